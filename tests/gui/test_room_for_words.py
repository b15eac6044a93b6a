"""In a small window, and beside the largest type, things keep their places and have room for their words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from painted_words import painted_by, unreadable
from pictures import an_image
from segue.core.tailoring import Look
from segue.domain.context import Daypart
from segue.domain.offer import Form
from segue.domain.track import TrackId
from segue.gui.cover_art import CoverArt, CoverButton
from segue.gui.covers import Cover, Covers
from segue.gui.dial import Dial
from segue.gui.dotted import Dotted
from segue.gui.labels import BriefLabel, Label
from segue.gui.link import Link
from segue.gui.mini_cover import LARGEST, LEAST, MiniCover
from segue.gui.offer_card import OfferCard
from segue.gui.offer_covers import OfferSleeve, OfferStrip
from segue.gui.offer_forms import FormMark
from segue.gui.offer_view import OfferTrack
from segue.gui.theme import Space, sign_size
from segue.gui.theme_keeper import ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def asked() -> list[int]:
    return []


@pytest.fixture
def covers(asked: list[int]) -> Iterator[Covers]:
    def load(path: Path, pixels: int) -> QImage:
        asked.append(pixels)
        return an_image("#0000ff", pixels, pixels)

    covers = Covers(load)
    yield covers
    covers.close()


def shown(widget: QWidget, qtbot: QtBot, width: int, height: int) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    for _ in range(3):
        QApplication.processEvents()


def test_an_offer_leaves_less_free_in_a_small_window(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    """So its answers find room on one line."""
    card = OfferCard(keeper, covers)
    for width, before, between, after in ((601, Space.L, Space.M, Space.S), (720, Space.XL, Space.XL, Space.L)):
        shown(card, qtbot, width, 400)
        assert card.play.mapTo(card, QPoint()).x() == before + card._arc.width() + between
        assert card.play.parentWidget().width() == width - card.play.mapTo(card, QPoint()).x() - after


def test_a_value_stands_on_the_line_that_it_is_set_on(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    dial = Dial("Tracks of unknown loudness", -15, 15, 0.5, lambda value: f"{value:+.0f}")
    for width in (362, 700):
        shown(dial, qtbot, width, 80)
        assert dial._value.geometry().left() > dial.line.geometry().right()
        assert dial._value.geometry().right() < width


def test_words_with_dots_between_them_find_a_second_line(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    by, year, genre = Link(), Label("1959"), Link()
    by.show_words("The Corwin Ashby Trio")
    genre.show_words("Jazz")
    line = Dotted(by, year, genre)
    line.show_parts([by, year, genre])
    shown(line, qtbot, 1000, 20)
    dots = [label for label in line.findChildren(Label) if label.isVisible() and label.text() == " · "]
    assert len(dots) == 2
    assert by.width() - by.fontMetrics().horizontalAdvance(by.text()) <= 1, "as far before a dot as behind it"
    one_line = line.heightForWidth(1000)
    line.resize(by.sizeHint().width() + 20, 80)
    QApplication.processEvents()
    assert line.heightForWidth(line.width()) > one_line
    assert (by.toolTip(), genre.toolTip()) == ("", ""), "both are whole"
    line.show_parts([year])
    assert [one.isVisible() for one in (by, year, genre, *dots)] == [False, True, False, False, False]


def test_a_strip_of_covers_is_no_higher_than_its_words_are(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    keeper.set_look(Look(size=200))
    strip = OfferStrip(keeper, covers)
    tracks = [OfferTrack(TrackId(n), f"Track {n}", "", Cover("A", "", Path(f"/{n}")), place=n) for n in range(2)]
    strip.show_tracks(tracks, "A song")
    shown(strip, qtbot, 460, 64)
    assert strip.height() == sign_size(64) > 64
    assert strip._buttons[0].height() == strip.height(), "a cover grows as a sign does"
    strip.show_tracks(tracks, "A song whose name takes three lines, not heard since June of last year")
    QApplication.processEvents()
    assert strip.height() >= strip._note.heightForWidth(strip._note.width()) > 64
    button = strip._buttons[0]
    assert abs(button.y() + button.height() // 2 - strip.height() // 2) <= 1


def test_a_mark_beside_words_grows_with_them(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    mark = FormMark(keeper, Form.MIX)
    qtbot.addWidget(mark)
    assert mark.pixmap().width() == 16
    keeper.set_look(Look(size=200))
    assert mark.pixmap().width() == 32


def test_the_titles_of_an_album_have_room_beside_its_cover(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    sleeve = OfferSleeve(keeper, covers)
    cover = Cover("A", "", Path("/a"))
    sleeve.show_tracks([OfferTrack(TrackId(n), f"Track {n}", "", cover, place=n) for n in range(9)])
    shown(sleeve, qtbot, 460, 96)
    for size in (100, 200):
        keeper.set_look(Look(size=size))
        QApplication.processEvents()
        assert unreadable(sleeve) == []
        assert sleeve.findChild(CoverButton).height() == sleeve.height() == size * 96 // 100


def test_small_covers_grow_with_what_stands_beside_them(
    keeper: ThemeKeeper, covers: Covers, asked: list[int], qtbot: QtBot
) -> None:
    beside, alone = CoverArt(keeper, covers, 56), CoverArt(keeper, covers, 200, grows=False)
    for cover in (beside, alone):
        cover.show_cover(Cover("A", "", Path("/a")))
        shown(cover, qtbot, cover.width(), cover.height())
    keeper.set_look(Look(size=200))
    assert (beside.width(), alone.width()) == (sign_size(56), 200)
    beside.grab()
    qtbot.waitUntil(lambda: sign_size(56) in asked)  # else it would be blurred


def test_a_cover_is_read_about_as_large_as_it_is_painted(
    keeper: ThemeKeeper, covers: Covers, asked: list[int], qtbot: QtBot
) -> None:
    """To leave out more than every second pixel makes it jagged."""
    cover = MiniCover(keeper, covers)
    cover.show_cover(Cover("A", "", Path("/a")))
    for side, read in ((LEAST, LARGEST // 4), (LARGEST // 2 + 10, LARGEST)):
        shown(cover, qtbot, side, side)
        cover.grab()
        qtbot.waitUntil(lambda read=read: read in asked)


def test_no_line_ends_between_a_number_and_its_unit(qtbot: QtBot) -> None:
    for label in (Label("You heard 4 h 50", wraps=True), BriefLabel(lines=3)):
        label.setText("You heard 4 h 50")
        qtbot.addWidget(label)
        label.resize(label.fontMetrics().horizontalAdvance("You heard 4 h"), 80)
        assert [one.words.split() for one in painted_by(label)] == [["You", "heard"], ["4", "h", "50"]]
