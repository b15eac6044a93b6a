"""Several covers as one picture: different ones, each once, and all of the square taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from segue.gui.covers import Cover
from segue.gui.mosaic import different, paint_mosaic, side_of_each

COLOURS = ("red", "lime", "blue", "yellow")


def test_each_cover_stands_for_its_album_once() -> None:
    one = Cover("Radio", "Ada", Path("/music/radio/1.flac"))
    same_by_another = Cover("Radio", "Ben", Path("/music/radio/2.flac"))
    of_that_name = Cover("Radio", "Cleo", Path("/music/cleo/1.flac"))
    others = [Cover(name) for name in "ABC"]
    assert different([one, same_by_another, one, of_that_name, *others]) == (one, of_that_name, *others[:2])
    assert different([one, *others], most=2) == (one, others[0])


@pytest.mark.parametrize(
    ("many", "corners"),
    [
        (1, ("red", "red", "red", "red")),
        (2, ("red", "lime", "red", "lime")),
        (3, ("red", "lime", "red", "blue")),
        (4, ("red", "lime", "blue", "yellow")),
    ],
)
def test_so_many_share_the_square(qapp: QApplication, many: int, corners: tuple[str, ...]) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    given: list[QRectF] = []

    def paint(at: int, where: QRectF) -> None:
        given.append(where)
        painter.fillRect(where, QColor(COLOURS[at]))

    paint_mosaic(painter, QRectF(0, 0, 40, 40), 0, many, paint)
    painter.end()
    seen = tuple(image.pixelColor(x, y).name() for y in (5, 35) for x in (5, 35))
    assert seen == tuple(QColor(colour).name() for colour in corners)
    assert all(where.width() == where.height() for where in given), "no cover is stretched"
    assert max(where.width() for where in given) == side_of_each(40, many)
