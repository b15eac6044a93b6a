"""Viewports of scroll areas, made so that the window need not wait for classes that it does not use."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea, ground: QPalette.ColorRole = QPalette.ColorRole.Base) -> None:
    """Give `area` a viewport like the one that it has, before anything else is done with it.

    Of a widget that Qt has made, PySide must find out the class, and reads all classes of widgets for it: 10 ms of
    the start, at the first such widget. Of one that was made here it knows the class.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(ground)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


def set_opaque(area: QAbstractScrollArea) -> None:
    """Let what stays in sight be moved as `area` is scrolled, and only what comes into it be painted.

    Of a viewport through which something else may be seen, Qt paints all at each step, and the style sheet makes all
    of them so. Whoever calls this paints the ground: `fill`, before anything else.
    """
    area.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def fill(area: QAbstractScrollArea, event: QPaintEvent, colour: str) -> None:
    painter = QPainter(area.viewport())
    for rect in event.region():  # type: ignore[attr-defined]  # PySide does not tell that it can be iterated
        painter.fillRect(rect, colour)
