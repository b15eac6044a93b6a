"""Whose libraries are here, and where else one may be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from segue.core.ports.moving import FoundLibrary
from segue.domain.wording import date_with_weekday
from segue.gui.buttons import secondary_button
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.outcome import Refusal, told_beside
from segue.gui.page_scroll import PageScroll
from segue.gui.theme import Space, Type, hold

_WIDTH = 720


class MovingSources(QWidget):
    """`chosen` tells the path of a library, `file_wanted` asks for another file."""

    chosen = Signal(object)  # Path
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QPushButton] = []
        self._refusal = Refusal(self.tr("Why it was not taken over"))
        self.show_refusal = self._refusal.show_reason
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.L)
        self._none = Label(
            self.tr("No library of another player lies where they usually do."), quiet=True, wraps=True
        )
        self.choose = secondary_button(self.tr("Choose a file…"))
        self.choose.clicked.connect(self.file_wanted)
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(
            Label(
                self.tr(
                    "What another player knows of your music comes along: ratings, how often you played and skipped "
                    "a track, when you added it, and playlists. That player’s own library is only read."
                ),
                quiet=True,
                wraps=True,
            )
        )
        rows.addWidget(self._refusal)
        rows.addSpacing(Space.XL)
        rows.addWidget(Label(self.tr("Found here"), Type.LEAD, strong=True))
        rows.addSpacing(Space.XS)
        rows.addLayout(self._rows)
        rows.addWidget(self._none)
        rows.addSpacing(Space.XL)
        rows.addWidget(Label(self.tr("Elsewhere"), Type.LEAD, strong=True))
        rows.addWidget(
            Label(
                self.tr(
                    "A library from another place or machine: of Rhythmbox, Strawberry, Clementine, Quod Libet or "
                    "Amarok, the XML file that iTunes exports, or a copy of Amarok’s database made by mysqldump."
                ),
                quiet=True,
                wraps=True,
            )
        )
        rows.addSpacing(Space.XS)
        rows.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()
        scroll = self._scroll = PageScroll(column, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self._none.hide()  # until that is known

    def show_found(self, libraries: Sequence[FoundLibrary]) -> None:
        focused = self.window().focusWidget()
        place = next((place for place, button in enumerate(self._buttons) if button is focused), None)
        is_waited_for = focused is self.choose and not self._buttons
        empty(self._rows)
        self._buttons = []
        for library in libraries:
            self._rows.addWidget(self._row(library))
        self._none.setVisible(not libraries)
        if place is not None and self._buttons:
            self._buttons[min(place, len(self._buttons) - 1)].setFocus()
        elif is_waited_for:
            self.take_focus()

    def take_focus(self) -> None:
        (self._buttons[0] if self._buttons else self.choose).setFocus()

    def _row(self, library: FoundLibrary) -> QWidget:
        day = date_with_weekday(library.changed)
        take = secondary_button(self.tr("Take over…"))
        take.setAccessibleName(self.tr("Take over from {player}").format(player=library.player))
        take.setAccessibleDescription(str(library.path))
        take.clicked.connect(lambda: self.chosen.emit(library.path))
        self._buttons.append(take)
        return told_beside(
            take,
            Label(library.player, strong=True),
            ElidedLabel(str(library.path), quiet=True),
            Label(self.tr("Last changed on {day}").format(day=day), quiet=True),
        )
