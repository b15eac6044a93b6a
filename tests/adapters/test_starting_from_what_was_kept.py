"""Whatever befalls the log, a start from what was kept knows to the last digit what a start without it would know."""

import random
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from builders import MONDAY, a_file, a_foreign_listen, tags
from fakes import FakeClock, FakeHistoryFile, Inbox, settle
from segue.adapters.snapshots import NAME, FileSnapshots
from segue.adapters.sqlite.elsewhere import SqliteElsewhere
from segue.adapters.sqlite.forgetting import SqliteForgetting
from segue.adapters.sqlite.profile import SqlitePast, open_profile, open_writer
from segue.core.bringing import bring
from segue.core.learning import Learning, learn_until
from segue.core.signal import Signal
from segue.core.taste import Taste, left_out
from segue.core.worker import Worker
from segue.domain.play import CHOSEN, Ending, Listen
from segue.domain.taste import Genre, OfTracks, Within
from segue.domain.track import TrackId
from segue.habits.model import Learner
from segue.habits.snapshot import state_of

TRACKS = 90
HOUR = timedelta(hours=1)


def digits(learner: Learner) -> object:
    state = state_of(learner)
    return state.words, [(array.dtype, array.shape, array.tobytes()) for array in state.arrays]


class Listener:
    """One who plays on, and now and then does something that the log, or what is learned of it, is changed by."""

    def __init__(self, folder: Path, chance: int) -> None:
        self.draw = random.Random(chance)
        self.folder = folder
        self.clock = FakeClock(MONDAY)
        self.profile = open_profile(folder, MONDAY)
        self.file = self.profile.file
        self.genres = {track: ("Jazz", "Folk", "Ambient")[track % 3] for track in range(1, TRACKS + 1)}
        self._write()
        self._open()
        self.starts_from_kept = 0

    def _write(self) -> None:
        with closing(open_writer(self.file)) as writer:
            for track, genre in self.genres.items():
                its = tags(f"Title {track}", artists=(f"Artist {track // 7}",), genres=(genre,))
                writer.write([a_file(f"/music/{track}.flac", its, size=track)], MONDAY)

    def _open(self) -> None:
        self.inbox = Inbox()
        self.worker = Worker("habits", self.inbox)
        self.snapshots = FileSnapshots(self.folder)
        settings = self.profile.settings
        self.learning = Learning(
            self.worker, lambda: SqlitePast(self.file), self.clock, self.snapshots, left_out(settings)
        )
        self.taste = Taste(settings, self.learning, self.clock, Signal())
        self.learning.begin()
        self.settle()

    def settle(self) -> None:
        settle(self.worker, self.inbox)

    def close(self) -> None:
        self.learning.close()
        self.worker.close()
        self.profile.close()

    def start_anew(self) -> None:
        """Ends the program, starts it, and looks at what is known."""
        self.close()
        self.profile = open_profile(self.folder, self.clock.now())
        kept = self.folder / NAME
        before = kept.stat().st_mtime_ns if kept.exists() else None
        self._open()
        known: list[object] = []
        learner = self.learning.learner
        self.worker.submit(lambda: digits(learner()), known.append)
        self.settle()
        with closing(SqlitePast(self.file)) as past:
            assert known == [digits(learn_until(past, self.clock.now(), left_out(self.profile.settings)))]
        self.starts_from_kept += before is not None and kept.exists() and kept.stat().st_mtime_ns == before

    def play(self) -> None:
        """A session, the clock's microseconds and all."""
        self.clock.advance(HOUR * self.draw.choice((0.1, 0.6, 5, 30)))
        for _ in range(self.draw.randint(5, 60)):
            track = TrackId(int(self.draw.paretovariate(0.4)) % TRACKS + 1)
            listened = timedelta(seconds=self.draw.uniform(1, 240))
            listen = Listen(track, self.clock.now(), timedelta(minutes=4), CHOSEN, None, listened)
            self.profile.plays.begin(listen)
            self.clock.advance(listened + timedelta(microseconds=self.draw.randint(1, 9_999)))
            endings = (Ending.FINISHED, Ending.FINISHED, Ending.SKIPPED, Ending.STOPPED, Ending.FAILED)
            play = self.profile.plays.end(listen, self.draw.choice(endings))
            (its,) = self.profile.tracks.many([track])
            self.learning.hear(play, its.tags)
        self.settle()

    def set_the_clock(self) -> None:
        self.clock.advance(HOUR * self.draw.choice((-30, -2, 400)))

    def retag(self) -> None:
        self.genres[self.draw.randint(1, TRACKS)] = self.draw.choice(("Jazz", "Soul"))
        self._write()

    def forget(self) -> None:
        since = self.clock.now() - HOUR * self.draw.randint(1, 60)
        what = self.draw.choice((OfTracks((TrackId(self.draw.randint(1, 9)),)), Within(since, since + HOUR)))
        with closing(SqliteForgetting(self.file)) as forgetting:
            batch, count = forgetting.forget(what)
            if self.draw.random() < 0.5:
                forgetting.put_back(batch)
        if count and self.draw.random() < 0.7:  # else the program was ended before it could say so
            self.learning.relearn()
            self.settle()

    def bring_in(self) -> None:
        at = self.clock.now() - HOUR * self.draw.randint(1, 900)
        titles = (f"Title {self.draw.randint(1, TRACKS)}", "Unknown here")
        listens = [a_foreign_listen(title, at + n * HOUR, "Artist 3") for n, title in enumerate(titles)]
        with closing(SqliteElsewhere(self.file)) as store:
            bring([FakeHistoryFile("a", listens)], store, UTC, self.clock.now(), threading.Event(), lambda _: None)

    def join(self) -> None:
        self.profile.recordings.join([TrackId(track) for track in self.draw.sample(range(1, 30), 2)])

    def pause_or_go_on(self) -> None:
        self.taste.resume() if self.taste.paused else self.taste.pause(self.draw.choice((None, 3 * HOUR)))

    def leave_out(self) -> None:
        back = self.taste.leave_out(Genre("Ambient"))
        if self.draw.random() < 0.5:
            back()
        self.settle()


@pytest.mark.parametrize("chance", [2, 3, 5])
def test_whatever_befalls_the_log(tmp_path: Path, chance: int) -> None:
    """In these three lives, all that can."""
    assert_whatever_befalls_the_log(tmp_path, chance)


@pytest.mark.soak
@pytest.mark.parametrize("chance", range(30))
def test_whatever_befalls_many_logs(tmp_path: Path, chance: int) -> None:
    assert_whatever_befalls_the_log(tmp_path, chance)


def assert_whatever_befalls_the_log(folder: Path, chance: int) -> None:
    listener = Listener(folder, chance)
    rare: list[Callable[[], None]] = [
        *(listener.set_the_clock, listener.retag, listener.forget, listener.bring_in),
        *(listener.join, listener.pause_or_go_on, listener.leave_out),
    ]
    for turn in range(24):
        listener.play()
        if turn > 3 and listener.draw.random() < 0.35:
            listener.draw.choice(rare)()
        if listener.draw.random() < 0.4:
            listener.start_anew()
    listener.start_anew()
    assert listener.starts_from_kept > 1, "else this has proved nothing"
    listener.close()
