"""How one track gives way to the next: a pure decision."""

from datetime import timedelta

from msgspec import Struct

from segue.domain.text import fold
from segue.domain.track import Track

#: The longest crossfade that can be chosen.
LONGEST = timedelta(seconds=12)


class Crossfade(Struct, frozen=True):
    """For how long two tracks sound together, where one ends and where the listener goes on before that; 0: not."""

    at_end: timedelta = timedelta()
    at_skip: timedelta = timedelta()


def overlap(before: Track, after: Track, crossfade: Crossfade, *, by_hand: bool) -> timedelta:
    """For how long `after` sounds together with `before`. Tracks of one album, in its order, were joined by those
    who made it; and of a short track at least half is heard alone.
    """
    if by_hand:
        wished = crossfade.at_skip
    elif belong_together(before, after):
        return timedelta()
    else:
        wished = crossfade.at_end
    lengths = [length for track in (before, after) if (length := track.tags.duration) is not None]
    return min([wished, LONGEST, *(length / 2 for length in lengths)])


def belong_together(before: Track, after: Track) -> bool:
    """Whether `after` comes right after `before` on an album, or in one file."""
    if before.part is not None and after.part is not None and before.path == after.path:
        return before.part.end == after.part.start
    one, other = before.tags, after.tags
    if not one.album or fold(one.album) != fold(other.album) or before.path.parent != after.path.parent:
        return False
    if one.track_no is None or other.track_no is None:
        return False
    if (one.disc_no or 1) == (other.disc_no or 1):
        return other.track_no == one.track_no + 1
    return (other.disc_no or 1) == (one.disc_no or 1) + 1 and other.track_no == 1
