"""What holds for whatever keeps how tracks sound: the fake, and a profile of the disk."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import pytest

from builders import MONDAY, a_foreign_listen, a_listen, tags
from fakes import FakeSounds
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.adapters.sqlite.sounds import SqliteSounds
from segue.core.ports.analysis import SOUND_NUMBERS, Sound, SoundStore, Unheard
from segue.core.ports.elsewhere import PlacedSong
from segue.core.ports.files import FoundFile, ReadFile
from segue.domain.elsewhere import Song
from segue.domain.liking import Liking
from segue.domain.play import Ending
from segue.domain.track import Problem, Track, TrackId


def sound(n: int) -> Sound:
    return Sound(bytes([n]) * 4 * SOUND_NUMBERS)


FAILED = Unheard("It is too short.", is_final=True)
ONE, COPY, OTHER = TrackId(1), TrackId(2), TrackId(3)
PATHS = {track: Path(f"/music/{track}.flac") for track in (ONE, COPY, OTHER)}


class Rig(Protocol):
    sounds: SoundStore

    def close(self) -> None: ...


class FakeRig:
    def __init__(self) -> None:
        self.sounds: SoundStore = FakeSounds(dict(PATHS), {ONE: "a", COPY: "a"}, its_genres={ONE: ("Jazz",)})

    def close(self) -> None: ...


def file(path: Path, fingerprint: bytes, **changed: object) -> ReadFile:
    its = {"genres": ()} | changed
    return ReadFile(FoundFile(str(path), 1, 1), tags(path.stem, **its), fingerprint)


class SqliteRig:
    def __init__(self, folder: Path) -> None:
        self.profile = open_profile(folder, MONDAY)
        self.write(file(PATHS[ONE], b"a" * 16, genres=("Jazz",)), file(PATHS[COPY], b"a" * 16))
        self.write(file(PATHS[OTHER], b"b" * 16))
        self.sounds: SoundStore = SqliteSounds.open(self.profile.file)

    def write(self, *files: ReadFile) -> None:
        with closing(open_writer(self.profile.file)) as writer:
            writer.write(files, MONDAY)

    def at(self, path: Path) -> Track:
        (track,) = self.profile.tracks.at_path(path)
        return track

    def close(self) -> None:
        self.sounds.close()
        self.profile.close()


@pytest.fixture(params=["fake", "sqlite"])
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    with closing(FakeRig() if request.param == "fake" else SqliteRig(tmp_path / "profile")) as made:
        yield made


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[SqliteRig]:
    with closing(SqliteRig(tmp_path / "profile")) as made:
        yield made


def test_copies_are_one_sound(rig: Rig) -> None:
    plan = rig.sounds.to_analyse()
    assert (list(plan.tracks), plan.settled, plan.failed) == ([ONE, OTHER], 0, 0)
    rig.sounds.keep(ONE, sound(1))
    plan = rig.sounds.to_analyse()
    assert (list(plan.tracks), plan.settled, plan.failed) == ([OTHER], 1, 0)
    assert [rig.sounds.waiting(track) for track in PATHS] == [None, None, PATHS[OTHER]]
    assert [rig.sounds.knows(track) for track in PATHS] == [True, True, False]
    tracks, sounds = rig.sounds.all()
    assert (list(tracks), sounds) == ([ONE, COPY], sound(1) * 2)


def test_a_failure_is_for_good(rig: Rig) -> None:
    rig.sounds.keep(OTHER, FAILED)
    plan = rig.sounds.to_analyse()
    assert (list(plan.tracks), plan.settled, plan.failed) == ([ONE], 1, 1)
    assert rig.sounds.waiting(OTHER) is None
    assert not rig.sounds.knows(OTHER)
    assert rig.sounds.failed() == [Problem(PATHS[OTHER], FAILED.reason)]
    assert rig.sounds.all() == (rig.sounds.all()[0], b"")


def test_what_is_no_track_is_nothing(rig: Rig) -> None:
    assert rig.sounds.waiting(TrackId(9)) is None
    assert not rig.sounds.knows(TrackId(9))


def test_genres_of_those_that_have_one(rig: Rig) -> None:
    assert rig.sounds.genres([ONE, OTHER, TrackId(9)]) == {ONE: ("Jazz",)}
    assert rig.sounds.genre_shares() == {"Jazz": 1}


# ---------------------------------------------------------------- the database alone


def test_shares_of_genres(sqlite: SqliteRig) -> None:
    for number, genres in enumerate([("Rock",), ("Rock", "Jazz"), ("Pop",)]):
        sqlite.write(file(Path(f"/music/more {number}.flac"), bytes([number]) * 16, genres=genres))
    assert sqlite.sounds.genre_shares() == {"Jazz": 0.5, "Rock": 0.5, "Pop": 0.25}


def test_a_moved_and_retagged_file_keeps_how_it_sounds(sqlite: SqliteRig) -> None:
    sqlite.sounds.keep(OTHER, sound(2))
    with closing(open_writer(sqlite.profile.file)) as writer:
        writer.set_missing([PATHS[OTHER]], True)
    assert not sqlite.sounds.knows(OTHER), "nobody can play it now"
    elsewhere = Path("/elsewhere/it.flac")
    sqlite.write(file(elsewhere, b"b" * 16, album="Another"))
    assert sqlite.at(elsewhere).id == OTHER
    assert sqlite.sounds.knows(OTHER)


def test_a_changed_sound_is_another(sqlite: SqliteRig) -> None:
    sqlite.sounds.keep(OTHER, FAILED)
    with closing(open_writer(sqlite.profile.file)) as writer:
        writer.settle([file(PATHS[OTHER], b"c" * 16)], MONDAY)
    assert sqlite.sounds.waiting(sqlite.at(PATHS[OTHER]).id) == PATHS[OTHER]
    assert sqlite.sounds.failed() == []


@pytest.mark.parametrize(
    "changed",
    [{"is_video": True}, {"duration": timedelta(minutes=15, milliseconds=1)}],
    ids=["a video", "hours of it"],
)
def test_what_would_say_little_is_left_alone(sqlite: SqliteRig, changed: dict[str, object]) -> None:
    before = list(sqlite.sounds.to_analyse().tracks)
    sqlite.write(file(Path("/music/more.mkv"), b"d" * 16, **changed))
    plan = sqlite.sounds.to_analyse()
    assert (list(plan.tracks), plan.left_alone) == (before, 1)
    sqlite.write(file(Path("/music/unknown.mkv"), b"e" * 16, duration=None))
    assert len(sqlite.sounds.to_analyse().tracks) == len(before) + 1


@pytest.mark.parametrize("fingerprint", [None, b"f" * 17], ids=["without a print", "whose print says little"])
def test_what_others_might_share_is_left_alone(sqlite: SqliteRig, fingerprint: bytes) -> None:
    before = list(sqlite.sounds.to_analyse().tracks)
    sqlite.write(file(Path("/music/more.flac"), fingerprint))
    plan = sqlite.sounds.to_analyse()
    assert (list(plan.tracks), plan.left_alone) == (before, 1)


def love(rig: SqliteRig, track: TrackId) -> None:
    rig.profile.tracks.set_likings({track: Liking(None, MONDAY)})


def play(rig: SqliteRig, track: TrackId) -> None:
    rig.profile.plays.add([(a_listen(track), Ending.FINISHED)])


def bring_in(rig: SqliteRig, track: TrackId) -> None:
    """A play of which another service has told."""
    listen = a_foreign_listen(title=f"Title {track}")
    song = Song(listen.artist, listen.title, listen.album)
    with closing(SqliteElsewhere(rig.profile.file)) as store:
        store.add(store.begin(MONDAY), [PlacedSong(song, track)], [(song, listen)])


@pytest.mark.parametrize("likes", [love, play, bring_in])
def test_what_is_loved_or_played_comes_first(sqlite: SqliteRig, likes: Callable[[SqliteRig, TrackId], None]) -> None:
    likes(sqlite, OTHER)
    assert list(sqlite.sounds.to_analyse().tracks) == [OTHER, ONE]
    likes(sqlite, COPY)
    play(sqlite, COPY)
    assert list(sqlite.sounds.to_analyse().tracks) == [ONE, OTHER], "a sound is played by any of its copies"
