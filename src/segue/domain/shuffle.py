"""The ways to mix what is to be played: track by track or album by album, evenly or with favour."""

import random
from collections.abc import Sequence
from datetime import timedelta
from enum import Enum
from math import exp2, pow

from msgspec import Struct

#: Half of what it takes to come first again has grown back after so long.
_RESTED = timedelta(days=14)


class ShuffleBy(Enum):
    TRACK = "track"
    ALBUM = "album"


class Shuffled(Struct, frozen=True):
    """What is told of a track that is to be mixed. `album` is a number that the tracks of its album share, `place`
    its place there. `rating` is in stars; `last` is how long ago it was heard, None for never.
    """

    album: int
    place: int
    rating: float | None = None
    is_loved: bool = False
    plays: int = 0
    skips: int = 0
    last: timedelta | None = None


def favour(track: Shuffled) -> float:
    """How much sooner a track comes than another, above 0: liking times rest.

    Liking doubles for each star and a half above three, and halves below; love is a star and a half. Without a rating
    it is by how often the track was heard to its end and how often skipped, as if once each before anything was told.
    Rest is what has grown back since it was heard, half of it in two weeks; nobody waits for what was never heard.
    """
    if track.rating is not None:
        liking = exp2((track.rating - 3) / 1.5)
    else:
        liking = 2.0 * (track.plays + 1) / (track.plays + track.skips + 2)
    if track.is_loved:
        liking *= 2.0
    rest = 1.0 if track.last is None else 1.0 - exp2(-(max(track.last, timedelta(hours=1)) / _RESTED))
    return liking * rest


def mixed(
    tracks: Sequence[Shuffled], by: ShuffleBy, favours: bool, chance: random.Random, first: int | None = None
) -> list[int]:
    """The places of `tracks` in a new order, each once. By album, `first` names the album that goes on at the start.

    With `favours`, each is drawn by its `favour` among those left: by the keys of Efraimidis and Spirakis ("Weighted
    random sampling with a reservoir", 2006). An album's favour is the mean of its tracks'.
    """
    groups: dict[int, list[int]] = {}
    for place, track in enumerate(tracks):
        groups.setdefault(track.album if by is ShuffleBy.ALBUM else place, []).append(place)

    def key(name: int) -> float:
        if by is ShuffleBy.ALBUM and name == first:
            return 1.0
        if not favours:
            return chance.random()
        weights = [favour(tracks[place]) for place in groups[name]]
        return pow(chance.random(), len(weights) / sum(weights))

    keys = {name: key(name) for name in groups}
    order: list[int] = []
    for name in sorted(groups, key=keys.__getitem__, reverse=True):
        order += sorted(groups[name], key=lambda place: tracks[place].place)
    return order
