"""The tables, and the ordered steps that made them. Migrations are only ever added."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from segue.adapters.sqlite.connection import APPLICATION_ID, connect, damaged, explained
from segue.adapters.sqlite.values import path_in
from segue.core.errors import ProfileError
from segue.domain.speech import tr
from segue.domain.text import searchable

if TYPE_CHECKING:
    from sqlite_utils import Database


def version(connection: sqlite3.Connection) -> int:
    """How many steps have been taken: 0 for a new, empty database."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def needs_migration(connection: sqlite3.Connection) -> bool:
    """Raises ProfileError where a newer Segue wrote the database."""
    number = version(connection)
    if number > len(STEPS):
        raise ProfileError(
            tr(
                "This profile was written by a newer Segue. Install that one, or choose another folder with "
                "--profile. Nothing was changed."
            )
        )
    return number < len(STEPS)


def migrate(file: Path) -> None:
    """Make the tables of a new database, or bring an older one to the latest version, each step all or nothing."""
    connection = connect(file, checkpoints=True)
    try:
        with explained(file):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            # A table that others point to may be made anew: what points where is looked at when all is done.
            connection.execute("PRAGMA foreign_keys = OFF")
            before = version(connection)
            if before:
                _update(connection, before)
            else:
                _make(connection)
            if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise damaged(file)
            connection.execute(f"PRAGMA user_version = {len(STEPS)}")
    finally:
        connection.close()


def _make(connection: sqlite3.Connection) -> None:
    """All at once, and without sqlite-utils, whose import would be a fifteenth of a first scan of 20,000 files."""
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for step in STEPS.values():
            step(connection)
        connection.execute(f"PRAGMA user_version = {len(STEPS)}")


def _update(connection: sqlite3.Connection, before: int) -> None:
    """Take the steps from `before` on that were not yet; those that were are noted in the database by their names."""
    from sqlite_utils import Database, Migrations

    migrations = Migrations("segue")
    for name, step in list(STEPS.items())[before:]:
        migrations(name=name)(_on_database(step))
    migrations.apply(Database(connection, execute_plugins=False, recursive_triggers=False))


def _on_database(step: "_Step") -> "Callable[[Database], None]":
    return lambda db: step(db.conn)


# Times are UTC in milliseconds since 1970; a local time keeps its offset beside it in minutes. Lengths are
# milliseconds. A path is text, or, where its bytes are no valid UTF-8, a blob of them. The id of a play is never
# given twice, since the evidence of offers names plays.
_FIRST_TABLES = """
CREATE TABLE folders (
    path PRIMARY KEY,
    added INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE tracks (
    id INTEGER PRIMARY KEY,
    path NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    title TEXT NOT NULL,
    artists TEXT NOT NULL CHECK (json_valid(artists)),
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    genres TEXT NOT NULL CHECK (json_valid(genres)),
    year INTEGER,
    track_no INTEGER,
    disc_no INTEGER,
    duration_ms INTEGER,
    added INTEGER NOT NULL,
    listed INTEGER NOT NULL DEFAULT 1,
    missing INTEGER NOT NULL DEFAULT 0,
    title_key TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    album_key TEXT NOT NULL,
    genre_key TEXT NOT NULL
);

CREATE INDEX tracks_by_title ON tracks (listed, title_key, id);

CREATE INDEX tracks_by_artist ON tracks (listed, artist_key, album_key, disc_no, track_no, title_key, id);

CREATE INDEX tracks_by_album ON tracks (listed, album_key, disc_no, track_no, title_key, id);

CREATE INDEX tracks_by_added ON tracks (listed, added, id);

CREATE VIRTUAL TABLE track_words USING fts5(
    words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TABLE problems (
    path PRIMARY KEY,
    reason TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE plays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    started INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    listened_ms INTEGER NOT NULL CHECK (listened_ms >= 0),
    duration_ms INTEGER,
    ending TEXT NOT NULL CHECK (ending IN ('finished', 'skipped', 'stopped', 'failed')),
    origin TEXT NOT NULL CHECK (origin IN ('chosen', 'queue', 'playlist', 'offer')),
    origin_id INTEGER,
    activity TEXT,
    session INTEGER NOT NULL
);

CREATE INDEX plays_by_track ON plays (track_id, started);

CREATE INDEX plays_by_time ON plays (started);

CREATE VIEW heard_plays AS
    SELECT * FROM plays WHERE ending = 'finished' OR (ending <> 'failed' AND listened_ms >= 30000);

CREATE TABLE listen_under_way (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    started INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    listened_ms INTEGER NOT NULL,
    duration_ms INTEGER,
    origin TEXT NOT NULL,
    origin_id INTEGER,
    activity TEXT
);

CREATE TABLE playlists (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    deleted INTEGER
);

CREATE TABLE playlist_tracks (
    playlist_id INTEGER NOT NULL REFERENCES playlists (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    PRIMARY KEY (playlist_id, position)
) WITHOUT ROWID;

CREATE TABLE offers (
    id INTEGER PRIMARY KEY,
    made INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    moment TEXT NOT NULL,
    key TEXT NOT NULL,
    activity TEXT,
    title TEXT NOT NULL,
    reason TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content))
);

CREATE INDEX offers_by_time ON offers (made);

CREATE TABLE replies (
    offer_id INTEGER PRIMARY KEY REFERENCES offers (id),
    at INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('accepted', 'not_now', 'not_at_this_time', 'ignored'))
);

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) WITHOUT ROWID
"""

# A track is known by its sound (`fingerprint`), so that a moved file keeps what is told of it. `genres` holds
# canonical names, `genre_words` the file's own; `details` what only its own page shows, NULL where there is nothing.
# A rating counts half stars. What another player counted is kept apart from the log, which knows times.
# No time of a file is -1: the next scan reads all of them again.
_IDENTITY = """
ALTER TABLE tracks ADD COLUMN fingerprint BLOB;

ALTER TABLE tracks ADD COLUMN genre_words TEXT NOT NULL DEFAULT '[]';

ALTER TABLE tracks ADD COLUMN composers TEXT NOT NULL DEFAULT '[]';

ALTER TABLE tracks ADD COLUMN bpm REAL;

ALTER TABLE tracks ADD COLUMN is_compilation INTEGER NOT NULL DEFAULT 0;

ALTER TABLE tracks ADD COLUMN is_video INTEGER NOT NULL DEFAULT 0;

ALTER TABLE tracks ADD COLUMN details TEXT;

ALTER TABLE tracks ADD COLUMN rating INTEGER CHECK (rating BETWEEN 1 AND 10);

ALTER TABLE tracks ADD COLUMN loved INTEGER;

ALTER TABLE tracks ADD COLUMN prior_plays INTEGER NOT NULL DEFAULT 0;

ALTER TABLE tracks ADD COLUMN prior_skips INTEGER NOT NULL DEFAULT 0;

ALTER TABLE tracks ADD COLUMN prior_last INTEGER;

CREATE INDEX tracks_missing ON tracks (fingerprint) WHERE missing = 1;

DROP TABLE track_words;

CREATE VIRTUAL TABLE track_words USING fts5(
    title, artist, album, genre, other, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

UPDATE tracks SET mtime_ns = -1
"""

_FILL_WORDS = """
INSERT INTO track_words (rowid, title, artist, album, genre, other)
    SELECT id, searchable(title), searchable(artists || ' ' || album_artist), searchable(album), searchable(genres),
           name_of(path)
    FROM tracks WHERE listed = 1
"""

# A file may be several tracks: `part` numbers them from 1, and is 0 for the file as a whole. They lie between
# `start_ms` and `end_ms`, which is NULL at the end of the file. The path alone is no longer unique: the table is made
# anew. What only keeps an order is left out: orders are kept in memory, and each index costs every scan.
_PARTS = """
CREATE TABLE new_tracks (
    id INTEGER PRIMARY KEY,
    path NOT NULL,
    part INTEGER NOT NULL DEFAULT 0,
    start_ms INTEGER,
    end_ms INTEGER,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    fingerprint BLOB,
    title TEXT NOT NULL,
    artists TEXT NOT NULL CHECK (json_valid(artists)),
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    genres TEXT NOT NULL CHECK (json_valid(genres)),
    genre_words TEXT NOT NULL DEFAULT '[]',
    composers TEXT NOT NULL DEFAULT '[]',
    year INTEGER,
    track_no INTEGER,
    disc_no INTEGER,
    duration_ms INTEGER,
    bpm REAL,
    is_compilation INTEGER NOT NULL DEFAULT 0,
    is_video INTEGER NOT NULL DEFAULT 0,
    details TEXT,
    added INTEGER NOT NULL,
    listed INTEGER NOT NULL DEFAULT 1,
    missing INTEGER NOT NULL DEFAULT 0,
    rating INTEGER CHECK (rating BETWEEN 1 AND 10),
    loved INTEGER,
    prior_plays INTEGER NOT NULL DEFAULT 0,
    prior_skips INTEGER NOT NULL DEFAULT 0,
    prior_last INTEGER,
    title_key TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    album_key TEXT NOT NULL,
    genre_key TEXT NOT NULL,
    UNIQUE (path, part)
);

INSERT INTO new_tracks (
    id, path, size, mtime_ns, fingerprint, title, artists, album, album_artist, genres, genre_words, composers, year,
    track_no, disc_no, duration_ms, bpm, is_compilation, is_video, details, added, listed, missing, rating, loved,
    prior_plays, prior_skips, prior_last, title_key, artist_key, album_key, genre_key
) SELECT
    id, path, size, -1, fingerprint, title, artists, album, album_artist, genres, genre_words, composers, year,
    track_no, disc_no, duration_ms, bpm, is_compilation, is_video, details, added, listed, missing, rating, loved,
    prior_plays, prior_skips, prior_last, title_key, artist_key, album_key, genre_key
FROM tracks;

DROP TABLE tracks;

ALTER TABLE new_tracks RENAME TO tracks;

CREATE INDEX tracks_by_album ON tracks (album_key);

CREATE INDEX tracks_by_added ON tracks (listed, added, id);

CREATE INDEX tracks_missing ON tracks (fingerprint) WHERE missing = 1
"""

# What the listener says of copies: `recording` is the lowest id of the tracks that have one history. They have one
# rating too, whoever writes it; what each had before is kept, for the way back. `told_apart` holds tracks that are
# no copies of one another: those of one `saying`. Where nothing is joined, nothing of this is looked at.
_SAME_RECORDINGS = """
CREATE TABLE same_recordings (
    track_id INTEGER PRIMARY KEY REFERENCES tracks (id),
    recording INTEGER NOT NULL,
    own_rating INTEGER,
    own_loved INTEGER
);

CREATE INDEX same_recordings_together ON same_recordings (recording);

CREATE TABLE told_apart (
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    saying INTEGER NOT NULL,
    PRIMARY KEY (track_id, saying)
) WITHOUT ROWID;

CREATE VIEW joined_history AS
    SELECT
        one.track_id,
        (SELECT count(*) FROM same_recordings s JOIN heard_plays p ON p.track_id = s.track_id
            WHERE s.recording = one.recording) AS plays,
        (SELECT count(*) FROM same_recordings s JOIN plays p ON p.track_id = s.track_id
            WHERE s.recording = one.recording AND p.ending = 'skipped' AND p.listened_ms < 30000) AS skips,
        (SELECT max(p.started) FROM same_recordings s JOIN heard_plays p ON p.track_id = s.track_id
            WHERE s.recording = one.recording) AS last,
        (SELECT sum(t.prior_plays) FROM same_recordings s JOIN tracks t ON t.id = s.track_id
            WHERE s.recording = one.recording) AS prior_plays,
        (SELECT sum(t.prior_skips) FROM same_recordings s JOIN tracks t ON t.id = s.track_id
            WHERE s.recording = one.recording) AS prior_skips,
        (SELECT max(t.prior_last) FROM same_recordings s JOIN tracks t ON t.id = s.track_id
            WHERE s.recording = one.recording) AS prior_last
    FROM same_recordings one;

CREATE TRIGGER rate_together AFTER UPDATE OF rating, loved ON tracks
WHEN (new.rating IS NOT old.rating OR new.loved IS NOT old.loved)
    AND EXISTS (SELECT 1 FROM same_recordings WHERE track_id = new.id)
BEGIN
    UPDATE tracks SET rating = new.rating, loved = new.loved
    WHERE id <> new.id AND id IN (
        SELECT s.track_id FROM same_recordings s JOIN same_recordings one ON one.recording = s.recording
        WHERE one.track_id = new.id
    );
END
"""

# What was looked at last, so that the next start shows it at once: ids in the machine's own order of bytes.
_KEPT_ORDERS = "CREATE TABLE kept_orders (name TEXT PRIMARY KEY, ids BLOB NOT NULL) WITHOUT ROWID"

# Plays of which another service has told. A song is what it calls them, and the track that it is, if it is one of
# ours: so a match is one row. `genres` are what the library says of the artist of a song that is none. NULL lengths
# were not told. No id is given twice: the log tells them below 0. An import that is not `finished`
# was cut off. `forgotten` tells what is not to be brought in again: what began between `since` and `until`, or until
# then of what has this `seal`.
_ELSEWHERE = """
CREATE TABLE imports (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    finished INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    report TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(report))
);

CREATE TABLE elsewhere_songs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    album TEXT NOT NULL,
    track_id INTEGER REFERENCES tracks (id),
    genres TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(genres)),
    UNIQUE (artist, title, album)
);

CREATE INDEX elsewhere_songs_by_track ON elsewhere_songs (track_id) WHERE track_id IS NOT NULL;

CREATE TABLE elsewhere_plays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    song_id INTEGER NOT NULL REFERENCES elsewhere_songs (id),
    started INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    listened_ms INTEGER CHECK (listened_ms >= 0),
    duration_ms INTEGER,
    ending TEXT NOT NULL CHECK (ending IN ('finished', 'skipped', 'stopped', 'failed')),
    activity TEXT,
    service TEXT NOT NULL,
    resolution_ms INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER NOT NULL REFERENCES imports (id)
);

CREATE INDEX elsewhere_plays_by_song ON elsewhere_plays (song_id, started, ending, listened_ms);

CREATE INDEX elsewhere_plays_by_time ON elsewhere_plays (started);

CREATE TABLE forgotten (
    id INTEGER PRIMARY KEY,
    until INTEGER NOT NULL,
    since INTEGER,
    salt BLOB NOT NULL DEFAULT x'',
    seal BLOB
);

CREATE VIEW heard_elsewhere AS
    SELECT s.track_id, p.* FROM elsewhere_songs s JOIN elsewhere_plays p ON p.song_id = s.id
    WHERE s.track_id IS NOT NULL
        AND (p.ending = 'finished' OR (p.ending <> 'failed' AND p.listened_ms >= 30000));

CREATE VIEW skipped_elsewhere AS
    SELECT s.track_id, p.* FROM elsewhere_songs s JOIN elsewhere_plays p ON p.song_id = s.id
    WHERE s.track_id IS NOT NULL AND p.ending = 'skipped' AND p.listened_ms < 30000;

DROP VIEW joined_history;

CREATE VIEW joined_history AS
    SELECT
        one.track_id,
        (SELECT count(*) FROM same_recordings s JOIN heard_plays p ON p.track_id = s.track_id
            WHERE s.recording = one.recording)
        + (SELECT count(*) FROM same_recordings s JOIN heard_elsewhere p ON p.track_id = s.track_id
            WHERE s.recording = one.recording) AS plays,
        (SELECT count(*) FROM same_recordings s JOIN plays p ON p.track_id = s.track_id
            WHERE s.recording = one.recording AND p.ending = 'skipped' AND p.listened_ms < 30000)
        + (SELECT count(*) FROM same_recordings s JOIN skipped_elsewhere p ON p.track_id = s.track_id
            WHERE s.recording = one.recording) AS skips,
        nullif(max(
            ifnull((SELECT max(p.started) FROM same_recordings s JOIN heard_plays p ON p.track_id = s.track_id
                WHERE s.recording = one.recording), 0),
            ifnull((SELECT max(p.started) FROM same_recordings s JOIN heard_elsewhere p ON p.track_id = s.track_id
                WHERE s.recording = one.recording), 0)
        ), 0) AS last,
        (SELECT sum(t.prior_plays) FROM same_recordings s JOIN tracks t ON t.id = s.track_id
            WHERE s.recording = one.recording) AS prior_plays,
        (SELECT sum(t.prior_skips) FROM same_recordings s JOIN tracks t ON t.id = s.track_id
            WHERE s.recording = one.recording) AS prior_skips,
        (SELECT max(t.prior_last) FROM same_recordings s JOIN tracks t ON t.id = s.track_id
            WHERE s.recording = one.recording) AS prior_last
    FROM same_recordings one
"""

# How a track sounds, by the print of its sound: a moved or retagged file keeps it, and copies share it. `vector`
# holds the float32 of that `analysis`; or `failure` says why there are none, for good: another sound has another
# print.
_SOUNDS = """
CREATE TABLE sounds (
    fingerprint BLOB PRIMARY KEY,
    analysis INTEGER NOT NULL,
    vector BLOB,
    failure TEXT,
    CHECK ((vector IS NULL) <> (failure IS NULL))
) WITHOUT ROWID
"""

# How loud a file is whose tags do not say it: LUFS and the highest amplitude, or why that cannot be found out.
_LOUDNESS = """
CREATE TABLE loudness (
    fingerprint BLOB PRIMARY KEY,
    lufs REAL,
    peak REAL,
    failure TEXT,
    CHECK ((lufs IS NULL) <> (failure IS NULL))
) WITHOUT ROWID
"""

# Playlists of all kinds stand in folders, which are playlists themselves. What a list names and the library does not
# have is `wanted`; its ids are told as tracks below 0, and none is given twice.
_LISTS = """
ALTER TABLE playlists ADD COLUMN kind TEXT NOT NULL DEFAULT 'manual'
    CHECK (kind IN ('manual', 'smart', 'blend', 'folder'));

ALTER TABLE playlists ADD COLUMN folder_id INTEGER REFERENCES playlists (id);

ALTER TABLE playlists ADD COLUMN rule TEXT NOT NULL DEFAULT '';

ALTER TABLE playlists ADD COLUMN note TEXT NOT NULL DEFAULT '';

CREATE TABLE playlist_covers (
    playlist_id INTEGER PRIMARY KEY REFERENCES playlists (id) ON DELETE CASCADE,
    picture BLOB NOT NULL
);

CREATE TABLE wanted (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    location TEXT NOT NULL,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    album TEXT NOT NULL,
    duration_ms INTEGER
);

CREATE TABLE new_playlist_tracks (
    playlist_id INTEGER NOT NULL REFERENCES playlists (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    track_id INTEGER REFERENCES tracks (id),
    wanted_id INTEGER REFERENCES wanted (id),
    PRIMARY KEY (playlist_id, position),
    CHECK ((track_id IS NULL) <> (wanted_id IS NULL))
) WITHOUT ROWID;

INSERT INTO new_playlist_tracks (playlist_id, position, track_id)
    SELECT playlist_id, position, track_id FROM playlist_tracks;

DROP TABLE playlist_tracks;

ALTER TABLE new_playlist_tracks RENAME TO playlist_tracks;

CREATE INDEX playlist_tracks_by_track ON playlist_tracks (track_id) WHERE track_id IS NOT NULL
"""

# What the log tells of the past has another edition as soon as it tells anything else than before, and so have the
# tracks that could be suggested, by whomever that is written: what was made of one edition holds for that one only.
# To append a play leaves the edition of the past as it is. By chance, so that no two databases have the same one, and
# a copy put back has none that was given since.
_NEW_PAST = "UPDATE editions SET edition = randomblob(16) WHERE of = 'past'"
_NEW_STOCK = "UPDATE editions SET edition = randomblob(16) WHERE of = 'stock'"


def _changed(*columns: str) -> str:
    return " OR ".join(f"new.{column} IS NOT old.{column}" for column in columns)


_EDITIONS = f"""
CREATE TABLE editions (of TEXT PRIMARY KEY, edition BLOB NOT NULL) WITHOUT ROWID;

INSERT INTO editions VALUES ('past', randomblob(16)), ('stock', randomblob(16));

CREATE TRIGGER past_of_plays_changed AFTER UPDATE ON plays
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_plays_gone AFTER DELETE ON plays
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_plays_put_back AFTER INSERT ON plays WHEN new.id < (SELECT max(id) FROM plays)
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_tags AFTER UPDATE OF artists, album, album_artist, genres, duration_ms ON tracks
WHEN {_changed("artists", "album", "album_artist", "genres", "duration_ms")}
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_plays_from_elsewhere AFTER INSERT ON elsewhere_plays
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_elsewhere_changed AFTER UPDATE ON elsewhere_plays
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_elsewhere_gone AFTER DELETE ON elsewhere_plays
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER past_of_songs AFTER UPDATE ON elsewhere_songs
WHEN {_changed("track_id", "genres", "artist", "album")}
BEGIN
    {_NEW_PAST};
END;

CREATE TRIGGER both_of_joined_tracks AFTER INSERT ON same_recordings
BEGIN
    {_NEW_PAST};
    {_NEW_STOCK};
END;

CREATE TRIGGER both_of_tracks_joined_otherwise AFTER UPDATE OF track_id, recording ON same_recordings
BEGIN
    {_NEW_PAST};
    {_NEW_STOCK};
END;

CREATE TRIGGER both_of_parted_tracks AFTER DELETE ON same_recordings
BEGIN
    {_NEW_PAST};
    {_NEW_STOCK};
END;

CREATE TRIGGER stock_of_new_tracks AFTER INSERT ON tracks WHEN new.listed = 1 AND new.missing = 0
BEGIN
    {_NEW_STOCK};
END;

CREATE TRIGGER stock_of_tracks AFTER UPDATE OF artists, album_artist, genres, listed, missing ON tracks
WHEN {_changed("artists", "album_artist", "genres", "listed", "missing")}
BEGIN
    {_NEW_STOCK};
END
"""

# The services that are connected, each with the id of the last play that was looked at for it, and what waits to be
# sent: a play at most once for each, with its names as they were when it was looked at, so that what is sent again is
# the same. What is forgotten waits no more. No id is given twice: an answer may come when its row is gone.
_SCROBBLES = """
CREATE TABLE scrobblers (
    service TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    read_to INTEGER NOT NULL,
    sent INTEGER
) WITHOUT ROWID;

CREATE TABLE scrobbles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service TEXT NOT NULL REFERENCES scrobblers (service) ON DELETE CASCADE,
    play_id INTEGER NOT NULL REFERENCES plays (id) ON DELETE CASCADE,
    listened_at INTEGER NOT NULL,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    track_no INTEGER,
    duration_ms INTEGER,
    recording TEXT NOT NULL,
    refusal TEXT,
    UNIQUE (play_id, service)
)
"""

# What the tags say of the mood, and the words by which it is searched for. All files are read again for it. What a
# mix could be named by is told of the stock too.
_MOODS = f"""
ALTER TABLE tracks ADD COLUMN moods TEXT NOT NULL DEFAULT '[]';

ALTER TABLE tracks ADD COLUMN mood_key TEXT NOT NULL DEFAULT '';

UPDATE tracks SET mtime_ns = -1;

CREATE TRIGGER stock_of_names AFTER UPDATE OF year, moods, details ON tracks
WHEN {_changed("year", "moods", "details")}
BEGIN
    {_NEW_STOCK};
END
"""

# Moments within tracks: what the listener has marked, and where long ones were left. They go with the tracks,
# wherever their files go. No id is given twice: a deletion may be undone.
_PLACES_WITHIN_TRACKS = """
CREATE TABLE bookmarks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    position_ms INTEGER NOT NULL CHECK (position_ms >= 0),
    made INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
);

CREATE INDEX bookmarks_by_track ON bookmarks (track_id);

CREATE TABLE left_places (
    track_id INTEGER PRIMARY KEY REFERENCES tracks (id),
    position_ms INTEGER NOT NULL CHECK (position_ms >= 0),
    made INTEGER NOT NULL
)
"""

# Which tracks are heard from an address, which then stands where others have a path. One that is kept no longer stays
# a station: its plays point to it.
_STATIONS = """
CREATE TABLE stations (
    track_id INTEGER PRIMARY KEY REFERENCES tracks (id),
    is_kept INTEGER NOT NULL DEFAULT 1
)
"""


# The moments of the last four weeks at which something might have been offered: the genre, what spoke for it, and how
# likely it was to be welcome.
_MOMENTS_CONSIDERED = """
CREATE TABLE considered (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    utc_offset INTEGER NOT NULL,
    genre TEXT NOT NULL,
    signs TEXT NOT NULL CHECK (json_valid(signs)),
    chance REAL NOT NULL
);

CREATE INDEX considered_by_time ON considered (at)
"""


_Step = Callable[[sqlite3.Connection], None]


def _by(script: str) -> _Step:
    """A step of nothing but statements, with an empty line between them: a trigger has semicolons of its own."""

    def step(connection: sqlite3.Connection) -> None:
        for statement in script.split(";\n\n"):
            connection.execute(statement)

    return step


def _identity(connection: sqlite3.Connection) -> None:
    _by(_IDENTITY)(connection)
    connection.create_function("searchable", 1, searchable)
    connection.create_function("name_of", 1, lambda path: searchable(path_in(path).name))
    connection.execute(_FILL_WORDS)


# How long a play lasted on the clock, pauses included. NULL where nobody told: as long as was listened.
_LASTED = """
ALTER TABLE plays ADD COLUMN lasted_ms INTEGER CHECK (lasted_ms >= 0);

ALTER TABLE listen_under_way ADD COLUMN lasted_ms INTEGER CHECK (lasted_ms >= 0);

ALTER TABLE elsewhere_plays ADD COLUMN lasted_ms INTEGER CHECK (lasted_ms >= 0)
"""

# A session's number is one more than the highest: without this each beginning of one looks through the whole log.
_BY_SESSION = "CREATE INDEX plays_by_session ON plays (session)"

# How offers fared is asked whenever mixes are made, and which ratings there are among what is chosen: without these,
# that looks through the whole log, and through the whole library.
_BY_OFFERS_AND_RATINGS = """
CREATE INDEX plays_of_offers ON plays (started) WHERE origin = 'offer';

CREATE INDEX rated_tracks ON tracks (rating) WHERE rating IS NOT NULL
"""

# Where the listener has put a list among those beside it; NULL where it stands by its name, behind these.
_PLACES_OF_LISTS = "ALTER TABLE playlists ADD COLUMN place INTEGER"

#: In order, and only ever added to. How many of them a database has behind it stands in its `user_version`.
STEPS: dict[str, _Step] = {
    "0001_first_tables": _by(_FIRST_TABLES),
    "0002_identity_and_more_tags": _identity,
    "0003_parts_of_files": _by(_PARTS),
    "0004_same_recordings": _by(_SAME_RECORDINGS),
    "0005_kept_orders": _by(_KEPT_ORDERS),
    "0006_plays_from_elsewhere": _by(_ELSEWHERE),
    "0007_sounds": _by(_SOUNDS),
    "0008_lists_of_all_kinds": _by(_LISTS),
    "0009_editions_of_the_log": _by(_EDITIONS),
    "0010_scrobbles": _by(_SCROBBLES),
    "0011_loudness": _by(_LOUDNESS),
    "0012_moods": _by(_MOODS),
    "0013_places_within_tracks": _by(_PLACES_WITHIN_TRACKS),
    "0014_stations": _by(_STATIONS),
    "0015_how_long_plays_lasted": _by(_LASTED),
    "0018_considered": _by(_MOMENTS_CONSIDERED),
    "0019_plays_by_session": _by(_BY_SESSION),
    "0020_plays_of_offers_and_ratings": _by(_BY_OFFERS_AND_RATINGS),
    "0021_places_of_lists": _by(_PLACES_OF_LISTS),
}
