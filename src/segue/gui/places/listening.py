"""The places of listening: what is offered, what plays, its video, its bookmarks, and what was played."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from segue.core.playback import NowPlaying, StopAfter
from segue.domain.bookmark import BookmarkId
from segue.domain.wording import clock, total
from segue.gui.command import Command, Group
from segue.gui.covers import cover_of
from segue.gui.places.area import Area, Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.sidebar import Place
from segue.gui.targets import AskAt, EarlierOffersAt, MixAt, NowPlayingAt, PlaysAt, PlaysIn, PlaysOf, VideoAt
from segue.gui.video_place import VideoPlace
from segue.gui.ways_back import Go

if TYPE_CHECKING:
    from segue.core.forgetting import Forgotten
    from segue.gui.ask_page import AskPage
    from segue.gui.bookmark_controls import BookmarkControls
    from segue.gui.bookmarks_page import BookmarksPage
    from segue.gui.earlier_offers_page import EarlierOffersPage
    from segue.gui.home_page import HomePage
    from segue.gui.mix_page import MixPage
    from segue.gui.now_playing_page import NowPlayingPage
    from segue.gui.plays_page import PlaysPage
    from segue.gui.private_controls import PrivateControls
    from segue.gui.replies import Replies
    from segue.gui.sleep_controls import SleepControls

#: Under this name it is kept which of the three is seen beside what plays.
_ASIDE = "now_playing_aside"


class ListeningPlaces(Area):
    def __init__(self, services: Services, around: Around) -> None:
        super().__init__(services, around)
        player, bookmarks = services.player, services.bookmarks
        self.video = VideoPlace(
            *(services.keeper, player, services.screen, services.subtitles),
            *(around.window, around.pages, around.whole),
        )
        self.video.begun.connect(self._show_video)
        self.video.ended.connect(self._leave_video)
        around.bar.track_pressed.connect(self.toggle_now_playing)
        around.actions.plays_wanted.connect(self._way.open)
        around.actions.menu_opens.connect(lambda menu, track: self.marks.list_in(menu, track))
        bookmarks.changed.connect(lambda _: self._show_bookmarks())
        self._way.moved.connect(lambda _: self._show_bookmarks())
        for told in (bookmarks.changed, player.now_playing):
            told.connect(lambda _: self._show_marks())
        player.now_playing.connect(self._see_its_colours)
        player.went_on.connect(self._tell_where)
        player.failed.connect(around.toast.tell)
        player.private_changed.connect(self._bring_private)

    def page_of(self, target: Target) -> QWidget | None:
        match target:
            case Place.HOME:
                self.home.to_top()
                return self.home
            case EarlierOffersAt():
                self.earlier_offers.narrow(self._way.words)
                self.earlier_offers.show_now()
                return self.earlier_offers
            case AskAt():
                return self.ask
            case MixAt():
                self.mix.show_now(target)
                return self.mix
            case NowPlayingAt():
                self.now_playing.show_now()
                return self.now_playing
            case VideoAt():
                return self.video.stage
            case Place.BOOKMARKS:
                self.bookmarks.narrow(self._way.words)
                return self.bookmarks
            case Place.PLAYED | PlaysAt() | PlaysOf() | PlaysIn():
                self.plays.show_now(target)
                return self.plays
            case _:
                return None

    def is_there(self, target: Target) -> bool:
        if isinstance(target, VideoAt):
            return self.video.is_there
        return target is not Place.BOOKMARKS or bool(self._services.bookmarks.all())

    def tell_why(self) -> None:
        """For what reason there is this offer, on its card."""
        self._way.go(Place.HOME)
        self.home.card.ask_why()

    def commands(self) -> Sequence[Command]:
        player = self._services.player

        def go(target: Target) -> Callable[[], None]:
            return lambda: self._way.open(target)

        def private() -> str:
            return self.tr("End the private session") if player.is_private else self.tr("Begin a private session")

        def is_offered() -> bool:
            return self._services.offers().standing is not None

        def any_plays() -> bool:
            return player.current is not None

        return [
            Command(
                "home",
                Group.GO,
                self.tr("Home"),
                lambda: self._way.go(Place.HOME),
                icon="house",
                also=self.tr("start offers"),
            ),
            Command(
                "now playing",
                Group.GO,
                self.tr("Now playing"),
                self.toggle_now_playing,
                icon="music",
                also=self.tr("lyrics cover"),
            ),
            Command(
                "played",
                Group.GO,
                self.tr("Recently played"),
                go(Place.PLAYED),
                icon="history",
                also=self.tr("plays log history"),
            ),
            Command(
                "bookmarks",
                Group.GO,
                self.tr("Bookmarks"),
                go(Place.BOOKMARKS),
                icon="bookmark",
                possible=lambda: bool(self._services.bookmarks.all()),
            ),
            Command(
                "accept",
                Group.PLAYING,
                self.tr("Play what is offered"),
                self.replies.accept,
                icon="sparkles",
                also=self.tr("accept the offer"),
                possible=is_offered,
            ),
            Command(
                "not now",
                Group.PLAYING,
                self.tr("“Not now” to what is offered"),
                self.replies.not_now,
                icon="x",
                also=self.tr("put off refuse the offer"),
                possible=is_offered,
            ),
            Command(
                "why",
                Group.PLAYING,
                self.tr("Why this is offered"),
                self.tell_why,
                icon="info",
                also=self.tr("reason of the offer"),
                possible=is_offered,
            ),
            Command("earlier", Group.GO, self.tr("Earlier offers"), go(EarlierOffersAt()), icon="sparkles"),
            Command("ask", Group.GO, self.tr("Ask for music, or about it"), self.open_ask, icon="sparkles"),
            Command(
                "bookmark",
                Group.PLAYING,
                self.tr("Bookmark this moment"),
                lambda: self.marks.add_here(),
                icon="bookmark-plus",
                possible=any_plays,
            ),
            Command(
                "video",
                Group.PLAYING,
                self.tr("Video on the whole screen, or in the window"),
                self.video.toggle_full,
                icon="maximize",
                also=self.tr("full screen"),
                possible=lambda: self.video.is_there,
            ),
            Command(
                "private",
                Group.PLAYING,
                self.tr("Private session on or off"),
                lambda: self._services.private.set_on(not player.is_private),
                icon="eye-off",
                also=self.tr("incognito"),
                now=private,
            ),
            *self._sleep_commands(),
        ]

    def _sleep_commands(self) -> Sequence[Command]:
        from segue.gui.sleep_controls import CHOICES, MORE

        timer, also = self._services.sleep_timer, self.tr("sleep timer stop fade moon")

        def command(which: str, words: str, does: Callable[[], None], possible: Callable[[], bool]) -> Command:
            return Command(f"sleep {which}", Group.PLAYING, words, does, icon="moon", also=also, possible=possible)

        def fall_asleep(time: timedelta) -> Command:
            words = self.tr("Sleep timer: in {time}").format(time=total(time))
            minutes = str(time // timedelta(minutes=1))
            return command(minutes, words, lambda: self.sleep.begin(time), lambda: True)

        def is_timed() -> bool:
            return timer().left is not None

        more = self.tr("Sleep timer: {time} more").format(time=total(MORE))
        track, queue = self.tr("Sleep timer: after this track"), self.tr("Sleep timer: after the queue")
        return [
            *map(fall_asleep, CHOICES),
            command("track", track, lambda: self.sleep.begin_behind(StopAfter.TRACK), lambda: True),
            command("queue", queue, lambda: self.sleep.begin_behind(StopAfter.QUEUE), lambda: True),
            command("more", more, lambda: self.sleep.extend(), is_timed),
            command("off", self.tr("Sleep timer: play on"), lambda: self.sleep.cancel(), lambda: timer().is_set),
        ]

    # ---- the pages

    @cached_property
    def home(self) -> "HomePage":
        from segue.gui.home_page import HomePage

        s = self._services
        page = HomePage(
            *(s.keeper, s.covers, s.home(), s.offers(), s.replying(), self.replies, s.questions(), s.answering()),
            *(s.library, s.player, s.playlists, s.plays, s.offer_log, s.clock),
            *(self._around.actions, self._around.toast, s.asking),
            *(s.tailoring.home, s.surroundings),
            parent=self._around.pages,
        )
        page.asked.connect(self.ask_for)
        page.examples_wanted.connect(self._show_examples)
        page.folder_wanted.connect(self._ask_for_folder)
        page.history_wanted.connect(lambda: self._way.open(Place.HISTORY))
        page.earlier_wanted.connect(lambda: self._way.open(EarlierOffersAt()))
        page.opened.connect(self._way.open)
        keys = self._around.keys

        def show_keys() -> None:
            page.card.show_keys(*(keys.text(one) for one in ("accept", "not now", "why")))

        keys.changed.connect(show_keys)
        show_keys()
        return self._placed(page)

    @cached_property
    def mix(self) -> "MixPage":
        from segue.gui.mix_page import MixPage

        s = self._services
        page = MixPage(s.keeper, s.library, s.player, self._around.actions, s.settings, parent=self._around.pages)
        page.back_chosen.connect(lambda: self._way.leave(Place.HOME))
        self._edits_tags(page.tracks)
        return self._placed(page)

    @cached_property
    def replies(self) -> "Replies":
        from segue.gui.replies import Replies

        s = self._services
        return Replies(s.offers(), s.replying(), s.player, self._around.toast)

    @cached_property
    def earlier_offers(self) -> "EarlierOffersPage":
        from segue.gui.earlier_offers_page import EarlierOffersPage

        s = self._services
        page = EarlierOffersPage(
            s.keeper, s.covers, s.library, s.playlists, s.offer_log, self._around.actions, parent=self._around.pages
        )
        page.opened.connect(self._way.open)
        page.back_chosen.connect(lambda: self._way.leave(Place.HOME))
        return self._placed(page)

    @cached_property
    def ask(self) -> "AskPage":
        from segue.gui.ask_page import AskPage
        from segue.gui.found_music import FoundMusic

        s = self._services
        page = AskPage(
            *(s.keeper, s.asking(), s.library, s.player, self._around.actions, s.settings),
            lambda: s.surroundings.activities,
            FoundMusic(s, self._around),
            parent=self._around.pages,
        )
        page.back_chosen.connect(lambda: self._way.leave(Place.HOME))
        s.forgetting().changed.connect(page.tell_anew)
        self._edits_tags(page.list)
        return self._placed(page)

    @cached_property
    def now_playing(self) -> "NowPlayingPage":
        from segue.gui.now_playing_page import NowPlayingPage
        from segue.gui.playing_aside import Tab

        s = self._services
        page = NowPlayingPage(
            *(s.keeper, s.covers, s.library, s.player, s.playlists, s.likings, s.offer_log, s.lyrics()),
            *(s.sounds_like, s.looking_back, self._around.actions, s.clock, s.playing_on.why),
            parent=self._around.pages,
        )
        page.back_chosen.connect(lambda: self._way.leave(Place.HOME))
        page.opened.connect(self._way.open)
        stored = s.settings.get(_ASIDE)
        if stored in [tab.value for tab in Tab]:
            page.aside.show_tab(Tab(stored))
        page.aside.chosen.connect(lambda: s.settings.set(_ASIDE, page.aside.tab.value))
        return self._placed(page)

    @cached_property
    def bookmarks(self) -> "BookmarksPage":
        from segue.gui.bookmarks_page import BookmarksPage

        s = self._services
        page = BookmarksPage(
            *(s.keeper, s.library, s.shelving(), s.bookmarks, self._around.actions, s.clock, self._around.toast),
            self._around.keys,
            parent=self._around.pages,
        )
        self._copies(page.table)
        page.place_wanted.connect(self._search_there)
        return self._placed(page)

    @cached_property
    def plays(self) -> "PlaysPage":
        from segue.gui.plays_page import PlaysPage

        s = self._services
        page = PlaysPage(
            *(s.keeper, s.library, s.player, s.plays, self._around.actions, s.taste(), s.forgetting()),
            *(s.clock, self._around.toast),
            parent=self._around.pages,
        )
        page.back_chosen.connect(lambda: self._way.leave(Place.ALBUMS))
        page.opened.connect(self._way.open)
        self._edits_tags(page.table)
        return self._placed(page)

    # ---- asking

    def ask_for(self, text: str) -> None:
        self._way.open(AskAt())
        self.ask.ask(text)

    def _show_examples(self) -> None:
        self.open_ask()
        self.ask.show_examples()

    def open_ask(self) -> None:
        self._way.open(AskAt())

    # ---- what plays

    def toggle_now_playing(self) -> None:
        """A video is what there is of it."""
        self._way.toggle(VideoAt() if self.video.is_there else NowPlayingAt())

    def _show_video(self) -> None:
        """Who is typing goes on typing."""
        if isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            self._way.go(VideoAt())
        else:
            self._way.open(VideoAt())

    def _leave_video(self) -> None:
        if isinstance(self._way.here, VideoAt):
            self._way.leave(Place.HOME)

    def _tell_where(self, position: timedelta) -> None:
        """What was put on goes on where it was left."""
        words = self.tr("Going on at {time}").format(time=clock(position))
        self._around.toast.offer(words, self.tr("Start over"), lambda: self._services.player.seek(timedelta()))

    def tell_forgotten(self, forgotten: "Forgotten") -> None:
        """That plays are no more, with the way to have them back."""
        toast = self._around.toast
        if not forgotten.plays:
            toast.tell(self.tr("There was nothing to forget"))
            return
        forgetting = self._services.forgetting()

        def back() -> Go:
            forgetting.take_back(forgotten)
            return again

        def again() -> Go:
            forgetting.forget_again(forgotten)
            return back

        toast.tell(
            forgotten.words,
            back,
            stands=lambda: forgotten in forgetting.gone,
            returns=lambda: forgotten not in forgetting.gone,
        )

    @cached_property
    def sleep(self) -> "SleepControls":
        from segue.gui.sleep_controls import SleepControls

        s = self._services
        return SleepControls(s.keeper, self._around.bar, s.player, s.sleep_timer())

    @cached_property
    def private(self) -> "PrivateControls":
        from segue.gui.private_controls import PrivateControls

        s = self._services
        return PrivateControls(s.keeper, self._around.bar, s.private, self._around.toast)

    def _bring_private(self, is_on: bool) -> None:
        """It may be begun elsewhere, and is told of here."""
        _ = self.private

    # ---- bookmarks

    @cached_property
    def marks(self) -> "BookmarkControls":
        from segue.gui.bookmark_controls import BookmarkControls

        s = self._services
        marks = BookmarkControls(s.keeper, s.bookmarks, self._around.toast, self._around.keys, self._around.window)
        marks.all_wanted.connect(lambda: self._way.open(Place.BOOKMARKS))
        marks.note_wanted.connect(self._note_bookmark)
        return marks

    def _show_bookmarks(self) -> None:
        """Their place is there while there are any, or one is there."""
        any_there = bool(self._services.bookmarks.all())
        self._around.sidebar.show_place(Place.BOOKMARKS, any_there or self._way.here is Place.BOOKMARKS)

    def _show_marks(self) -> None:
        """The bookmarks of what plays, on its line."""
        now = self._services.player.current
        marks = [] if now is None else self._services.bookmarks.of(now.track.id)
        self._around.bar.show_marks([one.position for one in marks])

    def _see_its_colours(self, now: NowPlaying | None) -> None:
        """The page of what plays is laid out in them once then, and not in others before."""
        from segue.gui.cover_colours import leading, look_ahead

        path = None if now is None else cover_of(now.track).path
        if path is not None and not self._services.covers.is_seen(path, leading):
            look_ahead(self._services.covers, path)

    def _note_bookmark(self, bookmark: BookmarkId) -> None:
        self._around.sidebar.search.clear()  # it is to be seen
        self._way.open(Place.BOOKMARKS)
        self.bookmarks.note(bookmark)
