"""The log of plays: appended to, numbered by session, and whole after a crash."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_file, a_listen, tags
from segue.adapters.sqlite.profile import Profile, open_profile
from segue.domain.context import Activity
from segue.domain.play import CHOSEN, QUEUED, SESSION_GAP, Ending, Origin, OriginKind, Play, PlayId

MS = timedelta(milliseconds=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """A profile that knows tracks 1 and 2."""
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        for title in ("a", "b"):
            made.tracks.opened([a_file(f"/music/{title}.flac", tags(title))], MONDAY)[0]
        yield made


def logged(profile: Profile, until: datetime | None = None) -> list[Play]:
    return [play for play, _ in profile.plays.all(until)]


@pytest.mark.parametrize("ending", Ending)
@pytest.mark.parametrize("origin", [CHOSEN, QUEUED, Origin(OriginKind.PLAYLIST, 3), Origin(OriginKind.OFFERED, 7)])
def test_a_play_comes_back_as_it_was_logged(profile: Profile, ending: Ending, origin: Origin) -> None:
    listen = a_listen(2, origin=origin, activity=Activity("gaming"), listened=timedelta(seconds=12.345))
    play = profile.plays.end(listen, ending)
    assert play == Play(PlayId(1), listen, ending, 1)
    assert list(profile.plays.all()) == [(play, tags("b"))]


def test_what_is_not_known_stays_so(profile: Profile) -> None:
    play = profile.plays.end(a_listen(duration=None, activity=None, listened=timedelta()), Ending.FAILED)
    assert logged(profile) == [play]


def test_plays_come_in_order_of_time(profile: Profile) -> None:
    late = profile.plays.end(a_listen(1, MONDAY + timedelta(days=1)), Ending.FINISHED)
    early = profile.plays.end(a_listen(2, MONDAY), Ending.FINISHED)
    same = profile.plays.end(a_listen(2, MONDAY), Ending.SKIPPED)
    assert logged(profile) == [early, same, late]


# ---------------------------------------------------------------- sessions


def test_a_silence_of_half_an_hour_is_still_the_same_session(profile: Profile) -> None:
    first = a_listen(started=MONDAY, listened=4 * MINUTE)
    second = a_listen(started=MONDAY + 4 * MINUTE + SESSION_GAP, listened=MINUTE)
    third = a_listen(started=second.started + MINUTE + SESSION_GAP + MS)
    fourth = a_listen(started=third.started + MINUTE)
    sessions = [profile.plays.end(listen, Ending.FINISHED).session for listen in (first, second, third, fourth)]
    assert sessions == [1, 1, 2, 2]
    assert [play.session for play in logged(profile)] == sessions


def test_a_past_that_comes_from_elsewhere_is_numbered_too(profile: Profile) -> None:
    starts = [MONDAY + timedelta(hours=hours) for hours in (0, 0.1, 5, 24)]
    profile.plays.add((a_listen(started=start), Ending.FINISHED) for start in starts)
    assert [play.session for play in logged(profile)] == [1, 1, 2, 3]


def test_many_are_added_all_or_none(profile: Profile) -> None:
    with pytest.raises(ZeroDivisionError):
        profile.plays.add((a_listen(started=MONDAY + MINUTE / (1 - i)), Ending.FINISHED) for i in range(2))
    assert logged(profile) == []


def test_a_session_is_not_numbered_anew_after_a_change_of_the_clock(profile: Profile) -> None:
    """From 01:59 in winter to 03:00 in summer it is a minute."""
    winter, summer = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
    first = profile.plays.end(
        a_listen(started=datetime(2026, 3, 29, 1, 58, tzinfo=winter), listened=MINUTE), Ending.FINISHED
    )
    second = profile.plays.end(a_listen(started=datetime(2026, 3, 29, 3, 0, tzinfo=summer)), Ending.FINISHED)
    assert first.session == second.session


def test_a_play_keeps_the_offset_of_its_place_and_time(profile: Profile) -> None:
    offsets = [timedelta(hours=2), timedelta(hours=1), timedelta(), timedelta(hours=-3, minutes=-30)]
    starts = [
        (MONDAY + timedelta(hours=i)).astimezone(timezone(offset) if offset else UTC)
        for i, offset in enumerate(offsets)
    ]
    for start in starts:
        profile.plays.end(a_listen(started=start), Ending.FINISHED)
    again = [play.listen.started for play in logged(profile)]
    assert again == starts
    assert [start.utcoffset() for start in again] == offsets
    assert [start.hour for start in again] == [start.hour for start in starts]


# ---------------------------------------------------------------- a crash


def test_a_crash_loses_what_came_after_the_last_note(profile: Profile) -> None:
    offset = timezone(timedelta(hours=5, minutes=45))
    listen = a_listen(2, MONDAY.astimezone(offset), activity=Activity("cooking"), listened=timedelta())
    profile.plays.begin(listen)
    profile.plays.progress(timedelta(seconds=20), timedelta(seconds=10))
    profile.plays.progress(timedelta(seconds=40), timedelta(seconds=20))
    with closing(open_profile(profile.file.parent, MONDAY)) as after:
        play = after.plays.recover()
        assert play is not None
        noted = replace(listen, listened=timedelta(seconds=40), lasted=timedelta(seconds=20))
        assert play == Play(PlayId(1), noted, Ending.STOPPED, 1)
        assert play.listen.started.utcoffset() == listen.started.utcoffset()
        assert logged(after) == [play]
        assert after.plays.recover() is None


def test_there_is_nothing_to_recover_after_an_end(profile: Profile) -> None:
    assert profile.plays.recover() is None
    profile.plays.begin(a_listen())
    profile.plays.end(a_listen(), Ending.SKIPPED)
    assert profile.plays.recover() is None
    assert len(logged(profile)) == 1


def test_a_new_listen_takes_the_place_of_the_note(profile: Profile) -> None:
    profile.plays.begin(a_listen(1))
    profile.plays.begin(a_listen(2, listened=timedelta()))
    play = profile.plays.recover()
    assert play is not None
    assert (play.listen.track, play.listen.listened) == (2, timedelta())
    assert len(logged(profile)) == 1


def test_a_note_of_nothing_is_none(profile: Profile) -> None:
    profile.plays.progress(timedelta(seconds=5), timedelta(seconds=5))
    assert profile.plays.recover() is None


# ---------------------------------------------------------------- questions


def test_only_what_had_ended_before(profile: Profile) -> None:
    plays = [profile.plays.end(a_listen(started=MONDAY + i * 10 * MINUTE), Ending.FINISHED) for i in range(3)]
    assert logged(profile, plays[1].ended) == plays[:1]
    assert logged(profile, plays[1].ended + MS) == plays[:2]
    assert logged(profile, MONDAY) == []
    assert logged(profile, None) == plays


def test_many_come_with_their_tracks(profile: Profile) -> None:
    plays = [profile.plays.end(a_listen(track, MONDAY + track * MINUTE), Ending.FINISHED) for track in (1, 2, 1)]
    (track,) = profile.tracks.at_path(Path("/music/b.flac"))
    assert profile.plays.many([plays[1].id, PlayId(99)]) == [(plays[1], track)]
    assert profile.plays.many([]) == []


def test_months_are_those_of_the_clock_of_then(profile: Profile) -> None:
    """Half an hour before midnight in Berlin is the next month nowhere, though it is in Tokyo, and not yet at UTC."""
    berlin, tokyo = timezone(timedelta(hours=2)), timezone(timedelta(hours=9))
    july = profile.plays.end(a_listen(1, datetime(2025, 7, 31, 23, 30, tzinfo=berlin)), Ending.FINISHED)
    august = profile.plays.end(a_listen(2, datetime(2025, 8, 1, 0, 30, tzinfo=tokyo)), Ending.FINISHED)
    later = profile.plays.end(a_listen(1, datetime(2025, 8, 31, 12, tzinfo=UTC)), Ending.SKIPPED)
    winter = profile.plays.end(a_listen(1, datetime(2025, 12, 31, 23, 59, tzinfo=UTC)), Ending.STOPPED)
    assert profile.plays.months() == [date(2025, 12, 1), date(2025, 8, 1), date(2025, 7, 1)]
    assert profile.plays.of_month(date(2025, 7, 1)) == [july.id]
    assert profile.plays.of_month(date(2025, 8, 1)) == [later.id, august.id]
    assert profile.plays.of_month(date(2025, 9, 1)) == []
    assert profile.plays.of_month(date(2025, 12, 1)) == [winter.id]


def test_nothing_was_played_in_no_month(profile: Profile) -> None:
    assert profile.plays.months() == []


def test_a_forgotten_play_is_gone_from_every_count(profile: Profile) -> None:
    plays = [profile.plays.end(a_listen(1, MONDAY + i * 10 * MINUTE), Ending.FINISHED) for i in range(3)]
    profile.plays.forget([plays[0].id, plays[2].id, PlayId(99)])
    assert logged(profile) == [plays[1]]
    (counts,) = profile.tracks.counts([plays[0].listen.track]).values()
    assert (counts.plays, counts.last_played) == (1, plays[1].listen.started)


def test_a_session_that_begins_looks_for_its_number_in_an_index(profile: Profile) -> None:
    with closing(sqlite3.connect(profile.file)) as connection:
        (*_, plan), *_ = connection.execute("EXPLAIN QUERY PLAN SELECT max(session) FROM plays")
    assert "INDEX" in plan, "else each looks through the whole log"
