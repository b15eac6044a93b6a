"""What the card of an offer shows, in words: its tracks and why they are in it, and what can be said of it."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from msgspec import Struct

from segue.core.library import Library
from segue.core.offers import Offers
from segue.core.playlists import Playlists
from segue.core.ports.log import PlayLog
from segue.core.ports.machine import Clock
from segue.core.replying import Replying, in_words, not_for_weeks
from segue.domain.context import Activity
from segue.domain.offer import Form, Mix, Offer
from segue.domain.play import PlayId
from segue.domain.playlist import Playlist
from segue.domain.preferences import Kind
from segue.domain.speech import apart, plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import album_by, beside, moment, total
from segue.gui.covers import Cover, cover_of
from segue.gui.mosaic import different
from segue.gui.targets import PlaysAt
from segue.habits import reasons

_PLAYS_SHOWN = 6
_ARTISTS_SHOWN = 8
_MOST_COVERS = 6


class OfferTrack(Struct, frozen=True):
    """A track of the list, and its `place` there; `reason` says why it is in, where that is worth saying, counted
    from `plays`.
    """

    id: TrackId
    title: str
    artist: str
    cover: Cover
    reason: str = ""
    plays: tuple[PlayId, ...] = ()
    place: int = 0


class PlayLine(Struct, frozen=True):
    """A play behind the reason: when it was, and of what."""

    when: str
    what: str


class OfferView(Struct, frozen=True):
    """All words of an offer. `unexpected` is the line on what is there to surprise; where it `can_be_always`, it may
    be let begin by itself. `number` tells it from others, `habit` is what it is of in a few words, `refused` what
    follows where it is not wanted at its time; `artists` and `genres` are those in it, the most frequent first;
    `activities` are those that the listener may be doing instead.

    The covers shown are the first of its `tracks`, each once; of an album, the one. Of all plays behind the reason,
    `counted`, some are shown. `beside` are the reasons of the other genres in its name. What `has_page` is changed
    there, and not on the card; `picture` is the listener's own of a list.
    """

    title: str
    reason: str
    length: str
    tracks: tuple[OfferTrack, ...]
    unexpected: str | None = None
    evidence_lines: tuple[str, ...] = ()
    plays: tuple[PlayLine, ...] = ()
    counted: tuple[PlayId, ...] = ()
    can_be_always: bool = False
    number: int = 0
    habit: str = ""
    refused: str = ""
    artists: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    activity: Activity | None = None
    activities: tuple[Activity, ...] = ()
    form: Form = Form.MIX
    has_page: bool = False
    picture: bytes = b""
    beside: tuple[PlaysAt, ...] = ()


def covered(view: OfferView) -> Sequence[OfferTrack]:
    """The first track of each cover."""
    covers = different((track.cover for track in view.tracks), _MOST_COVERS)
    first = {track.cover: track for track in reversed(view.tracks)}
    return tuple(first[cover] for cover in covers)


class OfferViews:
    """Puts together what is known of an offer where its card is shown."""

    def __init__(
        self,
        library: Library,
        playlists: Playlists,
        plays: PlayLog,
        offers: Offers,
        replying: Replying,
        clock: Clock,
    ) -> None:
        self._library = library
        self._playlists = playlists
        self._plays = plays
        self._offers = offers
        self._replying = replying
        self._clock = clock

    def of(self, offer: Offer) -> OfferView:
        mix = offer.mix
        known = {track.id: track for track in self._library.tracks.many(mix.tracks)}
        its_list = self._list_of(mix)
        title, artist = title_and_artist(mix, known)
        tracks = tuple(
            OfferTrack(
                s.track,
                known[s.track].tags.title,
                "" if known[s.track].tags.artist == artist else known[s.track].tags.artist,
                cover_of(known[s.track]),
                s.reason,
                s.plays,
                place,
            )
            for place, s in enumerate(mix.suggestions)
            if s.track in known
        )
        lengths = [known[one.id].tags.duration or timedelta() for one in tracks]
        in_all = total(sum(lengths, timedelta())) if any(lengths) else ""
        length = artist, plural("%n track", "%n tracks", len(tracks)), in_all
        unexpected = next((s for s in mix.suggestions if s.unexpected and s.reason and s.track in known), None)
        note = None
        if unexpected is not None:
            note = f"{apart(known[unexpected.track].tags.title)}, {unexpected.reason.partition(';')[0]}"
        shown = self._plays.many(mix.counted[-_PLAYS_SHOWN:])
        why = reasons.details(mix.evidence)
        if mix.whole is not None:
            why = (*reasons.details_of_whole(mix.whole, mix.evidence.subject), "", *why)
        return OfferView(
            title,
            mix.reason,
            beside(*length),
            tracks,
            note,
            why,
            tuple(
                PlayLine(
                    moment(play.listen.started, self._clock.now()),
                    f"{apart(track.tags.title)}, {apart(track.tags.artist)}",
                )
                for play, track in reversed(shown)
            ),
            mix.counted,
            self._offers.can_be_always(offer),
            offer.id,
            in_words(offer.key),
            not_for_weeks(offer.key),
            artists_of(known[track] for track in mix.tracks if track in known),
            tuple(genre for genre, _ in mix.genres),
            offer.activity,
            tuple(one for one in self._replying.activities if one != offer.activity),
            mix.form,
            mix.form is Form.ALBUM or its_list is not None,
            b"" if its_list is None else its_list.cover,
            tuple(PlaysAt(one.subject, reasons.sentence(one), one.plays) for one in mix.beside),
        )

    def _list_of(self, mix: Mix) -> Playlist | None:
        """The listener's own that is offered, unless it is deleted by now."""
        its = None if mix.whole is None else mix.whole.list
        return self._playlists.get(its) if its and any(one.id == its for one in self._playlists.all()) else None


def title_and_artist(mix: Mix, known: Mapping[TrackId, Track]) -> tuple[str, str]:
    """An album by its title alone, and its artist where that is one; of anything else no artist is told."""
    track = known.get(mix.tracks[0])
    if mix.form is Form.ALBUM and track is not None:
        artist = track.tags.album_artist or track.tags.artist
        if artist and mix.title == album_by(track.tags.album, artist):
            return track.tags.album, artist
    return mix.title, ""


def _names(track: Track) -> tuple[str, ...]:
    return (track.tags.artist or track.tags.album_artist,)


def artists_of(tracks: Iterable[Track]) -> tuple[str, ...]:
    """Those of most of them first."""
    counts = Counter(name for track in tracks for name in _names(track) if name)
    return tuple(name for name, _ in counts.most_common(_ARTISTS_SHOWN))


def tracks_of(kind: Kind, name: str, tracks: Iterable[Track]) -> set[TrackId]:
    """Those of `tracks` that are of this artist, or of this genre."""
    return {track.id for track in tracks if name in (_names(track) if kind is Kind.ARTIST else track.tags.genres)}
