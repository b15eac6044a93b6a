"""Quod Libet: its file `songs`, a pickle of dictionaries, and the folder of playlists beside it.

A pickle is a program. This one is run by an unpickler that has only the instructions that build numbers, text and
lists, and that takes every class it names for a dictionary of our own, if it is one of Quod Libet's, or refuses it.
"""

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, ClassVar
from urllib.parse import unquote_to_bytes

from segue.adapters.moving.said import (
    CannotMoveIn,
    file_of,
    moment,
    plain_path,
    regular,
    stars,
    times,
    unreadable,
    words,
)
from segue.adapters.moving.xml_events import Closed, events
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.speech import tr

PLAYER = "Quod Libet"


def read(path: Path) -> ForeignLibrary:
    """The library in the file `songs` at `path`. Raises CannotMoveIn."""
    try:
        with regular(path).open("rb") as file:
            songs = _unpickled(file)
        if not isinstance(songs, list):
            raise CannotMoveIn(tr("“{path}” is no library of {player}.").format(path=path, player=PLAYER))
        tracks = tuple(filter(None, (_track(song) for song in songs if isinstance(song, dict))))
        return ForeignLibrary(PLAYER, tracks, tuple(_playlists(path.with_name("playlists"))))
    except OSError as error:
        raise unreadable(path, error) from error
    except _Damaged as error:
        raise CannotMoveIn(
            tr("“{path}” is damaged, or no library of {player}: {reason}.").format(
                path=path, player=PLAYER, reason=error
            )
        ) from error


def _track(song: dict[Any, Any]) -> ForeignTrack | None:
    # Python 2 wrote, and Python 3 still writes, the keys as bytes.
    said = {key.decode("utf-8", "replace") if isinstance(key, bytes) else key: value for key, value in song.items()}
    file = plain_path(said.get("~filename"))
    if file is None:
        return None
    return ForeignTrack(
        file,
        words(said.get("title")),
        tuple(filter(None, map(words, _lines(said.get("artist"))))),
        words(said.get("album")),
        rating=stars(said.get("~#rating"), 1),
        plays=times(said.get("~#playcount")),
        skips=times(said.get("~#skipcount")),
        last_played=moment(said.get("~#lastplayed")),
        added=moment(said.get("~#added")),
    )


def _lines(text: object) -> list[str]:
    """A tag of several values has one a line."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    return text.split("\n") if isinstance(text, str) else []


# ---------------------------------------------------------------- the pickle


class _Damaged(Exception):
    """The pickle breaks off, or asks for what no list of songs needs."""


_ALLOWED = (
    *(pickle.PROTO, pickle.STOP, pickle.MARK, pickle.POP, pickle.POP_MARK),
    *(pickle.NONE, pickle.NEWTRUE, pickle.NEWFALSE, pickle.INT, pickle.BININT, pickle.BININT1, pickle.BININT2),
    *(pickle.LONG, pickle.LONG1, pickle.LONG4, pickle.FLOAT, pickle.BINFLOAT),
    *(pickle.STRING, pickle.BINSTRING, pickle.SHORT_BINSTRING, pickle.UNICODE, pickle.BINUNICODE),
    *(pickle.EMPTY_LIST, pickle.APPEND, pickle.APPENDS, pickle.SETITEM, pickle.SETITEMS),
    *(pickle.EMPTY_TUPLE, pickle.TUPLE, pickle.TUPLE1, pickle.TUPLE2),
    *(pickle.GET, pickle.BINGET, pickle.LONG_BINGET, pickle.PUT, pickle.BINPUT, pickle.LONG_BINPUT),
    *(pickle.GLOBAL, pickle.NEWOBJ, pickle.REDUCE),
)


class _Song(dict[Any, Any]):
    """What Quod Libet's classes for files are here. It is made empty, and filled by name."""

    def __init__(self) -> None:
        super().__init__()

    def __setitem__(self, key: object, value: object) -> None:
        # Of a tuple of tuples of tuples …, each twice the same, the hash would take for ever.
        if not isinstance(key, (str, bytes)):
            raise _Damaged("a key of it is no text")
        super().__setitem__(key, value)


def _latin1(text: object, _: object) -> bytes:
    if not isinstance(text, str):
        raise _Damaged("a text of it is none")
    return text.encode("latin-1")


def _no_bytes() -> bytes:
    return b""


class _Unpickler(pickle._Unpickler):
    # Python's unpickler in Python, not the one in C: instructions can be taken away from it, and a pickle that
    # numbers its things up to four billion does not get as much memory.
    dispatch: ClassVar = {code[0]: pickle._Unpickler.dispatch[code[0]] for code in _ALLOWED}

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith(("quodlibet.formats", "formats.")):
            return _Song
        # So Python 3 writes bytes for Python 2.
        if (module, name) == ("_codecs", "encode"):
            return _latin1
        if (module, name) == ("__builtin__", "bytes"):
            return _no_bytes
        raise _Damaged(f"it names {words(module)}.{words(name)}")


def _unpickled(file: IO[bytes]) -> object:
    try:
        return _Unpickler(file, encoding="bytes").load()
    except (_Damaged, OSError):
        raise
    except Exception as error:  # a broken pickle may raise anything
        raise _Damaged(f"{type(error).__name__} {words(str(error))}".strip()) from error


# ---------------------------------------------------------------- its playlists


def _playlists(folder: Path) -> Iterator[ForeignPlaylist]:
    """Newer ones are XSPF, older ones a path a line; a file's name is the playlist's, escaped."""
    if not folder.is_dir():
        return
    for file in sorted(folder.iterdir()):
        if file.name.startswith(".") or not file.is_file():
            continue
        files = tuple(_xspf(file) if file.suffix.lower() == ".xspf" else _path_a_line(file))
        name = file.stem if file.suffix.lower() == ".xspf" else file.name
        name = words(unquote_to_bytes(name.encode("utf-8", "surrogateescape")))
        if name and files:
            yield ForeignPlaylist(name, files)


def _xspf(file: Path) -> Iterator[Path]:
    """Quod Libet writes paths where others write URLs."""
    for event in events(file):
        match event:
            case Closed("location", text):
                place = text.strip().replace("\n", "").replace("\r", "")
                path = file_of(place) or plain_path(place)
                if path is not None:
                    yield path
            case _:
                pass


def _path_a_line(file: Path) -> Iterator[Path]:
    for line in regular(file).read_bytes().splitlines():
        path = plain_path(line.rstrip())
        if path is not None:
            yield path
