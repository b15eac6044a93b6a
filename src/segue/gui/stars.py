"""Five stars in a row, in halves: how they are drawn, and which of them is pointed at."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from segue.domain.liking import MOST_STARS, STEP
from segue.gui.icons import pixmap
from segue.gui.theme import sign_size

_SIZE = 14
_PITCH = 16  # from one star to the next

#: How much room five stars take, beside type of our own sizes.
STARS = QSize((MOST_STARS - 1) * _PITCH + _SIZE, _SIZE)


def growth() -> float:
    """How much larger hearts and stars are than beside type of our own sizes."""
    return sign_size(100) / 100


class StarColours(Struct, frozen=True):
    """Of the stars given and of the outlines of the rest, as #rrggbb; without `rest` those are not drawn."""

    given: str
    rest: str | None = None


def paint_stars(
    painter: QPainter,
    at: QPoint,
    rating: float | None,
    colours: StarColours,
    ratio: float,
    *,
    is_mirrored: bool = False,
) -> None:
    """Draw `rating` with its left top corner `at`, on a screen of so many dots a pixel; where it `is_mirrored`, the
    first star stands at the right.
    """
    if is_mirrored:
        painter.save()
        painter.translate(2 * at.x() + STARS.width(), 0)
        painter.scale(-1, 1)
        paint_stars(painter, at, rating, colours, ratio)
        painter.restore()
        return
    given = rating or 0
    for star in range(MOST_STARS):
        place = at + QPoint(star * _PITCH, 0)
        share = min(1.0, max(0.0, given - star))
        outline = colours.given if 0 < share < 1 else colours.rest if share < 1 else None
        if outline is not None:
            painter.drawPixmap(place, pixmap("star", outline, _SIZE, ratio))
        if share:
            full = pixmap("star", colours.given, _SIZE, ratio, filled=True)
            part = QRect(0, 0, round(full.width() * share), full.height())
            painter.drawPixmap(QRect(place, QSize(round(_SIZE * share), _SIZE)), full, part)


def rating_at(x: float) -> float:
    """What is chosen by pointing `x` pixels behind where the stars begin: at least half a star."""
    star, within = divmod(x + (_PITCH - _SIZE) / 2, _PITCH)
    return min(float(MOST_STARS), max(STEP, star + (STEP if within < _PITCH / 2 else 1)))
