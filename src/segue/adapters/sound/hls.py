"""A station that sends its sound in small files, named by a list that goes on (HLS, RFC 8216): read as one sound."""

import re
import time
from collections.abc import Callable
from typing import Protocol
from urllib.parse import urljoin

from msgspec import Struct

from segue.domain.speech import tr

#: Of what is on already, so many files are heard first, as the RFC asks: closer to the end they may be late.
_BEHIND = 3

#: A list that has named nothing new for so many times as long as a file may be has been left by its station.
_STALE = 3

#: And for no shorter than this, in seconds.
_PATIENCE = 15.0

_ATTRIBUTE = re.compile(r'([A-Z0-9-]+)=("[^"]*"|[^",]*)')
_QUOTED = re.compile(r'(title|artist)="(.*?)"(?=,|$)')


class NotPlayable(Exception):
    """Why a list cannot be played, in words for the listener."""


class SmallFile(Struct, frozen=True):
    """Its address, what is on in it as far as that is told, and the address of what has to be read before it."""

    address: str
    title: str = ""
    head: str | None = None


class FileList(Struct, frozen=True):
    """The files that can be had now; `first` is the number of the first of them, `longest` is how long one may be, in
    seconds. To one that is `whole` none will be added.
    """

    files: tuple[SmallFile, ...]
    first: int
    longest: float
    is_whole: bool


class Answered(Protocol):
    """What a server has answered, with its body still to be read. Reading raises OSError."""

    def read(self, size: int) -> bytes:
        """At most so many bytes, as soon as there are any; none at the end."""

    def close(self) -> None: ...


#: Asks for what is at an address, wherever that leads: the address there, and what is answered. Raises OSError where
#: there is nothing to be had.
Get = Callable[[str], tuple[str, Answered]]


def is_hls(text: str) -> bool:
    return text.lstrip("\ufeff").startswith("#EXTM3U") and "#EXT-X-" in text


def best_in(text: str, address: str) -> str | None:
    """Of a list of lists, the one with the best sound and no pictures, or else the one that costs least; None where
    `text`, which was found at `address`, names no lists.
    """
    lines = _lines(text)
    sounds: dict[str | None, str] = {}
    found: list[tuple[bool, int, str]] = []
    for place, line in enumerate(lines):
        if line.startswith("#EXT-X-MEDIA:"):
            told = _attributes(line)
            if told.get("TYPE") == "AUDIO" and "URI" in told:
                sounds.setdefault(told.get("GROUP-ID"), told["URI"])
        elif line.startswith("#EXT-X-STREAM-INF:"):
            told = _attributes(line)
            uri = next((it for it in lines[place + 1 :] if not it.startswith("#")), None)
            if uri is not None:
                rate = int(told["BANDWIDTH"]) if told.get("BANDWIDTH", "").isdigit() else 0
                has_pictures = "RESOLUTION" in told
                of_sound = sounds.get(told.get("AUDIO"), uri) if has_pictures else uri
                found.append((not has_pictures, -rate if has_pictures else rate, of_sound))
    return urljoin(address, max(found)[2]) if found else None


def files_in(text: str, address: str) -> FileList:
    """Of a list that was found at `address`. Raises NotPlayable."""
    files: list[SmallFile] = []
    first, longest, is_whole = 0, 10.0, False
    title, head = "", None
    for line in _lines(text):
        name, _, said = line.partition(":")
        match name:
            case "#EXT-X-KEY" if _attributes(line).get("METHOD") != "NONE":
                raise NotPlayable(tr("It sends its sound locked up (encrypted), which Segue cannot play."))
            case "#EXT-X-BYTERANGE":
                raise NotPlayable(tr("It sends its sound in pieces of one file, which Segue cannot play."))
            case "#EXT-X-MEDIA-SEQUENCE" if said.strip().isdigit():
                first = int(said)
            case "#EXT-X-TARGETDURATION" if said.strip().isdigit():
                longest = max(1.0, min(float(said), 60.0))
            case "#EXT-X-MAP":
                uri = _attributes(line).get("URI")
                head = None if uri is None else urljoin(address, uri)
            case "#EXT-X-ENDLIST":
                is_whole = True
            case "#EXTINF":
                title = _title(said.partition(",")[2])
            case _ if not line.startswith("#"):
                files.append(SmallFile(urljoin(address, line), title, head))
                title = ""
    return FileList(tuple(files), first, longest, is_whole)


class SmallFiles:
    """What FFmpeg reads: the files of a list, one after the other. `told` is called with each title; `wait` waits for
    so many seconds, and tells whether nobody listens any more. `next` is the number of the file that is read next;
    `is_whole` once all of a list has been read that comes to an end.
    """

    name = ""

    def __init__(
        self,
        address: str,
        text: str,
        get: Get,
        told: Callable[[str], None],
        wait: Callable[[float], bool],
        onward: int | None = None,
    ) -> None:
        """`text` is the list that was found at `address`. It is read `onward` from where one before it was left, if
        that is near. Raises NotPlayable.
        """
        self._address = address
        self._get = get
        self._told = told
        self._wait = wait
        self._list = files_in(text, address)
        if not self._list.files:
            raise NotPlayable(tr("There is no station in this list."))
        self._grown_at = time.monotonic()
        first, end = self._list.first, self._list.first + len(self._list.files)
        if onward is not None and first <= onward <= end:
            self.next = onward
        else:
            self.next = first if self._list.is_whole else max(first, end - _BEHIND)
        self._file: Answered | None = None
        self._to_come: list[str] = []  # what is read next, the head before the file
        self._head: str | None = None
        self.is_whole = False

    def read(self, size: int) -> bytes:
        """At most so many bytes; none at the end. Raises OSError, and TimeoutError where nothing comes any more."""
        while True:
            if self._file is not None:
                found = self._file.read(size)
                if found:
                    return found
                self.close()
            if not self._to_come and not self._go_on():
                return b""
            _, self._file = self._get(self._to_come.pop(0))

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _go_on(self) -> bool:
        """To the next file, once it is named; False where none will be."""
        while True:
            self.next = max(self.next, self._list.first)  # what was before that cannot be had any more
            place = self.next - self._list.first
            if place < len(self._list.files):
                break
            if self._list.is_whole:
                self.is_whole = True
                return False
            if time.monotonic() - self._grown_at > max(_PATIENCE, _STALE * self._list.longest):
                raise TimeoutError
            if self._wait(self._list.longest / 2):
                return False
            self._look_again()
        its = self._list.files[place]
        self.next += 1
        self._to_come = [its.address]
        if its.head is not None and its.head != self._head:
            self._to_come.insert(0, its.head)
        self._head = its.head
        if its.title:
            self._told(its.title)
        return True

    def _look_again(self) -> None:
        address, answered = self._get(self._address)
        try:
            text = whole(answered)
        finally:
            answered.close()
        try:
            fresh = files_in(text, address)
        except NotPlayable as error:  # it was, until now
            raise OSError(str(error)) from error
        if fresh != self._list:
            self._list, self._grown_at = fresh, time.monotonic()


def whole(answered: Answered, most: int = 1 << 20) -> str:
    """A list, as text, as far as `most` bytes."""
    read = bytearray()
    while len(read) < most and (found := answered.read(most - len(read))):
        read += found
    return read.decode(errors="replace")


def _lines(text: str) -> list[str]:
    return [line for raw in text.lstrip("\ufeff").splitlines() if (line := raw.strip())]


def _attributes(line: str) -> dict[str, str]:
    return {name: value.strip('"') for name, value in _ATTRIBUTE.findall(line.partition(":")[2])}


def _title(said: str) -> str:
    """Of what stands behind the length of a file: names as a listener reads them, or nothing."""
    quoted = dict(_QUOTED.findall(said))
    if "title" in quoted:
        names = quoted.get("artist", ""), quoted["title"]
        return " - ".join(name.strip() for name in names if name.strip())
    return " ".join(said.split()) if " - " in said else ""
