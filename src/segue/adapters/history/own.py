"""Segue's own history, as `segue history export` writes it: one listen a line, and read again without loss."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from segue.adapters.history.said import iso, length, words
from segue.domain.context import Activity
from segue.domain.elsewhere import SEGUE, ForeignListen, Reason
from segue.domain.play import Ending

#: Of this format; the first word of each line.
VERSION = 1

_MS = timedelta(milliseconds=1)
_ENDINGS = {ending.value: ending for ending in Ending}

#: One encoder for all lines.
_encoded = json.JSONEncoder(ensure_ascii=False).encode


def line(listen: ForeignListen) -> str:
    """Times are the listener's own, with their offset; lengths are milliseconds, null where nobody told them."""
    told: dict[str, Any] = {
        "segue_history": VERSION,
        "started": listen.started.isoformat(timespec="milliseconds"),
        "artist": listen.artist,
        "title": listen.title,
        "album": listen.album,
        "listened_ms": _ms(listen.listened),
        "duration_ms": _ms(listen.duration),
        "ending": listen.ending.value,
        "activity": listen.activity,
        "service": listen.service,
    }
    if listen.resolution:
        told["resolution_ms"] = _ms(listen.resolution)
    if listen.lasted is not None:
        told["lasted_ms"] = _ms(listen.lasted)
    return _encoded(told)


def is_listen(row: Mapping[str, Any]) -> bool:
    return "segue_history" in row and "started" in row


def listen(row: Mapping[str, Any]) -> ForeignListen | Reason:
    title, service = words(row.get("title")), words(row.get("service"))[:40]
    ending = _ENDINGS.get(str(row.get("ending")))
    if not title:
        return Reason.NO_NAME
    started = iso(row.get("started"))
    if started is None:
        return Reason.NO_TIME
    if ending is None:
        return Reason.UNREADABLE
    activity = words(row.get("activity"))[:100]
    return ForeignListen(
        words(row.get("artist")),
        title,
        words(row.get("album")),
        started,
        ending,
        service or SEGUE,
        length(row.get("listened_ms")),
        length(row.get("duration_ms")) or None,
        length(row.get("resolution_ms")) or timedelta(),
        Activity(activity) if activity else None,
        is_local=True,
        lasted=length(row.get("lasted_ms")),
    )


def _ms(length: timedelta | None) -> int | None:
    return None if length is None else length // _MS
