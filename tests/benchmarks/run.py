"""Prints what Segue costs, each figure beside a reference measured in the same run. `make bench`.

`--files N` sets the size of the made library (20,000 unless told), `--only WORD,WORD` the sections to run, `--full`
takes the sizes that are promised: 100,000 files, and searches among a million tracks. `--minutes N` is for how long
drop-outs are counted.
"""

import argparse
import gc
import json
import multiprocessing
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

if TYPE_CHECKING:
    from segue.habits.evidence import Heard
    from segue.habits.model import Learner
    from segue.habits.ranking import Candidate

HERE = Path(__file__).parent
SEGUE = Path(sys.executable).with_name("segue")
SECTIONS = (
    *("scanning", "window", "searching", "playlists", "memory", "moving", "history", "covers", "habits", "sounds"),
    *("rules", "playback", "dropouts", "sensing", "palette", "frames", "clicks"),
)


def say(what: str, figure: str, reference: str = "") -> None:
    print(f"  {what:<52} {figure:>14}   {reference}", flush=True)


def timed(does: Callable[[], object]) -> float:
    start = time.perf_counter()
    does()
    return time.perf_counter() - start


def worked(does: Callable[[], object]) -> float:
    """Seconds of the processor: what others take of it meanwhile does not count."""
    start = time.process_time()
    does()
    return time.process_time() - start


def run(*words: str | Path) -> str:
    return subprocess.run([str(w) for w in words], check=True, stdout=subprocess.PIPE, text=True).stdout


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


def scanning(music: Path, profile: Path, folder: Path, files: int) -> None:
    from benchmarks.opens import Opens

    print(f"scanning {files:,} files")
    bare_loop(music)  # warms the cache for both
    bare = bare_loop(music)
    first = timed(lambda: run(SEGUE, "--profile", profile, "scan", music, "--json"))
    say("first scan, whole process", f"{first:.2f} s", f"bare mutagen loop {bare:.2f} s, ratio {first / bare:.2f}")
    a_file = [_scan_of_some(music, folder, share) for share in (5, 1)]
    say(
        "first scan, a file",
        f"{a_file[1] * 1e6:.0f} µs",
        f"of a fifth of the files {a_file[0] * 1e6:.0f} µs, ratio {a_file[1] / a_file[0]:.2f}",
    )
    again = [json.loads(run(SEGUE, "--profile", profile, "scan", "--json")) for _ in range(3)]
    assert all(report["unchanged"] == files for report in again)
    whole = timed(lambda: run(SEGUE, "--profile", profile, "scan", "--json"))
    walk = timed(lambda: sum(1 for path in music.rglob("*") if path.stat()))
    say(
        "rescan, nothing changed, median of 3",
        f"{statistics.median(report['seconds'] for report in again):.2f} s",
        f"whole process {whole:.2f} s; a bare walk with stat {walk:.2f} s",
    )
    folders = [music, *(path for path in music.rglob("*") if path.is_dir())]
    with Opens(folders) as opens:
        run(SEGUE, "--profile", profile, "scan", "--json")
    say("files opened by a rescan", f"{opens.files:,}", f"of {files:,}")


def _scan_of_some(music: Path, folder: Path, share: int) -> float:
    """The seconds that a first scan takes for each file, with one in `share` of the artists."""
    some, profile = folder / f"one in {share}", folder / f"profile of one in {share}"
    for artist in sorted(music.iterdir())[::share]:
        shutil.copytree(artist, some / artist.name, copy_function=os.link)
    report = json.loads(run(SEGUE, "--profile", profile, "scan", some, "--json"))
    shutil.rmtree(profile)
    shutil.rmtree(some)
    return float(report["seconds"]) / int(report["added"])


# ---------------------------------------------------------------- the window


def closed_in_tracks(profile: Path) -> None:
    """What closing the window leaves behind: where it was, and the order that was looked at."""
    from segue.adapters.sqlite.profile import open_profile
    from segue.domain.query import EVERYTHING
    from segue.domain.sorting import SortBy

    now = datetime.now(UTC)
    with closing(open_profile(profile, now)) as opened:
        opened.settings.set("place", "tracks")
        opened.tracks.find(EVERYTHING, SortBy.ARTIST, False, now)
        opened.tracks.keep_first_look()


def window(music: Path, profile: Path, folder: Path) -> None:
    print("the window")
    closed_in_tracks(profile)
    started = [float(run(sys.executable, HERE / "first_paint.py", "segue", profile)) for _ in range(5)]
    bare = [float(run(sys.executable, HERE / "first_paint.py", "bare")) for _ in range(5)]
    a, b = statistics.median(started), statistics.median(bare)
    say(
        "start to the first rows drawn, median of 5",
        f"{a * 1000:.0f} ms",
        f"bare window {b * 1000:.0f} ms, ratio {a / b:.2f}",
    )
    print(run(sys.executable, HERE / "pauses.py", folder / "watched", music), end="", flush=True)


def playlists(folder: Path) -> None:
    print("playlists")
    profile = folder / "long playlists"
    run(sys.executable, HERE / "made_rows.py", profile, "100000")
    print(run(sys.executable, HERE / "playlists.py", profile), end="", flush=True)


def searching(folder: Path, sizes: tuple[int, ...]) -> None:
    print("searching")
    for tracks in sizes:
        profile = folder / f"{tracks} tracks"
        taken = timed(lambda: run(sys.executable, HERE / "made_rows.py", profile, tracks))  # noqa: B023
        print(f"  (made {tracks:,} tracks without files in {taken:.0f} s)", flush=True)
        print(run(sys.executable, HERE / "searching.py", profile), end="", flush=True)
        shutil.rmtree(profile)


# ---------------------------------------------------------------- sounds


def sounds(folder: Path, tracks: int) -> None:
    print("sounds")
    profile = folder / "sounds"
    taken = timed(lambda: run(sys.executable, HERE / "made_rows.py", profile, tracks))
    print(f"  (made {tracks:,} tracks without files in {taken:.0f} s)", flush=True)
    print(run(sys.executable, HERE / "sounding.py", profile, tracks), end="", flush=True)
    shutil.rmtree(profile)


# ---------------------------------------------------------------- rules


def rules(folder: Path, tracks: int) -> None:
    print("rules")
    profile = folder / "rules"
    taken = timed(lambda: run(sys.executable, HERE / "made_rows.py", profile, tracks))
    print(f"  (made {tracks:,} tracks without files in {taken:.0f} s)", flush=True)
    print(run(sys.executable, HERE / "rules.py", profile), end="", flush=True)
    shutil.rmtree(profile)


# ---------------------------------------------------------------- memory

# A window with an empty table, and what Qt needs for it.
BARE_WINDOW = """
from PySide6.QtWidgets import QApplication, QTableView
app = QApplication([])
table = QTableView()
table.resize(1200, 780)
table.show()
app.exec()
"""
_IDLE_AFTER = 20.0


def palette(folder: Path) -> None:
    print("palette")
    profile = folder / "for the palette"
    run(sys.executable, HERE / "made_rows.py", profile, "100000")
    print(run(sys.executable, HERE / "palette.py", profile), end="", flush=True)


def frames(folder: Path) -> None:
    print("frames")
    (folder / "frames").mkdir()
    print(run(sys.executable, HERE / "frames.py", folder / "frames"), end="", flush=True)


def clicks(folder: Path) -> None:
    print("clicks")
    (folder / "clicking").mkdir()
    print(run(sys.executable, HERE / "clicks.py", folder / "clicking"), end="", flush=True)


def memory(music: Path, profile: Path, folder: Path, files: int) -> None:
    from benchmarks.processes import peak_pss, settled_pss
    from segue.adapters.sqlite.profile import open_profile

    print("memory, PSS, all processes together")
    bare, _ = settled_pss([sys.executable, "-c", BARE_WINDOW], 3)
    for is_on, words in ((False, "idle"), (True, "analysing sounds")):
        with closing(open_profile(profile, datetime.now(UTC))) as opened:
            opened.settings.set("analyses_sounds", is_on)
        held, count = settled_pss([SEGUE, "--profile", profile], _IDLE_AFTER)
        say(
            f"{words}, {_IDLE_AFTER:.0f} s after the start, {files:,} tracks",
            f"{held / 1024:.0f} MB",
            f"{count} processes; bare window {bare / 1024:.0f} MB",
        )
    most, count, _ = peak_pss([SEGUE, "--profile", folder / "peak", "scan", music, "--json"])
    say(f"most in a first scan of {files:,} by command", f"{most / 1024:.0f} MB", f"{count} processes")
    most, count, _ = peak_pss([sys.executable, HERE / "pauses.py", folder / "peak in the window", music])
    say(f"most in a first scan of {files:,} by the window", f"{most / 1024:.0f} MB", f"{count} processes")


# ---------------------------------------------------------------- identity

_MOVED = 1_000


def moving(music: Path, profile: Path) -> None:
    """Moves, renames and retags files of the library at once: run it last."""
    from audio_files import tag
    from segue.adapters.sqlite.profile import open_profile
    from segue.domain.play import CHOSEN, Ending, Listen

    print("identity")
    chance = random.Random(3)
    now = datetime(2026, 3, 2, tzinfo=UTC)
    with closing(open_profile(profile, now)) as opened:
        tracks = list(opened.tracks.many(opened.tracks.all_ids()))
        chosen = chance.sample(tracks, min(_MOVED, len(tracks) // 2))
        length = timedelta(minutes=3)
        listens = [Listen(t.id, now + i * length, length, CHOSEN, None, length) for i, t in enumerate(chosen)]
        opened.plays.add((listen, Ending.FINISHED) for listen in listens)
    where = {track.id: track.path for track in tracks}
    for number, track in enumerate(chosen):
        to = music / f"moved {number % 70}" / f"{chance.randrange(10**9)} new{track.path.suffix}"
        to.parent.mkdir(exist_ok=True)
        track.path.rename(to)
        words = {"title": [f"Retagged {number}"], "artist": [f"Another {number % 90}"], "album": ["Elsewhere"]}
        tag(to, words, b"")
        where[track.id] = to
    report = json.loads(run(SEGUE, "--profile", profile, "scan", "--json"))
    with closing(open_profile(profile, now)) as opened:
        after = {track.id: track.path for track in opened.tracks.many(opened.tracks.all_ids())}
        heard = {play.listen.track for play, _ in opened.plays.all()}
    kept = sum(after.get(track.id) == where[track.id] and track.id in heard for track in chosen)
    theirs = {path: track for track, path in where.items()}
    wrong = sum(path in theirs and theirs[path] != track for track, path in after.items() if track in where)
    say(
        f"{len(chosen):,} moved, renamed and retagged: kept",
        f"{kept / len(chosen):.1%}",
        f"of {len(tracks):,}; wrong merges {wrong}; told as moved {report['moved']:,}, {report['seconds']:.1f} s",
    )


# ---------------------------------------------------------------- habits


def habits(folder: Path, tracks: int, plays: int) -> None:
    from segue.domain.context import Context
    from segue.domain.play import SESSION_GAP
    from segue.domain.track import TrackId
    from segue.habits import mixes
    from segue.habits.claims import claims
    from segue.habits.model import Learner
    from segue.habits.ranking import Candidate, Shelf

    def milliseconds(does: Callable[[], object]) -> str:
        return f"{statistics.median(timed(does) for _ in range(5)) * 1000:.1f} ms"

    print("habits")
    chance = random.Random(1)
    candidates = [Candidate(TrackId(n + 1), f"artist {n // 20}", (f"genre {n // 20 % 30}",)) for n in range(tracks)]
    log = a_long_log(candidates, plays, chance)
    gc.freeze()  # the program reads its log row by row; here each collection would walk half a million plays
    learner = Learner()
    whole = time.perf_counter()
    each = [worked(partial(learner.hear, heard)) for heard in log]
    whole = time.perf_counter() - whole
    heard = len({one.track for one in log})
    say(
        f"learning {plays:,} plays of {heard:,} tracks",
        f"{whole:.1f} s",
        f"processor {sum(each):.1f} s, {sum(each) / plays * 1e6:.0f} µs a play",
    )
    opens = [later.at - earlier.end > SESSION_GAP for earlier, later in pairwise(log)]
    after = sorted(took for took, opened in zip(each[1:], opens, strict=True) if opened)
    within = sorted(took for took, opened in zip(each[1:], opens, strict=True) if not opened)
    for what, took in (("a play that begins a session, processor", after), ("one within a session", within)):
        say(
            what,
            f"{statistics.fmean(took) * 1000:.3f} ms",
            f"of a hundred the slowest {took[-len(took) // 100] * 1000:.2f} ms, of all {took[-1] * 1000:.1f} ms",
        )
    now = log[-1].end + timedelta(hours=5)
    context = Context(now)
    say("what genres are expected", milliseconds(lambda: learner.genres(context)))
    say("claims", milliseconds(lambda: claims(learner, now)))
    shelf = Shelf(candidates)
    wanted = dict(sorted(learner.genres(context).items(), key=lambda share: -share[1])[:4])
    wanted = {genre: share / sum(wanted.values()) for genre, share in wanted.items()}
    material = mixes.Material(shelf)
    of_an_offer = milliseconds(lambda: mixes.build(material, learner, wanted, context))
    say(f"the tracks of an offer, of {tracks:,}", of_an_offer)
    say("what comes next", milliseconds(lambda: learner.next(now, 10)))
    kept(learner, folder)
    stock(folder, tracks)
    replaying(log)


def kept(learner: "Learner", folder: Path) -> None:
    """What a start goes on from, and what it holds in memory then."""
    from segue.adapters.snapshots import NAME, FileSnapshots
    from segue.habits.snapshot import learner_of, state_of

    snapshots = FileSnapshots(folder)
    keeping = timed(lambda: snapshots.keep(b"", state_of(learner), lambda: True))
    say("what was learned, kept", f"{keeping * 1000:.0f} ms", f"{(folder / NAME).stat().st_size / 1e6:.1f} MB")
    taken: list[Learner] = []

    def start() -> None:
        state = snapshots.read(b"")
        assert state is not None
        taken[:] = [learner_of(state, {})]

    before = resident()
    start()
    held = resident() - before
    arrays = sum(array.nbytes for array in state_of(taken[0]).arrays)
    say("a start from it, median of 5", f"{statistics.median(timed(start) for _ in range(5)) * 1000:.0f} ms")
    say("the model in memory", f"{held / 1e6:.0f} MB", f"its arrays {arrays / 1e6:.1f} MB")


def resident() -> int:
    """Bytes of this process in memory."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def stock(folder: Path, tracks: int) -> None:
    """What could be suggested, as it is read from the database."""
    from segue.adapters.sqlite.profile import DATABASE, SqlitePast
    from segue.core.stock import Stock

    run(sys.executable, HERE / "made_rows.py", folder / "stock", tracks)
    with closing(SqlitePast(folder / "stock" / DATABASE)) as past:
        stock = Stock()
        first = timed(lambda: stock.shelf(past))
        again = timed(lambda: stock.shelf(past))
    say(f"{tracks:,} tracks laid out, once", f"{first:.2f} s", f"while they are the same, {again * 1000:.1f} ms")
    shutil.rmtree(folder / "stock")


def a_long_log(candidates: "Sequence[Candidate]", plays: int, chance: random.Random) -> "list[Heard]":
    """Sessions of fourteen plays, most of them an album or favourites, some of anything."""
    from segue.domain.play import PlayId
    from segue.habits.evidence import Heard

    log: list[Heard] = []
    start = datetime(2015, 1, 1, 8, tzinfo=UTC)
    while len(log) < plays:
        start += timedelta(hours=chance.choice((3, 5, 9, 14)))
        album = chance.randrange(len(candidates))
        for n in range(14):
            favourite = int(chance.paretovariate(0.4))
            place = (album + n if chance.random() < 0.6 else favourite) % len(candidates)
            one, at = candidates[place], start + n * timedelta(minutes=4)
            end = at + timedelta(minutes=4)
            log.append(Heard(PlayId(len(log) + 1), one.track, one.artist, one.genres, at, end, chance.random() > 0.1))
    return log


def replaying(log: "Sequence[Heard]") -> None:
    """The program `segue replay`, with a question every hundred plays."""
    questions = ("genres", "tracks", "next", "start", "offer", "claims")
    lines = []
    for n, heard in enumerate(log[:50_000], 1):
        told = {"at": heard.at.isoformat(), "track": str(heard.track), "artist": heard.artist, "genres": heard.genres}
        known = {"listened_s": 240, "ending": "finished" if heard.liked else "skipped"}
        lines.append(json.dumps({"play": told | known}))
        if n % 100 == 0:
            lines.append(json.dumps({"ask": questions[n // 100 % len(questions)], "at": heard.end.isoformat()}))
    begin = time.perf_counter()
    subprocess.run([SEGUE, "replay"], input="\n".join(lines), text=True, capture_output=True, check=True)
    say("segue replay", f"{len(lines) / (time.perf_counter() - begin):,.0f} lines/s", "a question every 100 plays")


def main() -> None:
    from benchmarks.made_library import made_library

    parser = argparse.ArgumentParser()
    parser.add_argument("--files", type=int)
    parser.add_argument("--only", default=",".join(SECTIONS))
    parser.add_argument("--minutes", default=1.0, type=float)
    parser.add_argument("--full", action="store_true")
    asked = parser.parse_args()
    # Qt tells of each letter for which this system has no font.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false")
    files = asked.files or (100_000 if asked.full else 20_000)
    wanted = set(asked.only.split(","))
    if unknown := wanted - set(SECTIONS):
        parser.error(f"the sections are {', '.join(SECTIONS)}, not {', '.join(unknown)}")
    with tempfile.TemporaryDirectory(prefix="segue-bench-") as temporary:
        folder = Path(temporary)
        music, profile = folder / "music", folder / "profile"
        if wanted & {"scanning", "window", "memory", "moving", "dropouts"}:
            taken = timed(lambda: made_library(music, files))
            print(f"(made {files:,} files in {taken:.0f} s)", flush=True)
        if "scanning" in wanted:
            scanning(music, profile, folder, files)
        elif wanted & {"window", "memory", "moving"}:
            run(SEGUE, "--profile", profile, "scan", music)
        if "window" in wanted:
            window(music, profile, folder)
        if "searching" in wanted:
            searching(folder, (100_000, 1_000_000) if asked.full else (5 * files,))
        if "playlists" in wanted:
            playlists(folder)
        if "palette" in wanted:
            palette(folder)
        if "frames" in wanted:
            frames(folder)
        if "clicks" in wanted:
            clicks(folder)
        if "memory" in wanted:
            memory(music, profile, folder, files)
        if "moving" in wanted:
            moving(music, profile)
        if "history" in wanted:
            print("history\n" + run(sys.executable, HERE / "history.py"), end="")
        if "covers" in wanted:
            print("covers\n" + run(sys.executable, HERE / "covers.py"), end="")
        if "habits" in wanted:
            habits(folder, *((200_000, 500_000) if asked.full else (20_000, 50_000)))
        if "sounds" in wanted:
            sounds(folder, 200_000 if asked.full else 5 * files)
        if "rules" in wanted:
            rules(folder, 5 * files if not asked.full else files)
        if "dropouts" in wanted:
            print("drop-outs")
            for busy, minutes in ((0, asked.minutes), (2, min(asked.minutes, 5))):
                print(run(sys.executable, HERE / "dropouts.py", music, str(minutes), str(busy)), end="", flush=True)
        if "playback" in wanted:
            print("playback\n" + run(sys.executable, HERE / "playback.py"), end="")
        if "sensing" in wanted:
            print("sensing\n" + run(sys.executable, HERE / "sensing.py"), end="")


if __name__ == "__main__":
    main()
