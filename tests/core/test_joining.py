"""What the listener says of copies is said at once, can be taken back, and is looked for no more than is needed."""

from collections.abc import Iterator, Sequence

import pytest

from fakes import Inbox, settle
from segue.core.joining import Joining
from segue.core.ports.library import CopyGroup, Likeness
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.track import TrackId


class FakeLibrary:
    def __init__(self) -> None:
        self.changed: Signal[None] = Signal()


def group(*tracks: int, likeness: Likeness = Likeness.SAME_SOUND) -> CopyGroup:
    return CopyGroup(likeness, tuple(TrackId(track) for track in tracks), (1,) * len(tracks))


class World:
    """Both ports: what is found is what nothing has been said of."""

    def __init__(self, *groups: CopyGroup) -> None:
        self.all = groups
        self.joined: set[tuple[TrackId, ...]] = set()
        self.apart: set[tuple[TrackId, ...]] = set()
        self.looks = 0
        self.open = 0
        self.is_broken = False

    def __call__(self) -> "World":
        self.open += 1
        return self

    def close(self) -> None:
        self.open -= 1

    def groups(self) -> Sequence[CopyGroup]:
        self.looks += 1
        if self.is_broken:
            raise RuntimeError("broken")
        new = [one for one in self.all if one.tracks not in self.joined | self.apart]
        return [*new, *(group(*tracks, likeness=Likeness.JOINED) for tracks in sorted(self.joined))]

    def join(self, tracks: tuple[TrackId, ...]) -> object:
        self.joined.add(tracks)
        return lambda: self.joined.remove(tracks)

    def part(self, tracks: tuple[TrackId, ...]) -> object:
        self.joined.remove(tracks)
        return lambda: self.joined.add(tracks)

    def tell_apart(self, tracks: tuple[TrackId, ...]) -> object:
        self.apart.add(tracks)
        return lambda: self.apart.remove(tracks)


FIRST, SECOND = group(1, 2), group(3, 4)
JOINED = group(1, 2, likeness=Likeness.JOINED)


class Scene:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.worker = Worker("shelves", self.inbox)
        self.library = FakeLibrary()
        self.world = World(FIRST, SECOND)
        self.joining = Joining(self.library, self.world, self.worker, self.world)  # type: ignore[arg-type]
        self.told: list[str] = []
        self.library.changed.connect(lambda _: self.told.append("changed"))
        self.joining.regrouped.connect(lambda _: self.told.append("regrouped"))

    def look(self) -> Sequence[CopyGroup]:
        self.joining.look()
        self.settle()
        assert self.joining.groups is not None
        return self.joining.groups

    def settle(self) -> None:
        settle(self.worker, self.inbox)
        settle(self.worker, self.inbox)


@pytest.fixture
def scene() -> Iterator[Scene]:
    made = Scene()
    yield made
    made.worker.close()
    assert made.world.open == 0


def test_nothing_is_read_before_somebody_looks(scene: Scene) -> None:
    scene.library.changed.emit(None)
    scene.settle()
    assert scene.world.looks == 0
    assert scene.joining.groups is None


def test_it_is_looked_for_again_only_when_tracks_have_changed(scene: Scene) -> None:
    assert scene.look() == scene.look() == [FIRST, SECOND]
    assert scene.world.looks == 1
    scene.library.changed.emit(None)
    scene.look()
    assert scene.world.looks == 2


def test_what_is_joined_shows_so_at_once_and_is_told(scene: Scene) -> None:
    scene.look()
    take_back = scene.joining.join(FIRST)
    assert scene.joining.groups == [JOINED, SECOND]
    assert scene.told == ["changed", "regrouped"]
    again = take_back()
    assert scene.told == ["changed", "regrouped"] * 2
    scene.settle()
    assert scene.joining.groups == [FIRST, SECOND]
    again()
    assert scene.joining.groups == [JOINED, SECOND]


def test_what_is_parted_is_put_forward_again(scene: Scene) -> None:
    scene.world.joined = {FIRST.tracks}
    assert scene.look() == [SECOND, JOINED]
    take_back = scene.joining.part(JOINED)
    assert scene.joining.groups == [SECOND]
    assert scene.look() == [FIRST, SECOND]
    again = take_back()
    scene.settle()
    assert scene.joining.groups == [SECOND, JOINED]
    again()
    assert scene.joining.groups == [SECOND]


def test_what_is_told_apart_is_gone_until_that_is_taken_back(scene: Scene) -> None:
    scene.look()
    take_back = scene.joining.tell_apart(SECOND)
    assert scene.joining.groups == [FIRST]
    again = take_back()
    scene.settle()
    assert scene.joining.groups == [FIRST, SECOND]
    again()
    assert scene.joining.groups == [FIRST]


def test_what_was_found_before_something_was_said_is_not_shown_after_it(scene: Scene) -> None:
    scene.look()
    scene.library.changed.emit(None)
    scene.joining.look()
    scene.worker.submit(lambda: None)
    shown: list[Sequence[CopyGroup]] = []
    scene.joining.changed.connect(shown.append)
    scene.joining.tell_apart(SECOND)
    scene.settle()
    assert shown == [[FIRST], [FIRST]]


def test_after_an_error_it_is_looked_for_again(scene: Scene) -> None:
    scene.world.is_broken = True
    scene.joining.look()
    with pytest.raises(RuntimeError):
        scene.settle()
    scene.world.is_broken = False
    assert scene.look() == [FIRST, SECOND]
