"""What is left out of the taste."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from builders import MONDAY, a_listen, tags
from segue.domain.play import Ending, Origin, OriginKind, Play, PlayId
from segue.domain.playlist import PlaylistId
from segue.domain.taste import Artist, FromPlaylist, Genre, LeftOut, Span, is_left_out, out, read

HOUR = timedelta(hours=1)
PLAY = Play(PlayId(1), a_listen(started=MONDAY), Ending.FINISHED, 1)
PLAYED_FROM = replace(PLAY, listen=replace(PLAY.listen, origin=Origin(OriginKind.PLAYLIST, 7)))
TAGS = tags("Jóga", artists=("Björk", "Icelandic String Octet"), album_artist="Björk", genres=("Art Pop",))

ALL: list[LeftOut] = [
    Artist("Björk"),
    Genre("Art Pop"),
    FromPlaylist(PlaylistId(7), "For guests"),
    Span(MONDAY),
    Span(MONDAY, MONDAY + HOUR),
    Span(MONDAY, None, with_queue=True),
]


@pytest.mark.parametrize("one", ALL)
def test_what_was_stored_is_read_again(one: LeftOut) -> None:
    assert read(out(one)) == one


@pytest.mark.parametrize("stored", [None, 3, {}, {"mood": "blue"}, {"artist": 4}, ["artist"]])
def test_what_a_newer_segue_stored_is_passed_over(stored: object) -> None:
    assert read(stored) is None


@pytest.mark.parametrize(
    ("one", "covered"),
    [
        (Artist("bjork"), True),
        (Artist("Icelandic String Octet"), True),
        (Artist("Bjö"), False),
        (Genre("Art Pop"), True),
        (Genre("Pop"), False),
        (FromPlaylist(PlaylistId(7), ""), False),
        (Span(MONDAY), True),
        (Span(MONDAY - HOUR, MONDAY), False),
        (Span(MONDAY - HOUR, MONDAY + HOUR), True),
        (Span(MONDAY + HOUR), False),
    ],
)
def test_what_it_covers(one: LeftOut, covered: bool) -> None:
    assert is_left_out([one], PLAY, TAGS) is covered


def test_only_what_was_played_from_the_playlist() -> None:
    assert is_left_out([FromPlaylist(PlaylistId(7), "")], PLAYED_FROM, TAGS)
    assert not is_left_out([FromPlaylist(PlaylistId(8), "")], PLAYED_FROM, TAGS)
    assert not is_left_out([], PLAYED_FROM, TAGS)
