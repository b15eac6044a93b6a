"""A folder that is somewhere else now is gone on with there, and everything of it is kept."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file
from disk import Disk, TextReader
from fakes import FakeClock, Inbox, settle
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import open_writer
from segue.adapters.sqlite.relocating import SqliteRelocations
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.library import Library
from segue.core.ports.library import Relocated
from segue.core.relocating import LostFolder, Move, Relocating, lost_folders
from segue.core.scanning import ReadTools, ScanTools
from segue.core.worker import Worker
from segue.domain.query import Words
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId


class Scene:
    """A library whose files have no sound: they are known by their paths only."""

    def __init__(self, folder: Path) -> None:
        self.disk = Disk(folder)
        self.music = self.disk.music
        self.inbox = Inbox()
        self.worker = Worker("library", self.inbox)
        self._writer: SqliteLibraryWriter | None = None
        self.library = Library(
            self.disk.profile.tracks,
            self.worker,
            self._tools,
            self.worker,
            lambda: ReadTools(DiskFolders(), TextReader()),
            FakeClock(),
            self.inbox,
        )
        file = self.disk.profile.file
        self.relocating = Relocating(
            self.library, self.worker, DiskFolders(), lambda: SqliteRelocations(file), FakeClock()
        )
        self.lost: list[LostFolder] = []
        self.relocating.lost.connect(lambda lost: self.lost.__setitem__(slice(None), lost))
        self.take_back: Callable[[], None] = lambda: None
        self.left = 0

    def _tools(self) -> ScanTools:
        self._writer = self._writer or open_writer(self.disk.profile.file)
        return ScanTools(DiskFolders(), TextReader(), self._writer)

    def settle(self) -> None:
        for _ in range(3):
            settle(self.worker, self.inbox)

    def put(self, *names: str) -> None:
        for name in names:
            self.disk.put(name, ascii(Path(name).stem))

    def add(self, folder: Path) -> None:
        self.library.add_folder(folder)
        self.settle()

    def scan(self) -> None:
        self.library.scan()
        self.settle()

    def look(self) -> list[LostFolder]:
        self.relocating.look()
        self.settle()
        return self.lost

    def compare(self, old: Path, chosen: Path) -> Move:
        moves: list[Move] = []
        self.relocating.compare(old, chosen, moves.append)
        self.settle()
        return moves[0]

    def point_to(self, old: Path, chosen: Path) -> Move:
        move = self.compare(old, chosen)

        def done(relocated: Relocated, take_back: Callable[[], None]) -> None:
            self.left, self.take_back = relocated.left, take_back

        self.relocating.carry_out(move, done)
        self.settle()
        return move

    def undo(self) -> None:
        self.take_back()
        self.settle()

    def state(self) -> tuple[object, ...]:
        """All that is listed, and where."""
        listed = {track.id: (track.path, track.missing, track.tags.title) for track in self.disk.tracks()}
        return listed, set(self.library.folders)

    def rows(self) -> dict[int, Path]:
        return self.disk.rows()

    def rate(self, track: int, rating: int) -> None:
        with self.disk.profile.connection as connection:
            connection.execute("UPDATE tracks SET rating = ? WHERE id = ?", (rating, track))

    def close(self) -> None:
        if self._writer is not None:
            self.worker.submit(self._writer.close)
        self.worker.close()
        self.disk.close()


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with closing(Scene(tmp_path)) as made:
        yield made


def moved(scene: Scene, name: str = "elsewhere") -> Path:
    """The music is somewhere else, and that was seen."""
    new = scene.music.rename(scene.music.with_name(name))
    scene.scan()
    return new


@pytest.mark.parametrize(
    ("there", "roots", "missing", "lost"),
    [
        (["/m"], ["/m"], [], []),
        ([], ["/m"], ["/m/a/1", "/m/2"], [("/m", 2)]),
        ([], ["/m"], [], [("/m", 0)]),
        (["/m"], ["/m"], ["/m/a/b/1", "/m/a/2", "/m/c/3", "/m/4"], [("/m/a", 2), ("/m/c", 1)]),
        (["/m", "/m/a"], ["/m"], ["/m/a/1", "/m/a/b/2"], [("/m/a/b", 1)]),
        (["/m"], ["/m", "/m/a"], ["/m/a/1"], [("/m/a", 1)]),
        ([], ["/m/a", "/m", "/n"], ["/m/a/1", "/n/2", "/elsewhere/3"], [("/m", 1), ("/n", 1)]),
    ],
)
def test_which_folders_are_not_there(
    there: list[str], roots: list[str], missing: list[str], lost: list[tuple[str, int]]
) -> None:
    found = lost_folders([Path(r) for r in roots], [Path(m) for m in missing], lambda path: str(path) in there)
    assert [(str(one.path), one.files) for one in found] == lost


def test_a_folder_that_has_moved_as_a_whole(scene: Scene) -> None:
    scene.put("a/1.mp3", "a/2.mp3", "3.mp3")
    scene.add(scene.music)
    before, state = scene.rows(), scene.state()
    old, new = scene.music, moved(scene)
    assert scene.look() == [LostFolder(old, 3)]
    assert scene.point_to(old, new) == Move(old, new, 3, 3)
    assert scene.rows() == {track: new / path.relative_to(old) for track, path in before.items()}
    assert not any(track.missing for track in scene.disk.tracks())
    assert list(scene.library.folders) == [new]
    assert scene.look() == []
    found = scene.disk.profile.tracks.find(Words("2.mp3"), SortBy.TITLE, False, MONDAY)
    assert [scene.rows()[track] for track in found] == [new / "a/2.mp3"]
    new.rename(old)
    scene.undo()
    assert scene.state() == state


def test_what_cannot_be_found_there_is_told_and_stays_missing(scene: Scene) -> None:
    scene.put("1.mp3", "2.mp3", "3.mp3", "4.mp3")
    scene.add(scene.music)
    old, new = scene.music, moved(scene)
    (new / "1.mp3").unlink()
    (new / "2.mp3").write_text("another size")
    assert scene.compare(old, new) == Move(old, new, 4, 2)
    assert scene.compare(old, new.parent / "profile") == Move(old, new.parent / "profile", 4, 0)
    scene.point_to(old, new)
    assert {t.path.name for t in scene.disk.tracks() if t.missing} == {"1.mp3"}


def test_the_folder_that_holds_it_may_be_chosen(scene: Scene, tmp_path: Path) -> None:
    scene.put("1.mp3")
    scene.add(scene.music)
    old = scene.music
    (tmp_path / "disk").mkdir()
    new = scene.music.rename(tmp_path / "disk" / "music")
    scene.scan()
    assert scene.compare(old, tmp_path / "disk") == Move(old, new, 1, 1)


def test_a_folder_in_a_library_folder_that_was_moved_out_is_looked_at_too(scene: Scene, tmp_path: Path) -> None:
    scene.put("jazz/1.mp3", "rock/2.mp3")
    scene.add(scene.music)
    before, state = scene.rows(), scene.state()
    old, new = scene.music / "jazz", tmp_path / "jazz of old"
    old.rename(new)
    scene.scan()
    assert scene.look() == [LostFolder(old, 1)]
    scene.point_to(old, new)
    assert set(scene.library.folders) == {scene.music, new}
    assert set(scene.rows()) == set(before)
    assert not any(track.missing for track in scene.disk.tracks())
    (new / "new.mp3").write_text("new")
    scene.scan()
    assert len(scene.disk.tracks()) == 3
    (new / "new.mp3").unlink()
    new.rename(old)
    scene.undo()
    assert scene.state() == state


def test_a_folder_that_was_moved_within_a_library_folder_needs_no_other(scene: Scene) -> None:
    scene.put("jazz/1.mp3")
    scene.add(scene.music)
    old, new = scene.music / "jazz", scene.music / "old" / "jazz"
    new.parent.mkdir()
    old.rename(new)
    os.utime(new / "1.mp3", ns=(5, 5))
    before = set(scene.rows())
    (new / "1.mp3").rename(new / "x")  # it was not found by the scan
    scene.scan()
    (new / "x").rename(new / "1.mp3")
    scene.point_to(old, new)
    assert list(scene.library.folders) == [scene.music]
    assert set(scene.rows()) == before


def test_library_folders_in_one_another_move_together(scene: Scene) -> None:
    scene.put("a/1.mp3", "2.mp3")
    scene.add(scene.music)
    scene.add(scene.music / "a")
    old, new = scene.music, moved(scene)
    scene.point_to(old, new)
    assert set(scene.library.folders) == {new, new / "a"}
    assert len(scene.rows()) == 2


def test_into_a_folder_in_itself(scene: Scene) -> None:
    scene.put("1.mp3", "sub/2.mp3")
    scene.add(scene.music)
    before = scene.rows()
    old = scene.music.with_name("old")
    scene.music.rename(old)
    (scene.music / "sub").mkdir(parents=True)
    old.rename(scene.music / "sub" / "all")
    scene.scan()
    scene.point_to(scene.music, scene.music / "sub" / "all")
    assert scene.rows().keys() >= before.keys()
    assert {scene.rows()[track] for track in before} == {
        scene.music / "sub/all" / path.relative_to(scene.music) for path in before.values()
    }


def test_names_that_are_not_text(scene: Scene) -> None:
    name = os.fsdecode(b"caf\xe9/\xff.mp3")
    scene.put(name, "é.mp3")
    scene.add(scene.music)
    before = scene.rows()
    old, new = scene.music, moved(scene, os.fsdecode(b"mus\xefc"))
    assert scene.point_to(old, new) == Move(old, new, 2, 2)
    assert scene.rows() == {track: new / path.relative_to(old) for track, path in before.items()}
    assert not any(track.missing for track in scene.disk.tracks())


def test_what_was_found_there_already_gives_way_if_nothing_is_kept_of_it(scene: Scene) -> None:
    scene.put("1.mp3", "2.mp3")
    scene.add(scene.music)
    before = scene.rows()
    for track in before:
        scene.rate(track, 8)
    old, new = scene.music, moved(scene)
    scene.add(new)
    assert len(scene.rows()) == 4, "without a sound nobody can tell that these are they"
    state = scene.state()
    same = next(track for track, path in scene.rows().items() if path == new / "1.mp3")
    scene.rate(same, 8)  # as the file may say
    kept = next(track for track, path in scene.rows().items() if path == new / "2.mp3")
    scene.rate(kept, 2)
    scene.point_to(old, new)
    assert scene.left == 1
    rows = scene.rows()
    assert rows == {
        **{track: new / "1.mp3" for track, path in before.items() if path.name == "1.mp3"},
        **{track: path for track, path in before.items() if path.name == "2.mp3"},
        kept: new / "2.mp3",
    }
    assert list(scene.library.folders) == [new]
    scene.undo()
    assert scene.state() == state


def test_what_was_found_there_and_has_a_bookmark_does_not_give_way(scene: Scene) -> None:
    scene.put("1.mp3", "2.mp3")
    scene.add(scene.music)
    old, new = scene.music, moved(scene)
    scene.add(new)
    there = next(TrackId(track) for track, path in scene.rows().items() if path == new / "1.mp3")
    scene.disk.profile.bookmarks.add(there, timedelta(minutes=1), MONDAY)
    scene.point_to(old, new)
    assert scene.left == 1
    assert scene.rows()[there] == new / "1.mp3"


def test_what_was_found_there_and_joined_with_a_copy_does_not_give_way(scene: Scene) -> None:
    scene.put("1.mp3", "2.mp3")
    scene.add(scene.music)
    old, new = scene.music, moved(scene)
    scene.add(new)
    there = [TrackId(track) for track, path in scene.rows().items() if path.is_relative_to(new)]
    scene.disk.profile.recordings.join(there)
    scene.point_to(old, new)
    assert scene.left == 2
    assert {track for track, path in scene.rows().items() if path.is_relative_to(new)} == set(there)


def test_folders_added_and_given_up_since_stay_so_when_it_is_taken_back(scene: Scene, tmp_path: Path) -> None:
    scene.put("1.mp3")
    added, given_up = tmp_path / "added", tmp_path / "given up"
    added.mkdir()
    given_up.mkdir()
    scene.add(scene.music)
    scene.add(given_up)
    old, new = scene.music, moved(scene)
    scene.point_to(old, new)
    scene.add(added)
    scene.library.remove_folder(given_up)
    scene.undo()
    assert set(scene.library.folders) == {old, added}


def test_where_another_file_has_taken_a_place_since_the_rest_is_taken_back(scene: Scene) -> None:
    scene.put("1.mp3", "2.mp3")
    scene.add(scene.music)
    before = scene.rows()
    for track in before:
        scene.rate(track, 8)
    old, new = scene.music, moved(scene)
    scene.add(new)
    scene.point_to(old, new)  # what was found there has given way
    first = next(track for track, path in scene.rows().items() if path.name == "1.mp3")
    with scene.disk.profile.connection as connection:
        connection.execute("UPDATE tracks SET path = ? WHERE id = ?", (str(new / "renamed.mp3"), first))
    scene.disk.profile.tracks.opened([a_file(str(new / "1.mp3"))], MONDAY)
    scene.undo()
    assert {track: path for track, path in scene.rows().items() if track in before and track != first} == {
        track: path for track, path in before.items() if track != first
    }
    assert old in scene.library.folders


def test_news_of_it_is_told(scene: Scene) -> None:
    scene.put("1.mp3")
    scene.add(scene.music)
    old, new = scene.music, moved(scene)
    told: list[object] = []
    scene.relocating.relocated.connect(told.append)
    scene.library.folders_changed.connect(lambda _: told.append("folders"))
    scene.library.scanned.connect(lambda _: told.append("scanned"))
    scene.point_to(old, new)
    assert told == [new, "folders", "scanned"]
