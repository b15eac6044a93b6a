"""Where nothing has the words that were typed: where else in the library there is something, and the ways there."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from segue.core.everywhere import Everywhere
from segue.domain.speech import plural
from segue.gui.buttons import secondary_button
from segue.gui.empty_page import EmptyPage
from segue.gui.icons import icon, icon_size
from segue.gui.sidebar import ICONS, Place
from segue.gui.theme import Space, Theme
from segue.gui.theme_keeper import ThemeKeeper


class UnfoundPage(EmptyPage):
    """`place_wanted` tells in which place the same words are to be looked for."""

    place_wanted = Signal(Place)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(keeper, "search", "", "")
        self._found = Everywhere()
        self.ways: dict[Place, QPushButton] = {}

    def foot(self) -> QWidget:
        foot = QWidget()
        ways = QVBoxLayout(foot)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.setSpacing(Space.S)
        for place in _COUNTS:
            button = self.ways[place] = secondary_button("")
            button.clicked.connect(lambda _=False, place=place: self.place_wanted.emit(place))
            ways.addWidget(button)
        self._tell_ways()
        self._dress_ways(self._keeper.theme)
        self._keeper.changed.connect(self._dress_ways)
        return foot

    def show_found(self, words: str, found: Everywhere) -> None:
        """What the whole library has of these words; the place in which one is has nothing."""
        self._found = found
        self._tell_ways()
        any_there = found != Everywhere()
        self.name(self.tr("Nothing found here") if any_there else self.tr("Nothing found"))
        here = self.tr("None of these fits “{words}”. Elsewhere in your library there is:")
        nowhere = self.tr("Nothing in your library fits “{words}”.")
        self.say((here if any_there else nowhere).format(words=words))

    def _tell_ways(self) -> None:
        for place, button in self.ways.items():
            told = _COUNTS[place](self._found)
            button.setText(told)
            button.setVisible(bool(told))

    def _dress_ways(self, theme: Theme) -> None:
        for place, button in self.ways.items():
            button.setIcon(icon(ICONS[place], theme.second, 16, gap=Space.XS))
            button.setIconSize(icon_size(16, Space.XS))


#: How many there are in each place, in words; "" for none.
_COUNTS: dict[Place, Callable[[Everywhere], str]] = {
    Place.TRACKS: lambda found: plural("%n track", "%n tracks", found.tracks) if found.tracks else "",
    Place.ALBUMS: lambda found: plural("%n album", "%n albums", found.albums) if found.albums else "",
    Place.ARTISTS: lambda found: plural("%n artist", "%n artists", found.artists) if found.artists else "",
    Place.GENRES: lambda found: plural("%n genre", "%n genres", found.genres) if found.genres else "",
}
