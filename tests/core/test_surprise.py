"""How much of an offer is unexpected, by the listener's word and by how such tracks fare."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY, an_offer
from fakes import FakeOfferLog, FakeSettings
from segue.core.surprise import adapted, choose_dial, chosen_dial, dial_now, resting
from segue.domain.offer import DIAL, Fared, OfferId, Suggestion
from segue.domain.track import TrackId


def fared(unexpected: bool, was_heard: bool) -> Fared:
    return Fared(OfferId(1), TrackId(1), unexpected, was_heard)


def test_the_dial_is_where_the_listener_put_it() -> None:
    settings = FakeSettings()
    assert chosen_dial(settings) == DIAL
    choose_dial(settings, 0.8)
    assert chosen_dial(settings) == 0.8


@pytest.mark.parametrize("stored", ["much", True, -0.1, 1.1, None, [0.5]])
def test_what_is_no_dial_is_not_taken_for_one(stored: object) -> None:
    assert chosen_dial(FakeSettings({"unexpected": stored})) == DIAL


def test_while_nothing_was_heard_the_dial_stays() -> None:
    assert adapted(0.3, []) == 0.3


def test_who_hears_the_unexpected_through_gets_more_of_it_and_who_skips_it_less() -> None:
    usual = [fared(False, True)] * 15 + [fared(False, False)] * 5
    assert adapted(0.3, [*usual, *[fared(True, True)] * 20]) > 0.36
    assert adapted(0.3, [*usual, *[fared(True, False)] * 20]) == pytest.approx(0.15)


@given(st.floats(0, 1), st.lists(st.builds(fared, st.booleans(), st.booleans())))
def test_the_dial_moves_by_half_at_most_and_familiar_stays_familiar(chosen: float, plays: list[Fared]) -> None:
    now = adapted(chosen, plays)
    assert min(1, chosen / 2) <= now <= min(1, chosen * 1.5)


def test_what_fared_long_ago_no_longer_counts() -> None:
    log = FakeOfferLog()
    log.played = [(MONDAY - timedelta(days=91), fared(True, False))] * 9
    assert dial_now(FakeSettings(), log, MONDAY) == DIAL
    log.played = [(MONDAY - timedelta(days=89), fared(True, False))] * 9
    assert dial_now(FakeSettings(), log, MONDAY) < DIAL


def test_only_what_was_unexpected_in_the_last_fortnight_rests() -> None:
    one = an_offer(MONDAY - timedelta(days=13))
    with_surprise = replace(
        one, mix=replace(one.mix, suggestions=(*one.mix.suggestions, Suggestion(TrackId(9), 1, "", True)))
    )
    older = replace(with_surprise, made=MONDAY - timedelta(days=14))
    assert resting([with_surprise], MONDAY) == {TrackId(9)}
    assert resting([older], MONDAY) == frozenset()
