"""In the settings: the language of Segue, which holds from the next start."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.core.ports.machine import Settings
from segue.gui.anchor import setting_row
from segue.gui.language import LANGUAGE, own_name, system_language
from segue.gui.named import ChoiceBox
from segue.gui.settings_list import Which, name_of


class LanguageChoice(QWidget):
    """Of the codes that are `known`; `is_empty` where that is only one."""

    def __init__(self, settings: Settings, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.is_empty = len(known) == 1
        self.box = ChoiceBox(name_of(Which.LANGUAGE))
        self.box.addItem(self.tr("Like the system ({language})").format(language=own_name(system_language(known))))
        for language in sorted(known, key=lambda one: own_name(one).casefold()):
            self.box.addItem(own_name(language), language)
        self.box.activated.connect(self._choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        words = self.tr("Another one is spoken from the next start on.")
        rows.addWidget(setting_row(Which.LANGUAGE, words, self.box))
        self.refresh()

    def refresh(self) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(self._settings.get(LANGUAGE))))

    def _choose(self, index: int) -> None:
        language = self.box.itemData(index)
        if language is None:
            self._settings.drop(LANGUAGE)
        else:
            self._settings.set(LANGUAGE, language)
