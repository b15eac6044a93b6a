"""What a grid of covers shows."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QApplication

from fakes import FakeTracks
from segue.gui.cover_grid import HEADING_ROLE
from segue.gui.cover_model import CoverModel, Entry, Heading


def a_model() -> CoverModel[str | Heading]:
    return CoverModel(FakeTracks([]), lambda name: Entry(str(name), "by Someone", ()))


def test_rows_are_those_that_are_shown_and_nothing_is_written_into_them(qapp: QApplication) -> None:
    model = a_model()
    assert model.rowCount() == 0
    assert model.show_rows(["One", Heading("Last week"), "Two"])
    assert model.rowCount() == 3
    assert model.index(2).data() == "Two, by Someone"
    assert not model.index(2).flags() & Qt.ItemFlag.ItemIsEditable
    assert model.index(1).data(HEADING_ROLE) == "Last week"
    assert model.index(1).flags() == Qt.ItemFlag.NoItemFlags
    assert not model.show_rows(["One", Heading("Last week"), "Two"]), "the same"


def test_rows_are_counted_by_qt_itself() -> None:
    """A view asks for their number once for each row that it lays out."""
    assert CoverModel.rowCount is QStringListModel.rowCount
