"""Whatever happens in a day: every listen is logged as it was heard, what is shown is so, and nothing grows."""

import threading
from datetime import timedelta
from pathlib import Path

import pytest

from playing_life import Life
from segue.domain.play import Ending

DAY = timedelta(hours=24)
LOOKS_EVERY = timedelta(hours=4)

#: So many blocks of Python's memory may come and go where nothing grows. One kept for each command would be more.
FEW = 1_500


@pytest.mark.parametrize("seed", [1, 2, *(pytest.param(seed, marks=pytest.mark.soak) for seed in range(3, 60))])
def test_a_day(tmp_path: Path, seed: int) -> None:
    threads = set(threading.enumerate())
    life = Life(tmp_path, seed)
    life.arrive()
    held = []
    for _ in range(DAY // LOOKS_EVERY):
        life.live(LOOKS_EVERY)
        held.append(life.blocks())
    life.end()

    assert life.endings == set(Ending)
    assert life.logged > 500
    assert min(held[3:]) - min(held[:3]) < FEW, held
    assert set(threading.enumerate()) <= threads
