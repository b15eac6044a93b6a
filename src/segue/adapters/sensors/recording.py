"""Whether a program listens to the microphone, as in a call: the sound server tells when one begins or ends.

By libpulse, which speaks to PulseAudio, and to PipeWire where that stands in for it.
"""

import ctypes
import ctypes.util
from collections.abc import Callable
from functools import cache

from segue.core.ports.machine import Post
from segue.domain.context import Attention

#: Do not start a server.
_NO_AUTOSPAWN = 1

#: Of a context.
_READY, _FAILED, _TERMINATED = 4, 5, 6

_SOURCE_OUTPUTS = 0x8
_NONE = 0xFFFFFFFF

#: What takes the level of a microphone and nothing else, as in a mixer; and what works on its sound all the time.
_METER = b"peaks"
_ALWAYS_ON = frozenset({b"com.github.wwmm.easyeffects", b"com.github.wwmm.pulseeffects", b"noisetorch"})

_POINTER, _TEXT, _INT = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int


class _Spec(ctypes.Structure):
    _fields_ = (("format", _INT), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _Map(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("map", _INT * 32))


class _Volume(ctypes.Structure):
    _fields_ = (("channels", ctypes.c_uint8), ("values", ctypes.c_uint32 * 32))


class _Source(ctypes.Structure):
    """The beginning of what the server tells of a source: of a microphone, or of what a device plays."""

    _fields_ = (
        ("name", _TEXT),
        ("index", ctypes.c_uint32),
        ("description", _TEXT),
        ("spec", _Spec),
        ("map", _Map),
        ("module", ctypes.c_uint32),
        ("volume", _Volume),
        ("mute", _INT),
        ("monitor_of", ctypes.c_uint32),
    )


class _Output(ctypes.Structure):
    """The beginning of what it tells of a program that takes sound from a source."""

    _fields_ = (
        ("index", ctypes.c_uint32),
        ("name", _TEXT),
        ("module", ctypes.c_uint32),
        ("client", ctypes.c_uint32),
        ("source", ctypes.c_uint32),
        ("spec", _Spec),
        ("map", _Map),
        ("buffer_usec", ctypes.c_uint64),
        ("source_usec", ctypes.c_uint64),
        ("resample_method", _TEXT),
        ("driver", _TEXT),
        ("properties", _POINTER),
        ("corked", _INT),
    )


_Notified = ctypes.CFUNCTYPE(None, _POINTER, _POINTER)
_Subscribed = ctypes.CFUNCTYPE(None, _POINTER, _INT, ctypes.c_uint32, _POINTER)
_SourceTold = ctypes.CFUNCTYPE(None, _POINTER, ctypes.POINTER(_Source), _INT, _POINTER)
_OutputTold = ctypes.CFUNCTYPE(None, _POINTER, ctypes.POINTER(_Output), _INT, _POINTER)

_FUNCTIONS: dict[str, tuple[object, tuple[object, ...]]] = {
    "threaded_mainloop_new": (_POINTER, ()),
    "threaded_mainloop_get_api": (_POINTER, (_POINTER,)),
    "threaded_mainloop_start": (_INT, (_POINTER,)),
    "threaded_mainloop_stop": (None, (_POINTER,)),
    "threaded_mainloop_free": (None, (_POINTER,)),
    "threaded_mainloop_lock": (None, (_POINTER,)),
    "threaded_mainloop_unlock": (None, (_POINTER,)),
    "context_new": (_POINTER, (_POINTER, _TEXT)),
    "context_connect": (_INT, (_POINTER, _TEXT, _INT, _POINTER)),
    "context_disconnect": (None, (_POINTER,)),
    "context_unref": (None, (_POINTER,)),
    "context_get_state": (_INT, (_POINTER,)),
    "context_set_state_callback": (None, (_POINTER, _Notified, _POINTER)),
    "context_subscribe": (_POINTER, (_POINTER, _INT, _POINTER, _POINTER)),
    "context_set_subscribe_callback": (None, (_POINTER, _Subscribed, _POINTER)),
    "context_get_source_info_list": (_POINTER, (_POINTER, _SourceTold, _POINTER)),
    "context_get_source_output_info_list": (_POINTER, (_POINTER, _OutputTold, _POINTER)),
    "proplist_gets": (_TEXT, (_POINTER, _TEXT)),
    "operation_unref": (None, (_POINTER,)),
}


@cache
def _libpulse() -> ctypes.CDLL | None:
    """None where it is not installed."""
    try:
        library = ctypes.CDLL(ctypes.util.find_library("pulse") or "libpulse.so.0")
    except OSError:
        return None
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(library, f"pa_{name}")
        function.restype, function.argtypes = result, arguments
    return library


class Recording:
    """The `AttentionSensor` port: somebody is in a call while a program takes sound from a microphone.

    A server that has gone is looked for when it is asked next.
    """

    def __init__(self, post: Post) -> None:
        self._post = post
        self._changed: Callable[[], None] = lambda: None
        self._is_recorded: bool | None = None
        self._pulse = _libpulse()
        self._context: int | None = None
        self._loop: int | None = None
        if self._pulse is None:
            return
        # libpulse calls these on its own thread, with its lock held.
        self._on_state = _Notified(self._state_changed)
        self._on_event = _Subscribed(lambda context, *_: self._ask(context))
        self._on_source = _SourceTold(self._source_told)
        self._on_output = _OutputTold(self._output_told)
        self._monitors: set[int] = set()
        self._told = False
        self._loop = self._pulse.pa_threaded_mainloop_new()
        self._pulse.pa_threaded_mainloop_start(self._loop)
        self._connect()

    @property
    def now(self) -> Attention:
        if self._context is None and self._loop is not None:
            self._connect()
        return Attention(is_in_call=self._is_recorded is True)

    @property
    def tells(self) -> Attention:
        return Attention(is_in_call=self._is_recorded is not None)

    def listen(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def close(self) -> None:
        if self._pulse is not None and self._loop is not None:
            self._disconnect()
            loop, self._loop = self._loop, None
            self._pulse.pa_threaded_mainloop_stop(loop)
            self._pulse.pa_threaded_mainloop_free(loop)

    # ---- on the main thread

    def _connect(self) -> None:
        pulse = self._pulse
        assert pulse is not None
        pulse.pa_threaded_mainloop_lock(self._loop)
        context = self._context = pulse.pa_context_new(pulse.pa_threaded_mainloop_get_api(self._loop), b"Segue")
        pulse.pa_context_set_state_callback(context, self._on_state, None)
        pulse.pa_context_set_subscribe_callback(context, self._on_event, None)
        pulse.pa_context_connect(context, None, _NO_AUTOSPAWN, None)
        pulse.pa_threaded_mainloop_unlock(self._loop)

    def _disconnect(self) -> None:
        pulse, context = self._pulse, self._context
        self._context = None
        if pulse is None or context is None:
            return
        pulse.pa_threaded_mainloop_lock(self._loop)
        pulse.pa_context_set_state_callback(context, _Notified(), None)
        pulse.pa_context_set_subscribe_callback(context, _Subscribed(), None)
        pulse.pa_context_disconnect(context)
        pulse.pa_context_unref(context)
        pulse.pa_threaded_mainloop_unlock(self._loop)

    def _lose(self) -> None:
        """The server has gone, or there is none."""
        self._disconnect()
        self._learn(None)

    def _learn(self, is_recorded: bool | None) -> None:
        if is_recorded != self._is_recorded:
            self._is_recorded = is_recorded
            self._changed()

    # ---- on the thread of libpulse

    def _state_changed(self, context: int, _data: int) -> None:
        assert self._pulse is not None
        state = self._pulse.pa_context_get_state(context)
        if state == _READY:
            self._begin(self._pulse.pa_context_subscribe(context, _SOURCE_OUTPUTS, None, None))
            self._ask(context)
        elif state in (_FAILED, _TERMINATED):
            self._post(self._lose)

    def _ask(self, context: int) -> None:
        """What the server answers comes in the order in which it was asked.

        Of the `context` that is told of: libpulse ends the program where it is asked of none, and the main thread may
        have begun to let go of the one that is kept.
        """
        assert self._pulse is not None
        self._begin(self._pulse.pa_context_get_source_info_list(context, self._on_source, None))
        self._begin(self._pulse.pa_context_get_source_output_info_list(context, self._on_output, None))

    def _source_told(self, _context: int, source: "ctypes._Pointer[_Source]", end: int, _data: int) -> None:
        if not end and source.contents.monitor_of != _NONE:
            self._monitors.add(source.contents.index)

    def _output_told(self, _context: int, output: "ctypes._Pointer[_Output]", end: int, _data: int) -> None:
        if not end:
            self._told = self._told or self._records(output.contents)
            return
        is_recorded, self._told, self._monitors = self._told, False, set()
        self._post(lambda: self._learn(is_recorded))

    def _records(self, output: _Output) -> bool:
        assert self._pulse is not None
        if output.corked or output.source in self._monitors or output.resample_method == _METER:
            return False
        return self._pulse.pa_proplist_gets(output.properties, b"application.id") not in _ALWAYS_ON

    def _begin(self, operation: int | None) -> None:
        assert self._pulse is not None
        if operation:
            self._pulse.pa_operation_unref(operation)
