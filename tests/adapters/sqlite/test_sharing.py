"""What listeners at one computer share of their databases, and that nothing else is handed on."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from builders import MONDAY, a_file, a_listen, tags
from segue.adapters.sqlite.profile import DATABASE, Profile, open_profile, open_writer
from segue.adapters.sqlite.sharing import (
    OF_THE_LIBRARY,
    OF_THE_MACHINE,
    library_alone,
    note_lost,
    shared_by,
    take_over,
)
from segue.core.errors import ProfileError
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.query_parser import parse
from segue.domain.liking import Liking
from segue.domain.play import Ending
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId

#: Where it stands in any column, it is a listener's own.
SECRET = "Annas Geheimnis"

#: What columns hold that may not hold everything.
_ONLY = {"answer": "accepted", "ending": "finished", "origin": "chosen", "kind": "manual", "wanted_id": None}

A_SOUND = b"a song".ljust(16)


def rows(db: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    return db.execute(f'SELECT * FROM "{table}"').fetchall()


def tables(db: sqlite3.Connection) -> list[str]:
    """All that hold rows of their own: not those that belong to words."""
    found = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    return [row[0] for row in found if not row[0].startswith("track_words")]


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Profile]:
    """A profile with two songs, a file that was opened from outside, and a row in every table there is."""
    with closing(open_profile(tmp_path / "anna", MONDAY)) as profile:
        profile.tracks.add_folder(Path("/music"), MONDAY)
        with closing(open_writer(profile.file)) as writer:
            one, two = (FoundFile(f"/music/{title}.flac", 10, 1) for title in ("one", "two"))
            writer.write(
                [ReadFile(one, tags("One"), A_SOUND), ReadFile(two, tags("Two"), b"other".ljust(16))], MONDAY
            )
        profile.tracks.opened([a_file(f"/home/{SECRET}.flac", tags(SECRET))], MONDAY)
        profile.plays.end(a_listen(1, listened=timedelta(minutes=3)), Ending.FINISHED)
        profile.tracks.set_likings({TrackId(1): Liking(4.5, MONDAY)})
        profile.settings.set("volume", 33)
        profile.settings.set("separators", ["/"])
        with profile.connection as db:
            db.execute("UPDATE tracks SET prior_plays = 7, prior_skips = 3, prior_last = 99 WHERE id = 2")
            db.execute("INSERT INTO sounds VALUES (?, 1, ?, NULL)", (A_SOUND, b"how it sounds"))
            db.execute("INSERT INTO same_recordings VALUES (1, 1, 9, 77), (2, 1, NULL, NULL)")
        _fill(profile)
        yield profile


def _fill(profile: Profile) -> None:
    """Each table that is not of the library, also those to come, with a row that tells of Anna."""
    with closing(sqlite3.connect(profile.file)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        for table in tables(db):
            if table in OF_THE_LIBRARY or table.startswith("sqlite_") or (rows(db, table) and table != "settings"):
                continue
            columns = db.execute(f'PRAGMA table_info("{table}")').fetchall()
            values = [_ONLY.get(name, 1 if kind == "INTEGER" else f'"{SECRET}"') for _, name, kind, *_ in columns]
            db.execute(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(values))})', values)
        db.commit()
        empty = {table for table in tables(db) if not rows(db, table)} - OF_THE_LIBRARY
        assert not empty, "a table in which nothing of hers is looked for"


@pytest.fixture
def ben(anna: Profile, tmp_path: Path) -> Iterator[Profile]:
    (tmp_path / "ben").mkdir()
    library_alone(anna.file, tmp_path / "ben" / DATABASE)
    with closing(open_profile(tmp_path / "ben", MONDAY)) as profile:
        yield profile


def test_the_library_comes_along(ben: Profile) -> None:
    assert ben.tracks.folders() == [Path("/music")]
    found = ben.tracks.find(parse("one"), SortBy.TITLE, False, MONDAY)
    assert [track.tags.title for track in ben.tracks.many(found)] == ["One"]
    assert len(ben.tracks.find(parse(""), SortBy.TITLE, False, MONDAY)) == 2
    assert ben.sounds.count() == 1
    assert ben.settings.get("volume") == 33
    assert ben.settings.get("separators") == ["/"]
    assert rows(ben.connection, "same_recordings") == [(1, 1, None, None), (2, 1, None, None)]


def test_nothing_of_the_listener_does(anna: Profile, ben: Profile) -> None:
    db = ben.connection
    for table in tables(db):
        if table == "settings":
            assert {row[0] for row in rows(db, table)} <= set(OF_THE_MACHINE)
        elif table not in OF_THE_LIBRARY:
            assert rows(db, table) == [], table
    told = db.execute("SELECT rating, loved, prior_plays, prior_skips, prior_last FROM tracks").fetchall()
    assert set(told) == {(None, None, 0, 0, None)}
    assert [track.tags.title for track in ben.tracks.many([TrackId(1), TrackId(2), TrackId(3)])] == ["One", "Two"]


def test_no_byte_of_it_is_in_the_file(anna: Profile, tmp_path: Path) -> None:
    anna.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert SECRET.encode() in anna.file.read_bytes()
    to = tmp_path / "alone.db"
    library_alone(anna.file, to)
    assert SECRET.encode() not in to.read_bytes()
    assert b"One" in to.read_bytes()
    with closing(sqlite3.connect(to)) as db:
        assert db.execute("PRAGMA freelist_count").fetchone() == (0,)
        assert db.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alone.db", "anna"]


def test_what_was_learned_of_one_is_not_taken_for_the_others(anna: Profile, ben: Profile) -> None:
    assert not {row[1] for row in rows(anna.connection, "editions")} & {
        row[1] for row in rows(ben.connection, "editions")
    }


def test_the_one_it_was_made_from_is_as_before(anna: Profile, tmp_path: Path) -> None:
    before = {table: rows(anna.connection, table) for table in tables(anna.connection)}
    library_alone(anna.file, tmp_path / "alone.db")
    assert {table: rows(anna.connection, table) for table in tables(anna.connection)} == before


def test_of_a_damaged_one_there_is_none(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"no database" * 1000)
    with pytest.raises(ProfileError):
        library_alone(tmp_path / DATABASE, tmp_path / "alone.db")
    assert [path.name for path in tmp_path.iterdir()] == [DATABASE]
    assert shared_by(tmp_path / DATABASE) is None
    assert shared_by(tmp_path / "nowhere.db") is None


def test_who_listens_next_takes_over_what_has_changed(anna: Profile, ben: Profile) -> None:
    anna.tracks.add_folder(Path("/more"), MONDAY)
    anna.settings.set("volume", 90)
    anna.settings.set("offers", "never")
    with closing(open_writer(anna.file)) as writer:
        writer.give_up(Path("/music"))
    shared = shared_by(anna.file)
    assert shared is not None
    todo = take_over(shared, ben.tracks, ben.settings, MONDAY)
    assert todo.given_up == [Path("/music")]
    assert not todo.reads_again
    assert set(ben.tracks.folders()) == {Path("/music"), Path("/more")}, "it is given up on the worker"
    assert ben.settings.get("volume") == 90
    assert ben.settings.get("offers") is None


def test_names_that_are_parted_otherwise_are_read_again(anna: Profile, ben: Profile) -> None:
    anna.settings.drop("separators")
    shared = shared_by(anna.file)
    assert shared is not None
    assert take_over(shared, ben.tracks, ben.settings, MONDAY).reads_again
    assert ben.settings.get("separators") is None


def test_a_folder_that_has_gone_elsewhere_keeps_its_plays(ben: Profile) -> None:
    ben.plays.end(a_listen(1), Ending.FINISHED)
    note_lost(ben.file, Path("/music"))
    with closing(open_writer(ben.file)) as writer:
        writer.give_up(Path("/music"))
        ben.tracks.add_folder(Path("/elsewhere"), MONDAY)
        here = FoundFile("/elsewhere/one.flac", 10, 1)
        writer.write([ReadFile(here, tags("One"), A_SOUND)], MONDAY)
    assert [track.id for track in ben.tracks.at_path(here.path)] == [1]


def test_of_a_folder_that_is_there_nothing_is_missing(ben: Profile, tmp_path: Path) -> None:
    note_lost(ben.file, tmp_path)
    assert not any(track.missing for track in ben.tracks.many([TrackId(1), TrackId(2)]))
