"""Writes a library to disk: short files that play, in nine formats, each with a sound of its own.

To encode every sound would take minutes. So the formats that most files have are encoded a few times, and each file
changes what its format lets one change for nothing: the gain of frames (MP3, AAC), and of which of several tones a
packet is (Vorbis, Opus).
"""

import io
import multiprocessing
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import islice
from pathlib import Path

from audio_files import RATE, encoded, tag, tone
from benchmarks.made_pieces import COVERS, Piece, pieces

_SECONDS = 0.3
_AT_ONCE = 200


def made_library(folder: Path, files: int) -> None:
    """Write so many files below `folder`, the same at each call: 20,000 take some seconds."""
    covers = [_cover(number) for number in range(COVERS)]
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn, initializer=_keep, initargs=(folder, covers)) as pool:
        for _ in pool.map(_write_all, _chunks(pieces(files))):
            pass


def distinct_sound(suffix: str, number: int) -> bytes:
    """An untagged file with a sound that no other number below a million has, in a format of `made_pieces`."""
    match suffix:
        case ".mp3":
            return _with_gains(tone(suffix, _SECONDS), _mp3_gains(), number)
        case ".m4a":
            return _with_gains(tone(suffix, _SECONDS), _aac_gains(), number)
        case ".ogg" | ".opus":
            return _mixed(suffix, number)
        case _:
            return _encoded_alone(suffix, number)


# ---------------------------------------------------------------- gains of frames


def _with_gains(data: bytes, places: Sequence[int], number: int) -> bytes:
    """`places` count bits; the gain of eight bits at each is lowered by a digit of `number` to the base of four."""
    changed = bytearray(data)
    for place in places:
        number, less = divmod(number, 4)
        at, shift = place // 8, 8 - place % 8
        two = int.from_bytes(changed[at : at + 2]) - (less << shift)
        changed[at : at + 2] = two.to_bytes(2)
    assert number == 0, "there are as many digits as frames"
    return bytes(changed)


@cache
def _mp3_gains() -> list[int]:
    """The gains of both granules of each frame: version 1, layer 3, one channel, no checksum."""
    data = tone(".mp3", _SECONDS)
    places = []
    for at, _ in _packets(data):
        assert data[at + 1] == 0xFB, "MPEG 1, layer 3, no checksum"
        places += [8 * at + 32 + 18 + 21, 8 * at + 32 + 18 + 59 + 21]
    return _loud(data, places)


@cache
def _aac_gains() -> list[int]:
    """The gain of each frame that begins with its one channel: three bits say so, four number it."""
    data = tone(".m4a", _SECONDS)
    return _loud(data, [8 * at + 7 for at, _ in _packets(data) if data[at] >> 5 == 0])


def _loud(data: bytes, places: Iterable[int]) -> list[int]:
    """The places whose gain can be lowered."""
    return [p for p in places if int.from_bytes(data[p // 8 : p // 8 + 2]) >> (8 - p % 8) & 0xFF >= 100]


def _packets(data: bytes) -> list[tuple[int, int]]:
    """Where each packet of sound is, and how long."""
    import av

    with av.open(io.BytesIO(data)) as container:
        return [(packet.pos, packet.size) for packet in container.demux(audio=0) if packet.size]


# ---------------------------------------------------------------- packets of several tones


@cache
def _tones(suffix: str) -> tuple[list[bytes], list[list[bytes]], int]:
    """The packets of the headers, for each later place the packets that may stand there, and the last position."""
    from mutagen.ogg import OggPage

    headers = 3 if suffix == ".ogg" else 2
    streams = []
    for hertz in (440, 550, 660, 880):
        file = io.BytesIO(tone(suffix, _SECONDS, hertz))
        pages = []
        while file.tell() < len(file.getbuffer()):
            pages.append(OggPage(file))
        streams.append(OggPage.to_packets(pages))
    first = streams[0]
    # The first bits of a packet tell how it joins its neighbours (Vorbis), or its mode and length (Opus).
    bits = 0x0F if suffix == ".ogg" else 0xFF
    choices = [
        list(dict.fromkeys(packet for packet in packets if packet[0] & bits == packets[0][0] & bits))
        for packets in zip(*(stream[headers:] for stream in streams), strict=False)
    ]
    return first[:headers], choices, pages[-1].position


def _mixed(suffix: str, number: int) -> bytes:
    from mutagen.ogg import OggPage

    headers, choices, position = _tones(suffix)
    serial = number + 1
    sound = []
    for choice in choices:
        number, which = divmod(number, len(choice))
        sound.append(choice[which])
    assert number == 0, "there are as many digits as packets"
    pages = [OggPage(), *OggPage.from_packets(headers[1:], 1), OggPage()]
    pages[0].packets, pages[0].first = headers[:1], True
    pages[-1].packets, pages[-1].sequence, pages[-1].position = sound, len(pages) - 1, position
    pages[-1].last = True
    for page in pages:
        page.serial = serial
    for page in pages[:-1]:
        page.position = 0
    return b"".join(page.write() for page in pages)


# ---------------------------------------------------------------- encoded


def _encoded_alone(suffix: str, number: int) -> bytes:
    import numpy as np

    times = np.arange(int(_SECONDS * RATE)) / RATE
    hertz = 110 + number * 0.618033988749895 % 1 * 1_500
    tone_ = 0.3 * np.sin(2 * np.pi * hertz * times)
    # With the noise that every recording has: in WMA a pure tone is told as little as silence (payload.py).
    noise = 0.02 * np.random.default_rng(number).standard_normal(times.size)
    return encoded(suffix, (tone_ + noise).astype(np.float32))


# ---------------------------------------------------------------- covers


def _cover(number: int) -> bytes:
    """A JPEG of 20 to 60 kB, as large as a shop's."""
    import numpy as np
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    side = 600
    random = np.random.default_rng(number)
    across, down = np.meshgrid(np.linspace(0, 6, side), np.linspace(0, 6, side))
    waves = [np.sin(across * random.uniform(0.2, 2) + down * random.uniform(0.2, 2)) for _ in range(3)]
    colours = np.stack(waves, axis=2) * 90 + 128 + random.normal(0, 3 + number % 4 * 2, (side, side, 1))
    pixels = np.ascontiguousarray(np.clip(colours, 0, 255).astype(np.uint8))
    image = QImage(pixels.data, side, side, 3 * side, QImage.Format.Format_RGB888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 70)
    return bytes(buffer.data().data())


# ---------------------------------------------------------------- in the processes

_folder = Path()
_covers: list[bytes] = []


def _keep(folder: Path, covers: list[bytes]) -> None:
    global _folder, _covers
    _folder, _covers = folder, covers


def _write_all(some: list[Piece]) -> None:
    for piece in some:
        _write(piece)


def _write(piece: Piece) -> None:
    path = _folder / piece.path
    file = io.BytesIO(distinct_sound(path.suffix, piece.number))
    tags = piece.tags
    words = {
        "title": [tags.title],
        "artist": list(tags.artists),
        "album": [tags.album],
        "albumartist": [tags.album_artist],
        "genre": list(tags.genres),
        "date": [str(tags.year)],
        "tracknumber": [str(tags.track_no)],
    }
    if tags.disc_no is not None:
        words["discnumber"] = [str(tags.disc_no)]
    tag(file, words, b"" if piece.cover is None else _covers[piece.cover])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(file.getbuffer())
    if piece.folder_cover is not None:
        (path.parent / "cover.jpg").write_bytes(_covers[piece.folder_cover])


def _chunks(some: Iterator[Piece]) -> Iterator[list[Piece]]:
    while chunk := list(islice(some, _AT_ONCE)):
        yield chunk
