"""What is made and not shown, and goes with what made it."""

from PySide6.QtWidgets import QWidget


def keep_unseen(part: QWidget, within: QWidget) -> None:
    """A widget that is nowhere is a window of its own: it would outlive `within`, until garbage is collected, in the
    middle of whatever Qt does then.
    """
    part.setParent(within)
    part.hide()
