"""What it costs to notice what the listener does: a minute of it, beside a minute in which nothing is looked at.

Among 150 processes and 250 entries of a menu, while another process comes and goes each second.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication, QTimer

from fakes import FakeSettings
from segue.adapters.alarms import ApAlarms
from segue.adapters.clock import SystemClock
from segue.adapters.post import QtPost
from segue.adapters.sensors.full_screen import FullScreen
from segue.adapters.sensors.idle import DesktopIdle
from segue.adapters.sensors.programs import DesktopPrograms
from segue.adapters.sensors.recording import Recording
from segue.core.senses import Senses
from segue.core.surroundings import Surroundings
from segue.core.worker import Worker

MINUTE = 60.0
PROCESSES, ENTRIES = 150, 250
READS = 200


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="segue-bench-") as temporary:
        folder = Path(temporary)
        os.environ["XDG_DATA_HOME"] = str(folder)
        _write_menu(folder / "applications")
        sleep = shutil.which("sleep") or "sleep"
        running = [subprocess.Popen([sleep, "600"]) for _ in range(PROCESSES)]
        running.append(subprocess.Popen(["sh", "-c", f"while :; do {sleep} 1; done"]))
        try:
            _measure()
        finally:
            for process in running:
                process.kill()
                process.wait()


def _write_menu(folder: Path) -> None:
    folder.mkdir()
    for number in range(ENTRIES):
        told = f"Name=Program {number}\nExec=/opt/program-{number}/program %F\nCategories=Office;\n"
        told += "".join(f"Name[{language}]=Programm {number}\n" for language in ("de", "fr", "es", "it", "pl", "ja"))
        (folder / f"program-{number}.desktop").write_text(f"[Desktop Entry]\nType=Application\n{told}")


def _measure() -> None:
    app = QCoreApplication([])
    post = QtPost()
    clock, settings = SystemClock(), FakeSettings()
    alarms, worker = ApAlarms(post), Worker("senses", post)
    surroundings = Surroundings(clock, settings)
    surroundings.attend(FullScreen())
    surroundings.attend(Recording(post))
    senses = Senses(surroundings, DesktopPrograms(), DesktopIdle(post), lambda: None, worker, settings, alarms, clock)
    _live(app, 1)  # what is imported late has been
    without = _live(app, MINUTE)
    start = time.process_time()
    senses.set_on(True)
    _live(app, 1)
    first = time.process_time() - start
    with_senses = _live(app, MINUTE)
    start = time.process_time()
    for _ in range(READS):
        _ = surroundings.attention
    read = (time.process_time() - start) / READS
    share = (with_senses - without) / MINUTE
    reference = f"{with_senses * 1000:.0f} ms a minute; promised: 0.2 %"
    _say("noticing what the listener does, of a core", f"{share:.4%}", reference)
    _say("  nothing but the event loop", f"{without / MINUTE:.4%}", f"{without * 1000:.0f} ms a minute")
    _say("  the first look, which reads the menu", f"{first * 1000:.0f} ms")
    _say("whether an offer would disturb", f"{read * 1000:.2f} ms", "each time one is considered")
    alarms.close()
    worker.close()
    post.close()


def _live(app: QCoreApplication, seconds: float) -> float:
    """The CPU time that it took, in seconds."""
    start = time.process_time()
    QTimer.singleShot(int(seconds * 1000), app.quit)
    app.exec()
    return time.process_time() - start


def _say(what: str, figure: str, reference: str = "") -> None:
    print(f"  {what:<52} {figure:>14}   {reference}", flush=True)


if __name__ == "__main__":
    main()
