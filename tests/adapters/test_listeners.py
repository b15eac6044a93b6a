"""The listeners of a profile, on the disk."""

import json
from pathlib import Path

import pytest

from segue.adapters.listeners import NAMES, ListenerFolders, whose
from segue.core.errors import WorldError
from segue.domain.listener import Listener

BEN = Listener("ben", "Ben")


def copy(file: Path, to: Path) -> None:
    """Stands for what takes the library alone."""
    to.write_text(f"the library of {file.parent.name}")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "segue.db").write_text("all of the first")
    return tmp_path / "profile"


@pytest.fixture
def folders(root: Path) -> ListenerFolders:
    return ListenerFolders(root, copy)


def add_ben(folders: ListenerFolders) -> None:
    folders.make("ben", "")
    folders.enrol(BEN)


def test_who_is_alone_is_one_without_a_file(folders: ListenerFolders, root: Path) -> None:
    (alone,) = folders.all()
    assert alone.slug == ""
    assert alone.name
    folders.note("")
    assert not (root / NAMES).exists()
    assert whose(root, None) == ""
    assert whose(root, alone.name) == ""


def test_one_who_is_added_has_the_library_and_listens_when_it_is_their_turn(
    folders: ListenerFolders, root: Path
) -> None:
    add_ben(folders)
    assert (root / "listeners" / "ben" / "segue.db").read_text() == "the library of profile"
    assert folders.all()[1:] == [BEN]
    assert folders.last == ""
    folders.note("ben")
    folders.note("nobody")
    assert ListenerFolders(root, copy).last == "ben"
    assert whose(root, None) == "ben"
    assert whose(root, " BEN ") == "ben"
    with pytest.raises(WorldError, match=r"no listener called “Eva”\. Known: .*, Ben"):
        whose(root, "Eva")


def test_they_can_be_called_otherwise(folders: ListenerFolders, root: Path) -> None:
    add_ben(folders)
    folders.rename("", "Anna")
    folders.rename("ben", "Benjamin")
    assert folders.all() == [Listener("", "Anna"), Listener("ben", "Benjamin")]
    assert whose(root, "benjamin") == "ben"


def test_one_that_cannot_be_made_leaves_nothing(root: Path) -> None:
    def full(file: Path, to: Path) -> None:
        to.write_text("half")
        raise WorldError("The disk is full.")

    with pytest.raises(WorldError):
        ListenerFolders(root, full).make("ben", "")
    assert not (root / "listeners" / "ben").exists()


def test_who_is_removed_is_put_aside_whole_and_can_come_back(folders: ListenerFolders, root: Path) -> None:
    add_ben(folders)
    folders.make("eva", "")
    folders.enrol(Listener("eva", "Eva"))
    bring_back = folders.remove("ben")
    assert [one.name for one in folders.all()[1:]] == ["Eva"]
    assert not (root / "listeners" / "ben").exists()
    assert (root / "removed" / "ben" / "segue.db").is_file()
    bring_back()
    assert [one.name for one in folders.all()[1:]] == ["Ben", "Eva"]
    assert (root / "listeners" / "ben" / "segue.db").is_file()


def test_two_of_one_name_are_put_aside_beside_one_another(folders: ListenerFolders, root: Path) -> None:
    for _ in range(2):
        add_ben(folders)
        folders.remove("ben")
    assert sorted(path.name for path in (root / "removed").iterdir()) == ["ben", "ben-2"]


def test_the_first_can_be_removed_without_the_others(folders: ListenerFolders, root: Path) -> None:
    add_ben(folders)
    folders.note("ben")
    (root / "thumbnails.db").write_text("covers of all")
    bring_back = folders.remove("")
    assert folders.all() == [BEN]
    assert (root / "removed" / "first" / "segue.db").read_text() == "all of the first"
    assert not (root / "segue.db").exists()
    assert (root / "thumbnails.db").exists()
    assert "" in folders.taken()
    bring_back()
    assert (root / "segue.db").read_text() == "all of the first"
    assert [one.slug for one in folders.all()] == ["", "ben"]


def test_what_is_there_is_taken_though_nobody_is_called_so(folders: ListenerFolders, root: Path) -> None:
    (root / "listeners" / "left over").mkdir(parents=True)
    assert set(folders.taken()) == {"", "left over"}


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"last": "", "listeners": [{}]}', '{"listeners": []}'])
def test_nobody_is_locked_out_by_a_damaged_file(folders: ListenerFolders, root: Path, damaged: str) -> None:
    add_ben(folders)
    (root / NAMES).write_text(damaged)
    assert [one.slug for one in folders.all()] == ["", "ben"]
    assert whose(root, "ben") == "ben"


def test_a_file_that_nobody_is_in_is_one_of_the_first(folders: ListenerFolders, root: Path) -> None:
    (root / NAMES).write_text(json.dumps({"last": "gone", "listeners": []}))
    assert [one.slug for one in folders.all()] == [""]
    assert folders.last == ""
