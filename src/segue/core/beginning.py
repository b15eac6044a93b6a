"""The first minute: what of the listener's past is here, bringing that along, and the first music."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core import history, taking_over
from segue.core.history import History
from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.elsewhere import FoundHistory, HistoryFiles
from segue.core.ports.machine import Settings
from segue.core.ports.moving import FoundLibrary, OtherPlayers
from segue.core.signal import Signal
from segue.core.taking_over import TakingOver
from segue.core.worker import Worker
from segue.domain.play import CHOSEN
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_BEGUN = "begun"

#: Of so many of the albums that have come, one is played first; of those with so many tracks, if there are any.
_AMONG, _TRACKS = 12, 4


class Past(Struct, frozen=True):
    """What was found of the listener's past: libraries of other players, and histories of services."""

    libraries: tuple[FoundLibrary, ...] = ()
    histories: tuple[FoundHistory, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.libraries or self.histories)


#: What became of one thing that was to come along.
Came = taking_over.Taken | taking_over.Refused | history.Imported | history.Refused


class Beginning:
    """Signals: `found` carries what was found of the past; `came` what has come along, or why it has not, one after
    the other.
    """

    def __init__(
        self,
        library: Library,
        player: Player,
        opener: Worker,
        players: Callable[[], OtherPlayers],
        files: Callable[[], HistoryFiles],
        take_over: Callable[[], TakingOver],
        bring: Callable[[], History],
        zone: Callable[[], ZoneInfo],
        settings: Settings,
        chance: random.Random,
    ) -> None:
        """`players` and `files` are called on the opener."""
        self.found: Signal[Past] = Signal()
        self.came: Signal[Came] = Signal()
        self.past = Past()
        self._library = library
        self._player = player
        self._opener = opener
        self._players = players
        self._files = files
        self._take_over = take_over
        self._bring = bring
        self._zone = zone
        self._settings = settings
        self._chance = chance
        self._libraries: list[FoundLibrary] = []
        self._histories: list[FoundHistory] = []
        self._takes_first = self._brings_first = False  # the first of these is under way
        self._follows = False
        self._plays_first: Callable[[], None] | None = None

    @property
    def is_over(self) -> bool:
        """Whether this listener has been through it, or past it."""
        return self._settings.get(_BEGUN) is True

    def end(self) -> None:
        """It is not begun again at the next start."""
        self._settings.set(_BEGUN, True)

    def look(self) -> None:
        """Look for what there is of the past. Nothing of it is opened."""
        players, files = self._players, self._files

        def task() -> Past:
            newest: dict[str, FoundLibrary] = {}
            for one in players().found():
                known = newest.get(one.player)
                newest[one.player] = one if known is None or one.changed > known.changed else known
            return Past(tuple(newest.values()), tuple(files().found()))

        def done(past: Past) -> None:
            self.past = past
            self.found.emit(past)

        self._opener.submit(task, done)

    def bring_along(self, past: Past) -> None:
        """Take these over, one after the other, once the music that comes has been looked at."""
        if not self._follows:
            self._follows = True
            self._take_over().stage_changed.connect(self._hear_taking_over)
            self._bring().stage_changed.connect(self._hear_history)
        self._libraries += past.libraries
        self._histories += past.histories
        self._go_on()

    def play_first(self) -> None:
        """Play an album of what has come; where nothing has yet, the first that does."""
        if self._play_any() or self._plays_first is not None:
            return
        self._plays_first = self._library.changed.connect(lambda _: self._play_what_came())

    def _play_what_came(self) -> None:
        if self._plays_first is not None and self._play_any():
            self._plays_first()
            self._plays_first = None

    def _play_any(self) -> bool:
        """Whether there was anything, or something plays already."""
        if self._player.current is not None:
            return True
        albums: Sequence[TrackId] = self._library.tracks.newest_albums(_AMONG)
        if not albums:
            return False
        found = [self._library.tracks.album_of(track) for track in albums]
        longer = [album for album in found if len(album) >= _TRACKS]
        self._player.play(self._chance.choice(longer or found), CHOSEN)
        return True

    def _go_on(self) -> None:
        """With the next library, and the next history, if nothing of the kind is under way."""
        over, bring = self._take_over(), self._bring()
        if self._libraries and over.stage is None:
            over.read(self._libraries[0].path)
        if self._histories and bring.stage is None:
            bring.choose([self._histories[0].path])

    def _hear_taking_over(self, stage: taking_over.Stage) -> None:
        if not self._libraries:
            return
        path = self._libraries[0].path
        match stage:
            case None:
                if self._takes_first:  # the listener has stopped it
                    self._libraries.pop(0)
                    self._takes_first = False
                self._go_on()
            case taking_over.Reading():
                self._takes_first = stage.path == path
            case taking_over.Foreseen() if stage.path == path:
                self._take_over().take_over()
            case taking_over.Taken() | taking_over.Refused() if stage.path == path:
                self._libraries.pop(0)
                self._takes_first = False
                self.came.emit(stage)
                self._take_over().leave()

    def _hear_history(self, stage: history.Stage) -> None:
        if not self._histories:
            return
        match stage:
            case None:
                if self._brings_first:
                    self._histories.pop(0)
                    self._brings_first = False
                self._go_on()
            case history.LookingInto(paths):
                self._brings_first = paths == (self._histories[0].path,)
            case history.Ready():
                self._bring().bring(self._zone())
            case history.Imported() | history.Refused():
                self._histories.pop(0)
                self._brings_first = False
                self.came.emit(stage)
                self._bring().leave()
