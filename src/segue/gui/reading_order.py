"""The order in which one reads what lies in a widget: from top to bottom, and each line from where reading begins.

That is how Tab goes. Qt's own order is that in which widgets have come into the window: what is made late comes last.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QWidget

#: What is read as one, and where that is: a widget, or all that a layout within another one holds, in order.
_Block: TypeAlias = tuple[QRect, Sequence[QWidget]]


_FIRST = "read first"


def read_first(*widgets: QWidget) -> None:
    """What one is asked is come to before the rest of what it lies in."""
    for one in widgets:
        one.setProperty(_FIRST, True)


def is_read_first(one: QWidget) -> bool:
    return bool(one.property(_FIRST))


def in_reading_order(within: QWidget) -> Sequence[QWidget]:
    """All that is seen in it, each before what lies in itself."""
    found: list[QWidget] = []
    _find(within, found)
    return found


def _find(within: QWidget, found: list[QWidget]) -> None:
    children = within.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    seen: Sequence[QWidget] = [one for one in children if one.isVisible() and not one.isWindow()]
    if len(seen) > 1:
        seen = _ordered(seen, within.layout(), from_right=within.isRightToLeft())
        seen = sorted(seen, key=lambda one: not is_read_first(one))
    for one in seen:
        found.append(one)
        _find(one, found)


def _ordered(widgets: Sequence[QWidget], layout: QLayout | None, *, from_right: bool) -> Sequence[QWidget]:
    left = [*widgets]
    blocks: list[_Block] = []
    for inner in [] if layout is None else layout.children():
        held = [one for one in left if isinstance(inner, QLayout) and _holds(inner, one)]
        if held:
            assert isinstance(inner, QLayout)
            left = [one for one in left if one not in held]
            place = QRect()
            for one in held:
                place |= one.geometry()
            blocks.append((place, _ordered(held, inner, from_right=from_right)))
    blocks += [(one.geometry(), (one,)) for one in left]
    return [one for _, those in _read(blocks, from_right=from_right) for one in those]


def _holds(layout: QLayout, widget: QWidget) -> bool:
    inner = (one for one in layout.children() if isinstance(one, QLayout))
    return layout.indexOf(widget) >= 0 or any(_holds(one, widget) for one in inner)


def _read(blocks: list[_Block], *, from_right: bool) -> list[_Block]:
    """By lines, each of which may be of columns, and so on; what lies over one another, by where it begins."""
    if len(blocks) < 2:
        return blocks
    parts = _parted(blocks, lambda place: (place.top(), place.bottom()))
    if len(parts) == 1:
        parts = _parted(blocks, lambda place: (place.left(), place.right()))
        if from_right:
            parts.reverse()
    if len(parts) == 1:
        return sorted(blocks, key=lambda one: (one[0].top(), -one[0].right() if from_right else one[0].left()))
    return [one for part in parts for one in _read(part, from_right=from_right)]


def _parted(blocks: list[_Block], ends: Callable[[QRect], tuple[int, int]]) -> list[list[_Block]]:
    """Where nothing lies across from the one to the other."""
    parts: list[list[_Block]] = []
    last = 0
    for block in sorted(blocks, key=lambda one: ends(one[0])[0]):
        start, end = ends(block[0])
        end = max(start, end)  # what has no room yet ends before it begins
        if parts and start <= last:
            parts[-1].append(block)
            last = max(last, end)
        else:
            parts.append([block])
            last = end
    return parts
