"""What the equaliser, the speed and the limiter make of known sound."""

from datetime import timedelta

import numpy as np
import numpy.typing as npt
import pytest

from segue.adapters.sound.mixer import Mark, Mixer, Voice
from segue.adapters.sound.shaping import Shaper
from segue.adapters.sound.stream import Frames, Stream
from segue.core.ports.playing import Token
from segue.domain.equaliser import CENTRES, FLAT

RATE = 44_100


def tones(*frequencies: float, length: float = 3.0, level: float = 0.05, rate: int = RATE) -> Frames:
    times = np.arange(round(rate * length)) / rate
    sound = sum(level * np.sin(2 * np.pi * frequency * times) for frequency in frequencies)
    return np.stack([sound, sound], axis=1).astype(np.float32)


def noise(length: int, seed: int = 1) -> Frames:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (length, 2)).astype(np.float32)


def voice(frames: Frames, token: int = 1, rate: int = RATE, gain: float = 1.0, is_complete: bool = True) -> Voice:
    stream = Stream(lambda: None)
    stream.begin(rate, None)
    stream.put(frames, wait=False)
    if is_complete:
        stream.complete()
    return Voice(Token(token), stream, gain=gain)


class Rig:
    """A shaper, and all that it hands out."""

    def __init__(self, *voices: Voice) -> None:
        self.mixer = Mixer()
        self.mixer.play(voices[0])
        self.mixer.follow(voices[1] if len(voices) > 1 else None)
        self.shaper = Shaper(self.mixer)
        self.heard: Frames = np.empty((0, 2), np.float32)
        self.marks: list[Mark] = []

    def play(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.05)):
            frames, marks = self.shaper.mix(round(0.05 * RATE))
            self.marks += [Mark(mark.at + len(self.heard), mark.voice, mark.position, mark.pace) for mark in marks]
            self.heard = np.concatenate([self.heard, frames])

    def play_out(self) -> Frames:
        while not self.shaper.is_over():
            before = len(self.heard)
            self.play(0.05)
            assert len(self.heard) > before or self.shaper.is_over(), "it stands still"
        return self.heard

    def position(self, at: int) -> float:
        """In seconds, of a frame that was handed out."""
        mark = [mark for mark in self.marks if mark.at <= at][-1]
        return mark.position.total_seconds() + (at - mark.at) / RATE * mark.pace


def levels(sound: Frames, frequencies: tuple[float, ...], rate: int = RATE) -> npt.NDArray[np.float64]:
    """The amplitude of each frequency, past the first half second."""
    middle = sound[rate // 2 :, 0].astype(np.float64)
    times = np.arange(len(middle)) / rate
    window = np.hanning(len(middle))
    found = [abs((middle * window * np.exp(-2j * np.pi * f * times)).sum()) * 2 / window.sum() for f in frequencies]
    return np.array(found)


def pitch(sound: Frames) -> float:
    middle = sound[RATE // 4 : -RATE // 4, 0]
    return float(np.abs(np.fft.rfft(middle * np.hanning(len(middle)))).argmax() * RATE / len(middle))


def roughness(sound: Frames) -> float:
    """How far a frame lies at most from where the two beside it would have it: a click stands out."""
    return float(np.abs(np.diff(sound[:, 0].astype(np.float64), n=2)).max())


def test_with_nothing_to_do_not_a_bit_is_changed() -> None:
    rig = Rig(voice(noise(30_000)), voice(noise(20_000, 2), 2))
    assert np.array_equal(rig.play_out(), np.concatenate([noise(30_000), noise(20_000, 2)]))


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
@pytest.mark.parametrize(
    "bands",
    [(6.0,) * 10, (-12.0,) * 10, (12.0, -12.0) * 5, (6.0, 5.0, 3.0, 0.0, -2.0, -4.0, 0.0, 3.0, 5.0, 7.0)],
    ids=["up", "down", "up and down", "curve"],
)
def test_each_octave_is_as_loud_as_the_equaliser_says(bands: tuple[float, ...], rate: int) -> None:
    sound = tones(*CENTRES, length=2, level=0.02, rate=rate)
    rig = Rig(voice(sound, rate=rate))
    rig.shaper.set_bands(bands)
    gains = 20 * np.log10(levels(rig.play_out(), CENTRES, rate) / levels(sound, CENTRES, rate))
    assert gains == pytest.approx(bands, abs=0.5)


@pytest.mark.parametrize("speed", [0.5, 0.8, 1.25, 1.5, 2.0])
def test_another_speed_keeps_the_pitch_and_takes_its_time(speed: float) -> None:
    rig = Rig(voice(tones(440, length=4)))
    rig.shaper.set_speed(speed)
    heard = rig.play_out()
    assert len(heard) / RATE == pytest.approx(4 / speed, abs=0.02)
    assert pitch(heard) == pytest.approx(440, rel=0.01)
    assert rig.position(len(heard)) == pytest.approx(4, abs=0.03)


def test_a_mark_lies_where_its_voice_begins_at_another_speed() -> None:
    rig = Rig(voice(tones(300, length=2)), voice(tones(900, length=2), 2))
    rig.shaper.set_speed(1.6)
    heard = rig.play_out()
    (at,) = [mark.at for mark in rig.marks if mark.voice.token == Token(2)]
    assert at / RATE == pytest.approx(2 / 1.6, abs=0.02)
    assert pitch(heard[:at]) == pytest.approx(300, rel=0.01)
    assert pitch(heard[at:]) == pytest.approx(900, rel=0.01)


def test_the_position_is_that_of_what_is_heard_however_often_the_speed_changes() -> None:
    step, lowest = 0.5, 400
    steps = [tones(lowest + 100 * number, length=step) for number in range(16)]
    rig = Rig(voice(np.concatenate(steps)))
    for speed in (1.0, 1.5, 0.5, 2.0, 1.0):
        rig.shaper.set_speed(speed)
        rig.play(1)
    heard = rig.play_out()
    assert rig.position(len(heard)) == pytest.approx(8, abs=0.05)
    around = RATE // 20
    looked_at = 0
    for at in range(RATE // 2, len(heard) - RATE // 2, RATE // 30):
        number, within = divmod(rig.position(at), step)
        if 0.15 < within < step - 0.15:  # with all that is looked at, at double speed too
            stretch = heard[at - around : at + around, 0]
            found = np.abs(np.fft.rfft(stretch * np.hanning(len(stretch)), 8 * len(stretch))).argmax()
            assert found * RATE / (8 * len(stretch)) == pytest.approx(lowest + 100 * number, abs=25)
            looked_at += 1
    assert looked_at > 40


@pytest.mark.parametrize("change", ["bands", "speed", "off"])
def test_a_change_does_not_click(change: str) -> None:
    sound = tones(440, length=4, level=0.3)
    rig = Rig(voice(sound))
    if change == "off":
        rig.shaper.set_bands((6.0, *FLAT[1:]))
    rig.play(1)
    rig.shaper.set_bands((-12.0,) * 10 if change == "bands" else FLAT)
    rig.shaper.set_speed(1.3 if change == "speed" else 1.0)
    heard = rig.play_out()
    assert roughness(heard) < 1.3 * roughness(sound)
    assert np.abs(heard).max() < 0.33


def test_what_is_switched_on_and_off_again_leaves_no_trace() -> None:
    sound = noise(4 * RATE)
    rig = Rig(voice(sound))
    rig.play(0.5)
    rig.shaper.set_bands((-6.0,) * 10)
    rig.play(0.5)
    rig.shaper.set_bands(FLAT)
    heard = rig.play_out()
    assert len(heard) == len(sound)
    assert np.array_equal(heard[: RATE // 2], sound[: RATE // 2])
    assert np.array_equal(heard[2 * RATE :], sound[2 * RATE :])


def test_what_is_turned_up_too_far_is_limited_and_not_cut_off() -> None:
    loud = tones(440, length=2, level=0.5)
    rig = Rig(voice(loud, gain=4.0))
    heard = rig.play_out()
    assert len(heard) == len(loud)
    assert np.abs(heard).max() <= 1
    assert roughness(heard[RATE // 2 :]) < 1.1 * roughness(loud) / 0.5, "cut-off tops have edges"


def test_what_is_turned_up_and_stays_quiet_is_only_turned_up() -> None:
    quiet = noise(20_000) * 0.25
    assert np.array_equal(Rig(voice(quiet, gain=2.0)).play_out(), quiet * 2)


def test_what_the_filters_hold_is_heard_before_another_rate_begins() -> None:
    rig = Rig(voice(noise(20_000)), voice(noise(20_000, 2), 2, rate=48_000))
    rig.shaper.set_speed(1.5)
    rates = []
    while not rig.shaper.is_over():
        rate = rig.shaper.rate
        frames, _ = rig.shaper.mix(500)
        rates += [rate] * len(frames)
    assert rates.count(44_100) == pytest.approx(20_000 / 1.5, abs=1100)
    assert rates.count(48_000) == pytest.approx(20_000 / 1.5, abs=1100)
    assert rates == sorted(rates, key=lambda rate: rate or 0)


def test_a_decoder_that_is_behind_is_waited_for() -> None:
    late = voice(noise(5_000), is_complete=False)
    rig = Rig(late)
    rig.shaper.set_bands((3.0,) * 10)
    rig.play(1)
    assert len(rig.heard) < 5_001
    assert not rig.shaper.is_over()
    late.stream.put(noise(5_000, 2))
    late.stream.complete()
    assert len(rig.play_out()) == 10_000


def test_what_was_not_heard_is_forgotten() -> None:
    rig = Rig(voice(tones(440)))
    rig.shaper.set_speed(0.5)
    rig.play(0.5)
    rig.mixer.play(voice(tones(880), 2))
    rig.shaper.reset()
    rig.heard = rig.heard[:0]
    assert pitch(rig.play_out()) == pytest.approx(880, rel=0.01)


def test_a_gain_that_changes_turns_without_a_click() -> None:
    sound = tones(440, length=2, level=0.5)
    playing = voice(sound)
    rig = Rig(playing)
    rig.play(1)
    playing.level(0.5)
    heard = rig.play_out()
    assert np.array_equal(heard[:RATE], sound[:RATE])
    assert np.allclose(heard[RATE + RATE // 10 :], sound[RATE + RATE // 10 :] * 0.5)
    assert roughness(heard) < 1.1 * roughness(sound)
    assert playing.position == timedelta(seconds=2)


@pytest.mark.parametrize("left", [1, 2, 7, 100])
@pytest.mark.parametrize(("before", "after"), [(1.0, 0.5), (0.5, 2.0), (2.0, 0.5), (2.0, 1.0)])
def test_a_change_within_the_last_frames_of_all_ends_like_any(left: int, before: float, after: float) -> None:
    sounding = voice(noise(RATE), is_complete=False)
    rig = Rig(sounding)
    rig.shaper.set_speed(before)
    rig.play(1 / before)  # all that there is
    sounding.stream.put(noise(left, 2))
    sounding.stream.complete()
    rig.shaper.set_speed(after)
    heard = len(rig.play_out())
    assert heard == pytest.approx(RATE / before, abs=0.1 * RATE)
