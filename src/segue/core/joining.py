"""Copies of one recording: which there seem to be, and what the listener says of them."""

from collections.abc import Callable, Sequence
from functools import partial

from segue.core.library import Library
from segue.core.ports.library import CopyGroup, Duplicates, Likeness, Recordings
from segue.core.signal import Signal
from segue.core.worker import Worker

#: Takes back what was said last, and gives the way to say it again.
TakeBack = Callable[[], Callable[[], object]]


class Joining:
    """Signals: `changed` carries the groups as they are now; `regrouped` tells that other tracks than before have one
    history.

    Until `look` is called for the first time nothing is read, and `groups` is None.
    """

    def __init__(
        self, library: Library, recordings: Recordings, worker: Worker, open_duplicates: Callable[[], Duplicates]
    ) -> None:
        self.changed: Signal[Sequence[CopyGroup]] = Signal()
        self.regrouped: Signal[None] = Signal()
        self.groups: Sequence[CopyGroup] | None = None
        self._library = library
        self._recordings = recordings
        self._worker = worker
        self._open = open_duplicates
        self._is_stale = True
        self._is_looking = False
        self._is_overtaken = False
        library.changed.connect(lambda _: self._hear_changed())

    def look(self) -> None:
        """See to it that `groups` becomes what it is now; looked for again only where tracks have changed."""
        if self._is_stale and not self._is_looking:
            self._is_looking, self._is_stale = True, False
            self._worker.submit(self._read, self._take, self._fail)

    def join(self, group: CopyGroup) -> TakeBack:
        """The tracks of `group` have one history from now on."""
        back = self._recordings.join(group.tracks)
        one = CopyGroup(Likeness.JOINED, group.tracks, group.sizes)
        self._show([one, *self._without(group)])
        self._tell_regrouped()
        return partial(self._take_back, back, partial(self.join, group))

    def part(self, group: CopyGroup) -> TakeBack:
        """Each of the tracks of `group` has its own history again."""
        back = self._recordings.part(group.tracks)
        self._show(self._without(group))
        self._tell_regrouped()
        return partial(self._take_back, back, partial(self.part, group))

    def tell_apart(self, group: CopyGroup) -> TakeBack:
        """The tracks of `group` are no copies of one another, and are not put forward again."""
        back = self._recordings.tell_apart(group.tracks)
        self._show(self._without(group))
        return partial(self._take_back, back, partial(self.tell_apart, group))

    def _take_back(self, back: Callable[[], None], again: Callable[[], TakeBack]) -> Callable[[], TakeBack]:
        back()
        self._is_overtaken = self._is_looking
        self._tell_regrouped()
        self.look()
        return again

    def _tell_regrouped(self) -> None:
        self._library.changed.emit(None)  # their plays and ratings have
        self.regrouped.emit(None)

    def _without(self, group: CopyGroup) -> Sequence[CopyGroup]:
        return [other for other in self.groups or () if not set(other.tracks) <= set(group.tracks)]

    def _show(self, groups: Sequence[CopyGroup]) -> None:
        self._is_overtaken = self._is_looking
        self.groups = groups
        self.changed.emit(groups)

    def _read(self) -> Sequence[CopyGroup]:
        duplicates = self._open()
        try:
            return duplicates.groups()
        finally:
            duplicates.close()

    def _take(self, groups: Sequence[CopyGroup]) -> None:
        self._is_looking = False
        if self._is_overtaken:  # something was said meanwhile
            self._is_overtaken, self._is_stale = False, True
            self.look()
        else:
            self._show(groups)

    def _fail(self) -> None:
        self._is_looking, self._is_stale = False, True

    def _hear_changed(self) -> None:
        self._is_stale = True
