"""One smart playlist: what stands in it now, and its rule, to be edited with what it would find in sight."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from segue.core.library import Library
from segue.core.playback import NowPlaying, Player
from segue.core.playlists import Playlists
from segue.core.ports.machine import Settings
from segue.core.rule_drafts import RuleDraft, RuleDrafts
from segue.core.shelving import Shelving
from segue.core.smart_playlists import SmartPlaylists
from segue.core.standing import Stand
from segue.domain.context import Activity
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.rule import Rule
from segue.gui.cover_choice import CoverChoice, ReadPicture
from segue.gui.covers import Covers
from segue.gui.menu_entry import add_entry
from segue.gui.playlist_head import below
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.smart_list import SmartList
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

if TYPE_CHECKING:
    from segue.gui.smart_editing import SmartEditing

_SAMPLE_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)


class SmartPage(QWidget):
    """`gone` tells that the playlist shown is there no more, `made` that the one edited has been made, `left` that
    none is to be, `resumed` that an edit that was left is to go on: of a playlist, or of one to be made; `opened`
    asks for another playlist, and the others tell what is to be done with the one shown.
    """

    gone = Signal()
    editing_made = Signal(object)  # SmartEditing
    made = Signal(object)  # PlaylistId
    left = Signal()
    resumed = Signal(object)  # PlaylistId | None
    opened = Signal(object)  # PlaylistId, as below
    deletion_chosen = Signal(object)
    export_chosen = Signal(object)

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        playlists: Playlists,
        smart: SmartPlaylists,
        shelving: Shelving,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        activities: Callable[[], Sequence[Activity]],
        toast: Toast,
        steps: PlaylistSteps,
        read_picture: ReadPicture,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covering = CoverChoice(keeper, self, playlists, steps, read_picture)
        self._steps = steps
        self._player = player
        self._toast = toast
        self._playlists = playlists
        self._smart = smart
        self._actions = actions
        self._shown: Playlist | None = None
        self._unwatch: Callable[[], None] | None = None
        self._plays_at_once = False
        self._drafts = RuleDrafts(settings, (its.id for its in playlists.all() if its.kind is Kind.SMART))
        self.list = SmartList(keeper, covers, library, actions, settings, self)
        self.list.cover.clicked.connect(self._open_cover_menu)
        self.list.play.clicked.connect(lambda: self.play(0))
        self.list.table.row_activated.connect(self.play)
        self.list.table.menu_requested.connect(self._open_menu)
        self.list.edit.clicked.connect(lambda: self.edit())
        self.list.draw.clicked.connect(self._draw_anew)
        self.list.name.written.connect(self._rename)
        self.list.shuffle.clicked.connect(self._shuffle)
        self.list.queue.clicked.connect(lambda: self._actions.queue(self.list.model.ids))
        self.list.more.clicked.connect(self._open_more)

        def make_editing() -> "SmartEditing":
            from segue.gui.smart_editing import SmartEditing

            tracks = TrackList(keeper, library, player, actions, settings, "rule", _SAMPLE_COLUMNS)
            return SmartEditing(keeper, smart, shelving, playlists, tracks, activities, self)

        self._make_editing = make_editing
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self.list)
        smart.stands.connect(self._hear)
        playlists.edited.connect(self._hear_edited)
        playlists.listed.connect(lambda _: self._hear_listed())
        player.now_playing.connect(self._mark)
        self._mark(player.current)
        player.played.connect(lambda played: self.list.model.count_play(played[1].id))

    @cached_property
    def editing(self) -> "SmartEditing":
        """Made once a rule is edited: most are only looked at."""
        made = self._make_editing()
        made.saved.connect(self._save)
        made.cancelled.connect(self._cancel)
        self._playlists.listed.connect(lambda _: made.know_lists())
        self._faces.addWidget(made)
        self.editing_made.emit(made)
        return made

    @property
    def is_editing(self) -> bool:
        return self._faces.currentWidget() is not self.list

    def show_playlist(self, playlist: PlaylistId) -> None:
        """As it was left: where its rule was being edited, that goes on."""
        if self._shown is not None and self._shown.id == playlist:
            if not self.is_editing and (draft := self._drafts.take(playlist)) is not None:
                self._open_editor(draft)
            return
        self._put_away()
        self._shown = self._playlists.get(playlist)
        self._show_rule()
        self.list.forget()
        if (stand := self._smart.known(playlist)) is not None:
            self.list.show_stand(stand, self._smart)
        if self.isVisible():
            self._watch()
        if (draft := self._drafts.take(playlist)) is not None:
            self._open_editor(draft)
        else:
            self._faces.setCurrentWidget(self.list)

    def show_new(self) -> None:
        """The editor, for a list that is made when it is saved."""
        self._put_away()
        self._open_editor(self._drafts.take(None) or self._as_saved())

    def edit(self) -> None:
        """The rule of the list that is shown."""
        if self._shown is not None and not self.is_editing:
            self._open_editor(self._as_saved())

    def play(self, row: int) -> None:
        """From there; where it is not known yet what stands in it, as soon as it is."""
        if self._shown is None:
            return
        self._plays_at_once = not self.list.is_known
        if self.list.is_known:
            self._actions.play(self.list.model.ids, row, Origin(OriginKind.PLAYLIST, self._shown.id))

    def take_focus(self) -> None:
        if self.is_editing:
            self.editing.begin()
        else:
            self.list.table.setFocus()

    # ---- one list

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody looks at need not follow the clock. The program may end now."""
        super().hideEvent(event)
        self._end_watch()
        self._keep_drafts()

    def _watch(self) -> None:
        if self._unwatch is None and self._shown is not None:
            self._unwatch = self._smart.watch(self._shown.id)

    def _end_watch(self) -> None:
        if self._unwatch is not None:
            self._unwatch()
            self._unwatch = None

    def _keep_drafts(self) -> None:
        self._drafts.keep(self.editing.draft() if self.is_editing else None)

    def _put_away(self) -> None:
        if self.is_editing and (draft := self.editing.draft()) is not None:
            self._drafts.put(draft)
        self._end_watch()
        self._shown, self._plays_at_once = None, False

    def _show_rule(self) -> None:
        assert self._shown is not None
        self.list.show_rule(self._shown, self._smart.rule(self._shown.id))

    def _hear(self, stand: Stand) -> None:
        if self._shown is None or stand.playlist != self._shown.id:
            return
        self.list.show_stand(stand, self._smart)
        if self._plays_at_once:
            self.play(0)

    def _hear_edited(self, playlist: Playlist) -> None:
        if self._shown is not None and playlist.id == self._shown.id:
            self._shown = playlist
            self._show_rule()

    def _hear_listed(self) -> None:
        if self._shown is None:
            return
        now = next((its for its in self._playlists.all() if its.id == self._shown.id), None)
        if now is not None:
            self._shown = now
            self._show_rule()
        else:
            self._faces.setCurrentWidget(self.list)
            self._put_away()
            self.gone.emit()

    def _draw_anew(self) -> None:
        if self._shown is not None:
            self._smart.draw_anew(self._shown.id)

    # ---- what is done with it

    def _rename(self, name: str) -> None:
        if self._shown is not None:
            self._playlists.rename(self._shown.id, name)

    def _shuffle(self) -> None:
        if self._shown is not None:
            self._player.play_shuffled(self.list.model.ids, Origin(OriginKind.PLAYLIST, self._shown.id))

    def _duplicate(self, playlist: PlaylistId) -> None:
        words = self.tr("“{playlist}” is a copy")
        made = self._steps.do(
            lambda: self._playlists.duplicate(playlist), lambda made: words.format(playlist=made.name)
        )
        self.opened.emit(made.id)

    def _keep_as_it_is(self, playlist: PlaylistId) -> None:
        """What stands in it now, as a playlist by hand."""
        words = self.tr("“{playlist}” holds these tracks, and will stay as it is")
        its = self._playlists.get(playlist)
        made = self._steps.do(
            lambda: self._playlists.create(its.name, tuple(self.list.model.ids), folder=its.folder),
            lambda made: words.format(playlist=made.name),
        )
        self.opened.emit(made.id)

    def _open_more(self) -> None:
        if self._shown is None:
            return
        its, menu = self._shown.id, QMenu(self)
        add = partial(add_entry, menu, self._keeper.theme)
        add("pencil", self.tr("Rename"), self.list.name.write)
        add("copy", self.tr("Duplicate"), lambda: self._duplicate(its))
        keep = add("list-music", self.tr("Keep as it is now"), lambda: self._keep_as_it_is(its))
        keep.setEnabled(len(self.list.model.ids) > 0)
        self._covering.add_to(menu, its)
        add("upload", self.tr("Export…"), lambda: self.export_chosen.emit(its))
        menu.addSeparator()
        add("trash-2", self.tr("Delete"), lambda: self.deletion_chosen.emit(its))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below(self.list.more))

    def _open_cover_menu(self) -> None:
        if self._shown is not None:
            self._covering.open_menu(self._shown.id, below(self.list.cover))

    # ---- its rule

    def _as_saved(self) -> RuleDraft:
        """The list that is shown, as it is; without one, a new one."""
        its = self._shown
        if its is None:
            return RuleDraft(None, self.tr("New smart playlist"), Rule())
        rule = self._smart.rule(its.id)
        return RuleDraft(its.id, its.name, Rule(), its.rule) if rule is None else RuleDraft(its.id, its.name, rule)

    def _open_editor(self, draft: RuleDraft) -> None:
        self.editing.open(draft, self._as_saved())
        self._faces.setCurrentWidget(self.editing)
        self.editing.begin()

    def _save(self, draft: RuleDraft) -> None:
        self._faces.setCurrentWidget(self.list)
        self._keep_drafts()
        if draft.playlist is None:
            self.made.emit(self._smart.create(draft.name, draft.rule).id)
        else:
            self._smart.change(draft.playlist, draft.name, draft.rule)
            self.list.table.setFocus()

    def _cancel(self) -> None:
        draft = self.editing.draft()
        if draft is not None:
            self._toast.tell(self.tr("The rule is left as it was"), lambda: self._resume(draft), stands=None)
        self._faces.setCurrentWidget(self.list)
        self._keep_drafts()
        if self._shown is None:
            self.left.emit()
        else:
            self.list.edit.setFocus()

    def _resume(self, draft: RuleDraft) -> None:
        self._drafts.put(draft)
        self.resumed.emit(draft.playlist)

    def _mark(self, now: NowPlaying | None) -> None:
        self.list.model.show_playing(None if now is None else now.track.id)

    def _open_menu(self, at: QPoint) -> None:
        table = self.list.table
        rows = table.selected_rows()
        track = self.list.model.track(rows[0]) if len(rows) == 1 else None
        play = (lambda: self.play(rows[0])) if len(rows) == 1 else None
        path = None if track is None else track.path
        self._actions.open_menu(self, at, table.selected_tracks(), play, path)
