"""Writes small, valid, tagged files of every kind; and readers that fail, for the pool's processes.

The encoders are imported when first needed: the processes of the pool import this module too.
"""

from __future__ import annotations

import base64
import io
import os
import sys
import time
from collections.abc import Sequence
from fractions import Fraction
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mutagen
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2File, APEValue
from mutagen.asf import ASF, ASFByteArrayAttribute
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, ID3, TALB, TCON, TDRC, TIT2, TPE1, TPE2, TPOS, TRCK
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4, MP4Cover
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE

from segue.adapters.tag_reader.answer import Content, UnreadableFile
from segue.adapters.tag_reader.content import read_content
from segue.adapters.tag_reader.pool import TagPool
from segue.adapters.tag_reader.process import FileReader
from segue.domain.splitting import USUAL, Separators
from segue.domain.track import Tags

if TYPE_CHECKING:
    import numpy as np

#: Kinds whose tags `write_tone` can write.
TAGGED = (
    *(".mp3", ".flac", ".ogg", ".oga", ".opus", ".wav", ".aiff", ".tta"),
    *(".m4a", ".m4b", ".mp4", ".wma", ".wv"),
)
#: Kinds that VLC plays and mutagen does not know, or whose tags it does not write.
BARE = (".mka", ".mkv", ".webm", ".avi", ".aac", ".ac3", ".au", ".caf")

_SOUNDFILE = {
    ".mp3": ("MP3", "MPEG_LAYER_III"),
    ".flac": ("FLAC", "PCM_16"),
    ".ogg": ("OGG", "VORBIS"),
    ".oga": ("OGG", "VORBIS"),
    ".opus": ("OGG", "OPUS"),
    ".wav": ("WAV", "PCM_16"),
    ".aiff": ("AIFF", "PCM_16"),
    ".au": ("AU", "PCM_16"),
    ".caf": ("CAF", "PCM_16"),
}
# FFmpeg's names for the container and the codec.
_AV = {
    ".m4a": ("ipod", "aac"),
    ".m4b": ("ipod", "aac"),
    ".mp4": ("mp4", "aac"),
    ".wma": ("asf", "wmav2"),
    ".wv": ("wv", "wavpack"),
    ".tta": ("tta", "tta"),
    ".mka": ("matroska", "flac"),
    ".mkv": ("matroska", "flac"),
    ".webm": ("webm", "libopus"),
    ".avi": ("avi", "mp3"),
    ".aac": ("adts", "aac"),
    ".ac3": ("ac3", "ac3"),
}
#: Samples a second.
RATE = 48_000


def write_tone(
    path: Path,
    seconds: float = 0.3,
    *,
    title: str = "",
    artists: Sequence[str] = (),
    album: str = "",
    album_artist: str = "",
    genres: Sequence[str] = (),
    year: int | str = "",
    track_no: int | str = "",
    disc_no: int | str = "",
    cover: bytes = b"",
) -> Path:
    """A sine of 440 Hz in the format that the suffix names, with these tags, where it can hold any."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(tone(path.suffix.lower(), seconds))
    words = {
        "title": [title],
        "artist": list(artists),
        "album": [album],
        "albumartist": [album_artist],
        "genre": list(genres),
        "date": [str(year)],
        "tracknumber": [str(track_no)],
        "discnumber": [str(disc_no)],
    }
    words = {name: texts for name, texts in words.items() if any(texts)}
    if words or cover:
        tag(path, words, cover)
    return path


@cache
def tone(suffix: str, seconds: float = 0.3, hertz: float = 440) -> bytes:
    """The bytes of an untagged file: encoded once, since that takes most of the time."""
    import numpy as np

    times = np.arange(int(seconds * RATE)) / RATE
    return encoded(suffix, (0.3 * np.sin(2 * np.pi * hertz * times)).astype(np.float32))


def encoded(suffix: str, wave: np.ndarray) -> bytes:
    """The bytes of an untagged file of one channel: `wave` is of floats up to 1, RATE a second."""
    import soundfile

    file = io.BytesIO()
    if suffix in _SOUNDFILE:
        container, codec = _SOUNDFILE[suffix]
        soundfile.write(file, wave, RATE, format=container, subtype=codec)
    else:
        _encode(file, suffix, wave)
    return file.getvalue()


def _encode(file: io.BytesIO, suffix: str, wave: np.ndarray) -> None:
    import av

    container_name, codec = _AV[suffix]
    with av.open(file, "w", format=container_name) as container:
        stream = container.add_stream(codec, rate=RATE)
        stream.layout = "mono"
        stream.bit_rate = 64_000
        frame = av.AudioFrame.from_ndarray(wave.reshape(1, -1), format="fltp", layout="mono")
        frame.sample_rate = RATE
        frame.time_base = Fraction(1, RATE)
        frame.pts = 0
        resampler = av.AudioResampler(stream.format.name, "mono", RATE, frame_size=stream.frame_size or None)
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))


def tag(target: Path | io.BytesIO, words: dict[str, list[str]], cover: bytes) -> None:
    """Write into a file what `words` say, named as in Vorbis comments, and a front cover unless it is empty."""
    file = mutagen.File(target)
    match file:
        case MP3() | WAVE() | AIFF() | TrueAudio():
            _tag_id3(file, words, cover)
        case MP4():
            _tag_mp4(file, words, cover)
        case ASF():
            _tag_asf(file, words, cover)
        case APEv2File():
            _tag_ape(file, words, cover)
        case _:
            _tag_vorbis(file, words, cover)
    if isinstance(target, io.BytesIO):
        target.seek(0)
    file.save(target)


def _mime(cover: bytes) -> str:
    return "image/jpeg" if cover.startswith(b"\xff\xd8") else "image/png"


def _tag_id3(file: mutagen.FileType, words: dict[str, list[str]], cover: bytes) -> None:
    frames = {
        "title": TIT2,
        "artist": TPE1,
        "album": TALB,
        "albumartist": TPE2,
        "genre": TCON,
        "date": TDRC,
        "tracknumber": TRCK,
        "discnumber": TPOS,
    }
    if file.tags is None:
        file.add_tags()
    for name, texts in words.items():
        file.tags.add(frames[name](encoding=3, text=texts))
    if cover:
        file.tags.add(APIC(encoding=3, mime=_mime(cover), type=3, desc="", data=cover))


def _tag_mp4(file: MP4, words: dict[str, list[str]], cover: bytes) -> None:
    atoms = {
        "title": "\xa9nam",
        "artist": "\xa9ART",
        "album": "\xa9alb",
        "albumartist": "aART",
        "genre": "\xa9gen",
        "date": "\xa9day",
    }
    for name, texts in words.items():
        if name in atoms:
            file[atoms[name]] = texts
        else:
            number, _, of = texts[0].partition("/")
            file["trkn" if name == "tracknumber" else "disk"] = [(int(number), int(of or 0))]
    if cover:
        is_jpeg = _mime(cover) == "image/jpeg"
        file["covr"] = [MP4Cover(cover, MP4Cover.FORMAT_JPEG if is_jpeg else MP4Cover.FORMAT_PNG)]


def _tag_asf(file: ASF, words: dict[str, list[str]], cover: bytes) -> None:
    names = {
        "title": "Title",
        "artist": "Author",
        "album": "WM/AlbumTitle",
        "albumartist": "WM/AlbumArtist",
        "genre": "WM/Genre",
        "date": "WM/Year",
        "tracknumber": "WM/TrackNumber",
        "discnumber": "WM/PartOfSet",
    }
    for name, texts in words.items():
        file[names[name]] = texts
    if cover:
        head = b"\x03" + len(cover).to_bytes(4, "little") + f"{_mime(cover)}\0front\0".encode("utf-16-le")
        file["WM/Picture"] = [ASFByteArrayAttribute(head + cover)]


def _tag_ape(file: APEv2File, words: dict[str, list[str]], cover: bytes) -> None:
    names = {"albumartist": "Album Artist", "date": "Year", "tracknumber": "Track", "discnumber": "Disc"}
    if file.tags is None:
        file.add_tags()
    for name, texts in words.items():
        file[names.get(name, name.title())] = texts
    if cover:
        file["Cover Art (Front)"] = APEValue(b"front.png\0" + cover, 1)


def _tag_vorbis(file: mutagen.FileType, words: dict[str, list[str]], cover: bytes) -> None:
    for name, texts in words.items():
        file[name] = texts
    if cover:
        picture = Picture()
        picture.type, picture.mime, picture.data = 3, _mime(cover), cover
        if isinstance(file, FLAC):
            file.add_picture(picture)
        else:
            file["metadata_block_picture"] = [base64.b64encode(picture.write()).decode()]


def read_tags(path: str, separators: Separators = USUAL) -> Tags:
    """Of the file as a whole."""
    return read_content(path, (), separators)[0]


def flac_saying(folder: Path, **texts: str | list[str]) -> Tags:
    """What is read of a file that says this."""
    path = write_tone(folder / "x.flac", title="x")
    file = FLAC(path)
    for name, text in texts.items():
        file[name] = text
    file.save()
    return read_tags(str(path))


def mp3_saying(folder: Path, *frames: mutagen.id3.Frame) -> Tags:
    path = write_tone(folder / "x.mp3", title="x")
    tags = ID3(path)
    for frame in frames:
        tags.add(frame)
    tags.save(path)
    return read_tags(str(path))


# ---------------------------------------------------------------- readers that fail


def a_pool(read_file: FileReader, **more: Any) -> TagPool:
    """Whose processes read by this, which they can import."""
    return TagPool(partial(_given, read_file), **more)


def _given(read_file: FileReader) -> FileReader:
    return read_file


def read_or_fail(path: str, sheets: Sequence[str]) -> Content:
    """Reads tags, but for files whose names say what befalls their reader."""
    name = os.path.basename(path)  # noqa: PTH119
    if "crash" in name:
        os._exit(139)
    if "hang" in name:
        time.sleep(3600)
    if "refuse" in name:
        raise UnreadableFile("This file is refused.")
    return read_content(path, sheets)


def read_what_is_loaded(path: str, sheets: Sequence[str]) -> Content:
    """Tells of the process that reads: its modules as artists, its niceness and its id as numbers."""
    modules = sorted({name.partition(".")[0] for name in sys.modules})
    return Tags(title=path, artists=tuple(modules), track_no=os.nice(0), disc_no=os.getpid()), ()


def read_as_nobody(path: str, sheets: Sequence[str]) -> Content:
    """Reads tags without root's leave to read everything."""
    os.setuid(65534)
    return read_content(path, sheets)


def read_greedily(path: str, sheets: Sequence[str]) -> Content:
    """Asks for more memory than a reader may have."""
    return Tags(title=str(len(bytearray(3 << 30)))), ()


#: The most that a process may hold to read one file, in KiB.
LARGEST_READER = 500_000


def read_all_of_it(path: str, sheets: Sequence[str]) -> Content:
    """Reads tags, and the cover as well; dies where that took too much memory."""
    from segue.adapters.covers.embedded import embedded_cover

    try:
        return read_content(path, sheets)
    finally:
        embedded_cover(Path(path))
        # Not by getrusage: that remembers what the parent held.
        status = Path("/proc/self/status").read_text()
        if int(status.partition("VmHWM:")[2].split()[0]) > LARGEST_READER:
            os._exit(137)
