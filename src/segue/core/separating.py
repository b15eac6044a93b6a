"""At what several names in one text are parted, as the listener wants it."""

from segue.core.library import Library
from segue.core.ports.machine import Settings
from segue.core.signal import Signal
from segue.domain.splitting import USUAL, Separators

_SETTING = "separators"


def stored_separators(settings: Settings) -> Separators:
    """Those that the listener has chosen, else the usual ones."""
    return separators_in(settings.get(_SETTING))


def separators_in(stored: object) -> Separators:
    """As they stand in the settings; what is no choice is the usual one."""
    if not isinstance(stored, dict):
        return USUAL
    return Separators(
        _words(stored.get("artists"), USUAL.artists),
        _words(stored.get("genres"), USUAL.genres),
        _words(stored.get("featuring"), USUAL.featuring),
    )


class Separating:
    """Signals: `changed` carries what files are read with from now on; all of them are read again then."""

    def __init__(self, settings: Settings, library: Library) -> None:
        self.changed: Signal[Separators] = Signal()
        self._settings = settings
        self._library = library
        self.separators = stored_separators(settings)

    def choose(self, separators: Separators) -> None:
        if separators == self.separators:
            return
        kept = {"artists": separators.artists, "genres": separators.genres, "featuring": separators.featuring}
        self._settings.set(_SETTING, None if separators == USUAL else kept)
        self.reread()

    def reread(self) -> None:
        """As it is set."""
        separators = stored_separators(self._settings)
        if separators == self.separators:
            return
        self.separators = separators
        self._library.cancel()  # what it would still read, it would read with those before
        self.changed.emit(separators)
        self._library.read_again()


def _words(stored: object, usual: tuple[str, ...]) -> tuple[str, ...]:
    is_sound = isinstance(stored, list) and all(isinstance(word, str) and word.strip() for word in stored)
    return tuple(stored) if is_sound and isinstance(stored, list) else usual
