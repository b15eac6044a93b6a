"""The fields of the tag editor: a line, the lyrics, and whether it is a compilation."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from segue.core.lyrics_reading import NotRead
from segue.core.ports.files import EmbeddedLyrics
from segue.domain.speech import apart, tr
from segue.domain.tag_change import KEEP, Keep
from segue.domain.tag_text import OutOfRangeError
from segue.gui.icons import icon
from segue.gui.labels import Label
from segue.gui.line_sign import TRAILING, line_sign
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper

T = TypeVar("T")


class TagField(QLineEdit):
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
        some = ", ".join(apart(value) or self.tr("nothing") for value in several[:5])
        self.setToolTip(self.tr("Mixed: {values}").format(values=some + (" …" if len(several) > 5 else "")))
        self._cross = line_sign(self, "", TRAILING, 14)
        self._cross.triggered.connect(self._toggle)
        keeper.follow(self._dress)
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


class RefusedError(Exception):
    """What stands in `field` cannot be written. Its text says why."""

    def __init__(self, field: TagField, words: str) -> None:
        super().__init__(words)
        self.field = field


def number_in(field: TagField, read: Callable[[str | Keep], T]) -> T:
    """What was typed, by what reads it. Raises RefusedError."""
    try:
        return read(field.text_now)
    except OutOfRangeError as refused:
        words = tr("{field}: a number from {first:g} to {last:g}.")
        words = words.format(field=field.accessibleName(), first=refused.first, last=refused.last)
        raise RefusedError(field, words) from None


class LyricsField(QWidget):
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


def compilation_box(words: str, values: Sequence[bool]) -> QCheckBox:
    box = QCheckBox(words)
    if len(set(values)) > 1:
        box.setText(f"{words} ({tr('mixed')})")
        box.setTristate(True)
        box.setCheckState(Qt.CheckState.PartiallyChecked)
    else:
        box.setChecked(values[0])
    return box
