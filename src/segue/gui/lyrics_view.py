"""The lyrics of what plays: the line that is sung stands out and stays in view, and any line can be gone to."""

import unicodedata
from datetime import timedelta
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEasingCurve,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from segue.domain.lyrics import Lyrics
from segue.domain.wording import clock
from segue.gui.buttons import quiet_button, secondary_button
from segue.gui.icons import pixmap
from segue.gui.labels import Label
from segue.gui.page_scroll import PageScroll
from segue.gui.playing_column import BELOW_TAB
from segue.gui.popups import Menu
from segue.gui.theme import Radius, Space, Theme, Type, font, hold, scaled
from segue.gui.theme_keeper import Themed

#: After the listener has scrolled, so long nothing moves by itself (ms).
PATIENCE = 5_000
#: From this width on there is room for large type.
_WIDE = 560
#: Where in the view the line stands that is sung.
_AT = 0.4
_BAR = 3
_LINE_HEIGHT = 1.2
_HINT_WIDTH = 360

_Index = QModelIndex | QPersistentModelIndex
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class LyricsView(QStackedWidget):
    """`sought` tells the place in the track of a line that was pressed; `look_wanted` asks to look for lyrics again,
    `folder_wanted` for the folder to put them in.
    """

    sought = Signal(object)  # timedelta
    look_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, keeper: Themed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timed = TimedLines(keeper)
        self.timed.sought.connect(self.sought)
        self.text = PlainText(keeper)
        self.hint = _Hint(keeper)
        self.hint.look.clicked.connect(lambda: self.look_wanted.emit())
        self.hint.folder.clicked.connect(lambda: self.folder_wanted.emit())
        for page in (QWidget(), self.timed, self.text, self.hint):
            self.addWidget(page)

    def show_nothing(self) -> None:
        """What is there is not known yet."""
        self.setCurrentIndex(0)

    def show_lyrics(self, lyrics: Lyrics) -> None:
        if lyrics.is_timed:
            self.timed.show_lyrics(lyrics)
            self.setCurrentWidget(self.timed)
        else:
            self.text.show_lines(lyrics)
            self.setCurrentWidget(self.text)

    def show_hint(self, title: str, words: str, *, has_file: bool = True) -> None:
        """Why there are none, and what to do, where they could be in a file."""
        self.hint.show_words(title, words)
        self.hint.look.setVisible(has_file)
        self.hint.folder.setVisible(has_file)
        self.setCurrentWidget(self.hint)

    @property
    def follows(self) -> bool:
        """Whether it is of use to tell a position."""
        return self.currentWidget() is self.timed

    def show_position(self, position: timedelta) -> None:
        if self.follows:
            self.timed.show_position(position)

    def take_focus(self) -> None:
        for page, inside in ((self.timed, self.timed), (self.text, self.text), (self.hint, self.hint.look)):
            if self.currentWidget() is page:
                inside.setFocus()


# ---------------------------------------------------------------- with times


class TimedLines(QListView):
    """A press, Return or Enter on a line seeks it. What the listener scrolls stays for a while where they want it."""

    sought = Signal(object)  # timedelta

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self.lyrics = Lyrics()
        self.sung = range(0)
        self.shows_focus = False
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setItemDelegate(_LineDelegate(keeper, self))
        self.setAccessibleName(self.tr("Lyrics"))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # they come by themselves
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._seek)
        bar = self.verticalScrollBar()
        bar.setSingleStep(Space.XXL)
        bar.actionTriggered.connect(lambda _: self._wait())
        self._glide = QPropertyAnimation(bar, b"value", self)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PATIENCE)
        self._rest.timeout.connect(self._bring)
        keeper.changed.connect(lambda _: self.viewport().update())

    def show_lyrics(self, lyrics: Lyrics) -> None:
        self._glide.stop()
        self._rest.stop()
        self.lyrics, self.sung = lyrics, range(0)
        self._lines.show_lyrics(lyrics)
        self.verticalScrollBar().setValue(0)

    def show_position(self, position: timedelta) -> None:
        sung = self.lyrics.sung(position)
        if sung != self.sung:
            self.sung = sung
            self.viewport().update()
            if not self._rest.isActive():
                self._bring()

    @property
    def is_held(self) -> bool:
        """Whether the listener has scrolled a moment ago."""
        return self._rest.isActive()

    def face(self) -> QFont:
        return font(Type.TITLE if self.viewport().width() >= scaled(_WIDE) else Type.HEADING, strong=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._seek(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            _copy(self.lyrics)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            event.ignore()  # for the window
        else:
            self.shows_focus = True
            self._glide.stop()
            self._wait()
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.addAction(self.tr("Copy the lyrics") + "\tCtrl+C").triggered.connect(partial(_copy, self.lyrics))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_focus = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # the lines wrap elsewhere
        if not self._rest.isActive():
            QTimer.singleShot(0, self, lambda: self._bring(gently=False))

    def _seek(self, index: _Index) -> None:
        at = self.lyrics.lines[index.row()].at if index.isValid() else None
        if at is not None:
            self._rest.stop()
            self.sought.emit(at)

    def _wait(self) -> None:
        self._glide.stop()
        self._rest.start()

    def _bring(self, *, gently: bool = True) -> None:
        """What is sung into view, or the beginning where nothing is yet."""
        bar = self.verticalScrollBar()
        target = 0
        if self.sung:
            first, last = (self.visualRect(self._lines.index(row)) for row in (self.sung[0], self.sung[-1]))
            height = last.bottom() - first.top()
            target = bar.value() + first.top() - round((self.viewport().height() - height) * _AT)
        target = max(0, min(target, bar.maximum()))
        self._glide.stop()
        if self._keeper.motion and gently and self.isVisible():
            self._glide.setDuration(self._keeper.motion)
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            bar.setValue(target)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lyrics = Lyrics()

    def show_lyrics(self, lyrics: Lyrics) -> None:
        self.beginResetModel()
        self._lyrics = lyrics
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lyrics.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        line = self._lyrics.lines[index.row()]
        if line.at is None or not line.words:  # nothing to go to
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lyrics.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.words or self.tr("Pause")
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and line.at is not None:
            return self.tr("at {time}").format(time=clock(line.at))
        return None


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, keeper: Themed, view: TimedLines) -> None:
        super().__init__(view)
        self._keeper = keeper
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        face = self._view.face()
        words = self._view.lyrics.lines[index.row()].words
        if not words:
            return QSize(1, face.pixelSize())
        return QSize(1, round(_laid(words, face, self._width())[1]) + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, row = self._keeper.theme, index.row()
        line = self._view.lyrics.lines[row]
        if not line.words:
            return
        rect = QRectF(option.rect)
        is_sung = row in self._view.sung
        is_pointed = bool(option.state & QStyle.StateFlag.State_MouseOver) and line.at is not None
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_pointed:
            painter.setBrush(QColor(theme.quiet_hover))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), Radius.COVER, Radius.COVER)
        if is_sung:
            painter.setBrush(QColor(theme.accent))
            x = rect.right() - _BAR if _from_right(line.words) else rect.left()
            bar = QRectF(x, rect.top() + Space.S, _BAR, rect.height() - 2 * Space.S)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        view = self._view
        if view.shows_focus and view.hasFocus() and view.currentIndex().row() == row:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 1.5, -0.5, -1.5), Radius.COVER, Radius.COVER)
        painter.setPen(QColor(theme.text if is_sung or is_pointed else theme.second))
        in_sight = rect.intersected(QRectF(view.viewport().rect()))
        painter.setOpacity(in_sight.height() / rect.height())  # what an edge cuts fades away there
        layout, _ = _laid(line.words, view.face(), self._width())
        layout.draw(painter, QPointF(rect.left() + BELOW_TAB, rect.top() + Space.S))
        painter.restore()

    def _width(self) -> int:
        return max(1, self._view.viewport().width() - 2 * BELOW_TAB)


def _from_right(words: str) -> bool:
    """Whether it is written from right to left, as its first letter tells."""
    kinds = map(unicodedata.bidirectional, words)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _laid(words: str, face: QFont, width: int) -> tuple[QTextLayout, float]:
    """The words in lines of `width`, in the direction of their script; and how high they are."""
    layout = QTextLayout(words, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if _from_right(words):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * _LINE_HEIGHT
    layout.endLayout()
    return layout, height - (_LINE_HEIGHT - 1) * face.pixelSize()


# ---------------------------------------------------------------- without


class PlainText(QTextEdit):
    """Words to be read, scrolled, chosen and copied."""

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        self._keeper = keeper
        self._is_framed = False
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Lyrics"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(Space.M)
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def show_lines(self, lyrics: Lyrics) -> None:
        self.setPlainText(lyrics.text)
        airy = QTextBlockFormat()
        airy.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(airy)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            event.ignore()  # for the window
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._frame(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._frame(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        face = font(Type.HEADING if self.width() >= scaled(_WIDE) else Type.LEAD)
        if face.pixelSize() != self.document().defaultFont().pixelSize():
            self.document().setDefaultFont(face)

    def _frame(self, is_framed: bool) -> None:
        if is_framed != self._is_framed:
            self._is_framed = is_framed
            self._dress(self._keeper.theme)

    def _dress(self, theme: Theme) -> None:
        frame = theme.accent if self._is_framed else "transparent"
        self.setStyleSheet(
            f"QTextEdit {{ background: transparent; border: 1px solid {frame}; border-radius: {Radius.COVER}px;"
            f" padding: 0; color: {theme.text}; }}"
        )


def _copy(lyrics: Lyrics) -> None:
    QApplication.clipboard().setText(lyrics.text)


# ---------------------------------------------------------------- none


class _Hint(QWidget):
    """Why there is nothing to read here, and what to do."""

    def __init__(self, keeper: Themed) -> None:
        super().__init__()
        centre = Qt.AlignmentFlag.AlignHCenter
        self._mark = Label()
        self._title = Label(size=Type.LEAD, strong=True, wraps=True)
        self._words = Label(quiet=True, wraps=True)
        for label in (self._title, self._words):
            label.setAlignment(centre)
        self.look = secondary_button(self.tr("Look again"))
        self.folder = quiet_button(self.tr("Open its folder"))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(self.look)
        buttons.addWidget(self.folder)
        buttons.addStretch()
        inside = QWidget()
        hold(inside, most_width=_HINT_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addStretch(2)
        column.addWidget(self._mark, 0, centre)
        column.addSpacing(Space.XS)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(Space.M)
        column.addLayout(buttons)
        column.addStretch(3)
        across = QWidget()
        line = QHBoxLayout(across)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(inside, 100)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PageScroll(across, self, has_no_ground=True))
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def show_words(self, title: str, words: str) -> None:
        self._title.setText(title)
        self._words.setText(words)

    def _dress(self, theme: Theme) -> None:
        self._mark.setPixmap(pixmap("mic-vocal", theme.accent, 32, self.devicePixelRatioF()))
        self._title.set_ink(theme.text)
        self._words.set_ink(theme.second)
