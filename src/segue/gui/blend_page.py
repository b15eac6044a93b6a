"""One blend: what it is made of, to be changed at once, and what it would hold now."""

from datetime import timedelta
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from segue.core.blend_draft import BlendDraft
from segue.core.blending import BEGINNING, Blending, Filling
from segue.core.library import Library
from segue.core.playback import Player
from segue.core.playlists import Did, Playlists
from segue.core.ports.machine import Settings
from segue.core.recipes import Recipe, RecipeMistake
from segue.core.rules_told import rule_told
from segue.domain.blend import Blend
from segue.domain.blend_wording import blend_words, short_words, source_words
from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.domain.speech import plural
from segue.domain.wording import beside, total
from segue.gui.blend_editor import BlendEditor
from segue.gui.blend_head import EDGE, BlendHead
from segue.gui.blend_list import BlendList
from segue.gui.buttons import quiet_button
from segue.gui.cover_choice import CoverChoice, ReadPicture
from segue.gui.covers import Covers
from segue.gui.editor_scroll import EditorScroll
from segue.gui.empty_page import EmptyPage
from segue.gui.labels import Label
from segue.gui.menu_entry import add_entry
from segue.gui.playlist_head import below
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.theme import Space, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions

#: What goes on (a key held, words typed) is one edit, and ends when nothing more has come for so long (ms).
_DONE_AFTER = 500

#: Among so many tracks the covers of the first albums are looked for.
_LOOKED_AT = 40

#: So much of what it would hold stays in sight while it is edited, where the editor has so much room besides (px).
_LEAST_SEEN, _LEAST_EDITOR = 108, 200
#: A page lower than this, beside type of our own size, has no room for what could be a part.
_LOW = 560


class BlendPage(QWidget):
    """`gone` tells that the playlist shown is there no more, `recipe_wanted` that its recipe is to be saved,
    `deletion_chosen` that it be deleted. One that is new is a draft until `kept` tells of it as a playlist; `left`
    tells that it is given up, and `resumed` that it is not.
    """

    gone = Signal()
    kept = Signal(object)  # PlaylistId
    left = Signal()
    resumed = Signal()
    recipe_wanted = Signal(object)  # PlaylistId
    deletion_chosen = Signal(object)  # PlaylistId

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        playlists: Playlists,
        steps: PlaylistSteps,
        blending: Blending,
        player: Player,
        actions: TrackActions,
        settings: Settings,
        read_picture: ReadPicture,
        toast: Toast,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._toast = toast
        self._draft = BlendDraft(settings)
        self._is_new = False
        self._tracks = library.tracks
        self._playlists = playlists
        self._covering = CoverChoice(keeper, self, playlists, steps, read_picture)
        self._blending = blending
        self._shown: PlaylistId | None = None
        self._its: Playlist | None = None
        self._names: dict[PlaylistId, str] = {}
        self._blend: Blend | None = None
        self._filling: Filling | None = None
        #: Counts what has been asked to be drawn: only the last of it is shown.
        self._drawing = 0
        #: Whether what is shown was new until now: what one saw of it is what one has.
        self._was_kept = False
        self._has_started = False
        self._plays_at_once = False
        self._unsaved: Blend | None = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_DONE_AFTER)
        self._saving.timeout.connect(self.save)

        self.head = head = BlendHead(keeper, covers)
        head.cover.clicked.connect(self._open_cover_menu)
        head.name.written.connect(self._rename)
        head.note.written.connect(self._write_note)
        head.more.clicked.connect(self._open_more)
        head.edit.clicked.connect(lambda: self.show_editor(not self.is_editing))
        head.play.clicked.connect(lambda: self.play())
        head.cancel.clicked.connect(self._give_up)
        head.keep.clicked.connect(lambda: self._keep(head.name.text()))
        self.editor = BlendEditor(keeper)
        self.editor.edited.connect(self._take)
        self._editing = EditorScroll(self.editor, left=EDGE)
        self.summary = Label(quiet=True, figures=True)
        self.again = quiet_button(self.tr("Draw again"))
        self.again.setToolTip(self.tr("See what it could hold as well"))
        self.again.clicked.connect(self.draw)
        self.short = Label(quiet=True, wraps=True, size=Type.SMALL)
        self.list = BlendList(keeper, library, player, actions, settings, self.play_from)
        self.list.setAccessibleName(self.tr("What the blend would hold now"))
        nothing = EmptyPage(
            keeper,
            "sparkles",
            self.tr("Nothing to play in it yet"),
            self.tr("None of its parts has a track. Give it another part, and it stands here at once."),
        )
        self._broken = Label(wraps=True, warns=True)
        self._broken.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._broken.setContentsMargins(EDGE, 0, Space.L, 0)
        self._nothing = nothing

        told = QHBoxLayout()
        told.addWidget(self.summary)
        told.addStretch()
        told.addWidget(self.again)
        drawn = QVBoxLayout()
        drawn.setContentsMargins(EDGE, 0, Space.XS, 0)  # its words end where those above do
        drawn.setSpacing(0)
        drawn.addLayout(told)
        drawn.addWidget(self.short)
        self._drawn = QWidget()
        self._drawn.setLayout(drawn)
        self._fixed = head.line, drawn
        foot = self._foot = QWidget()
        foot.setMinimumHeight(_LEAST_SEEN)
        self._faces = QStackedLayout(foot)
        for face in (self.list, nothing, self._broken):
            self._faces.addWidget(face)
        layout = self._layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addWidget(head)
        layout.addWidget(self._editing)
        layout.addWidget(self._drawn)
        layout.addWidget(foot, 1)
        layout.addStretch()
        self.show_editor(False)
        edit = QShortcut(QKeySequence("Ctrl+E"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        edit.activated.connect(self._turn_editor)
        keep = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keep.activated.connect(head.keep.click)
        playlists.edited.connect(self._hear_edited)
        playlists.listed.connect(lambda _: self._hear_listed())
        blending.started.connect(self._hear_started)

    @property
    def is_editing(self) -> bool:
        return not self._editing.isHidden()

    def show_playlist(self, playlist: PlaylistId) -> None:
        """With what it would hold now, drawn anew; with what was drawn, where that has just been kept."""
        was_kept, self._was_kept = self._was_kept, False
        self.save()
        self.head.name.end()
        self.head.note.end()
        self._is_new = False
        if playlist != self._shown:
            self._plays_at_once = False
            self.show_editor(False)
            self.list.show_filling(Filling(()), str)
            self._shown, self._blend, self._filling = playlist, None, None
        self._know_lists()
        self._show(self._playlists.get(playlist))
        if not was_kept:
            self.draw()

    def show_new(self) -> None:
        """One that is no playlist yet: as it was left, or as one begins."""
        self.save()
        self.head.name.end()
        self.head.note.end()
        draft = self._draft.get() or Recipe(self._unnamed(), BEGINNING)
        self._is_new, self._plays_at_once = True, False
        self._shown, self._its, self._blend, self._filling = None, None, draft.blend, None
        self.list.show_filling(Filling(()), str)
        self._know_lists()
        self.head.name.setText(draft.name)
        self.head.note.show_note("")
        self.editor.show_blend(draft.blend)
        if self._faces.currentWidget() is self._broken:
            self._faces.setCurrentWidget(self.list)
        self.show_editor(True)
        self._say()
        self.draw()

    def show_editor(self, shows: bool) -> None:
        """What is changed there is saved at once; so there is nothing but to leave it."""
        had_focus = self._editing.isAncestorOf(self.focusWidget() or self)
        self._editing.setVisible(shows)
        self.save()  # what was still being typed too: it is told as the focus goes
        self._show_head()
        if shows:
            self.editor.begin()
        elif had_focus:
            self.head.edit.setFocus()

    def _turn_editor(self) -> None:
        """One that is new is edited until it is kept."""
        if not self._is_new:
            self.head.edit.click()

    def play(self) -> None:
        """What is shown; once that has been played, it is filled anew."""
        if self._shown is None:
            return
        if self._has_started:
            self._blending.start(self._shown)
        elif self._filling is None:
            self._plays_at_once = True
        else:
            self.play_from(0)

    def play_from(self, row: int) -> None:
        if self._shown is not None and self._filling is not None:
            self._blending.play(self._shown, self._filling, row)

    def draw(self) -> None:
        """Fill it anew, to look at."""
        if self._blend is None:
            return
        self._drawing += 1
        drawing = self._drawing
        if self._filling is None:
            self.summary.setText(self.tr("Being drawn…"))
        self._blending.fill(self._blend, lambda filling: self._show_drawn(drawing, filling))

    def save(self) -> None:
        """What has been changed and not been saved yet, as one edit."""
        self._saving.stop()
        blend, self._unsaved = self._unsaved, None
        if blend is not None and self._shown is not None:
            self._blending.change(self._shown, blend)
        elif blend is not None and self._is_new:
            self._blend = blend
            self._draft.put(Recipe(self.head.name.text(), blend))
            self.draw()

    def take_focus(self) -> None:
        if self.is_editing:
            self.editor.begin()
        else:
            self.head.play.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._is_new:
            self._give_up()
        elif event.key() == Qt.Key.Key_Escape and self.is_editing:
            self.show_editor(False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editor.let_offer(self.height() >= scaled(_LOW))
        self._share_height()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the editor may be as high as it was not before
            self._share_height()
        return super().event(event)

    def _share_height(self) -> None:
        """Without room for both, the editor has all of it: how much it would hold is told below, and stands alone."""
        taken = Space.XL + 3 * Space.M + _LEAST_SEEN
        taken += sum(max(part.sizeHint().height(), part.minimumHeightForWidth(self.width())) for part in self._fixed)
        needed = min(self._editing.sizeHint().height(), scaled(_LEAST_EDITOR))
        has_room = not self.is_editing or self.height() - taken >= needed
        self._foot.setVisible(has_room)
        self._layout.setContentsMargins(Space.S, Space.XL, 0, 0 if has_room else Space.S)

    def hideEvent(self, event: QHideEvent) -> None:
        self.save()

    # ---- what it is

    def _show(self, playlist: Playlist) -> None:
        self._its = playlist
        self.head.name.setText(playlist.name)
        self.head.note.show_note(playlist.note)
        self._show_cover()
        try:
            self._blend = self._blending.recipe(playlist).blend
        except RecipeMistake as mistake:
            self._blend = None
            self._broken.setText(str(mistake))
            self._faces.setCurrentWidget(self._broken)
        else:
            self.editor.show_blend(self._blend)
            if self._faces.currentWidget() is self._broken:
                self._faces.setCurrentWidget(self.list)
        self._show_head()
        self._say()

    def _show_head(self) -> None:
        note = "" if self._its is None else self._its.note
        self.head.show_for(self._blend, note, is_new=self._is_new, is_editing=self.is_editing)
        self._drawn.setVisible(self._blend is not None)
        self._share_height()

    def _show_cover(self) -> None:
        """Its own, or covers of what it would hold."""
        if self._its is not None:
            ids = () if self._filling is None else self._filling.tracks[:_LOOKED_AT]
            tracks = self._tracks.many(list(dict.fromkeys(ids)))
            self.head.cover.show_playlist(self._its.name, self._its.cover, tracks)

    def _say(self) -> None:
        blend = self._unsaved or self._blend
        if blend is not None:
            names = [source_words(part.source, self._names.get, rule_told) for part in blend.parts]
            words = blend_words(blend, self._names.get, rule_told)
            self.head.show_parts(words, [part.share for part in blend.parts], names)

    def _take(self, blend: Blend, is_done: bool) -> None:
        self._unsaved = blend
        self._say()
        if is_done:
            self.save()
        else:
            self._saving.start()

    def _hear_edited(self, playlist: Playlist) -> None:
        if self._shown is not None and playlist.id == self._shown and playlist.kind is Kind.BLEND:
            before = self._blend
            self._show(playlist)
            if self._blend != before and self.isVisible():
                self.draw()

    def _hear_listed(self) -> None:
        self._know_lists()
        if self._shown is None:
            return
        if self._shown in self._names:
            self.head.name.setText(self._names[self._shown])
            self._say()
        else:
            self._shown, self._unsaved = None, None
            self.gone.emit()

    def _know_lists(self) -> None:
        lists = self._playlists.all()
        self._names = {its.id: its.name for its in lists}
        self.editor.know_lists(lists)

    # ---- one that is new

    def _keep(self, name: str) -> None:
        """From now on it is a playlist; one that nobody has named yet can be named at once, as any new one."""
        if not self._is_new:
            return
        self.save()
        blend = self._blend
        assert blend is not None
        self._is_new = False
        self._draft.drop()
        self._shown, self._was_kept = self._blending.create(name, blend).id, True
        self.show_editor(False)
        self.kept.emit(self._shown)
        if name == self._unnamed():
            self.head.name.write()

    def _unnamed(self) -> str:
        return self.tr("New blend")

    def _give_up(self) -> None:
        self.save()
        draft = self._draft.get()
        self._is_new = False
        self._draft.drop()
        if draft is not None:
            self._toast.tell(self.tr("No blend was made"), lambda: self._resume(draft), stands=None)
        self.left.emit()

    def _resume(self, draft: Recipe) -> None:
        self._draft.put(draft)
        self.resumed.emit()

    # ---- what is done with it

    def _rename(self, name: str) -> None:
        if self._is_new:
            self._keep(name)
        elif self._shown is not None:
            self._playlists.rename(self._shown, name)

    def _write_note(self, note: str) -> None:
        if self._shown is not None:
            self._playlists.change(self._shown, lambda its: replace(its, note=note), Did.NOTED)

    def _begin_note(self) -> None:
        self.show_editor(False)  # there is no room for both
        self.head.note.write()

    def _open_cover_menu(self) -> None:
        if self._shown is not None:
            self._covering.open_menu(self._shown, below(self.head.cover))

    def _open_more(self) -> None:
        if self._shown is None:
            return
        its, menu = self._shown, QMenu(self)

        add = partial(add_entry, menu, self._keeper.theme)
        add("pencil", self.tr("Rename"), self.head.name.write)
        add("pencil", self.tr("Write a note"), self._begin_note)
        self._covering.add_to(menu, its)
        menu.addSeparator()
        add("book-open", self.tr("Save as recipe…"), self._want_recipe).setEnabled(self._blend is not None)
        menu.addSeparator()
        add("trash-2", self.tr("Delete"), lambda: self.deletion_chosen.emit(its))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below(self.head.more))

    def _want_recipe(self) -> None:
        self.save()
        self.recipe_wanted.emit(self._shown)

    # ---- what it would hold

    def _show_drawn(self, drawing: int, filling: Filling) -> None:
        if drawing == self._drawing and self._blend is not None:
            self._show_filling(filling)
            self._has_started = False
            if self._plays_at_once:
                self._plays_at_once = False
                self.play_from(0)

    def _hear_started(self, started: tuple[PlaylistId, Filling]) -> None:
        playlist, filling = started
        if playlist == self._shown:
            self._drawing += 1  # what was being drawn is not to be seen any more
            if filling is not self._filling:
                self._show_filling(filling)
            self._has_started = True

    def _show_filling(self, filling: Filling) -> None:
        blend = self._blend
        if blend is None:
            return
        self._filling = filling
        self._show_cover()
        parts = blend.parts
        name = self._names.get
        self.list.show_filling(filling, lambda number: source_words(parts[number].source, name, rule_told))
        length = sum((filled.song.length for filled in filling.filled), timedelta())
        tracks = plural("%n track", "%n tracks", len(filling.filled))
        words = self.tr("{tracks} to begin with") if blend.is_endless else "{tracks}"
        self.summary.setText(beside(words.format(tracks=tracks), total(length)) if length else "")
        gave = [sum(filled.part == number for filled in filling.filled) for number in range(len(parts))]
        short = [short_words(parts[number].source, gave[number], name, rule_told) for number in filling.short]
        self.short.setText("\n".join(short))
        has_any = bool(filling.filled)
        self.short.setVisible(bool(short) and has_any)
        self.head.play.setEnabled(has_any)
        self._faces.setCurrentWidget(self.list if has_any else self._nothing)
