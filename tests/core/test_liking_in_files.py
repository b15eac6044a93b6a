"""What is said of tracks gets into their files, if that is wanted; none is forgotten, and none written unasked."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, tags
from disk import Disk, TextReader
from fakes import FakeClock, Inbox, settle
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.errors import TagsNotWritten
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.liking_in_files import BATCH, LikingsInFiles
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.scanning import ReadTools, ScanTools
from segue.core.tag_editing import EditProgress
from segue.core.worker import Worker
from segue.domain.liking import Liking
from segue.domain.tag_change import TagChange
from segue.domain.track import Part, Problem, TrackId


class NotingWriter:
    """Notes what it is to write. One in `refused` is not written. `wrote` is called after each."""

    def __init__(self) -> None:
        self.written: list[tuple[str, TagChange]] = []
        self.refused: set[Path] = set()
        self.wrote: Callable[[], None] = lambda: None

    def write(self, path: Path, change: TagChange) -> Callable[[], None]:
        if path in self.refused:
            raise TagsNotWritten("This file is read-only.")
        self.written.append((path.stem, change))
        self.wrote()
        return lambda: None


class Bench:
    """A library of some files on a disk, and what is said of them."""

    def __init__(self, folder: Path, names: Sequence[str] = "abc") -> None:
        self.disk = Disk(folder)
        self.inbox = Inbox()
        self.worker = Worker("library", self.inbox)
        self.reader = TextReader()
        self.writer = NotingWriter()
        self._library_writer: SqliteLibraryWriter | None = None
        profile = self.disk.profile
        self.library = Library(
            profile.tracks,
            self.worker,
            self._tools,
            self.worker,
            lambda: ReadTools(DiskFolders(), self.reader),
            FakeClock(),
            self.inbox,
        )
        self.paths = [self.disk.put(f"{name}.mp3", name) for name in names]
        self.library.add_folder(self.disk.music)
        self.settle()
        self.start()

    def start(self) -> None:
        """As a program does."""
        profile = self.disk.profile
        self.likings = Likings(profile.tracks, FakeClock(), self.inbox)
        self.files = LikingsInFiles(
            self.likings,
            profile.tracks,
            self.library,
            self.worker,
            lambda: self.writer,
            profile.settings,
            FakeClock(),
            self.inbox,
        )
        self.progress: list[EditProgress | None] = []
        self.failed: list[Sequence[Problem]] = []
        self.files.writing.connect(self.progress.append)
        self.files.failed.connect(self.failed.append)
        self.files.begin()

    def _tools(self) -> ScanTools:
        if self._library_writer is None:  # of the worker's own
            self._library_writer = open_writer(self.disk.profile.file)
        return ScanTools(DiskFolders(), self.reader, self._library_writer)

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def track(self, name: str) -> TrackId:
        return next(track.id for track in self.disk.tracks() if track.tags.title == name)

    def close(self) -> None:
        if self._library_writer is not None:
            self.worker.submit(self._library_writer.close)
        self.worker.close()
        self.disk.close()


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with closing(Bench(tmp_path)) as made:
        yield made


def test_unasked_no_file_is_written(bench: Bench) -> None:
    assert not bench.files.is_on
    bench.likings.rate([bench.track("a")], 4)
    bench.likings.love([bench.track("a")], True)
    bench.files.write_all()
    bench.settle()
    assert bench.writer.written == []


def test_what_is_said_is_written_and_nothing_else(bench: Bench) -> None:
    bench.likings.rate([bench.track("a")], 2)
    bench.files.set_on(True)
    bench.settle()
    assert bench.writer.written == []
    bench.likings.love([bench.track("a")], True)
    bench.settle()
    bench.likings.rate([bench.track("b")], 3.5)
    bench.settle()
    bench.likings.rate([bench.track("b")], None)
    bench.settle()
    assert bench.writer.written == [
        ("a", TagChange(is_loved=True)),
        ("b", TagChange(rating=3.5)),
        ("b", TagChange(rating=None)),
    ]


def test_what_is_taken_back_is_taken_back_in_the_file(bench: Bench) -> None:
    bench.files.set_on(True)
    bench.likings.rate([bench.track("a")], 2)
    take_back = bench.likings.rate([bench.track("a")], 5)
    assert take_back is not None
    bench.settle()
    take_back()
    bench.settle()
    assert [change.rating for _, change in bench.writer.written][-1] == 2


def test_what_was_written_is_read_again(bench: Bench) -> None:
    bench.files.set_on(True)
    bench.writer.wrote = lambda: bench.disk.put("a.mp3", "a by another time") and None
    bench.likings.rate([bench.track("a")], 2)
    bench.settle()
    assert "a by another time" in bench.disk.there().values()
    assert bench.likings.of([bench.track("a by another time")]) != {}


def test_all_that_was_said_can_be_written(bench: Bench) -> None:
    bench.likings.rate([bench.track("a"), bench.track("b")], 4)
    bench.likings.love([bench.track("b"), bench.track("c")], True)
    bench.files.set_on(True)
    bench.files.write_all()
    bench.settle()
    assert sorted(bench.writer.written, key=lambda written: written[0]) == [
        ("a", TagChange(rating=4)),
        ("b", TagChange(rating=4, is_loved=True)),
        ("c", TagChange(is_loved=True)),
    ]


def test_a_file_that_is_not_written_is_told_and_the_others_are(bench: Bench) -> None:
    bench.files.set_on(True)
    refused = bench.paths[0]
    bench.writer.refused = {refused}
    bench.likings.rate([bench.track(name) for name in "abc"], 4)
    bench.settle()
    assert {name for name, _ in bench.writer.written} == {"b", "c"}
    assert bench.failed == [[Problem(refused, "This file is read-only.")]]
    assert bench.likings.of([bench.track("a")]) == {bench.track("a"): Liking(4)}
    bench.likings.rate([bench.track("b")], 1)
    bench.settle()
    assert len(bench.failed) == 1


def test_what_cannot_be_stored_at_the_end_does_not_hold_it_up(bench: Bench) -> None:
    bench.disk.profile.connection.execute("PRAGMA query_only = ON")  # as on a full disk
    bench.files.close()


def test_a_missing_file_is_written_when_it_is_back(bench: Bench) -> None:
    bench.files.set_on(True)
    bench.paths[0].unlink()
    bench.library.scan()
    bench.settle()
    bench.likings.rate([track.id for track in bench.disk.tracks()], 4)
    bench.settle()
    assert {name for name, _ in bench.writer.written} == {"b", "c"}
    bench.files.close()
    bench.disk.put("a.mp3", "a")
    bench.library.scan()
    bench.settle()
    bench.start()
    bench.settle()
    assert bench.writer.written[2:] == [("a", TagChange(rating=4))]
    assert bench.failed == []


def test_what_is_said_of_a_part_is_not_written_into_the_whole(bench: Bench) -> None:
    bench.files.set_on(True)
    minute = timedelta(minutes=1)
    parts = tuple((Part(n, n * minute), tags(f"part {n}")) for n in (1, 2))
    album = ReadFile(FoundFile(str(bench.disk.music / "album.flac"), 1, 1), tags("album"), None, parts)
    bench.disk.writer.write([album], MONDAY)
    bench.likings.rate([bench.track("part 2"), bench.track("b")], 4)
    bench.settle()
    assert [name for name, _ in bench.writer.written] == ["b"]
    assert bench.progress[-1] is None


def test_progress_counts_to_the_end(tmp_path: Path) -> None:
    names = [f"{number:03}" for number in range(BATCH + 5)]
    with closing(Bench(tmp_path, names)) as bench:
        bench.files.set_on(True)
        bench.likings.rate([track.id for track in bench.disk.tracks()], 4)
        bench.settle()
        assert len(bench.writer.written) == len(names)
        told = [progress for progress in bench.progress if progress is not None]
        assert {progress.files for progress in told} == {len(names)}
        assert [progress.done for progress in told] == sorted(progress.done for progress in told)
        assert told[-1].done == len(names)
        assert bench.progress[-1] is None


def stopped_at(bench: Bench, number: int, stop: Callable[[], None]) -> None:
    """Call `stop`, on the thread that it belongs to, while the writer has just written so many files."""
    reached, go_on = threading.Event(), threading.Event()

    def wrote() -> None:
        if len(bench.writer.written) == number:
            reached.set()
            assert go_on.wait(300)

    bench.writer.wrote = wrote
    bench.likings.rate([track.id for track in bench.disk.tracks()], 4)
    assert reached.wait(300)
    stop()
    go_on.set()
    bench.settle()


def test_it_can_be_stopped_after_a_file(bench: Bench) -> None:
    bench.files.set_on(True)
    stopped_at(bench, 1, bench.files.cancel)
    assert len(bench.writer.written) == 1
    bench.start()
    bench.settle()
    assert len(bench.writer.written) == 1


def test_to_turn_it_off_stops_it(bench: Bench) -> None:
    bench.files.set_on(True)
    stopped_at(bench, 1, lambda: bench.files.set_on(False))
    assert len(bench.writer.written) == 1
    bench.files.set_on(True)
    bench.start()
    bench.settle()
    assert len(bench.writer.written) == 1


def test_what_was_left_when_the_program_ended_is_written_by_the_next(bench: Bench) -> None:
    bench.files.set_on(True)
    stopped_at(bench, 1, bench.files.close)
    assert len(bench.writer.written) == 1
    bench.start()
    bench.settle()
    assert {name for name, _ in bench.writer.written} == {"a", "b", "c"}
    bench.start()
    count = len(bench.writer.written)
    bench.settle()
    assert len(bench.writer.written) == count
