"""Lyrics as programs and people write them, and which line is sung when."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.domain.lyrics import LONGEST_LINE, MOST_LINES, Line, Lyrics, of_times, parse, written
from segue.domain.track import Part


def s(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def told(text: str) -> list[tuple[str, float | None]]:
    return [(line.words, None if line.at is None else line.at.total_seconds()) for line in parse(text).lines]


@pytest.mark.parametrize(
    ("stamp", "seconds"),
    [
        ("[00:12.34]", 12.34),
        ("[00:12.345]", 12.345),
        ("[00:12.3]", 12.3),
        ("[00:12,34]", 12.34),
        ("[00:12]", 12),
        ("[3:04.5]", 184.5),
        ("[100:00.00]", 6000),
        ("[1:02:03.50]", 3723.5),
        ("[01:02:03]", 3723),
        ("[ 00:12.34 ]", 12.34),
    ],
)
def test_a_time(stamp: str, seconds: float) -> None:
    assert told(f"{stamp}Row") == [("Row", seconds)]


def test_hundredths_behind_a_colon() -> None:
    """One of them above 59 tells that none is a second."""
    assert told("[00:12:34]one\n[00:15:78]two") == [("one", 12.34), ("two", 15.78)]


def test_a_line_that_is_sung_several_times() -> None:
    text = "[00:10.00][00:30.00]Chorus\n[00:20.00]Verse"
    assert told(text) == [("Chorus", 10), ("Verse", 20), ("Chorus", 30)]


def test_the_offset_brings_lines_sooner_wherever_it_stands() -> None:
    assert told("[00:01.00]one\n[00:10.00]two\n[offset:+1500]") == [("one", 0), ("two", 8.5)]
    assert told("[offset:-500]\n[00:10.00]two") == [("two", 10.5)]


def test_what_lrc_says_of_itself_is_not_sung() -> None:
    assert told("[ti:A Song]\n[ar: Somebody]\n[length: 03:10]\n[00:01.00]one") == [("one", 1)]


def test_words_in_brackets_are_words() -> None:
    assert told("[Chorus: both]\nRow, row") == [("[Chorus: both]", None), ("Row, row", None)]
    assert told("[00:01.00][Chorus]\n[00:02.00]la") == [("[Chorus]", 1), ("la", 2)]


def test_the_times_of_words_are_left_out() -> None:
    assert told("[00:01.00] <00:01.00> Row, <00:01.50> row <00:02.00>") == [("Row, row", 1)]
    assert told("[00:01.00]<00:01.00>Row,<00:01.50>row") == [("Row, row", 1)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_ends_of_lines(end: str) -> None:
    assert told(f"[00:01.00]one{end}[00:02.00]two{end}") == [("one", 1), ("two", 2)]


def test_a_line_without_a_time_goes_with_the_one_before() -> None:
    text = "Words by nobody\n[00:02.00]two\nand more\n\n[00:01.00]one"
    assert told(text) == [("Words by nobody", None), ("one", 1), ("two", 2), ("and more", None)]


def test_a_pause_has_no_words() -> None:
    assert told("[00:01.00]one\n[00:05.00]\n[00:09.00]two") == [("one", 1), ("", 5), ("two", 9)]


def test_text_without_times_stays_as_it_is() -> None:
    lyrics = parse("\n\n  One\ttwo \n\n\n\nthree\n\n")
    assert lyrics == Lyrics((Line("One two"), Line(""), Line("three")))
    assert not lyrics.is_timed
    assert lyrics.text == "One two\n\nthree"


def test_nothing_that_misleads_the_eye_is_kept() -> None:
    assert parse("a\0b\u202ec\ud800").lines == (Line("abc\ufffd"),)


def test_what_is_sung() -> None:
    lyrics = parse("Heading\n[00:01.00]one\n[00:03.00]two\n[00:03.00]zwei\n[00:05.00]")
    assert list(lyrics.sung(s(0.9))) == []
    assert list(lyrics.sung(s(1))) == [1]
    assert list(lyrics.sung(s(4.9))) == [2, 3]
    assert list(lyrics.sung(s(600))) == [4]
    assert list(parse("no times").sung(s(1))) == []


def test_the_lines_of_a_part_begin_with_it() -> None:
    whole = parse("Heading\n[00:10.00]first\n[01:00.00]second\n[02:00.00]third")
    part = Part(2, s(60), s(120))
    assert whole.of_part(part) == Lyrics((Line("second", s(0)),))
    assert whole.of_part(Part(3, s(115))) == Lyrics((Line("third", s(5)),))
    assert parse("words of a whole album").of_part(part) == Lyrics()


def test_no_text_is_too_much() -> None:
    many = parse("[00:01.00]la\n" * (2 * MOST_LINES))
    assert len(many.lines) == MOST_LINES
    assert len(parse("[00:01.00]" * (2 * MOST_LINES) + "la").lines) <= MOST_LINES
    assert len(parse("la" * 10_000_000).lines[0].words) == LONGEST_LINE


stamps = st.integers(0, 6_000_000).map(lambda ms: f"[{ms // 60_000:02}:{ms // 1000 % 60:02}.{ms % 1000:03}]")
pieces = st.sampled_from(
    ["[offset:500]", "[offset:-9999999]", "[ti:x]", "la", "\n", "\r\n", "[", "]", "<00:01.00>", "[1:2:3]", "[0:0:99]"]
)
texts = st.text() | st.lists(stamps | pieces | st.text(max_size=5)).map("".join)


@given(texts)
def test_any_text_gives_lyrics_in_order(text: str) -> None:
    lyrics = parse(text)
    times = [line.at for line in lyrics.lines if line.at is not None]
    assert times == sorted(times)
    assert all(at >= timedelta() for at in times)
    assert not any("\n" in line.words or "\r" in line.words for line in lyrics.lines)


@given(texts, st.floats(0, 7000))
def test_what_is_sung_has_begun_and_nothing_later_has(text: str, seconds: float) -> None:
    lyrics, position = parse(text), s(seconds)
    sung = lyrics.sung(position)
    begun = [line.at for line in lyrics.lines if line.at is not None and line.at <= position]
    assert bool(sung) == bool(begun)
    if sung:
        assert {lyrics.lines[sung[0]].at, lyrics.lines[sung[-1]].at} == {max(begun)}


@given(st.lists(st.tuples(st.text("abc", min_size=1, max_size=5), st.integers(0, 5_999_999))))
def test_written_as_lrc_and_read_again(sung: list[tuple[str, int]]) -> None:
    sung.sort(key=lambda one: one[1])
    written = "\n".join(f"[{ms // 60_000:02}:{ms // 1000 % 60:02}.{ms % 1000:03}]{words}" for words, ms in sung)
    assert parse(written) == of_times((words, timedelta(milliseconds=ms)) for words, ms in sung)


@given(texts, st.integers(0, 6000), st.integers(1, 6000))
def test_a_part_sings_what_the_whole_sings_there(text: str, start: int, length: int) -> None:
    whole, part = parse(text), Part(1, s(start), s(start + length))
    its = whole.of_part(part)
    assert [line.words for line in its.lines] == [
        line.words for line in whole.lines if line.at is not None and s(start) <= line.at < s(start + length)
    ]


@pytest.mark.parametrize("text", ["Row, row\n\nrow", "[00:01.50]Row\n[125:00.03]boat", "[00:01.00]A\nB"])
def test_what_is_written_down_is_read_the_same(text: str) -> None:
    assert written(parse(text)) == text
