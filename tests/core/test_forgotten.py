"""What was forgotten does not come back with a history, whoever tells it, and however it is spelt."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from builders import MONDAY, a_foreign_listen
from fakes import FakeElsewhere, FakeHistoryFile
from segue.core.bringing import bring
from segue.core.forgotten import Forgotten, ForgottenBefore, name_of_artist, name_of_song, sealed
from segue.domain.elsewhere import Reason, Song

MINUTE = timedelta(minutes=1)
SALT = b"0123456789abcdef"


def named(name: str, until: datetime = MONDAY) -> Forgotten:
    return Forgotten(until, None, SALT, sealed(name, SALT))


@pytest.mark.parametrize(
    ("song", "is_gone"),
    [
        (Song("Miles Davis", "So What", ""), True),
        (Song("miles davis feat. John Coltrane", "So What - Remastered 2011", "Kind of Blue"), True),
        (Song("Miles Davis", "Blue in Green", ""), False),
        (Song("Pink", "So What", ""), False),
    ],
)
def test_a_song_is_known_again(song: Song, is_gone: bool) -> None:
    forgotten = ForgottenBefore([named(name_of_song("Miles Davis", "So What"))])
    assert (forgotten.until(song) is not None) is is_gone


@pytest.mark.parametrize(
    ("artist", "is_gone"),
    [("Björk", True), ("BJORK", True), ("Björk & Arca", True), ("Arca feat. Björk", True), ("Arca", False)],
)
def test_an_artist_is_known_again(artist: str, is_gone: bool) -> None:
    forgotten = ForgottenBefore([named(name_of_artist("Björk"))])
    assert (forgotten.until(Song(artist, "Any", "")) is not None) is is_gone


def test_the_latest_forgetting_counts() -> None:
    name = name_of_artist("Björk")
    forgotten = ForgottenBefore([named(name), named(name, MONDAY + 9 * MINUTE)])
    assert forgotten.until(Song("Björk", "Any", "")) == MONDAY + 11 * MINUTE


def test_a_span_holds_for_all_and_a_bit_around_it() -> None:
    forgotten = ForgottenBefore([Forgotten(MONDAY + 60 * MINUTE, MONDAY)])
    for minute, is_within in ((-3, False), (-1, True), (0, True), (59, True), (61, True), (62, False)):
        assert forgotten.is_within(MONDAY + minute * MINUTE) is is_within
    assert forgotten.until(Song("Björk", "Any", "")) is None


def test_of_a_single_play_only_what_began_about_then_is_gone() -> None:
    name = name_of_song("Miles Davis", "So What")
    forgotten = ForgottenBefore([Forgotten(MONDAY + MINUTE / 60, MONDAY, SALT, sealed(name, SALT))])
    song = Song("Miles Davis", "So What", "")
    assert forgotten.until(song) is None
    assert forgotten.moments(song) == ((MONDAY - 2 * MINUTE, MONDAY + 2 * MINUTE + MINUTE / 60),)
    assert forgotten.moments(Song("Miles Davis", "Blue in Green", "")) == ()
    assert not forgotten.is_within(MONDAY), "what else was played then is not"


def test_a_seal_tells_nothing() -> None:
    one = named(name_of_song("Miles Davis", "So What"))
    assert b"miles" not in repr(one).lower().encode()
    assert sealed("a", SALT) != sealed("a", SALT[::-1])


def test_a_history_does_not_bring_it_back() -> None:
    store = FakeElsewhere()
    store.gone = [
        named(name_of_song("Miles Davis", "So What"), MONDAY + 30 * MINUTE),
        Forgotten(MONDAY + 600 * MINUTE, MONDAY + 500 * MINUTE),
    ]
    rows = [
        a_foreign_listen("So What", MONDAY),
        a_foreign_listen("So What", MONDAY + 31 * MINUTE),  # as another service tells the last of them
        a_foreign_listen("So What", MONDAY + 90 * MINUTE),
        a_foreign_listen("Says", MONDAY),
        a_foreign_listen("Says", MONDAY + 550 * MINUTE),
    ]
    now = MONDAY + timedelta(days=1)
    report = bring([FakeHistoryFile("a", rows)], store, UTC, now, threading.Event(), lambda _: None)
    assert report.dropped == {Reason.FORGOTTEN: 3}
    assert [(song.title, listen.started) for _, song, listen in store.plays] == [
        ("Says", MONDAY),
        ("So What", MONDAY + 90 * MINUTE),
    ]
    assert report.unmatched == 2
