"""Your week: looked at, narrowed, gone behind, corrected and saved, through the real window."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue.core.insights import Spell
from segue.core.looking_back import Answer
from segue.core.ports.insights import Days, Grain, OfArtist, OfGenre
from segue.domain.offer import Answer as Said
from segue.domain.offer import Span
from segue.domain.play import CHOSEN
from segue.gui.habit_row import HabitRow
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, EarlierOffersAt, PlaysAt, PlaysOf
from segue.gui.week_page import SPELL, WeekPage
from segue.gui.year_picture import HEIGHT, WIDTH

ARTIST = "Mara Velour"


def open_week(running: Running, qtbot: QtBot) -> WeekPage:
    """With the year in sight, unless other days have been chosen."""
    program = running.program
    if program.profile.settings.get(SPELL) is None:
        program.profile.settings.set(SPELL, Spell.YEAR.value)
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    program.window.sidebar.chosen.emit(Place.WEEK)
    page = program.window.week.week
    qtbot.waitUntil(lambda: page.answer is not None)
    return page


def answer(page: WeekPage) -> Answer:
    assert page.answer is not None
    return page.answer


def narrowed(page: WeekPage, whose: object, qtbot: QtBot) -> Answer:
    qtbot.waitUntil(lambda: answer(page).asked.whose == whose)
    return answer(page)


def in_hour(profile: Path, artist: str, weekday: int, hour: int) -> set[int]:
    """The plays of an artist in an hour of the week, by SQL that shares nothing with the program."""
    local = "datetime(p.started / 1000 + p.utc_offset * 60, 'unixepoch')"
    with sqlite3.connect(profile / "segue.db") as db:
        rows = db.execute(
            f"""
            SELECT p.id FROM plays p JOIN tracks t ON t.id = p.track_id
            WHERE EXISTS (SELECT 1 FROM json_each(t.artists) WHERE value = ?)
              AND (strftime('%w', {local}) + 6) % 7 = ? AND CAST(strftime('%H', {local}) AS INTEGER) = ?
              AND (p.ending = 'finished' OR p.ending != 'failed' AND p.listened_ms >= 30000)
            """,
            (artist, weekday, hour),
        )
        return {row[0] for row in rows}


def test_another_week_that_begins_while_it_is_looked_at_is_shown(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    running.program.profile.settings.set(SPELL, Spell.WEEK.value)
    page = open_week(running, qtbot)
    monday = FRIDAY.date() - timedelta(days=4)
    assert answer(page).asked.days == Days(monday, monday + timedelta(days=7))
    running.alarms.jump(timedelta(days=3))
    qtbot.waitUntil(lambda: answer(page).asked.days.since == monday + timedelta(days=7))
    assert running.program.window.way.back()
    assert running.program.window.way.here is Place.HOME, "nobody has gone anywhere"


def test_through_your_week(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    page = open_week(running, qtbot)
    assert page.isVisible()
    assert answer(page).asked.days == Days(FRIDAY.date().replace(month=1, day=1), FRIDAY.date().replace(2027, 1, 1))

    # One artist alone, typed and chosen.
    page.whose.setFocus()
    QTest.keyClicks(page.whose, ARTIST.lower())
    QTest.keyClick(page.whose, Qt.Key.Key_Return)
    told = narrowed(page, OfArtist(ARTIST), qtbot)
    assert told.sums.artists[0].name == ARTIST

    # An hour, by the keyboard, and the plays behind it.
    page.take_focus()
    QTest.keyClick(page.map.cells, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.way.here, PlaysAt))
    here = window.way.here
    assert isinstance(here, PlaysAt)
    assert page.map.at is not None
    assert here.plays
    assert set(here.plays) == in_hour(demo_copy, ARTIST, *page.map.at)
    assert window.listening.plays.table.model().rowCount() == len(here.plays)
    window.way.back()
    assert page.isVisible()
    assert page.whose.text() == ARTIST

    # All music again; a habit is switched off, and stays so.
    page.whose.clear()
    narrowed(page, None, qtbot)
    row = next(row for row in page.learned.rows if row.habit.claim.genre == "Film Score" and row.habit.claim.span)
    assert row.switch.isChecked()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    assert program.manners.off == {row.habit.key}
    assert [one.is_on for one in page.learned.outlines("Film Score")] == [False]
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    assert row.rest.isHidden()
    program.offering.replying.mix_not_at_this_time(row.habit.key)
    assert row.rest.text().startswith("Not offered until ")
    assert not row.rest.isHidden()
    assert not row.switch.isChecked()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    assert window.toast.words.endswith(" may be offered again")
    assert row.rest.isHidden()
    assert row.switch.isChecked()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    QTest.mouseClick(row.plays, Qt.MouseButton.LeftButton)
    assert window.way.here == PlaysAt("Film Score", row.habit.sentence, row.habit.claim.evidence.plays)
    window.way.back()
    assert not next(one for one in page.learned.rows if one.habit.key == row.habit.key).switch.isChecked()

    # The picture.
    file = tmp_path / "my year"
    monkeypatch.setattr("segue.gui.picture_saving.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.toast._words.text() == "Saved as “my year.png”")
    saved = QImage(str(tmp_path / "my year.png"))
    assert (saved.width(), saved.height()) == (WIDTH, HEIGHT)
    assert saved.text("Description").startswith("2026. ")


def test_a_picture_that_cannot_be_written_is_told(
    start: Start, demo_copy: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    page = open_week(running, qtbot)
    page.save_to(tmp_path / "nowhere" / "x.png")
    words = running.program.window.toast._words
    qtbot.waitUntil(lambda: words.text().startswith("“x.png” could not be written: "))


def test_it_begins_with_the_month(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    window = start(demo_copy).program.window
    window.sidebar.chosen.emit(Place.WEEK)
    qtbot.waitUntil(lambda: window.week.week.answer is not None)
    month = FRIDAY.date().replace(day=1)
    assert answer(window.week.week).asked.days == Days(month, month.replace(month=12))


def test_the_days_are_chosen_and_kept(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page = open_week(running, qtbot)
    QTest.mouseClick(page.days.spells[Spell.LAST_WEEK], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answer(page).asked.days.since == FRIDAY.date() - timedelta(days=11))
    assert answer(page).sums.whole.plays
    QTest.mouseClick(page.days.spells[Spell.WEEK], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answer(page).asked.days.since == FRIDAY.date() - timedelta(days=4))
    assert answer(page).asked.grain is Grain.DAY
    assert len(page.bars.shown.bars) == 7
    running.close()
    later = start(demo_copy)
    again = open_week(later, qtbot)
    assert answer(again).asked.days.since == FRIDAY.date() - timedelta(days=4)


def test_what_is_in_the_lists_leads_on(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page, way = open_week(running, qtbot), running.program.window.way
    sums = answer(page).sums
    for kind, target in (("tracks", PlaysOf(sums.tracks[0].track)), ("albums", AlbumAt(sums.albums[0].track))):
        page.lists[kind].setFocus()
        QTest.keyClick(page.lists[kind].cells, Qt.Key.Key_Return)
        assert way.here == target
        way.back()
    QTest.keyClick(page.lists["genres"].cells, Qt.Key.Key_Return)
    narrowed(page, OfGenre(sums.genres[0].name), qtbot)
    assert {row.name for row in answer(page).sums.genres} >= {sums.genres[0].name}
    QTest.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert len(page.lists["tracks"].rows) == 10
    QTest.mouseClick(page.learned.earlier, Qt.MouseButton.LeftButton)
    assert way.here == EarlierOffersAt()


def test_a_play_is_counted_while_one_looks(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page = open_week(running, qtbot)
    before = answer(page).sums.whole.plays
    program = running.program
    program.player.play([row.track for row in answer(page).sums.tracks[:1]], CHOSEN)
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    running.pass_time(timedelta(minutes=9))
    qtbot.waitUntil(lambda: answer(page).sums.whole.plays == before + 1)


def test_a_habit_is_corrected_and_forgotten(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program = running.program
    page = open_week(running, qtbot)
    row = page.learned.rows[0]
    genre, plays = row.habit.claim.genre, row.habit.claim.evidence.plays

    def choose(words: str) -> None:
        menu = row.menu()
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.deleteLater()

    edited: list[object] = []
    program.window.track_actions.tags_wanted.disconnect()
    program.window.track_actions.tags_wanted.connect(edited.append)
    choose(f"It is not {genre}: edit the tags…")
    (tracks,) = edited
    assert set(tracks) == {track.id for _, track in program.profile.plays.many(plays)}  # type: ignore[call-overload]

    choose(f"Learn nothing from {genre}")
    qtbot.waitUntil(lambda: all(one.habit.claim.genre != genre for one in page.learned.rows), timeout=20_000)
    program.window.toast.undo()
    qtbot.waitUntil(lambda: any(one.habit.claim.genre == genre for one in page.learned.rows), timeout=20_000)

    row = next(one for one in page.learned.rows if one.habit.claim.evidence.plays == plays)
    choose(f"Forget the {len(plays):,} plays behind it")
    qtbot.waitUntil(lambda: program.profile.plays.many(plays) == [])
    qtbot.waitUntil(lambda: all(one.habit.claim.evidence.plays != plays for one in page.learned.rows), timeout=20_000)
    program.window.toast.undo()
    qtbot.waitUntil(lambda: len(program.profile.plays.many(plays)) == len(plays))


def test_an_empty_past_says_so(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "new")
    running.program.window._leave_first_run()
    running.program.window.sidebar.chosen.emit(Place.WEEK)
    page = running.program.window.week.week
    qtbot.waitUntil(lambda: page.answer is not None)
    assert page._below.currentIndex() == 2
    assert not page.save.isEnabled()


def test_a_long_past_is_told_by_years_and_each_can_be_looked_at(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    with sqlite3.connect(demo_copy / "segue.db") as db:
        years = 6 * 365 * 24 * 3600 * 1000
        db.execute("UPDATE plays SET started = started - ? WHERE session % 2", (years,))
    page = open_week(start(demo_copy), qtbot)
    QTest.mouseClick(page.days.spells[Spell.EVER], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answer(page).asked.grain is Grain.YEAR)
    assert [day.year for day, _ in page.bars.shown.bars] == list(range(2020, 2027))
    old = page.bars.shown.bars[0][1].plays
    QTest.mouseClick(page.bars, Qt.MouseButton.LeftButton, pos=page.bars.box(0).center().toPoint())
    qtbot.waitUntil(lambda: answer(page).asked.days.since == FRIDAY.date().replace(2020, 1, 1))
    assert answer(page).sums.whole.plays == old > 0
    assert page.days.years.currentText() == "2020"
    assert not any(button.isChecked() for button in page.days.spells.values())
    QTest.keyClick(page.days.years, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: answer(page).asked.days.since == FRIDAY.date().replace(2021, 1, 1))
    assert answer(page).sums.whole.plays == 0
    assert not page.save.isEnabled()
    QTest.mouseClick(page.days.spells[Spell.YEAR], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answer(page).sums.whole.plays > 0)


def test_the_offers_of_late_are_told_with_what_was_answered(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=20_000)
    page = open_week(running, qtbot)
    said = "What you answer decides how many there will be."
    assert page.learned.offers.text() == f"1 offer in 60 days. {said}"
    running.program.offers.reply(Said.NOT_NOW)
    page.show_now()
    assert page.learned.offers.text() == f"1 offer in 60 days: put off 1. {said}"


def test_a_habit_is_corrected_in_its_row_and_taken_back(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: program.learning.learned.habits.plays > 0, timeout=20_000)
    window.way.go(Place.WEEK)
    page = window.week.week
    qtbot.waitUntil(lambda: bool(page.learned.rows))

    def its_row() -> HabitRow:
        return next(
            row for row in page.learned.rows if row.habit.claim.genre == "Film Score" and row.habit.claim.span
        )

    row, plays = its_row(), len(program.profile.plays.latest(100_000))
    was = row.habit.claim.span
    menu = row.menu()
    next(action for action in menu.actions() if action.text() == "Other days or hours…").trigger()
    hours = row.hours
    assert hours is not None
    assert hours.span == was
    assert not hours.back.isVisible(), "it is as Segue learned it"
    QTest.keyClick(hours, Qt.Key.Key_Escape)
    assert row.hours is None
    assert row.more.hasFocus() or not window.isActiveWindow()

    row.ask_hours()
    hours = row.hours
    assert hours is not None
    for day in hours.days:
        day.setChecked(False)
    assert not hours.say.isEnabled()
    QTest.mouseClick(hours.days[4], Qt.MouseButton.LeftButton)
    hours.start.setCurrentIndex(22)
    hours.end.setCurrentIndex(22)
    assert hours.overnight.isHidden()
    hours.end.setCurrentIndex(1)
    assert not hours.overnight.isHidden()
    assert hours.span == Span(frozenset({4}), 22, 26), "Friday's night ends on Saturday"
    QTest.mouseClick(hours.say, Qt.MouseButton.LeftButton)
    words = "Film Score on Fridays between 22:00 and 02:00, and not at other times: as you say"
    assert window.toast.words == words
    row = its_row()
    assert row.habit.sentence.startswith("You told me: Film Score on Fridays between 22:00 and 02:00.")
    assert [one.span for one in page.learned.outlines("Film Score")] == [Span(frozenset({4}), 22, 26)]
    row.ask_hours()
    assert row.hours is not None
    assert row.hours.span == Span(frozenset({4}), 22, 26)
    QTest.keyClick(row.hours, Qt.Key.Key_Escape)
    row.ask_hours()
    assert row.hours is not None
    QTest.mouseClick(row.hours.back, Qt.MouseButton.LeftButton)
    assert its_row().habit.claim.span == was
    window.toast.undo()
    assert its_row().habit.claim.span == Span(frozenset({4}), 22, 26)
    assert len(program.profile.plays.latest(100_000)) == plays
