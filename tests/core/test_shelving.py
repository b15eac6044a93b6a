"""The catalogue is read when somebody looks, when it is no longer true, and never twice at once."""

from collections.abc import Iterator

import pytest

from fakes import Inbox, settle
from segue.core.ports.shelves import Catalogue, GenreRow
from segue.core.shelving import Shelving
from segue.core.signal import Signal
from segue.core.worker import Worker


class FakeLibrary:
    def __init__(self) -> None:
        self.changed: Signal[None] = Signal()


class FakeShelves:
    """Each catalogue has one more genre than the one before."""

    def __init__(self) -> None:
        self.read = 0
        self.open = 0
        self.is_broken = False

    def __call__(self) -> "FakeShelves":
        self.open += 1
        return self

    def catalogue(self) -> Catalogue:
        if self.is_broken:
            raise RuntimeError("broken")
        self.read += 1
        return Catalogue(genres=tuple(GenreRow(f"{n}", f"{n}", (), ()) for n in range(self.read)))

    def close(self) -> None:
        self.open -= 1


class Scene:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.worker = Worker("shelves", self.inbox)
        self.library = FakeLibrary()
        self.shelves = FakeShelves()
        self.shelving = Shelving(self.library, self.worker, self.shelves)  # type: ignore[arg-type]
        self.told: list[Catalogue] = []
        self.shelving.changed.connect(self.told.append)

    def settle(self) -> None:
        settle(self.worker, self.inbox)


@pytest.fixture
def scene() -> Iterator[Scene]:
    made = Scene()
    yield made
    made.worker.close()


def test_nothing_is_read_before_somebody_looks(scene: Scene) -> None:
    scene.library.changed.emit(None)
    scene.settle()
    assert scene.shelves.read == 0
    assert scene.shelving.catalogue is None
    scene.shelving.look()
    scene.settle()
    assert scene.told == [scene.shelving.catalogue]
    assert scene.shelves.open == 0, "what was opened is closed"


def test_it_is_read_again_only_when_tracks_have_changed(scene: Scene) -> None:
    for _ in range(3):
        scene.shelving.look()
        scene.settle()
    assert scene.shelves.read == 1
    scene.library.changed.emit(None)
    scene.settle()
    assert scene.shelves.read == 1, "nobody looks"
    scene.shelving.look()
    scene.settle()
    assert scene.shelves.read == 2


def test_a_change_while_it_is_read_is_not_lost(scene: Scene) -> None:
    scene.shelving.look()
    scene.library.changed.emit(None)
    for _ in range(3):
        scene.shelving.look()
    scene.settle()
    assert len(scene.told) == 2
    assert scene.shelves.read == 2, "once more, however often one looked"


def test_what_could_not_be_read_is_read_at_the_next_look(scene: Scene) -> None:
    scene.shelves.is_broken = True
    scene.shelving.look()
    with pytest.raises(RuntimeError):
        scene.settle()
    scene.shelves.is_broken = False
    scene.shelving.look()
    scene.settle()
    assert len(scene.told) == 1
    assert scene.shelves.open == 0
