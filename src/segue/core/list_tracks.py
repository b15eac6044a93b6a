"""What there is to hear in lists of the listener's own, of any kind, to be queued or played as it is."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from segue.core.playlists import Playlists
from segue.core.recipes import RecipeMistake
from segue.domain.playlist import Kind, Playlist, PlaylistId, in_library, lists_in
from segue.domain.track import TrackId

if TYPE_CHECKING:
    from segue.core.blending import Blending, Filling
    from segue.core.smart_playlists import SmartPlaylists


class ListTracks:
    def __init__(
        self,
        playlists: Playlists,
        smart: "Callable[[], SmartPlaylists]",
        blending: "Callable[[], Blending]",
    ) -> None:
        self._playlists = playlists
        self._smart = smart
        self._blending = blending

    def of(self, lists: Sequence[PlaylistId], then: Callable[[Sequence[TrackId]], None]) -> None:
        """`then` gets the tracks of all of them, one list after the other; none of what is gone. A blend is filled
        anew, and in a folder left out, as where that plays.
        """
        known = self._playlists.all()
        wanted = [its for one in lists for its in known if its.id == one]
        heard = [its for one in wanted for its in _within(one, known)]
        found: dict[PlaylistId, Sequence[TrackId]] = {
            its.id: in_library(self._playlists.get(its.id).tracks) for its in heard if its.kind is Kind.MANUAL
        }
        blends = [its.id for its in heard if its.kind is Kind.BLEND]
        rules = [its.id for its in heard if its.kind is Kind.SMART]

        def tell() -> None:
            for its in rules:
                stand = self._smart().known(its)
                found[its] = () if stand is None else stand.tracks
            then([track for its in heard for track in found.get(its.id, ())])

        def go_on() -> None:
            if blends:
                self._fill(blends.pop(), take)
            elif rules:
                self._smart().look_into(rules, tell)
            else:
                tell()

        def take(its: PlaylistId, tracks: Sequence[TrackId]) -> None:
            found[its] = tracks
            go_on()

        go_on()

    def _fill(self, its: PlaylistId, then: Callable[[PlaylistId, Sequence[TrackId]], None]) -> None:
        def filled(given: "Filling") -> None:
            then(its, given.tracks)

        try:
            blend = self._blending().recipe(self._playlists.get(its)).blend
        except RecipeMistake:
            then(its, ())
        else:
            self._blending().fill(blend, filled)


def _within(its: Playlist, known: Sequence[Playlist]) -> Sequence[Playlist]:
    if its.kind is not Kind.FOLDER:
        return [its]
    return [one for one in lists_in(its.id, known) if one.kind is not Kind.BLEND]
