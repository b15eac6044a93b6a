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
        self._least = _Most(self, lambda page: page.minimumSizeHint().expandedTo(page.minimumSize()))
        self._usual = _Most(self, lambda page: page.sizeHint())

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return self._usual()

    def minimumSizeHint(self) -> QSize:
        return self._least()


class _Most:
    """As much as any of the pages asks for."""

    def __init__(self, pages: QStackedWidget, ask: Callable[[QWidget], QSize]) -> None:
        self._pages = pages
        self._ask = ask
        self._told: dict[QWidget, QSize] = {}
        #: Which page was seen among how many, and what the others asked for: that stays as long as it is so.
        self._among: tuple[QWidget | None, int] = None, 0
        self._others = QSize(0, 0)

    def __call__(self) -> QSize:
        seen = self._pages.currentWidget()
        if seen is None:
            return QSize(0, 0)
        if self._among != (among := (seen, self._pages.count())):
            self._among, self._others = among, self._most_of_others(seen)
        told = self._told[seen] = self._ask(seen)
        return self._others.expandedTo(told)

    def _most_of_others(self, seen: QWidget) -> QSize:
        most = QSize(0, 0)
        for number in range(self._pages.count()):
            page = self._pages.widget(number)
            assert page is not None
            if page is not seen:
                if page not in self._told:
                    self._told[page] = self._ask(page)
                most = most.expandedTo(self._told[page])
        return most
