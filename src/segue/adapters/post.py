"""Functions from any thread, run one after the other on the main thread."""

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

#: How long one turn of the event loop may be kept with posted functions, in seconds: half a frame, so
#: that a flood of them delays the window's own events without being seen.
_TURN = 0.008


class QtPost(QObject):
    """The `Post` of a program with a Qt event loop. Made on the main thread, where the functions run.

    They run in the order in which they were posted, and never inside the call that posts them. One that
    opens an event loop of its own (a dialog) does not hold up those behind it. What one raises goes to
    `sys.excepthook`, and the next goes on.

    After `close` nothing runs any more: what waits is dropped, and so is what comes later.
    """

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_awake = False
        self._is_closed = False
        # It fires when the event loop has nothing else to do, and it stays on while functions wait: in a
        # dialog's own loop as well, and after an error.
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._run)
        self._woken.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, function: Callable[[], None]) -> None:
        """Run `function` soon on the main thread. May be called from any thread; never blocks."""
        if self._is_closed:
            return
        self._waiting.append(function)
        # One wake-up for many functions: an event for each would cost twenty times as much.
        if not self._is_awake:
            self._is_awake = True
            self._woken.emit()

    def close(self) -> None:
        """On the main thread, where it then ends: a collection of garbage, which may come on any thread, would end it
        while this one is about to call it.
        """
        if not self._is_closed:
            self._is_closed = True
            self._turns.stop()
            self._waiting.clear()
            self.deleteLater()

    def _run(self) -> None:
        if self._is_closed:
            return
        until = perf_counter() + _TURN
        self._turns.start()
        while self._waiting:
            self._waiting.popleft()()
            if perf_counter() >= until:
                return
        self._turns.stop()
        self._is_awake = False
        # A thread may have posted between the last look and this line, and trusted that we are awake.
        if self._waiting:
            self._is_awake = True
            self._woken.emit()
