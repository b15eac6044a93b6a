import io
import os
import random
import re
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import av
import mutagen
import numpy as np
import pytest
import soundfile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2, APEValue
from mutagen.asf import ASF, ASFByteArrayAttribute
from mutagen.dsdiff import DSDIFF
from mutagen.dsf import DSF
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3, TIT2, TXXX, ID3FileType
from mutagen.mp4 import MP4, MP4Cover
from mutagen.ogg import OggFileType, OggPage
from mutagen.wave import WAVE

from segue.adapters.payload import MOST, fingerprint
from segue.core.ports.files import PRINT

# ---------------------------------------------------------------- sounds


@dataclass(frozen=True)
class Encoder:
    """FFmpeg's names for container and codec, and what the container is asked for."""

    container: str
    codec: str
    rate: int = 48_000
    bit_rate: int = 64_000
    options: dict[str, str] = field(default_factory=dict)


# libsndfile's names for the container and the codec.
SOUNDFILE = {
    "mp3": ("MP3", "MPEG_LAYER_III"),
    "flac": ("FLAC", "PCM_16"),
    "ogg": ("OGG", "VORBIS"),
    "opus": ("OGG", "OPUS"),
    "wav": ("WAV", "PCM_16"),
    "rf64": ("RF64", "PCM_16"),
    "w64": ("W64", "PCM_16"),
    "aiff": ("AIFF", "PCM_16"),
    "caf": ("CAF", "PCM_16"),
    "au": ("AU", "PCM_16"),
}
FFMPEG = {
    "m4a": Encoder("ipod", "aac"),
    "mov": Encoder("mov", "pcm_s16le"),
    "fragmented m4a": Encoder("mp4", "aac", options={"movflags": "frag_keyframe+empty_moov", "frag_duration": "1"}),
    "wma": Encoder("asf", "wmav2"),
    "wv": Encoder("wv", "wavpack"),
    "tta": Encoder("tta", "tta"),
    "oga": Encoder("ogg", "flac"),
    "mka": Encoder("matroska", "flac", options={"cluster_time_limit": "100"}),
    "webm": Encoder("webm", "libopus"),
    "live webm": Encoder("webm", "libopus", options={"live": "1"}),
    "avi": Encoder("avi", "mp3"),
    "aac": Encoder("adts", "aac"),
    "mp2": Encoder("mp2", "mp2"),
    "slow mp3": Encoder("mp3", "libmp3lame", rate=16_000, bit_rate=32_000),
    "slower mp3": Encoder("mp3", "libmp3lame", rate=8_000, bit_rate=16_000),
    "ac3": Encoder("ac3", "ac3"),
    "flv": Encoder("flv", "mp3", rate=44_100),
    "mpg": Encoder("mpeg", "mp2"),
    "amr": Encoder("amr", "libopencore_amrnb", rate=8_000, bit_rate=12_200),
}
HAND_MADE = ("ape", "mpc", "old mpc", "tak", "dsf", "dff", "dts", "spx", "ogv")
KINDS = (*SOUNDFILE, *FFMPEG, *HAND_MADE)

SECONDS = 2.0


@cache
def music(kind: str, seed: int = 1, seconds: float = SECONDS) -> bytes:
    """An untagged file. Another seed is another sound of the same length."""
    if kind in HAND_MADE:
        return hand_made(kind, random.Random(seed).randbytes(int(seconds * 50_000)))
    return of(kind, wave(seed, seconds, FFMPEG[kind].rate if kind in FFMPEG else 48_000))


def of(kind: str, sound: np.ndarray) -> bytes:
    """`sound` as an untagged file."""
    if kind in FFMPEG:
        return encoded(FFMPEG[kind], sound)
    container, codec = SOUNDFILE[kind]
    file = io.BytesIO()
    soundfile.write(file, sound, 48_000, format=container, subtype=codec)
    return file.getvalue()


def wave(seed: int, seconds: float, rate: int) -> np.ndarray:
    """A tone with noise in it, so that no encoder makes little of it."""
    noise = np.random.default_rng(seed)
    times = np.arange(int(seconds * rate)) / rate
    tone = 0.3 * np.sin(2 * np.pi * (300 + 40 * seed) * times)
    return (tone + 0.1 * noise.standard_normal(times.size)).astype(np.float32)


def encoded(encoder: Encoder, sound: np.ndarray) -> bytes:
    file = io.BytesIO()
    # Bit-exact: else the muxers write ids by chance, and the time of day.
    options = {"fflags": "+bitexact", **encoder.options}
    with av.open(file, "w", format=encoder.container, container_options=options) as container:
        stream = container.add_stream(encoder.codec, rate=encoder.rate)
        stream.layout = "mono"
        stream.bit_rate = encoder.bit_rate
        frame = av.AudioFrame.from_ndarray(sound.reshape(1, -1), format="fltp", layout="mono")
        frame.sample_rate = encoder.rate
        frame.pts = 0
        resampler = av.AudioResampler(stream.format.name, "mono", encoder.rate, frame_size=stream.frame_size or None)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return file.getvalue()


def hand_made(kind: str, sound: bytes) -> bytes:
    """A file of a kind that nothing here encodes, as far as a reader of its container looks."""
    match kind:
        case "ape":
            return b"MAC " + struct.pack("<HHIIIIIII", 3990, 0, 52, 24, 40, 0, len(sound), 0, 0) + bytes(16) + sound
        case "mpc":
            return b"MPCKSH\x0f" + bytes(12) + b"AP" + sound
        case "old mpc":
            return b"MP+\x07" + bytes(24) + sound
        case "tak":
            return b"tBaK" + bytes(32) + sound
        case "dts":
            return b"\x7f\xfe\x80\x01" + sound
        case "dsf":
            sound = sound[: len(sound) // 4_096 * 4_096]
            about = struct.pack("<4sQIIIIIIQII", b"fmt ", 52, 1, 0, 1, 1, 2_822_400, 1, len(sound) * 8, 4_096, 0)
            data = struct.pack("<4sQ", b"data", 12 + len(sound)) + sound
            return struct.pack("<4sQQQ", b"DSD ", 28, 28 + len(about) + len(data), 0) + about + data
        case "dff":
            rate = dff_chunk(b"FS  ", struct.pack(">I", 2_822_400))
            channels = dff_chunk(b"CHNL", struct.pack(">H4s", 1, b"C000"))
            packing = dff_chunk(b"CMPR", b"DSD \x0enot compressed\0")
            about = dff_chunk(b"PROP", b"SND " + rate + channels + packing)
            version = dff_chunk(b"FVER", b"\x01\x05\0\0")
            return dff_chunk(b"FRM8", b"DSD " + version + about + dff_chunk(b"DSD ", sound))
        case "spx":
            head = struct.pack(
                "<8s20s13I", b"Speex   ", b"1.2", 1, 80, 16_000, 1, 4, 1, -1 & 0xFFFFFFFF, 320, 0, 1, 0, 0, 0
            )
            return b"".join(page.write() for page in ogg_pages([head, comment(b"")], sound, serial=5))
        case "ogv":
            return mixed_ogg(sound)
    raise AssertionError(kind)


def dff_chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack(">Q", len(content)) + content + bytes(len(content) % 2)


def comment(start: bytes) -> bytes:
    """An empty Vorbis comment."""
    return start + struct.pack("<I4sI", 4, b"test", 0)


def ogg_pages(headers: list[bytes], sound: bytes, serial: int, packet: int = 700, page: int = 4_096) -> list[OggPage]:
    """A stream of `headers`, one a page, and of packets of this many bytes, in pages of about so many bytes."""
    pages = []
    for header in headers:
        pages.append(OggPage())
        pages[-1].packets = [header]
    packets = [sound[at : at + packet] for at in range(0, len(sound), packet)]
    pages += OggPage.from_packets(packets, default_size=page, wiggle_room=page // 20)
    granule = 0
    for number, made in enumerate(pages):
        granule += (len(made.packets) - (not made.complete)) * 320 if number >= len(headers) else 0
        made.serial, made.sequence = serial, number
        made.position = granule if made.position != -1 else -1
    pages[0].first = pages[-1].last = True
    return pages


def mixed_ogg(sound: bytes) -> bytes:
    """Pictures and sound in turns."""
    picture = b"\x80theora" + bytes([3, 2, 1, 0, 1, 0, 1]) + bytes(8) + struct.pack(">II", 25, 1) + bytes(12)
    theora = ogg_pages([picture, comment(b"\x81theora"), b"\x82theora"], sound[::2], serial=1)
    begin = struct.pack("<7sIBIIIIBB", b"\x01vorbis", 0, 1, 48_000, 0, 64_000, 0, 0xB8, 1)
    setup = b"\x05vorbis" + bytes(3_000)
    vorbis = ogg_pages([begin, comment(b"\x03vorbis") + b"\x01", setup], sound[1::2], serial=2)
    assert len(theora) == len(vorbis)
    return b"".join(page.write() for pair in zip(theora, vorbis, strict=True) for page in pair)


def print_of(folder: Path, content: bytes, name: str = "music") -> bytes | None:
    path = folder / name
    path.write_bytes(content)
    return fingerprint(str(path))


@pytest.mark.parametrize("kind", KINDS)
def test_every_sound_has_a_print_of_its_own(tmp_path: Path, kind: str) -> None:
    prints = [
        print_of(tmp_path, music(kind)),
        print_of(tmp_path, music(kind, seed=2)),
        print_of(tmp_path, music(kind, seconds=SECONDS - 0.1)),
        print_of(tmp_path, music(kind, seconds=0.5)),
    ]
    assert all(print_ is not None and len(print_) == 16 for print_ in prints)
    assert len(set(prints)) == 4
    assert print_of(tmp_path, music(kind), "renamed, to\udce9 another kind.wma") == prints[0]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "flac"])
def test_a_file_cut_short_has_another_print(tmp_path: Path, kind: str) -> None:
    whole = music(kind)
    prints = {print_of(tmp_path, whole[:length]) for length in (len(whole), len(whole) * 7 // 10, len(whole) // 2)}
    assert len(prints) == 3


def test_no_two_kinds_and_sounds_share_a_print(tmp_path: Path) -> None:
    kinds = [kind for kind in KINDS if kind != "rf64"]  # which is a WAV
    prints = {print_of(tmp_path, music(kind, seed)) for kind in kinds for seed in (1, 2)}
    assert len(prints) == 2 * len(kinds)
    assert print_of(tmp_path, music("rf64")) == print_of(tmp_path, music("wav"))


@pytest.mark.parametrize("kind", ["wav", "aiff", "au", "caf"])
def test_of_silence_the_length_counts(tmp_path: Path, kind: str) -> None:
    container, codec = SOUNDFILE[kind]
    prints = set()
    for length in (90_000, 90_001):
        soundfile.write(tmp_path / "music", np.zeros(length, np.int16), 48_000, format=container, subtype=codec)
        prints.add(fingerprint(str(tmp_path / "music")))
    assert len(prints) == 2


@pytest.mark.parametrize("kind", sorted({*SOUNDFILE, *FFMPEG} - {"oga", "live webm"}))
def test_the_print_of_silence_says_that_it_says_little(tmp_path: Path, kind: str) -> None:
    assert len(print_of(tmp_path, of(kind, np.zeros(20 * 48_000, np.float32))) or b"") == PRINT + 1
    assert len(print_of(tmp_path, music(kind)) or b"") == PRINT


def test_flac_tells_the_checksum_of_its_samples(tmp_path: Path) -> None:
    samples = (wave(1, SECONDS, 48_000) * 20_000).astype(np.int16)
    files = [io.BytesIO(), io.BytesIO(), io.BytesIO()]
    for file, level, rate in zip(files, (0.0, 1.0, 1.0), (48_000, 48_000, 44_100), strict=True):
        soundfile.write(file, samples, rate, format="FLAC", compression_level=level)
    loose, tight, slow = (file.getvalue() for file in files)
    assert len(loose) > len(tight)
    assert print_of(tmp_path, loose) == print_of(tmp_path, tight) == print_of(tmp_path, tight[:9_000])
    assert print_of(tmp_path, tight) != print_of(tmp_path, slow)


def test_flac_without_a_checksum_tells_its_frames(tmp_path: Path) -> None:
    one, other, short = (
        without_checksum(flac) for flac in (music("flac"), music("flac", seed=2), music("flac")[:60_000])
    )
    assert len({print_of(tmp_path, flac) for flac in (one, other, short)}) == 3
    path = tmp_path / "music.flac"
    path.write_bytes(one)
    before = fingerprint(str(path))
    tag_vorbis(path, "x" * 100_000, PICTURE)
    assert FLAC(path).info.md5_signature == 0
    assert fingerprint(str(path)) == before
    assert print_of(tmp_path, id3(5_000) + path.read_bytes() + ID3V1) == before


def without_checksum(flac: bytes) -> bytes:
    return flac[:26] + bytes(16) + flac[42:]


@pytest.mark.parametrize("place", [0.0, 0.5])
@pytest.mark.parametrize("kind", ["wav", "aiff", "rf64", "caf", "au", "dsf", "dff", "tak", "mpc", "ape"])
def test_recordings_that_are_alike_but_for_a_stretch_are_told_apart(tmp_path: Path, kind: str, place: float) -> None:
    whole = bytearray(music(kind))
    before = print_of(tmp_path, whole)
    at = 5_000 + int((len(whole) - 5_000) * place)  # behind every header
    whole[at] ^= 1
    assert print_of(tmp_path, whole) != before


@pytest.mark.parametrize("at", range(44, 32_000, 1_999))
def test_of_a_short_sound_every_byte_counts(tmp_path: Path, at: int) -> None:
    whole = bytearray(music("wav")[: 44 + 32_000])
    before = print_of(tmp_path, whole)
    whole[at] ^= 1
    assert print_of(tmp_path, whole) != before


# ---------------------------------------------------------------- tags by mutagen

PICTURE = b"\x89PNG" + random.Random(0).randbytes(200_000)

# Writes these words and this picture; with neither it removes the tags.
Tagger = Callable[[Path, str, bytes], None]


def tag_id3(path: Path, words: str, picture: bytes) -> None:
    file = mutagen.File(path)
    assert isinstance(file, ID3FileType | WAVE | AIFF | DSF | DSDIFF)
    if not words:
        file.delete()
        return
    if file.tags is None:
        file.add_tags()
    fill_id3(file.tags, words, picture)
    file.save()


def tag_loose_id3(path: Path, words: str, picture: bytes) -> None:
    if not words:
        mutagen.id3.delete(path)
        return
    tags = ID3()
    fill_id3(tags, words, picture)
    tags.update_to_v23()
    tags.save(path, v1=2, v2_version=3)


def fill_id3(tags: ID3, words: str, picture: bytes) -> None:
    tags.clear()
    tags.add(TIT2(encoding=3, text=words))
    tags.add(TXXX(encoding=1, desc="words", text=words))
    if picture:
        tags.add(APIC(encoding=3, mime="image/png", type=3, desc="", data=picture))


def tag_ape(path: Path, words: str, picture: bytes) -> None:
    if not words:
        mutagen.apev2.delete(path)
        return
    tags = APEv2()
    tags["Title"] = words
    if picture:
        tags["Cover Art (Front)"] = APEValue(b"front.png\0" + picture, 1)
    tags.save(path)


def tag_vorbis(path: Path, words: str, picture: bytes) -> None:
    file = mutagen.File(path)
    assert isinstance(file, FLAC | OggFileType)
    if isinstance(file, FLAC):
        file.clear_pictures()
    if not words:
        file.delete()
        return
    file["title"] = words
    if picture and isinstance(file, FLAC):
        front = Picture()
        front.type, front.mime, front.data = 3, "image/png", picture
        file.add_picture(front)
    elif picture:
        file["metadata_block_picture"] = picture.hex()
    file.save()


def tag_mp4(path: Path, words: str, picture: bytes) -> None:
    file = MP4(path)
    if not words:
        file.delete()
        return
    file["\xa9nam"] = words
    file["covr"] = [MP4Cover(picture, MP4Cover.FORMAT_PNG)]
    file.save()


def tag_asf(path: Path, words: str, picture: bytes) -> None:
    file = ASF(path)
    if not words:
        file.delete()
        return
    file["WM/Lyrics"] = words
    file["WM/Picture"] = [ASFByteArrayAttribute(bytes(30) + picture)]
    file.save()


TAGGED: list[tuple[str, Tagger]] = [
    *((kind, tag_id3) for kind in ("mp3", "slow mp3", "slower mp3", "mp2", "tta", "wav", "aiff", "dsf", "dff")),
    *((kind, tag_loose_id3) for kind in ("mp3", "aac", "flac", "wv", "ape", "ac3", "mpc", "old mpc", "tak", "dts")),
    *((kind, tag_ape) for kind in ("mp3", "slow mp3", "mp2", "aac", "tta", "wv", "ape", "ac3", "mpc", "tak", "dts")),
    *((kind, tag_vorbis) for kind in ("flac", "ogg", "opus", "oga", "spx", "ogv")),
    *((kind, tag_mp4) for kind in ("m4a", "mov", "fragmented m4a")),
    ("wma", tag_asf),
]


@pytest.mark.parametrize(("kind", "tag"), TAGGED)
def test_tags_leave_the_print_as_it_is(tmp_path: Path, kind: str, tag: Tagger) -> None:
    path = tmp_path / f"music.{kind.split()[-1]}"
    path.write_bytes(music(kind))
    before = fingerprint(str(path))
    assert before is not None
    sizes = []
    for words, picture in [
        ("a", b""),
        ("long " * 20_000, b""),
        ("b", PICTURE),
        ("c" * 3_000, PICTURE * 12),
        ("", b""),
    ]:
        tag(path, words, picture)
        sizes.append(path.stat().st_size)
        assert fingerprint(str(path)) == before
    assert sizes[3] - sizes[4] > 12 * len(PICTURE), "no tag was written, or none removed"


@pytest.mark.parametrize(("kind", "tag"), TAGGED)
def test_the_same_tags_leave_two_sounds_two(tmp_path: Path, kind: str, tag: Tagger) -> None:
    prints = set()
    for seed in (1, 2):
        path = tmp_path / f"{seed}.{kind.split()[-1]}"
        path.write_bytes(music(kind, seed))
        tag(path, "the same", PICTURE)
        prints.add(fingerprint(str(path)))
    assert len(prints) == 2
    assert None not in prints


# ---------------------------------------------------------------- tags before and after


def id3(length: int, footer: bool = False, padding: int = 0) -> bytes:
    """ID3v2.4 with this much in it, some of which looks like sound, and with zeros that it does not count."""
    content = (b"\xff\xfb\x90\x64" * length)[:length]
    size = bytes(length >> shift & 127 for shift in (21, 14, 7, 0))
    head = b"ID3\x04\0" + (b"\x10" if footer else b"\0") + size
    return head + content + (b"3DI" + head[3:] if footer else b"") + bytes(padding)


def ape(length: int, header: bool = True) -> bytes:
    size, has_header, is_header = 32 + length, header << 31, 1 << 29
    first = struct.pack("<8sIIIIQ", b"APETAGEX", 2_000, size, 1, has_header | is_header, 0)
    last = struct.pack("<8sIIIIQ", b"APETAGEX", 2_000, size, 1, has_header, 0)
    return (first if header else b"") + b"x" * length + last


ID3V1 = b"TAG" + b"title".ljust(125, b"\0")
LONGER_ID3V1 = b"TAG+" + bytes(223) + ID3V1
LYRICS = b"LYRICSBEGIN" + b"IND0000200" + b"la " * 900
LYRICS_2 = LYRICS + b"%06d" % len(LYRICS) + b"LYRICS200"
LYRICS_1 = LYRICS + b"LYRICSEND"

BEFORE = {
    "nothing": b"",
    "ID3v2": id3(20_000),
    "three ID3v2": id3(300) + id3(10) + id3(200_000),
    "ID3v2 with a footer": id3(300, footer=True),
    "ID3v2 and zeros": id3(300, padding=70_000),
    "ID3v2 and zeros, twice": id3(300, padding=1_000) + id3(0, padding=9_000),
    "zeros": bytes(5_000),
    "APEv2": ape(5_000),
    "ID3v2 and APEv2": id3(10) + ape(50),
}
AFTER = {
    "nothing": b"",
    "ID3v1": ID3V1,
    "longer ID3v1": LONGER_ID3V1,
    "APEv2": ape(5_000),
    "APEv2 without a header": ape(5_000, header=False),
    # Its letters TAG are where those of an ID3v1 would be.
    "APEv2 of 131 bytes": ape(67),
    "APEv2 and ID3v1": ape(5_000) + ID3V1,
    "ID3v1 and APEv2": ID3V1 + ape(50),
    "two APEv2": ape(10) + ape(50),
    "lyrics and ID3v1": LYRICS_2 + ID3V1,
    "old lyrics and ID3v1": LYRICS_1 + ID3V1,
    "APEv2, lyrics and longer ID3v1": ape(7) + LYRICS_2 + LONGER_ID3V1,
    "ID3v2 at the end": id3(500, footer=True),
}


@pytest.mark.parametrize("kind", ["mp3", "aac", "wv", "ape", "mpc", "tak", "tta", "ac3"])
def test_what_stands_around_the_sound_does_not_matter(tmp_path: Path, kind: str) -> None:
    before = print_of(tmp_path, music(kind))
    assert before is not None
    differing = [
        (first, last)
        for first in BEFORE
        for last in AFTER
        if print_of(tmp_path, BEFORE[first] + music(kind) + AFTER[last]) != before
    ]
    assert differing == []


@pytest.mark.parametrize("kind", KINDS)
def test_whatever_the_kind_tags_before_and_after_it_are_passed(tmp_path: Path, kind: str) -> None:
    bare = music(kind)
    if kind in ("au", "flv", "mpg", "amr", "w64") or kind in ("live webm",):  # of which all is payload
        assert print_of(tmp_path, id3(5_000) + bare) == print_of(tmp_path, bare)
    else:
        assert print_of(tmp_path, id3(5_000) + bare + ape(200_000) + ID3V1) == print_of(tmp_path, bare)


@pytest.mark.parametrize("kind", ["mp3", "wav", "ogg", "m4a", "mka"])
def test_where_the_sound_begins_does_not_matter(tmp_path: Path, kind: str) -> None:
    before = print_of(tmp_path, music(kind))
    # Around the 4 KiB that are read first.
    assert {print_of(tmp_path, id3(length) + music(kind)) for length in range(3_900, 4_100)} == {before}


def test_a_tag_that_claims_more_than_the_file_has_is_sound(tmp_path: Path) -> None:
    for claimed in (1 << 20, 1 << 31, 0xFFFFFFFF):
        liar = ape(0, header=False).replace(struct.pack("<I", 32), struct.pack("<I", claimed))
        prints = {print_of(tmp_path, music("mp3", seed) + liar) for seed in (1, 2)}
        assert len(prints) == 2
        assert None not in prints


def test_the_index_that_an_encoder_wrote_into_the_first_frame_is_sound(tmp_path: Path) -> None:
    mp3 = bytearray(music("slow mp3"))
    index = mp3.find(b"Info") if b"Info" in mp3 else mp3.find(b"Xing")
    assert 0 < index < 100
    before = print_of(tmp_path, mp3)
    mp3[index + 20] ^= 1
    assert print_of(tmp_path, mp3) != before


def test_rubbish_before_the_first_frame_is_passed(tmp_path: Path) -> None:
    before = print_of(tmp_path, music("mp3"))
    for rubbish in (b"\xff\xfb\x90\x64" * 3, b"rubbish" * 2_000, b"\xff" * 50):
        assert print_of(tmp_path, id3(100) + rubbish + music("mp3")) == before


# ---------------------------------------------------------------- containers, rearranged


# Not of these: it packs the clusters of Matroska anew, and writes an index of its own into an MP3.
@pytest.mark.parametrize(
    "kind", ["ogg", "opus", "oga", "webm", "m4a", "avi", "wma", "wv", "tta", "aac", "flac", "caf"]
)
def test_ffmpeg_may_write_the_file_anew(tmp_path: Path, kind: str) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(music(kind))
    container = FFMPEG[kind].container if kind in FFMPEG else {"opus": "ogg"}.get(kind, kind)
    with (
        av.open(str(source)) as old,
        av.open(str(target), "w", format=container, container_options={"page_duration": "100000"}) as new,
    ):
        new.metadata["title"] = "long " * 2_000
        stream = new.add_stream_from_template(old.streams[0])
        for packet in old.demux(old.streams[0]):
            if packet.dts is not None:
                packet.stream = stream
                new.mux(packet)
    if kind != "aac":  # which holds no tags
        assert target.stat().st_size > source.stat().st_size + 5_000
    assert fingerprint(str(target)) == fingerprint(str(source))


def chunk(name: bytes, content: bytes, order: str = "<") -> bytes:
    return name + struct.pack(order + "I", len(content)) + content + bytes(len(content) % 2)


def test_the_chunks_of_wav_may_stand_anywhere(tmp_path: Path) -> None:
    wav = music("wav")
    head, form, data = wav[:12], wav[12:36], wav[36:]
    assert data[:4] == b"data"
    words = chunk(b"LIST", b"INFOINAM" + struct.pack("<I", 9) + b"data....\0")  # an odd length
    before = print_of(tmp_path, wav)
    for chunks in ([words, form, data], [form, words, data, words], [form, data, chunk(b"id3 ", id3(999)), words]):
        assert print_of(tmp_path, head + b"".join(chunks)) == before
    # As it is written where the end is not known yet, and never told.
    endless = data[:4] + b"\xff" * 4 + data[8:]
    assert print_of(tmp_path, head + form + endless) == before
    assert print_of(tmp_path, head + form) is None
    assert print_of(tmp_path, head + form + chunk(b"data", b"") + words) is None


def test_wav_beyond_4_gb_tells_its_length_elsewhere(tmp_path: Path) -> None:
    long = music("rf64")
    at = long.index(b"data")
    assert print_of(tmp_path, long[: at + 4] + b"\xff" * 4 + long[at + 8 :] + bytes(500)) == print_of(tmp_path, long)


def test_the_chunks_of_aiff_may_stand_anywhere(tmp_path: Path) -> None:
    aiff = music("aiff")
    words = chunk(b"NAME", b"odd", ">")
    assert print_of(tmp_path, aiff[:12] + words + aiff[12:] + words) == print_of(tmp_path, aiff) is not None


def test_the_chunks_of_caf_may_stand_anywhere(tmp_path: Path) -> None:
    caf = music("caf")
    at = caf.index(b"data")
    words = b"info" + struct.pack(">Q", 11) + b"\0\0\0\x01title\0\0"
    before = print_of(tmp_path, caf)
    assert print_of(tmp_path, caf[:at] + words + caf[at:] + words) == before
    assert print_of(tmp_path, caf[: at + 4] + b"\xff" * 8 + caf[at + 12 :]) == before


def test_the_lists_of_avi_may_stand_anywhere(tmp_path: Path) -> None:
    avi = music("avi")
    at = avi.index(b"movi") - 8
    words = chunk(b"LIST", b"INFOINAM" + struct.pack("<I", 6) + b"movi\0\0")
    before = print_of(tmp_path, avi)
    assert print_of(tmp_path, avi[:at] + words + avi[at:]) == before
    assert print_of(tmp_path, avi + words) == before


def atoms(mp4: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at < len(mp4):
        length = int.from_bytes(mp4[at : at + 4], "big")
        yield mp4[at + 4 : at + 8], mp4[at + 8 : at + length]
        at += length


def atom(name: bytes, content: bytes, wide: bool = False) -> bytes:
    if wide:
        return struct.pack(">I4sQ", 1, name, 16 + len(content)) + content
    return struct.pack(">I4s", 8 + len(content), name) + content


def test_the_atoms_of_mp4_may_stand_anywhere(tmp_path: Path) -> None:
    m4a = music("m4a")
    parts = dict(atoms(m4a))
    head, index = atom(b"ftyp", parts[b"ftyp"]), atom(b"moov", parts[b"moov"])
    sound, free = atom(b"mdat", parts[b"mdat"]), atom(b"free", b"mdat" * 30_000)
    endless = bytes(4) + sound[4:]
    before = print_of(tmp_path, m4a)
    assert before is not None
    for order in [
        [head, index, sound],
        [head, sound, index],
        [sound, index],
        [head, index, free, sound, free],
        [head, atom(b"mdat", parts[b"mdat"], wide=True), index],
        [head, atom(b"wide", b""), atom(b"mdat", b""), sound, index],
        [head, index, endless],
    ]:
        assert print_of(tmp_path, b"".join(order)) == before
    assert print_of(tmp_path, head + index) is None


@pytest.mark.parametrize("place", [0, 1])
def test_fragments_of_mp4_are_sound(tmp_path: Path, place: int) -> None:
    mp4 = bytearray(music("fragmented m4a"))
    before = print_of(tmp_path, mp4)
    places = [match.start() for match in re.finditer(b"mdat", mp4)]
    at = (places[0], places[len(places) // 2])[place]
    for changed in (at - 1, at + 10):  # a length, and what follows
        other = bytearray(mp4)
        other[changed] ^= 1
        assert print_of(tmp_path, other) != before


def test_the_length_of_every_fragment_counts(tmp_path: Path) -> None:
    cuts = [(20_000, 20_000, 20_000), (20_000, 20_001, 20_000), (20_000, 20_000, 20_001), (40_000, 20_000)]
    assert len({print_of(tmp_path, b"".join(atom(b"mdat", bytes(cut)) for cut in lengths)) for lengths in cuts}) == 4


def test_the_id_that_a_windows_media_file_gives_itself_does_not_count(tmp_path: Path) -> None:
    wma = bytearray(music("wma"))
    at = wma.index(bytes.fromhex("3626b2758e66cf11a6d900aa0062ce6c")) + 24
    before = print_of(tmp_path, wma)
    wma[at : at + 16] = b"0123456789abcdef"
    assert print_of(tmp_path, wma) == before


TITLE = b"\x12\x54\xc3\x67\x84tags"  # Tags
CLUSTER = b"\x1f\x43\xb6\x75"
VOID = b"\xec\x41\x00" + CLUSTER * 64


@pytest.mark.parametrize("kind", ["mka", "webm", "live webm"])
def test_the_elements_of_matroska_may_stand_anywhere(tmp_path: Path, kind: str) -> None:
    mkv = music(kind)
    before = print_of(tmp_path, mkv)
    first = mkv.index(CLUSTER)
    # The segment says how long it is; nobody minds, since the file ends where it does.
    assert print_of(tmp_path, mkv[:first] + TITLE + VOID * 500 + mkv[first:]) == before
    assert print_of(tmp_path, mkv + TITLE + VOID) == before
    assert print_of(tmp_path, mkv[:first] + TITLE) is None


def test_a_cluster_of_unknown_length_ends_with_the_file(tmp_path: Path) -> None:
    webm = music("live webm")
    first = webm.index(CLUSTER)
    assert webm[first + 4] >> 6 == 1  # a length of two bytes
    endless, other = (
        webm[: first + 4] + b"\x01" + b"\xff" * 7 + webm[first + 6 :] for webm in (webm, music("live webm", seed=2))
    )
    before = print_of(tmp_path, endless)
    assert before is not None
    assert print_of(tmp_path, endless[:first] + TITLE + endless[first:]) == before
    assert print_of(tmp_path, endless[:-1]) != before
    assert print_of(tmp_path, other) != before


# ---------------------------------------------------------------- Ogg


def ogg_print(folder: Path, pages: list[OggPage]) -> bytes | None:
    return print_of(folder, b"".join(page.write() for page in pages))


SPEEX = [music("spx")[28:108], comment(b"")]
SOUND = random.Random(3).randbytes(90_000)


@pytest.mark.parametrize("sound", [SOUND, SOUND[:9_000], SOUND[:1_000], SOUND[:1]], ids=len)
def test_pages_may_be_cut_anew(tmp_path: Path, sound: bytes) -> None:
    before = ogg_print(tmp_path, ogg_pages(SPEEX, sound, serial=5))
    assert before is not None
    for page in (1_000, 9_000, 55_000):
        assert ogg_print(tmp_path, ogg_pages(SPEEX, sound, serial=-1 & 0xFFFFFFFF, page=page)) == before
    for changed in {0, len(sound) // 2 if len(sound) < 10_000 else 0, len(sound) - 1}:
        other = bytearray(sound)
        other[changed] ^= 1
        assert ogg_print(tmp_path, ogg_pages(SPEEX, bytes(other), serial=5)) != before


def test_packets_larger_than_a_page(tmp_path: Path) -> None:
    large = ogg_pages(SPEEX, SOUND, serial=5, packet=80_000, page=4_096)
    cut = ogg_pages(SPEEX, SOUND, serial=5, packet=80_000, page=60_000)
    assert len(large) > len(cut)
    assert ogg_print(tmp_path, large) == ogg_print(tmp_path, cut) is not None


@pytest.mark.parametrize("length", [1_000, 70_000, 3_000_000])
def test_comments_of_any_length(tmp_path: Path, length: int) -> None:
    before = ogg_print(tmp_path, ogg_pages(SPEEX, SOUND, serial=5))
    for page in (255, 4_096, 60_000):
        header = OggPage.from_packets([SPEEX[1] + b"OggS\0" * (length // 5)], default_size=page, wiggle_room=0)
        pages = ogg_pages(SPEEX, SOUND, serial=5)
        pages[1:2] = header
        for number, made in enumerate(pages):
            made.serial, made.sequence = 5, number
        if length < 1_000_000 or page > 255:
            assert ogg_print(tmp_path, pages) == before
        # Nobody writes pages so small; what is promised is that there is an answer.
        ogg_print(tmp_path, pages)


def test_sound_that_begins_in_the_page_of_a_header(tmp_path: Path) -> None:
    prints = set()
    for words in (b"", b"a" * 1_000):
        pages = ogg_pages(SPEEX, SOUND, serial=5)
        pages[1].packets = [SPEEX[1] + words, pages[2].packets.pop(0)]
        prints.add(ogg_print(tmp_path, pages))
    prints.add(ogg_print(tmp_path, ogg_pages(SPEEX, SOUND, serial=5)))
    assert len(prints) == 1
    pages = ogg_pages(SPEEX, SOUND[:3_000], serial=5)
    assert len(pages) == 3
    pages[1].packets = [SPEEX[1] + b"a" * 1_000, *pages[2].packets]
    pages[1].position = pages[2].position
    assert ogg_print(tmp_path, pages[:2]) == ogg_print(tmp_path, ogg_pages(SPEEX, SOUND[:3_000], serial=5))


def test_the_letters_that_begin_a_page_may_be_in_a_packet(tmp_path: Path) -> None:
    header = struct.pack("<4sBBqIIIB", b"OggS", 0, 0, 320, 5, 7, 0, 1) + b"\x63"
    prints = set()
    for seed in (1, 2):
        chance = random.Random(seed)
        sound = b"".join(header + chance.randbytes(900) for _ in range(90))
        before = ogg_print(tmp_path, ogg_pages(SPEEX, sound, serial=5))
        assert before is not None
        for page in (1_000, 9_000, 55_000):
            assert ogg_print(tmp_path, ogg_pages(SPEEX, sound, serial=5, page=page)) == before
        prints.add(before)
    assert len(prints) == 2


def test_mixed_streams_may_be_mixed_otherwise(tmp_path: Path) -> None:
    first, second = ogg_pages(SPEEX, SOUND, serial=5), ogg_pages(SPEEX, SOUND[::-1], serial=6)
    in_turns = [page for pair in zip(first, second, strict=True) for page in pair]
    by_fours = [page for at in range(0, len(first), 4) for page in (*first[at : at + 4], *second[at : at + 4])]
    before = ogg_print(tmp_path, in_turns)
    assert before is not None
    heads, others = in_turns[:4], [page for page in by_fours if page.sequence > 1]
    assert ogg_print(tmp_path, heads + others) == before
    assert ogg_print(tmp_path, [page for page in in_turns if page.serial == 5]) != before


def test_the_length_in_samples_counts(tmp_path: Path) -> None:
    pages = ogg_pages(SPEEX, SOUND, serial=5)
    before = ogg_print(tmp_path, pages)
    pages[-1].position -= 7
    assert ogg_print(tmp_path, pages) != before


def test_streams_one_after_another(tmp_path: Path) -> None:
    path = tmp_path / "music.ogg"
    path.write_bytes(music("ogg") + music("opus"))
    before = fingerprint(str(path))
    tag_vorbis(path, "long " * 20_000, PICTURE)
    assert path.stat().st_size > len(PICTURE)
    assert fingerprint(str(path)) == before
    others = [music("ogg", seed=2) + music("opus"), music("ogg") + music("opus", seed=2), music("ogg"), music("opus")]
    assert len({before, *(print_of(tmp_path, other) for other in others)}) == 5


def test_what_comes_after_the_last_page_or_is_missing_there(tmp_path: Path) -> None:
    ogg = music("ogg")
    assert print_of(tmp_path, ogg + ID3V1) == print_of(tmp_path, ogg)
    path = tmp_path / "music.ogg"
    path.write_bytes(ogg)
    tag_vorbis(path, "long " * 20_000, PICTURE)
    tagged = path.read_bytes()
    for end in (-50, -4_000):
        assert print_of(tmp_path, tagged[:end]) == print_of(tmp_path, ogg[:end]) is not None
    assert print_of(tmp_path, tagged + b"rubbish") == print_of(tmp_path, ogg + b"rubbish") is not None


# ---------------------------------------------------------------- no sound


MAGICS = [
    *(b"ID3", b"APETAGEX", b"fLaC", b"OggS\0", b"RIFF....WAVE", b"RIFF....AVI ", b"RF64....WAVE", b"FORM....AIFF"),
    *(b"FRM8........DSD ", b"DSD ", b"caff", b"\x1aE\xdf\xa3", b"0&\xb2u\x8ef\xcf\x11\xa6\xd9\0\xaa\0b\xcel"),
    *(b"\0\0\0\x08ftyp", b"\0\0\0\0moov", b"\0\0\0\1mdat", b"\xff\xfb\x90\x64", b"\xff\xf1\x50\x80"),
]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        bytes(500_000),
        b"These are the words of a song. " * 1_000,
        "\ufeffThese are the words of a song. ".encode("utf-16") * 1_000,
        PICTURE,
        b"\xff\xd8\xff\xe0\0\x10JFIF" + random.Random(5).randbytes(90_000),
        b"PK\3\4" + random.Random(6).randbytes(90_000),
        id3(5_000),
        id3(5_000) + ID3V1,
        ape(5_000),
        id3(1_000)[:500],
        music("mp3")[:300],
        # Frames as they would be, but of two kinds in turns.
        (b"\xff\xfb\x90\x64" + bytes(413) + b"\xff\xfb\x94\x64" + bytes(380)) * 20,
        music("opus")[:5] + b"\0" + music("opus")[6:],  # whose first page does not say so
        *MAGICS,
        *(magic + bytes(100_000) for magic in MAGICS if magic[:2] != b"\0\0"),
    ],
    ids=lambda content: repr(content[:12]),
)
def test_what_is_no_sound_has_no_print(tmp_path: Path, content: bytes) -> None:
    assert print_of(tmp_path, content) is None


# Where each kind has all its headers written, and no sound yet.
@pytest.mark.parametrize("kind", ["flac", "ogg", "opus", "wav", "aiff", "m4a", "wma", "avi", "mka", "dsf", "dff"])
def test_a_file_that_ends_before_its_sound_has_no_print(tmp_path: Path, kind: str) -> None:
    for length in range(1, 42):
        assert print_of(tmp_path, music(kind)[:length]) is None


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        fingerprint(str(tmp_path / "gone.mp3"))
    with pytest.raises(IsADirectoryError):
        fingerprint(str(tmp_path))


# ---------------------------------------------------------------- damage


def reading() -> tuple[int, int]:
    """How many bytes this process has read until now, and by how many calls. Linux tells."""
    told = dict(line.split(": ") for line in Path("/proc/self/io").read_text().splitlines())
    return int(told["rchar"]), int(told["syscr"])


def print_within_bounds(path: Path) -> bytes | None:
    if sys.platform != "linux":
        return fingerprint(str(path))
    read, calls = reading()
    read, calls = (before - since for before, since in zip(reading(), (read, calls), strict=True))
    before = reading()
    print_ = fingerprint(str(path))
    after = reading()
    assert after[0] - before[0] - read <= MOST
    assert after[1] - before[1] - calls <= 4_500
    assert print_ is None or len(print_) in (PRINT, PRINT + 1)
    return print_


def ogg_of_many_pages(count: int, serial: int, segments: bytes, is_first: bool) -> bytes:
    pages = []
    for number in range(count):
        head = struct.pack("<4sBBqIIIB", b"OggS", 0, 2 if is_first else 0, -1, serial, number, 0, len(segments))
        pages.append(head + segments + bytes(sum(segments)))
    return b"".join(pages)


SPEEX_BEGIN = ogg_pages(SPEEX, b"", serial=5)[0].write()


@pytest.mark.parametrize(
    "content",
    [
        id3(0) * 50_000,
        ape(0) * 50_000,
        (id3(0) + bytes(5_000)) * 100,
        music("mp3") + ID3V1 * 20_000,
        music("mp3") + ape(0) * 20_000,
        music("mp3") + b"000000LYRICS200" * 20_000,
        music("mp3") + b"LYRICSEND" * 20_000,
        b"\xff\xfb" * 200_000,
        b"\xff\xfb\x90\x64" * 200_000,
        b"\xff\xf1\x50\x80\0\xff" * 200_000,
        b"fLaC" + bytes(4) + bytes(500_000),
        b"fLaC\0\0\0\x22" + bytes(34) + b"\x01\0\0\0" * 100_000,
        b"RIFF....WAVE" + b"junk\0\0\0\0" * 100_000,
        b"RIFF....AVI " + chunk(b"LIST", b"INFO") * 100_000,
        b"FORM....AIFF" + b"junk\0\0\0\0" * 100_000,
        b"FRM8........DSD " + b"junk" + b"\xff" * 8,
        b"DSD " + struct.pack("<Q", 12) + (b"junk" + struct.pack("<Q", 12)) * 100_000,
        b"DSD " + bytes(500_000),
        b"caff\0\1\0\0" + b"junk" + b"\xff" * 8,
        bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c") + struct.pack("<Q", 24) + bytes(500_000),
        atom(b"free", b"") * 100_000,
        atom(b"mdat", b"x") * 100_000,
        atom(b"moof", b"") * 3 + struct.pack(">I4sQ", 1, b"mdat", (1 << 64) - 1) + bytes(500),
        struct.pack(">I4sQ", 1, b"mdat", 0) + bytes(500),
        b"\x1aE\xdf\xa3\x80" + b"\x18\x53\x80\x67\xff" * 100_000,
        b"\x1aE\xdf\xa3\x80" + b"\xec\x80" * 200_000,
        b"\x1aE\xdf\xa3\x80" + (CLUSTER + b"\x81x") * 100_000,
        b"\x1aE\xdf\xa3\x01" + b"\xfe" * 7 + bytes(500),
        b"OggS\0" * 200_000,
        ogg_of_many_pages(20_000, 7, b"", is_first=True),
        SPEEX_BEGIN + ogg_of_many_pages(20_000, 7, b"\x01", is_first=False),
        SPEEX_BEGIN + ogg_of_many_pages(20_000, 5, b"", is_first=False),
        SPEEX_BEGIN + ogg_of_many_pages(20_000, 5, b"\xff", is_first=False),
        SPEEX_BEGIN + ogg_of_many_pages(20_000, 5, b"\x01", is_first=False),
        SPEEX_BEGIN + ogg_of_many_pages(300, 5, b"\xff" * 255, is_first=False),
        SPEEX_BEGIN + ogg_of_many_pages(30, 5, b"\xff" * 254 + b"\x01", is_first=False) + b"x",
    ],
    ids=lambda content: repr(content[:9] + content[-9:]),
)
def test_little_is_read_whatever_the_file_claims(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "music"
    path.write_bytes(content)
    print_within_bounds(path)
    # With more behind it than any claim can reach: no byte of that is on the disk.
    os.truncate(path, 1 << 42)
    print_within_bounds(path)


@st.composite
def damages(draw: st.DrawFn) -> Callable[[bytes], bytes]:
    """Overwrites bytes, most often among the headers, and cuts the file or puts something between."""
    places = st.one_of(st.integers(0, 120), st.integers(0, 1 << 20), st.integers(-200, -1))
    pieces = st.one_of(
        st.binary(min_size=1, max_size=8), st.sampled_from([b"\xff" * 8, bytes(8), b"\x7f\xff\xff\xff"])
    )
    over = draw(st.lists(st.tuples(places, pieces), max_size=4))
    between = draw(st.lists(st.tuples(places, st.one_of(pieces, st.sampled_from(MAGICS))), max_size=1))
    start = draw(st.sampled_from([0, 0, 0, 1, 7]))
    cut = draw(st.one_of(st.none(), places))

    def damage(whole: bytes) -> bytes:
        damaged = bytearray(whole)
        for place, piece in over:
            at = place % len(damaged)
            damaged[at : at + len(piece)] = piece
        for place, piece in between:
            at = place % len(damaged)
            damaged[at:at] = piece
        return bytes(damaged[start:cut])

    return damage


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=settings().max_examples // 10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(damage=damages())
def test_a_damaged_file_is_answered_too(tmp_path: Path, kind: str, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "music"
    path.write_bytes(damage(music(kind)))
    first = print_within_bounds(path)
    assert fingerprint(str(path)) == first


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(magic=st.sampled_from([b"", *MAGICS]), content=st.binary(max_size=500))
def test_rubbish_is_answered_too(tmp_path: Path, magic: bytes, content: bytes) -> None:
    path = tmp_path / "music"
    path.write_bytes(magic + content)
    print_within_bounds(path)
