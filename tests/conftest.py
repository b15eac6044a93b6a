"""What every test may ask for: a demo profile, made once, and a whole program on a world of the test's own."""

import atexit
import gc
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tzlocal import get_localzone

from fake_alarms import FakeAlarms
from fakes import (
    FakeAnalyser,
    FakeAttention,
    FakeClock,
    FakeEngine,
    FakeKeyring,
    FakeOutputs,
    FakePlayers,
    FakePower,
    FakePrograms,
    FakeScrobbler,
    FakeWatch,
    Inbox,
    settle,
)
from hushed import make_hushed
from kept import Pupil
from new_tables import NewTables
from segue import commands
from segue.adapters.covers.thumbnails import SIDES, Thumbnails
from segue.adapters.post import QtPost
from segue.adapters.snapshots import NAME as SNAPSHOT
from segue.adapters.snapshots import FileSnapshots
from segue.adapters.sqlite import schema
from segue.adapters.sqlite.profile import DATABASE, SqlitePast, open_profile
from segue.core import learning, replaying
from segue.core.learning import Learning
from segue.core.ports.analysis import LOUDNESS_NUMBERS
from segue.core.ports.scrobbling import ScrobbleTools
from segue.core.worker import Worker
from segue.domain.zones import by_offset
from segue.gui import toast
from segue.program import Program, World

# pytest calls it tests.conftest; tests import it as conftest, and would make another one, with another display.
sys.modules["conftest"] = sys.modules[__name__]

#: A Friday; the demo's made-up life ends the day before.
FRIDAY = by_offset(datetime(2026, 11, 27, 21, tzinfo=get_localzone()))


# The tests read English, whatever is spoken where they run.
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}


def _take_a_display() -> None:
    """Of several processes that test side by side, each has a display of its own: there is one focus to a display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    atexit.register(server.kill)
    with os.fdopen(reading) as told:
        os.environ["DISPLAY"] = f":{told.readline().strip()}"


if "PYTEST_XDIST_WORKER" in os.environ and sys.platform == "linux":
    _take_a_display()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Half as many again as there are cores, where there is memory for so many: a third of the time, a test waits for
    music to play, or for threads and programs of its own.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(cores, min(cores + cores // 2, _memory() // _TAKES))


def _memory() -> int:
    """What is free, in bytes; 0 where it cannot be told."""
    try:
        about = Path("/proc/meminfo").read_text()
    except OSError:
        return 0
    return 1024 * int(about.partition("MemAvailable:")[2].split()[0])


#: So much of it a process that tests may come to take.
_TAKES = 2 << 30


def pytest_configure(config: pytest.Config) -> None:
    """To read all tests, with what their assertions tell, takes a process 17 s. Each of several begins elsewhere, and
    finds written what the others have read.
    """
    here = Path(__file__).parent
    if "PYTEST_XDIST_WORKER" not in os.environ or [config.rootpath / arg for arg in config.args] != [here]:
        return
    number, count = int(os.environ["PYTEST_XDIST_WORKER"][2:]), int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
    holds = {part: len([*part.rglob("test_*.py")]) or part.match("test_*.py") for part in sorted(here.iterdir())}
    parts = [part for part, files in holds.items() if files]
    before = [sum(holds[part] for part in parts[:place]) for place in range(len(parts))]
    first = next(place for place, files in enumerate(before) if files * count >= number * sum(holds.values()))
    config.args = [str(part) for part in (*parts[first:], *parts[:first])]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All have them in one order."""
    items.sort(key=lambda item: item.path)


# How long an example takes says something of the machine alone. The same ones are tried each time, so that what fails
# was changed; `make soak` looks for others, and for more. Where one takes long, a test asks for a share of so many.
settings.register_profile(
    "test", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True, max_examples=50
)
settings.register_profile("soak", settings.get_profile("test"), derandomize=False, max_examples=400)
settings.load_profile("test")


@pytest.fixture(scope="session", autouse=True)
def _unwalked() -> None:
    """What is there before the first test is not walked at each collection."""
    gc.disable()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _learned_once() -> Iterator[None]:
    """A log that several tests begin with is learned once."""
    with pytest.MonkeyPatch.context() as patch:
        for its in (learning, replaying):
            patch.setattr(its, "new_learner", Pupil)
        yield


@pytest.fixture(scope="session", autouse=True)
def _made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The tables of new databases are copies."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "migrate", NewTables(tmp_path_factory.mktemp("tables") / DATABASE).migrate)
        yield


@pytest.fixture(autouse=True)
def _collected(_unwalked: None) -> None:
    """As in the program, garbage is collected where Qt is in the middle of nothing: between two tests. What a test
    was given is garbage only when the next one begins; walked before, it would be old before it is.
    """
    young, middle, _ = gc.get_count()
    if middle >= _MIDDLE:
        gc.collect()
    elif young >= _YOUNG:
        gc.collect(0)


#: So many young objects are walked before a test; and all after so many such walks.
_YOUNG, _MIDDLE = 700, 25


class PatientBot(QtBot):
    """What is awaited may take minutes on a slow and busy machine; where it comes sooner, nothing waits longer.

    What is not to come (`assertNotEmitted`) would be waited for as long: have it counted instead.
    """

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        super().waitUntil(callback, timeout=max(timeout, _PATIENCE))

    def waitSignal(self, signal: Any, *, timeout: int = 0, **how: Any) -> Any:
        return super().waitSignal(signal, timeout=max(timeout, _PATIENCE), **how)


#: In milliseconds.
_PATIENCE = 120_000


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """As pytest-qt's own, but patient."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _undressed(_collected: None, request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test made the application look like is gone for the next one, whichever that is."""
    if "qapp" not in request.fixturenames:
        yield
        return
    app: QApplication = request.getfixturevalue("qapp")
    font = app.font()
    yield
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if app.styleSheet():
        app.setStyleSheet("")
        app.setPalette(app.style().standardPalette())
        app.setFont(font)


class FakeIdle:
    """Keyboard and mouse have been still for as long as `still` says."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        self._post = post
        self.still: timedelta | None = timedelta()

    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        still = self.still
        self._post(lambda: answer(still))


@dataclass
class Running:
    """A program under test, and the world it lives in."""

    program: Program
    clock: FakeClock
    engine: FakeEngine
    alarms: FakeAlarms
    idle: FakeIdle
    players: FakePlayers
    power: FakePower
    analyser: FakeAnalyser
    outputs: FakeOutputs
    post: QtPost
    listenbrainz: FakeScrobbler
    lastfm: FakeScrobbler
    keyring: FakeKeyring
    programs: FakePrograms
    attention: FakeAttention
    is_closed: bool = False

    def close(self) -> None:
        """End the program, as when its window is closed. Once is enough."""
        if not self.is_closed:
            self.is_closed = True
            self.program.close()
            self.post.close()

    def pass_time(self, by: timedelta) -> None:
        """Let the clock and the music go on together."""
        self.alarms.advance(by)
        self.engine.advance(by)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's profile as it is on Friday the 27th of November 2026, its music hushed. Not to be written to: copy
    it.
    """
    base = tmp_path_factory.getbasetemp()
    # Processes that test side by side have a folder each, in one.
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "demo"
    with _alone(folder):
        make_hushed(folder / commands.DEMO_MUSIC)
        commands.make_demo(folder, FRIDAY)
        if not (folder / SNAPSHOT).exists():
            _learn(folder)
            _look_at_covers(folder)
    return folder


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One process at a time."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _learn(folder: Path) -> None:
    """What the log teaches is kept, as every start but the first one finds it."""
    inbox = Inbox()
    worker = Worker("habits", inbox)
    with closing(open_profile(folder, FRIDAY)) as profile:
        file = profile.file
        Learning(worker, lambda: SqlitePast(file), FakeClock(FRIDAY), FileSnapshots(folder)).begin()
        settle(worker, inbox)
        worker.close()


def _look_at_covers(folder: Path) -> None:
    """Small copies of them are kept, as of covers that were seen before."""
    with closing(Thumbnails(folder / THUMBNAILS)) as thumbnails:
        for file in (folder / commands.DEMO_MUSIC).rglob("*.[!l]*"):
            for side in SIDES:
                thumbnails.picture(file, side)


@pytest.fixture
def demo_copy(demo: Path, tmp_path: Path) -> Path:
    """A demo profile of the test's own. Its music is the one of `demo`, where its paths point."""
    folder = tmp_path / "profile"
    folder.mkdir()
    for name in (DATABASE, SNAPSHOT, THUMBNAILS):
        shutil.copy(demo / name, folder / name)
    return folder


#: What the program calls them.
THUMBNAILS = "thumbnails.db"

Start = Callable[..., Running]


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start programs, each on a folder and at a time; they are taken down after the test. What a toast says stays:
    how much a slow machine can do meanwhile says nothing of the program.
    """
    monkeypatch.setattr(toast, "_STAYS_MS", 3_600_000)
    running: list[Running] = []

    def begin(
        folder: Path, at: datetime = FRIDAY, has_tray: bool = False, scrobbles_to: ScrobbleTools | None = None
    ) -> Running:
        post = QtPost()
        clock = FakeClock(at)
        alarms = FakeAlarms(clock, post)
        engine = FakeEngine(post)
        idle = FakeIdle(post)
        players = FakePlayers()
        power, analyser, outputs = FakePower(), FakeAnalyser(), FakeOutputs()
        others = listenbrainz, lastfm, keyring = FakeScrobbler(), FakeScrobbler(), FakeKeyring()
        programs, attention = FakePrograms(), FakeAttention()
        chance = random.Random(1)
        tools = scrobbles_to or ScrobbleTools(listenbrainz, lastfm, keyring)
        world = World(
            *(clock, post, engine, alarms, idle, FakeWatch(), lambda: players, chance, power, lambda: analyser),
            outputs,
            scrobble_tools=lambda folder: tools,
            has_tray=lambda: has_tray,
            measurer=lambda: FakeAnalyser(numbers=LOUDNESS_NUMBERS),
            programs=lambda: programs,
            attention=lambda: [attention],
        )
        program = Program(qapp, folder, world)
        program.window.resize(1280, 800)
        machine = clock, engine, alarms, idle, players, power, analyser, outputs, post
        begun = Running(program, *machine, *others, programs, attention)
        running.append(begun)
        program.begin()
        qtbot.waitExposed(program.window)
        return begun

    yield begin
    for begun in running:
        begun.close()
