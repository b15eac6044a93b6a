"""What a page is scrolled in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from segue.gui.row_table import RoomyBar


class PageScroll(QScrollArea):
    """The room of its bar is always kept, and the bar is only seen where there is something to scroll. Sideways there
    is something only where large type finds no room.

    A bar that came and went would change the width of texts that wrap, and so the height that calls for the bar:
    Qt lays such a page out within itself, over and over, until the stack is full.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(RoomyBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
