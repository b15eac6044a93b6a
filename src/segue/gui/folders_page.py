"""The folders of the disk, one at a time: those that lie in it, and the tracks right in it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from segue.core.browsing import Browsing
from segue.core.library import Library
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.core.ports.shelves import FolderListing, FolderRow
from segue.domain.play import CHOSEN
from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.domain.wording import amount, beside, chosen, readable
from segue.gui.buttons import quiet_button
from segue.gui.emptied import empty
from segue.gui.empty_page import EmptyPage
from segue.gui.folder_list import FolderList
from segue.gui.following import Following
from segue.gui.labels import Label
from segue.gui.page_head import ListHead
from segue.gui.targets import FolderAt
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column
from segue.gui.waiting_page import WaitingPage

_COLUMNS = (Column.TITLE, Column.ARTIST, Column.ALBUM, Column.PLAYS, Column.LENGTH)
_FOLLOWS_EVERY = 2000
#: Of the way to a folder, as many steps are shown.
_STEPS = 4
_LONGEST_STEP = 24


class FoldersPage(QWidget):
    """`opened` tells a folder that is to be looked into, None for the first page; `folder_wanted` asks for one to be
    added to the library, `back_chosen` for where one was before.
    """

    opened = Signal(object)  # FolderAt | None
    back_chosen = Signal()
    folder_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        browsing: Browsing,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._browsing = browsing
        self._player = player
        self._actions = actions
        self._at: Path | None = None
        self._asked = 0
        self._restoring: object = None
        self._content = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # while what it is to show is still to come
        self.list = FolderList(keeper)
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.row_activated.connect(lambda row: self.opened.emit(FolderAt(self.list.rows[row].path)))
        self.list.play_chosen.connect(lambda row: self._play(self._with(row)))
        self.list.copy_chosen.connect(lambda row: self._browsing.below(self._with(row), actions.copy))
        self.list.menu_requested.connect(self._open_menu)
        self.list.drag_wanted.connect(self._drag)
        self.tracks = TrackList(keeper, library, player, actions, settings, "folder", _COLUMNS)
        self.tracks.setAccessibleName(self.tr("Tracks of the folder"))
        self.list.chosen_changed.connect(self._say)
        self._summary = Label(quiet=True, figures=True, wraps=True)
        head = self.head = ListHead(keeper)
        head.back.clicked.connect(lambda: self.back_chosen.emit())
        head.play.setToolTip(self.tr("All that lies below this folder, in its order"))
        head.play.clicked.connect(lambda: self._play([self._shown] if self._shown else []))
        head.shuffle.clicked.connect(self._shuffle)
        self._way = QWidget()
        self._steps = QHBoxLayout(self._way)
        self._steps.setContentsMargins(0, 0, Space.L, 0)
        self._steps.setSpacing(0)

        head.add_below(self._summary)
        head.add_below(self._way)
        self._listed = QWidget()
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(head)
        lists = QVBoxLayout()
        lists.setContentsMargins(Space.S, 0, 0, 0)
        lists.addWidget(self.list, 1)
        lists.addWidget(self.tracks, 1)
        column.addLayout(lists, 1)
        gone = EmptyPage(
            keeper,
            "folder",
            self.tr("Nothing here any more"),
            self.tr("No track of the library lies in this folder now."),
            self.tr("Back"),
        )
        gone.action_chosen.connect(self.back_chosen)
        none = EmptyPage(
            keeper,
            "folder",
            self.tr("No folders yet"),
            self.tr("The folders that hold your music are shown here as they are on the disk."),
            self.tr("Add a folder…"),
        )
        none.action_chosen.connect(self.folder_wanted)
        self._pages = QStackedLayout()
        for page in (WaitingPage(), self._listed, gone, none):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.addLayout(self._pages)

        for keys in ("Backspace", "Alt+Up"):
            up = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            up.activated.connect(self._go_up)
        self._following = Following(self._look_if_seen, _FOLLOWS_EVERY, self)
        library.changed.connect(self._following.soon)
        library.folders_changed.connect(self._following.soon)

    @property
    def _shown(self) -> Path | None:
        """The folder whose content is shown. There is no choice to be made of the library's only one."""
        roots = self._browsing.roots
        return roots[0] if self._at is None and len(roots) == 1 else self._at

    def show_now(self, target: FolderAt | None) -> None:
        """Show a folder, or, without one, those of the library; a moment later in any case."""
        before, self._at = self._at, None if target is None else target.path
        if before != self._at:
            self._pages.setCurrentIndex(0)
            # Where one comes from, if it lies here.
            self._restoring = (before, 0, 0) if before is not None else None
            self.tracks.clearSelection()
        self._look()

    def take_focus(self) -> None:
        if self._pages.currentWidget() is not self._listed:
            self.setFocus()
        elif self.list.isVisibleTo(self):
            if self.list.named is None:
                self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()
        else:
            self.tracks.take_focus()

    def place(self) -> object:
        return self.list.named, self.list.verticalScrollBar().value(), self.tracks.verticalScrollBar().value()

    def restore(self, place: object) -> None:
        """As soon as it is shown."""
        self._restoring = place

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _look(self) -> None:
        self._asked += 1
        asked, folder = self._asked, self._shown
        if folder is not None:
            self._browsing.look(folder, lambda listing: self._take(asked, listing.here, listing.folders, listing))
            return
        roots = sorted(self._browsing.roots)
        if roots:
            self._browsing.rows(roots, lambda rows: self._take(asked, None, rows, None))
        else:
            self._pages.setCurrentIndex(3)

    def _take(
        self, asked: int, here: FolderRow | None, folders: Sequence[FolderRow], listing: FolderListing | None
    ) -> None:
        if asked != self._asked:  # one is elsewhere by now
            return
        if here is not None and not here.tracks and self._at is not None:
            self._pages.setCurrentIndex(2)
            return
        had_focus = self.hasFocus()
        is_new = self._pages.currentWidget() is not self._listed
        folder = self._at
        self.head.show_back(folder is not None)
        self.head.title.setText(self.tr("Folders") if folder is None else readable(folder.name or folder))
        self._show_way()
        tracks = here.tracks if here is not None else sum(row.tracks for row in folders)
        length = here.length if here is not None else None
        of_folders = plural("%n folder", "%n folders", len(folders)) if folders else ""
        self._content = beside(of_folders, amount(tracks, length))
        for button in (self.head.play, self.head.shuffle):
            button.setVisible(here is not None)
            button.setEnabled(bool(tracks))
        self.list.show_rows(folders)
        self._say()
        self.tracks.show_ids(listing.tracks if listing is not None else ())
        has_tracks = bool(len(self.tracks.ids))
        self.list.setVisible(bool(folders) or not has_tracks)  # else the head would have its room
        self.tracks.setVisible(has_tracks)
        self._share_height()
        self._pages.setCurrentWidget(self._listed)
        if is_new:
            self.list.scrollToTop()
            self.tracks.scrollToTop()
        if isinstance(self._restoring, tuple):
            named, over_folders, over_tracks = self._restoring
            self._restoring = None
            self.list.verticalScrollBar().setValue(over_folders)
            self.tracks.verticalScrollBar().setValue(over_tracks)
            self.list.choose(named)
        if had_focus:
            self.take_focus()

    def _say(self) -> None:
        self._summary.setText(beside(chosen(len(self.list.chosen)), self._content))

    def _share_height(self) -> None:
        """Folders above tracks take no more than they need, and not all of it."""
        row = self.list.row_height
        needed = len(self.list.rows) * row
        if len(self.tracks.ids):
            self.list.setFixedHeight(min(needed, max(3 * row, self.height() * 2 // 5 // row * row)))
        else:
            self.list.setMinimumHeight(0)
            self.list.setMaximumHeight(16_777_215)

    def _show_way(self) -> None:
        """The folders around the one shown, each to go to."""
        empty(self._steps)
        self._way.setVisible(self._at is not None)
        if self._at is None:
            return
        self._add_step(self.tr("Folders"), None)
        around = self._around(self._at)
        if len(around) > _STEPS:
            self._steps.addWidget(Label("›", quiet=True))
            self._steps.addWidget(Label(" … ", quiet=True))
        for folder in around[-_STEPS:]:
            self._steps.addWidget(Label("›", quiet=True))
            self._add_step(readable(folder.name or folder), folder)
        self._steps.addStretch()

    def _add_step(self, words: str, folder: Path | None) -> None:
        short = words if len(words) <= _LONGEST_STEP else f"{words[: _LONGEST_STEP - 1]}…"
        step: QPushButton = quiet_button(short.replace("&", "&&"))
        step.setAccessibleName(self.tr("Go to {folder}").format(folder=words))
        step.clicked.connect(lambda: self.opened.emit(None if folder is None else FolderAt(folder)))
        self._steps.addWidget(step)

    def _around(self, folder: Path) -> list[Path]:
        """The folders that one goes through from the first page to `folder`."""
        roots = self._browsing.roots
        holding = [root for root in roots if folder.is_relative_to(root)]
        if not holding:
            return []
        root = min(holding, key=lambda path: len(path.parts))
        way = [parent for parent in reversed(folder.parents) if parent.is_relative_to(root)]
        return [parent for parent in way if len(roots) > 1 or parent != root]

    def _go_up(self) -> None:
        if self._at is not None:
            around = self._around(self._at)
            self.opened.emit(FolderAt(around[-1]) if around else None)

    def _with(self, row: int) -> Sequence[Path]:
        """This folder, or all that are chosen with it."""
        return [self.list.rows[at].path for at in self.list.rows_with(row)]

    def _play(self, folders: Sequence[Path]) -> None:
        if folders:
            self._browsing.below(folders, self._actions.play)

    def _shuffle(self) -> None:
        if self._shown is not None:
            self._browsing.below([self._shown], lambda tracks: self._player.play_shuffled(tracks, CHOSEN))

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._look()

    def _drag(self, row: int) -> None:
        """All that lies below it, once that is known, if it is held still."""
        folders = self._with(row)
        self._browsing.below(folders, lambda tracks: self._actions.drag(self.list, tracks, _called(folders)))

    def _open_menu(self, row: int, at: QPoint) -> None:
        folders = self._with(row)
        # What is shown to the listener is what a path lies in.
        inside = folders[0] / folders[0].name if len(folders) == 1 else None

        def show(tracks: Sequence[TrackId]) -> None:
            if self.isVisible():
                self._actions.open_menu(self, at, tracks, path=inside, of=_called(folders))

        self._browsing.below(folders, show)


def _called(folders: Sequence[Path]) -> str:
    return folders[0].name if len(folders) == 1 else plural("%n folder", "%n folders", len(folders))
