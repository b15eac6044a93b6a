"""Plays files as a program of its own, each as it is told to sound, with a pause after each.

python play_shaped.py JSON    a list of [PATH, GAIN, BANDS, SPEED]; ends with status 1 where a file failed
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from play_once import build
from segue.adapters.post import QtPost
from segue.core.ports.playing import EngineNews, Failed, Piece, Started, Token
from sound import PAUSE


def main(told: str) -> int:
    app = QCoreApplication([])
    post = QtPost()
    engine = build("sound", post)
    entries = enumerate(json.loads(told))

    def play_next() -> None:
        at, entry = next(entries, (0, None))
        if entry is None:
            app.exit(0)
            return
        path, gain, bands, speed = entry
        engine.set_bands(tuple(bands))
        engine.set_speed(speed)
        engine.play(Piece(Path(path), Token(at), gain=gain))

    def hear(news: EngineNews) -> None:
        if isinstance(news, Failed):
            print(news)
            app.exit(1)
        elif not isinstance(news, Started):
            QTimer.singleShot(round(PAUSE * 1000), play_next)

    engine.listen(hear)
    engine.set_volume(100)
    post(play_next)
    status = app.exec()
    engine.close()
    post.close()
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
