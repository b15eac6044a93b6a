"""Knows a music file by its sound: a print of what is in it besides the tags.

A tagger writes before the sound, after it, or into the container's lists, and may move the sound by that; the
bytes of the sound stay. So each kind of file is asked only where its sound lies, and a part of that is hashed.
"""

import hashlib
import io
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import Literal

from msgspec import Struct

# Two parts: the beginning, which has just been read for the tags, and the middle, since recordings of one length tend
# to be alike at both their ends, where they are silent. A third place would cost a disk that is cold as much again,
# and hashing takes 1.5 us for a KiB, half of what a print costs.
_PART = 12 << 10
# What is no longer than this is hashed whole: many a sound of a game differs from another in little.
_WHOLE = 32 << 10
# Bytes looked at in each part, about; and how many different ones are few.
_LOOKED_AT = 256
_FEW = 72
_LITTLE = b"\0"
# Of Ogg, where only the two ends can be found.
_OGG_PART = 8 << 10

#: The most that is read of one file, in bytes.
MOST = 256 << 10

# The largest frame of FLAC, in bytes, where all is silence.
_SILENT_FRAME = 40

# Bounds for what a damaged file could draw out for ever.
_TAGS = 16  # tags before the sound, or after it
_ZEROS = 128 << 10  # bytes of padding before the sound
_SEARCHED = 64 << 10  # bytes of something else before the first frame of MPEG
_SYNCS = 1_000  # what looks like the beginning of a frame, or of a page
_ELEMENTS = 1_000  # chunks, atoms, elements, pages of headers


def fingerprint(path: str) -> bytes | None:
    """16 bytes that stay the same when the file is moved, renamed or given other tags; None if it has no sound.
    17 where what was looked at says little: of one length there are many silent recordings.

    They tell of the kind of file, the length of its sound in bytes, and 12 KiB each from its beginning and middle, or
    all of up to 32 KiB: two mixes of one length that differ elsewhere alone are not told apart. Of FLAC they tell the
    checksum that its encoder took of all samples, so they stay if it is packed anew, and if its end is lost. Of Ogg
    they tell the length in samples, and the first and the last 8 KiB.

    Raises OSError if the file cannot be opened or read, and nothing else whatever is in it.
    """
    with io.FileIO(path) as raw:
        try:
            return _print(_File(raw))
        except _SpentError:
            return None


class _SpentError(Exception):
    """As much of the file was read as may be."""


class _File:
    """An open file, read here and there. `size` is in bytes."""

    __slots__ = ("_head", "_left", "_raw", "size")

    def __init__(self, raw: io.FileIO) -> None:
        self._raw = raw
        self.size = raw.seek(0, io.SEEK_END)
        self._left = MOST
        self._head = b""
        self._head = self.at(0, 4 << 10)  # where most of the small reads go

    def at(self, offset: int, length: int) -> bytes:
        """The bytes from `offset` on, fewer than `length` only at the file's end. Raises _SpentError, OSError."""
        end = min(offset + length, self.size)
        if not 0 <= offset < end:
            return b""
        if end <= len(self._head):
            return self._head[offset:end]
        self._left -= end - offset
        if self._left < 0:
            raise _SpentError
        self._raw.seek(offset)
        return self._raw.read(end - offset)


# Finds the sound of one kind of file, which begins at a given byte, and gives its print.
_Kind = Callable[[_File, int], bytes | None]


def _print(file: _File) -> bytes | None:
    """Find the kind of the file behind all tags that may stand before it."""
    at = 0
    for _ in range(_TAGS):
        head = file.at(at, 32)
        if head.startswith(b"ID3") and len(head) >= 10:
            at += 10 + _syncsafe(head[6:10]) + (10 if head[5] & 0x10 else 0)
        elif head.startswith(b"APETAGEX"):
            at += 32 + int.from_bytes(head[12:16], "little")
        elif (kind := _kind(head)) is not None:
            return kind(file, at)
        elif head.startswith(b"\0"):
            at = _after_zeros(file, at)
        else:
            return _of_mpeg(file, at)
    return None


def _syncsafe(four: bytes) -> int:
    """A number of 28 bits, as ID3 writes it: seven in a byte."""
    return (four[0] & 127) << 21 | (four[1] & 127) << 14 | (four[2] & 127) << 7 | four[3] & 127


def _after_zeros(file: _File, at: int) -> int:
    """The first byte from `at` on that is not zero; the end of the file if none is near."""
    step = 8 << 10
    for start in range(at, at + _ZEROS, step):
        zeros = file.at(start, step)
        if rest := zeros.lstrip(b"\0"):
            return start + len(zeros) - len(rest)
    return file.size


# ---------------------------------------------------------------- the print


def _digest(word: bytes, told: bytes, *sound: bytes) -> bytes:
    """`word` names the kind, with at most 8 letters; `told` is what the file says of its sound."""
    digest = hashlib.blake2b(word.ljust(8), digest_size=16)
    digest.update(told)
    for part in sound:
        digest.update(part)
    return digest.digest() + _LITTLE if sound and _says_little(sound) else digest.digest()


def _says_little(sound: Sequence[bytes]) -> bool:
    """Whether it has but few different bytes. Of silence encoders make up to 72 in so many (FLAC in Ogg and WebM that
    is streamed make more, and are not told), of music 150 or more; a pure tone may have as few as silence.
    """
    # An odd distance, for samples have an even number of bytes; from all over, for frames are filled up with zeros.
    some = b"".join(part[:: len(part) // _LOOKED_AT | 1] for part in sound)
    return len(set(some)) <= _FEW


def _of_bytes(file: _File, word: bytes, start: int, end: int) -> bytes | None:
    """The print of a payload in one piece. `end` may be what a damaged file claims."""
    length = min(end, file.size) - start
    if length <= 0:
        return None
    if length <= _WHOLE:
        parts = [file.at(start, length)]
    else:
        parts = [file.at(start, _PART), file.at(start + length // 2, _PART)]
    return _digest(word, length.to_bytes(8), *parts)


def _of_pieces(file: _File, word: bytes, pieces: list[tuple[int, int]]) -> bytes | None:
    """The print of a payload in several pieces, each from its start to its end. Its end may be a mere claim."""
    pieces = [(start, min(end, file.size)) for start, end in pieces if start < min(end, file.size)]
    if not pieces:
        return None
    if len(pieces) == 1:
        return _of_bytes(file, word, *pieces[0])
    lengths = b"".join((end - start).to_bytes(8) for start, end in pieces)
    some = (pieces[0], pieces[len(pieces) // 2])
    return _digest(word, lengths, *(file.at(start, min(end - start, _PART)) for start, end in some))


def _of_all(file: _File, at: int) -> bytes | None:
    """The print of a kind that players know, and taggers do not: all of it is payload."""
    return _of_bytes(file, b"file", at, file.size)


# ---------------------------------------------------------------- frames, with tags before and after


def _of_stream(word: bytes) -> _Kind:
    """A kind that has nothing but its sound from its first letters on, and perhaps tags at the end."""
    return lambda file, at: _of_bytes(file, word, at, _before_tags(file, at))


def _before_tags(file: _File, start: int) -> int:
    """Where the sound ends that begins at `start`: before the ID3v1, APEv2 and Lyrics3 at the end of the file."""
    end = file.size
    for _ in range(_TAGS):
        taken = _tag_length(file, end)
        if not 0 < taken <= end - start:
            break
        end -= taken
    return end


def _tag_length(file: _File, end: int) -> int:
    """How many bytes the tag has that ends at `end`; 0 if none does."""
    tail = file.at(max(0, end - 128), min(end, 128))
    # Before ID3v1: an APEv2 of the right length has its letters TAG where ID3v1 would have them.
    if tail[-32:-24] == b"APETAGEX":
        header = 32 if tail[-9] & 0x80 else 0
        return header + int.from_bytes(tail[-20:-16], "little")
    if tail[-9:] == b"LYRICS200" and tail[-15:-9].isdigit():
        return 15 + int(tail[-15:-9])
    if tail[-9:] == b"LYRICSEND":
        words = file.at(max(0, end - 5_120), min(end, 5_120))
        begin = words.rfind(b"LYRICSBEGIN")
        return len(words) - begin if begin >= 0 else 0
    if tail[-10:-7] == b"3DI":  # an ID3v2.4 that was appended
        return 20 + _syncsafe(tail[-4:])
    if tail.startswith(b"TAG") and len(tail) == 128:
        return 128 + (227 if file.at(end - 355, 4) == b"TAG+" else 0)
    return 0


_MPEG_SYNC = re.compile(rb"\xff[\xe2-\xff]")
# kbit/s by the index in the header, for version 1 by its layer, then for versions 2 and 2.5.
_LAYER_1 = (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448)
_LAYER_2 = (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384)
_LAYER_3 = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_LOW_LAYER_1 = (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256)
_LOW_LAYERS = (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def _of_mpeg(file: _File, at: int) -> bytes | None:
    """MP3, MP2 or AAC in ADTS, from its first frame on: an index that an encoder wrote into that is payload."""
    end = _before_tags(file, at)
    for searched in (4 << 10, _SEARCHED):  # nearly always the first byte
        near = file.at(at, min(searched, end - at))
        for sync in islice(_MPEG_SYNC.finditer(near), _SYNCS):
            if _are_frames(file, at + sync.start(), end):
                return _of_bytes(file, b"mpeg", at + sync.start(), end)
    return None


def _are_frames(file: _File, at: int, end: int) -> bool:
    """Whether frames of one kind follow one another: four, or two if there are no more."""
    kind = b""
    for count in range(4):
        if at + 4 > end:
            return count >= 2
        head = file.at(at, 6)
        length = _frame_length(head)
        # The version, the layer and the sampling rate are the same in all frames.
        this_kind = bytes((head[1] & 0xFE, head[2] & 0x0C)) if length else b""
        if not length or kind not in (b"", this_kind):
            return False
        kind = this_kind
        at += length
    return True


def _frame_length(head: bytes) -> int:
    """The length in bytes of the frame that begins with these six; 0 if none does."""
    if len(head) < 6 or head[0] != 0xFF or head[1] < 0xE0:
        return 0
    version, layer = head[1] >> 3 & 3, 4 - (head[1] >> 1 & 3)  # a layer of 4 is AAC
    if layer == 4:
        length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
        return length if version >= 2 and head[1] & 0xF0 == 0xF0 and length > 7 else 0
    index, rate = head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or not 0 < index < 15 or rate == 3:
        return 0
    hertz = (44_100, 48_000, 32_000)[rate] >> (3 - version if version else 2)
    if version == 3:
        bits = 1_000 * (_LAYER_1, _LAYER_2, _LAYER_3)[layer - 1][index - 1]
    else:
        bits = 1_000 * (_LOW_LAYER_1 if layer == 1 else _LOW_LAYERS)[index - 1]
    padding = head[2] >> 1 & 1
    if layer == 1:
        return (12 * bits // hertz + padding) * 4
    return (72 if layer == 3 and version != 3 else 144) * bits // hertz + padding


def _of_flac(file: _File, at: int) -> bytes | None:
    head = file.at(at, 42)
    if len(head) < 42 or head[4] & 127 or head[5:8] != b"\0\0\x22":  # its first block, STREAMINFO
        return None
    if any(head[26:42]):
        # Rate, channels, depth and number of samples, and the MD5 of them all.
        print_ = _digest(b"flac", head[18:42])
        return print_ + _LITTLE if 0 < int.from_bytes(head[15:18]) <= _SILENT_FRAME else print_
    at += 4
    for _ in range(_ELEMENTS):
        block = file.at(at, 4)
        at += 4 + int.from_bytes(block[1:])
        if not block or block[0] & 0x80:  # the last one
            break
    return _of_bytes(file, b"flac", at, _before_tags(file, at))


# ---------------------------------------------------------------- Ogg


class _Page(Struct):
    """A page of Ogg. `segments` are the lengths of what it carries; a packet ends with each one below 255."""

    is_first: bool
    granule: bytes
    serial: bytes
    number: int
    segments: bytes
    size: int

    @property
    def header(self) -> int:
        """The length of what stands before its packets, in bytes."""
        return 27 + len(self.segments)

    @property
    def ends(self) -> int:
        """How many packets end in it."""
        return len(self.segments) - self.segments.count(255)


def _page(data: bytes, at: int) -> _Page | None:
    """The page that begins at `at`, where `data` has at least its header."""
    if data[at : at + 5] != b"OggS\0" or len(data) < at + 27 or len(data) < at + 27 + data[at + 26]:
        return None
    segments = data[at + 27 : at + 27 + data[at + 26]]
    return _Page(
        is_first=bool(data[at + 5] & 2),
        granule=data[at + 6 : at + 14],
        serial=data[at + 14 : at + 18],
        number=int.from_bytes(data[at + 18 : at + 22], "little"),
        segments=segments,
        size=27 + len(segments) + sum(segments),
    )


class _OggSound(Struct, frozen=True):
    """Where the packets of sound of one stream begin: `skipped` bytes into the packets of the page at `at`."""

    serial: bytes
    codec: bytes
    at: int
    skipped: int


def _of_ogg(file: _File, at: int) -> bytes | None:
    """Of the packets alone: taggers number the pages anew, and some cut them anew.

    So the length in bytes, which depends on the pages, is left out; the last page tells it in samples. That page
    may belong to another stream than the first, where several are mixed or follow one another.
    """
    sound = _ogg_sound(file, at)
    if sound is None:
        return None
    first = _first_packets(file, sound)
    granule, last = _last_packets(file, sound, _before_tags(file, at))
    return _digest(b"ogg", sound.codec + granule, first, last) if first else None


def _ogg_sound(file: _File, at: int) -> _OggSound | None:
    """The first stream with a known codec, behind its headers, one of which may hold pictures of megabytes."""
    serial = codec = b""
    headers = 0  # packets still to be passed
    leap = 1
    for _ in range(_ELEMENTS):
        page = _page(file.at(at, 27 + 255), 0)
        if page is None:
            return None
        if not serial:
            if not page.is_first:
                return None
            codec, headers = _ogg_headers(file.at(at + page.header, 80))
            serial = page.serial if headers else b""
        if page.serial == serial:
            if page.ends >= headers:
                skipped = _until_end(page.segments, headers)
                if skipped < page.size - page.header:
                    return _OggSound(serial, codec, at, skipped)
                return _OggSound(serial, codec, at + page.size, 0)
            headers -= page.ends
            # Pages that one packet fills are all of one size: as long as their numbers go with their places, it is
            # that packet still.
            far = _page(file.at(at + leap * page.size, 27 + 255), 0) if not page.ends else None
            if far and far.serial == serial and far.number == page.number + leap:
                at += leap * page.size
                leap *= 2
                continue
            leap = 1
        at += page.size
    return None


def _ogg_headers(packet: bytes) -> tuple[bytes, int]:
    """A word for the codec whose first packet this is, and how many packets come before sound; 0 if not known."""
    if packet.startswith(b"\x01vorbis"):
        return b"vorbis", 3
    if packet.startswith(b"OpusHead"):
        return b"opus", 2
    if packet.startswith(b"\x7fFLAC"):
        return b"flac", 1 + max(1, int.from_bytes(packet[7:9]))
    if packet.startswith(b"Speex   "):
        return b"speex", 2 + int.from_bytes(packet[68:72], "little")
    if packet.startswith(b"\x80theora"):
        return b"theora", 3
    return b"", 0


def _until_end(segments: bytes, packets: int) -> int:
    """The length in bytes of the first `packets` packets in these segments."""
    length = 0
    for segment in segments:
        if not packets:
            break
        length += segment
        packets -= segment < 255
    return length


# How much of a file is looked at for a part of one stream, in bytes: what nearly always holds it; and two pages of
# the largest size, or enough to find it among pages of other streams.
_NEAR = (12 << 10, 80 << 10)
_NEAR_END = (12 << 10, 132 << 10)


def _first_packets(file: _File, sound: _OggSound) -> bytes:
    """The first bytes of sound in its stream, as many as there are near."""
    wanted = sound.skipped + _OGG_PART
    packets = b""
    for near in _NEAR:
        data = file.at(sound.at, sound.skipped + near)
        packets = b""
        at = 0
        while len(packets) < wanted and (page := _page(data, at)):
            if page.serial == sound.serial:
                packets += data[at + page.header : at + page.size]
            at += page.size
        if len(packets) >= wanted or sound.at + len(data) == file.size:
            break
    return packets[sound.skipped : wanted]


def _last_packets(file: _File, sound: _OggSound, end: int) -> tuple[bytes, bytes]:
    """The granule position of the last page, and the last bytes of the stream that it belongs to."""
    granule = packets = b""
    for near in _NEAR_END:
        start = max(sound.at, end - near)
        data = file.at(start, end - start)
        last = None
        packets = b""
        for at, page in _pages_backwards(data):
            last = last or page
            if page.serial == last.serial:
                skipped = sound.skipped if start + at == sound.at else 0
                packets = data[at + page.header + skipped : at + page.size] + packets
            if len(packets) >= _OGG_PART:
                break
        granule = last.granule if last else b""
        if len(packets) >= _OGG_PART or start == sound.at:
            break
    return granule, packets[-_OGG_PART:]


def _pages_backwards(data: bytes) -> Iterator[tuple[int, _Page]]:
    """The pages up to the end of `data`, the last one first, each with where it begins.

    The letters that begin a page may be in a packet too, so a page is one that ends where the next begins. Where
    none ends with `data`, since the file was cut or has something after it, the last one is taken as it is.
    """
    places = _places_backwards(data, len(data))
    pages = [(at, page) for at in islice(places, _SYNCS) if (page := _page(data, at)) is not None]
    begin = next((at for at, page in pages if at + page.size == len(data)), None)
    if begin is None and pages:
        begin = pages[0][0]
    end = None
    for at, page in pages:
        if at == begin or (end is not None and at + page.size == end):
            yield at, page
            end = at


def _places_backwards(data: bytes, end: int) -> Iterator[int]:
    while (end := data.rfind(b"OggS", 0, end + 3)) >= 0:
        yield end


# ---------------------------------------------------------------- chunks


class _Chunks(Struct, frozen=True):
    """How a container writes the name and the length of its parts."""

    name: int
    length: int
    order: Literal["little", "big"]
    counts_itself: bool = False  # the length has name and length in it
    is_even: bool = False  # a byte is put after a chunk of odd length

    def walk(self, file: _File, at: int) -> Iterator[tuple[bytes, int, int]]:
        """The name of each chunk from `at` on, and where its content begins and ends, which may be a mere claim."""
        header = self.name + self.length
        for _ in range(_ELEMENTS):
            head = file.at(at, header)
            start = at + header
            end = (at if self.counts_itself else start) + int.from_bytes(head[self.name :], self.order)
            if len(head) < header or end < start:
                return
            yield head[: self.name], start, end
            at = end + ((end - start) & 1 if self.is_even else 0)


_RIFF = _Chunks(4, 4, "little", is_even=True)
_AIFF = _Chunks(4, 4, "big", is_even=True)
_DSDIFF = _Chunks(4, 8, "big", is_even=True)
_CAF = _Chunks(4, 8, "big")
_DSF = _Chunks(4, 8, "little", counts_itself=True)
_ASF = _Chunks(16, 8, "little", counts_itself=True)

_ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_DATA = bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")


def _of_chunk(word: bytes, chunks: _Chunks, first: int, *names: bytes) -> _Kind:
    """A kind that keeps its sound in the first chunk of these names; the chunks begin with the byte `first`."""

    def find(file: _File, at: int) -> bytes | None:
        for name, start, end in chunks.walk(file, at + first):
            if name in names:
                return _of_bytes(file, word, start, end)
        return None

    return find


def _of_riff(file: _File, at: int) -> bytes | None:
    match file.at(at + 8, 4):
        case b"WAVE":
            return _of_wave(file, at)
        case b"AVI ":
            return _of_avi(file, at)
    return None


def _of_wave(file: _File, at: int) -> bytes | None:
    long = 0  # the length of what has more than 4 GB
    for name, start, end in _RIFF.walk(file, at + 12):
        if name == b"ds64":
            long = int.from_bytes(file.at(start + 8, 8), "little")
        elif name == b"data":
            is_long = end - start == 0xFFFFFFFF
            return _of_bytes(file, b"wave", start, start + long if is_long and long else end)
    return None


def _of_avi(file: _File, at: int) -> bytes | None:
    for name, start, end in _RIFF.walk(file, at + 12):
        if name == b"LIST" and file.at(start, 4) == b"movi":
            return _of_bytes(file, b"avi", start, end)
    return None


def _of_asf(file: _File, at: int) -> bytes | None:
    for name, start, end in _ASF.walk(file, at):
        if name == _ASF_DATA:
            return _of_bytes(file, b"asf", start + 26, end)  # behind the file's own id, and counts
    return None


# ---------------------------------------------------------------- MPEG-4


_ATOMS = frozenset({b"ftyp", b"styp", b"moov", b"mdat", b"free", b"skip", b"wide", b"pnot"})


def _of_mp4(file: _File, at: int) -> bytes | None:
    pieces = []
    for _ in range(_ELEMENTS):
        head = file.at(at, 16)
        length = int.from_bytes(head[:4])
        header = 8
        if length == 1:
            length, header = int.from_bytes(head[8:]), 16
        elif length == 0:  # up to the end of the file
            length = file.size - at
        if len(head) < header or length < header:
            break
        if head[4:8] == b"mdat":
            pieces.append((at + header, at + length))
        at += length
    return _of_pieces(file, b"mp4", pieces)


# ---------------------------------------------------------------- Matroska


_SEGMENT = b"\x18\x53\x80\x67"
_CLUSTER = b"\x1f\x43\xb6\x75"


def _of_matroska(file: _File, at: int) -> bytes | None:
    pieces = []
    for _ in range(_ELEMENTS):
        element = _element(file, at)
        if element is None:
            break
        name, start, end = element
        if name == _CLUSTER:
            pieces.append((start, end))
        at = start if name == _SEGMENT else end  # the elements within it are the next
    return _of_pieces(file, b"matroska", pieces)


def _element(file: _File, at: int) -> tuple[bytes, int, int] | None:
    """The name of the element at `at`, and where its content begins and ends; None if there is none."""
    head = file.at(at, 12)
    if not head or head[0] < 0x10:
        return None
    # The place of the first bit tells how many bytes a name or a length has.
    name = 9 - head[0].bit_length()
    if len(head) <= name or not head[name]:
        return None
    after = name + 9 - head[name].bit_length()
    most = (1 << 7 * (after - name)) - 1
    length = int.from_bytes(head[name:after]) & most
    start = at + after
    # All bits set: the length was not known when this was written.
    return head[:name], start, file.size if length == most else start + length


# ---------------------------------------------------------------- kinds


_KINDS: dict[bytes, _Kind] = {
    b"fLaC": _of_flac,
    b"OggS": _of_ogg,
    b"RIFF": _of_riff,
    b"RF64": _of_riff,
    b"BW64": _of_riff,
    b"FORM": _of_chunk(b"aiff", _AIFF, 12, b"SSND"),
    b"FRM8": _of_chunk(b"dsdiff", _DSDIFF, 16, b"DSD ", b"DST "),
    b"DSD ": _of_chunk(b"dsf", _DSF, 0, b"data"),
    b"caff": _of_chunk(b"caf", _CAF, 8, b"data"),
    _ASF_HEADER[:4]: _of_asf,
    b"\x1aE\xdf\xa3": _of_matroska,
    b"MAC ": _of_stream(b"ape"),
    b"wvpk": _of_stream(b"wavpack"),
    b"MPCK": _of_stream(b"mpc"),
    b"TTA1": _of_stream(b"tta"),
    b"TTA2": _of_stream(b"tta"),
    b"tBaK": _of_stream(b"tak"),
    b"OFR ": _of_stream(b"ofr"),
    # DTS, of 16 and of 14 bits, in either order of bytes.
    b"\x7f\xfe\x80\x01": _of_stream(b"dts"),
    b"\xfe\x7f\x01\x80": _of_stream(b"dts"),
    b"\x1f\xff\xe8\x00": _of_stream(b"dts"),
    b"\xff\x1f\x00\xe8": _of_stream(b"dts"),
    b"\0\0\x01\xba": _of_all,  # MPEG, as a program and as bare pictures
    b"\0\0\x01\xb3": _of_all,
    b"FLV\x01": _of_all,
    b"riff": _of_all,  # Sony's WAV beyond 4 GB
    b".snd": _of_all,
    b"#!AM": _of_all,
    b".ra\xfd": _of_all,
    b".RMF": _of_all,
}
_AC3 = _of_stream(b"ac3")
_MPC = _of_stream(b"mpc")


def _kind(head: bytes) -> _Kind | None:
    """How to find the sound of a file that begins with these 8 bytes; None if they do not tell."""
    if (kind := _KINDS.get(head[:4])) is not None:
        return kind
    if head[4:8] in _ATOMS:
        return _of_mp4
    if head.startswith(b"\x0b\x77"):
        return _AC3
    return _MPC if head.startswith(b"MP+") else None
