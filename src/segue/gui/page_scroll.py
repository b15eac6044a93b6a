"""What a page is scrolled in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from segue.gui.row_table import RoomyBar
from segue.gui.theme import Space

#: How wide the style sheet makes its bar, which stands in what is the margin of a page; so far before it ends what is
#: scrolled, in line with the head of the page.
BAR = 10
RIGHT = Space.L - BAR


class PageScroll(QScrollArea):
    """The room of its bar is always kept, and the bar is only seen where there is something to scroll. Sideways there
    is something only where large type finds no room.

    A bar that came and went would change the width of texts that wrap, and so the height that calls for the bar:
    Qt lays such a page out within itself, over and over, until the stack is full.

    What lies below shows through one that `has_no_ground`.

    The page is put into it once it is shown: Qt dresses what it is to scroll at once. It lies there before, so that
    it is not dressed again for that.
    """

    def __init__(self, page: QWidget, parent: QWidget | None = None, *, has_no_ground: bool = False) -> None:
        super().__init__(parent)
        self._has_no_ground = has_no_ground
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(RoomyBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        page.setParent(self.viewport())

    def setVisible(self, visible: bool) -> None:
        if visible and self.widget() is None:
            self.setWidget(self._page)
            for ground in (self.viewport(), self._page):
                ground.setAutoFillBackground(not self._has_no_ground)
        super().setVisible(visible)
