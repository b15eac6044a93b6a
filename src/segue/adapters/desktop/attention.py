"""What speaks against a word to the listener, as the desktop tells it on the session bus.

Each question is asked once, and again when its answer may be another: nothing is asked at intervals. No program is
started for it.
"""

import os
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QProcess

from segue.adapters.desktop.objects import PROPERTIES
from segue.adapters.desktop.session_bus import SessionBus
from segue.domain.context import Attention

_BUS = "org.freedesktop.DBus"
_BUS_PATH = "/org/freedesktop/DBus"


class _Question(Struct, frozen=True):
    """A method that answers with one value, and the signals (path, interface, name) after which it may be another.
    `about` names the field of Attention.
    """

    about: str
    whom: str
    path: str
    interface: str
    member: str
    signature: str = ""
    body: tuple[Any, ...] = ()
    again: tuple[tuple[str, str, str], ...] = ()


def _property(about: str, whom: str, path: str, interface: str, name: str) -> _Question:
    return _Question(
        *(about, whom, path, PROPERTIES, "Get", "ss", (interface, name)),
        ((path, PROPERTIES, "PropertiesChanged"),),
    )


def _screen_saver(whom: str, path: str, interface: str) -> _Question:
    return _Question("is_locked", whom, path, interface, "GetActive", again=((path, interface, "ActiveChanged"),))


def _xfce(about: str, channel: str, name: str) -> _Question:
    whom, path = "org.xfce.Xfconf", "/org/xfce/Xfconf"
    changed = (path, whom, "PropertyChanged")
    return _Question(about, whom, path, whom, "GetProperty", "ss", (channel, name), (changed,))


_NOTICES = "org.freedesktop.Notifications"
_NOTICES_PATH = "/org/freedesktop/Notifications"
_SESSION = "org.gnome.SessionManager"
_SESSION_PATH = "/org/gnome/SessionManager"
_POWER = "org.kde.Solid.PowerManagement.PolicyAgent"
_POWER_PATH = "/org/kde/Solid/PowerManagement/PolicyAgent"

#: What is inhibited by one who presents, calls, or shows a film: that the session is taken to be idle, with GNOME;
#: that the screen is changed, with KDE.
_IDLE, _SCREEN = 8, 4

_QUESTIONS = (
    # KDE, and dunst
    _property("is_undisturbed", _NOTICES, _NOTICES_PATH, _NOTICES, "Inhibited"),
    _property("is_undisturbed", _NOTICES, _NOTICES_PATH, "org.dunstproject.cmd0", "paused"),
    _xfce("is_undisturbed", "xfce4-notifyd", "/do-not-disturb"),
    # GNOME, MATE and Cinnamon
    _Question(
        *("is_in_call", _SESSION, _SESSION_PATH, _SESSION, "IsInhibited", "u", (_IDLE,)),
        ((_SESSION_PATH, _SESSION, "InhibitorAdded"), (_SESSION_PATH, _SESSION, "InhibitorRemoved")),
    ),
    _Question(
        *("is_in_call", _POWER, _POWER_PATH, _POWER, "HasInhibition", "u", (_SCREEN,)),
        ((_POWER_PATH, _POWER, "InhibitionsChanged"),),
    ),
    _xfce("is_in_call", "xfce4-power-manager", "/xfce4-power-manager/presentation-mode"),
    # KDE, and others that keep to the common name
    _screen_saver("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    _screen_saver("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    _screen_saver("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    _screen_saver("org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    _screen_saver("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)


class _Setting(Struct, frozen=True):
    """Of a desktop that keeps "do not disturb" in its settings: where, and what says that it is on."""

    desktop: str
    schema: str
    path: str
    key: str
    when: str


_GNOME = "/org/gnome/desktop/notifications/", "show-banners", "false"
_CINNAMON = "/org/cinnamon/desktop/notifications/", "display-notifications", "false"
_SETTINGS = (
    _Setting("GNOME", "org.gnome.desktop.notifications", *_GNOME),
    _Setting("Budgie", "org.gnome.desktop.notifications", *_GNOME),
    _Setting("X-Cinnamon", "org.cinnamon.desktop.notifications", *_CINNAMON),
    _Setting("MATE", "org.mate.NotificationDaemon", "/org/mate/notification-daemon/", "do-not-disturb", "true"),
)
_DCONF = "ca.desrt.dconf.Writer"
_DCONF_PATH = "/ca/desrt/dconf/Writer/user"


class DesktopAttention:
    """The `AttentionSensor` port. What answers `None` does not know."""

    def __init__(self, bus: SessionBus, environment: Mapping[str, str] = os.environ) -> None:
        self._bus = bus
        self._changed: Callable[[], None] = lambda: None
        self._known: dict[object, tuple[str, bool]] = {}
        self._asking: QProcess | None = None
        self._is_to_read = False
        for question in _QUESTIONS:
            for path, interface, name in question.again:
                bus.hear(path, interface, name, partial(self._ask, question))
            self._ask(question)
        for whom in dict.fromkeys(question.whom for question in _QUESTIONS):
            bus.hear(_BUS_PATH, _BUS, "NameOwnerChanged", partial(self._ask_anew, whom), first=whom)
        desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
        setting = next((setting for setting in _SETTINGS if setting.desktop in desktops), None)
        if setting is not None and (reader := shutil.which("gsettings")) is not None:
            bus.hear(_DCONF_PATH, _DCONF, "Notify", lambda body: self._hear_setting(reader, setting, body))
            self._read(reader, setting)

    @property
    def now(self) -> Attention:
        return Attention(**{about: True for about, is_so in self._known.values() if is_so})

    @property
    def tells(self) -> Attention:
        return Attention(**{about: True for about, _ in self._known.values()})

    def listen(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def close(self) -> None:
        """The bus is closed by who made it."""
        if self._asking is not None:
            self._asking.kill()
            self._asking.waitForFinished()

    # ---- on the bus

    def _ask(self, question: _Question, _: object = None) -> None:
        self._bus.ask(
            *(question.whom, question.path, question.interface, question.member, question.signature, question.body),
            then=lambda answer: self._learn(question, question.about, _truth_of(answer)),
            starts=False,
        )

    def _ask_anew(self, whom: str, _: object) -> None:
        """Who answers by this name has come, or gone."""
        for question in _QUESTIONS:
            if question.whom == whom:
                self._ask(question)

    def _learn(self, source: object, about: str, answer: bool | None) -> None:
        before = self.now
        if answer is None:
            self._known.pop(source, None)
        else:
            self._known[source] = about, answer
        if self.now != before:
            self._changed()

    # ---- in the settings

    def _hear_setting(self, reader: str, setting: _Setting, body: tuple[Any, ...]) -> None:
        """`body` is the path of what has changed, or that of a folder and the names in it."""
        changed = str(body[0])
        if changed.startswith(setting.path) or setting.path.startswith(changed):
            self._read(reader, setting)

    def _read(self, reader: str, setting: _Setting) -> None:
        self._is_to_read = self._asking is not None
        if self._is_to_read:  # what is answered may be of before: it is asked once more then
            return
        self._asking = asking = QProcess()

        def finished() -> None:
            told = bytes(asking.readAllStandardOutput().data()).decode().strip()
            self._asking = None
            asking.deleteLater()
            self._learn(setting, "is_undisturbed", told == setting.when if told in ("true", "false") else None)
            if self._is_to_read:
                self._read(reader, setting)

        asking.finished.connect(finished)
        asking.start(reader, ["get", setting.schema, setting.key])


def _truth_of(answer: tuple[Any, ...] | None) -> bool | None:
    """Of an answer that is a truth value, plain or in a variant; else None."""
    match answer:
        case (bool(value),) | ((_, bool(value)),):
            return value
    return None
