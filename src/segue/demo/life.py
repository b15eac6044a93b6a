"""Twelve weeks of made-up listening: Top 40 at work, jazz in the evening, film scores on gaming Fridays."""

import math
from bisect import bisect
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import accumulate
from random import Random

from msgspec import Struct
from msgspec.structs import replace

from segue.demo.library import Piece
from segue.demo.synth import Genre
from segue.domain.context import Activity
from segue.domain.play import SESSION_GAP, Ending, OriginKind

#: How many days a life has; it holds each weekday twelve times.
DAYS = 84

#: The first days, in which what is forgotten later is still a favourite.
FIRST_DAYS = 14

_FRIDAY = 4
_WORKING, _GAMING, _RELAXING = Activity("working"), Activity("gaming"), Activity("relaxing")
_EXERCISING, _COOKING, _READING = Activity("exercising"), Activity("cooking"), Activity("reading")


class MadeUpPlay(Struct, frozen=True):
    """One listen, ended. `piece` is its place in the pieces that the life was made of.

    `started` is in the zone that the life was made for, and is a time that its clocks did show.
    """

    piece: int
    started: datetime
    listened: timedelta
    duration: timedelta
    ending: Ending
    origin: OriginKind
    activity: Activity | None

    @property
    def ended(self) -> datetime:
        """In UTC: a difference of local times would be an hour wrong across a change of the clocks."""
        return self.started.astimezone(UTC) + self.listened


class _Sitting(Struct, frozen=True):
    """A planned session: plays from `start`, `pieces` of them, none that would end after `until`.

    `genres` are their shares; `pause` is the mean silence between two plays.
    """

    start: time
    until: time
    pieces: int
    genres: Mapping[Genre, float]
    activity: Activity | None
    pause: timedelta


def made_up_life(pieces: Sequence[Piece], last_day: date, zone: tzinfo, seed: int = 7) -> list[MadeUpPlay]:
    """The plays of `DAYS` days up to the end of `last_day`, as the clocks of `zone` show them.

    In order of time, without overlaps, with a play on `last_day`; more than `SESSION_GAP` of silence lies
    between two sittings and less within one. Workdays hold Top 40 between 9 and 17 h, the evenings from
    Monday to Thursday mostly jazz between 19 and 22 h, all Fridays but one film scores and a game between
    20:30 and 23:30 h; weekends this and that. About one piece in eight is never played; some are heard at
    least four times in the first `FIRST_DAYS` days and never after. The same arguments give the same life.
    """
    chance = Random(seed)
    first_day = last_day - timedelta(days=DAYS - 1)
    taste = _Taste(pieces, chance)
    fridays = [n for n in range(DAYS) if (first_day + timedelta(days=n)).weekday() == _FRIDAY]
    away = chance.choice(fridays[4:9])  # a long weekend, from Thursday to Sunday
    off = {away - 1, away, away + 1, away + 2, chance.randrange(FIRST_DAYS, DAYS - 7)} - set(fridays) | {away}
    life: list[MadeUpPlay] = []
    for n in range(DAYS):
        if n in off:
            continue
        day = first_day + timedelta(days=n)
        for sitting in _sittings(day.weekday(), n, chance, is_last=n == DAYS - 1):
            start = datetime.combine(day, sitting.start, zone).astimezone(UTC)
            if life:
                start = max(start, life[-1].ended + SESSION_GAP + timedelta(minutes=chance.uniform(2, 12)))
            until = datetime.combine(day, sitting.until, zone).astimezone(UTC)
            chosen = taste.choose(sitting.genres, sitting.pieces, n, chance)
            for play in _plays(sitting, start, [(i, pieces[i].duration, dear) for i, dear in chosen], chance):
                if play.ended <= until:
                    life.append(replace(play, started=play.started.astimezone(zone)))
    return life


def _sittings(weekday: int, day: int, chance: Random, *, is_last: bool) -> Iterator[_Sitting]:
    """What this day holds, in order of time."""
    settled = day < FIRST_DAYS  # nothing falls out in the first days: what is forgotten later needs its plays
    if weekday <= _FRIDAY:
        mix = {Genre.TOP_40: 0.9, Genre.ROCK: 0.05, Genre.ELECTRONIC: 0.05}
        pause = timedelta(minutes=3.5)
        activity = _WORKING if chance.random() < 0.94 else None
        yield _Sitting(_about(chance, 9, 25, 18), time(11, 30), chance.randint(5, 9), mix, activity, pause)
        if chance.random() < 0.45:
            yield _Sitting(_about(chance, 12, 50, 12), time(14), chance.randint(3, 6), mix, activity, pause)
        if chance.random() < 0.9:
            yield _Sitting(_about(chance, 15, 10, 20), time(17), chance.randint(5, 9), mix, activity, pause)
    else:
        if is_last or chance.random() < 0.7:
            genre = chance.choice((Genre.FOLK, Genre.FOLK, Genre.CLASSICAL))
            mix, activity = {genre: 0.85, Genre.AMBIENT: 0.15}, chance.choice((_COOKING, _READING, None))
            pause = timedelta(minutes=2)
            yield _Sitting(_about(chance, 9, 50, 25), time(12), chance.randint(5, 9), mix, activity, pause)
        if chance.random() < 0.3:
            mix, pause = {Genre.ROCK: 0.7, Genre.ELECTRONIC: 0.3}, timedelta(seconds=20)
            yield _Sitting(_about(chance, 16, 20, 50), time(19), chance.randint(5, 10), mix, _EXERCISING, pause)
    if weekday < _FRIDAY:
        if chance.random() < 0.12:
            mix, pause = {Genre.ROCK: 0.8, Genre.TOP_40: 0.2}, timedelta(seconds=20)
            yield _Sitting(_about(chance, 17, 50, 8), time(18, 25), chance.randint(5, 8), mix, _EXERCISING, pause)
        if settled or chance.random() < 0.82:
            mix, activity = {Genre.JAZZ: 0.94, Genre.CLASSICAL: 0.06}, _RELAXING if chance.random() < 0.9 else None
            pause = timedelta(minutes=4.5)
            yield _Sitting(_about(chance, 19, 35, 14), time(22), chance.randint(7, 11), mix, activity, pause)
    elif weekday == _FRIDAY:
        mix, pause = {Genre.FILM_SCORE: 0.97, Genre.AMBIENT: 0.03}, timedelta(minutes=6.5)
        yield _Sitting(_about(chance, 20, 40, 4), time(23, 30), 22, mix, _GAMING, pause)
    elif chance.random() < 0.35:
        late, early = {Genre.ELECTRONIC: 0.8, Genre.TOP_40: 0.2}, {Genre.AMBIENT: 0.8, Genre.CLASSICAL: 0.2}
        mix, activity = (late, None) if weekday == 5 else (early, _READING)
        pause = timedelta(minutes=2)
        yield _Sitting(_about(chance, 21, 0, 25), time(23), chance.randint(5, 9), mix, activity, pause)


def _about(chance: Random, hour: int, minute: int, give: float) -> time:
    """A time near `hour`:`minute`, at most twice `give` minutes off."""
    off = max(-2 * give, min(2 * give, chance.gauss(0, give)))
    seconds = round((hour * 60 + minute + off) * 60)
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _plays(
    sitting: _Sitting, at: datetime, chosen: Sequence[tuple[int, timedelta, bool]], chance: Random
) -> Iterator[MadeUpPlay]:
    """The sitting as it went, from `at`. In UTC, where no hour is missing and none comes twice.

    `chosen` has each piece with its duration and whether it is sure to be heard.
    """
    for number, (piece, duration, is_dear) in enumerate(chosen):
        listened, ending = duration, Ending.FINISHED
        if not is_dear and chance.random() < 0.08:
            listened, ending = timedelta(seconds=round(chance.uniform(2, 14), 1)), Ending.SKIPPED
        elif not is_dear and number == len(chosen) - 1 and chance.random() < 0.25:
            listened, ending = duration * chance.uniform(0.3, 0.9), Ending.STOPPED
        origin = OriginKind.QUEUED if number else OriginKind.CHOSEN
        yield MadeUpPlay(piece, at, listened, duration, ending, origin, sitting.activity)
        at += listened
        if ending is not Ending.SKIPPED:
            # Mostly one piece follows the other; what silence there is comes in few, longer pauses.
            pause = min(sitting.pause.total_seconds() / 0.4 * chance.uniform(0.5, 1.5), 25 * 60)
            at += timedelta(seconds=round(pause if chance.random() < 0.4 else chance.uniform(0.2, 1.5), 1))


class _Taste:
    """Which pieces are liked, how much, and when."""

    def __init__(self, pieces: Sequence[Piece], chance: Random) -> None:
        self._ranked: dict[Genre, list[int]] = {}
        self._forgotten: dict[Genre, list[int]] = {}
        self._phase = [chance.random() for _ in pieces]
        self._weeks = [chance.uniform(4, 9) for _ in pieces]
        for genre in Genre:
            ranked = [i for i, piece in enumerate(pieces) if genre.value in piece.tags.genres]
            chance.shuffle(ranked)
            heard = ranked[: len(ranked) - round(0.08 * len(ranked))]
            count = {Genre.TOP_40: 2, Genre.JAZZ: 2, Genre.FILM_SCORE: 1}.get(genre, 0) if len(heard) > 6 else 0
            self._forgotten[genre] = heard[2 : 2 + count]
            self._ranked[genre] = [i for i in heard if i not in self._forgotten[genre]]

    def choose(self, genres: Mapping[Genre, float], count: int, day: int, chance: Random) -> list[tuple[int, bool]]:
        """`count` pieces for a sitting, no piece again before three others; whether each is sure to be heard."""
        dear = self._dear(next(iter(genres)), day, chance)
        out: list[tuple[int, bool]] = []
        while len(out) < count:
            genre = chance.choices(list(genres), list(genres.values()))[0]
            recent = {piece for piece, _ in out[-3:]} | set(dear)
            candidates = [i for i in self._ranked[genre] if i not in recent]
            if not candidates:
                candidates = self._ranked[genre]
            if not candidates:
                break
            taken = {piece for piece, _ in out}
            weights = [self._liking(i, rank, day) * (0.08 if i in taken else 1) for rank, i in enumerate(candidates)]
            sums = list(accumulate(weights))
            out.append((candidates[bisect(sums, chance.random() * sums[-1])], False))
        for k, piece in enumerate(dear):
            place = min(len(out), 1 + k * max(1, len(out) // (len(dear) + 1)))
            out[place : place + 1] = [(piece, True)]
        return out

    def _dear(self, genre: Genre, day: int, chance: Random) -> list[int]:
        """What a sitting of the first days must hold: often at work, but twice on each of two Fridays."""
        if day >= FIRST_DAYS or (genre is Genre.TOP_40 and chance.random() < 0.4):
            return []
        return self._forgotten[genre] * (2 if genre is Genre.FILM_SCORE else 1)

    def _liking(self, piece: int, rank: int, day: int) -> float:
        """Zipf's law over the genre's pieces, each in and out of favour over some weeks."""
        tide = math.sin(2 * math.pi * (day / 7 / self._weeks[piece] + self._phase[piece]))
        return math.exp(0.8 * tide) / (rank + 2)
