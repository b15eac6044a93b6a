"""What a station sends, asked for over HTTP: its sound, and in between the titles, as SHOUTcast does (ICY); or, where
it sends that in small files, these (`hls`).
"""

import re
import socket
import ssl
from collections.abc import Callable
from email.message import Message
from http.client import HTTPException, parse_headers
from typing import BinaryIO
from urllib.parse import quote, urljoin, urlsplit

from segue.adapters.sound.hls import NotPlayable, SmallFiles, best_in, is_hls, whole
from segue.domain.speech import tr
from segue.domain.station import address_in

#: How long a station may take to be reached, and then each time until more comes, in seconds.
PATIENCE = 10.0

#: It may send so many times to another address, or to a list that names one.
_MOST_HOPS = 5

_LIST_TYPES = ("audio/x-scpls", "audio/mpegurl", "audio/x-mpegurl", "application/pls+xml")
_HLS_TYPES = ("application/vnd.apple.mpegurl", "application/x-mpegurl")
_NAMED = re.compile(r"^(?:file\d+=)?\s*(https?://\S+)", re.IGNORECASE | re.MULTILINE)
_TITLE = re.compile(r"StreamTitle='(.*?)';(?=\s*\w+=|\s*$)", re.DOTALL)
_SAFE = "/%:@!$&'()*+,;=~-._?"


class Refused(Exception):
    """The station is there and cannot be heard: why, in words for the listener."""


class Broadcast:
    """What FFmpeg reads: the sound alone. `name` is what the station calls itself, "" where it does not say; `told`
    is called with each title, while it is read.
    """

    def __init__(
        self, connection: socket.socket, body: BinaryIO, headers: Message, told: Callable[[str], None]
    ) -> None:
        self.name = _text(headers.get("icy-name", "").encode("latin-1", "replace"))
        interval = headers.get("icy-metaint", "")
        self._interval = int(interval) if interval.isascii() and interval.isdigit() else 0
        self._left = self._interval
        length = headers.get("content-length", "")
        self._to_come = int(length) if length.isascii() and length.isdigit() and not self._interval else None
        self._connection = connection
        self._body = body
        self._told = told

    def read(self, size: int) -> bytes:
        """At most so many bytes, as soon as there are any; none at the end. Raises OSError."""
        if self._interval and not self._left:
            length = self._body.read(1)
            if not length:
                return b""
            self._tell(self._body.read(16 * length[0]))
            self._left = self._interval
        if self.is_whole:
            return b""  # who has sent it may keep the connection
        found = self._body.read1(min(size, self._left) if self._interval else size)  # type: ignore[attr-defined]
        self._left -= len(found)
        if self._to_come is not None:
            self._to_come -= len(found)
        return bytes(found)

    @property
    def is_whole(self) -> bool:
        """Whether it has said how much it would send, as for a file, and has sent it all."""
        return self._to_come is not None and self._to_come <= 0

    def close(self) -> None:
        self._body.close()
        self._connection.close()

    def _tell(self, said: bytes) -> None:
        title = _TITLE.search(_text(said))
        if title is not None:
            self._told(" ".join(title[1].split()))


def tune(
    address: str, told: Callable[[str], None], wait: Callable[[float], bool], onward: int | None = None
) -> Broadcast | SmallFiles:
    """`wait` waits for so many seconds, and tells whether nobody listens any more; of small files, those from the
    number `onward` are new. Raises Refused, or OSError where the station cannot be reached.
    """
    for _ in range(_MOST_HOPS + 1):
        address, broadcast, headers = _found(address, told)
        if not _is_list(headers.get_content_type(), address):
            return broadcast
        try:
            text = whole(broadcast)
        finally:
            broadcast.close()
        if not is_hls(text):
            address = _leads_to(address, _first_in(text), 200)
        elif (best := best_in(text, address)) is not None:
            address = _leads_to(address, best, 200)
        else:
            try:
                return SmallFiles(address, text, _got, told, wait, onward)
            except NotPlayable as error:
                raise Refused(str(error)) from error
    raise Refused(tr("It only leads from one address to the next."))


def _found(address: str, told: Callable[[str], None]) -> tuple[str, Broadcast, Message]:
    """Where an address leads in the end, and what is answered there. Raises Refused and OSError."""
    for _ in range(_MOST_HOPS + 1):
        connection, status, headers, body = _asked(address)
        if status == 200:
            return address, Broadcast(connection, body, headers, told), headers
        body.close()
        connection.close()
        address = _leads_to(address, headers.get("location") if 300 <= status < 400 else None, status)
    raise Refused(tr("It only leads from one address to the next."))


def _leads_to(address: str, elsewhere: str | None, status: int) -> str:
    """The address that is named at `address`; raises Refused where there is none that is opened."""
    there = None if elsewhere is None else address_in(urljoin(address, elsewhere))
    if there is None:
        raise Refused(_why(status))
    return there


def _got(address: str) -> tuple[str, Broadcast]:
    """One of the small files of a station, or the list of them. Raises OSError."""
    there = address_in(address)
    try:
        if there is None:
            raise Refused(_why(404))
        there, broadcast, _ = _found(there, lambda _: None)
    except Refused as refused:
        raise OSError(str(refused)) from refused
    return there, broadcast


def _asked(address: str) -> tuple[socket.socket, int, Message, BinaryIO]:
    """By HTTP 1.0, in which an answer is one piece; SHOUTcast begins it in a way of its own."""
    parts = urlsplit(address)
    assert parts.hostname is not None
    is_safe = parts.scheme == "https"
    connection = socket.create_connection((parts.hostname, parts.port or (443 if is_safe else 80)), PATIENCE)
    try:
        if is_safe:
            connection = ssl.create_default_context().wrap_socket(connection, server_hostname=parts.hostname)
        wanted = quote(parts.path + (f"?{parts.query}" if parts.query else ""), safe=_SAFE)
        host = parts.netloc.encode("idna").decode()
        lines = f"GET {wanted} HTTP/1.0", f"Host: {host}", "User-Agent: Segue", "Accept: */*", "Icy-MetaData: 1"
        connection.sendall("\r\n".join((*lines, "", "")).encode("ascii"))
        body = connection.makefile("rb")
        answer = body.readline(1024).split()
        if len(answer) < 2 or not answer[0].startswith((b"HTTP/", b"ICY")) or not answer[1].isdigit():
            raise Refused(tr("It does not answer as a station does."))
        return connection, int(answer[1]), parse_headers(body), body
    except (HTTPException, UnicodeError) as error:
        connection.close()
        raise Refused(tr("It does not answer as a station does.")) from error
    except BaseException:
        connection.close()
        raise


def _is_list(kind: str, address: str) -> bool:
    is_named_so = urlsplit(address).path.lower().endswith((".m3u", ".m3u8", ".pls"))
    return kind in (*_LIST_TYPES, *_HLS_TYPES) or (is_named_so and not kind.startswith("audio/"))


def _first_in(text: str) -> str | None:
    named = _NAMED.search(text)
    return None if named is None else named[1]


def _why(status: int) -> str:
    if status in (401, 403):
        return tr("The station lets nobody listen without an account.")
    if status in (404, 410):
        return tr("There is no station at this address.")
    return (
        tr("There is no station in this list.")
        if status == 200
        else tr("The station reports a fault ({status}).").format(status=status)
    )


def _text(said: bytes) -> str:
    said = said.rstrip(b"\0 ")
    try:
        return said.decode()
    except UnicodeDecodeError:
        return said.decode("cp1252", "replace")
