"""Home: what was left in the middle is found again, where it was left."""

from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from fakes import FakeLately, FakePlayLog, FakeTracks
from segue.core.home import OfAlbum, OfPlaylist, Tile, coming_soon, left_in_the_middle
from segue.core.ports.lately import LeftPlace
from segue.domain import queue as queues
from segue.domain.play import CHOSEN, Ending, Origin, OriginKind
from segue.domain.playlist import Playlist, PlaylistId
from segue.domain.queue import Queue
from segue.domain.track import Track, TrackId

NOW = MONDAY + timedelta(days=3)
ALBUM = tuple(map(TrackId, range(1, 9)))
LIST = Playlist(PlaylistId(7), "For the train", tuple(map(TrackId, (3, 20, 21, 5, 22))))
BOOK = TrackId(30)


def a_track(number: int) -> Track:
    its = tags(f"Piece {number}", track_no=number, album="Nightfall" if number in ALBUM else f"Single {number}")
    if number == BOOK:
        its = tags("A long mix", album="", duration=timedelta(hours=2))
    return Track(TrackId(number), Path("/music") / f"{number}.flac", its, MONDAY)


class Scene:
    def __init__(self) -> None:
        self.tracks = FakeTracks(a_track(number) for number in (*ALBUM, 20, 21, 22, BOOK))
        self.log = FakePlayLog(lambda track: self.tracks.known[track].tags)
        self.lately = FakeLately(self.tracks, self.log)  # type: ignore[arg-type]
        self.at = MONDAY

    def hear(self, *tracks: int, origin: Origin = CHOSEN, last: Ending = Ending.FINISHED) -> None:
        """In a row, after an hour of silence."""
        self.at += timedelta(hours=1)
        for track in tracks:
            ending = last if track == tracks[-1] else Ending.FINISHED
            listen = a_listen(track, self.at, origin=origin)
            self.log.begin(listen)
            self.log.end(listen, ending)
            self.at += timedelta(minutes=4)

    def left(self, *coming: int) -> list[Tile]:
        found = left_in_the_middle(self.lately, self.log.latest(100), NOW, {TrackId(track) for track in coming})
        return list(found)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_an_album_goes_on_behind_what_was_heard_of_it(scene: Scene) -> None:
    scene.hear(1, 2, 3)
    (tile,) = scene.left()
    assert isinstance(tile.of, OfAlbum)
    assert (tile.title, tile.tracks, tile.at) == ("Nightfall", ALBUM, 3)
    assert tile.why == "3 of 8 tracks heard on Monday"


def test_a_playlist_goes_on_as_that_list(scene: Scene) -> None:
    scene.lately.lists = (LIST,)
    origin = Origin(OriginKind.PLAYLIST, LIST.id)
    scene.hear(3, 20, 21, origin=origin, last=Ending.STOPPED)
    (tile,) = scene.left()
    assert (tile.of, tile.tracks, tile.at, tile.origin) == (OfPlaylist(LIST.id), LIST.tracks, 2, origin)
    assert tile.why == "2 of 5 tracks heard on Monday"


def test_a_list_that_is_gone_is_not_gone_on_with(scene: Scene) -> None:
    scene.hear(3, 20, 21, origin=Origin(OriginKind.PLAYLIST, LIST.id))
    assert scene.left() == []


def test_a_long_track_tells_where_it_was_left(scene: Scene) -> None:
    scene.lately.places = (LeftPlace(BOOK, timedelta(minutes=34, seconds=12), NOW - timedelta(days=1)),)
    (tile,) = scene.left()
    assert (tile.title, tile.tracks, tile.why) == ("A long mix", (BOOK,), "Left at 34:12 of 2:00:00 yesterday")


def test_a_song_that_was_stopped_is_nothing_to_pick_up(scene: Scene) -> None:
    scene.lately.places = (LeftPlace(TrackId(20), timedelta(minutes=2), NOW),)
    assert scene.left() == []


def test_what_plays_and_what_follows_soon_is_coming() -> None:
    queue = queues.of([TrackId(number) for number in range(1, 1001)], CHOSEN, 2)
    assert coming_soon(queue) == set(range(3, 504))
    assert coming_soon(Queue()) == set()


def test_the_last_one_left_stands_first_and_what_is_coming_anyway_is_none_of_them(scene: Scene) -> None:
    scene.hear(1, 2, 3)
    scene.lately.places = (LeftPlace(BOOK, timedelta(minutes=34), NOW),)
    assert [tile.title for tile in scene.left()] == ["A long mix", "Nightfall"]
    assert [tile.title for tile in scene.left(4)] == ["A long mix"]


@pytest.mark.parametrize("some", [(6, 7, 8), (1, 5, 2), (1,), (20, 21, 22)])
def test_what_is_not_left_in_the_middle(scene: Scene, some: tuple[int, ...]) -> None:
    scene.hear(*some)
    assert scene.left() == []


def test_what_was_left_long_ago_is_let_go_of(scene: Scene) -> None:
    scene.at -= timedelta(days=60)
    scene.hear(1, 2, 3)
    assert scene.left() == []
