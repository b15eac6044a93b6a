"""Spotify's listens: the account's data, and its extended history. Both tell when a listen ended.

Of the extended history, addresses, user names and machines are never looked at.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from segue.adapters.history.said import iso, length, words
from segue.domain.elsewhere import ForeignListen, Reason, ending_of
from segue.domain.play import Ending

SERVICE = "Spotify"

_MINUTE = timedelta(minutes=1)


def is_of_account(row: Mapping[str, Any]) -> bool:
    return "endTime" in row and "msPlayed" in row


def is_extended(row: Mapping[str, Any]) -> bool:
    return "ts" in row and "ms_played" in row


def of_account(row: Mapping[str, Any]) -> ForeignListen | Reason:
    """A listen of the account's data: no album, no seconds. Podcasts have files of their own by now."""
    if "podcastName" in row or "episodeName" in row:
        return Reason.NOT_MUSIC
    listened = length(row.get("msPlayed"))
    ended = iso(row.get("endTime"))
    if ended is None:
        return Reason.NO_TIME
    if listened is None:
        return Reason.UNREADABLE
    artist, title = words(row.get("artistName")), words(row.get("trackName"))
    if not artist or not title:
        return Reason.NO_NAME
    return ForeignListen(
        artist, title, "", ended - listened, ending_of(listened), SERVICE, listened, resolution=_MINUTE
    )


def extended(row: Mapping[str, Any]) -> ForeignListen | Reason:
    artist, title = (words(row.get(f"master_metadata_{name}")) for name in ("album_artist_name", "track_name"))
    if not artist or not title:
        is_other = any(row.get(name) for name in ("episode_name", "audiobook_title", "audiobook_chapter_title"))
        is_other = is_other or "master_metadata_track_name" in row  # an episode that was taken down has no name
        return Reason.NOT_MUSIC if is_other else Reason.NO_NAME
    if row.get("incognito_mode") is True:
        return Reason.PRIVATE
    listened = length(row.get("ms_played"))
    ended = iso(row.get("ts"))
    if ended is None:
        return Reason.NO_TIME
    if listened is None:
        return Reason.UNREADABLE
    why = row.get("reason_end")
    if why == "trackerror":
        ending = Ending.FAILED
    else:
        ending = ending_of(listened, why == "trackdone", row.get("skipped") is True)
    album = words(row.get("master_metadata_album_album_name"))
    return ForeignListen(artist, title, album, ended - listened, ending, SERVICE, listened)
