"""Smart playlists follow whatever changes them, by themselves, and only that is asked again."""

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_listen, tags
from fake_alarms import FakeAlarms
from fakes import FakeClock, Inbox, settle
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.playlists import Playlists
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.query_parser import parse_rule
from segue.core.signal import Signal
from segue.core.smart_playlists import SmartPlaylists
from segue.core.standing import Stand
from segue.core.worker import Worker
from segue.domain.play import Ending, Play
from segue.domain.playlist import Kind, PlaylistId, with_added
from segue.domain.rule import Rule
from segue.domain.track import Track, TrackId


class FakePlayer:
    def __init__(self) -> None:
        self.played: Signal[tuple[Play, Track]] = Signal()


class FakeRanking:
    def __init__(self, at: object, tracks: list[TrackId]) -> None:
        self.at = at
        self.tracks = tracks


class FakeForYou:
    """Ranks by the ids it was given last."""

    def __init__(self, clock: FakeClock) -> None:
        self.ranked: Signal[object] = Signal()
        self.asked = 0
        self._clock = clock
        self.best: list[TrackId] = []

    def rank(self) -> None:
        self.asked += 1
        self.ranked.emit(FakeRanking(self._clock.now(), self.best))

    def is_past(self, at: object) -> bool:
        return at != self._clock.now()


class Scene:
    def __init__(self, folder: Path) -> None:
        self.inbox = Inbox()
        self.clock = FakeClock(MONDAY)
        self.alarms = FakeAlarms(self.clock, self.inbox)
        self.worker = Worker("rules", self.inbox)
        self.profile = open_profile(folder, MONDAY)
        file = self.profile.file
        with closing(open_writer(file)) as writer:
            writer.write([self._file(n) for n in range(1, 9)], MONDAY)
        self.player = FakePlayer()
        self.for_you = FakeForYou(self.clock)
        self.library = Library(
            self.profile.tracks,
            *(self.worker, None, self.worker, None, self.clock, self.inbox),  # type: ignore[arg-type]
        )
        self.likings = Likings(self.profile.tracks, self.clock, self.inbox)
        self.playlists = Playlists(self.profile.playlists, self.clock)
        self.smart = SmartPlaylists(
            *(self.playlists, self.library, self.likings, self.player),  # type: ignore[arg-type]
            lambda: self.for_you,  # type: ignore[arg-type, return-value]
            lambda: SqliteRuleReader.open(file),
            *(self.worker, self.alarms, self.clock),
        )
        self.told: list[Stand] = []
        self.smart.stands.connect(self.told.append)

    def _file(self, number: int) -> ReadFile:
        its = tags(f"Song {number}", genres=("Jazz" if number % 2 else "Soul",), duration=timedelta(minutes=number))
        return ReadFile(FoundFile(f"/music/{number}.flac", number, 1), its, None, ())

    def settle(self) -> list[PlaylistId]:
        """Of which lists something was told since."""
        self.told.clear()
        settle(self.worker, self.inbox)
        return [stand.playlist for stand in self.told]

    def watch(self, *rules: str) -> list[PlaylistId]:
        made = [self.playlists.create(f"List {n}", kind=Kind.SMART, rule=rule).id for n, rule in enumerate(rules)]
        for its in made:
            self.smart.watch(its)
        self.settle()
        return made

    def stands(self, its: PlaylistId) -> list[TrackId]:
        known = self.smart.known(its)
        assert known is not None
        return list(known.tracks)

    def play(self, track: int) -> None:
        play = self.profile.plays.end(
            a_listen(TrackId(track), self.clock.now(), listened=timedelta(minutes=5)), Ending.FINISHED
        )
        (known,) = self.profile.tracks.many([TrackId(track)])
        self.player.played.emit((play, known))

    def close(self) -> None:
        self.smart.close()
        self.worker.close()
        self.profile.close()


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with closing(Scene(tmp_path)) as made:
        yield made


def test_a_play_is_followed_by_those_that_look_at_plays(scene: Scene) -> None:
    unplayed, jazz = scene.watch("played:never by:title", "genre:jazz by:title")
    assert scene.stands(jazz) == [1, 3, 5, 7]
    scene.play(3)
    assert scene.settle() == [unplayed]
    assert scene.stands(unplayed) == [1, 2, 4, 5, 6, 7, 8]


def test_what_is_said_of_tracks_is_followed(scene: Scene) -> None:
    loved, rated = scene.watch("is:loved", "rating:>=4")
    take_back = scene.likings.rate([TrackId(2)], 5)
    assert scene.settle() == [rated]
    scene.likings.love([TrackId(5)], True)
    assert scene.settle() == [loved]
    assert (scene.stands(loved), scene.stands(rated)) == ([5], [2])
    assert take_back is not None
    take_back()
    scene.settle()
    assert scene.stands(rated) == []


def test_another_list_is_followed_through_all_that_is_done_to_it(scene: Scene) -> None:
    hand = scene.playlists.create("Hand", [TrackId(1)])
    inner, outer = scene.watch("in:hand by:title", "-in:hand genre:jazz by:title")
    assert (scene.stands(inner), scene.stands(outer)) == ([1], [3, 5, 7])
    scene.playlists.change(hand.id, lambda its: with_added(its, [TrackId(3)]))
    scene.settle()
    assert (scene.stands(inner), scene.stands(outer)) == ([1, 3], [5, 7])
    scene.playlists.rename(hand.id, "By hand")
    scene.settle()
    assert scene.playlists.get(inner).rule == 'in:"By hand" by:title'
    assert (scene.stands(inner), scene.stands(outer)) == ([1, 3], [5, 7])
    scene.playlists.undo()
    scene.settle()
    assert scene.playlists.get(outer).rule == "-in:hand genre:jazz by:title"
    assert scene.stands(inner) == [1, 3]
    scene.playlists.delete(hand.id)
    scene.settle()
    known = scene.smart.known(inner)
    assert known is not None
    assert (list(known.tracks), known.mistake) == ([], "There is no playlist “hand”.")
    scene.playlists.undo()
    scene.settle()
    assert scene.stands(inner) == [1, 3]


def test_an_edit_of_the_rule_is_followed_and_can_be_undone(scene: Scene) -> None:
    (its,) = scene.watch("genre:jazz by:title")
    scene.smart.change(its, "Renamed", parse_rule("genre:soul by:-title limit:2"))
    scene.settle()
    assert scene.stands(its) == [8, 6]
    assert scene.playlists.get(its).name == "Renamed"
    scene.playlists.undo()
    scene.settle()
    assert scene.stands(its) == [1, 3, 5, 7]


def test_a_scan_is_followed(scene: Scene) -> None:
    (its,) = scene.watch("genre:jazz by:title")
    with closing(open_writer(scene.profile.file)) as writer:
        writer.write([scene._file(9)], MONDAY)
    scene.library.changed.emit(None)
    assert scene.settle() == [its]
    assert scene.stands(its) == [1, 3, 5, 7, 9]


def test_ages_come_by_themselves(scene: Scene) -> None:
    scene.play(3)
    (its,) = scene.watch("last:<2h")
    assert scene.stands(its) == [3]
    scene.alarms.advance(timedelta(hours=2, minutes=1))
    assert scene.settle() == [its]
    assert scene.stands(its) == []


def test_what_fits_now_is_ranked_while_it_is_watched(scene: Scene) -> None:
    scene.for_you.best = [TrackId(6), TrackId(2)]
    (its,) = scene.watch("by:fits-now limit:3")
    assert scene.stands(its)[:2] == [6, 2]
    asked = scene.for_you.asked
    scene.for_you.best = [TrackId(4)]
    scene.alarms.advance(timedelta(minutes=2))
    scene.settle()
    assert scene.for_you.asked > asked
    assert scene.stands(its)[0] == 4


def test_what_is_not_watched_is_told_as_it_was_and_then_as_it_is(scene: Scene) -> None:
    made = scene.playlists.create("It", kind=Kind.SMART, rule="genre:jazz by:title").id
    unwatch = scene.smart.watch(made)
    scene.settle()
    unwatch()
    with closing(open_writer(scene.profile.file)) as writer:
        writer.write([scene._file(9)], MONDAY)
    scene.library.changed.emit(None)
    scene.settle()
    assert scene.smart.known(made) is None
    scene.smart.watch(made)
    assert scene.settle() == [made]
    assert scene.stands(made) == [1, 3, 5, 7, 9]


def test_a_search_may_name_a_list_once_a_worker_has_looked_into_it(scene: Scene) -> None:
    scene.playlists.create("Late", kind=Kind.SMART, rule="genre:jazz limit:2 by:title")
    told: list[object] = []
    for text in ("in:late -in:nothing", "a OR IN:Late"):
        assert scene.smart.lists(text) is None
        scene.smart.look_for(text, lambda text=text: told.append(scene.smart.lists(text)))  # type: ignore[misc]
    assert not told
    scene.settle()
    assert told == [{"late": [1, 3]}, {"late": [1, 3]}]
    scene.play(1)
    scene.settle()
    assert scene.smart.lists("in:late") == {"late": [1, 3]}, "still, after what does not touch it"
    assert scene.smart.lists("late") == {}
    scene.smart.doubt()
    scene.settle()
    assert scene.smart.lists("in:late") is None, "nobody watches it, so it is asked again when it is asked for"


def test_a_blend_can_be_named_by_no_search_and_no_rule(scene: Scene) -> None:
    scene.playlists.create("Evening", kind=Kind.BLEND)
    mistake = scene.smart.mistake_in_search('jazz in:"evening"')
    assert mistake is not None
    assert (mistake.start, mistake.end) == (9, 16)
    assert "“Evening” is filled anew" in mistake.sentence
    assert scene.smart.mistake_in_search("in:Morning evening") is None
    (its,) = scene.watch("-in:evening")
    known = scene.smart.known(its)
    assert known is not None
    assert "“Evening” is filled anew" in known.mistake


def test_of_rules_that_are_tried_out_the_last_is_told(scene: Scene) -> None:
    found: list[int] = []
    for rule in ("genre:jazz", "genre:soul limit:1", "limit:3"):
        scene.smart.try_out(parse_rule(rule), None, lambda stand: found.append(len(stand.tracks)))
    scene.settle()
    assert found == [3]


def test_a_length_is_told(scene: Scene) -> None:
    told: list[timedelta] = []
    scene.smart.length([TrackId(2), TrackId(3)], told.append)
    scene.settle()
    assert told == [timedelta(minutes=5)]


def test_a_list_may_not_hold_itself(scene: Scene) -> None:
    scene.playlists.create("A", kind=Kind.SMART, rule="in:b")
    b = scene.playlists.create("B", kind=Kind.SMART, rule="jazz").id
    assert scene.smart.refusal(b, "B", parse_rule("soul")) is None
    assert scene.smart.refusal(b, "B", parse_rule("in:a")) == (
        "“B” asks for “A”, which asks for “B”: so nothing can tell what stands in them."
    )
    assert scene.smart.refusal(None, "C", parse_rule("in:a")) is None


def test_rules_follow_a_name_only_where_one_list_has_it(scene: Scene) -> None:
    one, _ = scene.playlists.create("Same"), scene.profile.playlists.create("same", (), MONDAY, Kind.MANUAL, None, "")
    asks = scene.playlists.create("Asks", kind=Kind.SMART, rule="in:same OR -in:other limit:5").id
    scene.playlists.rename(one.id, "Else")
    assert scene.playlists.get(asks).rule == "in:same OR -in:other limit:5"
    other = scene.playlists.create("Other").id
    scene.playlists.rename(other, "Another one")
    assert scene.playlists.get(asks).rule == 'in:"same" OR -in:"Another one" limit:5'


def test_a_draw_can_be_drawn_anew(scene: Scene) -> None:
    (its,) = scene.watch("by:random")
    before = scene.stands(its)
    scene.smart.draw_anew(its)
    scene.settle()
    assert sorted(scene.stands(its)) == sorted(before)
    assert scene.stands(its) != before
    assert scene.playlists.get(its).rule == "by:random.2"


def test_a_list_is_made_of_a_rule_and_of_a_search(scene: Scene) -> None:
    assert scene.smart.create("Mine", Rule()).rule == ""
    assert scene.smart.create_of_search("genre:jazz miles").rule == "genre:jazz miles"


@pytest.mark.parametrize("seed", range(3))
def test_news_that_come_while_one_asks_are_not_lost(scene: Scene, seed: int) -> None:
    chance = random.Random(seed)
    played, loved = scene.watch("plays:>0 by:title", "is:loved by:title")
    wanted: tuple[set[TrackId], set[TrackId]] = set(), set()
    for _ in range(20):
        track = TrackId(chance.randrange(1, 9))
        if chance.random() < 0.5:
            scene.play(track)
            wanted[0].add(track)
        else:
            scene.likings.love([track], True)
            wanted[1].add(track)
        if chance.random() < 0.3:
            scene.inbox.run()
    scene.settle()
    assert (scene.stands(played), scene.stands(loved)) == (sorted(wanted[0]), sorted(wanted[1]))
