"""What a CUE sheet says, as rippers and people write it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import A_CUE_SHEET
from segue.domain.cue_sheet import parse


def test_an_album_in_one_file() -> None:
    sheet = parse(A_CUE_SHEET)
    assert sheet.words == {"GENRE": "Jazz", "DATE": "1959", "PERFORMER": "Miles Davis", "TITLE": "Kind of Blue"}
    first, second = sheet.tracks
    assert (first.number, first.file, first.start) == (1, "Kind of Blue.wav", timedelta())
    assert second.words == {"TITLE": 'Freddie "Freeloader"'}
    assert second.start == timedelta(minutes=9, seconds=22 + 37 / 75)


def test_a_track_begins_in_the_file_that_its_index_stands_under() -> None:
    # As EAC writes it where the gap before a track is at the end of the file before.
    text = (
        'FILE "1.wav" WAVE\n TRACK 01 AUDIO\n INDEX 01 00:00:00\n TRACK 02 AUDIO\n INDEX 00 03:00:00\n'
        'FILE "2.wav" WAVE\n INDEX 01 00:00:00\n'
    )
    assert [track.file for track in parse(text).tracks] == ["1.wav", "2.wav"]


def test_data_is_no_track() -> None:
    text = (
        "FILE a.bin BINARY\n TRACK 01 MODE1/2352\n TITLE x\n INDEX 01 00:00:00\n TRACK 02 AUDIO\n INDEX 01 00:04:00\n"
    )
    sheet = parse(text)
    assert [(track.number, track.file, track.words) for track in sheet.tracks] == [(2, "a.bin", {})]
    assert sheet.words == {}


@pytest.mark.parametrize("text", ["", "\0\0\0", "INDEX 01 00:00:00", "TRACK", "FILE", "TRACK 01 AUDIO\nINDEX 01 9:9"])
def test_nonsense_is_an_empty_sheet(text: str) -> None:
    assert parse(text).tracks == ()


@given(st.text() | st.lists(st.sampled_from(A_CUE_SHEET.splitlines())).map("\n".join))
def test_any_text_gives_a_sheet(text: str) -> None:
    sheet = parse(text)
    assert all(track.start >= timedelta() for track in sheet.tracks)
