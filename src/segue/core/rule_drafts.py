"""Rules that are being edited: there again where one comes back to them, also after a restart."""

from collections.abc import Iterable, Iterator, Set

from msgspec import Struct

from segue.core.ports.machine import Settings
from segue.core.query_parser import parse_rule
from segue.domain.playlist import PlaylistId
from segue.domain.query import QueryMistake
from segue.domain.rule import Rule, printed

_STORED = "rule_drafts"


class RuleDraft(Struct, frozen=True):
    """A rule that is edited: of a list, or, without one, of one to be made. `unread` is its text where that cannot be
    read (yet).
    """

    playlist: PlaylistId | None
    name: str
    rule: Rule
    unread: str = ""


class RuleDrafts:
    """One of each list at most, and one of a list to be made."""

    def __init__(self, settings: Settings, lists: Iterable[PlaylistId]) -> None:
        """`lists` are those that there are: what was edited of others is forgotten."""
        self._settings = settings
        self._drafts = {draft.playlist: draft for draft in self._stored({None, *lists})}

    def put(self, draft: RuleDraft) -> None:
        self._drafts[draft.playlist] = draft

    def take(self, playlist: PlaylistId | None) -> RuleDraft | None:
        """It is gone on with, and no draft any more."""
        return self._drafts.pop(playlist, None)

    def keep(self, under_way: RuleDraft | None) -> None:
        """Store them all, with that which is being edited just now: it is the listener's work."""
        drafts = [*self._drafts.values(), *([] if under_way is None else [under_way])]
        kept = [[its.playlist, its.name, its.unread or printed(its.rule)] for its in drafts]
        if kept != (self._settings.get(_STORED) or []):
            self._settings.set(_STORED, kept)

    def _stored(self, there: Set[int | None]) -> Iterator[RuleDraft]:
        stored = self._settings.get(_STORED)
        for one in stored if isinstance(stored, list) else ():
            match one:
                case [(int() | None) as number, str(name), str(text)] if number in there:
                    playlist = None if number is None else PlaylistId(number)
                    try:
                        yield RuleDraft(playlist, name, parse_rule(text))
                    except QueryMistake:
                        yield RuleDraft(playlist, name, Rule(), text)
