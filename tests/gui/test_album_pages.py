"""Albums, artists and genres: each place shows what the library holds, in the order and with the words chosen."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import MONDAY, a_file, tags
from conftest import Running, Start
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.playback import Player
from segue.core.tailoring import LARGEST
from segue.domain.wording import unbroken
from segue.gui.collection_page import CollectionPage
from segue.gui.cover_grid import TILE_ROLE, CoverGrid
from segue.gui.cover_tile import MOST_SIDE
from segue.gui.grid_page import GridPage
from segue.gui.main_window import MainWindow
from segue.gui.row_table import PLAYING_ROLE, TRACK_ROLE
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt
from segue.gui.track_mime import tracks_of

SHELF = (
    ("Alma", "Nightfall", 2001, "Jazz", 3),
    ("Björk", "Début", 1993, "Pop", 2),
    ("Alma", "Dawn", 1999, "Jazz", 1),
    ("Zoë", "Nightfall", 2010, "Folk", 2),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    with (
        closing(open_profile(folder, MONDAY)) as profile,
        closing(open_writer(folder / DATABASE)) as writer,
    ):
        profile.playlists.create("There is a profile", (), MONDAY)
        for artist, album, year, genre, tracks in SHELF:
            its = {"artists": (artist,), "album": album, "year": year, "genres": (genre,)}
            writer.write(
                [
                    a_file(f"/nowhere/{artist}/{album}/{n}.flac", tags(f"{album} {n}", track_no=n, **its))
                    for n in range(1, tracks + 1)
                ],
                MONDAY,
            )
    return folder


@pytest.fixture
def running(start: Start, folder: Path) -> Running:
    running = start(folder)
    running.program.window.activateWindow()
    return running


@pytest.fixture
def window(running: Running, qtbot: QtBot) -> MainWindow:
    window = running.program.window
    window.sidebar.chosen.emit(Place.ALBUMS)
    qtbot.waitUntil(lambda: window.shelves.albums.grid.model().rowCount() > 0)
    return window


def tiles(page: "GridPage[object] | CollectionPage") -> list[str]:
    model = page.grid.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def words_of(place: QWidget) -> str:
    shown = (*place.findChildren(QLabel), *place.findChildren(QPushButton))
    return "\n".join(widget.text() for widget in shown if widget.isVisible())


def titles(player: Player) -> list[str]:
    tracks = [entry.track for entry in player.queue.entries]
    return [track.tags.title for track in player._tracks.many(tracks)]


def test_albums_are_told_with_artist_year_and_count(window: MainWindow) -> None:
    assert tiles(window.shelves.albums) == [
        "Dawn, Alma, 1999 · 1 track",
        "Nightfall, Alma, 2001 · 3 tracks",
        "Début, Björk, 1993 · 2 tracks",
        "Nightfall, Zoë, 2010 · 2 tracks",
    ]
    assert "4 albums" in words_of(window.shelves.albums)


def test_the_order_is_chosen_and_kept(start: Start, running: Running, window: MainWindow, folder: Path) -> None:
    page = window.shelves.albums
    page.order.setCurrentIndex(page.order.findData("year"))
    assert [words.split(",")[0] for words in tiles(page)] == ["Nightfall", "Nightfall", "Dawn", "Début"]
    page.order.setCurrentIndex(page.order.findData("title"))
    assert [words.split(",")[0] for words in tiles(page)] == ["Dawn", "Début", "Nightfall", "Nightfall"]
    running.close()
    assert start(folder).program.window.shelves.albums.order.currentData() == "title"


def test_words_narrow_what_is_looked_at(window: MainWindow) -> None:
    field = window.sidebar.search
    field.setText("ALMA night")
    assert tiles(window.shelves.albums) == ["Nightfall, Alma, 2001 · 3 tracks"]
    assert window.shelves.albums.isVisible()
    field.setText("debut")
    assert tiles(window.shelves.albums) == ["Début, Björk, 1993 · 2 tracks"]
    field.setText("no such thing")
    assert "Nothing found" in words_of(window.shelves.albums)
    field.setText("")
    assert len(tiles(window.shelves.albums)) == 4


def ways(page: "GridPage[object]") -> list[str]:
    return [button.text() for button in page.unfound.ways.values() if button.isVisible()]


def test_words_that_find_no_album_tell_where_there_is_something(window: MainWindow, qtbot: QtBot) -> None:
    albums = window.shelves.albums
    window.sidebar.search.setText('title:"dawn 1"')
    assert ways(albums) == ["1 track"]
    qtbot.mouseClick(albums.unfound.ways[Place.TRACKS], Qt.MouseButton.LeftButton)
    assert window.music.library.isVisible()
    assert window.music.library.table.model().rowCount() == 1
    window.way.back()
    window.sidebar.search.setText("jaz")
    assert ways(albums) == ["4 tracks", "1 genre"]
    qtbot.mouseClick(albums.unfound.ways[Place.GENRES], Qt.MouseButton.LeftButton)
    assert (window.way.here, window.sidebar.search.text()) == (Place.GENRES, "jaz")
    assert len(tiles(window.shelves.genres)) == 1
    window.sidebar.search.setText("björk")
    assert ways(window.shelves.genres) == ["2 tracks", "1 album", "1 artist"]
    window.sidebar.search.setText("no such thing")
    assert ways(window.shelves.genres) == []
    assert "Nothing in your library fits “no such thing”." in words_of(window.shelves.genres)


def test_the_menu_of_an_album_names_it(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.shelves.albums.grid
    place = grid.visualRect(grid.model().index(0, 0)).center()
    press = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, grid.viewport().mapToGlobal(place))
    QApplication.sendEvent(grid.viewport(), press)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    name, *others = [action for action in menu.actions() if not action.isSeparator()]
    assert (name.text(), name.isEnabled()) == ("Dawn", False)
    assert others[0].text() == "Play"
    assert menu.accessibleName() == "Dawn"
    menu.close()


def click(grid: CoverGrid, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
    place = grid.visualRect(grid.model().index(row, 0)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, keys, place)


def the_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_the_menu_of_several_albums_does_it_with_all(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    grid = window.shelves.albums.grid
    for row in (3, 0):
        click(grid, row)
    assert window.shelves.albums.isVisible(), "none was opened"
    assert "2 chosen · 4 albums" in words_of(window.shelves.albums)
    QTest.keyClick(grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = the_menu(qtbot)
    assert menu.accessibleName() == "2 albums"
    choose(menu, "Play")
    assert titles(running.program.player) == ["Dawn 1", "Nightfall 1", "Nightfall 2"], "in the order of the page"
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(running.program.player)) == 8
    QTest.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(tracks_of(QApplication.clipboard().mimeData())) == 8
    click(grid, 0, Qt.KeyboardModifier.NoModifier)
    assert window.way.here == AlbumAt(window.shelves.albums._model.rows[0].track)


def test_what_several_artists_share_is_there_once(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    window.way.go(Place.GENRES)
    grid = window.shelves.genres.grid
    qtbot.waitUntil(lambda: grid.model().rowCount() == 3)
    QTest.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(titles(running.program.player)) == len(set(titles(running.program.player))) + 2 == 8


def test_what_is_chosen_stays_so_in_another_order_and_not_where_words_leave_it_out(window: MainWindow) -> None:
    page = window.shelves.albums
    for row in (0, 3):
        click(page.grid, row)
    page.order.setCurrentIndex(page.order.findData("year"))
    chosen = [tiles(page)[row] for row in page.grid.chosen]
    assert chosen == ["Nightfall, Zoë, 2010 · 2 tracks", "Dawn, Alma, 1999 · 1 track"]
    window.sidebar.search.setText("zoë")
    assert page.grid.chosen == (0,)
    assert "1 chosen · 1 album found" in words_of(page)
    window.sidebar.search.setText("")
    assert [tiles(page)[row] for row in page.grid.chosen] == ["Nightfall, Zoë, 2010 · 2 tracks"]


def test_albums_of_an_artist_are_chosen_together(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    window.way.open(ArtistAt("alma"))
    page = window.shelves.collection
    qtbot.mouseClick(page.lists.to_albums, Qt.MouseButton.LeftButton)
    page.grid.setFocus()
    QTest.keyClick(page.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.grid, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = the_menu(qtbot)
    assert menu.accessibleName() == "2 albums"
    choose(menu, "Add to queue")
    assert len(titles(running.program.player)) == 4


def test_what_was_typed_stays_where_it_was_typed(window: MainWindow) -> None:
    window.sidebar.search.setText("alma")
    assert len(tiles(window.shelves.albums)) == 2
    window.sidebar.chosen.emit(Place.ARTISTS)
    assert window.sidebar.search.text() == ""
    assert len(tiles(window.shelves.artists)) == 3
    window.sidebar.chosen.emit(Place.TRACKS)
    assert window.music.library.table.model().rowCount() == 8
    window.sidebar.chosen.emit(Place.ALBUMS)
    assert len(tiles(window.shelves.albums)) == 4


def test_who_goes_back_finds_what_was_searched_for(window: MainWindow) -> None:
    window.sidebar.search.setText("alma")
    window.shelves.albums.grid.row_activated.emit(1)
    assert window.shelves.album.isVisible()
    assert window.sidebar.search.text() == ""
    window.way.back()
    assert window.sidebar.search.text() == "alma"
    assert len(tiles(window.shelves.albums)) == 2
    window.sidebar.search.setText("")
    assert len(tiles(window.shelves.albums)) == 4


def test_a_search_that_begins_elsewhere_is_one_of_all_tracks(window: MainWindow, qtbot: QtBot) -> None:
    window.way.go(Place.HOME)
    window.sidebar.search.setFocus()
    qtbot.keyClicks(window.sidebar.search, "alma")
    assert window.way.here is Place.TRACKS
    assert window.music.library.table.model().rowCount() == 4
    window.way.back()
    assert (window.way.here, window.sidebar.search.text()) == (Place.HOME, "")


def test_a_mistake_stays_where_it_was_made(window: MainWindow) -> None:
    window.way.go(Place.TRACKS)
    window.sidebar.search.setText("rating:>")
    assert window.sidebar.is_mistaken
    window.sidebar.chosen.emit(Place.ALBUMS)
    assert not window.sidebar.is_mistaken
    window.way.back()
    assert (window.sidebar.search.text(), window.sidebar.is_mistaken) == ("rating:>", True)


def test_return_plays_the_album_that_is_marked(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    search, grid = window.sidebar.search, window.shelves.albums.grid
    search.setFocus()
    qtbot.keyClicks(search, "night")
    assert (grid.points_out, grid.currentIndex().row()) == (True, 0)
    assert search.accessibleDescription() == "Return plays “Nightfall”"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert titles(running.program.player) == ["Nightfall 1", "Nightfall 2", "Nightfall 3"]
    assert window.focusWidget() is grid
    assert not grid.points_out
    assert search.accessibleDescription() == ""


def test_nothing_is_marked_where_nothing_is_found(window: MainWindow, running: Running, qtbot: QtBot) -> None:
    search = window.sidebar.search
    search.setFocus()
    qtbot.keyClicks(search, "nowhere")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert not running.program.player.queue.entries
    assert search.accessibleDescription() == ""


def test_escape_empties_the_search_and_then_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    search = window.sidebar.search
    search.setFocus()
    qtbot.keyClicks(search, "night")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), search.hasFocus()) == ("", True)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.shelves.albums.grid
    window.way.go(Place.HOME)
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert not search.hasFocus()


def test_down_leads_from_the_search_field_to_the_covers(window: MainWindow) -> None:
    window.sidebar.search.setFocus()
    QTest.keyClick(window.sidebar.search, Qt.Key.Key_Down)
    assert window.focusWidget() is window.shelves.albums.grid


def test_an_artist_has_albums_by_year_and_tracks(window: MainWindow) -> None:
    window.sidebar.chosen.emit(Place.ARTISTS)
    assert tiles(window.shelves.artists) == [
        "Alma, 2 albums · 4 tracks",
        "Björk, 1 album · 2 tracks",
        "Zoë, 1 album · 2 tracks",
    ]
    window.shelves.artists.grid.row_activated.emit(0)
    page = window.shelves.collection
    assert page.isVisible()
    assert "Alma" in words_of(page)
    assert tiles(page) == ["Dawn, 1999 · 1 track", "Nightfall, 2001 · 3 tracks"]
    QTest.mouseClick(page.lists.to_tracks, Qt.MouseButton.LeftButton)
    assert page.tracks.isVisible()
    assert [page.tracks.model().index(row, 0).data() for row in range(4)] == [
        "Dawn 1",
        "Nightfall 1",
        "Nightfall 2",
        "Nightfall 3",
    ]


def test_an_artist_and_a_genre_tell_how_much_there_is(window: MainWindow, qtbot: QtBot) -> None:
    window.way.open(ArtistAt("alma"))
    page = window.shelves.collection
    qtbot.waitUntil(lambda: unbroken("4 tracks · 37 min") in words_of(page).split("\n"))
    window.way.open(GenreAt("folk"))
    qtbot.waitUntil(lambda: unbroken("2 tracks · 19 min") in words_of(page).split("\n"))


def test_albums_on_which_an_artist_only_appears_are_told_apart(start: Start, folder: Path, qtbot: QtBot) -> None:
    with closing(open_writer(folder / DATABASE)) as writer:
        its = tags("A guest", artists=("Alma",), album_artist="Zoë", album="Together", year=2012)
        its_too = tags("Another", artists=("Kim",), album_artist="Zoë", album="Together", year=2012)
        files = [a_file("/nowhere/together/1.flac", its), a_file("/nowhere/together/2.flac", its_too)]
        writer.write(files, MONDAY)
    running = start(folder)
    window = running.program.window
    window.way.go(Place.ARTISTS)
    qtbot.waitUntil(lambda: window.shelves.artists.grid.model().rowCount() == 4)
    assert tiles(window.shelves.artists)[:3] == [
        "Alma, 2 albums · 5 tracks",
        "Björk, 1 album · 2 tracks",
        "Kim, 1 track",
    ]
    window.way.open(ArtistAt("alma"))
    page = window.shelves.collection
    assert page.lists.to_albums.text() == "2 albums, on 1 more"
    assert tiles(page)[-1] == "Together, Zoë, 2012 · 2 tracks"
    tailoring = running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    window.resize(900, 600)
    tabs = page.lists.tabs
    qtbot.waitUntil(lambda: tabs.height() > page.lists.to_tracks.height())
    assert all(tab.width() == tab.sizeHint().width() for tab in tabs.widgets), "what has no room goes on below"
    window.way.open(ArtistAt("kim"))
    assert page.lists.to_albums.text() == "On 1 album"


def menu_of(open_it: Callable[[], object], qtbot: QtBot) -> list[str]:
    """What stands in the menu that this opens."""
    open_it()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    menu.close()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    return words


def right_press(widget: QWidget) -> None:
    at = widget.rect().center()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(mouse, at, widget.mapToGlobal(at)))


def test_an_album_and_an_artist_have_the_menu_of_their_tiles_on_their_page_too(
    window: MainWindow, qtbot: QtBot
) -> None:
    for page, name in ((ArtistAt("alma"), "Alma"), (GenreAt("folk"), "Folk")):
        window.way.open(page)
        collection = window.shelves.collection
        for opens in (collection.more.click, lambda collection=collection: right_press(collection.head.title)):
            words = menu_of(opens, qtbot)
            assert words[0] == name
            assert {"Add to queue", "What Segue learns"} <= set(words)
    window.way.open(AlbumAt(window.shelves.albums._model.rows[1].track))
    album = window.shelves.album
    for opens in (album.more.click, lambda: right_press(album._large)):
        words = menu_of(opens, qtbot)
        assert words[0] == "Nightfall"
        assert {"Play next", "What Segue learns", "Edit tags…"} <= set(words)


def test_what_plays_has_its_menu_at_the_foot_and_in_the_queue(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    window.bar.menu_wanted.emit(QPoint())
    assert QApplication.activePopupWidget() is None, "nothing plays"
    window.shelves.albums.grid.play_chosen.emit(1)
    qtbot.waitUntil(lambda: window.bar._track.isVisible())
    qtbot.waitUntil(lambda: window.queue._now.isVisible())
    for widget in (window.bar._track, window.queue._now):
        words = menu_of(lambda widget=widget: right_press(widget), qtbot)
        assert {"Add to playlist", "Go to album", "Show its plays", "Show in folder"} <= set(words)


def test_a_page_that_is_opened_later_marks_what_plays_already(
    running: Running, window: MainWindow, qtbot: QtBot
) -> None:
    window.shelves.albums.grid.play_chosen.emit(1)
    qtbot.waitUntil(lambda: running.program.player.current is not None)
    now = running.program.player.current
    assert now is not None
    listed = running.program.playlists.create("Mine", [now.track.id])
    window.way.open(listed.id)
    assert window.playlists.playlist.table.model().index(0, 0).data(PLAYING_ROLE)
    window.way.open(Place.TRACKS)
    table = window.music.library.table
    qtbot.waitUntil(lambda: table.model().rowCount() == 8)
    marked = [row for row in range(8) if table.model().index(row, 0).data(PLAYING_ROLE)]
    assert [table.model().index(row, 0).data(TRACK_ROLE) for row in marked] == [now.track.id]


def test_an_album_whose_tags_name_nobody_is_not_of_several(start: Start, folder: Path, qtbot: QtBot) -> None:
    with closing(open_writer(folder / DATABASE)) as writer:
        tape = [
            a_file(f"/nowhere/tape/{n}.flac", tags(f"Side {n}", artists=(), album_artist="", album="Tape", year=2001))
            for n in (1, 2)
        ]
        mixed = [
            a_file(f"/nowhere/mixed/{name}.flac", tags(f"By {name}", artists=(name,), album="Mixed", year=2001))
            for name in ("Alma", "Zoë")
        ]
        writer.write([*tape, *mixed], MONDAY)
    window = start(folder).program.window
    window.way.go(Place.ALBUMS)
    qtbot.waitUntil(lambda: window.shelves.albums.grid.model().rowCount() == 6)
    assert {"Tape, 2001 · 2 tracks", "Mixed, Various artists, 2001 · 2 tracks"} <= set(tiles(window.shelves.albums))
    window.way.open(ArtistAt("alma"))
    assert "Mixed, Various artists, 2001 · 2 tracks" in tiles(window.shelves.collection)


def test_a_genre_tells_whose_albums_they_are(window: MainWindow) -> None:
    window.sidebar.chosen.emit(Place.GENRES)
    assert tiles(window.shelves.genres) == ["Folk, 2 tracks", "Jazz, 4 tracks", "Pop, 2 tracks"]
    window.shelves.genres.grid.row_activated.emit(0)
    assert tiles(window.shelves.collection) == ["Nightfall, Zoë, 2010 · 2 tracks"]


def test_the_artist_on_an_album_leads_to_the_artist(window: MainWindow, qtbot: QtBot) -> None:
    window.shelves.albums.grid.row_activated.emit(2)
    assert {"1993", "2 tracks · 19 min"} <= set(words_of(window.shelves.album).split("\n"))
    link = next(b for b in window.shelves.album.findChildren(QPushButton) if b.text() == "Björk")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.shelves.collection.isVisible()
    assert "Björk" in words_of(window.shelves.collection)
    window.shelves.collection.back_chosen.emit()
    assert window.shelves.album.isVisible()
    window.shelves.album.back_chosen.emit()
    assert window.shelves.albums.isVisible()


def test_the_menu_of_a_cover_is_about_all_its_tracks(window: MainWindow, running: Running) -> None:
    window.shelves.albums.grid.menu_requested.emit(1, window.mapToGlobal(window.rect().center()))
    menu = window.shelves.albums.findChildren(type(window.track_actions.open_menu(window, window.pos(), ())))[0]
    by_words = {action.text(): action for action in menu.actions()}
    by_words["Add to queue"].trigger()
    assert titles(running.program.player) == ["Nightfall 1", "Nightfall 2", "Nightfall 3"]
    assert "Add to playlist" in by_words


def test_places_follow_the_library_and_keep_what_is_chosen(
    running: Running, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.shelves.albums.grid.setCurrentIndex(window.shelves.albums.grid.model().index(2, 0))
    with closing(open_writer(folder / DATABASE)) as writer:
        writer.write([a_file("/nowhere/1.flac", tags("New", artists=("Aaron",), album="First of all"))], MONDAY)
    running.program.library.changed.emit(None)
    qtbot.waitUntil(lambda: len(tiles(window.shelves.albums)) == 5, timeout=10_000)
    assert tiles(window.shelves.albums)[0].startswith("First of all")
    assert window.shelves.albums.grid.currentIndex().data().startswith("Début")


def test_missing_is_a_place_only_while_something_is_missing(
    running: Running, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    row = window.sidebar._top.item_of(Place.MISSING)
    assert row is not None
    assert row.isHidden()

    def mark(writer: SqliteLibraryWriter, is_missing: bool) -> None:
        writer.set_missing([Path("/nowhere/Alma/Dawn/1.flac")], is_missing)
        running.program.library.changed.emit(None)

    with closing(open_writer(folder / DATABASE)) as writer:
        mark(writer, True)
        qtbot.waitUntil(lambda: not row.isHidden(), timeout=10_000)
        window.sidebar.chosen.emit(Place.MISSING)
        assert "1 track" in words_of(window.music.missing)
        assert window.music.missing.tracks.model().index(0, 0).data() == "Dawn 1"
        mark(writer, False)
        qtbot.waitUntil(row.isHidden, timeout=10_000)
        assert window.music.library.isVisible(), "the place is gone, and so is who was there"


def test_an_album_whose_tracks_have_left_says_so(
    running: Running, window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    window.shelves.albums.grid.row_activated.emit(0)
    running.program.profile.connection.execute("UPDATE tracks SET listed = 0 WHERE album = 'Dawn'")
    running.program.profile.connection.commit()
    running.program.library.changed.emit(None)
    qtbot.waitUntil(lambda: "no longer there" in words_of(window.shelves.album), timeout=10_000)


def test_an_artist_with_a_long_name_leaves_the_window_its_width(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    name = "Simon & Garfunkel " * 12
    folder = tmp_path / "profile"
    with closing(open_profile(folder, MONDAY)) as profile, closing(open_writer(folder / DATABASE)) as writer:
        profile.playlists.create("There is a profile", (), MONDAY)
        its = tags("A song", artists=(name,), album="An album", genres=("A genre of its own",))
        writer.write([a_file("/nowhere/1.flac", its)], MONDAY)
    running = start(folder)
    window = running.program.window
    window.resize(900, 600)
    tailoring = running.program.looks.tailoring
    before = window.sidebar.width()
    (track,) = window.music.library.table.model().ids
    window.way.open(AlbumAt(track))
    link = next(b for b in window.shelves.album.findChildren(QPushButton) if b.accessibleName().startswith("Go to"))
    qtbot.waitUntil(lambda: link.text().startswith("Simon && Garfunkel") and link.text().endswith("…"))
    assert window.sidebar.width() == before
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    qtbot.waitUntil(lambda: window.shelves.album.genres[0].isVisible())
    assert window.shelves.album.genres[0].text() == "A genre of its own", "on a line of its own"


def test_tab_goes_from_the_sidebar_through_the_page_to_the_player(window: MainWindow) -> None:
    window.sidebar.search.setFocus()
    seen: list[QWidget | None] = []
    while window.focusWidget() not in seen:
        seen.append(window.focusWidget())
        window.focusNextPrevChild(True)
    places = window.sidebar, window.shelves.albums, window.queue, window.bar
    parts = [next(at for at, place in enumerate(places) if place.isAncestorOf(one)) for one in seen if one]
    assert set(parts) >= {0, 1, 3}
    assert parts == sorted(parts)
    window.focusNextPrevChild(False)
    assert window.focusWidget() is seen[-1]


def test_few_are_larger_where_there_is_room_and_a_search_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1900, 1000)
    grid = window.shelves.albums.grid
    qtbot.waitUntil(lambda: grid.side > MOST_SIDE)
    side = grid.side
    window.sidebar.search.setText("dawn")
    qtbot.waitUntil(lambda: len(tiles(window.shelves.albums)) == 1)
    QApplication.processEvents()
    assert grid.side == side
    window.way.open(ArtistAt("alma"))
    window.shelves.collection.lists.to_albums.click()
    qtbot.waitUntil(lambda: window.shelves.collection.grid.side > MOST_SIDE)


def test_a_genre_without_a_picture_is_drawn_in_its_own_name(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.chosen.emit(Place.GENRES)
    model = window.shelves.genres.grid.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    tiles = [model.index(row, 0).data(TILE_ROLE) for row in range(3)]
    assert [tile.cover.title for tile in tiles] == [tile.title for tile in tiles] == ["Folk", "Jazz", "Pop"]


def test_rows_leave_the_scroll_bar_its_room_where_there_is_nothing_to_scroll(window: MainWindow) -> None:
    window.way.open(AlbumAt(window.music.library.table.model().ids[0]))
    tracks = window.shelves.album.tracks
    assert tracks.verticalScrollBar().maximum() == 0
    assert tracks.viewport().width() == tracks.width() - tracks.verticalScrollBar().width()
