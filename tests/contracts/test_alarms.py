"""What holds for every Alarms: the fake one by hand, the real one in real, short times."""

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from fake_alarms import FakeAlarms
from fakes import FakeClock
from segue.adapters.alarms import ApAlarms
from segue.core.ports.machine import Alarms

MINUTE = timedelta(minutes=1)


def ms(milliseconds: int) -> timedelta:
    return timedelta(milliseconds=milliseconds)


class HeldPost:
    """A post whose functions run when the test says so."""

    def __init__(self) -> None:
        self.held: deque[Callable[[], None]] = deque()
        self.threads: set[int] = set()

    def __call__(self, function: Callable[[], None]) -> None:
        self.threads.add(threading.get_ident())
        self.held.append(function)

    def run(self) -> None:
        """What is held by now, not what is posted meanwhile."""
        for _ in range(len(self.held)):
            self.held.popleft()()


class Rig(Protocol):
    alarms: Alarms
    post: HeldPost

    def now(self) -> datetime: ...

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let time pass until it is so; fails after a while. Posted functions stay held."""

    def sleep(self, by: timedelta) -> None:
        """Let time pass; posted functions stay held."""


class FakeRig:
    def __init__(self) -> None:
        self._clock = FakeClock(datetime(2026, 1, 9, 21, 0, tzinfo=UTC))
        self.post = HeldPost()
        self._fake = FakeAlarms(self._clock, self.post)
        self.alarms: Alarms = self._fake
        self.now = self._clock.now

    def until(self, is_so: Callable[[], bool]) -> None:
        for _ in range(400):
            if is_so():
                return
            self._fake.advance(ms(10))
        raise AssertionError("it did not become so")

    def sleep(self, by: timedelta) -> None:
        self._fake.advance(by)


class RealRig:
    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.post = HeldPost()
        self.alarms: Alarms = ApAlarms(self.post)
        self.post.run()

    def now(self) -> datetime:
        return datetime.now(UTC)

    def until(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=10_000)

    def sleep(self, by: timedelta) -> None:
        end = self.now() + by
        self.until(lambda: self.now() >= end)


@pytest.fixture(params=["fake", "apscheduler"])
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    made: Rig = FakeRig() if request.param == "fake" else RealRig(request.getfixturevalue("qtbot"))
    yield made
    made.alarms.close()


@pytest.fixture
def heard() -> list[str]:
    return []


def sounds(heard: list[str], what: str) -> Callable[[], None]:
    return lambda: heard.append(what)


def running(rig: Rig, is_so: Callable[[], bool]) -> Callable[[], bool]:
    """`is_so`, looked at after what is posted has run."""

    def run_and_look() -> bool:
        rig.post.run()
        return is_so()

    return run_and_look


def test_goes_off_at_its_time_and_once(rig: Rig, heard: list[str]) -> None:
    due = rig.now() + ms(100)
    at: list[datetime] = []
    rig.alarms.at("tea", due, lambda: at.append(rig.now()), MINUTE)
    rig.until(running(rig, lambda: bool(at)))
    rig.sleep(ms(150))
    rig.post.run()
    assert len(at) == 1
    assert at[0] >= due


def test_the_callback_waits_for_the_post(rig: Rig, heard: list[str]) -> None:
    rig.alarms.at("tea", rig.now() + ms(50), sounds(heard, "tea"), MINUTE)
    rig.until(lambda: bool(rig.post.held))
    assert heard == []
    rig.post.run()
    assert heard == ["tea"]


def test_alarms_go_off_in_the_order_of_their_times(rig: Rig, heard: list[str]) -> None:
    now = rig.now()
    rig.alarms.at("second", now + ms(1050), sounds(heard, "second"), MINUTE)
    rig.alarms.at("first", now + ms(1000), sounds(heard, "first"), MINUTE)
    rig.until(running(rig, lambda: len(heard) == 2))
    assert heard == ["first", "second"]


def test_a_new_alarm_replaces_the_one_of_its_key(rig: Rig, heard: list[str]) -> None:
    rig.alarms.at("tea", rig.now() + ms(50), sounds(heard, "old"), MINUTE)
    rig.alarms.at("tea", rig.now() + ms(100), sounds(heard, "new"), MINUTE)
    rig.until(running(rig, lambda: bool(heard)))
    rig.sleep(ms(100))
    rig.post.run()
    assert heard == ["new"]


def test_a_repeating_alarm_gives_way_to_a_single_one(rig: Rig, heard: list[str]) -> None:
    rig.alarms.every("tea", ms(60), sounds(heard, "old"))
    rig.alarms.at("tea", rig.now() + ms(100), sounds(heard, "new"), MINUTE)
    rig.until(running(rig, lambda: bool(heard)))
    rig.sleep(ms(150))
    rig.post.run()
    assert heard == ["new"]


def test_a_cancelled_alarm_is_silent(rig: Rig, heard: list[str]) -> None:
    rig.alarms.at("tea", rig.now() + ms(50), sounds(heard, "tea"), MINUTE)
    rig.alarms.cancel("tea")
    rig.sleep(ms(150))
    rig.post.run()
    assert heard == []


def test_cancelling_an_unknown_key_is_no_error(rig: Rig) -> None:
    rig.alarms.cancel("never set")


def test_cancelling_after_it_went_off_is_no_error(rig: Rig, heard: list[str]) -> None:
    rig.alarms.at("tea", rig.now(), sounds(heard, "tea"), MINUTE)
    rig.until(running(rig, lambda: bool(heard)))
    rig.alarms.cancel("tea")
    assert heard == ["tea"]


@pytest.mark.parametrize("undo", ["cancel", "replace", "close"])
def test_a_callback_already_posted_does_not_run(rig: Rig, heard: list[str], undo: str) -> None:
    rig.alarms.at("tea", rig.now() + ms(30), sounds(heard, "old"), MINUTE)
    rig.until(lambda: bool(rig.post.held))
    match undo:
        case "cancel":
            rig.alarms.cancel("tea")
        case "replace":
            rig.alarms.at("tea", rig.now() + timedelta(hours=1), sounds(heard, "new"), MINUTE)
        case "close":
            rig.alarms.close()
    rig.post.run()
    assert heard == []


def test_a_time_just_past_goes_off_at_once(rig: Rig, heard: list[str]) -> None:
    rig.alarms.at("tea", rig.now() - 3 * MINUTE, sounds(heard, "tea"), late=5 * MINUTE)
    rig.until(running(rig, lambda: heard == ["tea"]))


def test_a_time_long_past_does_not_go_off(rig: Rig, heard: list[str], caplog: pytest.LogCaptureFixture) -> None:
    rig.alarms.at("tea", rig.now() - 10 * MINUTE, sounds(heard, "tea"), late=5 * MINUTE)
    rig.alarms.at("after", rig.now() + ms(50), sounds(heard, "after"), MINUTE)
    rig.until(running(rig, lambda: bool(heard)))
    assert heard == ["after"]
    assert caplog.records == []


def test_the_offset_of_a_time_counts(rig: Rig, heard: list[str]) -> None:
    from datetime import timezone

    tokyo = timezone(timedelta(hours=9))
    rig.alarms.at("tea", (rig.now() + ms(50)).astimezone(tokyo), sounds(heard, "tea"), MINUTE)
    rig.until(running(rig, lambda: heard == ["tea"]))


def test_a_naive_time_is_refused(rig: Rig, heard: list[str]) -> None:
    with pytest.raises(ValueError, match="zone"):
        rig.alarms.at("tea", rig.now().replace(tzinfo=None), sounds(heard, "tea"), MINUTE)


def test_repeats_after_one_interval_and_again(rig: Rig) -> None:
    began = rig.now()
    at: list[datetime] = []
    rig.alarms.every("tick", ms(60), lambda: at.append(rig.now()))
    rig.until(running(rig, lambda: len(at) >= 3))
    assert at[0] - began >= ms(60)


def test_a_busy_window_gets_one_callback_for_several_intervals(rig: Rig, heard: list[str]) -> None:
    rig.alarms.every("tick", ms(50), sounds(heard, "tick"))
    rig.sleep(ms(280))
    rig.until(lambda: bool(rig.post.held))
    rig.post.run()
    assert heard == ["tick"]
    rig.until(running(rig, lambda: len(heard) >= 2))


def test_an_alarm_may_set_itself_again(rig: Rig, heard: list[str]) -> None:
    def again() -> None:
        heard.append("tea")
        if len(heard) < 3:
            rig.alarms.at("tea", rig.now() + ms(30), again, MINUTE)

    rig.alarms.at("tea", rig.now() + ms(30), again, MINUTE)
    rig.until(running(rig, lambda: len(heard) == 3))


def test_nothing_goes_off_after_close(rig: Rig, heard: list[str]) -> None:
    rig.alarms.at("tea", rig.now() + ms(60), sounds(heard, "tea"), MINUTE)
    rig.alarms.every("tick", ms(60), sounds(heard, "tick"))
    rig.alarms.close()
    rig.sleep(ms(150))
    rig.post.run()
    assert heard == []


# ---------------------------------------------------------------- the fake one's own promises


@pytest.fixture
def fake() -> FakeRig:
    return FakeRig()


def test_fake_sleep_within_late_goes_off_on_waking(fake: FakeRig, heard: list[str]) -> None:
    fake.alarms.at("tea", fake.now() + MINUTE, sounds(heard, "tea"), late=5 * MINUTE)
    fake._fake.jump(4 * MINUTE)
    fake.post.run()
    assert heard == ["tea"]


def test_fake_sleep_beyond_late_does_not(fake: FakeRig, heard: list[str]) -> None:
    fake.alarms.at("tea", fake.now() + MINUTE, sounds(heard, "tea"), late=5 * MINUTE)
    fake._fake.jump(timedelta(hours=8))
    fake.post.run()
    assert heard == []
    assert fake._fake.keys == frozenset()


def test_fake_sleep_coalesces_what_repeats(fake: FakeRig, heard: list[str]) -> None:
    fake.alarms.every("tick", MINUTE, sounds(heard, "tick"))
    fake._fake.jump(timedelta(hours=8))
    fake.post.run()
    assert heard == ["tick"]
    assert fake._fake.due("tick") == fake.now() + MINUTE


# ---------------------------------------------------------------- the real one's own promises


def threads_since(before: set[threading.Thread]) -> set[str]:
    return {thread.name for thread in set(threading.enumerate()) - before}


def test_closing_ends_its_threads(qtbot: QtBot, heard: list[str]) -> None:
    before = set(threading.enumerate())
    rig = RealRig(qtbot)
    rig.alarms.at("tea", rig.now(), sounds(heard, "tea"), MINUTE)
    rig.until(running(rig, lambda: bool(heard)))
    assert threads_since(before) == {"alarms", "APScheduler"}
    rig.alarms.close()
    assert threads_since(before) == set()


def test_closing_before_the_event_loop_turned(heard: list[str]) -> None:
    before = set(threading.enumerate())
    post = HeldPost()
    alarms = ApAlarms(post)
    alarms.at("tea", datetime.now(UTC), sounds(heard, "tea"), MINUTE)
    alarms.close()
    assert threads_since(before) == set()
    post.run()
    assert heard == []


def test_without_an_alarm_there_is_no_scheduler() -> None:
    before = set(threading.enumerate())
    alarms = ApAlarms(HeldPost())
    assert threads_since(before) == {"alarms"}
    alarms.close()
    assert threads_since(before) == set()


def test_alarms_set_before_the_event_loop_turns_are_kept(qtbot: QtBot, heard: list[str]) -> None:
    post = HeldPost()
    alarms = ApAlarms(post)
    alarms.at("tea", datetime.now(UTC), sounds(heard, "tea"), MINUTE)
    alarms.at("gone", datetime.now(UTC), sounds(heard, "gone"), MINUTE)
    alarms.cancel("gone")
    post.run()

    def is_heard() -> bool:
        post.run()
        return bool(heard)

    qtbot.waitUntil(is_heard, timeout=10_000)
    assert heard == ["tea"]
    alarms.close()


def test_a_clock_ahead_of_the_machine(qtbot: QtBot, heard: list[str]) -> None:
    post = HeldPost()
    ahead = timedelta(days=40)
    alarms = ApAlarms(post, ahead)
    alarms.at("tea", datetime.now(UTC) + ahead + ms(50), sounds(heard, "tea"), MINUTE)

    def is_heard() -> bool:
        post.run()
        return heard == ["tea"]

    qtbot.waitUntil(is_heard, timeout=10_000)
    alarms.close()


def test_a_post_that_fails_is_not_lost(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    rig = RealRig(qtbot)
    ours = threading.get_ident()

    class Broken(HeldPost):
        def __call__(self, function: Callable[[], None]) -> None:
            if threading.get_ident() != ours:
                raise OSError("no post")
            super().__call__(function)

    post = Broken()
    alarms = ApAlarms(post)
    post.run()
    alarms.at("tea", rig.now(), lambda: None, MINUTE)
    qtbot.waitUntil(lambda: bool(caplog.records), timeout=10_000)
    alarms.close()
    rig.alarms.close()
    assert all(record.levelno == logging.ERROR for record in caplog.records)
    assert any(record.exc_info and "no post" in str(record.exc_info[1]) for record in caplog.records)
