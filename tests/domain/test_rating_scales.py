"""A rating written is read as it was, and what other players have written is read as they meant it."""

import pytest

from segue.domain.rating_scales import (
    Scale,
    of_comment,
    of_fmps,
    of_popm,
    of_windows_media,
    scale_of_comment,
    to_comment,
    to_fmps,
    to_popm,
    to_windows_media,
)

RATINGS = [halves / 2 for halves in range(1, 11)]


@pytest.mark.parametrize("rating", RATINGS)
def test_what_is_written_is_read_again(rating: float) -> None:
    assert of_popm(to_popm(rating)) == rating
    assert of_fmps(to_fmps(rating)) == rating
    assert of_comment(to_comment(rating, Scale.PERCENT)) == rating
    assert of_comment(to_comment(rating, Scale.ONE)) == rating


def test_what_knows_whole_stars_only_gets_half_a_star_more() -> None:
    assert [to_windows_media(rating) for rating in RATINGS] == [1, 1, 25, 25, 50, 50, 75, 75, 99, 99]
    assert [to_comment(rating, Scale.STARS) for rating in RATINGS] == list("1122334455")


@pytest.mark.parametrize(
    ("byte", "rating"),
    [
        (0, None),
        *((1, 1), (13, 0.5), (54, 1.5), (64, 2), (118, 2.5), (128, 3), (186, 3.5), (196, 4), (242, 4.5), (255, 5)),
        *((51, 1), (102, 2), (153, 3), (204, 4)),  # Quod Libet
        *((20, 1), (63, 2), (127, 3), (192, 4), (252, 5)),  # near what Windows writes
    ],
)
def test_bytes_of_other_players(byte: int, rating: float | None) -> None:
    assert of_popm(byte) == rating


def test_every_byte_but_nought_is_a_rating() -> None:
    assert None not in [of_popm(byte) for byte in range(1, 256)]


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        *(("0.8", 4), ("0,8", 4), ("1.0", 5), ("0.5", 2.5), ("0.67", 3.5)),  # Quod Libet
        *(("1", 1), ("4", 4), ("5", 5)),  # foobar2000
        *(("10", 0.5), ("80", 4), ("90", 4.5), ("100", 5)),  # MusicBee
        *(("0", None), ("0.0", None), ("101", None), ("-4", None), ("★★★", None), ("", None), ("1e3", None)),
    ],
)
def test_comments_of_other_players(text: str, rating: float | None) -> None:
    assert of_comment(text) == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [("1", 1), ("25", 2), ("50", 3), ("75", 4), ("99", 5), ("0", None), ("100", None), ("x", None)],
)
def test_windows_media(text: str, rating: float | None) -> None:
    assert of_windows_media(text) == rating


@pytest.mark.parametrize(
    ("text", "said", "scale"),
    [
        ("0.8", None, Scale.ONE),
        ("4", None, Scale.STARS),
        ("80", None, Scale.PERCENT),
        ("1", None, None),  # one star, or five
        ("10", None, None),
        ("0", None, None),
        ("good", None, None),
        ("1", 0.5, Scale.STARS),
        ("10", 0.5, Scale.PERCENT),
        ("1.00", 5, Scale.ONE),
        ("4", 2, Scale.STARS),  # changed elsewhere since
    ],
)
def test_the_scale_of_a_comment(text: str, said: float | None, scale: Scale | None) -> None:
    assert scale_of_comment(text, said) is scale


@pytest.mark.parametrize("text", ["nan", "inf", "1.5", "-0.2", "2", "0"])
def test_what_is_no_rating_of_fmps(text: str) -> None:
    assert of_fmps(text) is None
