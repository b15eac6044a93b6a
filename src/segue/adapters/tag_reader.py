"""Reads the tags of files, in processes of their own that a damaged file may bring down.

`read_tags` is what such a process does with one file; `TagPool` is those processes, seen from the program.
"""

# ruff: noqa: PTH116, PTH119, PTH120, PTH123
# Paths are text here: a Path costs more to make and to send than it gives.
# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import contextlib
import math
import multiprocessing
import os
import re
import signal
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import astuple, dataclass, field, fields
from datetime import timedelta
from functools import lru_cache, partial
from itertools import islice
from multiprocessing.connection import Connection
from operator import attrgetter
from typing import Any, BinaryIO, NoReturn, cast

import mutagen
from mutagen.aac import AAC
from mutagen.ac3 import AC3
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2
from mutagen.asf import ASF, ASFTags
from mutagen.dsdiff import DSDIFF
from mutagen.dsf import DSF
from mutagen.flac import FLAC
from mutagen.id3 import (
    ID3,
    RVA2,
    TCON,
    TXXX,
    Frame,
    Frames,
    Frames_2_2,
    ID3JunkFrameError,
    ID3NoHeaderError,
    ID3Tags,
)
from mutagen.monkeysaudio import MonkeysAudio
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4, MP4Tags
from mutagen.musepack import Musepack
from mutagen.oggopus import OggOpus
from mutagen.oggspeex import OggSpeex
from mutagen.oggtheora import OggTheora
from mutagen.oggvorbis import OggVorbis
from mutagen.tak import TAK
from mutagen.trueaudio import TrueAudio
from mutagen.wave import WAVE
from mutagen.wavpack import WavPack

from segue.core.children import end_with_parent, nameless_main
from segue.core.ports import FoundFile, ReadFile, UnreadFile
from segue.domain.cue_sheet import parse as parse_cue_sheet
from segue.domain.genre_tree import canonical
from segue.domain.parts import Chapter, of_chapters, of_sheet
from segue.domain.rating_scales import of_comment, of_fmps, of_popm, of_windows_media
from segue.domain.splitting import USUAL, Separators, split_artists, split_genres
from segue.domain.track import MusicBrainzIds, Part, ReplayGain, Tags


class UnreadableFile(Exception):
    """A file whose tags cannot be read. Its text says why, in words for the listener."""


# ---------------------------------------------------------------- one file


#: What is in a file: its tags, and its parts, each with its own, where it is an album in one file.
Content = tuple[Tags, tuple[tuple[Part, Tags], ...]]


def read_content(path: str, sheets: Sequence[str] = (), separators: Separators = USUAL) -> Content:
    """What the file at `path` says of itself, clean enough to show and to store. Raises UnreadableFile.

    A file without a title is named after its file; one without title, artist and album takes the name of
    its folder for the album. `separators` part several artists or genres in one text. The file is parted by the first
    of its CUE `sheets` that speaks of it, else by one in its tags, else by its chapters.
    """
    file = _open(path)
    words = _words(path, file)
    tags = _tags(path, file, words, separators)
    return tags, _parts(path, file, words, sheets, tags, separators)


def read_tags(path: str, separators: Separators = USUAL) -> Tags:
    """As `read_content`, of the file as a whole."""
    return read_content(path, (), separators)[0]


def _tags(path: str, file: "_File | None", words: "_Words", separators: Separators) -> Tags:
    title = words.one("title")
    artists = _artists(words.values("artist_list", _LONG), separators)
    if len(artists) < 2:
        artists = _artists(words.values("artists", _LONG), separators)
    album = words.one("album")
    track_no = words.number("track_no")
    if not (title or artists or album):
        album = _clean(os.path.basename(os.path.dirname(path)).replace("_", " "))
    if not title:
        title, named_track_no = _from_name(path)
        track_no = named_track_no if track_no is None else track_no
    genre_words = words.values("genres", _LONGEST)
    return Tags(
        title=title,
        artists=artists,
        album=album,
        album_artist=words.one("album_artist"),
        genres=_genres(genre_words, separators),
        year=words.year("year"),
        track_no=track_no,
        disc_no=words.number("disc_no"),
        duration=_duration(file),
        genre_words=genre_words,
        is_video=_is_video(path, file),
        **_more(words, separators),
    )


def _more(words: "_Words", separators: Separators) -> dict[str, Any]:
    """What fewer files say of themselves."""
    if not words.has_more:
        return {}
    return {
        "composers": _artists(words.values("composers", _LONG), separators),
        "original_year": words.year("original_year"),
        "bpm": words.decimal("bpm", _SLOWEST, _FASTEST),
        "is_compilation": words.one("compilation").lower() in _YES,
        "title_sort": words.one("title_sort"),
        "artist_sort": words.one("artist_sort"),
        "album_sort": words.one("album_sort"),
        "album_artist_sort": words.one("album_artist_sort"),
        "musicbrainz": MusicBrainzIds(*map(words.uuid, _MUSICBRAINZ)),
        "gain": ReplayGain(words.gain("track"), words.gain("album"), words.peak("track"), words.peak("album")),
        "rating": words.rating(),
        "is_loved": words.one("love") == "L",
    }


# Few artists and genres are in many files, and those of a folder come one after another.
@lru_cache(256)
def _artists(values: tuple[str, ...], separators: Separators) -> tuple[str, ...]:
    return _bounded(split_artists(values, separators))


@lru_cache(256)
def _genres(values: tuple[str, ...], separators: Separators) -> tuple[str, ...]:
    return _bounded(canonical(word) for word in split_genres(values, separators))


def _bounded(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([name[:_LONGEST].rstrip() for name in names]))[:_MANY]


@dataclass(frozen=True, slots=True)
class _Kind:
    noun: str
    reader: Callable[..., mutagen.FileType] | None = None
    options: Mapping[str, object] = field(default_factory=dict)


# How mutagen numbers the encodings of ID3, and what ends a text in each.
_ENCODINGS = {0: ("latin-1", b"\0"), 1: ("utf-16", b"\0\0"), 2: ("utf-16-be", b"\0\0"), 3: ("utf-8", b"\0")}
_UTF_16 = 1


class _NamedText(TXXX):
    """A frame of ID3 whose text has a name; it is dropped where that name is none of ours.

    Picard writes some twenty of these into a file. In mutagen's general way to read a frame they would take nearly
    as long as all else; so the plain ones, which all but a few are, are taken apart here.
    """

    FrameID = "TXXX"

    @classmethod
    def _fromData(cls, header: Any, flags: int, data: bytes) -> Frame:
        if not flags and not header.f_unsynch and data and data[0] in _ENCODINGS:
            encoding, end = _ENCODINGS[data[0]]
            at = data.find(end, 1)
            while len(end) == 2 and at > 0 and at % 2 == 0:  # the halves of two characters
                at = data.find(end, at + 1)
            with contextlib.suppress(UnicodeDecodeError):  # mutagen mends some mistakes
                name = data[1:at].decode(encoding)
                if at < 0 or _bare(name[:_LONG_NAME]) not in _ID3.all:
                    raise ID3JunkFrameError
                frame = cls.__new__(cls)
                text = data[at + len(end) :].decode(encoding).split("\0")
                frame.__dict__.update(encoding=data[0], desc=name, text=text)
                return frame
        return cast(Frame, TXXX._fromData(header, flags, data))


class _PlainText(Frame):
    """Reads the texts of a frame of ID3 at once where they are plain, which all but a few are; see `_NamedText`."""

    @classmethod
    def _fromData(cls, header: Any, flags: int, data: bytes) -> Frame:
        if not flags and not header.f_unsynch and data and data[0] in _ENCODINGS:
            with contextlib.suppress(UnicodeDecodeError):
                text = data[1:].decode(_ENCODINGS[data[0]][0]).rstrip("\0")
                if text and (data[0] != _UTF_16 or "\0" not in text):  # each of several would tell its byte order
                    frame = cls.__new__(cls)
                    frame.__dict__.update(encoding=data[0], text=text.split("\0"))
                    return frame
        return cast(Frame, super()._fromData(header, flags, data))


class _Adjustment(RVA2):
    """A frame of ID3 with a gain; dropped where it is cut short, for which mutagen would give up the whole tag."""

    @classmethod
    def _fromData(cls, header: Any, flags: int, data: bytes) -> Frame:
        try:
            return cast(Frame, RVA2._fromData(header, flags, data))
        except (IndexError, struct.error):
            raise ID3JunkFrameError from None


# Pictures, lyrics and comments are often most of an ID3 tag; frames not named here are not parsed.
_TEXT_FRAMES = (
    *("TIT2", "TPE1", "TPE2", "TALB", "TCON", "TDRC", "TDRL", "TDOR", "TRCK", "TPOS", "TCOM", "TBPM", "TCMP"),
    *("TSOT", "TSOP", "TSOA", "TSO2", "TYER", "TDAT", "TIME", "TORY"),
)
_OLD_FRAMES = (
    *("TT2", "TP1", "TP2", "TAL", "TCO", "TYE", "TDA", "TIM", "TOR", "TRK", "TPA"),
    *("TCM", "TBP", "TCP", "TST", "TSP", "TSA", "TS2", "TXX", "UFI", "POP"),
)
_ID3_FRAMES: dict[str, type[Frame]] = {
    **{name: type(name, (_PlainText, Frames[name]), {}) for name in _TEXT_FRAMES},
    **{name: Frames_2_2[name] for name in _OLD_FRAMES},
    **{name: Frames[name] for name in ("UFID", "POPM", "CHAP")},
    "TXXX": _NamedText,
    "RVA2": _Adjustment,
}


# To ask the right class at once is a fifth faster than to let mutagen try them all.
_KINDS = {
    suffix: kind
    for suffixes, kind in {
        "mp3 mp2": _Kind("an MP3", MP3, {"known_frames": _ID3_FRAMES}),
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
        "tta": _Kind("a True Audio", TrueAudio),
        "tak": _Kind("a TAK", TAK),
        "aiff aif aifc": _Kind("an AIFF", AIFF),
        "wav": _Kind("a WAV", WAVE),
        "dsf": _Kind("a DSF", DSF),
        "dff": _Kind("a DSDIFF", DSDIFF),
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
    }.items()
    for suffix in suffixes.split()
}

# How the files begin that VLC plays though mutagen knows nothing of them: all but Matroska are told by name only.
_PLAYABLE = re.compile(
    rb"\x1aE\xdf\xa3"  # Matroska, WebM
    rb"|RIFF....AVI |RF64|riff\x2e\x91\xcf\x11"  # AVI, and WAV beyond 4 GB
    rb"|\0\0\x01[\xb3\xba]|FLV\x01|\x7f\xfe\x80\x01|caff|\.snd|#!AMR|\.ra\xfd|\.RMF",
    re.DOTALL,
)


def _suffix(path: str) -> str:
    return path[path.rfind(".") + 1 :].lower()


def _open(path: str) -> "_File | None":
    """The file as its reader sees it; None for one that only a player knows. Raises UnreadableFile."""
    # Broad twice, since this is the border to files that anyone may have written, and to a parser that answers
    # them with MutagenError, but also with IndexError, ValueError, struct.error, MemoryError and others.
    doubtful: mutagen.FileType | None = None
    failure: Exception | None = None
    kind = _KINDS.get(_suffix(path))
    with contextlib.suppress(Exception):
        if kind and kind.reader:
            doubtful = kind.reader(path, **kind.options)
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
        return _matroska(matroska)
    return None


def _no_id3(*_: object, **__: object) -> NoReturn:
    raise ID3NoHeaderError


_O_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows has it, and needs it


def _is_playable(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return _PLAYABLE.match(file.read(16)) is not None
    except OSError as error:
        raise UnreadableFile(_reason(path, error)) from None


def _reason(path: str, error: Exception | None) -> str:
    """Why the file cannot be read. mutagen wraps the system's errors in its own."""
    if isinstance(error, mutagen.MutagenError) and error.args and isinstance(error.args[0], OSError):
        error = error.args[0]
    match error:
        case FileNotFoundError():
            return "This file is not there any more."
        case PermissionError():
            return "Segue may not read this file (no permission)."
        case OSError(strerror=str() as told):
            return f"This file could not be read ({told})."
        case MemoryError():
            return "This file is damaged: it asks for more memory than there is."
    with contextlib.suppress(OSError):
        if os.stat(path).st_size == 0:
            return "This file is empty."
    kind = _KINDS.get(_suffix(path))
    return f"This is not {kind.noun} file, or it is damaged." if kind else "Segue does not know this kind of file."


def _duration(file: "_File | None") -> timedelta | None:
    seconds = getattr(file if isinstance(file, _Matroska) else getattr(file, "info", None), "length", None)
    # A header that claims more than a month of sound is broken; so is one that claims none.
    if not isinstance(seconds, (int, float)) or not 0 < seconds < 31 * 86_400:
        return None
    return timedelta(seconds=seconds) or None


# Whether there is a picture in these is not told by mutagen: so by the name alone.
_VIDEO = frozenset(["mkv", "webm", "mp4", "m4v", "mov", "avi", "mpg", "mpeg", "ogv", "wmv", "flv", "3gp"])


def _is_video(path: str, file: "_File | None") -> bool:
    """By what is in the file where that is known: sound named `.avi` is sound, and Theora in an `.ogg` is video."""
    if isinstance(file, OggTheora):
        return True
    if isinstance(file, _Matroska):
        return file.is_video
    return (file is None or isinstance(file, (MP4, ASF))) and _suffix(path) in _VIDEO


# ---------------------------------------------------------------- words of a tag

# Where each family of tags keeps what we want, the best place first; the names are those of MusicBrainz Picard.
#
# Vorbis comments, APEv2 and ASF give every text a name, which we take in lower case and without blanks, "_" and "/",
# since programs differ in them: "MusicBrainz/Album Id" is "musicbrainzalbumid". The same names are in TXXX frames of
# ID3 and in "----" atoms of MP4. A list of several artists is better than their credit, "A & B"; of one it may be
# none: Picard joins the names with "/" in ID3v2.3, which stands in names too.
_Places = dict[str, tuple[str, ...]]
_MUSICBRAINZ: _Places = {
    "recording id": ("musicbrainztrackid",),  # has been its name since before there were recordings
    "release id": ("musicbrainzalbumid",),
    "artist id": ("musicbrainzartistid",),
    "album artist id": ("musicbrainzalbumartistid",),
    "release group id": ("musicbrainzreleasegroupid",),
}
_GAIN: _Places = {
    "track r128": ("r128trackgain",),
    "album r128": ("r128albumgain",),
    "track gain": ("replaygaintrackgain", "RVA2 track gain"),
    "album gain": ("replaygainalbumgain", "RVA2 album gain"),
    "track peak": ("replaygaintrackpeak", "RVA2 track peak"),
    "album peak": ("replaygainalbumpeak", "RVA2 album peak"),
}
_CUE_SHEET: _Places = {"cue sheet": ("cuesheet",)}
# FMPS comes first, since everybody means the same by it. Love is MusicBee's.
_LIKING: _Places = {
    "fmps rating": ("fmpsrating",),
    "bytes of a rating": ("POPM of Windows", "POPM"),
    "Windows' rating": ("wmshareduserrating",),
    "comment with a rating": ("rating",),
    "love": ("loverating",),
}
_ID3_PLACES: _Places = {
    "title": ("TIT2",),
    "artist_list": ("artists",),
    "artists": ("TPE1", "artists"),
    "album": ("TALB",),
    "album_artist": ("TPE2", "albumartist"),
    "genres": ("TCON",),
    "year": ("TDRC", "TDRL", "TDOR", "originaldate", "originalyear"),
    "track_no": ("TRCK",),
    "disc_no": ("TPOS",),
    "composers": ("TCOM", "composer"),
    "original_year": ("TDOR", "originaldate", "originalyear"),
    "bpm": ("TBPM", "bpm"),
    "compilation": ("TCMP", "compilation"),
    "title_sort": ("TSOT", "titlesort"),
    "artist_sort": ("TSOP", "artistsort"),
    "album_sort": ("TSOA", "albumsort"),
    "album_artist_sort": ("TSO2", "albumartistsort"),
}
_MP4_PLACES: _Places = {
    "title": ("\xa9nam",),
    "artist_list": ("artists",),
    "artists": ("\xa9ART", "artists"),
    "album": ("\xa9alb",),
    "album_artist": ("aART", "albumartist"),
    "genres": ("\xa9gen",),
    "year": ("\xa9day", "originaldate", "originalyear"),
    "track_no": ("trkn",),
    "disc_no": ("disk",),
    "composers": ("\xa9wrt", "composer"),
    "original_year": ("originaldate", "originalyear"),
    "bpm": ("bpm", "tmpo"),  # an atom of its own holds no fraction
    "compilation": ("cpil", "compilation"),
    "title_sort": ("sonm", "titlesort"),
    "artist_sort": ("soar", "artistsort"),
    "album_sort": ("soal", "albumsort"),
    "album_artist_sort": ("soaa", "albumartistsort"),
}
_NAMED_PLACES: _Places = {
    "title": ("title",),
    "artist_list": ("artists", "wmartists"),
    "artists": ("artist", "author", "artists", "wmartists", "performer"),
    "album": ("album", "wmalbumtitle"),
    "album_artist": ("albumartist", "wmalbumartist"),
    "genres": ("genre", "wmgenre"),
    "year": ("date", "year", "wmyear", "originaldate", "originalyear", "wmoriginalreleaseyear"),
    "track_no": ("tracknumber", "track", "wmtracknumber"),
    "disc_no": ("discnumber", "disc", "wmpartofset"),
    "composers": ("composer", "wmcomposer"),
    "original_year": ("originaldate", "originalyear", "wmoriginalreleasetime", "wmoriginalreleaseyear"),
    "bpm": ("bpm", "wmbeatsperminute"),
    "compilation": ("compilation", "wmiscompilation"),
    "title_sort": ("titlesort", "wmtitlesortorder"),
    "artist_sort": ("artistsort", "wmartistsortorder"),
    "album_sort": ("albumsort", "wmalbumsortorder"),
    "album_artist_sort": ("albumartistsort", "wmalbumartistsortorder"),
}
_MOST_ASKED = ("title", "artist_list", "artists", "album", "album_artist", "genres", "year", "track_no", "disc_no")


class _Family:
    """The tags that keep their texts in the same places: all of these, and those that most files do not have."""

    def __init__(self, places: _Places) -> None:
        self.places = places | _MUSICBRAINZ | _GAIN | _CUE_SHEET | _LIKING
        self.all = frozenset(place for some in self.places.values() for place in some)
        self.more = frozenset(
            place for field, some in self.places.items() if field not in _MOST_ASKED for place in some
        )


_ID3 = _Family(_ID3_PLACES)
_MP4 = _Family(_MP4_PLACES)
_NAMED = _Family(_NAMED_PLACES)

_YEAR = re.compile(r"(?<![0-9])[12][0-9]{3}")
_NUMBER = re.compile(r"\s*0*([1-9][0-9]{0,3})(?![0-9])", re.ASCII)
_DECIMAL = re.compile(
    r"\s*([+-]?)((?:[0-9]{1,9}(?:[.,][0-9]{0,20})?|[.,][0-9]{1,20})(?:e[+-]?[0-9]{1,3})?)(?![0-9])",
    re.ASCII | re.IGNORECASE,
)
_UUID = re.compile(r"(?<![0-9a-f-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-f-])")
_YES = ("1", "true", "yes")

# Beyond these, a number is a mistake: no music is slower or faster, and no scanner of loudness says more.
_SLOWEST, _FASTEST = 1.0, 1_000.0
_LOUDEST = 64.0
_HIGHEST = 100.0
#: What ReplayGain's -18 LUFS are above the -23 LUFS of R128 (RFC 7845, 5.2.1), in dB.
_R128_TO_REPLAYGAIN = 5.0


@dataclass(frozen=True, slots=True)
class _Words:
    """The texts of one tag, by where its family keeps them."""

    texts: Mapping[str, list[str]]
    family: _Family

    @property
    def has_more(self) -> bool:
        """Whether there is anything besides what most files have."""
        return not self.family.more.isdisjoint(self.texts)

    def one(self, field: str) -> str:
        for text in self._all(field):
            if clean := _clean(text):
                return clean
        return ""

    def values(self, field: str, longest: int) -> tuple[str, ...]:
        """The values of the best place that has any, at most `longest` letters each."""
        for place in self.family.places[field]:
            if texts := self.texts.get(place):
                clean = filter(None, [_clean(text, longest) for text in texts[:_VERY_MANY]])
                if several := tuple(dict.fromkeys(clean)):
                    return several[:_MANY]
        return ()

    def number(self, field: str) -> int | None:
        """The first number: 3 of "3/12"."""
        for text in self._all(field):
            if match := _NUMBER.match(text):
                return int(match[1])
        return None

    def decimal(self, field: str, least: float, most: float) -> float | None:
        """The first number that begins a text and lies within these: -6.54 of "-6.54 dB"."""
        for text in self._all(field):
            if match := _DECIMAL.match(text.replace("−", "-")):
                value = float(match[1] + match[2].replace(",", "."))
                if math.isfinite(value) and least <= value <= most:
                    return value
        return None

    def year(self, field: str) -> int | None:
        for text in self._all(field):
            if match := _YEAR.search(text):
                return int(match[0])
        return None

    def rating(self) -> float | None:
        """In stars, from the best place that tells any."""
        return next((stars for place, read in _RATINGS for t in self._all(place) if (stars := read(t))), None)

    def uuid(self, field: str) -> str:
        for text in self._all(field):
            if match := _UUID.search(text.lower()):
                return match[0]
        return ""

    def gain(self, of: str) -> float | None:
        """In dB. What Opus says of itself is trusted first: ReplayGain's tags may be those of another file."""
        r128 = self.decimal(f"{of} r128", -32_768, 32_767)
        if r128 is not None and abs(gain := r128 / 256 + _R128_TO_REPLAYGAIN) <= _LOUDEST:
            return gain
        return self.decimal(f"{of} gain", -_LOUDEST, _LOUDEST)

    def peak(self, of: str) -> float | None:
        """As amplitude. A peak of 0 is silence, or was never looked for."""
        return self.decimal(f"{of} peak", 0.0, _HIGHEST) or None

    def _all(self, field: str) -> list[str]:
        return [text for place in self.family.places[field] for text in self.texts.get(place, ())]


def _words(path: str, file: "_File | None") -> _Words:
    try:
        tags: object = None if file is None else file.tags
        if tags is None and isinstance(file, (MP3, AAC)):
            tags = _loose_tags(path)
        match tags:
            case ID3Tags():
                return _Words(_id3_texts(tags), _ID3)
            case MP4Tags():
                return _Words(_mp4_texts(tags), _MP4)
            case ASFTags() | list():  # both are lists of pairs: ASF and Vorbis comments
                return _Words(_named_texts(tags), _NAMED)
            case APEv2():
                return _Words(_named_texts(tags.items()), _NAMED)
            case dict():  # Matroska's, which are named so already
                return _Words(tags, _NAMED)
    except Exception:  # noqa: BLE001 - a tag that breaks its parser; the sound may still be good
        pass
    return _Words({}, _NAMED)


def _loose_tags(path: str) -> object:
    """Tags that mutagen's class for the stream does not look for: ID3 before AAC, APEv2 after MP3."""
    for family in (ID3, APEv2):
        with contextlib.suppress(mutagen.MutagenError):
            return family(path)
    return None


_RATINGS: tuple[tuple[str, Callable[[str], float | None]], ...] = (
    ("fmps rating", of_fmps),
    ("bytes of a rating", lambda byte: of_popm(int(byte))),
    ("Windows' rating", of_windows_media),
    ("comment with a rating", of_comment),
)

_BOTH_SIDES = 1  # RVA2's channel of the master volume


def _id3_texts(tags: ID3Tags) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for key, frame in tags.items():
        if key in _ID3.all:
            texts[key] = _texts(frame.genres if isinstance(frame, TCON) else frame.text)
        elif key.startswith("TXXX:"):
            if (name := _bare(frame.desc[:_LONG_NAME])) in _ID3.all:
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
        if key in _MP4.all:
            several = value if isinstance(value, list) else [value]
            texts[key] = _texts([pair[0] for pair in several] if key in _MP4_PAIRS else several)
        elif key.startswith("----:") and (name := _bare(key.rpartition(":")[2][:_LONG_NAME])) in _MP4.all:
            texts.setdefault(name, _texts(text.decode("utf-8", "replace") for text in value))
    return texts


def _named_texts(pairs: Iterable[tuple[str, Any]]) -> dict[str, list[str]]:
    texts: dict[str, list[str]] = {}
    for name, value in pairs:
        if (bare := _bare(name[:_LONG_NAME])) in _NAMED.all:
            texts.setdefault(bare, []).extend(str(value)[:_LONG].split("\0"))
    return texts


def _texts(values: Iterable[object]) -> list[str]:
    """As text, and parted where NUL stands between several."""
    return [part for value in values for part in str(value)[:_LONG].split("\0")]


#: Longer than any name that we know.
_LONG_NAME = 64
_BLANKS = str.maketrans("", "", " _/")


@lru_cache(1024)
def _bare(name: str) -> str:
    return name.lower().translate(_BLANKS)


# ---------------------------------------------------------------- parts

#: The longest CUE sheet, in bytes, and the most chapters that are looked at.
_LONGEST_SHEET = 1 << 20
_MOST_CHAPTERS = 2_000


def _parts(
    path: str,
    file: "_File | None",
    words: "_Words",
    sheets: Sequence[str],
    whole: Tags,
    separators: Separators,
) -> tuple[tuple[Part, Tags], ...]:
    """The parts of a file that is an album in one; () of any other."""

    def of_text(text: str, sheet_name: str) -> tuple[tuple[Part, Tags], ...]:
        name = os.path.basename(path)
        sheet = parse_cue_sheet(text)
        return of_sheet(sheet, name, sheet_name, whole, partial(_named, _artists, separators), genres)

    genres = partial(_named, _genres, separators)
    for sheet in sheets:
        with contextlib.suppress(OSError):  # gone since the folder was listed, or not for us
            with open(sheet, "rb") as text:
                found = of_text(_decoded(text.read(_LONGEST_SHEET)), os.path.basename(sheet))
            if found:
                return found
    if file is None or (file.tags is None and not isinstance(file, MP4)):
        return ()
    try:
        if "cuesheet" in words.texts and (found := of_text(_inner_sheet(file.tags), "")):
            return found
        return of_chapters(sorted(_chapters(path, file), key=attrgetter("start"))[:_MOST_CHAPTERS], whole)
    except Exception:  # noqa: BLE001 - chapters that break their parser; as a whole the file is good
        return ()


def _named(
    split: Callable[[tuple[str, ...], Separators], tuple[str, ...]], by: Separators, text: str
) -> tuple[str, ...]:
    return split((clean,), by) if (clean := _clean(text)) else ()


def _decoded(data: bytes) -> str:
    """The text of a CUE sheet, which never says how it is encoded."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # late: few sheets are so old

        # Of the names alone: all else is in plain letters, and would water them down.
        names = b"\n".join(_NAME_BEYOND_ASCII.findall(data)) or data
        best = from_bytes(names, cp_isolation=_CODE_PAGES).best()
        return data.decode("cp1252" if best is None else best.encoding, "replace")


_NAME_BEYOND_ASCII = re.compile(rb'"([^"\n]*[\x80-\xff][^"\n]*)"')

#: What Windows writes where a program asks for no encoding, and that is where the rippers run.
_CODE_PAGES = ["cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp932", "cp936", "cp950", "cp949"]


def _inner_sheet(tags: object) -> str:
    """The CUE sheet in the tags, with its lines."""
    match tags:
        case ID3Tags():
            texts = [frame.text for frame in tags.getall("TXXX") if _bare(frame.desc[:_LONG_NAME]) == "cuesheet"]
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


def _chapters(path: str, file: "_File") -> Iterator[Chapter]:
    """The chapters that a file tells of, in any order."""
    if isinstance(file, _Matroska):
        yield from file.chapters
        return
    if isinstance(file, MP4) and not file.chapters:  # Nero's, which mutagen knows
        with open(path, "rb") as quicktime:
            yield from _quicktime_chapters(quicktime)
        return
    match file.tags:
        case ID3Tags() as tags:
            for frame in tags.getall("CHAP")[:_MOST_CHAPTERS]:
                titles = frame.sub_frames.getall("TIT2")
                yield Chapter(timedelta(milliseconds=frame.start_time), _clean(str(titles[0])) if titles else "")
        case MP4Tags():
            for chapter in file.chapters or ():
                yield Chapter(timedelta(seconds=chapter.start), _clean(chapter.title))
        case list() as tags:
            yield from _comment_chapters(tags)
            sheet = getattr(file, "cuesheet", None)  # FLAC's own, without titles
            for track in sheet.tracks if sheet else ():
                if track.track_number not in _LEAD_OUT and track.type == 0:
                    yield Chapter(timedelta(seconds=track.start_offset / file.info.sample_rate), "")


#: How a FLAC numbers what comes after the last track, on a CD and elsewhere.
_LEAD_OUT = (170, 255)

_CHAPTER = re.compile(r"chapter([0-9]{1,4})(name)?$", re.IGNORECASE | re.ASCII)
_CLOCK = re.compile(r"\s*([0-9]{1,4}):([0-9]{1,2}):([0-9]{1,2}(?:\.[0-9]{1,9})?)\s*$", re.ASCII)


def _comment_chapters(tags: Iterable[tuple[str, str]]) -> Iterator[Chapter]:
    """As Vorbis comments write them: CHAPTER001=00:00:00.000 and CHAPTER001NAME=…"""
    starts: dict[int, timedelta] = {}
    names: dict[int, str] = {}
    for key, value in tags:
        if key[:7].lower() == "chapter" and (match := _CHAPTER.match(key)):
            if match[2]:
                names[int(match[1])] = _clean(value)
            elif clock := _CLOCK.match(value):
                hours, minutes, seconds = int(clock[1]), int(clock[2]), float(clock[3])
                starts[int(match[1])] = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return (Chapter(start, names.get(number, "")) for number, start in starts.items())


# ---------------------------------------------------------------- QuickTime's chapters

_Place = tuple[int, int]  # where the content of an atom begins and ends

#: The most atoms within one that are looked at, and of a table the most bytes.
_MOST_ATOMS = 200
_LONGEST_TABLE = 1 << 20


def _quicktime_chapters(file: BinaryIO) -> Iterator[Chapter]:
    """The samples of the track of text that another track names as its chapters (QuickTime File Format, "Chapter
    lists"): each a title, in its own time.
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
            yield from _samples_as_chapters(file, track)
            return


def _samples_as_chapters(file: BinaryIO, track: _Place) -> Iterator[Chapter]:
    head = _content(file, _inner(file, track, b"mdia", b"mdhd"))
    scale = int.from_bytes(head[20:24] if head[:1] == b"\1" else head[12:16], "big")

    def table(name: bytes) -> tuple[int, ...]:
        return _numbers(_content(file, _inner(file, track, b"mdia", b"minf", b"stbl", name))[4:])

    same_size, count, *sizes = table(b"stsz")
    count = min(count, _MOST_CHAPTERS)
    offsets = _sample_offsets(table(b"stco")[1:] or _pairs(table(b"co64")[1:]), table(b"stsc")[1:], same_size, sizes)
    lasting = table(b"stts")[1:]
    steps = (step for n, step in zip(lasting[::2], lasting[1::2], strict=False) for _ in range(min(n, count)))
    at = 0
    for offset, step in islice(zip(offsets, steps, strict=False), count):
        file.seek(offset)
        text = file.read(int.from_bytes(file.read(2), "big"))
        is_wide = text[:2] in (b"\xfe\xff", b"\xff\xfe")
        yield Chapter(timedelta(seconds=at / scale), _clean(text.decode("utf-16" if is_wide else "utf-8", "replace")))
        at += step


def _sample_offsets(
    chunks: Sequence[int], runs: Sequence[int], same_size: int, sizes: Sequence[int]
) -> Iterator[int]:
    """Where each sample begins. `runs` tells from which chunk on how many samples are in one, in threes."""
    run, sample = 0, 0
    for number, at in enumerate(chunks, 1):
        while run + 3 < len(runs) and runs[run + 3] <= number:
            run += 3
        for _ in range(min(runs[run + 1], _MOST_CHAPTERS)):
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


# ---------------------------------------------------------------- Matroska


@dataclass(frozen=True, slots=True)
class _Matroska:
    """What a Matroska or WebM file tells of itself, which mutagen does not know."""

    length: float  # in seconds; 0 where it is not told
    tags: dict[str, list[str]]  # by the bare names of _NAMED
    chapters: tuple[Chapter, ...]
    is_video: bool


_File = mutagen.FileType | _Matroska

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


def _matroska(file: BinaryIO) -> _Matroska:
    """Raises ValueError where the file is none."""
    reader = _Elements(file)
    whole = next((found for found in reader.within(0, reader.size) if found[0] == _SEGMENT), None)
    if whole is None:
        raise ValueError("no segment")
    top = _top(reader, *whole[1:])
    info: _Tree = {name: values for part in top[_INFO] for name, values in part.items()}
    tracks = [track for part in top[_TRACKS] for track in part.get(_TRACK_ENTRY, ())]
    return _Matroska(
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
                words.setdefault(_bare(_text(simple, _NAME)[:_LONG_NAME]), []).append(text)
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
            if own in _NAMED.all:
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
        yield Chapter(timedelta(microseconds=start // 1000), _clean(_text(atom.get(_DISPLAY, [{}])[0], _ATOM_TITLE)))


# ---------------------------------------------------------------- clean words

#: The longest text that is kept, and the longest that is looked at, since cleaning shortens.
_LONGEST = 1_000
_LONG = 8 * _LONGEST
#: The most artists or genres that one track has.
_MANY = 50
#: The most that are looked at, since some are empty or twice there.
_VERY_MANY = 8 * _MANY

# What has no place in one line of text: control characters; the marks that turn the direction of all that
# follows; byte order marks; halves of a character, which no database takes.
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")


def _clean(text: str, longest: int = _LONGEST) -> str:
    text = text[:_LONG]
    if not text.isprintable():
        text = _HALVES.sub("\ufffd", _UNSEEN.sub("", text))
    return " ".join(text.split())[:longest].rstrip()


# "01 - Title", "01. Title", "01_Title", "07 Title", and "1-03 Title" with a disc before it; but not
# "99 Luftballons" or "3.14".
_LEADING_NUMBER = re.compile(
    r"""(?:[0-9]-([0-9]{2}) | (0[0-9])) \s+ (?=[^\s–-])
      | (?:[0-9]-)?([0-9]{1,3}) (?: \s*[-_)–]\s* | \s*\.\s+ | \.(?=[^\W\d]) ) (?=\S)
    """,
    re.ASCII | re.VERBOSE,
)

# What a ripper calls a song it does not know: a title without meaning, but with a number.
_TRACK = re.compile(r"track[\s_-]*([0-9]{1,3})$", re.ASCII | re.IGNORECASE)


def _from_name(path: str) -> tuple[str, int | None]:
    """A title and a track number out of a file's name."""
    name = os.path.basename(path)
    stem = name[: name.rfind(".")] if name.rfind(".") > 0 else name
    if match := _TRACK.match(stem):
        return _clean(stem.replace("_", " ")), int(match[1]) or None
    match = _LEADING_NUMBER.match(stem)
    title = _clean((stem[match.end() :] if match else stem).replace("_", " "))
    number = int(match[1] or match[2] or match[3]) if match else 0
    if not title:
        return _clean(stem) or "?", None
    return title, number or None


# ---------------------------------------------------------------- the processes

# What a process answers for a file: its tags as plain tuples, which costs a fifth of sending a Tags; or
# the reason why there are none.
#: The packed tags, the fingerprint and the parts with their packed tags, or why there are none.
_Answer = tuple[tuple[Any, ...], bytes | None, list[tuple[Part, tuple[Any, ...]]]] | str
#: What is asked for: the path of a file, and of the CUE sheets beside it.
_Asked = tuple[str, ...]

_SPAWN = multiprocessing.get_context("spawn")  # a fork of a program with threads and Qt in it may hang
_CHUNK = 64
_AHEAD = 3  # chunks for each process that are read before anyone has asked for their answers
_FLUSH_SECONDS = 0.5
# Of address space, of which a part is never touched: no reader holds more than 500 MB.
_MEMORY = 600 << 20


def _unknown(_path: str) -> bytes | None:
    """No fingerprint."""
    return None


class TagPool:
    """Reads tags in processes of its own, which start when first needed and wait for the next reading.

    A process that dies, or is silent for longer than `patience`, is replaced, and what it had not yet
    answered is asked again file by file; the file at which that happens again is unread.

    `close` may be called from any thread: it ends a reading under way, which then gives no more answers.
    `read_file` and `fingerprint` (of a file's sound) are called in the processes, so they belong to modules that
    those can import.
    """

    def __init__(
        self,
        read_file: Callable[[str, Sequence[str]], Content] = read_content,
        fingerprint: Callable[[str], bytes | None] = _unknown,
        processes: int | None = None,
        patience: timedelta = timedelta(seconds=5),
    ) -> None:
        self._read_file = read_file
        self._fingerprint = fingerprint
        self._processes = processes or min(_usable_cores(), 8)
        self._patience = patience.total_seconds()
        self._lock = threading.Lock()
        self._children: set[_Child] = set()
        self._idle: list[_Child] = []
        self._starting: list[_Child] = []
        self._is_closed = False

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile | UnreadFile]:
        """One answer for each file, in any order. `files` is drawn from as answers are, a little ahead."""
        rest = iter(files)
        under_way: dict[Future[list[_Answer]], list[FoundFile]] = {}
        # A thread for each process, which waits for it.
        threads = ThreadPoolExecutor(self._processes, thread_name_prefix="tags")
        try:
            while True:
                while len(under_way) < _AHEAD * self._processes and (chunk := list(islice(rest, _CHUNK))):
                    asked = [(str(found.path), *map(str, found.sheets)) for found in chunk]
                    under_way[threads.submit(self._answers, asked)] = chunk
                if not under_way:
                    return
                for done in wait(under_way, return_when=FIRST_COMPLETED).done:
                    for found, answer in zip(under_way.pop(done), done.result(), strict=True):
                        yield _told(found, answer)
        except _ClosedError:
            return
        finally:
            threads.shutdown(wait=False, cancel_futures=True)

    def prepare(self) -> None:
        """Start the processes: that takes as long as to read some hundred files."""
        with self._lock:
            missing = 0 if self._is_closed else self._processes - len(self._children)
            starting = [_Child(self._read_file, self._fingerprint) for _ in range(missing)]
            self._children.update(starting)
            self._starting += starting

    def rest(self) -> None:
        """End the processes that have nothing to do: each holds 18 MB."""
        with self._lock:
            resting = self._idle + self._starting
            self._idle, self._starting = [], []
        for child in resting:
            self._drop(child)

    def close(self) -> None:
        """End the processes, whatever they are at."""
        with self._lock:
            self._is_closed = True
            children = list(self._children)
        for child in children:
            child.kill()

    def _answers(self, files: list[_Asked]) -> list[_Answer]:
        """One answer for each file, whatever becomes of the processes that are asked."""
        answers: list[_Answer] = []
        one_by_one = False
        while len(answers) < len(files):
            child = self._take()
            end = len(answers) + 1 if one_by_one else len(files)
            try:
                for part in child.ask(files[len(answers) : end], self._patience):
                    answers += part
            except _LostError as lost:
                self._drop(child)
                if one_by_one:
                    answers.append(str(lost))
                one_by_one = not one_by_one
            else:
                with self._lock:
                    self._idle.append(child)
        return answers

    def _take(self) -> "_Child":
        with self._lock:
            if self._is_closed:
                raise _ClosedError
            if self._idle:
                return self._idle.pop()
            if self._starting:
                child = self._starting.pop()
            else:
                child = _Child(self._read_file, self._fingerprint)
                self._children.add(child)
        try:
            child.wait_until_ready()
        except EOFError:
            self._drop(child)
            if self._is_closed:
                raise _ClosedError from None
            raise RuntimeError("the process that reads tags did not start") from None
        return child

    def _drop(self, child: "_Child") -> None:
        child.kill()
        with self._lock:
            self._children.discard(child)


class _ClosedError(Exception):
    """The pool was closed."""


class _LostError(Exception):
    """A process gave no answer. Its text says why, in words for the listener."""


class _Child:
    """One process that reads tags, and the line to it."""

    def __init__(
        self, read_file: Callable[[str, Sequence[str]], Content], fingerprint: Callable[[str], bytes | None]
    ) -> None:
        self._line, far_end = _SPAWN.Pipe()
        work = far_end, read_file, fingerprint
        self._process = _SPAWN.Process(target=_serve, args=work, name="tags", daemon=True)
        with nameless_main():
            self._process.start()
        far_end.close()

    def wait_until_ready(self) -> None:
        """Raises EOFError if the process died before it was ready."""
        self._line.recv()

    def ask(self, files: list[_Asked], patience: float) -> Iterator[list[_Answer]]:
        """Answers in the order of `files`, some at a time. Raises _LostError."""
        try:
            self._line.send(files)
            left = len(files)
            while left:
                if not self._line.poll(patience):
                    raise _LostError(f"Reading this file took longer than {patience:g} seconds.")
                part = self._line.recv()
                left -= len(part)
                yield part
        except (EOFError, OSError):
            raise _LostError("This file is damaged: reading it crashed its reader.") from None

    def kill(self) -> None:
        self._process.kill()
        # Not for ever: a process that waits for a dead network share cannot be killed.
        self._process.join(1)


def _told(found: FoundFile, answer: _Answer) -> ReadFile | UnreadFile:
    if isinstance(answer, str):
        return UnreadFile(found, answer)
    packed, fingerprint, parts = answer
    return ReadFile(found, _unpacked(packed), fingerprint, tuple((part, _unpacked(its)) for part, its in parts))


_NAMES = [field.name for field in fields(Tags)]
_DURATION, _IDS, _GAINS = map(_NAMES.index, ("duration", "musicbrainz", "gain"))
_fields = attrgetter(*_NAMES)
_NO_IDS, _NO_GAIN = MusicBrainzIds(), ReplayGain()


def _packed(tags: Tags) -> tuple[Any, ...]:
    """The fields of `tags`; () for an empty value of several."""
    words = list(_fields(tags))
    words[_DURATION] = None if tags.duration is None else tags.duration.total_seconds()
    words[_IDS] = () if tags.musicbrainz == _NO_IDS else astuple(tags.musicbrainz)
    words[_GAINS] = () if tags.gain == _NO_GAIN else astuple(tags.gain)
    return tuple(words)


def _unpacked(packed: tuple[Any, ...]) -> Tags:
    words = list(packed)
    words[_DURATION] = None if packed[_DURATION] is None else timedelta(seconds=packed[_DURATION])
    words[_IDS] = MusicBrainzIds(*packed[_IDS]) if packed[_IDS] else _NO_IDS
    words[_GAINS] = ReplayGain(*packed[_GAINS]) if packed[_GAINS] else _NO_GAIN
    return Tags(*words)


def _usable_cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


# ---------------------------------------------------------------- inside a process


def _serve(
    line: "Connection[list[_Answer], list[_Asked]]",
    read_file: Callable[[str, Sequence[str]], Content],
    fingerprint: Callable[[str], bytes | None],
) -> None:
    """Answer until the line is cut. Answers go out with the end of the chunk, or when one takes long."""
    _keep_small()
    threading.Thread(target=end_with_parent, daemon=True).start()
    line.send([])  # ready
    while True:
        try:
            files = line.recv()
            answers: list[_Answer] = []
            flushed = time.monotonic()
            for path, *sheets in files:
                answers.append(_answer(read_file, fingerprint, path, sheets))
                if time.monotonic() - flushed > _FLUSH_SECONDS:
                    line.send(answers)
                    answers = []
                    flushed = time.monotonic()
            line.send(answers)
        except (EOFError, OSError):
            return  # the program is gone, or wants no more


def _answer(
    read_file: Callable[[str, Sequence[str]], Content],
    fingerprint: Callable[[str], bytes | None],
    path: str,
    sheets: Sequence[str],
) -> _Answer:
    try:
        tags, parts = read_file(path, sheets)
        return _packed(tags), fingerprint(path), [(part, _packed(its)) for part, its in parts]
    except UnreadableFile as error:
        return str(error)
    except MemoryError:
        return "This file is damaged: it asks for more memory than there is."
    except OSError as error:  # gone since its tags were read
        return _reason(path, error)


def _keep_small() -> None:
    """Be no burden: step back for others, let the program deal with Ctrl+C, and bound the memory."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        import resource

        os.nice(5)
        with contextlib.suppress(ValueError, OSError):  # a lower limit already holds; macOS has none
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
