"""Opening a profile: made, brought up to date, or refused in a sentence and left as it was."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, a_listen, tags
from segue.adapters.sqlite import backup, schema
from segue.adapters.sqlite.connection import APPLICATION_ID
from segue.adapters.sqlite.profile import DATABASE, SqlitePast, open_profile, open_writer
from segue.core.errors import ProfileError
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.query_parser import parse
from segue.domain.play import Ending
from segue.domain.playlist import PlaylistId
from segue.domain.query import EVERYTHING
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.habits.names import Told
from segue.habits.ranking import Candidate


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A profile that has been used and closed."""
    with closing(open_profile(tmp_path / "profile", MONDAY)) as profile:
        profile.tracks.opened([a_file()], MONDAY)[0]
        profile.settings.set("volume", 70)
    return tmp_path / "profile"


def contents(folder: Path) -> dict[Path, bytes]:
    """All that is stored: not the index of a journal, nor a journal that holds nothing."""
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix != ".db-shm"}
    return {path: data for path, data in files.items() if data or path.suffix != ".db-wal"}


def refusal(folder: Path) -> str:
    """What is said of a profile that cannot be used; nothing in it may have changed."""
    before = contents(folder)
    with pytest.raises(ProfileError) as told:
        open_profile(folder, MONDAY)
    assert contents(folder) == before
    text = str(told.value)
    assert text.endswith(".")
    return text


def change(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def scribble(file: Path, start: int, end: int) -> None:
    data = bytearray(file.read_bytes())
    data[start:end] = b"\xa5" * (min(end, len(data)) - start)
    file.write_bytes(data)


def the_only_backup(folder: Path) -> Path:
    (copy,) = (folder / "backups").iterdir()
    return copy


# ---------------------------------------------------------------- opened


def test_a_fresh_profile_is_empty(tmp_path: Path) -> None:
    folder = tmp_path / "some" / "where"
    with closing(open_profile(folder, MONDAY)) as profile:
        assert profile.file == folder / DATABASE
        assert profile.tracks.folders() == []
        assert list(profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)) == []
        assert list(profile.plays.all()) == []
        assert profile.playlists.all() == []
        assert profile.offers.since(MONDAY) == []
        (application,) = profile.connection.execute("PRAGMA application_id").fetchone()
        (version,) = profile.connection.execute("PRAGMA user_version").fetchone()
    assert (application, version) == (APPLICATION_ID, len(schema.STEPS))
    assert not (folder / "backups").exists()


def test_an_empty_file_becomes_a_profile(tmp_path: Path) -> None:
    """As a full disk, or a crash in the very first moment, leaves it."""
    (tmp_path / DATABASE).touch()
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        assert profile.playlists.all() == []


def test_an_update_that_was_cut_off_between_two_steps_goes_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _know_one_step_more(monkeypatch, "CREATE TABLE moods (word TEXT)")
    schema.migrate(folder / DATABASE)
    change(folder / DATABASE, f"PRAGMA user_version = {len(schema.STEPS) - 1}")
    with closing(open_profile(folder, MONDAY)) as profile:
        assert schema.version(profile.connection) == len(schema.STEPS)


def test_a_profile_that_is_new_or_up_to_date_opens_without_what_only_updates_need(
    folder: Path, tmp_path: Path
) -> None:
    code = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from segue.adapters.sqlite.profile import open_profile\n"
        "profile = open_profile(Path(sys.argv[1]), datetime.now(UTC))\n"
        "print(profile.settings.get('volume'), 'sqlite_utils' in sys.modules)"
    )
    for at, volume in ((folder, "70"), (tmp_path / "new", "None")):
        told = subprocess.run(
            [sys.executable, "-c", code, at], capture_output=True, text=True, timeout=300, check=True
        )
        assert told.stdout.split() == [volume, "False"]


def test_opening_holds_nobody_up(folder: Path) -> None:
    with (
        closing(open_profile(folder, MONDAY)),
        closing(sqlite3.connect(folder / DATABASE, timeout=0)) as other,
        other,
    ):
        other.execute("DELETE FROM settings")


def test_an_older_profile_is_copied_and_brought_up_to_date(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _know_one_step_more(monkeypatch, "CREATE TABLE moods (word TEXT)")
    with closing(open_profile(folder, MONDAY)) as profile:
        assert schema.version(profile.connection) == len(schema.STEPS)
        assert profile.connection.execute("SELECT count(*) FROM moods").fetchone() == (0,)
        assert profile.settings.get("volume") == 70
    copy = the_only_backup(folder)
    assert copy.name == "before-update-2026-03-02-120000.db"
    with closing(sqlite3.connect(copy)) as old:
        assert schema.version(old) == len(schema.STEPS) - 1
        assert old.execute("SELECT name, value FROM settings").fetchall() == [("volume", "70")]
    with closing(open_profile(folder, MONDAY)):
        assert the_only_backup(folder) == copy


def test_a_migration_that_breaks_off_leaves_the_profile_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        _know_one_step_more(patch, "CREATE TABLE moods (word TEXT)", "CREATE TABLE moods (word TEXT)")
        with pytest.raises(sqlite3.OperationalError):
            open_profile(folder, MONDAY)
    with closing(open_profile(folder, MONDAY)) as profile:
        assert profile.settings.get("volume") == 70
        assert not profile.connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'moods'").fetchall()


def test_a_library_from_before_there_were_parts_keeps_all_that_points_to_its_tracks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / DATABASE
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", dict(list(schema.STEPS.items())[:2]))
        schema.migrate(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(
            """
            INSERT INTO tracks (id, path, size, mtime_ns, fingerprint, title, artists, album, album_artist, genres,
                                added, rating, prior_plays, title_key, artist_key, album_key, genre_key)
            VALUES (7, '/music/a.flac', 5, 6, x'00ff', 'A', '["B"]', 'C', '', '[]', 1000, 9, 12, 'a', 'b', 'c', '')
            """
        )
        connection.execute("INSERT INTO playlists (id, name, created, changed) VALUES (1, 'List', 0, 0)")
        connection.execute("INSERT INTO playlist_tracks VALUES (1, 0, 7)")
        connection.execute(
            "INSERT INTO plays (track_id, started, utc_offset, listened_ms, ending, origin, session)"
            " VALUES (7, 2000, 0, 60000, 'finished', 'chosen', 1)"
        )
        connection.commit()
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        (track,) = profile.tracks.many([TrackId(7)])
        assert (track.tags.title, track.tags.artists, track.rating, track.part) == ("A", ("B",), 4.5, None)
        assert profile.tracks.counts([track.id])[track.id].plays == 13
        assert profile.playlists.get(PlaylistId(1)).tracks == (7,)
        with pytest.raises(sqlite3.IntegrityError):
            profile.connection.execute("DELETE FROM tracks")
        kept = profile.connection.execute("SELECT fingerprint, prior_plays, mtime_ns FROM tracks").fetchall()
        assert kept == [(b"\x00\xff", 12, -1)], "to be read again, since it may have parts"


def _know_one_step_more(monkeypatch: pytest.MonkeyPatch, *statements: str) -> None:
    def step(connection: sqlite3.Connection) -> None:
        for statement in statements:
            connection.execute(statement)

    monkeypatch.setattr(schema, "STEPS", {**schema.STEPS, "9999_moods": step})


# ---------------------------------------------------------------- refused


def test_a_newer_segues_profile(folder: Path) -> None:
    change(folder / DATABASE, f"PRAGMA user_version = {len(schema.STEPS) + 1}", "CREATE TABLE moods (word TEXT)")
    assert "newer Segue" in refusal(folder)


@pytest.mark.parametrize("statement", ["CREATE TABLE bookmarks (url TEXT)", "PRAGMA application_id = 7"])
def test_another_programs_database(tmp_path: Path, statement: str) -> None:
    change(tmp_path / DATABASE, statement)
    assert "belongs to another program" in refusal(tmp_path)


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_text("Dear diary,\n" * 500)
    text = refusal(tmp_path)
    assert "is not a Segue database" in text
    assert DATABASE in text


def test_a_database_that_is_cut_off(folder: Path) -> None:
    file = folder / DATABASE
    os.truncate(file, file.stat().st_size // 2)
    text = refusal(folder)
    assert "is damaged" in text
    assert "no copy" in text


def test_a_damaged_database_names_the_copy_to_go_back_to(folder: Path) -> None:
    for days in (0, 7):
        backup.weekly(folder / DATABASE, MONDAY + timedelta(days=days))
    for days, copy in enumerate(sorted((folder / "backups").iterdir())):
        os.utime(copy, (days, days))
    scribble(folder / DATABASE, 100, 4096)
    text = refusal(folder)
    assert "is damaged" in text
    assert f"segue --profile {folder} restore {folder / 'backups' / 'weekly-2026-03-09.db'}" in text


def test_what_a_restore_put_aside_is_no_copy_to_go_back_to(folder: Path) -> None:
    (folder / "backups").mkdir()
    (folder / "backups" / "before-restore-2026-03-09-101500-000000.db").write_bytes(b"damaged")
    scribble(folder / DATABASE, 100, 4096)
    assert "no copy" in refusal(folder)


def test_a_profile_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(ProfileError, match="cannot be made"):
            open_profile(folder, MONDAY)


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that any user may look into: those of pytest are its own."""
    with tempfile.TemporaryDirectory(prefix="segue-test-") as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize(
    ("mode", "database_mode"),
    [(0o555, 0o444), (0o755, 0o444), (0o555, 0o644), (0o755, 0o000), (0o444, 0o644)],
)
def test_a_profile_without_permission(folder: Path, reachable: Path, mode: int, database_mode: int) -> None:
    """One that another user owns, or that lies on a medium mounted to be read only."""
    profile = shutil.copytree(folder, reachable / "profile")
    before = contents(profile)
    (profile / DATABASE).chmod(database_mode)
    profile.chmod(mode)
    code = (
        "import os, sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from segue.adapters.sqlite.profile import open_profile\n"
        "from segue.core.errors import ProfileError\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try: open_profile(Path(sys.argv[1]), datetime.now(UTC))\n"
        "except ProfileError as error: print(error)"
    )
    try:
        told = subprocess.run(
            [sys.executable, "-c", code, profile], capture_output=True, text=True, timeout=300, check=True
        )
    finally:
        profile.chmod(0o755)
        (profile / DATABASE).chmod(0o644)
    assert str(profile) in told.stdout
    assert told.stdout.rstrip().endswith(".")
    assert contents(profile) == before


# ---------------------------------------------------------------- the past, for a worker


def test_the_past_sees_what_has_been_stored_meanwhile(folder: Path) -> None:
    with (
        closing(open_profile(folder, MONDAY)) as profile,
        closing(open_writer(profile.file)) as writer,
        closing(SqlitePast(profile.file)) as past,
    ):
        assert past.candidates() == []  # what was opened from outside is not offered
        bare = tags("Bare", artists=(), album_artist="Various", genres=())
        files = [a_file("/music/1.flac", tags("One", artists=("A", "B"))), a_file("/music/2.flac", bare)]
        writer.write([*files, a_file("/music/gone.flac")], MONDAY)
        writer.set_missing([Path("/music/gone.flac")], True)
        assert past.candidates() == [
            Candidate(TrackId(2), "A, B", ("Jazz",)),
            Candidate(TrackId(3), "Various", ()),
        ]
        assert past.albums([TrackId(2)])[0].is_there is False, "a file of it has gone"
        old = tags("Old", original_year=1984, year=2011, moods=("Calming", "Sleepless"))
        writer.write([a_file("/music/4.flac", old), a_file("/music/5.flac", tags("None", year=None))], MONDAY)
        numbers = [candidate.track for candidate in past.candidates()]
        assert past.told(numbers[2:]) == {numbers[2]: Told(1984, ("Calming", "Sleepless")), numbers[3]: Told()}
        assert past.usual().decades[1980] == 1 / 5
        assert past.usual().moods == {"Calm": 1 / 5}
        assert past.sounds() == (array("q"), b"")
        play = profile.plays.end(a_listen(2), Ending.FINISHED)
        assert [heard for heard, _ in past.plays.all()] == [play]


def test_the_albums_of_tracks_are_told_whole_and_in_their_order(tmp_path: Path) -> None:
    def on(title: str, album: str, number: int, **changed: object) -> ReadFile:
        where = f"/music/{album or 'loose'}/{title}.flac"
        return a_file(where, tags(title, album=album, track_no=number, **changed))

    files = [
        on("B", "Kind of Blue", 2),
        on("A", "Kind of Blue", 1),
        on("C", "Kind of Blue", 1, disc_no=2),
        on("Loose", "", 1),
        on("One", "Hits", 1, artists=("X",), album_artist="Various"),
        on("Two", "Hits", 2, artists=("Y",), album_artist="Various"),
        on("Duo", "Both", 1, artists=("X",)),
        on("Trio", "Both", 2, artists=("Y",)),
    ]
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        with closing(open_writer(profile.file)) as writer:
            writer.write(files, MONDAY)
        number = {track.tags.title: track.id for track in profile.tracks.many(profile.tracks.all_ids())}
        with closing(SqlitePast(profile.file)) as past:
            (blue,) = past.albums([number["C"], number["A"], number["Loose"]])
            assert (blue.title, blue.artist) == ("Kind of Blue", "Miles Davis")
            assert blue.tracks == tuple(number[title] for title in "ABC")
            assert blue.is_there
            assert [(its.title, its.artist) for its in past.albums([number["Two"], number["Duo"]])] == [
                ("Both", ""),
                ("Hits", "Various"),
            ]
            assert past.albums([number["Loose"]]) == past.albums([]) == []


def test_to_count_what_is_found_looks_up_each_once(tmp_path: Path) -> None:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as profile:
        with closing(open_writer(profile.file)) as writer:
            some = [ReadFile(FoundFile(f"/music/{n}.ogg", 1, 1), tags(f"Xylophone {n}"), None) for n in range(2000)]
            writer.write(some, MONDAY)
        steps = list[None]()
        profile.tracks._connection.set_progress_handler(lambda: steps.append(None), 1000)
        assert profile.tracks.count(parse("x"), MONDAY, {}) == 2000
        assert len(steps) < 200, "not each of those found among all that are listed"
