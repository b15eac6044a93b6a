"""A query as a listener puts it together: groups within groups, and conditions in them."""

from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from segue.domain.query import (
    EVERYTHING,
    Age,
    And,
    Heard,
    InPlaylist,
    Is,
    Not,
    Or,
    Query,
    Range,
    Words,
    either,
    every,
    negated,
)

Leaf: TypeAlias = Words | Range | Age | Heard | Is | InPlaylist


class Of(Enum):
    """How many of its parts a group asks for."""

    ALL = "all"
    ANY = "any"
    NONE = "none"


class Condition(Struct, frozen=True):
    """A leaf of a query, or that it is not so."""

    leaf: Leaf
    is_not: bool = False


class Group(Struct, frozen=True):
    """One without parts asks for nothing, as if it were not there."""

    of: Of = Of.ALL
    parts: tuple["Condition | Group", ...] = ()


def group_of(query: Query) -> Group:
    """The plainest group that asks for the same; `query_of` gives `query` again."""
    match query:
        case And(parts):
            return Group(Of.ALL, tuple(map(_part_of, parts)))
        case Or(parts):
            return Group(Of.ANY, tuple(map(_part_of, parts)))
        case Not(Or(parts)):
            return Group(Of.NONE, tuple(map(_part_of, parts)))
        case Not(And() as part):
            return Group(Of.NONE, (group_of(part),))
        case _:
            return Group(Of.ALL, (_part_of(query),))


def _part_of(query: Query) -> Condition | Group:
    match query:
        case And() | Or():
            return group_of(query)
        case Not(part):
            return group_of(query) if isinstance(part, And | Or | Not) else Condition(part, is_not=True)
        case _:
            return Condition(query)


def query_of(group: Group) -> Query:
    parts = [part for part in map(_query_of, group.parts) if part != EVERYTHING]
    if not parts:
        return EVERYTHING
    match group.of:
        case Of.ALL:
            return every(*parts)
        case Of.ANY:
            return either(*parts)
        case Of.NONE:
            return negated(either(*parts))


def _query_of(part: Condition | Group) -> Query:
    if isinstance(part, Group):
        return query_of(part)
    return negated(part.leaf) if part.is_not else part.leaf
