"""How a habit's music is listened to: which days are of albums or of a list, and what follows from that."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY
from segue.domain.album import Album
from segue.domain.context import Activity, Daypart
from segue.domain.offer import Form, OfferId, Span
from segue.domain.play import CHOSEN, Origin, OriginKind, PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.habits.evidence import Heard
from segue.habits.facts import Part
from segue.habits.ways import DAYS_BEFORE, PAUSE, Fate, Way, Ways, perhaps_whole, promising, runs, ways

EVENING = MONDAY.replace(hour=20)
NOW = MONDAY.replace(hour=19) + timedelta(weeks=12, days=-1)
MINUTE = timedelta(minutes=1)
BLUE, GREEN = (
    Album(title, "Miles", tuple(TrackId(n) for n in tracks))
    for title, tracks in (("Blue", range(1, 6)), ("Green", range(11, 19)))
)
MONDAYS = Span(frozenset({0}), 19, 23)
DINNER = PlaylistId(3)
FROM_DINNER = Origin(OriginKind.PLAYLIST, DINNER)


def heard(
    tracks: Sequence[int], at: datetime = EVENING, origin: Origin = CHOSEN, pause: timedelta = timedelta()
) -> list[Heard]:
    """One after the other, each four minutes."""
    plays = []
    for track in tracks:
        first = len(plays) + int(at.timestamp())
        plays.append(
            Heard(PlayId(first), TrackId(track), "Miles", ("Jazz",), at, at + 4 * MINUTE, True, origin=origin)
        )
        at += 4 * MINUTE + pause
    return plays


def weekly(weeks: int, tracks: Sequence[int], origin: Origin = CHOSEN, since: int = 0) -> list[Heard]:
    return [
        play
        for week in range(since, since + weeks)
        for play in heard(tracks, EVENING + timedelta(weeks=week), origin)
    ]


def counted(plays: Sequence[Heard], when: Span | Part | Activity = MONDAYS, **lists: PlaylistId) -> Ways:
    offered = {OfferId(int(number[1:])): playlist for number, playlist in lists.items()}
    return ways(plays, "Jazz", when, (BLUE, GREEN), offered, NOW)


def way(times: int, playlist: PlaylistId | None = None) -> Way:
    return Way(times, (), playlist)


def of(days: int, *each: Way, mixed: int | None = None) -> Ways:
    return Ways(MONDAY.date(), days, days - sum(one.times for one in each) if mixed is None else mixed, each)


# ---------------------------------------------------------------- an album heard whole


def test_an_album_in_its_order_is_heard_whole() -> None:
    assert [[play.track for play in run] for run in runs(heard([1, 2, 3, 4, 5]), (BLUE,))] == [[1, 2, 3, 4, 5]]


@pytest.mark.parametrize(
    ("tracks", "times"),
    [
        ([1, 2, 3, 5], 1),  # most of it
        ([1, 2, 3], 0),  # too little
        ([1, 3, 2, 5, 4], 0),  # mixed
        ([5, 4, 3, 2, 1], 0),
        ([1, 2, 2, 3, 4, 5], 1),  # one of them twice
        ([1, 2, 3, 4, 5, 1, 2, 3, 4, 5], 2),
        ([1, 2, 11, 3, 4, 5], 0),  # something of another album between
        ([1, 2, 99, 3, 4, 5], 0),  # something of no album between
        ([9, 1, 2, 3, 4, 5, 9], 1),
        ([1, 2, 3, 4, 5, *range(11, 19)], 2),
        ([], 0),
    ],
)
def test_what_is_heard_whole(tracks: list[int], times: int) -> None:
    assert len(list(runs(heard(tracks), (BLUE, GREEN)))) == times


@pytest.mark.parametrize(("pause", "times"), [(PAUSE, 1), (PAUSE + timedelta(seconds=1), 0)])
def test_a_pause_is_none_of_it_but_a_long_one_ends_it(pause: timedelta, times: int) -> None:
    assert len(list(runs(heard([1, 2, 3, 4, 5], pause=pause), (BLUE,)))) == times


def test_what_was_skipped_was_not_heard() -> None:
    plays = heard([1, 2, 3, 4, 5])
    skipped = [replace(play, liked=play.track not in (2, 4)) for play in plays]
    assert not list(runs(skipped, (BLUE,)))
    assert list(runs([replace(play, liked=play.track != 2) for play in plays], (BLUE,)))


@given(st.lists(st.integers(1, 20), max_size=40))
def test_every_run_is_most_of_one_album_in_its_order(tracks: list[int]) -> None:
    plays = heard(tracks)
    found = list(runs(plays, (BLUE, GREEN)))
    for run in found:
        places = [play.track for play in run]
        album = next(its for its in (BLUE, GREEN) if places[0] in its.tracks)
        assert set(places) <= set(album.tracks)
        assert places == sorted(places)
        assert len(set(places)) >= 0.8 * len(album.tracks)
    assert len({play.play for run in found for play in run}) == sum(map(len, found)), "none counts twice"


# ---------------------------------------------------------------- the days


def test_days_of_albums_of_lists_and_of_neither_are_counted() -> None:
    plays = [
        *weekly(6, BLUE.tracks),
        *weekly(2, [1, 5, 3], since=6),
        *weekly(3, [30, 31, 32], FROM_DINNER, since=8),
        *weekly(1, [40, 41], since=11),
    ]
    found = counted(plays)
    assert (found.of, found.mixed) == (12, 3)
    assert {(one.times, one.list) for one in found.each} == {(6, None), (3, DINNER)}
    albums = next(one for one in found.each if one.list is None)
    assert albums.plays == tuple(play.play for play in plays[:30])


def test_a_list_may_hold_an_album() -> None:
    found = counted(weekly(4, BLUE.tracks, FROM_DINNER))
    assert {(one.times, one.list) for one in found.each} == {(4, None), (4, DINNER)}
    assert found.mixed == 0


def test_a_day_is_of_what_most_of_it_is_from() -> None:
    assert counted(heard([*BLUE.tracks, *range(30, 40)])).mixed == 1
    assert counted(heard([*BLUE.tracks, *range(30, 34)])).mixed == 0


def test_a_list_that_was_offered_counts_as_itself() -> None:
    plays = weekly(5, [30, 31, 32], Origin(OriginKind.OFFERED, 7))
    assert counted(plays).each == ()
    assert [(one.times, one.list) for one in counted(plays, o7=DINNER).each] == [(5, DINNER)]


def test_only_the_moment_the_genre_and_twelve_weeks_count() -> None:
    plays = weekly(3, BLUE.tracks)
    assert counted(plays).of == 3
    assert counted(plays, Span(frozenset({1}), 19, 23)).of == 0
    assert counted(plays, Span(frozenset({0}), 7, 12)).of == 0
    assert counted(plays, Part(frozenset({0}), Daypart.EVENING)).of == 3
    assert counted(plays, Activity("gaming")).of == 0
    assert counted([replace(play, activity=Activity("gaming")) for play in plays], Activity("gaming")).of == 3
    assert counted([replace(play, genres=("Folk",)) for play in plays]).of == 0
    assert counted([replace(play, at=play.at - timedelta(weeks=12)) for play in plays]).of == 0
    assert counted([replace(play, at=play.at + timedelta(weeks=12)) for play in plays]).of == 0, "not yet"


def test_of_a_log_without_any_nothing_is_counted() -> None:
    assert ways([], "Jazz", MONDAYS, (), {}, NOW) == Ways((NOW - timedelta(weeks=12, days=-1)).date(), 0, 0, ())


def test_albums_are_looked_for_where_enough_of_one_was_heard() -> None:
    plays = [*heard([3, 1, 3, 2]), *heard([4], EVENING + timedelta(days=1))]
    blue = [replace(play, album="Blue") for play in plays]
    assert perhaps_whole(blue, "Jazz", MONDAYS) == [3, 1, 2]
    assert perhaps_whole(plays, "Jazz", MONDAYS) == [], "they are on no album"
    assert perhaps_whole(blue[:3], "Jazz", MONDAYS) == []
    assert perhaps_whole([*blue[:3], replace(blue[0], track=TrackId(-9))], "Jazz", MONDAYS) == []


# ---------------------------------------------------------------- what promises most


@pytest.mark.parametrize(
    ("days", "albums", "is_one"),
    [(1, 1, False), (2, 2, False), (3, 3, True), (8, 6, True), (8, 5, False), (12, 8, True), (12, 7, False)],
)
def test_an_album_is_offered_where_it_is_the_rule(days: int, albums: int, is_one: bool) -> None:
    assert bool(promising(of(days, way(albums)), [])) is is_one


def test_the_way_that_is_there_more_often_goes_first() -> None:
    more, less = way(7, DINNER), way(5)
    assert promising(of(8, less, more, mixed=0), []) == [more, less]


@given(st.integers(0, 40), st.integers(0, 40))
def test_of_few_days_nothing_follows(albums: int, mixed: int) -> None:
    assert bool(promising(of(albums + mixed, way(albums)), [])) is (albums > mixed + DAYS_BEFORE)


def test_refused_albums_give_way_to_mixes_and_come_back_when_that_is_forgotten() -> None:
    sundays = of(8, way(6))
    mixes = [Fate(Form.MIX, 1.0)] * 3
    assert promising(sundays, mixes)
    assert not promising(sundays, [*mixes, Fate(Form.ALBUM, 0.0), Fate(Form.ALBUM, 0.0)])
    assert promising(sundays, [*mixes, Fate(Form.ALBUM, 0.0, weight=1 / 3)]), "one let pass says little"


def test_welcome_albums_come_where_the_days_are_even() -> None:
    even = of(10, way(5))
    assert not promising(even, [])
    assert promising(even, [*[Fate(Form.ALBUM, 1.0)] * 4, *[Fate(Form.MIX, 0.2)] * 4])


@given(
    st.integers(0, 30),
    st.integers(0, 30),
    st.lists(st.tuples(st.sampled_from(Form), st.floats(0, 1), st.floats(0.1, 1)), max_size=20),
)
def test_another_day_or_a_warmer_welcome_never_speaks_against_a_form(
    albums: int, mixed: int, offered: list[tuple[Form, float, float]]
) -> None:
    fates = [Fate(*one) for one in offered]
    if promising(of(albums + mixed, way(albums)), fates):
        assert promising(of(albums + mixed + 1, way(albums + 1)), fates)
    better = [Fate(f.form, 1.0, f.weight) if f.form is Form.ALBUM else f for f in fates]
    if promising(of(albums + mixed, way(albums)), fates):
        assert promising(of(albums + mixed, way(albums)), better)


def test_lists_of_all_kinds_fare_together() -> None:
    lists = of(8, way(6, DINNER))
    for form in (Form.BY_HAND, Form.BY_RULE, Form.BLEND):
        assert not promising(lists, [*[Fate(Form.MIX, 1.0)] * 3, *[Fate(form, 0.0)] * 3])
        assert promising(lists, [*[Fate(Form.MIX, 1.0)] * 3, *[Fate(Form.ALBUM, 0.0)] * 3])
