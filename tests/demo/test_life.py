"""The made-up life has the rhythm that the demo is there to show."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, timedelta, tzinfo
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from segue.demo.library import Piece
from segue.demo.life import DAYS, FIRST_DAYS, MadeUpPlay, made_up_life
from segue.demo.synth import Genre
from segue.domain.play import HEARD_FROM, SESSION_GAP, Ending, OriginKind, is_heard
from segue.domain.track import Tags

BERLIN, NEW_YORK, KOLKATA = (ZoneInfo(name) for name in ("Europe/Berlin", "America/New_York", "Asia/Kolkata"))

PIECES = [
    Piece(
        Path(f"{genre.value} {n}.ogg"),
        Tags(f"{genre.value} {n}", genres=(genre.value,), duration=timedelta(seconds=32 + n)),
    )
    for genre in Genre
    for n in range(15)
]

#: Last days and zones: an ordinary autumn, ends on each kind of day, and both changes of the clocks within.
LIVES = [
    (date(2026, 11, 26), BERLIN),
    (date(2026, 11, 27), NEW_YORK),
    (date(2026, 11, 28), KOLKATA),
    (date(2026, 5, 3), BERLIN),
    (date(2026, 3, 29), BERLIN),
    (date(2026, 3, 8), NEW_YORK),
    (date(2026, 11, 1), NEW_YORK),
    (date(2026, 1, 5), UTC),
]


def genre_of(play: MadeUpPlay) -> str:
    return PIECES[play.piece].tags.genres[0]


def share(plays: Iterable[MadeUpPlay], genre: Genre) -> float:
    counted = Counter(map(genre_of, plays))
    return counted[genre.value] / counted.total()


@pytest.mark.parametrize(("last_day", "zone"), LIVES)
def test_a_life_is_twelve_weeks_in_order_without_overlaps_up_to_its_last_day(last_day: date, zone: tzinfo) -> None:
    life = made_up_life(PIECES, last_day, zone)

    assert 1_500 <= len(life) <= 2_500
    assert life[0].started.date() > last_day - timedelta(days=DAYS)
    assert life[-1].started.date() == last_day
    assert life[-1].ended.astimezone(zone).date() == last_day
    assert all(a.ended <= b.started.astimezone(UTC) for a, b in pairwise(life))


@pytest.mark.parametrize(("last_day", "zone"), LIVES)
def test_every_time_is_one_that_the_clocks_showed(last_day: date, zone: tzinfo) -> None:
    for play in made_up_life(PIECES, last_day, zone):
        assert play.started.tzinfo is zone
        assert play.started == play.started.astimezone(UTC).astimezone(zone)
        assert play.started.replace(tzinfo=None) == play.started.astimezone(UTC).astimezone(zone).replace(tzinfo=None)


@pytest.mark.parametrize("seed", range(5))
def test_the_rhythm_is_top_40_at_work_jazz_in_the_evening_and_film_scores_on_friday_nights(seed: int) -> None:
    life = made_up_life(PIECES, date(2026, 11, 26), BERLIN, seed)
    workday = [p for p in life if p.started.weekday() < 5 and 9 <= p.started.hour < 17]
    evening = [p for p in life if p.started.weekday() < 4 and 19 <= p.started.hour < 22]
    night = [p for p in life if p.started.weekday() == 4 and p.started.hour >= 20]

    assert share(workday, Genre.TOP_40) > 0.8
    assert share(evening, Genre.JAZZ) > 0.85
    assert share(night, Genre.FILM_SCORE) > 0.9
    assert 30 <= len({p.started.date() for p in evening}) <= 45  # of 48
    assert not any(p.started.weekday() == 4 and 17 <= p.started.hour < 20 for p in life)
    assert {p.activity for p in night} == {"gaming"}
    assert Counter(p.activity for p in workday).most_common(1)[0][0] == "working"
    assert Counter(p.activity for p in evening).most_common(1)[0][0] == "relaxing"
    outside = [p for p in life if p not in workday and p not in evening and p not in night]
    assert len(outside) < 0.35 * len(life)
    assert {genre.value for genre in Genre} == set(map(genre_of, life))


@pytest.mark.parametrize("seed", range(5))
def test_one_friday_of_twelve_is_missing_and_neither_of_the_last_two(seed: int) -> None:
    last_day = date(2026, 11, 27)
    life = made_up_life(PIECES, last_day, BERLIN, seed)
    nights = Counter(p.started.date() for p in life if p.activity == "gaming")

    assert len(nights) == 11
    assert {last_day, last_day - timedelta(weeks=1)} <= set(nights)
    assert all(day.weekday() == 4 for day in nights)
    assert min(nights.values()) >= 8


def test_sittings_lie_more_than_a_session_s_gap_apart() -> None:
    life = made_up_life(PIECES, date(2026, 11, 26), BERLIN)
    begins = [b for a, b in pairwise(life) if b.started.astimezone(UTC) - a.ended > SESSION_GAP]

    assert 150 <= len(begins) <= 260
    for before, after in pairwise(life):
        if before.activity != after.activity:
            assert after.started.astimezone(UTC) - before.ended > SESSION_GAP


def test_endings_are_those_of_a_listener() -> None:
    life = made_up_life(PIECES, date(2026, 11, 26), BERLIN)
    endings = Counter(play.ending for play in life)

    assert 0.05 < endings[Ending.SKIPPED] / len(life) < 0.11
    assert 10 < endings[Ending.STOPPED] < 0.05 * len(life)
    assert endings[Ending.FAILED] == 0
    for play in life:
        assert play.duration == PIECES[play.piece].duration
        match play.ending:
            case Ending.FINISHED:
                assert play.listened == play.duration
            case Ending.SKIPPED:
                assert timedelta() < play.listened < HEARD_FROM
            case _:
                assert timedelta() < play.listened < play.duration
    assert {play.origin for play in life} == {OriginKind.CHOSEN, OriginKind.QUEUED}


@pytest.mark.parametrize("seed", range(5))
def test_some_pieces_are_never_played_some_forgotten_and_some_favourites(seed: int) -> None:
    last_day = date(2026, 11, 26)
    life = made_up_life(PIECES, last_day, KOLKATA, seed)
    end_of_first = last_day - timedelta(days=DAYS - FIRST_DAYS)
    early = Counter(p.piece for p in life if p.started.date() <= end_of_first and is_heard(p.listened, p.ending))
    later = Counter(p.piece for p in life if p.started.date() > end_of_first)

    assert 0.06 < 1 - len(early | later) / len(PIECES) < 0.2
    assert sum(early[piece] >= 4 and later[piece] == 0 for piece in early) >= 4
    counts = [n for piece, n in later.most_common() if PIECES[piece].tags.genres == (Genre.TOP_40.value,)]
    assert counts[0] > 2 * counts[-1]


def test_the_same_arguments_give_the_same_life_and_another_seed_another() -> None:
    life = made_up_life(PIECES, date(2026, 11, 26), BERLIN, 3)

    assert made_up_life(PIECES, date(2026, 11, 26), BERLIN, 3) == life
    assert made_up_life(PIECES, date(2026, 11, 26), BERLIN, 4) != life
