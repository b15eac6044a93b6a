"""What the listener says of tracks is kept, told to whoever shows it, and can be taken back."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, tags
from fakes import FakeClock, FakeTracks, Inbox
from segue.core.liking import AT_ONCE, Likings
from segue.core.ports.library import Tracks
from segue.domain.liking import Liking
from segue.domain.track import Track, TrackId

ONE, TWO, THREE = (TrackId(n) for n in (1, 2, 3))


class Desk:
    """Likings of some tracks, and what it has told."""

    def __init__(self, tracks: Sequence[TrackId] = (ONE, TWO, THREE)) -> None:
        self.clock = FakeClock()
        self.tracks = FakeTracks(Track(n, Path(f"/{n}"), tags(f"Title {n}"), MONDAY) for n in tracks)
        as_port: Tracks = self.tracks  # type: ignore[assignment]
        self.inbox = Inbox()
        self.likings = Likings(as_port, self.clock, self.inbox)
        self.told: list[tuple[str, list[int]]] = []
        self.likings.rated.connect(lambda tracks: self.told.append(("rated", list(tracks))))
        self.likings.loved.connect(lambda tracks: self.told.append(("loved", list(tracks))))

    @property
    def ratings(self) -> list[float | None]:
        return [self.tracks.known[track].rating for track in (ONE, TWO, THREE)]

    @property
    def loved(self) -> list[bool]:
        return [self.tracks.known[track].loved for track in (ONE, TWO, THREE)]


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_rating_is_kept_and_told(desk: Desk) -> None:
    assert desk.likings.rate([ONE, THREE], 3.5)
    assert desk.ratings == [3.5, None, 3.5]
    assert desk.told == [("rated", [ONE, THREE])]


def test_only_what_changes_is_told(desk: Desk) -> None:
    desk.likings.rate([TWO], 4)
    desk.likings.rate([ONE, TWO, TrackId(99)], 4)
    assert desk.told == [("rated", [TWO]), ("rated", [ONE])]
    assert desk.likings.rate([ONE, TWO], 4) is None
    assert len(desk.told) == 2


def test_a_rating_that_is_none_is_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="a rating of"):
        desk.likings.rate([ONE], 4.2)
    assert desk.told == []


def test_the_way_back_gives_each_what_it_had(desk: Desk) -> None:
    desk.likings.rate([ONE], 1)
    desk.likings.rate([TWO], 2)
    take_back = desk.likings.rate([ONE, TWO, THREE], None)
    assert take_back is not None
    take_back()
    assert desk.ratings == [1, 2, None]
    assert desk.told[-2:] == [("rated", [ONE, TWO]), ("rated", [ONE, TWO])]


def test_the_way_back_leaves_what_was_said_since(desk: Desk) -> None:
    take_back = desk.likings.rate([ONE, TWO], 5)
    assert take_back is not None
    desk.likings.rate([ONE], 2)
    desk.likings.love([TWO], True)
    take_back()
    assert desk.ratings == [2, None, None]
    assert desk.loved == [False, True, False]


def test_love_is_kept_with_its_time(desk: Desk) -> None:
    since = desk.clock.now()
    desk.likings.love([ONE], True)
    desk.clock.advance(timedelta(days=1))
    desk.likings.love([ONE, TWO], True)
    assert desk.likings.of([ONE, TWO]) == {ONE: Liking(None, since), TWO: Liking(None, since + timedelta(days=1))}
    assert desk.told == [("loved", [ONE]), ("loved", [TWO])]


def test_love_taken_away_by_mistake_is_as_old_as_before(desk: Desk) -> None:
    since = desk.clock.now()
    desk.likings.love([ONE], True)
    desk.clock.advance(timedelta(days=1))
    take_back = desk.likings.love([ONE, TWO], False)
    assert take_back is not None
    assert desk.loved == [False, False, False]
    take_back()
    assert desk.likings.of([ONE]) == {ONE: Liking(None, since)}


def test_to_rate_leaves_love_alone(desk: Desk) -> None:
    desk.likings.love([ONE], True)
    desk.likings.rate([ONE], 2)
    desk.likings.rate([ONE], None)
    assert desk.loved == [True, False, False]


# ---------------------------------------------------------------- many


MANY = [TrackId(n) for n in range(1, 2 * AT_ONCE + 2)]


@pytest.fixture
def hall() -> Desk:
    """With more than two turns of tracks."""
    return Desk(MANY)


def rated(desk: Desk) -> list[TrackId]:
    return [track.id for track in desk.tracks.known.values() if track.rating is not None]


def test_many_are_rated_in_turns_and_told_at_the_end(hall: Desk) -> None:
    hall.likings.rate(MANY, 4)
    assert rated(hall) == MANY[:AT_ONCE]
    assert hall.told == []
    hall.inbox.run()
    assert rated(hall) == MANY
    assert hall.told == [("rated", MANY)]


def test_many_that_are_half_rated_can_be_taken_back(hall: Desk) -> None:
    hall.likings.rate([ONE], 2)
    take_back = hall.likings.rate(MANY, 4)
    assert take_back is not None
    take_back()
    hall.inbox.run()
    assert rated(hall) == [ONE]
    assert hall.ratings[:1] == [2]


def test_what_was_said_between_two_turns_is_not_taken_back(hall: Desk) -> None:
    take_back = hall.likings.rate(MANY, 4)
    hall.likings.rate([ONE], 1)
    hall.inbox.run()
    assert take_back is not None
    take_back()
    hall.inbox.run()
    assert rated(hall) == [ONE]


def test_what_is_under_way_at_the_end_is_done(hall: Desk) -> None:
    hall.likings.love(MANY, True)
    hall.likings.close()
    assert all(track.loved for track in hall.tracks.known.values())
    assert hall.told == [("loved", MANY)]
    hall.inbox.run()
    assert hall.told == [("loved", MANY)]
