"""Covers: drawn ones at once, real ones from files as soon as they are read, off the main thread."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from msgspec import Struct
from PySide6.QtCore import (
    QObject,
    QPointF,
    QRectF,
    Qt,
    QTextBoundaryFinder,
    QThread,
    QThreadPool,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPixmap,
    QRadialGradient,
    QTransform,
)

from segue.domain.station import name_in
from segue.domain.track import Track
from segue.gui import icons
from segue.gui.theme import Radius, Theme, Type, font

#: From this size on a drawn cover has its initials small at its foot, as on a sleeve.
_LARGE = 96
#: Behind it come the scripts of East Asia and the pictographs.
_LAST_PUNCTUATION = 0x2E7F
_MOST_BYTES = 48 * 1024 * 1024
_MOST_DRAWN = 512
_MOST_WITHOUT = 20_000
_MOST_SEEN = 256
#: More than any screen shows at once. Those asked for before have been scrolled past.
_MOST_ASKED = 400
#: So many are read at a time at most.
_READERS = 2

T = TypeVar("T")


class Cover(Struct, frozen=True):
    """What a cover is of: the words for a drawn one, and the file that may carry a real one.

    One that is shown round has its initials in the middle, where no edge cuts them.
    """

    title: str
    artist: str = ""
    path: Path | None = None
    is_round: bool = False


def cover_of(track: Track) -> Cover:
    """A track's cover: the one of its album, drawn from the album's words where the file has none."""
    tags = track.tags
    if track.address is not None:
        return Cover(name_in(tags.title))  # whatever is on
    path = track.path if track.id > 0 else None  # what only a list has named is not looked into
    return Cover(tags.album or tags.title, tags.album_artist or tags.artist, path)


class _Key(NamedTuple):
    path: Path
    pixels: int


def initials(title: str, artist: str = "") -> str:
    """At most two letters that stand for `title` (or `artist`); empty where there is no letter in either.

    Scripts whose letters join or that have no spaces give one.
    """
    for words in (title.split(), artist.split()):
        found = [first for first in map(_first_letter, words) if first]
        if not found:
            continue
        leading = found[0]
        joins_or_has_no_case = leading.upper() == leading.lower()
        return leading if joins_or_has_no_case else "".join(found[:2] if len(found[:2]) == 2 else found).upper()
    return ""


def _first_letter(word: str) -> str:
    """The first grapheme of `word` that is more than punctuation."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    encoded = word.encode("utf-16-le", "surrogatepass")
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        grapheme = encoded[2 * start : 2 * end].decode("utf-16-le", "replace")
        is_sign = ord(grapheme[0]) > _LAST_PUNCTUATION and grapheme[0] != "\ufffd"
        if grapheme[0].isalnum() or is_sign:
            return grapheme
        start = end
    return ""


def drawn_cover(
    title: str, artist: str, size: int, theme: Theme, ratio: float = 1.0, *, is_round: bool = False
) -> QPixmap:
    """A quiet cover for what has none: initials on a tint that is always the same for the same words.

    `size` times `ratio` pixels square, for `paint_cover`.
    """
    seed = _seed(title, artist)
    hue = seed[0] / 256
    tint, deep, mark = _tints(hue, theme.is_dark)
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, size, size)
    gradient = QLinearGradient(whole.topLeft(), whole.bottomRight())
    gradient.setColorAt(0, tint)
    gradient.setColorAt(1, deep)
    painter.fillRect(whole, gradient)
    _draw_grooves(painter, size, seed[1], mark)
    letters = initials(title, artist)
    if letters:
        face = font(Type.BODY, strong=True)
        is_large = size >= _LARGE and not is_round
        face.setPixelSize(max(9, round(size * (0.18 if is_large else 0.34))))
        painter.setFont(face)
        painter.setPen(mark)
        inner = whole.adjusted(size * 0.09, 0, -size * 0.09, -size * 0.06) if is_large else whole
        foot = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(inner, foot if is_large else Qt.AlignmentFlag.AlignCenter, letters)
    else:
        side = max(10, size // 3)
        at = QPointF((size - side) / 2, (size - side) / 2)
        painter.drawPixmap(at, icons.pixmap("music", mark.name(), side, ratio))
    painter.end()
    made.setDevicePixelRatio(1)
    return made


def _seed(title: str, artist: str) -> bytes:
    from hashlib import blake2b  # late: it brings OpenSSL, and the first rows have no covers

    return blake2b(f"{title}\0{artist}".encode("utf-8", "replace"), digest_size=4).digest()


def _tints(hue: float, dark: bool) -> tuple[QColor, QColor, QColor]:
    if dark:
        return (
            QColor.fromHslF(hue, 0.30, 0.27),
            QColor.fromHslF((hue + 0.06) % 1, 0.34, 0.17),
            QColor.fromHslF(hue, 0.45, 0.86),
        )
    return (
        QColor.fromHslF(hue, 0.42, 0.91),
        QColor.fromHslF((hue + 0.06) % 1, 0.40, 0.82),
        QColor.fromHslF(hue, 0.50, 0.24),
    )


def _draw_grooves(painter: QPainter, size: int, chance: int, colour: QColor) -> None:
    """Faint rings, as on a record, around a corner or an edge.

    They are one gradient: seven circles of their own take four times as long, and a drag of the bar draws a
    screenful of covers in each frame.
    """
    corners = (QPointF(0, size), QPointF(size, size), QPointF(size, 0), QPointF(size / 2, size))
    between = size * (0.12 + (chance >> 4) / 400)
    faint, none = QColor(colour), QColor(colour)
    faint.setAlphaF(0.10)
    none.setAlphaF(0)
    half, whole = max(1.0, size / 90) / 2, 9 * between
    rings = QRadialGradient(corners[chance % 4], whole)
    for ring in range(2, 9):
        for edge, there in ((-half - 0.5, none), (-half + 0.5, faint), (half - 0.5, faint), (half + 0.5, none)):
            rings.setColorAt((ring * between + edge) / whole, there)
    painter.fillRect(QRectF(0, 0, size, size), rings)


def paint_cover(
    painter: QPainter,
    where: QRectF,
    picture: QPixmap,
    radius: float = Radius.COVER,
    opacity: float = 1.0,
) -> None:
    """Paint `picture` over `where` with round corners."""
    scale = where.width() / picture.width()
    brush = QBrush(picture)
    brush.setTransform(QTransform().translate(where.x(), where.y()).scale(scale, scale))
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(where, radius, radius)
    painter.restore()


class Covers(QObject):
    """Pixmaps of covers, for `paint_cover`: as many pixels as asked for, square.

    `load` gives the cover of a file as an image so many pixels wide; it is called on other threads.

    `arrived` tells a path once its real cover can be had, `doubted` that any may be another now, or was held back:
    what is seen is to be asked for again. Nothing is told after `close`.
    """

    arrived = Signal(object)  # Path
    doubted = Signal()
    _read = Signal(object, int, object)  # _Key, turn, QImage | None; crosses from the reading thread to ours
    _seen = Signal(object)  # what is to be told of a cover that was looked at; crosses as well

    def __init__(self, load: Callable[[Path, int], QImage | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._real: OrderedDict[_Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self._drawn: OrderedDict[tuple[str, str, bool, int, float, bool], QPixmap] = OrderedDict()
        self._without: OrderedDict[Path, None] = OrderedDict()
        #: What was made of a cover, by whom.
        self._known: OrderedDict[tuple[Path, object], object] = OrderedDict()
        self._asked: dict[_Key, int] = {}  # in which turn; an answer from an earlier one is out of date
        self._doubted: set[_Key] = set()
        self._turn = 0
        self._is_held = False
        self._is_closed = False
        self._pool = QThreadPool(self)
        # One core is left to the window: with all of them at work on pictures it stutters as it is scrolled.
        self._pool.setMaxThreadCount(max(1, min(_READERS, QThread.idealThreadCount() - 1)))
        self._read.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._seen.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def pixmap(self, cover: Cover, size: int, theme: Theme, ratio: float = 1.0) -> QPixmap:
        """The real cover if it is at hand; else a drawn one, and the real one is sent for."""
        return self.real(cover, size, ratio) or self.drawn(cover, size, theme, ratio)

    def real(self, cover: Cover, size: int, ratio: float = 1.0) -> QPixmap | None:
        """The real cover, if it is at hand; if not, it is sent for, the latest asked for first."""
        if cover.path is None or cover.path in self._without or self._is_closed:
            return None
        if self._is_held:
            return self._real.get(_Key(cover.path, round(size * ratio)))
        key = _Key(cover.path, round(size * ratio))
        known = self._real.get(key)
        if known is not None:
            self._real.move_to_end(key)
        if (known is None or key in self._doubted) and key not in self._asked:
            self._doubted.discard(key)
            self._turn += 1
            turn = self._asked[key] = self._turn
            self._pool.start(lambda: self._fetch(key, turn), turn)
            while len(self._asked) > _MOST_ASKED:
                del self._asked[next(iter(self._asked))]
        return known

    def all_real(self, covers: Sequence[Cover], size: int, ratio: float = 1.0) -> bool:
        """Whether the real covers of all are at hand; those that are not are sent for."""
        found = [self.real(cover, size, ratio) for cover in covers]
        return None not in found

    def look(
        self,
        path: Path,
        pixels: int,
        see: Callable[[QImage], T],
        then: Callable[[T | None], None],
        *,
        is_kept: bool = False,
    ) -> None:
        """`then` gets what `see` makes of the real cover, so many pixels wide, on another thread; None where there is
        no cover. Where it `is_kept`, it is known from then on.
        """

        def take(seen: T | None) -> None:
            if is_kept:
                self._known[path, see] = seen
                if len(self._known) > _MOST_SEEN:
                    self._known.popitem(last=False)
            then(seen)

        def task() -> None:
            image = None if self._is_closed else self._load(path, pixels)
            seen = None if image is None else see(image)
            if not self._is_closed:
                self._seen.emit(lambda: take(seen))

        if not self._is_closed:
            self._pool.start(task)

    def is_seen(self, path: Path, see: Callable[[QImage], object]) -> bool:
        """Whether it is known what `see` made of the real cover as it is now."""
        return (path, see) in self._known

    def seen(self, path: Path, see: Callable[[QImage], T]) -> T | None:
        self._known.move_to_end((path, see))
        return self._known[path, see]  # type: ignore[return-value]  # it is what `see` gave

    def drawn(self, cover: Cover, size: int, theme: Theme, ratio: float = 1.0) -> QPixmap:
        """Of what flies past, and nobody reads, only the tint."""
        key = (cover.title, cover.artist, cover.is_round, size, ratio, theme.is_dark)
        known = self._drawn.get(key)
        if known is None and self._is_held:
            flying = QPixmap(round(size * ratio), round(size * ratio))
            flying.fill(_tints(_seed(cover.title, cover.artist)[0] / 256, theme.is_dark)[0])
            return flying
        if known is None:
            known = drawn_cover(cover.title, cover.artist, size, theme, ratio, is_round=cover.is_round)
            self._drawn[key] = known
            if len(self._drawn) > _MOST_DRAWN:
                self._drawn.popitem(last=False)
        return known

    def hold(self, is_held: bool) -> None:
        """While a page flies past, no cover of it is read: it would be gone before that is done, and each takes time
        from the frames. What is seen then is asked for.
        """
        if is_held != self._is_held:
            self._is_held = is_held
            if is_held:
                self._asked.clear()  # what is still to be read of them is nobody's then
            else:
                self.doubted.emit()

    def forget(self, path: Path) -> None:
        """The file has changed: its cover is to be read again when next asked for."""
        self._without.pop(path, None)
        self._unsee(path)
        for key in [key for key in self._asked if key.path == path]:
            del self._asked[key]
        for key in [key for key in self._real if key.path == path]:
            self._bytes -= _size_of(self._real.pop(key))

    def doubt(self) -> None:
        """Any file may have changed: covers are looked for again when next asked for, and shown until then."""
        self._without.clear()
        self._doubted = set(self._real)
        self.doubted.emit()

    def forget_each(self, paths: Iterable[Path]) -> None:
        """Those of these files may be others now."""
        for path in paths:
            self.forget(path)

    def forget_below(self, folder: Path) -> None:
        """Other files than before are in `folder` now."""
        for path in {*self._without, *(key.path for key in self._real)}:
            if path.is_relative_to(folder):
                self.forget(path)

    def close(self) -> None:
        """Read nothing more; waits for what is being read."""
        self._is_closed = True
        self._pool.clear()
        self._pool.waitForDone()

    def _fetch(self, key: _Key, turn: int) -> None:
        if self._is_closed or self._asked.get(key) != turn:
            return
        image = self._load(key.path, key.pixels)
        if not self._is_closed:
            self._read.emit(key, turn, image)

    def _tell(self, tell: Callable[[], None]) -> None:
        if not self._is_closed:
            tell()

    def _keep(self, key: _Key, turn: int, image: QImage | None) -> None:
        if self._is_closed or self._asked.get(key) != turn:
            return
        del self._asked[key]
        known = self._real.pop(key, None)
        if known is not None:
            self._bytes -= _size_of(known)
        if image is None:
            self._without[key.path] = None
            if len(self._without) > _MOST_WITHOUT:
                self._without.popitem(last=False)
            if known is not None:
                self._unsee(key.path)
                self.arrived.emit(key.path)
            return
        picture = QPixmap.fromImage(image)
        self._real[key] = picture
        self._bytes += _size_of(picture)
        while self._bytes > _MOST_BYTES and len(self._real) > 1:
            old, gone = self._real.popitem(last=False)
            self._bytes -= _size_of(gone)
            self._doubted.discard(old)
        is_other = known is not None and known.toImage() != image
        if is_other or None in (seen for (path, _), seen in self._known.items() if path == key.path):
            self._unsee(key.path)
        if is_other or known is None:
            self.arrived.emit(key.path)

    def _unsee(self, path: Path) -> None:
        for one in [one for one in self._known if one[0] == path]:
            del self._known[one]


def _size_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
