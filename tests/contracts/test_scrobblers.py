"""What every service for listening histories answers, the fake one and the real ones before a local server."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pytest

from fakes import FakeScrobbler
from segue.adapters.scrobbling.lastfm import LastFm
from segue.adapters.scrobbling.listenbrainz import ListenBrainz
from segue.core.errors import NotConnected
from segue.core.ports.scrobbling import ConsentScrobbler, Scrobbler, TokenScrobbler
from segue.domain.scrobble import BATCH, Invalid, Names, Scrobble, Taken, Unwelcome
from services import API_KEY, SECRET, TOKEN, Services, served

#: A name that must be written with care in a form, a signature and JSON.
NAMES = Names("Björk & Sigur Rós", "Ða=tta+ 100% #1", "An album", "Various", 3)


@dataclass
class Met:
    """A service, a key that it knows, and what it has: when, and what it is called."""

    scrobbler: Scrobbler
    key: str
    kept: Callable[[], Sequence[tuple[int, str, str]]]
    playing: Callable[[], Sequence[str]]
    make_strange: Callable[[str], None]


@pytest.fixture
def services() -> Iterator[Services]:
    with served(Services(is_allowed=True)) as running:
        yield running


@pytest.fixture(params=["fake", "ListenBrainz", "Last.fm"])
def met(request: pytest.FixtureRequest, services: Services) -> Met:
    def make_strange(title: str) -> None:
        services.strange = title

    match request.param:
        case "fake":
            fake = FakeScrobbler()
            return Met(
                fake,
                TOKEN,
                lambda: [(one.listened_at, one.names.artist, one.names.title) for one in fake.taken],
                lambda: [names.title for names in fake.playing],
                lambda title: setattr(fake, "strange", title),
            )
        case "ListenBrainz":
            its, key = ListenBrainz(services.root), TOKEN
            return Met(its, key, lambda: services.received["listenbrainz"], lambda: services.playing, make_strange)
    lastfm = LastFm(f"{services.root}/2.0/")
    _, key = lastfm.granted(lastfm.ask(API_KEY, SECRET))
    return Met(lastfm, key, lambda: services.received["lastfm"], lambda: services.playing, make_strange)


@pytest.mark.parametrize("count", [1, 2, BATCH])
def test_it_takes_what_it_is_sent(met: Met, count: int) -> None:
    scrobbles = [Scrobble(NAMES, 1_700_000_000 + i) for i in range(count)]
    assert met.scrobbler.submit(met.key, scrobbles) == Taken({})
    assert met.kept() == [(1_700_000_000 + i, NAMES.artist, NAMES.title) for i in range(count)]


def test_it_hears_what_plays(met: Met) -> None:
    met.scrobbler.now_playing(met.key, NAMES)
    assert met.playing() == [NAMES.title]
    assert met.kept() == []


def test_it_takes_none_where_one_is_not_as_it_should_be(met: Met) -> None:
    met.make_strange(NAMES.title)
    answer = met.scrobbler.submit(met.key, [Scrobble(Names("A", "B"), 1), Scrobble(NAMES, 2)])
    assert answer == Invalid("A strange title.")
    assert met.kept() == []


def test_it_lets_in_no_key_that_it_does_not_know(met: Met) -> None:
    other = met.key.replace("session", "other").replace("token", "other")
    assert met.scrobbler.submit(other, [Scrobble(NAMES, 1)]) == Unwelcome()
    met.scrobbler.now_playing(other, NAMES)
    assert (met.kept(), met.playing()) == ([], [])


@pytest.fixture(params=["fake", "ListenBrainz"])
def by_token(request: pytest.FixtureRequest, services: Services) -> TokenScrobbler:
    return FakeScrobbler() if request.param == "fake" else ListenBrainz(services.root)


def test_a_token_says_whose_it_is(by_token: TokenScrobbler) -> None:
    assert by_token.account(TOKEN) == "nina"
    with pytest.raises(NotConnected):
        by_token.account("another")


@pytest.fixture(params=["fake", "Last.fm"])
def by_consent(request: pytest.FixtureRequest, services: Services) -> tuple[ConsentScrobbler, Callable[[], None]]:
    """And what allows it."""
    services.is_allowed = False
    if request.param == "Last.fm":
        return LastFm(f"{services.root}/2.0/"), lambda: setattr(services, "is_allowed", True)
    fake = FakeScrobbler()
    return fake, lambda: fake.allowed.add("a consent")


def test_a_consent_opens_it_once_it_is_given(by_consent: tuple[ConsentScrobbler, Callable[[], None]]) -> None:
    scrobbler, allow = by_consent
    consent = scrobbler.ask(API_KEY, SECRET)
    with pytest.raises(NotConnected):
        scrobbler.granted(consent)
    allow()
    name, key = scrobbler.granted(consent)
    assert name == "nina"
    assert scrobbler.submit(key, [Scrobble(NAMES, 1)]) == Taken({})
    with pytest.raises(NotConnected):
        scrobbler.ask(API_KEY, "another secret")
