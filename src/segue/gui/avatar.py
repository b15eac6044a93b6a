"""A listener as a small disc with their initial, each in a colour of their own."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from segue.domain.listener import initial
from segue.gui.part_colours import part_colour
from segue.gui.theme import Space, Theme, font, mixed
from segue.gui.theme_keeper import ThemeKeeper


def paint_avatar(painter: QPainter, at: QRectF, theme: Theme, name: str, number: int) -> None:
    """The one with this `number` among all of them."""
    colour = part_colour(theme, number)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    # White letters have 4.5 : 1 only on colours a little darker than those of the light scheme.
    painter.setBrush(QColor(colour if theme.is_dark else mixed("#000000", 0.14, colour)))
    painter.drawEllipse(at)
    letter = font(strong=True)
    letter.setPixelSize(round(at.height() * 0.48))
    painter.setFont(letter)
    painter.setPen(QColor("#131417" if theme.is_dark else "#ffffff"))
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter, initial(name))


def avatar_icon(theme: Theme, name: str, number: int, size: int, ratio: float) -> QIcon:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_avatar(painter, QRectF(0, 0, size, size), theme, name, number)
    painter.end()
    return QIcon(picture)


class Avatar(QWidget):
    """Shows one."""

    def __init__(self, keeper: ThemeKeeper, name: str, number: int, size: int = 28) -> None:
        super().__init__()
        self._keeper = keeper
        self._name = name
        self._number = number
        self.setFixedSize(size, size)
        keeper.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._keeper.theme, self._name, self._number)


class AvatarButton(QAbstractButton):
    """Who listens, to be pressed for who else could: `pressed_at` tells where a menu that opens upwards stands."""

    pressed_at = Signal(QPoint)

    _SIZE = 24
    _ROOM = 4

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._name = ""
        self._number = 0
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(lambda: self.pressed_at.emit(self.mapToGlobal(QPoint(0, -Space.XS))))
        keeper.changed.connect(self.update)

    def show_listener(self, name: str, number: int) -> None:
        self._name, self._number = name, number
        words = self.tr("{name} listens").format(name=name)
        self.setToolTip(words)
        self.setAccessibleName(self.tr("{name} listens. Let someone else listen").format(name=name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._SIZE + 2 * self._ROOM, self._SIZE + 2 * self._ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.strong_line), 2))
            painter.drawEllipse(whole.adjusted(1, 1, -1, -1))
        inset = self._ROOM + (1 if self.isDown() else 0)
        paint_avatar(painter, whole.adjusted(inset, inset, -inset, -inset), theme, self._name, self._number)
