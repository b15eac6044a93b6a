"""All tracks of the library, searched as one types and sorted by any column."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import NowPlaying, Player
from segue.core.ports import SortBy
from segue.domain.play import CHOSEN
from segue.domain.query import QueryMistake
from segue.domain.wording import count
from segue.gui.buttons import secondary_button
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import Label
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import LOOKS, Column, TrackModel
from segue.gui.track_table import TrackTable

_COLUMNS = (
    Column.TITLE,
    Column.ARTIST,
    Column.ALBUM,
    Column.GENRE,
    Column.YEAR,
    Column.PLAYS,
    Column.RATING,
    Column.LENGTH,
)

#: While a scan brings tracks, the list follows at most this often (ms).
_FOLLOWS_EVERY = 1000


class LibraryPage(QWidget):
    """`folder_wanted` asks for another folder to look at."""

    folder_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        actions: TrackActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._actions = actions
        self._query = ""
        self._sort = SortBy.ARTIST
        self._descending = False
        self._model = TrackModel(library.tracks, _COLUMNS, self._sort_by, self)
        self.table = TrackTable(keeper, [LOOKS[column] for column in _COLUMNS])
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Tracks"))
        self.table.horizontalHeader().setSortIndicator(_COLUMNS.index(Column.ARTIST), Qt.SortOrder.AscendingOrder)
        self.table.row_activated.connect(self._play_from)
        self.table.menu_requested.connect(self._open_menu)
        actions.follow_likings(self.table, self._model)
        self._summary = Label(quiet=True, figures=True)
        shuffle = secondary_button(self.tr("Shuffle all"))
        shuffle.clicked.connect(self._shuffle)
        self._player = player

        head = QHBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.M)
        head.addWidget(Label(self.tr("Tracks"), Type.TITLE, strong=True))
        head.addWidget(self._summary, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        head.addWidget(shuffle)
        self._nothing = EmptyPage(
            keeper, "search", self.tr("Nothing found"), self.tr("No track has words that begin like these.")
        )
        self._none = EmptyPage(
            keeper,
            "music",
            self.tr("No tracks yet"),
            self.tr("Your folders hold no music that Segue knows of."),
            self.tr("Add a folder…"),
        )
        self._none.action_chosen.connect(self.folder_wanted)
        below = QWidget()
        self._pages = QStackedLayout(below)
        for page in (self.table, self._nothing, self._none):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addLayout(head)
        layout.addWidget(below, 1)

        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOWS_EVERY)
        self._following.timeout.connect(self._find)
        library.changed.connect(lambda _: self._follow_soon())
        player.now_playing.connect(self._mark)
        player.played.connect(lambda _: self._model.refresh())
        self.table.setSortingEnabled(True)  # sorts at once, and so finds

    def search(self, query: str) -> QueryMistake | None:
        """Show what `query` asks for. What is wrong with it, else None; the list then stays as it is."""
        query = query.rstrip()
        if query.strip() == self._query.strip():
            return None
        before, self._query = self._query, query
        try:
            self._find()
        except QueryMistake as mistake:
            self._query = before
            return mistake
        self.table.scrollToTop()
        return None

    def _find(self) -> None:
        ids = self._library.find(self._query, self._sort, self._descending)
        table = self.table
        top = table.rowAt(0)
        seen = self._model.ids[top] if 0 <= top < len(self._model.ids) else None
        chosen = table.selected_tracks() if len(table.selectedIndexes()) < 10_000 else ()
        current = table.currentIndex()
        current_id = self._model.ids[current.row()] if current.isValid() else None
        before = table.verticalScrollBar().value()
        if self._model.show_ids(ids) and seen is not None and before:
            self._stay_at(seen)
        if chosen and not table.selected_rows():
            self._choose_again(set(chosen), current_id)
        total = count(len(ids), "track")
        self._summary.setText(total if not self._query else self.tr("{tracks} found").format(tracks=total))
        self._pages.setCurrentWidget(table if len(ids) else self._nothing if self._query else self._none)

    def _stay_at(self, track: int) -> None:
        """The list has grown around the row that stood on top: keep it there."""
        row = next((i for i, known in enumerate(self._model.ids) if known == track), None)
        if row is not None:
            self.table.scrollTo(self._model.index(row, 0), self.table.ScrollHint.PositionAtTop)

    def _choose_again(self, tracks: set[int], current: int | None) -> None:
        model, chosen = self.table.selectionModel(), self.table.selectionModel().selection()
        left = len(tracks)
        for row, known in enumerate(self._model.ids):
            if known in tracks:
                chosen.select(self._model.index(row, 0), self._model.index(row, len(_COLUMNS) - 1))
                left -= 1
                if known == current:
                    model.setCurrentIndex(self._model.index(row, 0), model.SelectionFlag.NoUpdate)
            if not left:
                break
        model.select(chosen, model.SelectionFlag.ClearAndSelect)

    def _follow_soon(self) -> None:
        if not self._following.isActive():
            self._following.start()

    def _sort_by(self, by: SortBy, descending: bool) -> None:
        self._sort, self._descending = by, descending
        self._find()

    def _play_from(self, row: int) -> None:
        self._actions.play(self._model.ids, row)

    def _shuffle(self) -> None:
        self._player.play_shuffled(self._model.ids, CHOSEN)

    def _mark(self, now: NowPlaying | None) -> None:
        self._model.show_playing(None if now is None else now.track.id)

    def _open_menu(self, at: QPoint) -> None:
        rows = self.table.selected_rows()
        tracks = self.table.selected_tracks()
        first = self._model.track(rows[0]) if len(rows) == 1 else None
        self._actions.open_menu(
            self,
            at,
            tracks,
            (lambda: self._play_from(rows[0])) if len(rows) == 1 else None,
            None if first is None else first.path,
        )
