"""What is said of a blend."""

from datetime import timedelta

import pytest

from segue.core.rules_told import rule_told
from segue.domain.blend import Blend, BlendPart, OfPlaylist, OfRule, Own
from segue.domain.blend_wording import blend_words, short_words
from segue.domain.playlist import PlaylistId


def name(playlist: PlaylistId) -> str | None:
    return {7: "Road trip"}.get(playlist)


TRIP, GONE = OfPlaylist(PlaylistId(7)), OfPlaylist(PlaylistId(8))


@pytest.mark.parametrize(
    ("blend", "words"),
    [
        (
            Blend((BlendPart(TRIP, 60), BlendPart(Own.FITS_NOW, 25), BlendPart(Own.FORGOTTEN, 15))),
            "60 % Road trip, 25 % what fits now, 15 % forgotten favourites; 50 tracks, anew each time",
        ),
        (Blend((BlendPart(Own.ALIKE, 100),), 1), "What sounds like what plays; 1 track, anew each time"),
        (
            Blend((BlendPart(OfRule("genre:jazz"), 50), BlendPart(OfRule(" "), 50)), timedelta(minutes=90)),
            "50 % Jazz, 50 % anything; 1 h 30, anew each time",
        ),
        (Blend((BlendPart(GONE, 100),), is_endless=True), "a playlist that is gone; without end, anew each time"),
    ],
)
def test_a_blend(blend: Blend, words: str) -> None:
    assert blend_words(blend, name, rule_told) == words


def test_a_long_rule_is_begun() -> None:
    words = blend_words(Blend((BlendPart(OfRule("genre:" + "x" * 60), 100),)), name, rule_told)
    assert words.startswith("Xxx")
    assert "…;" in words


def test_too_little() -> None:
    assert short_words(TRIP, 1, name, rule_told) == "Only 1 track could come from “Road trip”; other parts stand in."
    assert short_words(TRIP, 0, name, rule_told) == "There is nothing in “Road trip”; other parts stand in."
    assert (
        short_words(Own.FORGOTTEN, 0, name, rule_told)
        == "No favourite of yours is forgotten yet; other parts stand in."
    )
