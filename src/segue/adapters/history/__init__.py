"""Files of listening history, whoever made them: found in folders and zips, known by their content, read bit by bit.

Nothing of a row leaves this package but what a listen is: no address, no user name, no machine.
"""

import csv
import gzip
import json
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO

from msgspec import Struct

from segue.adapters.history import found as in_downloads
from segue.adapters.history import lastfm, listenbrainz, own, spotify
from segue.adapters.history.said import CannotReadHistory, CannotWriteHistory, words
from segue.adapters.history.streams import LONGEST, Broken, elements, lines
from segue.core.ports.elsewhere import FoundHistory, HistoryFile, HistoryRow
from segue.domain.elsewhere import Fault, ForeignListen, Reason
from segue.domain.speech import tr
from segue.domain.text import fold

#: So much of a file tells what it is.
_HEAD = 1 << 16

#: In a folder or a zip, what may be a history by its name. What is named by itself is looked into anyway.
_SUFFIXES = {".json", ".jsonl", ".csv", ".tsv", ".txt", ".zip", ".gz", ""}

#: No history has more files than this, or as many bytes; packed, it is no smaller than a 200th.
_MOST_FILES = 20_000
_LARGEST = 4 << 30
_DENSEST = 200

_GZIP = b"\x1f\x8b"

#: After so many lines that cannot be read, the file is none.
_PATIENCE = 1000

#: So many of them are named.
_NAMED = 5

_Listen = Callable[[Mapping[str, Any]], ForeignListen | Reason]

#: How each maker's objects are known, and made a listen of.
_OBJECTS: tuple[tuple[str, Callable[[Mapping[str, Any]], bool], _Listen], ...] = (
    (listenbrainz.SERVICE, listenbrainz.is_listen, listenbrainz.listen),
    (spotify.SERVICE, spotify.is_extended, spotify.extended),
    (spotify.SERVICE, spotify.is_of_account, spotify.of_account),
    (lastfm.SERVICE, lastfm.is_of_2013, lastfm.of_2013),
    ("Segue", own.is_listen, own.listen),
)


class Histories:
    """Implements `HistoryFiles`, where what is downloaded lies in the folder `downloads`."""

    def __init__(self, downloads: Path | None = None) -> None:
        self._downloads = downloads

    def found(self) -> Sequence[FoundHistory]:
        return () if self._downloads is None else in_downloads.found(self._downloads)

    def find(self, paths: Sequence[Path]) -> Sequence[HistoryFile]:
        return find(paths)

    def write(self, listens: Iterable[ForeignListen], to: Path) -> int:
        return export(listens, to)


def find(paths: Sequence[Path]) -> "list[Source]":
    """The histories in `paths`, which may be files, folders or zips. Raises CannotReadHistory."""
    found: list[Source] = []
    for path in paths:
        here = list(_in_folder(path)) if _is(stat.S_ISDIR, path) else list(_at(_regular(path)))
        if not here:
            raise CannotReadHistory(
                tr(
                    "“{path}” holds no listening history that Segue can read. It reads what comes from Last.fm, "
                    "ListenBrainz and Spotify, and what Segue has written: as files, folders or zips."
                ).format(path=path)
            )
        found += here
    return list(dict.fromkeys(found))


def genres_in(path: Path) -> Mapping[str, tuple[str, ...]]:
    """The genres of each artist, by the folded name, of a table whose first two columns tell them, parted by “;”."""
    found: dict[str, tuple[str, ...]] = {}
    delimiter = ""
    try:
        with _opened(_regular(path), "") as file:
            for _, line in lines(file):
                delimiter = delimiter or _delimiter(line or "")
                match _parted(line or "", delimiter):
                    case [artist, genres, *_]:
                        found[fold(words(artist))] = tuple(filter(None, map(words, genres.split(";"))))
    except (OSError, EOFError, zlib.error, Broken) as error:
        raise CannotReadHistory(tr("“{path}” cannot be read: {reason}.").format(path=path, reason=error)) from error
    return found


def export(listens: Iterable[ForeignListen], to: Path) -> int:
    """Write them to `to`, one a line, and tell how many; what is there is replaced only when all is written.

    Raises CannotWriteHistory.
    """
    partial = to.with_name(to.name + ".part")
    written = 0
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            for listen in listens:
                file.write(own.line(listen) + "\n")
                written += 1
        partial.replace(to)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CannotWriteHistory(
            tr("The history could not be written to “{to}”: {reason}.").format(to=to, reason=reason)
        ) from error
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return written


class Source(Struct, frozen=True):
    """Implements `HistoryFile`: one file, or one of the files in a zip (`member`)."""

    path: Path
    member: str
    size: int
    service: str
    kind: str  # "array", "lines", "titled" or "untitled"

    @property
    def name(self) -> str:
        return f"{self.path.name}/{self.member}" if self.member else self.path.name

    def rows(self) -> Iterator[HistoryRow]:
        try:
            with _opened(self.path, self.member) as file:
                match self.kind:
                    case "array":
                        yield from _array(file)
                    case "lines":
                        yield from _objects(file)
                    case _:
                        yield from _table(file)
        except Broken as error:
            yield Fault(tr("The file {reason} here.").format(reason=error.reason), error.line)
        except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
            reason = error.strerror if isinstance(error, OSError) else None
            yield Fault(tr("The file cannot be read on: {reason}.").format(reason=reason or tr("it is damaged")))


# ---------------------------------------------------------------- finding


def _is(kind: Callable[[int], bool], path: Path) -> bool:
    """Whether something of this kind lies there, as far as it can be seen."""
    try:
        return kind(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _regular(path: Path) -> Path:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise CannotReadHistory(tr("“{path}” is no file.").format(path=path))
    except FileNotFoundError:
        raise CannotReadHistory(tr("There is no file “{path}”.").format(path=path)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise CannotReadHistory(
            tr("“{path}” cannot be read: {reason}.").format(path=path, reason=reason or error)
        ) from error
    return path


def _in_folder(folder: Path) -> Iterator[Source]:
    looked_at = 0
    for here, folders, names in os.walk(folder):  # which follows no links to folders
        folders.sort()
        for name in sorted(names):
            path = Path(here, name)
            if path.suffix.lower() not in _SUFFIXES or not _is(stat.S_ISREG, path):
                continue
            looked_at += 1
            if looked_at > _MOST_FILES:
                raise CannotReadHistory(
                    tr("“{folder}” holds too many files. Name the folder of the history itself.").format(
                        folder=folder
                    )
                )
            try:
                yield from _at(path)
            except CannotReadHistory:
                continue  # nobody has named it


def _at(path: Path) -> Iterator[Source]:
    try:
        with _opened(path, "") as file:
            head = file.read(_HEAD)
        size = path.stat().st_size
    except (OSError, EOFError, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise CannotReadHistory(
            tr("“{path}” cannot be read: {reason}.").format(path=path, reason=reason or tr("it is damaged"))
        ) from error
    if head.startswith(b"PK\x03\x04"):
        yield from _in_zip(path)
    elif (known := _kind(head)) is not None:
        if size > _LARGEST:
            raise CannotReadHistory(tr("“{path}” is too large to be a listening history.").format(path=path))
        yield Source(path, "", size, *known)


def _in_zip(path: Path) -> Iterator[Source]:
    try:
        with zipfile.ZipFile(path) as packed:
            members = packed.infolist()
            if len(members) > _MOST_FILES:
                raise CannotReadHistory(
                    tr("“{path}” holds too many files to be a listening history.").format(path=path)
                )
            for member in members:
                suffix = Path(member.filename).suffix.lower()
                if member.is_dir() or suffix == ".zip" or suffix not in _SUFFIXES:
                    continue
                if member.flag_bits & 1:
                    raise CannotReadHistory(
                        tr("“{path}” is locked with a password. Unpack it first.").format(path=path)
                    )
                with packed.open(member) as file:
                    known = _kind(file.read(_HEAD))
                if known is None:
                    continue
                if member.file_size > min(_LARGEST, max(member.compress_size, 1) * _DENSEST + LONGEST):
                    raise CannotReadHistory(
                        tr("“{path}” would unpack to far too much to be a listening history.").format(path=path)
                    )
                yield Source(path, member.filename, member.file_size, *known)
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise CannotReadHistory(tr("The zip “{path}” is damaged and cannot be read.").format(path=path)) from error


@contextmanager
def _opened(path: Path, member: str) -> Iterator[BinaryIO]:
    if not member:
        with path.open("rb") as file:
            is_packed = file.peek(2).startswith(_GZIP)
            yield gzip.GzipFile(fileobj=file) if is_packed else file  # type: ignore[misc]  # as a stream of bytes
        return
    with zipfile.ZipFile(path) as packed, packed.open(member) as file:
        yield file  # type: ignore[misc]  # a stream of bytes by all that is asked of it


def _kind(head: bytes) -> tuple[str, str] | None:
    """Whose history it is and how it is laid out; None where it is none."""
    text = head.removeprefix(b"\xef\xbb\xbf").decode(errors="replace").lstrip()
    if text.startswith("["):
        for row in _first_objects(text[1:]):
            if (whose := _whose(row)) is not None:
                return whose[0], "array"
        return None
    if text.startswith("{"):
        for line in text.splitlines()[:20]:
            for row in _first_objects(line):
                if (whose := _whose(row)) is not None:
                    return whose[0], "lines"
        return None
    rows = [_parted(line, _delimiter(text.partition("\n")[0])) for line in text.splitlines()[:10]]
    if rows and lastfm.titled(rows[0]) is not None:
        return lastfm.SERVICE, "titled"
    return (lastfm.SERVICE, "untitled") if lastfm.is_untitled(rows) else None


def _first_objects(text: str) -> Iterator[Mapping[str, Any]]:
    """The first few objects of an array, as far as they are there."""
    decode, at = json.JSONDecoder().raw_decode, 0
    for _ in range(20):
        while at < len(text) and text[at] in " \t\r\n,":
            at += 1
        try:
            value, at = decode(text, at)
        except (ValueError, RecursionError):
            return
        if isinstance(value, dict):
            yield value


def _whose(row: Mapping[str, Any]) -> tuple[str, _Listen] | None:
    return next(((service, listen) for service, is_its, listen in _OBJECTS if is_its(row)), None)


# ---------------------------------------------------------------- reading


def _array(file: BinaryIO) -> Iterator[HistoryRow]:
    for row in elements(file):
        yield _listen(row)


def _objects(file: BinaryIO) -> Iterator[HistoryRow]:
    def listen(text: str) -> ForeignListen | Reason:
        try:
            return _listen(json.loads(text))
        except (ValueError, RecursionError):
            return Reason.UNREADABLE

    return _each_line(file, listen)


def _listen(row: object) -> ForeignListen | Reason:
    whose = _whose(row) if isinstance(row, dict) else None
    if whose is not None:
        return whose[1](row)  # type: ignore[arg-type]
    is_podcast = isinstance(row, dict) and ("podcastName" in row or "episodeName" in row)
    return Reason.NOT_MUSIC if is_podcast else Reason.UNREADABLE


def _table(file: BinaryIO) -> Iterator[HistoryRow]:
    delimiter, is_first = ",", True
    reads: lastfm.Table = lastfm.untitled

    def listen(line: str) -> ForeignListen | Reason | None:
        nonlocal delimiter, reads, is_first
        if is_first:
            delimiter = _delimiter(line)
        row = _parted(line, delimiter)
        if is_first:
            is_first = False
            table = lastfm.titled(row)
            if table is not None:
                reads = table
                return None
        return reads(row) if row else Reason.UNREADABLE

    return _each_line(file, listen)


def _each_line(file: BinaryIO, listen: Callable[[str], ForeignListen | Reason | None]) -> Iterator[HistoryRow]:
    """A line that cannot be read is left out, and told with its number, if it is one of the first."""
    unread = 0
    for number, text in lines(file):
        row = Reason.UNREADABLE if text is None else listen(text)
        if row is Reason.UNREADABLE:
            unread += 1
            if unread <= _NAMED:
                yield Fault(tr("This line cannot be read."), number)
            if unread >= _PATIENCE:
                raise Broken(number, "is damaged")
        if row is not None:
            yield row


def _delimiter(line: str) -> str:
    """By what the columns are parted: what stands most often in the first line."""
    return max(",;\t", key=line.count)


def _parted(line: str, delimiter: str) -> list[str]:
    """The columns of a line; none where it is no row."""
    try:
        (row,) = csv.reader([line], delimiter=delimiter, strict=True)
    except (csv.Error, ValueError):
        return []
    return row
