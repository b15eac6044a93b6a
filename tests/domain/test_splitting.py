"""One text of a tag may hold several names; most commas, slashes and ampersands are part of one."""

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from segue.domain.splitting import USUAL, Separators, might_be_several, split_artists, split_genres
from segue.domain.text import fold


@pytest.mark.parametrize(
    "name",
    [
        *("AC/DC", "Tyler, The Creator", "Earth, Wind & Fire", "Crosby, Stills, Nash & Young", "Simon & Garfunkel"),
        *("Florence and the Machine", "Emerson, Lake & Palmer", "Nick Cave & The Bad Seeds", "Lil Nas X", "+/-"),
        *("Sunn O)))", "!!!", "(Sandy) Alex G", "Blood, Sweat & Tears", "S/S/S", "Booker T. & the M.G.'s"),
        *("10 Ft. Ganja Plant", "Defeat", "Little Feat", "Featherstone", "Raft Feature", "Lft", "The Featured Ones"),
        *("feat. Nobody", "(feat. Nobody)", "Somebody feat.", "Somebody (feat. )", "Soft Cell", "東京事変"),
        *("Bach, Johann Sebastian", "Little Feat & Friends", "Little Feat | Live", "Jay-Z x Linkin Park"),
    ],
)  # fmt: skip
def test_one_artist(name: str) -> None:
    assert split_artists([name]) == (name,)


@pytest.mark.parametrize(
    ("text", "artists"),
    [
        ("Nina; Miles;John", ("Nina", "Miles", "John")),
        ("AC/DC / Aerosmith", ("AC/DC", "Aerosmith")),
        ("A  /  B", ("A", "B")),
        ("Massive Attack feat. Tricky", ("Massive Attack", "Tricky")),
        ("Massive Attack Feat Tricky", ("Massive Attack", "Tricky")),
        ("Massive Attack feat.Tricky", ("Massive Attack", "Tricky")),
        ("Massive Attack ft. Tricky", ("Massive Attack", "Tricky")),
        ("Massive Attack FT Tricky", ("Massive Attack", "Tricky")),
        ("Massive Attack featuring Tricky", ("Massive Attack", "Tricky")),
        ("Massive Attack (feat. Tricky)", ("Massive Attack", "Tricky")),
        ("Massive Attack(feat. Tricky)", ("Massive Attack", "Tricky")),
        ("Massive Attack [Ft. Tricky]", ("Massive Attack", "Tricky")),
        ("A (feat. B; C)", ("A", "B", "C")),
        ("A (feat. B) / C", ("A", "B", "C")),
        ("A; B feat. C", ("A", "B", "C")),
        ("A feat. B feat. C", ("A", "B", "C")),
        ("A (feat. B (of C)) [D]", ("A", "B (of C) [D]")),
        ("A feat. B (of C)", ("A", "B (of C)")),
        ("A feat. B, C & D", ("A", "B, C & D")),
        ("Maroon 5 ft. Cardi B", ("Maroon 5", "Cardi B")),
        ("10 Ft. Ganja Plant feat. Someone", ("10 Ft. Ganja Plant", "Someone")),
        ("311 feat. Someone", ("311", "Someone")),
        ("Little Feat feat. Someone", ("Little Feat", "Someone")),
        ("Björk; BJÖRK; Bjork", ("Björk",)),
        ("; A ;; B;", ("A", "B")),
        (" ; ", ()),
        ("", ()),
    ],
)
def test_several_artists_in_one_text(text: str, artists: tuple[str, ...]) -> None:
    assert split_artists([text]) == artists
    assert len(artists) < 2 or might_be_several(text, USUAL)


def test_most_names_need_not_be_parted_to_know_that_they_are_one() -> None:
    assert not might_be_several("Tyler, The Creator", USUAL)
    assert might_be_several("Tyler, The Creator", Separators(artists=(",",)))


@pytest.mark.parametrize(
    ("text", "genres"),
    [
        ("Rock", ("Rock",)),
        ("Rock/Pop", ("Rock", "Pop")),
        ("Rock, Pop|Jazz;Soul / Funk", ("Rock", "Pop", "Jazz", "Soul", "Funk")),
        ("Folk/Rock", ("Folk", "Rock")),
        ("R&B/Soul", ("R&B", "Soul")),
        ("Drum & Bass, Jungle", ("Drum & Bass", "Jungle")),
        ("Hip-Hop/Rap", ("Hip-Hop/Rap",)),
        ("Pop/Funk", ("Pop/Funk",)),
        ("Singer / Songwriter", ("Singer / Songwriter",)),
        ("Folk, World, & Country", ("Folk, World, & Country",)),
        ("Electronic, Folk, World, & Country, Jazz", ("Electronic", "Folk, World, & Country", "Jazz")),
        ("Pop/Singer/Songwriter", ("Pop", "Singer/Songwriter")),
        ("rock; Rock;ROCK", ("rock",)),
        ("Neo-Grime, Proto-Grime", ("Neo-Grime", "Proto-Grime")),
        ("/,;|", ()),
        ("", ()),
    ],
)
def test_several_genres_in_one_text(text: str, genres: tuple[str, ...]) -> None:
    assert split_genres([text]) == genres


def test_several_values_stay_as_they_are() -> None:
    values = ["A; B feat. C", "Rock/Pop, Jazz"]
    assert split_artists(values) == split_genres(values) == tuple(values)


def test_empty_and_repeated_values_go() -> None:
    assert split_artists(["Nina", " Nina ", "", ";", "NINA", "Miles"]) == ("Nina", "Miles")
    assert split_artists(["A feat. B", ""]) == ("A", "B"), "what is empty does not make several of one"


def test_the_first_spelling_and_the_first_place_are_kept() -> None:
    assert split_artists(["Béla", "Nina", "Bela", "nina", "Miles"]) == ("Béla", "Nina", "Miles")


def test_separators_may_be_others() -> None:
    mine = Separators(artists=(" x ", ","), genres=("+",), featuring=("with",))
    assert split_artists(["A x B, C with D; E feat. F"], mine) == ("A", "B", "C", "D; E feat. F")
    assert split_artists(["AxB"], mine) == ("AxB",)
    assert split_genres(["Rock+Pop; Jazz"], mine) == ("Rock", "Pop; Jazz")


@pytest.mark.parametrize("nothing", [(), ("",), (" ",)])
def test_without_separators_nothing_is_parted(nothing: tuple[str, ...]) -> None:
    none = Separators(nothing, nothing, nothing)
    text = "A; B / C feat. D"
    assert split_artists([text], none) == split_genres([text], none) == (text,)


@pytest.mark.parametrize("text", [" /", "( ", " feat. ", "a, ", " ", ") ft ", "[(", "a feat. (", "Folk/", "\t;"])
def test_long_texts_take_no_longer_than_they_are(text: str) -> None:
    # Each takes milliseconds; with a pattern that goes back over what it has seen, they would never end.
    split_artists([text * 10_000 + "a"])
    split_genres([text * 10_000 + "a"])


# ---------------------------------------------------------------- any text at all


def letters(texts: tuple[str, ...] | list[str]) -> str:
    return "".join(letter for text in texts for letter in text if letter.isalnum())


_ALPHABET = st.sampled_from("aAbéß1 ;/,|&()[].") | st.characters(exclude_categories=["Cs"])
_TEXT = st.text(_ALPHABET)
_LETTERS = st.text(st.characters(categories=["L", "N"]), min_size=1)


@given(_TEXT)
def test_no_letter_is_lost(text: str) -> None:
    separators = Separators(featuring=())
    parts = [fold(part.strip()) for part in re.split(r"[;/,|]", text)]
    for names in (split_artists([text], separators), split_genres([text], separators)):
        assert letters(names) == letters([text]) or len(set(parts)) < len(parts), "only repetitions are dropped"
        assert set(map(fold, letters(names))) == set(map(fold, letters([text])))


@given(
    st.lists(_LETTERS, min_size=1, max_size=6, unique_by=fold), st.sampled_from([";", "; ", " ; ", " / ", "  /  "])
)
def test_joined_names_come_back(names: list[str], separator: str) -> None:
    assert split_artists([separator.join(names)]) == tuple(names)


@given(_LETTERS, _LETTERS, st.sampled_from([" feat. {}", " ft {}", " Featuring {}", " (feat. {})", " [FT. {}]"]))
def test_guests_come_back(host: str, guest: str, form: str) -> None:
    assume(fold(host) != fold(guest) and not host.isdigit())
    assert split_artists([host + form.format(guest)]) == (host, guest)


@given(st.lists(_TEXT))
def test_what_comes_out_is_bare_each_once_and_stays_if_asked_again(values: list[str]) -> None:
    for split in (split_artists, split_genres):
        names = split(values)
        assert all(name and name == " ".join(name.split()) for name in names)
        assert len(set(map(fold, names))) == len(names)
        assert split(names, USUAL) == names or len(names) == 1
