"""Brings 100,000 listens into a library of 100,000 tracks, tells how long each step takes, and how much memory."""

import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.made_pieces import pieces
from benchmarks.made_rows import made_rows
from histories import extended_row
from segue.adapters.sqlite.profile import open_profile
from segue.core.query_parser import parse
from segue.domain.sorting import SortBy

TRACKS = LISTENS = 100_000
FIRST = datetime(2016, 1, 1, tzinfo=UTC)

#: Six in ten listens are of tracks of the library; some are called otherwise.
_KNOWN = 0.6
_ENDINGS = ("", "", "", " - Remastered 2011", " (feat. Somebody)", " - Live")


def say(what: str, figure: str, reference: str = "") -> None:
    print(f"  {what:<52} {figure:>14}   {reference}", flush=True)


def write_histories(folder: Path) -> None:
    """The same listens as Spotify tells them, in files of 16,000, and as Last.fm does, up to a minute apart."""
    chance = random.Random(6)
    known = [piece.tags for piece in islice(pieces(TRACKS), 0, TRACKS, 5)]
    at, rows, scrobbles = FIRST, [], []
    for _ in range(LISTENS):
        tags = known[int(len(known) * chance.random() ** 3)]
        artist = tags.artist if chance.random() < _KNOWN else f"{tags.artist} Elsewhere"
        length = timedelta(seconds=chance.randint(1, 300))
        title = tags.title + chance.choice(_ENDINGS)
        rows.append(
            extended_row((at + length).isoformat(), artist, title, tags.album, length // timedelta(milliseconds=1))
        )
        if length >= timedelta(seconds=30):
            off = timedelta(seconds=chance.randint(-60, 60))
            scrobbles.append((artist, title, tags.album, round((at + off).timestamp())))
        at += length + timedelta(seconds=chance.choice((1, 1, 1, 4000)))
    (folder / "spotify").mkdir()
    for start in range(0, LISTENS, 16_000):
        text = json.dumps(rows[start : start + 16_000])
        (folder / "spotify" / f"Streaming_History_Audio_{start}.json").write_text(text)
    with (folder / "lastfm.csv").open("w", newline="") as file:
        table = csv.writer(file)
        table.writerow(("artist", "track", "album", "uts"))
        table.writerows(scrobbles)


def imported(profile: Path, what: Path) -> dict[str, int]:
    """What `segue history import` tells, with its seconds and megabytes."""
    code = (
        "import re, sys; from segue.app import main; sys.argv[0] = 'segue'\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1])"
    )
    words = [sys.executable, "-c", code, "--profile", str(profile), "history", "import", str(what), "--json"]
    began = time.perf_counter()
    told, kilobytes = subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    seconds = time.perf_counter() - began
    return json.loads(told) | {"seconds": seconds, "megabytes": int(kilobytes) / 1024}


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="segue-bench-") as temporary:
        folder = Path(temporary)
        made_rows(folder / "profile", TRACKS)
        write_histories(folder)
        now = FIRST + timedelta(days=9999)
        with closing(open_profile(folder / "profile", now)) as profile:
            before = _milliseconds(lambda: profile.tracks.find(parse("plays:>10"), SortBy.PLAYS, True, now))
        for name, what in (("Spotify's", "spotify"), ("Last.fm's, of the same", "lastfm.csv"), ("again", "spotify")):
            told = imported(folder / "profile", folder / what)
            say(
                f"{told['read']:,} listens, {name}",
                f"{told['seconds']:.1f} s",
                f"{told['added']:,} added, {told['duplicates']:,} known; {told['matched']:,} of tracks;"
                f" {told['megabytes']:.0f} MB",
            )
        with closing(open_profile(folder / "profile", now)) as profile:
            after = _milliseconds(lambda: profile.tracks.find(parse("plays:>10"), SortBy.PLAYS, True, now))
        say("plays:>10 by plays, after it", f"{after:.0f} ms", f"before it, with no plays at all, {before:.0f} ms")


def _milliseconds(does: Callable[[], object]) -> float:
    began = time.perf_counter()
    does()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    main()
