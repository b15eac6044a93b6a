"""The library and its lists, and what looks into them, finds in them, and changes them."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.playlists import Playlists

if TYPE_CHECKING:
    from collections.abc import Callable

    from segue.core.blending import Blending
    from segue.core.browsing import Browsing
    from segue.core.finding import Finding
    from segue.core.for_you import ForYou
    from segue.core.interchange import Interchange
    from segue.core.joining import Joining
    from segue.core.liking_in_files import LikingsInFiles
    from segue.core.list_tracks import ListTracks
    from segue.core.ports.shelves import Shelves
    from segue.core.relocating import Relocating
    from segue.core.scanning import ScanReport
    from segue.core.separating import Separating
    from segue.core.shelving import Shelving
    from segue.core.smart_playlists import SmartPlaylists
    from segue.core.tag_editing import TagEditing
    from segue.core.watching import Watching
    from segue.core.worker import Worker
    from segue.gui.covers import Covers
    from segue.gui.main_window import MainWindow
    from segue.parts.files import Files
    from segue.parts.ground import Ground
    from segue.parts.playing import Playing


class Music:
    """`regroup` is called when the listener has said what are copies of one recording."""

    def __init__(
        self,
        ground: Ground,
        files: Files,
        playing: Playing,
        covers: Covers,
        for_you: Callable[[], ForYou],
        blending: Callable[[], Blending],
        regroup: Callable[[], None],
        window: Callable[[], MainWindow],
    ) -> None:
        self._ground = ground
        self._files = files
        self._playing = playing
        self._covers = covers
        self._for_you = for_you
        self._blending = blending
        self._regroup = regroup
        self._window = window
        world, profile = ground.world, ground.profile
        self.library = Library(
            profile.tracks,
            ground.library_worker,
            files.scan_tools,
            ground.opener,
            files.read_tools,
            world.clock,
            world.post,
            lambda: self.smart_playlists,
        )
        # A timer of no time, and not `post`: of what is posted, the loop does all before it looks at keys and paints.
        self.likings = Likings(profile.tracks, world.clock, lambda task: QTimer.singleShot(0, window(), task))
        self.playlists = Playlists(profile.playlists, world.clock)

    # ---- looked into

    @cached_property
    def shelving(self) -> Shelving:
        from segue.core.shelving import Shelving

        return Shelving(self.library, self._ground.shelver, self._open_shelves)

    @cached_property
    def browsing(self) -> Browsing:
        from segue.core.browsing import Browsing

        return Browsing(self.library, self._ground.shelver, self._open_shelves)

    @cached_property
    def finding(self) -> Finding:
        from segue.adapters.sqlite.finding import SqliteFinder
        from segue.core.finding import Finding

        file = self._ground.file
        return Finding(
            *(self.library, self.shelving, self.playlists, lambda: self.list_tracks, self._playing.stations),
            *(self._finder, lambda: SqliteFinder.open(file)),
        )

    @cached_property
    def list_tracks(self) -> ListTracks:
        from segue.core.list_tracks import ListTracks

        return ListTracks(self.playlists, lambda: self.smart_playlists, self._blending)

    @cached_property
    def smart_playlists(self) -> SmartPlaylists:
        from segue.adapters.sqlite.rules import SqliteRuleReader
        from segue.core.smart_playlists import SmartPlaylists

        world, file = self._ground.world, self._ground.file
        return SmartPlaylists(
            self.playlists,
            self.library,
            self.likings,
            self._playing.player,
            self._for_you,
            lambda: SqliteRuleReader.open(file),
            self._ruler,
            world.alarms,
            world.clock,
        )

    @cached_property
    def interchange(self) -> Interchange:
        from segue.adapters.playlist_files import DiskLists
        from segue.adapters.sqlite.lists import SqliteLists
        from segue.core.interchange import Interchange

        made = Interchange(
            self.playlists,
            DiskLists(),
            self._ground.opener,
            self._ground.library_worker,
            lambda: SqliteLists(self._ground.file),
            lambda: self.smart_playlists,
        )
        made.refused.connect(self._window().toast.tell)
        stop_import, stop_export = partial(made.cancel, made.importing), partial(made.cancel, made.exporting)
        made.importing.connect(lambda progress: self._window().work.show_importing(progress, stop_import))
        made.exporting.connect(lambda progress: self._window().work.show_exporting(progress, stop_export))
        return made

    # ---- changed

    @cached_property
    def watching(self) -> Watching:
        from segue.core.watching import Watching

        world = self._ground.world
        return Watching(self.library, world.watch, world.alarms, world.clock)

    @cached_property
    def separating(self) -> Separating:
        from segue.core.separating import Separating

        made = Separating(self._ground.profile.settings, self.library)
        made.changed.connect(lambda _: self._files.read_otherwise())
        return made

    @cached_property
    def tag_editing(self) -> TagEditing:
        from segue.core.tag_editing import TagEditing

        made = TagEditing(
            *(self.library, self._ground.library_worker, self._files.tag_writer),
            *(self._playing.lyrics, self._ground.world.post),
        )
        made.edited.connect(self._covers.forget_each)
        made.editing.connect(lambda progress: self._window().work.show_editing(progress, made.cancel))
        return made

    @cached_property
    def likings_in_files(self) -> LikingsInFiles:
        from segue.core.liking_in_files import LikingsInFiles

        world, profile = self._ground.world, self._ground.profile
        made = LikingsInFiles(
            self.likings,
            profile.tracks,
            self.library,
            self._ground.library_worker,
            self._files.tag_writer,
            profile.settings,
            world.clock,
            world.post,
        )
        made.writing.connect(lambda progress: self._window().work.show_writing(progress, made.cancel))
        made.failed.connect(self._window().work.tell_not_written)
        return made

    @cached_property
    def joining(self) -> Joining:
        from segue.adapters.sqlite.duplicates import SqliteDuplicates
        from segue.core.joining import Joining

        recordings, shelver, file = self._ground.profile.recordings, self._ground.shelver, self._ground.file
        made = Joining(self.library, recordings, shelver, lambda: SqliteDuplicates(file))
        made.regrouped.connect(lambda _: self._regroup())
        return made

    @cached_property
    def relocating(self) -> Relocating:
        from segue.adapters.music_folders import DiskFolders
        from segue.adapters.sqlite.relocating import SqliteRelocations
        from segue.core.relocating import Relocating

        worker, file = self._ground.library_worker, self._ground.file
        return Relocating(
            self.library, worker, DiskFolders(), lambda: SqliteRelocations(file), self._ground.world.clock
        )

    def place_wanted(self, report: ScanReport) -> None:
        if report.has_news:
            self.interchange.place_wanted()

    # ---- the end

    def stop(self) -> None:
        """Begin nothing more; what can be cut short is, and what the listener has said is written."""
        self.library.close()
        if "tag_editing" in vars(self):
            self.tag_editing.cancel()
        if "interchange" in vars(self):
            self.interchange.close()
        self.likings.close()
        self.likings_in_files.close()

    def close(self) -> None:
        if "_finder" in vars(self):
            self._finder.close()
        if "_ruler" in vars(self):
            self.smart_playlists.close()
            self._ruler.close()

    @cached_property
    def _finder(self) -> Worker:
        return self._ground.worker("finding")

    @cached_property
    def _ruler(self) -> Worker:
        return self._ground.worker("rules")

    def _open_shelves(self) -> Shelves:
        from segue.adapters.sqlite.shelves import SqliteShelves

        return SqliteShelves(self._ground.file)
