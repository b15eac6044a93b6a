"""What the mini player shows of what plays, and what drives it, on one grid in each of its two shapes."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from segue.core.playback import NowPlaying
from segue.gui.activity_chip import ActivityChip
from segue.gui.buttons import IconButton
from segue.gui.covers import Covers, cover_of
from segue.gui.icons import pixmap
from segue.gui.labels import ElidedLabel
from segue.gui.liking_bar import Heart
from segue.gui.mini_cover import LARGEST, MiniCover
from segue.gui.play_button import PlayButton
from segue.gui.seek_bar import SeekBar
from segue.gui.sides import margins
from segue.gui.theme import Space, Type, font
from segue.gui.theme_keeper import Themed
from segue.gui.volume_knob import VolumeKnob

#: In a room so high, the cover stands above the words, as large as there is room for; else beside them.
_TALL = 270
#: So much of the width a cover beside the words may have.
_SHARE = 0.34
_CONTROL, _AIR = 14, 8  # an icon's side, and what is around it
#: So far the signs of buttons stand from their edges; the words stand in line with them.
_INSET = 7
#: Columns: the cover where it stands beside; the words; two of signs, which stand below one another.
_BESIDE, _WORDS, _SIGN, _LAST = range(4)
#: So far the last signs stand from the end, and the seek bar with them.
_END = Space.M


class MiniFace(QWidget):
    """Shows what it is told; who makes it connects its buttons."""

    def __init__(self, dress: Themed, covers: Covers) -> None:
        super().__init__()
        self._dress = dress
        self.is_tall = False
        self.cover = MiniCover(dress, covers)
        self.title = ElidedLabel(strong=True)
        self.artist = ElidedLabel(quiet=True)
        self._private = QLabel()
        self._private.setToolTip(
            self.tr("Private session: what you play is not kept, and nothing is learned from it")
        )
        self._private.setAccessibleName(self.tr("Private session"))
        self.heart = Heart(dress)
        self.previous = IconButton(dress, "skip-back", self.tr("Previous"), size=18, filled=True)
        self.play = PlayButton(dress)
        self.next = IconButton(dress, "skip-forward", self.tr("Next"), size=18, filled=True)
        self.volume = VolumeKnob(dress)
        self.activity = ActivityChip(dress)
        self.seek = SeekBar(dress, is_flush=True)
        self.more = IconButton(dress, "ellipsis", self.tr("More"), size=_CONTROL, air=_AIR)
        self.back = IconButton(dress, "maximize-2", self.tr("Back to the window (Esc)"), size=_CONTROL, air=_AIR)
        self.shut = IconButton(dress, "x", self.tr("Close, and play on in the tray"), size=_CONTROL, air=_AIR)
        self.shut.setParent(self)  # it stands in the layout only where it is shown
        self.shut.hide()
        for button in (self.previous, self.play, self.next, self.activity, self.more, self.back, self.shut):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # what was pressed leaves the arrows to the window
        self._head, self._names = QWidget(), QWidget()
        self._top = QHBoxLayout(self._head)
        self._top.addWidget(self.title)
        self._by = QHBoxLayout(self._names)
        self._by.setSpacing(Space.XS)
        self._by.addWidget(self.artist, 1)
        self._by.addWidget(self._private)
        self._transport = QWidget()
        self._driven = QGridLayout(self._transport)
        self._driven.setContentsMargins(0, 0, 0, 0)
        self._driven.setHorizontalSpacing(Space.XS)
        transport = (self.previous, self.play, self.next)  # as on every player, in whichever direction one reads
        for column, button in enumerate(reversed(transport) if self.isRightToLeft() else transport, 1):
            self._driven.addWidget(button, 0, column)
        self._stage = QWidget()
        self._around = QHBoxLayout(self._stage)
        self._around.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignCenter)
        self._seek_line = QWidget()
        self._line = QHBoxLayout(self._seek_line)
        self._line.addWidget(self.seek)
        self._grid = QGridLayout(self)
        self._grid.setHorizontalSpacing(Space.M - _INSET)
        self._arrange()
        self.activity.show_short(True)
        for part in (self.heart, self.volume, self.more, self.back, self.shut):
            part.raise_()  # above the line of the transport, which has all the width where it stands in the middle

    @property
    def controls(self) -> Sequence[QWidget]:
        """As Tab goes through them."""
        driving = self.heart, self.previous, self.play, self.next, self.activity, self.volume, self.seek
        return *driving, self.more, self.back, self.shut

    # ---- what it shows

    def show_now(self, now: NowPlaying | None, *, has_tracks: bool, may_play: bool) -> None:
        for button in (self.previous, self.next):
            button.setEnabled(has_tracks)
        self.play.setEnabled(may_play)
        self.heart.setVisible(now is not None)
        if now is None:
            self.title.setText(self.tr("Nothing plays"))
            self.artist.setText(self.tr("Drop music here to play it"))
        else:
            self.title.setText(now.track.tags.title)
            self.artist.setText(self.by(now))

    def show_cover(self, now: NowPlaying | None) -> None:
        cover = None if now is None else cover_of(now.track)
        self.cover.show_cover(cover)

    def by(self, now: NowPlaying) -> str:
        """Who made it; of a station that is not heard yet, that it is asked."""
        tags = now.track.tags
        return self.tr("Connecting…") if now.is_awaited else tags.artist or tags.album_artist

    def show_position(self, position: timedelta, now: NowPlaying | None) -> None:
        self.seek.show_position(position, None if now is None else now.duration)

    def show_private(self, is_on: bool) -> None:
        sign = pixmap("eye-off", self._dress.theme.accent, _CONTROL, self.devicePixelRatioF())
        self._private.setPixmap(sign)
        self._private.setVisible(is_on)

    def show_closable(self, is_closable: bool) -> None:
        """Whether it may be closed and play on: else there is only the way back to the window."""
        if self.shut.isHidden() is is_closable:
            self.shut.setVisible(is_closable)
            self._arrange()

    # ---- how it is laid out

    def fit(self, room: QSize) -> None:
        """The shape that suits so much room, and in it the largest cover, and words for the activity."""
        if self.is_tall is not (room.height() >= _TALL):
            self.is_tall = not self.is_tall
            self._arrange()
        self._inset()
        around, grid = self._grid.contentsMargins(), self._grid
        wide = room.width() - around.left() - around.right()
        high = room.height() - around.top() - around.bottom()
        driving = self.previous.width() + self.play.width() + self.next.width() + 2 * Space.XS
        if self.is_tall:
            others = self.more, self._head, self._names, self.seek, self._transport
            high -= sum(part.sizeHint().height() + grid.verticalSpacing() for part in others)
            side = min(room.width() - 2 * Space.M, high, LARGEST)
            beside = (room.width() - 2 * Space.M - driving) // 2 - Space.XS
        else:
            side = min(round(room.width() * _SHARE), high - self.seek.sizeHint().height() - Space.XS)
            signs = self.volume.width() + self.more.width() + 3 * grid.horizontalSpacing()
            beside = wide - side - signs - driving - Space.XS
        self.cover.show_side(side)
        self.activity.show_short(False)
        self.activity.show_short(self.activity.sizeHint().width() > beside)

    def _arrange(self) -> None:
        grid, driven, align = self._grid, self._driven, Qt.AlignmentFlag
        signs = self.shut, self.back, self.more, self.heart, self.volume
        for part in (self._stage, self._head, self._names, self._transport, self._seek_line, *signs):
            grid.removeWidget(part)
        driven.removeWidget(self.activity)
        centre, end = align.AlignCenter, align.AlignRight
        last: Sequence[tuple[QWidget, int]]
        is_closable = not self.shut.isHidden()
        corner = self.shut if is_closable else self.back
        if self.is_tall:
            if is_closable:
                grid.addWidget(self.more, 0, _WORDS, end | align.AlignVCenter)
                grid.addWidget(self.back, 0, _SIGN, centre)
            else:
                grid.addWidget(self.more, 0, _SIGN, centre)
            grid.addWidget(self._stage, 1, _WORDS, 1, 3)
            grid.addWidget(self._head, 2, _WORDS, 1, 3)
            grid.addWidget(self._names, 3, _WORDS, 1, 2)
            grid.addWidget(self._seek_line, 4, _WORDS, 1, 3)
            grid.addWidget(self._transport, 5, _WORDS, 1, 3)
            last = (corner, 0), (self.heart, 3), (self.volume, 5)
            driven.addWidget(self.activity, 0, 0, align.AlignLeft)
        else:  # the first row and the fifth are what is left above and below
            grid.addWidget(self._stage, 0, _BESIDE, 5, 1)
            grid.addWidget(self._head, 1, _WORDS, 1, 2)
            grid.addWidget(self._names, 2, _WORDS, 1, 1 if is_closable else 2)
            grid.addWidget(self._transport, 3, _WORDS)
            if is_closable:
                grid.addWidget(self.heart, 2, _SIGN, centre)
            grid.addWidget(self.volume, 3, _SIGN, centre)
            grid.addWidget(self._seek_line, 5, _BESIDE, 1, 4)
            last = (corner, 1), (self.back if is_closable else self.heart, 2), (self.more, 3)
            driven.addWidget(self.activity, 0, 4, end)
        for part, row in last:
            grid.addWidget(part, row, _LAST, centre)
        self._stretch()

    def _stretch(self) -> None:
        """What is left goes to the cover above the words; or around the words beside it."""
        is_tall, grid = self.is_tall, self._grid
        for row in range(6):
            grid.setRowStretch(row, int(row == 1 if is_tall else row in (0, 4)))
        for column in (_BESIDE, _WORDS):
            grid.setColumnStretch(column, int(column == _WORDS))
        for column in (0, 4):
            self._driven.setColumnStretch(column, int(is_tall or column == 4))
        grid.setVerticalSpacing(Space.XS if is_tall else 0)
        self._inset()
        self.title.setFont(font(Type.LEAD if is_tall else Type.BODY, strong=True))

    def _inset(self) -> None:
        """The signs of the last column end where the seek bar does; the words begin where the buttons' signs do."""
        is_tall = self.is_tall
        end = (self.volume.width() - self.more.iconSize().width()) // 2 if is_tall else _AIR // 2
        top = Space.XS if is_tall else Space.M
        self._grid.setContentsMargins(margins(Space.M, top, _END - end, Space.S, self))
        self._line.setContentsMargins(margins(0, 0, end, 0, self))
        middle = margins(0, 0, end if is_tall else 0, 0, self)  # of the window, whose other margin is larger
        self._around.setContentsMargins(middle)
        self._driven.setContentsMargins(middle)
        for words in (self._top, self._by):
            words.setContentsMargins(margins(0 if is_tall else _INSET, 0, 0, 0, self))
