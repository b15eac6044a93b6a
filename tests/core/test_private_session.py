"""In a private session nothing is kept of what plays, and what was before comes back with its end."""

from datetime import timedelta

import pytest

from core.test_kept_queue import begun
from core.test_playback import LENGTH, Deck
from core.test_resuming import MIX, TALK, Study
from fakes import FakeSettings
from segue.core.playback import State
from segue.core.private_session import PrivateSession
from segue.domain.track import TrackId


@pytest.fixture
def deck() -> Deck:
    return Deck()


def session_of(deck: Deck) -> PrivateSession:
    return PrivateSession(deck.player, deck.tracks, deck.settings)  # type: ignore[arg-type]


def test_nothing_is_logged_nor_noted(deck: Deck) -> None:
    deck.player.set_private(True)
    deck.put_on(1, 2, 3)
    deck.pass_time(LENGTH + 20)
    assert deck.track == 2
    deck.player.next()
    deck.inbox.run()
    deck.pass_time(10)
    assert (deck.log.under_way, deck.log.begun) == (None, 0)
    deck.player.close()
    assert (deck.log.plays, deck.played) == ([], [])


def test_what_plays_as_it_begins_is_private_too_and_no_crash_tells_of_it(deck: Deck) -> None:
    deck.put_on(1, 2, 3)
    deck.pass_time(LENGTH + 20)
    assert deck.log.under_way is not None
    deck.player.set_private(True)
    assert deck.log.under_way is None
    deck.pass_time(10)
    deck.player.set_private(False)
    deck.pass_time(15)
    assert deck.player.leaves_no_trace, "to its end"
    assert deck.log.under_way is None
    deck.pass_time(LENGTH)
    deck.player.stop()
    assert [track for track, _, _ in deck.logged] == [1, 3]


def test_what_was_made_ready_before_is_private_when_it_plays(deck: Deck) -> None:
    deck.put_on(1, 2)
    deck.pass_time(LENGTH - 1)
    deck.player.set_private(True)
    deck.pass_time(10)
    assert deck.track == 2
    deck.player.set_private(False)
    deck.pass_time(LENGTH)
    assert deck.logged == []


def test_long_tracks_go_on_where_they_were_before(deck: Deck) -> None:
    study = Study()
    study.put_on(MIX)
    study.seek(TALK)
    study.put_on(1)
    before = dict(study.places.kept)
    study.player.set_private(True)
    study.put_on(MIX)
    study.seek(2 * timedelta(minutes=10))
    study.pass_time(20)
    study.player.set_private(False)
    study.pass_time(20)
    study.put_on(1)
    assert study.places.kept == before != {}


def test_the_queue_from_before_comes_back_where_it_was() -> None:
    deck, _ = begun(FakeSettings())
    deck.put_on(1, 2, 3, start=1)
    deck.pass_time(23)
    deck.player.set_private(True)
    deck.put_on(7, 8)
    deck.pass_time(30)
    deck.player.set_private(False)
    deck.inbox.run()
    assert [entry.track for entry in deck.player.queue.entries] == [1, 2, 3]
    assert (deck.track, deck.player.state) == (2, State.PAUSED)
    assert deck.player.position() == timedelta(seconds=23)
    assert not deck.engine.is_playing
    deck.player.resume()
    deck.inbox.run()
    deck.pass_time(LENGTH)
    assert [track for track, _, _ in deck.logged] == [2], "what is heard from now on counts"


def test_a_queue_that_is_still_the_same_plays_on() -> None:
    deck, _ = begun(FakeSettings())
    deck.put_on(1, 2, 3)
    deck.player.set_private(True)
    deck.pass_time(LENGTH + 5)
    deck.player.set_private(False)
    assert (deck.track, deck.player.state) == (2, State.PLAYING)


@pytest.mark.parametrize("how", ["crash", "end"])
def test_the_next_start_has_the_queue_from_before(how: str) -> None:
    stored = FakeSettings()
    deck, kept = begun(stored)
    deck.put_on(1, 2, 3, start=1)
    deck.pass_time(23)
    deck.player.set_private(True)
    kept_then = dict(stored._stored)
    deck.put_on(7, 8)
    deck.pass_time(30)
    deck.player.pause()
    deck.player.seek(timedelta(seconds=5))
    if how == "end":
        kept.keep()
    assert stored._stored == kept_then
    after, _ = begun(stored)
    assert [entry.track for entry in after.player.queue.entries] == [1, 2, 3]
    assert after.track == 2
    assert after.player.position() == timedelta(seconds=23)


def test_a_change_made_just_before_is_kept() -> None:
    stored = FakeSettings()
    deck, _ = begun(stored)
    deck.put_on(4, 5)
    deck.player.set_private(True)
    deck.put_on(7)
    after, _ = begun(stored)
    assert [entry.track for entry in after.player.queue.entries] == [4, 5]


def test_of_what_began_in_it_only_is_kept_that_it_is_put_on() -> None:
    stored = FakeSettings()
    deck, kept = begun(stored)
    deck.put_on(1, 2)
    deck.player.set_private(True)
    deck.pass_time(LENGTH + 20)
    deck.player.set_private(False)
    kept.keep()
    after, _ = begun(stored)
    assert (after.track, after.player.position()) == (2, timedelta())


@pytest.mark.parametrize("how", ["crash", "end"])
def test_what_was_opened_in_it_is_taken_out_again(deck: Deck, how: str) -> None:
    newest, before = deck.tracks.newest(), dict(deck.settings._stored)
    session = session_of(deck)
    session.set_on(True)
    deck.tracks.known[TrackId(newest + 1)] = deck.tracks.known[TrackId(1)]
    if how == "end":
        session.set_on(False)
    else:
        session_of(deck).clear_away()
    assert deck.tracks.newest() == newest
    assert deck.settings._stored == before
    deck.tracks.known[TrackId(newest + 1)] = deck.tracks.known[TrackId(1)]
    session_of(deck).clear_away()
    assert deck.tracks.newest() == newest + 1, "what comes afterwards stays"
