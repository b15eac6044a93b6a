"""The Queue keeps its promises through any sequence of edits and steps."""

import random
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain import queue as queues
from segue.domain.play import CHOSEN, QUEUED
from segue.domain.queue import Entry, Queue, Repeat
from segue.domain.track import TrackId

Ids = list[TrackId]


def ids(*numbers: int) -> Ids:
    return [TrackId(number) for number in numbers]


def tracks(queue: Queue) -> list[int]:
    return [entry.track for entry in queue.entries]


def a_queue(count: int = 4, at: int = 0, repeat: Repeat = Repeat.OFF) -> Queue:
    return queues.of(ids(*range(1, count + 1)), CHOSEN, at, repeat)


def objects(entries: tuple[Entry, ...]) -> Counter[int]:
    return Counter(map(id, entries))


# ---------------------------------------------------------------- any sequence of operations

positions = st.integers(-2, 12)
some_tracks = st.lists(st.integers(1, 5).map(TrackId), max_size=4)

#: Edits: what plays goes on under each of them.
edits = st.one_of(
    st.builds(lambda t: lambda q: queues.with_next(q, t, QUEUED), some_tracks),
    st.builds(lambda t: lambda q: queues.with_last(q, t, QUEUED), some_tracks),
    st.builds(lambda t: lambda q: queues.with_queued(q, t), some_tracks),
    st.builds(lambda t, p: lambda q: queues.with_inserted(q, t, QUEUED, p), some_tracks, positions),
    st.builds(lambda ps: lambda q: queues.with_removed(q, ps), st.lists(positions, max_size=4)),
    st.builds(lambda ps, p: lambda q: queues.with_moved(q, ps, p), st.lists(positions, max_size=4), positions),
    st.just(queues.cleared),
    st.integers(0, 99).map(lambda n: lambda q: queues.shuffled(q, random.Random(n))),
    st.just(queues.unshuffled),
)
steps = st.one_of(
    st.booleans().map(lambda by_hand: lambda q: queues.advanced(q, by_hand=by_hand) or q),
    st.just(queues.stepped_back),
    st.sampled_from(Repeat).map(lambda repeat: lambda q: Queue(q.entries, q.at, repeat, q.unshuffled)),
)
begun = st.one_of(
    st.just(Queue()),
    st.builds(lambda t: queues.with_last(Queue(), t, QUEUED), some_tracks),
    st.integers(1, 8).flatmap(lambda n: st.integers(0, n - 1).map(lambda at: a_queue(n, at))),
)
Change = Callable[[Queue], Queue]


def assert_sound(queue: Queue) -> None:
    assert queue.at is None or 0 <= queue.at < len(queue.entries)
    assert max(objects(queue.entries).values(), default=1) == 1  # no entry stands twice
    if queue.unshuffled is not None:
        assert objects(queue.unshuffled) == objects(queue.entries)


@settings(deadline=None, max_examples=150)
@given(begun, st.lists(st.one_of(edits, steps), max_size=12))
def test_the_place_is_valid_and_no_entry_stands_twice_after_any_operations(
    queue: Queue, changes: list[Change]
) -> None:
    assert_sound(queue)
    for change in changes:
        queue = change(queue)
        assert_sound(queue)


@settings(deadline=None, max_examples=150)
@given(begun, st.lists(edits, max_size=12))
def test_what_plays_goes_on_under_any_edits(queue: Queue, changes: list[Change]) -> None:
    playing = queue.current
    for change in changes:
        queue = change(queue)
        assert queue.current is playing


@settings(deadline=None, max_examples=100)
@given(begun, st.lists(edits, max_size=6), st.lists(edits, max_size=6))
def test_an_edit_taken_back_leaves_the_queue_as_it_was_and_what_plays_playing(
    queue: Queue, earlier: list[Change], later: list[Change]
) -> None:
    for change in earlier:
        queue = change(queue)
    before, changed = queue, queue
    for change in later:
        changed = change(changed)

    back = queues.refilled(changed, before)

    assert_sound(back)
    assert objects(back.entries) == objects(before.entries)
    assert back.current is before.current
    assert back.shuffled == changed.shuffled


@settings(deadline=None, max_examples=100)
@given(begun, st.integers(0, 99), st.lists(steps, max_size=6))
def test_shuffle_and_unshuffle_give_the_order_back_at_what_plays_then(
    queue: Queue, chance: int, between: list[Change]
) -> None:
    mixed = queues.shuffled(queue, random.Random(chance))
    for step in between:
        mixed = step(mixed)

    back = queues.unshuffled(mixed)

    assert back.entries == queue.entries
    assert back.current is mixed.current
    assert not back.shuffled


# ---------------------------------------------------------------- each operation


def test_a_fresh_queue_plays_from_where_it_was_told_to() -> None:
    queue = queues.of(ids(7, 8, 9), CHOSEN, 1, Repeat.ALL)

    assert queue.current == Entry(TrackId(8), CHOSEN)
    assert [entry.track for entry in queue.upcoming] == [9]
    assert queue.repeat is Repeat.ALL


def test_a_queue_of_nothing_plays_nothing() -> None:
    queue = queues.of([], CHOSEN)

    assert queue.at is None
    assert queue.current is None
    assert queue.upcoming == ()


def test_before_the_first_everything_is_to_come() -> None:
    assert len(queues.with_last(Queue(), ids(1, 2), QUEUED).upcoming) == 2


def test_shuffle_puts_what_plays_first_and_all_the_rest_behind_it() -> None:
    mixed = queues.shuffled(a_queue(20, at=7), random.Random(1))

    assert mixed.at == 0
    assert tracks(mixed)[0] == 8
    assert sorted(tracks(mixed)) == list(range(1, 21))
    assert tracks(mixed)[1:] != sorted(tracks(mixed)[1:])


def test_a_shuffled_queue_is_not_mixed_again() -> None:
    mixed = queues.shuffled(a_queue(20), random.Random(1))

    assert queues.shuffled(mixed, random.Random(2)) is mixed


def test_what_is_added_while_shuffled_stands_last_in_the_listener_s_own_order() -> None:
    mixed = queues.with_next(queues.shuffled(a_queue(4), random.Random(1)), ids(9), QUEUED)

    assert tracks(mixed)[1] == 9
    assert tracks(queues.unshuffled(mixed)) == [1, 2, 3, 4, 9]


def test_what_is_removed_while_shuffled_does_not_come_back_with_the_order() -> None:
    mixed = queues.shuffled(a_queue(4), random.Random(1))
    gone = tracks(mixed)[2]

    back = queues.unshuffled(queues.with_removed(mixed, [2]))

    assert tracks(back) == [track for track in (1, 2, 3, 4) if track != gone]


@pytest.mark.parametrize(
    ("repeat", "at", "by_hand", "then"),
    [
        (Repeat.OFF, 0, False, 1),
        (Repeat.OFF, 3, False, None),
        (Repeat.OFF, 3, True, None),
        (Repeat.ALL, 0, False, 1),
        (Repeat.ALL, 3, False, 0),
        (Repeat.ALL, 3, True, 0),
        (Repeat.ONE, 1, False, 1),
        (Repeat.ONE, 1, True, 2),
        (Repeat.ONE, 3, False, 3),
        (Repeat.ONE, 3, True, 0),
    ],
)
def test_where_the_queue_goes_on(repeat: Repeat, at: int, by_hand: bool, then: int | None) -> None:
    following = queues.advanced(a_queue(4, at, repeat), by_hand=by_hand)

    assert (None if following is None else following.at) == then


@pytest.mark.parametrize("repeat", Repeat)
def test_a_queue_that_has_not_begun_goes_on_to_its_first(repeat: Repeat) -> None:
    waiting = queues.with_last(Queue(repeat=repeat), ids(1, 2), QUEUED)

    following = queues.advanced(waiting, by_hand=False)

    assert following is not None
    assert following.at == 0


@pytest.mark.parametrize("repeat", Repeat)
def test_an_empty_queue_has_ended_and_has_nothing_before(repeat: Repeat) -> None:
    empty = Queue(repeat=repeat)

    assert queues.advanced(empty, by_hand=True) is None
    assert queues.stepped_back(empty) is empty


@pytest.mark.parametrize(
    ("repeat", "at", "then"),
    [
        (Repeat.OFF, 2, 1),
        (Repeat.OFF, 0, 0),
        (Repeat.ALL, 2, 1),
        (Repeat.ALL, 0, 3),
        (Repeat.ONE, 2, 1),
        (Repeat.ONE, 0, 0),
    ],
)
def test_where_the_queue_goes_back(repeat: Repeat, at: int, then: int) -> None:
    assert queues.stepped_back(a_queue(4, at, repeat)).at == then


def test_next_goes_behind_what_plays_and_last_to_the_end() -> None:
    queue = a_queue(3, at=1)

    assert tracks(queues.with_next(queue, ids(8, 9), QUEUED)) == [1, 2, 8, 9, 3]
    assert tracks(queues.with_last(queue, ids(8, 9), QUEUED)) == [1, 2, 3, 8, 9]


def test_what_is_added_comes_behind_what_was_queued_by_hand_and_before_the_rest() -> None:
    queue = queues.with_queued(a_queue(3), ids(8))
    assert tracks(queue) == [1, 8, 2, 3]
    queue = queues.with_queued(queue, ids(9))
    assert tracks(queue) == [1, 8, 9, 2, 3]
    assert tracks(queues.with_queued(queues.with_next(queue, ids(7), QUEUED), ids(6))) == [1, 7, 8, 9, 6, 2, 3]
    assert tracks(queues.with_queued(Queue(), ids(1, 2))) == [1, 2]
    assert tracks(queues.with_queued(queues.with_queued(Queue(), ids(1)), ids(2))) == [1, 2]


def test_what_was_queued_by_hand_and_is_still_to_come_waits_behind_what_plays_in_another_queue() -> None:
    before = queues.with_next(queues.with_last(a_queue(3), ids(8, 2), QUEUED), ids(7), QUEUED)  # 1 7 2 3 8 2
    at_the_seven = queues.advanced(before, by_hand=True)
    assert at_the_seven is not None

    waiting = queues.waiting(at_the_seven)
    behind = queues.with_waiting(queues.of(ids(4, 5, 6), CHOSEN, 1), waiting)

    assert [entry.track for entry in waiting] == [8, 2]
    assert tracks(behind) == [4, 5, 8, 2, 6]
    assert behind.at == 1


def test_what_was_queued_by_hand_and_is_put_on_now_waits_no_more() -> None:
    waiting = queues.waiting(queues.with_last(a_queue(1), ids(8, 9), QUEUED))

    assert tracks(queues.with_waiting(queues.of(ids(8, 4), CHOSEN), waiting)) == [8, 9, 4]


def test_what_waits_is_in_the_order_to_go_back_to_as_well() -> None:
    waiting = queues.waiting(queues.with_last(a_queue(1), ids(8, 9), QUEUED))
    mixed = queues.with_waiting(queues.shuffled(queues.of(ids(4, 5, 6), CHOSEN), random.Random(1)), waiting)

    assert tracks(mixed)[:3] == [4, 8, 9]
    assert tracks(queues.unshuffled(mixed)) == [4, 5, 6, 8, 9]


@pytest.mark.parametrize(("before", "at"), [(0, 2), (1, 2), (2, 1), (99, 1), (-5, 2)])
def test_what_is_put_in_front_moves_the_place(before: int, at: int) -> None:
    assert queues.with_inserted(a_queue(3, at=1), ids(9), QUEUED, before).at == at


def test_what_plays_cannot_be_removed() -> None:
    queue = queues.with_removed(a_queue(4, at=2), [0, 2, 3])

    assert tracks(queue) == [2, 3]
    assert queue.at == 1


@pytest.mark.parametrize(
    ("moved", "before", "order", "at"),
    [
        ([0], 4, [2, 3, 4, 1], 0),
        ([3], 0, [4, 1, 2, 3], 2),
        ([1], 0, [2, 1, 3, 4], 0),
        ([3, 0], 2, [2, 1, 4, 3], 0),
        ([1], 1, [1, 2, 3, 4], 1),
        ([0], 99, [2, 3, 4, 1], 0),
        ([3], -1, [4, 1, 2, 3], 2),
    ],
)
def test_moving_keeps_the_place_with_what_plays(moved: list[int], before: int, order: list[int], at: int) -> None:
    queue = queues.with_moved(a_queue(4, at=1), moved, before)

    assert tracks(queue) == order
    assert queue.at == at


def test_moving_while_shuffled_leaves_the_listener_s_own_order() -> None:
    mixed = queues.shuffled(a_queue(4), random.Random(1))

    assert tracks(queues.unshuffled(queues.with_moved(mixed, [3], 1))) == [1, 2, 3, 4]


def test_clearing_leaves_what_plays() -> None:
    assert tracks(queues.cleared(a_queue(4, at=2))) == [3]
    assert queues.cleared(queues.with_last(Queue(), ids(1), QUEUED)).entries == ()


def test_what_was_added_is_taken_back_and_nothing_else() -> None:
    before = a_queue(4, at=1)
    after = queues.with_next(before, ids(2, 9), QUEUED)
    assert tracks(queues.without_added(after, before, after)) == [1, 2, 3, 4]
    later = queues.advanced(queues.with_last(after, ids(9), QUEUED), by_hand=True)
    assert later is not None
    assert tracks(queues.without_added(later, before, after)) == [1, 2, 2, 3, 4, 9], "what plays goes on"


def test_refilling_goes_back_to_the_queue_before_at_what_plays_now() -> None:
    before = a_queue(4, at=1)
    after = queues.advanced(queues.with_removed(before, [2]), by_hand=True)
    assert after is not None

    back = queues.refilled(after, before)

    assert tracks(back) == [1, 2, 3, 4]
    assert back.current is after.current


def test_refilling_puts_what_was_to_come_behind_what_was_put_on_since() -> None:
    before = a_queue(4, at=1)
    put_on_since = queues.of(ids(9), CHOSEN)

    back = queues.refilled(put_on_since, before)

    assert tracks(back) == [9, 3, 4]
    assert back.current is put_on_since.current


def test_refilling_when_nothing_plays_begins_before_the_first() -> None:
    back = queues.refilled(Queue(), queues.with_last(Queue(), ids(1, 2), QUEUED))

    assert tracks(back) == [1, 2]
    assert back.at is None


def test_refilling_keeps_the_repeat_of_now() -> None:
    before = a_queue(3)
    now = Queue(before.entries[:1], 0, Repeat.ONE)

    assert queues.refilled(now, before).repeat is Repeat.ONE


def test_refilling_keeps_the_shuffle_of_now() -> None:
    plain = a_queue(4)
    mixed = queues.shuffled(plain, random.Random(1))

    assert tracks(queues.refilled(queues.unshuffled(queues.cleared(mixed)), mixed)) == [1, 2, 3, 4]
    assert queues.refilled(queues.shuffled(queues.cleared(plain), random.Random(1)), plain).shuffled


def test_what_is_only_wanted_is_not_queued() -> None:
    listed = ids(-1, 1, -2, 2, -3)
    made = queues.of(listed, CHOSEN)
    assert (tracks(made), made.at) == ([1, 2], 0)
    assert queues.of(listed, CHOSEN, 2).at == 1
    assert queues.of(listed, CHOSEN, 3).at == 1
    assert queues.of(listed, CHOSEN, 4).at is None, "nothing that plays stands behind"
    assert tracks(queues.with_next(made, listed, QUEUED)) == [1, 1, 2, 2]


def test_a_queue_that_was_replaced_comes_back_from_where_it_was_broken_off() -> None:
    before = queues.of([TrackId(i) for i in (1, 2, 3, 4)], CHOSEN, start=1)
    now = queues.of([TrackId(i) for i in (7, 8, 9)], CHOSEN, start=1)
    back = queues.brought_back(now, before)
    assert (tracks(back), back.at) == ([8, 2, 3, 4], 0), "what plays goes on"
    assert back.current is now.current
    at_its_start = queues.brought_back(now, queues.of([TrackId(1), TrackId(2)], CHOSEN))
    assert tracks(at_its_start) == [8, 1, 2]
