"""The queue: what was to be played when the program ended, or crashed, is to be played at the next start."""

import json
import random
from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.test_playback import LENGTH, Deck
from fakes import FakeSettings
from segue.core.kept_queue import KEPT_EVERY, KeptQueue, packed, unpacked
from segue.core.playback import State
from segue.domain import queue as queues
from segue.domain.play import CHOSEN, QUEUED, Ending, Origin, OriginKind
from segue.domain.queue import Entry, Queue, Repeat
from segue.domain.track import TrackId

T = TypeVar("T")

#: Track 1, packed.
ONE = str(packed(Queue((Entry(TrackId(1), CHOSEN),)))["tracks"])

A_LIST = Origin(OriginKind.PLAYLIST, 3)

entries = st.lists(
    st.builds(Entry, st.integers(-3, 9).map(TrackId), st.sampled_from([CHOSEN, QUEUED, A_LIST])), max_size=9
).map(tuple)


@settings(max_examples=100, deadline=None, derandomize=True, database=None)
@given(entries=entries, at=st.integers(0, 8), seed=st.none() | st.integers(0, 99))
def test_a_queue_as_json_is_the_same_queue(entries: tuple[Entry, ...], at: int, seed: int | None) -> None:
    queue = Queue(entries, at if at < len(entries) else None)
    if seed is not None:
        queue = queues.shuffled(queue, random.Random(seed))
    assert unpacked(json.loads(json.dumps(packed(queue))), queue.at) == queue


@pytest.mark.parametrize(
    "stored",
    [
        None,
        "nonsense",
        {"tracks": "no base 64", "origins": [["chosen", None, 1]], "order": None},
        {"tracks": ONE[:-4], "origins": [["chosen", None, 1]], "order": None},
        {"tracks": [1], "origins": [["chosen", None, 1]], "order": None},
        {"tracks": ONE + ONE, "origins": [["chosen", None, 1]], "order": None},
        {"tracks": ONE, "origins": [["whim", None, 1]], "order": None},
        {"tracks": ONE, "origins": [["chosen", None, 10**9]], "order": None},
        {"tracks": ONE, "origins": [["chosen", None, 1]], "order": ONE},
        {"tracks": ONE, "origins": [["chosen", None, 1]], "order": ONE + ONE},
        {"tracks": ONE, "origins": [["chosen", None, 1]], "order": {"0": 1}},
    ],
)
def test_what_is_damaged_is_no_queue(stored: object) -> None:
    assert unpacked(stored, 0) is None
    deck, _ = begun(FakeSettings({"queue": stored, "queue_place": [0, 0, 1e99]}))
    assert deck.player.queue == Queue()


class AtOnce:
    """A worker that has done what it is given."""

    def submit(self, task: Callable[[], T], then: Callable[[T], None]) -> None:
        then(task())


def begun(stored: FakeSettings) -> tuple[Deck, KeptQueue]:
    """A program that has just started, with these settings."""
    deck = Deck(stored)
    kept = KeptQueue(deck.player, stored, deck.alarms, deck.clock, AtOnce())  # type: ignore[arg-type]
    kept.restore()
    return deck, kept


@pytest.fixture
def stored() -> FakeSettings:
    return FakeSettings({})


def test_after_a_crash_it_stands_where_it_was_within_five_seconds(stored: FakeSettings) -> None:
    deck, _ = begun(stored)
    deck.put_on(1, 2, 3, origin=A_LIST, start=1)
    deck.pass_time(23)
    after, _ = begun(stored)
    assert after.player.queue == deck.player.queue
    assert after.player.state is State.PAUSED
    assert after.player.current is not None
    assert after.player.current.track.id == 2
    assert timedelta(seconds=5) >= KEPT_EVERY
    assert timedelta(seconds=18) <= after.player.position() <= timedelta(seconds=23)
    assert after.engine.played == [], "nothing sounds by itself"


def test_pressing_play_goes_on_there_and_is_one_play_of_today(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(1, 2, origin=A_LIST)
    deck.pass_time(20)
    kept.keep()
    after, _ = begun(stored)
    after.clock.advance(timedelta(days=2))
    after.player.toggle()
    after.inbox.run()
    assert after.engine.position() == timedelta(seconds=20)
    after.pass_time(LENGTH - 20)
    (play,) = after.played
    assert (play.listen.track, play.listen.origin, play.ending) == (1, A_LIST, Ending.FINISHED)
    assert play.listen.listened == timedelta(seconds=LENGTH - 20)
    assert play.listen.started.date() == (deck.clock.now() + timedelta(days=2)).date()
    assert after.player.current is not None
    assert after.player.current.track.id == 2


def test_what_is_held_can_be_sought_and_left(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(1, 2)
    deck.pass_time(20)
    kept.keep()
    after, _ = begun(stored)
    after.player.seek(timedelta(seconds=40))
    assert after.player.position() == timedelta(seconds=40)
    after.player.next()
    after.inbox.run()
    assert after.played == [], "nothing was listened to"
    assert after.player.current is not None
    assert after.player.current.track.id == 2
    assert after.engine.position() < timedelta(seconds=1)


def test_the_shuffled_order_and_the_way_back_are_kept(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.player.set_shuffle(True)
    deck.put_on(*range(1, 20), start=4)
    deck.player.change_queue(lambda q: queues.with_next(q, [TrackId(25)], QUEUED))
    kept.keep()
    after, _ = begun(stored)
    assert after.player.queue == deck.player.queue
    after.player.set_shuffle(False)
    deck.player.set_shuffle(False)
    assert after.player.queue == deck.player.queue


def test_an_edit_is_kept_a_moment_later(stored: FakeSettings) -> None:
    deck, _ = begun(stored)
    deck.put_on(1, 2, 3)
    deck.pass_time(1)
    deck.player.change_queue(lambda q: queues.with_removed(q, [2]))
    deck.pass_time(1)
    after, _ = begun(stored)
    assert [entry.track for entry in after.player.queue.entries] == [1, 2]


def test_what_has_ended_does_not_stand_there_again_as_if_it_played(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(1, 2)
    deck.pass_time(2 * LENGTH + 2)
    kept.keep()
    after, _ = begun(stored)
    assert after.player.current is None
    after.player.toggle()
    after.inbox.run()
    assert after.player.current is not None
    assert after.player.current.track.id == 1, "from the start again, as before the end"


def test_what_was_opened_meanwhile_is_not_put_aside(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(1, 2)
    kept.keep()
    after = Deck()
    late = KeptQueue(after.player, stored, after.alarms, after.clock, AtOnce())  # type: ignore[arg-type]
    late.keep()  # closed before it had begun: what was kept stays
    after.put_on(9)
    late.restore()
    assert [entry.track for entry in after.player.queue.entries] == [9]
    after.pass_time(1)  # from here on a crash does not lose it
    again, _ = begun(stored)
    assert [entry.track for entry in again.player.queue.entries] == [9]


def test_what_has_to_be_shuffled_at_the_start_is_kept_as_it_is_then(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(*range(1, 20))
    kept.keep()
    stored.set("shuffle", True)  # and the crash came before the queue was kept
    after, _ = begun(stored)
    after.player.next()
    after.inbox.run()
    after.pass_time(1)
    again, _ = begun(stored)
    assert again.player.queue == after.player.queue


def test_an_edit_just_before_the_machine_sleeps_is_kept_when_it_wakes(stored: FakeSettings) -> None:
    deck, _ = begun(stored)
    deck.put_on(1, 2, 3)
    deck.alarms.jump(timedelta(hours=9))
    after, _ = begun(stored)
    assert len(after.player.queue.entries) == 3


class Later:
    """A worker that does what it is given when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, task: Callable[[], T], then: Callable[[T], None]) -> None:
        self.waiting.append(lambda: then(task()))


@pytest.mark.parametrize("plays_meanwhile", [False, True])
def test_a_long_queue_is_unpacked_by_a_worker(stored: FakeSettings, plays_meanwhile: bool) -> None:
    deck, kept = begun(stored)
    deck.put_on(*[1, 2, 3] * 3_000, start=4_000)
    kept.keep()
    after, worker, told = Deck(), Later(), list[None]()
    late = KeptQueue(after.player, stored, after.alarms, after.clock, worker)  # type: ignore[arg-type]
    late.restore(lambda: told.append(None))
    assert (after.player.queue, told) == (Queue(), [])
    if plays_meanwhile:
        after.put_on(2)
    late.keep()  # if the program ends now, what was kept stays
    assert begun(stored)[0].player.queue == deck.player.queue
    (give_back,) = worker.waiting
    give_back()
    assert len(told) == 1
    assert after.player.queue == deck.player.queue if not plays_meanwhile else len(after.player.queue.entries) == 1


def test_a_place_of_another_queue_is_none(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(1, 2, 3, start=2)
    deck.pass_time(20)
    kept.keep()
    stored.set("queue_place", [99, 1, 50.0])
    after, _ = begun(stored)
    assert (after.player.queue.at, after.player.position()) == (0, timedelta())


def test_repeat_is_as_it_was_set(stored: FakeSettings) -> None:
    deck, kept = begun(stored)
    deck.put_on(1, 2)
    kept.keep()
    after = Deck({"repeat": "all"})
    KeptQueue(after.player, stored, after.alarms, after.clock, AtOnce()).restore()  # type: ignore[arg-type]
    assert after.player.queue.repeat is Repeat.ALL
