"""What Segue has learned, as it is told to the listener: each habit with how often it was kept, and where it goes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import Enum

from msgspec import Struct

from segue.core.learning import Learned
from segue.core.politeness import FEWEST_DAYS, is_same_habit, key_of, stranger
from segue.core.ports.insights import Ever
from segue.domain.offer import Evidence, Span
from segue.domain.preferences import Correction
from segue.domain.speech import mark, plural, tr
from segue.habits.evidence import Claim, Heard, day_of
from segue.habits.preferred import corrected
from segue.habits.reasons import sentence, told

#: Fewer occasions tell nothing of where a habit goes.
_FEWEST = 6
#: By so much the share must have risen or fallen from the first occasion to the last.
_DIFFERENT = 0.4
#: A habit of a weekday shows after about so long.
_SEVEN_WEEKS = timedelta(weeks=7)


class Trend(Enum):
    NEW = mark("It is new.")
    MORE = mark("More often lately.")
    AS_EVER = mark("As often as ever.")
    LESS = mark("Less often lately.")


class HabitTold(Struct, frozen=True):
    """`occasions` are the days that would have been one, oldest first, and on which it was. `strength` is one word of
    how often it is kept. Where the listener has corrected it, it `was` learned for another part of the week.
    """

    claim: Claim
    key: str
    sentence: str
    strength: str
    trend: Trend
    occasions: tuple[tuple[date, bool], ...]
    was: Span | None = None

    @property
    def words(self) -> str:
        """ "Nearly always. As often as ever."."""
        if not self.claim.evidence.occasions:  # it is where the listener says
            return tr("Not played then so far.")
        words = tr("{strength}. {trend}", "Nearly always. As often as ever.")
        return words.format(strength=tr(self.strength), trend=tr(self.trend.value))


def habits_told(learned: Learned, corrections: Sequence[Correction], now: datetime) -> Sequence[HabitTold]:
    """The strongest first, each where the listener says that it is; without one that lies within another and says no
    more than that.
    """
    recent = learned.habits.recent
    was = {(one.genre, one.span): one.was for one in corrections}
    claims = corrected(learned.claims, corrections, recent, now)
    told = [_told(claim, recent, was.get((claim.genre, claim.span)) if claim.span else None) for claim in claims]
    return [one for one in told if not any(_says_as_much(wider, one) for wider in told)]


def _says_as_much(wider: HabitTold, narrower: HabitTold) -> bool:
    """Whether all of it is said of a wider part of the week too, which is switched as one with it."""
    wide, narrow = wider.claim.span, narrower.claim.span
    if wide is None or narrow is None or not narrow.hours < wide.hours or not is_same_habit(wider.key, narrower.key):
        return False
    return wider.strength == narrower.strength or _share(wider.occasions) > _share(narrower.occasions)


def without_habits(learned: Learned, now: datetime, ever: Ever) -> tuple[str, str]:
    """What is said where there is none: a title, and the rest."""
    habits = learned.habits
    if not habits.plays or habits.first is None:
        if ever.first is not None:
            words = tr("Segue goes through what you have played; what it finds stands here.")
            return tr("Nothing learned yet"), words
        return tr("Nothing yet"), tr("Segue learns from what you play, and tells you here what it has found.")
    days = (now - habits.first).days + 1
    if stranger(habits, now) is not None:
        so_far = plural("%n play in {days} so far.", "%n plays in {days} so far.", habits.plays)
        rest = tr("Segue states a habit only when it is more than chance; one of a weekday takes about seven weeks.")
        return tr("It is early"), f"{so_far.format(days=plural('%n day', '%n days', days))} {rest}"
    if now - habits.first < _SEVEN_WEEKS:
        words = plural(
            "In %n day nothing that you play has kept to a time of its own. A habit of a weekday takes about seven "
            "weeks to show, so there may be one yet.",
            "In %n days nothing that you play has kept to a time of its own. A habit of a weekday takes about seven "
            "weeks to show, so there may be one yet.",
            days,
        )
        return tr("No habit so far"), words
    return tr("Your music keeps no hours"), tr(
        "Segue has looked at every hour of your week, and finds no music that belongs to one more than by chance. "
        "That is nothing to mend, and not rare: of nineteen people whose years of listening were studied, twelve had "
        "no such hours. What you have played lately tells far more of what you will want, and Segue goes by that."
    )


def _told(claim: Claim, recent: Sequence[Heard], was: Span | None) -> HabitTold:
    occasions = _occasions(claim.evidence, recent)
    said = told if claim.is_told else sentence
    return HabitTold(
        *(claim, key_of(claim), said(claim.evidence), _strength(occasions), _trend(occasions), tuple(occasions)),
        was,
    )


def _occasions(evidence: Evidence, recent: Sequence[Heard]) -> list[tuple[date, bool]]:
    plays = set(evidence.plays)
    kept = {day_of(heard.at, evidence.span) for heard in recent if heard.play in plays}
    if evidence.span is None:
        days = {heard.at.date() for heard in recent if heard.liked and heard.activity == evidence.activity}
        possible = sorted(day for day in days if evidence.since <= day <= evidence.until)
    else:
        many = (evidence.until - evidence.since).days + 1
        possible = [
            day
            for day in (evidence.since + timedelta(days=n) for n in range(many))
            if day.weekday() in evidence.span.weekdays
        ]
    return [(day, day in kept) for day in possible]


def _share(occasions: Sequence[tuple[date, bool]]) -> float:
    return sum(was for _, was in occasions) / len(occasions) if occasions else 0.0


def _strength(occasions: Sequence[tuple[date, bool]]) -> str:
    share = _share(occasions)
    steps = (
        (0.9, mark("Nearly always")),
        (0.7, mark("Mostly")),
        (0.5, mark("More often than not")),
        (0.0, mark("Now and then")),
    )
    return next(word for least, word in steps if share >= least)


def _trend(occasions: Sequence[tuple[date, bool]]) -> Trend:
    first = next((day for day, was in occasions if was), None)
    if len(occasions) < _FEWEST or first is None or occasions[-1][0] - first < FEWEST_DAYS * 3:
        return Trend.NEW
    change = _change(occasions)
    return Trend.MORE if change >= _DIFFERENT else Trend.LESS if change <= -_DIFFERENT else Trend.AS_EVER


def _change(occasions: Sequence[tuple[date, bool]]) -> float:
    """How far the line that fits them best (least squares) rises over all of them."""
    many = len(occasions)
    middle = (many - 1) / 2
    kept = sum(n - middle for n, (_, was) in enumerate(occasions) if was)
    return many * kept / sum((n - middle) ** 2 for n in range(many))
