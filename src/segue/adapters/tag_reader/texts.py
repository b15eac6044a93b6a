"""The texts of a tag, each at the place where its family keeps it."""

# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import contextlib
import os
from collections.abc import Iterable
from typing import Any, BinaryIO

import mutagen
from mutagen.aac import AAC
from mutagen.apev2 import APEv2
from mutagen.asf import ASFTags
from mutagen.id3 import ID3, TCON, ID3Tags
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4Tags

from segue.adapters.tag_reader.clean import LONG
from segue.adapters.tag_reader.opening import File
from segue.adapters.tag_reader.places import ID3_FAMILY, LONG_NAME, MP4_FAMILY, NAMED_FAMILY, bare
from segue.adapters.tag_reader.words import Words


def words_of(stream: BinaryIO, file: File | None) -> Words:
    """The words of a file, whose bytes are `stream`."""
    try:
        tags: object = None if file is None else file.tags
        if isinstance(file, (MP3, AAC)) and (loose := _loose_tags(stream, tags)) is not None:
            if isinstance(tags, ID3) and tags.version > _ID3_1:
                # What ID3 does not tell: MP3Gain, for one, writes its gains into an APEv2 alone.
                more = {place: its for place, its in _named_texts(loose.items()).items() if place in ID3_FAMILY.all}
                return Words(more | _id3_texts(tags), ID3_FAMILY)
            tags = loose
        match tags:
            case ID3Tags():
                return Words(_id3_texts(tags), ID3_FAMILY)
            case MP4Tags():
                return Words(_mp4_texts(tags), MP4_FAMILY)
            case ASFTags() | list():  # both are lists of pairs: ASF and Vorbis comments
                return Words(_named_texts(tags), NAMED_FAMILY)
            case APEv2():
                return Words(_named_texts(tags.items()), NAMED_FAMILY)
            case dict():  # Matroska's, which are named so already
                return Words(tags, NAMED_FAMILY)
    except Exception:  # noqa: BLE001 - a tag that breaks its parser; the sound may still be good
        pass
    return Words({}, NAMED_FAMILY)


#: Its 30 letters are fewer than any other tag has.
_ID3_1 = (1, 1)

#: At the end of a file, with an ID3v1 after it or none.
_APE_FOOTER = b"APETAGEX"
_APE_FOOTER_WITHIN = 32 + 128


def _loose_tags(stream: BinaryIO, tags: object) -> ID3 | APEv2 | None:
    """Those that mutagen's class for the stream does not look for: ID3 before AAC, APEv2 after MP3."""
    if tags is None:
        with contextlib.suppress(mutagen.MutagenError):
            stream.seek(0)
            return ID3(stream)
    stream.seek(max(0, stream.seek(0, os.SEEK_END) - _APE_FOOTER_WITHIN))
    if _APE_FOOTER in stream.read():
        with contextlib.suppress(mutagen.MutagenError):
            return APEv2(stream)
    return None


_BOTH_SIDES = 1  # RVA2's channel of the master volume


def _id3_texts(tags: ID3Tags) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for key, frame in tags.items():
        if key in ID3_FAMILY.all:
            texts[key] = _texts(frame.genres if isinstance(frame, TCON) else frame.text)
        elif key.startswith("TXXX:"):
            if (name := bare(frame.desc[:LONG_NAME])) in ID3_FAMILY.all:
                texts.setdefault(name, _texts(frame.text))
        elif key.startswith("POPM:"):
            place = "POPM of Windows" if frame.email.startswith("Windows Media Player") else "POPM"
            texts.setdefault(place, []).append(str(frame.rating))
        elif key == "UFID:http://musicbrainz.org":
            texts["musicbrainztrackid"] = [frame.data.decode("ascii", "replace")]
        elif key.startswith("RVA2:") and frame.channel == _BOTH_SIDES:
            of = frame.desc.lower()
            texts[f"RVA2 {of} gain"] = [str(frame.gain)]
            texts[f"RVA2 {of} peak"] = [str(frame.peak)]
    return texts


_MP4_PAIRS = ("trkn", "disk")  # "3 of 12" as two numbers


def _mp4_texts(tags: MP4Tags) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for key, value in tags.items():
        if key in MP4_FAMILY.all:
            several = value if isinstance(value, list) else [value]
            texts[key] = _texts([pair[0] for pair in several] if key in _MP4_PAIRS else several)
        elif key.startswith("----:") and (name := bare(key.rpartition(":")[2][:LONG_NAME])) in MP4_FAMILY.all:
            texts.setdefault(name, _texts(text.decode("utf-8", "replace") for text in value))
    return texts


def _named_texts(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for name, value in pairs:
        if (place := bare(name[:LONG_NAME])) in NAMED_FAMILY.all:
            texts.setdefault(place, []).extend(str(value)[:LONG].split("\0"))
    return texts


def _texts(values: Iterable[object]) -> list[str]:
    """As text, and parted where NUL stands between several."""
    return [part for value in values for part in str(value)[:LONG].split("\0")]
