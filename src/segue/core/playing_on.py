"""Playing on: where the listener wants it, tracks that fit are put behind the queue before it comes to its end."""

import random
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from segue.core.errors import WorldError
from segue.core.playback import NowPlaying, Player, State, StopAfter
from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain import queue as queues
from segue.domain.offer import Suggestion
from segue.domain.play import ONWARD, PlayId
from segue.domain.queue import Entry, Queue, Repeat
from segue.domain.resuming import goes_on
from segue.domain.track import Track, TrackId

if TYPE_CHECKING:  # they are read, and their modules with them, once something is to be brought
    from segue.core.learning import Learning
    from segue.core.mixing import MixTools, Wanted
    from segue.habits.model import Learner

#: The setting under which it is kept. It is off until the listener wants it: nothing plays that was not asked for.
PLAYS_ON = "plays_on"

#: And that under which it is kept why what plays, and what is to come, was brought: a list of track, reason, plays.
_WHY = "brought to play on"

#: With no more than so many to come, more is brought.
LOW = 1

#: Of the queue's end so many are told to what is asked, and so many do not come again.
_AHEAD = 10
_NOT_AGAIN = 500

#: Of so many it is still known why they were brought.
_REASONS = 300


class PlayingOn:
    """Signals: `changed` tells whether it is on now; `begun`, that the queue is through and something of this plays.

    What is brought stands in the queue as what plays *onward*. None is while the music is to stop, while all is
    repeated, and behind what is no music: a station, a video, what is spoken or very long. To clear the queue gives
    quiet until the track that plays has ended.
    """

    def __init__(
        self,
        player: Player,
        learning: "Callable[[], Learning]",
        tools: "Callable[[], MixTools]",
        wanted: "Callable[[], Wanted]",
        worker: Worker,
        settings: Settings,
        chance: random.Random,
    ) -> None:
        self.changed: Signal[bool] = Signal()
        self.begun: Signal[None] = Signal()
        self.is_on = settings.get(PLAYS_ON) is True
        self._player = player
        self._learning = learning
        self._tools = tools
        self._wanted = wanted
        self._worker = worker
        self._settings = settings
        self._chance = chance
        self._last = player.queue
        self._is_own = False  # what another program left in its queue has not begun now
        self._cleared: Entry | None = None
        self._brought = OrderedDict((one.track, one) for one in _read(settings.get(_WHY)))
        self._is_bringing = False
        #: Whether what plays is music; whether it was to stop where it did; whether it waits for what is brought.
        self._is_music = self._was_to_stop = self._waits = False
        player.queue_changed.connect(self._hear_queue)
        player.now_playing.connect(self._hear_track)
        player.state_changed.connect(self._hear_state)
        player.stop_after_changed.connect(self._hear_stop)
        player.queue_ended.connect(lambda _: self._hear_end())

    def set_on(self, is_on: bool) -> None:
        """Off, what was brought and has not been heard goes from the queue."""
        self._settings.set(PLAYS_ON, is_on)
        self.reread()

    def reread(self) -> None:
        """As it is set."""
        is_on = self._settings.get(PLAYS_ON) is True
        if is_on is self.is_on:
            return
        self.is_on = is_on
        if is_on:
            self._follow()
        else:
            self._take_away()
        self.changed.emit(is_on)

    @property
    def goes_on(self) -> bool:
        """Whether, where the queue ends now, music comes all the same."""
        is_repeated = self._player.queue.repeat is not Repeat.OFF
        return self.is_on and self._is_music and not self._was_to_stop and not is_repeated

    def why(self, track: TrackId) -> Suggestion | None:
        """Why it was brought, as far as that is known: an earlier program's, of what was still to come."""
        return self._brought.get(track)

    def forget_why(self) -> None:
        """Plays were forgotten: nothing that counts them is left here."""
        self._brought.clear()
        self._settings.drop(_WHY)

    # ---- what the player tells

    def _hear_queue(self, queue: Queue) -> None:
        last, self._last = self._last, queue
        if last.upcoming_count and not queue.upcoming_count and queue.current is last.current:
            self._cleared = queue.current
        elif queue.current is not self._cleared or queue.upcoming_count:
            self._cleared = None
        self._follow()

    def _hear_track(self, now: NowPlaying | None) -> None:
        if now is not None:
            self._is_music, self._was_to_stop = _is_music(now.track), False
            was_own, self._is_own = self._is_own, now.origin != ONWARD
            if was_own and not self._is_own:
                self.begun.emit(None)
            self._follow()

    def _hear_state(self, state: State) -> None:
        if state is State.PLAYING:
            self._waits = False
            self._follow()

    def _hear_stop(self, after: StopAfter | None) -> None:
        if after is None and self._player.state is State.STOPPED:
            self._was_to_stop = True
        if after is StopAfter.QUEUE:
            self._take_away()
        self._follow()

    def _hear_end(self) -> None:
        """Nothing was brought in time: it goes on as soon as something is."""
        if self.goes_on:
            self._waits = True
            self._bring()

    def _follow(self) -> None:
        player = self._player
        queue = player.queue
        is_to_end = player.stop_after is not None or queue.current is self._cleared
        is_low = queue.current is not None and queue.upcoming_count <= LOW
        if is_low and not is_to_end and player.state is State.PLAYING and self.goes_on:
            self._bring()

    # ---- what is brought

    def _bring(self) -> None:
        queue = self._player.queue
        if self._is_bringing or not queue.entries:
            return
        self._is_bringing = True
        last, wanted, its_learner, tools = queue.entries[-1], self._wanted(), self._learning().learner, self._tools()
        ahead = [entry.track for entry in queue.entries[queue.at or 0 :]][-_AHEAD:]
        again = {*self._brought, *(entry.track for entry in queue.entries[-_NOT_AGAIN:])}
        seed = self._chance.randrange(2**32)

        def done(brought: Sequence[Suggestion]) -> None:
            self._is_bringing = False
            self._take(brought, last)

        def failed() -> None:
            self._is_bringing = self._waits = False

        self._worker.submit(lambda: brought_behind(ahead, again, wanted, its_learner(), tools, seed), done, failed)

    def _take(self, brought: Sequence[Suggestion], last: Entry) -> None:
        player, waits = self._player, self._waits
        if not self.is_on or player.stop_after is not None:
            return
        if player.queue.entries[-1:] != (last,):  # something else is played by now
            self._follow()
            return
        self._waits = False
        if not brought:
            return
        for one in brought:
            self._brought[one.track] = one
        while len(self._brought) > _REASONS:
            self._brought.popitem(last=False)
        player.change_queue(lambda now: queues.with_last(now, [one.track for one in brought], ONWARD))
        self._keep_why()
        if waits and player.state is State.STOPPED:
            player.resume()

    def _take_away(self) -> None:
        queue = self._player.queue
        first = queue.first_upcoming
        its = [first + at for at, entry in enumerate(queue.upcoming) if entry.origin == ONWARD]
        if its:
            self._player.change_queue(lambda now: queues.with_removed(now, its))

    def _keep_why(self) -> None:
        """For the next start. In a private session, nothing is kept."""
        player = self._player
        if player.is_private:
            return
        entries = player.queue.entries[player.queue.at or 0 :]
        its = [self._brought[one.track] for one in entries if one.origin == ONWARD and one.track in self._brought]
        with suppress(WorldError):  # the log is written at the same times, and tells of a full disk
            self._settings.set(_WHY, [[one.track, one.reason, list(one.plays)] for one in its])


def _read(stored: object) -> Iterator[Suggestion]:
    """What was kept; nothing of what is damaged."""
    for one in stored if isinstance(stored, list) else ():
        match one:
            case [int(track), str(reason), [*plays]] if all(type(play) is int for play in plays):
                yield Suggestion(TrackId(track), 0.0, reason, plays=tuple(map(PlayId, plays)))


def _is_music(track: Track) -> bool:
    return track.address is None and not track.tags.is_video and not goes_on(track.tags, track.tags.duration)


def brought_behind(
    ahead: Sequence[TrackId],
    again: "set[TrackId]",
    wanted: "Wanted",
    learner: "Learner",
    tools: "MixTools",
    seed: int,
) -> Sequence[Suggestion]:
    """On the habits worker."""
    from segue.core.learning import learned_at
    from segue.core.politeness import genres_refused, without
    from segue.core.proposing import material_of
    from segue.domain.taste import Artist, Genre
    from segue.domain.text import fold
    from segue.habits import onward, preferred

    context, preferences = wanted.context, wanted.preferences
    with learner.as_of(context.at):
        learned = learned_at(learner, context.at)
        expected = preferred.bent(learner.genres(context), preferences, context)
    recent = learned.habits.recent
    claims = preferred.corrected(learned.claims, preferences.corrected, recent, context.at)
    off = genres_refused(wanted.refused, claims, preferences, context)
    off |= {one.name for one in wanted.left_out if isinstance(one, Genre)}
    refused = {fold(one.name) for one in wanted.left_out if isinstance(one, Artist)}
    shares = expected if off.issuperset(expected) else without(expected, off)
    end = onward.Behind(context, ahead, again, off, refused, wanted.dial, seed)
    with closing(tools.open_past()) as past:
        material = material_of(past, tools.stock, context.at, wanted.left_out, preferences.leanings)
        return onward.onward(material, learner, shares, past.regards(), end)
