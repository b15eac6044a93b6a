"""Rows of covers: a tile is a cover with two lines and perhaps a reason, a shelf is a titled row of them."""

from collections.abc import Sequence

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
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from segue.gui import icons
from segue.gui.cover_art import FadingCover
from segue.gui.covers import Cover, Covers
from segue.gui.labels import Label
from segue.gui.theme import Radius, Space, Theme, Type, font
from segue.gui.theme_keeper import ThemeKeeper

#: A row holds as many covers of at least this size as it can, and they grow to fill it.
LEAST_SIDE = 148
MOST_SIDE = 208
_PLAY_SIZE = 40
_LINE = 20


class TileView(Struct, frozen=True):
    cover: Cover
    title: str
    subtitle: str = ""
    reason: str = ""


def tile_size(side: int, *, lines: int) -> QSize:
    """The room that a tile takes whose cover has this side."""
    return QSize(side, side + Space.S + lines * _LINE)


def filling_side(width: int) -> tuple[int, int]:
    """How many tiles stand in a row of `width`, and the side at which they fill it."""
    fitting = max(1, (width + Space.L) // (LEAST_SIDE + Space.L))
    return fitting, min(MOST_SIDE, (width - (fitting - 1) * Space.L) // fitting)


def play_place(square: QRectF) -> QRectF:
    """Where the play button of a tile is, on its cover."""
    at = square.bottomRight() - QPointF(_PLAY_SIZE + Space.S, _PLAY_SIZE + Space.S)
    return QRectF(at.x(), at.y(), _PLAY_SIZE, _PLAY_SIZE)


def paint_words(painter: QPainter, square: QRectF, view: TileView, theme: Theme) -> None:
    """The lines of a tile, below its cover."""
    width, top = square.width(), square.bottom() + Space.S
    painter.setPen(QColor(theme.text))
    painter.setFont(font(Type.BODY, strong=True))
    _paint_line(painter, QRectF(square.left(), top, width, _LINE), view.title)
    if view.subtitle:
        top += _LINE
        painter.setPen(QColor(theme.second))
        painter.setFont(font(Type.BODY))
        _paint_line(painter, QRectF(square.left(), top, width, _LINE), view.subtitle)
    if view.reason:
        top += _LINE
        painter.setPen(QColor(theme.reason))
        painter.setFont(font(Type.SMALL))
        first, rest = _broken(view.reason, painter.fontMetrics(), int(width))
        _paint_line(painter, QRectF(square.left(), top, width, _LINE), first)
        _paint_line(painter, QRectF(square.left(), top + _LINE - 4, width, _LINE), rest)


def paint_focus(painter: QPainter, square: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), Radius.COVER, Radius.COVER)


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
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)


def _broken(words: str, metrics: QFontMetrics, width: int) -> tuple[str, str]:
    """What fits on the first line, and the rest."""
    parts = words.split()
    taken = 1
    while taken < len(parts) and metrics.horizontalAdvance(" ".join(parts[: taken + 1])) <= width:
        taken += 1
    return " ".join(parts[:taken]), " ".join(parts[taken:])


class CoverTile(QAbstractButton):
    """One thing to hear: press it to look, press its play button (or Ctrl+Return) to hear it.

    `clicked` is told for a look; `play_chosen` to hear; `menu_requested` with the place on the screen.
    """

    play_chosen = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, view: TileView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._view = view
        self._cover = FadingCover(keeper, covers, MOST_SIDE, self)
        self._side = LEAST_SIDE
        self._is_hovered = False
        self._plays = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.show_view(view)
        keeper.changed.connect(self.update)

    def show_view(self, view: TileView) -> None:
        self._view = view
        self._cover.show_cover(view.cover)
        self.setText(view.title)
        self.setAccessibleName(", ".join(words for words in (view.title, view.subtitle) if words))
        self.setAccessibleDescription(view.reason)
        self.setToolTip("\n".join(words for words in (view.title, view.subtitle, view.reason) if words))
        self.setFixedSize(self.sizeHint())
        self.update()

    def set_side(self, side: int) -> None:
        """How wide the tile and its cover are."""
        self._side = side
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        lines = 1 + bool(self._view.subtitle) + 2 * bool(self._view.reason)
        return tile_size(self._side, lines=lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = self._square()
        self._cover.paint(painter, square)
        if self._is_hovered or self.hasFocus():
            paint_play(painter, play_place(square), theme, self.devicePixelRatioF(), strong=self._plays)
        if self.hasFocus():
            paint_focus(painter, square, theme)
        paint_words(painter, square, self._view, theme)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        plays = play_place(self._square()).contains(event.position())
        if plays != self._plays:
            self._plays = plays
            self.update()
        super().mouseMoveEvent(event)

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
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.play_chosen.emit()
        elif is_return:
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = self._plays = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _square(self) -> QRectF:
        return QRectF(0, 0, self._side, self._side)


class Shelf(QWidget):
    """A titled row of tiles: as many as fit, never half a one. Indexes are those of the tiles shown to it."""

    activated = Signal(int)
    play_chosen = Signal(int)
    menu_requested = Signal(int, QPoint)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._tiles: list[CoverTile] = []
        self._shown = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(Label(title, Type.LEAD, strong=True))
        self._row = QWidget()
        layout.addWidget(self._row)
        self.setAccessibleName(title)

    def show_tiles(self, views: Sequence[TileView]) -> None:
        """Show these, at the places where the ones before stood."""
        for tile, view in zip(self._tiles, views, strict=False):
            tile.show_view(view)
        for index in range(len(self._tiles), len(views)):
            self._tiles.append(self._made(index, views[index]))
        self._shown = len(views)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_SIDE, super().minimumSizeHint().height())

    def _made(self, index: int, view: TileView) -> CoverTile:
        tile = CoverTile(self._keeper, self._covers, view, self._row)
        tile.clicked.connect(lambda: self.activated.emit(index))
        tile.play_chosen.connect(lambda: self.play_chosen.emit(index))
        tile.menu_requested.connect(lambda at: self.menu_requested.emit(index, at))
        return tile

    def _place(self) -> None:
        fitting, side = filling_side(self.width())
        for index, tile in enumerate(self._tiles):
            tile.set_side(side)
            tile.move(index * (side + Space.L), 0)
            tile.setVisible(index < min(fitting, self._shown))
        self._row.setFixedHeight(max((tile.height() for tile in self._tiles[: self._shown]), default=0))
