"""Blends as text: a small TOML that can be read, kept with the playlist, and given to another listener as a recipe.

A recipe names no track and no list of one's own: it says by rules and by Segue's own parts what there is to hear, and
is filled with the tracks and by the habits of whoever opens it. The format is described in docs/recipes.md.
"""

import tomllib
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from segue.domain.blend import (
    MOST_PARTS,
    MOST_TIME,
    MOST_TRACKS,
    USUAL_LENGTH,
    WHOLE,
    Blend,
    BlendPart,
    OfPlaylist,
    OfRule,
    Own,
)
from segue.domain.playlist import PlaylistId
from segue.domain.speech import mark, number, tr
from segue.domain.wording import quoted

#: Counts what recipes can say. An older Segue refuses a newer one, and says so.
VERSION = 1

#: What a recipe file may be at most, in bytes, and its name and note, in letters.
LARGEST = 64 << 10
_LONGEST_NAME, _LONGEST_NOTE = 200, 2_000

#: The names and the notes of the recipes that come with Segue, for translators to find.
SHIPPED = (
    mark("Fits now, with old friends", "a recipe"),
    mark("Discover", "a recipe"),
    mark("Morning", "a recipe"),
    mark("Focus", "a recipe"),
    mark("Party", "a recipe"),
    mark("Long forgotten", "a recipe"),
    mark("New arrivals", "a recipe"),
    mark("Late evening", "a recipe"),
    mark("What suits this hour by your habits, and now and then a favourite you have not heard for long."),
    mark("Mostly what you have never heard, beside what sounds like what plays, so that you are not lost."),
    mark("An hour of what you play in the morning, with something that fits today and something long missed."),
    mark("Kinds of music that mostly do without words, for as long as you work."),
    mark("Three hours to dance to: the right kinds of music, and what you love and play most."),
    mark(
        "Favourites that have slipped your mind, and others that have not been played for a year, or for a month at "
        "least."
    ),
    mark("What came into your library of late and has hardly been heard, with a few from the rest that fit now."),
    mark(
        "An hour and a half to wind down: what you play late in the day, the quieter kinds, and what sounds like it."
    ),
)

_TOP = ("segue_recipe", "name", "note", "tracks", "minutes", "endless", "part")
_PART = ("share", "of", "rule", "playlist")


class RecipeMistake(Exception):
    """What is wrong with a recipe, in a sentence for the listener."""


class Recipe(Struct, frozen=True):
    name: str
    blend: Blend
    note: str = ""


def said(recipe: Recipe) -> Recipe:
    """One that comes with Segue, in the listener's language."""
    return replace(recipe, name=tr(recipe.name, "a recipe"), note=tr(recipe.note))


def written(recipe: Recipe, rule_of: Callable[[PlaylistId], str | None] | None = None) -> str:
    """As text. With `rule_of`, to be given away: it tells the rule of a playlist, which then stands for it. Raises
    RecipeMistake where a part is a list by hand: that is nobody else's.
    """
    from tomli_w import dumps  # late: a window without blends does without

    blend = recipe.blend
    top: dict[str, Any] = {"segue_recipe": VERSION, "name": recipe.name}
    if recipe.note:
        top["note"] = recipe.note
    if isinstance(blend.length, int):
        top["tracks"] = blend.length
    else:
        top["minutes"] = round(blend.length / timedelta(minutes=1))
    if blend.is_endless:
        top["endless"] = True
    return dumps(top | {"part": [_part_out(part, rule_of) for part in blend.parts]})


def _part_out(part: BlendPart, rule_of: Callable[[PlaylistId], str | None] | None) -> dict[str, Any]:
    match part.source:
        case Own() as own:
            return {"share": part.share, "of": own.value}
        case OfRule(rule):
            return {"share": part.share, "rule": rule}
        case OfPlaylist(playlist) if rule_of is None:
            return {"share": part.share, "playlist": int(playlist)}
        case OfPlaylist(playlist):
            its = rule_of(playlist)
            if its is None:
                raise RecipeMistake(
                    tr(
                        "A part is a playlist of your own tracks, which nobody else has. Make it a rule or a smart "
                        "playlist first."
                    )
                )
            return {"share": part.share, "rule": its}


def read(text: str, check: Callable[[str], str | None], *, is_foreign: bool) -> Recipe:
    """What was `written`. `check` tells of a rule what is wrong with it, if anything is. One that `is_foreign` may
    not name a playlist. Raises RecipeMistake, whatever the text is.
    """
    try:
        size = len(text.encode())
    except UnicodeEncodeError:  # bytes that are no text
        raise RecipeMistake(tr("This is no recipe: it is no text in UTF-8.")) from None
    if size > LARGEST:
        raise RecipeMistake(tr("This is no recipe: it is far too large."))
    try:
        top = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        where = f" ({error})" if isinstance(error, tomllib.TOMLDecodeError) else ""
        raise RecipeMistake(tr("This is no recipe, or it was damaged{where}.").format(where=where)) from None
    version = top.get("segue_recipe")
    if type(version) is not int or version < 1:
        raise RecipeMistake(tr("This is no recipe of Segue: it does not begin with “segue_recipe”."))
    if version > VERSION:
        raise RecipeMistake(tr("This recipe was written by a newer Segue. Install that one to open it."))
    _only(top, _TOP, tr("The recipe"))
    name = _text(top, "name", _LONGEST_NAME if is_foreign else LARGEST) or "A recipe"
    note = _text(top, "note", _LONGEST_NOTE if is_foreign else LARGEST)
    parts = top.get("part")
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise RecipeMistake(tr("The recipe has no parts."))
    if not 1 <= len(parts) <= MOST_PARTS:
        raise RecipeMistake(
            tr("A recipe has between 1 and {most_parts} parts; this one has {parts}.").format(
                most_parts=MOST_PARTS, parts=len(parts)
            )
        )
    made = tuple(_part_in(part, number, check, is_foreign) for number, part in enumerate(parts, 1))
    total = sum(part.share for part in made)
    if total != WHOLE:
        raise RecipeMistake(
            tr("The shares of its parts should be 100 together; here they are {total}.").format(total=total)
        )
    endless = top.get("endless", False)
    if type(endless) is not bool:
        raise RecipeMistake(tr("“endless” is either true or false."))
    return Recipe(name, Blend(made, _length(top), endless), note)


def _part_in(part: Mapping[str, Any], number: int, check: Callable[[str], str | None], is_foreign: bool) -> BlendPart:
    who = tr("Part {number}").format(number=number)
    _only(part, _PART, who)
    share = part.get("share")
    if type(share) is not int or not 1 <= share <= WHOLE:
        raise RecipeMistake(tr("{who}: “share” is a whole number from 1 to {whole}.").format(who=who, whole=WHOLE))
    match [(key, part[key]) for key in ("of", "rule", "playlist") if key in part]:
        case [("of", str(of))]:
            own = next((own for own in Own if own.value == of), None)
            if own is None:
                known = ", ".join(quoted(own.value) for own in Own)
                raise RecipeMistake(
                    tr("{who}: Segue does not know “{of}”. It knows {known}.").format(
                        who=who, of=_short(of), known=known
                    )
                )
            return BlendPart(own, share)
        case [("rule", str(rule))]:
            if (wrong := check(rule)) is not None:
                raise RecipeMistake(
                    tr("{who}: the rule “{rule}” cannot be understood. {wrong}").format(
                        who=who, rule=_short(rule), wrong=wrong
                    )
                )
            return BlendPart(OfRule(rule), share)
        case [("playlist", int(playlist))] if not is_foreign and type(playlist) is int:
            return BlendPart(OfPlaylist(PlaylistId(playlist)), share)
        case [("playlist", _)]:
            raise RecipeMistake(
                tr("{who} is a playlist of somebody else’s, which is not in the recipe.").format(who=who)
            )
        case _:
            raise RecipeMistake(tr("{who} should say either “of” or “rule”, as text.").format(who=who))


def _length(top: Mapping[str, Any]) -> int | timedelta:
    match [(key, top[key]) for key in ("tracks", "minutes") if key in top]:
        case []:
            return USUAL_LENGTH
        case [("tracks", int(tracks))] if type(tracks) is int and 1 <= tracks <= MOST_TRACKS:
            return tracks
        case [("minutes", int(minutes))] if type(minutes) is int and 1 <= minutes <= MOST_TIME / timedelta(minutes=1):
            return timedelta(minutes=minutes)
        case [_, _]:
            raise RecipeMistake(tr("A recipe has a number of tracks or of minutes, not both."))
        case _:
            most = MOST_TIME // timedelta(minutes=1)
            raise RecipeMistake(
                tr("A recipe has 1 to {most_tracks} tracks, or 1 to {most} minutes.").format(
                    most_tracks=number(MOST_TRACKS), most=number(most)
                )
            )


def _only(table: Mapping[str, Any], known: tuple[str, ...], who: str) -> None:
    unknown = [key for key in table if key not in known]
    if unknown:
        words = ", ".join(quoted(_short(key)) for key in unknown[:3])
        raise RecipeMistake(
            tr("{who} says {words}, which this Segue does not know. A newer one may.").format(who=who, words=words)
        )


def _text(table: Mapping[str, Any], key: str, longest: int) -> str:
    value = table.get(key, "")
    if not isinstance(value, str) or len(value) > longest:
        raise RecipeMistake(
            tr("“{key}” is a text of at most {longest} letters.").format(key=key, longest=number(longest))
        )
    return value.strip()


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
