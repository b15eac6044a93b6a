"""What asks for a list by its name, smart playlists and parts of blends, follows when that is renamed."""

from msgspec.structs import replace

from segue.core.query_parser import parse_rule
from segue.core.recipes import RecipeMistake, read, written
from segue.domain.blend import BlendPart, OfRule
from segue.domain.playlist import Kind, Playlist
from segue.domain.query import QueryMistake
from segue.domain.rule import printed, with_list_renamed


def followed(playlist: Playlist, before: str, after: str) -> str:
    """The rule of a smart playlist or a blend as it asks for a list that is called `after` now, and was called
    `before`. One that does not ask for it, or cannot be read, is the very same text.
    """
    if playlist.kind is Kind.SMART:
        return _rule(playlist.rule, before, after)
    try:
        recipe = read(playlist.rule, lambda _: None, is_foreign=False)
    except RecipeMistake:
        return playlist.rule
    blend = replace(recipe.blend, parts=tuple(_part(part, before, after) for part in recipe.blend.parts))
    return playlist.rule if blend == recipe.blend else written(replace(recipe, blend=blend))


def _part(part: BlendPart, before: str, after: str) -> BlendPart:
    if not isinstance(part.source, OfRule):
        return part
    return replace(part, source=OfRule(_rule(part.source.rule, before, after)))


def _rule(text: str, before: str, after: str) -> str:
    try:
        rule = parse_rule(text)
    except QueryMistake:
        return text
    told = with_list_renamed(rule, before, after)
    return text if told == rule else printed(told)
