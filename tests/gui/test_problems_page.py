"""What could not be read is listed with its place and its reason."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.domain.track import Problem
from segue.gui.problems_page import ProblemsPage
from segue.gui.theme_keeper import Scheme, ThemeKeeper


def test_a_file_is_told_with_the_folders_that_hold_it(qapp: QApplication, qtbot: QtBot) -> None:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    page = ProblemsPage(keeper)
    qtbot.addWidget(page)
    page.show_problems(
        [Problem(Path("/home/anna/Music/Nobody/Live/01.mp3"), "Damaged."), Problem(Path("/01.mp3"), "Empty.")]
    )
    model = page.table.model()
    shown = [[model.index(row, column).data() for column in range(3)] for row in range(2)]
    assert shown == [["01.mp3", str(Path("Nobody/Live")), "Damaged."], ["01.mp3", str(Path("/")), "Empty."]]
    keeper.deleteLater()
