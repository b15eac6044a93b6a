"""Takes the pictures of the window for the README: `make screenshots`. The same pictures each time.

The demo's profile on a Friday evening, with a clock that stands, a fixed chance, and an engine that nobody hears.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from msgspec.structs import replace
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from tzlocal import get_localzone

from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakeEngine, FakeOutputs, FakePlayers, FakePower, FakeWatch
from segue import app as entry
from segue import commands
from segue.adapters.post import QtPost
from segue.domain.context import Activity
from segue.domain.offer import Answer
from segue.domain.play import CHOSEN, Origin, OriginKind
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.gui.sidebar import Place
from segue.gui.theme_keeper import Scheme
from segue.program import Program, World

FRIDAY = datetime(2026, 11, 27, 21, tzinfo=get_localzone())
OUT = Path(__file__).parents[1] / "packaging" / "screenshots"


class Nobody:
    """No one to tell whether they are idle."""

    def ask(self, answer: Callable[[timedelta | None], None]) -> None:
        answer(None)


def until(is_so: Callable[[], bool]) -> None:
    for _ in range(2000):
        QApplication.processEvents()
        if is_so():
            return
        time.sleep(0.005)  # QTest.qWait would keep the interpreter from the workers
    raise RuntimeError("the window did not come to where a picture was to be taken")


def settled(program: Program) -> None:
    """All covers have come, and nothing fades any more."""
    until(lambda: not program.looks.covers._asked)
    QTest.qWait(400)


def main() -> None:
    app = entry._application()
    app.setFont(QFont("Inter"))
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="segue-pictures-") as temporary:
        folder = Path(temporary) / "profile"
        commands.make_demo(folder, FRIDAY)
        post = QtPost()
        clock = FakeClock(FRIDAY)
        engine = FakeEngine(post)
        alarms, chance, power = FakeAlarms(clock, post), random.Random(1), FakePower()
        power.is_on_battery = True  # else how much is known of sounds when the offer is made is for chance
        world = World(
            *(clock, post, engine, alarms, Nobody(), FakeWatch(), FakePlayers, chance, power, FakeAnalyser),
            FakeOutputs(),
        )
        program = Program(app, folder, world)
        window = program.window
        program.keeper.set_moves(False)
        tracks = program.library.find("", SortBy.ALBUM, False)
        train = program.playlists.create("For the train", list(tracks[8:20])).id
        home = program.playlists.create("At home", kind=Kind.FOLDER).id
        program.playlists.create("Sunday kitchen", list(tracks[40:48]), folder=home)
        window.sidebar.playlists.turned.emit(home, True)
        program.surroundings.set_activity(Activity("gaming"))
        window.resize(1280, 800)
        looked: list[object] = []
        program.library.scanned.connect(looked.append)
        program.begin()
        until(lambda: bool(looked) and program.offers.standing is not None)  # else a scan may be told of, or not

        def take(name: str, shown: QWidget = window) -> None:
            for scheme in (Scheme.DARK, Scheme.LIGHT):
                program.keeper.set_look(replace(program.keeper.look, scheme=scheme))
                settled(program)
                window.toast.hide()
                shown.grab().save(str(OUT / f"{name}-{scheme.value}.png"))

        named = {track.tags.title: track.id for track in program.library.tracks.many(tracks)}
        program.player.play([named["Bleu de minuit"], *tracks[8:20]], CHOSEN)
        until(lambda: engine.sounds)
        engine.advance(timedelta(seconds=14))
        window.bar.queue_toggled.emit(False)  # the first look is for what is offered
        take("home")
        window.listening.home.card.open_why()
        take("why")
        window.listening.home.card.open_why(False)
        program.offers.reply(Answer.ACCEPTED)
        until(lambda: engine.sounds)
        engine.advance(timedelta(seconds=14))
        window.bar.queue_toggled.emit(True)
        window.sidebar.chosen.emit(Place.TRACKS)
        take("tracks")
        window.sidebar.chosen.emit(train)
        window.resize(900, 600)
        take("playlist-small")
        window.resize(1280, 800)
        window.sidebar.chosen.emit(Place.WEEK)
        until(lambda: window.week.week.answer is not None)
        take("week")
        program.player.play([named["Kitchen Window"], *tracks[8:20]], Origin(OriginKind.PLAYLIST, train))
        until(lambda: engine.sounds)
        engine.advance(timedelta(seconds=15))
        window.bar.track_pressed.emit()
        until(lambda: window.listening.now_playing.lyrics.follows)
        take("now-playing")
        program.windows.show_mini()
        take("mini", program.windows.mini)
        program.close()
        post.close()
    print(f"pictures in {OUT}")


if __name__ == "__main__":
    main()
