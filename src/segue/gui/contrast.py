"""How well one colour is seen on another, and what it takes to be."""

from collections.abc import Sequence

from segue.gui.theme import mixed

#: WCAG 2.2, 1.4.3: words.
LEGIBLE = 4.5
#: WCAG 2.2, 1.4.11: marks that say something, and what has the focus.
VISIBLE = 3.0


def contrast(one: str, other: str) -> float:
    """Of two colours (#rrggbb), after WCAG 2.2: 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def legible(ink: str, grounds: Sequence[str], away: str, least: float = LEGIBLE) -> str:
    """`ink`, with as much of `away` as it takes to have `least` contrast on all `grounds`."""
    return next(
        (
            made
            for step in range(21)
            if all(contrast(made := mixed(away, step / 20, ink), ground) >= least for ground in grounds)
        ),
        away,
    )


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
