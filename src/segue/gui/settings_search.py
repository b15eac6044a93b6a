"""The field in which one looks for a setting."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from segue.gui.icons import icon
from segue.gui.line_sign import LEADING, TRAILING, line_sign, with_placeholder
from segue.gui.theme import Theme, hold
from segue.gui.theme_keeper import ThemeKeeper

#: So wide it is beside type of our own size, in a language of any length.
_MOST = 240


class SettingsSearch(QLineEdit):
    def __init__(self, keeper: ThemeKeeper, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        hold(self, most_width=_MOST)
        self._glass = line_sign(self, words, LEADING)
        self._clear = line_sign(self, self.tr("Clear the search"), TRAILING)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def empty(self) -> None:
        """Without telling it."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._clear.setVisible(False)

    def sizeHint(self) -> QSize:
        return with_placeholder(self, super().sizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 16))
        self._clear.setIcon(icon("x", theme.second, 16))
