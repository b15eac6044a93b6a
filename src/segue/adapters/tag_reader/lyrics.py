"""Reads the lyrics of one file when they are wanted: those beside it, else those in its tags."""

# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import errno
import io
import os
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

import mutagen
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2
from mutagen.asf import ASF, ASFTags
from mutagen.dsdiff import DSDIFF
from mutagen.dsf import DSF
from mutagen.flac import FLAC
from mutagen.id3 import Frame, Frames, Frames_2_2, ID3JunkFrameError, ID3Tags
from mutagen.monkeysaudio import MonkeysAudio
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4, MP4Tags
from mutagen.musepack import Musepack
from mutagen.oggflac import OggFLAC
from mutagen.oggopus import OggOpus
from mutagen.oggspeex import OggSpeex
from mutagen.oggtheora import OggTheora
from mutagen.oggvorbis import OggVorbis
from mutagen.optimfrog import OptimFROG
from mutagen.tak import TAK
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack

from segue.adapters.tag_reader.answer import why_unread
from segue.adapters.tag_reader.encoding import decoded
from segue.adapters.tag_reader.places import LONG_NAME, bare
from segue.core.errors import LyricsNotRead
from segue.core.ports.files import EmbeddedLyrics
from segue.domain.lyrics import Lyrics, of_times, parse, written
from segue.domain.speech import tr
from segue.domain.wording import readable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: The longest lyrics, in bytes: ten times what a musical takes.
LONGEST = 1 << 20
#: Of no file more is read than this: mutagen takes in whole tags with their pictures, and some hold hundreds of MB.
_MOST_READ = 32 << 20

#: So much of what is beyond ASCII tells the encoding, in bytes.
_SAMPLE = 1 << 14

#: What lies beside a file and is named as it is, the best first.
_SUFFIXES = (".lrc", ".txt")
#: As `bare` has them. What is named to have times may have none, and the other way round: the text tells.
_NAMES = ("syncedlyrics", "lyrics", "unsyncedlyrics", "wmlyrics")

# SYLT, https://id3.org/id3v2.4.0-frames, 4.9: what its times count, and what its texts are.
_FRAMES, _MILLISECONDS = 1, 2
_SUNG = (1, 2)  # lyrics, and a transcription of what is said


class DiskLyrics:
    """See the LyricsFiles port."""

    def read(self, path: Path) -> Lyrics:
        for beside in _beside(path):
            lyrics = _of_text_file(beside)
            if lyrics.lines:
                return lyrics
        return _embedded(path)[0]

    def embedded(self, path: Path) -> EmbeddedLyrics:
        return EmbeddedLyrics(_embedded(path)[1], next((it.name for it in _beside(path) if _is_shown(it)), ""))


def _is_shown(beside: Path) -> bool:
    """One that cannot be read is shown too: with the reason."""
    try:
        return bool(_of_text_file(beside).lines)
    except LyricsNotRead:
        return True


def _beside(path: Path) -> list[Path]:
    """The files named as this one is, but for its ending; however large the letters are."""
    wanted = _same(path.stem)
    found: list[tuple[int, bool, Path]] = []
    try:
        for name in os.listdir(path.parent):  # noqa: PTH208 - a Path for each of thousands takes longer
            stem, suffix = os.path.splitext(name)  # noqa: PTH122 - as above
            if suffix.lower() in _SUFFIXES and _same(stem) == wanted:
                found.append((_SUFFIXES.index(suffix.lower()), stem != path.stem, path.parent / name))
    except OSError:
        return []  # the file itself tells what is wrong
    return [beside for _, _, beside in sorted(found) if beside.is_file()]  # a pipe would be waited for


def _same(stem: str) -> str:
    return unicodedata.normalize("NFC", stem).casefold()


def _of_text_file(path: Path) -> Lyrics:
    """A text that is no lyrics may well be named as a track; what is an LRC by its name has to be one."""
    is_lrc = path.suffix.lower() == _SUFFIXES[0]
    name = readable(path.name)
    try:
        with path.open("rb") as file:
            data = file.read(LONGEST + 1)
    except OSError as error:
        raise LyricsNotRead(
            tr("“{file}” cannot be read: {reason}").format(file=name, reason=why_unread(error))
        ) from error
    if len(data) > LONGEST:
        if is_lrc:
            raise LyricsNotRead(tr("“{file}” is too large to be lyrics.").format(file=name))
        return Lyrics()
    text = decoded(data, _lines_beyond_ascii)
    if "\0" in text:
        if is_lrc:
            raise LyricsNotRead(tr("“{file}” is no text, so it cannot be lyrics.").format(file=name))
        return Lyrics()
    return parse(text)


def _lines_beyond_ascii(data: bytes) -> bytes:
    return b"\n".join(line for line in data.splitlines() if not line.isascii())[:_SAMPLE]


class _Rationed(io.FileIO):
    """A file of which only so much is read."""

    _left = _MOST_READ

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        self._left -= memoryview(buffer).nbytes
        if self._left < 0:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return super().readinto(buffer)

    def readall(self) -> bytes:
        return self.read(self._left)


def _embedded(path: Path) -> tuple[Lyrics, str]:
    """The best in the tags, with times, if there are any; and as they are written."""
    try:
        with io.BufferedReader(_Rationed(str(path))) as rationed:
            found = [(lyrics, text) for lyrics, text in _in_tags(rationed) if lyrics.lines]
    except OSError as error:
        raise LyricsNotRead(
            tr("“{file}” cannot be read: {reason}").format(file=readable(path.name), reason=why_unread(error))
        ) from error
    return next((one for one in found if one[0].is_timed), found[0] if found else (Lyrics(), ""))


def _in_tags(rationed: IO[bytes]) -> list[tuple[Lyrics, str]]:
    """What the tags hold, the likeliest to be the best first, each with its text."""
    try:
        file = mutagen.File(rationed, options=_KINDS)
        if file is None:
            return []
        tags = file.tags
        if tags is None and isinstance(file, MP3):
            tags = APEv2(rationed)
        timed = _of_frames(tags, file.info) if isinstance(tags, ID3Tags) else []
        texts = sorted(_texts(tags), key=lambda named: _NAMES.index(named[0]))
        return [
            *((lyrics, written(lyrics)) for lyrics in timed),
            *((parse(text), text) for _, text in texts if len(text) <= LONGEST),
        ]
    except Exception:  # noqa: BLE001 - mutagen answers damaged files with errors of every kind
        return []


class _Wary(Frame):
    """A frame of ID3 that takes no more than it is worth.

    Packed, it may be a thousand times its size. And mutagen cuts the times of SYLT off one by one, copying the rest,
    which takes hours with megabytes.
    """

    _most = LONGEST

    @classmethod
    def _fromData(cls, header: Any, flags: int, data: bytes) -> Frame:
        is_new = header.version >= header._V24
        is_packed = flags & (Frame.FLAG24_COMPRESS if is_new else Frame.FLAG23_COMPRESS)
        if is_packed or len(data) > cls._most:
            raise ID3JunkFrameError
        return cast(Frame, super()._fromData(header, flags, data))


def _wary(name: str, most: int = LONGEST) -> type[Frame]:
    return type(name, (_Wary, Frames[name]), {"_most": most})


#: All other frames are passed over unread.
_WANTED = {
    "USLT": _wary("USLT"),
    "TXXX": _wary("TXXX"),
    "SYLT": _wary("SYLT", 1 << 17),
    **{name: Frames_2_2[name] for name in ("ULT", "TXX")},
}


def _with_wanted(kind: type[mutagen.FileType]) -> type[mutagen.FileType]:
    """A kind of file with ID3 tags, of which only that is read."""

    def load(self: mutagen.FileType, thing: object, **_: object) -> None:
        kind.load(self, thing, known_frames=_WANTED)

    return type(kind.__name__, (kind,), {"load": load})


_KINDS = [
    *map(_with_wanted, (MP3, TrueAudio, AIFF, DSF, DSDIFF, WAVE)),
    *(
        ASF,
        FLAC,
        MP4,
        MonkeysAudio,
        Musepack,
        OggFLAC,
        OggOpus,
        OggSpeex,
        OggTheora,
        OggVorbis,
        OptimFROG,
        TAK,
        WavPack,
    ),
]


def _of_frames(tags: ID3Tags, info: object) -> list[Lyrics]:
    """What ID3 has frames for that tell the time of each line, or of each syllable."""
    found: list[Any] = [frame for frame in tags.getall("SYLT") if frame.type in _SUNG]
    units = {_MILLISECONDS: 0.001, _FRAMES: _frame_seconds(info)}
    return [
        of_times(_lines_of([(text, seconds * time) for text, time in frame.text]))
        for frame in sorted(found, key=lambda frame: _SUNG.index(frame.type))
        if (seconds := units.get(frame.format)) is not None
    ]


def _frame_seconds(info: object) -> float | None:
    """How long one MPEG frame sounds."""
    rate, version, layer = (getattr(info, name, None) for name in ("sample_rate", "version", "layer"))
    if not rate or not layer:
        return None
    samples = 384 if layer == 1 else 576 if layer == 3 and version != 1 else 1152
    return float(samples / rate)


def _lines_of(pieces: list[tuple[str, float]]) -> Iterator[tuple[str, timedelta]]:
    """A piece that begins with a new line begins a line; where none does, each is one."""
    pieces.sort(key=lambda piece: piece[1])
    has_syllables = any("\n" in text.rstrip("\n") for text, _ in pieces)
    words, since = "", 0.0
    for text, seconds in pieces:
        begins = text.startswith("\n") or not has_syllables
        if begins and words.strip():
            yield words, timedelta(seconds=since)
        words, since = (text, seconds) if begins or not words else (words + text, since)
    if words.strip():
        yield words, timedelta(seconds=since)


def _texts(tags: object) -> Iterator[tuple[str, str]]:
    """All lyrics in the tags, each with its name."""
    match tags:
        case ID3Tags():
            yield from (("lyrics", frame.text) for frame in tags.getall("USLT"))
            named: Iterable[tuple[str, object]] = (
                (frame.desc, "\n".join(map(str, frame.text))) for frame in tags.getall("TXXX")
            )
        case MP4Tags():
            yield from (("lyrics", str(text)) for text in tags.get("\xa9lyr", ()))
            named = (
                (key.rpartition(":")[2], bytes(text).decode("utf-8", "replace"))
                for key, values in tags.items()
                if key.startswith("----:")
                for text in values
            )
        case ASFTags() | list():  # Vorbis comments are a list as well
            named = iter(tags)
        case APEv2():
            named = tags.items()
        case _:
            return
    yield from ((bare(name[:LONG_NAME]), str(value)) for name, value in named if bare(name[:LONG_NAME]) in _NAMES)
