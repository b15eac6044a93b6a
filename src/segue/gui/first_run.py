"""The first thing a new listener sees: one question, and what Segue does with what it learns."""

from datetime import time
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from segue.gui.buttons import PrimaryButton, quiet_button
from segue.gui.day_arc import DayArc
from segue.gui.icons import pixmap
from segue.gui.labels import ElidedLabel, Label
from segue.gui.room import roomy
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper

_WIDTH = 520
#: Not wider than the smallest window.
_WIDEST = 780


class FirstRun(QWidget):
    """Asks where the music is. `suggested` is a folder that exists, or None."""

    folder_chosen = Signal(object)  # Path

    def __init__(self, keeper: ThemeKeeper, suggested: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._suggested = suggested
        self._arc = DayArc(keeper)
        self._folder_mark = Label()
        title = Label(self.tr("Where is your music?"), Type.TITLE, strong=True)
        lead = Label(
            self.tr(
                "Segue plays the files you already have. It reads their tags, changes a file only when you ask "
                "it to, and sees by itself when music comes or goes."
            ),
            Type.LEAD,
            quiet=True,
            wraps=True,
        )
        promise = Label(
            self.tr(
                "While you listen, Segue remembers what you play, when, and what you skip. After a week or "
                "two it starts to know your hours, and offers a list with its reason. All of this stays on "
                "this machine, in one file that is yours to copy or delete; nothing is sent anywhere."
            ),
            quiet=True,
            wraps=True,
        )
        column = QWidget()
        column.setFixedWidth(min(roomy(_WIDTH), _WIDEST))
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.M)
        rows.addWidget(self._arc)
        rows.addSpacing(Space.S)
        rows.addWidget(title)
        rows.addWidget(lead)
        rows.addSpacing(Space.M)
        if suggested is not None:
            rows.addLayout(self._suggestion(suggested))
            rows.addSpacing(Space.XS)
        rows.addLayout(self._choices())
        rows.addSpacing(Space.XXL)
        rows.addWidget(promise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        layout.addStretch(2)
        across = QHBoxLayout()
        across.addStretch()
        across.addWidget(column)
        across.addStretch()
        layout.addLayout(across)
        layout.addStretch(3)
        self._dress(keeper.theme)
        keeper.changed.connect(self._dress)

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)

    def _suggestion(self, folder: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._folder_mark)
        row.addWidget(ElidedLabel(str(folder), Type.LEAD), 1)
        return row

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        if self._suggested is not None:
            use = PrimaryButton(self._keeper, self.tr("Use this folder"))
            use.clicked.connect(lambda: self.folder_chosen.emit(self._suggested))
            row.addWidget(use)
            other: QPushButton = quiet_button(self.tr("Choose another folder…"))
        else:
            other = PrimaryButton(self._keeper, self.tr("Choose a folder…"))
        other.clicked.connect(self._ask)
        row.addWidget(other)
        row.addStretch()
        return row

    def _ask(self) -> None:
        start = str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where is your music?"), start)
        if chosen:
            self.folder_chosen.emit(Path(chosen))

    def _dress(self, theme: Theme) -> None:
        self._folder_mark.setPixmap(pixmap("folder", theme.accent, 20, self.devicePixelRatioF()))
