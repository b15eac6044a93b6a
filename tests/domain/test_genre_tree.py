"""Each genre has one name, however a tag spells it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen._constants import GENRES as ID3_GENRES

from segue.demo.synth import Genre
from segue.domain import genre_tree
from segue.domain.genre_tree import canonical, family, is_known, names, parents
from segue.domain.text import fold


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("Hip Hop", ["Hip-Hop", "hip hop", "HIPHOP", "HipHop", "Hip‐Hop", "Hip-Hop/Rap", "HipHop/Rap"]),
        ("R&B", ["R & B", "r&b", "RnB", "R'n'B", "R’n’B", "R'N'B", "R and B", "Rhythm & Blues", "Rhythm and Blues"]),
        ("Drum & Bass", ["Drum and Bass", "Drum'n'Bass", "drum n bass", "Drum+Bass", "DnB", "D&B", "D'n'B"]),
        ("Rock & Roll", ["Rock'n'Roll", "Rock n' Roll", "rock and roll", "Rock ‘n’ Roll", "Rock´n´Roll"]),
        ("Sci-Fi", ["SciFi", "sci fi", "Science Fiction", "Science-Fiction"]),
        ("Lo-Fi", ["lofi", "Lo-fi", "lo fi"]),
        ("Post-Rock", ["Post Rock", "postrock", "POST-ROCK"]),
        ("Synthpop", ["Synth Pop", "synth-pop", "SynthPop"]),
        ("J-Pop", ["JPop", "jpop", "J Pop", "Japanese Pop"]),
        ("Trip Hop", ["Trip-Hop", "triphop"]),
        ("Singer-Songwriter", ["Singer/Songwriter", "singer songwriter"]),
        ("Alternative Rock", ["Alternative", "Alt. Rock", "AlternRock", "alt-rock"]),
        ("Film Score", ["film scores", "Score", "Filmmusik", "Film Music", "Movie Soundtrack"]),
        ("Soundtrack", ["Soundtracks", "OST", "O.S.T.", "Original Soundtrack", "Саундтрек"]),
        ("Video Game Music", ["VGM", "Game", "games", "Video Games", "Game Soundtrack"]),
        ("Musical", ["Musicals", "Showtunes", "Show Tunes", "Broadway", "Musical Theatre"]),
        ("Classical", ["Classical Music", "Klassik", "Classique", "Clásica", "classica", "Классика"]),
        ("Country", ["Country Music", "Country & Western", "Country and Western"]),
        ("Children's", ["Children’s Music", "Childrens", "Kids", "Kids Music", "Kinder"]),
        ("Chanson", ["Chanson Française", "chanson francaise", "Variete"]),
        ("MPB", ["Música Popular Brasileira", "musica popular brasileira"]),
        ("World", ["World Music", "worldmusic", "Weltmusik", "Ethnic", "Ｗｏｒｌｄ"]),
        ("Folk", ["Folk, World, & Country", "Folk Music"]),
        ("Audiobook", ["Audiobooks", "Audio Book", "Hörbuch", "Books & Spoken"]),
        ("Spoken", ["Spoken Word", "Speech"]),
        ("Christmas", ["X-Mas", "Xmas", "Christmas Music", "Noël", "Weihnachten"]),
        ("80s", ["80's", "80’s", "1980s"]),
        ("Dancehall", ["Dance Hall", "dance-hall"]),
        ("A Cappella", ["Acapella", "acappella", "a-cappella"]),
        ("Afrobeats", ["afro beats"]),
        ("Other", ["Unknown", "Misc", "(None)", "Miscellaneous"]),
    ],
)  # fmt: skip
def test_spellings(name: str, spellings: list[str]) -> None:
    assert {spelling: canonical(spelling) for spelling in [name, *spellings]} == dict.fromkeys(
        [name, *spellings], name
    )


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("neo-grime", "Neo-Grime"),
        ("NEO-GRIME", "Neo-Grime"),
        ("Neo-grime", "Neo-Grime"),
        ("  sound \t of  the\ncity ", "Sound of the City"),
        ("DJ TOOLS", "DJ Tools"),
        ("música de la calle", "Música de la Calle"),
        ("Mu\u0301sica de la calle", "Música de la Calle"),
        ("The Sound", "The Sound"),
        ("русская волна", "Русская Волна"),
        ("歌謡曲", "歌謡曲"),
        ("ß-musik", "ß-Musik"),
        ("Pop/Folk", "Pop/Folk"),
        ("rock (live)", "Rock (Live)"),
        ("!!!", "!!!"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_words_that_the_tree_does_not_know_keep_their_letters(word: str, name: str) -> None:
    assert canonical(word) == name
    assert not is_known(word)
    assert (parents(name), family(name)) == ((), "")


def test_what_parts_two_genres_does_not_make_one_of_them() -> None:
    assert is_known("Folk Rock")
    assert not any(map(is_known, ["Folk/Rock", "Folk, Rock", "Folk; Rock", "Folk | Rock"]))


# ---------------------------------------------------------------- the tree


@pytest.mark.parametrize("genre", ID3_GENRES)
def test_all_genres_of_id3_are_known(genre: str) -> None:
    assert family(canonical(genre))


@pytest.mark.parametrize(
    "genre", ["AlternRock", "Psychadelic", "Bebob", "Negerpunk", "Nu Breakz", "Acapella", "Showtunes", "Sound Clip"]
)
def test_genres_of_id3_as_other_programs_write_them(genre: str) -> None:
    assert is_known(genre)


@pytest.mark.parametrize(
    "name",
    [*(genre.value for genre in Genre), "Top 40", "Film Score", "Punk", "Funk", "Techno", "House", "Post-Rock"],
)
def test_names_that_are_used_elsewhere_stay(name: str) -> None:
    assert canonical(name) == name
    assert family(name)


def test_the_tree_is_small_and_broad() -> None:
    families = [name for name in names() if not parents(name)]
    assert 20 <= len(families) <= 30
    assert 250 <= len(names()) <= 350


def test_no_word_stands_in_the_tree_twice() -> None:
    words = [word for _, name, others in genre_tree._lines() for word in (name, *others)]
    keys = [genre_tree._key(word) for word in words]
    assert sorted(keys) == sorted(set(keys))
    assert all(keys)


@pytest.mark.parametrize("name", names())
def test_names_are_their_own_name_and_stand_below_their_parents(name: str) -> None:
    assert canonical(name) == name
    above = parents(name)
    assert family(name) == (above[-1] if above else name)
    if above:
        assert parents(above[0]) == above[1:]


@pytest.mark.parametrize(
    ("name", "above"),
    [
        ("Rock", ()),
        ("Alternative Rock", ("Rock",)),
        ("Grunge", ("Alternative Rock", "Rock")),
        ("Deep House", ("House", "Electronic")),
        ("Film Score", ("Soundtrack",)),
        ("Baroque", ("Classical",)),
        ("Podcast", ("Spoken",)),
        ("nothing", ()),
    ],
)
def test_parents(name: str, above: tuple[str, ...]) -> None:
    assert parents(name) == above


# ---------------------------------------------------------------- any word at all

_KNOWN = st.sampled_from([word for _, name, others in genre_tree._lines() for word in (name, *others)])
_LATIN = st.text(st.characters(codec="latin-1", exclude_characters="ßµ")).map(str.lower)
_ANY = st.text() | _LATIN | _KNOWN | st.tuples(_KNOWN, st.text()).map("".join)


@given(_ANY)
def test_a_name_has_itself_as_its_name(word: str) -> None:
    assert canonical(canonical(word)) == canonical(word)


@given(_ANY)
def test_names_are_one_clean_line(word: str) -> None:
    name = canonical(word)
    assert name == " ".join(name.split())
    assert bool(name) == bool(word.strip())
    assert bool(family(name)) == is_known(word)


@given(_KNOWN, st.data())
def test_a_known_genre_is_known_in_any_case_and_with_any_blanks(word: str, data: st.DataObject) -> None:
    blank = data.draw(st.sampled_from(["", " ", "-", "  ", "–", "_"]))
    cased = data.draw(st.sampled_from([str.upper, str.lower, str.title, str.swapcase, fold]))
    and_word = data.draw(st.sampled_from(["&", " & ", " and ", "+", " n ", "'n'"]))
    spelt = and_word.join(blank.join(cased(part).split()) for part in word.split("&"))
    assert canonical(spelt) == canonical(word)


@given(_LATIN, st.data())
def test_words_alike_but_for_their_case_and_blanks_have_one_name(word: str, data: st.DataObject) -> None:
    cased = data.draw(st.sampled_from([str.upper, str.title, str.capitalize, str.swapcase]))
    assert canonical(f"  {cased(word)}\t") == canonical(word)


@given(_ANY, _ANY)
def test_words_with_one_key_have_one_name_if_it_is_known(one: str, other: str) -> None:
    if genre_tree._key(one) == genre_tree._key(other) and is_known(one):
        assert canonical(one) == canonical(other)
