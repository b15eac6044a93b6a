"""Albums, artists or genres: all there are of one kind, as covers that can be put in order and narrowed by words."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from segue.core.everywhere import everywhere, with_words
from segue.core.library import Library
from segue.core.ports.machine import Settings
from segue.core.ports.shelves import Catalogue
from segue.core.shelving import Shelving
from segue.domain.text import fold
from segue.domain.track import TrackId
from segue.domain.wording import beside, chosen
from segue.gui.cover_grid import CoverGrid
from segue.gui.cover_model import CoverModel, Entry, Listed, tracks_of
from segue.gui.covers import Covers
from segue.gui.empty_page import EmptyPage
from segue.gui.following import Following
from segue.gui.labels import CountLabel
from segue.gui.named import ChoiceBox
from segue.gui.page_head import PageHead
from segue.gui.staying import show_covers
from segue.gui.targets import Shown
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.unfound_page import UnfoundPage
from segue.gui.waiting_page import WaitingPage

#: While a scan brings tracks, the covers follow at most this often (ms).
_FOLLOWS_EVERY = 2000

T = TypeVar("T", bound=Listed)


class Order(Struct, Generic[T], frozen=True):
    """One way to sort: the name under which it is kept, its words, and the key of each row."""

    name: str
    words: str
    key: Callable[[T], tuple[object, ...]]


class Kind(Struct, Generic[T], frozen=True):
    """What a page shows. `nothing` says, in a title and a sentence, why there is none."""

    name: str
    title: str
    total: Callable[[int], str]
    icon: str
    rows: Callable[[Catalogue], Sequence[T]]
    entry: Callable[[T], Entry]
    key: Callable[[T], str]
    target: Callable[[T], Shown]
    orders: tuple[Order[T], ...]
    nothing: tuple[str, str]
    is_round: bool = False


class GridPage(QWidget, Generic[T]):
    """`opened` tells what of these the listener wants to look at; `place_wanted` where words that find nothing here
    are to be looked for, `folder_wanted` asks for music to be added.
    """

    opened = Signal(object)  # Shown
    place_wanted = Signal(object)  # Place
    folder_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        shelving: Shelving,
        settings: Settings,
        actions: TrackActions,
        kind: Kind[T],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._shelving = shelving
        self._settings = settings
        self._actions = actions
        self._kind = kind
        self._typed = ""
        self._sorted: Sequence[T] = ()
        self._sorted_from: tuple[Catalogue, int] | None = None
        self._model: CoverModel[T] = CoverModel(library.tracks, kind.entry, self)
        self.grid = CoverGrid(keeper, covers, is_round=kind.is_round)
        self.grid.setModel(self._model)
        self.grid.setAccessibleName(kind.title)
        self.grid.row_activated.connect(lambda row: self.opened.emit(kind.target(self._model.rows[row])))
        self.grid.play_chosen.connect(lambda row: actions.play(self._with(row)[0]))
        self.grid.copy_chosen.connect(lambda row: actions.copy(self._with(row)[0]))
        self.grid.menu_requested.connect(self._open_menu)
        self.grid.drag_wanted.connect(self._drag)
        self.grid.chosen_changed.connect(self._say)
        self._summary = CountLabel(quiet=True, figures=True)
        self.order = ChoiceBox(self.tr("Order"))
        for order in kind.orders:
            self.order.addItem(order.words, order.name)
        stored = settings.get(f"{kind.name}_order")
        self.order.setCurrentIndex(max(0, self.order.findData(stored)))
        self.order.currentIndexChanged.connect(self._reorder)

        head = PageHead(kind.title, beside=self._summary, buttons=(self.order,), within=Space.XXL)
        self._none = EmptyPage(keeper, kind.icon, *kind.nothing, self.tr("Add a folder…"))
        self._none.action_chosen.connect(self.folder_wanted)
        self.unfound = UnfoundPage(keeper)
        self.unfound.place_wanted.connect(self.place_wanted)
        self._waiting = WaitingPage()
        below = QWidget()
        self._pages = QStackedLayout(below)
        for page in (self._waiting, self.grid, self._none, self.unfound):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XXL, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        layout.addWidget(below, 1)

        self._following = Following(self._look_if_seen, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)
        shelving.changed.connect(lambda _: self._show())

    def show_now(self) -> None:
        """As the library is now, or a moment later."""
        self._shelving.look()
        self._show()

    def narrow(self, words: str) -> None:
        """Show only what has all `words` in its name, as parts of it."""
        before, self._typed = self._typed, " ".join(words.split())
        if self._typed != before:
            if self._typed:  # the first that is found comes first
                self.grid.setCurrentIndex(QModelIndex())
            self._show()
            self.grid.scrollToTop()

    def mark_hit(self, is_marked: bool) -> str:
        is_there = is_marked and self._pages.currentWidget() is self.grid
        hit = max(0, self.grid.currentIndex().row()) if is_there else None
        self.grid.point_out(hit)
        return "" if hit is None else self._kind.entry(self._model.rows[hit]).title

    def play_hit(self) -> None:
        self.grid.play_chosen.emit(self.grid.currentIndex().row())

    def take_focus(self) -> None:
        shown = self._pages.currentWidget()
        (self.grid if shown is self.grid else self.order).setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> object:
        """Where one is on it, for `restore`."""
        current = self.grid.currentIndex()
        row = self._model.rows[current.row()] if current.isValid() else None
        return self.grid.verticalScrollBar().value(), row

    def restore(self, place: object) -> None:
        if isinstance(place, tuple):
            self._choose(place[1])
            self.grid.verticalScrollBar().setValue(place[0])

    def _show(self) -> None:
        catalogue = self._shelving.catalogue
        if catalogue is None:
            return
        order = self.order.currentIndex()
        if self._sorted_from is None or self._sorted_from[0] is not catalogue or self._sorted_from[1] != order:
            self._sorted = sorted(self._kind.rows(catalogue), key=self._kind.orders[order].key)
            self._sorted_from = (catalogue, order)
        rows = self._sorted
        self.grid.expect(len(rows))
        if self._typed:
            rows = with_words(rows, self._kind.key, fold(self._typed).split())
            if not rows:
                self.unfound.show_found(self._typed, everywhere(self._typed, self._library, catalogue))
        self._show_rows(rows)
        was_waiting = self._pages.currentWidget() is self._waiting
        self._say()
        self._pages.setCurrentWidget(self.grid if rows else self.unfound if self._typed else self._none)
        if was_waiting and self.order.hasFocus():  # only because there was nothing else yet
            self.take_focus()

    def _say(self) -> None:
        total = self._kind.total(len(self._model.rows))
        shown = self.tr("{all} found").format(all=total) if self._typed else total
        self._summary.setText(beside(chosen(len(self.grid.chosen)), shown))

    def _show_rows(self, rows: Sequence[T]) -> None:
        """What stands on top stays there, and what is chosen stays chosen, whatever comes around it."""
        grid, known = self.grid, self._model.rows
        top = grid.indexAt(QPoint(Space.S, Space.S))
        bar = grid.verticalScrollBar().value()
        seen = self._kind.target(known[top.row()]) if top.isValid() and bar else None
        offset = grid.visualRect(top).top() if top.isValid() else 0
        if not show_covers(grid, self._model, rows, self._kind.target):
            return
        row = next((i for i, one in enumerate(rows) if self._kind.target(one) == seen), None) if seen else None
        if row is not None:
            grid.scrollTo(self._model.index(row), CoverGrid.ScrollHint.PositionAtTop)
            grid.verticalScrollBar().setValue(grid.verticalScrollBar().value() - offset)

    def _choose(self, row: object) -> None:
        if row is None:
            return
        wanted = self._kind.target(row)  # type: ignore[arg-type]
        at = next((i for i, one in enumerate(self._model.rows) if self._kind.target(one) == wanted), None)
        if at is not None:
            self.grid.setCurrentIndex(self._model.index(at))

    def _reorder(self) -> None:
        self._settings.set(f"{self._kind.name}_order", self.order.currentData())
        self.grid.scrollToTop()
        self._show()
        self.grid.scrollToTop()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._shelving.look()

    def _with(self, row: int) -> tuple[Sequence[TrackId], str]:
        """The tracks of this one, or of all that are chosen with it, and what they are called."""
        rows = [self._model.rows[at] for at in self.grid.rows_with(row)]
        return tracks_of(rows), self._kind.total(len(rows)) if len(rows) > 1 else self._kind.entry(rows[0]).title

    def _drag(self, row: int) -> None:
        self._actions.drag(self.grid, *self._with(row))

    def _open_menu(self, row: int, at: QPoint) -> None:
        tracks, name = self._with(row)
        self._actions.open_menu(self, at, tracks, of=name)
