"""Words that are written over where they stand: a name in one line, a note in several."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)
from shiboken6 import isValid

from segue.gui.room import roomy
from segue.gui.sides import write_line
from segue.gui.theme import Radius, Space, Theme, Type, font
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.typed import is_letter

_NOTE_LINES = 3
#: How high the place to write a note is.
_EDITOR = 84
_MOST_OF_A_NOTE = 4_000


class NameLine(QAbstractButton):
    """A title. A click, F2, Return or Space begins to write it, and so does the first letter of another; `written`
    tells what it is to be, which is not empty. Escape leaves it as it was. Where there is no room for all of it, the
    whole is its tool tip, and `cut` tells that it is so, or no more. Once it is written, the focus is where it was
    before.
    """

    written = Signal(str)
    cut = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, name: str) -> None:
        super().__init__()
        self._keeper = keeper
        self.is_cut = False
        self._editor: QLineEdit | None = None
        self._before: QWidget | None = None
        self._name = name
        self._words = ""
        self.setFont(font(Type.TITLE, strong=True))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click gives it to the line that it opens
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.clicked.connect(self.write)

    def text(self) -> str:
        return self._words

    def setText(self, text: str) -> None:
        """As it is: a button would take an ampersand for its key."""
        self._words = text
        self.setAccessibleName(f"{self._name}: {text}")
        self._fit()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The same height for a name that is written smaller, so that nothing below it moves."""
        metrics = QFontMetrics(font(Type.TITLE, strong=True))
        return QSize(metrics.horizontalAdvance(self._words), metrics.height() + Space.XS)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def write(self) -> None:
        """Let it be written."""
        if self._editor is None:
            self._open()

    def _open(self) -> QLineEdit:
        self._before = QApplication.focusWidget()
        editor = self._editor = _Line(self.text(), self)
        editor.setFont(self.font())
        editor.setAccessibleName(self._name)
        editor.setStyleSheet("padding: 0; min-height: 0;")
        editor.editingFinished.connect(self.end)
        editor.left.connect(self._leave)
        editor.setGeometry(self.rect())
        editor.selectAll()
        editor.show()
        editor.setFocus()
        return editor

    def end(self) -> None:
        """Keep what is being written, if it is."""
        editor = self._editor
        if editor is not None:
            name = editor.text().strip()
            self._leave()
            if name and name != self.text():
                self.written.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write()
        elif is_letter(event):
            QApplication.sendEvent(self._editor or self._open(), event)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self._editor is not None:
            self._editor.setGeometry(self.rect())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:  # type has grown
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        write_line(painter, self.rect(), shown)
        if self.hasFocus():
            _paint_focus(self, self._keeper)

    def _fit(self) -> None:
        """As large as there is room for all of it, within reason."""
        large = font(Type.TITLE, strong=True)
        is_small = QFontMetrics(large).horizontalAdvance(self._words) > self.width()
        fitting = font(Type.HEADING, strong=True) if is_small else large
        if fitting.pixelSize() != self.font().pixelSize():
            self.setFont(fitting)
        is_cut = self.fontMetrics().horizontalAdvance(self._words) > self.width()
        self.setToolTip(self._words if is_cut else "")
        if is_cut != self.is_cut:
            self.is_cut = is_cut
            self.cut.emit(is_cut)

    def _leave(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                before = self._before
                back = before if before is not None and isValid(before) and before.isVisible() else self
                back.setFocus()


class NoteText(QWidget):
    """A note of some lines. A click or Return begins to write it; to go elsewhere, or Ctrl+Return, keeps it, and
    Escape leaves it as it was. Without any words it is not seen.
    """

    written = Signal(str)

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._note = ""
        self._words = _Words(keeper)
        self._words.clicked.connect(self.write)
        self._words.lines_changed.connect(self._fit)
        self._editor = _Text(keeper)
        self._editor.setAccessibleName(self.tr("Note on the playlist"))
        self._editor.setPlaceholderText(self.tr("What this list is for, where it comes from, …"))
        self._editor.setTabChangesFocus(True)
        self._editor.ended.connect(self._end)
        self._layout = QStackedLayout(self)
        self._layout.addWidget(self._words)
        self._layout.addWidget(self._editor)
        self.show_note("")

    def show_note(self, note: str) -> None:
        self._note = note
        self._words.show_words(note)
        if self._layout.currentWidget() is not self._editor:
            self.setVisible(bool(note))
            self._fit()

    def write(self) -> None:
        self._editor.setPlainText(self._note)
        self._layout.setCurrentWidget(self._editor)
        self.show()
        self._fit()
        self._editor.setFocus()
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)

    def end(self) -> None:
        """Keep what is being written, if it is."""
        self._end(True)

    def _fit(self) -> None:
        """As high as its words, or as the place to write them."""
        is_written = self._layout.currentWidget() is self._editor
        self.setFixedHeight(roomy(_EDITOR) if is_written else self._words.height_wanted())

    def _end(self, is_kept: bool) -> None:
        if self._layout.currentWidget() is not self._editor:
            return
        had_focus = self._editor.hasFocus()
        self._layout.setCurrentWidget(self._words)
        note = self._editor.toPlainText().strip()[:_MOST_OF_A_NOTE]
        self.setVisible(bool(self._note))
        self._fit()
        if is_kept and note != self._note:
            self.written.emit(note)
        if had_focus and self.isVisible():
            self._words.setFocus()


class _Line(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # else Return would begin to write what it has just ended

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of one that began to write changes nothing."""
        if self.selectedText() != self.text():
            super().mouseDoubleClickEvent(event)


class _Text(QPlainTextEdit):
    ended = Signal(bool)  # whether what was written is kept

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self.setFont(font())
        self._dress(keeper.theme)
        keeper.follow(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit(False)
        elif is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.ended.emit(True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu
            self.ended.emit(True)

    def _dress(self, theme: Theme) -> None:
        """It has no frame else, as all that scrolls."""
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {theme.raised}; border: 2px solid {theme.accent};"
            f" border-radius: {Radius.CONTROL}px; padding: 2px; }}"
        )


class _Words(QAbstractButton):
    """The first lines of a note, and all of it as the tool tip."""

    lines_changed = Signal()

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._text = ""
        self.setFont(font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        keeper.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        self._text = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    def height_wanted(self) -> int:
        line = self.fontMetrics().lineSpacing()
        return min(_NOTE_LINES, max(1, round(self._height_of(max(self.width(), 200)) / line))) * line + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.lines_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(self._keeper.theme.second))
        painter.drawText(self.rect(), self._flags(), self._shown())
        if self.hasFocus():
            _paint_focus(self, self._keeper)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _height_of(self, width: int) -> int:
        room = QRect(0, 0, width, 100_000)
        return self.fontMetrics().boundingRect(room, self._flags(), self._text).height()

    def _shown(self) -> str:
        """As much as has room, with an ellipsis where that is not all."""
        most = self.height() + 2
        if self._height_of(self.width()) <= most:
            return self._text
        low, high = 0, len(self._text)
        while low < high:
            middle = (low + high + 1) // 2
            room = QRect(0, 0, self.width(), 100_000)
            height = self.fontMetrics().boundingRect(room, self._flags(), self._text[:middle] + "…").height()
            low, high = (middle, high) if height <= most else (low, middle - 1)
        return self._text[:low].rstrip() + "…"

    @staticmethod
    def _flags() -> int:
        return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def _paint_focus(widget: QWidget, keeper: ThemeKeeper) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(keeper.theme.accent), 1))
    painter.drawRoundedRect(widget.rect().adjusted(0, 0, -1, -1), Radius.CONTROL, Radius.CONTROL)
