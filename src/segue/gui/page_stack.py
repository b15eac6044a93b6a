"""The pages of the window, of which one is seen."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """One of them is seen, and has all the room that there is. Qt would ask each how large it is to be whenever
    anything in the window has another size; those that are hidden have told it when they were seen.
    """

    def __init__(self) -> None:
        super().__init__()
        self._least: dict[QWidget, QSize] = {}
        self._usual: dict[QWidget, QSize] = {}

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self._most(self._usual, lambda page: page.sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._most(self._least, lambda page: page.minimumSizeHint().expandedTo(page.minimumSize()))

    def _most(self, told: dict[QWidget, QSize], ask: Callable[[QWidget], QSize]) -> QSize:
        most = QSize(0, 0)
        for number in range(self.count()):
            page = self.widget(number)
            assert page is not None
            if page is self.currentWidget() or page not in told:
                told[page] = ask(page)
            most = most.expandedTo(told[page])
        return most
