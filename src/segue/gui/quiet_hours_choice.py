"""In the settings: the hours of the day in which nothing is offered."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.manners import Manners
from segue.core.politeness import NIGHT
from segue.domain.offer import QuietHours
from segue.gui.anchor import setting_row
from segue.gui.check_box import CheckBox
from segue.gui.labels import Label
from segue.gui.named import ChoiceBox
from segue.gui.settings_list import Which, name_of


class QuietHoursChoice(QWidget):
    """Switched off, it keeps the hours for when it is switched on again."""

    def __init__(self, manners: Manners, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._manners = manners
        self.is_on = CheckBox(name_of(Which.QUIET_HOURS))
        self.start, self.end = _hours(self.tr("Quiet from")), _hours(self.tr("Quiet until"))
        words = self.tr("Nothing is offered then, and nothing begins by itself.")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        to = Label(self.tr("to"), quiet=True)
        rows.addWidget(setting_row(Which.QUIET_HOURS, words, self.start, to, self.end, title=self.is_on))
        self._show(manners.quiet or NIGHT)
        self.refresh()
        self.is_on.toggled.connect(lambda _: self._set())
        self.start.currentIndexChanged.connect(lambda _: self._set())
        self.end.currentIndexChanged.connect(lambda _: self._set())
        manners.changed.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        quiet = self._manners.quiet
        self.is_on.blockSignals(True)
        self.is_on.setChecked(quiet is not None)
        self.is_on.blockSignals(False)
        if quiet is not None:
            self._show(quiet)
        for hour in (self.start, self.end):
            hour.setEnabled(quiet is not None)

    def _show(self, quiet: QuietHours) -> None:
        for box, hour in ((self.start, quiet.from_hour), (self.end, quiet.to_hour % 24)):
            box.blockSignals(True)
            box.setCurrentIndex(hour)
            box.blockSignals(False)

    def _set(self) -> None:
        hours = QuietHours(self.start.currentIndex(), self.end.currentIndex())
        self._manners.set_quiet(hours if self.is_on.isChecked() else None)


def _hours(name: str) -> ChoiceBox:
    box = ChoiceBox(name)
    box.addItems([f"{hour:02}:00" for hour in range(24)])
    return box
