"""The menu of tracks: what is only wanted is neither forgotten nor rated nor queued."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.domain.taste import OfTracks
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.gui.targets import AlbumAt, ArtistAt, NowPlayingAt

#: As an imported list names what the library does not have; plays from elsewhere count below 0 too.
WANTED = TrackId(-3)


def choose(menu: QMenu, *words: str) -> None:
    for word in words:
        action = next(action for action in menu.actions() if action.text().startswith(word))
        if isinstance(inner := action.menu(), QMenu):
            menu = inner
        else:
            action.trigger()


def test_what_is_only_wanted_is_left_alone(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    window, program = running.program.window, running.program
    track = program.library.find("", SortBy.TITLE, False)[0]
    forgotten: list[object] = []
    program.habits.forgetting.forget = lambda *said: forgotten.extend(said)  # type: ignore[method-assign]

    def menu() -> QMenu:
        return window.track_actions.open_menu(window, QPoint(0, 0), [WANTED, track])

    choose(menu(), "What Segue learns", "Forget all plays of this track")
    (its,) = program.library.tracks.many([track])
    assert forgotten == [OfTracks((track,)), its.tags.title]
    choose(menu(), "Add to queue")
    assert [entry.track for entry in program.player.queue.entries] == [track]
    choose(menu(), "Rating", "★★★★★")
    assert program.likings.of([track])[track].rating == 5
    assert "1 track" in window.toast.accessibleName()


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_the_menu_leads_to_the_album_and_to_the_artist(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    window, program = running.program.window, running.program
    tracks = program.library.tracks
    every = tracks.many(program.library.find("", SortBy.ALBUM, False))
    first = next(track for track in every if track.tags.album and len(tracks.album_of(track.id)) > 1)
    other = next(track for track in every if track.tags.artists[0] != first.tags.artists[0] and track.tags.album)

    def menu(*chosen: TrackId) -> QMenu:
        return window.track_actions.open_menu(window, QPoint(0, 0), chosen)

    assert not {"Go to album", "Go to artist"} & set(words(menu(first.id, other.id)))
    choose(menu(*tracks.album_of(first.id)), "Go to album")
    assert window.way.here == AlbumAt(first.id)
    assert "Go to album" not in words(menu(first.id)), "one is there"
    assert "Go to album" in words(menu(other.id))
    choose(menu(first.id), "Go to artist")
    assert window.way.here == ArtistAt(fold(first.tags.artists[0]))
    assert "Go to artist" not in words(menu(first.id))


def test_the_artist_in_the_player_bar_leads_to_the_artist(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window, program = running.program.window, running.program
    track = program.library.find("", SortBy.TITLE, False)[0]
    program.player.play([track], CHOSEN)
    qtbot.waitUntil(lambda: window.bar._artist.isEnabled() and window.bar._artist.width() > 20)

    qtbot.mouseClick(window.bar._artist, Qt.MouseButton.LeftButton)
    (its,) = program.library.tracks.many([track])
    assert window.way.here == ArtistAt(fold(its.tags.artists[0]))
    qtbot.mouseClick(window.bar._art, Qt.MouseButton.LeftButton)
    assert window.way.here == NowPlayingAt()


def test_a_long_name_makes_no_wide_menu(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    window, program = running.program.window, running.program
    program.playlists.create("Rock & " + "a very long name " * 12, [])
    menu = window.track_actions.open_menu(window, QPoint(0, 0), program.library.find("", SortBy.TITLE, False)[:1])
    lists = next(action.menu() for action in menu.actions() if action.text() == "Add to playlist")
    assert isinstance(lists, QMenu)
    last = lists.actions()[-1].text()
    assert last.startswith("Rock && a very")
    assert last.endswith("…")
    assert lists.sizeHint().width() < 600


def test_the_menu_of_several_counts_them(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    window = running.program.window
    some = running.program.library.find("", SortBy.TITLE, False)[:3]
    menu = window.track_actions.open_menu(window, QPoint(0, 0), some)
    assert (menu.actions()[0].text(), menu.actions()[0].isEnabled()) == ("3 tracks", False)
    named = window.track_actions.open_menu(window, QPoint(0, 0), some, of="Rock & more")
    assert named.actions()[0].text() == "Rock && more"
    assert words(window.track_actions.open_menu(window, QPoint(0, 0), some[:1]))[0] == "Play", "a row says its name"
