"""A Season: the part of the year in which some music is at home. At any other time it is out of place."""

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum

from segue.domain.text import fold


class Season(Enum):
    """From one day of the year to another, both included, as (month, day); it may run over New Year's Eve."""

    CHRISTMAS = ((11, 24), (1, 6))
    HALLOWEEN = ((10, 15), (11, 1))

    def __contains__(self, day: date) -> bool:
        first, last = self.value
        today = (day.month, day.day)
        return first <= today <= last if first <= last else today >= first or today <= last


_GENRES = {"Christmas": Season.CHRISTMAS, "Halloween": Season.HALLOWEEN}

# Whole words, folded. "Noel" by itself is a name, "Natale" too: only with what goes before or after.
_CHRISTMAS = (
    r"\b(christmas|x-?mas|weihnacht\w*|joyeux noel|pere noel|petit papa noel|(?:buon|bianco) natale"
    r"|feliz navidad|villancicos?|god jul|jingle bells?|silent night|stille nacht|santa claus|let it snow"
    r"|winter wonderland|rudolph the red|drummer boy|auld lang syne|o tannenbaum)\b"
    r"|クリスマス|聖夜|圣诞|聖誕|크리스마스"
)
_HALLOWEEN = r"\b(halloween|trick or treat)\b|ハロウィン"
_WORDS = ((Season.CHRISTMAS, re.compile(_CHRISTMAS)), (Season.HALLOWEEN, re.compile(_HALLOWEEN)))


def season_of(genres: Iterable[str], title: str, album: str) -> Season | None:
    """The season of a track, as its genres (canonical names) or the words of its title and album tell it.

    >>> season_of(("Pop",), "Last Christmas", "Music from the Edge of Heaven")
    <Season.CHRISTMAS: ((11, 24), (1, 6))>
    >>> season_of(("Rock",), "Dream On", "Noel Gallagher's High Flying Birds")
    """
    for genre in genres:
        if genre in _GENRES:
            return _GENRES[genre]
    words = fold(f"{title}\n{album}")
    return next((season for season, its in _WORDS if its.search(words)), None)


def is_in_season(genre: str, day: date) -> bool:
    """Whether a genre is at home on a day of the year; most are on every day."""
    season = _GENRES.get(genre)
    return season is None or day in season
