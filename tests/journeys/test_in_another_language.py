"""The window in another language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conftest import FRIDAY, Start
from languages import TRANSLATIONS, compiled
from segue.adapters.sqlite.profile import open_profile
from segue.core.recipes import SHIPPED
from segue.gui.language import LANGUAGE, say_in_chosen
from segue.gui.targets import AskAt, RecipesAt


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    say_in_chosen(qapp, "en")


def _spoken(profile: Path, file: Path) -> Path:
    """The profile, in which this language was chosen."""
    opened = open_profile(profile, FRIDAY)
    opened.settings.set(LANGUAGE, str(file))
    opened.close()
    return profile


def test_the_window_speaks_german(start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path) -> None:
    german = compiled(TRANSLATIONS / "segue_de.ts", tmp_path / "segue_de.qm")
    running = start(_spoken(demo_copy, german))
    program = running.program
    assert "Freitagabend" in _texts(program.window)
    qtbot.waitUntil(lambda: program.offers.standing is not None)
    offer = program.offers.standing
    assert offer is not None
    assert offer.mix.reason.startswith("Du hast ")


def test_asking_understands_the_words_of_the_chips(
    start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path
) -> None:
    german = compiled(TRANSLATIONS / "segue_de.ts", tmp_path / "segue_de.qm")
    window = start(_spoken(demo_copy, german)).program.window
    window.way.go(AskAt())
    page = window.listening.ask
    assert any("Englisch" in text for text in _texts(page)), "it says so before anything is typed"

    def ask(text: str) -> list[str]:
        page.ask(text)
        qtbot.waitUntil(lambda: page.answer is not None and page.answer.text == text, timeout=10_000)
        return [one.button.accessibleName() for one in page.chips.chips]

    text = "Jazz von Delphine Marchetti, für den Abend, kein Rock, 45 Min."
    assert ask(text) == ["Jazz", "Von Delphine Marchetti", "Abend", "Kein Rock", "45 min"]
    assert not page.missed.isVisible()
    assert ask("Jazz ohne Rock") == ["Jazz", "Kein Rock"]
    assert ask("Jazz, ganz flibber") == ["Jazz"]
    assert "Englisch" in page.missed.text()


def test_what_comes_with_segue_is_told_in_the_language_too(
    start: Start, qtbot: QtBot, demo_copy: Path, tmp_path: Path
) -> None:
    """And what is written small within a sentence begins with a capital where it stands above a page."""
    french = compiled(TRANSLATIONS / "segue_fr.ts", tmp_path / "segue_fr.qm")
    window = start(_spoken(demo_copy, french)).program.window
    assert "Vendredi soir" in _texts(window)
    window.way.go(RecipesAt())
    for card in window.playlists.recipes.cards:
        texts = _texts(card)
        assert not [said for said in SHIPPED if said in texts]
        card.use.click()
        assert window.playlists.blend.head.name.text() == card.recipe.name
        window.way.go(RecipesAt())


def _texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
