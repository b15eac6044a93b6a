"""What an offer puts forward, once the policy has said of which music: a mix, an album, or a list of one's own."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from math import floor
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core import faring, politeness, surprise
from segue.core.learning import Past, histories
from segue.core.politeness import Situation, Speak
from segue.core.stock import Stock
from segue.domain.album import Album
from segue.domain.context import Context
from segue.domain.offer import Evidence, Form, Mix, Suggestion, Whole
from segue.domain.playlist import PlaylistId
from segue.domain.preferences import Kind, Leaning, doublings
from segue.domain.taste import LeftOut
from segue.domain.track import TrackId
from segue.domain.wording import album_by
from segue.habits import names, reasons
from segue.habits.evidence import Claim, Heard, occasions
from segue.habits.facts import parts_at
from segue.habits.names import Named, Told, Usual
from segue.habits.ways import Way, Ways, When, perhaps_whole, promising, ways

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    from segue.habits.albums import Best, Picked
    from segue.habits.mixes import Material
    from segue.habits.model import Learner

#: Fewer tracks than this are no playlist. Of a list of one's own, so many are offered at once: a day and more.
FEWEST_TRACKS = 3
MOST_TRACKS = 500


class Held(Struct, frozen=True):
    """A list of the listener's own, and the tracks of it that can be played, in its order."""

    name: str
    form: Form
    tracks: tuple[TrackId, ...]


#: Tells what such a list holds at a moment; None where there is none. Called on the habits worker.
HeldNow = Callable[[PlaylistId, Past, "Learner", Context], Held | None]


class Supply(Struct, frozen=True):
    """What an offer is made from, and named by: what tags tell of tracks, and what is usual in the library. `albums`
    tells those on which tracks are, `held` what a list of the listener's own holds now.
    """

    material: "Material"
    told: Callable[[Sequence[TrackId]], Mapping[TrackId, Told]] = lambda _: {}
    usual: Usual = names.UNKNOWN
    albums: Callable[[Sequence[TrackId]], Sequence[Album]] = lambda _: ()
    held: Callable[[PlaylistId], Held | None] = lambda _: None


class Stores(Struct, frozen=True):
    """Where the supply comes from, on the habits worker."""

    past: Past
    stock: Stock
    held: HeldNow


def supply_of(
    stores: Stores,
    learner: "Learner",
    context: Context,
    left_out: Sequence[LeftOut],
    leanings: Sequence[Leaning] = (),
) -> Supply:
    """What there is, as it was learned by the moment of `context`."""
    past, stock = stores.past, stores.stock
    material = material_of(past, stock, context.at, left_out, leanings)
    held = lambda playlist: stores.held(playlist, past, learner, context)  # noqa: E731
    return Supply(material, past.told, stock.usual(past), past.albums, held)


def material_of(
    past: Past, stock: Stock, until: datetime, left_out: Sequence[LeftOut], leanings: Sequence[Leaning] = ()
) -> "Material":
    """What mixes are made from, as it was by `until`."""
    from segue.habits.mixes import Material

    leaning = doublings(leanings, Kind.ARTIST, until)
    return Material(stock.shelf(past), histories(past, until, left_out), stock.space(past), leaning)


def put_forward(situation: Situation, speak: Speak, learner: "Learner", supply: Supply) -> Mix:
    """The form that promises most, as far as there is something of it; else a mix, which may be too short."""
    return _whole(situation, speak, learner, supply) or _mix(situation, speak, learner, supply)


def moment_of(speak: Speak, at: datetime) -> When:
    """The moment of its habit; without one, this part of the week."""
    claim = speak.claim
    if claim is not None and claim.span is not None:
        return claim.span
    if claim is not None and claim.activity is not None:
        return claim.activity
    return parts_at(at)[0]


# ---------------------------------------------------------------- something whole


def _whole(situation: Situation, speak: Speak, learner: "Learner", supply: Supply) -> Mix | None:
    genre, context, recent = speak.genre, situation.context, situation.habits.recent
    when = moment_of(speak, context.at)
    albums = supply.albums(perhaps_whole(recent, genre, when))
    lists = {
        offer.id: offer.mix.whole.list
        for offer, _ in situation.past
        if offer.mix.whole is not None and offer.mix.whole.list is not None
    }
    counted = ways(recent, genre, when, albums, lists, context.at)
    key = politeness.key(genre, speak.claim, context)
    for way in promising(counted, faring.fates(situation.past, situation.heard_of, key)):
        maker = _Maker(situation, speak, supply, when, counted, way)
        made = maker.of_list(way.list) if way.list is not None else maker.of_album(learner)
        if made is not None:
            return made
    return None


class _Maker(Struct, frozen=True):
    situation: Situation
    speak: Speak
    supply: Supply
    when: When
    counted: Ways
    way: Way

    def of_album(self, learner: "Learner") -> Mix | None:
        from segue.habits.albums import best

        situation, speak = self.situation, self.speak
        its = [offer for offer, _ in situation.past if offer.mix.form is Form.ALBUM]
        lately = [offer for offer in its if situation.context.at - offer.made < surprise.RESTS]
        found = best(
            *(self.supply.albums, self.supply.material, learner, speak.genre, speak.shares, situation.context),
            situation.rules.preferences.off_at(situation.context),
            frozenset(track for offer in lately for track in offer.mix.tracks),
        )
        picked = chosen(found, situation.dial, len(its))
        if picked is None:
            return None
        album = picked.album
        whole = self._of(Form.ALBUM, picked.last)
        title = album_by(album.title, album.artist)
        is_new = picked.last is None
        return self._made(title, album.tracks, whole, is_heard=picked.is_heard, is_new=is_new)

    def of_list(self, playlist: PlaylistId) -> Mix | None:
        held = self.supply.held(playlist)
        if held is None or len(held.tracks) < FEWEST_TRACKS:
            return None
        off = self.situation.rules.preferences.off_at(self.situation.context)
        genres = self.supply.material.shelf.genres_of(held.tracks)
        if any(not off.isdisjoint(its) for its in genres.values()):
            return None
        last = self._last_heard()
        tracks = stretch(held.tracks, None if last is None else last.track)
        return self._made(held.name, tracks, self._of(held.form, None if last is None else last.at.date()))

    def _of(self, form: Form, last: date | None) -> Whole:
        way, counted = self.way, self.counted
        return Whole(form, way.list, counted.since, way.times, counted.of, way.plays, last)

    def _last_heard(self) -> Heard | None:
        counted = set(self.way.plays)
        its = (one for one in self.situation.habits.recent if one.play in counted)
        return max(its, key=lambda one: one.at, default=None)

    def _made(
        self, title: str, tracks: Sequence[TrackId], whole: Whole, *, is_heard: bool = True, is_new: bool = False
    ) -> Mix:
        genre, today = self.speak.genre, self.situation.context.at.date()
        return Mix(
            title,
            reasons.of_whole(whole, genre, self.when, today, is_heard=is_heard),
            _evidence(self.situation, self.speak),
            _shares(self.supply.material.shelf.genres_of(tracks).values()) or ((genre, 1.0),),
            tuple(Suggestion(track, 0.0, "", is_new) for track in tracks),
            whole,
        )


def stretch(tracks: tuple[TrackId, ...], last: TrackId | None) -> tuple[TrackId, ...]:
    """All of a list; of one too long to be offered at once, as many as follow the one heard `last`, in its order and
    round its end.
    """
    if len(tracks) <= MOST_TRACKS:
        return tracks
    begin = tracks.index(last) + 1 if last in tracks else 0
    return (tracks[begin:] + tracks[:begin])[:MOST_TRACKS]


def chosen(best: "Best", dial: float, offered: int) -> "Picked | None":
    """So large a part of the albums offered as the dial says is one that was never heard whole, and evenly spread;
    none at *familiar*. Where there is none of the one kind, it is of the other.
    """
    if not dial:
        return best.known
    is_new = floor((offered + 1) * dial) > floor(offered * dial)
    return (best.never or best.known) if is_new else (best.known or best.never)


def _shares(genres: Iterable[tuple[str, ...]]) -> tuple[tuple[str, float], ...]:
    """Each track counts once, in equal parts for its genres."""
    counts: dict[str, float] = {}
    for its in genres:
        for genre in its:
            counts[genre] = counts.get(genre, 0.0) + 1 / len(its)
    total = sum(counts.values())
    return tuple(
        (genre, counts[genre] / total) for genre in sorted(counts, key=lambda genre: (-counts[genre], genre))
    )


# ---------------------------------------------------------------- a mix


def _mix(situation: Situation, speak: Speak, learner: "Learner", supply: Supply) -> Mix:
    from segue.habits import mixes

    context = situation.context
    evidence = _evidence(situation, speak)
    learned = [claim for claim in situation.claims if not claim.is_told]
    claims = politeness.claims_at(learned, speak.shares, context)
    rested = surprise.resting((offer for offer, _ in situation.past), context.at)
    suggestions = mixes.build(supply.material, learner, speak.shares, context, claims, situation.dial, rested)
    named = _named(suggestions, supply)
    others = (genre for genre in names.named_genres(named) if genre != evidence.subject)
    counted = (counts(genre, situation.claims, situation.habits.recent, context) for genre in others)
    return Mix(
        _title(situation, speak, named, supply),
        reasons.told(evidence) if speak.claim is not None and speak.claim.is_told else reasons.sentence(evidence),
        evidence,
        tuple(sorted(speak.shares.items(), key=lambda item: (-item[1], item[0]))),
        tuple(suggestions),
        beside=tuple(one for one in counted if one.occasions),
    )


def counts(genre: str, claims: Sequence[Claim], recent: Sequence[Heard], context: Context) -> Evidence:
    """What speaks for a genre: a habit of this moment, or how often it was played of late."""
    claim = politeness.best_claim(claims, genre, context)
    if claim is not None:
        return claim.evidence if claim.span is None else occasions(recent, genre, context.at, claim.span)
    lately = occasions(recent, genre, context.at, back=timedelta(days=14))
    return lately if lately.occasions else occasions(recent, genre, context.at)


def _named(suggestions: Sequence[Suggestion], supply: Supply) -> Sequence[Named]:
    """What a name could say of each."""
    tracks = [suggestion.track for suggestion in suggestions]
    told, genres = supply.told(tracks), supply.material.shelf.genres_of(tracks)
    return [Named(genres[track], told.get(track, Told())) for track in tracks]


def _title(situation: Situation, speak: Speak, named: Sequence[Named], supply: Supply) -> str:
    context, claim = situation.context, speak.claim
    span = None if claim is None else claim.span
    then = context if claim is not None and claim.activity is not None else Context(context.at)
    return names.title(named, then, span, supply.usual)


def _evidence(situation: Situation, speak: Speak) -> Evidence:
    context, habits, claim = situation.context, situation.habits, speak.claim
    if claim is None:
        return occasions(habits.recent, speak.genre, context.at, back=timedelta(days=14))
    if claim.span is None:
        return claim.evidence
    return occasions(habits.recent, speak.genre, context.at, claim.span, context.activity)
