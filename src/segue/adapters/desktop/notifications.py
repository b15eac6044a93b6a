"""Notifications: of each track that begins, where the listener wants it; and of an offer while no window shows it."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import partial
from html import escape
from typing import Any

from segue.adapters.desktop.art import Art
from segue.adapters.desktop.objects import Variant, sayable
from segue.adapters.desktop.session_bus import SessionBus
from segue.core.offers import Offers
from segue.core.playback import NowPlaying, Player, State
from segue.core.presence import Presence
from segue.domain.offer import Answer, OfferId
from segue.domain.speech import tr
from segue.domain.track import Track, TrackId
from segue.domain.wording import beside

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"

#: How long it is shown: as the desktop likes it.
_USUAL = -1

#: It hurries nobody.
_LOW = 0

#: How often is looked whether an offer may still be told of: that the screen is filled, say, tells nobody by itself.
LOOKS = timedelta(seconds=20)


class Notices:
    """One notification, which takes the place of the one before. Where the desktop knows no buttons it has none."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._can: frozenset[str] | None = None
        self._shown = 0
        self._is_wanted = False
        self._press: Callable[[str], None] = lambda _: None
        self._hears = False
        #: By which a window may come to the front, as the desktop gave it with the last press.
        self.token = ""

    def show(
        self,
        title: str,
        body: str,
        art: str = "",
        buttons: Mapping[str, str] | None = None,
        press: Callable[[str], None] | None = None,
    ) -> None:
        """`buttons` are words by name, "default" being the notification itself; `press` is told the name."""
        self._is_wanted = True
        self._press = press or (lambda _: None)
        if buttons and not self._hears:
            self._hears = True
            self._bus.hear(_PATH, _NAME, "ActivationToken", self._hear_token)
            self._bus.hear(_PATH, _NAME, "ActionInvoked", self._hear_press)
            self._bus.hear(_PATH, _NAME, "NotificationClosed", self._hear_closed)
        tell = partial(self._tell, title, body, art, buttons or {})
        if self._can is None:
            self._bus.ask(_NAME, _PATH, _NAME, "GetCapabilities", then=partial(self._hear_capabilities, tell))
        else:
            tell()

    def withdraw(self) -> None:
        self._is_wanted = False
        if self._shown:
            self._bus.ask(_NAME, _PATH, _NAME, "CloseNotification", "u", (self._shown,))
            self._shown = 0

    def _hear_capabilities(self, tell: Callable[[], None], answer: tuple[Any, ...] | None) -> None:
        self._can = frozenset() if answer is None else frozenset(answer[0])
        tell()

    def _tell(self, title: str, body: str, art: str, buttons: Mapping[str, str]) -> None:
        if not self._is_wanted:  # withdrawn by now
            return
        can = self._can or frozenset()
        if "body-markup" in can:
            body = escape(body, quote=False)
        hints: dict[str, Variant] = {
            "desktop-entry": ("s", "segue"),
            "urgency": ("y", _LOW),
            "transient": ("b", True),
        }
        if art:
            hints["image-path"] = ("s", art)
        actions = [part for button in buttons.items() for part in button] if "actions" in can else []
        said: tuple[Any, ...] = (
            "Segue",
            self._shown,
            "segue",
            sayable(title),
            sayable(body),
            actions,
            hints,
            _USUAL,
        )
        self._bus.ask(_NAME, _PATH, _NAME, "Notify", "susssasa{sv}i", said, self._hear_shown)

    def _hear_shown(self, answer: tuple[Any, ...] | None) -> None:
        self._shown = 0 if answer is None else answer[0]
        if not self._is_wanted:  # withdrawn before the desktop had a number for it
            self.withdraw()

    def _hear_token(self, body: tuple[Any, ...]) -> None:
        """It comes before the press that it is for."""
        number, token = body
        if number == self._shown:
            self.token = token

    def _hear_press(self, body: tuple[Any, ...]) -> None:
        number, name = body
        if number == self._shown and self._is_wanted:
            self._press(name)

    def _hear_closed(self, body: tuple[Any, ...]) -> None:
        """Put away, or gone by itself: that says nothing of what it told of."""
        if body[0] == self._shown:
            self._shown = 0


class TrackNotices:
    """`is_looked_at` tells whether the window is what the listener looks at: then it needs no notice."""

    def __init__(
        self, bus: SessionBus, player: Player, presence: Presence, art: Art, is_looked_at: Callable[[], bool]
    ) -> None:
        self._notices = Notices(bus)
        self._player = player
        self._presence = presence
        self._art = art
        self._is_looked_at = is_looked_at
        self._last: TrackId | None = None
        player.now_playing.connect(self._hear)

    def _hear(self, now: NowPlaying | None) -> None:
        """What plays is told twice: when it was put on, and when it is heard. What is only held, as behind the last
        track of an evening, is told of when it plays.
        """
        track = None if now is None else now.track
        if track is not None and track.id == self._last:
            return
        self._last = None
        if track is None or self._player.state is not State.PLAYING:
            return
        self._last = track.id
        if not self._presence.tells_tracks or self._is_looked_at() or self._player.leaves_no_trace:
            return
        if track.address is not None:
            self._tell(track, "")
            return
        self._art.find(track.path, lambda url: self._tell(track, url))

    def _tell(self, track: Track, art: str) -> None:
        if track.id != self._last:  # over by now
            return
        tags = track.tags
        self._notices.show(tags.title, beside(tags.artist, tags.album), art)


class OfferNotices:
    """Tells of an offer, once, while `is_hidden` says that no window shows it and the listener may be told; it is
    withdrawn as soon as the offer no longer stands, something plays, or the window is there again, and where the
    listener is not to be spoken to any more, within `LOOKS` (`look`).

    Three buttons, as few as desktops show: play, not now, and fewer of them.
    """

    def __init__(
        self,
        bus: SessionBus,
        offers: Offers,
        player: Player,
        presence: Presence,
        is_hidden: Callable[[], bool],
        show_window: Callable[[str], None],
    ) -> None:
        self._notices = Notices(bus)
        self._offers = offers
        self._presence = presence
        self._is_hidden = is_hidden
        self._show_window = show_window
        self._told_of: OfferId | None = None
        offers.offered.connect(lambda _: self.look())
        player.state_changed.connect(lambda _: self.look())
        presence.changed.connect(lambda _: self.look())

    def look(self) -> None:
        """Whether there is something to tell, or to take back."""
        offer = self._offers.standing
        may_tell = self._offers.may_be_told and self._is_hidden() and self._presence.tells_offers
        if offer is None or not may_tell:
            self._notices.withdraw()
        elif offer.id != self._told_of:
            self._told_of = offer.id
            buttons = {"play": tr("Play"), "not-now": tr("Not now"), "fewer": tr("Fewer offers")}
            self._notices.show(offer.mix.title, offer.mix.reason, "", {"default": "", **buttons}, self._hear)

    def close(self) -> None:
        """What is told of can no longer be played."""
        self._notices.withdraw()

    def _hear(self, button: str) -> None:
        match button:
            case "play":
                self._offers.reply(Answer.ACCEPTED)
            case "not-now":
                self._offers.reply(Answer.NOT_NOW)
            case "fewer":
                self._offers.slow_down()
            case _:
                self._show_window(self._notices.token)
