"""Storing plays of which another service has told, and the songs that they are of."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.values import length_in, length_out, list_in, list_out, offset_out, time_in, time_out
from segue.core.bringing import ImportReport, KeptImport
from segue.core.doubles import Teller
from segue.core.forgotten import Forgotten
from segue.core.matching import LibrarySong
from segue.core.ports.elsewhere import HeardSong, PlacedSong
from segue.domain.context import Activity
from segue.domain.elsewhere import SEGUE, ForeignListen, ImportId, Song
from segue.domain.play import Ending
from segue.domain.track import TrackId

#: So many rows are deleted by one transaction, for others wait while it lasts.
_AT_ONCE = 5_000

_IS_HEARD = "ending = 'finished' OR (ending <> 'failed' AND ifnull(listened_ms, 0) >= 30000)"


class SqliteElsewhere:
    """Implements `ElsewhereStore`. Made and used on the library worker, with a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection = connect(file, checkpoints=True)
        self._numbers: dict[Song, int] = {}

    def close(self) -> None:
        self._connection.close()

    def library(self) -> Iterator[LibrarySong]:
        names = lru_cache(1024)(list_in)  # the same for all tracks of most albums
        with explained(self._file):
            rows = self._connection.execute(
                "SELECT id, artists, album_artist, title, album, genres, missing FROM tracks WHERE listed = 1"
            )
            for track, artists, album_artist, title, album, genres, missing in rows:
                yield LibrarySong(
                    TrackId(track), names(artists), album_artist, title, album, names(genres), not missing
                )

    def heard(self) -> Iterator[HeardSong]:
        own = Teller(SEGUE)
        with explained(self._file):
            rows: Iterator[Any] = self._connection.execute(
                f"""
                SELECT track_id, title, artists, album_artist, album, started, {_IS_HEARD}
                FROM plays JOIN tracks t ON t.id = track_id ORDER BY track_id, started
                """
            )
            for track, some in groupby(rows, itemgetter(0)):
                first, *more = some
                _, title, artists, album_artist, album, *_ = first
                song = Song(", ".join(list_in(artists)) or album_artist, title, album)
                listens = [(time_in(started), own, bool(heard)) for *_, started, heard in (first, *more)]
                yield HeardSong(song, TrackId(track), listens)
            tellers: dict[tuple[str, int], Teller] = {}
            rows = self._connection.execute(
                f"""
                SELECT s.id, artist, title, album, track_id, started, {_IS_HEARD}, service, resolution_ms
                FROM elsewhere_songs s JOIN elsewhere_plays ON song_id = s.id ORDER BY s.id, started
                """
            )
            for _, some in groupby(rows, itemgetter(0)):
                listens = []
                for _, artist, title, album, track, started, heard, service, ms in some:  # noqa: B007
                    teller = tellers.get((service, ms))
                    if teller is None:
                        teller = tellers[service, ms] = Teller(service, length_in(ms) or timedelta())
                    listens.append((time_in(started), teller, bool(heard)))
                yield HeardSong(Song(artist, title, album), track, listens)

    def forgotten(self) -> Sequence[Forgotten]:
        with explained(self._file):
            rows = self._connection.execute("SELECT until, since, salt, seal FROM forgotten").fetchall()
        return [
            Forgotten(time_in(until), None if since is None else time_in(since), salt, seal)
            for until, since, salt, seal in rows
        ]

    def begin(self, at: datetime) -> ImportId:
        self._numbers.clear()
        with self._writing():
            number = self._connection.execute("INSERT INTO imports (at) VALUES (?)", (time_out(at),)).lastrowid
        assert number is not None
        return ImportId(number)

    def add(self, into: ImportId, songs: Sequence[PlacedSong], plays: Sequence[tuple[Song, ForeignListen]]) -> None:
        with self._writing():
            for placed in songs:
                song = placed.song
                (self._numbers[song],) = self._connection.execute(
                    """
                    INSERT INTO elsewhere_songs (artist, title, album, track_id, genres) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (artist, title, album) DO UPDATE
                    SET track_id = ifnull(excluded.track_id, track_id), genres = excluded.genres RETURNING id
                    """,
                    (song.artist, song.title, song.album, placed.track, list_out(placed.genres)),
                ).fetchone()
            self._connection.executemany(
                """
                INSERT INTO elsewhere_plays (song_id, started, utc_offset, listened_ms, duration_ms, ending, activity,
                                             service, resolution_ms, lasted_ms, import_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [(self._numbers[song], *_listen_out(listen), into) for song, listen in plays],
            )

    def finish(self, what: ImportId, report: ImportReport) -> None:
        told = {"services": sorted({file.service for file in report.files if file.added})}
        with self._writing():
            self._connection.execute(
                "UPDATE imports SET finished = 1, added = ?, report = ? WHERE id = ?",
                (report.added, json.dumps(told), what),
            )
        self._numbers.clear()

    def take_back(self, what: ImportId) -> None:
        with self._writing():  # until all of it is gone, it counts as cut off
            self._connection.execute("UPDATE imports SET finished = 0 WHERE id = ?", (what,))
        self._delete("elsewhere_plays", "import_id = ?", what)
        self._delete(
            "elsewhere_songs", "NOT EXISTS (SELECT 1 FROM elsewhere_plays WHERE song_id = elsewhere_songs.id)"
        )
        with self._writing():
            self._connection.execute("DELETE FROM imports WHERE id = ?", (what,))

    def tidy(self) -> None:
        for (cut_off,) in self._connection.execute("SELECT id FROM imports WHERE finished = 0").fetchall():
            self.take_back(ImportId(cut_off))

    def imports(self) -> Sequence[KeptImport]:
        with explained(self._file):
            rows = self._connection.execute(
                "SELECT id, at, added, report FROM imports WHERE finished = 1 ORDER BY id DESC"
            ).fetchall()
        return [
            KeptImport(ImportId(number), time_in(at), added, tuple(json.loads(report).get("services", ())))
            for number, at, added, report in rows
        ]

    def homeless(self) -> Sequence[PlacedSong]:
        with explained(self._file):
            rows = self._connection.execute(
                """
                SELECT artist, s.title, s.album, track_id, s.genres
                FROM elsewhere_songs s LEFT JOIN tracks t ON t.id = track_id
                WHERE t.listed IS NOT 1 ORDER BY s.id
                """
            ).fetchall()
        return [
            PlacedSong(Song(artist, title, album), None if track is None else TrackId(track), list_in(genres))
            for artist, title, album, track, genres in rows
        ]

    def place(self, songs: Sequence[PlacedSong]) -> None:
        with self._writing():
            self._connection.executemany(
                "UPDATE elsewhere_songs SET track_id = ?, genres = ? WHERE artist = ? AND title = ? AND album = ?",
                [
                    (known.track, list_out(known.genres), known.song.artist, known.song.title, known.song.album)
                    for known in songs
                ],
            )

    def everything(self) -> Iterator[ForeignListen]:
        with explained(self._file):
            rows = self._connection.execute(
                f"""
                SELECT ifnull(nullif((SELECT group_concat(value, ', ') FROM json_each(artists)), ''), album_artist),
                       title, album, {_COLUMNS}, '{SEGUE}', 0, p.lasted_ms
                FROM plays p JOIN tracks t ON t.id = p.track_id
                UNION ALL
                SELECT artist, title, album, {_COLUMNS}, p.service, p.resolution_ms, p.lasted_ms
                FROM elsewhere_plays p JOIN elsewhere_songs s ON s.id = p.song_id
                ORDER BY started
                """
            )
            for artist, title, album, started, offset, listened, duration, ending, activity, *rest in rows:
                service, ms, lasted = rest
                yield ForeignListen(
                    artist,
                    title,
                    album,
                    time_in(started, offset),
                    Ending(ending),
                    service,
                    length_in(listened),
                    length_in(duration),
                    length_in(ms) or timedelta(),
                    None if activity is None else Activity(activity),
                    is_local=True,
                    lasted=length_in(lasted),
                )

    def _delete(self, table: str, condition: str, *parameters: object) -> None:
        """A few thousand rows at a time, for others wait while each lasts."""
        last = 0
        while True:
            with explained(self._file):
                rows = self._connection.execute(
                    f"SELECT id FROM {table} WHERE {condition} AND id > ? ORDER BY id LIMIT ?",
                    (*parameters, last, _AT_ONCE),
                ).fetchall()
            if not rows:
                return
            last = rows[-1][0]
            with self._writing():
                self._connection.executemany(f"DELETE FROM {table} WHERE id = ?", rows)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """All or nothing."""
        with explained(self._file), self._connection:
            self._connection.execute("BEGIN IMMEDIATE")
            yield


_COLUMNS = "p.started, p.utc_offset, p.listened_ms, p.duration_ms, p.ending, p.activity"


def _listen_out(listen: ForeignListen) -> tuple[Any, ...]:
    return (
        time_out(listen.started),
        offset_out(listen.started),
        length_out(listen.listened),
        length_out(listen.duration),
        listen.ending.value,
        listen.activity,
        listen.service,
        length_out(listen.resolution),
        length_out(listen.lasted),
    )
