"""The colours of a blend's parts: the same in its bar, beside its parts, and before the tracks that each gave."""

from segue.gui.theme import Theme

#: One for each part that there can be, as far from its neighbours as can be. On each, words can be read.
_DARK = (
    *("#6fb1e8", "#e7ad5c", "#79c69b", "#e8899b", "#9a94ee", "#5cc4cc"),
    *("#d68fd6", "#c2c46a", "#e59a72", "#8fb0c9", "#b7a1dc", "#9cc77a"),
)
_LIGHT = (
    *("#1f6fae", "#a4690d", "#2b7f54", "#b23a57", "#5147c2", "#12808a"),
    *("#94409a", "#72751a", "#b0552a", "#4f6f87", "#75569c", "#527f2c"),
)


def part_colour(theme: Theme, number: int) -> str:
    """As #rrggbb, by the part's number from 0."""
    colours = _DARK if theme.is_dark else _LIGHT
    return colours[number % len(colours)]
