"""Smart playlists: what stands in each is kept fresh on a worker, after whatever changes it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace

from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.playback import Player
from segue.core.playlists import Did, Playlists
from segue.core.ports.library import RuleReader
from segue.core.ports.machine import Alarms, Clock
from segue.core.query_parser import parse, parse_rule
from segue.core.signal import Signal
from segue.core.standing import Lists, Moment, News, Stand, StandingLists, blend_searched, cycle_of, cycle_said
from segue.core.worker import Worker
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.query import And, QueryMistake, Words, parts_of
from segue.domain.rule import Aspect, Drawn, Rule, list_key, looks_at, named, printed
from segue.domain.rule_wording import query_words
from segue.domain.track import TrackId
from segue.domain.wording import capital

if TYPE_CHECKING:
    from segue.core.for_you import ForYou, Ranking
    from segue.domain.offer import Silence

#: How often it is looked whether an age has come or the hour is over.
_LOOKS_EVERY = timedelta(minutes=1)

#: While a scan brings tracks, the lists follow at most this often (s).
_SCANS_EVERY = 2.0


class SmartPlaylists:
    """Signals: `stands` carries what stands in a playlist now, when that has changed or is told for the first time.

    A play, a rating, an edit of a list are told to the worker as what they are, so that only these tracks are asked
    again; a scan or an import, as a change of everything.
    """

    def __init__(
        self,
        playlists: Playlists,
        library: Library,
        likings: Likings,
        player: Player,
        for_you: "Callable[[], ForYou]",
        open_reader: Callable[[], RuleReader],
        worker: Worker,
        alarms: Alarms,
        clock: Clock,
    ) -> None:
        self.stands: Signal[Stand] = Signal()
        self._playlists = playlists
        self._make_for_you = for_you
        self._for_you: ForYou | None = None
        self._ranking: Ranking | None = None
        self._ranked: Sequence[TrackId] = ()
        self._open_reader = open_reader
        self._worker = worker
        self._clock = clock
        self._standing: StandingLists | None = None
        self._its_reader: RuleReader | None = None
        self._watched: dict[PlaylistId, int] = {}
        self._known: dict[PlaylistId, Stand] = {}
        self._once: list[tuple[frozenset[PlaylistId], Callable[[], None]]] = []
        self._smart = self._names()
        self._waiting: News | None = None
        self._is_asking = False
        self._trying: Callable[[], None] | None = None
        self._is_trying = False
        player.played.connect(lambda played: self._hear(News(frozenset({played[1].id}), frozenset({Aspect.LOG}))))
        likings.rated.connect(self._hear_liking)
        likings.loved.connect(self._hear_liking)
        self._library = library
        self._doubted = -_SCANS_EVERY
        library.changed.connect(lambda _: self._hear_library())
        playlists.listed.connect(lambda _: self._hear_listed())
        playlists.edited.connect(self._hear_edited)
        alarms.every("rules", _LOOKS_EVERY, self._look)

    # ---- what stands in them

    def watch(self, playlist: PlaylistId) -> Callable[[], None]:
        """Keep it fresh from now on; `stands` tells. The answer ends that."""
        self._watched[playlist] = self._watched.get(playlist, 0) + 1
        self._hear(News())
        self._look_at_the_moment()

        def unwatch() -> None:
            self._watched[playlist] -= 1
            if not self._watched[playlist]:
                del self._watched[playlist]

        return unwatch

    def known(self, playlist: PlaylistId) -> Stand | None:
        """As it was told last; None where it has to be found out first."""
        return self._known.get(playlist)

    def look_into(self, playlists: Iterable[PlaylistId], then: Callable[[], None]) -> None:
        """Find out once what stands in these; then each is `known`. At once where they are."""
        wanted = frozenset(playlists) - self._known.keys()
        if wanted:
            self._once.append((wanted, then))
            self._hear(News())
        else:
            then()

    # ---- searches that name some

    def lists(self, query_text: str) -> Lists | None:
        """The tracks of the smart playlists that a search names; None until it was looked into all of these.
        Raises QueryMistake.
        """
        found = {}
        for name, some in self._named_in(query_text).items():
            stands = [self._known.get(its) for its in some]
            tracks: dict[TrackId, None] = {}
            for stand in stands:
                if stand is None:
                    return None
                tracks |= dict.fromkeys(stand.tracks)
            found[name] = list(tracks)
        return found

    def look_for(self, query_text: str, then: Callable[[], None]) -> None:
        """Find out, on the worker, what `lists` has to know."""
        self.look_into([its for some in self._named_in(query_text).values() for its in some], then)

    def mistake_in_search(self, query_text: str) -> QueryMistake | None:
        """A search may not look into a blend. Raises QueryMistake for what cannot be understood at all."""
        return blend_searched(query_text, parse(query_text), self._playlists.all())

    def _named_in(self, query_text: str) -> dict[str, list[PlaylistId]]:
        return {name: some for name in sorted(named(parse(query_text))) if (some := self._smart.get(name))}

    def length(self, tracks: Sequence[TrackId], then: Callable[[timedelta], None]) -> None:
        """How long they take together, found out on the worker."""
        self._worker.submit(lambda: self._lists().length(tracks), then)

    def doubt(self) -> None:
        """Anything may have changed."""
        self._hear(News(all=True))

    # ---- rules

    def rule(self, playlist: PlaylistId) -> Rule | None:
        """None where its text cannot be read."""
        try:
            return parse_rule(self._playlists.head(playlist).rule)
        except QueryMistake:
            return None

    def create(self, name: str, rule: Rule, folder: PlaylistId | None = None) -> Playlist:
        return self._playlists.create(name, (), Kind.SMART, folder, printed(rule))

    def create_of_search(self, text: str) -> Playlist:
        """A list of what is searched for, called as that is said; what are only words is a name as it is. Raises
        QueryMistake.
        """
        query = parse(text)
        words = all(isinstance(part, And | Words) for part in parts_of(query)) and ":" not in text
        return self.create(text if words else capital(query_words(query)), Rule(query))

    def change(self, playlist: PlaylistId, name: str, rule: Rule) -> None:
        """One edit, which can be undone."""
        self._playlists.change(playlist, lambda its: replace(its, name=name.strip() or its.name, rule=printed(rule)))

    def refusal(self, playlist: PlaylistId | None, name: str, rule: Rule) -> str | None:
        """Why a list may not have this rule, in a sentence: it would hold itself."""
        others = [its for its in self._playlists.all() if its.id != playlist]
        way = cycle_of(rule, name, others)
        return None if way is None else cycle_said(way)

    def draw_anew(self, playlist: PlaylistId) -> None:
        """Of a list that is chosen by lot."""
        rule = self.rule(playlist)
        if rule is not None and isinstance(rule.order, Drawn):
            again = replace(rule, order=Drawn(rule.order.draw % 999_999 + 1))
            self._playlists.change(playlist, lambda its: replace(its, rule=printed(again)), Did.DRAWN)

    def try_out(self, rule: Rule, playlist: PlaylistId | None, then: Callable[[Stand], None]) -> None:
        """What would stand in a list of this rule, found out on the worker. Of several asked while one is found out,
        only the last is.
        """
        moment = self._moment()

        def go() -> None:
            self._is_trying = True
            self._worker.submit(lambda: self._lists().try_out(rule, playlist, moment), done, failed)

        def done(stand: Stand) -> None:
            self._is_trying = False
            if self._trying is None:
                then(stand)
            else:
                self._try_next()

        def failed() -> None:
            self._is_trying = False
            self._try_next()

        if Aspect.MOMENT in looks_at(rule):
            self._rank()
        self._trying = go
        if not self._is_trying:
            self._try_next()

    def _try_next(self) -> None:
        go, self._trying = self._trying, None
        if go is not None:
            go()

    # ---- what changes them

    def _hear(self, news: News) -> None:
        self._waiting = news if self._waiting is None else self._waiting.with_also(news)
        if not self._is_asking and (self._watched or self._known or self._once):
            self._ask()

    def _hear_library(self) -> None:
        """While a scan runs it tells of every batch; what comes between is told at its end."""
        now = self._clock.monotonic()
        if not self._library.is_scanning or now - self._doubted >= _SCANS_EVERY:
            self._doubted = now
            self.doubt()

    def _hear_liking(self, tracks: Sequence[TrackId]) -> None:
        self._hear(News(frozenset(tracks), frozenset({Aspect.LIKING})))

    def _hear_listed(self) -> None:
        """A list came, went or has another name: who asks for it by name gets another answer."""
        self._smart = self._names()
        self._hear(News(lists=frozenset(list_key(its.name) for its in self._playlists.all())))

    def _hear_edited(self, playlist: Playlist) -> None:
        if playlist.kind is Kind.SMART:
            self._look_at_the_moment()
        self._hear(News(lists=frozenset({list_key(playlist.name)})))

    def _look(self) -> None:
        if self._watched:
            self._hear(News())
            self._look_at_the_moment()

    def _look_at_the_moment(self) -> None:
        """What fits now is ranked anew with each hour, for those who look."""
        rules = [self.rule(playlist) for playlist in self._watched if self._is_there(playlist)]
        if any(rule is not None and Aspect.MOMENT in looks_at(rule) for rule in rules):
            self._rank()

    def _is_there(self, playlist: PlaylistId) -> bool:
        return any(playlist in some for some in self._smart.values())

    def _rank(self) -> None:
        if self._for_you is None:
            self._for_you = self._make_for_you()
            self._for_you.ranked.connect(self._take_ranking)
        if self._ranking is None or self._for_you.is_past(self._ranking.at):
            self._for_you.rank()

    def _take_ranking(self, answer: "Ranking | Silence") -> None:
        from segue.domain.offer import Silence

        if not isinstance(answer, Silence):
            self._ranking, self._ranked = answer, answer.tracks
            self._hear(News())

    def _ask(self) -> None:
        news, self._waiting = self._waiting, None
        if news is None:
            return
        self._is_asking = True
        once, self._once = self._once, []
        moment, watched = self._moment(), (*self._watched, *(its for some, _ in once for its in some))

        def task() -> tuple[Sequence[Stand], frozenset[PlaylistId]]:
            lists = self._lists()
            return lists.refresh(moment, watched, news), lists.known()

        self._worker.submit(task, lambda answer: self._take(*answer, [then for _, then in once]), self._fail)

    def _take(
        self, stands: Sequence[Stand], known: frozenset[PlaylistId], once: Sequence[Callable[[], None]]
    ) -> None:
        self._is_asking = False
        self._known = {its: stand for its, stand in self._known.items() if its in known}
        self._known |= {stand.playlist: stand for stand in stands}
        for stand in stands:
            self.stands.emit(stand)
        for then in once:
            then()
        if self._waiting is not None:
            self._ask()

    def _fail(self) -> None:
        self._is_asking = False

    def close(self) -> None:
        """Submits what is left to be done on the worker."""
        self._worker.submit(self._close)

    # ---- on the worker

    def _lists(self) -> StandingLists:
        if self._standing is None:
            self._its_reader = self._open_reader()
            self._standing = StandingLists(self._its_reader)
        return self._standing

    def _close(self) -> None:
        if self._its_reader is not None:
            self._its_reader.close()

    # ---- by what they are asked

    def _moment(self) -> Moment:
        return Moment(self._playlists.all(), self._clock.now(), self._ranked)

    def _names(self) -> dict[str, list[PlaylistId]]:
        names: dict[str, list[PlaylistId]] = {}
        for its in self._playlists.all():
            if its.kind is Kind.SMART:
                names.setdefault(list_key(its.name), []).append(its.id)
        return names
