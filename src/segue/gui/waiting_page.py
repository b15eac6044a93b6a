"""What stands where something is being read: nothing at first, and where it takes longer, that it does."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.gui.labels import Label

#: What comes sooner (ms) comes without a word.
_LONG = 300


class WaitingPage(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._words = Label(self.tr("One moment …"), quiet=True)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._words.hide()
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(_LONG)
        self._long.timeout.connect(self._words.show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._long.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._long.stop()
        self._words.hide()
