"""A smart playlist: its rule is built, by mouse and by keyboard alone; it stands, and follows what one does."""

from datetime import timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.playlists import Did
from segue.core.tailoring import LARGEST
from segue.domain.play import CHOSEN
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.query import Field
from segue.domain.sorting import SortBy
from segue.gui.heard_value import HeardValue
from segue.gui.rule_conditions import ConditionRow, GroupEditor
from segue.gui.rule_values import WordsValue
from segue.gui.sidebar import Place
from segue.gui.smart_page import SmartPage

LEFT = Qt.MouseButton.LeftButton


def open_new(running: Running) -> SmartPage:
    """By the menu of the sidebar's plus."""
    sidebar = running.program.window.sidebar
    QTest.mouseClick(sidebar.add, LEFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text() == "New smart playlist")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(wanted).center())
    page = running.program.window.playlists.smart
    assert page.isVisible()
    assert page.is_editing
    return page


def words_of(place: QWidget) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisible() and label.text())


def typed(key: str, focus: QWidget | None = None) -> None:
    """To whatever has the focus."""
    focus = focus or QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, key)


def press(key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def finish(running: Running, qtbot: QtBot, track: int) -> None:
    """Play one track to its end."""
    player, heard = running.program.player, list[object]()
    player.played.connect(heard.append)
    player.play([track], CHOSEN)  # type: ignore[list-item]
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    running.pass_time(timedelta(minutes=10))
    qtbot.waitUntil(lambda: bool(heard))


def test_a_nested_rule_is_built_saved_and_follows_a_play(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    page = open_new(running)
    editing = page.editing
    qtbot.waitUntil(lambda: editing.tracks.model().rowCount() > 0)

    # its name is chosen, so it is typed over
    editing.name.selectAll()
    typed("Worth another evening", editing.name)
    group = editing.editor.group
    first = group.rows[0]
    assert isinstance(first, ConditionRow)
    assert isinstance(first.control, WordsValue)
    typed("jazz", first.control.text)
    QTest.mouseClick(group.inner, LEFT)
    inner = group.rows[1]
    assert isinstance(inner, GroupEditor)
    QTest.keyClick(inner.of, Qt.Key.Key_Down)
    QTest.keyClick(inner.of, Qt.Key.Key_Down)
    row = inner.rows[0]
    assert isinstance(row, ConditionRow)
    while not isinstance(row.control, HeardValue):
        QTest.keyClick(row.field, Qt.Key.Key_Down)
    QTest.mouseClick(row.control.days[4], LEFT)
    row.control.low.setValue(1)
    assert editing.text.text() == "genre:jazz -played:friday"
    qtbot.waitUntil(lambda: "tracks" in editing.summary.text() and "120" not in editing.summary.text())
    seen = [editing.tracks.model().index(at, 1).data() for at in range(editing.tracks.model().rowCount())]
    QTest.mouseClick(editing.save, LEFT)

    qtbot.waitUntil(lambda: page.list.is_known)
    made = next(its for its in program.playlists.all() if its.name == "Worth another evening")
    assert (made.kind, made.rule) == (Kind.SMART, "genre:jazz -played:friday")
    before = list(page.list.model.ids)
    assert len(before) == len(seen) > 2

    # it is a Friday: what is heard now leaves the list, and nothing else moves
    finish(running, qtbot, before[1])
    qtbot.waitUntil(lambda: list(page.list.model.ids) == [before[0], *before[2:]])

    # and back: an edit can be undone like any other
    edit = program.playlists.undoable()
    assert edit is not None
    assert (edit.did, edit.name) == (Did.MADE, "Worth another evening")
    running.close()

    window = start(demo_copy).program.window
    window.sidebar.chosen.emit(made.id)
    qtbot.waitUntil(lambda: window.playlists.smart.list.is_known)
    assert list(window.playlists.smart.list.model.ids) == [before[0], *before[2:]], "there again the next day"


def test_a_rule_is_built_with_the_keyboard_alone(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    window.sidebar.add.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    page = window.playlists.smart
    qtbot.waitUntil(lambda: page.isVisible() and QApplication.focusWidget() is page.editing.name)
    typed("Kept")  # over its usual name
    press(Qt.Key.Key_Return)  # past Cancel and Save, to which Tab comes next
    row = page.editing.editor.group.rows[0]
    assert isinstance(row, ConditionRow)
    assert QApplication.focusWidget() is row.field
    press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.editing.editor.group.of
    press(Qt.Key.Key_Tab)
    typed("y")  # the field that begins so: Year
    qtbot.waitUntil(row.control.isVisible)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)  # is at least
    press(Qt.Key.Key_Tab)
    typed("2010")
    assert page.editing.text.text() == "year:>=2010"
    focus = QApplication.focusWidget()
    QTest.keyClick(focus, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.is_editing and page.list.is_known)
    (made,) = [its for its in program.playlists.all() if its.name == "Kept"]
    assert made.rule == "year:>=2010"
    assert QApplication.focusWidget() is page.list.table


def test_the_rule_is_typed_and_a_slip_is_told(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page = open_new(running)
    editing = page.editing
    typed("genre:jazz year:19", editing.text)
    assert editing.mistake.isVisible()
    assert "comes a year" in editing.mistake.text()
    assert not editing.save.isEnabled()
    assert len(editing.editor.group.rows) == 2, "what was understood last stays"
    typed("90..1999 limit:5", editing.text)
    assert not editing.mistake.isVisible()
    assert editing.save.isEnabled()
    assert len(editing.editor.group.rows) == 2
    assert editing.editor.limit.count.value() == 5
    window = running.program.window
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    editing.text.setFocus()
    QTest.keyClick(editing.text, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert running.program.playlists.all() == []


def test_a_list_that_would_hold_itself_is_refused(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    program.playlists.create("Mornings", kind=Kind.SMART, rule="in:focus")
    focus = program.playlists.create("Focus", kind=Kind.SMART, rule="genre:jazz")
    window.sidebar.chosen.emit(focus.id)
    QTest.mouseClick(window.playlists.smart.list.edit, LEFT)
    editing = window.playlists.smart.editing
    QTest.keyClick(editing.text, Qt.Key.Key_End)
    typed(" OR in:mornings", editing.text)
    assert editing.mistake.text() == (
        "“Focus” asks for “Mornings”, which asks for “Focus”: so nothing can tell what stands in them."
    )
    assert not editing.save.isEnabled()


def test_a_search_is_kept_as_a_smart_playlist(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    typed("genre:jazz", window.sidebar.search)
    keep = window.music.library.keep
    assert keep.isVisible()
    wanted = sorted(program.library.find("genre:jazz", SortBy.ARTIST, False))
    QTest.mouseClick(keep, LEFT)
    qtbot.waitUntil(lambda: window.playlists.smart.isVisible() and window.playlists.smart.list.is_known)
    (made,) = program.playlists.all()
    assert (made.name, made.rule) == ("Jazz", "genre:jazz")
    assert sorted(window.playlists.smart.list.model.ids) == wanted
    assert window.sidebar.search.text() == ""


def test_what_one_looks_at_stays_where_it_is(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("Latest", kind=Kind.SMART, rule="by:-last")
    window.sidebar.chosen.emit(made.id)
    page = window.playlists.smart
    qtbot.waitUntil(lambda: page.list.is_known)
    table, model = page.list.table, page.list.model
    table.verticalScrollBar().setValue(32 * 20 + 7)
    table.selectRow(25)
    top, chosen = table.rowAt(0), model.ids[25]
    track, at = model.ids[top], table.rowViewportPosition(top)
    last = model.ids[-1]
    finish(running, qtbot, last)
    qtbot.waitUntil(lambda: model.ids[0] == last)
    row = model.ids.index(track)
    assert row != top, "the list has moved under it"
    assert table.rowViewportPosition(row) == at
    assert [model.ids[one] for one in table.selected_rows()] == [chosen]


def test_what_plays_from_it_goes_on_as_it_was(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("Latest", kind=Kind.SMART, rule="by:-last")
    window.sidebar.chosen.emit(made.id)
    page = window.playlists.smart
    qtbot.waitUntil(lambda: page.list.is_known)
    before = list(page.list.model.ids)
    page.play(30)
    qtbot.waitUntil(lambda: program.player.current is not None and program.player.current.track.id == before[30])
    qtbot.waitUntil(lambda: bool(running.engine.sounds))
    running.pass_time(timedelta(minutes=10))
    qtbot.waitUntil(lambda: page.list.model.ids[0] == before[30])
    now = program.player.current
    assert now is not None
    assert now.track.id == before[31], "the queue is what the list was when it was played"


def test_an_edit_that_was_left_goes_on(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    one = program.playlists.create("One", kind=Kind.SMART, rule="genre:jazz")
    other = program.playlists.create("Other", kind=Kind.SMART, rule="genre:soul")
    window.sidebar.chosen.emit(one.id)
    QTest.mouseClick(window.playlists.smart.list.edit, LEFT)
    QTest.keyClick(window.playlists.smart.editing.text, Qt.Key.Key_End)
    typed(" is:loved", window.playlists.smart.editing.text)
    window.sidebar.chosen.emit(other.id)
    assert not window.playlists.smart.is_editing
    window.sidebar.chosen.emit(one.id)
    assert window.playlists.smart.is_editing
    assert window.playlists.smart.editing.text.text() == "genre:jazz is:loved"
    assert window.playlists.smart.editing.name.cursorPosition() == 0, "a long name is shown from its start"
    QTest.mouseClick(window.playlists.smart.editing.cancel, LEFT)
    window.sidebar.chosen.emit(other.id)
    window.sidebar.chosen.emit(one.id)
    assert not window.playlists.smart.is_editing
    window.toast.undo()
    assert window.playlists.smart.is_editing
    assert window.playlists.smart.editing.text.text() == "genre:jazz is:loved", "what was left can be gone on with"


def test_what_is_a_mistake_yet_is_kept_too_and_over_a_restart(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    one = program.playlists.create("One", kind=Kind.SMART, rule="genre:jazz")
    window.sidebar.chosen.emit(one.id)
    QTest.mouseClick(window.playlists.smart.list.edit, LEFT)
    QTest.keyClick(window.playlists.smart.editing.text, Qt.Key.Key_End)
    typed(" rating:>", window.playlists.smart.editing.text)
    window.sidebar.chosen.emit(program.playlists.create("Other", kind=Kind.SMART).id)
    window.sidebar.chosen.emit(one.id)
    assert window.playlists.smart.is_editing
    assert window.playlists.smart.editing.text.text() == "genre:jazz rating:>"
    typed("x", window.playlists.smart.editing.name)
    assert window.playlists.smart.editing.mistake.isVisible()
    assert not window.playlists.smart.editing.save.isEnabled(), "another name mends no rule"
    running.close()

    window = start(demo_copy).program.window
    window.sidebar.chosen.emit(one.id)
    assert window.playlists.smart.editing.text.text() == "genre:jazz rating:>"
    typed("=4", window.playlists.smart.editing.text)
    QTest.mouseClick(window.playlists.smart.editing.save, LEFT)
    window.sidebar.chosen.emit(PlaylistId(one.id + 1))
    window.sidebar.chosen.emit(one.id)
    assert not window.playlists.smart.is_editing, "once it is saved nothing is left over"
    assert window.playlists.smart.list.rule.text() == "Jazz, rated at least 4 stars"


def test_a_list_that_is_called_by_its_rule_says_it_once(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    program = start(demo_copy).program
    called, renamed = (program.music.smart_playlists.create_of_search("genre:jazz rating:>=4").id for _ in range(2))
    program.playlists.rename(renamed, "For the train")
    window = program.window
    window.sidebar.chosen.emit(called)
    page = window.playlists.smart.list
    assert page.name.text() == page.rule.text()
    assert not page.rule.isVisible()
    program.looks.tailoring.choose_look(replace(program.looks.tailoring.look, size=LARGEST))
    window.resize(900, 600)
    qtbot.waitUntil(page.rule.isVisible)
    assert page.name.toolTip() == page.rule.text(), "for there its name is cut"
    window.sidebar.chosen.emit(renamed)
    assert page.rule.isVisible()


def test_a_list_that_was_not_made_can_be_gone_on_with(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page = open_new(running)
    typed("genre:jazz", page.editing.text)
    QTest.mouseClick(page.editing.cancel, LEFT)
    assert not page.isVisible()
    running.program.window.toast.undo()
    assert page.isVisible()
    assert page.editing.text.text() == "genre:jazz"


def test_a_rule_that_cannot_be_read_is_mended_as_text(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("Newer", kind=Kind.SMART, rule="genre:jazz year:x")
    window.sidebar.chosen.emit(made.id)
    page = window.playlists.smart
    qtbot.waitUntil(lambda: page.list.is_known)
    assert (
        words_of(page.list.nothing).splitlines()[1].startswith("Its rule cannot be read. After “year:” comes a year")
    )
    (edit,) = page.list.nothing.findChildren(QPushButton)
    QTest.mouseClick(edit, LEFT)
    assert page.editing.text.text() == "genre:jazz year:x", "nothing of it is lost"
    assert not page.editing.save.isEnabled()
    QTest.keyClick(page.editing.text, Qt.Key.Key_End)
    QTest.keyClick(page.editing.text, Qt.Key.Key_Backspace)
    typed("1990..", page.editing.text)
    QTest.mouseClick(page.editing.save, LEFT)
    assert program.playlists.get(made.id).rule == "genre:jazz year:>=1990"


def test_where_nothing_fits_it_says_why_and_leads_to_the_rule(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("None", kind=Kind.SMART, rule="genre:nosuch")
    short = program.playlists.create("Short", kind=Kind.SMART, rule="genre:jazz limit:1s")
    lost = program.playlists.create("Lost", kind=Kind.SMART, rule="in:nowhere")
    page = window.playlists.smart
    for its, said in (
        (lost, "There is no playlist “nowhere”."),
        (short, "each alone is more than it is limited to"),
        (made, "Nothing fits the rule just now"),
    ):
        window.sidebar.chosen.emit(its.id)
        qtbot.waitUntil(lambda: page.list.is_known)
        assert page.list.nothing.isVisible()
        assert not page.list.table.isVisible()
        assert said in words_of(page.list.nothing)
    (edit,) = page.list.nothing.findChildren(QPushButton)
    QTest.mouseClick(edit, LEFT)
    editing = page.editing
    qtbot.waitUntil(editing.nothing.isVisible)
    assert not editing.tracks.isVisible()
    assert "Nothing fits these conditions" in words_of(editing.nothing)
    editing.text.selectAll()
    typed("genre:jazz", editing.text)
    qtbot.waitUntil(editing.tracks.isVisible)
    assert not editing.nothing.isVisible()


def test_a_long_rule_has_the_page_of_a_low_window(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    """As long as both have room, what it finds stands below it."""
    running = start(demo_copy)
    running.program.window.resize(900, 600)
    editing = open_new(running).editing
    qtbot.waitUntil(editing.tracks.isVisible)
    while editing.tracks.isVisible():
        assert len(editing.editor.group.rows) < 20
        editing.editor.group.add_condition()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: editing.editor.visibleRegion().boundingRect().height() > 260)
    assert editing.summary.isVisible(), "how much it finds is told still"
    running.program.window.resize(900, 1000)
    qtbot.waitUntil(editing.tracks.isVisible)


def test_a_rule_deeper_than_can_be_typed_is_not_saved(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    page = open_new(running)
    group = page.editing.editor.group
    for depth in range(24):
        words = group.rows[0] if group.rows else group.add_condition()
        assert isinstance(words, ConditionRow)
        assert isinstance(words.control, WordsValue)
        typed(f"a{depth}", words.control.text)
        group.of.pick(group.of.itemData(depth % 2))
        group = group.add_group()
    words = group.add_condition()
    assert isinstance(words.control, WordsValue)
    typed("b", words.control.text)
    assert page.editing.mistake.text() == "No more than 10 parentheses go inside one another."
    assert not page.editing.save.isEnabled()


def test_lots_are_drawn_anew(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("A handful", kind=Kind.SMART, rule="limit:10 by:random")
    window.sidebar.chosen.emit(made.id)
    page = window.playlists.smart
    qtbot.waitUntil(lambda: page.list.is_known)
    before = list(page.list.model.ids)
    QTest.mouseClick(page.list.draw, LEFT)
    qtbot.waitUntil(lambda: list(page.list.model.ids) != before)
    assert len(page.list.model.ids) == 10
    program.playlists.undo()
    qtbot.waitUntil(lambda: list(page.list.model.ids) == before)


def test_what_fits_now_is_ranked_for_it(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    made = program.playlists.create("Now", kind=Kind.SMART, rule="limit:10 by:fits-now")
    window.sidebar.chosen.emit(made.id)
    ranked: list[object] = []
    program.habits.for_you.ranked.connect(ranked.append)
    qtbot.waitUntil(lambda: bool(ranked), timeout=20_000)
    answer = ranked[0]
    best = list(answer.tracks[:10])  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: list(window.playlists.smart.list.model.ids) == best)


def test_a_search_finds_what_is_in_a_smart_playlist(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program = running.program
    program.playlists.create("Late", kind=Kind.SMART, rule="genre:jazz limit:4 by:-plays")
    page, search = program.window.music.library, program.window.sidebar.search
    everything = program.library.find("", SortBy.ARTIST, False)
    search.setText("in:late")
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 4)
    search.setText("-in:LATE")
    assert page.table.model().rowCount() == len(everything) - 4, "at once, now that it was looked into"


def test_tracks_are_not_put_into_a_list_that_has_a_rule(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    program.playlists.create("By rule", kind=Kind.SMART, rule="genre:jazz")
    program.playlists.create("By hand")
    window.track_actions.open_menu(
        window, QPoint(400, 300), list(program.library.find("", SortBy.ARTIST, False)[:1]), None, None
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = {action.text() for inner in menu.findChildren(QMenu) for action in inner.actions()}
    assert "By hand" in names
    assert "By rule" not in names
    menu.close()


def test_a_smart_playlist_is_shuffled_renamed_and_kept_as_it_is(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, page = running.program, running.program.window.playlists.smart
    made = program.playlists.create("Jazz", kind=Kind.SMART, rule="genre:jazz by:title")
    running.program.window.sidebar.chosen.emit(made.id)
    qtbot.waitUntil(lambda: page.list.is_known)
    tracks = list(page.list.model.ids)
    QTest.mouseClick(page.list.shuffle, LEFT)
    queue = program.player.queue
    assert sorted(entry.track for entry in queue.entries) == sorted(tracks)
    assert queue.unshuffled is not None
    page.list.name.written.emit("All that jazz")
    assert program.playlists.get(made.id).name == "All that jazz"
    assert page.list.name.text() == "All that jazz"
    page._open_more()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    keep = next(action for action in menu.actions() if action.text() == "Keep as it is now")
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(keep).center())
    kept = next(its for its in program.playlists.all() if its.kind is Kind.MANUAL and its.name == "All that jazz 2")
    assert list(program.playlists.get(kept.id).tracks) == tracks
    assert program.window.way.here == kept.id
    program.window.toast.undo()
    assert program.window.way.here != kept.id


def test_while_one_types_what_the_library_has_is_proposed(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    window.way.open(Place.ARTISTS)  # it is known before the rule is opened
    qtbot.waitUntil(lambda: window.shelves.artists.grid.model().rowCount() > 0)
    made = program.playlists.create("Mine", kind=Kind.SMART, rule="artist:x")
    window.sidebar.chosen.emit(made.id)
    page = window.playlists.smart
    page.edit()
    names = page.editing._known.of(Field.ARTIST)
    assert names is not None
    qtbot.waitUntil(lambda: bool(names.stringList()))
