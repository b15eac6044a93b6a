"""In the settings: all of them as a file, to keep or to take to another machine."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from segue.core.settings_file import NAME, SettingsFile, Taken
from segue.domain.speech import apart, plural
from segue.gui.anchor import setting_row
from segue.gui.brief import Brief
from segue.gui.buttons import secondary_button
from segue.gui.labels import Label
from segue.gui.settings_list import Which
from segue.gui.theme import Space
from segue.gui.toast import Toast


class SettingsFileChoice(QWidget):
    def __init__(self, settings: SettingsFile, toast: Toast) -> None:
        super().__init__()
        self._settings = settings
        self._toast = toast
        self.save = secondary_button(self.tr("Export…"))
        self.save.clicked.connect(self._ask_where)
        self.bring = secondary_button(self.tr("Import…"))
        self.bring.clicked.connect(self._ask_which)
        self.told = Label(wraps=True)
        self.told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        brief = self.tr("One readable file. Your music, your plays and your accounts are not in it.")
        whole = self.tr(
            "How the window looks, what stands where in it, how music sounds, and when Segue offers something: one "
            "readable file. Your music, your plays, folders, devices and accounts are not in it."
        )
        column.addWidget(setting_row(Which.CHOICES_FILE, Brief(brief, whole), self.save, self.bring))
        column.addWidget(self.told)

    def export(self, path: Path) -> None:
        done = self.tr("Your settings are in “{file}”").format(file=path.name)
        self._settings.export(path, lambda trouble: self._toast.tell(trouble or done))

    def take(self, path: Path) -> None:
        """Take over what is in the file, and say what that was."""
        self._settings.take(path, self.tell)

    def _said(self, taken: Taken) -> str:
        said = []
        if taken.changed:
            said.append(plural("One setting is another now.", "%n settings are others now.", len(taken.changed)))
        else:
            said.append(self.tr("Nothing is otherwise than before."))
        if taken.unknown:
            words = self.tr("Not understood, and left as it was: {what}.")
            said.append(words.format(what=", ".join(f"“{apart(one)}”" for one in taken.unknown)))
        return " ".join(said)

    def tell(self, taken: Taken | str) -> None:
        """What was taken over, with the way back; or why it was nothing."""
        words = taken if isinstance(taken, str) else self._said(taken)
        self.told.setText(words)
        self.told.show()
        if isinstance(taken, Taken) and taken.changed:
            self._toast.tell(words, lambda: self._undo(taken), stands=None)
        else:
            self._toast.tell(words)

    def _undo(self, taken: Taken) -> None:
        self._settings.undo(taken)
        self.told.setText(self.tr("The settings are again as they were."))

    def _ask_where(self) -> None:
        kind = self.tr("Settings (*.json)")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the settings"), str(Path.home() / NAME), kind)
        if path:
            self.export(Path(path))

    def _ask_which(self) -> None:
        kind = self.tr("Settings (*.json);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Import settings"), str(Path.home()), kind)
        if path:
            self.take(Path(path))
