"""In the settings: the folders of the library, with what can be done about each."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.relocating import LostFolder
from segue.gui.buttons import IconButton, secondary_button
from segue.gui.emptied import empty
from segue.gui.flow import Flow
from segue.gui.labels import ElidedLabel, Label
from segue.gui.relocation import Relocation, button_for
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.ways_back import Go


class FoldersChoice(QWidget):
    def __init__(self, keeper: ThemeKeeper, library: Library, relocation: Relocation, toast: Toast) -> None:
        super().__init__()
        self._keeper = keeper
        self._library = library
        self._relocation = relocation
        self._toast = toast
        self._lost: set[Path] = set()
        self._folders = QVBoxLayout()
        self._folders.setSpacing(Space.XS)
        self.add = secondary_button(self.tr("Add a folder…"))
        self.add.clicked.connect(self._add_folder)
        rescan = secondary_button(self.tr("Look for changes"))
        rescan.clicked.connect(library.scan)
        buttons = Flow(Space.S, Space.S)
        buttons.add(self.add)
        buttons.add(rescan)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._folders)
        column.addSpacing(Space.S)
        column.addWidget(buttons)
        library.folders_changed.connect(lambda _: self._show_folders())
        library.scanned.connect(lambda _: self._look_if_seen())
        relocation.relocating.lost.connect(self._show_lost)
        self._show_folders()
        self.refresh()

    def refresh(self) -> None:
        """Whether they are all there."""
        self._relocation.relocating.look()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show_lost(self, folders: Sequence[LostFolder]) -> None:
        lost = {folder.path for folder in folders}
        if lost != self._lost:
            self._lost = lost
            self._show_folders()

    def _show_folders(self) -> None:
        empty(self._folders)
        for folder in self._library.folders:
            self._folders.addWidget(self._row(folder))

    def _row(self, folder: Path) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(ElidedLabel(str(folder), in_middle=True))
        layout.addLayout(told, 1)
        if folder in self._lost:
            told.addWidget(Label(self.tr("This folder is not there"), Type.SMALL, quiet=True))
            layout.addWidget(button_for(self._relocation, self, folder))
        words = self.tr("No longer list {folder}").format(folder=folder)
        remove = IconButton(self._keeper, "x", words, size=16)
        remove.clicked.connect(lambda: self._remove_folder(folder))
        layout.addWidget(remove)
        return row

    def _add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), str(Path.home()))
        if chosen:
            self._library.add_folder(Path(chosen))

    def _remove_folder(self, folder: Path) -> None:
        library = self._library
        library.remove_folder(folder)

        def back() -> Go:
            library.add_folder(folder)
            return again

        def again() -> Go:
            library.remove_folder(folder)
            return back

        words = self.tr("“{folder}” is no longer listed; its plays are kept").format(folder=folder.name)
        self._toast.tell(
            words, back, stands=lambda: folder not in library.folders, returns=lambda: folder in library.folders
        )
