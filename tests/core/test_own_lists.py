"""What a list of the listener's own holds, as an offer puts it forward: on a profile of the disk."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, tags
from segue.adapters.sqlite.blending import blend_tools
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile, open_writer
from segue.core.own_lists import OwnLists
from segue.core.proposing import Held
from segue.core.recipes import Recipe, written
from segue.core.stock import Stock
from segue.domain.blend import Blend, BlendPart, OfRule, Own
from segue.domain.context import Context
from segue.domain.offer import Form
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.track import TrackId
from segue.habits.model import Learner

MINUTE = timedelta(minutes=1)


class Shelf:
    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.lists = OwnLists(blend_tools(profile.file, Stock()))
        self.learner = Learner()

    def made(
        self, kind: Kind, tracks: tuple[int, ...] = (), rule: str = "", within: PlaylistId | None = None
    ) -> PlaylistId:
        its = tuple(map(TrackId, tracks))
        return self.profile.playlists.create("Dinner", its, MONDAY, kind, within, rule).id

    def held(self, playlist: PlaylistId, later: timedelta = timedelta()) -> Held | None:
        with closing(SqlitePast(self.profile.file)) as past:
            return self.lists.held(playlist, past, self.learner, Context(MONDAY + later))


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        with closing(open_writer(profile.file)) as writer:
            files = [
                a_file(f"/music/{n}.flac", tags(f"Title {n}", artists=(f"Artist {n}",), year=1950 + n, track_no=n))
                for n in range(1, 31)
            ]
            writer.write(files, MONDAY)
            writer.set_missing([Path("/music/4.flac")], True)
        yield Shelf(profile)


def test_one_by_hand_holds_what_stands_in_it_and_can_be_played(shelf: Shelf) -> None:
    playlist = shelf.made(Kind.MANUAL, (7, 3, 4, 9, 3))
    assert shelf.held(playlist) == Held("Dinner", Form.BY_HAND, (TrackId(7), TrackId(3), TrackId(9), TrackId(3)))


def test_one_by_rule_holds_what_the_rule_finds_in_its_order(shelf: Shelf) -> None:
    held = shelf.held(shelf.made(Kind.SMART, rule="year:1952..1956 by:year"))
    assert held == Held("Dinner", Form.BY_RULE, tuple(map(TrackId, (2, 3, 5, 6))))


def test_one_by_rule_for_now_is_in_the_order_of_now(shelf: Shelf) -> None:
    held = shelf.held(shelf.made(Kind.SMART, rule="limit:5 by:fits-now"))
    assert held is not None
    assert len(held.tracks) == 5


def test_a_blend_is_filled_and_in_one_hour_in_the_same_way(shelf: Shelf) -> None:
    parts = BlendPart(OfRule("year:<1970"), 60), BlendPart(Own.FITS_NOW, 40)
    playlist = shelf.made(Kind.BLEND, rule=written(Recipe("", Blend(parts, 10))))
    first = shelf.held(playlist)
    assert first is not None
    assert first.form is Form.BLEND
    assert len(set(first.tracks)) == 10
    assert shelf.held(playlist, 10 * MINUTE) == first
    assert shelf.held(playlist, 90 * MINUTE) != first


@pytest.mark.parametrize(
    ("kind", "rule"), [(Kind.SMART, "rating:>=nine"), (Kind.SMART, 'in:"Dinner"'), (Kind.BLEND, "no recipe")]
)
def test_what_cannot_be_told_holds_nothing(shelf: Shelf, kind: Kind, rule: str) -> None:
    held = shelf.held(shelf.made(kind, rule=rule))
    assert held is not None
    assert held.tracks == ()


def test_what_stands_in_a_folder_is_offered_as_any_other(shelf: Shelf) -> None:
    inner = shelf.made(Kind.FOLDER, within=shelf.made(Kind.FOLDER))
    by_hand = shelf.made(Kind.MANUAL, (7, 3), within=inner)
    assert shelf.held(by_hand) == Held("Dinner", Form.BY_HAND, (TrackId(7), TrackId(3)))


def test_a_folder_holds_what_its_lists_do_as_it_plays_from_its_page(shelf: Shelf) -> None:
    folder = shelf.made(Kind.FOLDER)
    shelf.made(Kind.MANUAL, (7, 4, 3), within=folder)
    shelf.made(Kind.MANUAL, (9,), within=shelf.made(Kind.FOLDER, within=folder))
    shelf.made(Kind.SMART, rule="year:1952..1953 by:year", within=folder)
    blend = Recipe("", Blend((BlendPart(OfRule("year:<1970"), 100),), 10))
    shelf.made(Kind.BLEND, rule=written(blend), within=folder)
    shelf.made(Kind.MANUAL, (20,))
    assert shelf.held(folder) == Held("Dinner", Form.FOLDER, tuple(map(TrackId, (9, 7, 3, 2, 3))))


def test_of_what_is_deleted_there_is_none(shelf: Shelf) -> None:
    playlist = shelf.made(Kind.MANUAL, (1, 2, 3))
    shelf.profile.playlists.write([], [playlist], MONDAY)
    assert shelf.held(playlist) is None
    assert shelf.held(PlaylistId(99)) is None
