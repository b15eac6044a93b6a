"""When to speak and when to be silent: a pure function of a Situation.

An offer is made only at a breakpoint, never over music that the listener chose, never where the system tells that
they are not to be spoken to, at least two hours after the last one, at most four a day; and within a budget that
grows with every offer accepted and shrinks with every one refused, so that those who like offers get more of them and
those who don't are left in peace: most where it came at the right moment and they wanted none all the same. It is
spent on the moments at which an offer is likeliest to be welcome: the smaller it is, the likelier they must be; and
of who can seldom be foretold even then, no more than one a week is made. What is offered must stand out: a habit of
this very moment, or what is heard on many days.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, time, timedelta
from enum import Enum
from functools import cached_property
from itertools import islice
from math import sqrt

from msgspec import Struct, field

from segue.domain.context import Activity, Attention, Context, Daypart
from segue.domain.offer import DIAL, Answer, Moment, Offer, OfferId, QuietHours, Reply, Silence, Span
from segue.domain.preferences import Preferences
from segue.domain.speech import number, plural, tr
from segue.domain.wording import hour
from segue.domain.wording import time as clock_time
from segue.habits.evidence import Claim, Habits, Heard, day_of, usual_beginning

APART = timedelta(hours=2)
MOST_A_DAY = 4
NIGHT = QuietHours(0, 7)

#: Before this much was heard, nothing is known that would be worth an offer.
FEWEST_PLAYS = 50
FEWEST_DAYS = timedelta(days=5)

#: Offers a day: where everyone starts, and between what it stays.
BUDGET_START = 1.0
BUDGET_LEAST, BUDGET_MOST = 1 / 7, 3.0
REFUSALS_TO_LEAST = 5

#: By so much of what is left up to the most an accepted offer brings the budget up. One that was declined leaves so
#: much of it: little, where the listener put such music on all the same, as they want no offers of it. At a wrong
#: moment, it says less of the listener than of how hard their moments are to tell.
ACCEPTED_BRINGS = 0.2
DECLINED_IN_TIME = 0.65
REFUSED, IGNORED = 0.9, 0.97


class Pace(Enum):
    """How many offers a day the listener allows at the most; *as it suits* leaves it to the budget."""

    AS_IT_SUITS = BUDGET_MOST
    DAILY = 1.0
    A_FEW_A_WEEK = 3 / 7
    NEVER = 0.0


class Resting(Struct, frozen=True):
    """A habit, by its key, of which nothing is suggested for a while, as the listener said of a mix on Home."""

    key: str
    until: datetime


class Rules(Struct, frozen=True):
    """What the listener has set: how many offers, the hours without any, the keys of the habits without any, and of
    those that begin by themselves; what they wish of artists and genres; and what is `resting`.
    """

    pace: Pace = Pace.AS_IT_SUITS
    quiet: QuietHours | None = NIGHT
    off: frozenset[str] = frozenset()
    always: frozenset[str] = frozenset()
    preferences: Preferences = Preferences()
    resting: tuple[Resting, ...] = ()


#: What holds of one who has set nothing.
DEFAULT = Rules()

#: At these, a habit begins by itself that the listener has asked for.
BEGINNINGS = frozenset({Moment.STARTED, Moment.RETURNED, Moment.UNLOCKED, Moment.ACTIVITY, Moment.HABIT})

#: How far back offers and their replies matter, and how many at the least: of one who is offered little, a few weeks
#: hold too few to tell why.
REMEMBERED = timedelta(days=60)
FEWEST_REMEMBERED = 40

#: For how long an offer stands before letting it pass counts as a weak no.
STANDS = timedelta(hours=1)

#: For how long *Not at this time* holds for the same music in the same part of the week.
NOT_AT_THIS_TIME = timedelta(weeks=4)

#: Without a habit, the leading genre must have been heard on so many days in so long a time; and these must be this
#: part of all days with music, or it is expected to make up half of what is heard.
LATELY = timedelta(days=14)
FEWEST_OF_DAYS = 3
MANY_DAYS = 0.25
CLEAR_SHARE = 0.5

#: What is expected with less than this part of what leads has no place in an offer; nor has more than so many genres.
BESIDE = 1 / 3
MOST_GENRES = 4

#: A day after the last offer, one is made at the likeliest twentieth of all moments where the budget allows one a
#: day; and at more of them the more it allows and the longer none was made, by the square root of both: twice as many
#: offers, at all of twice as many moments, would be worse ones. The first is made as if the last had been so long
#: ago. Without a habit, the schedule speaks at half of these only: nothing has happened.
LIKELIEST = 0.05
BEFORE_THE_FIRST = timedelta(days=36)

Exchange = tuple[Offer, Reply | None]

_DAY = timedelta(days=1)

# To look up a member of an enum takes as long as all else that is done for an offer of the past.
_ACCEPTED, _IGNORED = Answer.ACCEPTED, Answer.IGNORED


class Situation(Struct, frozen=True, dict=True):
    """All that the policy looks at. `expected` holds the share of each genre in a session that began now; `likelier`
    says at what part of the last fortnight's moments an offer was at least as likely to be welcome as now; `past` are
    the offers of the last sixty days, or the last forty, oldest first, and `in_time` those of them at whose moment
    the listener was about to put such music on.

    `in_use` says whether something plays, or was paused a short while ago; `chance`, how likely an offer is to be
    welcome now; `is_early`, whether the listener is likelier to start in the half hour after the next than in the
    next; `dial`, how much of an offer is to be unexpected; `heard_of`, of offers that were played, the share of the
    tracks heard among those reached.
    """

    moment: Moment
    context: Context
    in_use: bool
    habits: Habits
    expected: Mapping[str, float]
    likelier: float
    claims: Sequence[Claim]
    past: Sequence[Exchange]
    rules: Rules = Rules()
    attention: Attention = Attention()
    chance: float = 1.0
    is_early: bool = False
    dial: float = DIAL
    heard_of: Mapping[OfferId, float] = field(default_factory=dict)
    in_time: Collection[OfferId] = frozenset()

    @cached_property
    def offered(self) -> Sequence[Exchange]:
        return offered(self.past)

    @cached_property
    def budget(self) -> "Budget":
        return budget(self.offered, self.context.at, self.rules.pace.value, self.in_time)


class Speak(Struct, frozen=True):
    """Make an offer of `genre`: for a habit, or, where `claim` is None, because it is what was played lately. Where
    it `plays`, the listener has asked for it to begin by itself.
    """

    genre: str
    shares: Mapping[str, float]
    claim: Claim | None
    plays: bool = False


class Budget(Struct, frozen=True):
    """`rate` offers a day; one may be made when `tokens` has reached 1."""

    rate: float
    tokens: float


def decide(situation: Situation) -> Speak | Silence:
    """Whether to make an offer now, and of what; or why not."""
    return _asked_for(situation) or hush(situation) or enough(situation) or _what(situation)


def _asked_for(situation: Situation) -> Speak | None:
    """What is to begin by itself now: music that the listener has asked for at this moment of theirs, if they are
    there, hear nothing else, and speak to nobody. What fills the screen is no reason against music.
    """
    context, attention, rules = situation.context, situation.attention, situation.rules
    if not rules.always or rules.pace is Pace.NEVER or situation.in_use or situation.moment not in BEGINNINGS:
        return None
    if inattention(for_music(attention)) is not None or (rules.quiet is not None and context.at in rules.quiet):
        return None
    for claim in situation.claims:
        is_its_moment = claim.span is not None or situation.moment is Moment.ACTIVITY
        if not is_its_moment or not claim.covers(context) or _has_begun(situation, claim):
            continue
        if claim.genre in rules.preferences.off or is_named(rules.off, claim.genre, claim, context):
            continue
        if not any(is_same_habit(key_of(claim), asked) for asked in rules.always):
            continue
        shares = mixed(situation.expected)
        is_led = bool(shares) and next(iter(shares)) == claim.genre
        off = unwanted_genres(situation) - {claim.genre}
        shares = without(shares, off) if is_led else {claim.genre: 1.0}
        return Speak(claim.genre, shares, claim, plays=True)
    return None


def _has_begun(situation: Situation, claim: Claim) -> bool:
    """Whether this habit has had its moment: a habit of time today already, that of an activity a short while ago."""
    now = situation.context.at
    for offer, _ in situation.past:
        if offer.moment is Moment.ALWAYS and is_same_habit(offer.key, key_of(claim)):
            made = offer.made.astimezone(now.tzinfo)
            if now - made < APART or (claim.span is not None and day_of(made, claim.span) == day_of(now, claim.span)):
                return True
    return False


def hush(situation: Situation) -> Silence | None:
    """Why nothing is to be said now, whatever it were: the listener does not wish it, or is not known yet."""
    now, rules = situation.context.at, situation.rules
    against = hindrance(rules, situation.in_use, situation.attention)
    return against or stranger(situation.habits, now) or quiet_hours(rules, now)


def hindrance(rules: Rules, in_use: bool, attention: Attention) -> Silence | None:
    """What speaks against a word that can be seen at any moment."""
    if rules.pace is Pace.NEVER:
        return Silence(tr("Offers are turned off."), is_passing=True)
    if in_use:
        return listening()
    return inattention(attention)


def listening(*, is_paused: bool = False) -> Silence:
    words = tr("You are listening to something you chose.")
    if is_paused:
        words = tr("You have paused something you chose.")
    return Silence(words, is_passing=True)


def quiet_hours(rules: Rules, now: datetime) -> Silence | None:
    if rules.quiet is not None and now in rules.quiet:
        return Silence(tr("Quiet hours, until {time}.").format(time=hour(rules.quiet.to_hour % 24)))
    return None


def enough(situation: Situation) -> Silence | None:
    """Why no more is to be offered just now, if so."""
    now, past = situation.context.at, situation.offered
    if past:
        last = past[-1][0].made
        if now - last < APART:
            words = tr("The last offer was at {time}; the next comes in a while.")
            return Silence(words.format(time=clock_time(last.astimezone(now.tzinfo))))
        today = sum(1 for offer, _ in past if offer.made.astimezone(now.tzinfo).date() == now.date())
        if today >= MOST_A_DAY:
            return Silence(plural("%n offer is enough for one day.", "%n offers are enough for one day.", MOST_A_DAY))
    if situation.budget.tokens < 1:
        return Silence(tr("I keep my offers rare, as your answers suggest."))
    return None


def no_genres() -> Silence:
    return Silence(tr("What you have played has no genres that I could go by."))


def offered(past: Sequence[Exchange]) -> Sequence[Exchange]:
    """Without what has begun by itself, as it was told to: that was no offer."""
    return [exchange for exchange in past if exchange[0].moment is not Moment.ALWAYS]


def inattention(attention: Attention) -> Silence | None:
    """Why the listener is not to be spoken to, if the system tells so."""
    match attention:
        case Attention(is_locked=True):
            return Silence(tr("The screen is locked."), is_passing=True)
        case Attention(is_in_call=True):
            return Silence(tr("You are in a call, or presenting."), is_passing=True)
        case Attention(is_undisturbed=True):
            return Silence(tr("Your desktop is set not to disturb you."), is_passing=True)
        case Attention(is_full_screen=True):
            return Silence(tr("Something fills your screen."), is_passing=True)
        case _:
            return None


def for_music(attention: Attention) -> Attention:
    """What of it speaks against music that begins by itself: of the screen, only that nobody looks at it."""
    return Attention(is_in_call=attention.is_in_call, is_locked=attention.is_locked)


def stranger(habits: Habits, now: datetime) -> Silence | None:
    """Why nothing can be said of this listener yet, if so."""
    if habits.plays < FEWEST_PLAYS or habits.first is None:
        words = plural(
            "I don’t know you yet: {plays} of about %n play.",
            "I don’t know you yet: {plays} of about %n plays.",
            FEWEST_PLAYS,
        )
        return Silence(words.format(plays=number(habits.plays)), to_stranger=True)
    if now - habits.first < FEWEST_DAYS:
        days = (now - habits.first).days + 1
        words = plural(
            "I don’t know you yet: {days} of about %n day.",
            "I don’t know you yet: {days} of about %n days.",
            FEWEST_DAYS.days,
        )
        return Silence(words.format(days=days), to_stranger=True)
    return None


def best_claim(claims: Sequence[Claim], genre: str, context: Context) -> Claim | None:
    """The habit of `genre` that says most about this moment, if there is one."""
    fitting = [claim for claim in claims if claim.genre == genre and claim.covers(context)]
    # A habit of time says more to the listener than "while gaming" alone, so it speaks first.
    return min(fitting, key=lambda claim: (claim.span is None, -claim.strength)) if fitting else None


def claims_at(claims: Sequence[Claim], genres: Iterable[str], context: Context) -> dict[str, Claim]:
    """Of each genre that has one, the habit that says most about this moment."""
    return {genre: claim for genre in genres if (claim := best_claim(claims, genre, context)) is not None}


def mixed(expected: Mapping[str, float]) -> dict[str, float]:
    """The genres that a mix is made of, with their shares of it: what leads, and what is not far behind."""
    first = sorted(expected, key=lambda genre: (-expected[genre], genre))[:MOST_GENRES]
    kept = {genre: expected[genre] for genre in first if expected[genre] >= BESIDE * expected[first[0]]}
    total = sum(kept.values())
    return {genre: share / total for genre, share in kept.items()}


def without(shares: Mapping[str, float], off: Collection[str]) -> dict[str, float]:
    """The shares of those that are not `off`, of which there is one."""
    total = sum(share for genre, share in shares.items() if genre not in off)
    return {genre: share / total for genre, share in shares.items() if genre not in off}


def _what(situation: Situation) -> Speak | Silence:
    context = situation.context
    if not situation.expected:
        return no_genres()
    shares = mixed(situation.expected)
    genre = next(iter(shares))
    claim = best_claim(situation.claims, genre, context)
    if is_named(_not_at_this_time(situation.past, situation.rules, context.at), genre, claim, context):
        return Silence(tr("You asked for no {genre} at this time.").format(genre=genre))
    if is_named(situation.rules.off, genre, claim, context):
        return Silence(tr("You switched off {genre} at this time.").format(genre=genre))
    if genre in situation.rules.preferences.off:
        return Silence(tr("You asked for no {genre} in offers.").format(genre=genre))
    off = situation.rules.preferences.off_at(context)
    if genre in off:
        return Silence(tr("You said no to {genre} at this time.").format(genre=genre))
    if claim is None and not _stands_out(situation, genre):
        return Silence(tr("Nothing stands out for this moment."))
    match _told_by(situation, genre, claim):
        case By.CLOCK if situation.likelier > _likely_enough(situation, claim):
            return Silence(tr("You rarely start listening at such a time."))
        case By.CLOCK if not _is_worth_it(situation):
            return Silence(tr("I can seldom tell what you will want to hear, or when: so I offer little."))
        case By.CLOCK | By.ACTIVITY if situation.is_early and situation.moment is not Moment.QUEUE_ENDED:
            return Silence(tr("You usually start listening a little later."))
    return Speak(genre, without(shares, unwanted_genres(situation)), claim)


def _stands_out(situation: Situation, genre: str) -> bool:
    now = situation.context.at
    days, its = set(), set()
    for heard in reversed(situation.habits.recent):
        day = heard.at.date()
        if day <= now.date() - LATELY:
            break
        if heard.liked and heard.at < now:
            days.add(day)
            if genre in heard.genres:
                its.add(day)
    is_clear = situation.expected[genre] >= CLEAR_SHARE
    return len(its) >= FEWEST_OF_DAYS and (is_clear or len(its) >= MANY_DAYS * len(days))


class By(Enum):
    """What says how likely the listener is to listen now, to this genre."""

    CLOCK = "nothing but the clock"
    ACTIVITY = "what they are doing"
    DEED = "what they have done just now"


def _told_by(situation: Situation, genre: str, claim: Claim | None) -> By:
    context = situation.context
    its = [other for other in situation.claims if other.genre == genre]
    is_of_activity = any(other.span is None and other.activity == context.activity for other in its)
    match situation.moment:
        case Moment.STARTED if claim is not None:  # they have opened their player within a habit of theirs
            return By.DEED
        case Moment.ACTIVITY if is_of_activity and claim is not None and claim.span is not None:
            return By.DEED  # they have begun what they do with this music, at its time
        case Moment.SCHEDULED:
            return By.CLOCK
        case _ if claim is not None and claim.is_told:  # they have said themselves when they want it
            return By.DEED
        case _ if is_of_activity and not any(_is_of_day(other, context.at) for other in its):
            return By.ACTIVITY  # which the clock knows nothing of on such a day
        case _:
            return By.CLOCK


def _is_of_day(claim: Claim, at: datetime) -> bool:
    return claim.span is not None and day_of(at, claim.span).weekday() in claim.span.weekdays


def _likely_enough(situation: Situation, claim: Claim | None) -> float:
    """At what part of all moments an offer may be made now."""
    part = LIKELIEST * sqrt(situation.budget.rate * max(1.0, _waited(situation) / timedelta(days=1)))
    return part / 2 if claim is None and situation.moment is Moment.SCHEDULED else part


def _is_worth_it(situation: Situation) -> bool:
    """Whether offers as likely to be welcome as this one, one a day or as many as are allowed, would bring a welcome
    one each week. Else they would mostly disturb, and one a week at the most is made, to learn when that has changed.
    """
    is_rare = _waited(situation) >= timedelta(days=1) / BUDGET_LEAST
    return is_rare or max(1.0, situation.budget.rate) * situation.chance >= 1 / 7


def _waited(situation: Situation) -> timedelta:
    """Since the last offer."""
    past = situation.offered
    return situation.context.at - past[-1][0].made if past else BEFORE_THE_FIRST


def beginnings(claims: Iterable[Claim], plays: Iterable[Heard]) -> list[tuple[Span, time]]:
    """Of each habit of time, when in the day its music usually begins."""
    plays = list(plays)
    found = []
    for claim in claims:
        begins = usual_beginning(plays, claim.evidence)
        if claim.span is not None and claim.is_told and begins is None:
            begins = time(claim.span.from_hour)
        if claim.span is not None and begins is not None:
            found.append((claim.span, begins))
    return found


def next_beginning(begins: Iterable[tuple[Span, time]], now: datetime) -> datetime | None:
    """When the next of these habits begins, after `now`; None where there is none."""
    upcoming: list[datetime] = []
    for span, at in begins:
        today = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
        days = (today + timedelta(days=n) for n in range(8))
        upcoming += islice((day for day in days if day > now and day in span), 1)
    return min(upcoming, default=None)


def accepted(past: Iterable[Exchange], key: str) -> int:
    """How many offers of the habit that `key` names were accepted."""
    return sum(
        1
        for offer, reply in past
        if reply is not None and reply.answer is Answer.ACCEPTED and is_same_habit(offer.key, key)
    )


def budget(
    past: Sequence[Exchange], now: datetime, most: float = BUDGET_MOST, in_time: Collection[OfferId] = ()
) -> Budget:
    """The budget that the replies so far have led to, at most `most` offers a day. An offer costs 1 token.

    accepted: a fifth of the way up to the most; declined × 0.65 if it was `in_time`, else refused × 0.9, ignored
    × 0.97; after five refusals in a row one a week, beginning now; each acceptance after that doubles it, up to half
    of what it was.
    """
    rate, tokens, refused, before, goal = BUDGET_START, 1.0, 0, BUDGET_START, 0.0
    since = past[0][0].made if past else now
    for offer, reply in past:
        tokens = _filled(tokens, min(rate, most), offer.made - since) - 1
        since = offer.made
        answer = None if reply is None else reply.answer
        if answer is _ACCEPTED:
            if refused >= REFUSALS_TO_LEAST:
                goal = before / 2
                rate = max(rate, min(rate * 2, goal))
            else:
                rate = max(rate + ACCEPTED_BRINGS * (BUDGET_MOST - rate), min(rate * 2, goal))
            refused = 0
        elif answer is _IGNORED:
            rate *= DECLINED_IN_TIME if offer.id in in_time else IGNORED
            refused = 0
        elif answer is not None:
            before = rate if refused == 0 else before
            refused += 1
            rate *= DECLINED_IN_TIME if offer.id in in_time else REFUSED
            if refused >= REFUSALS_TO_LEAST:
                rate, tokens, goal = BUDGET_LEAST, min(tokens, 0.0), 0.0
        rate = min(BUDGET_MOST, max(BUDGET_LEAST, rate))
    return Budget(min(rate, most), _filled(tokens, min(rate, most), now - since))


def _filled(tokens: float, rate: float, time: timedelta) -> float:
    return min(max(1.0, rate), tokens + rate * (time / _DAY))


def key(genre: str, claim: Claim | None, context: Context) -> str:
    """Names the habit that an offer is of, so that what is said of it can be kept; without a habit, the genre at this
    part of the week.
    """
    return f"{genre}|{context.weekday}|{context.daypart.word}" if claim is None else key_of(claim)


def key_of(claim: Claim) -> str:
    """The genre, with the weekdays of the habit and the daypart in which it begins, or with its activity."""
    if claim.span is None:
        return f"{claim.genre}||{claim.activity}"
    days = "".join(map(str, sorted(claim.span.weekdays)))
    return f"{claim.genre}|{days}|{Daypart.at(claim.span.from_hour).word}"


def is_same_habit(key: str, other: str) -> bool:
    """Whether two keys name one habit: its weekdays may have become more or fewer."""
    of, days, part = key.rsplit("|", 2)
    its, its_days, its_part = other.rsplit("|", 2)
    return of == its and part == its_part and (days == its_days or not set(days).isdisjoint(its_days))


def with_activity_renamed(key: str, before: Activity, after: Activity) -> str:
    """The key of the same habit, now that its activity is called otherwise."""
    genre, days, part = key.rsplit("|", 2)
    return f"{genre}||{after}" if not days and part == before else key


def is_named(names: Iterable[str], genre: str, claim: Claim | None, context: Context) -> bool:
    """Whether an offer of `genre` now would be of a habit that one of these keys names."""
    own = key(genre, claim, context)
    return any(is_same_habit(own, name) or _is_of_moment(name, genre, context) for name in names)


def _is_of_moment(name: str, genre: str, context: Context) -> bool:
    of, days, part = name.rsplit("|", 2)
    if of != genre:
        return False
    return part == context.activity if not days else str(context.weekday) in days and part == context.daypart.word


def refused(past: Sequence[Exchange], rules: Rules, now: datetime) -> frozenset[str]:
    """The keys of the habits of which nothing is to be suggested: switched off, or not wanted at their time."""
    return rules.off | _not_at_this_time(past, rules, now)


def genres_refused(
    keys: Iterable[str], claims: Sequence[Claim], preferences: Preferences, context: Context
) -> frozenset[str]:
    """The genres of which nothing is to be suggested at this moment, where habits with these keys are refused."""
    named = {
        genre
        for key in keys
        if is_named([key], genre := key.rsplit("|", 2)[0], best_claim(claims, genre, context), context)
    }
    return preferences.off_at(context) | named


def unwanted_genres(situation: Situation) -> frozenset[str]:
    """The genres of which nothing is to be in an offer that is made now."""
    keys = refused(situation.past, situation.rules, situation.context.at)
    return genres_refused(keys, situation.claims, situation.rules.preferences, situation.context)


def _not_at_this_time(past: Sequence[Exchange], rules: Rules, now: datetime) -> frozenset[str]:
    """The keys of which *Not at this time* was said: of an offer, or of a mix on Home."""
    said = {
        offer.key
        for offer, reply in past
        if reply is not None and reply.answer is Answer.NOT_AT_THIS_TIME and now - reply.at < NOT_AT_THIS_TIME
    }
    return frozenset(said | {one.key for one in rules.resting if now < one.until})
