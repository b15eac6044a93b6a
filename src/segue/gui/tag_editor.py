"""The tag editor: what the files of some tracks say of themselves, to be put right by hand."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QRectF, QRegularExpression, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QRegularExpressionValidator,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from segue.core.lyrics_reading import NotRead
from segue.core.ports.files import EmbeddedLyrics
from segue.core.tag_editing import Edit, EditProgress, TagEditing
from segue.domain.genre_tree import canonical
from segue.domain.speech import number, plural, tr
from segue.domain.splitting import USUAL, split_genres
from segue.domain.tag_change import (
    KEEP,
    LARGEST_COVER,
    LEAST_BPM,
    MOST_BPM,
    NUMBERS,
    YEARS,
    Keep,
    TagChange,
    picture_type,
)
from segue.domain.track import Problem, Track
from segue.gui.buttons import PrimaryButton, secondary_button
from segue.gui.cover_art import FadingCover
from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.icons import icon
from segue.gui.labels import ElidedLabel, Label
from segue.gui.page_scroll import PageScroll
from segue.gui.room import roomy
from segue.gui.theme import Radius, Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast

_COVER = 176
_WIDTH = 760
#: Of a long list of failures so many are in sight (px).
_FAILURES_HEIGHT = 320

#: Between several artists, genres, moods or composers in one field.
_SEPARATOR = ";"


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

        tags = [track.tags for track in self._tracks]
        self.title = _Field(keeper, self.tr("Title"), (t.title for t in tags))
        self.artists = _Field(keeper, self.tr("Artists"), (_joined(t.artists) for t in tags))
        self.album = _Field(keeper, self.tr("Album"), (t.album for t in tags))
        self.album_artist = _Field(keeper, self.tr("Album artist"), (t.album_artist for t in tags))
        self.genres = _Field(keeper, self.tr("Genres"), (_joined(t.genre_words or t.genres) for t in tags))
        self._shown_genres = ElidedLabel(size=Type.SMALL, quiet=True)
        self._shown_genres.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.genres.textChanged.connect(lambda _: self._show_genres())
        self._show_genres()
        self.composers = _Field(keeper, self.tr("Composers"), (_joined(t.composers) for t in tags))
        self.year = _Field(keeper, self.tr("Year"), (_said(t.year) for t in tags), "[0-9]{0,4}")
        self.track_no = _Field(keeper, self.tr("Track"), (_said(t.track_no) for t in tags), "[0-9]{0,4}")
        self.disc_no = _Field(keeper, self.tr("Disc"), (_said(t.disc_no) for t in tags), "[0-9]{0,4}")
        self.bpm = _Field(keeper, self.tr("BPM"), (_said(t.bpm) for t in tags), "[0-9]{0,4}([.,][0-9]{0,3})?")
        self.moods = _Field(keeper, self.tr("Moods"), (_joined(t.moods) for t in tags))
        self.compilation = _compilation(self.tr("Part of a compilation"), [t.is_compilation for t in tags])
        self.cover = _CoverField(keeper, covers, self._tracks)
        self.cover.refused.connect(self._warn)

        self._form = QWidget()
        self._lay_out_form()
        self.lyrics = _LyricsField()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._form)
        self._pages.addWidget(self.lyrics)
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
        foot.setSpacing(Space.S)
        foot.addWidget(self._note, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.XL)
        self._rows.setSpacing(Space.L)
        self._rows.addLayout(self._head())
        self._rows.addWidget(self._pages)
        self._rows.addStretch()
        self._rows.addWidget(self._bar)
        self._rows.addLayout(foot)
        for before, after in pairwise([*self._order, self.lyrics.text, self.cancel, self.save]):
            QWidget.setTabOrder(before, after)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.save.click)
        self._explain()
        self._no_progress = editing.editing.connect(self._show_progress)
        self.resize(roomy(_WIDTH), self.sizeHint().height())
        first = self.title if len(self._tracks) == 1 else self.artists
        first.setFocus()
        first.selectAll()

    def change(self) -> TagChange:
        """What was changed here. Raises _Refused where a field holds what cannot be written."""
        return TagChange(
            title=self.title.text_now,
            artists=_parted(self.artists.text_now),
            album=self.album.text_now,
            album_artist=self.album_artist.text_now,
            genres=_parted(self.genres.text_now),
            composers=_parted(self.composers.text_now),
            year=_whole(self.year, YEARS),
            track_no=_whole(self.track_no, NUMBERS),
            disc_no=_whole(self.disc_no, NUMBERS),
            bpm=_decimal(self.bpm),
            moods=_parted(self.moods.text_now),
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
        head.setSpacing(Space.XS)
        words = self.tr("Edit tags")
        below = self._tracks[0].path.name
        if len(self._tracks) > 1:
            words = plural("Edit the tags of %n track", "Edit the tags of %n tracks", len(self._tracks))
            below = self.tr("What is mixed stays as it is in each track, unless you type over it.")
        self._heading = Label(words, Type.HEADING, strong=True)
        self._below = ElidedLabel(below, quiet=True)
        if len(self._tracks) == 1:
            self._heading.setToolTip(str(self._tracks[0].path))
        head.addWidget(self._heading)
        head.addWidget(self._below)
        if len(self._tracks) == 1:
            head.addSpacing(Space.S)
            head.addLayout(self._choice_of_page())
        return head

    def _choice_of_page(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        group = QButtonGroup(self)
        self.page_of_tags = secondary_button(self.tr("Tags"))
        self.page_of_lyrics = secondary_button(self.tr("Lyrics"))
        for button, page in ((self.page_of_tags, self._form), (self.page_of_lyrics, self.lyrics)):
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
        if page is self._form:
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
        words = _parted(self.genres.text())
        assert not isinstance(words, Keep)
        shown = tuple(dict.fromkeys(map(canonical, split_genres(words, USUAL))))
        told = "" if shown == words else self.tr("shown as {genres}").format(genres=", ".join(shown))
        self._shown_genres.setText(told)
        self.genres.setAccessibleDescription(told or self.genres.placeholderText())

    def _explain(self) -> None:
        self._note.setStyleSheet("")
        self._note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        words = self.tr("Several artists, genres, moods or composers: put “{separator}” between them.")
        words = words.format(separator=_SEPARATOR)
        if self._parts:
            left = plural(
                "%n track inside a larger file will stay as before: see its CUE sheet or chapters.",
                "%n tracks inside a larger file will stay as before: see its CUE sheet or chapters.",
                self._parts,
            )
            words = f"{left}\n{words}"
        self._note.setText(words)

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
        except _RefusedError as refused:
            if self._pages.currentWidget() is not self._form:
                self.page_of_tags.click()
            self._warn(str(refused))
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
            editing, toast = self._editing, self._toast
            self._toast.tell(words, lambda: editing.undo(edit, lambda undone: _tell_undone(toast, undone)))
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


def _tell_undone(toast: Toast, undone: Edit) -> None:
    if not undone.failed:
        toast.tell(tr("Tags put back as they were"))
        return
    first = undone.failed[0]
    more = len(undone.failed) - 1
    words = tr("“{file}” could not be put back: {reason}").format(file=first.path.name, reason=tr(first.reason))
    toast.tell(words + (tr(" And {more} more.").format(more=more) if more else ""))


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


class _Field(QLineEdit):
    """One line of text. `values` are those of the tracks; `allowed` is what can be typed.

    Where they differ the field is empty. To remove all of them, there is a cross at its end, or the Delete key.
    """

    def __init__(self, keeper: ThemeKeeper, name: str, values: Iterable[str], allowed: str = "") -> None:
        super().__init__()
        self._keeper = keeper
        several = list(dict.fromkeys(values))
        self._was = several[0] if len(several) == 1 else None
        self._is_removed = False
        self.setAccessibleName(name)
        if allowed:
            self.setValidator(QRegularExpressionValidator(QRegularExpression(allowed), self))
        if self._was is not None:
            self.setText(self._was)
            self.setCursorPosition(0)
            return
        some = ", ".join(value or self.tr("nothing") for value in several[:5])
        self.setToolTip(self.tr("Mixed: {values}").format(values=some + (" …" if len(several) > 5 else "")))
        self._cross = self.addAction(icon("x", keeper.theme.second, 14), QLineEdit.ActionPosition.TrailingPosition)
        self._cross.triggered.connect(self._toggle)
        keeper.changed.connect(self._dress)
        self.textEdited.connect(lambda _: self._set_removed(False))
        self._set_removed(False)

    @property
    def text_now(self) -> str | Keep:
        """What was typed, "" for what is to be removed."""
        text = " ".join(self.text().split())
        if self._was is None:
            return text if text or self._is_removed else KEEP
        return KEEP if text == self._was else text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_delete = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if self._was is None and is_delete and not self.text():
            self._toggle()
        else:
            super().keyPressEvent(event)

    def _toggle(self) -> None:
        self.clear()
        self._set_removed(not self._is_removed)

    def _set_removed(self, is_removed: bool) -> None:
        self._is_removed = is_removed
        words = self.tr("Will be removed") if is_removed else self.tr("Mixed")
        self.setPlaceholderText(words)
        self.setAccessibleDescription(words)
        self._dress(self._keeper.theme)

    def _dress(self, theme: Theme) -> None:
        words = self.tr("Keep as it is") if self._is_removed else self.tr("Remove from all tracks (Delete)")
        self._cross.setIcon(icon("undo-2" if self._is_removed else "x", theme.second, 14))
        self._cross.setText(words)
        self._cross.setToolTip(words)


class _RefusedError(Exception):
    """What stands in `field` cannot be written. Its text says why."""

    def __init__(self, field: _Field, words: str) -> None:
        super().__init__(words)
        self.field = field


def _joined(names: Iterable[str]) -> str:
    return f"{_SEPARATOR} ".join(names)


def _said(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def _parted(text: str | Keep) -> tuple[str, ...] | Keep:
    if isinstance(text, Keep):
        return KEEP
    return tuple(dict.fromkeys(name for part in text.split(_SEPARATOR) if (name := part.strip())))


def _whole(field: _Field, bounds: range) -> int | Keep | None:
    text = field.text_now
    if isinstance(text, Keep):
        return KEEP
    if not text:
        return None
    if int(text) not in bounds:
        words = tr("{field}: a number from {first} to {last}.")
        raise _RefusedError(field, words.format(field=field.accessibleName(), first=bounds[0], last=bounds[-1]))
    return int(text)


def _decimal(field: _Field) -> float | Keep | None:
    text = field.text_now
    if isinstance(text, Keep):
        return KEEP
    if not text:
        return None
    digits = text.replace(",", ".")
    if digits == "." or not LEAST_BPM <= float(digits) <= MOST_BPM:
        words = tr("{field}: a number from {first:g} to {last:g}.")
        raise _RefusedError(field, words.format(field=field.accessibleName(), first=LEAST_BPM, last=MOST_BPM))
    return float(digits)


class _LyricsField(QWidget):
    """What is sung, as the tags have it. It `is_wanted` from when it is asked for until nobody looks any more."""

    def __init__(self) -> None:
        super().__init__()
        self.is_wanted = False
        self._was: str | None = None
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("Lyrics"))
        self.text.setTabChangesFocus(True)
        self.text.setReadOnly(True)
        self.note = Label(size=Type.SMALL, quiet=True, wraps=True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.note)
        self._explain("")

    @property
    def text_now(self) -> str | Keep:
        """What was written here, "" for what is to be removed."""
        text = self.text.toPlainText()
        if self._was is None or text == self._was:
            return KEEP
        return text if text.strip() else ""

    def show_read(self, found: EmbeddedLyrics | NotRead) -> None:
        if not self.is_wanted:  # the editor was closed meanwhile
            return
        if isinstance(found, NotRead):
            self.text.setPlaceholderText(self.tr("They cannot be read."))
            self.note.setText(tr(found.reason))
            return
        self.text.setPlaceholderText(self.tr("No lyrics in this file. Write or paste them here."))
        self.text.setPlainText(found.text)
        self._was = self.text.toPlainText()
        self.text.setReadOnly(False)
        self._explain(found.beside)

    def _explain(self, beside: str) -> None:
        words = self.tr("A line that begins with a time, as in [01:23.45], is followed while the track plays.")
        if beside:
            shown = self.tr("While it plays, what is shown is “{file}”, which lies beside it, and not these.")
            words = f"{shown.format(file=beside)}\n{words}"
        self.note.setText(words)


def _compilation(words: str, values: Sequence[bool]) -> QCheckBox:
    box = QCheckBox(words)
    if len(set(values)) > 1:
        box.setText(f"{words} ({tr('mixed')})")
        box.setTristate(True)
        box.setCheckState(Qt.CheckState.PartiallyChecked)
    else:
        box.setChecked(values[0])
    return box


class _CoverField(QWidget):
    """The cover, to be chosen anew or removed. `refused` tells why a picture was not taken."""

    refused = Signal(str)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, tracks: Sequence[Track]) -> None:
        super().__init__()
        self.value: bytes | Keep | None = KEEP
        self._picture = _CoverPicture(keeper, covers, tracks)
        self.choose = secondary_button(self.tr("Choose a cover…"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton()
        self.remove.clicked.connect(self._remove_or_keep)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self.choose)
        rows.addWidget(self.remove)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._show()

    def take(self, path: Path) -> None:
        """The picture in a file becomes the cover, if it is one."""
        try:
            with path.open("rb") as file:
                data = file.read(LARGEST_COVER + 1)
        except OSError as error:
            self.refused.emit(self.tr("“{file}”: {reason}").format(file=path.name, reason=error.strerror))
            return
        if len(data) > LARGEST_COVER:
            self.refused.emit(self.tr("“{file}” is larger than 10 MB.").format(file=path.name))
        elif picture_type(data) is None or QPixmap().loadFromData(data) is False:
            self.refused.emit(self.tr("“{file}” is neither a JPEG nor a PNG picture.").format(file=path.name))
        else:
            self.value = data
            self._show()

    def _choose(self) -> None:
        pictures = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG)"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a cover"), self._picture.folder, pictures)
        if path:
            self.take(Path(path))

    def _remove_or_keep(self) -> None:
        self.value = None if self.value is KEEP else KEEP
        self._show()

    def _show(self) -> None:
        self._picture.show_value(self.value)
        is_kept = self.value is KEEP
        self.remove.setText(self.tr("Remove the cover") if is_kept else self.tr("Keep as it was"))
        self.remove.setToolTip(self.tr("Out of the file; a picture in its folder stays.") if is_kept else "")


class _CoverPicture(QWidget):
    """The cover as it is, as it will be, or that it will be gone."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers, tracks: Sequence[Track]) -> None:
        super().__init__()
        self._keeper = keeper
        self._now = FadingCover(keeper, covers, _COVER, self)
        self._value: bytes | Keep | None = KEEP
        self._new: QPixmap | None = None
        tags = tracks[0].tags
        self.folder = str(tracks[0].path.parent)
        self._is_mixed = len({(track.tags.album, track.tags.album_artist) for track in tracks}) > 1
        if not self._is_mixed:
            cover = Cover(tags.album or tags.title, tags.album_artist or tags.artist, tracks[0].path)
            self._now.show_cover(cover)
        self.setFixedSize(_COVER, _COVER)
        keeper.changed.connect(self.update)

    def show_value(self, value: bytes | Keep | None) -> None:
        self._value = value
        self._new = None
        if isinstance(value, bytes):
            whole = QPixmap()
            whole.loadFromData(value)
            side = round(_COVER * self.devicePixelRatioF())
            expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
            scaled = whole.scaled(side, side, expanding, Qt.TransformationMode.SmoothTransformation)
            self._new = scaled.copy((scaled.width() - side) // 2, (scaled.height() - side) // 2, side, side)
        self.setAccessibleName(self._words() or self.tr("Cover"))
        self.update()

    def _words(self) -> str:
        if self._value is None:
            return self.tr("Will be removed")
        return self.tr("Mixed") if self._value is KEEP and self._is_mixed else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        if self._new is not None:
            paint_cover(painter, place, self._new, Radius.COVER)
        elif words := self._words():
            theme = self._keeper.theme
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), Radius.COVER, Radius.COVER)
            painter.setPen(QColor(theme.second))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        else:
            self._now.paint(painter, place)
