"""How the rows of a table of tracks are painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from segue.gui.columns import GUTTER, SIGN, Mark
from segue.gui.icons import pixmap
from segue.gui.row_table import LOVED_ROLE, MISSING_ROLE, PLAYING_ROLE, RATING_ROLE
from segue.gui.sides import placed_rect, write_line
from segue.gui.stars import StarColours, growth, paint_stars
from segue.gui.theme import Radius, Space, Theme, font, sign_size
from segue.gui.theme_keeper import ThemeKeeper

if TYPE_CHECKING:
    from segue.gui.track_table import TrackTable

_HEART = 12
_MOST_IN_GUTTER = 18
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_Index = QModelIndex | QPersistentModelIndex


class TrackRows(QStyledItemDelegate):
    """Paints cells straight from the model: no style option is filled in, which is what makes it quick."""

    def __init__(self, keeper: ThemeKeeper, table: "TrackTable") -> None:
        super().__init__(table)
        self._table = table
        self._keeper = keeper
        self._row = -1  # the cells of a row are painted one after the other: it is asked only once
        self._is_playing = self._is_missing = False
        self._dress(keeper.theme)
        keeper.changed.connect(self._dress)

    def begin(self) -> None:
        """What was asked of a row may be different by now."""
        self._row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect
        state = option.state
        table = self._table
        row, column = index.row(), index.column()
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = row == table.hovered_row
        if is_selected or is_hovered:
            self._paint_ground(
                painter, rect, row, self._selected if is_selected and table.hasFocus() else self._hovered
            )
        is_current = row == table.currentIndex().row()
        if is_current and (table.hasFocus() or table.points_out):
            self._paint_focus(painter, rect, row)
        look = table.columns[column]
        if row != self._row:
            self._row = row
            self._is_playing, self._is_missing = bool(index.data(PLAYING_ROLE)), bool(index.data(MISSING_ROLE))
        is_playing, is_missing = self._is_playing, self._is_missing
        if column == table.first_column:
            shows_play = is_hovered or (is_current and table.points_out)
            self._paint_gutter(painter, rect, is_playing, is_missing, shows_play)
        if column in (table.first_column, table.last_column):
            rect = table.inner_rect(column, rect)
        if look.mark is not None:
            self._paint_mark(painter, rect, look.mark, index, is_playing, is_hovered)
            return
        words = index.data()
        if not words:
            return
        if look.leading and index.data(LOVED_ROLE):
            face = self._strong if is_playing else self._plain
            rect = self._paint_loved(painter, rect, self._metrics[id(face)].horizontalAdvance(str(words)))
        if is_playing and look.leading:
            self._paint_words(painter, rect, words, self._strong, self._accent, False)
            return
        colour = self._text if look.leading and not is_missing else self._second
        face = self._figures if look.figures else self._plain
        self._paint_words(painter, rect, words, face, colour, look.figures)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """What the model has to say, and else the words for which the cell has no room."""
        if event.type() is not QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        words = index.data(Qt.ItemDataRole.ToolTipRole)
        table, column = self._table, index.column()
        look = table.columns[column]
        if not words and look.mark is None:
            words = str(index.data() or "")
            room = table.inner_rect(column, option.rect).width() - 2 * Space.S
            if look.leading and index.data(LOVED_ROLE):
                room -= sign_size(_HEART) + Space.S
            face = self._figures if look.figures else self._plain
            if self._metrics[id(face)].horizontalAdvance(words) <= room:
                words = ""
        QToolTip.showText(event.globalPos(), words or "", view)
        return True

    def _paint_words(
        self, painter: QPainter, rect: QRect, words: object, face: QFont, colour: QColor, at_right: bool
    ) -> None:
        inner = rect.adjusted(Space.S, 0, -Space.S, 0)
        shown = self._metrics[id(face)].elidedText(str(words), Qt.TextElideMode.ElideRight, inner.width())
        painter.setFont(face)
        painter.setPen(colour)
        write_line(painter, inner, shown, _AT_RIGHT if at_right else _AT_LEFT)

    def _paint_mark(
        self, painter: QPainter, rect: QRect, mark: Mark, index: _Index, is_playing: bool, is_hovered: bool
    ) -> None:
        theme, table = self._keeper.theme, self._table
        ratio = table.devicePixelRatioF()
        if mark is Mark.STARS:
            pointed = table.pointed_rating if is_hovered else None
            rating = index.data(RATING_ROLE) if pointed is None else pointed
            given = theme.second if pointed is None and not is_playing else theme.accent
            rest = theme.strong_line if is_hovered else None
            if rating is not None or rest is not None:
                colours, is_mirrored = StarColours(given, rest), table.isRightToLeft()
                grown = growth()
                painter.save()
                painter.translate(table.stars_place(rect).topLeft())
                painter.scale(grown, grown)
                paint_stars(painter, QPoint(), rating, colours, grown * ratio, is_mirrored=is_mirrored)
                painter.restore()
            return
        is_loved = bool(index.data(LOVED_ROLE))
        if is_loved or is_hovered:
            points = is_hovered and table.points_at_heart
            colour = theme.accent if is_loved or points else theme.strong_line
            place = table.heart_place(rect)
            painter.drawPixmap(place, pixmap("heart", colour, place.width(), ratio, filled=is_loved))

    def _paint_loved(self, painter: QPainter, rect: QRect, length: int) -> QRect:
        """A heart behind words of this length; the room that is left for them."""
        side = sign_size(_HEART)
        room = rect.width() - 2 * Space.S - side - Space.S
        x = rect.left() + Space.S + min(length, room) + Space.S
        heart = pixmap("heart", self._keeper.theme.accent, side, self._table.devicePixelRatioF(), filled=True)
        at = QRect(x, rect.center().y() - side // 2 + 1, side, side)
        painter.drawPixmap(placed_rect(at, rect, self._table), heart)
        return placed_rect(rect.adjusted(0, 0, -side - Space.S, 0), rect, self._table)

    def _paint_ground(self, painter: QPainter, cell: QRect, row: int, colour: QColor) -> None:
        """The tint of the whole row, of which this cell shows its part, so that only its ends are round."""
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(self._row_place(row), Radius.CONTROL, Radius.CONTROL)
        painter.restore()

    def _paint_focus(self, painter: QPainter, cell: QRect, row: int) -> None:
        painter.save()
        painter.setClipRect(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place = self._row_place(row).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, Radius.CONTROL, Radius.CONTROL)
        painter.restore()

    def _row_place(self, row: int) -> QRectF:
        return QRectF(self._table.row_rect(row)).adjusted(0, 0.5, 0, -0.5)

    def _paint_gutter(
        self, painter: QPainter, cell: QRect, is_playing: bool, is_missing: bool, shows_play: bool
    ) -> None:
        side = min(sign_size(SIGN), _MOST_IN_GUTTER)
        at = QRect(cell.left() + (GUTTER - side) // 2, cell.center().y() - side // 2 + 1, side, side)
        at = placed_rect(at, cell, self._table)
        ratio = self._table.devicePixelRatioF()
        theme = self._keeper.theme
        if is_missing:
            painter.drawPixmap(at, pixmap("triangle-alert", theme.warning, side, ratio))
        elif shows_play:
            painter.drawPixmap(at, pixmap("play", theme.text, side, ratio, filled=True))
        elif is_playing:
            unit = side / SIGN
            for bar, height in enumerate((7, 12, 9)):
                left, top = at.x() + (1 + bar * 4) * unit, at.y() + (13 - height) * unit
                painter.fillRect(QRectF(left, top, 3 * unit, height * unit), self._accent)

    def _dress(self, theme: Theme) -> None:
        self._plain, self._strong, self._figures = font(), font(strong=True), font(figures=True)
        self._metrics = {id(face): QFontMetrics(face) for face in (self._plain, self._strong, self._figures)}
        self._text = QColor(theme.text)
        self._second = QColor(theme.second)
        self._accent = QColor(theme.accent)
        self._selected = QColor(theme.selection)
        self._hovered = QColor(theme.hover)
