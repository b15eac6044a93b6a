"""What a mix is called, and that it is so."""

import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY
from segue.domain.context import Activity, Context
from segue.domain.offer import Span
from segue.habits.names import EACH_OF_TWO, TELLING, TRUE_OF, Named, Told, Usual, adjectives, decade, title

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
    assert title(JAZZ, context, span, Usual()) == said


def mixed(*parts: tuple[int, str, int | None]) -> list[Named]:
    """So many tracks of a genre, of a year."""
    return [Named((genre,) if genre else (), Told(year)) for number, genre, year in parts for _ in range(number)]


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
    assert title(mix, TUESDAY_EVENING, None, Usual()) == said


def test_a_decade_that_much_of_the_library_is_from_says_nothing_of_a_mix() -> None:
    mix = mixed((10, "Pop", 1984))
    assert title(mix, TUESDAY_EVENING, None, Usual({1980: 0.5})) == "Eighties Pop for Tuesday evening"
    assert title(mix, TUESDAY_EVENING, None, Usual({1980: 0.9})) == "Pop for Tuesday evening"


def in_the_mood(*parts: tuple[int, tuple[str, ...]], genre: str = "Jazz", year: int | None = None) -> list[Named]:
    """So many tracks that say these moods."""
    return [Named((genre,) if genre else (), Told(year, moods)) for number, moods in parts for _ in range(number)]


@pytest.mark.parametrize(
    ("mix", "said"),
    [
        (in_the_mood((10, ("Calm",))), "Calm Jazz"),
        (in_the_mood((4, ("calming",)), (3, ("Peaceful", "Sad")), (3, ())), "Calm Jazz"),
        (in_the_mood((6, ("Calm",)), (4, ())), "Jazz"),
        (in_the_mood((10, ("Calm", "Dreamy")), (1, ("Dreamy",))), "Dreamy Jazz"),
        (in_the_mood((10, ("Laid-Back",)), year=1965), "Relaxed Sixties Jazz"),
        (in_the_mood((10, ("Calm",)), genre=""), "Calm music"),
        (in_the_mood((10, ("Calm",)), genre="", year=2011), "Calm music of the 2010s"),
        (in_the_mood((10, ("Not aggressive", "Depressive", "Angry"))), "Jazz"),
    ],
)
def test_a_mood_is_named_where_most_of_the_tracks_say_it(mix: list[Named], said: str) -> None:
    assert title(mix, TUESDAY_EVENING, None, Usual()) == f"{said} for Tuesday evening"


def test_a_mood_that_much_of_the_library_is_in_says_nothing_of_a_mix() -> None:
    mix = in_the_mood((10, ("Calm", "Warm")))
    assert title(mix, FRIDAY_NIGHT, None, Usual(moods={"Calm": 0.9, "Warm": 0.5})) == "Warm Jazz while gaming"
    assert title(mix, FRIDAY_NIGHT, None, Usual(moods={"Calm": 0.9, "Warm": 0.9})) == "Jazz while gaming"


GENRES = ("Jazz", "Folk", "Drum and Bass")
MOODS = ("Calm", "peaceful", "Dark", "furious")
mixes = st.lists(
    st.builds(
        Named,
        st.lists(st.sampled_from(GENRES), max_size=2, unique=True).map(tuple),
        st.builds(
            Told,
            st.none() | st.sampled_from([1969, 1980, 1984, 1989, 1990, 2003]),
            st.lists(st.sampled_from(MOODS), max_size=2, unique=True).map(tuple),
        ),
    ),
    max_size=25,
)
usual = st.builds(
    Usual,
    st.dictionaries(st.sampled_from([1960, 1980, 1990, 2000]), st.floats(0, 1)),
    st.dictionaries(st.sampled_from(["Calm", "Dark"]), st.floats(0, 1)),
)


@given(mixes, usual)
def test_what_a_name_says_is_true_of_two_thirds_of_the_mix(mix: list[Named], usual: Usual) -> None:
    said = title(mix, TUESDAY_EVENING, None, usual)
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
            share = sum(track.told.year is not None and decade(track.told.year) == of for track in mix) / len(mix)
            assert share >= TRUE_OF
            assert share >= TELLING * usual.decades.get(of, 0.0)
    moods = [mood for mood in ("Calm", "Dark") if mood in words]
    assert len(moods) <= 1
    for mood in moods:
        share = sum(mood in adjectives(track.told.moods) for track in mix) / len(mix)
        assert share >= TRUE_OF
        assert share >= TELLING * usual.moods.get(mood, 0.0)
    if not words:
        assert not any(
            sum(genre in track.genres for track in mix) >= TRUE_OF * max(1, len(mix)) for genre in GENRES
        ), "a genre that most have is named"
