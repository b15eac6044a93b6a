"""Plays a file by a device which is unplugged meanwhile, as a program of its own.

python unplug_once.py PATH MODULE [CHOSEN]   with the number of the server's MODULE that is the headset; by the device
that is CHOSEN, else by that of the system

Writes a word for what happens to standard output, and ends when the file has.
"""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from segue.adapters.post import QtPost
from segue.adapters.sound.engine import SoundEngine
from segue.adapters.sound.outputs import ServerOutputs
from segue.adapters.sound.vlc import VlcDecoder
from segue.app import sound_device, sound_hardware
from segue.core.ports.playing import Ended, EngineNews, Piece, Token

#: So much of the file is heard by the headset.
BEFORE = timedelta(seconds=1)


def main(path: str, module: str, chosen: str = "") -> int:
    app = QCoreApplication([])
    post, outputs = QtPost(), ServerOutputs()
    build = sound_device(outputs, sound_hardware())
    engine = SoundEngine(post, build, silent=False, other=VlcDecoder())
    watch = QTimer(interval=20)

    def hear(news: EngineNews) -> None:
        print(type(news).__name__.lower(), flush=True)
        if isinstance(news, Ended):
            app.exit(0)

    def look() -> None:
        if engine.position() > BEFORE:
            watch.stop()
            subprocess.run(["pactl", "unload-module", module], check=True)

    outputs.listen(lambda: None, lambda: print("unplugged", flush=True))
    outputs.choose(chosen or None)
    engine.listen(hear)
    engine.play(Piece(Path(path), Token(1)))
    watch.timeout.connect(look)
    watch.start()
    status = app.exec()
    engine.close()
    outputs.close()
    post.close()
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
