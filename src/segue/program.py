"""A running Segue with its window: the parts are made here, joined, begun, and taken down in order."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from segue.adapters.sqlite.profile import open_profile
from segue.core.errors import WorldError
from segue.core.listeners import Listeners
from segue.domain.listener import root_of
from segue.domain.location import Named
from segue.domain.speech import tr
from segue.gui.language import LANGUAGE, say_in_chosen
from segue.gui.main_window import MainWindow
from segue.gui.two_windows import TwoWindows
from segue.parts.elsewhere import Elsewhere
from segue.parts.files import Files
from segue.parts.ground import Ground
from segue.parts.habits import Habits
from segue.parts.hearing import Hearing
from segue.parts.looks import Looks
from segue.parts.music import Music
from segue.parts.offering import Offering
from segue.parts.opening import Opening
from segue.parts.playing import Playing
from segue.parts.services import services
from segue.parts.sharing import Sharing
from segue.parts.world import World

if TYPE_CHECKING:
    from segue.core.blending import Blending
    from segue.core.learning import Learning
    from segue.core.manners import Manners
    from segue.core.offers import Offers
    from segue.core.remote import Remote
    from segue.core.settings_file import SettingsFile
    from segue.parts.desktop import Desktop
    from segue.parts.messages import Messages

__all__ = ["Program", "World"]

#: How long after the window is there the library is looked at again: what starts then would take time from it.
RESCAN_AFTER_MS = 1500

#: And the queue of the last time is there again, and the log is learned: by then the first rows are drawn.
RESTORES_AFTER_MS = 50
LEARNS_AFTER_MS = 100

#: And the desktop is told of the player, in two steps: each takes some 15 ms, and the window is there.
JOINS_TRAY_AFTER_MS = 300
JOINS_BUS_AFTER_MS = 400

#: How often the accent follows the day, and the journal is folded into the database file.
DAYPART_EVERY = timedelta(minutes=5)
TIDY_EVERY = timedelta(minutes=5)


class Program:
    """Opens the profile in `folder` and shows the window. Raises ProfileError, and has changed nothing then.

    What the first look at the window does not need is made, and its modules read, when it is asked for. What can be
    made again lies in `cache`, or in the profile where there is none, in that of the first of its listeners.
    """

    def __init__(self, app: QApplication, folder: Path, world: World, cache: Path | None = None) -> None:
        self._app = app
        self._is_learning = False
        self.profile = profile = open_profile(folder, world.clock.now())
        say_in_chosen(app, profile.settings.get(LANGUAGE))
        profile.plays.recover()
        self._sharing = Sharing(profile, world.clock.now())
        self.ground = ground = Ground(profile, world, cache or root_of(folder))
        self.files = files = Files(ground, keeps_covers=lambda: not self.player.is_private)
        self.looks = looks = Looks(app, ground, files)
        self.playing = playing = Playing(ground)
        sharing, player = self._sharing, playing.player
        self.listeners = Listeners(
            *(sharing.store, sharing.slug, player, ground.library_worker, world.alarms, world.clock)
        )
        self.music = music = Music(
            *(ground, files, playing, looks.covers),
            for_you=lambda: self.habits.for_you,
            blending=lambda: self.blending,
            regroup=lambda: self.learning.regroup(),
            window=lambda: self.window,
        )
        self.hearing = Hearing(ground, music, window=lambda: self.window)
        self.elsewhere = elsewhere = Elsewhere(
            *(ground, playing, music), relearn=lambda: self.learning.relearn(), window=lambda: self.window
        )
        self.habits = habits = Habits(
            *(ground, playing, music, elsewhere),
            learn=self._learn,
            reconsider=lambda: self.offers.reconsider(),
            wanted=lambda: self.offering.home.wanted(),
            window=lambda: self.window,
        )
        self.offering = offering = Offering(
            *(ground, playing, music, habits), learn=self._learn, window=lambda: self.window
        )
        self.opening = opening = Opening(playing, music, window=lambda: self.window)
        self.player, self.surroundings = player, playing.surroundings
        self.bookmarks, self.stations = playing.bookmarks, playing.stations
        self.library, self.likings, self.playlists = music.library, music.likings, music.playlists
        self.keeper = looks.keeper
        self._join()
        told = services(
            *(ground, files, looks, playing, music, elsewhere, self.hearing, habits, offering, opening),
            *(self.listeners, lambda: self.settings_file, lambda: self.remote),
        )
        self.window = MainWindow(told)
        self.window.begin()
        self.windows = TwoWindows(self.window, told)

    def _join(self) -> None:
        """Let parts that were made hear of one another, in this order."""
        self.player.played.connect(lambda played: self.habits.hear(*played))
        self.library.scanned.connect(lambda _: self.looks.covers.doubt())
        self.library.scanned.connect(lambda _: self.ground.library_worker.submit(_give_back))
        self.library.scanned.connect(self.elsewhere.place_songs)
        self.library.scanned.connect(self.music.place_wanted)

    @property
    def offers(self) -> "Offers":
        return self.offering.offers

    @property
    def blending(self) -> "Blending":
        return self.offering.blending

    @property
    def manners(self) -> "Manners":
        return self.offering.manners

    @property
    def learning(self) -> "Learning":
        return self.habits.learning

    @cached_property
    def remote(self) -> "Remote":
        from segue.core.remote import Remote

        return Remote(
            self.player,
            self.playlists,
            lambda: self.music.smart_playlists,
            lambda: self.blending,
            self.offers,
            self.profile.offers,
        )

    @cached_property
    def settings_file(self) -> "SettingsFile":
        from segue.adapters.text_files import DiskTexts
        from segue.core.settings_file import SettingsFile

        made = SettingsFile(self.profile.settings, DiskTexts(), self.ground.opener)
        made.changed.connect(lambda _: self._follow_settings())
        return made

    @cached_property
    def desktop(self) -> "Desktop":
        from segue.parts.desktop import Desktop  # late: once the window is there

        return Desktop(
            *(self.ground, self.files, self.playing, self.music, self.habits, self.offering, lambda: self.remote),
            *(self.looks.presence, self.keeper, self.windows, self.window),
        )

    @cached_property
    def _messages(self) -> "Messages":
        from segue.parts.messages import Messages  # late: once something is handed over

        return Messages(
            *(self.playing, self.library, self.offering, self.opening, self.listeners),
            *(lambda: self.settings_file, self.windows, self.window),
        )

    def _follow_settings(self) -> None:
        """Settings have come from a file, or have gone back: whoever has read them reads them again."""
        self.looks.tailoring.reread()
        self.player.reread()
        self.playing.equalising.reread()
        self.playing.shuffling.reread()
        self.habits.playing_on.reread()
        self.music.separating.reread()
        for one in (self.looks.presence, self.manners, self.offering.activities):
            one.changed.emit(None)
        self.window.reread()

    def begin(self) -> None:
        """Show the window, and then do what need not be done before: rescan, learn, consider an offer, copy."""
        self.window.setFocus()  # else the search field would have it, as if one typed, and Space would not play
        self.windows.begin()
        self._sharing.note()
        for after, what in (
            (RESTORES_AFTER_MS, self._restore),
            (LEARNS_AFTER_MS, self._learn),
            (JOINS_TRAY_AFTER_MS, lambda: self.desktop.join_tray(self._app)),
            (JOINS_BUS_AFTER_MS, lambda: self.desktop.join_bus(self.open_named)),
            (RESCAN_AFTER_MS, self._look_again),
        ):
            QTimer.singleShot(after, self.window, what)

    def _restore(self) -> None:
        """What was to be played when an earlier program ended."""
        self.playing.kept_queue.restore(self.offering.go_on)

    def _learn(self) -> None:
        """Once, and before anything is asked of what was learned."""
        if self._is_learning:
            return
        self._is_learning = True
        _ = self.habits.taste  # a pause may end with the queue
        self.ground.world.alarms.every("daypart", DAYPART_EVERY, self._follow_the_day)
        self.ground.world.alarms.every("tidy", TIDY_EVERY, self.files.tidy)
        _ = self.music.likings_in_files  # it hears from now on what is rated
        self.learning.begin(self.offers.begin)

    def _follow_the_day(self) -> None:
        self.looks.follow_the_day()
        self.surroundings.look()
        self.window.follow_the_day()

    def _look_again(self) -> None:
        worker = self.ground.library_worker
        worker.submit(self.files.put_back_unfinished)
        self.music.watching.begin()
        self._sharing.finish(self.library, worker)
        if self.library.folders:
            self.library.scan()
        else:
            self.library.find_ahead()
        self.elsewhere.begin()
        worker.submit(self.files.copy, self._tell)
        self.music.likings_in_files.begin()
        self.hearing.begin()
        self.offering.begin_to_look()

    def _tell(self, text: str | None) -> None:
        if text is not None:
            self.window.toast.tell(text)

    def open(self, paths: Sequence[Path]) -> None:
        """Play files and folders from anywhere, and what lists name of the library; of a recipe a blend is made."""
        self.opening.open(paths)

    def open_named(self, its: Named) -> None:
        """As `open`, and stations too; these are in front of what is brought."""
        self.opening.open_named(its)

    def hear(self, message: dict[str, Any]) -> dict[str, Any]:
        """What another `segue` hands over. Told is what it is answered."""
        return self._messages.hear(message)

    def show_engine(self) -> None:
        """It has come, and has a name now."""
        self.window.show_engine()

    def tell_engine_replaced(self) -> None:
        self.window.toast.tell(
            tr("The sound had stopped answering. It has been started anew, and goes on where it was.")
        )

    def close(self) -> None:
        """End the listen under way, let what was begun finish, and close what was opened.

        First each part stops giving its workers more to do; then these end what they have; the profile is the last.
        """
        self.playing.kept_queue.keep()
        self.desktop.leave()
        self.playing.stop()
        self.music.stop()
        self.elsewhere.close()
        self.hearing.close()
        self.ground.world.watch.close()
        self.ground.world.alarms.close()
        self.files.close_reader()
        self.looks.covers.close()
        self.desktop.close()
        self.offering.close()
        self.habits.stop()
        self.files.close_stores()
        self.ground.close_workers()
        self.habits.close()
        self.playing.close()
        self.music.close()
        self.windows.close()
        shiboken6.delete(self.window)  # nothing may look at what is closed next
        shiboken6.delete(self.looks.covers)
        shiboken6.delete(self.keeper)  # else it dresses the application for as long as that lives
        with suppress(WorldError):  # a full disk: the next start takes longer
            self.profile.tracks.keep_first_look()
        self.profile.close()


def _give_back() -> None:
    from segue.adapters.memory import give_back  # late: brings ctypes

    give_back()
