"""An entry of a menu: its icon, its words, and what it does; and what is said of several."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from segue.gui.icons import icon
from segue.gui.theme import Theme

#: A menu is no wider than so many letters of a name.
_MOST_LETTERS = 60


def shortened(name: str, most: int = _MOST_LETTERS) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def shown_in_menu(name: str) -> str:
    """As it is, an ampersand too, with an ellipsis where it is long."""
    return shortened(name).replace("&", "&&")


def add_name(menu: QMenu, name: str) -> None:
    """Whose menu it is, quietly, as its first line."""
    menu.setAccessibleName(name)
    menu.addAction(shown_in_menu(name)).setEnabled(False)
    menu.addSeparator()


def add_heading(menu: QMenu, words: str) -> None:
    """What holds of the entries below it, which are set off from those above."""
    if not menu.isEmpty():
        menu.addSeparator()
    menu.addAction(words.replace("&", "&&")).setEnabled(False)


def add_entry(menu: QMenu, theme: Theme, icon_name: str, words: str, does: Callable[[], object]) -> QAction:
    """`words` are shown as they are, an ampersand too."""
    action = menu.addAction(icon(icon_name, theme.second, 16), words.replace("&", "&&"))
    action.triggered.connect(lambda: does())
    return action
