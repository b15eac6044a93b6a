"""Writes tags into a copy of a file, looks at the copy, and puts it in the file's place.

So whatever happens meanwhile, the file is the old one or the new one, and always a whole one. A file that has several
names is written anew in its place instead, with its old content kept beside it until that is done.
"""

# ruff: noqa: PTH103, PTH105, PTH108, PTH110, PTH112, PTH116, PTH120, PTH123
# Paths are text here, as in tag_reader.
# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import base64
import contextlib
import errno
import os
import re
import shutil
import stat
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar, Protocol

import mutagen
from msgspec import Struct
from mutagen.apev2 import APEv2, APEValue
from mutagen.asf import ASFTags
from mutagen.asf._attrs import ASFBoolAttribute, ASFByteArrayAttribute, ASFDWordAttribute, ASFUnicodeAttribute
from mutagen.flac import FLAC, Picture
from mutagen.id3 import APIC, POPM, TXXX, USLT, Frames, ID3Tags, PictureType
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4Cover, MP4FreeForm, MP4Tags
from mutagen.oggopus import OggOpus

from segue.core.errors import TagsNotWritten
from segue.domain.levelling import to_r128
from segue.domain.rating_scales import (
    of_fmps,
    scale_of_comment,
    to_comment,
    to_fmps,
    to_popm,
    to_windows_media,
)
from segue.domain.speech import tr
from segue.domain.tag_change import TagChange, picture_type
from segue.domain.track import ReplayGain

#: Whether two files, by their paths, hold the same sound.
SameSound = Callable[[str, str], bool]

#: Puts back what a change has replaced, and leaves all else as it is by then. Raises TagsNotWritten.
PutBack = Callable[[], None]

_COPY = ".segue-tags-"
#: Of the old content of a file of several names: only what notes it may take it away.
_KEPT = ".segue-old-"
#: A copy of that age was left by a program that was killed, in seconds.
_OLD = 3600


class SafeTagWriter:
    """The `TagWriter` port. `same_sound` is asked of the file and its changed copy before they change places; `notes`
    is a folder for what must outlast a crash.
    """

    def __init__(self, same_sound: SameSound, notes: Path) -> None:
        self._same_sound = same_sound
        self._notes = notes

    def write(self, path: Path, change: TagChange) -> PutBack:
        self.put_back_unfinished()
        return write_tags(str(path), change, self._same_sound, str(self._notes))

    def put_back_unfinished(self) -> None:
        """Give back the old content to files of several names at which a former program was when it was killed."""
        put_back_unfinished(str(self._notes))


def write_tags(path: str, change: TagChange, same_sound: SameSound, notes: str | None = None) -> PutBack:
    """Change the tags of the file at `path`; where it is a link, of what it points to.

    A file of several names (hard links) stays one file, for which a folder for `notes` is needed; a crash may leave
    it in between then, until `put_back_unfinished` has been called.

    Raises TagsNotWritten; the file is then what it was, byte for byte. What the file says besides stays: other tags,
    other pictures than the front cover, the number of tracks behind a track's number, the day behind a year. A
    removed year leaves the year of the first release, which is a tag of its own.
    """
    was: list[_Entry] = []
    put: list[object] = []

    def edit(family: _Family, before: list[_Entry]) -> list[_Entry]:
        out, into = _swap(family, before, change)
        was.extend((key, _shared(value)) for key, value in out)
        put.extend(family.told(*entry) for entry in into)
        return _swapped(before, out, into)

    def back(family: _Family, before: list[_Entry]) -> list[_Entry]:
        return _swapped(before, [entry for entry in before if family.told(*entry) in put], was)

    _rewrite(path, edit, same_sound, notes)
    return lambda: _rewrite(path, back, same_sound, notes)


# ---------------------------------------------------------------- the copy

_Edit = Callable[["_Family", "list[_Entry]"], "list[_Entry]"]


def _rewrite(path: str, edit: _Edit, same_sound: SameSound, notes: str | None) -> None:
    copy = ""
    try:
        real = os.path.realpath(path, strict=True)
        about = os.stat(real)
        _refuse(real, about)
        if about.st_nlink > 1 and notes is None:
            raise TagsNotWritten(tr("This file has another name elsewhere, which would keep the old tags."))
        copy = _copied(real, about)
        if not _edited(copy, edit):
            return
        if not (_same_flac(real, copy) and same_sound(real, copy)):
            raise TagsNotWritten(tr("Writing these tags would have changed the sound of this file."))
        if _stamp(os.stat(real)) != _stamp(about):
            raise TagsNotWritten(tr("Another program is changing this file."))
        with open(copy, "rb+") as file:
            os.fsync(file.fileno())
        if about.st_nlink > 1 and notes is not None:
            _put_into(real, about, copy, notes)
        else:
            os.replace(copy, real)
            _sync_folder(os.path.dirname(real))
    except TagsNotWritten:
        raise
    except Exception as error:  # mutagen answers odd files with errors of every kind
        raise TagsNotWritten(_reason(error)) from error
    finally:
        with contextlib.suppress(OSError):
            if copy:
                os.unlink(copy)  # it is not there any more where all went well


def _stamp(about: os.stat_result) -> tuple[int, int, int]:
    return about.st_ino, about.st_size, about.st_mtime_ns


def _refuse(real: str, about: os.stat_result) -> None:
    """What may not be written is not replaced either, though its folder would allow it."""
    if not stat.S_ISREG(about.st_mode):
        raise TagsNotWritten(tr("This is not a file."))
    # The bits too: the administrator may write everything.
    if not about.st_mode & 0o222 or not os.access(real, os.W_OK):
        raise TagsNotWritten(tr("This file is read-only."))


def _copied(real: str, about: os.stat_result) -> str:
    """A hidden copy in the same folder, with the same suffix, by which mutagen goes, and the same rights."""
    folder, name = os.path.split(real)
    _clean_up(folder)
    number, copy = tempfile.mkstemp(prefix=_COPY, suffix=Path(name).suffix[-32:], dir=folder)
    os.close(number)
    try:
        shutil.copyfile(real, copy)
        with contextlib.suppress(OSError, AttributeError):  # who may not give it away keeps it; Windows has no such
            os.chown(copy, about.st_uid, about.st_gid)
        shutil.copystat(real, copy)
        os.utime(copy)  # else a scan could take the new file for the old one
    except BaseException:
        os.unlink(copy)
        raise
    return copy


def _clean_up(folder: str) -> None:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_COPY) and time.time() - entry.stat().st_mtime > _OLD:
                os.unlink(entry.path)


def _sync_folder(folder: str) -> None:
    """So that the change of places outlasts a power cut. Not every system lets a folder be opened."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


# ---------------------------------------------------------------- files of several names

_BLOCK_SIZE = 1 << 16


def _put_into(real: str, about: os.stat_result, copy: str, notes: str) -> None:
    """Let the file at `real` hold what `copy` holds. A copy in its place would part it from its other names."""
    copied = _copied(real, about)
    folder, name = os.path.split(copied)
    old = f"{folder}{os.sep}{_KEPT}{name.removeprefix(_COPY)}"
    try:
        with open(copied, "rb+") as file:
            os.fsync(file.fileno())
        # Noted before it has its name: so nothing of that name is ever left without a note.
        note = _noted(notes, real, about, old)
        os.replace(copied, old)
        os.utime(old, ns=(about.st_atime_ns, about.st_mtime_ns))
        _sync_folder(folder)
    except BaseException:
        for path in (copied, old):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)
        raise
    try:
        _overwrite(real, copy)
    except OSError:
        _put_back(note)
        raise
    os.unlink(note)
    os.unlink(old)


def _overwrite(real: str, source: str) -> None:
    """Take the room that is needed first, and then write only what differs: often little more than the tags."""
    with open(real, "rb+", buffering=0) as file, open(source, "rb", buffering=0) as new:
        size, wanted = os.fstat(file.fileno()).st_size, os.fstat(new.fileno()).st_size
        file.seek(size)
        while size < wanted:
            size += file.write(bytes(min(_BLOCK_SIZE, wanted - size))) or 0
        os.fsync(file.fileno())
        at = 0
        while block := new.read(_BLOCK_SIZE):
            file.seek(at)
            if file.read(len(block)) != block:
                left = memoryview(block)
                file.seek(at)
                while left:
                    left = left[file.write(left) or 0 :]
            at += len(block)
        file.truncate(wanted)
        os.fsync(file.fileno())


def _noted(notes: str, real: str, about: os.stat_result, old: str) -> str:
    """A note of which file is written anew, and where its old content lies; it outlasts a power cut."""
    os.makedirs(notes, exist_ok=True)
    number, note = tempfile.mkstemp(suffix=".note", dir=notes)
    with open(number, "wb") as file:
        file.write(b"\0".join([os.fsencode(real), str(about.st_ino).encode(), os.fsencode(old)]))
        file.flush()
        os.fsync(file.fileno())
    _sync_folder(notes)
    return note


def put_back_unfinished(notes: str) -> None:
    """Finish what a crash has left: each file of which there is a note is again what it was.

    What lies on a drive that is not there waits for it. Raises nothing.
    """
    with contextlib.suppress(OSError), os.scandir(notes) as entries:
        for note in [entry.path for entry in entries]:
            with contextlib.suppress(OSError):
                _put_back(note)


def _put_back(note: str) -> None:
    with open(note, "rb") as file:
        told = file.read().split(b"\0")
    if len(told) == 3:  # else the power went while it was written, and the file has not been touched
        real, inode, old = os.fsdecode(told[0]), int(told[1]), os.fsdecode(told[2])
        if not os.path.isdir(os.path.dirname(old)):
            return
        if not os.path.lexists(real):
            os.replace(old, real)
        elif os.path.exists(old) and os.stat(real).st_ino == inode:
            about = os.stat(old)
            _overwrite(real, old)
            os.utime(real, ns=(about.st_atime_ns, about.st_mtime_ns))
            os.unlink(old)
    os.unlink(note)


def _edited(copy: str, edit: _Edit) -> bool:
    """Change the tags of the copy and look whether they are as they should be. False where nothing is to change."""
    family = _opened(copy)
    before = family.entries()
    wanted = edit(family, before)
    if _told(family, wanted) == _told(family, before):
        return False
    last = _id3v1(copy)
    family.put(wanted)
    family.save(copy)
    if last:
        with open(copy, "rb+") as file:
            file.seek(-len(last), os.SEEK_END)
            file.write(last)
    reread = _opened(copy)
    if _told(reread, reread.entries()) != _told(family, wanted):
        raise TagsNotWritten(tr("The tags of this file cannot be changed without losing some of them."))
    return True


def _id3v1(path: str) -> bytes:
    """The old tag at the very end, which mutagen would shorten: it is kept as it is."""
    with open(path, "rb") as file:
        if file.seek(0, os.SEEK_END) < 128:
            return b""
        file.seek(-128, os.SEEK_END)
        last = file.read()
    return last if last.startswith(b"TAG") else b""


def _told(family: "_Family", entries: Iterable["_Entry"]) -> "Counter[object]":
    """What entries say, to be compared; what says nothing is not written."""
    return Counter(told for key, value in entries if (told := family.told(key, value)) is not None)


def _same_flac(one: str, other: str) -> bool:
    """Of FLAC a print tells the checksum in the header, which does not change if the sound behind it does."""
    starts = _flac_sound(one), _flac_sound(other)
    if starts[0] is None or starts[1] is None:
        return starts[0] is starts[1]
    with open(one, "rb") as left, open(other, "rb") as right:
        left.seek(starts[0])
        right.seek(starts[1])
        while (piece := left.read(1 << 20)) == right.read(1 << 20):
            if not piece:
                return True
    return False


def _flac_sound(path: str) -> int | None:
    """Where the sound of a FLAC begins; None where the file is none."""
    with open(path, "rb") as file:
        head = file.read(10)
        start = 0
        if head.startswith(b"ID3"):
            start = 10 + sum((byte & 127) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
        file.seek(start)
        if file.read(4) != b"fLaC":
            return None
        while len(block := file.read(4)) == 4:
            at = file.seek(int.from_bytes(block[1:], "big"), os.SEEK_CUR)
            if block[0] & 0x80:
                return at
    return None


def _reason(error: Exception) -> str:
    """Why the tags were not written. mutagen wraps the system's errors in its own."""
    if isinstance(error, mutagen.MutagenError) and error.args and isinstance(error.args[0], OSError):
        error = error.args[0]
    match error:
        case FileNotFoundError():
            return tr("This file is not there any more.")
        case PermissionError():
            return tr("Segue may not write here (no permission).")
        case OSError(errno=errno.ENOSPC | errno.EDQUOT | errno.EFBIG):
            return tr("There is no room for a changed copy of this file: the disk is full.")
        case OSError(errno=errno.EROFS):
            return tr("This disk is read-only.")
        case OSError(strerror=str() as told):
            return tr("This file could not be written ({reason}).").format(reason=told)
    return tr("The tags of this file are damaged, and Segue does not dare to change them.")


# ---------------------------------------------------------------- what changes

# A piece of a tag: its name in the file, and what stands there, as mutagen has it.
_Entry = tuple[str, Any]


#: Shorter texts are not worth sharing.
_LONG = 4096


@lru_cache(1, typed=True)  # the cover of an MP4 is more than its bytes
def _one(data: Any) -> Any:
    return data


def _shared(value: Any) -> Any:
    """The files of an album have the same cover: kept for undo, it is kept once."""
    for name in ("data", "value"):
        inner = getattr(value, name, None)
        if isinstance(inner, bytes) and len(inner) > _LONG:
            setattr(value, name, _one(inner))
    return _one(value) if isinstance(value, bytes | str) and len(value) > _LONG else value


def _swap(family: "_Family", before: list[_Entry], change: TagChange) -> tuple[list[_Entry], list[_Entry]]:
    """What goes out of the tag and what comes into it. What is already as it should be does neither."""
    out: list[_Entry] = []
    into: list[_Entry] = []
    for field in change.changed:
        value = getattr(change, field)
        if field == "cover":
            fronts = _fronts(family, before)
            if value is None:
                out += fronts or _pictures(family, before)[:1]  # the one that is shown for want of a front
            else:
                out += fronts
                into.append(family.picture(value))
            continue
        if field == "lyrics":
            gone = [entry for entry in before if _is_sung(family, *entry)]
            out += gone
            into += [family.sung(gone, value)] if value.strip() else []
            continue
        if field == "gain":
            gone, come = _swap_gain(family, before, value)
            out += gone
            into += come
            continue
        if field in ("rating", "is_loved"):
            gone, come = (
                _swap_rating(family, before, value) if field == "rating" else _swap_love(family, before, value)
            )
            out += gone
            into += come
            continue
        old = [entry for entry in before if _field(family, entry) == field]
        texts = _texts(field, value, [text for entry in old for text in family.texts(entry[1])])
        if texts is not None:
            out += old
            into += family.made(field, texts)
    return out, into


#: The rating's own place in every family, and where MusicBee says that a track is loved, for which FMPS has no place.
_RATING, _RATING_BARE = "FMPS_Rating", "fmpsrating"
_LOVE, _LOVE_BARE, _LOVED = "LOVE RATING", "loverating", "L"

#: Where a loudness is told, in every family, and in Opus.
_GAINS_BARE = frozenset(
    [f"replaygain{of}{what}" for of in ("track", "album") for what in ("gain", "peak")]
    + ["r128trackgain", "r128albumgain"]
)

#: Where lyrics stand as a text, with times or without, in every family.
_LYRICS_BARE = frozenset(("lyrics", "unsyncedlyrics", "syncedlyrics", "wmlyrics", "\xa9lyr"))

# SYLT: lyrics, and a transcription of what is said; what else there may be, as chords, is none of these.
_SUNG = (1, 2)

#: Under this name Windows writes its stars, and most others read them: one for all, so that they agree.
_EMAIL = "Windows Media Player 9 Series"


def _named(family: "_Family", before: list[_Entry], bare: str) -> list[_Entry]:
    return [entry for entry in before if family.bare(entry[0]) == bare]


def _is_sung(family: "_Family", key: str, value: Any) -> bool:
    """Whether it is shown as the lyrics, of which there shall be one."""
    if isinstance(family, _Id3) and key[:4] in ("USLT", "SYLT"):
        return getattr(value, "type", _SUNG[0]) in _SUNG
    return family.bare(key) in _LYRICS_BARE


def _swap_rating(family: "_Family", before: list[_Entry], rating: float | None) -> tuple[list[_Entry], list[_Entry]]:
    """As `_swap`, in the rating's own place and in those that the family had before."""
    old = _named(family, before, _RATING_BARE)
    said = next((of_fmps(text) for entry in old for text in family.texts(entry[1])), None)
    out, into = family.rated(before, said, rating)
    made = [] if rating is None else [family.named(_RATING, to_fmps(rating))]
    return old + out, made + into


def _swap_gain(family: "_Family", before: list[_Entry], gain: ReplayGain) -> tuple[list[_Entry], list[_Entry]]:
    """As `_swap`. Opus has names of its own, and a loudness of its own that it counts from (RFC 7845, 5.2.1)."""
    old = [entry for entry in before if family.bare(entry[0]) in _GAINS_BARE]
    if isinstance(family, _Vorbis) and isinstance(family.file, OggOpus):
        told = {"R128_TRACK_GAIN": gain.track_gain, "R128_ALBUM_GAIN": gain.album_gain}
        return old, [family.named(name, str(to_r128(its))) for name, its in told.items() if its is not None]
    gains = {"REPLAYGAIN_TRACK_GAIN": gain.track_gain, "REPLAYGAIN_ALBUM_GAIN": gain.album_gain}
    peaks = {"REPLAYGAIN_TRACK_PEAK": gain.track_peak, "REPLAYGAIN_ALBUM_PEAK": gain.album_peak}
    texts = {name: f"{its:+.2f} dB" for name, its in gains.items() if its is not None}
    texts |= {name: f"{its:.6f}" for name, its in peaks.items() if its is not None}
    return old, [family.named(name, text) for name, text in texts.items()]


def _swap_love(family: "_Family", before: list[_Entry], is_loved: bool) -> tuple[list[_Entry], list[_Entry]]:
    """As `_swap`. A mark that says something else than love is left where there is none."""
    old = _named(family, before, _LOVE_BARE)
    if is_loved:
        return old, [family.named(_LOVE, _LOVED)]
    return [entry for entry in old if _LOVED in family.texts(entry[1])], []


def _commented(
    family: "_Family", before: list[_Entry], said: float | None, rating: float | None
) -> tuple[list[_Entry], list[_Entry]]:
    """A comment called RATING, where there is one, by its own scale; left alone where that cannot be told."""
    out, into = [], []
    for entry in _named(family, before, "rating"):
        texts = family.texts(entry[1])
        scale = scale_of_comment(texts[0], said) if len(texts) == 1 else None
        if scale is not None:
            out.append(entry)
            into += [] if rating is None else [family.named(entry[0], to_comment(rating, scale))]
    return out, into


def _swapped(before: list[_Entry], out: list[_Entry], into: list[_Entry]) -> list[_Entry]:
    """`into` where the first of `out` was, else first: of the pictures of an MP4 the first one is the front."""
    gone = {id(entry) for entry in out}
    at = next((i for i, entry in enumerate(before) if id(entry) in gone), 0)
    return before[:at] + into + [entry for entry in before[at:] if id(entry) not in gone]


def _field(family: "_Family", entry: _Entry) -> str | None:
    return family.places.get(family.bare(entry[0]))


def _pictures(family: "_Family", entries: list[_Entry]) -> list[_Entry]:
    return [entry for entry in entries if family.shows(*entry) is not None]


def _fronts(family: "_Family", entries: list[_Entry]) -> list[_Entry]:
    fronts = [entry for entry in entries if family.shows(*entry) == PictureType.COVER_FRONT]
    return fronts[:1] if isinstance(family, _Mp4) else fronts


_TOTAL = re.compile(r"\s*[0-9]*\s*/\s*([0-9]+)", re.ASCII)


def _texts(field: str, value: Any, old: list[str]) -> list[str] | None:
    """The texts for a field, with what of the old ones still holds; None where the old ones may stay."""
    match field:
        case "year" if value is not None:
            return None if old and re.match(rf"\s*{value}(?![0-9])", old[0]) else [str(value)]
        case "track_no" | "disc_no" if value is not None:
            total = next((found[1] for text in old if (found := _TOTAL.match(text))), "")
            return [f"{value}/{total}" if total else str(value)]
        case "bpm" if value is not None:
            return [f"{value:g}" if value == int(value) else f"{value:.3f}".rstrip("0")]
        case "is_compilation":
            return ["1"] if value else []
        case "artists" | "genres" | "composers" | "moods":
            return list(value)
    return [value] if value else []


# ---------------------------------------------------------------- the families of tags


class _Family(Protocol):
    """The tag of one file. `places` tells the field of a bare name."""

    places: ClassVar[Mapping[str, str]]

    def entries(self) -> list[_Entry]:
        """All that the tag holds, pictures one by one."""

    def put(self, entries: list[_Entry]) -> None:
        """Let the tag hold these, and nothing else that mutagen knows."""

    def save(self, path: str) -> None: ...

    def bare(self, key: str) -> str: ...

    def texts(self, value: Any) -> list[str]: ...

    def made(self, field: str, texts: list[str]) -> list[_Entry]:
        """The entries for a field; none for no texts."""

    def named(self, name: str, text: str) -> _Entry:
        """A text with a name that is not one of ours."""

    def rated(
        self, before: list[_Entry], said: float | None, rating: float | None
    ) -> tuple[list[_Entry], list[_Entry]]:
        """What goes out and comes in, besides what all families have, for a new rating; `said` is the one before."""

    def sung(self, before: list[_Entry], text: str) -> _Entry:
        """The entry for lyrics, in the place of those `before`."""

    def picture(self, data: bytes) -> _Entry:
        """The entry for a front cover."""

    def shows(self, key: str, value: Any) -> int | None:
        """What a picture shows, as ID3 counts it; None for what is no picture."""

    def told(self, key: str, value: Any) -> object | None:
        """Something to compare; None for what says nothing."""


def _opened(path: str) -> _Family:
    file = mutagen.File(path)
    if file is None or getattr(file.info, "sketchy", False):
        raise TagsNotWritten(tr("Segue cannot write tags into this kind of file."))
    tags = file.tags
    if tags is None and isinstance(file, MP3):
        with contextlib.suppress(mutagen.MutagenError):
            loose = APEv2(path)  # with an ID3 tag beside it, nobody would look at this any more
            return _Ape(loose, loose)
    if tags is None:
        try:
            file.add_tags()
        except Exception as error:  # each class refuses in its own way
            raise TagsNotWritten(tr("This kind of file cannot hold tags.")) from error
        tags = file.tags
    match tags:
        case ID3Tags():
            return _Id3(file, tags)
        case MP4Tags():
            return _Mp4(file, tags)
        case ASFTags():
            return _Asf(file, tags)
        case APEv2():
            return _Ape(file, tags)
        case list():
            return _Vorbis(file, tags)
    raise TagsNotWritten(tr("This kind of file cannot hold tags."))


_BLANKS = str.maketrans("", "", " _/")


def _bare(name: str) -> str:
    return name.lower().translate(_BLANKS)


def _places(**names: str) -> dict[str, str]:
    return {name: field for field, several in names.items() for name in several.split()}


class _Id3(Struct, frozen=True):
    file: Any
    tags: ID3Tags
    places: ClassVar[Mapping[str, str]] = _places(
        title="TIT2",
        artists="TPE1 artists",
        album="TALB",
        album_artist="TPE2 albumartist",
        genres="TCON",
        composers="TCOM composer",
        year="TDRC TDRL",
        track_no="TRCK",
        disc_no="TPOS",
        bpm="TBPM bpm",
        moods="TMOO mood",
        is_compilation="TCMP compilation",
    )

    def entries(self) -> list[_Entry]:
        return list(self.tags.items())

    def put(self, entries: list[_Entry]) -> None:
        self.tags.clear()
        for _, frame in entries:
            while frame.HashKey in self.tags and isinstance(frame, APIC):
                frame.salt += " "
            self.tags[frame.HashKey] = frame

    def save(self, path: str) -> None:
        self.file.save(path)

    def bare(self, key: str) -> str:
        return _bare(key[5:]) if key.startswith("TXXX:") else key

    def texts(self, value: Any) -> list[str]:
        return [str(text) for text in value.text]

    def made(self, field: str, texts: list[str]) -> list[_Entry]:
        name = next(name for name, its in self.places.items() if its == field)
        return [(name, Frames[name](encoding=3, text=texts))] if texts else []

    def named(self, name: str, text: str) -> _Entry:
        frame = TXXX(encoding=3, desc=name, text=[text])
        return frame.HashKey, frame

    def rated(
        self, before: list[_Entry], said: float | None, rating: float | None
    ) -> tuple[list[_Entry], list[_Entry]]:
        """The frames of other players stay, and so does the count of plays in this one."""
        old = [entry for entry in before if entry[0] == f"POPM:{_EMAIL}"]
        count = next((frame.count for _, frame in old if hasattr(frame, "count")), None)
        if rating is None and not count:
            return old, []
        counted = {} if count is None else {"count": count}
        frame = POPM(email=_EMAIL, rating=0 if rating is None else to_popm(rating), **counted)
        return old, [(frame.HashKey, frame)]

    def sung(self, before: list[_Entry], text: str) -> _Entry:
        """In the language that they were in; XXX is an unknown one."""
        was: Any = next((value for _, value in before if isinstance(value, USLT)), USLT(lang="XXX"))
        frame = USLT(encoding=3, lang=was.lang, desc=was.desc, text=text)
        return frame.HashKey, frame

    def picture(self, data: bytes) -> _Entry:
        frame = APIC(encoding=3, mime=picture_type(data), type=PictureType.COVER_FRONT, desc="", data=data)
        return frame.HashKey, frame

    def shows(self, key: str, value: Any) -> int | None:
        return int(value.type) if key.startswith("APIC:") else None

    def told(self, key: str, value: Any) -> object | None:
        is_empty = hasattr(value, "text") and not any(map(str, value.text))
        return None if is_empty else repr(value)


class _Mp4(Struct, frozen=True):
    file: Any
    tags: MP4Tags
    places: ClassVar[Mapping[str, str]] = _places(
        title="\xa9nam",
        artists="\xa9ART artists",
        album="\xa9alb",
        album_artist="aART albumartist",
        genres="\xa9gen",
        composers="\xa9wrt composer",
        year="\xa9day",
        track_no="trkn",
        disc_no="disk",
        bpm="tmpo bpm",
        moods="mood",
        is_compilation="cpil compilation",
    )

    def entries(self) -> list[_Entry]:
        made: list[_Entry] = []
        for key, value in self.tags.items():
            made += [("covr", picture) for picture in value] if key == "covr" else [(key, value)]
        return made

    def put(self, entries: list[_Entry]) -> None:
        self.tags.clear()
        for key, value in entries:
            if key != "covr":
                self.tags[key] = value
        if pictures := [value for key, value in entries if key == "covr"]:
            self.tags["covr"] = pictures

    def save(self, path: str) -> None:
        self.file.save(path)

    def bare(self, key: str) -> str:
        return _bare(key.rpartition(":")[2]) if key.startswith("----:") else key

    def texts(self, value: Any) -> list[str]:
        return [_mp4_text(one) for one in (value if isinstance(value, list) else [value])]

    def made(self, field: str, texts: list[str]) -> list[_Entry]:
        name = next(name for name, its in self.places.items() if its == field)
        if not texts:
            return []
        match field:
            case "track_no" | "disc_no":
                number, _, total = texts[0].partition("/")
                return [(name, [(int(number), min(int(total or 0), 0xFFFF))])]
            case "bpm" if "." in texts[0]:  # its own atom holds no fraction
                whole = self.made(field, [str(round(float(texts[0])))])
                return [("----:com.apple.iTunes:BPM", [MP4FreeForm(texts[0].encode())]), *whole]
            case "bpm":
                return [(name, [int(texts[0])])]
            case "is_compilation":
                return [(name, True)]
            case "moods":
                return [("----:com.apple.iTunes:MOOD", [MP4FreeForm(text.encode()) for text in texts])]
        return [(name, texts)]

    def named(self, name: str, text: str) -> _Entry:
        return f"----:com.apple.iTunes:{name}", [MP4FreeForm(text.encode())]

    def rated(
        self, before: list[_Entry], said: float | None, rating: float | None
    ) -> tuple[list[_Entry], list[_Entry]]:
        """Nothing: "rtng" tells whether the words are fit for children."""
        return [], []

    def sung(self, before: list[_Entry], text: str) -> _Entry:
        return "\xa9lyr", [text]

    def picture(self, data: bytes) -> _Entry:
        is_png = picture_type(data) == "image/png"
        return "covr", MP4Cover(data, MP4Cover.FORMAT_PNG if is_png else MP4Cover.FORMAT_JPEG)

    def shows(self, key: str, value: Any) -> int | None:
        return PictureType.COVER_FRONT if key == "covr" else None

    def told(self, key: str, value: Any) -> object | None:
        if key == "covr":
            return key, bytes(value), value.imageformat
        return key, repr(value)


def _mp4_text(value: Any) -> str:
    if isinstance(value, tuple):
        return "/".join(map(str, value)) if value[1] else str(value[0])
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


class _Asf(Struct, frozen=True):
    file: Any
    tags: ASFTags
    places: ClassVar[Mapping[str, str]] = _places(
        title="title",
        artists="author artist artists wmartists",
        album="wmalbumtitle album",
        album_artist="wmalbumartist albumartist",
        genres="wmgenre genre",
        composers="wmcomposer composer",
        year="wmyear year date",
        track_no="wmtracknumber tracknumber track",
        disc_no="wmpartofset discnumber disc",
        bpm="wmbeatsperminute bpm",
        moods="wmmood mood",
        is_compilation="wmiscompilation compilation",
    )
    names: ClassVar[Mapping[str, str]] = {
        "title": "Title",
        "artists": "Author",
        "album": "WM/AlbumTitle",
        "album_artist": "WM/AlbumArtist",
        "genres": "WM/Genre",
        "composers": "WM/Composer",
        "year": "WM/Year",
        "track_no": "WM/TrackNumber",
        "disc_no": "WM/PartOfSet",
        "bpm": "WM/BeatsPerMinute",
        "moods": "WM/Mood",
        "is_compilation": "WM/IsCompilation",
    }

    def entries(self) -> list[_Entry]:
        return list(self.tags)

    def put(self, entries: list[_Entry]) -> None:
        self.tags[:] = entries

    def save(self, path: str) -> None:
        self.file.save(path)

    def bare(self, key: str) -> str:
        return _bare(key)

    def texts(self, value: Any) -> list[str]:
        return [str(value)]

    def made(self, field: str, texts: list[str]) -> list[_Entry]:
        if field == "is_compilation":
            return [(self.names[field], ASFBoolAttribute(True)) for _ in texts]
        return [(self.names[field], ASFUnicodeAttribute(text)) for text in texts]

    def named(self, name: str, text: str) -> _Entry:
        place = name if name.startswith("REPLAYGAIN") else name.replace("_", "/")
        return place, ASFUnicodeAttribute(text)

    def rated(
        self, before: list[_Entry], said: float | None, rating: float | None
    ) -> tuple[list[_Entry], list[_Entry]]:
        old = _named(self, before, "wmshareduserrating")
        made = [] if rating is None else [("WM/SharedUserRating", ASFDWordAttribute(to_windows_media(rating)))]
        return old, made

    def sung(self, before: list[_Entry], text: str) -> _Entry:
        return "WM/Lyrics", ASFUnicodeAttribute(text)

    def picture(self, data: bytes) -> _Entry:
        """One byte of kind, four of size, then two texts of two-byte characters up to NUL: MIME type and words."""
        head = bytes([PictureType.COVER_FRONT]) + len(data).to_bytes(4, "little")
        return "WM/Picture", ASFByteArrayAttribute(head + f"{picture_type(data)}\0\0".encode("utf-16-le") + data)

    def shows(self, key: str, value: Any) -> int | None:
        return int(value.value[0]) if key == "WM/Picture" and value.value else None

    def told(self, key: str, value: Any) -> object | None:
        return None if value.value == "" else (key, value.value)


# Vorbis comments and APEv2 name most things alike.
_NAMED = _places(
    title="title",
    artists="artist artists",
    album="album",
    album_artist="albumartist",
    genres="genre",
    composers="composer",
    year="date year",
    track_no="tracknumber track",
    disc_no="discnumber disc",
    bpm="bpm",
    moods="mood",
    is_compilation="compilation",
)

#: Under which name the pictures stand that FLAC keeps outside of its comments.
_BLOCK = "\0picture"


class _Vorbis(Struct, frozen=True):
    """FLAC and all that lies in Ogg. A picture is a block of its own in FLAC, and text in Ogg."""

    file: Any
    tags: Any
    places: ClassVar[Mapping[str, str]] = _NAMED

    def entries(self) -> list[_Entry]:
        blocks = self.file.pictures if isinstance(self.file, FLAC) else []
        return [*self.tags, *((_BLOCK, picture) for picture in blocks)]

    def put(self, entries: list[_Entry]) -> None:
        self.tags[:] = [entry for entry in entries if entry[0] != _BLOCK]
        if isinstance(self.file, FLAC):
            self.file.clear_pictures()
            for key, value in entries:
                if key == _BLOCK:
                    self.file.add_picture(value)

    def save(self, path: str) -> None:
        self.file.save(path)

    def bare(self, key: str) -> str:
        return _bare(key)

    def texts(self, value: Any) -> list[str]:
        return [value]

    def made(self, field: str, texts: list[str]) -> list[_Entry]:
        return [(next(name for name, its in self.places.items() if its == field).upper(), text) for text in texts]

    def named(self, name: str, text: str) -> _Entry:
        return name.upper(), text

    def rated(
        self, before: list[_Entry], said: float | None, rating: float | None
    ) -> tuple[list[_Entry], list[_Entry]]:
        return _commented(self, before, said, rating)

    def sung(self, before: list[_Entry], text: str) -> _Entry:
        return (before[0][0] if before else "LYRICS"), text

    def picture(self, data: bytes) -> _Entry:
        picture = Picture()
        picture.type, picture.mime, picture.data = PictureType.COVER_FRONT, picture_type(data) or "", data
        if isinstance(self.file, FLAC):
            return _BLOCK, picture
        return "METADATA_BLOCK_PICTURE", base64.b64encode(picture.write()).decode()

    def shows(self, key: str, value: Any) -> int | None:
        if key == _BLOCK:
            return int(value.type)
        match key.lower():
            case "metadata_block_picture":
                with contextlib.suppress(Exception):  # what is no picture stays where it is
                    return int(Picture(base64.b64decode(value)).type)
            case "coverart":
                return PictureType.COVER_FRONT
        return None

    def told(self, key: str, value: Any) -> object | None:
        return (key, value.write()) if key == _BLOCK else (key.lower(), value)


class _Ape(Struct, frozen=True):
    file: Any
    tags: APEv2
    places: ClassVar[Mapping[str, str]] = _NAMED
    names: ClassVar[Mapping[str, str]] = {
        "album_artist": "Album Artist",
        "year": "Year",
        "track_no": "Track",
        "disc_no": "Disc",
        "bpm": "BPM",
    }

    def entries(self) -> list[_Entry]:
        return list(self.tags.items())

    def put(self, entries: list[_Entry]) -> None:
        self.tags.clear()
        for key, value in entries:
            self.tags[key] = value

    def save(self, path: str) -> None:
        self.file.save(path)

    def bare(self, key: str) -> str:
        return _bare(key)

    def texts(self, value: Any) -> list[str]:
        return list(value) if value.kind == 0 else []

    def made(self, field: str, texts: list[str]) -> list[_Entry]:
        name = self.names.get(field) or next(name for name, its in self.places.items() if its == field).title()
        return [(name, APEValue("\0".join(texts), 0))] if texts else []

    def named(self, name: str, text: str) -> _Entry:
        return name, APEValue(text, 0)

    def rated(
        self, before: list[_Entry], said: float | None, rating: float | None
    ) -> tuple[list[_Entry], list[_Entry]]:
        return _commented(self, before, said, rating)

    def sung(self, before: list[_Entry], text: str) -> _Entry:
        return (before[0][0] if before else "Lyrics"), APEValue(text, 0)

    def picture(self, data: bytes) -> _Entry:
        """A file name up to NUL, then the picture."""
        name = b"cover.png" if picture_type(data) == "image/png" else b"cover.jpg"
        return "Cover Art (Front)", APEValue(name + b"\0" + data, 1)

    def shows(self, key: str, value: Any) -> int | None:
        if not key.lower().startswith("cover art") or value.kind != 1:
            return None
        return PictureType.COVER_FRONT if key.lower() == "cover art (front)" else PictureType.OTHER

    def told(self, key: str, value: Any) -> object | None:
        return key.lower(), value.kind, value.value
