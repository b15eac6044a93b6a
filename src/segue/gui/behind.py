"""What is hidden keeps the look that it had, and takes the one in force as it is shown, before it is painted."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

# Another style sheet takes Qt (6.12) a tenth of a millisecond for each widget that was ever shown, seen or not. It
# passes over those that say they were not, and tells those that say they have a style of their own nothing.
_WAS_SHOWN = Qt.WidgetAttribute.WA_WState_Polished
_IS_BEHIND = Qt.WidgetAttribute.WA_SetStyle

#: How large type is, in percent, in the look that a widget has kept; nothing where that is as large as now.
_SIZE = "kept size"


class Behind(QObject):
    """Dresses what was left behind, once it is shown. `grow` gives widgets the size of type in force for the one that
    they have, in percent.
    """

    def __init__(self, grow: Callable[[Iterable[QWidget], int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._grow = grow

    def leave(self, size: int | None = None) -> None:
        """The look is about to be another; whatever is hidden keeps this one. `size` is the size of type in this one,
        where that is about to be another too.
        """
        for window in QApplication.topLevelWidgets():
            if window.parent() is None:
                self._leave_hidden_in(window, size)

    def _leave_hidden_in(self, widget: QWidget, size: int | None) -> None:
        for within in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if within.isHidden() and not within.isWindow():  # a window is laid out before it is shown
                within.installEventFilter(self)
                for one in (within, *within.findChildren(QWidget)):
                    if one.testAttribute(_WAS_SHOWN) and not one.isVisible():
                        one.setAttribute(_WAS_SHOWN, False)
                        one.setAttribute(_IS_BEHIND)
                    if size is not None and is_behind(one) and one.property(_SIZE) is None:
                        one.setProperty(_SIZE, size)
            else:
                self._leave_hidden_in(within, size)

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget):
            shown.removeEventFilter(self)
            self._catch_up([one for one in self._shown_with(shown) if is_behind(one)])
        return False

    def _shown_with(self, widget: QWidget) -> Iterator[QWidget]:
        """It and what lies in it, each before what lies in that. What stays hidden there waits on."""
        yield widget
        for within in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if within.isHidden() and not within.isWindow():
                within.installEventFilter(self)
            else:
                yield from self._shown_with(within)

    def _catch_up(self, widgets: Sequence[QWidget]) -> None:
        by_size = defaultdict[int, list[QWidget]](list)
        for widget in widgets:
            if (size := widget.property(_SIZE)) is not None:
                by_size[size].append(widget)
                widget.setProperty(_SIZE, None)
        for size, some in by_size.items():
            self._grow(some, size)
        for widget in widgets:
            widget.setAttribute(_IS_BEHIND, False)
            for what in (QEvent.Type.Polish, QEvent.Type.StyleChange):
                QApplication.sendEvent(widget, QEvent(what))


def is_behind(widget: QWidget) -> bool:
    """Whether it has kept a look that is in force no more."""
    return widget.testAttribute(_IS_BEHIND)
