"""A titled row of tiles, which turns over."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.gui.buttons import IconButton
from segue.gui.cover_tile import LEAST_SIDE, CoverTile, TileView, filling_side, tile_size
from segue.gui.covers import Covers
from segue.gui.labels import Label
from segue.gui.sides import placed
from segue.gui.theme import Radius, Space, Theme, Type
from segue.gui.theme_keeper import ThemeKeeper


class Shelf(QWidget):
    """A titled row of tiles: as many as fit, never half a one, and the others by turning over. Signals carry what a
    tile was given to stand for; `there` tells whether it has anything to be seen for.

    While the pointer or the keyboard is on it, nothing changes in it but what the listener has asked to change: what
    is new is shown when they have left.
    """

    activated = Signal(object)
    play_chosen = Signal(object)
    menu_requested = Signal(object, QPoint)
    drag_wanted = Signal(object)
    there = Signal(bool)

    def __init__(self, keeper: ThemeKeeper, covers: Covers, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._tiles: list[CoverTile] = []
        self._shown: Sequence[tuple[TileView, object]] = ()
        self._next: Sequence[tuple[TileView, object]] | None = None
        self._awaited: int | None = None
        self._kept = 0
        self._line = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        self._first = 0
        self.back = IconButton(keeper, "chevron-left", self.tr("Back in “{shelf}”").format(shelf=title), size=16)
        self.on = IconButton(keeper, "chevron-right", self.tr("More in “{shelf}”").format(shelf=title), size=16)
        head = QHBoxLayout()
        head.setSpacing(0)
        self._words = Label(title, Type.LEAD, strong=True)
        head.addStrut(self.on.height())  # whether there is more or not
        head.addWidget(self._words, 1)
        for button, step in ((self.back, -1), (self.on, 1)):
            button.clicked.connect(partial(self._turn, step))
            head.addWidget(button)
        layout.addLayout(head)
        self._row = _Row(keeper)
        layout.addWidget(self._row)
        self.setAccessibleName(title)
        keeper.follow(self._place)

    @property
    def views(self) -> Sequence[TileView]:
        """The tiles that it has, also those for which there is no room."""
        return [view for view, _ in self._shown]

    @property
    def tiles(self) -> Sequence[CoverTile]:
        """Those that are seen."""
        return [tile for tile in self._tiles if not tile.isHidden()]

    def wait_for(self, lines: int, many: int | None = None) -> None:
        """Keep the room of tiles with so many lines, which are still to come: so `many`, or as many as fit. It is
        never lower again.
        """
        self._row.lines, self._awaited, self._kept = lines, many, lines
        self._place()
        self.there.emit(True)

    def width_on(self, line: int) -> int | None:
        """How wide it is on a line of such a width, with tiles as large as those of a shelf that has all of it; None
        where it needs all.
        """
        self._line = line
        many = self._awaited if self._row.lines else len(self._shown)
        fitting, side = filling_side(line)
        step = side + Space.L
        columns = max(many or fitting, -(-(self._words.sizeHint().width() + Space.L) // step))
        return None if columns >= fitting else columns * step - Space.L

    @staticmethod
    def gap_on(line: int) -> int:
        """Between two on one line: a tile is left out, so that all stand below one another."""
        return filling_side(line)[1] + 2 * Space.L

    def show_tiles(self, tiles: Sequence[tuple[TileView, object]], *, at_once: bool = False) -> None:
        """Each with what it stands for, at the places where the ones before stood."""
        is_new = bool(tiles and self._shown and self.views != [view for view, _ in tiles])
        if is_new and not at_once and self._is_under_hand():
            self._next = tiles
        else:
            self._put(tiles)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_SIDE, super().minimumSizeHint().height())

    def _put(self, tiles: Sequence[tuple[TileView, object]]) -> None:
        self._next, self._row.lines = None, 0
        if len(tiles) < len(self._shown):
            self._first = 0
        self._shown = tiles
        self._place()
        self.there.emit(bool(tiles))

    def _turn(self, step: int) -> None:
        fitting, _ = filling_side(self._line or self.width())
        self._first = max(0, self._first + step * fitting)
        self._place()

    def _is_under_hand(self) -> bool:
        return self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self)

    def _follow(self) -> None:
        if self._next is not None and not self._is_under_hand():
            self._put(self._next)

    def _made(self, place: int, view: TileView) -> CoverTile:
        tile = CoverTile(self._keeper, self._covers, view, self._row)
        tile.left.connect(self._follow)
        tile.clicked.connect(lambda: self.activated.emit(self._at(place)))
        tile.play_chosen.connect(lambda: self.play_chosen.emit(self._at(place)))
        tile.menu_requested.connect(lambda at: self.menu_requested.emit(self._at(place), at))
        tile.drag_wanted.connect(lambda: self.drag_wanted.emit(self._at(place)))
        return tile

    def _at(self, place: int) -> object:
        """What the tile at a place of the row stands for now."""
        return self._shown[self._first + place][1]

    def _place(self, _: Theme | None = None) -> None:
        fitting, side = filling_side(self._line or self.width())
        many = 0 if self._row.lines else len(self._shown)
        self._first = max(0, min(self._first, many - fitting))
        seen = self.views[self._first : self._first + fitting] if many else []
        for place, view in enumerate(seen):  # a tile is made when there is room for it
            if place == len(self._tiles):
                self._tiles.append(self._made(place, view))
            tile = self._tiles[place]
            tile.show_view(view)
            tile.set_side(side)
            at = QRectF(place * (side + Space.L), 0, side, 0)
            tile.move(placed(at, QRectF(self._row.rect()), self).topLeft().toPoint())
            tile.show()
        for tile in self._tiles[len(seen) :]:
            tile.hide()
        for button in (self.back, self.on):
            button.setVisible(many > fitting)
        self.back.setEnabled(self._first > 0)
        self.on.setEnabled(self._first + fitting < many)
        if self._row.lines:
            self._row.show_waiting(min(fitting, self._awaited or fitting), side)
        else:
            lines = max((view.lines(side) for view in self.views), default=0)
            self._row.setFixedHeight(tile_size(side, lines=max(lines, self._kept)).height() if lines else 0)


class _Row(QWidget):
    """Where the tiles stand; while they are still to come, their places."""

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.lines = 0
        self._many = 0
        self._side = LEAST_SIDE
        keeper.changed.connect(self.update)

    def show_waiting(self, many: int, side: int) -> None:
        self._many, self._side = many, side
        self.setFixedHeight(tile_size(side, lines=self.lines).height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.lines:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.raised))
        for at in range(self._many):
            place = QRectF(at * (self._side + Space.L), 0, self._side, self._side)
            painter.drawRoundedRect(placed(place, QRectF(self.rect()), self), Radius.COVER, Radius.COVER)
