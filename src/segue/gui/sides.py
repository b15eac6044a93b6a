"""Where painted things are for those who read from right to left: on the other side."""

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QWidget


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


def onward(widget: QWidget) -> str:
    """The icon that points where reading goes."""
    return "chevron-left" if widget.isRightToLeft() else "chevron-right"
