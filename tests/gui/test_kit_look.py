"""The look: what can be read, what is drawn, and that it follows the day and the system."""

from collections.abc import Iterator
from itertools import product

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.core.tailoring import Look, Motion
from segue.domain.context import Daypart
from segue.gui import icons
from segue.gui.buttons import IconButton
from segue.gui.covers import drawn_cover, initials
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
    keeper.set_look(replace(keeper.look, scheme=Scheme.LIGHT))
    assert told == [Theme.dark(Daypart.NIGHT), Theme.light(Daypart.NIGHT)]
    assert keeper.theme == told[-1]


def test_an_accent_that_was_chosen_stays_while_the_day_goes_on(keeper: ThemeKeeper) -> None:
    keeper.set_look(Look(Scheme.DARK, accent="teal"))
    chosen = keeper.theme.accent
    assert chosen != Theme.dark(Daypart.EVENING).accent
    keeper.set_daypart(Daypart.NIGHT)
    assert keeper.theme.accent == chosen
    keeper.set_look(Look(Scheme.DARK))
    assert keeper.theme == Theme.dark(Daypart.NIGHT)


def test_movement_follows_the_system_unless_it_is_chosen(keeper: ThemeKeeper) -> None:
    assert keeper.motion == 0
    keeper.set_moves(True)
    assert keeper.motion > 0
    keeper.set_look(Look(motion=Motion.NONE))
    assert keeper.motion == 0
    keeper.set_moves(False)
    keeper.set_look(Look(motion=Motion.FULL))
    assert keeper.motion > 0


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize(("air", "most"), [(14, None), (10, None), (8, None), (8, 28)])
def test_an_icon_is_no_smaller_in_its_button(
    keeper: ThemeKeeper, qtbot: QtBot, size: int, air: int, most: int | None
) -> None:
    """One that is drawn smaller than it was made is blurred."""
    button = IconButton(keeper, "list-music", "All its tracks", size=14, air=air, most=most)
    qtbot.addWidget(button)
    button.show()
    keeper.set_look(Look(size=size))
    side = button.iconSize().width()
    assert _ink(button.grab().toImage()) == _ink(icons.pixmap("list-music", keeper.theme.second, side).toImage())
    assert most is None or button.width() <= most


def _ink(image: QImage) -> tuple[int, int]:
    """How wide and how high what is drawn on a ground of one colour is."""
    ground = image.pixel(0, 0)
    drawn = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground]
    across, down = [x for x, _ in drawn], [y for _, y in drawn]
    return max(across) - min(across), max(down) - min(down)
