"""A CUE sheet: the text beside an album in one file that says where its tracks begin and what they are called.

Own code, since what there is on PyPI reads one line after another by recursion, or wants a validation framework; the
form is CDRWIN's, as rippers write it: https://wiki.hydrogenaud.io/index.php?title=Cue_sheet
"""

import re
from collections.abc import Mapping
from datetime import timedelta

from msgspec import Struct, field

#: A CD has 99 tracks; some sheets of mixes have more. What is longer is no CUE sheet.
_MOST_TRACKS = 999
_MOST_LINES = 20_000

#: A second of a CD has so many frames.
_FRAMES = 75


class CueTrack(Struct, frozen=True):
    """A track that begins `start` into the file named `file`. `words` are its commands, by name in upper case: TITLE,
    PERFORMER, SONGWRITER, ISRC, and REM's own, such as DATE.
    """

    number: int
    file: str
    start: timedelta
    words: Mapping[str, str]


class CueSheet(Struct, frozen=True):
    """`words` are what is said of the whole album."""

    words: Mapping[str, str]
    tracks: tuple[CueTrack, ...]


class _Begun(Struct):
    number: int
    words: dict[str, str] = field(default_factory=dict)


_LINE = re.compile(r"\s*(?:REM\s+)?([A-Za-z_]{1,40})\s+(\S.*)")
_INDEX = re.compile(r"\s*INDEX\s+0*1\s+([0-9]{1,4}):([0-9]{1,2}):([0-9]{1,2})\s*$", re.IGNORECASE | re.ASCII)
_TRACK = re.compile(r"\s*TRACK\s+([0-9]{1,3})\s+AUDIO\b", re.IGNORECASE | re.ASCII)
_OTHER_TRACK = re.compile(r"\s*TRACK\b", re.IGNORECASE)
_FILE = re.compile(r'\s*FILE\s+(?:"(.*)"|(\S+))', re.IGNORECASE)


def parse(text: str) -> CueSheet:
    """What a sheet says. Lines that mean nothing are passed over: any text gives a sheet, perhaps an empty one.

    >>> parse('FILE "a.wav" WAVE\\n TRACK 01 AUDIO\\n  TITLE "One"\\n  INDEX 01 00:02:00').tracks[0].words["TITLE"]
    'One'
    """
    album: dict[str, str] = {}
    tracks: list[CueTrack] = []
    file = ""
    track: _Begun | None = None
    words = album
    for line in text.splitlines()[:_MOST_LINES]:
        if (match := _FILE.match(line)) is not None:
            file = (match[2] or match[1]).strip()
        elif (match := _TRACK.match(line)) is not None:
            track = _Begun(int(match[1]))
            words = track.words
        elif _OTHER_TRACK.match(line):  # data, which is not heard
            track, words = None, {}
        elif (match := _INDEX.match(line)) is not None:
            if track is not None and len(tracks) < _MOST_TRACKS:
                minutes, seconds, frames = map(int, match.groups())
                start = timedelta(minutes=minutes, seconds=seconds + frames / _FRAMES)
                tracks.append(CueTrack(track.number, file, start, track.words))
                track = None
        elif (match := _LINE.match(line)) is not None and match[1].upper() != "INDEX":
            words.setdefault(match[1].upper(), _unquoted(match[2].rstrip()))
    return CueSheet(album, tuple(tracks))


def _unquoted(value: str) -> str:
    """A title may have quotes within: they stay."""
    return value.removeprefix('"').removesuffix('"').strip() if value.startswith('"') else value
