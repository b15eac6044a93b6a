"""What a blend is made of, in words."""

from collections.abc import Callable
from datetime import timedelta

from segue.domain.blend import Blend, OfPlaylist, OfRule, Own, Source
from segue.domain.playlist import PlaylistId
from segue.domain.speech import mark, plural, tr
from segue.domain.wording import capital, quoted, total

_OWN = {
    Own.FITS_NOW: mark("what fits now"),
    Own.FORGOTTEN: mark("forgotten favourites"),
    Own.NEVER_HEARD: mark("what you have never heard"),
    Own.ALIKE: mark("what sounds like what plays"),
}

_LONGEST_RULE = 48


def source_words(source: Source, name: Callable[[PlaylistId], str | None], told: Callable[[str], str]) -> str:
    """As in a sentence. `name` tells that of a playlist, None if there is none any more; `told` says a rule."""
    match source:
        case Own():
            return tr(_OWN[source])
        case OfPlaylist(playlist):
            return name(playlist) or tr("a playlist that is gone")
        case OfRule(rule):
            if not rule.strip():
                return tr("anything", "a rule that asks for nothing")
            words = told(rule)
            return words if len(words) <= _LONGEST_RULE else f"{words[: _LONGEST_RULE - 1]}…"


def blend_words(blend: Blend, name: Callable[[PlaylistId], str | None], told: Callable[[str], str]) -> str:
    """ "60 % Road trip, 25 % what fits now, 15 % forgotten favourites; 50 tracks, anew each time"."""
    share = tr("{share} % {source}", "a part of a blend: 25 % what fits now")
    parts = tr(", ", "between the words of a list").join(
        share.format(share=part.share, source=source_words(part.source, name, told)) for part in blend.parts
    )
    if len(blend.parts) == 1:
        parts = source_words(blend.parts[0].source, name, told)
        parts = capital(parts) if isinstance(blend.parts[0].source, Own) else parts
    return tr("{parts}; {length}, anew each time").format(parts=parts, length=length_words(blend))


def length_words(blend: Blend) -> str:
    if blend.is_endless:
        return tr("without end", "the length of a blend")
    return (
        total(blend.length) if isinstance(blend.length, timedelta) else plural("%n track", "%n tracks", blend.length)
    )


def short_words(
    source: Source, gave: int, name: Callable[[PlaylistId], str | None], told: Callable[[str], str]
) -> str:
    """That a part had too little for its share: it `gave` so many tracks."""
    words = source_words(source, name, told)
    if not gave:
        nothing = {
            Own.FORGOTTEN: tr("No favourite of yours is forgotten yet; other parts stand in."),
            Own.NEVER_HEARD: tr("You have heard all that there is; other parts stand in."),
            Own.ALIKE: tr("Nothing is known yet of what sounds like what plays; other parts stand in."),
            Own.FITS_NOW: tr("There is nothing yet that could fit now; other parts stand in."),
        }
        if isinstance(source, Own):
            return nothing[source]
        return tr("There is nothing in “{source}”; other parts stand in.").format(source=words)
    only = plural(
        "Only %n track could come from {source}; other parts stand in.",
        "Only %n tracks could come from {source}; other parts stand in.",
        gave,
    )
    return only.format(source=words if isinstance(source, Own) else quoted(words))
