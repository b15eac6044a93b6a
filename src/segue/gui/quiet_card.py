"""What stands where an offer would, while there is none."""

from datetime import time

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.gui.buttons import SentenceButton, secondary_button
from segue.gui.day_arc import DayArc
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.sides import placed
from segue.gui.theme import Radius, Space, Type, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.washed_card import WashedCard

#: What is outlined of an offer that may come: its reason, its covers, and its button.
_LINE, _COVER, _COVERS, _BUTTON = 12, 64, 6, (98, 32)


class QuietCard(WashedCard):
    """Says in one line that there is none, and below it why; or what plays of the one that was accepted, which can be
    kept as a playlist; or that one has come, which can be looked at. To who is not known yet it shows the way to
    bring a history in.
    """

    history_wanted = Signal()
    keep_chosen = Signal()
    look_chosen = Signal()  # at the offer that has come
    why_chosen = Signal()  # for the plays that its reason counts

    def __init__(self, keeper: ThemeKeeper, text: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(keeper, washed=False, parent=parent)
        self._is_awaiting = False
        self._arc = DayArc(keeper)
        self._text = Label(size=Type.LEAD, strong=True, wraps=True)
        self._hint = Label(quiet=True, wraps=True)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch()
        words.addWidget(self._text)
        words.addWidget(self._hint)
        self._ways = Flow(Space.S, Space.S)
        self._below = QWidget()  # the words: beside them, the ways on would leave these a column
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, Space.S, 0, 0)
        below.addWidget(self._ways)
        words.addWidget(self._below)
        words.addStretch()
        layout = QHBoxLayout()
        layout.setSpacing(Space.XL)
        layout.addWidget(self._arc)
        layout.addLayout(words, 1)
        self.keep = SentenceButton(self.tr("Keep as a playlist"), is_quiet=False)
        self.keep.clicked.connect(self.keep_chosen)
        self.look = secondary_button(self.tr("Show"))
        self.look.clicked.connect(self.look_chosen)
        self.why = secondary_button(self.tr("Why?"))
        self.why.clicked.connect(self.why_chosen)
        self.bring = SentenceButton(self.tr("Bring in a listening history…"), is_quiet=False)
        self.bring.clicked.connect(self.history_wanted)
        for way in (self.why, self.keep, self.bring):
            self._ways.add(way)
        layout.addWidget(self.look)  # beside the words: an offer that comes makes nothing higher
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
        can_be_brought_in: bool = False,
        is_awaiting: bool = False,
    ) -> None:
        """Where it `is_awaiting` an offer, what this may be made of is outlined."""
        self._is_awaiting = is_awaiting
        ways = (can_be_counted, can_be_kept, can_be_brought_in)
        self.look.setVisible(can_be_looked_at)
        self._below.setVisible(any(ways))
        for way, is_there in zip(self._ways.widgets, ways, strict=True):
            way.setVisible(is_there)
        self._washed = can_be_looked_at
        self.update()
        self.setAccessibleName(text)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_awaiting:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.raised))
        for shape, radius in self._outlines():
            painter.drawRoundedRect(placed(shape, self.rect().toRectF(), self), radius, radius)

    def _outlines(self) -> list[tuple[QRectF, int]]:
        """As they are read from the left; as many as there is room for."""
        left = Space.XL + self._arc.width() + Space.XL
        right, foot = self.width() - Space.XL, self.height() - Space.L
        top, cover, (wide, high) = self._arc.geometry().bottom() + Space.S, sign_size(_COVER), _BUTTON
        found = [(QRectF(left, top, min(scaled(420), right - left), scaled(_LINE)), Radius.CONTROL)]
        top += scaled(_LINE) + Space.L
        for number in range(_COVERS):
            at = QRectF(left + number * (cover + Space.S), top, cover, cover)
            if at.right() <= right:
                found.append((at, Radius.COVER))
        found.append((QRectF(left, top + cover + Space.L, scaled(wide), scaled(high)), Radius.CONTROL))
        return [(shape, radius) for shape, radius in found if shape.bottom() <= foot]

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)
