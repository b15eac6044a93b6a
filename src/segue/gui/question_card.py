"""A question to the listener, quietly below the offer's place: answered by one click, or put away for good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.questioning import Answer
from segue.gui.buttons import IconButton, quiet_button, secondary_button
from segue.gui.card import Card
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper


class QuestionCard(Card):
    """`seen` when the question that it shows is before the listener; `answered` carries the `Answer`; `plays_wanted`
    the plays that the question goes by, as `PlaysAt`.
    """

    seen = Signal()
    answered = Signal(object)
    plays_wanted = Signal(object)

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self._words = Label(size=Type.LEAD, strong=True, wraps=True)
        self._why = Label(quiet=True, wraps=True)
        self._at: PlaysAt | None = None
        self.yes = secondary_button(self.tr("Yes"))
        self.no = secondary_button(self.tr("No"))
        self.unsure = quiet_button(self.tr("Not sure"))
        self.plays = quiet_button(self.tr("The plays behind it"))
        self.away = IconButton(keeper, "x", self.tr("Put the question away"), size=16)
        answers = Flow(Space.XS, Space.XS)
        for button, answer in (
            (self.yes, Answer.YES),
            (self.no, Answer.NO),
            (self.unsure, Answer.UNSURE),
            (self.away, Answer.AWAY),
        ):
            button.clicked.connect(lambda _=False, answer=answer: self.answered.emit(answer))
            if button is not self.away:
                answers.add(button)
        self.plays.clicked.connect(lambda: self.plays_wanted.emit(self._at))
        answers.add(self.plays)
        told = QVBoxLayout()
        told.setSpacing(Space.XS)
        told.addWidget(self._words)
        told.addWidget(self._why)
        told.addSpacing(Space.S)
        told.addWidget(answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.XL, Space.L, Space.L, Space.L)
        row.addLayout(told, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)

    def show_question(self, words: str, why: str, at: PlaysAt) -> None:
        """In words; why it comes to mind, and the plays that this counts."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(why)
        self._words.setText(words)
        self._why.setText(why)
        self._at = at
        if self.isVisible():
            self.seen.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()
