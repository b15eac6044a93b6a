"""The program is killed in the middle of its work: what was stored is whole, and the next start goes on."""

import json
import random
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from audio_files import read_tags, tag, tone
from benchmarks.made_library import distinct_sound
from builders import MONDAY, a_file, a_listen
from fakes import FakeClock
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.playlists import Playlists
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.scanning import BATCH, ScanReport, ScanTools, scan
from segue.domain.play import Ending
from segue.domain.playlist import Kind, Playlist, with_added, with_moved, with_removed
from segue.domain.query import Words
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

FILES = 450
#: Of a collection of distinct sounds.
SOUNDS = 240

SEGUE = Path(sysconfig.get_path("scripts")) / "segue"

#: Scans, prints a line for each file that it has read, and then lives on until it is killed.
SCANNER = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1:2]
from test_crash import scan_once
scan_once(Path(sys.argv[2]), Path(sys.argv[3]), lambda: print(flush=True))
sys.stdin.read()
"""

#: Begins a listen, notes how far it is, and then plays on for as long as it may live.
LISTENER = """
import sys
from datetime import timedelta
from pathlib import Path
sys.path[:0] = sys.argv[1:2]
from builders import MONDAY, a_listen
from segue.adapters.sqlite.profile import open_profile
profile = open_profile(Path(sys.argv[2]), MONDAY)
profile.plays.begin(a_listen(1, listened=timedelta()))
for seconds in (5, 10, 15.5):
    profile.plays.progress(timedelta(seconds=seconds), timedelta(seconds=seconds))
print(flush=True)
sys.stdin.read()
"""


#: Edits playlists at random, prints a line after each, and then lives on until it is killed.
EDITOR = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[1:2]
from test_crash import edit_playlists
edit_playlists(Path(sys.argv[2]), int(sys.argv[3]), lambda _: print(flush=True))
sys.stdin.read()
"""


class Reader:
    """Reads tags in the process that scans, so that a test knows how far it is."""

    def __init__(self, after_each: Callable[[], None]) -> None:
        self._after_each = after_each

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile]:
        for found in files:
            yield ReadFile(found, read_tags(str(found.path)))
            self._after_each()

    def prepare(self) -> None:
        """Always ready."""

    def rest(self) -> None:
        """Holds nothing."""

    def close(self) -> None:
        """Holds nothing."""


def scan_once(folder: Path, music: Path, after_each: Callable[[], None]) -> ScanReport:
    with closing(open_profile(folder, MONDAY)) as profile, closing(open_writer(profile.file)) as writer:
        profile.tracks.add_folder(music, MONDAY)
        tools = ScanTools(DiskFolders(), Reader(after_each), writer)
        return scan([music], tools, MONDAY, time.monotonic, threading.Event(), lambda _: None)


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("music")
    data = tone(".wav", 0.01)
    for i in range(FILES):
        (folder / f"{i}.wav").write_bytes(data)
    return folder


def kill_after(lines: int, code: str, *arguments: Path | str) -> int:
    """Run `code` and kill it as soon as it has printed so many lines. How many it had printed by then."""
    command = [sys.executable, "-c", code, Path(__file__).parent, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline()
        process.kill()
        return lines + len(process.stdout.readlines())


def whole(profile: Profile) -> None:
    """Nothing is damaged, no file is listed twice, and all that is listed is found by its words."""
    assert profile.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    tracks = profile.tracks.many(profile.tracks.all_ids())
    assert len({track.path for track in tracks}) == len(tracks)
    assert len(profile.tracks.find(Words("wav"), SortBy.TITLE, False, MONDAY)) == len(tracks)


def survive(folder: Path, music: Path) -> None:
    """The next start after a scan was killed: whole, and the next scan adds what is not there yet."""
    with closing(open_profile(folder, MONDAY)) as profile:
        whole(profile)
        before = len(profile.tracks.all_ids())
    report = scan_once(folder, music, lambda: None)
    assert (report.added, report.unchanged, report.failed) == (FILES - before, before, [])
    with closing(open_profile(folder, MONDAY)) as profile:
        whole(profile)
        assert len(profile.tracks.all_ids()) == FILES


# From before the first write to within the last.
@pytest.mark.parametrize("read", [1, BATCH, 2 * BATCH, 301, FILES])
def test_a_scan_is_killed(tmp_path: Path, music: Path, read: int) -> None:
    kill_after(read, SCANNER, tmp_path, music)
    survive(tmp_path, music)


@pytest.mark.soak
def test_a_scan_is_killed_fifty_times(tmp_path: Path, music: Path) -> None:
    chance = random.Random(50)
    for i in range(50):
        kill_after(chance.randint(1, FILES), SCANNER, tmp_path / str(i), music)
        survive(tmp_path / str(i), music)


class Collection:
    """Files of distinct sounds, each heard once, in a profile of their own; `sounds` tells which is where."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.profile, self.music = folder / "profile", folder / "music"
        self.music.mkdir()
        self.sounds: dict[Path, int] = {}
        self.heard: dict[int, TrackId] = {}
        self._chance = chance
        self._number = 0
        for _ in range(SOUNDS):
            self._add()
        self.scan()
        with closing(open_profile(self.profile, MONDAY)) as profile:
            tracks = {track.path: track.id for track in profile.tracks.many(profile.tracks.all_ids())}
            self.heard = {sound: tracks[path] for path, sound in self.sounds.items()}
            profile.plays.add((a_listen(track), Ending.FINISHED) for track in self.heard.values())

    def disturb(self) -> None:
        """A third of the files are moved, retagged, or both; some go, and some are new."""
        for path in self._chance.sample(sorted(self.sounds), SOUNDS // 3):
            match self._chance.randrange(8):
                case 0:
                    path.unlink()
                    del self.sounds[path]
                    self._add()
                case 1 | 2:
                    self._retag(path)
                case 3 | 4:
                    self._move(path)
                case _:
                    self._retag(self._move(path))

    def scan(self, kill_after: float | None = None) -> dict[str, Any]:
        """What the program itself tells of a scan; nothing where it was killed so many seconds after its start."""
        command = [SEGUE, "--profile", self.profile, "scan", self.music, "--json"]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            try:
                told, _ = process.communicate(timeout=kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
                return {}
        assert process.returncode == 0
        return dict(json.loads(told))

    def check(self) -> None:
        """The library is the disk, no file and no sound is there twice, and every play is where its sound is."""
        with closing(open_profile(self.profile, MONDAY)) as profile:
            tracks = profile.tracks.many(profile.tracks.all_ids())
            there = {track.id: track.path for track in tracks if not track.missing}
            assert sorted(there.values()) == sorted(self.sounds)
            assert len({track.path for track in tracks}) == len(tracks)
            prints = dict(profile.connection.execute("SELECT id, fingerprint FROM tracks"))
            assert len({prints[track] for track in there}) == len(there)
            assert [play.listen.track for play, _ in profile.plays.all()] == list(self.heard.values())
            places = {sound: path for path, sound in self.sounds.items()}
            for sound, track in self.heard.items():
                assert there.get(track) == places.get(sound)

    def _add(self) -> None:
        self._number += 1
        path = self._fresh_place()
        path.write_bytes(distinct_sound(".mp3", self._number))
        self.sounds[path] = self._number
        self._retag(path)

    def _retag(self, path: Path) -> None:
        tag(path, {"title": [f"Title {self._chance.random()}"], "album": [f"Album {self._chance.random()}"]}, b"")

    def _move(self, path: Path) -> Path:
        to = path.rename(self._fresh_place())
        self.sounds[to] = self.sounds.pop(path)
        return to

    def _fresh_place(self) -> Path:
        folder = self.music / f"{self._chance.randrange(20)}"
        folder.mkdir(exist_ok=True)
        return folder / f"{self._chance.getrandbits(64)}.mp3"


@pytest.mark.parametrize("times", [5, pytest.param(50, marks=pytest.mark.soak)])
def test_the_program_is_killed_while_it_scans_what_has_moved(tmp_path: Path, times: int) -> None:
    """The real one, with its processes that read tags, after times that have nothing to do with what it does."""
    chance = random.Random(50)
    collection = Collection(tmp_path, chance)
    collection.check()
    killed = 0
    longest = 0.5
    for _ in range(times):
        collection.disturb()
        if chance.random() < 0.3:  # what the last one has left behind is not cleared up before the next
            collection.scan(chance.uniform(0.1, longest))
        killed += not collection.scan(chance.uniform(0.1, longest))
        with closing(open_profile(collection.profile, MONDAY)) as profile:
            assert profile.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        begun = time.monotonic()
        report = collection.scan()
        assert (report["files"], report["failed"]) == (SOUNDS, [])
        longest = max(0.2, 0.9 * (time.monotonic() - begun))  # of the whole process, so that most are met at work
        collection.check()
    assert killed


def test_a_play_that_is_cut_off_is_logged_as_far_as_it_was_noted(tmp_path: Path) -> None:
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        profile.tracks.opened([a_file()], MONDAY)[0]
    kill_after(1, LISTENER, tmp_path)
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        play = profile.plays.recover()
        assert play is not None
        noted = timedelta(seconds=15.5)
        assert (play.listen, play.ending) == (a_listen(1, listened=noted, lasted=noted), Ending.STOPPED)
        assert [logged for logged, _ in profile.plays.all()] == [play]
        assert profile.plays.recover() is None
        assert profile.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


#: So many edits are made in one life.
EDITS = 50


def edit_playlists(folder: Path, seed: int, after_each: Callable[[list[Playlist]], None]) -> None:
    """The same edits for the same seed. `after_each` is told what there is then."""
    chance = random.Random(seed)
    with closing(open_profile(folder, MONDAY)) as profile:
        for i in range(5):
            profile.tracks.opened([a_file(f"/music/{i}.flac")], MONDAY)
        playlists = Playlists(profile.playlists, FakeClock())
        for _ in range(EDITS):
            edit_one(playlists, chance)
            after_each([playlists.get(its.id) for its in playlists.all()])


def edit_one(playlists: Playlists, chance: random.Random) -> None:
    some = [TrackId(chance.randint(1, 5)) for _ in range(chance.randint(1, 400))]
    manual = [its.id for its in playlists.all() if its.kind is Kind.MANUAL]
    folders = [its.id for its in playlists.all() if its.kind is Kind.FOLDER]
    act = chance.randrange(12)
    if act < 2 or not manual:
        playlists.create("List", some, folder=chance.choice([None, *folders]))
        return
    one, at = chance.choice(manual), chance.randint(0, 300)
    match act:
        case 2:
            playlists.create("Folder", kind=Kind.FOLDER)
        case 3 | 4:
            playlists.change(one, lambda its: with_added(its, some, at))
        case 5:
            playlists.change(one, lambda its: with_moved(its, range(at, at + 50), 0))
        case 6:
            playlists.change(one, lambda its: with_removed(its, range(at, at + 50)))
        case 7:
            playlists.merge(chance.sample(manual, min(2, len(manual))), one)
        case 8:
            playlists.move([one], chance.choice([None, *folders]))
        case 9:
            playlists.delete(chance.choice([*manual, *folders]))
        case 10:
            playlists.undo()
        case _:
            playlists.redo()


@pytest.mark.parametrize("times", [3, pytest.param(50, marks=pytest.mark.soak)])
def test_of_edits_of_playlists_at_most_the_one_under_way_is_lost(tmp_path: Path, times: int) -> None:
    chance = random.Random(50)
    for seed in range(times):
        states: list[list[Playlist]] = [[]]
        edit_playlists(tmp_path / f"{seed} whole", seed, states.append)
        folder = tmp_path / f"{seed} killed"
        done = kill_after(chance.randint(1, EDITS - 1), EDITOR, folder, str(seed))
        with closing(open_profile(folder, MONDAY)) as profile:
            left = [profile.playlists.get(its.id) for its in profile.playlists.all()]
            assert profile.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert left in states[done : done + 2]
