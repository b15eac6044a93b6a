"""What holds for whatever tells of names, tracks and plays what is asked: the fake, and a profile of the disk."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from fakes import FakeAskReader
from segue.adapters.sqlite.asking import SqliteAskReader
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.ports.asking import AskReader, Called, Times
from segue.core.ports.files import FoundFile, ReadFile
from segue.domain.context import Activity, Daypart
from segue.domain.liking import Liking
from segue.domain.play import Ending, Listen, Play, PlayId
from segue.domain.track import Tags, TrackId

ONE, TWO, THREE = (TrackId(n) for n in range(1, 4))
TRACKS: Mapping[TrackId, Tags] = {
    ONE: tags("Ash", year=2011, original_year=1971, moods=("Calm",), bpm=80.0),
    TWO: tags("Beech", album="Trees", artists=("Alma", "Elma"), duration=None, moods=("Calm", "Dark")),
    THREE: tags("Cedar", album="Trees", artists=(), year=None, genres=()),
}
TOKYO = timezone(timedelta(hours=9))
SHORT, LONG = timedelta(seconds=20), timedelta(minutes=3)


def a_log() -> list[tuple[Listen, Ending]]:
    """By the clock on the wall: Monday noon, Monday 23:30, Tuesday 2:00 in Tokyo, a skip, and the next Sunday."""
    night = MONDAY.replace(hour=23, minute=30)
    early = datetime(2026, 3, 3, 2, 0, tzinfo=TOKYO)  # still Monday in UTC
    sunday = MONDAY.replace(hour=9) + timedelta(days=6)
    return [
        (a_listen(ONE, MONDAY, listened=LONG, activity=Activity("working")), Ending.FINISHED),
        (a_listen(TWO, early, listened=LONG), Ending.STOPPED),
        (a_listen(ONE, night, listened=SHORT), Ending.SKIPPED),
        (a_listen(TWO, night + LONG, listened=LONG), Ending.SKIPPED),
        (a_listen(THREE, sunday, listened=SHORT), Ending.FINISHED),
    ]


@pytest.fixture(params=["fake", "sqlite"])
def reader(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AskReader]:
    if request.param == "fake":
        plays = [Play(PlayId(n), listen, ending, 1) for n, (listen, ending) in enumerate(a_log(), 1)]
        yield FakeAskReader(TRACKS, plays, {"By hand": [THREE, ONE]}, [TWO])
        return
    with closing(open_profile(tmp_path / "profile", MONDAY)) as profile:
        with closing(open_writer(profile.file)) as writer:
            for its in TRACKS.values():
                writer.write([ReadFile(FoundFile(f"/music/{its.title}.flac", 1, 1), its, None)], MONDAY)
        profile.plays.add(a_log())
        profile.tracks.set_likings({TWO: Liking(loved=MONDAY)})
        profile.playlists.create("By hand", [THREE, ONE], MONDAY)
        with closing(SqliteAskReader.open(profile.file)) as its_reader:
            yield its_reader


def test_albums_are_told_the_largest_first(reader: AskReader) -> None:
    assert list(reader.albums()) == ["Trees", "Kind of Blue"]
    assert sorted(reader.on_album("Trees")) == [TWO, THREE]
    assert list(reader.on_album("trees, and \udc80")) == []


def test_tracks_are_found_by_the_beginning_of_their_title(reader: AskReader) -> None:
    assert reader.titled("ASH") == {ONE: "Ash"}
    assert reader.titled("as") == {}
    assert reader.titled('"') == {}
    assert reader.titled("trees, and \udc80") == {}


def test_music_is_of_the_year_in_which_it_first_came_out(reader: AskReader) -> None:
    assert list(reader.of_years(1970, 1979)) == [ONE]
    assert list(reader.of_years(2010, 2019)) == []


def test_what_is_loved_or_listed_is_told(reader: AskReader) -> None:
    assert list(reader.loved()) == [TWO]
    assert sorted(reader.in_list("BY HAND")) == [ONE, THREE]
    assert list(reader.in_list("nowhere")) == []


def test_moods_tempos_and_lengths_are_those_of_the_tags(reader: AskReader) -> None:
    assert {mood: sorted(its) for mood, its in reader.moods().items()} == {"Calm": [ONE, TWO], "Dark": [TWO]}
    assert reader.tempos() == {ONE: 80.0}
    length = timedelta(minutes=9, seconds=22)
    assert reader.lengths([ONE, TWO]) == {ONE: length}
    assert reader.called([ONE, TWO, THREE]) == {
        ONE: Called("Ash", ("Miles Davis",), "Kind of Blue", ("Jazz",), 1971),
        TWO: Called("Beech", ("Alma", "Elma"), "Trees", ("Jazz",), 1959),
        THREE: Called("Cedar", (), "Trees", (), None),
    }


@pytest.mark.parametrize(
    ("times", "plays"),
    [
        (Times(), [1, 4, 2, 5]),
        (Times(date(2026, 3, 2), date(2026, 3, 2)), [1, 4]),
        (Times(date(2026, 3, 3), date(2026, 3, 3)), [2]),
        (Times(since=date(2026, 3, 4)), [5]),
        (Times(after=MONDAY + timedelta(hours=5, minutes=1)), [4, 5]),  # early on Tuesday in Tokyo is before that
        (Times(dayparts=(Daypart.NIGHT,)), [4, 2]),
        (Times(dayparts=(Daypart.MORNING, Daypart.AFTERNOON), days=(6,)), [5]),
        (Times(days=(0, 1)), [1, 4, 2]),
        (Times(activities=(Activity("working"),)), [1]),
    ],
)
def test_plays_are_told_by_the_clock_on_the_wall(reader: AskReader, times: Times, plays: list[int]) -> None:
    found = reader.heard(times)
    assert list(found.ids) == plays
    assert len(found.tracks) == len(found.began) == len(found.listened) == len(plays)


def test_a_play_is_told_with_its_track_its_time_and_how_long_it_was(reader: AskReader) -> None:
    found = reader.heard(Times(date(2026, 3, 3), date(2026, 3, 3)))
    assert list(found.tracks) == [TWO]
    (began,) = found.began
    assert datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=began) == datetime(2026, 3, 3, 2, tzinfo=UTC)
    assert list(found.listened) == [180_000]
