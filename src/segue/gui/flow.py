"""Widgets that fill lines, as words do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from segue.gui.sides import placed_rect


class Flow(QWidget):
    """`across` apart, on as many lines as they need, `down` apart. One that is wider than all of a line gets that.

    A widget and no layout: the items of a layout that is written in Python may be gone before it is.
    """

    def __init__(self, across: int, down: int) -> None:
        super().__init__()
        self._across = across
        self._down = down
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def widgets(self) -> Sequence[QWidget]:
        return self._widgets

    def add(self, widget: QWidget, before: QWidget | None = None) -> None:
        """From now on in front of another one, or as the last."""
        widget.setParent(self)
        self._widgets.insert(len(self._widgets) if before is None else self._widgets.index(before), widget)
        widget.show()
        self._reshape()

    def clear(self) -> None:
        """Without any, from now on."""
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets = []
        self._reshape()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(height for _, height in lines) + self._down * max(0, len(lines) - 1)

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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reshape()  # what was hidden before it was seen has told nobody

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # one of them has another size, or is shown or hidden
            self._reshape()
        return super().event(event)

    def _reshape(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        y = 0
        for widgets, height in self._lines(self.width()):
            x = 0
            for widget in widgets:
                size = widget.sizeHint()
                width = min(size.width(), self.width())
                place = QRect(x, y + (height - size.height()) // 2, width, size.height())
                widget.setGeometry(placed_rect(place, self.rect(), self))
                x += size.width() + self._across
            y += height + self._down

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _lines(self, width: int) -> list[tuple[list[QWidget], int]]:
        """What stands on each, and how high it is."""
        lines: list[tuple[list[QWidget], int]] = []
        left = -1
        for widget in self._shown():
            size = widget.sizeHint()
            if not lines or size.width() > left:
                lines.append(([], 0))
                left = width
            widgets, height = lines[-1]
            lines[-1] = [*widgets, widget], max(height, size.height())
            left -= size.width() + self._across
        return lines
