"""By which device sound is played, and what becomes of it when that device goes away."""

import random
from collections.abc import Mapping
from pathlib import Path

from builders import MONDAY, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeEngine, FakeOutputs, FakePlayLog, FakeSettings, FakeTracks, Inbox
from segue.core.output_choice import OutputChoice
from segue.core.playback import Player, State
from segue.core.ports.playing import Output
from segue.domain.play import CHOSEN
from segue.domain.track import Track, TrackId

SONG = Track(TrackId(1), Path("/music/1.ogg"), tags(), MONDAY)
SPEAKERS, HEADSET = "id of Speakers", "id of Headset"


class Rig:
    def __init__(self, stored: Mapping[str, object] | None = None, *names: str) -> None:
        inbox, clock = Inbox(), FakeClock(MONDAY)
        self.settings = FakeSettings(stored)
        self.outputs = FakeOutputs(*(names or ("Speakers", "Headset")))
        self.player = Player(
            FakeEngine(inbox),
            FakeTracks([SONG]),  # type: ignore[arg-type]
            FakePlayLog(lambda _: SONG.tags),
            self.settings,
            FakeAlarms(clock, lambda function: function()),
            clock,
            lambda: None,
            random.Random(1),
        )
        self.choice = OutputChoice(self.player, self.outputs, self.settings)
        self.changes = 0
        self.choice.changed.connect(self._count)
        self.player.play([SONG.id], CHOSEN)
        inbox.run()

    def _count(self, _: None) -> None:
        self.changes += 1


def test_without_a_choice_the_system_chooses() -> None:
    rig = Rig()
    assert (rig.choice.chosen, rig.outputs.chosen) == (None, None)
    assert [its.name for its in rig.choice.all] == ["Speakers", "Headset"]


def test_what_is_chosen_plays_and_is_remembered() -> None:
    rig = Rig()
    rig.choice.choose(HEADSET)
    assert rig.outputs.chosen == HEADSET
    assert rig.changes == 1
    again = Rig({"output": HEADSET, "output_name": "Headset"})
    assert again.outputs.chosen == HEADSET
    again.choice.choose(None)
    assert (again.outputs.chosen, again.choice.chosen) == (None, None)


def test_a_device_that_is_not_there_is_still_the_chosen_one() -> None:
    rig = Rig({"output": HEADSET, "output_name": "Headset"}, "Speakers")
    assert rig.choice.is_away
    assert rig.choice.all == [Output(SPEAKERS, "Speakers"), Output(HEADSET, "Headset")]
    rig.outputs.plug_in("Headset")
    assert not rig.choice.is_away
    assert rig.changes == 1


def test_music_pauses_when_its_device_is_unplugged() -> None:
    rig = Rig()
    rig.choice.choose(HEADSET)
    rig.outputs.unplug("Headset")
    assert rig.player.state is State.PAUSED


def test_another_device_that_is_unplugged_is_none_of_its_business() -> None:
    rig = Rig()
    rig.outputs.unplug("Headset")
    assert rig.player.state is State.PLAYING


def test_music_plays_on_where_that_is_wished() -> None:
    rig = Rig({"pauses_unplugged": False})
    rig.choice.choose(HEADSET)
    rig.outputs.unplug("Headset")
    assert rig.player.state is State.PLAYING
    rig.choice.set_pauses(True)
    assert Rig({"pauses_unplugged": rig.settings.get("pauses_unplugged")}).choice.pauses


def test_which_one_plays_is_known_where_it_was_chosen_or_is_the_only_one() -> None:
    rig = Rig()
    assert rig.choice.playing is None
    rig.choice.choose(HEADSET)
    assert rig.choice.playing == Output(HEADSET, "Headset")
    rig.outputs.unplug("Headset")
    assert rig.choice.playing == Output(SPEAKERS, "Speakers")
