"""What a mix is called, and that it is so."""

import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY
from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.habits.names import EACH_OF_TWO, TELLING, TRUE_OF, Named, decade, title

TUESDAY_EVENING = Context(MONDAY.replace(hour=20) + timedelta(days=1))
FRIDAY_NIGHT = Context(MONDAY.replace(hour=23, minute=30) + timedelta(days=4), Activity("gaming"))

WORKDAYS = frozenset(range(5))
EVENINGS = Span(frozenset(range(4)), 19, 22)
FRIDAYS = Span(frozenset({4}), 20, 24)
AT_WORK = Span(WORKDAYS, 9, 17)

JAZZ = [Named(("Jazz",))] * 10


@pytest.mark.parametrize(
    ("span", "context", "said"),
    [
        (EVENINGS, TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (None, TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (AT_WORK, TUESDAY_EVENING, "Jazz for the workday"),
        (Span(frozenset({0, 1}), 9, 17), TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (Span(WORKDAYS, 7, 11), TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (Span(WORKDAYS, 9, 23), TUESDAY_EVENING, "Jazz for Tuesday evening"),
        (None, FRIDAY_NIGHT, "Jazz while gaming"),
        (FRIDAYS, FRIDAY_NIGHT, "Jazz for Friday night"),
    ],
)
def test_what_a_mix_is_called(span: Span | None, context: Context, said: str) -> None:
    assert title(JAZZ, context, span, {}) == said


def mixed(*parts: tuple[int, str, int | None]) -> list[Named]:
    """So many tracks of a genre, of a year."""
    return [Named((genre,) if genre else (), year) for number, genre, year in parts for _ in range(number)]


@pytest.mark.parametrize(
    ("mix", "said"),
    [
        (mixed((10, "Pop", 1984)), "Eighties Pop for Tuesday evening"),
        (mixed((10, "Pop", 2004)), "2000s Pop for Tuesday evening"),
        (mixed((7, "Pop", 1984), (3, "Pop", 1991)), "Eighties Pop for Tuesday evening"),
        (mixed((6, "Pop", 1984), (4, "Pop", None)), "Pop for Tuesday evening"),
        (mixed((6, "Pop", None), (4, "Jazz", None)), "Pop and Jazz for Tuesday evening"),
        (mixed((8, "Pop", None), (2, "Jazz", None)), "Pop for Tuesday evening"),
        (mixed((4, "Pop", 1985), (3, "Jazz", 1985), (3, "Folk", 1985)), "Eighties Pop and Folk for Tuesday evening"),
        (mixed((4, "", 1985), (3, "Jazz", 1985), (3, "Folk", 1985)), "The Eighties for Tuesday evening"),
        (mixed((4, "", None), (3, "Jazz", None), (3, "Folk", None)), "A mix for Tuesday evening"),
        ([], "A mix for Tuesday evening"),
    ],
)
def test_it_says_what_most_of_it_is(mix: list[Named], said: str) -> None:
    assert title(mix, TUESDAY_EVENING, None, {}) == said


def test_a_decade_that_much_of_the_library_is_from_says_nothing_of_a_mix() -> None:
    mix = mixed((10, "Pop", 1984))
    assert title(mix, TUESDAY_EVENING, None, {1980: 0.5}) == "Eighties Pop for Tuesday evening"
    assert title(mix, TUESDAY_EVENING, None, {1980: 0.9}) == "Pop for Tuesday evening"


GENRES = ("Jazz", "Folk", "Drum and Bass")
mixes = st.lists(
    st.builds(
        Named,
        st.lists(st.sampled_from(GENRES), max_size=2, unique=True).map(tuple),
        st.none() | st.sampled_from([1969, 1980, 1984, 1989, 1990, 2003]),
    ),
    max_size=25,
)
usual = st.dictionaries(st.sampled_from([1960, 1980, 1990, 2000]), st.floats(0, 1))


@given(mixes, usual)
def test_what_a_name_says_is_true_of_two_thirds_of_the_mix(mix: list[Named], decades: dict[int, float]) -> None:
    said = title(mix, TUESDAY_EVENING, None, decades)
    told = re.fullmatch(r"(?:A mix|(.*)) for Tuesday evening", said)
    assert told is not None
    words = told[1] or ""
    named = [genre for genre in GENRES if genre in words]
    if named:
        assert sum(any(genre in track.genres for genre in named) for track in mix) >= TRUE_OF * len(mix)
        if len(named) == 2:
            assert all(sum(g in track.genres for track in mix) >= EACH_OF_TWO * len(mix) for g in named)
        assert len(named) <= 2
    for word, of in (("Sixties", 1960), ("Eighties", 1980), ("Nineties", 1990), ("2000s", 2000)):
        if word in words:
            share = sum(track.year is not None and decade(track.year) == of for track in mix) / len(mix)
            assert share >= TRUE_OF
            assert share >= TELLING * decades.get(of, 0.0)
    if not words:
        assert not any(
            sum(genre in track.genres for track in mix) >= TRUE_OF * max(1, len(mix)) for genre in GENRES
        ), "a genre that most have is named"
