"""How the listener has the window: how it looks, where it begins, and what stands where in it."""

from collections.abc import Iterable, Sequence
from enum import Enum
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from segue.core.ports.machine import Settings
from segue.core.signal import Signal


class Scheme(Enum):
    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Motion(Enum):
    """Whether things move to show where they went."""

    SYSTEM = "system"
    FULL = "full"
    NONE = "none"


class Rows(Enum):
    """How close the rows of lists stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


#: The accents that are chosen by name; any other is #rrggbb.
ACCENTS = ("rose", "coral", "amber", "green", "teal", "blue", "indigo", "plum", "graphite")

#: The size of type, in percent of ours.
SMALLEST, USUAL_SIZE, LARGEST = 90, 100, 200

#: What the sidebar leads to, what Home shows, and the buttons of the player, in their usual order.
SIDEBAR = (
    "home",
    "tracks",
    "albums",
    "artists",
    "genres",
    "folders",
    "added",
    "played",
    "week",
    "bookmarks",
    "stations",
    "missing",
)
HOME = (
    *("ask", "offer", "question"),
    *("for now", "pick up again", "not heard for long", "played lately", "new here"),
)
PLAYER = ("shuffle", "previous", "play", "next", "repeat")
PLAYER_SIDE = ("activity", "volume", "sound", "more", "mini", "queue")

#: What cannot be taken away.
ALWAYS = frozenset({"play"})

#: Where the window may begin each time; otherwise where it was.
STARTS = ("home", "tracks", "albums", "artists", "genres", "folders", "added", "played", "week")


class Look(Struct, frozen=True):
    """`accent` is one of ACCENTS, or #rrggbb; where it is None, the accent follows the day."""

    scheme: Scheme = Scheme.SYSTEM
    accent: str | None = None
    size: int = USUAL_SIZE
    rows: Rows = Rows.COMFORTABLE
    motion: Motion = Motion.SYSTEM


class Arrangement(Struct, frozen=True):
    """Things by their names, in their order, and which of them are not shown."""

    order: tuple[str, ...]
    hidden: frozenset[str] = frozenset()

    @property
    def shown(self) -> tuple[str, ...]:
        return tuple(name for name in self.order if name not in self.hidden)

    def with_shown(self, name: str, is_shown: bool) -> "Arrangement":
        hidden = self.hidden - {name} if is_shown else self.hidden | ({name} - ALWAYS)
        return replace(self, hidden=hidden)

    def with_moved(self, name: str, to: int) -> "Arrangement":
        """Moved to the place `to` among all, counted without it."""
        others = [other for other in self.order if other != name]
        return replace(self, order=(*others[:to], name, *others[to:]))


def is_colour(text: str) -> bool:
    """Whether it is #rrggbb."""
    return len(text) == 7 and text[0] == "#" and all(sign in "0123456789abcdefABCDEF" for sign in text[1:])


def arranged(stored: object, usual: Sequence[str]) -> Arrangement:
    """As it was stored. What that does not name, since it is newer, comes behind what it usually comes behind."""
    told = stored if isinstance(stored, dict) else {}
    order = list(dict.fromkeys(name for name in _names(told.get("order")) if name in usual))
    for before, name in pairwise((None, *usual)):
        if name not in order:
            order.insert(0 if before is None else order.index(before) + 1, name or "")
    hidden = frozenset(name for name in _names(told.get("hidden")) if name in usual) - ALWAYS
    return Arrangement(tuple(order), hidden)


def _names(stored: object) -> Iterable[str]:
    return (name for name in stored if isinstance(name, str)) if isinstance(stored, list) else ()


class Arranging:
    """One arrangement that the listener makes, kept under the setting `key`. Signals: `changed` carries it."""

    def __init__(self, settings: Settings, key: str, usual: Sequence[str]) -> None:
        self.changed: Signal[Arrangement] = Signal()
        self.usual = Arrangement(tuple(usual))
        self._settings = settings
        self._key = key
        self.now = arranged(settings.get(key), usual)

    def choose(self, arrangement: Arrangement) -> None:
        if arrangement == self.now:
            return
        if arrangement == self.usual:
            self._settings.drop(self._key)
        else:
            kept = {"order": list(arrangement.order), "hidden": sorted(arrangement.hidden)}
            self._settings.set(self._key, kept)
        self.now = arrangement
        self.changed.emit(arrangement)

    def reread(self) -> None:
        """The setting is another one, by a hand that is not the listener's here."""
        before, self.now = self.now, arranged(self._settings.get(self._key), self.usual.order)
        if self.now != before:
            self.changed.emit(self.now)


class Tailoring:
    """Each choice is kept at once. Signals: `looks_otherwise` carries the look that is wanted from now on."""

    def __init__(self, settings: Settings) -> None:
        self.looks_otherwise: Signal[Look] = Signal()
        self._settings = settings
        self.look = look_in(settings)
        self.sidebar = Arranging(settings, "sidebar", SIDEBAR)
        self.home = Arranging(settings, "home", HOME)
        self.player = Arranging(settings, "player", PLAYER)
        self.player_side = Arranging(settings, "player side", PLAYER_SIDE)

    def choose_look(self, look: Look) -> None:
        before, wanted, usual = _as_stored(self.look), _as_stored(look), _as_stored(Look())
        for name in (name for name in wanted if wanted[name] != before[name]):
            if wanted[name] == usual[name]:
                self._settings.drop(name)
            else:
                self._settings.set(name, wanted[name])
        if look != self.look:
            self.look = look
            self.looks_otherwise.emit(look)

    @property
    def start(self) -> str | None:
        """The place where the window begins; None is where it was."""
        stored = self._settings.get("start")
        return stored if isinstance(stored, str) and stored in STARTS else None

    def choose_start(self, place: str | None) -> None:
        if place is None:
            self._settings.drop("start")
        else:
            self._settings.set("start", place)

    def reread(self) -> None:
        """Settings have come from elsewhere."""
        before, self.look = self.look, look_in(self._settings)
        if self.look != before:
            self.looks_otherwise.emit(self.look)
        for arranging in (self.sidebar, self.home, self.player, self.player_side):
            arranging.reread()


def _as_stored(look: Look) -> dict[str, object]:
    return {
        "scheme": look.scheme.value,
        "accent": look.accent,
        "text size": look.size,
        "rows": look.rows.value,
        "motion": look.motion.value,
    }


def look_in(settings: Settings) -> Look:
    """As it was stored; what is none of the choices is as usual."""
    accent, size = settings.get("accent"), settings.get("text size")
    is_accent = isinstance(accent, str) and (accent in ACCENTS or is_colour(accent))
    return Look(
        next((s for s in Scheme if s.value == settings.get("scheme")), Scheme.SYSTEM),
        str(accent).lower() if is_accent else None,
        max(SMALLEST, min(size, LARGEST)) if isinstance(size, int) and not isinstance(size, bool) else USUAL_SIZE,
        next((r for r in Rows if r.value == settings.get("rows")), Rows.COMFORTABLE),
        next((m for m in Motion if m.value == settings.get("motion")), Motion.SYSTEM),
    )
