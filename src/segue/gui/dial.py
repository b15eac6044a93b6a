"""A value that is set on a line, with its name before it and its words behind it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.theme import Space, hold, scaled

#: All of it finds room beside one another in a small window.
_NAME, _LINE, _VALUE = 160, 96, 72
#: Where there is no room for all of it beside one another, its name takes no more than this, on more lines.
_SHORT_NAME = 156


class Dial(QWidget):
    """From `least` to `most` in steps. `moved` tells the value that the listener sets."""

    moved = Signal(float)

    def __init__(
        self, name: str, least: float, most: float, step: float, words: Callable[[float], str], page: int = 4
    ) -> None:
        super().__init__()
        self._step = step
        self._words = words
        self._name = Label(name, wraps=True)
        self.line = _Line(Qt.Orientation.Horizontal)
        self.line.setRange(round(least / step), round(most / step))
        self.line.setPageStep(page)
        self.line.setAccessibleName(name)
        self.line.valueChanged.connect(self._tell)
        self._value = Label(quiet=True, figures=True)
        steps = range(self.line.minimum(), self.line.maximum() + 1)
        widest = max(self._value.fontMetrics().horizontalAdvance(words(at * step)) for at in steps)
        hold(self._value, width=max(_VALUE, round((widest + Space.XS) * 100 / scaled(100))))
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        hold(self.line, least_width=_LINE)
        row = Flow(Space.M, Space.XS)
        row.add(self._name)
        row.add(self.line, grows=True)
        row.add(self._value)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(row)
        self._fit()
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.line.minimumWidth() + self._value.minimumWidth() + 2 * Space.M
        hold(self._name, width=_NAME if self.width() >= scaled(_NAME) + beside else _SHORT_NAME)

    @property
    def value(self) -> float:
        return self.line.value() * self._step

    def show_value(self, value: float) -> None:
        self.line.blockSignals(True)
        self.line.setValue(round(value / self._step))
        self.line.blockSignals(False)
        self._show_words()

    def _tell(self) -> None:
        self._show_words()
        self.moved.emit(self.value)

    def _show_words(self) -> None:
        words = self._words(self.value)
        self._value.setText(words)
        self.line.setAccessibleDescription(words)


class _Line(QSlider):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel over it scrolls the page; nothing is set by accident."""
        event.ignore()
