"""The subtitles of the video that plays, from its file and from files beside it, and which of them are shown."""

from collections.abc import Callable, Sequence
from pathlib import Path

from segue.core.playback import NowPlaying, Player
from segue.core.ports.playing import Strand, Strands, SubtitleFile
from segue.core.screen import Screen
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.subtitles import Cue, cues, said_at
from segue.domain.track import Track


class Subtitles:
    """None are shown until some are chosen; each file begins without.

    Signals: `changed`, when there are others, or others are shown; `chosen` (by their place; None for none).
    """

    def __init__(
        self, screen: Screen, player: Player, reader: Worker, beside: Callable[[Path], Sequence[SubtitleFile]]
    ) -> None:
        """`beside` reads what lies beside a video; it is called on the `reader`."""
        self.changed: Signal[None] = Signal()
        self.chosen: Signal[int | None] = Signal()
        self._screen = screen
        self._player = player
        self._reader = reader
        self._read_beside = beside
        self._track: Track | None = None
        self._beside: tuple[tuple[Strand, tuple[Cue, ...]], ...] = ()
        self._shown_beside: int | None = None
        screen.changed.connect(self._hear)
        player.now_playing.connect(self._follow)
        self._follow(player.current)

    @property
    def choices(self) -> tuple[Strand, ...]:
        """Those in the file, and then those beside it."""
        return *self._screen.strands.subtitles, *(strand for strand, _ in self._beside)

    @property
    def shown(self) -> int | None:
        """The place of those that are shown, among the choices."""
        if self._shown_beside is None:
            return self._screen.strands.shown
        return len(self._screen.strands.subtitles) + self._shown_beside

    def choose(self, place: int | None) -> None:
        """By its place among the choices. Where they are fewer by now nothing is chosen."""
        if place is not None and place >= len(self.choices):  # a menu was open meanwhile
            return
        inside = len(self._screen.strands.subtitles)
        is_inside = place is not None and place < inside
        self._shown_beside = None if place is None or is_inside else place - inside
        self._screen.choose_subtitles(place if is_inside else None)
        self.chosen.emit(place)
        self.changed.emit(None)

    def said(self) -> str:
        """What a file beside the video says now; "" where nothing of one is shown."""
        if self._shown_beside is None or self._track is None:
            return ""
        position = self._player.position()
        if self._track.part is not None:
            position += self._track.part.start
        return said_at(self._beside[self._shown_beside][1], position)

    def _hear(self, _: Strands) -> None:
        self.changed.emit(None)

    def _follow(self, now: NowPlaying | None) -> None:
        track = None if now is None or not now.track.tags.is_video else now.track
        before, self._track = self._track, track
        if track is None or (before is not None and before.path == track.path):
            return  # the next chapter is in the same file
        self._beside, self._shown_beside = (), None
        path = track.path

        def read() -> tuple[tuple[Strand, tuple[Cue, ...]], ...]:
            return tuple((file.strand, said) for file in self._read_beside(path) if (said := cues(file.text)))

        def take(found: tuple[tuple[Strand, tuple[Cue, ...]], ...]) -> None:
            if self._track is not None and self._track.path == path:
                self._beside = found
                self.changed.emit(None)

        self._reader.submit(read, take)
