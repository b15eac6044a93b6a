"""Joins the window, which shows a video, with the engine that plays it, whichever of them is there first."""

from segue.core.ports.playing import Strands, Video
from segue.core.signal import Signal


class Screen:
    """`shape` is the word for how the picture is to fit; "" as its file says.

    Signals: `changed` (the Strands of the video that plays), `sound_chosen` (by its place), `shape_changed`.
    """

    def __init__(self) -> None:
        self.changed: Signal[Strands] = Signal()
        self.sound_chosen: Signal[int] = Signal()
        self.shape_changed: Signal[str] = Signal()
        self.strands = Strands()
        self.shape = ""
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
        """Where they are fewer by now nothing is chosen."""
        if self._video is not None and place < len(self.strands.sounds):
            self._video.choose_sound(place)
            self.sound_chosen.emit(place)

    def choose_subtitles(self, place: int | None) -> None:
        if self._video is not None:
            self._video.choose_subtitles(place)

    def set_shape(self, shape: str) -> None:
        if shape != self.shape:
            self.shape = shape
            self.shape_changed.emit(shape)

    def _hear(self, strands: Strands) -> None:
        self.strands = strands
        self.changed.emit(strands)
