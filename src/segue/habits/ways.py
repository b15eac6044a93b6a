"""How the music of a habit is listened to: from albums heard whole, from lists of one's own, or as it comes.

From that, and from how offers of each form have fared, follows which form the next one takes.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypeAlias

from msgspec import Struct

from segue.domain.album import Album
from segue.domain.context import Activity
from segue.domain.offer import Form, OfferId, Span
from segue.domain.play import OriginKind, PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.habits.evidence import REASON_SPAN, Heard, day_of
from segue.habits.facts import Part

#: An album is heard whole where so much of it is, in its order, with no longer a silence between two of its tracks.
HEARD_WHOLE = 0.8
PAUSE = timedelta(minutes=15)

#: What has fewer tracks is no album, but a single; what has more, a box.
FEWEST_TRACKS, MOST_TRACKS = 3, 40

#: A day is one of albums, or of a list, where so much of what was heard then is of them.
MOST_OF_DAY = 0.5

#: Before anything is known, as if on so many days it had come as it comes; and as if so many offers of each form had
#: been as welcome as all of them together.
DAYS_BEFORE = 2
OFFERS_BEFORE = 4

#: The moment of a habit: its part of the week, or its activity.
When: TypeAlias = Span | Part | Activity


class Way(Struct, frozen=True):
    """On how many of the days it was listened in this way, from albums or from one `list`, and the plays of these."""

    times: int
    plays: tuple[PlayId, ...]
    list: PlaylistId | None = None


class Ways(Struct, frozen=True):
    """Of the `of` local dates since `since` on which the genre was heard at the moment, those of each way, and those
    of none, which were `mixed`. A date may be of two: a list may hold an album.
    """

    since: date
    of: int
    mixed: int
    each: tuple[Way, ...]


class Fate(Struct, frozen=True):
    """How an offer of a form was taken: `welcome` from 0 to 1, which counts with `weight`."""

    form: Form
    welcome: float
    weight: float = 1.0


def is_then(heard: Heard, when: When) -> bool:
    return heard.activity == when if isinstance(when, str) else heard.at in when


def runs(plays: Iterable[Heard], albums: Sequence[Album]) -> Iterator[tuple[Heard, ...]]:
    """Each time that one of `albums` was heard whole; `plays` are in order of time.

    Nothing else is heard between two of its tracks, and what is skipped does not count.
    """
    places = {track: (album, place) for album, its in enumerate(albums) for place, track in enumerate(its.tracks)}
    under_way: list[Heard] = []
    before = (-1, 0)
    for heard in plays:
        if not heard.liked:
            continue
        here = places.get(heard.track, (-1, 0))
        if under_way:
            is_next = here[0] == before[0] and here[1] >= before[1]
            if not is_next or heard.at - under_way[-1].end > PAUSE:
                yield from _whole(under_way, albums[before[0]])
                under_way = []
        before = here
        if here[0] >= 0:
            under_way.append(heard)
    if under_way:
        yield from _whole(under_way, albums[before[0]])


def _whole(heard: Sequence[Heard], album: Album) -> Iterator[tuple[Heard, ...]]:
    tracks = len({one.track for one in heard})
    if tracks >= FEWEST_TRACKS and tracks >= HEARD_WHOLE * len(album.tracks):
        yield tuple(heard)


def ways(
    plays: Iterable[Heard],
    genre: str,
    when: When,
    albums: Sequence[Album],
    lists: Mapping[OfferId, PlaylistId],
    now: datetime,
) -> Ways:
    """Counted over the twelve weeks before `now`; `lists` are those that were offered, of which plays come too."""
    since = now.date() - REASON_SPAN + timedelta(days=1)
    known = [heard for heard in plays if heard.liked and heard.at < now]
    whole = {heard.play for run in runs(known, albums) for heard in run}
    days: dict[date, list[Heard]] = {}
    for heard in known:
        if genre in heard.genres and heard.at.date() >= since and is_then(heard, when):
            days.setdefault(day_of(heard.at, when if isinstance(when, Span) else None), []).append(heard)
    found: dict[PlaylistId | None, list[list[Heard]]] = {}
    mixed = 0
    for its in days.values():
        most = MOST_OF_DAY * len(its)
        from_albums = [heard for heard in its if heard.play in whole]
        of_lists = {heard.play: _list_of(heard, lists) for heard in its}
        leading = [its_list for its_list, n in Counter(of_lists.values()).items() if its_list and n >= most]
        for its_list in leading:
            found.setdefault(its_list, []).append([heard for heard in its if of_lists[heard.play] == its_list])
        if len(from_albums) >= max(1.0, most):
            found.setdefault(None, []).append(from_albums)
        elif not leading:
            mixed += 1
    each = [
        Way(len(its_days), tuple(heard.play for day in its_days for heard in day), its_list)
        for its_list, its_days in found.items()
    ]
    return Ways(min(days, default=since), len(days), mixed, tuple(each))


def _list_of(heard: Heard, lists: Mapping[OfferId, PlaylistId]) -> PlaylistId | None:
    origin = heard.origin
    if origin.of is None:
        return None
    match origin.kind:
        case OriginKind.PLAYLIST:
            return PlaylistId(origin.of)
        case OriginKind.OFFERED:
            return lists.get(OfferId(origin.of))
    return None


def promising(counted: Ways, fates: Sequence[Fate]) -> list[Way]:
    """The ways that promise more than a mix, the best first.

    What a form promises is the chance that it is what the listener would put on, times the chance that an offer of it
    is welcome. Both are posterior means. The first, of a multinomial whose prior is `DAYS_BEFORE` days of a mix
    (additive smoothing; Lidstone 1920): (days of the form + prior) / (all days + `DAYS_BEFORE`). The second, of a
    binomial whose prior is all offers of the habit together, with the weight of `OFFERS_BEFORE` (an empirical Bayes
    estimate, which shrinks what few offers say towards what all say; Morris, JASA 1983): (Σ welcome of the form +
    `OFFERS_BEFORE` · m) / (offers of the form + `OFFERS_BEFORE`), m = (Σ welcome + 1) / (offers + 2).

    So of few days nothing follows: without an offer, a form must have been there on more than `DAYS_BEFORE` days
    more than neither was.
    """
    days = counted.of + DAYS_BEFORE
    mix = (counted.mixed + DAYS_BEFORE) / days * _welcome(fates, Form.MIX)
    promises = [(way.times / days * _welcome(fates, _form(way)), way) for way in counted.each]
    promises.sort(key=lambda one: (-one[0], -one[1].times, one[1].list or 0))
    return [way for promise, way in promises if promise > mix]


def _form(way: Way) -> Form:
    """Of lists, all fare together: few are offered of each kind."""
    return Form.ALBUM if way.list is None else Form.BY_HAND


def _welcome(fates: Sequence[Fate], form: Form) -> float:
    of_lists = form not in (Form.MIX, Form.ALBUM)
    its = [f for f in fates if f.form is form or (of_lists and f.form not in (Form.MIX, Form.ALBUM))]
    usual = (_sum(fates) + 1) / (sum(f.weight for f in fates) + 2)
    return (_sum(its) + OFFERS_BEFORE * usual) / (sum(f.weight for f in its) + OFFERS_BEFORE)


def _sum(fates: Iterable[Fate]) -> float:
    return sum(f.welcome * f.weight for f in fates)


def perhaps_whole(plays: Iterable[Heard], genre: str, when: When) -> list[TrackId]:
    """The tracks of the genre that were heard at the moment and may have been so as a part of an album: of one by the
    same name, enough others were. Each once, and only those of the library.
    """
    found: dict[str, dict[TrackId, None]] = {}
    for heard in plays:
        if heard.liked and heard.album and heard.track > 0 and genre in heard.genres and is_then(heard, when):
            found.setdefault(heard.album, {})[heard.track] = None
    return [track for its in found.values() if len(its) >= FEWEST_TRACKS for track in its]
