"""Settings: the folders looked at, how often Segue offers something, and how the window looks."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segue.core.analysing import Analysing
from segue.core.library import Library
from segue.core.liking_in_files import LikingsInFiles
from segue.core.offers import Offers
from segue.core.politeness import Pace
from segue.core.ports.machine import Settings
from segue.core.presence import Presence
from segue.core.questioning import Questioning
from segue.core.relocating import LostFolder
from segue.core.separating import Separating
from segue.core.shelving import Shelving
from segue.core.surroundings import Surroundings
from segue.gui.activities_choice import ActivitiesChoice
from segue.gui.agreed_choice import AgreedChoice
from segue.gui.buttons import IconButton, secondary_button
from segue.gui.card import Card, hairline, offered
from segue.gui.labels import ElidedLabel, Label
from segue.gui.language import languages
from segue.gui.language_choice import LanguageChoice
from segue.gui.learning_choice import LearningChoice
from segue.gui.listeners_choice import ListenersChoice
from segue.gui.page_scroll import PageScroll
from segue.gui.presence_choice import PresenceChoice
from segue.gui.quiet_hours_choice import QuietHoursChoice
from segue.gui.relocation import Relocation, button_for
from segue.gui.room import roomy
from segue.gui.scrobbling_choice import ScrobblingChoice
from segue.gui.senses_choice import SensesChoice, attention_words
from segue.gui.separators_choice import SeparatorsChoice
from segue.gui.sounds_choice import SoundsChoice
from segue.gui.surprise_choice import SurpriseChoice
from segue.gui.theme import Space, Type
from segue.gui.theme_keeper import Scheme, ThemeKeeper
from segue.gui.toast import Toast

_WIDTH = 688


class SettingsPage(QWidget):
    """`move_in_chosen` asks for the place where one moves in from another player, `history_wanted` for that where one
    brings in a listening history, `duplicates_wanted`, `sound_wanted` and `shortcuts_wanted` for the pages of
    duplicates, the sound and the shortcuts.
    """

    move_in_chosen = Signal()
    history_wanted = Signal()
    duplicates_wanted = Signal()
    sound_wanted = Signal()
    shortcuts_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        library: Library,
        likings: LikingsInFiles,
        offers: Offers,
        settings: Settings,
        separating: Separating,
        analysing: Analysing,
        shelving: Shelving,
        toast: Toast,
        about: Sequence[str],
        relocation: Relocation,
        learning: LearningChoice,
        scrobbling: ScrobblingChoice,
        presence: Presence,
        activities: ActivitiesChoice,
        senses: SensesChoice,
        surroundings: Surroundings,
        listeners: ListenersChoice,
        agreed: AgreedChoice,
        questions: Questioning,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._library = library
        self._likings = likings
        self._offers = offers
        self._settings = settings
        self._shelving = shelving
        self._toast = toast
        self._relocation = relocation
        self.learning = learning
        self.scrobbling = scrobbling
        self.activities = activities
        self.senses = senses
        self.agreed = agreed
        self._questions = questions
        self.asks = QCheckBox(self.tr("Ask me a question now and then"))
        self.asks.toggled.connect(self._set_asks)
        self._surroundings = surroundings
        self._quiet = Label(quiet=True, wraps=True)
        self.listeners = listeners
        self._lost: set[Path] = set()
        self._folders = QVBoxLayout()
        self._folders.setSpacing(Space.XS)
        add = secondary_button(self.tr("Add a folder…"))
        add.clicked.connect(self._add_folder)
        rescan = secondary_button(self.tr("Look for changes"))
        rescan.clicked.connect(library.scan)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, Space.S, 0, 0)
        buttons.setSpacing(Space.S)
        buttons.addWidget(add)
        buttons.addWidget(rescan)
        buttons.addStretch()
        listed = QVBoxLayout()
        listed.setSpacing(0)
        listed.addLayout(self._folders)
        listed.addLayout(buttons)
        self.move_in = secondary_button(self.tr("Move in…"))
        self.move_in.clicked.connect(lambda: self.move_in_chosen.emit())
        self.history = secondary_button(self.tr("Bring in…"))
        self.history.clicked.connect(lambda: self.history_wanted.emit())
        duplicates = secondary_button(self.tr("Find duplicates…"))
        duplicates.clicked.connect(lambda: self.duplicates_wanted.emit())
        sound = secondary_button(self.tr("Sound…"))
        sound.clicked.connect(lambda: self.sound_wanted.emit())
        shortcuts = secondary_button(self.tr("Shortcuts…"))
        shortcuts.clicked.connect(lambda: self.shortcuts_wanted.emit())
        self.in_files = QCheckBox(self.tr("Write ratings and loved into the files"))
        self.in_files.toggled.connect(self._set_in_files)
        self.write_all = secondary_button(self.tr("Write all now"))
        self.write_all.clicked.connect(likings.write_all)
        paces = {
            Pace.AS_IT_SUITS: self.tr("As it suits"),
            Pace.DAILY: self.tr("Daily"),
            Pace.A_FEW_A_WEEK: self.tr("A few a week"),
            Pace.NEVER: self.tr("Never"),
        }
        self._paces = {pace: _choice(words) for pace, words in paces.items()}
        for pace, button in self._paces.items():
            button.clicked.connect(lambda _=False, p=pace: offers.set_pace(p))
        self.quiet_hours = QuietHoursChoice(offers.manners)
        schemes = {
            Scheme.SYSTEM: self.tr("Like the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        self._schemes = {scheme: _choice(words) for scheme, words in schemes.items()}
        for scheme, button in self._schemes.items():
            button.clicked.connect(lambda _=False, s=scheme: self._set_scheme(s))
        self.moves = QCheckBox(self.tr("Let things move"))
        self.moves.toggled.connect(self._set_moves)
        self.separators = SeparatorsChoice(separating, shelving)
        self.sounds = SoundsChoice(analysing)
        self.presence = PresenceChoice(presence)
        self.language = LanguageChoice(settings, languages())
        self.surprise = SurpriseChoice(offers)

        column = self._column = QWidget()
        column.setMaximumWidth(roomy(_WIDTH))
        #: By title, what its title stands on.
        self.sections: dict[str, QWidget] = {}
        self._rows = rows = QVBoxLayout(column)
        rows.setContentsMargins(Space.XXL, Space.XL, Space.L, Space.XXL)
        rows.setSpacing(Space.S)
        rows.addWidget(Label(self.tr("Settings"), Type.TITLE, strong=True))
        self._section(
            self.tr("Your music"),
            listed,
            offered(
                self.tr("From another player"),
                self.tr("Your ratings, plays and playlists there can come along."),
                self.move_in,
            ),
            offered(
                self.tr("From Spotify, Last.fm or ListenBrainz"),
                self.tr("What you have listened to there, and when, can come along."),
                self.history,
            ),
            offered(
                self.tr("Copies of one recording"),
                self.tr("They can share their plays and their rating."),
                duplicates,
            ),
        )
        self._section(
            self.tr("Sound"),
            offered(
                self.tr("Equaliser, loudness, speed and device"),
                self.tr("The three sliders at the foot of the window lead there too."),
                sound,
            ),
        )
        self._section(
            self.tr("Offers"),
            _asked(
                self.tr("How often Segue may put a playlist forward by itself."),
                _choices(self, list(self._paces.values())),
            ),
            self.quiet_hours,
            self.surprise,
            self._quiet,
            offered(self.asks, self.tr("At most one a day, on Home, and only if the answer changes my offers.")),
            agreed,
        )
        self._section(self.tr("What you do"), activities, senses)
        self._section(self.tr("What Segue learns from"), learning)
        self._section(self.tr("Scrobbling"), scrobbling)
        self._section(self.tr("Listeners"), listeners)
        motion = offered(self.moves, self.tr("Covers fade in and lyrics glide. Without it, all is there at once."))
        looks = [_choices(self, list(self._schemes.values())), motion]
        self._section(self.tr("Appearance"), *looks, *([] if self.language.is_empty else [self.language]))
        self._section(
            self.tr("Keyboard"),
            offered(
                self.tr("Shortcuts"),
                self.tr("All that can be done by keys, and the keys, which you can change."),
                shortcuts,
            ),
        )
        if not self.presence.is_empty:
            self._section(self.tr("On the desktop"), self.presence)
        self._section(
            self.tr("Ratings"),
            offered(
                self.in_files,
                self.tr("So that other players see them. What you rate or love from now on is written at once."),
                self.write_all,
            ),
        )
        self._section(self.tr("What sounds alike"), self.sounds)
        self._section(self.tr("Several names in one line"), self.separators)
        told = QVBoxLayout()
        told.setSpacing(Space.S)
        for line in about:
            words = Label(line, quiet=True, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            told.addWidget(words)
        self._section(self.tr("About"), told)
        rows.addStretch()

        scroll = self._scroll = PageScroll(column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        library.folders_changed.connect(lambda _: self._show_folders())
        library.scanned.connect(lambda _: self._look_if_seen())
        relocation.relocating.lost.connect(self._show_lost)
        self._show_folders()

    def _section(self, title: str, *parts: QWidget | QLayout) -> None:
        """What belongs together, on a card of its own, its parts with a line between them."""
        card = Card(self._keeper)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.M)
        for number, part in enumerate(parts):
            if number:
                inside.addWidget(hairline())
            if isinstance(part, QLayout):
                inside.addLayout(part)
            else:
                inside.addWidget(part)
        heading = self.sections[title] = Label(title, Type.LEAD, strong=True)
        self._rows.addSpacing(Space.L)
        self._rows.addWidget(heading)
        self._rows.addWidget(card)

    def refresh(self) -> None:
        """What could have changed elsewhere since it was looked at last."""
        self._relocation.relocating.look()
        self.in_files.setChecked(self._likings.is_on)
        self.write_all.setVisible(self._likings.is_on)
        self._paces[self._offers.pace].setChecked(True)
        stored = self._settings.get("scheme")
        scheme = next((s for s in Scheme if s.value == stored), Scheme.SYSTEM)
        self._schemes[scheme].setChecked(True)
        self.moves.setChecked(self._settings.get("moves") is not False)
        self.separators.refresh()
        self.learning.refresh()
        self.sounds.refresh()
        self.scrobbling.refresh()
        self.presence.refresh()
        self.language.refresh()
        self.surprise.refresh()
        self.agreed.refresh()
        self.asks.setChecked(self._questions.is_on)
        self.activities.refresh()
        self.senses.refresh()
        self._quiet.setText(attention_words(self._surroundings.told_of_attention))
        self._shelving.look()

    def show_section(self, title: str) -> None:
        """Bring it into view, and go on from it by Tab."""
        heading = self.sections[title]
        self._scroll.verticalScrollBar().setValue(heading.mapTo(self._column, QPoint(0, 0)).y() - Space.L)
        below = heading.y()
        found = (one for one in self._column.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        there = [(one.mapTo(self._column, QPoint(0, 0)), one) for one in found if one.isVisible() and one.isEnabled()]
        first = min(
            (pair for pair in there if pair[0].y() > below), key=lambda pair: (pair[0].y(), pair[0].x()), default=None
        )
        if first is not None:
            first[1].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_listeners(self) -> None:
        """Bring who listens here into view, below its title."""
        top = self.listeners.mapTo(self._column, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(top - Space.XXXL - Space.XL)
        self.listeners.add.setFocus()

    def _look_if_seen(self) -> None:
        if self.isVisible():
            self._relocation.relocating.look()

    def _show_lost(self, folders: Sequence[LostFolder]) -> None:
        lost = {folder.path for folder in folders}
        if lost != self._lost:
            self._lost = lost
            self._show_folders()

    def _show_folders(self) -> None:
        while (item := self._folders.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        before: QWidget = self._scroll
        for folder in self._library.folders:
            row, buttons = self._row(folder)
            self._folders.addWidget(row)
            for button in buttons:
                QWidget.setTabOrder(before, button)  # else what is made last comes last
                before = button

    def _row(self, folder: Path) -> tuple[QWidget, Sequence[QWidget]]:
        """And its buttons, in their order."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(ElidedLabel(str(folder), in_middle=True))
        layout.addLayout(told, 1)
        buttons: list[QWidget] = []
        if folder in self._lost:
            told.addWidget(Label(self.tr("This folder is not there"), Type.SMALL, quiet=True))
            buttons.append(button_for(self._relocation, self, folder))
        words = self.tr("No longer list {folder}").format(folder=folder)
        remove = IconButton(self._keeper, "x", words, size=16)
        remove.clicked.connect(lambda: self._remove_folder(folder))
        buttons.append(remove)
        for button in buttons:
            layout.addWidget(button)
        return row, buttons

    def _add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"), str(Path.home()))
        if chosen:
            self._library.add_folder(Path(chosen))

    def _remove_folder(self, folder: Path) -> None:
        self._library.remove_folder(folder)
        words = self.tr("“{folder}” is no longer listed; its plays are kept")
        self._toast.tell(words.format(folder=folder.name), lambda: self._library.add_folder(folder))

    def _set_in_files(self, is_on: bool) -> None:
        if is_on != self._likings.is_on:
            self._likings.set_on(is_on)
        self.write_all.setVisible(is_on)

    def _set_asks(self, is_on: bool) -> None:
        if is_on != self._questions.is_on:
            self._questions.set_on(is_on)

    def _set_moves(self, moves: bool) -> None:
        if moves != (self._settings.get("moves") is not False):
            self._settings.set("moves", None if moves else False)
            self._keeper.set_moves(moves)

    def _set_scheme(self, scheme: Scheme) -> None:
        self._settings.set("scheme", scheme.value)
        self._keeper.set_scheme(scheme)


def _asked(words: str, choices: QHBoxLayout) -> QVBoxLayout:
    asked = QVBoxLayout()
    asked.setSpacing(Space.M)
    asked.addWidget(Label(words, quiet=True, wraps=True))
    asked.addLayout(choices)
    return asked


def _choice(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setCheckable(True)
    return button


def _choices(parent: QWidget, buttons: Sequence[QPushButton]) -> QHBoxLayout:
    """One of several, side by side."""
    group = QButtonGroup(parent)
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for button in buttons:
        group.addButton(button)
        row.addWidget(button)
    row.addStretch()
    return row
