"""Plays a file while its sound server is killed and started again. FOLDER SECONDS-AWAY

Prints how far it was before, and where it is heard again; in seconds.
"""

import os
import subprocess
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from segue.adapters.post import QtPost
from segue.adapters.sound.outputs import ServerOutputs
from segue.app import sound_device, sound_hardware
from segue.core.ports.playing import EngineNews, Failed, Piece, Token
from sound import RATE, write_tone


def start(socket: Path, folder: Path) -> "subprocess.Popen[bytes]":
    home = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder)}
    home["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # on a bus there may be but one server
    server = subprocess.Popen(
        [
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *("-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"),
            *("-L", f"module-null-sink sink_name=ears rate={RATE}"),
        ],
        env={**os.environ, **home},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode:
        assert server.poll() is None
        time.sleep(0.05)
    return server


def main(folder: Path, away: float) -> int:
    with tempfile.TemporaryDirectory(prefix="segue-") as short:
        socket = Path(short) / "native"
        os.environ["PULSE_SERVER"] = f"unix:{socket}"
        song = write_tone(folder / "song.flac", 60)
        server = start(socket, folder)
        app = QCoreApplication([])
        post = QtPost()
        from segue.adapters.sound.engine import SoundEngine

        outputs = ServerOutputs()
        build = sound_device(outputs, sound_hardware())
        engine = SoundEngine(post, build, silent=False, other=lambda *_: False)
        positions: list[float] = []
        status = 1

        def hear(news: EngineNews) -> None:
            if isinstance(news, Failed):
                print(news.reason, file=sys.stderr)
                app.exit(2)

        def kill() -> None:
            server.kill()
            server.wait()
            positions.append(engine.position().total_seconds())
            QTimer.singleShot(round(away * 1000), come_back)

        def come_back() -> None:
            nonlocal server
            server = start(socket, folder)
            look.start(100)

        heard: list[timedelta] = []

        def wait() -> None:
            """Until it has moved for a while."""
            nonlocal status
            position = engine.position()
            if not heard or position > heard[-1]:
                heard.append(position)
            if len(heard) > 1 and position < heard[-1]:
                heard[:] = [position]
            if len(heard) > 15:
                positions.append(heard[0].total_seconds())
                status = 0
                app.exit(0)

        look = QTimer()
        look.timeout.connect(wait)
        engine.listen(hear)
        engine.play(Piece(song, Token(1)))
        watch = QTimer()
        watch.timeout.connect(lambda: (watch.stop(), kill()) if engine.position() > timedelta(seconds=1) else None)
        watch.start(50)
        QTimer.singleShot(60_000, lambda: app.exit(3))
        code = app.exec()
        engine.close()
        outputs.close()
        post.close()
        server.kill()
        server.wait()
        print(*positions)
        return code or status


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), float(sys.argv[2])))
