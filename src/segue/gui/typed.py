"""Keys that are typed where nothing is written: letters, and Return."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_BY_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_letter(event: QKeyEvent) -> bool:
    """Or another sign that words begin with."""
    return event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & _BY_OTHERS


def is_return(event: QKeyEvent) -> bool:
    """One of the two, by itself."""
    alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
