"""Scans of albums in one file: what is listed, and what keeps its history, as sheets come and go and files move."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen
from disk import Disk
from segue.core.ports.files import FoundFile, ReadFile
from segue.domain.play import Ending
from segue.domain.query import Words
from segue.domain.sorting import SortBy
from segue.domain.track import Part, Tags, TrackId


class AlbumReader:
    """Reads `title~sound`, parted at the words in the sheet: one a minute, or at the minute behind an “@”."""

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile]:
        for found in files:
            title, _, sound = found.path.read_text().partition("~")
            words = Path(found.sheets[0]).read_text().split() if found.sheets else []
            told = [word.partition("@") for word in words]
            starts = [timedelta(minutes=int(minute or n)) for n, (_, _, minute) in enumerate(told)]
            parts = tuple(
                (Part(n, starts[n - 1], starts[n] if n < len(words) else None), Tags(word))
                for n, (word, _, _) in enumerate(told, 1)
            )
            yield ReadFile(found, Tags(title), (sound * 16).encode()[:16] or None, parts)

    def prepare(self) -> None:
        """Always ready."""

    def rest(self) -> None:
        """Holds nothing."""

    def close(self) -> None:
        """Holds nothing."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with closing(Disk(tmp_path)) as made:
        yield made


def scan(disk: Disk) -> dict[str, int]:
    report = disk.scan(reader=AlbumReader())
    named = {name: getattr(report, name) for name in ("added", "updated", "moved", "missing", "unchanged")}
    return {name: count for name, count in named.items() if count}


def listed(disk: Disk) -> dict[str, TrackId]:
    return {track.tags.title: track.id for track in disk.tracks() if not track.missing}


def play(disk: Disk, track: TrackId) -> None:
    disk.profile.plays.end(a_listen(track), Ending.FINISHED)


def plays(disk: Disk) -> dict[str, int]:
    tracks = disk.tracks()
    counts = disk.profile.tracks.counts([track.id for track in tracks])
    return {track.tags.title: counts[track.id].plays for track in tracks if track.id in counts}


def test_an_album_in_one_file_is_its_tracks(disk: Disk) -> None:
    disk.put("album.flac", "Album~x")
    disk.put("album.cue", "One Two Three")
    assert scan(disk) == {"added": 3}
    assert [(t.tags.title, t.part) for t in disk.tracks()] == [
        ("One", Part(1, timedelta(), timedelta(minutes=1))),
        ("Two", Part(2, timedelta(minutes=1), timedelta(minutes=2))),
        ("Three", Part(3, timedelta(minutes=2), None)),
    ]
    assert {t.path for t in disk.tracks()} == {disk.music / "album.flac"}
    assert [t.tags.title for t in disk.profile.tracks.at_path(disk.music / "album.flac")] == ["One", "Two", "Three"]
    assert scan(disk) == {"unchanged": 1}


def test_a_sheet_that_comes_and_goes_leaves_every_history_where_it_was(disk: Disk) -> None:
    disk.put("album.flac", "Album~x")
    scan(disk)
    play(disk, listed(disk)["Album"])
    sheet = disk.put("album.cue", "One Two")
    scan(disk)
    assert set(listed(disk)) == {"One", "Two"}
    assert len(disk.profile.tracks.find(Words("album"), SortBy.TITLE, False, MONDAY)) == 2  # by the file's name
    assert not disk.profile.tracks.find(Words("Album", is_whole=True), SortBy.TITLE, False, MONDAY)[2:]
    two = listed(disk)["Two"]
    play(disk, two)
    assert plays(disk) == {"Two": 1}
    sheet.unlink()
    scan(disk)
    assert plays(disk) == {"Album": 1}
    assert set(listed(disk)) == {"Album"}
    disk.put("album.cue", "One Two")
    scan(disk)
    assert listed(disk)["Two"] == two
    assert plays(disk) == {"Two": 1}
    assert not disk.profile.tracks.missing()


def test_a_sheet_that_is_written_anew_renames_its_tracks(disk: Disk) -> None:
    disk.put("album.flac", "Album~x")
    disk.put("album.cue", "One Two")
    scan(disk)
    before = list(listed(disk).values())
    disk.put("album.cue", "Eins Zwei")
    assert scan(disk) == {"updated": 2}
    assert list(listed(disk).values()) == before
    assert set(listed(disk)) == {"Eins", "Zwei"}
    disk.put("album.cue", "Eins Zwei Drei")
    assert scan(disk) == {"updated": 2, "added": 1}
    disk.put("album.cue", "Eins Zwei")
    scan(disk)
    assert list(listed(disk).values()) == before


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("A@0 B@2 C@5 D@9", "A@0 C@5 D@9", {"A", "C", "D"}),
        ("A@0 C@5 D@9", "A@0 B@2 C@5 D@9", {"A", "C", "D"}),
        ("A@0 B@2 C@5 D@9", "A@0 C@5 P@7 Q@8 D@9", {"A", "C", "D"}),
        ("A@0 B@2 C@5", "B@2 C@5", {"B", "C"}),
    ],
)
def test_a_sheet_that_was_put_right_leaves_each_history_where_it_is_heard(
    disk: Disk, before: str, after: str, kept: set[str]
) -> None:
    disk.put("x.flac", "Album~x")
    disk.put("x.cue", before)
    scan(disk)
    known = listed(disk)
    for track in known.values():
        play(disk, track)
    disk.put("x.cue", after)
    assert "moved" not in scan(disk)
    assert set(listed(disk)) == {word.partition("@")[0] for word in after.split()}
    assert {title: track for title, track in listed(disk).items() if title in kept} == {t: known[t] for t in kept}
    assert plays(disk) == dict.fromkeys(kept, 1)
    assert not disk.profile.tracks.missing()
    assert len(disk.profile.tracks.find(Words("B"), SortBy.TITLE, False, MONDAY)) == after.count("B")
    disk.put("x.cue", before)
    scan(disk)
    assert listed(disk) == known
    assert plays(disk) == dict.fromkeys(known, 1)


def test_an_album_that_moved_with_its_sheet_keeps_all_its_tracks(disk: Disk) -> None:
    old, sheet = disk.put("a/album.flac", "Album~x"), disk.put("a/album.cue", "One Two")
    scan(disk)
    before = listed(disk)
    play(disk, before["Two"])
    old.unlink()
    sheet.unlink()
    disk.put("b/renamed.flac", "Album~x")
    disk.put("b/renamed.cue", "Eins Zwei")
    assert scan(disk) == {"moved": 2}
    assert list(listed(disk).values()) == list(before.values())
    assert plays(disk) == {"Zwei": 1}


def test_an_album_that_moved_and_got_a_sheet_on_the_way_is_not_missing_as_a_whole(disk: Disk) -> None:
    old = disk.put("a/album.flac", "Album~x")
    scan(disk)
    play(disk, listed(disk)["Album"])
    old.unlink()
    disk.put("b/album.flac", "Album~x")
    sheet = disk.put("b/album.cue", "One Two")
    scan(disk)
    assert set(listed(disk)) == {"One", "Two"}
    assert not disk.profile.tracks.missing()
    sheet.unlink()
    scan(disk)
    assert plays(disk) == {"Album": 1}


def test_two_albums_that_swap_their_names(disk: Disk) -> None:
    for name, words in (("a", "A1 A2"), ("b", "B1 B2 B3")):
        disk.put(f"{name}.flac", f"{name}~{name}")
        disk.put(f"{name}.cue", words)
    scan(disk)
    before = listed(disk)
    for name, words in (("b", "A1 A2"), ("a", "B1 B2 B3")):
        disk.put(f"{name}.flac", f"x~{words[0].lower()}")
        disk.put(f"{name}.cue", words)
    scan(disk)
    assert listed(disk) == before
    assert not disk.profile.tracks.missing()


def test_an_album_replaced_by_a_single_song_is_missing(disk: Disk) -> None:
    disk.put("x.flac", "Album~x")
    sheet = disk.put("x.cue", "One Two")
    scan(disk)
    sheet.unlink()
    disk.put("x.flac", "Song~y")
    scan(disk)
    assert set(listed(disk)) == {"Song"}
    assert {t.tags.title for t in disk.tracks() if t.missing} == {"One", "Two"}


def test_an_album_whose_drive_comes_and_goes(disk: Disk) -> None:
    disk.put("x.flac", "Album~x")
    disk.put("x.cue", "One Two")
    scan(disk)
    before = disk.tracks()
    away = disk.music.rename(disk.music.with_name("away"))
    scan(disk)
    assert all(track.missing for track in disk.tracks())
    away.rename(disk.music)
    scan(disk)
    assert disk.tracks() == before


def test_an_album_opened_from_elsewhere_plays_as_its_tracks(disk: Disk, tmp_path: Path) -> None:
    file = disk.put("x.flac", "Album~x")
    disk.put("x.cue", "One Two")
    scan(disk)
    sheet = tmp_path / "y.cue"
    sheet.write_text("Uno Due")
    elsewhere = tmp_path / "y.flac"
    elsewhere.write_text("Other~y")
    found = FoundFile(str(elsewhere), 1, 1, (str(sheet),))
    (read,) = AlbumReader().read([found])
    opened = disk.profile.tracks.opened([read], MONDAY)
    assert [(t.tags.title, t.path) for t in opened] == [("Uno", elsewhere), ("Due", elsewhere)]
    assert set(listed(disk)) == {"One", "Two"}
    assert [t.tags.title for t in disk.profile.tracks.at_path(file)] == ["One", "Two"]
