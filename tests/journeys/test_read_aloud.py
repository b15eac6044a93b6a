"""Every place, as a screen reader finds it: each control has a name and a role, and the keyboard comes to it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListView, QMenu, QWidget
from pytestqt.qtbot import QtBot

from accessible import misread, name_of, nameless, unreached
from audio_files import write_tone
from conftest import FRIDAY, Running, Start
from every_place import every_place
from histories import a_history
from segue.core.tailoring import Motion
from segue.domain.blend import Blend, BlendPart, OfRule
from segue.domain.play import CHOSEN, ONWARD, Origin, OriginKind
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.domain.wording import spoken
from segue.gui.buttons import IconButton
from segue.gui.habit_row import HabitRow
from segue.gui.kept_focus import by_tab
from segue.gui.playing_aside import Tab
from segue.gui.settings_list import Chapter
from segue.gui.sidebar import Place
from segue.gui.targets import (
    AlbumAt,
    ArtistAt,
    AskAt,
    DuplicatesAt,
    EarlierOffersAt,
    FolderAt,
    GenreAt,
    NewBlendAt,
    NewRuleAt,
    NowPlayingAt,
    PlaysAt,
    PlaysOf,
    ProblemsAt,
    RecipesAt,
    ShortcutsAt,
    SoundAt,
    SoundsLikeAt,
)
from segue.gui.written_over import NameLine, NoteText

PLACES = [place for place in Place if place not in (Place.BOOKMARKS, Place.STATIONS, Place.MISSING)]


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.offers.standing is not None, timeout=20_000)
    return opened(running, qtbot)


def opened(running: Running, qtbot: QtBot) -> Running:
    window = running.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.sidebar.search.setFocus()
    return running


def tracks(running: Running) -> list[TrackId]:
    return list(running.program.library.find("", SortBy.ALBUM, False))


def check(running: Running, qtbot: QtBot) -> None:
    """All of the window, as it stands."""
    window = running.program.window
    qtbot.wait(50)  # what has just been shown is laid out
    here = f"at {window.way.here}"
    assert nameless(window) == [], here
    if QApplication.focusWidget() is None:
        window.sidebar.search.setFocus()
    assert unreached(window, window) == [], here


def test_the_places(running: Running, qtbot: QtBot) -> None:
    for place in PLACES:
        running.program.window.way.go(place)
        if place is Place.WEEK:
            qtbot.waitUntil(lambda: running.program.window.week.week.answer is not None)
        check(running, qtbot)


def test_the_places_of_someone_with_nothing_yet(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "Empty").mkdir()
    running = opened(start(tmp_path / "profile"), qtbot)
    assert nameless(running.program.window) == []
    running.program.window.first_run.folder_chosen.emit(tmp_path / "Empty")
    qtbot.waitUntil(lambda: not running.program.library.is_scanning)
    for place in PLACES:
        running.program.window.way.go(place)
        check(running, qtbot)


def test_the_first_start(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    running = start(tmp_path / "profile")
    window = running.program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.first_run.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert nameless(window) == []
    assert unreached(window, window.first_run) == []


def test_what_one_goes_to_from_there(running: Running, qtbot: QtBot) -> None:
    window, every = running.program.window, tracks(running)
    first = running.program.library.tracks.many(every[:1])[0]
    plays = running.program.offers.standing.mix.evidence.plays  # type: ignore[union-attr]
    for target in (
        AlbumAt(every[0]),
        ArtistAt(first.tags.artists[0].casefold()),
        GenreAt(first.tags.genres[0].casefold()),
        FolderAt(first.path.parent),
        SoundsLikeAt(every[0]),
        DuplicatesAt(),
        ProblemsAt(),
        EarlierOffersAt(),
        AskAt(),
        PlaysAt("These", "You played them.", plays),
        PlaysOf(every[0]),
        RecipesAt(),
        NewBlendAt(),
        SoundAt(),
        ShortcutsAt(),
    ):
        window.way.go(target)
        qtbot.wait(100)
        check(running, qtbot)


def test_what_comes_and_goes(running: Running, qtbot: QtBot) -> None:
    """Bookmarks, stations and what is missing have places only while there are any."""
    program, window = running.program, running.program.window
    program.player.play(tracks(running)[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.engine.advance(timedelta(seconds=20))
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    window.way.go(Place.BOOKMARKS)
    check(running, qtbot)
    assert window.toast.isVisible(), "a toast is part of it"
    window.way.go(Place.STATIONS)
    check(running, qtbot)


def test_what_plays(running: Running, qtbot: QtBot, tmp_path: Path) -> None:
    song = write_tone(tmp_path / "A Song.flac", title="A Song", artists=["Ada", "Ben"], album="An Album")
    song.with_suffix(".lrc").write_text("\n".join(f"[00:{n:02}.00]line {n}" for n in range(0, 60, 5)))
    running.program.open([song])
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.program.window.way.go(NowPlayingAt())
    qtbot.waitUntil(lambda: running.program.window.listening.now_playing.lyrics.follows)
    check(running, qtbot)


def test_playlists(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    by_hand = program.playlists.create("By hand", tracks(running)[:9]).id
    folder = program.playlists.create("Kept", kind=Kind.FOLDER).id
    program.playlists.create("In it", tracks(running)[:3], folder=folder)
    smart = program.music.smart_playlists.create_of_search("genre:jazz").id
    blend = program.blending.create("Half", Blend((BlendPart(OfRule("genre:jazz"), 100),), 6)).id
    for one in (by_hand, folder, smart, blend):
        window.way.go(one)
        qtbot.wait(200)
        check(running, qtbot)
    window.way.go(NewRuleAt())
    qtbot.wait(200)
    check(running, qtbot)
    window.way.go(smart)
    window.playlists.smart.edit()
    qtbot.wait(200)
    check(running, qtbot)
    window.way.go(blend)
    window.playlists.blend.show_editor(True)
    qtbot.wait(200)
    check(running, qtbot)


def test_the_offer_opened_up(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    card = window.listening.home.card
    card.open_why()
    check(running, qtbot)
    card.list.setChecked(True)
    check(running, qtbot)


def test_an_answer(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    for asked in ("jazz for the evening, 45 minutes", "what did I play most last month"):
        window.way.go(AskAt())
        page = window.listening.ask
        page.ask(asked)
        qtbot.wait(600)
        check(running, qtbot)


@pytest.fixture
def others(qapp: QApplication) -> list[QWidget]:
    """What tests before this one have left behind."""
    return QApplication.topLevelWidgets()


def test_every_place_there_is(others: list[QWidget], running: Running, tmp_path: Path) -> None:
    """What is made when it is first gone to as well: each chapter of the settings, the editors, what lies above. And
    when the program ends, nothing of it is left behind. To all of it Tab goes as one reads (a dialog has an order of
    its own: in that of tags, the cover at their left comes last).
    """
    window = running.program.window
    silent: dict[str, str] = {}
    turned: dict[str, str] = {}
    for name, shown in every_place(running, tmp_path):
        for way in nameless(shown):
            silent.setdefault(way, name)
        for way in misread(window, [*by_tab(window)]):
            turned.setdefault(way, name)
    assert silent == {}
    assert turned == {}, "Tab goes as one reads"
    running.close()
    assert [type(one).__name__ for one in QApplication.topLevelWidgets() if one not in others] == []


def test_each_chapter_of_the_settings(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.SETTINGS)
    for chapter in window.choices.settings.sections:
        window.choices.settings.show_section(chapter)
        check(running, qtbot)


def test_what_is_found(running: Running, qtbot: QtBot) -> None:
    """The best matches above the tracks, and what was meant where nothing is called so."""
    program, window = running.program, running.program.window
    field, best = window.sidebar.search, window.music.library.best
    (first,) = program.library.tracks.many(tracks(running)[:1])
    for typed in (first.tags.album.lower(), f"{first.tags.artists[0][:-1]}xq"):
        field.setFocus()
        field.clear()
        qtbot.keyClicks(field, typed)
        qtbot.waitUntil(lambda: program.music.finding.is_whole and not best.is_waiting, timeout=10_000)
        check(running, qtbot)


def test_the_parts_of_the_queue(running: Running, qtbot: QtBot) -> None:
    """What was queued, what plays anyway, and what plays on behind it."""
    program, window = running.program, running.program.window
    program.habits.playing_on.set_on(True)
    program.player.play(tracks(running)[:2], CHOSEN)
    window.track_actions.queue(tracks(running)[4:5])
    qtbot.waitUntil(lambda: any(one.origin == ONWARD for one in program.player.queue.upcoming), timeout=15_000)
    check(running, qtbot)
    window.way.go(NowPlayingAt())
    for tab in Tab:
        window.listening.now_playing.aside.show_tab(tab)
        check(running, qtbot)


def test_what_is_written_in_its_place(running: Running, qtbot: QtBot) -> None:
    """The name of a list and its note, in its head and in the sidebar; and the hours of a habit."""
    program, window = running.program, running.program.window
    by_hand = program.playlists.create("By hand", tracks(running)[:3]).id
    window.way.go(by_hand)
    page = window.way.page
    assert page is not None
    for line in (*page.findChildren(NameLine), *page.findChildren(NoteText)):
        line.write()
        assert nameless(window) == []
        line.end()
    window.sidebar.playlists.let_write(window.sidebar.playlists.item_of(by_hand))
    assert nameless(window) == []
    window.way.go(Place.WEEK)
    qtbot.waitUntil(lambda: bool(window.findChildren(HabitRow)), timeout=10_000)
    row = next(one for one in window.findChildren(HabitRow) if one.habit.claim.span is not None)
    row.ask_hours()
    check(running, qtbot)


def dialogs(running: Running) -> list[Callable[[], object]]:
    """What opens each."""
    program, window = running.program, running.program.window
    by_hand = program.playlists.create("By hand", tracks(running)[:9]).id
    return [
        lambda: window.music._edit_tags(tracks(running)[:1]),
        lambda: window.music._edit_tags(tracks(running)[:3]),
        lambda: window.playlists.exchange.ask_for_export(by_hand),
        window.stations.ask_for_address,
        lambda: window.choices.settings.parts.listeners.add.click(),
    ]


def test_dialogs(running: Running, qtbot: QtBot) -> None:
    for open_it in dialogs(running):
        open_it()
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QDialog)
        assert dialog.windowTitle()
        assert nameless(dialog) == []
        QTest.keyClick(dialog, Qt.Key.Key_Tab)
        assert unreached(dialog, dialog) == [], dialog.windowTitle()
        dialog.close()
        qtbot.waitUntil(lambda dialog=dialog: QApplication.activeWindow() is not dialog)


def test_menus(running: Running, qtbot: QtBot) -> None:
    window = running.program.window

    def named(menu: QWidget | None) -> None:
        assert isinstance(menu, QMenu)
        assert nameless(menu) == []
        menu.close()

    named(window.track_actions.open_menu(window, window.rect().center(), tracks(running)[:1]))
    for button in (window.bar._more, window.bar._activity, window.sidebar.add):
        button.click() if button is not window.bar._activity else button.menu().popup(window.rect().center())
        named(QApplication.activePopupWidget())


def test_menus_of_pages(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    by_hand = program.playlists.create("By hand", tracks(running)[:9]).id
    folder = program.playlists.create("Kept", kind=Kind.FOLDER).id
    smart = program.music.smart_playlists.create_of_search("genre:jazz").id
    blend = program.blending.create("Half", Blend((BlendPart(OfRule("genre:jazz"), 100),), 6)).id
    for one in (by_hand, folder, smart, blend):
        window.way.go(one)
        page = window.way.page
        assert page is not None
        more = next(
            button
            for button in page.findChildren(IconButton)
            if button.isVisible() and button.accessibleName().startswith("More for this")
        )
        more.click()
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert nameless(menu) == []
        assert menu.actions()
        menu.close()
        window.sidebar.playlists.menu_wanted.emit((one,), window.rect().center())
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert nameless(menu) == []
        menu.close()


def test_what_can_be_typed(running: Running, qtbot: QtBot) -> None:
    """The lists that fall from a field while one types in it."""
    window = running.program.window
    window.way.go(AskAt())
    box = window.listening.ask.box
    box.setFocus()
    qtbot.keyClicks(box, "jazz for")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QListView))
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert nameless(popup) == []
    assert popup.accessibleName()
    popup.close()


def test_what_an_import_has_brought(running: Running, qtbot: QtBot, tmp_path: Path) -> None:
    window = running.program.window
    window.way.go(Place.HISTORY)
    page = window.choices.history
    check(running, qtbot)
    running.program.elsewhere.history.choose([a_history(running.program.library, FRIDAY, tmp_path / "theirs")])
    qtbot.waitUntil(page.question.isVisible)
    check(running, qtbot)
    page.question.bring.click()
    qtbot.waitUntil(page.outcome.isVisible, timeout=20_000)
    check(running, qtbot)


def test_the_palette(running: Running, qtbot: QtBot) -> None:
    running.program.window.palette_controls.open()
    palette = running.program.window.palette_controls.palette
    for typed in ("", "play"):
        palette.field.setText(typed)
        qtbot.waitUntil(lambda: not palette.is_waiting)
        assert nameless(palette) == []
        assert QApplication.focusWidget() is palette.field, "from which its lines are gone through by the arrows"


def test_the_mini_player(running: Running, qtbot: QtBot) -> None:
    running.program.player.play(tracks(running)[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.program.windows.show_mini()
    mini = running.program.windows.mini
    mini.activateWindow()
    qtbot.waitUntil(mini.isActiveWindow)
    qtbot.wait(50)
    assert nameless(mini) == []
    mini.setFocus()
    QTest.keyClick(mini, Qt.Key.Key_Tab)
    assert unreached(mini, mini) == []


def test_to_connect_a_service(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.SETTINGS)
    settings = window.choices.settings
    settings.show_section(Chapter.SCROBBLING)
    for row in settings.parts.scrobbling.rows.values():
        row.connect_it.click()
    check(running, qtbot)


def test_a_question(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    card = window.listening.home.question
    card.show_question("Do you like jazz on Friday evenings?", "You played it on 2 of 3.", PlaysAt("Jazz", "x", ()))
    card.show()
    check(running, qtbot)


def test_a_row_is_a_sentence(running: Running, qtbot: QtBot) -> None:
    program, table = running.program, running.program.window.music.library.table
    running.program.window.way.go(Place.TRACKS)
    (track,) = program.library.tracks.many([table.model().ids[0]])  # type: ignore[attr-defined]
    program.likings.love([track.id], True)
    program.player.play([track.id], Origin(OriginKind.CHOSEN))
    qtbot.waitUntil(lambda: running.engine.sounds)
    words = table.model().index(0, table.spoken_column).data(Qt.ItemDataRole.AccessibleTextRole)
    tags = track.tags
    assert words.startswith(f"{tags.title}, by {tags.artist}, from {tags.album}, ")
    assert words.removesuffix(", loved, playing").endswith(spoken(tags.duration or timedelta()))
    assert words.endswith(", loved, playing")


def test_the_hours_of_the_week_are_read(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(Place.WEEK)
    qtbot.waitUntil(lambda: window.week.week.answer is not None)
    cells = window.week.week.map.cells
    cells.setFocus(Qt.FocusReason.TabFocusReason)
    at = cells.at
    assert at is not None
    assert name_of(cells) == window.week.week.map.words(at)
    QTest.keyClick(cells, Qt.Key.Key_Left)
    assert name_of(cells) == window.week.week.map.words((at[0], at[1] - 1))


def test_nothing_moves_for_who_does_not_want_it(running: Running, start: Start, demo_copy: Path) -> None:
    program = running.program
    assert program.keeper.motion
    program.window.way.go(Place.SETTINGS)
    QTest.keyClick(program.window.choices.settings.parts.appearance.motion.buttons[Motion.NONE], Qt.Key.Key_Space)
    assert not program.keeper.motion
    running.close()
    assert not start(demo_copy).program.keeper.motion
