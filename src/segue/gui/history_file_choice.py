"""A copy of all plays as one file, to keep or to take to another machine; and the way to bring such files in."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from segue.core.history import History
from segue.domain.speech import plural
from segue.gui.anchor import setting_row
from segue.gui.buttons import secondary_button
from segue.gui.settings_list import Which
from segue.gui.toast import Toast

_NAME = "segue-history.jsonl"


class HistoryFileChoice(QWidget):
    def __init__(self, history: History, toast: Toast) -> None:
        super().__init__()
        self._history = history
        self._toast = toast
        self.save = secondary_button(self.tr("Save my history…"))
        self.save.clicked.connect(self._ask_where)
        self.bring = secondary_button(self.tr("Bring in…"))
        self.bring.setToolTip(self.tr("From Spotify, Last.fm, ListenBrainz, or Segue on another machine"))
        words = self.tr("All your plays with their times. Segue on another machine can bring them in.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(setting_row(Which.HISTORY_FILE, words, self.save, self.bring))

    def save_to(self, path: Path) -> None:
        def tell(end: int | str) -> None:
            if isinstance(end, int):
                end = plural("%n play is in “{file}”", "%n plays are in “{file}”", end).format(file=path.name)
            self._toast.tell(end)

        self._history.save_copy(path, tell)

    def _ask_where(self) -> None:
        kind = self.tr("Listening history (*.jsonl)")
        start = str(Path.home() / _NAME)
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy of your history"), start, kind)
        if path:
            self.save_to(Path(path))
