"""The speaker, with a device that the test holds in its hands."""

import itertools
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost
from segue.adapters.sound import speaker as speaker_module
from segue.adapters.sound.mixer import Voice
from segue.adapters.sound.speaker import DEVICE_IS_SILENT, FILE_IS_SILENT, At, Begun, Over, Speaker, Told
from segue.adapters.sound.stream import Frames, Stream
from segue.core.ports.playing import Token
from segue.domain.fading import Fades, Softness

RATE = 8000
ROOM = 2000


class Device:
    """Takes as much as there is room for, and plays it when told to."""

    def __init__(self, rate: int, gain: float) -> None:
        self.rate = rate
        self.gain = gain
        self.held = np.empty((0, 2), np.float32)
        self.heard = np.empty((0, 2), np.float32)
        self.is_away = self.is_abandoned = False
        self.is_paused = False
        self.drops = 0
        self.closed: bool | None = None
        self.lock = threading.Lock()

    def play(self, count: int) -> None:
        with self.lock:
            self.heard = np.concatenate([self.heard, self.held[:count]])
            self.held = self.held[count:]

    def space(self) -> int:
        return ROOM - len(self.held)

    def left(self) -> int:
        return len(self.held)

    def write(self, frames: Frames) -> None:
        with self.lock:
            self.held = np.concatenate([self.held, frames])

    def pause(self) -> None:
        self.is_paused = True

    def resume(self) -> None:
        self.is_paused = False

    def drop(self) -> None:
        with self.lock:
            self.drops += 1
            self.held = self.held[:0]

    def set_gain(self, gain: float) -> None:
        self.gain = gain

    def is_lost(self) -> bool:
        return self.is_away

    def close(self, finish: bool) -> None:
        self.closed = finish

    def abandon(self) -> None:
        self.is_abandoned = True


class Bench:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.devices: list[Device] = []
        self.told: list[Told] = []
        self.post = QtPost()
        self.speaker = Speaker(self.build, self.post, self.told.append)

    def build(self, rate: int, gain: float) -> Device:
        self.devices.append(Device(rate, gain))
        return self.devices[-1]

    @property
    def device(self) -> Device:
        return self.devices[-1]

    @property
    def over(self) -> list[Over]:
        return [news for news in self.told if isinstance(news, Over)]

    @property
    def begun(self) -> list[Token]:
        return [news.token for news in self.told if isinstance(news, Begun)]

    @property
    def position(self) -> timedelta | None:
        return next((news.position for news in reversed(self.told) if isinstance(news, At)), None)

    @property
    def pace(self) -> float | None:
        return next((news.pace for news in reversed(self.told) if isinstance(news, At)), None)

    def voice(self, frames: Frames | None, token: int = 1, rate: int = RATE, start: float = 0) -> Voice:
        stream = Stream(self.speaker.news)
        if frames is not None:
            stream.begin(rate, None)
            stream.put(frames)
        return Voice(Token(token), stream, timedelta(seconds=start))

    def start(self, length: int = RATE, start: float = 0) -> Voice:
        voice = self.voice(sound(length), start=start)
        self.speaker.play(voice)
        self.qtbot.waitUntil(lambda: bool(self.devices) and len(self.device.held) == min(length, ROOM))
        return voice

    def play_on(self) -> None:
        """The device plays until nothing is left."""

        def is_over() -> bool:
            self.device.play(300)
            return bool(self.over)

        self.qtbot.waitUntil(is_over)


def sound(length: int, seed: int = 1) -> Frames:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (length, 2)).astype(np.float32)


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(qtbot)
    yield bench
    bench.speaker.close()
    bench.post.close()


def test_all_of_a_file_is_heard_and_then_its_end_is_told(bench: Bench) -> None:
    bench.start().stream.complete()
    bench.play_on()
    assert np.array_equal(bench.device.heard, sound(RATE))
    assert bench.begun == [Token(1)]
    assert bench.over == [Over(Token(1), None)]
    positions = [news.position for news in bench.told if isinstance(news, At)]
    assert positions == sorted(positions)


def test_the_end_is_not_told_before_the_last_sound_was_heard(bench: Bench) -> None:
    bench.start(500).stream.complete()
    bench.device.play(499)
    bench.qtbot.wait(150)
    assert bench.over == []
    bench.device.play(1)
    bench.qtbot.waitUntil(lambda: bool(bench.over))


def test_the_position_is_that_of_what_was_heard(bench: Bench) -> None:
    bench.start(start=10)
    bench.device.play(800)
    bench.qtbot.waitUntil(lambda: bench.position is not None)
    assert bench.position == timedelta(seconds=10.1)


def test_what_follows_is_told_when_it_is_heard_and_not_when_it_is_mixed(bench: Bench) -> None:
    bench.start(500).stream.complete()
    following = bench.voice(sound(1000, 2), 2)
    following.stream.complete()
    bench.speaker.follow(following)
    bench.qtbot.waitUntil(lambda: len(bench.device.held) == 1500)
    bench.device.play(500)
    bench.qtbot.wait(150)
    assert bench.begun == [Token(1)]
    bench.device.play(1)
    bench.qtbot.waitUntil(lambda: bench.begun == [Token(1), Token(2)])
    bench.play_on()
    assert np.array_equal(bench.device.heard, np.concatenate([sound(500), sound(1000, 2)]))
    assert bench.over == [Over(Token(2), None)]


def test_another_file_drops_what_was_not_heard(bench: Bench) -> None:
    bench.start()
    bench.speaker.play(bench.voice(sound(400, 2), 1, start=42))
    bench.qtbot.waitUntil(lambda: len(bench.device.held) == 400)
    assert bench.device.drops == 1
    assert bench.device.gain == 1
    bench.device.play(200)
    bench.qtbot.waitUntil(lambda: bench.position == timedelta(seconds=42.025))
    assert bench.begun == [Token(1)], "the same file, sought, has not begun again"


def test_a_cut_is_no_click(bench: Bench) -> None:
    bench.start()
    gains: list[float] = []
    bench.device.set_gain = gains.append  # type: ignore[method-assign]
    bench.speaker.play(bench.voice(sound(400, 2), 2))
    bench.qtbot.waitUntil(lambda: bench.device.drops == 1 and gains[-1] == 1)
    falling = gains[:-1]
    assert falling == sorted(falling, reverse=True)
    assert falling[-1] == 0
    assert len(falling) > 3


def test_a_fade_is_even_to_the_ear_and_holds_for_what_comes(bench: Bench) -> None:
    bench.speaker.set_gain(0.5)
    bench.start()
    gains: list[float] = []
    bench.device.set_gain = gains.append  # type: ignore[method-assign]
    bench.speaker.fade(0.5, timedelta(seconds=0.3))
    bench.qtbot.waitUntil(lambda: bool(gains) and gains[-1] == 0.5 * 0.5**3)
    assert gains == sorted(gains, reverse=True)
    assert len(gains) > 5
    bench.speaker.play(bench.voice(sound(400, 2), 2))
    bench.qtbot.waitUntil(lambda: bench.device.drops == 1)
    assert gains[-1] == 0.5 * 0.5**3
    bench.speaker.fade(1.0, timedelta())
    bench.qtbot.waitUntil(lambda: gains[-1] == 0.5)


def test_one_that_hangs_is_left_without_waiting(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.start()
    is_in, may_go = threading.Event(), threading.Event()

    def hang() -> int:
        is_in.set()
        may_go.wait()
        return 0

    bench.device.space = hang  # type: ignore[method-assign]
    bench.qtbot.waitUntil(is_in.is_set)
    answered: list[None] = []
    bench.speaker.ask(lambda: answered.append(None))
    monkeypatch.setattr(speaker_module, "_LEAVES_WITHIN", 60)
    before = time.monotonic()
    bench.speaker.abandon()
    assert time.monotonic() - before < 30
    assert answered == []
    may_go.set()  # and where it lets go at last, the thread ends
    bench.qtbot.waitUntil(lambda: not bench.speaker._thread.is_alive())


def test_of_many_clicks_the_last_is_heard(bench: Bench) -> None:
    bench.start()
    for token in range(2, 8):
        bench.speaker.play(bench.voice(sound(400, token), token))
    bench.qtbot.waitUntil(lambda: np.array_equal(bench.device.held, sound(400, 7)))
    assert bench.device.drops == 1
    assert bench.begun[1:] in ([], [Token(7)])


def test_what_a_lost_device_had_not_played_is_played_by_the_next(bench: Bench) -> None:
    bench.start().stream.complete()
    lost = bench.device
    lost.play(500)
    bench.qtbot.waitUntil(lambda: len(lost.held) == ROOM)  # filled up again
    lost.is_away = True
    bench.qtbot.waitUntil(lambda: len(bench.devices) == 2)
    bench.play_on()
    assert np.array_equal(np.concatenate([lost.heard, bench.device.heard]), sound(RATE))
    assert lost.is_abandoned


def test_a_device_that_stands_still_is_opened_anew_and_then_given_up(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaker_module, "_STUCK", 0.2)
    monkeypatch.setattr(speaker_module, "_PATIENCE", 0.5)
    before = time.monotonic()
    bench.start()
    bench.qtbot.waitUntil(lambda: bool(bench.over))
    (over,) = bench.over
    assert over.failure == DEVICE_IS_SILENT
    assert timedelta(seconds=0.5) < over.silent <= timedelta(seconds=time.monotonic() - before)
    assert len(bench.devices) > 1


def test_a_file_that_does_not_come_is_given_up(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaker_module, "_FILE_PATIENCE", 0.2)
    bench.speaker.play(bench.voice(None))
    bench.qtbot.waitUntil(lambda: bool(bench.over))
    assert [over.failure for over in bench.over] == [FILE_IS_SILENT]


def test_what_was_to_follow_a_cut_that_did_not_come_is_let_go(bench: Bench) -> None:
    """Else the thread that decodes it would wait for ever, with the file open: one for each step of a slider."""
    bench.start()
    followers = [bench.voice(sound(100), 10 + number) for number in range(3)]
    for number, follower in enumerate(followers):
        bench.speaker.play(bench.voice(sound(1000), number + 2))
        bench.speaker.follow(follower)
    bench.qtbot.waitUntil(lambda: all(voice.stream.is_cancelled for voice in followers[:2]))
    assert not followers[2].stream.is_cancelled


def test_what_was_heard_to_its_end_has_not_failed_where_the_next_does_not_come(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next may lie on a disk that wakes up slowly, or on a share that is gone."""
    bench.start(1000).stream.complete()
    bench.speaker.follow(bench.voice(None, 2))
    monkeypatch.setattr(speaker_module, "_FILE_PATIENCE", 0.2)
    bench.play_on()
    assert bench.over == [Over(Token(1), None)]


def test_a_file_that_stops_coming_is_given_up_once_what_came_was_heard(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = time.monotonic()
    bench.start(1000)
    monkeypatch.setattr(speaker_module, "_FILE_PATIENCE", 0.2)
    bench.qtbot.wait(300)
    assert bench.over == [], "there is still something to hear"
    bench.play_on()
    (over,) = bench.over
    assert over.failure == FILE_IS_SILENT
    assert timedelta(seconds=0.2) < over.silent <= timedelta(seconds=time.monotonic() - before)
    assert len(bench.device.heard) == 1000


def test_a_file_that_comes_late_plays_on(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    late = bench.start(500)
    bench.device.play(500)
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(speaker_module, "_STUCK", 0.2)
        bench.qtbot.wait(300)
    late.stream.put(sound(500, 2))
    late.stream.complete()
    bench.play_on()
    assert len(bench.devices) == 1, "not the device was late"
    assert bench.over == [Over(Token(1), None)]


def test_a_pause_is_no_standstill(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    voice = bench.start()
    bench.speaker.set_paused(True)
    bench.qtbot.waitUntil(lambda: bench.device.is_paused)
    assert bench.device.gain == 0
    monkeypatch.setattr(speaker_module, "_STUCK", 0.05)
    monkeypatch.setattr(speaker_module, "_PATIENCE", 0.1)
    bench.qtbot.wait(300)
    assert bench.over == []
    assert len(bench.devices) == 1
    voice.stream.complete()
    monkeypatch.undo()
    bench.speaker.set_paused(False)
    bench.qtbot.waitUntil(lambda: bench.device.gain == 1)
    bench.play_on()
    assert bench.over == [Over(Token(1), None)]


def test_what_is_put_on_paused_is_told_to_have_begun_and_is_not_heard(bench: Bench) -> None:
    bench.speaker.play(bench.voice(sound(100)), paused=True)
    bench.qtbot.waitUntil(lambda: bench.begun == [Token(1)])
    assert bench.devices == []
    bench.speaker.set_paused(False)
    bench.qtbot.waitUntil(lambda: bool(bench.devices) and len(bench.device.held) == 100)


def test_a_file_without_sound_ends_at_once(bench: Bench) -> None:
    voice = bench.voice(None, 3)
    bench.speaker.play(voice)
    voice.stream.complete("It is damaged.")
    bench.qtbot.waitUntil(lambda: bool(bench.over))
    assert bench.over == [Over(Token(3), "It is damaged.")]
    assert bench.devices == []


def test_the_next_file_keeps_the_device(bench: Bench) -> None:
    bench.start(1000).stream.complete()
    bench.play_on()
    bench.told.clear()
    bench.start(500).stream.complete()
    bench.play_on()
    assert len(bench.devices) == 1
    assert np.array_equal(bench.device.heard, np.concatenate([sound(1000), sound(500)]))
    assert bench.device.drops == 0


def test_another_rate_wants_another_device_and_the_last_plays_out(bench: Bench) -> None:
    bench.start(1000).stream.complete()
    following = bench.voice(sound(300, 2), 2, rate=2 * RATE)
    bench.speaker.follow(following)
    bench.qtbot.wait(100)
    assert len(bench.devices) == 1
    bench.device.play(1000)
    bench.qtbot.waitUntil(lambda: len(bench.device.held) > 0)
    tail = len(bench.device.held)
    bench.device.play(tail)
    bench.qtbot.waitUntil(lambda: len(bench.devices) == 2)
    assert bench.devices[0].closed is True
    assert np.array_equal(bench.devices[0].heard, np.concatenate([sound(1000), np.zeros((tail, 2))]))
    assert bench.device.rate == 2 * RATE


def test_the_gain_holds_for_this_device_and_the_next(bench: Bench) -> None:
    bench.speaker.set_gain(0.5)
    bench.start(1000)
    assert bench.device.gain == 0.5
    bench.speaker.set_gain(0.25)
    bench.qtbot.waitUntil(lambda: bench.device.gain == 0.25)


def test_stop_gives_the_device_back_after_a_short_fade(bench: Bench) -> None:
    bench.start()
    bench.speaker.stop()
    bench.qtbot.waitUntil(lambda: bench.device.closed is False)
    assert bench.device.gain == 0


@pytest.mark.parametrize("softness", Softness)
def test_whoever_ends_the_program_hears_no_click(
    bench: Bench, softness: Softness, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.speaker.set_fades(Fades(stop=softness))
    bench.start(40 * RATE)
    gains: list[float] = []
    bench.device.set_gain = gains.append  # type: ignore[method-assign]
    now = itertools.count(time.monotonic(), 0.004)  # each look at the clock is one step of the fade later
    monkeypatch.setattr(speaker_module, "time", SimpleNamespace(monotonic=now.__next__))
    bench.speaker.close()
    assert not bench.speaker._thread.is_alive(), "it ended by itself"
    assert gains == sorted(gains, reverse=True)
    assert gains[-1] == 0
    assert (len(gains) > 3) is (softness is not Softness.OFF)
    assert bench.device.closed is False


@pytest.mark.parametrize("case", ["pause", "stop", "jump"])
def test_how_softly_it_goes_is_set_for_each_case(bench: Bench, case: str) -> None:
    def broken_off(softness: Softness) -> int:
        """In how many steps."""
        bench.speaker.set_fades(Fades(**{case: softness}))
        bench.start(40 * RATE)
        gains: list[float] = []
        device = bench.device
        device.set_gain = gains.append  # type: ignore[method-assign]
        if case == "pause":
            bench.speaker.set_paused(True)
            bench.qtbot.waitUntil(lambda: device.is_paused)
        elif case == "stop":
            bench.speaker.stop()
            bench.qtbot.waitUntil(lambda: device.closed is False)
        else:
            bench.speaker.play(bench.voice(sound(400, 2), 2))
            bench.qtbot.waitUntil(lambda: device.drops == 1)
        falling = gains[: gains.index(0) + 1]
        assert falling == sorted(falling, reverse=True)
        bench.speaker.stop()
        bench.speaker.set_paused(False)
        bench.qtbot.waitUntil(lambda: device.closed is False)
        bench.devices.clear()
        return len(falling)

    at_once, short, longer = map(broken_off, (Softness.OFF, Softness.SHORT, Softness.LONGER))
    assert at_once == 1
    assert 3 < short < longer


def test_nothing_is_louder_than_full_scale(bench: Bench) -> None:
    bench.speaker.play(bench.voice(np.full((100, 2), 1.5, np.float32)))
    bench.qtbot.waitUntil(lambda: bool(bench.devices) and len(bench.device.held) == 100)
    assert bench.device.held.max() == 1


def test_a_voice_is_turned_down_while_it_plays(bench: Bench) -> None:
    voice = bench.start(4 * RATE)
    bench.speaker.level(voice, 0.5)
    voice.stream.complete()
    bench.play_on()
    assert np.array_equal(bench.device.heard[:ROOM], sound(4 * RATE)[:ROOM])
    assert np.array_equal(bench.device.heard[-RATE:], sound(4 * RATE)[-RATE:] * np.float32(0.5))


def test_at_another_speed_the_position_is_that_of_the_file(bench: Bench) -> None:
    bench.speaker.set_speed(2)
    voice = bench.start(4 * RATE, start=10)
    bench.device.play(ROOM)
    bench.qtbot.waitUntil(lambda: bench.position is not None and bench.position > timedelta(seconds=10.4))
    assert bench.position == timedelta(seconds=10 + 2 * ROOM / RATE)
    assert bench.pace == 2
    voice.stream.complete()
    bench.play_on()
    assert len(bench.device.heard) == pytest.approx(2 * RATE, abs=RATE // 20)


def test_the_equaliser_is_heard_of_what_plays(bench: Bench) -> None:
    voice = bench.start(4 * RATE)
    bench.speaker.set_bands((-12.0,) * 10)
    voice.stream.complete()
    bench.play_on()
    assert len(bench.device.heard) == 4 * RATE
    assert np.array_equal(bench.device.heard[:ROOM], sound(4 * RATE)[:ROOM])
    before, after = (np.abs(part).mean() for part in (bench.device.heard[:ROOM], bench.device.heard[-ROOM:]))
    assert after < 0.7 * before, "what lies between its bands and half the rate is turned down less"
