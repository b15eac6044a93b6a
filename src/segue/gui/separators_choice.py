"""Where several names in one text are parted: chosen from samples, with what comes of it, and applied in one go."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from segue.core.ports.shelves import Catalogue
from segue.core.separating import Separating
from segue.core.shelving import Shelving
from segue.domain.speech import tr
from segue.domain.splitting import USUAL, Separators, might_be_several, split_artists, split_genres
from segue.gui.buttons import SentenceButton, quiet_button
from segue.gui.flow import Flow
from segue.gui.labels import Label
from segue.gui.theme import Space, hold

#: What can be chosen at once; the usual ones are among them.
_ARTISTS = (";", " / ", "/", ",", "|", " & ")
_GENRES = (";", " / ", "/", ",", "|")
_LONGEST = 12


class SeparatorsChoice(QWidget):
    """Nothing is read again before the listener says so."""

    def __init__(self, separating: Separating, shelving: Shelving, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._separating = separating
        self._shelving = shelving
        self._wanted = separating.separators
        #: From which artists, and with what wanted of them, it was last said what becomes of them.
        self._told: tuple[Catalogue | None, Separators] | None = None
        self.artists = _Row(self.tr("Artists"), _ARTISTS)
        self.genres = _Row(self.tr("Genres"), _GENRES)
        self.guests = _sample(self.tr("A feat. B"))
        self.guests.setToolTip(self.tr("The words before a guest: {words}").format(words=", ".join(USUAL.featuring)))
        self.artists.add_last(self.guests)
        self.artists.changed.connect(self._hear)
        self.genres.changed.connect(self._hear)
        self.guests.clicked.connect(self._hear)
        self._of_artists = Label(quiet=True, wraps=True)
        self._of_genres = Label(quiet=True, wraps=True)
        self.apply = SentenceButton(self.tr("Read all files again with this"), is_quiet=False)
        self.apply.clicked.connect(lambda: self._choose(self._wanted))
        self.reset = quiet_button(self.tr("Reset"))
        self.reset.setAccessibleName(self.tr("Reset where names are parted"))
        self.reset.clicked.connect(lambda: self._show(USUAL))
        buttons = Flow(Space.S, Space.S)
        buttons.add(self.apply)
        buttons.add(self.reset)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        about = self.tr("Several artists or genres in one line are taken apart at the signs chosen here.")
        rows.addWidget(Label(about, quiet=True, wraps=True))
        rows.addSpacing(Space.M)
        for part in (self.artists, self._of_artists, self.genres, self._of_genres):
            rows.addWidget(part)
            if isinstance(part, Label):
                rows.addSpacing(Space.M)
        rows.addWidget(buttons)
        shelving.changed.connect(lambda _: self._tell())
        self.refresh()

    def refresh(self) -> None:
        """As it is now: what was chosen and not applied is forgotten."""
        self._show(self._separating.separators)

    def _show(self, separators: Separators) -> None:
        self._wanted = separators
        self.artists.mark(separators.artists)
        self.genres.mark(separators.genres)
        self.guests.setChecked(bool(separators.featuring))
        self._tell()

    def _hear(self) -> None:
        now = self._separating.separators
        featuring = (now.featuring or USUAL.featuring) if self.guests.isChecked() else ()
        self._wanted = replace(
            now,
            artists=self._in_order(self.artists.chosen, now.artists, USUAL.artists),
            genres=self._in_order(self.genres.chosen, now.genres, USUAL.genres),
            featuring=featuring,
        )
        self._tell()

    def _in_order(self, chosen: Sequence[str], *known: tuple[str, ...]) -> tuple[str, ...]:
        """The same choice is the same value, in whichever order it was made."""
        return next((one for one in known if set(one) == set(chosen)), tuple(chosen))

    def _tell(self) -> None:
        wanted, catalogue = self._wanted, self._shelving.catalogue
        if self._told is None or self._told[0] is not catalogue or self._told[1] != wanted:
            self._told = catalogue, wanted
            self._of_artists.setText(self._said_of_artists())
        genres = _samples(wanted.genres, "Rock", "Pop")
        self._of_genres.setText(_said(genres, "Rock; Pop", lambda text: split_genres([text], wanted)))
        self.apply.setEnabled(wanted != self._separating.separators)
        self.reset.setEnabled(wanted != USUAL)

    def _said_of_artists(self) -> str:
        wanted, catalogue = self._wanted, self._shelving.catalogue
        names = () if catalogue is None else (artist.name for artist in catalogue.artists)
        known = (name for name in names if might_be_several(name, wanted))
        guest = ("Brian Eno feat. David Byrne",) if wanted.featuring else ()
        artists = chain(known, _samples(wanted.artists, "Brian Eno", "David Byrne"), guest)
        return _said(artists, "Brian Eno; David Byrne", lambda text: split_artists([text], wanted))

    def _choose(self, separators: Separators) -> None:
        self._separating.choose(separators)
        self._tell()


def _sample(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "sample")
    button.setCheckable(True)
    return button


def _samples(separators: Sequence[str], one: str, other: str) -> tuple[str, ...]:
    return tuple(_joined(one, separator, other) for separator in separators)


def _joined(one: str, separator: str, other: str) -> str:
    """As one writes it: "A; B", "A / B", "A/B"."""
    return f"{one}{separator}{' ' if separator in (';', ',') else ''}{other}"


def _said(texts: Iterable[str], otherwise: str, split: Callable[[str], tuple[str, ...]]) -> str:
    """What becomes of the first of `texts` that is parted; that `otherwise` stays whole where none is."""
    for text in texts:
        parts = split(text)
        if len(parts) > 1:
            return tr("“{text}” → {parts}").format(text=text, parts="  ·  ".join(parts))
    return tr("“{text}” stays one").format(text=otherwise)


class _Row(QWidget):
    """Samples of separators, each to be checked, and a field for one more."""

    changed = Signal()

    def __init__(self, words: str, offered: Sequence[str]) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self.other = QLineEdit()
        self.other.setPlaceholderText(self.tr("Another"))
        self.other.setAccessibleName(self.tr("Another separator: {what}").format(what=words))
        self.other.setToolTip(
            self.tr("Type a separator, with blanks around it if they belong to it, and press Return")
        )
        self.other.setMaxLength(_LONGEST)
        hold(self.other, width=84)
        self.other.returnPressed.connect(self._add_typed)
        self._row = Flow(Space.XS, Space.XS)
        self._row.add(self.other)
        self._last: QWidget = self.other
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.XS)
        rows.addWidget(Label(words))
        rows.addWidget(self._row)
        for separator in offered:
            self._add(separator)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(separator for separator, button in self._buttons.items() if button.isChecked())

    def add_last(self, button: QPushButton) -> None:
        self._row.add(button, self.other)
        self._last = button

    def mark(self, separators: Sequence[str]) -> None:
        """Check these, and no others."""
        for separator in separators:
            if separator not in self._buttons:
                self._add(separator)
        for separator, button in self._buttons.items():
            button.setChecked(separator in separators)

    def _add(self, separator: str) -> QPushButton:
        button = self._buttons[separator] = _sample(_joined("A", separator, "B").replace("&", "&&"))
        button.clicked.connect(self.changed)
        self._row.add(button, self._last)
        return button

    def _add_typed(self) -> None:
        typed = self.other.text()
        bare = typed.strip()
        if not bare:
            return
        # A letter parts words only where it stands alone: else every x would.
        if bare[0].isalnum() or bare[-1].isalnum():
            typed = f" {bare} "
        self.other.clear()
        (self._buttons.get(typed) or self._add(typed)).setChecked(True)
        self.changed.emit()
