"""The equaliser, as the listener sets it."""

from collections.abc import Callable, Mapping

from segue.core.ports.machine import Settings
from segue.core.ports.playing import Engine
from segue.core.signal import Signal
from segue.domain.equaliser import FLAT, PRESETS, Bands, bands

_IS_ON, _BANDS, _OWN = "equaliser", "equaliser_bands", "equaliser_presets"


class Equalising:
    """Signals: `changed`, whatever of it has."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        self.changed: Signal[None] = Signal()
        self._engine = engine
        self._settings = settings
        self.reread()

    def reread(self) -> None:
        """As it is set."""
        self.is_on = self._settings.get(_IS_ON) is True
        self.bands = _read(self._settings.get(_BANDS))
        stored = self._settings.get(_OWN)
        self.own: Mapping[str, Bands] = (
            {str(name): _read(values) for name, values in stored.items()} if isinstance(stored, dict) else {}
        )
        self._tell()

    @property
    def presets(self) -> Mapping[str, Bands]:
        """All by their names, the listener's own behind those that Segue brings."""
        return {**PRESETS, **self.own}

    @property
    def chosen(self) -> str | None:
        """The preset that sounds like this; None where it is like none."""
        return next((name for name, its in self.presets.items() if its == self.bands), None)

    def set_on(self, is_on: bool) -> None:
        self.is_on = is_on
        self._tell()
        self._settings.set(_IS_ON, is_on)  # last: a full disk raises, and what was set is heard

    def set_bands(self, wished: Bands) -> None:
        """Who moves something wants to hear it: it is on from then."""
        self.bands = bands(wished)
        was_on, self.is_on = self.is_on, True
        self._tell()
        self._settings.set(_BANDS, list(self.bands))
        if not was_on:
            self._settings.set(_IS_ON, True)

    def choose(self, preset: str) -> None:
        self.set_bands(self.presets[preset])

    def keep(self, name: str) -> Callable[[], None] | None:
        """What is heard now as a preset of this name; where that takes the place of an own one, the way back. A name
        that Segue's own have is not taken.
        """
        name = name.strip()
        before = self.own.get(name)
        if name and name not in PRESETS:
            self._set_own({**self.own, name: self.bands})
        return None if before is None else lambda: self._set_own({**self.own, name: before})

    def remove(self, name: str) -> Callable[[], None]:
        """An own preset; gives the way back, to where it stood."""
        before = self.own
        self._set_own({other: its for other, its in before.items() if other != name})

        def put_back() -> None:
            now = self.own
            stood = {other: now.get(other, its) for other, its in before.items() if other in now or other == name}
            self._set_own({**stood, **now})

        return put_back

    def _set_own(self, own: Mapping[str, Bands]) -> None:
        self.own = own
        self._settings.set(_OWN, {name: list(its) for name, its in own.items()})
        self.changed.emit(None)

    def _tell(self) -> None:
        self._engine.set_bands(self.bands if self.is_on else FLAT)
        self.changed.emit(None)


def _read(stored: object) -> Bands:
    numbers = stored if isinstance(stored, list) else []
    return bands([value if isinstance(value, int | float) else 0.0 for value in numbers])
