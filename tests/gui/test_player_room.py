"""How the player bar shares its width, without a window."""

from itertools import pairwise

import pytest

from segue.gui.player_room import Right, Shared, Sign, shared

MIDDLE = 260
MAY_GO = {"mini": 40, "volume": 90, "sound": 40}
ACTIVITY = Sign(50, 130)
COMING = {"sleep": Sign(30, 80), "private": Sign(30, 90), "note": Sign(30, 100)}


def at(room: int, *, coming: tuple[str, ...] = (), is_tight: bool = False, scale: float = 1.0) -> Shared:
    right = Right(100, MAY_GO, ACTIVITY, {name: COMING[name] for name in coming})
    return shared(room, MIDDLE, right, is_tight=is_tight, scale=scale)


@pytest.mark.parametrize("coming", [(), ("sleep",), ("sleep", "private", "note")])
def test_with_room_the_sides_are_as_wide_as_one_another(coming: tuple[str, ...]) -> None:
    for room in range(1150, 2400, 10):
        share = at(room, coming=coming)
        assert share.left == share.right
        assert share.left + MIDDLE + share.right <= room
        assert set(share.kept) == set(MAY_GO)


def test_as_it_gets_narrower_first_words_go_and_then_buttons_in_their_order() -> None:
    every = tuple(COMING)
    wide_to_narrow = [at(room, coming=every) for room in range(2000, 500, -4)]
    for wider, narrower in pairwise(wide_to_narrow):
        assert set(narrower.kept) <= set(wider.kept)
    assert {tuple(sorted(share.kept)) for share in wide_to_narrow} == {
        ("mini", "sound", "volume"),
        ("sound", "volume"),
        ("sound",),
        (),
    }
    assert wide_to_narrow[0].worded == set(every)
    assert wide_to_narrow[0].activity_has_words
    assert not wide_to_narrow[-1].worded
    assert not wide_to_narrow[-1].activity_has_words


def test_the_right_is_as_wide_as_what_is_on_it() -> None:
    for room in range(700, 2000, 10):
        share = at(room, coming=("sleep", "note"))
        stands = 100 + sum(MAY_GO[name] for name in share.kept)
        signs = [(ACTIVITY, share.activity_has_words), *((COMING[n], n in share.worded) for n in ("sleep", "note"))]
        assert share.right >= stands + sum(sign.long if has_words else sign.short for sign, has_words in signs)


def test_a_tight_bar_has_less_for_the_track() -> None:
    assert at(600).left == 252
    assert at(600, is_tight=True).left == 200


@pytest.mark.parametrize(("room", "is_tight"), [(1060, True), (1100, False)])
def test_the_line_gives_way_for_the_word_of_the_activity(room: int, is_tight: bool) -> None:
    share = at(room, is_tight=is_tight)
    assert share.activity_has_words
    assert share.left == share.right
    assert share.left + MIDDLE + share.right <= room
    assert not at(room, is_tight=is_tight, coming=("sleep",)).activity_has_words
