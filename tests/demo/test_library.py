"""The demo's library is whole or not there, and its files say what was promised of them."""

from base64 import b64decode
from collections import Counter
from pathlib import Path

import mutagen
import numpy as np
import pytest
import soundfile
from msgspec.structs import replace
from mutagen.flac import FLAC, Picture

from segue.demo.covers import SIZE
from segue.demo.library import ALBUMS, Album, Container, Piece, make_library
from segue.demo.synth import Genre

#: One short record of each kind of file.
SMALL = tuple(
    replace(next(album for album in ALBUMS if album.container is container), number=number)
    for number, container in enumerate(Container)
)
SMALL = tuple(replace(album, songs=album.songs[:2]) for album in SMALL)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Piece]:
    return make_library(tmp_path_factory.mktemp("demo") / "Music", albums=SMALL, workers=2)


def test_the_demo_has_120_pieces_in_eight_genres_by_about_four_artists_each(tmp_path: Path) -> None:
    folder = tmp_path / "Music"
    folder.mkdir()

    pieces = make_library(folder)  # is there already: only told of, not made

    assert list(folder.iterdir()) == []
    assert len({piece.path for piece in pieces}) == len(pieces) == 120
    assert Counter(piece.tags.genres for piece in pieces) == {(genre.value,): 15 for genre in Genre}
    assert all(30 < piece.duration.total_seconds() <= 75 for piece in pieces)
    assert {piece.path.suffix for piece in pieces} == {".ogg", ".flac", ".mp3"}
    for genre in Genre:
        assert 4 <= len({a for p in pieces if p.tags.genres == (genre.value,) for a in p.tags.artists}) <= 5
    assert not any(set(str(piece.path.relative_to(folder))) & set('<>:"\\|?*') for piece in pieces)


def test_every_album_has_a_number_of_its_own_and_a_plausible_year() -> None:
    assert len({album.number for album in ALBUMS}) == len(ALBUMS)
    assert len({(album.artist, album.title) for album in ALBUMS}) == len(ALBUMS)
    assert all(1955 <= album.year <= 2026 for album in ALBUMS)


def test_files_carry_the_tags_that_the_pieces_tell(made: list[Piece]) -> None:
    assert len(made) == sum(len(album.songs) for album in SMALL)
    for piece in made:
        read = mutagen.File(piece.path, easy=True)
        tags = piece.tags
        assert read["title"] == [tags.title]
        assert read["artist"] == list(tags.artists)
        assert read["album"] == [tags.album]
        assert read["albumartist"] == [tags.album_artist]
        assert read["genre"] == list(tags.genres)
        assert read["date"] == [str(tags.year)]
        assert read["tracknumber"] == [str(tags.track_no)]
        assert read.info.length == pytest.approx(piece.duration.total_seconds(), abs=0.1)
        assert piece.path.parent.parent.name == tags.album_artist


def test_files_carry_their_album_s_cover(made: list[Piece]) -> None:
    covers: dict[str, set[bytes]] = {}
    for piece in made:
        file = mutagen.File(piece.path)
        if isinstance(file, FLAC):
            (picture,) = file.pictures
        elif piece.path.suffix == ".ogg":
            picture = Picture(b64decode(file["metadata_block_picture"][0]))
            assert picture.width == SIZE
        else:
            (picture,) = file.tags.getall("APIC")
        assert picture.mime == "image/jpeg"
        assert picture.data.startswith(b"\xff\xd8\xff")
        covers.setdefault(piece.tags.album, set()).add(picture.data)
    assert all(len(pictures) == 1 for pictures in covers.values())
    assert len({next(iter(pictures)) for pictures in covers.values()}) == len(SMALL)


def test_files_hold_sound(made: list[Piece]) -> None:
    for piece in made:
        sound, _ = soundfile.read(piece.path)
        assert sound.shape[1] == 2
        assert 0.03 < np.sqrt(np.mean(sound**2)) < 0.3
        assert np.abs(sound).max() < 1


def test_making_it_tells_how_far_it_has_come_and_leaves_nothing_else_behind(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    album = replace(SMALL[0], songs=SMALL[0].songs[:1])

    make_library(tmp_path / "Music", lambda done, of: told.append((done, of)), albums=(album,), workers=1)

    assert told == [(0, 1), (1, 1)]
    assert [path.name for path in tmp_path.iterdir()] == ["Music"]


def test_a_making_that_is_cut_off_leaves_no_library_and_is_begun_anew(tmp_path: Path) -> None:
    class CutOffError(Exception): ...

    def cut_off(done: int, of: int) -> None:
        if done:
            raise CutOffError

    albums: tuple[Album, ...] = tuple(replace(album, songs=album.songs[:1]) for album in SMALL[:2])
    left_over = tmp_path / ".Music-unfinished-x"
    left_over.mkdir()

    with pytest.raises(CutOffError):
        make_library(tmp_path / "Music", cut_off, albums=albums, workers=1)
    assert list(tmp_path.iterdir()) == []

    pieces = make_library(tmp_path / "Music", albums=albums, workers=1)
    assert all(piece.path.is_file() for piece in pieces)
