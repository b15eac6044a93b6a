"""What holds for whatever finds tracks by the beginnings of names: the fake, and a profile of the disk."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from builders import MONDAY, a_listen, tags
from fakes import FakeFinder
from segue.adapters.sqlite.finding import SqliteFinder
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.ports.finding import Finder, Named
from segue.domain.play import Ending
from segue.domain.track import TrackId

ONE, TWO, THREE, FOUR = (TrackId(n) for n in range(1, 5))
#: Title, artist, album, plays. Of the last there is no file any more.
TOLD = {
    ONE: ("Blue in Green", "Miles Davis", "Kind of Blue", 2),
    TWO: ("Greensleeves", "John Coltrane", "Africa/Brass", 0),
    THREE: ("Hoppípolla", "Sigur Rós", "Takk…", 1),
    FOUR: ("Green Onions", "Booker T.", "Green Onions", 1),
}


class Rig(Protocol):
    finder: Finder

    def close(self) -> None: ...


class FakeRig:
    def __init__(self) -> None:
        self.finder: Finder = FakeFinder(
            Named(track, title, (artist,), album, plays)
            for track, (title, artist, album, plays) in TOLD.items()
            if track != FOUR
        )

    def close(self) -> None:
        pass


class SqliteRig:
    def __init__(self, folder: Path) -> None:
        self.profile = open_profile(folder, MONDAY)
        with closing(open_writer(self.profile.file)) as writer:
            for title, artist, album, _ in TOLD.values():
                its = tags(title, artists=(artist,), album=album)
                writer.write([ReadFile(FoundFile(f"/music/{title}.flac", 1, 1), its, None)], MONDAY)
        for track, (*_, plays) in TOLD.items():
            for _ in range(plays):
                self.profile.plays.end(a_listen(track), Ending.FINISHED)
        with self.profile.connection:
            self.profile.connection.execute("UPDATE tracks SET missing = 1 WHERE id = ?", (FOUR,))
        self.finder: Finder = SqliteFinder.open(self.profile.file)

    def close(self) -> None:
        self.finder.close()
        self.profile.close()


@pytest.fixture(params=["fake", "sqlite"])
def finder(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Finder]:
    rig: Rig = FakeRig() if request.param == "fake" else SqliteRig(tmp_path / "profile")
    with closing(rig):
        yield rig.finder


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["gree"], {ONE, TWO}),
        (["blue", "in"], {ONE}),
        (["in", "blue"], {ONE}),
        (["coltr", "green"], {TWO}),
        (["africa"], {TWO}),
        (["hoppipolla"], {THREE}),
        (["sigur", "ros"], {THREE}),
        (["green", "nowhere"], set()),
        (['"'], set()),
        ([], set()),
    ],
)
def test_tracks_are_found_by_the_words_that_their_names_begin_with(
    finder: Finder, words: list[str], found: set[TrackId]
) -> None:
    assert {one.track for one in finder.tracks(words, 100)} == found


def test_what_is_told_of_a_track(finder: Finder) -> None:
    assert list(finder.tracks(["hopp"], 100)) == [Named(THREE, "Hoppípolla", ("Sigur Rós",), "Takk…", 1)]


def test_words_are_those_that_names_are_made_of(finder: Finder) -> None:
    assert {"blue", "green", "greensleeves", "coltrane", "ros", "hoppipolla"} <= set(finder.words())


def test_titles_that_begin_so_come_before_the_bound(tmp_path: Path) -> None:
    with closing(SqliteRig(tmp_path / "profile")) as rig:
        assert [one.track for one in rig.finder.tracks(["gre"], 1)] == [TWO]
