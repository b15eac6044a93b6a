"""The parts of a file that is an album in one: by a CUE sheet, beside it or in its tags, or by its chapters."""

# ruff: noqa: PTH119, PTH123
# Paths are text here: a Path costs more to make and to send than it gives.
# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import contextlib
import os
import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import BinaryIO

from mutagen.apev2 import APEv2
from mutagen.id3 import ID3Tags
from mutagen.mp4 import MP4, MP4Tags

from segue.adapters.tag_reader.chapters import chapters_of
from segue.adapters.tag_reader.clean import clean
from segue.adapters.tag_reader.encoding import decoded
from segue.adapters.tag_reader.names import artists_in, genres_in
from segue.adapters.tag_reader.opening import File
from segue.adapters.tag_reader.places import LONG_NAME, bare
from segue.adapters.tag_reader.words import Words
from segue.domain.cue_sheet import parse as parse_cue_sheet
from segue.domain.parts import of_chapters, of_sheet
from segue.domain.splitting import Separators
from segue.domain.track import Part, Tags

#: The longest CUE sheet, in bytes.
_LONGEST_SHEET = 1 << 20


def parts_of(
    path: str,
    stream: BinaryIO,
    file: File | None,
    words: Words,
    sheets: Sequence[str],
    whole: Tags,
    separators: Separators,
) -> tuple[tuple[Part, Tags], ...]:
    """The parts of a file that is an album in one; () of any other."""

    def of_text(text: str, sheet_name: str) -> tuple[tuple[Part, Tags], ...]:
        name = os.path.basename(path)
        sheet = parse_cue_sheet(text)
        return of_sheet(sheet, name, sheet_name, whole, partial(_named, artists_in, separators), genres)

    genres = partial(_named, genres_in, separators)
    for sheet in sheets:
        with contextlib.suppress(OSError):  # gone since the folder was listed, or not for us
            with open(sheet, "rb") as text:
                found = of_text(decoded(text.read(_LONGEST_SHEET), _names), os.path.basename(sheet))
            if found:
                return found
    if file is None or (file.tags is None and not isinstance(file, MP4)):
        return ()
    try:
        if "cuesheet" in words.texts and (found := of_text(_inner_sheet(file.tags), "")):
            return found
        return of_chapters(chapters_of(stream, file), whole)
    except Exception:  # noqa: BLE001 - chapters that break their parser; as a whole the file is good
        return ()


def _named(
    split: Callable[[tuple[str, ...], Separators], tuple[str, ...]], by: Separators, text: str
) -> tuple[str, ...]:
    return split((name,), by) if (name := clean(text)) else ()


_NAME_BEYOND_ASCII = re.compile(rb'"([^"\n]*[\x80-\xff][^"\n]*)"')


def _names(sheet: bytes) -> bytes:
    """All else is in plain letters, and would water them down."""
    return b"\n".join(_NAME_BEYOND_ASCII.findall(sheet)) or sheet


def _inner_sheet(tags: object) -> str:
    """The CUE sheet in the tags, with its lines."""
    match tags:
        case ID3Tags():
            texts = [frame.text for frame in tags.getall("TXXX") if bare(frame.desc[:LONG_NAME]) == "cuesheet"]
            return str(texts[0][0])
        case MP4Tags():
            (text,) = next(value for key, value in tags.items() if key.lower().endswith(":cuesheet"))
            return bytes(text).decode("utf-8", "replace")
        case list():
            return str(next(value for name, value in tags if name.lower() == "cuesheet"))
        case APEv2():
            return str(tags["cuesheet"])
        case dict():
            return str(tags["cuesheet"][0])
    return ""
