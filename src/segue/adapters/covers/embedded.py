"""Finds the picture in the tags of a file."""

# mypy: allow-untyped-calls
# (mutagen says of itself that it is typed, and is so in part)

import base64
import errno
import io
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import mutagen
from mutagen.apev2 import APEv2
from mutagen.asf import ASFTags
from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3Tags, PictureType
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4Tags

from segue.adapters.covers.beside import LARGEST

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_Kinded = tuple[int, bytes]  # what a picture shows, as ID3 counts it, and its bytes


def embedded_cover(path: Path) -> bytes | None:
    """The front cover in the file's tags, else their first picture of up to 20 MB."""
    try:
        pictures = [picture for picture in _pictures(path) if 0 < len(picture[1]) <= LARGEST]
    except Exception:  # noqa: BLE001 - mutagen answers damaged files with errors of every kind
        return None
    front = (data for shows, data in pictures if shows == PictureType.COVER_FRONT)
    return next(front, pictures[0][1] if pictures else None)


def _is_long_ogg(path: Path) -> bool:
    """Whether more than any cover takes stands before the sound of an Ogg, which mutagen would hold several times."""
    with path.open("rb") as file:
        while file.tell() <= 2 * LARGEST:
            head = file.read(27)
            # Pages of headers end at no sample, or end no packet.
            if not head.startswith(b"OggS") or len(head) < 27 or head[6:14] not in (bytes(8), b"\xff" * 8):
                return False
            file.seek(sum(file.read(head[26])), 1)
    return True


class _Rationed(io.FileIO):
    """A file of which only so much is read: mutagen takes in whole tags, and some hold hundreds of MB."""

    _left = 4 * LARGEST

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        taken = memoryview(buffer).nbytes
        self._left -= taken
        if self._left < 0:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return super().readinto(buffer)

    def readall(self) -> bytes:
        return self.read(self._left)


def _pictures(path: Path) -> Iterable[_Kinded]:
    if _is_long_ogg(path):
        return []
    with io.BufferedReader(_Rationed(str(path))) as rationed:
        file = mutagen.File(rationed)
        if file is None:
            return []
        tags = file.tags
        if tags is None and isinstance(file, MP3):
            tags = APEv2(rationed)
    if isinstance(file, FLAC) and file.pictures:
        return [(picture.type, picture.data) for picture in file.pictures]
    match tags:
        case ID3Tags():
            return [(frame.type, frame.data) for frame in tags.getall("APIC")]
        case MP4Tags():
            return [(PictureType.COVER_FRONT, bytes(data)) for data in tags.get("covr", ())]
        case ASFTags():
            return list(_asf_pictures(tags))
        case list():
            return list(_vorbis_pictures(tags))
        case APEv2():
            return list(_ape_pictures(tags))
        case _:
            return []


def _asf_pictures(tags: ASFTags) -> Iterator[_Kinded]:
    """One byte of kind, four of size, then two texts of two-byte characters up to NUL: MIME type and words."""
    for value in tags.get("WM/Picture", ()):
        packed = value.value
        size = int.from_bytes(packed[1:5], "little")
        at = 5
        for _ in range(2):
            while packed[at : at + 2] not in (b"\0\0", b""):
                at += 2
            at += 2
        yield packed[0], packed[at : at + size]


def _vorbis_pictures(tags: Iterable[tuple[str, str]]) -> Iterator[_Kinded]:
    for name, text in tags:
        if name.lower() == "metadata_block_picture" and len(text) <= 2 * LARGEST:
            picture = Picture(base64.b64decode(text))
            yield picture.type, picture.data
        elif name.lower() == "coverart" and len(text) <= 2 * LARGEST:
            yield PictureType.COVER_FRONT, base64.b64decode(text)


def _ape_pictures(tags: APEv2) -> Iterator[_Kinded]:
    """A file name up to NUL, then the picture."""
    for name, value in tags.items():
        if name.lower().startswith("cover art") and isinstance(value.value, bytes):
            shows = PictureType.COVER_FRONT if name.lower() == "cover art (front)" else PictureType.OTHER
            yield shows, value.value.partition(b"\0")[2]
