"""A rule that is edited, as conditions and as text, with what it would find in sight."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from segue.core.playlists import Playlists
from segue.core.ports.shelves import Catalogue
from segue.core.query_parser import parse_rule
from segue.core.rule_drafts import RuleDraft
from segue.core.shelving import Shelving
from segue.core.smart_playlists import SmartPlaylists
from segue.core.standing import Stand
from segue.domain.context import Activity
from segue.domain.playlist import Kind, PlaylistId
from segue.domain.query import Field, InPlaylist, QueryMistake
from segue.domain.rule import Rule, printed
from segue.gui.buttons import PrimaryButton, quiet_button
from segue.gui.empty_page import EmptyPage
from segue.gui.flow import Flow, together
from segue.gui.labels import Label
from segue.gui.marked_line import MarkedLine
from segue.gui.page_scroll import RIGHT
from segue.gui.row_table import RoomyBar
from segue.gui.rule_conditions import Known
from segue.gui.rule_editor import RuleEditor
from segue.gui.smart_list import summary
from segue.gui.theme import Space, Type, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_list import TrackList
from segue.gui.turns import once_painted

#: So many tracks are shown while a rule is edited.
_SAMPLE = 100

#: However little room there is, so much of the editor is in sight (px).
_LEAST_HEIGHT = 120

#: A rule that needs more is scrolled, beside what it finds (px).
_LEAST_RULE = 320

#: Where less than so much would be left of the name, the buttons stand below it.
_LEAST_NAME = 120

#: How long one must have stopped editing before the library is asked (ms).
_TRIES_AFTER = 200


class SmartEditing(QWidget):
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
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._smart = smart
        self._shelving = shelving
        self._playlists = playlists
        self._playlist: PlaylistId | None = None
        self._saved: RuleDraft | None = None
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
        self.name.returnPressed.connect(self.editor.take_focus)  # Tab comes to what stands beside the name first
        self.text = MarkedLine(keeper)
        self.text.setAccessibleName(self.tr("The rule as text"))
        self.text.setPlaceholderText(self.tr("genre:jazz rating:>=4 limit:50 by:-plays"))
        self.text.textEdited.connect(self._take_text)
        self.mistake = Label(wraps=True, size=Type.SMALL, warns=True)
        self.mistake.setAccessibleName(self.tr("What is wrong with the rule"))
        self.mistake.hide()
        self.summary = Label(quiet=True, figures=True)
        self.tracks = tracks
        tracks.setAccessibleName(self.tr("What the rule finds"))
        self.nothing = EmptyPage(
            keeper,
            "settings-2",
            self.tr("Nothing fits these conditions"),
            self.tr("Take one away, or ask for less with it: what fits then stands here at once."),
        )
        self._trying = QTimer(self)
        self._trying.setSingleShot(True)
        self._trying.setInterval(_TRIES_AFTER)
        self._trying.timeout.connect(self._try_out)

        hold(self.name, least_width=_LEAST_NAME)
        line = Flow(Space.S, Space.S)
        line.add(self.name, grows=True)
        line.add(together(self.cancel, self.save, between=Space.S))
        head = QHBoxLayout()
        head.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        head.addWidget(line)
        written = QVBoxLayout()
        written.setContentsMargins(Space.XXL - Space.S, 0, Space.L, 0)
        written.setSpacing(Space.XS)
        as_text = QHBoxLayout()
        as_text.setSpacing(Space.M)
        as_text.addWidget(Label(self.tr("As text"), quiet=True))
        as_text.addWidget(self.text, 1)
        written.addLayout(as_text)
        written.addWidget(self.mistake)
        written.addSpacing(Space.XS)
        written.addWidget(self.summary)
        self._fixed = head, written
        layout = self._layout = QVBoxLayout(self)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        self._scroll = _AsHighAsNeeded(self.editor, self)
        self._scroll.fitted.connect(self._share_height)
        layout.addWidget(self._scroll, 7)
        layout.addLayout(written)
        self._sample = found = QWidget(self)
        found.setMinimumHeight(_LEAST_HEIGHT)
        self._found = QStackedLayout(found)
        self._found.addWidget(tracks)
        self._found.addWidget(self.nothing)
        layout.addWidget(found, 2)
        save = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.save.click)
        leave = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.cancelled)
        shelving.changed.connect(self._know)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """A long rule in a low window has all of it: how much it finds is told above, and stands there alone."""
        taken = Space.XL + 3 * Space.M + _LEAST_HEIGHT
        taken += sum(max(part.sizeHint().height(), part.minimumHeightForWidth(self.width())) for part in self._fixed)
        left = self.height() - taken
        has_room = left >= min(self._scroll.maximumHeight(), scaled(_LEAST_RULE))
        self._sample.setVisible(has_room)
        self._layout.setContentsMargins(Space.S, Space.XL, 0, 0 if has_room else Space.S)

    def open(self, draft: RuleDraft, saved: RuleDraft) -> None:
        self._playlist, self._saved, self._rule, self._unread = draft.playlist, saved, draft.rule, draft.unread
        self.name.setText(draft.name)
        self.name.setCursorPosition(0)
        self.editor.show_rule(draft.rule)
        self.text.setText(printed(draft.rule))
        self.text.setCursorPosition(0)
        self.tracks.show_ids(())
        self._found.setCurrentWidget(self.tracks)
        self.summary.setText("")
        once_painted(self, self._know_shelved)  # who types comes to it later
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

    def draft(self) -> RuleDraft | None:
        """What was edited; None where nothing was."""
        now, saved = self._draft(), self._saved
        is_same = saved is not None and (saved.name, saved.rule, saved.unread) == (now.name, now.rule, now.unread)
        return None if is_same else now

    def know_lists(self) -> None:
        lists = [its for its in self._playlists.all() if its.kind in (Kind.MANUAL, Kind.SMART)]
        others = [its.name for its in lists if its.id != self._playlist]
        self._known.know(InPlaylist, others)

    def _draft(self) -> RuleDraft:
        return RuleDraft(self._playlist, self.name.text().strip(), self._rule, self._unread)

    def _know_shelved(self) -> None:
        if (catalogue := self._shelving.catalogue) is not None:
            self._know(catalogue)

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
        self._found.setCurrentWidget(self.tracks if stand.tracks else self.nothing)
        self._show_summary(stand, None)
        self._smart.length(stand.tracks, lambda length: self._show_summary(stand, length))
        if stand.mistake and not self.mistake.isVisible():  # a list that is not there: it may come
            self.mistake.setText(stand.mistake)
            self.mistake.show()

    def _show_summary(self, stand: Stand, length: timedelta | None) -> None:
        if stand is self._told:
            self.summary.setText(summary(stand, length))


class _AsHighAsNeeded(QScrollArea):
    """Scrolls where there is no room for all of it, and takes no more room than it needs; `fitted` when that is known
    anew.
    """

    fitted = Signal()

    def __init__(self, inner: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(RoomyBar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        inset = QWidget()
        self._within = within = QVBoxLayout(inset)
        # Its bar stands in what is the page's margin elsewhere.
        within.setContentsMargins(Space.XXL - Space.S, 0, RIGHT, 0)
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
        self.fitted.emit()
