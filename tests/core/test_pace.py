"""How often offers come, in half a year of lives of one, two and four genres that listen to them in several ways.

Each listener accepts a share of what fits; of all else they refuse some, or none. A life tells of itself what could
be foretold of it at best; how well the habits' model does is measured elsewhere.
"""

import random
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import cache

import pytest
from msgspec import Struct
from msgspec.structs import replace

from builders import MONDAY, an_offer
from segue.core import politeness
from segue.core.politeness import FEWEST_REMEMBERED, LATELY, REMEMBERED, STANDS, Exchange, Situation, Speak, decide
from segue.domain.context import Context
from segue.domain.offer import Answer, Moment, OfferId, Reply
from segue.domain.play import PlayId
from segue.domain.track import TrackId
from segue.habits.evidence import Habits, Heard

DAY, TICK = timedelta(days=1), timedelta(minutes=15)
FIRST, WEEKS, BEFORE = MONDAY.replace(hour=0), 26, 4
BEGIN, END = FIRST + BEFORE * 7 * DAY, FIRST + (BEFORE + WEEKS) * 7 * DAY
SOON, AHEAD = timedelta(minutes=45), timedelta(minutes=30)
SEEDS = (1, 2, 3)

DAILY, WORKDAYS, WEEKENDS = range(7), range(5), (5, 6)


class Slot(Struct, frozen=True):
    """Music that begins within `spread` hours of `hour`, on this share of these weekdays; each time it is led by one
    of `genres`, as often as they say.
    """

    weekdays: range | tuple[int, ...]
    hour: float
    genres: Mapping[str, float]
    chance: float = 0.85
    spread: float = 0.5


LIVES: Mapping[str, tuple[Slot, ...]] = {
    "one genre": (Slot(DAILY, 20, {"Blues": 1}),),
    "one genre, at no sharp hour": (Slot(DAILY, 19, {"Blues": 1}, spread=1.5),),
    "two genres, each with its time": (
        Slot(WORKDAYS, 7.7, {"News": 1}),
        Slot(WEEKENDS, 16, {"Opera": 1}),
    ),
    "two genres in turn": (Slot(DAILY, 21, {"Dub": 0.55, "Soul": 0.45}),),
    "four genres, each with its time": (
        Slot(WORKDAYS, 8.5, {"Disco": 1}),
        Slot(WORKDAYS, 12.5, {"Tango": 1}, 0.5),
        Slot(range(4), 22, {"Ambient": 1}),
        Slot(WEEKENDS, 10.5, {"Choral": 1}),
    ),
    "four genres in turn": (Slot(DAILY, 18.5, {"Ska": 0.4, "Funk": 0.25, "Metal": 0.2, "Fado": 0.15}),),
    "four genres in turn, twice a day": (
        Slot(WORKDAYS, 13, {"Ska": 0.45, "Funk": 0.25, "Metal": 0.2, "Fado": 0.1}, 0.6),
        Slot(DAILY, 20.5, {"Ska": 0.4, "Funk": 0.3, "Metal": 0.2, "Fado": 0.1}, 0.7),
    ),
}


class Told(Struct, frozen=True):
    """What can be foretold of a quarter of an hour without music: how likely a session is within half an hour and in
    the half hour after, the genre that leads with its share, how likely an offer of it would be in time, and whether
    it will; `likelier` is the part of all quarters at which a start times the share is no less.
    """

    at: datetime
    start: float
    later: float
    genre: str
    share: float
    chance: float
    fits: bool
    likelier: float = 0.0


class Life(Struct, frozen=True):
    heard: list[Heard]
    told: list[Told]


@cache
def life(name: str, seed: int) -> Life:
    return a_life(LIVES[name], f"{name} {seed}")


def a_life(slots: tuple[Slot, ...], seed: str) -> Life:
    rng = random.Random(seed)
    sessions = []
    for day in (FIRST + n * DAY for n in range((END - FIRST) // DAY)):
        for slot in slots:
            if day.weekday() in slot.weekdays and rng.random() < slot.chance:
                start = day + timedelta(hours=slot.hour + rng.uniform(-slot.spread, slot.spread))
                sessions.append((start, rng.choices(list(slot.genres), list(slot.genres.values()))[0]))
    starts = [start for start, _ in sessions]
    found = []
    for day in (BEGIN + n * DAY for n in range((END - BEGIN) // DAY)):
        for slot in slots:
            if day.weekday() not in slot.weekdays:
                continue
            sooner, later = (day + timedelta(hours=slot.hour + by) for by in (-slot.spread, slot.spread))
            at = (sooner - timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
            while at < later:
                next_one = bisect_left(starts, at)
                if starts[max(0, next_one - 1)] >= sooner - timedelta(hours=1) and starts[next_one - 1] < at:
                    break  # it has begun
                lately = Counter(genre for _, genre in sessions[max(0, next_one - 28) : next_one])
                among = {genre: lately[genre] + 1 for genre in slot.genres}
                genre = max(among, key=among.__getitem__)
                share = among[genre] / sum(among.values())
                soon = next_one < len(starts) and starts[next_one] - at <= SOON
                found.append(
                    Told(
                        *(at, _start(slot, at, sooner, later), _start(slot, at + AHEAD, sooner, later), genre),
                        *(share, _start(slot, at, sooner, later, SOON) * share),
                        soon and sessions[next_one][1] == genre,
                    )
                )
                at += TICK
    quarters = (END - BEGIN) // TICK * 16 / 24  # nights are quiet
    chances = sorted(told.start * told.share for told in found)
    likelier = [(len(found) - bisect_left(chances, told.start * told.share)) / quarters for told in found]
    heard = [
        Heard(PlayId(n), TrackId(1), genre, (genre,), at, at + timedelta(minutes=4), True)
        for n, (at, genre) in enumerate(sessions)
    ]
    return Life(heard, [replace(told, likelier=part) for told, part in zip(found, likelier, strict=True)])


def _start(slot: Slot, at: datetime, sooner: datetime, later: datetime, within: timedelta = AHEAD) -> float:
    """That it begins by then, where it has not yet."""

    def by(moment: datetime) -> float:
        return slot.chance * min(1.0, max(0.0, (moment - sooner) / (later - sooner)))

    return (by(at + within) - by(at)) / (1 - by(at))


#: Who puts on any of four genres at any hour.
SELDOM_FORETOLD = (Slot(DAILY, 14.5, {"Ska": 0.3, "Funk": 0.3, "Metal": 0.2, "Fado": 0.2}, 0.9, spread=7),)


#: What is said to an offer that fits, or does not.
Character = Callable[[random.Random, bool], Answer]


def accepting(share: float, refused: float) -> Character:
    def answer(rng: random.Random, fits: bool) -> Answer:
        if fits and rng.random() < share:
            return Answer.ACCEPTED
        return Answer.NOT_NOW if rng.random() < refused else Answer.IGNORED

    return answer


def half_a_year(its: Life, character: Character, seed: int) -> list[Exchange]:
    rng, past, in_time = random.Random(seed), list[Exchange](), set[OfferId]()
    ends = [heard.end for heard in its.heard]
    for told in its.told:
        now = told.at
        until, since = bisect_right(ends, now), bisect_left(ends, now - LATELY - DAY)
        habits = Habits(500, FIRST, ends[until - 1], tuple(its.heard[since:until]))
        lately = sum(now - offer.made <= REMEMBERED for offer, _ in past)
        decision = decide(
            Situation(
                *(Moment.RETURNED, Context(now), False, habits, {told.genre: told.share}, told.likelier, ()),
                past[-max(lately, FEWEST_REMEMBERED) :],
                chance=told.chance,
                is_early=(1 - told.start) * told.later > max(told.start, 0.1),
                in_time=in_time,
            )
        )
        if isinstance(decision, Speak):
            key = politeness.key(decision.genre, None, Context(now))
            offer = replace(an_offer(now, key=key), id=OfferId(len(past) + 1))
            past.append((offer, Reply(offer.id, now + STANDS, character(rng, told.fits))))
            if told.fits:
                in_time.add(offer.id)
    return past


@pytest.mark.parametrize("seeds", [SEEDS[:2], pytest.param(SEEDS, marks=pytest.mark.soak)], ids=["two", "three"])
@pytest.mark.parametrize("refused", [0.0, 1 / 3])
@pytest.mark.parametrize("name", LIVES)
def test_who_accepts_gets_two_a_week_and_three_times_as_many_as_who_hardly_does(
    name: str, refused: float, seeds: tuple[int, ...]
) -> None:
    much, little = (
        [len(half_a_year(life(name, seed), accepting(share, refused), seed)) / WEEKS for seed in seeds]
        for share in (0.8, 0.05)
    )
    assert min(much) >= 2
    assert sum(much) >= 3 * sum(little)
    assert min(little) >= 0.5  # left in peace, but not given up


@pytest.mark.parametrize("name", LIVES)
def test_who_accepts_nothing_soon_gets_no_more_than_one_a_week(name: str) -> None:
    offers = [offer.made for offer, _ in half_a_year(life(name, 4), accepting(0.0, 0.0), 4)]
    half = BEGIN + (END - BEGIN) / 2
    assert 0 < sum(made >= half for made in offers) <= WEEKS / 2 + 1


def test_who_can_seldom_be_foretold_gets_one_a_week_however_they_answer() -> None:
    its = a_life(SELDOM_FORETOLD, "1")
    offers = half_a_year(its, accepting(0.8, 0.0), 1)
    assert WEEKS / 2 <= len(offers) <= WEEKS + 1
