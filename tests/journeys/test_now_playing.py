"""What plays, large: its lyrics are followed and gone to, its names lead on, and it says why it plays."""

from datetime import timedelta
from pathlib import Path

import pytest
from mutagen.flac import FLAC
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAbstractSlider, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from audio_files import write_tone
from conftest import Running, Start
from segue.adapters.sqlite.sounds import SqliteSounds
from segue.core.playback import State
from segue.core.ports.analysis import SOUND_NUMBERS, Sound
from segue.domain.context import Activity
from segue.domain.offer import Answer
from segue.domain.play import CHOSEN, Origin, OriginKind
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.lyrics_view import LyricsView
from segue.gui.now_playing_page import NowPlayingPage
from segue.gui.playing_aside import Tab
from segue.gui.playing_column import PlayingColumn
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, NowPlayingAt, PlaysAt, PlaysOf, SoundsLikeAt

LRC = "\n".join(f"[00:{n:02}.00]line {n}" for n in range(0, 60, 5))


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.learning.learned.habits.plays > 0, timeout=20_000)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    return running


@pytest.fixture
def song(tmp_path: Path) -> Path:
    """A file of the listener's own, with an LRC beside it."""
    path = write_tone(tmp_path / "A Song.flac", title="A Song", artists=["Ada", "Ben"], album="An Album")
    path.with_suffix(".lrc").write_text(LRC)
    return path


def page_of(running: Running) -> NowPlayingPage:
    return running.program.window.listening.now_playing


def column_of(running: Running) -> PlayingColumn:
    return page_of(running).column


def lyrics_of(running: Running) -> LyricsView:
    return page_of(running).lyrics


def press(running: Running, button: QAbstractButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_it(running: Running, qtbot: QtBot) -> None:
    running.program.window.bar._track.click()
    assert page_of(running).isVisible()
    qtbot.waitUntil(lambda: lyrics_of(running).currentIndex() > 0)


def hear(running: Running, song: Path, qtbot: QtBot) -> None:
    running.program.open([song])
    qtbot.waitUntil(lambda: running.engine.sounds and running.engine.played[-1][0] == song)
    qtbot.waitUntil(lambda: running.program.window.bar._track.isVisible())


def play(running: Running, tracks: list[TrackId], origin: Origin, qtbot: QtBot) -> None:
    running.program.player.play(tracks, origin)
    qtbot.waitUntil(lambda: running.engine.sounds)


def some(running: Running, many: int = 5) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.ALBUM, False))[:many]


def test_lyrics_are_followed_and_gone_to(running: Running, song: Path, qtbot: QtBot) -> None:
    hear(running, song, qtbot)
    open_it(running, qtbot)
    lines = lyrics_of(running).timed
    running.engine.advance(timedelta(seconds=12))
    qtbot.waitUntil(lambda: list(lines.sung) == [2])
    at = lines.visualRect(lines.model().index(6, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert running.program.player.position() == timedelta(seconds=30)
    assert list(lines.sung) == [6]


def test_by_keyboard_alone(running: Running, song: Path, qtbot: QtBot) -> None:
    window = running.program.window
    window.sidebar.chosen.emit(Place.ALBUMS)
    hear(running, song, qtbot)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    lines = lyrics_of(running).timed
    qtbot.waitUntil(lines.hasFocus)
    lines.setCurrentIndex(lines.model().index(0, 0))
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert running.program.player.position() == timedelta(seconds=5)
    QTest.keyClick(lines, Qt.Key.Key_Space)
    assert running.program.player.state is State.PAUSED
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert window.shelves.albums.isVisible()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert page_of(running).isVisible()
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.shelves.albums.isVisible()


def test_lyrics_that_come_later(running: Running, song: Path, qtbot: QtBot) -> None:
    song.with_suffix(".lrc").unlink()
    hear(running, song, qtbot)
    open_it(running, qtbot)
    hint = lyrics_of(running).hint
    assert hint.isVisible()
    assert hint._words.text() == "Put “A Song.lrc” beside it, or write them into its tags."
    song.with_suffix(".lrc").write_text("without times")
    press(running, hint.look)
    qtbot.waitUntil(lambda: lyrics_of(running).text.isVisible())
    assert lyrics_of(running).text.toPlainText() == "without times"


def test_lyrics_that_come_are_shown_once_the_folders_have_been_looked_at(
    running: Running, song: Path, qtbot: QtBot
) -> None:
    song.with_suffix(".lrc").unlink()
    hear(running, song, qtbot)
    open_it(running, qtbot)
    assert lyrics_of(running).hint.isVisible()
    song.with_suffix(".lrc").write_text("without times")
    running.program.library.scan()  # to which no track is news
    qtbot.waitUntil(lambda: lyrics_of(running).text.isVisible())


def test_what_cannot_be_read_says_why(running: Running, song: Path, qtbot: QtBot) -> None:
    with song.with_suffix(".lrc").open("wb") as file:
        file.truncate(1 << 30)
    hear(running, song, qtbot)
    open_it(running, qtbot)
    hint = lyrics_of(running).hint
    assert (hint._title.text(), hint._words.text()) == (
        "The lyrics cannot be read",
        "“A Song.lrc” is too large to be lyrics.",
    )


def test_the_next_track_brings_its_own(running: Running, song: Path, qtbot: QtBot) -> None:
    other = write_tone(song.with_name("Other.flac"), title="Other")
    file = FLAC(other)
    file["LYRICS"] = "words of the other"
    file.save()
    running.program.open([song, other])
    qtbot.waitUntil(lambda: running.engine.sounds)
    open_it(running, qtbot)
    column = column_of(running)
    assert (column.title.text(), lyrics_of(running).currentWidget()) == ("A Song", lyrics_of(running).timed)
    assert column.next.accessibleName() == "Play now: Other, "
    press(running, column.next)
    qtbot.waitUntil(lambda: column.title.text() == "Other")
    qtbot.waitUntil(lambda: lyrics_of(running).text.toPlainText() == "words of the other")
    assert not column.next.isVisible()


def test_the_focus_stays_among_the_lyrics_from_track_to_track(running: Running, song: Path, qtbot: QtBot) -> None:
    plain, none = (write_tone(song.with_name(f"{name}.flac"), title=name) for name in ("plain", "none"))
    plain.with_suffix(".txt").write_text("words")
    running.program.open([song, plain, none])
    qtbot.waitUntil(lambda: running.engine.sounds)
    open_it(running, qtbot)
    lyrics = lyrics_of(running)
    seen = []
    for place in (lyrics.timed, lyrics.text, lyrics.hint.look):
        qtbot.waitUntil(place.hasFocus)
        seen.append(column_of(running).title.text())
        running.program.player.next()
    assert sorted(seen) == ["A Song", "none", "plain"]


def test_dots_stand_between_artists(running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    running.program.open([write_tone(tmp_path / "both.flac", title="Both", artists=["Ada", "Ben", "Cem"])])
    qtbot.waitUntil(lambda: running.engine.sounds)
    open_it(running, qtbot)
    dots = [label for label in column_of(running)._by.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in dots] == [" · ", " · "]


def test_names_lead_to_their_pages_and_back(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    (track,) = some(running, 1)
    (its,) = running.program.profile.tracks.many([track])
    play(running, [track], CHOSEN, qtbot)
    open_it(running, qtbot)
    column = column_of(running)
    assert column.album._words == its.tags.album
    press(running, column.album)
    assert window.way.here == AlbumAt(track)
    window.way.back()
    assert page_of(running).isVisible()
    press(running, column.artists[0])
    assert isinstance(window.way.here, ArtistAt)
    assert window.shelves.collection.isVisible()


def test_a_track_of_an_album_in_one_file_has_its_own_lines(running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    album = write_tone(tmp_path / "Album.flac", seconds=9)
    (tmp_path / "Album.cue").write_text(
        'FILE "Album.flac" WAVE\n TRACK 01 AUDIO\n TITLE "One"\n INDEX 01 00:00:00\n'
        ' TRACK 02 AUDIO\n TITLE "Two"\n INDEX 01 00:04:00\n'
    )
    (tmp_path / "Album.lrc").write_text("[00:01.00]of one\n[00:05.00]of two\n[00:07.00]of two again")
    running.program.open([album])
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.program.player.next()
    open_it(running, qtbot)
    assert column_of(running).title.text() == "Two"
    lines = lyrics_of(running).timed
    assert [line.words for line in lines.lyrics.lines] == ["of two", "of two again"]
    at = lines.visualRect(lines.model().index(1, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert running.program.player.position() == timedelta(seconds=3)
    qtbot.waitUntil(lambda: list(lines.sung) == [1])


def test_it_says_from_which_playlist_it_comes(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    playlist = running.program.playlists.create("For the train", some(running)).id
    play(running, some(running), CHOSEN, qtbot)
    open_it(running, qtbot)
    column = column_of(running)
    assert (column._why.text(), column.why.isVisible()) == ("You chose it", False)
    play(running, some(running), Origin(OriginKind.PLAYLIST, playlist), qtbot)
    qtbot.waitUntil(lambda: column.why.text() == "From “For the train”")
    assert not column._why.isVisible()
    press(running, column.why)
    assert window.way.here == playlist


def test_an_offered_track_says_why_in_counts(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    program.surroundings.set_activity(Activity("gaming"))
    qtbot.waitUntil(lambda: program.offers.standing is not None, timeout=20_000)
    offer = program.offers.standing
    assert offer is not None
    at = next(at for at, suggestion in enumerate(offer.mix.suggestions) if suggestion.reason and suggestion.plays)
    suggestion = offer.mix.suggestions[at]
    program.offers.reply(Answer.ACCEPTED)
    program.player.play_at(at)
    qtbot.waitUntil(lambda: running.engine.sounds)
    open_it(running, qtbot)
    column = column_of(running)
    assert column._why.text() == f"From the offer “{offer.mix.title}”"
    aside = page_of(running).aside
    press(running, aside.tabs[Tab.WHY])
    assert (aside.why.words.text(), aside.why.reason.text()) == (column._why.text(), suggestion.reason)
    press(running, aside.why.plays)
    assert isinstance(window.way.here, PlaysAt)
    assert window.way.here.plays == suggestion.plays


def test_what_sounds_like_it_plays_next(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.resize(1920, 1080)
    tracks = some(running, 4)
    store = SqliteSounds.open(program.profile.file)
    for n, track in enumerate(tracks):
        store.keep(track, Sound(bytes([n]) * 4 * SOUND_NUMBERS))
    store.close()
    play(running, tracks[:1], CHOSEN, qtbot)
    open_it(running, qtbot)
    aside = page_of(running).aside
    press(running, aside.tabs[Tab.SIMILAR])
    similar = aside.similar
    qtbot.waitUntil(lambda: any(row.isVisible() for row in similar.alike))
    nearest = similar.alike[0].shown.track
    assert nearest not in (None, tracks[0])
    press(running, similar.alike[0])
    assert [entry.track for entry in program.player.queue.upcoming] == [nearest]
    press(running, similar.more)
    assert window.way.here == SoundsLikeAt(tracks[0])


def test_what_is_often_heard_in_the_same_hour_plays_next(running: Running, qtbot: QtBot) -> None:
    program, page = running.program, page_of(running)
    played = program.profile.plays.latest(200)
    track = next(
        play.listen.track
        for play, _ in played
        if sum(other.listen.track == play.listen.track for other, _ in played) > 5
    )
    play(running, [track], CHOSEN, qtbot)
    open_it(running, qtbot)
    press(running, page.aside.tabs[Tab.SIMILAR])
    qtbot.waitUntil(lambda: any(row.isVisible() for row in page.aside.similar.beside))
    beside = page.aside.similar.beside[0]
    assert beside.shown.track not in (None, track)
    assert "times" in beside.accessibleName()
    press(running, beside)
    assert [entry.track for entry in program.player.queue.upcoming] == [beside.shown.track]


def test_why_it_plays_is_told_with_ones_history_with_it(running: Running, qtbot: QtBot) -> None:
    program, window, page = running.program, running.program.window, page_of(running)
    playlist = program.playlists.create("For the train", some(running)).id
    ((last, _),) = program.profile.plays.latest(1)
    play(running, [last.listen.track], Origin(OriginKind.PLAYLIST, playlist), qtbot)
    open_it(running, qtbot)
    press(running, page.aside.tabs[Tab.WHY])
    why = page.aside.why
    assert why.source.text() == "From “For the train”"
    qtbot.waitUntil(lambda: why.all.isVisible())
    heard = [one for one, _ in program.profile.plays.of([last.listen.track]) if one.is_heard]
    assert why.history.text().startswith(f"{len(heard)} play")
    press(running, why.all)
    assert window.way.here == PlaysOf(last.listen.track)
    window.way.back()
    press(running, why.source)
    assert window.way.here == playlist


def test_the_heart_and_the_stars_are_those_of_the_track(running: Running, qtbot: QtBot) -> None:
    (track,) = some(running, 1)
    play(running, [track], CHOSEN, qtbot)
    open_it(running, qtbot)
    press(running, column_of(running).liking.heart)
    assert running.program.profile.tracks.likings([track])[track].loved is not None
    assert column_of(running).liking.heart.is_loved


def test_where_nothing_plays(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = page_of(running)
    assert page.empty.isVisible()
    play(running, some(running), CHOSEN, qtbot)
    qtbot.waitUntil(lambda: page.column.isVisible())
    running.program.player.stop()
    assert page.empty.isVisible()
    page.empty.action_chosen.emit()
    assert window.way.here is Place.TRACKS


def test_nobody_looks_for_what_is_sung_while_nobody_sees_it(running: Running, song: Path, qtbot: QtBot) -> None:
    hear(running, song, qtbot)
    open_it(running, qtbot)
    page = page_of(running)
    assert page._ticks.isActive()
    running.program.player.pause()
    assert not page._ticks.isActive()
    running.program.player.resume()
    assert page._ticks.isActive()
    running.program.window.sidebar.chosen.emit(Place.HOME)
    assert not page._ticks.isActive()


@pytest.mark.parametrize("size", [(900, 600), (1045, 700), (1200, 780), (1920, 1080)])
def test_nothing_is_cut_off(running: Running, tmp_path: Path, size: tuple[int, int], qtbot: QtBot) -> None:
    long = "An endless name " * 13
    path = write_tone(tmp_path / "x.flac", title=long, artists=[long, "東京事変", "نور الساحل"], album=long)
    window = running.program.window
    hear(running, path, qtbot)
    open_it(running, qtbot)
    window.resize(*size)
    page, column = page_of(running), column_of(running)
    parts = (page.back, column, *column.artists, column.album, column.liking, lyrics_of(running).hint.look)

    def is_whole(part: QWidget) -> bool:
        there = part.rect().translated(part.mapTo(page, part.rect().topLeft()))
        return page.rect().contains(there) and part.parentWidget().rect().contains(part.geometry())

    qtbot.waitUntil(lambda: all(is_whole(part) for part in parts if part.isVisible()))


def test_every_control_has_a_name_and_is_reached_by_tab(running: Running, song: Path, qtbot: QtBot) -> None:
    running.program.window.resize(1920, 1080)
    hear(running, song, qtbot)
    open_it(running, qtbot)
    page = page_of(running)
    kinds = (QAbstractButton, QAbstractSlider, QAbstractScrollArea)
    controls = [
        part
        for part in page.findChildren(QWidget)
        if isinstance(part, kinds) and part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 5
    for part in controls:
        assert part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()), part
    buttons = [part for part in page.findChildren(QAbstractButton) if part.isVisible()]
    assert all(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
    reached: set[QWidget] = set()
    window = running.program.window
    for _ in range(200):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached:
            break
        reached.add(focus)
        window.focusNextPrevChild(True)
    assert set(controls) <= reached


def test_the_window_starts_where_it_was_and_not_here(running: Running, song: Path, qtbot: QtBot) -> None:
    window = running.program.window
    hear(running, song, qtbot)
    open_it(running, qtbot)
    assert window.way.here == NowPlayingAt()
    window.close()
    assert running.program.profile.settings.get("place") is None
