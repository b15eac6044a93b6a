"""Where a list was left in the middle, as the plays of its tracks tell it."""

from collections.abc import Iterable, Sequence

from segue.domain.play import Ending, Play
from segue.domain.track import TrackId

#: Who heard fewer of its tracks in a row has not listened to a list.
IN_A_ROW = 3


def left_at(tracks: Sequence[TrackId], plays: Iterable[Play]) -> int | None:
    """From which place on `tracks` are still to be heard. `plays` are those of them, newest first.

    None where the last ones heard in one session did not follow one another as the list has them, and where it was
    heard to its end. A track that was stopped in is still to be heard.
    """
    places = {track: at for at, track in reversed(list(enumerate(tracks)))}
    last: Play | None = None
    heard: list[int] = []
    for play in plays:
        place = places.get(play.listen.track)
        if place is None or not play.is_heard:
            continue
        if last is None:
            last = play
        elif play.session != last.session or place != heard[-1] - 1:
            break
        heard.append(place)
    if last is None or len(heard) < IN_A_ROW:
        return None
    at = heard[0] + (last.ending is not Ending.STOPPED)
    return at if at < len(tracks) else None
