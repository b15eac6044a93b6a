"""The player bar: what comes and goes at its right moves nothing else, and says more where one asks."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from segue.core.tailoring import LARGEST, Look
from segue.domain.context import Activity, Daypart
from segue.gui.activity_chip import ActivityChip
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers
from segue.gui.labels import ElidedLabel
from segue.gui.liking_bar import LikingBar
from segue.gui.link import Link
from segue.gui.play_button import PlayButton
from segue.gui.player_bar import PlayerBar
from segue.gui.theme import Space
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.track_place import TrackPlace

PRIVATE = "Private session: what you play is not kept, and nothing is learned from it"


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot) -> Iterator[PlayerBar]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    covers = Covers(lambda path, pixels: None)
    bar = PlayerBar(keeper, covers)
    qtbot.addWidget(bar)
    bar.show_activities((Activity("working"), Activity("exercising")))
    with qtbot.waitExposed(bar):
        bar.show()
    yield bar
    covers.close()
    keeper.deleteLater()


def named(bar: PlayerBar, name: str) -> QPushButton:
    return next(one for one in bar.findChildren(QPushButton) if one.accessibleName() == name)


@pytest.mark.parametrize("width", [900, 1200, 1600])
def test_the_middle_stays_where_it_is(bar: PlayerBar, width: int) -> None:
    bar.resize(width, bar.height())
    play = bar.findChild(PlayButton)

    def place() -> int:
        QApplication.processEvents()
        return play.mapTo(bar, QPoint()).x()

    before = place()
    for activity in (Activity("working"), Activity("exercising")):
        bar.show_activity(activity)
        assert place() == before
    bar.show_private(True)
    assert place() == before
    bar.show_note("No sound", "There is no sound card.")
    assert place() == before
    bar.show_sleep("24 min", "Stops in 24 minutes")
    assert place() == before
    for name, words in (("No sound", "No sound"), (PRIVATE, "Private"), ("Stops in 24 minutes", "24 min")):
        assert named(bar, name).text() in ("", words)
        assert named(bar, name).width() >= named(bar, name).sizeHint().width()


@pytest.mark.parametrize("width", [900, 1000, 1200, 1920])
@pytest.mark.parametrize("percent", [100, 150])
def test_the_middle_is_that_of_the_window(bar: PlayerBar, qapp: QApplication, width: int, percent: int) -> None:
    bar._keeper.set_look(Look(size=percent))
    bar.resize(width, bar.height())
    QApplication.processEvents()
    play = bar.findChild(PlayButton)
    assert abs(play.mapTo(bar, play.rect().center()).x() - width // 2) <= 1
    for tell in (lambda: bar.show_private(True), lambda: bar.show_sleep("24 min"), lambda: bar.show_note("No sound")):
        tell()
        QApplication.processEvents()
        assert abs(play.mapTo(bar, play.rect().center()).x() - width // 2) <= 1 or (width, percent) == (900, 150)


def test_in_a_small_window_nothing_lies_on_another_in_the_largest_type(bar: PlayerBar) -> None:
    bar._keeper.set_look(Look(size=LARGEST))
    bar.resize(900, bar.height())
    bar.show_note("No sound", "There is no sound card.")
    QApplication.processEvents()
    bar.show_nothing("Play to shuffle all")
    parts = [one for one in bar.findChildren(QWidget) if isinstance(one, QAbstractButton | QAbstractSlider)]
    parts = [one for one in parts if not isinstance(one.parent(), QAbstractButton)]
    seen = [QRect(one.mapTo(bar, QPoint()), one.size()) for one in parts if one.isVisible()]
    assert [(one, other) for one, other in combinations(seen, 2) if one.intersects(other)] == []


def test_it_shares_its_width_anew_where_type_became_larger_while_it_was_hidden(bar: PlayerBar, qtbot: QtBot) -> None:
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    page.setParent(window)
    bar.setParent(page)
    window.resize(900, 600)
    bar.show_nothing("Play to shuffle all")
    bar.resize(900, bar.height())
    with qtbot.waitExposed(window):
        window.show()
    page.hide()
    bar._keeper.set_look(Look(size=LARGEST))
    page.show()
    title = next(one for one in bar.findChildren(ElidedLabel) if one.text() == "Nothing plays")
    assert title.width() >= title.sizeHint().width(), "it is seen whole"
    bar.setParent(None)  # it is closed by itself


def test_a_note_says_more_when_it_is_pressed(bar: PlayerBar, qtbot: QtBot) -> None:
    bar.show_note("No sound", "There is no sound card.")
    with qtbot.waitSignal(bar.note_pressed) as told:
        named(bar, "No sound").click()
    assert told.args == ["No sound: There is no sound card."]


def test_the_sign_of_an_activity_stands_off_the_edge(bar: PlayerBar) -> None:
    chip = bar.findChild(ActivityChip)
    bar.resize(1400, bar.height())
    bar.show_activity(Activity("working"))
    QApplication.processEvents()
    picture = chip.grab().toImage()
    ground = picture.pixelColor(0, 0)
    drawn = [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) != ground]
    assert min(drawn) >= 6


@pytest.mark.parametrize("width", [900, 1000, 1080, 1280])
def test_while_nothing_is_told_the_activity_says_what_it_is(bar: PlayerBar, width: int) -> None:
    chip = bar.findChild(ActivityChip)
    bar.resize(width, bar.height())
    QApplication.processEvents()
    assert chip.text() == "Activity"
    assert chip.width() >= chip.sizeHint().width()
    chip.menu().aboutToShow.emit()
    asked = chip.menu().actions()[0]
    assert (asked.text(), asked.isEnabled()) == ("What are you doing?", False)


def test_with_nothing_to_hear_it_says_what_to_do_and_nothing_moves_when_there_is(
    bar: PlayerBar, qtbot: QtBot
) -> None:
    bar.resize(1200, bar.height())
    bar.show_nothing("Play to shuffle all")
    place = bar.findChild(TrackPlace)
    title, line = place.findChild(ElidedLabel), place.findChild(Link)

    def places() -> list[QRect]:
        QApplication.processEvents()
        parts = (place, title, bar.findChild(PlayButton))
        return [QRect(one.mapTo(bar, QPoint()), one.size()) for one in parts]

    before = places()
    assert (title.text(), line.text(), place.isVisible()) == ("Nothing plays", "Play to shuffle all", True)
    assert place.accessibleName() == "Nothing plays: Play to shuffle all"
    with qtbot.waitSignal(bar.play_pressed):
        place.click()
    bar._keeper.set_look(Look(Scheme.DARK, size=LARGEST))
    bar.resize(900, bar.height())
    QApplication.processEvents()
    assert title.width() >= title.sizeHint().width(), "in large type the words have the room of the cover"
    bar._keeper.set_look(Look(Scheme.DARK))
    bar.resize(1200, bar.height())
    bar.show_track("A Song", "Ada", Cover("A Song", "Ada"))
    bar.show_liking(None, False)
    assert places() == before
    plays: list[None] = []
    bar.play_pressed.connect(lambda: plays.append(None))
    with qtbot.waitSignal(bar.track_pressed):
        place.click()
    assert not plays


def test_the_frame_of_the_focus_is_around_the_cover_and_not_on_it(bar: PlayerBar) -> None:
    bar.show_track("A song", "Somebody", Cover("A song", "Somebody"))
    bar.resize(1200, bar.height())
    QApplication.processEvents()
    place, cover = bar.findChild(TrackPlace), bar.findChild(CoverArt)
    assert place.rect().adjusted(3, 3, -3, -3).contains(cover.geometry())
    assert cover.mapTo(bar, QPoint()).x() == Space.L, "the cover lies in line with the window's other edges"
    heart = bar.findChild(LikingBar)
    assert heart.mapTo(bar, QPoint()).x() == bar._title.mapTo(bar, QPoint()).x() - 3
