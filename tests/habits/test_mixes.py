"""The list one would put on: calibrated, varied, a little unexpected, and never odd for want of music."""

import random
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import MONDAY, TRACKS, a_mission_life, candidates_of_made_lives, numbered
from kept import learned
from segue.domain.context import Context
from segue.domain.offer import SIZE, Suggestion
from segue.domain.play import PlayId
from segue.domain.season import Season
from segue.domain.track import TrackId
from segue.habits.evidence import Heard
from segue.habits.facts import Histories
from segue.habits.mixes import PER_ARTIST, SMALLEST_SHARE, Extent, Material, build
from segue.habits.model import Learner
from segue.habits.ranking import FORGOTTEN_AFTER, Candidate, Shelf
from segue.habits.sounding import SoundSpace, space

NOW = MONDAY.replace(hour=0) + timedelta(weeks=30)
GENRES = ("Jazz", "Folk", "Punk")


def a_library(per_genre: int = 60, artists: int = 15, genres: Sequence[str] = GENRES) -> list[Candidate]:
    """`artists` artists in each genre, who share its tracks evenly."""
    return [
        Candidate(TrackId(1000 * g + n), f"{genre} artist {n % artists}", (genre,))
        for g, genre in enumerate(genres, 1)
        for n in range(per_genre)
    ]


def plays_of(candidate: Candidate, count: int, days_ago: float, liked: bool = True) -> list[Heard]:
    last = NOW - timedelta(days=days_ago)
    return [
        Heard(
            PlayId(0),
            candidate.track,
            candidate.artist,
            candidate.genres,
            last - timedelta(days=n),
            last - timedelta(days=n) + timedelta(minutes=4),
            liked,
        )
        for n in range(count)
    ]


@cache
def plays_of_most(library: tuple[Candidate, ...], chance: int = 1) -> list[Heard]:
    """Of four tracks in five some plays, some of them long ago."""
    rng = random.Random(chance)
    plays: list[Heard] = []
    for candidate in library:
        if rng.random() < 0.8:
            ago = rng.choice([rng.uniform(1, 60), rng.uniform(100, 180)])
            plays.extend(plays_of(candidate, rng.randrange(1, 6), ago))
    return numbered(plays)


@cache
def habits_of_most(library: tuple[Candidate, ...], chance: int = 1) -> Learner:
    return learned(plays_of_most(library, chance))


def histories_of(plays: Sequence[Heard]) -> Histories:
    return lambda tracks: {track: [heard for heard in plays if heard.track == track] for track in tracks}


def the_list(
    library: Sequence[Candidate], shares: dict[str, float] | None = None, habits: Learner | None = None
) -> list[Suggestion]:
    known = habits_of_most(tuple(library)) if habits is None else habits
    return build(Material(Shelf(library)), known, shares or {"Jazz": 0.6, "Folk": 0.4}, Context(NOW))


def artists(suggestions: Sequence[Suggestion], library: Sequence[Candidate]) -> list[str]:
    of = {candidate.track: candidate.artist for candidate in library}
    return [of[suggestion.track] for suggestion in suggestions]


def genres(suggestions: Sequence[Suggestion], library: Sequence[Candidate]) -> Counter[str]:
    of = {candidate.track: candidate.genres[0] for candidate in library}
    return Counter(of[suggestion.track] for suggestion in suggestions)


def close_pairs(names: Sequence[str]) -> int:
    """How often an artist comes again within three."""
    return sum(name in names[max(0, i - 2) : i] for i, name in enumerate(names) if name)


# ---------------------------------------------------------------- any library

libraries = st.builds(
    lambda chance, size, artists: [
        Candidate(
            TrackId(n),
            f"artist {chance.randrange(artists)}" if chance.random() < 0.95 else "",
            tuple(chance.sample(GENRES, chance.choice([1, 1, 1, 2]))),
        )
        for n in range(1, size + 1)
    ],
    st.randoms(use_true_random=False),
    st.integers(0, 90),
    st.integers(1, 25),
)
expected = st.lists(st.floats(0.01, 1), min_size=3, max_size=3).map(
    lambda parts: {genre: part / sum(parts) for genre, part in zip(GENRES, parts, strict=True)}
)


@settings(max_examples=settings().max_examples // 4)
@given(libraries, expected, st.integers(0, 5))
def test_a_list_keeps_its_rules_on_any_library(
    library: list[Candidate], shares: dict[str, float], chance: int
) -> None:
    found = build(Material(Shelf(library)), habits_of_most(tuple(library), chance), shares, Context(NOW))

    assert len(found) <= SIZE
    assert len({suggestion.track for suggestion in found}) == len(found)
    by_artist = Counter(name for name in artists(found, library) if name)
    assert max(by_artist.values(), default=0) <= PER_ARTIST
    unexpected = [suggestion.unexpected for suggestion in found]
    assert not any(unexpected[:3])
    assert not any(one and other for one, other in pairwise(unexpected))
    assert sum(unexpected) <= 3
    of = {candidate.track: set(candidate.genres) for candidate in library}
    wanted = {genre for genre, share in shares.items() if share >= SMALLEST_SHARE}
    assert all(of[suggestion.track] & wanted for suggestion in found)


@settings(max_examples=settings().max_examples // 5)
@given(st.integers(6, 20), st.integers(20, 60), expected, st.integers(0, 5))
def test_no_artist_comes_twice_within_three_where_there_are_artists_enough(
    count: int, size: int, shares: dict[str, float], chance: int
) -> None:
    library = a_library(size, count)
    found = build(Material(Shelf(library)), habits_of_most(tuple(library), chance), shares, Context(NOW))

    assert len(found) >= 20
    assert close_pairs(artists(found, library)) == 0


def test_where_one_artist_has_most_of_it_the_others_stand_between() -> None:
    library = [Candidate(TrackId(n), "Prince" if n <= 20 else f"artist {n}", ("Funk",)) for n in range(1, 29)]
    found = the_list(library, {"Funk": 1.0})
    names = artists(found, library)

    assert names.count("Prince") == PER_ARTIST
    assert close_pairs(names) == 0


# ---------------------------------------------------------------- shares


@pytest.mark.parametrize(
    ("shares", "places"),
    [
        ({"Jazz": 1.0}, {"Jazz": 25}),
        ({"Jazz": 0.6, "Folk": 0.4}, {"Jazz": 15, "Folk": 10}),
        ({"Jazz": 0.5, "Folk": 0.3, "Punk": 0.2}, {"Jazz": 13, "Folk": 7, "Punk": 5}),
        ({"Jazz": 0.7, "Folk": 0.2, "Punk": 0.1}, {"Jazz": 19, "Folk": 6}),
        ({"Jazz": 0.9, "Folk": 0.1}, {"Jazz": 25}),
    ],
)
@pytest.mark.parametrize("chance", range(5))
def test_genres_have_the_shares_that_the_moment_expects(
    shares: dict[str, float], places: dict[str, int], chance: int
) -> None:
    library = a_library()
    found = the_list(library, shares, habits_of_most(tuple(library), chance))

    assert genres(found, library) == places


def test_a_genre_too_small_for_a_place_has_none() -> None:
    library = a_library(genres=("Jazz", "Folk"))

    assert genres(the_list(library, {"Jazz": 0.86, "Folk": 0.14}), library) == {"Jazz": SIZE}


def test_for_want_of_jazz_a_list_is_shorter_and_not_something_else() -> None:
    library = [c for c in a_library() if c.genres != ("Jazz",) or c.track % 1000 < 6]
    found = the_list(library)

    assert genres(found, library)["Jazz"] == 6
    assert len(found) == 10


def test_an_artist_at_home_in_two_genres_has_four_tracks_all_the_same() -> None:
    library = [*a_library(), *(Candidate(TrackId(9000 + n), "Both", (GENRES[n % 2],)) for n in range(20))]
    loved = [one for c in library[-20:] for one in plays_of(c, 9, 1)]
    found = the_list(library, habits=learned(numbered(loved)))

    assert artists(found, library).count("Both") == PER_ARTIST


def test_a_track_of_two_genres_takes_the_place_of_the_one_expected_more() -> None:
    both = [Candidate(TrackId(n), f"artist {n}", ("Folk", "Jazz")) for n in range(1, 31)]
    folk = [Candidate(TrackId(n), f"artist {n}", ("Folk",)) for n in range(31, 61)]
    found = the_list([*both, *folk])

    assert sum(suggestion.track <= 30 for suggestion in found) == 15
    assert len(found) == SIZE


# ---------------------------------------------------------------- small libraries


def test_an_empty_library_gives_an_empty_list() -> None:
    assert the_list([]) == []


def test_without_anything_expected_there_is_no_list() -> None:
    library = a_library()

    assert build(Material(Shelf(library)), Learner(), {}, Context(NOW)) == []
    assert build(Material(Shelf(library)), Learner(), dict.fromkeys(map(str, range(20)), 0.05), Context(NOW)) == []
    assert build(Material(Shelf(library)), Learner(), {"Polka": 1.0}, Context(NOW)) == []


@pytest.mark.parametrize("count", range(1, 8))
def test_a_few_tracks_are_all_in_the_list(count: int) -> None:
    library = a_library(count, count, ("Jazz",))

    assert {s.track for s in the_list(library, {"Jazz": 1.0})} == {c.track for c in library}


def test_tracks_without_an_artist_are_not_of_one_artist() -> None:
    library = [Candidate(TrackId(n), "", ("Jazz",)) for n in range(1, 31)]

    assert len(the_list(library, {"Jazz": 1.0})) == SIZE


# ---------------------------------------------------------------- the order, and the unexpected


def test_a_list_begins_with_its_favourites_and_ends_with_another() -> None:
    library = a_library(genres=("Jazz",))
    favourites = library[:4]
    plays = [one for n, c in enumerate(favourites) for one in plays_of(c, 30 - 5 * n, 0.5 + n)]
    plays += [one for c in library[4:50] for one in plays_of(c, 1, 70)]
    found = the_list(library, {"Jazz": 1.0}, learned(numbered(plays)))

    assert {s.track for s in (*found[:3], found[-1])} == {c.track for c in favourites}


def test_three_places_of_twenty_five_surprise_with_what_was_forgotten_or_never_played() -> None:
    library = a_library(genres=("Jazz",))
    habits = habits_of_most(tuple(library))
    material = Material(Shelf(library), histories_of(plays_of_most(tuple(library))))
    found = build(material, habits, {"Jazz": 1.0}, Context(NOW))

    surprises = [s for s in found if s.unexpected]
    assert len(surprises) == 3
    for surprise in surprises:
        with habits.as_of(NOW):
            memory = habits.counts().of(surprise.track)
        if not memory.plays:
            assert surprise.reason.startswith("never played")
        else:
            assert memory.last is not None
            assert NOW - memory.last >= FORGOTTEN_AFTER
            assert surprise.reason.startswith(f"{memory.plays} plays, not heard since ")


def test_how_much_is_unexpected_is_for_the_dial() -> None:
    library = a_library(genres=("Jazz",))
    habits = habits_of_most(tuple(library))

    for dial, places in ((0.0, 0), (0.3, 3), (1.0, 10)):
        found = build(Material(Shelf(library)), habits, {"Jazz": 1.0}, Context(NOW), dial=dial)
        assert len(found) == SIZE
        assert sum(suggestion.unexpected for suggestion in found) == places


def test_a_short_list_holds_one_too_but_not_where_all_is_to_be_familiar() -> None:
    library = a_library(per_genre=6, artists=6, genres=("Jazz",))
    plays = numbered([heard for one in library[:5] for heard in plays_of(one, 5, 3)])

    found = build(Material(Shelf(library)), learned(plays), {"Jazz": 1.0}, Context(NOW))
    assert [s.track for s in found if s.unexpected] == [library[5].track]
    assert not any(s.unexpected for s in found[:3])
    found = build(Material(Shelf(library)), learned(plays), {"Jazz": 1.0}, Context(NOW), dial=0)
    assert not any(s.unexpected for s in found)


def test_where_the_leading_genre_has_nothing_unexpected_the_next_has() -> None:
    library = a_library(per_genre=10, artists=10, genres=("Jazz", "Folk"))
    plays = numbered([heard for one in library[:15] for heard in plays_of(one, 5, 3)])
    found = build(Material(Shelf(library)), learned(plays), {"Jazz": 0.6, "Folk": 0.4}, Context(NOW))

    surprises = [s.track for s in found if s.unexpected]
    assert surprises
    assert set(surprises) <= {one.track for one in library[15:]}


def test_what_rests_does_not_surprise() -> None:
    library = a_library(genres=("Jazz",))
    habits = habits_of_most(tuple(library))
    first = {s.track for s in build(Material(Shelf(library)), habits, {"Jazz": 1.0}, Context(NOW)) if s.unexpected}
    found = build(Material(Shelf(library)), habits, {"Jazz": 1.0}, Context(NOW), rested=first)

    again = {s.track for s in found if s.unexpected}
    assert len(again) == len(first) == 3
    assert not again & first


def test_what_was_heard_once_long_ago_by_a_favourite_artist_is_a_deep_cut() -> None:
    library = a_library(per_genre=20, artists=5, genres=("Jazz",))
    plays = numbered(
        [*plays_of(library[0], 1, 200), *(heard for one in library[1:] for heard in plays_of(one, 9, 3))]
    )
    found = build(Material(Shelf(library), histories_of(plays)), learned(plays), {"Jazz": 1.0}, Context(NOW))

    assert [s.track for s in found if s.unexpected] == [library[0].track]
    seldom = next(s for s in found if s.unexpected)
    assert seldom.reason.startswith("1 play, not heard since ")


@pytest.mark.parametrize("dial", [0.0, 1.0])
def test_music_of_a_season_comes_within_it_only(dial: float) -> None:
    carols = [Candidate(TrackId(9000 + n), f"Choir {n}", ("Jazz",), season=Season.CHRISTMAS) for n in range(9)]
    library = [*a_library(genres=("Jazz",)), *carols]
    plays = numbered([heard for one in carols[:5] for heard in plays_of(one, 9, 160)])
    its = {one.track for one in carols}
    at_hand = Material(Shelf(library))

    june = build(at_hand, learned(plays), {"Jazz": 1.0}, Context(NOW.replace(month=6, day=10)), dial=dial)
    assert not its & {s.track for s in june}
    december = build(at_hand, learned(plays), {"Jazz": 1.0}, Context(NOW.replace(month=12, day=10)), dial=dial)
    assert its & {s.track for s in december}


def test_the_unexpected_takes_no_more_places_than_its_genre_has() -> None:
    library = a_library(genres=tuple("ABCDEF"))
    shares = {"A": 0.175, "B": 0.165, "C": 0.165, "D": 0.165, "E": 0.165, "F": 0.165}
    found = build(Material(Shelf(library)), habits_of_most(tuple(library)), shares, Context(NOW), dial=1.0)

    assert len(found) == SIZE
    assert sum(suggestion.unexpected for suggestion in found) <= 5


def test_a_suggestion_says_what_is_known_of_its_track() -> None:
    played, unheard, stranger = (
        Candidate(TrackId(n), artist, ("Jazz",)) for n, artist in ((1, "Miles"), (2, "Miles"), (3, "Sun Ra"))
    )
    plays = numbered(plays_of(played, 2, 1))
    material = Material(Shelf([played, unheard, stranger]), histories_of(plays))
    found = {s.track: s for s in build(material, learned(plays), {"Jazz": 1.0}, Context(NOW))}

    assert found[TrackId(1)].reason.startswith("2 plays")
    assert found[TrackId(2)].reason == "never played; 2 plays of Miles in 12 weeks"
    assert found[TrackId(3)].reason == "never played"
    both = tuple(heard.play for heard in plays)
    assert [found[TrackId(n)].plays for n in (1, 2, 3)] == [both, both, ()]


# ---------------------------------------------------------------- what sounds alike


def a_space(sounds: dict[TrackId, tuple[float, float]]) -> SoundSpace:
    tracks = sorted(sounds)
    return space(tracks, np.array([sounds[track] for track in tracks], np.float32).tobytes())


def steps(tracks: Sequence[TrackId], sounds: dict[TrackId, tuple[float, float]]) -> float:
    """How far a list goes altogether, from track to track."""
    return sum(float(np.hypot(*np.subtract(sounds[one], sounds[other]))) for one, other in pairwise(tracks))


@pytest.mark.parametrize("chance", range(5))
def test_where_nothing_is_known_of_sounds_the_list_is_as_without_them(chance: int) -> None:
    library = a_library()
    habits = habits_of_most(tuple(library), chance)
    without = build(Material(Shelf(library)), habits, {"Jazz": 0.6, "Folk": 0.4}, Context(NOW))
    elsewhere = a_space({TrackId(n): (n % 7, n % 5) for n in range(1, 200)})
    for empty in (a_space({}), elsewhere):
        material = Material(Shelf(library), space=empty)
        assert build(material, habits, {"Jazz": 0.6, "Folk": 0.4}, Context(NOW)) == without


@pytest.mark.parametrize("chance", range(5))
def test_what_sounds_alike_stands_side_by_side_and_artists_apart(chance: int) -> None:
    library = a_library()
    rng = random.Random(chance)
    sounds = {candidate.track: (rng.random(), rng.random()) for candidate in library}
    habits = habits_of_most(tuple(library), chance)
    without = build(Material(Shelf(library)), habits, {"Jazz": 0.6, "Folk": 0.4}, Context(NOW), dial=0)
    material = Material(Shelf(library), space=a_space(sounds))
    found = build(material, habits, {"Jazz": 0.6, "Folk": 0.4}, Context(NOW), dial=0)

    assert {s.track for s in found} == {s.track for s in without}
    assert [s.track for s in found[:3]] == [s.track for s in without[:3]]
    assert found[-1] == without[-1]
    assert close_pairs(artists(found, library)) == 0
    tracks, others = [s.track for s in found], [s.track for s in without]
    assert steps(tracks, sounds) < 0.75 * steps(others, sounds)


def test_what_was_never_heard_is_looked_for_near_what_fits() -> None:
    library = a_library(120, 30, ("Jazz",))
    heard, unheard = library[:60], library[60:]
    plays = numbered([one for n, c in enumerate(heard) for one in plays_of(c, 1 + (60 - n) // 6, 1 + n / 10)])
    without = build(Material(Shelf(library)), learned(plays), {"Jazz": 1.0}, Context(NOW))
    favourite = next(c for c in library if c.track == without[0].track)
    near = next(c for c in reversed(unheard) if c.track not in {s.track for s in without})
    rng = random.Random(1)
    sounds = {c.track: (rng.uniform(5, 9), rng.uniform(5, 9)) for c in library}
    sounds[favourite.track], sounds[near.track] = (0.0, 0.0), (0.01, 0.01)
    material = Material(Shelf(library), histories_of(plays), a_space(sounds))
    found = build(material, learned(plays), {"Jazz": 1.0}, Context(NOW))

    (its,) = [s for s in found if s.track == near.track]
    assert its.unexpected
    of_favourite = tuple(one.play for one in plays if one.track == favourite.track)
    assert its.reason == f"never played; sounds like one of {favourite.artist} with {len(of_favourite)} plays"
    assert its.plays == of_favourite


def test_of_a_made_life_the_evening_list_is_jazz_it_knows() -> None:
    now = MONDAY + timedelta(weeks=12)
    habits = learned(a_mission_life())
    found = build(Material(Shelf(candidates_of_made_lives())), habits, {"Jazz": 0.9, "Top 40": 0.1}, Context(now))

    assert len(found) == 20  # five artists with four tracks each are all there is
    assert all(suggestion.track in TRACKS["Jazz"] for suggestion in found)


# ---------------------------------------------------------------- the ranking below


def test_what_is_often_skipped_ranks_below_what_is_not() -> None:
    one, other = a_library(2, 2, ("Jazz",))
    plays = [*plays_of(one, 3, 5), *plays_of(other, 3, 5), *plays_of(other, 3, 1, liked=False)]
    ranked = learned(numbered(plays)).rank(Shelf([other, one]), Context(NOW), {"Jazz": 1.0})

    assert ranked.tracks.tolist() == [one.track, other.track]


def test_what_fits_the_moment_ranks_above_what_does_not() -> None:
    jazz, folk, both = (
        Candidate(TrackId(n), f"artist {n}", g) for n, g in enumerate((("Jazz",), ("Folk",), ("Jazz", "Folk")), 1)
    )
    ranked = Learner().rank(Shelf([folk, both, jazz]), Context(NOW), {"Jazz": 1.0})

    assert ranked.tracks.tolist() == [jazz.track, both.track, folk.track]


@settings(deadline=None, max_examples=20)
@given(st.permutations(a_library(5, 3)))
def test_the_order_in_which_the_library_is_read_does_not_matter(library: list[Candidate]) -> None:
    habits = habits_of_most(tuple(a_library(5, 3)))

    assert the_list(library, habits=habits) == the_list(a_library(5, 3), habits=habits)


# ---------------------------------------------------------------- as long as it is asked for


@pytest.mark.parametrize("tracks", [1, 4, 40])
def test_a_list_may_be_of_any_number_of_tracks(tracks: int) -> None:
    library = tuple(a_library())
    learner = habits_of_most(library)
    found = build(Material(Shelf(library)), learner, {"Jazz": 1.0}, Context(NOW), extent=Extent(tracks))
    assert len(found) == tracks


def test_more_of_an_artist_come_where_that_is_asked_for() -> None:
    library = tuple(a_library(artists=1))
    learner = habits_of_most(library)
    assert len(build(Material(Shelf(library)), learner, {"Jazz": 1.0}, Context(NOW))) == PER_ARTIST
    extent = Extent(per_artist=20)
    assert len(build(Material(Shelf(library)), learner, {"Jazz": 1.0}, Context(NOW), extent=extent)) == 20


@given(st.integers(5, 150), st.integers(1, 5))
@settings(max_examples=8, deadline=None)
def test_a_list_is_as_near_to_a_length_as_so_many_of_its_tracks_come(minutes: int, chance: int) -> None:
    library = tuple(a_library())
    rng = random.Random(chance)
    each = {candidate.track: timedelta(seconds=rng.randrange(120, 420)) for candidate in library}
    length = timedelta(minutes=minutes)
    extent = Extent(60, length, lambda tracks: {track: each[track] for track in tracks})
    found = build(Material(Shelf(library)), habits_of_most(library), {"Jazz": 1.0}, Context(NOW), extent=extent)
    taken = sum((each[one.track] for one in found), start=timedelta())
    assert abs(taken - length) <= timedelta(minutes=7), "the longest track"


def test_a_part_of_a_shelf_holds_what_it_is_made_of() -> None:
    every = [*a_library(per_genre=3, artists=2), Candidate(TrackId(9), "Wham", ("Pop",), season=Season.CHRISTMAS)]
    shelf = Shelf(every)
    places = np.array([1, 9])
    assert list(map(shelf.only(places).candidate, range(2))) == [every[1], every[9]]
    asked = shelf.only(places, ["Folk", "Holidays"], np.array([0, 1]))
    assert [asked.candidate(place).genres for place in range(2)] == [("Folk",), ("Holidays",)]
    assert asked.candidate(1).season is None, "it was asked for by name"
    anything = shelf.only(places, [""], np.array([0, 0]))
    assert anything.candidate(1).season is Season.CHRISTMAS
