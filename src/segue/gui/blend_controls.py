"""What is done with blends beside their page: made, opened from recipes, saved as such; from menus and by files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from segue.core.blending import Blending
from segue.core.errors import WorldError
from segue.core.interchange import file_name
from segue.core.playlists import Playlists
from segue.core.ports.playlists import RECIPE_SUFFIX
from segue.core.recipes import Recipe, RecipeMistake
from segue.domain.playlist import PlaylistId
from segue.gui.menu_entry import add_entry, add_heading
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class BlendControls(QObject):
    """`gone_to` asks for a blend to be shown, `edit_chosen` for its editor, `new_chosen` for that of one to be made,
    and `recipes_chosen` for the recipes that come with Segue.
    """

    gone_to = Signal(object)  # PlaylistId
    edit_chosen = Signal(object)  # PlaylistId
    new_chosen = Signal()
    recipes_chosen = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        window: QWidget,
        playlists: Playlists,
        blending: Blending,
        toast: Toast,
    ) -> None:
        super().__init__(window)
        blending.failed.connect(toast.tell)
        self._keeper = keeper
        self._window = window
        self._playlists = playlists
        self._blending = blending
        self._toast = toast

    def add_new(self, menu: QMenu) -> None:
        """What can be made, and what that is: these words are nobody's but Segue's."""
        add_heading(menu, self.tr("Mixed from lists and rules"))
        self._add(menu, "sparkles", self.tr("New blend"), self.new_chosen.emit)
        self._add(menu, "book-open", self.tr("From a recipe…"), self.recipes_chosen.emit)
        menu.addSeparator()

    def add_to(self, menu: QMenu, playlist: PlaylistId) -> None:
        """What can be done with a blend."""
        self._add(menu, "sparkles", self.tr("Edit parts"), lambda: self.edit_chosen.emit(playlist))
        self._add(menu, "book-open", self.tr("Save as recipe…"), lambda: self.save(playlist))

    def make_of(self, recipe: Recipe) -> None:
        made = self._blending.made_of(recipe)
        self.gone_to.emit(made.id)

    def ask_for_recipe(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a recipe"), str(Path.home()), self.tr("Recipes") + f" (*{RECIPE_SUFFIX})"
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """A blend of the recipe in this file; or what is wrong with it."""
        try:
            made = self._blending.open(path)
        except (RecipeMistake, WorldError) as error:
            self._toast.tell(str(error))
            return
        self.gone_to.emit(made.id)

    def save(self, playlist: PlaylistId) -> None:
        """As a file to be given away; first of all it is said if it cannot be."""
        try:
            self._blending.saved(playlist)
        except RecipeMistake as mistake:
            self._toast.tell(str(mistake))
            return
        name = file_name(self._playlists.get(playlist).name)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save as recipe"),
            str(Path.home() / f"{name}{RECIPE_SUFFIX}"),
            self.tr("Recipes") + f" (*{RECIPE_SUFFIX})",
        )
        if chosen:
            self.save_to(playlist, Path(chosen))

    def save_to(self, playlist: PlaylistId, chosen: Path) -> None:
        """Into the file that was chosen, where it was asked whether one that is there is to be written over."""
        is_one = chosen.suffix.lower() == RECIPE_SUFFIX
        path = chosen if is_one else chosen.with_name(chosen.name + RECIPE_SUFFIX)
        try:
            self._blending.save(playlist, path, replaces=path == chosen)
        except (RecipeMistake, WorldError) as error:
            self._toast.tell(str(error))
            return
        self._toast.tell(self.tr("Saved as “{file}”, to be opened by anyone with Segue").format(file=path.name))

    def _add(self, menu: QMenu, icon_name: str, words: str, does: Callable[[], object]) -> None:
        add_entry(menu, self._keeper.theme, icon_name, words, does)
