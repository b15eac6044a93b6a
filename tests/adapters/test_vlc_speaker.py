"""The speaker, with a device that the test holds in its hands."""

import threading
from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost
from segue.adapters.vlc import speaker as speaker_module
from segue.adapters.vlc.devices import NoDevice
from segue.adapters.vlc.speaker import Speaker
from segue.adapters.vlc.stream import SoundFormat, Stream
from segue.core.ports import Token

MONO = SoundFormat(8000, 1)
SECOND = 16_000  # bytes
ROOM = 4_000


class Device:
    """Takes as much as there is room for, and plays it when told to."""

    def __init__(self, format_: SoundFormat, gain: float) -> None:
        self.format = format_
        self.gain = gain
        self.held = b""
        self.heard = b""
        self.is_away = False
        self.drops = 0
        self.closed: bool | None = None
        self.lock = threading.Lock()

    def play(self, size: int) -> None:
        with self.lock:
            self.heard, self.held = self.heard + self.held[:size], self.held[size:]

    def space(self) -> int:
        return ROOM - len(self.held)

    def left(self) -> int:
        return len(self.held)

    def write(self, sound: bytes) -> None:
        with self.lock:
            self.held += sound

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def drop(self) -> None:
        self.drops += 1
        self.held = b""

    def set_gain(self, gain: float) -> None:
        self.gain = gain

    def is_lost(self) -> bool:
        return self.is_away

    def close(self, finish: bool) -> None:
        self.closed = finish


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.devices: list[Device] = []
        self.heard: list[timedelta] = []
        self.over: list[tuple[Token, bool]] = []
        self.post = QtPost()
        self.speaker = Speaker(
            self.build,
            self.post,
            lambda _token, position, _at: self.heard.append(position),
            lambda token, played: self.over.append((token, played)),
        )

    def build(self, format_: SoundFormat, gain: float) -> Device:
        self.devices.append(Device(format_, gain))
        return self.devices[-1]

    @property
    def device(self) -> Device:
        return self.devices[-1]

    def start(self, size: int = SECOND, position: timedelta = timedelta()) -> Stream:
        stream = Stream(Token(1), position, self.speaker.news)
        stream.begin(MONO)
        stream.put(sound(size))
        self.speaker.play(stream)
        self.qtbot.waitUntil(lambda: bool(self.devices) and len(self.device.held) == min(size, ROOM))
        return stream

    def play_on(self) -> None:
        """The device plays until nothing is left."""

        def is_over() -> bool:
            self.device.play(500)
            return bool(self.over)

        self.qtbot.waitUntil(is_over)


def sound(size: int) -> bytes:
    return bytes(range(250)) * (size // 250)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    yield bench
    bench.speaker.close()
    bench.post.close()


def test_all_of_a_stream_is_heard_and_then_its_end_is_told(bench: Bench) -> None:
    stream = bench.start()
    stream.complete()
    bench.play_on()
    assert bench.device.heard == sound(SECOND)
    assert bench.over == [(Token(1), True)]
    assert bench.heard == sorted(bench.heard)


def test_the_end_is_not_told_before_the_last_sound_was_heard(bench: Bench) -> None:
    stream = bench.start(1000)
    stream.complete()
    bench.device.play(998)
    bench.qtbot.wait(150)
    assert bench.over == []
    bench.device.play(2)
    bench.qtbot.waitUntil(lambda: bool(bench.over))


def test_the_position_is_that_of_what_was_heard(bench: Bench) -> None:
    bench.start(position=timedelta(seconds=10))
    bench.device.play(1600)
    bench.qtbot.waitUntil(lambda: bool(bench.heard))
    assert bench.heard[-1] == timedelta(seconds=10.1)


def test_a_cut_drops_what_was_not_heard_and_goes_on_from_the_new_position(bench: Bench) -> None:
    stream = bench.start()
    assert stream.seek(timedelta(seconds=42))
    stream.cut()
    stream.put(b"\1" * 1600)
    bench.qtbot.waitUntil(lambda: bench.device.held == b"\1" * 1600)
    assert bench.device.drops == 1
    bench.device.play(800)
    bench.qtbot.waitUntil(lambda: bool(bench.heard))
    assert bench.heard[-1] == timedelta(seconds=42.05)


def test_what_a_lost_device_had_not_played_is_played_by_the_next(bench: Bench) -> None:
    stream = bench.start()
    stream.complete()
    lost = bench.device
    lost.play(1000)
    bench.qtbot.waitUntil(lambda: len(lost.held) == ROOM)  # filled up again
    lost.is_away = True
    bench.qtbot.waitUntil(lambda: len(bench.devices) == 2)
    bench.play_on()
    assert lost.heard + bench.device.heard == sound(SECOND)
    assert lost.closed is False


def test_a_device_that_stands_still_is_opened_anew_and_then_given_up(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker_module, "_STUCK", 0.2)
    monkeypatch.setattr(speaker_module, "_PATIENCE", 0.5)
    bench.start()
    bench.qtbot.waitUntil(lambda: bool(bench.over))
    assert bench.over == [(Token(1), False)]
    assert len(bench.devices) > 1


def test_a_pause_is_no_standstill(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = bench.start()
    bench.speaker.set_paused(True)
    bench.qtbot.wait(100)
    monkeypatch.setattr(speaker_module, "_STUCK", 0.05)
    monkeypatch.setattr(speaker_module, "_PATIENCE", 0.1)
    bench.qtbot.wait(300)
    assert bench.over == []
    assert len(bench.devices) == 1
    stream.complete()
    monkeypatch.undo()
    bench.speaker.set_paused(False)
    bench.play_on()
    assert bench.over == [(Token(1), True)]


def test_a_file_without_sound_ends_at_once(bench: Bench) -> None:
    stream = Stream(Token(3), timedelta(), bench.speaker.news)
    bench.speaker.play(stream)
    stream.complete()
    bench.qtbot.waitUntil(lambda: bool(bench.over))
    assert bench.over == [(Token(3), True)]
    assert bench.devices == []


def test_the_next_file_of_the_same_format_keeps_the_device(bench: Bench) -> None:
    bench.start(1000).complete()
    bench.play_on()
    bench.over.clear()
    bench.start(500).complete()
    bench.play_on()
    assert len(bench.devices) == 1
    assert bench.device.heard == sound(1000) + sound(500)
    assert bench.device.drops == 0


def test_another_format_wants_another_device_and_the_last_plays_out(bench: Bench) -> None:
    bench.start(1000).complete()
    bench.play_on()
    stream = Stream(Token(2), timedelta(), bench.speaker.news)
    stream.begin(SoundFormat(16_000, 2))
    stream.put(bytes(400))
    bench.speaker.play(stream)
    bench.qtbot.waitUntil(lambda: len(bench.devices) == 2)
    assert bench.devices[0].closed is True


def test_the_gain_holds_for_this_device_and_the_next(bench: Bench) -> None:
    bench.speaker.set_gain(0.5)
    bench.start(1000)
    assert bench.device.gain == 0.5
    bench.speaker.set_gain(0.25)
    bench.qtbot.waitUntil(lambda: bench.device.gain == 0.25)


def test_stop_gives_the_device_back_at_once(bench: Bench) -> None:
    bench.start()
    bench.speaker.stop()
    bench.qtbot.waitUntil(lambda: bench.device.closed is False)


def test_sound_is_taken_in_the_pieces_that_are_asked_for() -> None:
    stream = Stream(Token(1), timedelta(seconds=3), lambda: None)
    stream.put(b"abcdef")
    stream.put(b"gh")
    assert stream.take(4) == (b"abcd", timedelta(seconds=3))
    assert stream.take(0) == (b"", None)
    stream.give_back(b"cd")
    assert stream.take(5) == (b"cdefg", None)
    assert not stream.is_at_end()
    stream.complete()
    assert not stream.is_at_end()
    assert stream.take(100) == (b"h", None)
    assert stream.is_at_end()


def test_behind_the_end_vlc_can_neither_seek_nor_cut() -> None:
    stream = Stream(Token(1), timedelta(), lambda: None)
    stream.put(b"ab")
    stream.complete()
    assert not stream.seek(timedelta(seconds=1))
    stream.cut()
    assert stream.take(10)[0] == b"ab"


def test_no_device_takes_sound_in_real_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr("segue.adapters.vlc.devices.time.monotonic", lambda: now)
    device = NoDevice(MONO, 1.0)
    assert device.space() == SECOND // 2
    device.write(bytes(4000))
    now += 0.1
    assert device.left() == pytest.approx(2400, abs=2)
    device.pause()
    now += 5
    assert device.left() == pytest.approx(2400, abs=2)
    device.resume()
    now += 1
    assert device.left() == 0
    device.write(bytes(1600))
    now += 0.05
    assert device.left() == pytest.approx(800, abs=2)
    device.drop()
    assert device.left() == 0
