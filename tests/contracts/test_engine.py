"""What every engine promises: the same tests for our own, for Qt Multimedia and for the fake."""

import os
import random
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from fakes import FakeEngine, Inbox
from segue.adapters.post import QtPost
from segue.adapters.qt_engine import QtEngine
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.vlc import VlcDecoder
from segue.core.ports.playing import Ended, Engine, EngineNews, Failed, Piece, Started, Token
from sound import write_tone

LONG = timedelta(seconds=30)
SHORT = timedelta(seconds=0.4)
A_LITTLE = timedelta(seconds=0.3)

#: How far an engine's own idea of a file's length may be off: an encoder pads its frames.
ABOUT = timedelta(seconds=0.1)


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


@cache
def tone(suffix: str, length: timedelta) -> bytes:
    """Made once for all tests: to encode half a minute takes as long as a test."""
    with TemporaryDirectory() as folder:
        return write_tone(Path(folder) / f"tone{suffix}", length.total_seconds()).read_bytes()


class Deck:
    """An engine with a file to play and a listener that writes down what it hears."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.engine = engine
        self.folder = folder
        self.news: list[EngineNews] = []
        self.token: Token | None = None
        self.plays = 0
        self.thread = threading.current_thread()
        engine.listen(self._hear)

    def _hear(self, news: EngineNews) -> None:
        assert threading.current_thread() is self.thread
        assert news.token == self.token, "late news was told"
        self.news.append(news)
        if isinstance(news, Ended) and news.then is not None:
            self.token = news.then

    def play(self, path: Path, start: timedelta = timedelta(), end: timedelta | None = None) -> Token:
        self.plays += 1
        self.token = Token(self.plays)
        self.engine.play(Piece(path, self.token, start, end))
        return self.token

    def follow(self, path: Path | None) -> Token:
        self.plays += 1
        self.engine.follow(None if path is None else Piece(path, Token(self.plays)))
        return Token(self.plays)

    def stop(self) -> None:
        self.engine.stop()
        self.token = None

    def tone(self, length: timedelta, name: str = "tone.flac") -> Path:
        path = self.folder / name
        path.write_bytes(tone(path.suffix, length))
        self.know(path, length)
        return path

    def know(self, path: Path, length: timedelta | None) -> None:
        """What the fake cannot find out: how long a file is, or that it is none (None)."""

    def wait(self, until: Callable[[], bool]) -> None:
        raise NotImplementedError

    def let_pass(self, time: timedelta) -> None:
        raise NotImplementedError

    def started(self) -> bool:
        return any(isinstance(news, Started) and news.token == self.token for news in self.news)

    def is_over(self) -> bool:
        return any(isinstance(news, Ended | Failed) and news.token == self.token for news in self.news)

    def play_and_wait(self, path: Path, start: timedelta = timedelta()) -> Token:
        token = self.play(path, start)
        self.wait(self.started)
        return token

    def of(self, token: Token) -> list[type[EngineNews]]:
        return [type(news) for news in self.news if news.token == token]


class FakeDeck(Deck):
    def __init__(self, folder: Path) -> None:
        self.inbox = Inbox()
        self.fake = FakeEngine(self.inbox, silent=True)
        super().__init__(self.fake, folder)

    def know(self, path: Path, length: timedelta | None) -> None:
        if length is None:
            self.fake.unplayable[path] = "This file is damaged or in a format that nobody can play."
        else:
            self.fake.lengths[path] = length

    def wait(self, until: Callable[[], bool]) -> None:
        for _ in range(1000):
            self.inbox.run()
            if until():
                return
            self.fake.advance(seconds(0.05))
        raise AssertionError("it did not come to pass")

    def let_pass(self, time: timedelta) -> None:
        self.inbox.run()
        self.fake.advance(time)
        self.inbox.run()


class RealDeck(Deck):
    def __init__(self, engine: Engine, folder: Path, qtbot: QtBot) -> None:
        super().__init__(engine, folder)
        self.qtbot = qtbot

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=15_000)

    def let_pass(self, time_: timedelta) -> None:
        until = time.monotonic() + time_.total_seconds()
        self.wait(lambda: time.monotonic() >= until)


@pytest.fixture(params=["fake", "sound", "qt"])
def deck(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Deck]:
    if request.param == "fake":
        deck: Deck = FakeDeck(tmp_path)
        yield deck
        deck.engine.close()
    else:
        # Asked for here, so that the fake is tested without Qt.
        qtbot = request.getfixturevalue("qtbot")
        post = QtPost()
        engine: Engine = QtEngine(post, True)
        if request.param == "sound":
            engine = SoundEngine(post, NoDevice, silent=True, other=VlcDecoder())
        deck = RealDeck(engine, tmp_path, qtbot)
        yield deck
        engine.close()
        post.close()
    check_grammar(deck.news)


def check_grammar(news: list[EngineNews]) -> None:
    """Every token has one Started and then at most one end, or one Failed alone."""
    for token in {heard.token for heard in news}:
        told = [type(heard) for heard in news if heard.token == token]
        assert told in ([Started], [Started, Ended], [Started, Failed], [Failed])


def test_a_file_starts_with_its_length_and_ends(deck: Deck) -> None:
    token = deck.play(deck.tone(SHORT))
    deck.wait(deck.is_over)
    started, ended = deck.news
    assert isinstance(started, Started)
    assert started.duration is not None
    assert abs(started.duration - SHORT) < ABOUT
    assert ended == Ended(token)
    assert deck.engine.position() == timedelta()


def test_a_part_of_a_file_ends_where_it_was_told_to(deck: Deck) -> None:
    token = deck.play(deck.tone(LONG), seconds(10), seconds(10.8))
    positions = []

    def is_over() -> bool:
        positions.append(deck.engine.position())
        return deck.is_over()

    began = time.monotonic()
    deck.wait(is_over)
    assert deck.of(token) == [Started, Ended]
    assert seconds(10.3) < max(positions) < seconds(11.1)
    if isinstance(deck, RealDeck):
        assert 0.6 < time.monotonic() - began < 15  # to the end of the file it would be twenty


@pytest.mark.parametrize("suffix", [".flac", ".mp3", ".ogg", ".opus", ".m4a", ".wav"])
def test_a_part_of_a_file_without_an_index_plays(deck: Deck, suffix: str) -> None:
    token = deck.play(deck.tone(seconds(10), f"tone{suffix}"), seconds(6), seconds(6.5))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_in_a_part_of_a_file_nothing_behind_it_is_sought(deck: Deck) -> None:
    token = deck.play(deck.tone(LONG), seconds(5), seconds(9))
    deck.wait(deck.started)
    deck.engine.seek(seconds(25))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_part_of_a_file_that_is_paused_near_its_end_does_not_end(deck: Deck) -> None:
    deck.play(deck.tone(LONG), seconds(5), seconds(6))
    deck.wait(lambda: deck.engine.position() > seconds(5.6))
    deck.engine.pause()
    deck.let_pass(seconds(1))
    assert not deck.is_over()
    deck.engine.resume()
    deck.wait(deck.is_over)


def test_going_back_in_a_part_of_a_file_plays_it_again(deck: Deck) -> None:
    deck.play(deck.tone(LONG), seconds(5), seconds(6.5))
    deck.wait(lambda: deck.engine.position() > seconds(6))
    deck.engine.seek(seconds(5))
    deck.let_pass(seconds(0.8))
    assert not deck.is_over()
    deck.wait(deck.is_over)


def test_the_next_file_plays_after_the_end_of_the_last(deck: Deck) -> None:
    first = deck.tone(SHORT, "first.flac")
    tokens = []
    for path in (first, deck.tone(SHORT, "second.ogg"), first):
        tokens.append(deck.play(path))
        deck.wait(deck.is_over)
    assert [deck.of(token) for token in tokens] == [[Started, Ended]] * 3


def test_a_file_plays_in_real_time(deck: Deck) -> None:
    before = time.monotonic()
    deck.play(deck.tone(seconds(1.5)))
    deck.wait(deck.is_over)
    if isinstance(deck, RealDeck):
        assert time.monotonic() - before > 1.3


@pytest.mark.parametrize("name", ["text.mp3", "empty.mp3", "noise.mp3", "noise.flac", "header.flac"])
def test_what_holds_no_sound_fails(deck: Deck, name: str) -> None:
    path = deck.folder / name
    noise = random.Random(1).randbytes(50_000)
    write = {
        "text.mp3": lambda: path.write_text("No music, but words.\n" * 100),
        "empty.mp3": lambda: path.write_bytes(b""),
        "noise.mp3": lambda: path.write_bytes(noise),
        "noise.flac": lambda: path.write_bytes(noise),
        "header.flac": lambda: path.write_bytes(tone(".flac", LONG)[:200] + noise),
    }
    write[name]()
    deck.know(path, None)
    token = deck.play(path)
    deck.wait(deck.is_over)
    failed = deck.news[-1]
    assert isinstance(failed, Failed)
    assert failed.token == token
    assert failed.reason.endswith(".")
    if name.startswith(("text", "empty")):  # what looks like music may be found out only by trying it
        assert deck.of(token) == [Failed]


def test_what_is_not_there_fails(deck: Deck) -> None:
    missing = deck.folder / "missing.mp3"
    deck.know(missing, None)
    token = deck.play(missing)
    deck.wait(deck.is_over)
    assert deck.of(token) == [Failed]


def test_a_folder_fails(deck: Deck) -> None:
    folder = deck.folder / "folder.mp3"
    folder.mkdir()
    deck.know(folder, None)
    token = deck.play(folder)
    deck.wait(deck.is_over)
    assert deck.of(token) == [Failed]


def test_after_a_failure_the_next_file_plays(deck: Deck) -> None:
    missing = deck.folder / "missing.mp3"
    deck.know(missing, None)
    deck.play(missing)
    deck.wait(deck.is_over)
    token = deck.play(deck.tone(SHORT))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


@pytest.mark.parametrize(
    "name",
    [
        "na\u00efve \u65e5\u672c\u8a9e \U0001f3b5.flac",
        "nai\u0308ve.flac",
        "50% off #1? & more; %41+.flac",
        " lead and trail .flac",
        "new\nline.flac",
        "http:--x.flac",
        pytest.param(
            os.fsdecode(b"latin \xe9\xff.flac"),
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names that are no text"),
        ),
    ],
    ids=ascii,
)
def test_a_file_plays_whatever_its_name(deck: Deck, name: str) -> None:
    token = deck.play(deck.tone(seconds(0.2), name))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_position_grows_while_playing(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(LONG))
    seen = []
    for goal in (0.2, 0.4, 0.6, 0.8, 1.0):
        deck.wait(lambda goal=goal: deck.engine.position() > seconds(goal))
        seen.append(deck.engine.position())
    assert seen == sorted(seen)
    assert seen[-1] < seconds(2)


def test_position_holds_while_paused(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(LONG))
    deck.wait(lambda: deck.engine.position() > seconds(0.3))
    deck.engine.pause()
    held = deck.engine.position()
    deck.let_pass(A_LITTLE)
    assert abs(deck.engine.position() - held) < ABOUT
    held = deck.engine.position()
    deck.let_pass(A_LITTLE)
    assert deck.engine.position() == held
    deck.engine.resume()
    deck.wait(lambda: deck.engine.position() > held + seconds(0.2))


def test_pause_twice_and_resume_twice_are_pause_and_resume(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(seconds(1)))
    deck.engine.pause()
    deck.engine.pause()
    deck.let_pass(A_LITTLE)
    assert not deck.is_over()
    deck.engine.resume()
    deck.engine.resume()
    deck.wait(deck.is_over)


def test_a_pause_right_after_play_is_kept(deck: Deck) -> None:
    deck.play(deck.tone(SHORT))
    deck.engine.pause()
    deck.wait(deck.started)
    deck.let_pass(SHORT + A_LITTLE)
    assert not deck.is_over()
    assert deck.engine.position() < A_LITTLE
    deck.engine.resume()
    deck.wait(deck.is_over)


def test_a_pause_on_the_very_news_of_the_start_is_kept(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(SHORT))
    deck.engine.pause()
    deck.let_pass(SHORT + A_LITTLE)
    assert not deck.is_over()


def test_pause_and_resume_right_after_play_changes_nothing(deck: Deck) -> None:
    token = deck.play(deck.tone(SHORT))
    deck.engine.pause()
    deck.engine.resume()
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_seek_right_after_play_is_kept(deck: Deck) -> None:
    deck.play(deck.tone(LONG))
    deck.engine.seek(seconds(20))
    deck.wait(deck.started)
    deck.wait(lambda: seconds(20.2) < deck.engine.position() < seconds(22))


def test_a_start_within_the_file_is_kept(deck: Deck) -> None:
    deck.play(deck.tone(LONG), seconds(12))
    assert deck.engine.position() == seconds(12)
    deck.wait(deck.started)
    deck.wait(lambda: seconds(12.5) < deck.engine.position() < seconds(14))
    deck.engine.seek(seconds(3))
    deck.wait(lambda: seconds(3.5) < deck.engine.position() < seconds(5))


def test_a_start_near_the_end_soon_ends(deck: Deck) -> None:
    token = deck.play(deck.tone(LONG), LONG - seconds(0.5))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_start_behind_the_end_ends_at_once(deck: Deck) -> None:
    token = deck.play(deck.tone(SHORT), LONG)
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


@pytest.mark.parametrize("kind", ["flac", "mp3", "ogg", "opus", "m4a", "wav"])
def test_a_seek_goes_on_from_there(deck: Deck, kind: str) -> None:
    deck.play_and_wait(deck.tone(LONG, f"tone.{kind}"))
    deck.engine.seek(seconds(10))
    assert abs(deck.engine.position() - seconds(10)) < ABOUT
    deck.wait(lambda: deck.engine.position() > seconds(10.6))
    assert deck.engine.position() < seconds(12)
    deck.engine.seek(seconds(5))
    deck.wait(lambda: seconds(5.6) < deck.engine.position() < seconds(7))


def test_a_seek_before_the_beginning_is_one_to_the_beginning(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(LONG), seconds(10))
    deck.engine.seek(seconds(-5))
    deck.wait(lambda: timedelta() < deck.engine.position() < seconds(2))


def test_a_seek_behind_the_end_is_one_to_the_end(deck: Deck) -> None:
    token = deck.play_and_wait(deck.tone(LONG))
    deck.engine.seek(seconds(1000))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_seek_while_paused_stays_paused(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(LONG))
    deck.engine.pause()
    deck.let_pass(A_LITTLE)
    deck.engine.seek(seconds(10))
    deck.let_pass(A_LITTLE)
    assert abs(deck.engine.position() - seconds(10)) < ABOUT
    deck.let_pass(A_LITTLE)
    assert abs(deck.engine.position() - seconds(10)) < ABOUT
    deck.engine.resume()
    deck.wait(lambda: seconds(10.2) < deck.engine.position() < seconds(12))


def test_many_seeks_in_a_row_end_at_the_last(deck: Deck) -> None:
    deck.play_and_wait(deck.tone(LONG))
    for goal in range(20):
        deck.engine.seek(seconds(goal))
    deck.wait(lambda: seconds(19.3) < deck.engine.position() < seconds(21))


def in_the_last_second(deck: Deck) -> Token:
    """VLC has decoded all of the file by then, and takes no wishes for it any more."""
    token = deck.play_and_wait(deck.tone(seconds(2)))
    deck.wait(lambda: deck.engine.position() > seconds(1.4))
    return token


def test_a_seek_back_from_the_last_second(deck: Deck) -> None:
    token = in_the_last_second(deck)
    deck.engine.seek(seconds(0.5))
    deck.wait(lambda: seconds(0.6) < deck.engine.position() < seconds(1.2))
    assert deck.of(token) == [Started]
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_pause_in_the_last_second_is_kept(deck: Deck) -> None:
    token = in_the_last_second(deck)
    deck.engine.pause()
    deck.let_pass(seconds(1))
    assert deck.of(token) == [Started]
    deck.engine.resume()
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_seek_back_in_a_pause_in_the_last_second_stays_paused(deck: Deck) -> None:
    token = in_the_last_second(deck)
    deck.engine.pause()
    deck.engine.seek(seconds(0.2))
    deck.let_pass(seconds(1))
    assert abs(deck.engine.position() - seconds(0.2)) < ABOUT
    deck.engine.resume()
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_nothing_is_told_after_stop(deck: Deck) -> None:
    path = deck.tone(SHORT)
    stopped = deck.play_and_wait(path)
    deck.stop()
    assert deck.engine.position() == timedelta()
    deck.let_pass(SHORT + A_LITTLE)
    assert deck.of(stopped) == [Started]


def test_nothing_is_told_after_a_stop_right_after_play(deck: Deck) -> None:
    stopped = deck.play(deck.tone(SHORT))
    deck.stop()
    deck.let_pass(SHORT + A_LITTLE)
    assert deck.of(stopped) == []


def test_a_file_plays_after_stop(deck: Deck) -> None:
    path = deck.tone(SHORT)
    deck.play_and_wait(path)
    deck.stop()
    token = deck.play(path)
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_a_second_play_silences_the_first(deck: Deck) -> None:
    path = deck.tone(SHORT)
    first = deck.play_and_wait(path)
    second = deck.play(path)
    deck.wait(deck.is_over)
    assert deck.of(first) == [Started]
    assert deck.of(second) == [Started, Ended]


@pytest.mark.parametrize("pause", [0.0, 0.005, 0.03], ids=["at once", "5 ms", "30 ms"])
def test_of_twenty_plays_in_a_row_only_the_last_is_heard_to_the_end(deck: Deck, pause: float) -> None:
    paths = [deck.tone(SHORT, f"{count}.{kind}") for count, kind in enumerate(["flac", "mp3", "ogg", "wav"])]
    tokens = []
    for count in range(20):
        tokens.append(deck.play(paths[count % len(paths)]))
        if pause:
            deck.let_pass(seconds(pause))
    deck.wait(deck.is_over)
    assert deck.of(tokens[-1]) == [Started, Ended]
    assert all(deck.of(token) in ([], [Started]) for token in tokens[:-1])


def test_broken_and_good_files_in_quick_turns(deck: Deck) -> None:
    good = deck.tone(SHORT)
    broken = deck.folder / "text.mp3"
    broken.write_text("No music, but words.\n" * 100)
    deck.know(broken, None)
    for _ in range(10):
        deck.play(broken)
        deck.wait(deck.is_over)
        deck.play_and_wait(good)
    deck.wait(deck.is_over)
    assert [type(news) for news in deck.news] == [*[Failed, Started] * 10, Ended]


def test_without_anything_playing_the_buttons_do_nothing(deck: Deck) -> None:
    for press in (deck.engine.pause, deck.engine.resume, lambda: deck.engine.seek(seconds(5)), deck.engine.stop):
        press()
    assert deck.engine.position() == timedelta()
    token = deck.play(deck.tone(SHORT))
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]
    for press in (deck.engine.pause, deck.engine.resume, lambda: deck.engine.seek(seconds(5)), deck.engine.stop):
        press()
    assert deck.engine.position() == timedelta()


def test_volume_and_mute_are_taken_at_any_time(deck: Deck) -> None:
    def turn() -> None:
        for percent in (0, 50, 100):
            deck.engine.set_volume(percent)
        deck.engine.set_muted(True)
        deck.engine.set_muted(False)

    turn()
    token = deck.play(deck.tone(SHORT))
    turn()
    deck.wait(deck.started)
    turn()
    deck.wait(deck.is_over)
    turn()
    assert deck.of(token) == [Started, Ended]


@pytest.mark.parametrize("speed", [0.5, 2.0])
def test_the_position_goes_as_fast_as_the_music(deck: Deck, speed: float) -> None:
    deck.engine.set_speed(speed)
    deck.play_and_wait(deck.tone(LONG))
    looks: deque[tuple[float, float]] = deque()

    def goes_so_fast() -> bool:
        """Over a second in which the machine let the music run: where it did not, there is another one."""
        now = time.monotonic()
        looks.append((now, deck.engine.position().total_seconds()))
        while now - looks[0][0] > 1.2:
            looks.popleft()
        (since, before), (_, place) = looks[0], looks[-1]
        return now - since > 1 and place - before == pytest.approx(speed * (now - since), rel=0.1)

    if isinstance(deck, RealDeck):
        deck.wait(goes_so_fast)
    else:
        deck.wait(lambda: deck.engine.position() > seconds(1.5))


def test_a_speed_that_changes_meanwhile_loses_no_place(deck: Deck) -> None:
    token = deck.play_and_wait(deck.tone(seconds(3)))
    for speed in (2.0, 0.5, 1.3, 1.0):
        deck.engine.set_speed(speed)
        deck.let_pass(A_LITTLE)
    deck.wait(deck.is_over)
    assert deck.of(token) == [Started, Ended]


def test_level_and_equaliser_are_taken_at_any_time(deck: Deck) -> None:
    def turn(token: Token) -> None:
        for gain in (0.5, 2.0, 1.0):
            deck.engine.level(token, gain)
            deck.engine.set_bands((12 * gain - 12,) * 10)

    turn(Token(1))
    token = deck.play(deck.tone(seconds(0.8), "first.flac"))
    second = deck.follow(deck.tone(SHORT, "second.flac"))
    turn(token)
    turn(second)
    deck.wait(deck.started)
    turn(token)
    turn(second)
    turn(Token(99))
    deck.wait(deck.is_over)
    turn(token)
    assert deck.of(token) == [Started, Ended]


def test_a_fade_is_taken_at_any_time_and_holds_nothing_up(deck: Deck) -> None:
    def fade() -> None:
        deck.engine.fade(0.0, seconds(0.2))
        deck.engine.fade(1.0, seconds(0.1))
        deck.engine.fade(0.5, seconds(0))

    fade()
    token = deck.play(deck.tone(SHORT))
    fade()
    deck.wait(deck.started)
    fade()
    deck.wait(deck.is_over)
    fade()
    assert deck.of(token) == [Started, Ended]


def test_it_answers_whatever_it_does(deck: Deck) -> None:
    answered: list[str] = []

    def ask(when: str) -> None:
        deck.engine.ask(lambda: answered.append(when))
        deck.wait(lambda: when in answered)

    ask("before")
    deck.play_and_wait(deck.tone(LONG))
    ask("playing")
    deck.engine.pause()
    ask("paused")
    deck.stop()
    ask("stopped")
    assert answered == ["before", "playing", "paused", "stopped"]


@pytest.mark.parametrize("moment", ["unused", "at once", "playing", "paused", "over"])
def test_close_at_any_moment(deck: Deck, moment: str) -> None:
    path = deck.tone(SHORT)
    if moment != "unused":
        deck.play(path)
    if moment in ("playing", "paused", "over"):
        deck.wait(deck.started)
    if moment == "paused":
        deck.engine.pause()
    if moment == "over":
        deck.wait(deck.is_over)
    # The fixture closes it.


@pytest.fixture
def joining(deck: Deck) -> Deck:
    """An engine that can play on by itself."""
    if isinstance(deck.engine, QtEngine):
        pytest.skip("Qt Multimedia plays one file at a time")
    return deck


def test_an_engine_that_cannot_play_on_ends_without(deck: Deck) -> None:
    if not isinstance(deck.engine, QtEngine):
        pytest.skip("this one can")
    first, second = deck.tone(SHORT, "first.flac"), deck.tone(SHORT, "second.flac")
    token = deck.play(first)
    deck.follow(second)
    deck.wait(deck.is_over)
    assert deck.news[-1] == Ended(token)


def test_what_follows_plays_by_itself(joining: Deck) -> None:
    paths = joining.tone(SHORT, "first.flac"), joining.tone(SHORT, "second.mp3")
    first, second = joining.play(paths[0]), joining.follow(paths[1])
    joining.wait(lambda: Ended(first, second) in joining.news)
    joining.wait(joining.is_over)
    assert joining.of(first) == joining.of(second) == [Started, Ended]
    assert joining.news[-1] == Ended(second)


def test_one_after_the_other_may_follow(joining: Deck) -> None:
    path = joining.tone(seconds(1), "again.flac")
    tokens = [joining.play(path)]
    for _ in range(3):
        tokens.append(joining.follow(path))
        joining.wait(lambda: joining.token == tokens[-1])
    joining.wait(joining.is_over)
    assert [joining.of(token) for token in tokens] == [[Started, Ended]] * 4


def test_the_last_word_on_what_follows_counts(joining: Deck) -> None:
    second_path, third_path = joining.tone(SHORT, "second.flac"), joining.tone(SHORT, "third.flac")
    first = joining.play(joining.tone(seconds(1), "first.flac"))
    joining.follow(second_path)
    third = joining.follow(third_path)
    joining.wait(lambda: Ended(first, third) in joining.news)


def test_what_was_to_follow_may_be_taken_back(joining: Deck) -> None:
    path = joining.tone(SHORT, "second.flac")
    first = joining.play(joining.tone(seconds(1), "first.flac"))
    joining.follow(path)
    joining.wait(joining.started)
    joining.follow(None)
    joining.wait(joining.is_over)
    assert joining.news[-1] == Ended(first)


@pytest.mark.parametrize("instead", ["play", "stop"])
def test_what_was_to_follow_is_forgotten_with_what_it_followed(joining: Deck, instead: str) -> None:
    paths = [joining.tone(SHORT, f"{name}.flac") for name in ("first", "second", "third")]
    joining.play(paths[0])
    joining.follow(paths[1])
    if instead == "stop":
        joining.stop()
        joining.let_pass(SHORT * 3)
        assert not joining.news
    else:
        token = joining.play(paths[2])
        joining.wait(joining.is_over)
        assert joining.news[-1] == Ended(token)


def test_a_seek_does_not_change_what_follows(joining: Deck) -> None:
    first = joining.play_and_wait(joining.tone(LONG, "first.flac"))
    second = joining.follow(joining.tone(SHORT, "second.flac"))
    joining.engine.seek(LONG - seconds(0.4))
    joining.wait(lambda: Ended(first, second) in joining.news)


def test_what_cannot_be_played_does_not_follow(joining: Deck) -> None:
    first = joining.play(joining.tone(SHORT, "first.flac"))
    missing = joining.folder / "missing.mp3"
    joining.know(missing, None)
    joining.follow(missing)
    joining.wait(joining.is_over)
    assert joining.news[-1] == Ended(first)


def test_a_pause_holds_across_a_joint(joining: Deck) -> None:
    path = joining.tone(LONG, "second.flac")
    joining.play(joining.tone(seconds(0.6), "first.flac"))
    second = joining.follow(path)
    joining.wait(lambda: joining.token == second)
    joining.wait(joining.started)
    joining.engine.pause()
    held = joining.engine.position()
    joining.let_pass(A_LITTLE)
    assert abs(joining.engine.position() - held) < ABOUT
    joining.engine.resume()
    joining.wait(lambda: joining.engine.position() > held + seconds(0.5))


def test_two_may_sound_together(joining: Deck) -> None:
    began = time.monotonic()
    first = joining.play(joining.tone(seconds(5), "first.flac"))
    joining.plays += 1
    second = Token(joining.plays)
    joining.engine.follow(Piece(joining.tone(seconds(3), "second.mp3"), second, overlap=seconds(3)))
    places = [timedelta()]

    def goes_on() -> bool:
        if joining.token == first:
            places.append(joining.engine.position())
        return Ended(first, second) in joining.news

    joining.wait(goes_on)
    assert max(places) < seconds(4), "the first had more to come"
    if isinstance(joining, RealDeck):
        assert time.monotonic() - began > 1.5, "and had been heard alone"
    joining.wait(joining.is_over)
    assert joining.of(second) == [Started, Ended]


def test_it_has_a_name_and_knows_that_nobody_hears_it(deck: Deck) -> None:
    assert deck.engine.name
    assert deck.engine.silent
