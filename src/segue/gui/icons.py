"""The icon set: Lucide line icons, tinted and rendered for the screen."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from segue.gui.resources import resource
from segue.gui.room import roomy

#: How wide lines are in pixels, and in 24ths of an icon at most, so that it stays clear, and at least.
_LINE, _WIDEST, _THINNEST = 1.5, 2.25, 1.0


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0, *, filled: bool = False) -> QPixmap:
    """The icon `name` in `colour` (#rrggbb), `size` pixels square at the device's `ratio`.

    `filled` also fills its shapes. An unknown name raises FileNotFoundError.
    """
    svg = _drawn(name).replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{_stroke(size)}"')
    if filled:
        svg = svg.replace('fill="none"', f'fill="{colour}"')
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@cache
def _drawn(name: str) -> str:
    """Its SVG: another look wants all icons in view in another colour."""
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _stroke(size: int) -> float:
    """How wide a line is, in 24ths of the icon: lines are as heavy as one another in small icons and large."""
    return min(_WIDEST, max(_THINNEST, round(24 * _LINE / size, 2)))


def icon(
    name: str, colour: str, size: int = 20, *, filled: bool = False, gap: int = 0, unable: str | None = None
) -> QIcon:
    """The icon `name` in `colour`, to stand beside words: as large as is right where `size` is for type of our own.

    With a `gap` it is so much wider, empty where the words begin: buttons set their text close to their icon. Where
    its button can do nothing, it is in the colour `unable`.
    """
    before = gap if QGuiApplication.isRightToLeft() else 0
    return icon_of(name, colour, roomy(size), filled=filled, gap=gap, before=before, unable=unable)


def icon_size(size: int, gap: int = 0) -> QSize:
    """How large `icon` makes it."""
    return QSize(roomy(size) + gap, roomy(size))


@lru_cache(maxsize=512)
def icon_of(
    name: str,
    colour: str,
    size: int,
    on: str | None = None,
    *,
    filled: bool = False,
    gap: int = 0,
    before: int = 0,
    unable: str | None = None,
) -> QIcon:
    """The icon `name` in `colour`, just so many pixels large; in `on` where its button is checked. A `gap` makes it
    wider, at its right, but for what of that lies `before` it.
    """
    made = QIcon()
    for ratio in {screen.devicePixelRatio() for screen in QGuiApplication.screens()}:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            for state, tint in ((QIcon.State.Off, colour), (QIcon.State.On, on or colour)):
                picture = pixmap(name, tint, size, ratio, filled=filled)
                made.addPixmap(_widened(picture, gap, before) if gap else picture, mode, state)
        if unable is not None:
            picture = pixmap(name, unable, size, ratio, filled=filled)
            made.addPixmap(_widened(picture, gap, before) if gap else picture, QIcon.Mode.Disabled)
    return made


def _widened(picture: QPixmap, gap: int, before: int) -> QPixmap:
    ratio = picture.devicePixelRatio()
    made = QPixmap(picture.width() + round(gap * ratio), picture.height())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(before, 0, picture)
    painter.end()
    return made
