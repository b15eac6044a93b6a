"""Whether music plays on when the queue ends: a switch in the settings and, in few words, below the queue."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from segue.core.playing_on import PlayingOn
from segue.gui.check_box import CheckBox
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Type, font


class PlayingOnChoice(CheckBox):
    """`is_brief` takes one quiet line; all of it is its tool tip then, and what is read aloud."""

    def __init__(self, playing_on: PlayingOn, parent: QWidget | None = None, *, is_brief: bool = False) -> None:
        whole = name_of(Which.PLAYING_ON)
        super().__init__(whole, parent)
        if is_brief:
            self.setText(self.tr("Play on when it ends"))
            self.setToolTip(whole)
            self.setAccessibleName(whole)
            self.setFont(font(Type.SMALL))
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setChecked(playing_on.is_on)
        self.clicked.connect(playing_on.set_on)
        playing_on.changed.connect(self.setChecked)
