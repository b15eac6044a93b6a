"""The colours of a place that shows one cover: taken from it, and such that all words there can be read."""

import colorsys
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from segue.gui.contrast import legible
from segue.gui.covers import Cover, Covers
from segue.gui.theme import Theme, mixed
from segue.gui.theme_keeper import Themed

#: A cover is looked at so small: its colours, and not what it shows, are wanted.
_SIDE = 24
_READ_AT = 64

_HUES = 12
#: Below this mean chroma a cover is black and white to the eye.
_COLOURLESS = 0.035
#: A second colour has so much of the weight of the first.
_SECOND = 0.15


class Tint(Struct, frozen=True):
    """A hue and how full of colour it is, from 0 to 1 each; a grey has none."""

    hue: float
    fullness: float


#: What a cover looks like from afar: its first colour, and another one or the same again.
Leading = tuple[Tint, Tint]

_GREY = Tint(0, 0)


def leading(image: QImage) -> Leading:
    """The leading colours of a cover: those of which there is most, counted by how full of colour they are."""
    small = image.scaled(
        _SIDE, _SIDE, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_RGB888)
    line, data = small.bytesPerLine(), bytes(small.constBits())
    sums = [[0.0, 0.0, 0.0, 0.0] for _ in range(_HUES)]  # weight, and red, green, blue by weight
    for y in range(_SIDE):
        for x in range(_SIDE):
            at = y * line + 3 * x
            red, green, blue = (part / 255 for part in data[at : at + 3])
            chroma = max(red, green, blue) - min(red, green, blue)
            if chroma > 0:
                one = sums[int(colorsys.rgb_to_hls(red, green, blue)[0] * _HUES) % _HUES]
                for part, value in enumerate((1, red, green, blue)):
                    one[part] += chroma * value
    order = sorted(range(_HUES), key=lambda hue: -sums[hue][0])
    first = order[0]
    if sums[first][0] < _COLOURLESS * _SIDE * _SIDE:
        return _GREY, _GREY
    others = (
        hue
        for hue in order[1:]
        if min(abs(hue - first), _HUES - abs(hue - first)) > 1 and sums[hue][0] > _SECOND * sums[first][0]
    )
    main = _tint(sums[first])
    second = next(others, None)
    return main, main if second is None else _tint(sums[second])


def _tint(sums: Sequence[float]) -> Tint:
    weight, *parts = sums
    red, green, blue = (part / weight for part in parts)
    hue, lightness, _ = colorsys.rgb_to_hls(red, green, blue)
    most = 1 - abs(2 * lightness - 1)  # of what a colour so light can have
    return Tint(hue, (max(red, green, blue) - min(red, green, blue)) / most if most > 0 else 0.0)


class Wash(Struct, frozen=True):
    """A theme whose ground runs from `theme.ground`, at the top, to `foot`."""

    theme: Theme
    foot: str


def washed(theme: Theme, colours: Leading) -> Wash:
    """`theme` in the colours of a cover. Each ink is legible on all the ground, also where one points."""
    first, second = colours
    if theme.is_dark:
        ground, foot, accent = _made(first, 0.5, 0.19), _made(second, 0.45, 0.085), _made(first, 0.75, 0.72)
    else:
        ground, foot, accent = _made(first, 0.6, 0.885), _made(second, 0.5, 0.96), _made(first, 0.75, 0.36)
    if first == _GREY:
        accent = theme.accent
    grounds = [
        shade for base in (ground, foot) for shade in (base, mixed(theme.text, 0.15 if theme.is_dark else 0.11, base))
    ]
    away = "#ffffff" if theme.is_dark else "#000000"
    accent = legible(accent, grounds, away)
    raised = mixed(theme.text, 0.10 if theme.is_dark else 0.04, ground)
    return Wash(
        replace(
            theme,
            ground=ground,
            surface=mixed(ground, 0.5, foot),
            raised=raised,
            line=mixed(theme.text, 0.18, ground),
            second=legible(mixed(theme.text, 0.62, ground), [*grounds, raised], away),
            accent=accent,
            on_accent=legible(
                ground if theme.is_dark else "#ffffff", [accent], "#000000" if theme.is_dark else "#ffffff"
            ),
        ),
        foot,
    )


def _made(tint: Tint, most: float, lightness: float) -> str:
    return QColor.fromHslF(tint.hue % 1.0, min(tint.fullness, most), lightness).name()


def look_ahead(covers: Covers, path: Path, then: Callable[[Path], None] = lambda path: None) -> None:
    """See to it that the leading colours of a cover are known; `then` is told once they are."""
    covers.look(path, _READ_AT, leading, lambda _: then(path), is_kept=True)


class CoverTheme(Themed):
    """The theme of `keeper` in the colours of the cover that is shown; whose place it is calls `refresh` at another.

    Of a real cover they are found on another thread; until then the ones before stay.
    """

    def __init__(self, keeper: Themed, covers: Covers, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._covers = covers
        self._cover: Cover | None = None
        self.theme = keeper.theme
        #: The colour of the ground at its foot; at its top it is that of the theme.
        self.foot = keeper.theme.ground
        covers.arrived.connect(self._learn)

    @property
    def motion(self) -> int:  # type: ignore[override]  # the keeper's may change
        return self._keeper.motion

    def show_cover(self, cover: Cover | None) -> None:
        """None leaves the theme as it is everywhere."""
        if cover != self._cover:
            self._cover = cover
            self.refresh()

    def refresh(self, _: Theme | None = None) -> None:
        """The theme of the keeper is another."""
        theme, cover = self._keeper.theme, self._cover
        if cover is None:
            self._take(Wash(theme, theme.ground))
        elif cover.path is None:
            self._take(washed(theme, self._of_drawn(cover)))
        elif self._covers.is_seen(cover.path, leading):
            known = self._covers.seen(cover.path, leading)
            self._take(washed(theme, self._of_drawn(cover) if known is None else known))
        else:
            look_ahead(self._covers, cover.path, self._learn)
            if theme.is_dark != self.theme.is_dark:  # what was there before cannot stay so long
                self._take(washed(theme, self._of_drawn(cover)))

    def _of_drawn(self, cover: Cover) -> Leading:
        return leading(self._covers.drawn(cover, _READ_AT, self._keeper.theme).toImage())

    def _learn(self, path: Path) -> None:
        if self._cover is not None and self._cover.path == path:
            self.refresh()

    def _take(self, wash: Wash) -> None:
        if wash != Wash(self.theme, self.foot):
            self.theme, self.foot = wash.theme, wash.foot
            self.tell()
