"""What plays, at the left of the player bar: its cover, its title and its artist."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout

from segue.gui.cover_art import CoverArt
from segue.gui.drag_picture import Pull
from segue.gui.labels import ElidedLabel
from segue.gui.link import Link
from segue.gui.player_room import SIDE_AT_LEAST
from segue.gui.theme import Radius, Space, sign_size

#: How large the cover is, and how high what the listener says of the track, below its words.
COVER, LIKING = 56, 20
#: So far outside of the cover is the frame that shows the focus.
AROUND = Space.XS


class TrackPlace(QAbstractButton):
    """Pressed to go to the track; its artist is a way of its own. Pulled away, the track is to be dragged."""

    drag_wanted = Signal()

    def __init__(self, art: CoverArt, title: ElidedLabel, artist: Link) -> None:
        super().__init__()
        Pull(self).begun.connect(self.drag_wanted)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(title)
        words.addWidget(artist, 0, Qt.AlignmentFlag.AlignLeft)
        self._beneath = QSpacerItem(0, sign_size(LIKING))
        words.addItem(self._beneath)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(AROUND, 0, AROUND, 0)
        layout.setSpacing(Space.M)
        layout.addWidget(art)
        layout.addLayout(words, 1)

    def fit(self) -> None:
        """Below the words there is room for what is said of the track, as large as that is."""
        self._beneath.changeSize(0, sign_size(LIKING))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(SIDE_AT_LEAST, sign_size(COVER))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().accent().color(), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.COVER, Radius.COVER)
