"""Up to four different covers as one picture: what stands for a list that is of several albums."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from segue.gui.covers import Cover

MOST = 4


def different(covers: Iterable[Cover], most: int = MOST) -> tuple[Cover, ...]:
    """The first that are of different albums. One without an album artist is of as many as it has artists, by its
    tags; what has its name and lies in its folder is the same.
    """
    found: list[Cover] = []
    for cover in covers:
        if len(found) == most:
            break
        if not any(_is_same(cover, other) for other in found):
            found.append(cover)
    return tuple(found)


def _is_same(one: Cover, other: Cover) -> bool:
    if one.title != other.title:
        return False
    return one.artist == other.artist or (
        one.path is not None and other.path is not None and one.path.parent == other.path.parent
    )


def side_of_each(side: int, many: int) -> int:
    """At what size each is to be read, of a mosaic of this side: half of it where all are quarters."""
    return side // 2 if many == MOST else side


def paint_mosaic(
    painter: QPainter, square: QRectF, radius: float, many: int, paint: Callable[[int, QRectF, QRectF], None]
) -> None:
    """Two stand side by side, a third shares the second half, and four have a quarter each. `paint` gets which one,
    and a square to fill, of which that is seen for which there is room: the middle of a picture. Of a drawn cover it
    is the left, where its letters are, by the other square that it gets.
    """
    outline = QPainterPath()
    outline.addRoundedRect(square, radius, radius)
    for at, place in enumerate(_places(square, many)):
        side = max(place.width(), place.height())
        whole = QRectF(0, 0, side, side)
        whole.moveCenter(place.center())
        painter.save()
        painter.setClipPath(outline)
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        paint(at, whole, QRectF(place.left(), whole.top(), side, side))
        painter.restore()


def _places(square: QRectF, many: int) -> list[QRectF]:
    half, x, y = square.width() / 2, square.x(), square.y()
    if many == 1:
        return [square]
    left, right = QRectF(x, y, half, square.height()), QRectF(x + half, y, half, square.height())
    if many == 2:
        return [left, right]
    top_right, lower_right = QRectF(x + half, y, half, half), QRectF(x + half, y + half, half, half)
    if many == 3:
        return [left, top_right, lower_right]
    return [QRectF(x, y, half, half), top_right, QRectF(x, y + half, half, half), lower_right]
