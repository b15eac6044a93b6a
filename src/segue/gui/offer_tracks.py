"""The whole list of an offer, each track with its reason: to be played from any, and a mix to be shortened before."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from segue.domain.speech import plural, tr
from segue.domain.wording import capital
from segue.gui.buttons import IconButton
from segue.gui.emptied import empty
from segue.gui.labels import ElidedLabel, Label
from segue.gui.offer_view import OfferTrack
from segue.gui.targets import PlaysAt
from segue.gui.theme import Space, Type, scaled
from segue.gui.theme_keeper import ThemeKeeper

#: How high a track of the mix is with one line below its title, and each line more.
_LINE = 44
_REASON_LINE = 16
#: Of a longer list, no more are shown; it has a page of its own.
_MOST_ROWS = 50


class OfferTracks(QWidget):
    """Its rows are made as it is opened: most offers are answered without."""

    track_chosen = Signal(int)  # its place
    track_removed = Signal(object)  # TrackId
    plays_wanted = Signal(object)  # PlaysAt

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, Space.L, 0, 0)
        self._rows.setSpacing(0)
        self._tracks: Sequence[OfferTrack] = ()
        self._can_be_shortened = self._is_open = self._is_filled = False
        self.lines: list[QPushButton] = []
        self.removes: list[IconButton] = []
        self.hide()

    def open(self, is_open: bool) -> None:
        self._is_open = is_open
        if is_open and not self._is_filled:
            self._fill()
        self.setVisible(is_open)

    def show_tracks(self, tracks: Sequence[OfferTrack], *, can_be_shortened: bool = True) -> None:
        self._tracks, self._can_be_shortened, self._is_filled = tracks, can_be_shortened, False
        if self._is_open:
            self._fill()

    def _fill(self) -> None:
        """Who goes through the list by keys stays where they were."""
        tracks, self._is_filled = self._tracks, True
        focus = self.window().focusWidget()
        at = next((n for n, button in enumerate(self.removes) if button is focus), None)
        empty(self._rows)
        self.lines, self.removes = [], []
        for track in tracks[:_MOST_ROWS]:
            row = self._line(track)
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

    def _line(self, track: OfferTrack) -> QWidget:
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
        if self._can_be_shortened:
            remove = IconButton(self._keeper, "x", self.tr("Take out {title}").format(title=track.title), size=16)
            remove.clicked.connect(lambda: self.track_removed.emit(track.id))
            layout.addWidget(remove)
            self.removes.append(remove)
        return row


class _TrackLine(QPushButton):
    """One track of the list: its title, and below it why it is in, or its artist where that is told."""

    def __init__(self, track: OfferTrack) -> None:
        super().__init__()
        self.setProperty("kind", "line")  # pressed, it is no darker: small words stand on it
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
