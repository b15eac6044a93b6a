"""Work that is left for a later turn of the loop, so that nobody waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

#: A window asks to be painted within a third of this; what a press has asked for meanwhile comes first too.
_PAINTED = 50


def once_painted(owner: QObject, does: Callable[[], object]) -> None:
    """After what has just changed is seen, if `owner` is there then. A timer of this turn could run out before."""
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(_PAINTED, owner, does))
