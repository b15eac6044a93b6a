"""What stands in the window can be read: each label on the ground that is really below it, in both themes."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from conftest import Running, Start
from every_place import every_place
from painted_words import painted_by, seen_of
from segue.domain.play import CHOSEN
from segue.domain.sorting import SortBy
from segue.gui.contrast import LEGIBLE, contrast
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, AskAt, NowPlayingAt, SoundAt
from segue.gui.theme import mixed
from segue.gui.theme_keeper import Scheme

#: Of so many shades, all are as light to who has to read on them.
_SHADES = 16


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT], ids=lambda scheme: scheme.value)
def test_every_label(start: Start, demo_copy: Path, qtbot: QtBot, scheme: Scheme) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    program.keeper.set_moves(False)
    program.keeper.set_look(replace(program.keeper.look, scheme=scheme))
    qtbot.waitUntil(lambda: program.offers.standing is not None, timeout=20_000)
    window.listening.home.card.open_why()
    every = list(program.library.find("", SortBy.ALBUM, False))
    check(window, "why", qtbot)
    program.player.play(every[:9], CHOSEN)
    qtbot.waitUntil(lambda: running.engine.sounds)
    running.engine.advance(timedelta(seconds=20))
    targets = [
        *(Place.HOME, Place.TRACKS, Place.ALBUMS, Place.FOLDERS, Place.WEEK, Place.SETTINGS, Place.HISTORY),
        *(AlbumAt(every[0]), AskAt(), SoundAt(), NowPlayingAt()),
    ]
    for target in targets:
        window.way.go(target)
        if target is Place.WEEK:
            qtbot.waitUntil(lambda: window.week.week.answer is not None)
        check(window, str(target), qtbot)


def test_what_is_coloured_by_covers(start: Start, demo_copy: Path, qtbot: QtBot) -> None:
    """The page of what plays, in the colours of a dozen albums, by day and by night."""
    running = start(demo_copy)
    program, window = running.program, running.program.window
    program.keeper.set_moves(False)
    albums = program.library.tracks.newest_albums(12)
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        program.keeper.set_look(replace(program.keeper.look, scheme=scheme))
        for album in albums:
            program.player.play([album], CHOSEN)
            qtbot.waitUntil(lambda album=album: _plays(running, album))
            window.way.go(NowPlayingAt())
            check(window.listening.now_playing, f"{scheme} {album}", qtbot)


@pytest.mark.parametrize(
    ("scheme", "accent"),
    [(Scheme.DARK, "#0000ff"), (Scheme.LIGHT, "#ffff00")],
    ids=lambda one: one.value if isinstance(one, Scheme) else one,
)
def test_all_that_is_painted(start: Start, demo_copy: Path, tmp_path: Path, scheme: Scheme, accent: str) -> None:
    """In every place: rows, buttons, charts and fields too, each word on what is below it there; so too where
    the pointer is, and where a button is pressed. With accents that could not be read as they were chosen.
    """
    running = start(demo_copy)
    running.program.keeper.set_moves(False)
    tailoring = running.program.looks.tailoring
    tailoring.choose_look(replace(tailoring.look, scheme=scheme, accent=accent))
    faint: dict[str, str] = {}
    known: set[object] = set()
    for name, shown in every_place(running, tmp_path):
        for told in (*faintly_painted(shown), *faint_under_hand(shown, known)):
            faint.setdefault(told, name)
    assert faint == {}


def faint_under_hand(shown: QWidget, known: set[object]) -> Iterator[str]:
    """The same of what is pointed at, and of buttons that are pressed too: each where it looks otherwise than the
    `known` before anybody points at it.
    """
    window = shown.window()
    image = window.grab().toImage()
    for widget in (shown, *shown.findChildren(QWidget)):
        if not isValid(widget):  # a line of work that is done goes while the pointer moves
            continue
        if not widget.isVisible() or not widget.isEnabled() or not _answers(widget):
            continue
        for part, spot in _spots(widget):
            at = widget.mapTo(window, spot)
            under = window.childAt(at)
            if under is None or not (under is widget or widget.isAncestorOf(under)):
                continue
            ground = image.pixelColor(widget.mapTo(window, QPoint(1, 1)))
            look = part, *_look(widget), *(shade // _SHADES for shade in ground.getRgb())
            if look in known:
                continue
            known.add(look)
            QTest.mouseMove(window.windowHandle(), at)
            among = [widget, *widget.findChildren(QWidget)]
            yield from faintly_painted(window, among, "pointed at")
            if isinstance(widget, QAbstractButton):
                widget.setDown(True)
                yield from faintly_painted(window, among, "pressed")
                widget.setDown(False)
    QTest.mouseMove(window.windowHandle(), QPoint(0, 0))


def _answers(widget: QWidget) -> bool:
    """Whether it may look otherwise when it is pointed at."""
    return (
        widget.testAttribute(Qt.WidgetAttribute.WA_Hover)
        or widget.hasMouseTracking()
        or any("enterEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("segue"))
    )


def _spots(widget: QWidget) -> Iterator[tuple[object, QPoint]]:
    """Where to point at it, by part: at each tab, at the first rows of a list and at the one that is chosen."""
    holder = widget.parentWidget()
    if isinstance(widget, QTabBar):
        yield from ((widget.currentIndex() == tab, widget.tabRect(tab).center()) for tab in range(widget.count()))
    elif isinstance(holder, QAbstractItemView) and holder.viewport() is widget and holder.model() is not None:
        chosen = holder.currentIndex()
        rows = range(min(holder.model().rowCount(holder.rootIndex()), 4))
        for index in (*(holder.model().index(row, 0, holder.rootIndex()) for row in rows), chosen):
            place = holder.visualRect(index) & widget.rect()
            if not place.isEmpty():
                yield (index.row(), index == chosen), place.center()
    else:
        yield None, widget.rect().center()


def _look(widget: QWidget) -> tuple[object, ...]:
    """What tells apart those that are painted by different rules."""
    is_on = isinstance(widget, QAbstractButton) and widget.isChecked()
    holder = widget.parentWidget()
    return type(widget), widget.property("kind"), is_on, type(holder), type(holder and holder.parentWidget())


def faintly_painted(window: QWidget, among: Sequence[QWidget] | None = None, how: str = "") -> Iterator[str]:
    """Of all that it paints, or of some, what does not stand out enough; but for what cannot be used just now. What
    is chosen in a field is painted twice, of which one is seen: that the other can be read, the style sheet's own
    test says.
    """
    area = (
        window.rect() if among is None else window.rect() & QRect(among[0].mapTo(window, QPoint()), among[0].size())
    )
    image = window.grab(area).toImage()
    for widget in (window, *window.findChildren(QWidget)) if among is None else among:
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or not widget.isEnabled():
            continue
        if isinstance(widget, QLineEdit) and widget.hasSelectedText():
            continue
        for one in painted_by(widget):
            where = seen_of(one, widget, window).toAlignedRect().translated(-area.topLeft())
            if where.width() < 2 or where.height() < 2 or not _says_something(one.words):
                continue
            ground = _ground(image, where, one.colour)
            ink = mixed(one.colour.name(), one.colour.alphaF(), ground)
            if contrast(ink, ground) < LEGIBLE:
                told = f"{round(contrast(ink, ground), 1)}: {ink} on {ground}"
                yield f"{type(widget).__name__} < {type(widget.parent()).__name__} “{one.words[:30]}” {told} {how}"


def _says_something(words: str) -> bool:
    return any(letter.isalnum() for letter in words)


def _plays(running: Running, album: int) -> bool:
    now = running.program.player.current
    return now is not None and now.track.id == album and not running.program.looks.covers._asked


def check(place: QWidget, name: str, qtbot: QtBot) -> None:
    qtbot.wait(50)
    image = place.grab().toImage()
    labels = [label for label in place.findChildren(QLabel) if label.isVisible() and label.text().strip()]
    assert labels
    faint = []
    for label in labels:
        where = _in_sight(label, place)
        if where.isEmpty() or not label.isEnabled():
            continue
        ink = label.palette().color(label.foregroundRole())
        ground = _ground(image, where, ink)
        if contrast(ink.name(), ground) < LEGIBLE:
            faint.append((label.text()[:40], ink.name(), ground, round(contrast(ink.name(), ground), 2)))
    assert faint == [], name


def _in_sight(label: QLabel, place: QWidget) -> QRect:
    """As much of it as no scroll area hides."""
    seen = label.visibleRegion().boundingRect()
    return QRect(label.mapTo(place, seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect()


def _ground(image: QImage, where: QRect, ink: QColor) -> str:
    """The colour that there is most of, beside that of the words."""
    part = where & image.rect()
    if part.isEmpty():
        return ink.name()
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    across = slice(part.left(), part.right() + 1, 3 if where.width() > 30 else 1)
    seen, count = np.unique(pixels[part.top() : part.bottom() + 1 : 2, across] | 0xFF000000, return_counts=True)
    count[seen == ink.rgb()] = 0
    return QColor.fromRgb(int(seen[count.argmax()])).name() if count.any() else ink.name()
