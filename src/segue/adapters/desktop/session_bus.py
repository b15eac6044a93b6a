"""The session bus: one connection, on which objects are shown and other programs are asked."""

import os
import socket
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSocketNotifier, QTimer

from segue.adapters.desktop.objects import FAILED, PROPERTIES, BusObject, Refused
from segue.core.errors import WorldError

_BUS = "org.freedesktop.DBus"
_BUS_PATH = "/org/freedesktop/DBus"

#: What RequestName is asked: to have the name now or not at all; and how it says that it is had.
_NOT_QUEUED = 4
_IS_OWNER = 1

_CHUNK = 1 << 16

#: What is told of a call: the content of the answer; None where it was refused.
Told = Callable[[tuple[Any, ...] | None], None]


class NoBus(WorldError):
    """There is no session bus to speak on."""


def _address() -> str:
    """Where the bus listens. Raises NoBus."""
    if sys.platform != "linux":
        raise NoBus("This system has no session bus.")
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if told is None:
        usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
        if not usual.exists():
            raise NoBus("There is no session bus.")
        return str(usual)
    from jeepney.bus import get_bus  # late, as all of it: where there is no bus nothing of it is needed

    try:
        address: str = get_bus(told)
    except (RuntimeError, ValueError, KeyError) as error:
        raise NoBus(f"The session bus cannot be reached: {error}.") from error
    return address


class SessionBus:
    """Speaks on the event loop of the thread that made it, and never waits for the bus: what that does not take at
    once is kept, and written when it does. Raises NoBus.

    Where the bus goes away, nothing more is heard and told: the music plays on.
    """

    def __init__(self) -> None:
        address = _address()
        from jeepney.auth import Authenticator
        from jeepney.low_level import Parser

        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        try:
            self._socket.connect(address)
        except OSError as error:
            self._socket.close()
            raise NoBus(f"The session bus cannot be reached: {error}") from error
        self._parser = Parser()
        self._login: Authenticator | None = Authenticator()
        self._serial = 0
        self._objects: dict[str, BusObject] = {}
        self._asked: dict[int, Told] = {}
        self._heard: dict[tuple[str, str, str], list[Callable[[tuple[Any, ...]], None]]] = {}
        self._to_send = bytearray()
        self._readable = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Write)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._write)
        self._is_closed = False
        self._later = bytearray()  # until we are let in
        self._send(self._login.data_to_send() or b"")
        self.ask(_BUS, _BUS_PATH, _BUS, "Hello")

    def show(self, shown: BusObject) -> None:
        """Answer for it from now on."""
        self._objects[shown.path] = shown

    def own(self, name: str, then: Callable[[bool], None]) -> None:
        """Be reached as `name`; `then` is told whether nobody else is."""
        self.ask(
            *(_BUS, _BUS_PATH, _BUS, "RequestName", "su", (name, _NOT_QUEUED)),
            then=lambda answer: then(answer == (_IS_OWNER,)),
        )

    def ask(
        self,
        whom: str,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        then: Told | None = None,
        *,
        starts: bool = True,
    ) -> None:
        """Call a method of another program; `then` gets what it answers. One that does not run is started for that,
        where the bus knows how, if it `starts`.
        """
        from jeepney import DBusAddress, MessageFlag, new_method_call

        call = new_method_call(DBusAddress(path, whom, interface), member, signature or None, body)
        if not starts:
            call.header.flags |= MessageFlag.no_auto_start
        serial = self._say(call)
        if then is not None:
            self._asked[serial] = then

    def hear(
        self,
        path: str,
        interface: str,
        signal: str,
        told: Callable[[tuple[Any, ...]], None],
        first: str | None = None,
    ) -> None:
        """From now on `told` gets what comes with this signal of whoever is at `path`; with `first`, only where that
        begins with this word.
        """
        rule = f"type='signal',path='{path}',interface='{interface}',member='{signal}'"
        if first is not None:
            rule += f",arg0='{first}'"
        self.ask(_BUS, _BUS_PATH, _BUS, "AddMatch", "s", (rule,))
        heard = self._heard.setdefault((path, interface, signal), [])
        heard.append(told if first is None else lambda body: told(body) if body[:1] == (first,) else None)

    def tell(self, path: str, interface: str, signal: str, signature: str, body: tuple[Any, ...]) -> None:
        from jeepney import DBusAddress, new_signal

        self._say(new_signal(DBusAddress(path, interface=interface), signal, signature, body))

    def tell_changes(self, of: BusObject) -> None:
        """What has changed of its properties since this was told last."""
        for change in of.changes():
            body = (change.interface, dict(change.values), list(change.doubted))
            self.tell(of.path, PROPERTIES, "PropertiesChanged", "sa{sv}as", body)

    def close(self) -> None:
        """Let go of the names and the objects; nothing more is heard."""
        if not self._is_closed:
            self._is_closed = True
            self._readable.setEnabled(False)
            self._writable.setEnabled(False)
            self._socket.close()

    # ---- coming in

    def _read(self) -> None:
        try:
            data = self._socket.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        if self._login is not None:
            self._log_in(data)
            return
        self._hear_all(deque(self._parser.feed(data)))

    def _log_in(self, data: bytes) -> None:
        from jeepney.auth import BEGIN, AuthenticationError

        assert self._login is not None
        try:
            self._login.feed(data)
        except AuthenticationError:  # whoever listens there is no bus of ours
            self.close()
            return
        if self._login.authenticated:
            self._login = None
            self._send(BEGIN + self._later)
            self._later.clear()

    def _hear_all(self, messages: deque[Any]) -> None:
        try:
            while messages:
                self._hear(messages.popleft())
        finally:
            if messages:  # one has raised, which is left to show; the others came with it
                QTimer.singleShot(0, self._readable, lambda: self._hear_all(messages))

    def _hear(self, message: Any) -> None:
        from jeepney import HeaderFields, MessageFlag, MessageType, new_error, new_method_return

        header, fields = message.header, message.header.fields
        match header.message_type:
            case MessageType.method_call:
                member, signature = fields[HeaderFields.member], fields.get(HeaderFields.signature, "")
                try:
                    asked = self._objects.get(fields[HeaderFields.path])
                    if asked is None:
                        raise Refused("UnknownObject", f"There is nothing at “{fields[HeaderFields.path]}”.")
                    gives, body = asked.answer(fields.get(HeaderFields.interface), member, signature, message.body)
                    answer = new_method_return(message, gives or None, body)
                except Refused as refused:
                    answer = new_error(message, refused.name, "s", (str(refused),))
                except WorldError as error:  # the listener is told as well; whoever asked does not wait for nothing
                    self._say(new_error(message, FAILED, "s", (str(error),)))
                    raise
                if not header.flags & MessageFlag.no_reply_expected:
                    self._say(answer)
            case MessageType.method_return | MessageType.error:
                then = self._asked.pop(fields[HeaderFields.reply_serial], None)
                if then is not None:
                    then(message.body if header.message_type is MessageType.method_return else None)
            case MessageType.signal:
                of = (fields[HeaderFields.path], fields[HeaderFields.interface], fields[HeaderFields.member])
                for told in tuple(self._heard.get(of, ())):
                    told(message.body)

    # ---- going out

    def _say(self, message: Any) -> int:
        self._serial += 1
        data = message.serialise(self._serial)
        if self._login is not None:
            self._later += data
        else:
            self._send(data)
        return self._serial

    def _send(self, data: bytes) -> None:
        if not self._is_closed:
            self._to_send += data
            self._write()

    def _write(self) -> None:
        try:
            sent = self._socket.send(self._to_send) if self._to_send else 0
        except BlockingIOError:
            sent = 0
        except OSError:
            self.close()
            return
        del self._to_send[:sent]
        self._writable.setEnabled(bool(self._to_send))
