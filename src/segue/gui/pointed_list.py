"""A list of which each has a button, where one points or is by keys, to hear it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from segue.gui.choosing import ChoosingList
from segue.gui.shown_focus import shows_focus
from segue.gui.typed import is_letter

_Index = QModelIndex | QPersistentModelIndex


class PointedList(ChoosingList):
    """`hovered` is pointed at, `on_play` at its button; `shows_focus` where the keys are used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered: QPersistentModelIndex | None = None
        self.on_play = False
        self.shows_focus = False
        #: How wide each is, how far from the next, and how far apart two begin as they are laid out.
        self.side = self.between = self.step = 0

    def button(self, index: _Index) -> QRectF:
        """Where it is, in the coordinates of the viewport."""
        raise NotImplementedError

    def visualRect(self, index: _Index) -> QRect:
        """A list gives the space after a tile to the tile, to the last one of a line too, and breaks its lines before
        the last pixel: for the tiles to fill a line, each stands a little further on than it is laid out.
        """
        laid = super().visualRect(index)
        if laid.width() != self.step:  # a heading, or nothing
            return laid
        is_mirrored = self.isRightToLeft()
        before = self.viewport().width() - laid.right() - 1 if is_mirrored else laid.left()
        shift = round(before / self.step) * (self.side + self.between - self.step)
        left = laid.right() + 1 - self.side - shift if is_mirrored else laid.left() + shift
        return QRect(left, laid.top(), self.side, laid.height())

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where the arrow points: Qt mirrors where each is, but looks for the next as if it had not."""
        left, right = self.CursorAction.MoveLeft, self.CursorAction.MoveRight
        if self.isRightToLeft():
            action = {left: right, right: left}.get(action, action)
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        if is_letter(event):
            event.ignore()  # it may begin a search
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To come here by Tab shows where one is."""
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason)
            if by_key:
                self.setCurrentIndex(self.model().index(0, 0))
        self._show_focus(shows_focus(event.reason(), self.shows_focus))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._point(QPersistentModelIndex(index) if index.isValid() else None, self._is_on_play(event))

    def leaveEvent(self, event: QEvent) -> None:
        self._leave()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._leave()  # the pointer goes on to the menu, and nobody tells the list that it is left
        super().contextMenuEvent(event)

    def _click(self, index: QModelIndex, event: QMouseEvent) -> None:
        if self._is_on_play(event):
            self.play_chosen.emit(index.row())
        else:
            super()._click(index, event)

    def _leave(self) -> None:
        self._point(None, False)

    def _point(self, hovered: QPersistentModelIndex | None, on_play: bool) -> None:
        if (hovered, on_play) == (self.hovered, self.on_play):
            return
        before, self.hovered, self.on_play = self.hovered, hovered, on_play
        for one in (before, hovered):
            if one is not None:
                self.viewport().update(self.visualRect(one))

    def _is_on_play(self, event: QMouseEvent) -> bool:
        index = self.indexAt(event.position().toPoint())
        return index.isValid() and self.button(index).contains(event.position())

    def _show_focus(self, shows: bool) -> None:
        if shows != self.shows_focus:
            self.shows_focus = shows
            self.viewport().update()
