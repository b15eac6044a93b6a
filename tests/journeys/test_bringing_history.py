"""Bringing a history in from the settings: chosen, asked where one was, brought in, learned, and taken back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from histories import a_history
from segue.adapters.snapshots import NAME as SNAPSHOT
from segue.adapters.sqlite.profile import DATABASE
from segue.core.home import ShelfId
from segue.core.tailoring import LARGEST
from segue.domain.sorting import SortBy
from segue.gui.sidebar import Place


def words(page: QWidget) -> str:
    """What stands on it."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def at_the_page(start: Start, folder: Path, qtbot: QtBot) -> Running:
    running = start(folder)
    window = running.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    window.choices.settings.parts.history.setFocus()
    QTest.keyClick(window.choices.settings.parts.history, Qt.Key.Key_Space)
    assert window.choices.history.isVisible()
    return running


def drop(page: QWidget, path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(QPoint(9, 9)), actions, dropped, buttons, keys))


def test_brought_in_and_taken_back(start: Start, demo_copy: Path, qtbot: QtBot, tmp_path: Path) -> None:
    running = at_the_page(start, demo_copy, qtbot)
    program, page = running.program, running.program.window.choices.history
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0)
    before = program.learning.learned.habits.plays
    assert not program.library.find("plays:>=500", SortBy.PLAYS, True)
    page.sources.folder.setFocus()
    drop(page, a_history(running.program.library, FRIDAY, tmp_path / "theirs"))
    qtbot.waitUntil(page.question.isVisible)
    assert "1 file from Spotify" in words(page)
    assert "endsong_0.json" in words(page)
    assert program.window.focusWidget() is page.question.bring
    page.question.zones.setCurrentText("nowhere")
    assert not page.question.bring.isEnabled()
    page.question.zones.setCurrentText("europe/berlin")
    assert page.question.bring.isEnabled()
    page.question.bring.setFocus()
    QTest.keyClick(page.question.bring, Qt.Key.Key_Space)

    qtbot.waitUntil(page.outcome.isVisible)
    told = words(page)
    assert "Of 503 listens added, 500 are of tracks in your library" in told
    assert "Left out: podcasts, audiobooks and videos (1)" in told
    assert "1 song not in your library" in told
    model = page.outcome.table.model()
    assert [model.index(0, column).data() for column in range(3)] == ["Gone", "Nobody", "3"]
    assert len(program.library.find("plays:>=500", SortBy.PLAYS, True)) == 1
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays == before + 503)

    assert program.window.focusWidget() is page.outcome.done
    assert page.outcome.done.text() == "See what Segue has learned"

    page.outcome.undo.click()
    qtbot.waitUntil(page.sources.isVisible)
    assert not program.library.find("plays:>=500", SortBy.PLAYS, True)
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays == before)
    assert program.window.toast.isVisible()


def test_with_the_largest_type_what_is_asked_is_scrolled_and_not_squeezed(
    start: Start, demo_copy: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    running = at_the_page(start, demo_copy, qtbot)
    program, page = running.program, running.program.window.choices.history
    program.keeper.set_look(replace(program.keeper.look, size=LARGEST))
    program.window.resize(900, 600)
    drop(page, a_history(program.library, FRIDAY, tmp_path / "theirs"))
    qtbot.waitUntil(page.question.isVisible)
    QApplication.processEvents()
    for part in (page.question.zones, page.question.bring, *page.question.findChildren(QLabel)):
        assert part.height() >= min(part.sizeHint().height(), part.minimumSizeHint().height()), part


def test_it_is_looked_for_where_it_was_downloaded_to(
    start: Start, demo_copy: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = at_the_page(start, demo_copy, qtbot).program.window.choices.history
    looked_in: list[str] = []
    dialog = "segue.gui.history_page.QFileDialog"
    monkeypatch.setattr(f"{dialog}.getOpenFileNames", lambda *said: (looked_in.append(said[2]), ([], ""))[1])
    monkeypatch.setattr(f"{dialog}.getExistingDirectory", lambda *said: looked_in.append(said[2]) or "")
    monkeypatch.setenv("HOME", str(tmp_path))
    page.sources.files.click()
    (tmp_path / "Downloads").mkdir()
    page.sources.files.click()
    page.sources.folder.click()
    assert looked_in == [str(tmp_path), str(tmp_path / "Downloads"), str(tmp_path / "Downloads")]


def test_home_follows_a_history_that_is_brought_in(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first, mine = start(demo_copy), tmp_path / "mine.jsonl"
    first.program.window.choices.settings.parts.history_file.save_to(mine)
    qtbot.waitUntil(lambda: "plays are in “mine.jsonl”" in first.program.window.toast.accessibleName())
    first.close()
    with closing(sqlite3.connect(demo_copy / DATABASE)) as profile, profile:
        profile.execute("DELETE FROM plays WHERE id <> (SELECT max(id) FROM plays)")
    (demo_copy / SNAPSHOT).unlink()

    running = at_the_page(start, demo_copy, qtbot)
    window, page = running.program.window, running.program.window.choices.history
    home = window.listening.home
    qtbot.waitUntil(lambda: running.program.learning.learned.habits.plays == 1)
    window.way.open(Place.HOME)
    qtbot.waitUntil(lambda: "1 of about 50 plays" in words(home))
    assert home.shelves.shelves[ShelfId.FOR_NOW].isHidden()
    home.quiet.bring.click()
    assert window.way.here is Place.HISTORY
    drop(page, mine)
    qtbot.waitUntil(page.question.isVisible)
    page.question.bring.click()
    qtbot.waitUntil(page.outcome.isVisible)
    window.way.open(Place.HOME)
    qtbot.waitUntil(home.shelves.shelves[ShelfId.FOR_NOW].isVisible)
    qtbot.waitUntil(lambda: "1 of about 50 plays" not in words(home))
    assert not home.quiet.bring.isVisible()


def test_what_has_come_leads_to_what_was_learned_of_it(
    start: Start, demo_copy: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    running = at_the_page(start, demo_copy, qtbot)
    window, page = running.program.window, running.program.window.choices.history
    theirs = a_history(running.program.library, FRIDAY, tmp_path / "theirs")
    for leads_to in (Place.WEEK, Place.SETTINGS):  # the second time there is nothing new
        window.way.open(Place.SETTINGS)
        window.way.open(Place.HISTORY)
        drop(page, theirs)
        qtbot.waitUntil(page.question.isVisible)
        page.question.bring.click()
        qtbot.waitUntil(page.outcome.isVisible)
        page.outcome.done.click()
        assert window.way.here is leads_to
        window.way.open(Place.HISTORY)
        assert page.sources.isVisible(), "it is done with"


def test_what_was_brought_in_before_stands_on_the_page(
    start: Start, demo_copy: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    running = at_the_page(start, demo_copy, qtbot)
    window, page = running.program.window, running.program.window.choices.history
    drop(page, a_history(running.program.library, FRIDAY, tmp_path / "theirs", broken=True))
    qtbot.waitUntil(page.question.isVisible)
    page.question.bring.click()
    window.sidebar.chosen.emit(Place.TRACKS)
    qtbot.waitUntil(window.toast.isVisible)
    window.way.back()
    assert page.outcome.isVisible(), "the report is still there"
    assert "endsong_0.json, line" in words(page)
    assert "What else is in these files was brought in." in words(page)
    page.outcome.more.click()
    qtbot.waitUntil(lambda: "503 plays" in words(page))
    assert "From Spotify, on 27 Nov 2026" in words(page)
    (back,) = page.sources.kept.values()
    back.setFocus()
    QTest.keyClick(back, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.sources.kept)
    assert "Brought in so far" not in words(page)
    assert window.focusWidget() is page.sources.files


def test_what_is_no_history_is_refused_and_one_goes_back(
    start: Start, demo_copy: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    running = at_the_page(start, demo_copy, qtbot)
    window, page = running.program.window, running.program.window.choices.history
    (tmp_path / "x.txt").write_text("nothing")
    drop(page, tmp_path / "x.txt")
    qtbot.waitUntil(lambda: "holds no listening history" in words(page))
    assert page.sources.isVisible()
    drop(page, a_history(running.program.library, FRIDAY, tmp_path / "theirs"))
    qtbot.waitUntil(page.question.isVisible)
    page.question.cancel.click()
    assert page.sources.isVisible()
    assert "holds no listening history" not in words(page)
    page.back_chosen.emit()
    assert window.choices.settings.isVisible()


def test_a_copy_is_saved_and_brought_in_elsewhere(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = at_the_page(start, demo_copy, qtbot)
    window = running.program.window
    copy = tmp_path / "mine.jsonl"
    window.choices.settings.parts.history_file.save_to(copy)
    qtbot.waitUntil(lambda: "plays are in “mine.jsonl”" in window.toast.accessibleName())
    assert len(copy.read_text("utf-8").splitlines()) > 500
    page = window.choices.history
    drop(page, copy)
    qtbot.waitUntil(page.question.isVisible)
    assert "1 file from Segue" in words(page)
    window.choices.settings.parts.history_file.save_to(copy / "nowhere.jsonl")
    qtbot.waitUntil(lambda: "could not be written" in window.toast.accessibleName())
