"""What there is to hear in lists of any kind."""

from collections.abc import Callable, Sequence
from types import SimpleNamespace

import pytest

from segue.core.list_tracks import ListTracks
from segue.core.recipes import RecipeMistake
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.track import TrackId

BY_HAND, BY_RULE, BLEND, FOLDER, INNER, BROKEN = map(PlaylistId, range(1, 7))
LISTS = {
    its.id: its
    for its in (
        Playlist(BY_HAND, "By hand", (TrackId(1), TrackId(-3), TrackId(2))),
        Playlist(BY_RULE, "By rule", kind=Kind.SMART, folder=FOLDER),
        Playlist(BLEND, "Blend", kind=Kind.BLEND, folder=FOLDER),
        Playlist(FOLDER, "Folder", kind=Kind.FOLDER),
        Playlist(INNER, "Inner", (TrackId(5),), folder=FOLDER),
        Playlist(BROKEN, "Broken", kind=Kind.BLEND, rule="?"),
    )
}


class Smart:
    """Knows what stands in a list once it was looked into that."""

    def __init__(self) -> None:
        self._known: dict[PlaylistId, object] = {}

    def look_into(self, playlists: Sequence[PlaylistId], then: Callable[[], None]) -> None:
        self._known = {its: SimpleNamespace(tracks=(TrackId(11), TrackId(12))) for its in playlists}
        then()

    def known(self, playlist: PlaylistId) -> object:
        return self._known.get(playlist)


class Blends:
    """Fills when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[object], None]] = []

    def recipe(self, playlist: Playlist) -> object:
        if playlist.rule:
            raise RecipeMistake("Nobody can read that.")
        return SimpleNamespace(blend=playlist.id)

    def fill(self, blend: object, then: Callable[[object], None]) -> None:
        self.waiting.append(then)


@pytest.fixture
def blends() -> Blends:
    return Blends()


@pytest.fixture
def lists(blends: Blends) -> ListTracks:
    smart = Smart()
    known = SimpleNamespace(all=lambda: list(LISTS.values()), get=LISTS.__getitem__)
    return ListTracks(known, lambda: smart, lambda: blends)  # type: ignore[arg-type, return-value]


def test_several_are_heard_one_after_the_other(lists: ListTracks, blends: Blends) -> None:
    given: list[Sequence[TrackId]] = []
    lists.of([BLEND, BY_RULE, BY_HAND], given.append)
    assert not given, "the blend is being filled"
    blends.waiting.pop()(SimpleNamespace(tracks=[TrackId(21)]))
    assert given == [[21, 11, 12, 1, 2]], "what is only wanted cannot be heard"


def test_a_folder_is_heard_without_its_blends(lists: ListTracks) -> None:
    given: list[Sequence[TrackId]] = []
    lists.of([FOLDER], given.append)
    assert given == [[11, 12, 5]]


def test_what_is_gone_or_cannot_be_read_has_nothing(lists: ListTracks) -> None:
    given: list[Sequence[TrackId]] = []
    lists.of([PlaylistId(99), BROKEN], given.append)
    assert given == [[]]
