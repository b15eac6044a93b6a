"""Rules of every kind, for tests that take any."""

from hypothesis import strategies as st

from segue.domain.context import Activity, Daypart
from segue.domain.query import (
    EVERYTHING,
    LIMITS,
    Age,
    Event,
    Field,
    Heard,
    InPlaylist,
    Is,
    Measure,
    Query,
    Range,
    State,
    Unit,
    Words,
    either,
    every,
    negated,
)
from segue.domain.rule import MOST, Amount, Drawn, Limit, Rule, Sorted
from segue.domain.sorting import SortBy

_COLUMNS = [by for by in SortBy if by is not SortBy.FOR_YOU]


def leaves_of(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Query]:
    """Conditions of every kind, of these texts."""
    phrases = texts.map(str.strip).filter(bool)
    heard = st.builds(
        lambda parts, days, doing, times: Heard(
            tuple(part for part in Daypart if part in parts),
            tuple(sorted(days)),
            tuple(sorted(map(Activity, doing))),
            times[0],
            times[1] if times[0] is None or times[1] is None else times[0] + times[1],
        ),
        st.frozensets(st.sampled_from(Daypart), min_size=1),
        st.frozensets(st.integers(0, 6)),
        st.frozensets(phrases | st.just("gaming"), max_size=3),
        st.tuples(st.none() | st.integers(0, 9), st.none() | st.integers(0, 9)).filter(
            lambda both: both != (None, None)
        ),
    )
    return st.one_of(
        st.builds(Words, phrases, st.none() | st.sampled_from(Field), st.booleans()),
        st.builds(Is, st.sampled_from(State)),
        st.builds(Age, st.sampled_from(Event), st.booleans(), st.integers(0, 99_999), st.sampled_from(Unit)),
        st.builds(InPlaylist, texts.filter(str.strip)),
        heard,
        *(
            st.tuples(st.none() | st.integers(*LIMITS[measure]), st.none() | st.integers(*LIMITS[measure]))
            .filter(lambda bounds: bounds != (None, None))
            .map(lambda bounds: bounds if None in bounds else tuple(sorted(bounds)))
            .map(lambda bounds, measure=measure: Range(measure, *bounds))
            for measure in Measure
        ),
    )


def rules_of(leaves: st.SearchStrategy[Query]) -> st.SearchStrategy[Rule]:
    """All, any and none of these, four deep, with every limit and order."""
    trees = leaves
    for _ in range(4):
        within = st.lists(trees, min_size=1, max_size=3)
        trees = (
            leaves
            | within.map(lambda some: every(*some))
            | within.map(lambda some: either(*some))
            | within.map(lambda some: negated(either(*some)))
        )
    return st.builds(
        Rule,
        st.just(EVERYTHING) | trees,
        st.none()
        | st.sampled_from(Amount).flatmap(lambda of: st.builds(Limit, st.integers(1, MOST[of]), st.just(of))),
        st.builds(Drawn, st.integers(1, 999_999))
        | st.sampled_from([Sorted(SortBy.FOR_YOU), *(Sorted(by, down) for by in _COLUMNS for down in (False, True))]),
    )
