"""The devices of the sound server, and which of them plays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from segue.core.ports.playing import Output

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

    from segue.adapters.sound.devices import Device


class ServerOutputs:
    """The `Outputs` port. Until it is opened there are none: what it is made of comes late."""

    def __init__(self) -> None:
        self._chosen: str | None = None
        self._changed: Callable[[], None] = _nothing
        self._unplugged: Callable[[], None] = _nothing
        self._devices: QMediaDevices | None = None
        self._wanted: QAudioDevice | None = None

    def open(self) -> None:
        """Look from now on. Raises ImportError where Qt Multimedia misses a library."""
        from PySide6.QtMultimedia import QMediaDevices

        self._devices = QMediaDevices()
        self._devices.audioOutputsChanged.connect(self._look)
        self._want()
        self._changed()

    def build(self, rate: int, gain: float) -> Device:
        """A device that plays; lost as soon as another is wanted. On whatever thread it is to belong to."""
        from segue.adapters.sound.server_device import ServerDevice

        assert self._wanted is not None
        return ServerDevice(rate, gain, self._wanted, lambda: self._wanted)

    @property
    def chosen(self) -> str | None:
        """What was last chosen, be it there or not."""
        return self._chosen

    def listen(self, changed: Callable[[], None], unplugged: Callable[[], None]) -> None:
        self._changed, self._unplugged = changed, unplugged

    def all(self) -> Sequence[Output]:
        return (
            []
            if self._devices is None
            else [Output(_id(it), it.description()) for it in self._devices.audioOutputs()]
        )

    def choose(self, output: str | None) -> None:
        self._chosen = output
        if self._devices is not None:
            self._want()

    def _look(self) -> None:
        assert self._devices is not None
        if not self._devices.audioOutputs():
            return  # the server has gone, and not a device; it may come back
        if self._wanted is not None and _id(self._wanted) not in {_id(it) for it in self._devices.audioOutputs()}:
            self._unplugged()
        self._want()
        self._changed()

    def _want(self) -> None:
        """Another object only where it is another device: the one that plays looks whether it is still the one."""
        assert self._devices is not None
        found = next((it for it in self._devices.audioOutputs() if _id(it) == self._chosen), None)
        wanted = found or self._devices.defaultAudioOutput()
        if self._wanted is None or _id(self._wanted) != _id(wanted):
            self._wanted = wanted


def _id(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")


def _nothing() -> None:
    pass
