"""The folders that lie in one: a row each, with how much is below it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from segue.core.ports.shelves import FolderRow
from segue.domain.speech import plural
from segue.domain.wording import readable, total
from segue.gui.drag_picture import Pull
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


class FolderList(QListView):
    """Return or a click looks into a folder (`folder_chosen`), Ctrl+Return plays it (`play_chosen`)."""

    folder_chosen = Signal(object)  # Path
    play_chosen = Signal(object)  # Path
    menu_requested = Signal(object, QPoint)  # FolderRow, on the screen
    drag_wanted = Signal(object)  # FolderRow

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._pull = Pull()
        self._model = _FolderModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowDelegate(keeper, self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        keeper.changed.connect(self._fit)

    def event(self, event: QEvent) -> bool:
        """A change of style is no change of its rows: Qt would lay out thousands of them at once, seen or not."""
        is_style = event.type() is QEvent.Type.StyleChange
        return QAbstractScrollArea.event(self, event) if is_style else super().event(event)

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
        """The folder one is on stays that, if it is there."""
        if rows == self.rows:
            return
        current, before = self.named, self.verticalScrollBar().value()
        self._model.show_rows(rows)
        self.choose(current)
        self.verticalScrollBar().setValue(before)

    def choose(self, path: Path | None) -> None:
        row = next((at for at, folder in enumerate(self.rows) if folder.path == path), None)
        if row is not None:
            self.setCurrentIndex(self._model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.named
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            plays = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.play_chosen if plays else self.folder_chosen).emit(current)
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # it plays and pauses, as everywhere
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pull.press(event)
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            event.ignore()  # the window's, to go back with

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        since = self._pull.has_begun(event)
        if since is not None and (pulled := self.indexAt(since)).isValid():
            self.drag_wanted.emit(self.rows[pulled.row()])
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index == self.currentIndex():
            self.folder_chosen.emit(self.rows[index.row()].path)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        at = self.visualRect(self.currentIndex()).center() if is_key else event.pos()
        index = self.indexAt(at)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_requested.emit(self.rows[index.row()], self.viewport().mapToGlobal(at))


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
        has_focus = self._rows.hasFocus()
        if option.state & QStyle.StateFlag.State_Selected and has_focus:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CONTROL, Radius.CONTROL)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(rect, Radius.CONTROL, Radius.CONTROL)
        away = is_away(row)
        icon_name, tint = ("triangle-alert", theme.warning) if away else ("folder", theme.second)
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
