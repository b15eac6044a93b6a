"""The tag editor: what the files of some tracks say of themselves, to be put right by hand."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from segue.core.tag_editing import Edit, EditProgress, TagEditing
from segue.domain.genre_tree import canonical
from segue.domain.speech import number, plural, tr
from segue.domain.splitting import USUAL, split_genres
from segue.domain.tag_change import KEEP, LEAST_BPM, MOST_BPM, NUMBERS, YEARS, Keep, TagChange
from segue.domain.tag_text import SEPARATOR, decimal, joined, parted, said, whole
from segue.domain.track import Problem, Track
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.covers import Covers
from segue.gui.editor_scroll import EditorScroll
from segue.gui.labels import ElidedLabel, Label
from segue.gui.page_scroll import PageScroll
from segue.gui.room import roomy
from segue.gui.tag_cover import CoverField
from segue.gui.tag_fields import LyricsField, RefusedError, TagField, compilation_box, number_in
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.written_tags import WrittenTags

_WIDTH = 760
#: Of a long list of failures so many are in sight (px).
_FAILURES_HEIGHT = 320


class TagEditor(QDialog):
    """Edits the tags of `tracks`, of which there is at least one.

    What differs between them is shown as mixed, and each keeps its own unless it is typed over. Of what was chosen,
    `parts` cannot be edited, being pieces of a file: that is said. Lyrics are those of one track, on a page of their
    own; they are read when that is opened.
    """

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        tracks: Sequence[Track],
        editing: TagEditing,
        toast: Toast,
        parent: QWidget,
        parts: int = 0,
    ) -> None:
        super().__init__(parent)
        self._tracks = tuple(tracks)
        self._parts = parts
        self._editing = editing
        self._toast = toast
        self._is_writing = False
        self._keeper = keeper
        self.setWindowTitle(self.tr("Edit tags"))
        self.setWindowModality(Qt.WindowModality.WindowModal)

        tags, each = [track.tags for track in self._tracks], dict.fromkeys  # most are those of others, too
        self.title = TagField(keeper, self.tr("Title"), each(t.title for t in tags))
        self.artists = TagField(keeper, self.tr("Artists"), map(joined, each(t.artists for t in tags)))
        self.album = TagField(keeper, self.tr("Album"), each(t.album for t in tags))
        self.album_artist = TagField(keeper, self.tr("Album artist"), each(t.album_artist for t in tags))
        self.genres = TagField(keeper, self.tr("Genres"), map(joined, each(t.genre_words or t.genres for t in tags)))
        self._shown_genres = ElidedLabel(size=Type.SMALL, quiet=True)
        self._shown_genres.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.genres.textChanged.connect(lambda _: self._show_genres())
        self._show_genres()
        self.composers = TagField(keeper, self.tr("Composers"), map(joined, each(t.composers for t in tags)))
        self.year = TagField(keeper, self.tr("Year"), map(said, each(t.year for t in tags)), "[0-9]{0,4}")
        self.track_no = TagField(keeper, self.tr("Track"), map(said, each(t.track_no for t in tags)), "[0-9]{0,4}")
        self.disc_no = TagField(keeper, self.tr("Disc"), map(said, each(t.disc_no for t in tags)), "[0-9]{0,4}")
        beats = map(said, each(t.bpm for t in tags))
        self.bpm = TagField(keeper, self.tr("BPM"), beats, "[0-9]{0,4}([.,][0-9]{0,3})?")
        self.moods = TagField(keeper, self.tr("Moods"), map(joined, each(t.moods for t in tags)))
        self.compilation = compilation_box(self.tr("Part of a compilation"), [t.is_compilation for t in tags])
        self.cover = CoverField(keeper, covers, self._tracks)
        self.cover.refused.connect(self._warn)

        self._form = QWidget()
        self._lay_out_form()
        self.lyrics = LyricsField()
        self._pages = QStackedWidget()
        self._scrolled = EditorScroll(self._form, 0)
        self._pages.addWidget(self._scrolled)
        self._pages.addWidget(self.lyrics)
        self.lyrics.setContentsMargins(0, 0, Space.L, 0)
        self._note = Label(quiet=True, wraps=True, size=Type.SMALL)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setAccessibleName(self.tr("Writing"))
        self._bar.hide()
        self.cancel = secondary_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.save = PrimaryButton(keeper, self.tr("Save"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._save)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, Space.L, 0)
        foot.setSpacing(Space.S)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self._rows = QVBoxLayout(self)
        # The bar of what is scrolled stands in the margin; so all else ends so far before it.
        self._rows.setContentsMargins(Space.XXL, Space.XL, Space.XXL - Space.L, Space.XL)
        self._rows.setSpacing(Space.L)
        self._rows.addLayout(self._head())
        self._rows.addWidget(self._pages, 1)
        self._rows.addWidget(self._bar)
        self._rows.addLayout(foot)
        for before, after in pairwise([*self._order, self.lyrics.text, self.cancel, self.save]):
            QWidget.setTabOrder(before, after)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save.click)
        self._explain()
        self._no_progress = editing.editing.connect(self._show_progress)
        # No larger than the window it lies on: its fields are scrolled then, and its buttons are seen.
        self.resize(QSize(roomy(_WIDTH), self.sizeHint().height()).boundedTo(parent.window().size()))
        first = self.title if len(self._tracks) == 1 else self.artists
        first.setFocus()
        first.selectAll()

    def change(self) -> TagChange:
        """What was changed here. Raises _Refused where a field holds what cannot be written."""
        return TagChange(
            title=self.title.text_now,
            artists=parted(self.artists.text_now),
            album=self.album.text_now,
            album_artist=self.album_artist.text_now,
            genres=parted(self.genres.text_now),
            composers=parted(self.composers.text_now),
            year=number_in(self.year, partial(whole, bounds=YEARS)),
            track_no=number_in(self.track_no, partial(whole, bounds=NUMBERS)),
            disc_no=number_in(self.disc_no, partial(whole, bounds=NUMBERS)),
            bpm=number_in(self.bpm, partial(decimal, least=LEAST_BPM, most=MOST_BPM)),
            moods=parted(self.moods.text_now),
            is_compilation=self._compilation_now(),
            cover=self.cover.value,
            lyrics=self.lyrics.text_now,
        )

    def reject(self) -> None:
        """Also by Escape: stop writing, or close."""
        if self._is_writing:
            self._editing.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        super().done(result)
        self.lyrics.is_wanted = False
        self._no_progress()
        self.deleteLater()

    # ---- what is shown

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, Space.L, 0)
        head.setSpacing(Space.XS)
        words = self.tr("Edit tags")
        below = self._tracks[0].path.name
        if len(self._tracks) > 1:
            words = plural("Edit the tags of %n track", "Edit the tags of %n tracks", len(self._tracks))
            below = self.tr("What is mixed stays as it is in each track, unless you type over it.")
        self._heading = Label(words, Type.HEADING, strong=True)
        is_one = len(self._tracks) == 1
        self._below = ElidedLabel(below, quiet=True) if is_one else Label(below, quiet=True, wraps=True)
        if is_one:
            self._heading.setToolTip(str(self._tracks[0].path))
        head.addWidget(self._heading)
        head.addWidget(self._below)
        if is_one:
            head.addSpacing(Space.S)
            head.addLayout(self._choice_of_page())
        return head

    def _choice_of_page(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        group = QButtonGroup(self)
        self.page_of_tags = secondary_button(self.tr("Tags"))
        self.page_of_lyrics = secondary_button(self.tr("Lyrics"))
        for button, page in ((self.page_of_tags, self._scrolled), (self.page_of_lyrics, self.lyrics)):
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, page=page: self._go_to(page))
            group.addButton(button)
            row.addWidget(button)
        self.page_of_tags.setChecked(True)
        row.addStretch()
        return row

    def _go_to(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        if page is self._scrolled:
            self._explain()
        else:
            self._note.setText("")
            self.lyrics.text.setFocus()
            if not self.lyrics.is_wanted:
                self.lyrics.is_wanted = True
                self._editing.lyrics.ask_embedded(self._tracks[0], self.lyrics.show_read)

    def _lay_out_form(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        places = (
            (self.title, 0, 0, 4),
            (self.artists, 1, 0, 4),
            (self.album, 2, 0, 2),
            (self.album_artist, 2, 2, 2),
            (self.genres, 3, 0, 2),
            (self.moods, 3, 2, 2),
            (self.composers, 4, 0, 4),
            (self.year, 5, 0, 1),
            (self.track_no, 5, 1, 1),
            (self.disc_no, 5, 2, 1),
            (self.bpm, 5, 3, 1),
        )
        for field, row, column, span in places:
            above = QHBoxLayout()
            above.setSpacing(Space.S)
            above.addWidget(Label(field.accessibleName(), Type.SMALL, quiet=True))
            if field is self.genres:  # where they are told as something else
                above.addWidget(self._shown_genres, 1)
            grid.addLayout(above, 3 * row, column, 1, span)
            grid.addWidget(field, 3 * row + 1, column, 1, span)
            grid.setRowMinimumHeight(3 * row + 2, Space.XS)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.compilation, 18, 0, 1, 4)
        across = QHBoxLayout(self._form)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.XL)
        across.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(grid, 1)
        self._order = [*(field for field, *_ in places), self.compilation, self.cover.choose, self.cover.remove]

    def _show_genres(self) -> None:
        """What the library calls the genres that are typed, where that is something else."""
        words = parted(self.genres.text())
        assert not isinstance(words, Keep)
        shown = tuple(dict.fromkeys(map(canonical, split_genres(words, USUAL))))
        told = "" if shown == words else self.tr("shown as {genres}").format(genres=", ".join(shown))
        self._shown_genres.setText(told)
        self.genres.setAccessibleDescription(told or self.genres.placeholderText())

    def _explain(self) -> None:
        self._note.setStyleSheet("")
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = self.tr("Several artists, genres, moods or composers: put “{separator}” between them.")
        told = words.format(separator=SEPARATOR)
        if self._parts:
            left = plural(
                "%n track inside a larger file will stay as before: see its CUE sheet or chapters.",
                "%n tracks inside a larger file will stay as before: see its CUE sheet or chapters.",
                self._parts,
            )
            told = f"{left}\n{told}"
        self._note.setText(told)

    def _warn(self, words: str) -> None:
        """What is wrong, where one has just looked for the button."""
        self._note.setForegroundRole(QPalette.ColorRole.WindowText)  # the other one would be half transparent
        self._note.setStyleSheet(f"color: {self._keeper.theme.warning};")
        self._note.setText(words)

    def _show_progress(self, progress: EditProgress | None) -> None:
        if progress is None or not self._is_writing:
            return
        self._bar.setRange(0, progress.files)
        self._bar.setValue(progress.done)
        words = plural("{done} of %n file written", "{done} of %n files written", progress.files)
        self._note.setText(words.format(done=number(progress.done)))

    # ---- saving

    def _compilation_now(self) -> bool | Keep:
        state = self.compilation.checkState()
        was = {track.tags.is_compilation for track in self._tracks}
        if state is Qt.CheckState.PartiallyChecked or was == {state is Qt.CheckState.Checked}:
            return KEEP
        return state is Qt.CheckState.Checked

    def _save(self) -> None:
        try:
            change = self.change()
        except RefusedError as refused:
            if self._pages.currentWidget() is not self._scrolled:
                self.page_of_tags.click()
            self._warn(str(refused))
            self._scrolled.ensureWidgetVisible(refused.field)
            refused.field.setFocus()
            refused.field.selectAll()
            return
        if not change.changed:
            self.accept()
            return
        self._is_writing = True
        self._pages.setEnabled(False)
        self.save.setEnabled(False)
        self.cancel.setText(self.tr("Stop"))
        self._note.setStyleSheet("")
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._bar.setVisible(len(self._tracks) > 1)
        self._editing.change([track.path for track in self._tracks], change, self._end)

    def _end(self, edit: Edit) -> None:
        self._is_writing = False
        if edit.written:
            words = plural("The tags of %n track changed", "The tags of %n tracks changed", len(edit.written))
            WrittenTags(self._editing, self._toast).tell(words, edit)
        if edit.failed:
            self._show_failures(edit)
        else:
            self.accept()

    def _show_failures(self, edit: Edit) -> None:
        files = plural("%n file", "%n files", len(edit.failed))
        self._heading.setText(self.tr("{files} could not be changed").format(files=files))
        was = self.tr("Each is as it was before.") if len(edit.failed) > 1 else self.tr("It is as it was before.")
        rest = plural("%n track changed.", "%n tracks changed.", len(edit.written)) if edit.written else ""
        self._below.setText(f"{was} {rest}".strip())
        self._bar.hide()
        self._note.setText("")
        self.save.hide()
        self.cancel.setText(self.tr("Close"))
        self.cancel.setFocus()
        self._pages.hide()
        self._rows.insertWidget(2, _failures(edit.failed), 1)
        self._rows.activate()
        self.resize(self.width(), self.sizeHint().height())


def _failures(failed: Sequence[Problem]) -> QWidget:
    """Each file with its reason below it."""
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, Space.M, 0)
    rows.setSpacing(Space.XS)
    for problem in failed:
        name = ElidedLabel(problem.path.name)
        name.setToolTip(str(problem.path))
        rows.addWidget(name)
        rows.addWidget(Label(tr(problem.reason), Type.SMALL, quiet=True, wraps=True))
        rows.addSpacing(Space.S)
    rows.addStretch()
    scroll = PageScroll(column)
    scroll.setMinimumHeight(min(_FAILURES_HEIGHT, 64 * len(failed)))
    scroll.setAccessibleName(tr("Files that could not be changed"))
    return scroll


# ---------------------------------------------------------------- fields
