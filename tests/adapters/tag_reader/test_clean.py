"""Hostile words."""

from pathlib import Path

from mutagen.id3 import TIT2
from mutagen.wave import WAVE

from audio_files import flac_saying, read_tags, write_tone


def test_texts_come_out_clean(tmp_path: Path) -> None:
    path = write_tone(
        tmp_path / "x.flac",
        title=" Re\x07d\u202e \r\n\t Hou\ufeffse\x85 ",
        album="نو\u200cبهار",
        artists=["\0", "\x1b[31mNina\u2066"],
        genres=["x" * 1_000_000],
    )
    tags = read_tags(str(path))
    assert tags.title == "Red House"
    assert tags.album == "نو\u200cبهار", "joiners are letters of Persian, and stay"
    assert tags.artists == ("[31mNina",)
    assert tags.genre_words == ("x" * 1_000,)
    assert tags.genres == ("X" + "x" * 999,)


def test_halves_of_characters_are_replaced(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.wav")
    file = WAVE(path)
    file.add_tags()
    file.tags.add(TIT2(encoding=1, text=["PLACE"]))
    file.save()
    half = "PLACE".encode("utf-16-le")
    path.write_bytes(path.read_bytes().replace(half, b"P\0\x00\xd8A\0C\0E\0"))
    read_tags(str(path)).title.encode()


def test_more_texts_come_out_clean(tmp_path: Path) -> None:
    dirty = "  a\x07b\u202e \r\n c\ufeff "
    tags = flac_saying(
        tmp_path,
        **dict.fromkeys(("titlesort", "artistsort", "albumsort", "albumartistsort", "composer"), dirty),
    )
    assert (tags.title_sort, tags.artist_sort, tags.album_sort, tags.album_artist_sort) == ("ab c",) * 4
    assert tags.composers == ("ab c",)
    assert len(flac_saying(tmp_path, titlesort="x" * 1_000_000).title_sort) == 1_000
