"""How the listener has the window: read with care, kept at once, and told."""

import pytest

from fakes import FakeSettings
from segue.core.tailoring import (
    ALWAYS,
    PLAYER,
    SIDEBAR,
    Arrangement,
    Arranging,
    Look,
    Motion,
    Rows,
    Scheme,
    Tailoring,
    arranged,
    look_in,
)


def test_nothing_chosen_is_as_usual() -> None:
    tailoring = Tailoring(FakeSettings())
    assert tailoring.look == Look()
    assert tailoring.sidebar.now == Arrangement(SIDEBAR)
    assert tailoring.start is None


def test_a_look_that_was_chosen_is_there_at_the_next_start_and_what_is_as_usual_is_not_kept() -> None:
    settings = FakeSettings()
    tailoring, told = Tailoring(settings), list[Look]()
    tailoring.looks_otherwise.connect(told.append)
    wanted = Look(Scheme.DARK, "#12ab34", 150, Rows.COMPACT, Motion.NONE)
    tailoring.choose_look(wanted)
    tailoring.choose_look(wanted)
    assert told == [wanted]
    assert Tailoring(settings).look == wanted
    tailoring.choose_look(Look())
    assert settings.values == {}


@pytest.mark.parametrize(
    ("stored", "look"),
    [
        ({"scheme": "sepia", "rows": 4, "motion": None}, Look()),
        ({"accent": "mauve"}, Look()),
        ({"accent": "#12345"}, Look()),
        ({"accent": "#ABCDEF"}, Look(accent="#abcdef")),
        ({"text size": 1000}, Look(size=200)),
        ({"text size": True}, Look()),
        ({"text size": "large"}, Look()),
    ],
)
def test_what_is_no_choice_is_as_usual(stored: dict[str, object], look: Look) -> None:
    assert look_in(FakeSettings(stored)) == look


def test_what_is_newer_than_the_order_comes_behind_what_it_usually_comes_behind() -> None:
    usual = ("a", "b", "c", "d")
    assert arranged({"order": ["d", "b", "gone", "b"], "hidden": ["b", "gone"]}, usual) == Arrangement(
        ("a", "d", "b", "c"), frozenset({"b"})
    )
    assert arranged(None, usual) == arranged({"order": 4, "hidden": "b"}, usual) == Arrangement(usual)


def test_what_cannot_be_taken_away_stays() -> None:
    (always,) = ALWAYS
    assert always in arranged({"order": [], "hidden": list(PLAYER)}, PLAYER).shown
    assert always in Arrangement(PLAYER).with_shown(always, False).shown


def test_an_arrangement_is_kept_and_told_once() -> None:
    settings = FakeSettings()
    arranging, told = Arranging(settings, "home", ("a", "b", "c")), list[Arrangement]()
    arranging.changed.connect(told.append)
    wanted = arranging.now.with_moved("c", 0).with_shown("a", False)
    arranging.choose(wanted)
    arranging.choose(wanted)
    assert told == [wanted]
    assert wanted.shown == ("c", "b")
    assert Arranging(settings, "home", ("a", "b", "c")).now == wanted
    arranging.choose(arranging.usual)
    assert settings.values == {}


def test_what_came_from_elsewhere_is_read_again() -> None:
    settings = FakeSettings()
    tailoring, looks, homes = Tailoring(settings), list[Look](), list[Arrangement]()
    tailoring.looks_otherwise.connect(looks.append)
    tailoring.home.changed.connect(homes.append)
    settings.set("scheme", "light")
    settings.set("home", {"order": [], "hidden": ["new here"]})
    tailoring.reread()
    tailoring.reread()
    assert looks == [Look(Scheme.LIGHT)]
    assert [home.hidden for home in homes] == [{"new here"}]
