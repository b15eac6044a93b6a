"""The places of playlists, of every kind: made by hand, by a rule, blends, and folders of them."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from segue.domain.playlist import Kind, Playlist, PlaylistId
from segue.gui.command import Command, Group
from segue.gui.places.area import Area, Around
from segue.gui.places.way import Target
from segue.gui.playlist_controls import PlaylistControls
from segue.gui.playlist_rows import ICONS
from segue.gui.services import Services
from segue.gui.sidebar import Place
from segue.gui.targets import NewBlendAt, NewRuleAt, RecipesAt

if TYPE_CHECKING:
    from segue.gui.blend_controls import BlendControls
    from segue.gui.blend_page import BlendPage
    from segue.gui.list_exchange import ListExchange
    from segue.gui.playlist_folder_page import PlaylistFolderPage
    from segue.gui.playlist_page import PlaylistPage
    from segue.gui.recipes_page import RecipesPage
    from segue.gui.smart_page import SmartPage


class PlaylistPlaces(Area):
    def __init__(
        self, services: Services, around: Around, add_address: Callable[[QMenu], None], imported: Callable[[], None]
    ) -> None:
        """`add_address` adds to a menu what else can be brought in; `imported` hears when lists have been."""
        super().__init__(services, around)
        self._imported = imported
        self.controls = controls = PlaylistControls(
            *(services.keeper, around.sidebar, services.playlists, around.steps, around.actions),
            *(services.settings, lambda: self.exchange, around.keys),
        )
        services.playlists.listed.connect(lambda _: self._way.return_to_left())
        controls.gone_to.connect(self._way.open)
        controls.play_chosen.connect(self._play)
        controls.new_rule_chosen.connect(lambda: self._way.open(NewRuleAt()))
        controls.rule_chosen.connect(self._edit_rule)
        controls.new_menu_opens.connect(lambda menu: self.blends.add_new(menu))
        controls.open_menu_opens.connect(add_address)
        controls.blend_menu_opens.connect(lambda menu, playlist: self.blends.add_to(menu, playlist))
        around.actions.recipes_dropped.connect(services.open_files)
        around.actions.lists_dropped.connect(lambda lists: self.exchange.bring(lists))

    def page_of(self, target: Target) -> QWidget | None:
        match target:
            case NewRuleAt():
                self.smart.show_new()
                return self.smart
            case NewBlendAt():
                self.blend.show_new()
                return self.blend
            case RecipesAt():
                return self.recipes
            case Place():
                return None
            case int():
                page = self._page_of(target)
                page.show_playlist(target)
                return page
            case _:
                return None

    def commands(self) -> Sequence[Command]:
        controls, way, lists = self.controls, self._way, Group.LISTS

        def folder(its: Playlist) -> Command:
            words = self.tr("“{folder}”, a folder").format(folder=its.name)
            return Command(f"playlist {its.id}", Group.GO, words, lambda: way.open(its.id), icon="folder")

        return [
            Command(
                "new playlist",
                lists,
                self.tr("New playlist"),
                controls.make,
                icon="list-music",
                also=self.tr("make create"),
            ),
            Command(
                "new rule",
                lists,
                self.tr("New smart playlist"),
                lambda: way.open(NewRuleAt()),
                icon=ICONS[Kind.SMART],
                also=self.tr("make create rule"),
            ),
            Command(
                "new blend",
                lists,
                self.tr("New blend"),
                lambda: way.open(NewBlendAt()),
                icon=ICONS[Kind.BLEND],
                also=self.tr("make create mix"),
            ),
            Command(
                "new folder",
                lists,
                self.tr("New folder"),
                partial(controls.make, Kind.FOLDER),
                icon="folder-plus",
                also=self.tr("make create"),
            ),
            Command(
                "import lists",
                lists,
                self.tr("Import playlists…"),
                lambda: self.exchange.ask_for_import(),
                icon="download",
                also=self.tr("m3u xspf bring"),
            ),
            Command(
                "recipes",
                Group.GO,
                self.tr("Recipes"),
                lambda: way.open(RecipesAt()),
                icon="book-open",
                also=self.tr("blends"),
            ),
            *(folder(its) for its in self._services.playlists.all() if its.kind is Kind.FOLDER),
        ]

    def is_there(self, target: Target) -> bool:
        """A playlist may have been deleted since one was there."""
        return not isinstance(target, int) or any(one.id == target for one in self._services.playlists.all())

    def _page_of(self, playlist: PlaylistId) -> "PlaylistPage | SmartPage | BlendPage | PlaylistFolderPage":
        match self._services.playlists.head(playlist).kind:
            case Kind.FOLDER:
                return self.playlist_folder
            case Kind.SMART:
                return self.smart
            case Kind.BLEND:
                return self.blend
            case _:
                return self.playlist

    # ---- the pages

    @cached_property
    def playlist(self) -> "PlaylistPage":
        from segue.gui.playlist_page import PlaylistPage

        s = self._services
        page = PlaylistPage(
            *(s.keeper, s.covers, s.library, s.playlists, self._around.steps, s.player),
            *(self._around.actions, s.settings, s.read_picture),
            parent=self._around.pages,
        )
        page.gone.connect(self._way.leave_deleted)
        page.search_wanted.connect(self._look_for)
        page.opened.connect(self._way.go)
        page.deletion_chosen.connect(self._delete)
        page.export_chosen.connect(lambda playlist: self.exchange.ask_for_export(playlist))
        self._edits_tags(page.table)
        return self._placed(page)

    @cached_property
    def playlist_folder(self) -> "PlaylistFolderPage":
        from segue.gui.playlist_folder_page import PlaylistFolderPage

        s = self._services
        page = PlaylistFolderPage(
            *(s.keeper, s.covers, s.library, s.playlists, s.smart(), self._around.steps),
            *(s.player, self._around.actions, s.settings, s.read_picture),
            parent=self._around.pages,
        )
        page.gone.connect(self._way.leave_deleted)
        page.opened.connect(self._way.open)
        page.new_list_chosen.connect(lambda folder: self.controls.make(folder=folder))
        page.deletion_chosen.connect(self._delete)
        page.export_chosen.connect(lambda folder: self.exchange.ask_for_export(folder))
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def smart(self) -> "SmartPage":
        from segue.gui.smart_page import SmartPage

        s = self._services
        page = SmartPage(
            *(s.keeper, s.covers, s.library, s.playlists, s.smart(), s.shelving(), s.player, self._around.actions),
            *(s.settings, lambda: s.surroundings.activities, self._around.toast, self._around.steps, s.read_picture),
            parent=self._around.pages,
        )
        page.gone.connect(self._way.leave_deleted)
        page.opened.connect(self._way.go)
        page.deletion_chosen.connect(self._delete)
        page.export_chosen.connect(lambda playlist: self.exchange.ask_for_export(playlist))
        page.made.connect(self._way.put)
        page.left.connect(lambda: self._way.leave(Place.SETTINGS))
        page.resumed.connect(lambda playlist: self._way.open(NewRuleAt() if playlist is None else playlist))
        self._edits_tags(page.list.table)
        page.editing_made.connect(lambda editing: self._edits_tags(editing.tracks))
        return self._placed(page)

    @cached_property
    def blend(self) -> "BlendPage":
        from segue.gui.blend_page import BlendPage

        s = self._services
        page = BlendPage(
            *(s.keeper, s.covers, s.library, s.playlists, self._around.steps, s.blending()),
            *(s.player, self._around.actions, s.settings, s.read_picture, self._around.toast),
            parent=self._around.pages,
        )
        page.gone.connect(self._way.leave_deleted)
        page.kept.connect(self._way.put)
        page.left.connect(lambda: self._way.leave(Place.HOME))
        page.resumed.connect(lambda: self._way.open(NewBlendAt()))
        page.recipe_wanted.connect(self.blends.save)
        page.deletion_chosen.connect(self._delete)
        self._edits_tags(page.list)
        return self._placed(page)

    @cached_property
    def recipes(self) -> "RecipesPage":
        from segue.gui.recipes_page import RecipesPage

        page = RecipesPage(self._services.keeper, self._services.blending().offered(), parent=self._around.pages)
        page.chosen.connect(self.blends.make_of)
        page.file_wanted.connect(self.blends.ask_for_recipe)
        page.back_chosen.connect(lambda: self._way.leave(Place.SETTINGS))
        return self._placed(page)

    # ---- what is done to them

    @cached_property
    def blends(self) -> "BlendControls":
        from segue.gui.blend_controls import BlendControls

        s = self._services
        blends = BlendControls(s.keeper, self._around.window, s.playlists, s.blending(), self._around.toast)
        blends.gone_to.connect(self._way.open)
        blends.new_chosen.connect(lambda: self._way.open(NewBlendAt()))
        blends.edit_chosen.connect(self._edit_blend)
        blends.recipes_chosen.connect(lambda: self._way.open(RecipesAt()))
        return blends

    @cached_property
    def exchange(self) -> "ListExchange":
        from segue.gui.list_exchange import ListExchange

        s = self._services
        made = ListExchange(
            s.keeper, s.playlists, s.interchange(), s.settings, self._around.toast, self._around.window
        )
        made.imported.connect(self._show_imported)
        return made

    def _play(self, playlist: PlaylistId) -> None:
        self._way.go(playlist)
        match self._services.playlists.head(playlist).kind:
            case Kind.BLEND:
                self.blend.play()
            case Kind.SMART:
                self.smart.play(0)
            case Kind.FOLDER:
                self.playlist_folder.play(0)
            case _:
                self.playlist.play(0)

    def _delete(self, playlist: PlaylistId) -> None:
        self.controls.delete((playlist,))

    def _edit_rule(self, playlist: PlaylistId) -> None:
        self._way.go(playlist)
        self.smart.edit()

    def _edit_blend(self, playlist: PlaylistId) -> None:
        self._way.go(playlist)
        self.blend.show_editor(True)

    def _show_imported(self, playlist: PlaylistId) -> None:
        self._imported()
        self._way.go(playlist)

    def _look_for(self, words: str) -> None:
        self._way.go(Place.TRACKS)
        self._around.sidebar.search.setText(words)
