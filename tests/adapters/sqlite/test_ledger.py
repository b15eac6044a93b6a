"""The sums of the log: each is what one counts who goes through all plays, one by one."""

import threading
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from builders import MONDAY, a_file, a_foreign_listen, a_listen, tags
from fakes import FakeHistoryFile
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.ledger import SqliteLedger
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.bringing import bring
from segue.core.ports.insights import Asked, Beside, Days, Ever, Grain, OfArtist, OfGenre, OfTracks, Sums, Whose
from segue.domain.play import Ending, Play
from segue.domain.track import Tags, TrackId

FILES = (
    tags("So What", artists=("Miles Davis",), album="Kind of Blue", genres=("Jazz",)),
    tags("Says", artists=("Nils Frahm",), album="Spaces", genres=("Ambient", "Electronic")),
    tags("Together", artists=("Miles Davis", "Nils Frahm"), album="", genres=()),
    tags("Spaces", artists=(), album_artist="Nils Frahm", album="Spaces", genres=("Electronic",)),
    tags("Nobody's", artists=(), album_artist="", album="", genres=("jazz",)),
)
ALBUM = OfTracks("Spaces", (TrackId(2), TrackId(4)))
#: As it is told, of one who has heard nothing.
NOTHING = Sums()


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        with closing(open_writer(made.file)) as writer:
            writer.write([a_file(f"/music/{n}.flac", its) for n, its in enumerate(FILES)], MONDAY)
        yield made


@pytest.fixture
def ledger(profile: Profile) -> Iterator[SqliteLedger]:
    with closing(SqliteLedger(profile.file)) as made:
        yield made


def play(profile: Profile, track: int, at: datetime, seconds: float = 200, ending: Ending = Ending.FINISHED) -> Play:
    return profile.plays.end(a_listen(track, at, listened=timedelta(seconds=seconds)), ending)


def within(days: Days, at: datetime) -> bool:
    day = at.date()
    return (days.since is None or day >= days.since) and (days.until is None or day < days.until)


def is_of(whose: Whose | None, its: Tags) -> bool:
    match whose:
        case OfGenre(name):
            return name.lower() in {genre.lower() for genre in its.genres}
        case OfArtist(name):
            return name in artists_of(its)
        case OfTracks(_, tracks):
            return its in [FILES[track - 1] for track in tracks]
        case None:
            return True


def artists_of(its: Tags) -> Sequence[str]:
    return its.artists or ((its.album_artist,) if its.album_artist else ())


plays = st.lists(
    st.tuples(
        st.integers(1, len(FILES)),
        st.integers(0, 800 * 24 * 60),  # minutes
        st.sampled_from([-480, 0, 330]),
        st.integers(0, 400),
        st.sampled_from(Ending),
    ),
    max_size=40,
)
ends = st.one_of(st.none(), st.dates(date(2025, 6, 1), date(2028, 6, 1)))
asked = st.builds(
    Asked,
    st.builds(Days, ends, ends),
    st.sampled_from(
        [None, OfGenre("Electronic"), OfGenre("Jazz"), OfArtist("Nils Frahm"), OfArtist("Nobody"), ALBUM]
    ),
    st.sampled_from(Grain),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plays, asked)
@example(
    [(1, 121, -480, 0, Ending.FINISHED), (1, 120, -480, 0, Ending.FINISHED)], Asked(Days(None, None), None, Grain.DAY)
)
def test_each_sum_is_what_one_counts(
    profile: Profile, ledger: SqliteLedger, some: list[tuple[int, int, int, int, Ending]], what: Asked
) -> None:
    profile.plays.forget([one.id for one, _ in profile.plays.all()])
    for track, minutes, offset, seconds, ending in some:
        at = (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)).astimezone(
            timezone(timedelta(minutes=offset))
        )
        play(profile, track, at, seconds, ending)
    told = ledger.sums(what, 10)
    heard = [(one, its) for one, its in profile.plays.all() if one.is_heard]
    among = [(one, its) for one, its in heard if within(what.days, one.listen.started) and is_of(what.whose, its)]
    assert told.whole.plays == len(among)
    assert told.whole.seconds == pytest.approx(seconds_of(among))
    assert told.first == min((one.listen.started.date() for one, _ in among), default=None)
    assert told.last == max((one.listen.started.date() for one, _ in among), default=None)
    assert told.days == len({one.listen.started.date() for one, _ in among})
    cells = grouped(among, lambda one: (one.listen.started.weekday(), one.listen.started.hour))
    assert {cell: portion.plays for cell, portion in told.cells.items()} == {c: len(g) for c, g in cells.items()}
    assert {cell: portion.seconds for cell, portion in told.cells.items()} == pytest.approx(
        {cell: seconds_of(group) for cell, group in cells.items()}
    )
    for cell, group in cells.items():
        parts: dict[str, float] = defaultdict(float)
        for one, its in group:
            for genre in its.genres or ("",):
                parts[genre.capitalize()] += one.listen.listened.total_seconds() / max(1, len(its.genres))
        found = {name.capitalize(): seconds for name, seconds in told.cells[cell].genres}
        assert found == pytest.approx({name: seconds for name, seconds in parts.items() if seconds})
    starts = {
        Grain.DAY: lambda day: day,
        Grain.MONTH: lambda day: day.replace(day=1),
        Grain.YEAR: lambda day: day.replace(month=1, day=1),
    }
    bars = grouped(among, lambda one: starts[what.grain](one.listen.started.date()))
    assert {bar: portion.plays for bar, portion in told.bars.items()} == {b: len(g) for b, g in bars.items()}
    by_track = Counter(one.listen.track for one, _ in among)
    assert {row.track: row.plays for row in told.tracks} == by_track
    assert told.tracks_heard == len(by_track)
    by_artist = Counter(name for _, its in among for name in artists_of(its))
    assert {row.name: row.plays for row in told.artists} == by_artist
    assert told.artists_heard == len(by_artist)
    by_album = Counter((its.album, its.album_artist or ", ".join(its.artists)) for _, its in among if its.album)
    assert {(row.name, row.by): row.plays for row in told.albums} == by_album
    by_genre = Counter(genre.lower() for _, its in among for genre in its.genres)
    assert {row.name.lower(): row.plays for row in told.genres} == by_genre
    assert [row.plays for row in told.artists] == sorted(by_artist.values(), reverse=True)
    firsts = {name: min(o.listen.started.date() for o, t in heard if name in artists_of(t)) for name in by_artist}
    since = what.days.since or date.min
    assert told.new_artists == sum(day >= since for day in firsts.values())
    for cell, group in cells.items():
        ids, many = ledger.plays(what.days, what.whose, cell, 2)
        assert many == len(group)
        assert list(ids) == [one.id for one, _ in group][-2:]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, len(FILES)), st.integers(0, 40), st.integers(0, 59)), max_size=60))
def test_what_is_heard_beside_shares_the_hours_that_one_counts(
    profile: Profile, ledger: SqliteLedger, some: list[tuple[int, int, int]]
) -> None:
    profile.plays.forget([one.id for one, _ in profile.plays.all()])
    for track, hour, minute in sorted(some, key=lambda one: one[1:]):
        play(profile, track, datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour, minutes=minute))
    hours: dict[str, set[int]] = defaultdict(set)
    plays: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one, its in profile.plays.all():
        hour = round((one.listen.started - datetime(2026, 1, 1, tzinfo=UTC)) // timedelta(hours=1))
        for name in artists_of(its):
            if name == "Nils Frahm" or "Nils Frahm" not in artists_of(its):
                hours[name].add(hour)
                plays[name].append((hour, one.id))
    every = {hour for _, hour, _ in some}
    own, other = hours["Nils Frahm"], hours["Miles Davis"]
    both = own & other
    told = ledger.artists_beside(OfArtist("Nils Frahm"), 10)
    is_told = len(both) >= 3 and len(both) >= 2 * len(own) * len(other) / len(every)
    assert [(one.name, one.hours) for one in told] == ([("Miles Davis", len(both))] if is_told else [])
    ids, many = ledger.plays_beside(OfArtist("Nils Frahm"), OfArtist("Miles Davis"), 100)
    counted = [play for hour, play in plays["Miles Davis"] if hour in both]
    assert (sorted(ids), many) == (sorted(counted), len(counted))


def test_tracks_beside_a_track_are_those_heard_when_it_was(profile: Profile, ledger: SqliteLedger) -> None:
    for day in range(4):
        at = MONDAY + timedelta(days=day)
        play(profile, 1, at)
        play(profile, 2, at + timedelta(minutes=5))
        play(profile, 5, at + timedelta(hours=6))
    assert ledger.tracks_beside(OfTracks("So What", (TrackId(1),)), 10) == [
        Beside("Says", "Nils Frahm", 4, TrackId(2))
    ]


def seconds_of(some: Sequence[tuple[Play, Tags]]) -> float:
    return sum(one.listen.listened.total_seconds() for one, _ in some)


def grouped(some, key):  # type: ignore[no-untyped-def]
    ordered = sorted(some, key=lambda one: key(one[0]))
    return {name: list(group) for name, group in groupby(ordered, key=lambda one: key(one[0]))}


def test_nothing_of_nothing(ledger: SqliteLedger) -> None:
    assert ledger.ever() == Ever()
    assert ledger.sums(Asked(), 10) == NOTHING
    assert ledger.plays(Days(), None, None, 10) == ([], 0)
    assert ledger.artists_beside(OfArtist("Nils Frahm"), 10) == []
    assert ledger.tracks_beside(ALBUM, 10) == []


def test_what_is_appended_and_forgotten_is_so_at_once(profile: Profile, ledger: SqliteLedger) -> None:
    first = play(profile, 1, MONDAY)
    assert ledger.sums(Asked(), 10).whole.plays == 1
    play(profile, 2, MONDAY + timedelta(days=40))
    assert [row.plays for row in ledger.sums(Asked(), 10).tracks] == [1, 1]
    assert ledger.ever().last == (MONDAY + timedelta(days=40)).date()
    profile.plays.forget([first.id])
    assert [row.track for row in ledger.sums(Asked(), 10).tracks] == [2]
    assert list(ledger.ever().artists) == ["Nils Frahm"]


def test_other_tags_are_told_at_once(profile: Profile, ledger: SqliteLedger) -> None:
    play(profile, 1, MONDAY)
    assert list(ledger.ever().genres) == ["Jazz"]
    with profile.connection as connection:
        connection.execute("UPDATE tracks SET genres = '[\"Bebop\"]' WHERE id = 1")
    assert list(ledger.ever().genres) == ["Bebop"]


def test_copies_of_one_recording_are_one_track(profile: Profile, ledger: SqliteLedger) -> None:
    play(profile, 1, MONDAY)
    play(profile, 2, MONDAY + timedelta(hours=1))
    profile.recordings.join([TrackId(1), TrackId(2)])
    (row,) = ledger.sums(Asked(), 10).tracks
    assert (row.track, row.plays) == (1, 2)


def test_stations_are_left_out(profile: Profile, ledger: SqliteLedger) -> None:
    play(profile, 1, MONDAY)
    with profile.connection as connection:
        connection.execute("INSERT INTO stations (track_id) VALUES (1)")
    assert ledger.sums(Asked(), 10) == NOTHING


def test_plays_from_elsewhere_count_also_of_what_is_none_of_ours(profile: Profile, ledger: SqliteLedger) -> None:
    listens = [
        a_foreign_listen("Says", MONDAY, "Nils Frahm"),
        a_foreign_listen("Unknown", MONDAY + timedelta(hours=2), "Somebody"),
    ]
    with closing(SqliteElsewhere(profile.file)) as store:
        bring([FakeHistoryFile("x", listens)], store, UTC, MONDAY, threading.Event(), lambda _: None)
    told = ledger.sums(Asked(), 10)
    assert {(row.name, row.by, row.track > 0) for row in told.tracks} == {
        ("Says", "Nils Frahm", True),
        ("Unknown", "Somebody", False),
    }
    assert {row.name for row in told.artists} == {"Nils Frahm", "Somebody"}
    ids, many = ledger.plays(Days(), OfArtist("Somebody"), None, 10)
    assert many == 1
    ((one, track),) = profile.plays.many(ids)
    assert one.id < 0
    assert track.tags.title == "Unknown"
