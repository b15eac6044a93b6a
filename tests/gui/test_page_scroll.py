"""What a page is scrolled in keeps the page as wide as it is."""

from pytestqt.qtbot import QtBot

from segue.gui.labels import Label
from segue.gui.page_scroll import PageScroll


def test_a_page_is_as_wide_whether_or_not_there_is_something_to_scroll(qtbot: QtBot) -> None:
    page = Label(wraps=True)
    scroll = PageScroll(page)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    bar = scroll.verticalScrollBar()
    page.setText("short")
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    width = page.width()
    page.setText("many words " * 200)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.width() == width
