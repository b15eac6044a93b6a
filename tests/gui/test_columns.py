"""How columns share the width of a table."""

import pytest

from segue.gui.columns import ColumnLook, Mark, fitting, resized, shared_out, sized_by_hand

LOOKS = (
    ColumnLook(share=3, leading=True),
    ColumnLook(share=2, drops_below=400),
    ColumnLook(width=72, figures=True, drops_below=600),
    ColumnLook(width=60, figures=True),
)
ALL = range(4)


@pytest.mark.parametrize(
    ("width", "shown"), [(800, [0, 1, 2, 3]), (599, [0, 1, 3]), (399, [0, 3]), (196, [0, 3]), (195, [0]), (-9, [0])]
)
def test_columns_nobody_chose_leave_where_it_gets_narrow(width: int, shown: list[int]) -> None:
    assert fitting(LOOKS, {}, ALL, width, is_chosen=False) == shown


@pytest.mark.parametrize(
    ("width", "shown"), [(800, [3, 2, 1, 0]), (356, [3, 2, 1, 0]), (355, [3, 1, 0]), (283, [3, 0]), (20, [0])]
)
def test_columns_that_were_chosen_stay_while_there_is_any_room(width: int, shown: list[int]) -> None:
    assert fitting(LOOKS, {}, [3, 2, 1, 0], width, is_chosen=True) == shown


def test_one_that_was_added_stays_longest() -> None:
    assert fitting(LOOKS, {}, ALL, 355, is_chosen=True) == [0, 1, 3]
    assert fitting(LOOKS, {}, ALL, 355, is_chosen=True, added={2}) == [0, 2, 3]
    assert fitting(LOOKS, {}, ALL, 20, is_chosen=True, added={2}) == [0]


@pytest.mark.parametrize("width", [400, 433, 801, 1920])
@pytest.mark.parametrize("sizes", [{}, {0: 100, 1: 700}, {1: 1}, {2: 72, 3: 41}])
def test_the_width_is_given_out_to_the_last_pixel(width: int, sizes: dict[int, int]) -> None:
    widths = shared_out(LOOKS, sizes, ALL, width)
    assert sum(widths) == width
    assert widths[0] >= (56 if 0 in sizes else 136)
    assert widths[1] >= (56 if 1 in sizes else 88)
    assert widths[2:] == [sizes.get(2, 72), sizes.get(3, 60)]


def test_shares_stay_as_they_were_sized() -> None:
    assert shared_out(LOOKS, {0: 100, 1: 300}, [0, 1], 800) == [200, 600]


@pytest.mark.parametrize(
    ("at", "wanted", "after"),
    [
        (0, 250, [250, 50, 72, 60]),
        (0, 350, [312, 40, 40, 40]),
        (0, 10, [40, 260, 72, 60]),
        (2, 90, [200, 100, 90, 42]),
        (3, 90, [200, 100, 72, 60]),
    ],
)
def test_those_at_the_right_give_and_take(at: int, wanted: int, after: list[int]) -> None:
    assert resized([200, 100, 72, 60], [40] * 4, at, wanted) == after


def test_a_drawing_grows_as_signs_do() -> None:
    stars, length = ColumnLook(width=90, mark=Mark.STARS), ColumnLook(width=90, figures=True)
    assert (stars.grown(2, 1.6).width, length.grown(2, 1.6).width) == (144, 180)


def test_of_fixed_columns_only_those_are_sized_that_have_changed() -> None:
    sizes = sized_by_hand(LOOKS, {}, ALL, 800, 2, 90)
    assert sizes[2] == 90
    assert set(sizes) == {0, 1, 2, 3}
    assert shared_out(LOOKS, sizes, ALL, 800)[2] == 90
    before = shared_out(LOOKS, {}, ALL, 800)
    sizes = sized_by_hand(LOOKS, {}, ALL, 800, 0, before[0] - 20)
    assert set(sizes) == {0, 1}
    assert sizes[0] == before[0] - 20


def test_what_cannot_be_sized_changes_nothing() -> None:
    sizes = {0: 300}
    last = shared_out(LOOKS, sizes, ALL, 800)[3]
    assert sized_by_hand(LOOKS, sizes, ALL, 800, 3, last + 50) == sizes
