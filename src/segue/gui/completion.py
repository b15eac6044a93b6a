"""The list of what can be typed, as every list that falls from a field looks."""

from PySide6.QtWidgets import QAbstractItemView, QCompleter, QStyledItemDelegate


def dressed(completer: QCompleter, name: str) -> QAbstractItemView:
    """The list of `completer`, dressed; `name` is told to screen readers."""
    popup = completer.popup()
    assert popup is not None
    popup.setProperty("kind", "popup")
    popup.setItemDelegate(QStyledItemDelegate(popup))  # else the rows take nothing of the style sheet
    popup.setAccessibleName(name)
    return popup
