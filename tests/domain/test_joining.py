"""Which tracks belong together, and for how long others may sound together."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import MONDAY, tags
from segue.domain.joining import Crossfade, belong_together, overlap
from segue.domain.track import Part, Tags, Track, TrackId

SIX = Crossfade(timedelta(seconds=6), timedelta(seconds=2))


def track(name: str, its: Tags, part: Part | None = None) -> Track:
    return Track(TrackId(abs(hash(name)) % 1000 + 1), Path("/music/album") / name, its, MONDAY, part=part)


def song(number: int | None, disc: int | None = None, album: str = "Blue", length: float = 180) -> Track:
    its = tags("Song", album=album, track_no=number, disc_no=disc, duration=timedelta(seconds=length))
    return track(f"{disc}-{number}.flac", its)


@pytest.mark.parametrize(
    ("before", "after", "together"),
    [
        (song(1), song(2), True),
        (song(1), song(3), False),
        (song(2), song(1), False),
        (song(1, album="Blue"), song(2, album="blue"), True),
        (song(1, album="Blue"), song(2, album="Red"), False),
        (song(1, album=""), song(2, album=""), False),
        (song(None), song(None), False),
        (song(9, 1), song(1, 2), True),
        (song(9, 1), song(2, 2), False),
        (song(9, 1), song(10, 2), False),
    ],
)
def test_an_album_in_its_order_belongs_together(before: Track, after: Track, together: bool) -> None:
    assert belong_together(before, after) is together


def test_two_albums_of_one_name_do_not() -> None:
    elsewhere = replace(song(2), path=Path("/music/another/2.flac"))
    assert not belong_together(song(1), elsewhere)


def test_parts_that_touch_in_one_file_belong_together() -> None:
    def part(number: int, start: float, end: float | None) -> Track:
        there = Part(number, timedelta(seconds=start), None if end is None else timedelta(seconds=end))
        return track("album.flac", tags("Part", duration=timedelta(seconds=100)), there)

    assert belong_together(part(1, 0, 100), part(2, 100, 200))
    assert not belong_together(part(1, 0, 100), part(3, 200, None))


def test_nothing_fades_within_an_album_and_a_skip_has_a_length_of_its_own() -> None:
    assert overlap(song(1), song(2), SIX, by_hand=False) == timedelta()
    assert overlap(song(1), song(7), SIX, by_hand=False) == timedelta(seconds=6)
    assert overlap(song(1), song(2), SIX, by_hand=True) == timedelta(seconds=2)
    assert overlap(song(1), song(7), Crossfade(), by_hand=True) == timedelta()


def test_half_of_a_short_track_is_heard_alone() -> None:
    assert overlap(song(1, length=8), song(7), SIX, by_hand=False) == timedelta(seconds=4)
    assert overlap(song(1), song(7, length=5), SIX, by_hand=False) == timedelta(seconds=2.5)
