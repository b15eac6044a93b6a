"""The equaliser as the listener sets it."""

from collections.abc import Mapping

import pytest

from fakes import FakeEngine, FakeSettings, Inbox
from segue.core.equalising import Equalising
from segue.core.errors import StorageFull
from segue.domain.equaliser import FLAT, PRESETS

CURVE = (1.0, 2.0, 3.0, 0.0, 0.0, -1.0, 0.0, 0.0, 0.0, 0.5)


class Rig:
    def __init__(self, stored: Mapping[str, object] | None = None) -> None:
        self.engine = FakeEngine(Inbox())
        self.settings = FakeSettings(stored)
        self.equalising = Equalising(self.engine, self.settings)
        self.changes = 0
        self.equalising.changed.connect(self._count)

    def _count(self, _: None) -> None:
        self.changes += 1

    def again(self) -> "Rig":
        names = "equaliser", "equaliser_bands", "equaliser_presets"
        return Rig({name: self.settings.get(name) for name in names})


def test_it_is_off_until_something_is_moved() -> None:
    rig = Rig()
    assert not rig.equalising.is_on
    assert rig.engine.bands == FLAT
    rig.equalising.set_bands(CURVE)
    assert rig.equalising.is_on
    assert rig.engine.bands == CURVE
    assert rig.changes == 1


def test_what_was_set_is_kept_while_it_is_off() -> None:
    rig = Rig()
    rig.equalising.set_bands(CURVE)
    rig.equalising.set_on(False)
    assert (rig.engine.bands, rig.equalising.bands) == (FLAT, CURVE)
    rig.equalising.set_on(True)
    assert rig.engine.bands == CURVE


def test_a_preset_is_known_again_by_its_sound() -> None:
    equalising = Rig().equalising
    equalising.choose("Voices")
    assert (equalising.chosen, equalising.bands) == ("Voices", PRESETS["Voices"])
    equalising.set_bands(CURVE)
    assert equalising.chosen is None


def test_an_own_preset_is_kept_and_removed_and_brought_back() -> None:
    rig = Rig()
    rig.equalising.set_bands(CURVE)
    rig.equalising.keep(" My headphones ")
    assert rig.equalising.chosen == "My headphones"
    again = rig.again()
    assert again.equalising.own == {"My headphones": CURVE}
    assert again.engine.bands == CURVE
    back = rig.equalising.remove("My headphones")
    assert rig.again().equalising.own == {}
    again = back()
    assert rig.again().equalising.own == {"My headphones": CURVE}
    assert callable(again)
    back = again()
    assert rig.again().equalising.own == {}
    assert callable(back)
    back()
    assert rig.again().equalising.own == {"My headphones": CURVE}


def test_a_preset_in_the_place_of_another_is_undone_and_done_again() -> None:
    equalising = Rig().equalising
    equalising.set_bands(CURVE)
    assert equalising.keep("Mine") is None, "there was none"
    before = equalising.own["Mine"]
    equalising.choose("Flat")
    way = equalising.keep("Mine")
    after = equalising.own["Mine"]
    assert before != after
    for expected in (before, after, before):
        assert callable(way)
        way = way()
        assert equalising.own["Mine"] == expected


def test_what_is_taken_from_a_preset_comes_back_to_where_it_stood() -> None:
    equalising = Rig().equalising
    equalising.set_bands(CURVE)
    for name in ("First", "Second"):
        assert equalising.keep(name) is None
    removed = equalising.remove("First")
    equalising.set_bands(PRESETS["Voices"])
    replaced = equalising.keep("Second")
    assert replaced is not None
    equalising.keep("Third")
    removed()
    assert list(equalising.own) == ["First", "Second", "Third"]
    assert equalising.own["Second"] == PRESETS["Voices"]
    replaced()
    assert equalising.own["Second"] == CURVE


@pytest.mark.parametrize("name", ["", "  ", "Voices"])
def test_a_preset_needs_a_name_of_its_own(name: str) -> None:
    equalising = Rig().equalising
    equalising.set_bands(CURVE)
    equalising.keep(name)
    assert equalising.own == {}
    assert equalising.presets["Voices"] == PRESETS["Voices"]


def test_what_was_stored_and_makes_no_sense_is_not_taken() -> None:
    stored = {"equaliser": 1, "equaliser_bands": ["loud", 99, None], "equaliser_presets": {"Mine": 3}}
    equalising = Rig(stored).equalising
    assert not equalising.is_on
    assert equalising.bands == (0.0, 12.0, *[0.0] * 8)
    assert equalising.own == {"Mine": FLAT}


def test_what_is_set_while_the_disk_is_full_is_heard() -> None:
    rig = Rig()
    rig.settings.is_full = True
    with pytest.raises(StorageFull):
        rig.equalising.set_bands(CURVE)
    assert rig.equalising.is_on
    assert rig.engine.bands == CURVE
    with pytest.raises(StorageFull):
        rig.equalising.set_on(False)
    assert rig.engine.bands == FLAT
