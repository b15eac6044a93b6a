"""How likely an offer is to be welcome at a moment, learned from replies and from the moments that passed in silence.

p̂ = σ(β · signs), a logistic regression whose prior is what two other parts of the model foretell: a session begins
soon, and is led by the genre that would be offered. The logarithms of both add up to that of their product, which is
its logit while it is small. What was offered teaches by its reply. What was not teaches too, though less: whether it
would have been right is known once the session that settles it has ended. Without that, one who was offered little
would be offered ever less.

The weights are what all this leads to from the prior, anew each time: the same log of moments and replies always
leads to the same.
"""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import numpy as np
from msgspec import Struct

from segue.domain.offer import Answer, Considered, Moment, Offer, OfferId, Reply
from segue.domain.play import SESSION_GAP
from segue.habits.banks import Floats
from segue.habits.evidence import Claim, Heard

#: An offer is right where a session that its leading genre leads begins within so long.
SOON = timedelta(minutes=45)

#: An offer belongs to the moment considered at most so long before it was made.
_THINKING = timedelta(minutes=1)

#: For how long an offer is felt, as a half-life.
_FELT = timedelta(days=2)


class Sign(Struct, frozen=True):
    name: str
    weight: float
    certainty: float


#: In the order in which `signs` tells them.
SIGNS = (
    Sign("always", 0.4, 10.0),  # 45 minutes, of which half an hour is foretold
    Sign("log-odds of a start", 1.0, 40.0),
    Sign("logarithm of the leading genre's share", 1.0, 20.0),
    Sign("offers lately", -0.2, 40.0),
    Sign("program opened", 2.0, 10.0),
    Sign("queue ended", 2.5, 10.0),
    Sign("activity begun", 1.0, 10.0),
    Sign("come back", 0.5, 10.0),
    Sign("habit of time", 0.5, 10.0),
    Sign("habit of an activity", 1.5, 10.0),
)
_PRIOR = np.array([sign.weight for sign in SIGNS])
_CERTAINTY = np.array([sign.certainty for sign in SIGNS])

#: A moment in silence teaches so much beside a reply: there are dozens a day, each much like the one before.
_SILENT = 0.05


def signs(
    start: float, share: float, moment: Moment, claim: Claim | None, offers: Iterable[datetime], now: datetime
) -> tuple[float, ...]:
    """What speaks for an offer: `start` is how likely a session is to begin within half an hour, `share` that of the
    genre that leads, `claim` the habit there is, `offers` when the last ones were made.
    """
    dose = sum(0.5 ** ((now - made) / _FELT) for made in offers if made <= now)
    start, share = min(max(start, 1e-4), 1 - 1e-4), max(share, 1e-3)
    return (
        1.0,
        math.log(start / (1 - start)),
        math.log(share),
        dose,
        float(moment is Moment.STARTED),
        float(moment is Moment.QUEUE_ENDED),
        float(moment is Moment.ACTIVITY),
        float(moment in (Moment.RETURNED, Moment.UNLOCKED, Moment.HABIT)),
        float(claim is not None and claim.span is not None),
        float(claim is not None and claim.activity is not None),
    )


def chance(weights: Floats, told: Sequence[float]) -> float:
    return float(1 / (1 + np.exp(-np.clip(weights @ np.array(told), -12, 12))))


def weights(examples: "Sequence[Example]") -> Floats:
    """The most likely β, by Newton's steps from the prior."""
    beta = _PRIOR.copy()
    if not examples:
        return beta
    x = np.array([example.signs for example in examples])
    right = np.array([example.was_right for example in examples], float)
    counts = np.array([example.counts_as for example in examples])
    for _ in range(6):
        expected = 1 / (1 + np.exp(-np.clip(x @ beta, -12, 12)))
        gradient = (counts * (expected - right)) @ x + _CERTAINTY * (beta - _PRIOR)
        curvature = (x * (counts * expected * (1 - expected))[:, None]).T @ x + np.diag(_CERTAINTY)
        beta -= np.linalg.solve(curvature, gradient)
    return np.asarray(beta)


class Example(Struct, frozen=True):
    signs: tuple[float, ...]
    was_right: bool
    counts_as: float


def examples(
    considered: Sequence[Considered],
    exchanges: Sequence[tuple[Offer, Reply | None]],
    plays: Sequence[Heard],
    now: datetime,
) -> list[Example]:
    """What has been settled by `now`. `considered`, `exchanges` and `plays` are in order of time."""
    offers = [offer.made for offer, _ in exchanges]
    sessions = _Sessions(plays)
    found = []
    for moment in considered:
        place = bisect_right(offers, moment.at + _THINKING) - 1
        if place >= 0 and offers[place] >= moment.at:
            reply = exchanges[place][1]
            if reply is not None:
                found.append(Example(moment.signs, reply.answer is Answer.ACCEPTED, 1.0))
        elif (was_right := sessions.were_right(moment.at, moment.genre, now)) is not None:
            found.append(Example(moment.signs, was_right, _SILENT))
    return found


def in_time(offers: Iterable[Offer], plays: Sequence[Heard], now: datetime) -> frozenset[OfferId]:
    """Those at whose moment the listener was about to listen to such music, as far as that is settled by `now`."""
    sessions = _Sessions(plays)
    its = ((offer.id, offer.mix.evidence.subject, offer.made) for offer in offers)
    return frozenset(offer for offer, genre, made in its if sessions.were_right(made, genre, now))


class _Sessions:
    """When sessions begin and end, and which plays they hold."""

    def __init__(self, plays: Sequence[Heard]) -> None:
        self._plays = plays
        self._begins = [heard.at for heard in plays]

    def were_right(self, at: datetime, genre: str, now: datetime) -> bool | None:
        """Whether what was played within 45 minutes of it was led by `genre`, up to the end of that session; None
        while that is not known.
        """
        if now - at < SOON:
            return None
        place = bisect_right(self._begins, at)
        if place == len(self._plays) or self._plays[place].at - at > SOON:
            return False
        genres: Counter[str] = Counter()
        end = self._plays[place].at
        for heard in self._plays[place:]:
            if heard.at - end > SESSION_GAP:
                break
            end = heard.end
            if heard.liked:
                genres.update(heard.genres)
        else:
            if now - end <= SESSION_GAP:
                return None
        return bool(genres) and genres[genre] == max(genres.values())
