"""Which keys do what: those that Segue brings, and in their place those that the listener has chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence

from segue.core.ports.machine import Settings

Keys = tuple[str, ...]

#: By the id of a command. Written as Qt reads them, whatever the keyboard.
BROUGHT: Mapping[str, Keys] = {
    "play": ("Space",),
    "next": ("Ctrl+Right",),
    "previous": ("Ctrl+Left",),
    "louder": ("Ctrl+Up",),
    "quieter": ("Ctrl+Down",),
    "mute": ("Ctrl+M",),
    "love": ("Alt+L",),
    **{f"rate {stars}": (f"Alt+{stars}",) for stars in range(6)},
    "bookmark": ("Ctrl+B",),
    "video": ("F11",),
    "palette": ("Ctrl+K",),
    "ask": ("Ctrl+J",),
    "accept": ("Alt+O",),
    "not now": ("Alt+N",),
    "why": ("Alt+W",),
    "doing": ("Alt+A",),
    "search": ("Ctrl+F",),
    "home": ("Ctrl+1",),
    "tracks": ("Ctrl+2",),
    "albums": ("Ctrl+3",),
    "artists": ("Ctrl+4",),
    "genres": ("Ctrl+5",),
    "folders": ("Ctrl+6",),
    "added": ("Ctrl+7",),
    "played": ("Ctrl+8",),
    "week": ("Ctrl+9",),
    "now playing": ("Ctrl+L",),
    "settings": ("Ctrl+,",),
    "back": ("Alt+Left",),
    "new playlist": ("Ctrl+N",),
    "address": ("Ctrl+U",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "menu": ("Shift+F10",),
    "shortcuts": ("F1", "Ctrl+/", "?"),
    "mini": ("Ctrl+Shift+M",),
    "quit": ("Ctrl+Q",),
}

#: What these do within lists, texts and dialogs they do there alone, and cannot be taken from them.
WITHIN: frozenset[str] = frozenset(
    (
        *("Return", "Enter", "Esc", "Tab", "Shift+Tab", "Backspace", "Del", "Menu", "F2"),
        *("Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
        *("Ctrl+Return", "Ctrl+Enter", "Shift+Return", "Shift+Enter", "Alt+Up", "Alt+Down"),
        *("Shift+Up", "Shift+Down", "Shift+Left", "Shift+Right"),
        *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+S", "Ctrl+E", "Ctrl+Space"),
    )
)

#: In a window that is read from the right, the arrow back points there.
_MIRRORED: Mapping[str, Keys] = {"back": ("Alt+Right",)}

_STORED = "keys"


class KeyMap(QObject):
    """What the listener has chosen is kept at once. No key ever stands for two commands: what was chosen goes before
    what Segue brings. `changed` when a command has other keys than before.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chosen = _read(settings.get(_STORED))

    def of(self, command: str) -> Keys:
        if command in self._chosen:
            return self._chosen[command]
        taken = {key for keys in self._chosen.values() for key in keys}
        return tuple(key for key in _brought(command) if key not in taken)

    def all(self) -> Mapping[str, Keys]:
        """Of all commands that have any."""
        every = {command: self.of(command) for command in (*BROUGHT, *self._chosen)}
        return {command: keys for command, keys in every.items() if keys}

    def text(self, command: str) -> str:
        """The first of its keys as this keyboard has it; "" where it has none."""
        return next(map(shown, self.of(command)), "")

    def hint(self, command: str) -> str:
        """The same, as it stands at the end of a menu's entry."""
        text = self.text(command)
        return f"\t{text}" if text else ""

    def is_changed(self, command: str) -> bool:
        return self.of(command) != _brought(command)

    @property
    def any_changed(self) -> bool:
        return any(map(self.is_changed, (*BROUGHT, *self._chosen)))

    def holder(self, key: str) -> str | None:
        """The command that has this key."""
        return next((command for command, keys in self.all().items() if key in keys), None)

    def give(self, command: str, key: str) -> None:
        """From now on it has this key alone, and no other command has that."""
        self._keep({**_without(self._chosen, (key,)), command: (key,)})

    def take(self, command: str) -> None:
        """From now on it has no key."""
        self._keep({**self._chosen, command: ()})

    def reset(self, command: str) -> None:
        """It has the keys again that Segue brings, whoever has them now."""
        others = {other: keys for other, keys in self._chosen.items() if other != command}
        self._keep(_without(others, _brought(command)))

    def reset_all(self) -> None:
        self._keep({})

    def chosen(self) -> Mapping[str, Keys]:
        """What the listener has chosen, for `put_back`."""
        return self._chosen

    def put_back(self, chosen: Mapping[str, Keys]) -> None:
        self._keep(chosen)

    def _keep(self, chosen: Mapping[str, Keys]) -> None:
        self._chosen = dict(chosen)
        self._settings.set(_STORED, {command: list(keys) for command, keys in chosen.items()})
        self.changed.emit()


def _brought(command: str) -> Keys:
    keys = BROUGHT.get(command, ())
    return _MIRRORED.get(command, keys) if QGuiApplication.isRightToLeft() else keys


def shown(key: str) -> str:
    """As it is called on this keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _without(chosen: Mapping[str, Keys], gone: Sequence[str]) -> dict[str, Keys]:
    """What is left of it. A command that loses its last key has those again that Segue brings."""
    left = {command: tuple(key for key in keys if key not in gone) for command, keys in chosen.items()}
    return {command: keys for command, keys in left.items() if keys or not chosen[command]}


def _read(stored: object) -> dict[str, Keys]:
    """What is kept is the listener's to edit: what is no key is left out."""
    if not isinstance(stored, dict):
        return {}
    return {
        str(command): tuple(
            key for key in keys if isinstance(key, str) and key and QKeySequence(key).toString() == key
        )
        for command, keys in stored.items()
        if isinstance(keys, list)
    }
