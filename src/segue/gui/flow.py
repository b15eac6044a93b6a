"""Widgets that fill lines, as words do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from segue.gui.sides import placed_rect


class Flow(QWidget):
    """`across` apart, on as many lines as they need, `down` apart. One that is wider than all of a line gets that;
    one that grows gets what its line has left. All stand in the middle of their line; `by_first`, of its first
    one, and what is higher goes on below that.

    A widget and no layout: the items of a layout that is written in Python may be gone before it is.
    """

    #: Where one is an odd number of pixels less high than its line: 1 puts it into the lower middle.
    sunk = 0
    #: Whether one alone on the last line gets company, where it can.
    keeps_company = True

    def __init__(self, across: int, down: int, *, by_first: bool = False) -> None:
        super().__init__()
        self._by_first = by_first
        self._across = across
        self._down = down
        self._widgets: list[QWidget] = []
        self._growing: set[QWidget] = set()
        #: How high it is at a width, while it is seen: then it hears when one of them has another size.
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def widgets(self) -> Sequence[QWidget]:
        return self._widgets

    def add(self, widget: QWidget, before: QWidget | None = None, *, grows: bool = False) -> None:
        """From now on in front of another one, or as the last. What was hidden on purpose stays hidden."""
        is_left_out = _is_left_out(widget)
        widget.setParent(self)
        if grows:
            self._growing.add(widget)
        self._widgets.insert(len(self._widgets) if before is None else self._widgets.index(before), widget)
        if is_left_out:
            widget.hide()
        elif self.isVisible():  # else it is shown with the others, and dressed then, where it will stand
            widget.show()
        self._reshape()

    def clear(self) -> None:
        """Without any, from now on."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self._growing = set()
        self._reshape()

    def take(self, widget: QWidget) -> None:
        """It is no part of it any more."""
        self._widgets.remove(widget)
        self._growing.discard(widget)
        self._reshape()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            lines = self._lines(width)
            height = sum(max(heights) for _, heights in lines) + self._down * max(0, len(lines) - 1)
            if self.isVisible():
                self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(size.width() for size in sizes) + self._across * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        return QSize(
            max((widget.minimumSizeHint().width() for widget in shown), default=0),
            max((widget.sizeHint().height() for widget in shown), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._heights.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reshape()  # what was hidden before it was seen has told nobody

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # one of them has another size, or is shown or hidden
            self._reshape()
        return super().event(event)

    def _reshape(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        if self.isVisible():  # what was not seen yet is placed as it is shown: to ask it for its size would dress it
            self._place()

    def _place(self) -> None:
        y = 0
        for widths, heights in self._lines(self.width()):
            x, height = 0, max(heights)
            middle = heights[0] if self._by_first else height
            for (widget, width), its in zip(widths.items(), heights, strict=True):
                place = QRect(x, y + (max(0, middle - its) + self.sunk) // 2, width, its)
                widget.setGeometry(placed_rect(place, self.rect(), self))
                x += width + self._across
            y += height + self._down

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not _is_left_out(widget)]

    def _least(self, widget: QWidget, hint: QSize) -> int:
        """So wide it is at least, where its line has room for it."""
        size = widget.minimumSizeHint() if widget in self._growing else hint
        return min(max(0, size.width(), widget.minimumWidth()), widget.maximumWidth())

    def _height(self, widget: QWidget, width: int, hint: QSize) -> int:
        its = widget.heightForWidth(width) if widget.hasHeightForWidth() else hint.height()
        return max(0, its, widget.minimumHeight())

    def _lines(self, width: int) -> list[tuple[dict[QWidget, int], list[int]]]:
        """What stands on each, and how wide; and how high each of these is."""
        lines: list[dict[QWidget, int]] = []
        hints = {widget: widget.sizeHint() for widget in self._shown()}
        left = -1
        for widget, hint in hints.items():
            least = self._least(widget, hint)
            if not lines or least > left:
                lines.append({})
                left = width
            lines[-1][widget] = min(least, width)
            left -= least + self._across
        if self.keeps_company and not self._by_first and not self._growing:
            _leave_none_alone(lines, width, self._across)
        for widths in lines:
            if growing := self._growing & widths.keys():
                spare = width - sum(widths.values()) - self._across * (len(widths) - 1)
                for widget in growing:
                    widths[widget] += max(0, spare) // len(growing)
        return [(widths, [self._height(one, its, hints[one]) for one, its in widths.items()]) for widths in lines]


def _leave_none_alone(lines: list[dict[QWidget, int]], width: int, across: int) -> None:
    """On the last line, where the one before has three or more: its last goes there too, if both fit."""
    if len(lines) < 2 or len(lines[-1]) > 1 or len(lines[-2]) < 3:
        return
    (last, its) = lines[-2].popitem()
    if its + across + sum(lines[-1].values()) <= width:
        lines[-1] = {last: its, **lines[-1]}
    else:
        lines[-2][last] = its


def together(*widgets: QWidget, between: int) -> QWidget:
    """As one that a Flow places: so no sign stands alone on a line."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(between)
    for widget in widgets:
        line.addWidget(widget)
    return made


def _is_left_out(widget: QWidget) -> bool:
    """On purpose, and not because it was never shown yet."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
