"""What stands in a window that cannot be read: words that are cut without a word, that lie on others, or outside.

Each widget is painted by a paint engine that paints nothing, and notes which words go where: so it is told of labels
and own painting alike.
"""

from collections.abc import Iterator
from itertools import combinations, islice
from unicodedata import category

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPaintDevice, QPaintEngine, QPaintEngineState, QRegion, QTextItem
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSlider,
    QSplitter,
    QSplitterHandle,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from segue.gui.cells import Cells

#: So much (in pixels) may be missing of a letter, or lie on another: what fonts themselves let stick out.
_ALLOWED = 3


class Painted(Struct, frozen=True):
    """Words, where their ink is in their widget, what of that there is room for, and their colour."""

    words: str
    ink: QRectF
    room: QRectF
    colour: QColor

    @property
    def is_cut(self) -> bool:
        ink, room = self.ink, self.room
        return (
            ink.left() < room.left() - _ALLOWED
            or ink.right() > room.right() + _ALLOWED
            or ink.top() < room.top() - _ALLOWED
            or ink.bottom() > room.bottom() + _ALLOWED
        )


class _Notes(QPaintEngine):
    """Takes note of what is written, and lets all else be."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.painted: list[Painted] = []

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None: ...

    def drawTextItem(self, at: QPointF, item: QTextItem) -> None:
        painter, words = self.painter(), item.text()
        if not any(category(letter)[0] not in "CZ" for letter in words):
            return  # spaces, and marks that nobody sees
        to_device = painter.combinedTransform()
        ink = QFontMetricsF(item.font()).tightBoundingRect(words).translated(at)
        room = QRectF(self.systemClip().boundingRect())
        if painter.hasClipping():
            room &= to_device.mapRect(painter.clipBoundingRect())
        self.painted.append(Painted(words, to_device.mapRect(ink), room, painter.pen().color()))

    def drawPixmap(self, *_: object) -> None: ...
    def drawTiledPixmap(self, *_: object) -> None: ...
    def drawImage(self, *_: object) -> None: ...
    def drawPath(self, *_: object) -> None: ...
    def drawPolygon(self, *_: object) -> None: ...
    def drawRects(self, *_: object) -> None: ...
    def drawLines(self, *_: object) -> None: ...
    def drawEllipse(self, *_: object) -> None: ...
    def drawPoints(self, *_: object) -> None: ...


class _Paper(QPaintDevice):
    """As large as a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.notes = _Notes()
        self._widget = widget

    def paintEngine(self) -> QPaintEngine:
        return self.notes

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        match metric:
            case QPaintDevice.PaintDeviceMetric.PdmWidth:
                return self._widget.width()
            case QPaintDevice.PaintDeviceMetric.PdmHeight:
                return self._widget.height()
            case QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled:
                return int(self.devicePixelRatioFScale())
            case QPaintDevice.PaintDeviceMetric.PdmNumColors:
                return 0
            case QPaintDevice.PaintDeviceMetric.PdmDepth:
                return 32
            case QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio:
                return 1
            case _:
                return 96  # dots an inch


def painted_by(widget: QWidget) -> list[Painted]:
    """The words that it paints itself, without its children."""
    if not _may_write(widget):
        return []
    paper = _Paper(widget)
    widget.render(paper, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return paper.notes.painted


#: Those of Qt that write nothing themselves; what lies in them does.
_WORDLESS = (QWidget, QFrame, QScrollArea, QScrollBar, QSlider, QSplitter, QSplitterHandle, QStackedWidget)


def _may_write(widget: QWidget) -> bool:
    kinds = type(widget).__mro__
    if _is_viewport(widget):  # what it belongs to writes on it
        return True
    its = next(kind for kind in kinds if kind.__module__.startswith("PySide6"))
    paints = any("paintEvent" in vars(kind) for kind in kinds[: kinds.index(its)])
    is_known = its is not kinds[0] or widget.metaObject().className() == its.__name__  # and not some kind of it
    return paints or not is_known or its not in _WORDLESS


def unreadable(window: QWidget) -> list[str]:
    """What of it cannot be read, each in words."""
    return [*_cut(window), *_wide(window)]


def _cut(window: QWidget) -> Iterator[str]:
    everywhere: list[tuple[QWidget, Painted, QRectF]] = []
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or (widget.visibleRegion().isEmpty() and not _may_scroll(widget)):
            continue
        told = painted_by(widget)
        scrolls = isinstance(widget, QAbstractScrollArea) or _is_viewport(widget)
        for one in told:
            if one.is_cut and not (scrolls and _is_at_edge(one, widget)) and not isinstance(widget, QLineEdit):
                yield f"cut: {_way(widget)} “{one.words}” {_told(one.ink)} in {_told(one.room)}"
            if one.words.strip() == "…" and len(told) == 1:
                yield f"nothing left: {_way(widget)} of {[each.words for each in told][:6]}"
        for one, other in combinations(told, 2):
            both = one.ink & other.ink & one.room & other.room
            if both.width() > _ALLOWED and both.height() > _ALLOWED and one.words != other.words:
                yield f"on another: {_way(widget)} “{one.words}”, “{other.words}”"
        if isinstance(widget, QAbstractButton) or (told and not isinstance(widget, QLineEdit)):
            beyond = _beyond(widget, window, told)
            if beyond:
                yield f"outside: {_way(widget)} “{told[0].words if told else widget.accessibleName()}” {beyond}"
        everywhere += [(widget, one, seen_of(one, widget, window)) for one in told]
    everywhere.sort(key=lambda its: its[2].top())
    for at, (widget, one, place) in enumerate(everywhere):
        for other_widget, other, other_place in islice(everywhere, at + 1, None):
            if other_place.top() >= place.bottom():
                break  # as all that come then
            both = place & other_place
            if widget is not other_widget and both.width() > _ALLOWED and both.height() > _ALLOWED:
                yield f"on one another: {_way(widget)} “{one.words}”, {_way(other_widget)} “{other.words}”"


def _wide(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.horizontalScrollBar()
        if isinstance(area, Cells | QTextEdit | QPlainTextEdit):  # nobody sees the first; the others keep the lines
            continue
        if area.isVisible() and bar.maximum() > bar.minimum():
            yield f"wider than its room by {bar.maximum() - bar.minimum()}: {_way(area)}"


def _may_scroll(widget: QWidget) -> bool:
    """Out of sight now, but scrolled to."""
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        if _is_viewport(holder):
            return True
        holder = holder.parentWidget()
    return False


def _is_viewport(widget: QWidget) -> bool:
    holder = widget.parentWidget()
    return isinstance(holder, QAbstractScrollArea) and holder.viewport() is widget


def _is_at_edge(one: Painted, widget: QWidget) -> bool:
    """Cut only above or below, where a list is scrolled."""
    if one.room.isEmpty():
        return True  # nothing of it is in sight
    is_whole_across = one.ink.left() >= one.room.left() - _ALLOWED and one.ink.right() <= one.room.right() + _ALLOWED
    return is_whole_across and (one.room.top() <= 0 or one.room.bottom() >= widget.height())


def _beyond(widget: QWidget, window: QWidget, told: list[Painted]) -> str:
    """Where its words, or all of it, stick out of what it stands in, up to what scrolls."""
    ink = QRectF(widget.rect()) if not told else QRectF()
    for one in told:
        ink = ink | one.ink
    part = widget
    while part is not window and not _is_viewport(part):
        ink = ink.translated(QPointF(part.pos()))
        part = part.parentWidget()
        room = QRectF(part.rect())
        across = ink.left() < room.left() - _ALLOWED or ink.right() > room.right() + _ALLOWED
        down = ink.top() < room.top() - _ALLOWED or ink.bottom() > room.bottom() + _ALLOWED
        if across or (down and not _is_viewport(part)):
            return f"{_told(ink)} in {type(part).__name__} {_told(room)}"
    return ""


def seen_of(one: Painted, widget: QWidget, window: QWidget) -> QRectF:
    """The place in the window that its ink has there."""
    seen = QRectF(widget.visibleRegion().boundingRect()) & one.ink & one.room
    return seen.translated(QPointF(widget.mapTo(window, QPoint()))) if not seen.isEmpty() else QRectF()


def _way(widget: QWidget) -> str:
    names = []
    part: QWidget | None = widget
    while part is not None and len(names) < 4:
        names.append(type(part).__name__)
        part = None if part.isWindow() else part.parentWidget()
    return " < ".join(names)


def _told(rect: QRectF) -> str:
    return f"{rect.left():.0f}…{rect.right():.0f} × {rect.top():.0f}…{rect.bottom():.0f}"
