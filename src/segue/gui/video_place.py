"""Where a video is shown: among the pages of the window while it plays, and over the whole screen if wished."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from segue.core.playback import NowPlaying, Player, State
from segue.domain.play import Ending

if TYPE_CHECKING:
    from segue.core.screen import Screen
    from segue.core.subtitles import Subtitles
    from segue.gui.theme_keeper import ThemeKeeper
    from segue.gui.video_stage import VideoStage


class VideoPlace(QObject):
    """`begun` tells that there is a video that the listener wants to see, `ended` that there is none any more.

    A video that comes by itself after another one is not brought before a listener who has left that one.
    """

    begun = Signal()
    ended = Signal()

    def __init__(
        self,
        keeper: "ThemeKeeper",
        player: Player,
        screen: "Screen",
        subtitles: "Callable[[], Subtitles]",
        window: QWidget,
        pages: QStackedWidget,
        whole: QStackedWidget,
    ) -> None:
        """`whole` is all of the window; its pages are among the `pages` in one of it."""
        super().__init__(window)
        self._keeper = keeper
        self._player = player
        self._screen = screen
        self._subtitles = subtitles
        self._window = window
        self._pages = pages
        self._whole = whole
        self._below: QWidget | None = None
        self._path: Path | None = None
        self._comes_by_itself = False
        self._was_maximised = self._was_page = False
        #: Whether it has the whole screen.
        self.is_full = False
        player.left.connect(lambda left: self._note(left.ending))
        player.now_playing.connect(self._follow)
        window.installEventFilter(self)

    @cached_property
    def stage(self) -> "VideoStage":
        from segue.gui.video_stage import VideoStage  # late: brings QtMultimedia

        stage = VideoStage(self._keeper, self._player, self._screen, self._subtitles())
        stage.full_wished.connect(self.show_full)
        self._pages.addWidget(stage)
        return stage

    @property
    def is_there(self) -> bool:
        """Whether there is a video to be seen."""
        return self._path is not None

    def toggle_full(self) -> None:
        if self.is_there:
            self.show_full(not self.is_full)

    def show_full(self, is_full: bool) -> None:
        if is_full is self.is_full:
            return
        self.is_full = is_full
        window, whole, stage = self._window, self._whole, self.stage
        if is_full:
            self._below = whole.currentWidget()
            self._was_maximised = window.isMaximized()
            self._was_page = self._pages.currentWidget() is stage
            whole.addWidget(stage)
            whole.setCurrentWidget(stage)
            window.showFullScreen()
        else:
            self._pages.addWidget(stage)
            if self.is_there and self._was_page:
                self._pages.setCurrentWidget(stage)
            if self._below is not None:
                whole.setCurrentWidget(self._below)
            if self._was_maximised:
                window.showMaximized()
            elif window.isFullScreen():
                window.showNormal()
        stage.show_full(is_full)
        if stage.isVisible():
            stage.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The desktop may end it, too."""
        if event.type() is QEvent.Type.WindowStateChange and self.is_full and not self._window.isFullScreen():
            self.show_full(False)
        return False

    def _note(self, ending: Ending) -> None:
        self._comes_by_itself = ending in (Ending.FINISHED, Ending.FAILED)

    def _follow(self, now: NowPlaying | None) -> None:
        comes_by_itself, self._comes_by_itself = self._comes_by_itself, False
        before = self._path
        if now is None or not now.track.tags.is_video:
            self._path = None
            if before is not None:
                self.show_full(False)
                self.ended.emit()
        elif now.track.path != before and self._player.state is State.PLAYING:
            self._path = now.track.path
            if before is None or not comes_by_itself:
                self.begun.emit()
