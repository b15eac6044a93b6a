"""Short pieces of music from arithmetic, in eight genres that sound unlike one another.

A piece is decided (key, chords, tune, form) by a generator of its own, so that the same seed gives the same
samples; instruments are pure functions of pitch and length, so that a note that comes again costs nothing.
"""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import TypeVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

#: Samples a second: treble up to 12 kHz, in half the time that 44,100 take; the encoder takes most of it.
RATE = 24_000

#: The loudest sample of a piece, −3 dBFS.
PEAK = 10 ** (-3 / 20)

#: One channel, shape (n,); or both, shape (2, n).
Sound = NDArray[np.float32]
_Hertz = NDArray[np.float64]
_Chance = np.random.Generator
_T = TypeVar("_T")


class Genre(Enum):
    """The eight genres; the value is the genre tag."""

    TOP_40 = "Top 40"
    JAZZ = "Jazz"
    FILM_SCORE = "Film Score"
    AMBIENT = "Ambient"
    CLASSICAL = "Classical"
    ROCK = "Rock"
    ELECTRONIC = "Electronic"
    FOLK = "Folk"


def render(genre: Genre, seed: int, seconds: float) -> NDArray[np.float32]:
    """A piece of exactly `seconds`, as shape (n, 2) at `RATE`, between ±`PEAK`; silent at both ends.

    The same arguments give the same samples.
    """
    chance = np.random.default_rng([list(Genre).index(genre), seed])
    return _PLAYERS[genre](chance, seconds).T


# ---------------------------------------------------------------- mixing


class _Mix:
    """A stereo bus with a reverb send."""

    def __init__(self, seconds: float) -> None:
        self.size = round(seconds * RATE)
        self.dry = np.zeros((2, self.size), np.float32)
        self.send = np.zeros(self.size, np.float32)

    def add(self, sound: Sound, at: float, gain: float = 1.0, pan: float = 0.0, send: float = 0.2) -> None:
        """Put `sound` at `at` seconds; `pan` from −1 (left) to 1; what hangs over the end is cut."""
        start = max(0, round(at * RATE))
        sound = sound[..., : max(0, self.size - start)]
        end = start + sound.shape[-1]
        angle = (pan + 1) * np.pi / 4
        left, right = (sound, sound) if sound.ndim == 1 else (sound[0], sound[1])
        self.dry[0, start:end] += np.float32(gain * np.cos(angle)) * left
        self.dry[1, start:end] += np.float32(gain * np.sin(angle)) * right
        if send:
            middle = sound if sound.ndim == 1 else (left + right) * np.float32(0.5)
            self.send[start:end] += np.float32(gain * send) * middle

    def duck(self, times: Sequence[float], depth: float, recovery: float) -> None:
        """Push everything down at each of `times`, as a compressor keyed by the kick does."""
        length = round(recovery * RATE)
        curve = 1 - depth * (1 - np.linspace(0, 1, length, dtype=np.float32)) ** 2
        for time in times:
            start = round(time * RATE)
            window = curve[: max(0, self.size - start)]
            self.dry[:, start : start + len(window)] *= window
            self.send[start : start + len(window)] *= window

    def include(self, other: "_Mix") -> None:
        self.dry += other.dry
        self.send += other.send

    def finished(self, room: float, *, drive: float = 1.0, fade_in: float = 0.01, fade_out: float = 1.2) -> Sound:
        """The bus with its reverb of `room` seconds, gently saturated, faded and brought to `PEAK`."""
        out: Sound = self.dry + _reverb(self.send, room)
        out -= out.mean(axis=1, keepdims=True)
        loud = np.sqrt(np.mean(np.square(out))) + 1e-9
        out = np.tanh(out * np.float32(drive * 0.16 / loud))
        rise, fall = round(fade_in * RATE), round(fade_out * RATE)
        out[:, :rise] *= np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32)) ** 2
        out[:, -fall:] *= np.cos(np.linspace(0, np.pi / 2, fall, dtype=np.float32)) ** 2
        out *= np.float32(PEAK / np.abs(out).max())
        return out


def _reverb(send: Sound, seconds: float) -> Sound:
    """Convolution with decaying noise, darker as it fades.

    Computed at half the rate: a room's tail has little above 8 kHz, and this halves the work.
    """
    halved = (send[: len(send) // 2 * 2].reshape(-1, 2)).mean(axis=1)
    size = _quick_size(len(halved) + round(seconds * RATE / 2))
    wet = np.fft.irfft(np.fft.rfft(halved, size) * _room_spectrum(seconds, size), size)[:, : len(halved)]
    out = np.zeros((2, len(send)), np.float32)
    out[:, 0 : len(halved) * 2 : 2] = wet
    out[:, 1 : len(halved) * 2 - 1 : 2] = (wet[:, 1:] + wet[:, :-1]) * np.float32(0.5)
    return out


@lru_cache(maxsize=4)
def _room_spectrum(seconds: float, size: int) -> NDArray[np.complex64]:
    return np.asarray(np.fft.rfft(_room(seconds), size), np.complex64)


@lru_cache(maxsize=16)
def _room(seconds: float) -> Sound:
    chance = np.random.default_rng(1)
    n = round(seconds * RATE / 2)
    t = np.linspace(0, 1, n, dtype=np.float32)
    noise = chance.standard_normal((2, n), np.float32)
    dark = np.cumsum(noise, axis=1)
    dark[:, 12:] = (dark[:, 12:] - dark[:, :-12]) / np.float32(3.5)
    tail = (noise * (1 - t) ** 2 * np.float32(0.5) + dark) * np.exp(-6.9 * t)
    tail += tail[::-1] * np.float32(0.4)  # in the bass, two ears hear much the same of a room
    tail[:, : RATE // 100] *= np.linspace(0, 1, RATE // 100, dtype=np.float32)
    return _kept(np.asarray(tail / np.sqrt(np.sum(np.square(tail), axis=1, keepdims=True)), np.float32))


def _quick_size(n: int) -> int:
    """The next length without a large prime factor, which an FFT takes badly."""
    step = 1 << max(0, n.bit_length() - 5)
    return -(-n // step) * step


def _filtered(sound: Sound, gain: Callable[[_Hertz], _Hertz]) -> Sound:
    """`sound` with each frequency (in Hz) multiplied by its gain."""
    size = _quick_size(sound.shape[-1])
    gains = gain(np.asarray(np.fft.rfftfreq(size, 1 / RATE), np.float64)).astype(np.float32)
    return np.fft.irfft(np.fft.rfft(sound, size) * gains, size)[..., : sound.shape[-1]].astype(np.float32)


def _kept(sound: Sound) -> Sound:
    """A sound that is shared between notes must not be written to."""
    sound.flags.writeable = False
    return sound


# ---------------------------------------------------------------- instruments


def _hertz(pitch: float) -> float:
    return float(440 * 2 ** ((pitch - 69) / 12))


def _seconds(length: float) -> NDArray[np.float64]:
    return np.arange(round(length * RATE)) / RATE


def _sine(cycles: NDArray[np.float64]) -> Sound:
    """Phase is kept in double precision and folded before it is made single: long notes stay clean."""
    wave: Sound = np.sin((cycles % 1.0).astype(np.float32) * np.float32(2 * np.pi))
    return wave


def _shaped(n: int, attack: float, release: float) -> Sound:
    """An envelope that rises for `attack` and falls for `release` seconds, without corners."""
    envelope = np.ones(n, np.float32)
    rise, fall = min(n // 2, round(attack * RATE)), min(n // 2, round(release * RATE))
    if rise:
        envelope[:rise] = np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32)) ** 2
    if fall:
        envelope[n - fall :] = np.cos(np.linspace(0, np.pi / 2, fall, dtype=np.float32)) ** 2
    return envelope


def _dying(t: NDArray[np.float64], rate: float) -> Sound:
    envelope: Sound = np.exp(np.float32(-rate) * t.astype(np.float32))
    return envelope


#: Tables have 2 ** _BITS entries: a phase of 32 bits, of which the upper ones are the place in the table.
_BITS = 12


def _turns(hertz: float, n: int) -> NDArray[np.uint32]:
    """The phase of a steady tone at each of `n` samples; a whole turn is 2³², so that it wraps by itself."""
    return np.arange(n, dtype=np.uint32) * np.uint32(round(hertz / RATE * 2**32))


def _tone(hertz: float, n: int) -> Sound:
    """A steady sine."""
    wave: Sound = _sine_table()[_turns(hertz, n) >> np.uint32(32 - 14)]
    return wave


@lru_cache(maxsize=1)
def _sine_table() -> Sound:
    return _kept(np.sin(np.arange(1 << 14) * (2 * np.pi / (1 << 14))).astype(np.float32))


@lru_cache(maxsize=512)
def _table(shape: str, harmonics: int, slope: float) -> Sound:
    """One cycle of a wave with `harmonics` partials, each `slope` dB per octave softer; peak about 1."""
    k = np.arange(1, harmonics + 1)
    amplitude = k ** (slope / 6.02)
    if shape == "square":
        amplitude = np.where(k % 2 == 1, amplitude, 0.0)
    # Partials of a bowed section or a pad stand in no fixed phase: random ones avoid the saw's sharp edge.
    phase = np.random.default_rng(3).uniform(0, 2 * np.pi, harmonics) if shape == "soft" else np.zeros(harmonics)
    spectrum = np.zeros((1 << _BITS) // 2 + 1, complex)
    spectrum[1 : harmonics + 1] = -0.5j * amplitude * np.exp(1j * phase)
    wave = np.fft.irfft(spectrum)
    return _kept((wave / np.abs(wave).max()).astype(np.float32))


def _wave(shape: str, hertz: float, n: int, slope: float, top: float = 9_000, start: float = 0.0) -> Sound:
    """A steady wave by table, without partials above `top` Hz; `start` is its first phase, in turns."""
    first = np.uint32(start % 1.0 * 2**32)
    wave: Sound = _partials(shape, hertz, slope, top)[(_turns(hertz, n) + first) >> np.uint32(32 - _BITS)]
    return wave


def _bent(shape: str, hertz: float, cycles: NDArray[np.float64], slope: float, top: float = 9_000) -> Sound:
    """A wave whose phase is told at each sample, in turns."""
    size = 1 << _BITS
    wave: Sound = _partials(shape, hertz, slope, top)[(cycles * size).astype(np.int64) & (size - 1)]
    return wave


def _partials(shape: str, hertz: float, slope: float, top: float) -> Sound:
    return _table(shape, int(np.clip(top / hertz, 1, 80)), slope)


@lru_cache(maxsize=4)
def _noise(n: int) -> Sound:
    return _kept(np.random.default_rng(5).standard_normal(n, np.float32))


@lru_cache(maxsize=8)
def _kick(weight: float) -> Sound:
    t = _seconds(0.15 + 0.25 * weight)
    pitch = 46 * t + (110 / 34) * (1 - np.exp(-34 * t))
    click = _noise(len(t)) * _dying(t, 600) * np.float32(0.15)
    return _kept((_sine(pitch) * _dying(t, 9 / (0.5 + weight)) + click) * _shaped(len(t), 0.001, 0.05))


@lru_cache(maxsize=8)
def _snare(tone: float) -> Sound:
    t = _seconds(0.28)
    body = _tone(tone, len(t)) * _dying(t, 26) + _tone(tone * 1.62, len(t)) * _dying(t, 34) * np.float32(0.5)
    rattle = _filtered(_noise(len(t)), lambda f: (f / (f + 1200)) / (1 + (f / 9000) ** 2)) * _dying(t, 17)
    return _kept((body * np.float32(0.5) + rattle * np.float32(0.55)) * _shaped(len(t), 0.001, 0.08))


@lru_cache(maxsize=2)
def _clap() -> Sound:
    t = _seconds(0.3)
    bursts = sum(
        (np.where(t >= d, np.exp(-np.maximum(t - d, 0) * r), 0) for d, r in ((0, 180), (0.011, 180), (0.023, 20))),
        np.zeros(len(t)),
    )
    band = _filtered(_noise(len(t)), lambda f: np.exp(-(np.log2((f + 1) / 1500) ** 2) / 1.1))
    return _kept((band * bursts.astype(np.float32) * np.float32(0.8)) * _shaped(len(t), 0.001, 0.1))


@lru_cache(maxsize=8)
def _hat(decay: float) -> Sound:
    t = _seconds(min(0.6, 5 / decay))
    bright = _filtered(_noise(len(t)), lambda f: 1 / (1 + (6500 / (f + 1)) ** 6))
    return _kept(bright * _dying(t, decay) * _shaped(len(t), 0.0005, 0.02))


@lru_cache(maxsize=2)
def _ride() -> Sound:
    """A cymbal: partials in no simple ratio, and a little noise at the stick."""
    t = _seconds(0.9)
    bell = sum(
        (_tone(f, len(t)) * _dying(t, 4 + i) for i, f in enumerate((3137, 3911, 4621, 5483, 6791, 8237, 9341))),
        np.zeros(len(t), np.float32),
    )
    stick = _hat(40)[: len(t)]
    bell[: len(stick)] += stick
    return _kept(bell * _shaped(len(t), 0.002, 0.3) * np.float32(0.06))


@lru_cache(maxsize=2)
def _crash() -> Sound:
    t = _seconds(1.8)
    wash = _filtered(_noise(len(t)), lambda f: 1 / (1 + (3500 / (f + 1)) ** 4))
    return _kept(wash * _dying(t, 2.6) * _shaped(len(t), 0.002, 0.4))


@lru_cache(maxsize=2)
def _brush() -> Sound:
    t = _seconds(0.26)
    sweep = _filtered(_noise(len(t)), lambda f: np.exp(-(np.log2((f + 1) / 3500) ** 2) / 2))
    return _kept(sweep * _shaped(len(t), 0.09, 0.16))


@lru_cache(maxsize=16)
def _timpani(pitch: float) -> Sound:
    """A drum head: the preferred modes 1, 1.5, 1.99, 2.44 of Rossing's *Science of Percussion Instruments*."""
    t = _seconds(1.9)
    modes = ((1.0, 1.0, 2.2), (1.5, 0.6, 3.0), (1.99, 0.35, 4.2), (2.44, 0.2, 6.0))
    head = sum((_tone(_hertz(pitch) * r, len(t)) * _dying(t, d) * np.float32(a) for r, a, d in modes), np.float32(0))
    thump = _filtered(_noise(len(t)), lambda f: 1 / (1 + (f / 350) ** 4)) * _dying(t, 22)
    return _kept((head + thump * np.float32(1.5)) * _shaped(len(t), 0.003, 0.5) * np.float32(0.6))


@lru_cache(maxsize=256)
def _electric_piano(pitch: float, length: float) -> Sound:
    """Two operators of FM for the body, two for the tine, as on the DX7's electric pianos."""
    t = _seconds(length + 0.25)
    f = _hertz(pitch)
    body = _sine(f * t + 0.19 * _tone(f, len(t)) * _dying(t, 2.8))
    tine = _sine(f * t + 0.05 * _tone(14 * f, len(t)) * _dying(t, 14)) if f * 15 < RATE / 2 else body
    tremolo = 1 + np.float32(0.12) * _tone(4.6, len(t))
    return _kept((body + tine * np.float32(0.5)) * _dying(t, 1.7) * tremolo * _shaped(len(t), 0.003, 0.25))


@lru_cache(maxsize=256)
def _vibraphone(pitch: float, length: float) -> Sound:
    t = _seconds(length + 0.6)
    f = _hertz(pitch)
    bar = _tone(f, len(t)) * _dying(t, 2.2) + _tone(4 * f, len(t)) * _dying(t, 9) * np.float32(0.22)
    return _kept(bar * (1 + np.float32(0.25) * _tone(5.4, len(t))) * _shaped(len(t), 0.002, 0.4))


@lru_cache(maxsize=256)
def _piano(pitch: float, length: float) -> Sound:
    """Partials slightly sharp of harmonic, the high ones gone first."""
    t = _seconds(length + 0.35)
    f = _hertz(pitch)
    out = np.zeros(len(t), np.float32)
    for k in range(1, 9):
        partial = k * f * np.sqrt(1 + 0.0004 * k * k)
        if partial > 9_000:
            break
        loud = np.float32(k**-1.35 * (0.45 if k == 7 else 1))
        out += loud * _tone(partial, len(t)) * _dying(t, (0.9 + 0.42 * k) * (f / 262) ** 0.4)
    knock = _noise(len(t)) * _dying(t, 160) * np.float32(0.03)
    return _kept((out + knock) * _shaped(len(t), 0.003, 0.3))


@lru_cache(maxsize=256)
def _plucked(pitch: float, length: float, bright: float) -> Sound:
    """Karplus and Strong's string (Computer Music Journal 7:2, 1983), a whole period at a time.

    A period has a whole number of samples, so the string is computed a little sharp and then stretched to
    its pitch.
    """
    n = round((length + 0.5) * RATE)
    exact = RATE / _hertz(pitch)
    period = max(8, int(exact))
    string = np.random.default_rng(round(pitch * 8)).uniform(-1, 1, period)
    for _ in range(round(3 * (1 - bright)) + 1):  # a soft finger is a dull beginning
        string = (string + np.roll(string, 1)) / 2
    string -= string.mean()
    # A high string would be gone at once: the loss is per period, so blend in less of it there.
    loss = float(np.clip(0.5 * (period / 130), 0.12, 0.5))
    periods = np.empty((n // period + 3, period), np.float32)
    for row in periods:
        row[:] = string
        faded = loss * string
        string -= faded
        string[1:] += faded[:-1]
        string[0] += faded[-1]
    wave = np.interp(np.arange(n) * (period / exact), np.arange(periods.size), periods.ravel()).astype(np.float32)
    t = _seconds(length + 0.5)[:n]
    wave = wave * _dying(t, 1.1) * _shaped(n, 0.001, 0.4)
    return _kept(wave / np.float32(np.abs(wave).max() + 1e-9))


@lru_cache(maxsize=128)
def _upright_bass(pitch: float, length: float) -> Sound:
    t = _seconds(length + 0.06)
    f = _hertz(pitch)
    out = sum(
        (
            _tone(k * f, len(t)) * _dying(t, 1.6 * k) * np.float32(a)
            for k, a in ((1, 1.0), (2, 0.55), (3, 0.3), (4, 0.12))
        ),
        np.zeros(len(t), np.float32),
    )
    finger = _filtered(_noise(len(t)), lambda h: 1 / (1 + (h / 900) ** 2)) * _dying(t, 70) * np.float32(0.25)
    return _kept((out + finger) * _shaped(len(t), 0.008, 0.06))


@lru_cache(maxsize=256)
def _synth_bass(pitch: float, length: float, slope: float) -> Sound:
    t = _seconds(length)
    f = _hertz(pitch)
    out = _wave("saw", f, len(t), slope, 3_000) + _tone(f, len(t)) * np.float32(0.6)
    return _kept(out * _dying(t, 1.5) * _shaped(len(t), 0.004, min(0.05, length / 3)) * np.float32(0.7))


@lru_cache(maxsize=256)
def _stab(pitch: float, length: float, slope: float, decay: float) -> Sound:
    """A short synthesizer note that darkens as it dies."""
    t = _seconds(length)
    f = _hertz(pitch)
    dark, light = _wave("saw", f, len(t), slope - 9), _wave("saw", f * 1.003, len(t), slope)
    open_ = _dying(t, decay * 1.6)
    return _kept((dark * (1 - open_) + light * open_) * _dying(t, decay) * _shaped(len(t), 0.003, 0.03))


@lru_cache(maxsize=256)
def _lead(pitch: float, length: float, shape: str, slope: float) -> Sound:
    t = _seconds(length)
    f = _hertz(pitch)
    depth = 0.004 * np.minimum(t / 0.5, 1) ** 2
    cycles = f * t + f * depth * np.sin(2 * np.pi * 5.3 * t) / (2 * np.pi * 5.3)
    out = _bent(shape, f, cycles, slope) + _bent(shape, f, cycles * 1.004, slope) * np.float32(0.6)
    return _kept(out * _shaped(len(t), 0.02, min(0.12, length / 3)) * np.float32(0.6))


@lru_cache(maxsize=256)
def _whistle(pitch: float, length: float) -> Sound:
    """A tin whistle: nearly a sine, with breath and a slow vibrato."""
    t = _seconds(length + 0.05)
    f = _hertz(pitch)
    cycles = f * t + f * 0.006 * np.minimum(t / 0.4, 1) * np.sin(2 * np.pi * 5 * t) / (2 * np.pi * 5)
    tone = _sine(cycles) + _sine(2 * cycles) * np.float32(0.16) + _sine(3 * cycles) * np.float32(0.05)
    breath = _filtered(_noise(len(t)), lambda h: np.exp(-(np.log2((h + 1) / (2 * f)) ** 2) * 2)) * np.float32(0.06)
    return _kept((tone + breath) * _shaped(len(t), 0.035, 0.08))


@lru_cache(maxsize=64)
def _pad(pitches: tuple[float, ...], length: float, slope: float, attack: float, release: float) -> Sound:
    """A chord of soft, slightly detuned voices, shape (2, n)."""
    t = _seconds(length)
    out = np.zeros((2, len(t)), np.float32)
    for i, pitch in enumerate(pitches):
        f = _hertz(pitch)
        # Less apart in the bass, where the beat would be so slow that one hears a hole, not a width.
        apart = (0.0018 - 0.0003 * i) * min(1.0, f / 250)
        for side in (0, 1):
            out[side] += _wave("soft", f * (1 + (apart, -apart)[side]), len(t), slope, 7_000, 0.37 * i)
    # Not wholly apart, or the low voices would cancel where the sides are heard as one.
    out += out[::-1] * np.float32(0.6)
    return _kept(out * _shaped(len(t), attack, release) / np.float32(1.4 * len(pitches)))


@lru_cache(maxsize=64)
def _brass(pitch: float, length: float) -> Sound:
    """A horn that gets brighter as it gets louder, as horns do."""
    t = _seconds(length + 0.15)
    f = _hertz(pitch)
    cycles = f * t + f * 0.003 * np.sin(2 * np.pi * 4.8 * t) / (2 * np.pi * 4.8)
    swell = _shaped(len(t), 0.35 * length, 0.3 * length)
    dull, bright = _bent("saw", f, cycles, -13, 5_000), _bent("saw", f, cycles, -7, 5_000)
    return _kept((dull * (1 - swell) + bright * swell) * swell)


@lru_cache(maxsize=64)
def _power_chord(pitch: float, length: float, muted: bool) -> Sound:
    """Root, fifth and octave into a clipping amplifier and a dull loudspeaker."""
    t = _seconds(length)
    chord = sum(
        (_wave("saw", _hertz(pitch + up) * detune, len(t), -6) for up, detune in ((0, 1.0), (7, 1.002), (12, 0.998))),
        np.zeros(len(t), np.float32),
    )
    driven = np.tanh(chord * (_dying(t, 14) if muted else _dying(t, 0.5)) * np.float32(2.6))
    speaker = _filtered(
        driven, lambda f: (f / (f + 90)) / (1 + (f / 3_600) ** 4) * (1 + 0.8 * np.exp(-(((f - 2300) / 900) ** 2)))
    )
    return _kept(speaker * _shaped(len(t), 0.002, min(0.04, length / 4)) * np.float32(0.5))


@lru_cache(maxsize=128)
def _lead_guitar(pitch: float, length: float) -> Sound:
    t = _seconds(length)
    f = _hertz(pitch)
    cycles = f * t + f * 0.008 * np.minimum(t / 0.35, 1) ** 2 * np.sin(2 * np.pi * 5.6 * t) / (2 * np.pi * 5.6)
    driven = np.tanh(_bent("saw", f, cycles, -6) * _dying(t, 0.7) * np.float32(4))
    speaker = _filtered(driven, lambda h: (h / (h + 200)) / (1 + (h / 3_800) ** 4))
    return _kept(speaker * _shaped(len(t), 0.006, min(0.06, length / 3)) * np.float32(0.5))


# ---------------------------------------------------------------- composing

_MAJOR = (0, 2, 4, 5, 7, 9, 11)
_MINOR = (0, 2, 3, 5, 7, 8, 10)
_HARMONIC_MINOR = (0, 2, 3, 5, 7, 8, 11)
_DORIAN = (0, 2, 3, 5, 7, 9, 10)
_LYDIAN = (0, 2, 4, 6, 7, 9, 11)
_PENTATONIC = (0, 3, 5, 7, 10)


class _Form(Struct, frozen=True):
    """How long the music lasts: `bars` of `beats` beats, from `start`, with silence left to ring out."""

    bars: int
    beats: int
    beat: float
    start: float = 0.05

    @property
    def bar(self) -> float:
        return self.beat * self.beats

    def at(self, bar: int, beat: float = 0.0) -> float:
        return self.start + bar * self.bar + beat * self.beat


def _form(seconds: float, tempo: float, tail: float, *, beats: int = 4, phrase: int = 4) -> _Form:
    """As many whole phrases as fit near `tempo` (beats a minute), which gives way to fill the time."""
    time = seconds - tail
    bars = max(phrase, round(time / (phrase * beats * 60 / tempo)) * phrase)
    return _Form(bars, beats, time / bars / beats)


class _Key(Struct, frozen=True):
    """`root` is a MIDI pitch; degrees count from 0 and run on over octaves, both ways."""

    root: int
    scale: tuple[int, ...]

    def pitch(self, degree: int) -> float:
        octave, step = divmod(degree, len(self.scale))
        return self.root + 12 * octave + self.scale[step]

    def chord(self, degree: int, notes: int = 3, *, around: float) -> tuple[float, ...]:
        """Stacked thirds on `degree`, each put into the octave around a pitch, so that voices move little."""
        tones = (self.pitch(degree + 2 * i) for i in range(notes))
        return tuple(sorted({around - 6 + (tone - around + 6) % 12 for tone in tones}))

    def bass(self, degree: int, *, lowest: float) -> float:
        return lowest + (self.pitch(degree) - lowest) % 12


class _Note(Struct, frozen=True):
    """`bar` and `beat` place it; `length` is in beats."""

    bar: int
    beat: float
    length: float
    degree: int


_Rhythm = tuple[tuple[float, float], ...]


def _pick(chance: _Chance, choices: Sequence[_T]) -> _T:
    return choices[int(chance.integers(len(choices)))]


def _tune(
    chance: _Chance, bars: Sequence[int], chords: Sequence[int], rhythms: Sequence[_Rhythm], span: tuple[int, int]
) -> Iterator[_Note]:
    """A tune over `bars`: two motifs that come back as A B A C, with chord tones on the strong beats.

    `chords` gives the degree of each bar's chord, over and over; `span` the lowest and highest degree.
    """
    motifs = []
    for _ in range(3):
        rhythm = _pick(chance, rhythms)
        motifs.append((rhythm, chance.choice([-2, -1, -1, 0, 1, 1, 2], len(rhythm))))
    low, high = span
    degree = (low + high) // 2
    for bar in bars:
        rhythm, steps = motifs[(0, 1, 0, 2)[bar % 4]]
        chord = {(chords[bar % len(chords)] + third) % 7 for third in (0, 2, 4)}
        for (beat, length), step in zip(rhythm, steps, strict=True):
            degree += int(step)
            if degree > high or degree < low:
                degree -= 2 * int(step) + (2 if degree > high else -2)
            if beat == int(beat) and (int(beat) % 2 == 0 or length >= 1):
                degree = min(range(degree - 3, degree + 4), key=lambda d: (d % 7 not in chord, abs(d - degree)))
            yield _Note(bar, beat, length, degree)


def _human(chance: _Chance, seconds: float = 0.006) -> float:
    return float(chance.normal(0, seconds))


# ---------------------------------------------------------------- the eight genres

_POP_RHYTHMS: tuple[_Rhythm, ...] = (
    ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 1), (2.5, 0.5), (3, 1)),
    ((0, 1), (1.5, 0.5), (2, 0.5), (2.5, 0.5), (3, 0.5), (3.5, 0.5)),
    ((0, 1.5), (1.5, 0.5), (2, 2)),
    ((0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1), (3, 1)),
)


def _top_40(chance: _Chance, seconds: float) -> Sound:
    """Four chords in major, four on the floor, claps, stabs and a hook."""
    form = _form(seconds, chance.uniform(104, 124), 1.6)
    key = _Key(int(chance.integers(55, 65)), _MAJOR)
    chords = _pick(chance, ((0, 4, 5, 3), (5, 3, 0, 4), (0, 5, 3, 4), (3, 4, 5, 0), (0, 3, 5, 4)))
    shape, slope = _pick(chance, (("square", -6.0), ("saw", -7.0), ("square", -9.0)))
    beats, music = _Mix(seconds), _Mix(seconds)
    kicks = []
    stabs = _pick(chance, ((0, 0.75, 1.5, 2.5, 3.25), (0.5, 1.5, 2.5, 3.5), (0, 1.5, 3), (0, 0.75, 2, 2.75)))
    for bar in range(form.bars):
        chord = chords[bar % 4]
        full = bar >= 2 and bar % 8 != 7
        for beat in range(4):
            if full or (bar < 2 and beat == 0):
                beats.add(_kick(0.5), form.at(bar, beat), 0.95, send=0.02)
                kicks.append(form.at(bar, beat))
            if beat % 2 and bar >= 2:
                beats.add(_clap(), form.at(bar, beat), 0.55, send=0.2)
            if bar >= 4:
                beats.add(_hat(45), form.at(bar, beat + 0.5), 0.22, pan=0.2, send=0.05)
                beats.add(_hat(90), form.at(bar, beat + 0.25), 0.09, pan=-0.2, send=0.05)
        root = key.bass(chord, lowest=33)
        for eighth in range(8 if full else 1):
            up = 12 if eighth in (3, 7) else 0
            length = form.beat * (0.46 if full else 4)
            music.add(_synth_bass(root + up, length, -9.0), form.at(bar, eighth / 2), 0.42, send=0.02)
        voices = key.chord(chord, around=key.root + 4)
        for onset in stabs:
            for i, pitch in enumerate(voices):
                sound = _stab(pitch + 12, form.beat * 0.9, -7.0, 5.0)
                music.add(sound, form.at(bar, onset), 0.13, pan=0.5 * (i - 1), send=0.35)
        music.add(_pad(voices, form.bar, -10.0, 0.05, 0.08), form.at(bar), 0.5, send=0.3)
    hook = list(_tune(chance, range(4, 8), chords, _POP_RHYTHMS, (5, 12)))
    for note in hook:
        for shift in range(0, form.bars - 4, 4):
            if shift % 16 == 12:
                continue
            sound = _lead(key.pitch(note.degree), note.length * form.beat * 0.92, shape, slope)
            music.add(sound, form.at(note.bar + shift, note.beat), 0.2, pan=0.1, send=0.4)
    music.add(
        _pad(key.chord(chords[0], around=key.root + 4), 1.4, -10.0, 0.02, 1.0), form.at(form.bars), 0.7, send=0.4
    )
    music.duck(kicks, 0.35, form.beat * 0.6)
    beats.include(music)
    return beats.finished(1.3, drive=1.25)


_SWING = 2 / 3
_COMPING: tuple[tuple[float, ...], ...] = (
    (0, 1 + _SWING),
    (1 + _SWING, 3 + _SWING),
    (_SWING, 2),
    (0, 2 + _SWING),
    (1, 3),
)
_JAZZ_RHYTHMS: tuple[_Rhythm, ...] = (
    ((0, _SWING), (_SWING, 1 / 3), (1, _SWING), (1 + _SWING, 1 / 3), (2, 1.5)),
    ((0.667, 0.333), (1, 0.667), (1.667, 1.2), (3, 0.667), (3.667, 0.333)),
    ((0, 1), (1.667, 0.333), (2, 0.667), (2.667, 0.333), (3, 0.9)),
    ((1, 0.667), (1.667, 0.333), (2, 2)),
    ((0, 0.667), (0.667, 0.333), (1, 0.667), (1.667, 0.333), (2, 0.667), (2.667, 0.333), (3, 0.667), (3.667, 0.333)),
)


def _jazz(chance: _Chance, seconds: float) -> Sound:
    """Swing: ride and brushes, a walking bass, ninths on an electric piano, a vibraphone or piano in front."""
    form = _form(seconds, chance.uniform(98, 148), 2.2)
    key = _Key(int(chance.integers(53, 63)), _pick(chance, (_MAJOR, _MAJOR, _DORIAN)))
    chords = _pick(chance, ((1, 4, 0, 5), (0, 5, 1, 4), (2, 5, 1, 4), (0, 3, 1, 4), (1, 4, 0, 0)))
    if key.scale is _DORIAN:
        chords = _pick(chance, ((0, 3, 0, 3), (0, 0, 3, 3), (0, 1, 0, 1)))
    front = _pick(chance, (_vibraphone, _piano, _electric_piano))
    mix = _Mix(seconds)
    for bar in range(form.bars):
        chord, following = chords[bar % 4], chords[(bar + 1) % 4]
        for beat in (0, 1, 1 + _SWING, 2, 3, 3 + _SWING):
            loud = 0.5 if beat in (1, 3) else 0.34
            mix.add(_ride(), form.at(bar, beat) + _human(chance, 0.004), loud, pan=0.35, send=0.15)
        for beat in (1, 3):
            mix.add(_hat(70), form.at(bar, beat), 0.13, pan=-0.3, send=0.1)
            mix.add(_brush(), form.at(bar, beat) - 0.06, 0.10, pan=-0.1, send=0.15)
        if bar % 2 == 0:
            mix.add(_kick(0.2), form.at(bar), 0.16, send=0.1)
        root, goal = key.bass(chord, lowest=31), key.bass(following, lowest=31)
        third, fifth = (key.bass(chord + up, lowest=31) for up in (2, 4))
        approach = goal + (1 if chance.random() < 0.5 else -1)
        for beat, pitch in enumerate((root, third, fifth, approach)):
            sound = _upright_bass(pitch, form.beat * 0.95)
            mix.add(sound, form.at(bar, beat) + _human(chance), 0.5, send=0.06)
        for beat in _pick(chance, _COMPING):
            for i, pitch in enumerate(key.chord(chord + 2, 4, around=60)):
                sound = _electric_piano(pitch, form.beat * 0.9)
                mix.add(sound, form.at(bar, beat) + _human(chance), 0.10, pan=-0.35 + 0.15 * i, send=0.25)
    for note in _tune(chance, range(2, form.bars), chords, _JAZZ_RHYTHMS, (4, 13)):
        if note.bar % 8 == 7:
            continue
        pitch = key.pitch(note.degree)
        if note.length < 0.5 and chance.random() < 0.18:
            pitch -= 1  # a blue note, on the way
        at = form.at(note.bar, note.beat) + _human(chance, 0.01)
        mix.add(front(pitch, note.length * form.beat), at, chance.uniform(0.24, 0.34), pan=0.15, send=0.3)
    for i, pitch in enumerate(key.chord(0, 5, around=62)):
        mix.add(_electric_piano(pitch, 1.6), form.at(form.bars) + 0.03 * i, 0.14, send=0.3)
    mix.add(_upright_bass(key.bass(0, lowest=31), 1.8), form.at(form.bars), 0.5, send=0.1)
    return mix.finished(0.9, fade_out=0.9)


_HORN_RHYTHMS: tuple[_Rhythm, ...] = (((0, 3), (3, 1)), ((0, 2), (2, 2)), ((0, 4),), ((0, 1.5), (1.5, 0.5), (2, 2)))


def _film_score(chance: _Chance, seconds: float) -> Sound:
    """Strings that grow, horns over them, drums under them, in a great hall."""
    form = _form(seconds, chance.uniform(62, 84), 4.0, phrase=2)
    key = _Key(int(chance.integers(48, 56)), _pick(chance, (_MINOR, _MINOR, _DORIAN)))
    chords = _pick(chance, ((0, 5, 2, 6), (0, 3, 5, 4), (0, 6, 5, 6), (0, 2, 6, 3), (0, 5, 3, 6)))
    if key.scale is _DORIAN:
        chords = _pick(chance, ((0, 3, 2, 6), (0, 2, 6, 3), (0, 6, 3, 0)))
    driven = chance.random() < 0.6
    mix = _Mix(seconds)
    for bar in range(form.bars):
        growth = 0.35 + 0.65 * min(1.0, (bar + 1) / (0.75 * form.bars))
        chord = chords[bar % 4]
        voices = key.chord(chord, around=key.root + 10)
        strings = _pad(voices, form.bar + 0.9, -8.5, 0.7, 1.1)
        mix.add(strings, form.at(bar) - 0.25 * (bar > 0), 0.75 * growth, send=0.5)
        if growth > 0.7:
            high = _pad(tuple(v + 12 for v in voices), form.bar + 0.9, -8.0, 0.9, 1.1)
            mix.add(high, form.at(bar) - 0.25, 0.45 * growth, send=0.6)
        root = key.bass(chord, lowest=29)
        mix.add(_pad((root, root + 12), form.bar + 0.7, -9.5, 0.35, 0.9), form.at(bar) - 0.1, 0.8, send=0.25)
        if bar % 2 == 0 or growth > 0.8:
            mix.add(_timpani(root + 12), form.at(bar), 0.75 * growth, pan=-0.2, send=0.5)
        if growth > 0.75:
            mix.add(_kick(1.0), form.at(bar), 0.7 * growth, send=0.6)
            mix.add(_kick(1.0), form.at(bar, 2.5), 0.45 * growth, send=0.6)
            for roll in range(6):
                loud = 0.12 * growth * (roll + 1) / 6
                mix.add(_timpani(root + 12), form.at(bar, 3.25 + roll / 8), loud, pan=-0.2, send=0.5)
        if driven and bar >= 2:
            for i in range(form.beats * 2):
                pitch = voices[(0, 2, 1, 2)[i % 4] % len(voices)]
                sound = _stab(pitch, form.beat * 0.45, -7.0, 6.0)
                mix.add(sound, form.at(bar, i / 2), 0.17 * growth, pan=0.4, send=0.45)
    for note in _tune(chance, range(min(4, form.bars // 3), form.bars), chords, _HORN_RHYTHMS, (2, 9)):
        growth = note.bar / form.bars
        sound = _brass(key.pitch(note.degree), note.length * form.beat)
        mix.add(sound, form.at(note.bar, note.beat), 0.32 + 0.35 * growth, pan=0.25, send=0.55)
    root = key.bass(0, lowest=29)
    mix.add(_timpani(root + 12), form.at(form.bars), 0.9, send=0.6)
    mix.add(_crash(), form.at(form.bars), 0.12, send=0.5)
    mix.add(_pad((root, root + 12, root + 19, root + 24), 3.6, -8.5, 0.05, 3.0), form.at(form.bars), 1.0, send=0.6)
    return mix.finished(2.8, fade_out=2.0, drive=1.05)


def _ambient(chance: _Chance, seconds: float) -> Sound:
    """Drones whose colour drifts, a few bells far away, air; no beat at all."""
    scale, others = _pick(chance, ((_LYDIAN, (1, 4, 5)), (_MAJOR, (3, 4, 5)), (_DORIAN, (3, 4, 6))))
    key = _Key(int(chance.integers(43, 54)), scale)
    mix = _Mix(seconds)
    count = 3 if seconds < 50 else 4
    length = (seconds + 6 * (count - 1)) / count
    for i in range(count):
        start = i * (length - 6)
        degree = (0, *chance.permutation(others))[i]
        voices = key.chord(int(degree), 4, around=key.root + 8)
        dark = _pad(voices, length, -16.0, 4.5, 5.5)
        light = _pad(tuple(v + 12 for v in voices), length, -9.0, 4.5, 5.5)
        drift = np.float32(0.5) - np.float32(0.5) * _sine(
            _seconds(length)[: dark.shape[1]] * chance.uniform(0.05, 0.11) + chance.uniform()
        )
        mix.add(dark, start, 1.0, send=0.6)
        mix.add(light * drift**2, start, 0.30, send=0.8)
        root = key.bass(int(degree), lowest=31)
        mix.add(_pad((root, root + 7), length, -14.0, 3.0, 5.0), start, 0.8, send=0.2)
    time = 3.0
    while time < seconds - 6:
        pitch = key.pitch(int(chance.integers(9, 18)))
        bell = _vibraphone(pitch, 3.0) if chance.random() < 0.6 else _piano(pitch - 12, 3.0)
        mix.add(bell * _shaped(len(bell), 0.04, 1.5), time, 0.10, pan=chance.uniform(-0.7, 0.7), send=1.2)
        time += float(chance.exponential(2.6)) + 0.6
    air = _filtered(_noise(round(min(seconds, 9) * RATE)), lambda f: (f / (f + 300)) / (1 + (f / 900) ** 2))
    air = air * _shaped(len(air), 4.0, 4.0)
    for i in range(int(seconds // 6)):
        mix.add(air, i * 6.0 + chance.uniform(0, 1), 0.035, pan=(-0.6, 0.6)[i % 2], send=0.2)
    return mix.finished(3.2, drive=0.85, fade_in=1.5, fade_out=4.0)


_CLASSICAL_RHYTHMS: tuple[_Rhythm, ...] = (
    ((0, 1), (1, 1), (2, 1)),
    ((0, 1.5), (1.5, 0.5), (2, 1)),
    ((0, 2), (2, 0.5), (2.5, 0.5)),
    ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 1)),
)


def _classical(chance: _Chance, seconds: float) -> Sound:
    """One keyboard, or a harp: an Alberti bass under a tune of eight-bar periods, and a cadence."""
    form = _form(seconds, chance.uniform(96, 140), 3.2, beats=3)
    key = _Key(int(chance.integers(57, 67)), _pick(chance, (_MAJOR, _MAJOR, _HARMONIC_MINOR)))
    chords = _pick(chance, ((0, 3, 4, 0, 5, 1, 4, 0), (0, 3, 0, 4, 3, 0, 4, 0), (0, 0, 3, 0, 1, 4, 4, 0)))
    harp = chance.random() < 0.35
    pattern = _pick(chance, ((0, 2, 1, 2, 1, 2), (0, 1, 2, 1, 2, 1), (0, 2, 1, 2, 0, 2)))

    def sound(pitch: float, length: float) -> Sound:
        return _plucked(pitch, length, 0.55) if harp else _piano(pitch, length)

    mix = _Mix(seconds)
    for bar in range(form.bars):
        chord = chords[bar % 8]
        voices = (key.bass(chord, lowest=45), *key.chord(chord, around=key.root - 2)[-2:])
        swell = 0.8 + 0.2 * np.sin(np.pi * (bar % 8) / 7)
        for i, voice in enumerate(pattern):
            loud = swell * (0.26 if i == 0 else 0.17)
            at = form.at(bar, i / 2) + _human(chance, 0.005)
            mix.add(sound(voices[voice], form.beat * 0.8), at, loud, pan=-0.25, send=0.25)
    for note in _tune(chance, range(form.bars), chords, _CLASSICAL_RHYTHMS, (5, 13)):
        swell = 0.75 + 0.25 * np.sin(np.pi * (note.bar % 8) / 7)
        at = form.at(note.bar, note.beat) + _human(chance, 0.007)
        mix.add(sound(key.pitch(note.degree), note.length * form.beat), at, 0.42 * swell, pan=0.2, send=0.3)
    final = (key.bass(0, lowest=36), *key.chord(0, around=key.root), key.pitch(7))
    for i, pitch in enumerate(final):
        mix.add(sound(pitch, 2.6), form.at(form.bars) + 0.045 * i, 0.3, pan=0.15 * (i - 2), send=0.3)
    return mix.finished(1.7, drive=0.95, fade_out=1.5)


_RIFFS: tuple[tuple[tuple[float, float, bool], ...], ...] = (
    ((0, 0.9, False), (1, 0.45, True), (1.5, 0.45, True), (2, 0.9, False), (3, 0.45, True), (3.5, 0.45, True)),
    (
        (0, 0.45, True), (0.5, 0.45, True), (1, 0.45, True), (1.5, 0.9, False),
        (2.5, 0.45, True), (3, 0.45, True), (3.5, 0.45, False),
    ),
    ((0, 1.4, False), (1.5, 0.9, False), (2.5, 1.4, False)),
    ((0, 0.45, False), (0.5, 0.45, False), (1.5, 0.45, True), (2, 1.9, False)),
)  # fmt: skip
_SOLO_RHYTHMS: tuple[_Rhythm, ...] = (
    ((0, 0.5), (0.5, 0.5), (1, 1), (2, 0.5), (2.5, 0.5), (3, 1)),
    ((0, 2), (2, 0.5), (2.5, 0.5), (3, 1)),
    ((0, 0.5), (0.5, 0.5), (1, 0.5), (1.5, 0.5), (2, 2)),
)


def _rock(chance: _Chance, seconds: float) -> Sound:
    """Two distorted guitars, a backbeat, and a solo in the second half."""
    form = _form(seconds, chance.uniform(112, 152), 2.4)
    key = _Key(int(chance.integers(40, 46)), _pick(chance, (_MINOR, _MINOR, _DORIAN)))
    chords = _pick(chance, ((0, 0, 5, 6), (0, 2, 6, 3), (0, 6, 5, 6), (0, 3, 0, 6), (0, 5, 2, 6)))
    riff, other = _pick(chance, _RIFFS), _pick(chance, _RIFFS)
    mix = _Mix(seconds)
    for bar in range(form.bars):
        chord = chords[bar % 4]
        open_ = (bar // 4) % 2 == 1
        root = key.bass(chord, lowest=key.root)
        for beat, length, muted in other if open_ else riff:
            sound = _power_chord(root, length * form.beat, muted and not open_)
            mix.add(sound, form.at(bar, beat), 0.42, pan=-0.75, send=0.08)
            mix.add(sound, form.at(bar, beat) + 0.013, 0.42, pan=0.75, send=0.08)
        for eighth in range(8):
            mix.add(_synth_bass(root - 12, form.beat * 0.47, -8.0), form.at(bar, eighth / 2), 0.3, send=0.02)
        if bar < 2:
            for beat in range(4):
                mix.add(_hat(35), form.at(bar, beat), 0.25, pan=0.3, send=0.1)
            continue
        for beat in (0, 2, 2.5) if bar % 2 else (0, 1.5, 2):
            mix.add(_kick(0.35), form.at(bar, beat) + _human(chance, 0.003), 0.95, send=0.06)
        for beat in (1, 3):
            mix.add(_snare(185), form.at(bar, beat) + _human(chance, 0.003), 0.85, send=0.22)
        for eighth in range(8):
            mix.add(
                _hat(14 if open_ else 55), form.at(bar, eighth / 2), 0.2 if eighth % 2 else 0.28, pan=0.3, send=0.05
            )
        if (bar % 4 == 2 and bar < 4) or bar % 4 == 0:
            mix.add(_crash(), form.at(bar), 0.32, pan=-0.3, send=0.2)
        if bar % 8 == 7:
            for i in range(4):
                mix.add(_snare(150 + 20 * i), form.at(bar, 3 + i / 4), 0.6, send=0.2)
    for note in _tune(chance, range(form.bars // 2, form.bars), chords, _SOLO_RHYTHMS, (14, 23)):
        octave, step = divmod(note.degree, 7)
        pitch = key.root + 12 * octave + _PENTATONIC[step * 5 // 7]
        mix.add(_lead_guitar(pitch, note.length * form.beat * 0.97), form.at(note.bar, note.beat), 0.3, send=0.4)
    end = _power_chord(key.root, 2.2, False)
    mix.add(end, form.at(form.bars), 0.5, pan=-0.75, send=0.15)
    mix.add(end, form.at(form.bars) + 0.013, 0.5, pan=0.75, send=0.15)
    mix.add(_crash(), form.at(form.bars), 0.4, send=0.2)
    mix.add(_kick(0.5), form.at(form.bars), 0.9, send=0.1)
    return mix.finished(0.7, drive=1.5, fade_out=1.4)


def _electronic(chance: _Chance, seconds: float) -> Sound:
    """A minor arpeggio in sixteenths that opens slowly, a heavy kick, and everything breathing with it."""
    form = _form(seconds, chance.uniform(118, 132), 2.0)
    key = _Key(int(chance.integers(45, 53)), _MINOR)
    chords = _pick(chance, ((0, 0, 5, 6), (0, 5, 2, 6), (0, 0, 3, 5), (5, 6, 0, 0)))
    order = _pick(chance, ((0, 1, 2, 3), (0, 2, 1, 3), (0, 3, 1, 2, 3, 1), (0, 1, 2, 3, 2, 1), (0, 0, 3, 0, 2)))
    beats, music = _Mix(seconds), _Mix(seconds)
    kicks = []
    drop = form.bars // 4
    rest = drop * 2 + drop // 2
    for bar in range(form.bars):
        chord = chords[bar // 2 % 4]
        voices = (*key.chord(chord, around=key.root + 8), key.bass(chord, lowest=key.root) + 24)
        playing = bar >= drop and bar != rest
        opening = bar / form.bars
        for beat in range(4):
            if playing or (bar < drop and bar % 2 == 0 and beat == 0):
                beats.add(_kick(0.8), form.at(bar, beat), 1.15, send=0.02)
                kicks.append(form.at(bar, beat))
            if playing:
                beats.add(_hat(30), form.at(bar, beat + 0.5), 0.2, pan=0.1, send=0.05)
                for i in (0.25, 0.75):
                    beats.add(_hat(110), form.at(bar, beat + i), 0.07, pan=-0.3, send=0.1)
        for i in range(16):
            # Six steps of brightness for the slowly opening filter, so that equal notes are computed once.
            slope = -15.0 + 1.6 * round(opening * 5)
            pitch = voices[order[(bar * 16 + i) % len(order)] % len(voices)]
            sound = _stab(pitch + 12, form.beat * 0.4, slope, 7.0)
            music.add(sound, form.at(bar, i / 4), 0.3, pan=0.5 * np.sin(i * 1.9), send=0.4)
        if playing:
            root = key.bass(chord, lowest=33)
            for i in range(4):
                sound = _synth_bass(root, form.beat * 0.45, -11.0)
                music.add(sound, form.at(bar, i + 0.5), 0.75, send=0.02)
        if bar % 2 == 0:
            music.add(_pad(voices, form.bar * 2 + 0.3, -9.0, 0.3, 0.4), form.at(bar), 0.55, send=0.5)
    music.add(_pad(key.chord(0, around=key.root + 8), 1.9, -9.0, 0.02, 1.6), form.at(form.bars), 0.7, send=0.5)
    music.duck(kicks, 0.8, form.beat * 0.85)
    beats.include(music)
    return beats.finished(1.6, drive=1.3)


_PICKING: tuple[tuple[int, ...], ...] = ((0, 3, 1, 4, 0, 2, 1, 3), (0, 2, 3, 4, 1, 4, 3, 2), (0, 4, 1, 3, 0, 3, 1, 2))
_PICKING_IN_THREE: tuple[tuple[int, ...], ...] = ((0, 2, 3, 4, 3, 2), (0, 3, 2, 4, 1, 3))
_FOLK_RHYTHMS: tuple[_Rhythm, ...] = (
    ((0, 1), (1, 0.5), (1.5, 0.5), (2, 1)),
    ((0, 1.5), (1.5, 0.5), (2, 1)),
    ((0, 0.5), (0.5, 0.5), (1, 1), (2, 1)),
    ((0, 3),),
)


def _folk(chance: _Chance, seconds: float) -> Sound:
    """A picked steel-string guitar, a whistle, and a foot on the floor."""
    three = chance.random() < 0.45
    form = _form(seconds, chance.uniform(88, 116), 2.8, beats=3 if three else 4)
    key = _Key(int(chance.integers(55, 63)), _pick(chance, (_MAJOR, _MAJOR, _DORIAN)))
    chords = _pick(chance, ((0, 3, 0, 4), (0, 5, 3, 4), (0, 4, 3, 0), (0, 3, 5, 4)))
    if key.scale is _DORIAN:
        chords = _pick(chance, ((0, 6, 0, 6), (0, 3, 6, 0), (0, 6, 3, 0)))
    picking = _pick(chance, _PICKING_IN_THREE if three else _PICKING)
    stomp = chance.random() < 0.6
    mix = _Mix(seconds)
    for bar in range(form.bars):
        chord = chords[bar % 4]
        low = key.bass(chord, lowest=40)
        strings = (low, key.bass(chord + 4, lowest=47), *key.chord(chord, around=62)[:3])
        for i, string in enumerate(picking):
            loud = (0.44 if string < 2 else 0.32) * chance.uniform(0.85, 1.1)
            sound = _plucked(strings[string], form.beat * 1.6, 0.85)
            mix.add(sound, form.at(bar, i / 2) + _human(chance), loud, pan=-0.2, send=0.14)
        if stomp and bar >= 4:
            mix.add(_kick(0.15), form.at(bar), 0.45, send=0.2)
            mix.add(_hat(60), form.at(bar, 2 if not three else 1), 0.06, pan=0.4, send=0.2)
    # A bar of four ends on a held note, so that a tune in three fits it too.
    for note in _tune(chance, range(4, form.bars), chords, _FOLK_RHYTHMS, (7, 15)):
        if note.bar % 8 == 3:
            continue
        length = note.length + (1 if not three and note.beat + note.length >= 3 else 0)
        sound = _whistle(key.pitch(note.degree), length * form.beat * 0.95)
        mix.add(sound, form.at(note.bar, note.beat) + _human(chance, 0.008), 0.2, pan=0.25, send=0.35)
    for i, pitch in enumerate((key.bass(0, lowest=40), *key.chord(0, around=60), key.pitch(7))):
        mix.add(_plucked(pitch, 2.2, 0.8), form.at(form.bars) + 0.06 * i, 0.4, pan=-0.2, send=0.2)
    return mix.finished(1.1, drive=0.95, fade_out=1.2)


_PLAYERS: dict[Genre, Callable[[_Chance, float], Sound]] = {
    Genre.TOP_40: _top_40,
    Genre.JAZZ: _jazz,
    Genre.FILM_SCORE: _film_score,
    Genre.AMBIENT: _ambient,
    Genre.CLASSICAL: _classical,
    Genre.ROCK: _rock,
    Genre.ELECTRONIC: _electronic,
    Genre.FOLK: _folk,
}
