"""How texts become artists and genres."""

from pathlib import Path

import pytest

from audio_files import flac_saying, read_tags, write_tone
from segue.domain.splitting import Separators


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["Nina", "Miles"], ("Nina", "Miles")),
        (["Nina; Miles;John"], ("Nina", "Miles", "John")),
        (["Nina\0Miles"], ("Nina", "Miles")),
        (["Nina", " Nina ", "", ";"], ("Nina",)),
    ],
)
def test_several_names(tmp_path: Path, values: list[str], names: tuple[str, ...]) -> None:
    tags = read_tags(str(write_tone(tmp_path / "x.flac", artists=values, genres=values)))
    assert (tags.artists, tags.genres) == (names, names)


@pytest.mark.parametrize("name", ["AC/DC", "Earth, Wind & Fire"])
def test_one_name_of_several_words(tmp_path: Path, name: str) -> None:
    assert read_tags(str(write_tone(tmp_path / "x.flac", artists=[name]))).artists == (name,)


def test_a_track_has_at_most_fifty_artists(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", artists=[f"artist {n}" for n in range(10_000)])
    assert len(read_tags(str(path)).artists) == 50


def test_one_text_is_parted_where_there_is_no_list_of_artists(tmp_path: Path) -> None:
    tags = flac_saying(tmp_path, artist="Massive Attack feat. Tricky", composer="Lennon; McCartney")
    assert tags.artists == ("Massive Attack", "Tricky")
    assert tags.composers == ("Lennon", "McCartney")


def test_a_list_of_artists_is_better_than_their_credit(tmp_path: Path) -> None:
    tags = flac_saying(
        tmp_path, artist="Tyler, The Creator ft. A, B & C", artists=["Tyler, The Creator", "A", "B & C"]
    )
    assert tags.artists == ("Tyler, The Creator", "A", "B & C")


def test_names_that_picard_joined_are_taken_from_the_credit(tmp_path: Path) -> None:
    tags = flac_saying(tmp_path, artist="Miles Davis feat. John Coltrane", artists="Miles Davis/John Coltrane")
    assert tags.artists == ("Miles Davis", "John Coltrane")
    assert flac_saying(tmp_path, artist="AC/DC", artists="AC/DC").artists == ("AC/DC",)


def test_a_list_of_artists_without_a_credit(tmp_path: Path) -> None:
    assert flac_saying(tmp_path, artists="Nina Simone").artists == ("Nina Simone",)


def test_separators_of_the_listeners_own(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", artists=["A x B; C"], genres=["Rock+Pop"])
    separators = Separators(artists=(" x ",), genres=("+",), featuring=())
    tags = read_tags(str(path), separators)
    assert (tags.artists, tags.genres) == (("A", "B; C"), ("Rock", "Pop"))


def test_a_long_list_in_one_text_is_not_cut_within_a_name(tmp_path: Path) -> None:
    singers = [f"A singer of the choir called {n:02}" for n in range(45)]
    assert flac_saying(tmp_path, artist="; ".join(singers)).artists == tuple(singers)


@pytest.mark.parametrize(
    ("words", "genres"),
    [
        (["hip-hop"], ("Hip Hop",)),
        (["Hip-Hop/Rap"], ("Hip Hop",)),
        (["HipHop", "Hip Hop", "Rap"], ("Hip Hop", "Rap")),
        (["R'n'B; dnb"], ("R&B", "Drum & Bass")),
        (["Folk, World, & Country"], ("Folk",)),
        (["Rock, Pop/Jazz | Neo-Grime"], ("Rock", "Pop", "Jazz", "Neo-Grime")),
        (["Rock/Pop", "Jazz"], ("Rock/Pop", "Jazz")),
    ],
)
def test_genres_have_one_name_and_keep_their_words(tmp_path: Path, words: list[str], genres: tuple[str, ...]) -> None:
    tags = read_tags(str(write_tone(tmp_path / "x.flac", title="x", genres=words)))
    assert (tags.genres, tags.genre_words) == (genres, tuple(words))
