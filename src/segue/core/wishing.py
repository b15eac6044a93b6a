"""A wish is met with a list: what the library holds is narrowed to what was said, and chosen from by habit."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from msgspec.structs import replace

from segue.core.inquiry import AskTools, Inquiry, Listed, Nothing, times_of, tracks_in
from segue.core.learning import Past, histories, learned_at
from segue.core.politeness import claims_at
from segue.core.ports.asking import AskReader
from segue.domain.asking import (
    MOST_TRACKS,
    At,
    By,
    ByName,
    Doing,
    During,
    Energy,
    For,
    From,
    Genre,
    InList,
    Known,
    Like,
    Many,
    On,
    OnDays,
    Stretch,
    Titled,
    Wanted,
    Wish,
)
from segue.domain.asking_wording import either_of, energy_words, title, together, years_said
from segue.domain.context import Context, Daypart
from segue.domain.genre_tree import parents
from segue.domain.offer import SIZE, Suggestion
from segue.domain.play import USUAL
from segue.domain.speech import plural, tr
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.domain.wish_wording import fewer_words, moment_words, part_words
from segue.domain.wording import listed, quoted
from segue.habits.evidence import Claim

if TYPE_CHECKING:  # these bring numpy, which the window need not wait for: they are imported on the worker
    import numpy as np
    from numpy.typing import NDArray

    from segue.habits.banks import Floats, Rows
    from segue.habits.model import Learner
    from segue.habits.ranking import Shelf
    from segue.habits.sounding import SoundSpace

    Mask: TypeAlias = NDArray[np.bool_]

_T = TypeVar("_T")

#: A list like something is chosen from so many of the nearest, for each track that it holds.
_NEAR_FOR_EACH = 3

#: The genres of a moment that a list is made of; and what share of the expected they must be.
_MOST_GENRES = 4
_ENOUGH = 0.4

#: A list is long enough with so much of what was wished for.
_LONG_ENOUGH = 0.9

#: Where no length was wished for, so many tracks are the least that a list is filled up to.
_FEWEST = 10

#: No list is divided between more names: each would have too little.
_MOST_LABELS = 6

#: The hour that stands for a part of the day, where no habit begins in it.
_HOUR = {Daypart.MORNING: 9, Daypart.AFTERNOON: 15, Daypart.EVENING: 20, Daypart.NIGHT: 23}


class _Empty(Exception):
    """Nothing is left, and why, in a sentence."""


def wished(
    wish: Wish, inquiry: Inquiry, learner: "Learner", tools: AskTools, past: Past, reader: AskReader
) -> Listed | Nothing:
    """On the habits worker."""
    return _Making(wish, inquiry, learner, tools, past, reader).made()


class _Making:
    """A list that meets one wish. What it holds is narrowed part by part, and then chosen by habit."""

    def __init__(
        self, wish: Wish, inquiry: Inquiry, learner: "Learner", tools: AskTools, past: Past, reader: AskReader
    ) -> None:
        self._wish = wish
        self._inquiry = inquiry
        self._learner = learner
        self._tools = tools
        self._past = past
        self._reader = reader
        self._shelf: Shelf = tools.stock.shelf(past)
        self._ids: Rows = self._shelf.ids
        self._recordings = past.recordings()
        self._said: list[str] = []
        self._asked: list[str] = []
        self._is_filled_up = False

    def made(self) -> Listed | Nothing:
        import numpy as np

        if not len(self._ids):
            return Nothing(tr("There is no music in your library yet."))
        self._left = np.ones(len(self._ids), bool)
        context = self._context()
        try:
            for part in self._wish.parts:
                if not part.is_not:
                    self._narrow(part, context)
            labels = self._choose_sources()
            for part in self._wish.parts:  # last, so that what is told to be left out would else have come
                if part.is_not:
                    self._narrow(part, context)
            self._narrow_by_energy(context)
            self._narrow_by_likeness()
            return self._chosen(context, labels)
        except _Empty as empty:
            return Nothing(str(empty))

    def _first(self, kind: type[_T]) -> _T | None:
        return next((one.topic for one in self._wish.parts if isinstance(one.topic, kind) and not one.is_not), None)

    # ---- when

    def _context(self) -> Context:
        """The moment for which the list is: the next one that fits."""
        now = self._inquiry.context
        at, part, days, doing = now.at, self._first(At), self._first(OnDays), self._first(Doing)
        if days is not None and at.weekday() not in days.days:
            later = next(n for n in range(1, 8) if (at + timedelta(days=n)).weekday() in days.days)
            at += timedelta(days=later)
            at = at.replace(hour=self._hour(at.weekday(), now.daypart if part is None else part.daypart))
        if part is not None and Daypart.at(at.hour) is not part.daypart:
            at = at if at.hour < _HOUR[part.daypart] else at + timedelta(days=1)
            at = at.replace(hour=self._hour(at.weekday(), part.daypart), minute=0)
        if doing is not None:
            return Context(at, doing.activity)
        return Context(at, now.activity if at == now.at else None)

    def _hour(self, day: int, part: Daypart) -> int:
        """The hour for which music of a part of a weekday is chosen: that after which their habit there begins."""
        claims = learned_at(self._learner, self._inquiry.context.at).claims
        spans = (claim.span for claim in claims if claim.span is not None and day in claim.span.weekdays)
        habit = next((span for span in spans if Daypart.at(span.from_hour) is part), None)
        if habit is None:
            return _HOUR[part]
        within = habit.from_hour + 1
        return within if within < habit.to_hour and Daypart.at(within) is part else habit.from_hour

    # ---- what is left

    def _narrow(self, part: Wanted, context: Context) -> None:
        import numpy as np

        match part.topic:
            case Genre() | By() | On() | Titled() | InList() if not part.is_not:
                return  # together, below
            case From() if not part.is_not:
                years = [one.topic for one in self._wish.parts if isinstance(one.topic, From) and not one.is_not]
                if part.topic == years[0]:  # any of them
                    found = [self._among(self._reader.of_years(one.first, one.last)) for one in years]
                    said = either_of([years_said(one.first, one.last) for one in years])
                    self._keep(np.logical_or.reduce(found), tr("from {years}").format(years=said))
                return
            case From(first, last):
                fits = self._among(self._reader.of_years(first, last))
            case During(stretch):
                fits = self._among(self._heard(stretch))
            case Known.LOVED:
                fits = self._among(self._reader.loved())
            case Known.NEVER | Known.FAMILIAR | Known.FORGOTTEN as known:
                fits = self._known(known, context)
            case Genre() | By() | On() | Titled() | InList():
                fits = self._called(part.topic)
            case _:
                return
        if part.is_not:
            gone = int((fits & self._left).sum())
            words = plural("Left out: %n track {what}.", "Left out: %n tracks {what}.", gone)
            words = words if gone else tr("Nothing {what} had to be left out.")
            self._said.append(words.format(what=part_words(Wanted(part.topic), of_tracks=bool(gone))))
        self._keep(~fits if part.is_not else fits, part_words(part))

    def _keep(self, fits: "Mask", what: str) -> None:
        self._left = self._left & fits
        self._asked.append(what)
        if not self._left.any():
            raise _Empty(self._nothing())

    def _nothing(self) -> str:
        return tr("Your library has nothing {what}.").format(what=together(self._asked))

    def _among(self, tracks: Iterable[TrackId]) -> "Mask":
        """Which candidates are one of `tracks`, or a copy of one."""
        import numpy as np

        ids = np.array(list(tracks), np.int64)
        if self._recordings:
            ids = np.array([self._recordings.get(TrackId(track), track) for track in ids.tolist()], np.int64)
            return np.isin(self._shelf.tracks, ids)
        return np.isin(self._ids, ids)

    def _heard(self, stretch: Stretch) -> Sequence[TrackId]:
        return self._reader.heard(times_of(stretch, self._inquiry.context.at)).tracks

    def _known(self, known: Known, context: Context) -> "Mask":
        import numpy as np

        ranking = self._learner.rank(self._shelf, context, {})
        match known:
            case Known.FORGOTTEN:
                return ranking.is_forgotten(context.at)
            case Known.FAMILIAR:
                return np.asarray(ranking.plays > 0)
            case _:
                return np.asarray(ranking.plays == 0)

    def _called(self, topic: ByName) -> "Mask":
        import numpy as np

        shelf = self._shelf
        match topic:
            case Genre(name):
                has = [any(own == name or name in parents(own) for own in kind) for kind in shelf.kinds]
                return np.array(has, bool)[shelf.kind_of]
            case By(name):
                wanted = f", {name.casefold()}, "
                is_by = [wanted in f", {artist}, " for artist in shelf.folded_artists]
                return np.array(is_by, bool)[shelf.artist_of]
            case On(album):
                return self._among(self._reader.on_album(album))
            case Titled(title):
                called = self._reader.titled(title)
                return self._among(track for track, its in called.items() if fold(its) == fold(title))
            case InList(name):
                return self._among(tracks_in(name, self._inquiry, self._tools, self._reader))

    def _choose_sources(self) -> "list[tuple[str, Mask]]":
        """Narrow to what is asked for by name. Those between which the list is divided, each with its tracks."""
        import numpy as np

        sources: dict[type, list[tuple[str, str, Mask]]] = {}
        for part in self._wish.parts:
            topic = part.topic
            if isinstance(topic, ByName) and not part.is_not:
                fits, what = self._called(topic), part_words(part)
                if not fits.any():
                    raise _Empty(tr("Your library has nothing {what}.").format(what=what))
                sources.setdefault(type(topic), []).append((_name(topic), what, fits))
        if not sources:
            return []
        kinds = [np.logical_or.reduce([fits for _, _, fits in some]) for some in sources.values()]
        both = np.logical_and.reduce([self._left, *kinds])
        if both.any():
            self._left = both
            self._asked[:0] = [either_of([what for _, what, _ in some]) for some in sources.values()]
            divided = max(sources.values(), key=len)
        else:
            either = self._left & np.logical_or.reduce(kinds)
            every = [one for some in sources.values() for one in some]
            if not either.any() or len(sources) == 1:
                self._asked.insert(0, either_of([what for _, what, _ in every]))
                raise _Empty(self._nothing())
            words = tr("Nothing is {what} at once: so some of each.")
            self._said.append(words.format(what=listed([what for _, what, _ in every])))
            self._left, divided = either, every
        return [(name, fits) for name, _, fits in divided if (fits & self._left).any()]

    # ---- how it sounds

    def _narrow_by_energy(self, context: Context) -> None:
        import numpy as np

        from segue.habits import asked

        energy = self._first(Energy)
        if energy is None:
            return
        is_lively = energy in (Energy.LIVELY, Energy.LIVELIER)
        found = asked.liveliness(self._ids, self._space(), self._reader.tempos())
        before = self._left
        than = self._liveliness_of(self._like(), found) if energy in (Energy.CALMER, Energy.LIVELIER) else None
        if than is not None:
            fits = asked.is_calmer(found, than, is_lively=is_lively)
            self._said.append(
                tr("Livelier means: on the whole faster, brighter and louder than it, as far as their sound tells.")
                if is_lively
                else tr("Calmer means: on the whole slower, darker and quieter than it, as far as their sound tells.")
            )
        else:
            fits = asked.is_calm(found, self._ids, self._reader.moods(), is_lively=is_lively)
            self._said.append(
                tr(
                    "Lively means: faster, brighter and louder than two thirds of your music, or so called in the "
                    "moods of your tags."
                )
                if is_lively
                else tr(
                    "Calm means: slower, darker and quieter than two thirds of your music, or so called in the moods "
                    "of your tags."
                )
            )
            if energy in (Energy.CALMER, Energy.LIVELIER):
                self._said.append(
                    tr("How that sounds which it was to be beside is not known: so it is beside all your music.")
                )
            fits = self._filled_up(fits, found, context, is_lively=is_lively)
        unknown = int((np.isnan(found) & ~fits & before).sum())
        if not (fits & before).any():
            if unknown:
                raise _Empty(tr("Segue has not heard yet how this music sounds. Its settings tell how far it is."))
            raise _Empty(tr("Nothing of that is {energy}.").format(energy=energy_words(energy)))
        self._left = before & fits
        if unknown:
            self._said.append(
                plural(
                    "Of %n track it is not known how it sounds: it is left out.",
                    "Of %n tracks it is not known how they sound: these are left out.",
                    unknown,
                )
            )

    def _filled_up(self, fits: "Mask", liveliness: "Floats", context: Context, *, is_lively: bool) -> "Mask":
        """Where that is less than was wished for, the calmest of the rest, or the liveliest, come too, and then those
        of which it is not known: it is said.
        """
        import numpy as np

        from segue.habits import asked

        there, rest = np.flatnonzero(fits & self._left), np.flatnonzero(~fits & self._left)
        others = asked.calmest(liveliness, rest, self._ids, self._reader.moods(), is_lively=is_lively)
        others = others[: self._lacking(there, others)]
        best_first = self._learner.rank(self._shelf, context, {}).places
        unknown = best_first[np.isin(best_first, rest[np.isnan(liveliness[rest])])]
        known = np.concatenate([there, others])
        unknown = unknown[: self._lacking(known, unknown) if len(known) else 0]
        added = len(others) + len(unknown)
        self._is_filled_up = 0 < added < len(rest)  # else it is all there is, calm or not
        if len(others):
            self._said.append(fewer_words(len(there), is_lively=is_lively))
        if len(unknown):
            words = plural(
                "Of %n track in it, it is not known how it sounds: it fills the time.",
                "Of %n tracks in it, it is not known how they sound: they fill the time.",
                len(unknown),
            )
            self._said.append(words)
        filled = fits.copy()
        filled[others] = True
        filled[unknown] = True
        return filled

    def _lacking(self, there: "Rows", others: "Rows") -> int:
        """How many of `others`, from the first on, it takes until there is as much as was wished for."""
        length, many = self._first(For), self._first(Many)
        if length is None or many is not None:
            return max(0, (_FEWEST if many is None else many.tracks) - len(there))
        ids = [TrackId(int(self._ids[place])) for place in (*there, *others)]
        lengths = self._reader.lengths(ids)
        lasts = sum((lengths.get(track, USUAL) for track in ids[: len(there)]), start=timedelta())
        for n, track in enumerate(ids[len(there) :]):
            if lasts >= timedelta(minutes=length.minutes) or len(there) + n >= self._most():
                return n
            lasts += lengths.get(track, USUAL)
        return len(others)

    def _space(self) -> "SoundSpace | None":
        return self._tools.stock.space(self._past)

    def _like(self) -> "Rows":
        """The tracks that it is to be like, or beside."""
        import numpy as np

        like = self._first(Like)
        if like is not None and like.artist:
            return self._ids[self._called(By(like.artist))]
        playing = self._inquiry.playing
        return np.array([] if playing is None else [playing], np.int64)

    def _liveliness_of(self, tracks: "Rows", of: "Floats") -> float | None:
        import numpy as np

        known = of[np.isin(self._ids, tracks)]
        known = known[~np.isnan(known)]
        return float(known.mean()) if len(known) else None

    def _narrow_by_likeness(self) -> None:
        import numpy as np

        from segue.habits import asked

        like = self._first(Like)
        if like is None:
            return
        tracks = self._like()
        if not len(tracks):
            if like.artist:
                raise _Empty(tr("Your library has nothing by {artist}.").format(artist=like.artist))
            raise _Empty(tr("Nothing plays that it could be like. Play something first, or name an artist."))
        what = like.artist or self._title_of(TrackId(int(tracks[0])))
        self._left = self._left & ~np.isin(self._ids, tracks)
        among = np.flatnonzero(self._left)
        space = self._space()
        near: Rows = np.zeros(0, np.int64)
        if space is not None:
            near = asked.nearest(space, tracks, self._ids[among], _NEAR_FOR_EACH * self._most())
        if len(near):
            self._left = np.zeros(len(self._ids), bool)
            self._left[among[near]] = True
            self._said.append(tr("These sound most like {what}, of those that fit.").format(what=what))
            return
        kinds = {kind for place in np.flatnonzero(np.isin(self._ids, tracks)).tolist() for kind in self._kind(place)}
        fits = np.array([bool(kinds & set(kind)) for kind in self._shelf.kinds], bool)[self._shelf.kind_of]
        if not (self._left & fits).any():
            words = tr("It is not known yet what sounds like {what}, and nothing else is of its genres.")
            raise _Empty(words.format(what=what))
        self._left = self._left & fits
        words = tr("It is not known yet what sounds like {what}: these are of its genres, {genres}.")
        self._said.append(words.format(what=what, genres=listed(sorted(kinds))))

    def _kind(self, place: int) -> tuple[str, ...]:
        return self._shelf.candidate(place).genres

    def _title_of(self, track: TrackId) -> str:
        called = self._reader.called([track]).get(track)
        return tr("what plays") if called is None else quoted(called.title)

    # ---- which of it

    def _most(self) -> int:
        many, length = self._first(Many), self._first(For)
        if many is not None:
            return many.tracks
        if length is not None:
            return min(MOST_TRACKS, max(4, length.minutes))  # no track is shorter than a minute
        return SIZE

    def _chosen(self, context: Context, labels: "list[tuple[str, Mask]]") -> Listed | Nothing:
        import numpy as np

        from segue.habits import lookups, mixes

        places = np.flatnonzero(self._left)
        shelf, shares, claims = self._shares(places, labels, context)
        length = self._first(For)
        most = self._most()
        artists = max(1, len(lookups.each_once(shelf.artist_of)))
        is_by_name = any(
            isinstance(one.topic, By | On | Titled | InList) and not one.is_not for one in self._wish.parts
        )
        per_artist = max(mixes.PER_ARTIST, -(-2 * most // artists)) if not is_by_name else most
        extent = mixes.Extent(
            most, None if length is None else timedelta(minutes=length.minutes), self._reader.lengths, per_artist
        )
        until = self._inquiry.context.at
        material = mixes.Material(shelf, histories(self._past, until, self._inquiry.left_out), self._space())
        build = partial(mixes.build, learner=self._learner, context=context, dial=self._dial(), extent=extent)
        found = build(material, shares=shares, claims=claims)
        if not labels and len(found) < min(most, len(places)) and not self._is_long_enough(found):
            # The genres of the moment are too few for so long a list: then whatever fits.
            anything, whole = self._labelled(places, [])
            found = build(replace(material, shelf=anything), shares=whole, claims={})
        takes = self._length(found)
        when = moment_words(context, self._inquiry.context)
        if len(found) == len(places):
            first = "" if self._is_filled_up else tr("This is all that fits.")
        else:
            words = plural(
                "Of %n track that fits, those you are likeliest to want {when}.",
                "Of %n tracks that fit, those you are likeliest to want {when}.",
                len(places),
            )
            first = words.format(when=when)
        return Listed(title(self._wish.parts), tuple(found), takes, tuple(filter(None, (first, *self._said))))

    def _length(self, found: Sequence[Suggestion]) -> timedelta:
        return sum(self._reader.lengths([one.track for one in found]).values(), start=timedelta())

    def _is_long_enough(self, found: Sequence[Suggestion]) -> bool:
        length = self._first(For)
        return length is not None and self._length(found) >= timedelta(minutes=length.minutes) * _LONG_ENOUGH

    def _dial(self) -> float:
        match self._first(Known):
            case Known.SURPRISING:
                return 1.0
            case Known.FAMILIAR | Known.NEVER | Known.FORGOTTEN:
                return 0.0
            case _:
                return self._inquiry.dial

    def _shares(
        self, places: "Rows", labels: "list[tuple[str, Mask]]", context: Context
    ) -> "tuple[Shelf, Mapping[str, float], Mapping[str, Claim]]":
        """The candidates at `places`, what share of the list is of which of their genres, and which habits hold;
        where the list is divided between names, these are in the place of genres.
        """
        learner = self._learner
        if not labels and self._first(Known) is not Known.SURPRISING:  # which comes from anywhere
            expected = learner.genres(context)
            part = self._shelf.only(places)
            there = {genre for kind in set(part.kind_of.tolist()) for genre in part.kinds[kind]}
            best = sorted(expected, key=lambda genre: -expected[genre])[:_MOST_GENRES]
            likely = {genre: expected[genre] for genre in best if genre in there}
            if likely and sum(likely.values()) >= _ENOUGH and len(places) >= 2 * SIZE:
                return part, likely, claims_at(learned_at(learner, context.at).claims, likely, context)
        part, shares = self._labelled(places, labels)
        return part, shares, claims_at(learned_at(learner, context.at).claims, shares, context)

    def _labelled(self, places: "Rows", labels: "Sequence[tuple[str, Mask]]") -> "tuple[Shelf, Mapping[str, float]]":
        """In equal shares between those that are there; without any division where there are none, or too many."""
        import numpy as np

        label_of = np.zeros(len(places), np.int64)
        if not 1 <= len(labels) <= _MOST_LABELS:
            return self._shelf.only(places, [""], label_of), {"": 1.0}
        for at, (_, fits) in reversed(list(enumerate(labels))):
            label_of[fits[places]] = at
        names = [name for name, _ in labels]
        there = sorted(set(label_of.tolist()))
        return self._shelf.only(places, names, label_of), {names[at]: 1 / len(there) for at in there}


def _name(topic: ByName) -> str:
    match topic:
        case Genre(name) | By(name) | On(name) | Titled(name) | InList(name):
            return name
