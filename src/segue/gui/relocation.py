"""Asking where a folder is now, and telling what was found there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from segue.core.ports.library import Relocated
from segue.core.relocating import LostFolder, Move, Relocating
from segue.domain.speech import number, plural, tr
from segue.gui.buttons import secondary_button
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.theme import Space, Type
from segue.gui.toast import Toast

#: Folders shown at once, beside the tracks that were in them.
_MOST = 3


class Relocation(QObject):
    """Shared by the places that show folders which are not there."""

    def __init__(self, relocating: Relocating, toast: Toast) -> None:
        super().__init__(toast)
        self._relocating = relocating
        self._toast = toast

    @property
    def relocating(self) -> Relocating:
        return self._relocating

    def ask(self, parent: QWidget, folder: Path) -> None:
        """Let the listener choose where `folder` is now."""
        words = self.tr("Where is “{folder}” now?").format(folder=folder.name)
        chosen = QFileDialog.getExistingDirectory(parent, words, str(_nearest(folder)))
        if chosen:
            self.point_to(folder, Path(chosen))

    def point_to(self, folder: Path, chosen: Path) -> None:
        """Compare, and where something of `folder` is there, go on with it there."""
        self._toast.tell(self.tr("Comparing the files in “{folder}”…").format(folder=chosen.name))
        self._relocating.compare(folder, chosen, self._go_on)

    def _go_on(self, move: Move) -> None:
        if not move.there:
            words = plural(
                "The one file of “{old}” is not in “{new}”",
                "None of the %n files of “{old}” is in “{new}”",
                move.files,
            )
            self._toast.tell(words.format(old=move.old.name, new=move.new.name))
            return

        def tell(relocated: Relocated, take_back: Callable[[], None]) -> None:
            if move.there == move.files:
                words = plural(
                    "The one file is there: “{new}” is looked at from now on",
                    "All %n files are there: “{new}” is looked at from now on",
                    move.files,
                )
            else:
                words = plural(
                    "{there} of %n file is there: “{new}” is looked at from now on",
                    "{there} of %n files are there: “{new}” is looked at from now on",
                    move.files,
                )
            told = words.format(there=number(move.there), new=move.new.name)
            if relocated.left:
                more = plural(
                    "%n track stays missing: its file has a history there already",
                    "%n tracks stay missing: their files have a history there already",
                    relocated.left,
                )
                told = tr("{sentence}. {sentence2}", "one sentence, and another without its full stop").format(
                    sentence=told, sentence2=more
                )
            self._toast.tell(told, take_back, stands=None)

        self._relocating.carry_out(move, tell)


class LostFolders(QWidget):
    """The folders that are not there, each with the way to say where it is; nothing where all are."""

    def __init__(self, relocation: Relocation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relocation = relocation
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.S)
        self.lost: list[LostFolder] = []
        self.hide()
        relocation.relocating.lost.connect(self._show)

    def _show(self, lost: Sequence[LostFolder]) -> None:
        if list(lost) == self.lost:
            return
        self.lost = list(lost)
        empty(self._rows)
        largest = sorted(lost, key=lambda folder: -folder.files)[:_MOST]
        for folder in largest:
            self._rows.addWidget(self._row(folder))
        if len(lost) > _MOST:
            more = plural("And %n folder more", "And %n folders more", len(lost) - _MOST)
            self._rows.addWidget(Label(more, Type.SMALL, quiet=True))
        self.setVisible(bool(lost))

    def _row(self, folder: LostFolder) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(str(folder.path), in_middle=True))
        told = plural(
            "This folder is not there · %n file missing",
            "This folder is not there · %n files missing",
            folder.files,
        )
        words.addWidget(Label(told, Type.SMALL, quiet=True, figures=True))
        layout.addLayout(words, 1)
        layout.addWidget(button_for(self._relocation, self, folder.path))
        return row


def button_for(relocation: Relocation, parent: QWidget, folder: Path) -> QWidget:
    button = secondary_button(tr("It is somewhere else now…"))
    button.setAccessibleName(tr("{folder} is somewhere else now").format(folder=folder))
    button.clicked.connect(lambda: relocation.ask(parent, folder))
    return button


def _nearest(folder: Path) -> Path:
    """The folder above that is there, to begin to look from."""
    return next((above for above in folder.parents if above.is_dir()), Path.home())
