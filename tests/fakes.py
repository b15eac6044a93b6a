"""The world as tests want it: complete, obedient, and able to misbehave when told to."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import partial
from pathlib import Path

from segue.core.ports import Ended, EngineNews, Failed, Post, Started, Token


class Inbox:
    """A `Post` that keeps what is posted, from any thread, until the test runs it."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], None]] = deque()

    def __call__(self, function: Callable[[], None]) -> None:
        self._waiting.append(function)

    def __len__(self) -> int:
        return len(self._waiting)

    def run(self) -> None:
        """Run all that waits, and what that posts in turn, until nothing waits."""
        while self._waiting:
            self._waiting.popleft()()


class FakeClock:
    """A Clock that only `advance` moves. It begins on a Friday in March at nine, an hour east of Greenwich."""

    def __init__(self, now: datetime = datetime(2025, 3, 7, 9, tzinfo=timezone(timedelta(hours=1)))) -> None:
        self._now = now
        self._passed = timedelta()

    def now(self) -> datetime:
        return self._now + self._passed

    def monotonic(self) -> float:
        return self._passed.total_seconds()

    def advance(self, by: timedelta) -> None:
        self._passed += by


@dataclass(slots=True)
class _FakePlayback:
    path: Path
    token: Token
    position: timedelta
    length: timedelta
    started: bool = False
    paused: bool = False


class FakeEngine:
    """An Engine that plays as far as `advance` lets it, and is heard by nobody.

    A path is as long as `lengths` says, or else three minutes. One in `unplayable` fails for the reason
    given there; one in `stuck` neither starts nor fails. `tells_length` is False for an engine that does
    not know how long its files are. `played` lists what was asked for, and `volume`, `muted` and
    `closed` are as they were last set.
    """

    name = "Fake"

    def __init__(self, post: Post, silent: bool = False) -> None:
        self._post = post
        self._heard: Callable[[EngineNews], None] | None = None
        self._playback: _FakePlayback | None = None
        self.silent = silent
        self.lengths: dict[Path, timedelta] = {}
        self.unplayable: dict[Path, str] = {}
        self.stuck: set[Path] = set()
        self.tells_length = True
        self.played: list[tuple[Path, Token, timedelta]] = []
        self.volume = 100
        self.muted = False
        self.closed = False

    def advance(self, by: timedelta) -> None:
        """Play on for so long, at most to the end of the file."""
        playback = self._playback
        if playback is None or not playback.started or playback.paused:
            return
        playback.position = min(playback.position + by, playback.length)
        if playback.position == playback.length:
            self._tell(Ended(playback.token))

    def break_down(self, reason: str) -> None:
        """Fail in the middle of what plays, as when the disk goes away."""
        assert self._playback is not None
        self._tell(Failed(self._playback.token, reason))

    @property
    def sounds(self) -> bool:
        """Whether what plays has begun, and its listener has been told."""
        return self._playback is not None and self._playback.started

    @property
    def paused(self) -> bool:
        return self._playback is not None and self._playback.paused

    def listen(self, heard: Callable[[EngineNews], None]) -> None:
        self._heard = heard

    def play(self, path: Path, token: Token, start: timedelta = timedelta()) -> None:
        assert not self.closed
        self.played.append((path, token, start))
        length = self.lengths.get(path, timedelta(minutes=3))
        self._playback = _FakePlayback(path, token, min(start, length), length)
        if path in self.unplayable:
            self._tell(Failed(token, self.unplayable[path]))
        elif path not in self.stuck:
            self._tell(Started(token, length if self.tells_length else None))

    def pause(self) -> None:
        if self._playback is not None:
            self._playback.paused = True

    def resume(self) -> None:
        if self._playback is not None:
            self._playback.paused = False

    def stop(self) -> None:
        self._playback = None

    def seek(self, position: timedelta) -> None:
        if self._playback is not None:
            self._playback.position = max(timedelta(), min(position, self._playback.length))

    def position(self) -> timedelta:
        return timedelta() if self._playback is None else self._playback.position

    def set_volume(self, percent: int) -> None:
        self.volume = percent

    def set_muted(self, muted: bool) -> None:
        self.muted = muted

    def close(self) -> None:
        self._playback = None
        self.closed = True

    def _tell(self, news: EngineNews) -> None:
        self._post(partial(self._deliver, news))

    def _deliver(self, news: EngineNews) -> None:
        playback = self._playback
        if playback is None or playback.token != news.token:
            return
        assert self._heard is not None
        if isinstance(news, Started):
            playback.started = True
        else:
            self._playback = None
        self._heard(news)
