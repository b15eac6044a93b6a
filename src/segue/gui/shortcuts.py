"""What the keyboard does wherever one is in the window."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from segue.core.playback import Player
from segue.domain.liking import MOST_STARS
from segue.domain.track import TrackId
from segue.gui.places.area import Around
from segue.gui.row_table import RowTable
from segue.gui.sidebar import Place

#: Shows the mini player, and the window again.
MINI = "Ctrl+Shift+M"


def player_keys(player: Player) -> Sequence[tuple[str, Callable[[], object]]]:
    """What drives the player, in every window."""
    return (
        ("Ctrl+Right", player.next),
        ("Ctrl+Left", player.previous),
        ("Ctrl+Up", lambda: player.set_volume(player.volume + 5)),
        ("Ctrl+Down", lambda: player.set_volume(player.volume - 5)),
        # Where the desktop does not take them for itself: it then drives the player on the session bus.
        ("Media Play", player.toggle),
        ("Toggle Media Play/Pause", player.toggle),
        ("Media Pause", player.pause),
        ("Media Stop", player.stop),
        ("Media Next", player.next),
        ("Media Previous", player.previous),
        ("Ctrl+M", lambda: player.set_muted(not player.muted)),
    )


class Shortcuts(QObject):
    def __init__(self, player: Player, around: Around, others: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """`others` are keys of the window's parts, and what each does."""
        super().__init__(around.window)
        self._player = player
        self._around = around
        way, actions = around.way, around.actions
        for keys, does in (
            *player_keys(player),
            ("Ctrl+F", self._start_search),
            ("Ctrl+1", lambda: way.go(Place.HOME)),
            ("Ctrl+2", lambda: way.go(Place.TRACKS)),
            ("Ctrl+3", lambda: way.open(Place.ALBUMS)),
            ("Ctrl+4", lambda: way.open(Place.ARTISTS)),
            ("Ctrl+5", lambda: way.open(Place.GENRES)),
            ("Ctrl+6", lambda: way.open(Place.FOLDERS)),
            ("Ctrl+7", lambda: way.open(Place.ADDED)),
            ("Ctrl+8", lambda: way.open(Place.PLAYED)),
            ("Ctrl+,", lambda: way.go(Place.SETTINGS)),
            ("Alt+Left", way.back),
            ("Alt+L", lambda: actions.toggle_love(self._meant())),
            *((f"Alt+{n}", partial(self._rate, n or None)) for n in range(MOST_STARS + 1)),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
            *others,
        ):
            shortcut = QShortcut(QKeySequence(keys), around.window)
            shortcut.activated.connect(does)

    def _start_search(self) -> None:
        self._around.sidebar.search.setFocus()
        self._around.sidebar.search.selectAll()

    def _meant(self) -> Sequence[TrackId]:
        """The tracks chosen in the list with the focus; elsewhere the one that plays."""
        focus = QApplication.focusWidget()
        if isinstance(focus, RowTable) and (tracks := focus.selected_tracks()):
            return list(dict.fromkeys(tracks))
        now = self._player.current
        return [] if now is None else [now.track.id]

    def _rate(self, rating: float | None) -> None:
        self._around.actions.rate(self._meant(), rating)

    def _undo(self) -> None:
        """In a text what was typed; else what is just told; else the last edit of a playlist."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit) or (isinstance(focus, QLineEdit) and focus.isUndoAvailable()):
            focus.undo()
        elif not self._around.toast.undo():
            self._around.steps.undo()

    def _redo(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.redo()
        else:
            self._around.steps.redo()
