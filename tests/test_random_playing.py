"""Whatever is asked of the player and the real engine, in whatever order: what began has ended, and nothing grows."""

import random
import threading
import time
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builders import MONDAY, tags
from fake_alarms import FakeAlarms
from fakes import FakePlayLog, FakeSettings, FakeTracks
from segue.adapters.clock import SystemClock
from segue.adapters.post import QtPost
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.core.playback import Player, State
from segue.domain import queue as queues
from segue.domain.joining import Crossfade
from segue.domain.play import CHOSEN, Ending
from segue.domain.queue import Repeat
from segue.domain.track import Track, TrackId
from sound import write_tone

#: Of each track, in seconds: short, so that many joints come.
LENGTHS = (0.3, 0.7, 1.5, 4, 9)
SUFFIXES = ("flac", "mp3", "ogg", "opus", "m4a", "wav")


def tracks(folder: Path) -> dict[TrackId, Track]:
    known = {}
    for at, suffix in enumerate(SUFFIXES):
        for place, length in enumerate(LENGTHS):
            path = write_tone(folder / f"{place}.{suffix}", length, 300 + 50 * at)
            known[path] = length
    broken = folder / "broken.mp3"
    broken.write_text("no music")
    known[broken] = known[folder / "missing.flac"] = 3
    return {
        TrackId(number): Track(TrackId(number), path, tags(path.name, duration=timedelta(seconds=length)), MONDAY)
        for number, (path, length) in enumerate(known.items(), 1)
    }


@pytest.mark.parametrize(
    ("seconds", "seed"), [(15, 1), pytest.param(600, 2, marks=pytest.mark.soak)], ids=["a moment", "ten minutes"]
)
def test_whatever_is_asked(qtbot: QtBot, tmp_path: Path, seconds: float, seed: int) -> None:
    others = set(threading.enumerate())
    known = tracks(tmp_path)
    chance = random.Random(seed)
    clock, post = SystemClock(), QtPost()
    alarms = FakeAlarms(clock, lambda function: function())  # type: ignore[arg-type]
    engine = SoundEngine(post, NoDevice, silent=True, other=lambda *_: False)
    log = FakePlayLog(lambda track: known[track].tags)
    library = FakeTracks(known.values())
    player = Player(
        engine,
        library,
        log,
        FakeSettings(),
        alarms,
        clock,
        lambda: None,
        chance,  # type: ignore[arg-type]
    )
    ids = list(known)
    commands = (
        lambda: player.play(chance.sample(ids, chance.randint(1, 12)), CHOSEN),
        lambda: player.play_at(chance.randrange(max(1, len(player.queue.entries)))),
        player.next,
        player.previous,
        player.toggle,
        player.pause,
        player.resume,
        player.stop,
        lambda: player.seek(timedelta(seconds=chance.uniform(-1, 10))),
        lambda: player.set_volume(chance.randint(0, 100)),
        lambda: player.set_muted(chance.random() < 0.5),
        lambda: player.set_shuffle(chance.random() < 0.5),
        lambda: player.set_repeat(chance.choice(list(Repeat))),
        lambda: player.set_speed(chance.choice([0.5, 1.0, 1.0, 2.0])),
        lambda: player.set_crossfade(Crossfade(*(timedelta(seconds=chance.choice([0, 0, 1, 3])) for _ in range(2)))),
        lambda: engine.set_bands(tuple(chance.choice([0.0, 0.0, 6.0]) for _ in range(10))),
        lambda: player.change_queue(lambda queue: queues.with_next(queue, [chance.choice(ids)], CHOSEN)),
        lambda: player.change_queue(queues.cleared),
    )
    began = time.monotonic()
    playing = 0.0
    settled: tuple[int, int] | None = None
    while (gone := time.monotonic() - began) < seconds:
        chance.choice(commands)()
        before = time.monotonic()
        was_playing = player.state is State.PLAYING
        qtbot.wait(chance.choice([0, 5, 50, 300, 900]))
        if was_playing:
            playing += time.monotonic() - before
        assert (player.state is State.STOPPED) == (player.current is None)
        if settled is None and gone > seconds / 4:
            settled = threading.active_count(), resident()
    qtbot.wait(300)
    player.close()
    qtbot.waitUntil(lambda: not any(thread.name == "segue-decode" for thread in newer_than(others)))
    post.close()

    assert log.under_way is None
    assert sum(play.ending is not Ending.FAILED for play in log.plays) <= log.begun
    # At most twice as fast as it was made, and not a moment that was not asked for.
    assert sum((play.listened for play in (play.listen for play in log.plays)), timedelta()) <= timedelta(
        seconds=2.1 * playing + 5
    )
    assert settled is not None
    threads, memory = settled
    assert threading.active_count() <= threads
    assert resident() - memory < 40 << 20


def newer_than(others: set[threading.Thread]) -> set[threading.Thread]:
    """The threads that have come since there were only the `others`."""
    return set(threading.enumerate()) - others


def resident() -> int:
    """Bytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096
