"""The parts of a page, one below another: those that are there and that the listener wants, in their order."""

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from segue.gui.sides import placed_rect
from segue.gui.theme import Space


@runtime_checkable
class SharesALine(Protocol):
    """A part beside which others of its kind may stand."""

    def width_on(self, line: int) -> int | None:
        """How wide it is on a line of such a width; None where it needs all of it."""

    def gap_on(self, line: int) -> int:
        """How far from it the next one begins."""


class Parts(QWidget):
    """`parts` by their names. All are there until `show_part` says otherwise. What leaves room enough on its line has
    the next part beside it.
    """

    def __init__(self, parts: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = dict(parts)
        self._sharing: dict[QWidget, SharesALine] = {
            part: part for part in parts.values() if isinstance(part, SharesALine)
        }
        self._absent: set[str] = set()
        self._wanted: tuple[str, ...] = tuple(parts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts.values():
            part.setParent(self)

    def show_part(self, name: str, is_there: bool) -> None:
        """Whether there is anything to show of it just now."""
        (self._absent.discard if is_there else self._absent.add)(name)
        self._follow({name: self._parts[name]})

    def place(self) -> None:
        """Now, and not in the next turn of the event loop."""
        y = 0
        for line in self._lines(self.width()):
            for part, _, width in line:  # some are as high as their width makes them, once they have it
                part.resize(width, part.height())
            height = _height(line)
            for part, x, width in line:
                place = QRect(x, y, width, max(_height([(part, x, width)]), 0))
                part.setGeometry(placed_rect(place, self.rect(), self))
            y += height + Space.XL

    def is_shown(self, name: str) -> bool:
        return name in self._wanted and name not in self._absent

    def arrange(self, wanted: Sequence[str]) -> None:
        """From now on these, in this order; no others."""
        self._wanted = tuple(wanted)
        self._follow(self._parts)

    def _follow(self, parts: Mapping[str, QWidget]) -> None:
        """Nobody sees where they stand before it is shown itself, and to look for it would dress each of them."""
        for name, part in parts.items():
            if part.isHidden() is self.is_shown(name):
                part.setVisible(self.is_shown(name))
        self.updateGeometry()
        if self.isVisible():
            self.place()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_height, lines)) + Space.XL * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        width = max((part.sizeHint().width() for part in self._shown()), default=0)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((part.minimumSizeHint().width() for part in self._shown()), default=0), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()
        self.place()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # one of them has another size, or has come or gone
            self.updateGeometry()
            self.place()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [part for name in self._wanted if not (part := self._parts[name]).isHidden()]

    def _lines(self, width: int) -> list[list[tuple[QWidget, int, int]]]:
        """What stands on each, from where on, and how wide."""
        lines: list[list[tuple[QWidget, int, int]]] = []
        after = width  # where the next one could begin beside the last
        for part in self._shown():
            sharing = self._sharing.get(part)
            its = None if sharing is None else sharing.width_on(width)
            if its is not None and after + its <= width:
                lines[-1].append((part, after, its))
            else:
                after = 0
                lines.append([(part, 0, width)])
            after = width if its is None or sharing is None else after + its + sharing.gap_on(width)
        for line in lines:
            if len(line) > 1:
                first = line[0][0]
                line[0] = first, 0, self._sharing[first].width_on(width) or width
        return lines


def _height(line: Sequence[tuple[QWidget, int, int]]) -> int:
    return max(
        max(
            part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height(), part.minimumHeight()
        )
        for part, _, width in line
    )
