"""The private session: nothing that is played in it is kept anywhere, also not after a crash, and nothing is learned.

The player logs nothing meanwhile, and the queue that is kept is the one from before, which comes back with its end.
What was opened from outside the library must be known to be played: that is noted, and taken out again.
"""

from segue.core.playback import Player
from segue.core.ports.library import Tracks
from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.domain.track import TrackId

_SINCE = "private since"


class PrivateSession:
    """Signals: `changed` carries whether one is on."""

    def __init__(self, player: Player, tracks: Tracks, settings: Settings) -> None:
        self.changed: Signal[bool] = Signal()
        self._player = player
        self._tracks = tracks
        self._settings = settings

    @property
    def is_on(self) -> bool:
        return self._player.is_private

    def set_on(self, is_on: bool) -> None:
        if is_on is self.is_on:
            return
        if is_on:
            self._settings.set(_SINCE, self._tracks.newest())
        self._player.set_private(is_on)
        if not is_on:
            self.clear_away()
        self.changed.emit(is_on)

    def clear_away(self) -> None:
        """What a session that has ended, perhaps with a crash, has left."""
        since = self._settings.get(_SINCE)
        if isinstance(since, int):
            self._tracks.drop_unlisted(TrackId(since))
            self._settings.drop(_SINCE)
