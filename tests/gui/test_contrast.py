"""What is written can be read, and what has the focus be seen: every colour, in both themes and at every hour."""

import re
from collections.abc import Iterator
from itertools import product

import pytest
from msgspec.structs import replace

from segue.core.tailoring import ACCENTS
from segue.domain.context import Daypart
from segue.gui.accents import is_legible, with_accent
from segue.gui.contrast import LEGIBLE, VISIBLE, contrast, legible
from segue.gui.covers import _tints
from segue.gui.genre_marks import genre_colour, mark_ink
from segue.gui.part_colours import part_colour
from segue.gui.style_sheet import style_sheet
from segue.gui.theme import Theme, mixed

#: How large signs and boxes are goes by the application's font.
pytestmark = pytest.mark.usefixtures("qapp")

THEMES = [made(part) for made, part in product((Theme.dark, Theme.light), Daypart)]
COLOUR = re.compile("#[0-9a-f]{6,8}")
every_theme = pytest.mark.parametrize(
    "theme", THEMES, ids=lambda theme: f"{'dark' if theme.is_dark else 'light'}-{theme.daypart.word}"
)


def test_black_on_white_is_the_most_there_is() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.01)  # the grey that WCAG's examples name


def test_an_ink_is_changed_no_more_than_it_takes() -> None:
    assert legible("#ffffff", ["#000000"], "#ffffff") == "#ffffff"
    made = legible("#555555", ["#131417"], "#ffffff")
    assert LEGIBLE <= contrast(made, "#131417") < LEGIBLE + 0.6


@every_theme
def test_all_words_can_be_read_where_they_stand(theme: Theme) -> None:
    grounds = (theme.ground, theme.surface, theme.raised, theme.hover, theme.selection, theme.wash)
    for ink, ground in product((theme.text, theme.second, theme.accent, theme.reason, theme.warning), grounds):
        assert contrast(ink, ground) >= LEGIBLE, (ink, ground)
    for ground in (theme.accent, theme.accent_hover):
        assert contrast(theme.on_accent, ground) >= LEGIBLE


@every_theme
def test_a_ring_around_what_has_the_focus_is_seen(theme: Theme) -> None:
    """And so are icons: those in the second colour, in that of a warning, and hearts and stars."""
    grounds = (theme.ground, theme.surface, theme.raised, theme.hover, theme.selection, theme.wash)
    for ink, ground in product((theme.accent, theme.second, theme.warning), grounds):
        assert contrast(ink, ground) >= VISIBLE, (ink, ground)
    stars = mixed(theme.second, 0.75, theme.surface)
    assert contrast(stars, theme.surface) >= VISIBLE


@every_theme
def test_the_style_sheet_writes_what_can_be_read(theme: Theme) -> None:
    grounds = (theme.ground, theme.surface, theme.raised)
    looked_at = 0
    inks: dict[str, str] = {}
    for selector, rule in rules(theme):
        if "disabled" in selector:  # what cannot be used need not be read: WCAG 2.2, 1.4.3
            continue
        if "color" in rule and ":" not in selector:
            inks[selector] = rule["color"]
        elif "background" in rule and selector.partition(":")[0] in inks:  # pointed at or pressed, it keeps its ink
            rule = {"color": inks[selector.partition(":")[0]]} | rule
        for ink, on in (("color", "background"), ("selection-color", "selection-background-color")):
            if ink not in rule:
                continue
            backgrounds = [over(rule[on], ground) for ground in grounds] if on in rule else grounds
            for background in backgrounds:
                looked_at += 1
                assert contrast(rule[ink], background) >= LEGIBLE, (selector, rule[ink], background)
    assert looked_at > 80


@every_theme
def test_the_style_sheet_shows_what_has_the_focus(theme: Theme) -> None:
    focused = [(selector, rule) for selector, rule in rules(theme) if ":focus" in selector and rule]
    assert len(focused) > 10
    for selector, rule in focused:
        of_line = rule.get("border") or rule.get("border-color") or rule.get("border-bottom-color")
        ring = of_line or rule["background"]
        for ground in (theme.ground, theme.surface, theme.raised):
            assert contrast(ring, ground) >= VISIBLE, (selector, ring, ground)


@pytest.mark.parametrize("is_dark", [True, False])
def test_initials_can_be_read_on_every_tint(is_dark: bool) -> None:
    for step in range(64):
        tint, deep, mark = _tints(step / 64, is_dark)
        assert min(contrast(mark.name(), ground.name()) for ground in (tint, deep)) >= LEGIBLE


@every_theme
def test_shares_can_be_read_on_the_colours_of_parts(theme: Theme) -> None:
    for number in range(12):
        assert contrast(theme.on_accent, part_colour(theme, number)) >= LEGIBLE, number
        assert contrast(part_colour(theme, number), theme.ground) >= VISIBLE, number


@every_theme
def test_marks_of_genres_are_seen_however_pale_an_hour_is(theme: Theme) -> None:
    for place, share in product((*range(8), None), (0.2, 0.4, 0.6, 0.8, 1.0)):
        hour = mixed(genre_colour(theme, place), share, theme.surface)
        assert contrast(mark_ink(hour), hour) >= VISIBLE, (place, share)


def rules(theme: Theme) -> Iterator[tuple[str, dict[str, str]]]:
    """Each selector of the style sheet with its colours, by the property that has them."""
    for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme)):
        parts = (line.split(":", 1) for line in body.split(";") if ":" in line and "url(" not in line)
        colours = {name.strip(): COLOUR.search(value) for name, value in parts}
        yield " ".join(selectors.split()), {name: found.group() for name, found in colours.items() if found}


def over(colour: str, ground: str) -> str:
    """What a colour that may let through (#aarrggbb) makes of the ground below it."""
    return mixed(f"#{colour[3:]}", int(colour[1:3], 16) / 255, ground) if len(colour) == 9 else colour


@pytest.mark.parametrize("theme", [Theme.dark(Daypart.EVENING), Theme.light(Daypart.EVENING)], ids=["dark", "light"])
def test_so_can_any_accent_that_a_listener_chooses(theme: Theme) -> None:
    colours = [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in product(range(0, 256, 51), repeat=3)]
    for accent in (*ACCENTS, *colours):
        made = with_accent(theme, accent)
        test_all_words_can_be_read_where_they_stand(made)
        test_a_ring_around_what_has_the_focus_is_seen(made)
        if accent in colours and is_legible(replace(theme, accent=accent)):
            assert made.accent == accent, "what can be read is left as it is"
    for accent in ACCENTS:
        test_the_style_sheet_writes_what_can_be_read(with_accent(theme, accent))
