"""What speaks for a track: which facts are told of it, and that each of their numbers is what the log says."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, a_file, a_mission_life, a_play_of, numbered, session, tags_of_made_lives
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile, open_writer
from segue.adapters.sqlite.values import time_out
from segue.core.learning import learn_until, learned_at, learned_plays
from segue.core.politeness import claims_at
from segue.domain.context import Context, Daypart
from segue.domain.play import PlayId
from segue.domain.taste import Artist, LeftOut, Span
from segue.domain.track import TrackId
from segue.habits.evidence import Heard
from segue.habits.facts import MOST_TOLD, Fact, Facts, Group, Kind, Part, Subject, parts_at
from segue.habits.model import Learner
from segue.habits.ranking import Shelf, leading_groups
from segue.habits.reasons import said

FRIDAY = MONDAY + timedelta(days=4)

# ---------------------------------------------------------------- which


def a_heard(at: datetime, track: int = 1, artist: str = "Abba", genre: str = "Pop", album: str = "Arrival") -> Heard:
    end = at + timedelta(minutes=4)
    return Heard(PlayId(0), TrackId(track), artist, (genre,), at, end, True, None, album)


def facts_of(
    plays: list[Heard], groups: list[Group], now: datetime, track: int = 1, artist: str = "Abba"
) -> list[Fact]:
    known = numbered(plays)
    own = [heard for heard in known if heard.track == track]
    return Facts(known, Context(now), {}).of(Subject(artist, ("Pop",), own), groups)


def kinds(found: list[Fact]) -> list[Kind]:
    return [fact.kind for fact in found]


NOW = FRIDAY.replace(hour=21) + timedelta(weeks=8)


def test_a_night_belongs_to_the_day_on_which_it_began() -> None:
    at_night = FRIDAY.replace(hour=2) + timedelta(days=1)
    assert at_night.weekday() == 5
    assert at_night in Part(frozenset({4}), Daypart.NIGHT)
    assert at_night not in Part(frozenset({5}), Daypart.NIGHT)
    assert parts_at(at_night)[0] == Part(frozenset({4}), Daypart.NIGHT)


def test_what_speaks_most_is_told_and_no_more_than_two() -> None:
    plays = [a_heard(NOW - timedelta(days=n, hours=3)) for n in range(1, 40)]
    every = [Group.ARTIST, Group.ALBUM, Group.MEMORY, Group.CONTINUITY]
    assert kinds(facts_of(plays, every, NOW)) == [Kind.ARTIST, Kind.ALBUM]
    assert kinds(facts_of(plays, [Group.ALBUM], NOW)) == [Kind.ALBUM]
    assert kinds(facts_of(plays, [Group.MEMORY], NOW)) == [Kind.LATELY]


def test_where_nothing_can_be_told_its_plays_are() -> None:
    plays = [a_heard(NOW - timedelta(days=n)) for n in (35, 40)]
    assert kinds(facts_of(plays, [], NOW)) == [Kind.PLAYS]
    assert kinds(facts_of(plays, [Group.AVERSION, Group.HOURS], NOW)) == [Kind.PLAYS]
    assert kinds(facts_of([], [Group.CONTINUITY], NOW)) == [Kind.NEVER]


def test_what_was_not_heard_for_long_or_never_is_told_as_that_first() -> None:
    long_ago = [a_heard(NOW - timedelta(days=n)) for n in (200, 201, 202)]
    of_artist = [a_heard(NOW - timedelta(days=n), track=2) for n in (2, 3, 4)]
    (first, second) = facts_of([*long_ago, *of_artist], [Group.ARTIST], NOW)
    assert (first.kind, first.last, second.kind) == (Kind.PLAYS, NOW - timedelta(days=200), Kind.ARTIST)
    assert kinds(facts_of(of_artist, [], NOW)) == [Kind.NEVER, Kind.ARTIST]
    assert kinds(facts_of(of_artist, [], NOW, artist="Ace of Base")) == [Kind.NEVER]


def test_a_part_of_the_week_is_told_only_where_more_is_played_then_than_usual() -> None:
    fridays = [a_heard(NOW - timedelta(weeks=n)) for n in range(1, 5)]
    others = [a_heard(NOW - timedelta(days=n, hours=9), track=2, artist="Miles", genre="Jazz") for n in range(1, 30)]
    (fact,) = facts_of([*fridays, *others], [Group.HOURS], NOW)
    assert (fact.kind, len(fact.plays), len(fact.of)) == (Kind.HOURS, 4, 4)
    assert fact.part == Part(frozenset({4}), Daypart.EVENING)
    assert kinds(facts_of(fridays, [Group.HOURS], NOW)) != [Kind.HOURS], "all that is played is played then"


def test_the_plays_of_a_part_are_not_told_beside_all_of_them() -> None:
    fridays = [a_heard(NOW - timedelta(weeks=n)) for n in range(1, 5)]
    others = [a_heard(NOW - timedelta(days=n, hours=9), track=2, artist="Miles", genre="Jazz") for n in range(1, 30)]
    everything = [*fridays, *others]
    assert kinds(facts_of(everything, [Group.ARTIST_HOURS, Group.ARTIST], NOW)) == [Kind.ARTIST_HOURS]


def test_the_last_session_goes_on() -> None:
    before = list(session(NOW - timedelta(days=1), "Pop", [5], plays=2))
    last = [a_heard(NOW - timedelta(hours=2)), a_heard(NOW - timedelta(hours=1, minutes=50), track=2)]
    (fact,) = facts_of([*before, *last], [Group.CONTINUITY], NOW)
    assert (fact.kind, len(fact.plays)) == (Kind.LAST, 1)
    (_, artist) = facts_of([*before, *last], [Group.CONTINUITY], NOW, track=9)
    assert (artist.kind, len(artist.plays)) == (Kind.LAST_ARTIST, 2)
    assert kinds(facts_of([*before, *last], [Group.CONTINUITY], NOW, 5, "Pop artist 0")) == [Kind.PLAYS]


def test_what_followed_or_went_with_what_was_heard_last_is_told_so() -> None:
    def evening(days: int, *tracks: int) -> list[Heard]:
        start = NOW - timedelta(days=days)
        return [a_heard(start + timedelta(minutes=4 * n), track=track) for n, track in enumerate(tracks)]

    last = evening(1, 3, 4, 7)
    before = [*evening(5, 7, 1, 2), *evening(4, 2, 7, 1), *evening(3, 7, 1), *evening(2, 7, 2, 1, 7)]
    (fact,) = facts_of([*before, *last], [Group.CONTINUITY], NOW, track=1)
    assert (fact.kind, len(fact.plays)) == (Kind.FOLLOWED, 3)
    assert said(fact) == "played 3 times right after what you heard last, in 12 weeks"
    (fact,) = facts_of([*before, *last], [Group.CONTINUITY], NOW, track=2)
    assert (fact.kind, len(fact.plays)) == (Kind.TOGETHER, 3)
    assert said(fact) == "3 plays in sessions with what you heard last, in 12 weeks"
    apart = [*evening(5, 7, 1), *evening(4, 7), *evening(3, 1), *evening(2, 1)]
    assert kinds(facts_of([*apart, *last], [Group.CONTINUITY], NOW, track=1)) == [Kind.LAST_ARTIST]


def test_what_was_never_heard_and_sounds_like_what_was_is_told_so() -> None:
    alike = numbered([a_heard(NOW - timedelta(days=n), track=2) for n in (1, 2)])
    found = Facts(alike, Context(NOW), {}).of(Subject("Abba", ("Pop",), (), alike), [Group.ARTIST])
    assert kinds(found) == [Kind.NEVER, Kind.ALIKE]
    assert found[1].plays == tuple(heard.play for heard in alike)


# ---------------------------------------------------------------- by SQL

#: A listener far in the east: their evening is the noon of Greenwich, their early morning the day before.
EAST = timezone(timedelta(hours=9, minutes=30))
EAST_IN_SUMMER = timezone(timedelta(hours=10, minutes=30))

AFTER = MONDAY + timedelta(weeks=20)


@dataclass(frozen=True)
class Told:
    """A stored life, and what is left out of the taste of who lived it."""

    profile: Profile
    ids: dict[int, TrackId]
    left_out: tuple[LeftOut, ...]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Twenty weeks: with skips, a change of the clocks, an artist and a week left out, copies that are one recording,
    plays that another service told of, and a file that failed.
    """
    profile = open_profile(tmp_path_factory.mktemp("told"), AFTER)
    writer = open_writer(profile.file)
    numbers = [track for tracks in TRACKS.values() for track in tracks]
    for n in numbers:
        its = replace(tags_of_made_lives(TrackId(n)), album=f"Album {n % 10}")
        writer.write([a_file(f"/music/{n}.ogg", its)], AFTER)
    writer.close()
    ids = {n: track.id for n in numbers for track in profile.tracks.at_path(Path(f"/music/{n}.ogg"))}
    summer = MONDAY.date() + timedelta(weeks=5)
    listens = []
    for i, one in enumerate(a_mission_life(20)):
        zone = EAST if one.at.date() < summer else EAST_IN_SUMMER
        # Some of the evening runs over midnight, so that the local day is another than the one in Greenwich.
        started = (one.at + timedelta(hours=3 * (one.at.hour >= 20))).replace(tzinfo=zone)
        if one.track % 20 >= 16:
            continue  # never heard
        if one.track % 20 in (14, 15) and one.at.date() > MONDAY.date() + timedelta(weeks=5):
            continue  # not for long
        skipped = replace(one, at=started, end=started + timedelta(seconds=20), liked=False)
        play = a_play_of(skipped if i % 7 == 0 else replace(one, at=started, end=started + timedelta(minutes=4)))
        listens.append((replace(play.listen, track=ids[one.track]), play.ending))
    profile.plays.add(sorted(listens, key=lambda listen: listen[0].started))
    profile.recordings.join([ids[101], ids[102]])
    with profile.connection as db:
        db.execute("UPDATE plays SET ending = 'failed', listened_ms = 0 WHERE id % 50 = 3")
        db.execute("UPDATE plays SET lasted_ms = listened_ms / 2 WHERE id % 4 = 1")  # at double speed
        db.execute("UPDATE plays SET lasted_ms = listened_ms + 1500000 WHERE id % 9 = 2")  # with a pause
        db.execute("INSERT INTO imports (id, at, finished) VALUES (1, 0, 1)")
        for n, (song, track) in enumerate((("Elsewhere", ids[203]), ("Nowhere", None)), 1):
            values = (n, "Jazz artist 3", song, track)
            db.execute(
                "INSERT INTO elsewhere_songs (id, artist, title, album, track_id) VALUES (?, ?, ?, '', ?)", values
            )
            for week in range(18):
                started = time_out((MONDAY + timedelta(weeks=week, hours=9, minutes=10 * n)).replace(tzinfo=EAST))
                db.execute(
                    "INSERT INTO elsewhere_plays"
                    " (song_id, started, utc_offset, listened_ms, ending, service, import_id)"
                    " VALUES (?, ?, 570, 200000, 'finished', 'Last.fm', 1)",
                    (n, started),
                )
    away = MONDAY.replace(tzinfo=EAST_IN_SUMMER) + timedelta(weeks=15)
    yield Told(profile, ids, (Artist("Top 40 artist 2"), Span(away, away + timedelta(weeks=1))))
    profile.close()


# What was learned by :now, in this test's own words. A session number, and whether it was a sign of liking.
LEARNED = """
CREATE TEMP TABLE sessions AS
WITH everything AS (
    SELECT p.id, p.track_id, p.started, p.listened_ms, ifnull(p.lasted_ms, p.listened_ms) AS lasted,
           p.utc_offset, p.ending,
           json_extract(t.artists, '$[0]') AS artist, t.album, t.genres
    FROM plays p JOIN tracks t ON t.id = p.track_id
    UNION ALL
    SELECT -e.id, coalesce(s.track_id, -s.id), e.started, e.listened_ms, e.listened_ms, e.utc_offset, e.ending,
           coalesce(json_extract(t.artists, '$[0]'), s.artist), coalesce(t.album, s.album),
           coalesce(t.genres, s.genres)
    FROM elsewhere_plays e JOIN elsewhere_songs s ON s.id = e.song_id LEFT JOIN tracks t ON t.id = s.track_id
), learned AS (
    SELECT *, ending = 'finished' OR listened_ms >= 30000 AS liked,
           strftime('%Y-%m-%d', local, 'unixepoch') AS day,
           (CAST(strftime('%w', local - 5 * 3600, 'unixepoch') AS INTEGER) + 6) % 7 AS weekday,
           CAST(strftime('%H', local, 'unixepoch') AS INTEGER) AS hour
    FROM (SELECT *, started / 1000 + utc_offset * 60 AS local FROM everything)
    WHERE ending <> 'failed' AND started + lasted < :now
        AND artist <> 'Top 40 artist 2' AND NOT (started >= :away AND started < :back)
)
SELECT *, sum(begins) OVER (ORDER BY started, id) AS session FROM (
    SELECT *, coalesce(started - max(started + lasted) OVER (
        ORDER BY started, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) > 1800000, 1) AS begins
    FROM learned
)
"""

HOURS = {
    Daypart.MORNING: "hour BETWEEN 5 AND 11",
    Daypart.AFTERNOON: "hour BETWEEN 12 AND 17",
    Daypart.EVENING: "hour BETWEEN 18 AND 22",
    Daypart.NIGHT: "(hour >= 23 OR hour < 5)",
}
TWELVE_WEEKS = "started >= :now - 12 * 7 * 86400000"
LAST_SESSION = "session = (SELECT max(session) FROM sessions WHERE liked)"


HEARD_LAST = "(SELECT track_id FROM sessions WHERE liked ORDER BY started DESC, id DESC LIMIT 1)"
RIGHT_AFTER_THE_LAST = f"""track_id <> {HEARD_LAST} AND {HEARD_LAST} = (
    SELECT b.track_id FROM sessions b WHERE b.liked AND b.session = sessions.session
        AND (b.started, b.id) < (sessions.started, sessions.id) AND b.{TWELVE_WEEKS}
    ORDER BY b.started DESC, b.id DESC LIMIT 1)"""
WITH_THE_LAST = f"""track_id <> {HEARD_LAST} AND NOT {LAST_SESSION} AND session IN (
    SELECT b.session FROM sessions b WHERE b.liked AND b.track_id = {HEARD_LAST} AND b.{TWELVE_WEEKS})"""


class Recount:
    """Counts what a fact says of a track again."""

    def __init__(self, told: Told, now: datetime) -> None:
        (_, away) = told.left_out
        assert isinstance(away, Span)
        assert away.until is not None
        self._db: sqlite3.Connection = told.profile.connection
        self._values = {"now": time_out(now), "away": time_out(away.since), "back": time_out(away.until)}
        self._counted: dict[str, tuple[int, ...]] = {}
        self._db.execute("DROP TABLE IF EXISTS temp.sessions")
        self._db.execute(LEARNED, self._values)

    def ids(self, *conditions: str) -> tuple[int, ...]:
        condition = " AND ".join(conditions)
        if condition not in self._counted:
            asked = f"SELECT id FROM sessions WHERE liked AND {condition} ORDER BY started, id"
            rows = self._db.execute(asked, self._values)
            self._counted[condition] = tuple(row[0] for row in rows)
        return self._counted[condition]

    def of(self, fact: Fact, track: int, artist: str, now: datetime) -> tuple[tuple[int, ...], tuple[int, ...]]:
        own = f"""track_id IN (SELECT {track} UNION SELECT b.track_id FROM same_recordings a
            JOIN same_recordings b ON a.recording = b.recording WHERE a.track_id = {track})"""
        part = "1"
        if fact.part is not None:
            days = ", ".join(map(str, fact.part.weekdays))
            part = f"weekday IN ({days}) AND {HOURS[fact.part.daypart] if fact.part.daypart else '1'}"
        of_artist = f"artist = '{artist}'"
        match fact.kind:
            case Kind.NEVER | Kind.PLAYS:
                return self.ids(own), ()
            case Kind.LATELY:
                assert self.ids(own, f"day = '{now.date().isoformat()}'") == fact.today
                return self.ids(own, "started >= :now - 30 * 86400000"), ()
            case Kind.HOURS:
                return self.ids(own, part), self.ids(own)
            case Kind.ARTIST:
                return self.ids(of_artist, TWELVE_WEEKS), ()
            case Kind.ARTIST_HOURS:
                return self.ids(of_artist, TWELVE_WEEKS, part), self.ids(of_artist, TWELVE_WEEKS)
            case Kind.ALBUM:
                return self.ids(of_artist, f"album = '{fact.name}'", TWELVE_WEEKS), ()
            case Kind.GENRE:
                of_genre = f"genres LIKE '%\"{fact.name}\"%'"
                return self.ids(of_genre, TWELVE_WEEKS, part), self.ids(TWELVE_WEEKS, part)
            case Kind.LAST:
                return self.ids(own, LAST_SESSION), ()
            case Kind.LAST_ARTIST:
                return self.ids(of_artist, LAST_SESSION), ()
            case Kind.FOLLOWED:
                return self.ids(own, TWELVE_WEEKS, RIGHT_AFTER_THE_LAST), ()
            case Kind.TOGETHER:
                return self.ids(own, TWELVE_WEEKS, WITH_THE_LAST), ()
            case _:
                raise AssertionError(fact.kind)


@pytest.fixture(scope="module")
def learner(told: Told) -> Learner:
    with closing(SqlitePast(told.profile.file)) as past:
        return learn_until(past, AFTER.replace(tzinfo=EAST_IN_SUMMER), told.left_out)


MOMENTS = [
    AFTER.replace(hour=hour, tzinfo=EAST_IN_SUMMER) + timedelta(days=day)
    for day, hour in ((0, 10), (0, 20), (2, 15), (4, 1), (4, 21), (5, 2), (5, 11), (6, 13))
]


@pytest.mark.parametrize("now", MOMENTS, ids=lambda now: f"{now:%a %H}")
def test_every_number_of_every_reason_is_what_sql_counts(told: Told, learner: Learner, now: datetime) -> None:
    context = Context(now)
    with closing(SqlitePast(told.profile.file)) as past:
        shelf = Shelf(past.candidates())
    shares = learner.genres(context)
    ranked = learner.rank(shelf, context, shares)
    added = learner.added(Shelf(shelf.candidate(place) for place in ranked.places), context, shares)
    every_group = [tuple(Group)[n:] + tuple(Group)[:n] for n in range(len(Group))]
    # The habits themselves are counted again in test_evidence.py.
    facts = Facts(learner.habits(now).recent, context, {})
    recount = Recount(told, now)
    met: set[Kind] = set()

    for place, leading in zip(ranked.places.tolist(), leading_groups(added, added), strict=True):
        candidate = shelf.candidate(place)
        own = learned_plays(told.profile.plays, [candidate.track], now, told.left_out)
        subject = Subject(candidate.artist, candidate.genres, own)
        for groups in (leading, *every_group):
            found = facts.of(subject, groups)
            assert 1 <= len(found) <= MOST_TOLD
            for fact in found:
                plays, of = recount.of(fact, candidate.track, candidate.artist, now)
                assert (plays, of) == (fact.plays, fact.of), said(fact)
                if fact.last is not None:
                    (last,) = told.profile.connection.execute(
                        f"SELECT started FROM plays WHERE id = {plays[-1]}"
                    ).fetchone()
                    assert time_out(fact.last) == last
                met.add(fact.kind)
    assert met >= {Kind.NEVER, Kind.PLAYS, Kind.LATELY, Kind.ARTIST, Kind.ALBUM, Kind.LAST, Kind.LAST_ARTIST}
    assert met >= {Kind.FOLLOWED, Kind.TOGETHER}
    assert met & {Kind.HOURS, Kind.ARTIST_HOURS, Kind.GENRE}


def test_groups_add_up_to_the_score(told: Told, learner: Learner) -> None:
    with closing(SqlitePast(told.profile.file)) as past:
        shelf = Shelf(past.candidates())
    for now in MOMENTS:
        context = Context(now)
        shares = learner.genres(context)
        ranked = learner.rank(shelf, context, shares)
        added = learner.added(shelf, context, shares)
        assert added.sum(axis=1) == pytest.approx(ranked.scores, abs=1e-3)


def test_a_habit_is_told_with_the_plays_that_it_counts(told: Told, learner: Learner) -> None:
    context = Context(MOMENTS[1])
    known = learned_at(learner, context.at)
    claims = claims_at(known.claims, ["Jazz"], context)
    assert claims, "jazz in the evening is a habit"
    (fact,) = Facts(known.habits.recent, context, claims).of(
        Subject("Jazz artist 0", ("Jazz",), [heard for heard in known.habits.recent if "Jazz" in heard.genres][:4]),
        [Group.GENRE],
    )
    assert (fact.kind, fact.plays) == (Kind.HABIT, claims["Jazz"].evidence.plays)
    assert str(claims["Jazz"].evidence.occasions) in said(fact)
