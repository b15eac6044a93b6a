"""What Segue learns from: paused, left out, forgotten, and all of it taken back, through the window."""

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.adapters.snapshots import NAME
from segue.domain.sorting import SortBy
from segue.domain.taste import Artist
from segue.gui.buttons import IconButton
from segue.gui.learning_choice import LearningChoice
from segue.gui.main_window import MainWindow
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def known(running: Running, qtbot: QtBot) -> int:
    """How many plays are known, once all that was asked for has been learned."""
    done: list[bool] = []
    running.program.ground.habits_worker.submit(lambda: True, done.append)
    qtbot.waitUntil(lambda: bool(done))
    return running.program.learning.learned.habits.plays


def learning_page(window: MainWindow) -> LearningChoice:
    window.way.go(Place.SETTINGS)
    window.choices.settings.show_section(Chapter.LEARNING)
    return window.choices.settings.parts.learning


def forget_all(page: LearningChoice) -> None:
    page.span.setCurrentText("Everything, ever")
    QTest.mouseClick(page.forget, Qt.MouseButton.LeftButton)


def test_a_pause_and_its_end(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window = running.program.window
    page = learning_page(window)
    choose(page.pause.menu(), "Until the queue ends")
    assert page.go_on.isVisible()
    assert page._state.text() == window.toast._words.text() == "Learning is paused until the queue ends"
    QTest.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    assert page.pause.isVisible()
    assert page._state.text() == "Segue learns from what you play"


def test_an_artist_left_out_from_the_menu_of_a_track(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    before = known(running, qtbot)
    (played,) = program.profile.tracks.many(list(program.library.find("plays:>0", SortBy.TITLE, False))[:1])
    artist = played.tags.artists[0]
    menu = window.track_actions.open_menu(window, QPoint(), [played.id])
    choose(
        next(m for m in menu.findChildren(QMenu) if m.title() == "What Segue learns"),
        f"Leave {artist} out of my taste",
    )
    menu.close()
    assert known(running, qtbot) < before
    page = learning_page(window)
    assert artist in [label.text() for label in page.findChildren(QLabel)]

    (remove,) = (button for button in page._left_out.findChildren(IconButton) if button.isVisible())
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert known(running, qtbot) == before
    window.toast.undo()
    assert program.habits.taste.left_out == (Artist(artist),)


def test_what_is_forgotten_comes_back_or_is_gone(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    before = known(running, qtbot)
    window.way.go(Place.TRACKS)
    ids = list(program.library.find("plays:>0", SortBy.TITLE, False))
    assert ids
    page = learning_page(window)
    forget_all(page)
    qtbot.waitUntil(lambda: bool(program.habits.forgetting.gone))
    assert known(running, qtbot) == 0
    assert not program.library.find("plays:>0", SortBy.TITLE, False)
    assert program.offers.standing is None

    def offered_back() -> list[QPushButton]:
        return [button for button in page._taken_out.findChildren(QPushButton) if button.isVisible()]

    qtbot.waitUntil(lambda: len(offered_back()) == 1)
    QTest.mouseClick(offered_back()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: list(program.library.find("plays:>0", SortBy.TITLE, False)) == ids)
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays == before)  # once the worker has told that it is so

    forget_all(page)
    qtbot.waitUntil(lambda: bool(program.habits.forgetting.gone))
    running.close()
    with closing(sqlite3.connect(demo_copy / "segue.db")) as db:
        assert db.execute("SELECT count(*) FROM plays").fetchone() == (0,)


def test_the_next_start_goes_on_from_what_was_learned(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    file = demo_copy / NAME
    qtbot.waitUntil(lambda: running.program.learning.learned.habits.plays > 0, timeout=20_000)
    learned = running.program.learning.learned
    assert file.exists()
    kept = file.stat().st_mtime_ns
    running.close()

    again = start(demo_copy)
    qtbot.waitUntil(lambda: again.program.learning.learned.habits.plays > 0, timeout=20_000)
    assert again.program.learning.learned == learned
    assert file.stat().st_mtime_ns == kept, "else all was learned anew, and kept anew"


def test_nothing_that_was_learned_outlives_what_is_forgotten(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    artist = program.learning.learned.habits.recent[-1].artist.encode()
    assert artist in (demo_copy / NAME).read_bytes()
    forget_all(learning_page(window))
    qtbot.waitUntil(lambda: bool(program.habits.forgetting.gone))
    assert known(running, qtbot) == 0
    running.close()
    assert [path.name for path in demo_copy.iterdir() if path.name.startswith(NAME)] == []


def test_what_is_left_out_stays_in_the_log_and_what_is_forgotten_does_not(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    before, plays = known(running, qtbot), program.profile.plays.latest(100_000)
    page = learning_page(window)
    page.span.setCurrentText("Everything, ever")
    QTest.mouseClick(page.leave_out, Qt.MouseButton.LeftButton)
    assert known(running, qtbot) == 0
    assert program.profile.plays.latest(100_000) == plays
    assert any(label.text().startswith("All that was played before") for label in page._left_out.findChildren(QLabel))
    window.toast.undo()
    assert known(running, qtbot) == before

    page.span.setCurrentText("The last seven days")
    QTest.mouseClick(page.forget, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(program.habits.forgetting.gone))
    (gone,) = program.habits.forgetting.gone
    assert window.toast.words.startswith(f"{gone.plays} plays since ")
    assert window.toast.words.endswith(" forgotten")
    assert len(program.profile.plays.latest(100_000)) == len(plays) - gone.plays
