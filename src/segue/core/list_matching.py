"""Which tracks of the library the entries of a list are: by path, by the path within a music folder, or by name.

A wrong track is worse than none: what is not found stays in the list as wanted.
"""

import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from msgspec import Struct

from segue.core.locations import names_of, paths_of
from segue.core.matching import LibrarySong, Matcher, artist_key, title_of
from segue.domain.elsewhere import Song
from segue.domain.playlist import Wanted
from segue.domain.track import TrackId

#: What lists put between an artist and a title.
SEPARATOR = " - "

#: Two lengths of one file, where a list holds whole seconds.
_SAME_FILE = timedelta(seconds=2)


class KnownFile(Struct, frozen=True):
    """A track as a list may name it. Several of one `path` are its parts. What is not listed is known by its path
    alone.
    """

    song: LibrarySong
    path: str
    is_listed: bool = True


class ListMatcher:
    """Knows the library by its paths; what else it is known by is put together when it is first asked for."""

    def __init__(self, library: Iterable[KnownFile], folders: Sequence[Path]) -> None:
        self._folders = [str(folder).rstrip(os.sep) + os.sep for folder in folders]
        self._files: dict[str, list[KnownFile]] = {}
        for file in library:
            self._files.setdefault(file.path, []).append(file)
        self._loose: dict[str, list[str]] | None = None
        self._inner: dict[str, list[str]] | None = None
        self._names: Matcher | None = None

    def tracks(self, entry: Wanted) -> tuple[TrackId, ...]:
        """The track that `entry` is, or the tracks where it is a file of several; () where the library has none."""
        for path in paths_of(entry.location):
            if (files := self._files.get(path) or self._at(path)) is not None:
                return _of_file(entry, files)
        return self._within(entry) or self._named(entry)

    def let_go(self) -> None:
        """Of the library, file by file: as a whole it would hold all threads for a fifth of a second."""
        if self._names is not None:
            self._names.let_go()
        for some in (self._loose or {}, self._inner or {}, self._files):
            while some:
                some.popitem()

    def _at(self, path: str) -> list[KnownFile] | None:
        """What lies there by another spelling: in capitals, or with accents apart, as other systems have it."""
        if self._loose is None:
            self._loose = {}
            for known in self._files:
                for spelt in _spellings(known):
                    self._loose.setdefault(spelt, []).append(known)
        paths = self._loose.get(_spelt(path), ())
        return self._files[paths[0]] if len(paths) == 1 else None

    def _within(self, entry: Wanted) -> tuple[TrackId, ...]:
        """By the path within a music folder: where the list was made, that folder was somewhere else."""
        if self._inner is None:
            self._inner = {}
            for path in self._files:
                for folder in self._folders:
                    if path.startswith(folder):
                        self._inner.setdefault(_spelt(path[len(folder) :]), []).append(path)
        names = tuple(map(_spelt, names_of(entry.location)))
        for start in range(len(names)):
            paths = self._inner.get("/".join(names[start:]), ())
            if len(paths) != 1:
                continue
            files = self._files[paths[0]]
            says_more = len(names) - start > 1 and not entry.title  # a name alone is that of many files
            if says_more or any(_agrees(entry, file.song) for file in files):
                return _of_file(entry, files)
        return ()

    def _named(self, entry: Wanted) -> tuple[TrackId, ...]:
        for artist, title in _readings(entry):
            if self._names is None:
                self._names = Matcher(file.song for some in self._files.values() for file in some if file.is_listed)
            track = self._names.track(Song(artist, title, _plain(entry.album)), entry.duration)
            if track is not None:
                return (track,)
        return ()


def _readings(entry: Wanted) -> Iterator[tuple[str, str]]:
    """The artists and titles that may be meant: "A - B - C" does not say where the artist ends."""
    artist, title = _plain(entry.artist), _plain(entry.title)
    if artist and title:
        yield artist, title
    words = SEPARATOR.join(filter(None, (artist, title))).split(SEPARATOR)
    for cut in range(1, min(len(words), _MOST_SEPARATORS)):
        reading = SEPARATOR.join(words[:cut]).strip(), SEPARATOR.join(words[cut:]).strip()
        if all(reading) and reading != (artist, title):
            yield reading


_MOST_SEPARATORS = 6

#: What is looked at of a name: to take apart a long one that was made for it takes a tenth of a second.
_LOOKED_AT = 200


def _plain(name: str) -> str:
    return " ".join(name.split())[:_LOOKED_AT]


def _of_file(entry: Wanted, files: Sequence[KnownFile]) -> tuple[TrackId, ...]:
    """Of a file with several parts, the one that is called so, and is as long; all, where none is."""
    if len(files) > 1 and entry.title:
        whole = SEPARATOR.join(filter(None, (entry.artist, entry.title)))
        named = [file for file in files if entry.title == file.song.title or whole == file.song.title]
        named = named or [file for file in files if _agrees(entry, file.song)]
        if named:
            files = [min(named, key=lambda file: _apart(entry, file.song))]
    return tuple(file.song.track for file in files)


def _agrees(entry: Wanted, song: LibrarySong) -> bool:
    """Whether what is said of an entry, but for where it is, may be said of this song."""
    if not entry.title or (entry.duration is not None and _apart(entry, song) > _SAME_FILE):
        return False
    by = {artist_key(name) for name in (*song.artists, ", ".join(song.artists), song.album_artist) if name}
    titles = [title for artist, title in _readings(entry) if artist_key(artist) in by]
    return title_of(song.title).core in {title_of(title).core for title in (*titles, _plain(entry.title))}


def _apart(entry: Wanted, song: LibrarySong) -> timedelta:
    if entry.duration is None or song.length is None:
        return timedelta()
    return abs(entry.duration - song.length)


def _spelt(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _spellings(path: str) -> tuple[str, ...]:
    """And as a list tells it that was written when all names were of one byte a letter."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return _spelt(path), _spelt(os.fsencode(path).decode("cp1252", "replace"))
    return (_spelt(path),)
