"""When tracks are analysed, in what order, and what becomes of it: nothing is lost, and nobody is disturbed."""

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakePower, FakeSettings, FakeSounds, Inbox, settle
from segue.core.analysing import ASKS_POWER, ENOUGH, LOUDNESS, TURN, Analysing, Progress, Rest
from segue.core.ports.analysis import Unheard
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.track import TrackId

NOT_NOW = Unheard("It could not be heard just now.", is_final=False)
NEVER = Unheard("It is too short.", is_final=True)


def path(track: int) -> Path:
    return Path(f"/music/{track}.flac")


class FakeLibrary:
    def __init__(self) -> None:
        self.scanning: Signal[object] = Signal()
        self.scanned: Signal[object] = Signal()
        self.is_scanning = False

    def begin_scan(self) -> None:
        self.is_scanning = True
        self.scanning.emit("how far it is")

    def end_scan(self) -> None:
        self.is_scanning = False
        self.scanning.emit(None)
        self.scanned.emit("a report")


class Scene:
    def __init__(self, tracks: int = 3) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock()
        self.alarms = FakeAlarms(self.clock, self.inbox)
        self.worker = Worker("sounds", self.inbox)
        self.library = FakeLibrary()
        self.sounds = FakeSounds({TrackId(n): path(n) for n in range(1, tracks + 1)})
        self.analyser = FakeAnalyser()
        self.power = FakePower()
        self.settings = FakeSettings()
        self.told: list[Progress] = []
        self.heard = 0
        self.start()

    def start(self) -> None:
        """The program, again."""
        self.analysing = Analysing(
            self.library,  # type: ignore[arg-type]
            self.worker,
            self.sounds.open,
            self.analyser,
            self.power,
            self.settings,
            self.alarms,
            self.clock,
        )
        self.analysing.changed.connect(self.told.append)
        self.analysing.heard.connect(lambda _: self._hear())

    def _hear(self) -> None:
        self.heard += 1

    def run(self) -> None:
        settle(self.worker, self.inbox)

    def begin(self) -> None:
        self.analysing.begin()
        self.run()

    def when_asked(self, track: int, does: Callable[[], None]) -> None:
        """On the thread that owns the state, while the worker is at `track`."""
        done = threading.Event()

        def both() -> None:
            does()
            done.set()

        def before(asked: Path) -> None:
            if asked == path(track):
                self.inbox(both)
                assert done.wait(300)

        self.analyser.before = before

    def run_until(self, is_so: Callable[[], bool]) -> None:
        for _ in range(300_000):
            self.inbox.run()
            if is_so():
                break
            threading.Event().wait(0.001)
        self.run()

    @property
    def asked(self) -> list[Path]:
        return self.analyser.asked


@pytest.fixture
def scene() -> Iterator[Scene]:
    made = Scene()
    yield made
    made.analysing.close()
    made.worker.close()
    made.inbox.run()
    assert made.sounds.opened == made.sounds.closed


def test_all_are_analysed_in_their_order_once(scene: Scene) -> None:
    scene.begin()
    assert scene.asked == [path(1), path(2), path(3)]
    assert [scene.sounds.knows(TrackId(n)) for n in (1, 2, 3)] == [True] * 3
    assert scene.analysing.progress == Progress(3, 3, 0, 0, None, Rest.DONE)
    assert scene.heard == 1
    scene.begin()
    assert len(scene.asked) == 3
    assert scene.analyser.rests, "the process is let go when there is nothing to do"


def test_a_sound_is_analysed_once_for_all_its_copies(scene: Scene) -> None:
    scene.sounds.prints = {TrackId(1): "same", TrackId(3): "same"}
    scene.begin()
    assert scene.asked == [path(1), path(2)]
    assert scene.sounds.knows(TrackId(3))
    assert scene.analysing.progress == Progress(2, 2, 0, 0, None, Rest.DONE)


def test_what_is_known_stays_known(scene: Scene) -> None:
    scene.begin()
    scene.sounds.files[TrackId(4)] = path(4)
    scene.start()
    scene.begin()
    assert scene.asked[3:] == [path(4)]
    assert scene.analysing.progress == Progress(4, 4, 0, 0, None, Rest.DONE)


def test_what_can_never_be_heard_is_not_asked_again(scene: Scene) -> None:
    scene.analyser.answers[path(2)] = NEVER
    scene.begin()
    assert [problem.path for problem in scene.sounds.failed()] == [path(2)]
    assert scene.analysing.progress == Progress(3, 3, 1, 0, None, Rest.DONE)
    scene.start()
    scene.sounds.left_alone = 7
    scene.begin()
    assert len(scene.asked) == 3
    assert scene.analysing.progress == Progress(3, 3, 1, 7, None, Rest.DONE)


def test_what_cannot_be_heard_just_now_is_asked_by_the_next_program(scene: Scene) -> None:
    scene.analyser.answers[path(2)] = NOT_NOW
    scene.begin()
    scene.library.end_scan()
    scene.run()
    assert scene.asked == [path(1), path(2), path(3)], "not twice by one program"
    del scene.analyser.answers[path(2)]
    scene.start()
    scene.begin()
    assert scene.asked[3:] == [path(2)]
    assert scene.sounds.knows(TrackId(2))


def test_a_scan_comes_first_and_what_it_finds_is_analysed(scene: Scene) -> None:
    scene.library.begin_scan()
    scene.begin()
    assert scene.asked == []
    assert scene.analysing.progress.rest is Rest.SCANNING
    scene.sounds.files[TrackId(4)] = path(4)
    scene.library.end_scan()
    scene.run()
    assert len(scene.asked) == 4


def test_a_scan_that_begins_lets_the_file_under_way_be_the_last(scene: Scene) -> None:
    scene.when_asked(2, scene.library.begin_scan)
    scene.analysing.begin()
    scene.run_until(lambda: scene.library.is_scanning)
    assert scene.asked == [path(1), path(2)]
    assert scene.sounds.knows(TrackId(2)), "what was under way is not lost"
    scene.library.end_scan()
    scene.run()
    assert scene.asked == [path(1), path(2), path(3)]


def test_a_pause_lasts_until_it_goes_on_or_the_next_program(scene: Scene) -> None:
    scene.when_asked(1, scene.analysing.pause)
    scene.analysing.begin()
    scene.run_until(lambda: scene.analysing.progress.rest is Rest.PAUSED)
    assert scene.asked == [path(1)]
    assert scene.analysing.progress == Progress(1, 3, 0, 0, None, Rest.PAUSED)
    assert scene.told[-1] == scene.analysing.progress
    scene.library.end_scan()
    scene.run()
    assert scene.asked == [path(1)]
    scene.analysing.resume()
    scene.run()
    assert len(scene.asked) == 3


def test_the_next_program_does_not_pause(scene: Scene) -> None:
    scene.analysing.pause()
    scene.begin()
    assert scene.asked == []
    scene.start()
    scene.begin()
    assert len(scene.asked) == 3


def test_the_switch_is_kept(scene: Scene) -> None:
    assert scene.analysing.is_on
    scene.analysing.set_on(False)
    scene.begin()
    scene.start()
    scene.begin()
    assert scene.asked == []
    assert scene.analysing.progress == Progress(0, 3, 0, 0, None, Rest.OFF)
    scene.analysing.set_on(True)
    scene.run()
    assert len(scene.asked) == 3


def test_nothing_on_battery(scene: Scene) -> None:
    scene.power.is_on_battery = True
    scene.begin()
    assert scene.asked == []
    assert scene.analysing.progress.rest is Rest.BATTERY
    scene.alarms.advance(ASKS_POWER)
    scene.run()
    assert scene.asked == []
    assert all(told.rest is not None for told in scene.told[-2:]), "it does not seem to begin each time it asks"
    scene.power.is_on_battery = False
    scene.alarms.advance(ASKS_POWER)
    scene.run()
    assert len(scene.asked) == 3


def test_it_asks_for_the_battery_between_turns(scene: Scene) -> None:
    def unplug(asked: Path) -> None:
        scene.power.is_on_battery = True
        scene.clock.advance(TURN)

    scene.analyser.before = unplug
    scene.begin()
    assert scene.asked == [path(1)]
    assert scene.analysing.progress.rest is Rest.BATTERY


def test_how_long_the_rest_will_take() -> None:
    scene = Scene(tracks=20)
    scene.analyser.before = lambda asked: scene.clock.advance(timedelta(seconds=1))
    scene.begin()
    worked = [told for told in scene.told if told.rest is None and told.of]
    assert [told.left for told in worked if told.done < ENOUGH] == [None] * 3
    assert worked[-1] == Progress(18, 20, 0, 0, timedelta(seconds=2), None)
    scene.worker.close()


def test_what_held_it_up_for_a_while_says_nothing_of_the_rest() -> None:
    scene = Scene(tracks=300)

    def take_its_time(asked: Path) -> None:
        scene.clock.advance(timedelta(minutes=1 if len(scene.asked) < 10 else 0, seconds=1))

    scene.analyser.before = take_its_time
    scene.begin()
    left = next(told.left for told in scene.told if told.done >= 200)
    assert left is not None
    assert timedelta(seconds=90) < left < timedelta(minutes=3)
    scene.worker.close()


def test_of_two_that_take_turns_each_tells_how_long_it_really_takes() -> None:
    scene = Scene(tracks=20)
    scene.analyser.before = lambda asked: scene.clock.advance(timedelta(seconds=1))
    first = scene.analysing
    scene.told = []
    scene.sounds = FakeSounds(scene.sounds.files)
    scene.start()
    first.begin()
    scene.begin()
    (left,) = {progress.left for progress in scene.told if progress.done == 10 and progress.rest is None}
    assert left is not None
    assert timedelta(seconds=15) < left <= timedelta(seconds=20)
    scene.worker.close()


def test_a_pause_is_told_though_the_file_that_it_is_at_takes_a_while(scene: Scene) -> None:
    told = list[Rest | None]()

    def pause() -> None:
        scene.analysing.pause()
        told.append(scene.told[-1].rest)

    scene.when_asked(1, pause)
    scene.analysing.begin()
    scene.run_until(lambda: bool(told))
    assert told == [Rest.PAUSED]


def test_closing_ends_it_and_tells_nothing_more(scene: Scene) -> None:
    scene.when_asked(2, scene.analysing.close)
    scene.analysing.begin()
    scene.run_until(lambda: scene.analyser.is_closed)
    assert scene.asked == [path(1), path(2)]
    assert scene.heard == 0
    assert scene.sounds.knows(TrackId(1)), "kept as soon as it was known"
    assert not scene.sounds.knows(TrackId(2))


def test_a_second_kind_of_analysis_has_a_switch_of_its_own_and_is_off_until_it_is_wanted() -> None:
    scene = Scene()
    services = scene.library, scene.worker, scene.sounds.open, scene.analyser, scene.power, scene.settings
    measuring = Analysing(*services, scene.alarms, scene.clock, LOUDNESS, by_itself=False)  # type: ignore[arg-type]
    measuring.begin()
    scene.run()
    assert (measuring.is_on, scene.analyser.asked) == (False, [])
    scene.analysing.set_on(False)
    measuring.set_on(True)
    scene.run()
    assert measuring.progress.rest is Rest.DONE
    assert scene.analyser.asked
    assert not scene.analysing.is_on
