"""Scrolling in the real window, frame by frame: a long list of tracks, a wall of covers, and Home. And another look.

`frames.py FOLDER [WORD,WORD]`. A frame is what the main thread does from the movement of the wheel or of the bar
until the window is painted: the model's reading, the painting, and whatever arrives meanwhile. Sixty are asked for a
second, as by a screen; what is left of each sixtieth is the workers'.
"""

import os
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPoint, QPointF, QSize, QStringListModel, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QListView, QWidget

from audio_files import write_tone
from benchmarks.made_pieces import pieces
from benchmarks.made_rows import made_rows
from benchmarks.playlists import NOW, Nobody
from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakeEngine, FakeOutputs, FakePlayers, FakePower, FakeWatch
from segue import app as entry
from segue import commands
from segue.adapters.post import QtPost
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.ports.files import FoundFile, ReadFile
from segue.gui.grid_page import GridPage
from segue.gui.page_scroll import PageScroll
from segue.gui.sidebar import Place
from segue.program import Program, World

TRACKS, ALBUMS = 100_000, 5_000
#: As many different pictures there are; each is the cover of many albums.
PICTURES = 120
FRAMES = 300
_SIXTIETH = 1 / 60
_NOTCH = 120
_SIZE = QSize(1200, 780)

#: Wall time and the main thread's time of the processor, in seconds.
Frame = tuple[float, float]


def frames(window: QWidget, moves: Iterator[Callable[[], object]]) -> Sequence[Frame]:
    """Of each move, until what it has changed is painted."""
    taken = []
    for move in moves:
        begun, work = time.perf_counter(), time.thread_time()
        move()
        QApplication.processEvents()
        QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))  # what the screen's next turn would bring
        taken.append((time.perf_counter() - begun, time.thread_time() - work))
        time.sleep(max(0.001, begun + _SIXTIETH - time.perf_counter()))
    return taken


def wheel(area: QAbstractScrollArea, many: int = FRAMES) -> Iterator[Callable[[], object]]:
    """A notch each frame, and back again at the end."""
    at = QPointF(area.viewport().rect().center())
    on_screen = QPointF(area.viewport().mapToGlobal(at.toPoint()))
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    bar, down = area.verticalScrollBar(), True
    for _ in range(many):
        down = bar.value() == 0 or (down and bar.value() < bar.maximum())
        turned = QPoint(0, -_NOTCH if down else _NOTCH)
        event = QWheelEvent(at, on_screen, QPoint(), turned, button, none, Qt.ScrollPhase.NoScrollPhase, False)
        yield lambda event=event: QApplication.sendEvent(area.viewport(), event)


def drag(area: QAbstractScrollArea, many: int = FRAMES) -> Iterator[Callable[[], object]]:
    """The handle of the bar from one end to the other: each frame shows other rows."""
    bar = area.verticalScrollBar()
    bar.setSliderDown(True)
    for step in range(many + 1):
        yield lambda step=step: bar.setSliderPosition(bar.maximum() * step // many)
    bar.setSliderDown(False)


def share(times: Sequence[float], part: float) -> str:
    return f"{sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1000:.1f}"


def told(name: str, some: Sequence[Frame]) -> None:
    wall, work = [a for a, _ in some], [b for _, b in some]
    figures = " / ".join(share(wall, part) for part in (0.5, 0.95, 1))
    processor = " / ".join(share(work, part) for part in (0.5, 0.95, 1))
    print(f"  {name:<52} {figures:>20} ms   processor {processor} ms", flush=True)


def settle(is_so: Callable[[], bool] = lambda: True, seconds: float = 0.5) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until or not is_so():
        QApplication.processEvents()
        time.sleep(0.002)


# ---------------------------------------------------------------- what is scrolled


def made_covers(profile: Path, music: Path) -> None:
    """Albums of one track each, in files with pictures of 1,000 pixels."""
    chance, files = random.Random(1), []
    for number in range(PICTURES):
        small = QImage(chance.randbytes(64 * 64 * 4), 64, 64, QImage.Format.Format_RGB32)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        small.scaled(1000, 1000, mode=Qt.TransformationMode.SmoothTransformation).save(buffer, "JPEG", 90)
        files.append(write_tone(music / f"{number}.mp3", title=f"{number}", cover=bytes(buffer.data().data())))
    now = datetime(2026, 3, 2, tzinfo=UTC)
    read = []
    for number, piece in zip(range(ALBUMS), pieces(ALBUMS), strict=False):
        path = music / f"album {number:04}" / "x.mp3"
        path.parent.mkdir()
        os.link(files[number % PICTURES], path)
        tags = replace(piece.tags, album=f"{piece.tags.album} {number}", duration=timedelta(minutes=4))
        found = FoundFile(str(path), path.stat().st_size, path.stat().st_mtime_ns)
        read.append(ReadFile(found, tags, number.to_bytes(16)))
    with closing(open_profile(profile, now)) as opened, closing(open_writer(opened.file)) as writer:
        opened.tracks.add_folder(music, now)
        writer.write(read, now)
        writer.tidy()


def opened(app: QApplication, profile: Path, place: Place) -> Program:
    post, clock = QtPost(), FakeClock(NOW)
    alarms, power = FakeAlarms(clock, post), FakePower()
    world = World(
        *(clock, post, FakeEngine(post), alarms, Nobody(), FakeWatch(), FakePlayers, random.Random(1)),
        *(power, FakeAnalyser, FakeOutputs()),
    )
    program = Program(app, profile, world)
    program.window.resize(_SIZE)
    program.window.way.open(place)
    program.window.show()
    settle(seconds=3)  # all that is read ahead is there
    return program


def of_tracks(folder: Path) -> Path:
    """The profile of a large library."""
    profile = folder / "tracks"
    if not profile.exists():
        made_rows(profile, TRACKS)
    return profile


def tracks(app: QApplication, folder: Path) -> None:
    print(f"{TRACKS:,} tracks: half of the frames within / 95 % / the longest (asked at 95 %: 16 ms)")
    of_tracks(folder)
    program = opened(app, folder / "tracks", Place.TRACKS)
    table = program.window.music.library.table
    settle(lambda: table.model().rowCount() >= TRACKS * 0.99)
    told("the wheel", frames(program.window, wheel(table)))
    told("the bar", frames(program.window, drag(table)))
    program.close()
    bare = QListView()
    bare.setModel(QStringListModel([f"Track {number} of a long list" for number in range(TRACKS)]))
    bare.setUniformItemSizes(True)
    reference(bare)


def covers(app: QApplication, folder: Path) -> None:
    print(f"{ALBUMS:,} covers")
    made_covers(folder / "covers", folder / "music")
    program = opened(app, folder / "covers", Place.ALBUMS)
    page = program.window.way.page
    assert isinstance(page, GridPage)
    grid = page.grid
    settle(lambda: grid.model().rowCount() == ALBUMS)
    told("the wheel, as the pictures come", frames(program.window, wheel(grid)))
    told("the bar, as the pictures come", frames(program.window, drag(grid)))
    grid.verticalScrollBar().setValue(0)
    settle(lambda: not program.looks.covers._asked)
    few = grid.verticalScrollBar().maximum() // 40
    for at in range(0, few, grid.viewport().height()):  # so much is at hand then
        grid.verticalScrollBar().setValue(at)
        settle(lambda: not program.looks.covers._asked, 0.2)
    grid.verticalScrollBar().setValue(0)
    told("the wheel, with all at hand", frames(program.window, wheel(grid, few // 144)))
    program.close()
    model = QStandardItemModel()
    chance = random.Random(2)
    pictures = [
        QPixmap.fromImage(QImage(chance.randbytes(s * s * 4), s, s, QImage.Format.Format_RGB32))
        for s in [148] * PICTURES
    ]
    for number in range(ALBUMS):
        model.appendRow(QStandardItem(QIcon(pictures[number % PICTURES]), f"Album {number}"))
    bare = QListView()
    bare.setViewMode(QListView.ViewMode.IconMode)
    bare.setUniformItemSizes(True)
    bare.setIconSize(QSize(148, 148))
    bare.setGridSize(QSize(164, 188))
    bare.setModel(model)
    reference(bare)


def home(app: QApplication, folder: Path) -> None:
    print("Home, with all that it has")
    commands.make_demo(folder / "demo", NOW)
    program = opened(app, folder / "demo", Place.HOME)
    scroll = program.window.listening.home.findChild(PageScroll)
    assert scroll is not None
    program.begin()
    settle(lambda: not program.looks.covers._asked, 5)
    told("the wheel", frames(program.window, wheel(scroll)))
    told("the bar", frames(program.window, drag(scroll)))
    program.close()


def look(app: QApplication, folder: Path) -> None:
    """From the choice of another accent, or size of type, until the window is painted in it."""
    program = opened(app, of_tracks(folder), Place.TRACKS)
    keeper, way = program.keeper, program.window.way
    usual = keeper.look
    several = (Place.HOME, Place.ALBUMS, Place.ARTISTS, Place.WEEK, Place.SETTINGS)
    for words, places in (
        ("at the start", ()),
        ("after a look around", several),
        ("with all places open", tuple(Place)),
    ):
        for place in places:
            way.open(place)
            settle()
        way.open(Place.TRACKS)
        settle()
        looks = [replace(usual, accent=accent) for accent in ("#b23a57", "#1f6fae", "#2f7d4f")]
        sizes = [replace(usual, size=size) for size in (110, 125, 100)]
        widgets = f"{len(app.allWidgets()):,} widgets"
        for what, changes in (("accent", looks), ("size of type", sizes)):
            moves = (partial(keeper.set_look, changed) for changed in changes)
            told(f"another {what}, {words} ({widgets})", frames(program.window, moves))
    program.close()


def reference(bare: QListView) -> None:
    bare.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    bare.resize(_SIZE)
    bare.show()
    settle()
    told("reference, a bare list: the wheel", frames(bare, wheel(bare)))
    told("reference, a bare list: the bar", frames(bare, drag(bare)))
    bare.close()


def main() -> None:
    folder = Path(sys.argv[1])
    wanted = sys.argv[2].split(",") if len(sys.argv) > 2 else ("tracks", "covers", "home", "look")
    app = entry._application()
    entry._stay_unseen(app)
    for part in (tracks, covers, home, look):
        if part.__name__ in wanted:
            part(app, folder)
    sys.stdout.flush()
    os._exit(0)  # nothing is to be kept


if __name__ == "__main__":
    main()
