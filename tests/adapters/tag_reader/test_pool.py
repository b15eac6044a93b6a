"""The processes: what they answer, and what becomes of them."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from audio_files import TAGGED, a_pool, read_greedily, read_or_fail, read_tags, read_what_is_loaded, tone, write_tone
from segue.adapters.tag_reader.pool import TagPool
from segue.adapters.tag_reader.process import content_reader
from segue.core.ports.files import FoundFile, ReadFile, UnreadFile
from segue.domain.splitting import Separators


def found(path: Path | str) -> FoundFile:
    return FoundFile(str(path), 1, 1)


@pytest.fixture
def pool() -> Iterator[TagPool]:
    pool = a_pool(read_or_fail, processes=2, patience=timedelta(seconds=1))
    yield pool
    pool.close()


def test_one_answer_for_each_file(tmp_path: Path, pool: TagPool) -> None:
    files = [
        found(write_tone(tmp_path / f"{n}{TAGGED[n % len(TAGGED)]}", title=f"Song {n}", artists=["Nina"]))
        for n in range(300)
    ]
    answers = list(pool.read(iter(files)))
    assert all(isinstance(answer, ReadFile) for answer in answers)
    assert {answer.found for answer in answers} == set(files)
    assert answers[0].tags == read_tags(str(answers[0].found.path))


def test_nothing_to_read(pool: TagPool) -> None:
    assert list(pool.read([])) == []


def test_reasons_come_through(pool: TagPool) -> None:
    assert list(pool.read([found("/refuse")])) == [UnreadFile(found("/refuse"), "This file is refused.")]


def test_names_that_are_not_utf_8_come_through(tmp_path: Path, pool: TagPool) -> None:
    path = tmp_path / "caf\udce9.wav"
    path.write_bytes(tone(".wav"))
    (answer,) = pool.read([found(path)])
    assert isinstance(answer, ReadFile)
    assert answer.found.path == path


def test_only_the_file_that_kills_its_reader_is_unread(tmp_path: Path, pool: TagPool) -> None:
    files = [found(write_tone(tmp_path / f"{n}.flac", title="x")) for n in range(130)]
    killers = [found(tmp_path / "crash 1"), found(tmp_path / "crash 2"), found(tmp_path / "crash 3")]
    files[20:20], files[22:22], files[100:100] = killers[:1], killers[1:2], killers[2:]
    answers = list(pool.read(files))
    assert {answer.found for answer in answers} == set(files)
    assert len(answers) == len(files)
    unread = [answer for answer in answers if isinstance(answer, UnreadFile)]
    assert {answer.found for answer in unread} == set(killers)
    assert {answer.reason for answer in unread} == {"This file is damaged: reading it crashed its reader."}


def test_a_file_that_takes_for_ever_is_given_up(tmp_path: Path, pool: TagPool) -> None:
    files = [found(write_tone(tmp_path / f"{n}.flac", title="x")) for n in range(10)]
    files.insert(5, found(tmp_path / "hang"))
    answers = list(pool.read(files))
    assert len(answers) == 11
    unread = [answer for answer in answers if isinstance(answer, UnreadFile)]
    assert unread == [UnreadFile(files[5], "Reading this file took longer than 1 seconds.")]


@pytest.mark.skipif(sys.platform != "linux", reason="a bound on memory as Linux has it")
def test_a_file_that_claims_too_much_memory_is_unread() -> None:
    pool = a_pool(read_greedily, processes=1)
    (answer,) = pool.read([found("/x")])
    pool.close()
    assert answer == UnreadFile(found("/x"), "This file is damaged: it asks for more memory than there is.")


def test_a_process_that_was_killed_between_two_readings_is_replaced() -> None:
    pool = a_pool(read_what_is_loaded, processes=1)
    (first,) = pool.read([found("/x")])
    os.kill(first.tags.disc_no, signal.SIGKILL)
    (second,) = pool.read([found("/x")])
    pool.close()
    assert first.tags.disc_no != second.tags.disc_no


def test_processes_are_light_nice_and_used_again() -> None:
    pool = a_pool(read_what_is_loaded, processes=1)
    (first,) = pool.read([found("/x")])
    (second,) = pool.read([found("/y")])
    pool.close()
    assert first.tags.disc_no == second.tags.disc_no
    assert not {"PySide6", "vlc", "sqlite_utils", "apscheduler", "numpy", "pytest"} & set(first.tags.artists)
    assert first.tags.track_no == os.nice(0) + 5


def test_files_are_drawn_as_answers_are(pool: TagPool) -> None:
    drawn = 0

    def files() -> Iterator[FoundFile]:
        nonlocal drawn
        for number in range(10_000):
            drawn += 1
            yield found(f"/refuse {number}")

    answers = pool.read(files())
    for _ in range(1_000):
        next(answers)
    assert drawn < 2_000
    answers.close()


def test_a_reading_that_is_left_half_way_leaves_the_pool_usable(pool: TagPool) -> None:
    answers = pool.read([found(f"/refuse {number}") for number in range(1_000)])
    next(answers)
    answers.close()
    assert len(list(pool.read([found(f"/refuse {number}") for number in range(100)]))) == 100


def test_two_readings_at_once(pool: TagPool) -> None:
    first = pool.read([found(f"/refuse {number}") for number in range(1_000)])
    next(first)
    assert len(list(pool.read([found("/refuse again")]))) == 1
    assert len(list(first)) == 999


def test_closing_ends_a_reading_and_its_processes() -> None:
    pool = a_pool(read_what_is_loaded, processes=2)
    answers = pool.read([found(f"/{number}") for number in range(10_000)])
    first = next(answers)
    pool.close()
    assert len(list(answers)) < 10_000
    assert not is_alive(first.tags.disc_no)
    assert list(pool.read([found("/x")])) == []


def test_no_process_is_held_at_rest() -> None:
    with closing(a_pool(read_what_is_loaded, processes=1)) as pool:
        (first,) = pool.read([found("/x")])
        assert is_alive(first.tags.disc_no)
        pool.rest()
        assert not is_alive(first.tags.disc_no)
        pool.prepare()
        pool.rest()
        (second,) = pool.read([found("/x")])
        assert is_alive(second.tags.disc_no), "it reads again"


def test_a_reading_goes_on_when_another_rests(pool: TagPool) -> None:
    first = pool.read([found(f"/refuse {number}") for number in range(1_000)])
    next(first)
    pool.rest()
    assert len(list(first)) == 999


def test_closing_does_not_wait_for_a_file_that_hangs() -> None:
    pool = a_pool(read_or_fail, processes=1)
    closing = threading.Timer(0.5, pool.close)
    closing.start()
    assert list(pool.read([found("/hang")])) == [], "else this takes 40 seconds"
    closing.join()


def test_closing_unused_and_twice() -> None:
    pool = TagPool()
    pool.close()
    pool.close()


def test_separators_reach_the_processes(tmp_path: Path) -> None:
    path = write_tone(tmp_path / "x.flac", title="x", artists=["A x B"])
    pool = TagPool(partial(content_reader, Separators(artists=(" x ",))), processes=1)
    (answer,) = pool.read([FoundFile(str(path), 1, 1)])
    pool.close()
    assert isinstance(answer, ReadFile)
    assert answer.tags.artists == ("A", "B")


_PROGRAM = """
import os, sys
print("main", flush=True)  # once more for each process, if they imported the main module
from audio_files import a_pool, read_or_fail, read_what_is_loaded
from segue.core.ports.files import FoundFile
from pathlib import Path
(told,) = a_pool(read_what_is_loaded, processes=1).read([FoundFile("/x", 1, 1)])
print(told.tags.disc_no, flush=True)
list(a_pool(read_or_fail, processes=1).read([FoundFile("/hang", 1, 1)]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_processes_do_not_import_the_program_nor_outlive_it(tmp_path: Path) -> None:
    script = tmp_path / "segue"
    script.write_text(_PROGRAM)
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, script], stdout=subprocess.PIPE, text=True, env=environment) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "main\n"
        child = int(program.stdout.readline())
        assert is_alive(child)
        program.kill()
        # The pipe ends when the last process that could write to it has gone.
        assert program.stdout.read() == ""


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


def test_the_program_does_not_bring_what_its_processes_read_with() -> None:
    asked = "import sys, segue.adapters.tag_reader.pool; print('mutagen' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", asked], text=True) == "False\n"
