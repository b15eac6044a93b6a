"""Where the mini player stands, and how large it is."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

from segue.gui.theme import Space

SIZE, TALL_SIZE = QSize(412, 130), 530
_FROM_THE_CORNER = Space.XL


def restored(stored: object) -> QRect:
    """As it was kept, on a screen that is there; else small, in the corner."""
    screen = QGuiApplication.primaryScreen()
    if isinstance(stored, list) and len(stored) == 4 and all(isinstance(part, int) for part in stored):
        at = QRect(*stored)
        screen = QGuiApplication.screenAt(at.center()) or screen
    else:
        corner = screen.availableGeometry().bottomRight() - QPoint(_FROM_THE_CORNER, _FROM_THE_CORNER)
        at = QRect(QPoint(), SIZE)
        at.moveBottomRight(corner)
    return within(screen.availableGeometry(), at)


def stretched(at: QRect, by: int, is_up: bool) -> QRect:
    """So much higher, upwards or downwards."""
    return at.adjusted(0, -by if is_up else 0, 0, 0 if is_up else by)


def within(room: QRect, at: QRect) -> QRect:
    """As much of it as there is room for, all of it to be seen."""
    size = at.size().boundedTo(room.size())
    left = max(room.left(), min(at.left(), room.left() + room.width() - size.width()))
    top = max(room.top(), min(at.top(), room.top() + room.height() - size.height()))
    return QRect(QPoint(left, top), size)
