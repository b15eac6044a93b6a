"""A profile and a folder of music beside it, for tests of scanning."""

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path

from builders import MONDAY
from segue.adapters.music_folders import DiskFolders
from segue.adapters.sqlite.profile import DATABASE, open_profile, open_writer
from segue.core.ports.files import FoundFile, ReadFile, TagReader, UnreadFile
from segue.core.scanning import ScanProgress, ScanReport, ScanTools, scan
from segue.domain.query import EVERYTHING
from segue.domain.sorting import SortBy
from segue.domain.track import Tags, Track


@dataclass
class TextReader:
    """A TagReader of files whose only tag, the title, is what stands in them, before a “~”; what stands behind it is
    their sound. One with “broken” in it is unread.

    `after` is called with the number of files read so far.
    """

    after: Callable[[int], None] = lambda _: None
    read_paths: list[Path] = field(default_factory=list)

    def read(self, files: Iterable[FoundFile]) -> Iterator[ReadFile | UnreadFile]:
        for found in files:
            self.read_paths.append(found.path)
            text = found.path.read_text()
            title, _, sound = text.partition("~")
            tags = Tags(title)
            yield (
                UnreadFile(found, f"It is {text}.")
                if "broken" in text
                else ReadFile(found, tags, sound.encode() or None)
            )
            self.after(len(self.read_paths))

    def prepare(self) -> None:
        """Always ready."""

    def rest(self) -> None:
        """Holds nothing."""

    def close(self) -> None:
        """Holds nothing."""


class Disk:
    """A profile, and a folder of music beside it. Every change of a file gets a time of its own."""

    def __init__(self, folder: Path, fresh: bytes | None = None) -> None:
        self.music = folder / "music"
        self.music.mkdir()
        if fresh is not None:
            (folder / "profile").mkdir()
            (folder / "profile" / DATABASE).write_bytes(fresh)
        self.profile = open_profile(folder / "profile", MONDAY)
        self.writer = open_writer(self.profile.file)
        self.cancelled = threading.Event()
        self.progress: list[ScanProgress] = []
        self._times = count(1_000_000_000_000_000_000, 1_000_000_000)

    def close(self) -> None:
        self.writer.close()
        self.profile.close()

    def put(self, name: str, text: str) -> Path:
        path = self.music / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        time = next(self._times)
        os.utime(path, ns=(time, time))
        return path

    def scan(
        self, roots: Sequence[Path] | None = None, reader: TagReader | None = None, at: datetime = MONDAY
    ) -> ScanReport:
        tools = ScanTools(DiskFolders(), reader or TextReader(), self.writer)
        ticks = count()
        return scan(
            roots or [self.music], tools, at, lambda: float(next(ticks)), self.cancelled, self.progress.append
        )

    def reread(self, names: Sequence[str]) -> ScanReport:
        """Some files alone, as after their tags were edited."""
        tools = ScanTools(DiskFolders(), TextReader(), self.writer)
        roots = [self.music / name for name in names]
        return scan(roots, tools, MONDAY, lambda: 0.0, self.cancelled, self.progress.append, is_whole=False)

    def tracks(self) -> list[Track]:
        return list(self.profile.tracks.many(self.profile.tracks.find(EVERYTHING, SortBy.ADDED, False, MONDAY)))

    def there(self) -> dict[str, str]:
        """What the library says is there: titles by name."""
        present = [track for track in self.tracks() if not track.missing]
        return {str(track.path.relative_to(self.music)): track.tags.title for track in present}

    def rows(self) -> dict[int, Path]:
        """Every track ever known, by its id."""
        return {track.id: track.path for track in self.tracks()}

    def problems(self) -> dict[Path, str]:
        return {problem.path: problem.reason for problem in self.profile.tracks.problems()}
