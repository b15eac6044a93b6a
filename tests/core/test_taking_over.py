"""Taking over: what is read is only told, what is told is stored when wanted, and given back when not."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_file, tags
from disk import Disk, TextReader
from fakes import FakeClock, FakePlayers, Inbox, settle
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.moving import SqliteMoving
from segue.adapters.sqlite.profile import open_writer
from segue.core.errors import ProfileError, WorldError
from segue.core.library import Library
from segue.core.moving_in import Figures, MovedIn, MovingPlan
from segue.core.playlists import Playlists
from segue.core.ports.moving import FoundLibrary
from segue.core.scanning import ReadTools, ScanTools
from segue.core.taking_over import Foreseen, Reading, Refused, Stage, Storing, Taken, TakingOver
from segue.core.worker import Worker
from segue.domain.moving import ForeignLibrary, ForeignPlaylist, ForeignTrack
from segue.domain.sorting import SortBy

RHYTHMBOX = FoundLibrary("Rhythmbox", Path("/home/rhythmdb.xml"), MONDAY)
BROKEN = FoundLibrary("iTunes", Path("/home/Library.xml"), MONDAY)
ONE = ForeignTrack(Path("/music/one.mp3"), "One", plays=7, rating=3.0)
LIBRARY = ForeignLibrary(
    "Rhythmbox",
    (ONE, ForeignTrack(Path("/music/gone.mp3"), "Gone")),
    (ForeignPlaylist("Gym", (ONE.path,)),),
)


class Bench:
    """A library of one track, and a listener who has used other players."""

    def __init__(self, folder: Path) -> None:
        self.disk = Disk(folder)
        self.profile = self.disk.profile
        with closing(open_writer(self.profile.file)) as writer:
            writer.write([a_file("/music/one.mp3", tags("One"))], MONDAY)
        self.inbox = Inbox()
        self.worker, self.opener = Worker("library", self.inbox), Worker("opener", self.inbox)
        self.library = Library(
            self.profile.tracks,
            self.worker,
            lambda: ScanTools(DiskFolders(), TextReader(), open_writer(self.profile.file)),
            self.opener,
            lambda: ReadTools(DiskFolders(), TextReader()),
            FakeClock(),
            self.inbox,
        )
        self.playlists = Playlists(self.profile.playlists, FakeClock())
        self.players = FakePlayers({RHYTHMBOX: LIBRARY, BROKEN: WorldError("“Library.xml” is damaged.")})
        self.store: Callable[[], SqliteMoving] = lambda: SqliteMoving(self.profile.file)
        self.taking_over = TakingOver(
            self.library,
            self.playlists,
            self.opener,
            lambda: self.players,
            self.worker,
            lambda: self.store(),
            FakeClock(),
        )
        self.stages: list[Stage] = []
        self.told: list[str] = []
        self.taking_over.stage_changed.connect(self.stages.append)
        self.library.changed.connect(lambda _: self.told.append("library"))
        self.playlists.listed.connect(lambda _: self.told.append("playlists"))
        self.taking_over.given_back.connect(lambda _: self.told.append("given back"))
        self.taking_over.not_given_back.connect(self.told.append)

    def settle(self) -> None:
        settle(self.opener, self.inbox)
        settle(self.worker, self.inbox)

    def foreseen(self) -> Foreseen:
        self.taking_over.read(RHYTHMBOX.path)
        self.settle()
        stage = self.taking_over.stage
        assert isinstance(stage, Foreseen)
        return stage

    def taken(self) -> Taken:
        self.foreseen()
        self.taking_over.take_over()
        self.settle()
        stage = self.taking_over.stage
        assert isinstance(stage, Taken)
        return stage

    def known(self) -> tuple[float | None, int, list[str]]:
        """The rating and the plays of the track, and the playlists."""
        (track,) = self.profile.tracks.many(self.profile.tracks.all_ids())
        counts = self.profile.tracks.counts([track.id]).get(track.id)
        return track.rating, 0 if counts is None else counts.plays, [p.name for p in self.playlists.all()]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.opener.close()
    made.worker.close()
    made.disk.close()


def test_whose_libraries_are_found(bench: Bench) -> None:
    found: list[object] = []
    bench.taking_over.found.connect(found.append)
    bench.taking_over.look()
    bench.settle()
    assert found == [[RHYTHMBOX, BROKEN]]
    assert bench.stages == []


def test_what_would_come_is_told_before_anything_is_stored(bench: Bench) -> None:
    foreseen = bench.foreseen()
    assert bench.stages == [Reading(RHYTHMBOX.path), foreseen]
    assert (foreseen.plan.matched, [t.title for t in foreseen.plan.unmatched]) == (1, ["Gone"])
    assert foreseen.news.figures == Figures(ratings=1, plays=7, playlists=1)
    assert bench.known() == (None, 0, [])
    assert bench.told == []


def test_taken_over_and_given_back(bench: Bench) -> None:
    assert list(bench.library.find("", SortBy.PLAYS, True)) == [1]
    taken = bench.taken()
    assert bench.stages[-2:] == [Storing(bench.stages[1]), taken]  # type: ignore[arg-type]
    assert bench.known() == (3.0, 7, ["Gym"])
    assert list(bench.library.find("plays:>6", SortBy.PLAYS, True)) == [1]
    assert bench.told == ["library", "playlists"]
    bench.taking_over.undo(taken.moved)
    bench.settle()
    assert bench.taking_over.stage is None
    assert bench.known() == (None, 0, [])
    assert bench.told == ["library", "playlists"] * 2 + ["given back"]


def test_to_undo_an_earlier_one_leaves_what_is_looked_at(bench: Bench) -> None:
    taken = bench.taken()
    bench.taking_over.leave()
    foreseen = bench.foreseen()
    assert foreseen.news.figures == Figures()
    bench.taking_over.undo(taken.moved)
    bench.settle()
    assert bench.taking_over.stage is foreseen
    assert bench.known() == (None, 0, [])


def test_a_library_that_cannot_be_read(bench: Bench) -> None:
    bench.taking_over.read(BROKEN.path)
    bench.settle()
    assert bench.stages == [Reading(BROKEN.path), Refused(BROKEN.path, "“Library.xml” is damaged.")]


class Full(SqliteMoving):
    """A store whose disk is full."""

    def apply(self, plan: MovingPlan, at: object) -> MovedIn:
        raise ProfileError("The disk is full.")

    def take_back(self, moved: MovedIn, at: object) -> None:
        raise ProfileError("The disk is full.")


def test_what_cannot_be_stored(bench: Bench) -> None:
    bench.foreseen()
    bench.store = lambda: Full(bench.profile.file)
    bench.taking_over.take_over()
    bench.settle()
    assert bench.taking_over.stage == Refused(RHYTHMBOX.path, "The disk is full.")
    assert bench.known() == (None, 0, [])


def test_what_cannot_be_given_back(bench: Bench) -> None:
    taken = bench.taken()
    bench.store = lambda: Full(bench.profile.file)
    bench.taking_over.undo(taken.moved)
    bench.settle()
    assert bench.taking_over.stage is taken
    assert bench.told[2:] == ["The disk is full."]


def test_what_is_left_is_no_longer_waited_for(bench: Bench) -> None:
    bench.taking_over.read(RHYTHMBOX.path)
    bench.taking_over.leave()
    bench.taking_over.read(BROKEN.path)
    bench.settle()
    assert [type(stage) for stage in bench.stages] == [Reading, type(None), Reading, Refused]
    bench.taking_over.leave()
    bench.taking_over.read(RHYTHMBOX.path)
    settle(bench.opener, bench.inbox)  # read, and not looked up yet
    bench.taking_over.leave()
    bench.settle()
    assert bench.taking_over.stage is None


def test_what_is_being_stored_is_waited_for(bench: Bench) -> None:
    foreseen = bench.foreseen()
    bench.taking_over.take_over()
    bench.taking_over.leave()
    assert bench.taking_over.stage == Storing(foreseen)
    bench.taking_over.take_over()
    bench.settle()
    assert isinstance(bench.taking_over.stage, Taken)
    assert [type(stage) for stage in bench.stages].count(Storing) == 1


def test_nothing_foreseen_is_not_taken_over(bench: Bench) -> None:
    bench.taking_over.take_over()
    bench.settle()
    assert bench.stages == []


def test_a_track_that_came_meanwhile_is_found_when_it_is_read_again(bench: Bench) -> None:
    bench.foreseen()
    bench.taking_over.leave()
    with closing(open_writer(bench.profile.file)) as writer:
        writer.write([replace(a_file("/music/gone.mp3", tags("Gone")))], MONDAY)
    assert bench.foreseen().plan.unmatched == ()
