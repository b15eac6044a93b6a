"""One engine made of two: sound is played by one, video by the other, whatever follows whatever."""

from collections.abc import Callable
from datetime import timedelta

from segue.core.ports.playing import Engine, EngineNews, Piece, Token
from segue.domain.equaliser import FLAT, Bands
from segue.domain.fading import Fades


class SoundAndVideo:
    """An Engine. The one for video is made when a video is first played."""

    def __init__(self, sound: Engine, make_video: Callable[[], Engine | None]) -> None:
        """`make_video` answers None where this machine cannot show any: then videos are heard."""
        self._sound = sound
        self._make_video = make_video
        self._video: Engine | None = None
        self._playing = sound
        self._heard: Callable[[EngineNews], None] = _unheard
        self._volume = 100
        self._muted = False
        self._bands: Bands = FLAT
        self._speed = 1.0
        self._fades = Fades()
        self._faded = 1.0
        self._question: Callable[[], None] = _unasked

    @property
    def name(self) -> str:
        return self._sound.name

    @property
    def silent(self) -> bool:
        return self._sound.silent

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard
        self._sound.listen(heard)

    def play(self, piece: Piece) -> None:
        wanted = self._engine_for(piece)
        if wanted is not self._playing:
            self._playing.stop()
            self._playing = wanted
            wanted.ask(self._question)  # the one before need not answer any more, if it hangs
        wanted.play(piece)

    def follow(self, piece: Piece | None) -> None:
        """What is of the other kind does not follow by itself: it is begun when the one before has ended."""
        if piece is not None and piece.is_video is not (self._playing is self._video):
            piece = None
        self._playing.follow(piece)

    def pause(self) -> None:
        self._playing.pause()

    def resume(self) -> None:
        self._playing.resume()

    def stop(self) -> None:
        self._playing.stop()

    def seek(self, position: timedelta) -> None:
        self._playing.seek(position)

    def position(self) -> timedelta:
        return self._playing.position()

    def set_volume(self, percent: int) -> None:
        self._volume = percent
        for engine in self._engines:
            engine.set_volume(percent)

    def set_muted(self, muted: bool) -> None:
        self._muted = muted
        for engine in self._engines:
            engine.set_muted(muted)

    def level(self, token: Token, gain: float) -> None:
        self._playing.level(token, gain)

    def set_bands(self, bands: Bands) -> None:
        self._bands = bands
        for engine in self._engines:
            engine.set_bands(bands)

    def set_speed(self, speed: float) -> None:
        self._speed = speed
        for engine in self._engines:
            engine.set_speed(speed)

    def set_fades(self, fades: Fades) -> None:
        self._fades = fades
        for engine in self._engines:
            engine.set_fades(fades)

    def fade(self, to: float, over: timedelta) -> None:
        self._faded = to
        for engine in self._engines:
            engine.fade(to, over)

    def ask(self, answer: Callable[[], None]) -> None:
        """The one that plays."""
        self._question = answer
        self._playing.ask(answer)

    def close(self) -> None:
        for engine in self._engines:
            engine.close()

    def abandon(self) -> None:
        for engine in self._engines:
            engine.abandon()

    @property
    def _engines(self) -> tuple[Engine, ...]:
        return (self._sound,) if self._video is None else (self._sound, self._video)

    def _engine_for(self, piece: Piece) -> Engine:
        if not piece.is_video:
            return self._sound
        if self._video is None:
            made = self._make_video()
            if made is None:
                return self._sound
            made.listen(self._heard)
            made.set_volume(self._volume)
            made.set_muted(self._muted)
            made.set_bands(self._bands)
            made.set_speed(self._speed)
            made.set_fades(self._fades)
            made.fade(self._faded, timedelta())
            self._video = made
        return self._video


def _unheard(_news: EngineNews) -> None:
    """Before `listen`, nobody hears."""


def _unasked() -> None:
    """Before `ask`, nobody waits for an answer."""
