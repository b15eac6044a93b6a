"""The program is killed in the middle of its work: what was stored is whole, and the next start goes on."""

import random
import shutil
import subprocess
import sys
import sysconfig
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from audio_files import tone
from builders import MONDAY, a_file, a_listen
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.adapters.tag_reader import read_tags
from segue.core.ports import FoundFile, ReadFile, SortBy
from segue.core.scanning import BATCH, ScanReport, ScanTools, scan
from segue.domain.play import Ending
from segue.domain.query import Words

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

FILES = 450

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
    profile.plays.progress(timedelta(seconds=seconds))
print(flush=True)
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


def kill_after(lines: int, code: str, *arguments: Path) -> None:
    """Run `code` and kill it as soon as it has printed so many lines."""
    command = [sys.executable, "-c", code, Path(__file__).parent, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        for _ in range(lines):
            assert process.stdout.readline()
        process.kill()


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


@pytest.mark.soak
def test_the_program_is_killed_fifty_times(tmp_path: Path, music: Path) -> None:
    """The real one, with its processes that read tags, after times that have nothing to do with what it does."""
    program = shutil.which("segue", path=sysconfig.get_path("scripts"))
    assert program is not None, "the checkout is not installed"
    chance = random.Random(50)
    for i in range(50):
        folder = tmp_path / str(i)
        with subprocess.Popen([program, "scan", music, "--profile", folder], stdout=subprocess.DEVNULL) as process:
            try:
                process.wait(chance.uniform(0.1, 1.2))
            except subprocess.TimeoutExpired:
                process.kill()
        survive(folder, music)


def test_a_play_that_is_cut_off_is_logged_as_far_as_it_was_noted(tmp_path: Path) -> None:
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        profile.tracks.opened([a_file()], MONDAY)[0]
    kill_after(1, LISTENER, tmp_path)
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        play = profile.plays.recover()
        assert play is not None
        assert (play.listen, play.ending) == (a_listen(1, listened=timedelta(seconds=15.5)), Ending.STOPPED)
        assert [logged for logged, _ in profile.plays.all()] == [play]
        assert profile.plays.recover() is None
        assert profile.connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
