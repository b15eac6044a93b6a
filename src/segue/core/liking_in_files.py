"""What the listener says of tracks, written into their files too, if that is wanted: one after the other."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from segue.core.errors import WorldError
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.ports.library import Tracks
from segue.core.ports.machine import Clock, Post, Settings
from segue.core.signal import Signal
from segue.core.tag_editing import EditProgress, TagWriter
from segue.core.worker import Worker
from segue.domain.liking import Liking
from segue.domain.query import Is, Measure, Query, Range, State
from segue.domain.sorting import SortBy
from segue.domain.tag_change import KEEP, TagChange
from segue.domain.track import Problem, TrackId

#: So many files are written before others get their turn on the worker.
BATCH = 20

_IS_ON = "likings_in_files"
_TO_WRITE = "likings_to_write"
_RATING, _LOVE = "rating", "is_loved"


class LikingsInFiles:
    """Writes what changes, while it is on. What was not written when the program ended is written by the next one;
    what lies in a file that is missing waits until it is back. Of files that are an album in one, nothing is written.

    Signals: `writing` carries how far it is, None when nothing is left to do; `failed` carries the files that could
    not be written, once for each time that all is done.
    """

    def __init__(
        self,
        likings: Likings,
        tracks: Tracks,
        library: Library,
        worker: Worker,
        writer: Callable[[], TagWriter],
        settings: Settings,
        clock: Clock,
        post: Post,
    ) -> None:
        """`writer` is called on the worker."""
        self.writing: Signal[EditProgress | None] = Signal()
        self.failed: Signal[Sequence[Problem]] = Signal()
        self._likings = likings
        self._tracks = tracks
        self._library = library
        self._worker = worker
        self._writer = writer
        self._settings = settings
        self._clock = clock
        self._post = post
        self._stopped = threading.Event()
        self._to_write: dict[TrackId, set[str]] = {}
        self._postponed: dict[TrackId, set[str]] = {}
        self._under_way: dict[TrackId, set[str]] = {}
        self._failed: list[Problem] = []
        self._done = 0
        self._is_closed = False
        likings.rated.connect(lambda tracks: self._add({_RATING: tracks}))
        likings.loved.connect(lambda tracks: self._add({_LOVE: tracks}))

    @property
    def is_on(self) -> bool:
        return self._settings.get(_IS_ON) is True

    def set_on(self, is_on: bool) -> None:
        """From now on. What has been said before is left to `write_all`."""
        self._settings.set(_IS_ON, is_on)
        if not is_on:
            self.cancel()
            self._postponed.clear()
            self._save()

    def begin(self) -> None:
        """Go on with what was left to do when the program ended."""
        stored = self._settings.get(_TO_WRITE)
        if isinstance(stored, dict):
            self._add({field: [TrackId(track) for track in tracks] for field, tracks in stored.items()})

    def write_all(self) -> None:
        """Write all ratings and loves, while it is on. Files that say so already are left as they are."""
        asked: dict[str, Query] = {_RATING: Range(Measure.RATING, 1, None), _LOVE: Is(State.LOVED)}
        now = self._clock.now()
        self._add({field: self._tracks.find(query, SortBy.ALBUM, False, now) for field, query in asked.items()})

    def cancel(self) -> None:
        """Stop after the file that it is at; the rest is not written."""
        self._stop()
        self._to_write.clear()
        self._save()

    def close(self) -> None:
        """Stop after the file that it is at; the next program goes on. Nothing is told any more."""
        with suppress(WorldError):  # a full disk: it goes on with what was kept before
            self._save()
        self._stop()
        self._is_closed = True

    def _stop(self) -> None:
        self._stopped.set()
        self._stopped = threading.Event()

    def _add(self, said: Mapping[str, Sequence[TrackId]]) -> None:
        """Write what is said of these tracks: their rating, or whether they are loved."""
        if not self.is_on:
            return
        for field, tracks in said.items():
            for track in tracks:
                self._to_write.setdefault(track, self._postponed.pop(track, set())).add(field)
        self._save()
        self._go_on()

    def _go_on(self) -> None:
        if self._under_way:
            return
        steps = self._next()
        if not steps:
            self._end()
            return
        self._tell(0)
        stopped, writer, post = self._stopped, self._writer, self._post

        def task() -> tuple[list[Path], list[Problem]]:
            written: list[Path] = []
            failed: list[Problem] = []
            for number, (path, change) in enumerate(steps.items(), 1):
                if stopped.is_set():
                    break
                try:
                    writer().write(path, change)
                    written.append(path)
                except WorldError as error:
                    failed.append(Problem(path, str(error)))
                post(partial(self._tell, number))
            return written, failed

        self._worker.submit(task, lambda ended: self._end_batch(*ended), lambda: self._end_batch([], []))

    def _next(self) -> Mapping[Path, TagChange]:
        """Take what is to be written next."""
        while self._to_write and not self._under_way:
            batch = dict(list(self._to_write.items())[:BATCH])
            for track in batch:
                del self._to_write[track]
            known = self._tracks.many(list(batch))
            self._postponed |= {track.id: batch[track.id] for track in known if track.missing}
            # What is said of a part is not said of its file, and a file has one place for it.
            there = [track for track in known if not track.missing and track.part is None and track.address is None]
            self._under_way = {track.id: batch[track.id] for track in there}
        said = self._likings.of(list(self._under_way))
        return {
            track.path: _change(said[track.id], self._under_way[track.id])
            for track in self._tracks.many(list(self._under_way))
        }

    def _end_batch(self, written: Sequence[Path], failed: Sequence[Problem]) -> None:
        if self._is_closed:
            return
        self._done += len(self._under_way)
        self._under_way = {}
        self._failed += failed
        if written:
            self._library.reread(written)
        self._go_on()

    def _end(self) -> None:
        self._done = 0
        self._save()
        self.writing.emit(None)
        if self._failed:
            failed, self._failed = self._failed, []
            self.failed.emit(failed)

    def _tell(self, number: int) -> None:
        """So many of those under way are done."""
        if self._under_way and not self._is_closed:
            done = self._done + number
            self.writing.emit(EditProgress(done, self._done + len(self._under_way) + len(self._to_write)))

    def _save(self) -> None:
        rest = [*self._under_way.items(), *self._to_write.items(), *self._postponed.items()]
        stored = {field: [track for track, fields in rest if field in fields] for field in (_RATING, _LOVE)}
        self._settings.set(_TO_WRITE, stored)


def _change(said: Liking, fields: set[str]) -> TagChange:
    return TagChange(
        rating=said.rating if _RATING in fields else KEEP,
        is_loved=(said.loved is not None) if _LOVE in fields else KEEP,
    )
