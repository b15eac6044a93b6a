"""Where a list says that a file is: a whole path, or an address. Nothing that stands there is ever opened."""

import os
import re
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_FILE = "file://"


def location_of(path: Path | str) -> str:
    """The path as text; as a `file:` address where it holds bytes that are no text."""
    text = str(path)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return _FILE + quote(os.fsencode(text))
    return text


def is_address(location: str) -> bool:
    return _ADDRESS.match(location) is not None


def is_windows(location: str) -> bool:
    """Whether it is a path on a machine with Windows: on a drive, or on a share."""
    return _DRIVE.match(location) is not None or location.startswith("\\\\")


def paths_of(location: str) -> tuple[str, ...]:
    """The paths on this machine that may be meant, the likeliest first; none for an address elsewhere."""
    if location.startswith(_FILE):
        return (os.fsdecode(unquote_to_bytes(location[len(_FILE) :])),)
    if not location.startswith("/") or is_address(location):
        return ()
    # Some players write what belongs into an address where a path belongs.
    return (location, os.fsdecode(unquote_to_bytes(location))) if "%" in location else (location,)


def names_of(location: str) -> tuple[str, ...]:
    """The folders and the name of the file, from the outermost on, whatever machine they are on."""
    if is_windows(location):
        return tuple(name for name in re.split(r"[\\/]+", location) if name)
    return tuple(name for path in paths_of(location)[:1] for name in path.split("/") if name)


def name_of(location: str) -> str:
    """What the file is called, without what tells its format; "" where that is not known."""
    path = location if is_windows(location) else next(iter(paths_of(location)), "")
    return re.sub(r"(?<=.)\.\w{1,5}$", "", re.split(r"[\\/]", path.rstrip("/"))[-1])
