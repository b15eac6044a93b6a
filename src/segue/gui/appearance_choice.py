"""In the settings: how the window looks. Each choice is seen at once."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.tailoring import Motion, Rows, Scheme, Tailoring
from segue.gui.accent_choice import AccentChoice
from segue.gui.card import hairline
from segue.gui.choice_row import ChoiceRow
from segue.gui.labels import Label
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper

#: In percent. Others can be had from a file of settings.
_SIZES = (90, 100, 110, 125, 150, 175, 200)


class AppearanceChoice(QWidget):
    def __init__(self, keeper: ThemeKeeper, tailoring: Tailoring) -> None:
        super().__init__()
        self._tailoring = tailoring
        self.scheme = ChoiceRow(
            self.tr("Light or dark"),
            {
                Scheme.SYSTEM: self.tr("Like the system"),
                Scheme.LIGHT: self.tr("Light"),
                Scheme.DARK: self.tr("Dark"),
            },
        )
        self.accent = AccentChoice(keeper)
        self.text_size = ChoiceRow(self.tr("Size of the text"), {size: f"{size} %" for size in _SIZES})
        self.rows = ChoiceRow(
            self.tr("Rows of lists"),
            {Rows.COMFORTABLE: self.tr("Comfortable"), Rows.COMPACT: self.tr("Compact")},
        )
        self.motion = ChoiceRow(
            self.tr("Movement"),
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        choices: Sequence[tuple[str, QWidget]] = (
            (self.tr("Light or dark"), self.scheme),
            (self.tr("Accent"), self.accent),
            (self.tr("Size of the text"), self.text_size),
            (self.tr("Rows of lists"), self.rows),
            (self.tr("Movement"), self.motion),
        )
        for number, (title, choice) in enumerate(choices):
            if number:
                column.addWidget(hairline())
            column.addWidget(Label(title))
            column.addWidget(choice)
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
