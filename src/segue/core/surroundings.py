"""Surroundings: the time, what the listener is doing as far as it is known, and what speaks against a word."""

from segue.core.activities import stored_activities
from segue.core.ports.machine import Clock, Settings
from segue.core.ports.sensing import AttentionSensor
from segue.core.signal import Signal
from segue.domain.context import Activity, Attention, Context
from segue.domain.sensing import Said, holds


class Surroundings:
    """The listener's own word of what they are doing goes before what was noticed, for as long as it `holds`.

    Signals: `activity_changed` carries the activity, None where unknown; `activity_begun` the one that begins with
    that, where it is not called otherwise only; `activity_said` what the listener has just said that they are doing;
    `attention_changed` carries what speaks against a word now, where the desktop tells of
    it by itself.
    """

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self.activity_changed: Signal[Activity | None] = Signal()
        self.activity_begun: Signal[Activity] = Signal()
        self.activity_said: Signal[Activity | None] = Signal()
        self.attention_changed: Signal[Attention] = Signal()
        self._clock = clock
        self._settings = settings
        self._said: Said | None = None
        self._noticed: Activity | None = None
        self._told: Activity | None = None
        self._sensors: list[AttentionSensor] = []
        self._told_attention = Attention()

    # ---- what the listener is doing

    @property
    def activities(self) -> tuple[Activity, ...]:
        """The listener's own list."""
        return stored_activities(self._settings)

    @property
    def activity(self) -> Activity | None:
        said = self._word
        return self._noticed if said is None else said.activity

    @property
    def is_noticed(self) -> bool:
        """Whether there is an activity, and it was noticed, not said."""
        return self._word is None and self._noticed is not None

    def set_activity(self, activity: Activity | None) -> None:
        """The listener says so. Where the sensors say the same, it is left to them."""
        self._said = None if activity == self._noticed else Said(activity, self._clock.now(), self._noticed)
        self._tell()
        self.activity_said.emit(activity)

    def notice(self, activity: Activity | None) -> None:
        """The sensors say so."""
        self._noticed = activity
        self.look()

    def look(self) -> None:
        """The listener's word may hold no more; then it does not hold again."""
        self._said = self._word
        self._tell()

    def rename(self, before: Activity, after: Activity) -> None:
        """It is called otherwise from now on; the listener goes on doing the same."""
        said = self._said
        if said is not None:
            word = after if said.activity == before else said.activity
            self._said = Said(word, said.at, after if said.noticed == before else said.noticed)
        if self._noticed == before:
            self._noticed = after
        if self._told == before:
            self._told = after
            self.activity_changed.emit(after)

    @property
    def _word(self) -> Said | None:
        """The listener's, where it holds."""
        said = self._said
        return said if said is not None and holds(said, self._noticed, self._clock.now()) else None

    def _tell(self) -> None:
        if self.activity != self._told:
            self._told = self.activity
            self.activity_changed.emit(self._told)
            if self._told is not None:
                self.activity_begun.emit(self._told)

    def context(self) -> Context:
        return Context(self._clock.now(), self.activity)

    # ---- what speaks against a word

    def attend(self, sensor: AttentionSensor) -> None:
        """From now on it is heard too."""
        self._sensors.append(sensor)
        sensor.listen(self._hear_attention)

    @property
    def attention(self) -> Attention:
        """What speaks against a word to the listener just now, as far as any sensor tells."""
        return _either([sensor.now for sensor in self._sensors])

    def _hear_attention(self) -> None:
        now = self.attention
        if now != self._told_attention:
            self._told_attention = now
            self.attention_changed.emit(now)

    @property
    def told_of_attention(self) -> Attention:
        """Which of that can be told here at all."""
        return _either([sensor.tells for sensor in self._sensors])


def _either(some: list[Attention]) -> Attention:
    return Attention(*(any(getattr(one, name) for one in some) for name in Attention.__struct_fields__))
