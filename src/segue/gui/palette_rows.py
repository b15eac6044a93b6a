"""What stands in the palette for what is typed: music, places and commands under their headings, the best first."""

import math
from collections.abc import Iterable, Sequence

from msgspec import Struct

from segue.core.finding import Found, What
from segue.domain.fitting import EXACT, WORD_BEGUN, best_fitting
from segue.gui.command import Command, Group

#: So many of the last choices stand there before anything is typed; of the others so many for what is.
_RECENT, _MOST_PLACES, _MOST_SETTINGS, _MOST_COMMANDS = 6, 4, 4, 6

ICONS = {
    What.TRACK: "music",
    What.ALBUM: "disc-3",
    What.ARTIST: "mic-vocal",
    What.GENRE: "tag",
    What.BY_HAND: "list-music",
    What.BY_RULE: "settings-2",
    What.BLEND: "sparkles",
    What.STATION: "radio",
}


class Ask(Struct, frozen=True):
    """What was typed is meant as a question, or a wish."""

    text: str


#: What a line stands for.
Choice = Found | Command | Ask


class Heading(Struct, frozen=True):
    words: str


class Titles(Struct, frozen=True):
    """The headings, in words."""

    recent: str
    play: str
    go: str
    do: str
    settings: str


Row = Heading | Found | Command


def before_typing(titles: Titles, commands: Sequence[Command], recent: Sequence[Found | Command]) -> list[Row]:
    """What was chosen last, and then all there is to choose from; of the settings only their chapters."""
    return [
        *_under(titles.recent, recent[:_RECENT]),
        *_under(titles.go, [one for one in commands if one.group is Group.GO]),
        *_under(titles.do, [one for one in commands if one.group not in (Group.GO, Group.SETTING)]),
    ]


def typed(titles: Titles, text: str, commands: Sequence[Command], music: Sequence[Found]) -> list[Row]:
    """What fits `text`: each under its heading, that with the best of all first. A setting is no better than what
    does it at once, where that is called so too, unless just that was typed.
    """
    fitting = _fitting(text, commands)
    go = [(worth, one) for worth, one in fitting if one.group is Group.GO][:_MOST_PLACES]
    settings = [(worth, one) for worth, one in fitting if one.group is Group.SETTING][:_MOST_SETTINGS]
    do = [(worth, one) for worth, one in fitting if one.group not in (Group.GO, Group.SETTING)][:_MOST_COMMANDS]
    best_done = max((worth for worth, _ in do if worth >= WORD_BEGUN), default=math.inf)
    settings = [(worth if worth == EXACT else min(worth, best_done), one) for worth, one in settings]
    parts: list[tuple[float, str, Sequence[Found | Command]]] = [
        (max((one.fit for one in music), default=0.0), titles.play, music),
        *(
            (max((worth for worth, _ in some), default=0.0), title, [one for _, one in some])
            for title, some in ((titles.go, go), (titles.do, do), (titles.settings, settings))
        ),
    ]
    parts.sort(key=lambda part: -part[0])
    return [row for _, title, rows in parts for row in _under(title, rows)]


def behind(titles: Titles, rows: Sequence[Row], music: Sequence[Found]) -> list[Row]:
    """`rows`, with music that was found later at their end: what is there stays where it is."""
    known = {_same(row) for row in rows if isinstance(row, Found)}
    return [*rows, *_under(titles.play, [one for one in music if _same(one) not in known])]


def _same(one: Found) -> tuple[What, object]:
    return one.what, one.key


def _under(title: str, rows: Iterable[Found | Command]) -> list[Row]:
    listed = list(rows)
    return [Heading(title), *listed] if listed else []


def _fitting(text: str, commands: Sequence[Command]) -> list[tuple[float, Command]]:
    """Best first."""
    return best_fitting(text, commands, lambda one: one.said, lambda one: f"{one.said} {one.words} {one.also}")
