"""The folders that lie in one: a row each, with how much is below it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from segue.core.ports.shelves import FolderRow
from segue.domain.speech import plural
from segue.domain.wording import readable, total
from segue.gui.choosing import ChoosingList
from segue.gui.icons import pixmap
from segue.gui.page_head import LEFT
from segue.gui.room import roomy
from segue.gui.sides import placed_rect, write_line
from segue.gui.theme import Radius, Space, Type, font, scaled
from segue.gui.theme_keeper import ThemeKeeper

_MORE = 4  # a row is so much higher than one of tracks
_ICON = 16
#: With the edge at which rows stand: below the page's name.
_BEFORE = LEFT - Space.S
_FIGURES = 108
#: Narrower than this, beside type of our own size, a row does not tell how long it plays.
_NARROW = 400
_ROLE = Qt.ItemDataRole.UserRole  # FolderRow

_Index = QModelIndex | QPersistentModelIndex


class FolderList(ChoosingList):
    """To look is to look into a folder, to hear is to play all below it."""

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._model = _FolderModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(keeper, self))
        self.setUniformItemSizes(True)
        keeper.changed.connect(self._fit)

    @property
    def row_height(self) -> int:
        return self._keeper.row() + _MORE

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @property
    def rows(self) -> Sequence[FolderRow]:
        return self._model.rows

    @property
    def named(self) -> Path | None:
        """The folder one is on."""
        at = self.currentIndex().row()
        return self.rows[at].path if 0 <= at < len(self.rows) else None

    def show_rows(self, rows: Sequence[FolderRow]) -> None:
        """The folder one is on stays that, if it is there, and those that are chosen stay chosen."""
        if rows == self.rows:
            return
        current, before = self.named, self.verticalScrollBar().value()
        chosen = {self.rows[at].path for at in self.chosen}
        self._model.show_rows(rows)
        self.choose(current)
        if chosen:
            self.choose_rows(at for at, folder in enumerate(self.rows) if folder.path in chosen)
        self.verticalScrollBar().setValue(before)

    def choose(self, path: Path | None) -> None:
        row = next((at for at, folder in enumerate(self.rows) if folder.path == path), None)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))


class _FolderModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[FolderRow] = ()

    def show_rows(self, rows: Sequence[FolderRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == _ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return readable(row.path.name or row.path)
        if role == Qt.ItemDataRole.ToolTipRole:
            return readable(row.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            away = self.tr("not here just now") if is_away(row) else total(row.length)
            return ", ".join((readable(row.path.name or row.path), plural("%n track", "%n tracks", row.tracks), away))
        return None


def is_away(row: FolderRow) -> bool:
    """Whether all that was below it is missing: its drive is not there, as a rule."""
    return 0 < row.tracks == row.missing


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, rows: FolderList) -> None:
        super().__init__(rows)
        self._keeper = keeper
        self._rows = rows
        self._dress()
        keeper.changed.connect(self._dress)

    def _dress(self) -> None:
        self._name, self._figures = font(Type.BODY), font(Type.BODY, figures=True)
        self._metrics = QFontMetrics(self._name)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._rows.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: FolderRow = index.data(_ROLE)
        theme, rect = self._keeper.theme, option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_here = self._rows.hasFocus() and index == self._rows.currentIndex()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or is_here:
            painter.setPen(QPen(QColor(theme.accent), 1) if is_here else Qt.PenStyle.NoPen)
            is_filled = is_chosen or not self._rows.selectionModel().hasSelection()
            painter.setBrush(QColor(theme.selection) if is_filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
        away = is_away(row)
        icon_name, tint = ("triangle-alert", theme.warning) if away else ("folder", theme.second)
        if is_chosen:
            icon_name, tint = "check", theme.accent
        side = roomy(_ICON)
        mark = pixmap(icon_name, tint, side, self._rows.devicePixelRatioF())
        at = QRect(rect.left() + _BEFORE, rect.center().y() - side // 2 + 1, side, side)
        painter.drawPixmap(placed_rect(at, rect, self._rows), mark)
        right = rect.right() + 1 - Space.XL - Space.S
        told = self.tr("not here") if away else total(row.length)
        many = plural("%n track", "%n tracks", row.tracks)
        metrics = QFontMetrics(self._figures)
        wide = max(roomy(_FIGURES), *(metrics.horizontalAdvance(words) + Space.M for words in (told, many)))
        length = QRect(right - wide, rect.top(), wide, rect.height())
        tracks = QRect(length.left() - wide, rect.top(), wide, rect.height())
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if rect.width() < scaled(_NARROW):  # the name is what it is about
            tracks, length = length, QRect()
        painter.setFont(self._figures)
        painter.setPen(QColor(theme.second))
        painter.drawText(placed_rect(length, rect, self._rows), at_right, told)
        painter.drawText(placed_rect(tracks, rect, self._rows), at_right, many)
        left = rect.left() + _BEFORE + side + Space.S
        room = tracks.left() - Space.L - left
        painter.setFont(self._name)
        painter.setPen(QColor(theme.second if away else theme.text))
        words = self._metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        place = placed_rect(QRect(left, rect.top(), room, rect.height()), rect, self._rows)
        write_line(painter, place, words)
        painter.restore()
