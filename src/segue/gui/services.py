"""What of the core the window is told; what is rarely needed, as what makes it when it is."""

# Nothing of these names runs: a start reads only the modules that it needs.
from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from zoneinfo import ZoneInfo

    from segue.core.activities import Activities
    from segue.core.analysing import Analysing
    from segue.core.answering import Answering
    from segue.core.asking import Asking
    from segue.core.beginning import Beginning
    from segue.core.blending import Blending
    from segue.core.bookmarks import Bookmarks
    from segue.core.browsing import Browsing
    from segue.core.equalising import Equalising
    from segue.core.finding import Finding
    from segue.core.for_you import ForYou
    from segue.core.foretelling import Foretelling
    from segue.core.forgetting import Forgetting
    from segue.core.history import History
    from segue.core.home import Home
    from segue.core.interchange import Interchange
    from segue.core.joining import Joining
    from segue.core.learning import Learning
    from segue.core.library import Library
    from segue.core.liking import Likings
    from segue.core.liking_in_files import LikingsInFiles
    from segue.core.list_tracks import ListTracks
    from segue.core.listeners import Listeners
    from segue.core.looking_back import LookingBack
    from segue.core.loudness_in_files import LoudnessInFiles
    from segue.core.lyrics_reading import LyricsReading
    from segue.core.manners import Manners
    from segue.core.offers import Offers
    from segue.core.output_choice import OutputChoice
    from segue.core.playback import Player
    from segue.core.playing_on import PlayingOn
    from segue.core.playlists import Playlists
    from segue.core.ports.log import OfferLog, PlayLog
    from segue.core.ports.machine import Clock, Settings
    from segue.core.presence import Presence
    from segue.core.private_session import PrivateSession
    from segue.core.questioning import Questioning
    from segue.core.recent_choices import RecentChoices
    from segue.core.relocating import Relocating
    from segue.core.remote import Remote
    from segue.core.replying import Replying
    from segue.core.screen import Screen
    from segue.core.scrobbling import Scrobbling
    from segue.core.senses import Senses
    from segue.core.separating import Separating
    from segue.core.settings_file import SettingsFile
    from segue.core.shelving import Shelving
    from segue.core.shuffling import Shuffling
    from segue.core.sleep_timer import SleepTimer
    from segue.core.smart_playlists import SmartPlaylists
    from segue.core.sounds_like import SoundsLike
    from segue.core.stations import Stations
    from segue.core.subtitles import Subtitles
    from segue.core.surroundings import Surroundings
    from segue.core.tag_editing import TagEditing
    from segue.core.tailoring import Tailoring
    from segue.core.taking_over import TakingOver
    from segue.core.taste import Taste
    from segue.gui.cover_choice import ReadPicture
    from segue.gui.covers import Covers
    from segue.gui.theme_keeper import ThemeKeeper
    from segue.gui.year_picture import WritePicture


class Services(Struct, frozen=True, kw_only=True, eq=False):
    keeper: ThemeKeeper
    covers: Covers
    clock: Clock
    settings: Settings
    tailoring: Tailoring
    settings_file: Callable[[], SettingsFile]
    beginning: Callable[[], Beginning]
    presence: Presence
    listeners: Listeners
    # The library.
    library: Library
    shelving: Callable[[], Shelving]
    finding: Callable[[], Finding]
    list_tracks: Callable[[], ListTracks]
    recent_choices: Callable[[], RecentChoices]
    browsing: Callable[[], Browsing]
    joining: Callable[[], Joining]
    relocating: Callable[[], Relocating]
    separating: Callable[[], Separating]
    tag_editing: Callable[[], TagEditing]
    likings: Likings
    likings_in_files: Callable[[], LikingsInFiles]
    suggested_folder: Callable[[], Path | None]
    read_picture: ReadPicture
    # Playing.
    player: Player
    remote: Callable[[], Remote]
    equalising: Equalising
    output_choice: OutputChoice
    shuffling: Shuffling
    playing_on: PlayingOn
    sleep_timer: Callable[[], SleepTimer]
    bookmarks: Bookmarks
    private: PrivateSession
    lyrics: Callable[[], LyricsReading]
    screen: Screen
    subtitles: Callable[[], Subtitles]
    stations: Stations
    open_files: Callable[[Sequence[Path]], None]
    # Lists.
    playlists: Playlists
    smart: Callable[[], SmartPlaylists]
    blending: Callable[[], Blending]
    interchange: Callable[[], Interchange]
    # What was heard, and what is learned of it.
    plays: PlayLog
    offer_log: OfferLog
    home: Callable[[], Home]
    offers: Callable[[], Offers]
    replying: Callable[[], Replying]
    answering: Callable[[], Answering]
    questions: Callable[[], Questioning]
    for_you: Callable[[], ForYou]
    asking: Callable[[], Asking]
    taste: Callable[[], Taste]
    forgetting: Callable[[], Forgetting]
    learning: Callable[[], Learning]
    manners: Callable[[], Manners]
    looking_back: Callable[[], LookingBack]
    foretelling: Callable[[], Foretelling]
    write_picture: WritePicture
    surroundings: Surroundings
    activities: Activities
    senses: Callable[[], Senses]
    # How tracks sound, and how loud they are.
    analysing: Callable[[], Analysing]
    measuring: Callable[[], Analysing]
    loudness_in_files: Callable[[], LoudnessInFiles]
    sounds_like: Callable[[], SoundsLike]
    # Others.
    taking_over: Callable[[], TakingOver]
    history: Callable[[], History]
    scrobbling: Callable[[], Scrobbling]
    zone: Callable[[], ZoneInfo]
    about: Callable[[], Sequence[str]]
