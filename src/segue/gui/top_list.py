"""What was played most, in a short list: tracks, albums, artists or genres."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from segue.core.insights import Legend, row_words
from segue.core.ports.insights import Leading
from segue.domain.speech import number
from segue.gui.cells import Cell, Cells
from segue.gui.cover_art import FadingCover
from segue.gui.covers import Cover, Covers
from segue.gui.genre_marks import paint_swatch
from segue.gui.room import roomy
from segue.gui.sides import placed, write_line
from segue.gui.theme import Radius, Space, Type, font, sign_size
from segue.gui.theme_keeper import ThemeKeeper

_ROW = 46
_ART = 34
_NUMBER = 24
_PLAYS = 56


class TopList(QWidget):
    """`chosen` tells the row that is pressed. The arrow keys go from row to row.

    `cover` makes the cover of a row; without it, rows are genres, with their colour.
    """

    chosen = Signal(object)  # Leading

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        name: str,
        most: int,
        cover: Callable[[Leading], Cover] | None,
        *,
        is_round: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._cover = cover
        self._rows: Sequence[Leading] = ()
        self._legend = Legend()
        self._under: int | None = None
        radius = _ART if is_round else Radius.CONTROL  # so much is round, however large
        self._art = [FadingCover(keeper, covers, _ART, self, radius) for _ in range(most if cover else 0)]
        self.cells = Cells(self, name, self._words, lambda cell: self._box(cell[0]))
        self.cells.went.connect(lambda _: self.update())
        self.cells.pressed.connect(lambda cell: self.chosen.emit(self._rows[cell[0]]))
        self.cells.focused.connect(self.update)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keeper.changed.connect(self.update)

    @property
    def rows(self) -> Sequence[Leading]:
        return self._rows

    def show_rows(self, rows: Sequence[Leading], legend: Legend) -> None:
        self._rows, self._legend = rows, legend
        for art, row in zip(self._art, rows, strict=False):
            assert self._cover is not None
            art.show_cover(self._cover(row))
        self.cells.show_cells(len(rows), min(1, len(rows)))
        self.cells.setAccessibleDescription("" if rows else self.tr("Nothing yet"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, max(1, len(self._rows)) * roomy(_ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(220, max(1, len(self._rows)) * roomy(_ROW))

    # ---- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._keeper.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._rows:
            painter.setFont(font())
            painter.setPen(QColor(theme.second))
            painter.drawText(self._box(0), Qt.AlignmentFlag.AlignVCenter, self.tr("Nothing yet"))
        for at, row in enumerate(self._rows):
            self._paint_row(painter, at, row)

    def _paint_row(self, painter: QPainter, at: int, row: Leading) -> None:
        theme, box = self._keeper.theme, self._box(at)
        if at == self._under:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.quiet_hover))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), Radius.CONTROL, Radius.CONTROL)
        if self.hasFocus() and self.cells.at == (at, 0):
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 2, -1, -2), Radius.CONTROL, Radius.CONTROL)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Type.SMALL, figures=True))
        painter.setPen(QColor(theme.second))
        wide = roomy(_NUMBER)
        place = QRectF(0, box.top(), wide - Space.XS, box.height())
        painter.drawText(placed(place, box, self), middle | Qt.AlignmentFlag.AlignRight, str(at + 1))
        side = sign_size(_ART)
        art = QRectF(wide + Space.S, box.top() + (box.height() - side) / 2, side, side)
        if self._art:
            self._art[at].paint(painter, placed(art, box, self))
        else:
            swatch = placed(art, box, self).adjusted(7, 7, -7, -7)
            paint_swatch(painter, swatch, theme, self._legend.place(row.name))
        plays = QRectF(box.right() - roomy(_PLAYS), box.top(), roomy(_PLAYS) - Space.S, box.height())
        words = placed(self._words_place(box), box, self)
        share = row.plays / max(1, self._rows[0].plays)
        upper = words.adjusted(0, roomy(6), 0, -roomy(20)) if row.by else words.adjusted(0, 0, 0, -4)
        self._write(painter, upper, row.name, Type.BODY, theme.text)
        if row.by:
            self._write(painter, words.adjusted(0, roomy(22), 0, -roomy(6)), row.by, Type.SMALL, theme.second)
        else:
            self._paint_share(painter, QRectF(words.left(), box.bottom() - 12, words.width(), 3), share)
        painter.setFont(font(Type.BODY, figures=True))
        painter.setPen(QColor(theme.text))
        painter.drawText(placed(plays, box, self), middle | Qt.AlignmentFlag.AlignRight, number(row.plays))

    def _paint_share(self, painter: QPainter, line: QRectF, share: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._keeper.theme.line))
        painter.drawRoundedRect(line, 1.5, 1.5)
        painter.setBrush(QColor(self._keeper.theme.accent))
        part = QRectF(line.left(), line.top(), max(3.0, line.width() * share), 3)
        painter.drawRoundedRect(placed(part, line, self), 1.5, 1.5)

    def _write(self, painter: QPainter, where: QRectF, words: str, size: Type, colour: str) -> None:
        painter.setFont(font(size))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()))
        write_line(painter, where, shown)

    # ---- how one goes about in it

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._row_at(event.position().y())
        if event.button() is not Qt.MouseButton.LeftButton or at is None:
            event.ignore()
            return
        self.cells.go((at, 0))
        self.chosen.emit(self._rows[at])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = self._row_at(event.pos().y())
            words = "" if at is None or self._fits(self._rows[at]) else row_words(at + 1, self._rows[at])
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _words_place(self, box: QRectF) -> QRectF:
        """As it is read from the left."""
        left = roomy(_NUMBER) + Space.S + sign_size(_ART) + Space.M
        return QRectF(left, box.top(), box.right() - roomy(_PLAYS) - left, box.height())

    def _fits(self, row: Leading) -> bool:
        room = self._words_place(self._box(0)).width()
        said = (row.name, Type.BODY), (row.by, Type.SMALL)
        return all(QFontMetrics(font(size)).horizontalAdvance(words) <= room for words, size in said)

    def _point(self, at: int | None) -> None:
        if at != self._under:
            self._under = at
            self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def _row_at(self, y: float) -> int | None:
        at = int(y // roomy(_ROW))
        return at if 0 <= at < len(self._rows) else None

    def _words(self, cell: Cell) -> str:
        return row_words(cell[0] + 1, self._rows[cell[0]])

    def _box(self, at: int) -> QRectF:
        return QRectF(0, at * roomy(_ROW), self.width(), roomy(_ROW))
