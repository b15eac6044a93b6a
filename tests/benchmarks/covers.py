"""Prints how long covers take until they are there: `covers.py [ALBUMS]`.

Scrolled through for the first time, after another start, and without copies on the disk; each in a process of its
own, with what it holds in memory in the end.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1]))

#: What a window shows at once, and the side of its covers.
SCREENFUL = 24
SIDE = 208


def made_albums(folder: Path, albums: int) -> None:
    """One track each, with a cover of 1,000 pixels and some 150 kB: by turns in MP3, in FLAC and beside an Opus."""
    from audio_files import write_tone

    chance = random.Random(1)
    for n in range(albums):
        small = QImage(chance.randbytes(64 * 64 * 4), 64, 64, QImage.Format.Format_RGB32)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        smooth = Qt.TransformationMode.SmoothTransformation
        small.scaled(1000, 1000, mode=smooth).save(buffer, "JPEG", 90)
        picture = bytes(buffer.data().data())
        album = folder / f"album {n:05}"
        if n % 3 < 2:
            write_tone(album / ("x.mp3", "x.flac")[n % 3], title=f"{n}", cover=picture)
        else:
            write_tone(album / "x.opus", title=f"{n}")
            (album / "cover.jpg").write_bytes(picture)


def scroll(music: Path, store: Path, stored: bool) -> None:
    """Ask for the covers screen by screen, as a listener does who waits for each."""
    from segue.adapters.covers.thumbnails import Thumbnails
    from segue.gui.covers import Cover, Covers

    app = QApplication([])
    paths = [next(path for path in sorted(album.iterdir()) if path.stem == "x") for album in sorted(music.iterdir())]
    thumbnails = Thumbnails(store)
    if not stored:
        thumbnails.close()
    covers = Covers(thumbnails.picture)
    waiting: set[Path] = set()
    covers.arrived.connect(waiting.discard)
    started = time.perf_counter()
    first = 0.0
    for at in range(0, len(paths), SCREENFUL):
        waiting.update(paths[at : at + SCREENFUL])
        for path in paths[at : at + SCREENFUL]:
            covers.real(Cover("", "", path), SIDE)
        while waiting:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        first = first or time.perf_counter() - started
    taken = time.perf_counter() - started
    covers.close()
    thumbnails.close()
    print(f"{taken:.2f} s, the first {SCREENFUL} in {first * 1000:.0f} ms, {_held():.0f} MB held")


def _held() -> float:
    """The process's share of memory (PSS), in MB."""
    rollup = Path("/proc/self/smaps_rollup").read_text()
    return int(next(line for line in rollup.splitlines() if line.startswith("Pss:")).split()[1]) / 1024


def main() -> None:
    albums = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    with tempfile.TemporaryDirectory(prefix="segue-covers-") as temporary:
        music, store = Path(temporary, "music"), Path(temporary, "cache", "thumbnails.db")
        made_albums(music, albums)
        for what, how in (
            ("first time", "stored"),
            ("after another start", "stored"),
            ("reference: read from the files", "unstored"),
        ):
            told = subprocess.run(
                [sys.executable, __file__, "scroll", str(music), str(store), how],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
            print(f"  {f'{albums:,} covers, {what}':<52} {told.strip()}", flush=True)
        print(f"  {'copies on the disk':<52} {store.stat().st_size / 2**20:.1f} MB")


if __name__ == "__main__":
    if sys.argv[1:2] == ["scroll"]:
        scroll(Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4] == "stored")
    else:
        main()
