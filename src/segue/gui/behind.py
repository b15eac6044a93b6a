"""What is hidden keeps the look that it had, and takes the one in force as it is shown, before it is painted."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

# Another style sheet takes Qt (6.12) a tenth of a millisecond for each widget that was ever shown, seen or not. It
# passes over those that say they were not, and tells those that say they have a style of their own nothing.
_WAS_SHOWN = Qt.WidgetAttribute.WA_WState_Polished
_IS_BEHIND = Qt.WidgetAttribute.WA_SetStyle

#: How large type is, in percent, in the look that a widget has kept.
_SIZE = "kept size"


class Behind(QObject):
    """Dresses what was left behind, once it is shown. `grow` gives widgets the size of type in force for the one that
    they have, in percent.
    """

    def __init__(self, grow: Callable[[Iterable[QWidget], int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._grow = grow

    def leave(self, widgets: Iterable[QWidget], size: int) -> None:
        """The look is about to be another; whatever of `widgets` is hidden keeps this one, with type of `size`."""
        for widget in widgets:
            if widget.testAttribute(_WAS_SHOWN) and not widget.isVisible():
                hidden = _hidden_with(widget)
                if hidden is not None:
                    hidden.installEventFilter(self)
                    widget.setAttribute(_WAS_SHOWN, False)
                    widget.setAttribute(_IS_BEHIND)
                    widget.setProperty(_SIZE, size)

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
            by_size[widget.property(_SIZE)].append(widget)
        for size, some in by_size.items():
            self._grow(some, size)
        for widget in widgets:
            widget.setAttribute(_IS_BEHIND, False)
            for what in (QEvent.Type.Polish, QEvent.Type.StyleChange):
                QApplication.sendEvent(widget, QEvent(what))


def is_behind(widget: QWidget) -> bool:
    """Whether it has kept a look that is in force no more."""
    return widget.testAttribute(_IS_BEHIND)


def _hidden_with(widget: QWidget) -> QWidget | None:
    """What has to be shown for `widget` to be. None where that is a window: it is laid out before it is shown."""
    around: QWidget | None = widget
    while around is not None and (around.isWindow() or not around.isHidden()):
        around = around.parentWidget()
    return around
