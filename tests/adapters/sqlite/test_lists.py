"""The library as lists are compared with it; and what lists want, as the library tells it."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, tags
from segue.adapters.sqlite.lists import SqliteLists
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.domain.playlist import Kind, Wanted
from segue.domain.track import TrackId

GONE = Wanted("/gone/x.mp3", "Nobody", "Gone", "Nowhere", timedelta(seconds=90))


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path, MONDAY)) as made:
        yield made


@pytest.fixture
def lists(profile: Profile) -> Iterator[SqliteLists]:
    with closing(SqliteLists(profile.file)) as made:
        yield made


def test_what_is_wanted_is_told_as_a_missing_track(profile: Profile) -> None:
    (here,) = profile.tracks.opened([a_file()], MONDAY)
    song, place, address, nothing = profile.playlists.want(
        [GONE, Wanted("D:\\Musik\\Jóga.mp3"), Wanted("https://radio.example/x"), Wanted("", "", "Only a name")]
    )
    told = profile.tracks.many([song, here.id, place, TrackId(-99), address, nothing, song])
    assert [track.id for track in told] == [song, here.id, place, address, nothing, song]
    assert all(track.missing for track in told if track is not told[1])
    assert (told[0].tags.title, told[0].tags.artist, told[0].tags.album) == ("Gone", "Nobody", "Nowhere")
    assert told[0].tags.duration == GONE.duration
    assert told[0].path == Path("/gone/x.mp3")
    assert [told[i].tags.title for i in (2, 3, 4)] == ["Jóga", "https://radio.example/x", "Only a name"]


def test_nothing_is_counted_or_said_of_what_is_wanted(profile: Profile) -> None:
    wanted = profile.playlists.want([GONE])
    assert profile.tracks.counts(wanted) == {}
    assert profile.tracks.likings(wanted) == {}


def test_tracks_as_lists_tell_them(profile: Profile, lists: SqliteLists) -> None:
    (track,) = profile.tracks.opened([a_file()], MONDAY)
    (wanted,) = profile.playlists.want([GONE])
    here = Wanted("/music/so what.flac", "Miles Davis", "So What", "Kind of Blue", timedelta(seconds=562))
    assert lists.told([track.id, wanted, TrackId(99), track.id]) == [here, GONE, here]


def test_files_that_a_list_may_name(profile: Profile, lists: SqliteLists) -> None:
    profile.tracks.add_folder(Path("/music"), MONDAY)
    with closing(open_writer(profile.file)) as writer:
        writer.write([a_file("/music/a.flac"), a_file("/music/b.flac", tags("B"))], MONDAY)
        writer.set_missing([Path("/music/b.flac")], True)
    profile.tracks.opened([a_file("/usb/c.flac")], MONDAY)
    found = {file.path: (file.is_listed, file.song.there, file.song.length) for file in lists.files()}
    length = timedelta(seconds=562)
    assert found == {
        "/music/a.flac": (True, True, length),
        "/music/b.flac": (True, False, length),
        "/usb/c.flac": (False, True, length),
    }
    assert lists.folders() == [Path("/music")]


def test_many_that_are_found_at_once(profile: Profile, lists: SqliteLists) -> None:
    (track,) = profile.tracks.opened([a_file()], MONDAY)
    wanted = profile.playlists.want([Wanted(title=f"Song {n}") for n in range(3000)])
    one, other = (
        profile.playlists.create(name, tracks, MONDAY, Kind.MANUAL, None, "")
        for name, tracks in (("One", wanted[:2000]), ("Other", wanted[2000:]))
    )
    assert lists.wanted().keys() == set(wanted)
    assert profile.playlists.found(dict.fromkeys(wanted[:1999], track.id)) == [one.id]
    assert set(profile.playlists.get(one.id).tracks) == {track.id, wanted[1999]}
    assert profile.playlists.get(other.id).tracks == tuple(wanted[2000:])
    assert lists.wanted().keys() == set(wanted[1999:])
