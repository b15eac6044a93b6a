"""The shares of a whole as one coloured bar, whose joints can be dragged."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from segue.domain.speech import apart
from segue.gui.part_colours import part_colour
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_SLIM, _HIGH = 8, 32
_GAP = 2
_GRIP, _GRIP_HEIGHT = 6, 14
#: So near to a joint it is taken hold of.
_REACH = 6
_WHOLE = 100


class ShareBar(QWidget):
    """`joint_moved` tells, while it is dragged, which joint (that behind the part of this number) is where, of a
    hundred; `let_go` that it stays there. To look at only, it is slim.
    """

    joint_moved = Signal(int, int)
    let_go = Signal()

    def __init__(self, keeper: ThemeKeeper, *, is_operable: bool) -> None:
        super().__init__()
        self._keeper = keeper
        self._is_operable = is_operable
        self._shares: tuple[int, ...] = ()
        self._names: tuple[str, ...] = ()
        self._pointed: int | None = None
        self._dragged: int | None = None
        self.setMouseTracking(is_operable)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as every chart
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Shares"))
        keeper.changed.connect(self.update)

    def show_shares(self, shares: Sequence[int], names: Sequence[str]) -> None:
        self._shares, self._names = tuple(shares), tuple(names)
        told = ", ".join(f"{share} % {name}" for share, name in zip(shares, names, strict=True))
        self.setAccessibleDescription(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _HIGH if self._is_operable else _SLIM)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = Radius.CONTROL if self._is_operable else _SLIM / 2
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(whole)
        painter.setFont(font(Type.SMALL, strong=True, figures=True))
        for number, place in enumerate(self._places()):
            painter.fillRect(place, QColor(part_colour(theme, number)))
            words = f"{self._shares[number]} %"
            if self._is_operable and painter.fontMetrics().horizontalAdvance(words) + Space.S <= place.width():
                painter.setPen(QColor(theme.on_accent))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        if self._is_operable:
            self._paint_grips(painter)

    def _paint_grips(self, painter: QPainter) -> None:
        """A grip at each joint, all of its height at the one that is pointed at or dragged."""
        theme = self._keeper.theme
        held = self._pointed if self._dragged is None else self._dragged
        painter.setPen(Qt.PenStyle.NoPen)
        for number, x in enumerate(self._joints()):
            height = self.height() if number == held else _GRIP_HEIGHT
            painter.setBrush(QColor(theme.text if number == held else theme.surface))
            top = (self.height() - height) / 2
            painter.drawRoundedRect(QRectF(x - _GRIP / 2, top, _GRIP, height), _GRIP / 2, _GRIP / 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        joint = self._joint_near(event.position().x()) if event.button() is Qt.MouseButton.LeftButton else None
        if joint is None:
            event.ignore()
            return
        self._dragged = joint
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self.joint_moved.emit(self._dragged, round(event.position().x() * _WHOLE / max(1, self.width())))
            return
        self._point(self._joint_near(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None and event.button() is Qt.MouseButton.LeftButton:
            self._dragged = None
            self._point(self._joint_near(event.position().x()))
            self.update()
            self.let_go.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            x = event.pos().x()
            for number, place in enumerate(self._places()):
                if place.left() <= x <= place.right() + _GAP:
                    QToolTip.showText(
                        event.globalPos(), f"{self._shares[number]} % {apart(self._names[number])}", self
                    )
            return True
        return super().event(event)

    def _point(self, joint: int | None) -> None:
        if joint != self._pointed:
            self._pointed = joint
            self.setCursor(Qt.CursorShape.ArrowCursor if joint is None else Qt.CursorShape.SplitHCursor)
            self.update()

    def _joint_near(self, x: float) -> int | None:
        near = [(abs(x - at), number) for number, at in enumerate(self._joints()) if abs(x - at) <= _REACH]
        return min(near)[1] if self._is_operable and near else None

    def _joints(self) -> list[float]:
        return [self.width() * upto / _WHOLE for upto in list(accumulate(self._shares))[:-1]]

    def _places(self) -> list[QRectF]:
        edges = [0.0, *self._joints(), float(self.width())]
        last = len(edges) - 2
        places = []
        for number in range(len(self._shares)):
            left = edges[number] + (_GAP / 2 if number else 0)
            right = edges[number + 1] - (_GAP / 2 if number < last else 0)
            places.append(QRectF(left, 0, right - left, self.height()))
        return places
