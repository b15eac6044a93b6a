"""What the listener chose last from the palette; of music nothing that a private session or forgetting would hide."""

from collections.abc import Sequence

from segue.core.finding import Found, What
from segue.core.playback import Player
from segue.core.ports.machine import Settings
from segue.domain.playlist import PlaylistId
from segue.domain.track import TrackId

_STORED = "palette_choices"
_MOST = 12

#: Music, or the id of a command.
Choice = Found | str


class RecentChoices:
    def __init__(self, settings: Settings, player: Player) -> None:
        self._settings = settings
        self._player = player

    def all(self) -> Sequence[Choice]:
        """The newest first, each once."""
        stored = self._settings.get(_STORED)
        read = map(_read, stored if isinstance(stored, list) else ())
        return [one for one in read if one is not None]

    def note(self, choice: Choice) -> None:
        """It is the newest now. In a private session, nothing is noted."""
        if self._player.is_private:
            return
        written = _written(choice)
        others = [one for one in map(_written, self.all()) if one[:2] != written[:2]]
        self._settings.set(_STORED, [written, *others][:_MOST])

    def forget_music(self) -> None:
        """Plays were forgotten: no name of music is left here."""
        self._settings.set(_STORED, [one for one in map(_written, self.all()) if len(one) == 1])


def _written(choice: Choice) -> list[object]:
    return [choice] if isinstance(choice, str) else [choice.what.value, choice.key, choice.name, choice.by]


def _read(stored: object) -> Choice | None:
    match stored:
        case [str(command)]:
            return command
        case ["artist" | "genre" as what, str(key), str(name), str(by)]:
            return Found(What(what), key, name, by)
        case ["playlist" | "smart" | "blend" as what, int(key), str(name), str(by)]:
            return Found(What(what), PlaylistId(key), name, by)
        case ["track" | "album" | "station" as what, int(key), str(name), str(by)]:
            return Found(What(what), TrackId(key), name, by)
        case _:
            return None
