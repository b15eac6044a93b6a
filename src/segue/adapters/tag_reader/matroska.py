"""Reads what a Matroska or WebM file tells of itself, which mutagen does not know."""

import os
import struct
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, BinaryIO

from msgspec import Struct

from segue.adapters.tag_reader.clean import clean
from segue.adapters.tag_reader.places import LONG_NAME, NAMED_FAMILY, bare
from segue.domain.parts import Chapter


class Matroska(Struct, frozen=True):
    """What a Matroska or WebM file tells of itself, which mutagen does not know."""

    length: float  # in seconds; 0 where it is not told
    tags: dict[str, list[str]]  # by the bare names of NAMED_FAMILY
    chapters: tuple[Chapter, ...]
    is_video: bool


# The names of elements (RFC 9559, 5.1): those that hold others, and those that hold a value.
_SEGMENT, _SEEK_HEAD, _SEEK, _INFO, _TRACKS, _TRACK_ENTRY = (
    0x18538067,
    0x114D9B74,
    0x4DBB,
    0x1549A966,
    0x1654AE6B,
    0xAE,
)
_CHAPTERS, _EDITION, _ATOM, _DISPLAY = 0x1043A770, 0x45B9, 0xB6, 0x80
_TAGS, _TAG, _TARGETS, _SIMPLE_TAG = 0x1254C367, 0x7373, 0x63C0, 0x67C8
_HOLDERS = frozenset(
    [
        *(_SEEK_HEAD, _SEEK, _INFO, _TRACKS, _TRACK_ENTRY, _CHAPTERS, _EDITION, _ATOM, _DISPLAY),
        *(_TAGS, _TAG, _TARGETS, _SIMPLE_TAG),
    ]
)
_SEEK_ID, _SEEK_POSITION, _TIME_SCALE, _LENGTH, _TITLE, _TRACK_TYPE = 0x53AB, 0x53AC, 0x2AD7B1, 0x4489, 0x7BA9, 0x83
_IS_HIDDEN, _IS_DEFAULT, _IS_ORDERED = 0x45BD, 0x45DB, 0x45DD
_START, _ATOM_IS_HIDDEN, _ATOM_IS_ENABLED, _OTHER_SEGMENT, _ATOM_TITLE = 0x91, 0x98, 0x4598, 0x6E67, 0x85
_LEVEL, _OF_EDITION, _OF_CHAPTER, _OF_ATTACHMENT, _NAME, _TEXT = 0x68CA, 0x63C9, 0x63C4, 0x63C6, 0x45A3, 0x4487
_VALUES = frozenset(
    [
        *(_SEEK_ID, _SEEK_POSITION, _TIME_SCALE, _LENGTH, _TITLE, _TRACK_TYPE, _IS_HIDDEN, _IS_DEFAULT, _IS_ORDERED),
        *(_START, _ATOM_IS_HIDDEN, _ATOM_IS_ENABLED, _OTHER_SEGMENT, _ATOM_TITLE),
        *(_LEVEL, _OF_EDITION, _OF_CHAPTER, _OF_ATTACHMENT, _NAME, _TEXT),
    ]
)
_CLUSTER = 0x1F43B675  # of sound; most files tell of themselves before the first
_WANTED = (_INFO, _TRACKS, _CHAPTERS, _TAGS)

_PICTURES = 1  # the type of a track that shows something
_OF_TRACK, _OF_DISC, _OF_ALBUM = 30, 40, 50  # what tags are of, as levels

#: What one file may make us read: as many elements, as many bytes of values, as deep.
_MOST_ELEMENTS = 20_000
_MOST_BYTES = 4 << 20
_DEEPEST = 8

_Tree = dict[int, list[Any]]  # the elements within one, by name: bytes, or trees again


def read_matroska(file: BinaryIO) -> Matroska:
    """Raises ValueError where the file is none."""
    reader = _Elements(file)
    whole = next((found for found in reader.within(0, reader.size) if found[0] == _SEGMENT), None)
    if whole is None:
        raise ValueError("no segment")
    top = _top(reader, *whole[1:])
    info: _Tree = {name: values for part in top[_INFO] for name, values in part.items()}
    tracks = [track for part in top[_TRACKS] for track in part.get(_TRACK_ENTRY, ())]
    return Matroska(
        _decimal(info, _LENGTH) * _whole(info, _TIME_SCALE, 1_000_000) / 1e9,
        _level_texts(_text(info, _TITLE), [tag for part in top[_TAGS] for tag in part.get(_TAG, ())]),
        tuple(_edition_chapters([edition for part in top[_CHAPTERS] for edition in part.get(_EDITION, ())])),
        any(_whole(track, _TRACK_TYPE, 0) == _PICTURES for track in tracks),
    )


class _Elements:
    """The elements of an EBML file; what is beyond the bounds is not there."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.size = file.seek(0, os.SEEK_END)
        self._elements_left = _MOST_ELEMENTS
        self._bytes_left = _MOST_BYTES

    def within(self, at: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Name, and where the content begins and ends, of what stands one after another from `at` on."""
        while at < end and self._elements_left:
            self._elements_left -= 1
            self._file.seek(at)
            head = self._file.read(12)
            # The place of the first bit tells how many bytes a name or a length has.
            name = 9 - head[0].bit_length() if head and head[0] else 0
            after = name + 9 - head[name].bit_length() if 0 < name <= 4 and name < len(head) else 0
            if not name < after <= min(name + 8, len(head)):
                return
            most = (1 << 7 * (after - name)) - 1
            length = int.from_bytes(head[name:after], "big") & most
            start = at + after
            # All bits set: the length was not known when this was written.
            at = end if length == most else min(end, start + length)
            yield int.from_bytes(head[:name], "big"), start, at

    def tree(self, at: int, end: int, depth: int = 0) -> _Tree:
        found: _Tree = {}
        for name, start, stop in self.within(at, end):
            if name in _HOLDERS and depth < _DEEPEST:
                found.setdefault(name, []).append(self.tree(start, stop, depth + 1))
            elif name in _VALUES and stop - start <= self._bytes_left:
                self._bytes_left -= stop - start
                self._file.seek(start)
                found.setdefault(name, []).append(self._file.read(stop - start))
        return found


def _top(reader: _Elements, start: int, end: int) -> dict[int, list[_Tree]]:
    """What is wanted of the elements of a segment: those before the sound, and those whose places are told there."""
    top: dict[int, list[_Tree]] = {name: [] for name in _WANTED}
    seen = set()
    told: list[int] = []
    for name, at, stop in reader.within(start, end):
        seen.add(at)
        if name == _CLUSTER:
            break
        if name in _WANTED:
            top[name].append(reader.tree(at, stop))
        elif name == _SEEK_HEAD:
            told += (start + _whole(seek, _SEEK_POSITION, 0) for seek in reader.tree(at, stop).get(_SEEK, ()))
    for place in told:
        name, at, stop = next(reader.within(place, end), (0, 0, 0))
        if name in _WANTED and at not in seen:
            seen.add(at)
            top[name].append(reader.tree(at, stop))
    return top


def _whole(tree: _Tree, name: int, otherwise: int) -> int:
    return int.from_bytes(tree[name][0][:8], "big") if name in tree else otherwise


def _decimal(tree: _Tree, name: int) -> float:
    (value,) = tree.get(name, [b""])[:1]
    return float(struct.unpack(">d" if len(value) == 8 else ">f", value)[0]) if len(value) in (4, 8) else 0.0


def _text(tree: _Tree, name: int) -> str:
    return tree[name][0].partition(b"\0")[0].decode("utf-8", "replace") if name in tree else ""


def _level_texts(title: str, tags: Sequence[_Tree]) -> dict[str, list[str]]:
    """The texts of the tags, each of which is of the track, its disc, its album and so on.

    FFmpeg says of the album what it knows of the track, and the title elsewhere.
    """
    of: dict[int, dict[str, list[str]]] = {}
    for tag in tags:
        targets: _Tree = tag.get(_TARGETS, [{}])[0]
        if any(_whole(targets, other, 0) for other in (_OF_EDITION, _OF_CHAPTER, _OF_ATTACHMENT)):
            continue
        words = of.setdefault(_whole(targets, _LEVEL, _OF_ALBUM), {})
        for simple in tag.get(_SIMPLE_TAG, ()):
            if text := _text(simple, _TEXT):
                words.setdefault(bare(_text(simple, _NAME)[:LONG_NAME]), []).append(text)
    track, disc, album = (of.get(level, {}) for level in (_OF_TRACK, _OF_DISC, _OF_ALBUM))
    texts = {
        "title": track.get("title") or ([title] if title else []) or album.get("title", []),
        "tracknumber": track.get("partnumber", []) if track else album.get("partnumber", []),
        "discnumber": disc.get("partnumber", []),
        "replaygaintrackgain": track.get("replaygaingain", []),
        "replaygaintrackpeak": track.get("replaygainpeak", []),
        "replaygainalbumgain": album.get("replaygaingain", []),
        "replaygainalbumpeak": album.get("replaygainpeak", []),
    }
    if track:
        texts["album"] = disc.get("album") or album.get("title", [])
        texts["albumartist"] = album.get("artist", [])
    texts = {name: values for name, values in texts.items() if values}
    for level in sorted(of, key=lambda level: (level < _OF_TRACK, level)):
        for name, values in of[level].items():
            own = _RENAMED.get(name, name)
            if own in NAMED_FAMILY.all:
                texts.setdefault(own, values)
    return texts


_RENAMED = {"datereleased": "date", "daterecorded": "year", "leadperformer": "performer"}


def _edition_chapters(editions: Sequence[_Tree]) -> Iterator[Chapter]:
    """Of the edition that a player takes. One put together of pieces of other files, or out of order, has none."""
    shown = [edition for edition in editions if not _whole(edition, _IS_HIDDEN, 0)]
    edition: _Tree = next(
        (edition for edition in shown if _whole(edition, _IS_DEFAULT, 0)), shown[0] if shown else {}
    )
    atoms = [
        atom
        for atom in edition.get(_ATOM, ())
        if _whole(atom, _ATOM_IS_ENABLED, 1) and not _whole(atom, _ATOM_IS_HIDDEN, 0)
    ]
    starts = [_whole(atom, _START, 0) for atom in atoms]
    if _whole(edition, _IS_ORDERED, 0) and (
        any(_OTHER_SEGMENT in atom for atom in atoms) or starts != sorted(starts)
    ):
        return
    for atom, start in zip(atoms, starts, strict=True):
        yield Chapter(timedelta(microseconds=start // 1000), clean(_text(atom.get(_DISPLAY, [{}])[0], _ATOM_TITLE)))
