"""Subtitles are found beside a video by its name, whatever they are written in."""

import os
from pathlib import Path

from segue.adapters.subtitle_files import beside
from segue.core.ports.playing import Strand

FILM = Path("film.mkv")
SAID = "1\n00:00:01,000 --> 00:00:02,000\nÜber uns möchten die Gäste später hören, daß das Stück schön war.\n"


def test_files_with_the_name_of_the_video_are_its_subtitles(tmp_path: Path) -> None:
    for name in ("film.srt", "film.de.srt", "film.en.SDH.VTT", "film.txt", "filmed.srt", "other.srt"):
        (tmp_path / name).write_text(SAID, encoding="utf-8")
    found = beside(tmp_path / FILM)
    assert [file.strand for file in found] == [Strand("de"), Strand("en", "SDH"), Strand()]
    assert {file.text for file in found} == {SAID}


def test_old_and_wide_letters_are_read(tmp_path: Path) -> None:
    for name, encoding in (("film.a.srt", "utf-8-sig"), ("film.b.srt", "utf-16"), ("film.c.srt", "cp1252")):
        (tmp_path / name).write_text(SAID * 20, encoding=encoding)
    assert [file.text for file in beside(tmp_path / FILM)] == [SAID * 20] * 3


def test_what_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "film.folder.srt").mkdir()
    os.mkfifo(tmp_path / "film.pipe.srt")
    (tmp_path / "film.large.srt").write_bytes(b"x" * 5_000_001)
    (tmp_path / "film.good.srt").write_text(SAID, encoding="utf-8")
    assert [file.strand.language for file in beside(tmp_path / FILM)] == ["good"]
    assert not beside(tmp_path / "nowhere" / FILM)
