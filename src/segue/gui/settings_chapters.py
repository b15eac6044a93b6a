"""What stands in each chapter of the settings: on cards what belongs together, each setting at its anchor."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QVBoxLayout, QWidget

from segue.domain.text import fold
from segue.gui.anchor import Anchor
from segue.gui.card import Card, hairline
from segue.gui.labels import Label
from segue.gui.settings_list import Chapter, chapter_title
from segue.gui.theme import A_FRAME, Space, Type
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.turns import once_painted


class Section(QWidget):
    """A card with a title above it, if it has one, and a line between its parts."""

    def __init__(self, keeper: ThemeKeeper, title: str, *parts: QWidget) -> None:
        super().__init__()
        card = Card(keeper)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.M)
        for number, part in enumerate(parts):
            if number:
                inside.addWidget(hairline())
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        if title:
            column.addWidget(Label(title, strong=True, wraps=True))
        column.addWidget(card)


@runtime_checkable
class Narrows(Protocol):
    """A section of which only those rows are shown that have all of the words that are looked for."""

    def narrow_to(self, words: Sequence[str]) -> bool:
        """Whether there are any; without words, all are."""


class ChapterPart(QWidget):
    """A chapter under its title, with its sections below one another, which are made once it is seen or searched: the
    first at once, each other in a turn of the loop, so that nobody waits for what lies further down. `shown` tells
    that it is looked at now.
    """

    shown = Signal()

    def __init__(
        self,
        chapter: Chapter,
        icon_name: str,
        make: Callable[[], Iterable[QWidget]],
        refresh: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.chapter = chapter
        self.icon_name = icon_name
        self.title = chapter_title(chapter)
        self._refresh = refresh
        self._to_make = _each(make)
        self._made: list[QWidget] = []
        self._is_whole = False
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.L)
        self.heading = Label(self.title, Type.HEADING, strong=True, wraps=True)
        self._rows.addWidget(self.heading)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @property
    def _sections(self) -> Sequence[QWidget]:
        """All of them."""
        while not self._is_whole:
            self._make_one()
        return self._made

    def _make_one(self) -> None:
        section = next(self._to_make, None)
        if section is None:
            self._is_whole = True
        else:
            self._made.append(section)
            self._rows.addWidget(section)

    def _go_on(self) -> None:
        if not self._is_whole:
            self._make_one()
            QTimer.singleShot(A_FRAME, self, self._go_on)

    @property
    def anchors(self) -> Sequence[Anchor]:
        return [anchor for section in self._sections for anchor in _anchors_in(section)]

    def refresh(self) -> None:
        """What could have changed elsewhere since it was made. What is just being made shows how it is now, and
        what the listener has chosen in it meanwhile.
        """
        if self._is_whole:
            self._refresh()

    def show_all(self) -> None:
        if not self._made:
            while not self._is_whole and not any(map(_can_take_focus, self._made)):  # who is led here goes on from it
                self._make_one()
            once_painted(self, self._go_on)
        for section in self._made:
            _has(section, ())
            section.show()

    def show_whole(self) -> None:
        """With the last of it, for who goes to where they were in it."""
        for section in self._sections:
            section.show()

    def narrow_to(self, hits: Sequence[Anchor]) -> bool:
        """Show the sections in which any of these stands; whether there are any."""
        return self._narrow(
            [any(section.isAncestorOf(hit) or section is hit for hit in hits) for section in self._sections]
        )

    def narrow_to_words(self, words: Sequence[str]) -> bool:
        """Show the sections that have all of `words` in them; whether there are any."""
        return self._narrow([_has(section, words) for section in self._sections])

    def _narrow(self, are_found: Sequence[bool]) -> bool:
        """What is found by its words comes with the rows that it is about, all of them where none has the words."""
        is_before = False
        for section, is_found in zip(self._sections, are_found, strict=True):
            is_shown = is_found or (is_before and isinstance(section, Narrows) and section.narrow_to(()))
            section.setVisible(is_shown)
            is_before = is_shown
        return any(are_found)


def _has(section: QWidget, words: Sequence[str]) -> bool:
    if isinstance(section, Narrows):
        return section.narrow_to(words)
    return not words or all(word in words_on(section) for word in words)


def _each(make: Callable[[], Iterable[QWidget]]) -> Iterator[QWidget]:
    """Nothing is made before the first is asked for."""
    yield from make()


def _can_take_focus(section: QWidget) -> bool:
    return any(one.focusPolicy() is not Qt.FocusPolicy.NoFocus for one in section.findChildren(QWidget))


def _anchors_in(section: QWidget) -> Sequence[Anchor]:
    return [section] if isinstance(section, Anchor) else section.findChildren(Anchor)


def words_on(part: QWidget) -> str:
    """All that can be read on it, folded."""
    told = []
    for one in part.findChildren(QWidget):
        if isinstance(one, QLabel | QAbstractButton):
            told.append(one.text())
        elif isinstance(one, QListWidget):
            told += [one.item(row).text() for row in range(one.count())]
        told.append(one.accessibleName())
    return fold(" ".join(told))
