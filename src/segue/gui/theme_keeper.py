"""Keeps the application in its theme while the day and the system's scheme change."""

from enum import Enum

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QStyleFactory

from segue.domain.context import Daypart
from segue.gui.style_sheet import palette, style_sheet
from segue.gui.theme import Theme, Type


class Scheme(Enum):
    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class Themed(QObject):
    """A theme to be drawn in, that may become another one.

    `changed` tells the new theme, after style sheet and palette are in force. `motion` is how long a
    movement may take, in milliseconds; 0 where the listener wants none.
    """

    changed = Signal(object)  # Theme
    theme: Theme
    motion: int


class ThemeKeeper(Themed):
    """Keeps the application in its theme: the system's scheme or a chosen one, the accent of the daypart."""

    def __init__(
        self,
        app: QApplication,
        *,
        daypart: Daypart,
        scheme: Scheme = Scheme.SYSTEM,
        moves: bool = True,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._daypart = daypart
        self._chosen: Daypart | None = None
        self.motion = 150 if moves else 0
        app.setStyle(QStyleFactory.create("Fusion"))
        own = QFont(app.font())
        own.setPixelSize(Type.BODY)
        app.setFont(own)
        self.theme = self._made()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._refresh)

    def set_scheme(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._refresh()

    def set_daypart(self, daypart: Daypart) -> None:
        """It is that part of the day now; the accent follows, unless the listener has chosen one."""
        self._daypart = daypart
        self._refresh()

    def set_accent(self, chosen: Daypart | None) -> None:
        """Stay with the accent of one daypart, or with None follow the day again."""
        self._chosen = chosen
        self._refresh()

    def set_moves(self, moves: bool) -> None:
        """Whether things may move to show where they went."""
        self.motion = 150 if moves else 0

    def _made(self) -> Theme:
        daypart = self._chosen or self._daypart
        match self._scheme:
            case Scheme.DARK:
                return Theme.dark(daypart)
            case Scheme.LIGHT:
                return Theme.light(daypart)
            case Scheme.SYSTEM:
                is_light = self._app.styleHints().colorScheme() is Qt.ColorScheme.Light
                return Theme.light(daypart) if is_light else Theme.dark(daypart)

    def _refresh(self) -> None:
        made = self._made()
        if made != self.theme:
            self.theme = made
            self._apply()
            self.changed.emit(made)

    def _apply(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme))


class OnPictures(Themed):
    """What lies on a video is dark, whatever the window is, and plain to see, with the accent of the day."""

    def __init__(self, keeper: ThemeKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._follow(keeper.theme)
        keeper.changed.connect(self._follow)

    @property
    def motion(self) -> int:  # type: ignore[override]  # the keeper's may change
        return self._keeper.motion

    def _follow(self, theme: Theme) -> None:
        dark = Theme.dark(theme.daypart)
        self.theme = replace(dark, second=dark.text)
        self.changed.emit(self.theme)
