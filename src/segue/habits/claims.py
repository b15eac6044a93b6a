"""The habits that Segue would state to the listener: each with its counts, and only behind the gate.

A habit of time is claimed for a cell of the week only where the contexts of time outweigh recency by more than
nine to one, at least four sessions stand behind it that hold more of the genre than chance would have it, and the
weekday itself has heard that genre: else Friday's habit would be claimed of every day.
"""

import math
from collections.abc import Iterator, Sequence
from datetime import datetime

from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.habits.banks import Floats
from segue.habits.evidence import Claim, Heard, during, occasions
from segue.habits.model import Learner
from segue.habits.rhythm import ACTIVITY, Around, Said

#: The weight that contexts of time must have together before a habit of time is stated.
LICENCE = 0.9
SESSIONS = 4.0
SHARE = 0.5

#: How much more than chance the sessions of that part of the week must say, in nats: a genre that makes up a third of
#: everything comes on six of eight Fridays in one life of a hundred without any rhythm.
SURPRISE = 6.0

#: What the weekday's own cell must hold: sessions, decayed, and the genre's share of them.
OWN_SESSIONS = 1.5
OWN_SHARE = 0.5

#: Evidence for an activity before it is stated: e^1.5 times better told than by recency.
ACTIVITY_EVIDENCE = 1.5


def claims(learner: Learner, now: datetime) -> list[Claim]:
    """Every habit of time or activity that may be stated at `now`, strongest first; [] where there is none."""
    with learner.as_of(now):
        recent = learner.habits(now).recent
        parent = learner.parent(now)
        if not len(parent):
            return []
        of_week = _Week(learner, now, parent)
        found = []
        cells = {
            (day, hour): claimed
            for day in range(7)
            for hour in range(24)
            if (claimed := _cell(of_week, day, hour)) is not None
        }
        for number in sorted({genre for genre, _ in cells.values()}):
            genre = learner.genre_names[number]
            own = {cell: strength for cell, (g, strength) in cells.items() if g == number}
            for span in _spans(_widened(of_week, number, set(own))):
                strength = max((own[d, h] for d, h in own if d in span.weekdays), default=LICENCE)
                found.append(Claim(genre, span, None, strength, occasions(recent, genre, now, span)))
        for activity in learner.week.activities:
            if (claim := _of_activity(learner, now, activity, recent)) is not None:
                found.append(claim)
    found = [claim for claim in found if claim.evidence.occasions]
    return sorted(found, key=lambda claim: (-claim.strength, claim.genre))


class _Week:
    """What is said of each hour of the week; and what that very weekday has heard in it, of each genre so many
    sessions, decayed.
    """

    def __init__(self, learner: Learner, now: datetime, parent: Floats) -> None:
        self._week = learner.week
        self._at = now.timestamp()
        self._parent = parent
        self.usual = learner.all_time(now)
        self.own = learner.week.own(self._at, len(parent))
        self.sessions = self.own.sum(axis=2)
        self._around: dict[int, Around] = {}

    def said(self, day: int, hour: int) -> Said:
        at = hour + 0.5
        if hour not in self._around:
            self._around[hour] = self._week.around(at, len(self._parent))
        return self._week.speak(self._at, at, day, None, self._parent, self._around[hour])


def _cell(of_week: _Week, day: int, hour: int) -> tuple[int, float] | None:
    """The genre that may be claimed of one cell of the week, and how strongly."""
    if of_week.sessions[day, hour] < OWN_SESSIONS:
        return None
    own = of_week.own[day, hour]
    said = of_week.said(day, hour)
    licence = 1 - float(said.weights[0])
    if licence <= LICENCE:
        return None
    best = 1 + int(said.weights[1:].argmax())
    genre = int(said.shares[best].argmax())
    share = float(said.shares[best, genre])
    if said.sessions[best] < SESSIONS or share < SHARE or own[genre] < OWN_SHARE * of_week.sessions[day, hour]:
        return None
    if said.sessions[best] * _divergence(share, float(of_week.usual[genre])) < SURPRISE:
        return None
    return genre, licence * share


def _divergence(share: float, usual: float) -> float:
    """Kullback and Leibler's, in nats: how surprising a share is in each session, if it were by chance."""
    share, usual = min(share, 1 - 1e-9), min(max(usual, 1e-9), 1 - 1e-9)
    return share * math.log(share / usual) + (1 - share) * math.log((1 - share) / (1 - usual))


def _of_activity(learner: Learner, now: datetime, activity: Activity, recent: Sequence[Heard]) -> Claim | None:
    said = learner.said(Context(now, activity))
    if said is None or ACTIVITY.name not in said.names:
        return None
    told = said.names.index(ACTIVITY.name)
    number = int(said.shares[told].argmax())
    share = float(said.shares[told, number])
    evidence = learner.week.activities[activity].evidence
    if said.sessions[told] < SESSIONS or share <= SHARE or evidence <= ACTIVITY_EVIDENCE:
        return None
    genre = learner.genre_names[number]
    return Claim(genre, None, activity, float(said.weights[told]) * share, during(recent, genre, now, activity))


def _widened(of_week: _Week, genre: int, cells: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """The habit's whole stretch: with the hours beside, in which that weekday heard the genre at least half as much.

    Where recency alone expects the genre already, time has little left to prove and the gate opens late; the
    hours beside a proven one belong to the same habit if the same music is played in them.
    """
    wide = set(cells)
    for day, hour in cells:
        peak = of_week.own[day, hour][genre]
        for step in (-1, 1):
            beside = hour + step
            while 0 <= beside < 24 and (day, beside) not in wide:
                own = of_week.own[day, beside]
                if own[genre] < peak / 2 or own[genre] < OWN_SHARE * of_week.sessions[day, beside]:
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
