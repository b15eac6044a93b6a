"""Where painted things are for those who read from right to left: on the other side."""

from functools import cache

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLayout, QStyle, QWidget


def placed(place: QRectF, within: QRectF, widget: QWidget) -> QRectF:
    """`place`, as it is `within` what is read from the left; mirrored there where `widget` is read from the right."""
    if not widget.isRightToLeft():
        return place
    return QRectF(within.left() + within.right() - place.right(), place.top(), place.width(), place.height())


def placed_rect(place: QRect, within: QRect, widget: QWidget) -> QRect:
    """The same, in whole pixels."""
    return placed(QRectF(place), QRectF(within), widget).toRect() if widget.isRightToLeft() else place


def from_start(at: QPoint, widget: QWidget) -> int:
    """How many pixels a point lies behind the edge of `widget` at which reading begins."""
    return widget.width() - 1 - at.x() if widget.isRightToLeft() else at.x()


#: Where reading begins, in the middle of the height.
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def write_line(painter: QPainter, place: QRect | QRectF, words: str, side: Qt.AlignmentFlag = _LEADING) -> None:
    """A name, in one line. It stands at that `side`, as who reads from the left would say it, but reads as its own
    script does: an Arabic one ends at its left, where its ellipsis is, also in a window that is read from the left.
    """
    reading = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, _in_one_line(reading, side), words)
    painter.setLayoutDirection(reading)


@cache
def _in_one_line(reading: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> int:
    where = QStyle.visualAlignment(reading, side) | Qt.AlignmentFlag.AlignAbsolute
    return int(where) | int(Qt.TextFlag.TextSingleLine)


#: Said of what has its margins on the other side already.
_IS_MIRRORED = "margins_mirrored"


def mirror_margins(widget: QWidget) -> None:
    """Where it is read from the right, what stands in it begins as far from the right as it else does from the left:
    Qt mirrors what a layout holds, but not its margins. Once for each layout.
    """
    if not widget.isRightToLeft():
        return
    having: list[QWidget | QLayout] = [widget]
    while having:
        one = having.pop()
        if not one.property(_IS_MIRRORED):
            one.setProperty(_IS_MIRRORED, True)
            one.setContentsMargins(_mirrored(one.contentsMargins()))
        if isinstance(one, QWidget):
            inner = [one.layout()]
        else:
            inner = [item.layout() for item in map(one.itemAt, range(one.count())) if item is not None]
        having += [layout for layout in inner if layout is not None]


def margins(start: int, top: int, end: int, bottom: int, widget: QWidget) -> QMargins:
    """Around what is laid out anew each time that `widget` has another size."""
    made = QMargins(start, top, end, bottom)
    return _mirrored(made) if widget.isRightToLeft() else made


def _mirrored(margins: QMargins) -> QMargins:
    return QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())


def step_of(key: int, widget: QWidget) -> int:
    """How an arrow key goes through what stands in a row: 1 for onward, -1 for back, 0 for any other key."""
    step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(key), 0)
    return -step if widget.isRightToLeft() else step


def onward(widget: QWidget) -> str:
    """The icon that points where reading goes."""
    return "chevron-left" if widget.isRightToLeft() else "chevron-right"
