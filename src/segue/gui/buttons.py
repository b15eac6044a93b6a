"""The buttons: one primary in a place, secondary and quiet ones beside it, and icons with names."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolButton, QWidget

from segue.gui.icons import icon, icon_of, icon_size
from segue.gui.theme import Space, Theme, Type, font, sign_size
from segue.gui.theme_keeper import Themed

#: What points along the way of reading, and so the other way where that is the other way.
_MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}

#: The edges that the style sheet draws around a button when it has the focus, and these with its padding: where there
#: is less air than that around an icon, it would be drawn smaller than it is.
_EDGES, _PADDED = 4, 12


class PrimaryButton(QPushButton):
    """The one thing to do here, filled with the accent; `icon_name` is shown filled before its text."""

    def __init__(
        self, keeper: Themed, text: str, icon_name: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "primary")
        self.setAutoDefault(True)  # Return presses it while it has the focus, also outside of dialogs
        self.setFont(font(Type.BODY, strong=True))
        self._icon_name = icon_name
        self._dress(keeper.theme)
        keeper.follow(self._dress)

    def _dress(self, theme: Theme) -> None:
        if self._icon_name is not None:
            is_filled = self._icon_name == "play"
            ink, name = theme.on_accent, self._icon_name
            self.setIcon(icon(name, ink, 16, filled=is_filled, gap=Space.XS, unable=theme.second))
            self.setIconSize(icon_size(16, Space.XS))


def secondary_button(text: str) -> QPushButton:
    return QPushButton(text)


def accent_button(text: str) -> QPushButton:
    """A quiet button in the accent, for the one thing to do where a filled one would be too loud."""
    made = QPushButton(text)
    made.setFont(font(Type.BODY, strong=True))
    made.setProperty("kind", "accent")
    return made


def quiet_button(text: str) -> QPushButton:
    """A button that is text until it is pointed at."""
    made = QPushButton(text)
    made.setProperty("kind", "quiet")
    return made


class SentenceButton(QPushButton):
    """A sentence to press, on as many lines as it needs. One that `is_quiet` is text until it is pointed at."""

    def __init__(self, text: str, *, is_quiet: bool = True) -> None:
        super().__init__(text)
        if is_quiet:
            self.setProperty("kind", "quiet")
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        one_line = super().sizeHint()
        if width >= one_line.width():
            return one_line.height()
        beside = one_line.width() - self.fontMetrics().horizontalAdvance(self.text())
        room = QRect(0, 0, max(1, width - beside), 100_000)
        words = self.fontMetrics().boundingRect(room, self._written(), self.text())
        return max(one_line.height(), one_line.height() - self.fontMetrics().height() + words.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(super().sizeHint().width(), 12 * self.fontMetrics().averageCharWidth()), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        option, painter, style = QStyleOptionButton(), QPainter(self), self.style()
        self.initStyleOption(option)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        inside = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        # What the style sheet writes it with where it is pointed at, it tells nobody.
        live = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken | QStyle.StateFlag.State_HasFocus
        is_live = bool(option.state & live) and self.isEnabled()
        palette = QApplication.palette() if is_live else option.palette
        painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
        painter.drawText(inside, self._written(), self.text())

    def _written(self) -> int:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)


class IconButton(QToolButton):
    """An icon that can be pressed, with so much `air` around it; of `most` pixels at the most, beside type of any
    size. `name` is told to screen readers and shown as its tool tip.
    """

    def __init__(
        self,
        keeper: Themed,
        icon_name: str,
        name: str,
        *,
        size: int = 20,
        air: int = 14,
        checkable: bool = False,
        filled: bool = False,
        most: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._icon_name = icon_name
        self._size = size
        self._air = air
        self._most = most
        if air < _PADDED:
            self.setProperty("kind", "tight")
        self._filled = filled
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_as(icon_name, name)
        keeper.follow(self._dress)

    def show_as(self, icon_name: str, name: str) -> None:
        """From now on this icon under this name."""
        self._icon_name = icon_name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._dress(self._keeper.theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is on has a dot below it, for those who do not see the colour."""
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._keeper.theme.accent))
            painter.drawEllipse(QPointF(self.width() / 2, self.height() - 2.5), 1.75, 1.75)

    def _dress(self, theme: Theme) -> None:
        on = theme.accent if self.isCheckable() else None
        name = _MIRRORED.get(self._icon_name, self._icon_name) if self.isRightToLeft() else self._icon_name
        size = sign_size(self._size)
        whole = size + self._air
        if self._most is not None:
            size, whole = min(size, self._most - _EDGES), min(whole, self._most)
        self.setIcon(icon_of(name, theme.second, size, on, filled=self._filled))
        self.setIconSize(QSize(size, size))
        self.setFixedSize(whole, whole)
