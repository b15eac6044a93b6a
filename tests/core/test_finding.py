"""Music is found by the beginnings of its names: the likeliest first, slips forgiven, stale answers not given."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from builders import tags
from fakes import FakeFinder, FakeTracks, Inbox, settle
from segue.core.finding import Finding, Found, Results, What
from segue.core.list_tracks import ListTracks
from segue.core.ports.finding import Named
from segue.core.ports.shelves import AlbumTile, ArtistRow, Catalogue, GenreRow
from segue.core.signal import Signal
from segue.core.worker import Worker
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.text import fold
from segue.domain.track import Track, TrackId


def an_album(track: int, title: str, artist: str, tracks: int = 10) -> AlbumTile:
    return AlbumTile(TrackId(track), title, artist, 1970, [TrackId(track)] * tracks, 0, (fold(title), fold(artist)))


CATALOGUE = Catalogue(
    (
        an_album(11, "Blue", "Joni Mitchell"),
        an_album(12, "Blue Train", "John Coltrane"),
        an_album(13, "Kind of Blue", "Miles Davis"),
    ),
    tuple(
        ArtistRow(name, fold(name), (), (TrackId(n),))
        for n, name in enumerate(("Blur", "John Coltrane", "Joni Mitchell"), 21)
    ),
    (GenreRow("Blues", "blues", (), (TrackId(31), TrackId(32))),),
)
NAMED = [
    Named(TrackId(1), "Blue in Green", ("Miles Davis",), "Kind of Blue", 40),
    Named(TrackId(2), "Blue Monday", ("New Order",), "Substance", 0),
    Named(TrackId(3), "Song 2", ("Blur",), "Blur", 0),
    Named(TrackId(4), "Countdown", ("John Coltrane",), "Giant Steps", 0),
]
LISTS = [
    Playlist(PlaylistId(1), "Blue hours", (TrackId(1), TrackId(-3), TrackId(2))),
    Playlist(PlaylistId(2), "Rainy blues", kind=Kind.SMART),
    Playlist(PlaylistId(3), "Blended", kind=Kind.BLEND),
    Playlist(PlaylistId(4), "Blue folder", kind=Kind.FOLDER),
]


class FakeShelving:
    def __init__(self) -> None:
        self.changed: Signal[Catalogue] = Signal()
        self.catalogue: Catalogue | None = None
        self.looks = 0

    def look(self) -> None:
        self.looks += 1

    def read(self) -> None:
        self.catalogue = CATALOGUE
        self.changed.emit(CATALOGUE)


class FakeLists:
    def all(self) -> list[Playlist]:
        return LISTS

    def get(self, playlist: PlaylistId) -> Playlist:
        return next(one for one in LISTS if one.id == playlist)


class FakeStations:
    def all(self) -> list[Track]:
        return [
            Track(
                TrackId(41),
                Path("/"),
                tags("Blues FM", artists=()),
                datetime.fromtimestamp(0, UTC),
                address="http://a",
            )
        ]


class FakeLibrary:
    def __init__(self) -> None:
        self.tracks = FakeTracks([Track(TrackId(11), Path("/11"), tags(), datetime.fromtimestamp(0, UTC))])


class Scene:
    def __init__(self) -> None:
        self.inbox = Inbox()
        self.worker = Worker("finding", self.inbox)
        self.finder, self.shelving = FakeFinder(NAMED), FakeShelving()
        lists = FakeLists()
        list_tracks = ListTracks(lists, lambda: None, lambda: None)  # type: ignore[arg-type, return-value]
        others = FakeLibrary(), self.shelving, lists, lambda: list_tracks, FakeStations()
        self.finding = Finding(*others, self.worker, self.finder)  # type: ignore[arg-type]
        self.answers: list[Results] = []

    def ask(self, text: str) -> Callable[[], None]:
        return self.finding.find(text, self.answers.append)

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def found(self, text: str) -> list[tuple[What, str]]:
        self.ask(text)
        self.settle()
        return [(one.what, one.name) for one in self.answers[-1].found]


@pytest.fixture
def scene() -> Iterator[Scene]:
    made = Scene()
    made.finding.prepare()
    made.shelving.read()
    yield made
    made.worker.close()
    assert made.finder.open == 0, "what was opened is closed"


def test_what_fits_best_comes_first_whatever_it_is(scene: Scene) -> None:
    assert scene.found("blue")[0] == (What.ALBUM, "Blue")
    assert scene.found("blur")[0] == (What.ARTIST, "Blur")
    assert scene.found("blue h")[0] == (What.BY_HAND, "Blue hours")
    assert scene.found("rainy") == [(What.BY_RULE, "Rainy blues")]
    assert scene.found("blend") == [(What.BLEND, "Blended")]
    assert scene.found("blues fm") == [(What.STATION, "Blues FM")]
    assert scene.found("countd") == [(What.TRACK, "Countdown")]


def test_everything_that_fits_is_found_and_no_folder(scene: Scene) -> None:
    found = scene.found("blue")
    assert {(What.TRACK, "Blue in Green"), (What.GENRE, "Blues"), (What.ALBUM, "Kind of Blue")} <= set(found)
    assert all(name != "Blue folder" for _, name in found)
    tracks = [name for what, name in found if what is What.TRACK]
    assert tracks[:2] == ["Blue in Green", "Blue Monday"], "what is played more comes first"


def test_who_made_it_may_be_typed_with_it(scene: Scene) -> None:
    assert scene.found("coltrane blue")[0] == (What.ALBUM, "Blue Train")
    assert scene.found("order monday") == [(What.TRACK, "Blue Monday")]
    assert all(what is not What.TRACK for what, _ in scene.found("coltrane"))


def test_a_slip_is_forgiven_and_only_where_nothing_is_called_so(scene: Scene) -> None:
    assert (What.ARTIST, "John Coltrane") in scene.found("coltrnae")
    assert (What.TRACK, "Countdown") in scene.found("cuontdown")
    assert scene.answers[-1].instead == "countdown"
    assert scene.found("countdown") == [(What.TRACK, "Countdown")]
    assert scene.answers[-1].instead == ""
    assert scene.found("xyzzyxyzzy") == []
    assert scene.found("jhon coltrnae")[0] == (What.ARTIST, "John Coltrane"), "in each word"
    assert scene.answers[-1].instead == "john coltrane"
    assert scene.found("coltrane bluw")[0] == (What.ALBUM, "Blue Train"), "beside a word that there is"


@pytest.mark.parametrize("text", ["", "   ", "!!!", '"', "a" * 5000, "* OR NEAR(", "مرحبا"])
def test_anything_may_be_typed(scene: Scene, text: str) -> None:
    assert isinstance(scene.found(text), list)


def test_what_is_taken_back_is_not_answered(scene: Scene) -> None:
    take_back = scene.ask("blur")
    scene.ask("countdown")
    take_back()
    scene.settle()
    assert [[one.name for one in answer.found] for answer in scene.answers] == [["Countdown"]]
    scene.ask("blur")()
    scene.settle()
    assert len(scene.answers) == 1


def test_until_the_catalogue_is_read_the_rest_is_found() -> None:
    scene = Scene()
    scene.finding.prepare()
    assert scene.shelving.looks == 1
    assert not scene.finding.is_whole
    whole: list[bool] = []
    scene.finding.when_whole(lambda: whole.append(scene.finding.is_whole))
    assert {what for what, _ in scene.found("blue")} == {What.TRACK, What.BY_HAND, What.BY_RULE, What.STATION}
    scene.shelving.read()
    assert whole == [True]
    assert scene.found("blue")[0] == (What.ALBUM, "Blue")
    scene.worker.close()


def test_the_tracks_of_what_was_found(scene: Scene) -> None:
    given: list[object] = []

    def tracks(what: What, key: int | str) -> object:
        scene.finding.tracks([Found(what, cast("TrackId", key), "")], given.append)
        return given.pop()

    assert tracks(What.TRACK, 4) == [4]
    assert tracks(What.STATION, 41) == [41]
    assert tracks(What.BY_HAND, 1) == [1, 2], "what is only wanted is left out"
    assert tracks(What.BY_HAND, 99) == [], "it is gone"
    assert tracks(What.GENRE, "blues") == (31, 32)
    assert tracks(What.ARTIST, "nobody") == ()


def test_the_tracks_of_an_artist_are_waited_for() -> None:
    scene = Scene()
    given: list[object] = []
    scene.finding.tracks([Found(What.ARTIST, "blur", "Blur")], given.append)
    assert not given
    assert scene.shelving.looks == 1
    scene.shelving.read()
    scene.shelving.read()
    assert given == [(21,)], "and told once"


def test_the_tracks_of_several_come_once_those_of_all_are_known() -> None:
    """In the order in which these are named, whatever is known sooner, and each once."""
    scene = Scene()
    given: list[object] = []
    some = [Found(What.ARTIST, "blur", "Blur"), Found(What.TRACK, TrackId(4), ""), Found(What.TRACK, TrackId(21), "")]
    scene.finding.tracks(some, given.append)
    assert not given
    scene.shelving.read()
    assert given == [[21, 4]]
    scene.worker.close()


def test_what_was_chosen_before_may_be_gone(scene: Scene) -> None:
    assert scene.finding.is_there(Found(What.BY_HAND, PlaylistId(1), "Blue hours"))
    assert not scene.finding.is_there(Found(What.BY_HAND, PlaylistId(9), "Gone"))
    assert scene.finding.is_there(Found(What.ARTIST, "blur", "Blur"))
    assert not scene.finding.is_there(Found(What.ARTIST, "nobody", "Nobody"))
    assert scene.finding.is_there(Found(What.ALBUM, TrackId(11), "Blue"))
    assert not scene.finding.is_there(Found(What.TRACK, TrackId(99), "Gone"))
    assert not scene.finding.is_there(Found(What.STATION, TrackId(99), "Gone"))
