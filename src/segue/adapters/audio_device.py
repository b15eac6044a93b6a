"""Whether there is anything to play on, found out without opening it."""

import os
import socket
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

#: A sound server is on the same machine: it answers at once or not at all.
_TIMEOUT = 0.02


def has_sound_server() -> bool:
    """Whether Qt Multimedia has something to play on: it speaks to PulseAudio and PipeWire only.

    On Windows and macOS the system itself is the sound server.
    """
    if sys.platform in ("win32", "darwin"):
        return True
    return has_pulse_server() or _answers(_pipewire(os.environ, os.getuid()))


def has_pulse_server() -> bool:
    """Whether PulseAudio answers, or a PipeWire that stands in for it."""
    if sys.platform in ("win32", "darwin"):
        return False
    return any(_answers(address) for address in _addresses(os.environ, Path.home(), os.getuid()))


def _pipewire(environment: Mapping[str, str], uid: int) -> str:
    folder = environment.get("PIPEWIRE_RUNTIME_DIR") or _runtime(environment, uid)
    return f"{folder}/pipewire-0"


def _runtime(environment: Mapping[str, str], uid: int) -> str:
    return environment.get("XDG_RUNTIME_DIR") or f"/run/user/{uid}"


def _addresses(environment: Mapping[str, str], home: Path, uid: int) -> Iterator[str]:
    """Where libpulse would look for its server."""
    if named := environment.get("PULSE_SERVER"):
        # Several may be named, each as unix:/path, tcp:host or {machine}unix:/path.
        yield from (name.rpartition("}")[2] for name in named.split())
        return
    if folder := environment.get("PULSE_RUNTIME_PATH"):
        yield f"{folder}/native"
    yield f"{_runtime(environment, uid)}/pulse/native"
    yield from map(str, (home / ".config" / "pulse").glob("*-runtime/native"))
    yield "/run/pulse/native"


def _answers(address: str) -> bool:
    path = address.removeprefix("unix:")
    if not path.startswith("/"):
        return True  # another machine: to ask it could take seconds
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.settimeout(_TIMEOUT)
            server.connect(path)
    except OSError:
        return False
    return True
