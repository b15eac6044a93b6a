"""Bringing a history in as the window does it: step by step, on workers, with a way back."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from builders import a_foreign_listen
from fakes import FakeClock, FakeElsewhere, FakeHistoryFile, FakeTracks, Inbox, settle
from segue.core.bringing import KeptImport
from segue.core.errors import WorldError
from segue.core.history import History, Imported, Importing, LookingInto, Ready, Refused, Stage
from segue.core.library import Library
from segue.core.matching import LibrarySong
from segue.core.ports.elsewhere import HistoryFile, HistoryRow
from segue.core.worker import Worker
from segue.domain.elsewhere import ForeignListen
from segue.domain.track import TrackId

BERLIN = ZoneInfo("Europe/Berlin")
CHOSEN = [Path("/downloads/history.zip")]
STARTED = FakeClock().now() - timedelta(days=1)


@dataclass
class FakeFiles:
    """The `HistoryFiles` port: what lies at each path."""

    there: dict[Path, Sequence[HistoryFile]] = field(default_factory=dict)
    written: dict[Path, list[ForeignListen]] = field(default_factory=dict)
    is_full: bool = False

    def find(self, paths: Sequence[Path]) -> Sequence[HistoryFile]:
        if not all(path in self.there for path in paths):
            raise WorldError("That is no history.")
        return [file for path in paths for file in self.there[path]]

    def write(self, listens: Iterable[ForeignListen], to: Path) -> int:
        if self.is_full:
            raise WorldError("No room.")
        self.written[to] = list(listens)
        return len(self.written[to])


class Bench:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.worker, self.opener = Worker("library", self.inbox), Worker("opener", self.inbox)
        self.store = FakeElsewhere([LibrarySong(TrackId(1), ("Miles Davis",), "", "So What", "")])
        self.files = FakeFiles({CHOSEN[0]: [FakeHistoryFile("a", [a_foreign_listen(started=STARTED)])]})
        library = Library(
            FakeTracks([]),  # type: ignore[arg-type]
            self.worker,
            lambda: pytest.fail("nothing is scanned"),
            self.opener,
            lambda: pytest.fail("nothing is read"),
            FakeClock(),
            self.inbox,
        )
        self.history = History(
            library, self.opener, lambda: self.files, self.worker, lambda: self.store, FakeClock(), self.inbox
        )
        self.stages: list[Stage] = []
        self.told: list[str] = []
        self.kept: Sequence[KeptImport] = ()
        self.history.stage_changed.connect(self.stages.append)
        self.history.changed.connect(lambda _: self.told.append("log"))
        library.changed.connect(lambda _: self.told.append("library"))
        self.history.taken_back.connect(lambda number: self.told.append(f"taken back {number}"))
        self.history.not_taken_back.connect(self.told.append)
        self.history.kept_changed.connect(self._keep)

    def settle(self) -> None:
        for worker in (self.opener, self.worker, self.opener):
            settle(worker, self.inbox)

    def imported(self) -> Imported:
        self.history.choose(CHOSEN)
        self.settle()
        self.history.bring(BERLIN)
        self.settle()
        assert isinstance(self.history.stage, Imported)
        return self.history.stage

    def close(self) -> None:
        self.worker.close()
        self.opener.close()

    def _keep(self, kept: Sequence[KeptImport]) -> None:
        self.kept = kept


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    made.close()


def test_what_is_chosen_is_told_before_anything_is_stored(bench: Bench) -> None:
    bench.history.choose(CHOSEN)
    assert bench.history.stage == LookingInto(tuple(CHOSEN))
    bench.settle()
    stage = bench.history.stage
    assert isinstance(stage, Ready)
    assert [file.name for file in stage.files] == ["a"]
    assert bench.store.plays == []
    assert bench.told == []


def test_what_is_no_history_is_refused(bench: Bench) -> None:
    bench.history.choose([Path("/downloads/picture.png")])
    bench.settle()
    assert bench.history.stage == Refused("That is no history.")
    bench.history.bring(BERLIN)
    assert bench.history.stage == Refused("That is no history."), "there is nothing to bring in"


def test_it_comes_in_with_the_zone_that_was_said(bench: Bench) -> None:
    report = bench.imported().report
    assert (report.added, report.matched) == (1, 1)
    ((_, _, listen),) = bench.store.plays
    assert listen.started.tzinfo is BERLIN
    assert bench.told == ["library", "log"]
    assert [kept.id for kept in bench.kept] == [report.id]
    assert [type(stage) for stage in bench.stages] == [LookingInto, Ready, Importing, Importing, Importing, Imported]


def test_what_brings_nothing_new_changes_nothing(bench: Bench) -> None:
    bench.imported()
    bench.told.clear()
    assert bench.imported().report.id is None
    assert bench.told == []
    assert len(bench.kept) == 1


def test_it_is_taken_back(bench: Bench) -> None:
    report = bench.imported().report
    assert report.id is not None
    bench.told.clear()
    bench.history.take_back(report.id)
    bench.settle()
    assert bench.store.plays == []
    assert bench.history.stage is None
    assert bench.told == ["library", "log", f"taken back {report.id}"]
    assert bench.kept == []


def test_an_older_import_is_taken_back_beside_what_is_shown(bench: Bench) -> None:
    first = bench.imported().report
    bench.files.there[CHOSEN[0]] = [FakeHistoryFile("b", [a_foreign_listen("Blue in Green", STARTED)])]
    second = bench.imported()
    assert first.id is not None
    bench.history.take_back(first.id)
    bench.settle()
    assert bench.history.stage is second
    assert [song.title for _, song, _ in bench.store.plays] == ["Blue in Green"]


def test_a_full_disk_is_told(bench: Bench) -> None:
    bench.store.fails_after = 0
    bench.history.choose(CHOSEN)
    bench.settle()
    bench.history.bring(BERLIN)
    bench.settle()
    assert bench.history.stage == Refused("The disk is full.")
    assert bench.told == []


def test_what_is_looked_into_is_no_longer_waited_for(bench: Bench) -> None:
    bench.history.choose(CHOSEN)
    bench.history.leave()
    bench.settle()
    assert bench.history.stage is None


@dataclass
class SlowFile:
    """Tells one listen, and the rest when it is let."""

    name: str = "slow"
    service: str = "Last.fm"
    begun: threading.Event = field(default_factory=threading.Event)
    go_on: threading.Event = field(default_factory=threading.Event)

    def rows(self) -> Iterator[HistoryRow]:
        yield a_foreign_listen(started=STARTED)
        self.begun.set()
        assert self.go_on.wait(300)
        for second in range(10_000):
            yield a_foreign_listen(f"Song {second}", STARTED + timedelta(seconds=second))


def test_it_is_cancelled(bench: Bench) -> None:
    slow = SlowFile()
    bench.files.there[CHOSEN[0]] = [slow]
    bench.history.choose(CHOSEN)
    bench.settle()
    bench.history.bring(BERLIN)
    assert slow.begun.wait(300)
    bench.history.leave()
    bench.history.choose(CHOSEN)
    assert isinstance(bench.history.stage, Importing), "it goes on until it is cancelled"
    bench.history.cancel()
    assert bench.history.stage.is_stopping
    slow.go_on.set()
    bench.settle()
    assert bench.history.stage is None
    assert bench.store.plays == []
    assert bench.told == []
    assert not bench.kept


def test_the_end_of_the_program_waits_for_no_import(bench: Bench) -> None:
    slow = SlowFile()
    bench.files.there[CHOSEN[0]] = [slow]
    bench.history.choose(CHOSEN)
    bench.settle()
    bench.history.bring(BERLIN)
    assert slow.begun.wait(300)
    bench.history.close()
    slow.go_on.set()
    bench.settle()
    assert bench.store.plays == []


def test_tracks_that_come_are_told_only_where_a_song_is_one(bench: Bench) -> None:
    bench.files.there[CHOSEN[0]] = [FakeHistoryFile("b", [a_foreign_listen("Says", STARTED, "Nils Frahm")])]
    bench.imported()
    bench.told.clear()
    bench.history.place_songs()
    bench.settle()
    assert bench.told == []
    bench.store.tracks.append(LibrarySong(TrackId(2), ("Nils Frahm",), "", "Says", ""))
    bench.history.place_songs()
    bench.settle()
    assert bench.told == ["library", "log"]
    (placed,) = bench.store.songs.values()
    assert placed.track == 2


def test_what_was_cut_off_is_tidied(bench: Bench) -> None:
    bench.imported()
    kept = list(bench.store.plays)
    bench.store.plays.append((bench.store.begin(STARTED), *kept[0][1:]))
    bench.history.tidy()
    bench.settle()
    assert bench.store.plays == kept


def test_a_copy_of_all_plays_is_written(bench: Bench) -> None:
    to, ends = Path("/copies/mine.jsonl"), list[int | str]()
    bench.history.save_copy(to, ends.append)
    bench.settle()
    assert ends == [len(list(bench.store.everything()))]
    assert bench.files.written[to] == list(bench.store.everything())
    bench.files.is_full = True
    bench.history.save_copy(to, ends.append)
    bench.settle()
    assert ends[1] == "No room."
