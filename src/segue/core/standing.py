"""What stands in each smart playlist, kept fresh by asking only for what has changed."""

import hashlib
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from segue.core.ports.library import RuleReader
from segue.core.query_parser import parse_rule
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.query import Query, QueryMistake
from segue.domain.query import printed as printed_query
from segue.domain.rule import (
    Amount,
    Aspect,
    Drawn,
    Limit,
    Rule,
    Sorted,
    counts_hours,
    cycle,
    list_key,
    looks_at,
    named,
)
from segue.domain.sorting import SortBy
from segue.domain.speech import tr
from segue.domain.track import TrackId
from segue.domain.wording import quoted

#: The tracks of lists with a rule, by `list_key`.
Lists: TypeAlias = Mapping[str, Sequence[TrackId]]

#: How old an answer that counts ages may be: in hours, and in days or more.
_HOURS_HOLD, _DAYS_HOLD = timedelta(minutes=1), timedelta(minutes=10)

#: A limit of length or size is full where no more than this is left of it.
_CRUMB = {Amount.SECONDS: 30.0, Amount.MEGABYTES: 1.0}

#: So many tracks are weighed at once.
_WEIGHED = 500

#: So many tracks in a row that do not fit are passed over; then the list is full.
_PASSED = 100

#: More changed tracks than these are not looked at one by one.
_FEW = 100


class Stand(Struct, frozen=True):
    """What stands in a smart playlist: its `tracks` in their order, of so many that `match`. Where that cannot be
    told, `mistake` says why, in a sentence.
    """

    playlist: PlaylistId
    tracks: Sequence[TrackId]
    match: int
    mistake: str = ""


class News(Struct, frozen=True):
    """What has changed: these `tracks` in these `aspects`, or `all` in any way; and the manual playlists of these
    `lists`, by `list_key`.
    """

    tracks: frozenset[TrackId] = frozenset()
    aspects: frozenset[Aspect] = frozenset()
    lists: frozenset[str] = frozenset()
    all: bool = False

    def with_also(self, other: "News") -> "News":
        return News(
            self.tracks | other.tracks,
            self.aspects | other.aspects,
            self.lists | other.lists,
            self.all or other.all,
        )


class Moment(Struct, frozen=True):
    """By what is asked: the `playlists` there are, without their tracks; the time; and what fits `now` best first."""

    playlists: Sequence[Playlist]
    now: datetime
    ranked: Sequence[TrackId] = ()


#: The seconds and the megabytes of tracks, as far as they were asked for. Only a scan makes others of them.
_Amounts: TypeAlias = dict[Amount, dict[int, float]]


class _Kept(Struct):
    rule: Rule
    text: str
    matching: "array[int]"
    shown: "array[int]"
    asked: datetime
    ranked: Sequence[TrackId]
    names: Mapping[str, frozenset[PlaylistId]]
    mistake: str = ""


class StandingLists:
    """Belongs to one thread, as its reader does."""

    def __init__(self, reader: RuleReader) -> None:
        self._reader = reader
        self._kept: dict[PlaylistId, _Kept] = {}
        self._amounts: _Amounts = {}

    def refresh(self, moment: Moment, watched: Iterable[PlaylistId], news: News) -> Sequence[Stand]:
        """The `watched` lists, and those known already as far as that is cheap: of each that has changed, its stand.

        What is not watched and would have to be asked from the beginning is let go.
        """
        smart = {its.id for its in moment.playlists if its.kind is Kind.SMART}
        watched = [its for its in watched if its in smart]
        lasting = smart.intersection(watched) if news.all else smart
        if news.all:
            self._amounts.clear()
        self._kept = {its: kept for its, kept in self._kept.items() if its in lasting}
        round_ = _Round(self._reader, moment, news, self._kept, self._amounts)
        for its in dict.fromkeys((*watched, *self._kept)):
            round_.stand(its, is_watched=its in watched)
        return [
            Stand(its, kept.shown[:], len(kept.matching), kept.mistake)  # type: ignore[arg-type]
            for its, kept in round_.kept.items()
            if its in round_.changed
        ]

    def known(self) -> frozenset[PlaylistId]:
        return frozenset(self._kept)

    def try_out(self, rule: Rule, its: PlaylistId | None, moment: Moment) -> Stand:
        """What would stand in a list with this rule."""
        round_ = _Round(self._reader, moment, News(), dict(self._kept), self._amounts)
        mistake = round_.mistake_in(rule, its)
        if mistake:
            return Stand(its or PlaylistId(0), (), 0, mistake)
        matching = round_.all(rule, round_.lists(rule))
        shown = round_.limited(rule.limit, matching)
        unknown = round_.unknown(rule)
        return Stand(its or PlaylistId(0), shown, len(matching), unknown)  # type: ignore[arg-type]

    def holds(self, playlist: PlaylistId, moment: Moment) -> Sequence[TrackId]:
        """What stands in one list."""
        stands = self.refresh(moment, [playlist], News(all=True))
        return next((stand.tracks for stand in stands if stand.playlist == playlist), ())

    def length(self, tracks: Sequence[TrackId]) -> timedelta:
        return self._reader.length(tracks)

    def lists(self, names: frozenset[str], moment: Moment) -> Lists:
        """The tracks of those lists of these names that have a rule."""
        round_ = _Round(self._reader, moment, News(), self._kept, self._amounts)
        return round_.named(names)


class _Round:
    """One refreshing of all."""

    def __init__(
        self, reader: RuleReader, moment: Moment, news: News, kept: dict[PlaylistId, _Kept], amounts: "_Amounts"
    ) -> None:
        self._reader = reader
        self._amounts = amounts
        self._moment = moment
        self._news = news
        self.kept = kept
        self.smart = {its.id: its for its in moment.playlists if its.kind is Kind.SMART}
        self._by_name: dict[str, list[PlaylistId]] = {}
        for its in self.smart.values():
            self._by_name.setdefault(list_key(its.name), []).append(its.id)
        self._names = {list_key(its.name) for its in moment.playlists if its.kind is not Kind.FOLDER}
        self._touched = frozenset(reader.copies(list(news.tracks))) if news.tracks else frozenset[TrackId]()
        self._done: set[PlaylistId] = set()
        self._under_way: list[PlaylistId] = []
        self._places: array[int] | None = None
        #: What stood in those that have changed; None where that is not known.
        self._before: dict[PlaylistId, array[int] | None] = {}
        self.changed: set[PlaylistId] = set()

    # ---- one list after the other, those that are named first

    def stand(self, its: PlaylistId, is_watched: bool = True) -> None:
        if its in self._done:
            return
        self._done.add(its)
        playlist, kept = self.smart[its], self.kept.get(its)
        if kept is not None and kept.text == playlist.rule:
            rule, mistake = kept.rule, self.mistake_in(kept.rule, its)
        else:
            try:
                rule = parse_rule(playlist.rule)
                mistake = self.mistake_in(rule, its)
            except QueryMistake as error:
                rule, mistake = Rule(), tr("Its rule cannot be read. {reason}").format(reason=error.sentence)
        if mistake:
            self._keep(its, _Kept(rule, playlist.rule, array("q"), array("q"), self._moment.now, (), {}, mistake))
            return
        names = named(rule.query)
        inner = {name: frozenset(self._by_name.get(name, ())) for name in names}
        for name in sorted(names):
            for other in self._by_name.get(name, ()):
                self.stand(other, is_watched)
        if kept is None or kept.mistake != self.unknown(rule) or self._is_stale(kept, playlist, inner, is_watched):
            matching = self.all(rule, self.lists(rule))
        else:
            answer = self._changed_few(kept, rule, names)
            if answer is None:
                return
            matching = answer
        shown = self.limited(rule.limit, matching)
        ranked = self._moment.ranked
        unknown = self.unknown(rule)
        self._keep(its, _Kept(rule, playlist.rule, matching, shown, self._moment.now, ranked, inner, unknown))

    def _keep(self, its: PlaylistId, now: _Kept) -> None:
        before = self.kept.get(its)
        self.kept[its] = now
        if before is None or before.shown != now.shown:
            self._before[its] = None if before is None else before.shown
        if before is None or (before.shown, len(before.matching), before.mistake) != (
            *(now.shown, len(now.matching)),
            now.mistake,
        ):
            self.changed.add(its)

    def _is_stale(
        self,
        kept: _Kept,
        playlist: Playlist,
        inner: Mapping[str, frozenset[PlaylistId]],
        is_watched: bool,
    ) -> bool:
        """Whether all must be asked anew."""
        if self._news.all or kept.text != playlist.rule or kept.names != inner:
            return True
        if not self._news.lists.isdisjoint(inner):
            return True
        if any(other in self._before and self._before[other] is None for some in inner.values() for other in some):
            return True
        aspects = looks_at(kept.rule)
        if Aspect.MOMENT in aspects and kept.ranked is not self._moment.ranked:
            return True
        if Aspect.CLOCK in aspects and is_watched:
            hold = _HOURS_HOLD if counts_hours(kept.rule) else _DAYS_HOLD
            return not timedelta() <= self._moment.now - kept.asked < hold
        return False

    def _changed_few(self, kept: _Kept, rule: Rule, names: frozenset[str]) -> "array[int] | None":
        """What matches now, where few tracks have changed; None where that is what matched before."""
        touched: set[TrackId] = set()
        for other in (other for name in names for other in self._by_name.get(name, ())):
            before = self._before.get(other)
            if before is not None:
                touched.update(set(before) ^ set(self.kept[other].shown))  # type: ignore[arg-type]
        if not looks_at(rule).isdisjoint(self._news.aspects):
            touched |= self._touched
        if not touched:
            return None
        if len(touched) > _FEW:
            return self.all(rule, self.lists(rule))
        found = set(self._reader.among(sorted(touched), rule.query, self._moment.now, self._few_of(rule, touched)))
        moving = self._touched if not looks_at(Rule(order=rule.order)).isdisjoint(self._news.aspects) else frozenset()
        stood = _indexes(kept.matching, touched)
        gone = {track for track in stood if track not in found or track in moving}
        matching = kept.matching[:]
        for track in sorted(gone, key=stood.__getitem__, reverse=True):
            del matching[stood[track]]
        for track in sorted(found - (stood.keys() - gone)):
            place = self._place(track, matching, rule)
            if place is None:
                return self.all(rule, self.lists(rule))
            matching.insert(place, track)
        return None if matching == kept.matching else matching

    # ---- what a rule finds

    def all(self, rule: Rule, lists: Lists) -> "array[int]":
        query, now = rule.query, self._moment.now
        match rule.order:
            case Sorted(SortBy.FOR_YOU) | Drawn():
                ids = self._reader.all(query, Sorted(SortBy.ADDED), now, lists)
                return array("q", sorted(ids, key=self._key(rule)))
            case order:
                return array("q", self._reader.all(query, order, now, lists))

    def limited(self, limit: Limit | None, matching: "array[int]") -> "array[int]":
        if limit is None:
            return matching
        match limit.of:
            case Amount.TRACKS:
                return matching[: limit.count]
            case Amount.PERCENT:
                return matching[: max(1, round(len(matching) * limit.count / 100))]
            case of:
                return self._as_much_as(limit, of, matching)

    def _as_much_as(self, limit: Limit, of: Amount, matching: "array[int]") -> "array[int]":
        """What does not fit is passed over, so that one long track does not end the list."""
        taken, left, passed = array("q"), float(limit.count), 0
        for start in range(0, len(matching), _WEIGHED):
            some = matching[start : start + _WEIGHED]
            for track, amount in zip(some, self._weighed(some, of), strict=True):
                if amount <= left:
                    taken.append(track)
                    left, passed = left - amount, 0
                else:
                    passed += 1
                if left < _CRUMB[of] or passed >= _PASSED:
                    return taken
        return taken

    def _weighed(self, tracks: "array[int]", of: Amount) -> Sequence[float]:
        known = self._amounts.setdefault(of, {})
        new = [TrackId(track) for track in tracks if track not in known]
        if new:
            known.update(zip(new, self._reader.amounts(new, of), strict=True))
        return [known[track] for track in tracks]

    def _place(self, track: TrackId, matching: "array[int]", rule: Rule) -> int | None:
        match rule.order:
            case Sorted(SortBy.FOR_YOU) | Drawn():
                key = self._key(rule)
                return bisect_left(matching, key(track), key=key)
            case order:
                return self._reader.place(track, matching, order)  # type: ignore[arg-type]

    def _key(self, rule: Rule) -> Callable[[int], tuple[int, int]]:
        if isinstance(rule.order, Drawn):
            return lots(printed_query(rule.query), rule.order.draw)
        if self._places is None:
            self._places = array("i", b"\xff" * (4 * (max(self._moment.ranked, default=0) + 1)))
            for place, track in enumerate(self._moment.ranked):
                self._places[track] = place
        places, last = self._places, len(self._moment.ranked)

        def key(track: int) -> tuple[int, int]:
            """What has come since the ranking stands behind it, the newest first."""
            place = places[track] if track < len(places) else -1
            return (place, 0) if place >= 0 else (last, -track)

        return key

    # ---- what it names

    def lists(self, rule: Rule) -> Lists:
        return self.named(named(rule.query))

    def named(self, names: frozenset[str]) -> Lists:
        found = {}
        for name in names & self._by_name.keys():
            for other in self._by_name[name]:
                self.stand(other)
            tracks: dict[int, None] = {}
            for other in self._by_name[name]:
                tracks |= dict.fromkeys(self.kept[other].shown)
            found[name] = array("q", tracks)
        return found  # type: ignore[return-value]

    def _few_of(self, rule: Rule, tracks: set[TrackId]) -> Lists:
        """As `lists`, but of `tracks` alone."""
        return {
            name: sorted({track for its in lists for track in _indexes(self.kept[its].shown, tracks)})
            for name in named(rule.query)
            if (lists := self._by_name.get(name))
        }

    def unknown(self, rule: Rule) -> str:
        names = sorted(named(rule.query))
        blends = [
            its.name for its in self._moment.playlists if its.kind is Kind.BLEND and list_key(its.name) in names
        ]
        if blends:
            return blend_said(blends[0])
        missing = [name for name in names if name not in self._names]
        return tr("There is no playlist “{missing}”.").format(missing=missing[0]) if missing else ""

    def mistake_in(self, rule: Rule, its: PlaylistId | None) -> str:
        """What is wrong with a list of this rule that no edit of another list could cure."""
        playlist = None if its is None else self.smart.get(its)
        way = cycle_of(rule, None if playlist is None else playlist.name, self.smart.values())
        return "" if way is None else cycle_said(way)


def lots(of: str, draw: int) -> Callable[[int], tuple[int, int]]:
    """For each track the lot that it draws: always the same one, and nothing like that of another draw."""
    salt = zlib.crc32(of.encode("utf-8", "surrogatepass")).to_bytes(4, "little") + draw.to_bytes(4, "little")
    fresh = hashlib.blake2b(salt, digest_size=8)

    def lot(track: int) -> tuple[int, int]:
        drawn = fresh.copy()
        drawn.update(track.to_bytes(8, "little"))
        return int.from_bytes(drawn.digest(), "little"), track

    return lot


def cycle_of(rule: Rule, name: str | None, playlists: Iterable[Playlist]) -> tuple[str, ...] | None:
    """The names of the lists through which a list of this `name` and `rule` would hold itself, from it back to it."""
    if name is None or not named(rule.query):
        return None
    start = list_key(name)
    spelt: dict[str, str] = {}
    rules: dict[str, list[Playlist]] = {}
    for its in playlists:
        if its.kind is Kind.SMART:
            spelt.setdefault(list_key(its.name), its.name)
            rules.setdefault(list_key(its.name), []).append(its)
    spelt[start] = name

    def names(key: str) -> frozenset[str]:
        if key == start:
            return named(rule.query)
        return frozenset(one for its in rules.get(key, ()) for one in _named_in(its.rule))

    way = cycle(start, names)
    return None if way is None else tuple(spelt.get(key, key) for key in way)


def cycle_said(way: Sequence[str]) -> str:
    if len(way) == 2:
        return tr("“{playlist}” asks for itself, so nothing can tell what stands in it.").format(playlist=way[0])
    asked = tr(", which asks for ", "between the names of playlists").join(quoted(name) for name in way[1:])
    return tr("“{playlist}” asks for {asked}: so nothing can tell what stands in them.").format(
        playlist=way[0], asked=asked
    )


def blend_said(name: str) -> str:
    return tr("“{playlist}” is filled anew each time it starts, so nothing can be looked for in it.").format(
        playlist=name
    )


def blend_searched(text: str, query: Query, playlists: Iterable[Playlist]) -> QueryMistake | None:
    """What is wrong with a search that names a blend."""
    names = named(query)
    name = next((its.name for its in playlists if its.kind is Kind.BLEND and list_key(its.name) in names), None)
    if name is None:
        return None
    at = list_key(text).find(list_key(name))
    return QueryMistake(*((0, len(text)) if at < 0 else (at, at + len(name))), blend_said(name))


@lru_cache(maxsize=1000)
def _named_in(text: str) -> frozenset[str]:
    if "in:" not in text.lower():
        return frozenset()
    try:
        return named(parse_rule(text).query)
    except QueryMistake:
        return frozenset()


def _indexes(ids: "array[int]", tracks: Iterable[TrackId]) -> dict[TrackId, int]:
    """Where each of `tracks` stands, if it does. By bytes: to make an integer of each takes twenty times as long."""
    data, size, found = ids.tobytes(), ids.itemsize, {}
    for track in tracks:
        wanted = track.to_bytes(size, sys.byteorder)
        at = data.find(wanted)
        while at % size and at >= 0:
            at = data.find(wanted, at + 1)
        if at >= 0:
            found[track] = at // size
    return found
