"""What reads and writes files, made once it is needed: tags, covers and pictures, what a scan finds, the copy."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from segue.adapters.sqlite.profile import open_writer
from segue.core.errors import WorldError
from segue.domain.listener import root_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from segue.adapters.covers.thumbnails import Thumbnails
    from segue.adapters.sqlite.tracks import SqliteLibraryWriter
    from segue.adapters.tag_reader.pool import TagPool
    from segue.adapters.tag_writer import SafeTagWriter
    from segue.core.scanning import ReadTools, ScanTools
    from segue.parts.ground import Ground

#: The setting under which it is kept where names are parted; what it says is read where files are.
SEPARATORS = "separators"


class Files:
    def __init__(self, ground: Ground, keeps_covers: Callable[[], bool]) -> None:
        self._ground = ground
        self._keeps_covers = keeps_covers
        self._separators = ground.profile.settings.get(SEPARATORS)
        self._one_reader = threading.Lock()
        self._one_store = threading.Lock()
        self._reader: TagPool | None = None
        self._writer: SqliteLibraryWriter | None = None
        self._thumbnails: Thumbnails | None = None

    # ---- the library's

    def scan_tools(self) -> ScanTools:
        """On the library worker, which keeps its one writer."""
        from segue.adapters.music_folders import DiskFolders
        from segue.core.scanning import ScanTools

        if self._writer is None:
            self._writer = open_writer(self._ground.file)
        return ScanTools(DiskFolders(), self._tag_pool(), self._writer)

    def read_tools(self) -> ReadTools:
        """On the opener."""
        from segue.adapters.music_folders import DiskFolders
        from segue.core.scanning import ReadTools

        return ReadTools(DiskFolders(), self._tag_pool())

    def read_otherwise(self) -> None:
        """From now on, with another reader. The one before ends when both workers are done with it."""
        with self._one_reader:
            before, self._reader = self._reader, None
            self._separators = self._ground.profile.settings.get(SEPARATORS)
        if before is not None:
            self._ground.library_worker.submit(lambda: self._ground.opener.submit(before.close))

    def tag_writer(self) -> SafeTagWriter:
        """On the library worker."""
        from segue.adapters.payload import fingerprint
        from segue.adapters.tag_writer import SafeTagWriter  # late: brings mutagen

        def same_sound(one: str, other: str) -> bool:
            known = fingerprint(one)
            return known is not None and known == fingerprint(other)

        return SafeTagWriter(same_sound, self._notes)

    def put_back_unfinished(self) -> None:
        """On the library worker. There is hardly ever anything to do, and mutagen need not be brought for that."""
        if self._notes.is_dir() and any(self._notes.iterdir()):
            self.tag_writer().put_back_unfinished()

    def tidy(self) -> None:
        """Fold the journal into the file, which the main thread's connection leaves to the worker."""
        self._ground.library_worker.submit(lambda: self.scan_tools().writer.tidy())

    def copy(self) -> str | None:
        """The weekly copy, on the library worker. Why there is none, in words for the listener."""
        from segue.adapters.sqlite import backup

        try:
            backup.weekly(self._ground.file, self._ground.world.clock.now())
        except WorldError as error:
            return str(error)
        return None

    # ---- pictures

    def cover(self, path: Path, pixels: int) -> QImage | None:
        """On the pool of the covers."""
        with self._one_store:
            if self._thumbnails is None:
                from segue.adapters.covers.thumbnails import Thumbnails

                self._thumbnails = Thumbnails(self._ground.cache / "thumbnails.db")
        return self._thumbnails.picture(path, pixels, keeps=self._keeps_covers())

    def read_picture(self, path: Path, then: Callable[[bytes | None], None]) -> None:
        def read() -> bytes | None:
            from segue.parts.pictures import small_picture  # late: for who keeps a picture

            return small_picture(path)

        self._ground.opener.submit(read, then)

    def write_picture(self, picture: QImage, path: Path, then: Callable[[str], None]) -> None:
        def write() -> str:
            from segue.parts.pictures import written  # as late

            return written(picture, path)

        self._ground.opener.submit(write, then)

    # ---- the end

    def close_reader(self) -> None:
        if self._reader is not None:
            self._reader.close()

    def close_stores(self) -> None:
        """When nothing more is given to the library worker: it does this last, since it waits for the disk."""
        self._ground.library_worker.submit(self._close_stores)

    def _close_stores(self) -> None:
        if self._thumbnails is not None:
            self._thumbnails.close()
        if self._writer is not None:
            self._writer.tidy()
            self._writer.close()

    def _tag_pool(self) -> TagPool:
        from segue.adapters.payload import fingerprint
        from segue.adapters.tag_reader.pool import TagPool
        from segue.adapters.tag_reader.process import content_reader
        from segue.core.separating import separators_in

        with self._one_reader:
            read = partial(content_reader, separators_in(self._separators))
            self._reader = self._reader or TagPool(read, fingerprint)
            return self._reader

    @property
    def _notes(self) -> Path:
        """Where it is noted which files are being written anew in their places."""
        return root_of(self._ground.folder) / "rewriting"
