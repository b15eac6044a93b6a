"""One program per profile and all its listeners: who has it, and how a second one hands its errand to the first."""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from segue.core.errors import ProfileError, WorldError
from segue.domain.listener import root_of
from segue.domain.speech import tr

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: What the programs say to each other: JSON objects.
Message = dict[str, Any]

#: The longest message that is read, in bytes: room for thousands of paths.
LIMIT = 1_000_000

_LOCK_NAME = "lock"


class ProfileUnusable(ProfileError):
    """The profile's folder cannot be made, written to or locked. `reason` is in the system's words."""

    def __init__(self, profile: Path, reason: str) -> None:
        super().__init__(
            tr(
                "Segue may not write to its profile folder “{profile}” ({reason}). Allow it, or choose another "
                "folder with --profile."
            ).format(profile=profile, reason=reason)
        )
        self.profile = profile
        self.reason = reason


class CannotServe(WorldError):
    """Nothing can be listened on, so other programs cannot hand over to this one; all else works."""


class Instance:
    """This program's claim on a profile.

    The claim is a lock of the system on a file in the profile. It ends with the process, however that
    ends, and is not inherited by the processes it leaves behind.
    """

    def __init__(self, profile: Path) -> None:
        self._profile = root_of(profile)
        self._lock: IO[bytes] | None = None
        self._server: QLocalServer | None = None
        self._conversations: set[_Conversation] = set()

    def claim(self) -> bool:
        """Whether the profile is now this program's: not so where another one has it.

        Makes the profile's folder where there is none. Raises `ProfileUnusable`.
        """
        if self._lock is not None:
            return True
        try:
            self._profile.mkdir(parents=True, exist_ok=True)
            lock = (self._profile / _LOCK_NAME).open("ab")
        except OSError as error:
            raise ProfileUnusable(self._profile, error.strerror or str(error)) from error
        try:
            is_ours = _take(lock)
        except OSError as error:
            lock.close()
            raise ProfileUnusable(self._profile, error.strerror or str(error)) from error
        if not is_ours:
            lock.close()
            return False
        self._lock = lock
        if sys.platform != "win32":
            # A forked child would hold the lock too, and keep it if it outlived us.
            os.register_at_fork(after_in_child=self.let_go)
        return True

    def serve(self, handle: Callable[[Message], Message]) -> None:
        """Answer each message of other programs with what `handle` makes of it, from the event loop.

        To be called after a `claim` that succeeded. Raises `CannotServe`.
        """
        if self._lock is None:
            raise RuntimeError("only the program that has the profile can answer for it")
        from PySide6.QtNetwork import QLocalServer

        try:
            address = _address(self._profile, make=True)
        except OSError as error:
            raise CannotServe(str(error)) from error
        # We have the profile, so what is there was left behind by a program that crashed.
        QLocalServer.removeServer(address)
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(address):
            raise CannotServe(server.errorString())

        def accept() -> None:
            while server.hasPendingConnections():
                self._converse(server.nextPendingConnection(), handle)

        server.newConnection.connect(accept)
        self._server = server

    def close(self) -> None:
        """Stop answering, and leave the profile to others."""
        if self._server is not None:
            self._server.close()
            for conversation in tuple(self._conversations):
                conversation.end()
            self._server.deleteLater()
            self._server = None
        self.let_go()

    def let_go(self) -> None:
        """Leave the profile to others, while this program may still answer. May be called on any thread."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _converse(self, socket: "QLocalSocket", handle: Callable[[Message], Message]) -> None:
        conversation = _Conversation(socket, handle)
        self._conversations.add(conversation)

        def ended() -> None:
            self._conversations.discard(conversation)
            socket.deleteLater()

        socket.disconnected.connect(ended)
        socket.readyRead.connect(conversation.read)
        conversation.read()


def is_claimed(profile: Path) -> bool:
    """Whether a running program, this one included, has the profile. Writes nothing.

    Raises `ProfileUnusable` where that cannot be told.
    """
    profile = root_of(profile)
    try:
        with (profile / _LOCK_NAME).open("rb") as lock:
            return not _may_look(lock)
    except FileNotFoundError:
        return False
    except OSError as error:
        raise ProfileUnusable(profile, error.strerror or str(error)) from error


def ask(profile: Path, message: Message, timeout: timedelta) -> Message | None:
    """What the program that has `profile` answers, or None where it does not within `timeout`.

    Waits for one that has only just begun and does not answer yet. Needs no event loop.
    """
    from PySide6.QtNetwork import QLocalSocket

    until = time.monotonic() + timeout.total_seconds()

    def left() -> int:
        return max(0, round((until - time.monotonic()) * 1000))

    try:
        address = _address(root_of(profile), make=False)
    except OSError:
        return None
    socket = QLocalSocket()
    socket.connectToServer(address)
    while not socket.waitForConnected(left()):
        if not left():
            return None
        time.sleep(0.02)
        socket.connectToServer(address)
    socket.write(_line(message))
    received = b""
    while not received.endswith(b"\n"):
        if not socket.waitForReadyRead(left()):
            return None
        received += socket.readAll().data()
    socket.abort()
    answer = json.loads(received)
    return answer if isinstance(answer, dict) else None


class _Conversation:
    """One connection: a line comes, a line goes back."""

    def __init__(self, socket: "QLocalSocket", handle: Callable[[Message], Message]) -> None:
        self._socket = socket
        self._handle = handle
        self._received = bytearray()
        self._is_skipping = False

    def read(self) -> None:
        self._received += self._socket.readAll().data()
        while (end := self._received.find(b"\n")) >= 0:
            line = bytes(self._received[:end])
            del self._received[: end + 1]
            if self._is_skipping:
                self._is_skipping = False
            else:
                self._answer(line)
        if len(self._received) > LIMIT:
            if not self._is_skipping:
                self._say({"error": f"message longer than {LIMIT} bytes"})
            self._is_skipping = True
            self._received.clear()

    def end(self) -> None:
        self._socket.abort()

    def _answer(self, line: bytes) -> None:
        if len(line) > LIMIT:
            self._say({"error": f"message longer than {LIMIT} bytes"})
            return
        try:
            message = json.loads(line.decode())
        except (ValueError, RecursionError) as error:
            self._say({"error": f"not a line of JSON: {error}"})
            return
        if not isinstance(message, dict):
            self._say({"error": "not a JSON object"})
            return
        try:
            answer = _line(self._handle(message))
        except WorldError as error:  # the listener is told of it in the window as well
            self._say({"error": str(error)})
            raise
        except Exception as error:
            # A bug of ours: it is left to show here, and the other program does not wait for nothing.
            self._say({"error": f"{type(error).__name__}: {error}"})
            raise
        self._write(answer)

    def _say(self, answer: Message) -> None:
        self._write(_line(answer))

    def _write(self, line: bytes) -> None:
        self._socket.write(line)
        self._socket.flush()


def _line(message: Message) -> bytes:
    # ASCII only: the parts of a file name that are no text (lone surrogates in Python) survive as \\udcxx.
    return json.dumps(message, ensure_ascii=True).encode("ascii") + b"\n"


def _address(profile: Path, *, make: bool) -> str:
    """Where the program that has the profile listens: only this user can reach or replace it.

    With `make`, makes the folder for it. Raises `OSError` where there is no safe place.
    """
    from hashlib import sha256  # late: it brings OpenSSL, and the window comes first

    name = "segue-" + sha256(f"{_user()}\0{profile.resolve()}".encode(errors="surrogateescape")).hexdigest()[:20]
    if sys.platform == "win32":
        return name
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_dir():
        # In a Flatpak each start gets a runtime folder of its own, but for this part of it.
        flatpak = os.environ.get("FLATPAK_ID")
        return str(Path(runtime, "app", flatpak, name) if flatpak else Path(runtime, name))
    folder = Path(tempfile.gettempdir()) / f"segue-{_user()}"
    if make:
        folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077:
        raise PermissionError(f"{folder} can be written to by others")
    return str(folder / name)


def _user() -> str:
    if sys.platform == "win32":
        return os.environ.get("USERNAME", "")
    return str(os.getuid())


if sys.platform == "win32":
    import msvcrt

    def _take(lock: IO[bytes]) -> bool:
        """Whether `lock` could be locked; it stays so until it is closed."""
        try:
            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _may_look(lock: IO[bytes]) -> bool:
        """Whether nobody has `lock` locked."""
        return _take(lock)

else:
    import fcntl

    def _take(lock: IO[bytes]) -> bool:
        """Whether `lock` could be locked; it stays so until it is closed."""
        while not _flock(lock, fcntl.LOCK_EX):
            if not _flock(lock, fcntl.LOCK_SH):
                return False
            # Nobody has it: another program was only looking.
        return True

    def _may_look(lock: IO[bytes]) -> bool:
        """Whether nobody has `lock` locked."""
        return _flock(lock, fcntl.LOCK_SH)

    def _flock(lock: IO[bytes], kind: int) -> bool:
        try:
            fcntl.flock(lock, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
