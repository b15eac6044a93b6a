"""What stands above a page: its name at one place, what can be done there, and the way back in the margin."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from segue.gui.buttons import IconButton, PrimaryButton, secondary_button
from segue.gui.flow import Flow
from segue.gui.labels import BriefLabel, CountLabel
from segue.gui.theme import Space, Type, font, hold, scaled
from segue.gui.theme_keeper import Themed, ThemeKeeper

#: So far from the edge of the window's pages their words begin.
LEFT = Space.XXL
#: The way back is so wide and high, and begins so far from the edge: it ends where the words begin.
BACK = 28
BACK_AIR = LEFT - BACK
#: As high as a line with a primary button in it, so that names stand at one height with buttons and without.
_LINE = 36
#: Where a name is not whole on one line beside the buttons, and has less than so much of it, they stand below it.
_SHARE_OF_NAME = 1 / 2
#: A name that is too long for one line goes on for so many.
_LINES = 2


class BackButton(IconButton):
    """The way back. It hangs in the margin, so that what is below begins where it does on pages without one."""

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        # The margin does not grow with type.
        super().__init__(keeper, "chevron-left", "", air=8, most=BACK, parent=parent)
        self.show_as("chevron-left", self.tr("Back"))


def back_top() -> int:
    """How far below the top of a page's content its way back begins, to be beside the page's name."""
    return (scaled(_LINE) - BACK) // 2


class PageName(BriefLabel):
    """As large as it can be on one line; without room for that smaller, and then on two lines. One that stands
    `alone` on its line has all of that; else it is told how much room there is.
    """

    _is_alone = False

    def __init__(self, name: str = "", *, alone: bool = False) -> None:
        super().__init__(Type.TITLE, strong=True, lines=_LINES)
        self._is_alone = alone
        policy = self.sizePolicy()
        policy.setHeightForWidth(False)  # it is told its width, which saves the page from asking for both
        self.setSizePolicy(policy)
        self.setText(name)

    def hasHeightForWidth(self) -> bool:
        return False

    def needs(self, size: Type) -> int:
        """Its width on one line."""
        return ceil(QFontMetricsF(font(size, strong=True)).horizontalAdvance(self.text()))

    def is_whole_in(self, room: int) -> bool:
        """Whether so much room for its width is enough, in the smaller size."""
        if self.needs(Type.HEADING) <= room:
            return True
        layout, option = QTextLayout(self.text(), font(Type.HEADING, strong=True)), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        widths = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, room))
            widths.append(line.naturalTextWidth())
        layout.endLayout()
        return len(widths) <= _LINES and max(widths) <= room

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit_alone()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_alone()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:  # type has grown
            self._fit_alone()

    def _fit_alone(self) -> None:
        if self._is_alone:
            self.fit(self.width())

    def fit(self, room: int) -> None:
        """There is so much room for its width."""
        fitting = font(Type.TITLE if self.needs(Type.TITLE) <= room else Type.HEADING, strong=True)
        if fitting.pixelSize() != self.font().pixelSize():
            self.setFont(fitting)
        height = self.heightForWidth(max(1, room))
        if height != self.height():
            self.setFixedHeight(height)


class PageHead(QWidget):
    """A name, how much there is `beside` it, `buttons` at the end of the line, and what stands `below` it; below that
    too, where the line has no room for them, stand the buttons.

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
        self.title = PageName(name)
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
        rows.addLayout(below_it)
        rows.addLayout(self._own_line)
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
        whole = self.width() - self._left - Space.M - Space.L - (0 if self._beside is None else Space.M)
        beside = whole - needed
        is_tight = beside < min(self.title.needs(Type.HEADING), whole * _SHARE_OF_NAME)
        is_cut = not self.title.is_whole_in(beside) and self.title.is_whole_in(whole)
        are_below = needed > 0 and (is_tight or is_cut)
        self.title.fit(whole if are_below else beside)
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
