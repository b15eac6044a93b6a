"""The places of the listener's choices: the settings, how music sounds, and moving in from elsewhere."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from segue.domain.speech import plural
from segue.domain.wording import listed
from segue.gui.command import Command, Commands, Group
from segue.gui.listener_controls import ListenerControls
from segue.gui.place_menu import PlaceMenu
from segue.gui.places.area import Area, Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.settings_list import Chapter, Setting, Which, chapter_title, every_setting, found_by
from segue.gui.sidebar import Place
from segue.gui.targets import DuplicatesAt, ShortcutsAt, SoundAt
from segue.gui.theme_keeper import Scheme

if TYPE_CHECKING:
    from segue.core.beginning import Came
    from segue.gui.history_page import HistoryPage
    from segue.gui.moving_page import MovingPage
    from segue.gui.relocation import Relocation
    from segue.gui.settings_page import SettingsPage
    from segue.gui.shortcuts_choice import ShortcutsChoice
    from segue.gui.sound_choice import SoundChoice

#: What of the settings only leads to a place, which has a command of its own.
_PLACES = (Which.SHORTCUTS, Which.MOVE_IN, Which.HISTORY, Which.DUPLICATES)

#: The setting under which it is kept in which chapter of them one was last.
_CHAPTER = "chapter"


class ChoicePlaces(Area):
    def __init__(
        self,
        services: Services,
        around: Around,
        relocation: "Callable[[], Relocation]",
        commands: Callable[[], Commands],
    ) -> None:
        """`commands` are those of the whole window."""
        super().__init__(services, around)
        self._commands = commands
        self._relocation = relocation
        self.listeners = ListenerControls(services.keeper, around.sidebar, services.listeners)
        self.listeners.all_wanted.connect(self._show_listeners)
        around.bar.sound_pressed.connect(self._toggle_sound)
        places = PlaceMenu(services.keeper, around.sidebar, services.tailoring, around.toast)
        places.arrange_wanted.connect(partial(self._show_setting, Which.SIDEBAR))

    def page_of(self, target: Target) -> QWidget | None:
        match target:
            case Place.SETTINGS:
                self.settings.show_now()
                return self.settings
            case SoundAt():
                self.settings.show_now(Chapter.SOUND)
                return self.settings
            case ShortcutsAt():
                self.settings.show_now(Chapter.KEYBOARD)
                return self.settings
            case Place.MOVING_IN:
                self.moving.show_now()
                return self.moving
            case Place.HISTORY:
                self.history.show_now()
                return self.history
            case _:
                return None

    def commands(self) -> Sequence[Command]:
        way, presence = self._way, self._services.presence

        def go(target: Target) -> Callable[[], None]:
            return lambda: way.open(target)

        def section(chapter: Chapter) -> Command:
            title = chapter_title(chapter)
            return Command(
                f"settings {title}",
                Group.GO,
                self.tr("Settings: {section}").format(section=title),
                partial(self._show_section, chapter),
                icon="cog",
                also=self.tr("preferences options"),
                possible=lambda: chapter is not Chapter.DESKTOP or presence.has_tray or presence.has_notifications,
            )

        titles = {chapter: chapter_title(chapter) for chapter in Chapter}
        preferences = self.tr("preferences options")

        def setting(one: Setting) -> Command:
            title = titles[one.chapter]
            return Command(
                f"setting {one.which.name.lower()}",
                Group.SETTING,
                one.name,
                partial(self._show_setting, one.which),
                icon="cog",
                also=f"{one.also} {title} {preferences}",
                where=title,
                possible=lambda: self._is_there(one.which),
            )

        schemes = (
            (Scheme.SYSTEM, self.tr("Appearance: like the system")),
            (Scheme.LIGHT, self.tr("Appearance: light")),
            (Scheme.DARK, self.tr("Appearance: dark")),
        )
        return [
            Command(
                "settings",
                Group.GO,
                self.tr("Settings"),
                go(Place.SETTINGS),
                icon="cog",
                also=self.tr("preferences options"),
            ),
            *(section(one) for one in Chapter if one not in (Chapter.SOUND, Chapter.KEYBOARD)),
            *(setting(one) for one in every_setting() if one.which not in _PLACES),
            Command(
                "shortcuts",
                Group.GO,
                self.tr("Keyboard shortcuts"),
                go(ShortcutsAt()),
                icon="keyboard",
                also=f"{self.tr('keys help')} {found_by(Which.SHORTCUTS)}",
            ),
            Command(
                "sound",
                Group.GO,
                self.tr("Settings: {section}").format(section=titles[Chapter.SOUND]),
                go(SoundAt()),
                icon="sliders-vertical",
                also=self.tr("Equaliser, loudness, speed, device"),
            ),
            Command(
                "move in",
                Group.GO,
                self.tr("Move in from another player"),
                go(Place.MOVING_IN),
                icon="download",
                also=f"{self.tr('import')} {found_by(Which.MOVE_IN)}",
            ),
            Command(
                "history",
                Group.GO,
                self.tr("Bring in a listening history"),
                go(Place.HISTORY),
                icon="history",
                also=f"{self.tr('import spotify last.fm listenbrainz')} {found_by(Which.HISTORY)}",
            ),
            *(
                Command(
                    f"appearance {of.value}",
                    Group.WINDOW,
                    words,
                    partial(self._set_scheme, of),
                    icon="image",
                    also=self.tr("theme"),
                )
                for of, words in schemes
            ),
        ]

    def _is_there(self, which: Which) -> bool:
        """Whether this desktop, and this Segue, have something to be set so."""
        from segue.gui.language import languages

        presence = self._services.presence
        match which:
            case Which.IN_TRAY | Which.STAYS:
                return presence.has_tray
            case Which.TELLS_TRACKS | Which.TELLS_OFFERS:
                return presence.has_notifications
            case Which.LANGUAGE:
                return len(languages()) > 1
            case _:
                return True

    def _toggle_sound(self) -> None:
        """There, and back again, unless one has gone on to another chapter."""
        if self._way.here == SoundAt() and self.settings.shown is not Chapter.SOUND:
            self.settings.show_section(Chapter.SOUND)
        else:
            self._way.toggle(SoundAt())

    def _show_section(self, chapter: Chapter) -> None:
        self._way.open(Place.SETTINGS)
        self.settings.show_section(chapter)

    def _show_setting(self, which: Which) -> None:
        self._way.open(Place.SETTINGS)
        self.settings.show_setting(which)

    def _set_scheme(self, scheme: Scheme) -> None:
        tailoring = self._services.tailoring
        tailoring.choose_look(replace(tailoring.look, scheme=scheme))

    def tell_came(self, came: "Came") -> None:
        """Something of the listener's past has come along, or has not."""
        from segue.core import history, taking_over  # late: few listeners have any
        from segue.gui.moving_outcome import counted

        s, toast = self._services, self._around.toast
        match came:
            case taking_over.Taken():
                words = self.tr("Taken over from {player}: {what}")
                what = listed([f"{figure} {what}" for figure, what in counted(came.moved.news.figures)]) or self.tr(
                    "nothing new"
                )
                told = words.format(player=came.plan.player, what=what)
                toast.tell(told, lambda: s.taking_over().undo(came.moved), stands=None)
            case history.Imported(report):
                told = plural("Your history is here: %n play", "Your history is here: %n plays", report.added)
                undo = None if report.id is None else partial(s.history().take_back, report.id)
                toast.tell(told, undo, stands=None)
            case taking_over.Refused() | history.Refused():
                toast.tell(came.reason)

    def _show_listeners(self) -> None:
        self._way.open(Place.SETTINGS)
        self.settings.show_setting(Which.LISTENERS)

    @cached_property
    def settings(self) -> "SettingsPage":
        from segue.gui.activities_choice import ActivitiesChoice
        from segue.gui.agreed_choice import AgreedChoice
        from segue.gui.folders_choice import FoldersChoice
        from segue.gui.history_file_choice import HistoryFileChoice
        from segue.gui.language import languages
        from segue.gui.language_choice import LanguageChoice
        from segue.gui.learning_choice import LearningChoice
        from segue.gui.listeners_choice import ListenersChoice
        from segue.gui.playing_on_choice import PlayingOnChoice
        from segue.gui.scrobbling_choice import ScrobblingChoice
        from segue.gui.senses_choice import SensesChoice
        from segue.gui.settings_file_choice import SettingsFileChoice
        from segue.gui.settings_page import SettingsPage
        from segue.gui.settings_parts import Makers, SettingsParts
        from segue.gui.window_choice import WindowChoice

        s, toast = self._services, self._around.toast
        known = languages()
        make = Makers(
            folders=lambda: FoldersChoice(s.keeper, s.library, self._relocation(), toast),
            window=lambda: WindowChoice(s.keeper, s.tailoring, self._around.sidebar.names),
            shortcuts=self._shortcuts_choice,
            sound=self._sound_choice,
            learning=lambda: LearningChoice(s.keeper, s.taste(), s.forgetting(), s.replying(), s.clock, toast),
            scrobbling=lambda: ScrobblingChoice(s.scrobbling(), s.clock, toast),
            activities=lambda: ActivitiesChoice(s.keeper, s.activities, toast),
            senses=lambda: SensesChoice(s.senses(), s.surroundings),
            listeners=lambda: ListenersChoice(s.keeper, s.listeners, toast),
            agreed=lambda: AgreedChoice(s.keeper, s.replying(), toast),
            settings_file=lambda: SettingsFileChoice(s.settings_file(), toast),
            history_file=lambda: HistoryFileChoice(s.history(), toast),
            language=lambda: LanguageChoice(s.settings, known),
            playing_on=lambda: PlayingOnChoice(s.playing_on),
        )
        parts = SettingsParts(
            s.keeper,
            s.tailoring,
            s.likings_in_files(),
            s.offers(),
            s.separating(),
            s.analysing(),
            s.shelving(),
            s.about(),
            s.presence,
            s.surroundings,
            s.questions(),
            has_languages=len(known) > 1,
            make=make,
        )
        parts.move_in_chosen.connect(lambda: self._way.open(Place.MOVING_IN))
        parts.history_wanted.connect(lambda: self._way.open(Place.HISTORY))
        parts.duplicates_wanted.connect(lambda: self._way.open(DuplicatesAt()))
        kept = s.settings.get(_CHAPTER)
        first = next((one for one in Chapter if one.name == kept), None)
        page = SettingsPage(s.keeper, parts, first, parent=self._around.pages)
        page.chapter_shown.connect(lambda chapter: s.settings.set(_CHAPTER, chapter.name))
        return self._placed(page)

    def _shortcuts_choice(self) -> "ShortcutsChoice":
        from segue.gui.shortcuts_choice import ShortcutsChoice

        around = self._around
        return ShortcutsChoice(self._services.keeper, self._commands(), around.keys, around.toast)

    def _sound_choice(self) -> "SoundChoice":
        from segue.gui.sound_choice import SoundChoice

        s = self._services
        return SoundChoice(
            *(s.keeper, s.player, s.equalising, s.output_choice, s.measuring(), s.loudness_in_files()),
            self._around.toast,
        )

    @cached_property
    def moving(self) -> "MovingPage":
        from segue.gui.moving_page import MovingPage

        s = self._services
        page = MovingPage(s.keeper, s.library, s.taking_over(), self._around.toast, parent=self._around.pages)
        page.back_chosen.connect(lambda: self._way.leave(Place.SETTINGS))
        return self._placed(page)

    @cached_property
    def history(self) -> "HistoryPage":
        from segue.gui.history_page import HistoryPage

        s = self._services
        history = s.history()
        page = HistoryPage(s.keeper, s.library, history, s.zone(), self._around.toast, parent=self._around.pages)
        page.back_chosen.connect(lambda: self._way.leave(Place.SETTINGS))
        page.week_wanted.connect(lambda: self._way.open(Place.WEEK))
        return self._placed(page)
