"""Whatever befalls the network, the services and the program: in the end each service has each listen once."""

import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from scrobbling_life import MINUTE, Life
from segue.adapters.scrobbling.lastfm import LastFm
from segue.adapters.scrobbling.listenbrainz import ListenBrainz
from segue.core.ports.scrobbling import Consent
from segue.domain.scrobble import Service
from services import API_KEY, SECRET, TOKEN, Fault, Known, Services, served


@pytest.fixture
def services() -> Iterator[Services]:
    with served(Services(is_allowed=True)) as running:
        yield running


def connected(folder: Path, services: Services, silence: float = 20) -> Life:
    """`silence` is how long a service may be silent, in seconds."""
    life = Life(
        folder,
        listenbrainz=ListenBrainz(services.root, silence),
        lastfm=LastFm(f"{services.root}/2.0/", silence=silence),
    )
    assert life.connect(TOKEN) is None
    asked: list[Consent | str] = []
    life.scrobbling.ask_lastfm(API_KEY, SECRET, asked.append)
    life.settle()
    (consent,) = asked
    assert isinstance(consent, Consent)
    life.scrobbling.connect_lastfm(consent, lambda told: None)
    life.settle()
    assert all(standing.account is not None for standing in life.scrobbling.standings)
    return life


def counting(life: Life) -> list[Known]:
    """What of the log is to be at the services: all that was listened to for long enough."""
    return sorted(
        (int(play.listen.started.timestamp()), tags.artist, tags.title)
        for play, tags in life.profile.plays.all()
        if play.listen.listened >= 1.5 * MINUTE
    )


def live(life: Life, chance: random.Random, steps: int, deaths: bool) -> None:
    for _ in range(steps):
        match chance.choice(("play", "play", "play", "skip", "wait", "send", "log", "die")):
            case "play":
                life.play(chance.randint(1, 3))
            case "skip":
                life.begin(chance.randint(1, 3))
                life.alarms.advance(chance.choice((1, 100)) * MINUTE / 60)
                life.player.stop()
                life.settle()
            case "wait":
                life.pass_time(chance.choice((1, 5, 60)) * MINUTE)
            case "send":
                life.scrobbling.send_now(chance.choice(list(Service)))
                life.settle()
            case "log":  # by a program that was killed before it had looked at them
                life.log(chance.choice((1, 60)))
            case "die" if deaths:
                life.begin(1)
                life.clock.advance(3 * MINUTE)
                life.engine.advance(3 * MINUTE)
                life.inbox.run()  # it is under way, and the answer comes to nobody
                life.die()
                life.clock.advance(MINUTE)
                life.open()


@pytest.mark.parametrize("deaths", [False, True])
@pytest.mark.parametrize("seed", range(8))
def test_each_listen_arrives_once(tmp_path: Path, services: Services, seed: int, deaths: bool) -> None:
    chance = random.Random(seed)
    life = connected(tmp_path, services)
    faults = [fault for fault in Fault if fault is not Fault.LATE]  # which takes its time, and is tried below
    services.faults = (chance.choice([Fault.NONE, *faults]) for _ in range(10_000))
    live(life, chance, steps=25, deaths=deaths)
    life.settle()
    services.faults = iter(())
    life.scrobbling.begin()
    life.pass_time(24 * 60 * MINUTE)
    expected = counting(life)
    assert len(expected) > 5
    for service in ("listenbrainz", "lastfm"):
        assert sorted(services.kept[service]) == expected
        if not deaths:  # what a service has said that it has is never sent again
            assert set(Counter(services.answered[service]).values()) == {1}
    assert [one.account.waiting for one in life.scrobbling.standings if one.account is not None] == [0, 0]
    life.die()


def test_an_answer_that_comes_too_late_makes_no_second_listen(tmp_path: Path, services: Services) -> None:
    life = connected(tmp_path, services, silence=0.2)
    services.faults = iter([Fault.LATE] * 2)
    life.play()
    assert services.kept["lastfm"] == counting(life)  # though nobody here knows
    life.pass_time(MINUTE)
    for service in ("listenbrainz", "lastfm"):
        assert len(services.received[service]) == 2
        assert services.kept[service] == counting(life)
    life.die()


def test_the_pause_that_a_service_asks_for_is_kept(tmp_path: Path, services: Services) -> None:
    life = connected(tmp_path, services)
    services.faults = iter([Fault.BUSY, Fault.BUSY])  # one for each of them
    services.busy = {"Retry-After": "600"}
    life.play()
    before = dict(services.received)
    life.pass_time(9 * MINUTE)
    assert services.received == before == {"listenbrainz": [], "lastfm": []}
    life.pass_time(MINUTE)
    assert services.kept == {"listenbrainz": counting(life), "lastfm": counting(life)}
    life.die()


def test_a_key_taken_back_at_the_service_loses_nothing(tmp_path: Path, services: Services) -> None:
    life = connected(tmp_path, services)
    services.tokens.clear()
    life.play()
    assert "Connect it again" in life.standing().trouble
    assert services.kept["lastfm"] == counting(life)
    services.tokens.add("another token")
    assert life.connect("another token") is None
    assert services.kept["listenbrainz"] == counting(life)
    life.die()
