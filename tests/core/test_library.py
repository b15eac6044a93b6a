"""The Library shows what a scan has found while the scan still runs, and holds up no end of the program."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path

import pytest

from builders import a_file, tags
from disk import Disk, TextReader
from fakes import FakeClock, Inbox, settle
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.errors import WorldError
from segue.core.library import Library, in_order
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.scanning import ReadTools, ScanTools
from segue.core.worker import Worker
from segue.domain.sorting import SortBy
from segue.domain.track import Track


@contextmanager
def a_library(folder: Path, reader: TextReader | None = None) -> Iterator[tuple[Disk, Library, Worker, Inbox]]:
    """Of the files that are put on a disk in `folder`."""
    texts = reader or TextReader()
    inbox = Inbox()
    worker = Worker("library", inbox)
    with closing(Disk(folder)) as disk:
        writers: list[SqliteLibraryWriter] = []

        def tools() -> ScanTools:
            writers.append(open_writer(disk.profile.file))
            return ScanTools(DiskFolders(), texts, writers[-1])

        tracks, clock = disk.profile.tracks, FakeClock()
        library = Library(tracks, worker, tools, worker, lambda: ReadTools(DiskFolders(), texts), clock, inbox)
        yield disk, library, worker, inbox
        worker.submit(lambda: [writer.close() for writer in writers])
        settle(worker, inbox)
        worker.close()


def test_what_a_first_scan_finds_is_there_as_it_is_found(tmp_path: Path) -> None:
    is_midway, may_go_on = threading.Event(), threading.Event()

    def after(files: int) -> None:
        if files == 120:
            is_midway.set()
            may_go_on.wait(300)

    with a_library(tmp_path, TextReader(after)) as (disk, library, worker, inbox):
        for number in range(150):
            disk.put(f"{number}.mp3", f"Song {number}")
        assert not len(library.find("", SortBy.TITLE, False))
        library.add_folder(disk.music)
        assert is_midway.wait(300)
        midway = len(library.find("", SortBy.TITLE, False)), len(library.find("song", SortBy.TITLE, False))
        may_go_on.set()
        settle(worker, inbox)
        assert midway == (100, 100)
        assert len(library.find("", SortBy.TITLE, False)) == 150


def test_a_folder_is_given_up_at_once_and_wanted_again_before_it_has_gone(tmp_path: Path) -> None:
    may_go_on = threading.Event()
    with a_library(tmp_path) as (disk, library, worker, inbox):
        disk.put("a.mp3", "A")
        library.add_folder(disk.music)
        settle(worker, inbox)
        told: list[int] = []
        library.changed.connect(lambda _: told.append(len(library.find("", SortBy.TITLE, False))))
        worker.submit(lambda: may_go_on.wait(300))
        library.remove_folder(disk.music)
        library.remove_folder(disk.music)
        assert list(library.folders) == []
        assert len(library.find("", SortBy.TITLE, False)) == 1, "the thread that shows the window has not written it"
        library.add_folder(disk.music)
        may_go_on.set()
        settle(worker, inbox)
        assert told[0] == 0, "it has been listed no more"
        assert list(library.folders) == [disk.music]
        assert len(library.find("", SortBy.TITLE, False)) == 1


def test_a_scan_without_news_tells_of_no_change(tmp_path: Path) -> None:
    with a_library(tmp_path) as (disk, library, worker, inbox):
        told: list[str] = []
        library.changed.connect(lambda _: told.append("changed"))
        library.scanned.connect(lambda _: told.append("scanned"))
        song = disk.put("song.mp3", "Song")
        disk.put("bad.mp3", "broken")  # each scan reads it again
        library.add_folder(disk.music)
        settle(worker, inbox)
        assert told[-2:] == ["changed", "scanned"]
        told.clear()
        library.scan()
        settle(worker, inbox)
        assert told == ["scanned"]
        told.clear()
        song.unlink()
        library.scan()
        settle(worker, inbox)
        assert told == ["changed", "scanned"]


def test_after_a_scan_that_broke_off_there_may_be_anything(tmp_path: Path) -> None:
    inbox = Inbox()
    worker = Worker("library", inbox)

    def tools() -> ScanTools:
        raise WorldError("The disk is full.")

    with closing(Disk(tmp_path)) as disk:
        reading, clock = ReadTools(DiskFolders(), TextReader()), FakeClock()
        library = Library(disk.profile.tracks, worker, tools, worker, lambda: reading, clock, inbox)
        told: list[str] = []
        library.changed.connect(lambda _: told.append("changed"))
        library.scanned.connect(lambda report: told.append(f"scanned, cancelled: {report.cancelled}"))
        library.scan()
        with pytest.raises(WorldError):
            settle(worker, inbox)
        settle(worker, inbox)
        worker.close()
    assert told == ["changed", "scanned, cancelled: True"]


class Endless(DiskFolders):
    """A network share, or so it seems."""

    def __init__(self, walked: threading.Event) -> None:
        self._walked = walked

    def walk(self, folder: Path) -> Iterator[FoundFile]:
        for number in count():
            self._walked.set()
            yield FoundFile(str(folder / f"{number}.mp3"), 1, 1)


def test_a_folder_without_end_does_not_hold_up_the_end_of_the_program(tmp_path: Path) -> None:
    walked = threading.Event()
    inbox = Inbox()
    worker = Worker("opener", inbox)
    with closing(Disk(tmp_path)) as disk:
        reading = ReadTools(Endless(walked), TextReader())
        library = Library(disk.profile.tracks, worker, lambda: None, worker, lambda: reading, FakeClock(), inbox)  # type: ignore[arg-type, return-value]
        library.open([tmp_path], lambda *_: None)
        assert walked.wait(300)
        library.close()
        worker.close()


def named(files: Sequence[ReadFile]) -> list[str]:
    return [file.found.where for file in files]


def test_an_album_that_is_opened_plays_in_its_order() -> None:
    album = [
        a_file(f"/music/album/{name}.flac", tags(album="Album", track_no=track, disc_no=disc))
        for name, track, disc in (("Coda", 1, 2), ("Overture", 1, None), ("Finale", 10, 1), ("Andante", 2, 1))
    ]
    names = "Overture", "Andante", "Finale", "Coda"
    assert named(in_order(album)) == [f"/music/album/{name}.flac" for name in names]


def test_what_is_no_album_plays_by_the_names_of_its_files_and_folders() -> None:
    odd = tags(album="Other", track_no=1), tags(album="", track_no=None), tags(album="Third", track_no=7)
    paths = "/m/10 b.flac", "/m/CD 10/a.flac", "/m/CD 2/9 x.flac", "/m/2 c.flac", "/m/a.flac", "/m/CD 2/z.flac"
    files = [a_file(path, odd[at % 3]) for at, path in enumerate(paths)]
    wanted = "/m/2 c.flac", "/m/10 b.flac", "/m/a.flac", "/m/CD 2/9 x.flac", "/m/CD 2/z.flac", "/m/CD 10/a.flac"
    assert named(in_order(files)) == list(wanted)


def test_what_is_opened_together_plays_in_the_order_in_which_it_was_named(tmp_path: Path) -> None:
    inbox = Inbox()
    worker = Worker("opener", inbox)
    with closing(Disk(tmp_path)) as disk:
        for name in ("b/10.mp3", "b/9.mp3", "a/1.mp3", "z.mp3"):
            disk.put(name, name)
        reader = TextReader()
        reads = lambda: ReadTools(DiskFolders(), reader)  # noqa: E731
        library = Library(disk.profile.tracks, worker, lambda: None, worker, reads, FakeClock(), inbox)  # type: ignore[arg-type,return-value]
        opened: list[Track] = []
        paths = [disk.music / name for name in ("z.mp3", "b", "a")]
        library.open(paths, lambda tracks, _: opened.extend(tracks))
        worker.close()
        inbox.run()
    assert [track.tags.title for track in opened] == ["z.mp3", "b/9.mp3", "b/10.mp3", "a/1.mp3"]
