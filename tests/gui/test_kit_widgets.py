"""The widgets: what is shown to them is there to see, and what is chosen in them is told once."""

import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QImage, QMouseEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, tags
from pictures import a_picture, an_image
from segue.core.tailoring import Look
from segue.core.tailoring import Rows as RowsStand
from segue.domain.context import ACTIVITIES, Activity, Daypart
from segue.domain.offer import Form
from segue.domain.play import CHOSEN
from segue.domain.playlist import PlaylistId
from segue.domain.queue import Entry, Repeat
from segue.domain.track import Problem, Track, TrackId
from segue.gui.buttons import quiet_button
from segue.gui.columns import ColumnLook
from segue.gui.cover_art import CoverButton
from segue.gui.cover_tile import CoverTile, TileView
from segue.gui.covers import Cover, Covers
from segue.gui.day_arc import DayArc
from segue.gui.labels import Label
from segue.gui.main_window import first_size
from segue.gui.offer_card import OfferCard
from segue.gui.offer_view import OfferTrack, OfferView, PlayLine
from segue.gui.parts import Parts
from segue.gui.player_bar import PlayerBar
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.playlist_rows import PlaylistRow
from segue.gui.problems_page import ProblemsPage
from segue.gui.queue_panel import QueueItem, QueuePanel
from segue.gui.row_table import MISSING_ROLE, PLAYING_ROLE, TRACK_ROLE
from segue.gui.seek_bar import SeekBar
from segue.gui.shelf import Shelf
from segue.gui.sidebar import Place, Sidebar
from segue.gui.theme import Type
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_mime import TRACKS, carried, tracks_of
from segue.gui.track_table import TrackTable
from segue.gui.work_panel import WorkPanel, WorkView

FOUR_MINUTES = timedelta(minutes=4)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def covers() -> Iterator[Covers]:
    covers = Covers(lambda path, pixels: None)
    yield covers
    covers.close()


def told(signal: object) -> list[object]:
    """Everything that the signal tells from now on; several values as a tuple."""
    heard: list[object] = []
    signal.connect(lambda *values: heard.append(values[0] if len(values) == 1 else values))  # type: ignore[attr-defined]
    return heard


def button(widget: QWidget, words: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.text() == words)


# ---------------------------------------------------------------- covers


A, B = Path("/a.flac"), Path("/b.flac")


class Shelves:
    """Gives covers as told, and remembers what was asked for; held back until `gate` is open."""

    def __init__(self, **colours: str) -> None:
        self.colours = colours
        self.asked: list[Path] = []
        self.gate = threading.Event()
        self.gate.set()

    def load(self, path: Path, pixels: int) -> QImage | None:
        self.asked.append(path)
        colour = self.colours.get(path.stem)
        self.gate.wait()
        return an_image(colour, pixels, pixels) if colour else None


def colour_of(covers: Covers, path: Path) -> str | None:
    real = covers.real(Cover("A", "", path), 40)
    return None if real is None else real.toImage().pixelColor(20, 20).name()


@pytest.fixture
def shelves() -> Iterator[tuple[Covers, Shelves]]:
    shelves = Shelves(a="#ff0000", b="#00ff00")
    covers = Covers(shelves.load)
    yield covers, shelves
    shelves.gate.set()
    covers.close()


def test_a_cover_arrives_after_a_drawn_one(
    keeper: ThemeKeeper, qtbot: QtBot, shelves: tuple[Covers, Shelves]
) -> None:
    covers, _ = shelves
    cover = Cover("Blue Rooms", "", A)
    with qtbot.waitSignal(covers.arrived) as arrived:
        assert covers.pixmap(cover, 40, keeper.theme).width() == 40
    assert arrived.args == [A]
    real = covers.real(cover, 40)
    assert real is not None
    assert (real.width(), real.height()) == (40, 40)
    assert real.toImage().pixelColor(20, 20).name() == "#ff0000"


def test_what_has_no_cover_keeps_its_drawn_one_and_is_asked_once(
    keeper: ThemeKeeper, qtbot: QtBot, shelves: tuple[Covers, Shelves]
) -> None:
    covers, shelf = shelves
    bare = Path("/bare")
    with qtbot.waitSignal(covers._read):
        covers.pixmap(Cover("A", "", bare), 40, keeper.theme)
    for _ in range(3):
        covers.pixmap(Cover("A", "", bare), 40, keeper.theme)
    assert shelf.asked == [bare]


def test_covers_keep_within_their_memory(qtbot: QtBot) -> None:
    covers = Covers(lambda path, pixels: an_image("#0000ff", pixels, pixels))
    for n in range(14):
        with qtbot.waitSignal(covers.arrived):
            covers.real(Cover("A", "", Path(f"/{n}")), 1024)
    assert covers._bytes <= 48 * 1024 * 1024
    assert covers.real(Cover("A", "", Path("/13")), 1024) is not None
    assert covers.real(Cover("A", "", Path("/0")), 1024) is None
    covers.close()
    covers.close()


def test_covers_that_were_scrolled_past_are_not_read(qtbot: QtBot) -> None:
    gate, read = threading.Event(), list[Path]()

    def load(path: Path, pixels: int) -> QImage | None:
        gate.wait(300)
        read.append(path)
        return None

    covers = Covers(load)
    for n in range(450):
        covers.real(Cover("A", "", Path(f"/{n}")), 40)
    gate.set()
    qtbot.waitUntil(lambda: not covers._asked)
    covers.close()
    assert {Path(f"/{n}") for n in range(50, 450)} <= set(read)
    assert len(read) <= 402, "two were begun at once"


def test_what_was_read_before_a_file_changed_is_not_shown(qtbot: QtBot, shelves: tuple[Covers, Shelves]) -> None:
    covers, shelf = shelves
    shelf.gate.clear()
    assert colour_of(covers, A) is None
    qtbot.waitUntil(lambda: shelf.asked == [A])
    shelf.colours["a"] = "#0000ff"
    covers.forget(A)
    assert colour_of(covers, A) is None  # sent for again
    shelf.gate.set()
    qtbot.waitUntil(lambda: colour_of(covers, A) is not None)
    assert colour_of(covers, A) == "#0000ff"
    assert shelf.asked == [A, A]


def test_in_doubt_the_cover_stays_until_another_comes(qtbot: QtBot, shelves: tuple[Covers, Shelves]) -> None:
    covers, shelf = shelves
    for path in (A, B, Path("/c.flac")):
        with qtbot.waitSignal(covers._read):
            colour_of(covers, path)
    shelf.colours |= {"a": "#0000ff", "c": "#ffffff"}
    told: list[Path] = []
    covers.arrived.connect(told.append)
    covers.doubt()
    assert (colour_of(covers, A), colour_of(covers, B)) == ("#ff0000", "#00ff00")
    assert colour_of(covers, Path("/c.flac")) is None
    qtbot.waitUntil(lambda: not covers._asked)
    assert colour_of(covers, A) == "#0000ff"
    assert colour_of(covers, Path("/c.flac")) == "#ffffff"
    assert sorted(told) == [A, Path("/c.flac")]  # of B there is nothing new to see
    assert len(shelf.asked) == 6


def test_in_doubt_what_is_seen_is_looked_for_again(
    keeper: ThemeKeeper, qtbot: QtBot, shelves: tuple[Covers, Shelves]
) -> None:
    covers, shelf = shelves
    tile = CoverTile(keeper, covers, TileView(Cover("A", "", A), "A", ""))
    of_list = PlaylistCover(keeper, covers, 120)
    of_list.show_playlist("B", b"", [Track(TrackId(1), B, tags("B"), MONDAY)])
    for seen in (tile, of_list):
        qtbot.addWidget(seen)
        seen.show()
    qtbot.waitUntil(lambda: set(shelf.asked) == {A, B} and not covers._asked)
    QApplication.processEvents()
    shelf.asked.clear()
    covers.doubt()
    qtbot.waitUntil(lambda: set(shelf.asked) == {A, B})


def test_a_cover_that_is_gone_is_drawn_again(qtbot: QtBot, shelves: tuple[Covers, Shelves]) -> None:
    covers, shelf = shelves
    with qtbot.waitSignal(covers.arrived):
        colour_of(covers, A)
    del shelf.colours["a"]
    covers.doubt()
    with qtbot.waitSignal(covers.arrived):
        assert colour_of(covers, A) == "#ff0000"
    assert colour_of(covers, A) is None


# ---------------------------------------------------------------- the offer


def an_offer() -> OfferView:
    tracks = tuple(
        OfferTrack(TrackId(n + 70), f"Track {n}", "Someone", Cover("ABC"[n // 4]), place=n) for n in range(12)
    )
    return OfferView(
        "Film scores for Friday night",
        "You played them on 7 of the last 9 Fridays.",
        "1 h 45",
        tracks,
        unexpected="and one you haven’t heard since March",
        evidence_lines=("7 of the last 9 Fridays",),
        plays=(PlayLine("Fri 14 Nov", "Track 1"),),
    )


@pytest.fixture
def card(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> OfferCard:
    card = OfferCard(keeper, covers)
    qtbot.addWidget(card)
    card.show_offer(an_offer())
    card.show_now(time(21, 4))
    card.resize(720, 600)
    card.show()
    return card


@pytest.mark.parametrize(
    ("words", "signal"),
    [
        ("Play", lambda c: c.play_chosen),
        ("Not now", lambda c: c.not_now_chosen),
        ("Not at this time for 4 weeks", lambda c: c.not_at_this_time_chosen),
    ],
)
def test_each_answer_to_an_offer_is_told_once(
    card: OfferCard, qtbot: QtBot, words: str, signal: Callable[[OfferCard], object]
) -> None:
    heard = told(signal(card))
    qtbot.mouseClick(button(card, words), Qt.MouseButton.LeftButton)
    assert len(heard) == 1


def test_why_shows_the_counts_and_the_plays_and_hides_them_again(card: OfferCard, qtbot: QtBot) -> None:
    why = button(card, "Why?")
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert card._evidence.isVisible()
    assert {"7 of the last 9 Fridays", "Fri 14 Nov"} <= {
        label.text() for label in card.findChildren(type(card._title))
    }
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    assert not card._evidence.isVisible()
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
    qtbot.keyClick(why, Qt.Key.Key_Escape)
    assert not card._evidence.isVisible()


def test_with_motion_why_ends_up_open_and_then_shut(card: OfferCard, keeper: ThemeKeeper, qtbot: QtBot) -> None:
    keeper.set_moves(True)
    card.open_why()
    qtbot.waitUntil(lambda: card._evidence.isVisible() and card._evidence.maximumHeight() > 10_000)
    card.open_why(False)
    qtbot.waitUntil(lambda: not card._evidence.isVisible())


def test_tracks_of_an_offer_can_be_chosen_and_another_offer_replaces_them(card: OfferCard, qtbot: QtBot) -> None:
    heard = told(card.track_chosen)
    card.show_offer(an_offer())
    assert len(card._strip._buttons) == 3, "each cover once"
    qtbot.mouseClick(card._strip._buttons[2], Qt.MouseButton.LeftButton)
    assert heard == [8]
    assert card.accessibleName() == "Film scores for Friday night"


def shown(card: OfferCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(
    ("form", "mark", "can_be_kept", "goes_to"),
    [
        (Form.MIX, "Mix · 1 h 45", True, None),
        (Form.ALBUM, "Album · 1 h 45", False, "Go to the album"),
        (Form.BY_HAND, "Your playlist · 1 h 45", False, "Go to the playlist, to change it"),
        (Form.BY_RULE, "Your smart playlist · 1 h 45", False, "Go to the playlist, to change it"),
        (Form.BLEND, "Your blend · 1 h 45", False, "Go to the playlist, to change it"),
    ],
)
def test_an_offer_shows_what_it_is_and_only_a_mix_is_kept_and_shortened(
    card: OfferCard, qtbot: QtBot, form: Form, mark: str, can_be_kept: bool, goes_to: str | None
) -> None:
    card.show_offer(replace(an_offer(), form=form, has_page=goes_to is not None))
    assert mark in shown(card)
    card.list.click()
    assert card.keep.isVisible() is can_be_kept
    assert bool(card.tracks.removes) is can_be_kept
    assert len(card.tracks.lines) == 12
    assert card.page.isVisible() is (goes_to is not None)
    if goes_to is not None:
        assert card.page.accessibleName() == goes_to
        heard = told(card.page_wanted)
        card.page.click()
        assert len(heard) == 1
    played = told(card.track_chosen)
    card.tracks.lines[4].click()
    assert played == [4]


def test_an_album_shows_its_cover_once_and_how_it_goes(card: OfferCard, qtbot: QtBot) -> None:
    card.show_offer(replace(an_offer(), form=Form.ALBUM))
    assert card.sleeve.isVisible()
    assert not card._strip.isVisible()
    (cover,) = card.sleeve.findChildren(CoverButton)
    assert "Track 3\n5" not in shown(card)
    assert "and 8 tracks more" in shown(card)
    played = told(card.track_chosen)
    qtbot.mouseClick(cover, Qt.MouseButton.LeftButton)
    assert played == [0]
    card.show_offer(an_offer())
    assert not card.sleeve.isVisible()
    assert card._strip.isVisible()


def test_a_list_with_a_picture_of_its_own_shows_that_first(card: OfferCard, qtbot: QtBot) -> None:
    picture = a_picture("red", 64, 64)
    card.show_offer(replace(an_offer(), form=Form.BY_HAND, picture=picture, tracks=an_offer().tracks[8:]))
    first, *others = card._strip._buttons
    assert isinstance(first, PlaylistCover)
    assert len(others) == 1, "its tracks are of one album"
    played = told(card.track_chosen)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert played == [0]


def test_of_a_long_list_the_first_tracks_are_shown_and_how_many_more(card: OfferCard) -> None:
    many = tuple(OfferTrack(TrackId(n + 1), f"Track {n}", "", Cover("A"), place=n) for n in range(120))
    card.show_offer(replace(an_offer(), tracks=many, form=Form.BY_HAND))
    card.list.click()
    assert len(card.tracks.lines) == 50
    assert "and 70 tracks more" in shown(card)


def test_the_tracks_of_an_offer_are_made_as_its_list_is_opened(card: OfferCard) -> None:
    card.show_offer(an_offer())
    assert not card.tracks.lines
    card.list.click()
    assert len(card.tracks.lines) == 12
    shorter = replace(an_offer(), tracks=an_offer().tracks[1:])
    card.show_offer(shorter)  # the same, edited
    assert len(card.tracks.lines) == 11
    card.show_offer(replace(an_offer(), number=an_offer().number + 1))
    assert not card.tracks.isVisible()
    card.list.click()
    assert len(card.tracks.lines) == 12


@pytest.mark.parametrize("width", [420, 560, 720, 1100])
def test_nothing_of_an_offer_is_cut_off(card: OfferCard, qtbot: QtBot, width: int) -> None:
    card.open_why()
    card.resize(width, card.heightForWidth(width))
    qtbot.wait(1)
    for label in (card._title, card._reason):
        assert label.height() >= label.heightForWidth(label.width())


# ---------------------------------------------------------------- shelves


def some_tiles(numbers: Iterable[int]) -> list[tuple[TileView, object]]:
    """Each stands for its number."""
    return [(TileView(Cover(f"{n}"), f"Album {n}", "Someone", "Because"), n) for n in numbers]


def test_a_shelf_shows_whole_tiles_only_and_tells_which(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    shelf = Shelf(keeper, covers, "For now")
    qtbot.addWidget(shelf)
    shelf.show_tiles(some_tiles(range(9)))
    shelf.resize(700, 300)
    shelf.show()
    tiles = [tile for tile in shelf.findChildren(CoverTile) if tile.isVisible()]
    assert len(tiles) == 4
    assert all(tile.geometry().right() <= 700 for tile in tiles)
    looked, heard = told(shelf.activated), told(shelf.play_chosen)
    qtbot.mouseClick(tiles[1], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseClick(tiles[2], Qt.MouseButton.LeftButton, pos=QPoint(tiles[2].width() - 24, tiles[2].width() - 24))
    qtbot.keyClick(tiles[3], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(tiles[0], Qt.Key.Key_Return)
    assert looked == [1, 0]
    assert heard == [2, 3]


def test_behind_a_menu_no_tile_looks_pointed_at(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    shelf = Shelf(keeper, covers, "For now")
    qtbot.addWidget(shelf)
    shelf.show_tiles(some_tiles(range(3)))
    shelf.resize(700, 300)
    shelf.show()
    shelf.activateWindow()
    qtbot.waitUntil(shelf.isActiveWindow)
    tile, at = shelf.tiles[1], QPoint(20, 20)
    plain = tile.grab().toImage()
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    moved = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(at), QPointF(at), button, button, none)
    QApplication.sendEvent(tile, moved)
    assert tile.grab().toImage() != plain
    qtbot.mousePress(tile, Qt.MouseButton.RightButton, pos=at)
    qtbot.mouseRelease(tile, Qt.MouseButton.RightButton, pos=at)
    tile.setFocus(Qt.FocusReason.MouseFocusReason)
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(tile, QContextMenuEvent(mouse, at, tile.mapToGlobal(at)))
    assert tile.grab().toImage() == plain
    qtbot.keyClick(tile, Qt.Key.Key_Shift)
    assert tile.grab().toImage() != plain, "who goes on by keys sees where they are"


def test_what_is_under_the_keyboard_stays_until_that_leaves(
    keeper: ThemeKeeper, covers: Covers, qtbot: QtBot
) -> None:
    shelf, other = Shelf(keeper, covers, "For now"), Shelf(keeper, covers, "New here")
    page = QWidget()
    column = QVBoxLayout(page)
    for part in (shelf, other):
        column.addWidget(part)
        part.there.connect(part.setVisible)
        part.show_tiles(some_tiles(range(3)))
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.mouseMove(other)  # a test before this one may have left the pointer on the other shelf
    qtbot.waitUntil(lambda: not shelf.underMouse())
    shelf.tiles[1].setFocus()
    chosen = told(shelf.activated)
    shelf.show_tiles(some_tiles(range(5, 8)))
    qtbot.keyClick(shelf.tiles[1], Qt.Key.Key_Return)
    other.tiles[0].setFocus()
    qtbot.keyClick(shelf.tiles[1], Qt.Key.Key_Return)
    assert chosen == [1, 6]
    shelf.show_tiles(())
    assert not shelf.isVisible()


def test_a_shelf_keeps_the_room_of_what_is_to_come(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    shelf = Shelf(keeper, covers, "For now")
    qtbot.addWidget(shelf)
    is_there = told(shelf.there)
    shelf.resize(700, 300)
    shelf.wait_for(4)
    shelf.show()
    height = shelf.sizeHint().height()
    assert is_there == [True]
    assert not shelf.tiles
    shelf.show_tiles(some_tiles(range(9)))
    assert shelf.tiles
    assert shelf.sizeHint().height() == height, "so nothing below it moves"


def test_short_shelves_share_a_line_where_it_has_room(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    shelves = {name: Shelf(keeper, covers, name) for name in ("For now", "Pick up again", "New here")}
    for shelf, many in zip(shelves.values(), (3, 1, 12), strict=True):
        shelf.show_tiles(some_tiles(range(many)))
    parts = Parts(shelves)
    qtbot.addWidget(parts)
    parts.resize(1600, 900)
    parts.show()
    first, second, third = shelves.values()
    qtbot.waitUntil(lambda: second.x() > 0)
    assert first.y() == second.y() < third.y()
    assert third.width() == 1600
    below = [tile.mapTo(parts, QPoint()).x() for tile in third.tiles]
    assert [tile.mapTo(parts, QPoint()).x() for tile in (*first.tiles, *second.tiles)] == [*below[:3], below[4]]
    assert {tile.width() for shelf in shelves.values() for tile in shelf.tiles} == {third.tiles[0].width()}
    parts.resize(600, 900)
    qtbot.waitUntil(lambda: second.x() == 0)
    assert first.y() < second.y() < third.y()
    parts.resize(1600, 900)
    qtbot.waitUntil(lambda: second.x() > 0)
    parts.show_part("For now", False)
    qtbot.waitUntil(lambda: second.pos() == QPoint())


def test_what_is_awaited_stands_where_it_will_be(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    shelves = {name: Shelf(keeper, covers, name) for name in ("For now", "Pick up again")}
    first, second = shelves.values()
    first.wait_for(4, 3)
    second.wait_for(4, 1)
    parts = Parts(shelves)
    qtbot.addWidget(parts)
    parts.resize(1600, 900)
    parts.show()
    qtbot.waitUntil(lambda: second.x() > 0)
    places = [shelf.geometry() for shelf in shelves.values()]
    first.show_tiles(some_tiles(range(3)))
    second.show_tiles(some_tiles(range(1)))
    QApplication.processEvents()
    assert [shelf.geometry() for shelf in shelves.values()] == places


# ---------------------------------------------------------------- the player


@pytest.fixture
def seek(keeper: ThemeKeeper, qtbot: QtBot) -> SeekBar:
    seek = SeekBar(keeper)
    qtbot.addWidget(seek)
    seek.resize(500, 20)
    seek.show_position(timedelta(seconds=60), FOUR_MINUTES)
    seek.show()
    return seek


@pytest.mark.parametrize(
    ("key", "seconds"),
    [
        (Qt.Key.Key_Right, 65),
        (Qt.Key.Key_Left, 55),
        (Qt.Key.Key_PageUp, 90),
        (Qt.Key.Key_PageDown, 30),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 240),
    ],
)
def test_keys_seek(seek: SeekBar, qtbot: QtBot, key: Qt.Key, seconds: int) -> None:
    heard = told(seek.sought)
    qtbot.keyClick(seek, key)
    assert heard == [timedelta(seconds=seconds)]


def test_a_click_in_the_middle_seeks_to_the_middle(seek: SeekBar, qtbot: QtBot) -> None:
    heard = told(seek.sought)
    qtbot.mouseClick(seek, Qt.MouseButton.LeftButton, pos=QPoint(250, 10))
    assert len(heard) == 1
    assert abs(heard[0] - FOUR_MINUTES / 2) < timedelta(seconds=1)  # type: ignore[operator]


def test_a_drag_is_told_at_its_end_and_is_not_disturbed(seek: SeekBar, qtbot: QtBot) -> None:
    heard = told(seek.sought)
    qtbot.mousePress(seek, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    qtbot.mouseMove(seek, QPoint(9000, 10))
    seek.show_position(timedelta(seconds=61), FOUR_MINUTES)
    assert heard == []
    qtbot.mouseRelease(seek, Qt.MouseButton.LeftButton, pos=QPoint(9000, 10))
    assert heard == [FOUR_MINUTES]


def test_nothing_can_be_sought_where_the_length_is_unknown(seek: SeekBar, qtbot: QtBot) -> None:
    heard = told(seek.sought)
    seek.show_position(timedelta(seconds=3), None)
    seek.repaint()
    assert not seek.isEnabled()
    assert heard == []


def test_showing_a_state_tells_nothing(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    bar = PlayerBar(keeper, covers)
    qtbot.addWidget(bar)
    heard = [told(s) for s in (bar.volume_chosen, bar.shuffle_pressed, bar.queue_toggled, bar.sought)]
    bar.show_track("Title", "Artist", Cover("A"))
    bar.show_position(timedelta(seconds=5), FOUR_MINUTES)
    bar.show_volume(30)
    bar.show_muted(True)
    bar.show_shuffle(True)
    bar.show_repeat(Repeat.ONE)
    bar.show_queue_open(True)
    bar.show_note("No audio device", "Silence")
    bar.show_nothing("Play to shuffle all")
    assert heard == [[], [], [], []]


def test_an_activity_is_chosen_from_the_menu(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    bar = PlayerBar(keeper, covers)
    qtbot.addWidget(bar)
    bar.show_activities(ACTIVITIES)
    bar.show_activity(Activity("gaming"))
    heard = told(bar.activity_chosen)
    chip = bar._activity
    chip._fill()
    words = [action.text() for action in chip._menu.actions() if not action.isSeparator()]
    assert words == [
        *("What are you doing?", "Working", "Gaming", "Exercising", "Relaxing", "Cooking", "Reading", "None")
    ]
    assert [action.text() for action in chip._menu.actions() if action.isChecked()] == ["Gaming"]
    next(action for action in chip._menu.actions() if action.text() == "Cooking").trigger()
    chip._menu.actions()[-1].trigger()
    assert heard == [Activity("cooking"), None]


@pytest.mark.parametrize("width", [900, 1280])
def test_nothing_in_the_player_overlaps(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot, width: int) -> None:
    bar = PlayerBar(keeper, covers)
    qtbot.addWidget(bar)
    bar.show_track("A title that goes on for much longer than there is room " * 3, "Artist", Cover("A"))
    bar.show_activity(Activity("exercising"))
    bar.show_note("No audio device")
    bar.show_sleep("1 h 30", "Fades out and pauses in 1 h 30")
    bar.show_private(True)
    bar.show_position(timedelta(seconds=5), timedelta(hours=2))
    bar.resize(width, bar.height())
    bar.show()
    for held in (bar, bar._right):
        parts = [child for child in held.children() if isinstance(child, QWidget) and child.isVisible()]
        for one in parts:
            assert held.rect().contains(one.geometry()), one
            for other in parts:
                assert one is other or not one.geometry().intersects(other.geometry()), (one, other)


# ---------------------------------------------------------------- tables


class Rows(QAbstractTableModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def rowCount(self, parent: object = None) -> int:
        return self._count

    def columnCount(self, parent: object = None) -> int:
        return 3

    def headerData(self, section: int, orientation: object, role: int = 0) -> object:
        return ("Title", "Artist", "Time")[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = 0) -> object:
        row = index.row()
        answers = {
            int(Qt.ItemDataRole.DisplayRole): (f"Track {row}", None, "4:05")[index.column()],
            int(TRACK_ROLE): 1000 + row,
            int(MISSING_ROLE): row % 7 == 3,
            int(PLAYING_ROLE): row == 2,
        }
        return answers.get(int(role))


class Painted(QObject):
    """What is painted of a widget from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._region = QRegion()
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.times += 1
            self._region = self._region.united(event.region())
        return False

    def covers(self, rect: QRect) -> bool:
        return QRegion(rect).subtracted(self._region).isEmpty()


COLUMNS = (
    ColumnLook(share=3, leading=True),
    ColumnLook(share=2, drops_below=400),
    ColumnLook(width=72, figures=True),
)


@pytest.fixture
def table(keeper: ThemeKeeper, qtbot: QtBot) -> TrackTable:
    table = TrackTable(keeper, COLUMNS)
    qtbot.addWidget(table)
    model = Rows(100_000)
    model.setParent(table)
    table.setModel(model)
    table.resize(800, 400)
    table.show()
    return table


def test_a_thousand_rows_are_painted(table: TrackTable, keeper: ThemeKeeper) -> None:
    table.resize(800, 1000 * 32 + 40)
    table.selectRow(4)
    table._hover(6)
    assert not table.grab().isNull()


def test_the_frame_of_where_one_is_goes_with_all_of_its_row(table: TrackTable, qtbot: QtBot) -> None:
    table.selectRow(4)
    qtbot.waitExposed(table)
    painted = Painted(table.viewport())
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert table.currentIndex().row() == 5
    qtbot.waitUntil(lambda: painted.covers(table.row_rect(4)) and painted.covers(table.row_rect(5)))


def test_rows_stand_as_close_as_the_listener_wants_them_and_the_one_on_top_stays(
    table: TrackTable, keeper: ThemeKeeper
) -> None:
    table.verticalScrollBar().setValue(500 * table.rowHeight(0))
    for look, height in ((Look(rows=RowsStand.COMPACT), 26), (Look(size=200), 50), (Look(), 32)):
        keeper.set_look(look)
        assert (table.rowHeight(0), table.rowAt(1)) == (height, 500)


def test_whatever_has_words_grows_with_the_type_and_shrinks_again(
    keeper: ThemeKeeper, covers: Covers, qtbot: QtBot
) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    column = QVBoxLayout(held)
    sidebar, bar, label = Sidebar(keeper), PlayerBar(keeper, covers), Label("Title", Type.HEADING)
    for widget in (sidebar, bar, label):
        column.addWidget(widget)
    held.show()

    def sizes() -> tuple[int, ...]:
        return bar.height(), label.font().pixelSize(), sidebar.search.font().pixelSize(), sidebar._top.height()

    before = sizes()
    assert before[:3] == (88, 20, 14)
    keeper.set_look(Look(size=200))
    assert sizes()[:3] == (136, 36, 28)
    assert sizes()[3] > 1.2 * before[3]
    grown = sizes()
    keeper.set_look(Look(Scheme.LIGHT, "teal", size=200))  # another style sheet, under which Qt would give fonts back
    assert sizes() == grown
    keeper.set_look(Look())
    assert sizes() == before


def test_columns_fill_the_table_and_drop_where_there_is_no_room(table: TrackTable) -> None:
    widths = [table.columnWidth(i) for i in range(3)]
    assert sum(widths) <= table.viewport().width() < sum(widths) + 3
    table.setColumnWidth(0, 300)
    assert sum(table.columnWidth(i) for i in range(3)) <= table.viewport().width()
    table.resize(380, 400)
    assert table.isColumnHidden(1)


def test_with_columns_of_other_widths_it_is_painted_once(table: TrackTable, qtbot: QtBot) -> None:
    with qtbot.waitExposed(table):
        table.show()
    for _ in range(3):
        QApplication.processEvents()
    painted = Painted(table.viewport())
    table.resize(700, 400)
    for _ in range(3):  # what the columns have in store comes with the next turns
        QApplication.processEvents()
    assert painted.times == 1
    assert table.horizontalScrollBar().maximum() == 0


def test_return_and_double_click_activate_a_row_once(table: TrackTable, qtbot: QtBot) -> None:
    heard = told(table.row_activated)
    table.selectRow(5)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    at = table.row_rect(3).topLeft() + QPoint(60, 10)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.row_rect(1).topLeft() + QPoint(10, 10))
    assert heard == [5, 3, 1]


def test_all_rows_can_be_chosen_and_carried(table: TrackTable) -> None:
    table.selectAll()
    assert len(table.selected_rows()) == 100_000
    table.clearSelection()
    table.selectRow(2)
    assert table.selected_tracks() == (1002,)


def dropped(target: QWidget, at: QPoint, tracks: list[int]) -> None:
    mime = carried([TrackId(t) for t in tracks])  # the event does not keep it alive
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)  # type: ignore[attr-defined]


def test_tracks_from_elsewhere_are_dropped_between_rows(table: TrackTable) -> None:
    table.set_reorderable(True)
    heard = told(table.tracks_dropped)
    dropped(table, table.row_rect(2).topLeft() + QPoint(50, 4), [1, 2])
    dropped(table, table.row_rect(2).bottomLeft() + QPoint(50, -4), [3])
    assert heard == [((1, 2), 2), ((3,), 3)]


def test_only_our_own_tracks_are_taken_from_a_drag() -> None:
    mime = carried([TrackId(1), TrackId(2)])
    assert tracks_of(mime) == (1, 2)
    for data in (b"", b"{", b'["a"]', b"7"):
        mime.setData(TRACKS, data)
        assert tracks_of(mime) == ()


def queued(n: int) -> QueueItem:
    return QueueItem(Entry(TrackId(n), CHOSEN), f"Track {n}", "Someone", timedelta(minutes=4, seconds=5), Cover("A"))


@pytest.fixture
def panel(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> QueuePanel:
    panel = QueuePanel(keeper, covers)
    qtbot.addWidget(panel)
    panel.resize(280, 500)
    panel.show()
    return panel


def test_only_what_has_a_heading_now_is_taller_in_the_queue(keeper: ThemeKeeper, panel: QueuePanel) -> None:
    items = [queued(n) for n in range(30)]
    rows = panel.list

    def heights() -> dict[int, int]:
        """Of those that are not as high as the others."""
        height = keeper.row(2)
        return {row: rows.rowHeight(row) - height for row in range(30) if rows.rowHeight(row) != height}

    panel.show_queue(None, items, "", {0: "Queued by you", 4: "Next"})
    (heading,) = heights().values()
    for first in (3, 2, 1, 7):
        panel.show_queue(None, items, "", {0: "Queued by you", first: "Next"})
        assert heights() == {first: heading}
    for look in (Look(rows=RowsStand.COMPACT), Look(size=200), Look()):
        keeper.set_look(look)
        assert list(heights()) == [7]
        panel.show_queue(None, items, "", {0: "Queued by you", 7: "Next"})
        assert list(heights()) == [7]
    panel.show_queue(None, items, "", {0: "Next"})
    assert heights() == {}


def test_what_is_chosen_in_the_queue_is_the_track_and_not_its_place(panel: QueuePanel, qtbot: QtBot) -> None:
    items = [queued(n) for n in range(40)]
    rows, removed = panel.list, told(panel.removal_chosen)
    panel.show_queue(None, items, "40 tracks")
    rows.choose_rows((3, 4, 6))
    panel.show_queue(items[0], items[1:], "39 tracks")
    assert (rows.selected_rows(), rows.currentIndex().row()) == ((2, 3, 5), 2)
    panel.show_queue(items[0], [queued(90), queued(91), *items[1:]], "41 tracks")
    assert (rows.selected_rows(), rows.currentIndex().row()) == ((4, 5, 7), 4)
    panel.show_queue(items[3], items[4:], "36 tracks")
    assert (rows.selected_rows(), rows.currentIndex().row()) == ((0, 2), 0)
    panel.show_queue(items[6], items[7:], "33 tracks")
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert not removed, "what was chosen plays by now, or has been played"


def test_the_same_rows_stay_in_sight_when_the_queue_moves_on(panel: QueuePanel) -> None:
    items = [queued(n) for n in range(60)]
    rows = panel.list
    panel.show_queue(None, items, "60 tracks", {0: "Queued by you", 9: "Next"})
    bar = rows.verticalScrollBar()

    def in_sight() -> tuple[int, int]:
        top = rows.rowAt(0)
        return rows.model().index(top, 0).data(TRACK_ROLE), rows.rowViewportPosition(top)

    panel.show_queue(items[0], items[1:], "59 tracks", {0: "Queued by you", 8: "Next"})
    assert in_sight() == (1, 0)
    bar.setValue(bar.maximum() // 2)
    seen = in_sight()
    panel.show_queue(items[1], items[2:], "58 tracks", {0: "Queued by you", 7: "Next"})
    assert in_sight() == seen
    panel.show_queue(items[1], [queued(90), *items[2:]], "59 tracks", {0: "Queued by you", 8: "Next"})
    assert in_sight() == seen


def test_the_queue_asks_only_for_the_rows_in_view(keeper: ThemeKeeper, covers: Covers, qtbot: QtBot) -> None:
    asked: set[int] = set()

    class Lazy(tuple[QueueItem, ...]):
        def __len__(self) -> int:
            return 50_000

        def __getitem__(self, n: object) -> QueueItem:  # type: ignore[override]
            assert isinstance(n, int)
            asked.add(n)
            return queued(n)

    panel = QueuePanel(keeper, covers)
    qtbot.addWidget(panel)
    panel.resize(280, 500)
    panel.show_queue(queued(1), Lazy(), "50,000 tracks")
    panel.show()
    panel.grab()
    assert 0 < len(asked) < 40
    removed, activated = told(panel.removal_chosen), told(panel.activated)
    panel.list.selectRow(1)
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert removed == [(1,)]
    assert activated == [1]


# ---------------------------------------------------------------- the sidebar


@pytest.fixture
def sidebar(keeper: ThemeKeeper, qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar(keeper)
    qtbot.addWidget(sidebar)
    sidebar.show_playlists((PlaylistRow(PlaylistId(1), "Sunday"), PlaylistRow(PlaylistId(2), "Train")))
    sidebar.resize(220, 700)
    sidebar.show()
    return sidebar


def test_a_place_and_a_playlist_are_chosen_and_only_one_is_marked(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard = told(sidebar.chosen)
    sidebar.choose(Place.HOME)
    top, playlists, _ = sidebar._lists
    for rows, row in ((top, 1), (playlists, 1), (top, 0), (top, 0)):
        at = rows.visualItemRect(rows.item(row)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert heard == [Place.TRACKS, PlaylistId(2), Place.HOME]
    assert [len(rows.selectedItems()) for rows in sidebar._lists] == [1, 0, 0]


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_only_the_left_button_goes_somewhere(sidebar: Sidebar, qtbot: QtBot, button: Qt.MouseButton) -> None:
    heard, menus = told(sidebar.chosen), told(sidebar.playlists.menu_wanted)
    sidebar.choose(Place.HOME)
    top, playlists, _ = sidebar._lists
    for rows in (top, playlists):
        qtbot.mouseClick(rows.viewport(), button, pos=rows.visualItemRect(rows.item(1)).center())
    assert not heard
    assert [len(rows.selectedItems()) for rows in sidebar._lists] == [1, 0, 0]
    at = playlists.visualItemRect(playlists.item(1)).center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(playlists.viewport(), QContextMenuEvent(mouse, at, playlists.mapToGlobal(at)))
    assert [lists for lists, _ in menus] == [(PlaylistId(2),)]


def test_the_sidebar_marks_nothing_that_is_not_gone_to(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard = told(sidebar.chosen)
    sidebar.choose(Place.HOME)
    top, _, foot = sidebar._lists
    qtbot.keyClick(foot, Qt.Key.Key_Left)
    assert not foot.selectedItems()
    qtbot.keyClick(top, "g")
    assert heard == [Place.GENRES]


def test_tab_into_many_playlists_does_not_scroll_the_places_away(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.show_playlists([PlaylistRow(PlaylistId(n), f"List {n}") for n in range(1, 60)])
    bar = sidebar._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    sidebar.search.setFocus()
    while sidebar.focusWidget() is not sidebar.playlists:
        qtbot.keyClick(sidebar.focusWidget(), Qt.Key.Key_Tab)
    assert bar.value() == 0


def test_a_playlist_is_renamed_in_its_row(sidebar: Sidebar, qtbot: QtBot) -> None:
    heard = told(sidebar.playlists.renamed)
    sidebar.edit_playlist(PlaylistId(2))
    editor = sidebar.playlists.findChild(QLineEdit)
    assert editor.text() == "Train"
    editor.setText("  For the train ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: heard == [(PlaylistId(2), "For the train")])
    sidebar.edit_playlist(PlaylistId(1))
    qtbot.waitUntil(lambda: sidebar.playlists.state() is sidebar.playlists.State.EditingState)
    editor = sidebar.playlists.findChildren(QLineEdit)[-1]
    editor.setText("   ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sidebar.playlists.state() is not sidebar.playlists.State.EditingState)
    assert len(heard) == 1


def test_tracks_are_dropped_on_a_playlist_or_below_them(sidebar: Sidebar) -> None:
    heard = told(sidebar.playlists.dropped)
    rows = sidebar.playlists
    dropped(rows, rows.visualItemRect(rows.item(1)).center(), [7, 8])
    dropped(rows, QPoint(40, rows.height() - 4), [9])
    assert heard == [(PlaylistId(2), (7, 8)), (None, (9,))]


def test_search_is_told_and_ended_and_left(sidebar: Sidebar, qtbot: QtBot) -> None:
    changed, ended, left = told(sidebar.search_changed), told(sidebar.search_ended), told(sidebar.search_left)
    qtbot.keyClicks(sidebar.search, "ab")
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Down)
    assert (len(ended), len(left)) == (0, 1)
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)
    assert (len(ended), len(left)) == (1, 1)
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Escape)
    assert (changed, len(left)) == (["a", "ab", ""], 1)
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Return)
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Escape)
    assert (len(ended), len(left)) == (1, 3)


def test_what_is_searched_for_elsewhere_is_shown_and_not_told(sidebar: Sidebar) -> None:
    changed = told(sidebar.search_changed)
    sidebar.show_search("elsewhere")
    assert (sidebar.search.text(), changed) == ("elsewhere", [])


def test_work_comes_and_goes_and_can_be_cancelled(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    panel = WorkPanel(keeper)
    qtbot.addWidget(panel)
    assert panel.isHidden()
    heard = list[str]()
    scan = WorkView("scan", "Reading", "3 of 9", 1 / 3, stop=lambda: heard.append("scan"))
    panel.show_works((scan, WorkView("learn", "Learning", "12 plays")))
    qtbot.mouseClick(panel._lines["scan"].cancel, Qt.MouseButton.LeftButton)
    assert heard == ["scan"]
    assert panel._lines["learn"].cancel.isHidden()
    panel.show_works(())
    assert panel.isHidden()
    panel.show_problems(2)
    assert not panel.isHidden()


# ---------------------------------------------------------------- the rest


def test_undo_is_called_once_and_the_toast_goes(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    toast = Toast(keeper, page)
    undone: list[bool] = []
    toast.tell("A playlist was deleted", lambda: undone.append(True))
    assert toast.isVisible()
    toast.undo()
    toast.undo()
    assert undone == [True]
    assert not toast.isVisible()


def test_a_toast_does_not_lie_over_what_it_is_to_spare(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    foot, over = QPushButton("At the foot", page), QPushButton("Over it", page)
    foot.setGeometry(0, 540, 900, 60)
    over.setGeometry(300, 480, 300, 30)
    page.show()
    toast = Toast(keeper, page)
    toast.tell("Queue cleared", lambda: None)
    assert toast.geometry().intersects(foot.geometry())
    toast.spare(foot, over)
    toast.tell("Queue cleared", lambda: None)
    assert toast.geometry().bottom() < over.y()
    over.hide()
    toast.tell("Queue cleared", lambda: None)
    assert over.y() < toast.geometry().bottom() < foot.y()
    foot.hide()
    toast.tell("Queue cleared", lambda: None)
    assert toast.geometry().bottom() > foot.y()


def test_a_toast_makes_room_for_larger_type_while_it_is_seen(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    toast = Toast(keeper, page)
    toast.tell("“Recently played” is hidden in the sidebar", lambda: None)
    usual = toast.geometry()
    keeper.set_look(replace(keeper.look, size=150))
    assert toast.width() == toast.sizeHint().width() > usual.width()
    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1
    keeper.set_look(replace(keeper.look, size=100))
    assert toast.geometry() == usual


def test_a_toast_is_as_wide_as_its_words(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    toast = Toast(keeper, page)
    for words in ("Queue cleared", "16 plays of Ada Example forgotten", "Not now, then: it may be offered again"):
        toast.tell(words, lambda: None)
        assert toast._words.heightForWidth(toast._words.width()) == toast._words.heightForWidth(900)


def test_a_toast_has_room_for_its_words_after_type_has_grown(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1600, 600)
    page.show()
    toast = Toast(keeper, page)
    keeper.set_look(replace(keeper.look, size=200))
    toast.tell("Forgotten, with all that was learned of it", lambda: None)
    QApplication.processEvents()
    words = toast.findChildren(QLabel)[0]
    assert words.fontMetrics().horizontalAdvance(words.text()) <= words.width()


def test_a_toast_says_which_key_undoes_it(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    toast = Toast(keeper, page)
    toast.show_key("Ctrl+Z")

    def says() -> list[str]:
        return [label.text() for label in toast.findChildren(QLabel) if label.isVisible()]

    toast.tell("Queue cleared", lambda: None)
    assert says() == ["Queue cleared", "Ctrl+Z"]
    toast.tell("Nothing to be undone")
    assert says() == ["Nothing to be undone"]


@pytest.mark.parametrize(("screen", "first"), [((1920, 1080), (1200, 780)), ((1366, 768), (1200, 720))])
def test_the_first_window_is_seen_whole(screen: tuple[int, int], first: tuple[int, int]) -> None:
    assert first_size(QSize(*screen)) == QSize(*first)


def test_problems_are_listed_with_their_reasons(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    page = ProblemsPage(keeper)
    qtbot.addWidget(page)
    page.resize(800, 400)
    page.show_problems([Problem(Path("/m/a.flac"), "It ends too early")])
    page.show()
    assert page.table.model().index(0, 2).data() == "It ends too early"
    heard = told(page.file_chosen)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert heard == [Path("/m/a.flac")]


def test_every_widget_outlives_a_change_of_theme_and_is_forgotten_after_its_end(
    keeper: ThemeKeeper, covers: Covers, qtbot: QtBot
) -> None:
    page = QWidget()
    for made in (
        Sidebar(keeper),
        PlayerBar(keeper, covers),
        OfferCard(keeper, covers),
        QueuePanel(keeper, covers),
        TrackTable(keeper, COLUMNS),
        quiet_button("x"),
    ):
        made.setParent(page)
    keeper.set_look(replace(keeper.look, scheme=Scheme.LIGHT))
    page.deleteLater()
    with qtbot.waitSignal(page.destroyed):
        pass
    keeper.set_look(replace(keeper.look, scheme=Scheme.DARK))


def test_the_arc_of_the_day_is_as_large_as_one_that_is_made_in_that_size_of_type(
    keeper: ThemeKeeper, qtbot: QtBot
) -> None:
    before = DayArc(keeper)
    qtbot.addWidget(before)
    keeper.set_look(replace(keeper.look, size=200))
    after = DayArc(keeper)
    qtbot.addWidget(after)
    assert after.size() == before.size()
