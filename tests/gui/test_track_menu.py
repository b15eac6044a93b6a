"""The menu of tracks: what is only wanted is neither forgotten nor rated nor queued."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from conftest import Start
from segue.domain.sorting import SortBy
from segue.domain.taste import OfTracks
from segue.domain.track import TrackId

#: As an imported list names what the library does not have; plays from elsewhere count below 0 too.
WANTED = TrackId(-3)


def choose(menu: QMenu, *words: str) -> None:
    for word in words:
        action = next(action for action in menu.actions() if action.text().startswith(word))
        if isinstance(inner := action.menu(), QMenu):
            menu = inner
        else:
            action.trigger()


def test_what_is_only_wanted_is_left_alone(start: Start, demo_copy: Path) -> None:
    running = start(demo_copy)
    window, program = running.program.window, running.program
    track = program.library.find("", SortBy.TITLE, False)[0]
    forgotten: list[object] = []
    program.habits.forgetting.forget = lambda *said: forgotten.extend(said)  # type: ignore[method-assign]

    def menu() -> QMenu:
        return window.track_actions.open_menu(window, QPoint(0, 0), [WANTED, track])

    choose(menu(), "What Segue learns", "Forget all plays of this track")
    (its,) = program.library.tracks.many([track])
    assert forgotten == [OfTracks((track,)), its.tags.title]
    choose(menu(), "Add to queue")
    assert [entry.track for entry in program.player.queue.entries] == [track]
    choose(menu(), "Rating", "★★★★★")
    assert program.likings.of([track])[track].rating == 5
    assert "1 track" in window.toast.accessibleName()
