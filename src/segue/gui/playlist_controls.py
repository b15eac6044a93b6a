"""Shows the playlists in the sidebar, and does to them what is done there."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from segue.core.playlists import Playlists
from segue.core.ports.machine import Settings
from segue.core.ports.playlists import LIST_SUFFIXES
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.domain.wording import quoted
from segue.gui.icons import icon
from segue.gui.keys import KeyMap
from segue.gui.menu_entry import add_entry, add_name, shortened
from segue.gui.playlist_rows import ICONS, rows_of
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.popups import Menu
from segue.gui.sidebar import Sidebar
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions
from segue.gui.track_mime import carried_playlists

if TYPE_CHECKING:
    from segue.gui.list_exchange import ListExchange

#: So many of the last deletions are offered to be brought back.
_BROUGHT_BACK = 10
_OPEN_FOLDERS = "open_folders"


class PlaylistControls(QObject):
    """`gone_to` asks for a playlist to be shown, `play_chosen` for one to be played, `rule_chosen` for the rule of
    one to be edited, `new_rule_chosen` for that of one to be made. To a menu that opens, others add what they can do.
    """

    gone_to = Signal(object)  # PlaylistId
    play_chosen = Signal(object)  # PlaylistId
    rule_chosen = Signal(object)  # PlaylistId
    new_rule_chosen = Signal()
    new_menu_opens = Signal(QMenu)  # of what can be made
    open_menu_opens = Signal(QMenu)  # the same, where it comes to what can be brought in
    blend_menu_opens = Signal(QMenu, object)  # of a blend, by its PlaylistId

    def __init__(
        self,
        keeper: ThemeKeeper,
        sidebar: Sidebar,
        playlists: Playlists,
        steps: PlaylistSteps,
        actions: TrackActions,
        settings: Settings,
        exchange: "Callable[[], ListExchange]",
        keys: KeyMap,
    ) -> None:
        super().__init__(sidebar)
        self._keeper = keeper
        self._sidebar = sidebar
        self._playlists = playlists
        self._steps = steps
        self._actions = actions
        self._settings = settings
        self._exchange = exchange
        self._keys = keys
        stored = settings.get(_OPEN_FOLDERS)
        self._unnamed: PlaylistId | None = None
        self._opened = {PlaylistId(i) for i in stored if isinstance(i, int)} if isinstance(stored, list) else set()
        rows = sidebar.playlists
        rows.carry = self._carried
        rows.renamed.connect(self._rename)
        rows.dropped.connect(self._drop_tracks)
        rows.files_dropped.connect(self._drop_files)
        rows.paste_chosen.connect(self._paste)
        rows.moved.connect(playlists.move)
        rows.placed.connect(playlists.place)
        rows.turned.connect(self._turn)
        rows.delete_wanted.connect(self.delete)
        rows.menu_wanted.connect(self._open_menu)
        sidebar.new_list_wanted.connect(self._open_new_menu)
        actions.list_made.connect(self._let_name)
        playlists.listed.connect(lambda _: self._show())
        self._show()

    def make(self, kind: Kind = Kind.MANUAL, folder: PlaylistId | None = None) -> None:
        """A new one, whose name is to be written."""
        usual = self.tr("New folder") if kind is Kind.FOLDER else self.tr("New playlist")
        made = self._playlists.create(usual, kind=kind, folder=folder)
        if kind is not Kind.FOLDER:
            self.gone_to.emit(made.id)
        self._let_name(made.id)

    def delete(self, playlists: Sequence[PlaylistId]) -> None:
        its = self._playlists.get(playlists[0])
        held = [one for one in self._playlists.all() if one.folder == its.id]
        if len(playlists) > 1:
            words = plural("%n playlist deleted", "%n playlists deleted", len(playlists))
        elif held:
            words = self.tr("“{playlist}” deleted with all that was in it").format(playlist=its.name)
        else:
            words = self.tr("“{playlist}” deleted").format(playlist=its.name)
        self._steps.do(lambda: self._playlists.delete(*playlists), lambda _: words)

    def _carried(self, playlists: Sequence[PlaylistId]) -> QMimeData:
        """Lists by hand with their tracks, for the queue and other lists."""
        its = [self._playlists.get(one) for one in playlists]
        return carried_playlists(playlists, [track for one in its if one.kind is Kind.MANUAL for track in one.tracks])

    def _rename(self, playlist: PlaylistId, name: str) -> None:
        """It stands elsewhere then, by its name, and is still seen."""
        unnamed, self._unnamed = self._unnamed, None
        (self._playlists.name_made if playlist == unnamed else self._playlists.rename)(playlist, name)
        self._sidebar.bring_into_view(playlist)

    def _let_name(self, made: PlaylistId) -> None:
        """Where it stands in the sidebar."""
        folder = self._playlists.head(made).folder
        if folder is not None:
            self._turn(folder, True)
        self._sidebar.edit_playlist(made)
        self._unnamed = made

    def _show(self) -> None:
        self._sidebar.show_playlists(rows_of(self._playlists.all(), self._opened))

    def _turn(self, folder: PlaylistId, is_open: bool) -> None:
        if is_open != (folder in self._opened):
            self._opened ^= {folder}
            there = {its.id for its in self._playlists.all()}
            self._settings.set(_OPEN_FOLDERS, sorted(self._opened & there))
            self._show()

    def _drop_tracks(self, target: PlaylistId | None, tracks: Sequence[TrackId]) -> None:
        if target is None or self._playlists.head(target).kind is Kind.FOLDER:
            self._actions.add_to_new(tracks, target)
        else:
            self._actions.add_to(target, tracks)

    def _drop_files(self, target: PlaylistId | None, files: Sequence[Path]) -> None:
        """Lists become playlists, in the folder that they were dropped on."""
        lists = [path for path in files if path.suffix.lower() in LIST_SUFFIXES]
        if lists:
            is_folder = target is not None and self._playlists.head(target).kind is Kind.FOLDER
            self._exchange().bring(lists, target if is_folder else None)
            files = [path for path in files if path not in lists]
        if not files:
            return
        self._actions.read(files, lambda tracks: self._drop_tracks(target, tracks))

    def _paste(self, target: PlaylistId) -> None:
        self._actions.paste(partial(self._drop_tracks, target), partial(self._drop_files, target))

    def _duplicate(self, playlist: PlaylistId) -> None:
        words = self.tr("“{playlist}” is a copy")
        made = self._steps.do(
            lambda: self._playlists.duplicate(playlist), lambda made: words.format(playlist=made.name)
        )
        self.gone_to.emit(made.id)

    def _merge(self, playlists: Sequence[PlaylistId], into: PlaylistId) -> None:
        words = self.tr("{playlists} put into “{playlist}”")
        others = plural("%n playlist", "%n playlists", len([one for one in playlists if one != into]))
        made = self._steps.do(
            lambda: self._playlists.merge(playlists, into),
            lambda made: words.format(playlists=others, playlist=made.name),
        )
        self.gone_to.emit(made.id)

    def _move(self, playlists: Sequence[PlaylistId], folder: PlaylistId | None) -> None:
        if folder is not None:
            self._turn(folder, True)  # first, so that what is chosen is in sight all the time
        self._playlists.move(playlists, folder)

    def _move_to_new(self, playlists: Sequence[PlaylistId]) -> None:
        made = self._playlists.create(self.tr("New folder"), kind=Kind.FOLDER)
        self._turn(made.id, True)  # first, so that what is chosen is in sight all the time
        self._playlists.move_to_made(playlists, made.id)
        self._let_name(made.id)

    def _bring_back(self, playlists: Sequence[Playlist]) -> None:
        def told(back: Sequence[Playlist]) -> str:
            words = self.tr("{playlist} is back").format(playlist=self._words_for(playlists))
            if back[0].name == playlists[0].name:
                return words
            return self.tr("{told}, as “{name}”").format(told=words, name=back[0].name)

        self._steps.do(lambda: self._playlists.restore(*(its.id for its in playlists)), told)

    def _leave_out(self, playlist: Playlist) -> None:
        """Of the taste: what plays from it, from now on and before."""
        from segue.domain.taste import FromPlaylist

        self._actions.leave_out(FromPlaylist(playlist.id, playlist.name), playlist.name)

    # ---- menus

    def _menu(self) -> QMenu:
        menu = Menu(self._sidebar)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, icon_name: str, words: str, does: Callable[[], object]) -> None:
        add_entry(menu, self._keeper.theme, icon_name, words, does)

    def _open_new_menu(self, at: QPoint) -> None:
        menu = self._menu()
        self._add(menu, "list-music", self.tr("New playlist") + self._keys.hint("new playlist"), self.make)
        self._add(menu, ICONS[Kind.SMART], self.tr("New smart playlist"), lambda: self.new_rule_chosen.emit())
        self.new_menu_opens.emit(menu)
        self._add(menu, "folder-plus", self.tr("New folder"), partial(self.make, Kind.FOLDER))
        self._add(menu, "download", self.tr("Import playlists…"), lambda: self._exchange().ask_for_import())
        self.open_menu_opens.emit(menu)
        deleted = self._playlists.deleted()[:_BROUGHT_BACK]
        menu.addSeparator()
        self._add_sorting(menu, None)
        back = menu.addMenu(icon("history", self._keeper.theme.second, 16), self.tr("Bring back"))
        back.setEnabled(bool(deleted))
        for playlists in deleted:
            its = playlists[0]
            icon_name = ICONS.get(its.kind, "folder")
            self._add(back, icon_name, self._words_for(playlists), partial(self._bring_back, playlists))
        menu.popup(at)

    def _words_for(self, playlists: Sequence[Playlist]) -> str:
        words = quoted(playlists[0].name)
        if len(playlists) == 1:
            return words
        more = plural("%n playlist", "%n playlists", len(playlists) - 1)
        return self.tr("{playlist} and {playlists} more").format(playlist=words, playlists=more)

    def _open_menu(self, chosen: Sequence[PlaylistId], at: QPoint) -> None:
        if not chosen:
            self._open_new_menu(at)
            return
        known = {its.id: its for its in self._playlists.all()}
        menu = self._menu()
        its = known[chosen[0]]
        add_name(menu, its.name if len(chosen) == 1 else plural("%n playlist", "%n playlists", len(chosen)))
        if len(chosen) == 1:
            self._add(menu, "play", self.tr("Play"), lambda: self.play_chosen.emit(its.id))
        if len(chosen) > 1 or its.kind is not Kind.MANUAL or self._playlists.get(its.id).tracks:
            actions = self._actions
            for icon_name, words, do in (
                ("list-start", self.tr("Play next"), actions.play_next),
                ("list-plus", self.tr("Add to queue"), actions.queue),
            ):
                self._add(menu, icon_name, words, partial(actions.with_lists, chosen, do))
            menu.addSeparator()
        if len(chosen) == 1:
            if its.kind is Kind.FOLDER:
                self._add(menu, "list-music", self.tr("New playlist in it"), lambda: self.make(folder=its.id))
                self._add(menu, "folder-plus", self.tr("New folder in it"), lambda: self.make(Kind.FOLDER, its.id))
                menu.addSeparator()
            if its.kind is Kind.SMART:
                self._add(menu, ICONS[Kind.SMART], self.tr("Edit rule"), lambda: self.rule_chosen.emit(its.id))
            if its.kind is Kind.BLEND:
                self.blend_menu_opens.emit(menu, its.id)
            self._add(menu, "pencil", self.tr("Rename") + "\tF2", lambda: self._sidebar.edit_playlist(its.id))
            if its.kind is not Kind.FOLDER:
                self._add(menu, "copy", self.tr("Duplicate"), lambda: self._duplicate(its.id))
            if its.kind is not Kind.BLEND:  # which is given away as a recipe: its tracks are others each time
                self._add(menu, "upload", self.tr("Export…"), lambda: self._exchange().ask_for_export(its.id))
        self._add_merging(menu, chosen, known)
        self._add_moving(menu, chosen, known)
        self._add_sorting(menu, its.folder)
        menu.addSeparator()
        if len(chosen) == 1 and its.kind is not Kind.FOLDER:
            self._add(menu, "circle-dashed", self.tr("Leave out of my taste"), lambda: self._leave_out(its))
        self._add(menu, "trash-2", self.tr("Delete") + "\tDel", lambda: self.delete(chosen))
        menu.popup(at)

    def _add_merging(self, menu: QMenu, chosen: Sequence[PlaylistId], known: dict[PlaylistId, Playlist]) -> None:
        """Only lists by hand have tracks that can be put together."""
        if any(known[one].kind is not Kind.MANUAL for one in chosen):
            return
        if len(chosen) > 1:
            words = self.tr("Merge into “{playlist}”").format(playlist=known[chosen[0]].name)
            self._add(menu, "merge", words, lambda: self._merge(chosen, chosen[0]))
            return
        others = [its for its in known.values() if its.kind is Kind.MANUAL and its.id != chosen[0]]
        if others:
            within = menu.addMenu(icon("merge", self._keeper.theme.second, 16), self.tr("Merge with"))
            for its in others:
                self._add(within, "list-music", its.name, partial(self._merge, (its.id,), chosen[0]))

    def _add_sorting(self, menu: QMenu, folder: PlaylistId | None) -> None:
        """Of those beside it, where they were put by hand."""
        if self._playlists.is_by_hand(folder):
            words = self.tr("Sort by name")
            self._add(menu, "arrow-down-up", words, lambda: self._playlists.sort_by_name(folder))

    def _add_moving(self, menu: QMenu, chosen: Sequence[PlaylistId], known: dict[PlaylistId, Playlist]) -> None:
        within = menu.addMenu(icon("folder-input", self._keeper.theme.second, 16), self.tr("Move to folder"))
        if any(known[one].folder is not None for one in chosen):
            self._add(within, "x", self.tr("No folder"), lambda: self._move(chosen, None))
        self._add(within, "folder-plus", self.tr("New folder"), lambda: self._move_to_new(chosen))
        folders = [its for its in known.values() if its.kind is Kind.FOLDER and its.id not in chosen]
        if folders:
            within.addSeparator()
        for its in folders:
            self._add(within, "folder", shortened(its.name), partial(self._move, chosen, its.id))
