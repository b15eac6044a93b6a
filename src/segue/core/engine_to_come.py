"""An engine that is still being made: what is asked of it meanwhile is asked again when it is there."""

from collections.abc import Callable
from datetime import timedelta

from msgspec.structs import replace

from segue.core.ports.playing import Engine, EngineNews, Piece, Token
from segue.core.signal import Signal
from segue.domain.equaliser import FLAT, Bands
from segue.domain.fading import Fades


class EngineToCome:
    """An Engine. A library of a hundred plugins takes longer to open than a window; nobody has to wait for it.

    Where one no longer answers, another takes its place.

    Signals: `arrived`, when `name` and `silent` mean something, and when they are another's.
    """

    def __init__(self) -> None:
        self.arrived: Signal[None] = Signal()
        self._engine: Engine | None = None
        self._heard: Callable[[EngineNews], None] = _unheard
        self._volume: int | None = None
        self._muted = False
        self._bands = FLAT
        self._speed = 1.0
        self._fades = Fades()
        self._faded = 1.0
        self._another: Callable[[], Engine] | None = None
        self._wish: Piece | None = None
        self._following: Piece | None = None
        self._is_paused = False
        self._question: Callable[[], None] | None = None

    def become(self, engine: Engine, another: Callable[[], Engine] | None = None) -> None:
        """From now on `engine` does it all. Nothing that was asked for is lost. `another` makes one to replace it."""
        self._engine, self._another = engine, another
        engine.listen(self._heard)
        if self._volume is not None:
            engine.set_volume(self._volume)
        engine.set_muted(self._muted)
        engine.set_bands(self._bands)
        engine.set_speed(self._speed)
        engine.set_fades(self._fades)
        engine.fade(self._faded, timedelta())
        if self._wish is not None:
            engine.play(self._wish)
            engine.follow(self._following)
            if self._is_paused:
                engine.pause()
        if self._question is not None:
            engine.ask(self._question)
        self._wish = self._following = self._question = None
        self.arrived.emit(None)

    def replace(self) -> bool:
        """Leave the one that there is to itself for another, which plays nothing yet. Whether there is another."""
        if self._engine is None or self._another is None:
            return False
        self._engine.abandon()
        self.become(self._another(), self._another)
        return True

    @property
    def name(self) -> str:
        """ "" until it is there."""
        return "" if self._engine is None else self._engine.name

    @property
    def silent(self) -> bool:
        return self._engine is not None and self._engine.silent

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard
        if self._engine is not None:
            self._engine.listen(heard)

    def play(self, piece: Piece) -> None:
        if self._engine is not None:
            self._engine.play(piece)
        else:
            self._wish, self._following, self._is_paused = piece, None, False

    def follow(self, piece: Piece | None) -> None:
        if self._engine is not None:
            self._engine.follow(piece)
        else:
            self._following = piece

    def pause(self) -> None:
        if self._engine is not None:
            self._engine.pause()
        self._is_paused = True

    def resume(self) -> None:
        if self._engine is not None:
            self._engine.resume()
        self._is_paused = False

    def stop(self) -> None:
        if self._engine is not None:
            self._engine.stop()
        self._wish = None

    def seek(self, position: timedelta) -> None:
        if self._engine is not None:
            self._engine.seek(position)
        elif self._wish is not None:
            self._wish = replace(self._wish, start=max(timedelta(), position))

    def position(self) -> timedelta:
        if self._engine is not None:
            return self._engine.position()
        return timedelta() if self._wish is None else self._wish.start

    def set_volume(self, percent: int) -> None:
        if self._engine is not None:
            self._engine.set_volume(percent)
        self._volume = percent

    def set_muted(self, muted: bool) -> None:
        if self._engine is not None:
            self._engine.set_muted(muted)
        self._muted = muted

    def level(self, token: Token, gain: float) -> None:
        if self._engine is not None:
            self._engine.level(token, gain)
        if self._wish is not None and self._wish.token == token:
            self._wish = replace(self._wish, gain=gain)
        if self._following is not None and self._following.token == token:
            self._following = replace(self._following, gain=gain)

    def set_bands(self, bands: Bands) -> None:
        if self._engine is not None:
            self._engine.set_bands(bands)
        self._bands = bands

    def set_speed(self, speed: float) -> None:
        if self._engine is not None:
            self._engine.set_speed(speed)
        self._speed = speed

    def set_fades(self, fades: Fades) -> None:
        if self._engine is not None:
            self._engine.set_fades(fades)
        self._fades = fades

    def fade(self, to: float, over: timedelta) -> None:
        if self._engine is not None:
            self._engine.fade(to, over)
        self._faded = to

    def ask(self, answer: Callable[[], None]) -> None:
        """Before there is one, nobody answers; as soon as it is there, it does."""
        if self._engine is not None:
            self._engine.ask(answer)
        else:
            self._question = answer

    def close(self) -> None:
        if self._engine is not None:
            self._engine.close()

    def abandon(self) -> None:
        if self._engine is not None:
            self._engine.abandon()


def _unheard(_news: EngineNews) -> None:
    """Before `listen`, nobody hears."""
