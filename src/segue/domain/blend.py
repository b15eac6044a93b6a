"""A blend: a playlist of parts with shares, some of them Segue's own, filled anew each time it starts."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId

#: The shares of all parts together.
WHOLE = 100
MOST_PARTS = 12
MOST_TRACKS = 1_000
USUAL_LENGTH = 50
MOST_TIME = timedelta(hours=48)

#: No artist twice within so many.
APART = 3

#: So many others of a part are looked at for one that makes the whole as long as asked.
_OTHERS = 40

#: Of a blend without end, so many are filled in at a time.
BATCH = 25


class Own(Enum):
    """What only Segue can fill. The value is how a recipe names it."""

    FITS_NOW = "fits now"
    FORGOTTEN = "forgotten favourites"
    NEVER_HEARD = "never heard"
    ALIKE = "sounds like what plays"


class OfPlaylist(Struct, frozen=True):
    playlist: PlaylistId


class OfRule(Struct, frozen=True):
    """What a rule asks for, as it is typed."""

    rule: str


Source: TypeAlias = Own | OfPlaylist | OfRule


class BlendPart(Struct, frozen=True):
    """`share` is in hundredths of the whole."""

    source: Source
    share: int

    def __post_init__(self) -> None:
        if not 1 <= self.share <= WHOLE:
            raise ValueError(f"no share: {self.share}")


class Blend(Struct, frozen=True):
    """`length` is a number of tracks or a time; a blend that `is_endless` has none, and goes on."""

    parts: tuple[BlendPart, ...]
    length: int | timedelta = USUAL_LENGTH
    is_endless: bool = False

    def __post_init__(self) -> None:
        if not 1 <= len(self.parts) <= MOST_PARTS or sum(part.share for part in self.parts) != WHOLE:
            raise ValueError("the shares of a blend's parts are a hundred together")
        least, most = (1, MOST_TRACKS) if isinstance(self.length, int) else (timedelta(minutes=1), MOST_TIME)
        if not least <= self.length <= most:  # type: ignore[operator]
            raise ValueError(f"no length: {self.length}")


# ---------------------------------------------------------------- filling


class Song(Struct, frozen=True):
    """A track that a part could give. Of an `artist` "" nobody knows who it is, and it stands alone."""

    track: TrackId
    artist: str
    length: timedelta

    @property
    def by(self) -> str | TrackId:
        return self.artist or self.track


class Filled(Struct, frozen=True):
    """A song in its place, and the number of the part that gave it."""

    song: Song
    part: int


def fill(
    shares: Sequence[int],
    choices: Sequence[Sequence[Song]],
    length: int | timedelta,
    before: Sequence[Filled] = (),
) -> list[Filled]:
    """What each part gives, from its `choices`, the best first: no track twice, none of those `before`.

    Shares are met to one track, counted with what was `before`, wherever the choices allow it: a track that two parts
    could give goes to the one that would else fall short. What cannot be met goes to the other parts. No artist comes
    twice within three wherever the chosen can be put so, and they are chosen so that they can. A time is met as
    nearly as whole tracks allow.
    """
    gone = {filled.song.track for filled in before}
    choices = [_distinct(some, gone) for some in choices]
    if isinstance(length, int):
        return _arranged(_chosen(shares, choices, length, before), shares, before)
    tried: dict[int, list[Filled]] = {}
    places = max(1, round(length / _usual(shares, choices)))
    while places not in tried:
        found = _chosen(shares, choices, places, before)
        tried[places] = found
        total = _time(found)
        if len(found) < places and total <= length:  # there is no more
            break
        off = (length - total) / (total / len(found)) if found and total else 0
        places = max(1, min(MOST_TRACKS, places + (round(off) or (1 if off > 0 else -1 if off < 0 else 0))))
    nearest = min(tried.values(), key=lambda found: abs(_time(found) - length))
    return _arranged(_nudged(nearest, choices, length), shares, before)


def quotas(shares: Sequence[int], places: int, taken: Sequence[int]) -> list[int]:
    """How many of `places` each part gets, by largest remainders over these and all that were `taken` before."""
    whole, total = sum(shares), places + sum(taken)
    exact = [share * total / whole - had for share, had in zip(shares, taken, strict=True)]
    counts = [max(0, int(value)) for value in exact]
    while sum(counts) > places:  # a part was given more before than its share of all
        counts[min((n for n in range(len(counts)) if counts[n]), key=lambda n: exact[n] - counts[n])] -= 1
    for number in sorted(range(len(shares)), key=lambda n: (counts[n] - exact[n], n))[: places - sum(counts)]:
        counts[number] += 1
    return counts


def _distinct(songs: Sequence[Song], gone: set[TrackId]) -> list[Song]:
    return list({song.track: song for song in songs if song.track not in gone}.values())


def _usual(shares: Sequence[int], choices: Sequence[Sequence[Song]]) -> timedelta:
    """The mean length of a song, as the parts share them."""
    means = [
        (share, sum((song.length for song in some), timedelta()) / len(some))
        for share, some in zip(shares, choices, strict=True)
        if some
    ]
    total = sum(share for share, _ in means)
    mean = sum((share * length for share, length in means), timedelta()) / total if total else timedelta()
    return mean or timedelta(minutes=4)


def _time(found: Sequence[Filled]) -> timedelta:
    return sum((filled.song.length for filled in found), timedelta())


def _nudged(found: list[Filled], choices: Sequence[Sequence[Song]], length: timedelta) -> list[Filled]:
    """With one song changed for another of the same part, if that brings the whole nearer to `length`."""
    there, artists = {filled.song.track for filled in found}, {filled.song.by for filled in found}
    others = [[song for song in some if song.track not in there][:_OTHERS] for some in choices]
    off = length - _time(found)
    best, place, instead = abs(off), -1, None
    for at, filled in enumerate(found):
        for song in others[filled.part]:
            miss = abs(off - song.length + filled.song.length)
            if miss < best and (song.by == filled.song.by or song.by not in artists):
                best, place, instead = miss, at, song
    if instead is None:
        return found
    return [Filled(instead, filled.part) if at == place else filled for at, filled in enumerate(found)]


def _chosen(
    shares: Sequence[int], choices: Sequence[Sequence[Song]], places: int, before: Sequence[Filled]
) -> list[Filled]:
    """What each part gives, in no order."""
    taken = Counter(filled.part for filled in before)
    wanted = quotas(shares, places, [taken[number] for number in range(len(shares))])
    matching = _Matching(choices, places)
    for number in _turns(wanted):
        matching.give(number)
    # What some parts do not have, others give, as long as they can.
    for number in sorted(range(len(shares)), key=lambda n: -shares[n]):
        while len(matching.given) < places and matching.give(number):
            pass
    if len(matching.given) < places:  # not all can stand apart: rather so than fewer
        matching.is_strict = False
        for number in (*_turns(wanted), *range(len(shares))):
            while len(matching.given) < places and matching.counts[number] < wanted[number] and matching.give(number):
                pass
        for number in range(len(shares)):
            while len(matching.given) < places and matching.give(number):
                pass
    return [Filled(song, number) for song, number in matching.given.values()]


def _turns(wanted: Sequence[int]) -> Iterator[int]:
    """Each part as often as it is wanted, evenly."""
    for turn in range(max(wanted, default=0)):
        yield from (number for number, count in enumerate(wanted) if turn < count)


class _Matching:
    """Gives songs to parts, one after the other, so that no part takes what only it could do without.

    A flow with augmenting paths (Ford and Fulkerson, 1956): parts to tracks to artists. Of `places`, with an artist
    at most once in three, an artist has a third, rounded down, and as many artists as are left over have one more.
    """

    def __init__(self, choices: Sequence[Sequence[Song]], places: int) -> None:
        self.given: dict[TrackId, tuple[Song, int]] = {}
        self.counts = [0] * len(choices)
        self._choices = choices
        self._most, self._more = divmod(places, APART)
        # With too few artists not all can stand apart, and to look for a way would take long.
        by = Counter({song.track: song.by for some in choices for song in some}.values())
        room = sum(min(count, self._most) for count in by.values())
        room += min(self._more, sum(count > self._most for count in by.values()))
        self.is_strict = room >= min(places, sum(by.values()))
        self._of: Counter[str | TrackId] = Counter()
        self._full = 0  # artists that have one more than their third

    def give(self, number: int) -> bool:
        """One more song to this part, whatever has to be given otherwise. Whether that could be."""
        if self._give_free(number) or self._give_for(number, set()):
            self.counts[number] += 1
            return True
        return False

    def _fits(self, song: Song) -> bool:
        count = self._of[song.by]
        return not self.is_strict or count < self._most or (count == self._most and self._full < self._more)

    def _take(self, song: Song, number: int) -> None:
        self.given[song.track] = (song, number)
        self._of[song.by] += 1
        self._full += self._of[song.by] == self._most + 1

    def _leave(self, song: Song) -> None:
        del self.given[song.track]
        self._full -= self._of[song.by] == self._most + 1
        self._of[song.by] -= 1

    def _give_free(self, number: int) -> bool:
        for song in self._choices[number]:
            if song.track not in self.given and self._fits(song):
                self._take(song, number)
                return True
        return False

    def _give_for(self, number: int, seen: set[TrackId]) -> bool:
        """A song that another part has, which is given another for it; or in place of one of the same artist."""
        for song in self._choices[number]:
            if song.track in seen:
                continue
            seen.add(song.track)
            holder = self.given.get(song.track)
            if holder is not None:
                if holder[1] == number:
                    continue
                self._leave(song)
                self._take(song, number)
                if self._give_free(holder[1]) or self._give_for(holder[1], seen):
                    return True
                self._leave(song)
                self._take(song, holder[1])
            elif not self._fits(song):
                # Another part gives up one of this artist, if it has something else.
                for other, part in [one for one in self.given.values() if one[0].by == song.by]:
                    if part == number or other.track in seen:
                        continue
                    seen.add(other.track)
                    self._leave(other)
                    self._take(song, number)
                    if self._give_free(part) or self._give_for(part, seen):
                        return True
                    self._leave(song)
                    self._take(other, part)
        return False


def _arranged(chosen: Sequence[Filled], shares: Sequence[int], before: Sequence[Filled]) -> list[Filled]:
    """Parts as evenly as can be, and no artist twice within three if that is possible."""
    left: list[list[Filled]] = [[f for f in chosen if f.part == number] for number in range(len(shares))]
    counts = Counter(filled.song.by for filled in chosen)
    totals = [len(some) for some in left]
    order: list[Filled] = []
    last = [filled.song.by for filled in before[1 - APART :]]
    for place in range(len(chosen)):
        urgent = _urgent(counts, len(chosen) - place)
        parts = sorted(
            (number for number, some in enumerate(left) if some),
            # The part that is furthest behind its share of the places up to this one.
            key=lambda n: (totals[n] - len(left[n])) - totals[n] * (place + 1) / len(chosen),
        )
        best = _first(left, parts, last, urgent)
        left[best.part].remove(best)
        counts[best.song.by] -= 1
        order.append(best)
        last = [*last, best.song.by][1 - APART :]
    return order


def _urgent(counts: Counter[str | TrackId], places: int) -> set[str | TrackId]:
    """The artists one of whom must come now, for else not all fit; none where there is time.

    Of an artist with n songs left, one must come within `places` - 3 (n - 1) places. Where as many artists must come
    within t places as there are, it must be one of them.
    """
    due = {by: places - APART * (count - 1) for by, count in counts.items() if count > 0}
    for within in range(1, APART + 1):
        pressed = {by for by, when in due.items() if when <= within}
        if len(pressed) >= within:
            return pressed
    return set()


def _first(
    left: Sequence[Sequence[Filled]], parts: Sequence[int], last: Sequence[str | TrackId], urgent: set[str | TrackId]
) -> Filled:
    free = [filled for number in parts for filled in left[number] if filled.song.by not in last]
    pressed = [filled for filled in free if filled.song.by in urgent]
    return (pressed or free or [filled for number in parts for filled in left[number]])[0]
