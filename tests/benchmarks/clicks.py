"""From a click until the window is painted as it is then, on a large library with years of plays; the slowest last.

`clicks.py FOLDER`. For each: how long until it is painted, of that the main thread's work, how many times that of a
bare window it is, measured just after it, and the longest turn of the loop then, in which what workers have found
arrives. In the bare window a button turns from a table of 100,000 rows to a page of buttons, and back.

Modules are read compiled, as they are of an installed Segue; that for sound, as the engine has done by then, before.
"""

import compileall
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QSize, QStringListModel, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

import segue
from benchmarks.made_pieces import pieces
from benchmarks.made_rows import made_rows
from benchmarks.playlists import NOW, Nobody
from fake_alarms import FakeAlarms
from fakes import FakeAnalyser, FakeClock, FakeEngine, FakeOutputs, FakePlayers, FakePower, FakeWatch
from segue import app as entry
from segue.adapters.post import QtPost
from segue.adapters.sqlite.profile import open_profile, open_writer
from segue.core.ports.files import FoundFile, ReadFile
from segue.core.tailoring import Rows
from segue.domain.play import CHOSEN, Ending, Listen
from segue.domain.sorting import SortBy
from segue.gui.playing_aside import Tab
from segue.gui.read_ahead import read_ahead
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, FolderAt, GenreAt, NowPlayingAt, PlaysOf, SoundAt
from segue.program import Program, World

TRACKS, OF_ONE, PLAYS, QUEUED = 100_000, 2_000, 500_000, 5_000
#: As many as can be edited at once.
EDITED = 2_000
#: Over so many years.
_YEARS = 8
#: So many plays are one after the other.
_SESSION = 20
_ASKED = 0.1
_SIZE = QSize(1200, 780)
#: Scripts of which the made library has names, and one of its words.
_SCRIPTS = {
    QFontDatabase.WritingSystem.Japanese: "夜",
    QFontDatabase.WritingSystem.Korean: "사랑",
    QFontDatabase.WritingSystem.Arabic: "ليل",
    QFontDatabase.WritingSystem.Hebrew: "חלום",
    QFontDatabase.WritingSystem.Devanagari: "प्रेम",
    QFontDatabase.WritingSystem.Thai: "รัก",
}
_UNUSED_SIZE = 33  # of type, in pixels: the program has none such


def made_life(profile: Path) -> None:
    """A library with an artist of 2,000 tracks, and the plays of years."""
    made_rows(profile, TRACKS)
    chance, read = random.Random(4), []
    for number, piece in zip(range(OF_ONE), pieces(OF_ONE), strict=False):
        path = f"/made/prolific/{number // 12}/{number}.flac"
        names = {"artists": ("The Prolific",), "album_artist": "The Prolific"}
        tags = replace(piece.tags, **names, album=f"Volume {number // 12}", duration=timedelta(minutes=3))
        read.append(ReadFile(FoundFile(path, 4_000_000 + number, 1), tags, (TRACKS + number).to_bytes(16)))
    with closing(open_profile(profile, NOW)) as opened, closing(open_writer(opened.file)) as writer:
        writer.write(read, NOW)
        writer.tidy()
        ids, step = list(opened.tracks.all_ids()), timedelta(days=365 * _YEARS) / (PLAYS / _SESSION)
        chance.shuffle(ids)
        first, length = NOW - timedelta(days=365 * _YEARS + 1), timedelta(minutes=2)

        def listens() -> Iterator[tuple[Listen, Ending]]:
            for number in range(PLAYS):
                track = ids[int(len(ids) * chance.random() ** 3)]
                ending = Ending.FINISHED if chance.random() < 0.8 else Ending.SKIPPED
                at = first + number // _SESSION * step + number % _SESSION * length
                yield Listen(track, at, length, CHOSEN, None, length), ending

        opened.plays.add(listens())


class Bare(QWidget):
    """What Qt needs for a click that shows another page, in a window as large."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Turn")
        table = QTableView()
        table.setModel(QStringListModel([f"Track {number} of a long list" for number in range(TRACKS)], self))
        buttons = QWidget()
        grid = QGridLayout(buttons)
        for number in range(200):
            grid.addWidget(QPushButton(f"Button {number}"), number // 10, number % 10)
        pages = QStackedWidget()
        pages.addWidget(table)
        pages.addWidget(buttons)
        self.button.clicked.connect(lambda: pages.setCurrentIndex(1 - pages.currentIndex()))
        layout = QVBoxLayout(self)
        layout.addWidget(self.button)
        layout.addWidget(pages)
        self.resize(_SIZE)

    def turned(self) -> tuple[float, float]:
        """How long a turn takes, of there and back, and its work."""
        taken = [painted(self, self.button.click) for _ in range(2)]
        return sum(wall for wall, _ in taken) / 2, sum(work for _, work in taken) / 2


def painted(window: QWidget, does: Callable[[], object]) -> tuple[float, float]:
    """How long it takes until the window is painted as it is then, and the main thread's work."""
    begun, work = time.perf_counter(), time.thread_time()
    does()
    QApplication.processEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    QApplication.processEvents()
    return time.perf_counter() - begun, time.thread_time() - work


class Clicks:
    def __init__(self, window: QWidget, bare: Bare) -> None:
        self._window = window
        self._bare: Bare | None = bare
        self.taken: list[Click] = []
        self.turns: list[tuple[float, float]] = []

    def __call__(self, name: str, does: Callable[[], object], rest: float = 0.4) -> None:
        wall, work = painted(self._window, does)
        longest = settle(rest)
        if self._bare is not None:
            self.turns.append(self._bare.turned())
        turn = self.turns[-1]
        one = Click(name, wall, work, longest, work / turn[1])
        self.taken.append(one)
        mark = "  <<<" if max(wall, longest) > _ASKED else ""
        print(f"{one}; then at most {longest * 1000:.1f} ms{mark}", flush=True)

    def close_bare(self) -> None:
        """Another look would have to dress it too: what comes now is compared with its last turn."""
        assert self._bare is not None
        self._bare.deleteLater()
        QApplication.sendPostedEvents(self._bare, QEvent.Type.DeferredDelete)
        self._bare = None


class Click(Struct, frozen=True):
    name: str
    wall: float
    work: float
    longest: float
    ratio: float

    def __str__(self) -> str:
        return (
            f"  {self.name:<52} {self.wall * 1000:>11.1f} ms   "
            f"work {self.work * 1000:.1f} ms, {self.ratio:.1f} times a bare window's"
        )


def settle(seconds: float, is_so: Callable[[], bool] = lambda: True) -> float:
    """The longest turn of the loop meanwhile."""
    longest, until = 0.0, time.perf_counter() + seconds
    while time.perf_counter() < until or not is_so():
        begun = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - begun)
        time.sleep(0.001)  # else the workers would not get the interpreter
    return longest


def tell_missing_fonts() -> None:
    """Of a script that no font here has, Qt looks at all of them, for each size and weight of type anew."""
    for system, word in _SCRIPTS.items():
        if not QFontDatabase.families(system):
            unused = QFont(QApplication.font())
            unused.setPixelSize(_UNUSED_SIZE)
            metrics = QFontMetrics(unused)
            metrics.horizontalAdvance("a")
            begun = time.perf_counter()
            metrics.horizontalAdvance(word)
            taken = (time.perf_counter() - begun) * 1000
            print(f"  no font here for {system.name}: the first such name in each kind of type takes {taken:.1f} ms")


def main(folder: Path) -> None:
    profile = folder / "clicks"
    if not profile.exists():
        made_life(profile)
    compileall.compile_dir(Path(segue.__file__).parent, quiet=1)
    import av  # noqa: F401

    entry._read_no_sources()  # as the program does
    app = entry._application()
    entry._stay_unseen(app)
    post, clock, chance = QtPost(), FakeClock(NOW), random.Random(1)
    world = World(
        *(clock, post, FakeEngine(post), FakeAlarms(clock, post), Nobody(), FakeWatch(), FakePlayers, chance),
        *(FakePower(), FakeAnalyser, FakeOutputs()),
    )
    program = Program(app, profile, world)
    window = program.window
    window.resize(_SIZE)
    window.way.open(Place.MISSING)
    window.show()
    settle(1)
    program.library.find_ahead()  # as after a start
    read_ahead(window, list)
    settle(2)
    bare = Bare()
    bare.show()
    settle(0.5)
    click = Clicks(window, bare)
    places(program, click)
    lists(program, click)
    table(program, click)
    settings(program, click)
    late = sum(max(one.wall, one.longest) > _ASKED for one in click.taken)
    worked = sum(one.work > _ASKED for one in click.taken)
    print(
        f"  {late} of {len(click.taken)} clicks above {_ASKED * 1000:.0f} ms, {worked} by their work; the most of it:"
    )
    for one in sorted(click.taken, key=lambda one: one.work, reverse=True)[:8]:
        print(one)
    wall, work = (median(part) * 1000 for part in zip(*click.turns, strict=True))
    ratios = sorted(one.ratio for one in click.taken)
    print(f"  reference, a bare window's turn: {wall:.1f} ms, work {work:.1f} ms")
    tell_missing_fonts()
    print(
        f"  work of a click, in turns: half within {median(ratios):.1f}, "
        f"95 % within {ratios[len(ratios) * 95 // 100]:.1f}, at most {ratios[-1]:.1f}"
    )
    sys.stdout.flush()
    os._exit(0)  # nothing is to be kept


def places(program: Program, click: Clicks) -> None:
    """Each for the first time, and again."""
    window = program.window
    every = list(program.library.find("", SortBy.ALBUM, False))
    first = program.library.tracks.many(every[:1])[0]
    targets = {
        **{place.value: place for place in Place},
        "an album": AlbumAt(every[0]),
        f"an artist of {OF_ONE:,} tracks": ArtistAt("the prolific"),
        "a genre": GenreAt(first.tags.genres[0].casefold()),
        "a folder": FolderAt(first.path.parent),
        "the plays of a track": PlaysOf(every[0]),
        "sound": SoundAt(),
    }
    for times in ("first", "second"):
        for name, target in targets.items():
            click(f"{name}, for the {times} time", lambda target=target: window.way.open(target))
    week = window.week.week
    window.way.open(Place.WEEK)
    settle(1, lambda: week.answer is not None)
    for box in week.findChildren(QComboBox):
        for at in range(box.count()):
            click(
                f"your week: {box.itemText(at)}",
                lambda box=box, at=at: (box.setCurrentIndex(at), box.activated.emit(at)),
            )


def lists(program: Program, click: Clicks) -> None:
    window, playlists = program.window, program.playlists
    ids = list(program.library.find("", SortBy.TITLE, False))
    random.Random(1).shuffle(ids)
    long = playlists.create("Long", ids[:50_000]).id
    rules = {"plays": "plays:>2", "evenings": "played:evening>=3", "years": "year>=1970"}
    smart = {name: program.music.smart_playlists.create_of_search(rule).id for name, rule in rules.items()}
    settle(1)
    for times in ("first", "second"):
        click(f"a playlist of 50,000, for the {times} time", lambda: window.way.open(long))
        for name, one in smart.items():
            click(f"a smart playlist, {name}, for the {times} time", lambda one=one: window.way.open(one))
    click("its rule edited", lambda: window.playlists.smart.edit())
    window.way.open(Place.TRACKS)
    settle(0.5)
    program.player.set_shuffle(True)
    click(f"{len(ids):,} tracks played, shuffled", lambda: window.track_actions.play(ids))
    click("the next track", lambda: program.player.next())
    click("shuffle off", lambda: program.player.set_shuffle(False))
    click("shuffle on", lambda: program.player.set_shuffle(True))
    click("the queue closed", window._turn_queue)
    click("the queue opened", window._turn_queue)
    click(f"{QUEUED:,} tracks queued", lambda: window.track_actions.queue(ids[:QUEUED]))
    click("now playing, for the first time", lambda: window.way.open(NowPlayingAt()))
    for tab in Tab:
        click(f"now playing, {tab.name.lower()}", lambda tab=tab: window.listening.now_playing.aside.show_tab(tab))
    click("back", lambda: window.way.back())
    click("now playing, for the second time", lambda: window.way.open(NowPlayingAt()))


def table(program: Program, click: Clicks) -> None:
    window = program.window
    window.way.open(Place.TRACKS)
    settle(1)
    page = window.music.library
    header = page.table.horizontalHeader()
    for column in range(page.table.model().columnCount()):
        if not page.table.isColumnHidden(column):
            name = page.table.model().headerData(column, header.orientation())
            at = QPoint(header.sectionViewportPosition(column) + 40, header.height() // 2)
            for times in ("once", "twice"):
                click(
                    f"sorted by column {column} ({name}), clicked {times}", lambda at=at: press(header.viewport(), at)
                )
    search = window.sidebar.search
    for letters in ("t", "th", "the", "the ", "the b"):
        click(f"“{letters}” typed into the search", lambda letters=letters: search.setText(letters))
    click("the search emptied", search.clear)
    click("all tracks chosen", page.table.selectAll)
    at = QPoint(40, 60)
    click("their menu", lambda: page.table.menu_requested.emit(page.table.viewport().mapToGlobal(at)))
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    click("all of them copied", lambda: page.table.copy_chosen.emit())
    click("one of them chosen", lambda: page.table.selectRow(3))
    ids = tuple(page.table.model().ids[:EDITED])

    def closed() -> None:
        assert QApplication.activeModalWidget() is not None
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()

    click(f"the tags of {EDITED:,} tracks", lambda: window.track_actions.tags_wanted.emit(ids))
    closed()
    click("the palette", window.palette_controls.open)
    for letters in ("p", "pr", "pro"):
        field = window.palette_controls.palette.field
        click(f"“{letters}” typed into the palette", lambda letters=letters, field=field: field.setText(letters))
    window.palette_controls.palette.leave()


def press(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at)


def settings(program: Program, click: Clicks) -> None:
    window, keeper = program.window, program.keeper
    window.way.open(Place.SETTINGS)
    page, usual = window.choices.settings, keeper.look
    for chapter in page.sections:
        click(f"settings: {chapter}", lambda chapter=chapter: page.show_section(chapter))
    click.close_bare()
    for place in (Place.SETTINGS, Place.TRACKS):
        window.way.open(place)
        settle(0.3)
        for name, changed in {
            "another accent": replace(usual, accent="teal"),
            "larger type": replace(usual, size=125),
            "the usual look": usual,
            "closer rows": replace(usual, rows=Rows.COMPACT),
            "wider rows": usual,
        }.items():
            click(f"{name}, in {place.value}", lambda changed=changed: keeper.set_look(changed))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
