"""How Segue shows itself outside of its window, as the listener has set it."""

from segue.core.ports.machine import Settings
from segue.core.signal import Signal


class Presence:
    """Signals: `changed` when it has been set otherwise.

    `has_tray` and `has_notifications` tell whether this desktop has such things at all, once that was looked at.
    """

    def __init__(self, settings: Settings) -> None:
        self.changed: Signal[None] = Signal()
        self.has_tray = False
        self.has_notifications = False
        self._settings = settings

    @property
    def in_tray(self) -> bool:
        """Whether there is an icon in the tray."""
        return self.has_tray and self._settings.get("in tray") is not False

    @property
    def stays_when_closed(self) -> bool:
        """Whether the music plays on when the window is closed: only where there is a way back to it."""
        return self.in_tray and self._settings.get("stays when closed") is True

    @property
    def tells_tracks(self) -> bool:
        """Whether the desktop tells of each track that begins."""
        return self.has_notifications and self._settings.get("tells tracks") is True

    @property
    def tells_offers(self) -> bool:
        """Whether the desktop tells of an offer while the window is hidden."""
        return self.has_notifications and self._settings.get("tells offers") is not False

    def set_in_tray(self, is_on: bool) -> None:
        self._set("in tray", is_on)

    def set_stays_when_closed(self, is_on: bool) -> None:
        self._set("stays when closed", is_on)

    def set_tells_tracks(self, is_on: bool) -> None:
        self._set("tells tracks", is_on)

    def set_tells_offers(self, is_on: bool) -> None:
        self._set("tells offers", is_on)

    def _set(self, name: str, is_on: bool) -> None:
        self._settings.set(name, is_on)
        self.changed.emit(None)
