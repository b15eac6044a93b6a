"""At the foot of the mini player: what is offered, and a word on what was just done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from segue.core.replying import not_at_this_time
from segue.gui.buttons import IconButton, PrimaryButton, accent_button, quiet_button
from segue.gui.cover_art import CoverArt
from segue.gui.covers import Cover, Covers
from segue.gui.labels import BriefLabel, ElidedLabel
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import Themed
from segue.gui.toast import Toast

_COVER = 40
_CONTROL = 14  # an icon's side


class _Strip(QWidget):
    """A line above it parts it from what plays."""

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.quiet_hover))
        painter.fillRect(0, 0, self.width(), 1, QColor(theme.line))


class MiniOffer(_Strip):
    """The offer that stands, in a few lines. Every signal says what the listener chose."""

    play_chosen = Signal()
    always_chosen = Signal()  # and play
    not_now_chosen = Signal()
    not_at_this_time_chosen = Signal()
    why_chosen = Signal()
    less_often_chosen = Signal()
    turn_off_chosen = Signal()

    def __init__(self, keeper: Themed, covers: Covers) -> None:
        super().__init__(keeper)
        self._art = CoverArt(keeper, covers, _COVER)
        self._title = ElidedLabel(strong=True)
        self._reason = BriefLabel(Type.SMALL)
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.play.setToolTip(self.tr("Play it (Return)"))
        self.play.clicked.connect(lambda: self.play_chosen.emit())
        self.not_now = quiet_button(self.tr("Not now"))
        self.not_now.setToolTip(self.tr("It may be offered again another time"))
        self.not_now.clicked.connect(lambda: self.not_now_chosen.emit())
        self.more = IconButton(keeper, "ellipsis", self.tr("More answers"), size=_CONTROL)
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self._fill_menu()

        answers = QHBoxLayout()
        answers.setSpacing(Space.XS)
        answers.addWidget(self.play)
        answers.addWidget(self.not_now)
        answers.addStretch()
        answers.addWidget(self.more)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.M, Space.M, Space.S, Space.M)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._art, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._reason, 1, 1)
        grid.setRowMinimumHeight(2, Space.S)
        grid.addLayout(answers, 3, 0, 1, 2)
        self.controls = self.play, self.not_now, self.more
        for button in self.controls:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def show_offer(self, title: str, reason: str, cover: Cover | None, *, can_be_always: bool) -> None:
        self.setAccessibleName(title)
        self.setAccessibleDescription(reason)
        self._title.setText(title)
        self._reason.setText(reason)
        self._art.show_cover(cover)
        self.always.setVisible(can_be_always)

    def _fill_menu(self) -> None:
        menu = QMenu(self.more)
        self.always = _add(menu, self.tr("Always: begin by itself from now on"), self.always_chosen.emit)
        _add(menu, not_at_this_time(), self.not_at_this_time_chosen.emit)
        _add(menu, self.tr("Why?"), self.why_chosen.emit)
        menu.addSeparator()
        _add(menu, self.tr("Offer less often"), self.less_often_chosen.emit)
        _add(menu, self.tr("Turn all offers off"), self.turn_off_chosen.emit)
        self.more.setMenu(menu)

    def _dress(self, theme: Theme) -> None:
        self._title.set_ink(theme.text)
        self._reason.set_ink(theme.second)


class MiniWord(_Strip):
    """What the main window's toast tells, which cannot be seen; `shown` when there is something else to see."""

    shown = Signal()

    def __init__(self, keeper: Themed, toast: Toast) -> None:
        super().__init__(keeper)
        self._toast = toast
        self._words = BriefLabel(lines=3)
        self.button = accent_button("")
        self.button.clicked.connect(toast.press)
        close = IconButton(keeper, "x", self.tr("Dismiss"), size=_CONTROL)
        close.clicked.connect(toast.dismiss)
        words = QVBoxLayout()
        words.addStretch()
        words.addWidget(self._words)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.XS, Space.S)
        row.setSpacing(Space.XS)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.controls = self.button, close
        for button in self.controls:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        toast.told.connect(self.show_now)
        toast.gone.connect(self.show_now)
        keeper.follow(self._dress)

    def _dress(self, theme: Theme) -> None:
        self._words.set_ink(theme.text)

    def show_now(self) -> None:
        """What is told just now; nothing where nothing is."""
        toast = self._toast
        if toast.is_there:
            self._words.setText(toast.words)
            self.setAccessibleName(toast.words)
            self.button.setText(toast.way)
            self.button.setVisible(bool(toast.way))
        self.setVisible(toast.is_there)
        self.shown.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._toast.hold(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._toast.hold(False)


def _add(menu: QMenu, words: str, does: Callable[[], None]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _=False: does())
    return action
