"""A chart's legend: a genre, which can be pressed to look at it alone, and what a frame means."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from segue.gui.genre_marks import paint_swatch
from segue.gui.labels import Label
from segue.gui.room import roomy
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.week_map import paint_frame

_SWATCH = 14
_HEIGHT = 26
_LEFT = 3


class LegendChip(QAbstractButton):
    """None as its place is all that has no colour of its own, and cannot be pressed."""

    def __init__(self, keeper: ThemeKeeper, name: str, place: int | None) -> None:
        super().__init__()
        self._keeper = keeper
        self.place = place
        self.setText(name)
        self.setFont(font(Type.SMALL))
        self.setEnabled(place is not None)
        if place is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setToolTip(self.tr("Only {genre}").format(genre=name))
            self.setAccessibleName(self.tr("Only {genre}").format(genre=name))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        keeper.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_words_at() + words + Space.S, roomy(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isEnabled() and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.quiet_hover))
            painter.drawRoundedRect(whole, Radius.CONTROL, Radius.CONTROL)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, Radius.CONTROL, Radius.CONTROL)
        row = QRectF(self.rect())
        paint_swatch(painter, placed(_swatch(row), row, self), theme, self.place)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text if self.underMouse() and self.isEnabled() else theme.second))
        words = row.adjusted(_words_at(), 0, 0, 0)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        write_line(painter, placed(words, row, self), shown)


class FrameKey(QWidget):
    """What a frame means, or a dashed one."""

    def __init__(self, keeper: ThemeKeeper, words: str, *, is_dashed: bool) -> None:
        super().__init__()
        self._keeper = keeper
        self._is_dashed = is_dashed
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.S, 0)
        self._words = Label(words, Type.SMALL, quiet=True)
        row.addWidget(self._words)
        self._fit()
        keeper.changed.connect(self._fit)

    def _fit(self) -> None:
        self._words.setIndent(_words_at())
        self.setFixedHeight(roomy(_HEIGHT))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, row = self._keeper.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = _swatch(row).adjusted(1, 1, -1, -1)
        paint_frame(painter, placed(frame, row, self), theme.second, theme.surface, is_dashed=self._is_dashed)


def _words_at() -> int:
    return _LEFT + roomy(_SWATCH) + Space.S


def _swatch(row: QRectF) -> QRectF:
    side = roomy(_SWATCH)
    return QRectF(_LEFT, (row.height() - side) / 2, side, side)
