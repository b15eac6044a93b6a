"""Why what plays is played: where it comes from, what speaks for it, and how the listener has heard it before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.page_scroll import PageScroll
from segue.gui.playing_column import BELOW_TAB, Why
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import Themed


class WhyView(PageScroll):
    """Shows what it is told. `source_pressed` asks for the list that it comes from, `plays_pressed` for the plays
    that its reason counts, `history_pressed` for all plays of it.
    """

    source_pressed = Signal()
    plays_pressed = Signal()
    history_pressed = Signal()

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent, has_no_ground=True)
        self.words = Label(size=Type.LEAD, strong=True, wraps=True)
        self.source = Link(Type.LEAD, strong=True, is_marked=True)
        self.source.clicked.connect(lambda: self.source_pressed.emit())
        self.reason = Label(wraps=True)
        self.plays = Link(Type.BODY, is_marked=True)
        self.plays.show_words(self.tr("See these plays"))
        self.plays.clicked.connect(lambda: self.plays_pressed.emit())
        self._title = Label(self.tr("Your history with it"), strong=True, quiet=True)
        self.history = Label(wraps=True)
        self.when = Label(wraps=True)
        self.all = Link(Type.BODY, is_marked=True)
        self.all.show_words(self.tr("See all its plays"))
        self.all.clicked.connect(lambda: self.history_pressed.emit())
        column = QVBoxLayout(inside)
        column.setContentsMargins(BELOW_TAB, 0, Space.S, Space.XL)
        column.setSpacing(Space.S)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.words)
        column.addWidget(self.source, 0, left)
        column.addWidget(self.reason)
        column.addWidget(self.plays, 0, left)
        column.addSpacing(Space.L)
        for label in (self._title, self.history, self.when):
            column.addWidget(label)
        column.addWidget(self.all, 0, left)
        column.addStretch()
        keeper.follow(self._dress)
        self._dress(keeper.theme)
        self.show_history("", "")

    def show_why(self, why: Why) -> None:
        self.words.setText(why.words)
        self.words.setVisible(bool(why.words))
        self.source.show_words(why.of)
        self.source.setVisible(bool(why.of))
        self.reason.setText(why.more)
        self.reason.setVisible(bool(why.more))
        self.plays.setVisible(why.is_counted)

    def show_history(self, words: str, when: str) -> None:
        """None of it where `words` are none."""
        self.history.setText(words)
        self.when.setText(when)
        for part in (self._title, self.history, self.all):
            part.setVisible(bool(words))
        self.when.setVisible(bool(when))

    def take_focus(self) -> None:
        first = next((link for link in (self.source, self.plays, self.all) if link.isVisible()), None)
        (first or self).setFocus()

    def _dress(self, theme: Theme) -> None:
        for label in (self.words, self.history, self.when):
            label.set_ink(theme.text)
        self._title.set_ink(theme.second)
        self.reason.set_ink(theme.reason)
