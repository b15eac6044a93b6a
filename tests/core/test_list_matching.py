"""Which tracks a list names: by path, by the path within a music folder, by artist, title and length; or none."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from segue.core.list_matching import KnownFile, ListMatcher
from segue.core.locations import location_of
from segue.core.matching import LibrarySong
from segue.domain.playlist import Wanted
from segue.domain.track import TrackId

SECOND = timedelta(seconds=1)
RAW = os.fsdecode(b"/music/\xe9t\xe9.mp3")


def known(
    number: int,
    path: str,
    title: str = "",
    artist: str = "Miles Davis",
    album: str = "Kind of Blue",
    seconds: int = 200,
    is_listed: bool = True,
) -> KnownFile:
    song = LibrarySong(
        TrackId(number), (artist,), "", title or f"Track {number}", album, length=timedelta(seconds=seconds)
    )
    return KnownFile(song, path, is_listed)


LIBRARY = [
    known(1, "/music/Miles Davis/Kind of Blue/01 So What.flac", "So What", seconds=562),
    known(2, "/music/Miles Davis/Kind of Blue/02 Freddie Freeloader.flac", "Freddie Freeloader", seconds=586),
    known(3, "/music/Miles Davis/Live/01 So What.flac", "So What (Live)", album="Live in Paris", seconds=800),
    known(4, "/music/Björk/Jóga.mp3", "Jóga", "Björk", "Homogenic"),
    known(5, "/music/a.mp3", "A"),
    known(6, "/other/a.mp3", "B"),
    known(7, RAW, "Été", "Anna"),
    known(8, "/elsewhere/opened.mp3", "Opened", "Nobody", is_listed=False),
    known(9, "/music/100%25 Silk.mp3", "Silk"),
    known(10, "/music/album.flac", "One", "Band", seconds=100),
    known(11, "/music/album.flac", "Two", "Band", seconds=150),
    known(12, "/music/album.flac", "Two", "Band", seconds=300),
    known(13, "/music/Sun O))) - Live - Part.mp3", "Live - Part", "Sun - Moon"),
]


def found(*told: object, **more: object) -> tuple[int, ...]:
    return ListMatcher(LIBRARY, [Path("/music"), Path("/other")]).tracks(Wanted(*told, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("location", "track"),
    [
        ("/music/a.mp3", 5),
        ("/MUSIC/BJÖRK/JÓGA.MP3", 4),
        ("/music/Bjo\u0308rk/Jo\u0301ga.mp3", 4),
        ("/music/Bj%C3%B6rk/J%C3%B3ga.mp3", 4),
        ("/music/100%25 Silk.mp3", 9),
        (location_of(Path(RAW)), 7),
        ("/music/été.mp3", 7),
        ("/elsewhere/opened.mp3", 8),
    ],
)
def test_by_path(location: str, track: int) -> None:
    assert found(location) == (track,)
    assert found(location, "Someone else", "Called otherwise", "", SECOND) == (track,)


@pytest.mark.parametrize(
    ("location", "track"),
    [
        ("D:\\Musik\\Miles Davis\\Kind of Blue\\01 So What.flac", 1),
        ("/run/media/anna/disk/miles davis/kind of blue/01 so what.flac", 1),
        ("\\\\nas\\Björk\\Jóga.mp3", 4),
    ],
)
def test_by_the_path_within_a_music_folder(location: str, track: int) -> None:
    assert found(location) == (track,)


def test_a_name_alone_says_too_little() -> None:
    assert found("/home/anna/Jóga.mp3") == ()
    assert found("D:\\a.mp3") == (), "it is in two music folders"
    assert found("/home/anna/album.flac") == ()
    assert found("/x/Björk/Jóga.mp3", "Björk", "Another song") == ()
    assert found("/x/Björk/Jóga.mp3", "", "Björk - Jóga") == (4,)


def test_by_artist_title_and_length() -> None:
    assert found("", "miles davis", "So what") == (1,)
    assert found("http://radio.example/x", "Miles Davis", "So What", "", 560 * SECOND) == (1,)
    assert found("/gone.mp3", "Miles Davis", "So What", "", 300 * SECOND) == (), "another recording"
    assert found("", "Miles Davis", "So What (Live)", "", 800 * SECOND) == (3,)
    assert found("", "Miles Davis", "Fredie Freeloader") == (2,), "a slip of the pen"
    assert found("", "", "So What") == (), "without an artist, nobody can tell whose"
    assert found("", "Nobody", "Opened") == (), "what is not listed is known by its path alone"


def test_where_the_artist_ends_is_not_said() -> None:
    assert found("", "Sun", "Moon - Live - Part") == (13,)
    assert found("", "", "Miles Davis - So What") == (1,)


def test_of_several_the_one_that_is_as_long() -> None:
    songs = [known(1, "/a.mp3", "Song", seconds=200), known(2, "/b.mp3", "Song", seconds=206)]
    matcher = ListMatcher(songs, [])
    assert matcher.tracks(Wanted("", "Miles Davis", "Song", "", 207 * SECOND)) == (2,)
    assert matcher.tracks(Wanted("", "Miles Davis", "Song", "", 201 * SECOND)) == (1,)


def test_parts_of_a_file() -> None:
    assert found("/music/album.flac") == (10, 11, 12)
    assert found("/music/album.flac", "Band", "One") == (10,)
    assert found("/music/album.flac", "", "Band - Two", "", 299 * SECOND) == (12,)
    assert found("/music/album.flac", "", "Two", "", 151 * SECOND) == (11,)
    assert found("/music/album.flac", "Band", "The whole album") == (10, 11, 12)


def test_what_the_library_does_not_have() -> None:
    for told in (("",), ("/etc/passwd",), ("http://radio.example/x",), ("", "Nobody", "Nothing"), ("D:\\",)):
        assert found(*told) == ()
    assert ListMatcher([], []).tracks(Wanted("/a.mp3", "A", "B")) == ()


@pytest.mark.parametrize("name", [" " * 998, "(" * 998, " (" * 499, " - live" * 140, "(live)" * 160])
def test_names_that_were_made_to_take_long(name: str) -> None:
    whole = f"x{name}y"
    assert found("", whole, whole, whole) == ()
    assert found("/x/Björk/Jóga.mp3", whole, whole) == ()
    assert found("", "Miles  Davis", f"So {' ' * 300} What") == (1,)
