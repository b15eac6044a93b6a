"""Playlists to and from files: the same tracks come back in the same order, whatever the format and the library."""

import os
import random
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY, a_file, tags
from fakes import FakeClock, Inbox, settle
from segue.adapters.playlist_files import DiskLists
from segue.adapters.sqlite.lists import SqliteLists
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.core.interchange import (
    Exported,
    Imported,
    Interchange,
    ListProgress,
    MatchedList,
    Unread,
    file_name,
    lists_to_write,
    match_lists,
    read_lists,
    write_lists,
)
from segue.core.playlists import Playlists
from segue.core.ports.files import ReadFile
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.core.standing import Stand
from segue.core.worker import Worker
from segue.domain.playlist import Kind, Playlist, PlaylistId, Wanted
from segue.domain.track import Part, TrackId

FILES = DiskLists()

#: Names that have broken lists.
NAMES = (
    *("plain.mp3", "Björk – Jóga.flac", "東京事変.ogg", "100% Silk.mp3", "a#b?c.mp3", "#first.mp3", " lead.mp3"),
    *("tail.mp3 ", "A.mp3", "a.mp3", "back\\slash.mp3", "C:drive.mp3", "new\nline.mp3", "amp&<lt>.mp3", "%41.mp3"),
    *(os.fsdecode(b"\xe9t\xe9.mp3"), "list.m3u.mp3", "[playlist].mp3", "File1=x.mp3"),
)


def a_library() -> list[ReadFile]:
    chance = random.Random(1)
    files = [
        a_file(
            f"/music/{('', 'Anna/', 'A - B/Live - 1999/')[n % 3]}{name}",
            tags(
                ("Song", "A - B", "Song (Live)", "Ré & <mi>")[n % 4],
                artists=(("Anna", "Anna - Berta", "Clara")[n % 3],),
                duration=timedelta(milliseconds=chance.randrange(1000, 900_000)),
            ),
            n + 1,
        )
        for n, name in enumerate(NAMES)
    ]
    whole = a_file("/music/album.flac", tags("Album"), 99)
    parts = tuple(
        (Part(n, timedelta(minutes=n - 1), timedelta(minutes=n)), tags(f"Part {n}", duration=timedelta(minutes=1)))
        for n in range(1, 4)
    )
    return [*files, replace(whole, parts=parts)]


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    with closing(open_profile(tmp_path_factory.mktemp("profile"), MONDAY)) as made:
        made.tracks.add_folder(Path("/music"), MONDAY)
        with closing(open_writer(made.file)) as writer:
            writer.write(a_library(), MONDAY)
        made.tracks.opened([a_file("/usb/opened.mp3", tags("Opened"))], MONDAY)
        yield made


@pytest.fixture
def store(profile: Profile) -> Iterator[SqliteLists]:
    with closing(SqliteLists(profile.file)) as made:
        yield made


def all_tracks(profile: Profile) -> list[TrackId]:
    return [*profile.tracks.all_ids(), *(track.id for track in profile.tracks.at_path(Path("/usb/opened.mp3")))]


def a_playlist(tracks: list[TrackId], name: str = "Mine") -> Playlist:
    return Playlist(PlaylistId(1), name, tuple(tracks))


def matched(path: Path, store: SqliteLists) -> MatchedList:
    (one,) = match_lists(read_lists([path], FILES), store)
    assert isinstance(one, MatchedList)
    return one


@pytest.mark.parametrize("suffix", LIST_SUFFIXES)
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(picks=st.lists(st.integers(0, 99), min_size=1, max_size=30), relative=st.booleans())
def test_the_same_tracks_in_the_same_order(
    suffix: str, picks: list[int], relative: bool, profile: Profile, store: SqliteLists, tmp_path: Path
) -> None:
    known = all_tracks(profile)
    tracks = [known[pick % len(known)] for pick in picks]
    path = tmp_path / f"x{suffix}"
    (written,) = write_lists([(a_playlist(tracks), path)], FILES, store, relative=relative, replaces=True)
    assert written == Exported(a_playlist(tracks), path, len(tracks), 0)
    assert matched(path, store) == MatchedList(path, "Mine", tuple(tracks))


@pytest.mark.parametrize("suffix", [".m3u8", ".xspf", ".jspf"])
def test_what_the_library_does_not_have_goes_through_too(
    suffix: str, profile: Profile, store: SqliteLists, tmp_path: Path
) -> None:
    gone = [
        Wanted("/gone/x.mp3", "Nobody", "Gone", "Nowhere", timedelta(seconds=65)),
        Wanted("D:\\Musik\\y.mp3", "Nobody", "Elsewhere"),
        Wanted("https://radio.example/one", "", "Radio"),
        Wanted("", "Nobody", "Only a name"),
    ]
    here = all_tracks(profile)[0]
    tracks = [here, *profile.playlists.want(gone), here]
    path = tmp_path / f"x{suffix}"
    (written,) = write_lists([(a_playlist(tracks), path)], FILES, store)
    assert (written.entries, written.missing) == (6, 4)
    assert matched(path, store).entries == (here, *gone, here)


def test_where_the_music_lies_elsewhere_and_names_are_all_there_is(
    profile: Profile, store: SqliteLists, tmp_path: Path
) -> None:
    path = tmp_path / "x.m3u"
    path.write_text("D:\\Musik\\Anna\\Björk – Jóga.flac\n#EXTINF:60,Miles Davis - Part 2\nx.mp3\n")
    titles = [track.tags.title for track in profile.tracks.many(matched(path, store).tracks)]
    assert titles == ["A - B", "Part 2"]


def test_a_folder_on_the_disk_for_a_folder_of_playlists(profile: Profile) -> None:
    playlists = Playlists(profile.playlists, FakeClock())
    trips = playlists.create("Trips", kind=Kind.FOLDER)
    far = playlists.create("Far / away", kind=Kind.FOLDER, folder=trips.id)
    for name, folder in (("One", trips.id), ("a:b", far.id), ("a?b", far.id)):
        playlists.create(name, folder=folder)
    playlists.create("By rule", kind=Kind.SMART, folder=trips.id)  # of which nobody knows what it holds
    lists = lists_to_write(playlists, trips.id, Path("/out/T.x.pls"), lambda playlist: playlist.tracks)
    told = {str(path): playlist.name for playlist, path in lists}
    assert told == {
        "/out/T.x/One.pls": "One",
        "/out/T.x/Far - away/a-b.pls": "a:b",
        "/out/T.x/Far - away/a-b 2.pls": "a?b",
    }
    playlists.delete(trips.id)


@given(st.text(max_size=300))
def test_any_name_is_that_of_one_file(name: str) -> None:
    made = file_name(name)
    assert made
    assert len(os.fsencode(made)) <= 200
    assert "/" not in made
    assert not made.startswith(".")


def test_of_two_encodings_the_one_is_taken_in_which_the_library_has_most(tmp_path: Path) -> None:
    its = tags("Včelín", artists=("Čechomor",), album="Proměny")
    names = "/hudba/Čechomor/Včelín.mp3", "/hudba/Čechomor/Gone.mp3", "/hudba/Éric/Été.mp3"
    with closing(open_profile(tmp_path / "profile", MONDAY)) as profile:
        with closing(open_writer(profile.file)) as writer:
            writer.write([a_file(names[0], its)], MONDAY)
        path = tmp_path / "x.m3u"
        path.write_bytes("\n".join(names[:2]).encode("cp1250"))
        with closing(SqliteLists(profile.file)) as store:
            found = matched(path, store)
            assert (len(found.tracks), [one.location for one in found.missing]) == (1, [names[1]])
            path.write_bytes(names[2].encode("cp1252"))
            assert [one.location for one in matched(path, store).missing] == [names[2]], (
                "none has any: as it is likely"
            )


class FakeSmart:
    """Knows what stands in a list once it was looked into."""

    def __init__(self) -> None:
        self.asked: list[Callable[[], None]] = []
        self.stands: dict[PlaylistId, Stand] = {}

    def look_into(self, playlists: Iterable[PlaylistId], then: Callable[[], None]) -> None:
        self.asked.append(then)

    def known(self, playlist: PlaylistId) -> Stand | None:
        return self.stands.get(playlist)


class Running:
    """Interchange on workers of its own."""

    def __init__(self, profile: Profile) -> None:
        self.inbox = Inbox()
        self.opener, self.worker = Worker("opener", self.inbox), Worker("library", self.inbox)
        self.playlists = Playlists(profile.playlists, FakeClock())
        self.smart = FakeSmart()
        self.interchange = Interchange(
            *(self.playlists, FILES, self.opener, self.worker),
            lambda: SqliteLists(profile.file),
            lambda: self.smart,  # type: ignore[arg-type, return-value]
        )
        self.heard: list[object] = []
        for told in (self.interchange.imported, self.interchange.exported, self.interchange.refused):
            told.connect(self.heard.append)
        self.far: list[ListProgress | None] = []
        self.interchange.importing.connect(self.far.append)
        self.interchange.exporting.connect(self.far.append)

    def settle(self) -> list[object]:
        for worker in (self.opener, self.worker):
            settle(worker, self.inbox)
        return self.heard

    def close(self) -> None:
        self.opener.close()
        self.worker.close()


@pytest.fixture
def running(profile: Profile) -> Iterator[Running]:
    with closing(Running(profile)) as made:
        yield made


def test_a_list_with_a_rule_is_written_once_it_is_known_what_stands_in_it(running: Running, tmp_path: Path) -> None:
    trips = running.playlists.create("Trips", kind=Kind.FOLDER)
    ruled = running.playlists.create("Ruled", kind=Kind.SMART, folder=trips.id)
    running.interchange.write(trips.id, tmp_path / "out.m3u8", relative=False, replaces=False)
    assert running.settle() == []
    (go_on,) = running.smart.asked
    running.smart.stands[ruled.id] = Stand(ruled.id, [TrackId(1)], 1)
    go_on()
    ((written,),) = running.settle()  # type: ignore[misc]
    assert (written.file, written.entries) == (tmp_path / "out" / "Ruled.m3u8", 1)
    running.playlists.delete(trips.id)


def test_imported_with_a_window(running: Running, tmp_path: Path) -> None:
    good = tmp_path / "Road.m3u"
    good.write_text("/music/Anna/Björk – Jóga.flac\n/music/a.mp3\n/gone.mp3\n")
    running.interchange.bring([tmp_path / "none.pls", good])
    ((unread, made),) = running.settle()  # type: ignore[misc]
    assert running.far == [ListProgress(0, 2), ListProgress(1, 2), ListProgress(2, 2), None]
    assert isinstance(unread, Unread)
    assert isinstance(made, Imported)
    assert made.playlist.name == "Road"
    assert len(made.matched.missing) == 1
    assert running.playlists.get(made.playlist.id).tracks == made.playlist.tracks
    running.playlists.undo()
    assert "Road" not in [its.name for its in running.playlists.all()]


def test_what_was_wanted_is_found_after_a_scan(running: Running, profile: Profile, tmp_path: Path) -> None:
    path = tmp_path / "Later.m3u"
    path.write_text("/music/later.mp3\n#EXTINF:60,Dora - Later too\n/x/y.mp3\n/never.mp3\n")
    running.interchange.bring([path])
    ((made,),) = running.settle()  # type: ignore[misc]
    running.interchange.place_wanted()
    running.settle()
    assert all(track < 0 for track in running.playlists.get(made.playlist.id).tracks)
    with closing(open_writer(profile.file)) as writer:
        late = a_file("/music/later.mp3", tags("Later"))
        too = a_file("/music/too.mp3", tags("Later Too", artists=("Dora",), duration=timedelta(seconds=62)))
        writer.write([late, too], MONDAY)
    running.interchange.place_wanted()
    running.settle()
    tracks = running.playlists.get(made.playlist.id).tracks
    assert [track.tags.title for track in profile.tracks.many(tracks)] == ["Later", "Later Too", "never"]
    assert tracks[2] < 0


def test_what_cannot_be_written_is_told(running: Running, tmp_path: Path) -> None:
    made = running.playlists.create("Mine")
    (tmp_path / "x.m3u").write_text("mine")
    running.interchange.write(made.id, tmp_path / "x.m3u", relative=False, replaces=False)
    (sentence,) = running.settle()
    assert "already" in str(sentence)
    assert (tmp_path / "x.m3u").read_text() == "mine"


def test_an_import_that_is_stopped_leaves_what_is_there(running: Running, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.m3u" for number in range(5)]
    for file in files:
        file.write_text("/music/a.mp3\n")
    running.interchange.importing.connect(
        lambda far: running.interchange.cancel(running.interchange.importing) if far == ListProgress(2, 5) else None
    )
    running.interchange.bring(files)
    (made,) = running.settle()
    assert isinstance(made, list)
    assert len(made) == 2
    assert [name for name in (its.name for its in running.playlists.all()) if name.isdigit()] == ["0", "1"]
    assert running.far[-1] is None
    running.playlists.delete(*(one.playlist.id for one in made))


def test_an_export_that_is_stopped_leaves_what_is_written(running: Running, tmp_path: Path) -> None:
    folder = running.playlists.create("Trips", kind=Kind.FOLDER).id
    for number in range(3):
        running.playlists.create(f"{number}", [TrackId(1)], folder=folder)
    running.interchange.exporting.connect(
        lambda far: running.interchange.cancel(running.interchange.exporting) if far == ListProgress(1, 3) else None
    )
    running.interchange.write(folder, tmp_path / "out.m3u8", relative=False, replaces=False)
    ((written,),) = running.settle()  # type: ignore[misc]
    assert [file.name for file in (tmp_path / "out").iterdir()] == [written.file.name]
    assert running.far == [ListProgress(0, 3), ListProgress(1, 3), None]
    running.playlists.delete(folder)


def test_others_get_their_turn_between_two_lists(running: Running, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.m3u" for number in range(3)]
    for file in files:
        file.write_text("/music/a.mp3\n")
    order: list[object] = []
    running.interchange.importing.connect(order.append)
    running.interchange.bring(files)
    running.opener.submit(lambda: None, lambda _: order.append("another"))
    ((*made,),) = running.settle()  # type: ignore[misc]
    assert order.index("another") < order.index(ListProgress(3, 3))
    running.playlists.delete(*(one.playlist.id for one in made if isinstance(one, Imported)))
