"""How Segue looks and where it is to be seen, as the listener has set it, and the covers that it shows."""

from PySide6.QtWidgets import QApplication

from segue.core.presence import Presence
from segue.core.tailoring import Tailoring
from segue.domain.context import Context
from segue.gui.covers import Covers
from segue.gui.theme_keeper import ThemeKeeper
from segue.parts.files import Files
from segue.parts.ground import Ground


class Looks:
    def __init__(self, app: QApplication, ground: Ground, files: Files) -> None:
        self._clock = ground.world.clock
        self.tailoring = Tailoring(ground.profile.settings)
        self.keeper = ThemeKeeper(app, daypart=Context(self._clock.now()).daypart, look=self.tailoring.look)
        self.tailoring.looks_otherwise.connect(self.keeper.set_look)
        self.covers = Covers(files.cover)
        self.presence = Presence(ground.profile.settings)

    def follow_the_day(self) -> None:
        self.keeper.set_daypart(Context(self._clock.now()).daypart)
