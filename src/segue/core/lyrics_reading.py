"""Reads the lyrics of tracks when they are wanted, on a worker: a file may lie far away."""

from collections.abc import Callable

from msgspec import Struct

from segue.core.errors import LyricsNotRead
from segue.core.ports.files import EmbeddedLyrics, LyricsFiles
from segue.core.worker import Worker
from segue.domain.lyrics import Lyrics
from segue.domain.track import Track


class NotRead(Struct, frozen=True):
    """Why lyrics could not be read, in words for the listener."""

    reason: str


class LyricsReading:
    """Keeps nothing: lyrics that were put beside a file are there at the next look."""

    def __init__(self, worker: Worker, open_files: Callable[[], LyricsFiles]) -> None:
        """`open_files` is called on the worker."""
        self._worker = worker
        self._open = open_files

    def ask(self, track: Track, then: Callable[[Lyrics | NotRead], None]) -> None:
        """`then` gets the lyrics of `track`, with times from where it begins, also where it is a part of a file."""
        open_files = self._open

        def task() -> Lyrics | NotRead:
            if track.address is not None:
                return Lyrics()
            try:
                lyrics = open_files().read(track.path)
            except LyricsNotRead as error:
                return NotRead(str(error))
            return lyrics if track.part is None else lyrics.of_part(track.part)

        self._worker.submit(task, then)

    def ask_embedded(self, track: Track, then: Callable[[EmbeddedLyrics | NotRead], None]) -> None:
        """`then` gets those in the tags of the whole file of `track`, as they can be edited."""
        open_files = self._open

        def task() -> EmbeddedLyrics | NotRead:
            try:
                return open_files().embedded(track.path)
            except LyricsNotRead as error:
                return NotRead(str(error))

        self._worker.submit(task, then)
