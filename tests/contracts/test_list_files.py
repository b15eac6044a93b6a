"""What holds for whatever lists and recipes are read from, and compared with: the fakes, and the disk."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_file, tags
from fakes import FakeListStore, FakePlaylistFiles, FakeRecipes
from segue.adapters.playlist_files import DiskLists
from segue.adapters.sqlite.lists import SqliteLists
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.adapters.text_files import DiskRecipes
from segue.core.errors import WorldError
from segue.core.ports.playlists import LIST_SUFFIXES, ListStore, PlaylistFiles, RecipeFiles
from segue.domain.playlist import Wanted
from segue.domain.track import Track, TrackId

SONG = Wanted("/music/Ada/One.flac", "Ada", "One", "", timedelta(seconds=61))
OTHER = Wanted("/music/Bob/Two.flac", "Bob", "Two", "", timedelta(seconds=90))

# ---------------------------------------------------------------- lists


@pytest.fixture(params=["fake", "disk"])
def files(request: pytest.FixtureRequest) -> PlaylistFiles:
    return FakePlaylistFiles() if request.param == "fake" else DiskLists()


@pytest.mark.parametrize("suffix", [*LIST_SUFFIXES, ".M3U8"])
def test_a_list_is_read_as_it_was_written(files: PlaylistFiles, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"Evening{suffix}"
    files.write(path, "Evening", [SONG, OTHER, SONG])
    told = files.read(path)
    assert told.title in ("Evening", "")  # not each format has a place for it
    assert [replace(entry, album="") for entry in told.entries] == [SONG, OTHER, SONG]
    assert not told.left_out


def test_a_list_goes_over_another_only_where_it_may(files: PlaylistFiles, tmp_path: Path) -> None:
    path = tmp_path / "x.m3u8"
    files.write(path, "x", [SONG])
    with pytest.raises(WorldError):
        files.write(path, "x", [OTHER])
    assert [entry.title for entry in files.read(path).entries] == ["One"]
    files.write(path, "x", [OTHER], replaces=True)
    assert [entry.title for entry in files.read(path).entries] == ["Two"]


@pytest.mark.parametrize("name", ["none.m3u", "none.txt"])
def test_what_is_no_list_is_told(files: PlaylistFiles, tmp_path: Path, name: str) -> None:
    with pytest.raises(WorldError):
        files.read(tmp_path / name)


def test_another_ending_is_no_format(files: PlaylistFiles, tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        files.write(tmp_path / "x.txt", "x", [SONG])


# ---------------------------------------------------------------- the library


@pytest.fixture(params=["fake", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ListStore]:
    """Two tracks, the second of them missing, and a playlist with one that is wanted."""
    its = {TrackId(1): tags("One", duration=timedelta(minutes=1)), TrackId(2): tags("Two", duration=None)}
    if request.param == "fake":
        tracks = [
            Track(track, Path(f"/music/{track}.flac"), one, datetime.fromtimestamp(0, UTC), missing=track == 2)
            for track, one in its.items()
        ]
        yield FakeListStore(tracks, {TrackId(-1): SONG})
        return
    with closing(open_profile(tmp_path / "profile", MONDAY)) as profile:
        profile.tracks.add_folder(Path("/music"), MONDAY)
        with closing(open_writer(profile.file)) as writer:
            writer.write([a_file(f"/music/{track}.flac", one) for track, one in its.items()], MONDAY)
        with profile.connection:
            profile.connection.execute("UPDATE tracks SET missing = 1 WHERE id = 2")
        profile.playlists.create("A list", profile.playlists.want([SONG]), MONDAY)
        with closing(SqliteLists(profile.file)) as made:
            yield made


def test_the_library_is_told_as_lists_tell_it(store: ListStore) -> None:
    told = store.told([TrackId(2), TrackId(-1), TrackId(9), TrackId(1), TrackId(2)])
    assert [one.title for one in told] == ["Two", "One", "One", "Two"]
    assert told[1] == SONG
    assert (told[2].location, told[2].duration) == ("/music/1.flac", timedelta(minutes=1))
    assert dict(store.wanted()) == {TrackId(-1): SONG}


def test_the_files_of_the_library(store: ListStore) -> None:
    known = [(file.song.track, file.path, file.song.there, file.is_listed) for file in store.files()]
    assert known == [(1, "/music/1.flac", True, True), (2, "/music/2.flac", False, True)]
    assert list(store.folders()) == [Path("/music")]


# ---------------------------------------------------------------- recipes


@pytest.fixture(params=["fake", "disk"])
def recipes(request: pytest.FixtureRequest, tmp_path: Path) -> RecipeFiles:
    if request.param == "fake":
        return FakeRecipes(["one", "two"])
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    for number, text in enumerate(("one", "two")):
        (shipped / f"{number}.toml").write_text(text)
    return DiskRecipes(shipped)


def test_those_that_come_along_stand_in_order(recipes: RecipeFiles) -> None:
    assert list(recipes.shipped()) == ["one", "two"]


def test_a_recipe_is_read_as_it_was_written(recipes: RecipeFiles, tmp_path: Path) -> None:
    path = tmp_path / "Été.toml"
    recipes.write(path, "first\nsecond ♫\n")
    assert recipes.read(path, 100) == "first\nsecond ♫\n"
    assert recipes.read(path, 5) == "first\n", "one more, by which it is known to be too large"
    with pytest.raises(WorldError):
        recipes.write(path, "another")
    assert recipes.read(path, 100) == "first\nsecond ♫\n"
    recipes.write(path, "another", replaces=True)
    assert recipes.read(path, 100) == "another"


def test_a_recipe_that_is_not_there_is_told(recipes: RecipeFiles, tmp_path: Path) -> None:
    with pytest.raises(WorldError):
        recipes.read(tmp_path / "none.toml", 100)
