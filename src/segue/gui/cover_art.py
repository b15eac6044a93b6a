"""One cover on the page: drawn at once, the real one fading in where it will stay."""

from pathlib import Path

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.drag_picture import Pull
from segue.gui.icons import pixmap
from segue.gui.theme import Radius, Space, Theme, sign_size
from segue.gui.theme_keeper import Themed

#: A cover that is chosen is so much smaller at each edge; how large its sign is.
_INSET, _CHECK = 10, 24


class FadingCover(QObject):
    """What a widget paints its cover with; it asks `owner` to paint again when there is more to see.

    `size` is the side, in pixels, at which the cover is read, or half of it, and so on, where it is painted smaller:
    to leave out more than every second pixel makes it jagged. Painted larger, it is read as large as that.
    """

    def __init__(
        self,
        keeper: Themed,
        covers: Covers,
        size: int,
        owner: QWidget,
        radius: float = Radius.COVER,
    ) -> None:
        super().__init__(owner)
        self._keeper = keeper
        self._covers = covers
        self._size = size
        self._owner = owner
        self._radius = radius
        self._cover: Cover | None = None
        self._shown = 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._step)
        covers.arrived.connect(self._arrive)
        covers.doubted.connect(owner.update)

    def show_cover(self, cover: Cover | None, radius: float | None = None, size: int | None = None) -> None:
        """None leaves the place empty."""
        self._radius = self._radius if radius is None else radius
        size = self._size if size is None else size
        if (cover, size) != (self._cover, self._size):
            self._cover, self._size = cover, size
            self._fade.stop()
            self._shown = 1.0
            self._owner.update()

    def paint(self, painter: QPainter, where: QRectF, where_drawn: QRectF | None = None) -> None:
        if self._cover is None:
            return
        ratio = self._owner.devicePixelRatioF()
        size = self._size if where.width() <= self._size + 1 else round(where.width())
        while size >= 2 * where.width() > 0:
            size //= 2
        real = self._covers.real(self._cover, size, ratio)
        if real is None or self._shown < 1:
            drawn = self._covers.drawn(self._cover, size, self._keeper.theme, ratio)
            paint_cover(painter, where_drawn or where, drawn, self._radius)
        if real is not None:
            paint_cover(painter, where, real, self._radius, self._shown)

    def _arrive(self, path: Path) -> None:
        if self._cover is None or path != self._cover.path:
            return
        if self._keeper.motion and self._owner.isVisible():
            self._shown = 0.0
            self._fade.setDuration(self._keeper.motion)
            self._fade.start()
        self._owner.update()

    def _step(self, value: float) -> None:
        self._shown = value
        self._owner.update()


class CoverArt(QWidget):
    """A square with round corners, of `size` pixels beside type of our own sizes; one that `grows` does so with type,
    as a sign does.
    """

    def __init__(self, keeper: Themed, covers: Covers, size: int, *, grows: bool = True) -> None:
        super().__init__()
        self._keeper = keeper
        self._size = size
        self._grows = grows
        self._is_empty = True
        self._cover = FadingCover(keeper, covers, size, self)
        self._fit()
        keeper.changed.connect(self._fit)

    def show_cover(self, cover: Cover | None) -> None:
        """None is a quiet sign."""
        self._is_empty = cover is None
        self._cover.show_cover(cover)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_empty:
            paint_empty(QPainter(self), QRectF(self.rect()), self._keeper.theme, self.devicePixelRatioF())
        else:
            self._cover.paint(QPainter(self), QRectF(self.rect()))

    def _fit(self) -> None:
        side = sign_size(self._size) if self._grows else self._size
        self.setFixedSize(side, side)
        self.update()


class CoverButton(QAbstractButton):
    """A small cover that can be pressed; `name` is its tool tip and what screen readers say. Pulled away, what it
    stands for is to be dragged.
    """

    drag_wanted = Signal()

    def __init__(
        self,
        keeper: Themed,
        covers: Covers,
        size: int,
        cover: Cover,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        Pull(self).begun.connect(self.drag_wanted)
        self._cover = FadingCover(keeper, covers, size, self, Radius.CONTROL)
        self._cover.show_cover(cover)
        self.setFixedSize(size, size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(name)
        keeper.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        self._cover.paint(painter, whole)
        if self.hasFocus() or self.underMouse():
            paint_focus(painter, whole, self._keeper.theme, Radius.CONTROL)


def paint_empty(painter: QPainter, square: QRectF, theme: Theme, ratio: float) -> None:
    """A quiet sign where a cover will stand."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.raised))
    painter.drawRoundedRect(square, Radius.COVER, Radius.COVER)
    sign = max(16, int(square.width()) // 3)
    at = square.center().toPoint() - QPoint(sign // 2, sign // 2)
    painter.drawPixmap(at, pixmap("music", theme.second, sign, ratio))


def paint_focus(painter: QPainter, square: QRectF, theme: Theme, radius: float = Radius.COVER) -> None:
    """A ring at the very edge of a cover, set off from it: whatever its colours are, the ring is seen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, colour in ((3, theme.ground), (1, theme.accent)):
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def paint_chosen(painter: QPainter, square: QRectF, theme: Theme, *, is_round: bool = False) -> QRectF:
    """The ground of a cover that is chosen; where it stands on that, a little smaller."""
    painter.setPen(QPen(QColor(theme.accent), 2))
    painter.setBrush(QColor(theme.selection))
    radius = square.width() / 2 if is_round else Radius.COVER
    painter.drawRoundedRect(square.adjusted(1, 1, -1, -1), radius, radius)
    return square.adjusted(_INSET, _INSET, -_INSET, -_INSET)


def paint_check(painter: QPainter, square: QRectF, theme: Theme, ratio: float, *, is_mirrored: bool) -> None:
    """The sign on a cover that is chosen, in the corner where one begins to read."""
    side = float(sign_size(_CHECK))
    disc = QRectF(square.left() + Space.S, square.top() + Space.S, side, side)
    if is_mirrored:
        disc.moveRight(square.right() - Space.S)
    painter.setPen(QPen(QColor(theme.ground), 2))
    painter.setBrush(QColor(theme.accent))
    painter.drawEllipse(disc)
    sign = round(side * 2 / 3)
    at = disc.center() - QPointF(sign / 2, sign / 2)
    painter.drawPixmap(at, pixmap("check", theme.on_accent, sign, ratio))
