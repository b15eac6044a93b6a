"""What is evaluated: the listener's own log, or a life out of files of another service."""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from segue.core.learning import Past, heard
from segue.core.matching import song_key
from segue.domain.elsewhere import ForeignListen
from segue.domain.play import USUAL, Ending, PlayId
from segue.domain.taste import LeftOut, is_left_out
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.habits.evidence import Heard


def own_life(past: Past, left_out: Sequence[LeftOut] = ()) -> list[Heard]:
    """The log, as habits learn from it."""
    recordings, stations = past.recordings(), past.stations()
    return [
        replace(heard(play, tags), track=recordings.get(play.listen.track, play.listen.track))
        for play, tags in past.plays.all()
        if play.listen.track not in stations
        and play.ending is not Ending.FAILED
        and not is_left_out(left_out, play, tags)
    ]


def life_of(
    listens: Iterable[ForeignListen], zone: ZoneInfo, genres: Mapping[str, Sequence[str]] | None = None
) -> list[Heard]:
    """Listens of a service, each once, in order of time; the listener was in `zone`.

    `genres` tells those of an artist, by the folded name. No track of a library is needed: a song is one by its name.
    """
    known: dict[str, TrackId] = {}
    told: set[tuple[TrackId, float]] = set()
    life: list[Heard] = []
    for listen in sorted(listens, key=lambda listen: listen.started):
        track = known.setdefault(song_key(listen.artist, listen.title), TrackId(len(known) + 1))
        at = listen.started if listen.is_local else listen.started.astimezone(zone)
        if (track, at.timestamp()) in told:
            continue
        told.add((track, at.timestamp()))
        lasted = next(known for known in (listen.lasted, listen.listened, USUAL) if known is not None)
        its_genres = tuple((genres or {}).get(fold(listen.artist), ()))
        life.append(
            Heard(
                PlayId(len(life) + 1),
                track,
                listen.artist,
                its_genres,
                at,
                at + lasted,
                listen.is_heard,
                listen.activity,
                listen.album,
            )
        )
    return life
