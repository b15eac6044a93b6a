"""Replaying: a listening life told line by line to the model and the policy of the program, with questions between.

The protocol is one JSON object a line. What is told is kept only in memory; no profile is read or written. A list
that is offered may be an album, where plays or tracks tell their `number` on it, or a playlist of which a line tells.
"""

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from segue.core import politeness
from segue.core.learning import learned_at, new_learner
from segue.core.offers import CONSIDERED, Breakpoint, Foresight, consider, situation_at
from segue.core.proposing import Held, Supply
from segue.domain.album import Album
from segue.domain.context import Activity, Context
from segue.domain.offer import Answer, Considered, Form, Moment, Offer, OfferId, Reply, Silence
from segue.domain.play import Ending, Origin, OriginKind, PlayId, is_heard
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.domain.wording import weekdays
from segue.habits import reasons
from segue.habits.evidence import Claim, Heard
from segue.habits.mixes import Material
from segue.habits.ranking import Candidate, Shelf

#: How long a play is taken to have lasted where nothing is known of it.
TYPICAL = timedelta(seconds=210)
_LONGEST_S = 7 * 86400.0
_MOST_TRACKS = 10_000

Message = dict[str, Any]


class Malformed(ValueError):
    """A line that says nothing that could be understood; its text is for whoever wrote it."""


class OnAlbum(Struct, frozen=True):
    """Where a track stands on an album."""

    album: str
    artist: str
    number: int


class ToldPlay(Struct, frozen=True):
    track: str
    heard: Heard  # its play and track are numbered only when it is taken in
    on_album: OnAlbum | None = None
    playlist: str = ""  # from which it was played


class ToldTrack(Struct, frozen=True):
    track: str
    artist: str
    genres: tuple[str, ...]
    on_album: OnAlbum | None = None


class ToldList(Struct, frozen=True):
    """A playlist by hand, as it stands from now on."""

    name: str
    tracks: tuple[str, ...]


class Replay:
    """Takes lines in order of time. A line that is malformed changes nothing.

    `considered` are the moments of the last four weeks at which an offer was asked for.
    """

    def __init__(self) -> None:
        self._log: list[ToldPlay | ToldTrack | ToldList] = []
        self._past: list[politeness.Exchange] = []
        self._begin_anew()

    def answer(self, line: str | bytes) -> Message | None:
        """The answer to a line that asks, or to one that is malformed; None to any other."""
        try:
            return self._answer(_parsed(line))
        except Malformed as fault:
            return {"error": str(fault)}

    def _answer(self, message: Message) -> Message | None:
        match message:
            case {"play": dict(play)}:
                self._remember(_play(play))
            case {"track": dict(track)}:
                self._remember(_track(track))
            case {"playlist": dict(playlist)}:
                self._remember(_playlist(playlist))
            case {"reply": dict(reply)}:
                self._reply(reply)
            case {"forget": dict(forgotten)}:
                self._forget(_forgotten(forgotten))
            case {"ask": str(question)} if question in _QUESTIONS:
                return _QUESTIONS[question](self, message)
            case {"ask": question}:
                raise Malformed(f"there is no question {json.dumps(question)}")
            case _:
                raise Malformed("a line holds play, track, playlist, ask, reply or forget")
        return None

    # ------------------------------------------------------------ what is told

    def _begin_anew(self) -> None:
        self._learner = new_learner()
        self._foresight = Foresight()
        self.considered: deque[Considered] = deque()
        self._numbers: dict[str, TrackId] = {}
        self._names: list[str] = []
        self._shelf = Shelf()
        self._unheard: dict[str, Candidate] = {}
        self._unheard_shelf: Shelf | None = None
        self._plays = 0
        #: Of each album its tracks by their numbers, and on which one each track is.
        self._albums: dict[tuple[str, str], dict[int, TrackId]] = {}
        self._album_of: dict[TrackId, tuple[str, str]] = {}
        self._history: dict[TrackId, list[Heard]] = {}
        self._lists: dict[str, tuple[str, ...]] = {}

    def _remember(self, told: ToldPlay | ToldTrack | ToldList) -> None:
        self._log.append(told)
        self._take(told)

    def _take(self, told: ToldPlay | ToldTrack | ToldList) -> None:
        match told:
            case ToldTrack():
                if told.track not in self._numbers:
                    self._unheard[told.track] = self._number(told.track, told.artist, told.genres)
                    self._unheard_shelf = None
                self._place(self._numbers[told.track], told.on_album)
            case ToldList():
                self._lists[told.name] = told.tracks
            case ToldPlay():
                self._hear(told)

    def _hear(self, told: ToldPlay) -> None:
        heard = told.heard
        number = self._numbers.get(told.track)
        if number is None:
            number = self._number(told.track, heard.artist, heard.genres).track
        elif self._unheard.pop(told.track, None) is not None:
            self._unheard_shelf = None
        self._plays += 1
        origin = heard.origin
        if told.playlist:
            self._lists.setdefault(told.playlist, ())
            origin = Origin(OriginKind.PLAYLIST, self._list_number(told.playlist))
        heard = replace(heard, play=PlayId(self._plays), track=number, origin=origin)
        self._learner.hear(heard)
        self._place(number, told.on_album)
        if number in self._album_of:
            self._history.setdefault(number, []).append(heard)

    def _place(self, track: TrackId, on: OnAlbum | None) -> None:
        if on is not None:
            key = self._album_of[track] = on.album, on.artist
            self._albums.setdefault(key, {})[on.number] = track

    def _list_number(self, name: str) -> PlaylistId:
        return PlaylistId(list(self._lists).index(name) + 1)

    def _albums_with(self, tracks: Sequence[TrackId]) -> Sequence[Album]:
        keys = dict.fromkeys(self._album_of[track] for track in tracks if track in self._album_of)
        return [Album(*key, tuple(its[n] for n in sorted(its))) for key in keys if (its := self._albums[key])]

    def _held(self, playlist: PlaylistId) -> Held:
        name = list(self._lists)[playlist - 1]
        its = (self._numbers.get(track) for track in self._lists[name])
        return Held(name, Form.BY_HAND, tuple(track for track in its if track is not None))

    def _number(self, track: str, artist: str, genres: tuple[str, ...]) -> Candidate:
        number = self._numbers[track] = TrackId(len(self._names) + 1)
        self._names.append(track)
        candidate = Candidate(number, artist, genres)
        self._shelf.add(candidate)
        return candidate

    def _forget(self, is_gone: Callable[[ToldPlay], bool]) -> None:
        """As if those plays had never been heard."""
        self._log = [told for told in self._log if not (isinstance(told, ToldPlay) and is_gone(told))]
        self._begin_anew()
        for told in self._log:
            self._take(told)

    def _reply(self, message: Message) -> None:
        at = _time(message, "at")
        try:
            answer = Answer(_word(message, "answer"))
        except ValueError:
            raise Malformed("an answer is accepted, not_now, not_at_this_time or ignored") from None
        self._let_pass(at)
        for place, (offer, reply) in enumerate(self._past):
            if _offer_name(offer.id) == message.get("offer"):
                if reply is None or reply.answer is Answer.IGNORED:
                    self._past[place] = (offer, Reply(offer.id, at, answer))
                return
        raise Malformed("there was no such offer")

    def _let_pass(self, now: datetime) -> None:
        """An offer that nobody answered within the hour was ignored."""
        for place, (offer, reply) in enumerate(self._past):
            if reply is None and now - offer.made >= politeness.STANDS:
                self._past[place] = (offer, Reply(offer.id, offer.made + politeness.STANDS, Answer.IGNORED))

    # ------------------------------------------------------------ what is asked

    def _genres(self, message: Message) -> Message:
        return {"genres": self._learner.genres(_context(message))}

    def _tracks(self, message: Message) -> Message:
        if self._unheard and self._unheard_shelf is None:
            self._unheard_shelf = Shelf(self._unheard.values())
        unheard = self._unheard_shelf if self._unheard else None
        return self._named(self._learner.tracks(_context(message), _limit(message, 25), unheard))

    def _next(self, message: Message) -> Message:
        return self._named(self._learner.next(Context(_time(message, "at")), _limit(message, 10)))

    def _named(self, tracks: list[TrackId]) -> Message:
        return {"tracks": [self._names[track - 1] for track in tracks]}

    def _start(self, message: Message) -> Message:
        return {"start": self._learner.start(_time(message, "at"))}

    def _claims(self, message: Message) -> Message:
        return {"claims": [_claim_out(c) for c in learned_at(self._learner, _time(message, "at")).claims]}

    def _offer(self, message: Message) -> Message:
        context = _context(message)
        in_use = message.get("listening", False)
        if not isinstance(in_use, bool):
            raise Malformed("listening is true or false")
        self._let_pass(context.at)
        past = self._past_at(context.at)
        while self.considered and self.considered[0].at < context.at - CONSIDERED:
            self.considered.popleft()
        asked = Breakpoint(Moment.RETURNED, context, in_use, past, tuple(self.considered))
        situation, considered = situation_at(asked, self._learner, self._foresight)
        if considered is not None:
            self.considered.append(considered)
        proposal = consider(situation, self._learner, self._supply)
        if isinstance(proposal, Silence):
            return {"silence": proposal.reason}
        offer = Offer(
            OfferId(len(self._past) + 1), context.at, Moment.RETURNED, proposal.key, context.activity, proposal.mix
        )
        self._past.append((offer, None))
        mix = proposal.mix
        made = {"id": _offer_name(offer.id), "title": mix.title, "reason": mix.reason, "genres": dict(mix.genres)}
        return {"offer": made | {"form": mix.form.value} | self._named(list(mix.tracks))}

    def _past_at(self, now: datetime) -> Sequence[politeness.Exchange]:
        made = [exchange for exchange in self._past if exchange[0].made <= now]
        lately = sum(now - offer.made <= politeness.REMEMBERED for offer, _ in made)
        return made[-max(lately, politeness.FEWEST_REMEMBERED) :]

    def _supply(self) -> Supply:
        """Nobody asks for the reason of a single track: so only albums need to know of the plays of each."""
        material = Material(self._shelf, self._histories if self._albums else None)
        return Supply(material, albums=self._albums_with, held=self._held)

    def _histories(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[Heard]]:
        return {track: self._history.get(track, ()) for track in tracks}


_QUESTIONS: dict[str, Callable[[Replay, Message], Message]] = {
    "genres": Replay._genres,
    "tracks": Replay._tracks,
    "next": Replay._next,
    "start": Replay._start,
    "claims": Replay._claims,
    "offer": Replay._offer,
}


def _offer_name(offer: OfferId) -> str:
    return f"o{offer}"


def _claim_out(claim: Claim) -> Message:
    span = claim.span
    days = frozenset(range(7)) if span is None else span.weekdays
    when = f"while {claim.activity}" if span is None else f"{weekdays(days)} {reasons.hours(span)}"
    return {
        "genre": claim.genre,
        "when": when,
        "weekdays": sorted(days),
        "from_hour": 0 if span is None else span.from_hour,
        "to_hour": 24 if span is None else span.to_hour,
        "activity": claim.activity,
        "text": reasons.sentence(claim.evidence),
    }


# ---------------------------------------------------------------- reading lines


def _parsed(line: str | bytes) -> Message:
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        raise Malformed("this is no JSON") from None
    if not isinstance(message, dict):
        raise Malformed("a line is one JSON object")
    return message


def _play(message: Message) -> ToldPlay:
    started = _time(message, "at")
    duration, listened = _seconds(message, "duration_s"), _seconds(message, "listened_s")
    try:
        ending = Ending(_word(message, "ending"))
    except ValueError:
        raise Malformed("ending is finished, skipped or stopped") from None
    lasted = listened if listened is not None else duration
    length = timedelta(seconds=lasted) if lasted is not None else TYPICAL
    known = listened is not None
    liked = is_heard(length, ending) if known else ending not in (Ending.SKIPPED, Ending.FAILED)
    heard = Heard(
        PlayId(0),
        TrackId(0),
        _word(message, "artist"),
        _genres(message),
        started,
        started + length,
        liked,
        _activity(message),
        _word(message, "album", ""),
    )
    return ToldPlay(_name(message), heard, _on_album(message), _word(message, "playlist", ""))


def _track(message: Message) -> ToldTrack:
    return ToldTrack(_name(message), _word(message, "artist", ""), _genres(message), _on_album(message))


def _on_album(message: Message) -> OnAlbum | None:
    album, number = _word(message, "album", ""), message.get("number")
    if not album or number is None:
        return None
    if isinstance(number, bool) or not isinstance(number, int):
        raise Malformed("number is a whole number, or null")
    return OnAlbum(album, _word(message, "album_artist", _word(message, "artist", "")), number)


def _playlist(message: Message) -> ToldList:
    tracks = message.get("tracks")
    if not isinstance(tracks, list) or not all(isinstance(track, str) for track in tracks):
        raise Malformed("tracks is a list of words")
    return ToldList(_word(message, "name"), tuple(tracks))


def _forgotten(message: Message) -> Callable[[ToldPlay], bool]:
    if "artist" in message:
        artist = _word(message, "artist").casefold()
        return lambda told: told.heard.artist.casefold() == artist
    if "track" in message:
        track = _word(message, "track")
        return lambda told: told.track == track
    since, until = _time(message, "from"), _time(message, "to")
    return lambda told: since <= told.heard.at < until


def _context(message: Message) -> Context:
    return Context(_time(message, "at"), _activity(message))


def _time(message: Message, key: str) -> datetime:
    text = message.get(key)
    if not isinstance(text, str):
        raise Malformed(f"{key} is a time such as 2026-03-02T09:14:00+01:00")
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise Malformed(f"{key} is a time such as 2026-03-02T09:14:00+01:00") from None
    if at.tzinfo is None:
        raise Malformed(f"{key} needs the offset of its time zone")
    if not 1971 <= at.year < 9000:
        raise Malformed(f"{key} lies too far away")
    return at


def _seconds(message: Message, key: str) -> float | None:
    value = message.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= _LONGEST_S:
        raise Malformed(f"{key} is a number of seconds, or null")
    return float(value)


def _word(message: Message, key: str, default: str | None = None) -> str:
    value = message.get(key)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise Malformed(f"{key} is missing, or is no text")
    return value


def _name(message: Message) -> str:
    name = _word(message, "track")
    if not name:
        raise Malformed("track is empty")
    return name


def _genres(message: Message) -> tuple[str, ...]:
    genres = message.get("genres")
    if genres is None:
        return ()
    if not isinstance(genres, list) or not all(isinstance(genre, str) for genre in genres):
        raise Malformed("genres is a list of words")
    return tuple(dict.fromkeys(filter(None, genres)))


def _activity(message: Message) -> Activity | None:
    word = message.get("activity")
    if word is not None and not isinstance(word, str):
        raise Malformed("activity is a word, or null")
    return Activity(word) if word else None


def _limit(message: Message, default: int) -> int:
    limit = message.get("limit", default)
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= _MOST_TRACKS:
        raise Malformed(f"limit is a number from 1 to {_MOST_TRACKS}")
    return limit
