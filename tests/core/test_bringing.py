"""Bringing a history in: what is new, what is left out, and that nothing is half done."""

import threading
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from builders import MONDAY, a_foreign_listen
from fakes import FakeElsewhere, FakeHistoryFile
from segue.core import bringing
from segue.core.bringing import Bringing, FileReport, ImportReport, bring, place_anew
from segue.core.doubles import Teller
from segue.core.errors import StorageFull
from segue.core.matching import LibrarySong
from segue.core.ports.elsewhere import HeardSong, HistoryRow, PlacedSong
from segue.domain.elsewhere import Fault, Reason, Song
from segue.domain.track import TrackId

MINUTE = timedelta(minutes=1)
BERLIN = ZoneInfo("Europe/Berlin")

SO_WHAT = LibrarySong(TrackId(1), ("Miles Davis",), "", "So What", "Kind of Blue", ("Jazz",))


@pytest.fixture
def store() -> FakeElsewhere:
    return FakeElsewhere([SO_WHAT])


def brought(
    store: FakeElsewhere, *files: Iterable[HistoryRow] | FakeHistoryFile, now: datetime = MONDAY + timedelta(days=9)
) -> ImportReport:
    named = [
        file if isinstance(file, FakeHistoryFile) else FakeHistoryFile(f"file {number}", list(file))
        for number, file in enumerate(files, 1)
    ]
    return bring(named, store, BERLIN, now, threading.Event(), lambda _: None)


def test_every_row_is_accounted_for(store: FakeElsewhere) -> None:
    listen = a_foreign_listen()
    fault = Fault("This line cannot be read.", 7)
    rows = [listen, Reason.NO_TIME, listen, fault, Reason.UNREADABLE, a_foreign_listen("Says", artist="Nils Frahm")]
    report = brought(store, rows, [a_foreign_listen("Says", MONDAY + MINUTE, "Nils Frahm")])
    assert report.files == (
        FileReport("file 1", "Last.fm", 5, 2, 1, {Reason.NO_TIME: 1, Reason.UNREADABLE: 1}, (fault,)),
        FileReport("file 2", "Last.fm", 1, 1, 0),
    )
    assert report.read == report.added + report.doubles + sum(report.dropped.values())
    assert (report.matched, report.unmatched) == (1, 2), "of what was added"
    assert report.strangers == ((Song("Nils Frahm", "Says", ""), 2),)
    assert report.has_faults
    assert len(store.plays) == 3


def test_what_is_matched_is_of_its_track_and_the_rest_is_kept(store: FakeElsewhere) -> None:
    brought(
        store, [a_foreign_listen(), a_foreign_listen("Nobody Knows"), a_foreign_listen("Says", artist="Nils Frahm")]
    )
    placed = {song.title: (its.track, its.genres) for song, its in store.songs.items()}
    assert placed == {"So What": (1, ()), "Nobody Knows": (None, ("Jazz",)), "Says": (None, ())}


def test_times_become_those_of_the_zone_as_it_was_then(store: FakeElsewhere) -> None:
    summer, winter = datetime(2025, 7, 1, 12, tzinfo=UTC), datetime(2025, 12, 1, 12, tzinfo=UTC)
    before, after = datetime(2025, 10, 26, 0, 59, tzinfo=UTC), datetime(2025, 10, 26, 1, 1, tzinfo=UTC)
    brought(store, [a_foreign_listen(started=at) for at in (summer, winter, before, after)])
    assert [(listen.started.hour, listen.started.utcoffset()) for _, _, listen in store.plays] == [
        (14, 120 * MINUTE),
        (2, 120 * MINUTE),
        (2, 60 * MINUTE),
        (13, 60 * MINUTE),
    ]


def test_segues_own_times_stay_as_they_were(store: FakeElsewhere) -> None:
    tokyo = MONDAY.astimezone(ZoneInfo("Asia/Tokyo"))
    brought(store, [a_foreign_listen(started=tokyo, is_local=True)])
    ((_, _, listen),) = store.plays
    assert listen.started.utcoffset() == 540 * MINUTE


def test_to_bring_the_same_again_adds_nothing(store: FakeElsewhere) -> None:
    rows = [a_foreign_listen(started=MONDAY + n * MINUTE) for n in range(5)]
    first = brought(store, rows)
    again = brought(store, rows)
    assert (first.added, again.added, again.doubles) == (5, 0, 5)
    assert first.id is not None
    assert again.id is None, "there is nothing to take back"
    assert len(store.imports()) == 1
    assert (again.matched, again.unmatched) == (0, 0), "it tells of what was added"


def test_two_services_in_one_go(store: FakeElsewhere) -> None:
    lastfm = [a_foreign_listen(started=MONDAY)]
    spotify = [a_foreign_listen("So What - Remastered", MONDAY + MINUTE, service="Spotify", listened=9 * MINUTE)]
    report = brought(store, lastfm, spotify)
    assert [(file.added, file.doubles) for file in report.files] == [(1, 0), (0, 1)]


def test_our_own_plays_are_known() -> None:
    own = HeardSong(Song("Miles Davis", "So What", ""), TrackId(1), [(MONDAY, Teller("Segue"), True)])
    store = FakeElsewhere([SO_WHAT], [own])
    report = brought(
        store, [a_foreign_listen(started=MONDAY - MINUTE), a_foreign_listen(started=MONDAY + 5 * MINUTE)]
    )
    assert (report.added, report.doubles) == (1, 1)


def test_a_track_spelt_otherwise_is_still_one_song() -> None:
    store = FakeElsewhere([LibrarySong(TrackId(1), ("Crosby, Stills & Nash",), "", "Helplessly Hoping", "")])
    told = [a_foreign_listen("Helplesly Hoping", MONDAY, "Crosby, Stills and Nash")]
    report = brought(
        store, told, [a_foreign_listen("Helplessly Hoping", MONDAY + MINUTE, "Crosby, Stills & Nash", service="B")]
    )
    assert report.doubles == 1


def test_what_is_still_to_come_is_left_out(store: FakeElsewhere) -> None:
    report = brought(store, [a_foreign_listen(started=MONDAY + timedelta(hours=25))], now=MONDAY)
    assert report.dropped == {Reason.TO_COME: 1}
    assert brought(store, [a_foreign_listen(started=MONDAY + timedelta(hours=23))], now=MONDAY).added == 1


def test_a_full_disk_leaves_nothing_behind(store: FakeElsewhere, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing, "_WRITTEN_AT_ONCE", 10)
    store.fails_after = 25
    with pytest.raises(StorageFull):
        brought(store, [a_foreign_listen(started=MONDAY + n * MINUTE) for n in range(40)])
    assert store.plays == []
    assert store.imports() == []


def test_what_is_cancelled_leaves_nothing_behind(store: FakeElsewhere, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing, "_AT_ONCE", 10)
    cancelled = threading.Event()
    told: list[Bringing] = []

    def hear(progress: Bringing) -> None:
        told.append(progress)
        if progress.read >= 20:
            cancelled.set()

    files = [
        FakeHistoryFile(name, [a_foreign_listen(name, MONDAY + n * MINUTE) for n in range(40)]) for name in ("a", "b")
    ]
    report = bring(files, store, BERLIN, MONDAY + timedelta(days=9), cancelled, hear)
    assert told[-1] == Bringing("a", 1, 2, 20)
    assert report.is_cancelled
    assert report.id is None
    assert store.plays == []
    assert brought(store, *[file.told for file in files]).added == 80


def test_a_cut_off_import_does_not_count(store: FakeElsewhere) -> None:
    listen = a_foreign_listen()
    song = Song(listen.artist, listen.title, listen.album)
    cut_off = store.begin(MONDAY)
    store.add(cut_off, [PlacedSong(song, None)], [(song, listen)])
    assert brought(store, [listen]).added == 1
    assert len(store.plays) == 1


def test_many_listens_come_in_order_of_time(store: FakeElsewhere, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing, "_AT_ONCE", 7)
    monkeypatch.setattr(bringing, "_WRITTEN_AT_ONCE", 3)
    rows = [a_foreign_listen(f"Song {n % 4}", MONDAY + n * MINUTE) for n in range(50)]
    assert brought(store, rows[::-1]).added == 50
    assert sorted(listen.started for _, _, listen in store.plays) == [row.started for row in rows]


# ---------------------------------------------------------------- tracks that come


def test_songs_find_their_tracks_when_these_come(store: FakeElsewhere) -> None:
    brought(store, [a_foreign_listen(), a_foreign_listen("Says", artist="Nils Frahm")])
    assert place_anew(store) == 0
    store.tracks.append(LibrarySong(TrackId(2), ("Nils Frahm",), "", "Says", "Spaces", ("Ambient",)))
    assert place_anew(store) == 1
    assert store.songs[Song("Nils Frahm", "Says", "")].track == 2
    assert place_anew(store) == 0


def test_songs_whose_track_is_gone_find_another_or_stay(store: FakeElsewhere) -> None:
    brought(store, [a_foreign_listen()])
    store.tracks.clear()
    assert place_anew(store) == 0
    (placed,) = store.songs.values()
    assert placed.track == 1
    store.tracks.append(LibrarySong(TrackId(5), ("Miles Davis",), "", "So What", ""))
    assert place_anew(store) == 1
    (placed,) = store.songs.values()
    assert placed.track == 5


def test_genres_follow_the_library(store: FakeElsewhere) -> None:
    brought(store, [a_foreign_listen("Says", artist="Nils Frahm")])
    store.tracks.append(LibrarySong(TrackId(2), ("Nils Frahm",), "", "All Melody", "", ("Ambient",)))
    assert place_anew(store) == 0
    (placed,) = store.songs.values()
    assert placed.genres == ("Ambient",)
