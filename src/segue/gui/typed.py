"""Letters that are typed where nothing is written yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_BY_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_letter(event: QKeyEvent) -> bool:
    """Or another sign that words begin with."""
    return event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & _BY_OTHERS
