"""What the way to the window must not do, and what is brought once it is there."""

import subprocess
import sys
import threading
from contextlib import closing
from itertools import count
from pathlib import Path

from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from conftest import FRIDAY
from segue import app
from segue.adapters.instance import Instance
from segue.adapters.post import QtPost
from segue.adapters.sound.outputs import ServerOutputs
from segue.adapters.sqlite import backup
from segue.adapters.sqlite.profile import DATABASE, open_profile
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


_PRESS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from segue import app

shown = QMessageBox.exec

def press(box):
    print(box.text(), "|", box.informativeText())
    role = QMessageBox.ButtonRole[sys.argv.pop(1)]
    (button,) = [button for button in box.buttons() if box.buttonRole(button) is role]
    QTimer.singleShot(0, button.click)
    return shown(box)

QMessageBox.exec = press
app._begin = lambda arguments: print("begins anew with", *arguments) or 0
pressed = sys.argv[1]
sys.argv[1:] = sys.argv[2:]
typed = app.cli.parse(sys.argv[1:])
sys.argv.insert(1, pressed)
sys.exit(app.open_window(typed.command.named, typed))
"""


def _open_and_press(profile: Path, role: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", _PRESS, role, "--profile", str(profile)]
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)


def _a_damaged_profile(folder: Path) -> Path:
    file = folder / DATABASE
    with closing(open_profile(folder, FRIDAY)) as profile:
        profile.settings.set("volume", 37)
    backup.weekly(file, FRIDAY)
    with file.open("r+b") as opened:
        opened.seek(100)
        opened.write(b"\xff" * 4000)
    return file


def test_a_damaged_database_is_exchanged_for_its_copy_at_a_press(tmp_path: Path) -> None:
    file = _a_damaged_profile(tmp_path)
    damaged = file.read_bytes()
    done = _open_and_press(tmp_path, "AcceptRole")
    assert "Segue’s database is damaged. | There is a copy of " in done.stdout, done.stderr
    assert f"begins anew with --profile {tmp_path}" in done.stdout
    assert done.returncode == 0
    with closing(open_profile(tmp_path, FRIDAY)) as profile:
        assert profile.settings.get("volume") == 37
    (kept,) = (tmp_path / "backups").glob("before-restore-*.db")
    assert kept.read_bytes() == damaged


_DAMAGE = """
import sqlite3
from PySide6.QtWidgets import QApplication
from segue.gui.main_window import MainWindow

def break_it(file):
    with open(file, "r+b") as opened:
        opened.seek(100)
        opened.write(b"\\xff" * 4000)
    (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    QTimer.singleShot(0, lambda: press_it(window.toast))
    error = sqlite3.DatabaseError("database disk image is malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    raise error

def press_it(toast):
    print(toast.words, "|", toast.way)
    toast.button.click()

file = sys.argv.pop()
application = app._application
def begun():
    made = application()
    QTimer.singleShot(1500, made, lambda: break_it(file))
    return made
app._application = begun
"""


def test_damage_found_while_the_window_is_open_is_mended_from_there(tmp_path: Path) -> None:
    with closing(open_profile(tmp_path, FRIDAY)) as profile:
        profile.settings.set("volume", 37)
    file = tmp_path / DATABASE
    backup.weekly(file, FRIDAY)
    code = _PRESS.replace("pressed = ", _DAMAGE + "pressed = ", 1)
    command = [sys.executable, "-c", code, "AcceptRole", "--profile", str(tmp_path), str(file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert "Segue’s database is damaged. | Go back to a copy…" in done.stdout, done.stderr
    assert f"begins anew with --profile {tmp_path}" in done.stdout, done.stderr
    assert done.returncode == 0
    with closing(open_profile(tmp_path, FRIDAY)) as profile:
        assert profile.settings.get("volume") == 37


def test_who_would_rather_not_has_it_as_it_was(tmp_path: Path) -> None:
    file = _a_damaged_profile(tmp_path)
    damaged = file.read_bytes()
    done = _open_and_press(tmp_path, "RejectRole")
    assert "begins anew" not in done.stdout
    assert done.returncode == 1
    assert file.read_bytes() == damaged


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
