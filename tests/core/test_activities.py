"""The listener's own list: what is added, renamed, moved and removed, and what follows it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_file, a_listen, an_offer
from fakes import FakeActivityLog, FakeClock, FakeSettings, Inbox, settle
from segue.adapters.sqlite.activities import SqliteActivities
from segue.adapters.sqlite.profile import Profile, open_profile
from segue.core.activities import Activities, activity_of
from segue.core.playlists import Playlists
from segue.core.recipes import Recipe, written
from segue.core.worker import Worker
from segue.domain.blend import Blend, BlendPart, OfRule, Own
from segue.domain.context import ACTIVITIES, Activity
from segue.domain.play import Ending
from segue.domain.playlist import Kind

GAMING, PLAYING = Activity("gaming"), Activity("playing")


class Scene:
    def __init__(self, profile: Profile) -> None:
        self.inbox = Inbox()
        self.worker = Worker("library", self.inbox)
        self.log = FakeActivityLog()
        self.playlists = Playlists(profile.playlists, FakeClock())
        self.activities = Activities(FakeSettings(), self.playlists, self.worker, lambda: self.log)
        self.told: list[object] = []
        self.activities.changed.connect(lambda _: self.told.append(self.activities.all))
        self.activities.renamed.connect(self.told.append)
        self.activities.renamed_in_log.connect(lambda _: self.told.append("log"))


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with closing(open_profile(tmp_path / "profile", MONDAY)) as made:
        made.tracks.opened([a_file("/music/a.flac")], MONDAY)
        yield made


@pytest.fixture
def it(profile: Profile) -> Iterator[Scene]:
    scene = Scene(profile)
    yield scene
    scene.worker.close()


def test_a_new_listener_has_the_usual_ones(it: Scene) -> None:
    assert it.activities.all == ACTIVITIES


def test_one_that_is_added_stands_last(it: Scene) -> None:
    it.activities.add("  Cleaning  up ")
    assert it.activities.all == (*ACTIVITIES, "cleaning up")
    assert it.told == [it.activities.all]


@pytest.mark.parametrize(("typed", "word"), [("Cleaning", "cleaning"), ("DJing", "DJing"), ("TV", "TV"), ("X", "x")])
def test_it_stands_in_a_sentence(typed: str, word: str) -> None:
    assert activity_of(typed) == word


def test_no_name_and_no_name_twice(it: Scene) -> None:
    assert it.activities.refusal("   ") == "An activity needs a name."
    assert it.activities.refusal("GAMING") == "“GAMING” is in your list already."
    assert it.activities.refusal("Gaming", GAMING) is None
    it.activities.add("Gaming")
    it.activities.rename(GAMING, "Working")
    it.activities.rename(GAMING, " ")
    assert it.told == []


def test_they_can_be_put_in_another_order(it: Scene) -> None:
    it.activities.move(GAMING, -1)
    assert it.activities.all[:2] == ("gaming", "working")
    it.activities.move(GAMING, -1)
    assert it.activities.all[:2] == ("gaming", "working")
    it.activities.move(GAMING, 2)
    assert it.activities.all[:3] == ("working", "exercising", "gaming")


def test_one_that_is_removed_can_come_back_to_its_place(it: Scene) -> None:
    back = it.activities.remove(GAMING)
    assert GAMING not in it.activities.all
    back()
    assert it.activities.all == ACTIVITIES
    assert it.log.renamed == []


def test_a_renamed_one_stays_in_its_place_and_the_log_follows(it: Scene) -> None:
    it.activities.rename(GAMING, "Playing")
    settle(it.worker, it.inbox)
    assert it.activities.all[1] == "playing"
    assert it.log.renamed == [("gaming", "playing")]
    assert it.log.is_closed
    assert it.told == [it.activities.all, ("gaming", "playing"), "log"]


def test_a_renamed_one_can_be_called_as_before_and_so_again(it: Scene) -> None:
    smart = it.playlists.create("Then", kind=Kind.SMART, rule="played:gaming")
    renamed = it.activities.rename(GAMING, "Playing")
    assert renamed is not None
    assert renamed.stands()
    again = renamed.back()
    assert it.activities.all == ACTIVITIES
    assert it.playlists.get(smart.id).rule == "played:gaming"
    again()
    settle(it.worker, it.inbox)
    assert it.activities.all[1] == "playing"
    assert it.log.renamed == [("gaming", "playing"), ("playing", "gaming"), ("gaming", "playing")]


def test_what_has_become_one_with_another_is_not_told_apart_again(it: Scene) -> None:
    it.log.known = {PLAYING}
    in_log = it.activities.rename(GAMING, "Playing")
    settle(it.worker, it.inbox)
    it.playlists.create("Then", kind=Kind.SMART, rule='played:"crafting"')
    in_rule = it.activities.rename(Activity("working"), "crafting")
    taken = it.activities.rename(Activity("reading"), "leafing")
    it.activities.add("reading")
    assert [one is not None and one.stands() for one in (in_log, in_rule, taken)] == [False] * 3


def test_the_rules_of_playlists_follow(it: Scene) -> None:
    smart = it.playlists.create("Then", kind=Kind.SMART, rule="played:gaming,friday>=3 limit:50")
    quoted = it.playlists.create("Not then", kind=Kind.SMART, rule='-played:"gaming" rock')
    other = it.playlists.create("Games", kind=Kind.SMART, rule="gaming played:working")
    parts = BlendPart(OfRule("played:gaming"), 60), BlendPart(Own.FITS_NOW, 40)
    blend = it.playlists.create("Mixed", kind=Kind.BLEND, rule=written(Recipe("", Blend(parts))))
    it.activities.rename(GAMING, "playing")
    assert it.playlists.get(smart.id).rule == 'played:friday,"playing">=3 limit:50'
    assert it.playlists.get(quoted.id).rule == '-played:"playing" rock'
    assert it.playlists.get(other.id) == other
    assert "playing" in it.playlists.get(blend.id).rule


def test_all_that_was_played_is_called_otherwise(profile: Profile, tmp_path: Path) -> None:
    for activity in (GAMING, Activity("working"), None):
        profile.plays.end(a_listen(1, MONDAY, activity=activity), Ending.FINISHED)
    profile.plays.begin(a_listen(1, MONDAY, activity=GAMING))
    with closing(SqliteActivities(profile.file)) as log:
        assert not log.rename(GAMING, PLAYING)
        assert log.rename(Activity("unheard of"), PLAYING), "it is known by now"
    profile.plays.recover()
    assert [play.listen.activity for play, _ in profile.plays.all()] == ["playing", "working", None, "playing"]


def test_the_keys_of_its_habits_are_called_otherwise(profile: Profile) -> None:
    keys = ("Jazz||gaming", "Jazz|4|evening", "Jazz||board gaming", "Jazz||gaming late")
    for key in keys:
        offer = an_offer(key=key)
        evidence = replace(offer.mix.evidence, activity=GAMING, with_activity=1)
        its = replace(offer, activity=GAMING, mix=replace(offer.mix, evidence=evidence))
        profile.offers.add(its)
    other = profile.offers.add(an_offer())
    with closing(SqliteActivities(profile.file)) as log:
        log.rename(GAMING, PLAYING)
    *found, last = (offer for offer, _ in profile.offers.since(MONDAY))
    assert [offer.key for offer in found] == ["Jazz||playing", *keys[1:]]
    assert {(offer.activity, offer.mix.evidence.activity) for offer in found} == {(PLAYING, PLAYING)}
    assert last == other
