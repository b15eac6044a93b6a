"""What takes long is told at the foot of the sidebar, and can be stopped there."""

import threading
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from audio_files import read_tags, write_tone
from conftest import Running, Start
from segue.core.analysing import ENOUGH, Progress, Rest
from segue.core.history import Importing
from segue.core.scanning import ScanProgress, ScanReport
from segue.core.tag_editing import Edit
from segue.core.tailoring import LARGEST
from segue.core.taking_over import Reading
from segue.domain.tag_change import TagChange
from segue.domain.wording import total


def told(running: Running) -> list[str]:
    """All words that are seen of long work."""
    work = running.program.window.sidebar.work
    return [label.text() for label in work.findChildren(QLabel) if label.isVisible() and label.text()]


def stop(running: Running, title: str) -> None:
    work = running.program.window.sidebar.work
    (button,) = (b for b in work.findChildren(QAbstractButton) if b.accessibleName() == f"Stop: {title}")
    button.click()


def test_a_scan_that_was_stopped_goes_on_at_a_press(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    library, toast = running.program.library, running.program.window.toast
    library.scanning.emit(ScanProgress(900, 100, 900))
    qtbot.waitUntil(lambda: "100 of 900 files read" in told(running))
    stop(running, "Looking at your music")
    library.scanning.emit(None)
    library.scanned.emit(ScanReport(files=900, added=100, cancelled=True))
    assert (toast.words, toast.way) == ("Stopped; 100 tracks added so far", "Go on")
    assert not library.is_scanning
    toast.button.click()
    assert library.is_scanning


def test_a_scan_that_nobody_stopped_offers_nothing(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    toast = running.program.window.toast
    running.program.library.scanned.emit(ScanReport(files=900, added=100))
    assert (toast.words, toast.way) == ("100 tracks added", "")


def test_a_scan_says_that_it_stops_until_it_has(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, goes_on = running.program, threading.Event()
    program.ground.library_worker.submit(goes_on.wait)
    program.library.scan()
    qtbot.waitUntil(lambda: "Looking at your music" in told(running))
    stop(running, "Looking at your music")
    assert "Stopping" in told(running)
    buttons = program.window.sidebar.work.findChildren(QAbstractButton)
    assert not [button for button in buttons if button.isVisible()]
    goes_on.set()
    qtbot.waitUntil(lambda: told(running) == [])
    assert program.window.toast.way == "Go on"


def test_what_is_over_at_once_is_not_told(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, seen = running.program, set[str]()
    program.library.scanning.emit(ScanProgress(9, 0, 9))
    seen.update(told(running))
    program.library.scanning.emit(None)
    program.elsewhere.history.stage_changed.emit(Importing(()))

    def is_told() -> bool:
        seen.update(told(running))
        return bool(seen)

    qtbot.waitUntil(is_told)
    assert seen == {"Bringing in your history"}


def test_what_takes_minutes_says_how_long(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    library = running.program.library
    library.scanning.emit(ScanProgress(1000, 0, 1000))
    qtbot.waitUntil(lambda: bool(told(running)))
    running.clock.advance(timedelta(seconds=20))
    library.scanning.emit(ScanProgress(1000, 50, 1000))
    assert told(running)[-1] == "about 6 min left"
    running.clock.advance(timedelta(seconds=20))
    library.scanning.emit(ScanProgress(1000, 900, 1000))
    assert told(running)[-1] == "900 of 1,000 files read"


def test_writing_tags_into_many_files_is_told_and_stopped(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    program = running.program
    files = [write_tone(tmp_path / f"{number}.mp3", title=f"{number}", album="Old") for number in range(12)]
    goes_on, ended = threading.Event(), list[Edit]()
    program.ground.library_worker.submit(goes_on.wait)
    program.music.tag_editing.change(files, TagChange(album="New"), ended.append)
    qtbot.waitUntil(lambda: "Writing tags into files" in told(running))
    assert "0 of 12 files written" in told(running)
    stop(running, "Writing tags into files")
    goes_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert not ended[0].written
    assert {read_tags(str(file)).album for file in files} == {"Old"}
    assert "Writing tags into files" not in told(running)


def test_importing_playlists_is_told_and_stopped(start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, title, goes_on = running.program, "Importing playlists", threading.Event()
    track = program.library.tracks.many(program.library.tracks.all_ids()[:1])[0]
    files = [tmp_path / f"List {number}.m3u8" for number in range(3)]
    for file in files:
        file.write_text(f"{track.path}\n")
    program.ground.opener.submit(goes_on.wait)
    program.window.playlists.exchange.bring(files)
    qtbot.waitUntil(lambda: title in told(running))
    assert "0 of 3 playlists" in told(running)
    stop(running, title)
    assert "Stopping" in told(running)
    goes_on.set()
    qtbot.waitUntil(lambda: told(running) == [])
    assert program.window.toast.words == "“List 0” imported, with 1 track"
    assert not [its for its in program.playlists.all() if its.name in ("List 1", "List 2")]


def test_taking_over_from_another_player_is_told_and_stopped(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    title, goes_on = "Reading “rhythmdb.xml”", threading.Event()
    running.program.ground.library_worker.submit(goes_on.wait)
    running.program.library.scan()
    running.program.elsewhere.taking_over.stage_changed.emit(Reading(Path("/home/you/rhythmdb.xml")))
    qtbot.waitUntil(lambda: title in told(running))
    assert "once your music is read" in told(running)
    goes_on.set()
    qtbot.waitUntil(lambda: told(running) == [title])
    stop(running, title)
    qtbot.waitUntil(lambda: title not in told(running))


def test_hearing_a_library_is_told_paused_and_gone_on_with(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    hearing, toast = running.program.hearing, running.program.window.toast
    goes_on = threading.Semaphore(ENOUGH)

    def take_long(asked: Path) -> None:
        running.clock.advance(timedelta(seconds=3))
        goes_on.acquire()

    running.analyser.before = take_long
    hearing.analysing.begin()
    title = "Hearing your tracks"
    try:
        qtbot.waitUntil(lambda: title in told(running))
        progress = hearing.analysing.progress
        assert f"{ENOUGH} of {progress.of} tracks" in told(running)
        assert told(running)[-1] == f"about {total(timedelta(seconds=3) * (progress.of - ENOUGH))} left"
        stop(running, title)
        qtbot.waitUntil(lambda: title not in told(running))  # though the file that it is at is not done
        assert (toast.words, toast.way) == ("Stopped until you start Segue again", "Go on")
        assert hearing.analysing.progress.rest is Rest.PAUSED
        toast.button.click()
        qtbot.waitUntil(lambda: title in told(running))
    finally:
        goes_on.release(1000)
    qtbot.waitUntil(lambda: hearing.analysing.progress.rest is Rest.DONE)
    qtbot.waitUntil(lambda: title not in told(running))


def test_what_is_heard_stays_in_its_place_while_a_scan_runs(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, hearing = running.program, running.program.hearing
    goes_on, scans_on = threading.Semaphore(ENOUGH), threading.Event()

    def take_long(asked: Path) -> None:
        running.clock.advance(timedelta(seconds=3))
        goes_on.acquire()

    running.analyser.before = take_long
    hearing.analysing.begin()
    title, waits = "Hearing your tracks", "once your music is read"
    try:
        qtbot.waitUntil(lambda: title in told(running))
        program.ground.library_worker.submit(scans_on.wait)
        program.library.scan()
        qtbot.waitUntil(lambda: "Looking at your music" in told(running))
        assert told(running)[:3] == [title, f"{ENOUGH} of {hearing.analysing.progress.of} tracks", waits]
        scans_on.set()
        qtbot.waitUntil(lambda: not program.library.is_scanning)
        assert title in told(running)
        assert waits not in told(running), "though the file that it is at is not done"
    finally:
        scans_on.set()
        goes_on.release(1000)


def test_a_few_tracks_are_heard_without_a_word(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    analysing = running.program.hearing.analysing
    analysing.changed.emit(Progress(30_000, 30_009, 0, 0, timedelta(seconds=9), None))
    assert told(running) == []
    analysing.changed.emit(Progress(30_000, 30_900, 0, 0, timedelta(minutes=15), None))
    qtbot.waitUntil(lambda: "30,000 of 30,900 tracks" in told(running))
    analysing.changed.emit(Progress(30_891, 30_900, 0, 0, timedelta(seconds=9), None))
    assert told(running) == ["Hearing your tracks", "30,891 of 30,900 tracks"], "until all is done"


def test_an_import_that_stops_says_so_wherever_one_is(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    history, title = running.program.elsewhere.history, "Bringing in your history"
    history.stage_changed.emit(Importing(()))
    qtbot.waitUntil(lambda: title in told(running))  # also where the page of it was never looked at
    stop(running, title)
    history.stage_changed.emit(Importing((), is_stopping=True))
    assert told(running) == ["Stopping"]
    history.stage_changed.emit(None)
    assert told(running) == []
    assert running.program.window.toast.words == "Stopped; nothing was brought in"


def test_where_there_is_room_nothing_scrolls_when_more_comes(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, sidebar = running.program, running.program.window.sidebar
    foot = sidebar.work.parentWidget().parentWidget()
    assert isinstance(foot, QScrollArea)
    scrolled = list[int]()
    foot.verticalScrollBar().rangeChanged.connect(lambda _, most: scrolled.append(most))
    program.library.scanning.emit(ScanProgress(1000, 50, 1000))
    qtbot.waitUntil(lambda: bool(told(running)))
    program.elsewhere.history.stage_changed.emit(Importing(()))
    qtbot.waitUntil(lambda: "Bringing in your history" in told(running))
    height = foot.height()
    program.library.scanning.emit(None)
    qtbot.waitUntil(lambda: foot.height() < height)
    assert not any(scrolled)


def test_in_a_small_window_with_large_type_what_goes_on_is_scrolled(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    program, tailoring = running.program, running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    program.window.resize(900, 600)
    program.library.scanning.emit(ScanProgress(1000, 50, 1000))
    program.elsewhere.history.stage_changed.emit(Importing(()))
    for analysing in (program.hearing.analysing, program.hearing.measuring):
        analysing.changed.emit(Progress(400, 5000, 0, 0, timedelta(minutes=22), None))
    sidebar = program.window.sidebar

    def is_whole() -> bool:
        labels = [label for label in sidebar.work.findChildren(QLabel) if label.isVisible()]
        is_cut = any(label.toolTip() or label.height() < label.sizeHint().height() for label in labels)
        return len(labels) > 4 and not is_cut

    qtbot.waitUntil(is_whole)
    bar = sidebar.work.parentWidget().parentWidget()
    assert isinstance(bar, QScrollArea)
    assert bar.verticalScrollBar().maximum() > 0
    for stage in (program.hearing.analysing, program.hearing.measuring):
        stage.changed.emit(Progress(5000, 5000, 0, 0, None, Rest.DONE))
    program.library.scanning.emit(None)
    program.elsewhere.history.stage_changed.emit(None)
    qtbot.waitUntil(bar.isHidden)
