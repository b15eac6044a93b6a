"""How much of an offer is unexpected: what the listener chose, and how such tracks fare with them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Settings
from segue.domain.offer import DIAL, Fared, Offer
from segue.domain.track import TrackId

#: An unexpected track is not offered again as such for so long.
RESTS = timedelta(days=14)

#: How tracks of offers fared matters for so long.
REMEMBERED = timedelta(days=90)

# What is thought of unexpected tracks before any was heard: four were, of which three were heard through. And between
# which parts of what was chosen their fate moves the dial.
_BEFORE_HEARD, _BEFORE = 3, 4
_LEAST, _MOST = 0.5, 1.5

_SETTING = "unexpected"


def chosen_dial(settings: Settings) -> float:
    """From 0, *familiar*, to 1, *surprise me*; it is 0.3 until the listener says otherwise."""
    stored = settings.get(_SETTING)
    if isinstance(stored, bool) or not isinstance(stored, int | float) or not 0 <= stored <= 1:
        return DIAL
    return float(stored)


def choose_dial(settings: Settings, dial: float) -> None:
    settings.set(_SETTING, dial)


def dial_now(settings: Settings, log: OfferLog, now: datetime) -> float:
    """What the listener chose, and up to half of it more or less as they hear such tracks through or skip them."""
    return adapted(chosen_dial(settings), log.fared(now - REMEMBERED))


def adapted(chosen: float, fared: Iterable[Fared]) -> float:
    """`chosen` times the share of unexpected tracks that were heard through by that of the others; at most 1.

    Each share is smoothed by what is thought before any was heard, Beta(3, 1).
    """
    heard, of = {True: _BEFORE_HEARD, False: _BEFORE_HEARD}, {True: _BEFORE, False: _BEFORE}
    for one in fared:
        heard[one.unexpected] += one.was_heard
        of[one.unexpected] += 1
    share = {kind: heard[kind] / of[kind] for kind in (True, False)}
    return min(1.0, chosen * min(_MOST, max(_LEAST, share[True] / share[False])))


def resting(offers: Iterable[Offer], now: datetime) -> frozenset[TrackId]:
    """What was offered as unexpected a short while ago."""
    lately: Sequence[Offer] = [offer for offer in offers if now - offer.made < RESTS]
    put = (s for offer in lately for s in (*offer.mix.suggestions, *offer.mix.without))
    return frozenset(s.track for s in put if s.unexpected)
