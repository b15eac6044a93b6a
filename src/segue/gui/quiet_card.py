"""What stands where an offer would, while there is none."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.gui.buttons import secondary_button
from segue.gui.day_arc import DayArc
from segue.gui.labels import Label
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.washed_card import WashedCard


class QuietCard(WashedCard):
    """Says in one line that there is none, and below it why; or what plays of the one that was accepted, which can be
    kept as a playlist; or that one has come, which can be looked at.
    """

    keep_chosen = Signal()
    look_chosen = Signal()  # at the offer that has come
    why_chosen = Signal()  # for the plays that its reason counts

    def __init__(self, keeper: ThemeKeeper, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(keeper, washed=False, parent=parent)
        self._arc = DayArc(keeper)
        self._text = Label(size=Type.LEAD, strong=True, wraps=True)
        self._hint = Label(quiet=True, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch()
        words.addWidget(self._text)
        words.addWidget(self._hint)
        words.addStretch()
        layout = QHBoxLayout()
        layout.setSpacing(Space.XL)
        layout.addWidget(self._arc)
        layout.addLayout(words, 1)
        self.keep = secondary_button(self.tr("Keep as a playlist"))
        self.keep.clicked.connect(self.keep_chosen)
        self.look = secondary_button(self.tr("Show"))
        self.look.clicked.connect(self.look_chosen)
        self.why = secondary_button(self.tr("Why?"))
        self.why.clicked.connect(self.why_chosen)
        layout.addWidget(self.why)
        layout.addWidget(self.keep)
        layout.addWidget(self.look)
        hung = QVBoxLayout(self)  # in more room than it needs, it stands where an offer begins
        hung.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        hung.addLayout(layout)
        hung.addStretch(1)
        self.show_text(text, hint)

    def show_text(
        self,
        text: str,
        hint: str,
        *,
        can_be_kept: bool = False,
        can_be_looked_at: bool = False,
        can_be_counted: bool = False,
    ) -> None:
        self.why.setVisible(can_be_counted)
        self.keep.setVisible(can_be_kept)
        self.look.setVisible(can_be_looked_at)
        self._washed = can_be_looked_at
        self.update()
        self.setAccessibleName(text)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)
