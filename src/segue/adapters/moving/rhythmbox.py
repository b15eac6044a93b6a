"""Rhythmbox: rhythmdb.xml, and playlists.xml beside it. Rhythmbox counts no skips."""

from pathlib import Path

from segue.adapters.moving.said import CannotMoveIn, file_of, moment, stars, times, words
from segue.adapters.moving.xml_events import Closed, Opened, events
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.speech import tr

PLAYER = "Rhythmbox"


def read(path: Path) -> ForeignLibrary:
    """The library in the rhythmdb.xml at `path`. Raises CannotMoveIn."""
    playlists = path.with_name("playlists.xml")
    return ForeignLibrary(PLAYER, _tracks(path), _playlists(playlists) if playlists.is_file() else ())


def _tracks(path: Path) -> tuple[ForeignTrack, ...]:
    tracks = []
    root = kind = ""
    entry: dict[str, str] = {}
    for event in events(path):
        if isinstance(event, Closed):
            if event.name != "entry":
                entry[event.name] = event.text
            elif kind == "song" and (file := file_of(entry.get("location"))) is not None:
                tracks.append(_track(file, entry))
        elif event.name == "entry":
            kind = event.attributes.get("type", "")
            entry = {}
        if not root:
            root = event.name
            if root != "rhythmdb":
                raise CannotMoveIn(tr("“{path}” is no library of {player}.").format(path=path, player=PLAYER))
    return tuple(tracks)


def _track(file: Path, entry: dict[str, str]) -> ForeignTrack:
    return ForeignTrack(
        file,
        words(entry.get("title")),
        tuple(filter(None, [words(entry.get("artist"))])),
        words(entry.get("album")),
        rating=stars(entry.get("rating"), 5),
        plays=times(entry.get("play-count")),
        last_played=moment(entry.get("last-played")),
        added=moment(entry.get("first-seen")),
    )


def _playlists(path: Path) -> tuple[ForeignPlaylist, ...]:
    """Those made by hand: neither the automatic ones nor the play queue."""
    playlists = []
    name = kind = ""
    files: list[Path] = []
    for event in events(path):
        match event:
            case Opened("playlist", attributes):
                name, kind = words(attributes.get("name")), attributes.get("type", "")
                files = []
            case Closed("location", text):
                file = file_of(text.strip())
                if file is not None:
                    files.append(file)
            case Closed("playlist", _) if kind == "static" and name:
                playlists.append(ForeignPlaylist(name, tuple(files)))
            case _:
                pass
    return tuple(playlists)
