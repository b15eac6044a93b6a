"""Edits go file by file, tell what failed, can be undone, and are read again by the library."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from disk import Disk, TextReader
from fakes import FakeClock, FakeLyrics, Inbox, settle
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.errors import TagsNotWritten
from segue.core.library import Library
from segue.core.lyrics_reading import LyricsReading
from segue.core.scanning import ReadTools, ScanTools
from segue.core.tag_editing import Edit, EditProgress, TagEditing
from segue.core.worker import Worker
from segue.domain.tag_change import TagChange
from segue.domain.track import Problem


class TextWriter:
    """Writes the title of a TextReader's file. One in `refused` is not written. `wrote` is called after each."""

    def __init__(self) -> None:
        self.refused: set[Path] = set()
        self.wrote: Callable[[Path], None] = lambda path: None
        self.threads: set[str] = set()

    def write(self, path: Path, change: TagChange) -> Callable[[], None]:
        self.threads.add(threading.current_thread().name)
        before = path.read_text()
        if path in self.refused:
            raise TagsNotWritten("This file is read-only.")
        assert isinstance(change.title, str)
        path.write_text(change.title)
        self.wrote(path)

        def put_back() -> None:
            if path in self.refused:
                raise TagsNotWritten("This file is read-only.")
            path.write_text(before)

        return put_back


class Bench:
    """A library on a disk, and the editing of its tags."""

    def __init__(self, folder: Path) -> None:
        self.disk = Disk(folder)
        self.inbox = Inbox()
        self.worker = Worker("library", self.inbox)
        self.reader = TextReader()
        self.writer = TextWriter()
        self._library_writer: SqliteLibraryWriter | None = None
        tracks = self.disk.profile.tracks
        self.library = Library(
            tracks,
            self.worker,
            self._tools,
            self.worker,
            lambda: ReadTools(DiskFolders(), self.reader),
            FakeClock(),
            self.inbox,
        )
        self.editing = TagEditing(
            self.library, self.worker, lambda: self.writer, LyricsReading(self.worker, FakeLyrics), self.inbox
        )
        self.edits: list[Edit] = []
        self.paths = [self.disk.put(f"{name}.mp3", name) for name in "abc"]
        self.library.add_folder(self.disk.music)
        self.settle()

    def _tools(self) -> ScanTools:
        if self._library_writer is None:  # of the worker's own
            self._library_writer = open_writer(self.disk.profile.file)
        return ScanTools(DiskFolders(), self.reader, self._library_writer)

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def change(self, title: str, paths: Sequence[Path] | None = None) -> Edit:
        self.editing.change(paths or self.paths, TagChange(title=title), self.edits.append)
        self.settle()
        return self.edits[-1]

    def undo(self, edit: Edit) -> Edit:
        self.editing.undo(edit, self.edits.append)
        self.settle()
        return self.edits[-1]

    def close(self) -> None:
        if self._library_writer is not None:
            self.worker.submit(self._library_writer.close)
        self.worker.close()
        self.disk.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with closing(Bench(tmp_path)) as made:
        yield made


def test_a_change_is_written_on_the_worker_and_read_again(bench: Bench) -> None:
    rows, told = bench.disk.rows(), []
    bench.library.changed.connect(told.append)
    bench.reader.read_paths.clear()
    edit = bench.change("new", bench.paths[:2])
    assert (list(edit.written), edit.failed) == (bench.paths[:2], [])
    assert bench.disk.there() == {"a.mp3": "new", "b.mp3": "new", "c.mp3": "c"}
    assert bench.disk.rows() == rows
    assert bench.reader.read_paths == bench.paths[:2]  # and no other
    assert bench.writer.threads == {"library"}
    assert told


def test_undo_puts_back_what_each_file_had(bench: Bench) -> None:
    edit = bench.change("new")
    undone = bench.undo(edit)
    assert (list(undone.written), undone.failed) == (bench.paths, [])
    assert bench.disk.there() == {"a.mp3": "a", "b.mp3": "b", "c.mp3": "c"}


def test_what_cannot_be_written_is_told_and_does_not_stop_the_rest(bench: Bench) -> None:
    bench.writer.refused = {bench.paths[1]}
    edit = bench.change("new")
    assert edit.failed == [Problem(bench.paths[1], "This file is read-only.")]
    assert bench.disk.there() == {"a.mp3": "new", "b.mp3": "b", "c.mp3": "new"}
    bench.writer.refused = {bench.paths[0]}
    assert bench.undo(edit).failed == [Problem(bench.paths[0], "This file is read-only.")]
    assert bench.disk.there() == {"a.mp3": "new", "b.mp3": "b", "c.mp3": "c"}


def test_progress_is_told_and_ends(bench: Bench) -> None:
    told: list[EditProgress | None] = []
    bench.editing.editing.connect(told.append)
    bench.change("new")
    assert told == [*(EditProgress(n, 3) for n in range(4)), None]


def test_a_cancelled_edit_keeps_what_it_has_written(bench: Bench) -> None:
    bench.writer.wrote = lambda path: bench.editing.cancel()
    edit = bench.change("new")
    assert (list(edit.written), edit.failed) == (bench.paths[:1], [])
    assert bench.disk.there() == {"a.mp3": "new", "b.mp3": "b", "c.mp3": "c"}
    bench.writer.wrote = lambda path: None
    assert list(bench.change("newer").written) == bench.paths  # the next one is not cancelled


def test_an_error_of_ours_ends_the_edit_and_surfaces(bench: Bench) -> None:
    told: list[EditProgress | None] = []
    bench.editing.editing.connect(told.append)
    bench.editing.change(bench.paths, TagChange(album="no title"), bench.edits.append)
    with pytest.raises(AssertionError):
        bench.settle()
    assert told[-1] is None
    assert list(bench.edits[-1].written) == []


def test_a_file_from_outside_is_read_again_and_not_listed(bench: Bench, tmp_path: Path) -> None:
    outside = tmp_path / "outside.mp3"
    outside.write_text("out")
    bench.library.open([outside], lambda tracks, problems: None)
    bench.settle()
    listed = bench.disk.rows()
    bench.change("new", [outside])
    (known,) = bench.library.tracks.at_path(outside)
    assert known.tags.title == "new"
    assert bench.disk.rows() == listed


def test_a_scan_under_way_is_waited_for(bench: Bench) -> None:
    bench.library.scan()
    bench.editing.change(bench.paths, TagChange(title="new"), bench.edits.append)
    bench.library.scan()
    bench.settle()
    assert set(bench.disk.there().values()) == {"new"}
    assert not bench.library.is_scanning


def test_a_file_that_has_changed_places_with_another_is_told_from_it_by_a_scan_of_all(bench: Bench) -> None:
    a, b, _ = bench.paths
    a.write_text("a~one")
    b.write_text("b~two")
    bench.library.scan()
    bench.settle()
    rows = bench.disk.rows()
    a.write_text("b~two")
    b.write_text("a~one")
    bench.library.reread([a])
    bench.settle()
    bench.settle()
    assert bench.disk.rows() == {track: {a: b, b: a}.get(path, path) for track, path in rows.items()}
