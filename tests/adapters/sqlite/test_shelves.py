"""The library put in order: what is one album, whatever is spelt how, and each thing with all that belongs to it."""

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY, a_file, tags
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.adapters.sqlite.shelves import SqliteShelves
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.ports.files import ReadFile
from segue.core.ports.shelves import AlbumTile, Catalogue, FolderRow
from segue.domain.track import Part, Tags, TrackId


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        yield made


@pytest.fixture
def writer(profile: Profile) -> Iterator[SqliteLibraryWriter]:
    with closing(open_writer(profile.file)) as made:
        yield made


def catalogue(profile: Profile) -> Catalogue:
    with closing(SqliteShelves(profile.file)) as shelves:
        return shelves.catalogue()


def a_track(path: str, title: str = "One", **changed: object) -> ReadFile:
    return a_file(path, tags(title, **changed))


def titles(profile: Profile, ids: "object") -> list[str]:
    return [track.tags.title for track in profile.tracks.many(list(ids))]  # type: ignore[call-overload]


def album(profile: Profile, title: str) -> AlbumTile:
    (found,) = [album for album in catalogue(profile).albums if album.title == title]
    return found


def test_an_empty_library_has_empty_shelves(profile: Profile) -> None:
    assert catalogue(profile) == Catalogue()


def test_an_album_has_its_title_artist_year_and_count(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write([a_track("/m/1.flac", "So What", track_no=1), a_track("/m/2.flac", "Blue", track_no=2)], MONDAY)
    blue = album(profile, "Kind of Blue")
    assert (blue.artist, blue.year, len(blue.tracks)) == ("Miles Davis", 1959, 2)
    assert blue.key == ("kind of blue", "miles davis")
    assert titles(profile, profile.tracks.album_of(blue.track)) == ["So What", "Blue"]


def test_two_albums_of_one_name_are_two(profile: Profile, writer: SqliteLibraryWriter) -> None:
    one = a_track("/m/a/1.flac", artists=("Queen",), album="Greatest Hits")
    other = a_track("/m/b/1.flac", artists=("ABBA",), album="Greatest Hits")
    writer.write([one, other], MONDAY)
    assert [(a.artist, len(a.tracks)) for a in catalogue(profile).albums] == [("ABBA", 1), ("Queen", 1)]


def test_a_folder_of_several_artists_is_one_album(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write([a_track(f"/m/{n}.flac", artists=(name,)) for n, name in enumerate("abc")], MONDAY)
    (one,) = catalogue(profile).albums
    assert (one.artist, len(one.tracks)) == ("", 3)


def test_one_artist_in_two_folders_is_one_album(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write([a_track("/m/cd1/1.flac"), a_track("/m/cd2/1.flac")], MONDAY)
    assert [len(a.tracks) for a in catalogue(profile).albums] == [2]


def test_a_third_track_joins_two(profile: Profile, writer: SqliteLibraryWriter) -> None:
    """The first shares a folder with the second, the second an artist with the third."""
    files = [("/m/x/1.flac", "A"), ("/m/x/2.flac", "B"), ("/m/y/3.flac", "B")]
    writer.write([a_track(path, path, artists=(by,)) for path, by in files], MONDAY)
    (one,) = catalogue(profile).albums
    assert len(one.tracks) == 3
    for track in profile.tracks.all_ids():
        assert list(profile.tracks.album_of(track)) == list(one.tracks)


def test_an_album_artist_is_one_however_spelt(profile: Profile, writer: SqliteLibraryWriter) -> None:
    files = [("/m/x/1.flac", "Sigur Rós"), ("/m/y/2.flac", "SIGUR ROS"), ("/m/x/3.flac", "Other")]
    writer.write([a_track(path, album="Takk", album_artist=by, artists=(by,)) for path, by in files], MONDAY)
    assert [(a.artist, len(a.tracks)) for a in catalogue(profile).albums] == [("Other", 1), ("Sigur Rós", 2)]


def test_tracks_without_an_album_are_on_none(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write([a_track("/m/1.flac", album=""), a_track("/m/2.flac", album="")], MONDAY)
    made = catalogue(profile)
    assert made.albums == ()
    assert [(a.name, len(a.albums), len(a.tracks)) for a in made.artists] == [("Miles Davis", 0, 2)]


def test_each_artist_of_a_track_has_it(profile: Profile, writer: SqliteLibraryWriter) -> None:
    duo = a_track("/m/1.flac", "Duo", artists=("Ella", "Louis"), album_artist="Ella", album="Again")
    solo = a_track("/m/2.flac", "Solo", artists=("ELLA",), album="Solo", year=1950)
    writer.write([duo, solo], MONDAY)
    made = catalogue(profile)
    assert [(a.name, titles(profile, a.tracks)) for a in made.artists] == [
        ("Ella", ["Duo", "Solo"]),
        ("Louis", ["Duo"]),
    ]
    assert [made.albums[at].title for at in made.artists[0].albums] == ["Solo", "Again"], "by year"


def test_the_spelling_met_most_is_shown(profile: Profile, writer: SqliteLibraryWriter) -> None:
    names = ("bjork", "Björk", "Björk")
    writer.write([a_track(f"/m/{n}.flac", artists=(name,)) for n, name in enumerate(names)], MONDAY)
    assert [(a.name, a.key) for a in catalogue(profile).artists] == [("Björk", "bjork")]


def test_genres_have_their_albums_and_tracks(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write(
        [a_track("/m/1.flac", "A", genres=("Jazz", "Soul")), a_track("/m/2.flac", "B", genres=("Jazz",))], MONDAY
    )
    found = [(g.name, titles(profile, g.tracks), list(g.albums)) for g in catalogue(profile).genres]
    assert found == [("Jazz", ["A", "B"], [0]), ("Soul", ["A"], [0])]


def test_the_cover_comes_from_a_track_that_is_there(profile: Profile, writer: SqliteLibraryWriter) -> None:
    writer.write([a_track("/m/1.flac", "Gone", track_no=1), a_track("/m/2.flac", "Here", track_no=2)], MONDAY)
    writer.set_missing([Path("/m/1.flac")], True)
    assert titles(profile, [album(profile, "Kind of Blue").track]) == ["Here"]
    assert len(album(profile, "Kind of Blue").tracks) == 2
    assert profile.tracks.missing()
    writer.set_missing([Path("/m/1.flac")], False)
    assert not profile.tracks.missing()


def test_what_is_not_listed_is_on_no_shelf(profile: Profile, writer: SqliteLibraryWriter) -> None:
    profile.tracks.add_folder(Path("/m"), MONDAY)
    writer.write([a_track("/m/1.flac")], MONDAY)
    writer.give_up(Path("/m"))
    assert catalogue(profile) == Catalogue()
    writer.set_missing([Path("/m/1.flac")], True)
    assert not profile.tracks.missing()


def test_paths_that_are_no_text_are_put_in_order_too(profile: Profile, writer: SqliteLibraryWriter) -> None:
    raw = os.fsdecode(b"/music/caf\xe9/")
    writer.write([a_track(f"{raw}1.flac", artists=("A",)), a_track(f"{raw}2.flac", artists=("B",))], MONDAY)
    assert [len(a.tracks) for a in catalogue(profile).albums] == [2]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Profile, SqliteLibraryWriter]]:
    with (
        closing(open_profile(tmp_path_factory.mktemp("shared"), MONDAY)) as profile,
        closing(open_writer(profile.file)) as writer,
    ):
        yield profile, writer


words = st.sampled_from(["", "a", "Á", "A", "b"])
kinds_of_tags = st.builds(
    lambda album, by, artists: replace(tags(), album=album, album_artist=by, artists=tuple(artists)),
    words,
    words,
    st.lists(words.filter(bool), max_size=2),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(kinds_of_tags, st.sampled_from("xyz")), min_size=8, max_size=8))
def test_shelves_and_album_of_agree(
    shared: tuple[Profile, SqliteLibraryWriter], library: list[tuple[Tags, str]]
) -> None:
    """Every track is on one album at most, and asking for the album of any of its tracks gives the same ones."""
    profile, writer = shared
    profile.connection.execute("UPDATE tracks SET listed = 0")
    profile.connection.commit()
    writer.write([a_file(f"/m/{folder}/{n}.flac", its) for n, (its, folder) in enumerate(library)], MONDAY)
    albums = {frozenset(profile.tracks.album_of(TrackId(t))) for t in profile.tracks.all_ids()}
    named = {t.id for t in profile.tracks.many(profile.tracks.all_ids()) if t.tags.album}
    shown = [frozenset(profile.tracks.album_of(tile.track)) for tile in catalogue(profile).albums]
    assert set(shown) == {one for one in albums if one <= named}
    assert len(shown) == len(set(shown))
    assert sorted(t for one in shown for t in one) == sorted(named)
    of = profile.tracks.album_of
    assert all(list(tile.tracks) == list(of(tile.track)) for tile in catalogue(profile).albums), "and in this order"


# ---------------------------------------------------------------- folders


_NAMES = st.sampled_from([b"a", b"a b", b"A", b"a0", b"b2", b"b10", "é".encode(), b"\xe9", b"[", b"a%", b"."])


@given(st.lists(st.lists(_NAMES.filter(lambda name: name != b"."), min_size=1, max_size=4), max_size=12))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_folders_hold_what_lies_below_them(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[bytes]]
) -> None:
    folder = tmp_path_factory.mktemp("folders")
    paths = {Path(os.fsdecode(b"/".join((b"/m", *names)) + b".flac")) for names in files}
    with (
        closing(open_profile(folder, MONDAY)) as profile,
        closing(open_writer(profile.file)) as writer,
        closing(SqliteShelves(profile.file)) as shelves,
    ):
        writer.write([a_track(str(path), "x") for path in paths], MONDAY)
        for here in {Path("/m"), *(parent for path in paths for parent in path.parents if parent != Path("/"))}:
            below = {path for path in paths if here in path.parents}
            listing = shelves.folder(here)
            assert listing.here.tracks == len(below) == shelves.folder_row(here).tracks
            assert {row.path: row.tracks for row in listing.folders} == {
                child: sum(child in path.parents for path in below)
                for child in {Path(*path.parts[: len(here.parts) + 1]) for path in below} - below
            }
            right_in = [track.path for track in profile.tracks.many(listing.tracks)]
            assert sorted(right_in) == sorted(path for path in below if path.parent == here)
            through = [track.path for track in profile.tracks.many(shelves.below(here))]
            assert sorted(through) == sorted(below)
            assert through[len(through) - len(right_in) :] == right_in, "what is right in it comes last"


def test_a_folder_tells_length_and_what_is_missing(profile: Profile, writer: SqliteLibraryWriter) -> None:
    minute = timedelta(minutes=1)
    files = [a_track(f"/m/{n}.flac", duration=None if n == 2 else n * minute) for n in range(1, 4)]
    writer.write(files, MONDAY)
    writer.set_missing([Path("/m/1.flac")], True)
    with closing(SqliteShelves(profile.file)) as shelves:
        assert shelves.folder(Path("/m")).here == FolderRow(Path("/m"), 3, 1, 4 * minute)
        assert shelves.folder_row(Path("/m")) == FolderRow(Path("/m"), 3, 1, 4 * minute)
        assert shelves.folder(Path("/")).folders == [FolderRow(Path("/m"), 3, 1, 4 * minute)]
        assert shelves.folder_row(Path("/none")) == FolderRow(Path("/none"))


def test_the_parts_of_a_file_stand_in_their_order(profile: Profile, writer: SqliteLibraryWriter) -> None:
    parts = tuple((Part(n, timedelta(minutes=n)), tags(f"Part {n}", track_no=n)) for n in (2, 1, 3))
    writer.write([replace(a_track("/m/album.flac"), parts=parts), a_track("/m/2.flac", "Two")], MONDAY)
    with closing(SqliteShelves(profile.file)) as shelves:
        for ids in (shelves.folder(Path("/m")).tracks, shelves.below(Path("/m"))):
            assert titles(profile, ids) == ["Two", "Part 1", "Part 2", "Part 3"]
