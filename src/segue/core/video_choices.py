"""What the listener has chosen of each video is kept, and chosen again when that file is played."""

import os
from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from segue.core.playback import NowPlaying, Player
from segue.core.ports.machine import Settings
from segue.core.ports.playing import Strand
from segue.core.screen import Screen
from segue.core.subtitles import Subtitles


class VideoChoices:
    """Its soundtrack, its subtitles and the shape of its picture. A soundtrack, or subtitles, are chosen again where
    the same are at the same place: a file may have been made anew.
    """

    def __init__(self, screen: Screen, subtitles: Subtitles, player: Player, settings: Settings) -> None:
        self._screen = screen
        self._subtitles = subtitles
        self._settings = settings
        self._path: Path | None = None
        self._kept: dict[str, object] = {}
        self._awaited: dict[str, object] = {}  # what was chosen and is not there yet
        screen.sound_chosen.connect(lambda place: self._keep("sound", _told(place, screen.strands.sounds[place])))
        screen.shape_changed.connect(lambda shape: self._keep("shape", shape or None))
        screen.changed.connect(lambda _: self._choose_sound())
        subtitles.chosen.connect(self._keep_subtitles)
        subtitles.changed.connect(lambda _: self._choose_subtitles())
        player.now_playing.connect(self._follow)
        self._follow(player.current)

    def _follow(self, now: NowPlaying | None) -> None:
        path = None if now is None or not now.track.tags.is_video else now.track.path
        if path == self._path:
            return  # the next chapter is in the same file
        self._path = None  # what is done now is not the listener's choice
        stored = None if path is None else self._settings.get(_name_of(path))
        self._kept = dict(stored) if isinstance(stored, Mapping) else {}
        self._awaited = {what: self._kept[what] for what in ("sound", "subtitles") if what in self._kept}
        shape = self._kept.get("shape")
        self._screen.set_shape(shape if isinstance(shape, str) else "")
        self._path = path
        self._choose_sound()
        self._choose_subtitles()

    def _choose_sound(self) -> None:
        for place, strand in enumerate(self._screen.strands.sounds):
            if self._awaited.get("sound") == _told(place, strand):
                del self._awaited["sound"]
                self._screen.choose_sound(place)

    def _choose_subtitles(self) -> None:
        for place, strand in enumerate(self._subtitles.choices):
            if self._awaited.get("subtitles") == _told(place, strand):
                del self._awaited["subtitles"]
                self._subtitles.choose(place)

    def _keep_subtitles(self, place: int | None) -> None:
        self._keep("subtitles", None if place is None else _told(place, self._subtitles.choices[place]))

    def _keep(self, what: str, chosen: object | None) -> None:
        if self._path is None or self._kept.get(what) == chosen:
            return
        self._awaited.pop(what, None)
        self._kept = {name: its for name, its in {**self._kept, what: chosen}.items() if its is not None}
        self._settings.set(_name_of(self._path), self._kept)


def _told(place: int, strand: Strand) -> list[object]:
    return [place, strand.language, strand.title]


def _name_of(path: Path) -> str:
    """The setting's. It does not tell which videos were watched to one who looks into the settings."""
    return f"video {blake2b(os.fsencode(path), digest_size=12).hexdigest()}"
