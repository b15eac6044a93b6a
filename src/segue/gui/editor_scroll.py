"""What an editor above a list is scrolled in."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from segue.gui.page_scroll import PageScroll
from segue.gui.theme import Space


class EditorScroll(PageScroll):
    """As high as what is in it, until that would leave too little of the page."""

    def __init__(self, editor: QWidget, left: int) -> None:
        self._inset = inset = QWidget()
        within = QVBoxLayout(inset)
        within.setContentsMargins(left, 0, Space.L, 0)
        within.addWidget(editor)
        super().__init__(inset)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inset.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return self._inset.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
