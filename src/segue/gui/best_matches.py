"""What the words of a search are likeliest to mean, whatever it is, in a short row: an artist, an album, a list."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from segue.core.finding import Finding, Found, Results, What
from segue.gui.aloud import say
from segue.gui.cover_art import FadingCover
from segue.gui.cover_tile import paint_play
from segue.gui.covers import Cover, Covers
from segue.gui.drag_picture import Pull
from segue.gui.found_music import FoundMusic, beside
from segue.gui.icons import pixmap
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.palette_rows import ICONS
from segue.gui.room import roomy
from segue.gui.shown_focus import shows_focus
from segue.gui.sides import placed, step_of, write_line
from segue.gui.theme import Radius, Space, Type, font, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper

#: So many stand in the row at most, each at least so wide and at most so wide.
_MOST, _LEAST_WIDTH, _MOST_WIDTH = 5, 192, 288
_COVER, _AIR, _LINE, _PLAY = 44, 6, 20, 30

#: While one types nothing is looked for (ms): what is compared with many names would keep the keys waiting.
_PAUSE = 120

#: What has a picture; the others have a sign.
_PICTURED = (What.TRACK, What.ALBUM, What.ARTIST)


class BestMatches(QWidget):
    """There while anything is called by the words that are looked for. Its place is kept from the first letter on, so
    that what is below stays where it is from key to key.

    `left_up` and `left_down` tell that one goes on by keys; `meant` the words that are likely meant instead of those
    typed, "" where those are; `instead_chosen` that they are.
    """

    left_up = Signal()
    left_down = Signal()
    meant = Signal(str)
    instead_chosen = Signal(str)

    def __init__(
        self, keeper: ThemeKeeper, covers: Covers, finding: Callable[[], Finding], music: FoundMusic
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._covers = covers
        self._make_finding = finding
        self._finding: Finding | None = None
        self._music = music
        self._words = ""
        #: Whether what is called by the newest words is still looked for.
        self.is_waiting = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._find)
        self._take_back: Callable[[], None] = lambda: None
        self._found: Sequence[tuple[Found, Cover | None]] = ()
        self._instead_words = ""
        self._tiles: list[_Tile] = []
        self.setAccessibleName(self.tr("Best matches"))
        self._title = Label(self.tr("Best matches"), Type.SMALL, strong=True, quiet=True)
        self.instead = Link(Type.BODY, is_marked=True)
        self.instead.clicked.connect(lambda: self.instead_chosen.emit(self._instead_words))
        self._row = QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addStrut(self.instead.sizeHint().height())  # whichever of them stands there
        head.addWidget(self._title)
        head.addWidget(self.instead)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self._row)
        keeper.changed.connect(self._place)
        self._show(Results())
        self.hide()

    @property
    def found(self) -> Sequence[Found]:
        """What is found, the best first; also that for which there is no room."""
        return [found for found, _ in self._found]

    @property
    def tiles(self) -> "Sequence[_Tile]":
        """Those that are seen."""
        return [tile for tile in self._tiles if not tile.isHidden()]

    def look_for(self, words: str) -> None:
        """What is called by these words; nothing by none."""
        self._take_back()
        was_looking, self._words = bool(self._words), words
        if not words:
            self._pause.stop()
            self.is_waiting = False
            self._show(Results())
            self.hide()
            return
        if self._finding is None:
            self._finding = self._make_finding()
            self._finding.when_whole(self._look_anew)
        if not was_looking:
            self._finding.prepare()
            self.show()
        self.is_waiting = True
        self._pause.start()

    def take_focus(self) -> bool:
        """On the first, if there is any."""
        if self.isHidden() or not self.tiles:
            return False
        self.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _find(self) -> None:
        assert self._finding is not None
        self._take_back()
        self._take_back = self._finding.find(self._words, self._hear)

    def _look_anew(self) -> None:
        """Albums, artists and genres are known by now."""
        if self._words:
            self._find()

    def _hear(self, results: Results) -> None:
        assert self._finding is not None
        self.is_waiting = self._pause.isActive()
        self._show(results)
        if results.found or self._finding.is_whole:
            self.setVisible(bool(results.found))
        if results.instead:
            say(self.instead, self.instead.text())

    def _show(self, results: Results) -> None:
        """Tracks behind all else: those are listed below."""
        found = sorted(results.found, key=lambda one: one.what is What.TRACK)
        covers = self._music.covers(found) if found else ()
        self._found = [
            (one, cover if one.what in _PICTURED else None) for one, cover in zip(found, covers, strict=True)
        ]
        self._instead_words = results.instead
        self._title.setVisible(not results.instead)
        self.instead.setVisible(bool(results.instead))
        self.instead.show_words(self.tr("Did you mean “{words}”?").format(words=results.instead))
        self._place()
        self.meant.emit(results.instead)

    def _place(self) -> None:
        """As many as there is room for, as wide as they fill it."""
        room = self.width()
        fitting = max(1, min(_MOST, (room + Space.S) // (scaled(_LEAST_WIDTH) + Space.S)))
        width = min(scaled(_MOST_WIDTH), (room - (fitting - 1) * Space.S) // fitting)
        height = _height()
        self._row.setFixedHeight(height)
        seen = self._found[:fitting]
        for at, (found, cover) in enumerate(seen):
            if at == len(self._tiles):
                self._tiles.append(self._made(at))
            tile = self._tiles[at]
            tile.show_found(found, cover)
            tile.setFixedSize(width, height)
            where = placed(QRectF(at * (width + Space.S), 0, width, height), QRectF(0, 0, room, height), self)
            tile.move(where.topLeft().toPoint())
            tile.show()
        for tile in self._tiles[len(seen) :]:
            tile.hide()

    def _made(self, at: int) -> "_Tile":
        tile = _Tile(self._keeper, self._covers, self._row)
        tile.clicked.connect(lambda: self._music.look_at(self._found[at][0]))
        tile.play_chosen.connect(lambda: self._music.play(self._found[at][0]))
        tile.menu_requested.connect(lambda where: self._music.menu(self._found[at][0], self, where))
        tile.drag_wanted.connect(lambda: self._music.drag(self._found[at][0], tile))
        tile.stepped.connect(partial(self._step, at))
        tile.left_up.connect(self.left_up)
        tile.left_down.connect(self.left_down)
        return tile

    def _step(self, at: int, by: int) -> None:
        seen = self.tiles
        seen[max(0, min(len(seen) - 1, at + by))].setFocus(Qt.FocusReason.OtherFocusReason)


def _height() -> int:
    return max(sign_size(_COVER), 2 * roomy(_LINE)) + 2 * _AIR


class _Tile(QAbstractButton):
    """Press it to look, press its cover (or Ctrl+Return) to hear it."""

    play_chosen = Signal()
    menu_requested = Signal(QPoint)
    drag_wanted = Signal()
    stepped = Signal(int)
    left_up = Signal()
    left_down = Signal()

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._found: Found | None = None
        self._beside = ""
        self._has_cover = False
        self._cover = FadingCover(keeper, covers, _COVER, self)
        self._plays = self._shows_focus = False
        Pull(self).begun.connect(self.drag_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        keeper.changed.connect(self.update)

    def show_found(self, found: Found, cover: Cover | None) -> None:
        self._found, self._beside, self._has_cover = found, beside(found), cover is not None
        is_round = found.what is What.ARTIST
        self._cover.show_cover(cover, _COVER if is_round else Radius.CONTROL)
        self.setText(found.name)
        self.setAccessibleName(", ".join(filter(None, (found.name, self._beside))))
        self.setToolTip("\n".join(filter(None, (found.name, self._beside))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_WIDTH), _height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._found is None:
            return
        theme, whole = self._keeper.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.hasFocus() and self._shows_focus
        is_pointed_at = self.underMouse() or has_focus
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line if self.underMouse() else theme.raised))
        painter.drawRoundedRect(whole, Radius.COVER, Radius.COVER)
        if has_focus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), Radius.COVER - 1, Radius.COVER - 1)
        square = self._square()
        if self._has_cover:
            self._cover.paint(painter, square)
        elif not is_pointed_at:
            self._paint_sign(painter, square, ICONS[self._found.what])
        if is_pointed_at:
            play = QRectF(0, 0, _PLAY, _PLAY)
            play.moveCenter(square.center())
            paint_play(painter, play, theme, self.devicePixelRatioF(), strong=self._plays)
        self._paint_words(painter, whole)

    def _paint_sign(self, painter: QPainter, square: QRectF, name: str) -> None:
        theme, size = self._keeper.theme, 22
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.pressed))
        painter.drawRoundedRect(square, Radius.CONTROL, Radius.CONTROL)
        at = square.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(at, pixmap(name, theme.second, size, self.devicePixelRatioF()))

    def _paint_words(self, painter: QPainter, whole: QRectF) -> None:
        assert self._found is not None
        theme, high = self._keeper.theme, roomy(_LINE)
        left = _AIR + sign_size(_COVER) + Space.M
        room = whole.width() - left - Space.M
        top = whole.height() / 2 - (high if self._beside else high / 2)
        lines = [(self._found.name, theme.text, font(strong=True)), (self._beside, theme.second, font(Type.SMALL))]
        for at, (words, colour, its_font) in enumerate(lines):
            painter.setPen(QColor(colour))
            painter.setFont(its_font)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            place = placed(QRectF(left, top + at * high, room, high), whole, self)
            write_line(painter, place, shown)

    def _square(self) -> QRectF:
        side = sign_size(_COVER)
        square = QRectF(_AIR, (self.height() - side) / 2, side, side)
        return placed(square, QRectF(self.rect()), self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._square().contains(event.position()))
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_play = self._square().contains(event.position())
        if event.button() is Qt.MouseButton.LeftButton and on_play and self.isDown():
            self.setDown(False)
            self.play_chosen.emit()
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_requested.emit(self.mapToGlobal(self.rect().center()) if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                by_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                (self.play_chosen.emit if by_control else self.click)()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self.stepped.emit(step_of(event.key(), self))
            case Qt.Key.Key_Up:
                self.left_up.emit()
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case _:
                super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_focus(shows_focus(event.reason(), self._shows_focus))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _point(self, plays: bool) -> None:
        self._plays = plays
        self.update()

    def _show_focus(self, shows: bool) -> None:
        self._shows_focus = shows
        self.update()
