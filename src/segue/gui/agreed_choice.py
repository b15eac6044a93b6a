"""In the settings: all that the listener has told of offers, each of it to be ended."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.replying import Agreement, Replying
from segue.gui.buttons import IconButton
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class AgreedChoice(QWidget):
    """A row for each; one line where there is none."""

    def __init__(self, keeper: ThemeKeeper, replying: Replying, toast: Toast) -> None:
        super().__init__()
        self._keeper = keeper
        self._replying = replying
        self._toast = toast
        self.ends: list[IconButton] = []
        self._about = Label(quiet=True, wraps=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.S)
        rows.addWidget(self._about)
        rows.addLayout(self._list)
        replying.changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        empty(self._list)
        agreed = self._replying.agreed()
        nothing = self.tr("Nothing yet. What you answer to an offer, and ask of it in its menu, stands here.")
        self._about.setText(self.tr("It holds until you take it back here.") if agreed else nothing)
        self.ends = []
        for one in agreed:
            self._list.addWidget(self._row(one))

    def _row(self, one: Agreement) -> QWidget:
        end = IconButton(self._keeper, "x", self.tr("Take back: {words}").format(words=one.words), size=16)
        end.clicked.connect(partial(self._end, one))
        self.ends.append(end)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ElidedLabel(one.words), 1)
        layout.addWidget(end)
        return row

    def _end(self, one: Agreement) -> None:
        consequence = one.end()
        self._toast.tell(consequence.words, consequence.take_back)
