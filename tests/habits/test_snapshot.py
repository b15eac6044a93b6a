"""What was taken of a Learner and made a Learner again knows, answers and learns on as if it had never been taken."""

import json
import random
from collections import Counter
from datetime import UTC, datetime, timedelta, timezone

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY
from kept import learned
from segue.domain.context import Activity, Context
from segue.domain.play import CHOSEN, Origin, OriginKind, PlayId
from segue.domain.track import TrackId
from segue.habits.evidence import Heard
from segue.habits.model import Learner
from segue.habits.snapshot import State, learner_of, state_of


def a_random_life(chance: int, plays: int) -> list[Heard]:
    """Anything that a log may hold: skips, silences of all lengths, unknown artists, no genres, other zones."""
    draw = random.Random(chance)
    at, life = MONDAY, []
    for number in range(1, plays + 1):
        at += timedelta(minutes=draw.choice((4, 4, 4, 4, 4, 4, 31, 300, 9000)), milliseconds=draw.randrange(1000))
        track = int(draw.paretovariate(0.3)) % 150 + 1
        genres = (("Jazz",), ("Folk", "Soul"), (), ("Ambient",))[track % 7 % 4]
        local = at.astimezone(timezone(timedelta(minutes=draw.choice((0, 60, 345)))))
        end = local + timedelta(seconds=draw.randint(1, 240))
        life.append(
            Heard(
                PlayId(number if draw.random() < 0.8 else -number),
                TrackId(track if track % 5 else -track),
                "" if track % 11 == 0 else f"Artist {track // 9}",
                genres,
                local,
                end,
                draw.random() > 0.15,
                draw.choice((None, None, Activity("working"))),
                f"Album {track // 4}",
                draw.choice((CHOSEN, Origin(OriginKind.PLAYLIST, 3), Origin(OriginKind.OFFERED, 8))),
            )
        )
    return life


def through_words(state: State) -> State:
    """As it comes back from where it was written down."""
    return State(json.loads(json.dumps(state.words)), [np.array(array, order="K") for array in state.arrays])


def digits(learner: Learner) -> object:
    """All that it knows, to the last digit."""
    state = state_of(learner)
    return state.words, [(array.dtype, array.shape, array.tobytes()) for array in state.arrays]


def answers(learner: Learner, at: datetime) -> object:
    now = Context(at, Activity("working"))
    return learner.genres(now), learner.tracks(now, 30), learner.next(now, 30), learner.start(at), learner.habits(at)


@given(st.integers(0, 10_000), st.integers(0, 260), st.integers(1, 40), st.sampled_from((1, 45, 20_000)))
@settings(max_examples=40, deadline=None)
def test_wherever_it_is_cut_it_goes_on_as_if_it_had_not_been(chance: int, cut: int, rest: int, minutes: int) -> None:
    life = a_random_life(chance, cut + rest)
    at = life[-1].end + timedelta(minutes=minutes)
    whole = learned(life)

    again = learner_of(through_words(state_of(learned(life[:cut]))), {})
    for heard in life[cut:]:
        again.hear(heard)

    assert digits(again) == digits(whole)
    assert answers(again, at) == answers(whole, at)


def test_a_life_long_enough_to_learn_all_kinds_of_things() -> None:
    """What the test above cuts is no empty shell."""
    learner = learned(a_random_life(1, 300))
    fresh = Learner()
    for weights in ("_opening_weights", "_next_weights"):
        assert (getattr(learner, weights).theta != getattr(fresh, weights).theta).any()
    assert learner.week.activities
    assert learner._session is not None


def test_what_was_taken_does_not_change_the_one_it_was_taken_from() -> None:
    life = a_random_life(3, 200)
    learner = learned(life[:100])
    before = digits(learner)
    again = learner_of(through_words(state_of(learner)), {})
    for heard in life[100:]:
        again.hear(heard)
    assert digits(learner) == before
    assert digits(again) == digits(learned(life))


def test_recordings_are_told_anew() -> None:
    life = a_random_life(4, 60)
    learner = learned(life)
    learner.recordings = {TrackId(1): TrackId(2)}
    assert learner_of(through_words(state_of(learner)), {}).recordings == {}


def test_what_is_not_known_to_be_part_of_a_learner_is_not_taken() -> None:
    """A new part is named in the module, or this is how it is noticed."""
    learner = Learner()
    learner._memory.last = Counter()  # type: ignore[assignment]
    state_of(learner)  # a Counter is a dict
    learner._memory.last = object()  # type: ignore[assignment]
    with pytest.raises(TypeError, match="object"):
        state_of(learner)


@pytest.mark.parametrize("written", [{"a": "Path", "of": {}}, {"call": "os.system"}, ["a list"]])
def test_nothing_else_is_made_of_it(written: object) -> None:
    with pytest.raises((ValueError, KeyError)):
        learner_of(State({"plays": written}, []), {})


def test_times_come_back_with_their_offsets() -> None:
    at = datetime(2026, 3, 1, 23, 59, 59, 999_000, tzinfo=timezone(timedelta(hours=-9, minutes=-30)))
    heard = Heard(PlayId(1), TrackId(1), "", (), at, at.astimezone(UTC), True)
    (again,) = learner_of(through_words(state_of(learned([heard]))), {}).habits(at).recent
    assert again == heard
    assert (again.at.utcoffset(), again.end.utcoffset()) == (heard.at.utcoffset(), heard.end.utcoffset())
