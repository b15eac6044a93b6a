"""Undo and redo of what was done to playlists, told in words."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from segue.core.playlists import Did, Edit, Playlists
from segue.domain.speech import plural
from segue.domain.wording import quoted
from segue.gui.toast import Toast
from segue.gui.ways_back import Go

T = TypeVar("T")


class PlaylistSteps(QObject):
    """A word about an edit goes as soon as it offers a step that is no longer the next one: so what stands there
    for some seconds never undoes anything else. Each edit has its way back among all others, told or not.
    """

    def __init__(self, playlists: Playlists, toast: Toast) -> None:
        super().__init__(toast)
        self._playlists = playlists
        self._toast = toast
        self._offered: Go | None = None
        self._back: Go = lambda: None
        playlists.done.connect(self._add_way)
        playlists.steps_changed.connect(lambda _: self._take_offer_away())

    def do(self, edit: Callable[[], T], told: Callable[[T], str]) -> T:
        """Make an edit and tell it, with the way back; what changes nothing is not told."""
        before = self._playlists.undoable()
        made = edit()
        done = self._playlists.undoable()
        if done is not None and done is not before:
            self._offer(told(made), undo=self._back)
        return made

    @property
    def can_undo(self) -> bool:
        return self._playlists.undoable() is not None

    @property
    def can_redo(self) -> bool:
        return self._playlists.redoable() is not None

    def undo(self, only: Edit | None = None) -> None:
        """Undo the last edit, or `only` this one, if it is that."""
        edit = self._playlists.undo(only)
        if edit is not None:
            words = self.tr("Undone: {edit}").format(edit=self._words(edit))
            name = _called_now(edit)
            if name is not None:
                words = self.tr("{told}. It is called “{name}” now").format(told=words, name=name)

            def again() -> None:
                self.redo(edit)

            self._toast.ways.add_forth(words, again, lambda: self._playlists.redoable() is edit)
            self._offer(words, redo=again)

    def redo(self, only: Edit | None = None) -> None:
        edit = self._playlists.redo(only)
        if edit is not None:
            self._add_way(edit)
            self._offer(self.tr("Done again: {edit}").format(edit=self._words(edit)), undo=self._back)

    def say(self, words: str) -> None:
        """What could not be done."""
        self._toast.tell(words)

    def _add_way(self, edit: Edit) -> None:
        def back() -> None:
            self.undo(edit)

        self._back = back
        self._toast.ways.add(self._words(edit), back, lambda: self._playlists.undoable() is edit)

    def _offer(self, words: str, undo: Go | None = None, redo: Go | None = None) -> None:
        self._offered = undo or redo
        self._toast.tell(words, undo, redo, stands=None)

    def _take_offer_away(self) -> None:
        if self._offered is not None:
            self._toast.take_away(self._offered)
            self._offered = None

    def _words(self, edit: Edit) -> str:
        """What it did, as one would say it: “delete “Road trip””."""
        what = quoted(edit.name) if edit.count == 1 else plural("%n playlist", "%n playlists", edit.count)
        words = {
            Did.MADE: self.tr("make {playlist}"),
            Did.DUPLICATED: self.tr("duplicate {playlist}"),
            Did.RENAMED: self.tr("rename {playlist}"),
            Did.ADDED: self.tr("add tracks to {playlist}"),
            Did.REMOVED: self.tr("remove tracks from {playlist}"),
            Did.ARRANGED: self.tr("move tracks in {playlist}"),
            Did.SORTED: self.tr("sort {playlist}"),
            Did.WITHOUT_REPEATS: self.tr("remove duplicates from {playlist}"),
            Did.NOTED: self.tr("note on {playlist}"),
            Did.COVERED: self.tr("cover of {playlist}"),
            Did.DRAWN: self.tr("draw {playlist} anew"),
            Did.CHANGED: self.tr("change {playlist}"),
            Did.MERGED: self.tr("merge {playlist}"),
            Did.MOVED: self.tr("move {playlist}"),
            Did.PLACED: self.tr("put {playlist} elsewhere"),
            Did.BY_NAME: self.tr("sort playlists by name"),
            Did.DELETED: self.tr("delete {playlist}"),
            Did.BROUGHT_BACK: self.tr("bring back {playlist}"),
        }
        return words[edit.did].format(playlist=what)


def _called_now(edit: Edit) -> str | None:
    """The other name that a deleted playlist has come back with, since its own was taken."""
    came_back = edit.changes[0][0]
    is_other = edit.did is Did.DELETED and came_back is not None and came_back.name != edit.name
    return came_back.name if is_other and came_back is not None else None
