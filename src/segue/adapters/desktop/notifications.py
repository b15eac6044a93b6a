"""A notification of each track that begins, where the listener wants it; each takes the place of the one before."""

from collections.abc import Callable
from functools import partial
from html import escape
from typing import Any

from segue.adapters.desktop.art import Art
from segue.adapters.desktop.objects import Variant, sayable
from segue.adapters.desktop.session_bus import SessionBus
from segue.core.playback import NowPlaying, Player
from segue.core.presence import Presence
from segue.domain.track import Track

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"

#: How long it is shown: as the desktop likes it.
_USUAL = -1

#: It hurries nobody.
_LOW = 0


class TrackNotices:
    """`is_looked_at` tells whether the window is what the listener looks at: then it needs no notice."""

    def __init__(
        self, bus: SessionBus, player: Player, presence: Presence, art: Art, is_looked_at: Callable[[], bool]
    ) -> None:
        self._bus = bus
        self._presence = presence
        self._art = art
        self._is_looked_at = is_looked_at
        self._last: Track | None = None
        self._notice = 0
        self._takes_markup: bool | None = None
        player.now_playing.connect(self._hear)

    def _hear(self, now: NowPlaying | None) -> None:
        """What plays is told twice: when it was put on, and when it is heard."""
        before, self._last = self._last, None if now is None else now.track
        if now is None or (before is not None and before.id == now.track.id):
            return
        if not self._presence.tells_tracks or self._is_looked_at():
            return
        track = now.track
        if self._takes_markup is None:
            can = partial(self._hear_capabilities, track)
            self._bus.ask(_NAME, _PATH, _NAME, "GetCapabilities", then=can)
        else:
            self._find_art(track)

    def _hear_capabilities(self, track: Track, answer: tuple[Any, ...] | None) -> None:
        self._takes_markup = answer is not None and "body-markup" in answer[0]
        self._find_art(track)

    def _find_art(self, track: Track) -> None:
        if track.address is not None:
            self._tell(track, "")
            return
        self._art.find(track.path, lambda url: self._tell(track, url))

    def _tell(self, track: Track, art: str) -> None:
        if self._last is None or track.id != self._last.id:  # over by now
            return
        tags = track.tags
        body = " · ".join(part for part in (tags.artist, tags.album) if part)
        if self._takes_markup:
            body = escape(body, quote=False)
        hints: dict[str, Variant] = {
            "desktop-entry": ("s", "segue"),
            "urgency": ("y", _LOW),
            "transient": ("b", True),
        }
        if art:
            hints["image-path"] = ("s", art)
        said: tuple[Any, ...] = (
            "Segue",
            self._notice,
            "segue",
            sayable(tags.title),
            sayable(body),
            [],
            hints,
            _USUAL,
        )
        self._bus.ask(_NAME, _PATH, _NAME, "Notify", "susssasa{sv}i", said, self._hear_notice)

    def _hear_notice(self, answer: tuple[Any, ...] | None) -> None:
        self._notice = 0 if answer is None else answer[0]
