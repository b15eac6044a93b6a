"""Each play that counts reaches each service that is connected once; nothing is sent of what is private."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from fakes import FakeScrobbler
from scrobbling_life import MINUTE, Life
from segue.adapters.sqlite.forgetting import SqliteForgetting
from segue.core.errors import NoKeyring
from segue.core.ports.scrobbling import Consent
from segue.core.scrobbling import TOLD_AFTER
from segue.domain.scrobble import (
    BATCH,
    Service,
    Taken,
    Unavailable,
    Unwelcome,
)
from segue.domain.taste import Artist, Span, These

LISTENBRAINZ, LASTFM = Service.LISTENBRAINZ, Service.LASTFM


@pytest.fixture
def life(tmp_path: Path) -> Iterator[Life]:
    made = Life(tmp_path / "profile")
    yield made
    made.die()


def titles(service: FakeScrobbler) -> Sequence[str]:
    return [scrobble.names.title for scrobble in service.taken]


def test_nothing_is_asked_for_and_nothing_sent_before_a_service_is_connected(life: Life) -> None:
    life.play()
    life.pass_time(MINUTE)
    assert life.made_tools == 0
    assert life.connect() is None
    life.settle()
    assert titles(life.listenbrainz) == []  # what was played before is nobody's business


def test_each_play_is_sent_when_it_has_ended(life: Life) -> None:
    life.connect()
    life.play(1)
    life.play(2)
    assert titles(life.listenbrainz) == ["Title 1", "Title 2"]
    assert titles(life.lastfm) == []
    account = life.standing().account
    assert account is not None
    assert (account.name, account.waiting, account.sent) == ("nina", 0, life.clock.now())


def test_a_skipped_track_is_not_sent(life: Life) -> None:
    life.connect()
    life.begin()
    life.clock.advance(MINUTE)
    life.player.stop()
    life.settle()
    assert titles(life.listenbrainz) == []
    assert life.waiting == 0


def test_a_token_that_nobody_knows_connects_nothing_and_is_kept_nowhere(life: Life) -> None:
    assert life.connect("another") == "Nobody knows this token."
    assert life.standing().account is None
    assert life.keyring.kept == {}


def test_without_a_keyring_nothing_is_connected(life: Life) -> None:
    life.keyring.fault = NoKeyring("There is none.")
    assert life.connect() == "There is none."
    assert life.standing().account is None


def test_lastfm_is_allowed_in_a_browser(life: Life) -> None:
    asked: list[Consent | str] = []
    told: list[str | None] = []
    life.scrobbling.ask_lastfm("a key", "another secret", asked.append)
    life.scrobbling.ask_lastfm("a key", "a secret", asked.append)
    life.settle()
    refusal, consent = asked
    assert refusal == "Nobody knows this key."
    assert isinstance(consent, Consent)
    life.scrobbling.connect_lastfm(consent, told.append)
    life.settle()
    life.lastfm.allowed.add(consent.token)
    life.scrobbling.connect_lastfm(consent, told.append)
    life.settle()
    assert told == ["It has not been allowed yet.", None]
    life.play()
    assert titles(life.lastfm) == ["Title 1"]
    assert titles(life.listenbrainz) == []


def test_what_a_service_does_not_answer_waits_and_goes_out_by_itself(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers += [Unavailable("Out."), Unavailable("Out.")]
    life.play()
    assert life.standing().trouble == "Out."
    assert life.waiting == 1
    life.pass_time(MINUTE)
    assert titles(life.listenbrainz) == []
    life.pass_time(2 * MINUTE)
    assert titles(life.listenbrainz) == ["Title 1"]
    assert life.standing().trouble == ""
    first, *again = life.listenbrainz.asked
    assert again == [first, first]  # the very same: by that the service knows it


def test_a_machine_that_slept_sends_when_it_wakes(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Unavailable("Out."))
    life.play()
    life.alarms.jump(timedelta(days=40))
    life.settle()
    assert titles(life.listenbrainz) == ["Title 1"]


def test_sent_now_on_wish_but_not_while_the_service_asks_to_be_left_alone(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers += [Unavailable("Out."), Unavailable("Wait.", 10 * MINUTE)]
    life.play()
    life.scrobbling.send_now(LISTENBRAINZ)
    life.settle()
    standing = life.standing()
    assert (standing.trouble, standing.must_wait) == ("Wait.", True)
    assert standing.again == life.clock.now() + 10 * MINUTE
    life.scrobbling.send_now(LISTENBRAINZ)
    life.settle()
    assert titles(life.listenbrainz) == []
    life.pass_time(10 * MINUTE)
    assert titles(life.listenbrainz) == ["Title 1"]


def test_a_key_that_is_no_longer_known_waits_for_the_listener(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Unwelcome())
    life.play(1)
    life.play(2)
    life.pass_time(timedelta(days=3))
    assert "Connect it again" in life.standing().trouble
    assert life.waiting == 2
    assert life.connect() is None
    assert titles(life.listenbrainz) == ["Title 1", "Title 2"]


def test_a_key_taken_out_of_the_keyring_is_asked_for_again(life: Life) -> None:
    life.connect()
    life.die()
    life.keyring.kept.clear()
    life.open()
    life.play()
    standing = life.standing()
    assert standing.trouble == "The key for ListenBrainz is not in your keyring. Connect it again."
    assert standing.must_connect
    life.connect()
    assert titles(life.listenbrainz) == ["Title 1"]


def test_a_locked_keyring_is_asked_once_and_then_on_wish(life: Life) -> None:
    life.connect()
    life.die()
    life.keyring.fault = NoKeyring("Your keyring is locked.")
    life.keyring.asked = 0
    life.open()
    life.play(1)
    life.play(2)
    assert life.standing().trouble == "Your keyring is locked."
    assert life.keyring.asked == 1
    life.keyring.fault = None
    life.scrobbling.send_now(LISTENBRAINZ)
    life.settle()
    assert titles(life.listenbrainz) == ["Title 1", "Title 2"]


def test_one_that_a_service_will_not_take_holds_up_no_other(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Unavailable("Out.", timedelta(hours=1)))
    life.play(1)
    life.play(2)
    life.play(3)
    life.listenbrainz.strange = "Title 2"
    life.pass_time(timedelta(hours=1))
    assert titles(life.listenbrainz) == ["Title 1", "Title 3"]
    account = life.standing().account
    assert account is not None
    assert (account.waiting, account.refused, account.refusal) == (0, 1, "A strange title.")
    life.scrobbling.drop_refused(LISTENBRAINZ)
    account = life.standing().account
    assert account is not None
    assert account.refused == 0


def test_what_was_refused_is_tried_again_on_wish(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Taken({0: "It was too long ago."}))
    life.play()
    assert titles(life.listenbrainz) == []
    life.scrobbling.try_refused_again(LISTENBRAINZ)
    life.settle()
    assert titles(life.listenbrainz) == ["Title 1"]


def test_what_is_beyond_the_share_of_a_day_goes_out_later(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Taken({}, frozenset({0})))
    life.play()
    assert life.standing().trouble == "ListenBrainz takes no more for today."
    life.pass_time(timedelta(hours=1))
    assert titles(life.listenbrainz) == ["Title 1"]


def test_many_go_in_batches_and_in_order(life: Life) -> None:
    life.connect()
    life.log(plays=2 * BATCH + 1)
    life.scrobbling.begin()
    life.settle()
    assert [len(asked) for asked in life.listenbrainz.asked] == [BATCH, BATCH, 1]
    times = [scrobble.listened_at for scrobble in life.listenbrainz.taken]
    assert times == sorted(times)
    assert len(set(times)) == 2 * BATCH + 1


def test_what_plays_is_told_of_unless_one_hops_on(life: Life) -> None:
    life.connect()
    life.begin(1)
    life.pass_time(TOLD_AFTER / 2)
    life.begin(2)
    life.pass_time(TOLD_AFTER)
    life.pass_time(MINUTE)
    assert [names.title for names in life.listenbrainz.playing] == ["Title 2"]


def test_what_was_paused_at_once_is_told_of_when_it_goes_on(life: Life) -> None:
    life.connect()
    life.begin(1)
    life.player.pause()
    life.pass_time(MINUTE)
    assert life.listenbrainz.playing == []
    life.player.resume()
    life.pass_time(TOLD_AFTER)
    assert [names.title for names in life.listenbrainz.playing] == ["Title 1"]


def test_nothing_is_told_in_a_private_session(life: Life) -> None:
    life.connect()
    life.player.set_private(True)
    life.begin(1)
    life.pass_time(TOLD_AFTER)
    life.play(2)
    life.player.set_private(False)
    life.play(3)
    assert titles(life.listenbrainz) == ["Title 3"]
    assert life.listenbrainz.playing == []


def test_nothing_is_told_of_what_is_not_learned_from(life: Life) -> None:
    life.connect()
    life.left_out = (Span(life.clock.now()),)  # learning is paused
    life.begin(1)
    life.pass_time(TOLD_AFTER)
    life.play(1)
    life.left_out = (Artist("Björk"),)
    life.play(2)
    life.play(3)
    assert titles(life.listenbrainz) == ["Title 3"]
    assert life.listenbrainz.playing == []


def test_what_is_forgotten_is_not_sent_and_comes_back_with_its_play(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Unavailable("Out."))
    life.play(1)
    life.play(2)
    first = life.profile.plays.latest(2)[-1][0]
    with closing(SqliteForgetting(life.profile.file)) as forgetting:
        batch, _ = forgetting.forget(These((first.id,)))
        life.scrobbling.look()
        assert life.waiting == 1
        forgetting.put_back(batch)
    assert life.waiting == 2
    life.profile.plays.forget([first.id])
    life.pass_time(MINUTE)
    assert titles(life.listenbrainz) == ["Title 2"]


def test_disconnected_it_is_sent_nothing_and_its_key_is_gone(life: Life) -> None:
    life.connect()
    life.listenbrainz.answers.append(Unavailable("Out."))
    life.play(1)
    told: list[str | None] = []
    life.scrobbling.disconnect(LISTENBRAINZ, told.append)
    life.settle()
    life.play(2)
    life.pass_time(timedelta(days=1))
    assert (told, life.keyring.kept) == ([None], {})
    assert life.connect() is None
    life.play(3)
    assert titles(life.listenbrainz) == ["Title 3"]


def hold_up(life: Life) -> threading.Event:
    """The services answer nothing until this is set."""
    held = threading.Event()
    life.worker.submit(lambda: held.wait(300))
    return held


def end_a_play(life: Life, track: int) -> None:
    """What comes of it is under way."""
    life.begin(track)
    life.clock.advance(3 * MINUTE)
    life.engine.advance(3 * MINUTE)
    life.inbox.run()


def test_what_is_under_way_does_not_go_again_with_the_next(life: Life) -> None:
    life.connect()
    held = hold_up(life)
    end_a_play(life, 1)
    end_a_play(life, 2)
    held.set()
    life.settle()
    assert titles(life.listenbrainz) == ["Title 1", "Title 2"]


def test_connected_again_meanwhile_nothing_goes_twice(life: Life) -> None:
    life.connect()
    held = hold_up(life)
    life.scrobbling.connect_listenbrainz("a token", lambda told: None)
    end_a_play(life, 1)
    held.set()
    life.settle()
    assert titles(life.listenbrainz) == ["Title 1"]


def test_disconnected_meanwhile_the_answer_is_for_nobody(life: Life) -> None:
    life.connect()
    held = hold_up(life)
    end_a_play(life, 1)
    life.scrobbling.disconnect(LISTENBRAINZ, lambda told: None)
    life.listenbrainz.answers.append(Unavailable("Out."))
    held.set()
    life.settle()
    life.pass_time(timedelta(hours=1))
    assert life.standing().account is None
    assert titles(life.listenbrainz) == []


@pytest.mark.parametrize("looked", [True, False])
def test_a_program_that_is_killed_loses_nothing(life: Life, looked: bool) -> None:
    life.connect()
    life.begin(1)
    life.alarms.advance(2 * MINUTE)  # its length is noted every five seconds
    life.inbox.run()
    if looked:
        life.engine.advance(3 * MINUTE)
        life.inbox.run()
    life.die()
    life.clock.advance(MINUTE)
    life.open()
    life.settle()
    assert set(titles(life.listenbrainz)) == {"Title 1"}
    assert len(set(life.listenbrainz.taken)) == 1  # where it went out twice, it was the same
