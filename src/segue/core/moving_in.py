"""Moving in from another player: which of our tracks its files are, and what is taken over for each."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from msgspec import Struct
from msgspec.structs import fields, replace

from segue.domain.moving import ForeignLibrary, ForeignTrack
from segue.domain.playlist import PlaylistId
from segue.domain.text import fold
from segue.domain.track import Track, TrackId


class Known(Struct, frozen=True):
    """What is known of a track apart from its file and our log: in Segue, or by another player's word.

    `rating` counts stars, 0.5 to 5. `plays`, `skips` and `last_played` are what other players counted.
    """

    rating: float | None = None
    loved: bool = False
    plays: int = 0
    skips: int = 0
    last_played: datetime | None = None
    added: datetime | None = None


def joined(standing: Known, told: Known) -> Known:
    """What is known of a track after another player has told its part. Being told the same twice changes nothing.

    A rating that stands, stays, and so does love; the earlier date of adding holds. Of counts the larger holds: they
    are single numbers and do not say whose they are, so from two players that both counted, the larger count wins,
    and the smaller is not added to it.
    """
    return Known(
        told.rating if standing.rating is None else standing.rating,
        standing.loved or told.loved,
        max(standing.plays, told.plays),
        max(standing.skips, told.skips),
        max((at for at in (standing.last_played, told.last_played) if at is not None), default=None),
        min((at for at in (standing.added, told.added) if at is not None), default=None),
    )


class PlannedPlaylist(Struct, frozen=True):
    """`left_out` counts its files that are no track of ours."""

    name: str
    tracks: tuple[TrackId, ...]
    left_out: int = 0


class MovingPlan(Struct, frozen=True):
    """What another player's library would bring to ours; `matched` counts its files that are tracks of ours."""

    player: str
    told: Mapping[TrackId, Known]
    playlists: tuple[PlannedPlaylist, ...]
    matched: int
    unmatched: tuple[ForeignTrack, ...]


class Change(Struct, frozen=True):
    """What is known of a track before another player has told its part, and after."""

    before: Known
    after: Known


class Figures(Struct, frozen=True):
    """How many ratings and loves are new, by how many plays and skips the prior counts grow, how many tracks were
    added earlier than we knew, and how many playlists are made.
    """

    ratings: int = 0
    loved: int = 0
    plays: int = 0
    skips: int = 0
    dates: int = 0
    playlists: int = 0


class News(Struct, frozen=True):
    """What a plan tells that is not known yet. `playlists` bear the names that they get here."""

    tracks: Mapping[TrackId, Change]
    playlists: tuple[PlannedPlaylist, ...] = ()

    @property
    def figures(self) -> Figures:
        changes = self.tracks.values()
        return Figures(
            sum(change.after.rating != change.before.rating for change in changes),
            sum(change.after.loved != change.before.loved for change in changes),
            sum(change.after.plays - change.before.plays for change in changes),
            sum(change.after.skips - change.before.skips for change in changes),
            sum(change.after.added != change.before.added for change in changes),
            len(self.playlists),
        )


class MovedIn(Struct, frozen=True):
    """What was taken over, and so the way back. `made` are the playlists of `news`."""

    news: News
    made: tuple[PlaylistId, ...] = ()


def given_back(standing: Known, change: Change) -> Known:
    """What is known of a track when `change` is taken back. What has become something else since, stays."""
    taken = [
        field.name for field in fields(Known) if getattr(standing, field.name) == getattr(change.after, field.name)
    ]
    return replace(standing, **{name: getattr(change.before, name) for name in taken})


def plan(library: ForeignLibrary, tracks: Iterable[Track], now: datetime) -> MovingPlan:
    """Which of `tracks` the other player's files are, and what it tells of each.

    A file is known by its path; else, where a library has moved, by its artists, album and title, if only one file
    there and one track here, neither known by its path, is called so. A last play after `now` is no play, and a
    playlist of which nothing is ours is left out.
    """
    paths = {foreign.path for foreign in library.tracks}
    for foreign_list in library.playlists:
        paths.update(foreign_list.paths)
    here: dict[Path, TrackId] = {}
    called: dict[_Name, list[TrackId]] = {}
    for track in tracks:
        tags = track.tags
        name = _name(tags.artists or (tags.album_artist,), tags.album, tags.title)
        if track.path in paths and track.part is None:
            here[track.path] = track.id
        elif name is not None:
            called.setdefault(name, []).append(track.id)
    strangers = {t.path: _name(t.artists, t.album, t.title) for t in library.tracks if t.path not in here}
    so_called = Counter(strangers.values())
    for path, name in strangers.items():
        if name is not None and so_called[name] == 1 and len(called.get(name, ())) == 1:
            (here[path],) = called[name]

    told: dict[TrackId, Known] = {}
    for foreign in library.tracks:
        if foreign.path in here:
            number = here[foreign.path]
            told[number] = joined(told.get(number, Known()), _told(foreign, now))
    playlists = []
    for foreign_list in library.playlists:
        ours = tuple(here[path] for path in foreign_list.paths if path in here)
        if ours:
            playlists.append(PlannedPlaylist(foreign_list.name, ours, len(foreign_list.paths) - len(ours)))
    unmatched = tuple(foreign for foreign in library.tracks if foreign.path not in here)
    return MovingPlan(library.player, told, tuple(playlists), len(library.tracks) - len(unmatched), unmatched)


def _told(track: ForeignTrack, now: datetime) -> Known:
    known = Known(track.rating, track.loved, track.plays, track.skips, track.last_played, track.added)
    if known.last_played is not None and known.last_played > now:
        return replace(known, last_played=None)
    return known


_Name = tuple[str, str, str]


def _name(artists: Iterable[str], album: str, title: str) -> _Name | None:
    """By what a track is known where its path is not; None where that says too little.

    Players join several artists by different signs, so only letters and digits count.
    """
    artist, album, title = (_letters(text) for text in ("".join(artists), album, title))
    return (artist, album, title) if artist and title else None


def _letters(text: str) -> str:
    folded = fold(text)
    return "".join(filter(str.isalnum, folded)) or "".join(folded.split())
