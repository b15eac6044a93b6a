"""The mixer, fed by hand: what it makes of several files is compared with what they hold, frame by frame."""

import threading
from datetime import timedelta
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segue.adapters.sound.mixer import Mark, Mixer, Voice
from segue.adapters.sound.stream import Frames, Stream
from segue.core.ports.playing import Token

RATE = 1000


def noise(length: int, seed: int = 1) -> Frames:
    return np.random.default_rng(seed).uniform(-0.5, 0.5, (length, 2)).astype(np.float32)


def voice(
    frames: Frames | None,
    token: int = 1,
    *,
    rate: int = RATE,
    overlap: float = 0.0,
    gain: float = 1.0,
    start: float = 0.0,
    complete: bool = True,
) -> Voice:
    stream = Stream(lambda: None, timedelta(hours=1))
    if frames is not None:
        stream.begin(rate, timedelta(seconds=len(frames) / rate))
        stream.put(frames)
        if complete:
            stream.complete()
    return Voice(Token(token), stream, timedelta(seconds=start), gain, timedelta(seconds=overlap))


def all_of(mixer: Mixer, step: int = 64) -> tuple[Frames, list[Mark]]:
    parts: list[Frames] = []
    marks: list[Mark] = []
    done = 0
    while True:
        frames, heard = mixer.mix(step)
        marks += [Mark(mark.at + done, mark.voice, mark.position) for mark in heard]
        if not len(frames):
            return np.concatenate(parts) if parts else np.empty((0, 2), np.float32), marks
        parts.append(frames)
        done += len(frames)


def test_what_is_of_another_rate_does_not_fade_out_below() -> None:
    mixer = Mixer()
    mixer.play(voice(noise(4000)))
    mixer.mix(1000)
    silence = np.zeros((4000, 2), np.float32)
    mixer.play(voice(silence, 2, rate=2 * RATE, overlap=1.0))
    heard, _ = mixer.mix(500)
    assert len(heard) == 500
    assert not heard.any()


@given(st.lists(st.integers(1, 300), min_size=1, max_size=5), st.integers(1, 200))
def test_files_that_follow_each_other_sound_as_one(lengths: list[int], step: int) -> None:
    whole = noise(sum(lengths))
    cuts = np.cumsum([0, *lengths])
    voices = [voice(whole[a:b], token) for token, (a, b) in enumerate(pairwise(cuts))]
    mixer = Mixer()
    mixer.play(voices[0])
    heard: list[Frames] = []
    marks: list[tuple[int, int]] = []
    at = 0
    coming = 1
    while True:
        if coming < len(voices) and mixer.current is voices[coming - 1]:
            mixer.follow(voices[coming])
            coming += 1
        if mixer.is_over():
            break
        # No more than to the next joint, as a queue tells one piece ahead.
        left = int(cuts[next(i for i, cut in enumerate(cuts) if cut > at)]) - at
        frames, told = mixer.mix(min(step, left + 1))
        marks += [(at + mark.at, mark.voice.token) for mark in told]
        heard.append(frames)
        at += len(frames)
    assert np.array_equal(np.concatenate(heard), whole)
    assert marks == [(int(cut), token) for token, cut in enumerate(cuts[:-1])]


def test_what_begins_in_the_middle_of_a_file_is_marked_with_its_place_and_fades_in() -> None:
    mixer = Mixer()
    mixer.play(voice(np.ones((100, 2), np.float32), start=5.0))
    frames, (mark,) = all_of(mixer)
    assert mark.position == timedelta(seconds=5)
    assert frames[0, 0] == 0
    assert np.all(np.diff(frames[:11, 0]) > 0)
    assert np.all(frames[10:] == 1)


def test_the_gain_is_a_factor() -> None:
    mixer = Mixer()
    sound = noise(50)
    mixer.play(voice(sound, gain=0.5))
    assert np.allclose(all_of(mixer)[0], sound / 2)


def test_where_the_rate_changes_it_waits() -> None:
    mixer = Mixer()
    mixer.play(voice(noise(30)))
    mixer.follow(voice(noise(40, 2), 2, rate=2 * RATE))
    frames, _ = mixer.mix(100)
    assert (len(frames), mixer.rate) == (30, 2 * RATE)
    assert not mixer.is_over()
    frames, (mark,) = mixer.mix(100)
    assert (len(frames), mark.voice.token) == (40, 2)


def test_a_decoder_that_is_behind_is_waited_for() -> None:
    mixer = Mixer()
    slow = voice(noise(30), complete=False)
    mixer.play(slow)
    assert len(mixer.mix(100)[0]) == 30
    assert not mixer.is_over()
    slow.stream.put(noise(20, 2))
    slow.stream.complete()
    assert len(mixer.mix(100)[0]) == 20
    assert mixer.is_over()


def test_what_follows_is_waited_for_until_it_is_known_to_sound() -> None:
    mixer = Mixer()
    mixer.play(voice(noise(10)))
    slow = voice(None, 2)
    mixer.follow(slow)
    assert len(mixer.mix(100)[0]) == 10
    assert not mixer.is_over()
    slow.stream.complete("damaged")
    mixer.mix(100)
    assert mixer.is_over()
    assert mixer.current is not None
    assert mixer.current.token == 1, "what cannot be played has not followed"


@pytest.mark.parametrize("step", [7, 64, 1000])
def test_one_fades_over_the_other_with_the_same_power(step: int) -> None:
    first, second = noise(4000, 1), noise(4000, 2)
    mixer = Mixer()
    mixer.play(voice(first))
    mixer.follow(voice(second, 2, overlap=2.0))
    frames, (_, mark) = all_of(mixer, step)
    assert len(frames) == 6000
    assert (mark.at, mark.voice.token) == (2000, 2)
    assert np.array_equal(frames[:2000], first[:2000])
    assert np.array_equal(frames[4000:], second[2000:])
    whole = np.mean(noise(20_000, 3) ** 2)
    powers = [np.mean(frames[at : at + 500] ** 2) for at in range(2000, 4000, 500)]
    assert 10 * np.log10(powers / whole) == pytest.approx([0] * 4, abs=1)


def test_of_a_file_shorter_than_the_fade_all_fades() -> None:
    mixer = Mixer()
    mixer.play(voice(noise(500)))
    mixer.follow(voice(noise(4000, 2), 2, overlap=2.0))
    frames, _ = all_of(mixer)
    assert len(frames) == 4000


def test_a_skip_may_fade_over_what_plays() -> None:
    first, second = noise(4000, 1), noise(4000, 2)
    mixer = Mixer()
    mixer.play(voice(first))
    mixer.mix(1000)
    mixer.play(voice(second, 2, overlap=1.0))
    frames, (mark,) = all_of(mixer)
    assert mark.at == 0
    assert len(frames) == 4000
    assert np.array_equal(frames[1000:], second[1000:])
    turn = np.sin(np.pi / 4)
    assert np.allclose(frames[500], turn * (first[1500] + second[500]), atol=1e-4)


def test_whoever_is_not_heard_any_more_is_told() -> None:
    mixer = Mixer()
    voices = [voice(noise(100), token) for token in range(4)]
    mixer.play(voices[0])
    mixer.follow(voices[1])
    mixer.follow(voices[2])
    assert voices[1].stream.is_cancelled
    mixer.play(voices[3])
    assert voices[0].stream.is_cancelled
    assert voices[2].stream.is_cancelled
    mixer.play(None)
    assert voices[3].stream.is_cancelled
    assert mixer.is_over()


def test_a_decoder_that_runs_far_ahead_waits_and_goes_on_when_there_is_room() -> None:
    stream = Stream(lambda: None, timedelta(seconds=1))
    stream.begin(RATE, None)
    put = threading.Thread(target=lambda: [stream.put(noise(500)) for _ in range(6)])
    put.start()
    put.join(0.1)
    assert put.is_alive()
    assert stream.held <= 1500
    stream.take(1500)
    stream.take(1500)
    put.join(5)
    assert not put.is_alive()


def test_a_decoder_that_waits_is_let_go_when_nobody_listens() -> None:
    stream = Stream(lambda: None, timedelta(seconds=0.1))
    stream.begin(RATE, None)
    told: list[bool] = []
    put = threading.Thread(target=lambda: told.extend(stream.put(noise(500)) for _ in range(3)))
    put.start()
    put.join(0.05)
    stream.cancel()
    put.join(5)
    assert told[-1] is False
