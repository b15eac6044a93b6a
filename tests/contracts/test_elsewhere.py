"""What holds for whatever keeps plays from elsewhere: the fake, and a profile of the disk."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from builders import MONDAY, a_file, a_foreign_listen
from fakes import FakeElsewhere
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.bringing import FileReport, ImportReport, KeptImport
from segue.core.doubles import Teller
from segue.core.matching import LibrarySong
from segue.core.ports.elsewhere import ElsewhereStore, HeardSong, PlacedSong
from segue.domain.context import Activity
from segue.domain.elsewhere import ForeignListen, ImportId, Song
from segue.domain.play import Ending
from segue.domain.track import TrackId

MINUTE = timedelta(minutes=1)

SO_WHAT = Song("Miles Davis", "So What", "Kind of Blue")
SAYS = Song("Nils Frahm", "Says", "")


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ElsewhereStore]:
    """One listed track, So What."""
    if request.param == "fake":
        yield FakeElsewhere([LibrarySong(TrackId(1), ("Miles Davis",), "", "So What", "Kind of Blue", ("Jazz",))])
        return
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        with closing(open_writer(profile.file)) as writer:
            writer.write([a_file()], MONDAY)
        with closing(SqliteElsewhere(profile.file)) as opened:
            yield opened


def bring(
    store: ElsewhereStore, *plays: tuple[Song, ForeignListen], track: int | None = None, finish: bool = True
) -> ImportId:
    number = store.begin(MONDAY)
    songs = {song: PlacedSong(song, None if track is None else TrackId(track), ("Jazz",)) for song, _ in plays}
    store.add(number, list(songs.values()), plays)
    if finish:
        store.finish(number, ImportReport(number, (FileReport("a file", "Last.fm", len(plays), len(plays)),)))
    return number


def heard(store: ElsewhereStore) -> dict[Song, HeardSong]:
    return {known.song: known for known in store.heard()}


def test_the_library_is_told(store: ElsewhereStore) -> None:
    (song,) = store.library()
    assert song == LibrarySong(TrackId(1), ("Miles Davis",), "", "So What", "Kind of Blue", ("Jazz",), True)


def test_nothing_is_heard_at_first(store: ElsewhereStore) -> None:
    assert list(store.heard()) == []
    assert list(store.everything()) == []
    assert store.imports() == []
    assert store.homeless() == []
    store.tidy()


def test_what_was_added_is_heard_and_told_whole(store: ElsewhereStore) -> None:
    local = MONDAY.astimezone(timezone(5.5 * 60 * MINUTE))
    full = a_foreign_listen(
        "Says", local, "Nils Frahm", "", ending=Ending.SKIPPED, service="Spotify", listened=MINUTE / 4,
        duration=8 * MINUTE, resolution=MINUTE, activity=Activity("gaming"), is_local=True, lasted=MINUTE / 2,
    )  # fmt: skip
    bare = a_foreign_listen(started=MONDAY + MINUTE, album="Kind of Blue", is_local=True)
    number = bring(store, (SAYS, full), (SO_WHAT, bare))
    assert list(store.everything()) == [full, bare]
    assert [listen.started.utcoffset() for listen in store.everything()] == [5.5 * 60 * MINUTE, timedelta()]
    known = heard(store)
    assert [(at, teller, heard) for at, teller, heard in known[SAYS].listens] == [
        (MONDAY, Teller("Spotify", MINUTE), False)
    ]
    assert known[SO_WHAT].listens == [(MONDAY + MINUTE, Teller("Last.fm"), True)]
    assert [(kept.id, kept.added, kept.services) for kept in store.imports()] == [(number, 2, ("Last.fm",))]
    assert isinstance(store.imports()[0], KeptImport)


def test_a_song_is_kept_once(store: ElsewhereStore) -> None:
    bring(store, (SAYS, a_foreign_listen("Says", MONDAY)))
    bring(store, (SAYS, a_foreign_listen("Says", MONDAY + MINUTE)))
    assert len(heard(store)[SAYS].listens) == 2
    assert [placed.song for placed in store.homeless()] == [SAYS]


def test_what_has_found_its_track_keeps_it(store: ElsewhereStore) -> None:
    bring(store, (SO_WHAT, a_foreign_listen()), track=1)
    bring(store, (SO_WHAT, a_foreign_listen(started=MONDAY + MINUTE)))
    assert heard(store)[SO_WHAT].track == 1
    assert store.homeless() == []


def test_a_song_without_a_track_finds_one(store: ElsewhereStore) -> None:
    bring(store, (SO_WHAT, a_foreign_listen()))
    (homeless,) = store.homeless()
    assert homeless == PlacedSong(SO_WHAT, None, ("Jazz",))
    store.place([PlacedSong(SO_WHAT, TrackId(1))])
    assert store.homeless() == []
    assert heard(store)[SO_WHAT].track == 1


def test_an_import_is_taken_back_whole_and_alone(store: ElsewhereStore) -> None:
    first = bring(store, (SAYS, a_foreign_listen("Says")), (SO_WHAT, a_foreign_listen()))
    second = bring(store, (SAYS, a_foreign_listen("Says", MONDAY + MINUTE)))
    store.take_back(first)
    assert list(heard(store)) == [SAYS]
    assert [listen.started for listen in store.everything()] == [MONDAY + MINUTE]
    assert [kept.id for kept in store.imports()] == [second]
    store.take_back(second)
    assert list(store.heard()) == []
    assert store.homeless() == []


def test_what_was_cut_off_is_tidied_away(store: ElsewhereStore) -> None:
    kept = bring(store, (SAYS, a_foreign_listen("Says")))
    bring(store, (SAYS, a_foreign_listen("Says", MONDAY + MINUTE)), (SO_WHAT, a_foreign_listen()), finish=False)
    assert [known.id for known in store.imports()] == [kept]
    store.tidy()
    assert [listen.started for listen in store.everything()] == [MONDAY]
    assert list(heard(store)) == [SAYS]


def test_imports_are_told_newest_first(store: ElsewhereStore) -> None:
    numbers = [bring(store, (SAYS, a_foreign_listen("Says", MONDAY + n * MINUTE))) for n in range(3)]
    assert [kept.id for kept in store.imports()] == numbers[::-1]
    assert store.imports()[0].at == MONDAY
