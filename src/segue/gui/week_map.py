"""The hours of the week, each in the colour of the music that leads it, as strong as there is much of it."""

from collections.abc import Mapping, Sequence
from itertools import product

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from segue.core.insights import Legend, cell_name, portion_words, shade, strongest
from segue.core.ports.insights import Cell, Portion
from segue.domain.offer import Span
from segue.domain.speech import plural
from segue.domain.wording import listed, short_weekday
from segue.gui.cells import Cells
from segue.gui.genre_marks import genre_colour, paint_mark
from segue.gui.room import roomy
from segue.gui.theme import Space, Theme, Type, font, mixed, sign_size
from segue.gui.theme_keeper import ThemeKeeper

_DAYS, _HOURS = 7, 24
_LEFT, _FOOT, _HEAD = 54, 24, 3
_GAP = 3.0
_CELL_HEIGHT = 27
#: The palest that is heard at all, of its colour.
_PALEST = 0.2
#: So far within one another lie frames that share an hour.
_WITHIN = 4.0
#: A mark needs so much room, in pixels.
_MARKED_FROM = 13.0


class Painted(Struct, frozen=True):
    """What a map of the week is painted of. `colours` of one genre, where only that is shown, is its place."""

    cells: Mapping[Cell, Portion]
    legend: Legend
    only: int | None = None
    is_of_one: bool = False

    def place(self, portion: Portion) -> int | None:
        return self.only if self.is_of_one else self.legend.leading(portion)


class Outline(Struct, frozen=True):
    """A habit's part of the week: a frame in the colour of its `genre`, by its `place`; one that is off is dashed."""

    span: Span
    genre: str
    place: int | None = None
    is_on: bool = True


def cell_box(grid: QRectF, cell: Cell, gap: float = _GAP) -> QRectF:
    day, hour = cell
    width, height = grid.width() / _HOURS, grid.height() / _DAYS
    return QRectF(grid.left() + hour * width, grid.top() + day * height, width - gap, height - gap)


def paint_cells(painter: QPainter, grid: QRectF, painted: Painted, theme: Theme, gap: float = _GAP) -> None:
    """All hours of the week into `grid`, on the surface of a card."""
    most = max((portion.seconds for portion in painted.cells.values()), default=0.0)
    nothing = QColor(mixed(theme.text, 0.055, theme.surface))
    for cell in product(range(_DAYS), range(_HOURS)):
        box = cell_box(grid, cell, gap)
        radius = min(4.0, box.width() / 4)
        portion = painted.cells.get(cell)
        painter.setPen(Qt.PenStyle.NoPen)
        if portion is None:
            painter.setBrush(nothing)
            painter.drawRoundedRect(box, radius, radius)
            continue
        place = painted.place(portion)
        share = _PALEST + (1 - _PALEST) * shade(portion.seconds, most)
        colour = mixed(genre_colour(theme, place), share, theme.surface)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, radius, radius)
        if min(box.width(), box.height()) >= _MARKED_FROM and not painted.is_of_one:
            paint_mark(painter, box.center(), min(box.width(), box.height()) * 0.13, colour, place)


def paint_frame(
    painter: QPainter, box: QRectF, colour: str, ground: str, *, is_dashed: bool, width: float = 2
) -> None:
    """That of a habit, set off from hours of the same colour."""
    pen = QPen(QColor(colour), width)
    if is_dashed:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = min(5.0, box.height() / 4)
    for one in (QPen(QColor(ground), width + 2), pen):
        painter.setPen(one)
        painter.drawRoundedRect(box, radius, radius)


class WeekMap(QWidget):
    """`pointed` tells the hour that the pointer or the keyboard is at, and None; `chosen` one whose plays are wanted.

    The arrow keys go from hour to hour, Home and End to those of a day, and Return chooses. As in every chart, time
    runs to the right, whichever way words are written.
    """

    pointed = Signal(object)  # Cell | None
    chosen = Signal(object)  # Cell

    def __init__(self, keeper: ThemeKeeper, cell_height: int = _CELL_HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._cell_height = cell_height
        self._gap = _GAP if cell_height >= _CELL_HEIGHT else 2.0
        self._painted = Painted({}, Legend())
        self._outlines: Sequence[tuple[Outline, int]] = ()
        self._strong: Span | None = None
        self._under: Cell | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.cells = Cells(self, self.tr("The hours of your week"), self.words, self.box)
        self.cells.went.connect(self._went)
        self.cells.pressed.connect(self._choose)
        self.cells.focused.connect(self._follow_focus)
        self.cells.show_cells(_DAYS, _HOURS)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(font(Type.SMALL, figures=True))
        keeper.changed.connect(self.update)

    @property
    def at(self) -> Cell | None:
        """Where the keyboard is."""
        return self.cells.at

    def show_week(self, painted: Painted) -> None:
        """The keyboard begins where most of the music is."""
        self._painted = painted
        self.cells.show_cells(_DAYS, _HOURS, strongest(painted.cells) or (0, 0))
        self.update()

    def show_outlines(self, outlines: Sequence[Outline]) -> None:
        """Of several that share an hour, the smaller lies within the larger."""
        self._outlines = _nested(outlines)
        self.update()

    def show_strong(self, span: Span | None) -> None:
        """The habit that is looked at elsewhere."""
        self._strong = span
        self.update()

    def words(self, cell: Cell) -> str:
        """With the habits around it."""
        said = portion_words(cell_name(cell), self._painted.cells.get(cell, Portion()))
        day, hour = cell
        its = dict.fromkeys(one.genre for one, _ in self._outlines if 24 * day + hour in one.span.hours)
        if not its:
            return said
        words = plural("Habit: {genres}.", "Habits: {genres}.", len(its)).format(genres=listed(list(its)))
        return f"{said} {words}"

    def box(self, cell: Cell) -> QRectF:
        """Where an hour is."""
        return cell_box(self._grid(), cell, self._gap)

    def sizeHint(self) -> QSize:
        return QSize(680, _HEAD + _DAYS * self._row_height() + roomy(_FOOT))

    def _row_height(self) -> int:
        """So that the days stand below each other."""
        return max(sign_size(self._cell_height), self.fontMetrics().ascent() + Space.XS)

    def minimumSizeHint(self) -> QSize:
        least = 380 if self._cell_height >= _CELL_HEIGHT else 220
        return QSize(least, _HEAD + _DAYS * self._row_height() + roomy(_FOOT))

    # ---- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, grid = self._keeper.theme, self._grid()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self._paint_names(painter, grid)
        paint_cells(painter, grid, self._painted, theme, self._gap)
        for outline, level in self._outlines:
            self._paint_outline(painter, grid, outline, level)
        live = self._under or (self.at if self.hasFocus() else None)
        if live is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.text), 2))
            painter.drawRoundedRect(self.box(live).adjusted(-1, -1, 1, 1), 5, 5)

    def _paint_names(self, painter: QPainter, grid: QRectF) -> None:
        theme, height, width = self._keeper.theme, grid.height() / _DAYS, grid.width() / _HOURS
        live = self._under or (self.at if self.hasFocus() else None)
        written = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip
        for day in range(_DAYS):
            painter.setPen(QColor(theme.text if live and live[0] == day else theme.second))
            place = QRectF(0, grid.top() + day * height, grid.left(), height - self._gap)
            painter.drawText(place, written, short_weekday(day))
        every = next((step for step in (2, 3, 6) if step * width >= roomy(50)), 12)
        for hour in range(0, _HOURS, every):
            painter.setPen(QColor(theme.text if live and live[1] // every * every == hour else theme.second))
            place = QRectF(grid.left() + hour * width, grid.bottom(), every * width, roomy(_FOOT))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, f"{hour:02}")

    def _paint_outline(self, painter: QPainter, grid: QRectF, outline: Outline, level: int) -> None:
        theme = self._keeper.theme
        strong = 1.0 if outline.span == self._strong else 0.0
        colour = theme.accent if strong else genre_colour(theme, outline.place)
        inside = level * _WITHIN - 1.5
        for days, start, end in _parts(outline.span):
            for first, last in _runs(days):
                box = cell_box(grid, (first, start), self._gap).united(cell_box(grid, (last, end - 1), self._gap))
                box.adjust(inside, inside, -inside, -inside)
                paint_frame(painter, box, colour, theme.surface, is_dashed=not outline.is_on, width=2 + strong)

    # ---- how one goes about in it

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or cell is None:
            event.ignore()
            return
        self.cells.go(cell)
        self._choose(cell)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            cell = self._cell_at(QPointF(event.pos()))
            if cell is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.words(cell), self)
            return True
        return super().event(event)

    def _went(self, cell: Cell) -> None:
        self.update()
        self.pointed.emit(self._under or cell)

    def _follow_focus(self) -> None:
        self.update()
        self.pointed.emit(self._under or (self.at if self.hasFocus() else None))

    def _choose(self, cell: Cell) -> None:
        if cell in self._painted.cells:
            self.chosen.emit(cell)

    def _point(self, cell: Cell | None) -> None:
        if cell != self._under:
            self._under = cell
            played = cell is not None and cell in self._painted.cells
            self.setCursor(Qt.CursorShape.PointingHandCursor if played else Qt.CursorShape.ArrowCursor)
            self.update()
            self.pointed.emit(cell or (self.at if self.hasFocus() else None))

    def _grid(self) -> QRectF:
        left = roomy(_LEFT)
        return QRectF(left, _HEAD, self.width() - left, self.height() - roomy(_FOOT) - _HEAD)

    def _cell_at(self, at: QPointF) -> Cell | None:
        grid = self._grid()
        if not grid.contains(at):
            return None
        day = int((at.y() - grid.top()) / grid.height() * _DAYS)
        hour = int((at.x() - grid.left()) / grid.width() * _HOURS)
        return min(day, _DAYS - 1), min(hour, _HOURS - 1)


def _nested(outlines: Sequence[Outline]) -> Sequence[tuple[Outline, int]]:
    """The largest first, each with how many lie around it at least."""
    found: list[tuple[Outline, int]] = []
    for one in sorted(outlines, key=lambda one: -len(one.span.hours)):
        taken = {level for other, level in found if other.span.hours & one.span.hours}
        found.append((one, min(set(range(len(found) + 1)) - taken)))
    return found


def _parts(span: Span) -> Sequence[tuple[frozenset[int], int, int]]:
    """Its days, with the hours of them; where it ends on the day after, with that day's too."""
    found = [(span.weekdays, span.from_hour, min(span.to_hour, 24))]
    if span.to_hour > 24:
        found.append((frozenset((day + 1) % 7 for day in span.weekdays), 0, span.to_hour - 24))
    return found


def _runs(days: frozenset[int]) -> Sequence[tuple[int, int]]:
    """Weekdays that follow one another, as first and last."""
    found: list[tuple[int, int]] = []
    for day in sorted(days):
        if found and found[-1][1] == day - 1:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return found
