"""Which album is offered: of the genre, not one heard just now, nothing unwished, and what fits best first."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from msgspec.structs import replace

from builders import MONDAY, numbered
from kept import learned
from segue.domain.album import Album
from segue.domain.context import Context
from segue.domain.play import PlayId
from segue.domain.season import Season
from segue.domain.track import TrackId
from segue.habits.albums import Best, Picked, best
from segue.habits.evidence import Heard
from segue.habits.mixes import Material
from segue.habits.model import Learner
from segue.habits.ranking import Candidate, Shelf

NOW = MONDAY.replace(hour=20) + timedelta(weeks=12)


def an_album(number: int, tracks: int = 5) -> Album:
    return Album(f"Album {number}", f"Artist {number}", tuple(TrackId(100 * number + n) for n in range(tracks)))


ALBUMS = [an_album(number) for number in range(1, 7)]
LIBRARY = [Candidate(track, album.artist, ("Jazz",)) for album in ALBUMS for track in album.tracks]


def on(albums: Sequence[Album], tracks: Sequence[TrackId]) -> Sequence[Album]:
    return [album for album in albums if not set(tracks).isdisjoint(album.tracks)]


def evening(tracks: Sequence[TrackId], days_ago: int) -> list[Heard]:
    at = NOW - timedelta(days=days_ago)
    return [
        Heard(
            *(PlayId(0), track, "A", ("Jazz",), at + timedelta(minutes=4 * n)),
            *(at + timedelta(minutes=4 * n + 4), True),
        )
        for n, track in enumerate(tracks)
    ]


class Shop:
    """A library of albums, and what was heard of it."""

    def __init__(
        self, plays: Sequence[Heard], library: Sequence[Candidate] = LIBRARY, albums: Sequence[Album] = ALBUMS
    ) -> None:
        self.plays = numbered(plays)
        self.learner: Learner = learned(self.plays)
        self.material = Material(Shelf(library), self.histories)
        self.albums = albums

    def histories(self, tracks: Sequence[TrackId]) -> Mapping[TrackId, Sequence[Heard]]:
        return {track: [play for play in self.plays if play.track == track] for track in tracks}

    def best(self, off: Sequence[str] = (), rested: Sequence[TrackId] = ()) -> Best:
        return best(
            *(lambda tracks: on(self.albums, tracks), self.material, self.learner, "Jazz", {"Jazz": 1.0}),
            *(Context(NOW), off, rested),
        )


LIFE = [play for number in range(8) for play in evening(ALBUMS[number % 2].tracks, 56 - 7 * number)]


def known(found: Best) -> Album:
    assert found.known is not None
    return found.known.album


def test_what_is_heard_whole_and_what_never_was_are_told_apart() -> None:
    found = Shop(LIFE).best()
    assert known(found) in ALBUMS[:2]
    assert found.never is not None
    assert found.never.album in ALBUMS[2:]
    assert (found.never.last, found.never.is_heard) == (None, False)


def test_it_is_known_when_it_was_heard_whole_last() -> None:
    found = Shop([*LIFE, *evening(ALBUMS[0].tracks[:2], 6)]).best()
    assert found.known in (
        Picked(ALBUMS[0], (NOW - timedelta(days=14)).date(), True),
        Picked(ALBUMS[1], (NOW - timedelta(days=7)).date(), True),
    )


def test_what_was_heard_a_day_ago_is_not_offered() -> None:
    yesterday = [*LIFE, *evening(ALBUMS[0].tracks, 1)]
    assert known(Shop(yesterday).best()) == ALBUMS[1]
    both = Shop([*yesterday, *evening(ALBUMS[1].tracks, 2)]).best()
    assert both.known is None


def test_what_is_rested_is_not_offered() -> None:
    found = Shop(LIFE).best(rested=[ALBUMS[0].tracks[2], *(album.tracks[0] for album in ALBUMS[2:])])
    assert known(found) == ALBUMS[1]
    assert found.never is None


def test_a_piece_of_an_album_makes_it_heard_and_not_whole() -> None:
    shop = Shop([*LIFE, *evening(ALBUMS[4].tracks[:3], 3), *evening(ALBUMS[4].tracks[:3], 10)])
    found = shop.best(rested=[album.tracks[0] for album in ALBUMS if album is not ALBUMS[4]])
    assert found == Best(None, Picked(ALBUMS[4], None, True))


def test_nothing_of_a_genre_that_is_off() -> None:
    both = [replace(c, genres=("Jazz", "Soul")) if c.track == ALBUMS[0].tracks[3] else c for c in LIBRARY]
    shop = Shop(LIFE, both)
    assert shop.best().known is not None
    found = shop.best(off=["Soul"])
    assert known(found) == ALBUMS[1]


def test_most_of_it_is_of_the_genre() -> None:
    other = [replace(c, genres=("Folk",)) if c.track in ALBUMS[0].tracks[:2] else c for c in LIBRARY]
    found = Shop(LIFE, other).best()
    assert known(found) == ALBUMS[1], "three of five are not two thirds"


def test_christmas_albums_are_for_christmas() -> None:
    carols = [replace(c, season=Season.CHRISTMAS) if c.track in ALBUMS[0].tracks else c for c in LIBRARY]
    found = Shop(LIFE, carols).best()
    assert known(found) == ALBUMS[1]


def test_singles_boxes_and_what_is_not_all_there_are_no_albums_to_offer() -> None:
    albums = [an_album(1, 2), an_album(2, 41), replace(an_album(3), is_there=False)]
    library = [Candidate(track, "A", ("Jazz",)) for album in albums for track in album.tracks]
    assert Shop(evening(albums[0].tracks, 20), library, albums).best() == Best()


def test_where_no_plays_can_be_told_of_no_album_is_known() -> None:
    shop = Shop(LIFE)
    shop.material = Material(Shelf(LIBRARY))
    assert shop.best() == Best()
