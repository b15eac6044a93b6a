"""The media keys of a keyboard, where the desktop leaves them to the window."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conftest import Start
from segue.core.playback import State
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("xdotool"), reason="xdotool, which presses the keys, is not installed"
)
def test_media_keys_drive_the_player(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    running = start(demo_copy)
    player, window = running.program.player, running.program.window
    player.play(running.program.library.find("", SortBy.ALBUM, False)[:3], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for key, state, at in (
        ("XF86AudioPause", State.PAUSED, 0),
        ("XF86AudioPlay", State.PLAYING, 0),
        ("XF86AudioNext", State.PLAYING, 1),
        ("XF86AudioPrev", State.PLAYING, 0),
        ("XF86AudioPlay", State.PAUSED, 0),
        ("XF86AudioStop", State.STOPPED, 0),
    ):
        subprocess.run(["xdotool", "key", key], check=True)
        qtbot.waitUntil(lambda state=state, at=at: (player.state, player.queue.at) == (state, at))  # type: ignore[misc]
