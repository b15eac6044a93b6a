"""The sidebar: where one can go, the listener's playlists, and long work at its foot."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from segue.domain.playlist import PlaylistId
from segue.domain.query import QueryMistake
from segue.gui.aloud import say
from segue.gui.avatar import AvatarButton
from segue.gui.buttons import IconButton
from segue.gui.card import hairline
from segue.gui.edge_scroll import EdgeScroll
from segue.gui.icons import icon
from segue.gui.labels import Label
from segue.gui.line_sign import LEADING, TRAILING, line_sign
from segue.gui.marked_line import MarkedLine
from segue.gui.playlist_rows import PlaylistRow, PlaylistRows
from segue.gui.room import roomy
from segue.gui.sidebar_rows import TARGET_ROLE, Rows
from segue.gui.theme import Space, Theme, Type, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.work_panel import WorkPanel

#: So wide it is; at its least, where type is larger, also so wide beside it.
_LEAST, _MOST, _LEAST_BESIDE_LARGE = 184, 320, 152
#: So much is seen at least of what goes on at its foot: the first, and that there is more.
_LEAST_OF_WORK = 96


class Place(Enum):
    """The places of the window that are always there, by the names under which the listener's choices are kept. To
    move in, and to bring one's history in, one comes from the settings.
    """

    HOME = "home"
    TRACKS = "tracks"
    ALBUMS = "albums"
    ARTISTS = "artists"
    GENRES = "genres"
    FOLDERS = "folders"
    ADDED = "added"
    PLAYED = "played"
    WEEK = "week"
    BOOKMARKS = "bookmarks"
    STATIONS = "stations"
    MISSING = "missing"
    SETTINGS = "settings"
    MOVING_IN = "moving in"
    HISTORY = "history"


ICONS = {
    Place.HOME: "house",
    Place.TRACKS: "music",
    Place.ALBUMS: "disc-3",
    Place.ARTISTS: "mic-vocal",
    Place.GENRES: "tag",
    Place.FOLDERS: "folder",
    Place.ADDED: "clock",
    Place.PLAYED: "history",
    Place.WEEK: "calendar-days",
    Place.BOOKMARKS: "bookmark",
    Place.STATIONS: "radio",
    Place.MISSING: "triangle-alert",
    Place.SETTINGS: "cog",
}


#: There only while there is anything in them.
_AT_TIMES = (Place.BOOKMARKS, Place.STATIONS, Place.MISSING)


class Sidebar(QWidget):
    """`chosen` tells a Place or a PlaylistId, and only for what the listener chose here; `chosen_again` that it was
    where the window is.
    """

    chosen = Signal(object)  # Place | PlaylistId
    chosen_again = Signal()
    search_changed = Signal(str)
    search_ended = Signal()  # Return in the search field: what was found is to be heard
    search_left = Signal()  # Down in it, or Esc once it is empty: on to the page
    place_menu_wanted = Signal(object, QPoint)  # Place, on the screen
    new_list_wanted = Signal(QPoint)  # where a menu of what can be made has room

    def __init__(self, keeper: ThemeKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.search = _SearchField(keeper)
        self.search.textChanged.connect(self.search_changed)
        self.search.left.connect(self.search_left)
        self.search.ended.connect(self.search_ended)
        self._mistake = Label("", Type.SMALL, wraps=True, warns=True)
        self._mistake.setContentsMargins(0, Space.XS, 0, 0)
        self._mistake.setAccessibleName(self.tr("What is missing in the search"))
        self._mistake.hide()
        keeper.changed.connect(self._fit)
        self.work = WorkPanel(keeper)
        #: How the places are called that it leads to.
        self.names = {
            Place.HOME: self.tr("Home"),
            Place.TRACKS: self.tr("Tracks"),
            Place.ALBUMS: self.tr("Albums"),
            Place.ARTISTS: self.tr("Artists"),
            Place.GENRES: self.tr("Genres"),
            Place.FOLDERS: self.tr("Folders"),
            Place.ADDED: self.tr("Recently added"),
            Place.PLAYED: self.tr("Recently played"),
            Place.WEEK: self.tr("Your week"),
            Place.BOOKMARKS: self.tr("Bookmarks"),
            Place.STATIONS: self.tr("Stations"),
            Place.MISSING: self.tr("Missing"),
            Place.SETTINGS: self.tr("Settings"),
        }
        self._order: tuple[Place, ...] = ()
        self._absent = set(_AT_TIMES)
        top = self._top = self._rows(self.tr("Places"))
        top.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        top.customContextMenuRequested.connect(self._want_menu)
        foot = self._foot = self._rows(self.tr("Settings"))
        foot.add(Place.SETTINGS, ICONS[Place.SETTINGS], self.names[Place.SETTINGS])
        self.playlists = PlaylistRows(keeper)
        self.playlists.setAccessibleName(self.tr("Playlists"))
        self.playlists.let_go.connect(self._mark_again)
        self._lists = (top, self.playlists, foot)
        for rows in self._lists:
            rows.stepped_to.connect(lambda item, rows=rows: self._choose_in(rows, item))
            rows.itemClicked.connect(lambda item, rows=rows: self._choose_in(rows, item))
        self._chosen: Place | PlaylistId | None = None
        self._marked: Place | PlaylistId | None = None
        self.arrange([place for place in self.names if place is not Place.SETTINGS])

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.L, 0, Space.S)
        layout.setSpacing(0)
        layout.addLayout(_inset(self.search, Space.M))
        layout.addLayout(_inset(self._mistake, Space.M))
        layout.addSpacing(Space.M)
        self._scrolled = QWidget()
        scrolled = self._layout = QVBoxLayout(self._scrolled)
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
        edges, around, inner = EdgeScroll(self._scroll), self._scroll.viewport(), self.playlists.viewport()
        self.playlists.held.connect(lambda y: edges.hold(inner.mapTo(around, QPoint(0, y)).y()))
        self.playlists.not_held.connect(edges.let_go)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(_inset(hairline(), Space.M))
        layout.addSpacing(Space.S)
        layout.addWidget(_AtFoot(self.work))
        layout.addSpacing(Space.S)
        self.listener = AvatarButton(keeper)
        self.listener.hide()
        last = _inset(foot, Space.S)
        last.addWidget(self.listener)
        layout.addLayout(last)

    def show_search(self, words: str) -> None:
        """What is searched for where the window is now, without telling it again."""
        self.show_mistake(None)
        if words != self.search.text():
            self.blockSignals(True)
            self.search.setText(words)
            self.blockSignals(False)

    def show_mistake(self, mistake: QueryMistake | None) -> None:
        """Mark what is wrong with what was typed, and say what was expected."""
        if mistake is None:
            self.search.mark(0, 0)
        else:
            self.search.mark(mistake.start, mistake.end)
            self._mistake.setText(mistake.sentence)
        self._mistake.setVisible(mistake is not None)

    @property
    def is_mistaken(self) -> bool:
        """Whether what was typed cannot be understood."""
        return not self._mistake.isHidden()

    def show_playlists(self, rows: Sequence[PlaylistRow]) -> None:
        self.playlists.show_rows(rows)
        if isinstance(self._chosen, int) and self.playlists.currentItem() is None:
            self._mark_again()

    def show_place(self, place: Place, is_there: bool) -> None:
        """Bookmarks, stations, and what is missing, have a place only while there are any."""
        if is_there is (place in self._absent):
            (self._absent.discard if is_there else self._absent.add)(place)
            self._hide_absent()

    def arrange(self, order: Sequence[Place]) -> None:
        """Lead to these, in this order, as far as they are there."""
        self._order = tuple(order)
        self._top.blockSignals(True)
        self._top.clear()
        for place in order:
            self._top.add(place, ICONS[place], self.names[place])
        self._top.blockSignals(False)
        self._hide_absent()
        self._mark_again()

    def _hide_absent(self) -> None:
        for row, place in enumerate(self._order):
            self._top.item(row).setHidden(place in self._absent)
        self._fit()

    def _fit(self) -> None:
        """As wide, and its lists as high, as their words call for."""
        self.setMinimumWidth(max(_LEAST, scaled(_LEAST_BESIDE_LARGE)))
        self.setMaximumWidth(max(_MOST, scaled(_MOST)))
        self._top.setFixedHeight(sum(place not in self._absent for place in self._order) * self._top.row_height)
        self._foot.setFixedHeight(self._foot.row_height)

    def choose(self, target: Place | PlaylistId | None, *, within: bool = False) -> None:
        """Mark where the window is, without telling it again. `within` it, choosing it leads back to its start."""
        self._chosen = None if within else target
        is_new, self._marked = target != self._marked, target
        for rows in self._lists:
            rows.blockSignals(True)
            rows.choose(target)
            rows.blockSignals(False)
            rows.viewport().update()
            item = rows.item_of(target)
            if is_new and item is not None and self._scroll.isAncestorOf(rows):
                self._scroll_to(rows, item)

    def _mark_again(self) -> None:
        if self._chosen is not None:
            self.choose(self._chosen)

    def edit_playlist(self, playlist: PlaylistId) -> None:
        """Let its name be written where it stands, as for one just made; then the focus is where it was before."""
        item = self.playlists.item_of(playlist)
        if item is not None:
            self.bring_into_view(playlist)
            self.playlists.let_write(item)

    def bring_into_view(self, playlist: PlaylistId) -> None:
        item = self.playlists.item_of(playlist)
        if item is None:
            return
        # A row that has just come is laid out once the events run; to be seen now, it needs its place now.
        height = max(self._scroll.viewport().height(), self._scrolled.minimumSizeHint().height())
        self._scrolled.resize(self._scrolled.width(), height)
        self._layout.activate()
        self._scroll_to(self.playlists, item)

    def _scroll_to(self, rows: Rows, item: QListWidgetItem) -> None:
        place = rows.mapTo(self._scrolled, rows.visualItemRect(item).center())
        self._scroll.ensureVisible(0, place.y(), 0, rows.row_height)

    def _choose_in(self, rows: Rows, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        target = item.data(TARGET_ROLE)
        if target != self._chosen:
            self.choose(target)
            self.chosen.emit(target)
        else:
            self.chosen_again.emit()

    def _rows(self, name: str) -> Rows:
        rows = Rows(self._keeper)
        rows.setAccessibleName(name)
        rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return rows

    def _want_menu(self, at: QPoint) -> None:
        item = self._top.itemAt(at)
        if item is not None:
            self.place_menu_wanted.emit(item.data(TARGET_ROLE), self._top.viewport().mapToGlobal(at))

    def _playlist_title(self, keeper: ThemeKeeper) -> QWidget:
        title = _SectionTitle(self.tr("Playlists"))
        self.add = add = IconButton(keeper, "plus", self.tr("Add a playlist"), size=16, air=10)
        add.clicked.connect(
            lambda: self.new_list_wanted.emit(add.mapToGlobal(add.rect().bottomLeft() + QPoint(0, Space.XS)))
        )
        title.row.addWidget(add)
        return title


class _Scrolled(QScrollArea):
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Without scrolling as Qt does: to the end of a list that is higher than the sidebar."""
        return QWidget.focusNextPrevChild(self, forward)


class _AtFoot(_Scrolled):
    """As high as what is in it where there is room, and there while that is."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setVisible(not inside.isHidden())
        self.setWidget(inside)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(roomy(_LEAST_OF_WORK), self._height))

    @property
    def _height(self) -> int:
        return self._inside.heightForWidth(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._inside.isHidden())
        elif watched is self._inside and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            around = self.parentWidget()
            if around is not None and (layout := around.layout()) is not None:
                layout.activate()  # else a scroll bar would be there until that comes by itself
        return super().eventFilter(watched, event)


class _SearchField(MarkedLine):
    """`ended` tells that Return was pressed behind some words, `left` that one goes on to the page."""

    ended = Signal()
    left = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search the library"))
        self._glass = line_sign(self, self.tr("Search"), LEADING)
        self._clear = line_sign(self, self.tr("Clear the search"), TRAILING)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def event(self, event: QEvent) -> bool:
        """Where there is nothing to undo in it, the window undoes: the field has the focus when the window opens."""
        if isinstance(event, QKeyEvent) and self._leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves_undo(self, event: QKeyEvent) -> bool:
        is_undo = event.type() is QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo)
        return is_undo and not self.isUndoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self.text().strip():
                self.ended.emit()
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def tell(self, words: str) -> None:
        """What Return does, to who cannot see it."""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if words:
                say(self, words)

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 16))
        self._clear.setIcon(icon("x", theme.second, 16))


class _SectionTitle(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        hold(self, height=28)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(Space.S, 0, 0, 0)
        self.row.addWidget(Label(title, Type.SMALL, strong=True, quiet=True))
        self.row.addStretch()


def _inset(widget: QWidget, side: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(side, 0, side, 0)
    row.addWidget(widget)
    return row
