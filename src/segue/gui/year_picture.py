"""A stretch of listening as one picture to be kept or given away: its figures, covers, lists, hours and months."""

from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QLinearGradient, QPainter, QPixmap, QRadialGradient
from PySide6.QtWidgets import QApplication

from segue.core.insights import heard_for, told
from segue.core.ports.insights import Leading, Sums
from segue.domain.speech import number, tr
from segue.domain.wording import short_weekday
from segue.gui.covers import Cover, drawn_cover, paint_cover
from segue.gui.genre_marks import genre_colour, paint_swatch
from segue.gui.sides import write_line
from segue.gui.theme import Theme, mixed
from segue.gui.time_bars import Bars, bar_box, foot_words, paint_bars
from segue.gui.week_map import Painted, paint_cells

WIDTH, HEIGHT = 1080, 1350
#: So many covers stand in a row, of so many pixels; so many lines in a list.
COVERS, COVER, LINES = 4, 212, 5

#: Writes a picture into a file, on another thread, and then tells why it could not: "" where it could.
WritePicture = Callable[[QImage, Path, Callable[[str], None]], None]

_MARGIN, _INSIDE, _BETWEEN = 84, 912, 21
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight


class Pictured(Struct, frozen=True):
    """What stands in the picture. `covers` are those of the first albums, with the real ones where there are any."""

    title: str
    sums: Sums
    week: Painted
    bars: Bars
    covers: Sequence[tuple[Cover, QImage | None]]


def picture(shown: Pictured, theme: Theme) -> QImage:
    """In the colours of `theme`, WIDTH × HEIGHT."""
    made = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(made)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    _paint_ground(painter, shown, theme)
    sums, y = shown.sums, 66
    _write(painter, QRectF(_MARGIN, y, _INSIDE, 34), tr("My music"), 24, mixed(theme.second, 0.9, theme.text))
    _write(painter, QRectF(_MARGIN - 4, y + 34, _INSIDE, 112), shown.title, 84, theme.text, strong=True)
    _paint_figures(painter, QRectF(_MARGIN, y + 158, _INSIDE, 86), sums, theme)
    y = 330
    for at, (cover, image) in enumerate(shown.covers[:COVERS]):
        where = QRectF(_MARGIN + at * (COVER + _BETWEEN), y, COVER, COVER)
        real = drawn_cover(cover.title, cover.artist, COVER, theme) if image is None else QPixmap.fromImage(image)
        paint_cover(painter, where, real, 14)
    y = 568 if shown.covers else 340
    half = (_INSIDE - 48) / 2
    _paint_list(painter, QRectF(_MARGIN, y, half, 246), tr("Artists"), sums.artists, theme)
    _paint_list(painter, QRectF(_MARGIN + half + 48, y, half, 246), tr("Tracks"), sums.tracks, theme)
    _paint_week(painter, QRectF(_MARGIN, 838, _INSIDE, 222), shown, theme)
    _paint_time(painter, QRectF(_MARGIN, 1094, _INSIDE, 138), shown.bars, theme)
    _paint_foot(painter, QRectF(_MARGIN, 1270, _INSIDE, 34), shown, theme)
    painter.end()
    made.setText("Description", f"{shown.title}. {told(sums)}")
    return made


def _paint_ground(painter: QPainter, shown: Pictured, theme: Theme) -> None:
    """The paper, lit from above by the music that leads."""
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(theme.surface))
    genres = [name for name, _ in shown.sums.whole.genres]
    places = [shown.week.legend.place(name) for name in genres[:2]] or [None]
    for place, centre, reach in zip(places, (QPointF(140, -60), QPointF(1040, 120)), (900, 760), strict=False):
        light = QRadialGradient(centre, reach)
        colour = QColor(genre_colour(theme, place))
        colour.setAlphaF(0.34 if theme.is_dark else 0.22)
        light.setColorAt(0, colour)
        colour.setAlphaF(0)
        light.setColorAt(1, colour)
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), light)
    foot = QLinearGradient(0, HEIGHT - 500, 0, HEIGHT)
    ground = QColor(theme.ground)
    ground.setAlphaF(0)
    foot.setColorAt(0, ground)
    ground.setAlphaF(0.9)
    foot.setColorAt(1, ground)
    painter.fillRect(QRectF(0, HEIGHT - 500, WIDTH, 500), foot)


def _paint_figures(painter: QPainter, where: QRectF, sums: Sums, theme: Theme) -> None:
    figures = (
        (heard_for(sums.whole.seconds), tr("of music")),
        (number(sums.tracks_heard), tr("tracks")),
        (number(sums.artists_heard), tr("artists")),
        (number(sums.days), tr("days with music")),
    )
    step = COVER + _BETWEEN
    for at, (figure, name) in enumerate(figures):
        box = QRectF(where.left() + at * step, where.top(), COVER, 54)
        _write(painter, box, figure, 42, theme.text, strong=True)
        _write(painter, box.translated(0, 52).adjusted(0, 0, 0, -22), name, 21, mixed(theme.second, 0.9, theme.text))


def _paint_list(painter: QPainter, where: QRectF, title: str, rows: Sequence[Leading], theme: Theme) -> None:
    _write(painter, QRectF(where.left(), where.top(), where.width(), 32), title, 21, theme.second)
    for at, row in enumerate(rows[:LINES]):
        line = QRectF(where.left(), where.top() + 40 + at * 41, where.width(), 38)
        _write(painter, line.adjusted(0, 0, 32 - line.width(), 0), str(at + 1), 21, theme.second)
        painter.setFont(_font(21))
        plays = number(row.plays)
        room = painter.fontMetrics().horizontalAdvance(plays) + 16
        painter.setPen(QColor(theme.second))
        painter.drawText(line, _RIGHT, plays)
        _write(painter, line.adjusted(32, 0, -room, 0), row.name, 25, theme.text, strong=at == 0)


def _paint_week(painter: QPainter, where: QRectF, shown: Pictured, theme: Theme) -> None:
    grid = where.adjusted(56, 0, 4, -26)
    paint_cells(painter, grid, shown.week, theme, gap=4)
    for day in range(7):
        box = QRectF(where.left(), grid.top() + day * grid.height() / 7, 56, grid.height() / 7 - 4)
        _write(painter, box, short_weekday(day), 17, theme.second)
    for hour in range(0, 24, 3):
        box = QRectF(grid.left() + hour * grid.width() / 24, grid.bottom() + 2, 60, 24)
        _write(painter, box, f"{hour:02}", 17, theme.second)


def _paint_time(painter: QPainter, where: QRectF, bars: Bars, theme: Theme) -> None:
    area = where.adjusted(56, 0, 0, -28)
    if not bars.bars:
        return
    paint_bars(painter, area, bars, max(1.0, bars.most), theme)
    painter.setFont(_font(17))
    painter.setPen(QColor(theme.second))
    room = area.width() / len(bars.bars)
    for at, (start, _) in enumerate(bars.bars):
        centre = bar_box(area, at, len(bars.bars)).center().x()
        words = foot_words(start, bars.grain, len(bars.bars), room * 0.7)
        painter.drawText(QRectF(centre - 40, area.bottom() + 3, 80, 24), Qt.AlignmentFlag.AlignCenter, words)


def _paint_foot(painter: QPainter, where: QRectF, shown: Pictured, theme: Theme) -> None:
    made = tr("made with Segue")
    painter.setFont(_font(19))
    room = painter.fontMetrics().horizontalAdvance(made) + 32
    painter.setPen(QColor(theme.second))
    painter.drawText(where, _RIGHT, made)
    x, heard = where.left(), {name for name, _ in shown.sums.whole.genres}
    for place, name in enumerate(shown.week.legend.names):
        width = 30 + painter.fontMetrics().horizontalAdvance(name) + 26
        if name not in heard:
            continue
        if x + width > where.right() - room:
            break
        paint_swatch(painter, QRectF(x, where.center().y() - 10, 20, 20), theme, place)
        painter.setFont(_font(19))
        painter.setPen(QColor(theme.second))
        painter.drawText(QRectF(x + 30, where.top(), width, where.height()), _MIDDLE, name)
        x += width


def _write(painter: QPainter, where: QRectF, words: str, size: int, colour: str, *, strong: bool = False) -> None:
    """In one line, smaller where it would be too long by a little, with an ellipsis where by more."""
    while size > 20 and strong:
        painter.setFont(_font(size, strong=strong))
        if painter.fontMetrics().horizontalAdvance(words) <= where.width():
            break
        size -= 2
    painter.setFont(_font(size, strong=strong))
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(where.width()))
    write_line(painter, where, shown)


def _font(size: int, *, strong: bool = False) -> QFont:
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
