"""What the way to the window must not do, and what is brought once it is there."""

import subprocess
import sys
import threading
from itertools import count
from pathlib import Path

from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from segue import app
from segue.adapters.instance import Instance
from segue.adapters.post import QtPost
from segue.adapters.sound.outputs import ServerOutputs
from segue.core.engine_to_come import EngineToCome
from segue.core.ports.playing import Ended, EngineNews, Piece, Token
from segue.core.screen import Screen
from sound import write_tone
from videos import write_video

_LOOK = """
import linecache
from segue import app
from segue.adapters.instance import Instance
app._read_no_sources()
import wave, segue.core.shelving
print([file for file in linecache.cache if file.endswith(("wave.py", "shelving.py"))])
"""


def test_no_sources_are_read_on_the_way_to_the_window() -> None:
    done = subprocess.run([sys.executable, "-c", _LOOK], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
    without = _LOOK.replace("app._read_no_sources()\n", "import PySide6.QtCore\n")
    done = subprocess.run([sys.executable, "-c", without], check=True, capture_output=True, text=True)
    assert "wave.py" in done.stdout, "PySide no longer reads them: _read_no_sources may go"


def test_what_hangs_at_the_end_is_left() -> None:
    left = threading.Event()
    with app._not_for_ever(left.set, looks=3, every=0.02):
        assert left.wait(10)


def test_what_is_at_work_at_the_end_is_waited_for() -> None:
    left, looks = threading.Event(), count()
    was_left = []

    def worked() -> float:
        """For ten looks it goes on."""
        look = next(looks)
        if look <= 10:
            was_left.append(left.is_set())
        return 2 * app._IDLE * min(look, 10)

    with app._not_for_ever(left.set, looks=2, every=0.02, worked=worked):
        assert left.wait(300)
    assert was_left == [False] * 11


def test_a_profile_that_is_being_left_is_waited_for(tmp_path: Path) -> None:
    one, other = Instance(tmp_path), Instance(tmp_path)
    assert one.claim()
    assert not app._comes_free(other, within=0.0)
    threading.Timer(0.2, one.let_go).start()
    assert app._comes_free(other)
    other.let_go()


def test_the_engine_that_is_brought_plays_songs_and_shows_videos(tmp_path: Path, qtbot: QtBot) -> None:
    post, engine, screen, sink = QtPost(), EngineToCome(), Screen(), QVideoSink()
    news: list[EngineNews] = []
    seen: list[QVideoFrame] = []
    sink.videoFrameChanged.connect(lambda picture: seen.append(picture))
    engine.listen(news.append)
    screen.show_on(sink)
    bringing = app._Bringing(post, engine, ServerOutputs(), screen, lambda _: None)
    bringing.begin()
    song, film = write_tone(tmp_path / "song.flac", 0.4), write_video(tmp_path / "film.mp4", 1)
    engine.play(Piece(song, Token(1)))
    qtbot.waitUntil(lambda: news[-1:] == [Ended(Token(1))], timeout=15_000)
    assert not seen
    engine.play(Piece(film, Token(2), is_video=True))
    qtbot.waitUntil(lambda: news[-1:] == [Ended(Token(2))], timeout=15_000)
    assert seen
    engine.close()
    bringing.close()
    post.close()
