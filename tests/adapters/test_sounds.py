"""Whatever a file does to the process that hears it, there is an answer, and the next file is heard."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from audio_files import tag, tone, write_tone
from hearing import hear_what_is_said
from segue.adapters.sounds import BlissAnalyser, ProcessAnalyser
from segue.core.ports.analysis import SOUND_NUMBERS, Sound, Unheard

File = Callable[[str], Path]


@pytest.fixture
def file(tmp_path: Path) -> File:
    def write(says: str) -> Path:
        path = tmp_path / f"{says}.wav"
        path.write_text(says)
        return path

    return write


@pytest.fixture
def analyser() -> Iterator[BlissAnalyser]:
    with closing(ProcessAnalyser(hear_what_is_said, seconds=1, patience=timedelta(seconds=20))) as made:
        yield made


def numbers(heard: Sound | Unheard) -> list[float]:
    assert isinstance(heard, bytes), heard
    return list(np.frombuffer(heard, np.float32))


@pytest.mark.parametrize("says", ["raise", "panic", "crash", "work on", "take memory", "no numbers"])
def test_a_file_that_breaks_its_hearer_is_given_up_for_good(analyser: ProcessAnalyser, file: File, says: str) -> None:
    heard = analyser.analyse(file(says))
    assert isinstance(heard, Unheard)
    assert heard.is_final
    assert heard.reason.endswith(".")
    assert numbers(analyser.analyse(file("be good"))) == [0.5] * SOUND_NUMBERS


@pytest.mark.parametrize("says", ["be killed", "no bliss", "go away"])
def test_what_is_not_the_fault_of_the_file_may_be_asked_again(
    analyser: ProcessAnalyser, file: File, says: str
) -> None:
    heard = analyser.analyse(file(says))
    assert isinstance(heard, Unheard)
    assert not heard.is_final
    assert numbers(analyser.analyse(file("be good"))) == [0.5] * SOUND_NUMBERS


def test_a_file_that_is_not_there_may_come_back(analyser: ProcessAnalyser, tmp_path: Path) -> None:
    assert analyser.analyse(tmp_path / "gone.wav") == Unheard("It could not be heard just now.", is_final=False)


def test_hearing_that_never_ends_is_ended(file: File) -> None:
    with closing(ProcessAnalyser(hear_what_is_said, patience=timedelta(seconds=2))) as analyser:
        heard = analyser.analyse(file("hang"))
        assert heard == Unheard("To hear it would take too long.", is_final=True)
        assert numbers(analyser.analyse(file("be good"))) == [0.5] * SOUND_NUMBERS


def test_a_file_that_cannot_even_be_opened_is_given_up_for_now(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.wav"
    os.mkfifo(pipe)  # as a share that has gone away: to open it takes for ever
    with closing(ProcessAnalyser(hear_what_is_said, patience=timedelta(seconds=2))) as analyser:
        heard = analyser.analyse(pipe)
        assert isinstance(heard, Unheard)
        assert not heard.is_final


def test_closing_ends_the_file_under_way(analyser: ProcessAnalyser, file: File) -> None:
    heard: list[Sound | Unheard] = []
    thread = threading.Thread(target=lambda: heard.append(analyser.analyse(file("hang"))))
    analyser.analyse(file("be good"))
    thread.start()
    analyser.close()
    thread.join(10)
    assert not thread.is_alive()
    heard.append(analyser.analyse(file("be good")))
    assert [isinstance(one, Unheard) and not one.is_final for one in heard] == [True, True]


def test_it_steps_back_and_brings_nothing_of_the_window(analyser: ProcessAnalyser, file: File) -> None:
    nice, cores, brings_more, *_ = numbers(analyser.analyse(file("tell of the process")))
    assert (nice, cores, brings_more) == (19, 1, 0)


# ---------------------------------------------------------------- by bliss


@pytest.fixture(scope="module")
def bliss() -> Iterator[BlissAnalyser]:
    with closing(BlissAnalyser()) as made:
        yield made


@pytest.mark.parametrize("suffix", ["flac", "mp3", "ogg", "opus", "m4a", "wav"])
def test_music_has_23_numbers(bliss: BlissAnalyser, tmp_path: Path, suffix: str) -> None:
    write_tone(tmp_path / f"tone.{suffix}", seconds=3)
    found = numbers(bliss.analyse(tmp_path / f"tone.{suffix}"))
    assert len(found) == SOUND_NUMBERS
    assert all(-1.01 <= number <= 1.01 for number in found)


def test_another_tone_has_others_and_the_same_has_the_same(bliss: BlissAnalyser, tmp_path: Path) -> None:
    for name, hertz in (("low", 220), ("same", 220), ("high", 1760)):
        (tmp_path / f"{name}.flac").write_bytes(tone(".flac", 3, hertz))
        tag(tmp_path / f"{name}.flac", {"title": [name]}, b"")
    low, same, high = (numbers(bliss.analyse(tmp_path / f"{name}.flac")) for name in ("low", "same", "high"))
    assert low == same
    assert low != high


def test_a_name_may_be_no_text(bliss: BlissAnalyser, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff raw.flac")
    write_tone(path, seconds=3)
    assert len(numbers(bliss.analyse(path))) == SOUND_NUMBERS


def test_what_is_no_music_is_told(bliss: BlissAnalyser, tmp_path: Path) -> None:
    (tmp_path / "text.mp3").write_text("no sound")
    write_tone(tmp_path / "short.flac", seconds=0.1)
    assert bliss.analyse(tmp_path / "text.mp3") == Unheard("Its sound could not be decoded.", is_final=True)
    assert bliss.analyse(tmp_path / "short.flac") == Unheard("It is too short.", is_final=True)
