"""The private session in the window: what begins and ends it, and the mark in the player bar while it is on."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from segue.core.private_session import PrivateSession
from segue.gui.icons import icon
from segue.gui.player_bar import PlayerBar
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class PrivateControls(QObject):
    """Shows in the bar whether one is on, and says what that means when it begins and ends."""

    def __init__(self, keeper: ThemeKeeper, bar: PlayerBar, session: PrivateSession, toast: Toast) -> None:
        super().__init__(bar)
        self._keeper = keeper
        self._bar = bar
        self._session = session
        self._toast = toast
        session.changed.connect(self._tell)
        bar.private_wanted.connect(self._open)
        bar.show_private(session.is_on)

    def add_to(self, menu: QMenu) -> None:
        is_on = self._session.is_on
        words = self.tr("End the private session") if is_on else self.tr("Private session")
        entry = menu.addAction(icon("eye-off", self._keeper.theme.second, 16), words)
        entry.triggered.connect(lambda _=False: self._session.set_on(not is_on))

    def _open(self, at: QPoint) -> None:
        menu = QMenu(self._bar)
        self.add_to(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))

    def _tell(self, is_on: bool) -> None:
        self._bar.show_private(is_on)
        if is_on:
            self._toast.tell(self.tr("A private session: nothing that you play is kept or learned from"))
        else:
            self._toast.tell(self.tr("The private session has ended, and nothing of it was kept"))
