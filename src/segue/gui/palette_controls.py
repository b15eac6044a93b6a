"""Does what is chosen in the palette."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from segue.core.finding import Found
from segue.gui.command import Command, Commands
from segue.gui.found_music import FoundMusic
from segue.gui.palette_rows import Ask
from segue.gui.places.area import Around
from segue.gui.services import Services
from segue.gui.targets import AskAt

if TYPE_CHECKING:
    from segue.gui.palette import How, Palette


class PaletteControls(QObject):
    def __init__(
        self, services: Services, around: Around, commands: Commands, ask_for: Callable[[str], None]
    ) -> None:
        """`ask_for` asks Segue, in the place where one does."""
        super().__init__(around.window)
        self._services = services
        self._around = around
        self._commands = commands
        self._ask_for = ask_for
        self._music = FoundMusic(services, around)

    @cached_property
    def palette(self) -> "Palette":
        from segue.gui.palette import Palette  # late: it costs no start

        s, around = self._services, self._around
        palette = Palette(
            *(s.keeper, s.covers, self._music.covers, s.finding(), s.recent_choices(), self._commands, around.keys),
            around.window,
        )
        palette.chosen.connect(self._do)
        return palette

    def open(self) -> None:
        self.palette.open()

    def _do(self, what: Found | Command | Ask, how: "How") -> None:
        match what:
            case Ask(""):
                self._around.way.open(AskAt())
            case Ask(text):
                self._ask_for(text)
            case Command(id=command):
                self._commands.do(command)
            case Found():
                self._do_with_music(what, how)

    def _do_with_music(self, found: Found, how: "How") -> None:
        from segue.gui.palette import How  # brought with it

        match how:
            case How.PLAY:
                self._music.play(found)
            case How.QUEUE:
                self._music.queue(found)
            case How.GO:
                self._music.look_at(found)
