"""What an editor above a list is scrolled in."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from segue.gui.page_scroll import RIGHT, PageScroll


class EditorScroll(PageScroll):
    """As high as what is in it, until that would leave too little of the page."""

    def __init__(self, editor: QWidget, left: int) -> None:
        self._inset = inset = QWidget()
        within = QVBoxLayout(inset)
        within.setContentsMargins(left, 0, RIGHT, 0)
        within.addWidget(editor)
        super().__init__(inset)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inset.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """What is in it may need fewer lines for its width than it would like to have."""
        hint, within = self._inset.sizeHint(), self._inset.layout()
        if within is not None and within.hasHeightForWidth():
            hint.setHeight(within.heightForWidth(self.viewport().width()))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
