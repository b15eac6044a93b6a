"""Which tracks are gone on with where they were left, and from where."""

from datetime import timedelta

from segue.domain.track import Tags

#: A track from this length on is a mix, a book or a broadcast: nobody wants to find their place in it by ear.
LONG = timedelta(minutes=20)

#: What is spoken is gone on with however short it is.
SPOKEN = frozenset({"Audiobook", "Podcast"})

#: So close to its start or its end a track was not left in the middle. Of long ones, the last fiftieth is their end
#: as well: thanks and credits; of very long ones no more than this.
EDGE = timedelta(seconds=30)
_LONGEST_END = timedelta(minutes=2)


def goes_on(tags: Tags, length: timedelta | None) -> bool:
    """Whether a track is gone on with where it was left."""
    return (length is not None and length >= LONG) or not SPOKEN.isdisjoint(tags.genres)


def is_in_the_middle(position: timedelta, length: timedelta | None) -> bool:
    if length is None:
        return position >= EDGE
    return EDGE <= position < length - max(EDGE, min(length / 50, _LONGEST_END))
