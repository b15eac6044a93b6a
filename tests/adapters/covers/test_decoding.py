"""Pictures that anyone may have written become square images, or nothing."""

import random
import struct
import subprocess
import sys
import zlib

import pytest

from pictures import a_picture
from segue.adapters.covers.decoding import decoded, encoded, scaled

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP"])
@pytest.mark.parametrize(("width", "height"), [(600, 400), (300, 1200), (256, 256)])
def test_a_picture_becomes_a_square(kind: str, width: int, height: int) -> None:
    image = decoded(a_picture("#0000ff", width, height, kind), 256)
    assert image is not None
    assert (image.width(), image.height()) == (256, 256)
    assert image.pixelColor(128, 128).blue() > 250


def test_a_small_one_is_not_enlarged_until_it_is_shown() -> None:
    image = decoded(a_picture("#0000ff", 60, 40), 256)
    assert image is not None
    assert (image.width(), image.height()) == (40, 40)
    assert scaled(image, 256).width() == 256


def test_a_copy_is_a_picture_again() -> None:
    image = decoded(a_picture("#3060c0"), 256)
    assert image is not None
    again = decoded(encoded(image), 256)
    assert again is not None
    one, other = image.pixelColor(100, 100), again.pixelColor(100, 100)
    assert max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) <= 3


def huge_png(side: int) -> bytes:
    """One that claims so many pixels, in a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9))) + chunk(b"IEND", b"")


SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64"/></svg>"""


@pytest.mark.qt_log_ignore(".")
@pytest.mark.parametrize(
    "data",
    [b"", b"These are words.", a_picture("#00ff00")[:80], SVG, huge_png(30_000), huge_png(6_001), huge_png(0)],
    ids=["empty", "words", "cut", "svg", "huge", "large", "none"],
)
def test_what_is_no_cover(data: bytes) -> None:
    assert decoded(data, 256) is None


@pytest.mark.qt_log_ignore(".")  # Qt tells what is wrong with each
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "BMP"])
def test_damage_gives_an_image_or_none(kind: str) -> None:
    chance = random.Random(kind)
    whole = a_picture("#c04020", 90, 60, kind)
    for _ in range(100):
        mutant = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.4 else whole)
        for _ in range(min(len(mutant), 6)):
            mutant[chance.randrange(len(mutant))] = chance.randrange(256)
        image = decoded(bytes(mutant), 64)
        assert image is None or 0 < image.width() == image.height() <= 64


#: The window lets go of listeners, and three threads decode: a while of it, as in a grid of covers that is scrolled.
BESIDE_THE_WINDOW = """
import sys, threading, time
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage
from segue.adapters.covers.decoding import decoded, encoded

class Sender(QObject):
    told = Signal(int)

    def disconnectNotify(self, signal):
        "As every QObject made in Python has it."

class Listener:
    def listen(self, value):
        pass

def decode():
    while not over:
        encoded(decoded(picture, 64))

over = False
app = QGuiApplication(["segue"])
image = QImage(300, 300, QImage.Format.Format_RGB32)
image.fill(QColor("teal"))
picture = encoded(image)
threads = [threading.Thread(target=decode) for _ in range(3)]
for thread in threads:
    thread.start()
senders = [Sender() for _ in range(131)]  # Qt keeps as many mutexes for all QObjects
end = time.monotonic() + 3
while time.monotonic() < end:
    for sender in senders:
        sender.told.connect(Listener().listen)
over = True
for thread in threads:
    thread.join()
"""


def test_covers_are_decoded_while_the_window_disconnects() -> None:
    """Neither waits for what the other holds: they once did, and the whole program stood still."""
    subprocess.run([sys.executable, "-c", BESIDE_THE_WINDOW], check=True, timeout=300)
