"""What stands below a page's name begins where that does, and ends where its buttons do, however wide the window."""

from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Running, Start
from painted_words import painted_by
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.gui.card import Card
from segue.gui.cover_grid import CoverGrid
from segue.gui.lyrics_view import _Hint
from segue.gui.page_head import LEFT, PageHead
from segue.gui.page_scroll import PageScroll
from segue.gui.playing_aside import Tab
from segue.gui.sidebar import Place
from segue.gui.targets import ArtistAt, FolderAt, NowPlayingAt, PlaysOf, RecipesAt
from segue.gui.theme import Space
from segue.gui.track_table import TrackTable

#: What letters themselves leave free at their left, and stick out.
_OF_LETTERS = 3


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    running = start(demo_copy)
    running.program.keeper.set_moves(False)
    running.program.window.resize(1920, 1000)
    return running


def at_left(widget: QWidget, page: QWidget) -> int:
    """Where the first word that it paints begins on the page."""
    return widget.mapTo(page, QPoint(min(round(one.ink.left()) for one in painted_by(widget)), 0)).x()


def shown(running: Running, target: object) -> QWidget:
    running.program.window.way.go(target)
    for _ in range(5):
        QApplication.processEvents()
    page = running.program.window.way.page
    assert page is not None
    return page


def names(page: QWidget) -> list[int]:
    heads = [head for head in page.findChildren(PageHead) if head.isVisible()]
    return [head.title.mapTo(page, QPoint(0, 0)).x() for head in heads]


@pytest.mark.parametrize("place", [Place.TRACKS, Place.ALBUMS, Place.FOLDERS, Place.ADDED, Place.PLAYED, Place.WEEK])
def test_pages_have_their_name_at_one_place(running: Running, place: Place, qtbot: QtBot) -> None:
    page = shown(running, place)
    qtbot.waitUntil(lambda: bool(names(page)))
    assert names(page) == [LEFT]


def test_the_first_column_stands_below_the_name(running: Running, qtbot: QtBot) -> None:
    library = running.program.library
    first = library.tracks.many(library.find("", SortBy.ALBUM, False)[:1])[0]
    for target in (Place.TRACKS, Place.PLAYED, FolderAt(first.path.parent), PlaysOf(first.id)):
        page = shown(running, target)
        qtbot.waitUntil(lambda page=page: any(t.isVisible() for t in page.findChildren(TrackTable)))
        table = next(table for table in page.findChildren(TrackTable) if table.isVisible())
        qtbot.waitUntil(lambda table=table: table.model().rowCount() > 0)
        for part in (table.viewport(), table.horizontalHeader().viewport()):
            assert abs(at_left(part, page) - LEFT) <= _OF_LETTERS, (target, part)


def test_the_tracks_of_an_artist_do_too(running: Running, qtbot: QtBot) -> None:
    library = running.program.library
    first = library.tracks.many(library.find("", SortBy.ALBUM, False)[:1])[0]
    page = shown(running, ArtistAt(first.tags.artists[0].casefold()))
    collection = running.program.window.shelves.collection
    qtbot.waitUntil(lambda: collection.lists.to_tracks.isVisible())
    collection.lists.to_tracks.click()
    qtbot.waitUntil(lambda: collection.tracks.isVisible() and len(collection.tracks.ids) > 0)
    QApplication.processEvents()
    assert abs(at_left(collection.tracks.viewport(), page) - LEFT) <= _OF_LETTERS


@pytest.mark.parametrize("width", [900, 1333, 1920])
def test_covers_end_where_the_head_does(running: Running, width: int, qtbot: QtBot) -> None:
    running.program.window.resize(width, 900)
    page = shown(running, Place.ALBUMS)
    grid = page.findChild(CoverGrid)
    qtbot.waitUntil(lambda: grid.model().rowCount() > 0)
    squares = [grid.square(grid.model().index(row, 0)) for row in range(grid.model().rowCount())]
    first_line = [square for square in squares if square.top() == squares[0].top()]
    assert squares[0].left() == 0
    assert {b.left() - a.right() for a, b in pairwise(first_line)} == {Space.L}
    last = grid.mapTo(page, QPoint(round(first_line[-1].right()), 0)).x()
    assert 0 <= page.width() - Space.L - last < len(first_line), "what cannot be shared out is left"


@pytest.mark.parametrize("target", [RecipesAt(), Place.WEEK, ArtistAt("the corwin ashby trio")])
def test_so_do_cards(running: Running, target: object, qtbot: QtBot) -> None:
    running.program.window.resize(900, 900)
    page = shown(running, target)
    qtbot.waitUntil(lambda: any(card.isVisible() for card in page.findChildren(Card)))
    QApplication.processEvents()
    cards = [card for card in page.findChildren(Card) if card.isVisible()]
    assert max(card.mapTo(page, QPoint(card.width(), 0)).x() for card in cards) == page.width() - Space.L


def test_what_plays_stands_below_the_word_of_its_tab(running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    song = write_tone(tmp_path / "A Song.flac", title="A Song", artists=["Ada"], album="An Album")
    song.with_suffix(".lrc").write_text("[00:00.00]line 0\n[00:05.00]line 1")
    running.program.open([song])
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    page = shown(running, NowPlayingAt())
    aside = running.program.window.listening.now_playing.aside
    qtbot.waitUntil(lambda: aside.lyrics.follows)
    word = at_left(aside.tabs[Tab.LYRICS], page)
    assert abs(at_left(aside.lyrics.timed.viewport(), page) - word) <= _OF_LETTERS
    for tab, view in ((Tab.SIMILAR, aside.similar), (Tab.WHY, aside.why)):
        aside.show_tab(tab)
        qtbot.waitUntil(lambda view=view: bool(words_in(view)))
        assert abs(min(at_left(label, page) for label in words_in(view)) - word) <= _OF_LETTERS


def words_in(view: QWidget) -> list[QWidget]:
    return [label for label in view.findChildren(QLabel) if label.isVisible() and label.text()]


def test_the_sidebar_shows_where_one_is(running: Running, qtbot: QtBot) -> None:
    """However one came there: by a key, a link, the way back."""
    looks, window = running.program.looks.tailoring, running.program.window
    looks.choose_look(replace(looks.look, size=200))
    window.resize(900, 600)
    page = shown(running, Place.WEEK)
    assert page.isVisible()
    top = window.sidebar._top
    item = top.item_of(Place.WEEK)
    assert item is not None
    qtbot.waitUntil(lambda: top.visibleRegion().contains(top.visualItemRect(item).center()))


def test_that_there_are_no_lyrics_is_said_in_one_column(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    program.player.play(list(program.library.find("", SortBy.ALBUM, False))[:3], CHOSEN)
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    shown(running, NowPlayingAt())
    hint = window.listening.now_playing.lyrics.findChild(_Hint)
    assert hint is not None
    qtbot.waitUntil(hint.isVisible)
    QApplication.processEvents()
    ground = hint.findChild(PageScroll)
    assert ground is not None
    assert not ground.viewport().autoFillBackground(), "the page's own shows through"
    assert not ground.widget().autoFillBackground()
    middles = [part.mapTo(hint, part.rect().center()).x() for part in (hint._mark, hint._title, hint._words)]
    assert max(middles) - min(middles) <= 1
    between = (hint.look.mapTo(hint, QPoint()).x() + hint.folder.mapTo(hint, QPoint(hint.folder.width(), 0)).x()) // 2
    assert abs(between - middles[0]) <= 2


def test_a_small_window_has_all_of_where_histories_are_had(running: Running, qtbot: QtBot) -> None:
    running.program.window.resize(900, 600)
    page = shown(running, Place.HISTORY)
    scroll = next(one for one in page.findChildren(PageScroll) if one.isVisible())
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)


def test_the_sidebar_scrolls_for_nothing_but_its_rows(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.resize(900, 600)
    window.sidebar.show_place(Place.BOOKMARKS, True)
    shown(running, Place.HOME)
    bar, lists = window.sidebar._scroll.verticalScrollBar(), running.program.playlists
    lists.create("One that has room", [])
    QApplication.processEvents()
    assert bar.maximum() == 0
    lists.create("One that has none", [])
    qtbot.waitUntil(lambda: bar.maximum() > 0)
