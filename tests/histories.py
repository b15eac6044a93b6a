"""Histories as other services write them, made up by hand: one listener's same evening, told by each."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from segue.core.library import Library
from segue.domain.sorting import SortBy

#: Miles Davis at 17:55, Nils Frahm at 18:05, Björk at 18:15, each told with the names of the service.
LASTFM_TO_CSV = """\
Miles Davis,Kind of Blue,Blue in Green,
"Crosby, Stills & Nash",,Helplessly Hoping,03 Mar 2025 18:25
Björk,Post,Hyperballad,03 Mar 2025 18:15
Nils Frahm,Spaces,Says,03 Mar 2025 18:05
Miles Davis,Kind of Blue,So What,03 Mar 2025 17:55
"""

GHAN = (
    "uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\r\n"
    '"1741026300","03 Mar 2025, 18:25","Crosby, Stills & Nash","","","","Helplessly Hoping",""\r\n'
    '"1741025700","03 Mar 2025, 18:15","Björk","","Post","","Hyperballad",""\r\n'
    '"1741025100","03 Mar 2025, 18:05","Nils Frahm","","Spaces","","Says",""\r\n'
    '"1741024500","03 Mar 2025, 17:55","Miles Davis","","Kind of Blue","","So What",""\r\n'
)

API_SCRIPT = """\
track;timestamp;artist;album
Helplessly Hoping;1741026300;Crosby, Stills & Nash;
Hyperballad;1741025700;Björk;Post
Says;1741025100;Nils Frahm;Spaces
So What;1741024500;Miles Davis;Kind of Blue
Absurd;0;Fluke;
"""


def _2013(at: int, artist: str, title: str, album: str | None) -> dict[str, Any]:
    return {
        "timestamp": {"iso": "2025-03-03T17:55:00", "unixtimestamp": at},
        "track": {"name": title, "artist": {"name": artist}},
        "uncorrectedTrack": {"name": title.upper(), "artist": {"name": artist.upper()}},
        "album": None if album is None else {"name": album, "artist": {"name": artist}},
        "application": "some player",
    }


LASTFM_2013 = json.dumps(
    [
        _2013(1741024500, "Miles Davis", "So What", "Kind of Blue"),
        _2013(1741025100, "Nils Frahm", "Says", "Spaces"),
        _2013(1741025700, "Björk", "Hyperballad", "Post"),
        _2013(1741026300, "Crosby, Stills & Nash", "Helplessly Hoping", None),
    ]
)


def _brainz(at: float, artist: str, title: str, album: str | None, more: Mapping[str, object]) -> dict[str, Any]:
    track = {"track_name": title, "artist_name": artist, "additional_info": more, "mbid_mapping": None}
    return {
        "listened_at": at,
        "user_name": "nobody",
        "track_metadata": track | ({"release_name": album} if album else {}),
    }


LISTENBRAINZ = "".join(
    json.dumps(row) + "\n"
    for row in (
        _brainz(1741024500.0, "Miles Davis", "So What", "Kind of Blue", {"duration_ms": 545000}),
        _brainz(1741025100, "Nils Frahm", "Says", "Spaces", {"duration": 498}),
        _brainz(1741025700.0, "Björk", "Hyperballad", "Post", {}),
        _brainz(1741026300, "Crosby, Stills & Nash", "Helplessly Hoping", None, {}),
    )
)


def account(rows: Iterable[tuple[str, str, str, int]]) -> str:
    """Spotify's account data, of end, artist, title and milliseconds."""
    return json.dumps(
        [{"endTime": end, "artistName": by, "trackName": title, "msPlayed": ms} for end, by, title, ms in rows],
        indent=2,
    )


ACCOUNT = account(
    [
        ("2025-03-03 18:04", "Miles Davis", "So What", 545_000),
        ("2025-03-03 18:13", "Nils Frahm", "Says", 498_000),
        ("2025-03-03 18:20", "Björk", "Hyperballad", 321_000),
        ("2025-03-03 18:27", "Crosby, Stills & Nash", "Helplessly Hoping", 161_000),
        ("2025-03-03 19:00", "Nils Frahm", "Says", 2_100),
    ]
)


def extended_row(
    end: str, artist: str | None, title: str | None, album: str | None, ms: int, **changed: object
) -> dict[str, Any]:
    """A row of Spotify's extended history."""
    row: dict[str, Any] = {
        "ts": end,
        "username": "a-name",
        "platform": "a-machine",
        "ms_played": ms,
        "conn_country": "ZZ",
        "ip_addr_decrypted": "192.0.2.7",
        "user_agent_decrypted": "an-agent",
        "master_metadata_track_name": title,
        "master_metadata_album_artist_name": artist,
        "master_metadata_album_album_name": album,
        "spotify_track_uri": "spotify:track:0",
        "episode_name": None,
        "reason_start": "trackdone",
        "reason_end": "trackdone",
        "skipped": None,
        "incognito_mode": False,
    }
    return row | changed


EXTENDED_ROWS = [
    extended_row("2025-03-03T18:13:18Z", "Nils Frahm", "Says", "Spaces", 498_000),
    extended_row("2025-03-03T18:04:05Z", "Miles Davis", "So What", "Kind of Blue", 545_000),
    extended_row(
        "2025-03-03T18:10:00Z", "Miles Davis", "So What", "Kind of Blue", 4_200, skipped=True, reason_end="fwdbtn"
    ),
    extended_row("2025-03-03T18:20:21Z", "Björk", "Hyperballad", "Post", 321_000),
    extended_row("2025-03-03T18:27:41Z", "Crosby, Stills & Nash", "Helplessly Hoping", None, 161_000),
    extended_row("2025-03-03T20:10:00Z", None, None, None, 545_000, episode_name="An episode"),
    extended_row("2025-03-03T21:00:00Z", "Björk", "Hyperballad", "Post", 300_000, incognito_mode=True),
]

EXTENDED = json.dumps(EXTENDED_ROWS, indent=1)

#: A file of each maker, by a name that says nothing.
EACH = {
    "lastfm-to-csv": LASTFM_TO_CSV,
    "ghan": GHAN,
    "api script": API_SCRIPT,
    "lastfm 2013": LASTFM_2013,
    "listenbrainz": LISTENBRAINZ,
    "account": ACCOUNT,
    "extended": EXTENDED,
}


def a_history(library: Library, until: datetime, folder: Path, broken: bool = False) -> Path:
    """A track of the library five hundred times, and a song that is none three times; a podcast."""
    (track,) = library.tracks.many(library.find("", SortBy.ARTIST, False)[:1])
    its, at = track.tags, until - timedelta(days=400)
    rows = [
        extended_row((at + n * timedelta(hours=5)).isoformat(), its.artist, its.title, its.album, 200_000)
        for n in range(500)
    ]
    rows += [extended_row((at + n * timedelta(days=3)).isoformat(), "Nobody", "Gone", "X", 200_000) for n in range(3)]
    rows.append(extended_row(at.isoformat(), None, None, None, 9, episode_name="x"))
    folder.mkdir()
    text = json.dumps(rows, indent=1)
    (folder / "endsong_0.json").write_text(text[:-20] if broken else text)
    return folder
