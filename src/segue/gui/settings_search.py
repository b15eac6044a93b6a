"""The field in which one looks for a setting."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from segue.gui.icons import icon
from segue.gui.line_sign import LEADING, TRAILING, line_sign
from segue.gui.theme import Theme, hold
from segue.gui.theme_keeper import ThemeKeeper


class SettingsSearch(QLineEdit):
    def __init__(self, keeper: ThemeKeeper, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        hold(self, most_width=208)
        self._glass = line_sign(self, words, LEADING)
        self._clear = line_sign(self, self.tr("Clear the search"), TRAILING)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def empty(self) -> None:
        """Without telling it."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._clear.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 16))
        self._clear.setIcon(icon("x", theme.second, 16))
