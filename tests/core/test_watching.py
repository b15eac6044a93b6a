"""Changes on the disk are looked at when they have settled, and not all the time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest

from fake_alarms import FakeAlarms
from fakes import FakeClock, FakeWatch, Inbox
from segue.core.scanning import ScanReport
from segue.core.signal import Signal
from segue.core.watching import AT_LAST, SETTLES, Watching

SECOND = timedelta(seconds=1)


@dataclass
class Library:
    """As much of Library as watching needs; a scan is over when the test says so."""

    clock: FakeClock
    folders: Sequence[Path] = (Path("/music"),)
    scanned: Signal[ScanReport] = field(default_factory=Signal)
    folders_changed: Signal[None] = field(default_factory=Signal)
    scans: list[float] = field(default_factory=list)
    is_scanning: bool = False

    def scan(self) -> None:
        self.scans.append(self.clock.monotonic())
        self.is_scanning = True

    def finish(self, seconds: float, *, cancelled: bool = False) -> None:
        self.is_scanning = False
        self.scanned.emit(ScanReport(seconds=seconds, cancelled=cancelled))


class World:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.inbox = Inbox()
        self.alarms = FakeAlarms(self.clock, lambda function: function())
        self.library = Library(self.clock)
        self.watch = FakeWatch()
        Watching(cast(Any, self.library), self.watch, self.alarms, self.clock).begin()

    def wait(self, time: timedelta) -> None:
        self.alarms.advance(time)


@pytest.fixture
def world() -> World:
    return World()


def test_a_change_is_looked_at_when_it_has_settled(world: World) -> None:
    world.watch.change()
    world.wait(SETTLES - SECOND / 10)
    assert world.library.scans == []
    world.wait(SECOND)
    assert len(world.library.scans) == 1


def test_while_changes_go_on_nothing_is_looked_at_until_it_takes_too_long(world: World) -> None:
    for _ in range(29):
        world.watch.change()
        world.wait(SECOND)
    assert world.library.scans == []
    for _ in range(5):
        world.watch.change()
        world.wait(SECOND)
    assert len(world.library.scans) == 1
    assert world.library.scans[0] >= AT_LAST.total_seconds()


def test_many_changes_are_one_scan(world: World) -> None:
    for _ in range(1000):
        world.watch.change()
    world.wait(60 * SECOND)
    assert len(world.library.scans) == 1


def test_a_change_during_a_scan_is_looked_at_after_it(world: World) -> None:
    world.watch.change()
    world.wait(5 * SECOND)
    world.watch.change()
    world.wait(20 * SECOND)
    assert len(world.library.scans) == 1
    world.library.finish(1)
    world.wait(20 * SECOND)
    assert len(world.library.scans) == 2


def test_a_long_scan_is_followed_by_a_longer_rest(world: World) -> None:
    world.watch.change()
    world.wait(5 * SECOND)
    world.library.finish(seconds=6)
    world.watch.change()
    world.wait(50 * SECOND)
    assert len(world.library.scans) == 1
    world.wait(30 * SECOND)
    assert len(world.library.scans) == 2


def test_without_a_change_nothing_is_done(world: World) -> None:
    world.wait(timedelta(hours=1))
    assert world.library.scans == []
    assert not world.alarms.keys


def test_other_folders_are_watched_when_they_change(world: World) -> None:
    world.library.folders = (Path("/other"),)
    world.library.folders_changed.emit(None)
    assert world.watch.folders == (Path("/other"),)


def test_folders_added_during_a_scan_are_watched_after_it_and_looked_at_once_more(world: World) -> None:
    world.library.is_scanning = True
    world.library.folders = (Path("/other"),)
    world.library.folders_changed.emit(None)
    assert world.watch.folders == (Path("/music"),)
    world.library.finish(1)
    assert world.watch.folders == (Path("/other"),)
    world.wait(20 * SECOND)
    assert len(world.library.scans) == 1


@pytest.mark.parametrize("cancelled", [False, True])
def test_what_has_changed_during_a_first_scan_is_looked_at_unless_that_was_stopped(
    world: World, *, cancelled: bool
) -> None:
    world.library.scan()
    world.library.folders_changed.emit(None)
    world.library.finish(1, cancelled=cancelled)
    world.wait(60 * SECOND)
    assert len(world.library.scans) == (1 if cancelled else 2)
