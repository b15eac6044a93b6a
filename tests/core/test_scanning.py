"""A scan makes the library equal to the disk, and never loses a track."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio_files import write_tone
from builders import MONDAY
from disk import Disk, TextReader
from segue.adapters.sqlite.profile import DATABASE, open_profile
from segue.adapters.tag_reader.pool import TagPool
from segue.core.scanning import BATCH, ScanProgress, ScanReport
from segue.domain.query import Words
from segue.domain.sorting import SortBy
from segue.domain.track import Problem


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with closing(Disk(tmp_path)) as made:
        yield made


def figures(report: ScanReport) -> tuple[int, int, int, int, int]:
    return report.files, report.added, report.updated, report.missing, report.unchanged


# ---------------------------------------------------------------- one change at a time


def test_a_first_scan_adds_everything(disk: Disk) -> None:
    disk.put("a.mp3", "a")
    disk.put("below/b.flac", "b")
    disk.put("notes.txt", "no music")
    report = disk.scan()
    assert figures(report) == (2, 2, 0, 0, 0)
    assert (report.failed, report.cancelled, report.seconds) == ([], False, 1.0)
    assert disk.there() == {"a.mp3": "a", "below/b.flac": "b"}


def test_what_has_not_changed_is_not_read_again(disk: Disk) -> None:
    disk.put("a.mp3", "a")
    disk.scan()
    reader = TextReader()
    assert figures(disk.scan(reader=reader)) == (1, 0, 0, 0, 1)
    assert reader.read_paths == []


def test_an_edited_file_keeps_its_track_and_when_it_came(disk: Disk) -> None:
    disk.put("a.mp3", "a")
    disk.scan()
    (before,) = disk.tracks()
    disk.put("a.mp3", "b")
    assert figures(disk.scan(at=MONDAY + timedelta(days=1))) == (1, 0, 1, 0, 0)
    (after,) = disk.tracks()
    assert (after.id, after.added, after.tags.title) == (before.id, before.added, "b")


def test_a_deleted_file_is_missing_and_comes_back(disk: Disk) -> None:
    path = disk.put("a.mp3", "a")
    disk.scan()
    rows = disk.rows()
    hidden = path.rename(path.with_suffix(".away"))
    assert figures(disk.scan()) == (0, 0, 0, 1, 0)
    assert (disk.there(), disk.rows()) == ({}, rows)
    assert figures(disk.scan()) == (0, 0, 0, 0, 0)
    hidden.rename(path)
    assert figures(disk.scan()) == (1, 0, 0, 0, 1)
    assert (disk.there(), disk.rows()) == ({"a.mp3": "a"}, rows)


def test_a_missing_file_that_comes_back_changed(disk: Disk) -> None:
    path = disk.put("a.mp3", "a")
    disk.scan()
    path.unlink()
    disk.scan()
    disk.put("a.mp3", "b")
    assert figures(disk.scan()) == (1, 0, 1, 0, 0)
    assert disk.there() == {"a.mp3": "b"}


def test_an_unreadable_file_is_listed_and_tried_again(disk: Disk) -> None:
    disk.put("good.mp3", "good")
    path = disk.put("bad.mp3", "broken")
    report = disk.scan()
    assert report.failed == [Problem(path, "It is broken.")]
    assert figures(report) == (2, 1, 0, 0, 0)
    assert disk.problems() == {path: "It is broken."}
    stamp = path.stat().st_mtime_ns
    path.write_text("mended")
    os.utime(path, ns=(stamp, stamp))  # a permission given does not show in the stamp
    assert disk.scan().failed == []
    assert disk.problems() == {}
    assert disk.there() == {"good.mp3": "good", "bad.mp3": "mended"}


def test_a_known_file_that_breaks_stays_what_it_was(disk: Disk) -> None:
    disk.put("a.mp3", "a")
    disk.scan()
    path = disk.put("a.mp3", "broken")
    for _ in range(2):
        assert disk.scan().failed == [Problem(path, "It is broken.")]
    assert disk.there() == {"a.mp3": "a"}


def test_the_problem_of_a_deleted_file_is_forgotten(disk: Disk) -> None:
    path = disk.put("bad.mp3", "broken")
    disk.scan()
    path.unlink()
    assert disk.scan().failed == []
    assert disk.problems() == {}


def test_a_folder_that_is_away_for_a_while(disk: Disk) -> None:
    """A disk that is not plugged in."""
    disk.put("a.mp3", "a")
    disk.scan()
    away = disk.music.rename(disk.music.with_name("away"))
    report = disk.scan()
    assert report.failed == [Problem(disk.music, "This folder is not there.")]
    assert report.missing == 1
    assert disk.problems() == {disk.music: "This folder is not there."}
    away.rename(disk.music)
    assert disk.scan().failed == []
    assert disk.problems() == {}
    assert disk.there() == {"a.mp3": "a"}


def test_real_files_by_real_readers(disk: Disk) -> None:
    write_tone(disk.music / "a.flac", title="Nardis", artists=["Bill Evans"], genres=["Jazz"], year=1961)
    write_tone(disk.music / "b.mp3", title="Solar")
    broken = disk.put("c.ogg", "no sound")
    with closing(TagPool(processes=1)) as reader:
        report = disk.scan(reader=reader)
    assert figures(report) == (3, 2, 0, 0, 0)
    assert [problem.path for problem in report.failed] == [broken]
    assert disk.there() == {"a.flac": "Nardis", "b.mp3": "Solar"}


def test_a_folder_comes_back_in_which_a_track_was_copied_over_another_and_retagged(disk: Disk) -> None:
    """Which of the two files goes on as the missing track is told only when both have been read."""
    disk.put("album/a.mp3", "A~a")
    disk.put("album/x.mp3", "X~x")
    disk.scan()
    away = (disk.music / "album").rename(disk.music.with_name("away"))
    disk.scan()
    away.rename(disk.music / "album")
    disk.put("album/a.mp3", "X~x")
    disk.put("album/b.mp3", "X~x")
    disk.put("album/x.mp3", "N~n")
    disk.scan()
    assert disk.there() == {"album/a.mp3": "X", "album/b.mp3": "X", "album/x.mp3": "N"}


@pytest.mark.parametrize("copy", ["a copy.mp3", "album/z copy.mp3", "zz/copy.mp3"])
def test_a_track_that_comes_back_retagged_is_not_taken_for_its_copy(disk: Disk, copy: str) -> None:
    path = disk.put("album/x.mp3", "X~x")
    disk.scan()
    (before,) = disk.tracks()
    away = (disk.music / "album").rename(disk.music.with_name("away"))
    disk.scan()
    away.rename(disk.music / "album")
    disk.put(copy, "X~x")
    disk.put("album/x.mp3", "Retagged~x")
    disk.scan()
    assert disk.rows()[before.id] == path
    assert disk.there() == {copy: "X", "album/x.mp3": "Retagged"}


# ---------------------------------------------------------------- folders within folders


@pytest.mark.parametrize("inner_first", [False, True])
def test_a_folder_within_another_is_scanned_once(disk: Disk, inner_first: bool) -> None:
    disk.put("a.mp3", "a")
    inner = disk.put("jazz/b.mp3", "b").parent
    bad = disk.put("jazz/c.mp3", "broken")
    roots = [inner, disk.music] if inner_first else [disk.music, inner]
    report = disk.scan(roots)
    assert figures(report) == (3, 2, 0, 0, 0)
    assert report.failed == [Problem(bad, "It is broken.")]
    assert disk.there() == {"a.mp3": "a", "jazz/b.mp3": "b"}
    (inner / "b.mp3").unlink()
    assert figures(disk.scan(roots)) == (2, 0, 0, 1, 1)
    disk.put("jazz/b.mp3", "again")
    assert figures(disk.scan(roots)) == (3, 0, 1, 0, 1)
    assert disk.there() == {"a.mp3": "a", "jazz/b.mp3": "again"}


def test_one_folder_says_nothing_of_another(disk: Disk) -> None:
    one = disk.put("one/a.mp3", "a").parent
    other = disk.put("other/b.mp3", "broken").parent
    disk.scan([one, other])
    (one / "a.mp3").unlink()
    (other / "b.mp3").unlink()
    disk.scan([other])
    assert disk.there() == {"one/a.mp3": "a"}
    assert disk.problems() == {}


# ---------------------------------------------------------------- cancelled


def test_a_cancelled_scan_keeps_what_it_has_written(disk: Disk) -> None:
    for i in range(3 * BATCH):
        disk.put(f"{i:03}.mp3", str(i))

    def cancel(read: int) -> None:
        if read == BATCH + 1:
            disk.cancelled.set()

    report = disk.scan(reader=TextReader(cancel))
    assert report.cancelled
    assert (report.added, len(disk.rows())) == (BATCH, BATCH)
    disk.cancelled.clear()
    report = disk.scan()
    assert (report.cancelled, report.added, report.unchanged) == (False, 2 * BATCH, BATCH)
    assert disk.there() == {f"{i:03}.mp3": str(i) for i in range(3 * BATCH)}


def test_a_scan_cancelled_before_it_begins_changes_nothing(disk: Disk) -> None:
    path = disk.put("a.mp3", "a")
    bad = disk.put("bad.mp3", "broken")
    disk.scan()
    path.rename(path.with_name("b.mp3"))
    disk.cancelled.set()
    report = disk.scan()
    assert report.cancelled
    assert disk.there() == {"a.mp3": "a"}
    assert disk.problems() == {bad: "It is broken."}


def test_progress_tells_how_far_it_is(disk: Disk) -> None:
    for i in range(BATCH + 1):
        disk.put(f"{i}.mp3", str(i))
    disk.scan()
    all_of_them = BATCH + 1
    assert disk.progress == [
        ScanProgress(all_of_them, read, all_of_them, read > 0) for read in (0, BATCH, all_of_them)
    ]


def test_what_is_gone_and_what_is_back_is_news_and_what_cannot_be_read_is_none(disk: Disk) -> None:
    song, away = disk.put("song.mp3", "Song"), disk.music / "away"
    disk.put("bad.mp3", "broken")
    assert disk.scan().has_news
    disk.progress.clear()
    again = disk.scan()
    assert ([problem.path.name for problem in again.failed], again.has_news) == (["bad.mp3"], False)
    assert not any(told.has_news for told in disk.progress)
    song.rename(away)
    gone = disk.scan()
    assert (gone.missing, gone.has_news) == (1, True)
    assert not disk.scan().has_news, "it is still gone"
    away.rename(song)
    there_again = disk.scan()
    assert (there_again.back, there_again.has_news) == (1, True)


# ---------------------------------------------------------------- whatever happens


@dataclass(frozen=True)
class Put:
    name: str
    text: str


@dataclass(frozen=True)
class Delete:
    name: str


@dataclass(frozen=True)
class Rename:
    name: str
    to: str


@dataclass(frozen=True)
class Rescan:
    """Every life ends with one, too."""


names = st.sampled_from(["a.mp3", "b.mp3", "c/d.mp3", "c/e.ogg", "c/f/\udcff.mp3"])
texts = st.sampled_from(["Nardis", "So What", "Solar"])
happenings = st.lists(
    st.builds(Put, names, texts) | st.builds(Delete, names) | st.builds(Rename, names, names) | st.builds(Rescan),
    max_size=12,
)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A fresh database: to make one anew for each example takes long."""
    folder = tmp_path_factory.mktemp("fresh")
    open_profile(folder, MONDAY).close()
    return (folder / DATABASE).read_bytes()


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(happenings=happenings)
def test_the_library_equals_the_disk_and_loses_no_track(
    fresh: bytes, happenings: list[Put | Delete | Rename | Rescan]
) -> None:
    with tempfile.TemporaryDirectory(prefix="segue-test-") as folder, closing(Disk(Path(folder), fresh)) as disk:
        on_disk: dict[str, str] = {}
        known: dict[int, Path] = {}
        for happening in [*happenings, Rescan(), Rescan()]:
            match happening:
                case Put(name, text):
                    disk.put(name, text)
                    on_disk[name] = text
                case Delete(name) if name in on_disk:
                    (disk.music / name).unlink()
                    del on_disk[name]
                case Rename(name, to) if name in on_disk:
                    (disk.music / to).parent.mkdir(parents=True, exist_ok=True)
                    (disk.music / name).rename(disk.music / to)
                    on_disk[to] = on_disk.pop(name)
                case Rescan():
                    report = disk.scan()
                    assert disk.there() == on_disk
                    rows = disk.rows()
                    assert known.items() <= rows.items()
                    assert len(set(rows.values())) == len(rows)
                    assert report.added == len(rows) - len(known)
                    assert report.files == len(on_disk) == report.added + report.updated + report.unchanged
                    known = rows
                    for track in disk.tracks():
                        assert track.id in disk.profile.tracks.find(
                            Words(track.tags.title), SortBy.TITLE, False, MONDAY
                        )


def test_what_cannot_be_looked_at_is_a_problem_until_it_can(disk: Disk) -> None:
    """What the walk itself could not look at is noted without ever becoming a track."""
    link = disk.music / "link.mp3"
    link.symlink_to(disk.music / "nowhere.mp3")
    report = disk.scan()
    assert [problem.path for problem in report.failed] == [link]
    assert disk.problems() == {link: "This link leads to a file that is not there."}
    assert disk.tracks() == []
    assert not list(disk.writer.stamps(disk.music))
    link.unlink()
    disk.put("link.mp3", "a")
    assert disk.scan().added == 1
    assert list(disk.writer.stamps(disk.music)) == [(str(link), 1, link.stat().st_mtime_ns, 0)]
