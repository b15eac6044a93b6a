"""What plays, large: its cover, its names as ways to their pages, what is said of it, why it plays, what is next."""

from collections.abc import Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from segue.domain.speech import apart
from segue.domain.track import TrackId
from segue.gui.buttons import IconButton
from segue.gui.cover_art import FadingCover
from segue.gui.covers import Cover, Covers
from segue.gui.dotted import Dotted
from segue.gui.drag_picture import Pull
from segue.gui.labels import BriefLabel, Label
from segue.gui.liking_bar import LikingBar
from segue.gui.link import Link
from segue.gui.room import roomy
from segue.gui.sides import margins, placed, write_line
from segue.gui.theme import Radius, Space, Theme, Type, font, hold, sign_size
from segue.gui.theme_keeper import Themed

#: The cover is read so wide, and shown no wider.
_LARGEST = 560
_SMALLEST = 120
_BESIDE_WORDS = 112
_MOST_ARTISTS = 6
_ROW = 48
_ROW_COVER = 36
#: What stands above rows, with some air.
_ROWS_HEAD = 26
#: Around the cover of a row, where it is pointed at. All else in the column stands in line with that cover.
EDGE = 6
#: So far from its edge the word of a tab begins, and what stands below the tabs.
BELOW_TAB = 12


class Why(Struct, frozen=True):
    """Why a track plays: in words, or by the name of a list, which is the way to it; and what more is said of it. Of
    what is counted, the plays can be seen.
    """

    words: str = ""
    of: str = ""
    more: str = ""
    is_counted: bool = False


class RowView(Struct, frozen=True):
    """A track in a row to press; `does` is what that does."""

    track: TrackId
    title: str
    artist: str
    cover: Cover
    does: str


class PlayingColumn(QWidget):
    """Shows what it is told, and tells what is pressed; it changes nothing by itself.

    Beside a page's lyrics it is a column; above them, where the page is narrow, a line.
    """

    pulled = Signal()  # by its cover, to be dragged
    artist_pressed = Signal(int)
    album_pressed = Signal()
    why_pressed = Signal()
    next_pressed = Signal()
    menu_wanted = Signal(QPoint)  # a place on the screen
    love_chosen = Signal(bool)
    rating_chosen = Signal(object)  # float | None

    def __init__(self, keeper: Themed, covers: Covers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cover = _LargeCover(keeper, covers)
        Pull(self._cover).begun.connect(self.pulled)
        self.title = BriefLabel(Type.HEADING, strong=True)
        self.artists = [Link() for _ in range(_MOST_ARTISTS)]
        for number, link in enumerate(self.artists):
            link.clicked.connect(partial(self.artist_pressed.emit, number))
        self._by = Dotted(*self.artists)
        self.album = Link(Type.BODY)
        self.album.clicked.connect(lambda: self.album_pressed.emit())
        self.liking = LikingBar(keeper)
        self.liking.love_chosen.connect(self.love_chosen)
        self.liking.rating_chosen.connect(self.rating_chosen)
        more = IconButton(keeper, "ellipsis", self.tr("More for this track"), size=16)
        more.clicked.connect(lambda: self.menu_wanted.emit(more.mapToGlobal(more.rect().bottomLeft())))
        self._why = Label(quiet=True, wraps=True)
        self.why = Link(Type.BODY)
        self.why.clicked.connect(lambda: self.why_pressed.emit())

        said = QHBoxLayout()
        said.setSpacing(Space.S)
        said.addWidget(self.liking)
        said.addWidget(more)
        said.addStretch()
        self._names = QWidget()
        names = self._words = QVBoxLayout(self._names)
        names.setContentsMargins(EDGE, 0, 0, 0)
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self._by)
        names.addWidget(self.album)
        names.addSpacing(Space.XS)
        names.addLayout(said)
        for widget in (self._why, self.why):
            names.addWidget(widget)

        self._next_title = Label(self.tr("Next"), Type.SMALL, strong=True, quiet=True)
        self._next = _Titled(self._next_title)
        self.next = TrackRow(keeper, covers)
        self.next.clicked.connect(lambda: self.next_pressed.emit())
        self._next.column.addWidget(self.next)

        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.L)
        self._framed = QWidget()
        self._frame = QVBoxLayout(self._framed)
        self._frame.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        for part in (self._framed, self._names, self._next):
            self._layout.addWidget(part)
        self._layout.addStretch(1)
        self._room = QSize()
        self._is_line = False
        keeper.follow(self._dress)
        self._dress(keeper.theme)

    def show_track(self, title: str, artists: Sequence[str], album: str, cover: Cover) -> None:
        """Of more artists than there is room for, the first are shown."""
        self.title.setText(title)
        for link, name in zip(self.artists, artists, strict=False):
            link.show_words(name)
            link.setAccessibleName(self.tr("Go to {artist}").format(artist=name))
        self._by.show_parts(self.artists[: len(artists)])
        self._by.setVisible(bool(artists))
        self.album.show_words(album)
        self.album.setAccessibleName(self.tr("Go to the album {album}").format(album=album))
        self.album.setVisible(bool(album))
        self._cover.show_cover(cover)
        self._fit()

    def show_liking(self, rating: float | None, is_loved: bool) -> None:
        self.liking.show_liking(rating, is_loved)

    def show_why(self, why: Why) -> None:
        self._why.setText(why.words)
        self._why.setVisible(bool(why.words))
        self.why.show_words(why.of)
        self.why.setAccessibleName(self.tr("Go there: {words}").format(words=why.of))
        self.why.setVisible(bool(why.of))
        self._fit()

    def show_next(self, row: RowView | None) -> None:
        self.next.show_row(row)
        self._fit()

    def fit(self, room: QSize, *, is_line: bool) -> None:
        """Take so much room at most; in a line the width is all, and the height as little as can be."""
        self._room, self._is_line = room, is_line
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def _fit(self) -> None:
        """The cover as large as the words leave room for; then what comes next, if it fits."""
        if self._room.isEmpty():
            return
        width, height = self._room.width(), self._room.height()
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if self._is_line else directions.TopToBottom)
        self.setFixedWidth(width)
        for at, stretch in enumerate(
            (0, 0, 1, 0, 0) if self._is_line else (1, 0, 0, 0, 1)
        ):  # a line is all for its words
            self._layout.setStretch(at, stretch)
        in_line = Space.L if self._is_line else EDGE  # with what is below it
        self._frame.setContentsMargins(margins(in_line, 0, 0, 0, self))
        if self._is_line:
            self._cover.setFixedSize(_BESIDE_WORDS, _BESIDE_WORDS)
            self._next.hide()
            return
        left = height - self._words.totalHeightForWidth(width) - Space.L
        side = max(_SMALLEST, min(width - EDGE, left, _LARGEST))
        self._cover.setFixedSize(side, side)
        has_room = left - side >= Space.L + roomy(_ROWS_HEAD) + roomy(_ROW)
        self.next.setVisible(self.next.shown is not None and has_room)
        self._next.setVisible(self.next.shown is not None and has_room)

    def _dress(self, theme: Theme) -> None:
        self.title.set_ink(theme.text)
        self._by.set_ink(theme.second)
        self._why.set_ink(theme.second)
        self._next_title.set_ink(theme.second)


class _LargeCover(QWidget):
    def __init__(self, keeper: Themed, covers: Covers) -> None:
        super().__init__()
        self._cover = FadingCover(keeper, covers, _LARGEST, self, Radius.CARD)
        self.setFixedSize(_SMALLEST, _SMALLEST)
        keeper.changed.connect(lambda _: self.update())

    def show_cover(self, cover: Cover) -> None:
        self._cover.show_cover(cover)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cover.paint(QPainter(self), QRectF(self.rect()))


class _Titled(QWidget):
    """Rows under a small title."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, 0, 0)
        head.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(head)


class TrackRow(QAbstractButton):
    """A track to press: its cover, and two lines. Pulled away, it is to be dragged."""

    drag_wanted = Signal()

    def __init__(self, keeper: Themed, covers: Covers) -> None:
        super().__init__()
        self._keeper = keeper
        self._cover = FadingCover(keeper, covers, _ROW_COVER, self, Radius.CONTROL)
        self._row: RowView | None = None
        Pull(self).begun.connect(self.drag_wanted)
        hold(self, height=_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        keeper.changed.connect(lambda _: self.update())
        self.show_row(None)

    @property
    def shown(self) -> RowView | None:
        return self._row

    def show_row(self, row: RowView | None) -> None:
        self._row = row
        if row is not None:
            self._cover.show_cover(row.cover)
            self.setAccessibleName(f"{row.does}: {row.title}, {row.artist}")
            self.setToolTip(f"{row.does}: {apart(row.title)}")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, roomy(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._row is None:
            return
        theme, whole = self._keeper.theme, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.quiet_pressed if self.isDown() else theme.quiet_hover))
            painter.drawRoundedRect(whole, Radius.COVER, Radius.COVER)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), Radius.COVER, Radius.COVER)
        side = sign_size(_ROW_COVER)
        art = QRectF(EDGE, (whole.height() - side) / 2, side, side)
        self._cover.paint(painter, placed(art, whole, self))
        left = EDGE + side + Space.M
        lines = [(self._row.title, theme.text, Type.BODY)]
        if self._row.artist:
            lines.append((self._row.artist, theme.second, Type.SMALL))
        high = roomy(20)
        top = whole.center().y() - high * len(lines) / 2
        for words, colour, size in lines:
            painter.setFont(font(size))
            painter.setPen(QColor(colour))
            room = QRectF(QPointF(left, top), QPointF(whole.right() - Space.S, top + high))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            write_line(painter, placed(room, whole, self), shown)
            top += high
