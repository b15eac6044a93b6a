"""Scrolls on while something is held near the upper or lower edge of what is scrolled."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

_EDGE = 24
_EVERY_MS = 40


class EdgeScroll(QObject):
    """`scrolled` tells that something else is under the pointer now, which has not moved."""

    scrolled = Signal()

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._scroll)

    def hold(self, y: int) -> None:
        """Something is held at this height of the viewport."""
        below = y - (self._area.viewport().height() - _EDGE)
        self._step = min(below, _EDGE) if below > 0 else max(y - _EDGE, -_EDGE) if y < _EDGE else 0
        if not self._step:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def let_go(self) -> None:
        self._timer.stop()

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._step)
        if bar.value() == before:
            self._timer.stop()
        else:
            self.scrolled.emit()
