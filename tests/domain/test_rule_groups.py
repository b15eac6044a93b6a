"""A query and the groups that ask for it are two ways to say one thing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segue.domain.query import EVERYTHING, InPlaylist, Is, Not, Query, State, Words, either, every, negated
from segue.domain.rule_groups import Condition, Group, Of, group_of, query_of

A, B, C = Words("a"), Words("b"), InPlaylist("c")


@pytest.mark.parametrize(
    ("query", "group"),
    [
        (EVERYTHING, Group()),
        (A, Group(Of.ALL, (Condition(A),))),
        (Not(A), Group(Of.ALL, (Condition(A, True),))),
        (every(A, Not(B)), Group(Of.ALL, (Condition(A), Condition(B, True)))),
        (either(A, B), Group(Of.ANY, (Condition(A), Condition(B)))),
        (negated(either(A, B)), Group(Of.NONE, (Condition(A), Condition(B)))),
        (negated(every(A, B)), Group(Of.NONE, (Group(Of.ALL, (Condition(A), Condition(B))),))),
        (every(A, either(B, C)), Group(Of.ALL, (Condition(A), Group(Of.ANY, (Condition(B), Condition(C)))))),
    ],
)
def test_a_query_as_groups(query: Query, group: Group) -> None:
    assert group_of(query) == group
    assert query_of(group) == query


def test_groups_without_parts_ask_for_nothing() -> None:
    empty = Group(Of.ANY, (Group(Of.NONE), Group(Of.ALL, (Group(),))))
    assert query_of(empty) == EVERYTHING
    assert query_of(Group(Of.NONE, (empty, Condition(A)))) == Not(A)


leaves = st.sampled_from([A, B, C, Is(State.LOVED)])
trees: st.SearchStrategy[Query] = leaves
for _ in range(4):
    some = st.lists(trees, min_size=1, max_size=3)
    trees = (
        leaves
        | some.map(lambda parts: every(*parts))
        | some.map(lambda parts: either(*parts))
        | some.map(lambda parts: negated(either(*parts)))
        | some.map(lambda parts: negated(every(*parts)))
    )


@settings(deadline=None, max_examples=300)
@given(st.just(EVERYTHING) | trees)
def test_any_query_is_asked_for_by_its_groups(query: Query) -> None:
    assert query_of(group_of(query)) == query
    assert group_of(query_of(group_of(query))) == group_of(query)
