"""Colours taken from covers: which ones, and that every word on them can be read."""

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.contrast import LEGIBLE, contrast
from segue.gui.cover_colours import CoverTheme, Tint, leading, look_ahead, washed
from segue.gui.cover_ground import CoverGround
from segue.gui.covers import Cover, Covers
from segue.gui.theme import Theme, mixed
from segue.gui.theme_keeper import Scheme, ThemeKeeper

tints = st.builds(Tint, st.floats(0, 1), st.floats(0, 1))
themes = st.sampled_from([made(part) for made, part in product((Theme.dark, Theme.light), Daypart)])


def picture(*stripes: str, side: int = 96) -> QImage:
    """In stripes of the same width."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for at, colour in enumerate(stripes):
        painter.fillRect(at * side // len(stripes), 0, side, side, QColor(colour))
    painter.end()
    return image


@settings(max_examples=300)
@given(themes, tints, tints)
def test_every_word_can_be_read_in_the_colours_of_any_cover(theme: Theme, first: Tint, second: Tint) -> None:
    wash = washed(theme, (first, second))
    made = wash.theme
    halfway = mixed(made.ground, 0.5, wash.foot)
    for ink, ground in product((made.text, made.second, made.accent), (made.ground, halfway, wash.foot)):
        assert contrast(ink, ground) >= LEGIBLE, (ink, ground)
        pointed = mixed(made.text, int(made.quiet_pressed[1:3], 16) / 255, ground)
        assert contrast(ink, pointed) >= LEGIBLE, (ink, pointed)
    assert contrast(made.on_accent, made.accent) >= LEGIBLE
    assert contrast(made.text, made.raised) >= LEGIBLE
    assert contrast(made.second, made.raised) >= LEGIBLE
    assert contrast(made.reason, made.ground) >= LEGIBLE


def near(one: float, other: float) -> bool:
    return min(abs(one - other), 1 - abs(one - other)) < 0.06


def test_what_there_is_most_of_leads() -> None:
    first, second = leading(picture("#c02020", "#c02020", "#2040c0"))
    assert near(first.hue, 0)
    assert near(second.hue, 0.63)


def test_of_one_colour_the_second_is_the_same() -> None:
    first, second = leading(picture("#c02020", "#101010", "#f0f0f0"))
    assert first == second
    assert near(first.hue, 0)


def test_a_spot_of_colour_on_grey_is_the_colour() -> None:
    first, _ = leading(picture("#808080", "#808080", "#808080", "#808080", "#00a060"))
    assert near(first.hue, 0.43)


@pytest.mark.parametrize("colours", [("#000000",), ("#ffffff",), ("#101010", "#e8e8e8"), ("#807f80",)])
def test_black_and_white_stays_so(colours: tuple[str, ...]) -> None:
    first, second = leading(picture(*colours))
    assert first.fullness == second.fullness == 0
    made = washed(Theme.dark(Daypart.EVENING), (first, second)).theme
    assert QColor(made.ground).hslSaturation() == 0
    assert near(QColor(made.accent).hslHueF(), QColor(Theme.dark(Daypart.EVENING).accent).hslHueF())


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def covers() -> Iterator[Callable[[dict[str, QImage]], Covers]]:
    made: list[Covers] = []

    def make(pictures: dict[str, QImage]) -> Covers:
        made.append(Covers(lambda path, pixels: pictures.get(path.name)))
        return made[-1]

    yield make
    for one in made:
        one.close()


def test_a_theme_follows_the_cover_and_the_scheme(
    keeper: ThemeKeeper, covers: Callable[[dict[str, QImage]], Covers], qtbot: QtBot
) -> None:
    ground = CoverGround(keeper, covers({"red.flac": picture("#c02020")}))
    qtbot.addWidget(ground)
    its = ground.dress
    assert its.theme == keeper.theme
    its.show_cover(Cover("Red", path=Path("red.flac")))
    qtbot.waitUntil(lambda: near(QColor(its.theme.ground).hslHueF(), 0))
    dark = its.theme
    keeper.set_look(replace(keeper.look, scheme=Scheme.LIGHT))
    assert not its.theme.is_dark
    assert near(QColor(its.theme.ground).hslHueF(), 0)
    keeper.set_look(replace(keeper.look, scheme=Scheme.DARK))
    assert its.theme == dark
    its.show_cover(None)
    assert its.theme == keeper.theme


def test_without_a_picture_it_is_that_of_the_drawn_cover(
    keeper: ThemeKeeper, covers: Callable[[dict[str, QImage]], Covers], qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    its_covers = covers({})
    its = CoverTheme(keeper, its_covers, owner)
    cover = Cover("A record", "Somebody", Path("none.flac"))
    its.show_cover(cover)
    qtbot.waitUntil(lambda: its.theme != keeper.theme)
    drawn = leading(its_covers.drawn(cover, 64, keeper.theme).toImage())
    assert its.theme == washed(keeper.theme, drawn).theme
    its.show_cover(Cover("A record", "Somebody"))
    assert its.theme == washed(keeper.theme, drawn).theme


def test_of_a_cover_that_was_seen_before_it_is_there_at_once(
    keeper: ThemeKeeper, covers: Callable[[dict[str, QImage]], Covers], qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    path, pictures = Path("red.flac"), {"red.flac": picture("#c02020")}
    its_covers = covers(pictures)
    look_ahead(its_covers, path)
    qtbot.waitUntil(lambda: its_covers.is_seen(path, leading))
    its = CoverTheme(keeper, its_covers, owner)
    its.show_cover(Cover("Red", path=path))
    assert near(QColor(its.theme.ground).hslHueF(), 0)


def test_a_cover_that_is_another_now_is_seen_anew(
    keeper: ThemeKeeper, covers: Callable[[dict[str, QImage]], Covers], qtbot: QtBot
) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    path, pictures = Path("a.flac"), dict[str, QImage]()
    its_covers, cover = covers(pictures), Cover("A", path=path)
    its = CoverTheme(keeper, its_covers, owner)
    its.show_cover(cover)
    qtbot.waitUntil(lambda: its_covers.is_seen(path, leading))
    for colour, hue, forgets in (("#c02020", 0, False), ("#2040c0", 0.63, False), ("#20a040", 0.37, True)):
        pictures["a.flac"] = picture(colour)
        if forgets:
            its_covers.forget(path)
        else:
            its_covers.doubt()
        its_covers.real(cover, 48)
        qtbot.waitUntil(lambda hue=hue: near(QColor(its.theme.ground).hslHueF(), hue))


def test_a_picture_that_is_only_looked_at_is_not_kept(
    covers: Callable[[dict[str, QImage]], Covers], qtbot: QtBot
) -> None:
    path, told = Path("red.flac"), list[object]()
    its_covers = covers({"red.flac": picture("#c02020")})
    its_covers.look(path, 64, leading, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert not its_covers.is_seen(path, leading)
