"""What was played most, each with a bar as long as it was played often; or, each played once, with its time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from segue.core.finding import Found
from segue.core.inquiry import Top
from segue.domain.speech import plural
from segue.gui.choosing import ChoosingList
from segue.gui.found_music import FoundMusic
from segue.gui.room import roomy
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_ROW, _ONCE = 44, 36
_BAR = 6
_ROLE = Qt.ItemDataRole.UserRole  # Top

_Index = QModelIndex | QPersistentModelIndex


class MostPlayed(ChoosingList):
    """As high as its rows. What is done with one is done with its music, where any of it is there. `went_on` tells
    that one has come to another by keys.
    """

    went_on = Signal()

    def __init__(self, keeper: ThemeKeeper, music: FoundMusic) -> None:
        super().__init__()
        self._music = music
        self._model = _TopModel(self)
        self.setModel(self._model)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TopDelegate(keeper, self))
        self.row_activated.connect(self._look)
        self.play_chosen.connect(lambda row: self._do(row, lambda found: music.play(*found)))
        self.menu_requested.connect(lambda row, at: self._do(row, lambda found: music.menu(found, self, at)))
        self.drag_wanted.connect(lambda row: self._do(row, lambda found: music.drag(found, self)))
        self.copy_chosen.connect(lambda row: self._do(row, music.copy))
        keeper.changed.connect(self._fit)

    @property
    def top(self) -> Sequence[Top]:
        return self._model.top

    @property
    def is_by_time(self) -> bool:
        return any(one.when for one in self.top)

    @property
    def row_height(self) -> int:
        return roomy(_ONCE if self.is_by_time else _ROW)

    def show_top(self, top: Sequence[Top]) -> None:
        self._model.show(top)
        self.setAccessibleName(self.tr("Played then") if self.is_by_time else self.tr("Played most"))
        self.setVisible(bool(top))
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """On the first row, where one was on none."""
        if not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self.went_on.emit()

    def _fit(self) -> None:
        self.setFixedHeight(self.row_height * len(self.top))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _do(self, row: int, does: Callable[[Sequence[Found]], None]) -> None:
        """With this one, or all that are chosen with it; not with those of which nothing is there."""
        if found := [one for at in self.rows_with(row) if (one := self.top[at].of) is not None]:
            does(found)

    def _look(self, row: int) -> None:
        found = self.top[row].of
        if found is not None:
            self._music.look_at(found)


class _TopModel(QAbstractListModel):
    def __init__(self, parent: MostPlayed) -> None:
        super().__init__(parent)
        self.top: Sequence[Top] = ()

    def show(self, top: Sequence[Top]) -> None:
        self.beginResetModel()
        self.top = top
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.top)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.top[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return one.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{one.name}: {beside(one)}"
            case _:
                return one if role == _ROLE else None


def beside(one: Top) -> str:
    return one.when or plural("%n play", "%n plays", one.plays)


class _TopDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, rows: MostPlayed) -> None:
        super().__init__(rows)
        self._keeper = keeper
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._rows.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rows, one = self._keeper.theme, self._rows, index.data(_ROLE)
        whole = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_here = rows.hasFocus() and index == rows.currentIndex()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and one.of is not None
        if is_chosen or is_here or is_hovered:
            painter.setPen(QPen(QColor(theme.accent), 1) if is_here else Qt.PenStyle.NoPen)
            ground = theme.selection if is_chosen else theme.hover
            painter.setBrush(QColor(ground) if is_chosen or is_hovered else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        inner = whole.adjusted(Space.S, 0, -Space.S, 0)
        below = 0 if rows.is_by_time else _BAR + Space.M
        line = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - below)
        ends = Qt.AlignmentFlag.AlignVCenter if rows.is_by_time else Qt.AlignmentFlag.AlignBottom
        painter.setFont(font(Type.BODY, figures=True))
        painter.setPen(QColor(theme.second))
        taken = painter.fontMetrics().horizontalAdvance(beside(one))
        figures = placed(QRectF(line.right() - taken - 1, line.top(), taken + 1, line.height()), inner, rows)
        painter.drawText(figures, Qt.AlignmentFlag.AlignRight | ends, beside(one))
        painter.setFont(font(Type.BODY))
        painter.setPen(QColor(theme.text))
        room = line.width() - taken - Space.L
        name = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, int(room))
        words = placed(QRectF(line.left(), line.top(), room, line.height()), inner, rows)
        write_line(painter, words, name, Qt.AlignmentFlag.AlignLeft | ends)
        if not rows.is_by_time:
            self._paint_bar(painter, QRectF(line.left(), line.bottom() + Space.XS, line.width(), _BAR), one.plays)
        painter.restore()

    def _paint_bar(self, painter: QPainter, bar: QRectF, plays: int) -> None:
        theme = self._keeper.theme
        most = max(one.plays for one in self._rows.top)
        part = QRectF(bar.left(), bar.top(), max(_BAR, bar.width() * plays / most), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, colour in ((bar, theme.line), (placed(part, bar, self._rows), theme.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(place, _BAR / 2, _BAR / 2)
