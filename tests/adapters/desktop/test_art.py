"""The covers that the desktop is shown, as files."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from fakes import Inbox, settle
from segue.adapters.desktop.art import Art
from segue.core.worker import Worker


class Gallery:
    """Files called after a colour have it as their cover; others have none."""

    def __init__(self, folder: Path) -> None:
        self.inbox = Inbox()
        self.worker = Worker("art", self.inbox)
        self.art = Art(self.worker, self.cover, folder)

    def cover(self, path: Path, pixels: int) -> QImage | None:
        colour = QColor.fromString(path.stem)
        if not colour.isValid():
            return None
        image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
        image.fill(colour)
        return image

    def url(self, name: str) -> str:
        told: list[str] = []
        self.art.find(Path(f"/music/{name}.ogg"), told.append)
        settle(self.worker, self.inbox)
        (url,) = told
        return url


@pytest.fixture
def gallery(tmp_path: Path, qapp: QApplication) -> Iterator[Gallery]:  # the main thread is Qt's first
    made = Gallery(tmp_path / "now playing")
    yield made
    made.worker.close()


def test_a_cover_is_a_file_of_its_own(gallery: Gallery, tmp_path: Path) -> None:
    red = gallery.url("red")
    assert red.startswith("file:///")
    assert "now%20playing" in red
    assert gallery.url("red") == red
    assert gallery.url("blue") != red
    images = [QImage(str(file)) for file in (tmp_path / "now playing").iterdir()]
    assert [image.width() for image in images] == [512, 512]
    assert gallery.url("So What") == ""


def test_only_the_last_few_are_kept(gallery: Gallery, tmp_path: Path) -> None:
    folder = tmp_path / "now playing"
    for age, name in enumerate(("red", "green", "blue", "white", "black")):
        url = gallery.url(name)
        file = folder / url.rsplit("/", 1)[1]
        os.utime(file, (age, age))
    assert len(list(folder.iterdir())) == 3
    assert file.exists()


def test_where_nothing_can_be_written_there_is_no_cover(gallery: Gallery, tmp_path: Path) -> None:
    (tmp_path / "now playing").write_text("a file")
    assert gallery.url("red") == ""
