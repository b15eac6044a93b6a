"""What stands above what a blend holds: its cover, its name, its note, what it is made of, and what it can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from segue.domain.blend import Blend
from segue.gui.buttons import IconButton, PrimaryButton, quiet_button, secondary_button
from segue.gui.covers import Covers
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.share_bar import ShareBar
from segue.gui.theme import Space, hold
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.written_over import NameLine, NoteText

#: So far from the edge of the page the words of a blend begin.
EDGE = Space.XXL - Space.S
_COVER = 112
#: Where less than so much would be left of its name, the buttons stand below it.
_LEAST_NAME = 96
#: Where among its words the buttons stand: beside the name, or below all, where there is no room for that.
_BESIDE, _BELOW = (0, 1, 1, 1), (4, 0, 1, 2)


class BlendHead(QWidget):
    """While the blend is edited there is only its name; one that is new is kept or given up, and does nothing yet."""

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self.cover = PlaylistCover(keeper, covers, _COVER)
        self.name = NameLine(keeper, self.tr("Name of the blend"))
        self.note = NoteText(keeper)
        self.sentence = Label(quiet=True, wraps=True)
        self.sentence.setContentsMargins(0, 0, 0, Space.XS)
        self.bar = ShareBar(keeper, is_operable=False)
        self.more = IconButton(keeper, "ellipsis", self.tr("More for this blend"))
        self.edit = secondary_button("")
        self.edit.setToolTip("Ctrl+E")
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.cancel = quiet_button(self.tr("Cancel"))
        self.keep = PrimaryButton(keeper, self.tr("Save"))
        self.keep.setToolTip("Ctrl+S")

        hold(self.name, least_width=_LEAST_NAME)
        self._buttons = Flow(Space.S, Space.S)
        for button in (self.play, self.edit, self.more, self.cancel, self.keep):
            self._buttons.add(button)
        words = self._words = QGridLayout()
        words.setSpacing(Space.S)
        words.setColumnStretch(0, 1)
        words.addWidget(self.name, 0, 0)
        for row, part in enumerate((self.note, self.sentence, self.bar), 1):
            words.addWidget(part, row, 0, 1, 2)
        words.addWidget(self._buttons, *_BELOW)
        words.setRowStretch(_BELOW[0] + 1, 1)
        line = self.line = QHBoxLayout(self)
        line.setContentsMargins(EDGE, 0, Space.L, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)

    def show_for(self, blend: Blend | None, note: str, *, is_new: bool, is_editing: bool) -> None:
        """The editor says all that the sentence does; None is a blend that cannot be read."""
        is_told = blend is not None and not is_editing
        self.sentence.setVisible(is_told)
        self.bar.setVisible(is_told and blend is not None and len(blend.parts) > 1)  # of one it says nothing
        for button in (self.edit, self.play):
            button.setVisible(blend is not None and not is_new)
        self.more.setVisible(not is_new)
        for button in (self.keep, self.cancel):
            button.setVisible(is_new)
        self.cover.setVisible(not is_editing)
        self.note.setVisible(bool(note) and not is_editing)
        self.edit.setText(self.tr("Done") if is_editing else self.tr("Edit"))
        self._fit()

    def show_parts(self, words: str, shares: Sequence[int], names: Sequence[str]) -> None:
        self.sentence.setText(words)
        self.bar.show_shares(shares, names)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """What it is stands below its name, before what can be done with it."""
        beside = self.name.minimumWidth() + Space.S + self._buttons.sizeHint().width()
        cover = 0 if self.cover.isHidden() else self.cover.width() + Space.L
        place = _BESIDE if beside <= self.width() - EDGE - Space.L - cover else _BELOW
        if place != self._words.getItemPosition(self._words.indexOf(self._buttons)):
            self._words.removeWidget(self._buttons)
            self._words.addWidget(self._buttons, *place)
