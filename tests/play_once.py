"""Plays files, with a pause after each, on the machine's audio device, as a program of its own.

python play_once.py ENGINE VOLUME PATH [VOLUME PATH]…   with ENGINE sound or qt; a VOLUME may be "muted"

Writes each piece of news to standard output, with the seconds since its file was asked for, and ends with
status 1 where a file failed.
"""

import atexit
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from segue.adapters.post import QtPost
from segue.core.ports.machine import Post
from segue.core.ports.playing import Engine, EngineNews, Failed, Piece, Started, Token
from sound import PAUSE


def build(name: str, post: Post) -> Engine:
    # Each where it is needed: the one must not bring the other's libraries in.
    if name == "sound":
        from segue.adapters.sound.engine import SoundEngine
        from segue.adapters.sound.outputs import ServerOutputs
        from segue.adapters.sound.vlc import VlcDecoder
        from segue.app import sound_device, sound_hardware

        outputs = ServerOutputs()
        atexit.register(outputs.close)
        return SoundEngine(post, sound_device(outputs, sound_hardware()), silent=False, other=VlcDecoder())
    from segue.adapters.qt_engine import QtEngine

    return QtEngine(post, silent=False)


class Playlist:
    def __init__(self, engine: Engine, entries: list[tuple[str, Path]], app: QCoreApplication) -> None:
        self.engine = engine
        self.entries = entries
        self.app = app
        self.at = -1
        self.asked = 0.0
        engine.listen(self.hear)

    def next(self) -> None:
        self.at += 1
        if self.at == len(self.entries):
            self.app.exit(0)
            return
        volume, path = self.entries[self.at]
        self.engine.set_muted(volume == "muted")
        self.engine.set_volume(100 if volume == "muted" else int(volume))
        self.asked = time.monotonic()
        self.engine.play(Piece(path, Token(self.at)))

    def hear(self, news: EngineNews) -> None:
        print(f"{time.monotonic() - self.asked:.4f} {news}", flush=True)
        if isinstance(news, Failed):
            self.app.exit(1)
        elif not isinstance(news, Started):
            QTimer.singleShot(round(PAUSE * 1000), self.next)


def main(name: str, *entries: str) -> int:
    app = QCoreApplication([])
    post = QtPost()
    engine = build(name, post)
    pairs = zip(entries[::2], entries[1::2], strict=True)
    playlist = Playlist(engine, [(volume, Path(path)) for volume, path in pairs], app)
    post(playlist.next)
    status = app.exec()
    engine.close()
    post.close()
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
