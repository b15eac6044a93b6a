"""Columns of one's own: chosen, put in order and sized, and there again the next day."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.gui.buttons import IconButton
from segue.gui.sidebar import Place
from segue.gui.track_table import TrackTable


def in_view(table: TrackTable) -> list[tuple[str, int]]:
    header, model = table.horizontalHeader(), table.model()
    columns = [header.logicalIndex(at) for at in range(header.count())]
    return [
        (model.headerData(i, Qt.Orientation.Horizontal), header.sectionSize(i))
        for i in columns
        if not table.isColumnHidden(i)
    ]


def test_columns_are_arranged_and_found_again(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    window = running.program.window
    window.resize(1500, 800)
    window.sidebar.chosen.emit(Place.TRACKS)
    table = window.music.library.table

    button = next(b for b in table.findChildren(IconButton) if b.accessibleName() == "Columns")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for words in ("Genre", "Added", "Folder"):
        place = next(menu.actionGeometry(action) for action in menu.actions() if action.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place.center())
    QTest.keyClick(menu, Qt.Key.Key_Escape)

    header = table.horizontalHeader()
    start_at, end_at = QPoint(header.sectionViewportPosition(2) + 30, 10), QPoint(40, 10)  # the album, to the front
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start_at)
    for step in range(1, 21):
        QTest.mouseMove(header.viewport(), start_at + (end_at - start_at) * step / 20)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end_at)
    edge = QPoint(header.sectionViewportPosition(2) + header.sectionSize(2) - 1, 10)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    for step in range(1, 11):
        QTest.mouseMove(header.viewport(), edge + QPoint(5 * step, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(50, 0))

    before = in_view(table)
    names = [name for name, _ in before]
    assert names == ["Album", "Title", "Artist", "Year", "Added", "Plays", "Rating", "Length", "Folder"]
    by_folder = next(
        i for i in range(header.count()) if table.model().headerData(i, Qt.Orientation.Horizontal) == "Folder"
    )
    table.sortByColumn(by_folder, Qt.SortOrder.DescendingOrder)
    first = table.model().index(0, 0).data()
    running.close()

    window = start(demo_copy).program.window
    window.resize(1500, 800)
    window.sidebar.chosen.emit(Place.TRACKS)
    assert in_view(window.music.library.table) == before
    assert window.music.library.table.model().index(0, 0).data() == first, "sorted as it was left"
