"""What Segue has learned: its habits, each to be corrected on the spot; what it offered; how well it foretells."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from segue.core.foretelling import Foretelling
from segue.core.habits_told import HabitTold, habits_told, without_habits
from segue.core.insights import Legend
from segue.core.learning import Learned, Learning
from segue.core.manners import Manners
from segue.core.politeness import REMEMBERED
from segue.core.ports.insights import Ever
from segue.core.replying import Replying
from segue.domain.offer import Answer, Form, Span
from segue.domain.preferences import Correction
from segue.domain.speech import number, plural
from segue.domain.taste import Genre, These
from segue.domain.wording import listed
from segue.gui.buttons import secondary_button
from segue.gui.card import Section, hairline
from segue.gui.emptied import empty
from segue.gui.foretelling_card import ForetellingCard
from segue.gui.habit_row import HabitRow
from segue.gui.labels import Label
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.gui.week_map import Outline

if TYPE_CHECKING:
    from segue.core.forgetting import Forgetting
    from segue.core.ports.log import OfferLog, PlayLog
    from segue.core.ports.machine import Clock

#: From this width on two cards stand side by side.
_TWO = 560


class LearnedPart(QWidget):
    """`opened` tells what the listener wants to look at, `earlier_wanted` that it is the earlier offers. `looked_at`
    tells the part of the week of the habit that is pointed at, and None. `changed`: habits are others, or switched.
    """

    opened = Signal(object)  # Shown
    earlier_wanted = Signal()
    looked_at = Signal(object)  # Span | None
    changed = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        learning: Learning,
        manners: Manners,
        foretelling: Foretelling,
        forgetting: "Forgetting",
        plays: "PlayLog",
        offer_log: "OfferLog",
        actions: TrackActions,
        clock: "Clock",
        replying: Replying,
        toast: Toast,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._learning = learning
        self._manners = manners
        self._forgetting = forgetting
        self._plays = plays
        self._offer_log = offer_log
        self._actions = actions
        self._clock = clock
        self._replying = replying
        self._toast = toast
        self._ever = Ever()
        self._legend = Legend()
        self._told: tuple[Learned, Ever, date, Sequence[Correction]] | None = None
        self._shown: tuple[Sequence[HabitTold], Legend] | None = None
        self.rows: list[HabitRow] = []
        self.title = Label(strong=True)
        self.words = Label(quiet=True, wraps=True)
        self._habits = QVBoxLayout()
        self._habits.setSpacing(0)
        self.offers = Label(quiet=True, wraps=True)
        self.earlier = secondary_button(self.tr("Earlier offers"))
        self.earlier.clicked.connect(lambda: self.earlier_wanted.emit())
        self.foretelling = ForetellingCard(keeper, foretelling)

        none = QVBoxLayout()
        none.setSpacing(Space.XS)
        none.addWidget(self.title)
        none.addWidget(self.words)
        learned = Section(keeper, _title(self.tr("What Segue has learned")), none, self._habits)
        offered = QVBoxLayout()
        offered.setSpacing(Space.M)
        offered.addWidget(self.offers)
        offered.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        offered.addStretch()
        self._cards = (
            Section(keeper, _title(self.tr("How well it knows you")), self.foretelling),
            Section(keeper, _title(self.tr("What it has offered you")), offered),
        )
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(learned)
        column.addLayout(self._grid)
        self._place_cards(1)
        learning.changed.connect(lambda _: self._hear_learned())
        replying.changed.connect(lambda _: self._hear_word())

    def show_now(self) -> None:
        self._show_habits()
        self._show_offers()

    def show_ever(self, ever: Ever) -> None:
        """What was ever heard, by which genres have their colours."""
        self._ever, self._legend = ever, Legend.of(ever)
        self._show_habits()

    def outlines(self, genre: str | None) -> Sequence[Outline]:
        """Where in the week the habits are: all, or those of one genre."""
        return [
            Outline(claim.span, claim.genre, self._legend.place(claim.genre), row.switch.isChecked())
            for row in self.rows
            if (claim := row.habit.claim).span is not None and genre in (None, claim.genre)
        ]

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = 2 if self.width() >= scaled(_TWO) else 1
        if columns != self._columns:
            self._place_cards(columns)

    def _place_cards(self, columns: int) -> None:
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    # ---- the habits

    def _hear_learned(self) -> None:
        if self.isVisible():
            self._show_habits()

    def _show_habits(self) -> None:
        """Where they, or their colours, are others than those that are shown."""
        learned = self._learning.learned
        now, corrections = self._clock.now(), self._manners.rules.preferences.corrected
        told = learned, self._ever, now.date(), corrections
        if self._told is not None and learned is self._told[0] and told[1:] == self._told[1:]:
            return
        self._told = told
        habits = habits_told(learned, corrections, now)
        title, words = ("", "") if habits else without_habits(learned, now, self._ever)
        self.title.setText(title)
        self.words.setText(words)
        self.title.setVisible(not habits)
        self.words.setVisible(not habits)
        if (habits, self._legend) == self._shown:
            return
        self._shown = habits, self._legend
        focused = [(row.habit.key, at) for row in self.rows for at, part in enumerate(row.parts) if part.hasFocus()]
        empty(self._habits)
        self.rows = [self._row(habit) for habit in habits]
        for at, row in enumerate(self.rows):
            if at:
                self._habits.addWidget(hairline())
            self._habits.addWidget(row)
            for at_part in (part for key, part in focused if key == row.habit.key):
                row.parts[at_part].setFocus()
        self.changed.emit()

    def _row(self, habit: HabitTold) -> HabitRow:
        row = HabitRow(self._keeper, habit, self._legend)
        self._show_on(row)
        plays = habit.claim.evidence.plays
        row.switched.connect(lambda is_on: self._switch(habit.key, is_on))
        row.plays_wanted.connect(lambda: self.opened.emit(PlaysAt(habit.claim.genre, habit.sentence, plays)))
        some = self.tr("By their menu: leave a session out, or forget single plays.")
        row.part_wanted.connect(lambda: self.opened.emit(PlaysAt(habit.claim.genre, some, plays)))
        row.tags_wanted.connect(lambda: self._edit_tags(habit))
        row.genre_unwanted.connect(lambda: self._actions.leave_out(Genre(habit.claim.genre), habit.claim.genre))
        row.forget_wanted.connect(lambda: self._forgetting.forget(These(plays), habit.claim.genre))
        row.corrected.connect(lambda span: self._correct(habit, span))
        row.looked_at.connect(lambda is_it: self.looked_at.emit(habit.claim.span if is_it else None))
        return row

    def _correct(self, habit: HabitTold, span: Span) -> None:
        held = habit.claim.span
        if held is not None:
            consequence = self._replying.correct(habit.claim.genre, held, span)
            self._toast.tell(consequence.words, consequence.take_back)

    def _switch(self, key: str, is_on: bool) -> None:
        if not is_on:
            self._manners.switch_off(key)
        elif (consequence := self._replying.offer_again(key)) is not None:
            self._toast.tell(consequence.words, consequence.take_back)

    def _show_on(self, row: HabitRow) -> None:
        key = row.habit.key
        until = max((one.until for one in self._replying.rests(key) if one.until is not None), default=None)
        row.show_on(not self._manners.is_off(key), until)

    def _hear_word(self) -> None:
        """Switched, refused, or corrected: then they are others."""
        self._show_habits()
        for row in self.rows:
            self._show_on(row)
        self.changed.emit()

    def _edit_tags(self, habit: HabitTold) -> None:
        """Of the tracks behind it that are ours."""
        found = self._plays.many(habit.claim.evidence.plays)
        tracks = dict.fromkeys(track.id for _, track in found if track.id > 0)
        self._actions.tags_wanted.emit(tuple(tracks))

    # ---- the offers

    def _show_offers(self) -> None:
        past = self._offer_log.since(self._clock.now() - REMEMBERED)
        answers = Counter(None if reply is None else reply.answer for _, reply in past)
        words = {
            Answer.ACCEPTED: self.tr("you played {count}"),
            Answer.NOT_NOW: self.tr("put off {count}"),
            Answer.NOT_AT_THIS_TIME: self.tr("refused {count}"),
            Answer.IGNORED: self.tr("let {count} pass"),
        }
        told = [said.format(count=number(answers[answer])) for answer, said in words.items() if answers[answer]]
        offers = plural("%n offer in {days}", "%n offers in {days}", len(past)).format(
            days=plural("%n day", "%n days", REMEMBERED.days)
        )
        albums = sum(offer.mix.form is Form.ALBUM for offer, _ in past)
        lists = sum(offer.mix.whole is not None for offer, _ in past) - albums
        whole = [plural("%n album", "%n albums", albums)] if albums else []
        whole += [plural("%n playlist of yours", "%n playlists of yours", lists)] if lists else []
        if whole:
            offers = self.tr("{offers}, {albums} among them").format(offers=offers, albums=listed(whole))
        said = self.tr("What you answer decides how many there will be.")
        nothing = plural(
            "It has offered you nothing in %n day.", "It has offered you nothing in %n days.", REMEMBERED.days
        )
        self.offers.setText(f"{offers}: {listed(told)}. {said}" if told else f"{offers}. {said}" if past else nothing)


def _title(words: str) -> Label:
    return Label(words, Type.LEAD, strong=True, wraps=True)
