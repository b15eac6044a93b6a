"""Other players' libraries, written as those players write them, read; and damaged and malicious ones refused."""

import os
import pickle
import plistlib
import random
import shutil
import sqlite3
import sys
import types
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY, a_file, tags
from segue.adapters import moving
from segue.adapters.moving.said import MOST, CannotMoveIn, file_of, moment, plain_path, stars, times, words
from segue.adapters.sqlite.moving import SqliteMoving
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.moving_in import Figures, plan
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.playlist import Playlist
from segue.domain.query import EVERYTHING
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId

#: A file's name as Linux allows it: no UTF-8.
RAW = Path(os.fsdecode(b"/music/\xff raw.mp3"))
SO_WHAT = Path("/music/Miles Davis/01 – So What?.flac")
ADDED = datetime(2012, 6, 13, 8, 29, 47, tzinfo=UTC)
LAST = datetime(2024, 2, 29, 12, 0, 1, tzinfo=UTC)

#: What every player of these tests knows of one file.
KNOWN = ForeignTrack(SO_WHAT, "So What & More", ("Miles Davis",), "Kind of Blue", 4.0, 12, 3, LAST, ADDED)


def url(path: Path, host: str = "") -> str:
    return f"file://{host}" + quote(os.fsencode(path))


def seconds(at: datetime) -> int:
    return int(at.timestamp())


def everything_below(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(p): (p.stat().st_size, p.stat().st_mtime_ns) for p in folder.rglob("*")}


def refusal(path: Path) -> str:
    """The sentence by which a file is refused, without its folder, whose name is the test's."""
    before = everything_below(path.parent)
    with pytest.raises(CannotMoveIn) as raised:
        moving.read(path)
    assert everything_below(path.parent) == before
    told = str(raised.value)
    assert told.startswith(("“", "There is", "Another"))
    assert told.endswith(".")
    assert "\n" not in told
    return told.replace(f"{path.parent}/", "")


# ---------------------------------------------------------------- what files say


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("file:///music/a.mp3", "/music/a.mp3"),
        ("file://localhost/music/a%20b%3F%23.mp3", "/music/a b?#.mp3"),
        (b"file:///music/Bj%C3%B6rk.mp3", "/music/Björk.mp3"),
        ("FILE:///music/a.mp3", "/music/a.mp3"),
        ("file:///music/%FF raw.mp3", str(RAW)),
        ("file://localhost/C:/Users/me/Music/a.mp3", "C:/Users/me/Music/a.mp3"),
        ("file:///C:/a.mp3", "C:/a.mp3"),
        ("file://server/share/a.mp3", "//server/share/a.mp3"),
        ("file:///music/100%.mp3", "/music/100%.mp3"),
    ],
)
def test_urls_of_files(said: str | bytes, path: str) -> None:
    assert file_of(said) == Path(path)


@pytest.mark.parametrize(
    "said", ["", "file://", "file:///", "file:///a%00b", "http://radio/a.mp3", "cdda://1", "/music/a.mp3", None, 7]
)
def test_urls_of_nothing(said: object) -> None:
    assert file_of(said) is None


def test_plain_paths() -> None:
    assert plain_path(b"/music/\xff raw.mp3") == RAW
    assert plain_path("C:\\Music\\a.mp3") is not None
    for said in ("", "a.mp3", "http://radio", "/a\0b", "/\ud83d", None, 7):
        assert plain_path(said) is None


@pytest.mark.parametrize(
    ("said", "number"), [("12", 12), (b"12", 12), (3.7, 3), (-1, 0), ("", 0), ("x", 0), (None, 0), ([], 0)]
)
def test_counts(said: object, number: int) -> None:
    assert times(said) == number


@pytest.mark.parametrize("said", [10**30, "9" * 400, "1e300", 1e18])
def test_absurd_counts_are_cut(said: object) -> None:
    assert times(said) in (0, MOST)


@pytest.mark.parametrize(
    "said", [0, -1, "", None, "nan", "inf", float("nan"), 10**18, 2**63, 4_200_000_000, 60, [], "x"]
)
def test_times_of_nothing(said: object) -> None:
    assert moment(said) is None


def test_times() -> None:
    assert moment(str(seconds(LAST))) == moment(seconds(LAST)) == LAST


@pytest.mark.parametrize(
    ("said", "of", "halves"),
    [(5, 5, 5.0), ("3", 5, 3.0), (0.5, 1, 2.5), (0.6, 1, 3.0), (1, 1, 5.0), (100, 100, 5.0), (0.001, 1, 0.5)],
)
def test_ratings(said: object, of: float, halves: float) -> None:
    assert stars(said, of) == halves


@pytest.mark.parametrize("said", [0, -1, 6, 1e300, "", None, "nan", "five"])
def test_no_ratings(said: object) -> None:
    assert stars(said, 5) is None


def test_words_fit_a_database() -> None:
    assert words("a\0b\n\ud83dc ") == "a b ?c"
    assert words(b"\xff") == "\ufffd"
    assert len(words("x" * 10**6)) == 1000


# ---------------------------------------------------------------- Rhythmbox

RHYTHMBOX = f"""<?xml version="1.0" standalone="yes"?>
<rhythmdb version="2.0">
  <entry type="song">
    <title>So What &amp; More</title>
    <genre>Jazz</genre>
    <artist>Miles Davis</artist>
    <album>Kind of Blue</album>
    <track-number>1</track-number>
    <duration>562</duration>
    <file-size>4799124</file-size>
    <location>{url(SO_WHAT)}</location>
    <mountpoint>file:///</mountpoint>
    <mtime>1378717158</mtime>
    <first-seen>{seconds(ADDED)}</first-seen>
    <last-seen>1409855394</last-seen>
    <last-played>{seconds(LAST)}</last-played>
    <play-count>12</play-count>
    <bitrate>191</bitrate>
    <rating>4</rating>
    <date>731881</date>
    <media-type>audio/flac</media-type>
  </entry>
  <entry type="song">
    <title>raw</title><artist>Unknown</artist><album>Unknown</album>
    <location>{url(RAW)}</location>
    <play-count>99999999999999999999</play-count><rating>nan</rating><first-seen>0</first-seen><hidden>1</hidden>
  </entry>
  <entry type="iradio">
    <title>Radio</title><location>http://radio.example/stream</location><play-count>5</play-count>
  </entry>
  <entry type="ignore"><location>file:///music/cover.jpg</location></entry>
  <entry type="podcast-post"><location>file:///podcasts/1.mp3</location><title>One</title></entry>
</rhythmdb>
"""

RHYTHMBOX_LISTS = f"""<?xml version="1.0"?>
<rhythmdb-playlists>
  <playlist name="My Top Rated" show-browser="true" browser-position="180" type="automatic" sort-key="Artist">
    <conjunction><equals prop="type">song</equals></conjunction>
  </playlist>
  <playlist name="Gym &amp; Run" show-browser="false" type="static">
    <location>{url(RAW)}</location>
    <location>{url(SO_WHAT)}</location>
    <location>http://radio.example/stream</location>
    <location>{url(RAW)}</location>
  </playlist>
  <playlist name="Play Queue" type="queue"><location>{url(RAW)}</location></playlist>
</rhythmdb-playlists>
"""


@pytest.fixture
def rhythmbox(tmp_path: Path) -> Path:
    folder = tmp_path / "home/.local/share/rhythmbox"
    folder.mkdir(parents=True)
    (folder / "rhythmdb.xml").write_text(RHYTHMBOX, "utf-8")
    (folder / "playlists.xml").write_text(RHYTHMBOX_LISTS, "utf-8")
    return folder / "rhythmdb.xml"


def test_rhythmbox(rhythmbox: Path) -> None:
    raw = ForeignTrack(RAW, "raw", ("Unknown",), "Unknown", plays=MOST)
    gym = ForeignPlaylist("Gym & Run", (RAW, SO_WHAT, RAW))
    assert moving.read(rhythmbox) == ForeignLibrary("Rhythmbox", (replace(KNOWN, skips=0), raw), (gym,))


def test_rhythmbox_without_playlists(rhythmbox: Path) -> None:
    rhythmbox.with_name("playlists.xml").unlink()
    assert moving.read(rhythmbox).playlists == ()


def test_rhythmbox_with_broken_playlists_says_which_file(rhythmbox: Path) -> None:
    lists = rhythmbox.with_name("playlists.xml")
    lists.write_text(RHYTHMBOX_LISTS[:-20], "utf-8")
    assert "“playlists.xml” is damaged" in refusal(rhythmbox)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rhythmdb version="1">&b;</rhythmdb>',
            "entities",
        ),
        ('<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rhythmdb version="1">&x;</rhythmdb>', "entities"),
        ('<!DOCTYPE r [<!ENTITY % p SYSTEM "http://x.example/"> %p;]><rhythmdb version="1"/>', "entities"),
        ('<rhythmdb version="1">' + "<a>" * 5000, "nested"),
        ('<rhythmdb version="1"><entry type="song"><title>' + "x" * 10_000_001, "too long"),
        ('<rhythmdb version="1"><entry type="song">', "damaged"),
        ('<rhythmdb version="1"><a></b></rhythmdb>', "damaged"),
        ('<?xml version="1.0" encoding="nonsense"?><rhythmdb version="1"/>', "damaged"),
        ('<?xml version="1.0" encoding="shift_jis"?><rhythmdb version="1"/>', "damaged"),
        ('<html a="<rhythmdb "/>', "damaged"),
        ("<other><rhythmdb /></other>", "no library of Rhythmbox"),
    ],
)
def test_hostile_xml(tmp_path: Path, text: str, reason: str) -> None:
    (tmp_path / "rhythmdb.xml").write_text(text)
    assert reason in refusal(tmp_path / "rhythmdb.xml")


# ---------------------------------------------------------------- iTunes


def plist(tmp_path: Path, **changed: object) -> Path:
    """As iTunes writes it, apart from blanks: plistlib writes the same dialect."""
    file = tmp_path / "iTunes Music Library.xml"
    naive = [at.replace(tzinfo=None) for at in (LAST, ADDED)]
    known = {
        "Track ID": 1101,
        "Name": "So What & More",
        "Artist": "Miles Davis",
        "Album": "Kind of Blue",
        "Kind": "MPEG audio file",
        "Play Count": 12,
        "Play Date": 3791995201,
        "Play Date UTC": naive[0],
        "Skip Count": 3,
        "Rating": 80,
        "Date Added": naive[1],
        "Track Type": "File",
        "Location": url(SO_WHAT, "localhost"),
    }
    loved = {
        "Track ID": 1102,
        "Name": "raw",
        "Rating": 60,
        "Rating Computed": True,
        "Loved": True,
        "Date Added": datetime(1904, 1, 1),  # noqa: DTZ001 - what plistlib takes
        "Location": "file://localhost/C:/Users/me/Music/%FF%20raw.mp3",
    }
    cloud = {"Track ID": 1103, "Name": "Cloud", "Track Type": "Remote", "Play Count": 5}
    items = [{"Track ID": n} for n in (1102, 1103, 1101, 7, 1102)]
    library = {
        "Major Version": 1,
        "Features": 5,
        "Music Folder": "file://localhost/C:/Users/me/Music/",
        "Tracks": {"1101": known | changed, "1102": loved, "1103": cloud},
        "Playlists": [
            {"Name": "Library", "Master": True, "Playlist Items": items},
            {"Name": "Music", "Distinguished Kind": 4, "Playlist Items": items},
            {"Name": "25 Top Rated", "Smart Info": b"\0\1", "Smart Criteria": b"SLst", "Playlist Items": items},
            {"Name": "Folder", "Folder": True, "Playlist Items": items},
            {"Name": "Gym", "Playlist ID": 5, "Playlist Items": items},
            {"Name": "Empty"},
        ],
    }
    file.write_bytes(plistlib.dumps(library, sort_keys=False))
    return file


def test_itunes(tmp_path: Path) -> None:
    raw = ForeignTrack(Path(os.fsdecode(b"C:/Users/me/Music/\xff raw.mp3")), "raw", loved=True)
    gym = ForeignPlaylist("Gym", (raw.path, SO_WHAT, raw.path))
    assert moving.read(plist(tmp_path)) == ForeignLibrary("iTunes", (KNOWN, raw), (gym,))


def test_musics_word_for_love(tmp_path: Path) -> None:
    assert moving.read(plist(tmp_path, Favorited=True)).tracks[0].loved
    assert not moving.read(plist(tmp_path, Favorited=False)).tracks[0].loved


def test_itunes_with_values_of_the_wrong_kind(tmp_path: Path) -> None:
    odd: dict[str, object] = {"Track ID": [1], "Name": {"a": 1}, "Rating": [], "Play Count": "many", "Date Added": 7}
    (track, _) = moving.read(plist(tmp_path, **odd)).tracks
    assert (track.path, track.title, track.rating, track.plays, track.added) == (SO_WHAT, "", None, 0, None)


@pytest.mark.parametrize(
    "text", ["<plist/>", "<plist><array><dict/></array></plist>", "<plist><dict><key>Tracks</key></dict></plist>"]
)
def test_another_property_list(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.plist").write_text(text)
    assert "no library of iTunes" in refusal(tmp_path / "x.plist")


# ---------------------------------------------------------------- Strawberry and Clementine

# The columns that matter, with their types, among some that do not, as schema 20 of Strawberry has them.
STRAWBERRY = """
CREATE TABLE schema_version (version INTEGER NOT NULL);
CREATE TABLE songs (
  title TEXT, album TEXT, artist TEXT, albumartist TEXT, track INTEGER NOT NULL DEFAULT -1,
  beginning INTEGER NOT NULL DEFAULT 0, length INTEGER NOT NULL DEFAULT 0,
  source INTEGER NOT NULL DEFAULT 0, directory_id INTEGER NOT NULL DEFAULT -1, url TEXT NOT NULL,
  mtime INTEGER NOT NULL DEFAULT -1, ctime INTEGER NOT NULL DEFAULT -1, unavailable INTEGER DEFAULT 0,
  playcount INTEGER NOT NULL DEFAULT 0, skipcount INTEGER NOT NULL DEFAULT 0,
  lastplayed INTEGER NOT NULL DEFAULT -1, lastseen INTEGER NOT NULL DEFAULT -1,
  cue_path TEXT, rating INTEGER DEFAULT -1
);
CREATE TABLE playlists (
  name TEXT NOT NULL, last_played INTEGER NOT NULL DEFAULT -1, ui_order INTEGER NOT NULL DEFAULT 0,
  special_type TEXT, ui_path TEXT, is_favorite INTEGER NOT NULL DEFAULT 0,
  dynamic_playlist_type INTEGER, dynamic_playlist_backend TEXT, dynamic_playlist_data BLOB
);
CREATE TABLE playlist_items (
  playlist INTEGER NOT NULL, type INTEGER NOT NULL DEFAULT 0, collection_id INTEGER, playlist_url TEXT,
  title TEXT, url TEXT NOT NULL, rating INTEGER DEFAULT -1
);
"""

# Clementine's: the place of a file is bytes in `filename`; the ids of songs have another name.
CLEMENTINE = """
CREATE TABLE songs (
  title TEXT, album TEXT, artist TEXT, directory INTEGER NOT NULL, filename TEXT NOT NULL, mtime INTEGER NOT NULL,
  ctime INTEGER NOT NULL, filesize INTEGER NOT NULL, playcount INTEGER NOT NULL DEFAULT 0, lastplayed INTEGER,
  rating INTEGER, forced_compilation_on INTEGER NOT NULL DEFAULT 0, skipcount INTEGER NOT NULL DEFAULT 0,
  beginning INTEGER NOT NULL DEFAULT 0, cue_path TEXT, unavailable INTEGER DEFAULT 0
);
CREATE TABLE playlists (name TEXT NOT NULL, last_played INTEGER NOT NULL DEFAULT -1, special_type TEXT);
CREATE TABLE playlist_items (
  playlist INTEGER NOT NULL, type TEXT NOT NULL, library_id INTEGER, radio_service TEXT, url TEXT, title TEXT,
  filename TEXT
);
"""


def fill(connection: sqlite3.Connection, table: str, rows: Sequence[dict[str, object]]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))


def write_strawberry(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.executescript(STRAWBERRY)
        known = {"title": "So What & More", "artist": "Miles Davis", "album": "Kind of Blue", "url": url(SO_WHAT)}
        known |= {
            "rating": 0.8,
            "playcount": 12,
            "skipcount": 3,
            "lastplayed": seconds(LAST),
            "ctime": seconds(ADDED),
        }
        raw = {"url": url(RAW), "rating": 1.0, "playcount": 2**62, "unavailable": 1}
        part = {"url": url(Path("/music/whole.flac")), "beginning": 10, "cue_path": "/music/whole.cue"}
        stream = {"url": "https://tidal.example/1", "playcount": 4}
        fill(connection, "songs", [known, raw, part, stream])
        # Text that is no text: SQLite does not mind.
        connection.execute("UPDATE songs SET title = CAST(x'ff41' AS TEXT) WHERE rowid = 2")
        lists = [{"name": "Gym"}, {"name": "Mix", "dynamic_playlist_type": 1}, {"name": "x", "special_type": "x"}]
        fill(connection, "playlists", [*lists, {"name": "Nothing"}])
        items = [(1, 2, "", 2), (1, None, url(SO_WHAT), 1), (1, None, "https://x.example/", 3), (1, 1, url(RAW), 2)]
        items += [(2, 1, "", 2), (3, 1, "", 2), (1, 99, "", 2)]
        for playlist, song, place, kind in items:
            fill(
                connection,
                "playlist_items",
                [{"playlist": playlist, "type": kind, "collection_id": song, "url": place}],
            )


RAW_THERE = ForeignTrack(RAW, "\ufffdA", rating=5.0, plays=MOST)
GYM = ForeignPlaylist("Gym", (RAW, SO_WHAT, SO_WHAT))


def test_strawberry(tmp_path: Path) -> None:
    write_strawberry(tmp_path / "strawberry.db")
    before = everything_below(tmp_path)
    assert moving.read(tmp_path / "strawberry.db") == ForeignLibrary("Strawberry", (KNOWN, RAW_THERE), (GYM,))
    assert everything_below(tmp_path) == before


def test_clementine(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "clementine.db")) as connection, connection:
        connection.executescript(CLEMENTINE)
        there = {"directory": 1, "mtime": 0, "ctime": seconds(ADDED), "filesize": 5}
        known = {"title": "So What & More", "artist": "Miles Davis", "album": "Kind of Blue", "rating": 0.8}
        known |= {"playcount": 12, "skipcount": 3, "lastplayed": seconds(LAST), "filename": url(SO_WHAT).encode()}
        plain = {"filename": "/music/old.mp3", "rating": -1, "lastplayed": -1}
        fill(connection, "songs", [there | known, there | plain])
        fill(connection, "playlists", [{"name": "Gym"}])
        library = {"playlist": 1, "type": "Library", "library_id": 1}
        file = {"playlist": 1, "type": "File", "filename": url(RAW).encode()}
        older = {"playlist": 1, "type": "File", "url": url(SO_WHAT)}
        fill(connection, "playlist_items", [file, library, older])
    old = ForeignTrack(Path("/music/old.mp3"), added=ADDED)
    found = moving.read(tmp_path / "clementine.db")
    assert found == ForeignLibrary("Clementine", (KNOWN, old), (GYM,))


def test_a_first_clementine_without_counts_or_playlists(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "clementine.db")) as connection, connection:
        connection.execute("CREATE TABLE songs (title TEXT, artist TEXT, filename TEXT NOT NULL)")
        fill(connection, "songs", [{"title": "A", "filename": "/music/a.mp3"}])
    assert moving.read(tmp_path / "clementine.db").tracks == (ForeignTrack(Path("/music/a.mp3"), "A"),)


def test_a_player_that_is_open(tmp_path: Path) -> None:
    """What stands in the journal only is read too, and nothing is made or changed beside it."""
    file = tmp_path / "strawberry.db"
    write_strawberry(file)
    with closing(sqlite3.connect(file)) as player:
        player.execute("PRAGMA journal_mode = WAL")
        player.execute("PRAGMA wal_autocheckpoint = 0")
        with player:
            player.execute("UPDATE songs SET playcount = 13 WHERE rowid = 1")
        before = everything_below(tmp_path)
        assert moving.read(file).tracks[0].plays == 13
        assert everything_below(tmp_path) == before


def test_a_player_that_was_closed_in_wal_mode(tmp_path: Path) -> None:
    file = tmp_path / "strawberry.db"
    write_strawberry(file)
    with closing(sqlite3.connect(file)) as player:
        player.execute("PRAGMA journal_mode = WAL")
    before = everything_below(tmp_path)
    assert len(moving.read(file).tracks) == 2
    assert everything_below(tmp_path) == before


def test_a_player_that_crashed_while_it_wrote(tmp_path: Path) -> None:
    """A hot journal takes back what was not whole, in a copy."""
    there, copy = tmp_path / "there", tmp_path / "copy"
    write_strawberry(there / "strawberry.db")
    with closing(sqlite3.connect(there / "strawberry.db", isolation_level=None)) as player:
        player.execute("PRAGMA cache_size = 1")
        player.execute("BEGIN")
        player.execute("UPDATE songs SET playcount = 77")
        player.execute("CREATE TABLE more AS SELECT zeroblob(200000)")  # more than the cache: written early
        shutil.copytree(there, copy)
        player.execute("ROLLBACK")
    assert (copy / "strawberry.db-journal").stat().st_size
    before = everything_below(copy)
    assert moving.read(copy / "strawberry.db").tracks[0].plays == 12
    assert everything_below(copy) == before


def test_broken_databases(tmp_path: Path) -> None:
    file = tmp_path / "strawberry.db"
    write_strawberry(file)
    whole = file.read_bytes()
    chance = random.Random(1)
    refused = 0
    for _ in range(60):
        data = bytearray(whole)
        if chance.random() < 0.3:
            del data[chance.randrange(100, len(data)) :]
        for _ in range(chance.randrange(1, 200)):
            data[chance.randrange(20, len(data))] = chance.randrange(256)
        file.write_bytes(data)
        try:
            moving.read(file)
        except CannotMoveIn:
            refused += 1
    assert refused > 10


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE other (title TEXT, url TEXT)",
        "CREATE TABLE songs (title TEXT)",
        "CREATE VIRTUAL TABLE songs USING fts5(title, url)",
        "CREATE VIEW songs AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
        "SELECT i AS title, i AS url FROM n",
    ],
)
def test_other_databases(tmp_path: Path, made: str) -> None:
    with closing(sqlite3.connect(tmp_path / "x.db")) as connection, connection:
        connection.execute(made)
    assert "no library of Strawberry, Clementine or Amarok" in refusal(tmp_path / "x.db")


def test_a_database_that_somebody_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_strawberry(tmp_path / "strawberry.db")
    patient = sqlite3.connect
    with closing(patient(tmp_path / "strawberry.db", isolation_level=None)) as player:
        player.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr(sqlite3, "connect", lambda *args, **more: patient(*args, **(more | {"timeout": 0})))
        assert "Another program is writing" in refusal(tmp_path / "strawberry.db")


# ---------------------------------------------------------------- Quod Libet


@pytest.fixture
def mp3_file() -> Iterator[type]:
    """A class of Quod Libet's own, as far as a pickle sees: a dictionary."""
    names = ["quodlibet", "quodlibet.formats", "quodlibet.formats.mp3"]
    made = type("MP3File", (dict,), {"__module__": names[-1]})
    for name in names:
        sys.modules[name] = types.ModuleType(name)
    sys.modules[names[-1]].MP3File = made  # type: ignore[attr-defined]
    yield made
    for name in names:
        del sys.modules[name]


@pytest.fixture
def quod_libet(tmp_path: Path, mp3_file: type) -> Path:
    """As Quod Libet 4 writes it: keys and paths as bytes, protocol 2."""
    folder = tmp_path / "home/.config/quodlibet"
    (folder / "playlists/.backup").mkdir(parents=True)
    known = mp3_file(
        {
            b"~filename": os.fsencode(SO_WHAT),
            b"~mountpoint": b"/",
            b"title": "So What & More",
            b"artist": "Miles Davis\nJohn Coltrane",
            b"album": "Kind of Blue",
            b"~#rating": 0.8,
            b"~#playcount": 12,
            b"~#skipcount": 3,
            b"~#lastplayed": seconds(LAST),
            b"~#laststarted": seconds(LAST),
            b"~#added": seconds(ADDED),
            b"~#length": 562.25,
            b"~picture": "y",
            b"comment": b"",
        }
    )
    raw = mp3_file({b"~filename": os.fsencode(RAW), b"~#added": -5, b"~#playcount": 10**40, b"~#rating": 17})
    stream = mp3_file({b"~filename": b"http://radio.example/", b"~uri": b"http://radio.example/"})
    (folder / "songs").write_bytes(pickle.dumps([known, raw, stream], 2))
    (folder / "playlists/A%2FB.xspf").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n<playlist xmlns="http://xspf.org/ns/0/" version="1">'
        f"<title>A/B</title><trackList><track><location>{SO_WHAT}</location><title>So What</title></track>"
        f"<track><location>{url(RAW)}</location></track></trackList></playlist>",
        "utf-8",
    )
    (folder / "playlists/Old%20one").write_bytes(os.fsencode(RAW) + b"\n" + os.fsencode(SO_WHAT) + b"\nno path\n")
    (folder / "playlists/.backup/Old").write_bytes(os.fsencode(RAW))
    return folder / "songs"


def test_quod_libet(quod_libet: Path) -> None:
    known = replace(KNOWN, artists=("Miles Davis", "John Coltrane"))
    raw = ForeignTrack(RAW, plays=MOST)
    lists = (ForeignPlaylist("A/B", (SO_WHAT, RAW)), ForeignPlaylist("Old one", (RAW, SO_WHAT)))
    assert moving.read(quod_libet) == ForeignLibrary("Quod Libet", (known, raw), lists)


def test_quod_libet_of_python_2(tmp_path: Path) -> None:
    """Texts of bytes, as Python 2 wrote them; the module had another name before version 1."""
    data = (
        b"\x80\x02]q\x00cformats.mp3\nMP3File\nq\x01)\x81q\x02(U\x09~filenameq\x03U\x06/a.mp3q\x04"
        b"U\x05titleq\x05X\x03\x00\x00\x00T\xc3\xa9q\x06U\x0b~#playcountq\x07K\x05U\x07~#addedq\x08J"
        + seconds(ADDED).to_bytes(4, "little")
        + b"ua."
    )
    (tmp_path / "songs").write_bytes(data)
    assert moving.read(tmp_path / "songs").tracks == (ForeignTrack(Path("/a.mp3"), "Té", plays=5, added=ADDED),)


class Evil:
    """Unpickled by a general unpickler, it leaves a file behind."""

    def __init__(self, witness: Path) -> None:
        self.witness = witness

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.witness),)


def test_a_pickle_that_would_do_something(tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    for protocol in (0, 1, 2, 3, 4, 5):
        data = pickle.dumps([Evil(witness)], protocol)
        (tmp_path / "songs").write_bytes(data if protocol > 1 else b"\x80\x02" + data)
        assert "damaged, or no library of Quod Libet" in refusal(tmp_path / "songs")
        assert not witness.exists()
    pickle.loads(data)
    assert witness.exists(), "the test proves nothing"


_SONG = b"cquodlibet.formats.mp3\nMP3File\n"
_BOMB_OF_TUPLES = b"\x80\x02" + _SONG + b")\x81" + b"K\x01" + b"q\x00h\x00\x86" * 60


@pytest.mark.parametrize(
    "data",
    [
        b"\x80\x02]q\x00.x"[:4],
        b"\x80\x02.",
        b"\x80\x02K\x01.",
        b"\x80\x09]" + b".",
        b"\x80\x02c__builtin__\neval\nU\x011\x85R.",
        b"\x80\x02c__builtin__\ngetattr\n.",
        b"\x80\x02c_codecs\ndecode\n.",
        b"\x80\x02cos\nsystem\nU\x04true\x85R.",
        b"\x80\x02" + _SONG + b")\x81}U\x01aK\x01sb.",  # sets something on an object
        b"\x80\x02" + _SONG + b"U\x01aK\x01\x86\x85\x85R.",  # makes a dictionary of a tuple
        b"\x80\x02" + _SONG + b"U\x03getK\x01s.",  # sets something on a class
        b"\x80\x02]r\xff\xff\xff\x7f]r\xfe\xff\xff\xffK\x01a",  # numbers things up to four billion
        b"\x80\x02]p99999999999\n.."[:-2],
        b"\x80\x02X\xff\xff\xff\x7fab.",  # a text of two gigabytes, in two bytes
        b"\x80\x02\x8b\xff\xff\xff\x7fab.",
        b"\x80\x02\x96\xff\xff\xff\xff\x00\x00\x00\x00.",
        b"\x80\x02(" * 2000,
        b"\x80\x02L" + b"9" * 5000 + b"L\n.",
        b"\x80\x02P1\n.",
        b"\x80\x02\x82\x01.",
        _BOMB_OF_TUPLES + b"K\x01s.",  # whose hash takes 2^60 steps
        b"\x80\x02c_codecs\nencode\n]" + b"q\x00h\x00\x86" * 60 + b"U\x06latin1\x86R.",  # whose text has 2^60 signs
    ],
)
def test_hostile_pickles(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "songs").write_bytes(data)
    assert "no library of Quod Libet" in refusal(tmp_path / "songs")


def test_cut_and_changed_pickles(quod_libet: Path) -> None:
    whole = quod_libet.read_bytes()
    chance = random.Random(1)
    refused = 0
    for _ in range(300):
        data = bytearray(whole[: chance.randrange(2, len(whole) + 1)])
        for _ in range(chance.randrange(4)):
            data[chance.randrange(1, len(data))] = chance.randrange(256)
        quod_libet.write_bytes(data)
        try:
            moving.read(quod_libet)
        except CannotMoveIn:
            refused += 1
    assert refused > 100


# ---------------------------------------------------------------- where they lie


def test_what_is_found(tmp_path: Path, rhythmbox: Path, quod_libet: Path) -> None:
    home = tmp_path / "home"
    flatpak = home / ".var/app/org.strawberrymusicplayer.strawberry/data/strawberry/strawberry/strawberry.db"
    write_strawberry(flatpak)
    (home / ".config/Clementine/clementine.db").mkdir(parents=True)  # no file
    os.utime(flatpak, (seconds(LAST), seconds(LAST)))
    players = moving.Players(home)
    found = players.found()
    assert [(library.player, library.path) for library in found] == [
        ("Rhythmbox", rhythmbox),
        ("Strawberry", flatpak),
        ("Quod Libet", quod_libet),
    ]
    assert found[1].changed == LAST
    assert [players.read(library.path).player for library in found] == ["Rhythmbox", "Strawberry", "Quod Libet"]
    assert moving.found(tmp_path / "nowhere") == []


def test_what_is_no_library(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "text").write_text("hello")
    (tmp_path / "sqlite").write_bytes(b"SQLite format 3\0")
    for name in ("empty", "text", "nowhere", "x" * 300, "sqlite"):
        refusal(tmp_path / name)
    assert "There is no file" in refusal(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    assert "There is no file" in refusal(tmp_path / "pipe")


def test_what_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "songs").write_bytes(b"\x80\x02].")
    (tmp_path / "songs").chmod(0)
    if os.access(tmp_path / "songs", os.R_OK):
        pytest.skip("root may read everything")
    assert "cannot be read: Permission denied" in refusal(tmp_path / "songs")


def test_an_absurdly_large_file(tmp_path: Path) -> None:
    with (tmp_path / "songs").open("wb") as file:
        file.truncate(3_000_000_000)  # a hole
    assert "too large" in refusal(tmp_path / "songs")


# ---------------------------------------------------------------- into our database


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Three tracks: 1 and 2 where the other player has them, 3 elsewhere."""
    with closing(open_profile(tmp_path / "profile", MONDAY)) as opened:
        with closing(open_writer(opened.file)) as writer:
            paths = [(SO_WHAT, "So What & More"), (RAW, "raw"), (Path("/new/three.mp3"), "Three")]
            writer.write([a_file(str(path), tags(title)) for path, title in paths], MONDAY)
        yield opened


THREE = ForeignTrack(Path("/old/three.mp3"), "Three", ("Miles Davis",), "Kind of Blue", None, 1, 0, LAST, ADDED, True)
GONE = ForeignTrack(Path("/old/gone.mp3"), "Gone", ("X",), plays=9)
THEIRS = ForeignLibrary(
    "Strawberry",
    (KNOWN, RAW_THERE, THREE, GONE),
    (GYM, ForeignPlaylist("Mixed", (THREE.path, GONE.path, SO_WHAT)), ForeignPlaylist("Gone", (GONE.path,))),
)


def take_over(profile: Profile, library: ForeignLibrary) -> Figures:
    """What was told to come, came."""
    with closing(SqliteMoving(profile.file)) as store:
        planned = plan(library, store.tracks(), MONDAY)
        news = store.news(planned)
        moved = store.apply(planned, MONDAY)
    assert moved.news == news
    return moved.news.figures


def stored(profile: Profile) -> list[tuple[object, ...]]:
    tracks = profile.connection.execute(
        "SELECT path, rating, loved, prior_plays, prior_skips, prior_last, added FROM tracks ORDER BY id"
    )
    lists = profile.connection.execute(
        "SELECT name, track_id FROM playlists JOIN playlist_tracks ON playlist_id = id"
        " WHERE deleted IS NULL ORDER BY id, position"
    )
    return [*tracks, *lists]


def ms(at: datetime) -> int:
    return seconds(at) * 1000


def test_all_of_it_is_taken_over_once(profile: Profile) -> None:
    assert take_over(profile, THEIRS) == Figures(2, 1, 12 + MOST + 1, 3, dates=2, playlists=2)
    after = stored(profile)
    assert after == [
        (str(SO_WHAT), 8, None, 12, 3, ms(LAST), ms(ADDED)),
        (os.fsencode(RAW), 10, None, MOST, 0, None, ms(MONDAY)),
        ("/new/three.mp3", None, ms(MONDAY), 1, 0, ms(LAST), ms(ADDED)),
        *(("Gym", number) for number in (2, 1, 1)),
        *(("Mixed", number) for number in (3, 1)),
    ]
    assert next(profile.plays.all(), None) is None, "counts without times are no plays"
    assert take_over(profile, THEIRS) == Figures()
    assert stored(profile) == after


def test_what_the_listener_gave_here_stays(profile: Profile) -> None:
    with profile.connection:
        profile.connection.execute("UPDATE tracks SET rating = 1, loved = 5 WHERE id = 1")
    assert take_over(profile, THEIRS).ratings == 1
    assert take_over(profile, ForeignLibrary("iTunes", (replace(KNOWN, loved=True),))) == Figures()
    assert stored(profile)[0][:3] == (str(SO_WHAT), 1, 5)


def test_of_joined_copies_nothing_of_either_is_lost(profile: Profile) -> None:
    """They have one rating from the first on; what else is told of the second comes all the same."""
    profile.recordings.join([TrackId(1), TrackId(2)])
    other = replace(KNOWN, path=RAW, title="raw", rating=2.0, plays=5, skips=1, loved=True)
    take_over(profile, ForeignLibrary("Strawberry", (KNOWN, other)))
    assert stored(profile)[:2] == [
        (str(SO_WHAT), 8, ms(MONDAY), 12, 3, ms(LAST), ms(ADDED)),
        (os.fsencode(RAW), 8, ms(MONDAY), 5, 1, ms(LAST), ms(ADDED)),
    ]


def test_what_is_told_of_joined_copies_is_given_back(profile: Profile) -> None:
    profile.recordings.join([TrackId(1), TrackId(2)])
    before = stored(profile)
    other = replace(KNOWN, path=RAW, title="raw", rating=2.0, plays=5, loved=True)
    take_over_and_back(profile, ForeignLibrary("Strawberry", (KNOWN, other)), lambda: None)
    assert stored(profile) == before


def test_of_two_players_the_larger_counts_hold(profile: Profile) -> None:
    take_over(profile, THEIRS)
    other = ForeignLibrary("Rhythmbox", (replace(KNOWN, rating=1.0, plays=20, skips=0),))
    assert take_over(profile, other) == Figures(plays=8)
    assert stored(profile)[0][1:5] == (8, None, 20, 3)


def test_a_name_that_is_taken_gets_a_number(profile: Profile) -> None:
    profile.playlists.create("GYM", [], MONDAY)
    take_over(profile, THEIRS)
    assert sorted(p.name for p in profile.playlists.all()) == ["GYM", "Gym 2", "Mixed"]
    assert take_over(profile, THEIRS).playlists == 0
    twice = ForeignLibrary("Rhythmbox", (), (GYM, GYM, replace(GYM, paths=GYM.paths[:1])))
    assert take_over(profile, twice).playlists == 1
    assert sorted(p.name for p in profile.playlists.all()) == ["GYM", "Gym 2", "Gym 3", "Mixed"]


def test_a_playlist_of_another_name_is_another(profile: Profile) -> None:
    take_over(profile, THEIRS)
    assert take_over(profile, ForeignLibrary("iTunes", (), (replace(GYM, name="Gy"),))).playlists == 1


def test_all_or_nothing(profile: Profile) -> None:
    before = stored(profile)
    profile.connection.execute(
        "CREATE TRIGGER full BEFORE INSERT ON playlist_tracks WHEN new.position = 2 BEGIN"
        " SELECT RAISE(ABORT, 'no'); END"
    )
    with pytest.raises(sqlite3.Error):
        take_over(profile, THEIRS)
    assert stored(profile) == before


def take_over_and_back(profile: Profile, library: ForeignLibrary, meanwhile: Callable[[], None]) -> None:
    with closing(SqliteMoving(profile.file)) as store:
        moved = store.apply(plan(library, store.tracks(), MONDAY), MONDAY)
        meanwhile()
        store.take_back(moved, MONDAY)


def test_all_of_it_is_given_back(profile: Profile) -> None:
    profile.playlists.create("Gym", [], MONDAY)
    before = stored(profile)
    take_over_and_back(profile, THEIRS, lambda: None)
    assert stored(profile) == before
    assert [playlist.name for playlist in profile.playlists.all()] == ["Gym"]
    assert take_over(profile, THEIRS).playlists == 2, "what was given back can be taken over again"


def test_what_was_changed_since_is_not_given_back(profile: Profile) -> None:
    def meanwhile() -> None:
        with profile.connection:
            profile.connection.execute("UPDATE tracks SET rating = 2, loved = 5 WHERE id = 1")
        gym = next(playlist for playlist in profile.playlists.all() if playlist.name == "Gym")
        profile.playlists.write([Playlist(gym.id, "Gymnastics", (TrackId(3),))], [], MONDAY + timedelta(minutes=1))

    take_over_and_back(profile, THEIRS, meanwhile)
    assert stored(profile) == [
        (str(SO_WHAT), 2, 5, 0, 0, None, ms(MONDAY)),
        (os.fsencode(RAW), None, None, 0, 0, None, ms(MONDAY)),
        ("/new/three.mp3", None, None, 0, 0, None, ms(MONDAY)),
        ("Gymnastics", 3),
    ]


def test_the_orders_that_are_kept_are_read_again(profile: Profile) -> None:
    """The main thread keeps them, and another connection takes over."""

    def most_played() -> list[int]:
        return list(profile.tracks.find(EVERYTHING, SortBy.PLAYS, True, MONDAY))

    assert most_played() == [2, 1, 3]
    assert list(profile.tracks.find(EVERYTHING, SortBy.ADDED, False, MONDAY)) == [1, 2, 3]
    take_over(profile, ForeignLibrary("iTunes", (replace(KNOWN, path=Path("/new/three.mp3")),)))
    assert most_played() == [3, 2, 1]
    assert list(profile.tracks.find(EVERYTHING, SortBy.ADDED, False, MONDAY)) == [3, 1, 2]


_PATHS = st.sampled_from([SO_WHAT, RAW, Path("/new/three.mp3"), GONE.path])
_THEIRS = st.builds(
    ForeignTrack,
    path=_PATHS,
    rating=st.none() | st.integers(1, 10).map(lambda halves: halves / 2),
    plays=st.integers(0, MOST),
    skips=st.integers(0, 3),
    last_played=st.none() | st.just(LAST),
    added=st.none() | st.just(ADDED),
    loved=st.booleans(),
)
_LISTS = st.builds(
    ForeignPlaylist,
    name=st.sampled_from(["Gym", "gym", "Gym 2", "Straße", "STRASSE", "%", "a'b"]),
    paths=st.lists(_PATHS, max_size=4).map(tuple),
)


@given(st.lists(_THEIRS, max_size=6).map(tuple), st.lists(_LISTS, max_size=6).map(tuple))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_moving_in_twice_changes_nothing(
    profile: Profile, tracks: tuple[ForeignTrack, ...], playlists: tuple[ForeignPlaylist, ...]
) -> None:
    library = ForeignLibrary("Rhythmbox", tracks, playlists)
    take_over(profile, library)
    after = stored(profile)
    assert take_over(profile, library) == Figures()
    assert stored(profile) == after
