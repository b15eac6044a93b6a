"""Rows of covers: a tile is a cover with two lines and perhaps a reason, a shelf is a titled row of them."""

from collections.abc import Sequence
from functools import partial
from itertools import zip_longest

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from segue.gui import icons
from segue.gui.buttons import IconButton
from segue.gui.cover_art import FadingCover, paint_focus
from segue.gui.covers import Cover, Covers
from segue.gui.drag_picture import Pull
from segue.gui.labels import Label
from segue.gui.mosaic import MOST, paint_mosaic, side_of_each
from segue.gui.room import roomy
from segue.gui.shown_focus import shows_focus
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Theme, Type, font, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper

#: A row holds as many covers of at least this size as it can, and they grow to fill it.
LEAST_SIDE = 148
MOST_SIDE = 208
_PLAY_SIZE = 40
_LINE = 20
#: Beside type of more than so many percent a reason takes a third line.
_LARGE = 125


class TileView(Struct, frozen=True):
    """With `more` covers, up to three, these stand for it, too; for what is round, only where there are four
    pictures. One that Segue has made is marked as such.
    """

    cover: Cover
    title: str
    subtitle: str = ""
    reason: str = ""
    more: tuple[Cover, ...] = ()
    is_made: bool = False
    is_round: bool = False

    @property
    def lines(self) -> int:
        return 1 + bool(self.subtitle) + reason_lines() * bool(self.reason)


def reason_lines() -> int:
    """On so many lines a reason is told: large type needs more of them, for tiles do not grow as it does."""
    return 2 if scaled(100) <= _LARGE else 3


def tile_size(side: int, *, lines: int) -> QSize:
    """The room that a tile takes whose cover has this side."""
    return QSize(side, side + Space.S + lines * roomy(_LINE))


def filling_side(width: int) -> tuple[int, int]:
    """How many tiles stand in a row of `width`, and the side at which they fill it."""
    fitting = max(1, (width + Space.L) // (sign_size(LEAST_SIDE) + Space.L))
    return fitting, min(most_side(), (width - (fitting - 1) * Space.L) // fitting)


def most_side() -> int:
    """The largest side that a cover has on a tile, at which it is read: it grows with the words below, but less."""
    return sign_size(MOST_SIDE)


def play_place(square: QRectF) -> QRectF:
    """Where the play button of a tile is, on its cover."""
    at = square.bottomRight() - QPointF(_PLAY_SIZE + Space.S, _PLAY_SIZE + Space.S)
    return QRectF(at.x(), at.y(), _PLAY_SIZE, _PLAY_SIZE)


def paint_words(painter: QPainter, square: QRectF, view: TileView, theme: Theme) -> None:
    """The lines of a tile, below its cover."""
    width, top, high = square.width(), square.bottom() + Space.S, roomy(_LINE)
    painter.setPen(QColor(theme.text))
    painter.setFont(font(Type.BODY, strong=True))
    _paint_line(painter, QRectF(square.left(), top, width, high), view.title)
    if view.subtitle:
        top += high
        painter.setPen(QColor(theme.second))
        painter.setFont(font(Type.BODY))
        _paint_line(painter, QRectF(square.left(), top, width, high), view.subtitle)
    if view.reason:
        top += high
        painter.setPen(QColor(theme.reason))
        painter.setFont(font(Type.SMALL))
        for line in _broken(view.reason, painter.fontMetrics(), int(width)):
            _paint_line(painter, QRectF(square.left(), top, width, high), line)
            top += high - 4


def told_whole(view: TileView, side: int) -> str:
    """All that a tile says whose cover has this side, where there is no room for it; else nothing."""
    body = QFontMetrics(font(Type.BODY))
    fits = QFontMetrics(font(Type.BODY, strong=True)).horizontalAdvance(view.title) <= side
    fits = fits and body.horizontalAdvance(view.subtitle) <= side
    if fits and view.reason:
        small = QFontMetrics(font(Type.SMALL))
        fits = all(small.horizontalAdvance(line) <= side for line in _broken(view.reason, small, side))
    return "" if fits else "\n".join(words for words in (view.title, view.subtitle, view.reason) if words)


def paint_mark(painter: QPainter, square: QRectF, ratio: float) -> None:
    """What says that Segue has made it: on any cover, in a corner."""
    size, inset = 14.0, 6.0
    disc = QRectF(square.left() + Space.S, square.top() + Space.S, size + 2 * inset, size + 2 * inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(12, 13, 15, 170))
    painter.drawEllipse(disc)
    at = disc.topLeft() + QPointF(inset, inset)
    painter.drawPixmap(at, icons.pixmap("sparkles", "#ffffff", round(size), ratio))


def paint_play(painter: QPainter, where: QRectF, theme: Theme, ratio: float, *, strong: bool) -> None:
    """The round play button; `strong` where the pointer is on it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 70))
    painter.drawEllipse(where.adjusted(-1, 0, 1, 2))
    painter.setBrush(QColor(theme.accent_hover if strong else theme.accent))
    painter.drawEllipse(where)
    size = 18
    at = where.center() - QPointF(size / 2 - 1, size / 2)
    painter.drawPixmap(at, icons.pixmap("play", theme.on_accent, size, ratio, filled=True))


def _paint_line(painter: QPainter, where: QRectF, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()))
    write_line(painter, where, shown)


def _broken(words: str, metrics: QFontMetrics, width: int) -> list[str]:
    """What fits on each of its lines; the last has all the rest."""
    rest, lines = words.split(), list[str]()
    while rest and len(lines) < reason_lines() - 1:
        taken = 1
        while taken < len(rest) and metrics.horizontalAdvance(" ".join(rest[: taken + 1])) <= width:
            taken += 1
        lines.append(" ".join(rest[:taken]))
        rest = rest[taken:]
    return [*lines, " ".join(rest)]


class CoverTile(QAbstractButton):
    """One thing to hear: press it to look, press its play button (or Ctrl+Return) to hear it.

    `clicked` is told for a look; `play_chosen` to hear; `menu_requested` with the place on the screen.
    """

    play_chosen = Signal()
    menu_requested = Signal(QPoint)
    drag_wanted = Signal()
    left = Signal()  # by the keyboard

    def __init__(self, keeper: ThemeKeeper, covers: Covers, view: TileView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._view = view
        self._covers = covers
        self._cover = FadingCover(keeper, covers, MOST_SIDE, self)
        self._more: list[FadingCover] = []
        self._side = LEAST_SIDE
        self._is_hovered = False
        self._plays = False
        self._shows_focus = False
        self._pull = Pull()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.show_view(view)
        keeper.changed.connect(self._dress)

    def show_view(self, view: TileView) -> None:
        if view == self._view and self.text():
            return
        self._view = view
        self._show_covers(view)
        self.setText(view.title)
        self.setAccessibleName(", ".join(words for words in (view.title, view.subtitle) if words))
        self.setAccessibleDescription(view.reason)
        self.setToolTip(told_whole(view, self._side))
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_side(self, side: int) -> None:
        """How wide the tile and its cover are."""
        self._side = side
        self.setToolTip(told_whole(self._view, side))
        self.setFixedSize(self.sizeHint())

    def _dress(self) -> None:
        """Beside larger type its covers may be larger."""
        self._show_covers(self._view)
        self.update()

    def sizeHint(self) -> QSize:
        return tile_size(self._side, lines=self._view.lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = self._square()
        self._paint_covers(painter, square)
        if self._view.is_made:
            paint_mark(painter, square, self.devicePixelRatioF())
        has_focus = self.hasFocus() and self._shows_focus
        if self._is_hovered or has_focus:
            paint_play(painter, play_place(square), theme, self.devicePixelRatioF(), strong=self._plays)
        if has_focus:
            paint_focus(painter, square, theme, square.width() / 2 if self._view.is_round else Radius.COVER)
        paint_words(painter, square, self._view, theme)

    def _show_covers(self, view: TileView) -> None:
        radius = most_side() if view.is_round else Radius.COVER
        if not self._more and view.more:
            self._more = [FadingCover(self._keeper, self._covers, MOST_SIDE, self, 0) for _ in range(MOST)]
        self._cover.show_cover(None if view.more and not view.is_round else view.cover, radius, most_side())
        several = (view.cover, *view.more) if view.more else ()
        for part, cover in zip_longest(self._more, several):
            part.show_cover(cover, size=side_of_each(most_side(), len(several)))

    def _paint_covers(self, painter: QPainter, square: QRectF) -> None:
        if not self._view.more or (self._view.is_round and not self._has_four_pictures()):
            self._cover.paint(painter, square)
            return
        radius = square.width() / 2 if self._view.is_round else Radius.COVER
        many = 1 + len(self._view.more)
        paint_mosaic(painter, square, radius, many, lambda at, *where: self._more[at].paint(painter, *where))

    def _has_four_pictures(self) -> bool:
        ratio, four = self.devicePixelRatioF(), (self._view.cover, *self._view.more)
        return self._covers.all_real(four, most_side() // 2, ratio)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pull.has_begun(event) is not None:
            self.setDown(False)
            self.drag_wanted.emit()
            return
        plays, is_hovered = play_place(self._square()).contains(event.position()), True
        if (plays, is_hovered) != (self._plays, self._is_hovered):
            self._plays, self._is_hovered = plays, is_hovered
            self.update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        self._pull.press(event)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_play = play_place(self._square()).contains(event.position())
        if event.button() is Qt.MouseButton.LeftButton and on_play and self.isDown():
            self.setDown(False)
            self.play_chosen.emit()
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self._show_focus(True)
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.play_chosen.emit()
        elif is_return:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The pointer goes on to the menu, and nobody tells the tile that it is left.
        self._is_hovered = self._plays = False
        self.update()
        self.menu_requested.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = self._plays = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_focus(shows_focus(event.reason(), self._shows_focus))

    def _show_focus(self, shows: bool) -> None:
        self._shows_focus = shows
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        self.left.emit()

    def _square(self) -> QRectF:
        return QRectF(0, 0, self._side, self._side)


class Shelf(QWidget):
    """A titled row of tiles: as many as fit, never half a one, and the others by turning over. Signals carry what a
    tile was given to stand for; `there` tells whether it has anything to be seen for.

    While the pointer or the keyboard is on it, nothing changes in it but what the listener has asked to change: what
    is new is shown when they have left.
    """

    activated = Signal(object)
    play_chosen = Signal(object)
    menu_requested = Signal(object, QPoint)
    drag_wanted = Signal(object)
    there = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._tiles: list[CoverTile] = []
        self._shown: Sequence[tuple[TileView, object]] = ()
        self._next: Sequence[tuple[TileView, object]] | None = None
        self._awaited: int | None = None
        self._line = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        self._first = 0
        self.back = IconButton(keeper, "chevron-left", self.tr("Back in “{shelf}”").format(shelf=title), size=16)
        self.on = IconButton(keeper, "chevron-right", self.tr("More in “{shelf}”").format(shelf=title), size=16)
        head = QHBoxLayout()
        head.setSpacing(0)
        self._words = Label(title, Type.LEAD, strong=True)
        head.addStrut(self.on.height())  # whether there is more or not
        head.addWidget(self._words, 1)
        for button, step in ((self.back, -1), (self.on, 1)):
            button.clicked.connect(partial(self._turn, step))
            head.addWidget(button)
        layout.addLayout(head)
        self._row = _Row(keeper)
        layout.addWidget(self._row)
        self.setAccessibleName(title)
        keeper.follow(self._place)

    @property
    def views(self) -> Sequence[TileView]:
        """The tiles that it has, also those for which there is no room."""
        return [view for view, _ in self._shown]

    @property
    def tiles(self) -> Sequence[CoverTile]:
        """Those that are seen."""
        return [tile for tile in self._tiles if not tile.isHidden()]

    def wait_for(self, lines: int, many: int | None = None) -> None:
        """Keep the room of tiles with so many lines, which are still to come: so `many`, or as many as fit."""
        self._row.lines, self._awaited = lines, many
        self._place()
        self.there.emit(True)

    def width_on(self, line: int) -> int | None:
        """How wide it is on a line of such a width, with tiles as large as those of a shelf that has all of it; None
        where it needs all.
        """
        self._line = line
        many = self._awaited if self._row.lines else len(self._shown)
        fitting, side = filling_side(line)
        step = side + Space.L
        columns = max(many or fitting, -(-(self._words.sizeHint().width() + Space.L) // step))
        return None if columns >= fitting else columns * step - Space.L

    @staticmethod
    def gap_on(line: int) -> int:
        """Between two on one line: a tile is left out, so that all stand below one another."""
        return filling_side(line)[1] + 2 * Space.L

    def show_tiles(self, tiles: Sequence[tuple[TileView, object]], *, at_once: bool = False) -> None:
        """Each with what it stands for, at the places where the ones before stood."""
        is_new = bool(tiles and self._shown and self.views != [view for view, _ in tiles])
        if is_new and not at_once and self._is_under_hand():
            self._next = tiles
        else:
            self._put(tiles)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_SIDE, super().minimumSizeHint().height())

    def _put(self, tiles: Sequence[tuple[TileView, object]]) -> None:
        self._next, self._row.lines = None, 0
        if len(tiles) < len(self._shown):
            self._first = 0
        self._shown = tiles
        self._place()
        self.there.emit(bool(tiles))

    def _turn(self, step: int) -> None:
        fitting, _ = filling_side(self._line or self.width())
        self._first = max(0, self._first + step * fitting)
        self._place()

    def _is_under_hand(self) -> bool:
        return self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self)

    def _follow(self) -> None:
        if self._next is not None and not self._is_under_hand():
            self._put(self._next)

    def _made(self, place: int, view: TileView) -> CoverTile:
        tile = CoverTile(self._keeper, self._covers, view, self._row)
        tile.left.connect(self._follow)
        tile.clicked.connect(lambda: self.activated.emit(self._at(place)))
        tile.play_chosen.connect(lambda: self.play_chosen.emit(self._at(place)))
        tile.menu_requested.connect(lambda at: self.menu_requested.emit(self._at(place), at))
        tile.drag_wanted.connect(lambda: self.drag_wanted.emit(self._at(place)))
        return tile

    def _at(self, place: int) -> object:
        """What the tile at a place of the row stands for now."""
        return self._shown[self._first + place][1]

    def _place(self, _: Theme | None = None) -> None:
        fitting, side = filling_side(self._line or self.width())
        many = 0 if self._row.lines else len(self._shown)
        self._first = max(0, min(self._first, many - fitting))
        seen = self.views[self._first : self._first + fitting] if many else []
        for place, view in enumerate(seen):  # a tile is made when there is room for it
            if place == len(self._tiles):
                self._tiles.append(self._made(place, view))
            tile = self._tiles[place]
            tile.show_view(view)
            tile.set_side(side)
            at = QRectF(place * (side + Space.L), 0, side, 0)
            tile.move(placed(at, QRectF(self._row.rect()), self).topLeft().toPoint())
            tile.show()
        for tile in self._tiles[len(seen) :]:
            tile.hide()
        for button in (self.back, self.on):
            button.setVisible(many > fitting)
        self.back.setEnabled(self._first > 0)
        self.on.setEnabled(self._first + fitting < many)
        if self._row.lines:
            self._row.show_waiting(min(fitting, self._awaited or fitting), side)
        else:
            self._row.setFixedHeight(
                max((tile_size(side, lines=view.lines).height() for view in self.views), default=0)
            )


class _Row(QWidget):
    """Where the tiles stand; while they are still to come, their places."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.lines = 0
        self._many = 0
        self._side = LEAST_SIDE
        keeper.changed.connect(self.update)

    def show_waiting(self, many: int, side: int) -> None:
        self._many, self._side = many, side
        self.setFixedHeight(tile_size(side, lines=self.lines).height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.raised))
        for at in range(self._many):
            place = QRectF(at * (self._side + Space.L), 0, self._side, self._side)
            painter.drawRoundedRect(placed(place, QRectF(self.rect()), self), Radius.COVER, Radius.COVER)
