"""What is forgotten is gone from the file; until the program ends it comes back as it was."""

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, a_foreign_listen, a_listen, tags
from fakes import FakeHistoryFile
from segue.adapters.sqlite import backup
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.forgetting import SqliteForgetting
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.bringing import ImportReport, bring
from segue.domain.context import Activity
from segue.domain.play import Ending, Play, PlayId
from segue.domain.taste import OfArtist, OfTracks, These, ToForget, Within
from segue.domain.track import TrackId

DAY = timedelta(days=1)
#: Stands in every row that is to be found in no file.
SECRET = "knitting at the window 7d1b"


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    opened = open_profile(tmp_path, MONDAY)
    people = [("Nina", "Nina"), ("Björk", "Björk"), ("Nina; Björk", "Various")]
    with closing(open_writer(opened.file)) as writer:
        for n, (names, of_album) in enumerate(people, 1):
            its = tags(f"Title {n}", artists=tuple(names.split("; ")), album_artist=of_album)
            writer.write([a_file(f"/music/{n}.flac", its)], MONDAY)
    for day in range(30):
        listen = a_listen(1 + day % 3, MONDAY + day * DAY, activity=Activity(SECRET))
        opened.plays.begin(listen)
        opened.plays.end(listen, Ending.FINISHED)
    yield opened
    opened.close()


def log_of(profile: Profile) -> Sequence[Play]:
    return [play for play, _ in profile.plays.all()]


@pytest.mark.parametrize(
    ("what", "left"),
    [
        (OfTracks((TrackId(2),)), lambda play: play.listen.track != 2),
        (OfArtist("Nina"), lambda play: play.listen.track == 2),
        (OfArtist("Nobody"), lambda play: True),
        (These((PlayId(3), PlayId(7))), lambda play: play.id not in (3, 7)),
        (Within(MONDAY + DAY, MONDAY + 3 * DAY), lambda play: not 1 <= (play.listen.started - MONDAY).days <= 2),
    ],
)
def test_what_is_forgotten_and_comes_back(profile: Profile, what: ToForget, left: object) -> None:
    before = log_of(profile)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, count = forgetting.forget(what)
        assert log_of(profile) == [play for play in before if left(play)]  # type: ignore[operator]
        assert count == len(before) - len(log_of(profile))
        forgetting.put_back(batch)
        assert log_of(profile) == before


def test_each_comes_back_by_itself(profile: Profile) -> None:
    before = log_of(profile)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        first, _ = forgetting.forget(OfTracks((TrackId(1),)))
        forgetting.forget(OfTracks((TrackId(2),)))
        forgetting.put_back(first)
        assert log_of(profile) == [play for play in before if play.listen.track != 2]


def test_no_id_is_given_twice(profile: Profile) -> None:
    last = log_of(profile)[-1]
    with closing(SqliteForgetting(profile.file)) as forgetting:
        forgetting.forget(Within(last.listen.started, last.ended))
    listen = a_listen(1, MONDAY + 60 * DAY)
    profile.plays.begin(listen)
    assert profile.plays.end(listen, Ending.FINISHED).id > last.id


def test_nothing_of_it_is_left_in_any_file(profile: Profile, tmp_path: Path) -> None:
    copy = backup.weekly(profile.file, MONDAY + 30 * DAY)
    backup.before_migration(profile.file, MONDAY + 30 * DAY)
    assert copy is not None
    assert SECRET.encode() in copy.read_bytes()
    with closing(SqliteForgetting(profile.file)) as forgetting:
        forgetting.forget(Within(MONDAY, MONDAY + 100 * DAY))
        forgetting.finish(MONDAY + 31 * DAY)
    profile.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET.encode() in path.read_bytes()] == []
    copies = [path for path in files if path.parent.name == "backups"]
    assert len(copies) == 1
    with closing(sqlite3.connect(copies[0])) as db:
        assert db.execute("SELECT count(*) FROM plays").fetchone() == (0,)
        assert db.execute("SELECT count(*) FROM tracks").fetchone() == (3,)


def test_copies_stay_where_all_came_back(profile: Profile, tmp_path: Path) -> None:
    backup.before_migration(profile.file, MONDAY)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, _ = forgetting.forget(Within(MONDAY, MONDAY + 100 * DAY))
        forgetting.put_back(batch)
        forgetting.finish(MONDAY)
    (copy,) = (tmp_path / "backups").iterdir()
    assert copy.name.startswith("before-update")


# ---------------------------------------------------------------- plays from elsewhere


def bring_in(profile: Profile, name: str = "Nina") -> ImportReport:
    """Of each day a play of a track, and one of a song that is none."""
    listens = [
        listen
        for day in range(10)
        for listen in (
            a_foreign_listen("Title 1", MONDAY + day * DAY + DAY / 3, "Nina", service="Spotify", listened=DAY / 500),
            a_foreign_listen(SECRET, MONDAY + day * DAY + DAY / 2, name),
        )
    ]
    with closing(SqliteElsewhere(profile.file)) as store:
        files = [FakeHistoryFile("a", listens)]
        return bring(files, store, UTC, MONDAY + 99 * DAY, threading.Event(), lambda _: None)


@pytest.mark.parametrize(
    ("what", "left"),
    [
        (OfTracks((TrackId(1),)), lambda play: play.listen.track != 1),
        (OfTracks((TrackId(-2),)), lambda play: play.listen.track != -2),
        (These((PlayId(-1), PlayId(-4), PlayId(2))), lambda play: play.id not in (-1, -4, 2)),
        (OfArtist("Nina"), lambda play: play.listen.track == 2),
        (Within(MONDAY + DAY, MONDAY + 3 * DAY), lambda play: not 1 <= (play.listen.started - MONDAY).days <= 2),
    ],
)
def test_what_came_from_elsewhere_is_forgotten_and_comes_back(
    profile: Profile, what: ToForget, left: Callable[[Play], bool]
) -> None:
    bring_in(profile)
    before = log_of(profile)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, count = forgetting.forget(what)
        after = log_of(profile)
        assert [play.id for play in after] == [play.id for play in before if left(play)]
        assert count == len(before) - len(after) > 0
        assert bring_in(profile).added == 0, "no history brings it back"
        forgetting.put_back(batch)
        assert log_of(profile) == before
        assert bring_in(profile).dropped == {}


def test_an_artist_named_with_others_is_forgotten_too(profile: Profile) -> None:
    bring_in(profile, "Nina & Somebody")
    with closing(SqliteForgetting(profile.file)) as forgetting:
        forgetting.forget(OfArtist("Nina"))
    assert {play.listen.track for play in log_of(profile)} == {2}


def test_nothing_of_a_song_from_elsewhere_is_left_in_any_file(profile: Profile, tmp_path: Path) -> None:
    bring_in(profile)
    backup.weekly(profile.file, MONDAY + 30 * DAY)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        forgetting.forget(Within(MONDAY, MONDAY + 100 * DAY))
        forgetting.finish(MONDAY + 31 * DAY)
    profile.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET.encode() in path.read_bytes()] == []


def test_what_comes_back_finds_its_song_anew(profile: Profile) -> None:
    bring_in(profile)
    before = log_of(profile)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        first, _ = forgetting.forget(Within(MONDAY, MONDAY + 5 * DAY))
        second, _ = forgetting.forget(Within(MONDAY + 5 * DAY, MONDAY + 100 * DAY))
        with closing(SqliteElsewhere(profile.file)) as store:
            again = [a_foreign_listen(SECRET, MONDAY - 9 * DAY, "Nina")]
            files = [FakeHistoryFile("b", again)]
            bring(files, store, UTC, MONDAY, threading.Event(), lambda _: None)
        forgetting.put_back(first)
        forgetting.put_back(second)
    after = [play for play in log_of(profile) if play.listen.started >= MONDAY]
    assert [play.id for play in after] == [play.id for play in before]
    assert len({play.listen.track for play in log_of(profile) if play.listen.track < 0}) == 1


def test_what_was_taken_back_meanwhile_does_not_come_back(profile: Profile) -> None:
    before = log_of(profile)
    report = bring_in(profile)
    assert report.id is not None
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, _ = forgetting.forget(OfArtist("Nina"))
        with closing(SqliteElsewhere(profile.file)) as store:
            store.take_back(report.id)
        forgetting.put_back(batch)
    assert log_of(profile) == before


# ---------------------------------------------------------------- what was left behind in tracks


def mark(profile: Profile) -> None:
    """On the first three days, in the track of the day."""
    for day in range(3):
        at = MONDAY + day * DAY + timedelta(minutes=1)
        one = profile.bookmarks.add(TrackId(1 + day), timedelta(minutes=1), at)
        profile.bookmarks.set_note(one.id, f"{SECRET} {day}")
        profile.left_places.keep(TrackId(1 + day), timedelta(minutes=2), at)


def marked(profile: Profile) -> list[int]:
    tracks = sorted(one.track for one in profile.bookmarks.all())
    assert tracks == [n for n in (1, 2, 3) if profile.left_places.of(TrackId(n)) is not None]
    return list(tracks)


@pytest.mark.parametrize(
    ("what", "left"),
    [
        (OfTracks((TrackId(2),)), [1, 3]),
        (OfArtist("Nina"), [2]),
        (OfArtist("Nobody"), [1, 2, 3]),
        (These((PlayId(1), PlayId(2), PlayId(6))), [3]),
        (Within(MONDAY + DAY, MONDAY + 3 * DAY), [1]),
        (Within(MONDAY + DAY - timedelta(seconds=1), MONDAY + DAY + timedelta(seconds=1)), [1, 3]),
    ],
)
def test_marks_are_forgotten_with_the_plays_and_come_back(profile: Profile, what: ToForget, left: list[int]) -> None:
    mark(profile)
    before = profile.bookmarks.all()
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, _ = forgetting.forget(what)
        assert marked(profile) == left
        forgetting.put_back(batch)
    assert marked(profile) == [1, 2, 3]
    assert profile.bookmarks.all() == before


def test_where_a_track_was_left_since_is_not_taken_back(profile: Profile) -> None:
    mark(profile)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, _ = forgetting.forget(OfTracks((TrackId(1),)))
        profile.left_places.keep(TrackId(1), timedelta(minutes=9), MONDAY + 99 * DAY)
        forgetting.put_back(batch)
    assert profile.left_places.of(TrackId(1)) == timedelta(minutes=9)


def test_nothing_of_the_marks_is_left_in_any_file(profile: Profile, tmp_path: Path) -> None:
    mark(profile)
    gone = profile.bookmarks.all()[0]
    profile.bookmarks.set_note(gone.id, "another")
    profile.bookmarks.delete(gone.id)
    backup.weekly(profile.file, MONDAY + 30 * DAY)
    with closing(SqliteForgetting(profile.file)) as forgetting:
        forgetting.forget(Within(MONDAY, MONDAY + 100 * DAY))
        forgetting.finish(MONDAY + 31 * DAY)
    profile.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET.encode() in path.read_bytes()] == []
