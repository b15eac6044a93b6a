"""How much of what a rule finds, and in which order."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from segue.domain.rule import MOST, Amount, Drawn, Limit, Order, Sorted
from segue.domain.rule_wording import order_ends, order_name, order_words
from segue.domain.sorting import SortBy
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.rule_controls import Choice, Number
from segue.gui.theme import Space

#: The orders, those first that one wants most often.
_ORDERS = (
    *(SortBy.FOR_YOU, SortBy.ARTIST, SortBy.TITLE, SortBy.ALBUM, SortBy.ALBUM_ARTIST, SortBy.GENRE, SortBy.COMPOSER),
    *(SortBy.YEAR, SortBy.ORIGINAL_YEAR, SortBy.ADDED, SortBy.LAST_PLAYED, SortBy.PLAYS, SortBy.SKIPS),
    *(SortBy.RATING, SortBy.LOVED, SortBy.DURATION, SortBy.BPM, SortBy.TRACK_NO, SortBy.DISC_NO),
    *(SortBy.FORMAT, SortBy.PATH),
)

#: Of these one means the first end most often.
_UPWARDS = (
    *(SortBy.ARTIST, SortBy.TITLE, SortBy.ALBUM, SortBy.ALBUM_ARTIST, SortBy.GENRE, SortBy.COMPOSER),
    *(SortBy.FORMAT, SortBy.PATH, SortBy.DURATION),
)


class LimitChoice(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_on = Choice(self.tr("How much of it"))
        self.is_on.addItem(self.tr("All of them"), False)
        self.is_on.addItem(self.tr("At most"), True)
        self.is_on.picked.connect(self._tell)
        self.count = Number(self.tr("How much"), 1, MOST[Amount.TRACKS])
        self.count.setValue(50)
        self.count.valueChanged.connect(lambda _: self.changed.emit())
        self.unit = Choice(self.tr("Of what"))
        for key, words in (
            ((Amount.TRACKS, 1), self.tr("tracks")),
            ((Amount.SECONDS, 60), self.tr("minutes")),
            ((Amount.SECONDS, 3600), self.tr("hours")),
            ((Amount.MEGABYTES, 1), self.tr("MB")),
            ((Amount.MEGABYTES, 1000), self.tr("GB")),
            ((Amount.PERCENT, 1), self.tr("% of them")),
        ):
            self.unit.addItem(words, key)
        self.unit.picked.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for widget in (self.is_on, self.count, self.unit):
            row.addWidget(widget)
        self.show_limit(None)

    def show_limit(self, limit: Limit | None) -> None:
        self.is_on.pick(limit is not None)
        if limit is not None and limit != self.value():
            self._show(limit)
        self._fit()

    def value(self) -> Limit | None:
        if not self.is_on.currentData():
            return None
        of, times = self.unit.currentData()
        return Limit(min(self.count.value() * times, MOST[of]), of)

    def _show(self, limit: Limit) -> None:
        units = [self.unit.itemData(at) for at in range(self.unit.count())]
        fitting = [(of, times) for of, times in units if of is limit.of and limit.count % times == 0]
        if not fitting:  # of so many seconds only who has typed them
            fitting = [(Amount.SECONDS, 1)]
            self.unit.addItem(self.tr("seconds"), fitting[0])
        of, times = max(fitting, key=lambda unit: unit[1])
        self.unit.pick((of, times))
        self._fit()
        self.count.blockSignals(True)
        self.count.setValue(limit.count // times)
        self.count.blockSignals(False)

    def _fit(self) -> None:
        of, times = self.unit.currentData()
        self.count.blockSignals(True)
        self.count.setMaximum(MOST[of] // times)
        self.count.blockSignals(False)
        self.count.setVisible(self.is_on.currentData())
        self.unit.setVisible(self.is_on.currentData())

    def _tell(self) -> None:
        self._fit()
        self.changed.emit()


class OrderChoice(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.by = Choice(self.tr("In which order"))
        self._drawn = Drawn()
        self.by.addItem(order_words(Drawn()), "random")
        for by in _ORDERS:
            self.by.addItem(order_name(by), by)
        self.by.picked.connect(self._choose)
        self.direction = Choice(self.tr("From which end"))
        self.direction.picked.connect(self.changed)
        row = Flow(Space.S, Space.XS)
        self._purpose = Label(quiet=True)
        row.add(self._purpose)
        row.add(self.by)
        row.add(self.direction)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(row)
        self.show_order(Sorted())

    def show_purpose(self, chooses: bool) -> None:
        """Whether the order chooses what is in the list, or only sorts it."""
        self._purpose.setText(self.tr("chosen") if chooses else self.tr("sorted"))

    def show_order(self, order: Order) -> None:
        match order:
            case Drawn():
                self._drawn = order
                self.by.pick("random")
                self._fit()
            case Sorted(by, descending):
                self.by.pick(by)
                self._fit()
                if order_ends(by) is not None:
                    self.direction.pick(descending)

    def value(self) -> Order:
        by = self.by.currentData()
        if by == "random":
            return self._drawn
        return Sorted(by, order_ends(by) is not None and self.direction.currentData())

    def _choose(self) -> None:
        self._fit()
        by = self.by.currentData()
        if by != "random" and order_ends(by) is not None:
            self.direction.pick(by not in _UPWARDS)
        self.changed.emit()

    def _fit(self) -> None:
        by = self.by.currentData()
        directions = (None if by == "random" else order_ends(by)) or ()
        before = [self.direction.itemText(at) for at in range(self.direction.count())]
        if list(directions) != before:
            self.direction.clear()
            for descending, words in zip((False, True), directions, strict=False):
                self.direction.addItem(words, descending)
        self.direction.setVisible(bool(directions))
