"""Blends: filled on the habits worker each time they start, and those without end again before they run out."""

import random
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from segue.core.learning import Learning, OpenPast
from segue.core.playback import Player, StopAfter
from segue.core.playlists import Playlists
from segue.core.ports.analysis import SoundStore
from segue.core.ports.library import RuleReader
from segue.core.ports.log import OfferLog
from segue.core.ports.machine import Clock
from segue.core.ports.playlists import RecipeFiles
from segue.core.query_parser import parse_rule
from segue.core.recipes import LARGEST, Recipe, RecipeMistake, read, said, written
from segue.core.signal import Signal
from segue.core.standing import Moment, StandingLists
from segue.core.stock import Stock
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker
from segue.domain import queue as queues
from segue.domain.blend import BATCH, WHOLE, Blend, BlendPart, Filled, OfPlaylist, OfRule, Own, Song, fill
from segue.domain.context import ACTIVITIES, Context
from segue.domain.offer import OfferId
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, Playlist, PlaylistId, in_library
from segue.domain.query import And, Field, Heard, InPlaylist, Not, Or, Query, QueryMistake, Words
from segue.domain.queue import Queue
from segue.domain.speech import tr
from segue.domain.track import TrackId

if TYPE_CHECKING:  # these bring numpy: they are imported on the worker
    from segue.habits.model import Learner

#: With no more than so many to come, a blend without end is filled in again.
LOW = 5

#: Of what a playlist or a rule gives, so many are looked at: a few times what the longest blend takes.
_LOOKED_AT = 4_000

#: What a blend is at first.
BEGINNING = Blend((BlendPart(Own.FITS_NOW, 70), BlendPart(Own.FORGOTTEN, 20), BlendPart(Own.NEVER_HEARD, 10)))


class BlendTools(Struct, frozen=True):
    """What a blend is filled with, on the habits worker: of rules, of sounds, and of what is told of tracks."""

    open_past: OpenPast
    open_rules: Callable[[], RuleReader]
    open_sounds: Callable[[], SoundStore]
    songs: Callable[[Sequence[TrackId]], Mapping[TrackId, Song]]
    stock: Stock


class Filling(Struct, frozen=True):
    """What a blend was filled with; `short` are the numbers of the parts that had too little."""

    filled: Sequence[Filled]
    short: tuple[int, ...] = ()

    @property
    def tracks(self) -> list[TrackId]:
        return [filled.song.track for filled in self.filled]


class Listed(Struct, frozen=True):
    """The tracks of a playlist, and the rules that give it more."""

    tracks: tuple[TrackId, ...] = ()
    rules: tuple[str, ...] = ()


class ToFill(Struct, frozen=True):
    """All that filling needs besides what was learned; `lists` are those that its parts name."""

    blend: Blend
    lists: Mapping[PlaylistId, Listed]
    moment: Moment
    context: Context
    playing: TrackId | None
    before: tuple[Filled, ...]
    seed: int


class _Endless(Struct):
    origin: Origin
    blend: Blend
    filled: list[Filled] = field(default_factory=list)
    is_filling: bool = False


class Blending:
    """Signals: `failed` says why a blend could not start, in a sentence; `started` tells which did, with what."""

    def __init__(
        self,
        playlists: Playlists,
        player: Player,
        learning: Learning,
        tools: BlendTools,
        files: RecipeFiles,
        offer_log: OfferLog,
        worker: Worker,
        surroundings: Surroundings,
        clock: Clock,
        chance: random.Random,
    ) -> None:
        self.failed: Signal[str] = Signal()
        self.started: Signal[tuple[PlaylistId, Filling]] = Signal()
        self._files = files
        self._offer_log = offer_log
        self._playlists = playlists
        self._player = player
        self._learning = learning
        self._tools = tools
        self._worker = worker
        self._surroundings = surroundings
        self._clock = clock
        self._chance = chance
        self._endless: _Endless | None = None
        self._last = player.queue
        player.queue_changed.connect(self._follow)
        player.stop_after_changed.connect(lambda _: self._follow(player.queue))

    # ---- what it is

    def recipe(self, playlist: Playlist) -> Recipe:
        """Raises RecipeMistake where its text cannot be read."""
        return read(playlist.rule, mistake_in, is_foreign=False)

    def create(self, name: str, blend: Blend = BEGINNING, folder: PlaylistId | None = None) -> Playlist:
        return self._playlists.create(name, (), Kind.BLEND, folder, _kept(blend))

    def change(self, playlist: PlaylistId, blend: Blend) -> None:
        """One edit, which can be undone."""
        self._playlists.change(playlist, lambda its: replace(its, rule=_kept(blend)))

    # ---- recipes

    def offered(self) -> Sequence[Recipe]:
        """The recipes that come with Segue, in the listener's language."""
        return [said(read(text, _foreign_mistake_in, is_foreign=True)) for text in self._files.shipped()]

    def saved(self, playlist: PlaylistId) -> str:
        """Its recipe, to be given away. Raises RecipeMistake where a part is only the listener's."""
        its = self._playlists.get(playlist)
        recipe = self.recipe(its)
        text = written(Recipe(its.name, recipe.blend, its.note), self._rule_of)
        for part in read(text, mistake_in, is_foreign=True).blend.parts:
            if isinstance(part.source, OfRule) and (what := _only_here(part.source.rule)) is not None:
                raise RecipeMistake(
                    tr("A part asks for {what}, which nobody else has. Change its rule first.").format(what=what)
                )
        return text

    def save(self, playlist: PlaylistId, path: Path, *, replaces: bool) -> None:
        """Its recipe, as a file. Raises RecipeMistake, and WorldError where it cannot be written, or a file is there
        that it does not replace.
        """
        self._files.write(path, self.saved(playlist), replaces=replaces)

    def opened(self, text: str) -> Playlist:
        """A new blend by a recipe, to be filled with this listener's tracks. Raises RecipeMistake."""
        return self.made_of(read(text, _foreign_mistake_in, is_foreign=True))

    def open(self, path: Path) -> Playlist:
        """As `opened`, of a file. Raises RecipeMistake, and WorldError where it cannot be read."""
        return self.opened(self._files.read(path, LARGEST))

    def made_of(self, recipe: Recipe) -> Playlist:
        """One edit, which can be undone."""
        return self._playlists.create(recipe.name, (), Kind.BLEND, None, _kept(recipe.blend), recipe.note)

    def _rule_of(self, playlist: PlaylistId) -> str | None:
        its = self._playlists.get(playlist)
        return its.rule if its.kind is Kind.SMART else None

    # ---- filling

    def start(self, playlist: PlaylistId) -> None:
        """Fill it anew, and play."""
        try:
            blend = self.recipe(self._playlists.get(playlist)).blend
        except RecipeMistake as mistake:
            self.failed.emit(str(mistake))
            return

        self.fill(blend, lambda filling: self._play(playlist, blend, filling, 0))

    def play(self, playlist: PlaylistId, filling: Filling, at: int = 0) -> None:
        """Play what it has just been filled with, from the place `at` on."""
        self._play(playlist, self.recipe(self._playlists.get(playlist)).blend, filling, at)

    def _play(self, playlist: PlaylistId, blend: Blend, filling: Filling, at: int) -> None:
        if not filling.filled:
            self.failed.emit(tr("None of its parts has anything to play yet."))
            return
        origin = Origin(OriginKind.PLAYLIST, playlist)
        self._endless = _Endless(origin, blend, list(filling.filled)) if blend.is_endless else None
        self._player.play(filling.tracks, origin, at)
        self.started.emit((playlist, filling))

    def fill(self, blend: Blend, then: Callable[[Filling], None]) -> None:
        """Draw what it could hold now; `then` gets it. Nothing is kept of it."""
        self._fill(blend, (), then)

    def _fill(self, blend: Blend, before: Sequence[Filled], then: Callable[[Filling], None]) -> None:
        current = self._player.current
        known = self._playlists.all()
        asked = ToFill(
            blend,
            lists_of(blend, known, self._playlists.get),
            Moment(known, self._clock.now()),
            self._surroundings.context(),
            None if current is None else current.track.id,
            tuple(before),
            self._chance.randrange(2**32),
        )
        its_learner, tools = self._learning.learner, self._tools
        self._worker.submit(lambda: filling(asked, its_learner(), tools), then)

    # ---- without end

    def go_on(self) -> None:
        """With a blend without end that is in the queue: an earlier program has left it there, or it was offered."""
        current = self._player.queue.current
        playlist = None if current is None else self._list_of(current.origin)
        its = next((one for one in self._playlists.all() if one.id == playlist), None)
        if current is None or its is None or its.kind is not Kind.BLEND:
            return
        try:
            blend = self.recipe(self._playlists.get(its.id)).blend
        except RecipeMistake:
            return
        if blend.is_endless:
            # Which part gave which is not known any more: the shares begin anew.
            before = [Filled(Song(entry.track, "", timedelta()), -1) for entry in self._player.queue.entries]
            self._endless = _Endless(current.origin, blend, before)
            self._follow(self._player.queue)

    def _list_of(self, origin: Origin) -> PlaylistId | None:
        """The playlist that a track came from, also by way of an offer."""
        match origin:
            case Origin(OriginKind.PLAYLIST, int(of)):
                return PlaylistId(of)
            case Origin(OriginKind.OFFERED, int(of)):
                whole = self._offer_log.get(OfferId(of)).mix.whole
                return None if whole is None else whole.list
        return None

    def _follow(self, queue: Queue) -> None:
        """Fill in more of a blend without end before it runs out; leave it when something else is played, or what was
        to come is cleared. While the music is to stop behind the queue, that has an end.
        """
        endless, last = self._endless, self._last
        self._last = queue
        if endless is None:
            return
        if last.upcoming_count and not queue.upcoming_count and queue.current is last.current:
            self._endless = None
            return
        origin = endless.origin
        if queue.current is None or all(entry.origin != origin for entry in queue.entries):
            self._endless = None
        elif (
            queue.upcoming_count <= LOW and not endless.is_filling and self._player.stop_after is not StopAfter.QUEUE
        ):
            endless.is_filling = True

            def add(filling: Filling) -> None:
                endless.is_filling = False
                if self._endless is endless and filling.filled:
                    endless.filled += filling.filled
                    self._player.change_queue(lambda now: queues.with_last(now, filling.tracks, origin))

            self._fill(endless.blend, endless.filled, add)


def lists_of(
    blend: Blend, known: Sequence[Playlist], get: Callable[[PlaylistId], Playlist]
) -> Mapping[PlaylistId, Listed]:
    """What the playlists hold that its parts name, of those that are `known`."""
    named = {part.source.playlist for part in blend.parts if isinstance(part.source, OfPlaylist)}
    return {playlist: _listed(playlist, known, get) for playlist in named}


def _listed(playlist: PlaylistId, known: Sequence[Playlist], get: Callable[[PlaylistId], Playlist]) -> Listed:
    """A list deleted meanwhile is empty, as is a blend: a part is not filled by parts."""
    its = next((one for one in known if one.id == playlist), None)
    match None if its is None else its.kind:
        case Kind.MANUAL:
            return Listed(tuple(in_library(get(playlist).tracks)))
        case Kind.SMART if its is not None:
            return Listed((), (its.rule,))
        case Kind.FOLDER:
            inner = [_listed(one.id, known, get) for one in known if one.folder == playlist]
            return Listed(
                tuple(dict.fromkeys(track for some in inner for track in some.tracks)),
                tuple(rule for some in inner for rule in some.rules),
            )
        case _:
            return Listed()


def _kept(blend: Blend) -> str:
    """As it is kept with its playlist, which has the name."""
    return written(Recipe("", blend))


def mistake_in(rule: str) -> str | None:
    """What is wrong with the text of a rule, in a sentence."""
    try:
        parse_rule(rule)
    except QueryMistake as mistake:
        return mistake.sentence
    return None


def _foreign_mistake_in(rule: str) -> str | None:
    """As `mistake_in`, of a rule that somebody else has written."""
    if (mistake := mistake_in(rule)) is not None:
        return mistake
    what = _only_here(rule)
    return None if what is None else tr("It asks for {what} of somebody else’s.").format(what=what)


def _only_here(rule: str) -> str | None:
    """What of the listener's own a rule asks for by its name or place, if anything."""
    rest: list[Query] = [parse_rule(rule).query]
    while rest:
        match rest.pop():
            case And(parts) | Or(parts):
                rest += parts
            case Not(part):
                rest.append(part)
            case InPlaylist(name):
                return tr("the playlist “{playlist}”").format(playlist=name)
            case Words(text, Field.PATH):
                return tr("the folder or file “{file}”").format(file=text)
            case Heard(activities=activities) if own := [one for one in activities if one not in ACTIVITIES]:
                return tr("the activity “{activity}”").format(activity=own[0])
            case _:
                pass
    return None


def filling(asked: ToFill, learner: "Learner", tools: BlendTools) -> Filling:
    """On the habits worker."""
    blend, chance = asked.blend, random.Random(asked.seed)
    own = {part.source for part in blend.parts if isinstance(part.source, Own)}
    drawn = _drawn(own, asked, learner, tools) if own else {}
    rules: dict[str, Sequence[TrackId]] = {}
    named = [part.source.rule for part in blend.parts if isinstance(part.source, OfRule)]
    named += [rule for its in asked.lists.values() for rule in its.rules]
    if named:
        with closing(tools.open_rules()) as reader:
            rules = {rule: _found(rule, reader, asked.moment) for rule in set(named)}

    def tracks_of(part: BlendPart) -> Sequence[TrackId]:
        match part.source:
            case Own() as source:
                return drawn.get(source, [])
            case OfRule(rule):
                found = list(rules[rule])
            case OfPlaylist(playlist):
                its = asked.lists[playlist]
                found = list(dict.fromkeys([*its.tracks, *(track for rule in its.rules for track in rules[rule])]))
        chance.shuffle(found)
        return found[:_LOOKED_AT]

    choices = [tracks_of(part) for part in blend.parts]
    known = tools.songs(list({track for some in choices for track in some}))
    songs = [[known[track] for track in some if track in known] for some in choices]
    shares = [part.share for part in blend.parts]
    length = BATCH if blend.is_endless else blend.length
    filled = fill(shares, songs, length, asked.before)
    return Filling(filled, _short(filled, shares, songs, asked.before))


def _found(rule: str, reader: RuleReader, moment: Moment) -> Sequence[TrackId]:
    """Nothing by the rule of a smart playlist that cannot be read."""
    try:
        return StandingLists(reader).try_out(parse_rule(rule), None, moment).tracks
    except QueryMistake:
        return ()


def _drawn(own: set[Own], asked: ToFill, learner: "Learner", tools: BlendTools) -> Mapping[Own, Sequence[TrackId]]:
    from segue.habits import drawing, sounding

    space = None
    if Own.ALIKE in own:
        with closing(tools.open_sounds()) as store:
            space = sounding.space(*store.all())
    with closing(tools.open_past()) as past:
        source = drawing.Source(tools.stock.shelf(past), past.regards(), space, asked.playing)
    return drawing.draw(own, source, learner, asked.context, asked.seed)


def _short(
    filled: Sequence[Filled], shares: Sequence[int], songs: Sequence[Sequence[Song]], before: Sequence[Filled]
) -> tuple[int, ...]:
    """The parts that gave less than their share, by more than a track."""
    total = len(filled) + len(before)
    counts = [sum(one.part == number for one in (*before, *filled)) for number in range(len(shares))]
    return tuple(
        number
        for number, share in enumerate(shares)
        if not songs[number] or counts[number] <= total * share / WHOLE - 1
    )
