"""Whether music plays on when the queue ends: a switch that stands below the queue, and in the settings."""

from PySide6.QtWidgets import QWidget

from segue.core.playing_on import PlayingOn
from segue.gui.check_box import CheckBox
from segue.gui.settings_list import Which, name_of


class PlayingOnChoice(CheckBox):
    def __init__(self, playing_on: PlayingOn, parent: QWidget | None = None) -> None:
        super().__init__(name_of(Which.PLAYING_ON), parent)
        self.setChecked(playing_on.is_on)
        self.clicked.connect(playing_on.set_on)
        playing_on.changed.connect(self.setChecked)
