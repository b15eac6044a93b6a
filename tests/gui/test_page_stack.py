"""The pages of the window: what is hidden is not asked how large it is to be."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from segue.gui.page_stack import PageStack


class Page(QWidget):
    def __init__(self, least: QSize) -> None:
        super().__init__()
        self.least = least
        self.asked = 0

    def minimumSizeHint(self) -> QSize:
        self.asked += 1
        return self.least


def test_hidden_pages_are_not_asked_again(qtbot: QtBot) -> None:
    pages = [Page(QSize(100 * n, 300 // n)) for n in (1, 2, 3)]
    stack, beside = PageStack(), QWidget()
    for page in pages:
        stack.addWidget(page)
    split = QSplitter()
    split.addWidget(beside)
    split.addWidget(stack)
    window = QWidget()
    QHBoxLayout(window).addWidget(split)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert stack.minimumSizeHint() == QSize(300, 300), "there is room for each, whichever is seen"
    asked = [page.asked for page in pages]
    pages[0].least = QSize(400, 100)
    pages[0].updateGeometry()
    qtbot.waitUntil(lambda: split.sizes()[1] >= 400)
    assert pages[0].asked > asked[0]
    assert [page.asked for page in pages[1:]] == asked[1:]

    stack.setCurrentIndex(2)
    pages[2].least = QSize(500, 100)
    pages[2].updateGeometry()
    qtbot.waitUntil(lambda: split.sizes()[1] >= 500)
