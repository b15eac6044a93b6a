"""What one needs to know in a line, and the whole of it where one asks for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from segue.gui.labels import Label
from segue.gui.theme import Space


class Brief(QWidget):
    """`words` are always seen, the `whole` while the button is down."""

    def __init__(self, words: str, whole: str) -> None:
        super().__init__()
        self._words = Label(words, quiet=True, wraps=True)
        self._whole = Label(whole, quiet=True, wraps=True)
        self._whole.hide()
        self.details = QPushButton("?")
        self.details.setProperty("kind", "details")
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setToolTip(self.tr("Details"))
        self.details.setCheckable(True)
        self.details.setAccessibleDescription(words)
        self.details.toggled.connect(self._whole.setVisible)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._words, 1)
        line.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addLayout(line)
        rows.addWidget(self._whole)

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.details.setAccessibleDescription(words)
