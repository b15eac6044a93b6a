"""All tracks of the library, searched as one types and sorted by any column."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import LARGE, Library
from segue.core.playback import NowPlaying, Player
from segue.core.ports.machine import Settings
from segue.core.query_parser import is_words
from segue.domain.play import CHOSEN
from segue.domain.query import QueryMistake
from segue.domain.sorting import SortBy
from segue.domain.speech import plural
from segue.domain.track import Track, TrackId
from segue.gui.best_matches import BestMatches
from segue.gui.buttons import quiet_button, secondary_button
from segue.gui.column_choice import ColumnChoice
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import CountLabel, Label
from segue.gui.page_head import LEFT, PageHead
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import LOOKS, SORTS, Column, TrackModel, with_others
from segue.gui.track_table import TrackTable

if TYPE_CHECKING:
    from segue.core.for_you import ForYou, Ranking
    from segue.domain.offer import Silence

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

#: How often the order for this moment looks whether the hour is over (ms).
_LOOKS_AT_THE_HOUR = 20_000


class LibraryPage(QWidget):
    """`folder_wanted` asks for another folder to look at, `rule_wanted` for a smart playlist of what is searched."""

    folder_wanted = Signal()
    rule_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        actions: TrackActions,
        for_you: "Callable[[], ForYou]",
        settings: Settings,
        best: BestMatches,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.best = best
        self._actions = actions
        self._query = ""
        self._meant = ""
        self._is_found = False
        self._settings = settings
        self._make_for_you = for_you
        self._for_you: ForYou | None = None
        self._ranking: Ranking | None = None
        self._sort = SortBy.ARTIST
        self._descending = False
        every = with_others(_COLUMNS)
        self._model = TrackModel(library.tracks, every, self._sort_by, self)
        self.table = TrackTable(keeper, [LOOKS[column] for column in every])
        self.table.setModel(self._model)
        self._columns = ColumnChoice(settings, "library", self.table, self._model, _COLUMNS, self._add_sorts)
        self.table.setAccessibleName(self.tr("Tracks"))
        by, self._descending = self._stored_sort()
        self._show_sort(by)
        self.table.row_activated.connect(self._play_from)
        self.table.menu_requested.connect(self._open_menu)
        actions.follow_likings(self.table, self._model)
        self._summary = CountLabel(quiet=True, figures=True)
        self.shuffle = secondary_button(self.tr("Shuffle all"))
        self.shuffle.clicked.connect(self._shuffle)
        self._player = player
        self.for_you = quiet_button(self.tr("Fits now first"))
        self.for_you.setCheckable(True)
        self.for_you.setToolTip(self.tr("The same tracks, those first that you usually play at this time"))
        self.for_you.clicked.connect(self._turn_for_you)
        self._why = Label(quiet=True, wraps=True)
        self._why.hide()

        self.keep = quiet_button(self.tr("Save as smart playlist"))
        self.keep.setToolTip(self.tr("A playlist of all that fits this search, now and from now on"))
        self.keep.clicked.connect(lambda: self.rule_wanted.emit())
        self.keep.hide()
        self.behind = quiet_button(self.tr("The plays behind it"))
        self.behind.clicked.connect(self._show_behind)
        self.behind.hide()
        told = QHBoxLayout()
        told.setSpacing(Space.M)
        told.addWidget(self._why, 1)
        told.addWidget(self.behind)
        head = PageHead(
            self.tr("Tracks"),
            beside=self._summary,
            buttons=(self.keep, self.for_you, self.shuffle),
            below=(told,),
            within=Space.S,
        )
        best.meant.connect(self._take_meant)
        self.instead = Label(quiet=True, wraps=True)
        self.instead.hide()
        self._nothing = EmptyPage(
            keeper, "search", self.tr("Nothing found"), self.tr("No track fits what you typed.")
        )
        self._none = EmptyPage(
            keeper,
            "music",
            self.tr("No tracks yet"),
            self.tr("There is no folder with music in it yet."),
            self.tr("Add a folder…"),
        )
        self._none.action_chosen.connect(self.folder_wanted)
        self._looking = EmptyPage(
            keeper, "music", self.tr("Looking at your music"), self.tr("Your tracks come as they are read.")
        )
        below = QWidget()
        self._pages = QStackedLayout(below)
        for page in (self.table, self._nothing, self._none, self._looking):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        matches = QVBoxLayout()
        matches.setContentsMargins(LEFT - Space.S, 0, Space.L, 0)
        matches.setSpacing(Space.L)
        matches.addWidget(best)
        matches.addWidget(self.instead)
        layout.addLayout(matches)
        layout.addWidget(below, 1)

        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.setInterval(_FOLLOWS_EVERY)
        self._following.timeout.connect(self._follow)
        library.changed.connect(lambda _: self._follow_soon())
        library.scanned.connect(lambda _: self._end_looking())
        self._hours = QTimer(self)
        self._hours.setInterval(_LOOKS_AT_THE_HOUR)
        self._hours.timeout.connect(self._follow_the_hour)
        player.now_playing.connect(self._mark)
        self._mark(player.current)
        player.played.connect(lambda played: self._model.count_play(played[1].id))
        self._reading: tuple[SortBy, bool] | None = None
        self._is_late = False
        self._begins_at_top = False
        self._is_first_look = library.tracks.first_look(self._sort, self._descending)
        if self._is_first_look:
            self._follow_soon()
        self.table.setSortingEnabled(True)  # sorts at once, and so finds
        self._begins_at_top = False  # at the start one is where one was

    def search(self, query: str) -> QueryMistake | None:
        """Show what `query` asks for. What is wrong with it, else None; the list then stays as it is."""
        query = query.rstrip()
        if query.strip() == self._query.strip():
            return None
        if (mistake := self._library.mistake_in(query)) is not None:
            return mistake
        self._query = query
        if query.strip():  # the first that is found comes first
            flag = self.table.selectionModel().SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(QModelIndex(), flag)
        self.best.look_for(query.strip() if is_words(query) else "")
        self._find()
        self.table.scrollToTop()
        if self._is_large() and not self._library.tracks.is_as_known(self._sort, self._descending):
            self._show_order()
        return None

    def take_focus(self) -> None:
        """On the row where one was, else the first, which is not chosen by that; without any, on what is meant."""
        table = self.table
        if not table.model().rowCount() and self.best.take_focus():
            return
        if not table.currentIndex().isValid() and table.model().rowCount():
            flag = table.selectionModel().SelectionFlag.NoUpdate
            table.selectionModel().setCurrentIndex(table.model().index(0, 0), flag)
        table.setFocus()

    def mark_hit(self, is_marked: bool) -> str:
        is_there = is_marked and self._is_found and self._pages.currentWidget() is self.table
        hit = max(0, self.table.currentIndex().row()) if is_there else None
        self.table.point_out(hit)
        track = None if hit is None else self._model.track(hit)
        return "" if track is None else track.tags.title

    def play_hit(self) -> None:
        row = max(0, self.table.currentIndex().row())
        self.table.selectRow(row)
        self._play_from(row)

    def _take_meant(self, words: str) -> None:
        if words != self._meant:
            self._meant = words
            self._find()

    def _find(self) -> None:
        is_to_come = self._ranking is None and self._reading is not None
        is_to_come = is_to_come and not self._library.tracks.is_known(self._sort, self._descending)
        self._is_found = not is_to_come and self._library.look_for(self._query, self._find)
        if not self._is_found:
            return  # soon; until then what was found before stays
        sort, descending = (self._sort, self._descending) if self._ranking is None else (SortBy.FOR_YOU, False)
        # What a worker reads is not read here as well: a key would wait for it.
        as_known = self._is_first_look or self._is_large()
        ids = self._library.find(self._query, sort, descending, as_known=as_known)
        is_instead = not len(ids) and bool(self._meant)
        if is_instead:
            ids = self._library.find(self._meant, sort, descending, as_known=as_known)
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
        if self._begins_at_top and self._reading is None:
            self._begins_at_top = False
            table.scrollToTop()
        if table.points_out and len(ids) and not table.currentIndex().isValid():
            table.point_out(0)
        self._nothing.say(self.tr("No track fits “{words}”.").format(words=self._query.strip()))
        total = plural("%n track", "%n tracks", len(ids))
        self._summary.setText(total if not self._query else self.tr("{tracks} found").format(tracks=total))
        self.keep.setVisible(bool(self._query.strip()) and not is_instead)
        self._show_why()
        self.instead.setText(self.tr("The tracks for “{words}”:").format(words=self._meant))
        self.instead.setVisible(is_instead and len(ids) > 0)
        self.shuffle.setEnabled(len(ids) > 0)
        self.for_you.setEnabled(len(ids) > 0 or self._ranking is not None)
        none = self._looking if self._library.is_scanning else self._none
        self._pages.setCurrentWidget(table if len(ids) else self._nothing if self._query else none)

    def _end_looking(self) -> None:
        """Where nothing was found, this is said."""
        if self._pages.currentWidget() is self._looking:
            self._find()

    def _follow(self) -> None:
        """The library has changed, or may have since it was kept."""
        self._is_first_look = False
        self._show_order()

    def _show_order(self) -> None:
        """A large library is put in order by a worker: the window does not wait for it."""
        if not self._is_large():
            self._find()
        elif self._reading is None:
            wanted = self._reading = self._sort, self._descending
            self._library.read_order(*wanted, self._take_order)
        else:
            self._is_late = True

    def _is_large(self) -> bool:
        """Whether a worker puts it in order."""
        return self._ranking is None and not self._is_first_look and self._library.tracks.known() >= LARGE

    def _take_order(self) -> None:
        is_wanted = self._reading == (self._sort, self._descending)
        self._reading = None
        if is_wanted:
            self._find()
        if self._is_late or not is_wanted:
            self._is_late = False
            self._show_order()

    def _stay_at(self, track: TrackId) -> None:
        """The list has grown around the row that stood on top: keep it there."""
        with suppress(ValueError):
            row = self._model.ids.index(track)
            self.table.scrollTo(self._model.index(row, 0), self.table.ScrollHint.PositionAtTop)

    def _choose_again(self, tracks: set[int], current: int | None) -> None:
        model, chosen = self.table.selectionModel(), self.table.selectionModel().selection()
        left = len(tracks)
        for row, known in enumerate(self._model.ids):
            if known in tracks:
                chosen.select(self._model.index(row, 0), self._model.index(row, self._model.columnCount() - 1))
                left -= 1
                if known == current:
                    index = self._model.index(row, self.table.spoken_column)
                    model.setCurrentIndex(index, model.SelectionFlag.NoUpdate)
            if not left:
                break
        model.select(chosen, model.SelectionFlag.ClearAndSelect)

    def _follow_soon(self) -> None:
        if not self._following.isActive():
            self._following.start()

    def _sort_by(self, by: SortBy, descending: bool) -> None:
        if (by, descending) != (self._sort, self._descending):
            self._settings.set("library_sort", {"by": by.value, "descending": descending})
        self._sort, self._descending = by, descending
        self._begins_at_top = True  # once it is sorted
        self._leave_for_you()
        self._show_order()

    def _turn_for_you(self, is_on: bool) -> None:
        if is_on:
            if self._for_you is None:  # it brings all that knows of habits
                self._for_you = self._make_for_you()
                self._for_you.ranked.connect(self._take_ranking)
            self._for_you.rank()
        else:
            self._leave_for_you()
            self._show_order()
            self.table.scrollToTop()

    def _leave_for_you(self) -> None:
        self._ranking = None
        self.for_you.setChecked(False)
        self._why.clear()
        self._show_why()
        self._hours.stop()
        self.table.show_sort(True)
        self._model.give_reasons(None)

    def _take_ranking(self, answer: "Ranking | Silence") -> None:
        """The order, once it is there, unless the listener has turned to another one meanwhile."""
        from segue.domain.offer import Silence

        if not self.for_you.isChecked():
            return
        if isinstance(answer, Silence):
            self._leave_for_you()
            self._show_order()
            self._why.setText(answer.reason)
            self._why.show()
        else:
            was_asked = self._ranking is None
            self._ranking = answer
            self._why.setText(answer.why)
            self._model.give_reasons(self._reason)
            self.table.show_sort(False)
            self._hours.start()
            self._find()
            if was_asked:
                self.table.scrollToTop()

    def _show_why(self) -> None:
        """What is said of the order speaks of all tracks, and not of those that are found."""
        is_told = bool(self._why.text()) and not self._query.strip()
        self._why.setVisible(is_told)
        self.behind.setVisible(is_told and self._ranking is not None and bool(self._ranking.behind))

    def _reason(self, track: Track) -> str:
        """Why a row stands where it stands."""
        if self._ranking is None or self._for_you is None:
            return ""
        return "\n".join(self._for_you.reason(self._ranking, track).lines)

    def _show_behind(self) -> None:
        """The plays that the sentence above the list counts."""
        if self._ranking is not None:
            title = self.tr("Fits now first")
            self._actions.plays_wanted.emit(PlaysAt(title, self._ranking.why, self._ranking.behind))

    def _show_reason(self, track: Track) -> None:
        """Why a row stands where it stands, and the plays behind that."""
        if self._ranking is not None and self._for_you is not None:
            reason = self._for_you.reason(self._ranking, track)
            said = " ".join(reason.lines)
            self._actions.plays_wanted.emit(PlaysAt(track.tags.title, said, reason.plays))

    def _follow_the_hour(self) -> None:
        """Not under the pointer, and not while nobody looks."""
        ranking = self._ranking
        is_looked_at = self.isVisible() and not self.table.underMouse()
        if ranking is not None and self._for_you is not None and is_looked_at and self._for_you.is_past(ranking.at):
            self._for_you.rank()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_the_hour()

    def _stored_sort(self) -> tuple[Column, bool]:
        stored = self._settings.get("library_sort")
        known = {by.value: column for column, by in SORTS.items()}
        if isinstance(stored, dict) and stored.get("by") in known:
            return known[stored["by"]], stored.get("descending") is True
        return Column.ARTIST, False

    def _show_sort(self, column: Column) -> None:
        """Sorts, too, once sorting is on."""
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(self._model.columns.index(column), order)

    def _add_sorts(self, menu: QMenu) -> None:
        """Sorting, for those without a mouse; by what is sorted already, it turns around."""
        now = menu.addAction(self.tr("Fits now first"))
        now.setCheckable(True)
        now.setChecked(self.for_you.isChecked())
        now.triggered.connect(self.for_you.click)
        sorts = menu.addMenu(self.tr("Sort by"))
        for column in Column:
            if column not in SORTS:
                continue
            action = sorts.addAction(self._model.name(column))
            action.setCheckable(True)
            action.setChecked(SORTS[column] is self._sort)
            action.triggered.connect(lambda _, column=column: self._choose_sort(column))

    def _choose_sort(self, column: Column) -> None:
        was_sorted = SORTS[column] is self._sort and self._ranking is None
        is_same = self.table.horizontalHeader().sortIndicatorSection() == self._model.columns.index(column)
        self._descending = was_sorted and not self._descending
        self._show_sort(column)
        if is_same and not was_sorted:  # nothing has changed in the header, so it tells nothing
            self._sort_by(SORTS[column], self._descending)

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
        more = []
        if self._ranking is not None and first is not None:
            more = [("circle-question-mark", self.tr("Why is it here?"), lambda: self._show_reason(first))]
        self._actions.open_menu(
            self,
            at,
            tracks,
            (lambda: self._play_from(rows[0])) if len(rows) == 1 else None,
            None if first is None else first.path,
            more,
        )
