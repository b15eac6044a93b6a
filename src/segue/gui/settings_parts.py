"""The parts of which the settings are made, and what each chapter has of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from segue.core.analysing import Analysing
from segue.core.liking_in_files import LikingsInFiles
from segue.core.offers import Offers
from segue.core.politeness import Pace
from segue.core.presence import Presence
from segue.core.questioning import Questioning
from segue.core.separating import Separating
from segue.core.shelving import Shelving
from segue.core.surroundings import Surroundings
from segue.core.tailoring import Tailoring
from segue.gui.activities_choice import ActivitiesChoice
from segue.gui.agreed_choice import AgreedChoice
from segue.gui.anchor import Anchor, setting_row
from segue.gui.appearance_choice import AppearanceChoice
from segue.gui.buttons import secondary_button
from segue.gui.card import offered
from segue.gui.check_box import CheckBox
from segue.gui.choice_row import ChoiceRow
from segue.gui.folders_choice import FoldersChoice
from segue.gui.history_file_choice import HistoryFileChoice
from segue.gui.labels import Label
from segue.gui.language_choice import LanguageChoice
from segue.gui.learning_choice import LearningChoice
from segue.gui.listeners_choice import ListenersChoice
from segue.gui.playing_on_choice import PlayingOnChoice
from segue.gui.presence_choice import PresenceChoice
from segue.gui.quiet_hours_choice import QuietHoursChoice
from segue.gui.scrobbling_choice import ScrobblingChoice
from segue.gui.senses_choice import SensesChoice, attention_words
from segue.gui.separators_choice import SeparatorsChoice
from segue.gui.settings_chapters import ChapterPart, Section
from segue.gui.settings_file_choice import SettingsFileChoice
from segue.gui.settings_list import Chapter, Which, name_of
from segue.gui.shortcuts_choice import ShortcutsChoice, how_to_change
from segue.gui.sound_choice import SoundChoice
from segue.gui.sounds_choice import SoundsChoice
from segue.gui.surprise_choice import SurpriseChoice
from segue.gui.theme_keeper import ThemeKeeper
from segue.gui.unseen import keep_unseen
from segue.gui.window_choice import WindowChoice


class SettingsParts(QWidget):
    """`move_in_chosen` asks for the place where one moves in from another player, `history_wanted` for that where one
    brings in a listening history, `duplicates_wanted` for the page of duplicates.
    """

    move_in_chosen = Signal()
    history_wanted = Signal()
    duplicates_wanted = Signal()

    def __init__(
        self,
        keeper: ThemeKeeper,
        tailoring: Tailoring,
        likings: LikingsInFiles,
        offers: Offers,
        separating: Separating,
        analysing: Analysing,
        shelving: Shelving,
        about: Sequence[str],
        folders: FoldersChoice,
        window: WindowChoice,
        shortcuts: ShortcutsChoice,
        sound: SoundChoice,
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
        history_file: HistoryFileChoice,
        language: LanguageChoice,
        playing_on: PlayingOnChoice,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._likings = likings
        self._offers = offers
        self._shelving = shelving
        self._questions = questions
        self._surroundings = surroundings
        self._about = about
        self.folders = folders
        self.appearance = AppearanceChoice(keeper, tailoring)
        self.window_choice = window
        self.shortcuts = shortcuts
        self.sound = sound
        self.learning = learning
        self.scrobbling = scrobbling
        self.activities = activities
        self.senses = senses
        self.listeners = listeners
        self.agreed = agreed
        self.settings_file = settings_file
        self.history_file = history_file
        self.language = language
        self.playing_on = playing_on
        self.separators = SeparatorsChoice(separating, shelving)
        self.sounds = SoundsChoice(analysing)
        self.presence = PresenceChoice(presence)
        self.surprise = SurpriseChoice(offers)
        self.quiet_hours = QuietHoursChoice(offers.manners)
        self._quiet = Label(quiet=True, wraps=True)
        self.asks = CheckBox(name_of(Which.ASKS))
        self.asks.toggled.connect(self._set_asks)
        self.move_in = secondary_button(self.tr("Move in…"))
        self.move_in.clicked.connect(lambda: self.move_in_chosen.emit())
        self.history = secondary_button(self.tr("Bring in…"))
        self.history.clicked.connect(lambda: self.history_wanted.emit())
        self.duplicates = secondary_button(self.tr("Find duplicates…"))
        self.duplicates.clicked.connect(lambda: self.duplicates_wanted.emit())
        self.in_files = CheckBox(name_of(Which.LIKINGS_IN_FILES))
        self.in_files.toggled.connect(self._set_in_files)
        self.write_all = secondary_button(self.tr("Write all now"))
        self.write_all.clicked.connect(likings.write_all)
        self.pace = ChoiceRow(
            name_of(Which.PACE),
            {
                Pace.AS_IT_SUITS: self.tr("As it suits"),
                Pace.DAILY: self.tr("Daily"),
                Pace.A_FEW_A_WEEK: self.tr("A few a week"),
                Pace.NEVER: self.tr("Never"),
            },
        )
        self.pace.chosen.connect(offers.set_pace)
        self.chapters = self._chapters()
        for part in (self.window_choice, self.sound, self.language, self.presence):
            if part.parentWidget() is None:
                keep_unseen(part, self)

    def _chapters(self) -> Sequence[ChapterPart]:
        language = () if self.language.is_empty else (self._section("", self.language),)
        desktop = (
            ()
            if self.presence.is_empty
            else (ChapterPart(Chapter.DESKTOP, "monitor", self._section("", self.presence)),)
        )
        how_to = Label(how_to_change(), quiet=True, wraps=True)
        return (
            ChapterPart(Chapter.MUSIC, "music", *self._of_music()),
            ChapterPart(Chapter.APPEARANCE, "palette", self._section("", self.appearance), *language),
            ChapterPart(
                Chapter.WINDOW,
                "layout-panel-left",
                *(self._section(title, part) for title, part in self.window_choice.parts),
            ),
            ChapterPart(
                Chapter.KEYBOARD,
                "keyboard",
                Anchor(Which.SHORTCUTS, Label(name_of(Which.SHORTCUTS), strong=True), how_to, self.shortcuts.finder),
                self.shortcuts,
            ),
            self._of_sound(),
            ChapterPart(Chapter.OFFERS, "sparkles", *self._of_offers()),
            ChapterPart(
                *(Chapter.DOING, "briefcase"),
                self._titled(Which.ACTIVITIES, self.activities),
                self._section("", Anchor(Which.SENSES, self.senses)),
            ),
            ChapterPart(
                *(Chapter.LEARNING, "brain"),
                self._section(name_of(Which.TASTE), self.learning),
                self._section(self.tr("What sounds alike"), Anchor(Which.SOUNDS, self.sounds)),
            ),
            ChapterPart(Chapter.SCROBBLING, "radio-tower", self._section("", self.scrobbling)),
            ChapterPart(Chapter.LISTENERS, "users", self._section("", self.listeners)),
            *desktop,
            ChapterPart(Chapter.FILES, "file-sliders", self._section("", self.settings_file, self.history_file)),
            ChapterPart(Chapter.ABOUT, "info", self._section("", *self._told())),
        )

    def _of_music(self) -> Sequence[Section]:
        return (
            self._titled(Which.FOLDERS, self.folders),
            self._section(
                self.tr("From elsewhere"),
                setting_row(
                    Which.MOVE_IN, self.tr("Your ratings, plays and playlists there can come along."), self.move_in
                ),
                setting_row(
                    Which.HISTORY,
                    self.tr("What you have listened to there, and when, can come along."),
                    self.history,
                ),
            ),
            self._section(
                self.tr("Ratings"),
                setting_row(
                    Which.LIKINGS_IN_FILES,
                    self.tr("So that other players see them. What you rate or love from now on is written at once."),
                    self.write_all,
                    title=self.in_files,
                ),
            ),
            self._section(
                self.tr("Duplicates"),
                setting_row(
                    Which.DUPLICATES, self.tr("They can share their plays and their rating."), self.duplicates
                ),
            ),
            self._titled(Which.SEPARATORS, self.separators),
        )

    def _of_offers(self) -> Sequence[Section]:
        asks = self.tr("At most one a day, on Home, and only if the answer changes my offers.")
        return (
            self._section(
                self.tr("When"),
                Anchor(
                    Which.PACE,
                    offered(name_of(Which.PACE), self.tr("A playlist that Segue puts forward by itself.")),
                    self.pace,
                ),
                self.quiet_hours,
                self._quiet,
            ),
            self._section(self.tr("What"), self.surprise, setting_row(Which.ASKS, asks, title=self.asks)),
            self._titled(Which.AGREED, self.agreed),
        )

    def _of_sound(self) -> ChapterPart:
        chapter = ChapterPart(
            Chapter.SOUND,
            "sliders-vertical",
            *(self._section(name_of(one.which), one) for one in self.sound.sections),
            self._section(self.tr("Queue"), self._plays_on()),
        )
        chapter.shown.connect(self.sound.refresh)
        return chapter

    def _plays_on(self) -> Anchor:
        words = self.tr(
            "By what you usually hear next; why each is there is told. Off, the music ends with the queue."
        )
        return setting_row(Which.PLAYING_ON, words, title=self.playing_on)

    def _told(self) -> Sequence[QWidget]:
        """The version, and what is stored where."""
        version, stored = (Label(line, quiet=True, wraps=True) for line in self._about)
        for line in (version, stored):
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return version, setting_row(Which.ABOUT, stored)

    def _section(self, title: str, *parts: QWidget) -> Section:
        return Section(self._keeper, title, *parts)

    def _titled(self, which: Which, part: QWidget) -> Section:
        """One setting alone, under its name."""
        return self._section(name_of(which), Anchor(which, part))

    # ---- what they show, and set

    def refresh(self) -> None:
        """What could have changed elsewhere since it was looked at last."""
        self.folders.refresh()
        self.in_files.setChecked(self._likings.is_on)
        self.write_all.setVisible(self._likings.is_on)
        self.pace.show_chosen(self._offers.pace)
        self.appearance.refresh()
        self.window_choice.refresh()
        if self.sound.graph.isVisible():  # else once it is
            self.sound.refresh()
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
