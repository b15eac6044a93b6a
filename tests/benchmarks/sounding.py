"""Prints what it costs to find out how files sound, and to find what sounds alike: `sounding.py PROFILE TRACKS`.

The profile is one of `made_rows.py`. How its tracks sound is made up, and nothing like music.
"""

import random
import statistics
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from audio_files import RATE, encoded
from benchmarks.run import say, timed
from segue.adapters.sounds import BlissAnalyser
from segue.adapters.sqlite.connection import connect
from segue.adapters.sqlite.profile import DATABASE
from segue.adapters.sqlite.sounds import ANALYSIS, SqliteSounds
from segue.core.ports.analysis import SOUND_NUMBERS
from segue.core.sounds_like import alike, known

_FILES = 10
_SECONDS = 200


def resident() -> float:
    """Memory of this process in MB."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def analysing() -> None:
    noise = np.random.default_rng(1)
    swell = np.sin(np.arange(_SECONDS * RATE, dtype=np.float32) / 90_000)
    with tempfile.TemporaryDirectory() as folder, closing(BlissAnalyser()) as analyser:
        for number in range(_FILES):
            wave = 0.1 * swell * noise.standard_normal(len(swell), np.float32)
            (Path(folder) / f"{number}.flac").write_bytes(encoded(".flac", wave))
        files = sorted(Path(folder).iterdir())
        analyser.analyse(files[0])  # starts the process
        taken = timed(lambda: [analyser.analyse(file) for file in files])
    say(
        f"{_FILES} files of {_SECONDS} s, at nice 19 on one core",
        f"{_FILES / taken * 60:.0f} a minute",
        f"{_FILES * _SECONDS / taken:.0f} × real time",
    )


def neighbours(profile: Path, tracks: int) -> None:
    chance = np.random.default_rng(2)
    with closing(connect(profile / DATABASE, checkpoints=True)) as connection:
        store = SqliteSounds(connection)
        say("what is to be analysed, of all", f"{timed(store.to_analyse) * 1000:.0f} ms", f"{tracks:,} tracks")
        prints = [row[0] for row in connection.execute("SELECT fingerprint FROM tracks")]
        made = chance.uniform(-1, 1, (len(prints), SOUND_NUMBERS)).astype(np.float32)
        with connection:
            connection.executemany(
                f"INSERT INTO sounds VALUES (?, {ANALYSIS}, ?, NULL)",
                ((its, point.tobytes()) for its, point in zip(prints, made, strict=True)),
            )
        del made, prints
        before = resident()
        begun = time.perf_counter()
        all_known = known(store)
        took = time.perf_counter() - begun
        space = all_known.space
        own = (space.points.nbytes + space.norms.nbytes + space.tracks.nbytes) / 2**20
        say(
            "how all sound, and their genres, read",
            f"{took * 1000:.0f} ms",
            f"{own:.0f} MB; the process grew by {resident() - before:.0f}",
        )
        asked = random.Random(3).sample(space.tracks.tolist(), 101)
        times = [timed(lambda: space.neighbours(track, 50)) * 1000 for track in asked]  # noqa: B023
        say(
            "50 neighbours of one, median of 101",
            f"{statistics.median(times):.1f} ms",
            f"the slowest {max(times):.1f}",
        )
        times = [timed(lambda: alike(track, all_known, store)) * 1000 for track in asked]  # noqa: B023
        say("and with their genres", f"{statistics.median(times):.1f} ms", f"the slowest {max(times):.1f}")
        mix = space.tracks[:2500:100].tolist()
        say("a mix of 25 in order", f"{timed(lambda: space.path(mix)) * 1000:.1f} ms")


if __name__ == "__main__":
    analysing()
    neighbours(Path(sys.argv[1]), int(sys.argv[2]))
