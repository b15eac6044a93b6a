"""A scan: walk, compare, read, write. Runs on the library worker; a file that cannot be read never stops it."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from msgspec import Struct, field

from segue.core.ports.files import (
    FileIdentity,
    FoundFile,
    MusicFolders,
    ReadFile,
    Stamp,
    TagReader,
    UnreadFile,
    Written,
)
from segue.core.ports.library import LibraryWriter
from segue.domain.track import Problem

#: Files written together. A write holds others up for some milliseconds, so it must stay short.
BATCH = 50

#: With so many to read, readers are made ready while the rest is still looked for.
_MANY = 64

T = TypeVar("T")


class ScanProgress(Struct, frozen=True):
    """`found` files so far; `read` of the `to_read` new or changed ones. `to_read` is None while still walking.
    `has_news` as the report's, so far.
    """

    found: int
    read: int
    to_read: int | None
    has_news: bool = False


class ScanReport(Struct):
    """What a scan did. `files` counts those found; `missing` the tracks that were there before and have been found
    nowhere; `back` those that had been missing and are as they were; `failed` lists what could not be read, with the
    reason; `left` counts the files that only a scan of all folders can tell from others.
    """

    files: int = 0
    added: int = 0
    updated: int = 0
    moved: int = 0
    missing: int = 0
    back: int = 0
    unchanged: int = 0
    failed: list[Problem] = field(default_factory=list)
    left: int = 0
    seconds: float = 0.0
    cancelled: bool = False

    @property
    def has_news(self) -> bool:
        """Whether any track is new, or called otherwise, or somewhere else, gone, or there again."""
        return bool(self.added or self.updated or self.moved or self.missing or self.back)


class ReadTools(Struct, frozen=True):
    """What files are found and read with, on a worker."""

    folders: MusicFolders
    reader: TagReader


class ScanTools(Struct, frozen=True):
    """What a scan works with, all of it on the library worker."""

    folders: MusicFolders
    reader: TagReader
    writer: LibraryWriter


class Standing(Enum):
    """How a file that was found stands to what the library knows of it."""

    NEW = auto()
    CHANGED = auto()
    SAME = auto()
    BACK = auto()  # as it was, and had been missing


class Known:
    """What the library knows of its files, until each has been found: two numbers a file, not its path and its stamp.

    Of 100,000 files those would be 35 MB in small pieces, which Python never gives back once other small pieces have
    come to lie between them. The numbers are hashes of 64 bits: that two of them meet by chance is not to be expected
    in the life of any library, and would at worst have a file read once more, or not until it changes again.
    """

    def __init__(self, stamps: Iterable[Stamp]) -> None:
        self._left = {hash(path): _mark(size, mtime_ns, missing) for path, size, mtime_ns, missing in stamps}

    def __bool__(self) -> bool:
        """Whether any have not been found."""
        return bool(self._left)

    def take(self, path: str, size: int, mtime_ns: int) -> Standing:
        mark = self._left.pop(hash(path), None)
        if mark is None:
            return Standing.NEW
        if mark == _mark(size, mtime_ns, False):
            return Standing.SAME
        return Standing.BACK if mark == _mark(size, mtime_ns, True) else Standing.CHANGED

    def left(self, stamps: Iterable[Stamp]) -> list[str]:
        """Which of these, the same stamps as before, have not been found and were not missing; each path once."""
        return list(dict.fromkeys(path for path, *_, missing in stamps if not missing and hash(path) in self._left))


def _mark(size: int, mtime_ns: int, missing: int | bool) -> int:
    return hash((size, mtime_ns, bool(missing)))


def scan(
    roots: Sequence[Path],
    tools: ScanTools,
    at: datetime,
    monotonic: Callable[[], float],
    cancelled: threading.Event,
    progress: Callable[[ScanProgress], None],
    is_whole: bool = True,
) -> ScanReport:
    """Make the library equal to what lies in `roots`. A cancelled scan keeps what it has written.

    Unless `is_whole`, `roots` are but some of what is looked at: a file that sounds otherwise than before may then
    have changed places with one that is not looked at, and is left (`ScanReport.left`) to a scan of all.

    A file known and not found is marked missing; it is never removed, and is known again by its sound wherever it
    turns up. What could not be read is tried again by
    every scan: a permission given does not show in a file's stamp.
    """
    report = ScanReport()
    began = monotonic()
    changed: list[FoundFile] = []
    known_before: list[Path] = []
    gone: set[Path] = set()
    # What was found of one root may be found again of another that lies in it. Paths stay text until something is to
    # be done with a file: of a large library they are many.
    found: set[str] = set()
    tops = set(roots)
    is_nested = any(parent in tops for root in roots for parent in root.parents)
    refused: set[str] = set()
    for root in roots:
        known = Known(tools.writer.stamps(root))
        back: list[Path] = []
        for item in tools.folders.walk(root):
            if cancelled.is_set():
                report.cancelled = True
                break
            if isinstance(item, Problem):
                if (refusal := str(item.path)) not in found and refusal not in refused:
                    refused.add(refusal)
                    report.failed.append(item)
                continue
            path = item.where
            if path in found or path in refused:
                continue
            if is_nested:
                found.add(path)
            report.files += 1
            if report.files % 500 == 0:
                progress(ScanProgress(report.files, 0, None))
            match known.take(path, item.size, item.mtime_ns):
                case Standing.SAME:
                    report.unchanged += 1
                case Standing.BACK:
                    report.unchanged += 1
                    back.append(item.path)
                case standing:
                    changed.append(item)
                    if standing is Standing.CHANGED:
                        known_before.append(item.path)
                    if len(changed) == _MANY:
                        tools.reader.prepare()
        if report.cancelled:
            break
        if back:
            tools.writer.set_missing(back, False)
            report.back += len(back)
        lost = [Path(path) for path in known.left(tools.writer.stamps(root)) if path not in found] if known else []
        if lost:
            tools.writer.set_missing(lost, True)
            gone.update(lost)
    if not report.cancelled:
        tools.writer.write([UnreadFile(FoundFile(str(p.path), 0, 0), p.reason) for p in report.failed], at)
        if len(changed) > len(known_before):
            tools.writer.set_missing(_moved_away(changed, tools), True)
        tools.writer.expect(known_before)
        gone -= _read(changed, tools, at, report, cancelled, progress, is_whole)
        if gone and not report.cancelled:
            # Copied to a new disk at first, and deleted here when the copy was known already.
            reunited = tools.writer.reunite(sorted(gone))
            report.moved += len(reunited)
            gone -= set(reunited)
    report.missing = len(gone)
    if not report.cancelled:
        for root in roots:
            tools.writer.forget_problems(root, [problem.path for problem in report.failed])
    tools.reader.rest()
    tools.writer.tidy()
    report.seconds = round(monotonic() - began, 3)
    return report


def _moved_away(changed: Sequence[FoundFile], tools: ScanTools) -> list[Path]:
    """Where tracks that are not listed were, and are no more: a new file may be one of a folder that was given up
    because it had moved, or because another path leads there now.
    """
    unlisted = {path: tools.folders.identity(path) for path in tools.writer.unlisted()}
    lost = [path for path, identity in unlisted.items() if identity is None]
    if len(lost) == len(unlisted):
        return lost
    wanted = set(unlisted.values()) - {None}
    here: set[FileIdentity] = set()
    found: set[Path] = set()
    for path in (file.path for file in changed):
        if (identity := tools.folders.identity(path)) is not None and identity in wanted:
            here.add(identity)
            found.add(path)
    return lost + [path for path, identity in unlisted.items() if identity in here and path not in found]


def _read(
    changed: list[FoundFile],
    tools: ScanTools,
    at: datetime,
    report: ScanReport,
    cancelled: threading.Event,
    progress: Callable[[ScanProgress], None],
    settles: bool,
) -> set[Path]:
    """Read and write what has changed, and let go of it. Returns the paths from where tracks have moved."""
    read, to_read = 0, len(changed)
    moved: set[Path] = set()
    left: list[ReadFile] = []
    progress(ScanProgress(report.files, 0, to_read))
    for batch in _batches(tools.reader.read(_taken(changed)), BATCH):
        if cancelled.is_set():
            report.cancelled = True
            break
        written = tools.writer.write(batch, at)
        _count(written, report)
        moved.update(written.moved)
        left += written.left
        report.failed += [Problem(f.found.path, f.reason) for f in batch if isinstance(f, UnreadFile)]
        read += len(batch)
        progress(ScanProgress(report.files, read, to_read, report.has_news))
    report.cancelled |= cancelled.is_set()
    # Not of a cancelled scan: where a sound has gone is known only when all has been read. They are read again.
    if not settles:
        report.left = len(left)
    elif left and not report.cancelled:
        written = tools.writer.settle(left, at)
        _count(written, report)
        moved.update(written.moved)
    return moved


def _taken(changed: list[FoundFile]) -> Iterator[FoundFile]:
    """Each in turn, and no longer kept: a hundred thousand at once would hold all threads for 50 ms as they go."""
    changed.reverse()
    while changed:
        yield changed.pop()


def _count(written: Written, report: ScanReport) -> None:
    report.added += written.added
    report.updated += written.updated
    report.moved += len(written.moved)


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    batch: list[T] = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch
