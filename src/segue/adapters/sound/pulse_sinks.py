"""The devices of a sound server by libpulse itself, which tells at once of one that is unplugged."""

import ctypes
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from segue.adapters.sound import libpulse as pulse
from segue.adapters.sound.devices import Device
from segue.adapters.sound.outputs import Jacks
from segue.adapters.sound.pulse_device import PulseDevice
from segue.core.ports.playing import Output

#: A server that has gone is looked for so often, in milliseconds.
_LOOKS_EVERY = 2000


class PulseSinks(QObject):
    """`Hardware` that a PulseAudio server has, or a PipeWire that stands in for one."""

    _called = Signal(object)

    def __init__(self) -> None:
        """Raises OSError where libpulse is not installed."""
        super().__init__()
        self._pulse = pulse.libpulse()
        self._changed: Callable[[], None] = _nothing
        self._sinks: dict[Output, Jacks] = {}
        self._default: str | None = None
        # libpulse calls these on its own thread, with its lock held.
        self._on_state = pulse.Notified(self._state_changed)
        self._on_event = pulse.Subscribed(lambda context, *_: self._ask(context))
        self._on_server = pulse.ServerTold(self._server_told)
        self._on_sink = pulse.SinkTold(self._sink_told)
        self._told: dict[Output, Jacks] = {}
        self._told_default: str | None = None
        self._called.connect(lambda function: function(), Qt.ConnectionType.QueuedConnection)
        self._looks = QTimer(self, singleShot=True, interval=_LOOKS_EVERY)
        self._looks.timeout.connect(self._connect)
        self._context: int | None = None
        self._loop = self._pulse.pa_threaded_mainloop_new()
        self._pulse.pa_threaded_mainloop_start(self._loop)
        self._connect()

    def listen(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def all(self) -> Sequence[Output]:
        return tuple(self._sinks)

    def jacks(self, output: str) -> Jacks:
        return next((jacks for it, jacks in self._sinks.items() if it.id == output), Jacks())

    @property
    def default(self) -> str | None:
        return self._default

    def build(self, rate: int, gain: float, wanted: Callable[[], str | None]) -> Device:
        return PulseDevice(rate, gain, wanted)

    def close(self) -> None:
        self._looks.stop()
        self._disconnect()
        self._pulse.pa_threaded_mainloop_stop(self._loop)
        self._pulse.pa_threaded_mainloop_free(self._loop)

    # ------------------------------------------------------------ on the main thread

    def _connect(self) -> None:
        self._disconnect()
        self._pulse.pa_threaded_mainloop_lock(self._loop)
        api = self._pulse.pa_threaded_mainloop_get_api(self._loop)
        context = self._context = self._pulse.pa_context_new(api, b"Segue")
        self._pulse.pa_context_set_state_callback(context, self._on_state, None)
        self._pulse.pa_context_set_subscribe_callback(context, self._on_event, None)
        self._pulse.pa_context_connect(context, None, pulse.NO_AUTOSPAWN, None)
        self._pulse.pa_threaded_mainloop_unlock(self._loop)

    def _disconnect(self) -> None:
        if self._context is not None:
            context, self._context = self._context, None
            self._pulse.pa_threaded_mainloop_lock(self._loop)
            self._pulse.pa_context_set_state_callback(context, pulse.Notified(), None)
            self._pulse.pa_context_set_subscribe_callback(context, pulse.Subscribed(), None)
            self._pulse.pa_context_disconnect(context)
            self._pulse.pa_context_unref(context)
            self._pulse.pa_threaded_mainloop_unlock(self._loop)

    def _lose(self) -> None:
        self._learn({}, None)
        self._looks.start()

    def _learn(self, sinks: dict[Output, Jacks], default: str | None) -> None:
        if (sinks, default) != (self._sinks, self._default):
            self._sinks, self._default = sinks, default
            self._changed()

    # ------------------------------------------------------------ on the thread of libpulse

    def _state_changed(self, context: int, _data: int) -> None:
        state = self._pulse.pa_context_get_state(context)
        if state == pulse.READY:
            self._begin(self._pulse.pa_context_subscribe(context, pulse.SINKS | pulse.SERVER, None, None))
            self._ask(context)
        elif state in (pulse.FAILED, pulse.TERMINATED):
            self._called.emit(self._lose)

    def _ask(self, context: int) -> None:
        """Which there are now; what the server answers comes in the order in which it was asked."""
        self._begin(self._pulse.pa_context_get_server_info(context, self._on_server, None))
        self._begin(self._pulse.pa_context_get_sink_info_list(context, self._on_sink, None))

    def _server_told(self, _context: int, server: "ctypes._Pointer[pulse.Server]", _data: int) -> None:
        self._told_default = _text(server.contents.default_sink) if server else None
        self._told = {}

    def _sink_told(self, _context: int, sink: "ctypes._Pointer[pulse.Sink]", end: int, _data: int) -> None:
        if not end:
            name = _text(sink.contents.name)
            if name is not None:
                self._told[Output(name, _text(sink.contents.description) or name)] = jacks_of(sink.contents)
        elif end > 0:
            self._called.emit(partial(self._learn, self._told, self._told_default))

    def _begin(self, operation: int | None) -> None:
        if operation:
            self._pulse.pa_operation_unref(operation)


def jacks_of(sink: pulse.Sink) -> Jacks:
    """Ports are called as ALSA's mixer paths and use cases are: “analog-output-headphones”, “[Out] Headset”."""
    ports = [sink.ports[place].contents for place in range(sink.n_ports)]
    worn = {name: port for port in ports if "head" in (name := (_text(port.name) or "").lower())}
    empty = {name for name, port in worn.items() if port.available == pulse.NOTHING_PLUGGED_IN}
    active = (_text(sink.active_port.contents.name) or "").lower() if sink.active_port else None
    return Jacks(active if active in worn.keys() - empty else None, frozenset(empty))


def _text(text: bytes | None) -> str | None:
    return None if text is None else text.decode(errors="replace")


def _nothing() -> None:
    pass
