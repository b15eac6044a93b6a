"""An accepted offer that was mostly skipped is no acceptance; one that was cut short still is."""

import pytest
from msgspec.structs import replace

from builders import MONDAY, an_offer
from segue.core.faring import WEAKLY, as_fared, fates, shares_heard
from segue.core.politeness import budget
from segue.domain.offer import Answer, Fared, Form, OfferId, Reply, Whole
from segue.domain.track import TrackId
from segue.habits.ways import Fate

OFFER = replace(an_offer(), id=OfferId(7))


def fared(*heard: bool, offer: int = 7) -> list[Fared]:
    return [Fared(OfferId(offer), TrackId(n), False, was_heard) for n, was_heard in enumerate(heard)]


@pytest.mark.parametrize(
    ("heard", "counts_as"),
    [
        ((), Answer.ACCEPTED),
        ((False, False), Answer.ACCEPTED),
        ((False, False, False), Answer.IGNORED),
        ((True, False, False), Answer.ACCEPTED),
        ((True, False, False, False), Answer.IGNORED),
        ((True, True, True, True), Answer.ACCEPTED),
    ],
)
def test_what_an_acceptance_counts_as(heard: tuple[bool, ...], counts_as: Answer) -> None:
    ((offer, reply),) = as_fared([(OFFER, Reply(OFFER.id, MONDAY, Answer.ACCEPTED))], fared(*heard))
    assert offer == OFFER
    assert reply is not None
    assert reply.answer is counts_as


def test_other_replies_and_other_offers_stay_as_they_are() -> None:
    past = [(OFFER, Reply(OFFER.id, MONDAY, Answer.NOT_NOW)), (replace(OFFER, id=OfferId(8)), None)]
    assert as_fared(past, fared(False, False, False)) == past
    accepted = [(OFFER, Reply(OFFER.id, MONDAY, Answer.ACCEPTED))]
    assert as_fared(accepted, fared(False, False, False, offer=8)) == accepted


def test_it_makes_offers_rarer() -> None:
    accepted = [(OFFER, Reply(OFFER.id, MONDAY, Answer.ACCEPTED))]
    skipped = as_fared(accepted, fared(False, False, False))
    assert budget(skipped, MONDAY).rate < 1 < budget(accepted, MONDAY).rate


def test_a_form_fares_by_replies_and_by_what_was_heard() -> None:
    album = Whole(Form.ALBUM, None, MONDAY.date(), 4, 5, ())
    offers = [replace(OFFER, id=OfferId(n), key="Jazz|0|evening") for n in range(1, 7)]
    offers[1] = replace(offers[1], mix=replace(OFFER.mix, whole=album))
    offers[4] = replace(offers[4], key="Jazz|23|evening")
    answers = (Answer.ACCEPTED, Answer.ACCEPTED, Answer.NOT_NOW, Answer.IGNORED, Answer.ACCEPTED)
    past = [(offer, Reply(offer.id, MONDAY, answer)) for offer, answer in zip(offers, answers, strict=False)]
    shares = shares_heard([*fared(True, True, True, False, offer=2), *fared(False, offer=9)])
    assert fates([*past, (offers[5], None)], shares, "Jazz|01|evening") == [
        Fate(Form.MIX, 1.0),
        Fate(Form.ALBUM, 0.75),
        Fate(Form.MIX, 0.0),
        Fate(Form.MIX, 0.0, WEAKLY),
    ]
