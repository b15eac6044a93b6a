"""A sign at an end of a line of text, which may do something."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from segue.gui.room import roomy
from segue.gui.sides import margins, placed_rect
from segue.gui.theme import Space

LEADING, TRAILING = QLineEdit.ActionPosition.LeadingPosition, QLineEdit.ActionPosition.TrailingPosition

#: What is around it, as Qt has it around its own.
_AIR = 6


def line_sign(line: QLineEdit, words: str, where: QLineEdit.ActionPosition, size: int = 16) -> QAction:
    """Made here, it can be used for as long as `line`. One that the line makes can not: where a window is taken down,
    Python lets go at once of all in it that Qt has made, while the line may yet hear of another theme.
    """
    made = QAction(QIcon(), words, line)
    line.addAction(made)
    _Sign(line, made, where, size)
    return made


def with_placeholder(line: QLineEdit, hint: QSize) -> QSize:
    """As large as `hint`, with room for what stands in the line before anything is typed."""
    words, room = line.fontMetrics().horizontalAdvance(line.placeholderText()), line.textMargins()
    return hint.expandedTo(QSize(words + room.left() + room.right() + 2 * Space.L, 0))


class _Sign(QToolButton):
    """Qt's own sign in a line has 16 pixels beside type of any size; this one is as large as its icon, of `size`
    beside type of our own.
    """

    def __init__(self, line: QLineEdit, action: QAction, where: QLineEdit.ActionPosition, size: int) -> None:
        super().__init__(line)
        self._line = line
        self._where = where
        self._size = size
        self.setDefaultAction(action)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        action.changed.connect(self._place)
        line.installEventFilter(self)
        self._place()

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
        side = roomy(self._size)
        at = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        self.icon().paint(QPainter(self), at, Qt.AlignmentFlag.AlignCenter, mode)

    def _place(self) -> None:
        """The words of the line begin, or end, beside its signs."""
        line, side = self._line, roomy(self._size)
        size, edge = QSize(side + _AIR, side + 2), side // 4
        x = edge if self._where is LEADING else line.width() - edge - size.width()
        whole = QRect(QPoint(x, (line.height() - size.height()) // 2), size)
        self.setGeometry(placed_rect(whole, line.rect(), line))
        self.setVisible(self.defaultAction().isVisible())
        taken = {LEADING: 0, TRAILING: 0}
        for sign in line.findChildren(_Sign):
            if not sign.isHidden():
                taken[sign._where] += sign.width() + edge
        line.setTextMargins(margins(taken[LEADING], 0, taken[TRAILING], 0, line))
