"""Where the window is, how it goes to another place, and the way back."""

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtWidgets import QStackedWidget, QWidget

from segue.core.signal import Signal
from segue.domain.playlist import PlaylistId
from segue.gui.sidebar import Place, Sidebar
from segue.gui.targets import (
    AlbumAt,
    ArtistAt,
    AskAt,
    DuplicatesAt,
    EarlierOffersAt,
    FolderAt,
    GenreAt,
    Keeps,
    MixAt,
    PlaysAt,
    PlaysIn,
    PlaysOf,
    ShortcutsAt,
    Shown,
    SoundAt,
    SoundsLikeAt,
    TakesFocus,
)

if TYPE_CHECKING:
    from segue.gui.places.area import Area

Target = Place | PlaylistId | Shown

#: How many steps back are kept.
_TRAIL = 50


class _Step(Struct, frozen=True):
    """A place that was left: where one was on it, and what was searched for there."""

    target: Target
    place: object
    words: str


class Way:
    def __init__(self, pages: QStackedWidget, sidebar: Sidebar) -> None:
        self.here: Target | None = None
        #: What is searched for here. It stays behind where one goes on, and is there again for who comes back.
        self.words = ""
        #: That one is somewhere else now.
        self.moved: Signal[Target] = Signal()
        self._pages = pages
        self._sidebar = sidebar
        self._areas: list[Area] = []
        self._left: Target | None = None
        self._trail: list[_Step] = []

    def lead_to(self, area: "Area") -> None:
        """The places of `area` can be gone to from now on."""
        self._areas.append(area)

    @property
    def page(self) -> QWidget | None:
        """The one that is looked at."""
        return self._pages.currentWidget()

    def go(self, target: Target, words: str = "") -> None:
        """Go there, searching for `words`, and note where from."""
        if target == self.here:
            words = words or self.words
        elif self.here is not None:
            page = self.page
            self._trail.append(_Step(self.here, page.place() if isinstance(page, Keeps) else None, self.words))
            del self._trail[:-_TRAIL]
        self._show(target, words)

    def open(self, target: Target) -> None:
        """As `go`, with the focus: what was chosen with the keyboard is gone on with."""
        self.go(target)
        self.take_focus()

    def put(self, target: Target) -> None:
        """In the place of what is shown, which is not gone back to."""
        self._show(target)
        self.take_focus()

    def back(self) -> bool:
        """Whether there was anything to go back to."""
        while self._trail:
            step = self._trail.pop()
            if not self.is_there(step.target):
                continue
            self._show(step.target, step.words)
            page = self.page
            if isinstance(page, Keeps):
                page.restore(step.place)
            self.take_focus()
            return True
        return False

    def leave(self, otherwise: Target) -> None:
        """Back to where one was; to `otherwise` where there is nothing to go back to."""
        if not self.back():
            self.open(otherwise)

    def toggle(self, target: Target) -> None:
        """There, and back again."""
        if self.here == target:
            self.leave(Place.HOME)
        else:
            self.open(target)

    def leave_deleted(self) -> None:
        if isinstance(self.here, int):
            left = self.here
            self.go(Place.HOME)
            self._left = left

    def return_to_left(self) -> None:
        """To the playlist that was looked at when it was deleted, once that is undone."""
        if self._left is not None and self.is_there(self._left):
            self.go(self._left)

    def take_focus(self) -> None:
        page = self.page
        if isinstance(page, TakesFocus):
            page.take_focus()

    def is_there(self, target: Target) -> bool:
        """Whether one can go there, as far as is known."""
        return all(area.is_there(target) for area in self._areas)

    def _show(self, target: Target, words: str = "") -> None:
        self.here, self.words, self._left = target, words, None
        self._sidebar.show_search(words)
        pages = (area.page_of(target) for area in self._areas)
        self._pages.setCurrentWidget(next(page for page in pages if page is not None))
        self.moved.emit(target)
        within = _within(target)
        if within is None:
            self._sidebar.choose(target if isinstance(target, Place | int) else None)
        else:
            self._sidebar.choose(within, within=True)


def _within(target: Target) -> Place | None:
    """The place of the sidebar that leads there."""
    match target:
        case Place.MOVING_IN | DuplicatesAt() | SoundAt() | ShortcutsAt():
            return Place.SETTINGS
        case EarlierOffersAt() | AskAt() | MixAt():
            return Place.HOME
        case AlbumAt():
            return Place.ALBUMS
        case ArtistAt():
            return Place.ARTISTS
        case GenreAt():
            return Place.GENRES
        case FolderAt():
            return Place.FOLDERS
        case SoundsLikeAt():
            return Place.TRACKS
        case PlaysAt() | PlaysOf() | PlaysIn():
            return Place.PLAYED
        case _:
            return None
