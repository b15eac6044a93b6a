"""Boxes to choose from: named, where Qt would tell screen readers the value alone, and with rows as elsewhere."""

from PySide6.QtWidgets import QComboBox, QStyledItemDelegate


def name_box(box: QComboBox, name: str) -> None:
    """On Linux a box is named by what is chosen in it, whatever it is called: there the name is its description."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)
    box.setItemDelegate(QStyledItemDelegate(box))  # else its rows take nothing of the style sheet
