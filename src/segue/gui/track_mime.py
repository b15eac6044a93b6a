"""Tracks on their way from one list to another: how a drag carries them."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData

from segue.domain.track import TrackId

TRACKS = "application/x-segue-tracks"


def carried(tracks: Sequence[TrackId]) -> QMimeData:
    mime = QMimeData()
    mime.setData(TRACKS, QByteArray(json.dumps(list(tracks)).encode()))
    return mime


def tracks_of(mime: QMimeData) -> tuple[TrackId, ...]:
    """The tracks that a drag carries; none where it carries something else, or what is not ours."""
    if not mime.hasFormat(TRACKS):
        return ()
    try:
        ids = json.loads(bytes(mime.data(TRACKS).data()))
    except ValueError:
        return ()
    if not isinstance(ids, list) or not all(isinstance(i, int) for i in ids):
        return ()
    return tuple(TrackId(i) for i in ids)
