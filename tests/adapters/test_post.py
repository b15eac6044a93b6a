"""Functions posted from any thread run in order on the main thread, and a flood leaves the window alive."""

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost


@pytest.fixture
def post(qtbot: QtBot) -> Iterator[QtPost]:
    made = QtPost()
    yield made
    made.close()


@pytest.fixture
def ran() -> list[int]:
    return []


def adds(ran: list[int], number: int) -> Callable[[], None]:
    return lambda: ran.append(number)


def on_a_thread(task: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=task)
    thread.start()
    return thread


def test_runs_later_and_in_order(qtbot: QtBot, post: QtPost, ran: list[int]) -> None:
    for number in range(100):
        post(adds(ran, number))
    assert ran == []
    qtbot.waitUntil(lambda: len(ran) == 100)
    assert ran == list(range(100))


def test_runs_on_the_main_thread(qtbot: QtBot, post: QtPost) -> None:
    where: list[int] = []
    on_a_thread(lambda: post(lambda: where.append(threading.get_ident()))).join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]


def test_each_thread_keeps_its_order(qtbot: QtBot, post: QtPost) -> None:
    ran: list[tuple[int, int]] = []

    def sender(who: int) -> Callable[[], None]:
        def run() -> None:
            for number in range(2000):
                post(partial(ran.append, (who, number)))

        return run

    threads = [on_a_thread(sender(who)) for who in range(4)]
    qtbot.waitUntil(lambda: len(ran) == 8000, timeout=10_000)
    for thread in threads:
        thread.join()
    for who in range(4):
        assert [number for sent_by, number in ran if sent_by == who] == list(range(2000))


def test_a_post_within_a_post_comes_last(qtbot: QtBot, post: QtPost, ran: list[int]) -> None:
    def first() -> None:
        post(adds(ran, 3))
        ran.append(1)

    post(first)
    post(adds(ran, 2))
    qtbot.waitUntil(lambda: len(ran) == 3)
    assert ran == [1, 2, 3]


def test_a_flood_leaves_the_window_its_turns(qtbot: QtBot, post: QtPost) -> None:
    """Functions that take 60 ms together: the event loop gets its turn several times in between."""
    ran = 0
    turns: set[int] = set()
    ticks = QTimer()
    ticks.setInterval(1)
    ticks.timeout.connect(lambda: turns.add(ran))

    def work() -> None:
        nonlocal ran
        until = perf_counter() + 0.001
        while perf_counter() < until:
            pass
        ran += 1

    ticks.start()
    for _ in range(60):
        post(work)
    qtbot.waitUntil(lambda: ran == 60)
    ticks.stop()
    assert len(turns - {0, 60}) >= 3


def test_ten_thousand_posts_in_order(qtbot: QtBot, post: QtPost, ran: list[int]) -> None:
    def send() -> None:
        for number in range(10_000):
            post(adds(ran, number))

    thread = on_a_thread(send)
    qtbot.waitUntil(lambda: len(ran) == 10_000, timeout=10_000)
    thread.join()
    assert ran == list(range(10_000))


def test_a_dialog_does_not_hold_up_what_waits(qtbot: QtBot, post: QtPost, ran: list[int]) -> None:
    dialog = QEventLoop()

    def open_dialog() -> None:
        ran.append(1)
        QTimer.singleShot(2000, dialog.quit)
        dialog.exec()
        ran.append(4)

    def close_dialog() -> None:
        ran.append(3)
        dialog.quit()

    post(open_dialog)
    post(adds(ran, 2))
    post(lambda: post(close_dialog))
    qtbot.waitUntil(lambda: len(ran) == 4)
    assert ran == [1, 2, 3, 4]


def test_an_error_surfaces_and_the_next_goes_on(
    qtbot: QtBot, post: QtPost, ran: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    surfaced: list[BaseException] = []

    def fail() -> None:
        raise ValueError("a bug")

    post(adds(ran, 1))
    post(fail)
    post(adds(ran, 2))
    with qtbot.captureExceptions() as caught:
        monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: surfaced.append(error))
        qtbot.waitUntil(lambda: len(ran) == 2)
    assert [str(error) for error in surfaced] == ["a bug"]
    assert caught == []
    post(adds(ran, 3))
    qtbot.waitUntil(lambda: len(ran) == 3)


def test_nothing_runs_after_close(qtbot: QtBot, post: QtPost, ran: list[int]) -> None:
    post(adds(ran, 1))
    post.close()
    post(adds(ran, 2))
    on_a_thread(lambda: post(adds(ran, 3))).join()
    other = QtPost()
    other(adds(ran, 4))
    qtbot.waitUntil(lambda: bool(ran))
    other.close()
    assert ran == [4]


def test_a_posted_function_may_close(qtbot: QtBot, post: QtPost, ran: list[int]) -> None:
    post(post.close)
    post(adds(ran, 1))
    other = QtPost()
    other(adds(ran, 2))
    qtbot.waitUntil(lambda: bool(ran))
    other.close()
    assert ran == [2]
