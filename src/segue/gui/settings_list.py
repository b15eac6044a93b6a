"""All settings: what each is called, in which chapter it stands, and by which words it is found besides."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from segue.domain.fitting import best_fitting

translate = QCoreApplication.translate


class Chapter(Enum):
    """In the order in which they stand on the page."""

    MUSIC = auto()
    APPEARANCE = auto()
    WINDOW = auto()
    KEYBOARD = auto()
    SOUND = auto()
    OFFERS = auto()
    DOING = auto()
    LEARNING = auto()
    SCROBBLING = auto()
    LISTENERS = auto()
    DESKTOP = auto()
    FILES = auto()
    ABOUT = auto()


class Which(Enum):
    """One of the settings, in the order in which they stand in their chapter."""

    FOLDERS = auto()
    MOVE_IN = auto()
    HISTORY = auto()
    LIKINGS_IN_FILES = auto()
    DUPLICATES = auto()
    SEPARATORS = auto()
    SCHEME = auto()
    ACCENT = auto()
    TEXT_SIZE = auto()
    ROWS = auto()
    MOTION = auto()
    LANGUAGE = auto()
    START = auto()
    SIDEBAR = auto()
    HOME = auto()
    PLAYER = auto()
    SHORTCUTS = auto()
    EQUALISER = auto()
    LOUDNESS = auto()
    SPEED = auto()
    JOINING = auto()
    FADES = auto()
    DEVICE = auto()
    PLAYING_ON = auto()
    PACE = auto()
    QUIET_HOURS = auto()
    SURPRISE = auto()
    ASKS = auto()
    AGREED = auto()
    ACTIVITIES = auto()
    SENSES = auto()
    TASTE = auto()
    NOT_COUNTED = auto()
    NOT_SUGGESTED = auto()
    SOUNDS = auto()
    LISTENBRAINZ = auto()
    LASTFM = auto()
    LISTENERS = auto()
    IN_TRAY = auto()
    STAYS = auto()
    TELLS_TRACKS = auto()
    TELLS_OFFERS = auto()
    CHOICES_FILE = auto()
    HISTORY_FILE = auto()
    ABOUT = auto()


class Setting(Struct, frozen=True):
    """It is found by its `name`, which stands on the page, and by the words of `also`."""

    which: Which
    chapter: Chapter
    name: str
    also: str = ""


def chapter_title(chapter: Chapter) -> str:
    match chapter:
        case Chapter.MUSIC:
            return translate("SettingsPage", "Your music")
        case Chapter.APPEARANCE:
            return translate("SettingsPage", "Appearance")
        case Chapter.WINDOW:
            return translate("SettingsPage", "Window")
        case Chapter.KEYBOARD:
            return translate("SettingsPage", "Keyboard")
        case Chapter.SOUND:
            return translate("SettingsPage", "Sound")
        case Chapter.OFFERS:
            return translate("SettingsPage", "Offers")
        case Chapter.DOING:
            return translate("SettingsPage", "What you do")
        case Chapter.LEARNING:
            return translate("SettingsPage", "Learning")
        case Chapter.SCROBBLING:
            return translate("SettingsPage", "Scrobbling")
        case Chapter.LISTENERS:
            return translate("SettingsPage", "Listeners")
        case Chapter.DESKTOP:
            return translate("SettingsPage", "On the desktop")
        case Chapter.FILES:
            return translate("SettingsPage", "Export and import")
        case Chapter.ABOUT:
            return translate("SettingsPage", "About")


def name_of(which: Which) -> str:
    """What it is called, as it stands on the page."""
    return _names()[which]


def found_by(which: Which) -> str:
    """Its name, and the other words that lead to it."""
    return f"{name_of(which)} {_also().get(which, '')}"


def every_setting() -> Sequence[Setting]:
    """All that a desktop may have, as they stand on the page."""
    names, also = _names(), _also()
    return [
        Setting(which, chapter, names[which], also.get(which, ""))
        for chapter, those in _CHAPTERS.items()
        for which in those
    ]


def fitting(text: str, settings: Sequence[Setting]) -> Sequence[Setting]:
    """Those that fit what is typed, the best first."""
    titles = {chapter: chapter_title(chapter) for chapter in Chapter}
    found = best_fitting(
        text, settings, lambda one: one.name, lambda one: f"{one.name} {one.also} {titles[one.chapter]}"
    )
    return [one for _, one in found]


_CHAPTERS: Mapping[Chapter, Sequence[Which]] = {
    Chapter.MUSIC: (
        *(Which.FOLDERS, Which.MOVE_IN, Which.HISTORY),
        *(Which.LIKINGS_IN_FILES, Which.DUPLICATES, Which.SEPARATORS),
    ),
    Chapter.APPEARANCE: (
        *(Which.SCHEME, Which.ACCENT, Which.TEXT_SIZE),
        *(Which.ROWS, Which.MOTION, Which.LANGUAGE),
    ),
    Chapter.WINDOW: (Which.START, Which.SIDEBAR, Which.HOME, Which.PLAYER),
    Chapter.KEYBOARD: (Which.SHORTCUTS,),
    Chapter.SOUND: (
        *(Which.EQUALISER, Which.LOUDNESS, Which.SPEED),
        *(Which.JOINING, Which.FADES, Which.DEVICE, Which.PLAYING_ON),
    ),
    Chapter.OFFERS: (Which.PACE, Which.QUIET_HOURS, Which.SURPRISE, Which.ASKS, Which.AGREED),
    Chapter.DOING: (Which.ACTIVITIES, Which.SENSES),
    Chapter.LEARNING: (Which.TASTE, Which.NOT_COUNTED, Which.NOT_SUGGESTED, Which.SOUNDS),
    Chapter.SCROBBLING: (Which.LISTENBRAINZ, Which.LASTFM),
    Chapter.LISTENERS: (Which.LISTENERS,),
    Chapter.DESKTOP: (Which.IN_TRAY, Which.STAYS, Which.TELLS_TRACKS, Which.TELLS_OFFERS),
    Chapter.FILES: (Which.CHOICES_FILE, Which.HISTORY_FILE),
    Chapter.ABOUT: (Which.ABOUT,),
}


def _names() -> Mapping[Which, str]:
    return {
        Which.FOLDERS: translate("SettingsPage", "Folders"),
        Which.MOVE_IN: translate("SettingsPage", "From another player"),
        Which.HISTORY: translate("SettingsPage", "From Spotify, Last.fm or ListenBrainz"),
        Which.LIKINGS_IN_FILES: translate("SettingsPage", "Write ratings and loved into the files"),
        Which.DUPLICATES: translate("SettingsPage", "Copies of one recording"),
        Which.SEPARATORS: translate("SettingsPage", "Several names in one line"),
        Which.SCHEME: translate("AppearanceChoice", "Light or dark"),
        Which.ACCENT: translate("AppearanceChoice", "Accent"),
        Which.TEXT_SIZE: translate("AppearanceChoice", "Size of the text"),
        Which.ROWS: translate("AppearanceChoice", "Rows of lists"),
        Which.MOTION: translate("AppearanceChoice", "Movement"),
        Which.LANGUAGE: translate("LanguageChoice", "Language"),
        Which.START: translate("WindowChoice", "Where Segue begins"),
        Which.SIDEBAR: translate("WindowChoice", "Sidebar"),
        Which.HOME: translate("WindowChoice", "Home"),
        Which.PLAYER: translate("WindowChoice", "Player"),
        Which.SHORTCUTS: translate("ShortcutsPage", "Keyboard shortcuts"),
        Which.EQUALISER: translate("SoundPage", "Equaliser"),
        Which.LOUDNESS: translate("SoundPage", "Loudness"),
        Which.SPEED: translate("SoundPage", "Speed"),
        Which.JOINING: translate("SoundPage", "From one track to the next"),
        Which.FADES: translate("SoundPage", "Pausing and stopping"),
        Which.DEVICE: translate("SoundPage", "Played by"),
        Which.PLAYING_ON: translate("PlayingOnChoice", "When the queue ends, play on with what fits"),
        Which.PACE: translate("SettingsPage", "How often there are offers"),
        Which.QUIET_HOURS: translate("QuietHoursChoice", "Quiet hours"),
        Which.SURPRISE: translate("SurpriseChoice", "How much is unexpected"),
        Which.ASKS: translate("SettingsPage", "Ask me a question now and then"),
        Which.AGREED: translate("AgreedChoice", "What you told me of offers"),
        Which.ACTIVITIES: translate("SettingsPage", "Activities"),
        Which.SENSES: translate("SensesChoice", "Notice by itself what I am doing"),
        Which.TASTE: translate("SettingsPage", "What Segue learns from"),
        Which.NOT_COUNTED: translate("LearningChoice", "Plays that should not count"),
        Which.NOT_SUGGESTED: translate("LearningChoice", "Not suggested"),
        Which.SOUNDS: translate("SoundsChoice", "Hear how your tracks sound"),
        Which.LISTENBRAINZ: "ListenBrainz",
        Which.LASTFM: "Last.fm",
        Which.LISTENERS: translate("ListenersChoice", "Someone else at this computer?"),
        Which.IN_TRAY: translate("PresenceChoice", "Show an icon in the system’s tray"),
        Which.STAYS: translate("PresenceChoice", "Play on when the window is closed"),
        Which.TELLS_TRACKS: translate("PresenceChoice", "Tell of each track that begins"),
        Which.TELLS_OFFERS: translate("PresenceChoice", "Tell of an offer while the window is hidden"),
        Which.CHOICES_FILE: translate("SettingsFileChoice", "Your settings as a file"),
        Which.HISTORY_FILE: translate("HistoryFileChoice", "Your history as a file"),
        Which.ABOUT: translate("SettingsPage", "What Segue stores"),
    }


def _also() -> Mapping[Which, str]:
    return {
        Which.FOLDERS: translate("SettingsList", "library directory add scan watch"),
        Which.MOVE_IN: translate("SettingsList", "import move in playlists"),
        Which.HISTORY: translate("SettingsList", "import listening history"),
        Which.LIKINGS_IN_FILES: translate("SettingsList", "tags stars hearts"),
        Which.DUPLICATES: translate("SettingsList", "find duplicates"),
        Which.SEPARATORS: translate("SettingsList", "separators split artists genres featuring"),
        Which.SCHEME: translate("SettingsList", "theme dark mode"),
        Which.ACCENT: translate("SettingsList", "colour color"),
        Which.TEXT_SIZE: translate("SettingsList", "font larger smaller zoom scale"),
        Which.ROWS: translate("SettingsList", "compact dense comfortable"),
        Which.MOTION: translate("SettingsList", "animation reduced motion"),
        Which.START: translate("SettingsList", "startup first page"),
        Which.SIDEBAR: translate("SettingsList", "navigation hide"),
        Which.HOME: translate("SettingsList", "shelves hide"),
        Which.PLAYER: translate("SettingsList", "buttons bar"),
        Which.SHORTCUTS: translate("SettingsList", "keys hotkeys"),
        Which.EQUALISER: translate("SettingsList", "equalizer bass treble presets"),
        Which.LOUDNESS: translate("SettingsList", "replaygain volume levelling normalise"),
        Which.SPEED: translate("SettingsList", "tempo faster slower"),
        Which.JOINING: translate("SettingsList", "crossfade overlap gapless"),
        Which.FADES: translate("SettingsList", "fade"),
        Which.DEVICE: translate("SettingsList", "output device speakers headphones"),
        Which.PLAYING_ON: translate("SettingsList", "autoplay endless"),
        Which.PACE: translate("SettingsList", "frequency never daily"),
        Which.QUIET_HOURS: translate("SettingsList", "night do not disturb"),
        Which.SURPRISE: translate("SettingsList", "surprise familiar discover"),
        Which.AGREED: translate("SettingsList", "replies take back"),
        Which.ACTIVITIES: translate("SettingsList", "working gaming rename"),
        Which.SENSES: translate("SettingsList", "detect programs windows"),
        Which.TASTE: translate("SettingsList", "pause learning"),
        Which.NOT_COUNTED: translate("SettingsList", "forget delete leave out taste log"),
        Which.NOT_SUGGESTED: translate("SettingsList", "block artist genre less"),
        Which.SOUNDS: translate("SettingsList", "analysis similar alike"),
        Which.LISTENBRAINZ: translate("SettingsList", "scrobble connect account"),
        Which.LASTFM: translate("SettingsList", "scrobble connect account"),
        Which.LISTENERS: translate("SettingsList", "users profiles family"),
        Which.IN_TRAY: translate("SettingsList", "system tray icon"),
        Which.STAYS: translate("SettingsList", "background close"),
        Which.TELLS_TRACKS: translate("SettingsList", "notifications"),
        Which.TELLS_OFFERS: translate("SettingsList", "notifications"),
        Which.CHOICES_FILE: translate("SettingsList", "settings backup"),
        Which.HISTORY_FILE: translate("SettingsList", "plays backup save copy"),
        Which.ABOUT: translate("SettingsList", "profile folder version data privacy"),
    }
