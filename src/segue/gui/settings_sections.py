"""What the chapters of the settings are called, for those who lead there before the page is made."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def section_titles() -> Sequence[str]:
    """As they stand on the page, in its order; all that a desktop may have."""
    return (
        translate("SettingsPage", "Your music"),
        translate("SettingsPage", "Appearance"),
        translate("SettingsPage", "Window"),
        translate("SettingsPage", "Keyboard"),
        translate("SettingsPage", "Sound"),
        translate("SettingsPage", "Offers"),
        translate("SettingsPage", "What you do"),
        translate("SettingsPage", "Learning"),
        translate("SettingsPage", "Scrobbling"),
        translate("SettingsPage", "Listeners"),
        on_the_desktop(),
        translate("SettingsPage", "Export and import"),
        translate("SettingsPage", "About"),
    )


def on_the_desktop() -> str:
    """The one that is there only where a desktop has something to ask of."""
    return translate("SettingsPage", "On the desktop")
