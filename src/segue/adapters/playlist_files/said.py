"""What a list says of its entries, as values: where they are, and what they are called, whatever stands there."""

import os
import re
from collections import Counter
from datetime import timedelta
from enum import Enum, auto
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from segue.core.errors import WorldError
from segue.core.list_matching import SEPARATOR
from segue.core.locations import is_address, is_windows, location_of
from segue.domain.playlist import ListFile, Wanted
from segue.domain.speech import plural

#: No list made for listening is longer.
MOST_ENTRIES = 200_000

#: The longest title or name that is taken over, and the longest place, in characters.
LONGEST = 1000
_LONGEST_PLACE = 8000

#: Stands where a list must say where a track is, and nobody knows.
NOWHERE = "missing:"

_LISTS = (".m3u", ".m3u8", ".pls", ".xspf", ".jspf", ".asx", ".wpl", ".zpl", ".b4s", ".smil")
_DEVICES = ("/dev/", "/proc/", "/sys/")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
_NOT_FILES = ("data", "javascript", "mailto", "missing", "urn", "tag", "about", "blob")
_DRIVE = re.compile(r"/?([A-Za-z][:|])[\\/]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class CannotRead(WorldError):
    """A list cannot be read; nothing was taken from it."""


class Refused(Exception):
    """Why a file is no list that can be read; ends the sentence “x” …"""


class LeftOut(Enum):
    """Why an entry is not taken."""

    LIST = auto()
    NO_MUSIC = auto()


class Draft:
    """A list as it is read. Relative places are of `folder`, in which the list lies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entries: list[Wanted] = []
        self._left_out: Counter[LeftOut] = Counter()
        self.title = ""

    def add(
        self,
        place: str,
        artist: str = "",
        title: str = "",
        album: str = "",
        duration: timedelta | None = None,
        *,
        is_uri: bool = False,
    ) -> None:
        """Raises Refused where there are too many."""
        self._count()
        location = _location(place, self._folder, is_uri)
        name = re.split(r"[\\/]", location)[-1].lower()
        title = words(title)
        if name.endswith(_LISTS):
            self._left_out[LeftOut.LIST] += 1
        elif location.startswith(_DEVICES) or not (title or is_address(location) or "." in name[1:]):
            self._left_out[LeftOut.NO_MUSIC] += 1
        else:
            self._entries.append(Wanted(location, words(artist), title, words(album), duration))

    def leave_out(self) -> None:
        """Something that stands where a track should. Raises Refused where there is too much."""
        self._count()
        self._left_out[LeftOut.NO_MUSIC] += 1

    def _count(self) -> None:
        if len(self._entries) + sum(self._left_out.values()) >= MOST_ENTRIES:
            raise Refused(plural("names more than %n track", "names more than %n tracks", MOST_ENTRIES))

    def done(self) -> ListFile:
        told = []
        if lists := self._left_out[LeftOut.LIST]:
            told.append(
                plural(
                    "%n other list that it names is left out.", "%n other lists that it names are left out.", lists
                )
            )
        if no_music := self._left_out[LeftOut.NO_MUSIC]:
            told.append(
                plural(
                    "%n entry that names no music is left out.",
                    "%n entries that name no music are left out.",
                    no_music,
                )
            )
        return ListFile(words(self.title), tuple(self._entries), tuple(told))


def words(text: str) -> str:
    """Text on one line, which any database can hold."""
    sound = text[:LONGEST].encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _CONTROL.sub(" ", sound).strip()


def parted(text: str) -> tuple[str, str]:
    """Artist and title, of "Artist - Title"."""
    artist, sign, title = text.partition(SEPARATOR)
    return (artist.strip(), title.strip()) if sign and artist.strip() and title.strip() else ("", text.strip())


def seconds(text: str, one: timedelta = timedelta(seconds=1)) -> timedelta | None:
    """A length in seconds, or in what `one` is; None where it is none, as 0 and -1 say."""
    try:
        length = float(text) * one
    except (ValueError, OverflowError):
        return None
    return length if timedelta() < length < _LONGEST_LENGTH else None


def milliseconds(text: str) -> timedelta | None:
    return seconds(text, timedelta(milliseconds=1))


_LONGEST_LENGTH = timedelta(days=100)


# ---------------------------------------------------------------- places


def _location(said: str, folder: Path, is_uri: bool) -> str:
    """Where a list says that a file is, as `Wanted` has it; "" where it says nothing of use."""
    said = said.strip()
    if not said or len(said) > _LONGEST_PLACE or "\0" in said:
        return ""
    if is_windows(said):
        return _on_windows(said)
    scheme = _SCHEME.match(said)
    if scheme is not None:
        name = scheme[1].lower()
        if name == "file":
            return _of_file_uri(said[5:], folder)
        if is_address(said):
            return words(said) if _CONTROL.search(said) is None else ""
        if is_uri or name in _NOT_FILES:
            return ""
    if is_uri and _ESCAPE.search(said) is None:
        said = os.fsdecode(unquote_to_bytes(said.encode("utf-8", "surrogateescape")))
    return _path(said, folder)


def _of_file_uri(rest: str, folder: Path) -> str:
    host = ""
    if rest.startswith("//"):
        host, slash, path = rest[2:].partition("/")
        rest = slash + path
    if _ESCAPE.search(rest) is None:
        rest = os.fsdecode(unquote_to_bytes(rest.encode("utf-8", "surrogateescape")))
    if drive := _DRIVE.match(rest):
        return _on_windows(drive[1].replace("|", ":") + rest[drive.end(1) :])
    if host.lower() not in ("", "localhost"):
        return _on_windows(f"\\\\{host}{rest}")
    return "" if "\0" in rest else _path(rest, folder)


def _on_windows(path: str) -> str:
    return words(path.replace("/", "\\"))


def _path(path: str, folder: Path) -> str:
    if "\\" in path and ("/" not in path or path.startswith((".\\", "..\\"))):
        path = path.replace("\\", "/")  # relative, and written on Windows
    if not path.strip("/"):
        return ""
    # As text: a Path takes longer to make than all else here, and a list may hold many.
    whole = "/" + os.path.normpath(path if path.startswith("/") else f"{folder}/{path}").lstrip("/")
    try:
        return location_of(whole)
    except UnicodeEncodeError:  # half of a pair of surrogates, which is in no file's name
        return ""


def plain(entry: Wanted, folder: Path | None) -> str:
    """Its place as a line of text, relative to `folder` if there is one."""
    location = entry.location
    if not location:
        return NOWHERE + quote(called(entry) or "?")
    if is_address(location) or is_windows(location):
        return location
    path = location if folder is None else os.path.relpath(location, folder)
    if _CONTROL.search(path) or path != path.strip():
        return "file://" + quote(location)
    is_taken_otherwise = path.startswith(("#", "[", ".\\", "..\\")) or _SCHEME.match(path) or is_windows(path)
    if folder is not None and (is_taken_otherwise or ("\\" in path and "/" not in path)):
        return f"./{path}"
    return path


def uri(entry: Wanted, folder: Path | None) -> str:
    """Its place as an address, relative to `folder` if there is one; "" where nobody knows it."""
    location = entry.location
    if is_windows(location):
        path = location.replace("\\", "/")
        return f"file:{quote(path)}" if path.startswith("//") else f"file:///{quote(path, safe='/:')}"
    if not location or is_address(location):
        return location
    return "file://" + quote(location) if folder is None else quote(os.path.relpath(location, folder))


def called(entry: Wanted) -> str:
    """Artist and title on one line."""
    return SEPARATOR.join(filter(None, (line(entry.artist), line(entry.title))))


def line(text: str) -> str:
    return _CONTROL.sub(" ", text).strip()


def sound(text: str) -> str:
    """Without what no XML may hold."""
    return _NO_TEXT.sub(" ", text.encode("utf-8", "replace").decode())


def whole_seconds(entry: Wanted) -> int:
    """-1 where its length is not known."""
    return -1 if entry.duration is None else max(1, round(entry.duration.total_seconds()))
