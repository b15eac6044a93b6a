"""The devices of this machine, and which of them plays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from segue.adapters.sound.devices import Device
    from segue.core.ports.playing import Output


class Jacks(Struct, frozen=True):
    """Those of a device for what is worn on the head: by which it is `playing`, and which are `empty`. A device often
    stays when headphones are unplugged, and plays by its speakers.
    """

    playing: str | None = None
    empty: frozenset[str] = frozenset()


class Hardware(Protocol):
    """The devices there are. It belongs to the main thread."""

    def listen(self, changed: Callable[[], None]) -> None:
        """Tell of devices that come and go, of what is plugged into them, and of another default."""

    def all(self) -> Sequence[Output]: ...

    def jacks(self, output: str) -> Jacks:
        """Those of a device that is there, as far as they are known."""

    @property
    def default(self) -> str | None:
        """The system's own choice; None where it has none, or none is known yet."""

    def build(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> Device:
        """A device that plays by what is `wanted`, None being the default; lost as soon as that is another. On
        whatever thread it is to belong to.
        """

    def close(self) -> None: ...


class ServerOutputs:
    """The `Outputs` port. Until it is opened there are none: what it is made of comes late."""

    def __init__(self) -> None:
        self._chosen: str | None = None
        self._changed: Callable[[], None] = _nothing
        self._unplugged: Callable[[], None] = _nothing
        self._hardware: Hardware | None = None
        self._wanted: str | None = None  # what was chosen, if it is there
        self._playing: str | None = None
        self._jack: str | None = None

    def open(self, hardware: Hardware) -> None:
        """Look from now on."""
        self._hardware = hardware
        hardware.listen(self._look)
        self._want()
        self._changed()

    def build(self, rate: int, gain: float) -> Device:
        """A device that plays; lost as soon as another is wanted. On whatever thread it is to belong to."""
        assert self._hardware is not None
        return self._hardware.build(rate, gain, lambda: self._wanted)

    def close(self) -> None:
        if self._hardware is not None:
            self._hardware.close()

    @property
    def chosen(self) -> str | None:
        """What was last chosen, be it there or not."""
        return self._chosen

    def listen(self, changed: Callable[[], None], unplugged: Callable[[], None]) -> None:
        self._changed, self._unplugged = changed, unplugged

    def all(self) -> Sequence[Output]:
        return [] if self._hardware is None else self._hardware.all()

    def choose(self, output: str | None) -> None:
        self._chosen = output
        self._want()

    def _look(self) -> None:
        there = {output.id for output in self.all()}
        if not there:
            self._playing = None  # the server has gone, and not a device; it may come back
            return
        if self._playing is not None and (self._playing not in there or self._jack in self._jacks.empty):
            self._unplugged()
        self._want()
        self._changed()

    def _want(self) -> None:
        there = {output.id for output in self.all()}
        # A device that is not known yet may be there: whoever plays by it finds that out.
        self._wanted = self._chosen if not there or self._chosen in there else None
        if self._hardware is not None and there:
            self._playing = self._wanted or self._hardware.default
            self._jack = self._jacks.playing

    @property
    def _jacks(self) -> Jacks:
        """Of the one that plays."""
        hardware = self._hardware
        return Jacks() if hardware is None or self._playing is None else hardware.jacks(self._playing)


def _nothing() -> None:
    pass
