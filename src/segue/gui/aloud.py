"""What has just happened, told to who hears the window and does not see it."""

from PySide6.QtWidgets import QWidget


def say(widget: QWidget, words: str) -> None:
    """Read `words` aloud, as of `widget`."""
    from PySide6.QtGui import (  # late: many names, and nothing to tell yet
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
