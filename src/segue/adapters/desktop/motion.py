"""Whether the desktop wants that things move, as it tells programs by its portal."""

from collections.abc import Callable, Mapping
from typing import Any

from segue.adapters.desktop.session_bus import SessionBus

_WHOM = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"

#: By what names it is told, and which value says that nothing is to move: of the common setting, of GNOME and those
#: that have its settings, and of KDE.
_STILL: Mapping[tuple[str, str], Callable[[Any], bool]] = {
    ("org.freedesktop.appearance", "reduced-motion"): lambda value: value == 1,
    ("org.gnome.desktop.interface", "enable-animations"): lambda value: value is False,
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"): lambda value: str(value).strip() in ("0", "0.0"),
}


class DesktopMotion:
    """`tell` is told whether things may move, now and whenever that changes; not at all where no desktop says so."""

    def __init__(self, bus: SessionBus, tell: Callable[[bool], None]) -> None:
        self._tell = tell
        self._still: set[tuple[str, str]] = set()
        bus.hear(_PATH, _SETTINGS, "SettingChanged", self._hear)
        spaces = sorted({space for space, _ in _STILL})
        bus.ask(_WHOM, _PATH, _SETTINGS, "ReadAll", "as", (spaces,), then=self._read, starts=False)

    def _read(self, answer: tuple[Any, ...] | None) -> None:
        match answer:
            case (dict(spaces),):
                for space, its in spaces.items():
                    for key, value in its.items():
                        self._learn(space, key, value)

    def _hear(self, body: tuple[Any, ...]) -> None:
        match body:
            case (str(space), str(key), value):
                self._learn(space, key, value)

    def _learn(self, space: str, key: str, value: object) -> None:
        """`value` is a variant: what kind it is of, and what it is."""
        is_still = _STILL.get((space, key))
        if is_still is None or not isinstance(value, tuple) or len(value) != 2:
            return
        before = bool(self._still)
        (self._still.add if is_still(value[1]) else self._still.discard)((space, key))
        if bool(self._still) != before:
            self._tell(not self._still)
