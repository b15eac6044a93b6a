"""How an album in one file is parted into tracks."""

from datetime import timedelta

import pytest

from builders import A_CUE_SHEET
from segue.domain.cue_sheet import parse
from segue.domain.parts import Chapter, of_chapters, of_sheet
from segue.domain.track import MusicBrainzIds, Part, ReplayGain, Tags

HOUR = timedelta(hours=1)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def split(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(" & ")))


def parted(text: str, file: str, sheet: str, whole: Tags) -> tuple[tuple[Part, Tags], ...]:
    return of_sheet(parse(text), file, sheet, whole, split, split)


def test_chapters_follow_one_another_to_the_end() -> None:
    whole = Tags("The Hobbit", ("Andy Serkis",), "The Hobbit", duration=HOUR, genres=("Audiobook",))
    chapters = [Chapter(minutes(0), "An Unexpected Party"), Chapter(minutes(20), "Roast Mutton")]
    (first, one), (second, two) = of_chapters(chapters, whole)
    assert first == Part(1, minutes(0), minutes(20))
    assert second == Part(2, minutes(20), None)
    assert (one.title, one.track_no, one.duration, one.album) == ("An Unexpected Party", 1, minutes(20), "The Hobbit")
    assert (two.title, two.track_no, two.duration, two.genres) == ("Roast Mutton", 2, minutes(40), ("Audiobook",))


def test_a_chapter_without_a_title_is_called_after_its_file() -> None:
    chapters = [Chapter(minutes(0), ""), Chapter(minutes(1), "")]
    assert [its.title for _, its in of_chapters(chapters, Tags("Mix"))] == ["Mix – 1", "Mix – 2"]
    assert {its.album for _, its in of_chapters(chapters, Tags("Mix"))} == {"Mix"}


@pytest.mark.parametrize(
    "starts", [[], [0], [0, 0], [5, 3], [0, 0.001], [0, 30, 59.999], [0, 90]], ids=lambda starts: str(starts)
)
def test_what_makes_no_sense_parts_nothing(starts: list[float]) -> None:
    assert of_chapters([Chapter(minutes(start), "x") for start in starts], Tags("x", duration=HOUR)) == ()


@pytest.mark.parametrize(
    ("titles", "is_parted"),
    [
        (["Chapter 01", "Chapter 02"], False),
        (["", ""], False),
        (["00:00:00.000", "00:01:00.000"], False),
        (["Kapitel 1", "2"], False),
        (["Creep", "Lucky"], True),
        (["Chapter 1", "Paranoid Android – live"], True),
    ],
)
def test_a_film_stays_whole_and_a_concert_is_its_songs(titles: list[str], is_parted: bool) -> None:
    chapters = [Chapter(minutes(at), title) for at, title in enumerate(titles)]
    assert bool(of_chapters(chapters, Tags("x", is_video=True, duration=HOUR))) == is_parted
    assert of_chapters(chapters, Tags("x", duration=HOUR)), "what is only heard is parted in any case"


def test_a_part_is_not_the_recording_that_its_file_is() -> None:
    whole = Tags(
        "x",
        duration=HOUR,
        musicbrainz=MusicBrainzIds(track="t", release="r"),
        gain=ReplayGain(-1.0, -2.0, 0.9, 1.0),
    )
    ((_, one), _) = of_chapters([Chapter(minutes(0), "a"), Chapter(minutes(1), "b")], whole)
    assert one.musicbrainz == MusicBrainzIds(release="r")
    assert one.gain == ReplayGain(None, -2.0, None, 1.0)


def test_a_sheet_names_the_tracks() -> None:
    whole = Tags("Kind of Blue", duration=minutes(20))
    (first, one), (second, two) = parted(A_CUE_SHEET, "Kind of Blue.flac", "Kind of Blue.cue", whole)
    assert (first.start, first.end, second.end) == (timedelta(), second.start, None)
    assert (one.title, one.artists, one.album, one.album_artist) == (
        "So What",
        ("Miles Davis",),
        "Kind of Blue",
        "Miles Davis",
    )
    assert (one.year, one.genres, one.track_no) == (1959, ("Jazz",), 1)
    assert (two.title, two.artists, two.track_no) == ('Freddie "Freeloader"', ("Miles Davis",), 2)


@pytest.mark.parametrize(
    ("file", "sheet", "fits"),
    [
        ("Kind of Blue.wav", "x.cue", True),
        ("KIND OF BLUE.WAV", "x.cue", True),
        ("Kind of Blue.flac", "x.cue", True),
        ("CD1.ape", "CD1.cue", True),
        ("CD1.ape", "CD1.ape.cue", True),
        ("CD1.ape", "CD2.cue", False),
        ("anything.flac", "", True),
    ],
)
def test_which_file_a_sheet_speaks_of(file: str, sheet: str, fits: bool) -> None:
    assert bool(parted(A_CUE_SHEET, file, sheet, Tags("x", duration=HOUR))) == fits


def test_a_sheet_for_files_of_one_track_each_parts_nothing() -> None:
    text = 'FILE "1.wav" WAVE\nTRACK 01 AUDIO\nINDEX 01 0:0:0\nFILE "2.wav" WAVE\nTRACK 02 AUDIO\nINDEX 01 0:0:0\n'
    assert parted(text, "1.wav", "album.cue", Tags("x", duration=HOUR)) == ()


def test_each_side_of_a_record_has_its_own_tracks() -> None:
    side = "TRACK {} AUDIO\nINDEX 01 0:0:0\nTRACK {} AUDIO\nINDEX 01 1:0:0\n"
    text = f'FILE "A.wav" WAVE\n{side.format("01", "02")}FILE "B.wav" WAVE\n{side.format("03", "04")}'
    found = parted(text, "B.flac", "album.cue", Tags("x", duration=HOUR))
    assert [(part.number, its.track_no, its.title) for part, its in found] == [(1, 3, "Track 3"), (2, 4, "Track 4")]


def test_loudness_of_a_sheet() -> None:
    of_track = "REM REPLAYGAIN_TRACK_GAIN -3.21 dB\nREM REPLAYGAIN_TRACK_PEAK 0.98"
    text = "REM REPLAYGAIN_ALBUM_GAIN -4.5 dB\n" + A_CUE_SHEET.replace('TITLE "So What"', of_track)
    ((_, one), (_, two)) = parted(text, "Kind of Blue.wav", "", Tags("x", duration=HOUR))
    assert one.gain == ReplayGain(-3.21, -4.5, 0.98, None)
    assert two.gain == ReplayGain(None, -4.5, None, None)
