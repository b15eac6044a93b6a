"""A field in which a genre or an artist is picked by a part of its name."""

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit

from segue.core.ports.insights import Ever, OfArtist, OfGenre, Whose
from segue.domain.text import fold
from segue.gui.completion import dressed
from segue.gui.icons import icon
from segue.gui.line_sign import TRAILING, line_sign, with_placeholder
from segue.gui.theme import Theme
from segue.gui.theme_keeper import ThemeKeeper


class WhoseField(QLineEdit):
    """`chosen` tells the genre or artist that is picked, None when the field is emptied."""

    chosen = Signal(object)  # Whose | None

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__()
        self._ever = Ever()
        self._known: dict[str, Whose] = {}
        self._model = QStringListModel(self)
        self.setPlaceholderText(self.tr("Genre or artist"))
        self.setAccessibleName(self.tr("Only the music of a genre or an artist"))
        self._emptied = line_sign(self, self.tr("All music again"), TRAILING)
        self._emptied.triggered.connect(self.clear)
        self._emptied.setVisible(False)
        completer = QCompleter(self._model, self)
        dressed(completer, self.tr("Genres and artists of that name"))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.activated.connect(self._pick)
        self.setCompleter(completer)
        keeper.follow(self._dress)
        self._dress(keeper.theme)
        self.returnPressed.connect(lambda: self._pick(self.text()))
        self.textChanged.connect(self._hear_emptied)
        self._whose: Whose | None = None

    def sizeHint(self) -> QSize:
        return with_placeholder(self, super().sizeHint())

    def show_names(self, ever: Ever) -> None:
        if (ever.genres, ever.artists) == (self._ever.genres, self._ever.artists):
            return
        genres = {self.tr("{genre} (genre)").format(genre=name): OfGenre(name) for name in ever.genres}
        self._ever = ever
        self._known = {**genres, **{name: OfArtist(name) for name in ever.artists}}
        self._model.setStringList(list(self._known))

    def show_whose(self, whose: Whose | None) -> None:
        self._whose = whose
        self.blockSignals(True)
        self.setText("" if whose is None else whose.name)
        self._emptied.setVisible(whose is not None)
        self.blockSignals(False)

    def _dress(self, theme: Theme) -> None:
        self._emptied.setIcon(icon("x", theme.second, 16))

    def _hear_emptied(self, text: str) -> None:
        self._emptied.setVisible(bool(text))
        if not text:
            self._pick("")

    def _pick(self, words: str) -> None:
        """What is called so; else the first that has it in its name."""
        wanted = fold(words.strip())
        if not wanted:
            found = None
        else:
            named = [one for text, one in self._known.items() if fold(one.name) == wanted or fold(text) == wanted]
            like = (one for text, one in self._known.items() if wanted in fold(text))
            found = named[0] if named else next(like, None)
            if found is None:
                return
        if found != self._whose:
            self._whose = found
            self.chosen.emit(found)
