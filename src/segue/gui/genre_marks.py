"""How genres are told apart in charts: each by its colour, and by a mark for those who do not see it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from segue.gui.contrast import VISIBLE, contrast, legible
from segue.gui.part_colours import part_colour
from segue.gui.theme import Theme, mixed

_DARK, _LIGHT = "#101114", "#ffffff"


def genre_colour(theme: Theme, place: int | None) -> str:
    """As #rrggbb, by the place in the legend; None is all that has none."""
    return mixed(theme.second, 0.75, theme.surface) if place is None else part_colour(theme, place)


def paint_swatch(painter: QPainter, where: QRectF, theme: Theme, place: int | None) -> None:
    """A small square of the genre's colour, with its mark."""
    colour = genre_colour(theme, place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(where, where.width() / 4, where.width() / 4)
    paint_mark(painter, where.center(), where.width() * 0.24, colour, place)


def mark_ink(ground: str) -> str:
    """What a mark is drawn in on `ground`: no stronger than it takes to be seen."""
    strong = max(_DARK, _LIGHT, key=lambda ink: contrast(ink, ground))
    return legible(mixed(strong, 0.62, ground), [ground], strong, VISIBLE)


def paint_mark(painter: QPainter, at: QPointF, reach: float, ground: str, place: int | None) -> None:
    """That of a place in the legend, `reach` to each side of `at`, on a ground of this colour."""
    if place is None:
        return
    ink = QColor(mark_ink(ground))
    pen = QPen(ink, max(1.3, reach * 0.42))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    right, down = QPointF(reach, 0), QPointF(0, reach)
    match place:
        case 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(at, reach * 0.7, reach * 0.7)
        case 1:
            painter.drawLine(at - right, at + right)
        case 2:
            painter.drawLine(at - down, at + down)
        case 3:
            painter.drawLine(at - right + down, at + right - down)
        case 4:
            painter.drawEllipse(at, reach * 0.9, reach * 0.9)
        case 5:
            painter.drawLine(at - right - down, at + right + down)
        case 6:
            painter.drawLine(at - right, at + right)
            painter.drawLine(at - down, at + down)
        case _:
            painter.drawRect(QRectF(at - right * 0.8 - down * 0.8, at + right * 0.8 + down * 0.8))
