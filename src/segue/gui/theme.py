"""The tokens of the look: colours, type, space and corners."""

from enum import IntEnum

from msgspec import Struct
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QWidget

from segue.domain.context import Daypart

#: So long (ms) until what is made first on a page is seen, before more is made.
A_FRAME = 16


class Space(IntEnum):
    """Distances in pixels that do not depend on the device."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    XXXL = 48


class Radius(IntEnum):
    CONTROL = 6
    COVER = 8
    CARD = 12


class Type(IntEnum):
    """Sizes of type in pixels, as long as the listener wants none larger or smaller."""

    SMALL = 12
    BODY = 14
    LEAD = 16
    HEADING = 20
    TITLE = 28


def scaled(length: float) -> int:
    """In pixels, what is `length` beside type of our own sizes, beside type as large as the listener wants it.

    The application's font has it: whatever is made or laid out takes it from there.
    """
    body = QApplication.font().pixelSize()
    return round(length if body <= 0 else length * body / Type.BODY)


#: What is large already need not grow as much to be read.
_GROWS = {Type.HEADING: 0.8, Type.TITLE: 0.5}


def pixels(size: Type) -> int:
    """How large `size` is, as large as the listener wants type."""
    return round(size + (scaled(100) / 100 - 1) * size * _GROWS.get(size, 1.0))


#: An icon that stands alone is larger than words: of what type grows by, it needs this share.
_SIGNS_GROW = 0.6


def sign_size(size: int) -> int:
    """How large an icon is that stands alone, and `size` beside type of our own sizes."""
    return round(size + max(0.0, scaled(100) / 100 - 1) * size * _SIGNS_GROW)


def font(size: Type = Type.BODY, *, strong: bool = False, figures: bool = False) -> QFont:
    """The system's interface font at one of our sizes; `figures` are as wide as one another."""
    made = QFont(QApplication.font())
    made.setPixelSize(pixels(size))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if size >= Type.HEADING:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if figures:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def hold(
    widget: QWidget,
    *,
    width: int | None = None,
    height: int | None = None,
    least_width: int | None = None,
    least_height: int | None = None,
    most_width: int | None = None,
) -> None:
    """Fix or bound what has words in it by lengths that are right beside type of our own sizes, and grow with it."""
    told = {
        "minimumWidth": least_width if width is None else width,
        "maximumWidth": most_width if width is None else width,
        "minimumHeight": least_height if height is None else height,
        "maximumHeight": height,
    }
    widget.setProperty(_HELD, {name: length for name, length in told.items() if length is not None})
    resize_held(widget)


def resize_held(widget: QWidget) -> None:
    """The type has another size: whatever `hold` has said of `widget` is so again."""
    for name, length in (widget.property(_HELD) or {}).items():
        widget.setProperty(name, scaled(length))


_HELD = "held"


def mixed(over: str, share: float, under: str) -> str:
    """The colour that `share` of `over` makes on `under`, as #rrggbb."""
    a, b = QColor(over), QColor(under)
    parts = (
        round(x * share + y * (1 - share))
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


_DARK_ACCENTS = {
    Daypart.MORNING: "#e8899b",
    Daypart.AFTERNOON: "#6fb1e8",
    Daypart.EVENING: "#e7ad5c",
    Daypart.NIGHT: "#9a94ee",
}
_LIGHT_ACCENTS = {
    Daypart.MORNING: "#b23a57",
    Daypart.AFTERNOON: "#1f6fae",
    Daypart.EVENING: "#9a5f0b",
    Daypart.NIGHT: "#5147c2",
}


class Theme(Struct, frozen=True):
    """Every colour in use, as #rrggbb. `ground` lies under all, `surface` is a card, `raised` floats."""

    is_dark: bool
    daypart: Daypart
    ground: str
    surface: str
    raised: str
    line: str
    text: str
    second: str
    accent: str
    on_accent: str
    warning: str

    @staticmethod
    def dark(daypart: Daypart) -> "Theme":
        return Theme(
            is_dark=True,
            daypart=daypart,
            ground="#131417",
            surface="#1b1d21",
            raised="#24272c",
            line="#2e3238",
            text="#eceef0",
            second="#a3a9b2",
            accent=_DARK_ACCENTS[daypart],
            on_accent="#131417",
            warning="#f0a58a",
        )

    @staticmethod
    def light(daypart: Daypart) -> "Theme":
        return Theme(
            is_dark=False,
            daypart=daypart,
            ground="#fbfaf8",
            surface="#ffffff",
            raised="#f3f1ee",
            line="#e3e0db",
            text="#1c1d1f",
            second="#5d636b",
            accent=_LIGHT_ACCENTS[daypart],
            on_accent="#ffffff",
            warning="#a3402a",
        )

    def of(self, daypart: Daypart) -> str:
        """The accent of any daypart in this scheme."""
        return (_DARK_ACCENTS if self.is_dark else _LIGHT_ACCENTS)[daypart]

    @property
    def hover(self) -> str:
        """Under the pointer, on the ground."""
        return mixed(self.text, 0.06 if self.is_dark else 0.045, self.ground)

    @property
    def pressed(self) -> str:
        return mixed(self.text, 0.11 if self.is_dark else 0.09, self.ground)

    @property
    def quiet_hover(self) -> str:
        """As `hover`, where the ground may be a card: #aarrggbb, to lie on anything."""
        return f"#{0x14 if self.is_dark else 0x0E:02x}{self.text[1:]}"

    @property
    def quiet_pressed(self) -> str:
        return f"#{0x24 if self.is_dark else 0x1A:02x}{self.text[1:]}"

    @property
    def selection(self) -> str:
        """What is chosen: the ground with a breath of the accent."""
        return mixed(self.accent, 0.17 if self.is_dark else 0.08, self.ground)

    @property
    def faint(self) -> str:
        """Words on what cannot be used just now."""
        return mixed(self.second, 0.6, self.ground)

    @property
    def reason(self) -> str:
        """Small words that say why: between the accent and the second text colour."""
        return mixed(self.accent, 0.6, self.second)

    @property
    def wash(self) -> str:
        """Where the accent tints a card, at its strongest."""
        return mixed(self.accent, 0.13 if self.is_dark else 0.09, self.surface)

    @property
    def strong_line(self) -> str:
        """Edges of what can be operated: 3 : 1 on the ground is not needed beside text, but 2 : 1 helps."""
        return mixed(self.text, 0.24, self.ground)

    @property
    def accent_hover(self) -> str:
        return mixed("#ffffff" if self.is_dark else "#000000", 0.12, self.accent)
