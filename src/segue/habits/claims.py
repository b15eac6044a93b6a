"""The habits that Segue would state to the listener: each with its counts, and only behind the gate.

A habit of time is claimed for a cell of the week only where the contexts of time outweigh recency by more than
nine to one, at least four sessions stand behind it, and the weekday itself has heard that genre: else Friday's
habit would be claimed of every day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from segue.domain.context import Activity, Context
from segue.domain.offer import Evidence, Span
from segue.habits.evidence import during, occasions
from segue.habits.model import Habits
from segue.habits.rhythm import Level

#: The weight that contexts of time must have together before a habit of time is stated.
LICENCE = 0.9
SESSIONS = 4.0
SHARE = 0.5

#: What the weekday's own cell must hold: sessions, decayed, and the genre's share of them.
OWN_SESSIONS = 1.5
OWN_SHARE = 0.5

#: Evidence for an activity before it is stated: e^1.5 times better told than by recency.
ACTIVITY_EVIDENCE = 1.5

_OWN = Level("own weekday", 1.0, 0.0, alpha=0.0)


@dataclass(frozen=True, slots=True)
class Claim:
    """A habit of `genre` at a part of the week, or during an activity; `strength` is its weight times its share."""

    genre: str
    span: Span | None
    activity: Activity | None
    strength: float
    evidence: Evidence

    def covers(self, context: Context) -> bool:
        if self.span is not None:
            return context.at in self.span
        return context.activity == self.activity


def claims(habits: Habits, now: datetime) -> list[Claim]:
    """Every habit of time or activity that may be stated at `now`, strongest first; [] where there is none."""
    found = []
    cells = {
        (day, hour): claimed
        for day in range(7)
        for hour in range(24)
        if (claimed := _cell(habits, now, day, hour)) is not None
    }
    for genre in sorted({genre for genre, _ in cells.values()}):
        own = {cell: strength for cell, (g, strength) in cells.items() if g == genre}
        for span in _spans(set(own)):
            strength = max(own[d, h] for d in span.weekdays for h in range(24) if (d, h) in own)
            found.append(Claim(genre, span, None, strength, occasions(habits.recent, genre, now, span)))
    for activity in habits.week.activities:
        if (claim := _of_activity(habits, now, activity)) is not None:
            found.append(claim)
    found = [claim for claim in found if claim.evidence.occasions]
    return sorted(found, key=lambda claim: -claim.strength)


def _cell(habits: Habits, now: datetime, day: int, hour: int) -> tuple[str, float] | None:
    """The genre that may be claimed of one cell of the week, and how strongly."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    context = Context((midnight + timedelta(days=(day - now.weekday()) % 7)).replace(hour=hour, minute=30))
    own = habits.week.around(context, _OWN)
    if sum(own.values()) < OWN_SESSIONS:
        return None
    said = habits.speak(Context(context.at))
    if not said or 1 - said[0].weight <= LICENCE:
        return None
    best = max(said[1:], key=lambda s: s.weight)
    genre = max(best.shares, key=lambda g: best.shares[g])
    share = best.shares[genre]
    if best.sessions < SESSIONS or share < SHARE or own.get(genre, 0.0) < OWN_SHARE * sum(own.values()):
        return None
    return genre, (1 - said[0].weight) * share


def _of_activity(habits: Habits, now: datetime, activity: Activity) -> Claim | None:
    said = habits.speak(Context(now, activity))
    told = next((s for s in said if s.name == "activity"), None)
    if told is None or told.sessions < SESSIONS:
        return None
    genre = max(told.shares, key=lambda g: told.shares[g])
    if told.shares[genre] <= SHARE or habits.week.activity_evidence.get(activity, 0.0) <= ACTIVITY_EVIDENCE:
        return None
    return Claim(genre, None, activity, told.weight * told.shares[genre], during(habits.recent, genre, now, activity))


def _spans(cells: set[tuple[int, int]]) -> Iterator[Span]:
    """Runs of hours for each weekday; days whose runs begin and end within two hours of each other share a span."""
    runs: list[tuple[int, int, int]] = []
    for day in range(7):
        hours = sorted(h for d, h in cells if d == day)
        while hours:
            start = end = hours.pop(0)
            while hours and hours[0] == end + 1:
                end = hours.pop(0)
            runs.append((start, end + 1, day))
    merged: list[tuple[int, int, set[int]]] = []
    for start, end, day in sorted(runs):
        for i, (low, high, days) in enumerate(merged):
            if (
                abs(low - start) <= 2
                and abs(high - end) <= 2
                and max(low, start) < min(high, end)
                and day not in days
            ):
                merged[i] = (max(low, start), min(high, end), days | {day})
                break
        else:
            merged.append((start, end, {day}))
    for low, high, days in merged:
        yield Span(frozenset(days), low, high)
