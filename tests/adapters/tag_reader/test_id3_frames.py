"""Frames of ID3 as programs write them, and cut short."""

import struct
from pathlib import Path

import pytest

from audio_files import read_tags, tone


def named_text(content: bytes, flags: int = 0) -> bytes:
    return b"TXXX" + len(content).to_bytes(4, "big") + flags.to_bytes(2, "big") + content


@pytest.mark.parametrize(
    ("content", "bpm"),
    [
        (b"\3bpm\x00128", 128.0),
        (b"\0BPM\x00128\0\0", 128.0),
        (b"\1" + "bpm\0".encode("utf-16-le") + "128".encode("utf-16-le"), 128.0),
        (b"\1" + "bpm\0".encode("utf-16") + "128".encode("utf-16"), 128.0),
        (b"\1" + "bpm\0".encode("utf-16") + b"\xfe\xff" + "128".encode("utf-16-be"), 128.0),
        (b"\2" + "bpm\0".encode("utf-16-be") + "128".encode("utf-16-be"), 128.0),
        # "Ā" ends in a zero byte in one order of bytes, and begins with one in the other.
        (b"\2" + "bpmĀ\0".encode("utf-16-be") + "128".encode("utf-16-be"), None),
        (b"\1" + "bpm\0".encode("utf-16") + "128".encode("utf-16") + b"\0", 128.0),  # half a character at the end
        (b"\3bpm", None),
        (b"\3bpm\0", None),
        (b"\3", None),
        (b"\1", None),
        (b"\1\0\0", None),
        (b"\7bpm\x00128", None),
        (b"\3b\xffm\x00128", None),
        (b"\3bpm\x00\xff\xff", None),
    ],
)
def test_frames_with_a_name_are_read_or_dropped(tmp_path: Path, content: bytes, bpm: float | None) -> None:
    path = tmp_path / "x.mp3"
    frames = named_text(content) + b"TIT2\0\0\0\2\0\0\3x"
    path.write_bytes(b"ID3\3\0\0\0\0" + bytes(divmod(len(frames), 128)) + frames + tone(".mp3"))
    tags = read_tags(str(path))
    assert (tags.title, tags.bpm) == ("x", bpm)


@pytest.mark.parametrize("frame", [b"RVA2", b"UFID"])
@pytest.mark.parametrize("content", [b"", b"t", b"track\0", b"track\0\1", b"track\0\1\0", b"track\0\1\0\0\x10"])
def test_a_frame_that_is_cut_short_does_not_cost_the_others(tmp_path: Path, frame: bytes, content: bytes) -> None:
    path = tmp_path / "x.mp3"
    frames = frame + struct.pack(">LH", len(content), 0) + content + b"TIT2\0\0\0\2\0\0\3y"
    path.write_bytes(b"ID3\4\0\0\0\0" + bytes(divmod(len(frames), 128)) + frames + tone(".mp3"))
    assert read_tags(str(path)).title == "y"
