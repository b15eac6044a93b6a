"""Bookmarks wherever tracks are: made of the moment by a key, listed in the menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from segue.core.bookmarks import Bookmarks
from segue.domain.bookmark import Bookmark
from segue.domain.speech import apart
from segue.domain.track import TrackId
from segue.domain.wording import clock
from segue.gui.icons import icon
from segue.gui.keys import KeyMap
from segue.gui.menu_entry import shown_in_menu
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast

#: Of the bookmarks of a track, a menu has so many.
_LISTED = 12


class BookmarkControls(QObject):
    """`all_wanted` asks for the place of all of them, `note_wanted` for one to be noted there."""

    all_wanted = Signal()
    note_wanted = Signal(object)  # BookmarkId

    def __init__(
        self, keeper: ThemeKeeper, bookmarks: Bookmarks, toast: Toast, keys: KeyMap, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._bookmarks = bookmarks
        self._toast = toast
        self._keys = keys

    def add_here(self) -> None:
        made = self._bookmarks.add_here()
        if made is None:
            self._toast.tell(self.tr("Nothing plays that could be bookmarked"))
        else:
            words = self.tr("Bookmarked at {time}").format(time=clock(made.position))
            note = self.tr("Change the note") if made.note else self.tr("Add a note")
            self._toast.offer(words, note, lambda: self.note_wanted.emit(made.id))

    def add_to(self, menu: QMenu, track: TrackId) -> None:
        """To the menu of what plays: a bookmark of this moment, those of `track`, and the way to all."""
        self._entry(
            menu, "bookmark-plus", self.tr("Bookmark this moment") + self._keys.hint("bookmark"), self.add_here
        )
        self.list_in(menu, track)
        if self._bookmarks.all():
            self._entry(menu, "bookmark", self.tr("All bookmarks"), self.all_wanted.emit)

    def list_in(self, menu: QMenu, track: TrackId) -> None:
        """Those of `track`, in a menu of their own; nothing where there are none."""
        of_track = self._bookmarks.of(track)[:_LISTED]
        if not of_track:
            return
        listed = menu.addMenu(icon("bookmark", self._keeper.theme.second, 16), self.tr("Its bookmarks"))
        for one in of_track:
            listed.addAction(_called(one)).triggered.connect(lambda _=False, one=one: self._bookmarks.play(one))

    def _entry(self, menu: QMenu, icon_name: str, words: str, does: Callable[[], None]) -> None:
        menu.addAction(icon(icon_name, self._keeper.theme.second, 16), words).triggered.connect(lambda: does())


def _called(one: Bookmark) -> str:
    words = f"{clock(one.position)}  {apart(one.note)}" if one.note else clock(one.position)
    return shown_in_menu(words)
