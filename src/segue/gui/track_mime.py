"""What a drag, or the clipboard, carries: tracks, playlists, and files of other programs."""

import json
from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QByteArray, QMimeData

from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId

#: Numbers mean something only in the program that gave them: of another Segue's tracks, only the files are taken.
_OURS = token_hex(4)
TRACKS = f"application/x-segue-tracks-{_OURS}"
PLAYLISTS = f"application/x-segue-playlists-{_OURS}"


def carried(tracks: Sequence[TrackId]) -> QMimeData:
    return _carried(TRACKS, tracks)


def carried_playlists(playlists: Sequence[PlaylistId], tracks: Sequence[TrackId] = ()) -> QMimeData:
    """With the tracks that are in them, where a list of tracks is to take those."""
    mime = _carried(PLAYLISTS, playlists)
    if tracks:
        mime.setData(TRACKS, _told(tracks))
    return mime


def tracks_of(mime: QMimeData) -> tuple[TrackId, ...]:
    """The tracks that it carries; none where it carries something else, or what is not ours."""
    return tuple(TrackId(i) for i in _ids_of(mime, TRACKS))


def playlists_of(mime: QMimeData) -> tuple[PlaylistId, ...]:
    return tuple(PlaylistId(i) for i in _ids_of(mime, PLAYLISTS))


def files_of(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders that it carries, as a file manager gives them."""
    return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())


def is_music(mime: QMimeData) -> bool:
    """Whether it carries what can be put into a list of tracks."""
    return mime.hasFormat(TRACKS) or any(url.isLocalFile() for url in mime.urls())


def can_be_queued(mime: QMimeData) -> bool:
    """Music, or lists of any kind."""
    return mime.hasFormat(PLAYLISTS) or is_music(mime)


def _carried(kind: str, ids: Sequence[int]) -> QMimeData:
    mime = QMimeData()
    mime.setData(kind, _told(ids))
    return mime


def _told(ids: Sequence[int]) -> QByteArray:
    return QByteArray(json.dumps(list(ids)).encode())


def _ids_of(mime: QMimeData, kind: str) -> list[int]:
    if not mime.hasFormat(kind):
        return []
    try:
        ids = json.loads(bytes(mime.data(kind).data()))
    except ValueError:
        return []
    if not isinstance(ids, list) or not all(isinstance(i, int) for i in ids):
        return []
    return ids
