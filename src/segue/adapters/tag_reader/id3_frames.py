"""The frames of ID3 that are parsed, and the ways to parse them fast."""

# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import contextlib
import struct
from typing import Any, cast

from mutagen.id3 import RVA2, TXXX, Frame, Frames, Frames_2_2, ID3JunkFrameError

from segue.adapters.tag_reader.places import ID3_FAMILY, LONG_NAME, bare

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
                if at < 0 or bare(name[:LONG_NAME]) not in ID3_FAMILY.all:
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
    *("TIT2", "TPE1", "TPE2", "TALB", "TCON", "TDRC", "TDRL", "TDOR", "TRCK", "TPOS", "TCOM", "TBPM", "TCMP", "TMOO"),
    *("TSOT", "TSOP", "TSOA", "TSO2", "TYER", "TORY"),
)
_OLD_FRAMES = (
    *("TT2", "TP1", "TP2", "TAL", "TCO", "TYE", "TOR", "TRK", "TPA"),
    *("TCM", "TBP", "TCP", "TST", "TSP", "TSA", "TS2", "TXX", "UFI", "POP"),
)
ID3_FRAMES: dict[str, type[Frame]] = {
    **{name: type(name, (_PlainText, Frames[name]), {}) for name in _TEXT_FRAMES},
    **{name: Frames_2_2[name] for name in _OLD_FRAMES},
    **{name: Frames[name] for name in ("UFID", "POPM", "CHAP")},
    "TXXX": _NamedText,
    "RVA2": _Adjustment,
}
