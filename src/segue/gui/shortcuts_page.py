"""The place of all commands with their keys."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from segue.gui.labels import Label
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import PageScroll
from segue.gui.settings_list import Which, name_of
from segue.gui.shortcuts_choice import ShortcutsChoice, how_to_change
from segue.gui.theme import Space
from segue.gui.theme_keeper import ThemeKeeper

_WIDTH = 688


class ShortcutsPage(QWidget):
    """`back_chosen` asks for where one was before."""

    back_chosen = Signal()

    def __init__(self, keeper: ThemeKeeper, choice: ShortcutsChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, Space.L, Space.L, Space.XXL)
        rows.addWidget(choice)
        rows.addStretch()
        self._scroll = PageScroll(column)
        words = Label(how_to_change(), quiet=True, wraps=True)
        choice.finder.setContentsMargins(0, Space.S, 0, 0)
        inside = PageHead(name_of(Which.SHORTCUTS), keeper=keeper, below=(words, choice.finder))
        inside.back.clicked.connect(lambda: self.back_chosen.emit())
        inside.setMaximumWidth(_WIDTH)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, self._scroll.verticalScrollBar().sizeHint().width(), 0)
        head.addWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.M)
        layout.addLayout(head)
        layout.addWidget(self._scroll)
        choice.field.textChanged.connect(lambda _: self._scroll.verticalScrollBar().setValue(0))

    def show_now(self) -> None:
        self.choice.refresh()

    def take_focus(self) -> None:
        self.choice.field.setFocus()
        self.choice.field.selectAll()

    def narrow(self, words: str) -> None:
        self.choice.field.setText(words)
