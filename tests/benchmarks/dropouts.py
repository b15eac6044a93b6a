"""How often music stops while Segue works beside it: dropouts.py MUSIC MINUTES BUSY

A program of its own plays noise into a null sink, which is recorded. Beside that, in the same program, MUSIC
is scanned into one fresh profile after the other, and a model of 100,000 plays is learned again and again, as the
workers of the window would. BUSY more programs do nothing but work.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import play_beside_work
from sound import RATE, has_pulseaudio, sound_server, write_sound

#: The file that is played again and again, in seconds.
_LENGTH = 60

#: A silence of so many frames is one; what is played has none.
_LEAST = RATE // 1000

_BUSY = "while True: sum(range(10_000))"


class Ears:
    """Counts the silences between the first sound and the last."""

    def __init__(self) -> None:
        self.heard = 0  # frames
        self.dropouts: list[tuple[float, float]] = []  # when, and for how long, in seconds
        self._silence = 0
        self._rest = b""

    def hear(self, recorded: bytes) -> None:
        recorded = self._rest + recorded
        whole = len(recorded) // 8 * 8
        self._rest = recorded[whole:]
        is_loud = np.frombuffer(recorded[:whole], "<f4").reshape(-1, 2).any(axis=1)
        edges = np.flatnonzero(np.diff(is_loud, prepend=not is_loud[0])) if len(is_loud) else ()
        for start, end in zip(edges, [*edges[1:], len(is_loud)], strict=True):
            if not is_loud[start]:
                self._silence += end - start
                continue
            if self.heard and self._silence >= _LEAST:
                self.dropouts.append((self.heard / RATE, self._silence / RATE))
            self._silence = 0
            self.heard += end - start


def main(music: Path, minutes: float, busy: int) -> None:
    if not has_pulseaudio():
        print("  not measured: pulseaudio and pulseaudio-utils are not installed")
        return
    times = max(1, round(minutes * 60 / _LENGTH))
    with tempfile.TemporaryDirectory(prefix="segue-dropouts-") as temporary:
        folder = Path(temporary)
        noise = np.random.default_rng(1).uniform(-0.3, 0.3, (RATE * _LENGTH, 2)).astype(np.float32)
        song = write_sound(folder / "noise.flac", noise, RATE)
        ears, loads = Ears(), [os.getloadavg()[0]]
        with sound_server(folder, hear=ears.hear) as server:
            others = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(busy)]
            player = subprocess.Popen(
                [sys.executable, play_beside_work.__file__, str(song), str(times), str(folder), str(music)],
                env={**os.environ, "PULSE_SERVER": server.address},
                stdout=subprocess.PIPE,
                text=True,
            )
            while player.poll() is None:
                time.sleep(5)
                loads.append(os.getloadavg()[0])
            for other in others:
                other.kill()
                other.wait()
            assert player.stdout is not None
            done = player.stdout.read().strip()
            time.sleep(3)  # the recording is behind
    lost = sum(length for _, length in ears.dropouts)
    beside = f" and {busy} busy programs" if busy else ""
    print(f"  {ears.heard / RATE / 60:.1f} minutes heard beside {done}{beside}, load {np.mean(loads):.1f}")
    print(f"  {'drop-outs':<52} {len(ears.dropouts):>14}   {1000 * lost:.0f} ms together")
    for at, length in ears.dropouts[:20]:
        print(f"    at {at:.2f} s: {1000 * length:.1f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))
