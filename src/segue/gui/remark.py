"""A word on how it plays, at the right of the player bar, while there is one: a sleep timer, or what is wrong."""

from PySide6.QtWidgets import QPushButton

from segue.gui.icons import icon, icon_size
from segue.gui.player_room import Sign
from segue.gui.theme import Theme, Type, font
from segue.gui.theme_keeper import ThemeKeeper


class Remark(QPushButton):
    """Its words where there is room for them, else its icon alone. One that `warns` is in the colour of warnings."""

    def __init__(self, keeper: ThemeKeeper, icon_name: str, *, warns: bool = False) -> None:
        super().__init__()
        self._icon_name = icon_name
        self._warns = warns
        self._text = ""
        self._is_short = False
        self.setProperty("kind", "note" if warns else "sleep")
        self.setFont(font(Type.SMALL, figures=True))
        keeper.follow(self._dress)
        self._dress(keeper.theme)
        self.hide()

    def show_words(self, text: str, name: str, tip: str) -> None:
        """It is told to screen readers as `name`, and said whole by its tool tip; without a word there is nothing."""
        self._text = text
        self.setToolTip(tip)
        self.setAccessibleName(name)
        self.setVisible(bool(text))
        self.show_short(self._is_short)

    def show_short(self, is_short: bool) -> None:
        self._is_short = is_short
        self.setText("" if is_short else self._text)

    def measured(self) -> Sign:
        """How wide it is, which leaves it with its words."""
        self.show_short(True)
        short = self.sizeHint().width()
        self.show_short(False)
        return Sign(short, self.sizeHint().width())

    def _dress(self, theme: Theme) -> None:
        size = 14 if self._warns else 16
        self.setIcon(icon(self._icon_name, theme.warning if self._warns else theme.accent, size))
        self.setIconSize(icon_size(size))
