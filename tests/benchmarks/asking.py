"""How long an answer takes, with 100,000 tracks whose sounds are known and some 80,000 plays.

python tests/benchmarks/asking.py FOLDER [TRACKS]
"""

import random
import statistics
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np

from benchmarks.made_rows import made_rows
from segue.adapters.sqlite.asking import SqliteAskReader
from segue.adapters.sqlite.profile import Profile, SqlitePast, open_profile
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.adapters.sqlite.sounds import ANALYSIS
from segue.core.asking import Dictionary, answer
from segue.core.completing import completions
from segue.core.inquiry import AskTools, Inquiry
from segue.core.learning import learn_until
from segue.core.ports.analysis import SOUND_NUMBERS
from segue.core.stock import Stock
from segue.domain.context import ACTIVITIES, Context
from segue.domain.play import CHOSEN, Ending, Listen

NOW = datetime(2026, 11, 27, 21, tzinfo=UTC)
LENGTH = timedelta(minutes=3)


def lived(profile: Profile) -> None:
    """Two and a half years of listening, mostly to a few thousand tracks."""
    chance = random.Random(1)
    some = chance.sample(list(profile.tracks.all_ids()), len(profile.tracks.all_ids()) // 5)
    listens: list[tuple[Listen, Ending]] = []
    at = NOW - timedelta(days=900)
    while at < NOW - timedelta(hours=8):
        for _ in range(chance.randrange(20, 90)):
            track = some[int(len(some) * chance.random() ** 3)]
            listens.append((Listen(track, at, LENGTH, CHOSEN, None, LENGTH), Ending.FINISHED))
            at += LENGTH
        at += timedelta(hours=chance.randrange(4, 20))
    profile.plays.add(listens)
    drawn = np.random.default_rng(1)
    prints = profile.connection.execute("SELECT DISTINCT fingerprint FROM tracks").fetchall()
    with profile.connection:
        profile.connection.executemany(
            "INSERT INTO sounds (fingerprint, analysis, vector) VALUES (?, ?, ?)",
            ((its, ANALYSIS, drawn.normal(size=SOUND_NUMBERS).astype(np.float32).tobytes()) for (its,) in prints),
        )


def timed(does: Callable[[], object]) -> float:
    begun = time.perf_counter()
    does()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    folder, tracks = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    made_rows(folder, tracks)
    with closing(open_profile(folder, NOW)) as profile:
        lived(profile)
        file = profile.file
        tools = AskTools(
            lambda: SqlitePast(file), lambda: SqliteAskReader.open(file), lambda: SqliteRuleReader.open(file), Stock()
        )
        with closing(SqlitePast(file)) as past:
            print(f"{tracks:,} tracks, {past.plays.count():,} plays")
            learner = learn_until(past, NOW)
            tools.stock.shelf(past)
            tools.stock.space(past)
        playing = profile.tracks.all_ids()[50]
        dictionary = Dictionary(tools)
        first = Inquiry("", Context(NOW), (), ACTIVITIES, playing)
        print(f"{timed(lambda: dictionary.vocabulary(first)):6.0f} ms  the names of the library")
        vocabulary = dictionary.vocabulary(first)
        genre, artist = vocabulary.names.genres[0], vocabulary.names.artists[0]
        for text in (
            f"{genre} for the evening, nothing from this week, 45 minutes",
            *("like this but calmer", "calm, 1 hour", "from the 80s, never played", f"by {artist}", "surprise me"),
            *("forgotten favourites", f"xqwe {artist}x zzqy wwqp", "12 hours"),
            *("what did I play on Sunday mornings last winter?", "which artists did I play most this year?"),
            *("which artists did I play most?", f"how often did I play {genre}?"),
        ):
            inquiry = Inquiry(text, Context(NOW), (), ACTIVITIES, playing)
            took = [timed(lambda: answer(inquiry, vocabulary, learner, tools)) for _ in range(5)]  # noqa: B023
            print(f"{statistics.median(took):6.0f} ms  {text}")
        print(f"{timed(lambda: completions(f'something by {artist[:3]}', vocabulary)):6.1f} ms  a completion")


if __name__ == "__main__":
    main()
