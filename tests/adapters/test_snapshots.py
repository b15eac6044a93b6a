"""The file of what was learned: whole and ours, or not there."""

import pickle
import random
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from segue.adapters.snapshots import NAME, FileSnapshots, sources
from segue.habits.snapshot import State

SEAL = b"an edition"


def a_state() -> State:
    arrays = [
        np.arange(12, dtype=np.float32).reshape(3, 4),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.zeros((0, 5), np.int32),
        np.array([np.inf, np.nan, -0.0]),
        np.array(7, np.int64),
        np.arange(10)[::2],
    ]
    return State({"words": ["Björk", None, 0.1, float("inf")], "places": {"array": 0}}, arrays)


def kept(folder: Path, seal: bytes = SEAL) -> Path:
    FileSnapshots(folder).keep(seal, a_state(), lambda: True)
    return folder / NAME


def test_what_is_kept_comes_back_in_another_program(tmp_path: Path) -> None:
    kept(tmp_path)
    state, before = FileSnapshots(tmp_path).read(SEAL), a_state()
    assert state is not None
    assert state.words == before.words
    for came, was in zip(state.arrays, before.arrays, strict=True):
        assert (came.dtype, came.shape, came.tobytes("A")) == (was.dtype, was.shape, was.tobytes("A"))
        assert (came.flags.writeable and came.flags.owndata) or not came.size
        assert came.flags.f_contiguous or not was.flags.f_contiguous
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


def test_it_is_replaced_as_a_whole(tmp_path: Path) -> None:
    kept(tmp_path)
    kept(tmp_path, b"another edition")
    assert FileSnapshots(tmp_path).read(b"another edition") is not None


def test_there_is_none_before_the_first(tmp_path: Path) -> None:
    assert FileSnapshots(tmp_path).read(SEAL) is None
    FileSnapshots(tmp_path).delete()


def test_under_another_seal_it_is_gone(tmp_path: Path) -> None:
    file = kept(tmp_path)
    assert FileSnapshots(tmp_path).read(b"another edition") is None
    assert not file.exists()


def test_where_the_log_changed_meanwhile_nothing_is_kept(tmp_path: Path) -> None:
    FileSnapshots(tmp_path).keep(SEAL, a_state(), lambda: False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("damage", range(60))
def test_what_was_damaged_is_not_there(tmp_path: Path, damage: int) -> None:
    file = kept(tmp_path)
    data, chance = bytearray(file.read_bytes()), random.Random(damage)
    place = chance.randrange(len(data))
    match damage % 3:
        case 0:
            data[place] ^= 1 << chance.randrange(8)
        case 1:
            del data[place:]
        case 2:
            data += bytes(chance.randrange(1, 9))
    file.write_bytes(data)
    assert FileSnapshots(tmp_path).read(SEAL) is None
    assert not file.exists()


def test_what_was_cut_off_as_it_was_written_is_deleted_too(tmp_path: Path) -> None:
    kept(tmp_path)
    partial = tmp_path / f"{NAME}.part"
    partial.write_bytes(b"the artists that are to be forgotten")
    FileSnapshots(tmp_path).delete()
    assert list(tmp_path.iterdir()) == []
    partial.write_bytes(b"the same")
    assert FileSnapshots(tmp_path).read(SEAL) is None
    assert list(tmp_path.iterdir()) == []


def test_what_is_deleted_as_it_is_written_is_not_kept(tmp_path: Path) -> None:
    snapshots = FileSnapshots(tmp_path)
    deleting = threading.Thread(target=snapshots.delete)

    def holds() -> bool:
        deleting.start()
        return True

    snapshots.keep(SEAL, a_state(), holds)
    deleting.join()
    assert list(tmp_path.iterdir()) == []


class Harm:
    """What a pickle could do."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return Path.touch, ("harm",)  # type: ignore[return-value]


@pytest.mark.parametrize("content", [b"", b"Segue learned\n", pickle.dumps(Harm()), b"SQLite format 3\0" * 500])
def test_what_is_something_else_is_not_there(tmp_path: Path, content: bytes) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert FileSnapshots(tmp_path).read(SEAL) is None
    assert list(tmp_path.iterdir()) == []


def test_one_too_large_is_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / NAME).open("wb") as file:
        file.truncate(1 << 40)
    assert FileSnapshots(tmp_path).read(SEAL) is None
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    snapshots = FileSnapshots(tmp_path / "gone")
    snapshots.keep(SEAL, a_state(), lambda: True)
    assert snapshots.read(SEAL) is None


def test_all_that_learning_depends_on_tells_one_program_from_another() -> None:
    """What is learned of a log by other code may be something else: so all of it stands in the seal."""
    modules = "segue.habits.snapshot, segue.core.learning, segue.adapters.sqlite.profile"
    asked = f"import sys, {modules}; print(*(m.__file__ for n, m in sys.modules.items() if n.startswith('segue.')))"
    used = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    sealed = {str(path) for path in sources()}
    teaches = ("/habits/", "/domain/", "core/learning.py", "sqlite/plays.py", "sqlite/values.py", "sqlite/profile.py")
    assert len([path for path in used if any(word in path for word in teaches)]) > 20
    assert {path for path in used if any(word in path for word in teaches)} <= sealed
    assert all(path.is_file() for path in sources())
