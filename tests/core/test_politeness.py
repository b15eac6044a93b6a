"""When Segue speaks: a table of situations, the budget, and months of listeners of every kind."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import cache
from itertools import groupby, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import (
    MONDAY,
    TRACKS,
    a_life_without_rhythm,
    a_mission_life,
    an_offer,
    candidates_of_made_lives,
    numbered,
    session,
    sessions_of,
)
from segue.core import politeness
from segue.core.offers import Supply, consider
from segue.core.politeness import (
    APART,
    BUDGET_LEAST,
    BUDGET_MOST,
    MOST_A_DAY,
    NOT_AT_THIS_TIME,
    Exchange,
    Pace,
    Situation,
    Speak,
    budget,
    decide,
)
from segue.domain.context import Activity, Context
from segue.domain.offer import Answer, Moment, Offer, OfferId, Reply, Silence
from segue.habits.claims import claims
from segue.habits.evidence import Claim, Habits, Heard
from segue.habits.mixes import Material
from segue.habits.model import Learner, learned, moment_of
from segue.habits.ranking import Shelf
from segue.habits.starting import Starting

#: After twelve weeks of the mission's life: a Tuesday evening, half past seven.
TUESDAY = MONDAY.replace(hour=19, minute=30) + timedelta(weeks=12, days=1)
DAY = timedelta(days=1)

ACCEPTED, IGNORED, NOT_NOW = Answer.ACCEPTED, Answer.IGNORED, Answer.NOT_NOW


@dataclass(frozen=True)
class Known:
    """A learner of a life, and what a situation holds of it."""

    learner: Learner
    habits: Habits
    claims: tuple[Claim, ...]


def known(life: Sequence[Heard], at: datetime) -> Known:
    learner = learned(life)
    return Known(learner, learner.habits(at), tuple(claims(learner, at)))


@cache
def mission() -> Known:
    return known([heard for heard in a_mission_life() if heard.end < TUESDAY], TUESDAY)


def a_situation(
    at: datetime = TUESDAY, activity: str | None = None, its: Known | None = None, **changed: object
) -> Situation:
    """A moment at which an offer would be right, unless it is changed."""
    its = its or mission()
    context = Context(at, Activity(activity) if activity else None)
    expected = its.learner.genres(context)
    likelier = its.learner.likelier(at)
    situation = Situation(Moment.RETURNED, context, False, its.habits, expected, likelier, its.claims, ())
    return replace(situation, **changed)  # type: ignore[arg-type]


def exchange(made: datetime, answer: Answer | None, key: str = "Jazz|0123|evening") -> Exchange:
    offer = an_offer(made, key=key)
    return offer, None if answer is None else Reply(offer.id, made + timedelta(minutes=5), answer)


def exchanges(answers: Sequence[Answer | None], ended: datetime = TUESDAY, apart: timedelta = DAY) -> list[Exchange]:
    """One offer every `apart`, the last of them that long before `ended`."""
    return [exchange(ended - apart * (len(answers) - i), answer) for i, answer in enumerate(answers)]


def silence(situation: Situation) -> str:
    decision = decide(situation)
    assert isinstance(decision, Silence)
    return decision.reason


def offered(situation: Situation) -> Speak:
    decision = decide(situation)
    assert isinstance(decision, Speak)
    return decision


# ---------------------------------------------------------------- what is offered

WEDNESDAY_MORNING = TUESDAY.replace(hour=9, minute=50) + DAY
FRIDAY_NIGHT = TUESDAY.replace(hour=20, minute=50) + 3 * DAY


@pytest.mark.parametrize(
    ("at", "activity", "genre"),
    [
        (TUESDAY, None, "Jazz"),
        (WEDNESDAY_MORNING, None, "Top 40"),
        (FRIDAY_NIGHT, None, "Film Score"),
        (FRIDAY_NIGHT, "gaming", "Film Score"),
    ],
)
def test_the_habit_of_the_moment_is_offered(at: datetime, activity: str | None, genre: str) -> None:
    speak = offered(a_situation(at, activity))

    assert speak.genre == genre
    assert speak.claim is not None
    assert speak.claim.genre == genre
    assert speak.claim.covers(Context(at, Activity(activity) if activity else None))
    assert max(speak.shares, key=lambda g: speak.shares[g]) == genre


def test_a_habit_of_the_week_speaks_before_the_activity_alone() -> None:
    claim = offered(a_situation(FRIDAY_NIGHT, "gaming")).claim

    assert claim is not None
    assert claim.span is not None


def test_a_clear_favourite_is_offered_without_a_habit_of_time_at_an_hour_of_listening() -> None:
    speak = offered(a_situation(WEDNESDAY_MORNING, claims=()))

    assert speak.claim is None
    assert speak.genre == "Top 40"


# ---------------------------------------------------------------- when

UNLIKELY = "You rarely start listening at such a time."


@pytest.mark.parametrize(
    ("likelier", "waited", "speaks"),
    [
        (0.1, DAY, True),
        (0.11, DAY, False),
        (0.11, 0.95 * DAY, False),
        (0.11, 1.2 * DAY, True),
        (0.5, 4 * DAY, False),
        (0.5, 5.1 * DAY, True),
        (1.0, 11 * DAY, True),
    ],
)
def test_a_budget_is_spent_on_likely_moments_and_on_others_after_a_while(
    likelier: float, waited: timedelta, speaks: bool
) -> None:
    """One offer a day: the likeliest tenth of all moments, of each day that none was made."""
    past = [exchange(TUESDAY - waited, None)]
    decision = decide(a_situation(past=past, likelier=likelier, pace=Pace.AS_IT_SUITS))
    if budget(past, TUESDAY).tokens < 1:
        assert isinstance(decision, Silence)
    else:
        assert decision == Silence(UNLIKELY) if not speaks else isinstance(decision, Speak)


def test_who_accepts_is_offered_at_more_moments() -> None:
    moment = {"likelier": 0.2}
    assert silence(a_situation(past=exchanges([ACCEPTED]), **moment)) == UNLIKELY
    offered(a_situation(past=exchanges([ACCEPTED] * 9), **moment))


def test_the_first_offer_waits_for_a_likely_moment_too() -> None:
    offered(a_situation(likelier=0.3))
    assert silence(a_situation(likelier=0.31)) == UNLIKELY


@pytest.mark.parametrize(
    ("moment", "speaks"),
    [(Moment.QUEUE_ENDED, True), (Moment.STARTED, True), (Moment.RETURNED, False), (Moment.SCHEDULED, False)],
)
def test_the_clock_is_not_asked_of_one_who_opens_the_player_within_a_habit_or_listened_until_now(
    moment: Moment, speaks: bool
) -> None:
    assert isinstance(decide(a_situation(moment=moment, likelier=0.9)), Speak) is speaks


def test_who_opens_the_player_without_a_habit_is_judged_by_the_clock() -> None:
    opened = a_situation(WEDNESDAY_MORNING, moment=Moment.STARTED, claims=(), likelier=0.9)
    assert silence(opened) == UNLIKELY
    assert offered(replace(opened, likelier=0.1)).claim is None


def test_what_they_are_doing_says_more_than_the_clock() -> None:
    """Gaming on a Sunday morning: the habit is of gaming."""
    sunday = TUESDAY.replace(hour=8) + 5 * DAY
    gaming = a_situation(sunday, "gaming", moment=Moment.ACTIVITY, likelier=0.9)
    speak = offered(gaming)
    assert speak.claim is not None
    assert speak.claim.activity == "gaming"
    assert silence(replace(gaming, moment=Moment.SCHEDULED)) == UNLIKELY
    friday = a_situation(FRIDAY_NIGHT, "gaming", likelier=0.9)
    assert offered(friday).claim is not None  # and that of the clock is told
    assert silence(replace(friday, context=Context(FRIDAY_NIGHT))) == UNLIKELY


# ---------------------------------------------------------------- what silences

FEW = replace(mission().habits, plays=49)
ANYTHING = known(a_life_without_rhythm(chance=2), TUESDAY)
YOUNG = replace(mission().habits, first=TUESDAY - timedelta(days=3, hours=2))


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"pace": Pace.NEVER}, "Offers are turned off."),
        ({"in_use": True}, "You are listening to something you chose."),
        ({"habits": Habits()}, "I don't know you yet: 0 of about 50 plays."),
        ({"habits": FEW}, "I don't know you yet: 49 of about 50 plays."),
        ({"habits": YOUNG}, "I don't know you yet: 4 of about 5 days."),
        ({"at": TUESDAY.replace(hour=0)}, "Quiet hours, until 7:00."),
        ({"at": TUESDAY.replace(hour=6, minute=59)}, "Quiet hours, until 7:00."),
        (
            {"past": [exchange(TUESDAY - APART + timedelta(minutes=1), Answer.ACCEPTED)]},
            "The last offer was at 17:31; the next comes in a while.",
        ),
        (
            {"past": [exchange(TUESDAY + timedelta(hours=1), None)]},  # the clock was put back
            "The last offer was at 20:30; the next comes in a while.",
        ),
        (
            {"past": exchanges([Answer.ACCEPTED] * 4, apart=timedelta(hours=2, minutes=30))},
            "4 offers are enough for one day.",
        ),
        ({"past": exchanges([Answer.NOT_NOW] * 5)}, "I keep my offers rare, as your answers suggest."),
        ({"past": [exchange(TUESDAY - timedelta(hours=3), None)]}, "I keep my offers rare, as your answers suggest."),
        ({"past": [exchange(TUESDAY - 2 * DAY, Answer.NOT_AT_THIS_TIME)]}, "You asked for no Jazz at this time."),
        ({"its": ANYTHING, "claims": ()}, "Nothing stands out for this moment."),
        (
            {"at": WEDNESDAY_MORNING.replace(hour=12, minute=40), "claims": ()},
            "You rarely start listening at such a time.",
        ),
    ],
)
def test_a_silence_has_a_reason(changed: dict[str, object], reason: str) -> None:
    assert silence(a_situation(**changed)) == reason  # type: ignore[arg-type]


def test_plays_without_genres_give_no_offer() -> None:
    bare = [replace_genres(heard) for heard in a_mission_life()]

    assert (
        silence(a_situation(its=known(bare, TUESDAY), claims=()))
        == "What you have played has no genres that I could go by."
    )


def replace_genres(heard: Heard) -> Heard:
    return replace(heard, genres=())


def test_the_hour_of_the_last_offer_is_told_in_the_listener_s_time() -> None:
    east = timezone(timedelta(hours=5))
    reason = silence(a_situation(past=[exchange((TUESDAY - timedelta(hours=1)).astimezone(east), None)]))

    assert "at 18:30;" in reason


def test_a_mix_without_an_occasion_behind_it_is_not_offered() -> None:
    """A fortnight of jazz, and a fortnight of nothing: "on 0 of the last 14 days" is no reason."""
    evenings = [MONDAY.replace(hour=19) + DAY * n for n in range(14)]
    now = evenings[0] + 28 * DAY
    life = numbered(h for at in evenings for h in session(at, "Jazz", TRACKS["Jazz"]))
    its = known(life, now)
    situation = a_situation(now, its=its, claims=())
    assert isinstance(decide(situation), Speak)

    supply = Supply(Material(Shelf(candidates_of_made_lives())))
    assert consider(situation, its.learner, lambda: supply) == Silence("Nothing stands out for this moment.")


# ---------------------------------------------------------------- not at this time


@pytest.mark.parametrize(
    ("at", "key", "since", "spoken"),
    [
        (TUESDAY, "Jazz|0123|evening", timedelta(days=2), False),
        (TUESDAY, "Jazz|1|evening", timedelta(days=2), False),
        (TUESDAY, "Jazz|1|evening", NOT_AT_THIS_TIME - timedelta(minutes=1), False),
        (TUESDAY, "Jazz|1|evening", NOT_AT_THIS_TIME, True),
        (TUESDAY, "Jazz|4|evening", timedelta(days=2), True),
        (TUESDAY, "Jazz|0123|afternoon", timedelta(days=2), True),
        (TUESDAY, "Film Score|0123|evening", timedelta(days=2), True),
        (TUESDAY, "Nu|Jazz|0123|evening", timedelta(days=2), True),
        (WEDNESDAY_MORNING, "Jazz|0123|evening", timedelta(days=2), True),
    ],
)
def test_not_at_this_time_holds_for_four_weeks_for_that_music_in_that_part_of_the_week(
    at: datetime, key: str, since: timedelta, spoken: bool
) -> None:
    offer = an_offer(at - since - timedelta(minutes=5), key=key)
    past = [(offer, Reply(offer.id, at - since, Answer.NOT_AT_THIS_TIME))]

    assert isinstance(decide(a_situation(at, past=past)), Speak) == spoken


def test_not_now_does_not_silence_the_habit() -> None:
    assert offered(a_situation(past=[exchange(TUESDAY - 2 * DAY, Answer.NOT_NOW)])).genre == "Jazz"


def test_a_key_names_the_genre_and_its_part_of_the_week() -> None:
    speak = offered(a_situation())

    assert politeness.key("Jazz", speak.claim, Context(TUESDAY)) == "Jazz|0123|evening"
    assert politeness.key("Jazz", None, Context(TUESDAY)) == "Jazz|1|evening"


# ---------------------------------------------------------------- the budget


def rate(*answers: Answer | None) -> float:
    return budget(exchanges(answers), TUESDAY).rate


def test_everyone_begins_with_one_offer_a_day() -> None:
    assert budget([], TUESDAY) == politeness.Budget(1.0, 1.0)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([ACCEPTED], 1.15),
        ([ACCEPTED] * 4, 1.6),
        ([ACCEPTED] * 30, BUDGET_MOST),
        ([IGNORED], 0.92),
        ([IGNORED] * 60, BUDGET_LEAST),
        ([NOT_NOW], 0.75),
        ([Answer.NOT_AT_THIS_TIME], 0.75),
        ([None], 1.0),
        ([NOT_NOW] * 4, 0.75**4),
        ([NOT_NOW] * 5, BUDGET_LEAST),
        ([NOT_NOW] * 4 + [ACCEPTED], 0.75**4 + 0.15),
        ([NOT_NOW] * 2 + [ACCEPTED] + [NOT_NOW] * 3, (0.75**2 + 0.15) * 0.75**3),
        ([NOT_NOW] * 5 + [ACCEPTED], 2 * BUDGET_LEAST),
        ([NOT_NOW] * 5 + [ACCEPTED] * 3, 2 * BUDGET_LEAST + 0.3),
    ],
)
def test_what_replies_do_to_the_budget(answers: list[Answer | None], expected: float) -> None:
    assert rate(*answers) == pytest.approx(expected)


def test_the_way_back_goes_up_to_half_of_what_it_was() -> None:
    was = 0.75**4 + 0.15
    assert was / 2 < 2 * BUDGET_LEAST

    assert rate(*[NOT_NOW] * 4, ACCEPTED, *[NOT_NOW] * 5, ACCEPTED) == pytest.approx(was / 2)


def test_an_offer_costs_a_token_that_comes_back_in_time() -> None:
    past = [exchange(TUESDAY, None)]

    assert budget(past, TUESDAY).tokens == 0
    assert budget(past, TUESDAY + timedelta(hours=12)).tokens == pytest.approx(0.5)
    assert budget(past, TUESDAY + 9 * DAY).tokens == 1.0


@pytest.mark.parametrize(("pace", "days"), [(Pace.DAILY, 1.0), (Pace.A_FEW_A_WEEK, 7 / 3)])
def test_a_pace_bounds_the_budget_of_one_who_likes_offers(pace: Pace, days: float) -> None:
    past = exchanges([ACCEPTED] * 40, apart=timedelta(days=3))
    just_made = [*past, exchange(TUESDAY, ACCEPTED)]

    assert budget(just_made, TUESDAY + timedelta(days=days - 0.1), pace.value).tokens < 1
    assert budget(just_made, TUESDAY + timedelta(days=days + 0.1), pace.value).tokens == 1


@settings(deadline=None, max_examples=100)
@given(
    st.lists(st.sampled_from([*Answer, None]), max_size=40),
    st.sampled_from([pace for pace in Pace if pace is not Pace.NEVER]),
    st.floats(0.09, 5),
)
def test_the_budget_stays_within_its_bounds(answers: list[Answer | None], pace: Pace, days: float) -> None:
    now = budget(exchanges(answers, apart=timedelta(days=days)), TUESDAY, pace.value)

    assert BUDGET_LEAST <= now.rate <= pace.value
    assert now.tokens <= max(1.0, now.rate)


# ---------------------------------------------------------------- months of it

DAYS = 200
TICK = timedelta(minutes=15)
FIRST = (MONDAY + timedelta(weeks=10)).replace(hour=0)


@dataclass
class Months:
    """What a listener was offered, who answers everything in one way."""

    past: list[Exchange]

    @property
    def times(self) -> list[datetime]:
        return [offer.made for offer, _ in self.past]


@dataclass(frozen=True)
class WeekAhead:
    """What is known at the start of a week, and what is expected in each quarter of an hour of it."""

    habits: Habits
    claims: tuple[Claim, ...]
    expected: list[dict[str, float]]


@cache
def long_life() -> list[Heard]:
    return a_mission_life(40)


@cache
def weeks_of_habits() -> list[WeekAhead]:
    learner, found = Learner(), []
    life = long_life()
    place = 0
    for week in range(DAYS // 7 + 1):
        start = FIRST + timedelta(weeks=week)
        while place < len(life) and life[place].at < start:
            learner.hear(life[place])
            place += 1
        with learner.as_of(start):
            expected = [learner.genres(Context(start + tick * TICK)) for tick in range(7 * 96)]
            found.append(WeekAhead(learner.habits(start), tuple(claims(learner, start)), expected))
    return found


@cache
def mornings() -> dict[date, tuple[Starting, list[list[Heard]]]]:
    """What is known on each day before its first session, and the sessions of that day."""
    sessions = {day: list(its) for day, its in groupby(sessions_of(long_life()), lambda one: one[0].at.date())}
    found, starting = {}, Starting()
    for number in range(DAYS + (FIRST.date() - MONDAY.date()).days):
        day = (MONDAY + number * DAY).date()
        found[day] = starting.copy(), sessions.get(day, [])
        for one in sessions.get(day, []):
            begin_and_end(starting, one)
    return found


def begin_and_end(starting: Starting, one: Sequence[Heard]) -> None:
    moment = moment_of(Context(one[0].at))
    starting.begin(moment)
    starting.end(moment, one[-1].end.timestamp(), len(one))


@cache
def likelier_at(now: datetime) -> float:
    morning, sessions = mornings()[now.date()]
    starting = morning.copy()
    for one in sessions:
        if one[0].at < now:
            begin_and_end(starting, one)
    return starting.likelier(moment_of(Context(now)))


@cache
def live(answer: Answer, pace: Pace = Pace.AS_IT_SUITS, days: int = DAYS) -> Months:
    """Ask the policy every quarter of an hour, and answer every offer with `answer`."""
    past: list[Exchange] = []
    for tick in range(days * 96):
        now = FIRST + tick * TICK
        week = weeks_of_habits()[tick // (7 * 96)]
        expected = week.expected[tick % (7 * 96)]
        remembered = [entry for entry in past[-240:] if now - entry[0].made <= timedelta(days=60)]
        situation = Situation(
            Moment.SCHEDULED, Context(now), False, week.habits, expected, 0.0, week.claims, remembered, pace
        )
        decision = decide(situation)
        if isinstance(decision, Speak):  # as far as all else goes
            decision = decide(replace(situation, likelier=likelier_at(now)))
        if isinstance(decision, Speak):
            key = politeness.key(decision.genre, decision.claim, Context(now))
            offer = replace(an_offer(now, key=key), id=OfferId(len(past) + 1))
            replied = now + (timedelta(hours=1) if answer is IGNORED else timedelta(minutes=5))
            past.append((offer, Reply(offer.id, replied, answer)))
    return Months(past)


@pytest.mark.parametrize("answer", Answer)
def test_no_listener_is_offered_too_much(answer: Answer) -> None:
    times = live(answer).times

    assert times
    assert max(Counter(at.date() for at in times).values()) <= MOST_A_DAY
    assert all(after - before >= APART for before, after in pairwise(times))
    assert all(at.hour >= 7 for at in times)


def test_one_who_accepts_is_offered_three_times_as_much_as_one_who_refuses() -> None:
    accepting, refusing, ignoring = (len(live(answer).times) for answer in (ACCEPTED, NOT_NOW, IGNORED))

    assert accepting >= 3 * refusing
    assert accepting > ignoring > refusing
    assert accepting >= DAYS / 2
    assert refusing <= 5 + DAYS / 7 + 1
    assert refusing >= DAYS / 7 - 2  # left in peace, but not given up


def test_one_who_refuses_hears_no_more_than_once_a_week_after_the_fifth_time() -> None:
    times = live(NOT_NOW).times

    assert all(after - before >= timedelta(days=6, hours=23) for before, after in pairwise(times[4:]))


@pytest.mark.parametrize(("pace", "most"), [(Pace.DAILY, 61), (Pace.A_FEW_A_WEEK, 27), (Pace.NEVER, 0)])
def test_a_pace_holds_over_months(pace: Pace, most: int) -> None:
    offers = len(live(ACCEPTED, pace, 60).times)

    assert most / 2 <= offers <= most


def test_not_at_this_time_is_kept_for_four_weeks_in_every_part_of_the_week() -> None:
    past = live(Answer.NOT_AT_THIS_TIME).past

    def part(offer: Offer) -> set[tuple[str, str, str]]:
        genre, days, daypart = offer.key.rsplit("|", 2)
        return {(genre, day, daypart) for day in days}

    for i, (offer, reply) in enumerate(past):
        assert reply is not None
        for later, _ in past[i + 1 :]:
            if later.made - reply.at < NOT_AT_THIS_TIME:
                today = {p for p in part(later) if p[1] == str(later.made.weekday())}
                assert not part(offer) & today
