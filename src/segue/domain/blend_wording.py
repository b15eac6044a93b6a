"""What a blend is made of, in words."""

from collections.abc import Callable
from datetime import timedelta

from segue.domain.blend import Blend, OfPlaylist, OfRule, Own, Source
from segue.domain.playlist import PlaylistId
from segue.domain.wording import count, total

_OWN = {
    Own.FITS_NOW: "what fits now",
    Own.FORGOTTEN: "forgotten favourites",
    Own.NEVER_HEARD: "what you have never heard",
    Own.ALIKE: "what sounds like what plays",
}

#: What a playlist that is gone is called.
_GONE = "a playlist that is gone"

_LONGEST_RULE = 32


def source_words(source: Source, name: Callable[[PlaylistId], str | None]) -> str:
    """As in a sentence. `name` tells that of a playlist, None if there is none any more."""
    match source:
        case Own():
            return _OWN[source]
        case OfPlaylist(playlist):
            return name(playlist) or _GONE
        case OfRule(rule):
            words = " ".join(rule.split())
            return (words if len(words) <= _LONGEST_RULE else f"{words[: _LONGEST_RULE - 1]}…") or "anything"


def blend_words(blend: Blend, name: Callable[[PlaylistId], str | None]) -> str:
    """ "60 % Road trip, 25 % what fits now, 15 % forgotten favourites; 50 tracks, anew each time"."""
    parts = ", ".join(f"{part.share} % {source_words(part.source, name)}" for part in blend.parts)
    if len(blend.parts) == 1:
        parts = source_words(blend.parts[0].source, name)
        parts = parts[:1].upper() + parts[1:] if isinstance(blend.parts[0].source, Own) else parts
    return f"{parts}; {length_words(blend)}, anew each time"


def length_words(blend: Blend) -> str:
    if blend.is_endless:
        return "without end"
    return total(blend.length) if isinstance(blend.length, timedelta) else count(blend.length, "track")


def short_words(source: Source, gave: int, name: Callable[[PlaylistId], str | None]) -> str:
    """That a part had too little for its share: it `gave` so many tracks."""
    words = source_words(source, name)
    if not gave:
        nothing = {
            Own.FORGOTTEN: "No favourite of yours is forgotten yet",
            Own.NEVER_HEARD: "You have heard all that there is",
            Own.ALIKE: "Nothing is known yet of what sounds like what plays",
            Own.FITS_NOW: "There is nothing yet that could fit now",
        }
        told = nothing[source] if isinstance(source, Own) else f"There is nothing in “{words}”"
        return f"{told}; other parts stand in."
    whose = words if isinstance(source, Own) else f"“{words}”"
    return f"Only {count(gave, 'track')} could come from {whose}; other parts stand in."
