"""A Bookmark is a moment in a track that the listener wants to find again."""

from datetime import datetime, timedelta
from typing import NewType

from msgspec import Struct

from segue.domain.track import TrackId

BookmarkId = NewType("BookmarkId", int)


class Bookmark(Struct, frozen=True):
    """`position` is where in the track; `note` is the listener's, "" for none."""

    id: BookmarkId
    track: TrackId
    position: timedelta
    made: datetime
    note: str = ""
