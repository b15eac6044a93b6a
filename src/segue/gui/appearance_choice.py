"""In the settings: how the window looks. Each choice is seen at once."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.tailoring import Motion, Rows, Scheme, Tailoring
from segue.gui.accent_choice import AccentChoice
from segue.gui.anchor import Anchor, setting_row
from segue.gui.card import hairline
from segue.gui.choice_row import ChoiceRow
from segue.gui.labels import Label
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper

#: In percent. Others can be had from a file of settings.
_SIZES = (90, 100, 110, 125, 150, 175, 200)


class AppearanceChoice(QWidget):
    def __init__(self, keeper: ThemeKeeper, tailoring: Tailoring) -> None:
        super().__init__()
        self._tailoring = tailoring
        self.scheme = ChoiceRow(
            name_of(Which.SCHEME),
            {
                Scheme.SYSTEM: self.tr("Like the system"),
                Scheme.LIGHT: self.tr("Light"),
                Scheme.DARK: self.tr("Dark"),
            },
        )
        self.accent = AccentChoice(keeper)
        self.text_size = ChoiceRow(name_of(Which.TEXT_SIZE), {size: str(size) for size in _SIZES})
        self.rows = ChoiceRow(
            name_of(Which.ROWS),
            {Rows.COMFORTABLE: self.tr("Comfortable"), Rows.COMPACT: self.tr("Compact")},
        )
        self.motion = ChoiceRow(
            name_of(Which.MOTION),
            {
                Motion.SYSTEM: self.tr("Like the system"),
                Motion.FULL: self.tr("Always"),
                Motion.NONE: self.tr("Never"),
            },
        )
        self.scheme.chosen.connect(lambda scheme: self._choose(scheme=scheme))
        self.accent.chosen.connect(lambda accent: self._choose(accent=accent))
        self.text_size.chosen.connect(lambda size: self._choose(size=size))
        self.rows.chosen.connect(lambda rows: self._choose(rows=rows))
        self.motion.chosen.connect(lambda motion: self._choose(motion=motion))
        in_percent = self.tr("In percent of the usual size.")
        rows: Sequence[QWidget] = (
            setting_row(Which.SCHEME, "", self.scheme),
            Anchor(Which.ACCENT, Label(name_of(Which.ACCENT)), self.accent),
            setting_row(Which.TEXT_SIZE, in_percent, self.text_size),
            setting_row(Which.ROWS, self.tr("How close the tracks of a list stand."), self.rows),
            setting_row(Which.MOTION, self.tr("Covers and panels that glide to where they belong."), self.motion),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for number, row in enumerate(rows):
            if number:
                column.addWidget(hairline())
            column.addWidget(row)
        tailoring.looks_otherwise.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        look = self._tailoring.look
        self.scheme.show_chosen(look.scheme)
        self.accent.show_accent(look.accent)
        self.text_size.show_chosen(look.size)
        self.rows.show_chosen(look.rows)
        self.motion.show_chosen(look.motion)

    def _choose(self, **changed: object) -> None:
        self._tailoring.choose_look(replace(self._tailoring.look, **changed))
