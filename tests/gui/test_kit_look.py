"""The look: what can be read, what is drawn, and that it follows the day and the system."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from segue.domain.context import Daypart
from segue.gui import icons
from segue.gui.covers import _tints, drawn_cover, initials
from segue.gui.resources import resource
from segue.gui.style_sheet import style_sheet
from segue.gui.theme import Theme
from segue.gui.theme_keeper import Scheme, ThemeKeeper

THEMES = [made(part) for made, part in product((Theme.dark, Theme.light), Daypart)]
ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str | QColor, other: str | QColor) -> float:
    darker, lighter = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: f"{'dark' if t.is_dark else 'light'}-{t.daypart.word}")
def test_all_text_can_be_read_where_it_stands(theme: Theme) -> None:
    grounds = (theme.ground, theme.surface, theme.raised, theme.hover, theme.selection, theme.wash)
    for ink, ground in product((theme.text, theme.second), grounds):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ink, ground in product((theme.accent, theme.reason, theme.warning), (theme.ground, theme.surface)):
        assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(theme.accent, theme.raised) >= 4.5  # the button of a toast
    for ground in (theme.hover, theme.selection):
        assert contrast(theme.accent, ground) >= 4.5  # the title of what plays
    for ground in (theme.accent, theme.accent_hover):
        assert contrast(theme.on_accent, ground) >= 4.5


@pytest.mark.parametrize("is_dark", [True, False])
def test_initials_can_be_read_on_every_tint(is_dark: bool) -> None:
    for step in range(64):
        tint, deep, mark = _tints(step / 64, is_dark)
        assert min(contrast(mark, tint), contrast(mark, deep)) >= 4.5


def test_the_icons_that_are_asked_for_by_name_are_all_there() -> None:
    needed = "house library music disc-3 play pause skip-back skip-forward shuffle repeat repeat-1 volume-2"
    assert set(needed.split()) <= set(ICONS)
    assert resource("icons", "LICENSE").is_file()


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_its_colour(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#ff0000", 24, 2.0).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert (image.width(), image.height()) == (48, 48)
    inks = {
        image.pixelColor(x, y).name() for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {"#ff0000"}


def test_the_pictures_of_the_style_sheet_exist() -> None:
    for theme in THEMES:
        for part in style_sheet(theme).split('url("')[1:]:
            assert resource("icons", "tinted", part.split('"')[0].rsplit("/", 1)[1]).is_file()


@pytest.mark.parametrize(
    ("title", "artist", "expected"),
    [
        ("Blue Rooms", "", "BR"),
        ("glasshouse", "", "G"),
        ("(What's the Story)", "", "WT"),
        ("海の底で", "", "海"),
        ("ليالي الصيف", "", "ل"),
        ("👩‍🚀 Songs", "", "👩‍🚀"),
        ("…", "Nils Frahm", "NF"),
        ("", "", ""),
        ("\ud800", "", ""),
        ("ß", "", "SS"),
        ("1999", "", "1"),
    ],
)
def test_initials_of_odd_names(title: str, artist: str, expected: str) -> None:
    assert initials(title, artist) == expected


@pytest.mark.parametrize("title", ["Blue Rooms", "海の底で", "ليالي الصيف", "👩‍🚀", "", "\n", "a" * 5000])
def test_a_cover_is_drawn_for_any_name_and_always_the_same(qapp: QApplication, title: str) -> None:
    theme = Theme.dark(Daypart.NIGHT)
    once, again = (drawn_cover(title, "x", 64, theme, 1.5) for _ in range(2))
    assert once.width() == once.height() == 96
    assert once.toImage() == again.toImage()


def test_the_theme_follows_the_daypart_and_the_chosen_scheme(keeper: ThemeKeeper) -> None:
    told: list[Theme] = []
    keeper.changed.connect(told.append)
    keeper.set_daypart(Daypart.NIGHT)
    keeper.set_daypart(Daypart.NIGHT)
    keeper.set_scheme(Scheme.LIGHT)
    keeper.set_accent(Daypart.MORNING)
    keeper.set_daypart(Daypart.AFTERNOON)
    assert told == [Theme.dark(Daypart.NIGHT), Theme.light(Daypart.NIGHT), Theme.light(Daypart.MORNING)]
    assert keeper.theme == told[-1]
