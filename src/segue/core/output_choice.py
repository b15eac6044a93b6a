"""By which device sound is played, and what becomes of it when that device goes away."""

from collections.abc import Sequence

from segue.core.playback import Player, State
from segue.core.ports.machine import Settings
from segue.core.ports.playing import Output, Outputs
from segue.core.signal import Signal

_CHOSEN, _NAME, _PAUSES = "output", "output_name", "pauses_unplugged"


class OutputChoice:
    """Signals: `changed`, when another is chosen, or devices come and go."""

    def __init__(self, player: Player, outputs: Outputs, settings: Settings) -> None:
        self.changed: Signal[None] = Signal()
        self._player = player
        self._outputs = outputs
        self._settings = settings
        outputs.listen(lambda: self.changed.emit(None), self._hear_unplugged)
        outputs.choose(self.chosen)

    @property
    def all(self) -> Sequence[Output]:
        """Those that are there, and the one that was chosen, though it may not be there."""
        there = list(self._outputs.all())
        if self.is_away and self.chosen is not None:
            name = self._settings.get(_NAME)
            there.append(Output(self.chosen, name if isinstance(name, str) else self.chosen))
        return there

    @property
    def chosen(self) -> str | None:
        """The id of a device; None where the system chooses."""
        stored = self._settings.get(_CHOSEN)
        return stored if isinstance(stored, str) else None

    @property
    def is_away(self) -> bool:
        """Whether the one that was chosen is not there."""
        return self.chosen is not None and self.chosen not in {output.id for output in self._outputs.all()}

    @property
    def playing(self) -> Output | None:
        """The one that plays, as far as it is known: the one that was chosen, or the only one."""
        there = self._outputs.all()
        chosen = next((output for output in there if output.id == self.chosen), None)
        return there[0] if chosen is None and len(there) == 1 else chosen

    @property
    def pauses(self) -> bool:
        """Whether music stops when its device is unplugged; else it goes on by another."""
        return self._settings.get(_PAUSES) is not False

    def choose(self, output: str | None) -> None:
        name = next((its.name for its in self.all if its.id == output), None)
        self._settings.set(_CHOSEN, output)
        self._settings.set(_NAME, name)
        self._outputs.choose(output)
        self.changed.emit(None)

    def set_pauses(self, pauses: bool) -> None:
        self._settings.set(_PAUSES, pauses)

    def _hear_unplugged(self) -> None:
        if self.pauses and self._player.state is State.PLAYING:
            self._player.pause()
