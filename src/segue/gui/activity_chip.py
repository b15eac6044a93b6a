"""What the listener is doing now, in a word and its icon, and a menu to say so."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from segue.domain.context import Activity
from segue.domain.wording import capital, doing
from segue.gui.icons import icon, icon_of, pixmap
from segue.gui.menu_entry import add_name
from segue.gui.popups import Menu
from segue.gui.sides import placed
from segue.gui.theme import Space, Theme, Type, font, sign_size
from segue.gui.theme_keeper import Themed

_ACTIVITY_ICONS = {
    "working": "briefcase",
    "gaming": "gamepad-2",
    "exercising": "dumbbell",
    "relaxing": "armchair",
    "cooking": "chef-hat",
    "reading": "book-open",
}


def activity_icon(activity: Activity | None) -> str:
    """The icon of an activity; one that the listener made up has a tag."""
    return "circle-dashed" if activity is None else _ACTIVITY_ICONS.get(activity, "tag")


def activity_word(activity: Activity) -> str:
    """As it stands alone."""
    return capital(doing(activity))


#: How far its chevron begins from its end; where it is only a sign, they stand close, and it is so wide.
_CHEVRON, _SHORT_CHEVRON, _SHORT = 22, 18, 50


class ActivityChip(QPushButton):
    """What the listener is doing now, and a menu to say so."""

    chosen = Signal(object)  # Activity | None

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self._activity: Activity | None = None
        self._activities: tuple[Activity, ...] = ()
        self._is_short = self._is_plain = self._is_noticed = False
        self.setProperty("kind", "chip")
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.aboutToHide.connect(self._forget_pointer)
        self.setMenu(self._menu)
        self.show_activity(None)
        keeper.changed.connect(self._dress)

    def open_menu(self) -> None:
        """Above it, with what is done now under the keyboard."""
        self._fill()
        self._menu.popup(self.mapToGlobal(QPoint(0, -self._menu.sizeHint().height())))
        self._menu.setActiveAction(next(action for action in self._menu.actions() if action.isChecked()))

    def show_activities(self, activities: Sequence[Activity]) -> None:
        self._activities = tuple(activities)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt leaves no room before the icon of a button that it knows to have a menu."""
        super().initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu

    def _forget_pointer(self) -> None:
        """Over a menu it leaves the button without a word."""
        self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, self.rect().contains(self.mapFromGlobal(QCursor.pos())))
        self.update()

    def show_activity(self, activity: Activity | None, is_noticed: bool = False) -> None:
        self._activity, self._is_noticed = activity, is_noticed
        self._fit()
        self.setAccessibleName(self.tr("Activity: {word}").format(word=self._word(activity)))
        self._dress(self._keeper.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_plain and not self._is_short:
            return
        painter = QPainter(self)
        side = sign_size(14)
        from_end = (_SHORT_CHEVRON if self._is_short else _CHEVRON) - 14 + side
        at = QRectF(self.width() - from_end, (self.height() - side) / 2, side, side)
        chevron = pixmap("chevron-down", self._keeper.theme.second, side, self.devicePixelRatioF())
        painter.drawPixmap(placed(at, QRectF(self.rect()), self).topLeft(), chevron)

    def show_short(self, is_short: bool) -> None:
        self._is_short = is_short
        self._fit()

    def show_plain(self, is_plain: bool) -> None:
        """Whether its word has no chevron behind it: there is room for one of them."""
        if is_plain is not self._is_plain:
            self._is_plain = is_plain
            self.setStyleSheet("QPushButton { padding-right: 2px }" if is_plain else "")
            self._fit()

    def _fit(self) -> None:
        words = self._word(self._activity) if self._activity is not None else self.tr("Activity")
        self.setText("" if self._is_short else words)
        asks = self.tr("What are you doing? It helps Segue to offer what fits.")
        told = self.tr("Noticed by the programs that run. Is it something else?")
        more = told if self._is_noticed else asks
        is_sign_alone = self._is_short and self._activity is not None
        self.setToolTip(f"{words}\n{more}" if is_sign_alone else more)
        self.updateGeometry()

    def width_at_most(self, is_short: bool) -> int:
        """With whichever activity; as it is where it `is_short`."""
        if is_short:
            return self._short_width()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = [self.tr("Activity"), *(self._word(activity) for activity in self._activities)]
        option.text = max(words, key=self.fontMetrics().horizontalAdvance)
        contents = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, option.text)
        contents += QSize(self.iconSize().width() + Space.XS, 0)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, contents, self).width()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._short_width(), hint.height()) if self._is_short else hint

    def _short_width(self) -> int:
        return _SHORT + sign_size(18) - 18 + sign_size(14) - 14

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _word(self, activity: Activity | None) -> str:
        return self.tr("None") if activity is None else activity_word(activity)

    def _dress(self, theme: Theme) -> None:
        colour = theme.second if self._activity is None else theme.accent
        side = sign_size(18)
        before = Space.XS if self.isRightToLeft() else 0
        self.setIcon(icon_of(activity_icon(self._activity), colour, side, gap=Space.XS, before=before))
        self.setIconSize(QSize(side + Space.XS, side))

    def _fill(self) -> None:
        self._menu.clear()
        add_name(self._menu, self.tr("What are you doing?"))
        theme = self._keeper.theme
        choices: tuple[Activity | None, ...] = (*self._activities, None)
        for activity in choices:
            if activity is None:
                self._menu.addSeparator()
            is_now = activity == self._activity
            tint = theme.accent if is_now else theme.second
            action = self._menu.addAction(icon(activity_icon(activity), tint, 18), self._word(activity))
            action.setFont(font(Type.BODY, strong=is_now))
            action.setCheckable(True)
            action.setChecked(is_now)
            action.triggered.connect(lambda _=False, chosen=activity: self.chosen.emit(chosen))
