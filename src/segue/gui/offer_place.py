"""Where the offer stands, or the words that there is none: the room it had is kept until it may be given up."""

from PySide6.QtCore import QEasingCurve, Qt, QVariantAnimation
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.gui.covers import Covers
from segue.gui.offer_card import OfferCard
from segue.gui.quiet_card import QuietCard
from segue.gui.theme import Type, pixels, scaled
from segue.gui.theme_keeper import ThemeKeeper

#: Below this width the title of an offer and its reason take two lines each.
_WRAPS = 700


class OfferPlace(QWidget):
    """The `card` or the `quiet` one. It is as high as what it shows, unless it keeps the room of what was there or
    may come.
    """

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self.card = OfferCard(keeper, covers)
        self.quiet = QuietCard(keeper)
        self._is_awaiting = False
        held = QVBoxLayout(self)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        held.addWidget(self.quiet)
        self._glide = QVariantAnimation(self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self.setMinimumHeight)
        self._glide.finished.connect(lambda: self.setMinimumHeight(0))
        keeper.changed.connect(self._fit)

    @property
    def keeps_room(self) -> bool:
        """Whether there is more room than what it shows needs, for something else."""
        return self.minimumHeight() > 0

    def show_card(self, is_there: bool) -> None:
        self.card.setVisible(is_there)
        self.quiet.setVisible(not is_there)

    def await_offer(self) -> None:
        """Keep room for an offer that is not known yet."""
        self._is_awaiting = True
        self._fit()

    def keep_room(self) -> None:
        """Whatever it shows from now on, it is no lower than now, until it may `settle`."""
        self._is_awaiting = False
        self._glide.stop()
        self.setMinimumHeight(self.height())

    def settle(self, *, glides: bool = True) -> None:
        """Become as high as what it shows."""
        if not self.keeps_room or self._glide.state() is QVariantAnimation.State.Running:
            return
        self._is_awaiting = False
        shown = self.quiet if self.card.isHidden() else self.card
        needed = max(shown.sizeHint().height(), shown.heightForWidth(self.width()))
        if not (glides and self._keeper.motion and self.isVisible() and needed < self.height()):
            self.setMinimumHeight(0)
            return
        self._glide.setDuration(self._keeper.motion)
        self._glide.setStartValue(self.height())
        self._glide.setEndValue(needed)
        self._glide.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        if self._is_awaiting:
            wraps = self.width() < scaled(_WRAPS)
            more = 1.25 * (pixels(Type.TITLE) + pixels(Type.LEAD)) if wraps else 0
            self.setMinimumHeight(self.card.sizeHint().height() + round(more))
