"""Off until it is turned on; then what runs is looked at, and what was seen long enough is noticed."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from conftest import FakeIdle
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakePrograms, FakeSettings, Inbox, settle
from segue.core.ports.playing import Output
from segue.core.senses import LOOKS, Senses
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Activity
from segue.domain.sensing import Hindrance, Ignored, OutputKind, Program, ProgramKind, Seen

GAMING, WORKING, READING = Activity("gaming"), Activity("working"), Activity("reading")
GAME = Program("steam:1", "A game", ProgramKind.GAME)
EDITOR = Program("code", "An editor", ProgramKind.DEVELOPMENT)
MINUTE = timedelta(minutes=1)


def running(*programs: Program) -> Seen:
    return Seen(programs, front_hidden=Hindrance.WAYLAND)


class Scene:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.worker = Worker("senses", self.inbox)
        self.clock = FakeClock()
        self.alarms = FakeAlarms(self.clock, self.inbox)
        self.idle = FakeIdle(self.inbox)
        self.programs = FakePrograms()
        self.settings = FakeSettings()
        self.surroundings = Surroundings(self.clock, self.settings)
        self.output: Output | None = None
        self.senses = self.started()

    def started(self) -> Senses:
        return Senses(
            *(self.surroundings, self.programs, self.idle, lambda: self.output, self.worker),
            *(self.settings, self.alarms, self.clock),
        )

    def live(self, programs: Seen, during: timedelta) -> None:
        self.programs.seen = programs
        for _ in range(during // LOOKS):
            self.alarms.advance(LOOKS)
            self.settle()

    def settle(self) -> None:
        settle(self.worker, self.inbox)


@pytest.fixture
def it() -> Iterator[Scene]:
    scene = Scene()
    yield scene
    scene.worker.close()


def test_nothing_is_looked_at_before_it_is_wanted(it: Scene) -> None:
    it.senses.begin()
    it.senses.look()
    it.live(running(GAME), 5 * MINUTE)
    assert it.programs.looks == 0
    assert it.surroundings.activity is None


def test_in_a_private_session_nothing_is_looked_at(it: Scene) -> None:
    it.senses.set_on(True)
    it.senses.rest(True)
    it.settle()
    looks = it.programs.looks
    it.live(running(GAME), 5 * MINUTE)
    assert (it.programs.looks, it.surroundings.activity) == (looks, None)
    it.senses.rest(False)
    it.live(running(GAME), 5 * MINUTE)
    assert it.surroundings.activity == GAMING


def test_a_game_that_goes_on_is_noticed_and_ends(it: Scene) -> None:
    it.senses.set_on(True)
    it.live(running(GAME, EDITOR), 2 * MINUTE)
    assert it.surroundings.activity == GAMING
    it.live(running(), 5 * MINUTE)
    assert it.surroundings.activity == GAMING
    it.live(running(), 6 * MINUTE)
    assert it.surroundings.activity is None


def test_who_is_away_does_not_work(it: Scene) -> None:
    it.senses.set_on(True)
    it.idle.still = timedelta(hours=1)
    it.live(running(EDITOR), 2 * MINUTE)
    assert it.surroundings.activity is None


def test_turned_off_it_knows_nothing_any_more(it: Scene) -> None:
    it.senses.set_on(True)
    it.live(running(GAME), 2 * MINUTE)
    it.senses.set_on(False)
    assert it.surroundings.activity is None
    assert it.senses.seen is None
    looks = it.programs.looks
    it.live(running(GAME), 2 * MINUTE)
    assert it.programs.looks == looks


def test_a_look_under_way_when_it_is_turned_off_is_not_taken(it: Scene) -> None:
    it.programs.seen = running(GAME)
    it.senses.set_on(True)
    it.senses.set_on(False)
    it.settle()
    assert it.senses.seen is None


def test_it_is_on_at_the_next_start(it: Scene) -> None:
    it.senses.set_on(True)
    assert it.started().is_on


def test_what_a_kind_stands_for_counts_at_once(it: Scene) -> None:
    it.senses.set_on(True)
    it.live(running(EDITOR), 2 * MINUTE)
    it.senses.mean(ProgramKind.DEVELOPMENT, READING)
    assert it.surroundings.activity == READING
    it.senses.mean(ProgramKind.DEVELOPMENT, None)
    assert it.surroundings.activity is None
    assert it.senses.kinds[ProgramKind.DEVELOPMENT] is None


def test_a_single_program_may_stand_for_something_else(it: Scene) -> None:
    it.senses.set_on(True)
    it.live(running(GAME), 2 * MINUTE)
    it.senses.rule(GAME, WORKING)
    assert it.surroundings.activity == WORKING
    assert dict(it.senses.ruled) == {GAME.key: (GAME.name, WORKING)}
    it.senses.rule(GAME, Ignored.IGNORED)
    assert it.surroundings.activity is None
    it.senses.rule(GAME, None)
    assert it.surroundings.activity == GAMING
    assert dict(it.senses.ruled) == {}


def test_nothing_that_was_seen_is_kept(it: Scene) -> None:
    it.senses.set_on(True)
    it.live(running(GAME, EDITOR), 5 * MINUTE)
    assert it.settings.names == {"notices activity"}


def test_what_stood_for_an_activity_stands_for_it_by_its_new_name(it: Scene) -> None:
    it.senses.set_on(True)
    it.senses.rule(EDITOR, GAMING)
    it.live(running(GAME), 2 * MINUTE)
    playing = Activity("playing")
    it.settings.set("activities", ["working", "playing"])
    it.senses.rename(GAMING, playing)
    it.surroundings.rename(GAMING, playing)
    assert it.senses.kinds[ProgramKind.GAME] == playing
    assert it.senses.ruled[EDITOR.key] == (EDITOR.name, playing)
    it.live(running(GAME), MINUTE)
    assert it.surroundings.activity == playing


def test_a_device_says_something_where_no_program_does(it: Scene) -> None:
    it.output = Output("hdmi", "GM107 HDMI Audio")
    it.senses.set_on(True)
    it.live(running(), 2 * MINUTE)
    assert it.surroundings.activity is None
    it.senses.mean_by_output(OutputKind.TELEVISION, READING)
    assert it.surroundings.activity == READING
    it.live(running(GAME), 5 * MINUTE)
    assert it.surroundings.activity == GAMING
    it.settings.set("activities", ["working", "novels"])
    it.senses.rename(READING, Activity("novels"))
    assert it.senses.output_kinds[OutputKind.TELEVISION] == "novels"


def test_an_activity_that_was_removed_is_noticed_no_more(it: Scene) -> None:
    it.settings.set("activities", ["working"])
    it.senses.set_on(True)
    it.live(running(GAME), 2 * MINUTE)
    assert it.surroundings.activity is None
    assert it.senses.kinds[ProgramKind.GAME] is None


@pytest.mark.parametrize("stored", [3, ["x"], {"games": 5}, {"code": "x"}, {"code": ["a"]}, {"code": [1, "a"]}])
def test_settings_that_make_no_sense_mean_nothing(it: Scene, stored: object) -> None:
    it.settings.set("program kinds", stored)
    it.settings.set("program rulings", stored)
    assert dict(it.senses.ruled) == {}
    assert len(it.senses.kinds) == len(ProgramKind)
    it.senses.rename(GAMING, READING)
