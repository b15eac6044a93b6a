"""What holds for whatever rules ask of the library: the fake, and a profile of the disk."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

import pytest

from builders import MONDAY, a_listen, tags
from fakes import FakeRuleReader
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.ports.library import RuleReader
from segue.core.query_parser import parse
from segue.domain.liking import Liking
from segue.domain.play import Ending
from segue.domain.rule import Amount, Sorted
from segue.domain.sorting import SortBy
from segue.domain.track import Track, TrackId

ONE, TWO, THREE, FOUR = (TrackId(n) for n in range(1, 5))
#: Title, genre, minutes, plays; the third is loved, the fourth missing, the first two are copies.
TOLD = {
    ONE: ("Beech", "Jazz", 3, 2),
    TWO: ("Ash", "Jazz", 4, 0),
    THREE: ("Cedar", "Soul", 5, 7),
    FOUR: ("Elm", "Jazz", 6, 1),
}
TITLE, PLAYS = Sorted(SortBy.TITLE), Sorted(SortBy.PLAYS, descending=True)


class Rig(Protocol):
    reader: RuleReader

    def close(self) -> None: ...


class FakeRig:
    def __init__(self) -> None:
        tracks = [
            Track(
                *(track, Path(f"/music/{title}.flac")),
                tags(title, genres=(genre,), duration=timedelta(minutes=minutes)),
                datetime.fromtimestamp(0, UTC),
                missing=track == FOUR,
                loved=track == THREE,
            )
            for track, (title, genre, minutes, _) in TOLD.items()
        ]
        plays = {track: its[3] for track, its in TOLD.items()}
        joined = sum(plays[track] for track in (ONE, TWO))
        self.reader: RuleReader = FakeRuleReader(
            tracks, plays | {ONE: joined, TWO: joined}, [frozenset({ONE, TWO})], {"by hand": [TWO, THREE]}
        )

    def close(self) -> None:
        pass


class SqliteRig:
    def __init__(self, folder: Path) -> None:
        self.profile = open_profile(folder, MONDAY)
        with closing(open_writer(self.profile.file)) as writer:
            for title, genre, minutes, _ in TOLD.values():
                its = tags(title, genres=(genre,), duration=timedelta(minutes=minutes))
                writer.write([ReadFile(FoundFile(f"/music/{title}.flac", 1, 1), its, None)], MONDAY)
        at = MONDAY
        for track, (*_, plays) in TOLD.items():
            for _ in range(plays):
                at += timedelta(hours=1)
                self.profile.plays.end(a_listen(track, at), Ending.FINISHED)
        self.profile.tracks.set_likings({THREE: Liking(loved=MONDAY)})
        self.profile.recordings.join([ONE, TWO])
        self.profile.playlists.create("By hand", [TWO, THREE], MONDAY)
        with self.profile.connection:
            self.profile.connection.execute("UPDATE tracks SET missing = 1 WHERE id = ?", (FOUR,))
        self.reader: RuleReader = SqliteRuleReader.open(self.profile.file)

    def close(self) -> None:
        self.reader.close()
        self.profile.close()


@pytest.fixture(params=["fake", "sqlite"])
def reader(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RuleReader]:
    rig: Rig = FakeRig() if request.param == "fake" else SqliteRig(tmp_path / "profile")
    with closing(rig):
        yield rig.reader


LISTS = {"by rule": [ONE, FOUR]}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [TWO, ONE, THREE]),
        ("genre:jazz", [TWO, ONE]),
        ("-genre:jazz", [THREE]),
        ("title:ced OR title:be", [ONE, THREE]),
        ("plays:>=2", [TWO, ONE, THREE]),
        ("plays:>=3", [THREE]),
        ("is:loved", [THREE]),
        ("is:missing", [FOUR]),
        ('in:"By rule"', [ONE]),
        ("in:BY-HAND", []),
        ('in:"BY HAND" -is:loved', [TWO]),
        ('-(in:"by hand" genre:soul)', [TWO, ONE]),
    ],
)
def test_what_is_asked_for_is_found_in_order(reader: RuleReader, text: str, found: list[TrackId]) -> None:
    query = parse(text)
    assert list(reader.all(query, TITLE, MONDAY, LISTS)) == found
    assert list(reader.all(query, Sorted(SortBy.TITLE, descending=True), MONDAY, LISTS)) == found[::-1]
    assert sorted(reader.among([FOUR, THREE, TWO, ONE], query, MONDAY, LISTS)) == sorted(found)
    assert list(reader.among([], query, MONDAY, LISTS)) == []


@pytest.mark.parametrize("order", [TITLE, Sorted(SortBy.TITLE, descending=True), PLAYS, Sorted(SortBy.DURATION)])
def test_a_track_has_the_place_at_which_it_is_found(reader: RuleReader, order: Sorted) -> None:
    every = [track for track in reader.all(parse(""), order, MONDAY, {}) if track != TWO]
    for at, track in enumerate(every):
        others = every[:at] + every[at + 1 :]
        assert reader.place(track, others, order) == at


def test_how_much_tracks_are(reader: RuleReader) -> None:
    assert list(reader.amounts([THREE, ONE], Amount.SECONDS)) == [300, 180]
    assert reader.length([THREE, ONE, TWO]) == timedelta(minutes=12)
    assert reader.length([]) == timedelta()
    assert all(amount >= 0 for amount in reader.amounts([ONE, TWO], Amount.MEGABYTES))


def test_copies_of_one_recording_are_told_with_it(reader: RuleReader) -> None:
    assert sorted(reader.copies([ONE])) == [ONE, TWO]
    assert sorted(reader.copies([TWO, THREE])) == [ONE, TWO, THREE]
    assert list(reader.copies([THREE])) == [THREE]
