"""The library that is measured is real: its files play, have the tags that were meant, and each its own sound."""

from pathlib import Path

import av
import pytest

from audio_files import read_tags, tag
from benchmarks.made_library import distinct_sound, made_library
from benchmarks.made_pieces import pieces
from segue.adapters.covers.beside import folder_cover
from segue.adapters.covers.embedded import embedded_cover
from segue.adapters.payload import fingerprint

KINDS = (".mp3", ".flac", ".m4a", ".opus", ".ogg", ".wav", ".wma", ".wv", ".aiff")


def test_every_file_is_as_planned_and_has_a_sound_of_its_own(tmp_path: Path) -> None:
    made_library(tmp_path, 300)
    planned = list(pieces(300))
    for piece in planned:
        path = tmp_path / piece.path
        read = read_tags(str(path))
        assert (read.title, read.artists, read.album) == (piece.tags.title, piece.tags.artists, piece.tags.album)
        assert (read.genre_words, read.year, read.track_no) == (
            piece.tags.genres,
            piece.tags.year,
            piece.tags.track_no,
        )
        assert (embedded_cover(path) is not None) == (piece.cover is not None)
    assert len({fingerprint(str(tmp_path / piece.path)) for piece in planned}) == 300
    assert len([path for path in tmp_path.rglob("*.*") if path.suffix != ".jpg"]) == 300
    assert any(folder_cover(tmp_path / piece.path) for piece in planned)


@pytest.mark.parametrize("suffix", KINDS)
def test_each_kind_plays_and_differs(tmp_path: Path, suffix: str) -> None:
    prints = set()
    numbers = (0, 1, 2, 255, 4_096, 99_999, 999_999)
    for number in numbers:
        path = tmp_path / f"{number}{suffix}"
        path.write_bytes(distinct_sound(suffix, number))
        assert path.read_bytes() == distinct_sound(suffix, number)
        prints.add(fingerprint(str(path)))
        tag(path, {"title": ["Solar"]}, b"\xff\xd8" + bytes(30_000))
        assert fingerprint(str(path)) in prints
        with av.open(path) as container:
            samples = sum(frame.samples for frame in container.decode(audio=0))
        assert 0.28 * 48_000 < samples < 0.4 * 48_000
    assert len(prints) == len(numbers)


def test_a_larger_library_begins_with_the_smaller() -> None:
    some, more = list(pieces(100)), list(pieces(3_000))
    assert more[:100] == some
    assert len({piece.path.casefold() for piece in more}) == 3_000
    assert 0.3 < sum(piece.cover is not None for piece in more) / 3_000 < 0.5
