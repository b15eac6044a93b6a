"""Prints what Segue costs, each figure beside a reference measured in the same run. `make bench`.

`--files N` sets the size of the made library (20,000 unless told), `--only WORD` the sections to run.
"""

import argparse
import multiprocessing
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

HERE = Path(__file__).parent
SEGUE = Path(sys.executable).with_name("segue")
WORDS = ("Nocturne", "Ålesund", "東京", "Полночь", "Blue", "ليل", "Río", "Ember", "🎷 Jam", "Sønder", "Glass", "Café")


def say(what: str, figure: str, reference: str = "") -> None:
    print(f"  {what:<52} {figure:>14}   {reference}", flush=True)


def made_library(folder: Path, files: int) -> None:
    """Short, playable files in folders of a dozen: five formats, all scripts, two in five with a cover."""
    from audio_files import write_tone

    chance = random.Random(1)
    cover = (HERE.parent / "data" / "cover.jpg").read_bytes() if (HERE.parent / "data").is_dir() else b""
    suffixes = (".mp3", ".mp3", ".flac", ".ogg", ".opus", ".m4a")
    for n in range(files):
        album = n // 12
        path = folder / f"artist {album // 4:05}" / f"album {album:05}" / f"{n % 12 + 1:02} {n}{suffixes[n % 6]}"
        write_tone(
            path,
            title=f"{chance.choice(WORDS)} {n}",
            artists=(f"{chance.choice(WORDS)} {album // 4}",),
            album=f"{chance.choice(WORDS)} {album}",
            album_artist=f"Artist {album // 4}",
            genres=(("Jazz", "Rock", "Film Score", "Folk", "Ambient")[album % 5],),
            year=1950 + album % 75,
            track_no=n % 12 + 1,
            cover=cover if n % 5 < 2 and cover else None,
        )


def timed(does: Callable[[], object]) -> float:
    start = time.perf_counter()
    does()
    return time.perf_counter() - start


def run(*words: str | Path) -> str:
    return subprocess.run([str(w) for w in words], check=True, capture_output=True, text=True).stdout


# ---------------------------------------------------------------- scanning


def _bare_chunk(paths: list[str]) -> int:
    import mutagen

    return sum(1 for path in paths if mutagen.File(path) is not None)


def _chunks(paths: list[str]) -> Iterator[list[str]]:
    rest = iter(paths)
    while chunk := list(islice(rest, 64)):
        yield chunk


def bare_loop(folder: Path) -> float:
    """`mutagen.File` over the same files, in a pool of two processes, chunks of 64."""
    paths = [str(path) for path in folder.rglob("*") if path.is_file()]

    def go() -> None:
        with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
            sum(pool.map(_bare_chunk, _chunks(paths)))

    return timed(go)


def scanning(music: Path, profile: Path, files: int) -> None:
    print(f"scanning {files:,} files")
    bare_loop(music)  # warms the cache for both
    bare = bare_loop(music)
    first = timed(lambda: run(SEGUE, "--profile", profile, "scan", music, "--json"))
    say("first scan, whole process", f"{first:.2f} s", f"bare mutagen loop {bare:.2f} s, ratio {first / bare:.2f}")
    again = timed(lambda: run(SEGUE, "--profile", profile, "scan", "--json"))
    idle = timed(lambda: run(SEGUE, "--version"))
    say("rescan, nothing changed, whole process", f"{again:.2f} s", f"`segue --version` {idle:.2f} s")


# ---------------------------------------------------------------- the window


def window(music: Path, profile: Path, folder: Path) -> None:
    print("the window")
    started = [float(run(sys.executable, HERE / "first_paint.py", "segue", profile)) for _ in range(5)]
    bare = [float(run(sys.executable, HERE / "first_paint.py", "bare")) for _ in range(5)]
    a, b = statistics.median(started), statistics.median(bare)
    say(
        "start to the first rows drawn, median of 5",
        f"{a * 1000:.0f} ms",
        f"bare window {b * 1000:.0f} ms, ratio {a / b:.2f}",
    )
    fresh = folder / "watched"
    report = run(sys.executable, HERE / "pauses.py", fresh, music)
    print(report, end="")


def searching(profile: Path) -> None:
    print("searching")
    print(run(sys.executable, HERE / "searching.py", profile), end="")


# ---------------------------------------------------------------- habits


def habits() -> None:
    from builders import a_mission_life
    from segue.core.offers import consider
    from segue.core.politeness import Situation
    from segue.domain.context import Context
    from segue.domain.offer import Moment
    from segue.domain.track import TrackId
    from segue.habits.claims import claims
    from segue.habits.model import Learner
    from segue.habits.ranking import Candidate

    print("habits")
    life = a_mission_life(weeks=520)
    now = life[-1].at + timedelta(days=1)
    learner = Learner()
    taken = timed(lambda: [learner.hear(heard) for heard in life])
    say(f"learning {len(life):,} plays (10 years)", f"{taken:.2f} s", f"{taken / len(life) * 1e6:.0f} µs a play")
    known = learner.habits(now)
    say("habits as a value", f"{timed(lambda: learner.habits(now)) * 1000:.1f} ms")
    say("claims", f"{timed(lambda: claims(known, now)) * 1000:.1f} ms")
    genres = ("Top 40", "Jazz", "Film Score", "Folk")
    candidates = [Candidate(TrackId(n), f"artist {n // 20}", (genres[n % 4],)) for n in range(20_000)]
    at = datetime(now.year, now.month, now.day, 21, tzinfo=UTC)
    situation = Situation(Moment.ASKED, Context(at), False, known, claims(known, now), [])
    say("an offer from 20,000 tracks", f"{timed(lambda: consider(situation, lambda: candidates)) * 1000:.0f} ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="segue-bench-") as temporary:
        folder = Path(temporary)
        music, profile = folder / "music", folder / "profile"
        wanted = {"scanning", "window", "searching", "habits"} & (
            set(asked.only.split(",")) if asked.only else {"scanning", "window", "searching", "habits"}
        )
        if wanted & {"scanning", "window", "searching"}:
            print(f"making {asked.files:,} files …", flush=True)
            made_library(music, asked.files)
            scanning(music, profile, asked.files)
        if "window" in wanted:
            window(music, profile, folder)
        if "searching" in wanted:
            searching(profile)
        if "habits" in wanted:
            habits()


if __name__ == "__main__":
    main()
