"""The past, and what could be suggested, have another edition when they are told otherwise, and only then."""

import threading
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, a_foreign_listen, a_listen, tags
from fakes import FakeHistoryFile
from segue.adapters.sqlite import backup
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.forgetting import SqliteForgetting
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile, open_writer
from segue.core.bringing import bring
from segue.core.ports.analysis import SOUND_NUMBERS, Sound, Unheard
from segue.domain.liking import Liking
from segue.domain.play import Ending
from segue.domain.taste import OfTracks
from segue.domain.track import TrackId

DAY = timedelta(days=1)
LATER = MONDAY + 50 * DAY


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    opened = open_profile(tmp_path, MONDAY)
    write(opened, "Jazz")
    for day in range(6):
        play(opened, day % 3 + 1, day)
    bring_in(opened, 8)
    yield opened
    opened.close()


def write(profile: Profile, genre: str, title: str = "Title", track: int = 2, **more: object) -> None:
    with closing(open_writer(profile.file)) as writer:
        its = {n: tags(f"Title {n}", artists=("Nina",), genres=("Jazz",)) for n in (1, 2, 3)}
        its[track] = tags(f"{title} {track}", artists=("Nina",), genres=(genre,), **more)
        writer.write([a_file(f"/music/{n}.flac", one, size=n) for n, one in its.items()], MONDAY)


def play(profile: Profile, track: int, day: int) -> None:
    listen = a_listen(track, MONDAY + day * DAY)
    profile.plays.begin(listen)
    profile.plays.end(listen, Ending.FINISHED)


def bring_in(profile: Profile, day: int) -> None:
    listens = [a_foreign_listen("Elsewhere", MONDAY + day * DAY, "Somebody")]
    with closing(SqliteElsewhere(profile.file)) as store:
        bring([FakeHistoryFile("a", listens)], store, UTC, LATER, threading.Event(), lambda _: None)


def forget_and_put_back(profile: Profile) -> None:
    with closing(SqliteForgetting(profile.file)) as forgetting:
        batch, _ = forgetting.forget(OfTracks((TrackId(1),)))
        forgetting.put_back(batch)


def forget_one(profile: Profile) -> None:
    with closing(SqliteForgetting(profile.file)) as forgetting:
        forgetting.forget(OfTracks((TrackId(1),)))


def join_and_part(profile: Profile) -> None:
    profile.recordings.join([TrackId(1), TrackId(2)])()


def execute(words: str) -> Callable[[Profile], None]:
    def change(profile: Profile) -> None:
        with profile.connection:
            profile.connection.execute(words)

    return change


def a_sound(seed: int) -> Sound:
    return Sound(array("f", [seed] * SOUND_NUMBERS).tobytes())


def edition(profile: Profile) -> bytes:
    with closing(SqlitePast(profile.file)) as past:
        return past.edition()


@pytest.mark.parametrize(
    "change",
    [
        forget_one,
        forget_and_put_back,
        lambda profile: bring_in(profile, 9),
        lambda profile: profile.recordings.join([TrackId(1), TrackId(2)]),
        join_and_part,
        lambda profile: write(profile, "Bebop"),
        execute("UPDATE plays SET activity = 'working' WHERE id = 3"),
        execute("UPDATE elsewhere_songs SET genres = '[\"Soul\"]'"),
        execute("UPDATE elsewhere_songs SET track_id = 2"),
        execute("UPDATE elsewhere_plays SET started = started + 1"),
        execute("DELETE FROM elsewhere_plays"),
        execute("UPDATE tracks SET duration_ms = 1 WHERE id = 1"),
    ],
)
def test_the_past_is_another_one(profile: Profile, change: Callable[[Profile], object]) -> None:
    before = edition(profile)
    change(profile)
    assert edition(profile) != before


@pytest.mark.parametrize(
    "change",
    [
        lambda profile: play(profile, 1, 20),
        lambda profile: write(profile, "Jazz"),
        lambda profile: write(profile, "Jazz", title="Another title"),
        lambda profile: write(profile, "Bebop", track=4),
        lambda profile: profile.tracks.set_likings({TrackId(1): Liking(5.0, None)}),
        execute("UPDATE tracks SET missing = 1"),
        execute("UPDATE elsewhere_songs SET track_id = track_id, genres = genres"),
    ],
)
def test_the_past_is_as_it_was(profile: Profile, change: Callable[[Profile], object]) -> None:
    before = edition(profile)
    change(profile)
    assert edition(profile) == before


@pytest.mark.parametrize(
    ("change", "is_another"),
    [
        (lambda profile: write(profile, "Bebop"), True),
        (lambda profile: write(profile, "Jazz", track=4), True),
        (lambda profile: profile.recordings.join([TrackId(1), TrackId(2)]), True),
        (join_and_part, True),
        (execute("UPDATE tracks SET missing = 1 WHERE id = 2"), True),
        (execute("UPDATE tracks SET listed = 0"), True),
        (execute("UPDATE tracks SET album_artist = 'Somebody'"), True),
        (lambda profile: write(profile, "Jazz", moods=("Calm",)), True),
        (lambda profile: write(profile, "Jazz", original_year=1961), True),
        (lambda profile: write(profile, "Jazz"), False),
        (lambda profile: write(profile, "Jazz", title="Another title"), False),
        (lambda profile: play(profile, 1, 20), False),
        (lambda profile: profile.tracks.set_likings({TrackId(1): Liking(5.0, None)}), False),
        (forget_one, False),
    ],
)
def test_the_stock_is_another_one(profile: Profile, change: Callable[[Profile], object], is_another: bool) -> None:
    with closing(SqlitePast(profile.file)) as past:
        before = past.stock_edition()
        change(profile)
        assert (past.stock_edition() != before) is is_another


@pytest.mark.parametrize(
    ("change", "is_another"),
    [
        (lambda profile: profile.sounds.keep(TrackId(2), a_sound(2)), True),
        (execute("UPDATE tracks SET missing = 1 WHERE id = 1"), True),
        (lambda profile: write(profile, "Jazz", track=4), True),
        (lambda profile: profile.sounds.keep(TrackId(2), Unheard("It is silent.", True)), False),
        (lambda profile: profile.sounds.keep(TrackId(1), a_sound(1)), False),
        (lambda profile: play(profile, 1, 20), False),
    ],
)
def test_other_sounds_are_known(profile: Profile, change: Callable[[Profile], object], is_another: bool) -> None:
    execute("UPDATE tracks SET fingerprint = CAST(printf('%016d', id) AS BLOB)")(profile)
    profile.sounds.keep(TrackId(1), a_sound(1))
    with closing(SqlitePast(profile.file)) as past:
        before = past.stock_edition(), past.sounds_known()
        change(profile)
        assert ((past.stock_edition(), past.sounds_known()) != before) is is_another


def test_no_two_logs_have_the_same(tmp_path: Path) -> None:
    found = set()
    for name in ("one", "two"):
        with closing(open_profile(tmp_path / name, MONDAY)) as profile:
            found.add(edition(profile))
    assert len(found) == 2


def test_a_copy_put_back_is_of_its_own_edition(profile: Profile) -> None:
    copied = edition(profile)
    copy = backup.weekly(profile.file, LATER)
    assert copy is not None
    forget_one(profile)
    profile.close()
    backup.restore(profile.file, copy, LATER)
    with closing(open_profile(profile.file.parent, LATER)) as again:
        assert edition(again) == copied
