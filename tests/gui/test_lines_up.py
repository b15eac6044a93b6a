"""What stands below a page's name begins where that does, however wide the window is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from painted_words import painted_by
from segue.domain.sorting import SortBy
from segue.gui.page_head import LEFT, PageHead
from segue.gui.sidebar import Place
from segue.gui.targets import ArtistAt, FolderAt, PlaysOf
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
