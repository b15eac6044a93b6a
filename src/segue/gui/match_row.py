"""A short row of what was found, whatever it is: a cover or a sign each, and beside it a name and what that is of."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from segue.core.finding import Found, What
from segue.gui.cover_art import paint_check, paint_chosen, paint_focus
from segue.gui.cover_tile import paint_play
from segue.gui.covers import Cover, Covers, paint_cover
from segue.gui.found_music import beside
from segue.gui.icons import pixmap
from segue.gui.palette_rows import ICONS
from segue.gui.pointed_list import PointedList
from segue.gui.room import roomy
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Type, font, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper

#: So many stand in it at most, each at least so wide and at most so wide.
_MOST, _LEAST_WIDTH, _MOST_WIDTH = 5, 192, 288
_COVER, _AIR, _LINE, _PLAY = 44, 6, 20, 30

_Index = QModelIndex | QPersistentModelIndex
_Shown = tuple[Found, Cover | None]


class MatchRow(PointedList):
    """As many as there is room for, as wide as they fill it. One is heard by its cover."""

    left_up = Signal()
    left_down = Signal()

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self.between = Space.S
        self._model = _MatchModel(self)
        self.setModel(self._model)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_MatchDelegate(keeper, covers, self))
        keeper.changed.connect(self._fit)
        covers.arrived.connect(lambda _: self.viewport().update())
        covers.doubted.connect(self.viewport().update)
        self._fit()

    @property
    def found(self) -> Sequence[Found]:
        """The best first; also that for which there is no room."""
        return [found for found, _ in self._model.every]

    def found_with(self, row: int) -> Sequence[Found]:
        """This one, or all that are chosen with it."""
        return [self.found[at] for at in self.rows_with(row)]

    def show_found(self, found: Sequence[Found], covers: Sequence[Cover | None]) -> None:
        """What is there again stays chosen, and one stays on it."""
        before, chosen, current = self.found, self.chosen, self.currentIndex().row()
        self._model.show(list(zip(found, covers, strict=True)))
        if len(chosen) or current >= 0:
            again = {_key(one): at for at, one in enumerate(found[: self._model.rowCount()])}
            here = (
                again.get(_key(before[current]), 0 if self.hasFocus() and again else None) if current >= 0 else None
            )
            self.setCurrentIndex(QModelIndex() if here is None else self._model.index(here))
            self.choose_rows(again[_key(before[at])] for at in chosen if _key(before[at]) in again)

    def take_focus(self) -> bool:
        """On the first, if there is any."""
        if not self._model.rowCount():
            return False
        self.setCurrentIndex(self._model.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def square(self, index: _Index) -> QRectF:
        """Where its cover or sign is, in the coordinates of the viewport."""
        tile, side = QRectF(self.visualRect(index)), sign_size(_COVER)
        square = QRectF(tile.left() + _AIR, tile.top() + (tile.height() - side) / 2, side, side)
        return placed(square, tile, self)

    def button(self, index: _Index) -> QRectF:
        return self.square(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.left_up.emit()
            case Qt.Key.Key_Down:
                self.left_down.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        room, high = self.width(), max(sign_size(_COVER), 2 * roomy(_LINE)) + 2 * _AIR
        fitting = max(1, min(_MOST, (room + self.between) // (scaled(_LEAST_WIDTH) + self.between)))
        self.side = min(scaled(_MOST_WIDTH), (room - (fitting - 1) * self.between) // fitting)
        self.step = min(self.side + self.between, (room - 1) // fitting)
        self.setFixedHeight(high)
        self.setGridSize(QSize(self.step, high))
        self._model.set_room(fitting)
        self.viewport().update()


def _key(found: Found) -> tuple[What, object]:
    return found.what, found.key


class _MatchModel(QAbstractListModel):
    def __init__(self, parent: MatchRow) -> None:
        super().__init__(parent)
        self.every: Sequence[_Shown] = ()
        self._room = 1

    def show(self, every: Sequence[_Shown]) -> None:
        self.beginResetModel()
        self.every = every
        self.endResetModel()

    def set_room(self, room: int) -> None:
        before, now = self.rowCount(), min(room, len(self.every))
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._room = room
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            self._room = room
            self.endRemoveRows()
        self._room = room

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else min(self._room, len(self.every))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found, _ = self.every[index.row()]
        told = [found.name, *filter(None, (beside(found),))]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.name
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(told)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(told)
            case Qt.ItemDataRole.UserRole:
                return self.every[index.row()]
            case _:
                return None


class _MatchDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, covers: Covers, row: MatchRow) -> None:
        super().__init__(row)
        self._keeper = keeper
        self._covers = covers
        self._row = row

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._row.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found, cover = index.data(Qt.ItemDataRole.UserRole)
        theme, row, ratio = self._keeper.theme, self._row, self._row.devicePixelRatioF()
        whole, square = QRectF(row.visualRect(index)), row.square(index)
        is_hovered = row.hovered is not None and index == row.hovered
        has_focus = row.shows_focus and row.hasFocus() and index == row.currentIndex()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            paint_chosen(painter, whole, theme)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line if is_hovered else theme.raised))
            painter.drawRoundedRect(whole, Radius.COVER, Radius.COVER)
        if has_focus:
            paint_focus(painter, whole, theme)
        if cover is not None:
            radius = square.width() / 2 if found.what is What.ARTIST else Radius.CONTROL
            paint_cover(painter, square, self._covers.pixmap(cover, sign_size(_COVER), theme, ratio), radius)
        elif not is_hovered and not has_focus and not is_chosen:
            self._paint_sign(painter, square, ICONS[found.what])
        if is_hovered or has_focus:
            play = QRectF(0, 0, _PLAY, _PLAY)
            play.moveCenter(square.center())
            paint_play(painter, play, theme, ratio, strong=is_hovered and row.on_play)
        elif is_chosen:
            paint_check(painter, square, theme, ratio, is_mirrored=row.isRightToLeft())
        self._paint_words(painter, whole, found)
        painter.restore()

    def _paint_sign(self, painter: QPainter, square: QRectF, name: str) -> None:
        theme, size = self._keeper.theme, 22
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.pressed))
        painter.drawRoundedRect(square, Radius.CONTROL, Radius.CONTROL)
        at = square.center() - QPointF(size / 2, size / 2)
        painter.drawPixmap(at, pixmap(name, theme.second, size, self._row.devicePixelRatioF()))

    def _paint_words(self, painter: QPainter, whole: QRectF, found: Found) -> None:
        theme, high, more = self._keeper.theme, roomy(_LINE), beside(found)
        left = whole.left() + _AIR + sign_size(_COVER) + Space.M
        room = whole.right() - left - Space.M
        top = whole.center().y() - (high if more else high / 2)
        lines = [(found.name, theme.text, font(strong=True)), (more, theme.second, font(Type.SMALL))]
        for at, (words, colour, its_font) in enumerate(lines):
            painter.setPen(QColor(colour))
            painter.setFont(its_font)
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room))
            place = placed(QRectF(left, top + at * high, room, high), whole, self._row)
            write_line(painter, place, shown)
