"""Makes a square image of the bytes of a picture, which anyone may have written."""

import re
import threading
from contextlib import nullcontext

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

#: A picture of more pixels is not looked at: it would take seconds, and hundreds of MB. A JPEG is made smaller while
#: it is decoded, the others afterwards.
_MOST_PIXELS = 36_000_000
_MOST_PIXELS_OF_JPEG = 60_000_000
#: What needs more than this while it is decoded is given up, in MiB.
_MOST_TO_DECODE = 256
#: Of those with more pixels than this, one is decoded at a time.
_MANY_PIXELS = 16_000_000
#: How a picture begins, and what Qt calls it. Qt would read others too: SVG and PDF, which are programs, and icons.
#: Qt is never let find out by itself: its reader of SVG is asked then, which connects a signal while this thread
#: holds Python's lock, and the window, disconnecting one that shares the mutex, waits for that lock: both for ever.
_BEGINNINGS = (
    (re.compile(rb"\xff\xd8"), b"jpeg"),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), b"png"),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), b"webp"),
    (re.compile(rb"GIF8[79]a"), b"gif"),
    (re.compile(rb"BM"), b"bmp"),
)
_QUALITY = 90

_one_at_a_time = threading.Lock()


def decoded(data: bytes, most: int) -> QImage | None:
    """The middle of the picture in `data`, square, at most so many pixels wide; None where it is no picture."""
    kind = next((kind for beginning, kind in _BEGINNINGS if beginning.match(data)), None)
    if kind is None:
        return None
    QImageReader.setAllocationLimit(_MOST_TO_DECODE)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, kind)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    whole = reader.size()
    area = whole.width() * whole.height()
    if area > (_MOST_PIXELS_OF_JPEG if kind == b"jpeg" else _MOST_PIXELS):
        return None
    if min(whole.width(), whole.height()) > most:  # an unknown size is negative
        reader.setScaledSize(whole.scaled(QSize(most, most), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    with _one_at_a_time if area > _MANY_PIXELS else nullcontext():
        image = reader.read()
    if image.isNull():
        return None
    side = min(image.width(), image.height())
    square = image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))
    return scaled(square, min(side, most)).convertToFormat(QImage.Format.Format_RGB32)


def scaled(square: QImage, pixels: int) -> QImage:
    if square.width() == pixels:
        return square
    keeps, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return square.scaled(pixels, pixels, keeps, smooth)


def encoded(image: QImage) -> bytes:
    """As a JPEG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", _QUALITY)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
