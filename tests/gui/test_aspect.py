"""A picture fits into its room as the listener wants it to."""

import pytest
from PySide6.QtCore import QRectF, QSizeF

from segue.gui.aspect import Aspect, fitted

SQUARE = QRectF(0, 0, 900, 900)


@pytest.mark.parametrize(
    ("aspect", "expected"),
    [
        (Aspect.AS_FILE, QRectF(0, 225, 900, 450)),
        (Aspect.WIDE, QRectF(0, 196.875, 900, 506.25)),
        (Aspect.NARROW, QRectF(0, 112.5, 900, 675)),
        (Aspect.FILL, QRectF(-450, 0, 1800, 900)),
    ],
)
def test_a_broad_picture(aspect: Aspect, expected: QRectF) -> None:
    assert fitted(QSizeF(200, 100), SQUARE, aspect) == expected


def test_a_tall_picture() -> None:
    assert fitted(QSizeF(100, 200), SQUARE, Aspect.AS_FILE) == QRectF(225, 0, 450, 900)
    assert fitted(QSizeF(100, 200), SQUARE, Aspect.FILL) == QRectF(0, -450, 900, 1800)


def test_without_a_picture_or_without_room_there_is_nothing_to_draw() -> None:
    assert fitted(QSizeF(), SQUARE, Aspect.AS_FILE).isEmpty()
    assert fitted(QSizeF(200, 100), QRectF(0, 0, 0, 900), Aspect.FILL).isEmpty()
