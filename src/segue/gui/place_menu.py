"""What can be done with a place in the sidebar: begin there, hide it, put all of them in order."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from segue.core.tailoring import STARTS, Tailoring
from segue.gui.menu_entry import add_entry
from segue.gui.sidebar import Place, Sidebar
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.toast import Toast


class PlaceMenu(QObject):
    arrange_wanted = Signal()

    def __init__(self, keeper: ThemeKeeper, sidebar: Sidebar, tailoring: Tailoring, toast: Toast) -> None:
        super().__init__(sidebar)
        self._keeper = keeper
        self._sidebar = sidebar
        self._tailoring = tailoring
        self._toast = toast
        sidebar.place_menu_wanted.connect(self._open)

    def _open(self, place: Place, at: QPoint) -> None:
        menu, theme, name = QMenu(self._sidebar), self._keeper.theme, self._sidebar.names[place]
        menu.setAccessibleName(name)
        if place.value in STARTS:
            begins = menu.addAction(self.tr("Begin here at each start"))
            begins.setCheckable(True)
            begins.setChecked(self._tailoring.start == place.value)
            begins.triggered.connect(lambda here: self._tailoring.choose_start(place.value if here else None))
            menu.addSeparator()
        add_entry(menu, theme, "eye-off", self.tr("Hide in the sidebar"), lambda: self._hide(place))
        add_entry(menu, theme, "layout-panel-left", self.tr("What the sidebar leads to…"), self.arrange_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _hide(self, place: Place) -> None:
        arranging = self._tailoring.sidebar
        arranging.choose(arranging.now.with_shown(place.value, False))

        def back() -> None:
            arranging.choose(arranging.now.with_shown(place.value, True))

        words = self.tr("{place} is hidden in the sidebar").format(place=self._sidebar.names[place])
        self._toast.tell(words, back, stands=lambda: place.value in arranging.now.hidden)
