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
    a_mission_life,
    an_offer,
    numbered,
    session,
    sessions_of,
)
from kept import learned
from segue.core import politeness
from segue.core.politeness import (
    APART,
    BUDGET_LEAST,
    BUDGET_MOST,
    MOST_A_DAY,
    NOT_AT_THIS_TIME,
    Exchange,
    Pace,
    Resting,
    Rules,
    Situation,
    Speak,
    budget,
    decide,
)
from segue.domain.context import Activity, Attention, Context
from segue.domain.offer import Answer, Moment, Offer, OfferId, QuietHours, Reply, Silence, Span
from segue.domain.preferences import Correction, Preferences, SaidHabit
from segue.habits.claims import claims
from segue.habits.evidence import Claim, Habits, Heard
from segue.habits.model import Learner, moment_of
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


def denied(genre: str, span: Span) -> Rules:
    return Rules(preferences=Preferences(denied=(SaidHabit(genre, span, None, TUESDAY),)))


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
        (0.05, DAY, True),
        (0.06, DAY, False),
        (0.06, 0.95 * DAY, False),
        (0.06, 1.5 * DAY, True),
        (0.1, 3.9 * DAY, False),
        (0.1, 4.1 * DAY, True),
        (0.25, 26 * DAY, True),
    ],
)
def test_a_budget_is_spent_on_likely_moments_and_on_others_after_a_while(
    likelier: float, waited: timedelta, speaks: bool
) -> None:
    """One offer a day: the likeliest twentieth of all moments; twice as many four days after the last."""
    past = [exchange(TUESDAY - waited, None)]
    decision = decide(a_situation(past=past, likelier=likelier))
    if budget(past, TUESDAY).tokens < 1:
        assert isinstance(decision, Silence)
    else:
        assert decision == Silence(UNLIKELY) if not speaks else isinstance(decision, Speak)


def test_who_accepts_is_offered_at_more_moments() -> None:
    moment = {"likelier": 0.08}
    assert silence(a_situation(past=exchanges([ACCEPTED]), **moment)) == UNLIKELY
    offered(a_situation(past=exchanges([ACCEPTED] * 9), **moment))


def test_the_first_offer_waits_for_a_likely_moment_too() -> None:
    offered(a_situation(likelier=0.3))
    assert silence(a_situation(likelier=0.31)) == UNLIKELY


@pytest.mark.parametrize(
    ("moment", "speaks"),
    [(Moment.STARTED, True), (Moment.QUEUE_ENDED, False), (Moment.RETURNED, False), (Moment.SCHEDULED, False)],
)
def test_the_clock_is_not_asked_of_one_who_opens_the_player_within_a_habit(moment: Moment, speaks: bool) -> None:
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
    friday = a_situation(FRIDAY_NIGHT, "gaming", moment=Moment.ACTIVITY, likelier=0.9, is_early=True)
    assert offered(friday).claim is not None  # and that of the clock is told
    assert silence(replace(friday, moment=Moment.RETURNED)) == UNLIKELY
    assert silence(replace(friday, context=Context(FRIDAY_NIGHT))) == UNLIKELY


@pytest.mark.parametrize(
    ("days", "chance", "speaks"), [(2, 0.3, True), (2, 0.1, False), (6, 0.1, False), (8, 0.1, True)]
)
def test_what_would_seldom_be_welcome_is_offered_once_a_week(days: int, chance: float, speaks: bool) -> None:
    past = [exchange(TUESDAY - timedelta(days=days), None)]
    decision = decide(a_situation(moment=Moment.SCHEDULED, past=past, likelier=0.0, chance=chance))
    assert isinstance(decision, Speak) is speaks
    if isinstance(decision, Silence):
        assert decision.reason == "I can seldom tell what you will want to hear, or when: so I offer little."


def test_what_would_seldom_be_welcome_is_not_weighed_where_the_listener_has_opened_the_player_for_it() -> None:
    past = [exchange(TUESDAY - timedelta(days=2), None)]
    assert offered(a_situation(moment=Moment.STARTED, past=past, chance=0.01))


def test_music_of_a_later_hour_waits_for_it_though_its_activity_has_begun() -> None:
    early = TUESDAY.replace(hour=8, minute=30) + DAY
    working = a_situation(early, "working", moment=Moment.ACTIVITY, likelier=0.9)
    assert silence(working) == UNLIKELY


@pytest.mark.parametrize("moment", [Moment.RETURNED, Moment.SCHEDULED, Moment.HABIT])
def test_an_offer_waits_for_the_half_hour_in_which_a_start_is_likeliest(moment: Moment) -> None:
    assert silence(a_situation(moment=moment, is_early=True)) == "You usually start listening a little later."


def test_who_listened_until_now_is_not_too_early() -> None:
    assert offered(a_situation(moment=Moment.QUEUE_ENDED, is_early=True))


def test_between_breakpoints_music_without_a_habit_needs_a_likelier_moment() -> None:
    bare = a_situation(WEDNESDAY_MORNING, claims=(), likelier=0.2)
    assert offered(bare)
    assert silence(replace(bare, moment=Moment.SCHEDULED)) == UNLIKELY
    assert offered(replace(bare, moment=Moment.SCHEDULED, likelier=0.15))


# ---------------------------------------------------------------- mixes

#: A usual evening of one who listens to several things at a time.
SEVERAL = {"Rock": 0.35, "Indie": 0.25, "Electronic": 0.15, "Folk": 0.09, "Pop": 0.09, "Soul": 0.07}


def evenings_of(days: int, rock: int) -> Habits:
    """Habits after some evenings with music, the last of which held rock; the newest was yesterday."""
    plays = [
        heard
        for n in range(days)
        for heard in session(
            TUESDAY - DAY * (days - n), "Rock" if n >= days - rock else "Indie", TRACKS["Jazz"], plays=6
        )
    ]
    return Habits(60, TUESDAY - DAY * 30, plays[-1].end, tuple(numbered(plays)))


def test_a_mix_of_several_genres_is_offered_to_one_who_listens_to_several() -> None:
    speak = offered(a_situation(expected=SEVERAL, claims=(), habits=evenings_of(10, rock=6)))

    assert speak.genre == "Rock"
    assert list(speak.shares) == ["Rock", "Indie", "Electronic"]
    assert sum(speak.shares.values()) == pytest.approx(1)
    assert speak.shares["Rock"] == pytest.approx(0.35 / 0.75)


CLEAR = {"Rock": 0.5, "Indie": 0.3, "Folk": 0.2}


@pytest.mark.parametrize(
    ("expected", "days", "rock", "speaks"),
    [
        (SEVERAL, 14, 4, True),
        (SEVERAL, 14, 3, False),
        (SEVERAL, 3, 3, True),
        (SEVERAL, 2, 2, False),
        (CLEAR, 10, 3, True),
        (CLEAR, 10, 2, False),
    ],
)
def test_without_a_habit_the_leading_genre_was_heard_on_many_days_with_music_or_is_clearly_expected(
    expected: dict[str, float], days: int, rock: int, speaks: bool
) -> None:
    situation = a_situation(expected=expected, claims=(), habits=evenings_of(days, rock))
    if speaks:
        assert offered(situation).claim is None
    else:
        assert silence(situation) == "Nothing stands out for this moment."


def test_a_mix_has_no_more_than_four_genres_and_none_that_is_far_behind() -> None:
    assert list(politeness.mixed(dict.fromkeys("ABCDEFGHIJ", 0.1))) == list("ABCD")
    assert list(politeness.mixed({"Jazz": 0.85, "Folk": 0.15})) == ["Jazz"]
    assert politeness.mixed({}) == {}


# ---------------------------------------------------------------- what silences

FEW = Habits(49, MONDAY)
YOUNG = Habits(500, TUESDAY - timedelta(days=3, hours=2))


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"rules": Rules(Pace.NEVER)}, "Offers are turned off."),
        ({"in_use": True}, "You are listening to something you chose."),
        ({"habits": Habits()}, "I don’t know you yet: 0 of about 50 plays."),
        ({"habits": FEW}, "I don’t know you yet: 49 of about 50 plays."),
        ({"habits": YOUNG}, "I don’t know you yet: 4 of about 5 days."),
        ({"at": TUESDAY.replace(hour=0)}, "Quiet hours, until 07:00."),
        ({"at": TUESDAY.replace(hour=6, minute=59)}, "Quiet hours, until 07:00."),
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
        ({"attention": Attention(is_full_screen=True)}, "Something fills your screen."),
        ({"attention": Attention(is_undisturbed=True)}, "Your desktop is set not to disturb you."),
        ({"attention": Attention(is_in_call=True, is_full_screen=True)}, "You are in a call, or presenting."),
        ({"attention": Attention(is_locked=True)}, "The screen is locked."),
        ({"rules": Rules(quiet=QuietHours(18, 20))}, "Quiet hours, until 20:00."),
        ({"rules": Rules(quiet=QuietHours(19, 0))}, "Quiet hours, until 00:00."),
        ({"rules": Rules(off=frozenset({"Jazz|12|evening"}))}, "You switched off Jazz at this time."),
        ({"rules": denied("Jazz", Span(frozenset({1}), 19, 20))}, "You said no to Jazz at this time."),
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


def test_what_was_not_heard_for_a_fortnight_stands_out_no_more() -> None:
    """A fortnight of jazz, and a fortnight of nothing: "on 0 of the last 14 days" is no reason."""
    evenings = [MONDAY.replace(hour=19) + DAY * n for n in range(14)]
    now = evenings[0] + 28 * DAY
    life = numbered(h for at in evenings for h in session(at, "Jazz", TRACKS["Jazz"]))

    assert silence(a_situation(now, its=known(life, now), claims=())) == "Nothing stands out for this moment."


@pytest.mark.parametrize(
    ("rules", "at"),
    [
        (Rules(quiet=None), TUESDAY.replace(hour=3)),
        (Rules(quiet=QuietHours(22, 9)), TUESDAY),
        (Rules(quiet=QuietHours(5, 5)), TUESDAY.replace(hour=5)),
        (Rules(off=frozenset({"Jazz|56|evening", "Jazz|0123|morning", "Folk|1|evening"})), TUESDAY),
        (denied("Jazz", Span(frozenset({1}), 20, 23)), TUESDAY),
        (denied("Jazz", Span(frozenset({0, 2, 3}), 19, 23)), TUESDAY),
        (denied("Folk", Span(frozenset({1}), 19, 23)), TUESDAY),
    ],
)
def test_the_listener_sets_when_and_of_what_nothing_is_offered(rules: Rules, at: datetime) -> None:
    jazz = mission().learner.genres(Context(TUESDAY))
    situation = a_situation(TUESDAY, rules=rules, expected=jazz, likelier=0.0)
    assert offered(replace(situation, context=Context(at), moment=Moment.QUEUE_ENDED)).genre == "Jazz"


# ---------------------------------------------------------------- what begins by itself

ASKED = Rules(always=frozenset({"Jazz|01|evening"}))


@pytest.mark.parametrize(
    ("changed", "begins"),
    [
        ({}, True),
        ({"moment": Moment.STARTED}, True),
        ({"moment": Moment.SCHEDULED}, False),
        ({"moment": Moment.QUEUE_ENDED}, False),
        ({"attention": Attention(is_full_screen=True, is_undisturbed=True)}, True),
        ({"attention": Attention(is_in_call=True)}, False),
        ({"attention": Attention(is_locked=True)}, False),
        ({"in_use": True}, False),
        ({"likelier": 1.0, "is_early": True}, True),
        ({"past": [exchange(TUESDAY - timedelta(hours=1), ACCEPTED)]}, True),
        ({"rules": replace(ASKED, pace=Pace.NEVER)}, False),
        ({"rules": replace(ASKED, quiet=QuietHours(19, 20))}, False),
        ({"rules": replace(ASKED, off=frozenset({"Jazz|0|evening"}))}, False),
        ({"rules": replace(ASKED, always=frozenset({"Jazz|4|evening"}))}, False),
        ({"claims": ()}, False),
    ],
)
def test_a_habit_begins_by_itself_at_its_moment_where_the_listener_asked_for_it(
    changed: dict[str, object], begins: bool
) -> None:
    decision = decide(a_situation(**({"moment": Moment.HABIT, "rules": ASKED} | changed)))  # type: ignore[arg-type]
    assert (isinstance(decision, Speak) and decision.plays) is begins


def by_itself(made: datetime, key: str = "Jazz|0123|evening") -> Exchange:
    offer, reply = exchange(made, ACCEPTED, key)
    return replace(offer, moment=Moment.ALWAYS), reply


@pytest.mark.parametrize(("ago", "begins"), [(timedelta(hours=1), False), (timedelta(hours=10), False), (DAY, True)])
def test_a_habit_begins_by_itself_once_a_day(ago: timedelta, begins: bool) -> None:
    past = [by_itself(TUESDAY - ago)]
    decision = decide(a_situation(moment=Moment.HABIT, rules=ASKED, past=past))
    assert (isinstance(decision, Speak) and decision.plays) is begins


@pytest.mark.parametrize(("ago", "begins"), [(timedelta(hours=3), False), (DAY, True)])
def test_a_night_begins_by_itself_once(ago: timedelta, begins: bool) -> None:
    nights = Span(frozenset(range(7)), 20, 26)
    claim = replace(offered(a_situation()).claim, span=nights)  # type: ignore[type-var]
    past = [by_itself(TUESDAY.replace(hour=1) + DAY - ago, "Jazz|0123456|evening")]
    asked = Rules(always=frozenset({"Jazz|0123456|evening"}), quiet=None)
    at_one = a_situation(TUESDAY.replace(hour=1) + DAY, moment=Moment.HABIT, rules=asked, past=past)
    decision = decide(replace(at_one, claims=[claim]))
    assert (isinstance(decision, Speak) and decision.plays) is begins


def test_what_begins_with_an_activity_begins_with_it_only() -> None:
    sunday = TUESDAY.replace(hour=8) + 5 * DAY
    asked = Rules(always=frozenset({"Film Score||gaming"}))
    gaming = a_situation(sunday, "gaming", moment=Moment.ACTIVITY, rules=asked)

    assert offered(gaming).plays
    assert not offered(replace(gaming, moment=Moment.RETURNED)).plays
    assert offered(replace(gaming, past=[by_itself(sunday - 3 * timedelta(hours=1), "Film Score||gaming")])).plays
    assert not offered(replace(gaming, past=[by_itself(sunday - APART / 2, "Film Score||gaming")])).plays


def test_what_began_by_itself_costs_no_offer() -> None:
    past = [by_itself(TUESDAY - timedelta(hours=n)) for n in (1, 30, 50)]
    assert not offered(a_situation(past=past)).plays


def test_a_habit_begins_when_its_music_usually_does() -> None:
    claim = offered(a_situation()).claim
    assert claim is not None
    recent = mission().habits.recent
    known = politeness.beginnings([claim], recent)
    begins = politeness.next_beginning(known, TUESDAY.replace(hour=12))

    assert begins is not None
    assert begins.date() == TUESDAY.date()
    assert claim.span is not None
    sessions = [one[0].at for one in sessions_of(recent) if "Jazz" in one[0].genres and one[0].at in claim.span]
    assert 0.2 <= sum(at.time() <= begins.time() for at in sessions) / len(sessions) <= 0.3
    assert politeness.next_beginning(known, begins) == begins + DAY
    thursday = TUESDAY.replace(hour=23) + 2 * DAY
    assert politeness.next_beginning(known, thursday) == begins + 6 * DAY
    assert politeness.next_beginning([], thursday) is None


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

    assert isinstance(decide(a_situation(at, past=past, likelier=0.0)), Speak) == spoken


def test_not_now_does_not_silence_the_habit() -> None:
    assert offered(a_situation(past=[exchange(TUESDAY - 2 * DAY, Answer.NOT_NOW)], likelier=0.0)).genre == "Jazz"


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
        ([ACCEPTED], 1.4),
        ([ACCEPTED] * 2, 1.72),
        ([ACCEPTED] * 90, BUDGET_MOST),
        ([IGNORED], 0.97),
        ([IGNORED] * 80, BUDGET_LEAST),
        ([NOT_NOW], 0.9),
        ([Answer.NOT_AT_THIS_TIME], 0.9),
        ([None], 1.0),
        ([NOT_NOW] * 4, 0.9**4),
        ([NOT_NOW] * 5, BUDGET_LEAST),
        ([NOT_NOW] * 4 + [ACCEPTED], 0.9**4 * 0.8 + 0.6),
        ([NOT_NOW] * 2 + [ACCEPTED] + [NOT_NOW] * 3, (0.9**2 * 0.8 + 0.6) * 0.9**3),
        ([NOT_NOW] * 4 + [IGNORED] + [NOT_NOW], 0.9**5 * 0.97),
        ([NOT_NOW] * 5 + [ACCEPTED], 2 * BUDGET_LEAST),
        ([NOT_NOW] * 5 + [ACCEPTED] * 2, 2 * BUDGET_LEAST * 0.8 + 0.6),
    ],
)
def test_what_replies_do_to_the_budget(answers: list[Answer | None], expected: float) -> None:
    assert rate(*answers) == pytest.approx(expected)


def test_the_way_back_goes_up_to_half_of_what_it_was() -> None:
    least = [NOT_NOW] * 5
    assert rate(*least, *[ACCEPTED] * 9, *least, ACCEPTED) == pytest.approx(2 * BUDGET_LEAST)
    was = rate(*least, ACCEPTED)
    assert rate(*least, ACCEPTED, *least, ACCEPTED) == pytest.approx(was / 2)


@pytest.mark.parametrize("answer", [IGNORED, NOT_NOW, Answer.NOT_AT_THIS_TIME])
def test_what_came_at_the_right_moment_and_was_not_wanted_says_more(answer: Answer) -> None:
    past = exchanges([answer])
    assert budget(past, TUESDAY, in_time={past[0][0].id}).rate == 0.65 < budget(past, TUESDAY).rate


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

DAYS = 120
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
    """What is known at the start of a week, and what is expected in each hour of it."""

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
            expected = [learner.genres(Context(start + timedelta(hours=hour))) for hour in range(7 * 24)]
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
    _, sessions = mornings()[now.date()]
    return known_behind(now.date(), sum(one[0].at < now for one in sessions)).likelier(moment_of(Context(now)))


@cache
def known_behind(day: date, count: int) -> Starting:
    """So many sessions of it."""
    morning, sessions = mornings()[day]
    starting = morning.copy()
    for one in sessions[:count]:
        begin_and_end(starting, one)
    return starting


@cache
def live(answer: Answer, pace: Pace = Pace.AS_IT_SUITS, days: int = DAYS) -> Months:
    """Ask the policy every quarter of an hour, and answer every offer with `answer`."""
    past: list[Exchange] = []
    for tick in range(days * 96):
        now = FIRST + tick * TICK
        week = weeks_of_habits()[tick // (7 * 96)]
        expected = week.expected[tick % (7 * 96) // 4]
        remembered = [entry for entry in past[-240:] if now - entry[0].made <= timedelta(days=60)]
        situation = Situation(
            *(Moment.SCHEDULED, Context(now), False, week.habits, expected, 0.0, week.claims, remembered, Rules(pace))
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


# ---------------------------------------------------------------- what the listener has refused, or corrected


def test_what_rests_is_not_offered_until_it_is_over() -> None:
    def rules(until: datetime) -> Rules:
        return Rules(resting=(Resting("Jazz|1|evening", until),))

    assert silence(a_situation(rules=rules(TUESDAY + DAY))) == "You asked for no Jazz at this time."
    assert offered(a_situation(rules=rules(TUESDAY))).genre == "Jazz"


@pytest.mark.parametrize("way", ["off", "not at this time", "corrected", "denied"])
def test_nothing_of_a_refused_habit_comes_along_with_another(way: str) -> None:
    plain = a_situation(expected={"Jazz": 0.5, "Top 40": 0.3, "Folk": 0.2})
    assert set(offered(plain).shares) == {"Jazz", "Top 40", "Folk"}
    key, span = "Folk|1|evening", Span(frozenset({1}), 19, 22)
    rules = {
        "off": Rules(off=frozenset({key})),
        "not at this time": Rules(resting=(Resting(key, TUESDAY + DAY),)),
        "corrected": Rules(
            preferences=Preferences(corrected=(Correction("Folk", span, replace(span, from_hour=21), TUESDAY),))
        ),
        "denied": denied("Folk", span),
    }[way]
    shares = offered(replace(plain, rules=rules)).shares
    assert set(shares) == {"Jazz", "Top 40"}
    assert sum(shares.values()) == pytest.approx(1)


def test_a_corrected_habit_is_not_offered_before_its_hours() -> None:
    was = next(claim.span for claim in mission().claims if claim.genre == "Jazz" and claim.span)
    later = Correction("Jazz", was, replace(was, from_hour=21), TUESDAY)
    rules = Rules(preferences=Preferences(corrected=(later,)))
    assert silence(a_situation(rules=rules)) == "You said no to Jazz at this time."
