"""Smart playlists and parts of blends that ask for a list or an activity by its name follow when that is renamed."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace

from segue.core.query_parser import parse_rule
from segue.core.recipes import RecipeMistake, read, written
from segue.domain.blend import BlendPart, OfRule
from segue.domain.context import Activity
from segue.domain.playlist import Kind, Playlist
from segue.domain.query import QueryMistake
from segue.domain.rule import Rule, printed, with_activity_renamed, with_list_renamed

_Follow = Callable[[Rule], Rule]


def followed(playlist: Playlist, before: str, after: str) -> str:
    """The rule of a smart playlist or a blend as it asks for a list that is called `after` now, and was called
    `before`. One that does not ask for it, or cannot be read, is the very same text.
    """
    return _told(playlist, partial(with_list_renamed, before=before, after=after))


def followed_activity(playlist: Playlist, before: Activity, after: Activity) -> str:
    """As `followed`, of an activity."""
    return _told(playlist, partial(with_activity_renamed, before=before, after=after))


def _told(playlist: Playlist, follow: _Follow) -> str:
    if playlist.kind is Kind.SMART:
        return _rule(playlist.rule, follow)
    try:
        recipe = read(playlist.rule, lambda _: None, is_foreign=False)
    except RecipeMistake:
        return playlist.rule
    blend = replace(recipe.blend, parts=tuple(_part(part, follow) for part in recipe.blend.parts))
    return playlist.rule if blend == recipe.blend else written(replace(recipe, blend=blend))


def _part(part: BlendPart, follow: _Follow) -> BlendPart:
    if not isinstance(part.source, OfRule):
        return part
    return replace(part, source=OfRule(_rule(part.source.rule, follow)))


def _rule(text: str, follow: _Follow) -> str:
    try:
        rule = parse_rule(text)
    except QueryMistake:
        return text
    told = follow(rule)
    return text if told == rule else printed(told)
