"""The line above a list that is played as a whole: the way back, its name, Play and Shuffle."""

from PySide6.QtWidgets import QHBoxLayout

from segue.gui.buttons import IconButton, PrimaryButton, secondary_button
from segue.gui.labels import ElidedLabel
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper


class ListHead(QHBoxLayout):
    """The page says what its buttons do."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.back = IconButton(keeper, "chevron-left", self.tr("Back"))
        self.title = ElidedLabel(size=Type.TITLE, strong=True)
        self.play = PrimaryButton(keeper, self.tr("Play"), "play")
        self.shuffle = secondary_button(self.tr("Shuffle"))
        self.setContentsMargins(0, 0, Space.L, 0)
        self.setSpacing(Space.S)
        self.addWidget(self.back)
        self.addWidget(self.title, 1)
        self.addWidget(self.play)
        self.addWidget(self.shuffle)
