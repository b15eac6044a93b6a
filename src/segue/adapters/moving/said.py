"""What other players' files say, as values: paths, times, numbers and words, whatever stands there."""

import math
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote_to_bytes

from segue.core.errors import WorldError
from segue.domain.speech import tr

#: Nobody has listened to one track more often.
MOST = 1_000_000

#: The longest title or name that is taken over, in characters.
LONGEST = 1000

#: The largest file that is read, in bytes. A player's library of a million tracks is smaller.
LARGEST = 2_000_000_000

_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_DRIVE = re.compile(r"/[A-Za-z]:/")


class CannotMoveIn(WorldError):
    """Another player's library cannot be read; nothing was taken over."""


def regular(path: Path) -> Path:
    """`path`, if an ordinary file of some size that may be read lies there. Raises CannotMoveIn."""
    try:
        if not path.is_file():
            raise CannotMoveIn(tr("There is no file “{path}”.").format(path=path))
        size = path.stat().st_size
    except (OSError, ValueError) as error:
        raise unreadable(path, error) from error
    if size > LARGEST:
        raise CannotMoveIn(tr("“{path}” is too large to be the library of a music player.").format(path=path))
    return path


def unreadable(path: Path, error: Exception) -> CannotMoveIn:
    reason = error.strerror if isinstance(error, OSError) else None
    return CannotMoveIn(tr("“{path}” cannot be read: {reason}.").format(path=path, reason=reason or error))


def file_of(url: object) -> Path | None:
    """The file that a `file:` URL names, as text or bytes; None where it names none, or none with a whole path."""
    if isinstance(url, bytes):
        url = os.fsdecode(url)
    if not isinstance(url, str) or url[:7].lower() != "file://":
        return None
    host, slash, rest = url[7:].partition("/")
    name = os.fsdecode(unquote_to_bytes((slash + rest).encode("utf-8", "surrogateescape")))
    if host.lower() not in ("", "localhost"):
        name = f"//{host}{name}"  # a share of Windows
    elif _DRIVE.match(name):
        name = name[1:]
    return _path(name)


def plain_path(name: object) -> Path | None:
    """The file that a path names, as text or bytes; None where it is no whole path."""
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    if not isinstance(name, str) or not (name.startswith("/") or _DRIVE.match("/" + name.replace("\\", "/"))):
        return None
    return _path(name)


def _path(name: str) -> Path | None:
    try:
        os.fsencode(name)  # half of a pair of surrogates is in no file's name
    except UnicodeEncodeError:
        return None
    return Path(name) if "\0" not in name and name.strip("/") else None


def moment(seconds: object) -> datetime | None:
    """Seconds since 1970. None before 1990: no such player was there, but clocks that stood at their beginning."""
    number = _number(seconds)
    if number is None:
        return None
    try:
        at = datetime.fromtimestamp(number, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return at if 1990 <= at.year < 2100 else None


def times(number: object) -> int:
    """How often, between 0 and MOST; 0 where it is no number."""
    value = _number(number)
    return 0 if value is None else int(min(max(value, 0), MOST))


def stars(rating: object, of: float) -> float | None:
    """Stars in halves, of a rating of which `of` is the best; None where there is none, or it lies outside."""
    value = _number(rating)
    if value is None or not 0 < value <= of:
        return None
    return max(math.floor(value / of * 10 + 0.5), 1) / 2


def words(text: object) -> str:
    """Text on one line, which any database can hold; bytes are UTF-8."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    if not isinstance(text, str):
        return ""
    return _CONTROL.sub(" ", text[:LONGEST].encode("utf-8", "replace").decode()).strip()


def _number(value: object) -> float | None:
    if isinstance(value, bytes):
        value = value[:100].decode("ascii", "replace")
    if not isinstance(value, (str, int, float)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None
