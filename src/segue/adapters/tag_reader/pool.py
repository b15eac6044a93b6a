"""The processes that read tags, seen from the program."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from datetime import timedelta
from itertools import islice

from segue.adapters.tag_reader.packing import unpacked
from segue.adapters.tag_reader.process import Answer, Asked, FileReader, content_reader, serve
from segue.core.children import nameless_main
from segue.core.ports.files import FoundFile, ReadFile, UnreadFile
from segue.domain.speech import tr

_SPAWN = multiprocessing.get_context("spawn")  # a fork of a program with threads and Qt in it may hang
_CHUNK = 64
_AHEAD = 3  # chunks for each process that are read before anyone has asked for their answers


def _unknown(_path: str) -> bytes | None:
    """No fingerprint."""
    return None


class TagPool:
    """Reads tags in processes of its own, which start when first needed and wait for the next reading.

    A process that dies, or is silent for longer than `patience`, is replaced, and what it had not yet
    answered is asked again file by file; the file at which that happens again is unread.

    `close` may be called from any thread: it ends a reading under way, which then gives no more answers.
    `reader` and `fingerprint` (of a file's sound) are called in the processes, so they belong to modules that those
    can import. A process calls `reader` once, when it starts, for what is then to read all files.
    """

    def __init__(
        self,
        reader: Callable[[], FileReader] = content_reader,
        fingerprint: Callable[[str], bytes | None] = _unknown,
        processes: int | None = None,
        patience: timedelta = timedelta(seconds=5),
    ) -> None:
        self._reader = reader
        self._fingerprint = fingerprint
        self._processes = processes or min(_usable_cores(), 8)
        self._patience = patience.total_seconds()
        self._lock = threading.Lock()
        self._children: set[_Child] = set()
        self._idle: list[_Child] = []
        self._starting: list[_Child] = []
        self._is_closed = False

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile | UnreadFile]:
        """One answer for each file, in any order. `files` is drawn from as answers are, a little ahead."""
        rest = iter(files)
        under_way: dict[Future[list[Answer]], list[FoundFile]] = {}
        # A thread for each process, which waits for it.
        threads = ThreadPoolExecutor(self._processes, thread_name_prefix="tags")
        try:
            while True:
                while len(under_way) < _AHEAD * self._processes and (chunk := list(islice(rest, _CHUNK))):
                    asked = [(found.where, *found.sheets) for found in chunk]
                    under_way[threads.submit(self._answers, asked)] = chunk
                if not under_way:
                    return
                for done in wait(under_way, return_when=FIRST_COMPLETED).done:
                    for found, answer in zip(under_way.pop(done), done.result(), strict=True):
                        yield _told(found, answer)
        except _ClosedError:
            return
        finally:
            threads.shutdown(wait=False, cancel_futures=True)

    def prepare(self) -> None:
        """Start the processes: that takes as long as to read some hundred files."""
        with self._lock:
            missing = 0 if self._is_closed else self._processes - len(self._children)
            starting = [_Child(self._reader, self._fingerprint) for _ in range(missing)]
            self._children.update(starting)
            self._starting += starting

    def rest(self) -> None:
        """End the processes that have nothing to do: each holds 18 MB."""
        with self._lock:
            resting = self._idle + self._starting
            self._idle, self._starting = [], []
        for child in resting:
            self._drop(child)

    def close(self) -> None:
        """End the processes, whatever they are at."""
        with self._lock:
            self._is_closed = True
            children = list(self._children)
        for child in children:
            child.kill()

    def _answers(self, files: list[Asked]) -> list[Answer]:
        """One answer for each file, whatever becomes of the processes that are asked."""
        answers: list[Answer] = []
        one_by_one = False
        while len(answers) < len(files):
            child = self._take()
            end = len(answers) + 1 if one_by_one else len(files)
            try:
                for part in child.ask(files[len(answers) : end], self._patience):
                    answers += part
            except _LostError as lost:
                self._drop(child)
                if one_by_one:
                    answers.append(str(lost))
                one_by_one = not one_by_one
            else:
                with self._lock:
                    self._idle.append(child)
        return answers

    def _take(self) -> "_Child":
        with self._lock:
            if self._is_closed:
                raise _ClosedError
            if self._idle:
                return self._idle.pop()
            if self._starting:
                child = self._starting.pop()
            else:
                child = _Child(self._reader, self._fingerprint)
                self._children.add(child)
        try:
            child.wait_until_ready()
        except EOFError:
            self._drop(child)
            if self._is_closed:
                raise _ClosedError from None
            raise RuntimeError("the process that reads tags did not start") from None
        return child

    def _drop(self, child: "_Child") -> None:
        child.kill()
        with self._lock:
            self._children.discard(child)


class _ClosedError(Exception):
    """The pool was closed."""


class _LostError(Exception):
    """A process gave no answer. Its text says why, in words for the listener."""


class _Child:
    """One process that reads tags, and the line to it."""

    def __init__(self, reader: Callable[[], FileReader], fingerprint: Callable[[str], bytes | None]) -> None:
        self._line, far_end = _SPAWN.Pipe()
        work = far_end, reader, fingerprint
        self._process = _SPAWN.Process(target=serve, args=work, name="tags", daemon=True)
        with nameless_main():
            self._process.start()
        far_end.close()

    def wait_until_ready(self) -> None:
        """Raises EOFError if the process died before it was ready."""
        self._line.recv()

    def ask(self, files: list[Asked], patience: float) -> Iterator[list[Answer]]:
        """Answers in the order of `files`, some at a time. Raises _LostError."""
        try:
            self._line.send(files)
            left = len(files)
            while left:
                if not self._line.poll(patience):
                    raise _LostError(
                        tr("Reading this file took longer than {patience} seconds.").format(patience=f"{patience:g}")
                    )
                part = self._line.recv()
                left -= len(part)
                yield part
        except (EOFError, OSError):
            raise _LostError(tr("This file is damaged: reading it crashed its reader.")) from None

    def kill(self) -> None:
        self._process.kill()
        # Not for ever: a process that waits for a dead network share cannot be killed.
        self._process.join(1)


def _told(found: FoundFile, answer: Answer) -> ReadFile | UnreadFile:
    if isinstance(answer, str):
        return UnreadFile(found, answer)
    whole, fingerprint, parts = answer
    return ReadFile(found, unpacked(whole), fingerprint, tuple((part, unpacked(its)) for part, its in parts))


def _usable_cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
