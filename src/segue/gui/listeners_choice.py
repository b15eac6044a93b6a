"""In the settings: who listens at this computer, each with a profile of their own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.listeners import Listeners
from segue.domain.listener import LONGEST_NAME, Listener
from segue.gui.anchor import setting_row
from segue.gui.avatar import Avatar
from segue.gui.brief import Brief
from segue.gui.buttons import IconButton, quiet_button, secondary_button
from segue.gui.card import hairline
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.line_dialog import LineDialog
from segue.gui.settings_list import Which
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class ListenersChoice(QWidget):
    """A row for each, where there are several; and the way to another."""

    def __init__(self, keeper: ThemeKeeper, listeners: Listeners, toast: Toast) -> None:
        super().__init__()
        self._keeper = keeper
        self._listeners = listeners
        self._toast = toast
        self._rows = QWidget()
        self._inside = QVBoxLayout(self._rows)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(Space.S)
        self._line = hairline()
        self.add = secondary_button(self.tr("Add someone…"))
        self.add.clicked.connect(self._ask_for_another)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        rows.addWidget(self._rows)
        rows.addWidget(self._line)
        rows.addWidget(
            setting_row(
                Which.LISTENERS,
                Brief(
                    self.tr("The library is for all; what each of you plays and likes stays apart."),
                    self.tr(
                        "The library is there for all. What each of you plays, likes and lists stays apart, and so "
                        "does what Segue learns. Without passwords: who uses this computer may look at all of it."
                    ),
                ),
                self.add,
            )
        )
        listeners.changed.connect(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        empty(self._inside)
        are_several = len(self._listeners.all) > 1
        for number, one in enumerate(self._listeners.all if are_several else ()):
            self._inside.addWidget(self._row(one, number))
        self._rows.setVisible(are_several)
        self._line.setVisible(are_several)

    def _row(self, one: Listener, number: int) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(Avatar(self._keeper, one.name, number))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(ElidedLabel(one.name))
        is_current = one == self._listeners.current
        if is_current:
            told.addWidget(Label(self.tr("Listens now"), Type.SMALL, quiet=True))
        layout.addLayout(told, 1)
        if not is_current:
            switch = quiet_button(self.tr("Switch"))
            switch.setAccessibleName(self.tr("Let {name} listen").format(name=one.name))
            switch.clicked.connect(lambda: self._listeners.switch(one))
            layout.addWidget(switch)
        rename = IconButton(self._keeper, "pencil", self.tr("Rename {name}").format(name=one.name), size=16)
        rename.clicked.connect(lambda: self._ask_for_name(one))
        layout.addWidget(rename)
        if not is_current:
            remove = IconButton(self._keeper, "x", self.tr("Remove {name}").format(name=one.name), size=16)
            remove.clicked.connect(lambda: self._remove(one))
            layout.addWidget(remove)
        else:
            layout.addSpacing(Space.M + 30)  # where the others have a button more
        return row

    def _ask_for_another(self) -> None:
        self._ask(
            self.tr("Add someone"),
            self.tr("They find the library as it is, and begin with no plays, ratings or playlists."),
            self.tr("Add"),
            self._add,
        )

    def _ask_for_name(self, one: Listener) -> None:
        def take(name: str) -> bool:
            if self._listeners.may_be_called(name, one):
                self._listeners.rename(one, name)
                return True
            return False

        self._ask(self.tr("Rename {name}").format(name=one.name), "", self.tr("Rename"), take).begin_with(one.name)

    def _ask(self, title: str, about: str, button: str, take: Callable[[str], bool]) -> LineDialog:
        refusal = self.tr("There is someone of that name already.")
        dialog = LineDialog(self._keeper, title, about, button, refusal, take, self.window())
        dialog.line.setMaxLength(LONGEST_NAME)
        dialog.line.setPlaceholderText(self.tr("Name"))
        dialog.open()
        return dialog

    def _add(self, name: str) -> bool:
        if not self._listeners.may_be_called(name):
            return False
        self.add.setEnabled(False)
        self._listeners.add(name, self._tell_added)
        return True

    def _tell_added(self, added: Listener | str) -> None:
        self.add.setEnabled(True)
        if isinstance(added, str):
            self._toast.tell(added)
            return
        words = self.tr("{name} has a profile now").format(name=added.name)
        self._toast.offer(words, self.tr("Switch"), partial(self._listeners.switch, added))

    def _remove(self, one: Listener) -> None:
        bring_back = self._listeners.remove(one)
        words = self.tr("{name} is removed; the profile is kept in the folder “removed” of Segue’s own")
        self._toast.tell(words.format(name=one.name), bring_back)
