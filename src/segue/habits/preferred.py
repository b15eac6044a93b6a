"""What the listener has told, beside what was learned of them: bent shares, and habits that they told of."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from msgspec.structs import replace

from segue.domain.context import Context
from segue.domain.preferences import Correction, Kind, Preferences, SaidHabit, doublings
from segue.domain.text import fold
from segue.habits.evidence import Claim, Heard, during, occasions

#: The share of what they told of, in the hours of which they told it.
TOLD_SHARE = 0.7

#: What was learned of the same moment goes before what was told of it: it has numbers.
_STRENGTH = 0.5


def bent(expected: Mapping[str, float], preferences: Preferences, context: Context) -> dict[str, float]:
    """The shares that genres are to have now, for those that they are expected to have; the sum stays 1.

    Of what was told of this moment, it is `TOLD_SHARE`; the rest is as expected, more or less as leanings say.
    """
    leaning = doublings(preferences.leanings, Kind.GENRE, context.at)
    shares = {genre: share * 2 ** leaning.get(fold(genre), 0.0) for genre, share in expected.items()}
    total = sum(shares.values())
    told = {one.genre for one in preferences.said if one.covers(context)}
    told |= {one.genre for one in preferences.corrected if context.at in one.span}
    rest = 1 - TOLD_SHARE if told else 1.0
    found = {genre: rest * share / total for genre, share in shares.items()} if total else {}
    for genre in told:
        found[genre] = found.get(genre, 0.0) + TOLD_SHARE / len(told)
    return found


def told_claims(said: Iterable[SaidHabit], recent: Iterable[Heard], now: datetime) -> list[Claim]:
    """Each habit that was told of as a claim; its evidence is what was played of it so far, be it nothing."""
    recent = list(recent)
    return [_claim(one, recent, now) for one in said if one.at <= now]


def corrected(
    claims: Iterable[Claim], corrections: Sequence[Correction], recent: Iterable[Heard], now: datetime
) -> list[Claim]:
    """What was learned, each habit where the listener says that it is, and counted there."""
    recent, found = list(recent), list[Claim]()
    for claim in claims:
        one = _correction_of(claim, corrections)
        if one is not None:
            evidence = occasions(recent, claim.genre, now, one.span)
            claim = replace(claim, span=one.span, evidence=evidence, is_told=True)
            if any((other.genre, other.span) == (claim.genre, claim.span) for other in found):
                continue  # it was learned in two parts
        found.append(claim)
    return found


def _correction_of(claim: Claim, corrections: Sequence[Correction]) -> Correction | None:
    span = claim.span
    return None if span is None else next((one for one in corrections if one.is_of(claim.genre, span)), None)


def _claim(one: SaidHabit, recent: Iterable[Heard], now: datetime) -> Claim:
    if one.span is None:
        assert one.activity is not None
        evidence = during(recent, one.genre, now, one.activity)
    else:
        evidence = occasions(recent, one.genre, now, one.span)
    return Claim(one.genre, one.span, one.activity, _STRENGTH, evidence, is_told=True)
