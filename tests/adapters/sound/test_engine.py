"""The engine, with files that do not do as they should."""

import contextlib
import os
import socket
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import av
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost
from segue.adapters.sound import speaker as speaker_module
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.ffmpeg import decode
from segue.adapters.sound.speaker import FILE_IS_SILENT
from segue.adapters.sound.stream import Stream
from segue.adapters.sound.vlc import VlcDecoder
from segue.core.ports import Ended, EngineNews, Failed, Piece, Started, Token
from sound import write_tone


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
        deck.wait_for(Failed(Token(1), FILE_IS_SILENT))
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


@pytest.mark.parametrize("suffix", [".mp3", ".flac", ".ogg", ".m4a"])
def test_a_broken_frame_is_passed_over(deck: Deck, tmp_path: Path, suffix: str) -> None:
    song = write_tone(tmp_path / f"song{suffix}", 2)
    whole = bytearray(song.read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 300] = bytes(300)
    song.write_bytes(whole)
    deck.play(song)
    deck.wait_for(Ended(Token(1)))


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
