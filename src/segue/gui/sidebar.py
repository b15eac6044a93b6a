"""The sidebar: where one can go, the listener's playlists, and long work at its foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QTextCharFormat,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from segue.domain.playlist import PlaylistId
from segue.domain.query import QueryMistake
from segue.domain.track import TrackId
from segue.gui.buttons import IconButton
from segue.gui.card import hairline
from segue.gui.icons import icon, pixmap
from segue.gui.labels import Label
from segue.gui.theme import Radius, Space, Theme, Type, font
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_mime import TRACKS, tracks_of
from segue.gui.viewports import give_viewport
from segue.gui.work_panel import WorkPanel

_ROW = 32
_ICON = 18
_STEPS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
_PLAYLIST_ICON = "list-music"
_TARGET_ROLE = Qt.ItemDataRole.UserRole  # Place | PlaylistId
_ICON_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class Place(Enum):
    """The places of the window that are always there. To move in, and to bring one's history in, one comes
    from the settings.
    """

    HOME = "home"
    TRACKS = "tracks"
    ALBUMS = "albums"
    ARTISTS = "artists"
    GENRES = "genres"
    FOLDERS = "folders"
    ADDED = "added"
    PLAYED = "played"
    MISSING = "missing"
    SETTINGS = "settings"
    MOVING_IN = "moving in"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class PlaylistRow:
    id: PlaylistId
    name: str


class Sidebar(QWidget):
    """`chosen` tells a Place or a PlaylistId, and only for what the listener chose here."""

    chosen = Signal(object)  # Place | PlaylistId
    search_changed = Signal(str)
    search_left = Signal()  # Down or Return in the search field: on to what was found
    new_playlist_chosen = Signal()
    playlist_play_chosen = Signal(object)  # PlaylistId
    playlist_renamed = Signal(object, str)  # PlaylistId, the new name, not empty
    playlist_delete_chosen = Signal(object)  # PlaylistId
    playlist_taste_chosen = Signal(object)
    tracks_dropped = Signal(object, object)  # PlaylistId | None (below the lists), tuple[TrackId, ...]

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setMinimumWidth(184)
        self.setMaximumWidth(320)
        self.search = _SearchField(keeper)
        self.search.textChanged.connect(self.search_changed)
        self.search.left.connect(self.search_left)
        self._mistake = Label("", Type.SMALL, wraps=True)
        self._mistake.setAccessibleName(self.tr("What is missing in the search"))
        self._mistake.hide()
        keeper.changed.connect(self._dress_mistake)
        self._dress_mistake(keeper.theme)
        self.work = WorkPanel(keeper)
        top = self._places(
            self.tr("Places"),
            (Place.HOME, "house", self.tr("Home")),
            (Place.TRACKS, "music", self.tr("Tracks")),
            (Place.ALBUMS, "disc-3", self.tr("Albums")),
            (Place.ARTISTS, "mic-vocal", self.tr("Artists")),
            (Place.GENRES, "tag", self.tr("Genres")),
            (Place.FOLDERS, "folder", self.tr("Folders")),
            (Place.ADDED, "clock", self.tr("Recently added")),
            (Place.PLAYED, "history", self.tr("Recently played")),
            (Place.MISSING, "triangle-alert", self.tr("Missing")),
        )
        self._top = top
        self.show_missing(False)
        foot = self._places(self.tr("Settings"), (Place.SETTINGS, "cog", self.tr("Settings")))
        self.playlists = _PlaylistRows(keeper)
        self.playlists.setAccessibleName(self.tr("Playlists"))
        self.playlists.renamed.connect(self.playlist_renamed)
        self.playlists.dropped.connect(self.tracks_dropped)
        self.playlists.menu_wanted.connect(self._open_menu)
        self.playlists.delete_wanted.connect(self.playlist_delete_chosen)
        self._lists = (top, self.playlists, foot)
        for rows in self._lists:
            rows.stepped_to.connect(lambda item, rows=rows: self._choose_in(rows, item))
            rows.itemClicked.connect(lambda item, rows=rows: self._choose_in(rows, item))
        self._chosen: Place | PlaylistId | None = None

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.L, 0, Space.S)
        layout.setSpacing(0)
        layout.addLayout(_inset(self.search, Space.M))
        layout.addLayout(_inset(self._mistake, Space.M))
        layout.addSpacing(Space.M)
        self._scrolled = QWidget()
        scrolled = QVBoxLayout(self._scrolled)
        scrolled.setContentsMargins(Space.S, 0, Space.S, 0)
        scrolled.setSpacing(0)
        scrolled.addWidget(top)
        scrolled.addSpacing(Space.L)
        scrolled.addWidget(self._playlist_title(keeper))
        scrolled.addWidget(self.playlists, 1)
        self._scroll = _Scrolled()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._scrolled)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(_inset(hairline(), Space.M))
        layout.addSpacing(Space.S)
        layout.addWidget(self.work)
        layout.addSpacing(Space.S)
        layout.addLayout(_inset(foot, Space.S))

    def show_mistake(self, mistake: QueryMistake | None) -> None:
        """Mark what is wrong with what was typed, and say what was expected."""
        if mistake is None:
            self.search.mark(0, 0)
        else:
            self.search.mark(mistake.start, mistake.end)
            self._mistake.setText(mistake.sentence)
        self._mistake.setVisible(mistake is not None)

    def _dress_mistake(self, theme: Theme) -> None:
        self._mistake.setStyleSheet(f"color: {theme.warning}; padding-top: {Space.XS}px")

    def show_playlists(self, rows: Sequence[PlaylistRow]) -> None:
        self.playlists.show_rows(rows)
        if self._chosen is not None:
            self.choose(self._chosen)

    def show_missing(self, any_missing: bool) -> None:
        """The place of what is missing is there only while something is."""
        item = self._top.item_of(Place.MISSING)
        if item is not None:
            item.setHidden(not any_missing)
            self._top.setFixedHeight((self._top.count() - (not any_missing)) * _ROW)

    def choose(self, target: Place | PlaylistId | None, *, within: bool = False) -> None:
        """Mark where the window is, without telling it again. `within` it, choosing it leads back to its start."""
        self._chosen = None if within else target
        for rows in self._lists:
            rows.blockSignals(True)
            rows.choose(target)
            rows.blockSignals(False)
            rows.viewport().update()

    def edit_playlist(self, playlist: PlaylistId) -> None:
        """Let its name be written, as for one just made."""
        self.playlists.edit_target(playlist)

    def _choose_in(self, rows: "_Rows", item: QListWidgetItem | None) -> None:
        if item is None:
            return
        target = item.data(_TARGET_ROLE)
        if target != self._chosen:
            self.choose(target)
            if self._scroll.isAncestorOf(rows):
                place = rows.mapTo(self._scrolled, rows.visualItemRect(item).center())
                self._scroll.ensureVisible(0, place.y(), 0, _ROW)
            self.chosen.emit(target)

    def _places(self, name: str, *places: tuple[Place, str, str]) -> "_Rows":
        rows = _Rows(self._keeper)
        rows.setAccessibleName(name)
        for place, icon_name, title in places:
            rows.add(place, icon_name, title)
        rows.setFixedHeight(len(places) * _ROW)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return rows

    def _playlist_title(self, keeper: ThemeKeeper) -> QWidget:
        title = _SectionTitle(self.tr("Playlists"))
        add = IconButton(keeper, "plus", self.tr("New playlist"), size=16)
        add.setFixedSize(26, 26)
        add.clicked.connect(lambda: self.new_playlist_chosen.emit())
        title.row.addWidget(add)
        return title

    def _open_menu(self, playlist: PlaylistId, at: QPoint) -> None:
        menu = QMenu(self)
        colour = self._keeper.theme.second
        play = menu.addAction(icon("play", colour, 16), self.tr("Play"))
        play.triggered.connect(lambda: self.playlist_play_chosen.emit(playlist))
        rename = menu.addAction(icon("pencil", colour, 16), self.tr("Rename"))
        rename.triggered.connect(lambda: self.edit_playlist(playlist))
        menu.addSeparator()
        leave_out = menu.addAction(icon("circle-dashed", colour, 16), self.tr("Leave out of my taste"))
        leave_out.triggered.connect(lambda: self.playlist_taste_chosen.emit(playlist))
        delete = menu.addAction(icon("trash-2", colour, 16), self.tr("Delete"))
        delete.triggered.connect(lambda: self.playlist_delete_chosen.emit(playlist))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)


class _Scrolled(QScrollArea):
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Without scrolling as Qt does: to the end of a list that is higher than the sidebar."""
        return QWidget.focusNextPrevChild(self, forward)


class _SearchField(QLineEdit):
    left = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search the library"))
        self._glass = self.addAction(QAction(self).icon(), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(QAction(self).icon(), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(self.tr("Clear the search"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def mark(self, start: int, end: int) -> None:
        """Underline the characters from `start` to `end`; none where both are the same."""
        attributes = []
        if start < end:
            wavy = QTextCharFormat()
            wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
            wavy.setUnderlineColor(QColor(self._keeper.theme.warning))
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), end - start, wavy))
        # The one way in which a line of text takes a format: as an input method would give it.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", attributes))

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 16))
        self._clear.setIcon(icon("x", theme.second, 16))


class _SectionTitle(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFixedHeight(28)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(Space.S, 0, 0, 0)
        self.row.addWidget(Label(title, Type.SMALL, strong=True, quiet=True))
        self.row.addStretch()


class _Rows(QListWidget):
    """A list of targets, each with its icon. To come to it by Tab goes nowhere; arrows and Return do."""

    stepped_to = Signal(object)  # QListWidgetItem

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        give_viewport(self)
        self._keeper = keeper
        self.drop_row = -1
        self.setItemDelegate(_RowDelegate(keeper, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        keeper.changed.connect(self.viewport().update)

    def add(self, target: Place | PlaylistId, icon_name: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(_TARGET_ROLE, target)
        item.setData(_ICON_ROLE, icon_name)
        item.setToolTip(title)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self.addItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # Space plays and pauses, as everywhere; to the sides there is nothing
            return
        before = self.currentItem()
        super().keyPressEvent(event)
        now = self.currentItem()
        if now is not None and (event.key() in _STEPS or now is not before):  # by its first letters, too
            self.stepped_to.emit(now)

    def item_of(self, target: Place | PlaylistId | None) -> QListWidgetItem | None:
        for row in range(self.count()):
            known = self.item(row).data(_TARGET_ROLE)
            if known == target and type(known) is type(target):
                return self.item(row)
        return None

    def choose(self, target: Place | PlaylistId | None) -> None:
        item = self.item_of(target)
        if item is None:
            self.clearSelection()
            self.setCurrentItem(None)  # type: ignore[call-overload]
        elif item is not self.currentItem() or not item.isSelected():
            self.setCurrentItem(item)


class _PlaylistRows(_Rows):
    """Rows whose names can be written over, and onto which tracks can be dropped."""

    renamed = Signal(object, str)
    dropped = Signal(object, object)
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(object)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        cast(_RowDelegate, self.itemDelegate()).written.connect(self._rename)

    def show_rows(self, rows: Sequence[PlaylistRow]) -> None:
        """Same lists, new words: stay as they stand, so that an open editor is not closed."""
        self.blockSignals(True)
        known = [self.item(row).data(_TARGET_ROLE) for row in range(self.count())]
        if known == [row.id for row in rows]:
            for place, row in enumerate(rows):
                item = self.item(place)
                item.setText(row.name)
                item.setToolTip(row.name)
        else:
            self.clear()
            for row in rows:
                self.add(row.id, _PLAYLIST_ICON, row.name)
        self.blockSignals(False)
        self.setMinimumHeight((self.count() + 1) * _ROW)  # below the last one there is room to drop
        self.viewport().update()

    def edit_target(self, playlist: PlaylistId) -> None:
        item = self.item_of(playlist)
        if item is not None:
            self.editItem(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() == Qt.Key.Key_F2:
            self.editItem(item)
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(item.data(_TARGET_ROLE))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(TRACKS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(TRACKS):
            self._mark_drop(self.indexAt(event.position().toPoint()).row())
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_drop(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_drop(-1)
        tracks: tuple[TrackId, ...] = tracks_of(event.mimeData())
        if tracks:
            item = self.itemAt(event.position().toPoint())
            event.acceptProposedAction()
            self.dropped.emit(None if item is None else item.data(_TARGET_ROLE), tracks)

    def _mark_drop(self, row: int) -> None:
        self.drop_row = row
        self.viewport().update()

    def _want_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is not None:
            self.menu_wanted.emit(item.data(_TARGET_ROLE), self.viewport().mapToGlobal(at))

    def _rename(self, index: QModelIndex, name: str) -> None:
        item = self.item(index.row())
        if name and name != item.text():
            self.renamed.emit(item.data(_TARGET_ROLE), name)


class _RowDelegate(QStyledItemDelegate):
    written = Signal(QModelIndex, str)

    def __init__(self, keeper: ThemeKeeper, rows: _Rows) -> None:
        super().__init__(rows)
        self._keeper = keeper
        self._rows = rows
        self._plain = font()
        self._strong = font(strong=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(80, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = self._keeper.theme
        rect: QRect = option.rect
        state = option.state
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
            index.data(_ICON_ROLE),
            theme.accent if is_selected else theme.second,
            _ICON,
            self._rows.devicePixelRatioF(),
        )
        painter.drawPixmap(rect.left() + Space.S, rect.center().y() - _ICON // 2 + 1, mark)
        painter.setFont(self._strong if is_selected else self._plain)
        painter.setPen(QColor(theme.text if is_selected or is_hovered else theme.second))
        words = self._words_place(rect)
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(self.tr("Name of the playlist"))
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        cast(QLineEdit, editor).setText(index.data())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        words = self._words_place(option.rect)
        editor.setGeometry(words.adjusted(-Space.S, 0, Space.XS, 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """The row keeps its old name until the window shows the new one."""
        self.written.emit(index, cast(QLineEdit, editor).text().strip())

    @staticmethod
    def _words_place(rect: QRect) -> QRect:
        return rect.adjusted(Space.S + _ICON + Space.M, 0, -Space.S, 0)


def _inset(widget: QWidget, side: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(side, 0, side, 0)
    row.addWidget(widget)
    return row
