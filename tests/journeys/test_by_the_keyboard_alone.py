"""The ten things that a listener comes for, without mouse and without eyes: by keys, and by what is read aloud."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QPoint, QRect, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from histories import a_history
from keyboard import Keyboard
from segue.core.playback import State
from segue.domain.offer import Answer
from segue.domain.play import CHOSEN, OriginKind
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.domain.track import Track
from segue.gui.queue_panel import QueuePanel


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=20_000)
    return running


@pytest.fixture
def keys(running: Running, qtbot: QtBot) -> Keyboard:
    return Keyboard(qtbot, running.program.window)


def playing(running: Running) -> Track:
    current = running.program.player.current
    assert current is not None
    return current.track


def upcoming(running: Running) -> Sequence[Track]:
    ids = [entry.track for entry in running.program.player.queue.upcoming]
    known = {track.id: track for track in running.program.library.tracks.many(ids)}
    return [known[one] for one in ids]


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())


def test_a_track_is_found_and_played(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    keys.press("Ctrl+F")
    assert keys.here == "Search the library"
    keys.type("kitchen win")
    keys.press("Down")
    assert keys.here.startswith("Kitchen Window, by ")
    assert keys.here.endswith(" seconds")
    keys.press("Ctrl+F")
    keys.press("Return")
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert playing(running).tags.title == "Kitchen Window"
    qtbot.waitUntil(lambda: keys.here.endswith(", playing"))
    keys.press("Space")
    assert running.program.player.state is State.PAUSED


def test_each_stop_of_the_focus_is_seen(running: Running, keys: Keyboard) -> None:
    """Also with nothing queued: whoever presses Tab is never nowhere."""
    window = running.program.window
    keys.press("Ctrl+3")
    first = QApplication.focusWidget()
    unseen: list[str] = []
    for _ in range(100):
        stop = QApplication.focusWidget()
        assert stop is not None
        where = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(-4, -4, 4, 4)
        name, marked = keys.here, window.grab(where).toImage()
        keys.press("Tab")
        if window.grab(where).toImage() == marked:
            unseen.append(name)
        if QApplication.focusWidget() is first:
            break
    assert QApplication.focusWidget() is first
    assert unseen == []


def test_from_a_queue_emptied_by_keys_tab_goes_on_beside_it(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    player, panel = running.program.player, running.program.window.findChild(QueuePanel)
    assert panel is not None
    player.play(running.program.library.find("", SortBy.ALBUM, False)[:2], CHOSEN)
    qtbot.waitUntil(lambda: panel.list.model().rowCount() == 1)
    keys.go_to(f"{upcoming(running)[0].tags.title}, by *")
    keys.press("Ctrl+A", "Delete")
    assert not upcoming(running)
    keys.press("Tab")
    assert panel.isAncestorOf(QApplication.focusWidget())


def test_an_album_is_queued(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    album = running.program.library.tracks.many(running.program.library.tracks.newest_albums(1))[0].tags
    keys.press("Ctrl+3")
    qtbot.waitUntil(running.program.window.shelves.albums.grid.isVisible)
    keys.go_to("Order: *")
    keys.press("Tab", "Home")
    keys.go_to(f"{album.album}, *", "Right")
    keys.press("Menu")
    keys.choose("Add to queue")
    queued = upcoming(running)
    assert queued
    assert {track.tags.album for track in queued} == {album.album}
    keys.go_to(f"{queued[0].tags.title}, by *")
    keys.press("Down", "Delete")
    assert [track.id for track in upcoming(running)] == [track.id for track in (queued[0], *queued[2:])]


def test_a_playlist_is_made(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    keys.press("Ctrl+N")
    assert keys.here == "Name of the playlist"
    keys.press("Ctrl+A")
    keys.type("Slow mornings")
    keys.press("Return")
    qtbot.waitUntil(lambda: any(its.name == "Slow mornings" for its in running.program.playlists.all()))
    keys.press("Ctrl+2", "Ctrl+F", "Down", "Home", "Shift+Down", "Shift+Down", "Menu")
    keys.choose("Add to playlist", "Slow mornings")
    made = next(its for its in running.program.playlists.all() if its.name == "Slow mornings")
    assert len(running.program.playlists.get(made.id).tracks) == 3


def test_a_rule_is_built(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    keys.go_to("Add a playlist")
    keys.press("Space")
    keys.choose("New smart playlist")
    qtbot.waitUntil(lambda: keys.here == "Name of the playlist")
    keys.type("Jazz I rated")
    keys.go_to("What is looked at: *")
    keys.go_to("Words")
    keys.type("jazz")
    keys.go_to("Add a condition")
    keys.press("Space")
    assert keys.here == "What is looked at: Genre"
    keys.type("Rat")
    keys.go_to("Rating")
    keys.press("4")
    keys.go_to("Save")
    keys.press("Space")
    qtbot.waitUntil(lambda: any(its.name == "Jazz I rated" for its in running.program.playlists.all()))
    made = next(its for its in running.program.playlists.all() if its.name == "Jazz I rated")
    assert (made.kind, made.rule.split()[0]) == (Kind.SMART, "genre:jazz")
    assert "rating:" in made.rule


def test_an_offer_is_accepted(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    keys.press("Ctrl+1")
    keys.go_to("Play")
    keys.press("Space")
    qtbot.waitUntil(lambda: running.engine.sounds)
    current = running.program.player.current
    assert current is not None
    assert current.origin.kind is OriginKind.OFFERED
    assert running.program.offers.standing is None


def test_it_is_asked_why(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    window = running.program.window
    keys.press("Ctrl+1")
    keys.go_to("Why?")
    keys.press("Space")
    qtbot.waitUntil(lambda: "What Segue noticed" in words_of(window.listening.home.card))
    keys.go_to("All * plays")
    keys.press("Space")
    assert " to the end" in keys.here or "skipped" in keys.here or "stopped" in keys.here, "the plays are read aloud"
    keys.press("Alt+Left")
    assert window.listening.home.isVisible()


def test_it_is_asked_in_words(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    keys.press("Ctrl+J")
    assert keys.here == "Ask for music, or about it"
    keys.type("what did I play on Sunday mornings this month?")
    keys.press("Return")
    page = running.program.window.listening.ask
    qtbot.waitUntil(page.sentence.isVisible, timeout=20_000)
    keys.go_to("Show the plays")


def test_an_offer_is_refused(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    keys.press("Ctrl+1")
    keys.go_to("Not at this time for 4 weeks")
    keys.press("Space")
    qtbot.waitUntil(lambda: running.program.offers.standing is None)
    ((_, reply),) = [(offer, reply) for offer, reply in running.program.profile.offers.past("", 1)]
    assert reply is not None
    assert reply.answer is Answer.NOT_AT_THIS_TIME
    told = running.program.window.toast.accessibleName()
    assert told
    keys.press("Ctrl+Z")
    qtbot.waitUntil(lambda: running.program.offers.standing is not None)


def test_an_offer_comes_before_all_else_of_its_card_and_has_keys(running: Running, keys: Keyboard) -> None:
    offers, card = running.program.offers, running.program.window.listening.home.card
    keys.press("Ctrl+J", "Alt+Left", "Ctrl+1")
    keys.go_to("Ask for *")
    keys.press("Tab")
    assert keys.here == "Play"
    keys.press("Ctrl+2", "Alt+W")
    assert (keys.here, card._why.isChecked()) == ("Why?", True)
    assert card.not_now.toolTip().endswith("(Alt+N)")
    keys.press("Ctrl+2", "Alt+N")
    assert offers.standing is None


def test_what_is_told_is_undone_from_a_text_too_until_one_types_in_it(running: Running, keys: Keyboard) -> None:
    window, undone = running.program.window, []
    keys.press("Ctrl+F")
    keys.type("abc")
    window.toast.tell("Gone", lambda: undone.append(1))
    keys.press("Ctrl+Z")
    assert (undone, window.sidebar.search.text()) == ([1], "abc")
    window.toast.tell("Gone", lambda: undone.append(2))
    keys.type("d")
    keys.press("Ctrl+Z")
    assert undone == [1]
    assert window.sidebar.search.text() != "abcd"


def test_the_activity_is_corrected(running: Running, keys: Keyboard) -> None:
    keys.go_to("Activity: *")
    keys.press("Space")
    keys.choose("Cooking")
    assert running.program.surroundings.activity == "cooking"
    assert keys.here == "Activity: Cooking"
    keys.press("Ctrl+2")
    keys.press("Alt+A")
    keys.choose("Reading")
    assert running.program.surroundings.activity == "reading"


def test_a_history_is_brought_in(running: Running, keys: Keyboard, qtbot: QtBot, tmp_path: Path) -> None:
    folder = a_history(running.program.library, FRIDAY, tmp_path / "theirs")
    before = running.program.learning.learned.habits.plays
    keys.press("Ctrl+,")
    keys.go_to("Bring in…")
    keys.press("Space")
    keys.go_to("Choose files…")

    def write_the_name() -> None:
        """The desktop's dialog stops all else until it is answered."""
        assert isinstance(QApplication.activeModalWidget(), QFileDialog)
        keys.type(str(folder / "endsong_0.json").replace("/", QDir.separator()))
        keys.press("Return")

    QTimer.singleShot(500, write_the_name)
    keys.press("Space")
    qtbot.waitUntil(lambda: keys.here == "Bring in", timeout=20_000)
    keys.press("Return")
    page = running.program.window.choices.history
    qtbot.waitUntil(page.outcome.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: running.program.learning.learned.habits.plays == before + 503, timeout=20_000)


def test_an_artist_is_forgotten(running: Running, keys: Keyboard, qtbot: QtBot) -> None:
    (track,) = running.program.library.tracks.many([next(iter(running.program.learning.learned.habits.recent)).track])
    artist = track.tags.artists[0]

    def plays() -> int:
        return sum(1 for _, tags in running.program.profile.plays.all() if artist in tags.artists)

    assert plays()
    keys.press("Ctrl+F")
    keys.type(track.tags.title)
    keys.press("Down")
    keys.go_to(f"{track.tags.title}, by {artist}, *", "Down")
    keys.press("Menu")
    keys.choose("What Segue learns", f"Forget all plays of {artist}")
    qtbot.waitUntil(lambda: plays() == 0)
    qtbot.waitUntil(running.program.window.toast.isVisible)  # the log is seen before it is told
    running.program.window.toast.dismiss()  # it comes back also when its word has gone
    keys.press("Ctrl+Z")
    qtbot.waitUntil(lambda: plays() > 0)
