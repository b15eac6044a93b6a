"""Copies are whole, whatever goes on meanwhile; and the way back loses nothing."""

import itertools
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, tags
from segue.adapters.sqlite import backup, schema
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.core.errors import ProfileError, WorldError

DAY = timedelta(days=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The database of a profile whose volume is 70."""
    return a_profile(tmp_path / "profile", 70)


def a_profile(folder: Path, volume: int) -> Path:
    with closing(open_profile(folder, MONDAY)) as profile:
        profile.settings.set("volume", volume)
        return profile.file


def volume_of(file: Path) -> int:
    """Also checks that the database is whole."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (value,) = connection.execute("SELECT value FROM settings WHERE name = 'volume'").fetchone()
    return int(value)


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---------------------------------------------------------------- copies


def test_a_copy_is_one_whole_file(file: Path, tmp_path: Path) -> None:
    to = tmp_path / "usb" / "stick" / "copy.db"
    with closing(open_profile(file.parent, MONDAY)) as profile:
        profile.settings.set("volume", 75)  # stands in the journal only
        backup.copy(file, to)
    assert volume_of(to) == 75
    assert list(to.parent.iterdir()) == [to]


def test_a_copy_is_whole_while_another_thread_writes(file: Path, tmp_path: Path) -> None:
    """Each write adds two tracks: a copy that holds an odd number was made of halves."""
    written, stopped = threading.Event(), threading.Event()

    def write() -> None:
        with closing(open_writer(file)) as writer:
            for i in itertools.count():
                pair = [a_file(f"/music/{i}-{side}.flac", tags(f"{side} {i}")) for side in "ab"]
                writer.write(pair, MONDAY)
                written.set()
                if stopped.is_set():
                    return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert written.wait(300)
        for i in range(5):
            to = tmp_path / f"{i}.db"
            backup.copy(file, to)
            assert volume_of(to) == 70
            with closing(sqlite3.connect(to)) as copy:
                (tracks,) = copy.execute("SELECT count(*) FROM tracks").fetchone()
            assert tracks > 0
            assert tracks % 2 == 0
    finally:
        stopped.set()
        writer.join()


def test_an_older_copy_is_replaced(file: Path, tmp_path: Path) -> None:
    to = tmp_path / "copy.db"
    to.write_text("an older one")
    backup.copy(file, to)
    assert volume_of(to) == 70


def test_a_copy_of_a_damaged_database_does_not_replace_an_older_one(file: Path, tmp_path: Path) -> None:
    to = tmp_path / "copies" / "copy.db"
    backup.copy(file, to)
    damage(file)
    with pytest.raises(ProfileError, match="damaged"):
        backup.copy(file, to)
    assert volume_of(to) == 70
    assert list(to.parent.iterdir()) == [to]


@pytest.mark.parametrize(
    "place", ["file/copy.db", "folder", "\N{BLACK STAR}" * 100], ids=["below a file", "a folder", "too long"]
)
def test_a_copy_that_cannot_be_written(file: Path, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(WorldError, match="could not be written") as told:
        backup.copy(file, tmp_path / place)
    assert not isinstance(told.value, ProfileError)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "folder", "profile"}


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder in which not even root may write")
def test_a_copy_where_nobody_may_write_does_not_blame_the_profile(file: Path) -> None:
    with pytest.raises(WorldError, match="could not be written") as told:
        backup.copy(file, Path("/proc/self/copy.db"))
    assert "profile" not in str(told.value)


def test_the_database_is_not_its_own_copy(file: Path, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(file)
    for to in (file, tmp_path / "link.db"):
        with pytest.raises(WorldError, match="the database itself"):
            backup.copy(file, to)
    assert volume_of(file) == 70


def test_a_copy_each_week_and_four_of_them(file: Path) -> None:
    folder = file.parent / "backups"
    folder.mkdir()
    (folder / "mine.db").touch()
    made = [backup.weekly(file, MONDAY + i * DAY) for i in range(50)]
    assert [i for i, path in enumerate(made) if path is not None] == [0, 7, 14, 21, 28, 35, 42, 49]
    kept = [folder / f"weekly-{MONDAY + i * DAY:%Y-%m-%d}.db" for i in (28, 35, 42, 49)]
    assert sorted(folder.iterdir()) == [folder / "mine.db", *kept]
    assert [volume_of(path) for path in kept] == [70] * 4


def test_a_damaged_database_is_told_of_and_costs_no_copy(file: Path) -> None:
    whole = backup.weekly(file, MONDAY)
    assert whole is not None
    damage(file)
    with pytest.raises(ProfileError, match="damaged"):
        backup.weekly(file, MONDAY + 7 * DAY)
    assert list(whole.parent.iterdir()) == [whole]


# ---------------------------------------------------------------- the way back


def test_restoring_puts_back_and_keeps_what_was_there(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup.copy(file, copy)
    a_profile(file.parent, 90)
    kept = backup.restore(file, copy, MONDAY)
    assert kept is not None
    assert kept.parent == file.parent / "backups"
    assert (volume_of(file), volume_of(kept), volume_of(copy)) == (70, 90, 70)
    with closing(open_profile(file.parent, MONDAY)) as profile:
        assert profile.settings.get("volume") == 70


def test_restoring_can_be_undone_at_once(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup.copy(file, copy)
    a_profile(file.parent, 90)
    kept = backup.restore(file, copy, MONDAY)
    assert kept is not None
    again = backup.restore(file, kept, MONDAY + timedelta(milliseconds=1))
    assert again is not None
    assert (volume_of(file), volume_of(kept), volume_of(again)) == (90, 90, 70)


def test_restoring_where_there_is_nothing_yet(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "new" / DATABASE
    assert backup.restore(new, file, MONDAY) is None
    assert volume_of(new) == 70
    assert list(new.parent.iterdir()) == [new]


def test_restoring_over_a_damaged_database(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup.copy(file, copy)
    damage(file)
    damaged = file.read_bytes()
    kept = backup.restore(file, copy, MONDAY)
    assert kept is not None
    assert kept.read_bytes() == damaged
    assert volume_of(file) == 70


def test_a_journal_that_a_crash_left_goes_with_its_database(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    backup.copy(file, copy)
    crashed = tmp_path / "crashed"
    with closing(open_profile(file.parent, MONDAY)) as profile:
        profile.settings.set("volume", 90)
        shutil.copytree(file.parent, crashed)  # as if the power failed now
    assert (crashed / f"{DATABASE}-wal").stat().st_size > 0
    kept = backup.restore(crashed / DATABASE, copy, MONDAY)
    assert kept is not None
    assert sorted(path.name for path in crashed.iterdir()) == ["backups", DATABASE]
    assert (volume_of(crashed / DATABASE), volume_of(kept)) == (70, 90)


def empty(copy: Path) -> None:
    os.truncate(copy, 0)


def text(copy: Path) -> None:
    copy.write_text("Dear diary,\n" * 500)


def cut_off(copy: Path) -> None:
    os.truncate(copy, copy.stat().st_size // 2)


def damage(copy: Path) -> None:
    """Scribble over the page that settings begin on."""
    with closing(sqlite3.connect(copy)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'settings'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    data = bytearray(copy.read_bytes())
    data[(page - 1) * size : page * size] = b"\xa5" * size
    copy.write_bytes(data)


def from_a_newer_segue(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA user_version = {len(schema.STEPS) + 1}")


def of_another_program(copy: Path) -> None:
    copy.unlink()
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")


def gone(copy: Path) -> None:
    copy.unlink()


@pytest.mark.parametrize("spoil", [empty, text, cut_off, damage, from_a_newer_segue, of_another_program, gone])
def test_what_is_no_copy_is_refused_and_nothing_changes(
    file: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    copy = tmp_path / "usb" / "copy.db"
    backup.copy(file, copy)
    spoil(copy)
    before = contents(tmp_path)
    with pytest.raises(WorldError) as told:
        backup.restore(file, copy, MONDAY)
    assert str(told.value).endswith(".")
    assert contents(tmp_path) == before
    assert volume_of(file) == 70


def test_a_folder_is_no_copy(file: Path, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match="no file"):
        backup.restore(file, tmp_path, MONDAY)
