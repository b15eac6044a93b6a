"""Does what is chosen in the palette."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from segue.core.finding import Found, What
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId
from segue.gui.command import Command, Commands
from segue.gui.covers import Cover, cover_of
from segue.gui.palette_rows import Ask
from segue.gui.places.area import Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, AskAt, GenreAt

if TYPE_CHECKING:
    from segue.gui.palette import How, Palette


class PaletteControls(QObject):
    def __init__(
        self, services: Services, around: Around, commands: Commands, ask_for: Callable[[str], None]
    ) -> None:
        """`ask_for` asks Segue, in the place where one does."""
        super().__init__(around.window)
        self._services = services
        self._around = around
        self._commands = commands
        self._ask_for = ask_for

    @cached_property
    def palette(self) -> "Palette":
        from segue.gui.palette import Palette  # late: it costs no start

        s, around = self._services, self._around
        palette = Palette(
            *(s.keeper, s.covers, self._covers, s.finding(), s.recent_choices(), self._commands, around.keys),
            around.window,
        )
        palette.chosen.connect(self._do)
        return palette

    def open(self) -> None:
        self.palette.open()

    def _do(self, what: Found | Command | Ask, how: "How") -> None:
        match what:
            case Ask(""):
                self._around.way.open(AskAt())
            case Ask(text):
                self._ask_for(text)
            case Command(id=command):
                self._commands.do(command)
            case Found():
                self._do_with_music(what, how)

    def _do_with_music(self, found: Found, how: "How") -> None:
        from segue.gui.palette import How  # brought with it

        match how:
            case How.PLAY:
                self._play(found)
            case How.QUEUE:
                self._services.finding().tracks(found, self._queue)
            case How.GO:
                self._around.way.open(target_of(found))

    def _play(self, found: Found) -> None:
        s = self._services
        match found.what:
            case What.TRACK:
                track = TrackId(int(found.key))
                album = s.library.tracks.album_of(track)
                if track in album:  # which goes on behind it
                    self._around.actions.play(album, list(album).index(track))
                else:
                    self._around.actions.play([track])
            case What.BY_HAND | What.BY_RULE | What.BLEND:
                s.remote().start(Origin(OriginKind.PLAYLIST, int(found.key)))
            case What.STATION:
                s.stations.play(TrackId(int(found.key)))
            case _:
                s.finding().tracks(found, self._play_all)

    def _play_all(self, tracks: Sequence[TrackId]) -> None:
        if tracks:
            self._around.actions.play(tracks)
        else:
            self._around.toast.tell(self.tr("There is nothing to play in it"))

    def _queue(self, tracks: Sequence[TrackId]) -> None:
        if tracks:
            self._around.actions.queue(tracks)
        else:
            self._around.toast.tell(self.tr("There is nothing to play in it"))

    def _covers(self, music: Sequence[Found]) -> Sequence[Cover]:
        """Of each, that of its track; a drawn one where it has none."""
        ids = [TrackId(int(one.key)) for one in music if one.what in (What.TRACK, What.ALBUM)]
        known = {track.id: track for track in self._services.library.tracks.many(ids)}
        return [cover_of(known[one.key]) if one.key in known else Cover(one.name, one.by) for one in music]  # type: ignore[index]


def target_of(found: Found) -> Target:
    """Where one goes to look at it."""
    match found.what:
        case What.TRACK | What.ALBUM:
            return AlbumAt(TrackId(int(found.key)))
        case What.ARTIST:
            return ArtistAt(str(found.key))
        case What.GENRE:
            return GenreAt(str(found.key))
        case What.STATION:
            return Place.STATIONS
        case _:
            return PlaylistId(int(found.key))
