"""Covers are square pictures, the same each time, and no two of the demo's records look alike."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from segue.demo.covers import SIZE, cover
from segue.demo.library import ALBUMS
from segue.demo.synth import Genre


@pytest.mark.parametrize("genre", Genre)
def test_a_cover_is_a_jpeg_of_moderate_size_and_the_same_each_time(genre: Genre) -> None:
    picture = cover(genre, 3)

    image = QImage.fromData(picture, "JPEG")
    assert (image.width(), image.height()) == (SIZE, SIZE)
    assert 5_000 < len(picture) < 150_000
    assert cover(genre, 3) == picture


def test_no_two_records_look_alike() -> None:
    thumbnails = np.array([_thumbnail(cover(album.genre, album.number)) for album in ALBUMS])

    apart = np.abs(thumbnails[:, None] - thumbnails[None]).mean(axis=(2, 3, 4))
    np.fill_diagonal(apart, np.inf)
    assert apart.min() > 10  # of 255


def _thumbnail(picture: bytes) -> NDArray[np.float64]:
    image = QImage.fromData(picture).scaled(
        24, 24, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGBA8888).constBits(), np.uint8)
    return pixels.reshape(24, 24, 4)[..., :3].astype(np.float64)
