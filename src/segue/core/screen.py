"""Joins the window, which shows a video, with the engine that plays it, whichever of them is there first."""

from segue.core.ports.playing import Strands, Video
from segue.core.signal import Signal


class Screen:
    """Signals: `changed` (the Strands of the video that plays)."""

    def __init__(self) -> None:
        self.changed: Signal[Strands] = Signal()
        self.strands = Strands()
        self._video: Video | None = None
        self._surface: object | None = None

    def become(self, video: Video) -> None:
        """From now on `video` is what there is to see."""
        self._video = video
        video.tell(self._hear)
        video.show_on(self._surface)

    def show_on(self, surface: object | None) -> None:
        """The window shows videos here; None while it shows none."""
        self._surface = surface
        if self._video is not None:
            self._video.show_on(surface)

    def choose_sound(self, place: int) -> None:
        if self._video is not None:
            self._video.choose_sound(place)

    def choose_subtitles(self, place: int | None) -> None:
        if self._video is not None:
            self._video.choose_subtitles(place)

    def _hear(self, strands: Strands) -> None:
        self.strands = strands
        self.changed.emit(strands)
