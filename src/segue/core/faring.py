"""How an accepted offer fared counts as a reply too: to skip most of what it played is a weak no."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from segue.core.politeness import Exchange
from segue.domain.offer import Answer, Fared, OfferId

#: So many tracks must have been reached, and fewer than this part of them heard.
REACHED = 3
HEARD_LEAST = 1 / 3


def as_fared(past: Iterable[Exchange], fared: Iterable[Fared]) -> Sequence[Exchange]:
    """The exchanges, with *ignored* in the place of *accepted* where most of what was reached was skipped."""
    heard: dict[OfferId, list[bool]] = {}
    for one in fared:
        heard.setdefault(one.offer, []).append(one.was_heard)
    found: list[Exchange] = []
    for offer, reply in past:
        its = heard.get(offer.id, [])
        was_skipped = len(its) >= REACHED and sum(its) < HEARD_LEAST * len(its)
        if reply is not None and reply.answer is Answer.ACCEPTED and was_skipped:
            reply = replace(reply, answer=Answer.IGNORED)
        found.append((offer, reply))
    return found
