"""Lyrics: the words of a track line by line, and, where it is known, when each line is sung.

Timed ones are written as LRC, which has no standard; what programs write is told at
https://en.wikipedia.org/wiki/LRC_(file_format).
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from segue.domain.track import Part

#: More lines, or longer ones, belong to no song.
MOST_LINES = 2_000
LONGEST_LINE = 1_000


class Line(Struct, frozen=True):
    """What is sung, and when that begins. One without words is a pause, or parts two verses."""

    words: str
    at: timedelta | None = None


class Lyrics(Struct, frozen=True):
    """Lines in the order in which they are sung; none where there is nothing to sing.

    Times only ever grow. Where there are any, some lines may have none: a heading, or what goes with the line before.
    """

    lines: tuple[Line, ...] = ()

    @property
    def is_timed(self) -> bool:
        return any(line.at is not None for line in self.lines)

    @property
    def text(self) -> str:
        """As it would be written down, without times."""
        return "\n".join(line.words for line in self.lines)

    def sung(self, position: timedelta) -> range:
        """Which lines are sung at `position`: those with the latest time that has come; before the first, none.

        They are several where a line stands there in two languages.
        """
        times = [(line.at, index) for index, line in enumerate(self.lines) if line.at is not None]
        come = bisect_right(times, position, key=lambda one: one[0])
        if not come:
            return range(0)
        latest = times[come - 1][0]
        first = next(index for at, index in times if at == latest)
        return range(first, times[come - 1][1] + 1)

    def of_part(self, part: Part) -> "Lyrics":
        """Of those of a whole file, the lines of this part of it, with times from where it begins.

        Without times it cannot be told which part has which words: so it has none.
        """
        inside = [
            replace(line, at=line.at - part.start)
            for line in self.lines
            if line.at is not None and line.at >= part.start and (part.end is None or line.at < part.end)
        ]
        return Lyrics(tuple(inside))


_FIELDS = r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{1,2})(?:[.,:]([0-9]{1,3}))?"
_STAMP = re.compile(rf"\s*\[\s*{_FIELDS}\s*\]", re.ASCII)
_WORD_STAMP = re.compile(r"<\s*[0-9]{1,3}:[0-9]{1,2}(?:[.:][0-9]{1,3})?\s*>", re.ASCII)
_OFFSET = re.compile(r"\s*\[\s*offset\s*:\s*([+-]?[0-9]{1,7})\s*(?:ms)?\s*\]\s*$", re.ASCII | re.IGNORECASE)
#: What LRC says of itself. "[Chorus: both]" is none of these.
_HEAD = re.compile(
    r"\s*\[\s*(?:ti|ar|al|au|lr|la|id|by|re|ve|tool|length|offset|total|sign|hash|qq|kana|encoding|#)\s*:.*\]\s*$",
    re.IGNORECASE,
)
# As in names: control characters; marks that turn the direction of all that follows; halves of a character.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")


def parse(text: str) -> Lyrics:
    """What an LRC says, or any text: one without times is taken as it stands.

    A line may have several times, since it is sung several times. `[offset:500]` lets all come half a second sooner.
    The times of single words, as some programs write them, are left out.

    >>> parse("[00:12.50]Row, row").lines
    (Line(words='Row, row', at=datetime.timedelta(seconds=12, microseconds=500000)),)
    """
    offset = timedelta()
    timed: list[tuple[timedelta, Line]] = []
    before = timedelta(days=-1)  # what stands before the first time is a heading
    lines: list[Line] = []
    has_hours = _has_hours(text)
    for written in _lines(text):
        stamps: list[timedelta] = []
        at = 0
        while len(stamps) < MOST_LINES and (match := _STAMP.match(written, at)) is not None:
            stamps.append(_time(match, has_hours))
            at = match.end()
        if (told := _OFFSET.match(written)) is not None:
            offset = timedelta(milliseconds=int(told[1]))
        elif not _HEAD.match(written):
            words = _clean(written[at:])
            lines.append(Line(words))
            timed.extend((stamp, Line(words, stamp)) for stamp in stamps)
            before = stamps[0] if stamps else before
            if not stamps and words:
                timed.append((before, Line(words)))
        if len(lines) >= MOST_LINES or len(timed) >= MOST_LINES:
            break
    if not any(line.at is not None for _, line in timed):
        return Lyrics(_verses(lines))
    timed.sort(key=lambda one: one[0])
    return of_times((line.words, None if line.at is None else line.at - offset) for _, line in timed)


def written(lyrics: Lyrics) -> str:
    """As an LRC, or as plain text where there are no times. `parse` reads the same, to the hundredth of a second.

    >>> written(Lyrics((Line("Row, row", timedelta(seconds=72.5)),)))
    '[01:12.50]Row, row'
    """
    return "\n".join(_stamp(line.at) + line.words for line in lyrics.lines)


def _stamp(at: timedelta | None) -> str:
    if at is None:
        return ""
    minutes, rest = divmod(at // timedelta(milliseconds=10), 6000)
    return f"[{minutes:02}:{rest // 100:02}.{rest % 100:02}]"


def of_times(sung: Iterable[tuple[str, timedelta | None]]) -> Lyrics:
    """Lines with their times, in order; what would be before the beginning is at the beginning."""
    lines = [Line(_clean(words), None if at is None else max(timedelta(), at)) for words, at in sung]
    return Lyrics(tuple(lines[:MOST_LINES]))


def _lines(text: str) -> Iterable[str]:
    """However their ends are written; no line is longer than is of use."""
    return (line[: 4 * LONGEST_LINE] for line in re.split(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]", text))


def _has_hours(text: str) -> bool:
    """Whether 01:02:03 is an hour: to some programs its end is hundredths, which do not all stay below 60."""
    return not any(
        match[1] is not None and match[4] is None and int(match[3]) > 59
        for line in _lines(text)
        if (match := _STAMP.match(line)) is not None
    )


def _time(match: re.Match[str], has_hours: bool) -> timedelta:
    first, second, third, fraction = match.groups()
    if first is None or (fraction is None and not has_hours):
        hours, minutes, seconds = 0, int(first or second), int(third if first is None else second)
        fraction = fraction if first is None else third
    else:
        hours, minutes, seconds = int(first), int(second), int(third)
    part = timedelta(milliseconds=int(f"{fraction or '0':0<3}"))
    return timedelta(hours=hours, minutes=minutes, seconds=seconds) + part


def _clean(words: str) -> str:
    words = _HALVES.sub("\ufffd", _UNSEEN.sub("", _WORD_STAMP.sub(" ", words)))
    return " ".join(words.split())[:LONGEST_LINE].rstrip()


def _verses(lines: list[Line]) -> tuple[Line, ...]:
    """Parted by one empty line, however many there are; none at the ends."""
    kept: list[Line] = []
    for line in lines:
        if line.words or (kept and kept[-1].words):
            kept.append(line)
    return tuple(kept[:-1] if kept and not kept[-1].words else kept)
