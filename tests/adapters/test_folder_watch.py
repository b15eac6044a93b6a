"""Changes in the listener's folders are told, and what a scan itself does is not."""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from watchdog.events import FileSystemEvent

from segue.adapters.folder_watch import DiskWatch
from segue.adapters.post import QtPost


class Watch(DiskWatch):
    """One that also notes of what watchdog has told it, in order: wanted or not."""

    def __init__(self, post: QtPost) -> None:
        super().__init__(post, {".mp3"}, look_every=0.1)
        self.seen: set[str] = set()

    def dispatch(self, event: FileSystemEvent) -> None:
        super().dispatch(event)
        self.seen.add(Path(os.fsdecode(event.src_path)).name)

    def looked_at(self, folders: Sequence[Path]) -> bool:
        return list(self._seen) == list(folders)


class Watched:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.music = folder / "music"
        (self.music / "album").mkdir(parents=True)
        self.qtbot = qtbot
        self.told = self.marks = 0
        self.post = QtPost()
        self.watch = Watch(self.post)
        self.watch.watch([self.music], self.hear)
        qtbot.waitUntil(self.is_watching)

    def is_watching(self) -> bool:
        """Its first look is over: a change in the deepest folder is told."""
        probe = self.music / "album" / "probe.mp3"
        probe.touch()
        probe.unlink()
        return bool(self.told)

    def turn_to(self, *folders: Path) -> None:
        """These are to be watched from now on. That is no change: nothing is told of it."""
        self.pass_by()
        self.told = 0
        self.watch.watch(folders, self.hear)
        self.qtbot.waitUntil(lambda: self.watch.looked_at(folders))
        self.hear_all()
        assert not self.told

    def hear(self) -> None:
        self.told += 1

    def tells(self, change: Callable[[], object]) -> bool:
        """Waits until it is told."""
        if self.music.exists():
            self.pass_by()
        self.told = 0
        change()
        self.qtbot.waitUntil(lambda: bool(self.told))
        return True

    def is_silent(self, change: Callable[[], object], beside: Path | None = None) -> bool:
        """What comes after it, `beside` it, is seen, and of it nothing was told."""
        self.pass_by(beside)
        self.told = 0
        change()
        self.pass_by(beside)
        return not self.told

    def pass_by(self, beside: Path | None = None) -> None:
        """What has happened until now is seen, and told if it is to be."""
        self.marks += 1
        mark = (beside or self.music) / f"mark {self.marks}.txt"
        mark.touch()
        self.qtbot.waitUntil(lambda: mark.name in self.watch.seen)
        self.hear_all()

    def hear_all(self) -> None:
        heard: list[bool] = []
        self.post(lambda: heard.append(True))
        self.qtbot.waitUntil(lambda: bool(heard))


@pytest.fixture
def watched(tmp_path: Path, qtbot: QtBot) -> Iterator[Watched]:
    watched = Watched(tmp_path, qtbot)
    yield watched
    watched.watch.close()
    watched.post.close()


def test_a_new_changed_moved_and_deleted_file_are_told(watched: Watched) -> None:
    song = watched.music / "album" / "a.mp3"
    assert watched.tells(lambda: song.write_bytes(b"1"))
    assert watched.tells(lambda: song.write_bytes(b"2"))
    assert watched.tells(lambda: song.rename(watched.music / "b.mp3"))
    assert watched.tells((watched.music / "b.mp3").unlink)


def test_a_new_folder_and_what_comes_into_it(watched: Watched) -> None:
    folder = watched.music / "new" / "below"
    assert watched.tells(lambda: folder.mkdir(parents=True))
    assert watched.tells(lambda: (folder / "a.mp3").write_bytes(b"1"))
    assert watched.tells(lambda: folder.parent.rename(watched.music / "newer"))
    assert watched.tells(lambda: (watched.music / "newer" / "below" / "b.mp3").write_bytes(b"1"))


def test_a_folder_moved_in_from_elsewhere(watched: Watched, tmp_path: Path) -> None:
    album = tmp_path / "download"
    album.mkdir()
    (album / "a.mp3").write_bytes(b"1")
    assert watched.tells(lambda: album.rename(watched.music / "album 2"))


def test_reading_and_other_files_are_not_told(watched: Watched) -> None:
    song = watched.music / "a.mp3"
    assert watched.tells(lambda: song.write_bytes(b"1"))
    assert watched.is_silent(song.read_bytes)
    assert watched.is_silent(lambda: list(os.scandir(watched.music)))
    assert watched.is_silent(lambda: (watched.music / "notes.txt").write_text("no music"))


def test_what_a_dot_hides_is_not_told(watched: Watched) -> None:
    cache = watched.music / ".cache"
    assert watched.is_silent(cache.mkdir)
    assert watched.is_silent((cache / "art").mkdir)
    assert watched.is_silent(lambda: (cache / "art" / "a.mp3").write_bytes(b"1"))


def test_a_folder_that_is_a_link(watched: Watched, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(watched.music)
    watched.turn_to(link)
    assert watched.tells(lambda: (watched.music / "a.mp3").write_bytes(b"1"))


def test_thousands_of_changes_are_few_words(watched: Watched) -> None:
    def change() -> None:
        for number in range(3000):
            (watched.music / f"{number}.mp3").touch()

    assert watched.tells(change)
    watched.pass_by()
    assert watched.told < 300


def test_a_folder_that_goes_and_comes_back_is_told_and_watched_again(watched: Watched, tmp_path: Path) -> None:
    away = tmp_path / "away"
    assert watched.tells(lambda: watched.music.rename(away))
    assert watched.tells(lambda: away.rename(watched.music))
    assert watched.tells(lambda: (watched.music / "album" / "a.mp3").write_bytes(b"1"))


def test_a_folder_that_comes_later(watched: Watched, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    watched.turn_to(watched.music, stick)
    assert watched.tells(stick.mkdir)
    assert watched.tells(lambda: (stick / "a.mp3").write_bytes(b"1"))


def test_other_folders_are_not_watched_any_more(watched: Watched, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watched.turn_to(other)
    assert watched.is_silent(lambda: (watched.music / "a.mp3").write_bytes(b"1"), beside=other)
    (other / "a.mp3").write_bytes(b"1")
    watched.qtbot.waitUntil(lambda: bool(watched.told))


def test_after_the_end_nothing_is_told(watched: Watched) -> None:
    watched.watch.close()
    watched.hear_all()
    watched.told = 0
    (watched.music / "a.mp3").write_bytes(b"1")
    watched.hear_all()
    assert not watched.told
