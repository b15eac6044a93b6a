"""The first minute: where the music is, what of the past comes along, and what Segue learns meanwhile."""

from collections.abc import Sequence
from datetime import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from segue.core.beginning import Beginning, Past
from segue.core.library import Library
from segue.domain.speech import plural, tr
from segue.domain.track import Problem, Track
from segue.gui.buttons import PrimaryButton, quiet_button
from segue.gui.check_box import CheckBox
from segue.gui.cover_tile import TileView
from segue.gui.covers import Covers, cover_of
from segue.gui.day_arc import DayArc
from segue.gui.icons import pixmap
from segue.gui.labels import ElidedLabel, Label
from segue.gui.page_scroll import PageScroll
from segue.gui.shelf import Shelf
from segue.gui.theme import Space, Theme, Type, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.unseen import keep_unseen

_WIDTH = 560
#: So much of the height is left free above them.
_ABOVE = 0.13

#: So many of the albums that arrive are shown, as often as this (ms).
_ALBUMS = 3
_FOLLOWS_EVERY = 700


class FirstRun(QWidget):
    """Three short steps at most, each of which can be passed by, with Escape too. `suggested` is a folder that
    exists, or None.

    `folder_chosen` tells the folder. `left` tells whether the listener wants to hear something; if they have chosen
    an album, it is `album_chosen` that comes.
    """

    folder_chosen = Signal(object)  # Path
    left = Signal(bool)
    album_chosen = Signal(object)  # TrackId

    def __init__(
        self,
        keeper: ThemeKeeper,
        covers: Covers,
        suggested: Path | None,
        beginning: Beginning,
        library: Library,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._beginning = beginning
        self._library = library
        self.setAcceptDrops(True)
        self._arc = DayArc(keeper)
        self.where = _Where(keeper, suggested)
        self.where.chosen.connect(self._take_folder)
        self.where.passed_by.connect(lambda: self.left.emit(False))
        self.past = _PastStep(keeper)
        self.past.answered.connect(self._bring_along)
        self.learns = _Learns(keeper, covers)
        self.learns.play.clicked.connect(lambda: self.left.emit(True))
        self.learns.look.clicked.connect(lambda: self.left.emit(False))
        self.learns.album_chosen.connect(self.album_chosen)
        self.learns.another.clicked.connect(self._ask_again)
        self._steps = QStackedWidget()
        for step in (self.where, self.past, self.learns):
            self._steps.addWidget(step)
        column = QWidget()
        hold(column, most_width=_WIDTH)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.L)
        rows.addWidget(self._arc)
        rows.addWidget(self._steps)
        inside = QWidget()
        down = self._down = QVBoxLayout(inside)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        down.addLayout(across)
        down.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PageScroll(inside))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_FOLLOWS_EVERY)
        self._later.timeout.connect(self._show_arrived)
        library.changed.connect(lambda _: self._follow())
        library.scanning.connect(lambda _: self._follow())
        library.folders_changed.connect(lambda _: self._go_on())
        self.step = self.where
        beginning.look()

    @property
    def step(self) -> QWidget | None:
        return self._steps.currentWidget()

    @step.setter
    def step(self, step: "_Step") -> None:
        """Each takes only the room that it needs."""
        for other in (self.where, self.past, self.learns):
            other.setMaximumHeight(16_777_215 if other is step else 0)
        self._steps.setCurrentWidget(step)
        step.take_focus()

    def show_now(self, now: time) -> None:
        """The local time, for the arc."""
        self._arc.show_now(now)

    # ---- from step to step

    def _take_folder(self, folder: Path) -> None:
        self.folder_chosen.emit(folder)
        self._go_on()

    def _go_on(self) -> None:
        """The music arrives from here on; what of the past is here is asked of meanwhile."""
        if self.step is not self.where or not self._library.folders:
            return
        if self._beginning.past.is_empty:
            self._show_learns()
        else:
            self.past.show_past(self._beginning.past)
            self.step = self.past

    def _bring_along(self, past: Past) -> None:
        if not past.is_empty:
            self._beginning.bring_along(past)
        self._show_learns()

    def _show_learns(self) -> None:
        self._show_arrived()
        self.step = self.learns

    def _ask_again(self) -> None:
        """There was no music where it was looked for."""
        self.step = self.where

    def _follow(self) -> None:
        if self.step is self.learns and self.isVisible() and not self._later.isActive():
            self._later.start()

    def _show_arrived(self) -> None:
        tracks = self._library.tracks
        albums = tracks.many(tracks.newest_albums(_ALBUMS))
        problems = tracks.problems()
        self.learns.show_arrived(albums, len(tracks.all_ids()), self._library.is_scanning, problems)

    # ---- keys and files

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.step is self.past:
            self._bring_along(Past())
        else:
            self.left.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All steps begin at the same height, however much stands below: what arrives moves nothing."""
        super().resizeEvent(event)
        above = max(Space.XL, round(_ABOVE * self.height()))
        self._down.setContentsMargins(Space.XL, above, Space.XL, Space.XL)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if isinstance(self.step, _Step):
            self.step.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.step is self.where and _folder_in(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = _folder_in(event)
        if folder is not None:
            event.acceptProposedAction()
            self._take_folder(folder)


def _folder_in(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.is_dir()), None)


class _Step(QWidget):
    """One question, and one button that goes on; Return presses whichever has the focus."""

    def __init__(self, title: str, lead: str) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(Space.M)
        self.title = Label(title, Type.TITLE, strong=True, wraps=True)
        self.rows.addWidget(self.title)
        if lead:
            self.rows.addWidget(Label(lead, Type.LEAD, quiet=True, wraps=True))
        self.first: QPushButton | None = None

    def add_buttons(self, first: QPushButton, *others: QPushButton) -> None:
        self.first = first
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (first, *others):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch()
        self.rows.addLayout(row)

    def take_focus(self) -> None:
        if self.first is not None:
            self.first.setFocus()


class _Where(_Step):
    """`chosen` tells a folder, `passed_by` that the listener would rather look around."""

    chosen = Signal(object)  # Path
    passed_by = Signal()

    def __init__(self, keeper: ThemeKeeper, suggested: Path | None) -> None:
        super().__init__(
            self.tr("Where is your music?"),
            self.tr(
                "Segue plays the files you already have. It reads their tags, changes a file only when you ask it "
                "to, and sees by itself when music comes or goes."
            ),
        )
        self._folder_mark = Label()
        self.rows.addSpacing(Space.M)
        self.other: QPushButton
        if suggested is not None:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(self._folder_mark)
            row.addWidget(ElidedLabel(str(suggested), Type.LEAD, in_middle=True), 1)
            self.rows.addLayout(row)
            self.use = PrimaryButton(keeper, self.tr("Use this folder"))
            self.use.clicked.connect(lambda: self.chosen.emit(suggested))
            self.other = quiet_button(self.tr("Choose another folder…"))
        else:
            keep_unseen(self._folder_mark, self)
            self.use = self.other = PrimaryButton(keeper, self.tr("Choose a folder…"))
        self.other.clicked.connect(self._ask)
        self.later = quiet_button(self.tr("Look around first"))
        self.later.clicked.connect(self.passed_by)
        buttons = [self.use, self.later] if self.other is self.use else [self.use, self.other, self.later]
        self.add_buttons(*buttons)
        self.rows.addWidget(Label(self.tr("You can also drop a folder here."), quiet=True, wraps=True))
        self.rows.addStretch()
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def _ask(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where is your music?"), str(Path.home()))
        if chosen:
            self.chosen.emit(Path(chosen))

    def _dress(self, theme: Theme) -> None:
        self._folder_mark.setPixmap(pixmap("folder", theme.accent, 20, self.devicePixelRatioF()))


class _PastStep(_Step):
    """`answered` carries what is to come along, as `Past`."""

    answered = Signal(object)  # Past

    def __init__(self, keeper: ThemeKeeper) -> None:
        super().__init__(
            self.tr("Bring your years along"),
            self.tr(
                "Your music is being looked at meanwhile. This was found here too, and can come along: it is only "
                "read, and stays on this machine."
            ),
        )
        self.boxes: list[tuple[CheckBox, object]] = []
        self._found = QVBoxLayout()
        self._found.setSpacing(Space.M)
        self.rows.addSpacing(Space.S)
        self.rows.addLayout(self._found)
        self.rows.addSpacing(Space.M)
        self.bring = PrimaryButton(keeper, self.tr("Bring it along"))
        self.bring.clicked.connect(lambda: self.answered.emit(self._chosen()))
        self.not_now = quiet_button(self.tr("Not now"))
        self.not_now.clicked.connect(lambda: self.answered.emit(Past()))
        self.add_buttons(self.bring, self.not_now)
        self.rows.addWidget(Label(self.tr("The settings can bring it later, too."), quiet=True, wraps=True))
        self.rows.addStretch()
        self._past = Past()

    def show_past(self, past: Past) -> None:
        self._past = past
        for library in past.libraries:
            self._add(library.player, self.tr("Ratings, how often you played what, and playlists"), library)
        for found in past.histories:
            words = self.tr("What you have listened to, and when: {file}").format(file=found.path.name)
            self._add(found.service, words, found)

    def _add(self, title: str, words: str, what: object) -> None:
        box = CheckBox(title)
        box.setChecked(True)
        box.setAccessibleDescription(words)
        self.boxes.append((box, what))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(box)
        below = QHBoxLayout()
        below.setContentsMargins(box.indent, 0, 0, 0)
        below.addWidget(ElidedLabel(words, quiet=True))
        told.addLayout(below)
        self._found.addLayout(told)

    def _chosen(self) -> Past:
        wanted = [what for box, what in self.boxes if box.isChecked()]
        return Past(
            tuple(library for library in self._past.libraries if library in wanted),
            tuple(found for found in self._past.histories if found in wanted),
        )


class _Learns(_Step):
    """What Segue learns and what it keeps to itself, while the music arrives. `album_chosen` tells a track of one."""

    album_chosen = Signal(object)  # TrackId

    def __init__(self, keeper: ThemeKeeper, covers: Covers) -> None:
        super().__init__(self.tr("Segue learns as you listen"), "")
        self._keeper = keeper
        self._marks: list[tuple[Label, str]] = []
        for icon_name, words in (
            ("history", self.tr("While you listen, Segue remembers what you play, when, and what you skip.")),
            (
                "sparkles",
                self.tr(
                    "After a week or two it starts to know your hours, and offers a list with its reason: never more "
                    "often than you like."
                ),
            ),
            (
                "eye-off",
                self.tr(
                    "All of this stays on this machine, in one file that is yours to copy or delete. Nothing is sent "
                    "anywhere."
                ),
            ),
        ):
            self.rows.addLayout(self._line(icon_name, words))
        self.rows.addSpacing(Space.M)
        self.play = PrimaryButton(keeper, self.tr("Play something"), "play")
        self.look = quiet_button(self.tr("Look around"))
        self.add_buttons(self.play, self.look)
        self._arrived = Label(quiet=True, figures=True, wraps=True)
        self.rows.addWidget(self._arrived)
        self.another = quiet_button(self.tr("Choose another folder…"))
        self.another.hide()
        self.rows.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        self.albums = Shelf(keeper, covers, "")
        self.albums.activated.connect(self.album_chosen)
        self.albums.play_chosen.connect(self.album_chosen)
        self.albums.there.connect(self.albums.setVisible)
        self.albums.hide()
        self.rows.addWidget(self.albums)
        self.rows.addStretch()
        keeper.changed.connect(lambda _: self._dress())
        self._dress()

    def show_arrived(
        self, albums: Sequence[Track], tracks: int, is_scanning: bool, problems: Sequence[Problem]
    ) -> None:
        """Albums by one of their tracks each, how many tracks there are so far, and what could not be read."""
        self.another.setVisible(not tracks and not is_scanning)
        self.albums.show_tiles(
            [
                (TileView(cover_of(t), t.tags.album or t.tags.title, t.tags.album_artist or t.tags.artist), t.id)
                for t in albums
            ]
        )
        if tracks:
            so_far = plural("%n track so far", "%n tracks so far", tracks)
            all_here = plural("%n track is here", "%n tracks are here", tracks)
            self._arrived.setText(so_far if is_scanning else all_here)
        else:
            looked = self.tr("Segue looks at your music: the first of it is here in a moment.")
            self._arrived.setText(looked if is_scanning else self._why_nothing(problems))

    def _why_nothing(self, problems: Sequence[Problem]) -> str:
        if not problems:
            return self.tr("There is no music in this folder yet.")
        words = self.tr("“{name}” could not be read: {reason}")
        return words.format(name=problems[0].path.name, reason=tr(problems[0].reason))

    def _line(self, icon_name: str, words: str) -> QHBoxLayout:
        mark = Label()
        self._marks.append((mark, icon_name))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, wraps=True), 1)
        return row

    def _dress(self) -> None:
        for mark, icon_name in self._marks:
            mark.setPixmap(pixmap(icon_name, self._keeper.theme.accent, scaled(20), self.devicePixelRatioF()))
