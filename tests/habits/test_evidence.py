"""Counting: the occasions behind a reason, which anyone can count again."""

import sqlite3
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, TRACKS, a_file, a_mission_life, a_play_of, numbered, session, tags_of_made_lives
from kept import learned
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.learning import heard
from segue.domain.context import Activity
from segue.domain.offer import Evidence, Span
from segue.domain.track import TrackId
from segue.habits.claims import claims
from segue.habits.evidence import REASON_SPAN, Heard, during, occasions, usual_beginning

EVENINGS = Span(frozenset(range(4)), 19, 22)

#: A listener far in the east: their evening is the noon of Greenwich, their early morning the day before.
EAST = timezone(timedelta(hours=9, minutes=30))
EAST_IN_SUMMER = timezone(timedelta(hours=10, minutes=30))


# ---------------------------------------------------------------- occasions


def evenings(*days: int, genre: str = "Jazz", hour: int = 20, activity: str | None = None) -> list[Heard]:
    """A session at `hour` on each of `days`, counted from a Monday."""
    plays: list[Heard] = []
    for day in days:
        at = MONDAY.replace(hour=hour) + timedelta(days=day)
        doing = Activity(activity) if activity else None
        plays.extend(session(at, genre, TRACKS[genre], plays=3, activity=doing))
    return numbered(plays)


def at(day: int, hour: int = 12) -> datetime:
    return MONDAY.replace(hour=hour) + timedelta(days=day)


def counted(evidence: Evidence) -> tuple[int, int]:
    return evidence.occasions, evidence.of


def test_occasions_are_days_not_plays() -> None:
    evidence = occasions(evenings(0, 1, 3), "Jazz", at(7), EVENINGS)

    assert counted(evidence) == (3, 4)
    assert len(evidence.plays) == 9
    assert (evidence.since, evidence.until) == (at(0).date(), at(6).date())


def test_days_and_hours_outside_of_the_span_do_not_count() -> None:
    plays = numbered([*evenings(0, 4), *evenings(1, hour=15)])

    assert counted(occasions(plays, "Jazz", at(7), EVENINGS)) == (1, 4)
    assert counted(occasions(plays, "Jazz", at(7))) == (3, 7)


def test_other_music_and_skips_do_not_count() -> None:
    plays = [*evenings(0, genre="Folk"), *(replace(h, liked=False) for h in evenings(1)), *evenings(2)]

    assert counted(occasions(numbered(plays), "Jazz", at(7), EVENINGS)) == (1, 4)


def test_a_today_that_has_just_begun_is_no_day_without() -> None:
    assert counted(occasions(evenings(0), "Jazz", at(1), EVENINGS)) == (1, 1)
    assert counted(occasions(evenings(0, 1), "Jazz", at(1, 23), EVENINGS)) == (2, 2)


def test_a_night_counts_once_and_is_of_its_evening() -> None:
    nights = Span(frozenset({4}), 22, 26)
    plays = numbered([*evenings(4, hour=23), *evenings(5, 12, hour=1), *evenings(5, hour=22)])

    evidence = occasions(plays, "Jazz", at(20), nights)
    assert counted(evidence) == (2, 3), "of Friday, and of the Friday after"
    assert len(evidence.plays) == 9
    assert usual_beginning(plays, evidence) == time(23), "after midnight is later"
    assert counted(occasions(plays, "Jazz", at(19, 0), nights)) == (2, 2), "its night is not over"


def test_nothing_that_comes_later_counts() -> None:
    assert counted(occasions(evenings(0, 1, 2), "Jazz", at(2), EVENINGS)) == (2, 2)


def test_a_reason_goes_back_twelve_weeks() -> None:
    plays = evenings(*range(200))
    evidence = occasions(plays, "Jazz", at(200, 3))

    assert counted(evidence) == (83, 83)
    assert evidence.since == date(2026, 9, 18) - REASON_SPAN + timedelta(days=1)
    assert counted(occasions(plays, "Jazz", at(200, 3), back=timedelta(days=14))) == (13, 13)


def test_occasions_with_an_activity_are_counted_beside() -> None:
    plays = numbered([*evenings(0, 1, activity="reading"), *evenings(2)])
    evidence = occasions(plays, "Jazz", at(7), EVENINGS, Activity("reading"))

    assert (evidence.occasions, evidence.with_activity) == (3, 2)


def test_during_an_activity_the_days_with_it_are_what_is_counted_of() -> None:
    plays = numbered(
        [*evenings(0, 1, activity="reading"), *evenings(2, genre="Folk", activity="reading"), *evenings(3)]
    )
    evidence = during(plays, "Jazz", at(7), Activity("reading"))

    assert counted(evidence) == (2, 3)
    assert evidence.with_activity == 2
    assert len(evidence.plays) == 6


def test_of_no_plays_there_is_nothing_to_count() -> None:
    assert counted(occasions([], "Jazz", at(0))) == (0, 0)
    assert counted(during([], "Jazz", at(0), Activity("reading"))) == (0, 0)


# ---------------------------------------------------------------- counted again, by SQL

NOW = (MONDAY + timedelta(weeks=14, days=1)).replace(tzinfo=EAST_IN_SUMMER)


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[tuple[Profile, list[Heard]]]:
    """Fourteen weeks of a mission life, with skips, across a change of the clocks: stored, and as habits see it."""
    profile = open_profile(tmp_path, NOW)
    writer = open_writer(profile.file)
    numbers = [track for tracks in TRACKS.values() for track in tracks]
    writer.write([a_file(f"/music/{n}.ogg", tags_of_made_lives(TrackId(n))) for n in numbers], NOW)
    writer.close()
    ids = {n: track.id for n in numbers for track in profile.tracks.at_path(Path(f"/music/{n}.ogg"))}
    summer = MONDAY.date() + timedelta(weeks=5)
    listens = []
    for i, one in enumerate(a_mission_life(14)):
        zone = EAST if one.at.date() < summer else EAST_IN_SUMMER
        # Some of the evening runs over midnight, so that the local day is another than the one in Greenwich.
        started = (one.at + timedelta(hours=3 * (one.at.hour >= 20))).replace(tzinfo=zone)
        skipped = replace(one, at=started, end=started + timedelta(seconds=20), liked=False)
        play = a_play_of(skipped if i % 7 == 0 else replace(one, at=started, end=started + timedelta(minutes=4)))
        listens.append((replace(play.listen, track=ids[one.track]), play.ending))
    profile.plays.add(sorted(listens, key=lambda listen: listen[0].started))
    yield profile, [heard(play, tags) for play, tags in profile.plays.all()]
    profile.close()


LOCAL = "started / 1000 + utc_offset * 60, 'unixepoch'"


def recount(
    connection: sqlite3.Connection, evidence: Evidence, now: datetime
) -> tuple[int, int, int, tuple[int, ...]]:
    """Occasions, days, occasions with the activity, plays: by the test's own SQL."""
    since, until = evidence.since.isoformat(), evidence.until.isoformat()
    conditions = [
        "(ending = 'finished' OR (ending <> 'failed' AND listened_ms >= 30000))",
        f"started < {int(now.timestamp() * 1000)}",
        f"strftime('%Y-%m-%d', {LOCAL}) BETWEEN '{since}' AND '{until}'",
    ]
    days = "1"
    if evidence.span is not None:
        chosen = ", ".join(f"'{(day + 1) % 7}'" for day in evidence.span.weekdays)
        hours = f"BETWEEN {evidence.span.from_hour} AND {evidence.span.to_hour - 1}"
        conditions.append(f"strftime('%w', {LOCAL}) IN ({chosen})")
        conditions.append(f"CAST(strftime('%H', {LOCAL}) AS INTEGER) {hours}")
        days = f"strftime('%w', day) IN ({chosen})"
    elif evidence.activity is not None:
        conditions.append(f"activity = '{evidence.activity}'")
    all_of_it = f"FROM plays WHERE {' AND '.join(conditions)}"
    of_subject = f"{all_of_it} AND track_id IN (SELECT id FROM tracks WHERE genres LIKE '%\"{evidence.subject}\"%')"
    dates = f"SELECT count(DISTINCT strftime('%Y-%m-%d', {LOCAL}))"

    def number(sql: str) -> int:
        return int(connection.execute(sql).fetchone()[0])

    if evidence.span is None and evidence.activity is not None:
        of = number(f"{dates} {all_of_it}")
    else:
        of = number(
            f"WITH RECURSIVE days(day) AS (SELECT '{since}' WHERE '{since}' <= '{until}'"
            f" UNION ALL SELECT date(day, '+1 day') FROM days WHERE day < '{until}')"
            f" SELECT count(*) FROM days WHERE {days}"
        )
    with_activity = 0
    if evidence.activity is not None:
        with_activity = number(f"{dates} {of_subject} AND activity = '{evidence.activity}'")
    plays = connection.execute(f"SELECT id {of_subject} ORDER BY started").fetchall()
    return number(f"{dates} {of_subject}"), of, with_activity, tuple(row[0] for row in plays)


def assert_recounts(profile: Profile, evidence: Evidence, now: datetime = NOW) -> None:
    assert evidence.occasions > 0
    assert recount(profile.connection, evidence, now) == (
        evidence.occasions,
        evidence.of,
        evidence.with_activity,
        evidence.plays,
    )


@pytest.mark.parametrize("genre", ["Jazz", "Top 40", "Film Score"])
@pytest.mark.parametrize(
    "span",
    [
        None,
        EVENINGS,
        Span(frozenset({4}), 20, 24),
        Span(frozenset({5}), 0, 2),
        Span(frozenset(range(5)), 9, 17),
        Span(frozenset(range(7)), 0, 24),
    ],
)
@pytest.mark.parametrize("activity", [None, "gaming"])
def test_every_number_is_what_sql_counts(
    stored: tuple[Profile, list[Heard]], genre: str, span: Span | None, activity: str | None
) -> None:
    profile, plays = stored
    doing = Activity(activity) if activity else None
    if span is None and doing is not None:
        evidence = during(plays, genre, NOW, doing)
    else:
        evidence = occasions(plays, genre, NOW, span, doing)

    numbers = (evidence.occasions, evidence.of, evidence.with_activity, evidence.plays)
    assert recount(profile.connection, evidence, NOW) == numbers


def test_every_claim_of_a_stored_life_is_what_sql_counts(stored: tuple[Profile, list[Heard]]) -> None:
    profile, plays = stored
    found = claims(learned(plays), NOW)

    assert {claim.genre for claim in found} == {"Top 40", "Jazz", "Film Score"}
    assert any(claim.span is None for claim in found)
    assert any(claim.span is not None for claim in found)
    for claim in found:
        assert_recounts(profile, claim.evidence)
