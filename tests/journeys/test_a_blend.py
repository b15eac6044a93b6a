"""Lists with a personal part: filled anew each time they start, as shared, and without end if wished."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conftest import Running, Start
from segue.core.blending import BEGINNING, LOW, Filling
from segue.core.playback import StopAfter
from segue.core.recipes import RecipeMistake
from segue.domain import queue as queues
from segue.domain.blend import APART, BATCH, Blend, BlendPart, OfPlaylist, OfRule, Own
from segue.domain.play import CHOSEN, OriginKind
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.sorting import SortBy
from segue.domain.track import TrackId


@pytest.fixture
def running(start: Start, demo_copy: Path) -> Running:
    return start(demo_copy)


def filled(running: Running, qtbot: QtBot, blend: Blend) -> Filling:
    got: list[Filling] = []
    running.program.blending.fill(blend, got.append)
    qtbot.waitUntil(lambda: bool(got), timeout=20_000)
    return got[0]


def all_done(running: Running, qtbot: QtBot) -> None:
    """Whatever was to be filled in has been."""
    done: list[None] = []
    running.program.ground.habits_worker.submit(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)


def queued(running: Running) -> list[TrackId]:
    return [entry.track for entry in running.program.player.queue.entries]


def road_trip(running: Running) -> PlaylistId:
    every = running.program.library.find("", SortBy.TITLE, False)
    return running.program.playlists.create("Road trip", list(every[:40])).id


def test_a_list_of_my_own_what_fits_now_and_forgotten_favourites(running: Running, qtbot: QtBot) -> None:
    trip = road_trip(running)
    parts = BlendPart(OfPlaylist(trip), 60), BlendPart(Own.FITS_NOW, 25), BlendPart(Own.NEVER_HEARD, 15)
    made = running.program.blending.create("Friday mix", Blend(parts, 20))
    running.program.blending.start(made.id)
    qtbot.waitUntil(lambda: len(queued(running)) == 20, timeout=20_000)
    player = running.program.player
    assert {(entry.origin.kind, entry.origin.of) for entry in player.queue.entries} == {
        (OriginKind.PLAYLIST, made.id)
    }
    assert len(set(queued(running)) & set(running.program.playlists.get(trip).tracks)) >= 12
    artists = [track.tags.artist for track in running.program.library.tracks.many(queued(running))]
    assert all(len(set(artists[at : at + APART])) == APART for at in range(len(artists) - APART + 1))
    before = queued(running)
    running.program.blending.start(made.id)
    qtbot.waitUntil(lambda: queued(running) != before, timeout=20_000)
    assert len(queued(running)) == 20, "anew each time"


def test_shares_by_rules_are_met(running: Running, qtbot: QtBot) -> None:
    parts = BlendPart(OfRule("genre:jazz"), 50), BlendPart(OfRule("-genre:jazz"), 50)
    filling = filled(running, qtbot, Blend(parts, 16))
    assert Counter(one.part for one in filling.filled) == {0: 8, 1: 8}
    assert filling.short == ()
    for one in filling.filled:
        (track,) = running.program.library.tracks.many([one.song.track])
        assert ("Jazz" in track.tags.genres) == (one.part == 0)


def test_a_part_that_has_nothing_is_told(running: Running, qtbot: QtBot) -> None:
    parts = BlendPart(OfRule("artist:nobody"), 30), BlendPart(Own.FITS_NOW, 70)
    filling = filled(running, qtbot, Blend(parts, 10))
    assert (len(filling.filled), filling.short) == (10, (0,))


def test_what_was_never_heard_was_never_heard(running: Running, qtbot: QtBot) -> None:
    filling = filled(running, qtbot, Blend((BlendPart(Own.NEVER_HEARD, 100),), 10))
    counts = running.program.library.tracks.counts(filling.tracks)
    assert filling.filled
    assert not [track for track, its in counts.items() if its.plays]


def test_a_time(running: Running, qtbot: QtBot) -> None:
    filling = filled(running, qtbot, Blend((BlendPart(Own.FITS_NOW, 100),), timedelta(minutes=9)))
    total = sum((one.song.length for one in filling.filled), timedelta())
    assert abs(total - timedelta(minutes=9)) < timedelta(minutes=1)


def test_without_end_more_comes_before_it_runs_out(running: Running, qtbot: QtBot) -> None:
    made = running.program.blending.create("On and on", Blend((BlendPart(Own.FITS_NOW, 100),), is_endless=True))
    running.program.blending.start(made.id)
    qtbot.waitUntil(lambda: len(queued(running)) == BATCH, timeout=20_000)
    running.program.player.play_at(BATCH - LOW - 1)
    qtbot.waitUntil(lambda: len(queued(running)) == 2 * BATCH, timeout=20_000)
    assert len(set(queued(running))) == 2 * BATCH
    every = running.program.library.find("", SortBy.TITLE, False)
    running.program.player.play(list(every[:3]), CHOSEN)
    running.program.player.play_at(2)
    all_done(running, qtbot)
    assert queued(running) == list(every[:3]), "something else is played: the blend is left"


def test_a_recipe_goes_to_somebody_else(running: Running, qtbot: QtBot) -> None:
    blending, playlists = running.program.blending, running.program.playlists
    smart = playlists.create("Jazz", (), Kind.SMART, None, "genre:jazz")
    made = blending.create("Half and half", Blend((BlendPart(OfPlaylist(smart.id), 50), BlendPart(Own.FITS_NOW, 50))))
    text = blending.saved(made.id)
    opened = blending.opened(text)
    assert opened.name == "Half and half 2"
    assert blending.recipe(opened).blend.parts[0].source == OfRule("genre:jazz")
    own = blending.create("Mine", Blend((BlendPart(OfPlaylist(road_trip(running)), 100),)))
    with pytest.raises(RecipeMistake, match="playlist of your own"):
        blending.saved(own.id)


def test_what_cannot_be_read_is_told(running: Running) -> None:
    told: list[str] = []
    running.program.blending.failed.connect(told.append)
    broken = running.program.playlists.create("Broken", (), Kind.BLEND, None, "segue_recipe = 9")
    running.program.blending.start(broken.id)
    assert "newer Segue" in told[0]


def test_an_edit_can_be_undone(running: Running) -> None:
    blending, playlists = running.program.blending, running.program.playlists
    made = blending.create("Friday mix")
    blending.change(made.id, Blend((BlendPart(Own.FORGOTTEN, 100),), 30))
    playlists.undo()
    assert blending.recipe(playlists.get(made.id)).blend == BEGINNING


def endless(running: Running, qtbot: QtBot) -> None:
    made = running.program.blending.create("On and on", Blend((BlendPart(Own.FITS_NOW, 100),), is_endless=True))
    running.program.blending.start(made.id)
    qtbot.waitUntil(lambda: len(queued(running)) == BATCH, timeout=20_000)


def test_without_end_it_has_one_while_the_music_is_to_stop_behind_it(running: Running, qtbot: QtBot) -> None:
    player = running.program.player
    endless(running, qtbot)
    player.set_stop_after(StopAfter.QUEUE)
    player.play_at(BATCH - 1)
    all_done(running, qtbot)
    assert len(queued(running)) == BATCH
    player.set_stop_after(None)
    qtbot.waitUntil(lambda: len(queued(running)) == 2 * BATCH, timeout=20_000)


def test_what_was_cleared_stays_so(running: Running, qtbot: QtBot) -> None:
    endless(running, qtbot)
    running.program.player.change_queue(queues.cleared)
    all_done(running, qtbot)
    assert len(queued(running)) == 1


def test_without_end_it_goes_on_after_a_restart(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    qtbot.waitUntil(lambda: running.program.playing.kept_queue._is_begun)
    endless(running, qtbot)
    before = queued(running)
    running.close()
    again = start(demo_copy)
    qtbot.waitUntil(lambda: queued(again) == before)
    again.program.player.play_at(BATCH - LOW - 1)
    qtbot.waitUntil(lambda: len(queued(again)) == 2 * BATCH, timeout=20_000)
    assert len(set(queued(again))) == 2 * BATCH


def test_a_blend_may_have_a_long_name(running: Running) -> None:
    blending, playlists = running.program.blending, running.program.playlists
    made = blending.create("Friday mix")
    playlists.rename(made.id, "x" * 300)
    blending.change(made.id, Blend((BlendPart(Own.FORGOTTEN, 100),), 30))
    assert blending.recipe(playlists.get(made.id)).blend.length == 30
