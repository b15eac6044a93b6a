"""What a list of the listener's own holds now, for an offer: what stands in it, by hand or by rule, or fills it; of a
folder, what its lists hold.
"""

from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from segue.core.blending import BlendTools, ToFill, filling, lists_of, mistake_in
from segue.core.for_you import ranking
from segue.core.learning import Past
from segue.core.mixing import Wanted
from segue.core.proposing import Held
from segue.core.query_parser import parse_rule
from segue.core.recipes import RecipeMistake, read
from segue.core.standing import Moment, StandingLists
from segue.domain.context import Context
from segue.domain.offer import Form, Silence
from segue.domain.playlist import Kind, Playlist, PlaylistId, lists_in
from segue.domain.query import QueryMistake
from segue.domain.rule import Rule, Sorted
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId

if TYPE_CHECKING:  # these bring numpy: they are imported on the worker
    from segue.habits.model import Learner

_FORMS = {
    Kind.MANUAL: Form.BY_HAND,
    Kind.SMART: Form.BY_RULE,
    Kind.BLEND: Form.BLEND,
    Kind.FOLDER: Form.FOLDER,
}


class OwnLists:
    """To be asked on the habits worker. Asked twice in one hour, it fills a blend in the same way."""

    def __init__(self, tools: BlendTools) -> None:
        self._tools = tools

    def held(self, playlist: PlaylistId, past: Past, learner: "Learner", context: Context) -> Held | None:
        """None where there is no such list any more. Where nothing can tell what stands in it, it has no tracks."""
        known = past.lists()
        its = next((one for one in known if one.id == playlist), None)
        if its is None:
            return None
        found = self._in(its, known, past, learner, context)
        there = self._tools.songs(found)
        return Held(its.name, _FORMS[its.kind], tuple(track for track in found if track in there))

    def _in(
        self, its: Playlist, known: Sequence[Playlist], past: Past, learner: "Learner", context: Context
    ) -> Sequence[TrackId]:
        match its.kind:
            case Kind.SMART:
                return self._by_rule(its, known, past, learner, context)
            case Kind.BLEND:
                return self._blended(its, known, past, learner, context)
            case Kind.MANUAL:
                return past.list_of(its.id).tracks
            case Kind.FOLDER:  # as it plays from its page: without what is filled anew each time
                lists = (one for one in lists_in(its.id, known) if one.kind is not Kind.BLEND)
                return [track for one in lists for track in self._in(one, known, past, learner, context)]

    def _by_rule(
        self, its: Playlist, known: Sequence[Playlist], past: Past, learner: "Learner", context: Context
    ) -> Sequence[TrackId]:
        try:
            rule = parse_rule(its.rule)
        except QueryMistake:
            return ()
        ranked = self._ranked(rule, past, learner, context)
        with closing(self._tools.open_rules()) as reader:
            return StandingLists(reader).try_out(rule, its.id, Moment(known, context.at, ranked)).tracks

    def _ranked(self, rule: Rule, past: Past, learner: "Learner", context: Context) -> Sequence[TrackId]:
        """All tracks, where the rule puts them in the order of what fits now."""
        match rule.order:
            case Sorted(SortBy.FOR_YOU):
                answer = ranking(learner, past, self._tools.stock, Wanted(context))
                return () if isinstance(answer, Silence) else answer.tracks
            case _:
                return ()

    def _blended(
        self, its: Playlist, known: Sequence[Playlist], past: Past, learner: "Learner", context: Context
    ) -> Sequence[TrackId]:
        try:
            blend = read(its.rule, mistake_in, is_foreign=False).blend
        except RecipeMistake:
            return ()
        hour = int(context.at.timestamp()) // 3600
        lists = lists_of(blend, known, past.list_of)
        to_fill = ToFill(blend, lists, Moment(known, context.at), context, None, (), hour)
        return filling(to_fill, learner, self._tools).tracks
