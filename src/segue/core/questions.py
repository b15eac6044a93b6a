"""What is worth a question: a habit that may be, of which a yes or a no would change the offers of the next weeks.

A pure function of what was played. A claim must be sure, and a weekly habit takes some seven weeks to become so; a
question need only be sensible. It is asked where the same music came at the same part of the week at least twice of
late, which chance would hardly do, where nothing else would lead to an offer of it, and of what the answer changes
the most offers.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from segue.core.politeness import is_same_habit, key_of
from segue.domain.context import Activity, Daypart
from segue.domain.offer import Evidence, Span
from segue.domain.play import SESSION_GAP
from segue.domain.preferences import Preferences
from segue.domain.speech import tr
from segue.domain.wording import capital, doing, hour, on_weekdays
from segue.habits.evidence import Claim, Heard, occasions

#: So far back sessions speak for a question, and the last that does is no older than this.
LATELY = timedelta(weeks=6)
FRESH = timedelta(days=10)

#: So many days with this music, in one part of the week; of several weekdays, more days, and not on one alone.
FEWEST = 2
FEWEST_OF_SEVERAL, DIFFERENT_DAYS = 4, 3

#: The genre's share of the sessions of that part of the week, and of its days those with it, since the first.
SHARE = 2 / 3
REGULARITY = 0.5

#: How much more than chance those sessions say of the genre, and of what they did, in nats. Chance has about a
#: hundred parts of the week and genres, on many days: at 5, a listener without rhythm is asked every five weeks.
SURPRISE = 9.0

#: What is so much of everything is offered anyway.
USUAL_MOST = 0.5

_PARTS = [frozenset({day}) for day in range(7)] + [frozenset(range(5)), frozenset({5, 6})]


class Guess(Struct, frozen=True):
    """Whether `genre` is right in this part of the week, in which it begins `around` this hour. `activity` is what
    they were doing then, most of the time; `gain` how many plays in a week of offers another music would have.
    """

    genre: str
    span: Span
    around: int
    activity: Activity | None
    evidence: Evidence
    gain: float = 0.0

    @property
    def key(self) -> str:
        """Of the habit that it asks for, as `politeness.key_of`."""
        return key_of(Claim(self.genre, self.span, None, 0.0, self.evidence))

    @property
    def words(self) -> str:
        """ "On Fridays around 21:00 you seem to be gaming. Film Score then?"."""
        days, time = capital(on_weekdays(self.span.weekdays)), hour(self.around)
        if self.activity is not None:
            words = tr("{on_weekdays} around {time} you seem to be {activity}. {genre} then?")
            return words.format(on_weekdays=days, time=time, activity=doing(self.activity), genre=self.genre)
        words = tr("{on_weekdays} around {time} you have played {genre} of late. Shall I offer it then?")
        return words.format(on_weekdays=days, time=time, genre=self.genre)


class _Session(Struct):
    at: datetime
    end: datetime
    shares: dict[str, float]
    activity: Activity | None


def question(
    recent: Sequence[Heard],
    claims: Iterable[Claim],
    preferences: Preferences,
    settled: Iterable[str],
    now: datetime,
) -> Guess | None:
    """The one that would change most, or None. Of habits whose keys are `settled`, nothing is asked any more."""
    sessions = list(_sessions(heard for heard in recent if heard.at < now))
    usual: dict[str, float] = {}
    for session in sessions:
        for genre, share in session.shares.items():
            usual[genre] = usual.get(genre, 0.0) + share / len(sessions)
    doing = {activity: n / len(sessions) for activity, n in Counter(s.activity for s in sessions).items()}
    settled, known = list(settled), [claim for claim in claims if claim.span is not None]
    found = []
    by_part: dict[Daypart, list[tuple[int, _Session]]] = {part: [] for part in Daypart}
    for s in sessions:
        by_part[Daypart.at(s.at.hour)].append((s.at.weekday(), s))
    for days in _PARTS:
        for part in Daypart:
            its = [s for day, s in by_part[part] if day in days]
            for genre in {genre for s in its for genre in s.shares} - preferences.off:
                asked = _of(genre, days, its, usual[genre], doing, recent, now)
                if asked is None or any(is_same_habit(asked.key, key) for key in settled):
                    continue
                if not any(_covers(claim, asked) for claim in known) and not any(
                    one.genre == genre and one.span is not None and one.span.weekdays & days
                    for one in preferences.said
                ):
                    found.append(asked)
    return max(found, key=lambda one: (one.gain, one.key), default=None)


def _of(
    genre: str,
    days: frozenset[int],
    its: Sequence[_Session],
    usual: float,
    doing: Mapping[Activity | None, float],
    recent: Sequence[Heard],
    now: datetime,
) -> Guess | None:
    """A question for one part of the week; None where it would be none, or a silly one. `usual` is the genre's share
    of all sessions, `doing` that of each activity.
    """
    its = [s for s in its if now - s.at < LATELY]
    with_it = [s for s in its if s.shares.get(genre, 0.0) >= SHARE]
    dates = sorted({s.at.date() for s in with_it})
    several = len(days) > 1
    if usual >= USUAL_MOST or len(dates) < (FEWEST_OF_SEVERAL if several else FEWEST):
        return None
    if several and len({day.weekday() for day in dates}) < min(DIFFERENT_DAYS, len(days)):
        return None
    days = frozenset(day.weekday() for day in dates)
    its = [s for s in its if s.at.date() >= dates[0] and s.at.weekday() in days]
    share = sum(s.shares.get(genre, 0.0) for s in its) / len(its)
    regularity = len(dates) / max(1, _days_of(days, dates[0], now.date()))
    activity, times = Counter(s.activity for s in with_it).most_common(1)[0]
    surprise = len(its) * _divergence(share, usual)
    if activity is not None:
        surprise += len(with_it) * _divergence(times / len(with_it), doing[activity])
    is_fresh = now.date() - dates[-1] <= FRESH
    if not is_fresh or share < SHARE or regularity < REGULARITY or surprise < SURPRISE:
        return None
    starts = sorted(s.at.hour + s.at.minute / 60 for s in with_it)
    ends = sorted(24.0 if s.end.date() > s.at.date() else s.end.hour + s.end.minute / 60 for s in with_it)
    first, middle = int(starts[0]), len(starts) // 2
    span = Span(days, first, min(24, max(first + 1, math.ceil(ends[middle]))))
    gain = regularity * len(days) * (share - usual)
    return Guess(
        *(genre, span, round(starts[middle]) % 24, activity if times * 2 >= len(with_it) else None),
        *(occasions(recent, genre, now, span, activity, LATELY), gain),
    )


def _sessions(plays: Iterable[Heard]) -> Iterator[_Session]:
    """The sessions in which something with a genre was heard."""
    under_way: list[Heard] = []
    for heard in plays:
        if under_way and heard.at - under_way[-1].end > SESSION_GAP:
            yield from _made(under_way)
            under_way = []
        under_way.append(heard)
    yield from _made(under_way)


def _made(plays: Sequence[Heard]) -> Iterator[_Session]:
    counts: dict[str, float] = {}
    for heard in plays:
        if heard.liked:
            for genre in heard.genres:
                counts[genre] = counts.get(genre, 0.0) + 1 / len(heard.genres)
    total = sum(counts.values())
    if total:
        doing = Counter(heard.activity for heard in plays).most_common(1)[0][0]
        yield _Session(plays[0].at, plays[-1].end, {g: n / total for g, n in counts.items()}, doing)


def _covers(claim: Claim, asked: Guess) -> bool:
    """Whether it is known already."""
    span = claim.span
    if span is None or claim.genre != asked.genre:
        return False
    each = (replace(asked.span, weekdays=frozenset({day})) for day in asked.span.weekdays)
    return all(one.hours & span.hours for one in each)


def _days_of(days: frozenset[int], since: date, before: date) -> int:
    """How many of these weekdays there were from `since` on, before this day."""
    return sum((since + timedelta(days=n)).weekday() in days for n in range((before - since).days))


def _divergence(share: float, usual: float) -> float:
    """Kullback and Leibler's, in nats, as for claims."""
    share, usual = min(share, 1 - 1e-9), min(max(usual, 1e-9), 1 - 1e-9)
    return share * math.log(share / usual) + (1 - share) * math.log((1 - share) / (1 - usual))
