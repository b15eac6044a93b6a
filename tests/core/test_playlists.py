"""Playlists: any sequence of edits, undone, gives back the exact state; and redone, what it had led to."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import MONDAY, a_file
from fakes import FakeClock
from segue.adapters.sqlite.profile import Profile, open_profile
from segue.core.playlists import Did, Edit, Playlists
from segue.core.query_parser import parse_rule
from segue.core.recipes import Recipe, read, written
from segue.domain.blend import Blend, BlendPart, OfRule, Own
from segue.domain.playlist import (
    Kind,
    Playlist,
    PlaylistId,
    Wanted,
    lists_in,
    standing,
    with_added,
    with_moved,
    with_removed,
    without_repeats,
)
from segue.domain.query import And, InPlaylist, Not
from segue.domain.rule import Rule
from segue.domain.track import TrackId


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Profile]:
    """A profile that knows tracks 1 to 5."""
    with closing(open_profile(tmp_path_factory.mktemp("profile"), MONDAY)) as made:
        for i in range(5):
            made.tracks.opened([a_file(f"/music/{i}.flac")], MONDAY)
        yield made


def none_in(profile: Profile) -> Playlists:
    profile.connection.execute("DELETE FROM playlist_tracks")
    profile.connection.execute("UPDATE playlists SET folder_id = NULL")
    profile.connection.execute("DELETE FROM playlists")
    profile.connection.commit()
    return Playlists(profile.playlists, FakeClock())


@pytest.fixture
def playlists(profile: Profile) -> Playlists:
    return none_in(profile)


def state(playlists: Playlists) -> list[Playlist]:
    return [playlists.get(its.id) for its in playlists.all()]


def there(playlists: Playlists, number: int, *kinds: Kind) -> PlaylistId | None:
    """The number-th of what there is, round and round."""
    ids = [its.id for its in playlists.all() if not kinds or its.kind in kinds]
    return ids[number % len(ids)] if ids else None


Act: TypeAlias = Callable[[Playlists], object]
numbers = st.integers(0, 7)
tracks = st.lists(st.integers(1, 5).map(TrackId), max_size=5)
changes: st.SearchStrategy[Callable[[Playlist], Playlist]] = st.one_of(
    st.builds(lambda t, at: lambda its: with_added(its, t, at), tracks, st.none() | numbers),
    st.builds(lambda gone: lambda its: with_removed(its, gone), st.lists(numbers, max_size=3)),
    st.builds(lambda p, before: lambda its: with_moved(its, p, before), st.lists(numbers, max_size=3), numbers),
    st.just(without_repeats),
    st.builds(lambda text: lambda its: replace(its, note=text), st.text(max_size=3)),
    st.builds(lambda data: lambda its: replace(its, cover=data), st.binary(max_size=3)),
    st.builds(lambda text: lambda its: replace(its, rule=text), st.text(max_size=3)),
)


def create(name: str, kind: Kind, some: list[TrackId], number: int) -> Act:
    return lambda lists: lists.create(
        name, some if kind is Kind.MANUAL else (), kind, there(lists, number, Kind.FOLDER), ""
    )


def on_one(act: Callable[[Playlists, PlaylistId], object], number: int, *kinds: Kind) -> Act:
    def does(lists: Playlists) -> None:
        if (one := there(lists, number, *kinds)) is not None:
            act(lists, one)

    return does


acts: st.SearchStrategy[Act] = st.one_of(
    st.builds(create, st.text(max_size=3), st.sampled_from(Kind), tracks, numbers),
    st.builds(lambda change, n: on_one(lambda ls, one: ls.change(one, change), n, Kind.MANUAL), changes, numbers),
    st.builds(lambda name, n: on_one(lambda ls, one: ls.rename(one, name), n), st.text(max_size=3), numbers),
    st.builds(lambda n: on_one(lambda ls, one: ls.duplicate(one), n, Kind.MANUAL, Kind.SMART), numbers),
    st.builds(
        lambda n, m: on_one(lambda ls, one: ls.merge([there(ls, m, Kind.MANUAL) or one], one), n, Kind.MANUAL),
        *(numbers, numbers),
    ),
    st.builds(lambda n, m: on_one(lambda ls, one: ls.move([one], there(ls, m, Kind.FOLDER)), n), *(numbers, numbers)),
    st.builds(
        lambda n, m, k: on_one(lambda ls, one: ls.place([one], there(ls, m, Kind.FOLDER), there(ls, k)), n),
        *(numbers, numbers, numbers),
    ),
    st.builds(lambda n, k: on_one(lambda ls, one: ls.place([one], None, there(ls, k)), n), *(numbers, numbers)),
    st.builds(lambda n: on_one(lambda ls, one: ls.sort_by_name(ls.head(one).folder), n), numbers),
    st.builds(lambda n: on_one(lambda ls, one: ls.delete(one), n), numbers),
)


@settings(max_examples=120, deadline=None, derandomize=True, database=None)
@given(some=st.lists(acts, max_size=12))
def test_any_edits_undone_and_redone(profile: Profile, some: list[Act]) -> None:
    playlists = none_in(profile)
    states, edits = [state(playlists)], []
    for act in some:
        act(playlists)
        if (now := state(playlists)) != states[-1]:
            states.append(now)
            edits.append(playlists.undoable())
    for before, edit in zip(reversed(states[:-1]), reversed(edits), strict=True):
        assert playlists.undo() is edit
        assert state(playlists) == before
    for after, edit in zip(states[1:], edits, strict=True):
        assert playlists.redo() is edit
        assert state(playlists) == after
    assert playlists.redo() is None


def said(edit: Edit | None) -> tuple[Did, str] | None:
    return None if edit is None else (edit.did, edit.name)


def test_an_edit_after_an_undo_leaves_nothing_to_redo(playlists: Playlists) -> None:
    made = playlists.create("Gym")
    playlists.rename(made.id, "Run")
    assert said(playlists.undo()) == (Did.RENAMED, "Gym")
    assert said(playlists.redoable()) == (Did.RENAMED, "Gym")
    playlists.change(made.id, lambda its: with_added(its, [TrackId(1)]))
    assert playlists.redoable() is None
    assert said(playlists.undoable()) == (Did.CHANGED, "Gym")


def test_a_first_name_is_one_step_with_the_making(playlists: Playlists) -> None:
    made = playlists.create("New playlist", [TrackId(1)])
    playlists.name_made(made.id, "Gym")
    assert said(playlists.undo()) == (Did.MADE, "Gym")
    assert state(playlists) == []
    playlists.redo()
    assert [(its.name, its.tracks) for its in state(playlists)] == [("Gym", (1,))]
    playlists.name_made(made.id, "Gym")
    assert said(playlists.undoable()) == (Did.MADE, "Gym"), "the same name is no step"


def test_a_name_that_comes_after_something_else_is_a_step_of_its_own(playlists: Playlists) -> None:
    made = playlists.create("New playlist")
    playlists.change(made.id, lambda its: with_added(its, [TrackId(1)]))
    playlists.name_made(made.id, "Gym")
    assert said(playlists.undo()) == (Did.RENAMED, "New playlist")
    assert [its.tracks for its in state(playlists)] == [(1,)]


def test_a_folder_made_for_lists_is_one_step_with_them_and_its_name(playlists: Playlists) -> None:
    lists = [playlists.create("Gym"), playlists.create("Run")]
    folder = playlists.create("New folder", kind=Kind.FOLDER)
    playlists.move_to_made([its.id for its in lists], folder.id)
    playlists.name_made(folder.id, "Sport")
    assert said(playlists.undo()) == (Did.MADE, "Sport")
    assert state(playlists) == lists
    playlists.redo()
    assert {its.name: its.folder for its in state(playlists)} == {"Sport": None, "Gym": folder.id, "Run": folder.id}


def test_a_name_that_is_taken_gets_a_number(playlists: Playlists) -> None:
    gym = playlists.create("Gym")
    party = playlists.create("Party")
    asks = playlists.create("Asks", kind=Kind.SMART, rule="in:gym")
    playlists.rename(gym.id, "party")
    assert playlists.get(gym.id).name == "party 2"
    assert playlists.get(asks.id).rule == 'in:"party 2"'
    playlists.rename(party.id, "PARTY")
    assert playlists.get(party.id).name == "PARTY", "its own name is not taken"
    playlists.undo()
    playlists.undo()
    assert (playlists.get(gym.id).name, playlists.get(asks.id).rule) == ("Gym", "in:gym")


def test_parts_of_blends_follow_a_name(playlists: Playlists) -> None:
    def blend(*rules: str) -> Blend:
        typed = (BlendPart(OfRule(rule), 20) for rule in rules)
        return Blend((*typed, BlendPart(Own.FITS_NOW, 100 - 20 * len(rules))), 12)

    def rule_text(*rules: str) -> str:
        return written(Recipe("Its recipe", blend(*rules), "A note"))

    gym = playlists.create("Gym")
    made = playlists.create("Mix", kind=Kind.BLEND, rule=rule_text('in:"Gym" genre:rock', "IN:other", "-in:gym"))
    others = [
        playlists.create("Else", kind=Kind.BLEND, rule=rule) for rule in ("in: no recipe", rule_text("in:else"))
    ]
    before = state(playlists)
    playlists.rename(gym.id, 'The "Gym"')
    after = read(playlists.get(made.id).rule, lambda _: None, is_foreign=False)
    rules = [part.source.rule for part in after.blend.parts if isinstance(part.source, OfRule)]
    assert [parse_rule(rule) for rule in rules] == [
        Rule(And((InPlaylist('The "Gym"'), parse_rule("genre:rock").query))),
        parse_rule("in:other"),
        Rule(Not(InPlaylist('The "Gym"'))),
    ]
    assert after == Recipe("Its recipe", blend(*rules), "A note")
    assert [playlists.get(its.id) for its in others] == others
    playlists.undo()
    assert state(playlists) == before


def test_what_changes_nothing_is_no_step(playlists: Playlists) -> None:
    made = playlists.create("Gym", [TrackId(1)])
    playlists.change(made.id, without_repeats)
    playlists.rename(made.id, "  ")
    playlists.move([made.id], None)
    assert said(playlists.undoable()) == (Did.MADE, "Gym")


def test_fifty_edits_and_more_can_be_undone(playlists: Playlists) -> None:
    made = playlists.create("Gym")
    for number in range(60):
        playlists.change(made.id, lambda its, number=number: with_added(its, [TrackId(number % 5 + 1)]))
    for left in range(60, 0, -1):
        assert len(playlists.get(made.id).tracks) == left
        playlists.undo()
    assert playlists.get(made.id).tracks == ()


def test_deletions_are_undone_after_a_restart(profile: Profile, playlists: Playlists) -> None:
    folder = playlists.create("Trips", kind=Kind.FOLDER)
    inner = playlists.create("Road", [TrackId(1), TrackId(2)], folder=folder.id)
    other = playlists.create("Other", [TrackId(3)])
    empty = playlists.create("Empty")
    before = state(playlists)
    playlists.delete(folder.id)
    playlists.delete(empty.id)
    assert [its.name for its in playlists.all()] == ["Other"]
    again = Playlists(profile.playlists, FakeClock(MONDAY))
    assert said(again.undo()) == (Did.DELETED, "Trips")
    assert state(again) == [its for its in before if its.id != empty.id]
    assert again.undo() is None
    assert {its.id for its in again.all()} == {folder.id, inner.id, other.id}


def test_of_a_deleted_folder_one_can_be_brought_back(playlists: Playlists) -> None:
    folder = playlists.create("Trips", kind=Kind.FOLDER)
    inner = playlists.create("Road", [TrackId(1)], folder=folder.id)
    playlists.delete(folder.id)
    assert [its.name for its in playlists.deleted()[0]] == ["Trips", "Road"]
    playlists.restore(inner.id)
    assert state(playlists) == [replace(inner, folder=None)]


def test_what_comes_back_does_not_take_the_name_of_another(profile: Profile, playlists: Playlists) -> None:
    old = playlists.create("Road", [TrackId(1)])
    playlists.delete(old.id)
    new = playlists.create("road", [TrackId(2)])
    again = Playlists(profile.playlists, FakeClock(MONDAY))
    assert said(again.undo()) == (Did.DELETED, "Road")
    assert state(again) == [new, replace(old, name="Road 2")]
    assert said(again.redo()) == (Did.DELETED, "Road")
    assert state(again) == [new]
    (back,) = again.restore(old.id)
    assert back == replace(old, name="Road 2")
    again.undo()
    again.redo()
    assert state(again) == [new, back]


def test_a_folder_does_not_go_into_itself(playlists: Playlists) -> None:
    outer = playlists.create("Outer", kind=Kind.FOLDER)
    inner = playlists.create("Inner", kind=Kind.FOLDER, folder=outer.id)
    playlists.move([outer.id], inner.id)
    playlists.move([inner.id], inner.id)
    assert {its.name: its.folder for its in playlists.all()} == {"Outer": None, "Inner": outer.id}


def test_what_was_wanted_is_found_in_what_can_be_undone_too(profile: Profile, playlists: Playlists) -> None:
    wanted = Wanted("/music/gone.flac", "Somebody", "Gone")
    (song,) = profile.playlists.want([wanted])
    made = playlists.create("Old list", [TrackId(1), song])
    playlists.change(made.id, lambda its: with_removed(its, [0]))
    assert dict(profile.playlists.wanted()) == {song: wanted}
    assert dict(profile.playlists.wanted([song, TrackId(1)])) == {song: wanted}
    heard: list[Playlist] = []
    playlists.edited.connect(heard.append)
    playlists.found({song: TrackId(4)})
    assert [its.tracks for its in heard] == [(TrackId(4),)]
    playlists.undo()
    assert playlists.get(made.id).tracks == (TrackId(1), TrackId(4))
    assert not profile.playlists.wanted()


def test_each_edit_is_stored_at_once(tmp_path: Path) -> None:
    with closing(open_profile(tmp_path, MONDAY)) as profile:
        made = Playlists(profile.playlists, FakeClock()).create("Gym")
        with closing(open_profile(tmp_path, MONDAY)) as other:
            assert other.playlists.get(made.id) == made


def test_what_comes_late_for_a_deleted_playlist_does_not_bring_it_back(playlists: Playlists) -> None:
    made = playlists.create("Gym", [TrackId(1)])
    playlists.delete(made.id)
    assert playlists.change(made.id, lambda its: with_added(its, [TrackId(2)])) == made
    assert not playlists.all()
    assert said(playlists.undoable()) == (Did.DELETED, "Gym")


def test_a_late_undo_takes_back_no_other_edit(playlists: Playlists) -> None:
    made = playlists.create("Gym")
    first = playlists.undoable()
    playlists.rename(made.id, "Run")
    assert playlists.undo(first) is None
    second = playlists.undo()
    assert playlists.get(made.id).name == "Gym"
    assert playlists.undo(first) is first
    assert playlists.redo(second) is None
    assert playlists.redo() is first


def test_a_long_list_is_held_once_however_often_it_is_edited(playlists: Playlists) -> None:
    made = playlists.create("Gym", [TrackId(1)] * 50)
    playlists.change(made.id, lambda its: with_added(its, [TrackId(2)]))
    first = playlists.undoable()
    playlists.change(made.id, lambda its: with_added(its, [TrackId(3)]))
    second = playlists.undoable()
    assert first is not None
    assert second is not None
    assert second.changes[0][0] is first.changes[0][1]


def standing_in(playlists: Playlists, folder: PlaylistId | None = None) -> str:
    its = (one for one in playlists.all() if one.folder == folder)
    return " ".join(one.name for one in sorted(its, key=standing))


def test_lists_stand_where_they_were_put_and_others_behind_them_by_name(playlists: Playlists) -> None:
    made = {name: playlists.create(name).id for name in "dabc"}
    playlists.place([made["b"]], None)
    assert standing_in(playlists) == "a c d b"
    playlists.place([made["b"], made["d"]], None, made["a"])
    assert standing_in(playlists) == "d b a c", "as they stood to one another"
    playlists.create("Aa")
    assert standing_in(playlists) == "d b a c Aa"
    edit = playlists.undoable()
    playlists.place([made["c"]], None)
    assert standing_in(playlists) == "d b a Aa c"
    playlists.undo()
    playlists.undo()
    assert playlists.redoable() is edit
    assert standing_in(playlists) == "d b a c"
    playlists.place([made["d"]], None, made["b"])
    assert playlists.redoable() is edit, "it stands there already"
    assert playlists.is_by_hand(None)
    playlists.sort_by_name(None)
    assert standing_in(playlists) == "a b c d"
    assert not playlists.is_by_hand(None)
    playlists.undo()
    assert standing_in(playlists) == "d b a c"


def test_a_list_is_put_among_those_of_a_folder_and_folders_stay_first(playlists: Playlists) -> None:
    trips, inner = (playlists.create(name, kind=Kind.FOLDER).id for name in ("Trips", "Inner"))
    made = {name: playlists.create(name, folder=trips).id for name in "ab"}
    other = playlists.create("Other").id
    playlists.move([inner], trips)
    playlists.place([other, trips], trips, made["b"])
    assert standing_in(playlists, trips) == "Inner a Other b"
    assert [its.name for its in lists_in(trips, playlists.all())] == ["a", "Other", "b"]
    assert playlists.head(trips).folder is None, "not into itself"
    playlists.move([other], None)
    assert playlists.head(other).place is None
    playlists.undo()
    playlists.undo()
    assert standing_in(playlists, trips) == "Inner a b"
