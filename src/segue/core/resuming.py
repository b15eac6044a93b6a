"""Keeps where long tracks were left, so that they go on there when they are put on again.

Also after a crash: the place is kept every few seconds while one plays.
"""

from contextlib import suppress
from datetime import timedelta

from segue.core.errors import WorldError
from segue.core.playback import Left, NowPlaying, Player, State
from segue.core.ports.machine import Alarms, Clock
from segue.core.ports.playing import LeftPlaces
from segue.domain.play import Ending
from segue.domain.resuming import goes_on, is_in_the_middle
from segue.domain.track import Track

KEPT_EVERY = timedelta(seconds=5)

_ALARM = "left place"


class Resuming:
    """From now on the player begins such tracks where they were left."""

    def __init__(self, player: Player, places: LeftPlaces, alarms: Alarms, clock: Clock) -> None:
        self._player = player
        self._places = places
        self._alarms = alarms
        self._clock = clock
        player.begins_at = self._place_of
        player.now_playing.connect(self._follow)
        player.state_changed.connect(lambda _: self._follow(player.current))
        player.left.connect(self._leave)

    def _place_of(self, track: Track) -> timedelta:
        length = track.tags.duration
        place = self._places.of(track.id) if goes_on(track.tags, length) else None
        return place if place is not None and is_in_the_middle(place, length) else timedelta()

    def _follow(self, now: NowPlaying | None) -> None:
        if now is None or self._player.state is not State.PLAYING or not goes_on(now.track.tags, now.duration):
            self._alarms.cancel(_ALARM)
        else:
            self._alarms.every(_ALARM, KEPT_EVERY, self._keep_now)

    def _keep_now(self) -> None:
        now = self._player.current
        if now is not None and not self._player.leaves_no_trace:
            with suppress(WorldError):  # the log is written at the same times, and tells of the full disk
                self._keep(now.track, self._player.position(), now.duration)

    def _leave(self, left: Left) -> None:
        if left.is_private or left.ending is Ending.FAILED or not goes_on(left.track.tags, left.length):
            return  # where a file broke it is not gone on with, but from where it was a moment before
        position = timedelta() if left.ending is Ending.FINISHED else left.position
        self._keep(left.track, position, left.length)

    def _keep(self, track: Track, position: timedelta, length: timedelta | None) -> None:
        if is_in_the_middle(position, length):
            self._places.keep(track.id, position, self._clock.now())
        else:
            self._places.drop(track.id)
