"""Beside what plays: its lyrics, what is similar, and why it plays. One of them is seen, as the tabs say."""

from enum import IntEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from segue.gui.buttons import quiet_button
from segue.gui.covers import Covers
from segue.gui.flow import Flow
from segue.gui.lyrics_view import LyricsView
from segue.gui.similar_view import SimilarView
from segue.gui.theme import Space
from segue.gui.theme_keeper import Themed
from segue.gui.why_view import WhyView


class Tab(IntEnum):
    LYRICS = 0
    SIMILAR = 1
    WHY = 2


class PlayingAside(QWidget):
    """`chosen` tells that another of the three is seen."""

    chosen = Signal()

    def __init__(self, keeper: Themed, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = {
            Tab.LYRICS: quiet_button(self.tr("Lyrics")),
            Tab.SIMILAR: quiet_button(self.tr("Similar")),
            Tab.WHY: quiet_button(self.tr("Why it plays")),
        }
        line = Flow(Space.XS, Space.XS)
        for tab, button in self.tabs.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self.show_tab, tab))
            line.add(button)
        self.tabs[Tab.LYRICS].setChecked(True)
        self._views = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(line)
        column.addWidget(self._views, 1)
        self.lyrics = LyricsView(keeper, self._views)
        self.similar = SimilarView(keeper, covers, self._views)
        self.why = WhyView(keeper, self._views)
        for view in (self.lyrics, self.similar, self.why):
            self._views.addWidget(view)

    @property
    def tab(self) -> Tab:
        return Tab(self._views.currentIndex())

    def show_tab(self, tab: Tab, _: bool = True) -> None:
        for one, button in self.tabs.items():  # no group: there, Tab would reach the one that is seen alone
            button.setChecked(one is tab)
        self._views.setCurrentIndex(tab)
        self.chosen.emit()

    def take_focus(self) -> None:
        match self.tab:
            case Tab.LYRICS:
                self.lyrics.take_focus()
            case Tab.SIMILAR:
                self.similar.take_focus()
            case Tab.WHY:
                self.why.take_focus()
