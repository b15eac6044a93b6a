"""The keys of a command, as caps; pressed, it listens for others."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from segue.gui.keys import shown
from segue.gui.room import roomy
from segue.gui.theme import Radius, Space, Type, font
from segue.gui.theme_keeper import ThemeKeeper

_HEIGHT, _CAP = 32, 22
_AT_LEAST = 96

#: Held with others, and nothing alone.
_HELD = (
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
)
_TO_BE_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class KeyButton(QAbstractButton):
    """`wished` tells the keys pressed, written as Qt reads them, "" for none. Esc, Tab and a click elsewhere leave it
    as it was.
    """

    wished = Signal(str)

    def __init__(self, keeper: ThemeKeeper, command: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._command = command
        self.keys: Sequence[str] = ()
        self.listens = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self._listen(True))
        keeper.changed.connect(self.update)

    def show_keys(self, keys: Sequence[str]) -> None:
        self.keys = [shown(key) for key in keys]
        told = ", ".join(self.keys) or self.tr("no key")
        self.setAccessibleName(self.tr("Keys of “{command}”: {keys}").format(command=self._command, keys=told))
        self.setToolTip(self.tr("Press to choose other keys"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = [self._asking()] if self.listens else self.keys or [self._none()]
        return QSize(
            max(_AT_LEAST, sum(map(self._width, words)) + Space.XS * (len(words) - 1) + Space.S), roomy(_HEIGHT)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """While it listens, every key is for it."""
        if self.listens and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._hear(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._listen(False)
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.quiet_hover) if self.underMouse() or self.listens else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(whole, Radius.CONTROL, Radius.CONTROL)
        if self.listens:
            painter.setFont(font(Type.SMALL, strong=True))
            painter.setPen(QColor(theme.accent))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._asking())
            return
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # "Ctrl+," is so in every window
        end = self.width() - Space.XS
        painter.setFont(font(Type.SMALL, figures=True))
        for words in reversed(self.keys or [self._none()]):
            width = self._width(words)
            height = roomy(_CAP)
            cap = QRect(end - width, (self.height() - height) // 2, width, height)
            cap = QStyle.visualRect(self.layoutDirection(), self.rect(), cap)
            if self.keys:
                painter.setPen(QPen(QColor(theme.strong_line), 1))
                painter.setBrush(QColor(theme.raised))
                painter.drawRoundedRect(
                    QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL - 1, Radius.CONTROL - 1
                )
            painter.setPen(QColor(theme.text if self.keys else theme.second))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)
            end -= width + Space.XS

    def _listen(self, listens: bool) -> None:
        self.listens = listens
        self.updateGeometry()
        self.update()

    def _hear(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _HELD:
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._listen(False)
            return super().event(event)
        self._listen(False)
        is_plain = not event.modifiers() & _TO_BE_HELD
        if key == Qt.Key.Key_Escape and is_plain:
            return True
        is_none = key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and is_plain
        self.wished.emit("" if is_none else keys_of(event))
        return True

    def _asking(self) -> str:
        return self.tr("Press the keys …")

    def _none(self) -> str:
        return self.tr("No key")

    def _width(self, words: str) -> int:
        return (
            QFontMetrics(font(Type.SMALL, strong=self.listens, figures=True)).horizontalAdvance(words) + 2 * Space.S
        )


def keys_of(event: QKeyEvent) -> str:
    """What was pressed, as Qt writes it. Of a sign that Shift makes ("?") Shift is no part."""
    held = event.modifiers() & (_TO_BE_HELD | Qt.KeyboardModifier.ShiftModifier)
    text = event.text()
    makes_sign = text[:1].isprintable() and bool(text.strip()) and not text[:1].isalnum()
    if makes_sign:
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(held.value | event.key()).toString()
