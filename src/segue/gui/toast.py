"""A short word at the foot of the page on what was just done, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from segue.gui.aloud import say
from segue.gui.buttons import IconButton, accent_button
from segue.gui.labels import BriefLabel, Label
from segue.gui.theme import Radius, Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.ways_back import WaysBack, always

_STAYS_MS = 6000
_RISE = 12


class Toast(QWidget):
    """Lies over its parent, at its foot. A new word takes the place of the one before.

    It goes after six seconds, but not while it is pointed at or its button has the focus. `told` and `gone` let
    another window show the same: its `words`, and what its button does, in `way`.
    """

    told = Signal()
    gone = Signal()

    def __init__(self, keeper: ThemeKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._page = parent
        self._spared: tuple[QWidget, ...] = ()
        #: What can be undone though it is told no longer.
        self.ways = WaysBack()
        self._undo: Callable[[], object] | None = None
        self._redo: Callable[[], object] | None = None
        self._before: QWidget | None = None
        self._text: QWidget | None = None  # one that has the focus, and in which nothing was typed since
        self._words = BriefLabel(lines=3, is_said=True)
        self._key = Label("", Type.SMALL, quiet=True)
        self.button = accent_button(self.tr("Undo"))
        self.button.clicked.connect(self.press)
        close = IconButton(keeper, "x", self.tr("Dismiss"), size=16)
        close.clicked.connect(self.dismiss)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.XS, Space.XS, Space.XS)
        layout.setSpacing(Space.S)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._key)
        layout.addWidget(self.button)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS_MS)
        self._timer.timeout.connect(self._expire)
        self._rise = QPropertyAnimation(self, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        keeper.changed.connect(self._place_anew)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._note_focus)
        self.hide()

    def show_key(self, key: str) -> None:
        """By which key what is told is undone; empty where there is none."""
        self._key.setText(key)

    def spare(self, *feet: QWidget) -> None:
        """It is not told over these, the lowest first: it stands above them where it would lie there."""
        self._spared = feet

    def tell(
        self,
        text: str,
        undo: Callable[[], object] | None = None,
        redo: Callable[[], object] | None = None,
        *,
        stands: Callable[[], bool] | None = always,
        returns: Callable[[], bool] = always,
    ) -> None:
        """Show `text`; with `undo` or `redo`, a button that calls it once. A key undoes it later too, while it
        `stands`; not where that is None: only what has just been told is undone then. What is undone is done again
        by a key, where `undo` gives the way, as long as it `returns`.
        """
        if undo is not None and stands is not None:
            self.ways.add(text, undo, stands, returns)
        self._tell(text, undo, redo, self.tr("Undo") if redo is None else self.tr("Redo"))

    def offer(self, text: str, words: str, does: Callable[[], None]) -> None:
        """Show `text`, and a button with `words` that calls `does` once; no key does."""
        self._tell(text, None, does, words)

    @property
    def is_there(self) -> bool:
        """Whether something is told, be it in a window that is hidden."""
        return not self.isHidden()

    @property
    def words(self) -> str:
        return self._words.text()

    @property
    def way(self) -> str:
        """What stands on its button; empty where there is none."""
        return "" if self._undo is None and self._redo is None else self.button.text()

    def press(self) -> None:
        """Its button."""
        way = self._undo or self._redo
        self.dismiss()
        if way is not None:
            self.ways.go(way)

    def dismiss(self) -> None:
        """The focus, if it is here, goes back to where it came from."""
        self._undo = self._redo = None
        self._watch(None)
        self._timer.stop()
        focus, before = QApplication.focusWidget(), self._before
        if focus is not None and self.isAncestorOf(focus) and before is not None:
            if isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.gone.emit()

    def hold(self, is_held: bool) -> None:
        """Whether it stays meanwhile."""
        if is_held:
            self._timer.stop()
        else:
            self._timer.start()

    def _tell(
        self, text: str, undo: Callable[[], object] | None, redo: Callable[[], object] | None, way: str
    ) -> None:
        self._undo, self._redo = undo, redo
        self._watch(QApplication.focusWidget())
        self._words.setText(text)
        self.setAccessibleName(text)
        self.button.setText(way)
        self.button.setVisible(undo is not None or redo is not None)
        key = self._key.text()
        self._key.setVisible(undo is not None and bool(key))
        self.show()
        self._place()  # what was hidden has the size of type only now
        self.raise_()
        self._timer.start()
        if self._keeper.motion:
            self._rise.stop()
            self._rise.setDuration(self._keeper.motion)
            self._rise.setStartValue(self.pos() + QPoint(0, _RISE))
            self._rise.setEndValue(self.pos())
            self._rise.start()
        by_key = self.tr("{told}; {key} undoes it")
        say(self, by_key.format(told=text, key=key) if undo is not None and key else text)
        self.told.emit()

    @property
    def can_undo(self) -> bool:
        return self._undo is not None or self.ways.last() is not None

    def undo(self) -> bool:
        """Undo what is told, as if the button had been pressed; else what was done last before, and tell that.
        Whether there was anything to undo.
        """
        if self._undo is not None:
            self.press()
            return True
        last = self.ways.last()
        if last is None:
            return False
        self.dismiss()
        redo = self.ways.go(last.go)
        if not self.is_there:  # else the way has told it itself
            self.tell(self.tr("Undone: {told}").format(told=last.words), redo=redo)
        return True

    @property
    def can_redo(self) -> bool:
        return self.ways.last_forth() is not None

    def redo(self) -> bool:
        """Do again what was undone last, and tell that. Whether there was anything."""
        last = self.ways.last_forth()
        if last is None:
            return False
        self.dismiss()
        undo = self.ways.go(last.go)
        if not self.is_there:
            self.tell(self.tr("Done again: {told}").format(told=last.words), undo, stands=None)
        return True

    def take_away(self, way: Callable[[], object]) -> None:
        """What is told goes, if `way` is the one that it offers."""
        if way in (self._undo, self._redo):
            self.dismiss()

    def forget(self, way: Callable[[], object]) -> None:
        """It leads nowhere any more."""
        self.ways.drop(way)
        self.take_away(way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._text and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and event.text():
                self._watch(None)  # from now on its key undoes what is typed
            elif event.type() is QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
                event.ignore()  # else the text would take it, though it is told that the key undoes this
                return True
        if watched is self._page and event.type() is QEvent.Type.Resize:
            self._place_anew()
        return False

    @property
    def is_before_text(self) -> bool:
        """Whether something is told that can be undone, though the focus is in a text: it was typed before."""
        return self._text is not None

    def _watch(self, focus: QWidget | None) -> None:
        if self._text is not None and isValid(self._text):
            self._text.removeEventFilter(self)
        self._text = focus if self._undo is not None and isinstance(focus, QLineEdit) else None
        if self._text is not None:
            self._text.installEventFilter(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hold(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hold(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.strong_line), 1))
        painter.setBrush(QColor(theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CARD, Radius.CARD)

    def _note_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        is_here = now is not None and self.isAncestorOf(now)
        if is_here and (before is None or not self.isAncestorOf(before)):
            self._before = before
        self._watch(now)

    def _expire(self) -> None:
        if self.button.hasFocus():
            self._timer.start()
        else:
            self.dismiss()

    def _place_anew(self) -> None:
        """Where its page, or the size of type, is another."""
        if self.isVisible():
            self._rise.stop()
            self._place()

    def _place(self) -> None:
        page = self._page
        self._row.activate()
        width = min(self.sizeHint().width(), page.width() - 2 * Space.XL)
        self.resize(width, max(44, self._row.totalHeightForWidth(width)))
        self.move((page.width() - width) // 2, page.height() - self.height() - Space.XL)
        for foot in self._spared:
            its = QRect(foot.mapTo(page, QPoint()), foot.size())
            if foot.isVisible() and its.intersects(self.geometry()):
                self.move(self.x(), its.top() - Space.L - self.height())
