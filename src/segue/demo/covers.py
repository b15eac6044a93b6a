"""Album covers drawn from a seed: one family of designs for each genre, without a letter on them.

Painted on a QImage, which needs neither a window nor a QGuiApplication and may be done in any process.
"""

import math
import random
from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
)

from segue.demo.synth import Genre

#: Width and height of a cover, in pixels.
SIZE = 600

_S = float(SIZE)
_Inks = Sequence[str]


def cover(genre: Genre, seed: int) -> bytes:
    """A square cover of `SIZE` pixels as a JPEG file. The same arguments give the same picture."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(genre, seed).save(buffer, "JPEG", 82)  # type: ignore[call-overload]
    return bytes(QByteArray(buffer.data()).data())


def draw(genre: Genre, seed: int) -> QImage:
    """The picture itself. Seeds that follow each other get the family's designs in turn."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    palettes, designs = _FAMILIES[genre]
    inks = [f"#{code}" for code in palettes[(seed + 1) % len(palettes)].split()]
    designs[seed % len(designs)](painter, random.Random(f"{genre.value} {seed}"), inks)
    painter.end()
    return image


# ---------------------------------------------------------------- brushes


def _colour(code: str, alpha: float = 1.0) -> QColor:
    colour = QColor(code)
    colour.setAlphaF(alpha)
    return colour


def _ground(painter: QPainter, *colours: str, angle: float = 90.0) -> None:
    """Fill all with one colour, or with a gradient that runs at `angle` degrees (90 is downwards)."""
    dx, dy = math.cos(math.radians(angle)) * _S / 2, math.sin(math.radians(angle)) * _S / 2
    fall = QLinearGradient(_S / 2 - dx, _S / 2 - dy, _S / 2 + dx, _S / 2 + dy)
    for i, colour in enumerate(colours):
        fall.setColorAt(i / max(1, len(colours) - 1), QColor(colour))
    painter.fillRect(0, 0, SIZE, SIZE, QBrush(fall))


def _disc(painter: QPainter, x: float, y: float, radius: float, brush: QColor | QBrush | QRadialGradient) -> None:
    painter.setBrush(brush)
    painter.drawEllipse(QPointF(x, y), radius, radius)


def _glow(painter: QPainter, x: float, y: float, radius: float, colour: str, alpha: float = 1.0) -> None:
    """A soft light: a disc that fades like a Gaussian."""
    fade = QRadialGradient(x, y, radius)
    for i in range(9):
        fade.setColorAt(i / 8, _colour(colour, alpha * (math.exp(-4.5 * (i / 8) ** 2) - math.exp(-4.5)) / 0.989))
    _disc(painter, x, y, radius, fade)


def _bar(painter: QPainter, x: float, y: float, width: float, height: float, colour: QColor | str) -> None:
    painter.fillRect(QRectF(x, y, width, height), QColor(colour))


def _shape(painter: QPainter, points: Sequence[tuple[float, float]], colour: QColor | str) -> None:
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _stroke(painter: QPainter, path: QPainterPath, colour: QColor | str, width: float) -> None:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(path, pen)


def _curve(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """A smooth line through `points` (Catmull and Rom)."""
    path = QPainterPath(QPointF(*points[0]))
    padded = [points[0], *points, points[-1]]
    for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path.cubicTo(bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy)
    return path


def _ridge(chance: random.Random, height: float, rough: float, steps: int) -> list[tuple[float, float]]:
    """A mountain line from the left edge to the right one: midpoints displaced, ever less."""
    line = [height + chance.uniform(-rough, rough), height + chance.uniform(-rough, rough)]
    for _ in range(steps):
        middles = [(a + b) / 2 + chance.uniform(-rough, rough) for a, b in pairwise(line)]
        line = [y for pair in zip(line, middles, strict=False) for y in pair] + line[-1:]
        rough *= 0.52
    return [(i * _S / (len(line) - 1), y) for i, y in enumerate(line)]


def _land(painter: QPainter, line: Sequence[tuple[float, float]], colour: QColor | str) -> None:
    _shape(painter, [(0, _S), *line, (_S, _S)], colour)


# ---------------------------------------------------------------- Top 40: loud colours, one big shape

_POP = (
    "ff4d6d ffd166 fff1e6 3a0ca3",
    "00c2d1 ff5d8f ffe45e 1b1b3a",
    "ffb703 fb5607 ff006e fdf0d5",
    "7b2cbf ff9e00 ffd6e0 10002b",
    "06d6a0 ef476f ffd166 073b4c",
    "f72585 4cc9f0 f8f7ff 240046",
)


def _pop_sun(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    ground, hot, light, dark = inks
    _ground(painter, ground, hot, angle=chance.choice((60, 90, 120)))
    x, y = _S * chance.uniform(0.42, 0.58), _S * 0.5
    _disc(painter, x, y, 205, QColor(light))
    for i in range(7):
        _bar(painter, 0, y + 20 + i * 27, _S, 4 + 2.4 * i, ground if i < 4 else hot)
    _disc(painter, x + chance.choice((-150, 150)), 130, 46, QColor(dark))


def _pop_quarters(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    cell = _S / 3
    for row in range(3):
        for column in range(3):
            back, front, dot = chance.sample(inks, 3)
            x, y = column * cell, row * cell
            painter.setClipRect(QRectF(x, y, cell, cell))
            _bar(painter, x, y, cell, cell, back)
            corner = chance.choice(((0, 0), (1, 0), (0, 1), (1, 1)))
            _disc(painter, x + corner[0] * cell, y + corner[1] * cell, cell, QColor(front))
            _disc(painter, x + corner[0] * cell, y + corner[1] * cell, cell * 0.45, QColor(dot))
    painter.setClipping(False)


def _pop_heart(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    ground, hot, light, dark = inks
    _ground(painter, ground)
    for i in range(24):
        for j in range(24):
            near = 1 - math.hypot(i - 4, j - 20) / 30
            _disc(painter, 12.5 + 25 * i, 12.5 + 25 * j, max(0.0, 10 * near), _colour(light, 0.55))
    for offset, colour in ((18, dark), (0, hot)):
        heart = QPainterPath(QPointF(300 + offset, 500 + offset))
        heart.cubicTo(20 + offset, 330 + offset, 80 + offset, 90 + offset, 300 + offset, 215 + offset)
        heart.cubicTo(520 + offset, 90 + offset, 580 + offset, 330 + offset, 300 + offset, 500 + offset)
        painter.fillPath(heart, QColor(colour))


def _pop_bolt(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    ground, hot, light, dark = inks
    _ground(painter, dark)
    for i, colour in enumerate((hot, ground, light)):
        _disc(painter, 300, 300, 270 - 62 * i, QColor(colour))
    bolt = [(350, 40), (170, 330), (285, 330), (240, 560), (440, 245), (318, 245), (400, 40)]
    _shape(painter, [(x + 10, y + 12) for x, y in bolt], dark)
    _shape(painter, bolt, ground if chance.random() < 0.5 else hot)


def _pop_waves(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    _ground(painter, inks[2])
    turn = chance.uniform(0, 6)
    for i in range(9):
        line = [(x, 60 + i * 66 + 46 * math.sin(x / 95 + turn + i * 0.35)) for x in range(-20, 640, 10)]
        _shape(painter, [(-20, _S + 20), *line, (640, _S + 20)], inks[(i % 3 + 3) % 4 if i % 3 else i // 3 % 2])


# ---------------------------------------------------------------- Jazz: two inks on cream paper, cut-out blocks

_JAZZ = (
    "efe6d2 1d3557 e07a28",
    "f1e9da 0b3c49 d1495b",
    "ece2c6 202020 3a7ca5",
    "f3ead7 5b2333 e3b23c",
    "e9e3d0 14342b e4572e",
)


def _jazz_keys(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, accent = inks
    _ground(painter, paper)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    x = 30.0
    while x < 560:
        width = chance.choice((22, 34, 34, 52))
        top = chance.uniform(30, 300)
        _bar(painter, x, top, width, _S - 60 - top + chance.uniform(-110, 30), ink)
        x += width + chance.choice((10, 16))
    _disc(painter, chance.uniform(180, 420), chance.uniform(200, 330), 165, QColor(accent))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _jazz_discs(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, accent = inks
    _ground(painter, ink)
    odd = chance.randrange(16)
    for i in range(16):
        x, y = 105 + 130 * (i % 4), 105 + 130 * (i // 4)
        _disc(painter, x, y, 52, QColor(accent if i == odd else paper))
        if i != odd:
            cut = chance.choice(("half", "ring", "whole", "half"))
            if cut == "ring":
                _disc(painter, x, y, 26, QColor(ink))
            elif cut == "half":
                painter.setBrush(QColor(ink))
                painter.drawPie(QRectF(x - 53, y - 53, 106, 106), chance.choice((0, 90, 180, 270)) * 16, 180 * 16)


def _jazz_city(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, accent = inks
    _ground(painter, accent)
    _disc(painter, 430, 165, 92, QColor(paper))
    x = 0.0
    while x < _S:
        width = chance.choice((48, 66, 84))
        top = chance.uniform(230, 430)
        _bar(painter, x, top, width, _S - top, ink)
        for row in range(int((_S - top) // 34)):
            for column in range(int(width // 22)):
                if chance.random() < 0.38:
                    _bar(painter, x + 9 + 20 * column, top + 14 + 34 * row, 9, 15, paper)
        x += width


def _jazz_cutout(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, accent = inks
    _ground(painter, paper)
    _bar(painter, 0, 0, _S * 0.36, _S, accent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for i in range(3):
        cx, cy = 150 + 150 * i, 180 + 120 * (i % 2) + 40 * i
        turn = chance.uniform(0, 6)
        blob = [
            (
                cx + math.cos(a) * (92 + 26 * math.sin(3 * a + turn)),
                cy + math.sin(a) * (112 + 26 * math.cos(2 * a + turn)),
            )
            for a in (k * math.tau / 60 for k in range(60))
        ]
        _shape(painter, blob, ink if i != 1 else accent)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    for i in range(5):
        _bar(painter, 40, 498 + 15 * i, 520, 3, ink)


# ---------------------------------------------------------------- Film Score: a wide dark place, one light in it

_FILM = (
    "0b132b 1c2541 5bc0be f4d58d",
    "160f29 4a1942 c1476b ffb997",
    "0a1a1f 12424c 3e8e7e f6e7b4",
    "1a0f0a 5c2a12 d9782d ffe0a3",
    "0d1117 26384f 7d9bc1 eef4fb",
)


def _film_range(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    night, deep, glow, light = inks
    _ground(painter, night, deep, glow, angle=90)
    x, y = chance.uniform(170, 430), chance.uniform(190, 260)
    _glow(painter, x, y, 330, light, 0.55)
    _disc(painter, x, y, chance.uniform(48, 88), QColor(light))
    for i in range(5):
        tone = QColor(glow).darker(130 + 75 * i)
        ridge = _ridge(chance, 330 + 58 * i, 105 - 14 * i, 7)
        _land(painter, ridge, tone if i < 4 else QColor(night))


def _film_planet(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    night, deep, glow, light = inks
    _ground(painter, night, night, deep)
    for _ in range(170):
        _disc(
            painter,
            chance.uniform(0, _S),
            chance.uniform(0, _S),
            chance.uniform(0.5, 1.6),
            _colour(light, chance.random()),
        )
    x, y, radius = 300 + chance.uniform(-40, 40), 640.0, 400.0
    _glow(painter, x, y - 30, radius * 1.35, glow, 0.9)
    shade = QRadialGradient(x, y - 260, radius * 1.1)
    shade.setColorAt(0, QColor(light))
    shade.setColorAt(0.25, QColor(glow))
    shade.setColorAt(0.75, QColor(deep))
    shade.setColorAt(1, QColor(night))
    _disc(painter, x, y, radius, shade)
    _disc(painter, chance.uniform(120, 480), 130, 26, QColor(light))


def _film_tower(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    night, deep, glow, light = inks
    _ground(painter, deep, glow, light, angle=90)
    _glow(painter, 300, 420, 380, light, 0.9)
    _land(painter, _ridge(chance, 455, 30, 6), QColor(glow).darker(150))
    x = chance.uniform(230, 370)
    _shape(painter, [(x - 34, 560), (x - 15, 150), (x, 60), (x + 15, 150), (x + 34, 560)], night)
    for side in (-1, 1):
        far = x + side * chance.uniform(70, 110)
        _shape(
            painter,
            [(far - 22, 560), (far - 9, 300), (far, 240), (far + 9, 300), (far + 22, 560)],
            QColor(deep).darker(125),
        )
    _land(painter, _ridge(chance, 508, 26, 7), night)
    _disc(painter, x, 133, 6, QColor(light))


def _film_road(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    night, deep, glow, light = inks
    _ground(painter, night, deep, glow, light, angle=90)
    horizon = 340.0
    _glow(painter, 300, horizon, 300, light, 1.0)
    _land(painter, _ridge(chance, horizon + 8, 16, 6), night)
    _bar(painter, 0, horizon + 20, _S, _S, night)
    _shape(painter, [(296, horizon + 14), (304, horizon + 14), (520, _S), (80, _S)], QColor(deep).darker(115))
    for near, far in ((0.05, 0.1), (0.18, 0.28), (0.42, 0.6), (0.8, 1.0)):
        top, end = horizon + 14 + near * 246, horizon + 14 + far * 246
        _shape(
            painter, [(300 - 6 * near, top), (300 + 6 * near, top), (300 + 9 * far, end), (300 - 9 * far, end)], light
        )
    for x in (150, 172, 452):
        _disc(painter, x, 90 + chance.uniform(-30, 60), 1.8, QColor(light))


# ---------------------------------------------------------------- Ambient: light through fog

_AMBIENT = (
    "dfe7ec a7c4d4 f3d9c9 6d8ea0",
    "1f2a44 4b6c8f d9a5b3 f2e3d5",
    "e8e4f3 b8a9d9 9fd3c7 f6f2e9",
    "12343b 2d6a6a c3d6b8 f0e6c8",
    "4281a4 9cafb7 e6b89c f4ece1",
)


def _ambient_fog(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    _ground(painter, inks[0], inks[1], angle=chance.uniform(40, 140))
    for i in range(7):
        _glow(painter, chance.uniform(0, _S), chance.uniform(0, _S), chance.uniform(220, 420), inks[i % 3 + 1], 0.75)


def _ambient_horizon(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    sky, sea, warm, light = inks
    _ground(painter, sky, warm, light, sea, sky)
    y = 330.0
    _glow(painter, 300, y, 260, light, 0.9)
    _disc(painter, 300, y - 40, 60, _colour(light, 0.9))
    for i in range(46):
        depth = i / 46
        width = 30 + 300 * chance.random() * (0.3 + depth)
        x = 300 + chance.uniform(-1, 1) * (60 + 240 * depth) - width / 2
        _bar(painter, x, y + 6 + 260 * depth**1.4, width, 1 + 2.4 * depth, _colour(light, 0.30))


def _ambient_rings(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    _ground(painter, inks[1], inks[0], angle=chance.uniform(0, 180))
    x, y = chance.uniform(200, 400), chance.uniform(200, 400)
    for i in range(11, 0, -1):
        _disc(painter, x + i * 3, y - i * 5, 36.0 * i, _colour(inks[2] if i % 2 else inks[3], 0.16))
    _disc(painter, x, y, 26, QColor(inks[3]))


def _ambient_dunes(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    sky, far, near, light = inks
    _ground(painter, light, sky)
    _glow(painter, chance.uniform(150, 450), 170, 260, near, 0.8)
    for i in range(6):
        turn = chance.uniform(0, 6)
        line = [(x, 270 + 58 * i + (44 - 4 * i) * math.sin(x / (170 - 12 * i) + turn)) for x in range(0, 601, 6)]
        fall = QLinearGradient(0, 230 + 58 * i, 0, 470 + 58 * i)
        fall.setColorAt(0, _colour(near if i % 2 else far, 0.85))
        fall.setColorAt(1, _colour(sky, 0.9))
        painter.setBrush(fall)
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in [(0.0, _S), *line, (_S, _S)]]))


# ---------------------------------------------------------------- Classical: ivory, a frame, engraved lines

_CLASSICAL = (
    "f5efe0 7a1f2b c9a45c",
    "f2eee6 1f3a5f b8975a",
    "efe9db 2f4f3e c08a4d",
    "f7f1e3 3b2f4a b48b5a",
)


def _framed(painter: QPainter, paper: str, ink: str, metal: str) -> None:
    _ground(painter, paper)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, width, colour in ((22, 2.0, metal), (30, 6.0, ink), (40, 1.2, metal)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(QRectF(inset, inset, _S - 2 * inset, _S - 2 * inset))
    painter.setPen(Qt.PenStyle.NoPen)


def _classical_rosette(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, metal = inks
    _framed(painter, paper, ink, metal)
    petals, turns = chance.choice((5, 7, 8, 12)), chance.uniform(0.2, 0.45)
    for i in range(15):
        radius = 58 + 11 * i
        ring = [
            (300 + math.cos(a) * radius * (1 + turns * 0.5 * math.cos(petals * a + i * 0.22)),
             300 + math.sin(a) * radius * (1 + turns * 0.5 * math.cos(petals * a + i * 0.22)))
            for a in (k * math.tau / 240 for k in range(241))
        ]  # fmt: skip
        _stroke(painter, _curve(ring), ink if i % 3 else metal, 1.5)
    _disc(painter, 300, 300, 16, QColor(ink))


def _classical_staves(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, metal = inks
    _ground(painter, ink)
    turn = chance.uniform(0, 6)
    for line in range(5):
        path = _curve(
            [
                (x, 230 + 24 * line + (70 - 8 * line) * math.sin(x / 140 + turn + 0.12 * line))
                for x in range(-20, 640, 20)
            ]
        )
        _stroke(painter, path, paper, 2.2)
    for i in range(9):
        x = 60 + 62 * i
        line = chance.randrange(5)
        y = 230 + 24 * line + (70 - 8 * line) * math.sin(x / 140 + turn + 0.12 * line)
        painter.save()
        painter.translate(x, y)
        painter.rotate(-22)
        painter.setBrush(QColor(metal))
        painter.drawEllipse(QPointF(0, 0), 16, 11)
        painter.restore()
        _bar(painter, x + 12, y - 84, 3, 80, metal)


def _classical_arches(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, metal = inks
    _framed(painter, paper, ink, metal)
    for i in range(6):
        width, top = 400 - 62 * i, 130 + 34 * i
        arch = QPainterPath(QPointF(300 - width / 2, 520))
        arch.lineTo(300 - width / 2, top + width / 2)
        arch.arcTo(QRectF(300 - width / 2, top, width, width), 180, -180)
        arch.lineTo(300 + width / 2, 520)
        arch.closeSubpath()
        painter.fillPath(arch, QColor((ink, metal, paper)[i % 3]))
    _disc(painter, 300, 92, 13, QColor(metal))


def _classical_bouquet(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, ink, metal = inks
    _framed(painter, paper, ink, metal)
    painter.setClipRect(QRectF(44, 44, 512, 512))
    for i in range(34):
        angle = math.radians(-90 + (i - 16.5) * 4.6 + chance.uniform(-2, 2))
        length = chance.uniform(250, 400)
        x, y = 300 + math.cos(angle) * length, 540 + math.sin(angle) * length
        stem = QPainterPath(QPointF(300, 560))
        stem.quadTo(300 + math.cos(angle) * 60, 540 + math.sin(angle) * length * 0.7, x, y)
        _stroke(painter, stem, ink, 1.3)
        _disc(painter, x, y, chance.uniform(5, 15), QColor(metal if i % 3 else ink))
    painter.setClipping(False)


# ---------------------------------------------------------------- Rock: black, one hot colour, sharp edges

_ROCK = (
    "0e0e0e e63928 f2e8d5",
    "111318 f5a400 f4efe6",
    "1a0f12 c1121f fdf0d5",
    "101010 d7e021 ededed",
    "0c1410 ff6b35 efefd0",
)


def _rock_rays(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, hot, light = inks
    _ground(painter, hot)
    count, turn = chance.choice((12, 16, 20)), chance.random()
    for i in range(count):
        edges = ((i + turn) * math.tau / count, (i + turn + 0.5) * math.tau / count)
        _shape(painter, [(300, 600), *((300 + 900 * math.cos(a), 600 + 900 * math.sin(a)) for a in edges)], black)
    for grow, colour in ((1.12, black), (1.0, light), (0.82, hot)):  # a plectrum
        pick = QPainterPath(QPointF(300, 300 + 190 * grow))
        for side in (1, -1):
            x, y = 300 + side * 165 * grow, 300 - 120 * grow
            if side > 0:
                pick.cubicTo(300 + 60 * grow, 300 + 190 * grow, x + 25 * grow, 300, x, y)
                pick.cubicTo(x - 30 * grow, y - 60 * grow, 600 - x + 30 * grow, y - 60 * grow, 600 - x, y)
            else:
                pick.cubicTo(x - 25 * grow, 300, 300 - 60 * grow, 300 + 190 * grow, 300, 300 + 190 * grow)
        painter.fillPath(pick, QColor(colour))


def _rock_shards(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, hot, light = inks
    _ground(painter, black)
    x, y = chance.uniform(240, 360), chance.uniform(240, 360)
    angles = sorted(chance.uniform(0, math.tau) for _ in range(26))
    for i, angle in enumerate(angles):
        inner, outer, width = chance.uniform(24, 90), chance.uniform(200, 430), chance.uniform(0.03, 0.10)
        points = [
            (x + r * math.cos(angle + w), y + r * math.sin(angle + w))
            for r, w in ((inner, 0), (outer, -width), (outer * 1.15, width * 0.4))
        ]
        _shape(painter, points, (hot, light, hot, QColor(hot).darker(190))[i % 4])


def _rock_stripes(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, hot, light = inks
    _ground(painter, light)
    painter.save()
    painter.translate(300, 300)
    painter.rotate(chance.choice((-38, -30, 32)))
    y = -460.0
    for width, colour in ((330, black), (16, light), (70, hot), (16, light), (42, black), (16, light), (26, hot)):
        _bar(painter, -600, y + 60, 1200, width, colour)
        y += width
    painter.restore()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    _disc(painter, 370, 380, 128, QColor("#ffffff"))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _rock_peak(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, hot, light = inks
    _ground(painter, black)
    _disc(painter, 300, 250, 190, QColor(hot))
    peak = [
        (300, 120),
        (330, 190),
        (352, 180),
        (405, 300),
        (430, 290),
        (540, 520),
        (60, 520),
        (165, 300),
        (190, 320),
        (262, 178),
        (278, 196),
    ]
    _shape(painter, peak, black)
    snow = [
        (300, 120),
        (330, 190),
        (352, 180),
        (380, 244),
        (345, 228),
        (322, 268),
        (298, 224),
        (270, 262),
        (252, 226),
        (262, 178),
        (278, 196),
    ]
    _shape(painter, snow, light)
    for i in range(6):
        _bar(painter, 60, 520 + 11 * i, 480, 8 - i, light if i % 2 == 0 else black)


# ---------------------------------------------------------------- Electronic: grids and lines that glow

_ELECTRONIC = (
    "080b1a 00e5ff ff2bd6",
    "0b0b0f b6ff3c 3cffd0",
    "12081f ff7a1a ff2e63",
    "061418 19f0c1 4d7cff",
    "0a0a14 f5f7ff 6c63ff",
)


def _electronic_lines(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, one, two = inks
    a, b = QColor(one), QColor(two)
    _ground(painter, black)
    bumps = [(chance.uniform(200, 400), chance.uniform(18, 50), chance.uniform(20, 55)) for _ in range(4)]
    for row in range(34):
        t = row / 33
        points = [(60.0, 155 + 11.2 * row)]
        for x in range(72, 541, 6):
            rise = sum(h * math.exp(-(((x - c - 30 * math.sin(row * 0.35 + c)) / w) ** 2)) for c, w, h in bumps)
            points.append((x, 155 + 11.2 * row - rise * chance.uniform(0.75, 1.1)))
        _shape(painter, [(60, 155 + 11.2 * row + 14), *points, (540, 155 + 11.2 * row + 14)], black)
        tone = QColor(
            round(a.red() + (b.red() - a.red()) * t),
            round(a.green() + (b.green() - a.green()) * t),
            round(a.blue() + (b.blue() - a.blue()) * t),
        )
        path = QPainterPath(QPointF(*points[0]))
        for point in points[1:]:
            path.lineTo(*point)
        _stroke(painter, path, tone, 1.8)


def _electronic_grid(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, one, two = inks
    _ground(painter, black, QColor(two).darker(320).name(), black)
    _glow(painter, 300, 330, 330, two, 0.8)
    sun = QLinearGradient(0, 140, 0, 360)
    sun.setColorAt(0, QColor(one))
    sun.setColorAt(1, QColor(two))
    _disc(painter, 300, 255, 125, QBrush(sun))
    _bar(painter, 0, 335, _S, _S, black)
    for i in range(-14, 15):
        path = QPainterPath(QPointF(300 + i * 18, 335))
        path.lineTo(300 + i * 130, _S)
        _stroke(painter, path, _colour(one, 0.75), 1.6)
    for i in range(12):
        _bar(painter, 0, 335 + 265 * (i / 11) ** 2.2, _S, 1.6, _colour(one, 0.75))


def _electronic_cubes(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, one, two = inks
    _ground(painter, black)
    edge = 50.0
    wide, tall = edge * math.cos(math.pi / 6), edge / 2
    for row in range(-1, 10):
        for column in range(-1, 8):
            x, y = (column + (row % 2) / 2) * 2 * wide, row * 3 * tall
            strength = max(0.05, 1.05 - math.hypot(x - 300, y - 300) / 360) * chance.uniform(0.5, 1)
            top = [(x, y - edge), (x + wide, y - tall), (x, y), (x - wide, y - tall)]
            left = [(x - wide, y - tall), (x, y), (x, y + edge), (x - wide, y + tall)]
            right = [(x + wide, y - tall), (x, y), (x, y + edge), (x + wide, y + tall)]
            for face, colour, alpha in ((top, one, 0.95), (left, two, 0.7), (right, two, 0.32)):
                _shape(painter, face, _colour(colour, alpha * strength))


def _electronic_scan(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    black, one, two = inks
    _ground(painter, black)
    for y in range(0, SIZE, 8):
        inside = 1 - ((y - 300) / 225) ** 2
        if inside <= 0:
            continue
        half = 225 * math.sqrt(inside)
        shift = chance.uniform(-70, 70) if chance.random() < 0.28 else 0.0
        for dx, colour in ((-7, one), (7, two)):
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
            _bar(painter, 300 - half + shift + dx, y, 2 * half, 5, _colour(colour, 0.85))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


# ---------------------------------------------------------------- Folk: earth, leaves, hills in ink

_FOLK = (
    "ede0c8 5f6f52 b5651d 33402b",
    "e8dcc4 8c4a32 d8a24a 3f2d20",
    "dfe3d3 3f6457 c98b5e 22333b",
    "f0e4d0 7d5a6a d39c6b 3a2a35",
    "e3d7bd 4f6d7a c0604c 2b2d2f",
)


def _leaf(painter: QPainter, x: float, y: float, angle: float, length: float, colour: QColor | str) -> None:
    painter.save()
    painter.translate(x, y)
    painter.rotate(angle)
    blade = QPainterPath(QPointF(0, 0))
    blade.quadTo(length * 0.45, -length * 0.36, length, 0)
    blade.quadTo(length * 0.45, length * 0.36, 0, 0)
    painter.fillPath(blade, QColor(colour))
    painter.restore()


def _folk_branch(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, green, warm, dark = inks
    _ground(painter, paper)
    _disc(painter, 300, 285, 215, QColor(warm))
    bend = chance.uniform(-50, 50)
    stem = [(300 + bend * math.sin(t * 3), 580 - 500 * t) for t in (i / 20 for i in range(21))]
    _stroke(painter, _curve(stem), dark, 5)
    for i in range(2, 21):
        x, y = stem[i]
        side = 1 if i % 2 else -1
        length = 118 - 3.4 * i
        _leaf(painter, x, y, -90 + side * (62 - i), length, dark if i % 3 else green)
    _leaf(painter, *stem[-1], -90, 66, dark)


def _folk_hills(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, green, warm, dark = inks
    _ground(painter, paper)
    _disc(painter, chance.uniform(160, 440), 190, 82, QColor(warm))
    tones = [QColor(green).lighter(135), QColor(green), QColor(green).darker(130), QColor(dark)]
    for i, tone in enumerate(tones):
        turn = chance.uniform(0, 6)
        line = [(x, 300 + 74 * i + 42 * math.sin(x / 150 + turn)) for x in range(0, 601, 5)]
        _land(painter, line, tone)
        for stripe in range(1, 5):
            furrow = _curve([(x, y + 13 * stripe) for x, y in line[::6]])
            _stroke(painter, furrow, _colour(paper, 0.22), 1.6)
    for _ in range(4):
        x = chance.uniform(60, 540)
        _bar(painter, x - 2, 400, 4, 46, dark)
        _shape(painter, [(x - 24, 420), (x, 336), (x + 24, 420)], dark)


def _folk_meadow(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    paper, green, warm, dark = inks
    _ground(painter, dark)
    for i in range(26):
        x, height = 14 + 23 * i + chance.uniform(-8, 8), chance.uniform(150, 430)
        lean = chance.uniform(-30, 30)
        stem = QPainterPath(QPointF(x, 610))
        stem.quadTo(x, 600 - height * 0.6, x + lean, 600 - height)
        _stroke(painter, stem, green, 3)
        for side in (-1, 1):
            _leaf(painter, x + lean * 0.25, 600 - height * 0.5, -90 + side * 40, 46, green)
        kind = chance.randrange(3)
        if kind == 0:
            for k in range(8):
                _leaf(painter, x + lean, 600 - height, k * 45 + 10, 26, paper)
            _disc(painter, x + lean, 600 - height, 7, QColor(warm))
        elif kind == 1:
            _disc(painter, x + lean, 600 - height, 13, QColor(warm))
        else:
            for k in range(5):
                _leaf(painter, x + lean, 600 - height + 9 * k, -90 + (28 if k % 2 else -28), 22, paper)


def _folk_quilt(painter: QPainter, chance: random.Random, inks: _Inks) -> None:
    _ground(painter, inks[0])
    cell = 100.0
    kind = chance.randrange(3)
    for row in range(6):
        for column in range(6):
            x, y = column * cell, row * cell
            a, b = inks[1 + (row + column) % 3], inks[(row * 2 + column) % 4]
            mirrored = (row + column + kind) % 2
            corner = (x, y) if mirrored else (x + cell, y)
            other = (x + cell, y + cell) if mirrored else (x, y + cell)
            _shape(painter, [(x + cell * (not mirrored), y + cell), corner, other], a)
            middle = (x + cell / 2, y + cell / 2)
            if (row % 3 == 1 or column % 3 == 1) and a != b:
                _shape(
                    painter,
                    [
                        (middle[0], y + 18),
                        (x + cell - 18, middle[1]),
                        (middle[0], y + cell - 18),
                        (x + 18, middle[1]),
                    ],
                    b,
                )


_Design = Callable[[QPainter, random.Random, _Inks], None]
_FAMILIES: dict[Genre, tuple[Sequence[str], tuple[_Design, ...]]] = {
    Genre.TOP_40: (_POP, (_pop_sun, _pop_quarters, _pop_heart, _pop_bolt, _pop_waves)),
    Genre.JAZZ: (_JAZZ, (_jazz_keys, _jazz_discs, _jazz_city, _jazz_cutout)),
    Genre.FILM_SCORE: (_FILM, (_film_range, _film_planet, _film_tower, _film_road)),
    Genre.AMBIENT: (_AMBIENT, (_ambient_fog, _ambient_horizon, _ambient_rings, _ambient_dunes)),
    Genre.CLASSICAL: (
        _CLASSICAL,
        (_classical_rosette, _classical_staves, _classical_arches, _classical_bouquet),
    ),
    Genre.ROCK: (_ROCK, (_rock_rays, _rock_shards, _rock_stripes, _rock_peak)),
    Genre.ELECTRONIC: (
        _ELECTRONIC,
        (_electronic_lines, _electronic_grid, _electronic_cubes, _electronic_scan),
    ),
    Genre.FOLK: (_FOLK, (_folk_branch, _folk_hills, _folk_meadow, _folk_quilt)),
}
