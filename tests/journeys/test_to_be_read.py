"""What stands in the window can be read: each label on the ground that is really below it, in both themes."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

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


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT], ids=lambda scheme: scheme.value)
def test_every_label(start: Start, demo_copy: Path, qtbot: QtBot, scheme: Scheme) -> None:
    running = start(demo_copy)
    program, window = running.program, running.program.window
    program.keeper.set_moves(False)
    program.keeper.set_scheme(scheme)
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
        program.keeper.set_scheme(scheme)
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
    """In every place: rows, buttons, charts and fields too, each word on what is below it there, buttons under the
    pointer and pressed too. With accents that could not be read as they were chosen.
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


def faint_under_hand(window: QWidget, known: set[object]) -> Iterator[str]:
    """The same of buttons that are pointed at, or pressed: of those that look otherwise than the `known`."""
    new = {}
    for button in window.findChildren(QAbstractButton):
        look = type(button), button.property("kind"), button.isChecked(), type(button.parent())
        if look not in known and button.isVisible() and button.isEnabled():
            new[button] = look
    known.update(new.values())
    for holds in (lambda one, on: one.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on), QAbstractButton.setDown):
        for button in new:
            holds(button, True)
        if new:
            yield from faintly_painted(window, list(new))
        for button in new:
            holds(button, False)


def faintly_painted(window: QWidget, among: Sequence[QWidget] | None = None) -> Iterator[str]:
    """Of all that it paints, or of some, what does not stand out enough; but for what cannot be used just now. What
    is chosen in a field is painted twice, of which one is seen: that the other can be read, the style sheet's own
    test says.
    """
    image = window.grab().toImage()
    for widget in (window, *window.findChildren(QWidget)) if among is None else among:
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or not widget.isEnabled():
            continue
        if isinstance(widget, QLineEdit) and widget.hasSelectedText():
            continue
        for one in painted_by(widget):
            where = seen_of(one, widget, window).toAlignedRect()
            if where.width() < 2 or where.height() < 2 or not _says_something(one.words):
                continue
            ground = _ground(image, where, one.colour)
            ink = mixed(one.colour.name(), one.colour.alphaF(), ground)
            if contrast(ink, ground) < LEGIBLE:
                told = f"{round(contrast(ink, ground), 1)}: {ink} on {ground}"
                yield f"{type(widget).__name__} < {type(widget.parent()).__name__} “{one.words[:30]}” {told}"


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
