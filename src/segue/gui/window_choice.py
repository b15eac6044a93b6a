"""In the settings: where the window begins, and what stands where in it."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from segue.core.home import ShelfId
from segue.core.tailoring import STARTS, Tailoring
from segue.gui.anchor import Anchor, setting_row
from segue.gui.arrangement_choice import ArrangementChoice
from segue.gui.card import hairline
from segue.gui.home_shelves import title
from segue.gui.labels import Label
from segue.gui.named import ChoiceBox
from segue.gui.settings_list import Which, name_of
from segue.gui.sidebar import ICONS, Place
from segue.gui.theme_keeper import ThemeKeeper


class WindowChoice(QWidget):
    """`parts` are what it consists of, each to stand under its title. `places` are what places are called."""

    def __init__(self, keeper: ThemeKeeper, tailoring: Tailoring, places: Mapping[Place, str]) -> None:
        super().__init__()
        self._tailoring = tailoring
        self.start = ChoiceBox(name_of(Which.START))
        self.start.addItem(self.tr("Where I left off"), None)
        for name in STARTS:
            self.start.addItem(places[Place(name)], name)
        self.start.activated.connect(lambda at: tailoring.choose_start(self.start.itemData(at)))
        self.sidebar = ArrangementChoice(
            keeper,
            tailoring.sidebar,
            self.tr("What it leads to"),
            {place.value: name for place, name in places.items()},
            {place.value: name for place, name in ICONS.items()},
        )
        self.home = ArrangementChoice(keeper, tailoring.home, self.tr("What it shows"), self._on_home(), _HOME_ICONS)
        buttons, icons = self._buttons(), _BUTTON_ICONS
        self.player = ArrangementChoice(keeper, tailoring.player, self.tr("In the middle"), buttons, icons)
        self.player_side = ArrangementChoice(keeper, tailoring.player_side, self.tr("At the right"), buttons, icons)
        hint = self.tr("Bookmarks, stations and what is missing are there while there are any.")
        begins = setting_row(Which.START, self.tr("Each time it is opened."), self.start)
        self.parts: Sequence[tuple[str, QWidget]] = (
            (self.tr("At the start"), begins),
            (
                name_of(Which.SIDEBAR),
                Anchor(Which.SIDEBAR, self.sidebar, Label(hint, quiet=True, wraps=True)),
            ),
            (name_of(Which.HOME), Anchor(Which.HOME, self.home)),
            (name_of(Which.PLAYER), Anchor(Which.PLAYER, self.player, hairline(), self.player_side)),
        )
        for _, part in self.parts:
            part.setParent(self)  # and goes with it, until it has its place on the page
        self.refresh()

    def refresh(self) -> None:
        self.start.setCurrentIndex(max(0, self.start.findData(self._tailoring.start)))

    def _on_home(self) -> dict[str, str]:
        return {
            "ask": self.tr("Ask for music"),
            "offer": self.tr("The offer"),
            "question": self.tr("A question now and then"),
            **{shelf.value: title(shelf) for shelf in ShelfId},
        }

    def _buttons(self) -> dict[str, str]:
        return {
            "shuffle": self.tr("Shuffle"),
            "previous": self.tr("Previous"),
            "play": self.tr("Play and pause"),
            "next": self.tr("Next"),
            "repeat": self.tr("Repeat"),
            "activity": self.tr("What you do"),
            "volume": self.tr("Volume"),
            "sound": self.tr("Sound"),
            "more": self.tr("More"),
            "mini": self.tr("Mini player"),
            "queue": self.tr("Queue"),
        }


_HOME_ICONS = {
    "ask": "search",
    "offer": "hand",
    "question": "circle-question-mark",
    ShelfId.FOR_NOW.value: "sparkles",
    ShelfId.PICK_UP.value: "play",
    ShelfId.NOT_HEARD.value: "history",
    ShelfId.LATELY.value: "disc-3",
    ShelfId.NEW.value: "clock",
}
_BUTTON_ICONS = {
    "shuffle": "shuffle",
    "previous": "skip-back",
    "play": "play",
    "next": "skip-forward",
    "repeat": "repeat",
    "activity": "circle-dashed",
    "volume": "volume-2",
    "sound": "sliders-vertical",
    "more": "ellipsis",
    "mini": "picture-in-picture-2",
    "queue": "panel-right",
}
