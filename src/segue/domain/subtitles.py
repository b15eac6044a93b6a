"""Subtitles as text: what is said on the screen, from when to when."""

import re
from collections.abc import Sequence
from datetime import timedelta

from msgspec import Struct


class Cue(Struct, frozen=True):
    start: timedelta
    end: timedelta
    words: str


_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_SPAN = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}", re.ASCII)

#: What is written between brackets says how words look, and where: `<i>`, `{\an8}`.
_LOOKS = re.compile(r"</?[A-Za-z][^<>]*>|\{\\[^{}]*\}")

#: No screen has room for more at once.
_MOST_LETTERS = 500

#: No film has more.
_MOST_CUES = 20_000


def cues(text: str) -> tuple[Cue, ...]:
    """What a file of subtitles (SRT, WebVTT) says, in order of time; what makes no sense in it is passed over.

    >>> cues("1\\n00:00:01,500 --> 00:00:03,000\\n<i>Where were you?</i>\\n")[0].words
    'Where were you?'
    """
    found: list[Cue] = []
    span: tuple[timedelta, timedelta] | None = None
    words: list[str] = []
    for line in (*text.splitlines(), ""):
        stripped = line.strip()
        if match := _SPAN.match(line):
            span, words = (_time(match.groups()[:4]), _time(match.groups()[4:])), []
        elif stripped and span is not None:
            words.append(stripped)
        elif span is not None:
            said = _LOOKS.sub("", "\n".join(words)).strip()[:_MOST_LETTERS]
            if said and span[0] < span[1] and len(found) < _MOST_CUES:
                found.append(Cue(*span, said))
            span = None
    return tuple(sorted(found, key=lambda cue: cue.start))


def said_at(said: Sequence[Cue], position: timedelta) -> str:
    """What stands on the screen then: all of it where several speak at once."""
    return "\n".join(cue.words for cue in said if cue.start <= position < cue.end)


def _time(groups: Sequence[str | None]) -> timedelta:
    hours, minutes, seconds, fraction = groups
    assert fraction is not None
    milliseconds = int(fraction.ljust(3, "0"))
    return timedelta(
        hours=int(hours or 0), minutes=int(minutes or 0), seconds=int(seconds or 0), milliseconds=milliseconds
    )
