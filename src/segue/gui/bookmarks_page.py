"""All bookmarks: gone to by a double click, noted in place."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from segue.core.bookmarks import Bookmarks
from segue.core.everywhere import everywhere
from segue.core.library import Library
from segue.core.ports.machine import Clock
from segue.core.shelving import Shelving
from segue.domain.bookmark import Bookmark, BookmarkId
from segue.domain.speech import plural
from segue.domain.text import fold
from segue.domain.track import Track, TrackId
from segue.domain.wording import clock as at_time
from segue.domain.wording import moment
from segue.gui.columns import ColumnLook
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.icons import icon
from segue.gui.keys import KeyMap
from segue.gui.labels import CountLabel
from segue.gui.page_head import PageHead
from segue.gui.popups import Menu
from segue.gui.row_table import MISSING_ROLE, PLAYING_ROLE, TRACK_ROLE, TitledModel
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.gui.track_table import TrackTable
from segue.gui.unfound_page import UnfoundPage

_FOLLOWS_EVERY = 300
_NOTE = 3

_Index = QModelIndex | QPersistentModelIndex


class BookmarksPage(QWidget):
    """`place_wanted` tells where words that find nothing here are to be looked for."""

    place_wanted = Signal(object)  # Place

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        shelving: Shelving,
        bookmarks: Bookmarks,
        actions: TrackActions,
        clock: Clock,
        toast: Toast,
        keys: KeyMap,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._library = library
        self._shelving = shelving
        self._bookmarks = bookmarks
        self._actions = actions
        self._toast = toast
        self._words = ""
        titles = self.tr("Title"), self.tr("Artist"), self.tr("At"), self.tr("Note"), self.tr("Made")
        self._model = _BookmarkModel(titles, clock, self)
        self._model.noted = self._write
        self.table = TrackTable(
            keeper,
            (
                ColumnLook(share=5, leading=True),
                ColumnLook(share=4, drops_below=620),
                ColumnLook(width=80, figures=True),
                ColumnLook(share=6),
                ColumnLook(width=150, drops_below=760),
            ),
        )
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Bookmarks"))
        self.table.row_activated.connect(lambda row: bookmarks.play(self._model.bookmarks[row]))
        self.table.menu_requested.connect(self._open_menu)
        self.table.removal_chosen.connect(self._delete)
        note = QShortcut(QKeySequence("F2"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        note.activated.connect(lambda: self._edit(self.table.currentIndex().row()))
        self._summary = CountLabel(quiet=True, figures=True)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(Space.S, Space.XL, 0, 0)
        rows.setSpacing(Space.L)
        rows.addWidget(PageHead(self.tr("Bookmarks"), beside=self._summary, within=Space.S))
        rows.addWidget(self.table, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(listed)
        self._empty = EmptyPage(keeper, "bookmark", self.tr("No bookmarks yet"), self._how(keys))
        self._pages.addWidget(self._empty)
        keys.changed.connect(lambda: self._empty.say(self._how(keys)))
        self.unfound = UnfoundPage(keeper)
        self.unfound.place_wanted.connect(self.place_wanted)
        self._pages.addWidget(self.unfound)
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
        bookmarks.changed.connect(lambda _: self._follow())
        library.changed.connect(self._following.soon)

    def _how(self, keys: KeyMap) -> str:
        """One comes by a bookmark."""
        key = keys.text("bookmark")
        words = self.tr("Press {key} at a moment that you want to find again.").format(key=key)
        return words if key else self.tr("The dots in the player bar bookmark the moment that plays.")

    def narrow(self, words: str) -> None:
        """Only those with all these words in title, artist or note."""
        self._words = words
        self.show_now()

    def show_now(self) -> None:
        every = self._bookmarks.all()
        known = {
            track.id: track for track in self._library.tracks.many(list(dict.fromkeys(one.track for one in every)))
        }
        words = fold(self._words).split()
        bookmarks = [one for one in every if one.track in known and _has(words, one, known[one.track])]
        row = self.table.currentIndex().row()
        over = self.table.verticalScrollBar().value()
        self._model.show_bookmarks(bookmarks, known)
        if bookmarks and row >= 0:
            self.table.selectRow(min(row, len(bookmarks) - 1))
        self.table.verticalScrollBar().setValue(over)
        self._summary.setText(plural("%n bookmark", "%n bookmarks", len(bookmarks)))
        if every and not bookmarks:
            self.unfound.show_found(self._words, everywhere(self._words, self._library, self._shelving.catalogue))
        self._pages.setCurrentIndex(0 if bookmarks else 2 if every else 1)

    def note(self, bookmark: BookmarkId) -> None:
        """Let the listener write a note to this one."""
        row = next((n for n, one in enumerate(self._model.bookmarks) if one.id == bookmark), None)
        if row is not None:
            self.table.selectRow(row)
            self._edit(row)

    def mark_hit(self, is_marked: bool) -> str:
        hit = max(0, self.table.currentIndex().row()) if is_marked and self._model.bookmarks else None
        self.table.point_out(hit)
        return "" if hit is None else str(self._model.index(hit, 0).data())

    def play_hit(self) -> None:
        self._bookmarks.play(self._model.bookmarks[self.table.currentIndex().row()])

    def take_focus(self) -> None:
        if self._model.bookmarks and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.table.setFocus()

    def place(self) -> object:
        return self.table.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        if isinstance(place, int):
            self.table.verticalScrollBar().setValue(place)

    def _follow(self) -> None:
        if self.isVisible():
            self.show_now()

    def _edit(self, row: int) -> None:
        if row >= 0:
            self.table.edit(self._model.index(row, _NOTE))

    def _write(self, bookmark: BookmarkId, words: str) -> None:
        self._bookmarks.note(bookmark, words)

    def _delete(self, rows: Sequence[int]) -> None:
        put_back = self._bookmarks.delete([self._model.bookmarks[row] for row in rows])
        self._toast.tell(plural("%n bookmark deleted", "%n bookmarks deleted", len(rows)), put_back)

    def _open_menu(self, at: QPoint) -> None:
        rows = self.table.selected_rows()
        menu = Menu(self)
        colour = self._keeper.theme.second
        if len(rows) == 1:
            one = self._model.bookmarks[rows[0]]
            play = menu.addAction(
                icon("play", colour, 16), self.tr("Play from {time}").format(time=at_time(one.position))
            )
            play.triggered.connect(lambda: self._bookmarks.play(one))
            words = self.tr("Change the note") if one.note else self.tr("Add a note")
            note = menu.addAction(icon("pencil", colour, 16), words + "\tF2")
            note.triggered.connect(lambda: self._edit(rows[0]))
            menu.addSeparator()
        words = self.tr("Delete this bookmark") if len(rows) == 1 else self.tr("Delete these bookmarks")
        delete = menu.addAction(icon("trash-2", colour, 16), words + "\t" + self.tr("Del"))
        delete.triggered.connect(lambda: self._delete(rows))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


class _BookmarkModel(TitledModel):
    """`noted` is called with what was written into the column of notes."""

    def __init__(self, titles: tuple[str, ...], clock: Clock, parent: QObject) -> None:
        super().__init__(titles, parent)
        self._clock = clock
        self._tracks: Mapping[TrackId, Track] = {}
        self.bookmarks: Sequence[Bookmark] = ()
        self.noted = _unheard

    def show_bookmarks(self, bookmarks: Sequence[Bookmark], tracks: Mapping[TrackId, Track]) -> None:
        self.beginResetModel()
        self._tracks, self.bookmarks = tracks, bookmarks
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return len(self.bookmarks)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == _NOTE else flags

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        one = self.bookmarks[index.row()]
        if value != one.note:
            self.bookmarks = [replace(it, note=value) if it is one else it for it in self.bookmarks]
            self.noted(one.id, value)
        return True

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.bookmarks[index.row()]
        track = self._tracks[one.track]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(one, track)[index.column()]
            case Qt.ItemDataRole.EditRole:
                return one.note
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, self._words(one, track)))
            case _ if role == TRACK_ROLE:
                return track.id
            case _ if role == MISSING_ROLE:
                return track.missing
            case _ if role == PLAYING_ROLE:
                return False
        return None

    def _words(self, one: Bookmark, track: Track) -> tuple[str, ...]:
        tags = track.tags
        artist = tags.artist or tags.album_artist
        return tags.title, artist, at_time(one.position), one.note, moment(one.made, self._clock.now())


def _has(words: Sequence[str], one: Bookmark, track: Track) -> bool:
    text = fold(f"{track.tags.title} {track.tags.artist} {track.tags.album_artist} {one.note}")
    return all(word in text for word in words)


def _unheard(bookmark: BookmarkId, words: str) -> None:
    """Before anyone listens."""
