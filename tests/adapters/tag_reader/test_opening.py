"""Files that are not what their names say, and files that cannot be read."""

import os
import sys
from pathlib import Path

import pytest

from audio_files import a_pool, read_as_nobody, read_or_fail, read_tags, tone, write_tone
from segue.adapters.music_folders import SUFFIXES
from segue.adapters.tag_reader.answer import UnreadableFile
from segue.core.ports.files import FoundFile, UnreadFile


def why_unread(path: Path) -> str:
    with pytest.raises(UnreadableFile) as told:
        read_tags(str(path))
    return str(told.value)


@pytest.mark.parametrize(("content", "suffix"), [(".flac", ".mp3"), (".m4a", ".ogg"), (".opus", ".ogg")])
def test_a_wrong_suffix_is_seen_through(tmp_path: Path, content: str, suffix: str) -> None:
    path = write_tone(tmp_path / f"x{content}", title="x", artists=["Nina"])
    assert read_tags(str(path.rename(path.with_suffix(suffix)))).artists == ("Nina",)


def test_every_kind_that_is_found_has_a_name(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        path = tmp_path / f"x{suffix}"
        path.write_bytes(b"these are words, and no sound at all. " * 40)
        assert why_unread(path).endswith(" file, or it is damaged.")


def test_an_empty_file(tmp_path: Path) -> None:
    for suffix in SUFFIXES:
        path = tmp_path / f"x{suffix}"
        path.touch()
        assert why_unread(path) == "This file is empty."


def test_words_named_mp3(tmp_path: Path) -> None:
    path = tmp_path / "x.mp3"
    path.write_text("These are words.\n" * 1_000)
    assert why_unread(path) == "This is not an MP3 file, or it is damaged."


def test_an_unknown_kind(tmp_path: Path) -> None:
    path = tmp_path / "x.xyz"
    path.write_text("These are words.\n" * 1_000)
    assert why_unread(path) == "Segue does not know this kind of file."


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    assert why_unread(tmp_path / "x.mp3") == "This file is not there any more."


def test_a_folder_named_like_a_file(tmp_path: Path) -> None:
    assert why_unread(tmp_path) == "This file could not be read (Is a directory)."


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
@pytest.mark.parametrize("suffix", [".mp3", ".mkv", ".xyz"])
def test_a_file_that_may_not_be_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(tone(".mp3"))
    path.chmod(0)
    # Root may read everything, so a test run by root asks as somebody else.
    with_leave = os.geteuid() == 0
    pool = a_pool(read_as_nobody if with_leave else read_or_fail, processes=1)
    found = FoundFile(str(path), 1, 1)
    (answer,) = pool.read([found])
    pool.close()
    assert answer == UnreadFile(found, "Segue may not read this file (no permission).")
