"""Where a setting stands on a page, and the mark that shows it for a moment to who has looked for it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from segue.gui.card import offered
from segue.gui.kept_focus import by_tab
from segue.gui.settings_list import Which, name_of
from segue.gui.theme import Radius, Space
from segue.gui.theme_keeper import ThemeKeeper

#: So long the mark is seen (ms), and so much of that it takes to go.
_SEEN, _GOES = 2000, 0.15


class Anchor(QWidget):
    """`parts` below one another are what is set there."""

    def __init__(self, which: Which, *parts: QWidget | QLayout) -> None:
        super().__init__()
        self.which = which
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for part in parts:
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)

    def take_focus(self) -> bool:
        """To what is set there; whether there is anything."""
        return focus_first(self)


def setting_row(which: Which, words: str | QWidget, *controls: QWidget, title: QWidget | None = None) -> Anchor:
    """Its name, or what stands for it, with what is said of it, and what sets it at the end of the line."""
    return Anchor(which, offered(name_of(which) if title is None else title, words, *controls))


def focus_first(within: QWidget) -> bool:
    """To the first that takes it, as Tab goes; whether there was one."""
    first = next(by_tab(within), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)
    return first is not None


class Mark(QWidget):
    """Lies around what is shown, wherever this comes to lie in `page`; the pointer goes through it."""

    def __init__(self, keeper: ThemeKeeper, page: QWidget) -> None:
        super().__init__(page)
        self._keeper = keeper
        self._page = page
        self._of: Anchor | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._going = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=_SEEN)
        self._going.setKeyValueAt(1 - _GOES, 1.0)
        self._going.valueChanged.connect(lambda _: self.update())
        self._going.finished.connect(self.leave)
        page.installEventFilter(self)
        self.hide()

    @property
    def marked(self) -> Anchor | None:
        return self._of

    def show_on(self, part: Anchor) -> None:
        self._of = part
        self._place()
        self.show()
        self.raise_()
        self._going.stop()
        self._going.start()

    def leave(self) -> None:
        self._going.stop()
        self._of = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        share = float(self._going.currentValue()) if self._keeper.motion else 1.0
        edge, ground = QColor(self._keeper.theme.accent), QColor(self._keeper.theme.accent)
        edge.setAlphaF(share)
        ground.setAlphaF(0.1 * share)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), Radius.COVER, Radius.COVER)

    def _place(self) -> None:
        if self._of is not None and self._page.isAncestorOf(self._of):
            around = QRect(self._of.mapTo(self._page, QPoint()), self._of.size())
            self.setGeometry(around.adjusted(-Space.S, -Space.S, Space.S, Space.S))
