"""One question is one value, and is printed as one would type it."""

from collections.abc import Callable

import pytest

from segue.domain.query import (
    EVERYTHING,
    Age,
    And,
    Event,
    Field,
    InPlaylist,
    Is,
    Measure,
    Not,
    Or,
    Query,
    QueryMistake,
    Range,
    State,
    Unit,
    Words,
    either,
    every,
    negated,
    printed,
)

A, B, C = Words("a"), Words("b"), Words("c")


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (EVERYTHING, ""),
        (A, "a"),
        (And((A, B)), "a b"),
        (Or((A, B)), "a OR b"),
        (Or((And((A, B)), C)), "a b OR c"),
        (And((A, Or((B, C)))), "a (b OR c)"),
        (Not(A), "-a"),
        (Not(And((A, B))), "-(a b)"),
        (Not(Or((A, B))), "-(a OR b)"),
        (And((Not(A), Or((Not(B), C)))), "-a (-b OR c)"),
        (Words("a", is_whole=True), '"a"'),
        (Words("a b", is_whole=True), '"a b"'),
        (Words("a b"), '"a b"*'),
        (Words("a\tb"), '"a\tb"*'),
        (Words('12" mix'), '"12"" mix"*'),
        (Words("OR"), '"OR"*'),
        (Words("or"), "or"),
        (Words("-a"), '"-a"*'),
        (Words("–"), '"–"*'),
        (Words("a-b"), "a-b"),
        (Words("f(x)"), '"f(x)"*'),
        (Words("AC/DC"), "AC/DC"),
        (Words("foo:bar"), "foo:bar"),
        (Words("Year:zero"), '"Year:zero"*'),
        (Words("is:"), '"is:"*'),
        (Words("miles", Field.ARTIST), "artist:miles"),
        (Words("miles davis", Field.ARTIST, is_whole=True), 'artist:"miles davis"'),
        (Range(Measure.YEAR, 1990, 1999), "year:1990..1999"),
        (Range(Measure.YEAR, 1990, 1990), "year:1990"),
        (Range(Measure.YEAR, 1990, None), "year:>=1990"),
        (Range(Measure.YEAR, None, 1999), "year:<=1999"),
        (Range(Measure.YEAR, 7, None), "year:>=0007"),
        (Range(Measure.RATING, 8, None), "rating:>=4"),
        (Range(Measure.RATING, 1, 9), "rating:0.5..4.5"),
        (Range(Measure.PLAYS, 11, None), "plays:>=11"),
        (Range(Measure.SKIPS, 0, 0), "skips:0"),
        (Range(Measure.LENGTH, 301, 3600), "length:5:01..1:00:00"),
        (Range(Measure.LENGTH, 59, 59), "length:0:59"),
        (Range(Measure.BPM, 120, 130), "bpm:120..130"),
        (Age(Event.ADDED, False, 30, Unit.DAY), "added:<30d"),
        (Age(Event.LAST_PLAYED, True, 6, Unit.MONTH), "last:>6m"),
        (Is(State.LOVED), "is:loved"),
        (Is(State.UNRATED), "rating:none"),
        (Is(State.UNPLAYED), "played:never"),
        (InPlaylist("Focus"), 'in:"Focus"'),
        (InPlaylist('My "best"'), 'in:"My ""best"""'),
    ],
)
def test_printed(query: Query, text: str) -> None:
    assert printed(query) == text


def test_one_question_is_one_value() -> None:
    assert every(every(A, B), C) == every(A, every(B, C)) == every(EVERYTHING, A, B, EVERYTHING, C) == And((A, B, C))
    assert either(either(A, B), C) == either(A, either(B, C)) == Or((A, B, C))
    assert every() == EVERYTHING
    assert every(A) == either(A) == A
    assert every(A, either(B, C)) == And((A, Or((B, C))))
    assert either(A, EVERYTHING) == EVERYTHING
    assert negated(A) == Not(A)
    assert negated(negated(A)) == A


@pytest.mark.parametrize(
    "made",
    [
        lambda: And((A,)),
        lambda: And((A, And((B, C)))),
        lambda: And((A, EVERYTHING)),
        lambda: Or(()),
        lambda: Or((A,)),
        lambda: Or((A, Or((B, C)))),
        lambda: Or((A, EVERYTHING)),
        lambda: either(),
        lambda: Not(Not(A)),
        lambda: negated(EVERYTHING),
        lambda: Words(""),
        lambda: Words(" "),
        lambda: Words("a "),
        lambda: InPlaylist(" "),
        lambda: Range(Measure.YEAR, None, None),
        lambda: Range(Measure.YEAR, 1999, 1990),
        lambda: Range(Measure.YEAR, None, 10_000),
        lambda: Range(Measure.RATING, 0, None),
        lambda: Range(Measure.RATING, None, 11),
        lambda: Range(Measure.PLAYS, None, -1),
        lambda: Age(Event.ADDED, True, -1, Unit.DAY),
    ],
)
def test_what_could_not_be_typed_cannot_be_made(made: Callable[[], Query]) -> None:
    with pytest.raises(ValueError, match=r"."):
        made()


def test_a_mistake_says_where_and_what() -> None:
    mistake = QueryMistake(2, 5, "After “a” comes b.")
    assert (mistake.start, mistake.end, mistake.sentence) == (2, 5, "After “a” comes b.")
    assert str(mistake) == "After “a” comes b."
