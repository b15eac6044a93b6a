"""A stream that is to end before its file does ends at that very frame."""

from datetime import timedelta

from segue.adapters.vlc.stream import SoundFormat, Stream
from segue.core.ports import Token

FORMAT = SoundFormat(1000, 2)
SECOND = 1000 * FORMAT.frame


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def a_stream(start: float, end: float | None) -> tuple[Stream, list[None]]:
    told: list[None] = []
    stream = Stream(Token(1), seconds(start), lambda: told.append(None), None if end is None else seconds(end))
    stream.begin(FORMAT)
    return stream, told


def taken(stream: Stream) -> int:
    sound, _ = stream.take(100 * SECOND)
    return len(sound)


def test_what_lies_behind_the_end_is_not_taken() -> None:
    stream, told = a_stream(2, 4.5)
    for _ in range(5):
        stream.put(bytes(SECOND))
    assert len(told) == 2, "sound where there was none, and the end"
    assert taken(stream) == 2.5 * SECOND
    assert stream.is_at_end()


def test_it_ends_with_its_last_frame() -> None:
    stream, told = a_stream(0, 1)
    stream.put(bytes(SECOND - FORMAT.frame))
    assert not stream.is_at_end()
    stream.put(bytes(FORMAT.frame))
    assert taken(stream) == SECOND
    assert stream.is_at_end()
    assert len(told) == 2


def test_a_seek_counts_anew() -> None:
    stream, _ = a_stream(0, 3)
    stream.put(bytes(2 * SECOND))
    assert stream.seek(seconds(1))
    stream.cut()
    stream.put(bytes(5 * SECOND))
    assert taken(stream) == 2 * SECOND
    assert not stream.seek(seconds(0)), "nothing more comes of it"


def test_without_an_end_all_is_taken() -> None:
    stream, _ = a_stream(2, None)
    stream.put(bytes(5 * SECOND))
    assert taken(stream) == 5 * SECOND
    assert not stream.is_at_end()
    stream.complete()
    assert stream.is_at_end()
