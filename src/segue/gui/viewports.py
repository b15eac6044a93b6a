"""Viewports of scroll areas, made so that the window need not wait for classes that it does not use."""

from PySide6.QtGui import QPalette
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
