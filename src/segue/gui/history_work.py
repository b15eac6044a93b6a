"""That a listening history is brought in, how far that is, and the way to stop it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from segue.core.history import Importing
from segue.domain.speech import number, plural
from segue.gui.buttons import secondary_button
from segue.gui.history_sources import WIDTH
from segue.gui.labels import Label
from segue.gui.theme import Space, Type, hold


class HistoryWork(QWidget):
    """What is being done, how far it is, and the way to stop it."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label(size=Type.HEADING, strong=True, wraps=True)
        self._detail = Label(quiet=True, figures=True, wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 1000)
        self._waiting = Label(
            self.tr("Segue looks at your music first: what it has not read yet would not be found again."),
            quiet=True,
            wraps=True,
        )
        self.cancel = secondary_button(self.tr("Cancel"))
        column = QWidget()
        hold(column, most_width=WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, 0, Space.XXL, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(self._words)
        rows.addWidget(self._detail)
        rows.addSpacing(Space.XS)
        rows.addWidget(self._bar)
        rows.addWidget(self._waiting)
        rows.addSpacing(Space.M)
        rows.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column, 1)
        layout.addStretch()

    def show_looking(self, paths: Sequence[Path]) -> None:
        name = paths[0].name if len(paths) == 1 else plural("%n file", "%n files", len(paths))
        self._words.setText(self.tr("Looking into “{name}”").format(name=name))
        self._detail.setText("")
        self._bar.hide()
        self.cancel.setEnabled(True)

    def show_importing(self, stage: Importing) -> None:
        progress = stage.progress
        words = (
            self.tr("Stopping; nothing of it is kept") if stage.is_stopping else self.tr("Bringing in your history")
        )
        self._words.setText(words)
        said = ""
        if progress is not None:
            said = plural("%n listen read", "%n listens read", progress.read)
            if progress.of > 1:
                now = self.tr("file {number} of {of}").format(number=number(progress.number), of=number(progress.of))
                said += f" · {now}"
        self._detail.setText(said)
        # A bar without an end would move by itself; of a single file the detail alone counts.
        self._bar.setVisible(progress is not None and progress.of > 1)
        if progress is not None:
            self._bar.setValue(round(1000 * (progress.number - 1) / progress.of))
        self._bar.setAccessibleName(words)
        self._bar.setAccessibleDescription(said)
        self.cancel.setEnabled(not stage.is_stopping)

    def show_waiting(self, is_waiting: bool) -> None:
        self._waiting.setVisible(is_waiting)
