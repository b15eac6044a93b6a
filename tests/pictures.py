"""Pictures to test with: of one colour, in any format that Qt writes."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage


def an_image(colour: str, width: int = 600, height: int = 400) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def a_picture(colour: str, width: int = 600, height: int = 400, kind: str = "PNG") -> bytes:
    """The bytes of its file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert an_image(colour, width, height).save(buffer, kind)
    return bytes(buffer.data().data())
