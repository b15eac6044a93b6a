"""What the areas of the window have in common: what is around their pages, and how a page comes among them."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from segue.gui.command import Command
from segue.gui.keys import KeyMap
from segue.gui.long_work import LongWork
from segue.gui.places.way import Target, Way
from segue.gui.player_bar import PlayerBar
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.row_table import RowTable
from segue.gui.services import Services
from segue.gui.sidebar import Place, Sidebar
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions

W = TypeVar("W", bound=QWidget)


class Around(NamedTuple):
    """What there is of the window around its pages."""

    window: QWidget
    whole: QStackedWidget  # in one of its pages are all the others
    pages: QStackedWidget
    sidebar: Sidebar
    bar: PlayerBar
    toast: Toast
    steps: PlaylistSteps
    actions: TrackActions
    work: LongWork
    way: Way
    keys: KeyMap


class Area(QObject):
    """Some of the places. A page is made, and its module read, when it is gone to for the first time: what
    nobody looks at costs no start. It is told its services, and listens for itself.
    """

    def __init__(self, services: Services, around: Around) -> None:
        super().__init__(around.window)
        self._services = services
        self._around = around
        self._way = around.way
        around.way.lead_to(self)

    def page_of(self, target: Target) -> QWidget | None:
        """The page for `target`, showing it; none where it is a place of another area."""
        return None

    def is_there(self, target: Target) -> bool:
        """Whether one can still go back there, as far as this area knows."""
        return True

    def commands(self) -> Sequence[Command]:
        """What leads to its places, and what else can be done here at a word. Asked often: nothing is made for it."""
        return ()

    def _placed(self, page: W) -> W:
        self._around.pages.addWidget(page)
        return page

    def _edits_tags(self, *tables: RowTable) -> None:
        """By F2, which elsewhere renames a playlist; and what is chosen can be copied."""
        for table in tables:
            self._copies(table)
            edit = QShortcut(QKeySequence("F2"), table, context=Qt.ShortcutContext.WidgetShortcut)
            edit.activated.connect(
                lambda table=table: self._around.actions.tags_wanted.emit(tuple(table.selected_tracks()))
            )

    def _search_there(self, place: Place) -> None:
        """What is typed, in another place."""
        self._way.go(place, self._way.words)
        self._way.take_focus()

    def _copies(self, table: RowTable) -> None:
        """What is chosen, also to other programs, or drags it there; its columns are reset with the way back."""
        from segue.gui.track_table import TrackTable  # late: no list may have been looked at yet

        table.carry = self._around.actions.carried
        if isinstance(table, TrackTable):
            words = self.tr("The columns are as Segue brings them")
            table.columns_reset.connect(lambda back: self._around.toast.tell(words, back, stands=None))
        table.copy_chosen.connect(lambda: self._around.actions.copy(table.selected_tracks()))

    def _ask_for_folder(self) -> None:
        asked = self.tr("Where is your music?")
        chosen = QFileDialog.getExistingDirectory(self._around.window, asked, str(Path.home()))
        if chosen:
            self._services.library.add_folder(Path(chosen))
