"""What one can do with tracks, wherever they are shown."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from segue.core.library import Library
from segue.core.liking import AT_ONCE, Likings
from segue.core.playback import Player
from segue.core.playlists import Did, Playlists
from segue.core.ports.playlists import LIST_SUFFIXES, RECIPE_SUFFIX
from segue.domain import queue
from segue.domain.liking import MOST_STARS, STEP
from segue.domain.play import CHOSEN, QUEUED, Origin
from segue.domain.playlist import Kind, PlaylistId, in_library, with_added
from segue.domain.queue import Change
from segue.domain.sorting import SortBy
from segue.domain.speech import plural, tr
from segue.domain.track import TrackId
from segue.domain.wording import star_marks
from segue.gui.drag_picture import drag
from segue.gui.icons import icon
from segue.gui.keys import KeyMap
from segue.gui.menu_entry import add_heading, add_name, shortened, shown_in_menu
from segue.gui.playlist_steps import PlaylistSteps
from segue.gui.popups import Menu
from segue.gui.targets import PlaysOf
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast
from segue.gui.track_mime import carried, files_of, tracks_of
from segue.gui.track_model import TrackModel
from segue.gui.track_table import TrackTable
from segue.gui.ways_back import Go

if TYPE_CHECKING:
    from segue.core.forgetting import Forgetting
    from segue.core.list_tracks import ListTracks
    from segue.core.sounds_like import SoundsLike
    from segue.core.taste import Taste
    from segue.domain.taste import LeftOut
    from segue.domain.track import Problem, Track

#: Of more tracks than this, the clipboard is not told the files and the words: it would take a while to read them.
_MOST_TOLD = 2_000

#: Of more tracks than this it is not looked whether they are of one album.
_MOST_NAMED = 200

#: Of several artists or genres, so many are named in the menu.
_NAMED = 3


class TrackActions(QObject):
    """Plays, queues, files, rates and loves tracks. Shared by every place that shows some.

    `tags_wanted` asks for the tags of tracks to be edited, `alike_wanted` for what sounds like one, `plays_wanted`
    for plays to be shown, `lists_dropped` for playlists to be made of files, and `recipes_dropped` for blends.
    """

    tags_wanted = Signal(object)  # tuple[TrackId, ...]
    alike_wanted = Signal(object)  # TrackId
    lists_dropped = Signal(object)  # list[Path]
    recipes_dropped = Signal(object)  # list[Path]
    plays_wanted = Signal(object)  # PlaysAt | PlaysOf
    ways_wanted = Signal(object, object)  # the menu, and its tracks: who knows their places adds the ways there
    menu_opens = Signal(object, object)  # the menu of one track, and its TrackId: who has more for it adds that
    list_made = Signal(object)  # the PlaylistId of a new one that has yet to be named

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        player: Player,
        playlists: Playlists,
        steps: PlaylistSteps,
        likings: Likings,
        taste: "Callable[[], Taste]",
        forgetting: "Callable[[], Forgetting]",
        sounds_like: "Callable[[], SoundsLike]",
        list_tracks: "Callable[[], ListTracks]",
        toast: Toast,
        keys: KeyMap,
    ) -> None:
        super().__init__(toast)
        self._keeper = keeper
        self._library = library
        self._tracks = library.tracks
        self._taste = taste
        self._forgetting = forgetting
        self._player = player
        self._playlists = playlists
        self._steps = steps
        self._likings = likings
        self._sounds_like = sounds_like
        self._list_tracks = list_tracks
        self._toast = toast
        self._keys = keys

    def play(
        self, tracks: Sequence[TrackId], start: int = 0, origin: Origin = CHOSEN, *, in_order: bool = False
    ) -> None:
        """With shuffle, if it is on; `in_order` turns it off."""
        if any(track > 0 for track in tracks[start:]):
            (self._player.play_in_order if in_order else self._player.play)(tracks, origin, start)

    @property
    def may_play(self) -> bool:
        return bool(self._player.queue.entries or self._library.folders)

    def play_or_pause(self) -> None:
        """Where there is nothing to go on with, all there is, shuffled."""
        if self._player.queue.entries:
            self._player.toggle()
        else:
            self._player.play_shuffled(self._library.find("", SortBy.ALBUM, False, as_known=True), CHOSEN)

    def play_next(self, tracks: Sequence[TrackId]) -> None:
        tracks = in_library(tracks)
        title, album = self._called(tracks)
        if title:
            words = self.tr("“{title}” will play next").format(title=title)
        elif album:
            words = plural(
                "%n track of “{album}” will play next", "%n tracks of “{album}” will play next", len(tracks)
            ).format(album=album)
        else:
            words = plural("%n track will play next", "%n tracks will play next", len(tracks))
        self._queue_undoably(lambda q: queue.with_next(q, tracks, QUEUED), words)

    def queue(self, tracks: Sequence[TrackId]) -> None:
        tracks = in_library(tracks)
        title, album = self._called(tracks)
        if title:
            words = self.tr("“{title}” added to the queue").format(title=title)
        elif album:
            words = plural(
                "%n track of “{album}” added to the queue", "%n tracks of “{album}” added to the queue", len(tracks)
            ).format(album=album)
        else:
            words = plural("%n track added to the queue", "%n tracks added to the queue", len(tracks))
        self._queue_undoably(lambda q: queue.with_queued(q, tracks), words)

    def _queue_undoably(self, change: Change, told: str) -> None:
        self._toast.tell(told, self._changed(change))

    def _changed(self, change: Change) -> Go:
        """Change the queue, and give the way back."""
        before = self._player.queue
        self._player.change_queue(change)
        after = self._player.queue

        def back() -> Go:
            self._player.change_queue(lambda now: queue.without_added(now, before, after))
            return lambda: self._changed(change)

        return back

    def _called(self, tracks: Sequence[TrackId]) -> tuple[str, str]:
        """The title of a single track; of a few, the album that they are all of. Empty where there is none."""
        if len(tracks) > _MOST_NAMED:
            return "", ""
        known = [track.tags for track in self._tracks.many(tracks)]
        if len(known) == 1:
            return known[0].title, ""
        albums = {(tags.album, tags.album_artist or tags.artist) for tags in known}
        return "", next(iter(albums))[0] if len(albums) == 1 else ""

    def add_to(self, playlist: PlaylistId, tracks: Sequence[TrackId]) -> None:
        """Append to a playlist, with the way back."""
        words = plural("%n track added to “{playlist}”", "%n tracks added to “{playlist}”", len(tracks))
        self._steps.do(
            lambda: self._playlists.change(playlist, lambda p: with_added(p, tracks), Did.ADDED),
            lambda now: words.format(playlist=now.name),
        )

    def add_to_new(self, tracks: Sequence[TrackId], folder: PlaylistId | None = None) -> None:
        words = plural("“{playlist}” made with %n track", "“{playlist}” made with %n tracks", len(tracks))
        made = self._steps.do(
            lambda: self._playlists.create(self.tr("New playlist"), tracks, folder=folder),
            lambda made: words.format(playlist=made.name),
        )
        self.list_made.emit(made.id)

    def copy(self, tracks: Sequence[TrackId]) -> None:
        """To the clipboard."""
        QApplication.clipboard().setMimeData(self.carried(tracks))

    def drag(self, source: QWidget, tracks: Sequence[TrackId], words: str) -> None:
        """Let them be dropped somewhere, if the button is held still."""
        if tracks and QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag(source, self.carried(tracks), words, self._keeper.theme)

    def carried(self, tracks: Sequence[TrackId]) -> QMimeData:
        """For another list, and, where they are not too many, as files and as text for another program."""
        mime = carried(tracks)
        if len(tracks) <= _MOST_TOLD:
            known = {track.id: track for track in self._tracks.many(list(dict.fromkeys(tracks)))}
            named = [known[track] for track in tracks if track in known]
            # What is only wanted has no file.
            places = dict.fromkeys(track.address or track.path.as_uri() for track in named if track.id > 0)
            mime.setUrls([QUrl(place) for place in places])
            mime.setText("\n".join(_one_line(track) for track in named))
        return mime

    def paste(self, add: Callable[[Sequence[TrackId]], None], add_files: Callable[[Sequence[Path]], None]) -> None:
        """Add what the clipboard holds: tracks that were copied here, or files from elsewhere."""
        clipboard = QApplication.clipboard()
        mime = clipboard.mimeData()
        if clipboard.ownsClipboard() and (tracks := tracks_of(mime)):
            add(tracks)
        elif files := files_of(mime):  # those of another Segue too: its tracks have other ids
            add_files(files)

    def read(self, files: Sequence[Path], then: Callable[[Sequence[TrackId]], None]) -> None:
        """Read files and folders from anywhere, and do something with their tracks, if there are any."""

        def done(tracks: "list[Track]", problems: "list[Problem]") -> None:
            if tracks:
                then([track.id for track in tracks])
            if problems:
                words = self.tr("“{file}” cannot be played: {reason}")
                self._toast.tell(words.format(file=problems[0].path.name, reason=tr(problems[0].reason)))
            elif not tracks:
                self._toast.tell(self.tr("There is no music in it"))

        lists = [path for path in files if path.suffix.lower() in LIST_SUFFIXES]
        if lists:
            self.lists_dropped.emit(lists)
        recipes = [path for path in files if path.suffix.lower() == RECIPE_SUFFIX]
        if recipes:
            self.recipes_dropped.emit(recipes)
        if others := [path for path in files if path not in lists and path not in recipes]:
            self._library.open(others, done)

    def with_lists(self, lists: Sequence[PlaylistId], do: Callable[[Sequence[TrackId]], None]) -> None:
        """Do something with what there is to hear in playlists of any kind, once that is known."""

        def then(tracks: Sequence[TrackId]) -> None:
            if tracks:
                do(tracks)
            else:
                self._toast.tell(tr("There is nothing to play in it"))

        self._list_tracks().of(lists, then)

    def keep(self, name: str, tracks: Sequence[TrackId]) -> None:
        """Keep what Segue has put together as a playlist of the listener's own."""
        words = self.tr("Kept as the playlist “{playlist}”")
        self._steps.do(lambda: self._playlists.create(name, tracks), lambda made: words.format(playlist=made.name))

    def rate(self, tracks: Sequence[TrackId], rating: float | None) -> None:
        """With the way back."""
        tracks = in_library(tracks)
        first = next(iter(self._likings.of(tracks[:1]).values()), None)
        take_back = self._likings.rate(tracks, rating)
        if take_back is None:
            return
        if rating is None and len(tracks) == 1 and first is not None and first.rating is not None:
            words = self.tr("Rating removed: it was {stars}").format(stars=star_marks(first.rating))
        elif rating is None:
            words = plural("Ratings of %n track removed", "Ratings of %n tracks removed", len(tracks))
        else:
            words = plural("%n track rated {stars}", "%n tracks rated {stars}", len(tracks)).format(
                stars=star_marks(rating)
            )
        self._toast.tell(words, take_back)

    def love(self, tracks: Sequence[TrackId], is_loved: bool) -> None:
        """Love them, or no longer, with the way back."""
        tracks = in_library(tracks)
        take_back = self._likings.love(tracks, is_loved)
        if take_back is not None:
            words = plural("%n track no longer loved", "%n tracks no longer loved", len(tracks))
            if is_loved:
                words = plural("%n track loved", "%n tracks loved", len(tracks))
            self._toast.tell(words, take_back)

    def toggle_love(self, tracks: Sequence[TrackId]) -> None:
        """Love them all, or, where all are loved, no longer."""
        self.love(tracks, not self._all_loved(in_library(tracks)))

    def follow_likings(self, table: TrackTable, model: TrackModel) -> None:
        """Let stars and hearts in `table`, which shows `model`, be clicked, and show what is said elsewhere.

        What is clicked and takes nothing away is not told: it is seen.
        """

        def rate(row: int, rating: float | None) -> None:
            track = model.track(row)
            if track is None:
                return
            if track.rating is None:
                self._likings.rate([track.id], rating)
            else:
                self.rate([track.id], rating)

        def love(row: int, is_loved: bool) -> None:
            if is_loved:
                self._likings.love([model.ids[row]], True)
            else:
                self.love([model.ids[row]], False)

        table.rating_chosen.connect(rate)
        table.love_chosen.connect(love)
        for told in (self._likings.rated, self._likings.loved):
            told.connect(lambda _: model.refresh())

    def _all_loved(self, tracks: Sequence[TrackId]) -> bool:
        some = (tracks[start : start + AT_ONCE] for start in range(0, len(tracks), AT_ONCE))
        return all(its.loved is not None for few in some for its in self._likings.of(few).values())

    def open_menu(
        self,
        parent: QWidget,
        at: QPoint,
        tracks: Sequence[TrackId],
        play: Callable[[], None] | None = None,
        path: Path | None = None,
        more: Sequence[tuple[str, str, Callable[[], None]]] = (),
        *,
        of: str = "",
        are_files: bool = True,
    ) -> QMenu:
        """Show the menu of `tracks`. `more` are a place's own entries: icon, words, what they do. `of` is what all of
        them are called, where that is one thing: an album, an artist; its first line names it, or counts them. Not
        all `are_files` where there are stations among others.
        """
        menu = Menu(parent)
        if of or len(tracks) > 1:
            add_name(menu, of or plural("%n track", "%n tracks", len(tracks)))
        colour = self._keeper.theme.second

        def add(where: QMenu, icon_name: str, words: str, does: Callable[[], None]) -> None:
            where.addAction(icon(icon_name, colour, 16), words).triggered.connect(lambda: does())

        ours = in_library(tracks)
        is_file = are_files and any(track.address is None for track in self._tracks.many(ours[:1]))
        if not ours:  # of what is not in the library a place knows what can be done
            for icon_name, words, does in more:
                add(menu, icon_name, words, does)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(at)
            return menu
        add(menu, "play", self.tr("Play"), play or (lambda: self.play(ours)))
        add(menu, "list-start", self.tr("Play next"), lambda: self.play_next(ours))
        add(menu, "list-plus", self.tr("Add to queue"), lambda: self.queue(ours))
        menu.addSeparator()
        lists = menu.addMenu(icon("list-music", colour, 16), self.tr("Add to playlist"))
        add(lists, "plus", self.tr("New playlist"), lambda: self.add_to_new(tracks))
        known = [playlist for playlist in self._playlists.all() if playlist.kind is Kind.MANUAL]
        if known:
            lists.addSeparator()
        for playlist in known:
            add(lists, "list-music", shown_in_menu(playlist.name), lambda p=playlist.id: self.add_to(p, tracks))  # type: ignore[misc]
        add(menu, "copy", self.tr("Copy") + "\tCtrl+C", lambda: self.copy(tracks))
        menu.addSeparator()
        love_key = self._keys.hint("love")
        if self._all_loved(ours):
            add(menu, "heart", self.tr("No longer love") + love_key, lambda: self.love(ours, False))
        else:
            add(menu, "heart", self.tr("Love") + love_key, lambda: self.love(ours, True))
        self._add_ratings(menu.addMenu(icon("star", colour, 16), self.tr("Rating")), ours)
        if is_file:  # of stations nothing is learned
            self._add_taste(menu.addMenu(icon("circle-dashed", colour, 16), self.tr("What Segue learns")), ours)
        menu.addSeparator()
        self.ways_wanted.emit(menu, ours)
        if len(ours) == 1 and self._sounds_like().knows(ours[0]):
            words = self.tr("Find what sounds like this")
            add(menu, "audio-lines", words, lambda: self.alike_wanted.emit(ours[0]))
        if len(ours) == 1:
            self.menu_opens.emit(menu, ours[0])
            add(menu, "history", self.tr("Show its plays"), lambda: self.plays_wanted.emit(PlaysOf(ours[0])))
        if is_file:
            add(menu, "tags", self.tr("Edit tags…"), lambda: self.tags_wanted.emit(tuple(ours)))
        if path is not None and is_file:
            add(menu, "folder", self.tr("Show in folder"), lambda: show_in_folder(path))
        if more:
            menu.addSeparator()
        for icon_name, words, does in more:
            add(menu, icon_name, words, does)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def leave_out(self, one: "LeftOut", name: str) -> None:
        """Of the taste, with the way back."""
        take_back = self._taste().leave_out(one)
        words = self.tr("“{name}” is left out of your taste")
        self._toast.tell(words.format(name=name), take_back)

    def _add_taste(self, menu: QMenu, tracks: Sequence[TrackId]) -> None:
        """What can be left out of the taste, or taken in again, and what can be forgotten."""
        from segue.domain.taste import Artist, Genre, OfArtist, OfTracks  # late: the first rows have no menu

        first = list(self._tracks.many(tracks[:1]))
        artists = [name for track in first for name in (track.tags.artists or (track.tags.album_artist,)) if name]
        genres = [name for track in first for name in track.tags.genres]
        left_out = self._taste().left_out

        def add(words: str, does: Callable[[], object]) -> None:
            menu.addAction(words.replace("&", "&&")).triggered.connect(lambda: does())

        if artists or genres:
            add_heading(menu, self.tr("Out of my taste, not of my history"))
        named: list[tuple[LeftOut, str]] = [(Artist(name), name) for name in artists[:_NAMED]]
        for one, name in (*named, *((Genre(name), name) for name in genres[:_NAMED])):
            if one in left_out:
                add(
                    self.tr("Learn from {name} again").format(name=shortened(name)),
                    partial(self._taste().take_in, one),
                )
            else:
                add(
                    self.tr("Leave {name} out of my taste").format(name=shortened(name)),
                    partial(self.leave_out, one, name),
                )
        add_heading(menu, self.tr("Out of my history"))
        these = plural("Forget all plays of this track", "Forget all plays of these %n tracks", len(tracks))
        of = first[0].tags.title if len(tracks) == 1 and first else plural("%n track", "%n tracks", len(tracks))
        add(these, lambda: self._forgetting().forget(OfTracks(tuple(in_library(tracks))), of))
        for name in artists[:_NAMED]:
            words = self.tr("Forget all plays of {name}").format(name=shortened(name))
            add(words, partial(self._forgetting().forget, OfArtist(name), name))

    def _add_ratings(self, menu: QMenu, tracks: Sequence[TrackId]) -> None:
        """All ratings, the best first, with a check at what all `tracks` have."""
        given = self._likings.ratings(tracks)
        steps = range(round(MOST_STARS / STEP), -1, -1)
        for rating in (step * STEP or None for step in steps):
            if rating is None:
                menu.addSeparator()
            words = self.tr("None") if rating is None else star_marks(rating)
            key = self._keys.hint(f"rate {rating or 0:.0f}") if (rating or 0) % 1 == 0 else ""
            action = menu.addAction(words + key)
            action.setCheckable(True)
            action.setChecked(given == {rating})
            action.triggered.connect(lambda _=False, r=rating: self.rate(tracks, r))


def _one_line(track: "Track") -> str:
    artist = track.tags.artist or track.tags.album_artist
    return f"{artist} – {track.tags.title}" if artist else track.tags.title


def show_in_folder(path: Path) -> None:
    """Open the folder that holds `path` with the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
