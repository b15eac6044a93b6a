"""PLS: numbered lines of places, titles and lengths."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from segue.adapters.playlist_files.lines import lines
from segue.adapters.playlist_files.said import (
    MOST_ENTRIES,
    Draft,
    Refused,
    called,
    line,
    parted,
    plain,
    seconds,
    whole_seconds,
)
from segue.domain.playlist import Wanted
from segue.domain.speech import plural

_LINE = re.compile(r"(file|title|length)(\d{1,9})\s*=\s*(.*)", re.IGNORECASE)
_TITLE = re.compile(r"(?:x-gnome-title|playlistname)\s*=\s*(.*)", re.IGNORECASE)


def read(path: Path, draft: Draft, encoding: str | None = None) -> None:
    told: dict[int, dict[str, str]] = {}
    for text in lines(path, encoding):
        if text is None:
            draft.leave_out()
        elif found := _LINE.fullmatch(text):
            told.setdefault(int(found[2]), {})[found[1].lower()] = found[3]
            if len(told) > MOST_ENTRIES:
                raise Refused(plural("names more than %n track", "names more than %n tracks", MOST_ENTRIES))
        elif named := _TITLE.fullmatch(text):
            draft.title = named[1]
    for number in sorted(told):
        its = told.pop(number)  # what is told twice takes twice the memory
        if "file" in its:
            draft.add(its["file"], *parted(its.get("title", "")), "", seconds(its.get("length", "")))


def written(title: str, entries: Sequence[Wanted], folder: Path | None) -> Iterator[str]:
    yield "[playlist]\n"
    if title:
        yield f"X-GNOME-Title={line(title)}\n"
    for number, entry in enumerate(entries, 1):
        yield f"File{number}={plain(entry, folder)}\n"
        if name := called(entry):
            yield f"Title{number}={name}\n"
        yield f"Length{number}={whole_seconds(entry)}\n"
    yield f"NumberOfEntries={len(entries)}\nVersion=2\n"
