"""The tag editor shows what is, keeps what is mixed, and tells what became of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace
from mutagen.flac import FLAC
from PySide6.QtCore import QBuffer, QEvent, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from audio_files import read_tags, write_tone
from builders import MONDAY, tags
from conftest import Start
from segue.adapters.covers.embedded import embedded_cover
from segue.core.lyrics_reading import NotRead
from segue.core.ports.files import EmbeddedLyrics
from segue.core.signal import Signal
from segue.core.tag_editing import Edit, EditProgress
from segue.core.tailoring import LARGEST
from segue.domain.context import Daypart
from segue.domain.play import CHOSEN
from segue.domain.query import EVERYTHING
from segue.domain.sorting import SortBy
from segue.domain.tag_change import KEEP, TagChange
from segue.domain.track import Problem, Tags, Track, TrackId
from segue.domain.wording import unbroken
from segue.gui.covers import Covers
from segue.gui.tag_editor import TagEditor
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.toast import Toast


class FakeReading:
    """As much of LyricsReading as the editor needs; it answers when it `tells`."""

    def __init__(self) -> None:
        self.asked: list[TrackId] = []
        self.tell: Callable[[EmbeddedLyrics | NotRead], None] = lambda found: None

    def ask_embedded(self, track: Track, then: Callable[[EmbeddedLyrics | NotRead], None]) -> None:
        self.asked.append(track.id)
        self.tell = then


class FakeEditing:
    """As much of TagEditing as the editor needs. `end` ends the edit that runs."""

    def __init__(self) -> None:
        self.lyrics = FakeReading()
        self.editing: Signal[EditProgress | None] = Signal()
        self.asked: list[tuple[Sequence[Path], TagChange]] = []
        self.undone: list[Edit] = []
        self.done_again: list[Edit] = []
        self.cancelled = 0
        self.end: Callable[[Edit], None] = lambda edit: None

    def change(self, paths: Sequence[Path], change: TagChange, then: Callable[[Edit], None]) -> None:
        self.asked.append((paths, change))
        self.end = then

    def undo(self, edit: Edit, then: Callable[[Edit], None]) -> None:
        self.undone.append(edit)
        self.end = then

    def again(self, undone: Edit, then: Callable[[Edit], None]) -> None:
        self.done_again.append(undone)
        self.end = then

    def cancel(self) -> None:
        self.cancelled += 1


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    yield keeper
    keeper.deleteLater()


@pytest.fixture
def editing() -> FakeEditing:
    return FakeEditing()


Open = Callable[..., TagEditor]


@pytest.fixture
def opened(qtbot: QtBot, page: QWidget, keeper: ThemeKeeper, editing: FakeEditing) -> Iterator[Open]:
    """Opens an editor of tracks with these tags."""
    with closing(Covers(lambda path, pixels: None)) as covers:

        def open_(*some: Tags, parts: int = 0) -> TagEditor:
            tracks = [Track(TrackId(n), Path(f"/music/{n}.flac"), its, MONDAY) for n, its in enumerate(some, 1)]
            editor = TagEditor(keeper, covers, tracks, editing, Toast(keeper, page), page, parts)  # type: ignore[arg-type]
            editor.open()
            qtbot.waitExposed(editor)
            editor.activateWindow()  # the display of the tests has no window manager
            qtbot.waitUntil(editor.isActiveWindow)
            return editor

        yield open_


def toast_of(page: QWidget) -> Toast:
    return page.findChildren(Toast)[-1]


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def a_png(colour: str = "#ff0000") -> bytes:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


SOME = tags(
    artists=("Miles Davis", "John Coltrane"),
    genre_words=("jazz", "Cool"),
    composers=("Miles Davis",),
    album_artist="Miles Davis",
    disc_no=2,
    bpm=127.5,
    moods=("Calm", "Warm"),
    is_compilation=True,
)
OTHER = tags("Blue in Green", genre_words=("Cool",), track_no=3, year=1960)


def test_shows_what_the_file_says_and_changes_nothing_by_itself(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    fields = [f.text() for f in editor.findChildren(QLineEdit)]
    assert set(fields) == {
        *("So What", "Miles Davis; John Coltrane", "Kind of Blue", "Miles Davis", "jazz; Cool"),
        *("1959", "1", "2", "127.5", "Calm; Warm"),
    }
    assert editor.compilation.isChecked()
    assert editor.change() == TagChange()
    editor.save.click()
    assert editing.asked == []
    assert not editor.isVisible()


def test_with_the_largest_type_it_fits_its_window_and_the_buttons_are_seen(
    opened: Open, page: QWidget, keeper: ThemeKeeper
) -> None:
    keeper.set_look(replace(keeper.look, size=LARGEST))
    page.resize(900, 600)

    def is_seen(part: QWidget) -> bool:
        return part.visibleRegion().boundingRect() == part.rect()

    for some in ((SOME,), (SOME, OTHER)):
        editor = opened(*some)
        assert page.rect().contains(editor.rect())
        assert is_seen(editor.save)
        assert not is_seen(editor.bpm)
        editor.composers.setFocus()
        QTest.keyClick(editor.composers, Qt.Key.Key_Tab)
        QTest.keyClick(editor.year, Qt.Key.Key_Tab)
        assert is_seen(editor.track_no), "what has the focus is scrolled to"
        editor.year.setText("9999")
        editor.title.setFocus()
        editor.save.click()
        assert editor.year.hasFocus()
        assert is_seen(editor.year), "what is refused too"
        editor.reject()


def test_what_is_typed_is_what_changes(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    QTest.keyClicks(editor.title, "  So   What? ")  # over the title, which is selected
    editor.artists.setText("Miles Davis;Bill Evans ; ;Bill Evans")
    editor.composers.clear()
    editor.moods.setText("Calm; Late night")
    editor.year.setText("2001")
    editor.bpm.setText("128,25")
    editor.disc_no.clear()
    editor.compilation.click()
    assert editor.change() == TagChange(
        title="So What?",
        artists=("Miles Davis", "Bill Evans"),
        composers=(),
        year=2001,
        bpm=128.25,
        moods=("Calm", "Late night"),
        disc_no=None,
        is_compilation=False,
    )


def test_what_is_mixed_is_kept_unless_typed_over(opened: Open) -> None:
    editor = opened(SOME, OTHER)
    for field in (editor.title, editor.artists, editor.genres, editor.composers, editor.year, editor.bpm):
        assert (field.text(), field.placeholderText()) == ("", "Mixed")
    assert editor.album.text() == "Kind of Blue"
    assert "So What, Blue in Green" in editor.title.toolTip()
    assert editor.compilation.checkState() is Qt.CheckState.PartiallyChecked
    assert editor.change() == TagChange()
    QTest.keyClicks(editor.genres, "Jazz")
    assert editor.change() == TagChange(genres=("Jazz",))
    editor.genres.clear()
    assert editor.change() == TagChange()


def test_what_cannot_be_edited_of_what_was_chosen_is_said(opened: Open) -> None:
    assert any("2 tracks inside a larger file" in words for words in words_of(opened(tags("A song"), parts=2)))
    assert not any("larger file" in words for words in words_of(opened(tags("A song"))))


def test_what_is_mixed_can_be_removed_by_key_or_cross_and_kept_again(opened: Open) -> None:
    editor = opened(SOME, OTHER)
    QTest.keyClick(editor.genres, Qt.Key.Key_Delete)
    assert editor.genres.placeholderText() == "Will be removed"
    editor.year.actions()[-1].trigger()
    assert editor.change() == TagChange(genres=(), year=None)
    QTest.keyClick(editor.genres, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor.year, "1960")
    assert editor.change() == TagChange(year=1960)


@pytest.mark.parametrize(
    ("field", "text", "told"),
    [
        ("year", "99", "Year: a number from 1000 to 2999."),
        ("track_no", "0", "Track: a number from 1 to 9999."),
        ("bpm", "5000", "BPM: a number from 1 to 1000."),
    ],
)
def test_a_number_out_of_bounds_is_refused(
    opened: Open, editing: FakeEditing, field: str, text: str, told: str
) -> None:
    editor = opened(SOME)
    getattr(editor, field).setText(text)
    editor.save.click()
    assert told in words_of(editor)
    assert editor.isVisible()
    assert getattr(editor, field).hasFocus()
    assert editing.asked == []


def test_letters_cannot_be_typed_into_numbers(opened: Open) -> None:
    editor = opened(SOME)
    editor.year.clear()
    QTest.keyClicks(editor.year, "1a9b5c9d")
    assert editor.year.text() == "1959"


def test_it_can_all_be_done_by_keyboard(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    assert editor.title.hasFocus()
    order = []
    for _ in range(16):
        focused = QApplication.focusWidget()
        order.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert order == [
        *(
            "Title",
            "Artists",
            "Album",
            "Album artist",
            "Genres",
            "Moods",
            "Composers",
            "Year",
            "Track",
            "Disc",
            "BPM",
        ),
        *("Part of a compilation", "Choose a cover…", "Remove the cover", "Cancel", "Save"),
    ]
    editor.title.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(editor.title, "new")
    QTest.keyClick(editor.title, Qt.Key.Key_Return)
    assert editing.asked == [([Path("/music/1.flac")], TagChange(title="new"))]


def test_escape_changes_nothing(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    editor.title.setText("new")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert editing.asked == []


# ---------------------------------------------------------------- the cover


def test_a_cover_is_taken_removed_and_kept(opened: Open, tmp_path: Path) -> None:
    editor = opened(SOME)
    picture = tmp_path / "front.png"
    picture.write_bytes(a_png())
    editor.cover.take(picture)
    assert editor.change() == TagChange(cover=a_png())
    shown = editor.cover.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, 60).name() == "#ff0000"
    editor.cover.remove.click()
    assert editor.change().cover is KEEP
    editor.cover.remove.click()
    assert editor.change() == TagChange(cover=None)
    assert editor.cover.remove.text() == "Keep as it was"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"GIF89a" + bytes(100), "“x.png” is neither a JPEG nor a PNG picture."),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "“x.png” is neither a JPEG nor a PNG picture."),
        (bytes((10 << 20) + 1), "“x.png” is larger than 10 MB."),
        (None, "“x.png”: No such file or directory"),
    ],
)
def test_what_is_no_cover_is_refused(opened: Open, tmp_path: Path, content: bytes | None, told: str) -> None:
    editor = opened(SOME)
    if content is not None:
        (tmp_path / "x.png").write_bytes(content)
    editor.cover.take(tmp_path / "x.png")
    assert unbroken(told) in words_of(editor)
    assert editor.change() == TagChange()


# ---------------------------------------------------------------- what becomes of it


def nothing() -> None:
    """Puts nothing back."""


def test_while_it_writes_it_tells_how_far_and_can_be_stopped(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME, OTHER)
    editor.album.setText("new")
    editor.save.click()
    editing.editing.emit(EditProgress(1, 2))
    assert "1 of 2 files written" in words_of(editor)
    assert not editor.album.isEnabled()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert editing.cancelled == 1
    assert editor.isVisible()
    editing.editing.emit(None)
    editing.end(Edit({}))
    assert not editor.isVisible()


def test_what_was_written_can_be_undone_in_the_toast(opened: Open, editing: FakeEditing, page: QWidget) -> None:
    editor = opened(SOME)
    editor.album.setText("new")
    editor.save.click()
    edit = Edit({Path("/music/1.flac"): nothing})
    editing.end(edit)
    toast = toast_of(page)
    assert "The tags of 1 track changed" in words_of(toast)
    toast.undo()
    assert editing.undone == [edit]
    undone = Edit(edit.written)
    editing.end(undone)
    assert "Tags put back as they were" in words_of(toast)


def test_what_was_put_back_is_written_again_and_undone_once_more(
    opened: Open, editing: FakeEditing, page: QWidget
) -> None:
    editor = opened(SOME)
    editor.album.setText("new")
    editor.save.click()
    edit = Edit({Path("/music/1.flac"): nothing})
    editing.end(edit)
    toast = toast_of(page)
    other: list[str] = []
    toast.tell("other", lambda: lambda: other.append("again"))
    toast.undo()
    toast.dismiss()
    toast.undo()
    undone = Edit(edit.written)
    editing.end(undone)
    assert toast.way == "Redo"
    assert toast.redo()
    assert editing.done_again == [undone]
    again = Edit({Path("/music/1.flac"): nothing})
    editing.end(again)
    assert "The tags of 1 track changed" in words_of(toast)
    assert toast.redo(), "what was undone before is still there to be done again"
    assert other == ["again"]
    toast.dismiss()
    assert toast.undo()
    assert editing.undone == [edit, again]


def test_what_could_not_be_put_back_is_told(opened: Open, editing: FakeEditing, page: QWidget) -> None:
    editor = opened(SOME)
    editor.album.setText("new")
    editor.save.click()
    editing.end(Edit({Path("/music/1.flac"): nothing}))
    toast = toast_of(page)
    toast.undo()
    editing.end(Edit({}, [Problem(Path(f"/music/{n}.flac"), "It is gone.") for n in "123"]))
    assert "“1.flac” could not be put back: It is gone. And 2 more." in words_of(toast)


def test_what_could_not_be_written_is_listed_with_its_reason(
    opened: Open, editing: FakeEditing, page: QWidget
) -> None:
    editor = opened(SOME, OTHER)
    editor.album.setText("new")
    editor.save.click()
    editing.end(Edit({Path("/music/1.flac"): nothing}, [Problem(Path("/music/2.flac"), "This file is read-only.")]))
    assert editor.isVisible()
    assert {"1 file could not be changed", "2.flac", "This file is read-only."} <= set(words_of(editor))
    assert "It is as it was before. 1 track changed." in words_of(editor)
    assert "The tags of 1 track changed" in words_of(toast_of(page))
    editor.cancel.click()
    assert not editor.isVisible()


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_it_is_drawn_on_the_ground_of_the_window(opened: Open, keeper: ThemeKeeper, scheme: Scheme) -> None:
    keeper.set_look(replace(keeper.look, scheme=scheme))
    editor = opened(SOME, OTHER)
    picture = editor.grab().toImage()
    assert picture.pixelColor(4, 4).name() == keeper.theme.ground
    assert picture.width() >= 640


# ---------------------------------------------------------------- in the window


def test_from_the_menu_to_the_file_and_back(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    music = tmp_path / "music"
    one = write_tone(music / "1.flac", title="One", artists=["A"], album="Old", track_no="1/2")
    two = write_tone(music / "2.mp3", title="Two", artists=["B"], album="Old")
    running = start(tmp_path / "profile")
    program, window = running.program, running.program.window
    program.library.add_folder(music)
    qtbot.waitUntil(lambda: len(program.library.tracks.all_ids()) == 2, timeout=20_000)
    found = program.library.tracks.find(EVERYTHING, SortBy.TITLE, False, running.clock.now())
    menu = window.track_actions.open_menu(window, window.mapToGlobal(window.rect().center()), found)
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Edit tags…").trigger()
    menu.close()
    (editor,) = window.findChildren(TagEditor)
    editor.album.setText("New")
    picture = tmp_path / "front.png"
    picture.write_bytes(a_png())
    editor.cover.take(picture)
    editor.save.click()

    def albums() -> set[str]:
        return {track.tags.album for track in program.library.tracks.many(found)}

    qtbot.waitUntil(lambda: albums() == {"New"}, timeout=20_000)
    assert {read_tags(str(path)).album for path in (one, two)} == {"New"}
    assert embedded_cover(one) == embedded_cover(two) == a_png()
    assert [read_tags(str(path)).title for path in (one, two)] == ["One", "Two"]
    assert FLAC(one)["tracknumber"] == ["1/2"]
    window.toast.undo()
    qtbot.waitUntil(lambda: albums() == {"Old"}, timeout=20_000)
    assert embedded_cover(one) is embedded_cover(two) is None


def test_of_a_piece_of_a_file_it_is_said_where_its_name_stands(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    write_tone(tmp_path / "music" / "Concert.flac", seconds=4)
    tracks = "".join(f'TRACK 0{n} AUDIO\nTITLE "Song {n}"\nINDEX 01 00:0{2 * n - 2}:00\n' for n in (1, 2))
    (tmp_path / "music" / "Concert.cue").write_text(f'FILE "Concert.flac" WAVE\n{tracks}')
    running = start(tmp_path / "profile")
    program, window = running.program, running.program.window
    program.library.add_folder(tmp_path / "music")
    qtbot.waitUntil(lambda: len(program.library.tracks.all_ids()) == 2, timeout=20_000)
    window.track_actions.tags_wanted.emit(tuple(program.library.tracks.all_ids()))
    assert window.findChildren(TagEditor) == []
    assert any("Concert.flac" in words and "CUE sheet" in words for words in words_of(window.toast))
    assert window.toast.button.text() == "Show in folder"


def test_f2_edits_what_is_chosen_in_the_list(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    write_tone(tmp_path / "music" / "1.flac", title="One")
    program = start(tmp_path / "profile").program
    window, table = program.window, program.window.music.library.table
    program.library.add_folder(tmp_path / "music")
    window.first_run.left.emit(False)
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_F2)  # with nothing chosen
    assert window.findChildren(TagEditor) == []
    table.selectRow(0)
    QTest.keyClick(table, Qt.Key.Key_F2)
    (editor,) = window.findChildren(TagEditor)
    assert editor.title.text() == "One"
    editor.reject()


def test_lyrics_are_read_when_they_are_looked_at_and_changed(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    assert not editing.lyrics.asked
    editor.page_of_lyrics.click()
    editor.page_of_tags.click()
    editor.page_of_lyrics.click()
    assert editing.lyrics.asked == [1]
    assert editor.lyrics.text.isReadOnly()
    editing.lyrics.tell(EmbeddedLyrics("[00:01.00]Row\r\n[00:02.00]row"))
    assert editor.change() == TagChange()
    assert editor.lyrics.text.hasFocus()
    QTest.keyClicks(editor.lyrics.text, "La ")
    assert editor.change() == TagChange(lyrics="La [00:01.00]Row\n[00:02.00]row")
    editor.lyrics.text.clear()
    editor.save.click()
    assert editing.asked == [([Path("/music/1.flac")], TagChange(lyrics=""))]


def test_lyrics_that_are_not_shown_or_not_read_are_said_to_be_so(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    editor.page_of_lyrics.click()
    editing.lyrics.tell(EmbeddedLyrics("Row", "1.lrc"))
    assert "“1.lrc”, which lies beside it" in editor.lyrics.note.text()
    other = opened(OTHER)
    other.page_of_lyrics.click()
    editing.lyrics.tell(NotRead("“1.flac” cannot be read: it is damaged."))
    assert other.lyrics.note.text() == "“1.flac” cannot be read: it is damaged."
    QTest.keyClicks(other.lyrics.text, "Row")
    assert other.change() == TagChange()


def test_lyrics_that_come_when_the_editor_is_closed_are_not_shown(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    editor.page_of_lyrics.click()
    editor.reject()
    QApplication.sendPostedEvents(editor, QEvent.Type.DeferredDelete.value)
    editing.lyrics.tell(EmbeddedLyrics("Row"))


def test_a_mistake_among_the_tags_is_shown_from_the_lyrics_too(opened: Open, editing: FakeEditing) -> None:
    editor = opened(SOME)
    editor.year.setText("12")
    editor.page_of_lyrics.click()
    editor.save.click()
    assert editor.year.isVisible()
    assert editor.page_of_tags.isChecked()
    assert any("Year" in words and "1000" in words for words in words_of(editor))


def test_several_tracks_have_no_lyrics_in_common(opened: Open) -> None:
    editor = opened(SOME, OTHER)
    assert "Lyrics" not in [button.text() for button in editor.findChildren(QPushButton)]


def test_lyrics_are_written_shown_and_undone(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    music = tmp_path / "music"
    song = write_tone(music / "song.flac", title="Song", seconds=1)
    program = start(tmp_path / "profile").program
    program.library.add_folder(music)
    qtbot.waitUntil(lambda: len(program.library.find("", SortBy.TITLE, False)) == 1, timeout=20_000)
    window = program.window
    tracks = program.library.find("", SortBy.TITLE, False)
    program.player.play(list(tracks), CHOSEN)
    window.bar.track_pressed.emit()
    window.track_actions.tags_wanted.emit(list(tracks))
    editor = window.findChild(TagEditor)
    assert isinstance(editor, TagEditor)
    editor.page_of_lyrics.click()
    qtbot.waitUntil(lambda: not editor.lyrics.text.isReadOnly(), timeout=20_000)
    editor.lyrics.text.setPlainText("[00:00.10]Row, row")
    editor.save.click()
    shown = window.listening.now_playing.lyrics
    qtbot.waitUntil(lambda: shown.follows, timeout=20_000)
    assert FLAC(song)["LYRICS"] == ["[00:00.10]Row, row"]
    qtbot.waitUntil(lambda: window.toast.isVisible(), timeout=20_000)
    window.toast.button.click()
    qtbot.waitUntil(lambda: not shown.follows, timeout=20_000)
    assert "LYRICS" not in FLAC(song)


def test_the_files_own_genres_are_edited_and_what_the_library_calls_them_is_told(opened: Open) -> None:
    editor = opened(tags("a", genre_words=("HipHop/Rap",), genres=("Hip Hop",)))
    assert editor.genres.text() == "HipHop/Rap"
    assert "shown as Hip Hop" in words_of(editor)
    assert editor.change() == TagChange()
    editor.genres.selectAll()
    QTest.keyClicks(editor.genres, "hip-hop; jazz")
    assert "shown as Hip Hop, Jazz" in words_of(editor)
    editor.genres.selectAll()
    QTest.keyClicks(editor.genres, "Hip Hop; Jazz")
    assert not any(words.startswith("shown as") for words in words_of(editor))


def test_mixed_genres_are_shown_as_nothing(opened: Open) -> None:
    editor = opened(tags("a", genre_words=("HipHop",)), tags("b", genre_words=("jazz",)))
    assert not any(words.startswith("shown as") for words in words_of(editor))
