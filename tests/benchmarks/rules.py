"""Prints how soon 50 smart playlists follow a play, and how long the window waits meanwhile: `rules.py PROFILE`.

The profile is one of `made_rows.py`; a log of 300,000 plays is written into it.
"""

import queue
import random
import statistics
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.run import say, timed
from fakes import FakeClock
from segue.adapters.sqlite.profile import Profile, open_profile
from segue.adapters.sqlite.rules import SqliteRuleReader
from segue.core.playlists import Playlists
from segue.core.standing import Moment, News, Stand, StandingLists
from segue.core.worker import Worker
from segue.domain.context import ACTIVITIES
from segue.domain.play import CHOSEN, Ending, Listen
from segue.domain.playlist import Kind
from segue.domain.rule import Aspect
from segue.domain.track import TrackId

T = TypeVar("T")

NOW = datetime(2026, 3, 2, 20, tzinfo=UTC)
LENGTH = timedelta(minutes=3)

#: Each of these is asked for in five ways. All look at the log, so that a play may change each of them.
RULES = (
    "plays:>={n}",
    "played:never year:{year}.. by:-added",
    "by:-plays limit:{n}00",
    "by:-last limit:{n}h",
    "plays:<{n} by:random limit:1{n}GB",
    "played:weekend,morning>={n} by:-plays",
    "played:evening,gaming last:<{n}m by:title",
    "skipped:>{n}0% OR (plays:0 -a) by:skips",
    "last:>{n}m (a OR e) by:-year",
    "in:list1 -in:list{n} plays:>1 by:album limit:{n}0%",
)
LISTS = 50
PLAYS = 300_000


def fill(profile: Profile, chance: random.Random) -> list[TrackId]:
    tracks = list(profile.tracks.all_ids())
    listens = []
    for n in range(PLAYS):
        track = tracks[int(len(tracks) * chance.random() ** 2)]
        at = NOW - timedelta(minutes=7 * (PLAYS - n))
        activity = chance.choice(ACTIVITIES) if chance.random() < 0.3 else None
        is_skip = chance.random() < 0.2
        listens.append(
            (
                Listen(track, at, LENGTH, CHOSEN, activity, timedelta(seconds=5) if is_skip else LENGTH),
                Ending.SKIPPED if is_skip else Ending.FINISHED,
            )
        )
    profile.plays.add(listens)
    return tracks


class Post:
    """What is posted to the thread that owns the state, and how long that thread was kept from looking."""

    def __init__(self) -> None:
        self._posted: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.pauses: list[float] = []

    def __call__(self, call: Callable[[], None]) -> None:
        self._posted.put(call)

    def wait(self, worker: Worker, task: Callable[[], T], then: Callable[[T], None]) -> None:
        """Until the task is done, as an event loop that wakes each millisecond."""
        done = threading.Event()

        def take(result: T) -> None:
            then(result)
            done.set()

        worker.submit(task, take)
        last = time.perf_counter()
        while not done.is_set():
            time.sleep(0.001)
            while not self._posted.empty():
                self._posted.get()()
            now = time.perf_counter()
            self.pauses.append(now - last - 0.001)
            last = now


def main() -> None:
    sys.setswitchinterval(0.0005)  # as the program does
    folder, chance = Path(sys.argv[1]), random.Random(4)
    with closing(open_profile(folder, NOW)) as profile:
        tracks = fill(profile, chance)
        playlists = Playlists(profile.playlists, FakeClock(NOW))
        lists = [
            playlists.create(f"list{n}", kind=Kind.SMART, rule=RULES[n % 10].format(n=n // 10 + 2, year=1970 + n)).id
            for n in range(LISTS)
        ]
        moment = Moment(playlists.all(), NOW)
        post = Post()
        worker = Worker("rules", post)
        made: list[StandingLists] = []

        def refresh(news: News) -> Sequence[Stand]:
            if not made:
                made.append(StandingLists(SqliteRuleReader.open(profile.file)))
            return made[0].refresh(moment, lists, news)

        first: list[Stand] = []
        taken = timed(lambda: post.wait(worker, lambda: refresh(News()), first.extend))
        sizes = sorted(stand.match for stand in first)
        say(
            f"{LISTS} rules asked of {len(tracks):,} tracks, each",
            f"{taken / LISTS * 1000:.0f} ms",
            f"{PLAYS:,} plays; from {sizes[0]:,} to {sizes[-1]:,} match, half {sizes[LISTS // 2]:,} and more",
        )
        took, told = [], []
        post.pauses.clear()
        for _ in range(40):
            track = chance.choice(tracks[: len(tracks) // 3])
            profile.plays.end(Listen(track, NOW, LENGTH, CHOSEN, None, LENGTH), Ending.FINISHED)
            news = News(frozenset({track}), frozenset({Aspect.LOG}))
            changed: list[Stand] = []
            took.append(timed(partial(post.wait, worker, partial(refresh, news), changed.extend)))
            told.append(len(changed))
        worker.close()
        say(
            f"a play has updated {LISTS} smart playlists, median of 40",
            f"{statistics.median(took) * 1000:.0f} ms",
            f"slowest {max(took) * 1000:.0f} ms; {statistics.mean(told):.0f} of them had changed; to reach: 100 ms",
        )
        say("the longest pause of the window's thread", f"{max(post.pauses) * 1000:.1f} ms", "to reach: 16 ms")


if __name__ == "__main__":
    main()
