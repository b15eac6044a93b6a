"""One smart playlist: what stands in it now, and its rule, to be edited with what it would find in sight."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from segue.core.library import Library
from segue.core.playback import NowPlaying, Player
from segue.core.playlists import Playlists
from segue.core.ports.machine import Settings
from segue.core.ports.shelves import Catalogue
from segue.core.query_parser import parse_rule
from segue.core.shelving import Shelving
from segue.core.smart_playlists import SmartPlaylists
from segue.core.standing import Stand
from segue.domain.context import Activity
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.query import Field, InPlaylist, QueryMistake
from segue.domain.rule import Rule, printed
from segue.gui.buttons import PrimaryButton, quiet_button
from segue.gui.cover_choice import CoverChoice, ReadPicture
from segue.gui.covers import Covers
from segue.gui.labels import Label
from segue.gui.marked_line import MarkedLine
from segue.gui.menu_entry import add_entry
from segue.gui.playlist_head import below
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.row_table import RoomyBar
from segue.gui.rule_conditions import Known
from segue.gui.rule_editor import RuleEditor
from segue.gui.smart_list import SmartList, summary
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_list import TrackList
from segue.gui.track_menu import TrackActions
from segue.gui.track_model import Column

_SAMPLE_COLUMNS = (Column.POSITION, Column.TITLE, Column.ARTIST, Column.ALBUM, Column.LENGTH)

_DRAFTS = "rule_drafts"

#: So many tracks are shown while a rule is edited.
_SAMPLE = 100

#: However little room there is, so much of the editor is in sight (px).
_LEAST_HEIGHT = 120

#: How long one must have stopped editing before the library is asked (ms).
_TRIES_AFTER = 200


class _Draft(Struct, frozen=True):
    """A rule that is edited: of a list, or, without one, of one to be made. `unread` is its text where that cannot be
    read (yet).
    """

    playlist: PlaylistId | None
    name: str
    rule: Rule
    unread: str = ""


class SmartPage(QWidget):
    """`gone` tells that the playlist shown is there no more, `made` that the one edited has been made, `left` that
    none is to be, `resumed` that an edit that was left is to go on: of a playlist, or of one to be made; `opened`
    asks for another playlist, and the others tell what is to be done with the one shown.
    """

    gone = Signal()
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
        self._settings = settings
        self._drafts = {draft.playlist: draft for draft in self._kept_drafts()}
        self.list = SmartList(keeper, covers, library, actions, settings)
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
        tracks = TrackList(keeper, library, player, actions, settings, "rule", _SAMPLE_COLUMNS)
        self.editing = _Editing(keeper, smart, shelving, playlists, tracks, activities)
        self.editing.saved.connect(self._save)
        self.editing.cancelled.connect(self._cancel)
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self.list)
        self._faces.addWidget(self.editing)
        smart.stands.connect(self._hear)
        playlists.edited.connect(self._hear_edited)
        playlists.listed.connect(lambda _: self._hear_listed())
        player.now_playing.connect(self._mark)
        self._mark(player.current)
        player.played.connect(lambda _: self.list.model.refresh())

    @property
    def is_editing(self) -> bool:
        return self._faces.currentWidget() is self.editing

    def show_playlist(self, playlist: PlaylistId) -> None:
        """As it was left: where its rule was being edited, that goes on."""
        if self._shown is not None and self._shown.id == playlist:
            if not self.is_editing and (draft := self._drafts.pop(playlist, None)) is not None:
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
        if (draft := self._drafts.pop(playlist, None)) is not None:
            self._open_editor(draft)
        else:
            self._faces.setCurrentWidget(self.list)

    def show_new(self) -> None:
        """The editor, for a list that is made when it is saved."""
        self._put_away()
        self._open_editor(self._drafts.pop(None, self._as_saved()))

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
        """Over a restart, too: what is edited is the listener's work."""
        under_way = self.editing.draft() if self.is_editing else None
        drafts = [*self._drafts.values(), *([] if under_way is None else [under_way])]
        kept = [[its.playlist, its.name, its.unread or printed(its.rule)] for its in drafts]
        if kept != (self._settings.get(_DRAFTS) or []):
            self._settings.set(_DRAFTS, kept)

    def _kept_drafts(self) -> Iterator[_Draft]:
        stored = self._settings.get(_DRAFTS)
        there = {None, *(its.id for its in self._playlists.all() if its.kind is Kind.SMART)}
        for one in stored if isinstance(stored, list) else ():
            match one:
                case [(int() | None) as number, str(name), str(text)] if number in there:
                    playlist = None if number is None else PlaylistId(number)
                    try:
                        yield _Draft(playlist, name, parse_rule(text))
                    except QueryMistake:
                        yield _Draft(playlist, name, Rule(), text)

    def _put_away(self) -> None:
        if self.is_editing and (draft := self.editing.draft()) is not None:
            self._drafts[draft.playlist] = draft
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
        self.editing.know_lists()
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

    def _as_saved(self) -> _Draft:
        """The list that is shown, as it is; without one, a new one."""
        its = self._shown
        if its is None:
            return _Draft(None, self.tr("New smart playlist"), Rule())
        rule = self._smart.rule(its.id)
        return _Draft(its.id, its.name, Rule(), its.rule) if rule is None else _Draft(its.id, its.name, rule)

    def _open_editor(self, draft: _Draft) -> None:
        self.editing.open(draft, self._as_saved())
        self._faces.setCurrentWidget(self.editing)
        self.editing.begin()

    def _save(self, draft: _Draft) -> None:
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
            self._toast.tell(self.tr("The rule is left as it was"), lambda: self._resume(draft))
        self._faces.setCurrentWidget(self.list)
        self._keep_drafts()
        if self._shown is None:
            self.left.emit()
        else:
            self.list.edit.setFocus()

    def _resume(self, draft: _Draft) -> None:
        self._drafts[draft.playlist] = draft
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


class _Editing(QWidget):
    """The rule, as conditions and as text, and what it finds. `saved` carries the draft."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        smart: SmartPlaylists,
        shelving: Shelving,
        playlists: Playlists,
        tracks: TrackList,
        activities: Callable[[], Sequence[Activity]],
    ) -> None:
        super().__init__()
        self._smart = smart
        self._shelving = shelving
        self._playlists = playlists
        self._playlist: PlaylistId | None = None
        self._saved: _Draft | None = None
        self._rule = Rule()
        self._unread = ""  # what was typed last, while it is a mistake
        self._is_mistaken = False
        self._told: Stand | None = None
        self._known = Known(self)
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the playlist"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.textEdited.connect(lambda _: self._check_name())
        self.cancel = quiet_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.save = PrimaryButton(keeper, self.tr("Save"))
        self.save.setToolTip("Ctrl+S")
        self.save.clicked.connect(lambda: self.saved.emit(self._draft()))
        self.editor = RuleEditor(keeper, self._known, activities())
        self.editor.changed.connect(self._take_edit)
        self.text = MarkedLine(keeper)
        self.text.setAccessibleName(self.tr("The rule as text"))
        self.text.setPlaceholderText(self.tr("genre:jazz rating:>=4 limit:50 by:-plays"))
        self.text.textEdited.connect(self._take_text)
        self.mistake = Label(wraps=True, size=Type.SMALL)
        self.mistake.setAccessibleName(self.tr("What is wrong with the rule"))
        self.mistake.hide()
        self.summary = Label(quiet=True, figures=True)
        self.tracks = tracks
        tracks.setAccessibleName(self.tr("What the rule finds"))
        tracks.setMinimumHeight(_LEAST_HEIGHT)
        self._trying = QTimer(self)
        self._trying.setSingleShot(True)
        self._trying.setInterval(_TRIES_AFTER)
        self._trying.timeout.connect(self._try_out)

        head = QHBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.name, 1)
        head.addSpacing(Space.S)
        head.addWidget(self.cancel)
        head.addWidget(self.save)
        scroll = _AsHighAsNeeded(self.editor)
        written = QVBoxLayout()
        written.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        written.setSpacing(Space.XS)
        line = QHBoxLayout()
        line.setSpacing(Space.M)
        line.addWidget(Label(self.tr("As text"), quiet=True))
        line.addWidget(self.text, 1)
        written.addLayout(line)
        written.addWidget(self.mistake)
        written.addSpacing(Space.XS)
        written.addWidget(self.summary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(scroll, 7)
        layout.addLayout(written)
        layout.addWidget(self.tracks, 2)
        save = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save.click)
        leave = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.cancelled)
        shelving.changed.connect(self._know)
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def open(self, draft: _Draft, saved: _Draft) -> None:
        self._playlist, self._saved, self._rule, self._unread = draft.playlist, saved, draft.rule, draft.unread
        self.name.setText(draft.name)
        self.editor.show_rule(draft.rule)
        self.text.setText(printed(draft.rule))
        self.text.setCursorPosition(0)
        self.tracks.show_ids(())
        self.summary.setText("")
        if self._shelving.catalogue is not None:
            self._know(self._shelving.catalogue)
        self._shelving.look()
        self.know_lists()
        self._check()
        if draft.unread:
            self.text.setText(draft.unread)
            self._take_text(draft.unread)
        self._try_out()

    def begin(self) -> None:
        self.editor.begin()
        if self._playlist is None:
            self.name.setFocus()
            self.name.selectAll()
        else:
            self.editor.take_focus()

    def draft(self) -> _Draft | None:
        """What was edited; None where nothing was."""
        now, saved = self._draft(), self._saved
        is_same = saved is not None and (saved.name, saved.rule, saved.unread) == (now.name, now.rule, now.unread)
        return None if is_same else now

    def know_lists(self) -> None:
        lists = [its for its in self._playlists.all() if its.kind in (Kind.MANUAL, Kind.SMART)]
        others = [its.name for its in lists if its.id != self._playlist]
        self._known.know(InPlaylist, others)

    def _draft(self) -> _Draft:
        return _Draft(self._playlist, self.name.text().strip(), self._rule, self._unread)

    def _know(self, catalogue: Catalogue) -> None:
        self._known.know(Field.ARTIST, [artist.name for artist in catalogue.artists])
        self._known.know(Field.GENRE, [genre.name for genre in catalogue.genres])
        self._known.know(Field.ALBUM, list(dict.fromkeys(album.title for album in catalogue.albums)))

    # ---- one rule in two ways

    def _take_edit(self) -> None:
        self._rule, self._unread = self.editor.rule(), ""
        self.text.setText(printed(self._rule))
        self.text.setCursorPosition(0)
        self._check()
        self._trying.start()

    def _take_text(self, text: str) -> None:
        try:
            rule = parse_rule(text)
        except QueryMistake as mistake:
            self._unread = text
            self.text.mark(mistake.start, mistake.end)
            self._say(mistake.sentence)
            return
        self.text.mark(0, 0)
        self._rule, self._unread = rule, ""
        self.editor.show_rule(rule)
        self._check()
        self._trying.start()

    def _check_name(self) -> None:
        if self._unread:
            self._take_text(self._unread)  # what is wrong with it is still said
        else:
            self._check()

    def _check(self) -> None:
        self.text.mark(0, 0)
        try:
            parse_rule(printed(self._rule))
        except QueryMistake as mistake:  # more than can be typed: too deep, or too much
            self._say(mistake.sentence)
        else:
            self._say(self._smart.refusal(self._playlist, self.name.text(), self._rule) or "")

    def _say(self, mistake: str) -> None:
        self._is_mistaken = bool(mistake)
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))
        self.save.setEnabled(not mistake and bool(self.name.text().strip()))

    def _try_out(self) -> None:
        if not self._is_mistaken:
            self._smart.try_out(self._rule, self._playlist, self._show_tried)

    def _show_tried(self, stand: Stand) -> None:
        self._told = stand
        self.tracks.show_ids(list(stand.tracks[:_SAMPLE]))
        self._show_summary(stand, None)
        self._smart.length(stand.tracks, lambda length: self._show_summary(stand, length))
        if stand.mistake and not self.mistake.isVisible():  # a list that is not there: it may come
            self.mistake.setText(stand.mistake)
            self.mistake.show()

    def _show_summary(self, stand: Stand, length: timedelta | None) -> None:
        if stand is self._told:
            self.summary.setText(summary(stand, length))

    def _dress(self, theme: Theme) -> None:
        self.mistake.setStyleSheet(f"color: {theme.warning}")


class _AsHighAsNeeded(QScrollArea):
    """Scrolls where there is no room for all of it, and takes no more room than it needs."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(RoomyBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        inset = QWidget()
        self._within = within = QVBoxLayout(inset)
        # Its bar stands in what is the page's margin elsewhere.
        within.setContentsMargins(Space.XXL - Space.S, 0, Space.L - self.verticalScrollBar().sizeHint().width(), 0)
        within.addWidget(inner)
        self.setWidget(inset)
        self.setMinimumHeight(_LEAST_HEIGHT)
        inset.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = self._within.totalHeightForWidth(self.viewport().width())
        self.setMaximumHeight(max(_LEAST_HEIGHT, height))
