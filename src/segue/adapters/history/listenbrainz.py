"""ListenBrainz' listens: one object each, which tells when it started."""

from collections.abc import Mapping
from typing import Any

from segue.adapters.history.said import length, moment, seconds, words
from segue.domain.elsewhere import ForeignListen, Reason
from segue.domain.play import Ending

SERVICE = "ListenBrainz"


def is_listen(row: Mapping[str, Any]) -> bool:
    return "listened_at" in row and isinstance(row.get("track_metadata"), dict)


def listen(row: Mapping[str, Any]) -> ForeignListen | Reason:
    track = row.get("track_metadata")
    if not isinstance(track, dict):
        return Reason.UNREADABLE
    artist, title = words(track.get("artist_name")), words(track.get("track_name"))
    if not artist or not title:
        return Reason.NO_NAME
    started = moment(row.get("listened_at"))
    if started is None:
        return Reason.NO_TIME
    more = track.get("additional_info")
    duration = (length(more.get("duration_ms")) or seconds(more.get("duration"))) if isinstance(more, dict) else None
    return ForeignListen(
        artist,
        title,
        words(track.get("release_name")),
        started,
        Ending.FINISHED,
        SERVICE,
        duration=duration or None,
    )
