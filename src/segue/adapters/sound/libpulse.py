"""What is used of libpulse, with its types. It speaks to PulseAudio, and to PipeWire where that stands in for it."""

import ctypes
import ctypes.util
import sys
from functools import cache

FLOAT = 5 if sys.byteorder == "little" else 6
AS_THE_SERVER_LIKES = 0xFFFFFFFF

#: Do not start a server.
NO_AUTOSPAWN = 1

#: Of a context.
READY, FAILED, TERMINATED = 4, 5, 6
#: Of a stream.
STREAM_READY, STREAM_FAILED = 2, 3

#: Of a stream: ask the server often where it is, and let the device itself hold no more than is asked for at once.
AUTO_TIMING_UPDATE, EARLY_REQUESTS = 0x8, 0x4000

#: What a write begins at, from where the last has ended.
RELATIVE = 0
#: And what begins where the server reads next.
RELATIVE_ON_READ = 2

#: What is subscribed to.
SINKS, SERVER = 0x1, 0x80


class Spec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class Buffer(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


class Timing(ctypes.Structure):
    """Where a stream was when the server last told of it; indexes in bytes, else microseconds."""

    _fields_ = (
        ("seconds", ctypes.c_long),
        ("microseconds", ctypes.c_long),
        ("synchronized_clocks", ctypes.c_int),
        ("sink_usec", ctypes.c_uint64),
        ("source_usec", ctypes.c_uint64),
        ("transport_usec", ctypes.c_uint64),
        ("playing", ctypes.c_int),
        ("write_index_corrupt", ctypes.c_int),
        ("write_index", ctypes.c_int64),
        ("read_index_corrupt", ctypes.c_int),
        ("read_index", ctypes.c_int64),
    )


class Port(ctypes.Structure):
    """The beginning of what the server tells of one of the ways out of a device, as a jack."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("description", ctypes.c_char_p),
        ("priority", ctypes.c_uint32),
        ("available", ctypes.c_int),
    )


#: Of a port: nothing is plugged in. Where that is not known it is told otherwise.
NOTHING_PLUGGED_IN = 1

_PER_CHANNEL = ctypes.c_uint32 * (1 + 32)


class Sink(ctypes.Structure):
    """What the server tells of one, but for the end."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("index", ctypes.c_uint32),
        ("description", ctypes.c_char_p),
        ("spec", Spec),
        ("channel_map", _PER_CHANNEL),
        ("owner_module", ctypes.c_uint32),
        ("volume", _PER_CHANNEL),
        ("mute", ctypes.c_int),
        ("monitor_source", ctypes.c_uint32),
        ("monitor_source_name", ctypes.c_char_p),
        ("latency", ctypes.c_uint64),
        ("driver", ctypes.c_char_p),
        ("flags", ctypes.c_int),
        ("proplist", ctypes.c_void_p),
        ("configured_latency", ctypes.c_uint64),
        ("base_volume", ctypes.c_uint32),
        ("state", ctypes.c_int),
        ("n_volume_steps", ctypes.c_uint32),
        ("card", ctypes.c_uint32),
        ("n_ports", ctypes.c_uint32),
        ("ports", ctypes.POINTER(ctypes.POINTER(Port))),
        ("active_port", ctypes.POINTER(Port)),
    )


class Server(ctypes.Structure):
    """The beginning of what a server tells of itself."""

    _fields_ = (
        *((name, ctypes.c_char_p) for name in ("user", "host", "version", "name")),
        ("spec", Spec),
        ("default_sink", ctypes.c_char_p),
    )


_POINTER, _TEXT = ctypes.c_void_p, ctypes.c_char_p

#: Of a context or a stream whose state is another.
Notified = ctypes.CFUNCTYPE(None, _POINTER, _POINTER)
#: Of a stream that has done as it was told.
Done = ctypes.CFUNCTYPE(None, _POINTER, ctypes.c_int, _POINTER)
#: Of a context, with the event and the index of what it is of.
Subscribed = ctypes.CFUNCTYPE(None, _POINTER, ctypes.c_int, ctypes.c_uint32, _POINTER)
#: Of a context, with what its server is.
ServerTold = ctypes.CFUNCTYPE(None, _POINTER, ctypes.POINTER(Server), _POINTER)
#: Of a context, with one sink, or 0 and a sign of the end.
SinkTold = ctypes.CFUNCTYPE(None, _POINTER, ctypes.POINTER(Sink), ctypes.c_int, _POINTER)

_FUNCTIONS: dict[str, tuple[object, tuple[object, ...]]] = {
    "threaded_mainloop_new": (_POINTER, ()),
    "threaded_mainloop_get_api": (_POINTER, (_POINTER,)),
    "threaded_mainloop_start": (ctypes.c_int, (_POINTER,)),
    "threaded_mainloop_stop": (None, (_POINTER,)),
    "threaded_mainloop_free": (None, (_POINTER,)),
    "threaded_mainloop_lock": (None, (_POINTER,)),
    "threaded_mainloop_unlock": (None, (_POINTER,)),
    "context_new": (_POINTER, (_POINTER, _TEXT)),
    "context_connect": (ctypes.c_int, (_POINTER, _TEXT, ctypes.c_int, _POINTER)),
    "context_disconnect": (None, (_POINTER,)),
    "context_unref": (None, (_POINTER,)),
    "context_get_state": (ctypes.c_int, (_POINTER,)),
    "context_set_state_callback": (None, (_POINTER, Notified, _POINTER)),
    "context_subscribe": (_POINTER, (_POINTER, ctypes.c_int, _POINTER, _POINTER)),
    "context_set_subscribe_callback": (None, (_POINTER, Subscribed, _POINTER)),
    "context_get_server_info": (_POINTER, (_POINTER, ServerTold, _POINTER)),
    "context_get_sink_info_list": (_POINTER, (_POINTER, SinkTold, _POINTER)),
    "stream_new": (_POINTER, (_POINTER, _TEXT, _POINTER, _POINTER)),
    "stream_connect_playback": (ctypes.c_int, (_POINTER, _TEXT, _POINTER, ctypes.c_int, _POINTER, _POINTER)),
    "stream_disconnect": (ctypes.c_int, (_POINTER,)),
    "stream_unref": (None, (_POINTER,)),
    "stream_get_state": (ctypes.c_int, (_POINTER,)),
    "stream_set_state_callback": (None, (_POINTER, Notified, _POINTER)),
    "stream_write": (
        ctypes.c_int,
        (_POINTER, _TEXT, ctypes.c_size_t, _POINTER, ctypes.c_int64, ctypes.c_int),
    ),
    "stream_cork": (_POINTER, (_POINTER, ctypes.c_int, _POINTER, _POINTER)),
    "stream_flush": (_POINTER, (_POINTER, _POINTER, _POINTER)),
    "stream_drain": (_POINTER, (_POINTER, Done, _POINTER)),
    "stream_update_timing_info": (_POINTER, (_POINTER, _POINTER, _POINTER)),
    "stream_get_timing_info": (ctypes.POINTER(Timing), (_POINTER,)),
    "operation_unref": (None, (_POINTER,)),
}


@cache
def libpulse() -> ctypes.CDLL:
    """The library. Raises OSError where it is not installed."""
    library = ctypes.CDLL(ctypes.util.find_library("pulse") or "libpulse.so.0")
    for name, (result, arguments) in _FUNCTIONS.items():
        function = getattr(library, f"pa_{name}")
        function.restype, function.argtypes = result, arguments
    return library
