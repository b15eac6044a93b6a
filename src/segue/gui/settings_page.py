"""Settings: chapters at the left, what one of them holds at the right, and a search through all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from segue.core.analysing import Analysing
from segue.core.library import Library
from segue.core.liking_in_files import LikingsInFiles
from segue.core.offers import Offers
from segue.core.politeness import Pace
from segue.core.presence import Presence
from segue.core.questioning import Questioning
from segue.core.separating import Separating
from segue.core.shelving import Shelving
from segue.core.surroundings import Surroundings
from segue.core.tailoring import Tailoring
from segue.domain.text import fold
from segue.gui.activities_choice import ActivitiesChoice
from segue.gui.agreed_choice import AgreedChoice
from segue.gui.appearance_choice import AppearanceChoice
from segue.gui.buttons import secondary_button
from segue.gui.card import Card, hairline, offered
from segue.gui.check_box import CheckBox
from segue.gui.choice_row import ChoiceRow
from segue.gui.folders_choice import FoldersChoice
from segue.gui.icons import icon
from segue.gui.labels import Label
from segue.gui.language_choice import LanguageChoice
from segue.gui.learning_choice import LearningChoice
from segue.gui.line_sign import LEADING, TRAILING, line_sign
from segue.gui.listeners_choice import ListenersChoice
from segue.gui.named import ChoiceBox
from segue.gui.page_head import PageHead
from segue.gui.page_scroll import PageScroll
from segue.gui.playing_on_choice import PlayingOnChoice
from segue.gui.presence_choice import PresenceChoice
from segue.gui.quiet_hours_choice import QuietHoursChoice
from segue.gui.scrobbling_choice import ScrobblingChoice
from segue.gui.senses_choice import SensesChoice, attention_words
from segue.gui.separators_choice import SeparatorsChoice
from segue.gui.settings_file_choice import SettingsFileChoice
from segue.gui.sidebar_rows import TARGET_ROLE, Rows
from segue.gui.sides import margins
from segue.gui.sounds_choice import SoundsChoice
from segue.gui.surprise_choice import SurpriseChoice
from segue.gui.theme import Space, Theme, Type, hold, scaled
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.unseen import keep_unseen
from segue.gui.window_choice import WindowChoice

_WIDTH = 688
_CHAPTERS = 200
#: Narrower than this, beside type of our own size, chapters are chosen above what they hold.
_NARROW = 600


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
        tailoring: Tailoring,
        library: Library,
        likings: LikingsInFiles,
        offers: Offers,
        separating: Separating,
        analysing: Analysing,
        shelving: Shelving,
        about: Sequence[str],
        folders: FoldersChoice,
        window: WindowChoice,
        learning: LearningChoice,
        scrobbling: ScrobblingChoice,
        presence: Presence,
        activities: ActivitiesChoice,
        senses: SensesChoice,
        surroundings: Surroundings,
        listeners: ListenersChoice,
        agreed: AgreedChoice,
        questions: Questioning,
        settings_file: SettingsFileChoice,
        language: LanguageChoice,
        playing_on: PlayingOnChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._likings = likings
        self._offers = offers
        self._shelving = shelving
        self._questions = questions
        self._surroundings = surroundings
        self.folders = folders
        self.appearance = AppearanceChoice(keeper, tailoring)
        self.window_choice = window
        self.learning = learning
        self.scrobbling = scrobbling
        self.activities = activities
        self.senses = senses
        self.listeners = listeners
        self.agreed = agreed
        self.settings_file = settings_file
        self.language = language
        self.playing_on = playing_on
        self.separators = SeparatorsChoice(separating, shelving)
        self.sounds = SoundsChoice(analysing)
        self.presence = PresenceChoice(presence)
        self.surprise = SurpriseChoice(offers)
        self.quiet_hours = QuietHoursChoice(offers.manners)
        self._quiet = Label(quiet=True, wraps=True)
        self.asks = CheckBox(self.tr("Ask me a question now and then"))
        self.asks.toggled.connect(self._set_asks)
        self.move_in = secondary_button(self.tr("Move in…"))
        self.move_in.clicked.connect(lambda: self.move_in_chosen.emit())
        self.history = secondary_button(self.tr("Bring in…"))
        self.history.clicked.connect(lambda: self.history_wanted.emit())
        self.in_files = CheckBox(self.tr("Write ratings and loved into the files"))
        self.in_files.toggled.connect(self._set_in_files)
        self.write_all = secondary_button(self.tr("Write all now"))
        self.write_all.clicked.connect(likings.write_all)
        self.pace = ChoiceRow(
            self.tr("How often Segue may put a playlist forward by itself."),
            {
                Pace.AS_IT_SUITS: self.tr("As it suits"),
                Pace.DAILY: self.tr("Daily"),
                Pace.A_FEW_A_WEEK: self.tr("A few a week"),
                Pace.NEVER: self.tr("Never"),
            },
        )
        self.pace.chosen.connect(offers.set_pace)

        self._chapters: list[_Chapter] = []
        self._held = QWidget()
        hold(self._held, most_width=_WIDTH)
        self._column = QVBoxLayout(self._held)
        self._column.setContentsMargins(Space.S, 0, Space.L, Space.XXL)
        self._column.setSpacing(Space.XXL)
        self._fill(about)
        for part in (self.window_choice, self.language, self.presence):
            if part.parentWidget() is None:
                keep_unseen(part, self)
        self._nothing = Label(self.tr("Nothing in the settings is called so."), quiet=True, wraps=True)
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch()
        self._lay_out()
        self._show_chapter(0)
        keeper.changed.connect(lambda _: self._fit())

    # ---- what is in it

    def _fill(self, about: Sequence[str]) -> None:
        self._chapter("music", self.tr("Your music"))
        duplicates = secondary_button(self.tr("Find duplicates…"))
        duplicates.clicked.connect(lambda: self.duplicates_wanted.emit())
        self._section(
            self.tr("Folders"),
            self.folders,
        )
        self._section(
            self.tr("From elsewhere"),
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
        )
        self._section(
            self.tr("Ratings"),
            offered(
                self.in_files,
                self.tr("So that other players see them. What you rate or love from now on is written at once."),
                self.write_all,
            ),
        )
        self._section(
            self.tr("Duplicates"),
            offered(
                self.tr("Copies of one recording"),
                self.tr("They can share their plays and their rating."),
                duplicates,
            ),
        )
        self._section(self.tr("Several names in one line"), self.separators)

        self._chapter("palette", self.tr("Appearance"))
        self._section("", self.appearance, *([] if self.language.is_empty else [self.language]))

        self._chapter("layout-panel-left", self.tr("Window"))
        for title, part in self.window_choice.parts:
            self._section(title, part)

        self._chapter("keyboard", self.tr("Keyboard"))
        shortcuts = secondary_button(self.tr("Shortcuts…"))
        shortcuts.clicked.connect(lambda: self.shortcuts_wanted.emit())
        self._section(
            "",
            offered(
                self.tr("Shortcuts"),
                self.tr("All that can be done by keys, and the keys, which you can change."),
                shortcuts,
            ),
        )

        self._chapter("sliders-vertical", self.tr("Sound"))
        sound = secondary_button(self.tr("Sound…"))
        sound.clicked.connect(lambda: self.sound_wanted.emit())
        self._section(
            "",
            offered(
                self.tr("Equaliser, loudness, speed and device"),
                self.tr("The three sliders at the foot of the window lead there too."),
                sound,
            ),
            offered(
                self.playing_on,
                self.tr(
                    "By what you usually hear next; why each is there is told. Off, the music ends with the queue."
                ),
            ),
        )

        self._chapter("sparkles", self.tr("Offers"))
        asked = QVBoxLayout()
        asked.setSpacing(Space.M)
        asked.addWidget(
            Label(self.tr("How often Segue may put a playlist forward by itself."), quiet=True, wraps=True)
        )
        asked.addWidget(self.pace)
        self._section(
            "",
            asked,
            self.quiet_hours,
            self.surprise,
            self._quiet,
            offered(self.asks, self.tr("At most one a day, on Home, and only if the answer changes my offers.")),
            self.agreed,
        )

        self._chapter("briefcase", self.tr("What you do"))
        self._section("", self.activities, self.senses)

        self._chapter("brain", self.tr("Learning"))
        self._section(self.tr("What Segue learns from"), self.learning)
        self._section(self.tr("What sounds alike"), self.sounds)

        self._chapter("radio-tower", self.tr("Scrobbling"))
        self._section("", self.scrobbling)

        self._chapter("users", self.tr("Listeners"))
        self._section("", self.listeners)

        if not self.presence.is_empty:
            self._chapter("monitor", self.tr("On the desktop"))
            self._section("", self.presence)

        self._chapter("file-sliders", self.tr("Export and import"))
        self._section("", self.settings_file)

        self._chapter("info", self.tr("About"))
        told = QVBoxLayout()
        told.setSpacing(Space.S)
        for line in about:
            words = Label(line, quiet=True, wraps=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            told.addWidget(words)
        self._section("", told)

    def _chapter(self, icon_name: str, title: str) -> None:
        """What follows is in it."""
        chapter = _Chapter(icon_name, title)
        self._chapters.append(chapter)
        self._column.addWidget(chapter)

    def _section(self, title: str, *parts: QWidget | QLayout) -> None:
        """What belongs together, on a card of its own, its parts with a line between them."""
        self._chapters[-1].add(_Section(self._keeper, title, parts))

    # ---- how it is laid out

    def _lay_out(self) -> None:
        self.chapters = Rows(self._keeper)
        self.chapters.setAccessibleName(self.tr("Chapters"))
        hold(self.chapters, width=_CHAPTERS)
        self.chapters.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choice = ChoiceBox(self.tr("Chapter"))
        for number, chapter in enumerate(self._chapters):
            self.chapters.add(number, chapter.icon_name, chapter.title)
            self.choice.addItem(chapter.title)
        self.chapters.stepped_to.connect(lambda item: self._go(item.data(TARGET_ROLE)))
        self.chapters.itemClicked.connect(lambda item: self._go(item.data(TARGET_ROLE)))
        self.choice.activated.connect(self._go)
        self.search = _Search(self._keeper, self.tr("Search the settings"))
        self.search.textChanged.connect(self._search)
        self._scroll = PageScroll(self._held)
        head = PageHead(self.tr("Settings"), buttons=(self.search,))
        narrow = QHBoxLayout()
        narrow.setContentsMargins(Space.XXL, 0, Space.L, 0)
        narrow.addWidget(self.choice)
        self._body = QHBoxLayout()
        self._body.setSpacing(Space.L)
        self._body.addWidget(self.chapters)
        self._body.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.XL, 0, 0)
        layout.setSpacing(Space.L)
        layout.addWidget(head)
        layout.addLayout(narrow)
        layout.addLayout(self._body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for the chapters beside what they hold, they are chosen above it."""
        is_narrow = self.width() < scaled(_NARROW)
        self.choice.setVisible(is_narrow)
        self.chapters.setVisible(not is_narrow)
        left = Space.XL if is_narrow else Space.XXL - Space.S
        self._body.setContentsMargins(margins(left, 0, 0, 0, self))

    # ---- going about in it

    def take_focus(self) -> None:
        (self.choice if self.chapters.isHidden() else self.chapters).setFocus()

    @property
    def sections(self) -> Mapping[str, QWidget]:
        """The chapters, by what they are called."""
        return {chapter.title: chapter for chapter in self._chapters}

    def show_section(self, title: str) -> None:
        """Bring a chapter into view, and go on from it by Tab."""
        chapter = self.sections[title]
        self.show_chapter_of(chapter)
        first = chapter.nextInFocusChain()
        while first is not None and chapter.isAncestorOf(first):
            if first.isVisible() and first.isEnabled() and first.focusPolicy() & Qt.FocusPolicy.TabFocus:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            first = first.nextInFocusChain()
        self.take_focus()

    def show_chapter_of(self, part: QWidget) -> None:
        """Bring into view what `part` stands in."""
        number = next(
            at
            for at, chapter in enumerate(self._chapters)
            if chapter in (part, part.parent()) or chapter.isAncestorOf(part)
        )
        self._go(number)

    def show_listeners(self) -> None:
        """Bring who listens here into view."""
        self.show_chapter_of(self.listeners)
        self.listeners.add.setFocus()

    def _go(self, number: int) -> None:
        self.search.empty()
        self._show_chapter(number)

    def _show_chapter(self, number: int) -> None:
        self._nothing.hide()
        for at, chapter in enumerate(self._chapters):
            chapter.setVisible(at == number)
            chapter.narrow(())
        self._shown = number
        self.chapters.choose(number)
        self.choice.setCurrentIndex(number)
        self._scroll.verticalScrollBar().setValue(0)

    def _search(self, text: str) -> None:
        """All of which has all the words of `text` in it, in whichever chapter."""
        words = fold(text).split()
        if not words:
            self._show_chapter(self._shown)
            return
        self.chapters.choose(None)
        found = [chapter.narrow(words) for chapter in self._chapters]
        for chapter, is_found in zip(self._chapters, found, strict=True):
            chapter.setVisible(is_found)
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)

    # ---- what it shows, and sets

    def refresh(self) -> None:
        """What could have changed elsewhere since it was looked at last."""
        self.folders.refresh()
        self.in_files.setChecked(self._likings.is_on)
        self.write_all.setVisible(self._likings.is_on)
        self.pace.show_chosen(self._offers.pace)
        self.appearance.refresh()
        self.window_choice.refresh()
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

    def _set_in_files(self, is_on: bool) -> None:
        if is_on != self._likings.is_on:
            self._likings.set_on(is_on)
        self.write_all.setVisible(is_on)

    def _set_asks(self, is_on: bool) -> None:
        if is_on != self._questions.is_on:
            self._questions.set_on(is_on)


class _Section(QWidget):
    def __init__(self, keeper: ThemeKeeper, title: str, parts: Sequence[QWidget | QLayout]) -> None:
        super().__init__()
        self.title = title
        card = Card(keeper)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        if title:
            column.addWidget(Label(title, strong=True))
        column.addWidget(card)

    @property
    def words(self) -> str:
        """All that can be read on it."""
        told = [self.title]
        for part in self.findChildren(QWidget):
            if isinstance(part, QLabel | QAbstractButton):
                told.append(part.text())
            elif isinstance(part, QListWidget):
                told += [part.item(row).text() for row in range(part.count())]
            told.append(part.accessibleName())
        return fold(" ".join(told))


class _Chapter(QWidget):
    def __init__(self, icon_name: str, title: str) -> None:
        super().__init__()
        self.icon_name = icon_name
        self.title = title
        self._sections: list[_Section] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.L)
        self._rows.addWidget(Label(title, Type.HEADING, strong=True, wraps=True))

    def add(self, section: _Section) -> None:
        self._sections.append(section)
        self._rows.addWidget(section)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the parts that have all of `words` in them, or are in a chapter called so; whether there are any."""
        title = fold(self.title)
        found = False
        for section in self._sections:
            text = f"{title} {section.words}" if words else ""
            is_found = all(word in text for word in words)
            section.setVisible(is_found)
            found = found or is_found
        return found


class _Search(QLineEdit):
    def __init__(self, keeper: ThemeKeeper, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        hold(self, most_width=208)
        self._glass = line_sign(self, words, LEADING)
        self._clear = line_sign(self, self.tr("Clear the search"), TRAILING)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        keeper.changed.connect(self._dress)
        self._dress(keeper.theme)

    def empty(self) -> None:
        """Without telling it."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        self._clear.setVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _dress(self, theme: Theme) -> None:
        self._glass.setIcon(icon("search", theme.second, 16))
        self._clear.setIcon(icon("x", theme.second, 16))
