"""A profile: the folder in which everything that Segue stores lies, opened and made ready."""

import json
import sqlite3
from collections import Counter
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.adapters.sqlite import schema
from segue.adapters.sqlite.connection import connect, explained
from segue.adapters.sqlite.histories import told
from segue.adapters.sqlite.offers import SqliteOfferLog
from segue.adapters.sqlite.playlists import SqlitePlaylists
from segue.adapters.sqlite.plays import SqlitePlayLog
from segue.adapters.sqlite.recordings import SqliteRecordings
from segue.adapters.sqlite.settings import SqliteSettings
from segue.adapters.sqlite.tracks import SqliteLibraryWriter, SqliteTracks
from segue.adapters.sqlite.values import folder_of, list_in
from segue.core.errors import ProfileError
from segue.domain.album import Album, AlbumSign, grouped
from segue.domain.playlist import Playlist, PlaylistId
from segue.domain.season import season_of
from segue.domain.speech import tr
from segue.domain.text import fold
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from segue.adapters.sqlite.bookmarks import SqliteBookmarks, SqliteLeftPlaces
    from segue.adapters.sqlite.scrobbles import SqliteScrobbles
    from segue.adapters.sqlite.sounds import SqliteSounds
    from segue.adapters.sqlite.stations import SqliteStations
    from segue.habits.evidence import Regard
    from segue.habits.names import Told, Usual
    from segue.habits.ranking import Candidate

DATABASE = "segue.db"

# When a track's music came out, as far as its tags tell.
_YEAR = "ifnull(details ->> '$.original_year', year)"

_ON_THEIR_ALBUMS = """
SELECT id, album_key, album_artist, artist_key, path, missing, artists, album FROM tracks
WHERE listed = 1 AND album_key IN (
    SELECT album_key FROM tracks WHERE id IN (SELECT value FROM json_each(?)) AND album_key <> '')
ORDER BY album_key, disc_no, track_no, title_key, id
"""


class Profile(Struct, frozen=True):
    """What the thread that owns the state reads and writes; workers open connections of their own."""

    file: Path
    connection: sqlite3.Connection
    tracks: SqliteTracks
    plays: SqlitePlayLog
    playlists: SqlitePlaylists
    offers: SqliteOfferLog
    settings: SqliteSettings
    recordings: SqliteRecordings

    @property
    def sounds(self) -> "SqliteSounds":
        from segue.adapters.sqlite.sounds import SqliteSounds  # late, as all that a start does not need

        return SqliteSounds(self.connection)

    @property
    def scrobbles(self) -> "SqliteScrobbles":
        from segue.adapters.sqlite.scrobbles import SqliteScrobbles  # as late

        return SqliteScrobbles(self.connection, self.file)

    @property
    def stations(self) -> "SqliteStations":
        from segue.adapters.sqlite.stations import SqliteStations  # as late

        return SqliteStations(self.connection, self.file)

    def has_scrobblers(self) -> bool:
        """Whether a service is connected that is to be told of plays."""
        return self.connection.execute("SELECT 1 FROM scrobblers").fetchone() is not None

    @property
    def bookmarks(self) -> "SqliteBookmarks":
        from segue.adapters.sqlite.bookmarks import SqliteBookmarks

        return SqliteBookmarks(self.connection, self.file)

    @property
    def left_places(self) -> "SqliteLeftPlaces":
        from segue.adapters.sqlite.bookmarks import SqliteLeftPlaces

        return SqliteLeftPlaces(self.connection, self.file)

    def has_elsewhere(self) -> bool:
        """Whether there are plays from elsewhere."""
        return told(self.connection).elsewhere

    def has_cut_off_import(self) -> bool:
        """Whether an import of them has not come to its end. One that runs has not either."""
        return self.connection.execute("SELECT 1 FROM imports WHERE finished = 0").fetchone() is not None

    def close(self) -> None:
        self.connection.close()


def open_profile(folder: Path, now: datetime) -> Profile:
    """Open the profile in `folder`, made where there is none, brought up to date where it is older.

    Raises ProfileError with a sentence for the listener; nothing has been changed then.
    """
    file = folder / DATABASE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        existed = file.exists() and file.stat().st_size > 0
    except OSError as error:
        raise ProfileError(
            tr("The profile folder “{folder}” cannot be made or opened: {reason}.").format(
                folder=folder, reason=error.strerror
            )
        ) from error
    connection = connect(file, checkpoints=False)
    try:
        with explained(file):
            if schema.needs_migration(connection):
                if existed and schema.version(connection) > 0:
                    from segue.adapters.sqlite import backup  # late, as all that a start does not need

                    backup.before_migration(file, now)
                schema.migrate(file)
            with connection:  # says now if nothing can be written
                connection.execute("UPDATE settings SET value = value WHERE 0")
    except BaseException:
        connection.close()
        raise
    tracks = SqliteTracks(connection, file)
    return Profile(
        file,
        connection,
        tracks,
        SqlitePlayLog(connection, file),
        SqlitePlaylists(connection, file),
        SqliteOfferLog(connection, file),
        SqliteSettings(connection, file),
        SqliteRecordings(connection, file, tracks.forget_ratings),
    )


def open_writer(file: Path) -> SqliteLibraryWriter:
    """The scan's side; to be called on the library worker."""
    return SqliteLibraryWriter(file)


class SqlitePast:
    """Implements `Past`: the log and the library for a worker, on a connection of its own."""

    def __init__(self, file: Path) -> None:
        self._connection = connect(file, checkpoints=False)
        self.plays = SqlitePlayLog(self._connection, file)
        self._playlists = SqlitePlaylists(self._connection, file)

    def lists(self) -> "Sequence[Playlist]":
        return self._playlists.all()

    def list_of(self, playlist: PlaylistId) -> Playlist:
        return self._playlists.get(playlist)

    def albums(self, tracks: "Sequence[TrackId]") -> list[Album]:
        rows = self._connection.execute(_ON_THEIR_ALBUMS, (json.dumps(list(tracks)),)).fetchall()
        asked = set(tracks)
        signs = [AlbumSign(key, by, artist, folder_of(path)) for _, key, by, artist, path, *_ in rows]
        found = []
        for places in grouped(signs):
            its = [rows[place] for place in places]
            ids = tuple(TrackId(row[0]) for row in its)
            if not asked.isdisjoint(ids):
                artists = {row[2] or ", ".join(list_in(row[6])) for row in its}
                artist = artists.pop() if len({fold(artist) for artist in artists}) == 1 else ""
                found.append(Album(its[0][7], artist, ids, not any(row[5] for row in its)))
        return found

    def candidates(self) -> "list[Candidate]":
        from segue.habits.ranking import Candidate

        rows = self._connection.execute(
            "SELECT id, artists, album_artist, genres, title, album FROM tracks WHERE listed = 1 AND missing = 0"
        )
        recordings = self.recordings()
        found = []
        taken = set()
        in_json = cache(lambda text: tuple(json.loads(text)))  # thousands of tracks name the same
        for number, artists, album_artist, genres, title, album in rows:
            recording = recordings.get(number)
            if recording is not None:
                if recording in taken:
                    continue
                taken.add(recording)
            artist = ", ".join(in_json(artists)) or album_artist
            kinds = in_json(genres)
            found.append(Candidate(TrackId(number), artist, kinds, recording, season_of(kinds, title, album)))
        return found

    def regards(self) -> "dict[TrackId, Regard]":
        from segue.habits.evidence import Regard

        rows = self._connection.execute(
            """
            SELECT id, rating, loved, prior_plays FROM tracks
            WHERE listed = 1 AND (rating IS NOT NULL OR loved IS NOT NULL OR prior_plays > 0)
            """
        )
        return {
            TrackId(number): Regard(None if half is None else half / 2, loved is not None, prior or 0)
            for number, half, loved, prior in rows
        }

    def recordings(self) -> dict[TrackId, TrackId]:
        return dict(self._connection.execute("SELECT track_id, recording FROM same_recordings"))

    def stations(self) -> frozenset[TrackId]:
        return frozenset(TrackId(row[0]) for row in self._connection.execute("SELECT track_id FROM stations"))

    def told(self, tracks: "Sequence[TrackId]") -> "dict[TrackId, Told]":
        from segue.habits.names import Told

        rows = self._connection.execute(
            f"SELECT id, {_YEAR}, moods FROM tracks WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(tracks)),),
        )
        return {TrackId(number): Told(year or None, list_in(moods)) for number, year, moods in rows}

    def usual(self) -> "Usual":
        from segue.habits.names import Usual, adjectives

        rows = self._connection.execute(
            f"SELECT {_YEAR} / 10 * 10, moods, count(*) FROM tracks WHERE listed = 1 GROUP BY 1, 2"
        )
        decades, moods = Counter[int](), Counter[str]()
        everything = 0
        for decade, said, count in rows:
            everything += count
            if decade:
                decades[decade] += count
            for word in adjectives(list_in(said)):
                moods[word] += count
        return Usual(
            {decade: count / everything for decade, count in decades.items()},
            {word: count / everything for word, count in moods.items()},
        )

    def sounds(self) -> "tuple[Sequence[TrackId], bytes]":
        from segue.adapters.sqlite.sounds import SqliteSounds

        return SqliteSounds(self._connection).all()

    def edition(self) -> bytes:
        return self._edition_of("past")

    def stock_edition(self) -> bytes:
        return self._edition_of("stock")

    def sounds_known(self) -> int:
        from segue.adapters.sqlite.sounds import SqliteSounds

        return SqliteSounds(self._connection).count()

    def _edition_of(self, what: str) -> bytes:
        (edition,) = self._connection.execute("SELECT edition FROM editions WHERE of = ?", (what,)).fetchone()
        return bytes(edition)

    def close(self) -> None:
        self._connection.close()
