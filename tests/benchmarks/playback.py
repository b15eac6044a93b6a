"""What is heard of an album cut into six files, by Segue and by mpv: recorded on a null sink, and compared.

Prints for each format how many milliseconds are too few or too many at the joints, then how long a click takes to be
heard and what playing costs.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from itertools import pairwise
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QTimer

sys.path.insert(0, str(Path(__file__).parents[1]))

import play_album
from sound import RATE, has_pulseaudio, sound_server, write_tone
from test_gapless import LOSSLESS, LOSSY, Heard, lag, listen

SEGUE = (sys.executable, play_album.__file__, "0")
MPV = ("mpv", "--no-config", "--no-video", "--no-terminal", "--gapless-audio=yes", "--ao=pulse", "--volume=100")


def main() -> None:
    if not has_pulseaudio():
        print("  not measured: pulseaudio and pulseaudio-utils are not installed")
        return
    has_mpv = shutil.which("mpv") is not None
    for suffix in (*LOSSLESS, *LOSSY):
        say(f"{suffix}: frames lost or added", joints(suffix), f"mpv: {joints(suffix, MPV)}" if has_mpv else "")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with sound_server(folder) as server:
            for suffix in ("flac", "mp3", "opus"):
                song = write_tone(folder / f"song.{suffix}", 40)
                beside = f"mpv: {processor(song, MPV, server.address)}" if has_mpv else ""
                say(f"{suffix}: processor, of a core", processor(song, SEGUE, server.address), beside)
            say("a click until the next file is heard", clicks(server.address, folder), "")


def joints(suffix: str, player: tuple[str, ...] = SEGUE) -> str:
    rate = 48_000 if suffix == "opus" else RATE
    with tempfile.TemporaryDirectory() as folder:
        shifts = shifts_of(listen(suffix, Path(folder), player))
    if not any(shifts):
        return "none"
    worst = max(abs(step) for step in np.diff([0, *shifts]))
    return f"{shifts[-1]:+d} frames, worst {1000 * worst / rate:.1f} ms"


def shifts_of(heard: Heard) -> list[int]:
    """By how many frames each file after the first comes late, or, below 0, early."""
    first = lag(heard.whole[: heard.joints[0]], heard.recording)
    shifts = []
    for start, end in pairwise([*heard.joints, len(heard.whole)]):
        about = max(0, start + first - 20_000)
        shifts.append(
            lag(heard.whole[start:end], heard.recording[about : end + first + 20_000]) + about - start - first
        )
    return shifts


def processor(song: Path, player: tuple[str, ...], address: str) -> str:
    """Of a core, while the file plays."""
    playing = subprocess.Popen(
        [*player, str(song)],
        env={**os.environ, "PULSE_SERVER": address},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        time.sleep(6)
        before, began = spent_by(playing.pid), time.monotonic()
        time.sleep(10)
        return f"{100 * (spent_by(playing.pid) - before) / (time.monotonic() - began):.1f} %"
    finally:
        playing.kill()
        playing.wait()


def spent_by(process: int) -> float:
    """Processor time of a process and its threads, in seconds."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def clicks(address: str, folder: Path) -> str:
    """From `play` until the other file is heard, over another one that plays; the median of nine, in milliseconds."""
    os.environ["PULSE_SERVER"] = address
    from segue.adapters.post import QtPost
    from segue.adapters.sound.engine import SoundEngine
    from segue.adapters.sound.outputs import ServerOutputs
    from segue.app import sound_device, sound_hardware
    from segue.core.ports.playing import Piece, Token

    app = QCoreApplication.instance() or QCoreApplication([])
    record = ["parec", "--device=ears.monitor", "--raw", "--format=float32le", f"--rate={RATE}", "--channels=1"]
    recorder = subprocess.Popen([*record, "--latency-msec=10"], stdout=subprocess.PIPE)
    tape: list[tuple[float, bytes]] = []
    assert recorder.stdout is not None
    sound = recorder.stdout
    ears = threading.Thread(target=lambda: tape.extend(iter(lambda: (time.monotonic(), sound.read(1764)), None)))
    ears.daemon = True
    ears.start()
    post = QtPost()
    outputs = ServerOutputs()
    build = sound_device(outputs, sound_hardware())
    engine = SoundEngine(post, build, silent=False, other=lambda *_: False)
    engine.listen(lambda _: None)
    songs = [write_tone(folder / f"{pitch}.mp3", 30, pitch) for pitch in (400, 1000)]
    asked: list[tuple[float, int]] = []
    for at in range(10):
        asked.append((time.monotonic(), at % 2))
        engine.play(Piece(songs[at % 2], Token(at)))
        QTimer.singleShot(1500, app.quit)
        app.exec()
    engine.close()
    outputs.close()
    post.close()
    recorder.terminate()
    recorder.wait()
    waits = [heard - when for (when, which) in asked[1:] if (heard := first_of(tape, which, when)) is not None]
    return f"{1000 * statistics.median(waits):.0f} ms, slowest {1000 * max(waits):.0f}"


def first_of(tape: list[tuple[float, bytes]], which: int, after: float) -> float | None:
    """When the low (0) or the high (1) tone was first heard."""
    for when, sound in tape:
        if when < after:
            continue
        wave = np.frombuffer(sound[: len(sound) // 4 * 4], "<f4")
        if len(wave) < 200 or np.abs(wave).max() < 0.3:
            continue
        pitch = np.count_nonzero(np.diff(np.signbit(wave))) * RATE / 2 / len(wave)
        if abs(pitch - (400, 1000)[which]) < 150:
            return when
    return None


def say(what: str, figure: str, reference: str) -> None:
    print(f"  {what:<44} {figure:>26}   {reference}", flush=True)


if __name__ == "__main__":
    main()
