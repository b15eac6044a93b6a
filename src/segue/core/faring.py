"""How an accepted offer fared counts as a reply too: to skip most of what it played is a weak no."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from segue.core.politeness import Exchange, is_same_habit
from segue.domain.offer import Answer, Fared, OfferId
from segue.habits.ways import Fate

#: So many tracks must have been reached, and fewer than this part of them heard.
REACHED = 3
HEARD_LEAST = 1 / 3

#: To let an offer pass says so much of what a refusal says of its form: as it does of the budget.
WEAKLY = 1 / 3


def as_fared(past: Iterable[Exchange], fared: Iterable[Fared]) -> Sequence[Exchange]:
    """The exchanges, with *ignored* in the place of *accepted* where most of what was reached was skipped."""
    heard = _heard(fared)
    found: list[Exchange] = []
    for offer, reply in past:
        its = heard.get(offer.id, [])
        was_skipped = len(its) >= REACHED and sum(its) < HEARD_LEAST * len(its)
        if reply is not None and reply.answer is Answer.ACCEPTED and was_skipped:
            reply = replace(reply, answer=Answer.IGNORED)
        found.append((offer, reply))
    return found


def shares_heard(fared: Iterable[Fared]) -> Mapping[OfferId, float]:
    """Of each offer that was played, the share of the tracks heard among those reached."""
    return {offer: sum(its) / len(its) for offer, its in _heard(fared).items()}


def fates(past: Iterable[Exchange], shares: Mapping[OfferId, float], key: str) -> list[Fate]:
    """How the answered offers of the habit that `key` names were taken: one that was accepted as welcome as what was
    heard of it, one refused not at all, and one let pass neither, but that weighs less.
    """
    found = []
    for offer, reply in past:
        if reply is None or not is_same_habit(offer.key, key):
            continue
        match reply.answer:
            case Answer.ACCEPTED:
                found.append(Fate(offer.mix.form, shares.get(offer.id, 1.0)))
            case Answer.IGNORED:
                found.append(Fate(offer.mix.form, 0.0, WEAKLY))
            case _:
                found.append(Fate(offer.mix.form, 0.0))
    return found


def _heard(fared: Iterable[Fared]) -> dict[OfferId, list[bool]]:
    heard: dict[OfferId, list[bool]] = {}
    for one in fared:
        heard.setdefault(one.offer, []).append(one.was_heard)
    return heard
