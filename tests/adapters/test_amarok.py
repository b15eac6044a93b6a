"""Amarok's library in each of the forms that it has had, as the programs write them, and damaged."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from segue.adapters import moving
from segue.adapters.moving import amarok, mysql_server
from segue.adapters.moving.said import CannotMoveIn
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack

ADDED = datetime(2012, 6, 13, 8, 29, 47, tzinfo=UTC)
LAST = datetime(2024, 2, 29, 12, 0, 1, tzinfo=UTC)
SO_WHAT = ForeignTrack(
    Path("/music/Miles Davis/01 – So What?.flac"),
    "So What & More",
    ("Miles Davis",),
    "Kind of Blue",
    rating=4.0,
    plays=12,
    last_played=LAST,
    added=ADDED,
)
#: On a device, with all that a name may hold, and played without a rating.
ODD = ForeignTrack(Path('/media/me/MUSIC/it\'s;\\here/\n"(two)".mp3'), plays=3)
PLAIN = ForeignTrack(Path("/music/three.mp3"), artists=("Miles Davis",), rating=0.5)
GYM = ForeignPlaylist("Gym; it's", (SO_WHAT.path, ODD.path))
LIBRARY = ForeignLibrary("Amarok", (SO_WHAT, ODD, PLAIN), (GYM,))

# Amarok's own statements for the tables that matter, in the words of MySQL, with one that does not.
SCHEMA = """
CREATE TABLE devices (id ID,type VARCHAR(255),label VARCHAR(255),lastmountpoint VARCHAR(255),uuid VARCHAR(255),servername VARCHAR(80),sharename VARCHAR(240)) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE urls (id ID,deviceid INTEGER,rpath VARCHAR(324) NOT NULL,directory INTEGER,uniqueid VARCHAR(128) UNIQUE) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE artists (id ID,name VARCHAR(255) NOT NULL) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE albums (id ID,name VARCHAR(255) NOT NULL,artist INTEGER,image INTEGER) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE tracks (id ID,url INTEGER,artist INTEGER,album INTEGER,genre INTEGER,composer INTEGER,year INTEGER,title VARCHAR(255),comment TEXT,tracknumber INTEGER,discnumber INTEGER,bitrate INTEGER,length INTEGER,samplerate INTEGER,filesize INTEGER,filetype INTEGER,bpm FLOAT,createdate INTEGER,modifydate INTEGER,albumgain FLOAT,albumpeakgain FLOAT,trackgain FLOAT,trackpeakgain FLOAT) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE statistics (id ID,url INTEGER NOT NULL,createdate INTEGER,accessdate INTEGER,score FLOAT,rating INTEGER NOT NULL DEFAULT 0,playcount INTEGER NOT NULL DEFAULT 0,deleted BOOL NOT NULL DEFAULT 0) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE lyrics (url INTEGER PRIMARY KEY,lyrics TEXT) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE playlists (id ID,parent_id INTEGER,name VARCHAR(255),description VARCHAR(255),urlid VARCHAR(1000)) COLLATE = utf8_bin ENGINE = MyISAM;
CREATE TABLE playlist_tracks (id ID,playlist_id INTEGER,track_num INTEGER,url VARCHAR(1000),title VARCHAR(255),album VARCHAR(255),artist VARCHAR(255),length INTEGER,uniqueid VARCHAR(128)) COLLATE = utf8_bin ENGINE = MyISAM;
"""  # noqa: E501

# What stands in them: values that any SQL knows, but for the name of the second file.
ROWS = """
INSERT INTO devices VALUES (1,'uuid','USB','/media/me/MUSIC','ABCD',NULL,NULL);
INSERT INTO urls VALUES (1,-1,'./music/Miles Davis/01 – So What?.flac',1,'amarok-sqltrackuid://aa');
INSERT INTO urls VALUES (2,1,{odd},2,'amarok-sqltrackuid://bb');
INSERT INTO urls VALUES (3,7,'music/here/../three.mp3',1,NULL);
INSERT INTO artists VALUES (1,'Miles Davis');
INSERT INTO albums VALUES (1,'Kind of Blue',1,NULL);
INSERT INTO tracks (id,url,artist,album,title,comment,createdate) VALUES (1,1,1,1,'So What & More','it''s (good); "x"',1339576187);
INSERT INTO tracks (id,url,artist,album,title,comment,createdate) VALUES (2,2,NULL,NULL,NULL,NULL,NULL);
INSERT INTO tracks (id,url,artist,album,title,comment,createdate) VALUES (3,3,1,99,'',NULL,0);
INSERT INTO tracks (id,url,artist,album,title,comment,createdate) VALUES (4,99,1,1,'Nowhere',NULL,0);
INSERT INTO statistics VALUES (1,1,1339576190,1709208001,87.5,8,12,0);
INSERT INTO statistics VALUES (2,2,NULL,NULL,NULL,0,3,0);
INSERT INTO statistics VALUES (3,3,NULL,NULL,55,1,0,0);
INSERT INTO lyrics VALUES (1,'La; la (la) ''la''');
INSERT INTO playlists VALUES (1,-1,'Gym; it''s','','');
INSERT INTO playlists VALUES (2,-1,'Empty','',NULL);
INSERT INTO playlist_tracks VALUES (1,1,2,'amarok-sqltrackuid://bb','','','',0,'amarok-sqltrackuid://bb');
INSERT INTO playlist_tracks VALUES (2,1,1,'file:///music/Miles%20Davis/01%20%E2%80%93%20So%20What%3F.flac','','','',0,NULL);
INSERT INTO playlist_tracks VALUES (3,1,3,'http://radio','','','',0,'http://radio');
"""  # noqa: E501

#: As mariadb-dump 10.11 has written a part of that; older ones write the rows of a statement into one line.
DUMP = r"""/*M!999999\- enable the sandbox mode */
-- MariaDB dump 10.19  Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)
--
-- Host: localhost    Database: amarok

/*!40101 SET NAMES utf8mb4 */;
DROP TABLE IF EXISTS `albums`;
/*!40101 SET character_set_client = utf8mb4 */;
CREATE TABLE `albums` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL DEFAULT 'a),(b;',
  `artist` int(11) DEFAULT NULL,
  `image` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `albums_name_artist` (`name`,`artist`),
  CONSTRAINT `x` CHECK (json_valid(`name`))
) ENGINE=MyISAM AUTO_INCREMENT=2 DEFAULT CHARSET=utf8mb3 COLLATE=utf8mb3_bin;
LOCK TABLES `albums` WRITE;
/*!40000 ALTER TABLE `albums` DISABLE KEYS */;
INSERT INTO `albums` VALUES
(1,'Kind of Blue',1,NULL);
/*!40000 ALTER TABLE `albums` ENABLE KEYS */;
UNLOCK TABLES;
CREATE TABLE `artists` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `name` varchar(255) NOT NULL
);
INSERT INTO `artists` VALUES (1,'Miles Davis');
CREATE TABLE `devices` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `type` varchar(255) DEFAULT NULL,
  `label` varchar(255) DEFAULT NULL,
  `lastmountpoint` varchar(255) DEFAULT NULL,
  `uuid` varchar(255) DEFAULT NULL,
  `servername` varchar(80) DEFAULT NULL,
  `sharename` varchar(240) DEFAULT NULL,
  PRIMARY KEY (`id`)
) ENGINE=MyISAM;
INSERT INTO `devices` VALUES
(1,'uuid','USB','/media/me/MUSIC','ABCD',NULL,NULL);
CREATE TABLE `lyrics` (`url` int(11) NOT NULL, `lyrics` text DEFAULT NULL);
INSERT INTO `lyrics` VALUES
(1,'La; la (la) \'la\' \\');
CREATE TABLE `playlist_tracks` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `playlist_id` int(11) DEFAULT NULL,
  `track_num` int(11) DEFAULT NULL,
  `url` varchar(1000) DEFAULT NULL,
  `uniqueid` varchar(128) DEFAULT NULL
);
INSERT INTO `playlist_tracks` VALUES
(1,1,2,'amarok-sqltrackuid://bb','amarok-sqltrackuid://bb'),
(2,1,1,'file:///music/Miles%20Davis/01%20%E2%80%93%20So%20What%3F.flac',NULL),
(3,1,3,'http://radio','http://radio');
CREATE TABLE playlists (id INTEGER, parent_id INTEGER, name TEXT);
INSERT IGNORE INTO playlists (`parent_id`,`id`,`name`) VALUES (-1,1,'Gym; it\'s'),(-1,2,'Empty');
CREATE TABLE `statistics` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `url` int(11) NOT NULL,
  `createdate` int(11) DEFAULT NULL,
  `accessdate` int(11) DEFAULT NULL,
  `score` float DEFAULT NULL,
  `rating` int(11) NOT NULL DEFAULT 0,
  `playcount` int(11) NOT NULL DEFAULT 0,
  `deleted` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`)
) ENGINE=MyISAM;
INSERT INTO `statistics` VALUES
(1,1,1339576190,1709208001,87.5,8,12,0),
(2,2,NULL,NULL,NULL,0,3,0),
(3,3,NULL,NULL,55,1,0,0);
CREATE TABLE `tracks` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `url` int(11) DEFAULT NULL,
  `artist` int(11) DEFAULT NULL,
  `album` int(11) DEFAULT NULL,
  `title` varchar(255) DEFAULT NULL,
  `comment` text DEFAULT NULL,
  `createdate` int(11) DEFAULT NULL
);
INSERT INTO `tracks` VALUES
(1,1,1,1,'So What & More','it\'s (good); \\ \"x\"	',1339576187),
(2,2,NULL,NULL,NULL,NULL,NULL),
(3,3,1,99,'',_binary 'x',0),
(4,99,1,1,'Nowhere',0x00FF,0);
CREATE TABLE `urls` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `deviceid` int(11) DEFAULT NULL,
  `rpath` varchar(324) NOT NULL,
  `directory` int(11) DEFAULT NULL,
  `uniqueid` varchar(128) DEFAULT NULL
);
INSERT INTO `urls` VALUES
(1,-1,'./music/Miles Davis/01 – So What?.flac',1,'amarok-sqltrackuid://aa'),
(2,1,'./it\'s;\\here/\n\"(two)\".mp3',2,'amarok-sqltrackuid://bb'),
(3,7,'music/here/../three.mp3',1,NULL);
-- Dump completed on 2026-11-25 21:34:13"""


def dumped(folder: Path, text: str | bytes) -> Path:
    file = folder / "amarok.sql"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def refusal(path: Path) -> str:
    with pytest.raises(CannotMoveIn) as raised:
        moving.read(path)
    return str(raised.value).replace(f"{path.parent}/", "")


# ---------------------------------------------------------------- a dump


def test_a_dump(tmp_path: Path) -> None:
    assert moving.read(dumped(tmp_path, DUMP)) == LIBRARY


def test_a_dump_in_other_words(tmp_path: Path) -> None:
    """One row a statement, names in quotes of the standard, quotes doubled, values in hexadecimal."""
    text = DUMP.replace("),\n(", ");\nREPLACE INTO `{}` VALUES\n(").replace("\\'", "''")
    lines = []
    table = ""
    for line in text.splitlines():
        table = line.split("`")[1] if "INTO `" in line and "{}" not in line else table
        lines.append(line.format(table) if "{}" in line else line)
    text = "# a comment; 'of another kind\n" + "\n".join(lines).replace("'ABCD'", "0x41424344")
    plain = text.replace("'Kind of Blue'", "0x" + b"Kind of Blue".hex()).replace("`", '"')
    assert moving.read(dumped(tmp_path, plain)) == LIBRARY


def test_a_dump_cut_into_chunks_anywhere(tmp_path: Path) -> None:
    """It is read in pieces of 64 KiB: wherever one ends, the same is read."""
    for shift in range(0, len(DUMP.encode()), 29):
        filler = "x" * ((1 << 16) - len(DUMP.encode()) + shift)
        assert moving.read(dumped(tmp_path, f"-- MySQL dump 10.13\n/* {filler} */{DUMP}")) == LIBRARY, shift


def test_a_long_text(tmp_path: Path) -> None:
    """Of a table that does not matter, and longer than what is read at once."""
    long = "INSERT INTO `lyrics` VALUES (2,'" + "la ('' \\' la);" * 100_000 + "');\n"
    whole = DUMP.replace("CREATE TABLE `playlist_tracks`", long + "CREATE TABLE `playlist_tracks`")
    assert moving.read(dumped(tmp_path, whole)) == LIBRARY


def test_an_absurdly_long_text(tmp_path: Path) -> None:
    text = DUMP.replace("Kind of Blue", "x" * 50_000_000)
    assert refusal(dumped(tmp_path, text)) == "“amarok.sql” is not read: one of its rows is too long."


def test_a_dump_of_something_else(tmp_path: Path) -> None:
    text = "-- MySQL dump 10.13\nCREATE TABLE x (id INTEGER);\nINSERT INTO x VALUES (1);\n"
    assert refusal(dumped(tmp_path, text)) == "“amarok.sql” is no library of Amarok."


def test_a_dump_that_was_broken_off(tmp_path: Path) -> None:
    for end in (DUMP.index("INSERT INTO `urls`") + 40, DUMP.index("'./music/Miles") + 9, DUMP.index("),\n(3,7")):
        assert refusal(dumped(tmp_path, DUMP[:end])) == "“amarok.sql” is damaged: it breaks off in the middle."


def test_rows_of_other_columns(tmp_path: Path) -> None:
    text = DUMP.replace("(1,'Miles Davis')", "(1,'Miles Davis',3)")
    assert "a row of its table artists does not have the columns" in refusal(dumped(tmp_path, text))


def test_broken_dumps(tmp_path: Path) -> None:
    whole = DUMP.encode()
    chance = random.Random(1)
    refused = 0
    for _ in range(300):
        data = bytearray(whole)
        if chance.random() < 0.3:
            del data[chance.randrange(100, len(data)) :]
        for _ in range(chance.randrange(1, 30)):
            data[chance.randrange(100, len(data))] = chance.randrange(256)
        try:
            moving.read(dumped(tmp_path, bytes(data)))
        except CannotMoveIn:
            refused += 1
    assert refused > 30


# ---------------------------------------------------------------- SQLite


def test_the_latest_amarok(tmp_path: Path) -> None:
    """Since 3.3 it can keep the same tables in SQLite."""
    file = tmp_path / "amarok.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        schema = SCHEMA.replace("id ID", "id INTEGER PRIMARY KEY AUTOINCREMENT")
        connection.executescript(schema.replace(" COLLATE = utf8_bin ENGINE = MyISAM", ""))
        connection.executescript(ROWS.format(odd="'./it''s;\\here/' || char(10) || '\"(two)\".mp3'"))
    assert moving.read(file) == LIBRARY


# Amarok 1.4's: tracks lie in `tags`, and statistics name their file by its place.
FIRST = """
CREATE TABLE tags (url VARBINARY(255), dir VARBINARY(255), createdate INTEGER, modifydate INTEGER, album INTEGER,
  artist INTEGER, composer INTEGER, genre INTEGER, title VARCHAR(255), year INTEGER, comment TEXT, track NUMERIC(4),
  discnumber INTEGER, bitrate INTEGER, length INTEGER, samplerate INTEGER, filesize INTEGER, filetype INTEGER,
  sampler BOOL, bpm FLOAT, deviceid INTEGER);
CREATE TABLE album (id INTEGER PRIMARY KEY, name VARCHAR(255));
CREATE TABLE artist (id INTEGER PRIMARY KEY, name VARCHAR(255));
CREATE TABLE devices (id INTEGER PRIMARY KEY, type VARCHAR(255), label VARCHAR(255), lastmountpoint VARCHAR(255),
  uuid VARCHAR(255), servername VARCHAR(255), sharename VARCHAR(255));
CREATE TABLE statistics (url VARBINARY(255), deviceid INTEGER, createdate INTEGER, accessdate INTEGER,
  percentage FLOAT, rating INTEGER DEFAULT 0, playcounter INTEGER, uniqueid VARCHAR(32) UNIQUE, deleted BOOL);
INSERT INTO devices (id, lastmountpoint) VALUES (1, '/media/me/MUSIC');
INSERT INTO artist VALUES (1, 'Miles Davis');
INSERT INTO album VALUES (1, 'Kind of Blue');
INSERT INTO tags (url, deviceid, title, artist, album, createdate) VALUES
  ('./music/Miles Davis/01 – So What?.flac', -1, 'So What & More', 1, 1, 1339576187),
  ('./it''s;\\here/' || char(10) || '"(two)".mp3', 1, '', NULL, NULL, NULL),
  ('./music/three.mp3', -1, '', 1, NULL, NULL);
INSERT INTO statistics (url, deviceid, accessdate, percentage, rating, playcounter) VALUES
  ('./music/Miles Davis/01 – So What?.flac', -1, 1709208001, 87.5, 8, 12),
  ('./it''s;\\here/' || char(10) || '"(two)".mp3', 1, NULL, NULL, 0, 3),
  ('./it''s;\\here/' || char(10) || '"(two)".mp3', -1, NULL, NULL, 9, 99),
  ('./music/three.mp3', -1, NULL, NULL, 1, 0);
"""


def test_the_first_amarok(tmp_path: Path) -> None:
    file = tmp_path / "collection.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.executescript(FIRST)
    assert moving.read(file) == replace(LIBRARY, playlists=())


def test_before_there_were_devices(tmp_path: Path) -> None:
    file = tmp_path / "collection.db"
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.executescript(
            "CREATE TABLE tags (url TEXT, title TEXT, artist INTEGER, album INTEGER);"
            "CREATE TABLE statistics (url TEXT UNIQUE, accessdate INTEGER, percentage FLOAT, playcounter INTEGER);"
            "INSERT INTO tags VALUES ('/music/a.mp3', 'A', 1, 1);"
            "INSERT INTO statistics VALUES ('/music/a.mp3', NULL, 50, 4);"
        )
    assert moving.read(file).tracks == (ForeignTrack(Path("/music/a.mp3"), "A", plays=4),)


# ---------------------------------------------------------------- the tables of MySQL itself


def run_server(server: str, folder: Path, statements: str) -> None:
    """In the words of the real program, which takes one statement a line."""
    command = [server, "--no-defaults", "--bootstrap", f"--datadir={folder}", "--skip-grant-tables", "--innodb=OFF"]
    command += ["--default-storage-engine=MyISAM", "--character-set-server=utf8", "--collation-server=utf8_bin"]
    if os.geteuid() == 0:
        command.append("--user=root")
    subprocess.run(command, input=statements.encode(), capture_output=True, check=True, timeout=300)


def test_the_real_database(tmp_path: Path) -> None:
    server = mysql_server.installed()
    if server is None:
        pytest.skip("neither MariaDB nor MySQL is installed")
    folder = tmp_path / "mysqle"
    folder.mkdir()
    schema = SCHEMA.replace("id ID", "id INTEGER PRIMARY KEY AUTO_INCREMENT")
    rows = ROWS.format(odd="'./it\\'s;\\\\here/\\n\"(two)\".mp3'")
    run_server(server, folder, f"CREATE DATABASE amarok DEFAULT CHARACTER SET utf8;\nUSE amarok;\n{schema}{rows}")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    for chosen in (folder, folder / "amarok", folder / "amarok" / "statistics.MYD"):
        assert moving.read(chosen) == LIBRARY
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    for table in ("devices", "playlists", "playlist_tracks"):
        (folder / "amarok" / f"{table}.MYD").unlink()
    found = moving.read(folder)
    assert found.playlists == ()
    assert found.tracks[0] == SO_WHAT
    (folder / "amarok" / "tracks.frm").write_bytes(b"nonsense")
    assert "could not read" in refusal(folder)


# What the real server has written, by table, when it was asked as it is asked here.
WRITTEN = {
    "columns": "devices\tid\ndevices\tlastmountpoint\n"
    "urls\tid\nurls\tdeviceid\nurls\trpath\nurls\tuniqueid\n"
    "tracks\turl\ntracks\ttitle\ntracks\tartist\n"
    "statistics\turl\nstatistics\trating\nstatistics\tplaycount\n",
    "devices": "INSERT INTO devices VALUES (1,'/media/me/MUSIC');\n",
    "urls": "INSERT INTO urls VALUES (2,1,'./it\\'s;\\\\here/\\\n\"(two)\".mp3','amarok-sqltrackuid://bb');\n"
    "INSERT INTO urls VALUES (3,-1,'./music/three.mp3',\\N);\n",
    "tracks": "INSERT INTO tracks VALUES (2,\\N,\\N);\nINSERT INTO tracks VALUES (3,'',\\N);\n",
    "statistics": "INSERT INTO statistics VALUES (2,0,3);\n",
}

STAND_IN = """#!{python}
import re, sys
written = {written!r}
if {fails!r}:
    sys.exit("2026-11-25 0 [Note] Starting\\n2026-11-25 0 [ERROR] Can't open it.\\n")
for place in re.findall("INTO OUTFILE '([^']+)'", sys.stdin.read()):
    with open(place, "w") as file:
        file.write(written[place.rpartition("/")[2]])
"""


def stand_in(folder: Path, *, fails: bool = False) -> str:
    """A program in the place of a server, which writes what a real one wrote."""
    program = folder / "mariadbd"
    program.write_text(STAND_IN.format(python=sys.executable, written=WRITTEN, fails=fails))
    program.chmod(0o755)
    return str(program)


def tables(folder: Path, names: Sequence[str] = ("devices", "urls", "tracks", "statistics")) -> Path:
    folder.mkdir()
    for name in names:
        for end in (".frm", ".MYD", ".MYI"):
            (folder / f"{name}{end}").touch()
    return folder


def test_what_a_server_writes(tmp_path: Path) -> None:
    found = amarok.read_embedded(tables(tmp_path / "amarok"), stand_in(tmp_path))
    assert found.tracks == (ODD, ForeignTrack(Path("/music/three.mp3")))


def test_a_server_that_cannot_read_it(tmp_path: Path) -> None:
    server = stand_in(tmp_path, fails=True)
    with pytest.raises(CannotMoveIn, match=r"mariadbd could not read “.*”: .*\[ERROR\] Can't open it\.$"):
        amarok.read_embedded(tables(tmp_path / "amarok"), server)
    os.remove(server)  # noqa: PTH107
    with pytest.raises(CannotMoveIn, match="cannot be read"):
        amarok.read_embedded(tmp_path / "amarok", server)


def test_without_a_server(tmp_path: Path) -> None:
    with pytest.raises(CannotMoveIn, match=r"Install the package mariadb-server and try again.*mysqldump"):
        amarok.read_embedded(tables(tmp_path / "amarok"), None)


def test_where_amarok_keeps_it(tmp_path: Path) -> None:
    folder = tmp_path / ".kde/share/apps/amarok/mysqle"
    folder.mkdir(parents=True)
    tables(folder / "amarok")
    shutil.copy(dumped(tmp_path, DUMP), folder.parent / "collection.db")  # whatever it is
    assert [(library.player, library.path.name) for library in moving.found(tmp_path)] == [
        ("Amarok", "statistics.MYD"),
        ("Amarok", "collection.db"),
    ]
