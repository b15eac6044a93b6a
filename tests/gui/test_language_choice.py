"""In the settings: which language is spoken from the next start on."""

from pytestqt.qtbot import QtBot

from fakes import FakeSettings
from segue.gui.language import LANGUAGE
from segue.gui.language_choice import LanguageChoice


def test_what_is_chosen_is_kept_for_the_next_start(qtbot: QtBot) -> None:
    settings = FakeSettings()
    choice = LanguageChoice(settings, ["en", "de"])
    qtbot.addWidget(choice)
    choice.refresh()
    offered = [choice.box.itemText(row) for row in range(choice.box.count())]
    assert offered == ["Like the system (English)", "Deutsch", "English"]
    assert choice.box.currentIndex() == 0

    choice.box.activated.emit(1)
    assert settings.get(LANGUAGE) == "de"
    choice.refresh()
    assert choice.box.currentText() == "Deutsch"

    choice.box.activated.emit(0)
    assert settings.get(LANGUAGE) is None, "the system's"


def test_there_is_nothing_to_choose_where_only_english_is_spoken(qtbot: QtBot) -> None:
    choice = LanguageChoice(FakeSettings(), ["en"])
    qtbot.addWidget(choice)
    assert choice.is_empty
