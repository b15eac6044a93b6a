"""Finding: the music that a listener may mean by the beginnings of its names, likeliest first, on a worker."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from enum import Enum
from functools import partial
from itertools import chain, islice, product
from math import log10
from typing import TYPE_CHECKING

from msgspec import Struct

from segue.core.library import Library
from segue.core.playlists import Playlists
from segue.core.ports.finding import Finder, Named
from segue.core.ports.shelves import Catalogue
from segue.core.shelving import Shelving
from segue.core.stations import Stations
from segue.core.worker import Worker
from segue.domain.fitting import SLIPS_FROM, fit, key_of, nearest
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.text import searchable
from segue.domain.track import Track, TrackId

if TYPE_CHECKING:
    from segue.core.list_tracks import ListTracks


class What(Enum):
    """The value is how it is stored."""

    TRACK = "track"
    ALBUM = "album"
    ARTIST = "artist"
    GENRE = "genre"
    BY_HAND = "playlist"
    BY_RULE = "smart"
    BLEND = "blend"
    STATION = "station"


_LISTS = {Kind.MANUAL: What.BY_HAND, Kind.SMART: What.BY_RULE, Kind.BLEND: What.BLEND}


#: A name as it is looked up, alone and with who made it (""), what it is of, and how many tracks that has.
_Name = tuple[str, str, "Found", int]

#: Of each kind so many are found at most, and so many of all together.
_MOST = {
    What.TRACK: 5,
    What.ALBUM: 4,
    What.ARTIST: 3,
    What.GENRE: 2,
    What.STATION: 2,
    What.BY_HAND: 3,
    What.BY_RULE: 2,
    What.BLEND: 2,
}
_MOST_FOUND = 10

#: Of what fits as well, this kind is meant sooner.
_SOONER = {
    What.BY_HAND: 0.12,
    What.BY_RULE: 0.12,
    What.BLEND: 0.12,
    What.ARTIST: 0.1,
    What.ALBUM: 0.08,
    What.STATION: 0.06,
    What.GENRE: 0.04,
    What.TRACK: 0.0,
}

#: As is what is played more, or has more tracks: this much for ten times as many, up to a bound.
_BY_TENFOLD, _BY_MUCH = 0.07, 0.25

#: What fits by the name and who made it together is worth this part of what fits by its name.
_TOGETHER = 0.8

#: So many tracks are looked at for those that fit best.
_LOOKED_AT = 200

#: What is found in spite of a slip is worth this part.
_SLIPPED = 0.5

#: So many other texts are tried where nothing is called as was typed.
_TRIED = 40

#: Longer texts are no names.
_MOST_WORDS = 8


class Found(Struct, frozen=True):
    """Something to hear. `key` tells it from others of its kind: the id of a track, of an album that of one of its
    tracks; the folded name of an artist or a genre; the id of a playlist. `by` is who made it, `fit` how well it
    fits.
    """

    what: What
    key: TrackId | PlaylistId | str
    name: str
    by: str = ""
    fit: float = 0.0


class Results(Struct, frozen=True):
    """What may be meant, best first. Where nothing is called as was typed, it is what fits the words `instead`."""

    found: Sequence[Found] = ()
    instead: str = ""


class Finding:
    """Each who asks wants the newest answer alone, and takes back what they asked before."""

    def __init__(
        self,
        library: Library,
        shelving: Shelving,
        playlists: Playlists,
        list_tracks: "Callable[[], ListTracks]",
        stations: Stations,
        worker: Worker,
        open_finder: Callable[[], Finder],
    ) -> None:
        self._library = library
        self._shelving = shelving
        self._playlists = playlists
        self._list_tracks = list_tracks
        self._stations = stations
        self._worker = worker
        self._names = Names(open_finder)
        self._lists: tuple[Playlist, ...] = ()
        self._stationed: tuple[Track, ...] = ()

    def prepare(self) -> None:
        """Somebody is about to ask: know the names as they are now."""
        self._shelving.look()
        self._lists = tuple(one for one in self._playlists.all() if one.kind is not Kind.FOLDER)
        self._stationed = tuple(self._stations.all())

    def find(self, text: str, then: Callable[[Results], None]) -> Callable[[], None]:
        """`then` gets what may be meant by `text`; never, once it is taken back by calling what this returns."""
        taken_back = threading.Event()
        names, catalogue, lists, stations = self._names, self._shelving.catalogue, self._lists, self._stationed

        def task() -> Results:
            return Results() if taken_back.is_set() else names.find(text, catalogue or Catalogue(), lists, stations)

        def done(results: Results) -> None:
            if not taken_back.is_set():
                then(results)

        self._worker.submit(task, done)
        return taken_back.set

    @property
    def is_whole(self) -> bool:
        """Whether albums, artists and genres are known by now; until then only the rest is found."""
        return self._shelving.catalogue is not None

    def when_whole(self, then: Callable[[], None]) -> Callable[[], None]:
        """Call `then` whenever they are known anew; the answer ends that."""
        return self._shelving.changed.connect(lambda _: then())

    def tracks(self, found: Sequence[Found], then: Callable[[Sequence[TrackId]], None]) -> None:
        """`then` gets the tracks of one, to be played, or of all of several, each once; none of what is gone."""
        if len(found) == 1:
            self._tracks(found[0], then)
            return
        known: dict[int, Sequence[TrackId]] = {}

        def take(at: int, tracks: Sequence[TrackId]) -> None:
            known[at] = tracks
            if len(known) == len(found):
                then(list(dict.fromkeys(chain.from_iterable(known[at] for at in sorted(known)))))

        for at, one in enumerate(found):
            self._tracks(one, partial(take, at))

    def _tracks(self, found: Found, then: Callable[[Sequence[TrackId]], None]) -> None:
        match found.what:
            case What.TRACK | What.STATION:
                then([TrackId(int(found.key))])
            case What.ALBUM:
                then(self._library.tracks.album_of(TrackId(int(found.key))))
            case What.BY_HAND | What.BY_RULE | What.BLEND:
                self._list_tracks().of([PlaylistId(int(found.key))], then)
            case What.ARTIST | What.GENRE:
                self._of_name(found, then)

    def is_there(self, found: Found) -> bool:
        """Whether a list or a station of before is still there, and a name, as far as it is known by now."""
        match found.what:
            case What.BY_HAND | What.BY_RULE | What.BLEND:
                return any(one.id == found.key for one in self._lists)
            case What.STATION:
                return any(one.id == found.key for one in self._stationed)
            case What.ARTIST | What.GENRE:
                catalogue = self._shelving.catalogue
                return catalogue is None or _tracks_of(found, catalogue) is not None
            case What.TRACK | What.ALBUM:
                return bool(self._library.tracks.many([TrackId(int(found.key))]))

    def _of_name(self, found: Found, then: Callable[[Sequence[TrackId]], None]) -> None:
        catalogue = self._shelving.catalogue
        if catalogue is not None:
            then(_tracks_of(found, catalogue) or ())
            return

        def once(read: Catalogue) -> None:
            disconnect()
            then(_tracks_of(found, read) or ())

        disconnect = self._shelving.changed.connect(once)
        self._shelving.look()


def _tracks_of(found: Found, catalogue: Catalogue) -> Sequence[TrackId] | None:
    rows = catalogue.artists if found.what is What.ARTIST else catalogue.genres
    return next((row.tracks for row in rows if row.key == found.key), None)


class Names:
    """The names of the library in the form in which they are looked up; lives on the worker."""

    def __init__(self, open_finder: Callable[[], Finder]) -> None:
        self._open = open_finder
        self._catalogue: Catalogue | None = None
        self._keys: list[_Name] = []
        self._words: Sequence[str] = ()

    def find(self, text: str, catalogue: Catalogue, lists: Sequence[Playlist], stations: Sequence[Track]) -> Results:
        """Never raises, whatever is typed."""
        if catalogue is not self._catalogue:
            self._catalogue, self._keys, self._words = catalogue, list(_keys(catalogue)), ()
        others = [
            *((key_of(one.name), "", Found(_LISTS[one.kind], one.id, one.name), 0) for one in lists),
            *((key_of(one.tags.title), "", Found(What.STATION, one.id, one.tags.title), 0) for one in stations),
        ]
        with closing(self._open()) as finder:
            if found := self._found(text, finder, others):
                return Results(_best(found))
            for meant in islice(self._slips(text, finder, others), _TRIED):
                if found := self._found(meant, finder, others):
                    return Results(_best([(one, worth * _SLIPPED) for one, worth in found]), meant)
        return Results()

    def _found(self, text: str, finder: Finder, others: Sequence[_Name]) -> list[tuple[Found, float]]:
        typed = key_of(text).split()[:_MOST_WORDS]
        found = []
        for names in (self._keys, others):
            for key, together, one, weight in names:
                worth = fit(typed, key)
                if together and worth < 1:
                    worth = max(worth, _TOGETHER * min(1.0, fit(typed, together)))
                if worth:
                    found.append((one, worth + _sooner(one.what, weight)))
        for named in finder.tracks(searchable(text).split()[:_MOST_WORDS], _LOOKED_AT):
            worth = _fit_of(named, typed)
            if worth:
                one = Found(What.TRACK, named.track, named.title, ", ".join(named.artists))
                found.append((one, worth + _sooner(What.TRACK, named.plays)))
        return found

    def _slips(self, text: str, finder: Finder, others: Sequence[_Name]) -> Iterator[str]:
        """`text` with words that there are in the place of those that there are not, the nearest first, and then of
        one more; of one, where there are all.
        """
        typed = searchable(text).split()[:_MOST_WORDS]
        if all(len(word) < SLIPS_FROM for word in typed):
            return
        if not self._words:
            self._words = sorted({*finder.words(), *(word for key, *_ in self._keys for word in key.split())})
        known = [*self._words, *(word for key, *_ in others for word in key.split())]
        near = [nearest(word, known) for word in typed]
        slipped = [at for at, word in enumerate(typed) if near[at] and not any(one.startswith(word) for one in known)]
        others_too = ([*slipped, at] for at in range(len(typed)) if at not in slipped)
        for places in (slipped, *others_too) if slipped else others_too:
            for meant in product(*(near[at] for at in places)):
                words = dict(zip(places, meant, strict=True))
                yield " ".join(words.get(at, word) for at, word in enumerate(typed))


def _keys(catalogue: Catalogue) -> Iterator[_Name]:
    for tile in catalogue.albums:
        key = key_of(tile.title)
        one = Found(What.ALBUM, tile.track, tile.title, tile.artist)
        yield key, key + key_of(tile.artist)[1:] if tile.artist else "", one, len(tile.tracks)
    for what, rows in ((What.ARTIST, catalogue.artists), (What.GENRE, catalogue.genres)):
        for row in rows:
            yield key_of(row.name), "", Found(what, row.key, row.name), len(row.tracks)


def _fit_of(named: Named, typed: Sequence[str]) -> float:
    """By its title; who made it, and on what, is typed besides, and leads by itself to those."""
    key = key_of(named.title)
    worth = fit(typed, key)
    if worth >= 1 or not any(fit([word], key) for word in typed):
        return worth
    together = key + key_of(" ".join(named.artists))[1:] + key_of(named.album)[1:]
    return max(worth, _TOGETHER * min(1.0, fit(typed, together)))


def _sooner(what: What, weight: int) -> float:
    return _SOONER[what] + min(_BY_MUCH, _BY_TENFOLD * log10(1 + weight))


def _best(found: Sequence[tuple[Found, float]]) -> Sequence[Found]:
    """The best of each kind, and of these the best of all; of the same worth, that with the shorter name."""
    taken = dict.fromkeys(What, 0)
    best: list[Found] = []
    for one, worth in sorted(found, key=lambda pair: (-pair[1], len(pair[0].name), pair[0].name)):
        if taken[one.what] < _MOST[one.what]:
            taken[one.what] += 1
            best.append(Found(one.what, one.key, one.name, one.by, worth))
            if len(best) == _MOST_FOUND:
                break
    return best
