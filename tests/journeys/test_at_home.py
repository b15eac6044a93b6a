"""Home's shelves: each shows what is true, plays at one press and opens at another, and nothing moves away."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.habits_told import habits_told
from segue.core.home import OfAlbum, OfMix, ShelfId, Tile
from segue.core.replying import in_words
from segue.domain.context import Activity
from segue.domain.offer import Answer
from segue.domain.play import CHOSEN, SUGGESTED
from segue.gui.cover_tile import CoverTile
from segue.gui.home_page import HomePage
from segue.gui.labels import ElidedLabel
from segue.gui.page_head import PageName
from segue.gui.shelf import Shelf
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, MixAt, PlaysAt
from segue.gui.theme import Type, pixels


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    home = running.program.offering.home
    qtbot.waitUntil(lambda: all(home.tiles(shelf) is not None for shelf in ShelfId), timeout=30_000)
    return running


def page_of(running: Running) -> HomePage:
    return running.program.window.listening.home


def shelf_of(running: Running, which: ShelfId) -> Shelf:
    return page_of(running).shelves.shelves[which]


def tiles_of(running: Running, which: ShelfId) -> list[Tile]:
    return list(running.program.offering.home.tiles(which) or ())


def press(tile: CoverTile, *, on_play: bool = False) -> None:
    at = QPoint(tile.width() - 24, tile.width() - 24) if on_play else QPoint(20, 20)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=at)


def test_its_name_is_as_large_as_that_of_any_page(running: Running, qtbot: QtBot) -> None:
    title = page_of(running).findChild(PageName)
    qtbot.waitUntil(lambda: bool(title.text()) and title.width() > title.needs(Type.TITLE))
    assert title.font().pixelSize() == pixels(Type.TITLE)


def test_a_shelf_is_there_only_while_it_has_something(running: Running) -> None:
    for which in ShelfId:
        assert shelf_of(running, which).isHidden() is not bool(tiles_of(running, which))
    assert tiles_of(running, ShelfId.FOR_NOW)
    assert tiles_of(running, ShelfId.NEW)
    assert tiles_of(running, ShelfId.LATELY)


def test_a_mix_opens_with_its_reasons_and_leads_to_its_plays(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    first = tiles_of(running, ShelfId.FOR_NOW)[0]
    assert isinstance(first.of, OfMix)
    mix = first.of.mix
    press(shelf_of(running, ShelfId.FOR_NOW).tiles[0])
    assert window.way.here == MixAt(mix, SUGGESTED)
    page = window.listening.mix
    assert (page.head.title.text(), page.why.text()) == (mix.title, mix.why)
    assert tuple(page.tracks.ids) == mix.tracks
    QTest.mouseClick(page.plays, Qt.MouseButton.LeftButton)
    assert window.way.here == PlaysAt(mix.title, mix.why, mix.plays)
    window.way.back()
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    kept = next(one for one in running.program.playlists.all() if one.name == mix.title)
    assert running.program.playlists.get(kept.id).tracks == mix.tracks


def test_a_press_on_its_button_plays_a_mix(running: Running, qtbot: QtBot) -> None:
    first = tiles_of(running, ShelfId.FOR_NOW)[0]
    press(shelf_of(running, ShelfId.FOR_NOW).tiles[0], on_play=True)
    assert tuple(entry.track for entry in running.program.player.queue.entries) == first.tracks
    assert page_of(running).isVisible()


@pytest.mark.parametrize("on_its_page", [False, True])
def test_what_is_played_from_a_suggestion_is_told_from_what_was_chosen(
    running: Running, qtbot: QtBot, on_its_page: bool
) -> None:
    program = running.program
    offers = program.profile.offers.past("", 1000)
    tile = shelf_of(running, ShelfId.FOR_NOW).tiles[0]
    press(tile, on_play=not on_its_page)
    if on_its_page:
        QTest.mouseClick(program.window.listening.mix.head.play, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)
    program.window.bar.track_pressed.emit()
    column = program.window.listening.now_playing.column
    assert column._why.text() == "Segue suggested it on Home"
    running.engine.advance(timedelta(minutes=1))
    program.player.stop()
    assert program.profile.plays.latest(1)[0][0].listen.origin == SUGGESTED
    assert program.profile.offers.past("", 1000) == offers


def test_an_album_left_in_the_middle_goes_on_there(running: Running, qtbot: QtBot) -> None:
    program = running.program
    newest = tiles_of(running, ShelfId.NEW)
    album = next(tile for tile in newest if len(tile.tracks) >= 4)
    program.player.play(album.tracks[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    while program.player.current is not None:
        running.engine.advance(timedelta(minutes=1))
        QApplication.processEvents()
    program.offering.home.look()

    def left_of_it() -> list[Tile]:
        return [tile for tile in tiles_of(running, ShelfId.PICK_UP) if tile.tracks == album.tracks]

    qtbot.waitUntil(lambda: bool(left_of_it()), timeout=10_000)
    (left,) = left_of_it()
    assert isinstance(left.of, OfAlbum)
    assert left.why == f"3 of {len(album.tracks)} tracks heard today"
    at = tiles_of(running, ShelfId.PICK_UP).index(left)
    press(shelf_of(running, ShelfId.PICK_UP).tiles[at], on_play=True)
    assert program.player.queue.current is not None
    assert program.player.queue.current.track == album.tracks[3]
    press(shelf_of(running, ShelfId.PICK_UP).tiles[at])
    assert isinstance(program.window.way.here, AlbumAt)


def test_nothing_on_it_changes_until_one_comes_again(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    before = {which: tiles_of(running, which) for which in ShelfId}
    album = next(tile for tile in before[ShelfId.NEW] if len(tile.tracks) >= 4 and tile not in before[ShelfId.LATELY])
    program.player.play(album.tracks[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    while program.player.current is not None:
        running.engine.advance(timedelta(minutes=1))
        QApplication.processEvents()
    qtbot.wait(1700)  # what was put off would have come
    assert {which: tiles_of(running, which) for which in ShelfId} == before
    window.sidebar.chosen.emit(Place.TRACKS)
    window.sidebar.chosen.emit(Place.HOME)
    qtbot.waitUntil(lambda: any(tile.tracks == album.tracks for tile in tiles_of(running, ShelfId.PICK_UP)))


def test_who_comes_back_to_the_window_after_a_while_comes_to_it(running: Running, qtbot: QtBot) -> None:
    program = running.program
    before = tiles_of(running, ShelfId.LATELY)
    album = next(tile for tile in tiles_of(running, ShelfId.NEW) if tile.tracks != before[0].tracks)
    program.player.play(album.tracks[:1], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    for minutes in (5, 20):
        running.pass_time(timedelta(minutes=minutes))
        qtbot.waitUntil(lambda: program.player.current is None)
        assert tiles_of(running, ShelfId.LATELY) == before
        QApplication.sendEvent(program.window, QEvent(QEvent.Type.WindowActivate))
        qtbot.wait(50)
    qtbot.waitUntil(lambda: tiles_of(running, ShelfId.LATELY) != before)


def test_it_says_which_day_it_is_and_wakes_nobody_while_it_is_not_seen(running: Running, qtbot: QtBot) -> None:
    home, way = page_of(running), running.program.window.way
    assert home._title.text() == "Friday evening"
    way.go(Place.TRACKS)
    assert not any(
        timer.isActive() for timer in home.findChildren(QTimer, None, Qt.FindChildOption.FindDirectChildrenOnly)
    )
    running.clock.sleep(timedelta(hours=12))
    way.go(Place.HOME)
    assert home._title.text() == "Saturday morning"
    running.clock.sleep(timedelta(hours=5))
    home._minute.timeout.emit()
    assert home._title.text() == "Saturday afternoon"


def test_it_begins_at_its_top_and_back_leads_to_where_one_was(running: Running, qtbot: QtBot) -> None:
    window, page = running.program.window, page_of(running)
    window.resize(900, 600)
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    window.sidebar.chosen.emit(Place.TRACKS)
    assert window.way.back()
    qtbot.waitUntil(lambda: bar.value() == 300)
    rows = window.sidebar._top
    item = rows.item_of(Place.HOME)
    assert item is not None
    at = rows.visualItemRect(item).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert bar.value() == 0, "a press on the place where one is leads to its top"
    bar.setValue(300)
    window.sidebar.chosen.emit(Place.TRACKS)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (window.way.here, bar.value()) == (Place.HOME, 0)


def test_at_the_next_start_each_shelf_keeps_its_room_until_it_is_known(
    running: Running, start: Start, demo_copy: Path
) -> None:
    there = [which for which in ShelfId if tiles_of(running, which)]
    running.close()
    again = start(demo_copy)
    assert all(again.program.offering.home.tiles(which) is None for which in there)
    assert [which for which in ShelfId if not shelf_of(again, which).isHidden()] == there


def test_what_is_looked_at_stays_where_it_is(running: Running, qtbot: QtBot) -> None:
    page = page_of(running)
    running.program.window.resize(900, 600)
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not page._offer_place.keeps_room)
    bar = page._scroll.verticalScrollBar()
    below = shelf_of(running, ShelfId.LATELY)
    bar.setValue(below.mapTo(page._scroll.widget(), QPoint()).y())
    before = below.mapTo(page, QPoint()).y()
    running.program.offering.home._take({ShelfId.FOR_NOW: ()})
    qtbot.waitUntil(lambda: shelf_of(running, ShelfId.FOR_NOW).isHidden())
    qtbot.wait(50)
    assert below.mapTo(page, QPoint()).y() == before


def test_an_offer_moves_nothing_from_under_the_pointer(running: Running, qtbot: QtBot) -> None:
    page, offers = page_of(running), running.program.offers
    running.program.keeper.set_moves(False)
    qtbot.waitUntil(lambda: offers.standing is not None, timeout=20_000)
    offer = offers.standing
    assert offer is not None
    offers.reply(Answer.NOT_NOW)
    qtbot.waitUntil(lambda: not page._offer_place.keeps_room)
    tile = shelf_of(running, ShelfId.FOR_NOW).tiles[0]

    def place() -> QPoint:
        QApplication.processEvents()
        return tile.mapTo(page, QPoint())

    def point_at(widget: QWidget) -> None:
        QTest.mouseMove(widget, widget.rect().center())
        qtbot.waitUntil(widget.underMouse)

    low = place()
    point_at(tile)
    page._last_on_card = None  # as if it were another one
    offers.take_back(offer)
    assert place() == low
    assert not page.card.isVisible()
    assert page.quiet.accessibleName() == offer.mix.title
    page.quiet.look.click()
    qtbot.waitUntil(lambda: place().y() > low.y())
    high = place()
    assert page.card.isVisible()

    offers.reply(Answer.NOT_NOW)
    assert place() == high, "what was below keeps its place until the pointer has left"
    point_at(running.program.window.sidebar)
    qtbot.waitUntil(lambda: place() == low)
    point_at(tile)
    offers.take_back(offer)
    assert place() == high, "what comes back by an undo was asked for"
    assert page.card.isVisible()


def test_all_of_it_by_keyboard(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.sidebar.chosen.emit(Place.HOME)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    tile = shelf_of(running, ShelfId.LATELY).tiles[0]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    played = tiles_of(running, ShelfId.LATELY)[0].tracks
    assert tuple(entry.track for entry in running.program.player.queue.entries) == played
    QTest.keyClick(tile, Qt.Key.Key_Return)
    assert isinstance(window.way.here, AlbumAt)


def entry(running: Running, menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def menu_of(running: Running, tile: CoverTile, qtbot: QtBot) -> QMenu:
    """As the key for menus opens it."""
    tile.setFocus()
    QApplication.sendEvent(
        tile, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), tile.mapToGlobal(QPoint(5, 5)))
    )
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize(
    ("words", "said"), [("Don’t suggest this any more", "any more"), ("Not at this time for 4 weeks", "for 4 weeks")]
)
def test_a_mix_is_refused_where_it_stands_and_comes_back(
    running: Running, qtbot: QtBot, words: str, said: str
) -> None:
    first = tiles_of(running, ShelfId.FOR_NOW)[0]
    assert isinstance(first.of, OfMix)
    window, shelf = running.program.window, shelf_of(running, ShelfId.FOR_NOW)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    entry(running, menu_of(running, shelf.tiles[0], qtbot), words)
    assert window.toast.words == f"I won’t offer {in_words(first.of.mix.key)} {said}"

    def genres() -> set[str]:
        return {tile.of.mix.genre for tile in tiles_of(running, ShelfId.FOR_NOW) if isinstance(tile.of, OfMix)}

    qtbot.waitUntil(lambda: first.of.mix.genre not in genres(), timeout=20_000)
    assert first.title not in [view.title for view in shelf.views], "though the keyboard is on it"
    learning = window.choices.settings.parts.learning
    assert [label.text() for label in learning.kept_out.findChildren(ElidedLabel)]
    window.toast.undo()
    qtbot.waitUntil(lambda: tiles_of(running, ShelfId.FOR_NOW)[0].title == first.title, timeout=20_000)
    assert not running.program.offering.replying.kept_out()


def test_a_habit_switched_off_under_what_is_learned_leads_nothing_on_home(running: Running, qtbot: QtBot) -> None:
    program = running.program
    first = tiles_of(running, ShelfId.FOR_NOW)[0]
    assert isinstance(first.of, OfMix)
    habit = next(
        one
        for one in habits_told(program.learning.learned, (), running.clock.now())
        if one.claim.genre == first.of.mix.genre and one.key == first.of.mix.key
    )
    program.manners.switch_off(habit.key)
    qtbot.waitUntil(
        lambda: first.title not in [tile.title for tile in tiles_of(running, ShelfId.FOR_NOW)], timeout=20_000
    )


def test_less_of_what_a_mix_is_of(running: Running, qtbot: QtBot) -> None:
    first = tiles_of(running, ShelfId.FOR_NOW)[0]
    assert isinstance(first.of, OfMix)
    genre = first.of.mix.genre
    entry(running, menu_of(running, shelf_of(running, ShelfId.FOR_NOW).tiles[0], qtbot), f"Less of {genre}")
    (one,) = running.program.manners.rules.preferences.leanings
    assert (one.name, one.is_more) == (genre, False)
    running.program.window.toast.undo()
    assert running.program.manners.rules.preferences.leanings == ()


def test_the_offer_that_is_refused_takes_its_mix_along(running: Running, qtbot: QtBot) -> None:
    program = running.program
    qtbot.waitUntil(lambda: program.offers.standing is not None, timeout=20_000)
    assert program.offers.standing is not None
    genre = program.offers.standing.mix.evidence.subject

    def genres() -> set[str]:
        return {tile.of.mix.genre for tile in tiles_of(running, ShelfId.FOR_NOW) if isinstance(tile.of, OfMix)}

    assert genre in genres()
    page_of(running).card.not_at_this_time_chosen.emit()
    qtbot.waitUntil(lambda: genre not in genres(), timeout=20_000)
    program.window.toast.undo()
    qtbot.waitUntil(lambda: genre in genres(), timeout=20_000)


def test_at_the_start_nothing_is_said_of_offers_that_is_not_known(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    quiet = page_of(running).quiet
    assert quiet.accessibleName() == "One moment …"
    assert quiet.isVisible()
    qtbot.waitUntil(lambda: running.program.offers.has_considered, timeout=20_000)
    assert not quiet.isVisible() or quiet.accessibleName() != "One moment …"


def test_the_mixes_follow_what_the_listener_says_they_are_doing(running: Running, qtbot: QtBot) -> None:
    shelf, surroundings = shelf_of(running, ShelfId.FOR_NOW), running.program.surroundings

    def first() -> str:
        return shelf.views[0].title

    assert first() == "Film Score"
    surroundings.set_activity(Activity("relaxing"))
    qtbot.waitUntil(lambda: first() == "Jazz", timeout=20_000)
    surroundings.set_activity(None)
    qtbot.waitUntil(lambda: first() == "Film Score", timeout=20_000)
