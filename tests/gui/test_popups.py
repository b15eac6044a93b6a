"""What pops up is round at its corners, with keys at the end of a line; the dialog for files has our look."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QToolTip,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from segue.domain.context import Daypart
from segue.gui.popups import Menu
from segue.gui.theme_keeper import Scheme, ThemeKeeper


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[ThemeKeeper]:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.LIGHT, moves=False)
    yield keeper
    keeper.deleteLater()


def is_round(popup: QWidget) -> bool:
    shape = popup.mask()
    return not shape.contains(QPoint(0, 0)) and shape.contains(popup.rect().center())


def window_called(name: str) -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if w.metaObject().className() == name and w.isVisible())


def test_menus_lists_and_tool_tips_are_round(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    if QApplication.platformName() != "xcb":
        pytest.skip("elsewhere they are see-through at their corners")
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.addAction("Play")
    menu.popup(QPoint(40, 40))
    assert is_round(menu)
    menu.addAction("Play it behind all that is to come")
    menu.popup(QPoint(40, 40))
    assert is_round(menu)
    menu.close()
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["By artist", "By title"])
    box.show()
    box.showPopup()
    assert is_round(box.view().window())
    box.hidePopup()
    QToolTip.showText(QPoint(40, 40), "Add to queue", box)
    qtbot.waitUntil(lambda: is_round(window_called("QTipLabel")))
    QToolTip.hideText()


def test_a_tool_tip_tells_a_name_as_it_is_and_is_no_line_across_the_screen(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    QToolTip.showText(QPoint(40, 40), "<b>Bold</b> " + "and then some more words " * 12, over)
    tip = window_called("QTipLabel")
    assert isinstance(tip, QLabel)
    assert tip.textFormat() is Qt.TextFormat.PlainText
    qtbot.waitUntil(lambda: tip.width() <= 500)
    assert tip.height() >= tip.heightForWidth(tip.width())
    QToolTip.hideText()


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_keys_stand_at_the_end_of_their_line(keeper: ThemeKeeper, qtbot: QtBot, is_mirrored: bool) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    if is_mirrored:
        menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    menu.addAction("Copy\tCtrl+C")
    menu.addAction("Find what sounds like this one, somewhere in the library")
    menu.popup(QPoint(40, 40))
    where = menu.actionGeometry(menu.actions()[0])
    image = menu.grab().toImage()
    ground = image.pixel(where.center())
    inked = [
        x
        for x in range(where.left(), where.right() + 1)
        if any(image.pixel(x, y) != ground for y in range(where.top() + 4, where.bottom() - 4))
    ]
    menu.close()
    edge = inked[0] - where.left() if is_mirrored else where.right() - inked[-1]
    assert 4 <= edge <= 24


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_what_can_be_typed_in_the_dialog_for_files_can_be_read(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, scheme: Scheme
) -> None:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=scheme, moves=False)
    (tmp_path / "music").mkdir()
    dialog = QFileDialog(directory=str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    (line,) = dialog.findChildren(QLineEdit, "fileNameEdit")
    line.setFocus()
    line.setText("mu")
    completer = line.completer()
    completer.setCompletionPrefix("mu")
    qtbot.waitUntil(lambda: completer.completionCount() > 0)  # once the folder has been read
    completer.complete()
    popup = completer.popup()
    assert isinstance(popup, QListView)
    assert popup.isVisible()
    assert popup.accessibleName()
    corner = popup.viewport().rect().bottomRight() - QPoint(8, 2)
    assert popup.viewport().grab().toImage().pixelColor(corner).name() == keeper.theme.raised
    popup.hide()
    keeper.deleteLater()


def test_the_dialog_for_files_has_our_icons_and_cuts_nothing_off(keeper: ThemeKeeper, qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    (tree,) = [tree for tree in dialog.findChildren(QTreeView) if tree.objectName() == "treeView"]
    assert tree.header().sectionResizeMode(0) is QHeaderView.ResizeMode.Stretch
    assert dialog.width() >= 820
    icon = QApplication.style().standardIcon(QStyle.StandardPixmap.SP_FileDialogNewFolder)
    inks = icon.pixmap(16, 16).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    seen = {inks.pixelColor(x, y).name() for x in range(16) for y in range(16) if inks.pixelColor(x, y).alpha() > 250}
    assert seen <= {keeper.theme.second}
