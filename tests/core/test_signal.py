"""Who is told, and what becomes of it where one of them raises."""

import sys
from collections.abc import Iterator

import pytest

from segue.core.errors import StorageFull
from segue.core.signal import Signal


class Raises:
    """A listener with a fault of its own."""

    def __init__(self, error: BaseException) -> None:
        self.error = error

    def __call__(self, _: int) -> None:
        raise self.error


@pytest.fixture
def surfaced() -> Iterator[list[BaseException]]:
    """What came to `sys.excepthook`."""
    found: list[BaseException] = []
    before = sys.excepthook
    sys.excepthook = lambda kind, error, trace: found.append(error)
    yield found
    sys.excepthook = before


def test_each_is_told_in_the_order_of_connecting_until_it_disconnects() -> None:
    signal: Signal[int] = Signal()
    heard: list[tuple[str, int]] = []
    leave = signal.connect(lambda value: heard.append(("one", value)))
    signal.connect(lambda value: heard.append(("other", value)))
    signal.emit(1)
    leave()
    signal.emit(2)
    assert heard == [("one", 1), ("other", 1), ("other", 2)]


def test_an_error_keeps_nobody_from_being_told_and_surfaces_then(surfaced: list[BaseException]) -> None:
    signal: Signal[int] = Signal()
    heard: list[int] = []
    full = StorageFull("The disk is full.")
    signal.connect(Raises(full))
    signal.connect(heard.append)
    with pytest.raises(StorageFull) as raised:
        signal.emit(1)
    assert raised.value is full
    assert "__call__" in [entry.name for entry in raised.traceback], "whose fault it was is still told"
    assert (heard, surfaced) == ([1], [])


def test_of_several_errors_none_is_lost(surfaced: list[BaseException]) -> None:
    signal: Signal[int] = Signal()
    errors = [RuntimeError(), StorageFull("The disk is full."), KeyError()]
    for error in errors:
        signal.connect(Raises(error))
    with pytest.raises(RuntimeError):
        signal.emit(1)
    assert surfaced == errors[1:]


def test_who_ends_the_program_waits_for_nobody() -> None:
    signal: Signal[int] = Signal()
    heard: list[int] = []
    signal.connect(Raises(KeyboardInterrupt()))
    signal.connect(heard.append)
    with pytest.raises(KeyboardInterrupt):
        signal.emit(1)
    assert heard == []
