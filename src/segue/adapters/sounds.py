"""Finds out how files sound, by bliss or otherwise, in a process that a damaged file may bring down.

Whatever is wrong with a file, bliss panics, and the memory and the time that a file takes are bounded by nothing but
its length. So the process has bounds of its own, and ends where one is passed; the next file finds a new one.
"""

import contextlib
import ctypes
import math
import multiprocessing
import os
import signal
import sys
import threading
from array import array
from collections.abc import Callable, Sequence
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from segue.core.children import end_with_parent, nameless_main
from segue.core.ports.analysis import SOUND_NUMBERS, Sound, Unheard
from segue.domain.speech import mark, tr

#: Gives the numbers of one file, and raises whatever it likes.
Hear = Callable[[str], Sequence[float]]

_SIGKILL: int = getattr(signal, "SIGKILL", 9)  # not on Windows, as the next
_SIGXCPU: int = getattr(signal, "SIGXCPU", 24)
_M_ARENA_MAX = -8  # from malloc.h
_SPAWN = multiprocessing.get_context("spawn")  # a fork of a program with threads and Qt in it may hang
# Half a megabyte for each second of sound, and as much again of address space that is never touched.
_MEMORY = 1280 << 20
# Of the processor, for one file. The longest took 3 here.
_SECONDS = 60
# And of the clock: who gives way to everyone may have to wait.
_PATIENCE = timedelta(minutes=10)

_CRASHED = mark("To hear it would take too much memory, or its sound is damaged.")
_UNDECODED = mark("Its sound could not be decoded.")
_TOO_LONG = mark("To hear it would take too long.")
_NOT_NOW = mark("It could not be heard just now.")


def hear(path: str) -> Sequence[float]:
    """By bliss: tempo, zero crossings, brightness, flatness and loudness, with their spread, and 13 numbers of what
    intervals and chords are in it, each from -1 to 1. Called in the process.
    """
    from bliss_audio import Song  # 25 MB, with a decoder of its own

    try:
        song = Song(path)
    except UnicodeEncodeError:  # a name that is no UTF-8
        with open(path, "rb") as file:  # noqa: PTH123 - a Path would have to be made for it
            song = Song(f"/dev/fd/{file.fileno()}")
    numbers: Sequence[float] = song.analysis
    return numbers


class ProcessAnalyser:
    """The `SoundAnalyser` port. The process starts with the first question, and steps back for everyone else.

    One file may take `seconds` of the processor, `memory` in bytes, and `patience` of the clock. `hear` is called in
    the process, and gives so many `numbers`.
    """

    def __init__(
        self,
        hear: Hear,
        numbers: int = SOUND_NUMBERS,
        seconds: int = _SECONDS,
        memory: int = _MEMORY,
        patience: timedelta = _PATIENCE,
    ) -> None:
        self._work = hear, numbers, seconds, memory
        self._patience = patience.total_seconds()
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._is_closed = False

    def analyse(self, path: Path) -> Sound | Unheard:
        with self._lock:
            if self._is_closed:
                return Unheard(_NOT_NOW, is_final=False)
            child = self._child = self._child or _Child(*self._work)
        try:
            return child.ask(str(path), self._patience)
        except _LostError as lost:
            self.rest()
            return lost.answer

    def rest(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.kill()

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
        self.rest()


class BlissAnalyser(ProcessAnalyser):
    """What bliss hears."""

    def __init__(self) -> None:
        super().__init__(hear)


class _LostError(Exception):
    """A process that is of no more use, and what is to be said of the file it was at."""

    def __init__(self, answer: Unheard) -> None:
        super().__init__(answer.reason)
        self.answer = answer


class _Child:
    """One process, and the line to it."""

    def __init__(self, hear: Hear, numbers: int, seconds: int, memory: int) -> None:
        self._line, far_end = _SPAWN.Pipe()
        self._process = _SPAWN.Process(
            target=_serve, args=(far_end, hear, numbers, seconds, memory), name="sounds", daemon=True
        )
        with nameless_main():
            self._process.start()
        far_end.close()

    def ask(self, path: str, patience: float) -> Sound | Unheard:
        """Raises _LostError where the process cannot be asked again."""
        is_at_it = False
        try:
            self._line.send(path)
            while self._line.poll(patience):
                answer: Sound | Unheard | None = self._line.recv()
                if answer is not None:
                    return answer
                is_at_it = True
        except (EOFError, OSError):
            self._process.join(1)
            code = self._process.exitcode
            # Killed from outside, or by us as the program ends, or it never came to be: that is not the file's doing.
            if not is_at_it or code is None or code == -_SIGKILL:
                raise _LostError(Unheard(_NOT_NOW, is_final=False)) from None
            raise _LostError(Unheard(_TOO_LONG if code == -_SIGXCPU else _CRASHED, is_final=True)) from None
        # A file that could not even be opened lies on a share that has gone away, say.
        raise _LostError(Unheard(_TOO_LONG if is_at_it else _NOT_NOW, is_final=is_at_it))

    def kill(self) -> None:
        self._process.kill()
        # Not for ever: a process that waits for a dead network share cannot be killed.
        self._process.join(1)


# ---------------------------------------------------------------- inside the process


def _serve(
    line: "Connection[Sound | Unheard | None, str]", hear: Hear, numbers: int, seconds: int, memory: int
) -> None:
    """Answer until the line is cut."""
    _keep_small(memory)
    threading.Thread(target=end_with_parent, daemon=True).start()
    while True:
        try:
            path = line.recv()
            _may_take(seconds)
            away = _away(path)
            line.send(away)
            if away is None:  # what was sent says that it goes on
                line.send(_heard(hear, numbers, path))
        except (EOFError, OSError):
            return  # the program is gone, or wants no more


def _away(path: str) -> Unheard | None:
    """Why the file cannot be read, which may change."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            file.read(1)
    except OSError:
        return Unheard(_NOT_NOW, is_final=False)
    return None


def _heard(hear: Hear, wanted: int, path: str) -> Sound | Unheard:
    try:
        numbers = hear(path)
    except ImportError:  # bliss itself is not there
        return Unheard(_NOT_NOW, is_final=False)
    except BaseException as error:  # noqa: BLE001 - a panic of bliss is none of Exception's
        reason = tr("It is too short.") if "too short" in str(error) else _UNDECODED
        return _away(path) or Unheard(reason, is_final=True)  # a drive may have been pulled out meanwhile
    if len(numbers) != wanted or not all(map(math.isfinite, numbers)):
        return Unheard(_UNDECODED, is_final=True)
    return Sound(array("f", numbers).tobytes())


def _keep_small(memory: int) -> None:
    """Be no burden: one core, when nobody else wants it, and so much memory. What it prints is for nobody."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # each panic would be told there, and all that the decoder mends
    if sys.platform == "win32":
        return
    import resource

    os.nice(19)
    if sys.platform == "linux":
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # bliss works on three threads
        if (tune := getattr(ctypes.CDLL(None), "mallopt", None)) is not None:
            tune(_M_ARENA_MAX, 1)  # glibc would keep what each thread has let go: 220 MB after a while, not 90
        with contextlib.suppress(OSError):  # where memory is short, it is the first to go
            Path("/proc/self/oom_score_adj").write_text("500")
    with contextlib.suppress(ValueError, OSError):  # a lower limit already holds; macOS has none
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _may_take(seconds: int) -> None:
    """From now on the process may take so many seconds of the processor; then it ends by SIGXCPU."""
    if sys.platform != "win32":
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        limit = math.ceil(used.ru_utime + used.ru_stime) + seconds
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (limit if most < 0 else min(limit, most), most))
