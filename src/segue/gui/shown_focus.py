"""Whether the focus is shown: it is where the keys are used, and not where the pointer has left it."""

from PySide6.QtCore import Qt

_BACK_AGAIN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


def shows_focus(reason: Qt.FocusReason, before: bool) -> bool:
    """Of what gets the focus for `reason`; back from a menu or another window all is as `before`."""
    return before if reason in _BACK_AGAIN else reason is not Qt.FocusReason.MouseFocusReason
