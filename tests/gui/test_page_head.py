"""What stands above the pages: their names at one place, whatever stands beside them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from painted_words import painted_by
from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.labels import CountLabel, Label
from segue.gui.page_head import LEFT, PageHead, PageName
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import Scheme, ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


def shown(head: PageHead, qtbot: QtBot, within: int = 0, *, is_mirrored: bool = False) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(within, Space.XL, 0, 0)
    layout.addWidget(head)
    layout.addStretch()
    if is_mirrored:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(page)
    page.resize(700, 400)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_names_stand_at_one_place_with_a_way_back_and_without(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    plain = PageHead("Albums", within=Space.S)
    with_back = PageHead("Duplicates", keeper=keeper, below=(Label("Files that are the same."),))
    with_button = PageHead("Folders", buttons=(PrimaryButton(keeper, "Play", "play"),))
    places, pages = [], []
    for head, within in ((plain, Space.S), (with_back, 0), (with_button, 0)):
        page = shown(head, qtbot, within)
        pages.append(page)  # which has the head
        places.append((head.title.mapTo(page, QPoint(0, 0)).x(), head.title.geometry().center().y()))
    assert places == [(LEFT, places[0][1])] * 3
    assert with_back.back.geometry().right() < LEFT
    for look in (Look(Scheme.LIGHT), Look(Scheme.LIGHT, size=200)):
        keeper.set_look(look)
        QApplication.processEvents()
        assert with_back.title.mapTo(with_back, QPoint(0, 0)).x() == LEFT, "in another look too"
    with_back.show_back(False)
    qtbot.waitUntil(lambda: with_back.title.mapTo(with_back, QPoint(0, 0)).x() == LEFT)


def test_the_way_back_is_at_the_right_for_who_reads_from_there(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    head = PageHead("Duplicates", keeper=keeper)
    page = shown(head, qtbot, is_mirrored=True)
    assert head.title.mapTo(page, QPoint(head.title.width(), 0)).x() == page.width() - LEFT
    assert head.back.mapTo(page, QPoint(0, 0)).x() >= page.width() - LEFT


def test_how_much_there_is_stands_on_the_line_of_the_name(qtbot: QtBot) -> None:
    beside = CountLabel("33 albums", quiet=True)
    head = PageHead("Albums", beside=beside)
    page = shown(head, qtbot)

    def baseline(label: Label) -> float:
        metrics, where = label.fontMetrics(), label.contentsRect()
        middle = label.mapTo(page, where.topLeft()).y() + where.height() / 2
        return middle + (metrics.ascent() - metrics.descent()) / 2

    qtbot.waitUntil(lambda: abs(baseline(beside) - baseline(head.title)) <= 1)


def test_how_much_there_is_gives_way_before_the_name_does(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    much = CountLabel("a great many tracks have been found · " * 2)
    buttons = [PrimaryButton(keeper, "What can be done with them")]
    head = PageHead("All the tracks", beside=much, buttons=buttons)
    page = shown(head, qtbot)
    assert page.width() == 700
    assert head.title.width() >= head.title.sizeHint().width()
    assert much.width() < much.sizeHint().width()
    much.setText("few")
    QApplication.processEvents()
    assert much.width() >= much.sizeHint().width()


def test_half_a_number_is_no_number(qtbot: QtBot) -> None:
    count = CountLabel("1,721 tracks · 3 days 4 h")
    qtbot.addWidget(count)

    def shown(width: int) -> list[str]:
        count.resize(width, 24)
        return [one.words for one in painted_by(count)]

    whole, first = (count.fontMetrics().horizontalAdvance(words) for words in (count.text(), "1,721 tracks"))
    assert shown(whole) == [count.text()]
    assert shown(whole - 1) == shown(first) == ["1,721 tracks"]
    assert shown(first - 1) == []
    assert count.toolTip() == count.text()


def test_buttons_without_room_stand_below_the_name(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    words = "Save as smart playlist", "Fits now first", "Shuffle all"
    head = PageHead("Tracks", buttons=[secondary_button(one) for one in words])
    page = shown(head, qtbot)
    buttons = head.findChildren(QPushButton)
    assert {button.mapTo(page, QPoint()).y() // 20 for button in buttons} == {
        head.title.mapTo(page, QPoint()).y() // 20
    }
    page.resize(LEFT + buttons[0].width() + 80, 400)
    qtbot.waitUntil(lambda: buttons[0].mapTo(page, QPoint()).x() == LEFT)
    foot = head.title.mapTo(page, QPoint(0, head.title.height())).y()
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(button.mapTo(page, QPoint()).y() >= foot and button.isVisible() for button in buttons)
    assert head.title.width() >= head.title.sizeHint().width()
    page.resize(700, 400)
    qtbot.waitUntil(lambda: buttons[0].mapTo(page, QPoint()).y() < foot)


def test_what_a_name_is_stands_between_it_and_its_buttons(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    told, play = Label("4 tracks"), secondary_button("Play all of them")
    head = PageHead("The Corwin Ashby Trio", buttons=[play], below=(told,))
    page = shown(head, qtbot)
    page.resize(LEFT + play.width() + 80, 400)
    qtbot.waitUntil(lambda: play.mapTo(page, QPoint()).x() == LEFT)
    title, words, button = (one.mapTo(page, QPoint()).y() for one in (head.title, told, play))
    assert title < words < button


def test_a_button_that_comes_makes_no_window_wider(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    comes = secondary_button("Save as smart playlist")
    comes.hide()
    head = PageHead("Tracks", buttons=[comes, secondary_button("Fits now first"), secondary_button("Shuffle all")])
    page = shown(head, qtbot)
    page.resize(360, 400)
    QApplication.processEvents()
    comes.show()
    qtbot.waitUntil(lambda: comes.mapTo(page, QPoint()).x() == LEFT)
    assert page.width() == 360


def test_a_long_name_gives_way_to_the_buttons_beside_it(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    head = PageHead(
        "The Long and Winding Name of an Orchestra " * 5,
        buttons=[secondary_button("Play"), secondary_button("Shuffle")],
    )
    page = shown(head, qtbot)
    first, second = head.findChildren(QPushButton)
    assert first.mapTo(page, QPoint()).y() == second.mapTo(page, QPoint()).y()
    assert second.mapTo(page, QPoint(second.width(), 0)).x() == page.width() - Space.L
    assert head.title.width() < head.title.sizeHint().width()


def test_a_name_without_room_is_smaller_and_then_on_two_lines(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    head = PageHead("Zuletzt hinzugefügte Alben", buttons=[secondary_button("Alben"), secondary_button("Titel")])
    page = shown(head, qtbot)
    large, line = head.title.font().pixelSize(), head.title.height()

    def words() -> str:
        QApplication.processEvents()
        return " ".join(one.words.strip() for one in painted_by(head.title))

    assert words() == "Zuletzt hinzugefügte Alben"
    page.resize(LEFT + head.title.needs(Type.HEADING) + Space.M + Space.L + 4, 400)
    assert words() == "Zuletzt hinzugefügte Alben"
    assert head.title.font().pixelSize() < large
    assert head.title.height() < line
    page.resize(LEFT + 270, 400)
    assert words() == "Zuletzt hinzugefügte Alben"
    assert head.title.height() > line
    page.resize(700, 400)
    assert (words(), head.title.font().pixelSize(), head.title.height()) == (head.title.text(), large, line)


def test_a_name_that_stands_alone_finds_its_size_itself(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    name = PageName("The Long and Winding Name", alone=True)
    qtbot.addWidget(name)
    name.resize(name.needs(Type.TITLE), 60)
    name.show()
    line = name.height()
    keeper.set_look(Look(Scheme.DARK, size=200))
    QApplication.processEvents()
    assert name.height() > line
    assert " ".join(one.words.strip() for one in painted_by(name)) == name.text()
