"""The chapters of an MPEG-4 file as QuickTime writes them: a track of text that another track names."""

import os
import struct
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import islice
from typing import BinaryIO

from segue.adapters.tag_reader.clean import clean
from segue.domain.parts import Chapter

_Place = tuple[int, int]  # where the content of an atom begins and ends

#: The most atoms within one that are looked at, and of a table the most bytes.
_MOST_ATOMS = 200
_LONGEST_TABLE = 1 << 20


def quicktime_chapters(file: BinaryIO, most: int) -> Iterator[Chapter]:
    """At most so many samples of the track of text that another track names as its chapters (QuickTime File Format,
    "Chapter lists"): each a title, in its own time.
    """
    movie = next((place for name, *place in _atoms(file, 0, file.seek(0, os.SEEK_END)) if name == b"moov"), None)
    if movie is None:
        return
    tracks = [(start, end) for name, start, end in _atoms(file, *movie) if name == b"trak"]
    if len(tracks) < 2:
        return
    named = {
        number
        for track in tracks
        if (place := _inner(file, track, b"tref", b"chap")) is not None
        for number in _numbers(_content(file, place)[:64])
    }
    for track in tracks if named else ():
        # The number stands after two times, of four bytes each, or of eight in version 1.
        head = _content(file, _inner(file, track, b"tkhd"))
        is_named = int.from_bytes(head[20:24] if head[:1] == b"\1" else head[12:16], "big") in named
        kind = _content(file, _inner(file, track, b"mdia", b"hdlr"))[8:12]
        if is_named and kind in (b"text", b"sbtl"):
            yield from _samples_as_chapters(file, track, most)
            return


def _samples_as_chapters(file: BinaryIO, track: _Place, most: int) -> Iterator[Chapter]:
    head = _content(file, _inner(file, track, b"mdia", b"mdhd"))
    scale = int.from_bytes(head[20:24] if head[:1] == b"\1" else head[12:16], "big")

    def table(name: bytes) -> tuple[int, ...]:
        return _numbers(_content(file, _inner(file, track, b"mdia", b"minf", b"stbl", name))[4:])

    same_size, count, *sizes = table(b"stsz")
    count = min(count, most)
    offsets = _sample_offsets(
        table(b"stco")[1:] or _pairs(table(b"co64")[1:]), table(b"stsc")[1:], same_size, sizes, most
    )
    lasting = table(b"stts")[1:]
    steps = (step for n, step in zip(lasting[::2], lasting[1::2], strict=False) for _ in range(min(n, count)))
    at = 0
    for offset, step in islice(zip(offsets, steps, strict=False), count):
        file.seek(offset)
        text = file.read(int.from_bytes(file.read(2), "big"))
        is_wide = text[:2] in (b"\xfe\xff", b"\xff\xfe")
        yield Chapter(timedelta(seconds=at / scale), clean(text.decode("utf-16" if is_wide else "utf-8", "replace")))
        at += step


def _sample_offsets(
    chunks: Sequence[int], runs: Sequence[int], same_size: int, sizes: Sequence[int], most: int
) -> Iterator[int]:
    """Where each sample begins. `runs` tells, in threes, from which chunk on how many are in one (at most `most`)."""
    run, sample = 0, 0
    for number, at in enumerate(chunks, 1):
        while run + 3 < len(runs) and runs[run + 3] <= number:
            run += 3
        for _ in range(min(runs[run + 1], most)):
            yield at
            at += same_size or sizes[sample]
            sample += 1


def _atoms(file: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, and where the content begins and ends, of what stands one after another."""
    for _ in range(_MOST_ATOMS):
        file.seek(at)
        head = file.read(16)
        if at >= end or len(head) < 8:
            return
        size, skip = int.from_bytes(head[:4], "big"), 8
        if size == 1:
            size, skip = int.from_bytes(head[8:], "big"), 16
        stop = at + size if size else end
        if stop < at + skip:
            return
        yield head[4:8], at + skip, min(stop, end)
        at = stop


def _inner(file: BinaryIO, place: _Place, *names: bytes) -> _Place | None:
    for wanted in names:
        found = next(((start, end) for name, start, end in _atoms(file, *place) if name == wanted), None)
        if found is None:
            return None
        place = found
    return place


def _content(file: BinaryIO, place: _Place | None) -> bytes:
    if place is None:
        return b""
    start, end = place
    file.seek(start)
    return file.read(min(end - start, _LONGEST_TABLE))


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f">{len(data) // 4}I", data[: len(data) // 4 * 4])


def _pairs(halves: Sequence[int]) -> list[int]:
    return [high << 32 | low for high, low in zip(halves[::2], halves[1::2], strict=False)]
