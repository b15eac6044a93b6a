"""Senses: looks at the programs that run, if the listener wants it, and notices what they are doing."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial

from msgspec.structs import replace

from segue.core.activities import stored_activities
from segue.core.ports.machine import Alarms, Clock, IdleSensor, Settings
from segue.core.ports.playing import Output
from segue.core.ports.sensing import ProgramSensor
from segue.core.signal import Signal
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain.context import Activity
from segue.domain.sensing import (
    USUAL,
    Ignored,
    Meanings,
    Noticed,
    OutputKind,
    Program,
    ProgramKind,
    Ruling,
    Seen,
    notice,
    speaks_for,
    without,
)

#: How often the programs are looked at.
LOOKS = timedelta(seconds=20)

_IS_ON, _KINDS, _RULINGS, _OUTPUTS = "notices activity", "program kinds", "program rulings", "output kinds"


class Senses:
    """Off until the listener turns it on. Of what was seen nothing is kept; only what the listener has said of a
    program is, by its name.

    Signals: `changed`, when it was turned on or off or something else is meant; `looked` after each look.
    `seen` is the last look, None before the first; `still` is for how long nobody had touched anything by then.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        sensor: ProgramSensor,
        idle: IdleSensor,
        plays_by: Callable[[], Output | None],
        worker: Worker,
        settings: Settings,
        alarms: Alarms,
        clock: Clock,
    ) -> None:
        self.changed: Signal[None] = Signal()
        self.looked: Signal[None] = Signal()
        self.seen: Seen | None = None
        self.still: timedelta | None = None
        self._surroundings = surroundings
        self._sensor = sensor
        self._idle = idle
        self._plays_by = plays_by
        self._worker = worker
        self._settings = settings
        self._alarms = alarms
        self._clock = clock
        self._noticed = Noticed()
        self._is_looking = False
        self._rests = False

    @property
    def is_on(self) -> bool:
        return is_on(self._settings)

    def set_on(self, is_on: bool) -> None:
        self._settings.set(_IS_ON, is_on)
        if is_on:
            self.begin()
        else:
            self._alarms.cancel("senses")
            self.seen, self.still, self._noticed = None, None, Noticed()
            self._surroundings.notice(None)
        self.changed.emit(None)

    def begin(self) -> None:
        """Look from now on, if that is wanted."""
        if self.is_on:
            self._alarms.every("senses", LOOKS, self.look)
            self.look()

    def look(self) -> None:
        """Look now. What is seen is told once it is."""
        if self.is_on and not self._is_looking and not self._rests:
            self._is_looking = True
            self._idle.ask(self._hear_idle)

    def rest(self, rests: bool) -> None:
        """Look no more, as long as a private session goes on, whatever is wanted; or again."""
        self._rests = rests
        self.look()

    # ---- what is meant

    @property
    def kinds(self) -> Mapping[ProgramKind, Activity | None]:
        """What each kind of program stands for; None for nothing."""
        stored = self._settings.get(_KINDS)
        told = stored if isinstance(stored, dict) else {}
        meant: dict[ProgramKind, Activity | None] = {
            kind: _activity(told[kind.value]) if kind.value in told else USUAL[kind] for kind in ProgramKind
        }
        return without(Meanings(meant), stored_activities(self._settings)).kinds

    @property
    def output_kinds(self) -> Mapping[OutputKind, Activity | None]:
        """What each kind of device stands for; None for nothing, as usual."""
        stored = self._settings.get(_OUTPUTS)
        told = stored if isinstance(stored, dict) else {}
        meant = {kind: _activity(told.get(kind.name)) for kind in OutputKind}
        return without(Meanings(outputs=meant), stored_activities(self._settings)).outputs

    @property
    def output(self) -> Output | None:
        """The device that plays, as far as it is known."""
        return self._plays_by()

    @property
    def ruled(self) -> Mapping[str, tuple[str, Ruling]]:
        """What the listener has said of programs: of each, by its key, how it is called and what was said."""
        known = stored_activities(self._settings)
        return {
            key: (name, Ignored.IGNORED if word is None else Activity(word))
            for key, (name, word) in self._stored_rulings().items()
            if word is None or word in known
        }

    @property
    def meanings(self) -> Meanings:
        rulings = {key: ruling for key, (_, ruling) in self.ruled.items()}
        return Meanings(self.kinds, rulings, self.output_kinds)

    def mean(self, kind: ProgramKind, activity: Activity | None) -> None:
        """From now on programs of this kind stand for this; None: for nothing."""
        stored = self._settings.get(_KINDS)
        told = stored if isinstance(stored, dict) else {}
        self._settings.set(_KINDS, {**told, kind.value: activity})
        self._mean_otherwise()

    def mean_by_output(self, kind: OutputKind, activity: Activity | None) -> None:
        """As `mean`, of a kind of device."""
        stored = self._settings.get(_OUTPUTS)
        told = stored if isinstance(stored, dict) else {}
        self._settings.set(_OUTPUTS, {**told, kind.name: activity})
        self._mean_otherwise()

    def rule(self, program: Program, ruling: Ruling | None) -> None:
        """What this one program stands for; None: what its kind does."""
        told = {key: _written(*one) for key, one in self.ruled.items() if key != program.key}
        if ruling is not None:
            told[program.key] = _written(program.name, ruling)
        self._settings.set(_RULINGS, told)
        self._mean_otherwise()

    def rename(self, before: Activity, after: Activity) -> None:
        """What stood for an activity stands for it, now that it is called otherwise."""
        stored = self._settings.get(_KINDS)
        told = dict(stored) if isinstance(stored, dict) else {}
        for kind in ProgramKind:
            if told.get(kind.value, USUAL[kind]) == before:
                told[kind.value] = after
        self._settings.set(_KINDS, told)
        ruled = self._stored_rulings().items()
        renamed = {key: [name, after if word == before else word] for key, (name, word) in ruled}
        self._settings.set(_RULINGS, renamed)
        outputs = self._settings.get(_OUTPUTS)
        if isinstance(outputs, dict):
            self._settings.set(_OUTPUTS, {kind: after if word == before else word for kind, word in outputs.items()})
        activity, rival = (
            after if word == before else word for word in (self._noticed.activity, self._noticed.rival)
        )
        self._noticed = replace(self._noticed, activity=activity, rival=rival)
        self.changed.emit(None)

    def _stored_rulings(self) -> dict[str, tuple[str, str | None]]:
        """Of each program its name, and an activity, which may be none of the list any more, or None for none."""
        stored, told = self._settings.get(_RULINGS), dict[str, tuple[str, str | None]]()
        for key, one in (stored if isinstance(stored, dict) else {}).items():
            match one:
                case [str(name), str() | None as word]:
                    told[key] = name, word
        return told

    def _mean_otherwise(self) -> None:
        """What the listener has just said counts at once: what was settled on by other meanings is not waited out."""
        self._noticed = Noticed()
        if self.seen is not None:
            said = self._said_by(self.seen)
            self._noticed = Noticed(said, self._clock.now(), looked=self._clock.now())
            self._surroundings.notice(said)
        self.changed.emit(None)

    # ---- looking

    def _hear_idle(self, still: timedelta | None) -> None:
        self._worker.submit(self._sensor.look, partial(self._take, still), self._fail)

    def _take(self, still: timedelta | None, seen: Seen) -> None:
        self._is_looking = False
        if not self.is_on or self._rests:
            return
        self.seen, self.still = seen, still
        self._noticed = notice(self._noticed, self._said_by(seen), self._clock.now())
        self._surroundings.notice(self._noticed.activity)
        self.looked.emit(None)

    def _said_by(self, seen: Seen) -> Activity | None:
        output = self.output
        return speaks_for(seen, self.meanings, self.still, None if output is None else OutputKind.of(output.name))

    def _fail(self) -> None:
        self._is_looking = False


def is_on(settings: Settings) -> bool:
    """Whether the listener wants to have noticed what they do."""
    return settings.get(_IS_ON) is True


def _activity(stored: object) -> Activity | None:
    return Activity(stored) if isinstance(stored, str) else None


def _written(name: str, ruling: Ruling) -> list[str | None]:
    return [name, None if isinstance(ruling, Ignored) else ruling]
