"""A heart and five stars: what the listener says of one track, shown and said."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QHBoxLayout, QWidget

from segue.domain.liking import MOST_STARS, STEP
from segue.domain.wording import stars
from segue.gui.icons import pixmap
from segue.gui.stars import STARS, StarColours, growth, paint_stars, rating_at
from segue.gui.theme import Radius, Space, mixed, sign_size
from segue.gui.theme_keeper import Themed

_HEART = 14
_EDGE = 3  # around the heart and around the stars, for their focus


class LikingBar(QWidget):
    """Shows what it is told, and tells what is chosen; it changes nothing by itself."""

    love_chosen = Signal(bool)
    rating_chosen = Signal(object)  # float | None

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heart = Heart(keeper)
        self.heart.clicked.connect(lambda: self.love_chosen.emit(not self.heart.is_loved))
        self.stars = Stars(keeper)
        self.stars.chosen.connect(self.rating_chosen)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.heart)
        layout.addWidget(self.stars)

    def show_liking(self, rating: float | None, is_loved: bool) -> None:
        self.heart.show_loved(is_loved)
        self.stars.show_rating(rating)


class Heart(QAbstractButton):
    """Shows whether a track is loved; it changes nothing by itself."""

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self.is_loved = False
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        keeper.changed.connect(self._fit)
        self.show_loved(False)

    def _fit(self) -> None:
        side = sign_size(_HEART) + 2 * _EDGE
        self.setFixedSize(side, side)
        self.update()

    def show_loved(self, is_loved: bool) -> None:
        self.is_loved = is_loved
        words = self.tr("No longer love") if is_loved else self.tr("Love")
        self.setAccessibleName(words)
        self.setToolTip(f"{words} (Alt+L)")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        if self.hasFocus():
            _paint_focus(painter, self, theme.accent)
        colour = theme.accent if self.is_loved else theme.text if self.underMouse() else theme.second
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            QPoint(_EDGE, _EDGE), pixmap("heart", colour, sign_size(_HEART), ratio, filled=self.is_loved)
        )


class Stars(QAbstractSlider):
    """Five stars to choose from, in halves. `chosen` tells how many, None where the same were chosen again.

    With the keyboard: the arrows half a star, digits so many, Delete none.
    """

    chosen = Signal(object)  # float | None

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._rating: float | None = None
        self._pointed: float | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, round(MOST_STARS / STEP))
        self.setPageStep(round(1 / STEP))
        self._fit()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Rating"))
        self.setToolTip(self.tr("Rate (Alt+1 to Alt+5; Alt+0 for none)"))
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedSize(STARS * growth() + QSize(2 * _EDGE, 2 * _EDGE))
        self.update()

    def show_rating(self, rating: float | None) -> None:
        self._rating = rating
        self.setValue(round((rating or 0) / STEP))
        self.setAccessibleDescription(self.tr("not rated") if rating is None else stars(rating))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        if self.hasFocus():
            _paint_focus(painter, self, theme.accent)
        is_live = self.underMouse() or self.hasFocus()
        colours = StarColours(theme.accent, theme.second if is_live else mixed(theme.second, 0.75, theme.surface))
        shown = self._rating if self._pointed is None else self._pointed
        is_mirrored = self.isRightToLeft()
        grown = growth()
        painter.translate(_EDGE, _EDGE)
        painter.scale(grown, grown)
        paint_stars(painter, QPoint(), shown, colours, grown * self.devicePixelRatioF(), is_mirrored=is_mirrored)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pointed = self._pointed
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(None if pointed == self._rating else pointed)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nobody rates by accident."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0.value
        before = self.value()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.setValue(0)
        elif 0 <= digit <= MOST_STARS and not event.modifiers():
            self.setValue(round(digit / STEP))
        else:
            super().keyPressEvent(event)
        if self.value() != before:
            self.chosen.emit(self.value() * STEP or None)

    def _point(self, at: QPointF) -> None:
        along = (self.width() - at.x() if self.isRightToLeft() else at.x()) - _EDGE
        self._pointed = rating_at(along / growth())
        self.update()


def _paint_focus(painter: QPainter, widget: QWidget, colour: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawRoundedRect(
        QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL - 2, Radius.CONTROL - 2
    )
