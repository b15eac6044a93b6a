"""What stands in smart playlists: asked again for a few tracks, it is what it would be asked for all."""

import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.query_parser import parse_rule
from segue.core.standing import Moment, News, Stand, StandingLists
from segue.domain.context import Activity
from segue.domain.liking import Liking
from segue.domain.play import Ending
from segue.domain.playlist import Kind, Playlist, PlaylistId, renamed, with_added, with_removed
from segue.domain.rule import Aspect, list_key
from segue.domain.track import TrackId

DAY = timedelta(days=1)


class Shelf:
    """A library of files that are never looked at, with lists, and what stands in these."""

    def __init__(self, folder: Path, tracks: int = 12) -> None:
        self.profile = open_profile(folder, MONDAY - 100 * DAY)
        self.reader = SqliteRuleReader.open(self.profile.file)
        self.standing = StandingLists(self.reader)
        self.now = MONDAY
        self.ranked: Sequence[TrackId] = ()
        self.shown: dict[PlaylistId, Stand] = {}
        with closing(open_writer(self.profile.file)) as writer:
            writer.write([self._file(number) for number in range(1, tracks + 1)], MONDAY - 50 * DAY)
        self.tracks = self.profile.tracks.all_ids()

    def _file(self, number: int) -> ReadFile:
        its = tags(
            f"Song {number % 7}",
            artists=(f"Artist {number % 5}",),
            composers=(f"Composer {number % 3}",),
            genres=("Jazz" if number % 2 else "Soul",),
            year=1990 + number % 4,
            duration=timedelta(minutes=number % 6 + 1),
        )
        return ReadFile(FoundFile(f"/music/{number}.flac", number * 1_000_000, 1), its, None, ())

    def make(self, name: str, rule: str) -> PlaylistId:
        return self.profile.playlists.create(name, (), self.now, Kind.SMART, None, rule).id

    def by_hand(self, name: str, *tracks: TrackId) -> PlaylistId:
        return self.profile.playlists.create(name, tracks, self.now, Kind.MANUAL, None, "").id

    def moment(self) -> Moment:
        return Moment(self.profile.playlists.all(), self.now, self.ranked)

    def refresh(self, news: News, watched: Sequence[PlaylistId] = ()) -> list[PlaylistId]:
        stands = self.standing.refresh(self.moment(), watched, news)
        self.shown |= {stand.playlist: stand for stand in stands}
        return sorted(stand.playlist for stand in stands)

    def look(self, its: PlaylistId) -> list[TrackId]:
        self.refresh(News(), [its])
        return list(self.shown[its].tracks)

    def play(self, track: TrackId, at: datetime | None = None, skipped: bool = False) -> News:
        listen = a_listen(
            track, at or self.now, listened=timedelta(seconds=5 if skipped else 200), activity=Activity("gaming")
        )
        self.profile.plays.end(listen, Ending.SKIPPED if skipped else Ending.FINISHED)
        return News(frozenset({track}), frozenset({Aspect.LOG}))

    def rate(self, track: TrackId, rating: float | None, is_loved: bool) -> News:
        self.profile.tracks.set_likings({track: Liking(rating, self.now if is_loved else None)})
        return News(frozenset({track}), frozenset({Aspect.LIKING}))

    def edit(self, playlist: Playlist) -> News:
        self.profile.playlists.write([playlist], [], self.now)
        return News(lists=frozenset({list_key(playlist.name)}))

    def close(self) -> None:
        self.reader.close()
        self.profile.close()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with closing(Shelf(tmp_path)) as made:
        yield made


def ids(*numbers: int) -> list[TrackId]:
    return [TrackId(number) for number in numbers]


# ---------------------------------------------------------------- what a rule finds


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("year:1990 by:added", (4, 8, 12)),
        ("year:1990 by:-added", (12, 8, 4)),
        ("by:-length limit:3", (11, 5, 10)),
        ("year:1990 by:fits-now", (8, 12, 4)),
        ("limit:25% by:added", (1, 2, 3)),
        ("limit:1% by:added", (1,)),
        ("genre:none limit:10%", ()),
        ("limit:8m by:added", (1, 2, 6, 7)),  # 2 + 3 + 1 + 2 minutes; 3 to 5 are too long
        ("limit:7MB by:added", (1, 2, 3)),
    ],
)
def test_a_rule_finds(shelf: Shelf, rule: str, found: tuple[int, ...]) -> None:
    shelf.ranked = ids(8)
    assert shelf.look(shelf.make("It", rule)) == ids(*found)


def test_what_is_missing_is_found_by_those_who_ask_for_it(shelf: Shelf) -> None:
    with shelf.profile.connection as connection:
        connection.execute("UPDATE tracks SET missing = 1 WHERE id = 4")
    assert shelf.look(shelf.make("Here", "year:1990 by:added")) == ids(8, 12)
    assert shelf.look(shelf.make("Gone", "is:missing")) == ids(4)


def test_a_draw_stays_until_it_is_drawn_anew(tmp_path: Path) -> None:
    with closing(Shelf(tmp_path, 100)) as shelf:
        its = shelf.make("It", "limit:10 by:random")
        first = shelf.look(its)
        with closing(SqliteRuleReader.open(shelf.profile.file)) as reader:
            (again,) = StandingLists(reader).refresh(shelf.moment(), [its], News())
        assert list(again.tracks) == first
        shelf.edit(Playlist(its, "It", kind=Kind.SMART, rule="limit:10 by:random.2"))
        second = shelf.look(its)
        assert len(set(first) & set(second)) < 6
        assert shelf.look(shelf.make("Other", "genre:jazz OR genre:soul limit:10 by:random")) != first


# ---------------------------------------------------------------- lists in lists


def test_a_list_by_rule_is_asked_for_as_one_by_hand_is(shelf: Shelf) -> None:
    shelf.make("Nineties", "year:1990 limit:2 by:added")
    shelf.by_hand("Mine", *ids(1, 8))
    assert shelf.look(shelf.make("Both", "in:nineties OR in:mine by:added")) == ids(1, 4, 8)
    assert shelf.look(shelf.make("Others", "year:1990 -in:NINETIES")) == ids(12)


def test_lists_of_one_name_are_asked_for_together(shelf: Shelf) -> None:
    shelf.make("X", "year:1990")
    shelf.make("x", "year:1991")
    shelf.by_hand("X", *ids(2))
    assert sorted(shelf.look(shelf.make("All", "in:x"))) == ids(1, 2, 4, 5, 8, 9, 12)


def test_a_list_that_would_hold_itself_says_so(shelf: Shelf) -> None:
    a = shelf.make("A", "in:b")
    b = shelf.make("B", "in:c jazz")
    shelf.make("C", "in:A OR soul")
    d = shelf.make("D", "in:a OR year:1990")
    assert shelf.look(a) == []
    assert shelf.shown[a].mistake == (
        "“A” asks for “B”, which asks for “C”, which asks for “A”: so nothing can tell what stands in them."
    )
    assert sorted(shelf.look(d)) == ids(4, 8, 12)
    shelf.refresh(shelf.edit(Playlist(b, "B", kind=Kind.SMART, rule="jazz")), [a, d])
    assert shelf.shown[a].mistake == ""
    assert sorted(shelf.shown[a].tracks) == ids(1, 3, 5, 7, 9, 11)
    assert set(shelf.shown[d].tracks) > set(shelf.shown[a].tracks)


def test_a_list_that_asks_for_itself_says_so(shelf: Shelf) -> None:
    its = shelf.make("Mine", "-in:mine")
    shelf.look(its)
    assert shelf.shown[its].mistake == "“Mine” asks for itself, so nothing can tell what stands in it."


def test_a_rule_that_cannot_be_read_says_so(shelf: Shelf) -> None:
    its = shelf.make("Mine", "year:x")
    shelf.look(its)
    assert shelf.shown[its].mistake.startswith("Its rule cannot be read. After “year:” comes a year")


def test_a_list_that_is_not_there_is_told_until_it_comes(shelf: Shelf) -> None:
    its = shelf.make("Mine", "in:focus OR year:1990")
    assert sorted(shelf.look(its)) == ids(4, 8, 12)
    assert shelf.shown[its].mistake == "There is no playlist “focus”."
    focus = shelf.by_hand("Focus", *ids(1))
    shelf.refresh(News(lists=frozenset({"focus"})), [its])
    assert shelf.shown[its].mistake == ""
    assert sorted(shelf.shown[its].tracks) == ids(1, 4, 8, 12)
    shelf.profile.playlists.write([], [focus], shelf.now)
    shelf.refresh(News(lists=frozenset({"mine"})), [its])
    assert shelf.shown[its].mistake == "There is no playlist “focus”."
    assert sorted(shelf.shown[its].tracks) == ids(4, 8, 12)


# ---------------------------------------------------------------- what changes


def test_only_lists_that_look_at_what_has_changed_are_told(shelf: Shelf) -> None:
    unplayed, rated, tagged = shelf.make("U", "played:never"), shelf.make("R", "rating:5"), shelf.make("T", "jazz")
    named = shelf.make("N", "in:u year:1990")
    assert shelf.refresh(News(), [unplayed, rated, tagged, named]) == [unplayed, rated, tagged, named]
    assert shelf.refresh(shelf.play(TrackId(1))) == [unplayed]
    assert shelf.refresh(shelf.play(TrackId(1))) == []
    assert shelf.refresh(shelf.play(TrackId(4))) == [unplayed, named]
    assert shelf.refresh(shelf.rate(TrackId(2), 5, False)) == [rated]


def test_ages_come_with_the_clock(shelf: Shelf) -> None:
    shelf.play(TrackId(3))
    its = shelf.make("Lately", "last:<2h")
    assert shelf.look(its) == ids(3)
    shelf.now += timedelta(hours=2, minutes=1)
    assert shelf.look(its) == []


def test_what_is_not_watched_is_let_go_when_all_may_have_changed(shelf: Shelf) -> None:
    a, b = (
        shelf.make("A", "jazz"),
        shelf.make("B", "in:c"),
    )
    c = shelf.make("C", "soul")
    shelf.refresh(News(), [a, b])
    shelf.refresh(News(all=True), [b])
    assert shelf.standing.known() == {b, c}


RULES = [
    "played:never",
    "plays:>1 by:-plays",
    "by:-last limit:5",
    "by:skips limit:40%",
    "rating:>=3 by:-rating limit:9m",
    "skipped:>30% OR is:loved by:-loved",
    "played:monday,gaming>=2 by:title",
    "last:<3d by:random limit:4",
    "plays:<3 by:fits-now limit:3",
    "in:a by:composer",
    "-in:b genre:jazz limit:20MB by:-plays",
    "in:c OR in:hand by:-year",
    "in:d plays:0 by:album-artist",
    "first:<2d by:length",
    "jazz -in:e by:-added limit:3",
]


@pytest.mark.parametrize("seed", range(12))
def test_asked_again_for_a_few_tracks_it_is_as_asked_for_all(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with closing(Shelf(tmp_path)) as shelf:
        shelf.ranked = chance.sample(shelf.tracks, 8)
        lists = [shelf.make(name, chance.choice(RULES)) for name in "ABCDE"]
        hand = shelf.by_hand("Hand", *chance.sample(shelf.tracks, 3))
        if seed % 2:
            shelf.profile.recordings.join(shelf.tracks[:3])
        shelf.refresh(News(), lists)
        for _ in range(25):
            track = chance.choice(shelf.tracks)
            match chance.randrange(7):
                case 0 | 1 | 2:
                    news = shelf.play(track, shelf.now - chance.randrange(5) * DAY, chance.random() < 0.4)
                case 3:
                    news = shelf.rate(track, chance.choice([None, 2, 4, 5]), chance.random() < 0.5)
                case 4:
                    mine = shelf.profile.playlists.get(hand)
                    news = shelf.edit(with_added(mine, [track]) if chance.random() < 0.6 else with_removed(mine, [0]))
                case 5:
                    its = shelf.profile.playlists.get(chance.choice(lists))
                    rule = chance.choice(RULES)
                    news = shelf.edit(Playlist(its.id, its.name, kind=Kind.SMART, rule=rule))
                case _:
                    its = renamed(shelf.profile.playlists.get(chance.choice(lists)), chance.choice("ABCDE"))
                    shelf.edit(its)
                    news = News(lists=frozenset(list_key(one.name) for one in shelf.profile.playlists.all()))
            if chance.random() < 0.3:
                news = news.with_also(shelf.play(chance.choice(shelf.tracks)))
            shelf.refresh(news, lists)
            with closing(SqliteRuleReader.open(shelf.profile.file)) as reader:
                fresh = StandingLists(reader).refresh(shelf.moment(), lists, News())
            assert {its: shelf.shown[its] for its in lists} == {
                one.playlist: one for one in fresh if one.playlist in lists
            }


# ---------------------------------------------------------------- trying out


def test_a_rule_is_tried_out_without_a_list(shelf: Shelf) -> None:
    shelf.make("Nineties", "year:1990")
    stand = shelf.standing.try_out(parse_rule("-in:nineties limit:2 by:added"), None, shelf.moment())
    assert (list(stand.tracks), stand.match, stand.mistake) == (ids(1, 2), 9, "")
    assert shelf.standing.known() == frozenset()


def test_what_is_tried_out_says_what_is_wrong(shelf: Shelf) -> None:
    its = shelf.make("Mine", "jazz")
    assert "asks for itself" in shelf.standing.try_out(parse_rule("in:mine"), its, shelf.moment()).mistake
    assert (
        shelf.standing.try_out(parse_rule("in:nowhere"), its, shelf.moment()).mistake
        == "There is no playlist “nowhere”."
    )
