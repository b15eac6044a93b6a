"""The listener's choices as one readable file: written, read again with care, and taken back.

What is in it is how Segue is to be, on whichever machine: no music, no plays, no folder, no device, no account, and
nothing by which Segue may look at more than before.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from segue.core.errors import WorldError
from segue.core.ports.files import TextFiles
from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.core.tailoring import ACCENTS, HOME, LARGEST, PLAYER, PLAYER_SIDE, SIDEBAR, SMALLEST, STARTS, is_colour
from segue.core.worker import Worker
from segue.domain.speech import tr

#: By this a file is known, and by which shape it has.
MARK, VERSION = "segue settings", 1

#: How a file of them is called, unless the listener calls it otherwise.
NAME = "segue-settings.json"

#: No file of settings has so many bytes.
_LARGEST = 1_000_000

_Seconds = Annotated[float, Meta(ge=0, le=12)]
_Decibels = Annotated[float, Meta(ge=-15, le=15)]
_Bands = Annotated[list[Annotated[float, Meta(ge=-12, le=12)]], Meta(min_length=10, max_length=10)]
_Softness = Literal["off", "short", "longer"]
_Name = Annotated[str, Meta(min_length=1, max_length=60)]
_Names = Annotated[list[_Name], Meta(max_length=200)]


class _Arranged(Struct, forbid_unknown_fields=True):
    order: list[str]
    hidden: list[str] = []


class _Columns(Struct, forbid_unknown_fields=True):
    shown: _Names = []
    sizes: dict[_Name, Annotated[int, Meta(gt=0, lt=10_000)]] = {}


class _Separators(Struct, forbid_unknown_fields=True):
    artists: _Names
    genres: _Names
    featuring: _Names


def _arranges(names: Iterable[str]) -> Callable[[Any], bool]:
    """Whether all that is arranged is known here."""
    known = set(names)
    return lambda arranged: {*arranged.order, *arranged.hidden} <= known


def _is_accent(text: str) -> bool:
    return text in ACCENTS or is_colour(text)


def _are_hours(hours: list[int] | bool) -> bool:
    return hours is not True


class _Kept(Struct, frozen=True):
    """A setting that goes along: what it may be, and what else must be so of it."""

    kind: Any
    holds: Callable[[Any], bool] = lambda _: True


_COLUMNS = (
    *("library", "playlist", "smart", "album", "collection", "folder", "added"),
    *("asked for", "missing", "rule", "sounds like"),
)

#: By the headings under which they stand in the file.
_ALL: Mapping[str, Mapping[str, _Kept]] = {
    "appearance": {
        "scheme": _Kept(Literal["system", "dark", "light"]),
        "accent": _Kept(str, _is_accent),
        "text size": _Kept(Annotated[int, Meta(ge=SMALLEST, le=LARGEST)]),
        "rows": _Kept(Literal["comfortable", "compact"]),
        "motion": _Kept(Literal["system", "full", "none"]),
        "language": _Kept(Annotated[str, Meta(pattern="^[a-z]{2,3}(_[A-Z]{2})?$")]),
    },
    "window": {
        "start": _Kept(str, STARTS.__contains__),
        "sidebar": _Kept(_Arranged, _arranges(SIDEBAR)),
        "home": _Kept(_Arranged, _arranges(HOME)),
        "player": _Kept(_Arranged, _arranges(PLAYER)),
        "player side": _Kept(_Arranged, _arranges(PLAYER_SIDE)),
    },
    "columns": {f"{place}_columns": _Kept(_Columns) for place in _COLUMNS},
    "playing": {
        "crossfade": _Kept(_Seconds),
        "crossfade_at_skip": _Kept(_Seconds),
        "fades": _Kept(tuple[_Softness, _Softness, _Softness]),
        "levelling": _Kept(Literal["off", "track", "album", "automatic"]),
        "preamp": _Kept(_Decibels),
        "preamp_untagged": _Kept(_Decibels),
        "speed": _Kept(Annotated[float, Meta(ge=0.5, le=2)]),
        "shuffle_by": _Kept(Literal["track", "album"]),
        "shuffle_favours": _Kept(bool),
        "pauses_unplugged": _Kept(bool),
        "plays_on": _Kept(bool),
    },
    "equaliser": {
        "equaliser": _Kept(bool),
        "equaliser_bands": _Kept(_Bands),
        "equaliser_presets": _Kept(dict[_Name, _Bands]),
    },
    "offers": {
        "offers": _Kept(Literal["as_it_suits", "daily", "a_few_a_week", "never"]),
        "quiet hours": _Kept(
            tuple[Annotated[int, Meta(ge=0, le=23)], Annotated[int, Meta(ge=0, le=24)]] | bool, _are_hours
        ),
        "unexpected": _Kept(Annotated[float, Meta(ge=0, le=1)]),
        "asks questions": _Kept(bool),
        "activities": _Kept(Annotated[list[Annotated[str, Meta(min_length=1, max_length=30)]], Meta(max_length=60)]),
    },
    "desktop": {
        "in tray": _Kept(bool),
        "stays when closed": _Kept(bool),
        "tells tracks": _Kept(bool),
        "tells offers": _Kept(bool),
    },
    "names": {"separators": _Kept(_Separators)},
}


class NotSettings(WorldError):
    """The text is no file of settings; the message is a sentence for the listener."""


class Taken(Struct, frozen=True):
    """What an import did. `changed` are settings that are others now, `same` were so already, and `unknown` was not
    understood and left alone, each with its heading. `before` is what the changed ones were.
    """

    changed: tuple[str, ...]
    same: int
    unknown: tuple[str, ...]
    before: Mapping[str, object]


class SettingsFile:
    """Signals: `changed` when settings have come from a file, or have gone back."""

    def __init__(self, settings: Settings, files: TextFiles, worker: Worker) -> None:
        self.changed: Signal[None] = Signal()
        self._settings = settings
        self._files = files
        self._worker = worker

    def export(self, path: Path, then: Callable[[str | None], None]) -> None:
        """Write all that was chosen into a file, also in the place of one. `then` gets what stood in the way, if
        anything did.
        """
        text, files = written(self._settings), self._files

        def task() -> str | None:
            try:
                files.write(path, text, replaces=True)
            except WorldError as error:
                return str(error)
            return None

        self._worker.submit(task, then)

    def take(self, path: Path, then: Callable[[Taken | str], None]) -> None:
        """Take over what is in a file. `then` gets what that was, or why it was nothing."""
        files = self._files

        def task() -> tuple[str | None, str]:
            try:
                return read_from(path, files), ""
            except WorldError as error:
                return None, str(error)

        def done(read: tuple[str | None, str]) -> None:
            text, refusal = read
            then(refusal if text is None else self.take_text(text))

        self._worker.submit(task, done)

    def take_text(self, text: str) -> Taken | str:
        """Take over what is in the text of a file. What that was, or why it was nothing."""
        try:
            taken = take(text, self._settings)
        except NotSettings as error:
            return str(error)
        if taken.changed:
            self.changed.emit(None)
        return taken

    def undo(self, taken: Taken) -> None:
        for name, value in taken.before.items():
            _put(self._settings, name, value)
        self.changed.emit(None)


def read_from(path: Path, files: TextFiles) -> str:
    """The text of a file of settings. Raises WorldError."""
    text = files.read(path, _LARGEST)
    if len(text) > _LARGEST:
        raise NotSettings(tr("“{path}” is too large to be a file of Segue’s settings.").format(path=path.name))
    return text


def written(settings: Settings) -> str:
    """All that the listener has chosen, as JSON; what is as usual is left out."""
    told: dict[str, object] = {MARK: VERSION}
    for heading, names in _ALL.items():
        chosen = {name: value for name in names if (value := settings.get(name)) is not None}
        if chosen:
            told[heading] = chosen
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def take(text: str, settings: Settings) -> Taken:
    """What the text says is so from now on; what it does not name stays. Raises NotSettings."""
    told = _read(text)
    changed, unknown, before, same = list[str](), list[str](), dict[str, object](), 0
    for heading, values in told.items():
        if heading == MARK:
            continue
        if not isinstance(values, dict) or heading not in _ALL:
            unknown.append(heading)
            continue
        for name, value in values.items():
            if not _is_sound(_ALL[heading].get(name), value):
                unknown.append(f"{heading}: {name}")
            elif (now := settings.get(name)) == value:
                same += 1
            else:
                before[name] = now
                changed.append(name)
                settings.set(name, value)
    return Taken(tuple(changed), same, tuple(unknown), before)


def _read(text: str) -> dict[str, object]:
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NotSettings(tr("This is no file of Segue’s settings: it is not written as JSON.")) from error
    if not isinstance(told, dict) or MARK not in told:
        raise NotSettings(tr("This is no file of Segue’s settings."))
    if told[MARK] != VERSION:
        raise NotSettings(tr("These settings were written by a newer Segue."))
    return told


def _is_sound(kept: _Kept | None, value: object) -> bool:
    if kept is None:
        return False
    try:
        return kept.holds(msgspec.convert(value, kept.kind, strict=True))
    except msgspec.ValidationError:
        return False


def _put(settings: Settings, name: str, value: object) -> None:
    if value is None:
        settings.drop(name)
    else:
        settings.set(name, value)
