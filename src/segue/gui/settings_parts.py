"""The parts of which the settings are made, and what each chapter has of them."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TypeVar

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

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

W = TypeVar("W", bound=QWidget)


class Makers(Struct, frozen=True):
    """What makes the parts that need more than the settings themselves do."""

    folders: Callable[[], FoldersChoice]
    window: Callable[[], WindowChoice]
    shortcuts: Callable[[], ShortcutsChoice]
    sound: Callable[[], SoundChoice]
    learning: Callable[[], LearningChoice]
    scrobbling: Callable[[], ScrobblingChoice]
    activities: Callable[[], ActivitiesChoice]
    senses: Callable[[], SensesChoice]
    listeners: Callable[[], ListenersChoice]
    agreed: Callable[[], AgreedChoice]
    settings_file: Callable[[], SettingsFileChoice]
    history_file: Callable[[], HistoryFileChoice]
    language: Callable[[], LanguageChoice]
    playing_on: Callable[[], PlayingOnChoice]


class SettingsParts(QWidget):
    """Each is made with its chapter: all at once they would keep the first click on the settings waiting.

    `move_in_chosen` asks for the place where one moves in from another player, `history_wanted` for that where one
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
        presence: Presence,
        surroundings: Surroundings,
        questions: Questioning,
        *,
        has_languages: bool,
        make: Makers,
    ) -> None:
        super().__init__()
        self._keeper = keeper
        self._tailoring = tailoring
        self._likings = likings
        self._offers = offers
        self._separating = separating
        self._analysing = analysing
        self._shelving = shelving
        self._presence = presence
        self._questions = questions
        self._surroundings = surroundings
        self._about = about
        self._has_languages = has_languages
        self._make = make
        self.chapters = self._chapters()

    # ---- the parts

    @cached_property
    def folders(self) -> FoldersChoice:
        return self._kept(self._make.folders())

    @cached_property
    def move_in(self) -> QPushButton:
        button = secondary_button(self.tr("Move in…"))
        button.clicked.connect(lambda: self.move_in_chosen.emit())
        return self._kept(button)

    @cached_property
    def history(self) -> QPushButton:
        button = secondary_button(self.tr("Bring in…"))
        button.clicked.connect(lambda: self.history_wanted.emit())
        return self._kept(button)

    @cached_property
    def duplicates(self) -> QPushButton:
        button = secondary_button(self.tr("Find duplicates…"))
        button.clicked.connect(lambda: self.duplicates_wanted.emit())
        return self._kept(button)

    @cached_property
    def in_files(self) -> CheckBox:
        box = CheckBox(name_of(Which.LIKINGS_IN_FILES))
        box.setChecked(self._likings.is_on)
        box.toggled.connect(self._set_in_files)
        return self._kept(box)

    @cached_property
    def write_all(self) -> QPushButton:
        button = secondary_button(self.tr("Write all now"))
        if not self._likings.is_on:
            button.hide()
        button.clicked.connect(self._likings.write_all)
        return self._kept(button)

    @cached_property
    def separators(self) -> SeparatorsChoice:
        return self._kept(SeparatorsChoice(self._separating, self._shelving))

    @cached_property
    def appearance(self) -> AppearanceChoice:
        return self._kept(AppearanceChoice(self._keeper, self._tailoring))

    @cached_property
    def language(self) -> LanguageChoice:
        return self._kept(self._make.language())

    @cached_property
    def window_choice(self) -> WindowChoice:
        part = self._make.window()
        keep_unseen(part, self)  # what stands in the chapter are its parts
        return part

    @cached_property
    def shortcuts(self) -> ShortcutsChoice:
        return self._kept(self._make.shortcuts())

    @cached_property
    def sound(self) -> SoundChoice:
        part = self._make.sound()
        keep_unseen(part, self)
        return part

    @cached_property
    def playing_on(self) -> PlayingOnChoice:
        return self._kept(self._make.playing_on())

    @cached_property
    def pace(self) -> ChoiceRow[Pace]:
        row = ChoiceRow(
            name_of(Which.PACE),
            {
                Pace.AS_IT_SUITS: self.tr("As it suits"),
                Pace.DAILY: self.tr("Daily"),
                Pace.A_FEW_A_WEEK: self.tr("A few a week"),
                Pace.NEVER: self.tr("Never"),
            },
        )
        row.show_chosen(self._offers.pace)
        row.chosen.connect(self._offers.set_pace)
        return self._kept(row)

    @cached_property
    def quiet_hours(self) -> QuietHoursChoice:
        return self._kept(QuietHoursChoice(self._offers.manners))

    @cached_property
    def _quiet(self) -> Label:
        return self._kept(Label(attention_words(self._surroundings.told_of_attention), quiet=True, wraps=True))

    @cached_property
    def surprise(self) -> SurpriseChoice:
        return self._kept(SurpriseChoice(self._offers))

    @cached_property
    def asks(self) -> CheckBox:
        box = CheckBox(name_of(Which.ASKS))
        box.setChecked(self._questions.is_on)
        box.toggled.connect(self._set_asks)
        return self._kept(box)

    @cached_property
    def agreed(self) -> AgreedChoice:
        return self._kept(self._make.agreed())

    @cached_property
    def activities(self) -> ActivitiesChoice:
        return self._kept(self._make.activities())

    @cached_property
    def senses(self) -> SensesChoice:
        return self._kept(self._make.senses())

    @cached_property
    def learning(self) -> LearningChoice:
        return self._kept(self._make.learning())

    @cached_property
    def sounds(self) -> SoundsChoice:
        return self._kept(SoundsChoice(self._analysing))

    @cached_property
    def scrobbling(self) -> ScrobblingChoice:
        return self._kept(self._make.scrobbling())

    @cached_property
    def listeners(self) -> ListenersChoice:
        return self._kept(self._make.listeners())

    @cached_property
    def presence(self) -> PresenceChoice:
        return self._kept(PresenceChoice(self._presence))

    @cached_property
    def settings_file(self) -> SettingsFileChoice:
        return self._kept(self._make.settings_file())

    @cached_property
    def history_file(self) -> HistoryFileChoice:
        made = self._kept(self._make.history_file())
        made.bring.clicked.connect(lambda: self.history_wanted.emit())
        return made

    def _kept(self, part: W) -> W:
        """It goes with the settings also where its chapter was never made: nowhere, it would outlive them."""
        part.setParent(self)
        return part

    # ---- the chapters

    def _chapters(self) -> Sequence[ChapterPart]:
        presence = self._presence
        has_desktop = presence.has_tray or presence.has_notifications
        sound = ChapterPart(Chapter.SOUND, "sliders-vertical", self._of_sound)
        sound.shown.connect(lambda: self.sound.refresh())
        return (
            ChapterPart(Chapter.MUSIC, "music", self._of_music, self._refresh_music),
            ChapterPart(Chapter.APPEARANCE, "palette", self._of_appearance, self._refresh_appearance),
            ChapterPart(Chapter.WINDOW, "layout-panel-left", self._of_window, lambda: self.window_choice.refresh()),
            ChapterPart(Chapter.KEYBOARD, "keyboard", self._of_keyboard),
            sound,
            ChapterPart(Chapter.OFFERS, "sparkles", self._of_offers, self._refresh_offers),
            ChapterPart(Chapter.DOING, "briefcase", self._of_doing, self._refresh_doing),
            ChapterPart(Chapter.LEARNING, "brain", self._of_learning, self._refresh_learning),
            ChapterPart(
                *(Chapter.SCROBBLING, "radio-tower", lambda: (self._section("", self.scrobbling),)),
                lambda: self.scrobbling.refresh(),
            ),
            ChapterPart(Chapter.LISTENERS, "users", lambda: (self._section("", self.listeners),)),
            *(
                [ChapterPart(Chapter.DESKTOP, "monitor", self._of_desktop, lambda: self.presence.refresh())]
                if has_desktop
                else []
            ),
            ChapterPart(
                *(Chapter.FILES, "file-sliders"),
                lambda: (self._section("", self.settings_file, self.history_file),),
            ),
            ChapterPart(Chapter.ABOUT, "info", lambda: (self._section("", *self._told()),)),
        )

    def _of_music(self) -> Iterator[Section]:
        yield self._titled(Which.FOLDERS, self.folders)
        yield self._section(
            self.tr("From elsewhere"),
            setting_row(
                Which.MOVE_IN, self.tr("Your ratings, plays and playlists there can come along."), self.move_in
            ),
            setting_row(
                Which.HISTORY,
                self.tr("What you have listened to there, and when, can come along."),
                self.history,
            ),
        )
        yield self._section(
            self.tr("Ratings"),
            setting_row(
                Which.LIKINGS_IN_FILES,
                self.tr("So that other players see them. What you rate or love from now on is written at once."),
                self.write_all,
                title=self.in_files,
            ),
        )
        yield self._section(
            self.tr("Duplicates"),
            setting_row(Which.DUPLICATES, self.tr("They can share their plays and their rating."), self.duplicates),
        )
        yield self._titled(Which.SEPARATORS, self.separators)

    def _of_offers(self) -> Iterator[Section]:
        yield self._section(
            self.tr("When"),
            Anchor(
                Which.PACE,
                offered(name_of(Which.PACE), self.tr("A playlist that Segue puts forward by itself.")),
                self.pace,
            ),
            self.quiet_hours,
            self._quiet,
        )
        asks = self.tr("At most one a day, on Home, and only if the answer changes my offers.")
        yield self._section(self.tr("What"), self.surprise, setting_row(Which.ASKS, asks, title=self.asks))
        yield self._titled(Which.AGREED, self.agreed)

    def _of_appearance(self) -> Iterator[QWidget]:
        yield self._section("", self.appearance)
        if self._has_languages:
            yield self._section("", self.language)

    def _of_window(self) -> Iterator[QWidget]:
        return (self._section(title, part) for title, part in self.window_choice.parts)

    def _of_keyboard(self) -> Iterator[QWidget]:
        how_to = Label(how_to_change(), quiet=True, wraps=True)
        title = Label(name_of(Which.SHORTCUTS), strong=True)
        yield Anchor(Which.SHORTCUTS, title, how_to, self.shortcuts.finder)
        yield self.shortcuts

    def _of_sound(self) -> Iterator[QWidget]:
        yield self.sound.source
        for one in self.sound.sections:
            yield self._section(name_of(one.which), one)
        yield self._section(self.tr("Queue"), self._plays_on())

    def _of_doing(self) -> Iterator[QWidget]:
        yield self._titled(Which.ACTIVITIES, self.activities)
        yield self._section("", Anchor(Which.SENSES, self.senses))

    def _of_learning(self) -> Iterator[QWidget]:
        yield self._section(name_of(Which.TASTE), self.learning)
        yield self._section(self.tr("What sounds alike"), Anchor(Which.SOUNDS, self.sounds))

    def _of_desktop(self) -> Sequence[QWidget]:
        return (self._section("", self.presence),)

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
        for chapter in self.chapters:
            chapter.refresh()
        self._shelving.look()

    def _refresh_music(self) -> None:
        self.folders.refresh()
        self.in_files.setChecked(self._likings.is_on)
        self.write_all.setVisible(self._likings.is_on)
        self.separators.refresh()

    def _refresh_appearance(self) -> None:
        self.appearance.refresh()
        if self._has_languages:
            self.language.refresh()

    def _refresh_offers(self) -> None:
        self.pace.show_chosen(self._offers.pace)
        self.surprise.refresh()
        self.agreed.refresh()
        self.asks.setChecked(self._questions.is_on)
        self._quiet.setText(attention_words(self._surroundings.told_of_attention))

    def _refresh_doing(self) -> None:
        self.activities.refresh()
        self.senses.refresh()

    def _refresh_learning(self) -> None:
        self.learning.refresh()
        self.sounds.refresh()

    def _set_in_files(self, is_on: bool) -> None:
        if is_on != self._likings.is_on:
            self._likings.set_on(is_on)
        self.write_all.setVisible(is_on)

    def _set_asks(self, is_on: bool) -> None:
        if is_on != self._questions.is_on:
            self._questions.set_on(is_on)
