"""The offer, as the listener sees it: a list with its reason, what it can be answered, and why."""

from collections.abc import Callable, Sequence
from datetime import time
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from segue.core.replying import not_at_this_time
from segue.domain.context import Activity
from segue.domain.offer import Form
from segue.domain.play import PlayId
from segue.domain.preferences import Kind
from segue.domain.speech import apart, plural, tr
from segue.domain.track import TrackId
from segue.domain.wording import capital
from segue.domain.wording import doing as doing_words
from segue.gui.activity_chip import activity_word
from segue.gui.answers_view import AnswersView
from segue.gui.buttons import IconButton, PrimaryButton, quiet_button, secondary_button
from segue.gui.cover_art import CoverButton
from segue.gui.covers import Cover, Covers
from segue.gui.day_arc import DayArc
from segue.gui.flow import Flow
from segue.gui.icons import pixmap
from segue.gui.labels import ElidedLabel, Label
from segue.gui.link import Link
from segue.gui.mosaic import different
from segue.gui.offer_forms import FormMark, to_go_there, word
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.room import roomy
from segue.gui.sides import placed_rect
from segue.gui.targets import PlaysAt
from segue.gui.theme import Radius, Space, Theme, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper

_STRIP_COVER = 64
_MOST_COVERS = 6
_MOST_LISTED = 8
_LEAST_NOTE = 200
#: How high a track of the mix is with one line below its title, and each line more.
_LINE = 44
_REASON_LINE = 16
#: Of a longer list, no more are shown; it has a page of its own.
_MOST_ROWS = 50
#: An album's cover, and how many lines stand beside it.
_SLEEVE = 96
_ON_SLEEVE = 5
#: Below this width the evidence stands in one column.
_TWO_COLUMNS = 600


class OfferTrack(Struct, frozen=True):
    """A track of the list, and its `place` there; `reason` says why it is in, where that is worth saying, counted
    from `plays`.
    """

    id: TrackId
    title: str
    artist: str
    cover: Cover
    reason: str = ""
    plays: tuple[PlayId, ...] = ()
    place: int = 0


class PlayLine(Struct, frozen=True):
    """A play behind the reason: when it was, and of what."""

    when: str
    what: str


class OfferView(Struct, frozen=True):
    """All words of an offer. `unexpected` is the line on what is there to surprise; where it `can_be_always`, it may
    be let begin by itself. `number` tells it from others, `habit` is what it is of in a few words, `refused` what
    follows where it is not wanted at its time; `artists` and `genres` are those in it, the most frequent first;
    `activities` are those that the listener may be doing instead.

    The covers shown are the first of its `tracks`, each once; of an album, the one. Of all plays behind the reason,
    `counted`, some are shown. `beside` are the reasons of the other genres in its name. What `has_page` is changed
    there, and not on the card; `picture` is the listener's own of a list.
    """

    title: str
    reason: str
    length: str
    tracks: tuple[OfferTrack, ...]
    unexpected: str | None = None
    evidence_lines: tuple[str, ...] = ()
    plays: tuple[PlayLine, ...] = ()
    counted: tuple[PlayId, ...] = ()
    can_be_always: bool = False
    number: int = 0
    habit: str = ""
    refused: str = ""
    artists: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    activity: Activity | None = None
    activities: tuple[Activity, ...] = ()
    form: Form = Form.MIX
    has_page: bool = False
    picture: bytes = b""
    beside: tuple[PlaysAt, ...] = ()


class _Card(QFrame):
    """A surface with round corners; `washed` lets the accent of the hour tint it from its left edge."""

    def __init__(self, keeper: ThemeKeeper, *, washed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._washed = washed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        keeper.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = QLinearGradient(whole.topLeft(), whole.bottomRight())
        fill.setColorAt(0, QColor(theme.wash if self._washed else theme.surface))
        fill.setColorAt(0.65, QColor(theme.surface))
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(theme.line), 1) if not theme.is_dark else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(whole, Radius.CARD, Radius.CARD)


class OfferCard(_Card):
    """Shows one offer. Every signal says what the listener chose; nothing is hidden by the card itself."""

    play_chosen = Signal()
    always_chosen = Signal()  # and play
    not_now_chosen = Signal()
    not_at_this_time_chosen = Signal()
    less_chosen = Signal(object, str)  # Kind, of which name
    activity_chosen = Signal(object)  # Activity | None: it was another one
    stop_habit_chosen = Signal()
    stop_genre_chosen = Signal(str)
    less_often_chosen = Signal()
    turn_off_chosen = Signal()
    why_opened = Signal()
    track_chosen = Signal(int)  # its place
    track_removed = Signal(object)  # TrackId
    keep_chosen = Signal()  # as a playlist
    page_wanted = Signal()  # of the album, or of the playlist
    plays_wanted = Signal(object)  # PlaysAt

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(keeper, washed=True, parent=parent)
        self._title = Label(size=Type.TITLE, strong=True, wraps=True)
        self._reason = Label(size=Type.LEAD, wraps=True)
        self._mark = FormMark(keeper)
        self._length = ElidedLabel(quiet=True, figures=True)
        self._arc = DayArc(keeper)
        self._strip = _Strip(keeper, covers)
        self._strip.track_chosen.connect(self.track_chosen)
        self.sleeve = _Sleeve(keeper, covers)
        self.sleeve.track_chosen.connect(self.track_chosen)
        self._evidence = _Evidence(keeper)
        self._evidence.plays_wanted.connect(self.plays_wanted)
        self.answers = AnswersView()
        self.answers.plays_wanted.connect(self.plays_wanted)
        self._evidence.add(self.answers)
        self._evidence.hide()
        self._shown = 0
        self._why = quiet_button(self.tr("Why?"))
        self._why.setCheckable(True)
        self._why.toggled.connect(self._open)
        self.tracks = _Tracks(keeper)
        self.tracks.track_chosen.connect(self.track_chosen)
        self.tracks.track_removed.connect(self.track_removed)
        self.tracks.plays_wanted.connect(self.plays_wanted)
        self.tracks.hide()
        self.list = IconButton(keeper, "list-music", self.tr("All its tracks"), size=18)
        self.list.setCheckable(True)
        self.list.toggled.connect(self._open_list)
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.play.clicked.connect(self.play_chosen)
        self.always = secondary_button(self.tr("Always"))
        self.always.setToolTip(self.tr("Play it, and let it begin by itself at this moment from now on"))
        self.always.clicked.connect(self.always_chosen)

        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(self._title)
        words.addWidget(self._reason)

        layout = QGridLayout(self)
        layout.setContentsMargins(Space.XL, Space.L, Space.L, Space.XL)
        layout.setHorizontalSpacing(Space.XL)
        layout.setVerticalSpacing(0)
        layout.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._arc, 0, 0, 2, 1, top)
        kind = QHBoxLayout()
        kind.setSpacing(Space.XS)
        kind.addWidget(self._mark)
        kind.addWidget(self._length, 1)
        layout.addLayout(kind, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1, 1, 1, 2)
        corner = QHBoxLayout()
        corner.setSpacing(0)
        self.keep = IconButton(keeper, "bookmark-plus", self.tr("Keep as a playlist"), size=18)
        self.keep.clicked.connect(self.keep_chosen)
        self.page = IconButton(keeper, *to_go_there(Form.ALBUM), size=18)
        self.page.clicked.connect(self.page_wanted)
        corner.addWidget(self.list)
        corner.addWidget(self.keep)
        corner.addWidget(self.page)
        corner.addWidget(self._more(keeper))
        layout.addLayout(corner, 0, 2, top)
        layout.addWidget(self._strip, 3, 1, 1, 2)
        layout.addWidget(self.sleeve, 3, 1, 1, 2)
        layout.addWidget(self._answers(), 5, 1, 1, 2)
        layout.addWidget(self._evidence, 6, 0, 1, 3)
        layout.addWidget(self.tracks, 7, 0, 1, 3)
        for gap in (2, 4):
            layout.setRowMinimumHeight(gap, Space.L)

        self._motion = QPropertyAnimation(self._evidence, b"maximumHeight", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.finished.connect(self._settle)

    def show_offer(self, view: OfferView) -> None:
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(view.reason)
        self._title.setText(view.title)
        self._reason.setText(view.reason)
        self._mark.show_form(view.form)
        self._length.setText(f"{word(view.form)} · {view.length}" if view.length else word(view.form))
        is_album = view.form is Form.ALBUM
        if is_album:
            self.sleeve.show_tracks(view.tracks)
        else:
            self._strip.show_tracks(_covered(view), view.unexpected, view.picture)
        self._strip.setVisible(not is_album)
        self.sleeve.setVisible(is_album)
        self.keep.setVisible(view.form is Form.MIX)
        self.page.setVisible(view.has_page)
        self.page.show_as(*to_go_there(view.form))
        self._evidence.show_view(view)
        self.tracks.show_tracks(view.tracks, can_be_shortened=view.form is Form.MIX)
        if view.number != self._shown:  # the same one, edited, stays open
            self._shown = view.number
            self._why.setChecked(False)
            self.list.setChecked(False)
        self._fill_menu(view)
        self.not_then.setToolTip(view.refused)
        self.always.setVisible(view.can_be_always)

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)

    def open_why(self, is_open: bool = True) -> None:
        self._why.setChecked(is_open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes what is open in it."""
        opened = next((one for one in (self._why, self.list) if one.isChecked()), None)
        if event.key() == Qt.Key.Key_Escape and opened is not None:
            opened.setFocus(Qt.FocusReason.OtherFocusReason)
            opened.setChecked(False)
        else:
            super().keyPressEvent(event)

    def _more(self, keeper: ThemeKeeper) -> QWidget:
        more = IconButton(keeper, "ellipsis", self.tr("More answers"), size=18)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(more)
        more.setMenu(self.menu)
        return more

    def _fill_menu(self, view: OfferView) -> None:
        menu = self.menu
        menu.clear()
        less = menu.addMenu(self.tr("Less of"))
        for kind, names in ((Kind.ARTIST, view.artists), (Kind.GENRE, view.genres)):
            less.addSeparator()
            for name in names:
                _add(less, name, partial(self.less_chosen.emit, kind, name))
        less.menuAction().setVisible(bool(view.artists or view.genres))
        if view.activity is None:
            doing = menu.addMenu(self.tr("What I am doing"))
        else:
            doing = menu.addMenu(_shown(self.tr("I am not {activity}").format(activity=doing_words(view.activity))))
        for activity in view.activities:
            _add(doing, activity_word(activity), partial(self.activity_chosen.emit, activity))
        if view.activity is not None:
            doing.addSeparator()
            _add(doing, self.tr("Nothing of this"), partial(self.activity_chosen.emit, None))
        stop = menu.addMenu(self.tr("Stop offering, until I turn it on again"))
        _add(stop, view.habit, self.stop_habit_chosen.emit)
        for genre in view.genres:
            words = self.tr("{genre} at any time").format(genre=genre)
            _add(stop, words, partial(self.stop_genre_chosen.emit, genre))
        menu.addSeparator()
        _add(menu, self.tr("Offer less often"), self.less_often_chosen.emit)
        _add(menu, self.tr("Turn offers off"), self.turn_off_chosen.emit)

    def _answers(self) -> QWidget:
        not_now = quiet_button(self.tr("Not now"))
        not_now.setToolTip(self.tr("It may be offered again another time"))
        not_now.clicked.connect(self.not_now_chosen)
        self.not_then = quiet_button(not_at_this_time())
        self.not_then.clicked.connect(self.not_at_this_time_chosen)
        row = Flow(Space.XS, Space.XS)
        for button in (self.play, self.always, not_now, self.not_then, self._why):
            row.add(button)
        self.always.hide()
        return row

    def _open_list(self, is_open: bool) -> None:
        if is_open:
            self._why.setChecked(False)
        self.tracks.setVisible(is_open)

    def _open(self, is_open: bool) -> None:
        if is_open:
            self.list.setChecked(False)
            self.why_opened.emit()
        if not self._keeper.motion or not self.isVisible():
            self._settle()
            return
        self._motion.stop()
        full = self._evidence.sizeHint().height()
        self._motion.setDuration(self._keeper.motion)
        self._motion.setStartValue(0 if is_open else self._evidence.height())
        self._motion.setEndValue(full if is_open else 0)
        self._evidence.setMaximumHeight(self._motion.startValue())
        self._evidence.show()
        self._motion.start()

    def _settle(self) -> None:
        self._evidence.setMaximumHeight(16_777_215)
        self._evidence.setVisible(self._why.isChecked())


class _Sleeve(QWidget):
    """An album: its cover, and beside it how it goes."""

    track_chosen = Signal(int)  # its place

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._covers = covers
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.L)
        self._parts: list[QWidget] = []
        self.setFixedHeight(_SLEEVE)

    def show_tracks(self, tracks: Sequence[OfferTrack]) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        if not tracks:
            return
        first = tracks[0]
        cover = CoverButton(self._keeper, self._covers, _SLEEVE, first.cover, self.tr("Play it from its start"))
        cover.clicked.connect(lambda: self.track_chosen.emit(first.place))
        words = QWidget()
        rows = QGridLayout(words)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(Space.M)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(1, 1)
        fitting = len(tracks) if len(tracks) <= _ON_SLEEVE else _ON_SLEEVE - 1
        for row, track in enumerate(tracks[:fitting]):
            number = Label(f"{track.place + 1}", quiet=True, figures=True)
            rows.addWidget(number, row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            rows.addWidget(ElidedLabel(track.title), row, 1)
        if fitting < len(tracks):
            more = plural("and %n track more", "and %n tracks more", len(tracks) - fitting)
            rows.addWidget(Label(more, quiet=True, figures=True), fitting, 1)
        self._layout.addWidget(cover)
        self._layout.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._parts = [cover, words]


class _Strip(QWidget):
    """As many covers as fit, and beside them the line on what is unexpected."""

    track_chosen = Signal(int)  # its place

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._covers = covers
        self._buttons: list[CoverButton | PlaylistCover] = []
        self._words = ""
        self._star = Label()
        self._note = Label(quiet=True, wraps=True)
        self._star.setParent(self)
        self._note.setParent(self)
        self._dress(keeper.theme)
        keeper.changed.connect(self._dress)

    def show_tracks(self, tracks: Sequence[OfferTrack], note: str | None, picture: bytes = b"") -> None:
        """First the picture, if there is one."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._pictured(picture), *map(self._made, tracks)] if picture else [*map(self._made, tracks)]
        self._words = note or ""
        self._star.setVisible(note is not None)
        self._note.setVisible(note is not None)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * _STRIP_COVER, _STRIP_COVER)

    def _made(self, track: OfferTrack) -> CoverButton:
        name = f"{apart(track.title)} — {apart(track.artist)}" if track.artist else track.title
        button = CoverButton(self._keeper, self._covers, _STRIP_COVER, track.cover, name, self)
        button.clicked.connect(lambda: self.track_chosen.emit(track.place))
        return button

    def _pictured(self, picture: bytes) -> PlaylistCover:
        cover = PlaylistCover(self._keeper, self._covers, _STRIP_COVER, self)
        cover.show_playlist("", picture, ())
        words = self.tr("Play it from its start")
        cover.setAccessibleName(words)
        cover.setToolTip(words)
        cover.clicked.connect(lambda: self.track_chosen.emit(0))
        return cover

    def _place(self) -> None:
        height = self._height()
        if height != self.height():
            self.setFixedHeight(height)
        step = _STRIP_COVER + Space.S
        has_note = bool(self._words)
        room = self.width() - (roomy(_LEAST_NOTE) + Space.XXL if has_note else 0)
        fitting = max(1, (room + Space.S) // step)
        for index, button in enumerate(self._buttons):
            at = QRect(index * step, 0, _STRIP_COVER, _STRIP_COVER)
            button.move(placed_rect(at, self.rect(), self).topLeft())
            button.setVisible(index < fitting)
        right = min(fitting, len(self._buttons)) * step + Space.S
        self._star.setGeometry(placed_rect(QRect(right, 0, roomy(16), height), self.rect(), self))
        beside = right + roomy(16) + Space.S
        width = max(0, min(roomy(320), self.width() - beside))
        self._note.setGeometry(placed_rect(QRect(beside, 0, width, height), self.rect(), self))
        # Three lines have room beside a cover; what wraps loses a little of each.
        shown = self._note.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, round(2.6 * width))
        self._note.setText(shown)
        self._note.setToolTip("" if shown == self._words else self._words)

    def _height(self) -> int:
        """That of a cover, or of three lines of the note."""
        return max(_STRIP_COVER, 3 * self._note.fontMetrics().lineSpacing() if self._words else 0)

    def _dress(self, theme: Theme) -> None:
        self._star.setPixmap(pixmap("sparkles", theme.accent, roomy(16), self.devicePixelRatioF()))
        self._place()


class _Evidence(QWidget):
    """Why: the counts and the plays behind them, beside the answers to other questions."""

    plays_wanted = Signal(object)  # PlaysAt

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(Space.S, Space.XL, Space.S, 0)
        self._layout.setSpacing(Space.XXL)
        self._columns: list[QWidget] = []

    def add(self, answers: QWidget) -> None:
        self._layout.addWidget(answers, 1)

    def show_view(self, view: OfferView) -> None:
        for column in self._columns:
            self._layout.removeWidget(column)
            column.deleteLater()
        self._columns = [self._noticed(view)]
        self._layout.insertWidget(0, self._columns[0], 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(_TWO_COLUMNS)
        self._layout.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _noticed(self, view: OfferView) -> QWidget:
        column, rows = _column(self.tr("What Segue noticed"))
        for line in view.evidence_lines:
            rows.addWidget(Label(line, figures=True, wraps=True))
        if view.plays:
            rows.addSpacing(Space.L)
            rows.addWidget(Label(self.tr("The plays behind it"), Type.SMALL, strong=True, quiet=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, play in enumerate(view.plays[:_MOST_LISTED]):
            grid.addWidget(Label(play.when, quiet=True, figures=True), row, 0)
            grid.addWidget(ElidedLabel(play.what), row, 1)
        rows.addLayout(grid)
        if len(view.counted) > len(view.plays[:_MOST_LISTED]):
            rows.addSpacing(Space.S)
            self.all_plays = secondary_button(plural("All %n play", "All %n plays", len(view.counted)))
            at = PlaysAt(view.title, view.reason, view.counted)
            self.all_plays.clicked.connect(lambda: self.plays_wanted.emit(at))
            rows.addWidget(self.all_plays, 0, Qt.AlignmentFlag.AlignLeft)
        self.beside = [self._beside(reason, rows) for reason in view.beside]
        rows.addStretch()
        return column

    def _beside(self, reason: PlaysAt, rows: QVBoxLayout) -> Link:
        """Why another genre of the name is in it, and the way to the plays that this counts."""
        rows.addSpacing(Space.L)
        rows.addWidget(Label(reason.title, Type.SMALL, strong=True, quiet=True))
        rows.addWidget(Label(reason.said, figures=True, wraps=True))
        plays = Link(self._keeper, Type.SMALL)
        many = plural("%n play", "%n plays", len(reason.plays))
        plays.show_words(self.tr("The {plays} behind it").format(plays=many))
        plays.setAccessibleName(self.tr("The {plays} behind it: {reason}").format(plays=many, reason=reason.said))
        plays.clicked.connect(lambda: self.plays_wanted.emit(reason))
        rows.addWidget(plays, 0, Qt.AlignmentFlag.AlignLeft)
        return plays


class _Tracks(QWidget):
    """The whole list, each track with its reason: to be played from any, and a mix to be shortened before."""

    track_chosen = Signal(int)  # its place
    track_removed = Signal(object)  # TrackId
    plays_wanted = Signal(object)  # PlaysAt

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, Space.L, 0, 0)
        self._rows.setSpacing(0)
        self.lines: list[QPushButton] = []
        self.removes: list[IconButton] = []

    def show_tracks(self, tracks: Sequence[OfferTrack], *, can_be_shortened: bool = True) -> None:
        """Who goes through the list by keys stays where they were."""
        focus = self.window().focusWidget()
        at = next((n for n, button in enumerate(self.removes) if button is focus), None)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.lines, self.removes = [], []
        for track in tracks[:_MOST_ROWS]:
            row = self._line(track, can_be_shortened)
            self._rows.addWidget(row)
            row.show()  # at once, so that it can have the focus
        if len(tracks) > _MOST_ROWS:
            words = plural("and %n track more", "and %n tracks more", len(tracks) - _MOST_ROWS)
            more = Label(words, quiet=True, figures=True)
            more.setContentsMargins(Space.S, Space.S, 0, 0)
            self._rows.addWidget(more)
        for button in self.removes:
            button.setEnabled(len(tracks) > 1)
        if at is not None and self.removes:
            self.removes[min(at, len(self.removes) - 1)].setFocus()

    def _line(self, track: OfferTrack, can_be_shortened: bool) -> QWidget:
        """A track, and the way to the plays behind its reason."""
        line = _TrackLine(track)
        line.clicked.connect(lambda: self.track_chosen.emit(track.place))
        row = QWidget()
        row.setFixedHeight(line.sizeHint().height())  # the style sheet would let a button be lower
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line, 1)
        if track.plays:
            words = self.tr("The plays behind it: {reason}").format(reason=track.reason)
            plays = IconButton(self._keeper, "history", words, size=16)
            at = PlaysAt(
                track.title,
                tr("{fact}.", "a sentence that is a fact: 12 plays").format(fact=capital(track.reason)),
                track.plays,
            )
            plays.clicked.connect(lambda: self.plays_wanted.emit(at))
            layout.addWidget(plays)
        self.lines.append(line)
        if can_be_shortened:
            remove = IconButton(self._keeper, "x", self.tr("Take out {title}").format(title=track.title), size=16)
            remove.clicked.connect(lambda: self.track_removed.emit(track.id))
            layout.addWidget(remove)
            self.removes.append(remove)
        return row


class _TrackLine(QPushButton):
    """One track of the list: its title, and below it why it is in, or its artist where that is told."""

    def __init__(self, track: OfferTrack) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setAccessibleName(f"{track.title}, {track.artist}" if track.artist else track.title)
        self.setAccessibleDescription(track.reason)
        title = ElidedLabel(track.title)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        lines.setSpacing(0)
        lines.addWidget(title)
        below = track.reason.split("; ") if track.reason else [track.artist] if track.artist else []
        for words in below:
            lines.addWidget(ElidedLabel(words, Type.SMALL, quiet=True))
        self._reasons = len(below)
        for label in self.findChildren(ElidedLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(_LINE) + scaled(_REASON_LINE) * (self._reasons - 1))


def _covered(view: OfferView) -> Sequence[OfferTrack]:
    """The first track of each cover."""
    covers = different((track.cover for track in view.tracks), _MOST_COVERS)
    first = {track.cover: track for track in reversed(view.tracks)}
    return tuple(first[cover] for cover in covers)


def _add(menu: QMenu, words: str, does: Callable[[], None]) -> None:
    menu.addAction(_shown(words)).triggered.connect(lambda _=False: does())


def _shown(words: str) -> str:
    """As they are, an ampersand too."""
    return words.replace("&", "&&")


def _column(title: str, indent: int = 0) -> tuple[QWidget, QVBoxLayout]:
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(Space.XS)
    heading = Label(title, Type.SMALL, strong=True, quiet=True)
    heading.setContentsMargins(indent, 0, 0, 0)
    rows.addWidget(heading)
    rows.addSpacing(Space.XS)
    return column, rows


class QuietCard(_Card):
    """Stands where the offer would: says in one line that there is none, and below it why; or what plays of the one
    that was accepted, which can be kept as a playlist; or that one has come, which can be looked at.
    """

    keep_chosen = Signal()
    look_chosen = Signal()  # at the offer that has come
    why_chosen = Signal()  # for the plays that its reason counts

    def __init__(self, keeper: ThemeKeeper, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(keeper, washed=False, parent=parent)
        self._arc = DayArc(keeper)
        self._text = Label(size=Type.LEAD, strong=True, wraps=True)
        self._hint = Label(quiet=True, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch()
        words.addWidget(self._text)
        words.addWidget(self._hint)
        words.addStretch()
        layout = QHBoxLayout()
        layout.setSpacing(Space.XL)
        layout.addWidget(self._arc)
        layout.addLayout(words, 1)
        self.keep = secondary_button(self.tr("Keep as a playlist"))
        self.keep.clicked.connect(self.keep_chosen)
        self.look = secondary_button(self.tr("Show"))
        self.look.clicked.connect(self.look_chosen)
        self.why = secondary_button(self.tr("Why?"))
        self.why.clicked.connect(self.why_chosen)
        layout.addWidget(self.why)
        layout.addWidget(self.keep)
        layout.addWidget(self.look)
        hung = QVBoxLayout(self)  # in more room than it needs, it stands where an offer begins
        hung.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        hung.addLayout(layout)
        hung.addStretch(1)
        self.show_text(text, hint)

    def show_text(
        self,
        text: str,
        hint: str,
        *,
        can_be_kept: bool = False,
        can_be_looked_at: bool = False,
        can_be_counted: bool = False,
    ) -> None:
        self.why.setVisible(can_be_counted)
        self.keep.setVisible(can_be_kept)
        self.look.setVisible(can_be_looked_at)
        self._washed = can_be_looked_at
        self.update()
        self.setAccessibleName(text)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)
