"""What sounds alike is found on a worker, by what is known at the time."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakeSounds, Inbox, settle
from segue.core.ports.analysis import Sound
from segue.core.signal import Signal
from segue.core.sounds_like import MANY, REMEMBERS, Alike, SoundsLike
from segue.core.worker import Worker
from segue.domain.track import TrackId
from segue.habits.sounding import VOTERS


class Told:
    """A library, and what analyses it."""

    def __init__(self) -> None:
        self.changed: Signal[None] = Signal()
        self.heard: Signal[None] = Signal()


class Scene:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock()
        self.alarms = FakeAlarms(self.clock, self.inbox)
        self.worker = Worker("habits", self.inbox)
        self.told = Told()
        self.sounds = FakeSounds({TrackId(n): Path(f"/music/{n}.flac") for n in range(1, 41)})
        self.sounds_like = SoundsLike(
            self.told,  # type: ignore[arg-type]
            self.told,  # type: ignore[arg-type]
            self.sounds,
            self.worker,
            self._open,
            self.alarms,
            self.clock,
        )
        self.hear(range(1, 31))

    def hear(self, tracks: range) -> None:
        for n in tracks:
            heard = FakeAnalyser().analyse(self.sounds.files[TrackId(n)])
            assert isinstance(heard, bytes)
            self.sounds.keep(TrackId(n), Sound(heard))

    def _open(self) -> FakeSounds:
        return self.sounds.open()

    def ask(self, track: int) -> Alike:
        answers: list[Alike] = []
        self.sounds_like.ask(TrackId(track), answers.append)
        settle(self.worker, self.inbox)
        (answer,) = answers
        return answer


@pytest.fixture
def scene() -> Iterator[Scene]:
    made = Scene()
    yield made
    made.worker.close()
    assert made.sounds.opened == made.sounds.closed


def test_the_nearest_are_told(scene: Scene) -> None:
    found = scene.ask(1).near
    assert len(found) == MANY
    assert TrackId(1) not in {near.track for near in found}
    assert [near.distance for near in found] == sorted(near.distance for near in found)


def test_of_what_was_not_heard_nothing_is_told(scene: Scene) -> None:
    assert not scene.sounds_like.knows(TrackId(35))
    assert scene.ask(35) == Alike([], None)
    assert scene.sounds_like.knows(TrackId(1))


def test_what_was_heard_since_is_known(scene: Scene) -> None:
    scene.ask(1)
    scene.hear(range(31, 41))
    scene.told.heard.emit(None)
    assert scene.ask(35).near


def test_how_all_sound_is_read_once_and_let_go_later(scene: Scene) -> None:
    scene.ask(1)
    scene.alarms.advance(REMEMBERS / 2)
    scene.ask(2)
    scene.alarms.advance(REMEMBERS / 2)
    scene.ask(3)
    assert scene.sounds.reads == 1
    scene.alarms.advance(REMEMBERS + timedelta(seconds=1))
    scene.inbox.run()
    assert scene.sounds_like._known is None
    scene.ask(4)
    assert scene.sounds.reads == 2


def test_what_changes_while_it_is_read_is_read_again(scene: Scene) -> None:
    scene.sounds_like.ask(TrackId(1), lambda alike: None)
    scene.told.changed.emit(None)
    settle(scene.worker, scene.inbox)
    scene.ask(1)
    assert scene.sounds.reads == 2


def test_a_genre_is_guessed_for_what_has_none(scene: Scene) -> None:
    around = [near.track for near in scene.ask(1).near]
    scene.sounds.its_genres = dict.fromkeys(around[:VOTERS], ("Jazz",))
    scene.told.changed.emit(None)
    assert scene.ask(1).genre is None, "all that have one have this"
    scene.sounds.its_genres |= {TrackId(n): ("Rock",) for n in range(100, 140)}
    scene.told.changed.emit(None)
    assert scene.ask(1).genre == "Jazz"
    scene.sounds.its_genres[TrackId(1)] = ("Rock",)
    assert scene.ask(1).genre is None, "it has one"


def test_what_sounds_like_several_comes_as_often_as_it_does(scene: Scene) -> None:
    found: list[list[TrackId]] = []
    asked = [TrackId(1), TrackId(2), TrackId(35)]  # how the last one sounds is not known
    scene.sounds_like.ask_of(asked, lambda near: found.append(list(near)))
    settle(scene.worker, scene.inbox)
    by_each = [near.track for track in (1, 2) for near in scene.ask(track).near]
    assert found == [[track for track in by_each if track not in asked]]
    assert scene.sounds.reads == 1
