"""Which music belongs to a season, and when that is."""

from datetime import date

import pytest

from segue.domain.season import Season, is_in_season, season_of


@pytest.mark.parametrize(
    ("genres", "title", "album"),
    [
        (("Christmas",), "Any", ""),
        (("Pop",), "Last Christmas", ""),
        (("Pop",), "Merry X-Mas Everybody", ""),
        (("Jazz",), "Intro", "A Charlie Brown Christmas"),
        (("Klassik",), "Weihnachtsoratorium: Jauchzet, frohlocket", ""),
        (("Chanson",), "Petit Papa Noël", ""),
        (("Pop",), "FELIZ NAVIDAD", ""),
        (("J-Pop",), "恋人がクリスマス", ""),
    ],
)
def test_christmas_music_is_known_by_its_genre_or_its_words(genres: tuple[str, ...], title: str, album: str) -> None:
    assert season_of(genres, title, album) is Season.CHRISTMAS


@pytest.mark.parametrize(
    ("title", "album"),
    [
        ("Dream On", "Noel Gallagher's High Flying Birds"),
        ("Natale", ""),
        ("Snow (Hey Oh)", ""),
        ("Winter", "The Four Seasons"),
        ("Christmastree Farm", ""),
    ],
)
def test_a_word_that_only_looks_like_it_makes_no_season(title: str, album: str) -> None:
    assert season_of(("Rock",), title, album) is None


@pytest.mark.parametrize(
    ("month", "day", "is_on"), [(11, 23, False), (11, 24, True), (1, 6, True), (1, 7, False), (6, 1, False)]
)
def test_christmas_runs_over_the_end_of_the_year(month: int, day: int, is_on: bool) -> None:
    assert (date(2026, month, day) in Season.CHRISTMAS) is is_on
    assert is_in_season("Christmas", date(2026, month, day)) is is_on
    assert is_in_season("Jazz", date(2026, month, day))
