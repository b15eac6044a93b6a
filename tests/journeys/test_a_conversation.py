"""A talk with Segue on a Friday night: an offer answered by its menu, its why, a question and its answer."""

import sqlite3
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue.domain.offer import Answer
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())


def button(place: QWidget, words: str) -> QPushButton:
    return next(b for b in place.findChildren(QPushButton) if b.text() == words and b.isVisible())


def offered(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=10_000)


def entry(menu: QMenu, *path: str) -> QAction:
    """The entry that is reached by these words."""
    for words in path[:-1]:
        found = next(action for action in menu.actions() if action.text() == words).menu()
        assert isinstance(found, QMenu)
        menu = found
    return next(action for action in menu.actions() if action.text() == path[-1])


def test_less_of_an_artist_is_said_undone_and_ended_in_the_settings(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    card = window.listening.home.card
    before = program.offers.standing
    assert before is not None
    less = next(action for action in card.menu.actions() if action.text() == "Less of").menu()
    assert isinstance(less, QMenu)
    artist = less.actions()[1].text()
    entry(card.menu, "Less of", artist).trigger()
    assert f"I’ll offer less of {artist} in the next months" in words_of(window.toast)
    after = program.offers.standing
    assert after is not None
    assert len(after.mix.tracks) < len(before.mix.tracks)
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert program.offers.standing == before

    entry(card.menu, "Less of", artist).trigger()
    window.way.go(Place.SETTINGS)
    window.choices.settings.sections[Chapter.OFFERS].show_whole()
    agreed = window.choices.settings.parts.agreed
    window.choices.settings.show_section(Chapter.OFFERS)
    assert f"Less of {artist}, said on" in words_of(agreed)
    agreed.ends[0].setFocus()
    qtbot.keyClick(agreed.ends[0], Qt.Key.Key_Space)
    assert "Nothing yet." in words_of(agreed)
    window.toast.undo()
    qtbot.waitUntil(lambda: f"Less of {artist}, said on" in words_of(agreed))


def test_a_genre_is_switched_off_and_comes_back_by_one_click(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    offer = program.offers.standing
    assert offer is not None
    genre = offer.mix.genres[0][0]
    entry(window.listening.home.card.menu, "Stop offering", f"{genre} at any time").trigger()
    assert program.offers.standing is None
    assert f"I won’t offer {genre} until you turn it on again" in words_of(window.toast)
    assert [reply.answer for _, reply in program.profile.offers.since(offer.made) if reply] == [Answer.NOT_NOW]
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert program.offers.standing == offer
    assert [reply for _, reply in program.profile.offers.since(offer.made) if reply] == []


def test_a_wrong_activity_is_corrected_on_the_offer(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    entry(window.listening.home.card.menu, "What I am doing", "Cooking").trigger()
    assert program.surroundings.activity == "cooking"
    assert program.offers.standing is None
    assert "You are cooking, then" in words_of(window.toast)
    window.toast.undo()
    assert program.surroundings.activity is None
    assert program.offers.standing is not None


def test_why_not_more_of_it_is_answered_counted_and_put_right(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    card = window.listening.home.card
    why = button(card, "Why?")
    why.setFocus()
    qtbot.keyClick(why, Qt.Key.Key_Space)
    answers = card.answers
    qtbot.waitUntil(answers.isVisible)
    assert f"You opened Segue at {FRIDAY:%H:%M}." in words_of(answers)

    menu = answers.what.menu()
    assert isinstance(menu, QMenu)
    entry(menu, "Rock").trigger()
    qtbot.waitUntil(lambda: "plays in the last 30 days are Rock." in words_of(answers))
    counted = next(
        b for b in answers.findChildren(QPushButton) if b.accessibleDescription().endswith("days are Rock.")
    )
    number = int(counted.text().split()[0].replace(",", ""))
    with sqlite3.connect(demo_copy / "segue.db") as db:
        since = int((FRIDAY - timedelta(days=30)).timestamp() * 1000)
        (heard,) = db.execute(
            "SELECT count(*) FROM heard_plays p JOIN tracks t ON t.id = p.track_id"
            " WHERE p.started > ? AND instr(t.genres, '\"Rock\"')",
            (since,),
        ).fetchone()
    assert number == heard
    counted.setFocus()
    qtbot.keyClick(counted, Qt.Key.Key_Space)
    assert window.listening.plays.isVisible()
    window.way.go(Place.HOME)

    qtbot.mouseClick(answers.more, Qt.MouseButton.LeftButton)
    assert "I’ll offer more of Rock" in words_of(window.toast)
    assert [one.name for one in program.manners.preferring.preferences.leanings] == ["Rock"]
    window.toast.undo()
    assert program.manners.preferring.preferences.leanings == ()


def test_the_list_is_looked_through_shortened_and_kept_by_keys(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    card = window.listening.home.card
    card.list.setFocus()
    qtbot.keyClick(card.list, Qt.Key.Key_Space)
    tracks = card.tracks
    qtbot.waitUntil(tracks.isVisible)
    before = program.offers.standing
    assert before is not None
    assert len(tracks.lines) == len(before.mix.tracks)
    tracks.removes[1].setFocus()
    qtbot.keyClick(tracks.removes[1], Qt.Key.Key_Space)
    after = program.offers.standing
    assert after is not None
    assert after.mix.tracks == (before.mix.tracks[0], *before.mix.tracks[2:])
    assert tracks.isVisible()
    assert window.focusWidget() is tracks.removes[1]
    window.toast.undo()
    assert program.offers.standing == before
    tracks.removes[0].click()

    qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    (kept,) = program.playlists.all()
    assert program.playlists.get(kept.id).tracks == before.mix.tracks[1:]
    tracks.lines[2].setFocus()
    qtbot.keyClick(tracks.lines[2], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: running.engine.sounds)
    now = program.player.current
    assert now is not None
    assert now.track.id == before.mix.tracks[3]


def test_a_question_and_its_answer(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    since = int((FRIDAY - timedelta(days=15)).timestamp() * 1000)
    with sqlite3.connect(demo_copy / "segue.db") as db:  # film scores came on two Fridays only
        db.execute(
            "DELETE FROM plays WHERE started < ?"
            " AND track_id IN (SELECT id FROM tracks WHERE instr(genres, 'Film Score'))",
            (since,),
        )
    running = start(demo_copy, FRIDAY + timedelta(hours=15))
    program, window = running.program, running.program.window
    question = window.listening.home.question
    qtbot.waitUntil(lambda: program.offers.silence is not None or program.offers.standing is not None)
    if program.offers.standing is not None:
        program.offers.reply(Answer.NOT_NOW)
    qtbot.waitUntil(question.isVisible, timeout=10_000)
    assert "On Fridays around 21:00 you seem to be gaming. Film Score then?" in words_of(question)
    assert "You played Film Score on 2 of the last 6 Fridays" in words_of(question)

    question.yes.setFocus()
    qtbot.keyClick(question.yes, Qt.Key.Key_Space)
    assert not question.isVisible()
    assert "I’ll offer Film Score on Fridays between" in words_of(window.toast)
    assert [one.genre for one in program.manners.preferring.preferences.said] == ["Film Score"]
    window.toast.undo()
    assert program.manners.preferring.preferences.said == ()
    qtbot.waitUntil(question.isVisible)
    question.away.click()
    assert not question.isVisible()
    running.close()

    again = start(demo_copy, FRIDAY + timedelta(hours=16))
    qtbot.waitUntil(lambda: again.program.offers.silence is not None or again.program.offers.standing is not None)
    again.program.offering.questions.look()
    assert again.program.offering.questions.standing is None
