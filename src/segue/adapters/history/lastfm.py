"""Last.fm's listens: tables with a header, tables without one, and its own export of 2013."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from segue.adapters.history.said import iso, length, moment, words
from segue.domain.elsewhere import ForeignListen, Reason, ending_of
from segue.domain.play import Ending

SERVICE = "Last.fm"

#: Makes a listen of a row of a table.
Table = Callable[[Sequence[str]], ForeignListen | Reason]

_ARTIST = ("artist", "artist_name", "artistname")
_TITLE = ("track", "title", "track_name", "trackname", "song", "name")
_ALBUM = ("album", "album_name", "albumname", "release", "release_name")
#: Of scripts that know it, in milliseconds.
_LISTENED = ("ms_played", "msplayed", "listened_ms")
#: Best first: seconds are finer than a date, which may lack them.
_TIME = (
    "uts",
    "timestamp",
    "timestamp_utc",
    "unixtimestamp",
    "unix_timestamp",
    "date_uts",
    "utc_time",
    "datetime",
    "date",
    "time",
)

_MINUTE = timedelta(minutes=1)

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

# English month names whatever the machine's language, which strptime would go by.
_DATE = re.compile(r"(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))?", re.ASCII)


def titled(header: Sequence[str]) -> Table | None:
    """What reads the rows below `header`; None where it is no header of listens. Columns may come in any order."""
    names = [words(name).lower().partition("#")[0].replace(" ", "_") for name in header]
    artist, title, album, lasted = (_place(names, known) for known in (_ARTIST, _TITLE, _ALBUM, _LISTENED))
    times = [names.index(name) for name in _TIME if name in names]
    if artist is None or title is None or not times:
        return None

    def listen(row: Sequence[str]) -> ForeignListen | Reason:
        if len(row) <= max(artist, title):
            return Reason.UNREADABLE
        told = [row[place] for place in times if place < len(row)]
        its_album = row[album] if album is not None and album < len(row) else ""
        listened = length(row[lasted]) if lasted is not None and lasted < len(row) else None
        return _listen(row[artist], row[title], its_album, told, listened)

    return listen


def untitled(row: Sequence[str]) -> ForeignListen | Reason:
    """A row of artist, album, track and date."""
    if len(row) != 4:
        return Reason.UNREADABLE
    artist, album, title, date = row
    return _listen(artist, title, album, [date])


def is_untitled(rows: Sequence[Sequence[str]]) -> bool:
    """Whether `rows` are of such a table; what was playing has no date."""
    full = [row for row in rows if row]
    dated = [_DATE.fullmatch(row[3].strip()) for row in full if len(row) == 4 and row[3].strip()]
    return bool(dated) and all(dated) and all(len(row) == 4 for row in full)


def is_of_2013(row: Mapping[str, Any]) -> bool:
    at = row.get("timestamp")
    return isinstance(at, dict) and "unixtimestamp" in at and isinstance(row.get("track"), dict)


def of_2013(row: Mapping[str, Any]) -> ForeignListen | Reason:
    """A listen of the export of 2013. `track` is as Last.fm has corrected it, `uncorrectedTrack` as it was sent."""
    at, track, album = _in(row, "timestamp"), _in(row, "track"), _in(row, "album")
    if not track:
        track = _in(row, "uncorrectedTrack")
    return _listen(_in(track, "artist").get("name"), track.get("name"), album.get("name"), [at.get("unixtimestamp")])


def _listen(
    artist: object, title: object, album: object, told: Sequence[object], listened: timedelta | None = None
) -> ForeignListen | Reason:
    """A scrobble was listened to for half its length, unless the table tells for how long."""
    if not any(words(str(time or "")) for time in told):
        return Reason.NOW_PLAYING
    artist, title = words(artist), words(title)
    if not artist or not title:
        return Reason.NO_NAME
    for time in told:
        started, resolution = _time(time)
        if started is not None:
            ending = Ending.FINISHED if listened is None else ending_of(listened)
            return ForeignListen(
                artist, title, words(album), started, ending, SERVICE, listened, resolution=resolution
            )
    return Reason.NO_TIME


def _time(told: object) -> tuple[datetime | None, timedelta]:
    """The time, and how fine it is."""
    at = moment(told)
    if at is not None or not isinstance(told, str):
        return at, timedelta()
    date = _DATE.fullmatch(told.strip())
    if date is None:
        return iso(told.strip()), timedelta()
    day, month, year, hour, minute, second = date.groups()
    try:
        at = datetime(
            int(year),
            _MONTHS.index(month.lower()) + 1,
            int(day),
            int(hour),
            int(minute),
            int(second or 0),
            tzinfo=UTC,
        )
    except ValueError:
        return None, timedelta()
    return (at if at.year >= 1990 else None), timedelta() if second else _MINUTE


def _place(names: Sequence[str], known: Sequence[str]) -> int | None:
    return next((names.index(name) for name in known if name in names), None)


def _in(row: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = row.get(name)
    return found if isinstance(found, dict) else {}
