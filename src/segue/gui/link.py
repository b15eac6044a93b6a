"""Words to press that look like words: the way to a page from where it is named."""

from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from segue.domain.speech import apart
from segue.gui.theme import Type, font


class Link(QPushButton):
    """With an ellipsis where there is no room for all of its words. One that `is_marked` is seen to be a way."""

    def __init__(
        self,
        size: Type = Type.LEAD,
        *,
        strong: bool = False,
        is_marked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self.setFont(font(size, strong=strong))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        # In line with the words around it, which a button's edges would push it out of.
        self.setProperty("kind", "link")
        self.setProperty("is_marked", is_marked)
        self.setProperty("sides", "mirrored" if self.isRightToLeft() else "as written")

    def show_words(self, words: str) -> None:
        self._words = words
        self.updateGeometry()
        self._shorten()

    def sizeHint(self) -> QSize:
        # No wider than its words: what stands behind it is as far from them as what stands in front.
        return QSize(ceil(QFontMetricsF(self.font()).horizontalAdvance(self._words)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 24), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(apart(shown).replace("&", "&&"))
        self.setToolTip("" if shown == self._words else self._words)
