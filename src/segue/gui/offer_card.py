"""The offer, as the listener sees it: a list with its reason, what it can be answered, and why."""

from collections.abc import Callable
from datetime import time
from functools import partial

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from segue.core.replying import not_at_this_time
from segue.domain.offer import Form
from segue.domain.preferences import Kind
from segue.domain.wording import doing as doing_words
from segue.gui.activity_chip import activity_word
from segue.gui.answers_view import AnswersView
from segue.gui.buttons import IconButton, PrimaryButton, SentenceButton, quiet_button, secondary_button
from segue.gui.covers import Covers
from segue.gui.day_arc import DayArc
from segue.gui.flow import Flow
from segue.gui.labels import CountLabel, Label
from segue.gui.offer_covers import OfferSleeve, OfferStrip
from segue.gui.offer_evidence import OfferEvidence
from segue.gui.offer_forms import FormMark, to_go_there, word
from segue.gui.offer_tracks import OfferTracks
from segue.gui.offer_view import OfferView, covered
from segue.gui.reading_order import read_first
from segue.gui.sides import margins
from segue.gui.theme import Space, Type, font, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.washed_card import WashedCard

#: Narrower than this beside type of our own size, less is left free; and than this, the day has no room beside the
#: words, and the title is smaller.
_TIGHT, _NARROW = 640, 400


class OfferCard(WashedCard):
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
    track_chosen = Signal(int)  # its place
    track_removed = Signal(object)  # TrackId
    keep_chosen = Signal()  # as a playlist
    drag_wanted = Signal()  # of all of it
    page_wanted = Signal()  # of the album, or of the playlist
    plays_wanted = Signal(object)  # PlaysAt
    why_told = Signal(int)  # to who has asked for it from elsewhere, below this height of the card

    def __init__(self, keeper: ThemeKeeper, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(keeper, washed=True, parent=parent)
        self._title = Label(size=Type.TITLE, strong=True, wraps=True)
        self._reason = Label(size=Type.LEAD, wraps=True)
        self._mark = FormMark(keeper)
        self._length = CountLabel(quiet=True, figures=True)
        self._arc = DayArc(keeper)
        self._strip = OfferStrip(keeper, covers)
        self._strip.track_chosen.connect(self.track_chosen)
        self.sleeve = OfferSleeve(keeper, covers)
        self.sleeve.track_chosen.connect(self.track_chosen)
        self._strip.drag_wanted.connect(self.drag_wanted)
        self.sleeve.drag_wanted.connect(self.drag_wanted)
        self._evidence = OfferEvidence(keeper)
        self._is_asked = False
        self._evidence.plays_wanted.connect(self.plays_wanted)
        self.answers = AnswersView()
        self.answers.plays_wanted.connect(self.plays_wanted)
        self._evidence.add(self.answers)
        self._evidence.hide()
        self._shown = 0
        self._why = quiet_button(self.tr("Why?"))
        self._why.setCheckable(True)
        self._why.toggled.connect(self._open)
        self.tracks = OfferTracks(keeper)
        self.tracks.track_chosen.connect(self.track_chosen)
        self.tracks.track_removed.connect(self.track_removed)
        self.tracks.plays_wanted.connect(self.plays_wanted)
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

        self._room: tuple[bool, bool] | None = None
        layout = self._grid = QGridLayout(self)
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
        answers = self._answers()
        layout.addWidget(answers, 5, 1, 1, 2)
        layout.addWidget(self._evidence, 6, 0, 1, 3)
        read_first(answers, self._evidence)
        layout.addWidget(self.tracks, 7, 0, 1, 3)
        for gap in (2, 4):
            layout.setRowMinimumHeight(gap, Space.L)

        self._motion = QPropertyAnimation(self._evidence, b"maximumHeight", self)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.finished.connect(self._settle)
        keeper.changed.connect(self._fit)  # Qt gives the title back the size that it was made in

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a small window its answers have one line; beside type that is large for that, it is words above all."""
        is_tight, is_narrow = self.width() < scaled(_TIGHT), self.width() < scaled(_NARROW)
        fitting = font(Type.HEADING if is_narrow else Type.TITLE, strong=True)
        if fitting.pixelSize() != self._title.font().pixelSize():
            self._title.setFont(fitting)
        if (is_tight, is_narrow) == self._room:
            return
        self._room = is_tight, is_narrow
        self._arc.setVisible(not is_narrow)
        self._grid.setHorizontalSpacing(Space.M if is_tight else Space.XL)
        left, right = (Space.L, Space.L if is_narrow else Space.S) if is_tight else (Space.XL, Space.L)
        self._grid.setContentsMargins(margins(left, Space.L, right, Space.XL, self))

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
            self._strip.show_tracks(covered(view), view.unexpected, view.picture)
        self._strip.setVisible(not is_album)
        self.sleeve.setVisible(is_album)
        self.keep.setVisible(view.form is Form.MIX)
        self.page.setVisible(view.has_page)
        self.page.show_as(*to_go_there(view.form))
        self._evidence.show_view(view)
        if view.number != self._shown:  # the same one, edited, stays open
            self._shown = view.number
            self._why.setChecked(False)
            self.list.setChecked(False)
        self.tracks.show_tracks(view.tracks, can_be_shortened=view.form is Form.MIX)
        self._fill_menu(view)
        self.not_then.setToolTip(view.refused)
        self.always.setVisible(view.can_be_always)

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)

    def show_keys(self, play: str, not_now: str, why: str) -> None:
        """By which keys it is answered wherever one is; each empty where there is none."""
        again = self.tr("It may be offered again another time")
        said = (self.play, self.play.text(), play), (self.not_now, again, not_now), (self._why, self._why.text(), why)
        for button, words, key in said:
            button.setToolTip(f"{words} ({key})" if key else words)

    def open_why(self, is_open: bool = True) -> None:
        self._why.setChecked(is_open)

    def ask_why(self) -> None:
        """As a press on it, though never closing it."""
        self._why.setFocus(Qt.FocusReason.OtherFocusReason)
        self._is_asked, was_open = True, self._why.isChecked()
        self.open_why()
        if was_open:
            self._settle()

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
        stop = menu.addMenu(self.tr("Stop offering"))
        _add(stop, view.habit, self.stop_habit_chosen.emit)
        for genre in view.genres:
            words = self.tr("{genre} at any time").format(genre=genre)
            _add(stop, words, partial(self.stop_genre_chosen.emit, genre))
        menu.addSeparator()
        _add(menu, self.tr("Offer less often"), self.less_often_chosen.emit)
        _add(menu, self.tr("Turn all offers off"), self.turn_off_chosen.emit)

    def _answers(self) -> QWidget:
        self.not_now = quiet_button(self.tr("Not now"))
        self.not_now.clicked.connect(self.not_now_chosen)
        self.not_then = SentenceButton(not_at_this_time())
        self.not_then.clicked.connect(self.not_at_this_time_chosen)
        row = Flow(Space.XS, Space.XS)
        for button in (self.play, self.always, self.not_now, self.not_then, self._why):
            row.add(button)
        self.always.hide()
        self.show_keys("", "", "")
        return row

    def _open_list(self, is_open: bool) -> None:
        if is_open:
            self._why.setChecked(False)
        self.tracks.open(is_open)

    def _open(self, is_open: bool) -> None:
        if is_open:
            self.list.setChecked(False)
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
        if self._is_asked and self._why.isChecked():
            self.why_told.emit(self._why.mapTo(self, QPoint()).y())
        self._is_asked = False


def _add(menu: QMenu, words: str, does: Callable[[], None]) -> None:
    menu.addAction(_shown(words)).triggered.connect(lambda _=False: does())


def _shown(words: str) -> str:
    """As they are, an ampersand too."""
    return words.replace("&", "&&")
