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
        for span in _spans(_widened(habits, now, genre, set(own))):
            strength = max((own[d, h] for d, h in own if d in span.weekdays), default=LICENCE)
            found.append(Claim(genre, span, None, strength, occasions(habits.recent, genre, now, span)))
    for activity in habits.week.activities:
        if (claim := _of_activity(habits, now, activity)) is not None:
            found.append(claim)
    found = [claim for claim in found if claim.evidence.occasions]
    return sorted(found, key=lambda claim: -claim.strength)


def _cell(habits: Habits, now: datetime, day: int, hour: int) -> tuple[str, float] | None:
    """The genre that may be claimed of one cell of the week, and how strongly."""
    context = _moment(now, day, hour)
    own = _own(habits, now, day, hour)
    if sum(own.values()) < OWN_SESSIONS:
        return None
    said = habits.speak(context)
    if not said or 1 - said[0].weight <= LICENCE:
        return None
    best = max(said[1:], key=lambda s: s.weight)
    genre = max(best.shares, key=lambda g: best.shares[g])
    share = best.shares[genre]
    if best.sessions < SESSIONS or share < SHARE or own.get(genre, 0.0) < OWN_SHARE * sum(own.values()):
        return None
    return genre, (1 - said[0].weight) * share


def _moment(now: datetime, day: int, hour: int) -> Context:
    """The middle of an hour of the week to come."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    return Context((midnight + timedelta(days=(day - now.weekday()) % 7)).replace(hour=hour, minute=30))


def _own(habits: Habits, now: datetime, day: int, hour: int) -> dict[str, float]:
    return habits.week.around(_moment(now, day, hour), _OWN)


def _of_activity(habits: Habits, now: datetime, activity: Activity) -> Claim | None:
    said = habits.speak(Context(now, activity))
    told = next((s for s in said if s.name == "activity"), None)
    if told is None or told.sessions < SESSIONS:
        return None
    genre = max(told.shares, key=lambda g: told.shares[g])
    if told.shares[genre] <= SHARE or habits.week.activity_evidence.get(activity, 0.0) <= ACTIVITY_EVIDENCE:
        return None
    return Claim(genre, None, activity, told.weight * told.shares[genre], during(habits.recent, genre, now, activity))


def _widened(habits: Habits, now: datetime, genre: str, cells: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """The habit's whole stretch: with the hours beside, in which that weekday heard the genre at least half as much.

    Where recency alone expects the genre already, time has little left to prove and the gate opens late; the
    hours beside a proven one belong to the same habit if the same music is played in them.
    """
    wide = set(cells)
    for day, hour in cells:
        peak = _own(habits, now, day, hour).get(genre, 0.0)
        for step in (-1, 1):
            beside = hour + step
            while 0 <= beside < 24 and (day, beside) not in wide:
                own = _own(habits, now, day, beside)
                if own.get(genre, 0.0) < peak / 2 or own[genre] < OWN_SHARE * sum(own.values()):
                    break
                wide.add((day, beside))
                beside += step
    return wide


def _spans(cells: set[tuple[int, int]]) -> Iterator[Span]:
    """Runs of hours for each weekday; days with about the same run share a span, from median start to median end."""
    runs: list[tuple[int, int, int]] = []
    for day in range(7):
        hours = sorted(h for d, h in cells if d == day)
        while hours:
            start = end = hours.pop(0)
            while hours and hours[0] == end + 1:
                end = hours.pop(0)
            runs.append((start, end + 1, day))
    groups: list[list[tuple[int, int, int]]] = []
    for run in sorted(runs):
        for group in groups:
            start, end = _median([r[0] for r in group]), _median([r[1] for r in group])
            shared = min(end, run[1]) - max(start, run[0])
            if 2 * shared >= min(end - start, run[1] - run[0]) and all(day != run[2] for _, _, day in group):
                group.append(run)
                break
        else:
            groups.append([run])
    for group in groups:
        days = frozenset(day for _, _, day in group)
        yield Span(days, _median([r[0] for r in group]), _median([r[1] for r in group]))


def _median(values: list[int]) -> int:
    return sorted(values)[len(values) // 2]
