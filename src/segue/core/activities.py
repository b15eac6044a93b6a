"""The listener's own list of activities: what is in it, how each is called, and in which order they stand."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from segue.core.playlists import Playlists
from segue.core.ports.machine import Settings
from segue.core.ports.sensing import ActivityLog
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.context import ACTIVITIES, Activity
from segue.domain.playlist import Kind, Playlist
from segue.domain.speech import tr
from segue.domain.wording import doing

_STORED = "activities"

#: The longest name, in characters.
LONGEST = 30


def stored_activities(settings: Settings) -> tuple[Activity, ...]:
    stored = settings.get(_STORED)
    if isinstance(stored, list) and all(isinstance(word, str) for word in stored):
        return tuple(Activity(word) for word in stored)
    return ACTIVITIES


def activity_of(typed: str) -> Activity:
    """As it stands in the middle of a sentence: without blanks at its ends, and with a small letter first."""
    words = " ".join(typed.split())
    return Activity(words[:1].lower() + words[1:] if words[1:] == words[1:].lower() else words)


class Activities:
    """Every change is kept at once. What has been played keeps the activity that it was played during: a renamed one
    is called otherwise there too, and in the rules of playlists; one that was removed stays there.

    Signals: `changed`, when the list is another; `renamed` carries how an activity was called, and is now;
    `renamed_in_log` when the log has followed.
    """

    def __init__(
        self,
        settings: Settings,
        playlists: Playlists,
        worker: Worker,
        open_log: Callable[[], ActivityLog],
    ) -> None:
        self.changed: Signal[None] = Signal()
        self.renamed: Signal[tuple[Activity, Activity]] = Signal()
        self.renamed_in_log: Signal[None] = Signal()
        self._settings = settings
        self._playlists = playlists
        self._worker = worker
        self._open_log = open_log

    @property
    def all(self) -> tuple[Activity, ...]:
        return stored_activities(self._settings)

    def refusal(self, typed: str, instead_of: Activity | None = None) -> str | None:
        """Why there can be no activity of this name, in a sentence."""
        wanted = activity_of(typed)
        if not wanted:
            return tr("An activity needs a name.")
        if any(_is_called(word, wanted) and word != instead_of for word in self.all):
            return tr("“{wanted}” is in your list already.").format(wanted=wanted)
        return None

    def add(self, typed: str, at: int | None = None) -> None:
        """At the end, or at this place. What `refusal` refuses is not added."""
        if self.refusal(typed) is None:
            known = list(self.all)
            known.insert(len(known) if at is None else at, activity_of(typed))
            self._keep(known)

    def remove(self, activity: Activity) -> Callable[[], object]:
        """It can no longer be chosen. The answer puts it back where it was, and gives what removes it again."""
        at = self.all.index(activity)
        self._keep([word for word in self.all if word != activity])

        def put_back() -> object:
            self.add(activity, at)
            return lambda: self.remove(activity)

        return put_back

    def move(self, activity: Activity, by: int) -> None:
        """So many places down, or, below 0, up."""
        known = list(self.all)
        at = known.index(activity)
        known.insert(max(0, at + by), known.pop(at))
        self._keep(known)

    def rename(self, activity: Activity, typed: str) -> "Renamed | None":
        """Here, in all that was played, and in the rules of playlists. What `refusal` refuses is not done."""
        wanted = activity_of(typed)
        if wanted == activity or wanted == activity_of(doing(activity)) or self.refusal(typed, activity) is not None:
            return None
        return self._rename(activity, wanted)

    def _rename(self, activity: Activity, wanted: Activity) -> "Renamed":
        renamed = Renamed(
            back=lambda: self._rename(wanted, activity).back,
            is_possible=lambda: wanted in self.all and self.refusal(doing(activity), wanted) is None,
            is_merged=any(rule != its.rule for its, rule in self._renamed_rules(wanted, activity)),
        )
        self._keep([wanted if word == activity else word for word in self.all])
        for its, rule in self._renamed_rules(activity, wanted):
            if rule != its.rule:
                self._playlists.change(its.id, partial(_with_rule, rule))
        self.renamed.emit((activity, wanted))
        open_log = self._open_log

        def task() -> bool:
            with closing(open_log()) as log:
                return log.rename(activity, wanted)

        def done(is_merged: bool) -> None:
            renamed.is_merged |= is_merged
            self.renamed_in_log.emit(None)

        self._worker.submit(task, done)
        return renamed

    def _renamed_rules(self, activity: Activity, wanted: Activity) -> Iterator[tuple[Playlist, str]]:
        for playlist in self._playlists.all():
            if playlist.kind in (Kind.SMART, Kind.BLEND) and "played" in playlist.rule:
                from segue.core.renaming import followed_activity  # late: brings the parser

                yield playlist, followed_activity(playlist, activity, wanted)

    def _keep(self, known: Sequence[Activity]) -> None:
        self._settings.set(_STORED, list(known))
        self.changed.emit(None)


class Renamed(Struct):
    """An activity is called otherwise. `back` calls it as before, and gives what does it again; not where the log or
    a rule knew the new name already (`is_merged`), since both are one by now.
    """

    back: Callable[[], Callable[[], object]]
    is_possible: Callable[[], bool]
    is_merged: bool

    def stands(self) -> bool:
        return self.is_possible() and not self.is_merged


def _is_called(activity: Activity, name: str) -> bool:
    """By its own name, or by that which it has in the listener's language."""
    return name.casefold() in (activity.casefold(), doing(activity).casefold())


def _with_rule(rule: str, playlist: Playlist) -> Playlist:
    return replace(playlist, rule=rule)
