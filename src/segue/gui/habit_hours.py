"""Where in the week a habit is, as the listener says: its days and its hours, in the row of the habit itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from segue.domain.offer import Span
from segue.domain.wording import hour, short_weekday, weekday
from segue.gui.buttons import PrimaryButton, quiet_button
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.named import ChoiceBox
from segue.gui.sides import step_of
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper

_DAYS = range(7)


class HabitHours(QWidget):
    """`chosen` carries the Span that the listener says, `left` tells that they say nothing.

    Where the habit `was` learned for another, that can be gone back to.
    """

    chosen = Signal(object)  # Span
    left = Signal()

    def __init__(self, keeper: ThemeKeeper, habit: str, span: Span, was: Span | None) -> None:
        super().__init__()
        self.days: list[QPushButton] = []
        days = Flow(Space.XS, Space.XS)
        days.setAccessibleName(self.tr("The days of the habit"))
        for day in _DAYS:
            button = QPushButton(short_weekday(day))
            button.setProperty("kind", "toggle")
            button.setCheckable(True)
            button.setAccessibleName(weekday(day))
            button.setAccessibleDescription(habit)
            button.toggled.connect(lambda _: self._fit())
            self.days.append(button)
            days.add(button)
        self.start, self.end = ChoiceBox(self.tr("From")), ChoiceBox(self.tr("Until"))
        self.start.addItems([hour(at) for at in range(24)])
        self.end.addItems([hour(at) for at in range(1, 25)])
        self.start.currentIndexChanged.connect(lambda _: self._fit())
        self.end.currentIndexChanged.connect(lambda _: self._fit())
        self.say = PrimaryButton(keeper, self.tr("Only then"))
        self.say.clicked.connect(lambda: self.chosen.emit(self.span))
        self.back = quiet_button(self.tr("As Segue learned it"))
        self.back.clicked.connect(lambda: self.chosen.emit(was))
        leave = quiet_button(self.tr("Cancel"))
        leave.clicked.connect(self.left)
        hours = Flow(Space.S, Space.S)
        for box, words in ((self.start, self.tr("from")), (self.end, self.tr("to"))):
            hours.add(Label(words, quiet=True))
            hours.add(box)
        self.overnight = Label(self.tr("on the day after"), quiet=True)
        hours.add(self.overnight)
        does = Flow(Space.XS, Space.XS)
        for does_it in (self.say, self.back, leave):
            does.add(does_it)
        self.back.setVisible(was is not None)  # once it is among them: they show what comes
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, Space.S, 0, Space.S)
        rows.setSpacing(Space.S)
        words = self.tr("When is it? It is offered then, and only then. Your history stays as it is.")
        rows.addWidget(Label(words, quiet=True, wraps=True))
        for row in (days, hours, does):
            rows.addWidget(row)
        self._show(span)
        for part in (*self.days, self.start, self.end):
            part.installEventFilter(self)

    @property
    def span(self) -> Span:
        days = frozenset(day for day, button in zip(_DAYS, self.days, strict=True) if button.isChecked())
        start, end = self.start.currentIndex(), self.end.currentIndex() + 1
        return Span(days, start, end if end > start else end + 24)

    def take_focus(self) -> None:
        next((button for button in self.days if button.isChecked()), self.days[0]).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go along the days, as along anything in a row."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched in self.days:
            at = self.days.index(watched)
            if step := step_of(event.key(), self):
                self.days[(at + step) % len(self.days)].setFocus()
                return True
        return super().eventFilter(watched, event)

    def _show(self, span: Span) -> None:
        for day, button in zip(_DAYS, self.days, strict=True):
            button.setChecked(day in span.weekdays)
        self.start.setCurrentIndex(span.from_hour)
        self.end.setCurrentIndex((span.to_hour - 1) % 24)

    def _fit(self) -> None:
        """What ends no later than it begins does so on the next day; and it is on one day at least."""
        span = self.span
        self.overnight.setVisible(span.to_hour > 24)
        self.say.setEnabled(bool(span.weekdays))
