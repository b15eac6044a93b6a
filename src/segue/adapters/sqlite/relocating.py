"""Gives the tracks of a folder that is somewhere else now their new places, and takes it back."""

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.values import BELOW, below, path_in, path_out, time_out
from segue.core.ports.library import Relocated

_Place = tuple[str | bytes, int]  # the path as it stands in the table, and which part of the file, or 0
_Folder = tuple[str | bytes, int]  # and when it was added

_THESE = "(SELECT value FROM json_each(?))"
_WORDS = "rowid, title, artist, album, genre, other"

# Of pairs, each of a track and of another at its new place: the others of which the listener would miss something. A
# rating that both have may have been read from the file.
_KEPT = """
SELECT t.id FROM json_each(?) pair
JOIN tracks own ON own.id = json_extract(pair.value, '$[0]')
JOIN tracks t ON t.id = json_extract(pair.value, '$[1]')
WHERE (t.rating IS NOT NULL AND t.rating IS NOT own.rating) OR (t.loved IS NOT NULL AND own.loved IS NULL)
    OR t.prior_plays > 0 OR t.prior_skips > 0
    OR EXISTS (SELECT 1 FROM plays WHERE track_id = t.id)
    OR EXISTS (SELECT 1 FROM playlist_tracks WHERE track_id = t.id)
    OR EXISTS (SELECT 1 FROM listen_under_way WHERE track_id = t.id)
    OR EXISTS (SELECT 1 FROM same_recordings WHERE track_id = t.id)
    OR EXISTS (SELECT 1 FROM bookmarks WHERE track_id = t.id)
"""


class _Known(Struct, frozen=True):
    """Where a track is, and how it stands there."""

    place: _Place
    listed: int
    missing: int

    @property
    def standing(self) -> tuple[int, int]:
        return self.listed, self.missing


class _Plan(Struct, frozen=True):
    """The new places of tracks; of some, which other is `in_the_way` and gives way; how many are `left`. And of all
    that move how they are now, and their words.
    """

    moves: Mapping[int, _Place]
    in_the_way: Mapping[int, int]
    left: int
    tracks: Mapping[int, _Known]
    words: Sequence[tuple[object, ...]]


class _Before(Struct, frozen=True):
    """How all was: the tracks, and their words. Of the library folders those that have `gone`, and those that have
    `come`.
    """

    gone: Sequence[_Folder]
    come: Sequence[_Folder]
    tracks: Mapping[int, _Known]
    words: Sequence[tuple[object, ...]]


def _moved(place: _Place, old: Path, new: Path) -> _Place | None:
    """Where what is in `old` is in `new`; None for what has been there before, where `new` is in `old`."""
    path = os.fsdecode(place[0])
    if new.is_relative_to(old) and path.startswith(_inside(new)):
        return None
    return path_out(_inside(new) + path[len(_inside(old)) :]), place[1]


def _inside(folder: Path) -> str:
    return str(folder).rstrip(os.sep) + os.sep


class SqliteRelocations:
    """Implements `Relocations`, on a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect(file, checkpoints=False)

    def close(self) -> None:
        self._connection.close()

    def missing(self) -> Sequence[Path]:
        # The plus keeps SQLite from another index than that of the missing.
        rows = self._connection.execute("SELECT DISTINCT path FROM tracks WHERE missing = 1 AND +listed = 1")
        return [path_in(row[0]) for row in rows]

    def sizes(self, folder: Path) -> Mapping[Path, int]:
        rows = self._connection.execute(
            f"SELECT DISTINCT path, size FROM tracks WHERE listed = 1 AND {BELOW}", below(folder)
        )
        return {path_in(path): size for path, size in rows}

    def relocate(self, old: Path, new: Path, at: datetime) -> Relocated:
        # Who writes meanwhile waits, so all that can be is found out before; once more, if others have written since.
        version = self._version()
        plan = self._plan(old, new)
        with self._writing():
            if self._version() != version:
                plan = self._plan(old, new)
            folders = self._folders()
            self._move_folders(old, new, at)
            gone = [folder for folder in folders if folder not in self._folders()]
            come = [folder for folder in self._folders() if folder not in folders]
            self._connection.executemany(
                "UPDATE elsewhere_songs SET track_id = ? WHERE track_id = ?", list(plan.in_the_way.items())
            )
            self._put(plan.moves, plan.tracks)
            self._unlist(list(plan.in_the_way.values()))
            self._connection.execute(f"DELETE FROM problems WHERE path = ? OR {BELOW}", (path_out(old), *below(old)))
        before = _Before(gone, come, plan.tracks, plan.words)
        return Relocated(plan.left, lambda: _take_back(self._file, before, old, new))

    def _plan(self, old: Path, new: Path) -> "_Plan":
        tracks, at_new = self._tracks(old), self._tracks(new)
        moves = {track: place for track, its in tracks.items() if (place := _moved(its.place, old, new)) is not None}
        there = {its.place: track for track, its in at_new.items() if track not in moves}
        in_the_way = {track: there[place] for track, place in moves.items() if place in there}
        rows = self._connection.execute(_KEPT, (json.dumps(list(in_the_way.items())),))
        kept = {row[0] for row in rows}
        left = [track for track, other in in_the_way.items() if other in kept]
        for track in left:
            del moves[track], in_the_way[track]
        # A track of which nothing is kept gives way to the one that has moved there, and takes its former place.
        moves |= {other: tracks[track].place for track, other in in_the_way.items()}
        these = (json.dumps(list(moves)),)
        words = self._connection.execute(
            f"SELECT {_WORDS} FROM track_words WHERE rowid IN {_THESE}", these
        ).fetchall()
        known = tracks | at_new
        return _Plan(moves, in_the_way, len(left), {track: known[track] for track in moves}, words)

    def put_back(self, before: _Before, old: Path, new: Path) -> None:
        """As it was, but for tracks whose place another has taken since. Other library folders stay what they are."""
        with self._writing():
            self._connection.executemany("DELETE FROM folders WHERE path = ?", [(path,) for path, _ in before.come])
            for path, added in before.gone:
                self._add_folder(path_in(path), added)
            here = self._tracks(old) | self._tracks(new)
            places = {track: its.place for track, its in before.tracks.items()}
            # One that cannot go back may be in the way of another.
            while taken := {its.place for track, its in here.items() if track not in places} & {*places.values()}:
                places = {track: place for track, place in places.items() if place not in taken}
            self._put(places, here)
            others = [
                track
                for track in places
                if track not in here or here[track].standing != before.tracks[track].standing
            ]
            self._connection.executemany(
                "UPDATE tracks SET listed = ?, missing = ? WHERE id = ?",
                [(*before.tracks[track].standing, track) for track in others],
            )
            # Only of what is not listed have the words gone.
            again = {track for track in others if not (track in here and here[track].listed)}
            self._connection.executemany(
                f"INSERT OR REPLACE INTO track_words ({_WORDS}) VALUES (?, ?, ?, ?, ?, ?)",
                [words for words in before.words if words[0] in again],
            )
            # What a scan has found meanwhile in a folder that is no longer looked at.
            folders = [path_in(path) for path, _ in self._folders()]
            found = [
                track
                for track, its in self._tracks(new).items()
                if not any(path_in(its.place[0]).is_relative_to(folder) for folder in folders)
            ]
            self._unlist(found)

    def _tracks(self, folder: Path) -> dict[int, _Known]:
        rows = self._connection.execute(
            f"SELECT id, path, part, listed, missing FROM tracks WHERE {BELOW}", below(folder)
        )
        return {track: _Known((path, part), listed, missing) for track, path, part, listed, missing in rows}

    def _put(self, places: Mapping[int, _Place], here: Mapping[int, _Known]) -> None:
        """Give each track its place. Some may take one another's: these step aside first."""
        wanted = {*places.values()}
        aside = [(track,) for track, its in here.items() if track in places and its.place in wanted]
        self._connection.executemany("UPDATE tracks SET path = '?' || id WHERE id = ?", aside)
        self._connection.executemany(
            "UPDATE tracks SET path = ?, part = ? WHERE id = ?",
            [(*place, track) for track, place in places.items()],
        )

    def _version(self) -> int:
        """Another one as soon as another connection has written."""
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _unlist(self, tracks: Sequence[int]) -> None:
        ids = [(track,) for track in tracks]
        self._connection.executemany("UPDATE tracks SET listed = 0, missing = 1 WHERE id = ?", ids)
        self._connection.executemany("DELETE FROM track_words WHERE rowid = ?", ids)

    def _move_folders(self, old: Path, new: Path, at: datetime) -> None:
        """Those that were `old` or in it. Where that was but a part of one, `new` may have to be looked at too."""
        for path, added in self._folders():
            if (folder := path_in(path)).is_relative_to(old):
                self._connection.execute("DELETE FROM folders WHERE path = ?", (path,))
                self._add_folder(new / folder.relative_to(old), added)
        if not any(new.is_relative_to(path_in(path)) for path, _ in self._folders()):
            self._add_folder(new, time_out(at))

    def _folders(self) -> Sequence[_Folder]:
        return self._connection.execute("SELECT path, added FROM folders").fetchall()

    def _add_folder(self, folder: Path, added: int) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO folders (path, added) VALUES (?, ?)", (path_out(folder), added)
        )

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield self._connection


def _take_back(file: Path, before: _Before, old: Path, new: Path) -> None:
    with closing(SqliteRelocations(file)) as relocations:
        relocations.put_back(before, old, new)
