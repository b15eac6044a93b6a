"""What is similar to what plays: what sounds like it, and what was often heard in the same hour."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.gui.covers import Covers
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.page_scroll import PageScroll
from segue.gui.playing_column import BELOW_TAB, EDGE, RowView, TrackRow
from segue.gui.theme import Space, Theme, Type
from segue.gui.theme_keeper import Themed

#: So many stand in each of both lists.
MOST = 8


class SimilarView(PageScroll):
    """Shows what it is told. `pressed` tells what a row shows, `pulled` a row that is to be dragged; `more_pressed`
    asks for all that sounds like it.
    """

    pressed = Signal(object)  # RowView
    pulled = Signal(object)  # TrackRow
    more_pressed = Signal()

    def __init__(self, keeper: Themed, covers: Covers, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent, has_no_ground=True)
        self.more = Link(Type.BODY, strong=True)
        self.more.show_words(self.tr("Sounds like this"))
        self.more.clicked.connect(lambda: self.more_pressed.emit())
        self._beside_title = Label(self.tr("Often heard in the same hour"), strong=True, quiet=True)
        self._groups = [
            _Group(title, partial(self._row, keeper, covers)) for title in (self.more, self._beside_title)
        ]
        self._nothing = Label("", quiet=True, wraps=True)
        self._nothing.setContentsMargins(EDGE, 0, 0, 0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(BELOW_TAB - EDGE, 0, Space.S, Space.XL)
        column.setSpacing(0)
        column.addWidget(self._nothing)
        for group in self._groups:
            column.addWidget(group)
        column.addStretch()
        self._known: dict[int, bool] = {}
        keeper.follow(self._dress)
        self._dress(keeper.theme)
        self.show_nothing()

    def show_nothing(self) -> None:
        """What is similar is not known yet."""
        self._known = {}
        self._nothing.hide()
        for group in self._groups:
            group.show_rows(())
        self.verticalScrollBar().setValue(0)

    def show_alike(self, rows: Sequence[RowView]) -> None:
        self._show(0, rows)

    def show_beside(self, rows: Sequence[RowView]) -> None:
        self._show(1, rows)

    @property
    def alike(self) -> Sequence[TrackRow]:
        """Those that have been shown."""
        return self._groups[0].rows

    @property
    def beside(self) -> Sequence[TrackRow]:
        return self._groups[1].rows

    def take_focus(self) -> None:
        first = next((row for row in (*self.alike, *self.beside) if row.isVisible()), None)
        (first or self).setFocus()

    def _show(self, which: int, rows: Sequence[RowView]) -> None:
        self._groups[which].show_rows(rows)
        self._known[which] = bool(rows)
        self._nothing.setText(
            self.tr("Nothing is known yet of how it sounds, and nothing was often heard in the same hour.")
        )
        self._nothing.setVisible(len(self._known) == len(self._groups) and not any(self._known.values()))

    def _row(self, keeper: Themed, covers: Covers) -> TrackRow:
        row = TrackRow(keeper, covers)
        row.clicked.connect(lambda: self.pressed.emit(row.shown))
        row.drag_wanted.connect(lambda: self.pulled.emit(row))
        return row

    def _dress(self, theme: Theme) -> None:
        for label in (self._beside_title, self._nothing):
            label.set_ink(theme.second)


class _Group(QWidget):
    """Rows under a title, as many as there ever were to show; not seen where there are none."""

    def __init__(self, title: QWidget, make: Callable[[], TrackRow]) -> None:
        super().__init__()
        self.rows: list[TrackRow] = []
        self._make = make
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, 0, Space.XS)
        head.addWidget(title)
        head.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.L)
        self._column.setSpacing(0)
        self._column.addLayout(head)

    def show_rows(self, rows: Sequence[RowView]) -> None:
        while len(self.rows) < len(rows):
            self.rows.append(self._make())
            self._column.addWidget(self.rows[-1])
        for number, row in enumerate(self.rows):
            row.show_row(rows[number] if number < len(rows) else None)
            row.setVisible(number < len(rows))
        self.setVisible(bool(rows))
