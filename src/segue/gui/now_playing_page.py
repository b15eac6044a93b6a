"""Now playing: what plays, large and in the colours of its cover; beside it lyrics, what is similar, why it plays."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from segue.core import insights, own_history
from segue.core.library import Library
from segue.core.liking import Likings
from segue.core.lyrics_reading import LyricsReading, NotRead
from segue.core.playback import NowPlaying, Player, State
from segue.core.playlists import Playlists
from segue.core.ports.insights import OfTracks
from segue.core.ports.log import OfferLog
from segue.domain.lyrics import Lyrics
from segue.domain.offer import OfferId, Suggestion
from segue.domain.play import ONWARD, Origin, OriginKind
from segue.domain.playlist import PlaylistId
from segue.domain.speech import plural
from segue.domain.text import fold
from segue.domain.track import Track, TrackId
from segue.domain.wording import beside as words_beside
from segue.domain.wording import readable
from segue.gui.cover_ground import CoverGround
from segue.gui.covers import Covers, cover_of
from segue.gui.empty_page import EmptyPage
from segue.gui.page_head import BACK, BACK_AIR, LEFT, BackButton, back_top
from segue.gui.playing_aside import PlayingAside, Tab
from segue.gui.playing_column import EDGE, PlayingColumn, RowView, TrackRow, Why
from segue.gui.sidebar import Place
from segue.gui.sides import margins
from segue.gui.similar_view import MOST
from segue.gui.targets import AlbumAt, ArtistAt, PlaysAt, PlaysOf, SoundsLikeAt
from segue.gui.theme import Space, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.track_menu import TrackActions, show_in_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from segue.core.looking_back import LookingBack, Own
    from segue.core.ports.insights import Beside
    from segue.core.ports.machine import Clock
    from segue.core.sounds_like import Alike, SoundsLike

#: How often it is looked which line is sung (ms).
_LOOKS_EVERY = 100
#: Below this width, the lyrics stand under what plays.
_NARROW = 600
#: What plays takes this share of the width, within bounds.
_SHARE, _LEAST, _MOST = 0.36, 200, 560
_LONGEST_NAME = 60


class NowPlayingPage(CoverGround):
    """`back_chosen` asks for where one was before, `opened` for another place."""

    back_chosen = Signal()
    opened = Signal(object)  # Target

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        library: Library,
        player: Player,
        playlists: Playlists,
        likings: Likings,
        offer_log: OfferLog,
        lyrics: LyricsReading,
        sounds_like: "Callable[[], SoundsLike]",
        looking_back: "Callable[[], LookingBack]",
        actions: TrackActions,
        clock: "Clock",
        brought: Callable[[TrackId], Suggestion | None],
        parent: QWidget | None = None,
    ) -> None:
        """`brought` tells why a track was brought to play on behind the queue, if it was."""
        super().__init__(keeper, covers, parent)
        self._brought = brought
        self._library = library
        self._player = player
        self._playlists = playlists
        self._likings = likings
        self._offer_log = offer_log
        self._reading = lyrics
        self._sounds_like = sounds_like
        self._looking_back = looking_back
        self._actions = actions
        self._clock = clock
        self._told: dict[Tab, TrackId] = {}
        self._now: NowPlaying | None = None
        self._shown: tuple[TrackId, Lyrics | NotRead] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # while what it is to show is still to come
        if player.current is not None:  # before anything stands on it, which would be dressed twice
            self.dress.show_cover(cover_of(player.current.track))
        self._body = QWidget(self)
        self.back = BackButton(self.dress)
        self.back.setParent(self._body)
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.back.clicked.connect(lambda: self.back_chosen.emit())
        self.column = PlayingColumn(self.dress, covers, self._body)
        self.aside = PlayingAside(self.dress, covers, self._body)
        self.lyrics = self.aside.lyrics
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._sides.addWidget(self.column)
        self._sides.addWidget(self.aside, 1)
        self.empty = EmptyPage(
            keeper,
            "music",
            self.tr("Nothing plays"),
            self.tr("Play something: its cover and its lyrics are shown here."),
            self.tr("Go to your tracks"),
        )
        self.empty.action_chosen.connect(lambda: self.opened.emit(Place.TRACKS))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._body)
        self._pages.addWidget(self.empty)

        self._connect()
        leave = QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.back_chosen)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_LOOKS_EVERY)
        self._ticks.timeout.connect(self._show_position)

    def show_now(self) -> None:
        """What plays now; its lyrics are read anew, since they may have come."""
        self._now = None
        self._show(self._player.current)
        self._tick()

    def take_focus(self) -> None:
        waits = self.aside.tab is Tab.LYRICS and self.lyrics.currentIndex() == 0
        if self._pages.currentWidget() is self.empty or waits:
            self.setFocus()
        else:
            self.aside.take_focus()

    # ---- what plays

    def _connect(self) -> None:
        player, column = self._player, self.column
        player.now_playing.connect(lambda now: self._show(now) if self.isVisible() else None)
        player.state_changed.connect(lambda _: self._tick())
        player.sought.connect(lambda _: self._show_position())
        player.queue_changed.connect(lambda _: self._show_next() if self.isVisible() else None)
        for told in (self._likings.rated, self._likings.loved):
            told.connect(lambda _: self._show_liking())
        for looked in (self._library.changed, self._library.scanned):  # a file with words beside it is no news of it
            looked.connect(lambda _: self._ask_for_lyrics() if self.isVisible() else None)
        self.lyrics.sought.connect(player.seek)
        self.lyrics.look_wanted.connect(self._ask_for_lyrics)
        self.lyrics.folder_wanted.connect(lambda: self._with_track(lambda track: show_in_folder(track.path)))
        column.artist_pressed.connect(
            lambda number: self._with_track(lambda t: self.opened.emit(ArtistAt(fold(_artists(t)[number]))))
        )
        column.album_pressed.connect(lambda: self._with_track(lambda track: self.opened.emit(AlbumAt(track.id))))
        aside = self.aside
        aside.chosen.connect(self._show_aside)
        aside.similar.pressed.connect(lambda row: self._actions.play_next([row.track]))
        aside.similar.pulled.connect(self._drag_row)
        aside.similar.more_pressed.connect(
            lambda: self._with_track(lambda track: self.opened.emit(SoundsLikeAt(track.id)))
        )
        aside.why.source_pressed.connect(self._open_list)
        aside.why.plays_pressed.connect(self._open_plays)
        aside.why.history_pressed.connect(lambda: self._with_track(lambda track: self.opened.emit(PlaysOf(track.id))))
        column.why_pressed.connect(self._open_list)
        column.next_pressed.connect(player.next)
        column.next.drag_wanted.connect(lambda: self._drag_row(column.next))
        column.pulled.connect(lambda: self._with_track(lambda t: self._actions.drag(column, [t.id], t.tags.title)))
        column.menu_wanted.connect(self._open_menu)
        column.love_chosen.connect(lambda is_loved: self._with_track(lambda t: self._actions.love([t.id], is_loved)))
        column.rating_chosen.connect(lambda rating: self._with_track(lambda t: self._actions.rate([t.id], rating)))

    @property
    def _track(self) -> Track | None:
        return None if self._now is None else self._now.track

    def _with_track(self, do: Callable[[Track], object]) -> None:
        if self._track is not None:
            do(self._track)

    def _show(self, now: NowPlaying | None) -> None:
        self._pages.setCurrentWidget(self.empty if now is None else self._body)
        before, self._now = self._now, now
        if now is None:
            self.dress.show_cover(None)
            return
        if before is not None and (before.track, before.origin) == (now.track, now.origin):
            return  # but its length is known by now
        tags, cover = now.track.tags, cover_of(now.track)
        self.dress.show_cover(cover)
        self.column.show_track(tags.title, _artists(now.track), tags.album, cover)
        why = self._why(now.origin)
        is_told_why = now.origin == ONWARD and why.more  # that the queue had ended is said beside it, and below
        self.column.show_why(Why(why.more) if is_told_why else why)
        self.aside.why.show_why(why)
        self._show_liking()
        self._show_next()
        self._ask_for_lyrics()
        self._told = {}
        self.aside.similar.show_nothing()
        self.aside.why.show_history("", "")
        self._show_aside()

    def _show_liking(self) -> None:
        for its in self._likings.of([] if self._track is None else [self._track.id]).values():
            self.column.show_liking(its.rating, its.loved is not None)

    def _show_next(self) -> None:
        queue = self._player.queue
        coming = queue.entries[queue.first_upcoming : queue.first_upcoming + 1]
        rows = self._rows([entry.track for entry in coming], self.tr("Play now"))
        self.column.show_next(rows[0] if rows else None)

    def _show_aside(self) -> None:
        """What the tab shows that is seen, of this track; once."""
        track, tab = self._track, self.aside.tab
        if track is None or self._told.get(tab) == track.id:
            return
        self._told[tab] = its = track.id
        if tab is Tab.SIMILAR:
            sounds_like = self._sounds_like()
            if sounds_like.knows(its):
                sounds_like.ask(its, lambda alike: self._show_alike(its, alike))
            else:
                self.aside.similar.show_alike(())
            whose = OfTracks(track.tags.title, (its,))
            self._looking_back().tracks_beside(whose, lambda beside: self._show_beside(its, beside))
        elif tab is Tab.WHY:
            self._looking_back().own(OfTracks(track.tags.title, (its,)), lambda own: self._show_history(its, own))

    def _show_alike(self, track: TrackId, alike: "Alike") -> None:
        if self._track is not None and self._track.id == track:
            rows = self._rows([near.track for near in alike.near[:MOST]], self.tr("Play next"))
            self.aside.similar.show_alike(rows)

    def _show_beside(self, track: TrackId, beside: "Sequence[Beside]") -> None:
        if self._track is None or self._track.id != track:
            return
        hours = {one.track: plural("%n time", "%n times", one.hours) for one in beside if one.track > 0}
        rows = self._rows(list(hours)[:MOST], self.tr("Play next"))
        self.aside.similar.show_beside(
            [replace(row, artist=words_beside(hours[row.track], row.artist)) for row in rows]
        )

    def _show_history(self, track: TrackId, own: "Own") -> None:
        if self._track is not None and self._track.id == track:
            words = own_history.brief(own.sums, self._clock.now().date())
            self.aside.why.show_history(words, insights.when(own.sums, own.whose.name) if words else "")

    def _rows(self, tracks: list[TrackId], does: str) -> list[RowView]:
        return [
            RowView(track.id, track.tags.title, track.tags.artist, cover_of(track), does)
            for track in self._library.tracks.many(tracks)
        ]

    # ---- why it plays

    def _why(self, origin: Origin) -> Why:
        match origin:
            case Origin(OriginKind.PLAYLIST, int(of)):
                its = next((its for its in self._playlists.all() if its.id == of), None)
                if its is None:
                    return Why(self.tr("From a playlist that is deleted"))
                return Why(of=self.tr("From “{playlist}”").format(playlist=its.name))
            case Origin(OriginKind.OFFERED, int(of)):
                offer, its_own = self._offer_log.get(OfferId(of)), self._suggestion(OfferId(of))
                words = self.tr("From the offer “{title}”").format(title=offer.mix.title)
                if its_own is None:
                    return Why(words, more=offer.mix.reason, is_counted=bool(offer.mix.counted))
                return Why(words, more=its_own.reason, is_counted=bool(its_own.plays))
            case Origin(OriginKind.QUEUED):
                return Why(self.tr("You put it into the queue"))
            case Origin(OriginKind.SUGGESTED):
                return Why(self.tr("Segue suggested it on Home"))
            case Origin(OriginKind.ONWARD):
                words = self.tr("Your queue had ended: Segue plays on with what fits")
                brought = None if self._track is None else self._brought(self._track.id)
                return (
                    Why(words) if brought is None else Why(words, more=brought.reason, is_counted=bool(brought.plays))
                )
            case _:
                return Why(self.tr("You chose it"))

    def _suggestion(self, offer: OfferId) -> Suggestion | None:
        """Why the offer has this track in it, where that is said."""
        track = self._track
        its = (s for s in self._offer_log.get(offer).mix.suggestions if track is not None and s.track == track.id)
        return next((suggestion for suggestion in its if suggestion.reason), None)

    def _open_list(self) -> None:
        now = self._now
        if now is not None and now.origin.of is not None:
            self.opened.emit(PlaylistId(now.origin.of))

    def _open_plays(self) -> None:
        now = self._now
        brought = None if now is None or now.origin != ONWARD else self._brought(now.track.id)
        if now is not None and brought is not None:
            self.opened.emit(PlaysAt(now.track.tags.title, brought.reason, brought.plays))
            return
        if now is None or now.origin.of is None:
            return
        offer, its_own = self._offer_log.get(OfferId(now.origin.of)), self._suggestion(OfferId(now.origin.of))
        if its_own is None:
            self.opened.emit(PlaysAt(offer.mix.title, offer.mix.reason, offer.mix.counted))
        else:
            self.opened.emit(PlaysAt(now.track.tags.title, its_own.reason, its_own.plays))

    def _drag_row(self, row: TrackRow) -> None:
        if row.shown is not None:
            self._actions.drag(row, [row.shown.track], row.shown.title)

    def _open_menu(self, at: QPoint) -> None:
        self._with_track(lambda track: self._actions.open_menu(self, at, [track.id], path=track.path))

    # ---- its lyrics

    def _ask_for_lyrics(self) -> None:
        track = self._track
        if track is None:
            return
        if self._shown is None or self._shown[0] != track.id:
            self._shown = None
            if self.lyrics.isAncestorOf(self.window().focusWidget() or self):
                self.setFocus()  # until it can go on among the new ones; else it would jump out of the page
            self.lyrics.show_nothing()
        self._reading.ask(track, lambda found: self._show_lyrics(track, found))

    def _show_lyrics(self, track: Track, found: Lyrics | NotRead) -> None:
        if self._track is None or self._track.id != track.id or (track.id, found) == self._shown:
            return
        had_focus = self.hasFocus() or self.lyrics.isAncestorOf(self.window().focusWidget() or self)
        self._shown = track.id, found
        match found:
            case NotRead(reason):
                self.lyrics.show_hint(self.tr("The lyrics cannot be read"), reason)
            case Lyrics(()) if track.address is not None:
                words = self.tr("A station does not send any.")
                self.lyrics.show_hint(self.tr("No lyrics"), words, has_file=False)
            case Lyrics(()):
                self.lyrics.show_hint(self.tr("No lyrics in this file"), self._where_to_put(track))
            case _:
                self.lyrics.show_lyrics(found)
        if had_focus:
            self.take_focus()
        self._tick()

    def _where_to_put(self, track: Track) -> str:
        stem = readable(track.path.stem)
        name = stem if len(stem) <= _LONGEST_NAME else f"{stem[: _LONGEST_NAME // 2]}…{stem[-_LONGEST_NAME // 2 :]}"
        if track.part is not None:
            return self.tr("Put “{name}.lrc” beside it, with times from the beginning of the file.").format(name=name)
        return self.tr("Put “{name}.lrc” beside it, or write them into its tags.").format(name=name)

    def _tick(self) -> None:
        """Look again and again while something can move."""
        is_moving = self._player.state is State.PLAYING and self.isVisible() and self.lyrics.follows
        self._ticks.start() if is_moving else self._ticks.stop()
        self._show_position()

    def _show_position(self) -> None:
        if self.isVisible() and self._track is not None:
            self.lyrics.show_position(self._player.position())

    # ---- its look

    def showEvent(self, event: QShowEvent) -> None:
        """Other music may have begun while the window was hidden, in the tray or behind the mini player."""
        super().showEvent(event)
        self._show(self._player.current)
        self._show_next()
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < scaled(_NARROW)
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        left = LEFT - EDGE
        above = Space.XL
        self._sides.setContentsMargins(margins(left, above, Space.XL, 0, self))
        self._sides.setSpacing(Space.L if is_narrow else Space.XXL)
        at = self._body.width() - BACK_AIR - BACK if self.isRightToLeft() else BACK_AIR
        self.back.move(at, above + back_top())
        if is_narrow:
            room = QSize(self.width() - left - Space.XL, self.height())
        else:
            room = QSize(EDGE + max(_LEAST, min(_MOST, round(_SHARE * self.width()))), self.height() - 2 * above)
        self.column.fit(room, is_line=is_narrow)


def _artists(track: Track) -> tuple[str, ...]:
    tags = track.tags
    return tags.artists or ((tags.album_artist,) if tags.album_artist else ())
