"""What is done with music that was found: it is named, pictured, played, queued and gone to, whatever it is."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from segue.core.finding import Found, What
from segue.domain import wording
from segue.domain.play import Origin, OriginKind
from segue.domain.playlist import PlaylistId
from segue.domain.speech import plural, tr
from segue.domain.track import Track, TrackId
from segue.gui.covers import Cover, cover_of
from segue.gui.places.area import Around
from segue.gui.places.way import Target
from segue.gui.services import Services
from segue.gui.sidebar import Place
from segue.gui.targets import AlbumAt, ArtistAt, GenreAt


class FoundMusic:
    def __init__(self, services: Services, around: Around) -> None:
        self._services = services
        self._around = around

    def play(self, found: Found, *others: Found) -> None:
        """It, as is fit for what it is, or all of several, one after the other."""
        s = self._services
        if others:
            self._with_tracks([found, *others], self._around.actions.play)
            return
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
                self._with_tracks([found], self._around.actions.play)

    def queue(self, found: Found) -> None:
        self._with_tracks([found], self._around.actions.queue)

    def copy(self, found: Sequence[Found]) -> None:
        self._with_tracks(found, self._around.actions.copy)

    def look_at(self, found: Found) -> None:
        self._around.way.open(target_of(found))

    def _with_tracks(self, found: Sequence[Found], do: Callable[[Sequence[TrackId]], None]) -> None:
        def then(tracks: Sequence[TrackId]) -> None:
            if tracks:
                do(tracks)
            else:
                self._around.toast.tell(tr("There is nothing to play in it"))

        self._services.finding().tracks(found, then)

    def menu(self, found: Sequence[Found], parent: QWidget, at: QPoint) -> None:
        """That of their tracks, once they are known; where a station is among them, without what is of files."""
        are_files = all(one.what is not What.STATION for one in found)
        of = found[0].name if len(found) == 1 and found[0].what not in (What.TRACK, What.STATION) else ""

        def then(tracks: Sequence[TrackId]) -> None:
            if tracks:
                play = partial(self.play, *found)
                self._around.actions.open_menu(parent, at, tracks, play, of=of, are_files=are_files)

        self._services.finding().tracks(found, then)

    def drag(self, found: Sequence[Found], source: QWidget) -> None:
        """Once their tracks are known, if they are held still."""

        def then(tracks: Sequence[TrackId]) -> None:
            words = found[0].name if len(found) == 1 else plural("%n track", "%n tracks", len(tracks))
            self._around.actions.drag(source, tracks, words)

        self._services.finding().tracks(found, then)

    def covers(self, music: Sequence[Found]) -> Sequence[Cover]:
        """Of each, that of one of its tracks; a drawn one where it has none."""
        tracks = [self._pictured(one) for one in music]
        known = {
            one.id: one for one in self._services.library.tracks.many([its for its in tracks if its is not None])
        }
        return [
            self._cover(one, None if its is None else known.get(its)) for one, its in zip(music, tracks, strict=True)
        ]

    def _pictured(self, found: Found) -> TrackId | None:
        match found.what:
            case What.TRACK | What.ALBUM:
                return TrackId(int(found.key))
            case What.ARTIST:
                from segue.gui.kinds import covers_of  # late: it brings the pages of all of them

                catalogue = self._services.shelving().catalogue
                rows = () if catalogue is None else catalogue.artists
                its = next((row for row in rows if row.key == found.key), None)
                return None if its is None else next(iter(covers_of(catalogue, its)), None)
            case _:
                return None

    @staticmethod
    def _cover(found: Found, track: Track | None) -> Cover:
        if found.what is What.ARTIST:  # what has no picture is drawn with the name
            return Cover(found.name, "", None if track is None else cover_of(track).path, is_round=True)
        return Cover(found.name, found.by) if track is None else cover_of(track)


def beside(found: Found) -> str:
    """What stands beside its name: what it is, and by whom."""
    match found.what:
        case What.TRACK:
            return wording.beside(tr("Track"), found.by)
        case What.ALBUM:
            return wording.beside(tr("Album"), found.by)
        case What.ARTIST:
            return tr("Artist")
        case What.GENRE:
            return tr("Genre")
        case What.BY_HAND:
            return tr("Playlist")
        case What.BY_RULE:
            return tr("Smart playlist")
        case What.BLEND:
            return tr("Blend")
        case What.STATION:
            return tr("Station")


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
