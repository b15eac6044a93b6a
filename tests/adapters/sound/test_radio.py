"""Stations: what they send is heard, what they say is told, and one that is lost is looked for."""

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import av
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from segue.adapters.post import QtPost
from segue.adapters.sound import station as station_module
from segue.adapters.sound.devices import NoDevice
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.radio import listen
from segue.adapters.sound.stream import CHANNELS, Frames, Stream
from segue.adapters.sound.vlc import VlcDecoder
from segue.core.ports.playing import Dropped, Failed, Piece, Started, Token, Tuned
from sound import write_tone
from stations import Server, broadcast, serving, status

TOKEN = Token(7)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Three seconds of MP3."""
    return write_tone(tmp_path_factory.mktemp("tone") / "tone.mp3", 3).read_bytes()


class Listener:
    """Hears a station to its end, without a device."""

    def __init__(self, address: str, waits: tuple[float, ...] = ()) -> None:
        self.news: list[Tuned | Dropped] = []
        self.stream = Stream(lambda: None, timedelta(minutes=5), is_live=True)
        listen(Piece(Path(), TOKEN, address=address), self.stream, self.news.append, waits)

    @property
    def sound(self) -> Frames:
        return self.stream.take(self.stream.held) if self.stream.held else np.empty((0, CHANNELS), np.float32)

    @property
    def seconds(self) -> float:
        return self.stream.held / (self.stream.rate or 1)


def test_the_sound_is_heard_without_what_is_said_in_between(server: Server, tone: bytes) -> None:
    server.answers["/live"] = [broadcast(tone, ["One", "Two"], name="Radio Ä")]
    heard = Listener(server.address("/live"))
    plain = Listener(server.address("/live"))
    assert heard.seconds == pytest.approx(3, abs=0.1)
    sound = heard.sound
    loud = np.sqrt(np.mean(sound[4410:88200] ** 2))
    assert loud == pytest.approx(0.5 / np.sqrt(2), rel=0.05)  # no click, no hole
    assert np.array_equal(sound, plain.sound)


def test_titles_are_told_as_they_come(server: Server, tone: bytes) -> None:
    titles = "Ada - It's 'so'; here", *[None] * 20, "Ben - Two", "Ben - Two"
    server.answers["/live"] = [broadcast(tone * 4, titles, name="Radio")]
    heard = Listener(server.address("/live"))
    assert heard.news == [Tuned(TOKEN, "Radio", "Ada - It's 'so'; here"), Tuned(TOKEN, "Radio", "Ben - Two")]


def test_an_old_server_is_understood(server: Server, tone: bytes) -> None:
    server.answers["/"] = [broadcast(tone, ["Caf\u00e9"], name="Old", first="ICY 200 OK")]
    heard = Listener(server.address("/"))
    assert heard.news[0] == Tuned(TOKEN, "Old", "Caf\u00e9")


@pytest.mark.parametrize("suffix", [".ogg", ".flac"])
def test_other_formats_are_heard(server: Server, tmp_path: Path, suffix: str) -> None:
    sound = write_tone(tmp_path / f"tone{suffix}", 3).read_bytes()
    server.answers["/live"] = [broadcast(sound, kind="application/octet-stream")]
    assert Listener(server.address("/live")).seconds == pytest.approx(3, abs=0.1)


def test_aac_is_heard(server: Server, tmp_path: Path) -> None:
    """As stations send it: bare, without a container."""
    bare = tmp_path / "tone.aac"
    with av.open(str(write_tone(tmp_path / "tone.m4a", 3))) as whole, av.open(str(bare), "w", format="adts") as out:
        stream = out.add_stream_from_template(whole.streams.audio[0])
        for packet in whole.demux(whole.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                out.mux(packet)
    server.answers["/live"] = [broadcast(bare.read_bytes(), ["One"], kind="audio/aacp")]
    heard = Listener(server.address("/live"))
    assert heard.seconds == pytest.approx(3, abs=0.15)
    assert heard.news == [Tuned(TOKEN, "", "One")]


def test_a_file_on_the_web_is_heard_to_its_end_once(server: Server, tone: bytes) -> None:
    headers = "Content-Type: audio/mpeg", f"Content-Length: {len(tone)}"
    server.answers["/song.mp3"] = [status("200 OK", *headers, body=tone)]
    heard = Listener(server.address("/song.mp3"), waits=(0.01,))
    assert heard.stream.is_complete
    assert (heard.stream.failure, server.asked) == (None, ["/song.mp3"])
    assert heard.seconds == pytest.approx(3, abs=0.1)


def test_a_station_may_have_moved_and_a_list_may_name_it(server: Server, tone: bytes) -> None:
    server.answers["/old"] = [status("302 Found", "Location: /list.pls")]
    named = f"[playlist]\nFile1={server.address('/live')}\n".encode()
    server.answers["/list.pls"] = [status("200 OK", "Content-Type: audio/x-scpls", body=named)]
    server.answers["/live"] = [broadcast(tone)]
    assert Listener(server.address("/old")).seconds == pytest.approx(3, abs=0.1)


@pytest.mark.parametrize(
    ("words", "headers", "body", "reason"),
    [
        ("404 Not Found", (), b"", "There is no station at this address."),
        ("401 Unauthorized", (), b"", "The station lets nobody listen without an account."),
        ("503 Busy", (), b"", "The station reports a fault (503)."),
        ("302 Found", ("Location: /x",), b"", "It only leads from one address to the next."),
        ("302 Found", ("Location: file:///etc/passwd",), b"", "The station reports a fault (302)."),
        ("200 OK", ("Content-Type: text/html",), b"<html>" * 99, "What it sends is no sound that Segue knows."),
        ("200 OK", ("Content-Type: audio/x-mpegurl",), b"#EXTM3U\n", "There is no station in this list."),
        (
            *("200 OK", ("Content-Type: application/vnd.apple.mpegurl",)),
            *(b"#EXTM3U\n#EXT-X-VERSION:3\n", "There is no station in this list."),
        ),
        (
            *("200 OK", ("Content-Type: audio/mpeg",)),
            *(b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nfile:///etc/passwd\n" * 9,),
            "What it sends is no sound that Segue knows.",
        ),
    ],
)
def test_what_cannot_be_heard_is_told_in_a_sentence(
    server: Server, words: str, headers: tuple[str, ...], body: bytes, reason: str
) -> None:
    server.answers["/x"] = [status(words, *headers, body=body)]
    heard = Listener(server.address("/x"), waits=(60.0,))  # what never began is not waited for
    assert heard.stream.failure == reason
    assert not heard.news


def test_nobody_there_is_told() -> None:
    with serving() as server:
        address = server.address("/")
    assert Listener(address).stream.failure == "The station cannot be reached."


def test_a_station_that_says_nothing_is_not_waited_for(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(station_module, "PATIENCE", 0.2)
    is_over = threading.Event()
    server.answers["/"] = [broadcast(b"", until=is_over)]
    heard = Listener(server.address("/"))
    is_over.set()
    assert heard.stream.failure == "The station does not answer."


def test_a_station_that_is_lost_comes_back(server: Server, tone: bytes, tmp_path: Path) -> None:
    """At another rate than before; and then it is gone for good."""
    other = write_tone(tmp_path / "tone.opus", 3).read_bytes()
    server.answers["/"] = [broadcast(tone, name="Radio"), status("503 Busy"), broadcast(other), status("404 Gone")]
    heard = Listener(server.address("/"), waits=(0.01, 0.02, 0.03))
    assert heard.news == [
        *(Tuned(TOKEN, "Radio", ""), Dropped(TOKEN)),
        *(Tuned(TOKEN, "Radio", ""), Dropped(TOKEN)),
    ]
    assert heard.seconds == pytest.approx(6, abs=0.2)
    assert heard.stream.failure == "The connection was lost, and could not be made again."
    assert len(server.asked) == 4


def test_whoever_leaves_is_not_connected_for_long(server: Server, tone: bytes) -> None:
    is_over = threading.Event()
    server.answers["/"] = [broadcast(tone * 20, until=is_over)]
    stream = Stream(lambda: None, is_live=True)
    piece = Piece(Path(), TOKEN, address=server.address("/"))
    thread = threading.Thread(target=listen, args=(piece, stream, lambda _: None))
    thread.start()
    while not stream.is_full:
        thread.join(0.01)
    stream.cancel()
    thread.join(5)
    is_over.set()
    assert not thread.is_alive()


def test_the_engine_tells_of_a_station_once_it_is_heard(server: Server, tone: bytes, qtbot: QtBot) -> None:
    is_over = threading.Event()
    server.answers["/"] = [broadcast(tone, ["Ada - One"], name="Radio", until=is_over)]
    post = QtPost()
    engine = SoundEngine(post, NoDevice, silent=True, other=VlcDecoder())
    news: list[object] = []
    engine.listen(news.append)
    try:
        engine.play(Piece(Path(), TOKEN, address=server.address("/")))
        qtbot.waitUntil(lambda: Tuned(TOKEN, "Radio", "Ada - One") in news, timeout=15_000)
        assert isinstance(news[0], Started)
        assert news[0].duration is None
        qtbot.waitUntil(lambda: engine.position() > timedelta(seconds=0.5), timeout=15_000)
        engine.play(Piece(Path(), Token(8), address=server.address("/gone")))
        qtbot.waitUntil(lambda: Failed(Token(8), "There is no station at this address.") in news, timeout=15_000)
    finally:
        is_over.set()
        engine.close()
        post.close()
