"""From a click until the window is painted as it is then, on a large library with years of plays; the slowest last.

`clicks.py FOLDER`. For each: how long until it is painted, of that the main thread's work, and the longest turn of
the loop just after it, in which what workers have found arrives.
"""

import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

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
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, FolderAt, GenreAt, NowPlayingAt, PlaysOf, SoundAt
from segue.program import Program, World

TRACKS, OF_ONE, PLAYS, EDITED = 100_000, 2_000, 500_000, 5_000
#: Over so many years.
_YEARS = 8
#: So many plays are one after the other.
_SESSION = 20
_ASKED = 0.1
_SIZE = QSize(1200, 780)


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


class Clicks:
    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.taken: list[tuple[float, float, float, str]] = []

    def __call__(self, name: str, does: Callable[[], object], rest: float = 0.4) -> None:
        begun, work = time.perf_counter(), time.thread_time()
        does()
        QApplication.processEvents()
        QApplication.sendEvent(self._window, QEvent(QEvent.Type.UpdateRequest))
        QApplication.processEvents()
        wall, work = time.perf_counter() - begun, time.thread_time() - work
        longest = settle(rest)
        self.taken.append((max(wall, longest), wall, work, name))
        mark = "  <<<" if max(wall, longest) > _ASKED else ""
        after = f"work {work * 1000:.1f} ms; then at most {longest * 1000:.1f} ms"
        print(f"  {name:<52} {wall * 1000:>11.1f} ms   {after}{mark}", flush=True)


def settle(seconds: float, is_so: Callable[[], bool] = lambda: True) -> float:
    """The longest turn of the loop meanwhile."""
    longest, until = 0.0, time.perf_counter() + seconds
    while time.perf_counter() < until or not is_so():
        begun = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - begun)
        time.sleep(0.001)  # else the workers would not get the interpreter
    return longest


def main(folder: Path) -> None:
    profile = folder / "clicks"
    if not profile.exists():
        made_life(profile)
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
    click = Clicks(window)
    places(program, click)
    lists(program, click)
    table(program, click)
    settings(program, click)
    slowest = sorted(click.taken, reverse=True)
    late = sum(most > _ASKED for most, *_ in slowest)
    print(f"  {late} of {len(slowest)} clicks above {_ASKED * 1000:.0f} ms; the slowest:")
    for _, wall, work, name in slowest[:5]:
        print(f"  {name:<52} {wall * 1000:>11.1f} ms   work {work * 1000:.1f} ms")
    sys.stdout.flush()
    os._exit(0)  # nothing is to be kept


def places(program: Program, click: Clicks) -> None:
    """Each for the first time, with the reading of its module, and again."""
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
    click(f"{EDITED:,} tracks queued", lambda: window.track_actions.queue(ids[:EDITED]))
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
            for way in ("up", "down"):
                click(f"sorted by column {column} ({name}), {way}", lambda c=column: header.sectionClicked.emit(c))
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
        while (dialog := QApplication.activeModalWidget()) is not None:
            dialog.close()

    click(f"the tags of {EDITED:,} tracks", lambda: window.track_actions.tags_wanted.emit(ids))
    closed()
    click("the palette", window.palette_controls.open)
    for letters in ("p", "pr", "pro"):
        field = window.palette_controls.palette.field
        click(f"“{letters}” typed into the palette", lambda letters=letters, field=field: field.setText(letters))
    window.palette_controls.palette.leave()


def settings(program: Program, click: Clicks) -> None:
    window, keeper = program.window, program.keeper
    window.way.open(Place.SETTINGS)
    page, usual = window.choices.settings, keeper.look
    for chapter in page.sections:
        click(f"settings: {chapter}", lambda chapter=chapter: page.show_section(chapter))
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
