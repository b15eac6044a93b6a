"""The ways to pause learning, as a menu."""

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from segue.core.taste import Taste

_HOUR = timedelta(hours=1)


class PauseMenu(QMenu):
    """`paused` tells that one was chosen."""

    paused = Signal()

    def __init__(self, taste: Taste, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taste = taste
        for words, for_, with_queue in (
            (self.tr("For an hour"), _HOUR, False),
            (self.tr("Until the queue ends"), None, True),
            (self.tr("Until I turn it on again"), None, False),
        ):
            action = self.addAction(words)
            action.triggered.connect(lambda _=False, how=(for_, with_queue): self._pause(*how))

    def _pause(self, for_: timedelta | None, with_queue: bool) -> None:
        self._taste.pause(for_, with_queue)
        self.paused.emit()
