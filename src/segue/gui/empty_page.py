"""A place with nothing in it yet: what it is for, and the one thing to do; seldom another below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from segue.gui.buttons import PrimaryButton, quiet_button
from segue.gui.icons import pixmap
from segue.gui.labels import Label
from segue.gui.page_scroll import BAR, PageScroll
from segue.gui.theme import Space, Theme, Type, scaled, sign_size
from segue.gui.theme_keeper import ThemeKeeper

_TEXT_WIDTH = 400


class EmptyPage(QWidget):
    """`action` is the word on its button, `other` that on a second one; without them there is none.

    Most are never seen: what stands on one is made when it is shown first.
    """

    action_chosen = Signal()
    other_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        icon_name: str,
        title: str,
        text: str,
        action: str | None = None,
        other: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icon_name = icon_name
        self._title = title
        self._text = text
        self._action = action
        self._other = other
        self.setAccessibleName(title)

    def setVisible(self, visible: bool) -> None:
        if visible and self.layout() is None:
            self._make()
        super().setVisible(visible)

    def _make(self) -> None:
        self._mark = Label()
        centre = Qt.AlignmentFlag.AlignHCenter
        self._heading = Label(self._title, Type.HEADING, strong=True, wraps=True)
        self._words = Label(self._text, quiet=True, wraps=True)
        inside = QWidget()
        scroll = PageScroll(inside, self)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # no words here wrap by its width
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        layout = self._column = QVBoxLayout(inside)
        self._buttons: list[QPushButton] = []
        layout.setSpacing(Space.S)
        layout.addStretch(2)
        layout.addWidget(self._mark, 0, centre)
        layout.addSpacing(Space.S)
        for words in (self._heading, self._words):
            words.setAlignment(centre)
            layout.addWidget(words, 0, centre)
        if self._action is not None:
            button = PrimaryButton(self._keeper, self._action)
            button.clicked.connect(self.action_chosen)
            layout.addSpacing(Space.L)
            layout.addWidget(button, 0, centre)
            self._buttons.append(button)
        if self._other is not None:
            second = quiet_button(self._other)
            second.clicked.connect(self.other_chosen)
            layout.addWidget(second, 0, centre)
            self._buttons.append(second)
        foot = self.foot()
        if foot is not None:
            layout.addSpacing(Space.L)
            layout.addWidget(foot, 0, centre)
        layout.addStretch(3)
        self._dress(self._keeper.theme)
        self._keeper.follow(self._dress)

    def foot(self) -> QWidget | None:
        """What stands below all else."""
        return None

    def name(self, title: str) -> None:
        """By another title."""
        self._title = title
        self.setAccessibleName(title)
        if self.layout() is not None:
            self._heading.setText(title)

    def say(self, text: str) -> None:
        """In other words."""
        self._text = text
        if self.layout() is not None:
            self._words.setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.layout() is not None:
            self._fit()

    def _fit(self) -> None:
        """A button of large type takes of what is free beside it, before the page would scroll sideways."""
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        side = max(Space.S, min(int(Space.XXL), (self.width() - BAR - widest) // 2))
        self._column.setContentsMargins(side, Space.XXL, side, Space.XXXL)
        width = max(0, min(scaled(_TEXT_WIDTH), self.width() - 2 * Space.XXL - Space.M))
        for words in (self._heading, self._words):
            words.setMinimumWidth(0)  # Qt reckons with no less than the width that was held before
            words.setFixedSize(_balanced(words, width))

    def _dress(self, theme: Theme) -> None:
        self._fit()
        self._mark.setPixmap(pixmap(self._icon_name, theme.accent, sign_size(36), self.devicePixelRatioF()))


def _balanced(words: Label, most: int) -> QSize:
    """As narrow as they can be on no more lines, so that none of these is a word or two."""
    height, narrow, wide = words.heightForWidth(most), most // 2, most
    while wide - narrow > Space.XS:
        middle = (narrow + wide) // 2
        if words.heightForWidth(middle) > height:
            narrow = middle
        else:
            wide = middle
    return QSize(wide, max(0, height))
