"""The engine, with files that do not do as they should."""

import contextlib
import errno
import io
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from queue import SimpleQueue

import av
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost
from segue.adapters.sound import speaker as speaker_module
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.ffmpeg import DISK_FAILED, decode
from segue.adapters.sound.speaker import FILE_IS_SILENT
from segue.adapters.sound.stream import Frames, Stream
from segue.adapters.sound.vlc import VlcDecoder
from segue.core.ports.playing import Ended, EngineNews, Failed, Piece, Started, Token
from sound import write_sound, write_tone


class Deck:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.post = QtPost()
        self.engine = SoundEngine(self.post, NoDevice, silent=True, other=VlcDecoder())
        self.news: list[EngineNews] = []
        self.engine.listen(self.news.append)

    def play(self, path: Path, token: int = 1) -> None:
        self.engine.play(Piece(path, Token(token)))

    def wait_for(self, news: EngineNews) -> None:
        self.qtbot.waitUntil(lambda: news in self.news, timeout=15_000)


@pytest.fixture
def deck(qtbot: QtBot) -> Iterator[Deck]:
    deck = Deck(qtbot)
    yield deck
    deck.engine.close()
    deck.post.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes with names in folders")
def test_a_file_that_hangs_fails_and_holds_nothing_up(
    deck: Deck, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one on a network share that is gone: even to open it never ends."""
    monkeypatch.setattr(speaker_module, "_FILE_PATIENCE", 0.3)
    hanging = tmp_path / "share.flac"
    os.mkfifo(hanging)
    try:
        deck.play(hanging)
        deck.qtbot.waitUntil(lambda: bool(deck.news))
        assert [its.reason for its in deck.news if isinstance(its, Failed)] == [FILE_IS_SILENT]
        deck.play(write_tone(tmp_path / "next.flac", 0.3), 2)
        deck.wait_for(Ended(Token(2)))
    finally:
        os.close(os.open(hanging, os.O_WRONLY))  # let the thread go


def test_a_file_that_vanishes_while_it_plays_is_played_to_its_end(deck: Deck, tmp_path: Path) -> None:
    song = write_tone(tmp_path / "song.flac", 1)
    deck.play(song)
    deck.qtbot.waitUntil(lambda: any(isinstance(news, Started) for news in deck.news))
    song.unlink()
    deck.wait_for(Ended(Token(1)))


def test_a_file_that_vanishes_between_two_looks_cannot_be_played(qtbot: QtBot, tmp_path: Path) -> None:
    song = tmp_path / "song.mp3"
    song.write_text("no music")

    def other(piece: Piece, _start: timedelta, _stream: Stream) -> bool:
        piece.path.unlink()
        return piece.path.read_bytes() == b""

    post, news = QtPost(), list[EngineNews]()
    engine = SoundEngine(post, NoDevice, silent=True, other=other)
    engine.listen(news.append)
    engine.play(Piece(song, Token(1)))
    qtbot.waitUntil(lambda: bool(news))
    assert news == [Failed(Token(1), "This file is no longer there.")]
    engine.close()
    post.close()


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg", ".m4a"])
def test_a_broken_frame_is_passed_over(deck: Deck, tmp_path: Path, suffix: str) -> None:
    song = write_tone(tmp_path / f"song{suffix}", 2)
    whole = bytearray(song.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 300] = bytes(300)
    song.write_bytes(whole)
    deck.play(song)
    deck.wait_for(Ended(Token(1)))


class PulledOut:
    """A file of which so much can be read as its disk had told before it was pulled out."""

    def __init__(self, content: bytes, most: int) -> None:
        self._file = io.BytesIO(content)
        self._most = most

    def read(self, size: int) -> bytes:
        left = self._most - self._file.tell()
        if left <= 0:
            raise OSError(errno.EIO, "Input/output error")
        return self._file.read(min(size, left))

    def seek(self, to: int, whence: int = 0) -> int:
        return self._file.seek(to, whence)

    def tell(self) -> int:
        return self._file.tell()

    def __enter__(self) -> "PulledOut":
        return self

    def __exit__(self, *_: object) -> None:
        pass


class OnAStick(type(Path())):  # type: ignore[misc]
    """It is opened by Python, and not by FFmpeg, where its name is no text."""

    def open(self, *_: object) -> PulledOut:
        content = Path(self).read_bytes()
        return PulledOut(content, round(0.7 * len(content)))


def on_a_stick(song: Path) -> Path:
    return OnAStick(song.rename(song.with_name(f"\udcff{song.name}")))


@pytest.mark.parametrize("suffix", [".mp3", ".flac"])  # of others, the end is looked at first
def test_of_a_disk_that_is_pulled_out_all_is_heard_that_it_gave(tmp_path: Path, suffix: str) -> None:
    song = on_a_stick(write_tone(tmp_path / f"song{suffix}", 6))
    stream = Stream(lambda: None, timedelta(seconds=10))
    decode(song, timedelta(), None, stream)
    assert stream.rate is not None
    assert 3 < stream.held / stream.rate < 5
    assert stream.failure == DISK_FAILED


def test_a_disk_that_is_pulled_out_is_told_of_before_anything_follows(deck: Deck, tmp_path: Path) -> None:
    deck.play(on_a_stick(write_tone(tmp_path / "song.flac", 4)))
    deck.engine.follow(Piece(write_tone(tmp_path / "next.flac", 0.3), Token(2)))
    deck.wait_for(Failed(Token(1), DISK_FAILED))
    deck.qtbot.wait(500)
    assert [type(news) for news in deck.news] == [Started, Failed]


def test_the_place_that_was_sought_does_not_jump_back(qtbot: QtBot, tmp_path: Path) -> None:
    """Of what was heard before it, news may be under way; keys that are held count from the place."""
    posted: SimpleQueue[Callable[[], None]] = SimpleQueue()
    engine = SoundEngine(posted.put, NoDevice, silent=True, other=VlcDecoder())

    def is_under_way() -> bool:
        while not posted.empty():
            posted.get()()
        return engine.position() > timedelta(seconds=0.3)

    try:
        engine.play(Piece(write_tone(tmp_path / "song.flac", 30), Token(1)))
        qtbot.waitUntil(is_under_way)
        qtbot.waitUntil(lambda: not posted.empty())
        engine.seek(timedelta(seconds=20))
        posted.get()()
        assert engine.position() == timedelta(seconds=20)
    finally:
        engine.close()


@pytest.mark.parametrize("is_cleared", [True, False])
def test_what_no_longer_follows_is_not_played_though_it_was_mixed(
    deck: Deck, tmp_path: Path, is_cleared: bool
) -> None:
    """The device holds half a second: by the end of a file the next lies in it, when the listener edits the queue."""
    other = Piece(write_tone(tmp_path / "third.flac", 1), Token(3))
    second = Piece(write_tone(tmp_path / "second.flac", 8), Token(2))
    deck.play(write_tone(tmp_path / "first.flac", 1.5))
    deck.engine.follow(second)
    deck.qtbot.waitUntil(lambda: deck.engine.position() > timedelta(seconds=1.15))
    deck.engine.follow(None if is_cleared else other)
    deck.qtbot.waitUntil(lambda: deck.news[-1] == Ended(Token(1)), timeout=3000)


def test_a_seek_cuts_in_what_was_faded_in(qtbot: QtBot, tmp_path: Path) -> None:
    """Else it would fade over itself, from the rate of what was before it to its own."""
    written: list[tuple[int, Frames]] = []

    class Recorded(NoDevice):
        def write(self, frames: Frames) -> None:
            written.append((self.rate, frames))
            super().write(frames)

    times = np.arange(48_000 * 20) / 48_000
    tone = (0.5 * np.sin(2 * np.pi * np.where(times < 10, 440, 1000) * times)).astype(np.float32)
    song = write_sound(tmp_path / "song.flac", np.stack([tone, tone], axis=1), 48_000)
    post = QtPost()
    engine = SoundEngine(post, Recorded, silent=True, other=VlcDecoder())
    news: list[EngineNews] = []
    engine.listen(news.append)
    try:
        engine.play(Piece(write_tone(tmp_path / "before.flac", 2), Token(1)))
        engine.follow(Piece(song, Token(2), overlap=timedelta(seconds=0.8)))
        qtbot.waitUntil(lambda: Ended(Token(1), Token(2)) in news)
        qtbot.waitUntil(lambda: engine.position() > timedelta(seconds=0.9))
        engine.seek(timedelta(seconds=15))
        qtbot.waitUntil(lambda: engine.position() > timedelta(seconds=15.3))
    finally:
        engine.close()
        post.close()
    sought = np.concatenate([frames for rate, frames in written if rate == 48_000])[:14_400, 0]
    assert np.abs(sought[4_800:]).max() == pytest.approx(0.5, abs=0.01)
    loud = np.abs(np.fft.rfft(sought[4_800:] * np.hanning(9_600)))
    assert loud.argmax() * 5 == pytest.approx(1000, abs=10)
    assert loud[60:130].max() < loud.max() / 100, "what was before the seek is still heard"


def test_a_playlist_in_disguise_reaches_no_network(deck: Deck, tmp_path: Path) -> None:
    """FFmpeg would follow what an HLS list names, whatever the file is called."""
    asked = threading.Event()
    server = _Server(asked)
    try:
        address = f"http://127.0.0.1:{server.port}/part.ts"
        disguised = tmp_path / "song.mp3"
        lines = "#EXTM3U", "#EXT-X-VERSION:3", "#EXT-X-TARGETDURATION:9", "#EXTINF:9,", address, "#EXT-X-ENDLIST", ""
        disguised.write_text("\n".join(lines))
        deck.play(disguised)
        deck.qtbot.waitUntil(lambda: any(isinstance(news, Failed) for news in deck.news), timeout=15_000)
        assert not asked.is_set()
    finally:
        server.close()


class _Server:
    """Tells whether anybody connects."""

    def __init__(self, asked: threading.Event) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]

        def serve() -> None:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            asked.set()
            connection.close()

        self._thread = threading.Thread(target=serve)
        self._thread.start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(5)


def a_module(path: Path) -> Path:
    """A ProTracker module of one pattern, at its highest speed: one note of a square wave, 1.3 s long."""
    sample = bytes([64] * 16 + [192] * 16)
    about = b"square".ljust(22, b"\0") + (16).to_bytes(2, "big") + bytes([0, 64]) + bytes(2) + (16).to_bytes(2, "big")
    head = b"song".ljust(20, b"\0") + about + bytes(30) * 30 + bytes([1, 127]) + bytes(128) + b"M.K."
    note = (428).to_bytes(2, "big") + bytes([0x10, 0])  # C-2, sample 1
    fastest = bytes([0, 0, 0x0F, 1])
    path.write_bytes(head + note + fastest + bytes(1024 - 8) + sample)
    return path


def test_module_music_plays_where_vlc_is_installed(deck: Deck, tmp_path: Path) -> None:
    try:
        import vlc  # noqa: F401
    except (Exception, SystemExit):  # noqa: BLE001 - python-vlc raises many things where libVLC is missing
        pytest.skip("libVLC is not installed")
    deck.play(a_module(tmp_path / "song.mod"))
    deck.wait_for(Ended(Token(1)))
    assert isinstance(deck.news[0], Started)


@pytest.mark.parametrize(("rate", "depth"), [(96_000, "s32"), (192_000, "s32"), (44_100, "s16"), (22_050, "s16")])
def test_a_file_keeps_its_rate_and_its_depth(qtbot: QtBot, tmp_path: Path, rate: int, depth: str) -> None:
    song = tmp_path / "song.flac"
    step = 2 ** (31 if depth == "s32" else 15)
    wave = np.random.default_rng(1).integers(-step // 2, step // 2, (2, rate // 10))
    if depth == "s32":
        wave &= -256  # 24 bits, as FLAC keeps them
    with av.open(str(song), "w") as container:
        stream = container.add_stream("flac", rate=rate, layout="stereo")
        stream.codec_context.format = depth
        packed = np.ascontiguousarray(wave.T.reshape(1, -1).astype(np.int32 if depth == "s32" else np.int16))
        frame = av.AudioFrame.from_ndarray(packed, format=depth, layout="stereo")
        frame.sample_rate = rate
        for packet in (*stream.encode(frame), *stream.encode(None)):
            container.mux(packet)
    sound = Stream(lambda: None, timedelta(hours=1))
    decode(song, timedelta(), None, sound)
    assert sound.rate == rate
    assert np.array_equal(sound.take(rate), (wave.T / step).astype(np.float32)), "24 bits fit into a float"
