"""One request to a service, and its answer as far as it can be believed."""

import json
from collections.abc import Mapping
from datetime import timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from msgspec import Struct

from segue import __version__

#: How long a service may be silent, in seconds.
SILENCE = 20

#: No answer of these services is longer (bytes).
_LONGEST = 1024 * 1024


class Said(Struct, frozen=True):
    """`json` is what the service said, None where it is not JSON. `after` is how long it asked to be left alone."""

    status: int
    json: Any
    after: timedelta | None


class Unheard(Exception):
    """No answer of the service came."""


class _NoRedirects(HTTPRedirectHandler):
    """A hotel's network leads to its own page: what is sent again there would be lost, with the key in it."""

    def redirect_request(self, *_: object) -> None:
        return None


#: It heeds the system's proxies.
_opener = build_opener(_NoRedirects)


def say(url: str, body: bytes | None, headers: Mapping[str, str], silence: float) -> Said:
    """POST `body` to `url`, or GET it without one. Raises Unheard, also when nothing came for `silence` seconds, and
    when what came is no error and no JSON: an answer that broke off, or the page of a hotel.
    """
    request = Request(url, body, {"User-Agent": f"Segue/{__version__}", **headers})
    try:
        try:
            with _opener.open(request, timeout=silence) as answer:
                return _said(answer.status, answer.headers, answer.read(_LONGEST))
        except HTTPError as error:
            with error:
                return _said(error.code, error.headers, error.read(_LONGEST))
    except (OSError, HTTPException) as error:
        raise Unheard from error


def _said(status: int, headers: Message, body: bytes) -> Said:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    if status < 400 and found is None:
        raise Unheard
    return Said(status, found, _asked(headers) if status in (429, 503) else None)


def _asked(headers: Message) -> timedelta | None:
    """A number of seconds, or a time by the service's own clock, which ours need not agree with."""
    asked = headers.get("Retry-After") or headers.get("X-RateLimit-Reset-In") or ""
    if asked.isascii() and asked.isdigit():
        return timedelta(seconds=min(int(asked), 10**9))
    try:
        return max(timedelta(), parsedate_to_datetime(asked) - parsedate_to_datetime(headers.get("Date", "")))
    except (TypeError, ValueError):  # neither, or one with a zone and one without
        return None
