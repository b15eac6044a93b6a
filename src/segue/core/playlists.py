"""The listener's own playlists: every edit is saved at once, and can be undone and redone.

An edit is what it changed, before and after, as values; so undoing is to write what was before, whatever was done.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import Enum

from msgspec import Struct
from msgspec.structs import replace

from segue.core.ports import playlists as ports
from segue.core.ports.machine import Clock
from segue.core.signal import Signal
from segue.domain.playlist import Kind, Playlist, PlaylistId, Wanted, put, renamed, standing
from segue.domain.speech import tr, unmarked
from segue.domain.track import TrackId

_Changes = tuple[tuple[Playlist | None, Playlist | None], ...]

#: So many edits can be undone; the oldest go first.
STEPS = 100


class Did(Enum):
    """What an edit did; the window has the words for it."""

    MADE = "made"
    DUPLICATED = "duplicated"
    RENAMED = "renamed"
    ADDED = "added tracks"
    REMOVED = "removed tracks"
    ARRANGED = "put tracks in another order"
    SORTED = "sorted"
    WITHOUT_REPEATS = "removed repeats"
    NOTED = "wrote its note"
    COVERED = "gave or took its cover"
    DRAWN = "drawn by lot anew"
    CHANGED = "changed in another way"
    MERGED = "merged"
    MOVED = "moved to a folder"
    PLACED = "put among others"
    BY_NAME = "stand by name"
    DELETED = "deleted"
    BROUGHT_BACK = "brought back"


class Edit(Struct, frozen=True, eq=False):
    """What one edit did: each playlist as it was `before` and is `after`, None where there was or is none. `name` is
    that of the first of the `count` playlists to which the listener did it. An edit is equal to itself only.
    """

    did: Did
    name: str
    changes: _Changes
    count: int = 1


class Playlists:
    """Signals: `listed` when playlists came, went, or look otherwise in a list of them; `edited` carries one whose
    content has changed; `steps_changed` when there is something else to undo or redo, `done` carries each new edit.
    """

    def __init__(self, store: ports.Playlists, clock: Clock) -> None:
        self.listed: Signal[None] = Signal()
        self.edited: Signal[Playlist] = Signal()
        self.steps_changed: Signal[None] = Signal()
        self.done: Signal[Edit] = Signal()
        self._store = store
        self._clock = clock
        self._done: list[Edit] | None = None
        self._undone: list[Edit] = []

    # ---- what there is

    def all(self) -> Sequence[Playlist]:
        """By name, without their tracks."""
        return self._store.all()

    def get(self, playlist: PlaylistId) -> Playlist:
        return self._store.get(playlist)

    def head(self, playlist: PlaylistId) -> Playlist:
        """Without its tracks and its cover."""
        return self._store.head(playlist)

    def within(self, folder: PlaylistId) -> Sequence[PlaylistId]:
        """All that a folder holds, however deep."""
        known = self._store.all()
        within, rest = list[PlaylistId](), [folder]
        while rest:
            inner = [its.id for its in known if its.folder == rest[-1]]
            rest.pop()
            within += inner
            rest += inner
        return within

    def totals(self, playlist: PlaylistId, start: int, end: int) -> ports.PlaylistTotals:
        """Of the positions from `start` to before `end`."""
        return self._store.totals(playlist, start, end)

    def missing(self, playlist: PlaylistId) -> Sequence[int]:
        """The positions, from 0, of what cannot be played."""
        return self._store.missing(playlist)

    def deleted(self) -> Sequence[Sequence[Playlist]]:
        """Those that can be brought back: what was deleted together, the last first."""
        return self._store.deleted()

    def wanted(self, track: TrackId) -> Wanted | None:
        """What a list has named that is told as `track`, below 0; None where it is a track of the library."""
        return self._store.wanted([track]).get(track) if track < 0 else None

    def want(self, songs: Sequence[Wanted]) -> Sequence[TrackId]:
        """The ids, below 0, by which playlists may hold what the library does not have."""
        return self._store.want(songs)

    # ---- edits

    def create(
        self,
        name: str,
        tracks: Sequence[TrackId] = (),
        kind: Kind = Kind.MANUAL,
        folder: PlaylistId | None = None,
        rule: str = "",
        note: str = "",
    ) -> Playlist:
        """A new playlist; a name that is taken gets a number."""
        usual = tr("New folder") if kind is Kind.FOLDER else tr("New playlist")
        made = self._store.create(self._free(name.strip() or usual), tracks, self._clock.now(), kind, folder, rule)
        if note:
            made = replace(made, note=note)
            self._store.write([made], [], self._clock.now())
        self._note(Edit(Did.MADE, made.name, ((None, made),)))
        self.listed.emit(None)
        return made

    def duplicate(self, playlist: PlaylistId) -> Playlist:
        """A playlist like it, beside it."""
        its = self._store.get(playlist)
        made = self._store.create(self._free(its.name), its.tracks, self._clock.now(), its.kind, its.folder, its.rule)
        if its.note or its.cover:
            made = replace(made, note=its.note, cover=its.cover)
            self._store.write([made], [], self._clock.now())
        self._note(Edit(Did.DUPLICATED, its.name, ((None, made),)))
        self.listed.emit(None)
        return made

    def rename(self, playlist: PlaylistId, name: str) -> None:
        self.change(playlist, lambda now: renamed(now, name), Did.RENAMED)

    def name_made(self, playlist: PlaylistId, name: str) -> None:
        """Its first name: one step with what made it, as long as nothing else has been done since."""
        self._with_making(playlist, lambda: self.rename(playlist, name))

    def move_to_made(self, playlists: Iterable[PlaylistId], folder: PlaylistId) -> None:
        """Into a folder that was made for them: one step with that."""
        self._with_making(folder, lambda: self.move(playlists, folder))

    def change(
        self, playlist: PlaylistId, change: Callable[[Playlist], Playlist], did: Did = Did.CHANGED
    ) -> Playlist:
        """Edit a playlist by a pure function. The playlist as it is then; one that is deleted stays as it is.

        Where it gets another name, the rules that name it follow; a name that is taken gets a number.
        """
        before = self._as_known(self._store.get(playlist))
        after = change(before) if any(its.id == playlist for its in self._store.all()) else before
        if after.name != before.name:
            after = replace(after, name=self._free(after.name, playlist))
        if after != before:
            followers = self._followers(before, after.name) if after.name != before.name else ()
            self._do(Edit(did, before.name, ((before, after), *followers)))
        return after

    def _followers(self, before: Playlist, name: str) -> _Changes:
        """The lists whose rules name this one alone, as they are and as they will be."""
        others = [its for its in self._store.all() if its.id != before.id and its.kind is not Kind.FOLDER]
        naming = [its for its in others if its.kind in (Kind.SMART, Kind.BLEND) and "in:" in its.rule.lower()]
        if before.kind is Kind.FOLDER or not naming:
            return ()
        from segue.core.renaming import followed  # late: brings the parser
        from segue.domain.rule import list_key

        if not {list_key(its.name) for its in others}.isdisjoint({list_key(before.name), list_key(name)}):
            return ()
        rules = ((its, followed(its, before.name, name)) for its in naming)
        wholes = ((self._store.get(its.id), rule) for its, rule in rules if rule != its.rule)
        return tuple((whole, replace(whole, rule=rule)) for whole, rule in wholes)

    def merge(self, playlists: Sequence[PlaylistId], into: PlaylistId) -> Playlist:
        """Put the tracks of manual `playlists` behind those of the manual `into`, and delete the others."""
        first = self._store.get(into)
        others = [self._store.get(playlist) for playlist in playlists if playlist != into]
        after = replace(first, tracks=first.tracks + tuple(track for other in others for track in other.tracks))
        if others:
            changes = ((first, after), *((other, None) for other in others))
            self._do(Edit(Did.MERGED, first.name, changes, len(changes)))
        return after

    def move(self, playlists: Iterable[PlaylistId], folder: PlaylistId | None) -> None:
        """Put them into a folder, or into none. Not a folder into itself, nor into one that it holds."""
        above = set(self._above(folder))
        before = [self._store.get(playlist) for playlist in playlists if playlist not in above]
        changes = tuple((its, replace(its, folder=folder, place=None)) for its in before if its.folder != folder)
        if changes:
            self._do(Edit(Did.MOVED, changes[0][0].name, changes, len(changes)))

    def place(
        self, playlists: Collection[PlaylistId], folder: PlaylistId | None, before: PlaylistId | None = None
    ) -> None:
        """Put them into a folder, or into none, in front of one that stands there, or behind all. From then on those
        there stand as they do now, and new ones behind them. Not a folder into itself, nor into one that it holds.
        """
        above, known = set(self._above(folder)), sorted(self._store.all(), key=standing)
        moved = [its for its in known if its.id in playlists and its.id not in above]
        beside = [its for its in known if its.folder == folder]
        stand = put(beside, moved, before)
        if stand != beside:
            places = {its.id: at for at, its in enumerate(stand)}
            others = [its for its in stand if its not in moved]
            self._put(Did.PLACED, len(moved), {its.id: (folder, places[its.id]) for its in (*moved, *others)})

    def is_by_hand(self, folder: PlaylistId | None) -> bool:
        """Whether any in it was put where it stands."""
        return any(its.folder == folder and its.place is not None for its in self._store.all())

    def sort_by_name(self, folder: PlaylistId | None) -> None:
        """All that stand in it."""
        its = [one.id for one in self._store.all() if one.folder == folder]
        self._put(Did.BY_NAME, len(its), dict.fromkeys(its, (folder, None)))

    def _put(self, did: Did, count: int, places: Mapping[PlaylistId, tuple[PlaylistId | None, int | None]]) -> None:
        known = {its.id: (its.folder, its.place) for its in self._store.all()}
        before = [self._store.get(its) for its, place in places.items() if known[its] != place]
        if before:
            changes = tuple((its, replace(its, folder=places[its.id][0], place=places[its.id][1])) for its in before)
            self._do(Edit(did, changes[0][0].name, changes, count))

    def delete(self, *playlists: PlaylistId) -> None:
        """A folder goes with all that it holds."""
        gone = list(dict.fromkeys(inner for playlist in playlists for inner in (playlist, *self.within(playlist))))
        if gone:
            before = [self._store.get(playlist) for playlist in gone]
            changes = tuple((its, None) for its in before)
            self._do(Edit(Did.DELETED, before[0].name, changes, len(set(playlists))))

    def restore(self, *playlists: PlaylistId) -> Sequence[Playlist]:
        """Bring deleted ones back, out of a folder that is gone; a name that is taken by now gets a number."""
        back = [self._store.get(playlist) for playlist in playlists]
        there = {its.id for its in (*self._store.all(), *back)}
        back = [its if its.folder in there else replace(its, folder=None) for its in back]
        changes = self._with_free_names(tuple((None, its) for its in back))
        self._do(Edit(Did.BROUGHT_BACK, back[0].name, changes, len(back)))
        return [after for _, after in changes if after is not None]

    # ---- undoing

    def undoable(self) -> Edit | None:
        """What would be undone."""
        done = self._steps()
        return done[-1] if done else None

    def redoable(self) -> Edit | None:
        return self._undone[-1] if self._undone else None

    def undo(self, only: Edit | None = None) -> Edit | None:
        """Undo the last edit; with `only`, if it is this one. What was undone.

        What was deleted on an earlier day may have another name then: a name that is taken by now gets a number.
        """
        edit = self.undoable()
        if edit is None or (only is not None and edit is not only):
            return None
        self._steps().pop()
        changes = tuple((after, before) for before, after in edit.changes)
        back = self._with_free_names(changes)
        if back is not changes:
            edit = replace(edit, changes=tuple((before, after) for after, before in back))
        self._undone.append(edit)
        self._write(back)
        self.steps_changed.emit(None)
        return edit

    def redo(self, only: Edit | None = None) -> Edit | None:
        """Do again what was undone last; with `only`, if it is this edit. What was done again."""
        edit = self.redoable()
        if edit is None or (only is not None and edit is not only):
            return None
        self._undone.pop()
        self._steps().append(edit)
        self._write(edit.changes)
        self.steps_changed.emit(None)
        return edit

    def found(self, tracks: Mapping[TrackId, TrackId]) -> None:
        """Each of these wanted is that track from now on, in what can be undone too."""
        touched = self._store.found(tracks)

        def known(playlist: Playlist | None) -> Playlist | None:
            if playlist is None or tracks.keys().isdisjoint(playlist.tracks):
                return playlist
            return replace(playlist, tracks=tuple(tracks.get(track, track) for track in playlist.tracks))

        def known_in(edits: list[Edit]) -> list[Edit]:
            return [
                replace(e, changes=tuple((known(before), known(after)) for before, after in e.changes)) for e in edits
            ]

        self._done, self._undone = known_in(self._steps()), known_in(self._undone)
        self.steps_changed.emit(None)
        for playlist in touched:
            self.edited.emit(self._store.get(playlist))

    def _steps(self) -> list[Edit]:
        """What can be undone, the last edit last: at first the deletions of all earlier days."""
        if self._done is None:
            gone = [[self._store.get(its.id) for its in some] for some in self._store.deleted()[:STEPS]]
            self._done = [
                Edit(Did.DELETED, some[0].name, tuple((its, None) for its in some)) for some in reversed(gone)
            ]
        return self._done

    def _do(self, edit: Edit) -> None:
        self._note(edit)
        self._write(edit.changes)

    def _note(self, edit: Edit) -> None:
        done = self._steps()
        done.append(edit)
        del done[:-STEPS]
        self._undone.clear()
        self.steps_changed.emit(None)
        self.done.emit(edit)

    def _write(self, changes: _Changes) -> None:
        kept = [after for _, after in changes if after is not None]
        gone = [before.id for before, after in changes if before is not None and after is None]
        self._store.write(kept, gone, self._clock.now())
        if any(_looks(before) != _looks(after) for before, after in changes):
            self.listed.emit(None)
        for before, after in changes:
            if before is not None and after is not None:
                self.edited.emit(after)

    def _with_making(self, playlist: PlaylistId, do: Callable[[], None]) -> None:
        """One step with what made it, where that was the last one."""
        making = self.undoable()
        made = making.changes[0][1] if making is not None and making.did is Did.MADE else None
        do()
        done = self._steps()
        if made is not None and made.id == playlist and done[-1] is not making:
            done[-2:] = [_joined(done[-2], done[-1])]
            self.steps_changed.emit(None)
            self.done.emit(done[-1])

    def _as_known(self, playlist: Playlist) -> Playlist:
        """The very value that the last edit has led to, where it is equal: a long list is then held once."""
        afters = (after for edit in reversed(self._steps()) for _, after in edit.changes)
        last = next((its for its in afters if its is not None and its.id == playlist.id), None)
        return last if last is not None and last == playlist else playlist

    def _above(self, folder: PlaylistId | None) -> list[PlaylistId]:
        """A folder and all that hold it."""
        holder = {its.id: its.folder for its in self._store.all()}
        above = []
        while folder is not None:
            above.append(folder)
            folder = holder.get(folder)
        return above

    def _with_free_names(self, changes: _Changes) -> _Changes:
        """The same, unless one that comes back has the name of another: then its name gets a number."""
        taken = {its.name.casefold() for its in self._store.all()}
        names: dict[PlaylistId, str] = {}
        for before, after in changes:
            if before is None and after is not None:
                name = _numbered(after.name, taken)
                taken.add(name.casefold())
                if name != after.name:
                    names[after.id] = name
        if not names:
            return changes
        return tuple(
            (before, after if after is None else replace(after, name=names.get(after.id, after.name)))
            for before, after in changes
        )

    def _free(self, name: str, its: PlaylistId | None = None) -> str:
        """The name, with a number where it is taken by another one than `its`. It may be a mix's, as that is said."""
        return _numbered(unmarked(name), {playlist.name.casefold() for playlist in self.all() if playlist.id != its})


def _numbered(name: str, taken: Collection[str]) -> str:
    """The name, with a number where it is among the `taken`, which are folded."""
    if name.casefold() not in taken:
        return name
    number = 2
    while f"{name} {number}".casefold() in taken:
        number += 1
    return f"{name} {number}"


def _joined(making: Edit, done: Edit) -> Edit:
    """One edit that makes what `making` made as it is after `done`."""
    later = {before.id: after for before, after in done.changes if before is not None}
    made = tuple((before, after and later.pop(after.id, after)) for before, after in making.changes)
    others = tuple(change for change in done.changes if change[0] is not None and change[0].id in later)
    first = made[0][1]
    return replace(making, name=making.name if first is None else first.name, changes=(*made, *others))


def _looks(playlist: Playlist | None) -> tuple[object, ...] | None:
    """What of it is seen in a list of playlists."""
    return None if playlist is None else (playlist.name, playlist.folder, playlist.place, playlist.cover)
