"""The longest pause of the main thread while a library is scanned, with the window open and a track playing."""

import os
import random
import sys
import time
from pathlib import Path

import numpy
import soundfile
from PySide6.QtCore import Qt, QTimer

from segue import app as entry
from segue.adapters.alarms import ApAlarms
from segue.adapters.clock import SystemClock
from segue.adapters.folder_watch import DiskWatch
from segue.adapters.music_folders import SHEET, SUFFIXES
from segue.adapters.post import QtPost
from segue.adapters.power import SysfsPower
from segue.adapters.sensors.idle import DesktopIdle
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.outputs import ServerOutputs
from segue.adapters.sound.vlc import VlcDecoder
from segue.core.scanning import ScanReport
from segue.gui.sidebar import Place
from segue.program import Program, World

BEAT = 0.005


def main(folder: Path, music: Path) -> None:
    app = entry._application()
    entry._stay_unseen(app)
    post = QtPost()
    engine = SoundEngine(post, NoDevice, True, VlcDecoder())
    clock = SystemClock()
    watch = DiskWatch(post, SUFFIXES | {SHEET})
    chance, power = random.Random(1), SysfsPower()
    world = World(
        *(clock, post, engine, ApAlarms(post), DesktopIdle(post), watch, entry._players, chance, power),
        *(entry._analyser, ServerOutputs()),
    )
    program = Program(app, folder, world)
    program.begin()
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last - BEAT)
        last = now

    heart = QTimer()
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    heart.setInterval(int(BEAT * 1000))
    heart.timeout.connect(beat)

    def done(report: ScanReport) -> None:
        QTimer.singleShot(1500, lambda: finish(report))

    def finish(report: ScanReport) -> None:
        heart.stop()
        gaps.sort()
        pss = [line for line in Path("/proc/self/smaps_rollup").read_text().splitlines() if line.startswith("Pss:")]
        name = "longest pause of the main thread while scanning"
        print(
            f"  {name:<52} {gaps[-1] * 1000:>11.1f} ms   99.9 % below {gaps[int(len(gaps) * 0.999)] * 1000:.1f} ms,"
            f" {len(gaps):,} beats, {report.added:,} added in {report.seconds:.1f} s"
        )
        print(f"  {'memory (PSS) after the scan':<52} {int(pss[0].split()[1]) / 1024:>11.0f} MB", flush=True)
        program.close()
        post.close()
        os._exit(0)

    def begin() -> None:
        nonlocal last
        last = time.perf_counter()
        heart.start()
        program.library.scanned.connect(done)
        program.library.add_folder(music)
        program.window.sidebar.chosen.emit(Place.TRACKS)

    song = folder / "a long one.wav"
    soundfile.write(song, numpy.zeros((300 * 8000, 1), numpy.int16), 8000)
    program.open([song])
    QTimer.singleShot(2500, begin)  # the start's own work is another figure
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
