"""What the words of a search are likeliest to mean, whatever it is, in a short row: an artist, an album, a list."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from segue.core.finding import Finding, Results, What
from segue.gui.aloud import say
from segue.gui.covers import Covers
from segue.gui.found_music import FoundMusic
from segue.gui.labels import Label
from segue.gui.link import Link
from segue.gui.match_row import MatchRow
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import ThemeKeeper

#: While one types nothing is looked for (ms): what is compared with many names would keep the keys waiting.
_PAUSE = 120

#: What has a picture; the others have a sign.
_PICTURED = (What.TRACK, What.ALBUM, What.ARTIST)


class BestMatches(QWidget):
    """There while anything is called by the words that are looked for. Its place is kept from the first letter on, so
    that what is below stays where it is from key to key.

    `left_up` and `left_down` tell that one goes on by keys; `meant` the words that are likely meant instead of those
    typed, "" where those are; `instead_chosen` that they are.
    """

    left_up = Signal()
    left_down = Signal()
    meant = Signal(str)
    instead_chosen = Signal(str)

    def __init__(
        self, keeper: ThemeKeeper, covers: Covers, finding: Callable[[], Finding], music: FoundMusic
    ) -> None:
        super().__init__()
        self._make_finding = finding
        self._finding: Finding | None = None
        self._music = music
        self._words = ""
        #: Whether what is called by the newest words is still looked for.
        self.is_waiting = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._find)
        self._take_back: Callable[[], None] = lambda: None
        self._instead_words = ""
        self.setAccessibleName(self.tr("Best matches"))
        self._title = Label(self.tr("Best matches"), Type.SMALL, strong=True, quiet=True)
        self.instead = Link(Type.BODY, is_marked=True)
        self.instead.clicked.connect(lambda: self.instead_chosen.emit(self._instead_words))
        #: Those that are seen.
        self.row = MatchRow(keeper, covers)
        self.row.setAccessibleName(self.tr("Best matches"))
        self.row.row_activated.connect(lambda at: music.look_at(self.row.found[at]))
        self.row.play_chosen.connect(lambda at: music.play(*self.row.found_with(at)))
        self.row.menu_requested.connect(lambda at, where: music.menu(self.row.found_with(at), self, where))
        self.row.drag_wanted.connect(lambda at: music.drag(self.row.found_with(at), self.row))
        self.row.copy_chosen.connect(lambda at: music.copy(self.row.found_with(at)))
        self.row.left_up.connect(self.left_up)
        self.row.left_down.connect(self.left_down)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addStrut(self.instead.sizeHint().height())  # whichever of them stands there
        head.addWidget(self._title)
        head.addWidget(self.instead)
        head.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.row)
        self._show(Results())
        self.hide()

    def look_for(self, words: str) -> None:
        """What is called by these words; nothing by none."""
        self._take_back()
        was_looking, self._words = bool(self._words), words
        if not words:
            self._pause.stop()
            self.is_waiting = False
            self._show(Results())
            self.hide()
            return
        if self._finding is None:
            self._finding = self._make_finding()
            self._finding.when_whole(self._look_anew)
        if not was_looking:
            self._finding.prepare()
            self.show()
        self.is_waiting = True
        self._pause.start()

    def take_focus(self) -> bool:
        """On the first, if there is any."""
        return not self.isHidden() and self.row.take_focus()

    def _find(self) -> None:
        assert self._finding is not None
        self._take_back()
        self._take_back = self._finding.find(self._words, self._hear)

    def _look_anew(self) -> None:
        """Albums, artists and genres are known by now."""
        if self._words:
            self._find()

    def _hear(self, results: Results) -> None:
        assert self._finding is not None
        self.is_waiting = self._pause.isActive()
        self._show(results)
        if results.found or self._finding.is_whole:
            self.setVisible(bool(results.found))
        if results.instead:
            say(self.instead, self.instead.text())

    def _show(self, results: Results) -> None:
        """Tracks behind all else: those are listed below."""
        found = sorted(results.found, key=lambda one: one.what is What.TRACK)
        covers = self._music.covers(found) if found else ()
        pictured = [cover if one.what in _PICTURED else None for one, cover in zip(found, covers, strict=True)]
        self.row.show_found(found, pictured)
        self._instead_words = results.instead
        self._title.setVisible(not results.instead)
        self.instead.setVisible(bool(results.instead))
        self.instead.show_words(self.tr("Did you mean “{words}”?").format(words=results.instead))
        self.meant.emit(results.instead)
