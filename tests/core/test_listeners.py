"""Who listens at this computer, and the change from one to another."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from core.test_kept_queue import AtOnce
from core.test_playback import Deck
from fakes import FakeListeners
from segue.core.listeners import FADE, Listeners, Turn
from segue.domain.listener import Listener

ANNA, BEN = Listener("", "Anna"), Listener("ben", "Ben")


class House:
    def __init__(self) -> None:
        self.deck = Deck()
        self.store = FakeListeners([ANNA, BEN])
        deck = self.deck
        self.listeners = Listeners(self.store, "", deck.player, AtOnce(), deck.alarms, deck.clock)  # type: ignore[arg-type]
        self.turns: list[Turn] = []
        self.listeners.switched.connect(self.turns.append)
        self.changes = 0
        self.listeners.changed.connect(self._count)

    def _count(self, _: None) -> None:
        self.changes += 1

    def add(self, name: str) -> Listener | str:
        told: list[Listener | str] = []
        self.listeners.add(name, told.append)
        return told[0]


@pytest.fixture
def house() -> House:
    return House()


def test_one_who_is_added_has_a_profile_like_that_of_who_listens(house: House) -> None:
    assert house.add("  Éva ") == Listener("eva", "Éva")
    assert house.store.made == [("eva", "")]
    assert [one.name for one in house.listeners.all] == ["Anna", "Ben", "Éva"]
    assert house.changes == 1


def test_where_there_is_no_room_nobody_is_added(house: House) -> None:
    house.store.is_full = True
    assert house.add("Eva") == "The disk is full."
    assert (list(house.listeners.all), house.changes) == ([ANNA, BEN], 0)


@pytest.mark.parametrize(
    ("name", "but", "may"),
    [("Eva", None, True), ("ben", None, False), ("BEN", BEN, True), ("anna", BEN, False), ("  ", None, False)],
)
def test_no_two_are_called_alike(house: House, name: str, but: Listener | None, may: bool) -> None:
    assert house.listeners.may_be_called(name, but) is may


def test_renamed_and_removed_and_brought_back(house: House) -> None:
    house.listeners.rename(ANNA, "Anne")
    assert house.listeners.current == Listener("", "Anne")
    bring_back: Callable[[], None] = house.listeners.remove(BEN)
    assert house.listeners.called("ben") is None
    bring_back()
    assert house.listeners.called("ben") == BEN
    assert house.changes == 3


def test_what_plays_fades_out_before_another_listens(house: House) -> None:
    house.deck.put_on(1, 2)
    house.listeners.switch(BEN, ["/song.ogg"])
    assert house.deck.engine.fades[-1:] == [(0.0, FADE)]
    assert house.turns == []
    house.deck.alarms.advance(timedelta(seconds=1))
    assert house.turns == [Turn(BEN, ("/song.ogg",))]


def test_in_silence_it_is_their_turn_at_once(house: House) -> None:
    house.listeners.switch(BEN)
    house.deck.alarms.advance(timedelta())
    assert house.turns == [Turn(BEN)]
