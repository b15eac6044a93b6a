"""The Library shows what a scan has found while the scan still runs."""

import threading
from contextlib import closing
from pathlib import Path

from disk import Disk, TextReader
from fakes import FakeClock, Inbox, settle
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import open_writer
from segue.adapters.sqlite.tracks import SqliteLibraryWriter
from segue.core.library import Library
from segue.core.ports import SortBy
from segue.core.scanning import ReadTools, ScanTools
from segue.core.worker import Worker


def test_what_a_first_scan_finds_is_there_as_it_is_found(tmp_path: Path) -> None:
    is_midway, may_go_on = threading.Event(), threading.Event()

    def after(files: int) -> None:
        if files == 120:
            is_midway.set()
            may_go_on.wait(20)

    reader = TextReader(after)
    inbox = Inbox()
    worker = Worker("library", inbox)
    with closing(Disk(tmp_path)) as disk:
        writers: list[SqliteLibraryWriter] = []

        def tools() -> ScanTools:
            writers.append(open_writer(disk.profile.file))
            return ScanTools(DiskFolders(), reader, writers[-1])

        tracks, clock = disk.profile.tracks, FakeClock()
        library = Library(tracks, worker, tools, worker, lambda: ReadTools(DiskFolders(), reader), clock, inbox)
        for number in range(150):
            disk.put(f"{number}.mp3", f"Song {number}")
        assert not len(library.find("", SortBy.TITLE, False))
        library.add_folder(disk.music)
        assert is_midway.wait(20)
        midway = len(library.find("", SortBy.TITLE, False)), len(library.find("song", SortBy.TITLE, False))
        may_go_on.set()
        worker.submit(lambda: [writer.close() for writer in writers])
        settle(worker, inbox)
        worker.close()
        assert midway == (100, 100)
        assert len(library.find("", SortBy.TITLE, False)) == 150
