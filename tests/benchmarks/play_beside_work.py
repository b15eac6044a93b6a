"""Plays a file again and again while this program scans and learns. play_beside_work.py SONG TIMES FOLDER MUSIC

Writes what was done meanwhile to standard output, and ends with status 1 where the music failed.
"""

import os
import random
import shutil
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from PySide6.QtCore import QCoreApplication

from benchmarks.run import a_long_log
from play_album import Album
from play_once import build
from segue.adapters.garbage import Garbage
from segue.adapters.post import QtPost
from segue.adapters.sqlite.profile import open_profile
from segue.commands import scan_now
from segue.domain.track import TrackId
from segue.habits.model import Learner
from segue.habits.ranking import Candidate

_TRACKS, _PLAYS = 20_000, 100_000


class Work:
    def __init__(self, folder: Path, music: Path) -> None:
        self.folder = folder
        self.music = music
        self.scans = self.learned = 0
        for does in (self.scan, self.learn):
            threading.Thread(target=does, daemon=True).start()

    def scan(self) -> None:
        while True:
            profile = self.folder / "profile"
            now = datetime.now(UTC)
            opened = open_profile(profile, now)
            opened.tracks.add_folder(self.music, now)
            scan_now(opened, lambda _: None)
            opened.close()
            shutil.rmtree(profile)
            self.scans += 1

    def learn(self) -> None:
        candidates = [
            Candidate(TrackId(n + 1), f"artist {n // 20}", (f"genre {n // 20 % 30}",)) for n in range(_TRACKS)
        ]
        log = a_long_log(candidates, _PLAYS, random.Random(1))
        while True:
            learner = Learner()
            for heard in log:
                learner.hear(heard)
                self.learned += 1


def main(song: Path, times: int, folder: Path, music: Path) -> None:
    app = QCoreApplication([])
    sys.setswitchinterval(0.0005)  # this and the next as the window does
    Garbage(app)
    post = QtPost()
    engine = build("sound", post)
    album = Album(engine, [song] * times, timedelta(), app, lambda _: None)
    work = Work(folder, music)
    post(album.play)
    status = app.exec()
    engine.close()
    post.close()
    print(f"{work.scans} scans, {work.learned:,} plays learned", flush=True)
    os._exit(status)  # the work is not waited for


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4]))
