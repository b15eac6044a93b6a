"""What is hidden takes another look when it is shown, and is then as if it had been there all along."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.gui.labels import Label
from segue.gui.theme import Theme, Type, hold
from segue.gui.theme_keeper import Scheme, ThemeKeeper

USUAL = Look(Scheme.DARK)
OTHER = Look(Scheme.LIGHT, accent="teal", size=125)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, look=USUAL, moves=False)
    yield keeper
    keeper.set_look(USUAL)
    keeper.deleteLater()


class Page(QWidget):
    """With something in it that may be hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.within = QWidget()
        inside = QVBoxLayout(self.within)
        inside.addWidget(Label("A title", Type.TITLE))
        play = QPushButton("Play")
        play.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        for widget in (Label("Some words", quiet=True), play, self.within):
            column.addWidget(widget)
        column.addStretch()
        hold(play, width=160)


class Changes(QObject):
    """Counts the styles that come to a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.many = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.many += event.type() is QEvent.Type.StyleChange
        return False


@pytest.fixture
def pages(keeper: ThemeKeeper, qtbot: QtBot) -> QStackedWidget:
    """Two, of which each has been looked at; the first is looked at now."""
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.resize(400, 300)
    for _ in range(2):
        pages.addWidget(Page())
    pages.show()
    qtbot.waitExposed(pages)
    for at in (1, 0):
        pages.setCurrentIndex(at)
        QApplication.processEvents()
    return pages


def picture(pages: QStackedWidget, at: int) -> QImage:
    pages.setCurrentIndex(at)
    QApplication.processEvents()
    return pages.widget(at).grab().toImage()


def test_a_hidden_page_is_left_alone_until_it_is_shown(keeper: ThemeKeeper, pages: QStackedWidget) -> None:
    shown, hidden = (Changes(pages.widget(at)) for at in range(2))
    keeper.set_look(OTHER)
    assert shown.many > 0
    assert hidden.many == 0
    assert picture(pages, 1) == picture(pages, 0)


def test_after_several_changes_it_is_in_the_last_look(keeper: ThemeKeeper, pages: QStackedWidget) -> None:
    before = picture(pages, 0)
    for look in (OTHER, Look(Scheme.DARK, size=150), Look(Scheme.LIGHT, accent="plum")):
        keeper.set_look(look)
        QApplication.processEvents()
    after = picture(pages, 0)
    assert after != before
    assert picture(pages, 1) == after
    keeper.set_look(USUAL)
    assert picture(pages, 0) == before


def test_what_is_hidden_within_a_page_waits_on(keeper: ThemeKeeper, pages: QStackedWidget) -> None:
    within = pages.widget(1).within  # type: ignore[attr-defined]
    within.hide()
    told = Changes(within)
    keeper.set_look(OTHER)
    picture(pages, 1)
    assert told.many == 0
    keeper.set_look(Look(Scheme.LIGHT, accent="teal", size=150))
    within.show()
    assert picture(pages, 1) == picture(pages, 0)


def test_a_second_change_reaches_what_was_dressed_late(keeper: ThemeKeeper, pages: QStackedWidget) -> None:
    keeper.set_look(OTHER)
    picture(pages, 1)
    told = Changes(pages.widget(1))
    keeper.set_look(USUAL)
    assert told.many > 0
    assert picture(pages, 1) == picture(pages, 0)


def test_what_a_widget_does_by_itself_it_does_as_it_is_shown(keeper: ThemeKeeper, pages: QStackedWidget) -> None:
    class Dressed(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.themes: list[Theme] = []
            keeper.follow(self.dress)

        def dress(self, theme: Theme) -> None:
            self.themes.append(theme)

    seen, hidden = Dressed(), Dressed()
    for at, widget in enumerate((seen, hidden)):
        pages.setCurrentIndex(at)
        pages.widget(at).layout().addWidget(widget)
        QApplication.processEvents()
    pages.setCurrentIndex(0)

    keeper.set_look(OTHER)
    assert (seen.themes, hidden.themes) == ([keeper.theme], [])

    pages.setCurrentIndex(1)
    assert hidden.themes == [keeper.theme]


@pytest.mark.parametrize("at", [0, 1], ids=("seen", "hidden"))
def test_the_ink_of_words_outlives_the_style_sheet(keeper: ThemeKeeper, pages: QStackedWidget, at: int) -> None:
    class Inked(Label):
        def __init__(self) -> None:
            super().__init__("In its own colour", quiet=True)
            self.dress(keeper.theme)
            keeper.follow(self.dress)

        def dress(self, theme: Theme) -> None:
            self.set_ink(theme.accent)

    words = Inked()
    words.hide()
    pages.widget(at).layout().addWidget(words)
    pages.setCurrentIndex(at)
    words.show()
    assert words.palette().color(words.foregroundRole()) == QColor(keeper.theme.accent)

    pages.setCurrentIndex(0)
    keeper.set_look(OTHER)
    pages.setCurrentIndex(at)
    assert words.palette().color(words.foregroundRole()) == QColor(keeper.theme.accent)


def test_another_colour_lays_nothing_out_anew(keeper: ThemeKeeper, pages: QStackedWidget) -> None:
    changes = Changes(pages.widget(0))
    keeper.set_look(replace(USUAL, accent="teal", scheme=Scheme.LIGHT))
    assert not changes.many
    pages.addWidget(Page())  # made in the look that is in force
    assert picture(pages, 0) == picture(pages, 2)

    pages.setCurrentIndex(0)
    keeper.set_look(OTHER)
    assert changes.many == 1
