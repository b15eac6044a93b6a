"""What another `segue` of the same machine hands over is done, and answered."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segue.domain.location import named
from segue.domain.speech import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from segue.core.control import Control
    from segue.core.library import Library
    from segue.core.listeners import Listeners
    from segue.core.settings_file import SettingsFile
    from segue.gui.main_window import MainWindow
    from segue.gui.two_windows import TwoWindows
    from segue.parts.offering import Offering
    from segue.parts.opening import Opening
    from segue.parts.playing import Playing

    Message: TypeAlias = dict[str, Any]


class Messages:
    def __init__(
        self,
        playing: Playing,
        library: Library,
        offering: Offering,
        opening: Opening,
        listeners: Listeners,
        settings_file: Callable[[], SettingsFile],
        windows: TwoWindows,
        window: MainWindow,
    ) -> None:
        self._playing = playing
        self._library = library
        self._offering = offering
        self._opening = opening
        self._listeners = listeners
        self._settings_file = settings_file
        self._windows = windows
        self._window = window

    def hear(self, message: Message) -> Message:
        match message:
            case {"open": list(texts), "listener": str(name)} if self._is_another(name):
                listener = self._listeners.called(name)
                if listener is None:
                    return {"error": tr("There is no listener called “{name}”.").format(name=name)}
                self._listeners.switch(listener, [str(text) for text in texts])
            case {"open": list(texts)}:
                was_seen = self._windows.is_looked_at
                self._windows.show(str(message.get("token", "")))
                if was_seen and not texts:
                    self._tell_open()
                try:
                    self._opening.open_named(named([str(text) for text in texts]))
                except ValueError as error:
                    return {"error": f"{error}."}
            case {"scan": list(folders)}:
                for folder in folders:
                    self._library.add_folder(Path(folder))
                if not folders:
                    self._library.scan()
            case {"import settings": str(text)}:
                return self._take_settings(text)
            case {"import playlists": list(paths)}:
                self._windows.show_main()
                self._window.playlists.exchange.bring([Path(path) for path in paths])
            case {"ctl": str(word)}:
                return self._control.hear(word, [str(argument) for argument in message.get("with", [])])
            case _:
                return {"error": tr("Segue does not know what to do with this.")}
        return {}

    def _tell_open(self) -> None:
        """Whoever starts Segue while they look at it would see nothing come of it."""
        toast = self._window.toast
        if self._windows.is_mini:
            toast.offer(
                tr("Segue is open already, as the mini player."), tr("Open the window"), self._windows.show_main
            )
        else:
            toast.tell(tr("Segue is open already."))

    @cached_property
    def _control(self) -> Control:
        from segue.core.control import Control

        playing = self._playing
        return Control(playing.player, self._offering.offers, playing.surroundings, self._opening.queue)

    def _take_settings(self, text: str) -> Message:
        taken = self._settings_file().take_text(text)
        if isinstance(taken, str):
            return {"error": taken}
        self._window.choices.settings.parts.settings_file.tell(taken)
        return {"changed": list(taken.changed), "same": taken.same, "unknown": list(taken.unknown)}

    def _is_another(self, name: str) -> bool:
        return self._listeners.called(name) != self._listeners.current
