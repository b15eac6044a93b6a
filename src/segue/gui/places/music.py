"""The places of the library's tracks: all of them, in folders, as they came, what is missing, what cannot be read."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from segue.domain.playlist import in_library
from segue.domain.speech import plural
from segue.domain.track import TrackId
from segue.gui.command import Command, Group
from segue.gui.following import Following
from segue.gui.places.area import Area, Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.settings_list import Which, found_by
from segue.gui.sidebar import Place
from segue.gui.targets import DuplicatesAt, FolderAt, Hits, Narrows, ProblemsAt, SoundsLikeAt, TakesFocus
from segue.gui.track_menu import show_in_folder

if TYPE_CHECKING:
    from segue.gui.duplicates_page import DuplicatesPage
    from segue.gui.folders_page import FoldersPage
    from segue.gui.library_page import LibraryPage
    from segue.gui.missing_page import MissingPage
    from segue.gui.problems_page import ProblemsPage
    from segue.gui.recent_page import RecentPage
    from segue.gui.relocation import Relocation
    from segue.gui.sounds_like_page import SoundsLikePage

#: As many tracks are brought from the library, and their files rewritten, without anyone waiting too long.
_MOST_EDITED = 2_000
#: While a scan runs, what the sidebar shows of the library follows at most this often (ms).
_FOLLOWS_EVERY = 1000


class MusicPlaces(Area):
    def __init__(self, services: Services, around: Around) -> None:
        super().__init__(services, around)
        self._following = Following(self._follow, _FOLLOWS_EVERY, self)
        services.library.changed.connect(self._following.soon)
        around.sidebar.show_place(Place.MISSING, services.library.tracks.missing())
        around.sidebar.search_changed.connect(self._search)
        around.sidebar.search_ended.connect(self._end_search)
        around.sidebar.search_left.connect(self._leave_search)
        self._way.moved.connect(self._mark_there)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._note_focus)
        around.sidebar.work.problems_opened.connect(lambda: self._way.open(ProblemsAt()))
        around.actions.tags_wanted.connect(self._edit_tags)
        around.actions.alike_wanted.connect(lambda track: self._way.open(SoundsLikeAt(track)))
        services.player.gave_up.connect(self._tell_given_up)

    def page_of(self, target: Target) -> QWidget | None:
        match target:
            case Place.TRACKS:
                self._around.sidebar.show_mistake(self.library.search(self._way.words))
                return self.library
            case Place.FOLDERS | FolderAt():
                self.folders.show_now(target if isinstance(target, FolderAt) else None)
                return self.folders
            case Place.ADDED:
                self.recent.show_now()
                return self.recent
            case Place.MISSING:
                self.missing.show_now()
                return self.missing
            case SoundsLikeAt():
                self.alike.show_now(target)
                return self.alike
            case DuplicatesAt():
                self.duplicates.show_now()
                return self.duplicates
            case ProblemsAt():
                return self.problems
            case _:
                return None

    def is_there(self, target: Target) -> bool:
        """What was missing may be back."""
        return target is not Place.MISSING or self._services.library.tracks.missing()

    def commands(self) -> Sequence[Command]:
        s, go = self._services, self._go
        library, player = s.library, s.player

        def one_plays() -> bool:
            return player.current is not None and player.current.track.address is None

        def is_heard() -> bool:
            return player.current is not None and s.sounds_like().knows(player.current.track.id)

        return [
            Command(
                "tracks",
                Group.GO,
                self.tr("Tracks"),
                go(Place.TRACKS),
                icon="music",
                also=self.tr("songs library"),
            ),
            Command("folders", Group.GO, self.tr("Folders"), go(Place.FOLDERS), icon="folder", also=self.tr("files")),
            Command("added", Group.GO, self.tr("Recently added"), go(Place.ADDED), icon="clock", also=self.tr("new")),
            Command(
                "missing",
                Group.GO,
                self.tr("Missing"),
                go(Place.MISSING),
                icon="triangle-alert",
                also=self.tr("lost files"),
                possible=library.tracks.missing,
            ),
            Command(
                "problems",
                Group.GO,
                self.tr("What could not be read"),
                go(ProblemsAt()),
                icon="triangle-alert",
                possible=lambda: bool(library.tracks.problems()),
            ),
            Command(
                "duplicates",
                Group.GO,
                self.tr("Duplicates"),
                go(DuplicatesAt()),
                icon="copy",
                also=f"{self.tr('copies')} {found_by(Which.DUPLICATES)}",
            ),
            Command(
                "alike",
                Group.GO,
                self.tr("What sounds like what plays"),
                self._go_to_alike,
                icon="audio-lines",
                possible=is_heard,
            ),
            Command(
                "scan",
                Group.LIBRARY,
                self.tr("Look for changes"),
                library.scan,
                icon="rotate-ccw",
                also=self.tr("rescan refresh"),
                possible=lambda: bool(library.folders) and not library.is_scanning,
            ),
            Command(
                "stop scan",
                Group.LIBRARY,
                self.tr("Stop looking for changes"),
                library.cancel,
                icon="x",
                also=self.tr("scan cancel"),
                possible=lambda: library.is_scanning,
            ),
            Command(
                "add folder",
                Group.LIBRARY,
                self.tr("Add a folder…"),
                self._ask_for_folder,
                icon="folder-plus",
                also=self.tr("music"),
            ),
            Command(
                "edit tags",
                Group.LIBRARY,
                self.tr("Edit the tags of what plays…"),
                self._edit_playing,
                icon="tags",
                possible=one_plays,
            ),
        ]

    def _go(self, target: Target) -> Callable[[], None]:
        return lambda: self._way.open(target)

    def _go_to_alike(self) -> None:
        now = self._services.player.current
        if now is not None:
            self._way.open(SoundsLikeAt(now.track.id))

    def _edit_playing(self) -> None:
        now = self._services.player.current
        if now is not None:
            self._edit_tags((now.track.id,))

    # ---- the pages

    @cached_property
    def library(self) -> "LibraryPage":
        from segue.gui.best_matches import BestMatches
        from segue.gui.found_music import FoundMusic
        from segue.gui.library_page import LibraryPage

        s, around = self._services, self._around
        best = BestMatches(s.keeper, s.covers, s.finding, FoundMusic(s, around))
        best.instead_chosen.connect(self._search_instead)
        best.left_up.connect(around.sidebar.search.setFocus)
        best.left_down.connect(self._go_to_tracks)
        page = LibraryPage(
            s.keeper, s.library, s.player, around.actions, s.for_you, s.settings, best, parent=self._around.pages
        )
        page.folder_wanted.connect(self._ask_for_folder)
        page.rule_wanted.connect(self._keep_search)
        self._edits_tags(page.table)
        return self._placed(page)

    @cached_property
    def folders(self) -> "FoldersPage":
        from segue.gui.folders_page import FoldersPage

        s = self._services
        page = FoldersPage(
            s.keeper, s.library, s.browsing(), s.player, self._around.actions, s.settings, parent=self._around.pages
        )
        page.opened.connect(lambda target: self._way.open(target or Place.FOLDERS))
        page.back_chosen.connect(lambda: self._way.leave(Place.FOLDERS))
        page.folder_wanted.connect(self._ask_for_folder)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def recent(self) -> "RecentPage":
        from segue.gui.recent_page import RecentPage

        s = self._services
        page = RecentPage(
            *(s.keeper, s.covers, s.library, s.shelving(), s.player, self._around.actions, s.settings, s.clock),
            parent=self._around.pages,
        )
        page.opened.connect(self._way.open)
        page.folder_wanted.connect(self._ask_for_folder)
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def missing(self) -> "MissingPage":
        from segue.gui.missing_page import MissingPage

        s = self._services
        page = MissingPage(
            s.keeper,
            s.library,
            s.player,
            self._around.actions,
            s.settings,
            self.relocation,
            parent=self._around.pages,
        )
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def relocation(self) -> "Relocation":
        from segue.gui.relocation import Relocation

        relocating = self._services.relocating()
        relocating.relocated.connect(self._services.covers.forget_below)
        return Relocation(relocating, self._around.toast)

    @cached_property
    def alike(self) -> "SoundsLikePage":
        from segue.gui.sounds_like_page import SoundsLikePage

        s = self._services
        page = SoundsLikePage(
            s.keeper,
            s.library,
            s.sounds_like(),
            s.player,
            self._around.actions,
            s.settings,
            parent=self._around.pages,
        )
        page.back_chosen.connect(lambda: self._way.leave(Place.ALBUMS))
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def duplicates(self) -> "DuplicatesPage":
        from segue.gui.duplicates_page import DuplicatesPage

        s = self._services
        page = DuplicatesPage(
            s.keeper,
            s.covers,
            s.library,
            s.joining(),
            self._around.actions,
            self._around.toast,
            parent=self._around.pages,
        )
        page.back_chosen.connect(lambda: self._way.leave(Place.ALBUMS))
        return self._placed(page)

    @cached_property
    def problems(self) -> "ProblemsPage":
        from segue.gui.problems_page import ProblemsPage

        library = self._services.library
        page = ProblemsPage(self._services.keeper, parent=self._around.pages)
        page.retry_chosen.connect(library.scan)
        page.back_chosen.connect(lambda: self._way.leave(Place.TRACKS))
        page.file_chosen.connect(show_in_folder)
        page.show_problems(library.tracks.problems())
        library.scanned.connect(lambda _: page.show_problems(library.tracks.problems()))
        return self._placed(page)

    def _follow(self) -> None:
        any_missing = self._services.library.tracks.missing()
        self._around.sidebar.show_place(Place.MISSING, any_missing)
        if not any_missing and self._way.here is Place.MISSING:
            self._way.go(Place.TRACKS)

    def _tell_given_up(self, words: str) -> None:
        """What most often lies behind it: a folder is not there, and perhaps nobody has looked since."""
        if self._services.library.tracks.missing():
            self._around.toast.offer(words, self.tr("Missing tracks"), lambda: self._way.open(Place.MISSING))
        else:
            self._around.toast.offer(words, self.tr("Look at your folders"), self._services.library.scan)

    # ---- the search

    def _search_all(self, words: str) -> None:
        """Look for `words` in all tracks, wherever one is."""
        if self._way.here is Place.TRACKS:
            self._way.words = words
            self._around.sidebar.show_mistake(self.library.search(words))
        elif words.strip():
            self._way.go(Place.TRACKS, words)

    def _search(self, words: str) -> None:
        page = self._way.page
        if isinstance(page, Narrows):  # what is looked at
            self._way.words = words
            page.narrow(words)
        else:
            self._search_all(words)
        self._mark_hit()

    def searches_in(self, shown: QWidget | None) -> bool:
        """Whether that is the list which the search narrows here."""
        page = self._way.page
        is_here = isinstance(shown, QAbstractItemView) and page is not None and page.isAncestorOf(shown)
        return is_here and (self._way.here is Place.TRACKS or isinstance(page, Narrows))

    def _end_search(self) -> None:
        """Return: what is marked is heard, and is where the keyboard goes on."""
        page = self._way.page
        if isinstance(page, Hits) and self._mark_hit():
            page.play_hit()
        self._way.take_focus()

    def _leave_search(self) -> None:
        page = self._way.page
        if self._way.here is Place.TRACKS and self.library.best.take_focus():
            return
        if self._way.here is Place.TRACKS and self._way.words.strip():
            self._go_to_tracks()
        elif isinstance(page, TakesFocus):
            page.take_focus()
        else:
            self._around.window.setFocus()

    def _go_to_tracks(self) -> None:
        """To the one that Return would have played."""
        self.library.table.selectRow(max(0, self.library.table.currentIndex().row()))
        self.library.take_focus()

    def _search_instead(self, words: str) -> None:
        self._around.sidebar.search.setFocus()
        self._around.sidebar.search.setText(words)

    def _mark_hit(self) -> bool:
        """While one searches, what Return would play is seen, and said; whether there is anything."""
        page, search = self._way.page, self._around.sidebar.search
        is_searching = search.hasFocus() and bool(search.text().strip()) and not self._around.sidebar.is_mistaken
        hit = page.mark_hit(is_searching) if isinstance(page, Hits) else ""
        search.tell(self.tr("Return plays “{name}”").format(name=hit) if hit else "")
        return bool(hit)

    def _mark_there(self, _: Target) -> None:
        self._mark_hit()

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._around.sidebar.search in (before, now):
            self._mark_hit()

    def _keep_search(self) -> None:
        """What is searched for, as a list that is named at once."""
        made = self._services.smart().create_of_search(" ".join(self._way.words.split()))
        self._way.go(made.id)
        self._around.actions.list_made.emit(made.id)

    # ---- tags

    def _edit_tags(self, tracks: Sequence[TrackId]) -> None:
        s, toast = self._services, self._around.toast
        if len(tracks) > _MOST_EDITED:
            toast.tell(
                plural(
                    "The tags of at most %n track can be edited at once",
                    "The tags of at most %n tracks can be edited at once",
                    _MOST_EDITED,
                )
            )
            return
        known = [one for one in s.library.tracks.many(in_library(dict.fromkeys(tracks))) if one.address is None]
        whole = [track for track in known if track.part is None]
        if whole:
            from segue.gui.tag_editor import TagEditor

            parts = len(known) - len(whole)
            TagEditor(s.keeper, s.covers, whole, s.tag_editing(), toast, self._around.window, parts).open()
        elif known:
            path = known[0].path
            words = self.tr("A piece of {file}: change its name in the CUE sheet beside it, or in its chapters")
            toast.offer(words.format(file=path.name), self.tr("Show in folder"), lambda: show_in_folder(path))
