"""Values for tests, with sensible defaults: one argument changed per test."""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from segue.core.ports.files import FoundFile, ReadFile
from segue.domain.context import Activity
from segue.domain.elsewhere import ForeignListen
from segue.domain.offer import Evidence, Mix, Moment, Offer, OfferId, Suggestion
from segue.domain.play import CHOSEN, SESSION_GAP, Ending, Listen, Play, PlayId
from segue.domain.track import Tags, TrackId
from segue.habits.evidence import Heard
from segue.habits.ranking import Candidate

#: A Monday, at noon.
MONDAY = datetime(2026, 3, 2, 12, tzinfo=UTC)
_FIRST_DAY = MONDAY.date()

#: The sheet of an album of two tracks.
A_CUE_SHEET = """\
REM GENRE Jazz
REM DATE 1959
PERFORMER "Miles Davis"
TITLE "Kind of Blue"
FILE "Kind of Blue.wav" WAVE
  TRACK 01 AUDIO
    TITLE "So What"
    PERFORMER "Miles Davis"
    INDEX 01 00:00:00
  TRACK 02 AUDIO
    TITLE "Freddie "Freeloader""
    INDEX 00 09:20:00
    INDEX 01 09:22:37
"""


def tags(title: str = "So What", **changed: object) -> Tags:
    given: dict[str, object] = {
        "artists": ("Miles Davis",),
        "album": "Kind of Blue",
        "genres": ("Jazz",),
        "year": 1959,
        "track_no": 1,
        "duration": timedelta(minutes=9, seconds=22),
    }
    return Tags(title, **(given | changed))  # type: ignore[arg-type]


def a_file(path: str = "/music/so what.flac", its_tags: Tags | None = None, size: int = 1) -> ReadFile:
    return ReadFile(FoundFile(path, size, 1), its_tags or tags())


def a_listen(track: int = 1, started: datetime = MONDAY, **changed: object) -> Listen:
    given: dict[str, object] = {
        "duration": timedelta(minutes=4),
        "origin": CHOSEN,
        "listened": timedelta(minutes=4),
    }
    return Listen(TrackId(track), started, **(given | changed))  # type: ignore[arg-type]


def a_foreign_listen(
    title: str = "So What",
    started: datetime = MONDAY,
    artist: str = "Miles Davis",
    album: str = "",
    **changed: object,
) -> ForeignListen:
    given: dict[str, object] = {"ending": Ending.FINISHED, "service": "Last.fm"}
    return ForeignListen(artist, title, album, started, **(given | changed))  # type: ignore[arg-type]


def an_offer(made: datetime = MONDAY, tracks: Sequence[int] = (1, 2, 3), key: str = "Jazz|0|afternoon") -> Offer:
    evidence = Evidence("Jazz", None, made.date(), made.date(), 5, 14, (PlayId(1),))
    suggestions = tuple(Suggestion(TrackId(t), 1.0, "5 plays") for t in tracks)
    mix = Mix(
        "Jazz for Monday afternoon",
        "You played Jazz on 5 of the last 14 days.",
        evidence,
        (("Jazz", 1.0),),
        suggestions,
    )
    return Offer(OfferId(0), made, Moment.STARTED, key, None, mix)


# ---------------------------------------------------------------- made lives


def session(
    start: datetime, genre: str, tracks: Sequence[int], plays: int = 6, activity: Activity | None = None
) -> Iterator[Heard]:
    """`plays` tracks of one genre in a row, each four minutes."""
    for i in range(plays):
        at = start + timedelta(minutes=4 * i)
        track = tracks[i % len(tracks)]
        artist = f"{genre} artist {track % 5}"
        end = at + timedelta(minutes=4)
        yield Heard(PlayId(0), TrackId(track), artist, (genre,), at, end, True, activity)


def numbered(plays: Iterable[Heard]) -> list[Heard]:
    """In order of time, with ids."""
    ordered = sorted(plays, key=lambda heard: heard.at)
    return [replace(heard, play=PlayId(i)) for i, heard in enumerate(ordered, 1)]


TRACKS = {
    genre: [100 * n + i for i in range(20)] for n, genre in enumerate(("Top 40", "Jazz", "Film Score", "Folk"), 1)
}


def a_mission_life(weeks: int = 12, first: date = _FIRST_DAY, chance: int = 1) -> list[Heard]:
    """Top 40 in the workday, jazz in the evening, film scores while gaming on Friday nights."""
    rng = random.Random(chance)
    plays: list[Heard] = []

    def put(day: date, hour: float, genre: str, activity: str | None) -> None:
        start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour + rng.uniform(-0.3, 0.3))
        some = rng.sample(TRACKS[genre], 6)
        plays.extend(session(start, genre, some, activity=Activity(activity) if activity else None))

    for n in range(7 * weeks):
        day = first + timedelta(days=n)
        if day.weekday() < 5:
            put(day, 10, "Top 40", "working")
            put(day, 15, "Top 40", "working")
            if day.weekday() == 4:
                put(day, 21, "Film Score", "gaming")
            elif rng.random() < 0.85:
                put(day, 19.7, "Jazz", "relaxing")
        elif rng.random() < 0.5:
            put(day, 11, rng.choice(list(TRACKS)), None)
    return numbered(plays)


def a_life_without_rhythm(weeks: int = 12, first: date = _FIRST_DAY, chance: int = 1) -> list[Heard]:
    """The same amount of listening; which genre has nothing to do with the hour."""
    rng = random.Random(chance)
    plays: list[Heard] = []
    for n in range(7 * weeks):
        day = first + timedelta(days=n)
        for hour in (10.0, 15.0, 20.0):
            if rng.random() < 0.8:
                start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(
                    hours=hour + rng.uniform(-1, 1)
                )
                genre = rng.choice(list(TRACKS))
                plays.extend(session(start, genre, rng.sample(TRACKS[genre], 6)))
    return numbered(plays)


def sessions_of(life: Iterable[Heard]) -> list[list[Heard]]:
    """The listening sessions of a life: plays with no silence over half an hour between them."""
    sessions: list[list[Heard]] = []
    for heard in life:
        if not sessions or heard.at - sessions[-1][-1].end > SESSION_GAP:
            sessions.append([])
        sessions[-1].append(heard)
    return sessions


def candidates_of_made_lives(tracks: Mapping[str, list[int]] = TRACKS) -> list[Candidate]:
    """The library that made lives are lived with: twenty tracks of five artists in each genre."""
    return [
        Candidate(TrackId(track), f"{genre} artist {track % 5}", (genre,))
        for genre, its in tracks.items()
        for track in its
    ]


def tags_of_made_lives(track: TrackId, tracks: Mapping[str, list[int]] = TRACKS) -> Tags:
    """What the file of a made life's track says of itself."""
    genre = next(genre for genre, its in tracks.items() if track in its)
    return tags(f"{genre} {track}", artists=(f"{genre} artist {track % 5}",), genres=(genre,))


def a_play_of(heard: Heard) -> Play:
    """The play of the log that a made life's one is taken from."""
    listen = a_listen(heard.track, heard.at, listened=heard.end - heard.at, activity=heard.activity)
    return Play(heard.play, listen, Ending.FINISHED if heard.liked else Ending.SKIPPED, 1)


GENRES = ("Top 40", "Jazz", "Film Score", "Folk", "Metal", "Techno", "Opera", "Reggae")


@dataclass(frozen=True)
class Planted:
    """A habit of a drawn life: `genre` on `weekdays`, about `hour`."""

    genre: str
    weekdays: frozenset[int]
    hour: float


def a_drawn_life(chance: int, weeks: int = 20, first: date = _FIRST_DAY) -> tuple[list[Planted], list[Heard]]:
    """A life of four habits (the workday, evenings, Friday nights, weekend mornings), each with a genre of its own
    and an hour that chance drew. One session in ten holds other music, and some are at no time of their own.
    """
    rng = random.Random(chance)
    spans = (range(5), range(4), (4,), (5, 6))
    hours = ((8.5, 14.0), (17.5, 20.5), (20.5, 22.5), (8.0, 12.0))
    habits = [
        Planted(genre, frozenset(days), rng.uniform(*between))
        for genre, days, between in zip(rng.sample(GENRES, 4), spans, hours, strict=True)
    ]
    plays: list[Heard] = []

    def put(day: date, hour: float, genre: str) -> None:
        start = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(hours=hour)
        of_genre = [1000 * (GENRES.index(genre) + 1) + n for n in range(20)]
        plays.extend(session(start, genre, rng.sample(of_genre, 6)))

    for n in range(7 * weeks):
        day = first + timedelta(days=n)
        for habit in habits:
            if day.weekday() in habit.weekdays and rng.random() < (0.85 if len(habit.weekdays) > 1 else 0.95):
                genre = habit.genre if rng.random() > 0.1 else rng.choice(GENRES)
                put(day, habit.hour + rng.uniform(-0.4, 0.4), genre)
        if rng.random() < 0.2:
            put(day, 15.7, rng.choice(GENRES))
    return habits, numbered(plays)
