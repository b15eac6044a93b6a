"""What makes finding quick in a large library is never another answer."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from builders import MONDAY, a_file, tags
from segue.adapters.sqlite import letters, orders, tracks
from segue.adapters.sqlite.profile import Profile, open_profile, open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.query_parser import parse
from segue.domain.query import EVERYTHING, Words
from segue.domain.sorting import SortBy

TITLES = ("Nocturne", "Ночь", "néon", "So What", "7 Days", "Λήθη")


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Profile]:
    monkeypatch.setattr(letters, "_MANY", 0)  # a small library is a large one here
    monkeypatch.setattr(tracks, "_SMALL", 0)
    with closing(open_profile(tmp_path, MONDAY)) as opened:
        yield opened


@pytest.fixture
def writer(profile: Profile) -> Iterator[SqliteLibraryWriter]:
    with closing(open_writer(profile.file)) as made:
        yield made


def put(writer: SqliteLibraryWriter, *titles: str) -> None:
    writer.write([a_file(f"/music/{title}.flac", tags(title, artists=(title,))) for title in titles], MONDAY)


def found(profile: Profile, text: str, *, as_known: bool = False) -> list[str]:
    ids = profile.tracks.find(parse(text), SortBy.TITLE, False, MONDAY, as_known=as_known)
    return [track.tags.title for track in profile.tracks.many(ids)]


@pytest.mark.parametrize("letter", ["n", "N", "s", "7", "н", "Н", "λ", "z", "f", "夜"])
def test_what_was_found_ahead_is_what_is_found(profile: Profile, writer: SqliteLibraryWriter, letter: str) -> None:
    put(writer, *TITLES)
    before = found(profile, letter)
    task, take = profile.tracks.finding_ahead()
    take(task())
    assert found(profile, letter) == before


def test_what_was_found_ahead_is_left_when_the_library_has_changed(
    profile: Profile, writer: SqliteLibraryWriter
) -> None:
    put(writer, *TITLES)
    task, take = profile.tracks.finding_ahead()
    take(task())
    put(writer, "Never")
    assert "Never" in found(profile, "n")
    profile.tracks.add_folder(Path("/music"), MONDAY)
    task, take = profile.tracks.finding_ahead()
    take(task())
    writer.give_up(Path("/music"))
    assert found(profile, "n") == []


def test_what_was_found_before_a_change_comes_too_late(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, *TITLES)
    task, take = profile.tracks.finding_ahead()
    early = task()
    put(writer, "Never")
    take(early)
    assert "Never" in found(profile, "n")


@pytest.mark.parametrize("text", ["n", "ab", "title:n", '"n"', "n o", "-n"])
def test_only_one_begun_letter_is_a_letter(text: str) -> None:
    assert (letters.letter_of(parse(text)) == "n") == (text == "n")
    assert letters.letter_of(Words("N")) == "n"


def test_an_order_read_by_a_worker_is_the_order(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, *TITLES)
    for sort in (SortBy.TITLE, SortBy.ARTIST, SortBy.PLAYS, SortBy.COMPOSER):
        expected = list(profile.tracks.find(EVERYTHING, sort, True, MONDAY))
        task, take = profile.tracks.reading_order(sort, True)
        take(task())
        assert list(profile.tracks.find(EVERYTHING, sort, True, MONDAY)) == expected


def test_an_order_that_a_worker_has_read_before_a_change_is_not_the_order(
    profile: Profile, writer: SqliteLibraryWriter
) -> None:
    put(writer, "A")
    task, take = profile.tracks.reading_order(SortBy.TITLE, False)
    early = task()
    put(writer, "B")
    take(early)
    assert found(profile, "", as_known=True) == ["A"]
    assert found(profile, "") == ["A", "B"]
    profile.tracks.add_folder(Path("/music"), MONDAY)
    task, take = profile.tracks.reading_order(SortBy.TITLE, False)
    early = task()
    writer.give_up(Path("/music"))
    take(early)
    assert found(profile, "") == []


def test_as_known_is_the_order_as_it_was_read_last(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, "A", "B")
    assert found(profile, "") == ["A", "B"]
    put(writer, "C")
    assert found(profile, "", as_known=True) == ["A", "B"]
    assert found(profile, "c", as_known=True) == []
    assert found(profile, "") == ["A", "B", "C"]
    assert found(profile, "c", as_known=True) == ["C"]


def test_the_first_look_is_what_was_looked_at_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracks, "_SMALL", 0)
    with closing(open_profile(tmp_path, MONDAY)) as before, closing(open_writer(before.file)) as writer:
        put(writer, "A", "B")
        assert not before.tracks.first_look(SortBy.TITLE, True)
        before.tracks.find(EVERYTHING, SortBy.TITLE, True, MONDAY)
        before.tracks.keep_first_look()
        put(writer, "C")
    with closing(open_profile(tmp_path, MONDAY)) as after:
        assert not after.tracks.first_look(SortBy.TITLE, False)
        assert after.tracks.first_look(SortBy.TITLE, True)
        first = after.tracks.find(EVERYTHING, SortBy.TITLE, True, MONDAY, as_known=True)
        assert [track.tags.title for track in after.tracks.many(first)] == ["B", "A"]
        right = after.tracks.find(EVERYTHING, SortBy.TITLE, True, MONDAY)
        assert [track.tags.title for track in after.tracks.many(right)] == ["C", "B", "A"]


def test_an_order_that_is_no_longer_right_is_not_kept(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, "A", "B")
    profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    put(writer, "C")
    profile.tracks.keep_first_look()
    assert not profile.tracks.first_look(SortBy.TITLE, False)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", [by for by in SortBy if by is not SortBy.FOR_YOU])
def test_a_few_are_sorted_as_they_stand_among_all(
    profile: Profile, writer: SqliteLibraryWriter, monkeypatch: pytest.MonkeyPatch, sort: SortBy, descending: bool
) -> None:
    put(writer, *TITLES)
    asked = profile.tracks.opened([a_file("/elsewhere/Not listed.flac", tags("Not listed"))], MONDAY)
    query = parse("-title:nocturne")
    few = list(profile.tracks.find(query, sort, descending, MONDAY))
    monkeypatch.setattr(orders, "_FEW", -1)
    assert few == list(profile.tracks.find(query, sort, descending, MONDAY))
    assert len(few) == len(TITLES) - 1
    assert asked[0].id not in few


def test_to_find_a_few_leaves_the_order_that_is_looked_at(profile: Profile, writer: SqliteLibraryWriter) -> None:
    put(writer, *TITLES)
    profile.tracks.find(EVERYTHING, SortBy.TITLE, False, MONDAY)
    profile.tracks.find(parse("is:missing"), SortBy.ARTIST, False, MONDAY)
    assert profile.tracks.is_as_known(SortBy.TITLE, False)
