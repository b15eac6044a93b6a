"""How a video's picture fits into the room there is."""

from enum import Enum

from PySide6.QtCore import QRectF, QSizeF


class Aspect(Enum):
    AS_FILE = ""
    WIDE = "16:9"
    NARROW = "4:3"
    FILL = "fill"


_RATIOS = {Aspect.WIDE: 16 / 9, Aspect.NARROW: 4 / 3}


def shape_of(word: str) -> Aspect:
    """As the file says, where the word says nothing that is known."""
    return next((aspect for aspect in Aspect if aspect.value == word), Aspect.AS_FILE)


def fitted(picture: QSizeF, room: QRectF, aspect: Aspect) -> QRectF:
    """Where to draw it, in the middle: as large as there is room for, or, to *fill*, with edges that lie outside."""
    if picture.isEmpty() or room.isEmpty():
        return QRectF()
    ratio = _RATIOS.get(aspect, picture.width() / picture.height())
    is_broader = ratio > room.width() / room.height()
    if is_broader is not (aspect is Aspect.FILL):
        size = QSizeF(room.width(), room.width() / ratio)
    else:
        size = QSizeF(room.height() * ratio, room.height())
    area = QRectF(0, 0, size.width(), size.height())
    area.moveCenter(room.center())
    return area
