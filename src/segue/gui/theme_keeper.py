"""Keeps the application in its theme while the day and the system's scheme change."""

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from segue.core.tailoring import Look, Motion, Rows
from segue.core.tailoring import Scheme as Scheme
from segue.domain.context import Daypart
from segue.gui.accents import with_accent
from segue.gui.behind import Behind, follow, tell
from segue.gui.popups import OwnStyle
from segue.gui.style_sheet import palette, style_sheet
from segue.gui.theme import Theme, Type, pixels, resize_held, scaled

#: A movement takes so long, in milliseconds.
_MOVES_FOR = 150

#: A line of a row at our own size of type, and the air around it.
_LINE, _BETWEEN_LINES, _AIR, _LITTLE_AIR = 18, 2, 14, 8


#: Under this name Qt (6.12) keeps the font that a widget was first given, and gives it back with each style sheet.
_FORMER_FONT = "_q_styleSheetWidgetFont"


class Themed(QObject):
    """A theme to be drawn in, that may become another one.

    `changed` tells the new theme, after style sheet and palette are in force. `motion` is how long a
    movement may take, in milliseconds; 0 where the listener wants none.
    """

    changed = Signal(object)  # Theme
    theme: Theme
    motion: int

    def follow(self, dress: Callable[[Theme], object]) -> None:
        """`dress`, a method of a widget, is called with each other theme: at once, or as the widget is shown."""
        follow(self, dress)

    def tell(self) -> None:
        """The theme is another."""
        tell(self)
        self.changed.emit(self.theme)


class ThemeKeeper(Themed):
    """Keeps the application as the listener wants it to look, while the day and the system's ways change."""

    def __init__(
        self,
        app: QApplication,
        *,
        daypart: Daypart,
        scheme: Scheme = Scheme.SYSTEM,
        moves: bool = True,
        look: Look | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self.look = Look(scheme) if look is None else look
        self._daypart = daypart
        self._moves = moves
        self._behind = Behind(self._grow, self)
        #: How large each size of type is, by how large the listener wants it.
        self._sizes: dict[int, Mapping[Type, int]] = {}
        app.setStyle(OwnStyle())
        self._set_size()
        self.theme = self.made()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._refresh)

    @property
    def motion(self) -> int:  # type: ignore[override]  # the system's may change
        moves = self._moves if self.look.motion is Motion.SYSTEM else self.look.motion is Motion.FULL
        return _MOVES_FOR if moves else 0

    def row(self, lines: int = 1) -> int:
        """How high a row of so many lines is."""
        air = _AIR if self.look.rows is Rows.COMFORTABLE else _LITTLE_AIR
        return scaled(_LINE * lines) + air + _BETWEEN_LINES * (lines - 1)

    def set_look(self, look: Look) -> None:
        before, self.look = self.look, look
        if look.size != before.size or self.made() != self.theme:
            self._put_on(before)
        elif look.rows != before.rows:
            self.tell()

    def set_daypart(self, daypart: Daypart) -> None:
        """It is that part of the day now; the accent follows, unless the listener has chosen one."""
        self._daypart = daypart
        self._refresh()

    def set_moves(self, moves: bool) -> None:
        """Whether the system wants that things move; it holds unless the listener wants it otherwise here."""
        self._moves = moves

    def made(self, *, is_dark: bool | None = None) -> Theme:
        """The theme as it is now, or as it would be in the dark, or in the light."""
        if is_dark is None:
            is_dark = self._is_dark
        theme = Theme.dark(self._daypart) if is_dark else Theme.light(self._daypart)
        return theme if self.look.accent is None else with_accent(theme, self.look.accent)

    @property
    def _is_dark(self) -> bool:
        if self.look.scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is not Qt.ColorScheme.Light
        return self.look.scheme is Scheme.DARK

    def _set_size(self) -> None:
        own = QFont(self._app.font())
        own.setPixelSize(round(Type.BODY * self.look.size / 100))
        self._app.setFont(own)
        self._sizes[self.look.size] = {size: pixels(size) for size in Type}

    def _grow(self, widgets: Iterable[QWidget], before: int) -> None:
        """Whatever was given a font of its own, or a size for its words, while type was as large as `before`."""
        if before == self.look.size:
            return
        now = self._sizes[self.look.size]
        sizes = {were: now[size] for size, were in self._sizes[before].items()}
        for widget in widgets:
            own = widget.font()
            if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and own.pixelSize() in sizes:
                own.setPixelSize(sizes[own.pixelSize()])
                widget.setFont(own)
                widget.setProperty(_FORMER_FONT, None)
            resize_held(widget)
            widget.updateGeometry()
            if isinstance(widget, QAbstractItemView):
                widget.scheduleDelayedItemsLayout()

    def _refresh(self) -> None:
        if self.made() != self.theme:
            self._put_on(self.look)

    def _put_on(self, before: Look) -> None:
        """The look that is to be, where all have that of `before`."""
        left = self._behind.leave(before.size)
        if self.look.size != before.size:
            self._set_size()
            self._grow((*left.seen, *left.fresh), before.size)
        self.theme = self.made()
        self._apply()
        self._behind.dress(left, has_grown=self.look.size != before.size)
        self.tell()
        for one in left.seen:
            if isinstance(one, QAbstractItemView):
                one.executeDelayedItemsLayout()  # else they were painted twice

    def _apply(self) -> None:
        self._app.setStyleSheet("")
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme))


class OnPictures(Themed):
    """What lies on a video is dark, whatever the window is, and plain to see, with the accent that the window has."""

    def __init__(self, keeper: ThemeKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._follow(keeper.theme)
        keeper.changed.connect(self._follow)

    @property
    def motion(self) -> int:  # type: ignore[override]  # the keeper's may change
        return self._keeper.motion

    def _follow(self, theme: Theme) -> None:
        dark = self._keeper.made(is_dark=True)
        self.theme = replace(dark, second=dark.text)
        self.tell()
