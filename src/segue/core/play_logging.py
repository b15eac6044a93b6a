"""Listens are logged: each is noted while it goes on, and what a full disk does not take waits for the next time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from segue.core.errors import WorldError
from segue.core.ports.log import PlayLog
from segue.core.under_way import UnderWay
from segue.domain.play import Ending, Listen, Play
from segue.domain.track import Track


class PlayLogging:
    """`played` is called with each Play that was logged, in their order; `failed` with a sentence for the listener,
    where something could not be written.
    """

    def __init__(self, log: PlayLog, played: Callable[[Play, Track], None], failed: Callable[[str], None]) -> None:
        self._log = log
        self._played = played
        self._failed = failed
        self._ended: list[tuple[Listen, Ending, Track]] = []

    @contextmanager
    def told(self) -> Iterator[None]:
        """What cannot be written (to a full disk) is told of, and stops no music; what has ended waits."""
        try:
            yield
        except WorldError as error:
            self._failed(str(error))

    @property
    def waits(self) -> bool:
        """Whether something has ended and is not logged yet. The log has one note, which is that one's."""
        return bool(self._ended)

    def note(self, under_way: UnderWay) -> None:
        """How far it has come, once what ended before it is logged."""
        if under_way.is_private or self._ended:
            return
        with self.told():
            if under_way.is_noted:
                self._log.progress(under_way.listen.listened, under_way.listen.lasted or timedelta())
            else:
                self._log.begin(under_way.listen)
                under_way.is_noted = True

    def drop(self, under_way: UnderWay) -> None:
        """Let it not have been noted."""
        if under_way.is_noted:
            under_way.is_noted = False
            with self.told():
                self._log.drop()

    def end(self, under_way: UnderWay, ending: Ending) -> None:
        self._ended.append((under_way.listen, ending, under_way.track))
        self.flush()

    def flush(self) -> None:
        """Log what has ended."""
        with self.told():
            while self._ended:
                listen, ending, track = self._ended[0]
                play = self._log.end(listen, ending)
                self._ended.pop(0)
                self._played(play, track)
