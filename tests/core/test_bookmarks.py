"""Bookmarks are made of the moment, and lead back to it."""

from datetime import timedelta

import pytest

from core.test_playback import Deck
from fakes import FakeBookmarks
from segue.core.bookmarks import Bookmarks
from segue.core.playback import State
from segue.domain.track import TrackId


class Desk(Deck):
    def __init__(self) -> None:
        super().__init__()
        self.bookmarks = Bookmarks(self.player, FakeBookmarks(), self.clock)
        self.changes = 0
        self.bookmarks.changed.connect(self._count)

    def _count(self, _: None) -> None:
        self.changes += 1


@pytest.fixture
def desk() -> Desk:
    return Desk()


def seconds(count: int) -> timedelta:
    return timedelta(seconds=count)


def test_one_is_made_of_the_moment(desk: Desk) -> None:
    assert desk.bookmarks.add_here() is None
    desk.put_on(3)
    desk.pass_time(20)
    made = desk.bookmarks.add_here()
    assert made is not None
    assert (made.track, made.position, made.made) == (3, seconds(20), desk.clock.now())
    assert desk.bookmarks.of(TrackId(3)) == [made]
    assert desk.changes == 1


def test_twice_at_one_moment_it_is_the_same(desk: Desk) -> None:
    desk.put_on(3)
    desk.pass_time(20)
    assert desk.bookmarks.add_here() == desk.bookmarks.add_here()
    assert len(desk.bookmarks.all()) == 1


def test_it_takes_a_note_in_one_line(desk: Desk) -> None:
    desk.put_on(3)
    made = desk.bookmarks.add_here()
    assert made is not None
    desk.bookmarks.note(made.id, "  the\n quiet  part ")
    assert [one.note for one in desk.bookmarks.all()] == ["the quiet part"]


def test_what_was_deleted_comes_back(desk: Desk) -> None:
    desk.put_on(3)
    desk.bookmarks.add_here()
    desk.pass_time(5)
    desk.bookmarks.add_here()
    before = desk.bookmarks.all()
    back = desk.bookmarks.delete(before)
    assert desk.bookmarks.all() == []
    back()
    assert desk.bookmarks.all() == before
    assert desk.changes == 4


def marked(desk: Desk) -> None:
    desk.put_on(3)
    desk.pass_time(20)
    desk.bookmarks.add_here()


def test_in_what_plays_it_is_gone_to(desk: Desk) -> None:
    marked(desk)
    desk.pass_time(20)
    desk.player.pause()
    (one,) = desk.bookmarks.all()
    desk.bookmarks.play(one)
    assert (desk.player.position(), desk.player.state) == (seconds(20), State.PLAYING)
    assert len(desk.engine.played) == 1


def test_in_the_queue_it_is_gone_to_where_it_stands(desk: Desk) -> None:
    marked(desk)
    (one,) = desk.bookmarks.all()
    desk.put_on(1, 2, 3, 4)
    desk.bookmarks.play(one)
    desk.inbox.run()
    assert (desk.track, desk.player.queue.at, desk.player.position()) == (3, 2, seconds(20))
    assert len(desk.player.queue.entries) == 4


def test_elsewhere_it_is_put_on(desk: Desk) -> None:
    marked(desk)
    (one,) = desk.bookmarks.all()
    desk.put_on(1, 2)
    desk.bookmarks.play(one)
    desk.inbox.run()
    assert (desk.track, desk.player.position()) == (3, seconds(20))
