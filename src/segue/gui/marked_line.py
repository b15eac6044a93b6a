"""A line of text in which what is wrong is underlined."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit, QWidget

from segue.gui.theme_keeper import ThemeKeeper


class MarkedLine(QLineEdit):
    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._marked = 0, 0
        keeper.changed.connect(lambda _: self._dress_mark())

    def mark(self, start: int, end: int) -> None:
        """Underline the characters from `start` to `end`; none where both are the same."""
        self._marked = start, end
        attributes = []
        if start < end:
            wavy = QTextCharFormat()
            wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            wavy.setUnderlineColor(QColor(self._keeper.theme.warning))
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), end - start, wavy))
        # The one way in which a line of text takes a format: as an input method would give it.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _dress_mark(self) -> None:
        """In the colour of the theme; a line that has none is left alone, since somebody may be writing in it."""
        start, end = self._marked
        if start < end:
            self.mark(start, end)
