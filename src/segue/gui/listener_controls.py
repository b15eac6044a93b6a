"""Who listens, at the foot of the sidebar, and the menu by which someone else does."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from segue.core.listeners import Listeners
from segue.gui.avatar import avatar_icon
from segue.gui.icons import icon
from segue.gui.menu_entry import shown_in_menu
from segue.gui.sidebar import Sidebar
from segue.gui.theme import Type, font
from segue.gui.theme_keeper import ThemeKeeper

_ICON = 18


class ListenerControls(QObject):
    """There only where there are several. `all_wanted` asks for where they are added and named."""

    all_wanted = Signal()

    def __init__(self, keeper: ThemeKeeper, sidebar: Sidebar, listeners: Listeners) -> None:
        super().__init__(sidebar)
        self._keeper = keeper
        self._sidebar = sidebar
        self._listeners = listeners
        sidebar.listener.pressed_at.connect(self._open)
        listeners.changed.connect(lambda _: self._show())
        self._show()

    def _show(self) -> None:
        listeners = self._listeners
        current = listeners.current
        number = next((at for at, one in enumerate(listeners.all) if one == current), 0)
        self._sidebar.listener.show_listener(current.name, number)
        self._sidebar.listener.setVisible(len(listeners.all) > 1)

    def _open(self, at: QPoint) -> None:
        menu = QMenu(self._sidebar)
        theme, ratio = self._keeper.theme, self._sidebar.devicePixelRatioF()
        current = self._listeners.current
        for number, one in enumerate(self._listeners.all):
            name = shown_in_menu(one.name)
            entry = menu.addAction(avatar_icon(theme, one.name, number, _ICON, ratio), name)
            if one == current:
                entry.setFont(font(Type.BODY, strong=True))
            else:
                entry.triggered.connect(lambda _=False, one=one: self._listeners.switch(one))
        menu.addSeparator()
        more = menu.addAction(icon("users", theme.second, 16), self.tr("Listeners…"))
        more.triggered.connect(lambda _=False: self.all_wanted.emit())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at - QPoint(0, menu.sizeHint().height()))
