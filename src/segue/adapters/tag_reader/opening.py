"""Opens a file with the reader of its kind; or tells why it cannot be read."""

# ruff: noqa: PTH116, PTH123
# Paths are text here: a Path costs more to make and to send than it gives.
# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import contextlib
import os
import re
from collections.abc import Callable, Mapping
from typing import BinaryIO, NoReturn, cast

import mutagen
from msgspec import Struct, field
from mutagen.aac import AAC
from mutagen.ac3 import AC3
from mutagen.aiff import AIFF
from mutagen.asf import ASF
from mutagen.dsdiff import DSDIFF
from mutagen.dsf import DSF
from mutagen.flac import FLAC
from mutagen.id3 import ID3NoHeaderError
from mutagen.monkeysaudio import MonkeysAudio
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4
from mutagen.musepack import Musepack
from mutagen.oggopus import OggOpus
from mutagen.oggspeex import OggSpeex
from mutagen.oggtheora import OggTheora
from mutagen.oggvorbis import OggVorbis
from mutagen.tak import TAK
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack

from segue.adapters.tag_reader.answer import UnreadableFile, why_unread
from segue.adapters.tag_reader.id3_frames import ID3_FRAMES
from segue.adapters.tag_reader.matroska import Matroska, read_matroska
from segue.domain.speech import tr

#: A file as its reader sees it.
File = mutagen.FileType | Matroska


class _Kind(Struct, frozen=True):
    noun: str
    reader: Callable[..., mutagen.FileType] | None = None
    options: Mapping[str, object] = field(default_factory=dict)


# Frames of older versions stay as they are (`places` knows them): to turn them into those of 2.4 takes a fifth of the
# time, of a tag that is of 2.4 too.
_ID3 = {"known_frames": ID3_FRAMES, "translate": False}

# To ask the right class at once is a fifth faster than to let mutagen try them all.
_KINDS = {
    suffix: kind
    for suffixes, kind in {
        "mp3 mp2": _Kind("an MP3", MP3, _ID3),
        "flac": _Kind("a FLAC", FLAC),
        "ogg oga": _Kind("an Ogg", OggVorbis),
        "ogv": _Kind("an Ogg", OggTheora),
        "opus": _Kind("an Opus", OggOpus),
        "spx": _Kind("a Speex", OggSpeex),
        "m4a m4b m4p mp4 m4v mov 3gp": _Kind("an MPEG-4", MP4),
        "aac": _Kind("an AAC", AAC),
        "ac3": _Kind("an AC-3", AC3),
        "wma wmv asf": _Kind("a Windows Media", ASF),
        "ape": _Kind("a Monkey’s Audio", MonkeysAudio),
        "wv": _Kind("a WavPack", WavPack),
        "mpc mp+": _Kind("a Musepack", Musepack),
        "tta": _Kind("a True Audio", TrueAudio, _ID3),
        "tak": _Kind("a TAK", TAK),
        "aiff aif aifc": _Kind("an AIFF", AIFF, _ID3),
        "wav": _Kind("a WAV", WAVE, _ID3),
        "dsf": _Kind("a DSF", DSF, _ID3),
        "dff": _Kind("a DSDIFF", DSDIFF, _ID3),
        "mkv mka": _Kind("a Matroska"),
        "webm weba": _Kind("a WebM"),
        "avi": _Kind("an AVI"),
        "mpg mpeg": _Kind("an MPEG"),
        "flv": _Kind("a Flash video"),
        "dts": _Kind("a DTS"),
        "caf": _Kind("a CAF"),
        "au": _Kind("an AU"),
        "amr": _Kind("an AMR"),
        "ra": _Kind("a RealAudio"),
        "mod xm s3m it": _Kind("a module"),
        "mid midi": _Kind("a MIDI"),
    }.items()
    for suffix in suffixes.split()
}

# How the files begin that Segue plays though mutagen knows nothing of them: all but Matroska are told by name only.
_PLAYABLE = re.compile(
    rb"\x1aE\xdf\xa3"  # Matroska, WebM
    rb"|RIFF....AVI |RF64|riff\x2e\x91\xcf\x11"  # AVI, and WAV beyond 4 GB
    rb"|\0\0\x01[\xb3\xba]|FLV\x01|\x7f\xfe\x80\x01|caff|\.snd|#!AMR|\.ra\xfd|\.RMF"
    rb"|Extended Module: |IMPM|MThd|.{44}SCRM|.{1080}(?:M\.K\.|M!K!|FLT[48]|[468]CHN|[123]\dCH|OCTA|CD81)",
    re.DOTALL,
)


def suffix_of(path: str) -> str:
    return path[path.rfind(".") + 1 :].lower()


def open_file(path: str, stream: BinaryIO) -> File | None:
    """The file at `path`, whose bytes are `stream`, as its reader sees it; None for one that only a player knows.

    Raises UnreadableFile.
    """
    # Broad twice, since this is the border to files that anyone may have written, and to a parser that answers
    # them with MutagenError, but also with IndexError, ValueError, struct.error, MemoryError and others.
    doubtful: mutagen.FileType | None = None
    failure: Exception | None = None
    kind = _KINDS.get(suffix_of(path))
    with contextlib.suppress(Exception):
        if kind and kind.reader:
            doubtful = kind.reader(stream, **kind.options)
            # Three bytes that could begin a frame of MP3 are in many files that are something else.
            if not getattr(doubtful.info, "sketchy", False):
                return doubtful
    # The suffix was wrong, or is unknown: by what is in the file. mutagen weighs its name too, if it has one.
    try:
        with open(os.open(path, os.O_RDONLY | _O_BINARY), "rb") as nameless:
            if (file := mutagen.File(nameless)) is not None:
                return cast(mutagen.FileType, file)
    except Exception as error:  # noqa: BLE001 - see above
        failure = error
    if doubtful is not None:
        return doubtful
    if kind and kind.reader is MP3:
        # Old programs wrote ID3 tags that mutagen refuses; the sound after them is good.
        with contextlib.suppress(Exception):
            bare = MP3(path, ID3=_no_id3)
            if not getattr(bare.info, "sketchy", True):
                return bare
    if not _is_playable(path):
        raise UnreadableFile(_reason(path, failure))
    with contextlib.suppress(Exception), open(path, "rb") as matroska:
        return read_matroska(matroska)
    return None


def _no_id3(*_: object, **__: object) -> NoReturn:
    raise ID3NoHeaderError


_O_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows has it, and needs it


def _is_playable(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return _PLAYABLE.match(file.read(2048)) is not None
    except OSError as error:
        raise UnreadableFile(_reason(path, error)) from None


def _reason(path: str, error: Exception | None) -> str:
    """Why the file cannot be read. mutagen wraps the system's errors in its own."""
    if isinstance(error, mutagen.MutagenError) and error.args and isinstance(error.args[0], OSError):
        error = error.args[0]
    if (told := why_unread(error)) is not None:
        return told
    with contextlib.suppress(OSError):
        if os.stat(path).st_size == 0:
            return tr("This file is empty.")
    kind = _KINDS.get(suffix_of(path))
    return (
        tr("This is not {noun} file, or it is damaged.").format(noun=kind.noun)
        if kind
        else tr("Segue does not know this kind of file.")
    )
