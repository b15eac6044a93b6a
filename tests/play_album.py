"""Plays files one after the other without a pause, on the machine's audio device, as a program of its own.

python play_album.py OVERLAP PATH…    OVERLAP in seconds

Writes each piece of news to standard output, with the seconds since the start, and ends with status 1 where a file
failed.
"""

import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from play_once import build
from segue.adapters.post import QtPost
from segue.core.ports.playing import Ended, Engine, EngineNews, Failed, Piece, Token


class Album:
    def __init__(
        self,
        engine: Engine,
        paths: list[Path],
        overlap: timedelta,
        app: QCoreApplication,
        say: Callable[[str], None] = lambda words: print(words, flush=True),
    ) -> None:
        self.say = say
        self.engine = engine
        self.paths = paths
        self.overlap = overlap
        self.app = app
        self.began = time.monotonic()
        engine.listen(self.hear)

    def play(self) -> None:
        self.engine.set_volume(100)
        self.engine.play(Piece(self.paths[0], Token(0)))
        self.follow(1)

    def follow(self, at: int) -> None:
        if at < len(self.paths):
            self.engine.follow(Piece(self.paths[at], Token(at), overlap=self.overlap))

    def hear(self, news: EngineNews) -> None:
        self.say(f"{time.monotonic() - self.began:.4f} {news}")
        if isinstance(news, Failed):
            self.app.exit(1)
        elif isinstance(news, Ended):
            if news.then is not None:
                self.follow(news.then + 1)
            else:
                status = 0 if news.token == len(self.paths) - 1 else 2
                QTimer.singleShot(1000, lambda: self.app.exit(status))  # the server has the last of it still to play


def main(overlap: str, *paths: str) -> int:
    app = QCoreApplication([])
    post = QtPost()
    engine = build("sound", post)
    album = Album(engine, [Path(path) for path in paths], timedelta(seconds=float(overlap)), app)
    post(album.play)
    status = app.exec()
    engine.close()
    post.close()
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
