"""The modules of places one soon goes to, read while nothing else is to do: who goes there waits 5 to 20 ms less."""

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject

from segue.gui.turns import once_painted

#: With what each of them brings. Not what few go to: all of them would take twice the memory.
SOON = (
    *("album_page", "own_history", "collection_page", "collection_overview", "settings_page", "settings_chapters"),
    *("now_playing_page", "playlist_page", "smart_page", "smart_editing", "week_page", "palette", "tag_editor"),
    *("home_page", "folders_page", "recent_page", "plays_page", "best_matches", "ask_page"),
)


def read_ahead(owner: QObject, done: Callable[[], object]) -> None:
    """One in each pause, as long as `owner` is there; `done` after the last."""
    _go_on(owner, iter(SOON), done)


def _go_on(owner: QObject, left: Iterator[str], done: Callable[[], object]) -> None:
    name = next(left, None)
    if name is None:
        done()
    else:
        import_module(f"segue.gui.{name}")
        once_painted(owner, lambda: _go_on(owner, left, done))
