"""A tile: a cover with two lines and perhaps a reason."""

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
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from segue.gui import icons
from segue.gui.cover_art import FadingCover, paint_focus
from segue.gui.covers import Cover, Covers
from segue.gui.drag_picture import Pull
from segue.gui.mosaic import MOST, paint_mosaic, side_of_each
from segue.gui.room import roomy
from segue.gui.shown_focus import shows_focus
from segue.gui.sides import write_line
from segue.gui.theme import Radius, Space, Theme, Type, font, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper

#: A row holds as many covers of at least this size as it can, and they grow to fill it.
LEAST_SIDE = 148
MOST_SIDE = 208
#: Where all there are would leave most of a large page empty, they are larger.
LARGEST_SIDE = 280
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

    def lines(self, side: int) -> int:
        """How many it takes below a cover of this side."""
        reason = _broken(self.reason, QFontMetrics(font(Type.SMALL)), side) if self.reason else ()
        return 1 + bool(self.subtitle) + len(reason)


def reason_lines() -> int:
    """On so many lines at most a reason is told: large type needs more of them, for tiles do not grow as it does."""
    return 2 if scaled(100) <= _LARGE else 3


def tile_size(side: int, *, lines: int) -> QSize:
    """The room that a tile takes whose cover has this side."""
    return QSize(side, side + Space.S + lines * roomy(_LINE))


def filling_side(width: int) -> tuple[int, int]:
    """How many tiles stand in a row of `width`, and the side at which they fill it."""
    fitting = max(1, (width + Space.L) // (sign_size(LEAST_SIDE) + Space.L))
    return fitting, min(most_side(), (width - (fitting - 1) * Space.L) // fitting)


def few_side(width: int, height: int, many: int) -> tuple[int, int]:
    """As in `filling_side`, but of so `many` in all, which are as large as they can be with each in view."""
    fitting, side = filling_side(width)
    for across in range(fitting - 1, 0, -1):
        larger, down = (width - (across - 1) * Space.L) // across, -(-many // across)
        if larger > largest_side() or down * (tile_size(larger, lines=2).height() + Space.L) > height:
            break
        fitting, side = across, larger
    return fitting, side


def largest_side() -> int:
    """At which they are read then."""
    return sign_size(LARGEST_SIDE)


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
    return [*lines, " ".join(rest)] if rest else lines


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
        Pull(self).begun.connect(self.drag_wanted)
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
        return tile_size(self._side, lines=self._view.lines(self._side))

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
        plays, is_hovered = play_place(self._square()).contains(event.position()), True
        if (plays, is_hovered) != (self._plays, self._is_hovered):
            self._plays, self._is_hovered = plays, is_hovered
            self.update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
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
