"""What files of subtitles say, and what of it stands on the screen."""

from datetime import timedelta

from segue.domain.subtitles import Cue, cues, said_at


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


FILM = """1
00:00:01,500 --> 00:00:03,000
- Where were you?
- At home.

2
00:01:02,004 --> 01:00:00,000 X1:100
{\\an8}<i>Listening</i> to <font color="#fff">records</font>, 3 < 4
"""


def test_a_film_says_its_lines_in_their_time() -> None:
    first, second = cues(FILM)
    assert first == Cue(seconds(1.5), seconds(3), "- Where were you?\n- At home.")
    assert second == Cue(seconds(62.004), seconds(3600), "Listening to records, 3 < 4")


def test_windows_and_the_web_write_it_otherwise() -> None:
    assert cues(FILM.replace("\n", "\r\n")) == cues(FILM)
    web = "WEBVTT\n\nNOTE nobody says this\n\n00:01.5 --> 00:03.000 align:start\nHello\n"
    assert cues(web) == (Cue(seconds(1.5), seconds(3), "Hello"),)


def test_what_makes_no_sense_is_passed_over() -> None:
    broken = "no subtitles\n\n00:00:05,000 --> 00:00:04,000\nbackwards\n\n00:00:01,000 --> 00:00:02,000\n\n\n"
    assert cues(broken) == ()
    assert cues(broken + "00:00:03,000 --> 00:00:04,000\nthe last line, without an end") == (
        Cue(seconds(3), seconds(4), "the last line, without an end"),
    )


def test_lines_come_in_order_of_time_and_one_is_no_novel() -> None:
    text = f"00:00:09,000 --> 00:00:10,000\n{'x' * 9000}\n\n00:00:01,000 --> 00:00:02,000\nfirst\n"
    first, second = cues(text)
    assert (first.words, len(second.words)) == ("first", 500)


def test_several_may_speak_at_once() -> None:
    said = (Cue(seconds(1), seconds(4), "one"), Cue(seconds(2), seconds(3), "another"))
    assert [said_at(said, seconds(at)) for at in (0.9, 1, 2, 3, 4)] == ["", "one", "one\nanother", "one", ""]
