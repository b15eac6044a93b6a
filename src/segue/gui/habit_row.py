"""One habit that Segue has learned: in a sentence, with the days on which it was kept, and what can be said of it."""

from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from segue.core.habits_told import HabitTold
from segue.core.insights import Legend
from segue.domain.offer import Span
from segue.domain.speech import plural
from segue.domain.wording import date
from segue.gui.buttons import IconButton
from segue.gui.flow import together
from segue.gui.genre_marks import paint_swatch
from segue.gui.habit_hours import HabitHours
from segue.gui.kept_days import KeptDays
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.menu_entry import add_entry, add_heading
from segue.gui.room import roomy
from segue.gui.theme import Space, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper

_SWATCH = 20
#: Where less than so much would be left of the words, what can be said of the habit stands below them: behind so many
#: other parts of the column.
_LEAST_WORDS, _BELOW = 220, 3


class HabitRow(QWidget):
    """`switched` tells whether it may lead to offers. `plays_wanted` asks for the plays behind it, `part_wanted` for
    those among them that were not the listener's own, `tags_wanted` for the tags of its tracks; `genre_unwanted` asks
    to learn nothing of its genre, `forget_wanted` to forget its plays. `corrected` carries the part of the week in
    which it is, as the listener says. `looked_at` tells that it is, or no longer.
    """

    switched = Signal(bool)
    plays_wanted = Signal()
    part_wanted = Signal()
    tags_wanted = Signal()
    genre_unwanted = Signal()
    forget_wanted = Signal()
    corrected = Signal(object)  # Span
    looked_at = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, habit: HabitTold, legend: Legend) -> None:
        super().__init__()
        self._keeper = keeper
        self.habit = habit
        sentence = Label(habit.sentence, wraps=True)
        self._words = Label(habit.words, Type.SMALL, quiet=True)
        self._days = KeptDays(keeper, habit.occasions, legend.place(habit.claim.genre))
        plays = plural("%n play", "%n plays", len(habit.claim.evidence.plays))
        self.plays = Link(Type.SMALL)
        self.plays.show_words(self.tr("The {plays} behind it").format(plays=plays))
        self.plays.setAccessibleName(
            self.tr("The {plays} behind it: {habit}").format(plays=plays, habit=habit.sentence)
        )
        self.plays.clicked.connect(lambda: self.plays_wanted.emit())
        if not habit.claim.evidence.plays:
            self.plays.hide()
        self.switch = QCheckBox(self.tr("Offer it"))
        self.switch.setToolTip(self.tr("Whether this habit may lead to offers"))
        self.switch.setAccessibleName(self.tr("Offer it: {habit}").format(habit=habit.sentence))
        self.switch.toggled.connect(self.switched)
        self.more = IconButton(keeper, "ellipsis", self.tr("Correct or forget it"), size=16)
        self.more.setAccessibleName(self.tr("Correct or forget it: {habit}").format(habit=habit.sentence))
        self.more.clicked.connect(self._open_menu)

        self._below = below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        below.addWidget(self._words)
        below.addWidget(self.plays)
        below.addStretch()
        self.rest = Label(size=Type.SMALL, quiet=True, wraps=True)
        told = QVBoxLayout()
        told.setSpacing(Space.XS)
        told.addWidget(sentence)
        told.addWidget(self._days)
        told.addLayout(below)
        told.addWidget(self.rest)
        self._told = told
        self.hours: HabitHours | None = None
        self._said = together(self.switch, self.more, between=Space.M)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(_Swatch(keeper, legend.place(habit.claim.genre)), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        self._is_below = False
        self.setAccessibleName(f"{habit.sentence} {habit.words}")
        for part in self.parts:
            part.installEventFilter(self)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What of it takes the focus, in order."""
        return self.plays, self.switch, self.more

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The plays stand below the words where there is no room beside them, and so does what can be said of it."""
        super().resizeEvent(event)
        left = self.width() - self._said.sizeHint().width()
        self._place_said(is_below=left < scaled(_LEAST_WORDS))
        room = self._days.width()
        words = self._words.fontMetrics().horizontalAdvance(self._words.text())
        is_beside = words + Space.M + self.plays.sizeHint().width() <= room
        self._words.setWordWrap(words > room)
        directions = QBoxLayout.Direction
        self._below.setDirection(directions.LeftToRight if is_beside else directions.TopToBottom)
        self._below.setSpacing(Space.M if is_beside else Space.XS)

    def minimumSizeHint(self) -> QSize:
        """No more than it calls for with what can be said of it below the words."""
        least = super().minimumSizeHint()
        return least if self._is_below else QSize(self._said.sizeHint().width(), least.height())

    def _place_said(self, *, is_below: bool) -> None:
        if is_below == self._is_below:
            return
        self._is_below = is_below
        (self._row if is_below else self._told).removeWidget(self._said)
        if is_below:
            self._told.insertWidget(_BELOW, self._said, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)

    def show_on(self, is_on: bool, rests_until: datetime | None) -> None:
        """Whether it may lead to offers; and until when it may not, where that was said for a while."""
        words = "" if rests_until is None else self.tr("Not offered until {day}").format(day=date(rests_until))
        self.rest.setText(words)
        self.rest.setVisible(bool(words))
        self.switch.setAccessibleDescription(words)
        self.switch.blockSignals(True)
        self.switch.setChecked(is_on and rests_until is None)
        self.switch.blockSignals(False)

    def menu(self) -> QMenu:
        """What is not right about it."""
        made, theme, habit = QMenu(self), self._keeper.theme, self.habit
        genre = habit.claim.genre
        add_heading(made, self.tr("It is not right"))
        if habit.claim.span is not None:
            add_entry(made, theme, "clock", self.tr("Other days or hours…"), self.ask_hours)
        counted = len(habit.claim.evidence.plays)
        if counted:
            words = self.tr("It is not {genre}: edit the tags…").format(genre=genre)
            add_entry(made, theme, "tags", words, self.tags_wanted.emit)
            add_entry(made, theme, "users", self.tr("Some of it was not me…"), self.part_wanted.emit)
        add_heading(made, self.tr("Out of my taste, not of my history"))
        words = self.tr("Learn nothing from {genre}").format(genre=genre)
        add_entry(made, theme, "circle-dashed", words, self.genre_unwanted.emit)
        if counted:
            add_heading(made, self.tr("Out of my history"))
            forget = self.tr("Forget the {plays} behind it").format(plays=plural("%n play", "%n plays", counted))
            add_entry(made, theme, "trash-2", forget, self.forget_wanted.emit)
        made.aboutToHide.connect(made.deleteLater)
        return made

    def ask_hours(self) -> None:
        """Ask on which days, and at which hours, it is; where it is being asked, go there."""
        span = self.habit.claim.span
        if self.hours is None and span is not None:
            self.hours = HabitHours(self._keeper, self.habit.sentence, span, self.habit.was)
            self.hours.chosen.connect(self._correct)
            self.hours.left.connect(self._close_hours)
            self._told.addWidget(self.hours)
            self.hours.show()
        if self.hours is not None:
            self.hours.take_focus()

    def _close_hours(self) -> None:
        hours, self.hours = self.hours, None
        if hours is not None:
            self.more.setFocus()
            hours.hide()
            hours.deleteLater()

    def _correct(self, span: Span) -> None:
        self._close_hours()
        if span != self.habit.claim.span:
            self.corrected.emit(span)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.looked_at.emit(event.type() is QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.looked_at.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.looked_at.emit(False)

    def _open_menu(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class _Swatch(QWidget):
    def __init__(self, keeper: ThemeKeeper, place: int | None) -> None:
        super().__init__()
        self._keeper = keeper
        self._place = place
        self._fit()
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(roomy(_SWATCH), roomy(_SWATCH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_swatch(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._keeper.theme, self._place)
