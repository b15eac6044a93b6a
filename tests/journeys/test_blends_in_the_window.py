"""Blends in the window: made, shared out, played and given away, by the mouse, and by the keyboard alone."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.blending import BEGINNING
from segue.core.tailoring import LARGEST
from segue.domain.blend import Blend, BlendPart, OfPlaylist, OfRule, Own
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId
from segue.gui.blend_page import BlendPage
from segue.gui.buttons import IconButton
from segue.gui.targets import NewBlendAt

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def running(start: Start, demo_copy: Path, qtbot: QtBot) -> Running:
    running = start(demo_copy)
    every = running.program.library.find("", SortBy.TITLE, False)
    running.program.playlists.create("Road trip", list(every[:40]))
    window = running.program.window
    window.resize(1200, 780)
    qtbot.waitUntil(window.isVisible)
    return running


def page_of(running: Running) -> BlendPage:
    return running.program.window.playlists.blend


def drawn(running: Running, qtbot: QtBot) -> list[TrackId]:
    """What the page shows, once it shows what was asked for last."""
    page = page_of(running)
    done: list[object] = []
    running.program.blending.fill(BEGINNING, done.append)  # behind all that was asked before, on the one worker
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    return list(page.list.ids)


def queued(running: Running) -> list[TrackId]:
    return [entry.track for entry in running.program.player.queue.entries]


def shares(running: Running, playlist: PlaylistId) -> list[int]:
    its = running.program.playlists.get(playlist)
    return [part.share for part in running.program.blending.recipe(its).blend.parts]


def blend_named(running: Running, name: str) -> PlaylistId:
    return next(its.id for its in running.program.playlists.all() if its.name == name and its.kind is Kind.BLEND)


def opened_menu(qtbot: QtBot) -> QMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def click(menu: QMenu, words: str) -> None:
    action = next(action for action in menu.actions() if action.text() == words)
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())


def walk_to(menu: QMenu, words: str) -> None:
    for _ in menu.actions():
        if menu.activeAction() is None or menu.activeAction().text() != words:
            QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().text() == words
    QTest.keyClick(menu, Qt.Key.Key_Return)


def adding(running: Running) -> IconButton:
    sidebar = running.program.window.sidebar
    return next(one for one in sidebar.findChildren(IconButton) if "playlist" in one.accessibleName())


def tab_to(running: Running, wanted: QWidget) -> None:
    window = running.program.window
    if window.focusWidget() is None:
        window.sidebar.search.setFocus()
    for _ in range(80):
        now = window.focusWidget()
        if now is wanted:
            return
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {wanted.accessibleName()}")


def name_it(running: Running, qtbot: QtBot, name: str) -> PlaylistId:
    """On its page: what has a name is kept."""
    page_of(running).head.name.write()
    (line,) = page_of(running).head.name.findChildren(QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(its.name == name for its in running.program.playlists.all()))
    return blend_named(running, name)


def drag(widget: QWidget, begin: QPoint, end: QPoint) -> None:
    QTest.mouseMove(widget, begin)
    QTest.mousePress(widget, LEFT, pos=begin)
    for step in range(1, 11):
        QTest.mouseMove(widget, begin + (end - begin) * step / 10)
    QTest.mouseRelease(widget, LEFT, pos=end)


def test_by_the_mouse(running: Running, qtbot: QtBot) -> None:
    program = running.program
    QTest.mouseClick(adding(running), LEFT)
    click(opened_menu(qtbot), "New blend")
    page = page_of(running)
    assert page.is_editing
    made = name_it(running, qtbot, "Friday mix")
    assert len(drawn(running, qtbot)) == 50
    assert not page.is_editing
    QTest.mouseClick(page.head.edit, LEFT)

    QTest.mouseClick(page.editor.add, LEFT)
    click(opened_menu(qtbot), "Road trip")
    assert shares(running, made) == [53, 15, 7, 25]
    bar = page.editor.bar
    joint = QPoint(round(bar._joints()[0]), bar.height() // 2)
    drag(bar, joint, QPoint(bar.width() * 20 // 100, joint.y()))
    assert shares(running, made) == [20, 48, 7, 25]
    program.playlists.undo()
    assert shares(running, made) == [53, 15, 7, 25], "a drag is one edit"
    assert page.editor.rows[0].share.value() == 53
    QTest.mouseClick(page.editor.rows[1].remove, LEFT)
    QTest.mouseClick(page.editor.rows[1].remove, LEFT)
    assert shares(running, made) == [67, 33]
    assert "67\N{NO-BREAK SPACE}% what fits now, 33\N{NO-BREAK SPACE}% Road trip" in page.head.sentence.text()

    QTest.mouseClick(page.head.edit, LEFT)
    assert not page.is_editing
    before = drawn(running, qtbot)
    QTest.mouseClick(page.again, LEFT)
    after = drawn(running, qtbot)
    assert after != before
    QTest.mouseClick(page.head.play, LEFT)
    assert queued(running) == after, "what is shown is played"
    QTest.mouseClick(page.head.play, LEFT)
    qtbot.waitUntil(lambda: queued(running) != after, timeout=20_000)
    assert list(page.list.ids) == queued(running), "and another one the next time"


def test_by_the_keyboard_alone(running: Running, qtbot: QtBot) -> None:
    program = running.program
    tab_to(running, adding(running))
    QTest.keyClick(adding(running), Qt.Key.Key_Space)
    menu = opened_menu(qtbot)
    words = [action.text() for action in menu.actions()]
    assert words.index("Mixed from lists and rules") + 1 == words.index("New blend"), "what a blend is"
    walk_to(menu, "New blend")
    page = page_of(running)
    assert running.program.window.focusWidget() is page.editor.rows[0].source
    made = name_it(running, qtbot, "By keys")
    tab_to(running, page.head.edit)
    QTest.keyClick(page.head.edit, Qt.Key.Key_Space)
    tab_to(running, page.editor.rows[0].share)
    QTest.keyClick(page.editor.rows[0].share, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.editor.rows[0].share, "40")
    QTest.keyClick(page.editor.rows[0].share, Qt.Key.Key_Return)
    for _ in range(5):
        QTest.keyClick(page.editor.rows[0].share, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: shares(running, made) == [45, 37, 18])
    program.playlists.undo()
    assert shares(running, made) == [70, 20, 10], "what goes on is one edit"
    program.playlists.redo()

    tab_to(running, page.editor.rows[1].source)
    QTest.keyClick(page.editor.rows[1].source, Qt.Key.Key_End)
    QTest.keyClick(page.editor.rows[1].source, Qt.Key.Key_Up)  # away from the playlist, to what stands before it
    assert page.editor.rows[1].source.currentText() == "A rule"
    QTest.keyClicks(page.editor.rows[1].rule, "genre:jazz year:19")
    assert "year" in page.editor.rows[1].mistake.text()
    assert page.editor.rows[1].mistake.isVisible()
    QTest.keyClicks(page.editor.rows[1].rule, "90..2020")
    assert not page.editor.rows[1].mistake.isVisible()
    QTest.keyClick(page.editor.rows[1].rule, Qt.Key.Key_Return)
    blend = program.blending.recipe(program.playlists.get(made)).blend
    assert blend.parts[1].source == OfRule("genre:jazz year:1990..2020")

    tab_to(running, page.editor.length.number)
    QTest.keyClick(page.editor.length.number, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.editor.length.number, "12")
    QTest.keyClick(page.editor.length.number, Qt.Key.Key_Escape)
    assert not page.is_editing
    assert program.window.focusWidget() is page.head.edit
    assert program.blending.recipe(program.playlists.get(made)).blend.length == 12
    assert len(drawn(running, qtbot)) == 12
    tab_to(running, page.head.play)
    QTest.keyClick(page.head.play, Qt.Key.Key_Space)
    assert len(queued(running)) == 12


def blends(running: Running) -> list[str]:
    return [its.name for its in running.program.playlists.all() if its.kind is Kind.BLEND]


def begin_new(running: Running) -> BlendPage:
    running.program.window.commands.do("new blend")
    page = page_of(running)
    assert page.is_editing
    assert page.head.keep.isVisible()
    assert not page.head.play.isVisible()
    return page


def test_a_new_blend_is_no_playlist_until_it_is_kept(running: Running, qtbot: QtBot) -> None:
    page = begin_new(running)
    assert len(drawn(running, qtbot)) == 50, "what it would hold is seen"
    page.editor.rows[0].share.setValue(40)
    assert not blends(running)
    QTest.mouseClick(page.head.keep, LEFT)
    assert blends(running) == ["New blend"]
    made = blend_named(running, "New blend")
    assert shares(running, made)[0] == 40
    assert running.program.window.way.here == made
    assert page.head.play.isVisible()
    assert not page.head.keep.isVisible()
    name = running.program.window.focusWidget()
    assert isinstance(name, QLineEdit)
    assert name.selectedText() == "New blend", "nobody has named it yet"
    QTest.keyClick(name, Qt.Key.Key_Escape)
    running.program.playlists.undo()
    assert not blends(running), "it is one edit"


def test_what_was_seen_of_a_new_blend_is_what_is_kept_and_played(running: Running, qtbot: QtBot) -> None:
    page = begin_new(running)
    seen = drawn(running, qtbot)
    QTest.mouseClick(page.head.keep, LEFT)
    assert drawn(running, qtbot) == seen
    QTest.mouseClick(page.head.play, LEFT)
    assert [entry.track for entry in running.program.player.queue.entries][: len(seen)] == seen


def test_one_that_is_kept_is_named(running: Running, qtbot: QtBot) -> None:
    page = begin_new(running)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    QTest.mouseClick(page.head.keep, LEFT)
    QTest.keyClicks(running.program.window.focusWidget(), "Long walks")
    QTest.keyClick(running.program.window.focusWidget(), Qt.Key.Key_Return)
    assert blends(running) == ["Long walks"]
    assert running.program.window.focusWidget() is page.head.play, "where the focus went before there was a name"


def test_a_new_blend_that_is_left_is_there_again_even_after_a_restart(
    running: Running, start: Start, demo_copy: Path
) -> None:
    page = begin_new(running)
    page.editor.rows[0].share.setValue(40)
    window = running.program.window
    window.sidebar.chosen.emit(next(its.id for its in running.program.playlists.all() if its.name == "Road trip"))
    assert begin_new(running).editor.rows[0].share.value() == 40
    running.close()
    again = start(demo_copy)
    assert begin_new(again).editor.rows[0].share.value() == 40
    assert not blends(again)


def test_a_new_blend_is_given_up_and_that_undone(running: Running) -> None:
    page, window = begin_new(running), running.program.window
    page.editor.rows[0].share.setValue(40)
    QTest.keyClick(page.editor, Qt.Key.Key_Escape)
    assert window.way.page is window.listening.home
    assert not blends(running)
    window.toast.undo()
    assert page.isVisible()
    assert page.editor.rows[0].share.value() == 40
    QTest.mouseClick(page.head.cancel, LEFT)
    assert begin_new(running).editor.rows[0].share.value() == 70, "the next one begins anew"


def test_what_is_typed_is_saved_when_one_goes_elsewhere(running: Running) -> None:
    made = running.program.blending.create("Jazz", Blend((BlendPart(OfRule("genre:jazz"), 100),)))
    window, page = running.program.window, page_of(running)
    window.sidebar.chosen.emit(made.id)
    page.show_editor(True)
    QTest.keyClicks(page.editor.rows[0].rule, " plays:>1")
    window.sidebar.chosen.emit(running.program.playlists.create("Other").id)
    assert running.program.blending.recipe(running.program.playlists.get(made.id)).blend.parts[0].source == OfRule(
        "genre:jazz plays:>1"
    )


def test_each_track_says_which_part_gave_it(running: Running, qtbot: QtBot) -> None:
    parts = BlendPart(OfRule("genre:jazz"), 50), BlendPart(OfRule("artist:nobody"), 50)
    made = running.program.blending.create("Half", Blend(parts, 6))
    running.program.window.sidebar.chosen.emit(made.id)
    drawn(running, qtbot)
    page = page_of(running)
    index = page.list.model().index(0, page.list.spoken_column)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "From Jazz"
    assert "From Jazz" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.short.text() == "There is nothing in “By nobody”; other parts stand in."
    assert page.short.isVisible()


def test_it_plays_from_the_sidebar(running: Running, qtbot: QtBot) -> None:
    made = running.program.blending.create("Mix", Blend((BlendPart(Own.FITS_NOW, 100),), 7))
    running.program.window.playlists.controls.play_chosen.emit(made.id)
    qtbot.waitUntil(lambda: len(queued(running)) == 7, timeout=20_000)
    assert list(page_of(running).list.ids) == queued(running)


def test_a_blend_that_is_deleted_is_left(running: Running) -> None:
    made = running.program.blending.create("Mix")
    window = running.program.window
    window.sidebar.chosen.emit(made.id)
    running.program.playlists.delete(made.id)
    assert window.way.page is window.listening.home


def test_a_list_that_is_gone_is_no_part_any_more(running: Running, qtbot: QtBot) -> None:
    trip = next(its.id for its in running.program.playlists.all() if its.name == "Road trip")
    made = running.program.blending.create("Mix", Blend((BlendPart(OfPlaylist(trip), 100),)))
    running.program.window.sidebar.chosen.emit(made.id)
    assert drawn(running, qtbot)
    running.program.playlists.delete(trip)
    page = page_of(running)
    QTest.mouseClick(page.again, LEFT)
    assert drawn(running, qtbot) == []
    assert "a playlist that is gone" in page.head.sentence.text()
    assert page._nothing.isVisible()
    assert not page.head.play.isEnabled()


# ---------------------------------------------------------------- recipes


def test_a_recipe_is_saved_and_opened(running: Running, tmp_path: Path, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    parts = BlendPart(OfRule("genre:jazz"), 60), BlendPart(Own.FORGOTTEN, 40)
    made = program.blending.create("Late jazz", Blend(parts, 20))
    window.playlists.blends.save_to(made.id, tmp_path / "late")
    file = tmp_path / "late.toml"
    assert 'rule = "genre:jazz"' in file.read_text("utf-8")
    assert "late.toml" in window.toast.findChildren(QWidget)[0].text()  # type: ignore[attr-defined]
    program.hear({"open": [str(file)]})
    opened = blend_named(running, "Late jazz 2")
    assert program.blending.recipe(program.playlists.get(opened)).blend == Blend(parts, 20)
    assert page_of(running).isVisible()
    assert len(drawn(running, qtbot)) == 15, "all the jazz there is"


def test_a_blend_is_named_and_has_a_note_and_a_cover_on_its_page(
    running: Running, tmp_path: Path, qtbot: QtBot
) -> None:
    lists, page = running.program.playlists, page_of(running)
    running.program.window.activateWindow()
    qtbot.waitUntil(running.program.window.isActiveWindow)
    made = running.program.blending.create("Mix")
    running.program.window.sidebar.chosen.emit(made.id)
    page.show_editor(True)
    page.head.name.write()
    QTest.keyClicks(QApplication.focusWidget(), "Late train")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    page._begin_note()
    assert not page.is_editing, "there is no room for both"
    QTest.keyClicks(QApplication.focusWidget(), "For the way home")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkCyan)
    picture.save(str(tmp_path / "sea.png"))
    page._covering.take(made.id, tmp_path / "sea.png")
    qtbot.waitUntil(lambda: bool(lists.get(made.id).cover))
    assert (lists.get(made.id).name, lists.get(made.id).note) == ("Late train", "For the way home")
    assert page.head.note.isVisible()
    for _ in range(3):
        running.program.window.steps.undo()
    assert lists.get(made.id) == made
    assert not page.head.note.isVisible()


def test_a_recipe_goes_over_a_file_only_where_that_was_chosen(running: Running, tmp_path: Path) -> None:
    blends, toast = running.program.window.playlists.blends, running.program.window.toast
    made = running.program.blending.create("Mix")
    file = tmp_path / "mix.toml"
    file.write_text("mine", "utf-8")
    blends.save_to(made.id, tmp_path / "mix")  # the dialog has asked about “mix”, which is not there
    assert file.read_text("utf-8") == "mine"
    assert "“mix.toml” already" in toast.findChildren(QWidget)[0].text()  # type: ignore[attr-defined]
    blends.save_to(made.id, file)
    assert "segue_recipe" in file.read_text("utf-8")


def test_a_recipe_is_dropped_on_the_window(running: Running, tmp_path: Path) -> None:
    file = tmp_path / "a.TOML"
    file.write_text(
        'segue_recipe = 1\nname = "Dropped"\nnote = "By a friend."\n[[part]]\nshare = 100\nof = "fits now"\n'
    )
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    running.program.window.dropEvent(drop)
    assert running.program.playlists.get(blend_named(running, "Dropped")).note == "By a friend."
    running.program.playlists.undo()
    assert all(its.name != "Dropped" for its in running.program.playlists.all()), "it is one edit"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("segue_recipe = 7\n", "written by a newer Segue"),
        ('segue_recipe = 1\nmood = "good"\n', "“mood”, which this Segue does not know"),
        ('segue_recipe = 1\n[[part]]\nshare = 100\nrule = "in:Mine"\n', "asks for the playlist “Mine” of somebody"),
        ("\udcff", "no text in UTF-8"),
        (None, "cannot be read"),
    ],
)
def test_what_is_wrong_with_a_recipe_is_said(running: Running, tmp_path: Path, text: str | None, said: str) -> None:
    file = tmp_path / "a.toml"
    if text is not None:
        file.write_bytes(text.encode("utf-8", "surrogateescape"))
    lists = running.program.playlists.all()
    running.program.window.playlists.blends.open(file)
    assert said in running.program.window.toast.findChildren(QWidget)[0].text()  # type: ignore[attr-defined]
    assert running.program.playlists.all() == lists


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        ("in:Mine -genre:pop", "the playlist “Mine”"),
        ("a OR -path:/home/me", "folder or file “/home/me”"),
        ('played:weekend,gaming,"visiting Ada"', "the activity “visiting Ada”"),
    ],
)
def test_what_is_only_here_is_not_given_away(running: Running, rule: str, what: str) -> None:
    made = running.program.blending.create("Mine too", Blend((BlendPart(OfRule(rule), 100),)))
    running.program.window.playlists.blends.save(made.id)
    assert what in running.program.window.toast.findChildren(QWidget)[0].text()  # type: ignore[attr-defined]


def test_each_recipe_that_comes_with_segue_fills_a_blend(running: Running, qtbot: QtBot) -> None:
    program, window = running.program, running.program.window
    window.playlists.blends.recipes_chosen.emit()
    cards = window.playlists.recipes.cards
    assert len(cards) == 8
    for card in cards:
        recipe = card.recipe
        assert recipe.note.endswith(".")
        QTest.mouseClick(card.use, LEFT)
        made = program.playlists.get(blend_named(running, recipe.name))
        assert program.blending.recipe(made).blend == recipe.blend
        tracks = drawn(running, qtbot)
        assert len(tracks) == len(set(tracks)) >= 10, recipe.name
        window.playlists.blends.recipes_chosen.emit()


def test_a_recipe_is_dropped_on_the_playlists(running: Running, tmp_path: Path) -> None:
    file = tmp_path / "a.toml"
    file.write_text('segue_recipe = 1\nname = "Dropped"\n[[part]]\nshare = 100\nof = "fits now"\n')
    running.program.window.sidebar.playlists.files_dropped.emit(None, (file,))
    assert blend_named(running, "Dropped")
    assert page_of(running).isVisible()


def test_a_blend_cannot_be_exported_as_a_list(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    made = running.program.blending.create("Mix")
    window.sidebar.playlists.menu_wanted.emit((made.id,), QPoint(200, 200))
    words = [action.text() for action in opened_menu(qtbot).actions()]
    assert "Export…" not in words
    click(opened_menu(qtbot), "Edit parts")
    assert page_of(running).is_editing


def test_a_part_that_comes_back_is_as_it_was_saved(running: Running) -> None:
    parts = BlendPart(Own.FITS_NOW, 50), BlendPart(OfRule("genre:jazz"), 50)
    made = running.program.blending.create("Two", Blend(parts))
    page = page_of(running)
    running.program.window.sidebar.chosen.emit(made.id)
    page.show_editor(True)
    QTest.keyClicks(page.editor.rows[1].rule, " year:19")
    assert page.editor.rows[1].mistake.isVisible()
    QTest.mouseClick(page.editor.rows[1].remove, LEFT)
    assert len(page.editor.rows) == 1
    running.program.playlists.undo()
    assert page.editor.rows[1].rule.text() == "genre:jazz"
    assert not page.editor.rows[1].mistake.isVisible()


def test_what_else_can_be_a_part_is_a_click_away(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.way.go(NewBlendAt())
    editor = page_of(running).editor

    def offered() -> list[str]:
        return [one.text() for one in editor.offers.widgets if isinstance(one, QPushButton) and one.isVisible()]

    def take(words: str) -> None:
        chip = next(one for one in editor.offers.widgets if isinstance(one, QPushButton) and one.text() == words)
        qtbot.mouseClick(chip, LEFT)

    assert offered() == ["Sounds like what plays", "A rule", "Road trip"]
    qtbot.waitUntil(lambda: editor.height() == editor.layout().heightForWidth(editor.width()))
    take("Road trip")
    assert len(editor.rows) == 4
    assert editor.rows[-1].share.hasFocus()
    assert offered() == ["Sounds like what plays", "A rule"]
    take("A rule")
    assert editor.rows[-1].rule.hasFocus()
    assert offered() == [], "with so many there is no room for more to be said"
    editor.rows[-1].remove.click()
    assert offered() == ["Sounds like what plays", "A rule"]


def test_a_low_window_has_all_of_the_editor_without_what_a_menu_has_too(running: Running, qtbot: QtBot) -> None:
    window = running.program.window
    window.way.go(NewBlendAt())
    page = page_of(running)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not page.editor.offers.isVisible())
    qtbot.waitUntil(lambda: page._editing.verticalScrollBar().maximum() == 0)
    assert page.editor.length.visibleRegion().boundingRect() == page.editor.length.rect()
    window.resize(900, 900)
    qtbot.waitUntil(page.editor.offers.isVisible)


def test_beside_the_largest_type_a_low_window_has_the_editor_alone(running: Running, qtbot: QtBot) -> None:
    window, tailoring = running.program.window, running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, size=LARGEST))
    window.resize(900, 600)
    page = begin_new(running)
    qtbot.waitUntil(lambda: page.summary.isVisible() and not page.list.isVisible())
    window.resize(900, 1000)
    qtbot.waitUntil(page.list.isVisible)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not page.list.isVisible())
    qtbot.waitUntil(lambda: page._editing.height() > 200)
    QTest.mouseClick(page.head.keep, LEFT)
    assert page.list.isVisible(), "once it is not edited"


def test_shares_are_drawn_of_more_than_one(running: Running, qtbot: QtBot) -> None:
    blending, page = running.program.blending, page_of(running)
    jazz = BlendPart(OfRule("genre:jazz"), 100)
    alone = blending.create("Alone", Blend((jazz,), 6)).id
    half = blending.create("Half", Blend((replace(jazz, share=50), BlendPart(Own.FITS_NOW, 50)), 6)).id
    for its, is_drawn in ((alone, False), (half, True)):
        running.program.window.sidebar.chosen.emit(its)
        drawn(running, qtbot)
        assert (page.head.sentence.isVisible(), page.head.bar.isVisible()) == (True, is_drawn)
