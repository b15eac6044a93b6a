"""The accents that a listener may stay with: some of a good set, or any colour, made such that it can be read."""

from collections.abc import Mapping

from msgspec.structs import replace

from segue.gui.contrast import LEGIBLE, contrast
from segue.gui.theme import Theme, mixed

#: In the dark, and in the light.
_NAMED: Mapping[str, tuple[str, str]] = {
    "rose": ("#e8899b", "#b23a57"),
    "coral": ("#ef8f76", "#b0432a"),
    "amber": ("#e7ad5c", "#9a5f0b"),
    "green": ("#83c48c", "#2f7a41"),
    "teal": ("#63c3bd", "#117773"),
    "blue": ("#6fb1e8", "#1f6fae"),
    "indigo": ("#9a94ee", "#5147c2"),
    "plum": ("#cf92d8", "#8f3a9c"),
    "graphite": ("#b4bac4", "#555c66"),
}


def with_accent(theme: Theme, accent: str) -> Theme:
    """`theme` with another accent: one by its name, else #rrggbb.

    Of a colour that could not be read wherever the accent is written, the nearest one that can: lighter in the dark,
    darker in the light.
    """
    if accent in _NAMED:
        return replace(theme, accent=_NAMED[accent][0 if theme.is_dark else 1])
    away = "#ffffff" if theme.is_dark else "#000000"
    steps = (replace(theme, accent=mixed(away, step / 50, accent)) for step in range(51))
    return next((made for made in steps if is_legible(made)), replace(theme, accent=theme.text))


def is_legible(theme: Theme) -> bool:
    """Whether its accent can be read wherever it is written, and what is written on it."""
    grounds = (theme.ground, theme.surface, theme.raised, theme.hover, theme.selection, theme.wash)
    return (
        all(contrast(ink, ground) >= LEGIBLE for ink in (theme.accent, theme.reason) for ground in grounds)
        and all(contrast(theme.on_accent, ground) >= LEGIBLE for ground in (theme.accent, theme.accent_hover))
        and all(contrast(ink, theme.wash) >= LEGIBLE for ink in (theme.text, theme.second))
    )
