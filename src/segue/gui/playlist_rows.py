"""The playlists in the sidebar, in their folders: opened and closed, renamed in place, dragged, and dropped onto."""

from collections.abc import Callable, Collection, Sequence
from typing import cast

from msgspec import Struct
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QApplication, QListWidgetItem, QWidget
from shiboken6 import isValid

from segue.domain.playlist import Kind, Playlist, PlaylistId, standing
from segue.domain.speech import plural
from segue.gui.drag_picture import drag
from segue.gui.sidebar_rows import (
    DEPTH_ROLE,
    ICON_ROLE,
    INDENT,
    OPEN_ROLE,
    STEPS,
    TARGET_ROLE,
    TURNS_WITHIN,
    RowDelegate,
    Rows,
)
from segue.gui.sides import from_start, placed_rect, step_of
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_mime import PLAYLISTS, carried_playlists, files_of, is_music, playlists_of, tracks_of

#: What a listener makes by hand, by rule, and what is mixed for them are told apart at a glance.
ICONS = {Kind.MANUAL: "list-music", Kind.SMART: "settings-2", Kind.BLEND: "sparkles"}
#: Into a folder they go as a new playlist.
_TAKES_TRACKS = (Kind.MANUAL, Kind.FOLDER)
_KIND_ROLE = Qt.ItemDataRole.UserRole + 4
_FOLDER_ROLE = Qt.ItemDataRole.UserRole + 5
_RULE_ROLE = Qt.ItemDataRole.UserRole + 6
#: A closed folder opens when something is held over it for so long (ms).
_OPENS_AFTER = 700


class PlaylistRow(Struct, frozen=True):
    """`depth` counts the folders it stands in, of which `folder` is the nearest."""

    id: PlaylistId
    name: str
    kind: Kind = Kind.MANUAL
    folder: PlaylistId | None = None
    depth: int = 0
    is_open: bool = False
    rule: str = ""


def rows_of(playlists: Sequence[Playlist], opened: Collection[PlaylistId]) -> list[PlaylistRow]:
    """The rows that are seen where these folders are `opened`: folders first, each with what it holds below it."""
    holders = {its.id for its in playlists if its.kind is Kind.FOLDER}
    within: dict[PlaylistId | None, list[Playlist]] = {}
    for its in sorted(playlists, key=standing):
        within.setdefault(its.folder if its.folder in holders else None, []).append(its)
    rows: list[PlaylistRow] = []

    def add(folder: PlaylistId | None, depth: int) -> None:
        for its in within.get(folder, ()):
            is_open = its.kind is Kind.FOLDER and its.id in opened
            rows.append(PlaylistRow(its.id, its.name, its.kind, folder, depth, is_open, its.rule))
            if is_open:
                add(its.id, depth + 1)

    add(None, 0)
    return rows


class _Gap(Struct, frozen=True):
    """Between two rows: in which folder, in front of which list, and where on the screen."""

    folder: PlaylistId | None
    before: PlaylistId | None
    y: int
    depth: int


class PlaylistRows(Rows):
    """A click goes there. A folder it opens too, and on its mark, or where one is already, it only opens and closes
    it, as Return, Right and Left do. With Ctrl or Shift several are chosen, and nothing is gone to.

    What is dropped on a playlist goes into it, on a folder into that, and below all rows into none. Playlists that
    are dropped between two are `placed` there, as they are by Alt+Up and Alt+Down; folders stay first.
    """

    renamed = Signal(object, str)
    dropped = Signal(object, object)  # PlaylistId | None, tuple[TrackId, ...]
    files_dropped = Signal(object, object)  # PlaylistId | None, tuple[Path, ...]
    moved = Signal(object, object)  # tuple[PlaylistId, ...], the folder or None
    placed = Signal(object, object, object)  # the same, and in front of which PlaylistId, or None for behind all
    turned = Signal(object, bool)  # a folder is to be open, or no longer
    menu_wanted = Signal(object, QPoint)  # tuple[PlaylistId, ...], none where there is no row
    delete_wanted = Signal(object)  # tuple[PlaylistId, ...]
    paste_chosen = Signal(object)  # PlaylistId
    held = Signal(int)  # something to be dropped, at this height
    not_held = Signal()
    let_go = Signal()  # after a drag: what is marked may not be where the window is

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        #: What a drag of playlists carries.
        self.carry: Callable[[Sequence[PlaylistId]], QMimeData] = carried_playlists
        self._drops_below = False
        self._gap: _Gap | None = None
        self._pressed_again = False
        self._before: QWidget | None = None
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_OPENS_AFTER)
        self._held.timeout.connect(self._open_held)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        cast(RowDelegate, self.itemDelegate()).written.connect(self._rename)

    def show_rows(self, rows: Sequence[PlaylistRow]) -> None:
        """Same lists, new words: stay as they stand, so that an open editor is not closed."""
        self.blockSignals(True)
        if [self.item(row).data(TARGET_ROLE) for row in range(self.count())] != [row.id for row in rows]:
            current, chosen = self.currentItem(), set(self.chosen())
            current_id = None if current is None else current.data(TARGET_ROLE)
            self.clear()
            for row in rows:
                self.add(row.id, "", row.name)
            if (item := self.item_of(current_id)) is not None:
                self.setCurrentItem(item)
            for place, row in enumerate(rows):
                self.item(place).setSelected(row.id in chosen)
        for place, row in enumerate(rows):
            self._show(self.item(place), row)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        super()._fit()
        # Below the last one there is room to drop; a whole row of it would be scrolled to for nothing else.
        self.setMinimumHeight(self.count() * self.row_height + self.row_height // 2)
        # Tab would stop at nothing, where there are none.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.count() else Qt.FocusPolicy.ClickFocus)

    def _show(self, item: QListWidgetItem, row: PlaylistRow) -> None:
        is_folder = row.kind is Kind.FOLDER
        item.setText(row.name)
        item.setData(ICON_ROLE, ("folder-open" if row.is_open else "folder") if is_folder else ICONS[row.kind])
        item.setData(DEPTH_ROLE, row.depth)
        item.setData(OPEN_ROLE, row.is_open if is_folder else None)
        item.setData(_KIND_ROLE, row.kind)
        item.setData(_FOLDER_ROLE, row.folder)
        item.setData(_RULE_ROLE, row.rule if row.kind is Kind.SMART else None)
        if is_folder:
            words = self.tr("{name}, open folder") if row.is_open else self.tr("{name}, closed folder")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.format(name=row.name))

    def viewportEvent(self, event: QEvent) -> bool:
        """A smart playlist is told with what it asks for, which is read once it is pointed at."""
        if isinstance(event, QHelpEvent) and (item := self.itemAt(event.pos())) is not None:
            item.setToolTip(self._tip(item))
        return super().viewportEvent(event)

    @staticmethod
    def _tip(item: QListWidgetItem) -> str:
        rule = item.data(_RULE_ROLE)
        if rule is None:
            return item.text()
        from segue.core.rules_told import rule_told  # late: it reads the grammar

        return f"{item.text()}\n{rule_told(rule)}"

    def chosen(self) -> tuple[PlaylistId, ...]:
        """In the order in which they stand."""
        items = (self.item(row) for row in range(self.count()))
        return tuple(item.data(TARGET_ROLE) for item in items if item.isSelected())

    def let_write(self, item: QListWidgetItem) -> None:
        """Its name; then the focus is where it was before."""
        self._before = QApplication.focusWidget()
        self.editItem(item)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        before, self._before = self._before, None
        if self.hasFocus() and before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is None:
            super().keyPressEvent(event)
            return
        is_open = item.data(OPEN_ROLE)
        if event.matches(QKeySequence.StandardKey.Paste):
            if item.data(_KIND_ROLE) in _TAKES_TRACKS:
                self.paste_chosen.emit(item.data(TARGET_ROLE))
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(item, is_up=event.key() == Qt.Key.Key_Up)
            return
        step = step_of(event.key(), self)
        match event.key():
            case Qt.Key.Key_F2:
                self.let_write(item)
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit(self.chosen() or (item.data(TARGET_ROLE),))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if is_open is not None:
                self.turned.emit(item.data(TARGET_ROLE), not is_open)
            case _ if step > 0 and is_open is False:
                self.turned.emit(item.data(TARGET_ROLE), True)
            case _ if step < 0 and is_open:
                self.turned.emit(item.data(TARGET_ROLE), False)
            case _ if step < 0 and (holder := self.item_of(item.data(_FOLDER_ROLE))) is not None:
                self.setCurrentItem(holder)
            case key if key in STEPS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                QAbstractItemView.keyPressEvent(self, event)  # chooses more, and goes nowhere
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is chosen together with others is not gone to."""
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & several:
            self.blockSignals(True)
            super().mouseReleaseEvent(event)
            self.blockSignals(False)
            self.viewport().update()
            return
        at = event.position().toPoint()
        item = self.itemAt(at)
        is_click = event.button() is Qt.MouseButton.LeftButton and item is not None and item is self.currentItem()
        is_open = None if item is None else item.data(OPEN_ROLE)
        if not is_click or item is None or is_open is None:
            super().mouseReleaseEvent(event)
            return
        viewport = self.viewport()
        folder, is_mark = item.data(TARGET_ROLE), from_start(at, viewport) >= viewport.width() - TURNS_WITHIN
        self.blockSignals(is_mark)
        super().mouseReleaseEvent(event)
        self.blockSignals(False)
        if is_mark or self._pressed_again or not is_open:
            self.turned.emit(folder, not is_open)
        if is_mark:
            self.let_go.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self.itemAt(event.position().toPoint())
        self._pressed_again = item is not None and item.isSelected() and item is self.currentItem()
        super().mousePressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        chosen = self.chosen()
        if chosen:
            name = cast(QListWidgetItem, self.item_of(chosen[0])).text()
            words = name if len(chosen) == 1 else plural("%n playlist", "%n playlists", len(chosen))
            drag(self, self.carry(chosen), words, self._keeper.theme, Qt.DropAction.MoveAction)
            self.let_go.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PLAYLISTS) or is_music(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.held.emit(event.position().toPoint().y())
        at = event.position().toPoint()
        item, takes = self._target(event.mimeData(), at)
        gap = self._gap_at(event.mimeData(), at)
        if gap is not None:
            self._mark_drop(-1, False, gap)
        else:
            self._mark_drop(self.row(item) if item is not None else -1, takes and item is None)
        if takes:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.not_held.emit()
        self._mark_drop(-1, False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.not_held.emit()
        mime = event.mimeData()
        item, takes = self._target(mime, event.position().toPoint())
        gap = self._gap_at(mime, event.position().toPoint())
        self._mark_drop(-1, False)
        if not takes:
            return
        event.acceptProposedAction()
        target = None if item is None else item.data(TARGET_ROLE)
        if gap is not None:
            self.placed.emit(playlists_of(mime), gap.folder, gap.before)
        elif playlists := playlists_of(mime):
            self.moved.emit(playlists, target)
        elif tracks := tracks_of(mime):
            self.dropped.emit(target, tracks)
        elif files := files_of(mime):
            self.files_dropped.emit(target, files)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._drops_below:
            painter = QPainter(self.viewport())
            y = self.count() * self.row_height
            painter.fillRect(4, y - 1, self.viewport().width() - 8, 2, QColor(self._keeper.theme.accent))
        elif self._gap is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._keeper.theme.accent))
            whole, left = self.viewport().rect(), Space.S + self._gap.depth * INDENT
            line = QRect(left, max(1, self._gap.y) - 1, whole.width() - left - 4, 2)
            painter.drawRoundedRect(placed_rect(line, whole, self), 1, 1)
            mark = QRect(left - 3, line.center().y() - 3, 7, 7)
            painter.drawEllipse(placed_rect(mark, whole, self))

    def _target(self, mime: QMimeData, at: QPoint) -> tuple[QListWidgetItem | None, bool]:
        """The row that takes what is held there, None for below all; and whether it can be taken there at all."""
        item = self.itemAt(at)
        if not mime.hasFormat(PLAYLISTS):
            return item, is_music(mime) and (item is None or item.data(_KIND_ROLE) in _TAKES_TRACKS)
        if item is not None and item.data(_KIND_ROLE) is not Kind.FOLDER:
            item = self.item_of(item.data(_FOLDER_ROLE))  # beside a playlist is where that stands
        return item, True

    def _gap_at(self, mime: QMimeData, at: QPoint) -> "_Gap | None":
        """Between which rows playlists would be put that are held there, at the edge of one of their kind."""
        item, held = self.itemAt(at), [self.item_of(its) for its in playlists_of(mime)]
        if item is None or not held or any(one is None or _is_folder(one) != _is_folder(item) for one in held):
            return None
        place = self.visualItemRect(item)
        edge = place.height() // 3
        folder, depth = item.data(_FOLDER_ROLE), item.data(DEPTH_ROLE)
        if at.y() < place.top() + edge:
            return _Gap(folder, item.data(TARGET_ROLE), place.top(), depth)
        if at.y() > place.bottom() - edge and not item.data(OPEN_ROLE):
            behind = self._beside(item)
            following = behind[behind.index(item) + 1 :]
            before = following[0].data(TARGET_ROLE) if following else None
            return _Gap(folder, before, place.bottom() + 1, depth)
        return None

    def _beside(self, item: QListWidgetItem) -> list[QListWidgetItem]:
        """Those of its kind in the same folder, as they stand, with it."""
        items = (self.item(row) for row in range(self.count()))
        kind, folder = _is_folder(item), item.data(_FOLDER_ROLE)
        return [one for one in items if (_is_folder(one), one.data(_FOLDER_ROLE)) == (kind, folder)]

    def _step(self, item: QListWidgetItem, *, is_up: bool) -> None:
        """One further up or down, with those beside it that are chosen."""
        beside = self._beside(item)
        moved = [at for at, one in enumerate(beside) if one is item or (item.isSelected() and one.isSelected())]
        if moved[0] == 0 if is_up else moved[-1] == len(beside) - 1:
            return
        others = [at for at in range(len(beside)) if at not in moved]
        behind = [at for at in others if at >= (moved[0] - 1 if is_up else moved[-1] + 2)]
        before = beside[behind[0]].data(TARGET_ROLE) if behind else None
        self.placed.emit(tuple(beside[at].data(TARGET_ROLE) for at in moved), item.data(_FOLDER_ROLE), before)

    def _mark_drop(self, row: int, is_below: bool, gap: "_Gap | None" = None) -> None:
        if (row, is_below, gap) == (self.drop_row, self._drops_below, self._gap):
            return
        self.drop_row, self._drops_below, self._gap = row, is_below, gap
        if row >= 0 and self.item(row).data(OPEN_ROLE) is False:
            self._held.start()
        else:
            self._held.stop()
        self.viewport().update()

    def _open_held(self) -> None:
        if self.drop_row >= 0:
            self.turned.emit(self.item(self.drop_row).data(TARGET_ROLE), True)

    def _want_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        here = self.viewport().mapToGlobal(at)
        if item is None:
            self.menu_wanted.emit((), here)
        elif item.isSelected():
            self.menu_wanted.emit(self.chosen(), here)
        else:
            self.menu_wanted.emit((item.data(TARGET_ROLE),), here)

    def _rename(self, index: QModelIndex, name: str) -> None:
        item = self.item(index.row())
        if name and name != item.text():
            self.renamed.emit(item.data(TARGET_ROLE), name)


def _is_folder(item: QListWidgetItem) -> bool:
    return item.data(_KIND_ROLE) is Kind.FOLDER
