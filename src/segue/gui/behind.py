"""What is hidden keeps the look that it had, and takes the one in force as it is shown, before it is painted."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Protocol
from weakref import WeakKeyDictionary, WeakMethod

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from segue.core.tailoring import USUAL_SIZE
from segue.gui.theme import Theme

# Where one style sheet follows another, Qt (6.12) dresses each widget that was ever shown, seen or not, once for
# every widget that it lies in; where one follows none, twice. It passes over those that say they were not shown, and
# tells those that say they have a style of their own nothing: all are dressed here, once.
_WAS_SHOWN = Qt.WidgetAttribute.WA_WState_Polished
_IS_BEHIND = Qt.WidgetAttribute.WA_SetStyle

#: How large type is, in percent, in the look that a hidden widget has kept; nothing where that is the usual size.
_SIZE = "kept size"


class _Themed(Protocol):
    theme: Theme


_Dress = Callable[[Theme], object]

#: What widgets do as their theme becomes another, in the order in which they came to follow it.
_DRESSES = WeakKeyDictionary[QWidget, list[tuple[_Themed, WeakMethod[_Dress]]]]()


def follow(themed: _Themed, dress: _Dress) -> None:
    """`dress`, a method of a widget, is called with each other theme: at once, or as the widget is shown."""
    widget = dress.__self__  # type: ignore[attr-defined]
    _DRESSES.setdefault(widget, []).append((themed, WeakMethod(dress)))


def tell(themed: _Themed) -> None:
    """Its theme is another: all that follow it take it, but those that are left behind."""
    for widget, dresses in tuple(_DRESSES.items()):
        if any(one is themed for one, _ in dresses) and isValid(widget) and not is_behind(widget):
            _take(widget, themed)


def _take(widget: QWidget, themed: _Themed | None = None) -> None:
    for one, method in _DRESSES.get(widget, ()):
        dress = method()
        if dress is not None and (themed is None or one is themed):
            dress(one.theme)


class Left(Struct, frozen=True):
    """`seen` are to be dressed at once, each before what lies in it; `fresh` were never dressed."""

    seen: Sequence[QWidget]
    fresh: Sequence[QWidget]


class Behind(QObject):
    """Dresses what was left behind: what is seen at once, all else as it is shown. `grow` gives widgets the size of
    type in force for the one that they have, in percent.
    """

    def __init__(self, grow: Callable[[Iterable[QWidget], int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._grow = grow

    def leave(self, size: int) -> Left:
        """The look, in which type is as large as `size`, is about to be another; all keep it until dressed."""
        hidden: list[QWidget] = []
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() or one.parentWidget() is None]
        sight = dict.fromkeys(chain.from_iterable(self._shown_with(window, hidden) for window in windows))
        seen, fresh = [], []
        for one in chain(sight, hidden):
            is_seen = one in sight
            if not is_seen and one.testAttribute(_IS_BEHIND):  # as most are, once the look was another
                continue
            if one.testAttribute(_WAS_SHOWN):
                one.setAttribute(_WAS_SHOWN, False)
                if is_seen:
                    seen.append(one)
                elif size != USUAL_SIZE:
                    one.setProperty(_SIZE, size)
            elif is_seen and one.testAttribute(_IS_BEHIND):
                continue
            else:
                fresh.append(one)
            one.setAttribute(_IS_BEHIND)
        return Left(seen, fresh)

    def dress(self, left: Left, *, has_grown: bool) -> None:
        """The look is in force now: whatever is seen takes it. Where type `has_grown` all is laid out anew."""
        for one in left.fresh:
            one.setAttribute(_IS_BEHIND, False)
        _dress(left.seen, has_grown)

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget):
            shown.removeEventFilter(self)
            self._catch_up([one for one in self._shown_with(shown) if is_behind(one)])
        return False

    def _shown_with(self, widget: QWidget, hidden: list[QWidget] | None = None) -> Iterator[QWidget]:
        """It and what lies in it, each before what lies in that. What stays hidden there waits on, and is put among
        the `hidden`. A window is none of these: it is laid out before it is shown.
        """
        yield widget
        for within in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if within.isWindow() or not within.isHidden():
                yield from self._shown_with(within, hidden)
            else:
                within.installEventFilter(self)
                if hidden is not None:
                    hidden += (within, *within.findChildren(QWidget))

    def _catch_up(self, widgets: Sequence[QWidget]) -> None:
        by_size = defaultdict[int, list[QWidget]](list)
        for widget in widgets:
            size = widget.property(_SIZE)
            by_size[USUAL_SIZE if size is None else size].append(widget)
            if size is not None:
                widget.setProperty(_SIZE, None)
        for size, some in by_size.items():
            self._grow(some, size)
        _dress(widgets, True)
        for widget in reversed(widgets):  # what lies in another first, which may ask how large that is
            _take(widget)


def _dress(widgets: Sequence[QWidget], has_grown: bool) -> None:
    for widget in widgets:
        widget.setAttribute(_IS_BEHIND, False)
        QApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
        if has_grown:
            QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
        else:
            widget.update()


def is_behind(widget: QWidget) -> bool:
    """Whether it has kept a look that is in force no more."""
    return widget.testAttribute(_IS_BEHIND)
