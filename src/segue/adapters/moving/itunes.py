"""iTunes and Apple's Music: the XML that they export, a property list, read as it comes.

Left out are songs without a file (in the cloud, streams), and the playlists that the program makes itself: smart
ones, folders, “Downloaded”. A path of another machine is no path of ours, and its songs are known by their names.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from segue.adapters.moving.said import CannotMoveIn, file_of, moment, stars, times, words
from segue.adapters.moving.xml_events import Opened, events
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.speech import tr

PLAYER = "iTunes"

_NOT_BY_HAND = ("Master", "Distinguished Kind", "Smart Info", "Smart Criteria", "Folder")


def read(path: Path) -> ForeignLibrary:
    """The library in the XML file at `path`. Raises CannotMoveIn."""
    tracks: dict[str, ForeignTrack] = {}
    lists = []
    for section, entry in _entries(path):
        if section == "Tracks":
            track = _track(entry)
            if track is not None:
                tracks[words(entry.get("Track ID"))] = track
        elif not any(entry.get(word) for word in _NOT_BY_HAND):
            lists.append((words(entry.get("Name")), entry.get("Playlist Items")))
    playlists = []
    for name, items in lists:
        ids = (
            [words(item.get("Track ID")) for item in items if isinstance(item, dict)]
            if isinstance(items, list)
            else []
        )
        files = tuple(tracks[number].path for number in ids if number in tracks)
        if name and files:
            playlists.append(ForeignPlaylist(name, files))
    return ForeignLibrary(PLAYER, tuple(tracks.values()), tuple(playlists))


def _track(entry: dict[str, Any]) -> ForeignTrack | None:
    file = file_of(entry.get("Location"))
    if file is None:
        return None
    return ForeignTrack(
        file,
        words(entry.get("Name")),
        tuple(filter(None, [words(entry.get("Artist"))])),
        words(entry.get("Album")),
        # A computed rating is the album's: the listener has not given it to the song.
        rating=None if entry.get("Rating Computed") else stars(entry.get("Rating"), 100),
        plays=times(entry.get("Play Count")),
        skips=times(entry.get("Skip Count")),
        last_played=_date(entry.get("Play Date UTC")),
        added=_date(entry.get("Date Added")),
        loved=entry.get("Loved") is True or entry.get("Favorited") is True,
    )


def _date(text: object) -> datetime | None:
    try:
        at = datetime.strptime(str(text), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        return moment(at.timestamp())
    except ValueError:
        return None


class _Container(Struct):
    """A `dict` or an `array` that is open; `key` is the one whose value comes next."""

    value: dict[str, Any] | list[Any]
    key: str = ""

    def put(self, value: object) -> None:
        if isinstance(self.value, list):
            self.value.append(value)
        else:
            self.value[self.key] = value


def _entries(path: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each song and each playlist, as soon as it is whole, with its section: “Tracks” or “Playlists”."""
    open_: list[_Container] = []
    root = ""
    sections = set()
    for event in events(path):
        match event:
            case Opened(name, _):
                if not root and name != "plist":
                    raise CannotMoveIn(tr("“{path}” is no library of {player}.").format(path=path, player=PLAYER))
                root = root or name
                if name in ("dict", "array"):
                    open_.append(_Container({} if name == "dict" else []))
            case ("dict" | "array", _):
                value = open_.pop().value
                section = open_[0].key if open_ else ""
                if section not in ("Tracks", "Playlists"):
                    continue
                sections.add(section)
                if len(open_) > 2:
                    open_[-1].put(value)
                elif len(open_) == 2 and isinstance(value, dict):
                    yield section, value
            case ("key", text) if open_:
                open_[-1].key = text
            case (name, text) if len(open_) > 2:
                open_[-1].put(name == "true" if name in ("true", "false") else text)
    if not sections:
        raise CannotMoveIn(tr("“{path}” is no library of {player}.").format(path=path, player=PLAYER))
