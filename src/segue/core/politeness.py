"""When to speak and when to be silent: a pure function of a Situation.

An offer is made only at a breakpoint, never over music that the listener chose, at least two hours after the
last one, at most four a day; and within a budget that grows with every offer accepted and shrinks with every one
refused, so that those who like offers get more of them and those who don't are left in peace. It is spent on the
moments at which this listener is likeliest to start listening: the smaller it is, the likelier they must be.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum

from msgspec import Struct

from segue.domain.context import Context, Daypart
from segue.domain.offer import DIAL, Answer, Moment, Offer, Reply, Silence
from segue.habits.evidence import Claim, Habits

APART = timedelta(hours=2)
MOST_A_DAY = 4
QUIET_FROM, QUIET_TO = 0, 7

#: Before this much was heard, nothing is known that would be worth an offer.
FEWEST_PLAYS = 50
FEWEST_DAYS = timedelta(days=5)

#: Offers a day: where everyone starts, and between what it stays.
BUDGET_START = 1.0
BUDGET_LEAST, BUDGET_MOST = 1 / 7, 3.0
REFUSALS_TO_LEAST = 5


class Pace(Enum):
    """How many offers a day the listener allows at the most; *as it suits* leaves it to the budget."""

    AS_IT_SUITS = BUDGET_MOST
    DAILY = 1.0
    A_FEW_A_WEEK = 3 / 7
    NEVER = 0.0


#: How far back offers and their replies matter.
REMEMBERED = timedelta(days=60)

#: For how long an offer stands before letting it pass counts as a weak no.
STANDS = timedelta(hours=1)

#: For how long *Not at this time* holds for the same music in the same part of the week.
NOT_AT_THIS_TIME = timedelta(weeks=4)

#: An offer without a habit of time needs a clear favourite.
CLEAR_SHARE = 0.5

#: A day after the last offer, one is made at the likeliest tenth of all moments for each offer a day that the budget
#: allows; and at more of them the longer none was made. The first is made as if the last had been so long ago.
LIKELIEST = 0.1
BEFORE_THE_FIRST = timedelta(days=3)

NO_GENRES = Silence("What you have played has no genres that I could go by.")

Exchange = tuple[Offer, Reply | None]


class Situation(Struct, frozen=True):
    """All that the policy looks at. `expected` holds the share of each genre in a session that began now; `likelier`
    says on what part of the last fortnight's silence this listener was at least as likely to start as now; `past` are
    the offers of the last sixty days, oldest first.

    `in_use` says whether something plays, or was paused a short while ago; `dial`, how much of an offer is to be
    unexpected.
    """

    moment: Moment
    context: Context
    in_use: bool
    habits: Habits
    expected: Mapping[str, float]
    likelier: float
    claims: Sequence[Claim]
    past: Sequence[Exchange]
    pace: Pace = Pace.AS_IT_SUITS
    dial: float = DIAL


class Speak(Struct, frozen=True):
    """Make an offer of `genre`: for a habit, or, where `claim` is None, because it is what was played lately."""

    genre: str
    shares: Mapping[str, float]
    claim: Claim | None


class Budget(Struct, frozen=True):
    """`rate` offers a day; one may be made when `tokens` has reached 1."""

    rate: float
    tokens: float


def decide(situation: Situation) -> Speak | Silence:
    """Whether to make an offer now, and of what; or why not."""
    now = situation.context.at
    habits = situation.habits
    if situation.pace is Pace.NEVER:
        return Silence("Offers are turned off.")
    if situation.in_use:
        return Silence("You are listening to something you chose.")
    unknown = stranger(habits, now)
    if unknown is not None:
        return unknown
    if QUIET_FROM <= now.hour < QUIET_TO:
        return Silence(f"Quiet hours, until {QUIET_TO}:00.")
    if situation.past:
        last = situation.past[-1][0].made
        if now - last < APART:
            return Silence(f"The last offer was at {last.astimezone(now.tzinfo):%H:%M}; the next comes in a while.")
        today = sum(1 for offer, _ in situation.past if offer.made.astimezone(now.tzinfo).date() == now.date())
        if today >= MOST_A_DAY:
            return Silence(f"{MOST_A_DAY} offers are enough for one day.")
    if budget(situation.past, now, situation.pace.value).tokens < 1:
        return Silence("I keep my offers rare, as your answers suggest.")
    return _what(situation)


def stranger(habits: Habits, now: datetime) -> Silence | None:
    """Why nothing can be said of this listener yet, if so."""
    if habits.plays < FEWEST_PLAYS or habits.first is None:
        return Silence(f"I don't know you yet: {habits.plays} of about {FEWEST_PLAYS} plays.")
    if now - habits.first < FEWEST_DAYS:
        days = (now - habits.first).days + 1
        return Silence(f"I don't know you yet: {days} of about {FEWEST_DAYS.days} days.")
    return None


def best_claim(claims: Sequence[Claim], genre: str, context: Context) -> Claim | None:
    """The habit of `genre` that says most about this moment, if there is one."""
    fitting = [claim for claim in claims if claim.genre == genre and claim.covers(context)]
    # A habit of time says more to the listener than "while gaming" alone, so it speaks first.
    return min(fitting, key=lambda claim: (claim.span is None, -claim.strength)) if fitting else None


def claims_at(claims: Sequence[Claim], genres: Iterable[str], context: Context) -> dict[str, Claim]:
    """Of each genre that has one, the habit that says most about this moment."""
    return {genre: claim for genre in genres if (claim := best_claim(claims, genre, context)) is not None}


def _what(situation: Situation) -> Speak | Silence:
    context = situation.context
    shares = situation.expected
    if not shares:
        return NO_GENRES
    genre = max(shares, key=lambda g: shares[g])
    if _is_unwanted(genre, situation):
        return Silence(f"You asked for no {genre} at this time.")
    claim = best_claim(situation.claims, genre, context)
    # Between breakpoints only a habit of this very time is worth a word.
    if claim is None and (shares[genre] < CLEAR_SHARE or situation.moment is Moment.SCHEDULED):
        return Silence("Nothing stands out for this moment.")
    if _only_the_clock_tells(situation, genre, claim) and situation.likelier > _likely_enough(situation):
        return Silence("You rarely start listening at such a time.")
    return Speak(genre, shares, claim)


def _only_the_clock_tells(situation: Situation, genre: str, claim: Claim | None) -> bool:
    """Whether nothing else says how likely the listener is to listen now, to this genre."""
    activity = situation.context.activity
    match situation.moment:
        case Moment.QUEUE_ENDED:  # they have listened until now
            return False
        case Moment.STARTED if claim is not None:  # they have opened their player within a habit of theirs
            return False
        case Moment.SCHEDULED:
            return True
        case _:
            return activity is None or not any(
                claim.genre == genre and claim.activity == activity for claim in situation.claims
            )


def _likely_enough(situation: Situation) -> float:
    """At what part of all moments an offer may be made now."""
    now = situation.context.at
    waited = now - situation.past[-1][0].made if situation.past else BEFORE_THE_FIRST
    rate = budget(situation.past, now, situation.pace.value).rate
    return LIKELIEST * rate * max(1.0, waited / timedelta(days=1))


def budget(past: Sequence[Exchange], now: datetime, most: float = BUDGET_MOST) -> Budget:
    """The budget that the replies so far have led to, at most `most` offers a day. An offer costs 1 token.

    accepted +0.15; ignored × 0.92; refused × 0.75; after five refusals in a row one a week; an acceptance
    after that doubles it, up to half of what it was.
    """
    rate, tokens, refused, before = BUDGET_START, 1.0, 0, BUDGET_START
    since = past[0][0].made if past else now
    for offer, reply in past:
        tokens = _filled(tokens, min(rate, most), offer.made - since) - 1
        since = offer.made
        match reply.answer if reply is not None else None:
            case Answer.ACCEPTED:
                if refused >= REFUSALS_TO_LEAST:
                    rate = max(rate, min(rate * 2, before / 2))
                else:
                    rate += 0.15
                refused = 0
            case Answer.IGNORED:
                rate *= 0.92
            case Answer.NOT_NOW | Answer.NOT_AT_THIS_TIME:
                before = rate if refused == 0 else before
                refused += 1
                rate = BUDGET_LEAST if refused >= REFUSALS_TO_LEAST else rate * 0.75
            case None:
                pass
        rate = min(BUDGET_MOST, max(BUDGET_LEAST, rate))
    return Budget(min(rate, most), _filled(tokens, min(rate, most), now - since))


def _filled(tokens: float, rate: float, time: timedelta) -> float:
    return min(max(1.0, rate), tokens + rate * (time / timedelta(days=1)))


def key(genre: str, claim: Claim | None, context: Context) -> str:
    """Names what an offer was about, so that *Not at this time* can be kept: the genre and its part of the week."""
    days = claim.span.weekdays if claim is not None and claim.span is not None else {context.weekday}
    return f"{genre}|{''.join(map(str, sorted(days)))}|{context.daypart.word}"


def _is_unwanted(genre: str, situation: Situation) -> bool:
    context = situation.context
    for offer, reply in situation.past:
        if reply is None or reply.answer is not Answer.NOT_AT_THIS_TIME:
            continue
        of, days, part = offer.key.rsplit("|", 2)
        same_time = str(context.weekday) in days and Daypart[part.upper()] is context.daypart
        if of == genre and same_time and context.at - reply.at < NOT_AT_THIS_TIME:
            return True
    return False
