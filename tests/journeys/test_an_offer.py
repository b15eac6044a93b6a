"""A Friday night: the card offers film scores, one click plays them, and *Why?* tells the truth."""

import sqlite3
from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Running, Start
from segue.core.playback import State
from segue.core.tailoring import LARGEST
from segue.domain.context import Activity
from segue.domain.offer import Answer, QuietHours, Reply
from segue.domain.play import CHOSEN, SUGGESTED, Ending, OriginKind
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from segue.gui.targets import EarlierOffersAt, NowPlayingAt, PlaysAt


def button(place: QWidget, words: str) -> QPushButton:
    return next(b for b in place.findChildren(QPushButton) if b.text() == words and b.isVisible())


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible())


def offered(running: Running, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=10_000)


def count_fridays(profile: Path, genre: str, from_hour: int, to_hour: int, days: int) -> tuple[int, int, int]:
    """Fridays with the genre, the plays of it, and Fridays in all: by SQL that shares nothing with the program."""
    with sqlite3.connect(profile / "segue.db") as db:
        local = "datetime(p.started / 1000 + p.utc_offset * 60, 'unixepoch')"
        fridays, plays = db.execute(
            f"""
            SELECT count(DISTINCT date({local})), count(*)
            FROM plays p JOIN tracks t ON t.id = p.track_id
            WHERE instr(t.genres, '"' || ? || '"')
              AND strftime('%w', {local}) = '5'
              AND CAST(strftime('%H', {local}) AS INTEGER) BETWEEN ? AND ?
              AND (p.ending = 'finished' OR p.ending != 'failed' AND p.listened_ms >= 30000)
              AND date({local}) > date(?, ?)
            """,
            (genre, from_hour, to_hour - 1, FRIDAY.date().isoformat(), f"-{days} days"),
        ).fetchone()
    all_fridays = sum(1 for n in range(1, days) if (FRIDAY - timedelta(days=n)).weekday() == 4)
    return fridays, plays, all_fridays


def test_a_friday_night(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program = running.program
    program.surroundings.set_activity(Activity("gaming"))
    offered(running, qtbot)
    home = program.window.listening.home
    offer = program.offers.standing
    assert offer is not None
    assert home.card.isVisible()
    assert offer.mix.genres[0][0] == "Film Score"
    assert offer.mix.title in words_of(home.card)
    assert offer.mix.reason in words_of(home.card)

    qtbot.mouseClick(button(home.card, "Why?"), Qt.MouseButton.LeftButton)
    span = offer.mix.evidence.span
    assert span is not None
    fridays, plays, all_fridays = count_fridays(demo_copy, "Film Score", span.from_hour, span.to_hour, 84)
    assert fridays >= 8, "the made-up life holds this habit"
    qtbot.waitUntil(lambda: f"{plays:,} plays of Film Score" in words_of(home.card))
    assert f"on {fridays} of {all_fridays} Fridays between" in words_of(home.card)
    assert f"on {fridays} of the last {all_fridays} Fridays between" in words_of(home.card)

    qtbot.mouseClick(button(home.card, "Play"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert len(running.engine.played) == 1
    first = program.profile.tracks.many([offer.mix.tracks[0]])[0]
    assert running.engine.played[0][0] == first.path
    assert not home.card.isVisible()
    assert program.offers.standing is None
    assert [reply.answer for _, reply in program.profile.offers.since(FRIDAY - timedelta(days=1)) if reply] == [
        Answer.ACCEPTED
    ]

    before = program.learning.learned.habits.recent[-1].play
    running.pass_time(timedelta(minutes=3))
    qtbot.waitUntil(lambda: len(running.engine.played) == 2)
    play = next(play for play, _ in program.profile.plays.all() if play.id > before)
    assert play.listen.track == first.id
    assert play.ending is Ending.FINISHED
    assert play.listen.origin.kind is OriginKind.OFFERED
    assert play.listen.origin.of == offer.id
    assert play.listen.activity == "gaming"
    qtbot.waitUntil(lambda: program.learning.learned.habits.recent[-1].play == play.id)


def test_an_offer_refused_is_followed_by_silence_with_a_reason(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    home = running.program.window.listening.home
    qtbot.mouseClick(button(home.card, "Not now"), Qt.MouseButton.LeftButton)
    assert not home.card.isVisible()
    running.alarms.advance(timedelta(minutes=16))
    qtbot.waitUntil(lambda: running.program.offers.silence is not None)
    assert "The last offer was at 21:00" in words_of(home.quiet)
    assert running.engine.played == []


def test_the_switch_on_the_offer_turns_offers_off_and_back(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    window = running.program.window
    window.listening.home.card.turn_off_chosen.emit()
    qtbot.waitUntil(lambda: "Offers are turned off." in words_of(window.listening.home.quiet))
    assert window.toast.isVisible()
    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert running.program.offers.pace.name == "AS_IT_SUITS"


def test_nothing_is_offered_over_music_that_plays(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy, FRIDAY - timedelta(hours=2, minutes=50))
    program = running.program
    qtbot.waitUntil(lambda: program.offers.standing is not None or program.offers.silence is not None, timeout=10_000)
    if program.offers.standing is not None:
        program.offers.reply(Answer.NOT_NOW)
    quiet, listening = program.window.listening.home.quiet, "You are listening to something you chose."
    program.player.play(program.profile.tracks.all_ids()[:40], CHOSEN)
    qtbot.waitUntil(lambda: listening in words_of(quiet))
    for _ in range(16):
        running.alarms.advance(timedelta(minutes=15))
        qtbot.wait(10)
    assert program.offers.standing is None
    assert program.offers.silence is not None
    assert "listening" in program.offers.silence.reason
    program.player.pause()
    assert "You have paused something you chose." in words_of(quiet)
    program.player.stop()
    qtbot.waitUntil(lambda: listening not in words_of(quiet))


def test_return_presses_what_has_the_focus(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    offered(running, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card = window.listening.home.card

    def press(one: QWidget) -> None:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(one, Qt.Key.Key_Return)

    press(button(card, "Why?"))
    assert button(card, "Why?").isChecked()
    press(card.keep)
    assert len(program.playlists.all()) == 1
    press(button(card, "Not now"))
    assert program.offers.standing is None
    press(window.toast.button)
    assert program.offers.standing is not None
    press(button(card, "Play"))
    qtbot.waitUntil(lambda: running.engine.sounds)


def test_what_was_offered_is_kept_and_found_again(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    offered(running, qtbot)
    offer = program.offers.standing
    assert offer is not None
    qtbot.mouseClick(window.listening.home.card.keep, Qt.MouseButton.LeftButton)
    (kept,) = program.playlists.all()
    assert (kept.name, program.playlists.get(kept.id).tracks) == (offer.mix.title, offer.mix.tracks)
    assert program.offers.standing == offer, "to keep it is no answer"
    window.toast.undo()
    assert not program.playlists.all()

    qtbot.mouseClick(button(window.listening.home.card, "Play"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)
    qtbot.mouseClick(button(window.listening.home.quiet, "Keep as a playlist"), Qt.MouseButton.LeftButton)
    assert [its.name for its in program.playlists.all()] == [offer.mix.title]
    qtbot.mouseClick(button(window.listening.home, "Earlier offers"), Qt.MouseButton.LeftButton)
    page = window.listening.earlier_offers
    assert page.isVisible()
    assert "you played it" in words_of(page.rows[0])
    window.sidebar.search.setFocus()
    qtbot.keyClicks(window.sidebar.search, "opera")
    assert "No offers found" in words_of(page)
    window.sidebar.search.clear()
    (row,) = page.rows
    qtbot.mouseClick(row.keep, Qt.MouseButton.LeftButton)
    assert [its.name for its in program.playlists.all()] == [offer.mix.title, f"{offer.mix.title} 2"]
    assert program.player.current is not None
    page.back_chosen.emit()
    assert window.listening.home.isVisible()
    window.way.open(EarlierOffersAt())
    qtbot.mouseClick(page.rows[0].play, Qt.MouseButton.LeftButton)
    assert program.player.queue.current is not None
    assert program.player.queue.current.origin.kind is OriginKind.CHOSEN


def test_one_key_accepts_it_wherever_one_is(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    offer = program.offers.standing
    assert offer is not None
    window.way.go(Place.TRACKS)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert [entry.track for entry in program.player.queue.entries] == list(offer.mix.tracks)
    assert program.offers.standing is None
    running.pass_time(timedelta(seconds=40))
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert program.player.position() >= timedelta(seconds=30), "with none that stands it does nothing"


def test_one_key_tells_why_where_it_can_be_read(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    offered(running, qtbot)
    tailoring = program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    window.resize(900, 600)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card = window.listening.home.card
    for opened in (Place.TRACKS, Place.HOME):  # open already, it is come to again
        window.way.go(opened)
        window.listening.home.to_top()
        qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: card._evidence.visibleRegion().boundingRect().height() > 150)
        assert card._why.visibleRegion().boundingRect() == card._why.rect()


def test_what_is_listened_to_says_since_when_and_shows_the_plays_behind_it(
    start: Start, demo_copy: Path, qtbot: QtBot
) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    offer, quiet = program.offers.standing, window.listening.home.quiet
    assert offer is not None
    qtbot.mouseClick(button(window.listening.home.card, "Play"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.pass_time(timedelta(seconds=30))
    assert f"You put it on at {FRIDAY:%H:%M}. {offer.mix.reason}" in words_of(quiet)
    assert quiet._text.width() > quiet.width() / 2, "the buttons leave its words their room"
    qtbot.mouseClick(button(quiet, "Why?"), Qt.MouseButton.LeftButton)
    assert window.way.here == PlaysAt(offer.mix.title, offer.mix.reason, offer.mix.counted)
    assert offer.mix.counted
    window.way.go(Place.HOME)
    running.close()

    running = start(demo_copy, FRIDAY + timedelta(minutes=5))
    program, window = running.program, running.program.window
    quiet = window.listening.home.quiet
    qtbot.waitUntil(lambda: program.player.current is not None)
    program.player.resume()
    qtbot.waitUntil(lambda: running.engine.sounds)
    assert f"You put it on at {FRIDAY:%H:%M}. {offer.mix.reason}" in words_of(quiet)
    program.player.play(program.profile.tracks.all_ids()[:2], CHOSEN)
    qtbot.waitUntil(lambda: "You put it on" not in words_of(quiet))
    assert not quiet.why.isVisible()


def test_a_mix_that_was_put_on_from_home_is_not_what_plays_on(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    offered(running, qtbot)
    program, window = running.program, running.program.window
    program.offers.reply(Answer.NOT_NOW)
    program.player.play(program.profile.tracks.all_ids()[:8], SUGGESTED)
    qtbot.waitUntil(lambda: running.engine.sounds)
    qtbot.waitUntil(lambda: "You are listening to something you chose." in words_of(window.listening.home.quiet))
    window.way.open(NowPlayingAt())
    why = window.listening.now_playing.aside.why
    assert why.words.text() == "Segue suggested it on Home"


def test_a_habit_accepted_thrice_is_let_begin_by_itself(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    program.surroundings.set_activity(Activity("gaming"))
    offered(running, qtbot)
    offer = program.offers.standing
    assert offer is not None
    assert not window.listening.home.card.always.isVisible()
    for week in (1, 2, 3):
        earlier = program.profile.offers.add(replace(offer, made=FRIDAY - timedelta(weeks=week)))
        program.profile.offers.reply(Reply(earlier.id, earlier.made, Answer.ACCEPTED))
    window.listening.home._show_offer()
    qtbot.mouseClick(window.listening.home.card.always, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: running.engine.sounds)

    assert program.manners.is_always(offer.key)
    assert "Film Score begins by itself" in words_of(window.toast)
    window.toast.undo()
    assert not program.manners.is_always(offer.key)


def test_what_begins_by_itself_is_stopped_by_one_click_for_good(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy, FRIDAY - timedelta(hours=2, minutes=50))
    program, window = running.program, running.program.window
    program.manners.set_always("Film Score|4|evening")
    qtbot.waitUntil(lambda: "habit" in running.alarms.keys, timeout=10_000)
    qtbot.waitUntil(lambda: not program.offers._considering)
    running.alarms.cancel("offers")
    if program.offers.standing is not None:
        program.offers.reply(Answer.NOT_NOW)
    running.alarms.advance(running.alarms.due("habit") - program.offers._clock.now())
    qtbot.waitUntil(lambda: running.engine.sounds, timeout=10_000)
    assert "Film Score" in words_of(window.toast)
    assert window.toast.button.text() == "Stop"
    assert f"It began by itself at {running.clock.now():%H:%M}, as you asked." in words_of(
        window.listening.home.quiet
    )

    qtbot.mouseClick(window.toast.button, Qt.MouseButton.LeftButton)
    assert program.player.state is State.STOPPED
    assert not program.manners.always
    assert "does not begin by itself any more" in words_of(window.toast)
    window.way.open(EarlierOffersAt())
    assert "it began by itself" in words_of(window.listening.earlier_offers.rows[0])
    window.toast.undo()
    assert program.manners.always == {"Film Score|4|evening"}


def test_it_is_told_of_also_where_nobody_has_been_at_home(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    before = start(demo_copy)
    before.program.window.way.go(Place.TRACKS)
    before.program.manners.set_always("Film Score|4|evening")
    before.program.window.close()
    before.close()

    running = start(demo_copy, FRIDAY - timedelta(hours=2, minutes=50))
    program, window = running.program, running.program.window
    qtbot.waitUntil(lambda: "habit" in running.alarms.keys, timeout=10_000)
    qtbot.waitUntil(lambda: not program.offers._considering)
    running.alarms.cancel("offers")
    if program.offers.standing is not None:
        program.offers.reply(Answer.NOT_NOW)
    running.alarms.advance(running.alarms.due("habit") - program.offers._clock.now())
    qtbot.waitUntil(lambda: running.engine.sounds, timeout=10_000)
    assert "home" not in window.listening.__dict__
    assert "begun by itself" in words_of(window.toast)


def test_quiet_hours_are_set_in_the_settings(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    program = start(demo_copy).program
    program.window.way.go(Place.SETTINGS)
    choice, manners = program.window.choices.settings.parts.quiet_hours, program.manners
    program.window.choices.settings.show_section(Chapter.OFFERS)
    assert (choice.start.currentText(), choice.end.currentText()) == ("00:00", "07:00")
    choice.start.setCurrentIndex(22)
    choice.end.setCurrentIndex(8)
    assert manners.quiet == QuietHours(22, 8)
    choice.is_on.click()
    assert manners.quiet is None
    assert not choice.start.isEnabled()
    choice.is_on.click()
    assert manners.quiet == QuietHours(22, 8)
    manners.set_quiet(QuietHours(1, 6))
    assert choice.start.currentIndex() == 1
