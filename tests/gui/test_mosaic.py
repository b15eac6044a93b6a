"""Several covers as one picture: different ones, each once, and all of the square taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from builders import MONDAY, tags
from segue.domain.context import Daypart
from segue.domain.track import Track, TrackId
from segue.gui.covers import Cover, Covers
from segue.gui.mosaic import different, paint_mosaic, side_of_each
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.theme_keeper import Scheme, ThemeKeeper

FORMAT = QImage.Format.Format_RGB32
COLOURS = ("red", "lime", "blue", "yellow")


def test_each_cover_stands_for_its_album_once() -> None:
    one = Cover("Radio", "Ada", Path("/music/radio/1.flac"))
    same_by_another = Cover("Radio", "Ben", Path("/music/radio/2.flac"))
    of_that_name = Cover("Radio", "Cleo", Path("/music/cleo/1.flac"))
    others = [Cover(name) for name in "ABC"]
    assert different([one, same_by_another, one, of_that_name, *others]) == (one, of_that_name, *others[:2])
    assert different([one, *others], most=2) == (one, others[0])


@pytest.mark.parametrize("many", [2, 3])
def test_a_drawn_cover_shows_its_letters_in_a_half(qapp: QApplication, many: int) -> None:
    keeper = ThemeKeeper(qapp, daypart=Daypart.EVENING, scheme=Scheme.DARK, moves=False)
    covers = Covers(lambda path, pixels: None)
    made = PlaylistCover(keeper, covers, 200)
    tracks = [
        Track(TrackId(n), Path(f"/music/{n}.ogg"), tags(album=album, artists=("Ada",)), MONDAY)
        for n, album in enumerate(("Night Train", "Dawn", "Noon")[:many], 1)
    ]
    made.show_playlist("Mine", b"", tracks)
    alone = covers.drawn(Cover("Night Train", "Ada"), 200, keeper.theme).toImage()
    letters = QRect(10, 120, 85, 70)
    seen, drawn = (image.copy(letters).convertToFormat(FORMAT) for image in (made.grab().toImage(), alone))
    assert seen == drawn
    covers.close()
    keeper.deleteLater()


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

    def paint(at: int, where: QRectF, where_drawn: QRectF) -> None:
        given.extend((where, where_drawn))
        painter.fillRect(where, QColor(COLOURS[at]))

    paint_mosaic(painter, QRectF(0, 0, 40, 40), 0, many, paint)
    painter.end()
    seen = tuple(image.pixelColor(x, y).name() for y in (5, 35) for x in (5, 35))
    assert seen == tuple(QColor(colour).name() for colour in corners)
    assert all(where.width() == where.height() for where in given), "no cover is stretched"
    assert max(where.width() for where in given) == side_of_each(40, many)
