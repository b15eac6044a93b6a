"""The covers of an offer: a strip of them for a list, one large one beside its titles for an album."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from segue.domain.speech import apart, plural
from segue.gui.cover_art import CoverButton
from segue.gui.covers import Covers
from segue.gui.drag_picture import Pull
from segue.gui.icons import pixmap
from segue.gui.labels import ElidedLabel, Label
from segue.gui.offer_view import OfferTrack
from segue.gui.playlist_cover import PlaylistCover
from segue.gui.room import roomy
from segue.gui.sides import placed_rect
from segue.gui.theme import Space, Theme, sign_size
from segue.gui.theme_keeper import ThemeKeeper

_STRIP_COVER = 64
_LEAST_NOTE = 200
#: An album's cover, and how many lines stand beside it.
_SLEEVE = 96
_ON_SLEEVE = 5


class OfferSleeve(QWidget):
    """An album: its cover, and beside it how it goes."""

    track_chosen = Signal(int)  # its place
    drag_wanted = Signal()  # all of it

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._covers = covers
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.L)
        self._parts: list[QWidget] = []
        self._cover: CoverButton | None = None
        self._fit()
        keeper.changed.connect(self._fit)

    def show_tracks(self, tracks: Sequence[OfferTrack]) -> None:
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts, self._cover = [], None
        if not tracks:
            return
        first = tracks[0]
        does = self.tr("Play it from its start")
        cover = self._cover = CoverButton(self._keeper, self._covers, roomy(_SLEEVE), first.cover, does)
        cover.clicked.connect(lambda: self.track_chosen.emit(first.place))
        cover.drag_wanted.connect(self.drag_wanted)
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

    def _fit(self) -> None:
        """As high as its lines, and the cover with it."""
        side = roomy(_SLEEVE)
        self.setFixedHeight(side)
        if self._cover is not None:
            self._cover.setFixedSize(side, side)


class OfferStrip(QWidget):
    """As many covers as fit, and beside them the line on what is unexpected."""

    track_chosen = Signal(int)  # its place
    drag_wanted = Signal()  # all of it

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
        keeper.follow(self._dress)

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
        side = sign_size(_STRIP_COVER)
        return QSize(3 * side, side)

    def _made(self, track: OfferTrack) -> CoverButton:
        name = f"{apart(track.title)} — {apart(track.artist)}" if track.artist else track.title
        button = CoverButton(self._keeper, self._covers, _STRIP_COVER, track.cover, name, self)
        button.clicked.connect(lambda: self.track_chosen.emit(track.place))
        button.drag_wanted.connect(self.drag_wanted)
        return button

    def _pictured(self, picture: bytes) -> PlaylistCover:
        cover = PlaylistCover(self._keeper, self._covers, _STRIP_COVER, self)
        cover.show_playlist("", picture, ())
        words = self.tr("Play it from its start")
        cover.setAccessibleName(words)
        cover.setToolTip(words)
        cover.clicked.connect(lambda: self.track_chosen.emit(0))
        Pull(cover).begun.connect(self.drag_wanted)
        return cover

    def _place(self) -> None:
        side = sign_size(_STRIP_COVER)
        step = side + Space.S
        has_note = bool(self._words)
        room = self.width() - (roomy(_LEAST_NOTE) + Space.XXL if has_note else 0)
        fitting = max(1, (room + Space.S) // step)
        right = min(fitting, len(self._buttons)) * step + Space.S
        beside = right + roomy(16) + Space.S
        width = max(0, min(roomy(320), self.width() - beside))
        # Three lines have room beside a cover; what wraps loses a little of each.
        shown = self._note.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, round(2.6 * width))
        self._note.setText(shown)
        self._note.setToolTip("" if shown == self._words else self._words)
        height = max(side, self._note.heightForWidth(width) if has_note else 0)
        if height != self.height():
            self.setFixedHeight(height)
        self._star.setGeometry(placed_rect(QRect(right, 0, roomy(16), height), self.rect(), self))
        self._note.setGeometry(placed_rect(QRect(beside, 0, width, height), self.rect(), self))
        for index, button in enumerate(self._buttons):
            at = QRect(index * step, (height - side) // 2, side, side)
            button.setFixedSize(side, side)
            button.move(placed_rect(at, self.rect(), self).topLeft())
            button.setVisible(index < fitting)

    def _dress(self, theme: Theme) -> None:
        self._star.setPixmap(pixmap("sparkles", theme.accent, roomy(16), self.devicePixelRatioF()))
        self._place()
