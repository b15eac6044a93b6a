"""How music sounds and follows, as the listener has set it, kept for the next program."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

from segue.core.ports.machine import Settings
from segue.domain.fading import Fades, Softness
from segue.domain.joining import LONGEST, Crossfade
from segue.domain.levelling import MOST_PREAMP, By, Levelling
from segue.domain.queue import Repeat

#: How fast music may play, compared with how it was made.
SLOWEST, FASTEST = 0.5, 2.0


class SoundSettings:
    """What is read is as usual where nothing is kept, or what makes no sense. What is written is so in this program,
    whatever the disk takes: `told` is asked for what tells of a disk that does not.
    """

    def __init__(self, settings: Settings, told: Callable[[], AbstractContextManager[None]]) -> None:
        self._settings = settings
        self._told = told

    def crossfade(self) -> Crossfade:
        def fade(name: str) -> timedelta:
            stored = self._settings.get(name)
            length = timedelta(seconds=stored) if isinstance(stored, int | float) else timedelta()
            return max(timedelta(), min(length, LONGEST))

        return Crossfade(fade("crossfade"), fade("crossfade_at_skip"))

    def keep_crossfade(self, crossfade: Crossfade) -> None:
        self._keep("crossfade", crossfade.at_end.total_seconds())
        self._keep("crossfade_at_skip", crossfade.at_skip.total_seconds())

    def fades(self) -> Fades:
        stored = self._settings.get("fades")
        if not isinstance(stored, list) or len(stored) != 3:
            return Fades()
        return Fades(*(next((one for one in Softness if one.value == said), Softness.SHORT) for said in stored))

    def keep_fades(self, fades: Fades) -> None:
        self._keep("fades", [softness.value for softness in (fades.pause, fades.stop, fades.jump)])

    def levelling(self) -> Levelling:
        def decibels(name: str) -> float:
            stored = self._settings.get(name)
            return max(-MOST_PREAMP, min(stored, MOST_PREAMP)) if isinstance(stored, int | float) else 0.0

        by = next((by for by in By if by.value == self._settings.get("levelling")), By.OFF)
        return Levelling(by, decibels("preamp"), decibels("preamp_untagged"))

    def keep_levelling(self, levelling: Levelling) -> None:
        self._keep("levelling", levelling.by.value)
        self._keep("preamp", levelling.preamp)
        self._keep("preamp_untagged", levelling.untagged)

    def speed(self) -> float:
        stored = self._settings.get("speed")
        return max(SLOWEST, min(float(stored), FASTEST)) if isinstance(stored, int | float) else 1.0

    def keep_speed(self, speed: float) -> None:
        self._keep("speed", speed)

    def volume(self) -> int:
        """In percent."""
        stored = self._settings.get("volume")
        return stored if isinstance(stored, int) and 0 <= stored <= 100 else 80

    def keep_volume(self, percent: int) -> None:
        self._keep("volume", percent)

    def muted(self) -> bool:
        return self._settings.get("muted") is True

    def keep_muted(self, muted: bool) -> None:
        self._keep("muted", muted)

    def shuffle(self) -> bool:
        return self._settings.get("shuffle") is True

    def keep_shuffle(self, shuffle: bool) -> None:
        self._keep("shuffle", shuffle)

    def repeat(self) -> Repeat:
        stored = self._settings.get("repeat")
        return next((repeat for repeat in Repeat if repeat.value == stored), Repeat.OFF)

    def keep_repeat(self, repeat: Repeat) -> None:
        self._keep("repeat", repeat.value)

    def _keep(self, name: str, value: object) -> None:
        with self._told():
            self._settings.set(name, value)
