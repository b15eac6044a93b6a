"""How likely it is that the listener starts listening within the next half hour.

A logistic regression over ticks of ten minutes while nothing plays. Its features are log-odds: of the base rate, over
months and over the last days, and of what the clock adds to it. The rate at a time of day is (s + a·r) / (n + a): of
n ticks around it s were followed by a start, by counts that fade under a Gaussian kernel, smoothed towards the rate r
of a coarser cut. From coarse to fine: the hour, its day type, its weekday; the same hour by shorter memories; the
very ten minutes, for who starts at nine sharp; and the hour after a silence of such a length, since an hour in which
a day begins is not one in which it goes on. Beside them stand the time since the last session, how much was listened
of late, and the day so far. A tick's label is known only half an hour later: it is learned then, a whole silence in
one step.

What was foretold of the last fortnight's ticks is kept: by it can be told whether a moment is one of the likely ones.
"""

import copy
import math
from collections import deque

import numpy as np

from segue.habits import prior
from segue.habits.banks import DAY, Floats
from segue.habits.lookups import each_once
from segue.habits.memory import Moment
from segue.habits.weights import Weights

TICK = 600.0
AHEAD = 1800.0

#: After so long a silence the listener is away, which says nothing of when they listen.
_AWAY = 60 * DAY

#: A moment is compared with those of so long a time; and with no more ticks than so many, about a fortnight's.
LATELY = 14 * DAY
_TICKS_LATELY = 1536

#: Cells of the day in the counts, one for each tick, and half-lives in days.
_CELLS = 144
_HALF_LIVES = np.array([4.0, 14.0, 60.0, 240.0])
_DAYS, _WEEKS, _MONTHS, _SEASONS = range(len(_HALF_LIVES))


def _kernel(width: float) -> Floats:
    """How near each cell is to each, on the circle of the day; `width` in cells."""
    distance = np.abs(np.subtract.outer(np.arange(_CELLS), np.arange(_CELLS)))
    return np.asarray(np.exp(-0.5 * (np.minimum(distance, _CELLS - distance) / width) ** 2))


#: What is near within the hour, and what within ten minutes or so.
_HOUR = _kernel(4.5)
_MINUTES = _kernel(1.5)

#: Hours since the last session, in bins up to ten days.
_EDGES = np.array([0.75, 1.0, 1.5, 2.0, 3.0, 4.5, 6.0, 9.0, 12.0, 18.0, 24.0, 48.0, 96.0, 240.0])
_WEEKEND = (np.arange(7) >= 5).astype(int)
_DAYS_OF_TYPE = np.stack((1.0 - _WEEKEND, _WEEKEND))

#: Hours that part silences: the day goes on, a break, a night, a day without music.
_SILENCES = np.array([3.0, 9.0, 20.0])


class Starting:
    """Knows of sessions only when they begin and end."""

    def __init__(self) -> None:
        self._asked = np.zeros((len(_HALF_LIVES), 7, _CELLS))
        self._started = np.zeros((len(_HALF_LIVES), 7, _CELLS))
        self._asked_after = np.zeros((len(_SILENCES) + 1, _CELLS))
        self._started_after = np.zeros((len(_SILENCES) + 1, _CELLS))
        self._at: float | None = None
        self._starts: deque[float] = deque(maxlen=200)
        self._heard: deque[float] = deque(maxlen=200)
        self._last_end: float | None = None
        self._last_day = -1.0
        self._learned_to: float | None = None
        self._waiting: tuple[Floats, Floats] | None = None
        self._foretold = np.zeros((2, _TICKS_LATELY))  # times, and how likely a start was; the oldest is at `_oldest`
        self._oldest = 0
        self._weights = Weights(prior.START.weights, prior.START.certainty, prior.START.keeps)

    def copy(self) -> "Starting":
        twin = copy.copy(self)
        twin._asked, twin._started = self._asked.copy(), self._started.copy()
        twin._asked_after, twin._started_after = self._asked_after.copy(), self._started_after.copy()
        twin._starts, twin._heard = self._starts.copy(), self._heard.copy()
        twin._foretold, twin._weights = self._foretold.copy(), self._weights.copy()
        return twin

    # ------------------------------------------------------------ what happens

    def begin(self, moment: Moment) -> None:
        """A session begins: the ticks of the last half hour wait for whether it is one, those before it were none."""
        self._waiting = None
        if self._learned_to is None or self._last_end is None:
            return
        if moment.at - self._last_end < _AWAY:
            ticks = self._ticks(self._learned_to, moment.at, moment.offset)
            if len(ticks):
                features = self._features(ticks, moment.offset)
                certain = int(np.searchsorted(ticks, moment.at - AHEAD))
                if certain:
                    self._take(ticks[:certain], moment.offset, features[:certain], False)
                self._waiting = (ticks[certain:], features[certain:])
        self._learned_to = None

    def end(self, moment: Moment, end: float, heard: int) -> None:
        """The session that began at `moment` has ended. One of a single play is no session that one would offer."""
        is_one = heard >= 2
        if self._waiting is not None:
            ticks, features = self._waiting
            if len(ticks):
                self._take(ticks, moment.offset, features, is_one)
            self._waiting = None
        if is_one:
            self._starts.append(moment.at)
            self._heard.append(end - moment.at)
            self._last_day = (moment.at + moment.offset) // DAY
        self._last_end = end
        self._learned_to = end + AHEAD  # what begins before then goes on with this session

    # ------------------------------------------------------------ what is expected

    def probability(self, moment: Moment) -> float:
        """That a session begins within half an hour of `moment`."""
        before = self._silence_before(moment)
        silent = self._after_silence(before, moment.offset) if len(before) else self
        return float(silent._expected(silent._features(np.array([moment.at]), moment.offset))[0])

    def likelier(self, moment: Moment) -> float:
        """On what share of the ticks without music in the fortnight before a session was as likely to begin as at
        `moment` or likelier, each by what was known then; 0 where nothing is known of them.
        """
        times, likely = self._foretold
        lately = likely[times > moment.at - LATELY]
        before = self._silence_before(moment)
        before = before[before > moment.at - LATELY]
        if len(before):
            lately = np.concatenate((lately, self._expected(self._features(before, moment.offset))))
        return float(np.mean(lately >= self.probability(moment))) if len(lately) else 0.0

    def _silence_before(self, moment: Moment) -> Floats:
        """The ticks since the last session that were followed by none, as is certain at `moment`."""
        if self._learned_to is None or self._last_end is None or moment.at - self._last_end >= _AWAY:
            return np.zeros(0)
        return self._ticks(self._learned_to, moment.at - AHEAD, moment.offset)

    def _expected(self, features: Floats) -> Floats:
        return np.asarray(1 / (1 + np.exp(-np.minimum(np.maximum(features @ self._weights.theta, -9), 9))))

    def _after_silence(self, ticks: Floats, offset: float) -> "Starting":
        """With the silence so far counted, though it is not learned before it has ended."""
        twin = copy.copy(self)
        twin._asked, twin._started = self._asked.copy(), self._started.copy()
        twin._asked_after, twin._started_after = self._asked_after.copy(), self._started_after.copy()
        twin._count(ticks, offset, False)
        return twin

    # ------------------------------------------------------------ learning

    def _ticks(self, since: float, until: float, offset: float) -> Floats:
        """The ticks between, but for those at night."""
        ticks = np.arange(math.ceil(since / TICK) * TICK, until, TICK)
        hours = (ticks + offset) / 3600 % 24
        return np.asarray(ticks[(hours < 1) | (hours >= 7)])

    def _take(self, ticks: Floats, offset: float, features: Floats, started: bool) -> None:
        expected = self._expected(features)
        self._note(ticks, expected)
        gradient = (expected - started) @ features
        curvature = (features * (expected * (1 - expected))[:, None]).T @ features
        self._weights.step(prior.START.counts_as * gradient, prior.START.counts_as * curvature)
        self._count(ticks, offset, started)

    def _note(self, ticks: Floats, expected: Floats) -> None:
        """Keep what was foretold, in the place of the oldest."""
        several = min(len(ticks), _TICKS_LATELY)
        places = np.arange(self._oldest, self._oldest + several) % _TICKS_LATELY
        self._foretold[0, places] = ticks[-several:]
        self._foretold[1, places] = expected[-several:]
        self._oldest = (self._oldest + several) % _TICKS_LATELY

    def _count(self, ticks: Floats, offset: float, started: bool) -> None:
        at = float(ticks[-1])
        if self._at is not None and at > self._at:
            faded = np.exp2(-(at - self._at) / DAY / _HALF_LIVES)[:, None, None]
            self._asked *= faded
            self._started *= faded
            self._asked_after *= faded[_MONTHS, 0]
            self._started_after *= faded[_MONTHS, 0]
        self._at = at if self._at is None else max(at, self._at)
        days, cells = _place(ticks + offset)
        silences = np.searchsorted(_SILENCES, self._since(ticks))
        ticks_of = np.bincount(days * _CELLS + cells, minlength=7 * _CELLS).reshape(7, _CELLS)
        after = np.bincount(silences * _CELLS + cells, minlength=self._asked_after.size).reshape(-1, _CELLS)
        self._asked += ticks_of
        self._asked_after += after
        if started:
            self._started += ticks_of
            self._started_after += after

    def _since(self, ticks: Floats) -> Floats:
        """Hours since the last session."""
        return np.asarray((ticks - (self._last_end if self._last_end is not None else -1e9)) / 3600)

    def _features(self, ticks: Floats, offset: float) -> Floats:
        """A row for each tick, a column for each weight of prior.START."""
        local = ticks + offset
        hours = local / 3600 % 24
        days, cells = _place(local)
        here = each_once(cells)  # a silence of an evening asks for a few cells of the day only
        cells, hour, minutes = np.searchsorted(here, cells), _HOUR[:, here], _MINUTES[:, here]
        weekend = _WEEKEND[days]
        asked, started = self._asked, self._started
        base = (started[_MONTHS].sum() + 0.5) / (asked[_MONTHS].sum() + 40)
        base_weeks = _rate(started[_WEEKS].sum(), asked[_WEEKS].sum(), 60, base)
        base_days = _rate(started[_DAYS].sum(), asked[_DAYS].sum(), 60, base_weeks)
        asked_at, started_at = asked.sum(axis=1), started.sum(axis=1)
        asked_hour, started_hour = asked_at @ hour, started_at @ hour
        by_hour = _rate(started_hour[_MONTHS], asked_hour[_MONTHS], 20, base)
        by_weeks = _rate(started_hour[_WEEKS], asked_hour[_WEEKS], 20, base)
        by_days = _rate(started_hour[_DAYS], asked_hour[_DAYS], 36, by_weeks)
        asked_type, started_type = _DAYS_OF_TYPE @ asked[_MONTHS], _DAYS_OF_TYPE @ started[_MONTHS]
        by_type = _rate(started_type @ hour, asked_type @ hour, 12, by_hour)
        by_minutes = _rate(started_type @ minutes, asked_type @ minutes, 12, by_type)
        by_day = _rate(started[_SEASONS] @ hour, asked[_SEASONS] @ hour, 10, by_type[_WEEKEND])
        by_silence = _rate(self._started_after @ hour, self._asked_after @ hour, 36, by_hour)
        since = self._since(ticks)
        starts = np.array(self._starts)
        heard = np.array(self._heard)
        week = len(starts) - np.searchsorted(starts, ticks - 7 * DAY, side="right")
        day = len(starts) - np.searchsorted(starts, ticks - DAY, side="right")
        total = np.concatenate((np.zeros(1), np.cumsum(heard)))
        heard_day = (total[-1] - total[len(starts) - day]) / 3600
        same_day = (local // DAY) == self._last_day
        x = np.zeros((len(ticks), len(prior.START.named)))
        of_base, of_hour, of_type = _logit(base), _logit(by_hour), _logit(by_type)
        x[:, 0] = 1
        x[:, 1] = of_base
        x[:, 2] = _logit(base_weeks) - of_base
        x[:, 3] = _logit(base_days) - _logit(base_weeks)
        x[:, 4] = of_hour[cells] - of_base
        x[:, 5] = of_type[weekend, cells] - of_hour[cells]
        x[:, 6] = _logit(by_day[days, cells]) - of_type[weekend, cells]
        x[:, 7] = _logit(by_weeks[cells]) - of_base
        x[:, 8] = _logit(by_days[cells]) - _logit(by_weeks[cells])
        x[:, 9] = _logit(by_minutes[weekend, cells]) - of_type[weekend, cells]
        x[:, 10] = _logit(by_silence[np.searchsorted(_SILENCES, since), cells]) - of_hour[cells]
        x[:, 11] = np.log1p(np.minimum(week, 60)) - 2
        x[:, 12] = np.log1p(day)
        x[:, 13] = np.log1p(heard_day)
        x[:, 14] = same_day
        x[:, 15] = (since > 4) & (hours < 6)
        x[np.arange(len(ticks)), 16 + np.searchsorted(_EDGES, since)] = 1
        return x


def _place(
    local: Floats,
) -> "tuple[np.ndarray[tuple[int], np.dtype[np.int64]], np.ndarray[tuple[int], np.dtype[np.int64]]]":
    """Weekday and cell of the day of local times."""
    return ((local // DAY).astype(np.int64) + 3) % 7, (local / TICK).astype(np.int64) % _CELLS


def _rate(started: Floats, asked: Floats, strength: float, towards: Floats | float) -> Floats:
    return np.asarray((started + strength * towards) / (asked + strength))


def _logit(share: Floats | float) -> Floats:
    clipped = np.minimum(np.maximum(share, 1e-5), 0.99)
    return np.asarray(np.log(clipped / (1 - clipped)))
