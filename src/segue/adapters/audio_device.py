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
    return any(_answers(address) for address in _addresses(os.environ, Path.home(), os.getuid()))


def _addresses(environment: Mapping[str, str], home: Path, uid: int) -> Iterator[str]:
    """Where libpulse would look for its server, then where PipeWire has its own."""
    if named := environment.get("PULSE_SERVER"):
        # Several may be named, each as unix:/path, tcp:host or {machine}unix:/path.
        yield from (name.rpartition("}")[2] for name in named.split())
        return
    if folder := environment.get("PULSE_RUNTIME_PATH"):
        yield f"{folder}/native"
    runtime = environment.get("XDG_RUNTIME_DIR") or f"/run/user/{uid}"
    yield f"{runtime}/pulse/native"
    yield from map(str, (home / ".config" / "pulse").glob("*-runtime/native"))
    yield "/run/pulse/native"
    yield f"{environment.get('PIPEWIRE_RUNTIME_DIR') or runtime}/pipewire-0"


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
