"""In the settings: which of several things are shown, and in which order, by mouse or by keys."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from segue.core.tailoring import ALWAYS, Arranging
from segue.gui.buttons import quiet_button
from segue.gui.icons import pixmap
from segue.gui.labels import Label
from segue.gui.room import roomy
from segue.gui.sides import from_start, placed, placed_rect, write_line
from segue.gui.theme import Radius, Space, font, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.viewports import give_viewport

_NAME_ROLE = Qt.ItemDataRole.UserRole
_ICON_ROLE = Qt.ItemDataRole.UserRole + 1
_CHECK, _ICON = 16, 18

_Index = QModelIndex | QPersistentModelIndex


class ArrangementChoice(QWidget):
    """`names` are what things are called, and `icons` how they are drawn, by the names they are arranged by."""

    def __init__(
        self,
        keeper: ThemeKeeper,
        arranging: Arranging,
        title: str,
        names: Mapping[str, str],
        icons: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._arranging = arranging
        self.list = _ArrangedList(keeper, title)
        for name in arranging.usual.order:
            item = QListWidgetItem(names[name])
            item.setData(_NAME_ROLE, name)
            item.setData(_ICON_ROLE, icons[name])
            self.list.addItem(item)
        self.list.toggled.connect(self._toggle)
        self.list.moved.connect(self._move)
        self.usual = quiet_button(self.tr("As usual"))
        self.usual.setAccessibleName(self.tr("{what}: as usual").format(what=title))
        self.usual.clicked.connect(lambda: arranging.choose(arranging.usual))
        head = QHBoxLayout()
        head.addWidget(Label(title), 1)
        head.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(head)
        column.addWidget(self.list)
        arranging.changed.connect(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        arrangement = self._arranging.now
        items = {item.data(_NAME_ROLE): item for item in map(self.list.item, range(self.list.count()))}
        current = self.list.currentItem()
        for place, name in enumerate(arrangement.order):
            if self.list.row(items[name]) != place:
                self.list.insertItem(place, self.list.takeItem(self.list.row(items[name])))
        for name, item in items.items():
            is_shown = name not in arrangement.hidden
            item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
        if current is not None:
            self.list.setCurrentItem(current)
        self.usual.setEnabled(arrangement != self._arranging.usual)

    def _toggle(self, name: str) -> None:
        arrangement = self._arranging.now
        self._arranging.choose(arrangement.with_shown(name, name in arrangement.hidden))

    def _move(self, name: str, to: int) -> None:
        self._arranging.choose(self._arranging.now.with_moved(name, to))


class _ArrangedList(QListWidget):
    """Tells what is wanted, and changes nothing itself. Space or a click shows or hides; Alt with Up and Down, or the
    mouse, moves.
    """

    toggled = Signal(str)
    moved = Signal(str, int)  # to which place

    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        give_viewport(self)
        self._keeper = keeper
        self._pressed_on_check = False
        self.drop_before: int | None = None
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Space shows or hides one, Alt with the arrows moves it"))
        self.setItemDelegate(_Delegate(keeper, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        keeper.changed.connect(self._fit)
        self.model().rowsInserted.connect(self._fit)
        self._fit()

    @property
    def row_height(self) -> int:
        return self._keeper.row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if item is not None and event.key() == Qt.Key.Key_Space:
            self.toggled.emit(item.data(_NAME_ROLE))
        elif item is not None and is_alt and event.key() in steps:
            to = self.row(item) + steps[Qt.Key(event.key())]
            if 0 <= to < self.count():
                self.moved.emit(item.data(_NAME_ROLE), to)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        self._pressed_on_check = False
        if item is not None and self._is_on_check(event):
            self._pressed_on_check = True
            self.setCurrentItem(item)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_on_check:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        if self._pressed_on_check and item is not None and self._is_on_check(event):
            self.toggled.emit(item.data(_NAME_ROLE))
        self._pressed_on_check = False
        super().mouseReleaseEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.source() is self:
            self._mark(self._before(event.position().y()))
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(None)
        item = self.currentItem()
        if event.source() is self and item is not None:
            before, at = self._before(event.position().y()), self.row(item)
            event.setDropAction(Qt.DropAction.IgnoreAction)  # the list is put in order by what is told
            event.accept()
            if before not in (at, at + 1):
                self.moved.emit(item.data(_NAME_ROLE), before - (before > at))

    def _before(self, y: float) -> int:
        return max(0, min(self.count(), round(y / self.row_height)))

    def _mark(self, before: int | None) -> None:
        self.drop_before = before
        self.viewport().update()

    def _is_on_check(self, event: QMouseEvent) -> bool:
        return (
            event.button() is Qt.MouseButton.LeftButton
            and from_start(event.position().toPoint(), self.viewport()) < roomy(_CHECK) + 2 * Space.S
        )

    def _fit(self, *_: object) -> None:
        self.scheduleDelayedItemsLayout()
        self.setFixedHeight(self.count() * self.row_height)


class _Delegate(QStyledItemDelegate):
    def __init__(self, keeper: ThemeKeeper, rows: _ArrangedList) -> None:
        super().__init__(rows)
        self._keeper = keeper
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, self._rows.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect, rows = self._keeper.theme, QRect(option.rect), self._rows
        is_shown = rows.item(index.row()).checkState() is Qt.CheckState.Checked
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        has_focus = rows.hasFocus() and rows.currentRow() == index.row()
        ratio, middle = rows.devicePixelRatioF(), rect.center().y() + 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5)
        if is_hovered or has_focus:
            painter.setPen(QPen(QColor(theme.accent), 1) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.quiet_hover))
            painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        side = roomy(_CHECK)
        box = QRectF(rect.left() + Space.S + 0.5, middle - side / 2 + 0.5, side - 1, side - 1)
        can_go = index.data(_NAME_ROLE) not in ALWAYS
        ground = theme.accent if is_shown and can_go else theme.line if is_shown else theme.raised
        painter.setPen(QPen(QColor(ground if is_shown else theme.strong_line), 1))
        painter.setBrush(QColor(ground))
        box = placed(box, QRectF(rect), rows)
        painter.drawRoundedRect(box, 4, 4)
        if is_shown:
            ink = theme.on_accent if can_go else theme.second
            painter.drawPixmap(box.topLeft() + QPointF(1.5, 1.5), pixmap("check", ink, side - 4, ratio))
        size = scaled(_ICON)
        left = rect.left() + Space.S + side + Space.M
        ink = theme.text if is_shown else theme.second
        at = placed_rect(QRect(left, middle - size // 2, size, size), rect, rows)
        painter.drawPixmap(at.topLeft(), pixmap(index.data(_ICON_ROLE), theme.second, size, ratio))
        words = placed_rect(rect.adjusted(left + size + Space.M - rect.left(), 0, -Space.XXL, 0), rect, rows)
        painter.setFont(font())
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        write_line(painter, words, shown)
        grip = rect.left() + Space.L if rows.isRightToLeft() else rect.right() - Space.L
        self._paint_grip(painter, grip, middle, theme.text if is_hovered else theme.strong_line)
        if rows.drop_before in (index.row(), index.row() + 1):
            y = rect.top() if rows.drop_before == index.row() else rect.bottom() + 1
            painter.fillRect(QRect(rect.left() + 4, y - 1, rect.width() - 8, 2), QColor(theme.accent))
        painter.restore()

    @staticmethod
    def _paint_grip(painter: QPainter, x: int, y: int, colour: str) -> None:
        """Six dots: by these it is dragged."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for column in (0, 5):
            for row in (-5, 0, 5):
                painter.drawEllipse(QPointF(x + column, y + row), 1.25, 1.25)
