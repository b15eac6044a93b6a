"""The chapters that a file tells of, in whichever way."""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from operator import attrgetter
from typing import BinaryIO

from mutagen.id3 import ID3Tags
from mutagen.mp4 import MP4, MP4Tags

from segue.adapters.tag_reader.clean import clean
from segue.adapters.tag_reader.matroska import Matroska
from segue.adapters.tag_reader.opening import File
from segue.adapters.tag_reader.quicktime import quicktime_chapters
from segue.domain.parts import Chapter

#: The most that are looked at.
_MOST = 2_000


def chapters_of(stream: BinaryIO, file: File) -> list[Chapter]:
    """In order. Raises whatever a damaged file makes of its parser."""
    return sorted(_told(stream, file), key=attrgetter("start"))[:_MOST]


def _told(stream: BinaryIO, file: File) -> Iterator[Chapter]:
    if isinstance(file, Matroska):
        yield from file.chapters
        return
    if isinstance(file, MP4) and not file.chapters:  # Nero's, which mutagen knows
        yield from quicktime_chapters(stream, _MOST)
        return
    match file.tags:
        case ID3Tags() as tags:
            for frame in tags.getall("CHAP")[:_MOST]:
                titles = frame.sub_frames.getall("TIT2")
                yield Chapter(timedelta(milliseconds=frame.start_time), clean(str(titles[0])) if titles else "")
        case MP4Tags():
            for chapter in file.chapters or ():
                yield Chapter(timedelta(seconds=chapter.start), clean(chapter.title))
        case list() as tags:
            yield from _comment_chapters(tags)
            sheet = getattr(file, "cuesheet", None)  # FLAC's own, without titles
            for track in sheet.tracks if sheet else ():
                if track.track_number not in _LEAD_OUT and track.type == 0:
                    yield Chapter(timedelta(seconds=track.start_offset / file.info.sample_rate), "")


#: How a FLAC numbers what comes after the last track, on a CD and elsewhere.
_LEAD_OUT = (170, 255)

_CHAPTER = re.compile(r"chapter([0-9]{1,4})(name)?$", re.IGNORECASE | re.ASCII)
_CLOCK = re.compile(r"\s*([0-9]{1,4}):([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]{1,9})?)\s*$", re.ASCII)


def _comment_chapters(tags: Iterable[tuple[str, str]]) -> Iterator[Chapter]:
    """As Vorbis comments write them: CHAPTER001=00:00:00.000 and CHAPTER001NAME=…"""
    starts: dict[int, timedelta] = {}
    names: dict[int, str] = {}
    for key, value in tags:
        if key[:7].lower() == "chapter" and (match := _CHAPTER.match(key)):
            if match[2]:
                names[int(match[1])] = clean(value)
            elif clock := _CLOCK.match(value):
                hours, minutes, seconds = int(clock[1]), int(clock[2]), float(clock[3])
                starts[int(match[1])] = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return (Chapter(start, names.get(number, "")) for number, start in starts.items())
