"""The player bar and the queue, joined to the player."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from itertools import groupby

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QMenu

from segue.core.activities import Activities
from segue.core.equalising import Equalising
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.playback import NowPlaying, Player, State
from segue.core.playlists import Playlists
from segue.core.shuffling import Shuffling
from segue.core.surroundings import Surroundings
from segue.domain import queue as queues
from segue.domain.play import CHOSEN, ONWARD, QUEUED, Origin, OriginKind
from segue.domain.playlist import moved_to
from segue.domain.queue import Entry, Queue, Repeat
from segue.domain.shuffle import ShuffleBy
from segue.domain.speech import plural
from segue.domain.track import Track, TrackId
from segue.domain.wording import total
from segue.gui.covers import cover_of
from segue.gui.player_bar import PlayerBar
from segue.gui.queue_panel import QueueItem, QueuePanel
from segue.gui.toast import Toast
from segue.gui.track_menu import TrackActions
from segue.gui.turns import once_painted
from segue.gui.ways_back import Go

#: Of a long queue, so many entries are shown: no one looks further ahead. Where more than so many of them are not
#: known yet, these come first: as many as are seen.
_SHOWN, _SEEN = 200, 32


class PlayerControls(QObject):
    """Shows the player in its bar, and does what is pressed there."""

    def __init__(
        self,
        bar: PlayerBar,
        player: Player,
        equalising: Equalising,
        surroundings: Surroundings,
        activities: Activities,
        likings: Likings,
        library: Library,
        actions: TrackActions,
        toast: Toast,
    ) -> None:
        super().__init__(bar)
        self._library = library
        self._toast = toast
        self._has_said_silent = False
        self._bar = bar
        self._player = player
        self._equalising = equalising
        self._likings = likings
        self._actions = actions
        bar.play_pressed.connect(actions.play_or_pause)
        bar.previous_pressed.connect(player.previous)
        bar.next_pressed.connect(player.next)
        bar.shuffle_pressed.connect(self._shuffle)
        bar.repeat_pressed.connect(self._repeat)
        bar.sought.connect(player.seek)
        bar.volume_chosen.connect(self._set_volume)
        bar.mute_pressed.connect(lambda: player.set_muted(not player.muted))
        bar.activity_chosen.connect(surroundings.set_activity)
        surroundings.activity_changed.connect(lambda now: bar.show_activity(now, surroundings.is_noticed))
        activities.changed.connect(lambda _: bar.show_activities(activities.all))
        bar.menu_wanted.connect(self._open_menu)
        bar.drag_wanted.connect(self._drag)
        bar.tracks_dropped.connect(actions.play)
        bar.tracks_queued.connect(actions.queue)
        bar.lists_dropped.connect(lambda lists: actions.with_lists(lists, actions.play))
        bar.lists_queued.connect(lambda lists: actions.with_lists(lists, actions.queue))
        bar.love_chosen.connect(self._love)
        bar.rating_chosen.connect(self._rate)
        for told in (likings.rated, likings.loved):
            told.connect(lambda _: self._show_liking())
        player.now_playing.connect(self._show_track)
        player.state_changed.connect(self._show_state)
        player.queue_changed.connect(self._show_queue)
        player.volume_changed.connect(self._show_volume)
        player.sought.connect(lambda _: self._show_position())
        player.speed_changed.connect(lambda _: self._show_sound())
        equalising.changed.connect(lambda _: self._show_sound())
        library.folders_changed.connect(lambda _: self._show_nothing())
        self._ticks = QTimer(self)
        self._ticks.setInterval(250)
        self._ticks.timeout.connect(self._show_position)
        bar.show_activities(activities.all)
        bar.show_activity(surroundings.activity)
        self._show_volume((player.volume, player.muted))
        self._show_queue(player.queue)
        self._show_sound()
        self._show_track(player.current)
        self.show_engine()
        bar.note_pressed.connect(self._toast.tell)

    def show_engine(self) -> None:
        """That there is no sound, where that is so."""
        engine = self._player.engine
        if engine.name and engine.silent:
            words = self.tr("Segue has found neither a sound server (PulseAudio or PipeWire) nor a sound card.")
            self._bar.show_note(self.tr("No sound"), words)
        else:
            self._bar.show_note("")

    def _show_sound(self) -> None:
        speed = self._player.speed
        shaped = [self.tr("equaliser")] if self._equalising.is_on else []
        shaped += [f"{speed:g}×"] if speed != 1 else []
        self._bar.show_sound(", ".join(shaped))

    def _show_track(self, now: NowPlaying | None) -> None:
        self.show_engine()
        if now is None:
            self._show_nothing()
            return
        tags = now.track.tags
        by = self.tr("Connecting…") if now.is_awaited else tags.artist or tags.album_artist
        leads = now.track.address is None and bool(by)
        self._bar.show_track(tags.title, by, cover_of(now.track), leads_to_artist=leads)
        self._show_liking()
        self._show_position()

    def _show_nothing(self) -> None:
        if self._player.state is State.PLAYING or self._player.current is not None:  # else between two of them too
            return
        if self._player.queue.entries:
            again = self._player.begins_again
            self._bar.show_nothing(self.tr("Play to begin again") if again else self.tr("Play to go on"))
        elif self._library.folders:
            self._bar.show_nothing(self.tr("Play to shuffle all"))
        else:
            self._bar.show_nothing(self.tr("Drop music here"))

    def _show_liking(self) -> None:
        now = self._player.current
        for its in self._likings.of([] if now is None else [now.track.id]).values():
            self._bar.show_liking(its.rating, its.loved is not None)

    def _open_menu(self, at: QPoint) -> None:
        now = self._player.current
        if now is not None:
            self._actions.open_menu(self._bar, at, [now.track.id], path=now.track.path)

    def _drag(self) -> None:
        now = self._player.current
        if now is not None:
            self._actions.drag(self._bar, [now.track.id], now.track.tags.title)

    def _love(self, is_loved: bool) -> None:
        now = self._player.current
        if now is not None:
            self._actions.love([now.track.id], is_loved)

    def _rate(self, rating: float | None) -> None:
        now = self._player.current
        if now is not None:
            self._actions.rate([now.track.id], rating)

    def _show_state(self, state: State) -> None:
        self._bar.show_playing(state is State.PLAYING)
        if state is State.PLAYING and self._player.engine.silent and not self._has_said_silent:
            self._has_said_silent = True
            self._toast.tell(
                self.tr(
                    "There is no sound: nothing on this machine plays it. Once PulseAudio or PipeWire runs, "
                    "start Segue again."
                )
            )
        if state is State.PLAYING:
            self._ticks.start()
        else:
            self._ticks.stop()
        self._show_position()

    def _show_position(self) -> None:
        now = self._player.current
        length = None if now is None else now.duration
        self._bar.show_position(self._player.position(), length)

    def _show_queue(self, _: Queue) -> None:
        self._show_nothing()
        self._bar.show_shuffle(self._player.shuffle)
        self._bar.show_repeat(self._player.repeat)

    def _show_volume(self, volume: tuple[int, bool]) -> None:
        percent, muted = volume
        self._bar.show_volume(percent)
        self._bar.show_muted(muted)

    def _set_volume(self, percent: int) -> None:
        if percent != self._player.volume:
            self._player.set_volume(percent)

    def _shuffle(self) -> None:
        self._player.set_shuffle(not self._player.shuffle)

    def _repeat(self) -> None:
        order = list(Repeat)
        self._player.set_repeat(order[(order.index(self._player.repeat) + 1) % len(order)])


class QueueControls(QObject):
    """Shows what comes next, and does to the queue what is done in its panel."""

    def __init__(
        self,
        panel: QueuePanel,
        player: Player,
        library: Library,
        playlists: Playlists,
        shuffling: Shuffling,
        actions: TrackActions,
        toast: Toast,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        #: The queue in whose place another plays, and whether this one has been put in order by hand.
        self._before: Queue | None = None
        self._is_arranged = False
        self._ways: list[Go] = []
        self._playlists = playlists
        self._player = player
        self._tracks = library.tracks
        self._known: dict[TrackId, Track] = {}
        library.changed.connect(lambda _: self._known.clear())
        self._shuffling = shuffling
        self._actions = actions
        self._toast = toast
        panel.more_wanted.connect(self._open_more)
        panel.activated.connect(lambda row: player.play_at(self._position(row)))
        panel.rows_moved.connect(self._move)
        panel.tracks_dropped.connect(self._drop)
        panel.files_dropped.connect(
            lambda files, before: actions.read(files, lambda tracks: self._drop(tracks, before))
        )
        panel.lists_dropped.connect(
            lambda lists, before: actions.with_lists(lists, lambda tracks: self._drop(tracks, before))
        )
        panel.list.carry = actions.carried
        panel.removal_chosen.connect(self._remove)
        panel.list.cut_chosen.connect(self._cut)
        panel.list.paste_chosen.connect(self._paste)
        panel.clear_chosen.connect(self._clear)
        panel.menu_requested.connect(self._open_menu)
        panel.now_menu_requested.connect(self._open_menu_of_now)
        panel.now_drag_wanted.connect(self._drag_now)
        # The queue and the track change together: one look for both.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)
        player.queue_changed.connect(lambda _: self._soon.start())
        player.now_playing.connect(lambda _: self._soon.start())
        player.replaced.connect(self._follow_replaced)
        player.private_changed.connect(lambda _: self._forget_before())
        self._show()

    def _position(self, row: int) -> int:
        """Where in the queue a row of what comes next stands."""
        return row + self._player.queue.first_upcoming

    def _show(self, *, whole: bool = False) -> None:
        queue = self._player.queue
        upcoming = queue.entries[queue.first_upcoming : queue.first_upcoming + _SHOWN]
        unknown = sum(entry.track not in self._known for entry in upcoming)
        if not whole and unknown > _SEEN and self._panel.is_as_it_opens:
            upcoming = upcoming[:_SEEN]
            once_painted(self, lambda: self._show(whole=True))
        wanted = [entry.track for entry in upcoming]
        playing = queue.current if self._player.current is not None else None
        if playing is not None:
            wanted.append(playing.track)
        known = self._look_up(wanted)

        def item(entry: Entry) -> QueueItem:
            track = known[entry.track]
            tags = track.tags
            return QueueItem(entry, tags.title, tags.artist, tags.duration, cover_of(track))

        length = sum((known[e.track].tags.duration or timedelta() for e in upcoming if e.track in known), timedelta())
        rest = queue.upcoming_count
        summary = plural("%n track", "%n tracks", rest)
        if rest == len(upcoming):
            summary = f"{summary} · {total(length)}"
        shown = [entry for entry in upcoming if entry.track in known]
        self._panel.show_queue(
            None if playing is None or playing.track not in known else item(playing),
            [item(entry) for entry in shown],
            summary if rest else "",
            self._headings(shown, known),
        )

    def _look_up(self, wanted: Sequence[TrackId]) -> Mapping[TrackId, Track]:
        """One step of the queue brings one more track: to read all of them again takes as long as the rest of it."""
        before, each = self._known, dict.fromkeys(wanted)
        read = {track.id: track for track in self._tracks.many([track for track in each if track not in before])}
        known = {track: found for track in each if (found := before.get(track) or read.get(track)) is not None}
        self._known = {track.id: track for track in known.values() if track.address is None}
        return known

    def _headings(self, shown: Sequence[Entry], known: Mapping[TrackId, Track]) -> Mapping[int, str]:
        """The names of its parts, each by the place of its first. What is mixed is one part, between what was queued
        by hand in front of it and what plays on behind it.
        """
        parts = [(part, len(list(run))) for part, run in groupby(entry.origin for entry in shown)]
        if len({part for part, _ in parts}) < len(parts):
            first, last = int(parts[0][0] == QUEUED), len(parts) - (parts[-1][0] == ONWARD)
            parts[first:last] = [(CHOSEN, sum(many for _, many in parts[first:last]))]
        headings: dict[int, str] = {}
        first = 0
        for part, many in parts:
            headings[first] = self._name(part, shown[first : first + many], known)
            first += many
        return headings

    def _name(self, part: Origin, its: Sequence[Entry], known: Mapping[TrackId, Track]) -> str:
        if part == ONWARD:
            return self.tr("To play on with what fits")
        if part == QUEUED:
            return self.tr("Queued by you")
        if part.kind is OriginKind.PLAYLIST:
            names = [one.name for one in self._playlists.all() if one.id == part.of]
        else:
            names = list({known[one.track].tags.album for one in its})
        is_one = len(names) == 1 and bool(names[0])
        return self.tr("Next from “{name}”").format(name=names[0]) if is_one else self.tr("Next")

    def _move(self, rows: tuple[int, ...], before: int) -> None:
        positions = [self._position(row) for row in rows]
        self._is_arranged = True
        self._keep_way(
            lambda q: queues.with_moved(q, positions, self._position(before)),
            plural("%n track moved in the queue", "%n tracks moved in the queue", len(rows)),
        )
        self._soon.stop()
        self._show()  # now, so that what was moved can stay chosen
        self._panel.list.choose_rows([row for row in moved_to(rows, before) if row < _SHOWN])

    def _cut(self) -> None:
        chosen = self._panel.list
        if rows := chosen.selected_rows():
            self._actions.copy(chosen.selected_tracks())
            self._remove(rows)

    def _paste(self) -> None:
        """Behind what is chosen, or at the end."""
        rows = self._panel.list.selected_rows()
        at = rows[-1] + 1 if rows else self._player.queue.upcoming_count

        def add(tracks: Sequence[TrackId]) -> None:
            self._drop(tracks, at)

        self._actions.paste(add, lambda files: self._actions.read(files, add))

    def _drop(self, tracks: Sequence[TrackId], before: int) -> None:
        self._keep_way(
            lambda q: queues.with_inserted(q, tracks, QUEUED, self._position(before)),
            plural("%n track added to the queue", "%n tracks added to the queue", len(tracks)),
        )

    def _remove(self, rows: tuple[int, ...]) -> None:
        chosen = self._panel.list
        were_chosen = bool(rows) and rows == chosen.selected_rows()
        positions = [self._position(row) for row in rows]
        self._is_arranged = True
        self._undoably(
            lambda q: queues.with_removed(q, positions),
            plural("%n track removed from the queue", "%n tracks removed from the queue", len(rows)),
        )
        if were_chosen:  # who takes out one after the other by keys goes on with the next
            self._soon.stop()
            self._show()
            if chosen.currentIndex().isValid():
                chosen.selectRow(chosen.currentIndex().row())

    def _clear(self) -> None:
        self._undoably(queues.cleared, self.tr("Queue cleared"))

    def _undoably(self, change: "queues.Change", told: str) -> None:
        self._toast.tell(told, self._changed(change))

    def _keep_way(self, change: "queues.Change", told: str) -> None:
        """What is seen where it was done is not told, and can be undone."""
        self._toast.ways.add(told, self._changed(change))

    def _changed(self, change: "queues.Change") -> Go:
        """Change it, and give the way back."""
        before = self._player.queue
        self._player.change_queue(change)
        return self._way(before, self._player.queue)

    def _way(self, to: Queue, other: Queue) -> Go:
        """To the one queue, from the other."""

        def go() -> Go:
            self._player.change_queue(lambda now: queues.refilled(now, to))
            return self._way(other, to)

        self._ways.append(go)
        return go

    def _follow_replaced(self, before: Queue) -> None:
        """No way back of the queue before is one of this one. That queue can be brought back as a whole, which is
        told where it had been put in order.
        """
        was_arranged, self._is_arranged = self._is_arranged, False
        self._forget_before()
        if not before.upcoming:
            return
        self._before = before
        if was_arranged:
            self._toast.tell(self.tr("The queue that you had put in order was replaced"), self._bring_back)

    def _forget_before(self) -> None:
        self._before = None
        for way in (*self._ways, self._bring_back):
            self._toast.forget(way)
        self._ways.clear()

    def _bring_back(self) -> None:
        """What plays goes on."""
        if (before := self._before) is not None:
            self._forget_before()
            self._player.change_queue(lambda now: queues.brought_back(now, before))

    def _open_menu(self, at: QPoint) -> None:
        chosen = self._panel.list

        def with_rows(does: Callable[[tuple[int, ...]], None]) -> None:
            """The queue may move on while the menu is open: what was chosen stands elsewhere then, or plays."""
            if rows := chosen.selected_rows():
                does(rows)

        self._actions.open_menu(
            self._panel,
            at,
            chosen.selected_tracks(),
            lambda: with_rows(lambda rows: self._player.play_at(self._position(rows[0]))),
            None,
            [("trash-2", self.tr("Remove from the queue"), lambda: with_rows(self._remove))],
        )

    def _open_menu_of_now(self, at: QPoint) -> None:
        now = self._player.current
        if now is not None:
            self._actions.open_menu(self._panel, at, [now.track.id], path=now.track.path)

    def _drag_now(self) -> None:
        now = self._player.current
        if now is not None:
            self._actions.drag(self._panel, [now.track.id], now.track.tags.title)

    def _open_more(self, at: QPoint) -> None:
        """What can be done with the queue as a whole, and how it is shuffled."""
        menu = QMenu(self._panel)
        save = menu.addAction(self.tr("Save as playlist"))
        save.triggered.connect(lambda: self._save())
        save.setEnabled(bool(self._player.queue.entries))
        before = menu.addAction(self.tr("Bring back what was queued before"))
        before.triggered.connect(lambda: self._bring_back())
        before.setEnabled(self._before is not None)
        menu.addSeparator()
        for by, words in (
            (ShuffleBy.TRACK, self.tr("Shuffle track by track")),
            (ShuffleBy.ALBUM, self.tr("Shuffle album by album")),
        ):
            choice = menu.addAction(words)
            choice.setCheckable(True)
            choice.setChecked(self._shuffling.by is by)
            choice.triggered.connect(lambda _=False, by=by: self._shuffling.set_by(by))
        menu.addSeparator()
        favours = menu.addAction(self.tr("Favour what I like and have not heard in a while"))
        favours.setCheckable(True)
        favours.setChecked(self._shuffling.favours)
        favours.triggered.connect(self._shuffling.set_favours)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(menu.sizeHint().width(), 0))

    def _save(self) -> None:
        """All of the queue in the order that the listener made, as a playlist."""
        queue = queues.unshuffled(self._player.queue)
        self._actions.add_to_new([entry.track for entry in queue.entries])
