"""What stands above a page: its name at one place, what can be done there, and the way back in the margin."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from segue.gui.buttons import IconButton, PrimaryButton, secondary_button
from segue.gui.flow import Flow
from segue.gui.labels import CountLabel, ElidedLabel
from segue.gui.theme import Space, Type, hold, scaled
from segue.gui.theme_keeper import Themed, ThemeKeeper

#: So far from the edge of the window's pages their words begin.
LEFT = Space.XXL
#: The way back is so wide and high, and begins so far from the edge: it ends where the words begin.
BACK = 28
BACK_AIR = LEFT - BACK
#: As high as a line with a primary button in it, so that names stand at one height with buttons and without.
_LINE = 36
#: Where less than so much would be left of a name, the buttons stand below it.
_LEAST_NAME = 72


class BackButton(IconButton):
    """The way back. It hangs in the margin, so that what is below begins where it does on pages without one."""

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        # The margin does not grow with type.
        super().__init__(keeper, "chevron-left", "", air=8, most=BACK, parent=parent)
        self.show_as("chevron-left", self.tr("Back"))


def back_top() -> int:
    """How far below the top of a page's content its way back begins, to be beside the page's name."""
    return (scaled(_LINE) - BACK) // 2


class PageHead(QWidget):
    """A name, how much there is `beside` it, `buttons` at the end of the line, and what stands `below` it; as do the
    buttons where the line has no room for them.

    With a `keeper` there is a way `back`. `within` is how far the head's edge is from that of the page, which must
    be nothing where there is a way back.
    """

    def __init__(
        self,
        name: str = "",
        *,
        keeper: ThemeKeeper | None = None,
        beside: CountLabel | None = None,
        buttons: Sequence[QWidget | QLayout] = (),
        below: Sequence[QWidget | QLayout] = (),
        within: int = 0,
    ) -> None:
        super().__init__()
        self.title = ElidedLabel(name, Type.TITLE, strong=True)
        self._beside = beside
        self._left = LEFT - within
        line = QWidget()
        hold(line, least_height=_LINE)
        self._line = QHBoxLayout(line)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._margin = QSpacerItem(self._left, 0, QSizePolicy.Policy.Fixed)  # on the side where reading begins
        self._line.addItem(self._margin)
        if keeper is not None:
            self.back = BackButton(keeper)
            self._line.addWidget(self.back)
            self.show_back(True)
        self._line.addWidget(self.title)
        if beside is None:
            self._line.addStretch()
        else:  # it gives way before the name does
            beside.setSizePolicy(QSizePolicy.Policy.Ignored, beside.sizePolicy().verticalPolicy())
            self._line.addSpacing(Space.M)
            self._line.addWidget(beside, 1)
        self._line.addSpacing(Space.M)
        self._buttons = Flow(Space.S, Space.S)
        self._are_below = False
        self._let_wrap(False)
        self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addSpacing(Space.L)
        for button in buttons:
            self.add_button(button)
        self._below = QVBoxLayout()
        self._below.setSpacing(Space.XS)
        below_it = self._indented()
        below_it.insertLayout(1, self._below, 1)
        self._own_line = self._indented()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addWidget(line)
        rows.addLayout(self._own_line)
        rows.addLayout(below_it)
        for part in below:
            self.add_below(part)

    def add_button(self, button: QWidget | QLayout) -> None:
        if isinstance(button, QLayout):
            holder = QWidget()
            button.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(button)
            button = holder
        self._buttons.add(button)

    def add_below(self, part: QWidget | QLayout) -> None:
        if isinstance(part, QLayout):
            self._below.addLayout(part)
        else:
            self._below.addWidget(part)

    def show_back(self, is_shown: bool) -> None:
        """Where there may be a way back, whether there is one now."""
        self.back.setVisible(is_shown)
        self._margin.changeSize(BACK_AIR if is_shown else self._left, 0, QSizePolicy.Policy.Fixed)
        self._line.invalidate()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
            if self._beside is not None:  # on the line on which the name is written
                large, small = QFontMetrics(self.title.font()), QFontMetrics(self._beside.font())
                lower = large.ascent() - large.descent() - small.ascent() + small.descent()
                self._beside.setContentsMargins(0, lower, 0, 0)
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """The buttons call for no more than they do below the name: no page is made wider for them."""
        least = super().minimumSizeHint()
        if not self._are_below:
            below = self._left + self._buttons.minimumSizeHint().width() + Space.L
            least.setWidth(max(least.width() - self._buttons.sizeHint().width(), below))
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons stand where there is room for them."""
        needed = self._buttons.sizeHint().width()
        left = self.width() - self._left - Space.M - needed - Space.L
        are_below = needed > 0 and left < min(self.title.sizeHint().width(), scaled(_LEAST_NAME))
        if are_below == self._are_below:
            return
        self._are_below = are_below
        self._let_wrap(are_below)
        if are_below:
            self._line.removeWidget(self._buttons)
            self._own_line.insertWidget(1, self._buttons, 1)
        else:
            self._own_line.removeWidget(self._buttons)
            self._line.insertWidget(self._line.count() - 1, self._buttons, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.activate()  # else the window would be made as wide as the line was a moment ago
        self._buttons.show()

    def _indented(self) -> QHBoxLayout:
        """Below the name, for as long as anything is put between its two ends."""
        made = QHBoxLayout()
        made.setSpacing(0)
        made.addSpacing(self._left)
        made.addSpacing(Space.L)
        return made

    def _let_wrap(self, may: bool) -> None:
        """Beside a name it is that which gives way."""
        policy = self._buttons.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred if may else QSizePolicy.Policy.Minimum)
        self._buttons.setSizePolicy(policy)


class ListHead(PageHead):
    """Of what is played as a whole. The page says what its buttons do."""

    def __init__(self, keeper: ThemeKeeper, below: Sequence[QWidget | QLayout] = ()) -> None:
        super().__init__(keeper=keeper, below=below)
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.shuffle = secondary_button(self.tr("Shuffle"))
        self.add_button(self.play)
        self.add_button(self.shuffle)
