"""Goes to every place of the window, one after the other, and opens there what can be opened."""

import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from audio_files import write_tone
from conftest import Running
from segue.domain.blend import Blend, BlendPart, OfRule
from segue.domain.play import CHOSEN
from segue.domain.playlist import Kind
from segue.domain.sorting import SortBy
from segue.gui.playing_aside import Tab
from segue.gui.settings_list import Chapter
from segue.gui.settings_page import SettingsPage
from segue.gui.sidebar import Place
from segue.gui.targets import (
    AlbumAt,
    ArtistAt,
    AskAt,
    DuplicatesAt,
    EarlierOffersAt,
    FolderAt,
    GenreAt,
    NewBlendAt,
    NewRuleAt,
    NowPlayingAt,
    PlaysAt,
    PlaysOf,
    ProblemsAt,
    RecipesAt,
    ShortcutsAt,
    SoundAt,
    SoundsLikeAt,
)

#: Longer than this no place keeps one waiting (s).
_PATIENCE = 120


def until(is_so: Callable[[], bool]) -> None:
    """Let the program work until it is so."""
    end = time.monotonic() + _PATIENCE
    while not is_so():
        assert time.monotonic() < end, "the window did not come to where it was to be looked at"
        QApplication.processEvents()
        time.sleep(0.002)  # else its workers would wait for the interpreter


def settled(running: Running) -> None:
    """Covers have come, and what was shown last is laid out."""
    for _ in range(5):
        QApplication.processEvents()
        time.sleep(0.004)
    until(lambda: not running.program.looks.covers._asked)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # of what has come in the very last turn


def every_place(running: Running, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Each under a name for a failure's words, with what shows it. `folder` is one to write a song into."""
    for name, shown in _places(running, folder):
        settled(running)
        yield name, shown


def _places(running: Running, folder: Path) -> Iterator[tuple[str, QWidget]]:
    program, window = running.program, running.program.window
    way, library = window.way, program.library
    until(lambda: program.offers.standing is not None)
    every = list(library.find("", SortBy.ALBUM, False))
    first = library.tracks.many(every[:1])[0]
    offer = program.offers.standing
    assert offer is not None

    yield "home", window
    window.listening.home.card.open_why()
    yield "why", window
    window.listening.home.card.list.setChecked(True)
    yield "why, listed", window
    window.listening.home.card.open_why(False)
    question = window.listening.home.question
    question.show_question(
        "Do you like jazz on Friday evenings?", "You played it on 2 of 3.", PlaysAt("Jazz", "x", ())
    )
    question.show()
    yield "a question", window

    program.player.play(every[:9], CHOSEN)
    until(lambda: running.engine.sounds)
    running.engine.advance(timedelta(seconds=20))
    window.commands.do("bookmark")
    window.toast.hide()
    for place in Place:
        if place not in (Place.HOME, Place.SETTINGS):
            way.go(place)
            if place is Place.WEEK:
                until(lambda: window.week.week.answer is not None)
            yield place.value, window
    for target in (
        *(AlbumAt(every[0]), ArtistAt(first.tags.artists[0].casefold()), GenreAt(first.tags.genres[0].casefold())),
        *(FolderAt(first.path.parent), SoundsLikeAt(every[0]), DuplicatesAt(), ProblemsAt(), EarlierOffersAt()),
        *(PlaysAt("These", "You played them.", offer.mix.evidence.plays), PlaysOf(every[0]), RecipesAt()),
        *(SoundAt(), ShortcutsAt()),
    ):
        way.go(target)
        if isinstance(target, SoundAt | ShortcutsAt):
            _show_whole(window.choices.settings, window.choices.settings.shown)
        settled(running)
        yield type(target).__name__, window

    way.go(Place.SETTINGS)
    for chapter in window.choices.settings.sections:
        window.choices.settings.show_section(chapter)
        _show_whole(window.choices.settings, chapter)
        for row in window.choices.settings.parts.scrobbling.rows.values():
            row.connect_it.click()
        yield f"settings, {chapter.name}", window

    yield from _lists(running)
    yield from _asked(running)
    yield from _playing(running, folder)
    yield from _above(running)


def _show_whole(settings: SettingsPage, chapter: Chapter) -> None:
    settings.sections[chapter].show_whole()
    if chapter is Chapter.KEYBOARD:
        assert settings.parts.shortcuts.rows  # asked for them, it makes all of them


def _lists(running: Running) -> Iterator[tuple[str, QWidget]]:
    program, window = running.program, running.program.window
    every = list(program.library.find("", SortBy.ALBUM, False))
    by_hand = program.playlists.create("By hand", every[:9]).id
    empty = program.playlists.create("Nothing in it", []).id
    folder = program.playlists.create("Kept", kind=Kind.FOLDER).id
    program.playlists.create("In it", every[:3], folder=folder)
    rule = "genre:jazz played:evening>=3 -artist:nobody (rating>=4 or year>=1990)"
    smart = program.music.smart_playlists.create_of_search(rule).id
    blend = program.blending.create("Half", Blend((BlendPart(OfRule("genre:jazz"), 100),), 6)).id
    lists = {"by hand": by_hand, "empty": empty, "folder": folder, "smart": smart, "blend": blend}
    for name, one in lists.items():
        window.way.go(one)
        settled(running)
        yield f"playlist, {name}", window
    window.playlists.blend.show_editor(True)
    yield "blend, edited", window
    window.way.go(NewBlendAt())
    yield "blend, new", window
    window.way.go(smart)
    window.playlists.smart.edit()
    yield "rule, edited", window
    window.way.go(NewRuleAt())
    yield "rule, new", window


def _asked(running: Running) -> Iterator[tuple[str, QWidget]]:
    window = running.program.window
    window.way.go(AskAt())
    yield "ask", window
    page = window.listening.ask
    for asked in ("jazz for the evening, 45 minutes", "what did I play most last month"):
        window.way.go(AskAt())
        page.ask(asked)
        until(lambda asked=asked: page.answer is not None and page.answer.text == asked)
        yield f"asked, {asked}", window


def _playing(running: Running, folder: Path) -> Iterator[tuple[str, QWidget]]:
    program, window = running.program, running.program.window
    song = write_tone(folder / "A Song.flac", title="A Song", artists=["Ada", "Ben"], album="An Album")
    song.with_suffix(".lrc").write_text("\n".join(f"[00:{n:02}.00]line {n}" for n in range(0, 60, 5)))
    program.open([song])
    until(lambda: program.player.current is not None and program.player.current.track.tags.title == "A Song")
    window.way.go(NowPlayingAt())
    until(lambda: window.listening.now_playing.lyrics.follows)
    yield "now playing", window
    aside = window.listening.now_playing.aside
    for tab in (Tab.SIMILAR, Tab.WHY):
        aside.show_tab(tab)
        settled(running)
        yield f"now playing, {tab.name}", window


def _above(running: Running) -> Iterator[tuple[str, QWidget]]:
    """What lies on the window, and what has one of its own."""
    program, window = running.program, running.program.window
    every = list(program.library.find("", SortBy.ALBUM, False))
    window.palette_controls.open()
    yield "palette", window.palette_controls.palette
    window.palette_controls.palette.field.setText("play")
    until(lambda: not window.palette_controls.palette.is_waiting)
    yield "palette, typed in", window.palette_controls.palette
    window.palette_controls.palette.leave()
    window.toast.tell("Forgotten, with all that was learned of it", lambda: None)
    yield "toast", window.toast
    window.toast.hide()
    window.commands.do("queue")
    yield "queue", window
    window.commands.do("queue")
    exchange, by_hand = window.playlists.exchange, program.playlists.create("For export", every[:9]).id
    for name, open_it in {
        "tags of one": lambda: window.music._edit_tags(every[:1]),
        "tags of three": lambda: window.music._edit_tags(every[:3]),
        "export": lambda: exchange.ask_for_export(by_hand),
        "station": window.stations.ask_for_address,
        "listener": lambda: window.choices.settings.parts.listeners.add.click(),
    }.items():
        open_it()
        until(lambda: QApplication.activeModalWidget() is not None)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        settled(running)
        yield name, dialog
        dialog.close()
    program.windows.show_mini()
    yield "mini player", program.windows.mini
    program.windows.show_main()
