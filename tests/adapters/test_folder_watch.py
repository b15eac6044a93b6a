"""Changes in the listener's folders are told, and what a scan itself does is not."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.folder_watch import DiskWatch
from segue.adapters.post import QtPost


class Watched:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.music = folder / "music"
        (self.music / "album").mkdir(parents=True)
        self.qtbot = qtbot
        self.told = 0
        self.post = QtPost()
        self.watch = DiskWatch(self.post, {".mp3"}, look_every=0.1)
        self.watch.watch([self.music], self.hear)
        qtbot.waitUntil(self.is_watching)

    def is_watching(self) -> bool:
        """Its first look is over: a change in the deepest folder is told."""
        probe = self.music / "album" / "probe.mp3"
        probe.touch()
        probe.unlink()
        self.qtbot.wait(50)
        told, self.told = self.told, 0
        return bool(told)

    def hear(self) -> None:
        self.told += 1

    def told_after(self, change: Callable[[], object]) -> bool:
        self.quiet()
        change()
        self.qtbot.wait(400)
        return bool(self.told)

    def quiet(self) -> None:
        self.qtbot.wait(250)
        self.told = 0


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot) -> Iterator[Watched]:
    watched = Watched(tmp_path, qtbot)
    yield watched
    watched.watch.close()
    watched.post.close()


def test_a_new_changed_moved_and_deleted_file_are_told(watched: Watched) -> None:
    song = watched.music / "album" / "a.mp3"
    assert watched.told_after(lambda: song.write_bytes(b"1"))
    assert watched.told_after(lambda: song.write_bytes(b"2"))
    assert watched.told_after(lambda: song.rename(watched.music / "b.mp3"))
    assert watched.told_after((watched.music / "b.mp3").unlink)


def test_a_new_folder_and_what_comes_into_it(watched: Watched) -> None:
    folder = watched.music / "new" / "below"
    assert watched.told_after(lambda: folder.mkdir(parents=True))
    assert watched.told_after(lambda: (folder / "a.mp3").write_bytes(b"1"))
    assert watched.told_after(lambda: folder.parent.rename(watched.music / "newer"))
    assert watched.told_after(lambda: (watched.music / "newer" / "below" / "b.mp3").write_bytes(b"1"))


def test_a_folder_moved_in_from_elsewhere(watched: Watched, tmp_path: Path) -> None:
    album = tmp_path / "download"
    album.mkdir()
    (album / "a.mp3").write_bytes(b"1")
    assert watched.told_after(lambda: album.rename(watched.music / "album 2"))


def test_reading_and_other_files_are_not_told(watched: Watched) -> None:
    song = watched.music / "a.mp3"
    song.write_bytes(b"1")
    assert not watched.told_after(song.read_bytes)
    assert not watched.told_after(lambda: list(os.scandir(watched.music)))
    assert not watched.told_after(lambda: (watched.music / "notes.txt").write_text("no music"))


def test_what_a_dot_hides_is_not_told(watched: Watched) -> None:
    cache = watched.music / ".cache"
    assert not watched.told_after(cache.mkdir)
    assert not watched.told_after((cache / "art").mkdir)
    assert not watched.told_after(lambda: (cache / "art" / "a.mp3").write_bytes(b"1"))


def test_a_folder_that_is_a_link(watched: Watched, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(watched.music)
    watched.watch.watch([link], watched.hear)
    assert watched.told_after(lambda: (watched.music / "a.mp3").write_bytes(b"1"))


def test_thousands_of_changes_are_few_words(watched: Watched) -> None:
    def change() -> None:
        for number in range(3000):
            (watched.music / f"{number}.mp3").touch()

    assert watched.told_after(change)
    assert watched.told < 300


def test_a_folder_that_goes_and_comes_back_is_told_and_watched_again(watched: Watched, tmp_path: Path) -> None:
    away = tmp_path / "away"
    assert watched.told_after(lambda: watched.music.rename(away))
    assert watched.told_after(lambda: away.rename(watched.music))
    assert watched.told_after(lambda: (watched.music / "album" / "a.mp3").write_bytes(b"1"))


def test_a_folder_that_comes_later(watched: Watched, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    watched.watch.watch([watched.music, stick], watched.hear)
    assert watched.told_after(stick.mkdir)
    assert watched.told_after(lambda: (stick / "a.mp3").write_bytes(b"1"))


def test_other_folders_are_not_watched_any_more(watched: Watched, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watched.watch.watch([other], watched.hear)
    assert not watched.told_after(lambda: (watched.music / "a.mp3").write_bytes(b"1"))
    assert watched.told_after(lambda: (other / "a.mp3").write_bytes(b"1"))


def test_after_the_end_nothing_is_told(watched: Watched) -> None:
    watched.watch.close()
    assert not watched.told_after(lambda: (watched.music / "a.mp3").write_bytes(b"1"))
