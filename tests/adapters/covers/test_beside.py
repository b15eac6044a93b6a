from pathlib import Path

import pytest

from segue.adapters.covers.beside import LARGEST, folder_cover


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["cover.jpg"], "cover.jpg"),
        (["COVER.JPG"], "COVER.JPG"),
        (["Folder.jpeg", "back.jpg"], "Folder.jpeg"),
        (["front.png", "albumart.jpg", "folder.webp", "Cover.png"], "Cover.png"),
        (["AlbumArt.webp"], "AlbumArt.webp"),
        (["Front.GIF"], "Front.GIF"),
        (["front.bmp", "front.png"], "front.png"),
        (["cover.txt", "coverup.jpg", "scan.jpg"], None),
    ],
)
def test_the_picture_beside_the_file(tmp_path: Path, names: list[str], chosen: str | None) -> None:
    for name in names:
        (tmp_path / name).write_bytes(b"picture")
    assert folder_cover(tmp_path / "x.mp3") == (tmp_path / chosen if chosen else None)


@pytest.mark.parametrize("disc", ["CD1", "cd 2", "Disc 01", "DISK_3", "Disc 2 - Live"])
def test_a_disc_has_the_cover_of_its_album(tmp_path: Path, disc: str) -> None:
    (tmp_path / disc).mkdir()
    (tmp_path / "cover.jpg").write_bytes(b"album")
    assert folder_cover(tmp_path / disc / "x.mp3") == tmp_path / "cover.jpg"
    (tmp_path / disc / "front.png").write_bytes(b"disc")
    assert folder_cover(tmp_path / disc / "x.mp3") == tmp_path / disc / "front.png"


@pytest.mark.parametrize("folder", ["Album", "Discovery", "CD", "1 CD"])
def test_another_folder_does_not(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / "cover.jpg").write_bytes(b"the artist, perhaps")
    assert folder_cover(tmp_path / folder / "x.mp3") is None


def test_what_is_empty_or_too_large_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "cover.jpg").write_bytes(b"")
    (tmp_path / "cover.png").write_bytes(bytes(LARGEST + 1))
    assert folder_cover(tmp_path / "x.mp3") is None
    (tmp_path / "front.jpg").write_bytes(b"small")
    assert folder_cover(tmp_path / "x.mp3") == tmp_path / "front.jpg"


def test_a_folder_named_like_a_picture(tmp_path: Path) -> None:
    (tmp_path / "cover.jpg").mkdir()
    assert folder_cover(tmp_path / "x.mp3") is None


def test_nothing_there(tmp_path: Path) -> None:
    assert folder_cover(tmp_path / "gone" / "x.mp3") is None
