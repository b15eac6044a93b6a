"""Garbage is collected between two events of the main thread: never in the middle of what Qt does, nor elsewhere."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, QTimerEvent

#: In ms. What is made meanwhile is walked at once: of a scan it takes less than a millisecond. Where hardly anything
#: is made it is looked more and more seldom, for a machine that nobody uses is to sleep.
_EVERY, _SELDOM = 250, 4000

#: By then what has just been asked for is seen, of which all that was made is young (ms).
_PAINTED = 50

#: A collection is due with so many young objects; of those that outlived one, after so many of these; of all after so
#: many of those. What a scan makes, some 100,000 values that are all in use, is not to be walked every few seconds.
_YOUNG, _MIDDLE, _OLD = 700, 10, 1000


class Garbage(QObject):
    """Takes over from the interpreter, which collects wherever something is made: a widget that is nowhere would go
    while Qt walks all widgets for another style sheet, and anything of Qt's on any thread. What is there by now stays
    until the end and is not walked again: with all modules, that would hold all threads for 50 ms. What a click has
    made waits until its answer is painted.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        #: How soon it looks again, in ms.
        self.every = _EVERY
        self._timer = self.startTimer(_EVERY, Qt.TimerType.CoarseTimer)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAINTED)
        self._later.timeout.connect(_collect)

    def timerEvent(self, event: QTimerEvent) -> None:
        is_due = gc.get_count()[0] >= _YOUNG
        if is_due:
            self._later.start()
        every = _EVERY if is_due else min(2 * self.every, _SELDOM)
        if every != self.every:
            self.killTimer(self._timer)
            self.every, self._timer = every, self.startTimer(every, Qt.TimerType.CoarseTimer)


def _collect() -> None:
    _, middle, old = gc.get_count()
    gc.collect(2 if old >= _OLD else 1 if middle >= _MIDDLE else 0)
