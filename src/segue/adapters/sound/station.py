"""What a station sends, asked for over HTTP: its sound, and in between the titles, as SHOUTcast does (ICY)."""

import re
import socket
import ssl
from collections.abc import Callable
from email.message import Message
from http.client import HTTPException, parse_headers
from typing import BinaryIO
from urllib.parse import quote, urljoin, urlsplit

from segue.domain.speech import tr
from segue.domain.station import address_in

#: How long a station may take to be reached, and then each time until more comes, in seconds.
PATIENCE = 10.0

#: It may send so many times to another address, or to a list that names one.
_MOST_HOPS = 5

#: So much is read of a list that stands where a station was expected, in bytes.
_LIST = 64 * 1024

_LIST_TYPES = ("audio/x-scpls", "audio/mpegurl", "audio/x-mpegurl", "application/pls+xml")
_HLS_TYPES = ("application/vnd.apple.mpegurl", "application/x-mpegurl")
_NAMED = re.compile(rb"^(?:file\d+=)?\s*(https?://\S+)", re.IGNORECASE | re.MULTILINE)
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


def tune(address: str, told: Callable[[str], None]) -> Broadcast:
    """Raises Refused, or OSError where the station cannot be reached."""
    for _ in range(_MOST_HOPS + 1):
        connection, status, headers, body = _asked(address)
        kind = headers.get_content_type()
        elsewhere = headers.get("location") if 300 <= status < 400 else None
        if status == 200 and not _is_list(kind, address):
            return Broadcast(connection, body, headers, told)
        with connection, body:
            if status == 200:
                elsewhere = _first_in(body.read(_LIST))
        address_there = None if elsewhere is None else address_in(urljoin(address, elsewhere))
        if address_there is None:
            raise Refused(_why(status))
        address = address_there
    raise Refused(tr("It only leads from one address to the next."))


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


def _first_in(text: bytes) -> str | None:
    if b"#EXT-X-" in text:
        raise Refused(tr("It sends its sound in small files (HLS), which Segue cannot play."))
    named = _NAMED.search(text)
    return None if named is None else _text(named[1])


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
