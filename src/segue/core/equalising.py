"""The equaliser, as the listener sets it."""

from collections.abc import Callable, Mapping
from functools import partial

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

    def keep(self, name: str) -> Callable[[], object] | None:
        """What is heard now as a preset of this name; where that takes the place of an own one, the way back. A name
        that Segue's own have is not taken.
        """
        name = name.strip()
        if not name or name in PRESETS:
            return None
        is_new = name not in self.own
        back = self._put(name, self.bands)
        return None if is_new else back

    def remove(self, name: str) -> Callable[[], object]:
        """An own preset; gives the way back, to where it stood, which gives the way forth."""
        before = self.own
        self._set_own({other: its for other, its in before.items() if other != name})

        def put_back() -> Callable[[], object]:
            now = self.own
            stood = {other: now.get(other, its) for other, its in before.items() if other in now or other == name}
            self._set_own({**stood, **now})
            return partial(self.remove, name)

        return put_back

    def _put(self, name: str, its: Bands) -> Callable[[], object]:
        """Gives the way back, which gives the way forth."""
        before = self.own.get(name)
        self._set_own({**self.own, name: its})
        return partial(self.remove, name) if before is None else partial(self._put, name, before)

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
