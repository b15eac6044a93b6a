"""What the window is told of the parts."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from segue import __version__
from segue.domain.speech import tr
from segue.gui.services import Services
from segue.parts.elsewhere import zone

if TYPE_CHECKING:
    from collections.abc import Callable

    from segue.core.listeners import Listeners
    from segue.core.remote import Remote
    from segue.core.settings_file import SettingsFile
    from segue.parts.elsewhere import Elsewhere
    from segue.parts.files import Files
    from segue.parts.ground import Ground
    from segue.parts.habits import Habits
    from segue.parts.hearing import Hearing
    from segue.parts.looks import Looks
    from segue.parts.music import Music
    from segue.parts.offering import Offering
    from segue.parts.opening import Opening
    from segue.parts.playing import Playing


def services(
    ground: Ground,
    files: Files,
    looks: Looks,
    playing: Playing,
    music: Music,
    elsewhere: Elsewhere,
    hearing: Hearing,
    habits: Habits,
    offering: Offering,
    opening: Opening,
    listeners: Listeners,
    settings_file: Callable[[], SettingsFile],
    remote: Callable[[], Remote],
) -> Services:
    return Services(
        keeper=looks.keeper,
        covers=looks.covers,
        clock=ground.world.clock,
        settings=ground.profile.settings,
        tailoring=looks.tailoring,
        settings_file=settings_file,
        beginning=lambda: elsewhere.beginning,
        presence=looks.presence,
        listeners=listeners,
        # The library.
        library=music.library,
        shelving=lambda: music.shelving,
        finding=lambda: music.finding,
        list_tracks=lambda: music.list_tracks,
        recent_choices=lambda: playing.recent_choices,
        browsing=lambda: music.browsing,
        joining=lambda: music.joining,
        relocating=lambda: music.relocating,
        separating=lambda: music.separating,
        tag_editing=lambda: music.tag_editing,
        likings=music.likings,
        likings_in_files=lambda: music.likings_in_files,
        suggested_folder=_music_folder,
        read_picture=files.read_picture,
        # Playing.
        player=playing.player,
        remote=remote,
        equalising=playing.equalising,
        output_choice=playing.output_choice,
        shuffling=playing.shuffling,
        playing_on=habits.playing_on,
        sleep_timer=lambda: playing.sleep_timer,
        bookmarks=playing.bookmarks,
        private=playing.private,
        lyrics=lambda: playing.lyrics,
        screen=ground.world.screen,
        subtitles=lambda: playing.subtitles,
        stations=playing.stations,
        open_files=opening.open,
        # Lists.
        playlists=music.playlists,
        smart=lambda: music.smart_playlists,
        blending=lambda: offering.blending,
        interchange=lambda: music.interchange,
        # What was heard, and what is learned of it.
        plays=ground.profile.plays,
        offer_log=ground.profile.offers,
        home=lambda: offering.home,
        offers=lambda: offering.offers,
        replying=lambda: offering.replying,
        answering=lambda: offering.answering,
        questions=lambda: offering.questions,
        for_you=lambda: habits.for_you,
        asking=lambda: habits.asking,
        taste=lambda: habits.taste,
        forgetting=lambda: habits.forgetting,
        learning=lambda: habits.learning,
        manners=lambda: offering.manners,
        looking_back=lambda: habits.looking_back,
        foretelling=lambda: habits.foretelling,
        write_picture=files.write_picture,
        surroundings=playing.surroundings,
        activities=offering.activities,
        senses=lambda: offering.senses,
        # How tracks sound, and how loud they are.
        analysing=lambda: hearing.analysing,
        measuring=lambda: hearing.measuring,
        loudness_in_files=lambda: hearing.loudness_in_files,
        sounds_like=lambda: hearing.sounds_like,
        # Others.
        taking_over=lambda: elsewhere.taking_over,
        history=lambda: elsewhere.history,
        scrobbling=lambda: elsewhere.scrobbling,
        zone=zone,
        about=lambda: _about(ground),
    )


def _music_folder() -> Path | None:
    """The folder to suggest: the system's music folder, if it is there."""
    with suppress(RuntimeError):  # a user without a home
        folder = Path.home() / "Music"
        if folder.is_dir():
            return folder
    return None


def _about(ground: Ground) -> list[str]:
    engine = ground.world.engine
    sound = tr(" Played by {engine}.").format(engine=engine.name) if engine.name else ""
    if engine.silent:
        sound = tr(" Played by {engine}, in silence: no sound server (PulseAudio or PipeWire) answers.").format(
            engine=engine.name
        )
    stored = tr("Everything Segue stores lies in {folder} and stays on this machine.").format(folder=ground.folder)
    if ground.cache != ground.folder:
        stored += tr(" Only small copies of covers, which it can make again, lie in {cache}.").format(
            cache=ground.cache
        )
    sent = tr(" What you play is sent only to services that you have connected.")
    return [f"Segue {__version__}.{sound}", stored + sent]
