"""What is typed fits a name by its words, their beginnings and its initials; a slip leads to what is near."""

import pytest

from segue.domain.fitting import BEGUN, EXACT, INITIALS, WITHIN, WORD, WORD_BEGUN, fit, key_of, nearest


@pytest.mark.parametrize(
    ("typed", "name", "worth"),
    [
        ("blue", "Blue", EXACT),
        ("blu", "Blue Train", BEGUN),
        ("blue train", "Blue Train", EXACT),
        ("train", "Blue Train", WORD),
        ("tra", "Blue Train", WORD_BEGUN),
        ("train blu", "Blue Train", (WORD + WORD_BEGUN) / 2),
        ("rain", "Blue Train", WITHIN),
        ("ra", "Blue Train", 0),
        ("mbv", "My Bloody Valentine", INITIALS),
        ("mbvx", "My Bloody Valentine", 0),
        ("blue sky", "Blue Train", 0),
        ("dont", "Don't Stop", BEGUN),
        ("don’t", "Don't Stop", BEGUN),
        ("ac dc", "AC/DC", EXACT),
        ("rem", "R.E.M.", EXACT),
        ("sigur ros", "Sigur Rós", EXACT),
        ("東京", "東京事変", BEGUN),
        ("!!!", "!!!", EXACT),
        ("", "Blue", 0),
    ],
)
def test_how_well_it_fits(typed: str, name: str, worth: float) -> None:
    assert fit(key_of(typed).split(), key_of(name)) == pytest.approx(worth)


def test_what_is_near_to_a_word_with_a_slip() -> None:
    known = ["coltrane", "cobalt", "train", "blue", "blur", "metallica"]
    assert nearest("coltrnae", known) == ["coltrane"], "two letters changed places"
    assert nearest("metalica", known) == ["metallica"]
    assert list(nearest("bluw", known)) == ["blue", "blur"]
    assert list(nearest("blue", known)) == ["blur"], "itself is no other word"
    assert not nearest("blx", known), "too short to tell"
