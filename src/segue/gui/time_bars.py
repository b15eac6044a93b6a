"""How much was heard in each day, month or year, as bars of the colours of its music."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from segue.core.insights import Legend, heard_for, named, portion_words
from segue.core.ports.insights import Grain, Portion
from segue.domain.wording import short_month, short_weekday
from segue.gui.cells import Cells
from segue.gui.genre_marks import genre_colour
from segue.gui.room import roomy
from segue.gui.theme import Space, Theme, Type, font, scaled
from segue.gui.theme_keeper import ThemeKeeper

_LEFT, _FOOT, _HEAD = 54, 24, 10
_HEIGHT = 190
_WIDEST = 44.0
#: In seconds: what a line may stand for.
_STEPS = (
    60,
    300,
    600,
    1800,
    3600,
    7200,
    18000,
    36000,
    72000,
    180000,
    360000,
    720000,
    1_800_000,
    3_600_000,
    7_200_000,
)


class Bars(Struct, frozen=True):
    """Stretches of a grain, by the first day of each. Of one genre alone, `only` is its place."""

    bars: Sequence[tuple[date, Portion]]
    grain: Grain
    legend: Legend
    only: int | None = None
    is_of_one: bool = False

    @property
    def most(self) -> float:
        return max((portion.seconds for _, portion in self.bars), default=0.0)


def bar_box(area: QRectF, at: int, many: int) -> QRectF:
    """The room of one of so many bars, all of the height."""
    step = area.width() / max(1, many)
    width = min(_WIDEST, max(1.0, step * 0.72))
    return QRectF(area.left() + at * step + (step - width) / 2, area.top(), width, area.height())


def paint_bars(
    painter: QPainter, area: QRectF, shown: Bars, top: float, theme: Theme, live: int | None = None
) -> None:
    """Into `area`, whose height stands for `top` seconds. What is not `live`, while something is, is paler."""
    painter.setPen(Qt.PenStyle.NoPen)
    for at, (_, portion) in enumerate(shown.bars):
        if not portion.seconds:
            continue
        box = bar_box(area, at, len(shown.bars))
        box.setTop(box.bottom() - max(2.0, area.height() * portion.seconds / top))
        radius = min(4.0, box.width() / 3)
        shape = QPainterPath()
        shape.addRoundedRect(box.adjusted(0, 0, 0, radius), radius, radius)
        foot = QPainterPath()
        foot.addRect(box)
        painter.save()
        painter.setClipPath(shape.intersected(foot))
        painter.setOpacity(1.0 if live is None or live == at else 0.45)
        parts = [(shown.only, portion.seconds)] if shown.is_of_one else shown.legend.parts(portion)
        y, whole = box.bottom(), sum(seconds for _, seconds in parts)
        for place, seconds in parts:
            height = box.height() * seconds / whole
            painter.fillRect(QRectF(box.left(), y - height, box.width(), height), QColor(genre_colour(theme, place)))
            y -= height
        painter.restore()


def foot_words(start: date, grain: Grain, many: int, room: float) -> str:
    """What stands below a bar, if anything does, where each has so much `room`."""
    match grain:
        case Grain.DAY if many <= 7:
            return short_weekday(start.weekday())
        case Grain.DAY if many <= 31:
            return str(start.day) if start.day == 1 or start.day % (2 if room > 26 else 5) == 0 else ""
        case Grain.DAY:
            return short_month(start) if start.day == 1 else ""
        case Grain.MONTH if many <= 12:
            return short_month(start)
        case Grain.MONTH:
            return str(start.year) if start.month == 1 else ""
        case Grain.YEAR:
            return str(start.year) if room > 34 else f"’{start:%y}" if room > 22 or start.year % 5 == 0 else ""


def spaced(centres: Sequence[float], widths: Sequence[int]) -> Sequence[int]:
    """Which of the words in these places can all be read: every one that is there, or every second, third, …"""
    there = [at for at, width in enumerate(widths) if width]
    for step in range(1, len(there) + 1):
        chosen = there[::step]
        if all(
            centres[after] - centres[before] >= (widths[before] + widths[after]) / 2 + Space.XS
            for before, after in pairwise(chosen)
        ):
            return chosen
    return ()


class TimeBars(QWidget):
    """`chosen` tells the first day of the stretch whose plays are wanted. The arrow keys go from bar to bar."""

    chosen = Signal(object)  # date

    def __init__(self, keeper: ThemeKeeper, height: int = _HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._height = height
        self._shown = Bars((), Grain.MONTH, Legend())
        self._under: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as in every chart
        name = self.tr("Over time")
        self.cells = Cells(self, name, lambda cell: self.words(cell[1]), lambda cell: self.box(cell[1]))
        self.cells.went.connect(lambda _: self.update())
        self.cells.pressed.connect(lambda cell: self._choose(cell[1]))
        self.cells.focused.connect(self.update)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(Type.SMALL, figures=True))
        keeper.changed.connect(self.update)

    def show_bars(self, shown: Bars) -> None:
        self._shown = shown
        last = [at for at, (_, portion) in enumerate(shown.bars) if portion.plays]
        self._under = None
        self.cells.show_cells(min(1, len(shown.bars)), len(shown.bars), (0, last[-1] if last else 0))
        self.update()

    @property
    def shown(self) -> Bars:
        return self._shown

    def words(self, at: int) -> str:
        start, portion = self._shown.bars[at]
        return portion_words(named(start, self._shown.grain), portion)

    def box(self, at: int) -> QRectF:
        return bar_box(self._area(), at, len(self._shown.bars))

    def sizeHint(self) -> QSize:
        return QSize(680, roomy(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(380 if self._height >= _HEIGHT else 220, roomy(self._height))

    # ---- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown.bars:
            return
        theme, area = self._keeper.theme, self._area()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        step = line_step(self._shown.most)
        top = max(step, -(-self._shown.most // step) * step)
        for line in range(round(top / step) + 1):
            y = round(area.bottom() - area.height() * line * step / top) + 0.5
            painter.setPen(QPen(QColor(theme.strong_line if line == 0 else theme.line), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            if line:
                painter.setPen(QColor(theme.second))
                place = QRectF(0, y - roomy(10), area.left() - Space.S, roomy(20))
                painter.drawText(
                    place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, heard_for(line * step)
                )
        here = self.cells.at[1] if self.hasFocus() and self.cells.at is not None else None
        live = here if self._under is None else self._under
        paint_bars(painter, area, self._shown, top, theme, live)
        room = area.width() / len(self._shown.bars) / roomy(100) * 100  # as much as there would be for usual type
        feet = [
            foot_words(start, self._shown.grain, len(self._shown.bars), room * 100 / scaled(100))
            for start, _ in self._shown.bars
        ]
        widths = list(map(self.fontMetrics().horizontalAdvance, feet))
        for at in spaced([self.box(at).center().x() for at in range(len(feet))], widths):
            painter.setPen(QColor(theme.text if at == live else theme.second))
            half = widths[at] / 2 + 1
            centre = min(self.box(at).center().x(), self.width() - half)
            place = QRectF(centre - half, area.bottom() + 2, 2 * half, roomy(_FOOT) - 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, feet[at])
        if here is not None:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.box(here).adjusted(-3, -4, 3, 1), 5, 5)

    # ---- how one goes about in it

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._bar_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._bar_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or at is None:
            event.ignore()
            return
        self.cells.go((0, at))
        self._choose(at)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self._bar_at(QPointF(event.pos()))
            if at is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(at), self)
            return True
        return super().event(event)

    def _choose(self, at: int) -> None:
        if self._shown.bars and self._shown.bars[at][1].plays:
            self.chosen.emit(self._shown.bars[at][0])

    def _point(self, at: int | None) -> None:
        if at != self._under:
            self._under = at
            played = at is not None and self._shown.bars[at][1].plays
            self.setCursor(Qt.CursorShape.PointingHandCursor if played else Qt.CursorShape.ArrowCursor)
            self.update()

    def _area(self) -> QRectF:
        left = self._left()
        return QRectF(left, _HEAD, self.width() - left, self.height() - roomy(_FOOT) - _HEAD)

    def _left(self) -> int:
        """As wide as what stands beside its lines."""
        step = line_step(self._shown.most)
        lines = range(1, round(-(-self._shown.most // step)) + 1)
        widest = max((self.fontMetrics().horizontalAdvance(heard_for(line * step)) for line in lines), default=0)
        return max(roomy(_LEFT), widest + Space.S + Space.XS)

    def _bar_at(self, at: QPointF) -> int | None:
        area, many = self._area(), len(self._shown.bars)
        if not many or not area.adjusted(0, 0, 0, roomy(_FOOT)).contains(at):
            return None
        return min(int((at.x() - area.left()) / area.width() * many), many - 1)


def line_step(most: float) -> float:
    """So that there are two or three lines above the ground."""
    return next((step for step in _STEPS if most <= 3 * step), _STEPS[-1])
