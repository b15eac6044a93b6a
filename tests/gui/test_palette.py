"""Music that is found late moves nothing, and what was pressed before waits for it."""

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fakes import FakeSettings
from segue.core.finding import Finding, Found, Results, What
from segue.core.recent_choices import Choice, RecentChoices
from segue.domain.context import Daypart
from segue.domain.track import TrackId
from segue.gui.command import Command, Commands, Group
from segue.gui.covers import Cover, Covers
from segue.gui.keys import KeyMap
from segue.gui.palette import How, Palette
from segue.gui.palette_rows import Ask
from segue.gui.theme_keeper import Scheme, ThemeKeeper

SONG = Found(What.TRACK, TrackId(1), "Home Again", "Carole", 1.5)
HOME = Command("home", Group.GO, "Home", lambda: None, icon="house")
MUTE = Command("mute", Group.SOUND, "Mute", lambda: None, icon="volume-x")
LONG = "An album whose name is so long that nobody ever reads it to its end, " * 3


class FakeFinding:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.then: Callable[[Results], None] | None = None
        self.whole: Callable[[], None] = lambda: None

    def prepare(self) -> None: ...

    def find(self, text: str, then: Callable[[Results], None]) -> Callable[[], None]:
        self.then = then
        return lambda: None

    def when_whole(self, then: Callable[[], None]) -> None:
        self.whole = then

    def answer(self, *found: Found) -> None:
        assert self.then is not None
        self.then(Results(found))


class FakeRecent:
    def __init__(self) -> None:
        self.noted: list[Choice] = []

    def all(self) -> list[Choice]:
        return []

    def note(self, choice: Choice) -> None:
        self.noted.append(choice)


class Scene:
    def __init__(self, keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(900, 600)
        self.finding, self.recent = FakeFinding(), FakeRecent()
        self.palette = Palette(
            *(keeper, covers, lambda music: [Cover(one.name) for one in music], cast("Finding", self.finding)),
            *(
                cast("RecentChoices", self.recent),
                Commands([lambda: [HOME, MUTE]]),
                KeyMap(FakeSettings(), self.window),
            ),
            self.window,
        )
        self.chosen: list[object] = []
        self.palette.chosen.connect(lambda what, how: self.chosen.append((what, how)))
        self.window.show()
        qtbot.addWidget(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.palette.open()

    def lines(self) -> list[str]:
        return [line.words for line in self.palette.list.lines]


@pytest.fixture
def scene(qapp: QApplication, qtbot: QtBot) -> Iterator[Scene]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    covers = Covers(lambda path, pixels: None)
    yield Scene(keeper, covers, qtbot)
    covers.close()
    keeper.deleteLater()


def test_music_in_time_stands_where_it_fits(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClicks(scene.palette.field, "home again")
    scene.finding.answer(SONG)
    assert scene.lines() == ["Play", "Home Again"]
    qtbot.keyClick(scene.palette.field, Qt.Key.Key_Return)
    assert scene.chosen == [(SONG, How.PLAY)]
    assert scene.recent.noted == [SONG]


def test_music_that_is_late_moves_nothing(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClicks(scene.palette.field, "home")
    qtbot.waitUntil(lambda: scene.lines() == ["Go to", "Home"])
    assert scene.palette.list.row == 1
    scene.finding.answer(SONG)
    assert scene.lines() == ["Go to", "Home", "Play", "Home Again"]
    assert scene.palette.list.row == 1
    scene.finding.answer(SONG)
    assert scene.lines() == ["Go to", "Home", "Play", "Home Again"], "the same comes no second time"


def test_what_is_seen_is_chosen_at_once(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClicks(scene.palette.field, "home")
    qtbot.waitUntil(lambda: scene.lines() == ["Go to", "Home"])
    qtbot.keyClick(scene.palette.field, Qt.Key.Key_Return)
    assert [(what.id, how) for what, how in scene.chosen] == [("home", How.PLAY)]  # type: ignore[misc, attr-defined]


@pytest.mark.parametrize("is_early", [True, False])
def test_return_waits_for_music_rather_than_ask(scene: Scene, qtbot: QtBot, is_early: bool) -> None:
    qtbot.keyClicks(scene.palette.field, "again")
    if not is_early:
        qtbot.waitUntil(lambda: scene.palette.list.lines == [])
    qtbot.keyClick(scene.palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not scene.chosen
    scene.finding.answer(SONG)
    assert scene.chosen == [(SONG, How.QUEUE)]


def test_where_no_music_comes_it_asks(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClicks(scene.palette.field, "something calm")
    qtbot.keyClick(scene.palette.field, Qt.Key.Key_Return)
    scene.finding.answer()
    assert scene.chosen == [(Ask("something calm"), How.PLAY)]
    assert scene.recent.noted == []


def test_who_goes_to_the_line_that_asks_stays_there(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClicks(scene.palette.field, "again")
    qtbot.waitUntil(lambda: scene.palette.list.lines == [])
    qtbot.keyClick(scene.palette.field, Qt.Key.Key_Down)
    scene.finding.answer(SONG)
    assert scene.palette.ask.row == 0
    qtbot.keyClick(scene.palette.field, Qt.Key.Key_Return)
    assert scene.chosen == [(Ask("again"), How.PLAY)]


def test_it_has_room_in_the_smallest_window_and_for_the_longest_name(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClicks(scene.palette.field, "album")
    scene.finding.answer(*(Found(What.ALBUM, TrackId(n), LONG, LONG, 1.0) for n in range(10)))
    scene.window.grab()  # paints all of it
    panel = scene.palette.ask.parentWidget()
    assert panel is not None
    assert scene.window.rect().contains(panel.geometry())
    assert panel.rect().contains(scene.palette.ask.geometry())
    assert scene.palette.list.geometry().bottom() < scene.palette.ask.geometry().top()
