import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from segue.adapters.music_folders import DiskFolders
from segue.core.ports.files import FoundFile
from segue.domain.track import Problem


def touch(path: Path, content: bytes = b"sound") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def walk(folder: Path) -> list[str]:
    """What is found, as paths below the folder, sorted; there must be no problem."""
    found = list(DiskFolders().walk(folder))
    assert all(isinstance(each, FoundFile) for each in found), found
    return sorted(str(each.path.relative_to(folder)) for each in found)


def problems(folder: Path) -> list[Problem]:
    return [each for each in DiskFolders().walk(folder) if isinstance(each, Problem)]


def test_finds_files_of_every_depth_with_their_stamps(tmp_path: Path) -> None:
    path = touch(tmp_path / "a" / "b" / "song.flac", b"12345")
    os.utime(path, ns=(0, 1_234_567_890_123_456_789))
    (found,) = DiskFolders().walk(tmp_path)
    assert found == FoundFile(str(path), 5, 1_234_567_890_123_456_789)


def test_takes_media_of_any_case_and_nothing_else(tmp_path: Path) -> None:
    for name in ("a.mp3", "b.FLAC", "c.Ogg", "d.tar.opus", "e.mkv", "f.txt", "g.jpg", "mp3", "h.mp3.part", "i."):
        touch(tmp_path / name)
    assert walk(tmp_path) == ["a.mp3", "b.FLAC", "c.Ogg", "d.tar.opus", "e.mkv"]


def test_leaves_out_what_is_hidden(tmp_path: Path) -> None:
    for name in (".Trash/a.mp3", "._b.mp3", ".mp3", "game/.nomedia", "game/c.mp3", "game/d/e.mp3", "f.mp3"):
        touch(tmp_path / name)
    assert walk(tmp_path) == ["f.mp3"]


def test_a_folder_that_was_asked_for_is_walked_even_if_hidden(tmp_path: Path) -> None:
    touch(tmp_path / ".music" / "a.mp3")
    touch(tmp_path / ".music" / ".nomedia")
    assert walk(tmp_path / ".music") == ["a.mp3"]


def test_an_empty_folder(tmp_path: Path) -> None:
    assert walk(tmp_path) == []


def test_a_folder_named_like_a_file(tmp_path: Path) -> None:
    touch(tmp_path / "live.mp3" / "a.mp3")
    assert walk(tmp_path) == ["live.mp3/a.mp3"]


@pytest.mark.skipif(sys.platform != "linux", reason="names that are not text")
def test_names_that_are_not_utf_8_are_kept(tmp_path: Path) -> None:
    touch(tmp_path / os.fsdecode(b"caf\xe9") / os.fsdecode(b"\xff.mp3"))
    (found,) = DiskFolders().walk(tmp_path)
    assert isinstance(found, FoundFile)
    assert os.fsencode(found.path).endswith(b"caf\xe9/\xff.mp3")
    assert found.path.is_file()


def test_a_tree_deeper_than_recursion_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # 1,100 folders; a path of more than 4,096 bytes the system refuses, so the names are short.
    monkeypatch.chdir(tmp_path)
    for _ in range(1_100):
        Path("d").mkdir()
        monkeypatch.chdir("d")
    touch(Path("song.mp3"))
    found, *others = DiskFolders().walk(tmp_path)
    # What clears up after tests does so by recursion.
    Path("song.mp3").unlink()
    for _ in range(1_100):
        monkeypatch.chdir("..")
        Path("d").rmdir()
    assert others == []
    assert isinstance(found, FoundFile)
    assert len(found.path.parts) > 1_100


# ---------------------------------------------------------------- links


def test_a_loop_ends(tmp_path: Path) -> None:
    touch(tmp_path / "a" / "song.mp3")
    (tmp_path / "a" / "self").symlink_to(".")
    (tmp_path / "a" / "up").symlink_to("..")
    (tmp_path / "a" / "way up").symlink_to("../../..")
    (tmp_path / "b").symlink_to("c")
    (tmp_path / "c").symlink_to("b")
    assert walk(tmp_path) == ["a/song.mp3"]


def test_links_to_folders_are_followed_and_each_folder_is_walked_once(tmp_path: Path) -> None:
    touch(tmp_path / "elsewhere" / "song.mp3")
    touch(tmp_path / "music" / "z" / "own.mp3")
    for link in ("second", "first"):
        (tmp_path / "music" / link).symlink_to("../elsewhere")
    (tmp_path / "music" / "a").symlink_to("z")
    assert walk(tmp_path / "music") == ["first/song.mp3", "z/own.mp3"], "its own name goes before a link"


def test_links_to_files_are_followed_and_each_file_is_found_once(tmp_path: Path) -> None:
    outside = touch(tmp_path / "outside" / "song.mp3", b"1234567")
    own = touch(tmp_path / "music" / "own.mp3")
    hidden = touch(tmp_path / "music" / ".annex" / "SHA256-1")
    for link, target in {"a": own, "b": outside, "c": outside, "d": hidden}.items():
        (tmp_path / "music" / f"{link}.mp3").symlink_to(target)
    (tmp_path / "music" / "e.mp3").symlink_to("b.mp3")
    assert walk(tmp_path / "music") == ["b.mp3", "d.mp3", "own.mp3"]
    sizes = {each.path.name: each.size for each in DiskFolders().walk(tmp_path / "music")}
    assert sizes["b.mp3"] == 7, "the size of what it leads to"


def test_a_folder_that_is_a_link(tmp_path: Path) -> None:
    touch(tmp_path / "real" / "song.mp3")
    (tmp_path / "link").symlink_to("real")
    assert walk(tmp_path / "link") == ["song.mp3"]


def test_hard_links_are_files_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "b.mp3").hardlink_to(touch(tmp_path / "a.mp3"))
    assert walk(tmp_path) == ["a.mp3", "b.mp3"]


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").symlink_to("gone.mp3")
    (tmp_path / "b.txt").symlink_to("gone.txt")
    (tmp_path / "c").symlink_to("gone")
    assert problems(tmp_path) == [Problem(tmp_path / "a.mp3", "This link leads to a file that is not there.")]


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.mp3").symlink_to("a.mp3")
    (problem,) = problems(tmp_path)
    assert problem.path == tmp_path / "a.mp3"


# ---------------------------------------------------------------- what is no file


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and sockets have no names there")
def test_pipes_sockets_and_devices_are_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the path of a socket is bounded to 108 bytes
    os.mkfifo("pipe.mp3")
    Path("null.mp3").symlink_to("/dev/null")
    Path("link.mp3").symlink_to("pipe.mp3")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.mp3")
        assert walk(tmp_path) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert problems(tmp_path / "gone") == [Problem(tmp_path / "gone", "This folder is not there.")]
    song = tmp_path / "gone.mp3"
    assert problems(song) == [Problem(song, "This file is not there any more.")]


def test_a_file_asked_for_as_a_folder_gives_itself_whatever_its_name(tmp_path: Path) -> None:
    path = touch(tmp_path / "a.strange")
    assert [found.path for found in DiskFolders().walk(path) if isinstance(found, FoundFile)] == [path]


# Root may open everything, so this walks as nobody does. What it needs is imported while it still can be.
_WALK = """
import os, sys
from pathlib import Path
from segue.adapters.music_folders import DiskFolders
if os.geteuid() == 0:
    os.setuid(65534)
for each in DiskFolders().walk(Path(sys.argv[1])):
    print(repr(each))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_a_folder_that_may_not_be_opened() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        touch(folder / "open" / "a.mp3")
        shut = touch(folder / "shut" / "b.mp3").parent
        shut.chmod(0)
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", _WALK, name]
        walked = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=environment, check=True)
        shut.chmod(0o700)
    problem = repr(Problem(shut, "This folder could not be opened: no permission."))
    assert problem in walked.stdout.splitlines()
    assert len(walked.stdout.splitlines()) == 2
