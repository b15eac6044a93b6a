"""A list of where one can go, as it stands in the sidebar: each row has its icon and its target."""

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from segue.gui.icons import pixmap
from segue.gui.sides import onward, placed_rect, write_line
from segue.gui.theme import Radius, Space, font, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.viewports import give_viewport

_ICON = 18
_CHEVRON = 14
#: So wide at the right of a folder's row is what opens and closes it, around its mark.
TURNS_WITHIN = 32
#: How far each folder indents what it holds.
INDENT = 16
STEPS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
TARGET_ROLE = Qt.ItemDataRole.UserRole  # where it leads
ICON_ROLE = Qt.ItemDataRole.UserRole + 1
DEPTH_ROLE = Qt.ItemDataRole.UserRole + 2  # in how many folders
OPEN_ROLE = Qt.ItemDataRole.UserRole + 3  # whether a folder is open; None for what is none
_Index = QModelIndex | QPersistentModelIndex


class Rows(QListWidget):
    """A list of targets, each with its icon. To come to it by Tab goes nowhere; arrows and Return do."""

    stepped_to = Signal(object)  # QListWidgetItem

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        give_viewport(self)
        self._keeper = keeper
        self.drop_row = -1
        self.setItemDelegate(RowDelegate(keeper, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        keeper.changed.connect(self._fit)
        self._fit()

    @property
    def row_height(self) -> int:
        return self._keeper.row()

    def _fit(self) -> None:
        """Rows are as high, and their icons as large, as the words call for."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def add(self, target: object, icon_name: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(TARGET_ROLE, target)
        item.setData(ICON_ROLE, icon_name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.addItem(item)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Another button than the left one goes nowhere, and so marks nothing: what is marked is where one is."""
        if event.button() is Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # Space plays and pauses, as everywhere; to the sides there is nothing
            return
        before = self.currentItem()
        super().keyPressEvent(event)
        now = self.currentItem()
        if now is not None and (event.key() in STEPS or now is not before):  # by its first letters, too
            self.stepped_to.emit(now)

    def item_of(self, target: object) -> QListWidgetItem | None:
        for row in range(self.count()):
            known = self.item(row).data(TARGET_ROLE)
            if known == target and type(known) is type(target):
                return self.item(row)
        return None

    def choose(self, target: object) -> None:
        item = self.item_of(target)
        if item is None:
            self.clearSelection()
            self.setCurrentItem(None)  # type: ignore[call-overload]
        elif item is not self.currentItem() or self.selectedItems() != [item]:
            self.setCurrentItem(item, QItemSelectionModel.SelectionFlag.ClearAndSelect)


class RowDelegate(QStyledItemDelegate):
    written = Signal(QModelIndex, str)

    def __init__(self, keeper: ThemeKeeper, rows: Rows) -> None:
        super().__init__(rows)
        self._keeper = keeper
        self._rows = rows
        self._dress()
        keeper.changed.connect(self._dress)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, self._rows.row_height)

    def _dress(self) -> None:
        self._plain, self._strong, self._icon = font(), font(strong=True), sign_size(_ICON)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._keeper.theme
        rect: QRect = option.rect
        state = option.state
        is_open = index.data(OPEN_ROLE)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        is_target = index.row() == self._rows.drop_row
        place = QRectF(rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_selected or is_hovered or is_target:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover if is_hovered and not is_selected else theme.selection))
            painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        has_focus = self._rows.hasFocus() and self._rows.currentRow() == index.row()
        if is_target or has_focus:
            painter.setPen(QPen(QColor(theme.accent), 2 if is_target else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL, Radius.CONTROL)
        mark = pixmap(
            index.data(ICON_ROLE),
            theme.accent if is_selected else theme.second,
            self._icon,
            self._rows.devicePixelRatioF(),
        )
        left = rect.left() + Space.S + (index.data(DEPTH_ROLE) or 0) * INDENT
        at = QRect(left, rect.center().y() - self._icon // 2 + 1, self._icon, self._icon)
        painter.drawPixmap(placed_rect(at, rect, self._rows), mark)
        painter.setPen(QColor(theme.text if is_selected or is_hovered else theme.second))
        words = self._words_place(rect, index)
        if is_open is not None:
            chevron = "chevron-down" if is_open else onward(self._rows)
            side = sign_size(_CHEVRON)
            turn = pixmap(chevron, theme.second, side, self._rows.devicePixelRatioF())
            at = QRect(words.right() + 1 - side, rect.center().y() - side // 2 + 1, side, side)
            painter.drawPixmap(placed_rect(at, rect, self._rows), turn)
            words = words.adjusted(0, 0, -side - Space.XS, 0)
        words = placed_rect(words, rect, self._rows)
        painter.setFont(self._font(index.data(), words.width(), is_selected))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        write_line(painter, words, shown)
        painter.restore()

    def _font(self, words: str, room: int, is_selected: bool) -> QFont:
        """Strong where one is; not where only that would cut the words off."""
        if is_selected and QFontMetrics(self._strong).horizontalAdvance(words) > room:
            is_selected = QFontMetrics(self._plain).horizontalAdvance(words) > room
        return self._strong if is_selected else self._plain

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A name that finds no room is told whole."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words: str = index.data() or ""
        room = self._words_place(option.rect, index).width()
        if index.data(OPEN_ROLE) is not None:
            room -= sign_size(_CHEVRON) + Space.XS
        fits = QFontMetrics(self._plain).horizontalAdvance(words) <= room
        QToolTip.showText(event.globalPos(), "" if fits else words, view)
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the playlist"))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        cast(QLineEdit, editor).setText(index.data())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        words = placed_rect(self._words_place(option.rect, index), option.rect, self._rows)
        editor.setGeometry(words.adjusted(-Space.S, 0, Space.XS, 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """The row keeps its old name until the window shows the new one."""
        self.written.emit(index, cast(QLineEdit, editor).text().strip())

    def _words_place(self, rect: QRect, index: _Index) -> QRect:
        """As it is read from the left. What opens a folder stands in line with the button above; words may go on."""
        right = Space.XS if index.data(OPEN_ROLE) is None else Space.S
        indent = (index.data(DEPTH_ROLE) or 0) * INDENT
        return rect.adjusted(Space.S + indent + self._icon + Space.M, 0, -right, 0)
