"""What the services say, and how much of it is believed."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from segue.adapters.scrobbling.lastfm import LastFm
from segue.adapters.scrobbling.listenbrainz import ListenBrainz
from segue.core.errors import NotConnected
from segue.domain.scrobble import Names, Scrobble, Taken, Unavailable
from services import API_KEY, SECRET, TOKEN, Fault, Services, served

LISTENS = [Scrobble(Names("Nina", title), 1_700_000_000 + i) for i, title in enumerate(("A", "B", "C", "D"))]


@pytest.fixture
def services() -> Iterator[Services]:
    with served(Services(is_allowed=True)) as running:
        yield running


@pytest.fixture
def listenbrainz(services: Services) -> ListenBrainz:
    return ListenBrainz(services.root, silence=0.1)


@pytest.fixture
def lastfm(services: Services) -> tuple[LastFm, str]:
    made = LastFm(f"{services.root}/2.0/", silence=0.1)
    return made, made.granted(made.ask(API_KEY, SECRET))[1]


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.NONE])
def test_nothing_counts_as_taken_that_a_service_has_not_said(
    services: Services, listenbrainz: ListenBrainz, lastfm: tuple[LastFm, str], fault: Fault
) -> None:
    scrobbler, key = lastfm
    services.faults = iter([fault] * 2)
    assert isinstance(listenbrainz.submit(TOKEN, LISTENS), Unavailable)
    assert isinstance(scrobbler.submit(key, LISTENS), Unavailable)


@pytest.mark.parametrize("fault", [Fault.DROPPED, Fault.LOST, Fault.CUT, Fault.LATE, Fault.PORTAL, Fault.ELSEWHERE])
def test_what_is_no_answer_of_the_service_is_told_as_none(
    services: Services, listenbrainz: ListenBrainz, lastfm: tuple[LastFm, str], fault: Fault
) -> None:
    scrobbler, key = lastfm
    services.faults = iter([fault] * 4)
    assert listenbrainz.submit(TOKEN, LISTENS) == Unavailable("ListenBrainz cannot be reached.")
    assert scrobbler.submit(key, LISTENS) == Unavailable("Last.fm cannot be reached.")
    with pytest.raises(NotConnected, match=r"^ListenBrainz cannot be reached\.$"):
        listenbrainz.account(TOKEN)
    with pytest.raises(NotConnected, match=r"^Last\.fm cannot be reached\.$"):
        scrobbler.ask(API_KEY, SECRET)


@pytest.mark.parametrize("fault", [Fault.DROPPED, Fault.ERROR, Fault.PORTAL, Fault.ELSEWHERE, Fault.BUSY])
def test_nobody_is_connected_by_a_service_that_does_not_answer(
    services: Services, listenbrainz: ListenBrainz, fault: Fault
) -> None:
    services.faults = iter([fault] * 2)
    with pytest.raises(NotConnected):
        listenbrainz.account(TOKEN)
    with pytest.raises(NotConnected):
        LastFm(f"{services.root}/2.0/").ask(API_KEY, SECRET)


def test_a_machine_without_a_network_is_told_so() -> None:
    nobody = ListenBrainz("http://127.0.0.1:9")
    assert nobody.submit(TOKEN, LISTENS) == Unavailable("ListenBrainz cannot be reached.")
    nobody.now_playing(TOKEN, LISTENS[0].names)  # and nothing comes of it


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ({"Retry-After": "90"}, 90),
        ({"X-RateLimit-Reset-In": "7"}, 7),
        ({"Retry-After": "Fri, 27 Nov 2026 21:05:00 GMT", "Date": "Fri, 27 Nov 2026 21:00:00 GMT"}, 300),
        ({"Retry-After": "Fri, 27 Nov 2026 20:00:00 GMT", "Date": "Fri, 27 Nov 2026 21:00:00 GMT"}, 0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({}, None),
    ],
)
def test_how_long_a_service_asks_to_be_left_alone(
    services: Services, listenbrainz: ListenBrainz, said: dict[str, str], seconds: int | None
) -> None:
    services.faults = iter([Fault.BUSY])
    services.busy = said
    answer = listenbrainz.submit(TOKEN, LISTENS)
    assert isinstance(answer, Unavailable)
    assert answer.after == (None if seconds is None else timedelta(seconds=seconds))


def test_lastfm_says_of_each_what_it_passed_over(services: Services, lastfm: tuple[LastFm, str]) -> None:
    scrobbler, key = lastfm
    services.ignored = {"A": 3, "C": 5, "D": 77}
    assert scrobbler.submit(key, LISTENS) == Taken(
        {0: "it was too long ago for Last.fm", 3: "Last.fm passed over it (77)"}, frozenset({2})
    )
    assert [title for _, _, title in services.kept["lastfm"]] == ["B"]
    assert scrobbler.submit(key, LISTENS[:1]) == Taken({0: "it was too long ago for Last.fm"})


def test_what_is_told_of_a_listen(services: Services, listenbrainz: ListenBrainz, lastfm: tuple[LastFm, str]) -> None:
    names = Names("Nina", "Sinnerman", "Pastel Blues", "Various", 9, timedelta(minutes=10, seconds=19), "an id")
    listenbrainz.submit(TOKEN, [Scrobble(names, 1_700_000_000)])
    (listen,) = services.requests[-1]["payload"]
    more = listen["track_metadata"].pop("additional_info")
    assert listen == {
        "listened_at": 1_700_000_000,
        "track_metadata": {"artist_name": "Nina", "track_name": "Sinnerman", "release_name": "Pastel Blues"},
    }
    assert (more["duration_ms"], more["tracknumber"], more["recording_mbid"]) == (619_000, 9, "an id")
    scrobbler, key = lastfm
    scrobbler.submit(key, [Scrobble(names, 1_700_000_000)])
    words = services.requests[-1]
    assert {name: words[f"{name}[0]"] for name in ("album", "albumArtist", "trackNumber", "duration", "mbid")} == {
        "album": "Pastel Blues",
        "albumArtist": "Various",
        "trackNumber": "9",
        "duration": "619",
        "mbid": "an id",
    }
