"""What is opened plays, wherever it comes from: files and folders, lists, recipes, and the addresses of stations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segue.core.ports.playlists import LIST_SUFFIXES, RECIPE_SUFFIX
from segue.domain import queue as queues
from segue.domain.play import CHOSEN, QUEUED
from segue.domain.speech import plural, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from typing import TypeAlias

    from segue.core.interchange import MatchedList, Unread
    from segue.domain.location import Named
    from segue.domain.track import Problem, Track, TrackId
    from segue.gui.main_window import MainWindow
    from segue.parts.music import Music
    from segue.parts.playing import Playing

    Take: TypeAlias = Callable[[Sequence[TrackId]], None]


class Opening:
    def __init__(self, playing: Playing, music: Music, window: Callable[[], MainWindow]) -> None:
        self._player = playing.player
        self._stations = playing.stations
        self._music = music
        self._window = window

    def open(self, paths: Sequence[Path]) -> None:
        """Play files and folders from anywhere, and what lists name of the library; of a recipe a blend is made."""
        self._bring(paths, lambda tracks: self._player.play(tracks, CHOSEN))

    def open_named(self, its: Named) -> None:
        """As `open`, and stations too; these are in front of what is brought."""
        if stations := self._stations.take(its.addresses):
            self._player.play(stations, CHOSEN)
            self._bring(its.files, self._queue_last)
        else:
            self.open(its.files)

    def queue(self, its: Named) -> None:
        """As `open_named`, but all of it plays behind all else."""
        if stations := self._stations.take(its.addresses):
            self._queue_last(stations)
        self._bring(its.files, self._queue_last)

    def _queue_last(self, tracks: Sequence[TrackId]) -> None:
        self._player.change_queue(lambda now: queues.with_last(now, tracks, QUEUED))

    def _bring(self, paths: Sequence[Path], take: Take) -> None:
        if not paths:
            return
        recipes = [path for path in paths if path.suffix.lower() == RECIPE_SUFFIX]
        for path in recipes:
            self._window().playlists.blends.open(path)
        paths = [path for path in paths if path not in recipes]
        if recipes and not paths:
            return
        lists = [path for path in paths if path.suffix.lower() in LIST_SUFFIXES]
        if lists:
            others = [path for path in paths if path not in lists]
            self._music.interchange.look(lists, lambda found: self._bring_lists(found, others, take))
            return

        def brought(tracks: list[Track], problems: list[Problem]) -> None:
            if tracks:
                take([track.id for track in tracks])
            if problems:
                words = tr("“{track}” cannot be played: {reason}")
                words = words.format(track=problems[0].path.name, reason=tr(problems[0].reason))
                if more := len(problems) - 1:
                    words += " " + plural("Nor can %n other file.", "Nor can %n other files.", more)
                self._window().toast.tell(words)
            elif not tracks:
                self._window().toast.tell(tr("There is nothing to play in what was opened."))

        self._music.library.open(paths, brought)

    def _bring_lists(self, lists: Sequence[MatchedList | Unread], others: Sequence[Path], take: Take) -> None:
        """Lists that were opened, and other files that were opened with them and play behind."""
        from segue.core.interchange import Unread  # brought with them

        window = self._window()
        tracks: list[TrackId] = []
        read = [one for one in lists if not isinstance(one, Unread)]
        stations = self._stations.keep([entry for one in read for entry in one.missing])
        if stations:
            window.stations.tell_kept(stations)
        if not stations or any(one.tracks for one in read):
            tracks = list(window.playlists.exchange.tell_opened(lists))
        tracks += stations

        def brought(more: list[Track], _: list[Problem]) -> None:
            if together := [*tracks, *(track.id for track in more)]:
                take(together)

        if others:
            self._music.library.open(others, brought)
        else:
            brought([], [])
