"""A thousand days of offers: the policy and its timetable, on a clock and alarms that a test turns.

Listeners of several characters answer. What a moment is like is told by their made lives, as well as it can be
foretold; how well the habits' model foretells it is measured elsewhere.
"""

import random
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from itertools import pairwise

import pytest

from builders import MONDAY, TRACKS, a_play_of, candidates_of_made_lives, numbered, session, tags_of_made_lives
from fake_alarms import FakeAlarms
from fakes import FakeAttention, FakeClock, FakeOfferLog, FakePast, FakePlayLog, FakeSettings
from segue.core.learning import Learned
from segue.core.manners import Manners
from segue.core.offers import Foresight, Offers
from segue.core.playback import State
from segue.core.politeness import APART, MOST_A_DAY, STANDS, key_of
from segue.core.signal import Signal
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.domain.context import Activity, Attention, Context
from segue.domain.offer import Answer, Moment, Offer, QuietHours
from segue.domain.play import Origin
from segue.domain.track import TrackId
from segue.habits.claims import claims
from segue.habits.evidence import Claim, Habits, Heard
from segue.habits.model import Learner

DAY, TICK, HOUR = timedelta(days=1), timedelta(minutes=15), timedelta(hours=1)
WEEK = 7 * DAY
FIRST = MONDAY.replace(hour=0)
#: Offers begin when the life has been lived for so long.
BEGIN = FIRST + 10 * WEEK
SOON = timedelta(minutes=45)
AHEAD = timedelta(minutes=30)
#: Lives are as long as most of what is asked of them: each is learned once.
WEEKS = 36
QUIET = QuietHours(23, 8)


# ---------------------------------------------------------------- lives


@dataclass(frozen=True)
class Slot:
    """Music on these weekdays, or on a share of them, that begins at `hour`, a third of an hour sooner or later."""

    weekdays: frozenset[int]
    hour: float
    genres: Mapping[str, float]
    chance: float = 1.0
    activity: str | None = None

    def starts(self, day: datetime) -> tuple[datetime, datetime]:
        about = day + self.hour * HOUR
        return about - HOUR / 3, about + HOUR / 3


WORKDAYS, EVENINGS = frozenset(range(5)), frozenset(range(4))
MISSION = (
    Slot(WORKDAYS, 10, {"Top 40": 1}, activity="working"),
    Slot(WORKDAYS, 15, {"Top 40": 1}, activity="working"),
    Slot(EVENINGS, 19.7, {"Jazz": 1}, 0.85),
    Slot(frozenset({4}), 21, {"Film Score": 1}, activity="gaming"),
    Slot(frozenset({5, 6}), 11, {"Folk": 1, "Jazz": 1}, 0.5),
)
#: One who puts on several genres at a time, whenever the work is done.
SEVERAL = (Slot(frozenset(range(7)), 19.5, {"Jazz": 45, "Folk": 30, "Film Score": 15, "Top 40": 10}, 0.8),)
#: One with two habits.
EVENINGS_AND_MORNINGS = (
    Slot(WORKDAYS, 18.3, {"Jazz": 1}, 0.85),
    Slot(frozenset({5, 6}), 10.2, {"Folk": 1}, 0.9),
)
LIVES = {"mission": MISSION, "evenings": EVENINGS_AND_MORNINGS, "several": SEVERAL}
HABITUAL = ("mission", "evenings")


@dataclass(frozen=True)
class Session:
    slot: Slot
    start: datetime
    end: datetime
    genre: str  # leads
    plays: tuple[Heard, ...]


def mixed(slot: Slot, start: datetime, chance: random.Random) -> list[Heard]:
    if len(slot.genres) == 1 or slot.chance == 0.5:
        genre = chance.choices(list(slot.genres), list(slot.genres.values()))[0]
        some = chance.sample(TRACKS[genre], 6)
        return list(session(start, genre, some, activity=Activity(slot.activity) if slot.activity else None))
    genres = chance.choices(list(slot.genres), list(slot.genres.values()), k=12)
    return [
        heard
        for n, genre in enumerate(genres)
        for heard in session(start + n * timedelta(minutes=4), genre, [chance.choice(TRACKS[genre])], plays=1)
    ]


class Life:
    """Its sessions, and what is known of it at the beginning of each week."""

    def __init__(self, slots: Sequence[Slot], weeks: int, chance: int) -> None:
        rng = random.Random(chance)
        drawn: list[tuple[Slot, list[Heard]]] = []
        for n in range(7 * weeks):
            day = FIRST + n * DAY
            for slot in slots:
                if day.weekday() in slot.weekdays and rng.random() < slot.chance:
                    sooner, later = slot.starts(day)
                    drawn.append((slot, mixed(slot, sooner + rng.random() * (later - sooner), rng)))
        drawn.sort(key=lambda one: one[1][0].at)
        self.plays = numbered(heard for _, its in drawn for heard in its)
        self.ends = [heard.end for heard in self.plays]
        place, self.sessions = 0, []
        for slot, its in drawn:
            mine = tuple(self.plays[place : place + len(its)])
            place += len(its)
            genre = Counter(heard.genres[0] for heard in mine).most_common(1)[0][0]
            self.sessions.append(Session(slot, mine[0].at, mine[-1].end, genre, mine))
        self.starts = [one.start for one in self.sessions]
        self.slots = slots
        self._learn(weeks)
        ticks = (BEGIN + n * TICK for n in range(7 * 96))
        self._lately = sorted(self.start(tick) for tick in ticks if tick.hour >= 7)

    def _learn(self, weeks: int) -> None:
        self.learner = Learner()
        self.claims: list[tuple[Claim, ...]] = []
        self.expected: list[list[dict[str, float]]] = []
        place = 0
        for week in range(weeks):
            start = FIRST + week * WEEK
            while place < len(self.plays) and self.plays[place].at < start:
                self.learner.hear(self.plays[place])
                place += 1
            if start < BEGIN:
                self.claims.append(())
                self.expected.append([])
                continue
            with self.learner.as_of(start):
                self.claims.append(tuple(claims(self.learner, start)))
                hours = [Context(start + n * HOUR) for n in range(168)]
                self.expected.append([self.learner.genres(context) for context in hours])

    def habits(self, now: datetime) -> Habits:
        until = bisect_right(self.ends, now)
        since = bisect_left(self.ends, now - 12 * WEEK)
        return Habits(until, self.plays[0].at, self.ends[until - 1], tuple(self.plays[since:until]))

    def start(self, now: datetime) -> float:
        """How likely a session is to begin within half an hour, given that none has of those that may begin now."""
        nothing = 1.0
        for slot in self.slots:
            sooner, later = slot.starts(now.replace(hour=0, minute=0))
            if now.weekday() not in slot.weekdays or now >= later or now + 2 * AHEAD < sooner:
                continue
            place = bisect_left(self.starts, sooner)
            if place < len(self.starts) and self.starts[place] <= min(now, later):
                continue  # it has begun already

            def by(at: datetime, slot: Slot = slot, sooner: datetime = sooner, later: datetime = later) -> float:
                return slot.chance * min(1.0, max(0.0, (at - sooner) / (later - sooner)))

            nothing *= 1 - (by(now + AHEAD) - by(now)) / (1 - by(now) + 1e-9)
        return 0.01 + 0.98 * (1 - nothing)

    def likelier(self, now: datetime) -> float:
        return 1 - bisect_left(self._lately, self.start(now)) / len(self._lately)

    def next_session(self, now: datetime) -> Session | None:
        place = bisect_left(self.starts, now)
        return self.sessions[place] if place < len(self.sessions) else None


@cache
def life_of(name: str, weeks: int, chance: int) -> Life:
    return Life(LIVES[name], weeks, chance)


# ---------------------------------------------------------------- the program around it


class Foreteller:
    """What the policy asks of a Learner, told by a life."""

    def __init__(self, life: Life) -> None:
        self._life = life
        self.plays = 0

    @contextmanager
    def as_of(self, now: datetime) -> Iterator[None]:
        yield

    def habits(self, now: datetime) -> Habits:
        return self._life.habits(now)

    def genres(self, context: Context) -> dict[str, float]:
        hours = int((context.at - FIRST) / HOUR)
        return self._life.expected[hours // 168][hours % 168]

    def start(self, at: datetime) -> float:
        return self._life.start(at)

    def likelier(self, at: datetime) -> float:
        return self._life.likelier(at)

    def __getattr__(self, name: str) -> object:
        return getattr(self._life.learner, name)  # ranks the tracks


class WeekAhead(Foresight):
    def __init__(self, life: Life) -> None:
        super().__init__()
        self._life = life

    def claims(self, learner: Learner, now: datetime) -> Sequence[Claim]:
        return self._life.claims[(now - FIRST) // WEEK]


class Taught:
    """Stands for Learning."""

    def __init__(self, life: Life) -> None:
        self.changed: Signal[Learned] = Signal()
        self.left_out = ()
        self.learned, self.is_known = Learned(Habits(), ()), True
        foreteller = Foreteller(life)
        self.learner = lambda: foreteller


class Stereo:
    """Stands for Player: plays nothing, and says that it is in use when the listener has put something on."""

    def __init__(self) -> None:
        self.queue_ended: Signal[None] = Signal()
        self.state_changed: Signal[State] = Signal()
        self.private_changed: Signal[bool] = Signal()
        self.state = State.STOPPED
        self.is_private = False
        self.is_in_use = False
        self.shuffle = False

    def play(self, tracks: Sequence[TrackId], origin: Origin, start: int = 0) -> None:
        assert tracks

    def fade(self, to: float, over: timedelta = timedelta()) -> None:
        assert not self.is_in_use


class AtOnce:
    """A worker that does what it is given before it answers."""

    def submit(
        self,
        task: Callable[[], object],
        then: Callable[[object], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        answer = task()
        if then is not None:
            then(answer)


class NeverIdle:
    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        answer(None)


#: What a listener answers: whether the offer fits, and chance.
Character = Callable[["Months", Offer, bool], Answer | None]


@dataclass
class Months:
    """One listener's days. `offers` holds each with the moment it was made in."""

    life: Life
    character: Character
    days: int
    chance: int
    offers: list[tuple[Offer, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.chance)
        self.clock = FakeClock(BEGIN)
        self.alarms = FakeAlarms(self.clock, lambda function: function())
        self.log = FakeOfferLog()
        self.stereo = Stereo()
        self.manners = Manners(FakeSettings())
        self.manners.set_quiet(QUIET)
        self.surroundings = Surroundings(self.clock, FakeSettings())
        self.attention = FakeAttention()
        self.surroundings.attend(self.attention)
        self.learning = Taught(self.life)
        past = FakePast(FakePlayLog(tags_of_made_lives), candidates_of_made_lives())
        past.plays.plays = [a_play_of(heard) for heard in self.life.plays[:1]]  # type: ignore[attr-defined]
        its: list[object] = [self.log, self.learning, past.open, AtOnce(), Stock(), lambda *_: None]
        its += [
            self.stereo,
            self.surroundings,
            self.alarms,
            NeverIdle(),
            FakeSettings(),
            self.manners,
            self.clock,
            WeekAhead(self.life),
        ]
        self.it = Offers(*its)  # type: ignore[arg-type]
        self.it.offered.connect(self._hear)
        self.it.begun.connect(self._began)
        self.begun: list[Offer] = []

    # ---- a day

    def live(self) -> "Months":
        self.it.begin()
        self.alarms.cancel("idle")  # who comes back is told below
        place = bisect_left(self.life.starts, BEGIN)
        for _ in range(self.days):
            day = self.clock.now().replace(hour=0, minute=0)
            hindered = self._hindrances(day)
            while place < len(self.life.sessions) and self.life.starts[place] < day + DAY:
                self._pass_until(
                    self.life.starts[place] - self.rng.choice((40, 20, 5)) * timedelta(minutes=1), hindered
                )
                self.it.consider(Moment.RETURNED)
                self._listen(self.life.sessions[place], hindered)
                place += 1
            self._pass_until(day + DAY, hindered)
            self.learning.learned = Learned(
                self.life.habits(day + DAY), self.life.claims[(day + DAY - FIRST) // WEEK]
            )
            self.learning.changed.emit(self.learning.learned)
        return self

    def _hindrances(self, day: datetime) -> list[tuple[datetime, datetime, Attention]]:
        """When the listener is not to be spoken to on this day, and why."""
        kinds = [
            Attention(is_full_screen=True),
            Attention(is_undisturbed=True),
            Attention(is_in_call=True),
            Attention(is_locked=True),
        ]
        found = []
        for kind in kinds:
            if self.rng.random() < 0.4:
                start = day + self.rng.uniform(7, 22) * HOUR
                found.append((start, start + self.rng.uniform(0.2, 1.5) * HOUR, kind))
        return found

    def _pass_until(self, until: datetime, hindered: Sequence[tuple[datetime, datetime, Attention]]) -> None:
        marks = sorted({at for start, end, _ in hindered for at in (start, end)} | {until})
        while self.clock.now() < until:
            now = self.clock.now()
            kinds = [kind for start, end, kind in hindered if start <= now < end]
            self.attention.tell(kinds[-1] if kinds else Attention())
            step = min(TICK, next(at for at in marks if at > now) - now)
            self.alarms.advance(step)
            standing = self.it.standing
            assert standing is None or self.clock.now() - standing.made <= STANDS + timedelta(minutes=1)

    def _listen(self, session: Session, hindered: Sequence[tuple[datetime, datetime, Attention]]) -> None:
        self._pass_until(session.start, hindered)
        self.stereo.is_in_use = True
        self.surroundings.set_activity(Activity(session.slot.activity) if session.slot.activity else None)
        self._pass_until(session.end, hindered)
        self.stereo.is_in_use = False
        self.stereo.queue_ended.emit(None)

    # ---- an offer

    def _hear(self, offer: Offer | None) -> None:
        if offer is None:
            return
        assert not self.stereo.is_in_use
        assert offer.made not in QUIET
        assert self.surroundings.attention == Attention()
        upcoming = self.life.next_session(offer.made)
        fits = (
            upcoming is not None and upcoming.start - offer.made <= SOON and upcoming.genre == offer.mix.genres[0][0]
        )
        self.offers.append((offer, fits))
        answer = self.character(self, offer, fits)
        if answer is not None:
            self.alarms.at("answer", offer.made + timedelta(minutes=2), lambda: self.it.reply(answer), STANDS)

    def _began(self, offer: Offer) -> None:
        assert not self.stereo.is_in_use
        assert offer.made not in QUIET
        attention = self.surroundings.attention
        assert not attention.is_in_call
        assert not attention.is_locked
        self.begun.append(offer)

    # ---- what is asked of it

    @property
    def times(self) -> list[datetime]:
        return [offer.made for offer, _ in self.offers]

    @property
    def a_week(self) -> float:
        """Once the first month has taught what this listener likes."""
        return 7 * sum(at >= BEGIN + 28 * DAY for at in self.times) / (self.days - 28)

    @property
    def fitting(self) -> float:
        return sum(fits for _, fits in self.offers) / max(1, len(self.offers))

    def assert_within_bounds(self) -> "Months":
        assert max(Counter(at.date() for at in self.times).values()) <= MOST_A_DAY
        assert all(after - before >= APART for before, after in pairwise(self.times))
        return self


@cache
def accepts(share: float) -> Character:
    """This share of what fits; a third of the rest is refused, what is left passes by."""

    def character(months: Months, offer: Offer, fits: bool) -> Answer | None:
        if fits and months.rng.random() < share:
            return Answer.ACCEPTED
        return Answer.NOT_NOW if months.rng.random() < 1 / 3 else None

    return character


def never_answers(months: Months, offer: Offer, fits: bool) -> Answer | None:
    return None


def refuses_from(first: datetime, times: int) -> Character:
    """Accepts what comes, but for so many offers in a row from `first` on."""

    def character(months: Months, offer: Offer, fits: bool) -> Answer | None:
        refused = sum(1 for at in months.times if at >= first)
        return Answer.NOT_NOW if 1 <= refused <= times else Answer.ACCEPTED

    return character


@cache
def lived(name: str, character: Character, days: int, chance: int, life: int = 1) -> Months:
    weeks = max(WEEKS, 10 + days // 7 + 2)
    return Months(life_of(name, weeks, life), character, days, chance).live().assert_within_bounds()


# ---------------------------------------------------------------- what must be so


def assert_who_accepts_gets_more(name: str, days: int, chance: int) -> None:
    much, little = (lived(name, accepts(share), days, chance, chance) for share in (0.8, 0.05))
    assert much.a_week >= 2
    assert much.a_week >= 3 * little.a_week
    assert little.offers  # left in peace, but not given up


def assert_refusals_are_heard_and_forgiven(name: str, days: int, chance: int) -> None:
    first, week = BEGIN + 35 * DAY, WEEK
    months = lived(name, refuses_from(first, 9), days, chance, chance)
    refused = [at for at in months.times if at >= first][:9]
    assert len(refused) == 9
    assert all(after - before >= week for before, after in pairwise(refused[4:]))
    again = next(at for at in months.times if at > refused[-1])
    former = sum(first - 2 * week <= at < first for at in months.times)
    later = sum(again + 2 * week <= at < again + 4 * week for at in months.times)
    assert later >= former / 2
    assert again + 4 * week <= BEGIN + days * DAY


@pytest.mark.parametrize("days", [70, pytest.param(100, marks=pytest.mark.soak)])
def test_one_who_accepts_gets_at_least_two_a_week_and_three_times_as_many_as_one_who_hardly_does(days: int) -> None:
    assert_who_accepts_gets_more("mission", days, 1)


@pytest.mark.parametrize("days", [70, pytest.param(120, marks=pytest.mark.soak)])
def test_one_who_listens_to_several_things_at_a_time_gets_at_least_two_a_week(days: int) -> None:
    """Which of them leads can be told less often: half of what is offered fits at the most."""
    several = lived("several", accepts(0.8), days, 2)
    assert several.a_week >= 2
    assert all(len(offer.mix.genres) >= 2 for offer, _ in several.offers)


def test_after_five_refusals_one_a_week_and_half_the_former_rate_again_within_two_weeks_of_acceptance() -> None:
    assert_refusals_are_heard_and_forgiven("mission", 160, 1)


@pytest.mark.parametrize("days", [70, pytest.param(100, marks=pytest.mark.soak)])
def test_one_who_never_answers_is_offered_ever_less(days: int) -> None:
    months = lived("mission", never_answers, days, 3)
    half = BEGIN + days // 2 * DAY
    assert 0 < sum(at >= half for at in months.times) < sum(at < half for at in months.times)


def test_at_least_half_of_what_is_offered_fits() -> None:
    assert lived("mission", accepts(0.8), 70, 1, 1).fitting >= 0.5


def test_what_is_asked_for_begins_by_itself_once_on_each_of_its_days() -> None:
    months = Months(life_of("mission", WEEKS, 1), never_answers, 21, 4)
    claim = next(claim for claim in months.life.claims[10] if claim.genre == "Jazz" and claim.span is not None)
    months.manners.set_always(key_of(claim))
    months.live()
    days = [offer.made.date() for offer in months.begun]
    assert len(days) >= 6
    assert len(set(days)) == len(days)
    assert all(offer.mix.genres[0][0] == "Jazz" for offer in months.begun)
    assert all(day.weekday() < 4 for day in days)


@pytest.mark.soak
@pytest.mark.parametrize("chance", range(11, 15))
@pytest.mark.parametrize("name", HABITUAL)
def test_many_lives(name: str, chance: int) -> None:
    assert_who_accepts_gets_more(name, 250, chance)
    assert_refusals_are_heard_and_forgiven(name, 250, chance)
