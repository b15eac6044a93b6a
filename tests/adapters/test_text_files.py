"""Recipes as files: written whole, and read whatever lies there."""

import os
from pathlib import Path

import pytest

from segue.adapters.text_files import DiskRecipes
from segue.core.errors import WorldError


@pytest.fixture
def files(tmp_path: Path) -> DiskRecipes:
    return DiskRecipes(tmp_path / "shipped")


def test_those_that_come_along_stand_in_the_order_of_their_names(files: DiskRecipes, tmp_path: Path) -> None:
    (tmp_path / "shipped").mkdir()
    for name in ("2-b.toml", "1-a.toml", "3-c.txt"):
        (tmp_path / "shipped" / name).write_text(name)
    assert files.shipped() == ["1-a.toml", "2-b.toml"]


def test_what_was_written_is_read(files: DiskRecipes, tmp_path: Path) -> None:
    for text in ("first", "ä second"):
        files.write(tmp_path / "a.toml", text, replaces=True)
    assert files.read(tmp_path / "a.toml", 100) == "ä second"
    assert [path.name for path in tmp_path.iterdir()] == ["a.toml"]


def test_what_is_there_is_left_as_it_is_unless_it_is_replaced(files: DiskRecipes, tmp_path: Path) -> None:
    files.write(tmp_path / "a.toml", "first")
    with pytest.raises(WorldError, match=r"a\.toml.*already.*left as it is"):
        files.write(tmp_path / "a.toml", "second")
    assert files.read(tmp_path / "a.toml", 100) == "first"
    assert [path.name for path in tmp_path.iterdir()] == ["a.toml"]


def test_a_large_one_is_begun(files: DiskRecipes, tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text("x" * 1000)
    assert files.read(tmp_path / "a.toml", 100) == "x" * 101


def test_what_is_no_file_is_refused_and_not_waited_for(files: DiskRecipes, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "folder.toml").mkdir()
    for name in ("pipe.toml", "folder.toml", "absent.toml"):
        with pytest.raises(WorldError, match=name):
            files.read(tmp_path / name, 100)
    with pytest.raises(WorldError, match="no file"):
        files.read(Path(os.devnull), 100)


def test_where_nothing_can_be_written_it_is_said(files: DiskRecipes, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"a\.toml.*cannot be written"):
        files.write(tmp_path / "absent" / "a.toml", "text")
    (tmp_path / "b.toml").mkdir()
    with pytest.raises(WorldError, match="cannot be written"):
        files.write(tmp_path / "b.toml", "text", replaces=True)
    assert [path.name for path in tmp_path.iterdir()] == ["b.toml"]
