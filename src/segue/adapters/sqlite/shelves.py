"""The library put in order: its albums, artists and genres, read in one go."""

import json
import os
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import cache
from itertools import chain
from pathlib import Path

from msgspec import Struct, field

from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.values import BELOW, below, folder_of, length_in
from segue.core.ports.shelves import AlbumTile, ArtistRow, Catalogue, FolderListing, FolderRow, GenreRow
from segue.domain.album import AlbumSign, grouped
from segue.domain.text import fold, natural
from segue.domain.track import TrackId

_NO_YEAR = 10_000

# In the order of albums, so that each artist's and genre's tracks come in it.
_ROWS = """
    SELECT id, missing, year, added, path, album, album_key, album_artist, artist_key, artists, genres
    FROM tracks WHERE listed = 1 ORDER BY album_key, disc_no, track_no, title_key, id
"""


class SqliteShelves:
    """Implements `Shelves` for a worker, on a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._connection = connect(file, checkpoints=False)

    def close(self) -> None:
        self._connection.close()

    def catalogue(self) -> Catalogue:
        ids = array("q")
        alike: dict[tuple[str, ...], _Alike] = {}
        # Row by row: all of them at once would be a hundred megabytes.
        for track, missing, year, added, path, album, *words in self._connection.execute(_ROWS):
            key = (folder_of(path), *words)
            some = alike.get(key)
            if some is None:
                some = alike[key] = _Alike(album, *key)
            some.places.append(len(ids))
            ids.append(track)
            if not missing and some.present < 0:
                some.present = track
            if year and year > some.year:
                some.year = year
            if added > some.added:
                some.added = added
        return _sorted_out(ids, list(alike.values()))

    def folder(self, path: Path) -> FolderListing:
        start = _start(path)
        rows = self._connection.execute(_FOLDERS, (start, *below(path)))
        folders = [_folder_row(_inside(path, child), *counts) for child, *counts in rows]
        found = self._connection.execute(_RIGHT_IN, (start, *below(path))).fetchall()
        tracks = sorted(found, key=lambda row: (natural(os.fsdecode(row[1])), row[1:3]))
        own = [length_in(ms) or timedelta() for *_, ms, _ in tracks]
        here = FolderRow(
            path,
            len(tracks) + sum(row.tracks for row in folders),
            sum(missing for *_, missing in tracks) + sum(row.missing for row in folders),
            sum((*own, *(row.length for row in folders)), timedelta()),
        )
        ids = array("q", [track for track, *_ in tracks])
        return FolderListing(here, sorted(folders, key=_by_name), ids)

    def folder_row(self, path: Path) -> FolderRow:
        counts = self._connection.execute(
            f"SELECT count(*), sum(missing), sum(duration_ms) FROM tracks WHERE listed = 1 AND {BELOW}", below(path)
        ).fetchone()
        return _folder_row(path, *counts)

    def below(self, path: Path) -> Sequence[TrackId]:
        rows = self._connection.execute(
            f"SELECT id, CAST(path AS BLOB), part FROM tracks WHERE listed = 1 AND {BELOW}", below(path)
        ).fetchall()
        start = _start(path) - 1
        key = cache(lambda folder: tuple((0, natural(part)) for part in Path(os.fsdecode(folder)).parts))

        def place(row: tuple[int, bytes, int]) -> tuple[object, ...]:
            folder, _, name = row[1][start:].rpartition(_SEPARATOR)
            return (*key(folder), (1, natural(os.fsdecode(name)))), row[1:]

        return array("q", [track for track, *_ in sorted(rows, key=place)])  # type: ignore[return-value]


# Byte by byte, since a path may be stored as text or, where it is none, as bytes: it is the same to these.
_REST = f"""
    SELECT id, part, duration_ms, missing, substr(CAST(path AS BLOB), ?) AS rest
    FROM tracks WHERE listed = 1 AND {BELOW}
"""
_SEPARATOR = os.fsencode(os.sep)
_AT = f"instr(rest, x'{_SEPARATOR.hex()}')"
_FOLDERS = f"""
    SELECT CAST(substr(rest, 1, {_AT} - 1) AS BLOB) AS child, count(*), sum(missing), sum(duration_ms)
    FROM ({_REST}) WHERE {_AT} > 0 GROUP BY child
"""
_RIGHT_IN = f"SELECT id, rest, part, duration_ms, missing FROM ({_REST}) WHERE {_AT} = 0"


def _start(folder: Path) -> int:
    """Where, in the bytes of a path below `folder`, the rest begins: the first byte is 1."""
    return len(below(folder)[2]) + 1


def _inside(folder: Path, child: bytes) -> Path:
    return folder / os.fsdecode(child)


def _folder_row(path: Path, tracks: int, missing: int | None, ms: int | None) -> FolderRow:
    return FolderRow(path, tracks, missing or 0, length_in(ms) or timedelta())


def _by_name(row: FolderRow) -> tuple[object, ...]:
    return natural(row.path.name), row.path.name


class _Alike(Struct):
    """Tracks that differ in nothing by which they are put in order, most often those of one album.

    `places` are theirs among all tracks; `present` is one that is not missing, or -1.
    """

    album: str
    folder: str
    album_key: str
    album_artist: str
    artist_key: str
    artists: str
    genres: str
    places: "array[int]" = field(default_factory=lambda: array("l"))
    present: int = -1
    year: int = 0
    added: int = 0


def _sorted_out(ids: "array[int]", all_alike: Sequence[_Alike]) -> Catalogue:
    names = cache(_names)
    folded = cache(fold)
    signs = [AlbumSign(some.album_key, some.album_artist, some.artist_key, some.folder) for some in all_alike]
    made = []
    for places in grouped(signs):
        parts = [all_alike[place] for place in places]
        made.append((_tile(ids, parts, names, folded), places))
    made.sort(key=lambda one: (one[0].key, one[0].track))
    albums = tuple(tile for tile, _ in made)
    album_of = {place: at for at, (_, places) in enumerate(made) for place in places}

    artists: dict[str, _Kind] = {}
    genres: dict[str, _Kind] = {}
    for place, some in enumerate(all_alike):
        by = names(some.artists)
        for name in (*by, some.album_artist) if some.album_artist else by:
            artists.setdefault(folded(name), _Kind()).take(name, some, album_of.get(place))
        for name in names(some.genres):
            genres.setdefault(folded(name), _Kind()).take(name, some, album_of.get(place))

    def of(kind: _Kind) -> tuple[Sequence[int], Sequence[TrackId]]:
        by_year = sorted(kind.albums, key=lambda at: (albums[at].year or _NO_YEAR, at))
        return array("l", by_year), _ids_at(ids, kind.places)

    return Catalogue(
        albums,
        tuple(ArtistRow(kind.name, key, *of(kind)) for key, kind in sorted(artists.items())),
        tuple(GenreRow(kind.name, key, *of(kind)) for key, kind in sorted(genres.items())),
    )


def _ids_at(ids: "array[int]", some: "Iterable[array[int]]") -> Sequence[TrackId]:
    """Each once, in the order of albums."""
    return array("q", (ids[place] for place in sorted(set(chain.from_iterable(some)))))  # type: ignore[return-value]


def _tile(
    ids: "array[int]",
    parts: Sequence[_Alike],
    names: Callable[[str], tuple[str, ...]],
    folded: Callable[[str], str],
) -> AlbumTile:
    shown = next((part for part in parts if part.present >= 0), parts[0])
    lines = [part.album_artist or ", ".join(names(part.artists)) for part in parts]
    several = len(set(map(folded, lines))) > 1
    artist = "" if several else lines[0]
    return AlbumTile(
        TrackId(shown.present if shown.present >= 0 else ids[shown.places[0]]),
        shown.album,
        artist,
        max(part.year for part in parts) or None,
        _ids_at(ids, (part.places for part in parts)),
        max(part.added for part in parts),
        (shown.album_key, folded(artist)),
        several,
    )


class _Kind(Struct):
    """What is known so far of an artist or a genre."""

    spellings: Counter[str] = field(default_factory=Counter)
    places: list["array[int]"] = field(default_factory=list)
    albums: set[int] = field(default_factory=set)

    def take(self, name: str, some: _Alike, album: int | None) -> None:
        self.spellings[name] += len(some.places)
        self.places.append(some.places)
        if album is not None:
            self.albums.add(album)

    @property
    def name(self) -> str:
        """The spelling met most."""
        return self.spellings.most_common(1)[0][0]


def _names(stored: str) -> tuple[str, ...]:
    """A stored list of names, each once, without empty ones."""
    return tuple(dict.fromkeys(name for name in json.loads(stored) if name))
