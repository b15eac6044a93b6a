from pathlib import Path

import pytest

from audio_files import read_tags, tone


@pytest.mark.parametrize(
    ("name", "title", "track_no"),
    [
        ("01 - Title.wav", "Title", 1),
        ("01. Title.wav", "Title", 1),
        ("01.Title.wav", "Title", 1),
        ("01_Title_of_it.wav", "Title of it", 1),
        ("01-title.wav", "title", 1),
        ("1-03 Title.wav", "Title", 3),
        ("1-03 - Title.wav", "Title", 3),
        ("07 Title.wav", "Title", 7),
        ("12) Title.wav", "Title", 12),
        ("99 Luftballons.wav", "99 Luftballons", None),
        ("1979.wav", "1979", None),
        ("3.14.wav", "3.14", None),
        ("1999 - Prince.wav", "1999 - Prince", None),
        ("01 - .wav", "01 -", None),
        ("00 - Hidden.wav", "Hidden", None),
        ("Track 05.wav", "Track 05", 5),
        ("track12.wav", "track12", 12),
        ("no suffix", "no suffix", None),
        ("  a   b\u202e .wav", "a b", None),
        ("caf\udce9.wav", "caf\ufffd", None),
        ("\u202e.wav", "?", None),
        ("_.wav", "_", None),
    ],
)
def test_titles_out_of_names(tmp_path: Path, name: str, title: str, track_no: int | None) -> None:
    path = tmp_path / name
    path.write_bytes(tone(".wav"))
    tags = read_tags(str(path))
    assert (tags.title, tags.track_no) == (title, track_no)
